"""How the figures of the overview are worked out, in the plan's own figures."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.balance import Balance
from partnerdesk.analysis.health import Health, HealthPart
from ui.isolating import isolated
from ui.pages.overview.glance import Glance
from ui.widgets.workings import Working


def balance_worked_out(glance: Glance, balance: Balance) -> Working:
    """Return each side's return, and the index that they make."""
    translate, formats = QCoreApplication.translate, glance.formats
    lines = []
    for figures in balance.parties:
        if figures.rate_of_return is None:
            continue
        name = glance.parts.parties_by_id[figures.party_id].label
        words = translate("BalanceCard", "{party}: {reward} back for {put_in} put in")
        said = words.format(
            party=isolated(name),
            reward=formats.compact(figures.reward),
            put_in=formats.compact(figures.put_in),
        )
        lines.append((said, formats.ratio(figures.rate_of_return)))
    index = "–" if balance.index is None else formats.ratio(balance.index)
    return Working(
        title=translate("BalanceCard", "How the balance index is worked out"),
        rule=translate(
            "BalanceCard",
            "What each side puts in is its contribution and the expected loss it carries. Its "
            "return is its expected reward divided by that. The index is the smallest return "
            "divided by the largest: 1 means that every unit put in brings each side the same.",
        ),
        lines=lines,
        result=(translate("BalanceCard", "Balance index"), index),
        note=translate("BalanceCard", "Below 0.75 it is worth talking about."),
    )


def part_name(part: HealthPart) -> str:
    """Return what a part of the health is called in a narrow place."""
    translate = QCoreApplication.translate
    return {
        HealthPart.CHECK: translate("HealthCard", "Check"),
        HealthPart.GOALS: translate("HealthCard", "Goals"),
        HealthPart.COMMITMENTS: translate("HealthCard", "Commitments"),
        HealthPart.DIALOGUE: translate("HealthCard", "Dialogue"),
    }[part]


def health_worked_out(glance: Glance, health: Health) -> Working:
    """Return the parts with their weights, and the score that they make."""
    translate, formats = QCoreApplication.translate, glance.formats
    template = translate("HealthCard", "{part}, weight {weight}")
    unknown = translate("HealthCard", "not known")
    lines = [
        (
            template.format(part=part_name(each.part), weight=formats.share(each.weight)),
            unknown if each.score is None else formats.number(round(each.score)),
        )
        for each in health.parts
    ]
    score = unknown if health.score is None else formats.number(round(health.score))
    known = translate("HealthCard", "{share} of the score is known.")
    return Working(
        title=translate("HealthCard", "How the health is worked out"),
        rule=translate(
            "HealthCard",
            "The latest partnership check of both sides, goals against the time elapsed, value "
            "delivered on time, and dialogue kept up. What is not known leaves its weight to "
            "the others.",
        ),
        lines=lines,
        result=(translate("HealthCard", "Health"), score),
        note=known.format(share=formats.share(health.known)),
    )
