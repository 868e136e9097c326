#!/usr/bin/env bash
# Installs what eng/NAME/package-lock.json pins into the ignored folder .local/NAME, once for each lock file; prints nothing when it is there.
# eng/npm-install.sh NAME NEED [FILE…]: what Node.js is needed for, and files of eng/NAME that run beside the packages.
set -euo pipefail
name=$1 need=$2
shift 2
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
here="$root/eng/$name"
target="$root/.local/$name"
stamp="$target/.installed"
files=("$here/package-lock.json" "${@/#/$here/}")
lock=$(cat "${files[@]}" | cksum)
[ "$(cat "$stamp" 2>/dev/null || true)" = "$lock" ] && exit 0

command -v npm >/dev/null || { echo "$name: Node.js 20 or newer with npm is needed $need: install it from https://nodejs.org" >&2; exit 1; }
mkdir -p "$target"
exec 9>"$target/.lock"
if command -v flock >/dev/null; then flock 9; fi
[ "$(cat "$stamp" 2>/dev/null || true)" = "$lock" ] && exit 0
echo "$name: installing from eng/$name/package-lock.json" >&2
cp "$here/package.json" "$here/.npmrc" "${files[@]}" "$target/"
(cd "$target" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >&2) \
  || { echo "$name: npm ci failed (its messages are above); check the network and npm's registry setting, then run again" >&2; exit 1; }
printf '%s\n' "$lock" >"$stamp"
