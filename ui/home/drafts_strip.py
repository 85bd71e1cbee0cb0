"""The drafts of the guide that wait, over the list of accounts: go on with one, or delete it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.isolating import isolated
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel

MOST = 3  # shown at once; the others follow on demand


class WaitingLine(NamedTuple):
    """A draft: whom it is about, where it was left and when. One that cannot be read says why."""

    draft_id: str
    name: str
    where: str
    can_open: bool = True


class DraftsStrip(Card):
    """`opened` and `removal_wanted` carry the id of a draft."""

    opened = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Circles begun"))
        self.title.hide()
        self._lines: Sequence[WaitingLine] = ()
        self._shows_all = False
        self.rows: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.body.setContentsMargins(16, 6, 10, 6)
        self.body.addLayout(self._column)
        self.more = button("", "flat", small=True)
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, lines: Sequence[WaitingLine]) -> None:
        """Show these drafts."""
        self._lines = lines
        for old in self.rows:
            old.hide()
            old.deleteLater()
        shown = lines if self._shows_all else lines[:MOST]
        self.rows = [self._row(line) for line in shown]
        for row in self.rows:
            self._column.addWidget(row)
        left = len(lines) - len(shown)
        self.more.setText(self.tr("{count} more").format(count=left))
        self.more.setVisible(left > 0)
        self.setVisible(bool(lines))

    def _show_all(self) -> None:
        self._shows_all = True
        self.show_lines(self._lines)

    def _row(self, line: WaitingLine) -> QWidget:
        made = QWidget(self)
        name = ElidedLabel(line.name, weight=500, parent=made)
        where = ElidedLabel(line.where, kind="label", tone="secondary", parent=made)
        go_on = button(self.tr("Continue"), small=True, parent=made)
        go_on.setAccessibleName(self.tr("Continue with {name}").format(name=isolated(line.name)))
        go_on.setEnabled(line.can_open)
        go_on.clicked.connect(lambda _checked=False: self.opened.emit(line.draft_id))
        words = self.tr("Delete the draft of {name}").format(name=isolated(line.name))
        remove = button("", "flat", icon_name="close", small=True, spoken=words, parent=made)
        remove.setToolTip(self.tr("Delete the draft"))
        remove.clicked.connect(lambda _checked=False: self.removal_wanted.emit(line.draft_id))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(name, 2)
        row.addWidget(where, 3)
        row.addWidget(go_on)
        row.addWidget(remove)
        return made
