"""What was done, told as a full sentence that begins with who did it.

The labels of the journal are orders that complete "Undo: ..." ("change {field} of {title}"). Each
template has a sentence of its own, because no language makes one from the other by rule.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from partnerdesk.domain.deeds import Deed
from ui.deeds import deed_of, told_parts
from ui.isolating import isolated

SENTENCES: dict[str, str] = {
    "begin {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} began {title}")),
    "rehearse {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} rehearsed {title}")),
    "go on with the session": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} went on with the session")
    ),
    "leave {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} left {title}")),
    "end {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} ended {title}")),
    "plan {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} planned {title}")),
    "open the answers": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} opened the answers")),
    "change something in this session": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed something in this session")
    ),
    "add {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} added {title}")),
    "add {count} {kind}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} added {count} {kind}")),
    "add plan {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} added the plan {title}")),
    "share {kind}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} shared {kind}")),
    "keep {kind} to ourselves": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} kept {kind} to themselves")
    ),
    "share {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} shared {title}")),
    "keep {title} to ourselves": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} kept {title} to themselves")
    ),
    "propose {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} proposed {title}")),
    "propose {count} items": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} proposed {count} items")
    ),
    "propose another share of a risk": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} proposed another share of a risk")
    ),
    "propose a split of the rewards": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} proposed a split of the rewards")
    ),
    "agree {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} agreed to {title}")),
    "agree {count} items": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} agreed to {count} items")
    ),
    "park {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} parked {title}")),
    "bring back {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} brought back {title}")),
    "change evidence of {question}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed evidence of {question}")
    ),
    "take back the answer to {question}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} took back the answer to {question}")
    ),
    "begin a check": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} began a check")),
    "answer {question}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} answered {question}")),
    "change who answered a check": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed who answered a check")
    ),
    "draw the circle of {title} differently": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} drew the circle of {title} differently")
    ),
    "deliver {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} delivered {title}")),
    "deliver {count} commitments": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} delivered {count} commitments")
    ),
    "note what was delivered of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} noted what was delivered of {title}")
    ),
    "change people of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed people of {title}")
    ),
    "change agenda of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed agenda of {title}")
    ),
    "hold {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} held {title}")),
    "draw the circle": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} drew the circle")),
    "move {title} in the circle": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} moved {title} in the circle")
    ),
    "answer a check": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} answered a check")),
    "correct a value of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} corrected a value of {title}")
    ),
    "reopen {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} reopened {title}")),
    "measure {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} measured {title}")),
    "import {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} imported {title}")),
    "change {field} of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed {field} of {title}")
    ),
    "delete {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} deleted {title}")),
    "delete {value} of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} deleted {value} of {title}")
    ),
    "delete {count} {kind}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} deleted {count} {kind}")
    ),
    "delete a draft": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} deleted a draft")),
    "rename {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} renamed {title}")),
    "move {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} moved {title}")),
    "move {title} in the matrix": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} moved {title} in the matrix")
    ),
    "start {title} from {other}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} started {title} from {other}")
    ),
    "change counterpart of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed counterpart of {title}")
    ),
    "change private note of {topic}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed the private note of {topic}")
    ),
    "change {topic}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} changed {topic}")),
    "confirm {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} confirmed {title}")),
    "link two items": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} linked two items")),
    "take a link away": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} took a link away")),
    "change a link": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} changed a link")),
    "set {title} to {status}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} set {title} to {status}")
    ),
    "sign {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} signed {title}")),
    "open {title} for changes": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} opened {title} for changes")
    ),
    "archive {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} archived {title}")),
    "restore standing of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} restored the standing of {title}")
    ),
    "change shares of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed shares of {title}")
    ),
    "change split of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed split of {title}")
    ),
    "change worth of a group in {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed the worth of a group in {title}")
    ),
    "hand out version {number}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} handed out version {number}")
    ),
    "keep version {number} as {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} kept version {number} as {title}")
    ),
    "set the logo of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} set the logo of {title}")
    ),
    "take the logo of {title} away": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} took the logo of {title} away")
    ),
    "save {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} saved {title}")),
    "note {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} noted {title}")),
    "share what came of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} shared what came of {title}")
    ),
    "plan the next {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} planned the next {title}")
    ),
    "tell back on {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} told back on {title}")
    ),
    "answer {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} answered {title}")),
    "cancel {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} cancelled {title}")),
    "finish {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} finished {title}")),
    "drop {title}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} dropped {title}")),
    "change time of {title}": str(
        QT_TRANSLATE_NOOP("HistorySentence", "{side} changed the time of {title}")
    ),
    "paste {kind}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} pasted {kind}")),
    "work on {kind}": str(QT_TRANSLATE_NOOP("HistorySentence", "{side} worked on {kind}")),
}


def told(label: str, side: str) -> str:
    """Return what happened as a sentence that begins with who did it."""
    sentence = SENTENCES.get(label.template) if isinstance(label, Deed) else None
    if isinstance(label, Deed) and sentence is not None:
        words = QCoreApplication.translate("HistorySentence", sentence)
        return words.format(side=isolated(side), **told_parts(label))
    said = deed_of(label)
    return QCoreApplication.translate("HistorySentence", "{side}: {what}").format(
        side=isolated(side), what=f"{said[:1].upper()}{said[1:]}"
    )
