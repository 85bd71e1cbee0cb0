"""The context menu of an account in the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_GROUPS = (("new_plan", "edit_account"), ("archive_account", "delete_account"))


def account_menu(window: "MainWindow") -> QMenu:
    """Return a menu of what can be done with the selected account; it goes when it closes."""
    menu = QMenu(window)
    conduct = window.conduct
    if conduct is not None:
        account_id = conduct.home.selected
        first = menu.addAction(QCoreApplication.translate("AccountMenu", "Open"))
        first.triggered.connect(lambda _checked=False: conduct.open_account(account_id))
        menu.setDefaultAction(first)
    for group in _GROUPS:
        for key in group:
            menu.addAction(window.acts[key])
        if group is not _GROUPS[-1]:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
