"""Drafts are kept as they were typed, listed, and never met by undo."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.commands.wizard_drafts import DeleteDraft, SaveDraft
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.errors import UserError
from partnerdesk.queries.drafts import DraftEntry, list_drafts, read_draft
from partnerdesk.store.journal import newest_number
from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.edits import at_step, renamed
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import small_world
from tests.core.wizards.drafts import empty_draft, full_draft, named_draft


def saved(workspace: Workspace, draft: Draft) -> Draft:
    """Save a draft and return what is stored."""
    workspace.execute(SaveDraft(draft=draft))
    return workspace.read(lambda connection: read_draft(connection, draft.id))


def waiting(workspace: Workspace) -> tuple[DraftEntry, ...]:
    return workspace.read(list_drafts)


def history_size(workspace: Workspace) -> int:
    return workspace.read(
        lambda c: int(c.exec_driver_sql("SELECT count(*) FROM change_row").scalar() or 0)
    )


@pytest.mark.parametrize("draft", [empty_draft(), full_draft()], ids=["empty", "full"])
def test_a_draft_comes_back_as_it_was(workspace: Workspace, draft: Draft) -> None:
    assert saved(workspace, draft) == draft


@pytest.mark.parametrize(
    "text",
    [
        "",
        " two  spaces ",
        "line\nbreak\tand tab",
        "“«»” 漢字 العربية עברית 🙂",
        "x" * 5_000,
        "\u2028",
    ],
)
def test_any_text_comes_back_as_it_was_typed(workspace: Workspace, text: str) -> None:
    draft = renamed(empty_draft(), text)

    assert saved(workspace, draft).who.name == text


def test_a_character_that_cannot_be_stored_is_refused_with_a_sentence(
    workspace: Workspace,
) -> None:
    draft = named_draft()
    saved(workspace, draft)

    with pytest.raises(UserError) as error:
        workspace.execute(SaveDraft(draft=renamed(draft, "Alder \ud800")))

    assert error.value.code == "control_characters"
    assert [each.name for each in waiting(workspace)] == ["Alder Foods"]


def test_a_draft_is_there_after_the_program_was_killed(path: Path) -> None:
    draft = full_draft()
    workspace = open_workspace(path, clock=TickingClock())
    workspace.execute(SaveDraft(draft=draft))
    copy = path.with_name("as left by a power cut.partnerdesk")
    copy.write_bytes(path.read_bytes())
    workspace.close()

    with open_workspace(copy, clock=TickingClock()) as later:
        assert later.read(lambda connection: read_draft(connection, draft.id)) == draft


def test_several_drafts_wait_the_newest_first(workspace: Workspace) -> None:
    first, second = named_draft("Alder"), at_step(named_draft("Fenwick"), Step.SHOES)
    for draft in (first, second, renamed(first, "Alder Foods")):
        workspace.execute(SaveDraft(draft=draft))

    listed = waiting(workspace)

    assert [(each.name, each.step) for each in listed] == [
        ("Alder Foods", Step.WHO),
        ("Fenwick", Step.SHOES),
    ]
    assert listed[0].changed_at > listed[1].changed_at
    assert {each.account_id for each in listed} == {None}


def test_a_draft_of_an_account_that_exists_bears_the_name_of_today(workspace: Workspace) -> None:
    world = small_world(workspace)
    draft = named_draft("As it was")
    draft = replace(draft, who=replace(draft.who, account_id=world.account, account_exists=True))
    workspace.execute(SaveDraft(draft=draft))

    workspace.execute(SetField(kind="account", item_id=world.account, field="name", value="New"))

    (entry,) = waiting(workspace)
    assert (entry.name, entry.account_id) == ("New", world.account)


def test_saving_tells_those_who_listen_and_leaves_no_history(workspace: Workspace) -> None:
    heard: list[ChangeSet] = []
    workspace.events.subscribe(heard.append)
    draft = named_draft()

    outcome = workspace.execute(SaveDraft(draft=draft))

    assert [change.touches("wizard_draft") for change in heard] == [True]
    assert heard == [outcome.change]
    assert workspace.undo_state().undo_label is None
    assert workspace.read(newest_number) == history_size(workspace) == 0


def test_saving_the_same_again_changes_nothing(workspace: Workspace) -> None:
    draft = named_draft()
    workspace.execute(SaveDraft(draft=draft))
    before = waiting(workspace)

    assert workspace.execute(SaveDraft(draft=draft)).change is None
    assert waiting(workspace) == before


def test_two_thousand_saves_do_not_swell_the_file(path: Path) -> None:
    draft = full_draft()
    with open_workspace(path, clock=TickingClock()) as workspace:
        workspace.execute(SaveDraft(draft=draft))
        size = path.stat().st_size
        for number in range(2_000):
            draft = renamed(draft, f"Alder Foods {number}")
            workspace.execute(SaveDraft(draft=draft))

        assert history_size(workspace) == 0
        assert path.stat().st_size <= size + 64 * 1024
        assert workspace.read(lambda c: read_draft(c, draft.id)) == draft


def test_undo_and_redo_pass_saved_drafts_by(workspace: Workspace) -> None:
    world = small_world(workspace)
    rename = SetField(kind="account", item_id=world.account, field="name", value="New")
    workspace.execute(rename)
    draft = named_draft()
    workspace.execute(SaveDraft(draft=draft))

    assert workspace.undo().touches("account")
    workspace.execute(SaveDraft(draft=renamed(draft, "Other")))
    assert workspace.redo().touches("account")

    assert [each.name for each in waiting(workspace)] == ["Other"]


def test_a_deleted_draft_comes_back_by_saving_it_again(workspace: Workspace) -> None:
    draft = full_draft()
    workspace.execute(SaveDraft(draft=draft))

    workspace.execute(DeleteDraft(draft_id=draft.id))
    assert waiting(workspace) == ()
    assert workspace.undo_state().undo_label is None

    assert saved(workspace, draft) == draft


def test_deleting_a_draft_that_is_gone_says_so(workspace: Workspace) -> None:
    with pytest.raises(UserError) as error:
        workspace.execute(DeleteDraft(draft_id=empty_draft().id))

    assert error.value.code == "not_found"


def damaged(content: str) -> str:
    return content[: len(content) // 2]


def newer(content: str) -> str:
    return json.dumps({**json.loads(content), "format": 99})


def with_unknown_field(content: str) -> str:
    tree = json.loads(content)
    tree["draft"]["goals"][0]["colour"] = "blue"
    return json.dumps(tree)


def with_unknown_choice(content: str) -> str:
    return content.replace('"inside"', '"beside"')


def of_another_draft(_content: str) -> str:
    return full_content()


def full_content() -> str:
    with open_workspace(None, clock=TickingClock()) as workspace:
        workspace.execute(SaveDraft(draft=full_draft()))
        return str(workspace.read(lambda c: c.exec_driver_sql(CONTENT).scalar()))


CONTENT = "SELECT content FROM wizard_draft"


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (damaged, "draft_damaged"),
        (lambda _content: "", "draft_damaged"),
        (lambda _content: "[]", "draft_damaged"),
        (lambda _content: '{"format": "1"}', "draft_damaged"),
        (lambda _content: "[" * 100_000, "draft_damaged"),
        (with_unknown_choice, "draft_damaged"),
        (of_another_draft, "draft_damaged"),
        (newer, "draft_newer"),
        (with_unknown_field, "draft_newer"),
    ],
)
def test_a_draft_that_cannot_be_read_is_listed_and_can_be_deleted(
    path: Path, spoil: "object", code: str
) -> None:
    assert callable(spoil)
    draft = full_draft()
    with open_workspace(path, clock=TickingClock()) as workspace:
        workspace.execute(SaveDraft(draft=draft))
    with closing(sqlite3.connect(path)) as connection:
        (content,) = connection.execute(CONTENT).fetchone()
        connection.execute("UPDATE wizard_draft SET content = ?", (spoil(content),))
        connection.commit()

    with open_workspace(path, clock=TickingClock()) as workspace:
        (entry,) = waiting(workspace)
        with pytest.raises(UserError) as error:
            workspace.read(lambda connection: read_draft(connection, draft.id))
        workspace.execute(DeleteDraft(draft_id=draft.id))
        left = waiting(workspace)

    assert (entry.id, entry.trouble, entry.step) == (draft.id, code, None)
    assert error.value.code == code
    assert error.value.sentence
    assert left == ()
