"""The frame round the pages: tool bar, side column, status line and toasts."""
