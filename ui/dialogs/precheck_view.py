"""What a pre-check found, shown in three cards: seen, staying behind, worth a second look."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.precheck import Concern, Group, Precheck, SecondLook
from ui.forms.words import kind_in_sentence, kinds_in_sentence, word
from ui.widgets.card import Card
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import ElidedLabel, Label

translate = QCoreApplication.translate
MOST_NAMES, MOST_LOOKS = 3, 6


class PrecheckView(QWidget):
    """Built anew for each check."""

    def __init__(self, found: Precheck, party: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = Card(translate("Precheck", "{party} will see").format(party=party))
        if found.parties:
            self.seen.body.addWidget(_parties_line(found.parties, self))
        for group in found.seen:
            self.seen.body.addWidget(_line(group, self))
        if not found.seen:
            nothing = translate("Precheck", "Nothing is shared yet: the document is nearly empty.")
            self.seen.body.addWidget(Label(nothing, tone="secondary", wrap=True, parent=self))
        self.seen.body.addStretch(1)
        self.stays = HatchFrame(translate("Precheck", "stays behind"), parent=self)
        self._fill_stays(found)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.seen, 1)
        row.addWidget(self.stays, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if found.second_looks:
            column.addWidget(self._looks(found.second_looks))
        column.addLayout(row)

    def _fill_stays(self, found: Precheck) -> None:
        for group in found.stays:
            self.stays.area.addWidget(_line(group, self))
        if found.notes:
            words = translate("Precheck", "%n private notes", "", found.notes)
            self.stays.area.addWidget(Label(words, weight=500, parent=self))
        if not found.stays and not found.notes:
            words = translate("Precheck", "Nothing: all of the plan is shared.")
            self.stays.area.addWidget(Label(words, tone="secondary", wrap=True, parent=self))
        self.stays.area.addStretch(1)

    def _looks(self, looks: Sequence[SecondLook]) -> Card:
        card = Card(translate("Precheck", "Worth a second look"), parent=self)
        for look in looks[:MOST_LOOKS]:
            card.body.addWidget(Label(sentence_of_look(look), wrap=True, parent=card))
        left_out = len(looks) - MOST_LOOKS
        if left_out > 0:
            more = translate("Precheck", "and {count} more").format(count=left_out)
            card.body.addWidget(Label(more, tone="tertiary", parent=card))
        return card


def sentence_of_look(look: SecondLook) -> str:
    """Return one thing worth a second look in words."""
    if look.concern is Concern.NO_OWNER_THERE:
        words = translate("Precheck", "“{name}” has no owner on their side.")
        return words.format(name=_words(look.name))
    if look.concern is Concern.OWNER_NOT_SEEN:
        words = translate("Precheck", "“{name}” has an owner who is not shared: it shows nobody.")
        return words.format(name=_words(look.name))
    words = translate("Precheck", "“{name}” repeats a private note: “{sentence}”")
    return words.format(name=_words(look.name), sentence=look.sentence)


def _words(name: str) -> str:
    return word(name) if isinstance(name, StrEnum) else name


def _parties_line(parties: Sequence[str], parent: QWidget) -> QWidget:
    """Return all names that head the document: none is left out, it may be a surprise."""
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = translate("Precheck", "%n parties", "", len(parties))
    row.addWidget(Label(words, weight=500, parent=line), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(", ".join(parties), tone="secondary", wrap=True, parent=line), 1)
    return line


def _line(group: Group, parent: QWidget) -> QWidget:
    kind = KINDS[group.kind]
    word = kind_in_sentence(kind) if group.count == 1 else kinds_in_sentence(kind)
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Label(f"{group.count} {word}", weight=500, parent=line))
    different = tuple(dict.fromkeys(group.names))
    names = ", ".join(_words(name) for name in different[:MOST_NAMES])
    if len(different) > MOST_NAMES:
        names += ", …"
    row.addWidget(ElidedLabel(names, tone="secondary", parent=line), 1)
    return line
