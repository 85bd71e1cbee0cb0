"""The window of a joint session: full screen, for a screen that both sides look at."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session import KeepTime, PauseSession, ResumeSession
from partnerdesk.commands.joint_session_minutes import CloseSession
from partnerdesk.sessions.course import Stage
from ui.look.current import current, scale_of, text_factor
from ui.look.theme import enlarge_for_together
from ui.session.bar import SessionBar
from ui.session.closing import Closing
from ui.session.desk import SessionDesk
from ui.session.find_sheet import FindSheet
from ui.session.keys import SPEAKER_KEYS, Deeds, do_key
from ui.session.leaving import Leaving
from ui.session.overlay import Overlay
from ui.session.says import Says
from ui.session.sheets import KeySheet, PauseSheet
from ui.session.tab_order import step
from ui.session.work import Work
from ui.widgets.field import Field

DESIGN_WIDTH, DESIGN_HEIGHT = 1920, 1080
SMALLEST, LARGEST = 0.67, 2.0
MOST_BY_TEXT_SIZE = 1.2  # the user's text size is for a desk; more would leave no room here
TICK_MS, KEEP_TICKS = 1000, 15


def factor_for(width: int, height: int) -> float:
    """Return how large everything is in a window of a size, 1.0 at 1920 by 1080.

    The user's text size is not in it: scales have that anyway.
    """
    fitting = min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT)
    by_text = min(text_factor(), MOST_BY_TEXT_SIZE)
    wanted = min(LARGEST, max(SMALLEST, fitting * by_text))
    return round(wanted / text_factor(), 3)


class SessionWindow(QWidget):
    """`left` is sent when the session has ended and nobody shares the screen any more."""

    left = Signal()

    def __init__(self, desk: SessionDesk, width: int = 1920, height: int = 1080) -> None:
        super().__init__(None)
        self.desk = desk
        self._may_close = False
        self._ticks = 0
        self._factor = factor_for(width, height)
        enlarge_for_together(self, self._factor)
        self.setObjectName("together")
        self.bar = SessionBar(desk, self)
        self.stack = QStackedWidget(self)
        self.work = Work(desk, self)
        self.closing: Closing | None = None
        self.leaving: Leaving | None = None
        self.sheet: Overlay | None = None
        self._assemble()
        self.says = Says(desk, self.stack, self._free_place)
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.show_view()

    def _assemble(self) -> None:
        self.stack.addWidget(self.work)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        desk, topic = self.desk, self.work.topic
        self.deeds = Deeds(
            speak_as=desk.speak_as,
            agree=topic.agree,
            park=topic.park,
            next_topic=self.next_topic,
            previous_topic=self.previous_topic,
            capture=desk.capture,
            pause=self.pause_or_go_on,
            find=self.show_find,
            show_keys=self.show_keys,
        )
        topic.none.end_wanted.connect(self.end)
        topic.foot.next_wanted.connect(self.next_topic)
        topic.foot.previous_wanted.connect(self.previous_topic)
        for steps in (topic.steps, self.work.compact.steps):
            steps.undo_wanted.connect(self.undo)
            steps.redo_wanted.connect(self.redo)
            steps.find_wanted.connect(self.show_find)
        self.says.acted.connect(self.undo)
        self.bar.pause_wanted.connect(self.pause_or_go_on)
        self.bar.end_wanted.connect(self.end)
        self.bar.keys_wanted.connect(self.show_keys)
        desk.changed.connect(self.show_view)
        for keys, speaking in SPEAKER_KEYS.items():
            self._shortcut(keys, lambda speaking=speaking: desk.speak_as(speaking))
        self._shortcut("F1", self.show_keys)
        self._shortcut("F9", self.pause_or_go_on)
        self._shortcut("Ctrl+E", self._end_by_key)
        self._shortcut("Ctrl+Z", self.undo)
        self._shortcut("Ctrl+Y", self.redo)
        self._shortcut("Ctrl+Shift+Z", self.redo)
        self._shortcut("Ctrl+F", self.show_find)
        self._shortcut("Alt+Right", self.next_topic)
        self._shortcut("Alt+Left", self.previous_topic)

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    def show_view(self) -> None:
        """Show the part of the session that it is in."""
        view = self.desk.view
        title = self.tr("Together with {name}").format(name=view.plan.account.name)
        self.setWindowTitle(title)
        if view.stage is Stage.CLOSING:
            self._show_closing()
        elif view.stage is Stage.ENDED:
            self._show_leaving()
        else:
            self.stack.setCurrentWidget(self.work)
        self._show_pause(is_paused=view.stage is Stage.PAUSED)

    def _show_closing(self) -> None:
        if self.closing is None:
            self.closing = Closing(self.desk, self)
            self.closing.paper_wanted.connect(self.show_paper)
            self.closing.typed_noted.connect(self.work.decided.column.capture.forget)
            self.stack.addWidget(self.closing)
        if self.stack.currentWidget() is not self.closing:
            self._close_sheet()
            self.stack.setCurrentWidget(self.closing)
            self.closing.enter()
        self.closing.show_view()

    def _show_leaving(self) -> None:
        if self.leaving is not None:
            return
        self._close_sheet()
        self._clock.stop()
        self.leaving = Leaving(self, is_rehearsal=self.desk.view.is_rehearsal)
        self.leaving.left.connect(self._leave)
        self.stack.addWidget(self.leaving)
        self.stack.setCurrentWidget(self.leaving)
        self.bar.hide()
        self.leaving.enter()

    def _show_pause(self, *, is_paused: bool) -> None:
        if is_paused and not isinstance(self.sheet, PauseSheet):
            sheet = PauseSheet(self.stack)
            sheet.going_on.connect(self.pause_or_go_on)
            self._open(sheet)
        elif not is_paused and isinstance(self.sheet, PauseSheet):
            self.sheet.close_sheet()

    def _open(self, sheet: Overlay) -> None:
        self._close_sheet()
        self.sheet = sheet
        sheet.closed.connect(self._forget_sheet)
        sheet.appear()

    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _free_place(self) -> QRect:
        """Return where words can stand for a while and cover nothing that is clicked."""
        if self.stack.currentWidget() is self.work:
            return self.work.free_place()
        height = scale_of(self).grown(48)
        return (
            self.stack.rect()
            .adjusted(height, 0, -height, 0)
            .intersected(QRect(0, height // 4, self.stack.width(), height))
        )

    def flush(self) -> bool:
        """Store what is half typed; False where something cannot be stored, which is said."""
        if self.work.flush():
            return True
        wrong = [each for each in self.work.findChildren(Field) if each.problem]
        for field in wrong:
            if field.isVisible():
                field.control.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self.desk.say(self.tr("This cannot be stored as it stands: below it is what is wrong."))
        return False

    def next_topic(self) -> None:
        """Go on to the next topic."""
        if self._is_at_work and self.flush():
            self.desk.next_topic()

    def previous_topic(self) -> None:
        """Go back to the topic before."""
        if self._is_at_work and self.flush():
            self.desk.previous_topic()

    def pause_or_go_on(self) -> None:
        """Let the clock stand, or run again."""
        session_id = self.desk.session_id
        if self.desk.view.stage is Stage.RUNNING:
            self.flush()
            self.desk.run_or_say(PauseSession(session_id=session_id))
        elif self.desk.view.stage is Stage.PAUSED:
            self.desk.run_or_say(ResumeSession(session_id=session_id))

    def end(self) -> None:
        """Come to the minutes; there is a way back."""
        if self.flush():
            self.desk.run_or_say(CloseSession(session_id=self.desk.session_id))

    def _end_by_key(self) -> None:
        if self.stack.currentWidget() is self.work and self.sheet is None:
            self.end()

    def undo(self) -> None:
        """Take the last step of this session back."""
        if self.flush():
            self.desk.undo()

    def redo(self) -> None:
        """Do the step that was taken back last again."""
        if self.flush():
            self.desk.redo()

    def show_find(self) -> None:
        """Find something in what both sides see."""
        if self._is_at_work and not isinstance(self.sheet, PauseSheet):
            self._open(FindSheet(self.desk, self.stack))

    def show_paper(self) -> None:
        """Show the minutes as they will print."""
        from ui.session.paper_sheet import PaperSheet  # noqa: PLC0415 - what shows PDF

        self._open(PaperSheet(self.desk, self.stack))

    def show_keys(self) -> None:
        """Show the keys, or put them away again."""
        if isinstance(self.sheet, KeySheet):
            self.sheet.close_sheet()
        elif not isinstance(self.sheet, PauseSheet):
            page = self.work.topic.page
            self._open(KeySheet(page.keys() if page is not None else [], self.stack))

    @property
    def _is_at_work(self) -> bool:
        return self.stack.currentWidget() is self.work and self.desk.view.stage is Stage.RUNNING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use the keys that no control took: first the page, then the window."""
        page = self.work.topic.page
        if not self._is_at_work or self.sheet is not None:
            event.ignore()
        elif (page is not None and page.handle_key(event)) or do_key(event, self.deeds):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of the work, and round again."""
        if self.stack.currentWidget() is self.work:
            areas = [*self.work.areas(), self.bar]
        else:
            areas = [self.stack.currentWidget() or self, self.bar]
        return step(areas, forward=forward) or super().focusNextPrevChild(forward)

    def _tick(self) -> None:
        self.bar.show_time()
        self.work.topic.show_time()
        self._ticks += 1
        if self._ticks % KEEP_TICKS == 0 and self.desk.view.stage is Stage.RUNNING:
            self.desk.run_or_say(KeepTime(session_id=self.desk.session_id))

    def _leave(self) -> None:
        self.stop()
        self.left.emit()

    def stop(self) -> None:
        """Nothing runs any more; the window may be closed."""
        self._may_close = True
        self._close_sheet()
        self._clock.stop()
        self.work.decided.column.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is the same as ending the session: the minutes come first."""
        if self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        if self.leaving is None and self.desk.view.stage in {Stage.RUNNING, Stage.PAUSED}:
            self.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        factor = factor_for(self.width(), self.height())
        if factor != self._factor:
            self._factor = factor
            enlarge_for_together(self, factor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().surface.window))
