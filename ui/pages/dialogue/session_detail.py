"""A session: when and where, its agenda, who takes part, what to ask and what was said."""

from datetime import date, datetime
from typing import Any

from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor, LineEditor
from ui.pages.dialogue.agenda import AgendaEditor
from ui.pages.dialogue.talk_detail import TalkDetail
from ui.pages.dialogue.when import DAY, TIME, moved_to, set_starts_at, time_in, zone_words
from ui.pages.items.layouts import side_by_side
from ui.widgets.field import Field


class SessionDetail(TalkDetail):
    """The details of a touchpoint."""

    def build_first(self) -> None:
        self.body.addWidget(side_by_side(self._day(), self._time(), needs=120))
        self.body.addWidget(self.row("minutes", "place", needs=100))
        self.body.addWidget(self.row("channel", "status", needs=140))
        self.body.addWidget(self.form.add("is_about_trouble"))
        self.agenda = AgendaEditor()
        self.agenda.wanted.connect(self.wanted)
        self.body.addWidget(self.agenda)

    def build_last(self) -> None:
        self.body.addWidget(self.form.add("to_ask"))
        self.body.addWidget(self.form.add("summary", lines=3))

    def show_more(self, item: Touchpoint, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        self.agenda.show_touchpoint(item)
        self.form.frames[TIME.name].control.setToolTip(zone_words(item.starts_at, self.formats))

    def flush(self) -> bool:
        is_stored = self.agenda.flush()
        return super().flush() and is_stored

    def _day(self) -> Field:
        def to_command(item_id: str, value: date | None, merge_key: str) -> Any:
            if value is None:
                raise FieldError(DAY.name, "required_value")
            moment = moved_to(self._moment(item_id), self.formats.zone, day=value)
            return set_starts_at(item_id, moment, merge_key)

        editor = DateEditor(conversion_for(DAY, self.formats))
        return self.form.bind(DAY, editor, to_command, self._read_day)

    def _time(self) -> Field:
        def to_command(item_id: str, value: str, merge_key: str) -> Any:
            at = time_in(value)
            moment = moved_to(self._moment(item_id), self.formats.zone, at=at)
            return set_starts_at(item_id, moment, merge_key)

        editor = LineEditor(conversion_for(TIME, self.formats))
        return self.form.bind(TIME, editor, to_command, self._read_time)

    def _read_day(self, _plan: PreparedPlan, item: Touchpoint) -> date:
        return self.formats.local_day(item.starts_at)

    def _read_time(self, _plan: PreparedPlan, item: Touchpoint) -> str:
        return self.formats.time(item.starts_at)

    def _moment(self, item_id: str) -> datetime:
        touchpoints = self.plan.parts.touchpoints if self.plan else ()
        return next(each.starts_at for each in touchpoints if each.id == item_id)
