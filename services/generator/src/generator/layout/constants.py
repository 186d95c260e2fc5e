"""Sizes and gaps of all pictures, in px at natural size (1 px = 1 user unit), each with its reason."""

PAGE_MARGIN = 24
"""White space round the picture, so that it can be placed against anything."""

ITEM = 38
"""One counted thing: large enough to be touched with a finger (WCAG 2.2 asks for 24) and told apart from across a class."""
ITEM_GAP = 8
"""Between two things: a fifth of one, near enough to read as a group."""
FIVE = 5
"""Things in a row: what is taken in at a glance without counting (subitizing)."""
FIVE_GAP = 20
"""Extra gap after five in one row and after two rows of five: a visible break, not a second group."""
LONE_ICON = 52
"""The icon beside a numeral that stands for many things or for a measure."""

TEN_ITEM = 24
"""One thing inside a framed ten, and every thing beside one: as small as it can be and still be recognised and touched."""
TEN_ITEM_GAP = 5
DENSE_FIVE_GAP = 14
TEN_COLUMNS = 2
TEN_ROWS = 5
TEN_PADDING = 8
TEN_GAP = 12
"""Between two framed tens, and between the tens and the ones."""
TENS_IN_A_ROW = 5
"""Fifty to a row: again what is taken in at a glance."""

BOX_PADDING = 20
BOX_RADIUS = 16
BOX_STROKE = 2
BOX_MIN_WIDTH = 88
BOX_MIN_HEIGHT = 80
COMMON_HEIGHT_LIMIT = 300
"""Neighbouring boxes are made equally high up to this; past it a lone thing would stand in an empty tower."""
NEST_PADDING = 16
"""From a box round boxes to the boxes in it."""

HEADER_ICON = 44
HEADER_GAP = 10
"""Between icon and name, and between a header and its box."""
MARK_ICON = 30
"""The attribute's icon: smaller than the holder's, since it says less."""
NAME_SIZE = 20
NAME_MEASURE = 24
"""Characters to a line of a name."""
NAME_LINES = 3
"""Lines of a name before it ends in an ellipsis; its whole text stays in the element's label."""

NUMERAL_SIZE = 24
"""The count under the things."""
NUMERAL_GAP = 12
LARGE_NUMERAL_SIZE = 34
"""A numeral that stands for the things themselves."""
SMALL_TEXT = 15
"""Captions; nothing is smaller than 12 px."""

UNKNOWN_RADIUS = 28
UNKNOWN_SIZE = 34
UNKNOWN_DASH = "7 5"
BADGE_RADIUS = 18
BADGE_SIZE = 22

SIGN_SIZE = 44
SIGN_GAP = 20
"""Between an operator sign and its neighbours."""
BRACKET_WIDTH = 14
BRACKET_STROKE = 4
BLOCK_GAP = 28
"""Between two boxes side by side in a scene."""
LINE_WIDTH_LIMIT = 1280
"""A formal picture goes on in a further line past this: what a 16:9 slide shows with 12 px names still legible."""
LINE_GAP = 36

ITEMS_LIMIT = 20
"""Up to this many things are drawn one by one."""
BUNDLE_LIMIT = 120
"""Up to this many things are drawn in framed tens and ones; above, one icon and the numeral."""
