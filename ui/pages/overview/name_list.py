"""Who stands in the circle, by name: our side, theirs, the others, and who is outside."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.shapes import Side
from ui.isolating import isolated, listed
from ui.look import fonts
from ui.look.current import current
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted

_INDENT = 17
_GAP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class NameGroup:
    """A heading with the names below it."""

    side: Side
    heading: str
    names: tuple[str, ...]


class NameList(Painted):
    """As many names as there is room for; the last line says how many more there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[NameGroup, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_groups(self, groups: Sequence[NameGroup]) -> None:
        """Show other people."""
        self._groups = tuple(groups)
        self.speak(". ".join(f"{isolated(each.heading)}: {listed(each.names)}" for each in groups))
        self.refresh()

    def natural_size(self) -> QSize:
        return QSize(120, self.scale.style("label").line * 3)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        height = self.scale.style("label").line
        room = rect.height() - _GAP * (len(self._groups) - 1)
        lines = self._lines(int(room // height))
        y = rect.top()
        for group, text in lines:
            if group is not None and y > rect.top():
                y += _GAP
            self._line(painter, QRectF(rect.left(), y, rect.width(), height), group, text)
            y += height

    def _lines(self, room: int) -> list[tuple[NameGroup | None, str]]:
        """Headings are always shown, names as far as there is room."""
        names = max(0, room - len(self._groups))
        found: list[tuple[NameGroup | None, str]] = []
        smallest_first = sorted(self._groups, key=lambda each: len(each.names))
        for number, group in enumerate(smallest_first):
            fair = names // (len(self._groups) - number)
            found.append((group, ""))
            shown = self._some(group.names, max(1, fair))
            names -= len(shown)
            found.extend((None, name) for name in shown)
        return self._in_order(found)

    def _in_order(
        self, found: list[tuple[NameGroup | None, str]]
    ) -> list[tuple[NameGroup | None, str]]:
        blocks: dict[int, list[tuple[NameGroup | None, str]]] = {}
        at = 0
        for group, text in found:
            if group is not None:
                at = self._groups.index(group)
            blocks.setdefault(at, []).append((group, group.heading if group else text))
        return [line for number in sorted(blocks) for line in blocks[number]]

    def _some(self, names: tuple[str, ...], most: int) -> list[str]:
        if len(names) <= most:
            return list(names)
        more = self.tr("and {count} more").format(count=len(names) - most + 1)
        return [*names[: most - 1], more]

    def _line(self, painter: QPainter, box: QRectF, group: NameGroup | None, text: str) -> None:
        ink = current().ink
        font = fonts.named("label", self.scale, 600 if group else 400)
        painter.setFont(font)
        if group is not None:
            side = self.scale.grown(11)
            mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
            paint_mark(painter, mark, group.side)
        painter.setPen(QColor(ink.primary if group else ink.secondary))
        words = box.adjusted(self.scale.grown(_INDENT), 0, 0, 0)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
