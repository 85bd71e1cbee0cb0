"""The rewards page beside its details: two columns of cards, in a narrow window one that scrolls.

Heading and preview bar stay on top while the cards scroll.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.domain.parties import Party
from ui.delegates.cells import DRAWN
from ui.look.current import scale_of
from ui.pages.items.list_side import ListSide, Words
from ui.pages.items.table import ItemTable
from ui.pages.rewards.balance_card import BalanceCard
from ui.pages.rewards.gain_view import GainCard
from ui.pages.rewards.outcome_card import OutcomeCard
from ui.pages.rewards.preview_bar import AskBar
from ui.pages.rewards.sensitivity_card import SensitivityCard
from ui.pages.rewards.suggestions_card import SuggestionsCard
from ui.pages.rewards.worth_card import WorthCard
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark

_TWO_COLUMNS_FROM = 1000
_WIDEST_RIGHT = 760
_MOST_ROWS, _NAMED_PARTIES = 8, 4
_GAP = 16


class RewardsSide(ListSide):
    """The cards of the page."""

    def __init__(self, words: Words, table: ItemTable, parent: QWidget | None = None) -> None:
        super().__init__(words, (), table, parent)
        self.table = table
        self.preview = AskBar(
            "scale", self.tr("Propose this split"), self.tr("Stop preview"), is_preview=True
        )
        self.reopening = AskBar("lock", self.tr("Change it anyway"), self.tr("Leave it agreed"))
        self.warning = AskBar("alert", "", "")
        self.warning.accept.hide()
        self.warning.leave.hide()
        self.suggestions = SuggestionsCard()
        self.sensitivity = SensitivityCard()
        self.worth = WorthCard()
        self.gain = GainCard()
        self.balance = BalanceCard()
        self.outcomes = OutcomeCard()
        self._legend = QHBoxLayout()
        self._named: tuple[Party, ...] = ()
        self._assemble_head()
        self._assemble_cards()

    def _assemble_head(self) -> None:
        self.table.horizontalHeader().hide()
        head = QWidget(self.card)
        row = QHBoxLayout(head)
        row.setContentsMargins(15, 11, 15, 10)
        title = ElidedLabel(self.tr("How each reward is split"), kind="h3")
        row.addWidget(title, 1)
        self._legend.setSpacing(6)
        row.addLayout(self._legend)
        self.card.setAccessibleName(title.text())
        self.card.body.insertWidget(0, head)
        self._card_head = head

    def _assemble_cards(self) -> None:
        left = _column(self.body, self.empty_card, self.suggestions)
        right = _column(self.balance, self.outcomes)
        self._more = _column(self.sensitivity, self.gain, self.worth)
        self._left, self._right = left, right
        content = QWidget()
        content.setProperty("page", True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 4)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(left, 704)
        self._columns.addWidget(right, 440)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        for empty in (self.above, self.below):
            self.column.removeItem(empty)
        for place, bar in enumerate((self.warning, self.reopening, self.preview), 1):
            self.column.insertWidget(place, bar)
        self.column.addWidget(self.area, 1)
        self.column.removeWidget(self._rest)
        self._rest.setFixedSize(0, 0)

    def fit(self) -> None:
        """Show all rewards; a long list scrolls by itself."""
        rows, count = self.table.verticalHeader().length(), self.table.proxy.rowCount()
        policies = Qt.ScrollBarPolicy
        scrolls = policies.ScrollBarAsNeeded if count > _MOST_ROWS else policies.ScrollBarAlwaysOff
        self.table.setVerticalScrollBarPolicy(scrolls)
        if count > _MOST_ROWS:
            rows = (
                rows * _MOST_ROWS // count + self.table.verticalHeader().defaultSectionSize() // 2
            )
        self.table.setFixedHeight(max(1, rows - 1))  # the card's edge ends the last row
        self.card.setMaximumHeight(rows + 1 + self._card_head.sizeHint().height())

    def name_parties(self, parties: Sequence[Party]) -> None:
        """Say in the head which mark is whose; many are told by their bars."""
        if tuple(parties) == self._named:
            return
        self._named = tuple(parties)
        while (item := self._legend.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for party in parties if len(parties) <= _NAMED_PARTIES else ():
            self._legend.addWidget(PartyMark(DRAWN[party.side], party.name, size=11))
            self._legend.addWidget(Label(party.label, kind="caption", tone="secondary"))

    def show_empty(self, is_empty: bool) -> None:
        super().show_empty(is_empty)
        self.suggestions.setVisible(not is_empty)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.card.offer_adding(offered=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        grown = scale_of(self).grown
        is_wide = self.width() >= grown(_TWO_COLUMNS_FROM)
        column = self._left.layout()
        if is_wide and isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, self._more)
        else:
            self._columns.addWidget(self._more)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._columns.setStretch(0, 704 if is_wide else 0)
        self._columns.setStretch(1, 440 if is_wide else 0)
        if not is_wide:
            self._columns.setStretch(2, 1)
        self._right.setMaximumWidth(grown(_WIDEST_RIGHT) if is_wide else 16_777_215)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)


def _column(*cards: QWidget) -> QWidget:
    """Return cards one below the other, none higher than it needs."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for card in cards:
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column.addWidget(card)
    column.addStretch(1)
    return holder
