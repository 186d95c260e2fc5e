"""Understands problems by rules, with no model and no network: sentences, mentions, a world over time, the visual language."""
