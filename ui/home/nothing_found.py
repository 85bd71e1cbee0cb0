"""What the list says when a search finds nothing: what may have been meant, and a way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import button_text


class NothingFound(EmptyState):
    """`meant` is sent with the text to search for instead, empty to see all again."""

    meant = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Nothing found"),
            self.tr("Try a part of the name."),
            self.tr("Clear the search"),
            icon_name="search",
            rank="normal",
            parent=parent,
        )
        self._guess = ""
        self.guess: QPushButton = button("", "primary", parent=self)
        self.guess.clicked.connect(lambda _checked=False: self.meant.emit(self._guess))
        self.button_row.insertWidget(1, self.guess)
        self.acted.connect(lambda: self.meant.emit(""))

    def say(self, text: str, guess: str = "") -> None:
        """Name what was not found, and what it may have been."""
        title = self.tr("Nothing found for “{text}”").format(text=text.strip())
        self._guess = guess
        self.guess.setText(button_text(guess))
        self.guess.setAccessibleName(guess)
        self.guess.setVisible(bool(guess))
        hint = self.tr("Did you mean this?") if guess else self.tr("Try a part of the name.")
        super().say(title, hint)
