"""Who does an action and for which party: stored so that both always fit together."""

from typing import Any

from partnerdesk.commands.items import SetField
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.follow_up import Action
from ui.session.desk import SessionDesk

ACTION = KINDS["action"]


class FittingOwner:
    """Runs what a correction changes: an owner brings the party, a party lets a stranger go."""

    def __init__(self, desk: SessionDesk) -> None:
        self._desk = desk

    def run(self, command: Any) -> object | None:
        """Carry a change out, with the change that follows from it; raises UserError."""
        follows = self._follows(command) if isinstance(command, SetField) else None
        if follows is None:
            return self._desk.run(command)
        label = Deed(
            "change {field} of {title}",
            field=ACTION.by_name[command.field].label,
            title=self._title(command.item_id),
        )
        return self._desk.run_all([command, follows], label)

    def take_back(self, merge_key: str) -> bool:
        """Take the last step back where it was made under a merge key."""
        return self._desk.take_back(merge_key)

    def _follows(self, command: SetField) -> SetField | None:
        action = self._action(command.item_id)
        if action is None or not command.value:
            return None
        plan = self._desk.plan
        if command.field == "owner_id":
            owner = plan.person(str(command.value))
            if owner is not None and owner.party_id != action.party_id:
                return _change(action, "party_id", owner.party_id)
        if command.field == "party_id" and action.owner_id is not None:
            owner = plan.person(action.owner_id)
            if owner is not None and owner.party_id != command.value:
                return _change(action, "owner_id", None)
        return None

    def _action(self, item_id: str) -> Action | None:
        items = (each.item for each in self._desk.view.captured)
        found = next((each for each in items if each.id == item_id), None)
        return found if isinstance(found, Action) else None

    def _title(self, item_id: str) -> str:
        action = self._action(item_id)
        return action.title if action is not None else ""


def _change(action: Action, field: str, value: str | None) -> SetField:
    return SetField(kind="action", item_id=action.id, field=field, value=value)
