# Sourced by the launcher: builds what a command runs from once into artifacts/$PackageSet, and again only when a source is newer.

# build_when_changed TARGET: src/Pipeline.Local, or Pipeline.sln for the tests.
build_when_changed() {
  local target=$1 stamp
  stamp="artifacts/$PackageSet/.built-${target##*/}"
  is_current "$stamp" "$target" && return
  mkdir -p "artifacts/$PackageSet"
  exec 9>"artifacts/$PackageSet/.build-lock"
  if command -v flock >/dev/null; then flock 9; fi
  is_current "$stamp" "$target" || build_now "$stamp" "$target"
  exec 9>&-
}

# Folders are looked at too, since a deleted file leaves its trace only there.
is_current() {
  local sources=(src compat eng Directory.Build.props Directory.Build.targets Directory.Packages.props global.json host.json)
  [ "$2" = Pipeline.sln ] && sources+=(tests samples Pipeline.sln)
  [ -e "$1" ] && [ -z "$(find "${sources[@]}" -newer "$1" -print -quit 2>/dev/null)" ]
}

build_now() {
  local log="artifacts/$PackageSet/.build.log"
  say "building $2 (the first time also restores packages; a minute or two)"
  touch "$1.new"
  if ! dotnet build "$2" -c Release -p:PackageSet="$PackageSet" -v q --nologo >"$log" 2>&1; then
    grep -E 'error|warn' "$log" | sort -u | head -40 >&2 || true
    say "the build failed; the whole log is $log"
    exit 1
  fi
  mv "$1.new" "$1"
}
