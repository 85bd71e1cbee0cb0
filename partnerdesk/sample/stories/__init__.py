"""An outline told as the pages of a diary: plain functions from data to commands."""
