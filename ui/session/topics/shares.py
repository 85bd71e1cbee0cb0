"""How something is shared between the parties: a wide slider, and what that is for each of them."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.analysis.balance import balance_of
from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_life import is_locked
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.shares import equal_shares
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.session.topics.figure import Figure
from ui.session.topics.names import translate
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.split_part import SplitPart
from ui.widgets.split_slider import SplitSlider

Percents = Mapping[str, Decimal]
_BAR, _HANDLE = 36, 56
_FEW_LETTERS, _MANY_LETTERS = 9, 20


class PartyShare(QWidget):
    """A party with its percent and amount."""

    def __init__(self, party: Party, *, align: Qt.AlignmentFlag) -> None:
        super().__init__()
        self.party = party
        self.name = ElidedLabel(party.label, kind="label")
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.figure = Figure(align=align)
        head = QHBoxLayout()
        keep_air(self, head, spacing=10)
        is_right = align == Qt.AlignmentFlag.AlignRight
        if align != Qt.AlignmentFlag.AlignLeft:
            head.addStretch(1)
        mark = PartyMark(DRAWN[party.side], party.name, size=22)
        for widget in (self.name, mark) if is_right else (mark, self.name):
            head.addWidget(widget)
        if not is_right:
            head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.figure)

    def show_share(self, percent: str, amount: str) -> None:
        """Show what the party has."""
        self.figure.show_figure(percent, amount)
        told = f"{self.party.label}: {percent}, {amount}" if amount else percent
        self.setAccessibleName(told)


class SharesPanel(Panel):
    """`moved` carries percents while a handle is held, `settled` when it was let go."""

    moved = Signal(object)
    settled = Signal(object)
    refused = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, air=14, parent=parent)
        self.heading = Label(title, kind="h3")
        self.total = ElidedLabel(kind="caption", tone="secondary")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.equal = button(self.tr("Share it equally"), small=True)
        self.slider = SplitSlider(bar=_BAR, handle=_HANDLE)
        self.figures: tuple[PartyShare, ...] = ()
        self._shown: tuple[Party, ...] = ()
        self._write: Callable[[Percents], None] = lambda _percents: None
        head = QHBoxLayout()
        keep_air(self, head, spacing=16)
        head.addWidget(self.heading)
        head.addWidget(self.total, 1)
        head.addWidget(self.equal)
        self.row = QGridLayout()
        keep_air(self, self.row, spacing=12, margins=(_HANDLE // 2, 0, _HANDLE // 2, 0))
        self.body.addLayout(head)
        self.body.addStretch(1)
        self.body.addWidget(self.slider)
        self.body.addLayout(self.row)
        self.body.addStretch(1)
        self.slider.previewed.connect(self._move)
        self.slider.settled.connect(self.settled)
        self.slider.cancelled.connect(self._go_back)
        self.slider.refused.connect(self.refused)
        self.equal.clicked.connect(self._share_equally)

    def show_shares(
        self,
        parts: PlanParts,
        percents: Mapping[str, Decimal | None],
        amount: Fraction | None,
        formats: Formats,
        *,
        name: str,
        agreed: Percents | None = None,
    ) -> None:
        """Show who has which part of an amount, None where nobody knows it."""
        parties = parties_with(parts, percents)
        self._seat(parties)
        split = tuple(_part(party, percents, formats) for party in parties)
        why = locked_words(parts)
        self.slider.show_split(split, name=name, locked=bool(why), why=why)
        self.slider.show_ghosts(agreed)
        self.equal.setVisible(self.slider.is_open and not why)
        self._write = lambda shares: self._tell(shares, amount, formats)
        self._write({} if self.slider.is_open else self.slider.percents)

    def _seat(self, parties: tuple[Party, ...]) -> None:
        if parties == self._shown:
            return
        self._shown = parties
        for old in self.figures:
            self.row.removeWidget(old)
            old.hide()
            old.deleteLater()
        last = len(parties) - 1
        self.figures = tuple(
            PartyShare(party, align=_side(number, last)) for number, party in enumerate(parties)
        )
        for column, figure in enumerate(self.figures):
            self.row.addWidget(figure, 0, column)
            self.row.setColumnStretch(column, _room_for(figure.party.label))

    def _tell(self, shares: Percents, amount: Fraction | None, formats: Formats) -> None:
        for figure in self.figures:
            percent = shares.get(figure.party.id)
            if percent is None:
                figure.show_share("–", "")
                continue
            money = ""
            if amount is not None:
                money = formats.compact(amount * Fraction(percent) / 100)
            figure.show_share(formats.percent(percent), money)

    def _move(self, percents: Percents) -> None:
        self._write(percents)
        self.moved.emit(percents)

    def _go_back(self) -> None:
        self._write({} if self.slider.is_open else self.slider.percents)
        self.moved.emit(None)

    def _share_equally(self) -> None:
        self.settled.emit(equal_shares(tuple(party.id for party in self._shown)))


def _room_for(name: str) -> int:
    """Return the part of the width that a name wants: short ones leave room to long ones."""
    return min(max(len(name), _FEW_LETTERS), _MANY_LETTERS)


def parties_with(parts: PlanParts, percents: Mapping[str, Decimal | None]) -> tuple[Party, ...]:
    """Return both sides, and third parties that take part in the plan or have a share."""
    present = {each.party_id for each in balance_of(parts).parties if each.takes_part}
    return tuple(each for each in parts.parties if each.id in present or percents.get(each.id))


def locked_words(parts: PlanParts) -> str:
    """Return why a share does not move, empty where it does."""
    if not is_locked(parts):
        return ""
    return translate("SplitLine", "The plan is signed. Open it for changes first.")


def _part(party: Party, percents: Mapping[str, Decimal | None], formats: Formats) -> SplitPart:
    return SplitPart(
        party_id=party.id,
        side=DRAWN[party.side],
        label=party.label,
        percent=percents.get(party.id),
        text=formats.percent,
    )


def _side(number: int, last: int) -> Qt.AlignmentFlag:
    if number == 0:
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignRight if number == last else Qt.AlignmentFlag.AlignHCenter
