# Counts test cases in ctest's JUnit report. Sourced; adds to passed, failed and skipped.
#
# A doctest program counts by its cases, a program that prints "N passed, N failed" by that, and
# any other by one. A program that fails although its cases pass (a leak, a crash at the end) is one
# failure more, and so is a report that is not there: something must have run.
count_tests() {
    if [ ! -f "$1" ]; then
        failed=$((failed + 1))
        return
    fi
    counted=$(awk '
        /<testcase / {
            cases = p = f = s = 0
            status = $0
            sub(/.* status="/, "", status)
            sub(/".*/, "", status)
        }
        /<skipped message="SKIP_RETURN_CODE/ { status = "skip" }
        { sub(/^[ \t]*<system-out>/, "") }
        /^\[doctest\] test cases:/ {
            line = $0
            gsub(/[^0-9]+/, " ", line)
            split(line, n, " ")
            cases += n[1]; p += n[2]; f += n[3]
        }
        /^[0-9]+ passed, [0-9]+ failed$/ { cases += $1 + $3; p += $1; f += $3 }
        /<\/testcase>/ {
            if (status == "skip") skip += 1
            else if (cases == 0) { if (status == "run") pass += 1; else fail += 1 }
            else {
                pass += p
                fail += f
                if (status != "run" && f == 0) fail += 1
            }
        }
        END { print pass + 0, fail + 0, skip + 0 }' "$1")
    set -- $counted
    passed=$((passed + $1))
    failed=$((failed + $2))
    skipped=$((skipped + $3))
}
