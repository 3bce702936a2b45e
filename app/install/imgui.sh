#!/bin/sh
# Gets the source of Dear ImGui from Debian: imgui.sh FOLDER
#
# Debian 12 carries a version without dynamic fonts, so the source package comes from a later suite,
# through the mirror that this machine already uses. Nothing on the system changes: lists, cache and
# configuration are private and thrown away. Prints the folder of the source as its last line.
set -eu

folder=${1:?usage: imgui.sh FOLDER}
root=${CANDOR_SYSTEM_ROOT:-}   # the tests hand in a made-up /etc
suites="forky sid"

# The newest version that this program is written for; 1.93 may change its interface.
wanted='^1\.92\.([2-9]b?|[1-9][0-9]b?)$'
too_old='^1\.92\.2$'

say() { printf '%s\n' "$*" >&2; }

is_wanted() { printf '%s\n' "$1" | grep -Eq "$wanted" && ! printf '%s\n' "$1" | grep -Eq "$too_old"; }

# The system's own entry for its main archive, with the suite named in $1, as a list for source
# packages. Options such as keys and trust stay as they are.
entry_for_suite() {
    codename=$(. "$root/etc/os-release" && printf '%s' "${VERSION_CODENAME:-}")
    own="$codename stable oldstable testing unstable sid"
    for file in "$root"/etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        awk -v suite="$1" -v own="$own" -f "$(dirname "$0")/deb822_entry.awk" "$file"
    done >"$work/etc/one.sources"
    for file in "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        awk -v suite="$1" -v own="$own" -f "$(dirname "$0")/one_line_entry.awk" "$file"
    done >"$work/etc/one.list"
    # One entry is enough; a second mirror of the same archive would be fetched for nothing.
    if [ -s "$work/etc/one.sources" ]; then
        awk 'BEGIN { RS = ""; } NR == 1' "$work/etc/one.sources" >"$work/etc/lists/candor.sources"
    elif [ -s "$work/etc/one.list" ]; then
        head -n 1 "$work/etc/one.list" >"$work/etc/lists/candor.list"
    else
        return 1
    fi
}

write_apt_conf() {
    # A mirror that stands still is good enough: what it hands out is signed all the same, and the
    # version is checked here. So an old list is no reason to give up.
    cat >"$work/apt.conf" <<EOF
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$work/etc/lists";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$work/lists";
Dir::Cache "$work/cache";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
Acquire::IndexTargets::deb-src::Contents-dsc::DefaultEnabled "false";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
EOF
    # Without rights of another user there is nobody to give the download to.
    printf 'APT::Sandbox::User "%s";\n' "$(id -un)" >>"$work/apt.conf"
}

# The newest wanted version in the lists just fetched, with Debian's own suffix.
version_there() {
    apt-cache -c "$work/apt.conf" showsrc --only-source imgui 2>/dev/null |
        sed -n 's/^Version: //p' | sort -rV |
        while read -r version; do
            upstream=${version%%-*}
            upstream=${upstream%%[+~]*}
            if is_wanted "${upstream#*:}"; then printf '%s\n' "$version"; break; fi
        done
}

try_suite() {
    rm -rf "$work/etc" "$work/lists"
    mkdir -p "$work/etc/lists" "$work/lists/partial" "$work/cache/archives/partial" "$work/get"
    entry_for_suite "$1" || return 1
    say "Looking for Dear ImGui in Debian's $1."
    apt-get -c "$work/apt.conf" -qq update >"$work/log" 2>&1 || return 1
    version=$(version_there)
    [ -n "$version" ] || return 1
    (cd "$work/get" &&
        apt-get -c "$work/apt.conf" -qq source --download-only "imgui=$version") \
        >"$work/log" 2>&1 || return 1
    tar -xf "$work"/get/imgui_*.orig.tar.* -C "$work/get"
    [ -f "$work"/get/imgui-*/imgui.h ]
}

command -v apt-get >/dev/null 2>&1 || exit 1
[ -f "$root/etc/os-release" ] || exit 1
mkdir -p "$folder"
work=$(mktemp -d "$folder/get.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
write_apt_conf
for suite in $suites; do
    if try_suite "$suite"; then
        name=$(basename "$work"/get/imgui-*)
        rm -rf "${folder:?}/$name"
        mv "$work/get/$name" "$folder/$name"
        printf '%s\n' "$folder/$name"
        exit 0
    fi
done
exit 1
