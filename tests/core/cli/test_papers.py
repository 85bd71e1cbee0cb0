"""Every document by the command line, in its language, and what cannot be had in a sentence."""

import io
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from partnerdesk.cli_parts.options import DOCUMENTS, SIDES
from partnerdesk.domain.parties import Side
from partnerdesk.reports.documents import DocumentKind
from partnerdesk.sample import write_sample
from tests.core.cli.conftest import Run


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace in a file, to which the tests add versions at most."""
    path = tmp_path_factory.mktemp("papers") / "sample.partnerdesk"
    write_sample(path)
    return path


def text_of(path: Path) -> str:
    """Return all words of a PDF."""
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    return " ".join(page.extract_text() for page in reader.pages)


def test_the_command_line_names_the_documents_and_sides_there_are() -> None:
    assert set(DOCUMENTS) == set(DocumentKind)
    assert set(SIDES) == set(Side)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--document", "joint"), "Contents"),
        (("--document", "joint", "--no-cover"), "Shared content only"),
        (("--document", "summary"), "more in the plan"),
        (("--document", "circle"), "The circle of"),
        (("--document", "actions", "--side", "them"), "Actions of Alder"),
        (("--document", "brief"), "INTERNAL"),
    ],
)
def test_each_document_is_written(
    run: Run, sample: Path, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "out.pdf"

    done = run("pdf", "alder", *options, "--workspace", sample, "--out", out)

    assert done.code == 0, done.err
    assert words in text_of(out)
    assert ("INTERNAL" in text_of(out)) == ("brief" in options)
    assert ("Contents" in text_of(out)) == (options == ("--document", "joint"))


def test_paper_bears_the_code_of_its_version(run: Run, sample: Path, tmp_path: Path) -> None:
    texts = []
    for name in ("one.pdf", "two.pdf"):
        out = tmp_path / name
        run("pdf", "alder", "--document", "summary", "--workspace", sample, "--out", out)
        texts.append(text_of(out))

    assert "(" in texts[0].split("Version", 1)[1][:20]
    assert texts[0] == texts[1], "the same plan bears the same number and code"


def test_minutes_that_are_not_there_get_a_sentence(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"

    done = run("pdf", "kestrel", "--document", "minutes", "--workspace", sample, "--out", out)

    assert done.code == 1
    assert "No joint session" in done.err
    assert not out.exists()


def test_paper_is_told_in_the_language_asked_for(run: Run, sample: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    out = tmp_path / "out.pdf"
    options = ("--document", "summary", "--workspace", sample, "--out", out)

    assert run("pdf", "alder", "--language", "de", *options).code == 0
    with pikepdf.open(out) as pdf:
        assert str(pdf.Root.Lang).startswith("de")

    done = run("pdf", "alder", "--language", "xx", *options)
    assert done.code == 1
    assert "xx" in done.err
