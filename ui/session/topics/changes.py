"""What changed since an item was agreed: old and new words side by side, in large type."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.forms.agreed_terms import TermChange
from ui.look.scale import Scale
from ui.session.topics.long_text import LARGE, LongText, write_alike
from ui.session.topics.names import translate
from ui.session.topics.pager import Pager
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import follow, keep_air
from ui.widgets.labels import Label

MOST_AT_ONCE = 2
_BETWEEN = 32


class _Pair(QWidget):
    """One term: what it is called, the old words and the new ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(kind="caption", tone="secondary", weight=500)
        self.old, self.new = LongText(LARGE, least=1), LongText(LARGE, least=1)
        write_alike(self.old, self.new)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        follow(self, self._fit)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        grid.addWidget(self.label, 0, 0, 1, 2)
        grid.addWidget(self.old, 1, 0)
        grid.addWidget(self.new, 1, 1)

    def _fit(self, scale: Scale) -> None:
        grid = self._grid
        grid.setHorizontalSpacing(scale.grown(_BETWEEN))
        grid.setVerticalSpacing(scale.grown(4))

    def show_change(self, change: TermChange) -> None:
        """Show a change."""
        self.label.setText(change.label)
        self.old.set_text(_in_lines(change.old, change), quiet=True)
        self.new.set_text(_in_lines(change.new, change))
        spoken = translate("Terms", "{label}: agreed {old}, now {new}")
        self.setAccessibleName(spoken.format(label=change.label, old=change.old, new=change.new))


def _in_lines(words: str, change: TermChange) -> str:
    """Return shares below each other: a name and its percent belong into one line."""
    return words.replace(", ", "\n") if change.label == translate("Terms", "Shares") else words


class ChangesPanel(Panel):
    """What was agreed at the left, what stands there now at the right; two terms at a time."""

    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[TermChange, ...] = ()
        self.pairs = tuple(_Pair() for _ in range(MOST_AT_ONCE))
        self.pager = Pager(MOST_AT_ONCE)
        heads = QHBoxLayout()
        keep_air(self, heads, spacing=_BETWEEN)
        heads.addWidget(Label(self.tr("As we agreed"), kind="h3", tone="secondary"), 1)
        heads.addWidget(Label(self.tr("As it is now"), kind="h3"), 1)
        self.body.addLayout(heads)
        for pair in self.pairs:
            self.body.addWidget(pair, 1)
        self.body.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignLeft)
        self.pager.turned.connect(lambda _page: self._fill())

    @property
    def shown(self) -> tuple[TermChange, ...]:
        """The changes, whether on this page or the next."""
        return self._shown

    def show_changes(self, changes: Sequence[TermChange]) -> None:
        """Show these changes."""
        if tuple(changes) == self._shown:
            return
        self._shown = tuple(changes)
        self.pager.count(len(self._shown))
        self._fill()

    def _fill(self) -> None:
        on_page = self.pager.of(self._shown)
        for number, pair in enumerate(self.pairs):
            pair.setVisible(number < len(on_page))
            if number < len(on_page):
                pair.show_change(on_page[number])
