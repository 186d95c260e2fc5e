"""How large and how involved an icon may be once it is parsed. The file itself may be larger: editors leave much behind."""

MOST_ELEMENTS = 3_000
DEEPEST = 40
# Of one element; the longest lists that an SVG element can use have some forty.
MOST_ATTRIBUTES = 60
# Characters of one attribute, and of all path data: a detailed icon has a tenth.
LONGEST_VALUE = 64_000
LONGEST_PATHS = 150_000
LONGEST_STYLE_SHEET = 64_000
MOST_RULES = 500
# Elements that the picture has once every <use> is followed, and how often paint servers and effects are asked for.
MOST_USED = 10_000
MOST_REFERENCES = 500
# Characters of text that is drawn.
LONGEST_TEXT = 500
# Of what is kept: a picture may hold the icon once for each thing in it.
LARGEST_CLEAN_BYTES = 128 * 1024
