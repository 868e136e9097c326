#!/usr/bin/env bash
# Installs the pinned Azurite.
exec "$(dirname -- "${BASH_SOURCE[0]}")/../npm-install.sh" azurite "to run the storage emulator"
