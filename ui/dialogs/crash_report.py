"""The dialog after a bug: what happened, a report to copy, and going on."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.plain_dialog import PlainDialog


class CrashReport(PlainDialog):
    """Shows the report of a bug. Everything that was stored stays stored."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Something went wrong in PartnerDesk"),
            parent,
            lead=self.tr(
                "What you stored is safe. You can go on; if it happens again, restart the "
                "program. The report below holds no data of yours or your customers."
            ),
        )
        self.want(560, 360)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setTabChangesFocus(True)
        self.body.addWidget(self.report)
        self.copy = self.add_button(self.tr("Copy the report"), icon_name="copy")
        self.copy.clicked.connect(self._copy)
        self.go_on = self.add_button(self.tr("Go on"), "primary", is_default=True)
        self.go_on.clicked.connect(lambda _checked=False: self.accept())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
