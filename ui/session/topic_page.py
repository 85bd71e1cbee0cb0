"""What every page of a topic is: the content between the topic's title and what both answer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from partnerdesk.sessions.course import SessionTopic
from ui.session.desk import SessionDesk
from ui.session.sized import Sized


class TopicPage(Sized):
    """Subclasses read `desk.view` in `show_topic`, which comes again after every change.

    `takes_whole_width` hides agenda and decisions, and `width_changed` has it asked again; with
    `has_own_title` the window draws neither the topic's title nor who agreed.
    """

    topic_wanted = Signal(str)
    told = Signal(str)
    width_changed = Signal()

    takes_whole_width = False
    has_own_title = False

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_topic(self, topic: SessionTopic) -> None:
        """Show a topic, or the same one after a change."""

    def flush(self) -> bool:
        """Store what is half typed; False where something cannot be stored."""
        return True

    def tools(self) -> list[QAbstractButton]:
        """Return the page's own buttons for the foot of the window."""
        return []

    def first_widget(self) -> QWidget | None:
        """Return where the keyboard goes first where nobody is asked to agree."""
        return None

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys with what they do."""
        return []

    def handle_key(self, _event: QKeyEvent) -> bool:
        """Use a key that no control took; tells whether it was used."""
        return False
