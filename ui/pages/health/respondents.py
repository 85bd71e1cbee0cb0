"""Who can answer a check: the people of its side, chosen together with the side."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import Questionnaire
from ui.delegates.cells import DRAWN, PersonSeen, person_seen
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.editor import Showing
from ui.forms.options import Option
from ui.isolating import isolated
from ui.pages.health.words import side_name

translate = QCoreApplication.translate


def people_of(parts: PlanParts, side: Side) -> tuple[Option, ...]:
    """Return the people of a side to choose from."""
    return tuple(
        Option(value=person.id, text=person.name, who=person_seen(parts, person))
        for person in parts.people
        if parts.side_of(person.party_id) is side
    )


class WhoAnswered(ChoiceEditor):
    """The side and the person as one choice; the value is (side, person id or None)."""

    def prepare(self, showing: Showing) -> None:
        options: list[Option] = []
        for side in _sides(showing.item):
            options.append(_whole(showing.parts, side))
            options.extend(
                Option(value=(side, each.value), text=each.text, who=each.who)
                for each in people_of(showing.parts, side)
            )
        self.set_options(options)


def _sides(check: Check) -> tuple[Side, ...]:
    if check.questionnaire is Questionnaire.OWN_READINESS:
        return (Side.US,)
    return tuple(dict.fromkeys((Side.US, Side.THEM, check.side)))


def _whole(parts: PlanParts, side: Side) -> Option:
    name = side_name(parts, side)
    words = translate("Health", "{name}, nobody named").format(name=isolated(name))
    nobody = PersonSeen(name="", side=DRAWN[side], missing=True)
    return Option(value=(side, None), text=words, who=nobody)
