"""Buttons by their rank: one primary per view, links for ways to another page."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from ui.look.current import scale_of
from ui.look.icons import IconRole, icon
from ui.widgets.labels import button_text

Rank = Literal["normal", "primary", "together", "flat", "link"]
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ICON_ROLE: dict[str, IconRole] = {"primary": "action", "together": "on_together"}


def is_pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with Enter, as with Space: Qt would give the key to the dialog's default."""
    if event.key() not in _ENTER or event.isAutoRepeat():
        return False
    button.click()
    return True


class Button(QPushButton):
    """A push button whose icon has the size of its window's situation."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def fit_icon(self) -> None:
        """Size the icon, with 4 px of air before a text."""
        if self.icon().isNull():
            return
        scale = scale_of(self)
        side = scale.grown(scale.icon)
        self.setIconSize(QSize(side + (4 if self.text() else 0), side))

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Polish, QEvent.Type.StyleChange}:
            self.fit_icon()
        return super().event(event)


def button(
    text: str,
    rank: Rank = "normal",
    *,
    icon_name: str = "",
    small: bool = False,
    spoken: str = "",
    parent: QWidget | None = None,
) -> Button:
    """A push button; ampersands in its text stay what they are.

    An icon-only button needs `spoken`.
    """
    made = Button(button_text(text), parent)
    made.setAutoDefault(False)
    if rank != "normal":
        made.setProperty(rank, True)
    if small:
        made.setProperty("small", True)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_ROLE.get(rank, "ink")))
        made.fit_icon()
    made.setAccessibleName(spoken or text)
    return made
