"""A real clipboard manager beside the window keeps no token, and an end by a signal leaves none on the clipboard."""

import signal
import subprocess

import screenreader as ears
from desktop import BIN, check, check_equal, eventually, output_of, run, say

STAYS = 600


def kept():
    """All that the manager remembers."""
    count = int(output_of("copyq", "count").decode().strip() or "0")
    return [output_of("copyq", "read", str(row)) for row in range(count)]


def remembers(desktop, text):
    desktop.clipboard.take(text)
    eventually(lambda: text.encode() in kept(), f"the manager keeps “{text}”")


def copy_token(desktop):
    desktop.keys("ctrl+c")
    eventually(lambda: desktop.clipboard.read().startswith(b"Bearer eyJ"), "a token is on the clipboard")


def keeps_no_token(desktop):
    # What was copied later has arrived, so what came before has, too.
    check(not any(b"eyJ" in entry for entry in kept()), "the manager keeps no token")


def start_window(desktop):
    desktop.start_window()
    ears.await_focus("Accounts")


def token_beside_a_manager(desktop):
    remembers(desktop, "before")
    copy_token(desktop)
    remembers(desktop, "after")
    keeps_no_token(desktop)


def quitting_leaves_nothing(desktop):
    copy_token(desktop)
    desktop.quit()
    check(b"eyJ" not in desktop.clipboard.read(), "no token is left on the clipboard")
    keeps_no_token(desktop)


def signals_leave_nothing(desktop):
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        start_window(desktop)
        copy_token(desktop)
        desktop.window.send_signal(number)
        eventually(lambda: not desktop.is_running(), f"{number.name} ends the program")
        check_equal(desktop.window.returncode, 128 + number, "its exit code")
        check(b"eyJ" not in desktop.clipboard.read(), "no token is left on the clipboard")
        remembers(desktop, f"after {number.name}")
        keeps_no_token(desktop)


def ignored_signal_stays_ignored(desktop):
    window = subprocess.Popen(["nohup", BIN / "tokendesk"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    desktop.window = window
    try:
        desktop.await_active("Token Desk")
        window.send_signal(signal.SIGHUP)
        ears.await_focus("Accounts")
        copy_token(desktop)
        check(desktop.is_running(), "after nohup the program outlives SIGHUP")
        desktop.quit()
    finally:
        window.kill()
        window.wait()


def test(desktop):
    desktop.settings(f"[clipboard]\nclearAfterSeconds={STAYS}\n")
    desktop.know({"acme-au": "correct-horse-41-not-real"})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    desktop.cli("sign-in", "Acme")
    desktop.start("manager", "copyq")
    eventually(lambda: output_of("copyq", "eval", "monitoring()").strip() == b"true", "the manager watches")
    start_window(desktop)
    for step in (token_beside_a_manager, quitting_leaves_nothing, signals_leave_nothing,
                 ignored_signal_stays_ignored):
        say(f"# {step.__name__.replace('_', ' ')}")
        step(desktop)


run(test)
