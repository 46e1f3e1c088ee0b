"""Locking: what makes the window lock, what can be seen of it then, and what opens it again. The keyring is a real one;
logind and the desktops' screen savers are played, logind on a bus of our own in the place of the system's."""

import json
import os
import subprocess
import sys

import dbus
import screenreader as ears
from desktop import BIN, PASSWORD, check, check_equal, eventually, run
from keyring import Keyring

LOGIN = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
SETTINGS = "[lock]\nsleep=true\n"
NAMES = ("Acme", "acme-au")


def start_system_bus(desktop):
    """A message bus that programs started from now on take for the system's."""
    bus = desktop.start("systembus", "dbus-daemon", "--session", "--nofork", "--print-address=1",
                        stdout=subprocess.PIPE)
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()


class Logind:
    """The system's session manager, as python-dbusmock plays it, with the session c1 and another."""

    def __init__(self, desktop):
        desktop.start("logind", sys.executable, "-m", "dbusmock", "--system", "--template", "logind")
        os.environ["XDG_SESSION_ID"] = "c1"
        self._bus = dbus.SystemBus()
        eventually(lambda: self._bus.name_has_owner(LOGIN), "there is a session manager")
        self._manager = self._bus.get_object(LOGIN, "/org/freedesktop/login1", introspect=False)
        mock = dbus.Interface(self._manager, dbus_interface="org.freedesktop.DBus.Mock")
        self._sessions = {name: self._bus.get_object(LOGIN, mock.AddSession(name, "seat0", dbus.UInt32(uid), name, True),
                                                     introspect=False)
                          for name, uid in (("c1", 500), ("c2", 501))}

    @staticmethod
    def _emit(thing, interface, signal, types, *arguments):
        thing.EmitSignal(interface, signal, types, list(arguments), dbus_interface="org.freedesktop.DBus.Mock",
                         signature="sssav")

    def lock(self, session):
        self._emit(self._sessions[session], SESSION, "Lock", "")

    def hint_locked(self, session):
        self._sessions[session].UpdateProperties(SESSION, {"LockedHint": True},
                                                 dbus_interface="org.freedesktop.DBus.Mock", signature="sa{sv}")

    def prepare_for_sleep(self, begins):
        self._emit(self._manager, MANAGER, "PrepareForSleep", "b", begins)

    def delayed_by(self):
        """Who holds up sleep."""
        found = self._manager.ListInhibitors(dbus_interface=MANAGER)
        return [str(who) for what, who, _why, mode, _uid, _pid in found if (what, mode) == ("sleep", "delay")]


class ScreenSaver:
    def __init__(self, desktop, name, path):
        self._name = name
        desktop.start(name, sys.executable, "-m", "dbusmock", name, path, name)
        bus = dbus.SessionBus()
        eventually(lambda: bus.name_has_owner(name), f"there is {name}")
        self._mock = bus.get_object(name, path, introspect=False)

    def set_active(self, active):
        self._mock.EmitSignal(self._name, "ActiveChanged", "b", [active], signature="sssav",
                              dbus_interface="org.freedesktop.DBus.Mock")


def await_locked():
    ears.await_text("Token Desk is locked")
    ears.await_focus("Unlock")


def await_open():
    ears.await_text("Acme, sandbox, freshest token expires in")
    ears.await_focus("Accounts")


def unlock(desktop):
    desktop.keys("Return")
    await_open()


def nothing_is_named():
    """Not even in what is hidden."""
    telling = [element for element in ears.program().walk()
               if any(name in text for name in NAMES for text in (element.name, element.description, element.text))]
    check_equal(telling, [], "nothing names an account")


def hides_and_shows(desktop):
    desktop.keys("Return")
    eventually(lambda: desktop.clipboard.read().startswith(b"Bearer eyJ"), "Enter gets a token")
    check(any("Acme" in element.name for element in ears.program().walk()), "it is named")
    desktop.keys("ctrl+l")
    await_locked()
    check_equal(desktop.clipboard.read(), b"", "the clipboard is empty")
    nothing_is_named()
    desktop.keys("ctrl+n", "F5", "ctrl+c")
    check_equal(desktop.clipboard.read(), b"", "keys bring no token")
    subprocess.run([BIN / "tokendesk"], timeout=60, check=True)
    await_locked()
    check(True, "a second start shows the locked window")
    unlock(desktop)
    check_equal(desktop.requests(), 1, "the token is the same")


