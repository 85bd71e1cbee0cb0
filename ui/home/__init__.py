"""The accounts: what needs attention, what comes next, and the first start."""
