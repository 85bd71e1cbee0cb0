"""The sample: Brightwell Packaging with nine customers, told relative to today, through commands."""

from partnerdesk.sample.telling import make_sample

__all__ = ["make_sample"]
