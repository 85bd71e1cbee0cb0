"""The words of the rules for a split, and why some are not offered."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.suggested import AnyRule, SuggestedSplits
from partnerdesk.domain.rewards import SplitRule
from partnerdesk.formats import Formats
from ui.forms.words import word


def rule_name(rule: AnyRule | None) -> str:
    """Return what a row of the suggestions is called; without a rule it is today's split."""
    translate = QCoreApplication.translate
    if rule is None:
        return translate("Rules", "Current")
    if rule is SplitRule.IN_PROPORTION:
        return translate("Rules", "In proportion to inputs")
    return word(rule)


def refusal_words(splits: SuggestedSplits, formats: Formats) -> tuple[str, str]:
    """Return why no split is offered at all, as a title and a sentence; empty where some are."""
    translate = QCoreApplication.translate
    if splits.refusal == "destroys_value":
        put_in = splits.total_reward - splits.surplus
        words = translate(
            "Rules",
            "{reward} of expected reward stand against {put_in} put in. No split can mend that: "
            "look for more reward, less contribution or less risk.",
        )
        told = words.format(
            reward=formats.compact(splits.total_reward), put_in=formats.compact(put_in)
        )
        return translate("Rules", "As it stands, the plan destroys value"), told
    return {
        "no_reward": (
            translate("Rules", "Nothing to split yet"),
            translate("Rules", "No reward in money has a value and a likelihood."),
        ),
        "one_party": (
            translate("Rules", "Nothing to split yet"),
            translate("Rules", "A split needs two parties that take part."),
        ),
    }.get(splits.refusal, ("", ""))


def shortfall_words(splits: SuggestedSplits) -> tuple[str, str]:
    """Return what stands over the ways of dividing too little: a heading, and a sentence."""
    translate = QCoreApplication.translate
    if not splits.shortfall:
        return "", ""
    if splits.refusal:
        claims = translate(
            "Rules", "Here each claims what it puts in; none of this mends the plan."
        )
    else:
        claims = translate(
            "Rules", "Here each claims what it puts in and what it would have without the plan."
        )
    return translate("Rules", "Where there is not enough for everybody"), claims


def left_out_words(splits: SuggestedSplits) -> str:
    """Return which rules are not offered and why, where that helps; empty where it does not."""
    translate = QCoreApplication.translate
    reasons = {
        "nothing_put_in": translate("Rules", "nobody puts anything in yet"),
        "less_than_alone": translate(
            "Rules", "together there is less to share than each would have alone"
        ),
        "too_many_parties": translate("Rules", "more than eight parties take part"),
        "caps_leave_rest": translate("Rules", "the caps leave a rest that nobody may have"),
    }
    told = [
        f"{rule_name(rule)}: {reasons[reason]}."
        for rule, reason in splits.left_out
        if reason in reasons
    ]
    if not told:
        return ""
    return translate("Rules", "Not offered: {rules}").format(rules=" ".join(told))
