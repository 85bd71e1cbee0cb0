"""A session on the plan of the pictures, and a host that shows a page as the window does."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.joint_session import SpeakAs, StartSession
from partnerdesk.commands.joint_session_agenda import AddTopic
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.sessions.course import SessionTopic, TopicKind
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.settings import Settings
from tests.ui.pages_plan.alder_plan import Alder, alder_plan, empty_plan
from ui.changes import Changes
from ui.context import Context
from ui.look.theme import Theme, apply, enlarge_for_together
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.registry import page_for
from ui.together.ways import session_ways

# What is left for a page in windows of 1280 x 720, 1920 x 1080 and 3840 x 2160.
ROOMS = {
    "1280x720": (663, 360, 0.667),
    "1920x1080": (1000, 540, 1.0),
    "3840x2160": (2000, 1080, 2.0),
}
WHOLE = {
    "1280x720": (1226, 500, 0.667),
    "1920x1080": (1840, 750, 1.0),
    "3840x2160": (3680, 1500, 2.0),
}


@dataclass
class Seat:
    """A session, and the page of its present topic."""

    alder: Alder
    desk: SessionDesk
    qtbot: QtBot
    said: list[str] = field(default_factory=list)
    window: QWidget | None = None
    page: Any = None
    asked: QSize = field(default_factory=QSize)

    @property
    def plan(self) -> JointPlan:
        """The plan as both see it."""
        return self.desk.plan

    def speak(self, speaking: Speaking) -> None:
        """Have somebody speak."""
        self.desk.run(SpeakAs(session_id=self.desk.session_id, speaking=speaking))

    def topic(self, kind: TopicKind, about_id: str | None = None) -> SessionTopic:
        """Put a topic on the agenda and go to it."""
        made = self.desk.run(
            AddTopic(session_id=self.desk.session_id, title="A topic", kind=kind, about_id=about_id)
        )
        assert made is not None
        self.desk.go_to(made)
        current = self.desk.view.current
        assert current is not None
        return current

    def show(self, kind: TopicKind, about_id: str | None = None, *, size: str = "1920x1080") -> Any:
        """Return the page of a topic, shown in the room that the window leaves it."""
        topic = self.topic(kind, about_id)
        page = page_for(kind, self.desk)
        width, height, grown = (WHOLE if page.takes_whole_width else ROOMS)[size]
        window = Host(page, grown)
        self.qtbot.addWidget(window)
        self.asked = QSize(width, height + round(60 * grown))
        window.resize(self.asked)
        self.window, self.page = window, page
        page.show_topic(topic)
        self.desk.changed.connect(self.again)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        self.settle()
        return page

    def again(self) -> None:
        """Show the topic again, as the window does after each change."""
        topic = self.desk.view.current
        if topic is not None and self.page is not None:
            self.page.show_topic(topic)

    def settle(self) -> None:
        """Let layouts come to rest."""
        for _ in range(5):
            QApplication.processEvents()

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        """Press a key where the keyboard is."""
        target = widget or QApplication.focusWidget() or self.page
        QTest.keyClick(target, key)
        self.settle()


class Host(QWidget):
    """A window round a page; it offers keys to the page that no control took."""

    def __init__(self, page: TopicPage, grown: float) -> None:
        super().__init__()
        self._page = page
        enlarge_for_together(self, grown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        foot = QHBoxLayout()
        self.tools: list[QAbstractButton] = page.tools()
        for tool in self.tools:
            foot.addWidget(tool)
        foot.addStretch(1)
        column.addLayout(foot)

    def keyPressEvent(self, event: Any) -> None:
        if not self._page.handle_key(event):
            super().keyPressEvent(event)


def _seat(alder: Alder, qtbot: QtBot) -> Iterator[Seat]:
    said: list[str] = []
    changes = Changes(alder.workspace.events)
    context = Context(
        alder.workspace,
        changes,
        lambda: Settings(locale="en_GB"),
        go=lambda _place: None,
        say=said.append,
        show_problem=lambda problem: said.append(problem.sentence),
    )
    session_id = alder.workspace.execute(StartSession(plan_id=alder.plan_id)).item_id
    desk = SessionDesk(session_ways(context, session_id))
    desk.told.connect(said.append)
    changes.stored.connect(lambda _change: desk.refresh())
    seat = Seat(alder, desk, qtbot, said)
    yield seat
    changes.stop()
    desk.deleteLater()
    alder.workspace.close()


# What Qt calls the windows that are meant to be seen.
WINDOWS = ("HostClassWindow", "togetherWindow")


@pytest.fixture(autouse=True)
def nothing_flashes(qapp: QApplication) -> Iterator[None]:
    """Fail where a part of a page was a window of its own for a moment: on a screen that is seen.

    Such a window takes the keyboard.
    """
    found: list[str] = []

    def note(window: QWindow | None) -> None:
        if window is not None and window.objectName() not in WINDOWS:
            found.append(window.objectName())

    qapp.focusWindowChanged.connect(note)
    yield
    qapp.focusWindowChanged.disconnect(note)
    assert found == []


@pytest.fixture(params=[Theme.LIGHT, Theme.DARK], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    """Dress the application."""
    apply(qapp, request.param)
    chosen: Theme = request.param
    return chosen


@pytest.fixture
def seat(qtbot: QtBot) -> Iterator[Seat]:
    """A session on a full plan."""
    yield from _seat(alder_plan(), qtbot)


@pytest.fixture
def bare_seat(qtbot: QtBot) -> Iterator[Seat]:
    """A session on a plan in which nothing was entered."""
    yield from _seat(empty_plan(), qtbot)
