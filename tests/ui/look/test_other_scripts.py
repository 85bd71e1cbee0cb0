"""Scripts that the system has no font for are written with the fonts for paper."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import resources
from ui.look import fonts
from ui.look.other_scripts import bring, bring_later, missing_scripts

SAMPLES = {"Devanagari": "न", "Hangul": "한", "Han": "京", "Emoji": "🚀"}
SYSTEMS = {
    "Arabic": QFontDatabase.WritingSystem.Arabic,
    "Hebrew": QFontDatabase.WritingSystem.Hebrew,
    "Devanagari": QFontDatabase.WritingSystem.Devanagari,
    "Hangul": QFontDatabase.WritingSystem.Korean,
    "Han": QFontDatabase.WritingSystem.Japanese,
}


@pytest.mark.parametrize("script", resources.fallback_font_paths())
def test_a_font_for_paper_writes_its_script_on_the_screen(qtbot: QtBot, script: str) -> None:
    fonts.load()

    number = bring(script)

    family = QFontDatabase.applicationFontFamilies(number)[0]
    assert script == "Emoji" or family in QFontDatabase.families(SYSTEMS[script])
    assert script not in missing_scripts()
    sample = SAMPLES.get(script)
    assert sample is None or QFontMetrics(fonts.sized(20)).horizontalAdvance(sample) > 5
    QFontDatabase.removeApplicationFont(number)


def test_what_is_shown_is_drawn_with_the_new_font(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.other_scripts.LATER", 0)
    monkeypatch.setattr("ui.look.other_scripts.missing_scripts", lambda: ("Devanagari",))
    brought: list[int] = []
    monkeypatch.setattr("ui.look.other_scripts.bring", lambda name: brought.append(bring(name)))
    window, page = QWidget(), Painted()
    page.setParent(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: page.times > 0)
    before = page.times

    bring_later(window)

    qtbot.waitUntil(lambda: page.times > before)
    QFontDatabase.removeApplicationFont(brought[0])


class Painted(QWidget):
    """A widget that counts how often it was painted."""

    times = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.times += 1


def test_missing_fonts_come_when_the_program_is_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.other_scripts.LATER", 0)
    brought: list[int] = []
    monkeypatch.setattr("ui.look.other_scripts.bring", lambda name: brought.append(bring(name)))
    wanted = missing_scripts()

    owner = QObject()
    bring_later(owner)

    qtbot.waitUntil(lambda: len(brought) == len(wanted))
    assert missing_scripts() == ()
    for number in brought:
        QFontDatabase.removeApplicationFont(number)
