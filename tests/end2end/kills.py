"""Kills the command line and the window at random points of a change, and looks what is left after the next start.

Usage: kills.py [--kills N] [--window-kills N] [--seed S], inside tests/support/private-session.

After each kill: the database is sound, every account is as it was before or as it was to be, with the password that
belongs to that, and the keyring holds nothing that belongs to no account. What an interrupted addition leaves is
allowed to stand as pending, and adding it once more has to work.
"""

import argparse
import collections
import os
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import time

import screenreader as ears
from desktop import BIN, PASSWORD, Failure, check, output_of, run, say

ENVIRONMENT = "Local"
LOOP_LENGTH = 6
MOST_ACCOUNTS = 12
# How long a change in the window takes from the key press on, in seconds: on a quick machine to a busy one.
WINDOW_CHANGES = (0.06, 0.2, 0.6)
# What is written and removed to see whether the keychain works. A probe that was cut off leaves it, with nothing of an
# account in it, to the next one.
PROBE = "tokendesk/default/probe"
Account = collections.namedtuple("Account", "label password")


def database():
    return pathlib.Path(os.environ["XDG_DATA_HOME"]) / "tokendesk/default/tokendesk.db"


def keyring_items():
    """Key and secret of each item that is ours."""
    # Attributes and secrets come on different streams, item by item.
    lines = output_of("sh", "-c", "secret-tool search --all --unlock xdg:schema org.qt.keychain 2>&1").decode()
    items = {}
    for item in re.split(r"^\[", lines, flags=re.MULTILINE)[1:]:
        fields = dict(line.split(" = ", 1) for line in item.splitlines() if " = " in line)
        items[fields["attribute.user"]] = fields.get("secret")
    return items


