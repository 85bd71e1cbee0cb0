"""What waits for an answer, so that nobody is surprised by it on the shared screen."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.waiting import Wait, Waiting
from ui.forms.words import word
from ui.widgets.card import Card
from ui.widgets.labels import Label

translate = QCoreApplication.translate
MOST = 5


def waiting_card(waiting: Sequence[Waiting], party: str, parent: QWidget) -> Card:
    """Return a card with what is not answered yet, ours first."""
    card = Card(translate("TogetherCheck", "Not answered yet"), parent=parent)
    for each in waiting[:MOST]:
        card.body.addWidget(Label(sentence_of(each, party), wrap=True, parent=card))
    left_out = len(waiting) - MOST
    if left_out > 0:
        more = translate("TogetherCheck", "and %n more", "", left_out)
        card.body.addWidget(Label(more, tone="tertiary", parent=card))
    return card


def sentence_of(waiting: Waiting, party: str) -> str:
    """Return what waits for whom, in words."""
    title = word(waiting.title) if isinstance(waiting.title, StrEnum) else waiting.title
    words = {
        Wait.FOR_US: translate("TogetherCheck", "“{title}” waits for our answer."),
        Wait.CHANGED: translate("TogetherCheck", "“{title}” was changed since it was agreed."),
        Wait.FOR_THEM: translate("TogetherCheck", "“{title}” waits for an answer of {party}."),
    }.get(waiting.wait, "“{title}”")
    return words.format(title=title, party=party)
