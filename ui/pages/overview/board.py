"""How the cards lie: three rows in a wide window, two columns in a narrow one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look.current import current_scale

GAP = 16
NARROW_BELOW = 1120
ROOMY_FROM = 1560
MOST_HEIGHT = 560
LEAST_PART = 0.84
_WIDE = (((0, 1), (1, 1), (2, 1)), ((3, 1.44), (4, 1)), ((5, 1), (6, 1), (8, 1)))
_ROOMY = (*_WIDE[:2], ((5, 1), (6, 1), (7, 0.5), (8, 1)))
_WIDE_HEIGHTS = (248, 229, 162)
_NARROW = (((0, 1), (1, 1)), ((2, 1), (4, 1)), ((3, 1),), ((5, 1), (6, 1)), ((7, 0.64), (8, 1)))
_NARROW_HEIGHTS = (248, 236, 229, 162, 162)


class Board(QWidget):
    """Nine cards: circle, vision, session, goals, balance, risks, commitments, health, private."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        for card in self.cards:
            card.setParent(self)
            card.setMaximumHeight(MOST_HEIGHT)
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._arranged: tuple[bool, bool, float] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)

    def arrange(self, *, narrow: bool, roomy: bool = False) -> None:
        """Lay the cards out for a width; only a middling one has no room for all of them."""
        scale = current_scale()
        if (narrow, roomy, scale.factor) == self._arranged:
            return
        self._arranged = (narrow, roomy, scale.factor)
        while (item := self.column.takeAt(0)) is not None:
            _forget(item.layout())
        wide = _ROOMY if roomy else _WIDE
        rows, heights = (_NARROW, _NARROW_HEIGHTS) if narrow else (wide, _WIDE_HEIGHTS)
        shown = {number for row in rows for number, _ in row}
        for number, card in enumerate(self.cards):
            card.setVisible(number in shown)
        for cards, height in zip(rows, heights, strict=True):
            least = scale.grown(height if narrow else round(height * LEAST_PART))
            row = QHBoxLayout()
            row.setSpacing(GAP)
            for number, share in cards:
                card = self.cards[number]
                card.setMinimumHeight(least)
                row.addWidget(card, round(share * 100))
            self.column.addLayout(row, height)
        self._order_tabs(rows)

    def _order_tabs(self, rows: Sequence[Sequence[tuple[int, float]]]) -> None:
        order = [self.cards[number] for row in rows for number, _ in row]
        reached = [each for card in order for each in card.findChildren(QWidget)]
        for one, following in pairwise(reached):
            QWidget.setTabOrder(one, following)


def _forget(layout: QLayout | None) -> None:
    if layout is None:
        return
    while layout.takeAt(0) is not None:
        pass
    layout.deleteLater()
