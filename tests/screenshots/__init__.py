"""Pictures of the running program with the sample, for the README and for looking at."""
