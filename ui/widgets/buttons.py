"""Buttons by their rank: one primary per view, links for ways to another page."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.current import current_scale
from ui.look.icons import IconRole, icon
from ui.widgets.labels import button_text

Rank = Literal["normal", "primary", "together", "flat", "link"]
_ICON_ROLE: dict[str, IconRole] = {"primary": "action", "together": "on_together"}


def icon_size(*, with_text: bool = True) -> QSize:
    """The size of an icon in a button, with 4 px of air before a text."""
    side = current_scale().grown(current_scale().icon)
    return QSize(side + (4 if with_text else 0), side)


def button(
    text: str,
    rank: Rank = "normal",
    *,
    icon_name: str = "",
    small: bool = False,
    spoken: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A push button; ampersands in its text stay what they are.

    An icon-only button needs `spoken`.
    """
    made = QPushButton(button_text(text), parent)
    made.setAutoDefault(False)
    if rank != "normal":
        made.setProperty(rank, True)
    if small:
        made.setProperty("small", True)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_ROLE.get(rank, "ink")))
        made.setIconSize(icon_size(with_text=bool(text)))
    made.setAccessibleName(spoken or text)
    return made
