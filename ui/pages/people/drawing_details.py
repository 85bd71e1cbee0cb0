"""What a drawing is called, when and by whom it was made, and who may see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.circle import CIRCLE_DRAWING, CircleDrawing
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.item_form import ItemForm
from ui.isolating import isolated
from ui.pages.items.doing import them
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import button_text


class DrawingDetails(Card):
    """Fields in one row; `share_wanted` says whether to share, `delete_wanted` asks for the end."""

    share_wanted = Signal(bool)
    delete_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("This drawing"))
        self._ours_only = True
        self.form = ItemForm(context, CIRCLE_DRAWING)
        self.share = button(self.tr("Share"))
        self.delete = button("", icon_name="trash", spoken=self.tr("Delete this drawing"))
        self.delete.setToolTip(self.tr("Delete this drawing"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.form.add("title"), 3)
        row.addWidget(self.form.add("drawn_on"), 2)
        row.addWidget(self.form.add("drawn_by_id"), 2)
        row.addWidget(self.share, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.share.clicked.connect(lambda: self.share_wanted.emit(self._ours_only))
        self.delete.clicked.connect(self.delete_wanted)

    def show_drawing(self, drawing: CircleDrawing, plan: PreparedPlan, formats: Formats) -> None:
        """Show a drawing."""
        self._ours_only = plan.is_ours_only(drawing.id)
        self.form.show_item(drawing, plan, formats)
        share = self.tr("Share with {them}").format(them=isolated(them(plan.parts)))
        words = share if self._ours_only else self.tr("Keep to ourselves")
        self.share.setText(button_text(words))
        self.share.setAccessibleName(words)

    def flush(self) -> bool:
        """Store what is typed and not stored yet."""
        return self.form.flush()
