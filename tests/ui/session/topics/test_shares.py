"""Risks and rewards in the session: shares that follow a hand, and what they do."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.analysis.balance import balance_of
from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.parties import Side
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.topics.conftest import Seat


def risk_of(seat: Seat, title: str = "Fee rules change") -> Risk:
    return next(each for each in seat.plan.risks if each.title == title)


def reward_of(seat: Seat, title: str = "Waste fees saved") -> Reward:
    return next(each for each in seat.plan.rewards if each.title == title)


def told(page: Any) -> list[tuple[str, str]]:
    panel = page.shares if hasattr(page, "shares") else page.split
    return [(each.figure.value.text, each.figure.words.text) for each in panel.figures]


def test_a_risk_shows_its_place_its_figures_and_who_bears_what(seat: Seat) -> None:
    page = seat.show(TopicKind.RISK, risk_of(seat).id)

    assert page.chance.value.text == "20%"
    assert page.cost.value.text == "€60k"
    assert page.shares.total.text() == "Expected loss €12k"
    assert told(page) == [("40%", "€4.8k"), ("60%", "€7.2k")]
    assert page.place.placed.ring is not None
    assert len(page.place.placed.others) == len(seat.plan.risks) - 1
    assert "20% likely" in page.place.accessibleName()


def test_the_expected_loss_follows_the_keys(seat: Seat) -> None:
    page = seat.show(TopicKind.RISK, risk_of(seat).id)
    seat.speak(Speaking.THEM)

    handle = page.shares.slider.handles[0]
    QTest.keyClick(handle, Qt.Key.Key_PageUp)
    QTest.keyClick(handle, Qt.Key.Key_PageUp)

    assert told(page) == [("50%", "€6k"), ("50%", "€6k")]
    risk = risk_of(seat)
    assert {each.percent for each in risk.shares} == {Decimal(50)}
    assert risk.agreement is Agreement.PROPOSED_BY_THEM


def test_the_expected_loss_follows_a_hand_before_anything_is_stored(seat: Seat) -> None:
    page = seat.show(TopicKind.RISK, risk_of(seat).id)
    slider = page.shares.slider

    slider.hold(0, Decimal(75))

    assert told(page)[0] == ("75%", "€9k")
    assert risk_of(seat).shares[0].percent == Decimal(40)
    slider.give_up()
    assert told(page)[0] == ("40%", "€4.8k")


def test_a_risk_nobody_shared_out_can_be_shared_equally(seat: Seat) -> None:
    risk = seat.alder.add("risk", {"title": "Fire in the store"})
    page = seat.show(TopicKind.RISK, risk)
    assert told(page) == [("–", ""), ("–", "")]
    assert page.shares.total.text() == "No amounts yet"
    assert page.place.placed.ring is None

    page.shares.equal.click()

    shares = risk_of(seat, "Fire in the store").shares
    assert [each.percent for each in shares] == [Decimal(50), Decimal(50)]
    assert not page.shares.equal.isVisibleTo(page)


def test_a_third_party_with_a_share_stands_between_both(seat: Seat) -> None:
    ids = seat.alder.ids
    shares = {ids["us"]: Decimal(40), ids["them"]: Decimal(40), ids["loop"]: Decimal(20)}
    seat.desk.run(SetRiskShares(risk_id=risk_of(seat).id, shares=shares))

    page = seat.show(TopicKind.RISK, risk_of(seat).id)

    assert len(page.shares.slider.handles) == 2
    names = [each.party.label for each in page.shares.figures]
    assert names == [party.label for party in seat.plan.parties]
    assert "Loopfilm" in names


def test_a_risk_names_who_watches_it_or_says_that_nobody_does(seat: Seat) -> None:
    risk = risk_of(seat)
    seat.alder.set("risk", risk.id, "lead_us_id", seat.alder.ids["Jonas Weber"])

    page = seat.show(TopicKind.RISK, risk.id)

    names = [each.person.name if each.person else "" for each in page.people.shown]
    assert names == ["Jonas Weber", ""]
    assert page.doing.words.text == "Nothing is agreed yet."


def test_the_balance_follows_a_hand_and_goes_back(seat: Seat) -> None:
    page = seat.show(TopicKind.REWARD, reward_of(seat).id)
    before = page.balance.index.text()

    page.split.slider.hold(0, Decimal(90))

    moved = page.balance.index.text()
    assert moved != before
    assert reward_of(seat).parts[0].percent == Decimal(40)
    page.split.slider.give_up()
    assert page.balance.index.text() == before


def test_a_split_that_is_let_go_is_stored_by_whoever_speaks(seat: Seat) -> None:
    reward = reward_of(seat)
    seat.desk.run(AgreeItem(kind="reward", item_id=reward.id))
    page = seat.show(TopicKind.REWARD, reward.id)
    seat.speak(Speaking.US)

    QTest.keyClick(page.split.slider.handles[0], Qt.Key.Key_Right)

    stored = reward_of(seat)
    assert stored.parts[0].percent == Decimal(41)
    assert stored.agreement is Agreement.CHANGED
    assert (stored.us_agree, stored.them_agree) == (True, False)
    assert page.split.slider.ghosts == (40.0,)
    expected = balance_of(seat.plan).index
    assert expected is not None
    assert page.balance.index.text() == f"{float(expected):.2f}"
    assert page.changes.shown[0].old.startswith("Brightwell 40%")


def test_a_plan_without_figures_says_why_there_is_no_balance(bare_seat: Seat) -> None:
    reward = bare_seat.alder.add("reward", {"title": "Fewer claims"})

    page = bare_seat.show(TopicKind.REWARD, reward)

    assert page.balance.index.text() == "–"
    assert "There is no balance index yet" in page.balance.words.text
    assert page.value.value.text == "not said yet"


def test_a_reward_without_money_is_valued_by_each_side(seat: Seat) -> None:
    reward = seat.alder.add("reward", {"title": "A reference", "is_money": False})
    page = seat.show(TopicKind.REWARD, reward)
    assert not page.split.isVisibleTo(page)

    party = seat.plan.party_on(Side.THEM)
    assert party is not None
    page.worth.choices[party.id].chosen.emit("4")

    parts = {each.party_id: each.worth for each in reward_of(seat, "A reference").parts}
    assert parts[party.id] == 4
    assert page.worth.choices[party.id].current == "4"


@pytest.mark.parametrize("percent", ["0", "100"])
def test_a_split_to_one_side_alone_has_both_figures(seat: Seat, percent: str) -> None:
    ids = seat.alder.ids
    shares = {ids["us"]: Decimal(percent), ids["them"]: 100 - Decimal(percent)}
    seat.desk.run(SetRewardSplit(reward_id=reward_of(seat).id, shares=shares))

    page = seat.show(TopicKind.REWARD, reward_of(seat).id)

    assert [each[0] for each in told(page)] == [f"{percent}%", f"{100 - int(percent)}%"]
