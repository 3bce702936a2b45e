# Reads a deb822 file of package sources; prints each entry for one of the suites `own` as a source of
# source packages with the suite `suite`. Updates, security and backports are other archives.
BEGIN { RS = ""; FS = "\n"; n = split(own, name, " "); for (i = 1; i <= n; ++i) is_own[name[i]] = 1 }
{
    keep = 0; main = 0; off = 0; text = ""
    for (i = 1; i <= NF; ++i) {
        line = $i
        if (line ~ /^#/) continue
        if (line ~ /^Suites:/) {
            n = split(line, word, /[ \t]+/)
            for (j = 2; j <= n; ++j) if (word[j] in is_own) keep = 1
            line = "Suites: " suite
        }
        else if (line ~ /^Types:/) line = "Types: deb-src"
        else if (line ~ /^Components:/) {
            main = line ~ /[ \t]main([ \t]|$)/
            line = "Components: main"
        }
        else if (line ~ /^Enabled:[ \t]*(no|false|0)/) off = 1
        text = text line "\n"
    }
    if (keep && main && !off) print text
}
