"""Plans that try paper in different ways: nearly empty, of 200 items, in ten scripts, too long."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.items import Item
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.private import PreparedPlan
from tests.core.reports.building import (
    ITEM,
    PRINTED_ON,
    THEM,
    US,
    action,
    empty_parts,
    goal,
    person,
    risk,
    statement,
)
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.test_privacy import prepared

SomeItem = TypeVar("SomeItem", bound=Item)

NAMES = (
    "Đặng Thị Ngọc Łukasz Straße",
    "Ελένη Παπαδοπούλου",
    "Мария Кузнецова-Ёлкина",
    "محمد علي الأحمد",
    "דוד בן־גוריון",
    "प्रिया कुमारी क्षत्रिय हिन्दी",
    "王小明 李雪琴",
    "山田太郎 さくら カタカナ",
    "김민수 홍길동",
    "Team 🚀 ❤️ 👩🏽‍🔧 🇩🇪",
)
LONG_WORD = "Donaudampfschifffahrtsgesellschaft" * 9
LONG_TEXT = "A sentence that goes on for quite a while. " * 116


def nearly_empty() -> PreparedPlan:
    """Return a plan with one goal and one action of nobody yet."""
    parts = empty_parts(
        goals=(goal("g", "First goal", "us"),), actions=(action("a", "Meet again", PRINTED_ON, ""),)
    )
    return PreparedPlan(parts=parts)


def two_hundred_items() -> PreparedPlan:
    """Return a plan of 200 items and 40 people, all of them in two drawings of the circle."""
    base = brightwell_and_alder()
    crowd = [person(f"p{n}", (US, THEM)[n % 2], f"Person Number{n}", "A role") for n in range(33)]
    people = (*base.people, *crowd)
    return PreparedPlan(
        parts=replace(
            base,
            people=people,
            drawings=(_drawing("before", 60, people[:20]), _drawing("after", 0, people)),
            goals=_copies(base.goals, 40),
            risks=tuple(
                replace(each, impact_likely=(each.impact_likely or 0) * (number + 1) // 2)
                for number, each in enumerate(_copies(base.risks, 35))
            ),
            commitments=_copies(base.commitments, 30),
            rewards=_copies(base.rewards, 20),
            touchpoints=_copies(base.touchpoints, 15),
            issues=_copies(base.issues, 10),
            decisions=_copies(base.decisions, 10),
            actions=_copies(base.actions, 30),
            highlights=_copies(base.highlights, 10),
        )
    )


def ten_scripts() -> PreparedPlan:
    """Return a plan whose parties, people and items have names in ten scripts."""
    base = brightwell_and_alder()
    people = (
        *(replace(each, name=NAMES[number]) for number, each in enumerate(base.people)),
        *(person(f"s{n}", (US, THEM)[n % 2], NAMES[n], NAMES[n - 1]) for n in range(10)),
    )
    us, them, third = base.parties
    return PreparedPlan(
        parts=replace(
            base,
            head=replace(base.head, title="الخطة المشتركة 2027 – 共同計画"),
            parties=(
                replace(us, name="شركة التغليف المحدودة", short_name="التغليف"),
                replace(them, name="東京食品株式会社", short_name="東京食品"),
                replace(third, name="חברת מיחזור", short_name="מיחזור"),
            ),
            people=people,
            drawings=(_drawing("circle", 0, people),),
            goals=_named(base.goals, 0),
            risks=_named(base.risks, 3),
            commitments=_named(base.commitments, 4),
            rewards=_named(base.rewards, 6),
            actions=_named(base.actions, 2),
        )
    )


def too_long() -> PreparedPlan:
    """Return a plan with words of 300 letters and texts of 5 000."""
    base = brightwell_and_alder()
    us, them, third = base.parties
    texts = tuple(statement(topic, LONG_TEXT) for topic in Topic)
    first = replace(base.people[0], name=LONG_WORD, title=LONG_WORD, cares_about=LONG_TEXT)
    return PreparedPlan(
        parts=replace(
            base,
            head=replace(base.head, title=LONG_TEXT[:400]),
            parties=(replace(us, name=LONG_WORD, short_name=LONG_WORD), them, third),
            people=(first, *base.people[1:]),
            statements=(*texts[:-1], statement(list(Topic)[-1], LONG_WORD)),
            goals=(
                goal("g", LONG_WORD, measure=LONG_TEXT, outcome=LONG_WORD),
                *base.goals[1:],
            ),
            risks=(risk("r", LONG_WORD, 30, 180, 50, cause=LONG_TEXT), *base.risks[1:]),
            actions=(action("x", LONG_TEXT[:500], PRINTED_ON, "jonas"), *base.actions[1:]),
        )
    )


PLANS = {
    "mock-ups": prepared,
    "nearly empty": nearly_empty,
    "200 items": two_hundred_items,
    "ten scripts": ten_scripts,
    "too long": too_long,
}


def shared_names(parts: PlanParts) -> list[str]:
    """Return the names and titles that both sides see on paper."""
    items = (*parts.people, *parts.goals, *parts.risks, *parts.commitments, *parts.rewards)
    return [str(getattr(each, "name", "") or getattr(each, "title", "")) for each in items]


def _copies(items: tuple[SomeItem, ...], number: int) -> tuple[SomeItem, ...]:
    return tuple(
        _changed(items[place % len(items)], id=f"copy {place}", title=f"No. {place} of many")
        for place in range(number)
    )


def _named(items: tuple[SomeItem, ...], start: int) -> tuple[SomeItem, ...]:
    return tuple(
        _changed(each, title=f"{NAMES[(start + number) % len(NAMES)]} 2027")
        for number, each in enumerate(items)
    )


def _changed(item: SomeItem, **changes: str) -> SomeItem:
    return replace(item, **changes)  # type: ignore[arg-type]


def _drawing(key: str, days_ago: int, people: tuple[Person, ...]) -> CircleDrawing:
    rings = tuple(Ring)
    return CircleDrawing(
        id=key,
        drawn_on=PRINTED_ON - timedelta(days=days_ago),
        placements=tuple(
            Placement(person_id=each.id, ring=rings[place % len(rings)], position=place)
            for place, each in enumerate(people)
        ),
        **ITEM,
    )
