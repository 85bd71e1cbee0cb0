"""PartnerDesk's core: plans, their store and their reports. It knows nothing of Qt."""
