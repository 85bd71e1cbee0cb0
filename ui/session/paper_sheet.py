"""The minutes as they will print, inside the session's window, and the button that saves them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partnerdesk.errors import PartnerDeskError
from partnerdesk.sessions.minutes import Minutes
from ui.preview.page_view import PageView
from ui.preview.pages import Pages
from ui.preview.pictures import Pictures
from ui.preview.zoom import Fit
from ui.session.desk import SessionDesk
from ui.session.overlay import Overlay
from ui.tasks import Task
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.speech import announce

_AIR = 24  # of the window's design, around the sheet
_SCREENS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}
_KEPT = 0.9  # of a screenful: the last lines stay in view


class WideView(PageView):
    """Pages as wide as the window are higher than it: keys go on by what is seen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a screenful with Page Up, Page Down and Space."""
        step = _SCREENS.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = -abs(step)
        if step:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(step * _KEPT * bar.pageStep()))
        else:
            super().keyPressEvent(event)


class PaperSheet(Overlay):
    """Fills the window, for pages are to be read from afar. Where minutes change it follows."""

    def __init__(self, desk: SessionDesk, parent: QWidget) -> None:
        super().__init__(self.tr("The minutes on paper"), parent)
        self._desk = desk
        self._minutes: Minutes | None = None
        self._task: Task | None = None
        self._pages: Pages | None = None
        self._pictures: Pictures | None = None
        self.view = WideView(self.sheet)
        self.page = Label(tone="secondary", parent=self.sheet)
        self.said = Label(wrap=True, parent=self.sheet)
        self.before = self._step("arrow_left", self.tr("Page before"))
        self.after = self._step("arrow_right", self.tr("Next page"))
        self.smaller = self._step("minus", self.tr("Smaller"))
        self.larger = self._step("plus", self.tr("Larger"))
        self.whole = button(self.tr("Whole page"), small=True, parent=self.sheet)
        self.whole.setCheckable(True)
        self._assemble()
        self.done = self.add_button(self.tr("Close"))
        self.save_button = self.add_button(self.tr("Save PDF"), "primary", icon_name="saved")
        self._connect()
        self._renew()

    def _step(self, icon_name: str, words: str) -> QPushButton:
        made = button("", "flat", icon_name=icon_name, small=True, spoken=words, parent=self.sheet)
        made.setToolTip(words)
        return made

    def _assemble(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self.title)
        self._line.addStretch(1)
        for each in (self.page, self.before, self.after, self.smaller, self.larger, self.whole):
            self._line.addWidget(each)
        self._column.removeWidget(self.title)
        self._column.insertLayout(0, self._line)
        self.title.setWordWrap(False)
        self.body.addWidget(self.view, 1)
        self.buttons.insertWidget(0, self.said, 1)

    def _connect(self) -> None:
        view = self.view
        self.before.clicked.connect(lambda _checked=False: view.go_to(view.page - 1))
        self.after.clicked.connect(lambda _checked=False: view.go_to(view.page + 1))
        self.smaller.clicked.connect(lambda _checked=False: view.zoom_out())
        self.larger.clicked.connect(lambda _checked=False: view.zoom_in())
        self.whole.toggled.connect(self._fit)
        self.done.clicked.connect(lambda _checked=False: self.close_sheet())
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        view.page_changed.connect(self._show_page)
        self._desk.changed.connect(self._renew)

    def appear(self) -> None:
        """Show the sheet, with the keyboard at the pages: its keys turn them."""
        super().appear()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Write the PDF that is shown, and say its name only."""
        if self._pages is None:
            return
        try:
            name = self._desk.save_paper(self._pages.content)
        except PartnerDeskError as error:
            self._say(self._desk.sentence(error), is_bad=True)
            return
        self._say(self.tr("Saved with your exports: {name}").format(name=name))

    def close_sheet(self) -> None:
        """Stop what runs beside the window, and go."""
        self._drop_task()
        self._drop_pages()
        self._desk.changed.disconnect(self._renew)
        super().close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys of pages to them, wherever the keyboard is."""
        if event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _renew(self) -> None:
        """Make the pages where the minutes are not what they were."""
        minutes = self._desk.minutes()
        if minutes == self._minutes:
            return
        self._minutes = minutes
        self._drop_task()
        self._be_ready(ready=False)
        self._say(self.tr("Making the pages…"))
        self._task = task = Task(self._desk.paper(), self._desk)
        task.finished.connect(self._show)
        task.failed.connect(self._on_failed)
        task.ended.connect(task.deleteLater)
        task.start()

    def _show(self, content: bytes) -> None:
        self._task = None
        page, zoom, fit = self.view.page, self.view.zoom, self.view.fit
        is_first = self._pages is None
        self._drop_pages()
        self._pages = pages = Pages(content)
        self._pictures = Pictures(pages, self)
        self.view.show_pages(pages.sizes, self._pictures)
        if is_first or fit is not Fit.NOTHING:
            self.view.set_fit(Fit.PAGE if self.whole.isChecked() else Fit.WIDTH)
        else:
            self.view.set_zoom(zoom)
        self.view.go_to(page)
        self._show_page(self.view.page)
        self._be_ready(ready=True)
        self._say("")

    def _on_failed(self, error: object) -> None:
        self._task = None
        words = self.tr("That went wrong inside the program; the log says where.")
        if isinstance(error, PartnerDeskError):
            words = self._desk.sentence(error)
        self._say(words, is_bad=True)

    def _show_page(self, page: int) -> None:
        count = len(self._pages) if self._pages is not None else 0
        words = self.tr("Page {page} of {pages}").format(page=page + 1, pages=count)
        self.page.setText(words if count else "")
        for each, there in ((self.before, page > 0), (self.after, page + 1 < count)):
            each.setVisible(count > 1)
            each.setEnabled(there)

    def _fit(self, is_whole: bool) -> None:
        self.view.set_fit(Fit.PAGE if is_whole else Fit.WIDTH)

    def _be_ready(self, *, ready: bool) -> None:
        for each in (self.save_button, self.smaller, self.larger, self.whole):
            each.setEnabled(ready)
        if not ready and self._pages is None:
            self._show_page(0)

    def _say(self, words: str, *, is_bad: bool = False) -> None:
        self.said.set_tone("attention" if is_bad else "secondary")
        self.said.setText(words)
        announce(self.said, words)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _drop_pages(self) -> None:
        if self._pictures is not None:
            self._pictures.stop()
            self._pictures.deleteLater()
            self._pictures = None
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def _place(self) -> None:
        self.setGeometry(self._ground.rect())
        air = self.px(_AIR)
        self.sheet.setGeometry(self.rect().adjusted(air, air, -air, -air))

    def suit(self) -> None:
        super().suit()
        self._column.setContentsMargins(*(self.px(28),) * 4)
        self._line.setSpacing(self.px(12))
