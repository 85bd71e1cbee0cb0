"""Plan files: what is written is read back, and a bad file is refused with its place."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import resources
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.exchange import plan_file
from partnerdesk.exchange.plan_file import (
    from_plan_file,
    read_plan_file,
    to_plan_file,
    write_plan_file,
)
from tests.core.exchange.plans import alder, joint_plans

NAME = Path("plan.json")
Tree = Any


def changed(change: Callable[[Tree], object]) -> bytes:
    tree = json.loads(to_plan_file(alder()))
    change(tree)
    return json.dumps(tree, indent=1).encode()


def refusal(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        from_plan_file(data, NAME)
    return caught.value


def agreed_shares(tree: Tree, percent: str) -> None:
    """Say that we were to bear so much of the first risk that was agreed."""
    agreed = next(risk for risk in tree["risks"] if risk["agreed_terms"])
    agreed["agreed_terms"]["shares"][tree["parties"][0]["id"]] = percent


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(joint_plans())
def test_any_plan_is_read_back_as_it_was(plan: JointPlan) -> None:
    assert from_plan_file(to_plan_file(plan), NAME) == (plan, ())


def test_sample_plan_is_read_back_as_it_was() -> None:
    assert from_plan_file(to_plan_file(alder()), NAME) == (alder(), ())


def test_equal_plans_give_equal_bytes_with_readable_amounts() -> None:
    written = to_plan_file(alder())

    assert written == to_plan_file(replace(alder()))
    assert b'"value_per_unit": "225.00 EUR"' in written
    assert b'"target": "98.5"' in written
    assert b'"target_on": "2027-09-30"' in written
    assert written.endswith(b"}\n")


def test_only_a_joint_plan_can_be_written() -> None:
    fields = {name: getattr(alder(), name) for name in PlanParts.__dataclass_fields__}

    with pytest.raises(TypeError):
        to_plan_file(PlanParts(**fields))  # type: ignore[arg-type]


def test_unknown_fields_are_left_out_and_named_with_their_line() -> None:
    def add(tree: Tree) -> None:
        tree["colour"] = "blue"
        tree["goals"][1]["private_notes"] = "secret"
        tree["goals"][0]["agreed_terms"]["mood"] = "good"

    plan, unknown = from_plan_file(changed(add), NAME)

    assert plan == alder()
    told = "\n".join(unknown)
    assert "goals[1].private_notes (line" in told
    assert "goals[0].agreed_terms.mood" in told
    assert "colour" in told
    assert len(unknown) == 3


def test_missing_lists_are_empty() -> None:
    bare = changed(lambda tree: [tree.pop(name) for name in ("links", "checks", "touchpoints")])

    plan, _unknown = from_plan_file(bare, NAME)

    assert (plan.links, plan.checks, plan.touchpoints) == ((), (), ())


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "not_a_plan_file", "empty"),
        (b"  \n", "not_a_plan_file", "empty"),
        (b"hello", "not_json", "line 1, column 1"),
        (b"[]", "not_a_plan_file", "format"),
        (b'{"format": "other", "version": 1}', "not_a_plan_file", "format"),
        (b'{"format": "partnerdesk-plan", "version": "1"}', "not_a_plan_file", "version"),
        (b'{"format": "partnerdesk-plan", "version": true}', "not_a_plan_file", "version"),
        (b'{"format": "partnerdesk-plan", "version": 2}', "plan_file_newer", "Update"),
        (b'{"format": "partnerdesk-plan", "version": 1}', "plan_file_value", "account"),
        (b"[" * 100_000, "not_a_plan_file", "deeper"),
        (b'{"a": "\xff"}', "not_text", "byte 8"),
        ("ä".encode("utf-16"), "not_text", "UTF-8"),
        (b'{"a": 1,\n "a": 2}', "not_json", "line 2, column 2: “a” stands there twice"),
        (b'{"a": [1,\n  NaN]}', "not_json", "line 2, column 3: NaN is no number"),
        (b'{"a": -Infinity}', "not_json", "-Infinity is no number"),
        (b'{"a": 1e999999999}', "not_a_plan_file", "format"),
    ],
)
def test_what_is_no_plan_file_is_refused(data: bytes, code: str, words: str) -> None:
    error = refusal(data)

    assert error.code == code
    assert words in error.sentence


def test_cut_off_files_are_refused_wherever_they_end() -> None:
    data = to_plan_file(alder())

    cut_words = [data.index(word) + 2 for word in (b": null", b": true", b": false")]
    for length in (*range(1, len(data) - 2, 997), *(at + 1 for at in cut_words)):
        error = refusal(data[:length])
        assert error.code in ("not_json", "not_text")
        assert "the file ends too early" in error.sentence or error.code == "not_text"


def test_files_with_a_byte_order_mark_are_read() -> None:
    assert from_plan_file(b"\xef\xbb\xbf" + to_plan_file(alder()), NAME)[0] == alder()


def test_huge_files_are_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_file, "_MOST_BYTES", 10)

    assert refusal(b" " * 11).code == "too_large_file"


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (lambda t: t["goals"][0].update(title=""), "goals[0].title", "name"),
        (lambda t: t["goals"][0].update(title=5), "goals[0].title", "Expected str"),
        (lambda t: t["goals"][0].update(title="a\u0000"), "goals[0].title", "U+0000"),
        (lambda t: t["goals"][0].update(target="NaN"), "goals[0].target", "number"),
        (lambda t: t["goals"][0].update(target="x"), "goals[0].target", ""),
        (lambda t: t["goals"][0].update(target_on="2027-02-30"), "goals[0].target_on", ""),
        (lambda t: t["goals"][0].update(target_on="1999-01-01"), "goals[0].target_on", "before"),
        (lambda t: t["goals"][0].update(status="lost"), "goals[0].status", "lost"),
        (lambda t: t["goals"][0].update(owner_us_id=t["plan"]["id"]), "goals[0].owner_us_id", ""),
        (
            lambda t: t["goals"][0].update(owner_us_id=t["goals"][0]["owner_them_id"]),
            "goals[0].owner_us_id",
            "another party",
        ),
        (lambda t: t["goals"][0].update(position=2**70), "goals[0].position", ""),
        (lambda t: t["goals"][0].update(created_at="2026-01-01T00:00:00"), "created_at", "zone"),
        (lambda t: t["goals"][0].update(id="1"), "goals[0].id", "id"),
        (lambda t: t["goals"][1].update(id=t["goals"][0]["id"]), "goals[1].id", "twice"),
        (lambda t: t["goals"][0]["agreed_terms"].update(target=7), "agreed_terms.target", ""),
        (lambda t: t["risks"][1]["shares"][0].update(percent="31"), "risks[1].shares", "101%"),
        (lambda t: t["risks"][1]["shares"][0].update(party_id=t["plan"]["id"]), "party_id", ""),
        (lambda t: t["risks"][0].update(impact_low="9 USD"), "risks[0].impact_low", "EUR"),
        (lambda t: t["risks"][0].update(impact_low="0.001 EUR"), "risks[0].impact_low", "unit"),
        (lambda t: t["risks"][0].update(impact_low=9), "risks[0].impact_low", "54000.00 EUR"),
        (lambda t: t["risks"][0].update(impact_low="9000000.00 EUR"), "impact_likely", "below"),
        (lambda t: t["checks"][0]["answers"][0].update(level=30), "answers[0].level", "25"),
        (lambda t: t["checks"][0]["answers"][0].update(question="?"), "answers[0].question", ""),
        (lambda t: t["links"][0].update(to_kind="person"), "links[0]", "cannot be linked"),
        (lambda t: t["links"][0].update(to_kind="issue"), "links[0].to_id", "issue"),
        (lambda t: t["links"].append(t["links"][0]), "links[", "linked already"),
        (
            lambda t: t["links"][0].update(
                to_kind=t["links"][0]["from_kind"], to_id=t["links"][0]["from_id"]
            ),
            "links[0]",
            "cannot be linked",
        ),
        (
            lambda t: t["checks"][0]["answers"].append(t["checks"][0]["answers"][0]),
            "checks[0].answers",
            "twice",
        ),
        (
            lambda t: t["goals"][0].update(status="achieved", outcome_confirmed_on=None),
            "goals[0].status",
            "customer confirms",
        ),
        (
            lambda t: t["goals"][0].update(
                outcome_confirmed_by_id=t["goals"][0]["owner_us_id"],
                outcome_confirmed_on="2027-03-01",
            ),
            "goals[0].outcome_confirmed_by_id",
            "another party",
        ),
        (lambda t: t["plan"].update(version=-1), "plan.version", "0"),
        (lambda t: t["plan"].update(ends_on="9999-12-31"), "plan.ends_on", "2199"),
        (
            lambda t: t["goals"][0].update(created_at="0001-01-01T00:00:00+14:00"),
            "goals[0].created_at",
            "1900",
        ),
        (
            lambda t: t["touchpoints"][0].update(starts_at="9999-12-31T23:00:00-14:00"),
            "touchpoints[0].starts_at",
            "2199",
        ),
        (lambda t: t["goals"][0]["agreed_terms"].update(owner_us_id=["x"]), "owner_us_id", ""),
        (lambda t: agreed_shares(t, "NaN"), "agreed_terms.shares", ""),
        (lambda t: agreed_shares(t, "1E+99999"), "agreed_terms.shares", ""),
        (lambda t: t["parties"].pop(2), "people[", ""),
        (lambda t: t["parties"][1].update(side="us"), "parties", "one on theirs"),
        (lambda t: t["people"][0].update(party_id=""), "people[0].party_id", ""),
        (
            lambda t: t["people"][0].update(reports_to_id=t["people"][0]["id"]),
            "people[0].reports_to_id",
            "themselves",
        ),
        (
            lambda t: t["people"][0].update(counterpart_id=t["people"][1]["id"]),
            "people[0].counterpart_id",
            "another party",
        ),
        (lambda t: t["parties"][0].update(position=2**70), "parties[0].position", ""),
        (lambda t: t.update(goals={}), "goals", "Expected array"),
        (lambda t: t.update(plan=None), "plan", ""),
        (lambda t: t["plan"].update(ends_on="2020-01-01"), "plan.ends_on", "2027"),
    ],
)
def test_values_that_do_not_fit_are_refused_with_their_place(
    change: Callable[[Tree], object], place: str, words: str
) -> None:
    error = refusal(changed(change))

    assert error.code == "plan_file_value"
    assert place in error.sentence
    assert words in error.sentence
    assert "line" in error.sentence


@pytest.mark.parametrize(
    "change",
    [
        lambda tree: tree.update({"\x1b[2J\nname": 1}),
        lambda tree: tree.update({"long" * 10_000: 1}),
        lambda tree: tree["goals"][0].update(status="long" * 10_000),
        lambda tree: tree["plan"].update(currency="\x1b[2J"),
    ],
)
def test_words_of_a_file_are_told_short_and_harmless(change: Callable[[Tree], object]) -> None:
    try:
        told = from_plan_file(changed(change), NAME)[1]
    except UserError as error:
        told = (error.sentence,)

    (sentence,) = told
    assert sentence.isprintable()
    assert len(sentence) < 300


def test_line_and_column_lead_to_the_value() -> None:
    data = changed(lambda tree: tree["goals"][2].update(title=""))

    error = refusal(data)

    line = data.decode().splitlines()[int(str(error.parameters["line"])) - 1]
    assert line[int(str(error.parameters["column"])) - 1 :] == '"",'


def test_files_are_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.json"
    write_plan_file(alder(), path)
    before = path.read_bytes()

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(EnvironmentProblem) as caught:
        write_plan_file(replace(alder(), goals=()), path)

    assert caught.value.code == "disk_full"
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["plan.json"]
    assert read_plan_file(path) == (alder(), ())


def test_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as missing:
        read_plan_file(tmp_path / "nothing.json")
    with pytest.raises(UserError) as folder:
        read_plan_file(tmp_path)
    with pytest.raises(EnvironmentProblem) as nowhere:
        write_plan_file(alder(), tmp_path / "no" / "folder.json")
    with pytest.raises(EnvironmentProblem) as on_folder:
        write_plan_file(alder(), tmp_path)

    codes = [each.value.code for each in (missing, folder, nowhere, on_folder)]
    assert codes == ["file_missing", "is_a_folder", "no_folder", "is_a_folder"]


def test_description_names_every_field() -> None:
    text = (resources.root().parent / "docs" / "plan-file.md").read_text(encoding="utf-8")
    names: set[str] = set()

    def gather(value: Tree) -> None:
        for name, each in value.items() if isinstance(value, dict) else ():
            names.add(name)
            if name != "agreed_terms":
                gather(each)
        for each in value if isinstance(value, list) else ():
            gather(each)

    gather(json.loads(to_plan_file(alder())))

    assert {name for name in names if f"`{name}`" not in text} == set()
