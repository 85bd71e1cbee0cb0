"""Tests of joint sessions, without a window."""
