"""Items to and from spreadsheets by the clipboard."""
