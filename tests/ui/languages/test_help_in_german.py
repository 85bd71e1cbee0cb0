"""The German guide calls things what the German program calls them."""

from xml.etree import ElementTree as ET

from tests.translating.files import ts
from tests.ui.help.guide_marks import bare, names_in, steps_of
from ui.help.guide import read_guide


def german_texts() -> set[str]:
    """Return all texts of the program as it shows them in German."""
    found = set()
    for message in ET.parse(ts("de")).getroot().iter("message"):
        told = message.find("translation")
        if told is not None:
            forms = [each.text for each in told.findall("numerusform")] or [told.text]
            found |= {bare(form) for form in forms if form}
    return found


def test_every_name_is_one_of_the_program() -> None:
    known = german_texts()
    found = [(each.key, name) for each in read_guide("de") for name in names_in(each)]

    assert len(found) > 100
    assert [each for each in found if steps_of(each[1], known) is None] == []
