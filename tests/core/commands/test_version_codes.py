"""Codes of versions: the same content has the same code, and a typed code finds its version."""

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.domain.version_codes import as_code, code_of, fingerprint_begins
from partnerdesk.handing_out import as_it_would_leave, code_on_paper, hand_out
from partnerdesk.queries.version_codes import versions_with_code
from tests.core.store.worlds import World


def test_a_code_is_short_and_has_no_letters_that_are_mistaken() -> None:
    codes = {code_of(f"{number:064x}"[::-1]) for number in range(2000)}

    assert len(codes) == 2000
    assert all(len(code) == 9 and code[4] == "-" for code in codes)
    assert not set("ILOU") & set("".join(codes))
    assert code_of("") == "0000-0000"
    assert code_of("no digits") == ""


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("K7QF-2M9X", "K7QF-2M9X"),
        (" k7qf 2m9x ", "K7QF-2M9X"),
        ("OIL0-1111", "0110-1111"),
        ("K7QF-2M9", ""),
        ("K7QF-2M9X1", ""),
        ("", ""),
        ("Цель-план", ""),
    ],
)
def test_a_code_is_understood_as_people_type_it(typed: str, code: str) -> None:
    assert as_code(typed) == code


def test_the_code_on_paper_leads_to_its_version(world: World) -> None:
    first = code_on_paper(hand_out(world.workspace, world.plan))
    change = SetField(kind="plan", item_id=world.plan, field="title", value="Another plan")
    world.workspace.execute(change)
    second = code_on_paper(hand_out(world.workspace, world.plan))
    assert first != second

    found = world.workspace.read(lambda now: versions_with_code(now, first.lower()))

    assert [(each.version, each.plan_id, each.code) for each in found] == [(1, world.plan, first)]
    assert world.workspace.read(lambda now: versions_with_code(now, "goal")) == ()


def test_a_preview_bears_the_number_and_code_that_paper_will_bear(world: World) -> None:
    seen = as_it_would_leave(world.workspace, world.plan)
    assert seen.head.version == 1

    left = hand_out(world.workspace, world.plan)

    assert left == seen
    assert code_on_paper(left) == code_on_paper(seen)
    assert as_it_would_leave(world.workspace, world.plan) == left


def test_a_code_tells_how_its_fingerprints_begin() -> None:
    for number in range(500):
        fingerprint = f"{number * 7919:064x}"[::-1]
        assert fingerprint.startswith(fingerprint_begins(code_of(fingerprint)))
