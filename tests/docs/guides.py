"""The guides, taken apart: headings, links, words of the window, fenced blocks."""

import dataclasses
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = DOCS + [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")]

FENCE = re.compile(r"^```(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclasses.dataclass
class Block:
    """A fenced block: its language, what stands after that, and its text."""
    language: str
    argument: str
    text: str


@dataclasses.dataclass
class Command:
    """A command of a console block, and the lines that are shown below it."""
    text: str
    output: list


def blocks(text):
    for match in FENCE.finditer(text):
        language, _, argument = match[1].strip().partition(" ")
        yield Block(language, argument, match[2])


def prose(text):
    """Without fenced blocks."""
    return FENCE.sub("", text)


def commands(block):
    found = []
    is_continued = False
    for line in block.text.splitlines():
        if line.startswith("$ "):
            found.append(Command(line[2:], []))
        elif is_continued:
            found[-1].text += "\n" + line
        else:
            found[-1].output.append(line)
        is_continued = (line.startswith("$ ") or is_continued) and line.endswith("\\")
    return found


def anchor(heading):
    """What GitHub makes of a heading, as guideAnchor() in ui/viewmodels/guidecontents.cpp does."""
    text = re.sub(r"[`*]", "", heading).lower()
    return "".join("-" if c == " " else c for c in text if c.isalnum() or c in " -_")


def anchors(text):
    return {anchor(match[1]) for match in re.finditer(r"^#{1,6} +(.+?) *$", prose(text), re.MULTILINE)}


def links(text):
    """The targets of links and images, those in HTML, too."""
    bare = re.sub(r"`[^`]*`", "", prose(text))
    yield from re.findall(r"\]\(([^)\s]+)\)", bare)
    yield from re.findall(r"(?:src|srcset|href)=\"([^\"]+)\"", bare)


def italics(text):
    bare = re.sub(r"`[^`]*`", "", prose(text))
    return [match[1] for match in re.finditer(r"(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)", bare)]


def inline_code(text):
    return re.findall(r"`([^`\n]+)`", prose(text))
