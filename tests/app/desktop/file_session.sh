#!/bin/sh
# A start with a file, in the real window: file_session.sh CANDOR FILE FOLDER
# What is typed first must be in the stored text.
set -eu
candor=$1
file=$2
workspace=$3

. "$(dirname "$0")/session.sh"

open_window "$candor" "$file" --workspace "$workspace"
xdotool key Down
sleep 0.2
xdotool type --delay 20 'Second.'
wait_until_stored 'Second\.'
close_window
