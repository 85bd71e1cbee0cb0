"""The rows of the table of checks: what, by whom, when, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.check_rounds import sealed_checks
from partnerdesk.domain.checks import Check
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN, FigureCell, TitleCell
from ui.delegates.painters import paint_figure, paint_title
from ui.forms.words import word
from ui.isolating import isolated, listed
from ui.models.columns import Column, Width, by_text
from ui.pages.health.words import answered_words, respondent_name, side_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSeen:
    """A check as its row shows it. The figures of a sealed one are not in it."""

    id: str
    item: Check
    title: TitleCell
    day: FigureCell
    result: FigureCell
    result_key: int
    is_sealed: bool


def check_rows(plan: PreparedPlan, formats: Formats, today: date) -> list[CheckSeen]:
    """Return a row for each check, newest first."""
    sealed = sealed_checks(plan.parts.checks)
    rows = [
        _row(each, plan, formats, today, is_sealed=each.id in sealed) for each in plan.parts.checks
    ]
    return sorted(
        rows, key=lambda row: (row.item.checked_on, row.item.created_at, row.id), reverse=True
    )


def _row(
    check: Check, plan: PreparedPlan, formats: Formats, today: date, *, is_sealed: bool
) -> CheckSeen:
    parts = plan.parts
    who = (side_name(parts, check.side), respondent_name(parts, check))
    mean = check.mean
    return CheckSeen(
        id=check.id,
        item=check,
        title=TitleCell(
            title=word(check.questionnaire),
            below=", ".join(each for each in who if each),
            mark=DRAWN[check.side],
            ours_only=plan.is_ours_only(check.id),
        ),
        day=FigureCell(
            text=formats.day(check.checked_on), below=formats.away(check.checked_on, today)
        ),
        result=_result(check, mean, is_sealed=is_sealed),
        result_key=-1 if mean is None or is_sealed else round(mean),
        is_sealed=is_sealed,
    )


def _result(check: Check, mean: object, *, is_sealed: bool) -> FigureCell:
    if not check.is_finished:
        return FigureCell(text=translate("Health", "Open"), below=answered_words(check))
    if is_sealed:
        return FigureCell(
            text=translate("Health", "Sealed"), below=translate("Health", "one side missing")
        )
    figure = round(Fraction(str(mean)))
    return FigureCell(text=str(figure), below=translate("Health", "of 100"), strong=True)


def check_columns() -> Sequence[Column[CheckSeen]]:
    """Return the columns of the table."""
    return (
        Column(
            key="title",
            title=translate("Health", "Questionnaire"),
            text=lambda row: f"{isolated(row.title.title)} {row.title.below}",
            cell=lambda row: row.title,
            paint=paint_title,
            sort=lambda row: by_text(f"{isolated(row.title.title)} {row.title.below}"),
            spoken=lambda row: listed((row.title.title, row.title.below)),
            width=Width(pixels=160, stretches=True),
        ),
        Column(
            key="day",
            title=translate("Health", "Date"),
            text=lambda row: f"{row.day.text} {row.day.below}",
            cell=lambda row: row.day,
            paint=paint_figure,
            sort=lambda row: row.item.checked_on,
            width=Width(pixels=116),
        ),
        Column(
            key="result",
            title=translate("Health", "Result"),
            text=lambda row: f"{row.result.text} {row.result.below}",
            cell=lambda row: row.result,
            paint=paint_figure,
            sort=lambda row: row.result_key,
            width=Width(pixels=124, from_view=400),
        ),
    )
