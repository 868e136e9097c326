#!/usr/bin/env bash
# Installs the pinned accessibility rules into an ignored folder, once for each lock file; prints nothing when it is there.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
target=$(cd -- "$here/../.." && pwd)/.local/axe
stamp="$target/.installed"
lock=$(cksum <"$here/package-lock.json")
[ "$(cat "$stamp" 2>/dev/null || true)" = "$lock" ] && exit 0

command -v npm >/dev/null || { echo "axe: Node.js 20 or newer with npm is needed for the accessibility tests: install it from https://nodejs.org" >&2; exit 1; }
mkdir -p "$target"
exec 9>"$target/.lock"
if command -v flock >/dev/null; then flock 9; fi
[ "$(cat "$stamp" 2>/dev/null || true)" = "$lock" ] && exit 0
echo "axe: installing from eng/axe/package-lock.json" >&2
cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$target/"
(cd "$target" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >&2) \
  || { echo "axe: npm ci failed (its messages are above); check the network and npm's registry setting, then run again" >&2; exit 1; }
printf '%s\n' "$lock" >"$stamp"
