# shellcheck shell=bash
# The demo: profile "demo" in a private world, with loopback sign-in servers and a handful of accounts. Every name and
# password in it is invented. Source it; it brings lib.sh along.

source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

demo_password=demo-password-not-real
first_account="Acme Pay AU"

build_demo() { build_release -DTOKENDESK_SANDBOX=ON; }

cli() { "$bin/tokendesk-cli" --profile demo "$@"; }

# quietly NAME COMMAND…: output into a log that is shown if the command fails.
quietly() {
    local name="$1"
    shift
    if ! "$@" >>"$scratch/log/$name" 2>&1; then
        show_log "$name"
        fail "failed: $name"
    fi
}

# start_server NAME KIND LIFE: one loopback server, issuing tokens that live LIFE seconds, and an environment for it.
start_server() {
    local log="$scratch/server-$2-$3"
    : >"$log"
    "$bin/tokendesk-sandbox" --users "$scratch/users.json" --token-life "$3" >"$log" 2>>"$scratch/log/servers" \
        </dev/null &
    children+=("$!")
    await 10 "the sign-in server of $1" grep -q '^http' "$log"
    quietly environments cli environments add --name "$1" --kind "$2" --url "$(grep -m1 '^http' "$log")"
}

# add_account LABEL USERNAME ENVIRONMENT
add_account() {
    quietly accounts cli accounts add --label "$1" --username "$2" --environment "$3" --password-stdin \
        < <(printf '%s' "$demo_password")
}

start_demo() {
    local username status
    start_private_bus
    start_private_keychain

    # acme-nz-sbx has another password at the server than in the keychain: its sign-in is rejected.
    cat >"$scratch/users.json" <<END
{
  "acme-au-kyc": "$demo_password", "acme-nz-kyc": "$demo_password", "borough-prod": "$demo_password",
  "acme-au-sbx": "$demo_password", "acme-nz-sbx": "changed-$demo_password",
  "orion-01": "$demo_password", "orion-02": "$demo_password"
}
END
    start_server "Demo production" production 28800
    start_server "Demo sandbox" sandbox 28800
    start_server "Demo sandbox, 13 minutes" sandbox 780

    add_account "$first_account" acme-au-kyc "Demo production"
    add_account "Acme Pay NZ" acme-nz-kyc "Demo production"
    add_account "Borough Bank" borough-prod "Demo production"
    add_account "Acme Pay AU (test)" acme-au-sbx "Demo sandbox"
    add_account "Acme Pay NZ (test)" acme-nz-sbx "Demo sandbox"
    add_account "Reseller Orion / 01" orion-01 "Demo sandbox, 13 minutes"
    add_account "Reseller Orion / 02" orion-02 "Demo sandbox"

    # A second token for the first account; the others keep one or none.
    for username in acme-au-kyc acme-au-kyc acme-nz-kyc acme-au-sbx orion-01; do
        quietly sign-in cli sign-in "$username"
    done
    status=0
    cli sign-in acme-nz-sbx >>"$scratch/log/sign-in" 2>&1 || status=$?
    if ((status != 4)); then
        show_log sign-in
        fail "the sign-in that should be rejected ended with $status instead of 4"
    fi
}

# start_window ARGUMENT…: sets window_process.
start_window() {
    start window "$bin/tokendesk" --profile demo "$@"
    window_process=$child
}

# find_window: waits until the window shows, gives it the keyboard. Sets window. Only on the virtual screen.
find_window() {
    local deadline=$((SECONDS + 30))
    until window="$(xdotool search --onlyvisible --name 'Token Desk' 2>/dev/null | head -n 1)" && [[ -n $window ]]; do
        if ! kill -0 "$window_process" 2>/dev/null || ((SECONDS >= deadline)); then
            show_log window
            fail "the window did not appear"
        fi
        sleep 0.1
    done
    xdotool windowactivate "$window"
    await 10 "the keyboard focus" has_focus
}

has_focus() { [[ $(xdotool getactivewindow) == "$window" ]]; }

# get_token_with_keys: the main job as a person does it. Finds the first account, presses Enter, and checks that the
# clipboard holds the freshest token the server has issued. The token is compared, never printed.
get_token_with_keys() {
    local clipboard expected
    xdotool key --clearmodifiers ctrl+f
    xdotool type --clearmodifiers --delay 20 "$first_account"
    xdotool key --clearmodifiers Return # takes the first hit
    sleep 0.5
    xdotool key --clearmodifiers Return # Get token
    if ! holds_token_within 15; then
        show_log window
        fail "no token on the clipboard"
    fi
    xdotool key --clearmodifiers Escape # clears the search
    clipboard="$(timeout 5 xclip -selection clipboard -out)"
    expected="$(cli token acme-au-kyc)"
    [[ $clipboard == "$expected" ]] || fail "the clipboard holds another token than the freshest one"
}

holds_token_within() {
    local deadline=$((SECONDS + $1))
    until [[ $(timeout 5 xclip -selection clipboard -out 2>/dev/null) == "Bearer eyJ"* ]]; do
        ((SECONDS < deadline)) || return 1
        sleep 0.2
    done
}

# screenshot FILE [WINDOW]: without dates in it, so that the same picture is the same file.
screenshot() {
    mkdir -p "$(dirname "$1")"
    import -window "${2:-root}" -strip -define png:exclude-chunks=date,time "$1"
}

# quit_window: as a person does, and the program has to end well.
quit_window() {
    local deadline=$((SECONDS + 15)) status=0
    xdotool windowactivate "$window" key --clearmodifiers ctrl+q
    while kill -0 "$window_process" 2>/dev/null; do
        ((SECONDS < deadline)) || fail "the program did not quit"
        sleep 0.1
    done
    wait "$window_process" || status=$?
    if ((status != 0)); then
        show_log window
        fail "the program ended with $status"
    fi
}
