"""A part of the score in words: what it says, what it is worked out from, what would mend it."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.alignment import Alignment
from partnerdesk.analysis.health import HealthPart, PartScore
from partnerdesk.analysis.health_course import Fall
from partnerdesk.analysis.health_grounds import HealthGrounds, HealthMoves
from partnerdesk.analysis.limits import DAYS_TO_REACT, USUAL_CADENCE_DAYS
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.words import word
from ui.isolating import isolated
from ui.pages.health.words import cut, side_name

translate = QCoreApplication.translate
Line = tuple[str, str]
_LONGEST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSeen:
    """A part as its card shows it. `lines` are the plan's own figures, `result` sums them up."""

    part: HealthPart
    score: Fraction | None
    weight: int
    telling: str
    fall: Fall | None
    rule: str
    lines: tuple[Line, ...]
    result: str
    formats: Formats


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    telling: str
    lines: tuple[Line, ...]
    unknown: str


def part_title(part: HealthPart) -> str:
    """Return what a part is called."""
    return {
        HealthPart.CHECK: translate("Health", "Partnership check"),
        HealthPart.GOALS: translate("Health", "Goals against time"),
        HealthPart.COMMITMENTS: translate("Health", "Kept commitments"),
        HealthPart.DIALOGUE: translate("Health", "Dialogue"),
    }[part]


def way_words(part: HealthPart) -> str:
    """Return the words of the link to where a part can be mended."""
    return {
        HealthPart.CHECK: translate("Health", "See the answers"),
        HealthPart.GOALS: translate("Health", "All goals"),
        HealthPart.COMMITMENTS: translate("Health", "All resources"),
        HealthPart.DIALOGUE: translate("Health", "All dialogue"),
    }[part]


def _rule(part: HealthPart) -> str:
    return {
        HealthPart.CHECK: translate(
            "Health",
            "The mean of both sides' means in their latest partnership check. "
            "The first level counts 0, the fifth 100.",
        ),
        HealthPart.GOALS: translate(
            "Health",
            "How far each goal has come, divided by how much of its time has passed, at most "
            "100; the mean of all goals by their weight.",
        ),
        HealthPart.COMMITMENTS: translate(
            "Health",
            "The value delivered in time, divided by the value due so far, on both sides.",
        ),
        HealthPart.DIALOGUE: translate(
            "Health",
            "The mean of two figures: rhythms that are kept, and issues that were answered (50) "
            "and told back (100) within {days} days.",
        ).format(days=DAYS_TO_REACT),
    }[part]


def part_seen(
    score: PartScore, grounds: HealthGrounds, moves: HealthMoves, parts: PlanParts, formats: Formats
) -> PartSeen:
    """Return a part with everything its card and its explanation say."""
    tell = {
        HealthPart.CHECK: _check,
        HealthPart.GOALS: _goals,
        HealthPart.COMMITMENTS: _commitments,
        HealthPart.DIALOGUE: _dialogue,
    }[score.part]
    told = tell(grounds, parts, formats)
    weight = round(100 * score.weight)
    return PartSeen(
        part=score.part,
        score=score.score,
        weight=weight,
        telling=told.unknown if score.score is None else told.telling,
        fall=moves.fall_of(score.part),
        rule=_rule(score.part),
        lines=told.lines,
        result=_result(score, weight),
        formats=formats,
    )


def _result(score: PartScore, weight: int) -> str:
    if score.score is None:
        return translate(
            "Health",
            "Not known yet: it is left out, and its {weight}% are spread over the other parts.",
        ).format(weight=weight)
    return translate("Health", "Together {score} of 100, which is {weight}% of the score.").format(
        score=round(score.score), weight=weight
    )


def _check(grounds: HealthGrounds, parts: PlanParts, formats: Formats) -> _Told:
    check = grounds.check
    lines = tuple(
        (_answered(side_name(parts, side), day, formats), _points(mean))
        for side, mean, day in (
            (Side.US, check.us, check.us_on),
            (Side.THEM, check.them, check.them_on),
        )
    )
    return _Told(
        telling=_check_telling(check, lines, parts),
        lines=lines,
        unknown=translate("Health", "Neither side has answered a partnership check yet."),
    )


def _check_telling(check: Alignment, lines: tuple[Line, ...], parts: PlanParts) -> str:
    if check.gap is None:
        missing = Side.US if check.us is None else Side.THEM
        words = translate("Health", "One side only: {name} has not answered yet.")
        return words.format(name=isolated(side_name(parts, missing)))
    told = translate("Health", "{us} {ours}, {them} {theirs}; {gap} apart")
    return told.format(
        us=isolated(side_name(parts, Side.US)),
        them=isolated(side_name(parts, Side.THEM)),
        ours=lines[0][1],
        theirs=lines[1][1],
        gap=round(check.gap),
    )


