"""Where there is no room for columns: the topic's place in the agenda, and the two drawers."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.current import current
from ui.session.desk import SessionDesk
from ui.session.sized import Sized, set_gaps
from ui.session.steps import Steps
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel


class CompactLine(Sized):
    """`drawer_wanted` names the drawer: agenda or decided."""

    drawer_wanted = Signal(str)

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.agenda = button(self.tr("Agenda"), icon_name="sort", small=True, parent=self)
        self.decided = button(self.tr("Decided"), icon_name="check", small=True, parent=self)
        self.where = ElidedLabel(tone="secondary", parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.agenda)
        self._row.addWidget(self.where, 1)
        self.steps = Steps(desk, self)
        self._row.addWidget(self.steps)
        self._row.addWidget(self.decided)
        for name, each in (("agenda", self.agenda), ("decided", self.decided)):
            each.setCheckable(True)
            each.clicked.connect(lambda _checked=False, name=name: self.drawer_wanted.emit(name))
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def show_view(self) -> None:
        """Show where in the agenda the session is."""
        view = self._desk.view
        ids = [each.id for each in view.topics]
        if view.current is not None and view.current.id in ids:
            words = self.tr("{number} of {count}: {title}").format(
                number=ids.index(view.current.id) + 1, count=len(ids), title=view.current.title
            )
        else:
            words = ""
        self.where.setText(words)
        count = len(view.captured)
        said = self.tr("Decided {count}").format(count=count) if count else self.tr("Decided")
        self.decided.setText(said)
        self.decided.setAccessibleName(said)

    def words_place(self) -> QRect:
        """Return where the words stand, in lengths of the parent."""
        return self.where.geometry().translated(self.pos())

    def show_drawer(self, name: str) -> None:
        """Show which drawer is open."""
        self.agenda.setChecked(name == "agenda")
        self.decided.setChecked(name == "decided")

    def suit(self) -> None:
        set_gaps(self, self._row, (32, 10, 32, 10), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface.sunken))
        below = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(below, QColor(tokens.line.subtle))
