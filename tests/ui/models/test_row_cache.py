"""A re-read makes only the rows of items that changed."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from tests.ui.pages_items.desk import TODAY, Desk, a_desk
from ui.models.row_cache import RowCache

EN, DE = Formats(locale="en_GB"), Formats(locale="de_DE")


class Maker:
    """Makes rows of goals and remembers which."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(
        self, number: int, goal: Any, _plan: PreparedPlan, _formats: Formats, _today: date
    ) -> tuple[int, str]:
        self.made.append(goal.title)
        return number, goal.title


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = a_desk()
    for title in ("a", "b", "c"):
        made.add("goal", title=title)
    yield made
    made.changes.stop()
    made.workspace.close()


def read(desk: Desk, cache: RowCache[Any], formats: Formats = EN) -> tuple[Any, ...]:
    return cache.rows(desk.parts.goals, desk.plan, formats, TODAY)


def test_only_the_changed_row_is_made_again(desk: Desk) -> None:
    maker = Maker()
    cache = RowCache(maker)
    read(desk, cache)
    goal = desk.parts.goals[1]
    desk.run(SetField(kind="goal", item_id=goal.id, field="title", value="B"))
    assert [title for _, title in read(desk, cache)] == ["a", "B", "c"]
    assert maker.made == ["a", "b", "c", "B"]


def test_numbers_are_made_again_where_places_changed(desk: Desk) -> None:
    maker = Maker()
    cache = RowCache(maker, numbered=True)
    read(desk, cache)
    desk.run(DeleteItem(kind="goal", item_id=desk.parts.goals[0].id))
    assert read(desk, cache) == ((1, "b"), (2, "c"))


def test_other_formats_or_people_make_all_rows_again(desk: Desk) -> None:
    maker = Maker()
    cache = RowCache(maker)
    read(desk, cache)
    read(desk, cache, DE)
    assert len(maker.made) == 6
    desk.add("person", name="Priya", party_id=desk.us)
    read(desk, cache, DE)
    assert len(maker.made) == 9
