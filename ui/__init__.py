"""The Qt layer of PartnerDesk. It speaks to the core through the workspace only.

Importing it keeps PySide6's hook out of the import statement: that reads and keeps the source of
every module imported afterwards (decision 6).
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - this is what puts the hook in

builtins.__import__ = _import
