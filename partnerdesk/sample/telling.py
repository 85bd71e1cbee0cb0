"""Making the sample: all diaries together, written in the order in which things happened."""

from collections.abc import Mapping
from typing import Any

from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.commands.items import SetField
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.queries.accounts import parties_of
from partnerdesk.sample import stories
from partnerdesk.sample.alder.story import ALDER, tell_alder
from partnerdesk.sample.castellan import CASTELLAN
from partnerdesk.sample.days import Days
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.fenwick import FENWICK
from partnerdesk.sample.kestrel import KESTREL
from partnerdesk.sample.marlow import MARLOW
from partnerdesk.sample.northmoor import NORTHMOOR
from partnerdesk.sample.orchard import ORCHARD
from partnerdesk.sample.outline import Outline
from partnerdesk.sample.solberg import SOLBERG
from partnerdesk.sample.tarn import TARN
from partnerdesk.workspace import Connection, Origin, Workspace

US = "Brightwell Packaging"
US_SHORT = "Brightwell"
OTHERS = (NORTHMOOR, FENWICK, KESTREL, SOLBERG, TARN, ORCHARD, MARLOW, CASTELLAN)


def make_sample(workspace: Workspace) -> None:
    """Fill a workspace with the sample. It takes about a second and leaves an undoable history."""
    days = Days(now=workspace.now())
    outlines = sorted((ALDER, *OTHERS), key=lambda each: -each.known_for)
    diaries = {each.name: _begin(workspace, days, each) for each in outlines}
    for outline in sorted(outlines, key=lambda each: -each.planned):
        if outline.plan:
            _plan(workspace, diaries[outline.name], outline)
    for outline in outlines:
        _tell(diaries[outline.name], outline)
    _write_down(workspace, list(diaries.values()))


def _begin(workspace: Workspace, days: Days, outline: Outline) -> Diary:
    origin = Origin(at=days.moment(outline.known_for, "08:40"))
    account_id = workspace.execute(
        CreateAccount(
            name=outline.name,
            our_name=US,
            short_name=outline.short_name,
            our_short_name=US_SHORT,
            values={"industry": outline.industry},
        ),
        origin,
    ).item_id
    if outline.third:
        workspace.execute(AddParty(account_id=account_id, name=outline.third), origin)
    return Diary(days, account_id, _parties(workspace, account_id))


def _parties(workspace: Workspace, account_id: str) -> Mapping[Side, str]:
    def read(connection: Connection) -> Mapping[Side, str]:
        return {party.side: party.id for party in parties_of(connection, account_id)}

    return workspace.read(read)


def _plan(workspace: Workspace, diary: Diary, outline: Outline) -> None:
    days, period = diary.days, diary.days.plan_year()
    origin = Origin(at=days.moment(outline.planned, "11:00"))
    diary.plan_id = workspace.execute(
        CreatePlan(
            account_id=diary.account_id,
            title=outline.plan.format(year=days.year_name()),
            starts_on=period.starts_on,
            ends_on=period.ends_on,
            currency="EUR",
        ),
        origin,
    ).item_id


def _tell(diary: Diary, outline: Outline) -> None:
    stories.tell_people(diary, outline)
    stories.tell_circle(diary, outline)
    _tell_last_contacts(diary, outline)
    if not outline.plan:
        return
    _tell_head(diary, outline)
    stories.tell_words(diary, outline)
    stories.tell_aims(diary, outline)
    stories.tell_shares(diary, outline)
    stories.tell_dialogue(diary, outline)
    stories.tell_checks(diary, outline)
    if outline is ALDER:
        tell_alder(diary)


def _tell_head(diary: Diary, outline: Outline) -> None:
    def changed(field: str, value: Any) -> SetField:
        return SetField(kind="plan", item_id=diary.plan_id, field=field, value=value)

    review = None if outline.next_review is None else diary.days.ago(outline.next_review)
    diary.write(
        outline.planned - 1,
        "set up the plan",
        changed("next_review", review),
        changed("private_notes", outline.note),
        changed("status", PlanStatus.ACTIVE),
        clock="11:20",
    )


def _tell_last_contacts(diary: Diary, outline: Outline) -> None:
    for name, days_ago in outline.last_contacts:
        diary.write(
            days_ago,
            f"change last contact of {name}",
            SetField(
                kind="person",
                item_id=diary.id(name),
                field="last_contact",
                value=diary.days.ago(days_ago),
            ),
            clock="17:00",
        )


def _write_down(workspace: Workspace, diaries: list[Diary]) -> None:
    pages = sorted((page for diary in diaries for page in diary.pages), key=lambda page: page.at)
    for page in pages:
        if page.commands:
            origin = Origin(side=page.side, mode=page.mode, at=page.at)
            workspace.execute_all(list(page.commands), page.label, origin)
