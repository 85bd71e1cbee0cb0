"""The write side: one frozen command and one plain function for each thing a user can do."""
