#!/bin/sh
# A person's first minute, with keys only, in the real window: desk_session.sh CANDOR-DESK FOLDER
# Gives a name, looks around, chooses the dark theme from the palette, presses Ctrl+C in the terminal.
# What was done must be in the workspace.
set -eu
desk=$1
workspace=$2

fail() {
    echo "$*"
    exit 1
}

stored() { cat "$workspace"/candor.db* 2>/dev/null | grep -aq "$1"; }

# Waits until the workspace holds the words.
wait_until_stored() {
    waited=0
    until stored "$1"; do
        [ $waited -lt 100 ] || fail "\"$1\" never reached the workspace"
        kill -0 $window || fail "the window is gone"
        sleep 0.1
        waited=$((waited + 1))
    done
}

"$desk" --workspace "$workspace" --timing >"$workspace.said" &
window=$!
waited=0
until grep -q "first frame" "$workspace.said"; do
    [ $waited -lt 100 ] || fail "no first frame"
    sleep 0.1
    waited=$((waited + 1))
done
xdotool search --sync --onlyvisible --class '^candor$' windowfocus --sync
sleep 0.5

xdotool key Tab
sleep 0.2
xdotool type --delay 20 'Ana Ruiz'
sleep 0.2
xdotool key shift+Tab
sleep 0.2
xdotool key Return
wait_until_stored 'Ana Ruiz'

xdotool key ctrl+k
sleep 0.3
xdotool type --delay 20 'dark'
sleep 0.3
xdotool key Return
wait_until_stored 'dark'

kill -INT $window
status=0
wait $window || status=$?
[ $status = 0 ] || fail "the window ended with status $status"
