#!/usr/bin/env bash
# The language server in the hands of others, each in a small app whose one call lacks its grant.
#
#   lsp.sh neovim|emacs|jsonrpc|types|vscode GRANTLINT      77: what it needs is not installed
set -euo pipefail

tools="$(cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)"
root="$tools/../.."
skip() { echo "skipped: $1 is not installed"; exit 77; }

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export HOME="$folder" XDG_CACHE_HOME="$folder/.cache" XDG_CONFIG_HOME="$folder/.config" XDG_DATA_HOME="$folder/.local/share" XDG_STATE_HOME="$folder/.local/state"
export GRANTLINT="$2"
mkdir "$folder/app" && cd "$folder/app"
cat >client.c <<'C'
#include <curl/curl.h>
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log");
    /* 📞 電話 */ curl_easy_perform(curl);
}
C
echo '{"permissions": []}' >grantlint.json

case "$1" in
  neovim)
    command -v nvim >/dev/null || skip neovim
    PLUGIN="$root/integrations/neovim/grantlint.lua" timeout 280 nvim --headless -u NONE -c "luafile $root/tests/lsp/neovim.lua" </dev/null
    ;;
  emacs)
    command -v emacs >/dev/null || skip emacs
    emacs --batch -q --eval '(progn (package-initialize) (unless (locate-library "eglot") (kill-emacs 7)))' >/dev/null 2>&1 || skip eglot
    PLUGIN="$root/integrations/emacs/grantlint.el" timeout 280 emacs --batch -q -l "$root/tests/lsp/emacs.el" </dev/null
    ;;
  jsonrpc)
    command -v node >/dev/null || skip node
    node "$tools/lsp_pull.mjs" "$GRANTLINT" "$PWD"
    ;;
  types)
    echo '{"permissions": ["SMS"]}' >grantlint.json
    command -v node >/dev/null || skip node
    node "$tools/lsp_types.mjs" "$GRANTLINT" "$PWD"
    ;;
  vscode)  # no more than that the extension is built, and all of it packed
    command -v npm >/dev/null || skip npm
    [ -x "$root/integrations/vscode/node_modules/.bin/vsce" ] || skip vsce
    npm --prefix "$root/integrations/vscode" run --silent package -- --out "$PWD/grantlint.vsix"
    python3 -m zipfile -l grantlint.vsix >packed
    for file in package.json out/extension.js schema/manifest.json schema/configuration.json node_modules/vscode-languageclient/package.json LICENSE.txt; do
      grep -q "^extension/$file " packed || { echo "the .vsix has no $file"; exit 1; }
    done
    ;;
esac
