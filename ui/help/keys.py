"""Keys in the guide, written as this system and language write them.

Without Qt's help they would read Ctrl on a Mac, and in a German guide differently from the menus.
"""

import re

from PySide6.QtGui import QKeySequence

_CODE = re.compile(r"`([^`\n]+)`")
_CHORD = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+.+")
# As keys are engraved on a German keyboard, with the names that Qt reads.
_ENGRAVED = (("Strg+", "Ctrl+"), ("Umschalt+", "Shift+"))


def portable(keys: str) -> str:
    """Return keys of the guide as the table of actions has them."""
    for engraved, name in _ENGRAVED:
        keys = keys.replace(engraved, name)
    return keys


def with_native_keys(markdown: str) -> str:
    """Return a text of the guide with each chord as the menus show it."""
    return _CODE.sub(lambda found: f"`{_native(found[1])}`", markdown)


def _native(code: str) -> str:
    keys = portable(code)
    if not _CHORD.fullmatch(keys):
        return code
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or code
