"""User text stays text: no HTML, no mnemonics; initials in any script; chips and labels."""

import sys
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.look.theme import Wardrobe
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.chips import chip_size, paint_state_chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame
from ui.widgets.initials import initials_of
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice, Segmented
from ui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NASTY = "<b>R&D</b> & sons"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Jonas Weber", "JW"),
        ("Maria Anna Costa", "MC"),
        ("  maría   d’Angelo ", "MD"),
        ("Øyvind", "Ø"),
        ("王小明", "王"),
        ("Анна Петрова", "АП"),
        ("محمد علي", "مع"),
        ("Jean-Luc Picard", "JP"),
        ("Dr. Léa Martin", "LM"),
        ("J. Weber", "JW"),
        ("Dr.", "D"),
        ("ßigmund Straße", "ßS"),
        ("😀", "😀"),
        ("", "?"),
        ("   ", "?"),
    ],
)
def test_initials_of_people(name: str, letters: str) -> None:
    assert initials_of(name) == letters


def test_a_team_is_known_by_its_first_two_words() -> None:
    assert initials_of("Line 3 crew", is_team=True) == "L3"


def everything(parent: QWidget) -> list[QWidget]:
    field = Field(NASTY, QLineEdit())
    field.set_problem(NASTY)
    frame = HatchFrame(NASTY)
    frame.area.addWidget(Label(NASTY))
    toast = Toast(parent)
    toast.say(NASTY, NASTY, shown_ms=0)
    return [
        Card(NASTY, Label(NASTY)),
        EmptyState(NASTY, NASTY, NASTY),
        field,
        frame,
        toast,
        ElidedLabel(NASTY),
        Segmented([Choice(key="a", text=NASTY)]),
        button(NASTY),
    ]


def test_user_text_is_neither_html_nor_mnemonic(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    for widget in everything(page):
        widget.setParent(page)

    labels = [label for label in page.findChildren(QLabel) if label.text()]
    assert len(labels) >= 8
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    for one in page.findChildren(QPushButton):
        assert one.text() in {"", NASTY.replace("&", "&&")}
        assert one.shortcut().isEmpty()


def test_an_elided_label_explains_itself_only_when_elided(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    label = ElidedLabel("Every case reaches the shelf in packaging that can be recycled")
    qtbot.addWidget(label)

    label.resize(80, 20)
    label.show()
    short = label.toolTip()
    label.resize(900, 20)

    assert short == label.text()
    assert label.toolTip() == ""


def test_a_tool_tip_shows_markup_as_it_was_typed(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    label = ElidedLabel("<img src='file:///etc/passwd'> and a long text that needs eliding")
    qtbot.addWidget(label)

    label.resize(60, 20)
    label.show()

    assert "&lt;img" in label.toolTip()
    assert "<img" not in label.toolTip()


def test_an_elided_label_can_shrink(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    label = ElidedLabel("A long title of a card that has little room")
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() < 60
    assert label.sizeHint().width() > 200


def test_a_field_with_a_problem_keeps_its_text_and_its_height(
    wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    control = QLineEdit("130")
    field = Field("Share", control)
    qtbot.addWidget(field)
    control.ensurePolished()
    height = control.sizeHint().height()

    field.set_problem("At most 100%")

    assert field.problem == "At most 100%"
    assert control.text() == "130"
    assert control.property("invalid") is True
    assert control.sizeHint().height() == height
    assert control.accessibleDescription() == "At most 100%"


def test_a_problem_that_is_solved_goes_away(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    field = Field("Share", QLineEdit("130"))
    qtbot.addWidget(field)
    field.set_problem("At most 100%")
    tall = field.sizeHint().height()

    field.set_problem("")

    assert field.sizeHint().height() < tall
    assert field.control.property("invalid") is False


def test_a_chip_without_room_gives_up_its_date_first(wardrobe: Wardrobe) -> None:
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    wanted = chip_size("agreed", date="27 Oct")

    size = paint_state_chip(painter, QPointF(0, 0), "agreed", date="27 Oct", width=100)
    painter.end()

    assert wanted.width() > 100
    assert size == chip_size("agreed")


class Ticks(QStringListModel):
    """A model whose answers come from Python, as those of all our models do."""

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        return index.isValid() if role == Qt.ItemDataRole.UserRole else None


def test_python_keeps_its_references_through_a_hundred_answers(
    wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    model = Ticks(["a"] * 10)
    choice = Segmented([Choice(key="a", text="A"), Choice(key="b", text="B")])
    qtbot.addWidget(choice)
    before = sys.getrefcount(True), sys.getrefcount(None)

    for number in range(100):
        choice.chosen.emit("a")
        index = model.index(number % 10, 0)
        model.data(index, Qt.ItemDataRole.UserRole)
        index.data(Qt.ItemDataRole.DisplayRole)

    assert sys.getrefcount(True) >= before[0] - 5
    assert sys.getrefcount(None) >= before[1] - 5
