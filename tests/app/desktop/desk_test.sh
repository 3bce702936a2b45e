#!/bin/sh
# The real program, started as a person starts it: desk_test.sh CANDOR-DESK WITH-DISPLAY
# A window under a private X server, keys and mouse as from a person, and every way in which it may
# not start: one sentence, status 2.
set -eu
desk=$1
with_display=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder/home" XDG_DATA_HOME= XDG_CONFIG_HOME=
mkdir -p "$HOME"
good=0
bad=0

check() {
    if eval "$2"; then
        good=$((good + 1))
    else
        bad=$((bad + 1))
        echo "FAILED: $1"
        sed 's/^/    said: /' "$folder/said"
    fi
}

# Runs a command; its words are in $folder/said, its status in $status.
run() {
    status=0
    "$@" >"$folder/said" 2>&1 </dev/null || status=$?
}

lines() { wc -l <"$folder/said"; }

run "$desk" --version
check "the version is told" '[ $status = 0 ] && grep -Eq "^candor [0-9]+\.[0-9]+" "$folder/said"'
run "$desk" --help
check "help names the workspace" '[ $status = 0 ] && grep -q -- --workspace "$folder/said"'
run "$desk" --no-such-option
check "an unknown option is one sentence" '[ $status = 2 ] && [ $(lines) = 1 ]'

run env -u DISPLAY -u WAYLAND_DISPLAY "$desk" --workspace "$folder/w"
check "no display is one sentence that names the way out" \
    '[ $status = 2 ] && [ $(lines) = 1 ] && grep -q "no display.*candor lint" "$folder/said"'
run env -u DISPLAY -u WAYLAND_DISPLAY "$desk" --workspace /proc/candor-test
check "a folder that cannot be written is one sentence that names it" \
    '[ $status = 2 ] && [ $(lines) = 1 ] && grep -q "/proc/candor-test" "$folder/said"'
printf 'not a database, but text that is long enough to look like something' >"$folder/damaged"
mkdir -p "$folder/bad"
cp "$folder/damaged" "$folder/bad/candor.db"
run env -u DISPLAY -u WAYLAND_DISPLAY "$desk" --workspace "$folder/bad"
check "a damaged workspace is one sentence" '[ $status = 2 ] && [ $(lines) = 1 ]'
check "and stays as it was" 'cmp -s "$folder/damaged" "$folder/bad/candor.db"'

run env -u DISPLAY -u WAYLAND_DISPLAY "$desk" --screens "$folder/screens"
check "without a display every room is drawn as a picture" \
    '[ $status = 0 ] && [ "$(ls "$folder/screens"/*.png | wc -l)" -ge 5 ]'

command -v Xvfb >/dev/null 2>&1 && command -v xdotool >/dev/null 2>&1 || {
    echo "Xvfb or xdotool is not installed; the window itself is not tested."
    echo "$good passed, $bad failed"
    [ $bad = 0 ]
    exit
}

run env XVFB_OPTIONS="-extension GLX" "$with_display" "$desk" --workspace "$folder/w" \
    --smoke-frames 3
check "no OpenGL 3.3 is one sentence" \
    '[ $status = 2 ] && grep -q "OpenGL 3.3" "$folder/said" && [ $(lines) = 1 ]'

run "$with_display" "$desk" --workspace "$folder/w" --smoke-frames 30 --timing \
    --screenshot "$folder/window.png"
check "the window opens, draws and ends" \
    '[ $status = 0 ] && grep -q "first frame" "$folder/said" && grep -q "^30 frames" "$folder/said"'
# A blank window packs into a few kilobytes.
check "and shows something" '[ "$(wc -c <"$folder/window.png")" -gt 8000 ]'
check "what it keeps is for its owner only" \
    '[ "$(stat -c %a "$folder/w")" = 700 ] && [ "$(stat -c %a "$folder/w/candor.db")" = 600 ]'

# The command passes a file on to the window; the first key goes to its text.
printf 'One.\n' >"$folder/draft.txt"
run "$with_display" sh "$(dirname "$0")/file_session.sh" "$(dirname "$desk")/candor" \
    "$folder/draft.txt" "$folder/f"
check "a file opens in the window, and the first key goes to the text" '[ $status = 0 ]'

run "$with_display" sh "$(dirname "$0")/desk_session.sh" "$desk" "$folder/w"
check "a person can open the palette, find a room and close the window" '[ $status = 0 ]'

echo "$good passed, $bad failed"
[ $bad = 0 ]
