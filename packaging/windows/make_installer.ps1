# Builds the program and its installer on Windows: powershell -File packaging\windows\make_installer.ps1
# Needs Python 3.11 or newer and Inno Setup 6.3 or newer (iscc on the path).
param([switch]$Signed, [switch]$SmallNumpy)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

py -m venv build\venv
& build\venv\Scripts\pip install -c .ci\constraints.txt '.[build]'
if ($LASTEXITCODE) { throw 'pip failed' }
if ($SmallNumpy) {  # 25 MB less; needs Visual Studio's build tools for C++
    & build\venv\Scripts\python packaging\small_numpy.py
    if ($LASTEXITCODE) { throw 'numpy could not be built' }
}
$env:PYTHONNODEBUGRANGES = '1'
& build\venv\Scripts\pyinstaller --noconfirm build_installer.spec
if ($LASTEXITCODE) { throw 'pyinstaller failed' }

# The console program writes to the terminal; both share one folder.
& dist\PartnerDesk\partnerdesk-cli.exe --self-test
if ($LASTEXITCODE) { throw 'the self-test failed' }

$version = & build\venv\Scripts\python -c "import tomllib; print(tomllib.load(open('pyproject.toml', 'rb'))['project']['version'])"
$arguments = @("/DVersion=$version")
if ($Signed) { $arguments += '/DSigned' }
& iscc @arguments packaging\windows\partnerdesk.iss
if ($LASTEXITCODE) { throw 'iscc failed' }
