"""A session that was not ended: go on where it stopped, or leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from partnerdesk.formats import Formats
from partnerdesk.queries.sessions import UnfinishedSession
from ui.dialogs.plain_dialog import PlainDialog
from ui.widgets.labels import Label


class UnfinishedDialog(PlainDialog):
    """`going_on` and `dropped` are sent by its buttons; closing it leaves all as it is."""

    going_on = Signal()
    dropped = Signal()

    def __init__(self, found: UnfinishedSession, formats: Formats, parent: QWidget) -> None:
        super().__init__(self.tr("This session was not ended"), parent)
        self.want(520)
        head = ", ".join(each for each in (found.account, found.title) if each)
        self.body.addWidget(Label(head, kind="h3", wrap=True, parent=self))
        words = self.tr("Begun {moment}. {done} of {count} topics are done. All is stored.").format(
            moment=formats.moment(found.started_at), done=found.done, count=found.topics
        )
        self.body.addWidget(Label(words, wrap=True, parent=self))
        hint = self.tr("Going on shows it full screen: share that screen when you are ready.")
        self.body.addWidget(Label(hint, tone="secondary", wrap=True, parent=self))
        if not found.is_rehearsal:
            warning = self.tr(
                "If a screen is still shared, stop that before you answer otherwise: your accounts "
                "will be seen."
            )
            self.body.addWidget(Label(warning, tone="secondary", wrap=True, parent=self))
        self.drop = self.add_button(self.tr("End without minutes"))
        self.drop.clicked.connect(lambda _checked=False: self._send(is_going_on=False))
        self.later = self.add_button(self.tr("Not now"))
        self.later.clicked.connect(lambda _checked=False: self.reject())
        self.go_on = self.add_button(
            self.tr("Go on"), "together", icon_name="pair", is_default=True
        )
        self.go_on.clicked.connect(lambda _checked=False: self._send(is_going_on=True))

    def _send(self, *, is_going_on: bool) -> None:
        self.accept()
        (self.going_on if is_going_on else self.dropped).emit()
