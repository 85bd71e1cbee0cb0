"""The reasons for attention in words, each with its icon."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.attention import Reason, ReasonCode
from partnerdesk.domain.parties import Side

translate = QCoreApplication.translate
Figures = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonWords:
    """A reason as it is shown; an alarm is overdue or falling."""

    icon: str
    text: str
    is_alarm: bool = False


def words_for(reason: Reason) -> ReasonWords:
    """Return a reason in words."""
    icon, say = _WORDS[reason.code]
    alarms = (ReasonCode.COMMITMENTS_OVERDUE, ReasonCode.HEALTH_FALLING)
    return ReasonWords(icon=icon, text=say(reason.figures), is_alarm=reason.code in alarms)


def whole(points: Fraction) -> str:
    """Return a score without digits behind the point."""
    return str(round(points))


def _joint_session(figures: Figures) -> str:
    days = figures["days"]
    if days == 0:
        return translate("Reasons", "Joint session today")
    if days == 1:
        return translate("Reasons", "Joint session tomorrow")
    return translate("Reasons", "Joint session in {days} days").format(days=days)


def _overdue(figures: Figures) -> str:
    count = figures["count"]
    sides = {
        "ours": translate("Reasons", "ours"),
        "theirs": translate("Reasons", "theirs"),
        "third": translate("Reasons", "of a third party"),
    }
    named = [(figures[key], word) for key, word in sides.items() if figures[key]]
    if count == 1:
        return translate("Reasons", "1 commitment overdue ({whose})").format(whose=named[0][1])
    parts = ", ".join(f"{number} {word}" for number, word in named)
    return translate("Reasons", "{count} overdue: {parts}").format(count=count, parts=parts)


def _proposals(figures: Figures) -> str:
    return translate("Reasons", "%n proposals wait for our answer", "", figures["count"])


def _changed(figures: Figures) -> str:
    return translate("Reasons", "%n agreed items changed since", "", figures["count"])


def _falling(figures: Figures) -> str:
    sentence = translate("Reasons", "Health falling: {start} to {end} in {days} days")
    return sentence.format(
        start=whole(figures["start"]), end=whole(figures["end"]), days=figures["days"]
    )


def _unbalanced(figures: Figures) -> str:
    share = figures["share_of_risk"]
    if share is None:
        sentence = translate("Reasons", "Unbalanced: index {index}")
        return sentence.format(index=f"{float(figures['index']):.2f}")
    if figures["carries"] is Side.US:
        sentence = translate("Reasons", "Unbalanced: we carry {percent}% of the risk")
    else:
        sentence = translate("Reasons", "Unbalanced: they carry {percent}% of the risk")
    return sentence.format(percent=whole(share * 100))


def _no_dialogue(figures: Figures) -> str:
    return translate("Reasons", "No dialogue for {days} days").format(days=figures["days"])


def _only_trouble(figures: Figures) -> str:
    sentence = translate("Reasons", "Only talking in trouble: {count} of {of} contacts")
    return sentence.format(count=figures["count"], of=figures["of"])


def _review_passed(figures: Figures) -> str:
    return translate("Reasons", "Review was due %n days ago", "", figures["days"])


def _stale(figures: Figures) -> str:
    return translate("Reasons", "No change for {days} days").format(days=figures["days"])


def _no_circle(_figures: Figures) -> str:
    return translate("Reasons", "No circle drawn yet")


def _nothing_from_them(_figures: Figures) -> str:
    return translate("Reasons", "No commitment of theirs yet")


def _goals_without_owner(figures: Figures) -> str:
    ours, theirs = figures["ours"], figures["theirs"]
    if not theirs:
        return translate("Reasons", "%n goals have no owner on our side", "", ours)
    return translate("Reasons", "%n goals have no owner on their side", "", theirs)


_WORDS: dict[ReasonCode, tuple[str, Callable[[Figures], str]]] = {
    ReasonCode.JOINT_SESSION: ("calendar", _joint_session),
    ReasonCode.COMMITMENTS_OVERDUE: ("alert", _overdue),
    ReasonCode.PROPOSALS_WAITING: ("clock", _proposals),
    ReasonCode.CHANGED_SINCE_AGREED: ("pen", _changed),
    ReasonCode.HEALTH_FALLING: ("trend_down", _falling),
    ReasonCode.UNBALANCED: ("scale", _unbalanced),
    ReasonCode.NO_DIALOGUE: ("talk", _no_dialogue),
    ReasonCode.ONLY_TROUBLE: ("alert", _only_trouble),
    ReasonCode.REVIEW_PASSED: ("calendar", _review_passed),
    ReasonCode.STALE: ("history", _stale),
    ReasonCode.NO_CIRCLE: ("circle", _no_circle),
    ReasonCode.NO_COMMITMENT_OF_THEIRS: ("briefcase", _nothing_from_them),
    ReasonCode.GOALS_WITHOUT_OWNER: ("person", _goals_without_owner),
}
