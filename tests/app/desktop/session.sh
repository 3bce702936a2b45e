# What the sessions in the real window share; read in by each, with the workspace's folder in $workspace.
#
#     . "$(dirname "$0")/session.sh"
#     open_window candor-desk --workspace "$workspace"
#     xdotool type 'Ana Ruiz'
#     wait_until_stored 'Ana Ruiz'
#     close_window

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

# open_window COMMAND...: starts it, waits for its first frame and gives it the keyboard.
open_window() {
    "$@" --timing >"$workspace.said" &
    window=$!
    waited=0
    until grep -q "first frame" "$workspace.said"; do
        [ $waited -lt 100 ] || fail "no first frame"
        sleep 0.1
        waited=$((waited + 1))
    done
    xdotool search --sync --onlyvisible --class '^candor$' windowfocus --sync
    sleep 0.5
}

# As Ctrl+C in the terminal does.
close_window() {
    kill -INT $window
    status=0
    wait $window || status=$?
    [ $status = 0 ] || fail "the window ended with status $status"
}
