"""Whoever else takes part besides us and the customer: an integrator, a supplier."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.accounts import PARTY
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.third_parties import (
    known_third_parties,
    new_third_parties,
    new_third_party,
    with_third_parties,
)
from ui.forms.editor import Editor
from ui.forms.words import label_of
from ui.pages.health.words import cut
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.wizard.draft_people import party_name
from ui.wizard.keeper import DraftKeeper
from ui.wizard.part_list import PartList
from ui.wizard.part_row import Column, PartSort
from ui.wizard.step_view import line_for

translate = QCoreApplication.translate
_MOST_NAMED, _LONGEST = 6, 60


def third_party_sort() -> PartSort:
    """Return the list of third parties that finishing makes."""
    columns = (
        ("name", translate("Wizard", "Name of the third party"), 8),
        ("short_name", label_of(PARTY.by_name["short_name"]), 4),
    )
    return PartSort(
        name=translate("Wizard", "Anybody else?"),
        add=translate("Wizard", "Add a third party, such as an integrator or a supplier"),
        parts=new_third_parties,
        put=with_third_parties,
        make=lambda _draft, name: new_third_party(name),
        title="name",
        columns=tuple(
            Column(name=name, label=label, make=_editor_of(name), span=span)
            for name, label, span in columns
        ),
    )


def _editor_of(name: str) -> Callable[[DraftKeeper], Editor]:
    return lambda keeper: line_for(keeper, PARTY.by_name[name])


class ThirdPartiesCard(Card):
    """Third parties to be made in a list; those that are there already are only named."""

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        sort = third_party_sort()
        super().__init__(sort.name, parent=parent)
        self._about = Label(kind="label", tone="secondary", wrap=True)
        self.parts = PartList(keeper, sort)
        self.body.addWidget(self._about)
        self.body.addWidget(self.parts)

    def show_draft(self, draft: Draft) -> None:
        """Show the third parties of a draft."""
        self._about.setText(_told(draft))
        self.parts.show_draft(draft)


def _told(draft: Draft) -> str:
    known = [cut(party_name(each), _LONGEST) for each in known_third_parties(draft)]
    if not known:
        return translate(
            "Wizard", "Most circles have two sides. A third one brings, carries and gains as well."
        )
    names = ", ".join(known[:_MOST_NAMED]) + (" …" if len(known) > _MOST_NAMED else "")
    return translate("Wizard", "Already there: {names}").format(names=names)
