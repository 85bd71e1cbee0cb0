"""The session on screens of all sizes: nothing is cut off, and all of it has a name."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.parties import Side
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.look.current import scale_of
from ui.look.theme import Theme, apply
from ui.session.foot import Foot
from ui.session.topics.risk_place import RiskPlace
from ui.session.window import factor_for
from ui.widgets.labels import ElidedLabel

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


class Onlooker(QObject):
    """Notes what is cut off in the foot whenever the foot is painted."""

    def __init__(self, foot: Foot) -> None:
        super().__init__()
        self._foot = foot
        self.cut: list[str] = []
        foot.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._look()
        return False

    def _look(self) -> None:
        foot = self._foot
        if foot.height() < foot.minimumSizeHint().height():
            self.cut.append("the second row")
        self.cut += [
            each.text()
            for each in foot.findChildren(QAbstractButton)
            if each.isVisible() and each.width() < each.minimumSizeHint().width()
        ]


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 700)])
def test_the_foot_is_never_painted_before_it_has_room(met: Met, size: tuple[int, int]) -> None:
    meeting = met(size=size)
    if meeting.window.work.compact.isVisible():
        meeting.window.work.toggle("decided")
    onlooker = Onlooker(meeting.window.work.topic.foot)
    rows = set()

    for topic in meeting.desk.view.topics:
        meeting.desk.go_to(topic.id)
        QApplication.processEvents()
        meeting.window.work.topic.agree()
        QApplication.processEvents()
        rows.add(meeting.window.work.topic.foot._has_two_rows)

    assert onlooker.cut == []
    assert (True in rows) is (size == (800, 700))


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1100, 720), (1024, 700)])
@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_names_stand_whole_in_the_answers(
    met: Met, qapp: QApplication, size: tuple[int, int], factor: float
) -> None:
    apply(qapp, Theme.LIGHT, factor)
    meeting = met(size=size)
    work = meeting.window.work
    if work.compact.isVisible():
        work.toggle("decided")
    meeting.desk.go_to(meeting.desk.view.topics[1].id)
    QApplication.processEvents()
    bars = work.topic.bars.values()
    asked = [label.text() for bar in bars for label in (bar.title, bar.detail) if is_cut(label)]

    work.topic.agree()
    QApplication.processEvents()
    agreed = [label.text() for bar in bars for label in (bar.title, bar.detail) if is_cut(label)]

    assert (asked, agreed) == ([], [])


def is_cut(label: ElidedLabel) -> bool:
    """Tell whether some of what a label shows cannot be read."""
    return label.isVisible() and label.is_elided()


def test_a_long_name_gets_the_room_of_the_air_around_it(met: Met) -> None:
    meeting = met(size=(1024, 700))
    meeting.window.work.toggle("decided")
    meeting.desk.go_to(meeting.desk.view.topics[1].id)
    bar = meeting.window.work.topic.bars[Side.US]
    QApplication.processEvents()
    before = bar.mark.width()

    bar.show_answer("Zusammenarbeitsvereinbarung Aktiengesellschaft", agrees=False)
    QApplication.processEvents()

    assert bar.mark.width() < before


def test_large_text_turns_columns_into_drawers_so_that_topics_keep_their_figures(
    met: Met, qapp: QApplication
) -> None:
    apply(qapp, Theme.LIGHT, 1.5)
    meeting = met(size=(1920, 1080))
    work = meeting.window.work
    alone = (work.agenda.isVisible(), work.decided.isVisible())

    meeting.desk.go_to(meeting.desk.view.topics[2].id)
    QApplication.processEvents()
    (matrix,) = work.topic.pages.findChildren(RiskPlace)

    assert alone == (False, False)
    assert matrix.isVisible()
    assert matrix.visibleRegion().boundingRect().width() >= matrix.width()


def test_the_way_back_gives_up_its_word_before_a_second_row_is_made(met: Met) -> None:
    meeting = met(size=(1920, 1080))
    foot = meeting.window.work.topic.foot
    goal = meeting.desk.view.topics[1]
    meeting.desk.go_to(goal.id)
    meeting.window.work.topic.agree()
    QApplication.processEvents()
    named = foot.previous.text()
    before = foot.height()

    meeting.desk.run(
        SetField(kind="goal", item_id=goal.about_id or "", field="title", value="More")
    )
    meeting.press(Qt.Key.Key_O)  # old and new side by side
    QApplication.processEvents()

    assert named == "Previous"
    assert foot.previous.text() == ""
    assert foot.previous.accessibleName() == foot.previous.toolTip() == "Previous"
    assert foot.height() == before
