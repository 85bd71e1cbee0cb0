"""The circle: its drawings in a row, the chosen one to draw in, or two of them side by side."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.commands.items import AddItem
from partnerdesk.domain.circle import CIRCLE_DRAWING, CircleDrawing, Ring
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from ui.actions.reaching import action_button
from ui.canvas.adding import Newcomer
from ui.canvas.board import CircleBoard
from ui.canvas.captions import Captions
from ui.context import Context
from ui.forms.words import sentence_of
from ui.look.current import current_scale
from ui.pages.items.deleting import Deleting
from ui.pages.items.doing import share_command
from ui.pages.people.comparing import ComparePane
from ui.pages.people.drawing_details import DrawingDetails
from ui.pages.people.drawing_strip import DrawingStrip
from ui.pages.people.drawings import seen_drawings
from ui.pages.people.members import members_of, parties_of
from ui.pages.people.new_drawing import NewDrawingMenu
from ui.pages.people.placing import copy_command, draw_command, place_command
from ui.pages.views_page import ViewPage
from ui.place import Place
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel
from ui.widgets.segmented import Choice, Segmented

_LOW, _VERY_LOW = 720, 460


class CirclePage(ViewPage):
    """One drawing at a time, the newest first; everything done to it is stored at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._drawing_id = self._before_id = self._after_id = ""
        self._is_adding = False
        self.title = ElidedLabel(self.tr("Circle and people"), kind="h1")
        self.summary = ElidedLabel(tone="secondary")
        self.mode = Segmented(
            (
                Choice(key="draw", text=self.tr("Draw")),
                Choice(key="compare", text=self.tr("Side by side")),
            ),
            spoken=self.tr("Draw, or compare two drawings"),
            small=True,
        )
        self.more = button(self.tr("Details"), icon_name="pen")
        self.more.setCheckable(True)
        self.new = button(self.tr("New drawing"), icon_name="circle")
        self.first = button(self.tr("Draw the first circle"), "primary", icon_name="circle")
        self.page = action_button("export_circle", "print", self.tr("Circle as a page…"))
        for each in (self.page, self.more, self.new, self.first, self.mode):
            each.hide()
        self.menu = NewDrawingMenu(self)
        self.strip = DrawingStrip()
        self.details = DrawingDetails(context)
        self.board = CircleBoard()
        self.board.canvas.set_captions(
            Captions(
                inside=(self.tr("Inside"), self.tr("plans, decisions, gains")),
                outside=(self.tr("Outside"), self.tr("offers, orders, invoices")),
            )
        )
        self.compare = ComparePane()
        self.draw_pane = QWidget()
        self.nobody = Card()
        self.empty = EmptyState(
            self.tr("Who is inside the circle?"),
            self.tr("Name the people of both sides. Then draw who is inside today."),
            self.tr("Add a person"),
        )
        self.nobody.body.addWidget(self.empty)
        self.panes = QStackedWidget()
        self.deleting = Deleting(context, CIRCLE_DRAWING, self)
        self.column = QVBoxLayout(self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        heading = HeadingRow(above=2)
        heading.setSpacing(16)
        self.title.setMinimumHeight(36)
        self.title.hold_words()
        heading.addWidget(self.title)
        heading.addWidget(self.summary, 1)
        for each in (self.page, self.more, self.new, self.first):
            heading.addWidget(each)
        self.new.setMenu(self.menu)
        drawing = QVBoxLayout(self.draw_pane)
        drawing.setContentsMargins(0, 0, 0, 0)
        drawing.setSpacing(10)
        drawing.addWidget(self.strip)
        drawing.addWidget(self.details)
        drawing.addWidget(self.board, 1)
        self.panes.addWidget(self.draw_pane)
        self.panes.addWidget(self.compare)
        self.panes.addWidget(self.nobody)
        self.column.setContentsMargins(24, 18, 24, 20)
        self.column.setSpacing(12)
        self.column.addLayout(heading)
        self.column.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.mode.chosen.connect(lambda _key: self._show_again())
        self.more.toggled.connect(lambda _on: self._make_room())
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.copy_wanted.connect(self._draw)
        self.menu.empty_wanted.connect(lambda party_id: self._draw(party_id, empty=True))
        self.first.clicked.connect(lambda: self._draw(empty=True))
        self.strip.chosen.connect(self.show_drawing)
        self.strip.delete_wanted.connect(self.delete_drawing)
        self.details.share_wanted.connect(self._share)
        self.details.delete_wanted.connect(self._delete_shown)
        self.empty.acted.connect(self._add_first)
        self.board.placed.connect(self._place)
        self.board.added.connect(self._add)
        self.board.opened.connect(self._open)
        self.compare.chosen.connect(self._compare)

    def put_switch(self, switch: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(switch, 1)
        row.addWidget(self.mode)
        self.column.insertLayout(1, row)

    # showing

    @property
    def drawing(self) -> CircleDrawing | None:
        """The drawing shown: the one chosen, else the newest."""
        if self.plan is None:
            return None
        chosen = (each for each in self.plan.parts.drawings if each.id == self._drawing_id)
        return next(chosen, self.plan.parts.newest_drawing)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        drawing = self.drawing
        has_two = len(plan.parts.drawings) > 1
        compares = has_two and self.mode.current == "compare"
        self.mode.setVisible(has_two)
        self.new.setVisible(drawing is not None)
        self.page.setVisible(drawing is not None)
        self.first.setVisible(drawing is None and bool(plan.parts.people))
        self.strip.setVisible(drawing is not None)
        self.summary.setText(self._summary(plan))
        is_empty = not plan.parts.people and drawing is None and not self._is_adding
        draw = self.nobody if is_empty else self.draw_pane
        self.panes.setCurrentWidget(self.compare if compares else draw)
        self._make_room()
        if compares:
            self._show_compared(plan)
        else:
            self._show_drawn(plan, drawing)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def _make_room(self) -> None:
        """Fold the details away where the window is low."""
        has_drawing = self.drawing is not None
        is_low = self.height() < current_scale().grown(_LOW)
        self.strip.set_low(self.height() < current_scale().grown(_VERY_LOW))
        draws = self.panes.currentWidget() is self.draw_pane
        self.more.setVisible(has_drawing and is_low and draws)
        self.details.setVisible(has_drawing and (not is_low or self.more.isChecked()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _summary(self, plan: PreparedPlan) -> str:
        if not plan.parts.drawings:
            return self.tr("not drawn yet")
        count = len(plan.parts.drawings)
        words = self.tr("1 drawing") if count == 1 else self.tr("{count} drawings")
        return words.format(count=count)

    def _show_drawn(self, plan: PreparedPlan, drawing: CircleDrawing | None) -> None:
        if drawing is not None:
            self.strip.show_drawings(seen_drawings(plan, self.formats), drawing.id)
            self.details.show_drawing(drawing, plan, self.formats)
        self.board.set_members(
            members_of(plan.parts, drawing),
            parties_of(plan.parts),
            is_drawn=drawing is not None,
        )

    def _show_compared(self, plan: PreparedPlan) -> None:
        ordered = sorted(plan.parts.drawings, key=lambda each: (each.drawn_on, each.id))
        by_id = {each.id: each for each in ordered}
        before = by_id.get(self._before_id, ordered[0])
        after = by_id.get(self._after_id, ordered[-1])
        self.compare.show_drawings(plan.parts, seen_drawings(plan, self.formats), before, after)

    def _show_again(self) -> None:
        self.details.flush()
        if self.plan is not None:
            self.show_plan_values(self.plan)

    def show_drawing(self, drawing_id: str) -> None:
        """Show another drawing."""
        self.details.flush()
        self._drawing_id = drawing_id
        self._show_again()

    def _compare(self, before: str, after: str) -> None:
        self._before_id, self._after_id = before, after
        self._show_again()

    def select_item(self, item_id: str) -> None:
        if self.plan is not None and item_id in {each.id for each in self.plan.parts.drawings}:
            self.mode.choose("draw")
            self.show_drawing(item_id)
        else:
            self.board.canvas.choose(item_id, with_focus=True)

    def flush(self) -> bool:
        """Store what is half typed; a name without Enter as well, for the page is being left."""
        line = self.board.add_line
        if line.typed is not None and self._is_added(line.typed):
            line.line.clear()
            line.hide()
        return self.details.flush() and line.typed is None

    # doing

    def _place(self, person_id: str, key: str) -> None:
        if self.plan is not None:
            command = place_command(self.plan.parts, person_id, Ring(key), self.today, self.drawing)
            self.context.run_or_say(command)

    def _fill_menu(self) -> None:
        if self.plan is not None:
            self.menu.fill(self.plan.parts)

    def _draw(self, party_id: str = "", *, empty: bool = False) -> None:
        """Begin a new drawing and show it."""
        self.details.flush()
        if self.plan is None:
            return
        drawing = None if empty else self.drawing
        parts = self.plan.parts
        if drawing is None:
            command = draw_command(parts, {}, self.today, party_id or None)
        else:
            command = copy_command(parts, drawing, self.today)
        outcome = self.context.run_or_say(command)
        if outcome is not None:
            self.show_drawing(outcome.item_id)
            self.board.canvas.choose(self.board.canvas.current, with_focus=True)

    def delete_drawing(self, drawing_id: str) -> None:
        """Delete a drawing; the toast offers the way back."""
        if self.plan is None:
            return
        self.details.flush()
        titles = {each.id: each.title for each in self.plan.parts.drawings}
        title = titles.get(drawing_id) or self.tr("The circle")
        self.deleting.delete([drawing_id], [title], self.formats)

    def _delete_shown(self) -> None:
        if self.drawing is not None:
            self.delete_drawing(self.drawing.id)

    def _share(self, shared: bool) -> None:
        drawing = self.drawing
        if drawing is not None:
            self.context.run_or_say(share_command(CIRCLE_DRAWING, [drawing.id], shared=shared))

    def _add_first(self) -> None:
        """Leave the empty page for the line that adds."""
        self._is_adding = True
        self._show_again()
        self.board.begin_adding()

    def _add(self, newcomer: Newcomer) -> None:
        if self._is_added(newcomer):
            self.board.accept_added()

    def _is_added(self, newcomer: Newcomer) -> bool:
        if self.plan is None:
            return False
        command = AddItem(
            kind="person",
            parent_id=self.plan.parts.account.id,
            values={
                "name": newcomer.name,
                "party_id": newcomer.party,
                "is_team": newcomer.is_team,
                "is_placeholder": newcomer.is_placeholder,
            },
        )
        try:
            outcome = self.context.run(command)
        except UserError as error:
            self.board.refuse_added(sentence_of(error, self.formats))
            return False
        return outcome is not None

    def _open(self, person_id: str) -> None:
        """Show the details of a person, in the view that has them."""
        if self.plan is not None:
            place = Place(
                account_id=self.plan.parts.account.id,
                plan_id=self.plan_id,
                section="people",
                item_id=person_id,
            )
            QTimer.singleShot(0, self, lambda: self.context.go(place))
