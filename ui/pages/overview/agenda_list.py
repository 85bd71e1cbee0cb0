"""The topics of an agenda with their minutes, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.domain.dialogue import AgendaTopic
from ui.isolating import isolated
from ui.look import fonts
from ui.look.current import current
from ui.widgets.painted import Painted

_LINE = 22
AgendaLine = tuple[str, str, str]  # number, title, minutes
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class AgendaList(Painted):
    """Numbered lines; the last one says how many more there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[AgendaLine] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_topics(self, topics: Sequence[AgendaTopic]) -> None:
        """Show another agenda."""
        minutes = self.tr("{minutes} min")
        self._lines = [
            (
                str(number),
                topic.title,
                minutes.format(minutes=topic.minutes) if topic.minutes else "",
            )
            for number, topic in enumerate(topics, start=1)
        ]
        self.speak(
            ", ".join(f"{isolated(title)} {length}".strip() for _, title, length in self._lines)
        )
        self.refresh()

    def natural_size(self) -> QSize:
        return QSize(160, self.scale.grown(_LINE) * min(2, len(self._lines)))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        height = self.scale.grown(_LINE)
        room = int(rect.height() // height)
        lines = self._lines[:room]
        if len(self._lines) > room > 0:
            more = self.tr("and {count} more").format(count=len(self._lines) - room + 1)
            lines = [*self._lines[: room - 1], ("", more, "")]
        font = fonts.named("label", self.scale, 400)
        painter.setFont(font)
        for number, line in enumerate(lines):
            box = QRectF(rect.left(), rect.top() + number * height, rect.width(), height)
            self._line(painter, box, line, font)

    def _line(self, painter: QPainter, box: QRectF, line: AgendaLine, font: QFont) -> None:
        number, title, length = line
        ink, metrics = current().ink, QFontMetricsF(font)
        painter.setPen(QColor(ink.tertiary))
        painter.drawText(box, _MIDDLE, number)
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignRight, length)
        words = box.adjusted(self.scale.grown(20), 0, -metrics.horizontalAdvance(length) - 12, 0)
        painter.setPen(QColor(ink.primary if number else ink.tertiary))
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _MIDDLE, shown)
