"""A session: when and where, then what prepares it and what came of it, the nearer one first."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.commands.dialogue import HoldTouchpoint
from partnerdesk.commands.items import SetField
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.queries.sessions import minutes_at
from ui.actions.reaching import trigger
from ui.forms.editors import editor_for
from ui.forms.item_form import read_field
from ui.pages.dialogue.agenda import AgendaEditor
from ui.pages.dialogue.capture import Capture
from ui.pages.dialogue.caught import without_caught
from ui.pages.dialogue.session_times import SessionTimes
from ui.pages.dialogue.talk_detail import TalkDetail
from ui.pages.items.doing import run_all
from ui.pages.items.layouts import GAP, side_by_side
from ui.widgets.buttons import button
from ui.widgets.field import Field


class SessionDetail(TalkDetail):
    """The details of a touchpoint. What is over shows first what was said and came of it."""

    def build_first(self) -> None:
        self.times = SessionTimes(self)
        self.body.addWidget(self.times)
        status = self._status()
        self.body.addWidget(side_by_side(self.form.add("channel"), status, needs=140))
        trouble = self.form.add("is_about_trouble")
        self.body.addWidget(side_by_side(self.times.all_day, trouble, needs=165))
        self._phases = QVBoxLayout()
        self._phases.setSpacing(GAP)
        self.body.addLayout(self._phases)
        self._make_before()
        self._make_after()
        for part in (self._before, self._after):
            self._phases.addWidget(part)
        self._is_over = False

    def _make_before(self) -> None:
        self.agenda = AgendaEditor()
        self.agenda.wanted.connect(self.wanted)
        self.agenda.go_to.connect(self.go_to)
        asks = self.form.add("to_ask")
        asks.label.setText(self.tr("What to ask, seen by both in Together"))
        self._before: QWidget = _column(self.agenda, self.make_people(), asks)

    def _make_after(self) -> None:
        self.capture = Capture(self._run)
        self.capture.go_to.connect(self.go_to)
        self.summary = self.form.add("summary", lines=3)
        self._session_id: str = ""
        words = QCoreApplication.translate("Actions", "Minutes as a page…")
        self.minutes = button(words, icon_name="print", small=True)
        self.minutes.clicked.connect(
            lambda _checked=False: trigger(self, "export_minutes", self._session_id)
        )
        self._after: QWidget = _column(self.summary, self.capture, self.minutes)

    def show_more(self, item: Touchpoint, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        self.times.show_item(item)
        self.agenda.show_touchpoint(item, plan.parts)
        self.capture.show_item(item, plan, self.formats, self.today)
        if self.links is not None:
            self.links.show_item(item.id, without_caught(plan.parts))
        self._find_minutes(item)
        self._put_in_order(self.times.is_over(item))

    def _find_minutes(self, item: Touchpoint) -> None:
        """Offer the minutes of the joint session that was held at a touchpoint."""
        found = None
        if item.status is TouchpointStatus.HELD:
            found = self.context.read(lambda connection: minutes_at(connection, item.id))
        self._session_id = found.session_id if found is not None else ""
        self.minutes.setVisible(found is not None)

    def _put_in_order(self, is_over: bool) -> None:
        if is_over == self._is_over:
            return
        self._is_over = is_over
        both = (self._after, self._before) if is_over else (self._before, self._after)
        for part in both:
            self._phases.removeWidget(part)
        for part in both:
            self._phases.addWidget(part)

    def go_on(self) -> None:
        """What was said is told next, of a session that is over."""
        if not self._is_over:
            super().go_on()
            return
        self.summary.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.ensureWidgetVisible(self.summary)

    def flush(self) -> bool:
        is_stored = self.agenda.flush()
        is_caught = self.capture.flush()
        return super().flush() and is_stored and is_caught

    def _run(self, commands: list[Any], label: str) -> bool:
        return run_all(self.context, commands, label, self.formats)

    def _status(self) -> Field:
        """Held is more than a word: the last contact of who took part follows."""
        rule = self.kind.by_name["status"]

        def to_command(item_id: str, value: object, merge_key: str) -> Any:
            if value is TouchpointStatus.HELD:
                day = min(self._day_of(item_id), self.today)
                return HoldTouchpoint(touchpoint_id=item_id, day=day)
            return SetField(
                kind=self.kind.name,
                item_id=item_id,
                field=rule.name,
                value=value,
                merge_key=merge_key,
            )

        editor = editor_for(self.kind, rule, self.formats)
        return self.form.bind(rule, editor, to_command, read_field(rule.name))

    def _day_of(self, item_id: str) -> date:
        found = self.plan.parts.touchpoints if self.plan else ()
        return next(self.formats.local_day(e.starts_at) for e in found if e.id == item_id)


def _column(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for part in parts:
        column.addWidget(part)
    return whole
