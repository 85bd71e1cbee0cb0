"""The balance made fit to be shown: whole smallest units and percents that add up."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.balance import Balance
from partnerdesk.domain.money import round_parts


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFigures:
    """Amounts in whole smallest units of the plan's currency; no party for the totals."""

    party_id: str | None
    commitments: int
    expected_loss: int
    reward: int

    @property
    def put_in(self) -> int:
        """Return commitments and expected loss together."""
        return self.commitments + self.expected_loss

    @property
    def net_gain(self) -> int:
        """Return the reward less what is put in."""
        return self.reward - self.put_in


def rounded(balance: Balance) -> tuple[ShownFigures, ...]:
    """Return the amounts of the parties in plan order; each column adds up to `rounded_total`.

    Rounded by largest remainder (MATHS.md); what is put in is the sum of what is shown beside it.
    """
    commitments = round_parts([each.commitments for each in balance.parties])
    losses = round_parts([each.expected_loss for each in balance.parties])
    rewards = round_parts([each.reward for each in balance.parties])
    return tuple(
        ShownFigures(
            party_id=each.party_id,
            commitments=commitments[i],
            expected_loss=losses[i],
            reward=rewards[i],
        )
        for i, each in enumerate(balance.parties)
    )


def rounded_total(balance: Balance) -> ShownFigures:
    """Return the totals that the columns of `rounded` add up to."""
    return ShownFigures(
        party_id=None,
        commitments=round(balance.total_commitments),
        expected_loss=round(balance.total_loss),
        reward=round(balance.total_reward),
    )


def whole_percents(shares: Sequence[Fraction | None]) -> tuple[int | None, ...]:
    """Return shares of 0 to 1 as whole percents with the sum of 100, or all None."""
    known = [share for share in shares if share is not None]
    if len(known) < len(shares):
        return (None,) * len(shares)
    return round_parts([share * 100 for share in known])
