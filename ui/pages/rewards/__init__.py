"""Rewards: what each is worth, how it is split, and whether the plan is in balance."""
