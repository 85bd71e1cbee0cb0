"""The preview of a document: its pages as they will print, and what is done with them from there.

Looking keeps nothing. Whatever leaves is handed out first; where the plan has changed since, the
pages are made anew before they leave.
"""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.errors import PartnerDeskError
from ui.dialogs.asking_help import ask_for_help
from ui.dialogs.pdf_work import Order, RenderWork
from ui.preview.departure import Departure, Then
from ui.preview.finding import Finder
from ui.preview.page_list import PageList
from ui.preview.page_view import PageView
from ui.preview.pages import Pages
from ui.preview.pictures import Pictures
from ui.preview.zoom import Fit
from ui.preview.zoom_line import ZoomLine
from ui.tasks import Task
from ui.widgets.hatch import PrivateTag
from ui.widgets.labels import ElidedLabel, Label

_AIR = 12
_LIST_FROM = 720  # pixels of width from which the page list has room beside the pages


class Preview(QDialog):
    """Open it with `open`. `leave` hands the document out and returns it as it leaves.

    `leave` raises PartnerDeskError where that fails; `sentence` puts such an error into words.
    """

    def __init__(
        self,
        order: Order,
        *,
        leave: Callable[[], Order],
        suggested: Path,
        sentence: Callable[[PartnerDeskError], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._leave, self._sentence = leave, sentence
        self._made_of: Order | None = None
        self._pages: Pages | None = None
        self._pictures: list[Pictures] = []
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Preview: {name}").format(name=suggested.stem))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.heading = ElidedLabel(suggested.stem, kind="h2", parent=self)
        self.line = ZoomLine(self)
        self.view = PageView(self)
        self.list = PageList(self)
        self.finder = Finder(self)
        self.foot = Departure(suggested, sentence, self)
        self.foot.mail.setVisible(not order.is_internal)
        self.tag = PrivateTag(parent=self)
        self.tag.setVisible(order.is_internal)
        self._assemble()
        self._order_keys()
        self._connect()
        self._add_shortcuts()
        self._make(order, lambda: None)

    def _assemble(self) -> None:
        self.waiting = Label(self.tr("Making the pages…"), tone="secondary", wrap=True, parent=self)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setRange(0, 0)
        empty, shown = QWidget(self), QWidget(self)
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(self.waiting)
        middle.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        beside = QHBoxLayout(shown)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.list)
        beside.addWidget(self.view, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(empty)
        self.stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.tag)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _order_keys(self) -> None:
        """Let Tab go the way the eye goes."""
        line, find, foot = self.line, self.line.finding, self.foot
        ways = [line.smaller, line.zoom, line.larger, find.field, find.before, find.after]
        ways += [line.page, self.list, self.view, foot.stop, foot.show_folder, foot.mail]
        for one, other in pairwise([*ways, foot.export, foot.print, foot.close_button]):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        self.line.stepped.connect(
            lambda step: self.view.zoom_in() if step > 0 else self.view.zoom_out()
        )
        self.line.zoom_chosen.connect(self.view.set_zoom)
        self.line.fit_chosen.connect(self.view.set_fit)
        self.line.page_chosen.connect(self.view.go_to)
        self.list.page_chosen.connect(self.view.go_to)
        self.view.page_changed.connect(self._on_page)
        self.view.zoomed.connect(lambda zoom: self.line.show_zoom(zoom, self.view.fit))
        self.line.finding.typed.connect(lambda words: self.finder.look_for(words, self.view.page))
        self.line.finding.stepped.connect(self.finder.step)
        self.finder.found.connect(self.view.show_hits)
        self.finder.found.connect(lambda hits, at: self.line.finding.show_hits(len(hits), at))
        self.foot.asked.connect(self._hand_out)
        self.foot.closing.connect(self.reject)

    def _add_shortcuts(self) -> None:
        for keys, deed in (
            ("Ctrl++", self.view.zoom_in),
            ("Ctrl+=", self.view.zoom_in),
            ("Ctrl+-", self.view.zoom_out),
            ("Ctrl+0", lambda: self.view.set_fit(Fit.WIDTH)),
            ("Ctrl+F", self.line.finding.take_keyboard),
            ("F3", lambda: self.finder.step(1)),
            ("Shift+F3", lambda: self.finder.step(-1)),
            ("Ctrl+P", self.foot.choose_printer),
            ("Ctrl+S", self.foot.choose_file),
            ("F1", lambda: ask_for_help(self)),
        ):
            QShortcut(QKeySequence(keys), self, deed)

    def _make(self, order: Order, then: Then) -> None:
        """Make the pages beside the window, show them, and go on."""
        self.stack.setCurrentIndex(0)
        self.foot.take(None)
        self.line.show_pages(0)
        self._task = task = Task(RenderWork(order=order), self)
        task.progressed.connect(self._on_progress)
        task.finished.connect(lambda content: self._show(order, content, then))
        task.failed.connect(self._on_failed)
        task.start()

    def _on_progress(self, done: int, steps: int) -> None:
        self.progress.setRange(0, max(1, steps))
        self.progress.setValue(done)

    def _show(self, order: Order, content: bytes, then: Then) -> None:
        page = self.view.page  # pages that are made anew are looked at where the old ones were
        self._drop_pages()
        self._made_of = order
        self._pages = pages = Pages(content)
        self._pictures = [Pictures(pages, self), Pictures(pages, self)]
        self.stack.setCurrentIndex(1)
        self.line.show_pages(len(pages))
        self.view.show_pages(pages.sizes, self._pictures[0])
        self.list.pages.show_pages(pages, self._pictures[1])
        self.view.go_to(page)
        self._on_page(self.view.page)
        self.finder.show_pages(pages)
        self.foot.take(pages)
        self.view.setFocus()
        then()

    def _on_failed(self, error: object) -> None:
        words = self.tr("That went wrong inside the program; the log says where.")
        if isinstance(error, PartnerDeskError):
            words = self._sentence(error)
        self.waiting.setText(words)
        self.progress.hide()

    def _drop_pages(self) -> None:
        self.foot.take(None)
        self.finder.show_pages(None)
        for each in self._pictures:
            each.stop()
            each.deleteLater()
        self._pictures = []
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def _on_page(self, page: int) -> None:
        self.line.show_page(page)
        self.list.follow(page)

    def _hand_out(self, then: Then) -> None:
        """Hand the document out, and go on with pages that show it as it leaves."""
        try:
            order = self._leave()
        except PartnerDeskError as error:
            self.foot.say(self._sentence(error), is_bad=True)
            return
        if order == self._made_of:
            then()
        else:
            self._make(order, then)

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self._room() - QSize(2 * _AIR, 2 * _AIR))
        self.list.setVisible(self.width() >= _LIST_FROM)
        super().showEvent(event)

    def _room(self) -> QSize:
        """Return the size of the outermost window: a dialog may have opened this."""
        outer = self.parentWidget()
        while outer is not None and outer.parentWidget() is not None:
            outer = outer.parentWidget()
        return outer.size() if outer is not None else self.screen().availableSize()

    def done(self, result: int) -> None:
        """Close, after what runs beside the window has stopped."""
        if self._task is not None and self._task.is_running:
            self._task.cancel()
            self._task.ended.connect(lambda: self.done(result))
        elif self.foot.is_printing:
            self.foot.ended.connect(lambda: self.done(result))
            self.foot.stop_printing()
        else:
            self._drop_pages()
            super().done(result)
