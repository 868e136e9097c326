#!/usr/bin/env bash
# Installs the pinned accessibility rules.
exec "$(dirname -- "${BASH_SOURCE[0]}")/../npm-install.sh" axe "for the accessibility tests"
