"""Minutes as plain text for an e-mail, in the user's language and with figures written as usual."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.formats import Formats
from partnerdesk.sessions.minutes import Minutes, MinutesAction, MinutesNote
from partnerdesk.sessions.minutes_words import TOPIC_STATES, Words
from partnerdesk.sessions.shared_changes import Became, SharedChange, SharedField, Told
from partnerdesk.sessions.speaking import Speaking, sides_of
from partnerdesk.sessions.told_values import told_value
from partnerdesk.wording import FIELD_BY_NAME, TOPIC_BY_NAME, word_for

Say = Callable[[str], str]
_MINUTE = 60


def minutes_text(minutes: Minutes, formats: Formats, say: Say = str) -> str:
    """Return minutes as text. `say` translates an English text of one of CONTEXTS."""
    return _Teller(minutes, replace(formats, currency=minutes.currency), say).text()


def outcome_text(minutes: Minutes, formats: Formats, say: Say = str) -> str:
    """Return what came of a session in few lines: what a touchpoint keeps as what was said."""
    return _Teller(minutes, replace(formats, currency=minutes.currency), say).outcome()


@dataclass(frozen=True, slots=True)
class _Teller:
    minutes: Minutes
    formats: Formats
    say: Say

    def text(self) -> str:
        blocks = [self._head(), *self._outcome_blocks(), *self._closing_blocks()]
        return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"

    def outcome(self) -> str:
        blocks = [block for block in self._outcome_blocks() if block]
        return "\n\n".join("\n".join(block) for block in blocks)

    def words(self, template: str, /, **parts: object) -> str:
        return self.say(template).format(**parts)

    def _head(self) -> list[str]:
        minutes = self.minutes
        title = minutes.title or self.words(Words.SESSION)
        day = self.formats.long_day(self.formats.local_day(minutes.started_at))
        when = self.words(Words.WHEN, day=day, time=self.formats.time(minutes.started_at))
        names = {each.side: each.name for each in minutes.parties}
        both = {"us": names.get(Side.US, ""), "them": names.get(Side.THEM, "")}
        lines = [self.words(Words.TITLE, title=title, **both), minutes.plan_title]
        lines.append(", ".join(each for each in (when, minutes.place) if each))
        length = max(1, round(minutes.seconds / _MINUTE))
        lines.append(self.words(Words.LENGTH, minutes=length))
        if minutes.is_rehearsal:
            lines.append(self.words(Words.REHEARSAL))
        for party in self._labels():
            there = [each.name for each in minutes.present if each.party == party]
            if there:
                lines.append(self.words(Words.PRESENT, party=party, people=", ".join(there)))
        return lines

    def _labels(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.short for each in self.minutes.parties))

    def _outcome_blocks(self) -> Iterator[list[str]]:
        minutes = self.minutes
        yield self._block(Words.DECISIONS, self._decisions())
        for party in self._labels():
            actions = [each for each in minutes.actions if each.party == party]
            heading = self.words(Words.ACTIONS, party=party)
            yield self._block(heading, (self._action(each) for each in actions), is_said=True)
        yield self._block(Words.AGREED, self._agreed())
        yield self._block(Words.CHANGED, self._changes())
        yield self._block(Words.ISSUES, self._issues())
        yield self._block(Words.ALIGNMENT, self._answers())
        yield self._block(Words.PARKED, minutes.parked)
        if minutes.next_meeting is not None:
            met = minutes.next_meeting
            day = self.formats.long_day(self.formats.local_day(met.starts_at))
            when = self.words(Words.WHEN, day=day, time=self.formats.time(met.starts_at))
            parts = ", ".join(each for each in (met.title, when, met.place) if each)
            yield self._block(Words.NEXT, [parts])

    def _closing_blocks(self) -> Iterator[list[str]]:
        minutes = self.minutes
        yield self._block(Words.TOPICS, self._topics())
        notes = [each for each in minutes.notes if not each.is_correction]
        yield self._block(Words.NOTES, (each.text for each in notes))
        corrections = (each for each in minutes.notes if each.is_correction)
        yield self._block(Words.CORRECTIONS, (self._correction(each) for each in corrections))
        yield [
            self.words(Words.NOD, party=self._party(each.side), name=each.name or "–")
            for each in minutes.nods
            if each.is_current
        ]

    def _block(self, heading: str, lines: Iterable[str], *, is_said: bool = False) -> list[str]:
        told = [f"- {_hanging(line)}" for line in lines]
        return [heading if is_said else self.words(heading), *told] if told else []

    def _decisions(self) -> Iterator[str]:
        for each in self.minutes.decisions:
            line = f"{each.title} – {each.reason}" if each.reason else each.title
            if each.is_agreed:
                yield line
            elif each.by:
                party = self._party(each.by[0])
                yield self.words(Words.PROPOSED, text=line, party=party)
            else:
                yield self.words(Words.OPEN, text=line)

    def _action(self, action: MinutesAction) -> str:
        day = self.formats.day(action.due_on) if action.due_on is not None else ""
        due = self.words(Words.DUE, day=day) if day else ""
        return ", ".join(each for each in (action.title, action.owner, due) if each)

    def _agreed(self) -> Iterator[str]:
        for each in self.minutes.agreed:
            title = self._title(each.title)
            if each.is_agreed:
                yield title
            elif each.sides:
                parties = self._parties(each.sides)
                yield self.words(Words.AGREED_BY, text=title, party=parties)

    def _issues(self) -> Iterator[str]:
        for each in self.minutes.issues:
            yield ", ".join(part for part in (each.title, each.owner) if part)

    def _answers(self) -> Iterator[str]:
        for each in self.minutes.alignment:
            label = self.say(each.label)
            us, them = (level // 25 + 1 for level in (each.us, each.them))
            yield self.words(
                Words.ANSWER,
                question=label,
                us=self.minutes.us,
                them=self.minutes.them,
                ours=us,
                theirs=them,
            )

    def _changes(self) -> Iterator[str]:
        for change in self.minutes.changed:
            title = self._title(change.title)
            if change.became is Became.ADDED:
                yield self.words(Words.ADDED, text=title)
            elif change.became is Became.DELETED:
                yield self.words(Words.DELETED, text=title)
            else:
                yield from (self._field(change, title, each) for each in change.fields)

    def _field(self, change: SharedChange, title: str, field: SharedField) -> str:
        label = self._named(FIELD_BY_NAME.get(field.name, field.label))
        name = f"{label} ({field.about})" if field.about else label
        old, new = (told_value(field, each, self.formats, self._named) for each in _ends(field))
        party = self._speaker(change, field)
        return self.words(Words.FIELD, text=title, field=name, old=old, new=new, party=party)

    def _speaker(self, change: SharedChange, field: SharedField) -> str:
        side, by_both = change.side, change.by_both
        if field.side is not None:
            side, by_both = field.side, field.by_both
        return self._parties((Side.US, Side.THEM) if by_both else (side,))

    def _topics(self) -> Iterator[str]:
        for each in self.minutes.topics:
            used = round(each.seconds / _MINUTE)
            state = self.words(TOPIC_STATES[each.state])
            yield self.words(Words.TOPIC, title=each.title, state=state, minutes=used)

    def _correction(self, note: MinutesNote) -> str:
        day = self.formats.day(self.formats.local_day(note.at))
        party = self._parties(sides_of(Speaking(note.by)))
        return self.words(Words.CORRECTION, day=day, party=party, text=note.text)

    def _title(self, title: str) -> str:
        if isinstance(title, Topic):
            return self._named(TOPIC_BY_NAME[title.value])
        if isinstance(title, StrEnum):
            return self.say(word_for(title))
        return " ".join(title.split()) or "–"

    def _named(self, template: str) -> str:
        names = {"us": self.minutes.us, "them": self.minutes.them}
        said = self.say(template)
        for key, name in names.items():
            said = said.replace(f"{{{key}}}", name)
        return said

    def _party(self, side: Side) -> str:
        party = self.minutes.party(side)
        return party.short if party is not None else ""

    def _parties(self, sides: Iterable[Side]) -> str:
        return ", ".join(name for side in sides if (name := self._party(side)))


def _ends(field: SharedField) -> tuple[Told, Told]:
    return field.old, field.new


def _hanging(line: str) -> str:
    """Return a text of several lines with its later lines under the first."""
    return "\n  ".join(line.splitlines()) if line else line
