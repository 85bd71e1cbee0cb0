"""The history as lines of a list: days, entries below them, and the fields each changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.formats import Formats
from partnerdesk.queries.history_values import FieldChange, Happened, HistoryEntry, ItemChange
from ui.isolating import isolated
from ui.pages.history.fragments import LONG, fragments
from ui.pages.history.telling_labels import told
from ui.pages.history.words import day_words, field_words, title_words, value_words

MOST_FIELDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """A heading."""

    text: str

    @property
    def key(self) -> tuple[object, ...]:
        """Return what the line is known by."""
        return ("day", self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry: when, on whose behalf, what; undone ones stand no longer."""

    entry: HistoryEntry
    time: str
    text: str
    side: Side
    side_name: str

    @property
    def key(self) -> tuple[object, ...]:
        """Return what the line is known by."""
        return ("entry", self.entry.number)

    def is_about(self, item_id: str) -> bool:
        """Tell whether the entry did something to an item."""
        return any(each.item_id == item_id for each in self.entry.items)

    @property
    def deleted(self) -> ItemChange | None:
        """Return the item that the entry deleted and that can be brought back."""
        if self.entry.is_undone:
            return None
        return next((each for each in self.entry.items if each.can_be_brought_back), None)

    @property
    def item(self) -> ItemChange | None:
        """Return the first item the entry is about that was not deleted by it."""
        there = (each for each in self.entry.items if each.happened is not Happened.DELETED)
        return next(there, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """One field of an item, before and after."""

    entry: HistoryEntry
    item: ItemChange
    field: FieldChange
    label: str
    old: str
    new: str
    whole_old: str = ""
    whole_new: str = ""

    @property
    def is_long(self) -> bool:
        """Tell whether only a part of the texts is shown."""
        return max(len(self.whole_old), len(self.whole_new)) > LONG

    @property
    def key(self) -> tuple[object, ...]:
        """Return what the line is known by."""
        return ("field", self.entry.number, self.item.item_id, self.field.name, self.field.about)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreLine:
    """How many more fields an entry changed than are shown."""

    number: int
    text: str

    @property
    def key(self) -> tuple[object, ...]:
        """Return what the line is known by."""
        return ("more", self.number)


HistoryLine = DayLine | EntryLine | FieldLine | MoreLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What the words depend on: formats, the day, and what the sides are called."""

    formats: Formats
    today: date
    names: dict[Side, str]

    def lines(
        self, entries: Iterable[HistoryEntry], after: date | None = None
    ) -> Iterator[HistoryLine]:
        """Return the lines of entries; `after` is the day whose heading stands above them."""
        for entry in entries:
            day = self.formats.local_day(entry.at)
            if day != after:
                after = day
                yield DayLine(text=day_words(day, self.today, self.formats))
            yield self._entry(entry)
            yield from self._fields(entry)

    def _entry(self, entry: HistoryEntry) -> EntryLine:
        name = self._who(entry)
        return EntryLine(
            entry=entry,
            time=self.formats.time(entry.at),
            text=told(entry.label, name),
            side=entry.side,
            side_name=name,
        )

    def _who(self, entry: HistoryEntry) -> str:
        if not entry.by_both:
            return self.names.get(entry.side, "")
        words = QCoreApplication.translate("History", "{us} with {them}")
        us, them = (self.names.get(side, "") for side in (Side.US, Side.THEM))
        return words.format(us=isolated(us), them=isolated(them))

    def _fields(self, entry: HistoryEntry) -> Iterator[HistoryLine]:
        changed = [
            self._field(entry, item, field)
            for item in entry.items
            if item.happened is Happened.CHANGED
            for field in item.fields
        ]
        yield from changed[:MOST_FIELDS]
        more = len(changed) - MOST_FIELDS
        if more > 0:
            words = QCoreApplication.translate("History", "and {count} more")
            yield MoreLine(number=entry.number, text=words.format(count=more))

    def _field(self, entry: HistoryEntry, item: ItemChange, field: FieldChange) -> FieldLine:
        label = field_words(field)
        if len(entry.items) > 1 and item.title:
            label = f"{title_words(item.title, item.kind)}: {label}"
        whole = [value_words(field, value, self.formats) for value in (field.old, field.new)]
        old, new = fragments(*whole)
        return FieldLine(
            entry=entry,
            item=item,
            field=field,
            label=label,
            old=old,
            new=new,
            whole_old=whole[0],
            whole_new=whole[1],
        )
