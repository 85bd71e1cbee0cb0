"""What is unclear about pasted rows, before anything is added."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from partnerdesk.domain.kinds import Kind
from partnerdesk.formats import Formats
from ui.dialogs.plain_dialog import PlainDialog
from ui.forms.words import kinds_in_sentence, sentence_of
from ui.isolating import listed
from ui.spreadsheet.pasting import MOST_ROWS, Pasted, Problem
from ui.widgets.labels import Label


class PasteDialog(PlainDialog):
    """Lists the rows that cannot be taken, and offers to add the others."""

    def __init__(self, found: Pasted, kind: Kind, formats: Formats, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("PasteDialog", "Paste {kind}").format(kind=kinds_in_sentence(kind))
        rows = len({problem.row for problem in found.problems})
        lead = translate("PasteDialog", "%n rows cannot be taken and stay out.", "", rows)
        super().__init__(title, parent, lead=lead if rows else "")
        self.want(560)
        self._formats = formats
        for words in self._remarks(found):
            self.body.addWidget(Label(words, tone="secondary", wrap=True, parent=self))
        self.problems = QListWidget(self)
        self.problems.setAccessibleName(self.tr("Rows that are left out"))
        self.problems.setWordWrap(True)
        for problem in found.problems:
            self.problems.addItem(QListWidgetItem(self._line(problem)))
        self.problems.setVisible(bool(found.problems))
        self.body.addWidget(self.problems, 1)
        self.add_close_button(self.tr("Cancel"))
        add = self.add_button(self.tr("Add %n", "", len(found.items)), "primary", is_default=True)
        add.setEnabled(bool(found.items))
        add.clicked.connect(lambda _checked=False: self.accept())

    def _remarks(self, found: Pasted) -> list[str]:
        remarks = []
        if found.ignored:
            words = self.tr("No field is called so, these columns stay out: {names}")
            remarks.append(words.format(names=listed(found.ignored)))
        if found.has_nameless:
            remarks.append(
                self.tr(
                    "Only the first column is taken. Copy the row of headings as well, "
                    "and the other columns find their fields."
                )
            )
        if found.left_over:
            words = self.tr("At most {most} rows at once; the rest stays out.")
            remarks.append(words.format(most=MOST_ROWS))
        return remarks

    def _line(self, problem: Problem) -> str:
        words = self.tr("Row {row}, {field}: {sentence}")
        sentence = sentence_of(problem.error, self._formats)
        return words.format(row=problem.row, field=problem.heading, sentence=sentence)
