"""Undo, redo and the history speak German whatever was done: no step keeps its English words."""

import random
from collections.abc import Iterator
from functools import cache
from itertools import chain

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from partnerdesk.commands.plan_life import OpenForChanges, Signer, SignPlan
from partnerdesk.commands.registry import HANDLERS
from partnerdesk.domain.deeds import Deed, OwnWord
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.test_random_walk import NOT_WALKED
from tests.core.store.walks import Walk
from tests.core.store.worlds import PAST, fill, small_world
from tests.translating import core_texts
from ui.deeds import CONTEXTS, deed_of
from ui.language import speak
from ui.pages.history.telling_labels import SENTENCES, told

STEPS = 400
SEEDS = range(1, 4)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German."""
    speak("de", qapp)
    yield
    speak("en", qapp)


@cache
def texts_of(context: str) -> frozenset[str]:
    """Return the texts of the core that are translated in a context."""
    return frozenset(each.text for each in core_texts.messages() if each.context == context)


def walked(seed: int) -> dict[tuple[type, str], str]:
    """Walk by all commands; return the labels by the command that gave them."""
    labels: dict[tuple[type, str], str] = {}
    with open_workspace(None, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        walk = Walk(workspace=workspace, random=random.Random(seed))
        signers = tuple(Signer(name="Ann", party_id=each) for each in (world.us, world.them))
        rarely = SignPlan(plan_id=world.plan, signers=signers, signed_on=PAST)
        rarely_drawn = (rarely, OpenForChanges(plan_id=world.plan))
        for command in chain(rarely_drawn, (walk.command() for _ in range(STEPS))):
            try:
                change = workspace.execute(command).change
            except UserError:
                continue
            if change is not None:
                labels[type(command), change.label] = change.label
    return labels


def test_every_step_has_a_sentence_in_the_history() -> None:
    assert texts_of("Deeds") - set(SENTENCES) == set()
    assert set(SENTENCES) - texts_of("Deeds") == set()


def test_every_name_of_a_step_is_translated(german: None) -> None:
    translate = QCoreApplication.translate
    english = {each for each in texts_of("Deeds") if translate("Deeds", each) == each}
    english |= {each for each in SENTENCES.values() if translate("HistorySentence", each) == each}

    assert english == set()


def test_no_command_of_a_walk_leaves_english_words(german: None) -> None:
    labels: dict[tuple[type, str], str] = {}
    for seed in SEEDS:
        labels |= walked(seed)

    done = {command.__name__ for command, _label in labels}
    walkable = {each.__name__ for each in HANDLERS} - set(NOT_WALKED)
    assert len(done) > len(walkable) * 0.6  # what a session does needs one that is open
    for (command, _words), label in labels.items():
        assert isinstance(label, Deed), f"{command.__name__} names its step in plain words: {label}"
        for name, part in label.parts.items():
            context = part.context if isinstance(part, OwnWord) else CONTEXTS.get(name)
            assert context is None or part in texts_of(context), (command.__name__, label)
        assert deed_of(label) != label
        assert told(label, "Alder").startswith("Alder hat ")
