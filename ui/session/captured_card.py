"""Something decided, agreed to do or raised in this session: its words, who, and who agreed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.follow_up import Action, Decision, Issue
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import Person
from partnerdesk.sessions.view import CapturedItem
from ui.look.current import current, scale_of
from ui.look.icons import paint_icon
from ui.session.desk import SessionDesk
from ui.session.pictures import STROKE
from ui.session.sized import Sized
from ui.session.telling import agreed_words, breakable, shape_of
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.person_disc import PersonDisc

_DISC, _SIGN = 38, 28
_ICONS = {"action": "arrow_right", "issue": "talk"}


class _Sign(Painted):
    """The check of what both agreed to, the mark of the side that proposes, or an icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._sides = "decision", frozenset[Side]()

    def show_kind(self, kind: str, sides: frozenset[Side]) -> None:
        """Show what it is."""
        self._kind, self._sides = kind, sides
        self.refresh()

    def natural_size(self) -> QSize:
        side = self.scale.grown(_SIGN)
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if self._kind in _ICONS:
            ink = current().ink.primary
            paint_icon(painter, rect.adjusted(2, 2, -2, -2), _ICONS[self._kind], ink, stroke=STROKE)
            return
        both = {Side.US, Side.THEM} <= self._sides
        mark = "agreed" if both else "us" if Side.US in self._sides else "them"
        paint_mark(
            painter, rect, "agreed" if mark == "agreed" else "us" if mark == "us" else "them"
        )


class CapturedCard(Sized):
    """`edit_wanted` and `agree_wanted` name the item; the card is built anew for each view."""

    edit_wanted = Signal(str)
    agree_wanted = Signal(str)

    def __init__(self, desk: SessionDesk, captured: CapturedItem, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.item_id = captured.item.id
        self.sign = _Sign(self)
        self.title = Label(kind="h3", wrap=True, parent=self)
        self.detail = Label(wrap=True, parent=self)
        self.who = QHBoxLayout()
        self.agreed = Label(kind="caption", tone="together", weight=500, parent=self)
        self.agree = button(self.tr("Agree"), small=True, parent=self)
        self.edit = button("", "flat", icon_name="pen", small=True, spoken="", parent=self)
        self._discs: list[PersonDisc] = []
        self._assemble()
        self.agree.clicked.connect(lambda _checked=False: self.agree_wanted.emit(self.item_id))
        self.edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit(self.item_id))
        self.suit_now()
        self.show_captured(captured)

    def _assemble(self) -> None:
        self._row = QHBoxLayout(self)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.sign)
        self._beside.addStretch(1)
        self._row.addLayout(self._beside)
        self._column = QVBoxLayout()
        self._column.addWidget(self.title)
        self._column.addWidget(self.detail)
        self.who.addWidget(self.agreed)
        self.who.addStretch(1)
        self.who.addWidget(self.agree)
        self._column.addLayout(self.who)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)

    def show_captured(self, captured: CapturedItem) -> None:
        """Show the item as it is now."""
        item = captured.item
        sides = self._sides(item)
        self.sign.show_kind(captured.kind, sides)
        self.title.setText(breakable(item.title))
        self.detail.setText(breakable(self._detail(item)))
        self.detail.setVisible(bool(self.detail.text()))
        names = [self._desk.name_of(side) for side in (Side.US, Side.THEM) if side in sides]
        is_decision = isinstance(item, Decision)
        self.agreed.setText(agreed_words(names) if is_decision else "")
        self.agreed.setVisible(is_decision)
        self.agree.setVisible(is_decision and len(names) < 2)
        spoken = self.tr("Change “{title}”").format(title=item.title)
        self.edit.setAccessibleName(spoken)
        self.agree.setAccessibleName(self.tr("Agree to “{title}”").format(title=item.title))
        self._show_people(item)
        self.setAccessibleName(". ".join(filter(None, (item.title, self.detail.text()))))

    def _sides(self, item: Decision | Action | Issue) -> frozenset[Side]:
        if not isinstance(item, Decision):
            return frozenset()
        stands = ((Side.US, item.us_agree), (Side.THEM, item.them_agree))
        return frozenset(side for side, agrees in stands if agrees)

    def _detail(self, item: Decision | Action | Issue) -> str:
        if isinstance(item, Decision):
            return item.reason
        if isinstance(item, Issue):
            return item.answer
        owner = self._person(item.owner_id)
        party = next((each for each in self._desk.plan.parties if each.id == item.party_id), None)
        name = owner.name if owner is not None else party.label if party is not None else ""
        if item.due_on is None:
            return name
        day = self._desk.formats.weekday_near(item.due_on)
        return self.tr("{who} by {day}").format(who=name, day=day)

    def _person(self, person_id: str | None) -> Person | None:
        people = self._desk.plan.people
        return next((each for each in people if each.id == person_id), None)

    def _show_people(self, item: Decision | Action | Issue) -> None:
        for disc in self._discs:
            disc.deleteLater()
        self._discs = []
        person = self._person(getattr(item, "owner_id", None))
        if person is None:
            return
        parties = {party.id: party for party in self._desk.plan.parties}
        party = parties[person.party_id]
        side = shape_of(party.side)
        disc = PersonDisc(person.name, side, party=party.label, size=_DISC, parent=self)
        self.who.insertWidget(0, disc)
        self._discs.append(disc)

    def suit(self) -> None:
        self._row.setContentsMargins(0, self.px(8), 0, self.px(12))
        self._row.setSpacing(self.px(12))
        self._column.setSpacing(self.px(6))
        line, edit = scale_of(self).style("h3").line, self.px(scale_of(self).small_control)
        above = max(0, edit - line) // 2  # the first line stands in the middle of mark and pen
        self._column.setContentsMargins(0, above, 0, 0)
        self._beside.setContentsMargins(0, above + (line - self.px(_SIGN)) // 2, 0, 0)
        self.edit.setFixedWidth(self.px(48))
        self.who.setSpacing(self.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = QRectF(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, QColor(current().line.subtle))
