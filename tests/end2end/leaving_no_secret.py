"""After a day's work, with every log switched on, no file holds a password or a token in a form one could read."""

import base64
import os
import pathlib

import screenreader as ears
from desktop import HOME, PASSWORD, check, check_equal, eventually, run

WRONG_PASSWORD = "wrong-" + PASSWORD


def readable_forms(secret):
    """In clear, as UTF-16, in hex, and in base64 at each of the three places a text can begin in."""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield raw.hex().encode()
    for shift in range(3):
        # The first and last characters depend on what stands before and after.
        encoded = base64.b64encode(b"\0" * shift + raw)
        yield encoded[4 if shift else 0:len(encoded) - 4]


def files_with(secret):
    forms = list(readable_forms(secret))
    found = []
    for file in HOME.rglob("*"):
        if file.is_file() and "keyrings" not in file.parts:
            content = file.read_bytes()
            found += [f"{file.relative_to(HOME)} ({form[:12]!r}…)" for form in forms if form in content]
    return found


def memory_files_with(secret):
    """The command line and the environment that other programs of the same user can read."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        for name in ("cmdline", "environ"):
            try:
                content = (process / name).read_bytes()
            except OSError:
                continue
            if b"tokendesk" in content.split(b"\0")[0] and secret.encode() in content:
                found.append(f"{process.name}/{name}")
    return found


def work(desktop):
    """Everything that touches a secret. Returns all tokens that were issued."""
    tokens = []
    ears.await_focus("Accounts")
    desktop.keys("Return")
    ears.await_text("The server says the password is wrong.")
    desktop.know({"acme-au": PASSWORD})
    desktop.cli("accounts", "edit", "Acme", "--password-stdin", given=PASSWORD)
    for key in ("Return", "F5", "ctrl+c"):
        before = desktop.clipboard.read()
        desktop.keys(key)
        if key != "ctrl+c":
            eventually(lambda before=before: desktop.clipboard.read() not in (b"", before), f"{key} copies a token")
        tokens.append(desktop.clipboard.read().decode().removeprefix("Bearer "))
    # What was typed and given up.
    desktop.keys("ctrl+n")
    desktop.await_active("Add account")
    ears.tab_to(desktop, "Password", "Add account")
    desktop.type(PASSWORD)
    desktop.keys("Escape")
    desktop.await_active("Token Desk")
    # Both may have been issued within one second, and are equally fresh then.
    check(desktop.cli("token", "Acme").strip().removeprefix("Bearer ") in tokens, "the tokens are the real ones")
    return set(tokens)


def test(desktop):
    desktop.know({"acme-au": WRONG_PASSWORD})
    desktop.add_environment("Local")
    desktop.add_account("Acme", "acme-au")
    desktop.start_window(QT_LOGGING_RULES="*=true", QT_LOGGING_TO_CONSOLE="1")
    tokens = work(desktop)
    secrets = [PASSWORD, *tokens]
    for secret in secrets:
        check_equal(memory_files_with(secret), [], "no command line or environment holds it")
    # While the program runs, the database's journal is there too.
    for secret in secrets:
        check_equal(files_with(secret), [], "no file holds it")
    desktop.quit()
    check((desktop.logs / "window").stat().st_size > 10_000, "the logs were on")
    database = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "tokendesk/default/tokendesk.db"
    check(database.exists(), "the database was among the files")
    check_equal(oct(database.stat().st_mode & 0o777), "0o600", "which is its owner's alone")
    for secret in secrets:
        # A signature alone, as a part of a token, would do as well.
        for part in {secret, secret.split(".")[-1]}:
            check_equal(files_with(part), [], "no file holds it after the end")


run(test)
