"""Checks the figures of a translation against those of its source, one by one."""
