"""People in a row each with what they are here: disc, name, and a quiet word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from ui.session.topics import heading
from ui.session.topics.heading import Heading
from ui.session.topics.panels import picture_of
from ui.session.topics.scaling import keep_air
from ui.widgets.emptying import empty

_DISC = 40
_NAME = ((22, 28, 400), (20, 26, 400))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAs:
    """A person of a party, None where nobody is named yet, and as what."""

    party: Party
    person: Person | None
    role: str = ""


class PeopleLines(QWidget):
    """One line for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[PersonAs, ...] = ()
        self._column = QVBoxLayout(self)
        keep_air(self, self._column, spacing=6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> tuple[PersonAs, ...]:
        """Who is shown."""
        return self._shown

    def show_people(self, parts: PlanParts, people: Sequence[PersonAs]) -> None:
        """Show these instead."""
        if tuple(people) == self._shown:
            return
        self._shown = tuple(people)
        empty(self._column)
        for each in people:
            self._column.addWidget(self._line(parts, each))

    def _line(self, parts: PlanParts, each: PersonAs) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        keep_air(line, row, spacing=10)
        row.addWidget(picture_of(parts, each.party, each.person, size=_DISC))
        nobody = self.tr("{party}: nobody yet").format(party=each.party.label)
        name = each.person.name if each.person else nobody
        words = Heading(heading.QUIET if not each.person else _NAME)
        words.set_text(name, quiet=each.person is None)
        row.addWidget(words, 1)
        line.setAccessibleName(f"{each.role}: {name}" if each.role else name)
        return line
