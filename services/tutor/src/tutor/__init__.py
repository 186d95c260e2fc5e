"""Tutoring sessions: guiding questions with the right part of the picture, never the answer."""
