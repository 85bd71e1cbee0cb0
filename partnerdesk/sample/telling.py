"""Making the sample: all diaries together, written in the order in which things happened."""

from collections.abc import Mapping
from pathlib import Path

from partnerdesk.clock import Clock, system_clock
from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.domain.parties import Side
from partnerdesk.exchange.plan_file import to_plan_file
from partnerdesk.handing_out import fingerprint_of
from partnerdesk.paths import make_private_folder
from partnerdesk.queries.accounts import parties_of
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.sample.alder.story import ALDER, tell_alder
from partnerdesk.sample.castellan import CASTELLAN
from partnerdesk.sample.days import Days
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.fenwick import FENWICK
from partnerdesk.sample.kestrel import KESTREL
from partnerdesk.sample.labels import label_of
from partnerdesk.sample.marlow import MARLOW
from partnerdesk.sample.northmoor import NORTHMOOR
from partnerdesk.sample.orchard import ORCHARD
from partnerdesk.sample.outline import Outline
from partnerdesk.sample.solberg import SOLBERG
from partnerdesk.sample.stories import aims, dialogue, people, shares, words
from partnerdesk.sample.tarn import TARN
from partnerdesk.workspace import Connection, Origin, Workspace, open_workspace

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


def write_sample(path: Path, clock: Clock = system_clock) -> None:
    """Write a workspace file with the sample: made in memory, which spares the disk each step."""
    make_private_folder(path.parent)
    with open_workspace(None, clock=clock) as workspace:
        make_sample(workspace)
        # The home screen shows the figures at once instead of working them out first.
        workspace.refresh_facts([each.account_id for each in workspace.portfolio()])
        workspace.back_up(path)


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
    people.tell_people(diary, outline)
    people.tell_circle(diary, outline)
    people.tell_last_contacts(diary, outline)
    if not outline.plan:
        return
    words.tell_words(diary, outline)
    aims.tell_aims(diary, outline)
    shares.tell_shares(diary, outline)
    dialogue.tell_dialogue(diary, outline)
    dialogue.tell_checks(diary, outline)
    if outline is ALDER:
        tell_alder(diary)


def _write_down(workspace: Workspace, diaries: list[Diary]) -> None:
    pages = sorted((page for diary in diaries for page in diary.told()), key=lambda page: page.at)
    for page in pages:
        origin = Origin(side=page.side, mode=page.mode, at=page.at)
        if len(page.commands) == 1:
            workspace.execute(page.commands[0], origin)
        elif page.commands:
            workspace.execute_all(list(page.commands), label_of(page.commands), origin)
        if page.hands_out:
            workspace.execute(_version(workspace, page.hands_out), origin)


def _version(workspace: Workspace, plan_id: str) -> KeepVersion:
    plan = workspace.read(lambda connection: read_joint_plan(connection, plan_id))
    content = to_plan_file(plan).decode()
    return KeepVersion(plan_id=plan_id, content=content, fingerprint=fingerprint_of(plan))