class Kills:
    def __init__(self, desktop, seed):
        self.desktop = desktop
        self.random = random.Random(seed)
        self.seed = seed
        # What has to be there, by username.
        self.known = {}
        self.number = 0
        self.kills = 0
        self.durations = {}
        self.outcomes = collections.Counter()

    # --- What is there

    def fail(self, what):
        raise Failure(f"{what} (seed {self.seed}, kill {self.kills})")

    def rows(self):
        return {row["username"]: row for row in self.desktop.accounts()}

    def check_database(self):
        with sqlite3.connect(database()) as connection:
            [verdict] = connection.execute("PRAGMA integrity_check").fetchone()
            foreign = connection.execute("PRAGMA foreign_key_check").fetchall()
        connection.close()
        if verdict != "ok" or foreign:
            self.fail(f"the database is damaged: {verdict} {foreign}")

    def finish_changes(self):
        """Any command that needs the keychain finishes first what was left unfinished; this one does nothing else."""
        self.desktop.cli("proxy", "forget", "nobody:1")

    def check(self, username=None, before=None, after=None):
        """What the next start finds; the account may be as before or as after the change that was cut off."""
        self.check_database()
        self.finish_changes()
        found = None
        if username:
            found = self.state_of(username, self.rows().get(username), keyring_items(), (before, after))
            self.know(username, found)
        items = keyring_items()
        rows = self.rows()
        for name, account in self.known.items():
            self.state_of(name, rows.get(name), items, (account,))
        if unknown := rows.keys() - self.known.keys():
            self.fail(f"nobody added {unknown}")
        expected = {f"tokendesk/default/account/{row['id']}/password" for row in rows.values()}
        if orphans := items.keys() - expected - {"tokendesk/default/master", "tokendesk/default/audit-head", PROBE}:
            self.fail(f"orphans in the keyring: {orphans}")
        return found

    def know(self, username, account):
        if account:
            self.known[username] = account
        else:
            self.known.pop(username, None)

    def state_of(self, username, row, items, allowed):
        """Which of the allowed states an account is in; what an addition left pending is added again first."""
        if not row:
            if None in allowed:
                return None
            self.fail(f"{username} is lost")
        if row["state"] == "pending" and None in allowed:
            [account] = [account for account in allowed if account]
            self.outcomes["pending, added again"] += 1
            self.cli_add(username, account)
            return account
        account = Account(row["label"], items.get(f"tokendesk/default/account/{row['id']}/password"))
        if account not in allowed or row["state"] != "stored":
            self.fail(f"{username} is {row['state']} with label {account.label!r} and "
                      f"{'no' if account.password is None else 'another'} password")
        return account

    # --- Changes

    def fresh(self):
        self.number += 1
        return f"user-{self.number}", Account(f"Label {self.number}", f"{PASSWORD}-{self.number}")

    def any_known(self):
        return self.random.choice(sorted(self.known)) if self.known else None

    def command_add(self, username, account):
        return (["accounts", "add", "--label", account.label, "--username", username, "--environment", ENVIRONMENT,
                 "--password-stdin"], account.password)

    def cli_add(self, username, account):
        command, password = self.command_add(username, account)
        self.desktop.cli(*command, given=password)

    def change(self, kind):
        """A change of this kind as (username, before, after, command, what it reads)."""
        username = self.any_known()
        if kind == "add" or username is None:
            username, after = self.fresh()
            return (username, None, after, *self.command_add(username, after))
        before = self.known[username]
        if kind == "edit":
            self.number += 1
            after = Account(f"Label {self.number}", f"{PASSWORD}-{self.number}")
            command = ["accounts", "edit", username, "--label", after.label, "--password-stdin"]
            return username, before, after, command, after.password
        if kind == "remove":
            return username, before, None, ["accounts", "remove", username, "--yes"], ""
        return username, before, before, ["token", username, "--new"], ""

    def server_knows(self, username, before, after):
        # The server may be asked with either password and must not reject the account for that.
        account = after or before
        self.desktop.know({name: known.password for name, known in self.known.items()} | {username: account.password})

    def duration(self, kind):
        """How long an uninterrupted change of this kind takes, in seconds."""
        if kind not in self.durations:
            username, before, after, command, given = self.change(kind)
            self.server_knows(username, before, after)
            start = time.monotonic()
            self.desktop.cli(*command, given=given)
            self.durations[kind] = time.monotonic() - start
            self.know(username, after)
            self.check()
        return self.durations[kind]

    def pause(self, longest):
        time.sleep(self.random.uniform(0, longest))

    def kill_command(self, kind):
        longest = 1.1 * self.duration(kind)
        username, before, after, command, given = self.change(kind)
        self.server_knows(username, before, after)
        process = subprocess.Popen([BIN / "tokendesk-cli", *command], stdin=subprocess.PIPE,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.stdin.write(given.encode())
            process.stdin.close()
        except BrokenPipeError:
            pass
        self.pause(longest)
        process.kill()
        self.kills += 1
        was_done = process.wait() == 0
        if was_done:
            before = after
        found = self.check(username, before, after)
        self.outcomes[f"{kind}: {'had ended' if was_done else 'after' if found == after else 'before'}"] += 1

    def kill_loop(self):
        """An import's worth of additions one after another, killed together with what runs them."""
        longest = 1.1 * LOOP_LENGTH * self.duration("add")
        additions = [self.fresh() for _ in range(LOOP_LENGTH)]
        lines = []
        for username, account in additions:
            command, password = self.command_add(username, account)
            quoted = " ".join(f"'{part}'" for part in [str(BIN / "tokendesk-cli"), *command])
            lines.append(f"printf %s '{password}' | {quoted} && echo {username} || exit 1")
        process = subprocess.Popen(["sh", "-c", "\n".join(lines)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, start_new_session=True)
        self.pause(longest)
        os.killpg(process.pid, signal.SIGKILL)
        self.kills += 1
        # Ends when the last of them is gone; each addition prints its id, too.
        done = [line for line in process.stdout.read().decode().split() if line.startswith("user-")]
        process.wait()
        for username, account in additions:
            if username in done:
                self.know(username, account)
        self.finish_changes()
        rows = self.rows()
        for username, account in additions[len(done):]:
            if row := rows.get(username):
                self.know(username, self.state_of(username, row, keyring_items(), (None, account)))
        self.check()
        self.outcomes[f"loop: {len(done)} of {LOOP_LENGTH}"] += 1

    def keep_few(self):
        """Never so many accounts that a start takes long."""
        while len(self.known) > MOST_ACCOUNTS:
            username = self.any_known()
            self.desktop.cli("accounts", "remove", username, "--yes")
            self.know(username, None)

    # --- In the window


    def kill_window(self, kind):
        username, before, after, _, _ = self.change(kind)
        self.server_knows(username, before, after)
        self.desktop.start_window()
        ears.await_focus("Accounts")
        last_key = getattr(self, f"prepare_{kind}")(username, after)
        # The window is killed between the key's way to it and the end of what it does.
        hand = subprocess.Popen(["xdotool", "key", "--delay", "0", last_key])
        self.pause(self.random.choice(WINDOW_CHANGES))
        self.desktop.window.kill()
        hand.wait()
        self.kills += 1
        self.desktop.window.wait()
        found = self.check(username, before, after)
        self.outcomes[f"window, {kind}: {'after' if found == after else 'before'}"] += 1

    def find(self, label):
        """Leaves only this account in the list, chosen."""
        self.desktop.keys("ctrl+f")
        ears.await_focus("Find account or token")
        self.desktop.type(label)
        self.desktop.keys("Return")
        ears.await_focus("Accounts")

    # Each leaves the window where this one key makes the change.

    def prepare_add(self, username, after):
        self.desktop.keys("ctrl+n")
        self.desktop.await_active("Add account")
        ears.await_focus("Label", "Add account")
        self.desktop.type(after.label)
        self.desktop.keys("Tab")
        self.desktop.type(username)
        self.desktop.keys("Tab")
        self.desktop.type(after.password)
        self.desktop.keys("Tab")
        ears.await_focus("Environment", "Add account")
        self.desktop.type(ENVIRONMENT)
        return "Return"

    def prepare_edit(self, username, after):
        self.find(self.known[username].label)
        ears.tab_to(self.desktop, "Edit account")
        self.desktop.keys("Return")
        self.desktop.await_active("Edit account")
        ears.await_focus("Label", "Edit account")
        self.desktop.keys("ctrl+a")
        self.desktop.type(after.label)
        ears.tab_to(self.desktop, "Password", "Edit account")
        self.desktop.type(after.password)
        return "Return"

    def prepare_remove(self, username, _):
        self.find(self.known[username].label)
        self.desktop.keys("Delete")
        self.desktop.await_active("Remove account")
        ears.tab_to(self.desktop, "Remove", "Remove account")
        return "Return"

    def prepare_token(self, username, _):
        self.find(self.known[username].label)
        return "F5"


def parsed():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=40, help="of the command line (default: 40)")
    parser.add_argument("--window-kills", type=int, default=4, help="of the window (default: 4)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    return parser.parse_args()


def test(desktop):
    options = parsed()
    say(f"seed {options.seed}")
    desktop.know({})
    desktop.add_environment(ENVIRONMENT)
    kills = Kills(desktop, options.seed)
    for _ in range(3):
        username, account = kills.fresh()
        kills.cli_add(username, account)
        kills.know(username, account)
    kinds = ["add", "edit", "remove", "token"]
    for number in range(options.kills):
        kills.keep_few()
        kind = kills.random.choice([*kinds, "loop"])
        if kind == "loop":
            kills.kill_loop()
        else:
            kills.kill_command(kind)
        if number % 50 == 49:
            say(f"{number + 1} kills, {len(kills.known)} accounts")
    for number in range(options.window_kills):
        kills.kill_window(kinds[number % len(kinds)] if kills.known else "add")
    desktop.cli("audit", "verify")
    desktop.cli("doctor", expect=None)
    check(PROBE not in keyring_items(), "the next probe takes the leftover of one that was cut off")
    for outcome, count in sorted(kills.outcomes.items()):
        say(f"{count:5} {outcome}")
    say(f"ok: {kills.kills} kills, nothing lost, nothing left over")


run(test)
