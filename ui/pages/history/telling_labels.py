"""The labels of the journal, which are orders ("change target of …"), told as what happened."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.deeds import deed_of

# The first word of a label, and the sentence it becomes; {what} is the rest of the label.
_TOLD: dict[str, str] = {
    "add": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} added {what}")),
    "agree": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} agreed to {what}")),
    "answer": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} answered {what}")),
    "archive": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} archived {what}")),
    "begin": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} began {what}")),
    "bring back": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} brought back {what}")),
    "change": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} changed {what}")),
    "confirm": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} confirmed {what}")),
    "correct": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} corrected {what}")),
    "delete": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} deleted {what}")),
    "draw": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} drew {what}")),
    "hand out": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} handed out {what}")),
    "hold": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} held {what}")),
    "import": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} imported {what}")),
    "keep to ourselves": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} kept {what} to themselves")
    ),
    "keep version": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} kept version {what}")),
    "link": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} linked {what}")),
    "measure": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} measured {what}")),
    "move": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} moved {what}")),
    "note": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} noted {what}")),
    "open": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} opened {what}")),
    "park": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} parked {what}")),
    "plan": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} planned {what}")),
    "propose": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} proposed {what}")),
    "remove": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} removed {what}")),
    "rename": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} renamed {what}")),
    "reopen": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} reopened {what}")),
    "restore": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} restored {what}")),
    "set": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} set {what}")),
    "share": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} shared {what}")),
    "check": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} checked {what}")),
    "sign": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} signed {what}")),
    "start": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} started {what}")),
    "take": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} took {what}")),
    "write": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} wrote {what}")),
}
_LONGEST_FIRST = sorted(_TOLD, key=len, reverse=True)


def told(label: str, side: str) -> str:
    """Return what happened as a sentence that begins with who did it."""
    said = deed_of(label)
    for start in _LONGEST_FIRST if said == label else ():
        if label.startswith(f"{start} "):
            sentence = QCoreApplication.translate("HistorySentence", _TOLD[start])
            return sentence.format(side=side, what=label[len(start) + 1 :])
    return QCoreApplication.translate("HistorySentence", "{side}: {what}").format(
        side=side, what=f"{said[:1].upper()}{said[1:]}"
    )
