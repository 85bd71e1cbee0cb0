"""Details of an account or a plan: every field, stored as it is left, and a way to delete."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.accounts import ACCOUNT, PARTY
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_life import is_locked
from partnerdesk.domain.plans import PLAN
from partnerdesk.queries.accounts import list_accounts, parties_of
from partnerdesk.queries.plans import read_plan
from ui.context import Context
from ui.dialogs.logo_field import LogoField
from ui.dialogs.plain_dialog import PlainDialog
from ui.dialogs.record_form import Options, RecordForm, choices_of
from ui.forms.options import Option
from ui.forms.signed_fields import locked_fields, reason_of
from ui.frame.formats_here import formats_for
from ui.widgets.buttons import button
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import Label

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 620, 640


class Details(PlainDialog):
    """Fields in a scrolling form, with the private note in its hatched frame."""

    deletion_wanted = Signal()

    def __init__(
        self,
        context: Context,
        kind: Kind,
        item_id: str,
        parent: QWidget | None = None,
        *,
        title: str,
        delete_text: str,
        currency: str = "",
    ) -> None:
        super().__init__(title, parent)
        self.want(_WIDTH, _HEIGHT)
        formats = formats_for(context.settings(), currency)
        names = [rule.name for rule in kind.fields if _is_shown(rule)]
        self.form = RecordForm(context, kind, names, formats, options=_options(context, item_id))
        self.note = RecordForm(context, kind, ["private_notes"], formats)
        self.parties = _party_forms(context, item_id) if kind is ACCOUNT else []
        self.logos = _logo_fields(context, item_id) if kind is ACCOUNT else []
        self.body.addWidget(self._content())
        self.delete = button(delete_text, "flat", icon_name="trash", parent=self)
        self.delete.clicked.connect(self._delete)
        self.add_on_left(self.delete)
        done = self.add_button(self.tr("Done"), "primary", is_default=True)
        done.clicked.connect(lambda _checked=False: self.accept())
        self.form.open(item_id)
        self.note.open(item_id)

    def _content(self) -> QWidget:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(16)
        column.addWidget(self.form)
        for (words, form), logo in zip(self.parties, self.logos, strict=True):
            column.addWidget(Label(words, kind="h3", parent=content))
            column.addWidget(form)
            column.addWidget(logo)
        hatch = HatchFrame(self.tr("never shared, never printed"), parent=content)
        hatch.area.addWidget(self.note)
        column.addWidget(hatch)
        column.addStretch(1)
        return content

    def _delete(self) -> None:
        self.accept()
        self.deletion_wanted.emit()

    def flush(self) -> bool:
        """Store what is half typed; False where something cannot be."""
        forms = (self.form, self.note, *(form for _words, form in self.parties))
        stored = [form.flush() for form in forms]
        return all(stored)

    def done(self, result: int) -> None:
        """Close once everything is stored: else the sentence under the field says what to do."""
        if self.flush():
            super().done(result)


def account_details(
    context: Context, account_id: str, parent: QWidget | None = None, *, currency: str = ""
) -> Details:
    """Return the dialog with all fields of an account."""
    title, delete = translate("Details", "Account details"), translate("Details", "Delete account")
    return Details(
        context, ACCOUNT, account_id, parent, title=title, delete_text=delete, currency=currency
    )


def plan_details(context: Context, plan_id: str, parent: QWidget | None = None) -> Details:
    """Return the dialog with all fields of a plan."""
    title, delete = translate("Details", "Plan details"), translate("Details", "Delete plan")
    made = Details(context, PLAN, plan_id, parent, title=title, delete_text=delete)
    parts = context.read(lambda connection: read_plan(connection, plan_id)).parts
    if is_locked(parts):
        made.form.lock(locked_fields(PLAN), reason_of(parts))
    return made


def _party_forms(context: Context, account_id: str) -> list[tuple[str, RecordForm]]:
    """Return a form for the names of each party: plans and paper show these."""
    forms = []
    for party in context.read(lambda found: parties_of(found, account_id)):
        form = RecordForm(context, PARTY, ["name", "short_name"], formats_for(context.settings()))
        form.open(party.id)
        forms.append((_words_of(party.side), form))
    return forms


def _logo_fields(context: Context, account_id: str) -> list[LogoField]:
    """Return the logo of each party: covers show it."""
    parties = context.read(lambda found: parties_of(found, account_id))
    return [LogoField(context, account_id, party) for party in parties]


def _words_of(side: Side) -> str:
    return {
        Side.US: translate("Details", "We are called"),
        Side.THEM: translate("Details", "They are called"),
        Side.THIRD: translate("Details", "A third party"),
    }[side]


def _is_shown(rule: Rule) -> bool:
    return rule.name != "private_notes" and rule.holds is not FieldType.MOMENT


def _options(context: Context, item_id: str) -> Options:
    def options(rule: Rule) -> Sequence[Option]:
        if rule.refers_to != "account":
            return choices_of(rule)
        accounts = context.read(list_accounts)
        return [Option(value=each.id, text=each.name) for each in accounts if each.id != item_id]

    return options
