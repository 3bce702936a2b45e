# Reads a one-line list of package sources; prints each entry for one of the suites `own` as a source of
# source packages with the suite `suite`. Options in brackets stay: they hold keys and trust.
BEGIN { n = split(own, name, " "); for (i = 1; i <= n; ++i) is_own[name[i]] = 1 }
$1 == "deb" || $1 == "deb-src" {
    options = ""; rest = $0
    sub(/^deb(-src)?[ \t]+/, "", rest)
    sub(/#.*/, "", rest)
    if (rest ~ /^\[/) {
        end = index(rest, "]")
        options = substr(rest, 1, end) " "
        rest = substr(rest, end + 1)
        sub(/^[ \t]+/, "", rest)
    }
    n = split(rest, word, /[ \t]+/)
    main = 0
    for (i = 3; i <= n; ++i) if (word[i] == "main") main = 1
    if (word[2] in is_own && main) print "deb-src " options word[1] " " suite " main"
}
