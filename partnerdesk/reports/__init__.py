"""Documents for paper: what they say, as data, and `pdf` which draws them."""
