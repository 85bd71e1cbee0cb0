"""What both sides do not agree on yet: to propose, to agree on, or to look at, many at a time."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from partnerdesk.commands.agreement import AgreeItem, ProposeItem
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.waiting import Wait, Waiting, not_agreed
from partnerdesk.errors import UserError
from ui.context import Context, Place
from ui.dialogs.plan_dialog import PlanDialog
from ui.frame.whereabouts import SECTION_OF
from ui.isolating import isolated
from ui.pages.history.words import cut, title_words
from ui.widgets.buttons import button

translate = QCoreApplication.translate
_ITEM = int(Qt.ItemDataRole.UserRole)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NotAgreed(PlanDialog):
    """Items with boxes, grouped by what they wait for."""

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        lead = translate(
            "NotAgreed", "Tick items, then propose them or note that both sides agree."
        )
        super().__init__(
            translate("NotAgreed", "Not agreed yet"), context, plan_id, parent, lead=lead
        )
        self.want(640, 420)
        self._them = ""
        self._account_id = ""
        self.model = QStandardItemModel(self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Items that are not agreed"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.all = button(self.tr("Tick all"), "flat", small=True)
        self.none = button(self.tr("Tick none"), "flat", small=True)
        self.show_item = button(
            self.tr("Show the item"), "flat", icon_name="arrow_right", small=True
        )
        self._assemble()
        self._connect()
        self.read_again()

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.all, self.none):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.show_item)
        self.body.addLayout(row)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.problem)
        self.propose = self.add_button(self.tr("Propose"))
        self.agree = self.add_button(self.tr("Both agree"), icon_name="pair")
        self.add_close_button(self.tr("Done"))

    def _connect(self) -> None:
        self.all.clicked.connect(lambda _checked=False: self._tick(is_on=True))
        self.none.clicked.connect(lambda _checked=False: self._tick(is_on=False))
        self.show_item.clicked.connect(lambda _checked=False: self._go())
        self.propose.clicked.connect(lambda _checked=False: self._propose())
        self.agree.clicked.connect(lambda _checked=False: self._agree())
        self.model.itemChanged.connect(lambda _item: self._enable())
        self.list.selectionModel().currentChanged.connect(lambda _now, _old: self._enable())
        self.list.doubleClicked.connect(lambda _index: self._go())

    def show_plan(self, plan: PreparedPlan) -> None:
        them = plan.parts.party_on(Side.THEM)
        self._them = cut(them.label) if them is not None else ""
        self._account_id = plan.parts.account.id
        self.propose.setText(self.tr("Propose to {them}").format(them=isolated(self._them)))
        self._fill(plan)
        self._enable()

    def _fill(self, plan: PreparedPlan) -> None:
        ticked = {each.item_id for each in self.ticked}
        self.model.clear()
        last: Wait | None = None
        for each in not_agreed(plan):
            if each.wait is not last:
                last = each.wait
                self.model.appendRow(self._heading(last))
            self.model.appendRow(_row(each, is_on=each.item_id in ticked))
        if last is None:
            nothing = QStandardItem(self.tr("All that can be agreed on is agreed."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.model.appendRow(nothing)
        elif not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(1, 0))

    def _heading(self, wait: Wait) -> QStandardItem:
        words = {
            Wait.CHANGED: self.tr("Changed since agreed"),
            Wait.FOR_US: self.tr("Waiting for us"),
            Wait.FOR_THEM: self.tr("Waiting for {them}"),
            Wait.PARKED: self.tr("Parked"),
            Wait.OURS_ONLY: self.tr("Ours only: {them} does not see them yet"),
        }[wait]
        made = QStandardItem(words.format(them=isolated(self._them)))
        made.setFlags(Qt.ItemFlag.NoItemFlags)
        font = made.font()
        font.setWeight(QFont.Weight.DemiBold)
        made.setFont(font)
        return made

    @property
    def ticked(self) -> list[Waiting]:
        """The items that are ticked."""
        rows = (self.model.item(row) for row in range(self.model.rowCount()))
        return [row.data(_ITEM) for row in rows if row.checkState() is Qt.CheckState.Checked]

    def _tick(self, *, is_on: bool) -> None:
        state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        for row in range(self.model.rowCount()):
            item = self.model.item(row)
            if item.data(_ITEM) is not None:
                item.setCheckState(state)

    def _enable(self) -> None:
        waits = {each.wait for each in self.ticked}
        self.propose.setEnabled(bool(waits))
        self.agree.setEnabled(bool(waits) and Wait.OURS_ONLY not in waits)
        self.agree.setToolTip(
            self.tr("What is ours only is proposed first.") if Wait.OURS_ONLY in waits else ""
        )
        self.show_item.setEnabled(self._current is not None)

    @property
    def _current(self) -> Waiting | None:
        found: Waiting | None = self.list.currentIndex().data(_ITEM)
        return found

    def _propose(self) -> None:
        commands: list[Any] = [
            ProposeItem(kind=each.kind, item_id=each.item_id, side=Side.US) for each in self.ticked
        ]
        self._run(commands, Deed("propose {count} items", count=str(len(commands))))

    def _agree(self) -> None:
        commands: list[Any] = [
            AgreeItem(kind=each.kind, item_id=each.item_id) for each in self.ticked
        ]
        self._run(commands, Deed("agree {count} items", count=str(len(commands))))

    def _run(self, commands: list[Any], label: str) -> None:
        self.problem.hide()
        try:
            if len(commands) == 1:
                self._context.run(commands[0])  # it names the item
            else:
                self._context.run_all(commands, label)
        except UserError as error:
            self.say_problem(error)

    def _go(self) -> None:
        item = self._current
        if item is None:
            return
        place = Place(
            account_id=self._account_id,
            plan_id=self._plan_id,
            section=SECTION_OF.get(item.kind, "overview"),
            item_id=item.item_id,
        )
        self.accept()
        self._context.go(place)


class _List(QListView):
    """Space ticks, as Qt has it; Enter does the same, so that it does not leave the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentIndex()
        if event.key() in _ENTER and item.isValid():
            is_on = item.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
            state = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
            self.model().setData(item, state, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)


def _row(each: Waiting, *, is_on: bool) -> QStandardItem:
    kind = QCoreApplication.translate("Kinds", KINDS[each.kind].label)
    made = QStandardItem(f"{cut(title_words(each.title, each.kind), 70)}   ({kind})")
    made.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
    )
    made.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
    made.setData(each, _ITEM)
    return made
