"""The line under a title: who sees the item, and what can be done about its agreement."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from partnerdesk.commands.plan_life import OpenForChanges
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.plan_life import SIGNED_KINDS, is_locked
from partnerdesk.domain.plan_parts import PlanParts
from ui.forms.signed_fields import reason_of
from ui.isolating import isolated
from ui.look.icons import IconRole, pixmap
from ui.pages.items.doing import Choice, agreement_choices, share_command, them
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, button_text, plain_tool_tip


class Standing(QWidget):
    """`wanted` carries the command to run, or "share" where several items are chosen."""

    wanted = Signal(object)

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._item: Any = None
        self._ours_only = True
        self._chosen = 1
        self._plan_id = ""
        self._is_signed = False
        self._picture = QLabel(self)
        self.words = ElidedLabel(kind="caption", weight=600, parent=self)
        self.share: QPushButton = button(self.tr("Share"), small=True, parent=self)
        self.share.clicked.connect(self._share)
        self.agree: QPushButton = button(self.tr("Agree"), small=True, parent=self)
        self.menu = QMenu(self)
        self.agree.setMenu(self.menu)
        self.agree.setStyleSheet("QPushButton { padding-right: 24px; }")
        self.reopen: QPushButton = button(self.tr("Open for changes"), small=True, parent=self)
        self.reopen.clicked.connect(lambda _checked=False: self._open_for_changes())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.share)
        row.addWidget(self.agree)
        row.addWidget(self.reopen)

    def show_item(self, item: Any, parts: PlanParts, *, ours_only: bool) -> None:
        """Show how an item stands."""
        self._item, self._ours_only = item, ours_only
        name = them(parts)
        shared = self.tr("Shared with {them}").format(them=isolated(name))
        self.words.setText(self.tr("Ours only: nobody else sees it") if ours_only else shared)
        self.words.set_tone("private" if ours_only else "together")
        locks = is_locked(parts) and self._kind.name in SIGNED_KINDS
        self._show_lock(parts, locks=locks)
        self.share.setVisible(ours_only)
        self.share.setAccessibleName(self.tr("Share with {them}").format(them=isolated(name)))
        can_agree = isinstance(item, AgreedItem) and not ours_only and not locks
        self.agree.setVisible(can_agree)
        if can_agree:
            agreed = isinstance(item, AgreedItem) and item.is_agreed
            text = self.tr("Reopen") if agreed else self.tr("Agree")
            self.agree.setText(text)
            self.agree.setAccessibleName(self.tr("Agreement of this item"))
        self._fill(agreement_choices(self._kind, item, parts))
        self._draw()

    def _show_lock(self, parts: PlanParts, *, locks: bool) -> None:
        """A signed plan has no other agreement until it is opened, and takes nothing in."""
        self._plan_id = parts.head.id
        self._is_signed = locks and not self._ours_only
        self.reopen.setVisible(self._is_signed)
        self.share.setEnabled(not locks)
        self.share.setToolTip(plain_tool_tip(reason_of(parts)) if locks else "")
        if self._is_signed:
            self.words.setText(self.tr("Signed: its terms are locked"))

    def _open_for_changes(self) -> None:
        self.wanted.emit(OpenForChanges(plan_id=self._plan_id))

    def count_chosen(self, number: int) -> None:
        """Say how many items the button shares."""
        self._chosen = number
        words = self.tr("Share {count}").format(count=number)
        self.share.setText(words if number > 1 else self.tr("Share"))

    def _fill(self, groups: list[list[Choice]]) -> None:
        self.menu.clear()
        for number, group in enumerate(groups):
            if number:
                self.menu.addSeparator()
            for text, command in group:
                self.menu.addAction(self._action(text, command))

    def _action(self, text: str, command: Any) -> QAction:
        action = QAction(button_text(text), self.menu)
        action.triggered.connect(lambda _checked=False: self.wanted.emit(command))
        return action

    def _share(self) -> None:
        alone = share_command(self._kind, [self._item.id], shared=True)
        self.wanted.emit("share" if self._chosen > 1 else alone)

    def _draw(self) -> None:
        name, role = ("lock", "private") if self._ours_only else ("pair", "together")
        if self._is_signed:
            name = "lock"
        shown: IconRole = "private" if role == "private" else "together"
        self._picture.setPixmap(pixmap(name, shown, 16, self.devicePixelRatioF()))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._item is not None:
            self._draw()
