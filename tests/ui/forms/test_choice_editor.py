"""A choice that has no room says so, and tells the whole of it in its tool tip."""

from pytestqt.qtbot import QtBot

from ui.forms.choice_editor import QuietCombo


def combo(qtbot: QtBot, text: str) -> QuietCombo:
    made = QuietCombo()
    qtbot.addWidget(made)
    made.addItem(text)
    made.setFixedWidth(170)
    made.show()
    made.grab()
    return made


def test_a_long_text_ends_in_an_ellipsis_and_a_tool_tip(qtbot: QtBot) -> None:
    made = combo(qtbot, "Kestrel & Söhne Gesellschaft <b>mbH</b>")

    assert made.shown_text().endswith("…")
    assert "Kestrel &amp; Söhne Gesellschaft &lt;b&gt;mbH" in made.toolTip()


def test_a_short_text_stays_whole(qtbot: QtBot) -> None:
    made = combo(qtbot, "R&D")

    assert made.shown_text() == "R&D"
    assert made.toolTip() == ""
