"""The help: the guide of `docs/guide`, shown in a window of its own, without any network."""
