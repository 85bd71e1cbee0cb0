"""The papers of a build: licences of all parts, and the bill of materials (CycloneDX 1.6)."""

import json
import re
import uuid
from pathlib import Path
from typing import Any

from freezing.project import Project
from partnerdesk.made_with import LIST, Part, installed_parts, keep_parts

BILL = "bill-of-materials.cdx.json"
_FROZEN_WITH = "pyinstaller"  # its loader starts the program
_TYPES = {"library": "library", "font": "data", "platform": "platform"}


def write(folder: Path, project: Project) -> list[tuple[str, str]]:
    """Write both papers and return them as data entries."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = installed_parts(_FROZEN_WITH)
    without = [part.name for part in parts if not part.text]
    if without:
        raise SystemExit(f"No licence text was found for: {', '.join(without)}")
    listed, bill = folder / LIST, folder / BILL
    keep_parts(parts, listed)
    made = bill_of_materials(parts, project)
    bill.write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf-8")
    return [(str(listed), "resources"), (str(bill), ".")]


def bill_of_materials(parts: tuple[Part, ...], project: Project) -> dict[str, Any]:
    """Return the bill of materials; the same parts give the same bill."""
    names = ",".join(f"{part.name} {part.version}" for part in parts)
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"{project.name} {project.version} {names}")
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": project.name,
                "name": project.title,
                "version": project.version,
                "description": project.description,
            }
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {"ref": project.name, "dependsOn": [_reference(part) for part in parts]},
            *({"ref": _reference(part)} for part in parts),
        ],
    }


def _component(part: Part) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": _TYPES[part.kind],
        "bom-ref": _reference(part),
        "name": part.name,
        "licenses": [_licence(part.licence)],
    }
    if part.version:
        component["version"] = part.version
    if part.kind == "library":
        component["purl"] = _reference(part)
    if part.homepage.startswith("http"):
        component["externalReferences"] = [{"type": "website", "url": part.homepage}]
    return component


def _reference(part: Part) -> str:
    name = re.sub(r"[-_. ]+", "-", part.name).lower()
    if part.kind == "library":
        return f"pkg:pypi/{name}@{part.version}"
    return f"{part.kind}-{name}"


def _licence(told: str) -> dict[str, Any]:
    is_expression = re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", told)
    return {"expression": told} if is_expression else {"license": {"name": told}}
