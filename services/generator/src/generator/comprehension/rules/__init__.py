"""Understands problems by rules: sentences, numbers, mentions, a world model over time, the visual language. No model, no network."""
