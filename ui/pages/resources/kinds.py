"""What each side puts in by kind, with bars of one measure, the sides beside each other."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from partnerdesk.analysis.ledger import Ledger as Sums
from partnerdesk.domain.commitments import CommitmentKind
from partnerdesk.domain.parties import Party
from partnerdesk.figures.shapes import Side
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.forms.words import word
from ui.isolating import isolated
from ui.look.current import current
from ui.look.parties import tone_of
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.painted import Painted
from ui.widgets.patterns import fill_dashed, fill_solid, fill_striped, rounded
from ui.widgets.roles import give_role
from ui.widgets.speech import announce

_THICK = 12
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_NONE = Fraction(0)
_FILLS = {"us": fill_solid, "them": fill_striped, "third": fill_dashed}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Shown = tuple[tuple[Party, ...], tuple[Sums, ...], Formats]


class AmountBar(Painted):
    """A bar as long as its part (0 to 1) of the largest amount; nothing draws nothing."""

    def __init__(self, side: Side, part: float, spoken: str) -> None:
        super().__init__()
        self._side: Side = side
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speak(spoken)

    def natural_size(self) -> QSize:
        return QSize(60, _THICK + 8)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if self._part <= 0:
            return
        width = max(3.0, (rect.width() - 1) * self._part)
        box = QRectF(rect.left() + 0.5, rect.center().y() - _THICK / 2, width, _THICK)
        _FILLS[self._side](painter, rounded(box, 3), tone_of(current(), self._side))


class KindTotals(Card):
    """A line for each kind that somebody puts in. Arrows go from figure to figure, to be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("By kind"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown: Shown | None = None
        self.told: tuple[str, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sheet = QWidget(self)
        self.body.setContentsMargins(15, 10, 15, 10)
        self.body.addWidget(self._sheet)

    def show_sums(self, parties: Sequence[Party], sums: Sequence[Sums], formats: Formats) -> None:
        """Show the sums of all parties."""
        shown = (tuple(parties), tuple(sums), formats)
        if shown == self._shown:
            return
        self._shown = shown
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = QWidget(self)
        self.body.addWidget(self._sheet)
        self._fill(QGridLayout(self._sheet), parties, sums, formats)

    def _fill(
        self,
        grid: QGridLayout,
        parties: Sequence[Party],
        sums: Sequence[Sums],
        formats: Formats,
    ) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(Label(self.tr("By kind"), kind="h3"), 0, 0)
        for number, party in enumerate(parties):
            grid.addWidget(_name(party), 0, 1 + 2 * number, 1, 2)
            grid.setColumnStretch(1 + 2 * number, 1)
        kinds = kinds_in(sums)
        most = max(
            (each.by_kind.get(kind, _NONE) for each in sums for kind in kinds), default=_NONE
        )
        told: list[str] = []
        for row, kind in enumerate(kinds, start=1):
            name = word(kind) if kind else self.tr("Kind not said")
            grid.addWidget(Label(name, tone="secondary" if kind else "tertiary"), row, 0)
            for number, (party, each) in enumerate(zip(parties, sums, strict=True)):
                value = each.by_kind.get(kind, _NONE)
                amount = formats.compact(value) if value else "–"
                told.append(f"{name}, {isolated(party.label)} {amount}")
                bar = AmountBar(DRAWN[party.side], float(value / most) if most else 0.0, told[-1])
                grid.addWidget(bar, row, 1 + 2 * number)
                grid.addWidget(_figure(amount, is_known=bool(value)), row, 2 + 2 * number)
        self.told = tuple(told)
        self._at = -1
        self.setAccessibleDescription("; ".join(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self.told:
            super().keyPressEvent(event)
            return
        self._at = min(max(self._at + step, 0), len(self.told) - 1)
        announce(self, self.told[self._at])


def kinds_in(sums: Sequence[Sums]) -> list[CommitmentKind | None]:
    """Return the kinds that somebody puts in, in their usual order; what is not said comes last."""
    used = {kind for each in sums for kind in each.by_kind}
    return [kind for kind in (*CommitmentKind, None) if kind in used]


def _figure(amount: str, *, is_known: bool) -> Label:
    figure = Label(amount, weight=500, tone="" if is_known else "tertiary")
    figure.setAlignment(_RIGHT)
    return figure


def _name(party: Party) -> QWidget:
    named = QWidget()
    row = QHBoxLayout(named)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(PartyMark(DRAWN[party.side], party.name, size=11))
    row.addWidget(ElidedLabel(party.label, kind="caption", tone="secondary"), 1)
    return named


give_role(KindTotals, QAccessible.Role.Chart)
