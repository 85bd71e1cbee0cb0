"""Pure figures over a plan: a plan in, a frozen result out. No Qt, no database, no clock."""
