"""Icons by name and meaning: our SVGs recoloured from the tokens, crisp at every pixel ratio."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.look.current import current
from ui.look.tokens import Tokens

IconRole = Literal[
    "ink",
    "secondary",
    "tertiary",
    "action",
    "us",
    "them",
    "together",
    "on_together",
    "third",
    "private",
    "on_private",
    "attention",
    "disabled",
]


def role_colour(tokens: Tokens, role: IconRole) -> str:
    """The colour of a role in a theme."""
    return {
        "ink": tokens.ink.primary,
        "secondary": tokens.ink.secondary,
        "tertiary": tokens.ink.tertiary,
        "action": tokens.action.on,
        "us": tokens.us.line,
        "them": tokens.them.line,
        "together": tokens.together.line,
        "on_together": tokens.together.on,
        "third": tokens.third.line,
        "private": tokens.private.line,
        "on_private": tokens.private.on,
        "attention": tokens.attention.line,
        "disabled": tokens.ink.disabled,
    }[role]


@cache
def _renderer(name: str, colour: str, stroke: str) -> QSvgRenderer:
    text = resources.read_text("icons", f"{name}.svg").replace("currentColor", colour)
    text = text.replace('stroke-width="1.5"', f'stroke-width="{stroke}"', 1)
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, colour: str, *, stroke: float = 1.5
) -> None:
    """Draw an icon with lines of `stroke` device-independent pixels into a square."""
    side = min(rect.width(), rect.height())
    in_view_box = stroke * 20 / side * max(1.0, side / 20) if side > 0 else stroke
    _renderer(name, colour, f"{in_view_box:.2f}").render(painter, rect)


class _ThemedEngine(QIconEngine):
    """Paints with the colours that hold at the moment of painting, so a theme change needs none."""

    def __init__(self, name: str, role: IconRole, checked: IconRole) -> None:
        super().__init__()
        self._name = name
        self._role: IconRole = role
        self._checked: IconRole = checked

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        tokens = current()
        if mode == QIcon.Mode.Disabled:
            return tokens.ink.disabled
        if state == QIcon.State.On:
            return role_colour(tokens, self._checked)
        return role_colour(tokens, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        colour = self._colour(mode, state)
        return _pixmap(self._name, colour, size.width(), size.height(), scale)

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._role, self._checked)


@cache
def _pixmap(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    """The icon stands at the left of a wider picture: so a button's text keeps its distance."""
    side = min(width, height)
    pixels = QSize(round(width * ratio), round(height * ratio))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    paint_icon(painter, QRectF(0, 0, side, side), name, colour)
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, role: IconRole = "ink", side: int = 16, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `side` device-independent pixels in the current theme."""
    return _pixmap(name, role_colour(current(), role), side, side, ratio)


def icon(name: str, role: IconRole = "ink", *, checked: IconRole | None = None) -> QIcon:
    """An icon that follows the theme; `checked` is its role on a checked button.

    Raises KeyError for a name that is not in `resources.icon_names()`.
    """
    if name not in resources.icon_names():
        raise KeyError(name)
    return QIcon(_ThemedEngine(name, role, checked or role))


@cache
def app_icon() -> QIcon:
    """The program's icon for windows and task bars."""
    made = QIcon()
    for side in (16, 32, 48, 64, 128, 256):
        made.addFile(str(resources.path_of("brand", f"app_icon_{side}.png")), QSize(side, side))
    return made
