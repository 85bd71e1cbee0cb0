"""Makes a Debian package of the folder that PyInstaller built: python packaging/linux/build_deb.py.

Nothing is run at installing or removing: the system's own triggers know menus and file types.
"""

import argparse
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from freezing.project import ROOT, Project, read_project

HERE = Path(__file__).resolve().parent
SIZES = (16, 32, 48, 64, 128, 256)
_STANZAS = "Source: partnerdesk\n\nPackage: partnerdesk\nArchitecture: any\n"  # for dpkg-shlibdeps
ELF = b"\x7fELF"
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-desktop-portal
Section: misc
Priority: optional
Description: {summary}
 PartnerDesk keeps, on your own computer and without any network, one joint plan
 for each customer and period: the goals you share, the risks you share, the
 resources each side commits, and how the rewards are split. Private notes stay
 yours: whatever the other side can see is made of what you shared.
"""
SUMMARY = "plan with your customers as partners"
CHANGE = """\
{name} ({version}) stable; urgency=medium

  * What is new is told in changelog.md.

 -- {maintainer}  {when}
"""


def main() -> None:
    """Build the package and print where it lies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "partnerdesk")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--fast", action="store_true", help="compress less")
    told = parser.parse_args()
    project = read_project()
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / project.name
        _fill(tree, told.folder, project)
        _describe(tree, project, _depends(tree / "usr" / "lib" / project.name))
        architecture = _said("dpkg", "--print-architecture")
        package = told.out / f"{project.name}_{project.version}_{architecture}.deb"
        how = ("-Zgzip", "-z1") if told.fast else ("-Zxz", "-z6")
        command = ("dpkg-deb", "--root-owner-group", *how, "--build", tree, package)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    print(package)


def _fill(tree: Path, folder: Path, project: Project) -> None:
    """Lay out what is installed."""
    usr = tree / "usr"
    program = usr / "lib" / project.name
    shutil.copytree(folder, program, symlinks=True)
    _put(usr / "bin").joinpath(project.name).symlink_to(f"../lib/{project.name}/{project.name}")
    _copy(HERE / "partnerdesk.desktop", usr / "share/applications/partnerdesk.desktop")
    _copy(HERE / "partnerdesk.mime.xml", usr / "share/mime/packages/partnerdesk.xml")
    metainfo = "org.partnerdesk.PartnerDesk.metainfo.xml"
    _write(usr / "share/metainfo" / metainfo, _filled(HERE / metainfo, project))
    manual = _filled(HERE / "partnerdesk.1", project)
    _zip(usr / "share/man/man1/partnerdesk.1.gz", manual)
    icons, brand = usr / "share/icons/hicolor", ROOT / "resources" / "brand"
    for size in SIZES:
        _copy(brand / f"app_icon_{size}.png", icons / f"{size}x{size}/apps/partnerdesk.png")
    _copy(brand / "app_icon.svg", icons / "scalable/apps/partnerdesk.svg")
    _copy(HERE / "lintian-overrides", usr / "share/lintian/overrides/partnerdesk")
    _document(usr / "share/doc" / project.name, program, project)
    _set_modes(tree)


def _document(folder: Path, program: Path, project: Project) -> None:
    _copy(HERE / "copyright", folder / "copyright")
    bill = program / "_internal" / "bill-of-materials.cdx.json"
    _copy(bill, folder / bill.name)
    listed = program / "_internal" / "resources" / "made_with.json.gz"
    parts = json.loads(gzip.decompress(listed.read_bytes()))
    heads = [
        f"{'=' * 78}\n{name} {version}\n{licence}\n{'=' * 78}"
        for name, version, licence, *_ in parts
    ]
    texts = [f"{head}\n\n{part[4]}" for head, part in zip(heads, parts, strict=True)]
    _zip(folder / "third-party-licences.txt.gz", "\n\n\n".join(texts) + "\n")
    _zip(folder / "changelog.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    when = format_datetime(_now())
    told = CHANGE.format(
        name=project.name, version=project.version, maintainer=_maintainer(), when=when
    )
    _zip(folder / "changelog.gz", told)


def _describe(tree: Path, project: Project, depends: str) -> None:
    size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    control = CONTROL.format(
        name=project.name,
        version=project.version,
        architecture=_said("dpkg", "--print-architecture"),
        maintainer=_maintainer(),
        size=size,
        depends=depends,
        summary=SUMMARY,
    )
    _write(tree / "DEBIAN" / "control", control)


def _depends(program: Path) -> str:
    """Return the packages of all libraries that are not in the program folder."""
    internal = program / "_internal"
    files = [file for file in program.rglob("*") if file.is_file() and not file.is_symlink()]
    binaries = [file for file in files if _is_elf(file)]
    private = sorted(
        {str(file.parent) for file in binaries if ".so" in file.name} | {str(internal)}
    )
    with tempfile.TemporaryDirectory() as place:
        _write(Path(place) / "debian" / "control", _STANZAS)
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
        command += [f"-l{folder}" for folder in private]
        command += [f"-e{file}" for file in binaries]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    found = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    assert found is not None, done.stdout
    # Qt reads where fonts lie and what keys mean from files of these two.
    return ", ".join((found[1], "fontconfig-config", "xkb-data"))


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == ELF


def _filled(template: Path, project: Project) -> str:
    text = template.read_text(encoding="utf-8").replace("@VERSION@", project.version)
    return text.replace("@DATE@", _now().date().isoformat())


def _now() -> datetime:
    """Return the moment of the build, or the one that makes it repeatable."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def _maintainer() -> str:
    name = os.environ.get("DEBFULLNAME", "The makers of PartnerDesk")
    return f"{name} <{os.environ.get('DEBEMAIL', 'maintainers@partnerdesk.org')}>"


def _set_modes(tree: Path) -> None:
    for path in _paths(tree):
        if path.is_symlink():
            continue
        is_program = path.parent.name == "partnerdesk" and path.name == "partnerdesk"
        path.chmod(0o755 if path.is_dir() or (is_program and path.is_file()) else 0o644)


def _paths(tree: Path) -> Iterator[Path]:
    yield tree
    yield from tree.rglob("*")


def _put(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, _put(target.parent) / target.name)


def _write(target: Path, text: str) -> None:
    (_put(target.parent) / target.name).write_text(text, encoding="utf-8")


def _zip(target: Path, text: str) -> None:
    _put(target.parent)
    target.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
