"""One of a few words, a person, a party, or yes and no."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.forms.editor import Editor, Showing
from ui.forms.options import Option, options_for, picture
from ui.look.current import scale_of
from ui.widgets.labels import button_text, plain_tool_tip

_PICTURE, _PICTURE_TOGETHER = 22, 34
_AIR = 6


class QuietCombo(QComboBox):
    """A combo box that leaves the wheel to the panel it lies in until it has the keyboard.

    A text that has no room ends in an ellipsis and is told by the tool tip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def shown_text(self) -> str:
        """Return as much of the current text as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        complex_control = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(complex_control, option, part, self).width() - _AIR
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + _AIR
        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), end, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text = self.shown_text()
        option.currentText = text
        whole = self.currentText()
        self.setToolTip(plain_tool_tip(whole) if text != whole else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ChoiceEditor(Editor):
    """A combo box of options, with an empty one first where `empty` is given."""

    def __init__(self, empty: Option | None = None, parent: QWidget | None = None) -> None:
        self.combo = QuietCombo(parent)
        super().__init__(self.combo)
        self._empty = empty
        self._options: tuple[Option, ...] = ()
        self._value: object = None
        self.combo.activated.connect(self._choose)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; the value shown stays, even where it is none of them."""
        wanted = (*((self._empty,) if self._empty else ()), *options)
        self._fit_pictures()
        if wanted == self._options:
            return
        self._options = wanted
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for option in wanted:
                self.combo.addItem(picture(option.who), option.text)
        self._point()

    def _fit_pictures(self) -> None:
        scale = scale_of(self.combo)
        side = scale.grown(_PICTURE if scale.name == "prepare" else _PICTURE_TOGETHER)
        self.combo.setIconSize(QSize(side, side))

    def prepare(self, showing: Showing) -> None:
        self.set_options(options_for(showing.rule, showing.parts, showing.item))

    def text(self) -> str:
        return self.combo.currentText()

    def value(self) -> object:
        return self._value

    def show_value(self, value: object) -> None:
        self._value = value
        self._point()

    def _point(self) -> None:
        values = [option.value for option in self._options]
        with QSignalBlocker(self.combo):
            self.combo.setCurrentIndex(values.index(self._value) if self._value in values else -1)

    def _choose(self, number: int) -> None:
        if self._options[number].value == self._value:
            return
        self._value = self._options[number].value
        self.typed.emit()
        self.settled.emit()


class FlagEditor(Editor):
    """A check box with the field's label as its text."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.box = QCheckBox(button_text(label), parent)
        super().__init__(self.box)
        self.box.clicked.connect(self._click)

    def text(self) -> str:
        yes = QCoreApplication.translate("FlagEditor", "Yes")
        no = QCoreApplication.translate("FlagEditor", "No")
        return yes if self.box.isChecked() else no

    def value(self) -> bool:
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))

    def _click(self) -> None:
        self.typed.emit()
        self.settled.emit()
