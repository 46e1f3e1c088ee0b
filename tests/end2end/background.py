"""What goes on while the window is hidden: the tray, and the desktop's notifications."""

import os
import pathlib
import subprocess
import sys

import dbus
from desktop import PASSWORD, check, check_equal, eventually, output_of, run, say
from tray import Item

# A token is "expiring" a little while after it was issued: in its last four hours, the largest that can be set.
EXPIRING_MINUTES = 240
TOKEN_LIFE = EXPIRING_MINUTES * 60 + 12
REST = ["Get token for…", "Lock", "Quit"]


class Tray:
    """Runs a tray, and knows the icon that is in it."""

    def __init__(self, desktop):
        self._desktop = desktop
        self._process = None
        self.item = None

    def start(self):
        host = pathlib.Path(__file__).with_name("tray.py")
        self._process = self._desktop.start("tray", sys.executable, host, stdout=subprocess.PIPE)
        bus = dbus.SessionBus()
        eventually(lambda: bus.name_has_owner("org.kde.StatusNotifierWatcher"), "there is a tray")

    def await_item(self):
        self.item = Item(self._process.stdout.readline().decode().strip())
        say("ok: the icon is in it")

    def end(self):
        self._process.kill()
        self._process.wait()


def is_shown():
    return output_of("xdotool", "search", "--onlyvisible", "--name", "^Token Desk$") != b""


def close_window(desktop):
    desktop.await_active("Token Desk")
    desktop.keys("alt+F4")


class Notifier:
    """A notification daemon that hands what it shows to a script, too."""

    def __init__(self, desktop):
        self._log = desktop.logs / "told"
        self._log.touch()
        script = pathlib.Path(os.environ["HOME"]) / "told.sh"
        script.write_text(f'#!/bin/sh\nprintf "%s | %s\\n" "$DUNST_SUMMARY" "$DUNST_BODY" >>{self._log}\n',
                          encoding="utf-8")
        script.chmod(0o700)
        config = pathlib.Path(os.environ["HOME"]) / "dunstrc"
        config.write_text(f"[global]\nfont = DejaVu Sans 10\ntimeout = 0\n[log]\nsummary = *\nscript = {script}\n",
                          encoding="utf-8")
        desktop.start("notifications", "dunst", "-config", config)
        eventually(lambda: dbus.SessionBus().name_has_owner("org.freedesktop.Notifications"),
                   "there are notifications")

    def told(self):
        return self._log.read_text(encoding="utf-8").splitlines()


def without_a_tray_it_quits(desktop):
    desktop.start_window()
    close_window(desktop)
    eventually(lambda: not desktop.is_running(), "closing the window ends the program")


def asks_once_and_hides(desktop, tray):
    tray.start()
    desktop.start_window()
    tray.await_item()
    check_equal(list(tray.item.entries()), ["No active tokens", *REST], "the menu")
    close_window(desktop)
    desktop.await_active("Close Token Desk")
    desktop.keys("Escape")
    desktop.await_active("Token Desk")
    close_window(desktop)
    desktop.await_active("Close Token Desk")
    desktop.keys("Return")
    eventually(lambda: not is_shown(), "the window is hidden")
    check(desktop.is_running(), "the program goes on")


def click_copies_and_says_so(desktop, tray, notifier):
    desktop.cli("sign-in", "Acme & Co")
    issued = desktop.cli("token", "Acme & Co").strip()
    entry = eventually(lambda: next((text for text in tray.item.entries() if text.startswith("Acme")), ""),
                       "the menu has the token that the command line got")
    # An underscore stands before the letter that would be the key.
    check(entry in ("Acme _& Co (production), 4 h", "Acme _& Co (production), 3 h 59 min"), f"it reads “{entry}”")
    tray.item.click(entry)
    eventually(lambda: desktop.clipboard.read().decode() == issued, "a click copies it")
    check_equal(desktop.requests(), 1, "without a further sign-in")
    told = "The token of Acme & Co is on the clipboard | It is a production token. It is cleared in 30 seconds."
    eventually(lambda: told in notifier.told(), "a notification says so")
    check(not is_shown(), "the window stays hidden")


def expiry_is_told(desktop, notifier):
    eventually(lambda: any("The token of Acme & Co expires at " in told for told in notifier.told()),
               "the end of the token is told in time", 60)
    if folder := os.environ.get("TOKENDESK_PICTURES"):
        desktop.screenshot(f"{folder}/expiry.png")
    subprocess.run(["dunstctl", "action"], check=True)
    desktop.await_active("Token Desk")
    end = desktop.cli("token", "Acme & Co").strip()[-6:]
    check(not any("Bearer" in told or end in told for told in notifier.told()), "no notification has the token in it")


def search_from_the_tray(desktop, tray):
    close_window(desktop)
    eventually(lambda: not is_shown(), "closing hides the window without asking again")
    tray.item.click("Get token for…")
    desktop.await_active("Token Desk")
    desktop.type("zz")
    desktop.keys("ctrl+a", "ctrl+x")
    eventually(lambda: desktop.clipboard.read() == b"zz", "what is typed goes to the search")


def comes_back_without_tray(desktop, tray):
    close_window(desktop)
    eventually(lambda: not is_shown(), "the window is hidden")
    tray.end()
    eventually(is_shown, "the window comes back when the tray goes away")
    tray.start()
    tray.await_item()


def quits_from_the_tray(desktop, tray):
    close_window(desktop)
    eventually(lambda: not is_shown(), "the window is hidden")
    tray.item.click("Quit")
    eventually(lambda: not desktop.is_running(), "Quit ends the program")
    check_equal(desktop.window.returncode, 0, "its exit code")
    check_equal(desktop.clipboard.read(), b"", "nothing of ours is left on the clipboard")


def test(desktop):
    desktop.settings(f"[tokens]\nexpiringMinutes={EXPIRING_MINUTES}\n")
    desktop.know({"acme": PASSWORD})
    desktop.sign_in_url = desktop.start_server("--token-life", str(TOKEN_LIFE))
    desktop.add_environment("Local", kind="production")
    desktop.add_account("Acme & Co", "acme")
    notifier = Notifier(desktop)
    without_a_tray_it_quits(desktop)
    tray = Tray(desktop)
    asks_once_and_hides(desktop, tray)
    click_copies_and_says_so(desktop, tray, notifier)
    expiry_is_told(desktop, notifier)
    search_from_the_tray(desktop, tray)
    comes_back_without_tray(desktop, tray)
    quits_from_the_tray(desktop, tray)


run(test)
