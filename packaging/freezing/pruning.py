"""What a build leaves out: libraries of the system, and parts of others that nothing here uses."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # name in the program, source, kind

# Never imported by what people install; PyInstaller would follow every "try: import".
EXCLUDED = (
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "pydoc_data"),
    *(
        "pydoc",
        "rlcompleter",
        "webbrowser",
        "readline",
        "curses",
        "_curses",
        "test",
        "unittest",
        "doctest",
        "pdb",
    ),  # readline is GPL
    *("ssl", "_ssl", "_hashlib", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc"),
    *("pytest", "_pytest", "hypothesis", "setuptools", "pkg_resources", "distutils", "pip"),
    *("mypy", "ruff", "fontTools", "lxml", "IPython", "matplotlib", "pandas", "scipy"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy._pyinstaller", "numpy.ctypeslib"),
    *("numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.linalg.lapack_lite"),
    "numpy._core._multiarray_tests",
    *("PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL._webp", "PIL._imagingtk", "PIL._imagingcms"),
    *("babel.messages", "sqlalchemy.testing", "sqlalchemy.ext.mypy", "alembic.testing"),
    *("mako.ext", "mako.testing", "psycopg2", "MySQLdb", "oracledb", "pyodbc", "greenlet"),
    *("charset_normalizer.cli", "rapidfuzz.__pyinstaller", "pypdfium2_cli"),
)
# Others do read them: alembic and SQLAlchemy make some of their own methods from them.
_NEVER_READ_THEIR_DOCSTRINGS = ("babel", "filelock", "numpy", "pypdfium2")
# Hooks that run before the program. Qt finds its plugins by itself, and is not to be imported yet.
_HOOKS = ("pyi_rth_pyside6", "pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing")

# Only Windows listens with the network library: for a named pipe.
_QT_MODULES = (
    *("Core", "Gui", "Widgets", "Svg", "PrintSupport"),
    *(("Network",) if sys.platform == "win32" else ()),
)
_QT_LIBRARIES = (*_QT_MODULES, "DBus", "XcbQpa", "WaylandClient", "OpenGL")
_QT_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "imageformats": ("svg", "jpeg"),
    "iconengines": ("svgicon",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "styles": ("modernwindowsstyle", "macstyle"),
}
_LANGUAGES = ("de",)  # Qt's own texts; English is built in
# How figures are written, for the systems that people have. Others fall back to British English.
_LOCALES = frozenset(
    (
        *("root", "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga"),
        *("gsw", "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lb", "lt", "lv", "mt"),
        *("nb", "nl", "nn", "no", "pl", "pt", "rm", "ro", "ru", "sk", "sl", "sr", "sv", "th"),
        *("tr", "uk", "vi", "zh"),
    )
)
_SYSTEM_FOLDERS = ("/lib", "/usr/lib", "/usr/lib64")


def strip(folder: Path) -> None:
    """Take out of libraries what only debuggers read; some bring more of it than of code."""
    tool = shutil.which("strip") if sys.platform.startswith("linux") else None
    if tool is None:
        return
    files = (folder / "_internal").rglob("*.so*")
    found = [file for file in files if file.is_file() and not file.is_symlink()]
    subprocess.run([tool, "--strip-unneeded", *map(str, found)], check=True)


def without_docstrings(modules: Iterable[Entry], packages: Iterable[str]) -> list[Entry]:
    """Return modules, those of ours and of some others to be compiled without docstrings."""
    silent = {*packages, *_NEVER_READ_THEIR_DOCSTRINGS}
    return [
        (name, source, "PYMODULE-2" if name.partition(".")[0] in silent else kind)
        for name, source, kind in modules
    ]


def kept_hooks(scripts: Iterable[Entry]) -> list[Entry]:
    """Return the scripts without the hooks that a start can do without."""
    return [entry for entry in scripts if entry[0] not in _HOOKS]


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return what goes into the program."""
    return [entry for entry in entries if _belongs(entry)]


def _belongs(entry: Entry) -> bool:
    name, source, kind = entry
    path = PurePosixPath(name.replace("\\", "/"))
    if kind == "BINARY" and _is_of_system(source):
        return False
    if "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6")):
        return _is_of_qt(path)
    if "locale-data" in path.parts:
        return path.stem.partition("_")[0] in _LOCALES
    return not _is_for_developers(path)


def _is_of_system(source: str) -> bool:
    """Tell whether a Linux system has a library: packages name it instead of copying it."""
    is_linux = sys.platform.startswith("linux")
    return is_linux and bool(source) and str(Path(source).parent).startswith(_SYSTEM_FOLDERS)


def _is_of_qt(path: PurePosixPath) -> bool:
    if "plugins" in path.parts:
        kind, name = path.parts[-2], path.stem.removeprefix("lib").removeprefix("q")
        return name in _QT_PLUGINS.get(kind, ())
    if path.suffix == ".qm":
        return path.stem in {f"qtbase_{language}" for language in _LANGUAGES}
    if "qml" in path.parts or path.suffix in (".pyi", ".typesystem"):
        return False
    name = path.name.partition(".")[0]
    if name.startswith(("libQt6", "Qt6")):
        return name.removeprefix("lib").removeprefix("Qt6") in _QT_LIBRARIES
    if name.startswith("Qt") and len(path.parts) == 2:
        return name.removeprefix("Qt") in _QT_MODULES
    return True


def _is_for_developers(path: PurePosixPath) -> bool:
    is_typing = path.suffix in (".pyi", ".pxd", ".pyx", ".h", ".c", ".cpp", ".a")
    if path.match("rapidfuzz/**/*_avx2.*") or path.match("rapidfuzz/*_avx2.*"):
        return True  # the plain ones do on every processor
    is_test = bool({"tests", "testing", "include", "f2py"} & set(path.parts))
    if any(part.endswith(".egg-info") for part in path.parts):
        return True
    return is_typing or is_test or path.name in ("INSTALLER", "RECORD", "REQUESTED", "WHEEL")
