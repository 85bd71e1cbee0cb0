"""The line above the pages: how large they are, what is found in them, which one is in view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from ui.forms.choice_editor import QuietCombo
from ui.preview.find_line import FindLine
from ui.preview.zoom import STEPS, Fit
from ui.widgets.buttons import button
from ui.widgets.labels import Label


class ZoomLine(QWidget):
    """Zoom and page. Every change comes by a signal; pages are told from 0."""

    zoom_chosen = Signal(float)
    fit_chosen = Signal(Fit)
    stepped = Signal(int)  # 1 larger, -1 smaller
    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.smaller = self._button("minus", self.tr("Smaller"), -1)
        self.larger = self._button("plus", self.tr("Larger"), 1)
        self.zoom = QuietCombo(self)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.addItem(self.tr("Fit width"), Fit.WIDTH)
        self.zoom.addItem(self.tr("Whole page"), Fit.PAGE)
        for step in STEPS:
            self.zoom.addItem(self.tr("{percent} %").format(percent=round(step * 100)), step)
        self.zoom.activated.connect(self._on_zoom)
        self.page = QSpinBox(self)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setRange(1, 1)
        self.page.setKeyboardTracking(False)
        self.page.valueChanged.connect(lambda number: self.page_chosen.emit(number - 1))
        self.of = Label(tone="secondary", parent=self)
        self.finding = FindLine(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for each in (self.smaller, self.zoom, self.larger):
            row.addWidget(each)
        row.addSpacing(16)
        row.addWidget(self.finding)
        row.addStretch(1)
        row.addWidget(Label(self.tr("Page"), tone="secondary", parent=self))
        row.addWidget(self.page)
        row.addWidget(self.of)

    def show_pages(self, count: int) -> None:
        """Say how many pages there are."""
        self.page.setRange(1, max(1, count))
        self.of.setText(self.tr("of {pages}").format(pages=count))
        self.setEnabled(count > 0)

    def show_page(self, page: int) -> None:
        """Say which page is in view."""
        self.page.blockSignals(True)
        self.page.setValue(page + 1)
        self.page.blockSignals(False)

    def show_zoom(self, zoom: float, fit: Fit) -> None:
        """Say how large pages are shown."""
        at = self.zoom.findData(fit if fit is not Fit.NOTHING else zoom)
        self.zoom.setCurrentIndex(at)
        percent = self.tr("{percent} %").format(percent=round(zoom * 100))
        self.zoom.setToolTip(percent)
        self.zoom.setAccessibleDescription(percent)
        self.smaller.setEnabled(zoom > STEPS[0])
        self.larger.setEnabled(zoom < STEPS[-1])

    def _button(self, icon: str, words: str, step: int) -> QWidget:
        made = button("", "flat", icon_name=icon, small=True, spoken=words, parent=self)
        made.setToolTip(words)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda _checked=False: self.stepped.emit(step))
        return made

    def _on_zoom(self, _at: int) -> None:
        chosen = self.zoom.currentData()
        if isinstance(chosen, Fit):
            self.fit_chosen.emit(chosen)
        else:
            self.zoom_chosen.emit(float(chosen))
