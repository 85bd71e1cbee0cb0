"""The seats on the customer's side: to choose from, and how well we know each of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.wizards.asking import CERTAINTY_WORDS, SHOE_TEXTS, questions_to_ask
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.people_parts import WHOLE_CUSTOMER, Certainty
from ui.delegates.cells import PersonSeen
from ui.delegates.painters import paint_words, two_lines
from ui.look import fonts
from ui.look.current import current, scale_of
from ui.widgets.buttons import is_pressed_by_enter
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, plain_tool_tip
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded
from ui.widgets.person_disc import PersonDisc, paint_person
from ui.wizard.draft_people import party_name, seen
from ui.wizard.saying import words_here

translate = QCoreApplication.translate
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_MOST_IN_PANEL = 12


class SeatButton(QAbstractButton):
    """A seat: a disc, a name, and a title."""

    stepped = Signal(int)

    def __init__(self, seat: str, who: PersonSeen, role: str) -> None:
        super().__init__()
        self.seat, self._who, self._role = seat, who, role
        self.setCheckable(True)
        self.setAccessibleName(", ".join(part for part in (who.name, role) if part))
        self.setToolTip(plain_tool_tip(self.accessibleName()))

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(each) for each in (self._told(), self._role))
        return QSize(min(scale.grown(230), words + scale.grown(36) + 44), scale.grown(36) + 16)

    def _told(self) -> str:
        if not self.isChecked():
            return self._who.name
        return translate("Wizard", "I am {name}").format(name=self._who.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = rounded(box, scale.radius)
        is_on = self.isChecked()
        ground = tokens.surface.selected if is_on else tokens.surface.panel
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(edge, pen(tokens.ink.primary, 2) if is_on else pen(tokens.line.strong))
        side = float(scale.grown(32))
        disc = QRectF(10, box.center().y() - side / 2, side, side)
        paint_person(
            painter,
            disc,
            self._who.initials,
            self._who.side,
            is_team=self._who.is_team,
            is_placeholder=self._who.is_placeholder,
        )
        words = box.adjusted(side + 20, 0, -8, 0)
        upper, lower = two_lines(words, 0) if self._role else (words, words)
        paint_words(painter, upper, self._told(), fonts.named("body", scale, 500))
        if self._role:
            paint_words(painter, lower, self._role, fonts.named("caption", scale), tone="tertiary")


class SeatBar(QWidget):
    """`chosen` carries a person's id, empty for the customer as a whole. Arrows go along."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Wizard", "Whose seat"))
        self.buttons: list[SeatButton] = []
        self._shown: tuple[object, ...] = ()
        self._flow = FlowLayout(self, gap=10, row_gap=8)

    def show_draft(self, draft: Draft, seat: str) -> None:
        """Show the seats of a draft, and which one we sit on."""
        wanted = _seats_of(draft)
        if wanted != self._shown:
            self._shown = wanted
            self._flow.clear()
            self.buttons = [SeatButton(*each) for each in wanted]
            for made in self.buttons:
                made.clicked.connect(lambda _on=False, one=made: self.chosen.emit(one.seat))
                made.stepped.connect(self._step)
                self._flow.addWidget(made)
        policies = Qt.FocusPolicy
        for made in self.buttons:
            is_on = made.seat == seat
            made.setChecked(is_on)
            made.setFocusPolicy(policies.StrongFocus if is_on else policies.ClickFocus)
            made.updateGeometry()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def _step(self, step: int) -> None:
        here = next((at for at, one in enumerate(self.buttons) if one.isChecked()), 0)
        at = here + step
        if 0 <= at < len(self.buttons):
            self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(self.buttons[at].seat)


def _seats_of(draft: Draft) -> tuple[tuple[str, PersonSeen, str], ...]:
    theirs = party_name(draft.party_on(Side.THEM))
    whole = PersonSeen(name=theirs, side="them", is_team=True)
    found = [(WHOLE_CUSTOMER, whole, translate("Wizard", "the customer as a whole"))]
    found += [
        (each.id, seen(draft, each), " ".join(each.title.split()))
        for each in draft.people_on(Side.THEM, Side.THIRD)
    ]
    return tuple(found)


class KnowingDots(Painted):
    """A dot per question: full where they told us, half where we think so, else empty."""

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(18) * len(SHOE_TEXTS), self.scale.grown(18))

    def show_answers(self, certainties: Sequence[Certainty | None]) -> None:
        """Show how each answer is known."""
        self._certainties = certainties
        told = [
            translate("Wizard", CERTAINTY_WORDS[each]) if each else translate("Wizard", "open")
            for each in certainties
        ]
        self.speak(", ".join(told))
        self.refresh()

    _certainties: Sequence[Certainty | None] = ()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        ink, step = current().ink.primary, rect.width() / len(SHOE_TEXTS)
        side = min(step, rect.height()) * 0.64
        for place, certainty in enumerate(self._certainties):
            box = QRectF(0, 0, side, side)
            box.moveCenter(rect.topLeft() + QRectF(place * step, 0, step, rect.height()).center())
            painter.setPen(pen(ink, 1.3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            painter.setBrush(QColor(ink))
            if certainty is Certainty.TOLD:
                painter.drawEllipse(box)
            elif certainty is Certainty.THINK:
                painter.drawPie(box, 90 * 16, 180 * 16)


class SeatPanel(QWidget):
    """How well we know each seat, and what to ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_draft(self, draft: Draft) -> None:
        """Show what is known in a draft."""
        shown = (_seats_of(draft), draft.shoes)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(Label(translate("Wizard", "How well we know each seat"), kind="h3"))
        for seat, who, _role in shown[0][:_MOST_IN_PANEL]:
            self._column.addWidget(_line(draft, seat, who))
        words = translate("Wizard", "Full: they told us. Half: we think so. Empty: not known.")
        self._column.addWidget(Label(words, kind="caption", tone="tertiary", wrap=True))
        self._add_questions(draft)

    def _add_questions(self, draft: Draft) -> None:
        asked = questions_to_ask(draft, words_here())
        if not asked:
            return
        self._column.addSpacing(8)
        self._column.addWidget(Label(translate("Wizard", "To ask them"), kind="h3"))
        for words in asked:
            self._column.addWidget(Label(words, kind="label", tone="secondary", wrap=True))


def _line(draft: Draft, seat: str, who: PersonSeen) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    disc = PersonDisc(
        who.name, who.side, is_team=who.is_team, is_placeholder=who.is_placeholder, size=26
    )
    row.addWidget(disc)
    row.addWidget(ElidedLabel(who.name, kind="label"), 1)
    dots = KnowingDots()
    dots.show_answers([draft.shoe_answer(seat, each).certainty for each in SHOE_TEXTS])
    row.addWidget(dots)
    return line
