#!/usr/bin/env bash
# Installs the pinned Bicep parser.
exec "$(dirname -- "${BASH_SOURCE[0]}")/../npm-install.sh" bicep "to check infra/" parse.mjs
