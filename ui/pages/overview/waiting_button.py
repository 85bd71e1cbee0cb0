"""What waits for us, as a button that leads to all that is not agreed yet."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.waiting import Wait, not_agreed
from ui.look.icons import icon
from ui.pages.overview.glance import Glance
from ui.widgets.buttons import Button


class WaitingButton(Button):
    """Proposals that wait for our answer, and what was changed since it was agreed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("small", True)
        self.setAutoDefault(False)
        self.setIcon(icon("clock", "secondary"))
        self.fit_icon()
        self._texts: tuple[str, ...] = ()
        self._is_short = False
        self.hide()

    def show_glance(self, glance: Glance) -> None:
        """Count what waits; hidden where nothing does."""
        waits = [each.wait for each in not_agreed(glance.plan)]
        ours, changed = waits.count(Wait.FOR_US), waits.count(Wait.CHANGED)
        translate = QCoreApplication.translate
        short, full = [], []
        if ours:
            short.append(self.tr("Waiting for us: {count}").format(count=ours))
            full.append(translate("Reasons", "%n proposals wait for our answer", "", ours))
        if changed:
            short.append(self.tr("Changed since agreed: {count}").format(count=changed))
            full.append(translate("Reasons", "%n agreed items changed since", "", changed))
        self._texts = tuple(short)
        self.setAccessibleName(", ".join(full))
        self.setToolTip(", ".join(full))
        self.setVisible(bool(short))
        self._say()

    def be_short(self, *, short: bool) -> None:
        """In a narrow window say only what waits for us; the tool tip says all."""
        self._is_short = short
        self._say()

    def _say(self) -> None:
        self.setText(", ".join(self._texts[:1] if self._is_short else self._texts))
        self.fit_icon()
