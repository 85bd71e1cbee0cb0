"""Moving a risk to another place in the matrix: several figures, one step."""

from collections.abc import Mapping
from dataclasses import dataclass

from partnerdesk.commands import places
from partnerdesk.commands.items import SetField, set_field
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.deeds import Deed
from partnerdesk.errors import FieldError
from partnerdesk.store.models.plans import RiskRow
from partnerdesk.store.unit_of_work import UnitOfWork

_MOVABLE = frozenset(("probability", "impact_low", "impact_likely", "impact_high"))


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRisk:
    """Set likelihood (percent) and points of impact (smallest units), in the order given."""

    risk_id: str
    figures: Mapping[str, object]
    merge_key: str | None = None


def move_risk(command: MoveRisk, work: UnitOfWork) -> Done:
    """Move a risk; raises FieldError, and changes nothing, where a figure does not fit."""
    kind = places.kind_of("risk")
    risk = work.get(RiskRow, command.risk_id)
    places.find_place(work, kind, risk)
    for name, value in command.figures.items():
        if name not in _MOVABLE:
            raise FieldError(name, "no_such_field", kind=kind.label, name=name)
        set_field(SetField(kind=kind.name, item_id=risk.id, field=name, value=value), work)
    title = places.title_of(kind, risk)
    return Done(label=Deed("move {title} in the matrix", title=title), item_id=risk.id)
