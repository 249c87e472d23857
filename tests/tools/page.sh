#!/usr/bin/env bash
# The HTML report of samples/dashboard, and of an app whose names and literals would be markup, in Chromium:
#
#   page.sh GRANTLINT NODE SCREENSHOT
set -euo pipefail
here="$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache"
page() { (cd "$1" && "$grantlint" check "$2" --format html --output "$3" --fail-on never); }
grantlint=$1

page "$here/../.." samples/dashboard "$folder/report.html"

mkdir "$folder/hostile"
echo '{"permissions": ["<script>alert(3)<\/script>"]}' >"$folder/hostile/grantlint.json"
cat >"$folder/hostile/<img src=x onerror=alert(2)>.c" <<'C'
typedef void CURL;
typedef enum { CURLOPT_URL = 10002 } CURLoption;
int curl_easy_setopt(CURL *, CURLoption, ...);
int curl_easy_perform(CURL *);
void run(CURL *curl)
{
    /* </pre><b onmouseover=alert(4)> */
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log?q=\"></script><script>alert(1)</script>");
    curl_easy_perform(curl);
}
C
page "$folder/hostile" . "$folder/hostile.html"

# Sixty calls that need some twenty-five permissions, of which one is granted.
mkdir "$folder/large"
echo '{"permissions": ["ReadAccounts"]}' >"$folder/large/grantlint.json"
"$2" "$here/large.mjs" "$here/../../rules/ringcentral.json" >"$folder/large/client.c"
page "$folder/large" . "$folder/large.html"

XDG_RUNTIME_DIR="$folder" HOME="$folder" "$2" "$here/page.mjs" "$folder/report.html" "$folder/hostile.html" "$folder/large.html" "$3"
