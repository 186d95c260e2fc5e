"""The one font of all pictures: built once from its package, embedded as a subset of the characters that a picture uses."""
