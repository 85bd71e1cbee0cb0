"""The accounts that were put away: to bring one back, or to look at its plan."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from partnerdesk.commands.plan_life import ArchiveAccount
from partnerdesk.queries.accounts import archived_accounts
from ui.context import Context
from ui.dialogs.plain_dialog import PlainDialog
from ui.frame.formats_here import formats_for
from ui.isolating import isolated
from ui.widgets.labels import Label

translate = QCoreApplication.translate
_ID, _PLAN = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class ArchivedAccounts(PlainDialog):
    """`opened` is sent with the account and its newest plan."""

    opened = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        lead = translate("Archived", "Nothing of them is lost; they only are not in the list.")
        super().__init__(translate("Archived", "Archived accounts"), parent, lead=lead)
        self.want(520, 360)
        self._context = context
        self._formats = formats_for(context.settings())
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Archived accounts"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.nothing = Label(self.tr("No account is archived."), tone="secondary")
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.nothing)
        self.look = self.add_button(self.tr("Open its plan"))
        self.back = self.add_button(self.tr("Bring back"), icon_name="undo")
        self.add_close_button(self.tr("Done"))
        self.look.clicked.connect(lambda _checked=False: self._open())
        self.back.clicked.connect(lambda _checked=False: self._bring_back())
        self.list.selectionModel().currentChanged.connect(lambda _now, _old: self._enable())
        self.list.doubleClicked.connect(lambda _index: self._open())
        context.changes.stored.connect(self._on_stored)
        self._show()

    def _on_stored(self, _change: object) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        row = max(0, self.list.currentIndex().row())
        self.model.clear()
        for each in self._context.read(archived_accounts):
            since = self._formats.day(each.archived_on)
            words = self.tr("{name}   since {day}").format(name=isolated(each.name), day=since)
            item = QStandardItem(words)
            item.setData(each.id, _ID)
            item.setData(each.plan_id, _PLAN)
            self.model.appendRow(item)
        count = self.model.rowCount()
        self.list.setVisible(bool(count))
        self.nothing.setVisible(not count)
        if count:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1), 0))
        self._enable()

    def _enable(self) -> None:
        index = self.list.currentIndex()
        self.back.setEnabled(index.isValid())
        self.look.setEnabled(index.isValid() and bool(index.data(_PLAN)))

    def _bring_back(self) -> None:
        account_id = self.list.currentIndex().data(_ID)
        if account_id:
            self._context.run_or_say(ArchiveAccount(account_id=account_id, archived=False))

    def _open(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and index.data(_PLAN):
            self.accept()
            self.opened.emit(index.data(_ID), index.data(_PLAN))
