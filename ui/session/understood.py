"""What a captured line was understood as, in words below it."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.sessions.captured import Captured
from partnerdesk.sessions.speaking import Speaking
from ui.isolating import isolated
from ui.session.desk import SessionDesk

translate = QCoreApplication.translate


def kind_words(kind: str) -> str:
    """Return what a line becomes."""
    return {
        "decision": translate("Session", "Decision"),
        "action": translate("Session", "Action"),
        "park": translate("Session", "Parked"),
        "issue": translate("Session", "Issue"),
    }[kind]


def understood_words(captured: Captured, desk: SessionDesk) -> str:
    """Return what a line says: its kind, who does it by when, or who decides it."""
    said = [kind_words(captured.kind)]
    if captured.kind == "decision":
        said.append(_deciding(captured.speaking, desk))
    if captured.kind == "action":
        owner, party = captured.owner(desk.plan), captured.party(desk.plan)
        who = owner.name if owner is not None else party.label if party is not None else ""
        said.append(isolated(who))
    if captured.day is not None:
        said.append(desk.formats.weekday_near(captured.day))
    said.append(captured.title)
    return " · ".join(each for each in said if each)


def _deciding(speaking: Speaking, desk: SessionDesk) -> str:
    if speaking is Speaking.BOTH:
        return translate("Session", "agreed by both")
    name = isolated(desk.name_of(Side(speaking.value)))
    return translate("Session", "proposed by {name}").format(name=name)
