"""What changed since an item was agreed: the old and the new terms in readable words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.agreed_terms import TermChange
from ui.pages.items.layouts import caption, side_by_side
from ui.widgets.card import Card
from ui.widgets.labels import Label

_MOST_IN_HALF = 24
_ALWAYS_BELOW = 10_000


class ChangedTerms(Card):
    """A card with the changes; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changed since agreed"), parent=parent)
        self._shown: tuple[TermChange, ...] = ()
        self._holder = QWidget(self)
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        self._column.addWidget(self._holder)
        self.hide()

    @property
    def shown(self) -> tuple[TermChange, ...]:
        """The changes on screen."""
        return self._shown

    def show_changes(self, changes: tuple[TermChange, ...]) -> None:
        """Show these changes."""
        self.setVisible(bool(changes))
        if changes == self._shown:
            return
        self._shown = changes
        self._holder.deleteLater()
        self._holder = QWidget(self)
        lines = QVBoxLayout(self._holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for change in changes:
            self._tell(lines, change)
        self._column.addWidget(self._holder)

    def _tell(self, lines: QVBoxLayout, change: TermChange) -> None:
        was = self.tr("was {old}").format(old=shortened(change.old))
        now = self.tr("now {new}").format(new=shortened(change.new))
        old = Label(was, kind="label", tone="secondary", weight=400, wrap=True)
        new = Label(now, kind="label", wrap=True)
        is_long = max(len(was), len(now)) > _MOST_IN_HALF
        lines.addWidget(caption(change.label))
        lines.addWidget(side_by_side(old, new, needs=_ALWAYS_BELOW if is_long else 120, gap=2))
        lines.addSpacing(6)


def shortened(text: str, most: int = 160) -> str:
    """Return a text that is not longer than a few lines."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
