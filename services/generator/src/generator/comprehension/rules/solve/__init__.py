"""Answers a query from the world model: every module here knows one family of situations and proposes candidates."""
