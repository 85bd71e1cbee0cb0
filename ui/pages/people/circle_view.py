"""The circle as it was drawn last, and a switch for each person that moves them in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.visibility import Visibility
from partnerdesk.figures.shapes import Place
from ui.context import Context
from ui.delegates.cells import DRAWN
from ui.look.current import current_scale
from ui.pages.items.doing import them
from ui.pages.people.person_lines import PersonLines
from ui.pages.people.placing import draw_again_command, draw_command, place_command
from ui.pages.people.rows import ring_of
from ui.pages.views_page import ViewPage
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.circle_view import CircleMember, CircleView
from ui.widgets.labels import Label, button_text

PLACES: dict[Ring, Place] = {Ring.INSIDE: "inside", Ring.EDGE: "edge", Ring.OUTSIDE: "outside"}
LIST_WIDTH = 430
WIDEST, HIGHEST = 1040, 760


class CirclePage(ViewPage):
    """Picture at the left, people at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = Label(self.tr("Circle and people"), kind="h1")
        self.drawn = Label(tone="secondary")
        self.share = button(self.tr("Share"))
        self.again = button(self.tr("Draw a new one"), icon_name="circle")
        self.again.setToolTip(
            self.tr("Keeps this drawing and begins a new one of today where it ended")
        )
        self.first = button(self.tr("Draw the first circle"), "primary", icon_name="circle")
        self.picture = CircleView(disc=46, named=True, side=320)
        self.lines = PersonLines()
        self.column = QVBoxLayout(self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(16)
        self.title.setMinimumHeight(36)
        heading.addWidget(self.title)
        heading.addWidget(self.drawn)
        heading.addStretch(1)
        for each in (self.share, self.again, self.first):
            heading.addWidget(each)
        picture = Card()
        self.picture.setMaximumSize(current_scale().grown(WIDEST), current_scale().grown(HIGHEST))
        picture.body.addWidget(self.picture)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.lines)
        people = Card(edge_to_edge=True)
        people.body.setContentsMargins(1, 4, 1, 4)
        people.body.addWidget(area)
        people.setFixedWidth(current_scale().grown(LIST_WIDTH))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 1)
        row.addWidget(people)
        self.column.setContentsMargins(24, 18, 24, 20)
        self.column.setSpacing(16)
        self.column.addLayout(heading)
        self.column.addLayout(row, 1)

    def _connect(self) -> None:
        self.lines.placed.connect(self._place)
        self.again.clicked.connect(self._draw_again)
        self.first.clicked.connect(self._draw_first)
        self.share.clicked.connect(self._share)

    def put_switch(self, switch: QWidget) -> None:
        self.column.insertWidget(1, switch)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        drawing = plan.parts.newest_drawing
        self.picture.set_members(self._members(plan))
        self.lines.show_people(plan)
        self.drawn.setText(self._words(plan, drawing))
        for each in (self.again, self.share):
            each.setVisible(drawing is not None)
        self.first.setVisible(drawing is None and bool(plan.parts.people))
        if drawing is not None:
            ours_only = plan.is_ours_only(drawing.id)
            share = self.tr("Share with {them}").format(them=them(plan.parts))
            words = share if ours_only else self.tr("Keep to ourselves")
            self.share.setText(button_text(words))
            self.share.setAccessibleName(words)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def _members(self, plan: PreparedPlan) -> list[CircleMember]:
        parts = plan.parts
        if parts.newest_drawing is None:
            return []
        return [
            CircleMember(
                key=person.id,
                name=person.name,
                side=DRAWN[parts.side_of(person.party_id)],
                place=PLACES[ring_of(parts, person.id) or Ring.OUTSIDE],
                role=person.title,
                is_team=person.is_team,
            )
            for person in parts.people
        ]

    def _words(self, plan: PreparedPlan, drawing: CircleDrawing | None) -> str:
        if drawing is None:
            return self.tr("not drawn yet")
        day = self.formats.day(drawing.drawn_on)
        party = plan.parts.parties_by_id.get(drawing.drawn_by_id or "")
        seen = self.tr("ours only") if plan.is_ours_only(drawing.id) else self.tr("shared")
        if party is None:
            return self.tr("drawn on {day}, {seen}").format(day=day, seen=seen)
        words = self.tr("drawn on {day} by {party}, {seen}")
        return words.format(day=day, party=party.label, seen=seen)

    def select_item(self, item_id: str) -> None:
        self.lines.focus_person(item_id)

    def _place(self, person_id: str, key: str) -> None:
        if self.plan is not None:
            command = place_command(self.plan.parts, person_id, Ring(key), self.today)
            self.context.run_or_say(command)

    def _draw_first(self) -> None:
        if self.plan is not None:
            self.context.run_or_say(draw_command(self.plan.parts, {}, self.today))
            self.lines.focus_first()

    def _draw_again(self) -> None:
        if self.plan is not None:
            self.context.run_or_say(draw_again_command(self.plan.parts, self.today))

    def _share(self) -> None:
        drawing = self.plan.parts.newest_drawing if self.plan else None
        if self.plan is not None and drawing is not None:
            ours_only = self.plan.is_ours_only(drawing.id)
            seen = Visibility.SHARED if ours_only else Visibility.OURS_ONLY
            self.context.run_or_say(
                SetVisibility(kind="circle_drawing", item_ids=(drawing.id,), visibility=seen)
            )
