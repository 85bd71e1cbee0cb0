"""The desk: the open workspace, the settings, where the user is, and how to go elsewhere.

It knows no widget: the window and its parts listen to its signals.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.settings import Settings, save_settings
from ui.frame.opening import open_for_desk
from ui.place import Place

if TYPE_CHECKING:
    from partnerdesk.clock import Clock
    from partnerdesk.domain.changes import ChangeSet
    from partnerdesk.workspace import UndoState, Workspace
    from ui.context import Context

Again = Callable[[], object]
_REMEMBERED = 12  # places


class Desk(QObject):
    """One window's work: made at once, opened after the first painted frame."""

    opened = Signal()
    could_not_open = Signal(object)  # EnvironmentProblem
    moved = Signal(object)  # Place
    stored = Signal(object)  # ChangeSet
    settings_changed = Signal()
    told = Signal(str)
    troubled = Signal(object, object)  # EnvironmentProblem, what to try again or None

    def __init__(
        self,
        path: Path | None,
        settings: Settings,
        *,
        is_demo: bool = False,
        clock: "Clock | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = path
        self.is_demo = is_demo
        self.place = Place()
        self.visited: list[Place] = []  # the latest first, each once
        self.not_saved_since: datetime | None = None
        self.is_in_trouble = False
        self.is_first_silent = False  # another program has the workspace and does not answer
        self._settings = settings
        self._clock = clock
        self._workspace: Workspace | None = None
        self._context: Context | None = None
        self._wanted: Place | None = None

    @property
    def settings(self) -> Settings:
        """The user's choices."""
        return self._settings

    @property
    def is_open(self) -> bool:
        """Tell whether the workspace is open."""
        return self._workspace is not None

    @property
    def workspace(self) -> "Workspace":
        """The open workspace; must not be asked for before `opened`."""
        if self._workspace is None:
            raise RuntimeError("the workspace is not open yet")
        return self._workspace

    @property
    def context(self) -> "Context":
        """What pages are given; must not be asked for before `opened`."""
        if self._context is None:
            raise RuntimeError("the workspace is not open yet")
        return self._context

    def open(self) -> None:
        """Open the workspace and tell `opened`, or `could_not_open` with the problem."""
        try:
            workspace = open_for_desk(self.path, self._clock)
        except EnvironmentProblem as problem:
            self.could_not_open.emit(problem)
            return
        self.take(workspace)

    def take(self, workspace: "Workspace") -> None:
        """Work with a workspace that is open already."""
        # Context and Changes import the workspace, which a start must not do before it paints.
        from ui.changes import Changes  # noqa: PLC0415
        from ui.context import Context  # noqa: PLC0415

        self._workspace = workspace
        changes = Changes(workspace.events, self)
        self._context = Context(
            workspace,
            changes,
            lambda: self._settings,
            go=self.go,
            say=self.told.emit,
            show_problem=self.show_problem,
            offer_again=self.tell_not_stored,
        )
        changes.stored.connect(self._on_stored)
        self.opened.emit()
        if self._wanted is not None:
            self.go(self._wanted)

    def close(self) -> None:
        """Close the workspace; the desk can be opened again."""
        if self._workspace is None or self._context is None:
            return
        self._context.changes.stop()
        self._workspace.close()
        self._workspace = self._context = None

    def change(self, path: Path | None, *, is_demo: bool) -> None:
        """Close what is open, and open another workspace."""
        self.close()
        self.path, self.is_demo = path, is_demo
        self.place, self.visited = Place(), []
        self.open()

    def go(self, place: Place) -> None:
        """Go to a place, at once or as soon as the workspace is open."""
        if not self.is_open and not place.is_home:
            self._wanted = place
            return
        self._wanted = None
        if not place.is_home and not place.section:
            place = place._replace(section=self.place.section or "overview")
        self.place = place._replace(item_id="")
        if not place.is_home:
            others = [each for each in self.visited if each != self.place]
            self.visited = [self.place, *others[: _REMEMBERED - 1]]
        self.moved.emit(place)

    def change_settings(self, **chosen: Any) -> None:
        """Keep other choices, and tell."""
        self._settings = self._settings._replace(**chosen)
        save_settings(self._settings)
        self.settings_changed.emit()

    def keep_window(self, state: Mapping[str, str]) -> None:
        """Keep the window's place and size; nobody needs to hear of that."""
        self._settings = self._settings._replace(window=state)
        save_settings(self._settings)

    def undo_state(self) -> "UndoState | None":
        """Return what undo and redo would do, or None while nothing is open."""
        if self._workspace is None:
            return None
        try:
            return self._workspace.undo_state()
        except EnvironmentProblem:
            return None

    def undo(self) -> "ChangeSet | None":
        """Take the last step back; says why where that cannot be."""
        return self._travel(self.workspace.undo, self.undo)

    def redo(self) -> "ChangeSet | None":
        """Do the last step again."""
        return self._travel(self.workspace.redo, self.redo)

    def show_problem(self, problem: EnvironmentProblem, again: Again | None = None) -> None:
        """Tell that the computer does not let us, with what could be tried again."""
        self.troubled.emit(problem, again)

    def tell_not_stored(self, problem: EnvironmentProblem, again: Again) -> None:
        """Tell that a change could not be stored; that holds until one can."""
        self.is_in_trouble = True
        self.not_saved_since = self._workspace.saved_at if self._workspace else None
        self.show_problem(problem, again)

    def _travel(self, step: "Callable[[], ChangeSet]", again: Again) -> "ChangeSet | None":
        try:
            return step()
        except UserError as error:
            self.told.emit(self.context.sentence(error))
        except EnvironmentProblem as problem:
            self.tell_not_stored(problem, again)
        return None

    def _on_stored(self, change: "ChangeSet") -> None:
        self.is_in_trouble = False
        self.not_saved_since = None
        self.stored.emit(change)
