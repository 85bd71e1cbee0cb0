"""Whose turn it is to answer: one panel for each side, and opening both when both are sealed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.sessions.sealed import SideState, Sitting
from ui.session.topics.heading import Heading
from ui.session.topics.names import in_short, sides_of
from ui.session.topics.panels import Panel, WhoLine
from ui.session.topics.reveal import RevealCard
from ui.session.topics.scaling import keep_air
from ui.session.topics.seal_picture import SealPicture
from ui.widgets.buttons import button
from ui.widgets.labels import button_text

_INVITED = ((28, 38, 500), (24, 32, 500), (20, 26, 500))


class TurnPanel(Panel):
    """How far a side is, never how it answered."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.side = side
        self.who = WhoLine()
        self.picture = SealPicture(len(ALIGNMENT))
        self.words = Heading(_INVITED, most=4)
        self.answer = button("", "primary")
        self.back = button(self.tr("Go back to our answers"), "flat")
        self.body.addWidget(self.who)
        self.body.addStretch(2)
        for part in (self.picture, self.words):
            self.body.addWidget(part)
        self.body.addStretch(3)
        row = QHBoxLayout()
        keep_air(self, row, spacing=12)
        row.addWidget(self.answer)
        row.addWidget(self.back)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_side(self, sitting: Sitting, plan: PlanParts, party: Party) -> None:
        """Show how far the side is."""
        own = sitting.of(self.side)
        person = plan.person(own.respondent_id)
        is_sealed = own.state is SideState.SEALED
        count = self.tr("{number} of {all} answered").format(
            number=own.answered, all=len(ALIGNMENT)
        )
        below = self.tr("Sealed") if is_sealed else count
        self.who.show_who(plan, party, person, party.label, below)
        waiting = self.tr("Five questions. Answer alone; the other side answers the same ones.")
        done = self.tr("The answers lie sealed until both sides have answered.")
        self.words.set_text(done if is_sealed else waiting)
        self.picture.show_state(own.answered, below, is_sealed=is_sealed)
        name = in_short(party.label)
        words = self.tr("{party} answers").format(party=name)
        if own.answered and not is_sealed:
            words = self.tr("{party} goes on").format(party=name)
        self.answer.setText(button_text(words))
        self.answer.setAccessibleName(words)
        self.answer.setVisible(not is_sealed)
        self.back.setVisible(is_sealed)
        self.setAccessibleName(f"{party.label}: {below}")


class TurnsPanel(QWidget):
    """`wanted` carries the side that wants to answer, `back_wanted` one that was sealed."""

    wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invitation = QWidget()
        self.invited = Heading(_INVITED)
        self.questions = RevealCard()
        self.questions.show_questions(ALIGNMENT)
        self.start: QPushButton = button(self.tr("Begin the check"), "together")
        asked = QVBoxLayout(self.invitation)
        keep_air(self.invitation, asked, spacing=14)
        asked.addWidget(self.questions, 1)
        below = QHBoxLayout()
        keep_air(self.invitation, below, spacing=24, margins=(0, 0, 6, 6))
        below.addWidget(self.invited, 1)
        below.addWidget(self.start)
        asked.addLayout(below)
        self.sides = {side: TurnPanel(side) for side in (Side.US, Side.THEM)}
        self.open_both: QPushButton = button(self.tr("Open both answers"), "together")
        self.both = QWidget()
        row = QHBoxLayout(self.both)
        keep_air(self.both, row, spacing=24)
        for panel in self.sides.values():
            row.addWidget(panel, 1)
            panel.answer.clicked.connect(lambda _on=False, side=panel.side: self.wanted.emit(side))
            panel.back.clicked.connect(
                lambda _on=False, side=panel.side: self.back_wanted.emit(side)
            )
        column = QVBoxLayout(self)
        keep_air(self, column, spacing=20)
        column.addWidget(self.invitation, 1)
        column.addWidget(self.both, 1)
        foot = QHBoxLayout()
        keep_air(self, foot, margins=(0, 0, 6, 6))
        foot.addStretch(1)
        foot.addWidget(self.open_both)
        column.addLayout(foot)

    def show_sitting(self, sitting: Sitting | None, plan: PlanParts) -> None:
        """Show how far both sides are; before the beginning what the check is for."""
        asks = self.tr(
            "Vision, values, resources, risk and reward: five questions for both sides. "
            "Where the answers differ is where talking pays."
        )
        self.invited.set_text(asks)
        is_going_on = sitting is not None and not sitting.is_opened
        self.invitation.setVisible(not is_going_on)
        self.both.setVisible(is_going_on)
        for party in sides_of(plan):
            panel = self.sides[party.side]
            if sitting is not None:
                panel.show_side(sitting, plan, party)
        self.open_both.setVisible(sitting is not None and sitting.can_be_opened)

    def first_button(self) -> QPushButton | None:
        """Return what is to be pressed next."""
        order = (self.open_both, *(panel.answer for panel in self.sides.values()), self.start)
        return next((each for each in order if each.isVisibleTo(self)), None)
