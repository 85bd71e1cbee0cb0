"""Shows one chapter of the guide, from one of its sections on."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QTextBrowser, QTextEdit, QWidget

from ui.help.dressing import blocks_of, dress, fit_pictures
from ui.help.guide import Chapter
from ui.help.links import link_beside
from ui.help.pictures import Pictures
from ui.help.searching import folded
from ui.look.current import current, current_scale
from ui.look.scale import Scale

_WIDEST, _MARGIN = 760, 28
_PICTURE = QTextDocument.ResourceType.ImageResource.value
_ZOOMS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class PageView(QTextBrowser):
    """`wanted` is sent with the chapter and the part of it that a link leads to."""

    wanted = Signal(str, str)
    picture_wanted = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = Pictures(folder)
        self._chapter: Chapter | None = None
        self._words: list[str] = []
        self._worn = ""
        self._zoom = _ZOOMS.index(1.0)
        self.setProperty("bare", True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        self.setAccessibleName(self.tr("Help text"))

    @property
    def chapter(self) -> Chapter | None:
        """What is shown."""
        return self._chapter

    @property
    def scale(self) -> Scale:
        """The user's text size, zoomed."""
        scale = current_scale()
        return scale._replace(factor=scale.factor * _ZOOMS[self._zoom])

    def show_chapter(self, chapter: Chapter, section: str = "", text: str = "") -> None:
        """Show a chapter from a section on, with the words of a search marked."""
        self._words = folded(text).split()
        if chapter is not self._chapter:
            self._chapter = chapter
            self._render()
        self._mark()
        self.go_to(section)

    def go_to(self, section: str) -> None:
        """Bring a section to the top."""
        heading = self._heading_of(section)
        cursor = QTextCursor(heading) if heading is not None else QTextCursor(self.document())
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(0 if heading is None else max(0, top - 12))

    def zoom(self, step: int) -> None:
        """Show text and pictures larger or smaller by a step; 0 is the user's own size again."""
        at = min(max(0, self._zoom + step), len(_ZOOMS) - 1) if step else _ZOOMS.index(1.0)
        if at == self._zoom:
            return
        self._zoom = at
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._render()
        bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load pictures of the guide, and nothing else from anywhere."""
        if kind != _PICTURE:
            return None
        named = QUrl(name).toString()
        size = self.pictures.size_in(named, self._room())
        picture = self.pictures.fitted(named, size, self.devicePixelRatioF())
        return None if picture.isNull() else picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        fit_pictures(self.document(), self._size_of)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom((turned > 0) - (turned < 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from link to link, beginning where one reads, and then on to what lies beside."""
        cursor = self.textCursor()
        selected = (cursor.selectionStart(), cursor.selectionEnd())
        link = link_beside(self.document(), selected, forward=forward)
        if link is None:
            cursor.clearSelection()
            self.setTextCursor(cursor)
            return QAbstractScrollArea.focusNextPrevChild(self, forward)
        cursor.setPosition(link.start)
        cursor.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._worn != self._clothes():
            QTimer.singleShot(0, self, self._render)

    def _clothes(self) -> str:
        return f"{current().name} {self.scale.factor}"

    def _render(self) -> None:
        if self._chapter is None:
            return
        self._worn = self._clothes()
        self.setStyleSheet(f"QTextBrowser {{ background: {current().surface.panel}; }}")
        at, read = self.verticalScrollBar().value(), self.textCursor().position()
        document = self.document()
        document.clear()
        document.setDocumentMargin(_MARGIN)
        self._arrange()
        document.setMarkdown(
            self._chapter.markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        dress(document, self.scale, self._size_of)
        self._mark()
        cursor = self.textCursor()
        cursor.setPosition(min(read, document.characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(at)

    def _arrange(self) -> None:
        """Keep lines short enough to read."""
        widest = self.scale.grown(_WIDEST) + 2 * _MARGIN
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), widest))

    def _room(self) -> int:
        return max(120, self.lineWrapColumnOrWidth() - 2 * _MARGIN)

    def _size_of(self, name: str) -> QSize:
        """Return how large a picture is shown, and have it in that size."""
        size = self.pictures.size_in(name, self._room())
        fitted = self.pictures.fitted(name, size, self.devicePixelRatioF())
        if not fitted.isNull():
            self.document().addResource(_PICTURE, QUrl(name), fitted)
        return size

    def _heading_of(self, section: str) -> QTextBlock | None:
        if self._chapter is None:
            return None
        keys = [each.key for each in self._chapter.sections]
        if section not in keys or keys.index(section) == 0:
            return None
        headings = [
            b for b in blocks_of(self.document()) if b.blockFormat().headingLevel() in (1, 2)
        ]
        number = keys.index(section)
        return headings[number] if number < len(headings) else None

    def _mark(self) -> None:
        """Mark the words of the search."""
        marks = []
        form = QTextCharFormat()
        form.setBackground(QColor(current().surface.selected))
        form.setFontUnderline(True)
        for block in blocks_of(self.document()) if self._words else ():
            text = folded(block.text())
            for word in self._words:
                place = text.find(word)
                while place >= 0:
                    marks.append(self._selection(block.position() + place, len(word), form))
                    place = text.find(word, place + len(word))
        self.setExtraSelections(marks)

    def _selection(
        self, start: int, length: int, form: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, form
        return made

    def _follow(self, link: QUrl) -> None:
        name = link.fileName()
        if link.scheme():
            return
        if name.endswith(".md"):
            self.wanted.emit(name.removesuffix(".md"), link.fragment())
        elif name.endswith(".png"):
            self.picture_wanted.emit(link.toString())
