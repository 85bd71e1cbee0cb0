"""Ids: version 7, unique, and in the order they were made."""

import time
import uuid

import pytest

from partnerdesk.domain.ids import is_id, new_id


def test_ids_are_uuids_of_version_7_with_the_moment_in_front() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id())
    after = time.time_ns() // 1_000_000

    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert before <= made.int >> 80 <= after


def test_ids_are_unique_and_sort_in_the_order_they_were_made() -> None:
    ids = [new_id() for _ in range(20_000)]

    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)


def test_ids_keep_their_order_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_id()
    an_hour = 3_600_000_000_000
    earlier = time.time_ns() - an_hour
    monkeypatch.setattr("partnerdesk.domain.ids.time.time_ns", lambda: earlier)

    second = new_id()

    assert second > first
    assert uuid.UUID(second).version == 7


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("0196b0ee-0000-7000-8000-000000000000", True),
        ("0196B0EE-0000-7000-8000-000000000000", False),
        ("{0196b0ee-0000-7000-8000-000000000000}", False),
        ("0196b0ee00007000800000000000000", False),
        ("", False),
    ],
)
def test_an_id_has_one_spelling(text: str, wanted: bool) -> None:
    assert is_id(text) is wanted
