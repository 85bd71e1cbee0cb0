"""The rows of what dialogue leads to: issues, actions, inclusions, reviews and highlights."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.dialogue import (
    IssueStanding,
    days_waiting,
    is_issue_overdue,
    issue_standing,
)
from partnerdesk.domain.follow_up import (
    Action,
    ActionStatus,
    Highlight,
    Inclusion,
    Issue,
    ProblemReview,
)
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.parties import Party
from ui.delegates.cells import DRAWN, FigureCell, PersonSeen
from ui.forms.words import word
from ui.isolating import isolated
from ui.pages.dialogue.rows import TalkRow, Telling, first_line, newest
from ui.pages.items.states import day_near
from ui.widgets.labels import TextTone


def issue_row(item: Issue, tell: Telling) -> TalkRow:
    """Return asked, answered, told back; open ones first, the oldest on top."""
    asker = tell.plan.parts.person(item.asked_by_id)
    nobody = QCoreApplication.translate("Dialogue", "asked by: not noted yet")
    standing = issue_standing(item)
    is_open = standing is not IssueStanding.CLOSED
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, asker.name if asker else nobody, faded=not is_open),
        first=tell.day(item.asked_on, QCoreApplication.translate("Dialogue", "no date")),
        second=_answered(item, tell),
        third=_told_back(item, standing, tell),
        first_key=item.asked_on,
        second_key=item.answered_on,
        third_key=item.told_back_on,
        order=_issue_order(item, standing),
        is_open=is_open,
        is_late=is_issue_overdue(item, tell.today),
    )


def _issue_order(item: Issue, standing: IssueStanding) -> tuple[int, int]:
    """Open ones by their age, then those to tell back, then the closed ones, the newest first."""
    asked = (item.asked_on or local_day(item.created_at)).toordinal()
    rank = list(IssueStanding).index(standing)
    return rank, -asked if standing is IssueStanding.CLOSED else asked


def _answered(item: Issue, tell: Telling) -> FigureCell:
    if item.answered_on is not None:
        day = day_near(item.answered_on, tell.today, tell.formats)
        return FigureCell(text=day, below=_after(item.days_to_answer), right=False)
    translate = QCoreApplication.translate
    if issue_standing(item) is IssueStanding.CLOSED:
        return FigureCell(text=translate("Dialogue", "no date"), tone="tertiary", right=False)
    days = days_waiting(item, tell.today)
    words = translate("Dialogue", "open for {days} days").format(days=days)
    if days < 2:
        since = translate("Dialogue", "open since yesterday")
        words = since if days else translate("Dialogue", "open since today")
    tone: TextTone = "attention" if is_issue_overdue(item, tell.today) else ""
    return FigureCell(text=words, tone=tone, right=False)


def _after(days: int | None) -> str:
    if days is None:
        return ""
    template = QCoreApplication.translate("Dialogue", "after {days} days")
    one = QCoreApplication.translate("Dialogue", "after 1 day")
    same = QCoreApplication.translate("Dialogue", "the same day")
    return {0: same, 1: one}.get(days, template.format(days=days))


def _told_back(item: Issue, standing: IssueStanding, tell: Telling) -> FigureCell:
    cell = tell.day(item.told_back_on, QCoreApplication.translate("Dialogue", "not yet"))
    if standing is IssueStanding.ANSWERED and is_issue_overdue(item, tell.today):
        return FigureCell(text=cell.text, tone="attention", right=False)
    return cell


def action_row(item: Action, tell: Telling) -> TalkRow:
    """Return who does what by when; open ones first, the most urgent on top."""
    party = tell.plan.parts.parties_by_id[item.party_id]
    late = item.is_overdue(tell.today)
    is_open = item.status is ActionStatus.OPEN
    missing = QCoreApplication.translate("Dialogue", "no date")
    due = tell.day(item.due_on, missing, flag=is_open)
    if late and item.due_on is not None:
        words = tell.formats.due(item.due_on, tell.today)
        due = FigureCell(text=words, below=due.text, tone="attention", right=False)
    status = word(item.status)
    done = day_near(item.done_on, tell.today, tell.formats) if item.done_on else ""
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(
            item,
            item.title,
            _for_what(item, party, tell),
            mark=DRAWN[party.side],
            faded=not is_open,
        ),
        first=due,
        second=FigureCell(text=status, below=done, tone="" if is_open else "tertiary", right=False),
        people=tell.people((item.owner_id,)) or _no_owner(party, is_open=is_open),
        first_key=item.due_on,
        second_key=status,
        order=(not is_open, item.due_on or date.max),
        is_open=is_open,
        is_late=late,
    )


def _for_what(item: Action, party: Party, tell: Telling) -> str:
    linked = tell.linked.get(item.id, "")
    if not linked:
        return party.label
    template = QCoreApplication.translate("Dialogue", "{party}, for {linked}")
    return template.format(party=isolated(party.label), linked=isolated(linked))


def _no_owner(party: Party, *, is_open: bool) -> tuple[PersonSeen, ...]:
    missing = QCoreApplication.translate("Dialogue", "no owner yet")
    side = DRAWN[party.side]
    return (PersonSeen(name=missing, side=side, missing=True),) if is_open else ()


def inclusion_row(item: Inclusion, tell: Telling) -> TalkRow:
    """Return what we were deciding and how they took part."""
    changed = first_line(item.changed) or first_line(item.said)
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, changed),
        first=tell.day(item.happened_on, QCoreApplication.translate("Dialogue", "no date")),
        second=FigureCell(text=word(item.asked_for), right=False),
        people=tell.people(item.person_ids),
        first_key=item.happened_on,
        second_key=word(item.asked_for),
        order=newest(item.happened_on),
    )


def review_row(item: ProblemReview, tell: Telling) -> TalkRow:
    """Return what happened and what we learnt."""
    nothing = QCoreApplication.translate("Dialogue", "no lesson noted yet")
    changes = QCoreApplication.translate("Dialogue", "changed")
    same = QCoreApplication.translate("Dialogue", "not yet")
    has_change = bool(item.process_change.strip())
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, first_line(item.lesson or item.cause) or nothing),
        first=tell.day(item.happened_on, QCoreApplication.translate("Dialogue", "no date")),
        second=FigureCell(
            text=changes if has_change else same,
            tone="" if has_change else "tertiary",
            right=False,
        ),
        first_key=item.happened_on,
        second_key=has_change,
        order=newest(item.happened_on),
    )


def highlight_row(item: Highlight, tell: Telling) -> TalkRow:
    """Return what there is to celebrate, and whose credit it is."""
    both = QCoreApplication.translate("Dialogue", "Both sides")
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, first_line(item.story)),
        first=tell.day(item.happened_on, QCoreApplication.translate("Dialogue", "no date")),
        second=FigureCell(text=both, right=False),
        people=tell.people((item.credited_to_id,)),
        first_key=item.happened_on,
        order=newest(item.happened_on),
    )
