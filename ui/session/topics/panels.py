"""The panels of a topic's page, with the air that a shared screen wants."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from ui.delegates.cells import DRAWN
from ui.look.scale import Scale
from ui.session.topics import heading
from ui.session.topics.long_text import Step
from ui.session.topics.scaling import follow, keep_air
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import PartyMark
from ui.widgets.person_disc import PersonDisc

_DISC = 52


class Panel(Card):
    """A card without a head of its own: what is in it is put into `body`."""

    def __init__(self, *, spacing: int = 12, air: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        keep_air(self, self.body, spacing=spacing, margins=(air + 4, air - 2, air + 4, air - 2))


class WhoLine(QWidget):
    """Whose something is: the disc of a person, or the mark of a side, with two lines of words."""

    def __init__(
        self, steps: Sequence[Step] = heading.TITLE, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture: QWidget | None = None
        self._shown: object = None
        self.title = heading.Heading(steps)
        self.below = ElidedLabel(kind="caption", tone="secondary")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.below)
        self._row = QHBoxLayout(self)
        keep_air(self, self._row, spacing=14)
        self._row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_who(
        self,
        parts: PlanParts,
        party: Party,
        person: Person | None,
        title: str,
        below: str,
        *,
        marked: bool = True,
    ) -> None:
        """Show a person, or the side alone where nobody is named; unmarked what is both sides'."""
        self.title.setText(title)
        self.below.setText(below)
        self.below.setVisible(bool(below))
        wanted = (party.id, person, marked)
        if wanted == self._shown:
            return
        self._shown = wanted
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
        self._picture = picture_of(parts, party, person)
        self._row.insertWidget(0, self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._picture.setVisible(marked)


def picture_of(
    parts: PlanParts, party: Party, person: Person | None, *, size: int = _DISC
) -> QWidget:
    """Return the disc of a person, or of somebody who is still to be named."""
    side = DRAWN[party.side]
    if person is None:
        mark = PartyMark(side, party.label, size=round(size * 0.7))
        mark.setContentsMargins(0, 0, 0, 0)
        return mark
    own = DRAWN[parts.side_of(person.party_id)]
    return PersonDisc(
        person.name,
        own,
        party=parts.parties_by_id[person.party_id].label,
        is_team=person.is_team,
        is_placeholder=person.is_placeholder,
        size=size,
    )


class Columns(QWidget):
    """Panels side by side, below each other where the room is narrow."""

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        for widget in widgets:
            self.row.addWidget(widget, 1)
        follow(self, self._fit)

    def _fit(self, scale: Scale) -> None:
        self.row.setSpacing(scale.grown(24))
        self.row.setContentsMargins(0, 0, 0, 0)
