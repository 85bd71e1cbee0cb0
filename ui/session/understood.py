"""What a captured line was understood as, in words below it."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.one_line.doers import Doubt
from partnerdesk.sessions.captured import Captured
from partnerdesk.sessions.speaking import Speaking
from ui.isolating import isolated, listed
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
        said.append(_acting(captured, desk))
    if captured.day is not None:
        said.append(desk.formats.weekday_near(captured.day))
    said.append(captured.title)
    words = " · ".join(each for each in said if each)
    doubt = _doubt(captured, desk)
    return f"{words}\n{doubt}" if doubt else words


def _deciding(speaking: Speaking, desk: SessionDesk) -> str:
    if speaking is Speaking.BOTH:
        return translate("Session", "agreed by both")
    name = isolated(desk.name_of(Side(speaking.value)))
    return translate("Session", "proposed by {name}").format(name=name)


def _acting(captured: Captured, desk: SessionDesk) -> str:
    names = [
        owner.name if owner is not None else party.label
        for party, owner in captured.actors(desk.plan)
    ]
    if len(names) < 2:
        return listed(names)
    return translate("Session", "one each for {names}").format(names=listed(names))


def _doubt(captured: Captured, desk: SessionDesk) -> str:
    """Return what the line does not say plainly, and what would say it."""
    if captured.doubt is Doubt.SEVERAL:
        names = listed(each.name for each in captured.people_in_doubt(desk.plan))
        words = translate("Session", "Who is meant: {names}? Write the whole name.")
        return words.format(names=names)
    if captured.doubt is Doubt.NOBODY:
        return translate("Session", "Nobody is named. Begin with a name, “they” or “both”.")
    if captured.doubt is None:
        return ""
    return {
        Doubt.UNKNOWN: translate("Session", "Nobody here is called {words}."),
        Doubt.NO_DAY: translate("Session", "{words} is no day."),
        Doubt.NO_COMMAND: translate(
            "Session", "{words} is not known. There are /a action, /d decision, /p park, /i issue."
        ),
    }[captured.doubt].format(words=captured.doubt_words)
