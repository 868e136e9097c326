#!/usr/bin/env bash
# Makes sure that a Chromium for the browser tests is on the machine; prints nothing when it is there.
set -euo pipefail
for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$name" ] && command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "chromium: installing for the browser tests" >&2
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 && exit 0
  echo "chromium: apt-get could not install it; see 'apt-get install chromium'" >&2
  exit 1
fi
echo "chromium: the browser tests need it: install it with your package manager (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH" >&2
exit 1
