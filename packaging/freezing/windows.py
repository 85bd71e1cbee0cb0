"""What Windows shows of the program file: the version resource, as PyInstaller reads it."""

from pathlib import Path

from freezing.project import Project

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', '{title}'),
      StringStruct('FileDescription', '{title}'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', '{name}'),
      StringStruct('OriginalFilename', '{title}.exe'),
      StringStruct('ProductName', '{title}'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def write_version_resource(folder: Path, project: Project) -> str:
    """Write the resource and return its path; only the digits of a version count for Windows."""
    digits = [int(part) for part in project.version.split(".") if part.isdigit()]
    numbers = tuple((*digits, 0, 0, 0, 0)[:4])
    file = folder / "version_resource.txt"
    text = _TEMPLATE.format(
        numbers=numbers, title=project.title, version=project.version, name=project.name
    )
    file.write_text(text, encoding="utf-8")
    return str(file)
