"""The panel at the right: one item with its state, its title, its fields and the private note."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.agreed_terms import TermChange, term_changes
from ui.forms.item_form import ItemForm
from ui.look.current import current, current_scale
from ui.pages.items.changed_terms import ChangedTerms
from ui.pages.items.layouts import GAP, Fold, side_by_side
from ui.pages.items.note import PrivateNote
from ui.pages.items.standing import Standing
from ui.pages.items.states import chip_of, day_near
from ui.widgets.buttons import button
from ui.widgets.chips import StateChip
from ui.widgets.labels import button_text

COMPACT_WIDTH = 344
WIDTH = 400


class ItemDetail(QFrame):
    """Subclasses put their fields into `body` in `build` and show what else in `show_more`."""

    closed = Signal()
    left = Signal()
    wanted = Signal(object)  # a command
    delete_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.kind = kind
        self.item: Any = None
        self.plan: PreparedPlan | None = None
        self.formats = Formats()
        self.today = date.min
        self.form = ItemForm(context, kind, unit_of=self.unit_of)
        self.chip = StateChip(parent=self)
        self.chip.drop_day_if_tight()
        self.more: QPushButton = button(
            "", "flat", icon_name="more", small=True, spoken=self.tr("More")
        )
        self.close_button: QPushButton = button(
            "", "flat", icon_name="close", small=True, spoken=self.tr("Close the details")
        )
        self.title = self.form.add(kind.title)
        self.standing = Standing(kind, self)
        self.changes = ChangedTerms(self)
        self.note = PrivateNote(self.form.add("private_notes", lines=3), self)
        self.body = QVBoxLayout()
        self._assemble()
        self._connect()
        self.build()
        self.body.addStretch(1)

    def build(self) -> None:
        """Put the fields of the kind into `body`."""

    def show_more(self, item: Any, plan: PreparedPlan) -> None:
        """Show what is no field of the form."""

    def unit_of(self, _item: Any) -> str:
        """Return the unit that numbers of an item are in."""
        return ""

    def _assemble(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        self.title.label.hide()
        self.title.control.setProperty("bare", True)
        self._dress_title()
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.chip)
        top.addStretch(1)
        top.addWidget(self.more)
        top.addWidget(self.close_button)
        page = QWidget()
        page.setProperty("page", True)
        self.column = column = QVBoxLayout(page)
        column.setContentsMargins(20, 4, 20, 12)
        column.setSpacing(GAP)
        for widget in (self.title, self.standing, self.changes):
            column.addWidget(widget)
        self.body.setSpacing(GAP)
        column.addLayout(self.body, 1)
        self.scroller = QScrollArea(self)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 12)
        whole.setSpacing(4)
        for part, stretch in ((top, 0), (self.scroller, 1)):
            if isinstance(part, QHBoxLayout):
                part.setContentsMargins(20, 0, 16, 0)
                whole.addLayout(part)
            else:
                whole.addWidget(part, stretch)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 4, 20, 4)
        foot.addWidget(self.note)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.standing.wanted.connect(self.wanted)
        menu = QMenu(self)
        self.more.clicked.connect(lambda: self._open_menu(menu))
        bar = self.scroller.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: self._leave_room(is_bar=most > 0))

    def _leave_room(self, *, is_bar: bool) -> None:
        """The scroll bar takes its room from the margin."""
        self.column.setContentsMargins(20, 4, 8 if is_bar else 20, 12)

    def _open_menu(self, menu: QMenu) -> None:
        self._fill(menu)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if self.plan is None or self.item is None:
            return
        ours_only = self.plan.is_ours_only(self.item.id)
        for words, run in self.choices(ours_only=ours_only):
            action = QAction(button_text(words), menu)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)

    def choices(self, *, ours_only: bool) -> list[tuple[str, Any]]:
        """Return the entries of the menu: words and what they do."""
        share = self.tr("Share") if ours_only else self.tr("Keep to ourselves")
        return [
            (share, lambda: self.wanted.emit("share" if ours_only else "keep")),
            (self.tr("Move up"), lambda: self.move_wanted.emit(-1)),
            (self.tr("Move down"), lambda: self.move_wanted.emit(1)),
            (self.tr("Delete"), self.delete_wanted.emit),
        ]

    def row(self, *names: str, needs: int = 150) -> QWidget:
        """Return fields of the kind side by side."""
        return side_by_side(*(self.form.add(name) for name in names), needs=needs)

    def fold(self, title: str, *parts: QWidget) -> Fold:
        """Return parts that open under a heading."""
        fold = Fold(title)
        for part in parts:
            fold.body.addWidget(part)
        return fold

    def show_item(self, item: Any, plan: PreparedPlan, formats: Formats, today: date) -> None:
        """Show an item; another one than before begins at the top."""
        is_other = self.item is None or self.item.id != item.id
        self.item, self.plan, self.formats, self.today = item, plan, formats, today
        ours_only = plan.is_ours_only(item.id)
        self.form.show_item(item, plan, formats)
        self.standing.show_item(item, plan.parts, ours_only=ours_only)
        self.note.tell(plan.note_on(item.id))
        self._show_chip(ours_only=ours_only)
        changes: tuple[TermChange, ...] = ()
        if isinstance(item, AgreedItem):
            unit = getattr(item, "unit", "")
            changes = term_changes(self.kind, item, plan.parts, formats, unit=unit)
        self.changes.show_changes(changes)
        self.show_more(item, plan)
        if is_other:
            self.scroller.verticalScrollBar().setValue(0)

    def _show_chip(self, *, ours_only: bool) -> None:
        chip = chip_of(self.item, ours_only=ours_only)
        self.chip.setVisible(chip is not None)
        if chip is None:
            return
        day = ""
        if chip == "agreed" and self.item.agreed_on is not None:
            day = self.tr("{day}, both sides").format(
                day=day_near(self.item.agreed_on, self.today, self.formats)
            )
        self.chip.set_state(chip, "", day)

    def flush(self) -> bool:
        """Store what is not stored yet."""
        return self.form.flush()

    def begin(self, *, with_title: bool = False) -> None:
        """Take the keyboard: at the title of a new item, else at the first field."""
        control = self.title.control
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if with_title and hasattr(control, "selectAll"):
            control.selectAll()

    def set_compact(self, compact: bool) -> None:
        """Make the panel fit a narrow window."""
        self.note.set_folding(compact)

    def _dress_title(self) -> None:
        heading = current_scale().style("h2")
        rule = f"padding: 1px 0; font-size: {heading.size}px; font-weight: {heading.weight};"
        if rule != self.title.control.styleSheet():
            self.title.control.setStyleSheet(rule)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current().surface.panel))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "title"):
            self._dress_title()
