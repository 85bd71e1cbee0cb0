"""Writing several texts of the plan in place; each is stored when it is left."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.domain.plans import STATEMENT, Topic
from partnerdesk.formats import Formats
from ui.forms.binding import Binding
from ui.forms.conversions import conversion_for
from ui.forms.sentences import say_under
from ui.forms.text_editor import TextEditor
from ui.session.desk import SessionDesk
from ui.session.topics.grouped import Grouped
from ui.session.topics.names import topic_label
from ui.session.topics.scaling import keep_air
from ui.widgets.field import Field

Group = tuple[str, Sequence[Topic]]


class TextsForm(Grouped):
    """Texts that belong together on a page each; what is not there yet is made."""

    def __init__(
        self, desk: SessionDesk, groups: Sequence[Group], parent: QWidget | None = None
    ) -> None:
        super().__init__([title for title, _topics in groups], parent)
        self._desk = desk
        self._formats = Formats()
        self._bindings: dict[Topic, Binding] = {}
        for _title, topics in groups:
            self.add_page(self._page(topics))

    def _page(self, topics: Sequence[Topic]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        keep_air(holder, column, spacing=18, margins=(6, 6, 12, 6))
        for topic in topics:
            column.addWidget(self._field(topic))
        column.addStretch(1)
        return holder

    def _field(self, topic: Topic) -> Field:
        editor = TextEditor(conversion_for(STATEMENT.by_name["body"], self._formats), lines=2)
        frame = self.frames[topic.value] = Field(topic_label(self._desk.plan, topic), editor.widget)

        def write(plan_id: str, value: Any, merge_key: str) -> WriteStatement:
            return WriteStatement(plan_id=plan_id, topic=topic, body=value, merge_key=merge_key)

        say = say_under(frame, lambda: self._formats)
        self._bindings[topic] = Binding(self._desk, editor, say, write)
        return frame

    def show_item(self, _item: Any) -> None:
        """Show the texts as they are; what is being typed stays."""
        plan = self._desk.plan
        self._formats = self._desk.formats
        for topic, binding in self._bindings.items():
            statement = plan.statement(topic)
            binding.load(plan.head.id, statement.body if statement is not None else "")

    def flush(self) -> bool:
        """Store what is not stored yet; False where something cannot be."""
        results = [binding.flush() for binding in self._bindings.values()]
        return all(results)
