"""One line of text, a number, a percentage, an amount or a date."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from ui.forms.conversions import Conversion
from ui.forms.editor import WrittenEditor
from ui.look.icons import icon


class LineEditor(WrittenEditor):
    """A line edit. It takes what is typed as it is; the conversion says what that means."""

    def __init__(self, conversion: Conversion, parent: QWidget | None = None) -> None:
        self.line = QLineEdit(parent)
        super().__init__(self.line, conversion)
        self.line.textEdited.connect(lambda _text: self.typed.emit())
        self.line.returnPressed.connect(self.settled)

    def text(self) -> str:
        return self.line.text()

    def show_text(self, text: str) -> None:
        if text == self.line.text():
            return
        with QSignalBlocker(self.line):
            self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)


class DateEditor(LineEditor):
    """A date, typed in any usual way or picked from a calendar (Alt+Down or the picture)."""

    def __init__(self, conversion: Conversion, parent: QWidget | None = None) -> None:
        super().__init__(conversion, parent)
        self._menu: QMenu | None = None
        action = QAction(icon("calendar", "secondary"), self.tr("Choose in a calendar"), self.line)
        action.setShortcut(Qt.Modifier.ALT | Qt.Key.Key_Down)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._open)
        self.line.addAction(action, QLineEdit.ActionPosition.LeadingPosition)

    def _open(self) -> None:
        menu = QMenu(self.line)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        )
        plain = QTextCharFormat()
        plain.setForeground(self.line.palette().text())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        calendar.setAccessibleName(self.line.accessibleName())
        shown = self.value() if self.is_readable() else None
        if isinstance(shown, date):
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        self._menu = menu
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        if self._menu is not None:
            self._menu.close()
            self._menu = None
        self.show_value(date(day.year(), day.month(), day.day()))
        self.typed.emit()
        self.settled.emit()
