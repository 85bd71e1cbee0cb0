"""A gentle word where a person stands in the cause of a problem: the cause is a thing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.dialogue import people_named_in
from partnerdesk.domain.people import Person
from ui.isolating import isolated
from ui.widgets.field import Field
from ui.widgets.labels import Label


class BlameHint(QWidget):
    """Sits below the field of the cause; hidden while nobody is named there."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label(kind="caption", tone="secondary", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sentence)
        layout = field.layout()
        if layout is not None:
            layout.addWidget(self)
        self.hide()

    def show_text(self, cause: str, people: Sequence[Person]) -> None:
        """Say it where a name of the plan stands in a text."""
        named = people_named_in(cause, people)
        words = self.tr(
            "{name} is named here. What in the way of working let it happen? "
            "Write down that thing, and the fix will hold for everybody."
        )
        self.sentence.setText(words.format(name=isolated(named[0])) if named else "")
        self.setVisible(bool(named))
