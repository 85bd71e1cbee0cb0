#!/bin/bash
# Builds the bundle and a disk image for macOS: bash packaging/macos/make_dmg.sh
# With SIGN_AS ("Developer ID Application: …") it signs, with NOTARY_PROFILE it has Apple notarise; see README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(python3 -c "import tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version'])")
app=dist/PartnerDesk.app
image=dist/PartnerDesk-$version.dmg

# As Info.plist promises: numpy's own wheels are for the system that builds.
export MACOSX_DEPLOYMENT_TARGET=13.0
python3 -m venv build/venv
build/venv/bin/pip install -c .ci/constraints.txt '.[build]'
build/venv/bin/python packaging/small_numpy.py
# PyInstaller signs each library as it collects it, and the bundle last; Qt's and Python's frameworks too.
PYTHONNODEBUGRANGES=1 build/venv/bin/pyinstaller --noconfirm build_installer.spec
"$app/Contents/MacOS/partnerdesk" --self-test
plutil -lint "$app/Contents/Info.plist"

if [ -n "${SIGN_AS:-}" ]; then
    codesign --verify --deep --strict --verbose=2 "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/PartnerDesk.app"  # keeps links and signatures as they are
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "PartnerDesk $version" -srcfolder "$folder" -format UDZO "$image"

if [ -n "${SIGN_AS:-}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