def follows_the_session(desktop, logind, savers):
    logind.lock("c2")
    ears.focus_list(desktop)
    check("Unlock" not in ears.names(), "another session's lock is not ours")
    for trigger, what in ((lambda: logind.lock("c1"), "the session's lock"),
                          (lambda: logind.hint_locked("c1"), "the session's LockedHint"),
                          *((lambda saver=saver: saver.set_active(True), name) for name, saver in savers.items())):
        trigger()
        await_locked()
        check(True, f"{what} locks")
        unlock(desktop)
    for saver in savers.values():
        saver.set_active(False)
    told = [event["detail"] for event in locked_events(desktop)]
    check_equal(told, [""] + ["session"] * (2 + len(savers)), "the audit log says why, once each")


def locked_events(desktop):
    rows = json.loads(desktop.cli("audit", "list", "--json"))
    return [row for row in reversed(rows) if row["kind"] == "locked"]


def locks_before_sleep(desktop, logind):
    eventually(lambda: logind.delayed_by() == ["Token Desk"], "sleep waits for Token Desk")
    logind.prepare_for_sleep(True)
    await_locked()
    eventually(lambda: logind.delayed_by() == [], "and no longer when it is locked")
    logind.prepare_for_sleep(False)
    eventually(lambda: logind.delayed_by() == ["Token Desk"], "the next time it waits again")
    unlock(desktop)


def locks_when_nobody_is_there(desktop):
    """GNOME's compositor says how long the computer has not been touched."""
    name, path = "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core"
    desktop.start("mutter", sys.executable, "-m", "dbusmock", name, path, name)
    eventually(lambda: dbus.SessionBus().name_has_owner(name), "there is a compositor that tells")
    dbus.SessionBus().get_object(name, path, introspect=False).AddMethod(
        name, "GetIdletime", "", "t", "ret = 599000", signature="sssss",
        dbus_interface="org.freedesktop.DBus.Mock")
    desktop.settings("[lock]\nidle=true\nidleMinutes=10\n")
    desktop.start_window()
    await_open()
    desktop.settings("[lock]\nidle=true\nidleMinutes=9\n")
    desktop.quit()
    desktop.start_window()
    await_locked()
    check_equal(locked_events(desktop)[-1]["detail"], "idle", "the audit log says why")
    unlock(desktop)
    desktop.quit()


def locks_the_keyring_too(desktop, keyring):
    desktop.settings("[lock]\nkeychain=true\n")
    desktop.start_window()
    await_open()
    check(not keyring.is_locked(), "the keyring is open")
    desktop.keys("ctrl+l")
    await_locked()
    eventually(keyring.is_locked, "the keyring is locked")
    # Its prompt knows no screen, and gives up at once.
    desktop.keys("Return")
    ears.await_text("GNOME Keyring is locked.")
    ears.await_focus("Unlock")
    nothing_is_named()
    keyring.unlock()
    unlock(desktop)


def test(desktop):
    start_system_bus(desktop)
    logind = Logind(desktop)
    savers = {name: ScreenSaver(desktop, name, path) for name, path in (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"))}
    desktop.settings(SETTINGS)
    desktop.know({"acme-au": PASSWORD})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    desktop.start_window()
    ears.await_focus("Accounts")
    hides_and_shows(desktop)
    follows_the_session(desktop, logind, savers)
    locks_before_sleep(desktop, logind)
    desktop.keys("ctrl+l")
    await_locked()
    desktop.quit()
    check_equal(logind.delayed_by(), [], "nothing holds up sleep any more")
    locks_when_nobody_is_there(desktop)
    locks_the_keyring_too(desktop, Keyring())
    desktop.quit()


run(test)
