"""Both circles of a draft as a picture: sharp as PNG, readable text as SVG."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from partnerdesk.wizards.draft import Step
from tests.ui.frame.conftest import Opened
from tests.ui.screens.places import settle
from tests.ui.wizard.full_draft import full_draft
from tests.ui.wizard.guide_seen import activate, click, page, shown
from ui.look.current import current
from ui.wizard.differently import DifferentlyStep
from ui.wizard.exporting import write_picture
from ui.wizard.five_tests import FiveTestsStep


def test_the_png_shows_both_circles_on_the_ground_of_the_theme(tmp_path: Path) -> None:
    path = tmp_path / "circles.png"

    assert write_picture(full_draft(), path)

    image = QImage(str(path))
    assert image.width() > image.height() > 1000
    assert image.pixelColor(2, 2).name() == current().surface.panel.lower()


def test_the_svg_names_the_people(tmp_path: Path) -> None:
    path = tmp_path / "circles.svg"

    assert write_picture(full_draft(), path)

    text = "".join(ET.parse(path).getroot().itertext())
    assert text.count("Rosa Lindqvist") == 2
    assert "Today" in text
    assert "Differently" in text


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert not write_picture(full_draft(), tmp_path / "nowhere" / "circles.png")


@pytest.mark.parametrize("step", [Step.CIRCLE_DIFFERENTLY, Step.TESTS])
def test_the_picture_is_asked_for_where_the_circles_are(
    opened: Opened, tmp_path: Path, step: Step
) -> None:
    seen = opened()
    activate(seen)
    seen.trigger("draw_circle")
    page(seen).go_to(step)
    settle()
    found = page(seen).view
    assert isinstance(found, DifferentlyStep | FiveTestsStep)

    click(found.export)

    dialog = seen.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "circle.png"))
    dialog.reject()
    assert (tmp_path / "circle.png").exists()
    assert "circle.png" in seen.window.toast.text.text()
    assert shown(seen).keeper.draft.step is step
