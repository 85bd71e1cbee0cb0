"""Every kind of dialogue with its words, as the pages show it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.dialogue import CADENCE, TOUCHPOINT, Channel, TouchpointStatus
from partnerdesk.domain.follow_up import ACTION, DECISION, ISSUE
from partnerdesk.domain.parties import Side
from ui.pages.dialogue import columns, rows
from ui.pages.dialogue.figure_strips import AnswerFigures, CadenceFigures
from ui.pages.dialogue.next_session import HOUR
from ui.pages.dialogue.rows import TalkRow, Telling
from ui.pages.dialogue.rows_follow_up import action_row, issue_row
from ui.pages.dialogue.strips import ActionShares, TroubleWarning
from ui.pages.dialogue.talk_page import Talk
from ui.pages.dialogue.talk_words import open_ones, overdue_ones, talk_words, to_all
from ui.pages.dialogue.when import moment_on
from ui.pages.items.list_side import Segment


def _in_a_week(tell: Telling) -> datetime:
    return moment_on(tell.today + timedelta(days=7), HOUR, tell.formats.zone)


def sessions() -> Talk:
    """Return touchpoints."""
    tr = QCoreApplication.translate
    return Talk(
        kind=TOUCHPOINT,
        words=talk_words(
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
        segments=(
            to_all(),
            Segment(key="ahead", text=tr("Dialogue", "To come"), accepts=lambda row: row.is_open),
            Segment(key="past", text=tr("Dialogue", "Past"), accepts=lambda row: not row.is_open),
        ),
        strips=(TroubleWarning,),
    )


def _sessions_ahead(found: Sequence[TalkRow]) -> str:
    planned = sum(1 for row in found if row.item.status is TouchpointStatus.PLANNED)
    missed = sum(row.is_late for row in found)
    translate = QCoreApplication.translate
    words = translate("Dialogue", "{count} planned")
    if missed:
        words = translate("Dialogue", "{count} planned, {missed} to be marked as held")
    return words.format(count=planned, missed=missed)


def issues() -> Talk:
    """Return what the customer raised."""
    tr = QCoreApplication.translate
    return Talk(
        kind=ISSUE,
        words=talk_words(
            tr("Dialogue", "Note an issue"),
            tr("Dialogue", "Note what they raised, in their words"),
            tr("Dialogue", "No issue noted"),
            tr("Dialogue", "What they raise is answered fast, and the answer is told back."),
            "talk",
        ),
        spoken=tr("Dialogue", "Issues"),
        items=lambda parts: parts.issues,
        row=issue_row,
        columns=(
            columns.title_column(tr("Dialogue", "Issue")),
            columns.first_column(tr("Dialogue", "Asked"), 84),
            columns.second_column(tr("Dialogue", "Answered"), 116),
            columns.third_column(tr("Dialogue", "Told back")),
        ),
        new=lambda tell: {"title": tr("Dialogue", "New issue"), "asked_on": tell.today},
        summary=_issues_open,
        segments=(to_all(), open_ones(), overdue_ones()),
        strips=(AnswerFigures,),
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
        words=talk_words(
            tr("Dialogue", "Add an action"),
            tr("Dialogue", "Add what one side will do, and by when"),
            tr("Dialogue", "No action agreed"),
            tr("Dialogue", "A talk without actions on both sides is soon forgotten."),
            "flag",
        ),
        spoken=tr("Dialogue", "Actions"),
        items=lambda parts: parts.actions,
        row=action_row,
        columns=(
            columns.title_column(tr("Dialogue", "Action")),
            columns.people_column(tr("Dialogue", "Owner"), 1),
            columns.first_column(tr("Dialogue", "Due")),
            columns.second_column(tr("Dialogue", "Status"), 84),
        ),
        new=_new_action,
        summary=_actions_open,
        segments=(to_all(), open_ones(), overdue_ones()),
        strips=(ActionShares,),
        depends=True,
    )


def _new_action(tell: Telling) -> dict[str, object]:
    ours = tell.plan.parts.party_on(Side.US) or tell.plan.parts.parties[0]
    title = QCoreApplication.translate("Dialogue", "New action")
    return {"title": title, "party_id": ours.id, "due_on": tell.today + timedelta(days=14)}


def _actions_open(found: Sequence[TalkRow]) -> str:
    count, late = sum(row.is_open for row in found), sum(row.is_late for row in found)
    translate = QCoreApplication.translate
    words = translate("Dialogue", "{count} open, {late} overdue") if late else ""
    return (words or translate("Dialogue", "{count} open")).format(count=count, late=late)


def decisions() -> Talk:
    """Return what was decided."""
    tr = QCoreApplication.translate
    return Talk(
        kind=DECISION,
        words=talk_words(
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
        summary=_decisions_agreed,
        segments=(to_all(), open_ones(tr("Dialogue", "Not agreed"))),
    )


def _decisions_agreed(found: Sequence[TalkRow]) -> str:
    agreed = sum(not row.is_open for row in found)
    words = QCoreApplication.translate("Dialogue", "{count} of {all} agreed")
    return words.format(count=agreed, all=len(found)) if found else ""


def cadences() -> Talk:
    """Return how often each channel is to be used."""
    tr = QCoreApplication.translate
    return Talk(
        kind=CADENCE,
        words=talk_words(
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
            columns.third_column(tr("Dialogue", "Due"), 128),
        ),
        new=_new_cadence,
        strips=(TroubleWarning, CadenceFigures),
        depends=True,
    )


def _new_cadence(tell: Telling) -> dict[str, object]:
    used = {each.channel for each in tell.plan.parts.cadences}
    free = [each for each in Channel if each not in used]
    return {"channel": free[0] if free else Channel.CALL, "every_days": 30}
