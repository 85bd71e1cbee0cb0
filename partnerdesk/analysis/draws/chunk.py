"""One stretch of trials: everybody's net gain, and what it would be without single risks."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from partnerdesk.analysis.draws.pert import Floats
from partnerdesk.analysis.draws.scene import Drawn, Scene

Flags = NDArray[np.bool_]
# Net gains are compared as whole smallest units: the nearest half lies still at 0.
_ABOVE, _BELOW = 0.5, -0.5


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Draws:
    losses: tuple[Drawn, ...]
    rewards: tuple[Drawn, ...]
    wipers: tuple[NDArray[np.int16] | None, ...]  # how many risks wipe a reward out, by trial


def run_chunk(scene: Scene, first: int, net: Floats) -> list[int]:
    """Fill the net gains (a row for each party) and return changes of one-sided trials by risk.

    Each change is how many trials of the chunk would be one-sided more (or less, below 0) without
    the risk.
    """
    trials = net.shape[1]
    draws = _draw(scene, first, trials)
    for row, commitments in zip(net, scene.commitments, strict=True):
        row.fill(-commitments)
    for source, drawn, wipers in zip(scene.rewards, draws.rewards, draws.wipers, strict=True):
        kept = drawn if wipers is None else _only(drawn, wipers[drawn.places] == 0)
        _add(net, kept, source.shares, 1.0)
    for source, drawn in zip(scene.risks, draws.losses, strict=True):
        _add(net, drawn, source.shares, -1.0)
    is_one_sided = one_sided(net)
    return [
        _change_without(scene, draws, net, is_one_sided, place) for place in range(len(scene.risks))
    ]


def one_sided(net: Floats) -> Flags:
    """Tell in which trials somebody gains while somebody else loses."""
    is_so: Flags = (net.max(axis=0) > _ABOVE) & (net.min(axis=0) < _BELOW)
    return is_so


def gaining(row: Floats) -> Flags:
    """Tell in which trials a net gain is above 0, in whole smallest units."""
    return row > _ABOVE


def losing(row: Floats) -> Flags:
    """Tell in which trials a net gain is below 0, in whole smallest units."""
    return row < _BELOW


def _draw(scene: Scene, first: int, trials: int) -> _Draws:
    losses = tuple(source.draw(scene.seed, first, trials) for source in scene.risks)
    return _Draws(
        losses=losses,
        rewards=tuple(source.draw(scene.seed, first, trials) for source in scene.rewards),
        wipers=tuple(_wipers(places, losses, trials) for places in scene.wiped_by),
    )


def _wipers(
    risks: tuple[int, ...], losses: tuple[Drawn, ...], trials: int
) -> NDArray[np.int16] | None:
    if not risks:
        return None
    wipers = np.zeros(trials, dtype=np.int16)
    for place in risks:
        wipers[losses[place].places] += 1
    return wipers


def _only(drawn: Drawn, kept: Flags) -> Drawn:
    return Drawn(places=drawn.places[kept], amounts=drawn.amounts[kept])


def _add(net: Floats, drawn: Drawn, shares: tuple[float, ...], sign: float) -> None:
    for row, share in zip(net, shares, strict=True):
        if share:
            row[drawn.places] += drawn.amounts * (sign * share)


def _change_without(
    scene: Scene, draws: _Draws, net: Floats, is_one_sided: Flags, place: int
) -> int:
    """Return the change of one-sided trials if a risk were away: only its own trials differ."""
    source, loss = scene.risks[place], draws.losses[place]
    restored = [index for index, risks in enumerate(scene.wiped_by) if place in risks]
    if not loss.places.size or not (any(source.shares) or restored):
        return 0
    without = net[:, loss.places]
    for row, share in zip(without, source.shares, strict=True):
        if share:
            np.add(row, loss.amounts * share, out=row)
    for index in restored:
        _restore(without, draws, index, loss, scene.rewards[index].shares)
    before = int(np.count_nonzero(is_one_sided[loss.places]))
    return int(np.count_nonzero(one_sided(without))) - before


def _restore(
    without: Floats, draws: _Draws, reward: int, loss: Drawn, shares: tuple[float, ...]
) -> None:
    """Add a reward in the trials of a risk that nothing else wipes it out in."""
    wipers, drawn = draws.wipers[reward], draws.rewards[reward]
    if wipers is None:
        return
    values = np.zeros(wipers.size)
    values[drawn.places] = drawn.amounts
    given_back = np.where(wipers[loss.places] == 1, values[loss.places], 0.0)
    for row, share in zip(without, shares, strict=True):
        if share:
            np.add(row, given_back * share, out=row)
