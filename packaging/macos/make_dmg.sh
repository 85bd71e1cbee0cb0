#!/bin/bash
# Builds the bundle and a disk image for macOS: bash packaging/macos/make_dmg.sh
# With SIGN_AS ("Developer ID Application: …") it signs, with NOTARY_PROFILE it has Apple notarise; see README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(python3 -c "import tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version'])")
app=dist/PartnerDesk.app
image=dist/PartnerDesk-$version.dmg

python3 -m venv build/venv
build/venv/bin/pip install -c .ci/constraints.txt '.[build]'
build/venv/bin/pyinstaller --noconfirm build_installer.spec
"$app/Contents/MacOS/partnerdesk" --self-test
plutil -lint "$app/Contents/Info.plist"

if [ -n "${SIGN_AS:-}" ]; then
    # From the inside out: each library first, the bundle last.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --sign "$SIGN_AS" \
        --entitlements packaging/macos/entitlements.plist "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
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
