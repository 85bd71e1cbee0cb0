"""A list of parts that can be edited where they stand, with a line at its end that adds one.

What is typed into that line is in the draft from the first letter on; Enter begins the next one.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.domain.ids import new_id
from partnerdesk.wizards.draft import Draft
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.keeper import DraftKeeper
from ui.wizard.part_row import PartRow, PartSort


class PartList(QWidget):
    """`added` carries the id of a part that was added."""

    added = Signal(str)

    def __init__(self, keeper: DraftKeeper, sort: PartSort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._sort = keeper, sort
        self.rows: dict[str, PartRow] = {}
        self._pending = ""
        self._session = new_id()
        self.setAccessibleName(sort.name)
        self.line = QLineEdit()
        self.line.setPlaceholderText(sort.add)
        self.line.setAccessibleName(sort.add)
        self.line.setMaxLength(300)
        words = QCoreApplication.translate("Wizard", "Add")
        self.add = button(words, icon_name="plus", small=True, spoken=sort.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.add)
        self._column.addLayout(foot)
        self.line.textEdited.connect(self._type)
        self.line.returnPressed.connect(self._go_on)
        self.add.clicked.connect(self._press)
        self.line.installEventFilter(self)

    def show_draft(self, draft: Draft) -> None:
        """Show the parts of a draft; rows stay with the parts they stand for."""
        parts = list(self._sort.parts(draft))
        self._show_pending([each.id for each in parts])
        wanted = [each.id for each in parts if each.id != self._pending]
        for part_id in [key for key in self.rows if key not in wanted]:
            self._drop(part_id)
        for place, part_id in enumerate(wanted):
            if part_id not in self.rows:
                self._make(part_id, place)
            self.rows[part_id].show_draft(draft)

    def _show_pending(self, ids: list[str]) -> None:
        """What was being added may have been taken back."""
        if self._pending and self._pending not in ids:
            self._pending = ""
            with QSignalBlocker(self.line):
                self.line.clear()

    def targets(self) -> dict[tuple[str, str], DraftBinding]:
        """Return the fields by part and name."""
        return {
            (part_id, name): binding
            for part_id, row in self.rows.items()
            for name, binding in row.bindings.items()
        }

    def _make(self, part_id: str, place: int) -> None:
        row = self.rows[part_id] = PartRow(self._keeper, self._sort, part_id)
        row.removal_wanted.connect(self._remove)
        self._column.insertWidget(place, row)

    def _drop(self, part_id: str) -> None:
        row = self.rows.pop(part_id)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, part_id: str) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        draft = self._keeper.draft
        left = tuple(each for each in self._sort.parts(draft) if each.id != part_id)
        self._keeper.change(self._sort.put(draft, left))

    # adding

    def _type(self, text: str) -> None:
        draft = self._keeper.draft
        parts = tuple(self._sort.parts(draft))
        title = text.strip()
        if self._pending and not title:
            left = tuple(each for each in parts if each.id != self._pending)
            self._pending = ""
            self._keeper.change(self._sort.put(draft, left), self._session)
        elif self._pending:
            changed = self._sort.changed(draft, self._pending, self._sort.title, title)
            self._keeper.change(changed, self._session)
        elif title:
            part = self._sort.make(draft, title)
            self._pending = part.id
            self._keeper.change(self._sort.put(draft, (*parts, part)), self._session)

    def _go_on(self) -> None:
        """Give the part that was typed a row of its own."""
        part_id, self._pending = self._pending, ""
        self._session = new_id()
        with QSignalBlocker(self.line):
            self.line.clear()
        if part_id:
            self.show_draft(self._keeper.draft)
            self.added.emit(part_id)

    def _press(self) -> None:
        self._go_on()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> bool:
        """Take over what is half typed; False where it cannot be read."""
        self._go_on()
        return False not in [row.flush() for row in self.rows.values()]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            reasons = Qt.FocusReason
            if event.reason() not in (reasons.ActiveWindowFocusReason, reasons.PopupFocusReason):
                self._go_on()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()  # they are the guide's
                return True
        return False


class PartCard(QWidget):
    """A list under a heading, with a sentence on what belongs into it."""

    def __init__(
        self, heading: str, hint: str, parts: PartList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.parts = parts
        column.addWidget(Label(heading, kind="h3", wrap=True))
        if hint:
            column.addWidget(Label(hint, kind="label", tone="secondary", wrap=True))
        column.addWidget(parts)
