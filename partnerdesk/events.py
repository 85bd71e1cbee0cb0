"""The one way to hear of changes: whoever subscribed is told of each change set, once."""

import logging
from collections.abc import Callable

from partnerdesk.domain.changes import ChangeSet

Listener = Callable[[ChangeSet], None]

log = logging.getLogger(__name__)


class Events:
    """Tells listeners of stored changes, in the order in which they subscribed."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; calling what is returned removes it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, change: ChangeSet) -> None:
        """Tell all listeners. One that fails is logged: the change is stored all the same."""
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception:
                log.exception("A listener failed on change %s", change.number)
