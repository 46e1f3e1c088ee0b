"""A rejected sign-in, editing and removing, with keys alone."""

import json

import screenreader as ears
from desktop import PASSWORD, check, check_equal, eventually, output_of, run, say

OLD_PASSWORD = "old-" + PASSWORD


def only_account(desktop):
    [account] = desktop.accounts()
    return account


def items_in_keyring():
    """What secret-tool finds of our own, without the secrets."""
    done = output_of("sh", "-c", "secret-tool search --all xdg:schema org.qt.keychain 2>&1")
    return [line for line in done.decode().splitlines() if "account/" in line]


def wrong_password_is_rejected(desktop):
    desktop.keys("Return")
    ears.await_text("Acme: The server says the password is wrong.")
    check(any("Edit the account's password." in name for name in ears.names()), "it says what to do")
    check_equal(only_account(desktop)["state"], "rejected", "the account is rejected")
    ears.await_text("Acme, sandbox, rejected")
    check_equal(desktop.requests(), 1, "the server was asked once")
    check_equal(desktop.clipboard.read(), b"", "nothing is on the clipboard")
    desktop.clipboard.take("what was there")


def edit_password_by_keys(desktop):
    # From the list over the search field and the account's buttons, as Tab goes.
    ears.tab_to(desktop, "Edit account")
    desktop.keys("Return")
    desktop.await_active("Edit account")
    # Where the password is what is wrong, it is what wants to be typed.
    ears.await_focus("Password", "Edit account")
    desktop.type(PASSWORD)
    desktop.keys("Return")
    desktop.await_active("Token Desk")
    check_equal(only_account(desktop)["state"], "stored", "the account is no longer rejected")
    eventually(lambda: not any("the password is wrong" in name for name in ears.names()), "the message has gone")


def new_password_works(desktop):
    ears.focus_list(desktop)
    desktop.keys("Return")
    eventually(lambda: desktop.clipboard.read().startswith(b"Bearer eyJ"), "Enter gets a token now")
    check_equal(desktop.requests(), 2, "after one further sign-in")


def removal_asks_first(desktop):
    check(items_in_keyring(), "the keyring holds the password")
    desktop.keys("Delete")
    desktop.await_active("Remove account")
    desktop.keys("Escape")
    desktop.await_active("Token Desk")
    check_equal(len(desktop.accounts()), 1, "Esc keeps the account")


def removal_leaves_nothing(desktop):
    desktop.keys("Delete")
    desktop.await_active("Remove account")
    ears.tab_to(desktop, "Remove", "Remove account")
    desktop.keys("Return")
    desktop.await_active("Token Desk")
    eventually(lambda: not desktop.accounts(), "the account has gone")
    check_equal(items_in_keyring(), [], "and the keyring has nothing of it")
    check_equal(json.loads(desktop.cli("tokens", "list", "--json")), [], "nor is there a token")
    ears.await_text("No accounts yet")


def test(desktop):
    desktop.know({"acme-au": OLD_PASSWORD})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    desktop.start_window()
    ears.await_focus("Accounts")
    wrong_password_is_rejected(desktop)
    desktop.know({"acme-au": PASSWORD})
    for step in (edit_password_by_keys, new_password_works, removal_asks_first, removal_leaves_nothing):
        say(f"# {step.__name__.replace('_', ' ')}")
        step(desktop)
    desktop.quit()


run(test)
