"""The clipboard under Wayland: weston, in a window on the virtual screen, and wl-paste."""

import os
import pathlib

import screenreader as ears
from desktop import BIN, check, check_equal, eventually, output_of, run, say

CLEARED_AFTER = 6
SOCKET = "wayland-test"


def pasted(*options):
    return output_of("wl-paste", *options)


def is_empty():
    # Of what is taken off, Weston keeps the first format, which is a mark; an empty text comes with a new line.
    return pasted() in (b"secret", b"", b"\n")


def start_window(desktop, current_desktop):
    desktop.window = desktop.start("window", BIN / "tokendesk", env={
        **os.environ, "QT_QPA_PLATFORM": "wayland", "XDG_CURRENT_DESKTOP": current_desktop})
    ears.await_focus("Accounts")


def says(text):
    return any(text in name for name in ears.names())


def copy_token(desktop):
    # wl-paste takes the keyboard, which comes back a little later.
    eventually(lambda: says("Token of Acme is on the clipboard") or desktop.keys("ctrl+c"), "the token was copied")


def end(desktop):
    desktop.window.terminate()
    eventually(lambda: not desktop.is_running(), "SIGTERM ends the program")


def token_and_marks(desktop):
    start_window(desktop, "weston")
    copy_token(desktop)
    check(pasted("--no-newline").startswith(b"Bearer eyJ"), "wl-paste pastes the token")
    check_equal(sorted(pasted("--list-types").decode().split()),
                ["application/x-copyq-hidden", "text/plain", "text/plain;charset=utf-8", "x-kde-passwordManagerHint"],
                "it is offered as text and with the marks")
    check_equal(pasted("--no-newline", "--type", "x-kde-passwordManagerHint"), b"secret", "in Klipper's way")
    check_equal(pasted("--primary"), b"", "the primary selection has nothing")


def is_cleared_after_the_time(desktop):
    eventually(lambda: not says("is on the clipboard"), "the window says that it is gone", CLEARED_AFTER + 10)
    check(is_empty(), "and it is")
    check(not says("may still have the token"), "there is nothing to warn of")


def is_cleared_at_a_signal(desktop):
    copy_token(desktop)
    end(desktop)
    check(is_empty(), "nothing of ours is left on the clipboard")


def no_pretending_where_clearing_is_refused(desktop):
    # As GNOME does it on Wayland; what the desktop does with its own copy is not to be seen here.
    start_window(desktop, "ubuntu:GNOME")
    copy_token(desktop)
    other = desktop.start("other", "weston-terminal")
    eventually(lambda: says("may still have the token on the clipboard"), "without the focus it says so",
               CLEARED_AFTER + 10)
    if picture := os.environ.get("TOKENDESK_PICTURE"):
        desktop.screenshot(picture)
    other.terminate()
    eventually(lambda: not desktop.keys("shift") and not says("may still have the token on the clipboard"),
               "at the next key it is cleared for good")
    check(is_empty(), "nothing of ours is left on the clipboard")
    end(desktop)


def test(desktop):
    desktop.settings(f"[clipboard]\nclearAfterSeconds={CLEARED_AFTER}\n")
    desktop.know({"acme-au": "correct-horse-41-not-real"})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    desktop.cli("sign-in", "Acme")
    desktop.start("weston", "weston", "--backend=x11-backend.so", f"--socket={SOCKET}", "--width=1200", "--height=800",
                  "--idle-time=0", "--no-config", "--use-pixman")
    socket = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / SOCKET
    eventually(socket.exists, "a Wayland desktop")
    os.environ["WAYLAND_DISPLAY"] = SOCKET
    for step in (token_and_marks, is_cleared_after_the_time, is_cleared_at_a_signal,
                 no_pretending_where_clearing_is_refused):
        say(f"# {step.__name__.replace('_', ' ')}")
        step(desktop)


run(test)
