"""The steps as one line, for narrow windows: which it is, a way to any other, the other tab."""

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.steps import STEPS, is_done
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import button_text
from ui.widgets.segmented import Choice, Segmented

translate = QCoreApplication.translate


def step_words(draft: Draft) -> str:
    """Return "Step 2 of 8"."""
    steps = list(STEPS)
    words = translate("Wizard", "Step {number} of {total}")
    return words.format(number=steps.index(draft.step) + 1, total=len(steps))


class StepsLine(QWidget):
    """`chosen` carries a step; `turned` is sent when step and panel take turns."""

    chosen = Signal(object)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu_button = button("", small=True)
        self.turn = Segmented(
            (
                Choice(key="step", text=translate("Wizard", "Step")),
                Choice(key="panel", text=translate("Wizard", "Example")),
            ),
            spoken=translate("Wizard", "The step, or what stands beside it"),
            small=True,
        )
        self.menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.menu_button)
        row.addStretch(1)
        row.addWidget(self.turn)
        self.menu_button.clicked.connect(self._open)
        self.turn.chosen.connect(lambda _key: self.turned.emit())

    def show_draft(self, draft: Draft, *, has_panel: bool, panel_title: str = "") -> None:
        """Show which step it is, and what else there is to see."""
        title = translate("Wizard", STEPS[draft.step].title)
        words = f"{step_words(draft)}: {title}"
        self.menu_button.setText(button_text(words) + "  ▾")
        self.menu_button.setAccessibleName(words)
        self.turn.setVisible(has_panel)
        self.turn.set_text("panel", panel_title or translate("Wizard", "Example"))
        self.menu.clear()
        for number, (step, text) in enumerate(STEPS.items(), start=1):
            action = self.menu.addAction(f"{number}  {translate('Wizard', text.title)}")
            if is_done(draft, step):
                action.setIcon(icon("check"))
            action.triggered.connect(lambda _on=False, one=step: self._choose(one))

    def _choose(self, step: Step) -> None:
        self.turn.choose("step")
        self.chosen.emit(step)

    def _open(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 2)))
