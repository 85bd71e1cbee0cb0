"""The parts of the command line. Nothing here imports Qt; slow libraries are imported late."""
