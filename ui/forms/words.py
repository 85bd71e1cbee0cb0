"""The core's words, sentences and labels in the user's language."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.kinds import Field, Kind
from partnerdesk.errors import PartnerDeskError
from partnerdesk.formats import Formats
from partnerdesk.sentences import SENTENCES
from partnerdesk.wording import word_for
from ui.language import within_sentence


def word(value: StrEnum) -> str:
    """Return the words for a choice."""
    return QCoreApplication.translate("Wording", word_for(value))


def word_in_sentence(value: StrEnum) -> str:
    """Return the words for a choice within a sentence: English begins them small there."""
    english = word_for(value)
    told = QCoreApplication.translate("Wording", english)
    return within_sentence(told)


def label_of(rule: Field) -> str:
    """Return the label of a field."""
    return QCoreApplication.translate("Fields", rule.label)


def kind_in_sentence(kind: Kind) -> str:
    """Return what one of a kind is called within a sentence: "goal", but "Ziel" in German."""
    return _in_sentence(kind.label)


def kinds_in_sentence(kind: Kind) -> str:
    """Return what several of a kind are called within a sentence."""
    return _in_sentence(kind.plural)


def _in_sentence(name: str) -> str:
    return within_sentence(QCoreApplication.translate("Kinds", name))


def sentence_of(error: PartnerDeskError, formats: Formats) -> str:
    """Return the sentence of an error with its figures and days as they are written here."""
    template = QCoreApplication.translate("Sentences", SENTENCES[error.code])
    told = {name: _told(value, formats) for name, value in error.parameters.items()}
    return template.format(**told)


def _told(value: object, formats: Formats) -> object:
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, Decimal) or (isinstance(value, int) and not isinstance(value, bool)):
        return formats.number(value)
    return value
