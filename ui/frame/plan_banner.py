"""A line over the page of a plan that is signed or closed, with the way to change it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from partnerdesk.domain.plan_life import is_locked, signed_version
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.frame.formats_here import formats_for
from ui.isolating import isolated
from ui.look.current import current, scale_of
from ui.look.icons import pixmap
from ui.place import Place
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from ui.main_window import MainWindow

translate = QCoreApplication.translate


class PlanBanner(QFrame):
    """Stands between the mode line and the page; hidden while the plan can be changed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window = window
        self.setObjectName("plan_banner")
        self._picture = QLabel(self)
        self.words = ElidedLabel(weight=500, parent=self)
        self.open = button("", small=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 6)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
        self.open.clicked.connect(lambda _checked=False: window.deeds().plans.open_for_changes())
        window.desk.moved.connect(self._on_moved)
        self.hide()

    def show_plan(self, plan: PreparedPlan) -> None:
        """Show what locks a plan, or nothing."""
        formats = formats_for(self._window.desk.settings)
        words = _words(plan, formats)
        self.words.setText(words)
        self.setAccessibleName(words)
        is_closed = plan.parts.head.status is PlanStatus.CLOSED
        text = self.tr("Take it up again") if is_closed else self.tr("Open for changes")
        self.open.setText(text)
        self.open.setAccessibleName(text)
        self._draw()
        self.setVisible(bool(words))

    def _on_moved(self, place: Place) -> None:
        if place.is_home:
            self.hide()

    def _draw(self) -> None:
        size = scale_of(self).grown(16)
        self._picture.setPixmap(pixmap("lock", "together", size, self.devicePixelRatioF()))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.fillRect(self.rect(), QColor(tokens.together.soft))
        below = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, QColor(tokens.together.line))


def banner_of(window: "MainWindow") -> PlanBanner:
    """Return the window's banner; it is made when it is first needed, for a start has none."""
    found = window.findChild(PlanBanner)
    if found is not None:
        return found
    banner = PlanBanner(window)
    middle = window.centralWidget()
    column = middle.layout() if middle is not None else None
    if isinstance(column, QVBoxLayout):
        column.insertWidget(1, banner)
    window.side.status_wanted.connect(window.acts["plan_status"].trigger)
    return banner


def _words(plan: PreparedPlan, formats: Formats) -> str:
    version = signed_version(plan.parts)
    if is_locked(plan.parts):
        signed = [each for each in plan.parts.signatures if each.version == version]
        names = ", ".join(dict.fromkeys(each.name for each in signed))
        moments = [each.signed_at for each in signed if each.signed_at is not None]
        day = formats.day(formats.local_day(max(moments)))
        words = translate(
            "PlanBanner", "Signed as version {version} by {names} on {day}. Its terms are locked."
        )
        return words.format(version=version, names=isolated(names), day=day)
    if plan.parts.head.status is PlanStatus.CLOSED:
        return translate("PlanBanner", "This plan is closed.")
    return ""
