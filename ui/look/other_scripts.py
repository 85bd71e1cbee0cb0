"""Fonts for scripts that this system has no font for: those for paper do on the screen, too.

A desktop usually has them all. Where one is missing, names in that script would be rows of boxes.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

import resources

_SYSTEM = QFontDatabase.WritingSystem
_WRITTEN_BY = {
    "Arabic": (_SYSTEM.Arabic,),
    "Hebrew": (_SYSTEM.Hebrew,),
    "Devanagari": (_SYSTEM.Devanagari,),
    "Hangul": (_SYSTEM.Korean,),
    "Han": (_SYSTEM.SimplifiedChinese, _SYSTEM.Japanese),
}
_EMOJI = "Emoji"
# Reading these fonts takes a tenth of a second, which nobody is to wait for at the start.
LATER = 3000  # milliseconds


def bring_later(owner: QObject) -> None:
    """Bring the missing fonts once the program is up, one at a time."""
    QTimer.singleShot(LATER, owner, lambda: _bring_next(owner, missing_scripts()))


def missing_scripts() -> tuple[str, ...]:
    """Return the scripts that no font of the system can write, by the names of our fonts."""
    missing = [
        name
        for name, systems in _WRITTEN_BY.items()
        if not all(QFontDatabase.families(each) for each in systems)
    ]
    if not any("emoji" in family.lower() for family in QFontDatabase.families()):
        missing.append(_EMOJI)
    return tuple(missing)


def bring(script: str) -> int:
    """Bring the font of a script and return Qt's number for it, below 0 where it is of no use."""
    content = resources.font_bytes(resources.fallback_font_paths()[script])
    return QFontDatabase.addApplicationFontFromData(content)


def _bring_next(owner: QObject, scripts: tuple[str, ...]) -> None:
    if not scripts:
        return
    bring(scripts[0])
    # Qt takes the new font where it draws next, and draws nothing by itself.
    for widget in QApplication.topLevelWidgets():
        widget.update()
    QTimer.singleShot(0, owner, lambda: _bring_next(owner, scripts[1:]))
