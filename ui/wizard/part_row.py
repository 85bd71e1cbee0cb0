"""One part of a draft in a list: its fields in rows of twelve columns, and the way to remove it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from partnerdesk.wizards.draft import Draft
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.editor import Editor
from ui.forms.options import Option
from ui.look.current import scale_of
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_shares import DraftShares
from ui.wizard.keeper import DraftKeeper

COLUMNS = 12
_NARROW = 560
_LABEL = 21  # height of a label: removing stands beside the field under it
_HALF, _WIDE = 6, 4  # columns: in a narrow row, two small fields stand side by side


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One field of a part: its name, its label, how it is edited, and how wide it is of twelve."""

    name: str
    label: str
    make: Callable[[DraftKeeper], Editor]
    span: int = 3
    options: Callable[[Draft, Any], Sequence[Option]] | None = None
    is_shown: Callable[[Any], bool] = lambda _part: True
    shown_as: Callable[[Any], Any] = lambda value: value
    stored_as: Callable[[Any], Any] = lambda value: value


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSort:
    """A list of parts: what it is called, how to add one, and where in the draft it is."""

    name: str
    add: str
    parts: Callable[[Draft], Sequence[Any]]
    put: Callable[[Draft, tuple[Any, ...]], Draft]
    make: Callable[[Draft, str], Any]
    columns: tuple[Column, ...]
    title: str = "title"

    def found(self, draft: Draft, part_id: str) -> Any:
        """Return a part, None where it is gone."""
        return next((each for each in self.parts(draft) if each.id == part_id), None)

    def changed(self, draft: Draft, part_id: str, name: str, value: Any) -> Draft:
        """Return the draft with another value of a part's field."""
        parts = tuple(
            replace(each, **{name: value}) if each.id == part_id else each
            for each in self.parts(draft)
        )
        return self.put(draft, parts)


class PartRow(QFrame):
    """`removal_wanted` carries the id of the part."""

    removal_wanted = Signal(str)

    def __init__(self, keeper: DraftKeeper, sort: PartSort, part_id: str) -> None:
        super().__init__()
        self.part_id = part_id
        self._keeper, self._sort = keeper, sort
        self.fields: dict[str, Field] = {}
        self.editors: dict[str, Editor] = {}
        self.bindings: dict[str, DraftBinding] = {}
        self._arranged: tuple[object, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        for place in range(COLUMNS):
            self._grid.setColumnStretch(place, 1)
        words = QCoreApplication.translate("Wizard", "Remove")
        self.remove = button("", "flat", icon_name="close", small=True, spoken=words)
        self.remove.setToolTip(words)
        self.remove.clicked.connect(lambda _checked=False: self.removal_wanted.emit(part_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 8)
        row.setSpacing(6)
        row.addLayout(self._grid, 1)
        beside = QVBoxLayout()
        beside.addSpacing(scale_of(self).grown(_LABEL))
        beside.addWidget(self.remove)
        beside.addStretch(1)
        row.addLayout(beside)
        for column in sort.columns:
            self._add(column)

    def _add(self, column: Column) -> None:
        editor = self.editors[column.name] = column.make(self._keeper)
        frame = self.fields[column.name] = Field(column.label, editor.widget, parent=self)
        sort, part_id, name = self._sort, self.part_id, column.name

        def get(draft: Draft) -> Any:
            part = sort.found(draft, part_id)
            return None if part is None else column.shown_as(getattr(part, name))

        def put(draft: Draft, value: Any) -> Draft:
            return sort.changed(draft, part_id, name, column.stored_as(value))

        self.bindings[column.name] = DraftBinding(self._keeper, editor, frame, get, put)

    def show_draft(self, draft: Draft) -> None:
        """Show the part as it is in a draft."""
        part = self._sort.found(draft, self.part_id)
        if part is None:
            return
        for column in self._sort.columns:
            editor = self.editors[column.name]
            if isinstance(editor, DraftShares):
                editor.offer_parties(draft, self._keeper.formats)
            elif column.options is not None and isinstance(editor, ChoiceEditor):
                editor.set_options(column.options(draft, part))
        for binding in self.bindings.values():
            binding.show(draft)
        name = str(getattr(part, self._sort.title, ""))
        words = QCoreApplication.translate("Wizard", "Remove {name}").format(name=name[:60])
        self.remove.setAccessibleName(words)
        self._arrange(part)

    def _arrange(self, part: Any) -> None:
        is_narrow = self.width() < scale_of(self).grown(_NARROW)
        shown = tuple(each for each in self._sort.columns if each.is_shown(part))
        if (is_narrow, shown) == self._arranged:
            return
        self._arranged = (is_narrow, shown)
        for column in self._sort.columns:
            self._grid.removeWidget(self.fields[column.name])
            self.fields[column.name].setVisible(column in shown)
        row = at = 0
        for column in shown:
            span = (_HALF if column.span < _WIDE else COLUMNS) if is_narrow else column.span
            if at + span > COLUMNS:
                row, at = row + 1, 0
            self._grid.addWidget(self.fields[column.name], row, at, 1, span)
            at += span

    def flush(self) -> bool:
        """Take over what is half typed; False where it cannot be read."""
        return False not in [each.settle() for each in self.bindings.values()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        part = self._sort.found(self._keeper.draft, self.part_id)
        if part is not None:
            self._arrange(part)
