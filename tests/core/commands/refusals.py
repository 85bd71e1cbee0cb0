"""Commands that are refused: the error they raise, and that they changed nothing."""

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.errors import UserError
from tests.core.store.dumps import dump
from tests.core.store.worlds import World


def refused(world: World, command: object) -> tuple[str, str]:
    """Return field and code of the error that a command raises, having changed nothing."""
    before = dump(world.workspace)
    with pytest.raises(UserError) as error:
        world.workspace.execute(command)
    assert dump(world.workspace) == before
    return getattr(error.value, "field", ""), error.value.code


def setting(kind: str, item: str, field: str, value: object) -> SetField:
    """Return the command that sets one field."""
    return SetField(kind=kind, item_id=item, field=field, value=value)
