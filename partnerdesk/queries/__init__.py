"""The read side: functions that take a connection and return frozen values."""
