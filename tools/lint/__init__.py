"""House rules that no general linter knows: import direction, file size, no f-string markup, nothing of the build machine.

Each rule is a module with a function from the repository's root to `Breach`es; `python -m tools.lint` runs them all.
"""
