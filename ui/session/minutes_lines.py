"""The minutes as headings with lines, as their screen shows them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.formats import Formats
from partnerdesk.sessions.minutes import Minutes, MinutesAction
from partnerdesk.sessions.shared_changes import Became
from ui.session.change_words import change_words, fields_words, title_words
from ui.session.telling import said_in_our_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the minutes; one with an item can be put right in place."""

    text: str
    detail: str = ""
    item_id: str = ""
    is_agreed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its lines; `side` has the mark of a party put before it."""

    title: str
    lines: tuple[Line, ...]
    side: Side | None = None


def outcome_sections(minutes: Minutes, formats: Formats) -> tuple[Section, ...]:
    """Return what came of the session: what was decided, and who does what."""
    decided = Section(title=translate("Session", "Decided"), lines=_decisions(minutes))
    doing = [
        Section(
            title=_doing(party.short), lines=_actions(minutes, party.side, formats), side=party.side
        )
        for party in minutes.parties
        if party.side is not Side.THIRD or minutes.actions_of(party.side)
    ]
    issues = tuple(
        Line(text=each.title, detail=each.owner, item_id=each.item_id) for each in minutes.issues
    )
    raised = Section(title=translate("Session", "Raised"), lines=issues)
    return _filled((decided, *doing, raised))


def plan_sections(minutes: Minutes, formats: Formats) -> tuple[Section, ...]:
    """Return what the session did to the plan, and what was left for later."""
    agreed = _agreed_lines(minutes, formats)
    told = {each.item_id for each in minutes.agreed if each.is_agreed}
    shown = (Became.CHANGED, Became.DELETED)
    captured = ("decision", "action", "issue")
    changed = tuple(
        Line(text=change_words(each, formats, minutes))
        for each in minutes.changed
        if each.item_id not in told
        and (each.became in shown or (each.became is Became.ADDED and each.kind not in captured))
    )
    aligned = tuple(
        Line(text=said_in_our_words(each.label), detail=_levels(each.us, each.them, minutes))
        for each in minutes.alignment
    )
    parked = tuple(Line(text=each) for each in minutes.parked)
    notes = tuple(Line(text=each.text) for each in minutes.notes)
    return _filled(
        (
            Section(title=translate("Session", "Agreed in the plan"), lines=agreed),
            Section(title=translate("Session", "Changed in the plan"), lines=changed),
            Section(title=translate("Session", "How aligned are we?"), lines=aligned),
            Section(title=translate("Session", "Parked"), lines=parked),
            Section(title=translate("Session", "Remarks"), lines=notes),
        )
    )


def _agreed_lines(minutes: Minutes, formats: Formats) -> tuple[Line, ...]:
    """Return what was agreed, each with what the session changed of it."""
    changes = {each.item_id: each for each in minutes.changed}
    return tuple(
        Line(
            text=title_words(each.title, minutes),
            detail=fields_words(changes[each.item_id], formats, minutes)
            if each.is_agreed and each.item_id in changes
            else "",
            is_agreed=each.is_agreed,
        )
        for each in minutes.agreed
        if each.kind != "decision"
    )


def _filled(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    return tuple(each for each in sections if each.lines)


def _decisions(minutes: Minutes) -> tuple[Line, ...]:
    return tuple(
        Line(
            text=each.title,
            detail=each.reason or _agreed(each.by, minutes),
            item_id=each.item_id,
            is_agreed=each.is_agreed,
        )
        for each in minutes.decisions
    )


def _agreed(by: tuple[Side, ...], minutes: Minutes) -> str:
    if len(by) == 1:
        party = minutes.party(by[0])
        name = party.short if party is not None else ""
        return translate("Session", "proposed by {name}").format(name=name)
    return ""


def _doing(name: str) -> str:
    return translate("Session", "{name} does").format(name=name)


def _actions(minutes: Minutes, side: Side, formats: Formats) -> tuple[Line, ...]:
    return tuple(
        Line(text=each.title, detail=_who_when(each, formats), item_id=each.item_id)
        for each in minutes.actions_of(side)
    )


def _who_when(action: MinutesAction, formats: Formats) -> str:
    day = formats.weekday_near(action.due_on) if action.due_on is not None else ""
    who = action.owner or action.party
    if not day:
        return who
    return translate("Session", "{who} by {day}").format(who=who, day=day)


def _levels(us: int, them: int, minutes: Minutes) -> str:
    steps = {0: 1, 25: 2, 50: 3, 75: 4, 100: 5}
    return f"{minutes.us} {steps.get(us, us)}, {minutes.them} {steps.get(them, them)}"
