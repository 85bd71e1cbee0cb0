"""Chips: the state of an agreement with its mark, and plain words such as values."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import paint_icon
from ui.look.scale import Scale
from ui.look.tokens import Tokens
from ui.widgets.marks import MarkKind, paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded

ChipState = Literal["agreed", "us", "them", "third", "changed", "parked", "private"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dress:
    ground: str
    line: str
    ink: str
    mark: MarkKind | None = None
    icon: str = ""
    weight: int = 500


def state_words(state: ChipState) -> str:
    """What a state is called while only we look; give names instead where they look."""
    translate = QCoreApplication.translate
    return {
        "agreed": translate("StateChip", "Agreed"),
        "us": translate("StateChip", "Proposed by us"),
        "them": translate("StateChip", "Proposed by them"),
        "third": translate("StateChip", "Proposed by a third party"),
        "changed": translate("StateChip", "Changed since agreed"),
        "parked": translate("StateChip", "Parked"),
        "private": translate("StateChip", "Ours only"),
    }[state]


def _dress(state: ChipState, tokens: Tokens) -> _Dress:
    surface, ink, line = tokens.surface, tokens.ink, tokens.line
    together, private = tokens.together, tokens.private
    return {
        "agreed": _Dress(
            ground=together.soft, line=together.line, ink=together.text, mark="agreed", weight=600
        ),
        "us": _Dress(ground=surface.panel, line=tokens.us.line, ink=tokens.us.text, mark="us"),
        "them": _Dress(
            ground=surface.panel, line=tokens.them.line, ink=tokens.them.text, mark="them"
        ),
        "third": _Dress(
            ground=surface.panel, line=tokens.third.line, ink=tokens.third.text, mark="third"
        ),
        "changed": _Dress(ground=surface.panel, line=line.strong, ink=ink.primary, icon="pen"),
        "parked": _Dress(ground=surface.sunken, line=line.subtle, ink=ink.secondary, icon="park"),
        "private": _Dress(ground=private.soft, line=private.line, ink=private.text, mark="private"),
    }[state]


def chip_size(
    state: ChipState, text: str = "", date: str = "", scale: Scale | None = None
) -> QSizeF:
    """The room a state chip needs."""
    sizes = scale or current_scale()
    words = text or state_words(state)
    weight = _dress(state, current()).weight
    width = QFontMetricsF(fonts.named("caption", sizes, weight)).horizontalAdvance(words)
    if date:
        width += 6 * _part(sizes) + QFontMetricsF(fonts.named("caption", sizes)).horizontalAdvance(
            date
        )
    mark, part = sizes.style("caption").size, _part(sizes)
    return QSizeF(round(mark + width + 23 * part), sizes.grown(sizes.chip))


def _part(scale: Scale) -> float:
    """How much larger than at the desk a chip's paddings are."""
    return scale.grown(scale.chip) / 24


def paint_state_chip(
    painter: QPainter,
    at: QPointF,
    state: ChipState,
    text: str = "",
    date: str = "",
    *,
    scale: Scale | None = None,
    width: float | None = None,
) -> QSizeF:
    """Draw a chip with its upper left corner at a point, at most `width` wide; gives its size."""
    sizes, tokens = scale or current_scale(), current()
    size = chip_size(state, text, date, sizes)
    shown_date = date
    if width is not None and size.width() > width:
        shown_date = ""
        size = chip_size(state, text, "", sizes)
        size.setWidth(min(size.width(), width))
    dress = _dress(state, tokens)
    box = QRectF(at, size)
    mark, part = sizes.style("caption").size, _part(sizes)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2)
    painter.fillPath(edge, QColor(dress.ground))
    painter.strokePath(edge, pen(dress.line))
    square = QRectF(box.left() + 7 * part, box.center().y() - mark / 2, mark, mark)
    if dress.mark is not None:
        paint_mark(painter, square, dress.mark)
    else:
        paint_icon(painter, square, dress.icon, dress.ink)
    words = box.adjusted(mark + 13 * part, 0, -9 * part, 0)
    painter.setPen(QColor(dress.ink))
    _words(painter, words, text or state_words(state), shown_date, weight=dress.weight, scale=sizes)
    painter.restore()
    return size


def _words(
    painter: QPainter, box: QRectF, text: str, date: str, *, weight: int, scale: Scale
) -> None:
    font = fonts.named("caption", scale, weight)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
    if date:
        painter.setFont(fonts.named("caption", scale))
        after = box.adjusted(metrics.horizontalAdvance(text) + 6 * _part(scale), 0, 4, 0)
        painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, date)


class StateChip(Painted):
    """The state of an item. Pass `text` with names where the customer can look."""

    def __init__(
        self,
        state: ChipState = "us",
        text: str = "",
        date: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._can_drop_day = False
        self.set_state(state, text, date)

    def drop_day_if_tight(self) -> None:
        """Show the state alone where the day has no room as well."""
        self._can_drop_day = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def set_state(self, state: ChipState, text: str = "", date: str = "") -> None:
        """Show another state."""
        self._state: ChipState = state
        self._text, self._date = text or state_words(state), date
        self.speak(f"{self._text}, {date}" if date else self._text)
        self.refresh()

    def natural_size(self) -> QSize:
        return chip_size(self._state, self._text, self._date, self.scale).toSize()

    def minimumSizeHint(self) -> QSize:
        date = "" if self._can_drop_day else self._date
        return chip_size(self._state, self._text, date, self.scale).toSize()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_state_chip(
            painter,
            rect.topLeft(),
            self._state,
            self._text,
            self._date,
            scale=self.scale,
            width=rect.width(),
        )


class PlainChip(Painted):
    """A word in a quiet outline, with an icon if wanted."""

    def __init__(self, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._icon = text, icon
        self.speak(text)

    def _icon_side(self) -> int:
        return self.scale.style("caption").size + 1 if self._icon else 0

    def natural_size(self) -> QSize:
        metrics = QFontMetricsF(fonts.named("caption", self.scale, 500))
        side = self._icon_side()
        width = metrics.horizontalAdvance(self._text) + (side + 5 if side else 0)
        return QSize(round(width + 20 * _part(self.scale)), self.scale.grown(self.scale.chip))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, side = current(), self._icon_side()
        edge = rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2)
        painter.fillPath(edge, QColor(tokens.surface.sunken))
        painter.strokePath(edge, pen(tokens.line.subtle))
        left = 9 * _part(self.scale)
        if side:
            square = QRectF(left, rect.center().y() - side / 2, side, side)
            paint_icon(painter, square, self._icon, tokens.ink.secondary)
            left += side + 5
        painter.setFont(fonts.named("caption", self.scale, 500))
        painter.setPen(QColor(tokens.ink.secondary))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
