"""What `build_installer.spec` is made of. PyInstaller's own classes stay in the spec."""
