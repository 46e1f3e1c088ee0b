"""A locked keyring: the window says so, stays alive, changes nothing, and works again once it is open."""

import screenreader as ears
from desktop import PASSWORD, check, check_equal, eventually, run
from gi.repository import Gio, GLib

KEYRING_PASSWORD = b"test"  # as tests/support/private-session has set it
SERVICE = "org.freedesktop.Secret.Service"


class Keyring:
    """The Secret Service and its default collection."""

    def __init__(self):
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        [self._collection] = self._call(SERVICE, "ReadAlias", "(s)", "default")

    def _call(self, interface, method, types, *arguments, path="/org/freedesktop/secrets"):
        reply = self._bus.call_sync("org.freedesktop.secrets", path, interface, method,
                                    GLib.Variant(types, arguments), None, Gio.DBusCallFlags.NONE, 5000)
        return reply.unpack()

    def is_locked(self):
        [locked] = self._call("org.freedesktop.DBus.Properties", "Get", "(ss)", "org.freedesktop.Secret.Collection",
                              "Locked", path=self._collection)
        return locked

    def lock(self):
        self._call(SERVICE, "Lock", "(ao)", [self._collection])
        eventually(self.is_locked, "the keyring is locked")

    def unlock(self):
        """As its owner does at the prompt."""
        session = self._call(SERVICE, "OpenSession", "(sv)", "plain", GLib.Variant("s", ""))[1]
        self._call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                   "(o(oayays))", self._collection, (session, b"", KEYRING_PASSWORD, "text/plain"))
        eventually(lambda: not self.is_locked(), "the keyring is open again")


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
