"""Enters a joint session, covers the window meanwhile, and comes back from it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QScreen

from partnerdesk.commands.joint_session import AbandonSession, ResumeSession, StartSession
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.sessions import unfinished_session
from ui.frame.formats_here import formats_for
from ui.session.desk import SessionDesk
from ui.session.window import SessionWindow
from ui.together.afterwards import Afterwards
from ui.together.covering import Cover
from ui.together.left import left_in, uncover_left
from ui.together.neighbours import Neighbours
from ui.together.precheck import TogetherCheck
from ui.together.unfinished import UnfinishedDialog
from ui.together.ways import session_ways

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Together(QObject):
    """One per window of the program; at most one session goes on."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.session: SessionWindow | None = None
        self._session_desk: SessionDesk | None = None
        self._cover: Cover | None = None
        self._was_rehearsal = False
        self._neighbours = Neighbours(self.show_session, self)

    @property
    def is_going_on(self) -> bool:
        """Tell whether a session is shown."""
        return self.session is not None

    def ask(self, touchpoint_id: str = "") -> None:
        """Show what both sides will see of the plan shown, and offer to begin."""
        if self.session is not None:
            self.show_session()
            return
        if not self._window.flush():
            return
        context, plan_id = self._desk.context, self._desk.place.plan_id
        if not plan_id or self._offer_unfinished() is not None:
            return
        plan = context.read(lambda connection: read_plan(connection, plan_id))
        formats = formats_for(context.settings(), plan.parts.head.currency)
        dialog = TogetherCheck(plan, formats, self._window, touchpoint_id=touchpoint_id)
        dialog.begun.connect(
            lambda touchpoint, screen, rehearsal: self.begin(
                plan_id, touchpoint, screen, is_rehearsal=rehearsal
            )
        )
        dialog.open()

    def begin(
        self, plan_id: str, touchpoint_id: str, screen: QScreen, *, is_rehearsal: bool
    ) -> None:
        """Start a session of a plan on a screen."""
        done = self._desk.context.run_or_say(
            StartSession(
                plan_id=plan_id,
                touchpoint_id=touchpoint_id or None,
                is_rehearsal=is_rehearsal,
            )
        )
        if done is not None:
            self.enter(done.item_id, screen)

    def go_on(self, session_id: str, screen: QScreen | None = None) -> None:
        """Go on with a session that was not ended."""
        done = self._desk.context.run_or_say(ResumeSession(session_id=session_id))
        if done is not None:
            self.enter(session_id, screen or self._window.screen())

    def enter(self, session_id: str, screen: QScreen) -> None:
        """Show a session full screen, with the program's own window covered."""
        context = self._desk.context
        self._session_desk = SessionDesk(session_ways(context, session_id), self)
        self._was_rehearsal = self._session_desk.view.is_rehearsal
        size = screen.size()
        self.session = SessionWindow(self._session_desk, size.width(), size.height())
        self.session.left.connect(self.leave)
        context.changes.stored.connect(self._on_stored)
        self._cover = Cover(self._window, self.session)
        self._cover.wanted.connect(self.show_session)
        self.session.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session.setScreen(screen)
        self.session.setGeometry(screen.geometry())
        self._neighbours.begin(self._desk.path)
        self.show_session()
        self.session.work.topic.enter()

    def show_session(self) -> None:
        """Bring the session's window to front."""
        if self.session is not None:
            self.session.showFullScreen()
            self.session.activateWindow()

    def leave(self) -> None:
        """Come back to the program: nobody shares the screen any more."""
        if self.session is None or self._session_desk is None:
            return
        session, desk = self.session, self._session_desk
        self._stop()
        if self._window.conduct is not None:
            self._window.conduct.suit()
        self._window.activateWindow()
        if not self._was_rehearsal:
            Afterwards(self._desk, desk.session_id, self._window).open()
        session.close()
        desk.deleteLater()

    def stop(self) -> None:
        """The program's window closes: nothing runs any more, what was captured is stored."""
        if self.session is not None and self._session_desk is not None:
            session, desk = self.session, self._session_desk
            session.flush()
            self._stop()
            session.close()
            desk.deleteLater()

    def _stop(self) -> None:
        self._neighbours.end()
        if self.session is not None:
            self.session.stop()
            self._desk.context.changes.stored.disconnect(self._on_stored)
        if self._cover is not None:
            self._cover.lift()
        self.session = self._session_desk = self._cover = None

    def _on_stored(self, _change: ChangeSet) -> None:
        if self._session_desk is not None:
            self._session_desk.refresh()

    def offer_unfinished(self) -> None:
        """Offer to go on with a session that was not ended: the program may have crashed in it.

        Where the window is covered because of it, the answer shows it again.
        """
        QTimer.singleShot(0, self, self._ask_how_to_go_on)

    def _ask_how_to_go_on(self) -> None:
        dialog, left = self._offer_unfinished(), left_in(self._window)
        if dialog is None:
            uncover_left(self._window)
        elif left is not None:
            left.await_answer(dialog)

    def _offer_unfinished(self) -> UnfinishedDialog | None:
        if not self._desk.is_open or self.session is not None:
            return None
        found = self._desk.context.read(unfinished_session)
        if found is None:
            return None
        formats = formats_for(self._desk.settings)
        dialog = UnfinishedDialog(found, formats, self._window)
        dialog.going_on.connect(lambda: self.go_on(found.id))
        dialog.dropped.connect(lambda: self._drop(found.id))
        dialog.open()
        return dialog

    def _drop(self, session_id: str) -> None:
        self._desk.context.run_or_say(AbandonSession(session_id=session_id))
