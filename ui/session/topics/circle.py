"""The circle as they see it, drawn by them in the session; ours beside it, if both see it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.circle_moves import rings_of
from partnerdesk.commands.dialogue import DrawCircle, PlacePerson
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import UserError
from partnerdesk.sessions.course import SessionTopic
from ui.canvas.adding import AddLine, Newcomer
from ui.canvas.canvas import CircleCanvas
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.circle_members import members_of, parties_to_add
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.drawing_panel import DrawingPanel
from ui.session.topics.gone import GonePanel
from ui.session.topics.names import in_short, name_of
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.circle_view import CircleMember
from ui.widgets.labels import button_text


class CirclePage(TopicPage):
    """Their drawing, with ours beside it when it is asked for."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.theirs, self.ours = DrawingPanel(), DrawingPanel(read_only=True)
        self.add_line = AddLine()
        self.add_line.hide()
        self.theirs.body.addWidget(self.add_line)
        self.draw = button(self.tr("Draw it"), "primary", icon_name="circle")
        self.invitation = GonePanel(self.draw)
        self.copy = button("", icon_name="copy")
        self.invitation.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.add = button(self.tr("Add somebody"), icon_name="plus", small=True)
        self.beside = button("", icon_name="eye", small=True)
        self.theirs.head.addWidget(self.add)
        self.theirs.head.addWidget(self.beside)
        self.drawings = QWidget()
        row = QHBoxLayout(self.drawings)
        keep_air(self.drawings, row, spacing=24)
        row.addWidget(self.ours, 1)
        row.addWidget(self.theirs, 1)
        self.stack = CurrentStack()
        self.stack.addWidget(self.invitation)
        self.stack.addWidget(self.drawings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._connect()

    def _connect(self) -> None:
        self.canvas.moved.connect(self._place)
        self.draw.clicked.connect(lambda: self._begin(None))
        self.copy.clicked.connect(lambda: self._begin(self._drawing_of(Side.US)))
        self.add.clicked.connect(self._begin_adding)
        self.beside.clicked.connect(self._turn_beside)
        self.add_line.wanted.connect(self._add)
        self.add_line.left.connect(self.add_line.hide)

    @property
    def canvas(self) -> CircleCanvas:
        """The circle that they draw."""
        return self.theirs.canvas

    def show_topic(self, _topic: SessionTopic) -> None:
        plan = self.desk.plan
        them = name_of(plan, Side.THEM)
        words = self.tr("How does {them} see it: who is inside, who on the edge, who outside?")
        self.invitation.show_words(words.format(them=them))
        self._name_tools()
        drawing = self._drawing_of(Side.THEM)
        self.stack.setCurrentWidget(self.invitation if drawing is None else self.drawings)
        self.copy.setVisible(drawing is None and self._drawing_of(Side.US) is not None)
        self.beside.setVisible(self._drawing_of(Side.US) is not None)
        if drawing is not None:
            title = self.tr("As {them} draws it").format(them=them)
            self.theirs.show_drawing(plan, Side.THEM, title, self._day(drawing))
            _show_members(self.canvas, members_of(plan, drawing))
            self.add_line.offer(parties_to_add(plan))
        self._show_ours()

    def first_widget(self) -> QWidget | None:
        if self.stack.currentWidget() is self.invitation:
            return self.draw
        current = self.canvas.current
        return self.canvas.mark(current) if current else self.add

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Space", self.tr("Pick a person up and drop them; arrows move them")),
        ]

    def _turn_beside(self) -> None:
        """Show ours beside theirs over the whole width, or theirs alone."""
        self.takes_whole_width = not self.takes_whole_width
        self._name_tools()
        self.width_changed.emit()
        self._show_ours()

    def _name_tools(self) -> None:
        """Name the buttons after the sides."""
        us, them = (in_short(name_of(self.desk.plan, side)) for side in (Side.US, Side.THEM))
        both, alone = self.tr("Show {us} too"), self.tr("{them} alone")
        words = alone.format(them=them) if self.takes_whole_width else both.format(us=us)
        begin = self.tr("Begin with the circle of {us}").format(us=us)
        for tool, told in ((self.beside, words), (self.copy, begin)):
            tool.setText(button_text(told))
            tool.setAccessibleName(told)
            tool.fit_icon()

    def _show_ours(self) -> None:
        drawing = self._drawing_of(Side.US)
        is_shown = drawing is not None and self.takes_whole_width
        self.ours.setVisible(is_shown)
        for panel in (self.ours, self.theirs):
            panel.canvas.show_whole(is_shown)
        if drawing is not None and is_shown:
            plan = self.desk.plan
            title = self.tr("As {us} draws it").format(us=name_of(plan, Side.US))
            self.ours.show_drawing(plan, Side.US, title, self._day(drawing))
            _show_members(self.ours.canvas, members_of(plan, drawing))

    def _day(self, drawing: CircleDrawing) -> str:
        return self.desk.formats.day(drawing.drawn_on)

    def _drawing_of(self, side: Side) -> CircleDrawing | None:
        """Return the newest drawing of a side that both may see."""
        plan = self.desk.plan
        own = [each for each in plan.drawings if each.drawn_by_id and _side(plan, each) is side]
        return max(own, key=lambda each: (each.drawn_on, each.id), default=None)

    def _place(self, person_id: str, place: str) -> None:
        """Move somebody: in today's drawing, else in a new one that begins where the last ended."""
        drawing, ring = self._drawing_of(Side.THEM), Ring(place)
        if drawing is not None and drawing.drawn_on == self.desk.today:
            command: object = PlacePerson(drawing_id=drawing.id, person_id=person_id, ring=ring)
        else:
            rings = rings_of(drawing) if drawing is not None else {}
            command = self._drawn({**rings, person_id: ring})
        if self.desk.run_or_say(command) is None and drawing is not None:
            self.canvas.set_members(members_of(self.desk.plan, drawing))

    def _begin(self, like: CircleDrawing | None) -> None:
        """Begin their drawing, empty or like another one."""
        if self.desk.run_or_say(self._drawn(rings_of(like) if like else {})) is not None:
            first = self.first_widget()
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)

    def _drawn(self, rings: dict[str, Ring]) -> DrawCircle:
        plan = self.desk.plan
        them = plan.party_on(Side.THEM)
        return DrawCircle(
            account_id=plan.account.id,
            drawn_on=self.desk.today,
            drawn_by_id=them.id if them is not None else None,
            placements=tuple(
                Placement(person_id=each.id, ring=rings.get(each.id, Ring.OUTSIDE), position=number)
                for number, each in enumerate(plan.people)
            ),
        )

    def _begin_adding(self) -> None:
        self.add_line.show()
        self.add_line.begin()

    def _add(self, newcomer: Newcomer) -> None:
        values = {
            "name": newcomer.name,
            "party_id": newcomer.party,
            "is_team": newcomer.is_team,
            "is_placeholder": newcomer.is_placeholder,
        }
        command = AddItem(kind="person", parent_id=self.desk.plan.account.id, values=values)
        try:
            done = self.desk.run(command)
        except UserError as error:
            self.add_line.field.set_problem(self.desk.sentence(error))
            return
        if done:
            self.add_line.begin()


def _show_members(canvas: CircleCanvas, members: Sequence[CircleMember]) -> None:
    """Show who is where; whoever is held stays held while the clock has the page shown again."""
    if tuple(members) != canvas.members:
        canvas.set_members(members)


def _side(plan: PlanParts, drawing: CircleDrawing) -> Side | None:
    party = plan.parties_by_id.get(drawing.drawn_by_id or "")
    return party.side if party is not None else None
