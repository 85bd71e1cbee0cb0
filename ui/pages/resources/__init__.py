"""Resources: what each party puts in, planned and delivered."""
