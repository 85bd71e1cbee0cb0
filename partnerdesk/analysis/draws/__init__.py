"""Random draws with numpy: the only place that imports it, and only when something is simulated."""
