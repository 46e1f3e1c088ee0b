#!/usr/bin/env python3
"""Every text of the program has its translation in every language, and each translation keeps what the program puts
into it: place markers, lines, the key of a button."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = {"en", "de", "fr", "es", "ja", "ar"}
# Put at the end, in brackets: a language without letters for keys.
KEYS_APART = {"ja"}


def markers(text):
    return set(re.findall(r"%L?[1-9]", text))


def key(text):
    found = re.search(r"&(?!&)(.)", text.replace("&&", ""))
    return found and found[1].lower()


def forms_of(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_of(language, message):
    source = message.find("source").text
    if message.find("translation").get("type") == "unfinished":
        yield "no translation"
        return
    for form in forms_of(message):
        if not form.strip():
            yield "an empty translation"
        if markers(form) != markers(source):
            yield f"other place markers: {form}"
        if form.count("\n") != source.count("\n"):
            yield f"other lines: {form}"
        if bool(key(form)) != bool(key(source)):
            yield f"a key that was not there, or none any more: {form}"
        if language in KEYS_APART and key(form) != key(source):
            yield f"another key: {form}"


def faults(folder):
    for file in sorted(folder.glob("tokendesk_*.ts")):
        language = file.stem.removeprefix("tokendesk_")
        for context in ET.parse(file).getroot().findall("context"):
            for message in context.findall("message"):
                for fault in faults_of(language, message):
                    yield f"{language}, {context.find('name').text}, “{message.find('source').text}”: {fault}"


def check_the_check():
    """It would say so if something were wrong."""
    template = ('<message><source>&amp;Open %1</source><translation{}>{}</translation></message>')
    for attributes, text, fault in [("", "&amp;Öffne %1", None), (' type="unfinished"', "", "no translation"),
                                    ("", "&amp;Öffne", "other place markers"), ("", "Öffne %1", "a key")]:
        found = list(faults_of("de", ET.fromstring(template.format(attributes, text))))
        if [fault] != [each[:len(fault or "")] or None for each in found] and (fault or found):
            sys.exit(f"the check does not notice: {text}: {found}")


def main():
    check_the_check()
    present = {file.stem.removeprefix("tokendesk_") for file in TRANSLATIONS.glob("tokendesk_*.ts")}
    if present != LANGUAGES:
        sys.exit(f"languages: {sorted(present)} instead of {sorted(LANGUAGES)}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for file in TRANSLATIONS.glob("tokendesk_*.ts"):
            shutil.copy(file, folder)
        subprocess.run([TRANSLATIONS / "update", folder], check=True, stderr=subprocess.DEVNULL)
        found = list(faults(folder))
    if found:
        print("\n".join(found))
        sys.exit(f"{len(found)} texts to translate; resources/translations/update brings the files in line")
    print("ok")


if __name__ == "__main__":
    main()
