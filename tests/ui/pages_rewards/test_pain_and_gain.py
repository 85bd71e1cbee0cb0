"""Pain and gain of a reward: bands written by hand, an actual entered, and who gets what."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.commands.sharing_terms import SetGainBands
from partnerdesk.domain.gain_bands import GainBand
from partnerdesk.domain.rewards import Better
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import a_reward, opened, simulated, split, stored
from ui.pages.rewards.bands_editor import BandsEditor
from ui.pages.rewards.detail import RewardDetail
from ui.pages.rewards.page import RewardsPage

BANDS = (
    GainBand(percent=Decimal(50), up_to=Decimal(110)),
    GainBand(percent=Decimal(75), up_to=Decimal(120)),
    GainBand(percent=Decimal(100)),
)


def with_target(desk: Desk, *, actual: int | None) -> str:
    reward = a_reward(
        desk,
        "Line rebuild",
        (10, 20, 30),
        90,
        target=100_000_000,
        better=Better.LESS,
        actual=actual,
    )
    split(desk, reward, 50)
    return reward


def detail_of(page: RewardsPage) -> tuple[RewardDetail, BandsEditor]:
    page.open_detail(page.table.current_id)
    detail = page.detail
    assert isinstance(detail, RewardDetail)
    detail.gain_fold.head.setChecked(True)
    editor = detail.form.binding("bands").editor
    assert isinstance(editor, BandsEditor)
    return detail, editor


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_an_actual_says_who_pays_what(desk: Desk, qtbot: QtBot) -> None:
    reward = with_target(desk, actual=115_000_000)
    desk.run(SetGainBands(reward_id=reward, bands=BANDS))
    page = opened(desk, qtbot)

    card = page.side.gain

    assert card.isVisible()
    view = card.entries[0].view
    assert view.words.text() == ("A pain of €150,000: Alder pays €87,500, Brightwell pays €62,500.")
    assert len(view.curve.picture.lines) == 2
    assert "A pain of €150,000" in view.curve.accessibleName()


def test_a_gain_is_told_as_one(desk: Desk, qtbot: QtBot) -> None:
    reward = with_target(desk, actual=90_000_000)
    desk.run(SetGainBands(reward_id=reward, bands=BANDS))
    page = opened(desk, qtbot)

    words = page.side.gain.entries[0].view.words.text()

    assert words == "A gain of €100,000: Alder gets €50,000, Brightwell gets €50,000."


def test_without_an_actual_the_curve_stands_alone(desk: Desk, qtbot: QtBot) -> None:
    reward = with_target(desk, actual=None)
    desk.run(SetGainBands(reward_id=reward, bands=BANDS))
    page = opened(desk, qtbot)

    view = page.side.gain.entries[0].view

    assert view.words.text() == "Enter the actual to see who gets what."
    assert not view.how.isVisible()


def test_without_bands_there_is_no_card(desk: Desk, qtbot: QtBot) -> None:
    with_target(desk, actual=90_000_000)
    page = opened(desk, qtbot)

    assert not page.side.gain.isVisible()


def test_bands_are_added_written_and_removed_in_the_details(desk: Desk, qtbot: QtBot) -> None:
    reward = with_target(desk, actual=115_000_000)
    page = opened(desk, qtbot)
    detail, editor = detail_of(page)

    editor.add.click()
    assert stored(desk, reward).bands == "50"
    editor.add.click()
    assert stored(desk, reward).bands == "50 up to 110, 50"
    write(editor.percents[1], "100")
    assert stored(desk, reward).bands == "50 up to 110, 100"
    assert detail.gain.words.text().startswith("A pain of €150,000: Alder pays €100,000")
    editor.fewer.click()
    editor.fewer.click()

    assert not stored(desk, reward).bands
    assert not detail.gain.isVisible()
    simulated(page, qtbot)


def test_a_band_that_does_not_rise_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    reward = with_target(desk, actual=None)
    desk.run(SetGainBands(reward_id=reward, bands=BANDS))
    page = opened(desk, qtbot)
    detail, editor = detail_of(page)

    write(editor.ends[1], "105")

    assert detail.form.frames["bands"].problem.startswith("Each band ends above")
    assert stored(desk, reward).bands == "50 up to 110, 75 up to 120, 100"
    simulated(page, qtbot)
