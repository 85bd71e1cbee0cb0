"""The canvas: everybody has a name for screen readers, and moves by keys as by pointer."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.canvas.conftest import MEMBERS
from ui.canvas.canvas import CircleCanvas
from ui.canvas.mark import RING, CircleMark
from ui.look.theme import Theme, apply
from ui.widgets.circle_view import CircleMember

Show = Callable[..., CircleCanvas]
LEFT = Qt.MouseButton.LeftButton


def press(canvas: CircleCanvas, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(canvas.mark(canvas.current), key)


def middle_of(mark: CircleMark) -> QPoint:
    return (mark.disc.center() - QPointF(mark.pos())).toPoint()


def drag(canvas: CircleCanvas, key: str, x: float, y: float, *, drop: bool = True) -> None:
    """Drag a mark to a place of the sheet, in two moves."""
    mark = canvas.mark(key)
    start = middle_of(mark)
    QTest.mousePress(mark, LEFT, pos=start)
    QTest.mouseMove(mark, start + QPoint(40, 40))
    QTest.mouseMove(mark, (QPointF(x, y) - QPointF(mark.pos())).toPoint())
    if drop:
        QTest.mouseRelease(mark, LEFT, pos=middle_of(mark))


def middle_of_circle(canvas: CircleCanvas) -> tuple[float, float]:
    return canvas.picture.centre.x, canvas.picture.centre.y


def test_everybody_is_found_by_name_party_and_place(show: Show) -> None:
    canvas = show()

    spoken = [canvas.mark(member.key).accessibleName() for member in MEMBERS]
    assert spoken[2:5] == [
        "Maria Costa, Alder, inside",
        "Tom Eriksen, Alder, on the edge",
        "Line 3 crew, Alder, outside",
    ]
    assert canvas.accessibleDescription() == "3 inside, 1 on the edge, 2 outside"
    role = QAccessible.queryAccessibleInterface(canvas.mark("maria")).role()
    assert role is QAccessible.Role.Button


def test_tab_reaches_one_and_arrows_the_nearest(show: Show) -> None:
    canvas = show()
    canvas.choose("jonas", with_focus=True)

    press(canvas, Qt.Key.Key_Right)

    assert canvas.current == "maria"
    assert canvas.mark("maria").hasFocus()
    stops = [
        key for key in canvas._marks if canvas.mark(key).focusPolicy() is Qt.FocusPolicy.StrongFocus
    ]
    assert stops == ["maria"]


def test_space_lifts_arrows_move_and_enter_drops(show: Show) -> None:
    canvas = show()
    moves: list[tuple[str, str]] = []
    said: list[str] = []
    canvas.moved.connect(lambda key, place: moves.append((key, place)))
    canvas.said.connect(said.append)
    canvas.choose("maria", with_focus=True)

    press(canvas, Qt.Key.Key_Space)
    held, hint = canvas.lifted, canvas.ground.landing
    assert held == "maria"
    assert hint is not None
    press(canvas, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert moves == [("maria", "outside")]
    assert not canvas.lifted
    assert said == [
        "Maria Costa lifted, inside. Arrows move, Enter drops, Escape returns.",
        "Over: on the edge",
        "Over: outside",
        "Maria Costa is outside now",
    ]


def test_escape_puts_somebody_back(show: Show) -> None:
    canvas = show()
    moves: list[str] = []
    canvas.moved.connect(lambda key, _place: moves.append(key))
    canvas.choose("tom", with_focus=True)
    before = canvas.mark("tom").geometry()

    press(canvas, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Escape)

    assert moves == []
    assert canvas.mark("tom").geometry() == before


def test_dropping_where_somebody_was_stores_nothing(show: Show) -> None:
    canvas = show()
    moves: list[str] = []
    canvas.moved.connect(lambda key, _place: moves.append(key))
    canvas.choose("tom", with_focus=True)

    press(canvas, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert moves == []


def test_dragging_into_the_circle_lands_where_the_hint_was(show: Show) -> None:
    canvas = show()
    moves: list[tuple[str, str]] = []
    canvas.moved.connect(lambda key, place: moves.append((key, place)))

    drag(canvas, "crew", *middle_of_circle(canvas), drop=False)
    hint = canvas.ground.landing
    QTest.mouseRelease(canvas.mark("crew"), LEFT)
    assert moves == [("crew", "inside")]
    placed = tuple(replace(m, place="inside") if m.key == "crew" else m for m in MEMBERS)
    canvas.set_members(placed)

    assert hint is not None
    assert canvas.mark("crew").disc.center().toPoint() == hint.center().toPoint()


def test_escape_ends_a_drag(show: Show) -> None:
    canvas = show()
    moves: list[str] = []
    canvas.moved.connect(lambda key, _place: moves.append(key))

    drag(canvas, "crew", *middle_of_circle(canvas), drop=False)
    QTest.keyClick(canvas.mark("crew"), Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.mark("crew"), LEFT)

    assert moves == []
    assert canvas.lifted == ""


def test_a_click_chooses_and_moves_nobody(show: Show) -> None:
    canvas = show()
    moves: list[str] = []
    canvas.moved.connect(lambda key, _place: moves.append(key))

    QTest.mouseClick(canvas.mark("rosa"), LEFT, pos=middle_of(canvas.mark("rosa")))

    assert canvas.current == "rosa"
    assert moves == []


def test_a_read_only_canvas_is_walked_but_not_changed(show: Show) -> None:
    canvas = show(read_only=True)
    moves: list[str] = []
    canvas.moved.connect(lambda key, _place: moves.append(key))
    canvas.choose("jonas", with_focus=True)

    press(canvas, Qt.Key.Key_Space, Qt.Key.Key_Right)
    drag(canvas, "crew", *middle_of_circle(canvas))

    assert moves == []
    assert canvas.lifted == ""
    assert canvas.current == "crew"


def test_a_change_from_elsewhere_ends_a_lift(show: Show) -> None:
    canvas = show()
    canvas.choose("maria", with_focus=True)
    press(canvas, Qt.Key.Key_Space)

    canvas.set_members(MEMBERS[:2])

    assert canvas.lifted == ""
    assert canvas.current == "jonas"


def test_an_empty_circle_is_shown(show: Show) -> None:
    canvas = show(())

    assert canvas.current == ""
    assert canvas.accessibleDescription() == "nobody in it yet"


def crowd(number: int) -> tuple[CircleMember, ...]:
    sides, places = ("us", "them", "third"), ("inside", "inside", "edge", "outside")
    return tuple(
        CircleMember(
            key=str(one),
            name=f"Bartholomäus Maximilian {one} " + "von und zu " * (one % 9),
            role="Head of everything that is",
            side=sides[one % 3],  # type: ignore[arg-type]
            place=places[one % 4],  # type: ignore[arg-type]
        )
        for one in range(number)
    )


@pytest.mark.parametrize("size", [(300, 300), (560, 420), (1100, 760)])
@pytest.mark.parametrize("number", [2, 9, 24, 60])
def test_names_stay_readable_and_apart(show: Show, number: int, size: tuple[int, int]) -> None:
    canvas = show(crowd(number), size=size)

    assert canvas.picture.naming != "none"
    labels = [
        (one, other)
        for one, other in itertools.combinations(canvas.picture.tokens, 2)
        if one.label.overlaps(other.label, 0.01)
    ]
    assert labels == []


def test_seeing_all_fits_sixty_into_the_window(show: Show) -> None:
    canvas = show(crowd(60), size=(560, 420))
    grown: list[bool] = []
    canvas.grown.connect(grown.append)
    assert canvas.ground.height() > canvas.viewport().height()

    canvas.show_whole(True)
    QApplication.processEvents()

    assert canvas.ground.height() <= canvas.viewport().height()
    assert canvas.ground.width() <= canvas.viewport().width()
    assert "von und zu" in canvas.mark("8").toolTip()


def test_the_one_chosen_is_scrolled_into_view(show: Show) -> None:
    canvas = show(crowd(60), size=(400, 320))

    for member in canvas.members[::7]:
        canvas.choose(member.key, with_focus=True)
        mark = canvas.mark(member.key)
        corner = mark.mapTo(canvas.viewport(), QPoint(RING, RING))
        assert canvas.viewport().rect().contains(corner)


def test_larger_text_gets_larger_marks(show: Show, qapp: QApplication) -> None:
    canvas = show()
    before = canvas.picture.diameter

    apply(qapp, Theme.DARK, 1.5)
    canvas.lay_out()

    assert canvas.picture.diameter > before
    apply(qapp, Theme.LIGHT)


BESIDE = (
    CircleMember(key="carrow", name="Carrow Haulage", side="us", place="outside"),
    CircleMember(key="jonas", name="Jonas Weber", side="us", place="inside"),
    CircleMember(key="rosa", name="Rosa Lindqvist", side="them", place="inside"),
    CircleMember(key="night", name="Night shift", side="them", place="outside"),
)


def test_a_snug_canvas_shrinks_before_it_scrolls(show: Show) -> None:
    roomy = show(BESIDE, size=(420, 420))
    snug = show(BESIDE, size=(420, 420), is_snug=True)

    assert roomy.horizontalScrollBar().maximum() > 0
    assert snug.horizontalScrollBar().maximum() == 0
    assert snug.verticalScrollBar().maximum() == 0
    assert snug.picture.naming != "none"
