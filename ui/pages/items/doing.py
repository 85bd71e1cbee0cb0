"""What can be done with items besides changing their fields; words for it where it matters."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.commands.agreement import AgreeItem, ParkItem, ProposeItem, SetVisibility
from partnerdesk.commands.items import DeleteItem
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.words import sentence_of
from ui.isolating import isolated

Choice = tuple[str, Any]


def them(parts: PlanParts) -> str:
    """Return the short name of the other side."""
    party = parts.party_on(Side.THEM)
    return isolated(party.label if party else parts.account.name)


def us(parts: PlanParts) -> str:
    """Return our short name."""
    party = parts.party_on(Side.US)
    return isolated(party.label) if party else QCoreApplication.translate("Items", "We")


def share_command(kind: Kind, ids: Sequence[str], *, shared: bool) -> SetVisibility:
    """Return the command that shares items or keeps them to ourselves."""
    seen = Visibility.SHARED if shared else Visibility.OURS_ONLY
    return SetVisibility(kind=kind.name, item_ids=tuple(ids), visibility=seen)


def agreement_choices(kind: Kind, item: Any, parts: PlanParts) -> list[list[Choice]]:
    """Return what a shared item's standing can become, in groups of words and commands."""
    if not isinstance(item, AgreedItem):
        return []
    translate, name, item_id = QCoreApplication.translate, kind.name, item.id
    names = {"us": us(parts), "them": them(parts)}

    def words(template: str) -> str:
        return template.format(**names)

    groups: list[list[Choice]] = []
    if not item.is_agreed:
        both = AgreeItem(kind=name, item_id=item_id)
        agree: list[Choice] = [(translate("Items", "Both sides agree"), both)]
        template = translate("Items", "{us} agrees")
        if not item.us_agree:
            agree.append((words(template), AgreeItem(kind=name, item_id=item_id, side=Side.US)))
        template = translate("Items", "{them} agrees")
        if not item.them_agree:
            agree.append((words(template), AgreeItem(kind=name, item_id=item_id, side=Side.THEM)))
        groups.append(agree)
    groups.append(
        [
            (
                words(translate("Items", "Proposed by {us}")),
                ProposeItem(kind=name, item_id=item_id, side=Side.US),
            ),
            (
                words(translate("Items", "Proposed by {them}")),
                ProposeItem(kind=name, item_id=item_id, side=Side.THEM),
            ),
        ]
    )
    if item.agreement is not Agreement.PARKED:
        groups.append([(translate("Items", "Park"), ParkItem(kind=name, item_id=item_id))])
    return groups


def run_all(context: Context, commands: Sequence[Any], label: str, formats: Formats) -> bool:
    """Carry commands out as one step; what is wrong is said in the window."""
    try:
        context.workspace.execute_all(list(commands), label)
    except UserError as error:
        context.say(sentence_of(error, formats))
        return False
    except EnvironmentProblem as problem:
        context.show_problem(problem)
        return False
    return True


def deletion(kind: Kind, ids: Sequence[str], titles: Sequence[str]) -> tuple[list[DeleteItem], str]:
    """Return the commands that delete items, and the step's label."""
    commands = [DeleteItem(kind=kind.name, item_id=item_id) for item_id in ids]
    if len(titles) == 1:
        return commands, Deed("delete {title}", title=titles[0])
    return commands, Deed("delete {count} {kind}", count=str(len(ids)), kind=kind.plural)
