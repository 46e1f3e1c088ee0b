"""What the guides name exists: links, images, words of the window, commands and options, tests."""

import os
import re
import subprocess
import sys

from guides import DOCS, PAGES, ROOT, anchors, blocks, inline_code, italics, links

BIN = os.environ["TOKENDESK_BIN"]
# Of the guides themselves, not of the window.
OWN_WORDS = {"italics", "Not verified"}
faults = []


def expect(condition, page, what):
    if not condition:
        faults.append(f"{page.relative_to(ROOT)}: {what}")


def check_links(page):
    text = page.read_text()
    for target in links(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, fragment = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        expect(file.exists(), page, f"no such file: {target}")
        if fragment and file.suffix == ".md" and file.exists():
            expect(fragment in anchors(file.read_text()), page, f"no such heading: {target}")


def words_of_the_program():
    """Every text of the sources, without the marks of keys and with … for what is filled in."""
    literal = r'"(?:[^"\\\n]|\\.)*"'
    words = set()
    for folder in ("app", "ui"):
        for source in (ROOT / folder).rglob("*"):
            if source.suffix not in (".cpp", ".h"):
                continue
            for match in re.finditer(rf"{literal}(?:\s*{literal})*", source.read_text()):
                text = "".join(part[1:-1] for part in re.findall(literal, match[0]))
                text = re.sub(r"&(.)", r"\1", text.replace('\\"', '"'))
                words.add(re.sub(r"%(?:\d|n)", "…", text).strip())
    # "Get token   ⏎" is called Get token, as is "Settings…" with its key behind it.
    return words | {re.split(r"   |\\t", word)[0] for word in words}


def check_words(page, words):
    for phrase in italics(page.read_text()):
        known = phrase in words or phrase in OWN_WORDS or phrase.rstrip(".:") in words
        expect(known, page, f"the program does not say: {phrase}")


def options_of(verb):
    shown = subprocess.run([f"{BIN}/tokendesk-cli", *verb, "--help"], capture_output=True, text=True, check=False)
    if shown.returncode != 0:
        return None
    return set(re.findall(r"--[a-z][a-z-]*", shown.stdout))


def check_commands(page):
    """Of a command within a sentence, its verb and its options; those in console blocks are run, by commands.py."""
    text = page.read_text()
    for block in blocks(text):
        is_guide = page.parent.name == "docs"
        expect(not is_guide or block.language == "console" or "tokendesk-cli" not in block.text, page,
               f"a command that nobody runs: {block.text.splitlines()[0]}")
    for code in inline_code(text):
        if not code.startswith("tokendesk-cli "):
            continue
        parts = code.split(" -- ")[0].split()[1:]
        verb = []
        for part in parts:
            if not re.fullmatch(r"[a-z][a-z-]*", part):
                break
            verb.append(part)
        wanted = {part for part in parts if part.startswith("--")}
        known = options_of(verb)
        expect(known is not None, page, f"no such command: {code}")
        expect(known is None or wanted <= known, page, f"no such option: {code}")


def check_tests(page):
    names = {path.stem for path in (ROOT / "tests").rglob("tst_*.cpp")}
    names |= {"end2end_" + path.stem for path in (ROOT / "tests/end2end").glob("*.py")}
    for code in inline_code(page.read_text()):
        if re.fullmatch(r"(tst|end2end)_\w+", code):
            expect(code in names, page, f"no such test: {code}")
        elif re.match(r"(tests|packaging|docs|resources|app|ui)/", code):
            expect((ROOT / code.split()[0]).exists(), page, f"no such file: {code}")


for each in PAGES:
    check_links(each)
    check_commands(each)
program = words_of_the_program()
for each in DOCS:
    if each.name != "policy.md":
        check_words(each, program)
    check_tests(each)
print("\n".join(faults) or "All that the guides name exists.")
sys.exit(1 if faults else 0)
