"""The commands: what they print, what they write, and how they fail."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from partnerdesk.cli_parts.options import Options, UsageError, options_of
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.exchange.plan_file import read_plan_file
from partnerdesk.paths import default_workspace
from partnerdesk.sample import write_sample
from partnerdesk.settings import settings_path
from partnerdesk.version import version
from tests.core.cli.conftest import Run

COMMANDS = (
    *("accounts", "show", "balance", "splits", "simulate"),
    *("pdf", "import", "export", "backup", "check"),
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace file with the sample, to which the tests add versions at most."""
    path = tmp_path_factory.mktemp("sample") / "sample.partnerdesk"
    write_sample(path)
    return path


def without_version(path: Path) -> JointPlan:
    plan, _unknown = read_plan_file(path)
    return replace(plan, head=replace(plan.head, version=0))


def test_version_is_told(run: Run) -> None:
    said = run("--version")

    assert (said.code, said.out, said.err) == (0, f"PartnerDesk {version()}\n", "")


def test_help_names_every_command(run: Run) -> None:
    said = run("--help")

    assert said.code == 0
    assert [name for name in COMMANDS if name not in said.out] == []
    assert run("pdf", "--help").code == 0


def test_accounts_are_listed_with_their_plans(run: Run, sample: Path) -> None:
    said = run("accounts", "--workspace", sample)

    lines = said.out.splitlines()
    assert (said.code, said.err, len(lines)) == (0, "", 9)
    assert lines[0].split("   ")[0] == "Alder Foods Cooperative"
    assert "No plan yet" in lines[-1]


def test_accounts_are_listed_for_other_programs(run: Run, sample: Path) -> None:
    told = json.loads(run("accounts", "--json", "--workspace", sample).out)

    assert [each["name"] for each in told][:2] == [
        "Alder Foods Cooperative",
        "Castellan Coffee Roasters",
    ]
    assert told[0]["plans"][0]["currency"] == "EUR"
    assert told[-1]["plans"] == []


def test_missing_workspace_of_the_user_is_an_empty_list_and_no_new_file(run: Run) -> None:
    assert run("accounts").out == "There are no accounts yet.\n"
    assert json.loads(run("accounts", "--json").out) == []
    assert run("check").code == 0
    assert run("show", "alder").code == 1
    assert run("backup", "copy.partnerdesk").code == 1
    assert not default_workspace().exists()


def test_options_may_stand_before_and_after_the_command(run: Run, sample: Path) -> None:
    before = run("--workspace", sample, "accounts")
    after = run("accounts", "--workspace", sample)

    assert before == after
    assert before.code == 0


def test_demo_works_with_commands(run: Run) -> None:
    assert len(run("--demo", "accounts").out.splitlines()) == 9
    assert not default_workspace().exists()


def test_plan_is_shown_as_text_without_anything_private(run: Run, sample: Path) -> None:
    said = run("show", "alder", "--workspace", sample)

    assert said.code == 0
    assert "Cut packaging waste per case     42 to 25 g, now 36" in said.out
    assert "Proposed by Alder" in said.out
    assert "quick win before January" not in said.out


def test_balance_has_the_pictured_figures(run: Run, sample: Path) -> None:
    said = run("balance", "Alder Foods", "--workspace", sample)

    assert said.code == 0
    assert "€165,000.00   €135,000.00   €300,000.00" in said.out
    assert said.out.endswith("Balance index 0.91: leans to Alder.\n")


def test_balance_is_told_to_other_programs_in_exact_text(run: Run, sample: Path) -> None:
    told = json.loads(run("balance", "alder", "--json", "--workspace", sample).out)

    assert told["index"] == "0.9073"
    assert [each["reward"] for each in told["parties"]] == ["373000.00", "393000.00"]


def test_splits_have_the_pictured_figures_and_their_reasons(run: Run, sample: Path) -> None:
    said = run("splits", "alder", "--workspace", sample)

    assert said.code == 0
    assert "In proportion to what each puts in, balance index 1.00" in said.out
    assert "Each gets back what it puts in; the surplus of €287,000 is shared equally." in said.out
    assert "€388,400.00   €143,500.00" in said.out


def test_splits_are_told_to_other_programs_in_exact_text(run: Run, sample: Path) -> None:
    told = json.loads(run("splits", "alder", "--json", "--workspace", sample).out)

    rows = {row["rule"]: row for row in told["rows"]}
    assert rows[None]["index"] == "0.9073"
    assert [each["reward"] for each in rows["split_the_surplus"]["parties"]] == [
        "388400.00",
        "377600.00",
    ]
    assert sorted(rows["split_the_surplus"]["split"].values()) == ["39.89", "60.11"]
    assert told["left_out"]["shapley"] == "too_few_parties"


def test_payment_is_named_where_no_split_may_move(run: Run, sample: Path) -> None:
    said = run("splits", "northmoor", "--workspace", sample)

    assert "Balancing payment of €8,020.00 from Brightwell to Northmoor" in said.out


def test_simulation_says_the_same_with_the_same_seed(run: Run, sample: Path) -> None:
    arguments = ("simulate", "alder", "--trials", 500, "--seed", 4, "--workspace", sample)

    first, second = run(*arguments), run(*arguments)

    assert first.code == 0
    assert first.out.startswith("500 runs with seed 4\n")
    assert "One gains while another loses in" in first.out
    assert first == second


