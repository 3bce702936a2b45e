#!/bin/sh
# What app/run says and does when packages are missing. Package tools are stand-ins, so nothing on
# this machine changes.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
good=0
bad=0

check() {
    if eval "$2"; then
        good=$((good + 1))
    else
        bad=$((bad + 1))
        echo "$1"
        cat "$folder/said"
    fi
}

# stand_in NAME BODY: a program of that name, first in the PATH.
stand_in() {
    mkdir -p "$folder/bin"
    printf '#!/bin/sh\n%s\n' "$2" >"$folder/bin/$1"
    chmod +x "$folder/bin/$1"
}

# Runs install_missing in a shell of its own; what it says is in $folder/said, its status in $status.
install_with() {
    status=0
    PATH="$folder/bin:$PATH" sh -c "set -eu
        root='$root'; state='$folder/state'; mkdir -p \"\$state\"
        . '$root/app/install/common.sh'
        install_missing '$folder/list.packages'" >"$folder/said" 2>&1 || status=$?
}

printf 'alpha # the first\n\n# a remark\nbeta\n' >"$folder/list.packages"
stand_in dpkg-query 'for name do :; done; echo "installed alpha"; echo "not-installed beta"'
stand_in apt-get 'echo "$@" >>"'"$folder"'/asked"'
stand_in id 'echo 0'

install_with
check "only what is missing is installed" 'grep -q "install beta$" "$folder/asked"'
check "it says what it installs" 'grep -q "Installing 1 packages.*: beta" "$folder/said"'
check "nobody is asked anything" 'grep -q -- "-y" "$folder/asked"'

rm "$folder/asked"
touch -d "1 hour" "$folder/state/packages-list.packages"
install_with
check "a second start does not look again" '[ ! -s "$folder/said" ] && [ ! -f "$folder/asked" ]'

touch -d "2 hours" "$folder/list.packages"
install_with
check "a changed list is looked at again" '[ -f "$folder/asked" ]'

rm -rf "$folder/state" "$folder/asked"
stand_in id 'echo 1000'
stand_in sudo 'exit 1'
install_with
check "without the rights it stops" '[ $status = 2 ] && [ ! -f "$folder/asked" ]'
check "and names the exact command" \
    'grep -q "sudo apt-get install --no-install-recommends beta" "$folder/said"'

stand_in sudo '[ "$1" = -n ] && shift; "$@"'
install_with
check "an administrator who needs no password is used" '[ $status = 0 ] && [ -f "$folder/asked" ]'

rm -rf "$folder/state"
stand_in id 'echo 0'
stand_in apt-get '[ "$2" = update ] || { echo "E: no such package"; exit 100; }'
install_with
check "a failing installation stops and shows why" \
    '[ $status = 2 ] && grep -q "no such package" "$folder/said"'
check "and is tried again next time" '[ ! -f "$folder/state/packages-list.packages" ]'

echo "$good passed, $bad failed"
[ $bad = 0 ]
