"""What is written at the axes and lines of the risk matrix, on screen and on paper."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from partnerdesk.domain.money import exponent
from partnerdesk.figures.matrix import Axes, equal_losses


class Writes(Protocol):
    """What writes figures in a language and a currency; `Formats` does."""

    @property
    def currency(self) -> str:
        """The currency's three letters."""

    def compact(self, minor: int, /) -> str:
        """Return an amount of smallest units at a glance."""

    def percent(self, points: Decimal, /) -> str:
        """Return percentage points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixTexts:
    """The texts of the ticks from 0 on, and of the lines of equal loss, the least first."""

    likelihood: tuple[str, ...]
    impact: tuple[str, ...]
    losses: tuple[str, ...]


def matrix_texts(spanned: Axes, formats: Writes) -> MatrixTexts:
    """Return the texts for axes in percent and in whole units of the currency."""

    def amount(money: float) -> str:
        return formats.compact(round(money * 10 ** exponent(formats.currency)))

    return MatrixTexts(
        likelihood=tuple(
            formats.percent(Decimal(f"{tick:g}")) for tick in spanned.likelihood_ticks
        ),
        impact=tuple(amount(tick) if tick else "0" for tick in spanned.impact_ticks),
        losses=tuple(amount(loss) for loss in equal_losses(spanned)),
    )