def test_simulation_is_told_to_other_programs(run: Run, sample: Path) -> None:
    told = json.loads(run("simulate", "alder", "--json", "--workspace", sample).out)

    assert (told["trials"], told["seed"]) == (20_000, 1)
    assert 0 < told["one_sided"] < 1
    assert len(told["parties"]) == 2
    assert len(told["drivers"]) == 6


def test_exported_plan_can_be_taken_in(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "alder.json"

    first = run("export", "alder", "--workspace", sample, "--out", out)
    second = run("import", out)
    again = tmp_path / "again.json"
    run("export", "alder", "--out", again)

    assert (first.code, second.code) == (0, 0)
    assert without_version(out) == without_version(again)
    assert default_workspace().exists()


def test_what_is_handed_out_keeps_its_number(run: Run, sample: Path, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.json" for name in ("first", "second")]
    for path in paths:
        run("export", "orchard", "--workspace", sample, "--out", path)

    versions = [read_plan_file(path)[0].head.version for path in paths]

    assert versions == [1, 1]


def test_fields_left_out_of_a_plan_file_are_named(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "alder.json"
    run("export", "alder", "--workspace", sample, "--out", out)
    out.write_text(out.read_text("utf-8").replace('"version": 1,', '"version": 1, "x": 2,', 1))

    said = run("import", out)

    assert said.out.splitlines()[0] == "x (line 3) is not known here and was left out."


@pytest.mark.parametrize(("kind", "paper"), [("joint", "a4"), ("brief", "letter")])
def test_plan_is_printed(run: Run, sample: Path, tmp_path: Path, kind: str, paper: str) -> None:
    out = tmp_path / "plan.pdf"
    options = ("--kind", kind, "--paper", paper, "--workspace", sample, "--out", out)

    said = run("pdf", "alder", *options)

    assert (said.code, said.err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")


def test_backup_is_a_workspace(run: Run, sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.partnerdesk"

    said = run("backup", copy, "--workspace", sample)

    assert said.code == 0
    assert run("check", "--workspace", copy).out == "The workspace is sound.\n"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("show", "nobody"), 1, "There is no account called “nobody”."),
        (("show", "aldr foods"), 1, "Did you mean “Alder Foods Cooperative”"),
        (("balance", "o"), 1, "could be"),
        (("simulate", "alder", "--trials", "5"), 1, "Use 100 to 2000000 runs."),
        (("simulate", "alder", "--seed", "-1"), 1, "The seed is a whole number from 0."),
        (("simulate", "alder", "--trials", "many"), 2, "invalid int value"),
        (("splits", "o"), 1, "could be"),
        (("balance", "tarn"), 1, "Tarn Valley Organics has no plan yet."),
        (("import", "/no/such/file"), 1, "There is no file"),
        (("import", "/"), 1, "is a folder"),
        (("pdf", "alder"), 2, "--out"),
        (("pdf", "alder", "--kind", "other", "--out", "x"), 2, "other"),
        (("accounts", "--wrong"), 2, "--wrong"),
        (("show",), 2, "ACCOUNT"),
        (("acounts",), 2, "no file or command “acounts”"),
        (("export", "alder", "--out", "/no/such/folder/x"), 3, "is not there"),
        (("pdf", "alder", "--out", "/"), 3, "folder"),
        (("backup", "/no/such/folder/x"), 3, "/no/such/folder/x"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    run: Run, sample: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    said = run(*arguments, "--workspace", sample)

    assert (said.code, said.out) == (code, "")
    assert words in said.err
    assert said.err.startswith("partnerdesk: ")
    assert len(said.err.splitlines()) == 1


def test_files_that_are_no_workspace_are_told(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Dear partner")
    missing = run("accounts", "--workspace", tmp_path / "none.partnerdesk")
    strange = run("accounts", "--workspace", text)

    assert (missing.code, strange.code) == (1, 3)
    assert "is not a PartnerDesk workspace" in strange.err
    assert text.read_text() == "Dear partner"


@pytest.mark.parametrize(
    "arguments",
    [
        ("accounts", "--workspace", "x" * 300),
        ("pdf", "alder", "--demo", "--out", "x" * 300),
        ("export", "alder", "--demo", "--out", "x" * 300),
        ("backup", "--demo", "x" * 300),
        ("import", "x" * 300),
    ],
)
def test_names_that_are_too_long_for_a_file_are_told(run: Run, arguments: tuple[str, ...]) -> None:
    said = run(*arguments)

    assert (said.code, said.out) == (3, "")
    assert said.err.startswith("partnerdesk: ")


def test_a_device_is_not_replaced_by_a_file(run: Run) -> None:
    for command in ("pdf", "export"):
        said = run(command, "alder", "--demo", "--out", os.devnull)

        assert (said.code, "it is no file" in said.err) == (3, True)
    assert not Path(os.devnull).is_file()


def test_settings_written_by_hand_do_not_stop_a_command(run: Run, tmp_path: Path) -> None:
    settings = settings_path()
    settings.parent.mkdir(parents=True)
    settings.write_text('{"paper": "a3", "locale": "../x"}', encoding="utf-8")

    assert run("pdf", "alder", "--demo", "--out", tmp_path / "a.pdf").code == 0


def test_a_start_without_options_means_the_same_as_one_that_is_parsed(tmp_path: Path) -> None:
    file = tmp_path / "own.partnerdesk"

    assert options_of([]) == Options()
    assert options_of([str(file)]) == options_of([str(file), "--"]) == Options(file=file)
    assert options_of(["check"]) == Options(command="check")
    with pytest.raises(UsageError):
        options_of(["chekc"])
