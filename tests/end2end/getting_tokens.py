"""The main job with keys alone, and what becomes of the clipboard afterwards."""

import time

import screenreader as ears
from desktop import PASSWORD, check, check_equal, eventually, run, say

CLEARED_AFTER = 5


def add_account_by_keys(desktop):
    ears.await_text("No accounts yet")
    desktop.keys("ctrl+n")
    desktop.await_active("Add account")
    ears.await_focus("Label", "Add account")
    desktop.type("Acme")
    desktop.keys("Tab")
    desktop.type("acme-au")
    desktop.keys("Tab")
    desktop.type(PASSWORD)
    desktop.keys("Tab")
    ears.await_focus("Environment", "Add account")
    # The built-in ones come first; by its first letters as in every combo box.
    desktop.type("Local")
    # Enter saves from every field, this one too.
    desktop.keys("Return")
    desktop.await_active("Token Desk")
    ears.await_focus("Accounts")


def token_appears(desktop):
    return desktop.clipboard.read().startswith(b"Bearer eyJ")


def get_token_by_enter(desktop):
    desktop.keys("Return")
    eventually(lambda: token_appears(desktop), "Enter puts a token on the clipboard")
    issued = desktop.cli("token", "Acme")
    check_equal(desktop.clipboard.read().decode(), issued.rstrip("\n"), "it is the one that the command line knows")
    check_equal(desktop.requests(), 1, "one sign-in at the server")
    check("x-kde-passwordManagerHint" in desktop.clipboard.targets(), "clipboard histories are warned")
    check_equal(desktop.clipboard.read("x-kde-passwordManagerHint"), b"secret", "in Klipper's way")
    check_equal(desktop.primary.read(), b"", "the primary selection has nothing")
    ears.await_text("Token of Acme is on the clipboard")
    ears.await_text("clears in ")


def clipboard_is_cleared(desktop):
    eventually(lambda: desktop.clipboard.read() == b"", "the clipboard is empty after the time", CLEARED_AFTER + 10)
    check_equal(desktop.primary.read(), b"", "the primary selection as well")
    check(not any("is on the clipboard" in name for name in ears.names()), "the window does not claim otherwise")


def foreign_text_stays(desktop):
    desktop.keys("ctrl+c")
    eventually(lambda: token_appears(desktop), "Ctrl+C copies the token again")
    check_equal(desktop.requests(), 1, "without a further sign-in")
    desktop.clipboard.take("shopping list")
    eventually(lambda: not any("is on the clipboard" in name for name in ears.names()),
               "the window notices that something else was copied")
    copied = time.monotonic()
    eventually(lambda: time.monotonic() > copied + CLEARED_AFTER + 1, "the time at which ours would go has passed")
    check_equal(desktop.clipboard.read().decode(), "shopping list", "the other text still stands")


def new_token_by_f5(desktop):
    before = desktop.cli("token", "Acme")
    desktop.keys("F5")
    eventually(lambda: token_appears(desktop), "F5 puts a token on the clipboard")
    check_equal(desktop.requests(), 2, "after a second sign-in")
    check(desktop.clipboard.read().decode() != before.rstrip("\n"), "it is another one")


def quitting_clears(desktop):
    desktop.quit()
    check_equal(desktop.clipboard.read(), b"", "nothing of ours is left on the clipboard")


def test(desktop):
    desktop.settings(f"[clipboard]\nclearAfterSeconds={CLEARED_AFTER}\n")
    desktop.know({"acme-au": PASSWORD})
    desktop.add_environment("Local")
    desktop.start_window()
    for step in (add_account_by_keys, get_token_by_enter, clipboard_is_cleared, foreign_text_stays, new_token_by_f5,
                 quitting_clears):
        say(f"# {step.__name__.replace('_', ' ')}")
        step(desktop)


run(test)
