"""When a session is: day, time and minutes as here, or whole days."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from partnerdesk.analysis.dated import DAY_MINUTES, is_all_day, last_day_of
from partnerdesk.commands.items import SetField
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor, LineEditor
from ui.forms.words import label_of
from ui.pages.dialogue.next_session import HOUR, USUAL_MINUTES
from ui.pages.dialogue.when import DAY, TIME, moved_to, set_starts_at, time_in, zone_words
from ui.pages.items.detail import ItemDetail
from ui.pages.items.doing import run_all
from ui.pages.items.layouts import side_by_side
from ui.widgets.field import Field

_MOST_DAYS = 6  # minutes of a session end at 10 000
LAST_DAY = Rule(
    name="last_day",
    label=str(QT_TRANSLATE_NOOP("Fields", "Until")),
    holds=FieldType.DATE,
)


class SessionTimes(QWidget):
    """Day and time, or first and last day where a session takes whole days."""

    def __init__(self, detail: ItemDetail) -> None:
        super().__init__(detail)
        self._detail = detail
        self._form = detail.form
        self.all_day = QCheckBox(self.tr("All day"))
        self.all_day.setAccessibleName(self.all_day.text())
        self.all_day.clicked.connect(self._turn)
        self._time, self._until = self._make_time(), self._make_until()
        self._minutes = self._form.add("minutes")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        end = QWidget()
        both = QVBoxLayout(end)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._time)
        both.addWidget(self._until)
        column.addWidget(side_by_side(self._make_day(), end, needs=120))
        column.addWidget(side_by_side(self._minutes, self._form.add("place"), needs=100))

    @property
    def _formats(self) -> Formats:
        return self._detail.formats

    def show_item(self, item: Touchpoint) -> None:
        """Show when a session is."""
        whole = is_all_day(item, self._formats.zone)
        self.all_day.setChecked(whole)
        self._time.setVisible(not whole)
        self._until.setVisible(whole)
        self._minutes.control.setEnabled(not whole)
        self._time.control.setToolTip(zone_words(item.starts_at, self._formats))

    def is_over(self, item: Touchpoint) -> bool:
        """Tell whether a session lies behind us, or was held."""
        if item.status is not TouchpointStatus.PLANNED:
            return True
        return last_day_of(item, self._formats.zone) < self._detail.today

    def _turn(self, is_whole: bool) -> None:
        item: Touchpoint = self._detail.item
        at = time(0) if is_whole else HOUR
        moment = moved_to(item.starts_at, self._formats.zone, at=at)
        minutes = DAY_MINUTES if is_whole else USUAL_MINUTES
        commands = [set_starts_at(item.id, moment), _set_minutes(item.id, minutes)]
        run_all(
            self._detail.context,
            commands,
            Deed("change time of {title}", title=item.title),
            self._formats,
        )

    def _make_day(self) -> Field:
        def to_command(item: Touchpoint, value: date | None, merge_key: str) -> Any:
            if value is None:
                raise FieldError(DAY.name, "required_value")
            moment = moved_to(item.starts_at, self._formats.zone, day=value)
            return set_starts_at(item.id, moment, merge_key)

        editor = DateEditor(conversion_for(DAY, self._formats))
        return self._form.bind(DAY, editor, self._of_item(to_command), self._read_day)

    def _make_time(self) -> Field:
        def to_command(item: Touchpoint, value: str, merge_key: str) -> Any:
            moment = moved_to(item.starts_at, self._formats.zone, at=time_in(value))
            return set_starts_at(item.id, moment, merge_key)

        editor = LineEditor(conversion_for(TIME, self._formats))
        return self._form.bind(TIME, editor, self._of_item(to_command), self._read_time)

    def _make_until(self) -> Field:
        def to_command(item: Touchpoint, value: date | None, merge_key: str) -> Any:
            first = self._formats.local_day(item.starts_at)
            if value is None:
                raise FieldError(LAST_DAY.name, "required_value")
            if value < first:
                raise FieldError(LAST_DAY.name, "before_start", other=label_of(DAY), date=first)
            last = first + timedelta(days=_MOST_DAYS - 1)
            if value > last:
                raise FieldError(LAST_DAY.name, "too_large", most=last)
            return _set_minutes(item.id, ((value - first).days + 1) * DAY_MINUTES, merge_key)

        editor = DateEditor(conversion_for(LAST_DAY, self._formats))
        return self._form.bind(LAST_DAY, editor, self._of_item(to_command), self._read_until)

    def _of_item(
        self, to_command: Callable[[Touchpoint, Any, str], Any]
    ) -> Callable[[str, Any, str], Any]:
        """A command needs the session as it is stored now."""

        def of_id(item_id: str, value: Any, merge_key: str) -> Any:
            plan = self._detail.plan
            found = plan.parts.touchpoints if plan else ()
            item = next(each for each in found if each.id == item_id)
            return to_command(item, value, merge_key)

        return of_id

    def _read_day(self, _plan: PreparedPlan, item: Touchpoint) -> date:
        return self._formats.local_day(item.starts_at)

    def _read_time(self, _plan: PreparedPlan, item: Touchpoint) -> str:
        return self._formats.time(item.starts_at)

    def _read_until(self, _plan: PreparedPlan, item: Touchpoint) -> date:
        return last_day_of(item, self._formats.zone)


def _set_minutes(item_id: str, minutes: int, merge_key: str | None = None) -> SetField:
    return SetField(
        kind="touchpoint", item_id=item_id, field="minutes", value=minutes, merge_key=merge_key
    )
