"""Something captured, open for change: each field is stored as it is left."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.sessions.view import CapturedItem
from ui.forms.binding import Binding
from ui.forms.editor import Editor, Showing
from ui.forms.editors import editor_for
from ui.forms.sentences import say_under
from ui.forms.words import label_of
from ui.session.desk import SessionDesk
from ui.session.fitting_owner import FittingOwner
from ui.session.sized import Sized
from ui.widgets.buttons import button
from ui.widgets.field import Field

_FIELDS = {
    "decision": ("title", "reason"),
    "action": ("title", "party_id", "owner_id", "due_on"),
    "issue": ("title", "answer"),
}


class CapturedEditor(Sized):
    """`done` is sent when the user is finished or has deleted the item."""

    done = Signal()

    def __init__(self, desk: SessionDesk, captured: CapturedItem, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = KINDS[str(captured.kind)]
        self._captured = captured
        self.item_id = captured.item.id
        self._runs = FittingOwner(desk)
        self.fields: dict[str, Field] = {}
        self._bound: list[tuple[str, Editor, Binding]] = []
        self._column = QVBoxLayout(self)
        for name in _FIELDS[str(captured.kind)]:
            self._add(name)
        self._buttons = QHBoxLayout()
        self.delete = button(self.tr("Delete"), icon_name="trash", small=True, parent=self)
        self.finish = button(self.tr("Done"), small=True, parent=self)
        self.delete.clicked.connect(lambda _checked=False: self._delete())
        self.finish.clicked.connect(lambda _checked=False: self._finish())
        self._buttons.addWidget(self.delete)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.finish)
        self._column.addLayout(self._buttons)
        self.suit_now()
        self.show_captured(captured)

    def _add(self, name: str) -> None:
        rule = self._kind.by_name[name]
        editor = editor_for(self._kind, rule, self._desk.formats)
        field = self.fields[name] = Field(label_of(rule), editor.widget, parent=self)
        say = say_under(field, lambda: self._desk.formats)

        def to_command(item_id: str, value: Any, merge_key: str) -> SetField:
            return SetField(
                kind=self._kind.name, item_id=item_id, field=name, value=value, merge_key=merge_key
            )

        self._bound.append((name, editor, Binding(self._runs, editor, say, to_command)))
        self._column.addWidget(field)

    def show_captured(self, captured: CapturedItem) -> None:
        """Show the values as they are now; what is being typed stays."""
        self._captured = captured
        for name, editor, binding in self._bound:
            rule = self._kind.by_name[name]
            editor.prepare(
                Showing(
                    rule=rule,
                    item=captured.item,
                    parts=self._desk.plan,
                    formats=self._desk.formats,
                    today=self._desk.today,
                )
            )
            binding.load(self.item_id, getattr(captured.item, name))

    def flush(self) -> bool:
        """Store what is half typed."""
        stored = [binding.flush() for _name, _editor, binding in self._bound]
        return all(stored)

    def enter(self) -> None:
        """Give the first field the keyboard."""
        self._bound[0][1].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if self.flush():
            self.done.emit()

    def _delete(self) -> None:
        title = str(getattr(self._captured.item, "title", ""))
        if self._desk.run_or_say(DeleteItem(kind=self._kind.name, item_id=self.item_id)):
            self._desk.undoable.emit(self.tr("Deleted: {title}").format(title=title))
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    def suit(self) -> None:
        ring = self.px(6)  # goes round a field
        self._column.setContentsMargins(ring, self.px(14), ring, self.px(14))
        self._column.setSpacing(self.px(12))
