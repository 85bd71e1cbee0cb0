"""What groups of parties would gain without the others: worked out, unless somebody typed it.

Eight parties make 246 groups. Those that were typed come first; any other is found by the names in
it. Only what was typed is stored.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from partnerdesk.analysis.coalitions import Coalition, coalitions_of
from partnerdesk.analysis.suggestions import worked_out_worths
from partnerdesk.commands.sharing_terms import SetGroupWorth
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.names import folded
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import GROUP_WORTH
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.editors import editor_for
from ui.forms.item_form import ItemForm, Read
from ui.forms.line_editor import LineEditor
from ui.isolating import listed
from ui.pages.items.layouts import caption, side_by_side
from ui.widgets.field import Field
from ui.widgets.labels import Label

FEWEST, MOST = 3, 8
MOST_SHOWN = 12
_NEEDS = 190  # pixels of a field before two stand side by side


class GroupWorths(QWidget):
    """A field for each group that is shown; the figure in grey is the one worked out."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parties: tuple[Party, ...] = ()
        self._plan: PreparedPlan | None = None
        self._formats = Formats()
        self._editors: dict[Coalition, LineEditor] = {}
        self._is_stale = False
        self.form = ItemForm(context, KINDS["plan"])
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(self.tr("Find a group by the names in it"))
        self.finder.setAccessibleName(self.tr("Find a group"))
        self.finder.setClearButtonEnabled(True)
        self.finder.textChanged.connect(lambda _text: self._choose())
        self.told = Label(kind="caption", tone="tertiary", wrap=True)
        self._holder = QWidget(self)
        self._assemble()

    def _assemble(self) -> None:
        words = self.tr(
            "Grey figures are worked out from what each puts in and whom each reward takes. Type "
            "another where you know better."
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(caption(self.tr("What groups would gain without the others")))
        self._column.addWidget(Label(words, kind="caption", tone="secondary", wrap=True))
        self._column.addWidget(self.finder)
        self._column.addWidget(self._holder)
        self._column.addWidget(self.told)

    def show_plan(self, plan: PreparedPlan, parties: tuple[Party, ...], formats: Formats) -> None:
        """Show the worths of the groups of some parties; none for fewer than three."""
        self._plan, self._formats = plan, formats
        self.setVisible(FEWEST <= len(parties) <= MOST)
        if parties != self._parties:
            self.form.flush()
            self._parties = parties
            self.finder.setVisible(len(self._groups()) > MOST_SHOWN)
            self.finder.setText("")
            self._choose()
        self.form.show_item(plan.parts.head, plan, formats)
        self._is_stale = True
        if self.isVisible():
            self._write_defaults()

    def flush(self) -> bool:
        """Store what is not stored yet."""
        return self.form.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write_defaults()

    # which groups

    def _groups(self) -> list[Coalition]:
        ids = [party.id for party in self._parties]
        if not FEWEST <= len(ids) <= MOST:
            return []
        return [group for group in coalitions_of(ids) if 1 < len(group) < len(ids)]

    def _choose(self) -> None:
        """Show the groups that what is typed finds; those with a typed worth first."""
        if self._plan is None:
            return
        self.form.flush()
        typed = {frozenset(each.party_ids) for each in self._plan.parts.group_worths}
        groups = self._groups()
        found = [group for group in groups if self._has_names(group)]
        found.sort(key=lambda group: group not in typed)
        self._build(found[:MOST_SHOWN])
        self._tell(len(groups), len(found), len(typed & set(groups)))
        self.form.show_item(self._plan.parts.head, self._plan, self._formats)
        self._is_stale = True
        self._write_defaults()

    def _has_names(self, group: Coalition) -> bool:
        names = " ".join(folded(f"{p.name} {p.label}") for p in self._parties if p.id in group)
        return all(word in names for word in folded(self.finder.text()).split())

    def _tell(self, count: int, found: int, typed: int) -> None:
        self.told.setVisible(count > MOST_SHOWN)
        words = self.tr("{shown} of {count} groups are shown, {typed} have a typed worth.")
        self.told.setText(words.format(shown=min(found, MOST_SHOWN), count=count, typed=typed))

    # fields

    def _build(self, groups: Sequence[Coalition]) -> None:
        self._column.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        self.form = ItemForm(self._context, KINDS["plan"])
        self._editors = {}
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        fields = [self._field(group) for group in groups]
        for place in range(0, len(fields), 2):
            column.addWidget(side_by_side(*fields[place : place + 2], needs=_NEEDS))
        self._column.insertWidget(self._column.count() - 1, self._holder)

    def _field(self, group: Coalition) -> Field:
        members = [party for party in self._parties if party.id in group]
        ids = tuple(party.id for party in members)
        words = listed(party.label for party in members)
        rule = replace(GROUP_WORTH, name=f"worth {' '.join(ids)}")
        editor = editor_for(KINDS["plan"], rule, self._formats)
        frame = self.form.bind(rule, editor, _setting(ids), _reading(group), label=words)
        frame.label.setToolTip(words)
        told = self.tr("Worth of {parties} without the others").format(parties=words)
        editor.widget.setAccessibleName(told)
        if isinstance(editor, LineEditor):
            self._editors[group] = editor
        return frame

    def _write_defaults(self) -> None:
        """Write what is worked out into the fields that nothing was typed into."""
        if self._plan is None or not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        worths = worked_out_worths(self._plan.parts)
        for group, editor in self._editors.items():
            editor.line.setPlaceholderText(_told(group, worths, self._formats))


def _told(group: Coalition, worths: Mapping[Coalition, Fraction], formats: Formats) -> str:
    worth = worths.get(group)
    return "" if worth is None else formats.whole_money(round(worth))


def _setting(group: Collection[str]) -> Callable[[str, Any, str], SetGroupWorth]:
    def to_command(plan_id: str, value: Any, merge_key: str) -> SetGroupWorth:
        return SetGroupWorth(
            plan_id=plan_id, party_ids=tuple(group), worth=value, merge_key=merge_key
        )

    return to_command


def _reading(group: Coalition) -> Read:
    def read(plan: PreparedPlan, _head: Any) -> Any:
        found = (each for each in plan.parts.group_worths if frozenset(each.party_ids) == group)
        return next((each.worth for each in found), None)

    return read
