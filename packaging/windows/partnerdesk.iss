; The installer for Windows (Inno Setup 6.3 or newer), per user: no administrator is needed.
;
;   iscc /DVersion=0.1.0 packaging\windows\partnerdesk.iss
;
; Version is what pyproject.toml says; make_installer.ps1 passes it on. To sign, name a sign tool, see README.md.

#ifndef Version
  #error Pass the version: iscc /DVersion=0.1.0
#endif
#define Name "PartnerDesk"
#define Publisher "The makers of PartnerDesk"
#define Root "..\.."

[Setup]
AppId={{6E0A3C5B-54F2-4B0C-9C0B-0F1B7C2D9A41}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Publisher}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Root}\dist
OutputBaseFilename={#Name}-{#Version}-setup
SetupIconFile={#Root}\resources\brand\app_icon.ico
UninstallDisplayIcon={app}\{#Name}.exe
UninstallDisplayName={#Name}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=partnerdesk
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Workspace=PartnerDesk workspace
de.Workspace=PartnerDesk-Arbeitsbereich
en.Plan=PartnerDesk plan
de.Plan=PartnerDesk-Plan

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not must not stay: a module of it could be found first.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\{#Name}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Name}.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Name}.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.partnerdesk"; ValueType: string; ValueName: ""; ValueData: "PartnerDesk.Workspace"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.partnerdesk\OpenWithProgids"; ValueType: string; ValueName: "PartnerDesk.Workspace"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\PartnerDesk.Workspace"; ValueType: string; ValueName: ""; ValueData: "{cm:Workspace}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PartnerDesk.Workspace\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Name}.exe,0"
Root: HKA; Subkey: "Software\Classes\PartnerDesk.Workspace\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Name}.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.partnerplan"; ValueType: string; ValueName: ""; ValueData: "PartnerDesk.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.partnerplan\OpenWithProgids"; ValueType: string; ValueName: "PartnerDesk.Plan"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\PartnerDesk.Plan"; ValueType: string; ValueName: ""; ValueData: "{cm:Plan}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PartnerDesk.Plan\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Name}.exe,0"
Root: HKA; Subkey: "Software\Classes\PartnerDesk.Plan\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Name}.exe"" ""%1"""

[Run]
Filename: "{app}\{#Name}.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; Nothing of the user's is deleted at uninstalling: workspace, backups and settings stay where they are.
