"""Every kind of dialogue with its words, as the pages show it."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.dialogue import CADENCE, TOUCHPOINT, Channel, TouchpointStatus
from partnerdesk.domain.follow_up import (
    ACTION,
    DECISION,
    HIGHLIGHT,
    INCLUSION,
    ISSUE,
    PROBLEM_REVIEW,
    ActionStatus,
)
from partnerdesk.domain.parties import Side
from ui.pages.dialogue import columns, rows
from ui.pages.dialogue.rows import TalkRow, Telling
from ui.pages.dialogue.talk_page import Talk
from ui.pages.dialogue.when import moved_to
from ui.pages.items.list_side import Segment, Words

HOUR = time(10, 0)


def _words(add: str, hint: str, empty: str, sentence: str, icon: str) -> Words:
    return Words(
        heading=QCoreApplication.translate("Dialogue", "Dialogue"),
        add=add,
        hint=hint,
        empty_title=empty,
        empty_sentence=sentence,
        empty_icon=icon,
    )


def _in_a_week(tell: Telling) -> datetime:
    moment = datetime.combine(tell.today + timedelta(days=7), HOUR).astimezone()
    return moved_to(moment, tell.formats.zone, day=tell.today + timedelta(days=7), at=HOUR)


def sessions() -> Talk:
    """Return touchpoints."""
    tr = QCoreApplication.translate
    return Talk(
        kind=TOUCHPOINT,
        words=_words(
            tr("Dialogue", "Plan a session"),
            tr("Dialogue", "Plan a session before there is trouble"),
            tr("Dialogue", "No session planned"),
            tr("Dialogue", "Partners meet before there is trouble. Most plans meet once a month."),
            "calendar",
        ),
        spoken=tr("Dialogue", "Sessions"),
        items=lambda parts: parts.touchpoints,
        row=rows.session_row,
        columns=(
            columns.title_column(tr("Dialogue", "Session")),
            columns.first_column(tr("Dialogue", "When")),
            columns.people_column(tr("Dialogue", "People")),
            columns.second_column(tr("Dialogue", "Status"), 84),
        ),
        new=lambda tell: {
            "title": tr("Dialogue", "New session"),
            "channel": Channel.PLANNING_SESSION,
            "starts_at": _in_a_week(tell),
            "minutes": 60,
        },
        summary=_sessions_ahead,
    )


def _sessions_ahead(found: Sequence[TalkRow]) -> str:
    planned = sum(1 for row in found if row.item.status is TouchpointStatus.PLANNED)
    return QCoreApplication.translate("Dialogue", "{count} planned").format(count=planned)


def issues() -> Talk:
    """Return what the customer raised."""
    tr = QCoreApplication.translate
    return Talk(
        kind=ISSUE,
        words=_words(
            tr("Dialogue", "Note an issue"),
            tr("Dialogue", "Note what they raised, in their words"),
            tr("Dialogue", "No issue noted"),
            tr("Dialogue", "What they raise is answered fast, and the answer is told back."),
            "talk",
        ),
        spoken=tr("Dialogue", "Issues"),
        items=lambda parts: parts.issues,
        row=rows.issue_row,
        columns=(
            columns.title_column(tr("Dialogue", "Issue")),
            columns.first_column(tr("Dialogue", "Asked"), 84),
            columns.second_column(tr("Dialogue", "Answered"), 116),
            columns.third_column(tr("Dialogue", "Told back")),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New issue"), "asked_on": tell.today},
        summary=_issues_open,
    )


def _issues_open(found: Sequence[TalkRow]) -> str:
    unanswered = sum(1 for row in found if row.item.answered_on is None)
    return QCoreApplication.translate("Dialogue", "{count} without an answer").format(
        count=unanswered
    )


def actions() -> Talk:
    """Return what each side will do."""
    tr = QCoreApplication.translate
    return Talk(
        kind=ACTION,
        words=_words(
            tr("Dialogue", "Add an action"),
            tr("Dialogue", "Add what one side will do, and by when"),
            tr("Dialogue", "No action agreed"),
            tr("Dialogue", "A talk without actions on both sides is soon forgotten."),
            "flag",
        ),
        spoken=tr("Dialogue", "Actions"),
        items=lambda parts: parts.actions,
        row=rows.action_row,
        columns=(
            columns.title_column(tr("Dialogue", "Action")),
            columns.people_column(tr("Dialogue", "Owner"), 1),
            columns.first_column(tr("Dialogue", "Due")),
            columns.second_column(tr("Dialogue", "Status"), 84),
        ),
        new=_new_action,
        summary=_actions_open,
        segments=(
            Segment(key="all", text=tr("Dialogue", "All"), accepts=lambda _row: True),
            Segment(key="open", text=tr("Dialogue", "Open"), accepts=_is_open),
        ),
    )


def _is_open(row: Any) -> bool:
    return row.item.status is ActionStatus.OPEN


def _new_action(tell: Telling) -> dict[str, object]:
    ours = tell.plan.parts.party_on(Side.US) or tell.plan.parts.parties[0]
    title = QCoreApplication.translate("Dialogue", "New action")
    return {"title": title, "party_id": ours.id, "due_on": tell.today + timedelta(days=14)}


def _actions_open(found: Sequence[TalkRow]) -> str:
    count = sum(1 for row in found if _is_open(row))
    return QCoreApplication.translate("Dialogue", "{count} open").format(count=count)


def decisions() -> Talk:
    """Return what was decided."""
    tr = QCoreApplication.translate
    return Talk(
        kind=DECISION,
        words=_words(
            tr("Dialogue", "Note a decision"),
            tr("Dialogue", "Note what was decided, and why"),
            tr("Dialogue", "No decision noted"),
            tr("Dialogue", "A decision with its reason saves the same talk next year."),
            "check",
        ),
        spoken=tr("Dialogue", "Decisions"),
        items=lambda parts: parts.decisions,
        row=rows.decision_row,
        columns=(
            columns.title_column(tr("Dialogue", "Decision")),
            columns.first_column(tr("Dialogue", "Date"), 92),
            columns.state_column(tr("Dialogue", "Agreement")),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New decision"), "decided_on": tell.today},
    )


def inclusions() -> Talk:
    """Return the decisions of ours that they took part in."""
    tr = QCoreApplication.translate
    return Talk(
        kind=INCLUSION,
        words=_words(
            tr("Dialogue", "Note an inclusion"),
            tr("Dialogue", "Note a decision of ours that they took part in"),
            tr("Dialogue", "Not included yet"),
            tr("Dialogue", "Ask for ideas before you decide, not for confirmation afterwards."),
            "people",
        ),
        spoken=tr("Dialogue", "Inclusion"),
        items=lambda parts: parts.inclusions,
        row=rows.inclusion_row,
        columns=(
            columns.title_column(tr("Dialogue", "What we were deciding")),
            columns.first_column(tr("Dialogue", "Date"), 92),
            columns.people_column(tr("Dialogue", "People")),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New inclusion"), "happened_on": tell.today},
    )


def reviews() -> Talk:
    """Return problems looked at without blame."""
    tr = QCoreApplication.translate
    return Talk(
        kind=PROBLEM_REVIEW,
        words=_words(
            tr("Dialogue", "Review a problem"),
            tr("Dialogue", "Look at a problem together, without blame"),
            tr("Dialogue", "No problem reviewed"),
            tr("Dialogue", "The cause is a thing, never a person. The lesson belongs to both."),
            "search",
        ),
        spoken=tr("Dialogue", "Problem reviews"),
        items=lambda parts: parts.problem_reviews,
        row=rows.review_row,
        columns=(
            columns.title_column(tr("Dialogue", "What happened")),
            columns.first_column(tr("Dialogue", "Date"), 92),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New review"), "happened_on": tell.today},
    )


def highlights() -> Talk:
    """Return what there is to celebrate."""
    tr = QCoreApplication.translate
    return Talk(
        kind=HIGHLIGHT,
        words=_words(
            tr("Dialogue", "Note a highlight"),
            tr("Dialogue", "Note something to celebrate, and give them the credit"),
            tr("Dialogue", "Nothing celebrated yet"),
            tr("Dialogue", "Partners celebrate what went well, and give each other the credit."),
            "star",
        ),
        spoken=tr("Dialogue", "Highlights"),
        items=lambda parts: parts.highlights,
        row=rows.highlight_row,
        columns=(
            columns.title_column(tr("Dialogue", "Highlight")),
            columns.people_column(tr("Dialogue", "Credit to"), 2),
            columns.first_column(tr("Dialogue", "Date"), 92),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New highlight"), "happened_on": tell.today},
    )


def cadences() -> Talk:
    """Return how often each channel is to be used."""
    tr = QCoreApplication.translate
    return Talk(
        kind=CADENCE,
        words=_words(
            tr("Dialogue", "Set a cadence"),
            tr("Dialogue", "Say how often you want to meet by another channel"),
            tr("Dialogue", "No cadence set"),
            tr("Dialogue", "Say how often you want to talk, and overdue contacts show."),
            "refresh",
        ),
        spoken=tr("Dialogue", "Cadences"),
        items=lambda parts: parts.cadences,
        row=rows.cadence_row,
        columns=(
            columns.title_column(tr("Dialogue", "Channel")),
            columns.first_column(tr("Dialogue", "How often"), 116),
            columns.second_column(tr("Dialogue", "Last time"), 96),
        ),
        new=_new_cadence,
    )


def _new_cadence(tell: Telling) -> dict[str, object]:
    used = {each.channel for each in tell.plan.parts.cadences}
    free = [each for each in Channel if each not in used]
    return {"channel": free[0] if free else Channel.CALL, "every_days": 30}
