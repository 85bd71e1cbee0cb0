"""What macOS is told of the bundle: its names, and the files that it opens."""

from typing import Any

from freezing.project import Project

IDENTIFIER = "org.partnerdesk.PartnerDesk"
_WORKSPACE, _PLAN = f"{IDENTIFIER}.workspace", f"{IDENTIFIER}.plan"


def info(project: Project) -> dict[str, Any]:
    """Return the Info.plist."""
    return {
        "CFBundleDisplayName": project.title,
        "CFBundleShortVersionString": project.version,
        "CFBundleLocalizations": ["en", "de"],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            _document(f"{project.title} workspace", _WORKSPACE, "Owner"),
            _document(f"{project.title} plan", _PLAN, "Owner"),
        ],
        "UTExportedTypeDeclarations": [
            _type(f"{project.title} workspace", _WORKSPACE, "partnerdesk", "public.database"),
            _type(f"{project.title} plan", _PLAN, "partnerplan", "public.json"),
        ],
    }


def _document(name: str, identifier: str, rank: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": rank,
        "LSItemContentTypes": [identifier],
    }


def _type(name: str, identifier: str, suffix: str, kind: str) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": [kind, "public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": [suffix]},
    }
