"""Runs every command of a guide's console blocks as it is written, one after the other, and compares what it prints.

Usage: commands.py GUIDE, inside tests/support/private-session. In the guides, … stands for whatever is printed there;
alone on a line, for any number of lines. A command ends with 0, unless `echo $?` after it shows something else. A block
such as ```csv accounts.csv``` is the file of that name.

The network is this computer: a proxy leads every connection to tokendesk-sandbox, which has the certificate of
gateway.example. Its authority is company-ca.pem in the folder that the commands run in.
"""

import contextlib
import json
import os
import pathlib
import pty
import re
import select
import socket
import subprocess
import sys
import tempfile
import termios
import threading
import time

from guides import ROOT, blocks, commands

BIN = pathlib.Path(os.environ["TOKENDESK_BIN"])
PASSWORD = "typed-and-not-real"
USERS = {"acme-au-kyc": PASSWORD, "acme-nz-kyc": "not a real password", "borough-kyc": PASSWORD}
PROMPTS = re.compile(rb"Password: |Passphrase of the file: |The same again: ")
PATIENCE = 60


def pump(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def lead(client, port):
    """Whatever the client asks for: it is connected with the sandbox."""
    request = b""
    while b"\r\n\r\n" not in request:
        data = client.recv(4096)
        if not data:
            return
        request += data
    server = socket.create_connection(("127.0.0.1", port))
    client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    threading.Thread(target=pump, args=(client, server), daemon=True).start()
    pump(server, client)


def start_proxy(port):
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            client, _ = listener.accept()
            threading.Thread(target=lead, args=(client, port), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return listener.getsockname()[1]


@contextlib.contextmanager
def sandbox(folder, outside):
    users = outside / "users.json"
    users.write_text(json.dumps(USERS))
    process = subprocess.Popen([BIN / "tokendesk-sandbox", "--users", users, "--tls", "--tls-host", "gateway.example",
                                "--tls-ca-file", folder / "company-ca.pem"], stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        yield int(re.search(r":(\d+)/", line)[1])
    finally:
        process.terminate()
        process.wait()


def run(command, folder):
    """Exit code and output, on a terminal: a prompt for a password or passphrase is answered."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvp("bash", ["bash", "-c", command])
    output = b""
    deadline = time.monotonic() + PATIENCE
    answered = 0
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break  # the other end is closed
        output += data
        prompts = len(PROMPTS.findall(output))
        if prompts > answered:
            answered = prompts
            # The prompt comes a moment before the echo is off.
            while termios.tcgetattr(terminal)[3] & termios.ECHO and time.monotonic() < deadline:
                time.sleep(0.01)
            os.write(terminal, PASSWORD.encode() + b"\n")
    else:
        os.kill(process, 9)
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), output.decode().replace("\r\n", "\n")


def normal(line):
    return " ".join(line.split())


def pattern(lines):
    parts = []
    for line in map(normal, lines):
        if line == "…":
            parts.append(r"(?:[^\n]*\n)*?")
        else:
            parts.append(r"[^\n]*?".join(re.escape(part) for part in line.split("…")) + "\n")
    return re.compile("".join(parts))


def matches(lines, output):
    return pattern(lines).fullmatch("".join(normal(line) + "\n" for line in output.splitlines())) is not None


def check(guide, folder):
    last = 0
    is_told = True
    count = 0
    for block in blocks(guide.read_text()):
        if block.language == "csv" and block.argument:
            (folder / block.argument).write_text(block.text)
        if block.language != "console":
            continue
        for command in commands(block):
            if command.text == "echo $?":
                if command.output != [str(last)]:
                    return f"it ended with {last} and not {command.output}"
                is_told = True
                continue
            if not is_told:
                return f"the command before this one ended with {last}: {command.text}"
            last, output = run(command.text, folder)
            is_told = last == 0
            count += 1
            print(f"$ {command.text}\n{output}", end="", flush=True)
            if not matches(command.output, output):
                shown = "\n".join(command.output)
                return f"{command.text}\nprints otherwise. The guide shows:\n{shown}"
    if not is_told:
        return f"the last command ended with {last}"
    return None if count else "no command to run"


def main():
    guide = ROOT / "docs" / sys.argv[1]
    with tempfile.TemporaryDirectory() as inside, tempfile.TemporaryDirectory() as outside:
        folder = pathlib.Path(inside)
        with sandbox(folder, pathlib.Path(outside)) as port:
            proxy = f"http://127.0.0.1:{start_proxy(port)}"
            os.environ.update(PATH=f"{BIN}:{os.environ['PATH']}", https_proxy=proxy, LC_ALL="C.UTF-8", TZ="UTC")
            for name in ("DISPLAY", "WAYLAND_DISPLAY", "no_proxy", "all_proxy", "http_proxy"):
                os.environ.pop(name, None)
            fault = check(guide, folder)
    if fault:
        print(f"\n{guide.name}: {fault}")
    sys.exit(1 if fault else 0)


main()
