"""What the program is made with: every part is named, with the text of its licence."""

from pathlib import Path

import pytest

import resources
from partnerdesk import made_with
from partnerdesk.made_with import Part, installed_parts, keep_parts, parts


def test_parts_that_the_program_needs_are_listed_with_their_licences() -> None:
    found = {part.name.lower(): part for part in installed_parts()}

    assert {"sqlalchemy", "reportlab", "uharfbuzz", "mako", "python", "inter"} <= set(found)
    assert [name for name, part in found.items() if not part.text or not part.licence] == []
    assert "partnerdesk" not in found
    assert "pytest" not in found


def test_more_parts_can_be_asked_for() -> None:
    assert "pytest" in {part.name for part in installed_parts("pytest")}


def test_a_frozen_program_reads_the_list_of_its_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Part("Something", "1.2", "MIT", "https://example.org", "You may.")
    keep_parts((kept,), tmp_path / made_with.LIST)
    monkeypatch.setattr(resources, "path_of", tmp_path.joinpath)

    assert parts() == (kept,)
