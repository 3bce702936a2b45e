#!/bin/sh
# The last line of tests/run must be right, above all when something is wrong.
set -eu
. "$(dirname "$0")/../../support/count_tests.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
good=0
bad=0

# expect NAME "PASSED FAILED SKIPPED" <REPORT-ON-STDIN
expect() {
    cat >"$folder/report.xml"
    passed=0 failed=0 skipped=0
    count_tests "$folder/report.xml"
    if [ "$passed $failed $skipped" = "$2" ]; then
        good=$((good + 1))
    else
        bad=$((bad + 1))
        echo "$1: expected $2, counted $passed $failed $skipped"
    fi
}

expect "a doctest program counts by its cases" "9 1 0" <<'EOF'
<testcase name="a" status="fail">
    <failure message=""/>
    <system-out>[doctest] doctest version is "2.4.9"
[doctest] test cases: 10 | 9 passed | 1 failed | 0 skipped
[doctest] assertions: 21 | 20 passed | 1 failed |
</system-out>
</testcase>
EOF
expect "a crash after good cases is a failure" "3 1 0" <<'EOF'
<testcase name="a" status="fail">
    <system-out>[doctest] test cases: 3 | 3 passed | 0 failed | 0 skipped
leak</system-out>
</testcase>
EOF
expect "a crash before any case is a failure" "0 1 0" <<'EOF'
<testcase name="a" status="fail">
    <system-out>Segmentation fault</system-out>
</testcase>
EOF
expect "a program with its own count is believed" "12 3 0" <<'EOF'
<testcase name="a" status="fail">
    <system-out>12 passed, 3 failed
</system-out>
</testcase>
EOF
expect "a plain program is one test" "1 0 0" <<'EOF'
<testcase name="a" status="run">
    <system-out></system-out>
</testcase>
EOF
expect "a program that is missing is a failure" "0 1 0" <<'EOF'
<testcase name="a" status="notrun">
    <skipped message="Unable to find executable"/>
    <system-out>Unable to find executable: /a</system-out>
</testcase>
EOF
expect "a skipped program is neither" "0 0 1" <<'EOF'
<testcase name="a" status="notrun">
    <skipped message="SKIP_RETURN_CODE=77"/>
    <system-out></system-out>
</testcase>
EOF
passed=0 failed=0 skipped=0
count_tests "$folder/there-is-no-such-report"
if [ $failed = 1 ]; then good=$((good + 1)); else bad=$((bad + 1)); fi

echo "$good passed, $bad failed"
[ $bad = 0 ]
