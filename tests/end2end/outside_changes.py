"""What the command line changes while the window is open appears there within two seconds."""

import screenreader as ears
from desktop import PASSWORD, check, eventually, run

SOON = 2


def appears(part, what):
    eventually(lambda: any(part in name for name in ears.names()), what, SOON)


def goes(part, what):
    eventually(lambda: not any(part in name for name in ears.names()), what, SOON)


def test(desktop):
    desktop.know({"acme-au": PASSWORD})
    desktop.add_environment("Local")
    desktop.start_window()
    ears.await_text("No accounts yet")

    desktop.add_account("Acme", "acme-au")
    appears("Acme, sandbox, no active token", "an account that was added")
    goes("No accounts yet", "the empty page")

    desktop.cli("sign-in", "Acme")
    appears("Acme, sandbox, freshest token expires in 7 hours 59 minutes", "a token in the list")
    appears("token ending in ", "and in the table")

    desktop.cli("accounts", "edit", "Acme", "--label", "Acme Pay")
    appears("Acme Pay, sandbox", "a new label")

    desktop.cli("tokens", "forget", "--account", "Acme Pay")
    goes("token ending in ", "a token that was forgotten")
    appears("Acme Pay, sandbox, no active token", "and the account is without one")

    desktop.cli("accounts", "remove", "Acme Pay", "--yes")
    appears("No accounts yet", "the account that was removed")
    check(desktop.is_running(), "the window is well")
    desktop.quit()


run(test)
