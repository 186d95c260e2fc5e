"""Pictures with parameters: a clock at any time, a pizza cut into any number of slices, a jug filled to a mark.

Each is drawn from its id when it is asked for (`clock-at-3-45`), so none of them is stored. docs/icons.md has the ids' grammar.
"""
