"""The session's keyring, as its owner and the desktop treat it."""

from desktop import eventually
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
