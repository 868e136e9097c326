# Sourced by the launcher: what has to be on the machine, and how each line of its own output looks.

say() { printf 'pipeline: %s\n' "$*" >&2; }

need_dotnet() {
  command -v dotnet >/dev/null || { say "the .NET 10 SDK is needed and 'dotnet' is not on the PATH: install it from https://dot.net"; exit 1; }
  # Asked only when the build runs would be too late to say it well; asked on every call it would cost 60 ms.
  [ -e .local/dotnet-checked ] && [ .local/dotnet-checked -nt global.json ] && return
  dotnet --version >/dev/null 2>&1 || { say "no .NET SDK here satisfies global.json ($(tr -d '\n ' <global.json)): install the .NET 10 SDK from https://dot.net"; exit 1; }
  mkdir -p .local && touch .local/dotnet-checked
}
