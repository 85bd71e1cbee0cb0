"""The table of people with the details of one of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.commands.accounts import AddParty
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PERSON
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from ui.context import Context
from ui.forms.words import sentence_of
from ui.isolating import listed
from ui.models.columns import Column
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.people.adding import AddMenu, Newcomer, PartyBar
from ui.pages.people.columns import person_columns
from ui.pages.people.detail import PersonDetail
from ui.pages.people.rows import PersonRow, needs_counterpart, person_rows
from ui.pages.views_page import ViewPage


def _words() -> Words:
    translate = QCoreApplication.translate
    return Words(
        heading=translate("People", "Circle and people"),
        add=translate("People", "Add"),
        hint=translate("People", "Add the next person you would call"),
        empty_title=translate("People", "Nobody is named yet"),
        empty_sentence=translate("People", "Begin with the people you would call first."),
        empty_icon="people",
    )


def _segments() -> tuple[Segment, ...]:
    translate = QCoreApplication.translate
    return (
        Segment(key="all", text=translate("People", "All"), accepts=lambda _row: True),
        Segment(
            key="us", text=translate("People", "Ours"), accepts=lambda row: row.side is Side.US
        ),
        Segment(
            key="them",
            text=translate("People", "Theirs"),
            accepts=lambda row: row.side is Side.THEM,
        ),
        Segment(
            key="third",
            text=translate("People", "Others"),
            accepts=lambda row: row.side is Side.THIRD,
        ),
    )


class PeopleView(ItemsPage, ViewPage):
    """People of all parties, party by party."""

    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._newcomer: Newcomer | None = None
        super().__init__(context, PERSON, _words(), _segments(), parent)
        self.table.setAccessibleName(self.tr("People"))
        self.list.empty.button.setText(self.tr("Add a person"))
        self.menu = AddMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.picked.connect(self.add_newcomer)
        self.list.heading.add.setMenu(self.menu)
        self.party_bar = PartyBar(self)
        self.party_bar.named.connect(self.add_party)
        self.menu.party_wanted.connect(self.party_bar.ask)
        self.list.column.insertWidget(1, self.party_bar)

    def make_columns(self) -> Sequence[Column[Any]]:
        return person_columns()

    def make_detail(self) -> ItemDetail:
        return PersonDetail(self.context, PERSON)

    def rows_of(self, plan: PreparedPlan) -> Sequence[PersonRow]:
        return person_rows(plan, self.formats, self.today)

    def summary_of(self, plan: PreparedPlan, rows: Sequence[PersonRow]) -> str:
        parts = plan.parts
        lonely = [
            each for each in parts.people if needs_counterpart(each, parts.side_of(each.party_id))
        ]
        present = {each.party_id for each in parts.people}
        missing = [party.label for party in parts.parties if party.id not in present]
        unnamed = sum(1 for each in parts.people if each.is_placeholder)
        if missing and rows:
            return self.tr("nobody of {parties} yet").format(parties=listed(missing))
        if lonely:
            return self.tr("{count} without a counterpart").format(count=len(lonely))
        if unnamed:
            return self.tr("{count} without a name").format(count=unnamed)
        return ""

    def parent_id(self) -> str:
        return self.plan.parts.account.id if self.plan else ""

    def new_values(self, plan: PreparedPlan) -> Mapping[str, object]:
        newcomer, self._newcomer = self._newcomer, None
        return (newcomer or Newcomer(party_id=self._likely_party(plan))).values()

    def _likely_party(self, plan: PreparedPlan) -> str:
        """The party of the row chosen; the customer's where there is none."""
        person = plan.parts.person(self.table.current_id)
        theirs = plan.parts.party_on(Side.THEM) or plan.parts.parties[0]
        return person.party_id if person else theirs.id

    def add_newcomer(self, newcomer: Newcomer) -> None:
        """Add somebody to a party and let the name be typed."""
        self._newcomer = newcomer
        self.add()

    def add_party(self, name: str) -> None:
        """Add a third party to the account and this plan."""
        command = AddParty(account_id=self.parent_id(), plan_id=self.plan_id, name=name)
        try:
            outcome = self.context.run(command)
        except UserError as error:
            self.party_bar.field.set_problem(sentence_of(error, self.formats))
            return
        if outcome is not None:
            self.party_bar.hide()
            self.add_newcomer(Newcomer(party_id=outcome.item_id))

    def move_item(self, item_id: str, index: int) -> None:
        """Move a person within their party; the parties keep their order."""
        row = self.table.rows.row_at(self.table.rows.place_of(item_id))
        others = [each for each in self.table.rows.rows if each.id != item_id]
        own = [at for at, each in enumerate(others) if each.party.id == row.party.id]
        if own:
            super().move_item(item_id, min(max(index, own[0]), own[-1] + 1))

    def _fill_menu(self) -> None:
        if self.plan is not None:
            self.menu.fill(self.plan.parts.parties)

    def show_rest(self, plan: PreparedPlan, rows: Sequence[Any]) -> None:
        super().show_rest(plan, rows)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def put_switch(self, switch: QWidget) -> None:
        self.list.column.insertWidget(1, switch)
