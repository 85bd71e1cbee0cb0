"""What is installed: the files beside the program agree with it, and nothing needed is left out."""

import ast
import configparser
import importlib
import json
import pickle
import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import babel.localedata
import pytest

from partnerdesk import languages
from partnerdesk.cli_parts.options import HELP
from partnerdesk.domain.period import Period
from partnerdesk.formats import Formats
from partnerdesk.made_with import Part
from partnerdesk.paths import PLAN_SUFFIX, SUFFIX
from partnerdesk.typed_figures import day_in
from tests.architecture.imports import ROOT, files_of, imports, modules

LINUX, WINDOWS = ROOT / "packaging" / "linux", ROOT / "packaging" / "windows"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def freezing() -> Iterator[ModuleType]:
    """The package that the spec is made of, which is no part of the program."""
    sys.path.insert(0, str(ROOT / "packaging"))
    importlib.import_module("check_release")
    for name in ("project", "pruning", "locales", "papers", "mac", "windows"):
        importlib.import_module(f"freezing.{name}")
    yield sys.modules["freezing"]
    sys.path.remove(str(ROOT / "packaging"))


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "partnerdesk.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_each_module_of_qt_that_is_used_is_kept(freezing: ModuleType) -> None:
    used = {each.target.split(".")[1] for each in imports() if each.package == "PySide6"}
    used.discard("QtNetwork")  # the pipe of Windows

    assert used <= {f"Qt{name}" for name in freezing.pruning._QT_MODULES}


def test_each_module_of_ours_is_frozen(freezing: ModuleType) -> None:
    frozen = set(freezing.project.modules())
    ours = {
        name
        for name in modules()
        if name.split(".")[0] in freezing.project.PACKAGES
        and not name.startswith("partnerdesk.store.migrations")
        and name.rpartition(".")[2] not in ("__main__", "pipe_door")
    }

    assert ours <= frozen


def test_modules_imported_by_name_are_frozen(freezing: ModuleType) -> None:
    frozen = set(freezing.project.modules())
    named = {
        node.args[0].value
        for path in files_of("partnerdesk", "ui")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "import_module"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }

    assert "alembic.command" in named
    assert named <= frozen


def test_data_and_migrations_come_along(freezing: ModuleType) -> None:
    files = {
        Path(source).relative_to(ROOT).as_posix() for source, _to in freezing.project.data_files()
    }

    wanted = {
        *("resources/themes/tokens.json", "resources/licences/LGPL-3.0.txt"),
        *("partnerdesk/store/migrations/env.py", "docs/guide/de/privacy.md"),
        *(
            "partnerdesk/store/migrations/versions/0001_first.sql",
            "docs/guide/pictures/home-en.png",
        ),
    }
    assert wanted <= files
    kinds = {path.suffix for path in (ROOT / "resources").rglob("*") if path.is_file()}
    left_out = kinds - set(freezing.project._SUFFIXES)
    assert left_out <= {".py", ".pyc", ".ts", ".ico", ".icns"}


@pytest.mark.parametrize(
    ("name", "belongs"),
    [
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtQuick.abi3.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/QtCore.pyi", False),
        ("babel/locale-data/de_CH.dat", True),
        ("babel/locale-data/ff_Adlm.dat", False),
        ("babel/global.dat", True),
        ("numpy/_core/tests/data.txt", False),
        ("rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so", False),
        ("resources/icons/plus.svg", True),
    ],
)
def test_what_belongs_into_the_program(freezing: ModuleType, name: str, belongs: bool) -> None:
    assert bool(freezing.pruning.kept([(name, "", "DATA")])) is belongs


def test_only_named_packages_lose_their_docstrings(freezing: ModuleType) -> None:
    modules = [("ui.app", "app.py", "PYMODULE"), ("uitools", "uitools.py", "PYMODULE")]

    kept = freezing.pruning.without_docstrings(modules, freezing.project.PACKAGES)

    assert [kind for _name, _source, kind in kept] == ["PYMODULE-2", "PYMODULE"]