def _answered(name: str, day: date | None, formats: Formats) -> str:
    if day is None:
        return translate("Health", "{name}, not answered").format(name=isolated(name))
    return translate("Health", "{name}, {day}").format(name=isolated(name), day=formats.day(day))


def _points(score: Fraction | int | None) -> str:
    return translate("Health", "not known") if score is None else str(round(score))


def _goals(grounds: HealthGrounds, _parts: PlanParts, _formats: Formats) -> _Told:
    known = [each for each in grounds.goals if each.score is not None]
    ahead = sum(1 for each in known if each.score is not None and each.score >= 100)
    telling = translate(
        "Health", "{ahead} of {known} measured goals keep up with their time"
    ).format(ahead=ahead, known=len(known))
    if len(known) < len(grounds.goals):
        more = translate("Health", "%n not measured yet", "", len(grounds.goals) - len(known))
        telling = f"{telling}; {more}"
    ranked = sorted(grounds.goals, key=lambda each: (each.score is None, each.score or 0))
    return _Told(
        telling=telling,
        lines=tuple((cut(each.goal.title, _LONGEST), _points(each.score)) for each in ranked),
        unknown=translate("Health", "No goal with a baseline, a target and a measurement yet."),
    )


def _commitments(grounds: HealthGrounds, parts: PlanParts, formats: Formats) -> _Told:
    due = sum((each.value for each in grounds.commitments), Fraction(0))
    kept = sum((each.value * each.kept for each in grounds.commitments), Fraction(0))
    telling = translate("Health", "{kept} of {due} due so far was delivered in time").format(
        kept=formats.compact(kept), due=formats.compact(due)
    )
    of = translate("Health", "{kept} of {value}")
    ranked = sorted(grounds.commitments, key=lambda each: each.value * (each.kept - 1))
    lines = tuple(
        (
            cut(
                f"{parts.parties_by_id[each.commitment.party_id].label}: {each.commitment.title}",
                _LONGEST,
            ),
            of.format(
                kept=formats.compact(each.value * each.kept), value=formats.compact(each.value)
            ),
        )
        for each in ranked
    )
    return _Told(
        telling=telling,
        lines=lines,
        unknown=translate("Health", "No commitment with a value was due so far."),
    )


def _dialogue(grounds: HealthGrounds, _parts: PlanParts, formats: Formats) -> _Told:
    judged = [each for each in grounds.cadences if each.is_kept is not None]
    kept = sum(1 for each in judged if each.is_kept)
    issues = [each for each in grounds.issues if each.score is not None]
    closed = sum(1 for each in issues if each.score == 100)
    told = []
    if judged:
        words = translate("Health", "{kept} of {all} rhythms kept")
        told.append(words.format(kept=kept, all=len(judged)))
    elif grounds.last_dialogue_on is not None:
        words = translate("Health", "Last talked on {day}; {days} days are usual")
        day = formats.day(grounds.last_dialogue_on)
        told.append(words.format(day=day, days=USUAL_CADENCE_DAYS))
    if issues:
        words = translate("Health", "{closed} of {all} issues told back")
        told.append(words.format(closed=closed, all=len(issues)))
    return _Told(
        telling=", ".join(told),
        lines=(*_cadence_lines(grounds, formats), *_issue_lines(grounds)),
        unknown=translate("Health", "No dialogue was held, and no issue is waiting."),
    )


def _cadence_lines(grounds: HealthGrounds, formats: Formats) -> tuple[Line, ...]:
    every = translate("Health", "{channel}, every {days} days, last {day}")
    never = translate("Health", "{channel}, every {days} days, not held yet")
    words = {
        True: translate("Health", "kept"),
        False: translate("Health", "not kept"),
        None: translate("Health", "not due yet"),
    }
    return tuple(
        (
            (every if each.last_on else never).format(
                channel=word(each.cadence.channel),
                days=each.cadence.every_days,
                day=formats.day(each.last_on) if each.last_on else "",
            ),
            words[each.is_kept],
        )
        for each in grounds.cadences
    )


def _issue_lines(grounds: HealthGrounds) -> tuple[Line, ...]:
    in_time = translate("Health", "still in time")
    ranked = sorted(grounds.issues, key=lambda each: (each.score is None, each.score or 0))
    return tuple(
        (cut(each.issue.title, _LONGEST), in_time if each.score is None else str(each.score))
        for each in ranked
    )
