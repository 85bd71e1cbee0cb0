"""Speed and memory, measured side by side with baselines in one run; no test depends on them."""
