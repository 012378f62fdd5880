"""Tests of reading and checking figures."""
