"""The sample: Brightwell Packaging with nine customers, told relative to today."""

from partnerdesk.sample.telling import make_sample, write_sample

__all__ = ["make_sample", "write_sample"]
