#!/bin/sh
# A start with a file, in the real window: file_session.sh CANDOR FILE FOLDER
# What is typed first must be in the stored text.
set -eu
candor=$1
file=$2
workspace=$3

fail() {
    echo "$*"
    exit 1
}

stored() { cat "$workspace"/candor.db* 2>/dev/null | grep -aq "$1"; }

"$candor" "$file" --workspace "$workspace" --timing >"$workspace.said" &
window=$!
waited=0
until grep -q "first frame" "$workspace.said"; do
    [ $waited -lt 100 ] || fail "no first frame"
    sleep 0.1
    waited=$((waited + 1))
done
xdotool search --sync --onlyvisible --class '^candor$' windowfocus --sync
sleep 0.5
xdotool key Down
sleep 0.2
xdotool type --delay 20 'Second.'
waited=0
until stored 'Second\.'; do
    [ $waited -lt 100 ] || fail "what was typed never reached the workspace"
    kill -0 $window || fail "the window is gone"
    sleep 0.1
    waited=$((waited + 1))
done
kill -INT $window
status=0
wait $window || status=$?
[ $status = 0 ] || fail "the window ended with status $status"
