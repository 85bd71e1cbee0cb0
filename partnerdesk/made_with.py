"""What the program is made with: names, versions and licences of the parts by others.

The frozen program carries the list that its build wrote; elsewhere it is made from the packages
installed.
"""

import gzip
import json
import platform
import re
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import resources

LIST = "made_with.json.gz"  # beside the licences, in a frozen program only
_PROJECT = "partnerdesk"
_REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)(?:\[([^\]]*)\])?")
_EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_QT = ("pyside6-essentials", "pyside6", "shiboken6")
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
_FONTS = (
    ("Inter", "OFL-1.1", "LICENSE-Inter.txt"),
    ("Noto Sans", "OFL-1.1", "fallback/LICENSE-Noto.txt"),
    ("Noto Emoji", "OFL-1.1", "fallback/LICENSE-NotoEmoji.txt"),
    ("Droid Sans Fallback", "Apache-2.0", "fallback/LICENSE-DroidSansFallback.txt"),
    ("Nanum Gothic (Hangul)", "OFL-1.1", "fallback/LICENSE-Hangul.txt"),
)


class Part(NamedTuple):
    """A part by others; the text holds all licences that came with it."""

    name: str
    version: str
    licence: str
    homepage: str
    text: str
    kind: str = "library"  # or font, or platform


def parts() -> tuple[Part, ...]:
    """Return the parts by others, in alphabetical order."""
    kept = resources.path_of(LIST)
    if kept.is_file():
        return kept_parts(kept)
    return installed_parts()


def kept_parts(path: Path) -> tuple[Part, ...]:
    """Return the parts that a build listed in a file."""
    told = json.loads(gzip.decompress(path.read_bytes()))
    return tuple(Part(*each) for each in told)


def keep_parts(parts: tuple[Part, ...], path: Path) -> None:
    """List the parts of a build in a file; the same parts give the same file."""
    told = json.dumps(parts, ensure_ascii=False).encode("utf-8")
    path.write_bytes(gzip.compress(told, mtime=0))


def installed_parts(*more: str) -> tuple[Part, ...]:
    """Return the parts that are installed here: what the program needs, and more by name."""
    found = [_part(each) for each in _needed(more)]
    return tuple(sorted((*found, _python(), *_fonts()), key=lambda part: part.name.lower()))


def _needed(more: tuple[str, ...]) -> Iterator[metadata.Distribution]:
    waiting = [(_PROJECT, ""), *((name, "") for name in more)]
    seen: set[tuple[str, str]] = set()
    told: set[str] = set()
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        waiting += _requirements(found, extra)
        if name != _PROJECT and name not in told:
            told.add(name)
            yield found


def _requirements(found: metadata.Distribution, extra: str) -> Iterator[tuple[str, str]]:
    """Return what a distribution needs, as names with the extra that is asked for."""
    for line in found.requires or ():
        wanted = _EXTRA.search(line)
        if (wanted[1] if wanted else "") not in ("", extra):
            continue
        match = _REQUIREMENT.match(line)
        if match is not None:
            name = re.sub(r"[-_.]+", "-", match[1]).lower()
            yield name, ""
            yield from ((name, each.strip()) for each in (match[2] or "").split(",") if each)


def _part(found: metadata.Distribution) -> Part:
    licence = _told(found, "License-Expression") or _told(found, "License") or _classified(found)
    return Part(
        name=_told(found, "Name"),
        version=found.version,
        licence=licence.strip().partition("\n")[0].partition(" (")[0],
        homepage=_homepage(found),
        text=_text(found),
    )


def _told(found: metadata.Distribution, name: str) -> str:
    return str(next(iter(found.metadata.get_all(name) or ()), ""))


def _classified(found: metadata.Distribution) -> str:
    names = found.metadata.get_all("Classifier") or ()
    licences = [name.rpartition(":: ")[2] for name in names if name.startswith("License ::")]
    return ", ".join(licences) or "see the text"


def _homepage(found: metadata.Distribution) -> str:
    links = [each.partition(",") for each in found.metadata.get_all("Project-URL") or ()]
    named = {name.strip().lower(): link.strip() for name, _comma, link in links}
    for name in ("homepage", "home", "repository", "source", "source code", "documentation"):
        if name in named:
            return str(named[name])
    return _told(found, "Home-page")


def _text(found: metadata.Distribution) -> str:
    """Return all licences that came along; the wheels of Qt bring none, so ours stand in."""
    if found.metadata["Name"].lower().replace("_", "-") in _QT:
        return _joined(resources.read_text("licences", name) for name in _QT_TEXTS)
    files = [
        file
        for file in found.files or ()
        if (_LICENCE_FILE.search(file.name) or "licenses" in file.parts)
        and ".dist-info" in str(file)
        and file.suffix != ".py"
    ]
    return _joined(_decoded(file.read_binary()) for file in sorted(files, key=str))


def _decoded(text: bytes) -> str:
    """Return a text that somebody wrote at some time in some encoding."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _python() -> Part:
    folder = Path(sysconfig.get_path("stdlib"))
    files = [folder / "LICENSE.txt", Path("/usr/share/doc/python3/copyright")]
    text = next((each.read_text(encoding="utf-8") for each in files if each.is_file()), "")
    version = platform.python_version()
    return Part("Python", version, "PSF-2.0", "https://www.python.org", text.strip(), "platform")


def _fonts() -> Iterator[Part]:
    for name, licence, file in _FONTS:
        text = resources.read_text("fonts", *file.split("/")).strip()
        yield Part(name, "", licence, "", text, "font")


def _joined(texts: Iterator[str]) -> str:
    return "\n\n\n".join(text.strip() for text in texts if text and text.strip())
