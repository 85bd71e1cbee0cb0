"""The user's choices, in one small file. A damaged file is moved aside and the defaults stand."""

import contextlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import config_folder, make_private_folder
from partnerdesk.whole_files import write_whole

log = logging.getLogger(__name__)
FILE_NAME = "settings.json"
TEXT_SIZES = ("100", "125", "150", "175", "200")
_CHOICES = {
    "theme": ("system", "light", "dark"),
    "paper": ("a4", "letter"),
    "text_size": TEXT_SIZES,
}


class Settings(NamedTuple):
    """What the user chose. Theme: system, light or dark; paper: a4 or letter; locale: as in Babel.

    An empty locale or language follows the system; text size is in percent. `window` keeps the
    window's state as text by name.
    """

    theme: str = "system"
    text_size: str = "100"
    language: str = ""
    locale: str = ""
    currency: str = "EUR"
    paper: str = "a4"
    our_name: str = ""
    our_short_name: str = ""
    export_folder: str = ""
    window: Mapping[str, str] = MappingProxyType({})


def settings_path() -> Path:
    """Return the file that holds the settings."""
    return config_folder() / FILE_NAME


def load_settings() -> Settings:
    """Return the stored settings; what is missing or of the wrong type keeps its default."""
    path = settings_path()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        log.warning("The settings could not be read and were moved aside")
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".damaged.json"))
        return Settings()
    return _from_stored(stored)


def save_settings(settings: Settings) -> bool:
    """Store the settings, whole or not at all; tells whether that was possible."""
    path = settings_path()
    plain = {**settings._asdict(), "window": dict(settings.window)}
    text = json.dumps(plain, ensure_ascii=False, indent=1)
    try:
        make_private_folder(path.parent)
        write_whole(text.encode("utf-8", errors="replace"), path)
    except (OSError, EnvironmentProblem):
        log.warning("The settings could not be stored")
        return False
    return True


def _from_stored(stored: object) -> Settings:
    if not isinstance(stored, dict):
        return Settings()
    known: dict[str, Any] = {}
    for name in Settings._fields:
        value = stored.get(name)
        if name == "window" and isinstance(value, dict):
            known["window"] = {key: text for key, text in value.items() if isinstance(text, str)}
        elif name != "window" and _may_be(name, value):
            known[name] = value
    return Settings(**known)


def _may_be(name: str, value: object) -> bool:
    return isinstance(value, str) and value in _CHOICES.get(name, (value,))
