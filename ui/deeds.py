"""What was done, in the user's language. Light: undo and redo are named before a plan is read."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.deeds import FIELD, KIND, QUESTION, STATUS, TOPIC, Deed, OwnWord
from ui.isolating import isolated
from ui.language import within_sentence

CONTEXTS = {
    FIELD: "Fields",
    KIND: "Kinds",
    TOPIC: "Wording",
    STATUS: "Wording",
    QUESTION: "Questionnaires",
}


def deed_of(label: str) -> str:
    """Return what was done as it completes "Undo: ..."."""
    if not isinstance(label, Deed):
        return label  # worded when it was done
    return QCoreApplication.translate("Deeds", label.template).format(**told_parts(label))


def told_parts(label: Deed) -> dict[str, str]:
    """Return the parts of a label in the user's language; names stay as they were typed."""
    return {name: _part(name, text) for name, text in label.parts.items()}


def _part(name: str, text: str) -> str:
    context = text.context if isinstance(text, OwnWord) else CONTEXTS.get(name)
    if context is None:
        return isolated(text)  # a name that somebody typed
    told = QCoreApplication.translate(context, text)
    return within_sentence(told)