def test_shortened_data_of_languages_write_the_same(
    freezing: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = Path(babel.localedata.__file__).with_name("locale-data")
    tags = [*freezing.pruning._LOCALES, "de_CH", "en_001", "en_GB", "en_US", "fr_CA", "zh_Hant"]
    whole = {tag: written_in(tag) for tag in tags if tag != "root"}
    entries = [(f"babel/locale-data/{tag}.dat", str(data / f"{tag}.dat"), "DATA") for tag in tags]

    short = freezing.locales.trimmed(entries, tmp_path)
    monkeypatch.setattr(babel.localedata, "_dirname", str(Path(short[0][1]).parent))
    monkeypatch.setattr(babel.localedata, "_cache", {})
    languages.locale_of.cache_clear()

    assert {tag: written_in(tag) for tag in whole} == whole
    assert babel.Locale.parse("de").languages == {}
    languages.locale_of.cache_clear()


def written_in(tag: str) -> tuple[str, ...]:
    """Return figures and days in all ways that there are, in one language."""
    day, formats = date(2027, 9, 30), Formats(locale=tag, currency="CHF", zone=UTC)
    moment = datetime(2027, 3, 2, 14, 5, tzinfo=UTC)
    period = Period(starts_on=date(2027, 1, 15), ends_on=date(2027, 12, 31))
    return (
        *(formats.money(-123_456_789), formats.compact(5_400_000), formats.compact(120_000_000)),
        *(formats.percent(Decimal("98.5")), formats.number(Decimal("1234567.5"))),
        *(formats.day(day), formats.long_day(day), formats.weekday(day), formats.month(day)),
        *(formats.day_near(day), formats.weekday_near(day), formats.moment(moment)),
        *(formats.away(day, date(2027, 9, 1)), formats.away(day, date(2027, 10, 9))),
        *(formats.due(day, date(2027, 10, 3)), formats.period(period)),
        str(day_in(formats.day(day), languages.locale_of(tag))),
    )


def test_what_is_known_of_the_world_stays_where_it_is_asked_for(freezing: ModuleType) -> None:
    data = Path(babel.__file__).with_name("global.dat").read_bytes()

    short = pickle.loads(freezing.locales.shortened_world(data))

    whole = pickle.loads(data)
    asked = ("all_currencies", "currency_fractions", "likely_subtags", "territory_aliases")
    assert all(short[key] == whole[key] for key in asked)
    assert short["territory_languages"] == {}


def test_the_bill_of_materials_names_every_part_once(freezing: ModuleType) -> None:
    parts = (
        Part("SQLAlchemy", "2.1.9", "MIT", "https://www.sqlalchemy.org", "You may."),
        Part("Inter", "", "OFL-1.1", "", "You may.", "font"),
        Part("Odd", "1", "BSD licence (see text)", "nowhere", "You may."),
    )

    bill = freezing.papers.bill_of_materials(parts, freezing.project.read_project())

    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    references = [each["bom-ref"] for each in bill["components"]]
    assert references == ["pkg:pypi/sqlalchemy@2.1.9", "font-inter", "pkg:pypi/odd@1"]
    assert bill["components"][0]["licenses"] == [{"expression": "MIT"}]
    assert bill["components"][2]["licenses"] == [{"license": {"name": "BSD licence (see text)"}}]
    assert bill["dependencies"][0]["dependsOn"] == references
    assert json.loads(json.dumps(bill)) == bill
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])


def test_the_systems_tie_the_same_files_to_the_program(freezing: ModuleType) -> None:
    types = ET.parse(LINUX / "partnerdesk.mime.xml").getroot()
    globs = {each.get("pattern") for each in types.iter(f"{MIME}glob")}
    info = plistlib.loads(plistlib.dumps(freezing.mac.info(freezing.project.read_project())))
    on_mac = {
        f".{suffix}"
        for each in info["UTExportedTypeDeclarations"]
        for suffix in each["UTTypeTagSpecification"]["public.filename-extension"]
    }
    script = (WINDOWS / "partnerdesk.iss").read_text(encoding="utf-8")

    assert globs == {f"*{SUFFIX}", f"*{PLAN_SUFFIX}"}
    assert on_mac == {SUFFIX, PLAN_SUFFIX}
    assert all(f"Classes\\{suffix}" in script for suffix in (SUFFIX, PLAN_SUFFIX))


def test_a_release_is_told_what_only_stands_in(freezing: ModuleType, tmp_path: Path) -> None:
    check = sys.modules["check_release"]
    for file in {file for file, _text, _what in check._STAND_INS}:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text((ROOT / file).read_text(encoding="utf-8"), encoding="utf-8")
    version = freezing.project.read_project().version
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(f"## [{version}] - unreleased\n", encoding="utf-8")

    before = list(check.missing(tmp_path, {}))
    for file, text, _what in check._STAND_INS:
        filled = (tmp_path / file).read_text(encoding="utf-8").replace(text, "Example Ltd")
        (tmp_path / file).write_text(filled, encoding="utf-8")
    changes.write_text(f"## [{version}] - 2027-03-01\n", encoding="utf-8")
    named = {"DEBFULLNAME": "Anna", "DEBEMAIL": "anna@example.org"}

    assert sum("stands in for" in each for each in before) == len(check._STAND_INS)
    assert any("“unreleased”" in each for each in before)
    assert any("DEBEMAIL" in each for each in before)
    assert list(check.missing(tmp_path, named)) == []


def test_the_menu_entry_opens_both_kinds_of_files() -> None:
    types = ET.parse(LINUX / "partnerdesk.mime.xml").getroot()
    known = {each.get("type") for each in types.iter(f"{MIME}mime-type")}
    metainfo = ET.parse(LINUX / "org.partnerdesk.PartnerDesk.metainfo.xml").getroot()

    assert set(entry()["MimeType"].strip(";").split(";")) == known
    assert {each.text for each in metainfo.iter("mediatype")} == known
    assert entry()["Exec"] == "partnerdesk %f"


def test_the_manual_names_every_command() -> None:
    manual = (LINUX / "partnerdesk.1").read_text(encoding="utf-8")

    assert [
        name for name in HELP if not re.search(rf"^\.B[IR]? \"?{name}\b", manual, re.MULTILINE)
    ] == []
