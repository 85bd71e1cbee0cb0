"""The joint session: agenda, time, who speaks, what is captured, and minutes. Values and rules."""
