"""One account of the list: its texts are worded when they are asked for, and then kept."""

from dataclasses import dataclass
from datetime import date, tzinfo
from fractions import Fraction
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.attention import Reason, reasons, urgency
from partnerdesk.analysis.coming_up import next_touchpoint
from partnerdesk.analysis.health_course import fall_in
from partnerdesk.analysis.limits import EVEN_ABOVE, HEALTH_TOLD_FROM
from partnerdesk.analysis.plan_facts import PlanFacts, PlannedTouchpoint, SideCount
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.figures import shapes
from partnerdesk.formats import Formats
from partnerdesk.glance import AccountGlance
from ui.home.reason_words import ReasonWords, whole, words_for

translate = QCoreApplication.translate
NOTHING = "–"
_MONTHS_SHOWN = 183


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The day, the time zone and the formats that the list is worded with."""

    day: date
    zone: tzinfo
    formats: Formats


class AccountLine:
    """What one row shows. Two lines are equal when they are the same object."""

    def __init__(self, glance: AccountGlance, today: Today) -> None:
        self.glance = glance
        self.today = today
        self.account_id = glance.account_id
        self.name = glance.name
        self.people: tuple[str, ...] = ()

    @property
    def facts(self) -> PlanFacts | None:
        """What is known of the account's plan; None until it has been worked out."""
        return self.glance.facts

    @property
    def plan_id(self) -> str:
        """The plan that the account opens with, empty where there is none."""
        return self.glance.plan_id or ""

    @cached_property
    def found_by(self) -> str:
        """The text that a search looks into."""
        return "\n".join((self.name, self.glance.plan_title, *self.people)).casefold()

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Why the account needs attention, most pressing first."""
        facts = self.facts
        return () if facts is None else reasons(facts, self.today.day, self.today.zone)

    @property
    def is_known(self) -> bool:
        """Tell whether the facts have been worked out; without them nothing is on track."""
        return self.facts is not None

    @property
    def needs_attention(self) -> bool:
        """Tell whether there is a reason."""
        return bool(self.reasons)

    @cached_property
    def urgency(self) -> tuple[int, ...]:
        """The key that brings the most pressing account first."""
        return urgency(self.reasons)

    @cached_property
    def why(self) -> tuple[ReasonWords, ...]:
        """The reasons in words; on track where there are none."""
        if self.facts is None:
            return ()
        return tuple(words_for(each) for each in self.reasons) or (
            ReasonWords(icon="check", text=translate("Accounts", "On track")),
        )

    @cached_property
    def plan_title(self) -> str:
        """The plan's title, or that there is none."""
        if self.facts is None:
            return ""
        return self.glance.plan_title or translate("Accounts", "No plan yet")

    @cached_property
    def session(self) -> tuple[str, str]:
        """Day and time of the next touchpoint; a dash where there is no plan to have one."""
        facts, today = self.facts, self.today
        if facts is None:
            return NOTHING, ""
        found = _next_session(facts, today) or next_touchpoint(facts, today.day, today.zone)
        if found is None:
            return translate("Accounts", "Not planned"), ""
        day = found.day(today.zone)
        return today.formats.weekday_near(day), today.formats.time(found.starts_at)

    @cached_property
    def goals(self) -> str:
        """How many goals are agreed."""
        facts = self.facts
        if facts is None or not facts.goals_total:
            return NOTHING
        words = translate("Accounts", "{agreed} of {total}")
        return words.format(agreed=facts.goals_agreed, total=facts.goals_total)

    @cached_property
    def balance(self) -> float | None:
        """The balance index, 0 to 1."""
        index = self.facts.balance_index if self.facts else None
        return None if index is None else float(index)

    @cached_property
    def leans_to(self) -> shapes.Side | None:
        """The side that gains more, None where the return is even."""
        side = self.facts.leans_to if self.facts else None
        return None if side is None else side.value

    @cached_property
    def balance_words(self) -> tuple[str, str]:
        """The index and to whom it leans."""
        index = self.facts.balance_index if self.facts else None
        if self.facts is None or index is None:
            return NOTHING, ""
        text = self.today.formats.ratio(index)
        if index > EVEN_ABOVE or self.facts.leans_to is None:
            return text, translate("Accounts", "even")
        words = {
            Side.US: translate("Accounts", "leans to us"),
            Side.THEM: translate("Accounts", "leans to them"),
            Side.THIRD: translate("Accounts", "leans to a third party"),
        }
        return text, words[self.facts.leans_to]

    @cached_property
    def health(self) -> tuple[str, tuple[float, ...], bool]:
        """The score, its course over six months, and whether it falls."""
        points = self.facts.health if self.facts else ()
        if not points or self.health_now is None:
            return NOTHING, (), False
        first = points[-1].day.toordinal() - _MONTHS_SHOWN
        course = tuple(float(each.score) for each in points if each.day.toordinal() >= first)
        return whole(points[-1].score), course, fall_in(points) is not None

    @property
    def health_now(self) -> Fraction | None:
        """The latest score, None while too little of it is known."""
        points = self.facts.health if self.facts else ()
        is_telling = bool(points) and points[-1].known >= HEALTH_TOLD_FROM
        return points[-1].score if is_telling else None

    @cached_property
    def circle(self) -> tuple[tuple[shapes.Side, ...], tuple[shapes.Side, ...]]:
        """The sides of the people inside (those on the edge with them) and outside."""
        facts = self.facts
        if facts is None:
            return (), ()
        return _sides(facts.inside) + _sides(facts.edge), _sides(facts.outside)

    @cached_property
    def circle_words(self) -> str:
        """What a screen reader says of the circle."""
        inside, outside = self.circle
        if self.facts is None:
            return ""
        if not self.facts.has_circle:
            return translate("Accounts", "No circle drawn")
        words = translate("Accounts", "{inside} inside, {outside} outside")
        return words.format(inside=len(inside), outside=len(outside))


def _next_session(facts: PlanFacts, today: Today) -> PlannedTouchpoint | None:
    """Return the next joint session: others on the way to it matter less."""
    sessions = (each for each in facts.planned if each.channel is Channel.JOINT_SESSION)
    return next((each for each in sessions if each.day(today.zone) >= today.day), None)


def _sides(count: SideCount) -> tuple[shapes.Side, ...]:
    sides: list[shapes.Side] = ["us"] * count.us
    sides += ["them"] * count.them
    sides += ["third"] * count.third
    return tuple(sides)
