"""Brings the translation files up to date with the texts in the code, with Qt's own tools."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.translating import core_texts, ui_texts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)
# English needs its plural forms only: "1 account", "2 accounts".
PLURALS = "en"


def update() -> None:
    """Collect all texts, keeping what is translated, and compile what the program reads."""
    with tempfile.TemporaryDirectory() as place:
        for language in (*LANGUAGES, PLURALS):
            _collect(language, ts(language), Path(place))
            _run("lrelease", "-silent", str(ts(language)), "-qm", str(qm(language)))


def collected(language: str, folder: Path) -> Path:
    """Return a new file with all texts as they are now, nothing translated."""
    file = folder / f"{language}.ts"
    _collect(language, file, folder)
    return file


def ts(language: str) -> Path:
    """Return the file that people translate in."""
    return FOLDER / f"partnerdesk_{language}.ts"


def qm(language: str) -> Path:
    """Return the file that the program reads."""
    return FOLDER / f"partnerdesk_{language}.qm"


def _collect(language: str, file: Path, folder: Path) -> None:
    source = folder / "texts.py"
    source.write_text(_as_code(), encoding="utf-8")
    options = ["-no-obsolete", "-locations", "none", "-silent", "-source-language", "en"]
    if language == PLURALS:
        options.append("-pluralonly")
    _run("lupdate", *options, str(source), "-target-language", language, "-ts", str(file))


def _as_code() -> str:
    """Return all texts as plain calls: the collecting tool understands nothing else well."""
    lines = []
    for each in (*ui_texts.messages(), *core_texts.messages()):
        parts = [json.dumps(text, ensure_ascii=False) for text in (each.context, each.text)]
        parts.append(json.dumps(each.comment, ensure_ascii=False))
        lines.append(f"translate({', '.join([*parts, '1'] if each.is_counted else parts)})")
    return "\n".join((*lines, ""))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)
