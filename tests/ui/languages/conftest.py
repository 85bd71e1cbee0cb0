"""A window on the sample in other letters, spoken to in a language nobody speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.translating.pseudo import PseudoTranslator
from tests.ui.frame.conftest import Opened, Seen
from tests.ui.languages.other_letters import rewrite


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoTranslator]:
    """Speak the language nobody speaks."""
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def foreign(sample_copy: Path, qtbot: QtBot, pseudo: PseudoTranslator) -> Iterator[Seen]:
    """A window with nothing in it in Latin letters but what was not translated."""
    rewrite(sample_copy)
    seen = Seen(qtbot, sample_copy, 1440, 900, locale="ru_RU").open()
    yield seen
    seen.close()


@pytest.fixture
def opened(qtbot: QtBot, sample_copy: Path) -> Iterator[Opened]:
    """Return what opens a window on the sample: with width and height if wanted."""
    seen: list[Seen] = []

    def make(width: int = 1440, height: int = 900) -> Seen:
        seen.append(Seen(qtbot, sample_copy, width, height))
        return seen[-1].open()

    yield make
    for each in seen:
        each.close()
