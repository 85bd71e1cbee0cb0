"""Goals: how far each has come, for whom it is good, and when the customer confirmed it."""
