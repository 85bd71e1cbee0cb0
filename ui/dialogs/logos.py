"""The logos of all parties of a plan, from where a document with a cover is made."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.parties import Party
from ui.context import Context
from ui.dialogs.logo_field import LogoField
from ui.dialogs.plain_dialog import PlainDialog
from ui.widgets.labels import Label


class LogosDialog(PlainDialog):
    """Each logo is stored when it is chosen, and can be undone."""

    def __init__(
        self,
        context: Context,
        account_id: str,
        parties: Sequence[Party],
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("LogosDialog", "Logos")
        lead = QCoreApplication.translate("LogosDialog", "They stand on the cover.")
        super().__init__(title, parent, lead=lead)
        self.want(460)
        self.fields = [LogoField(context, account_id, party, self) for party in parties]
        for party, field in zip(parties, self.fields, strict=True):
            self.body.addWidget(Label(party.name, kind="h3", wrap=True, parent=self))
            self.body.addWidget(field)
        self.add_close_button(QCoreApplication.translate("Details", "Done"))
