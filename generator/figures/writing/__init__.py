"""Figures in house style, from their values alone, in English and in Arabic."""
