# Sourced by the launcher: builds Pipeline.Local once into artifacts/$PackageSet, and again only when a source is newer.

build_when_changed() {
  local stamp="artifacts/$PackageSet/.pipeline-built"
  is_current "$stamp" && return
  mkdir -p "artifacts/$PackageSet"
  exec 9>"artifacts/$PackageSet/.pipeline-lock"
  if command -v flock >/dev/null; then flock 9; fi
  is_current "$stamp" || build_now "$stamp"
  exec 9>&-
}

# Folders are looked at too, since a deleted file leaves its trace only there.
is_current() {
  [ -e "$1" ] && [ -z "$(find src compat eng Directory.Build.props Directory.Build.targets Directory.Packages.props global.json host.json \
    -newer "$1" -print -quit 2>/dev/null)" ]
}

build_now() {
  local log="artifacts/$PackageSet/.pipeline-build.log"
  say "building (the first time also restores packages; a minute or two)"
  touch "$1.new"
  # Analyzers run in ./pipeline test and in CI; here they would only make the first result come later.
  if ! dotnet build src/Pipeline.Local -c Release -p:PackageSet="$PackageSet" -p:RunAnalyzers=false -v q --nologo >"$log" 2>&1; then
    grep -E 'error|warn' "$log" | sort -u | head -40 >&2 || true
    say "the build failed; the whole log is $log"
    exit 1
  fi
  mv "$1.new" "$1"
}
