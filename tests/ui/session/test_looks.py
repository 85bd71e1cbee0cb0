"""The session on screens of all sizes: nothing is cut off, and all of it has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.look.current import scale_of
from ui.session.window import factor_for

SIZES = [(1280, 720), (1920, 1080), (2560, 1440), (3840, 2160), (1024, 700)]
LONG = "Zusammenarbeitsvereinbarungsentwurf" * 9


def texts_of(window: QWidget) -> list[tuple[QWidget, int, int]]:
    """Return the buttons with words, with the width they need and the one they have."""
    return [
        (each, each.minimumSizeHint().width(), each.width())
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.text()
    ]


@pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
def test_no_button_is_narrower_than_its_words(met: Met, size: tuple[int, int]) -> None:
    meeting = met(size=size)
    for topic in meeting.desk.view.topics:
        meeting.desk.go_to(topic.id)
        meeting.window.repaint()

        tight = [
            (each.objectName() or type(each).__name__, getattr(each, "text", str)())
            for each, needed, there in texts_of(meeting.window)
            if there < needed
        ]

        assert tight == [], topic.title


@pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
def test_the_window_takes_the_size_of_its_screen(met: Met, size: tuple[int, int]) -> None:
    meeting = met(size=size)

    assert (meeting.window.width(), meeting.window.height()) == size
    assert meeting.window.work.topic.foot.geometry().bottom() <= meeting.window.work.height()


@pytest.mark.parametrize(
    ("size", "factor"), [((1920, 1080), 1.0), ((3840, 2160), 2.0), ((1280, 720), 0.67)]
)
def test_text_grows_with_the_window(met: Met, size: tuple[int, int], factor: float) -> None:
    meeting = met(size=size)

    assert factor_for(*size) == factor
    assert scale_of(meeting.window.bar).style("caption").size == round(20 * factor)


def test_a_resized_window_changes_its_sizes(met: Met) -> None:
    meeting = met(size=(1280, 720))
    before = meeting.window.bar.height()

    meeting.window.resize(1920, 1080)

    assert meeting.window.bar.height() > before


def test_a_narrow_window_has_drawers_instead_of_columns(met: Met) -> None:
    meeting = met(size=(1024, 700))
    work = meeting.window.work
    columns = (work.agenda.isVisible(), work.decided.isVisible())

    meeting.press(Qt.Key.Key_Slash)

    assert columns == (False, False)
    assert work.decided.isVisible()
    assert isinstance(meeting.window.focusWidget(), QLineEdit)


def test_all_that_takes_the_keyboard_has_a_name(met: Met) -> None:
    meeting = met()
    for topic in meeting.desk.view.topics:
        meeting.desk.go_to(topic.id)
        nameless = [
            type(each).__name__
            for each in meeting.window.findChildren(QWidget)
            if each.isVisible()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not each.accessibleName()
            and not (isinstance(each, QLabel | QAbstractButton) and each.text())
        ]

        assert nameless == [], topic.title


@pytest.mark.parametrize("text", [LONG, "x" * 5000, "会议 " * 200, "اجتماع مشترك", "<b>&amp;"])
def test_any_topic_and_decision_fits(met: Met, text: str) -> None:
    meeting = met()
    meeting.desk.talk_about("text", "", text[:200])
    meeting.desk.capture(text)
    meeting.press(Qt.Key.Key_Return)
    size = meeting.window.size()

    meeting.window.repaint()

    assert meeting.window.size() == size
    assert _is_inside(meeting)


def _is_inside(meeting: Meeting) -> bool:
    column = meeting.window.work.decided
    return column.mapTo(meeting.window, column.rect().bottomRight()).x() <= meeting.window.width()
