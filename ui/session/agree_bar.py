"""Where a side stands to what is talked about: it agrees, or it is asked for its answer."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from ui.look.current import current, scale_of
from ui.look.focus_ring import RING_OF_PARENT_PROPERTY
from ui.session.sized import Sized, set_gaps
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, TextKind
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded

# The name's size, the mark's, the air at the ends and between: the first that has room is taken.
_FITS: tuple[tuple[TextKind, int, int, int], ...] = (
    ("h2", 60, 30, 22),
    ("h2", 48, 20, 16),
    ("h3", 44, 16, 14),
)
HEIGHT, LOW = 118, 92


class AnswerMark(Painted):
    """A side's mark, or the check once it agrees."""

    def __init__(self, side: Side, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._side, self._size, self._agrees = side, size, False

    def show_answer(self, *, agrees: bool) -> None:
        """Show the check or the side's mark."""
        self._agrees = agrees
        self.update()

    def be_large(self, size: int) -> None:
        """Change the size, in lengths of the design."""
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def natural_size(self) -> QSize:
        side = self.scale.grown(self._size)
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if self._agrees:
            paint_mark(painter, rect, "agreed")
        else:
            paint_mark(painter, rect, "them" if self._side is Side.THEM else "us")


class AgreeBar(Sized):
    """One side's answer; `agreed` is sent with the side by its button."""

    agreed = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._agrees, self._is_low = side, False, False
        self.mark = AnswerMark(side, 60, self)
        self.title = ElidedLabel(kind="h2", parent=self)
        self.detail = ElidedLabel(kind="caption", parent=self)
        self.agree = button(self.tr("We agree"), parent=self)
        self.agree.setProperty(RING_OF_PARENT_PROPERTY, True)
        self.agree.clicked.connect(lambda _checked=False: self.agreed.emit(side))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.mark)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self.title)
        self._words.addWidget(self.detail)
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignVCenter)
        self.suit_now()

    def show_answer(self, name: str, *, agrees: bool, person: str = "", at: str = "") -> None:
        """Show a side's answer, with who gave it and at which time."""
        self._agrees = agrees
        self.mark.show_answer(agrees=agrees)
        words = self.tr("{name} agrees").format(name=name) if agrees else name
        self.title.setText(words)
        if agrees:
            self.detail.setText(", ".join(each for each in (person, at) if each))
        else:
            self.detail.setText(self.tr("Your answer?"))
        self.detail.set_tone("together" if agrees else "secondary")
        self.detail.setVisible(bool(self.detail.text()))
        self.agree.setVisible(not agrees)
        self.agree.setAccessibleName(self.tr("{name}: we agree").format(name=name))
        self.setAccessibleName(f"{words}, {self.detail.text()}" if self.detail.text() else words)
        self._fit()
        self.update()

    def be_first(self, *, first: bool) -> None:
        """Make the button the main one of the window: the answer that is waited for."""
        if bool(self.agree.property("primary")) is not first:
            self.agree.setProperty("primary", first)
            self.agree.style().unpolish(self.agree)
            self.agree.style().polish(self.agree)

    def be_low(self, *, low: bool) -> None:
        """Take less height where there is little."""
        if low is not self._is_low:
            self._is_low = low
            self.suit()

    def suit(self) -> None:
        self.setFixedHeight(self.px(LOW if self._is_low else HEIGHT))
        self._words.setSpacing(0)
        self._fit()

    def _fit(self) -> None:
        """Give the name all the room there is: first its full size, then less around it."""
        for kind, mark, air, gap in _FITS:
            self.title.set_kind(kind)
            self.mark.be_large(mark)
            set_gaps(self, self._row, (air, 0, air, 0), gap)
            others = [self.mark.sizeHint().width() + 2 * self.px(air) + self.px(gap)]
            if not self.agree.isHidden():
                others.append(self.agree.sizeHint().width() + self.px(gap))
            widest = max(each.sizeHint().width() for each in (self.title, self.detail))
            if widest + sum(others) <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2, scale.grown(3)) if self._agrees else 2
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        edge = rounded(box, scale.card_radius)
        ground = tokens.together.soft if self._agrees else tokens.surface.panel
        line = tokens.together.line if self._agrees else tokens.line.strong
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(edge, pen(line, width))
