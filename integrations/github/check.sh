#!/usr/bin/env bash
# What action.yml runs: a SARIF file for code scanning, annotations in the log, the job's summary, the exit status as an output. Inputs
# come in the environment, as text inside a script would be run.
set -uo pipefail
here="$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
temporary="${RUNNER_TEMP:-/tmp}"
report="$temporary/grantlint.sarif" text="$temporary/grantlint.txt" built="$temporary/grantlint-built/grantlint"

# The one that is named, was built before, stands beside this in a package, or is built now.
for installed in "${GRANTLINT_BINARY:-}" "$built" "$here/../../../../bin/grantlint"; do
  [ -x "$(command -v "$installed")" ] && break
  installed=""
done
[ -n "$installed" ] || [ -x "$here/../../scripts/grantlint" ] || installed=grantlint
grantlint="${installed:-$here/../../scripts/grantlint}"

read -r -d '' -a paths <<<"${GRANTLINT_PATHS:-}"
read -r -d '' -a arguments <<<"${GRANTLINT_ARGUMENTS:-}"
options=(--fail-on "${GRANTLINT_FAIL_ON:-error}" --report "sarif=$report" --report "text=$text")
[ "${GRANTLINT_ANNOTATIONS:-true}" = true ] && options+=(--format github)
[ -n "${GRANTLINT_CATEGORY:-}" ] && options+=(--category "$GRANTLINT_CATEGORY")
rm -f "$report" "$text"
status=0
# The user's arguments come last: they may end in compiler flags behind "--".
"$grantlint" check "${options[@]}" "${paths[@]}" "${arguments[@]}" || status=$?
[ -f "$report" ] || report=""
words="no report: the log says why"
[ -f "$text" ] && words=$(tail -n 1 "$text")
[ "${GRANTLINT_ANNOTATIONS:-true}" = true ] && echo "grantlint: $words"
{
  printf '### grantlint\n\n%s\n' "${words//[<>]/}"
  # Indented, so that nothing in it is Markdown; GitHub takes a megabyte.
  if [ -f "$text" ] && [ "$(wc -l <"$text")" -gt 1 ]; then printf '\n<details><summary>The report</summary>\n\n' && head -c 500000 "$text" | sed 's/^/    /' && printf '\n\n</details>\n'; fi
} >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
if [ -z "$installed" ] && [ -x "$here/../../build/release/grantlint" ]; then mkdir -p "${built%/*}" && cp "$here/../../build/release/grantlint" "$built"; fi
{
  echo "status=$status"
  echo "report=$report"
} >>"${GITHUB_OUTPUT:-/dev/stdout}"
