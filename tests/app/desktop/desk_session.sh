#!/bin/sh
# A person's first minute, with keys only, in the real window: desk_session.sh CANDOR-DESK FOLDER
# Gives a name, looks around, chooses the dark theme from the palette, presses Ctrl+C in the terminal.
# What was done must be in the workspace.
set -eu
desk=$1
workspace=$2

. "$(dirname "$0")/session.sh"

open_window "$desk" --workspace "$workspace"

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

close_window
