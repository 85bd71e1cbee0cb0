"""An ear at Qt: words that pass by between two looks, and words painted into pictures.

What is drawn into a picture can be read from it no more: a drag image, an icon, a thumbnail. So
words are heard where they are drawn, put down, copied, carried or shown, and kept.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QDesktopServices,
    QDrag,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QStaticText,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QCommonStyle,
    QLabel,
    QLineEdit,
    QProxyStyle,
    QStatusBar,
    QSystemTrayIcon,
    QToolTip,
    QWhatsThis,
    QWidget,
)

from tests.core.privacy.leaving import as_text
from tests.ui.session.seeing import painted
from tests.ui.session.seeing_models import words_carried

_Patched = tuple[type, str, Any]

# What says the words it is given; Qt does as before.
_SAYING: tuple[tuple[type, str], ...] = (
    *((QPainter, name) for name in ("drawText", "drawStaticText")),
    *((style, "drawItemText") for style in (QCommonStyle, QProxyStyle)),
    (QPainterPath, "addText"),
    *((QClipboard, name) for name in ("setText", "setMimeData")),
    (QGuiApplication, "setApplicationDisplayName"),
    *((QSystemTrayIcon, name) for name in ("setToolTip", "showMessage")),
    (QStatusBar, "showMessage"),
    *((QWidget, name) for name in ("setWindowTitle", "setToolTip", "setWhatsThis")),
    *((QWidget, name) for name in ("setStatusTip", "setAccessibleName")),
    *((QWidget, name) for name in ("setAccessibleDescription", "setWindowFilePath")),
    *((QLabel, name) for name in ("setText", "setToolTip")),
    *((QAbstractButton, name) for name in ("setText", "setToolTip")),
    *((QLineEdit, name) for name in ("setText", "setPlaceholderText")),
    *((QAction, name) for name in ("setText", "setToolTip", "setStatusTip", "setWhatsThis")),
)
# What shows something outside the windows that are looked at: it is heard instead.
_SHOWING: tuple[tuple[type, str], ...] = (
    (QToolTip, "showText"),
    (QWhatsThis, "showText"),
    (QDesktopServices, "openUrl"),
)


@contextmanager
def overheard() -> Iterator[list[str]]:
    """Keep every word that is drawn, put down, copied, carried or shown meanwhile."""
    words: list[str] = []
    patched: list[_Patched] = []
    for owner, name in _SAYING:
        _put(patched, owner, name, _saying(getattr(owner, name), words))
    for owner, name in _SHOWING:
        _put(patched, owner, name, staticmethod(_instead(words)))
    for name in ("grab", "render"):
        _put(patched, QWidget, name, _picturing(getattr(QWidget, name), words))
    for owner, name, told in _DRAWN_WHOLE:
        _put(patched, owner, name, _telling(getattr(owner, name), told, words))
    _put(patched, QDrag, "exec", _dragging(words))
    try:
        yield words
    finally:
        for owner, name, before in reversed(patched):
            setattr(owner, name, before)


def _put(patched: list[_Patched], owner: type, name: str, ear: Any) -> None:
    patched.append((owner, name, getattr(owner, name)))
    setattr(owner, name, ear)


def _words_of(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, QMimeData):
        yield from words_carried(thing)
    elif isinstance(thing, QStaticText):
        yield thing.text()
    elif isinstance(thing, QUrl):
        yield thing.toString()
    elif isinstance(thing, QAction):
        yield thing.text()
    elif not isinstance(thing, QObject) and thing is not None:
        yield as_text(thing)


def _saying(real: Callable[..., Any], words: list[str]) -> Callable[..., Any]:
    def heard(*given: Any, **named: Any) -> Any:
        for each in (*given, *named.values()):
            if isinstance(each, (str, QMimeData, QStaticText)):
                words.extend(_words_of(each))
        return real(*given, **named)

    return heard


def _instead(words: list[str]) -> Callable[..., bool]:
    def heard(*given: Any, **named: Any) -> bool:
        for each in (*given, *named.values()):
            words.extend(_words_of(each))
        return True

    return heard


def _picturing(real: Callable[..., Any], words: list[str]) -> Callable[..., Any]:
    def heard(widget: QWidget, *given: Any, **named: Any) -> Any:
        words.append(painted(widget))
        return real(widget, *given, **named)

    return heard


def _telling(
    real: Callable[..., Any], told: Callable[[Any], str], words: list[str]
) -> Callable[..., Any]:
    def heard(thing: Any, *given: Any, **named: Any) -> Any:
        words.append(told(thing))
        return real(thing, *given, **named)

    return heard


def _dragging(words: list[str]) -> Callable[..., Qt.DropAction]:
    """Have a drag end where it begins. Its picture was drawn by then, and heard."""

    def heard(drag: QDrag, *_given: Any, **_named: Any) -> Qt.DropAction:
        carried: QMimeData | None = drag.mimeData()
        words.extend(words_carried(carried) if carried is not None else ())
        return Qt.DropAction.IgnoreAction

    return heard


_DRAWN_WHOLE: tuple[tuple[type, str, Callable[[Any], str]], ...] = (
    (QTextLayout, "draw", QTextLayout.text),
    (QTextDocument, "drawContents", QTextDocument.toPlainText),
)
