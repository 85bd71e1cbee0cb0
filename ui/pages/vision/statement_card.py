"""One text of the plan: written in place, shared, agreed or parked, with a private note."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedLayout, QWidget

from partnerdesk.commands.items import DeleteItem
from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.domain.plans import STATEMENT, Statement, Topic
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.agreed_terms import term_changes
from ui.forms.binding import Binding
from ui.forms.conversions import conversion_for
from ui.forms.sentences import say_under
from ui.forms.signed_fields import is_signed, reason_of
from ui.forms.text_editor import TextEditor
from ui.forms.words import word
from ui.look.current import scale_of
from ui.pages.items.changed_terms import ChangedTerms
from ui.pages.items.doing import share_command
from ui.pages.items.note import PrivateNote
from ui.pages.items.standing import Standing
from ui.pages.items.states import chip_of, day_near
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.chips import StateChip
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel

LARGE = 16


class StatementCard(Card):
    """The card of one topic. A text is made when its first words, or its note, are written.

    It is as high before that as after, so that nothing moves under the hands of who writes.
    """

    wanted = Signal(object)  # a command

    def __init__(
        self,
        context: Context,
        topic: Topic,
        hint: str,
        example: str = "",
        *,
        lines: int = 3,
        large: bool = False,
    ) -> None:
        super().__init__(" ")
        self.context = context
        self.topic = topic
        self.statement: Statement | None = None
        self._plan_id = ""
        self._is_large = large
        self._formats = Formats()
        self.chip = StateChip(parent=self)
        self.more = button("", "flat", icon_name="more", small=True, spoken=self.tr("More"))
        self.head.addWidget(self.chip)
        self.head.addWidget(self.more)
        self.text = self._text_field(lines)
        self.changes = ChangedTerms()
        self.standing = Standing(STATEMENT)
        self.hint = ElidedLabel(self.tr("Not written yet"), kind="caption", tone="tertiary")
        self._foot = self._stacked(self.hint, self.standing)
        self._give_example(hint, example)
        self.note = PrivateNote(self._note_field())
        self.note.set_folding(True)
        for widget in (self.text, self.changes, self._foot, self.note):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for widget in (self.chip, self.more):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self.menu = QMenu(self)
        self.keep = QAction(self.tr("Keep to ourselves"), self.menu)
        self.remove = QAction(self.tr("Delete this text"), self.menu)
        self.menu.addActions([self.keep, self.remove])
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._open_menu)
        self.keep.triggered.connect(lambda: self._ask("keep"))
        self.remove.triggered.connect(self._delete)
        self.standing.wanted.connect(self._ask)
        self._dress_text()

    def _stacked(self, *widgets: QWidget) -> QWidget:
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        for widget in widgets:
            self._stack.addWidget(widget)
        return holder

    def _give_example(self, hint: str, example: str) -> None:
        """Ask in the empty field, and show what an answer could look like; none of it is stored."""
        told = self.tr("For example: {example}").format(example=example) if example else ""
        self.editor.area.setPlaceholderText("\n".join(each for each in (hint, told) if each))
        self.editor.area.setToolTip("")
        self.text.control.setAccessibleDescription(hint)

    def _text_field(self, lines: int) -> Field:
        conversion = conversion_for(STATEMENT.by_name["body"], self._formats)
        editor = self.editor = TextEditor(conversion, lines=lines)
        frame = Field(self.tr("Text"), editor.widget)
        frame.label.hide()
        frame.locking.connect(lambda is_locked: editor.set_locked(is_locked=is_locked))
        editor.refused.connect(frame.say_locked)
        say = say_under(frame, lambda: self._formats)
        self.binding = Binding(self.context, editor, say, self._write)
        return frame

    def _note_field(self) -> Field:
        conversion = conversion_for(STATEMENT.by_name["private_notes"], self._formats)
        editor = TextEditor(conversion, lines=3)
        frame = Field(self.tr("Private note"), editor.widget)
        say = say_under(frame, lambda: self._formats)
        self.note_binding = Binding(self.context, editor, say, self._write_note)
        return frame

    def _write(self, key: str, value: Any, merge_key: str) -> WriteStatement:
        """The binding's key names the plan, so that a late text goes to its own plan."""
        plan_id = key.partition(" ")[0]
        return WriteStatement(plan_id=plan_id, topic=self.topic, body=value, merge_key=merge_key)

    def _write_note(self, key: str, value: Any, merge_key: str) -> WriteStatement:
        plan_id = key.partition(" ")[0]
        return WriteStatement(
            plan_id=plan_id, topic=self.topic, private_notes=value, merge_key=merge_key
        )

    def show_plan(self, plan: PreparedPlan, formats: Formats, today: date) -> None:
        """Show the text of a plan; what is being typed stays."""
        parts = plan.parts
        self._formats = formats
        self._plan_id = parts.head.id
        self.statement = statement = parts.statement(self.topic)
        self.set_title(word(self.topic))
        self.text.control.setAccessibleName(self.title.text())
        key = f"{parts.head.id} {self.topic}"
        self.binding.load(key, statement.body if statement else "")
        is_locked = statement is not None and is_signed(STATEMENT, statement, plan)
        self.text.set_locked(reason_of(parts) if is_locked else "")
        note = plan.note_on(statement.id) if statement else ""
        self.note_binding.load(key, note)
        self.note.tell(note)
        for widget in (self.chip, self.more):
            widget.setVisible(statement is not None)
        self._stack.setCurrentWidget(self.hint if statement is None else self.standing)
        self.changes.show_changes(())
        if statement is not None:
            self._show_statement(statement, plan, today)

    def _show_statement(self, statement: Statement, plan: PreparedPlan, today: date) -> None:
        ours_only = plan.is_ours_only(statement.id)
        chip = chip_of(statement, ours_only=ours_only) or "us"
        day = statement.agreed_on if chip == "agreed" else None
        self.chip.set_state(chip, date=day_near(day, today, self._formats) if day else "")
        self.keep.setVisible(not ours_only)
        self.standing.show_item(statement, plan.parts, ours_only=ours_only)
        if not ours_only:
            changes = term_changes(STATEMENT, statement, plan.parts, self._formats)
            self.changes.show_changes(changes)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _ask(self, wanted: object) -> None:
        """Pass a command on; "share" and "keep" are words for one."""
        if wanted in ("share", "keep") and self.statement is not None:
            shared = wanted == "share"
            wanted = share_command(STATEMENT, [self.statement.id], shared=shared)
        self.wanted.emit(wanted)

    def _delete(self) -> None:
        """Delete the text with its note; the window offers the way back."""
        if self.statement is not None:
            self._ask(DeleteItem(kind="statement", item_id=self.statement.id))

    def flush(self) -> bool:
        """Store what is not stored yet."""
        is_stored = self.binding.flush()
        return self.note_binding.flush() and is_stored

    def begin(self) -> None:
        """Put the keyboard into the text."""
        self.text.control.setFocus()

    def holds(self, item_id: str) -> bool:
        """Tell whether this is the card of a text."""
        return self.statement is not None and self.statement.id == item_id

    def _dress_text(self) -> None:
        """By a rule: a font that is set would go when the field is polished for a problem."""
        rule = f"font-size: {scale_of(self).grown(LARGE)}px;"
        if self._is_large and rule != self.text.control.styleSheet():
            self.text.control.setStyleSheet(rule)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "text"):
            self._dress_text()
