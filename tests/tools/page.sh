#!/usr/bin/env bash
# The HTML report of samples/dashboard, and the snapshot with hostile names, in Chromium: page.sh GRANTLINT NODE SCREENSHOT
set -euo pipefail
here="$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$here/../.." && "$1" check samples/dashboard --format html --output "$folder/report.html" --fail-on never)
XDG_RUNTIME_DIR="$folder" HOME="$folder" "$2" "$here/page.mjs" "$folder/report.html" "$here/../formats/hostile.html" "$3"
