"""PartnerDesk's core: plans, their store and their reports. It knows nothing of Qt."""

__version__ = "0.1.0"
