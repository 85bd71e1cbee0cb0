"""Fields in groups, one group on the screen at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.panels import Panel
from ui.session.topics.scrolling import scrolled, take_keyboard
from ui.widgets.field import Field
from ui.widgets.segmented import Choice, Segmented


class Grouped(Panel):
    """Subclasses add a page for each title in turn, and put fields into `frames` by name."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.frames: dict[str, Field] = {}
        self.pages: dict[str, QScrollArea] = {}
        choices = [Choice(key=str(at), text=title) for at, title in enumerate(titles)]
        self.groups = Segmented(choices, spoken=self.tr("What to change"))
        self.stack = CurrentStack()
        self.body.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.stack, 1)
        self.groups.setVisible(len(titles) > 1)
        self.groups.chosen.connect(self.show_group)

    def add_page(self, holder: QWidget) -> None:
        """Add the page of the next group."""
        page = self.pages[str(len(self.pages))] = scrolled(holder)
        self.stack.addWidget(page)

    def show_group(self, key: str) -> None:
        """Show one of the groups."""
        self.groups.choose(key)
        self.stack.setCurrentWidget(self.pages[key])

    def show_problem(self) -> None:
        """Put the keyboard into the first field that cannot be stored as it is."""
        wrong = (name for name, frame in self.frames.items() if frame.problem)
        name = next(wrong, "")
        if name and not self.frames[name].control.hasFocus():
            self.begin(name)

    def begin(self, field: str = "") -> None:
        """Put the keyboard into a field, else into the first one of the group shown."""
        if field in self.frames:
            for key, page in self.pages.items():
                if page.isAncestorOf(self.frames[field]):
                    self.show_group(key)
        shown = self.pages[self.groups.current]
        first = next(name for name, frame in self.frames.items() if shown.isAncestorOf(frame))
        take_keyboard(self.frames[field if field in self.frames else first].control)
