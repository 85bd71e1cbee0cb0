"""Dialogue: sessions, issues, actions, decisions, and what else both sides say and learn."""
