"""Step 4: the circle drawn again with the customer inside, and what changes with it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PERSON
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import placed
from partnerdesk.wizards.people_parts import Change, ChangeSort
from ui.canvas.canvas import CircleCanvas
from ui.canvas.switches import PlaceSwitches
from ui.canvas.words import count_words
from ui.forms.options import Option
from ui.look.current import scale_of
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice, Segmented
from ui.wizard.circle_today import circle_captions
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_people import members_of, people_options
from ui.wizard.hint_box import HintBox
from ui.wizard.keeper import DraftKeeper
from ui.wizard.part_list import PartCard, PartList
from ui.wizard.part_row import Column, PartSort
from ui.wizard.step_view import StepView, Target, choice_of, line_for

translate = QCoreApplication.translate
_STACKED_BELOW = 1040
_LEAST, _PART = 290, 0.54  # height of a canvas: pixels, and of the window


def everybody() -> Option:
    """Return the choice of nobody in particular."""
    return Option(value=None, text=translate("Wizard", "All of them"))


def change_sort(sort: ChangeSort) -> PartSort:
    """Return the list of what changes in one way."""
    names = {
        ChangeSort.SAY: translate("Wizard", "What we say"),
        ChangeSort.SHARE: translate("Wizard", "What we share"),
        ChangeSort.DECIDE: translate("Wizard", "What we decide together"),
    }
    adds = {
        ChangeSort.SAY: translate("Wizard", "Add what we say differently"),
        ChangeSort.SHARE: translate("Wizard", "Add what we share"),
        ChangeSort.DECIDE: translate("Wizard", "Add what we decide together"),
    }

    def parts(draft: Draft) -> tuple[Change, ...]:
        return tuple(each for each in draft.changes if each.sort is sort)

    def put(draft: Draft, own: tuple[Change, ...]) -> Draft:
        others = tuple(each for each in draft.changes if each.sort is not sort)
        return replace(draft, changes=(*others, *own))

    return PartSort(
        name=names[sort],
        add=adds[sort],
        parts=parts,
        put=put,
        make=lambda _draft, text: Change(id=new_id(), sort=sort, text=text),
        title="text",
        columns=(
            Column(
                name="text",
                label=translate("Wizard", "What changes"),
                make=lambda keeper: line_for(keeper, PERSON.by_name["name"]),
                span=8,
            ),
            Column(
                name="person_id",
                label=translate("Wizard", "With whom"),
                make=lambda _keeper: choice_of((), everybody()),
                span=4,
                options=lambda draft, _part: people_options(draft, Side.THEM, Side.THIRD),
            ),
        ),
    )


class DifferentlyStep(StepView):
    """`export_wanted` is sent for a picture of both circles."""

    export_wanted = Signal()

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.before = CircleCanvas(read_only=True, is_snug=True)
        self.after = CircleCanvas(is_snug=True)
        self.before.setAccessibleName(translate("Wizard", "The circle today"))
        self.after.setAccessibleName(translate("Wizard", "The circle, differently"))
        self.after.set_captions(circle_captions())
        self.count_before = ElidedLabel(kind="label", tone="secondary")
        self.count_after = ElidedLabel(kind="label", tone="secondary")
        self.which = Segmented(
            (
                Choice(key="both", text=translate("Wizard", "Side by side")),
                Choice(key="new", text=translate("Wizard", "Only the new circle")),
                Choice(key="list", text=translate("Wizard", "As a list")),
            ),
            spoken=translate("Wizard", "Which circles are shown"),
            small=True,
        )
        self.switches = PlaceSwitches()
        self.export = button(
            translate("Wizard", "Save as a picture…"), icon_name="export", small=True
        )
        self.lists = {
            sort: PartCard(change_sort(sort).name, "", PartList(keeper, change_sort(sort)))
            for sort in ChangeSort
        }
        self.hint = HintBox(translate("Wizard", "For example"))
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.which)
        top.addStretch(1)
        top.addWidget(self.export)
        self.card_before = Card(translate("Wizard", "Today"), self.count_before)
        self.card_after = Card(translate("Wizard", "Differently"), self.count_after)
        self.card_list = Card(translate("Wizard", "Differently"))
        self.card_before.body.addWidget(self.before, 1)
        self.card_after.body.addWidget(self.after, 1)
        self.card_list.body.addWidget(self.switches)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._pair.addWidget(self.card_before, 5)
        self._pair.addWidget(self.card_after, 6)
        self._pair.addWidget(self.card_list, 6)
        self._changes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._changes.setSpacing(16)
        for each in self.lists.values():
            card = Card()
            card.body.addWidget(each)
            card.body.addStretch(1)
            self._changes.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self._pair, 1)
        column.addWidget(Label(translate("Wizard", "What changes with it?"), kind="h3"))
        column.addLayout(self._changes)
        if self.hint is not None:
            column.addWidget(self.hint)

    def _connect(self) -> None:
        self.after.moved.connect(self._place)
        self.switches.placed.connect(self._place)
        self.which.chosen.connect(lambda _key: self._arrange())
        self.export.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self._arrange()

    def show_draft(self, draft: Draft) -> None:
        before, after = members_of(draft), members_of(draft, differently=True)
        self.before.set_members(before, is_drawn=bool(draft.today))
        self.after.set_members(after, is_drawn=draft.differently is not None)
        self.switches.set_members(after)
        self.count_before.setText(count_words(before))
        brought = len(list(draft.brought_inside()))
        words = translate("Wizard", "{count} brought further in").format(count=brought)
        self.count_after.setText(words if brought else count_words(after))
        for each in self.lists.values():
            each.parts.show_draft(draft)

    def _place(self, key: str, place: str) -> None:
        self.keeper.change(placed(self.draft, key, Ring(place), differently=True))

    def targets(self) -> Mapping[Target, DraftBinding]:
        found: dict[Target, DraftBinding] = {}
        for each in self.lists.values():
            found |= each.parts.targets()
        return found

    def flush(self) -> bool:
        return False not in [each.parts.flush() for each in self.lists.values()]

    def enter(self) -> None:
        if self.after.current:
            self.after.choose(self.after.current, with_focus=True)

    def _arrange(self) -> None:
        scale, which = scale_of(self), self.which.current
        is_stacked = self.width() < scale.grown(_STACKED_BELOW)
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if is_stacked else ways.LeftToRight
        self._pair.setDirection(way)
        self._changes.setDirection(way)
        self.card_before.setVisible(which == "both")
        self.card_after.setVisible(which != "list")
        self.card_list.setVisible(which == "list")
        for card in (self.card_before, self.card_after):
            card.setFixedHeight(max(scale.grown(_LEAST), round(self.window().height() * _PART)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
