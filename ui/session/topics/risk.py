"""A risk in the session: where it lies, who bears what of it, who watches it, what is done."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.risk_ranking import is_placed
from partnerdesk.analysis.worth import expected_loss
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.money import to_major
from partnerdesk.domain.parties import Side
from partnerdesk.domain.risks import RISK, Risk
from ui.delegates.cells import DRAWN
from ui.look.current import scale_of
from ui.session.desk import SessionDesk
from ui.session.topics import heading
from ui.session.topics.change_form import FieldGroup
from ui.session.topics.figure import Figure
from ui.session.topics.heading import Heading
from ui.session.topics.item_page import ItemPage
from ui.session.topics.long_text import QUIET, LongText
from ui.session.topics.names import person_name, sides_of
from ui.session.topics.panels import Columns, Panel
from ui.session.topics.people_lines import PeopleLines, PersonAs
from ui.session.topics.risk_place import Placed, RiskPlace
from ui.session.topics.scaling import keep_air
from ui.session.topics.shares import SharesPanel
from ui.widgets.labels import Label
from ui.widgets.risk_matrix_ring import Ring
from ui.widgets.share_bar import Share

Percents = Mapping[str, Decimal]
_BESIDE = 820


class TextPanel(Panel):
    """A heading, a text, and one quiet line below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, air=18, parent=parent)
        self.heading = Label(title, kind="h3")
        self.words = LongText(QUIET)
        self.below = Heading(heading.QUIET)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self.below)
        self.setAccessibleName(title)

    def show_text(self, text: str, nothing: str, below: str = "") -> None:
        """Show a text, or that there is none."""
        self.words.set_text(text or nothing, quiet=not text)
        self.below.set_text(below, quiet=True)
        self.below.setVisible(bool(below))


