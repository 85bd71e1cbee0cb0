"""Rewards that are not money, side by side with what each is worth to each side."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.figures.shapes import Side as SideName
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.look.current import current, scale_of
from ui.look.parties import tone_of
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_MOST = 5
_DOT, _HEAD = 11, 92


class WorthDots(Painted):
    """A worth of 1 to 5 as filled dots; a dashed row where nobody has said."""

    def __init__(self, side: SideName, worth: int | None, spoken: str) -> None:
        super().__init__()
        self._side: SideName = side
        self._worth = worth
        self.speak(spoken)

    def natural_size(self) -> QSize:
        side = self.scale.grown(_DOT)
        return QSize(_MOST * (side + 4), side + 4)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tone, side = tone_of(current(), self._side), self.scale.grown(_DOT)
        for number in range(_MOST):
            dot = QRectF(number * (side + 4) + 1, rect.center().y() - side / 2, side - 2, side - 2)
            if self._worth is None:
                painter.setPen(pen(current().line.strong, 1, (2, 2)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setPen(pen(tone.line, 1.5))
                filled = number < self._worth
                painter.setBrush(QColor(tone.fill if filled else current().surface.panel))
            painter.drawEllipse(dot)


class WorthCard(Card):
    """One row per reward, one column per party; a click opens the reward."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Not in money"), parent=parent)
        about = Label(kind="caption", tone="secondary", wrap=True)
        about.setText(self.tr("What each side says it is worth, 1 to 5. Never added to money."))
        self.body.addWidget(about)
        self._holder: QWidget | None = None
        self._shown: object = None

    def show_plan(self, parts: PlanParts) -> None:
        """Show the rewards without money; without any the card is hidden."""
        rewards = tuple(reward for reward in parts.rewards if not reward.is_money)
        self.setVisible(bool(rewards))
        if (rewards, parts.parties) == self._shown:
            return
        self._shown = (rewards, parts.parties)
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        few = len(parts.parties) <= 3
        if few:
            self._add_heads(grid, parts)
        for row, reward in enumerate(rewards):
            self._add(grid, row * 2 + 1, reward, parts, few=few)
        self.body.addWidget(self._holder)

    def _add(
        self, grid: QGridLayout, row: int, reward: Reward, parts: PlanParts, *, few: bool
    ) -> None:
        title = ElidedLabel(reward.title, kind="label", weight=500)
        open_it = button(
            self.tr("Open"),
            "link",
            spoken=self.tr("Open {title}").format(title=isolated(reward.title)),
        )
        open_it.clicked.connect(lambda _checked=False: self.opened.emit(reward.id))
        grid.addWidget(title, row, 0)
        worths = {part.party_id: part.worth for part in reward.parts}
        if few:
            for column, party in enumerate(parts.parties, start=1):
                grid.addWidget(self._dots(party, worths.get(party.id)), row, column)
            grid.addWidget(open_it, row, len(parts.parties) + 1)
            return
        said = [_said(party, worths.get(party.id)) for party in parts.parties]
        grid.addWidget(open_it, row, 1)
        words = Label(", ".join(said), kind="caption", tone="secondary", wrap=True)
        grid.addWidget(words, row + 1, 0, 1, 2)

    def _add_heads(self, grid: QGridLayout, parts: PlanParts) -> None:
        """Say over each column of dots whose it is."""
        for column, party in enumerate(parts.parties, start=1):
            head = QWidget(self._holder)
            row = QHBoxLayout(head)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(PartyMark(DRAWN[party.side], party.label, size=10))
            row.addWidget(ElidedLabel(party.label, kind="caption", tone="secondary"), 1)
            head.setFixedWidth(scale_of(self).grown(_HEAD))
            grid.addWidget(head, 0, column)

    def _dots(self, party: Party, worth: int | None) -> QWidget:
        dots = WorthDots(DRAWN[party.side], worth, _said(party, worth))
        dots.setToolTip(_said(party, worth))
        return dots


def _said(party: Party, worth: int | None) -> str:
    return f"{isolated(party.label)} {'–' if worth is None else worth}"
