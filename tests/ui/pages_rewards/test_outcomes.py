"""What could happen: simulated beside the window, told as text, tried with other shares."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import a_reward, opened, simulated, worked_example
from ui.pages.rewards.outcome_words import of_hundred


def test_the_result_is_told_as_text_with_its_seed(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    outcomes = page.side.outcomes

    assert outcomes.runs.text() == "20,000 runs, seed 1"
    assert outcomes.result is not None
    outcome = outcomes.result.simulation.outcome
    assert outcomes.one_sided.text() == of_hundred(outcome.one_sided)
    told = outcomes.chart.accessibleName()
    lose = of_hundred(outcome.of(desk.us).chance_of_loss)
    assert told.startswith(f"Brightwell: loses in {lose} of 100 runs, median ")
    assert len(outcomes.chart.picture.strips) == 2


def test_running_again_takes_the_next_seed(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)

    page.side.outcomes.again.click()
    simulated(page, qtbot)

    assert page.side.outcomes.runs.text() == "20,000 runs, seed 2"


def test_a_large_run_can_be_stopped_and_leaves_what_was_known(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    outcomes = page.side.outcomes

    outcomes.run_trials(1_000_000)
    assert outcomes.progress.isVisible()
    assert outcomes.cancel.isVisible()
    outcomes.cancel.click()
    simulated(page, qtbot)

    assert not outcomes.progress.isVisible()
    assert outcomes.runs.text() == "20,000 runs, seed 1"


def test_a_risk_can_be_shared_differently_to_see_and_then_proposed(
    desk: Desk, qtbot: QtBot
) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    row = page.side.outcomes.drivers[0]
    assert row.isVisible()
    before = {risk.id: risk.shares for risk in desk.parts.risks}

    QTest.keyClick(row.slider.handles[0], Qt.Key.Key_Home)

    assert row.told.text().startswith("One-sided ")
    assert {risk.id: risk.shares for risk in desk.parts.risks} == before
    row.propose.click()
    risk = next(each for each in desk.parts.risks if each.id == row.risk_id)
    shares = {each.party_id: each.percent for each in risk.shares}
    assert shares == {desk.us: Decimal(0), desk.them: Decimal(100)}
    assert desk.undo_label() == "propose another share of a risk"
    simulated(page, qtbot)


def test_going_back_forgets_what_was_tried(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    row = page.side.outcomes.drivers[0]
    shares = row.slider.percents
    QTest.keyClick(row.slider.handles[0], Qt.Key.Key_End)

    row.back.click()

    assert row.slider.percents == shares
    assert row.told.text() == "What if we shared this one differently?"
    assert not row.propose.isVisible()


def test_nothing_is_simulated_where_nothing_can_happen(desk: Desk, qtbot: QtBot) -> None:
    desk.add("reward", title="Reference", is_money=False)
    page = opened(desk, qtbot)

    assert page.side.outcomes.result is None
    assert page.side.outcomes.state.text().startswith("Once there are risks and rewards")
    assert not page.side.outcomes.chart.isVisible()


def test_what_moves_the_result_most_is_told_for_the_party_chosen(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    card = page.side.sensitivity
    assert card.chart.bars[0].title == "Film shortfall"

    card.party.setCurrentIndex(1)

    assert card.chart.accessibleName().startswith("Net gain of Alder, expected €157k")
    widths = [bar.best - bar.worst for bar in card.chart.bars]
    assert widths == sorted(widths, reverse=True)


def test_a_chance_that_is_rare_is_not_told_as_none() -> None:
    assert [of_hundred(each) for each in (0.0, 0.001, 0.12, 0.999, 1.0)] == [
        "0",
        "<1",
        "12",
        ">99",
        "100",
    ]


def test_a_reward_without_a_value_does_not_stop_the_simulation(desk: Desk, qtbot: QtBot) -> None:
    a_reward(desk, "Fees", (0, 0, 0), 0)
    page = opened(desk, qtbot)

    assert page.side.outcomes.result is not None
    assert page.side.outcomes.one_sided.text() == "0"
