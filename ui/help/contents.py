"""The list at the left of the help: chapters and sections, or what was found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.help.guide import Chapter
from ui.help.hit_delegate import EXCERPT, HitDelegate
from ui.help.searching import Hit
from ui.look.current import current, current_scale
from ui.look.fonts import named

_WHERE = Qt.ItemDataRole.UserRole
_INDENT = "\u2003"


class Contents(QListWidget):
    """`chosen` is sent with the chapter and the section."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("side", True)
        self.setWordWrap(True)
        self.setItemDelegate(HitDelegate(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Contents"))
        self.currentItemChanged.connect(lambda now, _before: self._choose(now))

    def show_chapters(self, chapters: Sequence[Chapter], now: str, section: str) -> None:
        """List all chapters, with the sections of the one that is shown."""
        self.blockSignals(True)
        self.clear()
        for chapter in chapters:
            self._add(chapter.title, chapter.key, "", is_chosen=chapter.key == now and not section)
            if chapter.key == now:
                for each in chapter.sections[1:]:
                    is_chosen = bool(section) and each.key == section
                    item = self._add(each.title, chapter.key, each.key, is_chosen=is_chosen)
                    item.setText(f"{_INDENT}{each.title}")
                    item.setFont(named("label", current_scale()))
                    item.setForeground(QColor(current().ink.secondary))
        self.blockSignals(False)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List what was found."""
        self.blockSignals(True)
        self.clear()
        for hit in hits:
            title = " › ".join(dict.fromkeys((hit.chapter.title, hit.section.title)))
            item = self._add(title, hit.chapter.key, hit.section.key, is_chosen=False)
            item.setData(EXCERPT, hit.excerpt)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {hit.excerpt}")
        if not hits:
            item = QListWidgetItem(self.tr("Nothing was found. Try a shorter word."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.blockSignals(False)

    def enter_first(self) -> None:
        """Choose the first that was found."""
        self.setCurrentRow(0)

    def _add(self, text: str, chapter: str, section: str, *, is_chosen: bool) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_WHERE, (chapter, section))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        self.addItem(item)
        if is_chosen:
            self.setCurrentItem(item)
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        where = item.data(_WHERE) if item is not None else None
        if where is not None:
            self.chosen.emit(*where)
