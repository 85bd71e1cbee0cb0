"""Circle and people: who belongs to the plan, what they care about, and where they stand."""
