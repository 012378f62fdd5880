"""Khulasa: Arabic articles in, a bilingual site out, every English figure checked against the Arabic."""

__version__ = "0.2.0"
