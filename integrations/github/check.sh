#!/usr/bin/env bash
# What action.yml runs: a SARIF file for code scanning, annotations in the log, the exit status as an output. Inputs come in the
# environment, as text inside a script would be run.
set -uo pipefail
here="$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
grantlint="$here/../../scripts/grantlint"
report="${RUNNER_TEMP:-/tmp}/grantlint.sarif"

read -r -a arguments <<<"${GRANTLINT_ARGUMENTS:-} ${GRANTLINT_PATHS:-}"
format=text
[ "${GRANTLINT_ANNOTATIONS:-true}" = true ] && format=github
rm -f "$report"
status=0
"$grantlint" check "${arguments[@]}" --fail-on "${GRANTLINT_FAIL_ON:-error}" --format "$format" --report "sarif=$report" || status=$?
[ -f "$report" ] || report=""
{
  echo "status=$status"
  echo "report=$report"
} >>"${GITHUB_OUTPUT:-/dev/stdout}"
