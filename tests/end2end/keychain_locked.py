"""A locked keyring: the window says so, stays alive, changes nothing, and works again once it is open."""

import screenreader as ears
from desktop import PASSWORD, check, check_equal, eventually, run
from keyring import Keyring


def test(desktop):
    desktop.know({"acme-au": PASSWORD})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    keyring = Keyring()
    keyring.lock()

    # The keyring's prompt knows no screen, and gives up at once.
    desktop.start_window()
    ears.await_text("Acme, sandbox, no active token")
    ears.await_text("Keychain: GNOME Keyring, locked")
    desktop.keys("Return")
    ears.await_text("GNOME Keyring is locked.")
    check(any("Unlock it, then try again." in name for name in ears.names()), "it says what to do")
    check_equal(desktop.requests(), 0, "the server was not asked")
    [account] = desktop.accounts()
    check_equal(account["state"], "stored", "the account is as it was")

    desktop.keys("Escape")
    eventually(lambda: not any("is locked." in name for name in ears.names()), "Esc takes the message away")
    desktop.keys("ctrl+f")
    ears.await_focus("Find account or token")
    check(desktop.is_running(), "the window is alive")
    desktop.keys("Escape")

    keyring.unlock()
    ears.await_focus("Accounts")
    desktop.keys("Return")
    eventually(lambda: desktop.clipboard.read().startswith(b"Bearer eyJ"), "Enter gets a token")
    ears.await_text("Keychain: GNOME Keyring, unlocked")
    desktop.quit()


run(test)
