"""The page of a topic about one item: what it says, what changed since agreed, and changing it."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Field, Kind
from partnerdesk.sessions.course import SessionTopic
from ui.forms.agreed_terms import TermChange, term_changes
from ui.look.icons import icon
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.change_form import ChangeForm, FieldGroup
from ui.session.topics.changes import ChangesPanel
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.gone import GonePanel
from ui.session.topics.names import choice_words, field_label
from ui.session.topics.texts_form import TextsForm
from ui.widgets.buttons import button
from ui.widgets.speech import announce


class ItemPage(TopicPage):
    """Subclasses build `content` and fill it in `show_item`; the rest is the same for all kinds."""

    kind: Kind

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._topic_id = ""
        self.item: Any = None
        self.form: ChangeForm | TextsForm | None = None
        self.stack = CurrentStack()
        self.content = QWidget()
        self.changes = ChangesPanel()
        self.gone = GonePanel()
        for widget in (self.content, self.changes, self.gone):
            self.stack.addWidget(widget)
        self.change = button(self.change_words(), icon_name="pen")
        self.look = button(self.tr("Old and new"), icon_name="eye")
        self.look.hide()
        self.change.clicked.connect(lambda: self.end_change() if self.is_changing else self.begin())
        self.look.clicked.connect(self.look_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    # what subclasses say

    def change_words(self) -> str:
        """Return what the button to change the item is called."""
        return self.tr("Change it")

    def groups(self) -> tuple[FieldGroup, ...]:
        """Return the fields that can be changed."""
        raise NotImplementedError

    def make_form(self) -> ChangeForm | TextsForm:
        """Return what the item is changed in."""
        return ChangeForm(self.desk, self.kind, self.groups(), unit_of=self.unit_of)

    def show_item(self, item: Any) -> None:
        """Fill the content with an item."""
        raise NotImplementedError

    def unit_of(self, _item: Any) -> str:
        """Return the unit that numbers of an item are in."""
        return ""

    # what the window asks

    def show_topic(self, topic: SessionTopic) -> None:
        is_new = topic.id != self._topic_id
        self._topic_id = topic.id
        self.item = self.desk.view.about(topic)
        if self.item is None:
            self.gone.show_words(self.tr("This is not in the plan any more."))
            self._turn_to(self.gone)
            return
        self.show_item(self.item)
        self._show_changes()
        if self.form is not None:
            self.form.show_item(self.item)
        if is_new or self.stack.currentWidget() is self.gone or self._has_nothing_to_compare():
            self._turn_to(self.changes if is_new and self.changes.shown else self.content)
        self._name_tools()

    def flush(self) -> bool:
        if self.form is None or self.form.flush():
            return True
        if self.is_changing:
            self.form.show_problem()
        return False

    def tools(self) -> list[QAbstractButton]:
        return [self.change, self.look]

    def first_widget(self) -> QWidget | None:
        return self.change

    def keys(self) -> list[tuple[str, str]]:
        return [("C", self.change_words()), ("O", self.tr("Old and new words side by side"))]

    def handle_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_C and self.item is not None and not self.is_changing:
            self.begin()
        elif key == Qt.Key.Key_Escape and self.is_changing:
            self.end_change()
        elif key == Qt.Key.Key_O and self.changes.shown:
            self.look_again()
        else:
            return False
        return True

    # changing

    @property
    def is_changing(self) -> bool:
        """Whether the form is open."""
        return self.form is not None and self.stack.currentWidget() is self.form

    def begin(self, field: str = "") -> None:
        """Open the form, at a field if one is named."""
        if self.item is None:
            return
        if self.form is None:
            self.form = self.make_form()
            self.stack.addWidget(self.form)
        self.form.show_item(self.item)
        self._turn_to(self.form)
        self.form.begin(field)

    def end_change(self) -> None:
        """Store what is typed and show the item again; what cannot be stored stays open."""
        if not self.flush():
            return
        self._turn_to(self.changes if self.changes.shown else self.content)
        self.change.setFocus(Qt.FocusReason.TabFocusReason)

    def look_again(self) -> None:
        """Show what changed, or the whole item."""
        is_compared = self.stack.currentWidget() is self.changes
        self._turn_to(self.content if is_compared else self.changes)
        announce(self, self.look.text())

    def _show_changes(self) -> None:
        item = self.item
        changed = isinstance(item, AgreedItem) and item.agreement is Agreement.CHANGED
        self.changes.show_changes(self.found_in(item) if changed else ())

    def found_in(self, item: Any) -> tuple[TermChange, ...]:
        """Return what changed since an item was agreed."""
        plan, unit = self.desk.plan, self.unit_of(item)
        choice = partial(choice_words, plan)
        return term_changes(
            self.kind, item, plan, self.desk.formats, unit=unit, label=self.label_of, choice=choice
        )

    def label_of(self, rule: Field) -> str:
        """Return what a field is called beside its old and new words."""
        return field_label(self.desk.plan, rule)

    def _has_nothing_to_compare(self) -> bool:
        return self.stack.currentWidget() is self.changes and not self.changes.shown

    def _turn_to(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        self._name_tools()

    def _name_tools(self) -> None:
        self._say(self.change, self.tr("Done") if self.is_changing else self.change_words())
        self.change.setIcon(icon("check" if self.is_changing else "pen"))
        self.change.setEnabled(self.item is not None)
        is_compared = self.stack.currentWidget() is self.changes
        whole, compared = self.tr("See all of it"), self.tr("Old and new")
        self._say(self.look, whole if is_compared else compared)
        self.look.setVisible(bool(self.changes.shown) and not self.is_changing)

    def _say(self, tool: QAbstractButton, words: str) -> None:
        tool.setText(words)
        tool.setAccessibleName(words)
