"""A joint session in its window, as the program opens it, with a clock that tests turn."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.commands.joint_session import StartSession
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.settings import Settings
from partnerdesk.workspace import open_workspace
from tests.ui.conftest import NOW
from ui.changes import Changes
from ui.context import Context
from ui.session.desk import SessionDesk
from ui.session.window import SessionWindow
from ui.together.ways import session_ways

LEFT = Qt.MouseButton.LeftButton


class Clock:
    """Stands until a test turns it."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def turn(self, **spans: int) -> None:
        """Let time pass."""
        self.at += timedelta(**spans)


class Meeting:
    """A session of a plan, shown."""

    def __init__(
        self,
        path: Path,
        *,
        plan_id: str = "",
        size: tuple[int, int] = (1920, 1080),
        is_rehearsal: bool = False,
        with_agenda: bool = True,
        settings: Settings | None = None,
    ) -> None:
        self.clock = Clock()
        self.settings = settings or Settings()
        self.workspace = open_workspace(path, clock=self.clock)
        self.changes = Changes(self.workspace.events)
        self.said: list[str] = []
        self.context = Context(
            self.workspace,
            self.changes,
            lambda: self.settings,
            go=lambda _place: None,
            say=self.said.append,
            show_problem=lambda problem: self.said.append(str(problem)),
        )
        self.plan_id = plan_id or self._alder()
        touchpoint = self._touchpoint() if with_agenda else None
        self.session_id = self.workspace.execute(
            StartSession(plan_id=self.plan_id, touchpoint_id=touchpoint, is_rehearsal=is_rehearsal)
        ).item_id
        self.show(size)

    def show(self, size: tuple[int, int]) -> None:
        """Show the session's window."""
        self.desk = SessionDesk(session_ways(self.context, self.session_id))
        self.desk.told.connect(self.said.append)
        self.changes.stored.connect(self._refresh)
        self.window = SessionWindow(self.desk, *size)
        self.window.resize(*size)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.work.topic.enter()

    def _refresh(self, _change: object) -> None:
        self.desk.refresh()

    def _alder(self) -> str:
        glances = self.workspace.portfolio()
        return next(each.plan_id or "" for each in glances if each.name.startswith("Alder"))

    def _touchpoint(self) -> str | None:
        plan = self.workspace.read(lambda connection: read_joint_plan(connection, self.plan_id))
        found = [each.id for each in plan.touchpoints if each.agenda and each.status == "planned"]
        return found[0] if found else None

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, LEFT)

    def titles(self) -> list[str]:
        """Return the titles of what was captured."""
        return [each.item.title for each in self.desk.view.captured]

    def close(self) -> None:
        """Close everything."""
        self.window.stop()
        self.window.close()
        self.window.deleteLater()
        self.desk.deleteLater()
        self.changes.stop()
        self.changes.deleteLater()
        self.workspace.close()
