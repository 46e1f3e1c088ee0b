# shellcheck shell=bash
# What the scripts share. Source it; it changes nothing by itself except that an error, an unset name or a broken pipe
# ends the script.

set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# Elsewhere when the source tree cannot be written to.
build_root="${TOKENDESK_BUILD_ROOT:-$root/build}"
bin="" # set by build_release

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$(basename "$0"): $*"
    exit 1
}

# require PROGRAM…: the names of all that are missing, not only of the first.
require() {
    local program missing=()
    for program in "$@"; do
        command -v "$program" >/dev/null || missing+=("$program")
    done
    ((${#missing[@]} == 0)) || fail "not found: ${missing[*]}"
}

# await SECONDS WHAT COMMAND…: runs COMMAND ten times a second until it succeeds.
await() {
    local deadline=$((SECONDS + $1)) what="$2"
    shift 2
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < deadline)) || fail "gave up waiting for $what"
        sleep 0.1
    done
}

is_headless() { [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; }

# configure PRESET CMAKE_ARGUMENT…: does nothing if that has been done.
configure() {
    local preset="$1" folder="$build_root/$1" argument stale=""
    shift
    [[ -e $folder/build.ninja ]] || stale=yes
    for argument in "$@"; do # -DNAME=VALUE, kept as NAME:TYPE=VALUE
        argument="${argument#-D}"
        grep -qs "^${argument%%=*}:[A-Z]*=${argument#*=}\$" "$folder/CMakeCache.txt" || stale=yes
    done
    [[ -n $stale ]] || return 0
    say "Configuring $folder"
    (cd "$root" && cmake --preset "$preset" -B "$folder" --log-level=NOTICE "$@") >&2
}

# build PRESET TARGET…: everything, if no target is named.
build() {
    local folder="$build_root/$1"
    shift
    say "Building in $folder"
    if (($# > 0)); then
        cmake --build "$folder" --target "$@" >&2
    else
        cmake --build "$folder" >&2
    fi
}

# build_release [CMAKE_ARGUMENT…]: the programs, without tests. Sets bin. Without the right to write, programs that somebody else built will do.
build_release() {
    local targets=(tokendesk tokendesk-cli) arguments=("$@") target complete=yes
    [[ "$*" != *TOKENDESK_SANDBOX=ON* ]] || targets+=(tokendesk-sandbox)
    bin="$build_root/release/bin"
    for target in "${targets[@]}"; do
        [[ -x $bin/$target ]] || complete=""
    done
    if [[ -n $complete && ! -w $build_root/release ]]; then
        say "Using the programs in $bin as they are: the folder is not writable"
        return
    fi
    # A folder that somebody configured with tests keeps them; they are just not built here.
    [[ -e $build_root/release/CMakeCache.txt ]] || arguments+=(-DBUILD_TESTING=OFF)
    configure release ${arguments[@]+"${arguments[@]}"}
    build release "${targets[@]}"
}

# --- A world of its own: home, message bus, keychain, screen. Everything ends with the script. ---

children=()
child=""
scratch=""

# start NAME COMMAND…: in the background, output into a log. Sets child to its process id.
start() {
    local name="$1"
    shift
    "$@" >>"$scratch/log/$name" 2>&1 </dev/null &
    child=$!
    children+=("$child")
}

show_log() {
    say "--- $1"
    tail -n 20 "$scratch/log/$1" >&2 || true
}

end_private_world() {
    local status=$? index
    trap - EXIT
    for ((index = ${#children[@]} - 1; index >= 0; index--)); do
        kill "${children[index]}" 2>/dev/null || true
        end_child "${children[index]}"
    done
    [[ -z $scratch ]] || rm -rf "$scratch"
    exit "$status"
}

# Gives a process 5 seconds to end, then ends it.
end_child() {
    local tenths=0
    while kill -0 "$1" 2>/dev/null; do
        if ((++tenths > 50)); then
            kill -KILL "$1" 2>/dev/null || true
            break
        fi
        sleep 0.1
    done
    wait "$1" 2>/dev/null || true
}

# Home, configuration, data and runtime folders that start empty and are deleted at the end.
start_private_home() {
    scratch="$(mktemp -d "${TMPDIR:-/tmp}/tokendesk.XXXXXX")"
    trap end_private_world EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    mkdir -m 700 "$scratch"/{home,config,data,state,cache,runtime,log}

    # Where the screen is found depends on the folders that are about to change.
    if [[ -n ${WAYLAND_DISPLAY:-} && $WAYLAND_DISPLAY != /* ]]; then
        export WAYLAND_DISPLAY="${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$WAYLAND_DISPLAY"
    fi
    if [[ -n ${DISPLAY:-} && -z ${XAUTHORITY:-} && -e ${HOME:-/}/.Xauthority ]]; then
        export XAUTHORITY="$HOME/.Xauthority"
    fi
    # Qt wants a UTF-8 locale; this one is part of libc.
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*8) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
    export HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" \
        XDG_STATE_HOME="$scratch/state" XDG_CACHE_HOME="$scratch/cache" XDG_RUNTIME_DIR="$scratch/runtime"
}

start_private_bus() {
    require dbus-daemon dbus-send
    start bus dbus-daemon --session --nofork --nopidfile --nosyslog --address="unix:path=$scratch/runtime/bus"
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$scratch/runtime/bus"
    await 10 "the private message bus" on_bus org.freedesktop.DBus
}

on_bus() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner "string:$1" | grep -q true
}

# A Secret Service with an unlocked keyring that only this script's programs can reach.
start_private_keychain() {
    require gnome-keyring-daemon
    local daemon
    daemon="$(command -v gnome-keyring-daemon)"
    # Its file carries a capability that containers may refuse; a copy does not carry it.
    if ! "$daemon" --version >/dev/null 2>&1; then
        cp "$daemon" "$scratch/gnome-keyring-daemon"
        daemon="$scratch/gnome-keyring-daemon"
    fi
    # On KDE the program would ask KWallet, which is the user's own.
    unset KDE_FULL_SESSION KDE_SESSION_VERSION DESKTOP_SESSION GNOME_KEYRING_CONTROL
    if [[ ${XDG_CURRENT_DESKTOP:-} == *KDE* ]]; then
        export XDG_CURRENT_DESKTOP=GNOME
    fi
    printf 'keyring-password-not-secret' |
        "$daemon" --foreground --unlock --components=secrets >>"$scratch/log/keychain" 2>&1 &
    children+=("$!")
    await 10 "the private keychain" on_bus org.freedesktop.secrets
}

# A screen in memory, with a window manager. Sets DISPLAY.
start_virtual_display() {
    require Xvfb openbox xdotool xclip import
    local number="$scratch/display"
    : >"$number"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -dpi 96 -nolisten tcp -noreset 3>"$number" \
        >>"$scratch/log/screen" 2>&1 </dev/null &
    children+=("$!")
    await 20 "the virtual screen" test -s "$number"
    unset WAYLAND_DISPLAY XAUTHORITY
    DISPLAY=":$(<"$number")"
    export DISPLAY XDG_SESSION_TYPE=x11 QT_QPA_PLATFORM=xcb
    start windowmanager openbox --sm-disable
    await 10 "the window manager" xdotool get_desktop
}
