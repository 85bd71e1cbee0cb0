"""Dialogs: new account, new plan, export, settings, shortcuts, about."""
