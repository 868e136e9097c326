# Sourced by the launcher: sets and exports PackageSet (complete or restricted), see eng/PackageSet.props.
# A given PackageSet is kept. Else the complete restore is tried once, at most 20 s, and the outcome is remembered until a version changes.

choose_package_set() {
  if [ -z "${PackageSet:-}" ]; then
    local versions remembered
    versions=$({ cat eng/*.props eng/*.targets Directory.Packages.props 2>/dev/null || true; } | cksum | tr -d " ")
    remembered=$(cat .local/package-set 2>/dev/null || true)
    if [ "${remembered#* }" = "$versions" ]; then
      PackageSet=${remembered%% *}
    else
      PackageSet=$(try_complete_set)
      mkdir -p .local && printf '%s %s\n' "$PackageSet" "$versions" >.local/package-set
    fi
  fi
  export PackageSet
  say "$PackageSet package set"
}

try_complete_set() {
  say "trying the complete package set (at most 20 s, once)"
  if run_at_most 20 dotnet restore src/Pipeline.Functions -p:PackageSet=complete -v q --nologo >/dev/null 2>&1; then
    echo complete
  else
    echo restricted
  fi
}

# run_at_most SECONDS COMMAND…: coreutils' timeout is missing on macOS, so the child is watched here.
# Ending by the watcher is a failure whatever the child's exit code: dotnet exits with 0 when it is asked to end.
run_at_most() {
  local limit=$1 child watcher status=0
  shift
  "$@" &
  child=$!
  ( sleep "$limit"; kill "$child" ) >/dev/null 2>&1 &
  watcher=$!
  wait "$child" || status=$?
  kill "$watcher" 2>/dev/null || status=124
  return "$status"
}
