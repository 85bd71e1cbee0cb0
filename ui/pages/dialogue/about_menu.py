"""The part of a topic's menu that says what the topic is about: an item of the plan."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.isolating import isolated
from ui.look.icons import icon
from ui.pages.dialogue.talk_topics import icon_about, is_talk
from ui.pages.items.changed_terms import shortened
from ui.pages.items.links import ICONS, Linked, kind_words
from ui.widgets.labels import button_text

KINDS = ("goal", "risk", "commitment", "reward", "issue", "action", "decision")


class AboutMenu(QMenu):
    """Filled when it is opened. `chosen` names an item, or nothing; `go_to` leads to one."""

    filling = Signal()
    chosen = Signal(str)
    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("About"))
        self.setIcon(icon("link"))
        self._about: Linked | None = None
        self.aboutToShow.connect(self.filling)

    def show_about(self, about: Linked | None) -> None:
        """Keep what the topic is about now."""
        self._about = about

    def go(self) -> None:
        """Lead to what the topic is about."""
        if self._about is not None and not is_talk(self._about):
            self.go_to.emit(self._about.kind, self._about.id)

    def fill(self, known: Iterable[Linked]) -> None:
        """Offer what every session may talk about, and the items of the plan by their kinds."""
        self.clear()
        if self._about is not None:
            self._offer_to_leave(self._about)
        others = list(known)
        for each in filter(is_talk, others):
            choice = self._choice(each, self)
            choice.setIcon(icon(icon_about(each), "secondary"))
            self.addAction(choice)
        self.addSeparator()
        for kind in KINDS:
            found = [each for each in others if each.kind == kind]
            if found:
                part = QMenu(kind_words(kind), self)
                part.setIcon(icon(ICONS[kind], "secondary"))
                for each in found:
                    part.addAction(self._choice(each, part))
                self.addMenu(part)
        if all(is_talk(each) for each in others):
            self.addAction(self.tr("Nothing in the plan yet")).setEnabled(False)

    def _offer_to_leave(self, about: Linked) -> None:
        if not is_talk(about):
            words = self.tr("Go to {title}").format(title=isolated(shortened(about.title, 40)))
            self.addAction(button_text(words)).triggered.connect(lambda _checked=False: self.go())
        nothing = self.addAction(self.tr("Nothing in particular"))
        nothing.triggered.connect(lambda _checked=False: self.chosen.emit(""))
        self.addSeparator()

    def _choice(self, linked: Linked, menu: QMenu) -> QAction:
        action = QAction(button_text(shortened(linked.title, 60)), menu)
        action.setCheckable(True)
        action.setChecked(self._about is not None and linked.id == self._about.id)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(linked.id))
        return action
