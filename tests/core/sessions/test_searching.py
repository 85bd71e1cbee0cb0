"""Searching in a session finds this plan's shared words, and no others."""

import pytest

from partnerdesk.domain.visibility import Visibility
from partnerdesk.sessions.searching import Hit, search_plan
from tests.core.sessions.rooms import Room
from tests.core.store.worlds import small_world


def hits(room: Room, text: str) -> tuple[Hit, ...]:
    return search_plan(room.view().plan, text)


def test_titles_come_before_other_texts(room: Room) -> None:
    shared = Visibility.SHARED
    room.world.add("risk", {"title": "Late", "cause": "The film tears"}, visibility=shared)
    room.world.add("goal", {"title": "Film that holds"}, visibility=shared)

    found = hits(room, "FILM")

    assert [(each.kind, each.title) for each in found] == [
        ("goal", "Film that holds"),
        ("risk", "Late"),
    ]
    assert found[1].excerpt == "The film tears"


@pytest.mark.parametrize("text", ["", "  ", "no such word", "%", "aim nothing"])
def test_nothing_is_found_where_nothing_is(room: Room, text: str) -> None:
    assert hits(room, text) == ()


def test_marks_on_letters_and_case_are_no_matter(room: Room) -> None:
    room.world.add("goal", {"title": "Größere Rollen, מטרה"}, visibility=Visibility.SHARED)

    assert [each.title for each in hits(room, "grossere ROLLEN")] == ["Größere Rollen, מטרה"]
    assert hits(room, "מטרה")


def test_nothing_private_and_nothing_of_others_is_found(room: Room) -> None:
    room.world.add("goal", {"title": "Quokka"})
    room.world.add(
        "goal", {"title": "Shared", "private_notes": "Quokka"}, visibility=Visibility.SHARED
    )
    other = small_world(room.workspace, name="Quokka Ltd")
    other.add("goal", {"title": "Quokka"}, visibility=Visibility.SHARED)

    assert hits(room, "quokka") == ()


def test_texts_of_the_plan_are_found_by_their_names(room: Room) -> None:
    values = {"topic": "vision", "body": "One line that never stops"}
    room.world.add("statement", values, visibility=Visibility.SHARED)

    assert [each.title for each in hits(room, "vision")] == ["Our shared vision"]
    assert [each.excerpt for each in hits(room, "never stops")] == ["One line that never stops"]


def test_many_hits_are_cut_at_fifty(room: Room) -> None:
    for number in range(60):
        room.world.add("goal", {"title": f"Line {number}"}, visibility=Visibility.SHARED)

    assert len(hits(room, "line")) == 50
