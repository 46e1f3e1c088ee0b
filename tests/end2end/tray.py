"""A tray: the host of StatusNotifierItems on the session bus, until it is ended. Says what registers, a line each.

https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
"""

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.kde.StatusNotifierWatcher"


class Watcher(dbus.service.Object):
    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, in_signature="", out_signature="s")
    def Introspect(self):
        """Qt reads no property that is not described, and dbus-python describes none."""
        return (f'<node><interface name="{NAME}">'
                '<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>'
                '<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>'
                '</interface></node>')

    @dbus.service.method(NAME, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender):
        print(service if service.startswith((":", "org.")) else sender, flush=True)

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0,
                "RegisteredStatusNotifierItems": dbus.Array([], signature="s")}[name]


class Item:
    """An icon in the tray, as the host sees it: with the menu that it describes."""

    def __init__(self, service):
        self._menu = dbus.Interface(dbus.SessionBus().get_object(service, "/MenuBar", introspect=False),
                                    "com.canonical.dbusmenu")

    def entries(self):
        """What the menu shows when it is opened, without its lines: numbers by text."""
        self._menu.AboutToShow(dbus.Int32(0))
        _, layout = self._menu.GetLayout(dbus.Int32(0), dbus.Int32(-1), dbus.Array([], signature="s"))
        return {str(properties["label"]): number for number, properties, _ in layout[2] if properties.get("label")}

    def click(self, text):
        self._menu.Event(self.entries()[text], "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))


if __name__ == "__main__":
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    watcher = Watcher(bus, "/StatusNotifierWatcher")
    name = dbus.service.BusName(NAME, bus)
    GLib.MainLoop().run()
