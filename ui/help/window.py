"""The window of the help: contents and search at the left, the chapter at the right."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.actions.actions import Actions
from ui.help.contents import Contents
from ui.help.guide import Chapter, guide_folder, read_guide
from ui.help.keys import with_native_keys
from ui.help.page_view import PageView
from ui.help.picture_sheet import PictureSheet
from ui.help.searching import search
from ui.help.shortcut_chapter import shortcut_chapter
from ui.look.current import current_scale
from ui.widgets.buttons import Button, button
from ui.widgets.labels import ElidedLabel
from ui.widgets.search_field import SearchField

_SIZE, _LEAST, _SIDE = (1080, 780), (620, 420), 290


class Spot(NamedTuple):
    """A place in the guide."""

    chapter: str
    section: str = ""


class HelpWindow(QWidget):
    """Shows the guide in one language; goes back and forward as a browser does."""

    def __init__(self, language: str, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.language = language
        self._chapters = (
            *read_guide(language, with_native_keys),
            shortcut_chapter(actions),
        )
        self._by_key = {each.key: each for each in self._chapters}
        self._visited: list[Spot] = []
        self._at = -1
        self.search = SearchField(self.tr("Search the help"), "Ctrl+F", parent=self)
        self.contents = Contents(self)
        self.back = self._way("arrow_left", self.tr("Back"), -1)
        self.forward = self._way("arrow_right", self.tr("Forward"), 1)
        self.title = ElidedLabel(kind="label", tone="secondary", parent=self)
        self.page = PageView(guide_folder(language), self)
        self.sheet = PictureSheet(self.page.pictures, self)
        self._assemble()
        self._connect()
        self._suit()

    @property
    def spot(self) -> Spot:
        """What is shown."""
        return self._visited[self._at]

    def go(self, spot: Spot) -> None:
        """Show a place, and remember it for going back."""
        if spot.chapter not in self._by_key:
            spot = Spot(self._chapters[0].key)
        if not self._visited or spot != self.spot:
            self._visited[self._at + 1 :] = [spot]
            self._at += 1
        self._show()

    def _way(self, icon_name: str, text: str, step: int) -> Button:
        made = button("", "flat", icon_name=icon_name, small=True, spoken=text, parent=self)
        made.setToolTip(text)
        made.clicked.connect(lambda _checked=False: self._step(step))
        return made

    def _assemble(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(4)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addSpacing(8)
        head.addWidget(self.title, 1)
        main = QWidget(self)
        rows = QVBoxLayout(main)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.page, 1)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._panes.addWidget(side)
        self._panes.addWidget(main)
        self._panes.setChildrenCollapsible(False)
        self._panes.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)
        self._fit()
        scale = current_scale()
        room = self.screen().availableGeometry()
        self.resize(min(scale.grown(_SIZE[0]), room.width()), min(_SIZE[1], room.height()))
        place = self.rect()
        place.moveCenter(room.center())
        self.move(place.topLeft().x(), max(room.top(), place.top()))
        self._panes.setSizes([scale.grown(_SIDE), self.width() - scale.grown(_SIDE)])

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.contents.enter_first)
        self.contents.chosen.connect(lambda chapter, section: self.go(Spot(chapter, section)))
        self.page.wanted.connect(self._follow)
        self.page.picture_wanted.connect(self.sheet.open_picture)
        ways = ((QKeySequence.StandardKey.Back, -1), (QKeySequence.StandardKey.Forward, 1))
        for key, step in ways:
            QShortcut(key, self, lambda step=step: self._step(step))
        QShortcut(QKeySequence.StandardKey.Find, self, self._enter_search)
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.page.zoom(step))

    def _follow(self, chapter: str, fragment: str) -> None:
        there = self._by_key.get(chapter)
        self.go(Spot(chapter, there.section_of(fragment) if there else ""))

    def _enter_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _step(self, step: int) -> None:
        if 0 <= self._at + step < len(self._visited):
            self._at += step
            self._show()

    def _show(self) -> None:
        chapter, text = self._chapter(), self.search.text()
        self.page.show_chapter(chapter, self.spot.section, text)
        self.title.setText(chapter.title)
        self.setWindowTitle(self.tr("{chapter} – Help").format(chapter=chapter.title))
        if not text.strip():
            self.contents.show_chapters(self._chapters, chapter.key, self.spot.section)
        self._suit()

    def _find(self, text: str) -> None:
        if text.strip():
            self.contents.show_hits(search(self._chapters, text))
        elif self._visited:
            self._show()

    def _chapter(self) -> Chapter:
        return self._by_key[self.spot.chapter]

    def _suit(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._visited))

    def _fit(self) -> None:
        scale = current_scale()
        self.setMinimumSize(min(scale.grown(_LEAST[0]), 900), min(scale.grown(_LEAST[1]), 560))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_panes"):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.cover()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.contents.setFocus(Qt.FocusReason.TabFocusReason)
            self.contents.enter_first()
        else:
            super().keyPressEvent(event)
