"""The terms of an item that both sides agree on, and what changing them does to an agreement."""

from typing import Any

from partnerdesk.domain.agreement import Standing, after_change
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.visibility import Visibility
from partnerdesk.store.images import stored_values
from partnerdesk.store.models.plans import RewardPartRow, RiskShareRow
from partnerdesk.store.unit_of_work import UnitOfWork


def terms_of(work: UnitOfWork, kind: Kind, row: Any) -> dict[str, object]:
    """Return the stored values of an item's terms, its shares included."""
    terms: dict[str, object] = dict(stored_values(row, kind.terms))
    if kind.name == "risk":
        shares = work.all_of(RiskShareRow, risk_id=row.id)
        terms["shares"] = {each.party_id: _percent(each) for each in shares}
    if kind.name == "reward":
        parts = work.all_of(RewardPartRow, reward_id=row.id)
        terms["parts"] = {
            part.party_id: _percent(part) for part in parts if part.percent is not None
        }
    return terms


def _percent(part: RiskShareRow | RewardPartRow) -> object:
    # As stored, so that 50.00 and 50 are the same terms.
    return stored_values(part, ("percent",))["percent"]


def standing_of(row: Any) -> Standing:
    """Return where an item stands."""
    return Standing(
        agreement=row.agreement,
        agreed_on=row.agreed_on,
        us_agree=row.us_agree,
        them_agree=row.them_agree,
        agreed_terms=row.agreed_terms,
    )


def set_standing(row: Any, standing: Standing) -> None:
    """Write where an item stands."""
    row.agreement = standing.agreement
    row.agreed_on = standing.agreed_on
    row.us_agree = standing.us_agree
    row.them_agree = standing.them_agree
    row.agreed_terms = None if standing.agreed_terms is None else dict(standing.agreed_terms)


def terms_changed(work: UnitOfWork, kind: Kind, row: Any) -> None:
    """Reopen a shared item whose terms were changed; what is ours only has no agreement yet."""
    if not kind.is_agreed_on or row.visibility is not Visibility.SHARED:
        return
    work.session.flush()
    set_standing(row, after_change(standing_of(row), work.behind, terms_of(work, kind, row)))
