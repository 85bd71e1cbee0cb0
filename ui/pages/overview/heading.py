"""The plan's name, its period, and whose plan it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.parties import Party
from ui.delegates.cells import DRAWN
from ui.look.current import current_scale
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.health_card import HealthButton
from ui.pages.overview.waiting_button import WaitingButton
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark

_NARROW_NAME = 180


class Heading(QWidget):
    """The line above the cards."""

    def __init__(self, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.health = HealthButton(go, self)
        self.waiting = WaitingButton(self)
        self.title = ElidedLabel(kind="h1")
        self.period = Label(tone="secondary")
        self.parties = QHBoxLayout()
        self.parties.setSpacing(16)
        self._shown: tuple[Party, ...] = ()
        self._is_narrow = False
        self.title.hold_words()
        row = HeadingRow(self, above=1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.title, 10_000)
        row.addWidget(self.period, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.health, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addLayout(self.parties)
        self.setMinimumHeight(44)

    def show_glance(self, glance: Glance) -> None:
        """Show another plan."""
        head = glance.parts.head
        self.title.setText(head.title)
        self.title.setMaximumWidth(self.title.sizeHint().width())
        self.period.setText(glance.formats.period(head.period))
        self.health.show_glance(glance)
        self.waiting.show_glance(glance)
        self._show_parties(glance.parts.parties)
        self._use_short_names()

    def be_narrow(self, *, narrow: bool) -> None:
        """Use short names where there is less room."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_parties(self._shown)

    def _show_parties(self, parties: Sequence[Party]) -> None:
        self._shown = tuple(parties)
        while (item := self.parties.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for party in self._shown:
            self.parties.addWidget(self._name(party))

    def _name(self, party: Party) -> QWidget:
        named = QWidget(self)
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(PartyMark(DRAWN[party.side], party.name, size=13))
        words = ElidedLabel(party.label if self._is_narrow else party.name, tone="secondary")
        most = current_scale().grown(_NARROW_NAME) if self._is_narrow else words.sizeHint().width()
        words.setMaximumWidth(min(words.sizeHint().width(), most))
        row.addWidget(words)
        return named

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be: names are cut before the page needs to be scrolled sideways."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_short_names()

    def _use_short_names(self) -> None:
        """Use short names where the long ones have no room."""
        metrics = QFontMetrics(self.period.font())
        names = sum(metrics.horizontalAdvance(each.name) + 40 for each in self._shown)
        fixed = (self.title, self.period, self.health, self.waiting)
        others = sum(each.sizeHint().width() + 16 for each in fixed if not each.isHidden())
        self.be_narrow(narrow=names + others > self.width())
