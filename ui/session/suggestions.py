"""What could be talked about: what waits for an answer, and the topics every session may have."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.view import SessionView

translate = QCoreApplication.translate
_LISTS = (
    (TopicKind.GOAL, "goals"),
    (TopicKind.RISK, "risks"),
    (TopicKind.COMMITMENT, "commitments"),
    (TopicKind.REWARD, "rewards"),
)
_SETTLED = {Agreement.AGREED, Agreement.PARKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A topic that could be added."""

    kind: TopicKind
    title: str
    about_id: str = ""


def suggestions(view: SessionView, most: int) -> tuple[Suggestion, ...]:
    """Return topics that are not on the agenda yet: the usual ones, then what waits."""
    there = {(each.kind, each.about_id or "") for each in view.topics}
    found = (*_usual(), *_waiting(view))
    return tuple(each for each in found if (each.kind, each.about_id) not in there)[:most]


def _usual() -> Iterator[Suggestion]:
    yield Suggestion(kind=TopicKind.SINCE, title=translate("Session", "Since we last met"))
    yield Suggestion(kind=TopicKind.ISSUES, title=translate("Session", "Open issues"))
    yield Suggestion(kind=TopicKind.CIRCLE, title=translate("Session", "Our circle"))
    yield Suggestion(kind=TopicKind.ALIGNMENT, title=translate("Session", "How aligned are we?"))


def _waiting(view: SessionView) -> Iterator[Suggestion]:
    for kind, name in _LISTS:
        for item in getattr(view.plan, name):
            if isinstance(item, AgreedItem) and item.agreement not in _SETTLED:
                yield Suggestion(kind=kind, title=str(getattr(item, "title", "")), about_id=item.id)
