"""Dresses the application: light or dark, chosen or as the system has it, in a text size."""

import os
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.look import fonts
from ui.look.current import (
    TOGETHER_PROPERTY,
    current,
    current_scale,
    show_tokens,
    together_scale,
)
from ui.look.palette import palette
from ui.look.style_sheet import style_sheet
from ui.look.tokens import ThemeName, tokens

if TYPE_CHECKING:
    from ui.look.focus_ring import FocusWatcher

# One per application; `findChild` would load the class of every child, 5 ms of each start.
_worn: dict[str, "Wardrobe"] = {}
_STYLE = "fusion"
_STYLE_VARIABLE = "QT_STYLE_OVERRIDE"


class Theme(StrEnum):
    """The user's choice."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def prepare_application() -> None:
    """Settings that must be made before the QApplication exists.

    The style is named through the environment until the application has read it: asking for it
    later would load Qt's style classes into Python, 5 ms of every start.
    """
    os.environ[_STYLE_VARIABLE] = _STYLE
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)


def resolved(theme: Theme) -> ThemeName:
    """What a choice means on this screen now; light when the system does not say."""
    if theme is not Theme.SYSTEM:
        return "dark" if theme is Theme.DARK else "light"
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


class Wardrobe(QObject):
    """Keeps the application dressed. `changed` comes after each change of theme or text size."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme.SYSTEM
        self._factor = 1.0
        self._focus_watcher: FocusWatcher | None = None
        if os.environ.pop(_STYLE_VARIABLE, "") != _STYLE:
            app.setStyle(_STYLE)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def watch_focus(self) -> "FocusWatcher":
        """Return what draws the ring round the focus, from the first asking on.

        A start asks after its first frame: the ring is 2 ms of work.
        """
        if self._focus_watcher is None:
            from ui.look.focus_ring import FocusWatcher  # noqa: PLC0415 - not in the first frame

            self._focus_watcher = FocusWatcher(self._app)
        return self._focus_watcher

    @property
    def theme(self) -> Theme:
        """The user's choice, not what it resolves to."""
        return self._theme

    @property
    def text_factor(self) -> float:
        """The user's text size, 1.0 = 100 %."""
        return self._factor

    def dress(self, theme: Theme, text_factor: float = 1.0) -> None:
        """Apply a theme in a text size (1.0 = 100 %)."""
        self._theme = theme
        self._factor = text_factor
        shown = tokens(resolved(theme))
        show_tokens(shown, text_factor)
        scale = current_scale()
        self._app.setFont(fonts.named("body", scale))
        self._app.setPalette(palette(shown))
        self._app.setStyleSheet(style_sheet(shown, scale))
        for window in self._app.topLevelWidgets():
            if window.property(TOGETHER_PROPERTY):
                _enlarge(window)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._theme is Theme.SYSTEM and resolved(Theme.SYSTEM) != current().name:
            self.dress(self._theme, self._factor)


def worn() -> "Wardrobe | None":
    """Return what the application wears, None before it was dressed."""
    wardrobe = _worn.get("wardrobe")
    return wardrobe if wardrobe is not None and isValid(wardrobe) else None


def apply(
    app: QApplication,
    theme: Theme = Theme.SYSTEM,
    text_factor: float = 1.0,
    on_change: Callable[[], None] | None = None,
) -> Wardrobe:
    """Dress the application, once or again; the Wardrobe belongs to the application."""
    wardrobe = worn()
    if wardrobe is None:
        fonts.load()
        wardrobe = _worn["wardrobe"] = Wardrobe(app)
    if on_change is not None:
        wardrobe.changed.connect(on_change)
    wardrobe.dress(theme, text_factor)
    return wardrobe


def enlarge_for_together(window: QWidget, grown: float = 1.0) -> None:
    """Give a window the sizes of Together; it keeps them when the theme changes.

    `grown` is how large the window is, 1.0 where that is 1920 by 1080.
    """
    fonts.load_bold()
    window.setProperty(TOGETHER_PROPERTY, grown)
    _enlarge(window)


def _enlarge(window: QWidget) -> None:
    scale = together_scale(float(window.property(TOGETHER_PROPERTY)))
    window.setFont(fonts.named("body", scale))
    window.setStyleSheet(style_sheet(current(), scale))
