"""A desktop for one test: a screen in memory, a window manager, a sign-in server, hands (xdotool) and ears (AT-SPI).

Runs inside tests/support/private-session, which brings the message bus, the keyring and the home folder. Nothing here
sleeps for a fixed time and hopes: eventually() asks until the answer is right or the deadline has passed.
"""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

BIN = pathlib.Path(os.environ["TOKENDESK_BIN"])
HOME = pathlib.Path(os.environ["HOME"])
PROGRAM_NAME = "tokendesk"
# Invented. No other text of a test contains them, so that they can be looked for.
PASSWORD = "correct-horse-41-not-real"
PATIENCE = 20


class Failure(Exception):
    pass


def say(text):
    print(text, flush=True)


def check(condition, what):
    if not condition:
        raise Failure(what)
    say(f"ok: {what}")


def check_equal(actual, expected, what):
    if actual != expected:
        raise Failure(f"{what}: {actual!r} instead of {expected!r}")
    say(f"ok: {what}")


def eventually(condition, what, seconds=PATIENCE):
    """Asks until condition() is true and returns that; fails with what it waited for after the deadline."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            say(f"ok: {what}")
            return value
        if time.monotonic() > deadline:
            raise Failure(f"not within {seconds} s: {what}")
        time.sleep(0.05)


def output_of(*command, **options):
    """What a command prints; empty if it fails or takes more than 5 seconds."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=5, check=False, **options)
    except subprocess.TimeoutExpired:
        return b""
    return done.stdout if done.returncode == 0 else b""


class Clipboard:
    def __init__(self, selection):
        self.selection = selection

    def read(self, target=None):
        options = ["-t", target] if target else []
        return output_of("xclip", "-o", "-selection", self.selection, *options)

    def targets(self):
        return self.read("TARGETS").decode().split()

    def take(self, text):
        """As another program does whose user copies something."""
        # xclip's child stays behind to answer; it must not hold our pipes open.
        subprocess.run(["xclip", "-i", "-selection", self.selection], input=text.encode(), check=True, timeout=5,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Desktop:
    """Use as a context manager: whatever it started ends with it."""

    def __init__(self):
        self._ends = contextlib.ExitStack()
        self.logs = HOME / "log"
        self.clipboard = Clipboard("clipboard")
        self.primary = Clipboard("primary")
        self.users = {}
        self.window = None

    def __enter__(self):
        self.logs.mkdir()
        # Outside the home folder, which is searched for passwords.
        self._outside = pathlib.Path(self._ends.enter_context(tempfile.TemporaryDirectory()))
        try:
            self._start_screen()
            self.sign_in_url = self.start_server()
        except BaseException:
            self._ends.close()
            raise
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            self._show_logs()
        self._ends.close()

    # --- Programs

    def start(self, name, *command, stdout=None, **options):
        log = self._ends.enter_context(open(self.logs / name, "ab"))
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout or log, stderr=log, **options)
        self._ends.callback(self._end, process)
        return process

    @staticmethod
    def _end(process):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start_screen(self):
        reading, writing = os.pipe()
        self.start("screen", "Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-dpi", "96",
                   "-nolisten", "tcp", "-noreset", pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Failure("no virtual screen")
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "NO_AT_BRIDGE"):
            os.environ.pop(name, None)
        # What the message bus starts does not know this screen: a prompt of the keyring's gives up at once.
        os.environ.update(DISPLAY=f":{number}", XDG_SESSION_TYPE="x11", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.start("windowmanager", "openbox", "--sm-disable")
        eventually(lambda: output_of("xdotool", "get_desktop"), "a screen with a window manager")

    def start_server(self, *options):
        """A sign-in server that knows self.users. Returns its URL."""
        users = self._outside / "users.json"
        if not users.exists():
            self.know({})
        server = self.start("server", BIN / "tokendesk-sandbox", "--users", users, *options, stdout=subprocess.PIPE)
        return server.stdout.readline().decode().strip()

    def know(self, users):
        """From the next request on the server knows these usernames and passwords."""
        self.users = dict(users)
        new = self._outside / "users.new"
        new.write_text(json.dumps(self.users), encoding="utf-8")
        new.rename(self._outside / "users.json")

    def requests(self):
        """How many sign-ins the server has been asked for."""
        url = self.sign_in_url.split("/api/")[0] + "/sandbox/requests"
        directly = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with directly.open(url, timeout=5) as reply:
            return json.load(reply)["signIns"]

    def cli(self, *arguments, given="", expect=0):
        """What the command line prints; any exit code will do where None is expected."""
        done = subprocess.run([BIN / "tokendesk-cli", *arguments], input=given.encode(), capture_output=True,
                              timeout=60, check=False)
        if expect is not None and done.returncode != expect:
            raise Failure(f"tokendesk-cli {arguments[0]} ended with {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def accounts(self):
        return json.loads(self.cli("accounts", "list", "--json"))

    def add_environment(self, name="Local", kind="sandbox", url=None):
        self.cli("environments", "add", "--name", name, "--kind", kind, "--url", url or self.sign_in_url)

    def add_account(self, label, username, environment="Local"):
        self.cli("accounts", "add", "--label", label, "--username", username, "--environment", environment,
                 "--password-stdin", given=PASSWORD)

    def settings(self, text):
        """What settings.ini says from the next start on."""
        folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "tokendesk/default"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.ini").write_text(text, encoding="utf-8")

    # --- The window

    def start_window(self, *arguments, **environment):
        self.window = self.start("window", BIN / "tokendesk", *arguments, env={**os.environ, **environment})
        self.await_active("Token Desk")

    def await_active(self, title):
        """Waits until the window with this title is the one that keys go to."""
        def is_active():
            if self.window.poll() is not None:
                raise Failure(f"the program ended with {self.window.returncode}")
            # A dialog's title is followed by the program's name.
            active = output_of("xdotool", "getactivewindow", "getwindowname").decode().strip()
            return active == title or active.startswith(f"{title} — ")
        eventually(is_active, f"the window “{title}” is active")

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)

    def is_running(self):
        return self.window.poll() is None

    def quit(self):
        self.keys("ctrl+q")
        eventually(lambda: not self.is_running(), "Ctrl+Q ends the program")
        check_equal(self.window.returncode, 0, "its exit code")

    def screenshot(self, file):
        subprocess.run(["import", "-window", "root", file], check=True)

    def _show_logs(self):
        for log in sorted(self.logs.iterdir()):
            if log.name != "screen" and log.stat().st_size > 0:
                say(f"--- {log.name}")
                say(log.read_text(encoding="utf-8", errors="replace")[-3000:])
        if picture := os.environ.get("TOKENDESK_FAILURE_PICTURE"):
            self.screenshot(picture)


def run(test):
    """Runs a test on a desktop of its own; the program ends with 1 if it fails."""
    # So that what was started ends too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        with Desktop() as desktop:
            test(desktop)
    except Failure as failure:
        say(f"FAILED: {failure}")
        sys.exit(1)
    say("passed")
