"""Goals as rows of the table: everything shown is text already."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.goal_gaps import gaps_of
from partnerdesk.analysis.goal_pace import Pace, Stance, pace_of
from partnerdesk.analysis.goal_score import goal_score, score_on
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import (
    FigureCell,
    PersonSeen,
    ProgressCell,
    StateCell,
    TitleCell,
    names_of,
    person_seen,
)
from ui.delegates.painters import (
    paint_figure,
    paint_people,
    paint_progress_cell,
    paint_state,
    paint_title,
)
from ui.forms.words import word
from ui.isolating import listed
from ui.models.columns import Column, Width, by_text, last_if_missing
from ui.pages.goals.pace_words import closed_words, pace_words
from ui.pages.goals.unit_words import unit_of_start
from ui.pages.items.doing import them
from ui.pages.items.states import said_of, state_of
from ui.widgets.labels import TextTone


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRow:
    """A goal with its texts. The score is 0 to 100."""

    id: str
    item: Goal
    title: TitleCell
    progress: ProgressCell
    due: FigureCell
    owners: tuple[PersonSeen, ...]
    state: StateCell
    score: float | None
    pace: Pace | None
    told: str
    gaps: tuple[str, ...]

    @property
    def is_behind(self) -> bool:
        """Tell whether the goal has come less far than its time."""
        return self.pace is not None and self.pace.stance is Stance.BEHIND


def goal_row(
    _number: int, goal: Goal, plan: PreparedPlan, formats: Formats, today: date
) -> GoalRow:
    """Return the row of one item of the plan."""
    ours_only = plan.is_ours_only(goal.id)
    score = score_of(goal, today)
    pace = pace_of(goal, plan.parts.head.period, today)
    return GoalRow(
        id=goal.id,
        item=goal,
        title=TitleCell(
            title=goal.title,
            below=span_of(goal, formats),
            ours_only=ours_only,
            faded=goal.status is GoalStatus.GIVEN_UP,
        ),
        progress=_progress(goal, score, formats),
        due=_due(goal, pace, formats, today),
        owners=_owners(goal, plan),
        state=state_of(goal, ours_only=ours_only, formats=formats, today=today),
        score=score,
        pace=pace,
        told=pace_words(pace, formats, them(plan.parts))
        if pace
        else closed_words(goal, plan.parts, formats),
        gaps=gaps_of(goal),
    )


def score_of(goal: Goal, today: date) -> float | None:
    """Return how far a goal has come, 0 to 100; one that was never measured stands at its start."""
    score = score_on(goal, today)
    if score is None and goal.baseline is not None and goal.target is not None:
        score = goal_score(goal.baseline, goal.target, goal.current or goal.baseline)
    return None if score is None else float(score)


def span_of(goal: Goal, formats: Formats) -> str:
    """Return where a goal starts and where it leads: 42 g to 25 g."""
    if goal.target is None:
        return QCoreApplication.translate("Goals", "No target yet")
    end = formats.number(goal.target, unit=goal.unit)
    if goal.baseline is None:
        return QCoreApplication.translate("Goals", "to {end}").format(end=end)
    start = formats.number(goal.baseline, unit=unit_of_start(goal.unit))
    return QCoreApplication.translate("Goals", "{start} to {end}").format(start=start, end=end)


def _progress(goal: Goal, score: float | None, formats: Formats) -> ProgressCell:
    if goal.status is GoalStatus.ACHIEVED:
        words = QCoreApplication.translate("Goals", "confirmed")
    elif goal.current is None:
        words = QCoreApplication.translate("Goals", "not measured")
    else:
        now = formats.number(goal.current, unit=goal.unit)
        words = QCoreApplication.translate("Goals", "now {value}").format(value=now)
    if score is None:
        return ProgressCell(fraction=None, left=words, right="–")
    return ProgressCell(fraction=score / 100, left=words, right=formats.percent(round(score)))


def _due(goal: Goal, pace: Pace | None, formats: Formats, today: date) -> FigureCell:
    day, translate = goal.target_on, QCoreApplication.translate
    text = formats.day(day) if day else translate("Goals", "no date")
    is_late = goal.status is GoalStatus.OPEN and day is not None and day < today
    below = translate("Goals", "overdue") if is_late else ""
    if pace is not None and pace.stance is Stance.BEHIND and not is_late:
        below = translate("Goals", "behind")
    tone: TextTone = "attention" if is_late else "" if day else "tertiary"
    return FigureCell(text=text, below=below, tone=tone, right=False)


def _owners(goal: Goal, plan: PreparedPlan) -> tuple[PersonSeen, ...]:
    ours = person_seen(plan.parts, plan.parts.person(goal.owner_us_id))
    theirs = person_seen(plan.parts, plan.parts.person(goal.owner_them_id))
    return (
        ours or PersonSeen(name="", side="us", missing=True),
        theirs or PersonSeen(name="", side="them", missing=True),
    )


def owners_said(row: GoalRow) -> str:
    """Return the owners in words, missing ones named as such."""
    missing = {
        Side.US.value: QCoreApplication.translate("Goals", "no owner on our side"),
        Side.THEM.value: QCoreApplication.translate("Goals", "no owner on their side"),
    }
    named = [
        PersonSeen(name=missing[each.side] if each.missing else each.name, side=each.side)
        for each in row.owners
    ]
    return names_of(named)


def goal_columns() -> tuple[Column[GoalRow], ...]:
    """Return the columns of the table of goals."""
    translate = QCoreApplication.translate
    return (
        Column(
            key="title",
            title=translate("Goals", "Goal"),
            text=lambda row: row.title.title,
            cell=lambda row: row.title,
            paint=paint_title,
            sort=lambda row: by_text(row.title.title),
            spoken=lambda row: listed((row.title.title, row.title.below, word(row.item.ownership))),
            tip=lambda row: row.title.title if len(row.title.title) > 40 else "",
            width=Width(pixels=200, stretches=True),
        ),
        Column(
            key="progress",
            title=translate("Goals", "Progress"),
            text=lambda row: f"{row.progress.right}, {row.progress.left}",
            cell=lambda row: row.progress,
            paint=paint_progress_cell,
            sort=lambda row: last_if_missing(row.score),
            spoken=lambda row: f"{row.progress.right}, {row.progress.left}. {row.told}",
            tip=lambda row: row.told,
            width=Width(pixels=160, narrow=120, narrow_below=700, from_view=420),
        ),
        Column(
            key="due",
            title=translate("Goals", "Due"),
            text=lambda row: f"{row.due.text} {row.due.below}".strip(),
            cell=lambda row: row.due,
            paint=paint_figure,
            sort=lambda row: last_if_missing(row.item.target_on),
            width=Width(pixels=92, from_view=700),
        ),
        Column(
            key="owners",
            title=translate("Goals", "Owners"),
            text=owners_said,
            cell=lambda row: row.owners,
            paint=paint_people,
            tip=owners_said,
            width=Width(pixels=64, from_view=700),
        ),
        Column(
            key="agreement",
            title=translate("Goals", "Agreement"),
            text=lambda row: said_of(row.state),
            cell=lambda row: row.state,
            paint=paint_state,
            sort=lambda row: (row.state.state, row.state.date),
            width=Width(pixels=148),
        ),
    )