class RiskPage(ItemPage):
    """The place of the risk at the left, who bears what and what is done about it at the right."""

    kind = RISK

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.place = RiskPlace()
        self.chance, self.cost = Figure(), Figure()
        self.place_panel = Panel(spacing=8, air=18)
        self.place_panel.body.addWidget(self.place, 1)
        figures = Columns(self.chance, self.cost)
        for figure in (self.chance, self.cost):
            figures.row.setAlignment(figure, Qt.AlignmentFlag.AlignTop)
        self.place_panel.body.addWidget(figures)
        self.shares = SharesPanel(self.tr("Who bears what"))
        self.watchers = Panel(spacing=6, air=18)
        self.people = PeopleLines()
        self.trigger = LongText(QUIET, least=1)
        self.watchers.body.addWidget(Label(self.tr("Who watches it"), kind="h3"))
        self.watchers.body.addWidget(self.people)
        self.watchers.body.addWidget(self.trigger, 1)
        self.doing = TextPanel(self.tr("What we do about it"))
        right = QWidget()
        column = QVBoxLayout(right)
        keep_air(right, column, spacing=20)
        column.addWidget(self.shares, 9)
        column.addWidget(Columns(self.watchers, self.doing), 10)
        row = QHBoxLayout(self.content)
        keep_air(self.content, row, spacing=24)
        row.addWidget(self.place_panel, 4)
        row.addWidget(right, 7)
        self.shares.settled.connect(self._store)
        self.shares.refused.connect(lambda: desk.say(self.shares.slider.handles[0].toolTip()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the matrix away where shares and words would have no room beside it."""
        super().resizeEvent(event)
        self.place_panel.setVisible(self.width() >= scale_of(self).grown(_BESIDE))

    def change_words(self) -> str:
        return self.tr("Change the risk")

    def groups(self) -> tuple[FieldGroup, ...]:
        return (
            FieldGroup(
                title=self.tr("Words"),
                names=("title", "cause", "effect", "why_shares"),
            ),
            FieldGroup(
                title=self.tr("How likely, how costly"),
                names=("probability", "impact_low", "impact_likely", "impact_high", "status"),
            ),
            FieldGroup(
                title=self.tr("What we do"),
                names=("trigger", "mitigation", "fallback"),
            ),
            FieldGroup(
                title=self.tr("Who and when"),
                names=(
                    *("lead_us_id", "lead_them_id", "mitigation_owner_id", "mitigation_due"),
                    "review_on",
                ),
            ),
        )

    def show_item(self, item: Any) -> None:
        risk: Risk = item
        plan, formats = self.desk.plan, self.desk.formats
        chance = "?" if risk.probability is None else formats.percent(risk.probability)
        cost = formats.compact(risk.impact.mean) if risk.impact.is_known else "?"
        self.chance.show_figure(chance, self.tr("likely"))
        self.cost.show_figure(cost, self.tr("if it happens"))
        self.place.show_place(self._placed(risk), self._told(risk, chance, cost))
        loss = expected_loss(risk) if is_placed(risk) else None
        self.shares.show_shares(
            plan,
            {each.party_id: each.percent for each in risk.shares},
            loss,
            formats,
            name=risk.title,
        )
        self.shares.total.setText(self._loss_words(loss))
        self._show_people(risk)
        due = formats.day(risk.mitigation_due) if risk.mitigation_due else ""
        by = person_name(plan, risk.mitigation_owner_id)
        self.doing.show_text(
            risk.mitigation,
            self.tr("Nothing is agreed yet."),
            ", ".join(each for each in (by, due) if each),
        )

    def _show_people(self, risk: Risk) -> None:
        lines = []
        for party in sides_of(self.desk.plan):
            lead = risk.lead_us_id if party.side is Side.US else risk.lead_them_id
            person = self.desk.plan.person(lead)
            lines.append(PersonAs(party=party, person=person, role=party.label))
        self.people.show_people(self.desk.plan, lines)
        noticed = self.tr("We would notice: {trigger}").format(trigger=risk.trigger)
        self.trigger.set_text(noticed if risk.trigger else "", quiet=True)

    def _loss_words(self, loss: Fraction | None) -> str:
        if loss is None:
            return self.tr("No amounts yet")
        amount = self.desk.formats.compact(loss)
        return self.tr("Expected loss {amount}").format(amount=amount)

    def _placed(self, risk: Risk) -> Placed:
        shown = [each for each in self.desk.plan.risks if is_placed(each) and each.is_live]
        formats = self.desk.formats
        ring = self._ring(risk) if is_placed(risk) else None
        up = self.tr("costly")
        if shown:
            worst = max(each.impact.mean for each in (*shown, risk))
            up = self.tr("up to {amount}").format(amount=formats.compact(worst))
        return Placed(
            ring=ring,
            others=tuple(self._at(each) for each in shown if each.id != risk.id),
            across=self.tr("likely"),
            up=up,
        )

    def _at(self, risk: Risk) -> tuple[float, float]:
        major = float(to_major(round(risk.impact.mean), self.desk.plan.head.currency))
        return float(risk.probability or 0), major

    def _ring(self, risk: Risk) -> Ring:
        likelihood, impact = self._at(risk)
        shares = tuple(
            Share(side=DRAWN[self.desk.plan.side_of(each.party_id)], percent=float(each.percent))
            for each in risk.shares
        )
        return Ring(
            id=risk.id, number=1, text="", likelihood=likelihood, impact=impact, shares=shares
        )

    def _told(self, risk: Risk, chance: str, cost: str) -> str:
        told = self.tr("{title}: {chance} likely, {cost} if it happens")
        return told.format(title=risk.title, chance=chance, cost=cost)

    def _store(self, percents: Percents) -> None:
        if self.item is None:
            return
        command = SetRiskShares(
            risk_id=self.item.id, shares=percents, merge_key=f"shares {self.item.id}"
        )
        if self.desk.run_or_say(command) is None:
            self.show_item(self.item)
