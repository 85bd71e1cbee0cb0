"""A window on the sample in other letters, spoken to in a language nobody speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.translating.pseudo import PseudoTranslator
from tests.ui.frame.conftest import Seen
from tests.ui.languages.other_letters import rewrite


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Speak the language nobody speaks."""
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def foreign(sample_copy: Path, qtbot: QtBot, pseudo: None) -> Iterator[Seen]:
    """A window with nothing in it in Latin letters but what was not translated."""
    rewrite(sample_copy)
    seen = Seen(qtbot, sample_copy, 1440, 900, locale="ru_RU").open()
    yield seen
    seen.close()
