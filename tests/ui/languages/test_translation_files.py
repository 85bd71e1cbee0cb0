"""The translations hold every text of the program, whole and compiled."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.translating.files import LANGUAGES, PLURALS, collected, qm, ts

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")
_MNEMONIC = re.compile(r"&(?=\w)")
Key = tuple[str, str, str]


def messages(file: Path) -> dict[Key, ET.Element]:
    """Return the messages of a file by context, text and comment."""
    found: dict[Key, ET.Element] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            comment = message.findtext("comment") or ""
            found[name, message.findtext("source") or "", comment] = message
    return found


def forms(message: ET.Element) -> list[str]:
    """Return the translation of a message, or all its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    parts = translation.findall("numerusform")
    return [part.text or "" for part in parts] if parts else [translation.text or ""]


@pytest.mark.parametrize("language", [*LANGUAGES, PLURALS])
def test_every_text_of_the_program_is_in_the_file(language: str, tmp_path: Path) -> None:
    now = messages(collected(language, tmp_path))

    kept = messages(ts(language))
    assert sorted(set(now) - set(kept)) == [], "run python -m tests.translating"
    assert sorted(set(kept) - set(now)) == [], "run python -m tests.translating"


@pytest.mark.parametrize("language", [*LANGUAGES, PLURALS])
def test_every_text_is_translated(language: str) -> None:
    unfinished = [
        key
        for key, message in messages(ts(language)).items()
        if message.find("translation[@type]") is not None or not all(forms(message))
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_mnemonics_are_kept(language: str) -> None:
    wrong = []
    for key, message in messages(ts(language)).items():
        wanted = set(_PLACEHOLDER.findall(key[1]))
        for form in forms(message):
            found = set(_PLACEHOLDER.findall(form))
            # "One goal" may leave the number out; nothing may be made up.
            is_short = message.get("numerus") == "yes" and found == wanted - {"%n"}
            has_mnemonic = bool(_MNEMONIC.search(form)) or not _MNEMONIC.search(key[1])
            if (found != wanted and not is_short) or not has_mnemonic:
                wrong.append((key, form))
    assert wrong == []


@pytest.mark.parametrize("language", [*LANGUAGES, PLURALS])
def test_what_the_program_reads_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm(language)))

    stale = []
    for (context, text, comment), message in messages(ts(language)).items():
        number = 1 if message.get("numerus") == "yes" else -1
        read = translator.translate(context, text, comment or None, number)
        if read != forms(message)[0]:
            stale.append((context, text, read))
    assert stale == [], "run python -m tests.translating"
