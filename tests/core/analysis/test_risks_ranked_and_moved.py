"""Risks are numbered by expected loss, and moved with all three points of their impact."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from partnerdesk.analysis.risk_moving import figures_at
from partnerdesk.analysis.risk_ranking import is_loss_known, is_placed, missing_of, ranked
from partnerdesk.domain.risks import Risk, RiskStatus
from tests.core.analysis.measured_plans import MOMENT


def a_risk(**fields: Any) -> Risk:
    plain = Risk(id=fields.get("title", "risk"), created_at=MOMENT, changed_at=MOMENT, title="risk")
    return replace(plain, **fields)


def named(title: str, probability: int | None, impact: int | None, **more: Any) -> Risk:
    chance = None if probability is None else Decimal(probability)
    return a_risk(title=title, probability=chance, impact_likely=impact, **more)


def test_the_largest_expected_loss_is_number_one() -> None:
    risks = [named("small", 10, 100), named("large", 20, 900), named("middle", 50, 200)]

    assert [risk.title for risk in ranked(risks)] == ["large", "middle", "small"]


def test_unknown_ones_follow_and_what_is_over_comes_last() -> None:
    risks = [
        named("closed", 90, 900, status=RiskStatus.CLOSED),
        named("no chance", None, 900),
        named("nothing to lose", 10, 0),
        named("happened", 100, 9000, status=RiskStatus.HAPPENED),
        named("known", 10, 100),
    ]

    assert [risk.title for risk in ranked(risks)] == [
        "known", "nothing to lose", "no chance", "happened", "closed",
    ]  # fmt: skip
    assert [is_placed(risk) for risk in ranked(risks)] == [True, True, False, False, False]


def test_what_is_missing_is_named_for_live_risks_only() -> None:
    assert missing_of(named("a", None, None)) == ("probability", "impact")
    assert missing_of(named("b", 10, None)) == ("impact",)
    assert missing_of(named("c", None, None, status=RiskStatus.CLOSED)) == ()


def test_a_loss_is_unknown_until_one_risk_has_its_figures() -> None:
    assert not is_loss_known([])
    assert not is_loss_known([named("a", None, 100), named("b", 10, None)])
    assert is_loss_known([named("a", None, 100), named("b", 10, 0)])


def estimated(low: int | None, likely: int | None, high: int | None) -> Risk:
    return a_risk(probability=Decimal(30), impact_low=low, impact_likely=likely, impact_high=high)


def test_points_keep_their_proportions() -> None:
    moved = figures_at(estimated(120, 180, 240), mean=360)

    assert moved == {"impact_high": 480, "impact_likely": 360, "impact_low": 240}
    assert list(moved) == ["impact_high", "impact_likely", "impact_low"]


def test_going_down_the_lowest_goes_first() -> None:
    assert list(figures_at(estimated(120, 180, 240), mean=90)) == [
        "impact_low", "impact_likely", "impact_high",
    ]  # fmt: skip


@pytest.mark.parametrize("mean", [0, 1, 7, 13, 14, 1000])
@pytest.mark.parametrize("points", [(12, 13, 13), (12, 12, 12), (0, 0, 0), (0, 5, 400)])
def test_no_point_passes_another_on_the_way(points: tuple[int, int, int], mean: int) -> None:
    now = dict(zip(("impact_low", "impact_likely", "impact_high"), points, strict=True))

    for name, value in figures_at(estimated(*points), mean=mean, grain=5).items():
        now[name] = int(value)
        assert now["impact_low"] <= now["impact_likely"] <= now["impact_high"]


def test_only_points_that_were_given_are_set() -> None:
    assert figures_at(estimated(None, 100, None), mean=150) == {"impact_likely": 150}
    assert figures_at(estimated(None, None, None), mean=150) == {"impact_likely": 150}


def test_a_likelihood_stays_a_percentage() -> None:
    risk = estimated(None, 100, None)

    assert figures_at(risk, probability=Decimal(140)) == {"probability": 100}
    assert figures_at(risk, probability=Decimal(-3)) == {"probability": 0}
    assert figures_at(risk, probability=Decimal(30)) == {}
