"""Health: the score with its parts, the checks of both sides, and taking one."""
