"""The settings: what is chosen holds at once, there is nothing to confirm."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from partnerdesk.formats import Formats
from partnerdesk.settings import Settings
from ui.dialogs.choices import Preference, preferences
from ui.dialogs.plain_dialog import PlainDialog
from ui.forms.choice_editor import QuietCombo
from ui.widgets.field import Field
from ui.widgets.labels import Label

Change = Callable[..., None]
_SAMPLE_AMOUNT = 5400000
_CURRENCY_LETTERS = 3


class Preferences(PlainDialog):
    """Reads settings and calls `change` with the one that was changed."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        change: Change,
        formats: Callable[[], Formats],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Settings"), parent)
        self.want(520)
        self._settings, self._change, self._formats = settings, change, formats
        self.fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for number, preference in enumerate(preferences()):
            grid.addWidget(self._field(preference), *divmod(number, 2))
        self.body.addLayout(grid)
        self._example = Label(tone="secondary", wrap=True, parent=self)
        self.body.addWidget(self._example)
        self.later = Label(self.tr("The language changes when PartnerDesk is opened again."))
        self.later.setWordWrap(True)
        self.later.hide()
        self.body.addWidget(self.later)
        done = self.add_button(self.tr("Done"), "primary", is_default=True)
        done.clicked.connect(lambda _checked=False: self.accept())
        self._show_example()

    def _field(self, preference: Preference) -> Field:
        value = getattr(self._settings(), preference.name)
        control = self._combo(preference, value) if preference.options else QLineEdit(value)
        if isinstance(control, QLineEdit):
            control.editingFinished.connect(partial(self._typed, preference.name, control))
        field = self.fields[preference.name] = Field(preference.label, control, parent=self)
        return field

    def _combo(self, preference: Preference, value: str) -> QComboBox:
        combo = QuietCombo()
        for key, words in preference.options:
            combo.addItem(words, key)
        combo.setCurrentIndex(max(0, combo.findData(value)))
        combo.activated.connect(lambda _at: self._set(preference.name, combo.currentData()))
        return combo

    def _typed(self, name: str, line: QLineEdit) -> None:
        text = line.text().strip()
        if name == "currency":
            text = text.upper()
            is_code = len(text) == _CURRENCY_LETTERS and text.isascii() and text.isalpha()
            sentence = self.tr("Use a currency code of three letters, such as EUR.")
            self.fields[name].set_problem("" if is_code else sentence)
            if not is_code:
                return
            line.setText(text)
        self._set(name, text)

    def _set(self, name: str, value: Any) -> None:
        if getattr(self._settings(), name) != value:
            self._change(**{name: value})
            self.later.setVisible(self.later.isVisibleTo(self) or name == "language")
            self._show_example()

    def _show_example(self) -> None:
        formats = self._formats()
        example = self.tr("Figures look like this: {amount}, {percent}")
        self._example.setText(
            example.format(amount=formats.money(_SAMPLE_AMOUNT), percent=formats.percent(45))
        )

    def done(self, result: int) -> None:
        for name, field in self.fields.items():
            if isinstance(field.control, QLineEdit):
                self._typed(name, field.control)
        super().done(result)
