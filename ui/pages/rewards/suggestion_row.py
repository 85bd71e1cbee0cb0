"""One suggested split: the rule, its sentence, what it brings each side, and the way to see it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.suggested import AnyRule
from ui.look.current import scale_of
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.rows import paint_row
from ui.widgets.share_bar import Share, ShareBar
from ui.widgets.workings import HowButton, Working

BAR, NET, BACK, INDEX, SHOW = 104, 54, 82, 40, 100
GAP, SIDE = 10, 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionShown:
    """The texts of a row. `nets` stand in columns of their own for two parties."""

    rule: AnyRule | None
    name: str
    sentence: str
    shares: tuple[Share, ...]
    percents: tuple[str, ...]
    nets: tuple[str, ...]
    back: str
    index: str
    is_shown: bool = False
    can_show: bool = True
    working: Working | None = None
    more: str = ""


class SuggestionRow(QWidget):
    """Up and down go to the row above and below."""

    wanted = Signal(object)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: SuggestionShown | None = None
        self.name = Label(weight=500, wrap=True)
        self.sentence = Label(kind="caption", tone="secondary", wrap=True)
        self.how = HowButton()
        self.bar = ShareBar(height=12)
        self.percents = (Label(kind="caption", tone="secondary"), Label(kind="caption"))
        self.percents[1].set_tone("secondary")
        self.nets = (Label(), Label())
        self.back, self.index = Label(), Label(weight=600)
        self.show_it = button("", small=True)
        self.show_it.installEventFilter(self)
        self.more = Label(kind="caption", tone="secondary", wrap=True)
        for label in (*self.nets, self.back, self.index):
            label.setAlignment(_RIGHT)
        self._assemble()
        self.show_it.clicked.connect(self._want)

    def _assemble(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        head.addWidget(self.how)
        told.addLayout(head)
        told.addWidget(self.sentence)
        ends = QHBoxLayout()
        ends.addWidget(self.percents[0])
        ends.addStretch(1)
        ends.addWidget(self.percents[1])
        self._bar_box = QWidget(self)
        bar = QVBoxLayout(self._bar_box)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(2)
        bar.addStretch(1)
        bar.addWidget(self.bar)
        bar.addLayout(ends)
        bar.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(told, 1)
        for widget in (self._bar_box, *self.nets, self.back, self.index, self.show_it):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 9)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.more)

    def fill(self, shown: SuggestionShown, *, columns: frozenset[str], net_width: int = 0) -> None:
        """Show a suggestion in the columns that have room; amounts may need wider ones."""
        self.shown = shown
        self.name.setText(shown.name)
        self.sentence.setText(shown.sentence)
        self.how.set_working(shown.working)
        self.bar.set_shares(shown.shares)
        for label, text in zip(self.percents, (*shown.percents, "", ""), strict=False):
            label.setText(text if len(shown.percents) == 2 else "")
        for label, text in zip(self.nets, (*shown.nets, "", ""), strict=False):
            label.setText(text)
            label.setVisible("net" in columns)
        self.back.setText(shown.back)
        self.back.setVisible("back" in columns)
        self.index.setText(shown.index)
        self.more.setText(shown.more)
        self.more.setVisible(bool(shown.more))
        self._dress_button(shown)
        self._fit(net_width)
        self.update()

    def _dress_button(self, shown: SuggestionShown) -> None:
        made = self.show_it
        made.setText(self.tr("Shown") if shown.is_shown else self.tr("Preview"))
        made.setIcon(icon("check", "ink") if shown.is_shown else QIcon())
        policy = made.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        made.setSizePolicy(policy)
        made.setVisible(shown.can_show)
        words = (
            self.tr("Stop the preview of {rule}") if shown.is_shown else self.tr("Preview {rule}")
        )
        made.setAccessibleName(words.format(rule=shown.name))
        figures = (f"{self.tr('Net gain')} {', '.join(shown.nets)}", self.spoken_index(shown))
        made.setAccessibleDescription(" ".join((shown.sentence, *figures, shown.more)))

    def spoken_index(self, shown: SuggestionShown) -> str:
        """Return the index in words."""
        return self.tr("Balance index {index}.").format(index=shown.index)

    def _fit(self, net_width: int) -> None:
        grown = scale_of(self).grown
        self._bar_box.setFixedWidth(grown(BAR))
        for label in self.nets:
            label.setFixedWidth(max(grown(NET), net_width))
        self.back.setFixedWidth(grown(BACK))
        self.index.setFixedWidth(grown(INDEX))
        self.show_it.setFixedWidth(grown(SHOW))

    def _want(self) -> None:
        if self.shown is not None:
            self.wanted.emit(None if self.shown.is_shown else self.shown.rule)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys before the button does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(scale_of(self).grown(300), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        is_shown = self.shown is not None and self.shown.is_shown
        paint_row(QPainter(self), QRectF(self.rect()), selected=is_shown, first=is_shown)
