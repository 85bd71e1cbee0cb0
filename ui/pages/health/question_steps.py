"""The questions of a check one below the other: which are answered, and which is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from partnerdesk.domain.checks import Check
from partnerdesk.domain.questionnaires import LEVELS, Question
from ui.look.current import scale_of
from ui.look.icons import icon
from ui.pages.health.words import label_of

translate = QCoreApplication.translate
_KEY = int(Qt.ItemDataRole.UserRole)
_ROW = 36


class QuestionSteps(QListWidget):
    """Arrows go from question to question; `chosen` carries a question's key."""

    chosen = Signal(str)

    def __init__(self, questions: Sequence[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = tuple(questions)
        self.setAccessibleName(translate("Health", "Questions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for question in questions:
            item = QListWidgetItem(label_of(question), self)
            item.setData(_KEY, question.key)
        self.currentItemChanged.connect(lambda item, _old: self._choose(item))
        self._fit()

    def show_answers(self, check: Check) -> None:
        """Mark what is answered."""
        for row, question in enumerate(self._questions):
            item, answer = self.item(row), check.answer_to(question.key)
            item.setIcon(icon("check" if answer else "minus", "ink" if answer else "tertiary"))
            told = translate("Health", "not answered")
            if answer is not None and answer.level in LEVELS:
                words = translate("Health", "answered with {number}")
                told = words.format(number=LEVELS.index(answer.level) + 1)
            spoken = f"{label_of(question)}, {told}"
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), spoken)
            item.setToolTip(spoken)

    def point_to(self, key: str) -> None:
        """Show which question is shown, without telling."""
        rows = [question.key for question in self._questions]
        with QSignalBlocker(self):
            self.setCurrentRow(rows.index(key) if key in rows else 0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_KEY))

    def _fit(self) -> None:
        scale = scale_of(self)
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(label_of(each)) for each in self._questions)
        self.setFixedWidth(max(scale.grown(150), widest + scale.grown(64)))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, scale.grown(_ROW)))
        self.setFixedHeight(scale.grown(_ROW) * self.count() + 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and self.count():
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
