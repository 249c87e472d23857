#!/usr/bin/env bash
# Makes the packages, and uses what is in them from another folder, with the build tree and clang's own headers out of reach.
#
#   package.sh BUILD_FOLDER
set -euo pipefail
build="$(cd -P -- "$1" && pwd)"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache"
fail() { echo "FAILED: $*" >&2; exit 1; }

cpack --config "$build/CPackConfig.cmake" -B "$folder/packages" >"$folder/cpack.log" 2>&1 || { cat "$folder/cpack.log"; fail "cpack"; }
deb=("$folder"/packages/*.deb) archive=("$folder"/packages/*.tar.gz)

# What it depends on: nothing of clang's or LLVM's, no library of C++ beyond the standard one.
depends=$(dpkg-deb --field "${deb[0]}" Depends)
for package in $(tr ',' '\n' <<<"$depends" | sed 's/(.*)//'); do
  case $package in
    libc6 | libgcc-s1 | libstdc++6 | zlib1g) ;;
    *) fail "the package depends on $package ($depends)" ;;
  esac
done
echo "depends: $depends"

mkdir "$folder/deb" "$folder/archive" "$folder/app"
dpkg-deb --extract "${deb[0]}" "$folder/deb"
tar -C "$folder/archive" --strip-components=1 -xzf "${archive[0]}"

cat >"$folder/app/client.c" <<'C'
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
typedef void CURL;
typedef enum { CURLOPT_URL = 10002 } CURLoption;
int curl_easy_setopt(CURL *, CURLoption, ...);
int curl_easy_perform(CURL *);
void send_to(CURL *curl, const char *format, ...)
{
    char url[200];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(url, sizeof url, format, arguments);
    va_end(arguments);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_perform(curl);
}
void run(CURL *curl, size_t id) { send_to(curl, "https://platform.ringcentral.com/restapi/v1.0/account/%zu/call-log", id); }
C
echo '{"permissions": []}' >"$folder/app/grantlint.json"

# In a mount namespace of its own where the machine allows that.
hidden="mount -t tmpfs none /usr/lib/llvm-19 && mount -t tmpfs none '$build'"
if unshare --user --map-root-user --mount sh -c "$hidden" 2>/dev/null; then
  away() { unshare --user --map-root-user --mount sh -c "$hidden && cd '$folder/app' && $*"; }
else
  echo "this machine has no user namespaces: the build tree stays in reach"
  away() { (cd "$folder/app" && sh -c "$*"); }
fi
for binary in "$folder/deb/usr/bin/grantlint" "$folder/archive/bin/grantlint"; do
  away "'$binary' check" >"$folder/out" 2>&1 && fail "$binary found nothing"
  grep -q "client.c:18:.*call needs 'ReadCallLog'" "$folder/out" || { cat "$folder/out"; fail "$binary says something else"; }
  away "'$binary' rules check" >/dev/null
done

for root in "$folder/deb/usr" "$folder/archive"; do
  for file in share/man/man1/grantlint.1 share/bash-completion/completions/grantlint share/zsh/vendor-completions/_grantlint share/fish/vendor_completions.d/grantlint.fish \
    lib/cmake/Grantlint/GrantlintConfig.cmake lib/cmake/Grantlint/GrantlintConfigVersion.cmake share/grantlint/rules/ringcentral.json share/grantlint/rules/clients/libcurl.json share/doc/grantlint/copyright; do
    [ -s "$root/$file" ] || fail "$root/$file is not there"
  done
done

# What the packages' integrations run is the packages' grantlint; and CMake finds it by version.
(cd "$folder/app" && RUNNER_TEMP="$folder" GITHUB_OUTPUT="$folder/outputs" "$folder/archive/share/grantlint/integrations/github/check.sh") >"$folder/out" 2>&1 || { cat "$folder/out"; fail "check.sh"; }
grep -q '^status=1$' "$folder/outputs" || { cat "$folder/out"; fail "check.sh found nothing"; }
mkdir "$folder/project"
printf 'cmake_minimum_required(VERSION 3.25)\nproject(outside NONE)\nfind_package(Grantlint 0.1 REQUIRED)\nmessage(STATUS "${GRANTLINT_EXECUTABLE}")\n' >"$folder/project/CMakeLists.txt"
cmake -S "$folder/project" -B "$folder/project/build" -DCMAKE_PREFIX_PATH="$folder/archive" >"$folder/out" 2>&1 || { cat "$folder/out"; fail "find_package"; }
grep -q -- "-- $folder/archive/.*bin/grantlint" "$folder/out" || { cat "$folder/out"; fail "CMake found another grantlint"; }

# The manual and the completions.
share="$folder/archive/share"
warnings=$(groff -man -Tutf8 -ww -z "$share/man/man1/grantlint.1" 2>&1) || fail "the manual page: $warnings"
[ -z "$warnings" ] || fail "the manual page: $warnings"
for option in --format --baseline --diff; do grep -q -- "$(sed 's/-/\\\\-/g' <<<"$option")" "$share/man/man1/grantlint.1" || fail "the manual page does not know $option"; done
completes() {  # WORDS EXPECTED
  completed=$(cd "$folder/names" && bash -c "source '$share/bash-completion/completions/grantlint'; COMP_WORDS=($1); COMP_CWORD=\$((\${#COMP_WORDS[@]} - 1)); _grantlint; printf '<%s>' \"\${COMPREPLY[@]}\"")
  [ "$completed" = "$2" ] || fail "bash completes '$1' to '$completed'"
}
mkdir "$folder/names" && touch "$folder/names/two words.json"
completes "grantlint check --format s" "<sarif>"
completes "grantlint check --report s" "<sarif=>"
completes "grantlint check --report sarif = t" "<two words.json>"
completes "grantlint check --manifest t" "<two words.json>"
completes "grantlint check t" "<two words.json>"
completes "grantlint completion z" "<zsh>"
for shell in zsh:zsh/vendor-completions/_grantlint fish:fish/vendor_completions.d/grantlint.fish; do
  if command -v "${shell%%:*}" >/dev/null; then "${shell%%:*}" -n "$share/${shell#*:}"; else echo "${shell%%:*} is not installed: its completions were not read"; fi
done
echo "passed"
