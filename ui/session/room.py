"""In the room: everybody who takes part, by side; a click names who speaks for a side."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session import SetSpokesperson
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import Person
from ui.look.current import current, scale_of
from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.session.telling import shape_of
from ui.widgets.buttons import is_pressed_by_enter
from ui.widgets.flow import FlowLayout
from ui.widgets.initials import initials_of
from ui.widgets.labels import Label, plain_tool_tip
from ui.widgets.patterns import rounded
from ui.widgets.person_disc import paint_person

_DISC, _LINE = 50, 5
MOST = 12
_REACHED = Qt.FocusPolicy.StrongFocus
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PersonButton(QAbstractButton):
    """A person's disc; an ink line below says that they speak for their side."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person_id, self._initials, self._side = "", "", Side.US
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.chosen.emit(self._person_id))

    def show_person(self, person: Person, side: Side, party: str, *, speaks: bool) -> None:
        """Show somebody."""
        self._person_id, self._side = person.id, side
        self._initials = initials_of(person.name, is_team=person.is_team)
        self.setChecked(speaks)
        words = self.tr("{name}, {party}").format(name=person.name, party=party)
        said = self.tr("{who}, speaks for {party}").format(who=words, party=party)
        self.setAccessibleName(said if speaks else words)
        self.setToolTip(plain_tool_tip(said if speaks else words))
        self.update()

    def sizeHint(self) -> QSize:
        grown = scale_of(self).grown
        return QSize(grown(_DISC), grown(_DISC + _LINE + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grown = scale_of(self).grown
        box = QRectF(0, 0, grown(_DISC), grown(_DISC)).adjusted(1, 1, -1, -1)
        paint_person(painter, box, self._initials, shape_of(self._side))
        if self.isChecked():
            line = QRectF(0, self.height() - grown(_LINE), self.width(), grown(_LINE))
            inner = line.adjusted(grown(8), 0, -grown(8), 0)
            painter.fillPath(rounded(inner, 2), QColor(current().ink.primary))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)


class Room(Sized):
    """The people of the session; them first, as they are guests."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = Label(self.tr("In the room"), kind="label", parent=self)
        self.people: list[PersonButton] = []
        self._shown = QWidget(self)
        self._flow = FlowLayout(self._shown)
        self._more = Label(kind="caption", tone="secondary", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self._shown)
        self._column.addWidget(self._more)
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def show_view(self) -> None:
        """Show who takes part."""
        view = self._desk.view
        order = {Side.THEM: 0, Side.US: 1, Side.THIRD: 2}
        sides = {party.id: party.side for party in view.plan.parties}
        present = sorted(view.present, key=lambda each: order[sides[each.party_id]])
        while len(self.people) < min(len(present), MOST):
            button = PersonButton(self._shown)
            button.chosen.connect(self._name_spokesperson)
            button.stepped.connect(lambda step, button=button: self._step(button, step))
            is_first = not self.people
            button.setFocusPolicy(_REACHED if is_first else Qt.FocusPolicy.ClickFocus)
            self._flow.addWidget(button)
            self.people.append(button)
        for button, person in zip(self.people, present, strict=False):
            side = sides[person.party_id]
            spokesperson = view.spokesperson(side)
            speaks = spokesperson is not None and spokesperson.id == person.id
            button.show_person(person, side, self._party(person), speaks=speaks)
        for at, button in enumerate(self.people):
            button.setVisible(at < len(present))
        left_out = len(present) - MOST
        self._more.setText(self.tr("and %n more", "", left_out) if left_out > 0 else "")
        self._more.setVisible(left_out > 0)
        self.setVisible(bool(present))

    def _step(self, button: PersonButton, step: int) -> None:
        """Go to a neighbour by an arrow; Tab comes back to whoever had the keyboard last."""
        shown = [each for each in self.people if not each.isHidden()]
        other = shown[(shown.index(button) + step) % len(shown)]
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        other.setFocusPolicy(_REACHED)
        other.setFocus(Qt.FocusReason.TabFocusReason)

    def _party(self, person: Person) -> str:
        for party in self._desk.plan.parties:
            if party.id == person.party_id:
                return party.label
        return ""

    def _name_spokesperson(self, person_id: str) -> None:
        session_id = self._desk.session_id
        self._desk.run_or_say(SetSpokesperson(session_id=session_id, person_id=person_id))
        self.show_view()

    def suit(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.px(12))
        self._flow.set_gaps(self.px(10), self.px(8))
