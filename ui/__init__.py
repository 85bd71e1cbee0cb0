"""The Qt layer of PartnerDesk. It speaks to the core through the workspace only."""
