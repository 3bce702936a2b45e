# Shell functions for app/run and tests/run. Sourced, after `root` names the source tree.

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

# The packages named in the given lists, without comments.
packages_in() { sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' "$@"; }

missing_packages() {
    # dpkg-query knows nothing of a package that was never here; only the installed ones count.
    packages_in "$@" | sort -u >"$state/wanted"
    xargs dpkg-query -W -f '${db:Status-Status} ${Package}\n' <"$state/wanted" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u >"$state/installed"
    comm -23 "$state/wanted" "$state/installed" | tr '\n' ' '
}

# Runs a command with the rights to install, without asking; 1 if there is no such way.
as_administrator() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

may_install() { as_administrator true; }

# install_missing LIST...: installs the packages of these lists that are not there. Looks again only
# when a list has changed or something else was installed since the last look.
install_missing() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    stamp="$state/packages-$(basename "$(printf '%s\n' "$@" | tail -n 1)")"
    if [ -f "$stamp" ]; then
        changed=$(find "$@" /var/lib/dpkg/status -newer "$stamp" 2>/dev/null)
        [ -n "$changed" ] || return 0
    fi
    missing=$(missing_packages "$@")
    if [ -n "$missing" ]; then install_packages $missing; fi
    : >"$stamp"
}

install_packages() {
    if ! may_install; then
        fail "Candor needs packages that only an administrator can install. Please run:
  sudo apt-get install --no-install-recommends $*"
    fi
    say "Installing $# packages that Candor needs: $*"
    as_administrator apt-get -q update >"$state/apt.log" 2>&1 || true
    if ! as_administrator env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        --no-install-recommends install "$@" >>"$state/apt.log" 2>&1; then
        tail -n 15 "$state/apt.log" >&2
        fail "The packages could not be installed. Please try it yourself:
  sudo apt-get install --no-install-recommends $*"
    fi
}

# configure FOLDER OPTION...: sets up a build, or sets it up again when the options are others. Ninja
# itself notices all later changes.
configure() {
    folder=$1
    shift
    if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/options" 2>/dev/null)" = "$*" ]; then
        return 0
    fi
    mkdir -p "$folder"
    say "Setting up the build. Dear ImGui comes from Debian when it is not here yet."
    if ! cmake -S "$root" -B "$folder" -G Ninja "$@" >"$folder/configure.log" 2>&1; then
        # CMake's own words name the missing part; its frame around them helps nobody here.
        sed -n '/CMake Error/,/^$/p' "$folder/configure.log" | head -n 20 >&2
        fail "The build could not be set up. All details: $folder/configure.log"
    fi
    printf '%s\n' "$*" >"$folder/options"
}

# build FOLDER TARGET...: builds; silent when nothing is to do.
build() {
    folder=$1
    shift
    if [ -t 1 ]; then
        ninja -C "$folder" --quiet "$@" || fail "The build failed; the errors are above."
    elif ! ninja -C "$folder" "$@" >"$folder/build.log" 2>&1; then
        grep -E -A 12 'error:|FAILED|undefined reference|Error' "$folder/build.log" |
            head -n 60 >&2
        fail "The build failed. All details: $folder/build.log"
    fi
}
