"""The matrix in its card: whose ring is whose above, what has no place yet below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.money import to_major
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.period import year_of
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.figures.matrix import Axes, axes, wider
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.look.current import current_scale
from ui.pages.risks.risk_chip import RiskChip
from ui.pages.risks.rows import RiskRow
from ui.pages.risks.unplaced import Unplaced
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import Label
from ui.widgets.marks import PartyMark
from ui.widgets.risk_matrix import RiskMatrix
from ui.widgets.risk_matrix_ground import LARGEST
from ui.widgets.risk_matrix_ring import Ring
from ui.widgets.speech import announce

_MOST_PARTIES = 4
_BESIDE = 70
_USUAL_CHANCE, _USUAL_IMPACT = 50.0, 100_000.0  # percent, whole units of the currency


class PartyLegend(QWidget):
    """The mark of each party with its short name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Party, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_parties(self, parties: tuple[Party, ...]) -> None:
        """Show these parties."""
        if parties == self._shown:
            return
        self._shown = parties
        empty(self._row)
        for number, party in enumerate(parties[:_MOST_PARTIES]):
            if number:
                self._row.addSpacing(8)
            self._row.addWidget(PartyMark(DRAWN[party.side], party.name, size=12))
            name = Label(party.label, kind="caption", tone="secondary")
            name.setMaximumWidth(160)
            self._row.addWidget(name)


class MatrixCard(Card):
    """Holds the matrix. It is as large as its room, the matrix at most 900 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.legend = PartyLegend()
        super().__init__(self.tr("Likelihood and impact"), self.legend, parent=parent)
        self.matrix = RiskMatrix(self.tr("Impact if it happens"))
        self.matrix.setAccessibleName(self.tr("Risk matrix"))
        self.matrix.setAccessibleDescription(
            self.tr("Arrows go by expected loss. Enter opens a risk. Alt with arrows moves it.")
        )
        self.unplaced = Unplaced()
        self.unplaced.made.connect(self._hear)
        self.spanned: Axes | None = None
        self.words = Label(kind="caption", tone="secondary", wrap=True)
        self.body.addWidget(self.matrix, 1_000)
        self.body.addWidget(self.unplaced, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self._hold()
        self.matrix.resized.connect(self._tell)

    def show_rows(self, rows: Sequence[RiskRow], plan: PreparedPlan, formats: Formats) -> None:
        """Show the axes that hold all risks, the legend, and what has no place yet."""
        self.legend.show_parties(_bearing(plan))
        found = axes_of(rows, plan)
        self.spanned = found if self.spanned is None else wider(self.spanned, found)
        self.matrix.span(self.spanned, formats, self._across(plan, formats))
        self.unplaced.show_rows(rows)
        self._tell()

    def _hear(self, chip: RiskChip) -> None:
        chip.lifted.connect(self._lift)
        chip.carried.connect(self._carry)
        chip.dragged.connect(self.matrix.carry_to)
        chip.put_down.connect(self.matrix.put_down)
        chip.taken_back.connect(self._take_back)

    def _lift(self, ring: Ring) -> None:
        self.matrix.lift(ring)
        told = self.tr("Picked up. Arrows place it, Enter puts it down, Esc takes it back: {place}")
        self._say(ring, told)

    def _carry(self, across: int, up: int, is_fine: bool) -> None:
        self.matrix.carry_by(across, up, is_fine=is_fine)
        chip = self.sender()
        if isinstance(chip, RiskChip):
            self._say(chip.ring, "{place}")

    def _take_back(self) -> None:
        self.matrix.take_back()
        announce(self.matrix, self.tr("Not placed"))

    def _say(self, ring: Ring, template: str) -> None:
        target = self.matrix.landing
        if target is not None:
            announce(self.matrix, template.format(place=self.matrix.preview_of(ring.id, target)))

    def begin_anew(self) -> None:
        """Fit the axes to the risks again; while they are in view the axes only grow."""
        self.spanned = None

    def _hold(self) -> None:
        self.matrix.setMaximumHeight(round(LARGEST) + current_scale().grown(_BESIDE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "matrix"):
            self._hold()

    def _across(self, plan: PreparedPlan, formats: Formats) -> str:
        period = plan.parts.head.period
        is_year = period == year_of(period.starts_on)
        told = str(period.starts_on.year) if is_year else formats.period(period)
        return self.tr("Likelihood in {period}").format(period=told)

    def _tell(self) -> None:
        places = self.matrix.places
        words = self.tr("Ring: who carries the loss. Dashed line: the same expected loss.")
        if places.dots:
            told = self.tr("The {count} largest have a ring, the others a dot.")
            words = told.format(count=len(places.rings))
        if any(ring.ours_only for ring in places.by_rank):
            words = f"{words} {self.tr('Hatch and lock: ours only.')}"
        self.words.setText(words)


def _bearing(plan: PreparedPlan) -> tuple[Party, ...]:
    """Return both sides, and third parties where they bear something."""
    bearing = {
        share.party_id for risk in plan.parts.risks for share in risk.shares if share.percent
    }
    return tuple(
        party for party in plan.parts.parties if party.side is not Side.THIRD or party.id in bearing
    )


def axes_of(rows: Sequence[RiskRow], plan: PreparedPlan) -> Axes:
    """Return the axes that hold all live risks of a plan, also what is known of those unplaced."""
    live = [row.item for row in rows if row.item.is_live]
    currency = plan.parts.head.currency
    chances = [float(risk.probability) for risk in live if risk.probability is not None]
    impacts = [
        float(to_major(round(risk.impact.mean), currency)) for risk in live if risk.impact.is_known
    ]
    # Something can be placed where nothing is yet: then the axes are those of a middling risk.
    return axes(chances or [_USUAL_CHANCE], impacts or [_USUAL_IMPACT])
