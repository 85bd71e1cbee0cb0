"""After a session, for our eyes again: the minutes as PDF, as text, as an e-mail."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from partnerdesk.queries.sessions import session_minutes
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.minutes_text import minutes_text
from ui.dialogs.plain_dialog import PlainDialog
from ui.frame.formats_here import formats_for
from ui.session.telling import said_in_our_words
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ui.frame.desk import Desk

LONGEST_MAIL = 1800  # characters: mail programs cut longer addresses


class Afterwards(PlainDialog):
    """The minutes are in the history already; this hands them out."""

    def __init__(self, desk: "Desk", session_id: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("The session has ended"),
            parent,
            lead=self.tr("Its minutes are in the history. Both sides may have them:"),
        )
        self.want(640, 520)
        self._desk = desk
        context = desk.context
        self.minutes: Minutes = context.read(
            lambda connection: session_minutes(connection, session_id, context.workspace.now())
        )
        formats = formats_for(context.settings(), self.minutes.currency)
        self.text = minutes_text(self.minutes, formats, said_in_our_words)
        self.shown = QPlainTextEdit(self)
        self.shown.setPlainText(self.text)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("Minutes"))
        self.body.addWidget(self.shown, 1)
        self.said = Label(tone="secondary", wrap=True, parent=self)
        self.body.addWidget(self.said)
        self.said.hide()
        self.copy = self.add_button(self.tr("Copy as text"), icon_name="copy")
        self.copy.clicked.connect(lambda _checked=False: self.copy_text())
        self.mail = self.add_button(self.tr("Write an e-mail"), icon_name="talk")
        self.mail.clicked.connect(lambda _checked=False: self.write_mail())
        self.paper = self.add_button(self.tr("Preview and print…"), icon_name="print")
        self.paper.clicked.connect(lambda _checked=False: self.show_paper())
        self.done_button = self.add_button(self.tr("Done"), "primary", is_default=True)
        self.done_button.clicked.connect(lambda _checked=False: self.accept())

    def show_paper(self) -> None:
        """Show the minutes as they will print."""
        from ui.dialogs.minutes_paper import preview_minutes  # noqa: PLC0415 - what draws PDF

        context = self._desk.context
        preview_minutes(
            self.minutes,
            settings=context.settings(),
            printed_on=context.workspace.now().date(),
            sentence=context.sentence,
            parent=self,
        )

    def copy_text(self) -> None:
        """Put the minutes into the clipboard."""
        QGuiApplication.clipboard().setText(self.text)
        self._say(self.tr("The minutes are in the clipboard."))

    def write_mail(self) -> None:
        """Begin an e-mail in the system's program; a long text goes through the clipboard."""
        is_long = len(self.text) > LONGEST_MAIL
        if is_long:
            self.copy_text()
        if not QDesktopServices.openUrl(mail_to(self.minutes.title, "" if is_long else self.text)):
            self.copy_text()
            words = self.tr("No e-mail program answers. The text is in the clipboard: paste it.")
            self._say(words)
        elif is_long:
            self._say(self.tr("The text is in the clipboard: paste it into the e-mail."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()


def mail_to(title: str, text: str) -> QUrl:
    """Return the address that begins an e-mail with a subject and a text."""
    address = QUrl("mailto:")
    query = QUrlQuery()
    query.addQueryItem("subject", quote(title))
    query.addQueryItem("body", quote(text.replace("\n", "\r\n")))
    address.setQuery(query)
    return address
