"""Whether a side nods to the minutes."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.formats import Formats
from partnerdesk.sessions.minutes import MinutesNod
from ui.look.current import current, scale_of
from ui.session.agree_bar import AnswerMark
from ui.session.sized import Sized, set_gaps
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel
from ui.widgets.patterns import pen, rounded


class NodBar(Sized):
    """`nodded` and `taken_back` are sent with the side."""

    nodded = Signal(object)
    taken_back = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_nod = False
        self.mark = AnswerMark(side, 44, self)
        self.title = ElidedLabel(kind="h3", parent=self)
        self.detail = ElidedLabel(kind="caption", tone="secondary", parent=self)
        self.nod = button(self.tr("That is right"), parent=self)
        self.back = button(self.tr("Take back"), "flat", small=True, parent=self)
        self.nod.clicked.connect(lambda _checked=False: self.nodded.emit(side))
        self.back.clicked.connect(lambda _checked=False: self.taken_back.emit(side))
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self.title)
        self._words.addWidget(self.detail)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.mark)
        self._row.addLayout(self._words, 1)
        for each in (self.nod, self.back):
            self._row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self.suit_now()

    def show_nod(self, name: str, given: MinutesNod | None, formats: Formats) -> None:
        """Show a side's nod, or ask for it; one to minutes that changed is asked for again."""
        self._has_nod = given is not None and given.is_current
        self.mark.show_answer(agrees=self._has_nod)
        words = self.tr("{name} nods").format(name=name) if self._has_nod else name
        self.title.setText(words)
        self.detail.setText(self._detail(given, formats))
        self.detail.set_tone("together" if self._has_nod else "secondary")
        self.nod.setVisible(not self._has_nod)
        self.back.setVisible(self._has_nod)
        self.nod.setAccessibleName(self.tr("{name}: that is right").format(name=name))
        self.back.setAccessibleName(self.tr("{name} takes the nod back").format(name=name))
        self.setAccessibleName(f"{words}, {self.detail.text()}")
        self.update()

    def _detail(self, given: MinutesNod | None, formats: Formats) -> str:
        if given is None:
            return self.tr("Are the minutes right?")
        if not given.is_current:
            return self.tr("Changed since. Still right?")
        return ", ".join(each for each in (given.name, formats.time(given.at)) if each)

    def suit(self) -> None:
        self.setFixedHeight(self.px(88))
        set_gaps(self, self._row, (24, 0, 24, 0), 18)
        self._words.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = rounded(QRectF(self.rect()).adjusted(1, 1, -1, -1), scale_of(self).card_radius)
        ground = tokens.together.soft if self._has_nod else tokens.surface.panel
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(
            edge, pen(tokens.together.line if self._has_nod else tokens.line.strong, 2)
        )
