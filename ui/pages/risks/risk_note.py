"""The private note on the risk that is chosen, below the table while its details are closed."""

from datetime import date

from PySide6.QtWidgets import QSizePolicy

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import RISK, Risk
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.item_form import ItemForm
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.pages.items.changed_terms import shortened
from ui.widgets.hatch import HatchFrame

_LONGEST = 40
_HIGHEST = 214


class RiskNote(HatchFrame):
    """Shows and changes the note of one risk at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.form = ItemForm(context, RISK)
        self.frame = self.form.add("private_notes", lines=3)
        self.frame.label.hide()
        self.frame.control.setProperty("bare", True)
        self.area.setContentsMargins(6, 3, 6, 3)
        self.area.addWidget(self.frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(current_scale().grown(_HIGHEST))

    def show_risk(
        self, number: str, risk: Risk, plan: PreparedPlan, formats: Formats, _today: date
    ) -> None:
        """Show the note on a risk."""
        self.form.show_item(risk, plan, formats)
        title = shortened(risk.title, _LONGEST)
        self.set_note(
            self.tr("note on risk {number}, {title}").format(number=number, title=isolated(title))
        )

    def flush(self) -> bool:
        """Store what is typed."""
        return self.form.flush()
