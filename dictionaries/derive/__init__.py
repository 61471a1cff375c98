"""Derives the shipped lexicon tables from packages of Debian. See README.md."""
