"""The pages of topics, one for each kind: what lies between a title and the answers to it."""
