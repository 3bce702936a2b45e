#!/bin/sh
# The system's own package source is copied for a newer suite: same mirror, same keys.
set -eu
install=$(cd "$(dirname "$0")/../../../app/install" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
good=0
bad=0

# expect NAME SCRIPT EXPECTED <LIST-ON-STDIN
expect() {
    cat >"$folder/list"
    printed=$(awk -v suite=forky -v own="bookworm stable" -f "$install/$2" "$folder/list")
    if [ "$printed" = "$3" ]; then
        good=$((good + 1))
    else
        bad=$((bad + 1))
        printf '%s: expected\n%s\nbut got\n%s\n' "$1" "$3" "$printed"
    fi
}

expect "a plain line keeps its mirror" one_line_entry.awk \
    "deb-src http://mirror.example/debian forky main" <<'EOF'
# the main archive
deb http://mirror.example/debian bookworm main contrib non-free-firmware
EOF
expect "options in brackets stay, comments go" one_line_entry.awk \
    "deb-src [arch=amd64 signed-by=/k.gpg] http://mirror.example/debian forky main" <<'EOF'
deb   [arch=amd64 signed-by=/k.gpg]   http://mirror.example/debian   bookworm main # mine
EOF
expect "a system that follows stable is served as well" one_line_entry.awk \
    "deb-src http://mirror.example/debian forky main" <<'EOF'
deb http://mirror.example/debian stable main
EOF
expect "updates, security, other archives and remarks are left out" one_line_entry.awk "" <<'EOF'
# deb http://mirror.example/debian bookworm main
deb http://mirror.example/debian bookworm-updates main
deb http://mirror.example/debian-security bookworm-security main
deb https://packages.example/apt tools main
deb http://mirror.example/debian bookworm contrib
EOF
expect "a deb822 entry keeps its mirror and its key" deb822_entry.awk \
    "Types: deb-src
URIs: http://mirror.example/debian
Suites: forky
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg" <<'EOF'
Types: deb deb-src
# pinned to a mirror
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
EOF
expect "a deb822 entry that is switched off is left out" deb822_entry.awk "" <<'EOF'
Types: deb
URIs: http://mirror.example/debian
Suites: bookworm
Components: main
Enabled: no
EOF
expect "a key written into the entry stays whole" deb822_entry.awk \
    "Types: deb-src
URIs: http://mirror.example/debian
Suites: forky
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc=
 -----END PGP PUBLIC KEY BLOCK-----" <<'EOF'
Types: deb
URIs: http://mirror.example/debian
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc=
 -----END PGP PUBLIC KEY BLOCK-----
EOF

echo "$good passed, $bad failed"
[ $bad = 0 ]
