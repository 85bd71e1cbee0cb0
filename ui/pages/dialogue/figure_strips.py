"""The figures above issues, inclusions and cadences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.dialogue import (
    IssueStanding,
    cadence_standing,
    inclusion_share,
    is_issue_overdue,
    issue_standing,
    median_days_to_answer,
)
from ui.pages.dialogue.rows import Telling
from ui.pages.dialogue.strips import Figure, FigureStrip


class AnswerFigures(FigureStrip):
    """How fast issues are answered, and how many loops are open."""

    def figures(self, telling: Telling) -> Sequence[Figure]:
        issues = telling.plan.parts.issues
        if not issues:
            return ()
        translate, number = QCoreApplication.translate, telling.formats.number
        median = median_days_to_answer(issues)
        days = "–" if median is None else telling.formats.ratio(median, digits=_digits(median))
        words = translate("Dialogue", "days to answer, median")
        if median == 1:
            words = translate("Dialogue", "day to answer, median")
        standings = [issue_standing(each) for each in issues]
        late = sum(is_issue_overdue(each, telling.today) for each in issues)
        return (
            Figure(text=days, words=words),
            Figure(
                text=number(standings.count(IssueStanding.OPEN)),
                words=translate("Dialogue", "unanswered"),
            ),
            Figure(
                text=number(standings.count(IssueStanding.ANSWERED)),
                words=translate("Dialogue", "not told back"),
            ),
            Figure(
                text=number(late),
                words=translate("Dialogue", "over a week"),
                tone="attention" if late else "",
            ),
        )


def _digits(value: object) -> int:
    return 0 if getattr(value, "denominator", 1) == 1 else 1


class InclusionFigures(FigureStrip):
    """How often they were asked for ideas."""

    def figures(self, telling: Telling) -> Sequence[Figure]:
        found = inclusion_share(telling.plan.parts.inclusions)
        if found.share is None:
            return ()
        translate, number = QCoreApplication.translate, telling.formats.number
        return (
            Figure(
                text=telling.formats.share(found.share),
                words=translate("Dialogue", "asked for ideas"),
            ),
            Figure(
                text=number(found.confirmation), words=translate("Dialogue", "asked to confirm")
            ),
            Figure(
                text=number(found.informed),
                words=translate("Dialogue", "only informed"),
            ),
        )


class CadenceFigures(FigureStrip):
    """How many channels are overdue, and which is due next."""

    def figures(self, telling: Telling) -> Sequence[Figure]:
        parts, today, zone = telling.plan.parts, telling.today, telling.formats.zone
        found = [cadence_standing(each, parts, today, zone) for each in parts.cadences]
        if not found:
            return ()
        translate = QCoreApplication.translate
        late = sum(each.is_overdue for each in found)
        following = min((each.due_on for each in found if not each.is_overdue), default=None)
        return (
            Figure(
                text=telling.formats.number(len(found) - late),
                words=translate("Dialogue", "kept"),
            ),
            Figure(
                text=telling.formats.number(late),
                words=translate("Dialogue", "overdue"),
                tone="attention" if late else "",
            ),
            Figure(
                text=telling.day(following, "–").text, words=translate("Dialogue", "is due next")
            ),
        )
