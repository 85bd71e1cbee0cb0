"""Amounts are never cut: in some languages they are written out and need wider columns."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import opened, worked_example


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "hi_IN"])
def test_net_gains_of_suggestions_fit_their_columns(desk: Desk, qtbot: QtBot, locale: str) -> None:
    desk.locale = locale
    worked_example(desk)
    page = opened(desk, qtbot)

    card = page.side.suggestions
    nets = [label for row in card.rows for label in row.nets if label.isVisible()]
    assert nets
    cut = [
        label.text()
        for label in nets
        if QFontMetricsF(label.font()).horizontalAdvance(label.text()) > label.width()
    ]
    assert cut == []
