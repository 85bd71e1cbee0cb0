"""The one Qt signal that tells of stored changes; views re-read, they never patch themselves."""

from PySide6.QtCore import QObject, Signal

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.events import Events


class Changes(QObject):
    """Passes each change set of a workspace on as a signal."""

    stored = Signal(object)  # ChangeSet

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = events.subscribe(self._pass_on)

    def stop(self) -> None:
        """Listen no longer."""
        self._unsubscribe()

    def _pass_on(self, change: ChangeSet) -> None:
        self.stored.emit(change)
