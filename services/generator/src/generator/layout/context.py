"""What every part of a layout needs to know about the whole picture: icons, theme, language and who has which colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.icons.model import Icon, IconRequest
from generator.layout.blocks import Block
from generator.layout.casting import Cast, cast, every_part, faces, holder_key
from generator.layout.frames.contents import holds
from generator.layout.picture import Tile
from generator.layout.theme import HOLDERS, Theme
from generator.problem.model import Holder, Part, Problem, Role

PLAIN = "plain"
"""The palette of what belongs to nobody in particular: results without a holder, factors."""
UNCOLOURED = frozenset({Role.FACTOR, Role.FRACTION, Role.NUMBER, Role.ROWS, Role.WORTH})
"""Roles that count groups and say how often: no quantity of things, so no colour of their own, and no tile."""
PURE = frozenset({Role.FACTOR, Role.FRACTION})
"""Roles of numbers that count nothing: drawn without a picture."""
MEASURE = "measure"
"""The type of a measured amount that says nothing of its look: drawn as numeral and unit alone."""
COUNT_WORDS = frozenset({"times", "time", "mal"})
"""Names of a multiplier that say how often, and name nothing that could be drawn."""
LONG_ROW = 12
"""More things than this in one row are drawn small."""
RESULT = "result_container"


@dataclass(slots=True)
class Context:
    """One picture's surroundings. `palettes` maps holders and nodes to names of the theme's palettes."""

    icons: Mapping[tuple[str, str, int], Icon]
    """Icons by type, name and figure: plain tuples, since a layout looks them up some twenty times."""
    theme: Theme
    language: str
    scene: Callable[[Problem, Context], Block]
    """Draws a nested problem the way the whole is drawn."""
    most: int = 0
    """The largest count of things in the picture that are to be seen."""
    dense: bool = False
    """Whether some things are drawn in tens or in a long row: all are then as small as those in a ten, or nineteen large ones
    would look like more than twenty-one."""
    palettes: dict[object, str] = field(default_factory=dict)
    tiles: dict[str, Tile] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)
    """Pictures that stand for two different things of the problem, such as a fish for trout and salmon."""
    cast: Cast = field(default_factory=Cast)
    faces: Mapping[str, tuple[Icon, ...]] = field(default_factory=dict)
    """The different people of each kind, those first who hold nothing."""
    around: list[Holder | None] = field(default_factory=list)
    """Whose boxes are being filled, the outermost first."""

    @classmethod
    def of(
        cls,
        problem: Problem,
        icons: Mapping[IconRequest, Icon],
        theme: Theme,
        language: str,
        scene: Callable[[Problem, Context], Block],
    ) -> Context:
        """Gives each holder, and each operand without one, a colour in reading order."""
        found = {(request.type, request.name, request.figure): icon for request, icon in icons.items()}
        context = cls(found, theme, language, scene)
        context.cast = _cast(problem, found)
        context.faces = faces(context.cast, found)
        looks: dict[str, str] = {}
        for part in every_part(problem):
            count = _count(part)
            context.note_look(part, looks)
            context.dense = context.dense or theme.items_limit < count <= theme.bundle_limit
            if part.role not in UNCOLOURED:
                context.most = max(context.most, count)
                context.dense = context.dense or (part.role is Role.BIGGER and count > LONG_ROW)
            key = _colour_key(part)
            own = part.holder is not None or (
                part.problem is None and part.role not in UNCOLOURED and not part.path.endswith(RESULT)
            )
            if own and key not in context.palettes:
                context.palettes[key] = f"holder{len(context.palettes) % HOLDERS}"
        return context

    @property
    def crowded(self) -> bool:
        """Whether some quantity is too large to be drawn: then none is, or 120 things would look like more than 121."""
        return self.most > self.theme.bundle_limit

    def palette(self, part: Part) -> str:
        """The palette of a part's box: its holder's, else its own, else the plain one."""
        return self.palettes.get(_colour_key(part), PLAIN)

    def icon(self, type_: str, name: str) -> Icon | None:
        """The icon that was resolved for this thing or mark."""
        return self.icons.get((type_, name, 0)) if type_ or name else None

    def holder_icon(self, holder: Holder) -> Icon | None:
        """The figure of a holder."""
        figure = self.cast.holders.get(holder)
        person = self.icons.get((figure.type, "", figure.figure)) if figure is not None else None
        return person if person is not None else self.icons.get(holder_key(holder))

    def frame(self, part: Part) -> str:
        """The name of the frame that the part's box is drawn as, "" for the plain box: that of a person, of nobody, of a holder
        whose frame is round it already, or of what is not in its holder."""
        holder = part.holder
        if holder is None or holder in self.around:
            return ""
        icon = self.holder_icon(holder)
        return icon.frame if icon is not None and icon.frame and holds(icon.frame, part.thing) else ""

    @contextmanager
    def inside(self, part: Part) -> Iterator[None]:
        """While the boxes in the box of `part` are drawn."""
        self.around.append(part.holder)
        try:
            yield
        finally:
            self.around.pop()

    def thing_icon(self, part: Part) -> Icon | Tile | None:
        """What one of the part's things looks like: its icon, else its tile, None where it is measured or counts nothing."""
        if not _pictured(part):
            return None
        icon = self.face(part, 0)
        if icon is not None or part.thing.measured or part.role in UNCOLOURED:
            return icon
        return self._tile(part.thing.name or part.thing.type)

    def face(self, part: Part, index: int) -> Icon | None:
        """The icon of the part's thing of that index, counted from 0: of people each is another one."""
        icon = self.icon(part.thing.type, part.thing.name)
        if icon is None or icon.figures <= 1:
            return icon
        people = self.faces.get(icon.kind)
        return people[(self.cast.first.get(part.node, 0) + index) % len(people)] if people else icon

    def alike(self, part: Part) -> bool:
        """Whether all of the part's things have one picture."""
        icon = self.icon(part.thing.type, part.thing.name)
        return icon is None or icon.figures <= 1

    def has_icon(self, part: Part) -> bool:
        """Whether the part's thing has a picture."""
        return _pictured(part) and self.icon(part.thing.type, part.thing.name) is not None

    def told_by_icon(self, part: Part) -> bool:
        """Whether the part's thing has a picture that needs no caption: one that can be named, and no other thing's too."""
        icon = self.icon(part.thing.type, part.thing.name) if _pictured(part) else None
        return icon is not None and not icon.labelled and icon.id not in self.shared

    def note_look(self, part: Part, looks: dict[str, str]) -> None:
        """Sees whether the part's thing looks like another thing of the problem; `looks` has the thing of each picture so far."""
        icon = self.icon(part.thing.type, part.thing.name)
        if icon is not None:
            thing = (part.thing.type or part.thing.name).casefold()
            if looks.setdefault(icon.id, thing) != thing:
                self.shared.add(icon.id)

    def _tile(self, label: str) -> Tile:
        if label not in self.tiles:
            index = len(self.tiles)
            initial = next((character for character in label if character.isalnum()), "•").upper()[:1]
            shade = f"tile{index % HOLDERS}"
            self.tiles[label] = Tile(f"tile-{index}", initial, f"{shade}.fill", f"{shade}.ink")
        return self.tiles[label]


def _count(part: Part) -> int:
    """How many things a part shows, 0 where it shows none or they are no things."""
    if part.shown is None or part.thing.measured or part.role in PURE or part.shown.value.denominator != 1:
        return 0
    return part.shown.value.numerator


def _pictured(part: Part) -> bool:
    """Whether a picture of the part's thing would say anything: a unit, a factor and "times" are told by numeral and word."""
    thing = part.thing
    if part.role in PURE or thing.type == MEASURE or thing.name.casefold() in COUNT_WORDS:
        return False
    return bool(thing.type) and thing.type != thing.name if thing.measured else bool(thing.type or thing.name)


def _colour_key(part: Part) -> object:
    if part.holder is not None and (part.holder.name or part.holder.type):
        return (part.holder.type, part.holder.name, part.holder.figure)
    return part.node


def icon_requests(problem: Problem) -> tuple[IconRequest, ...]:
    """Every picture that the problem can use, each once, in reading order."""
    requests: dict[IconRequest, None] = {}
    for part in every_part(problem):
        if _pictured(part):
            requests[IconRequest(part.thing.type, part.thing.name)] = None
        if part.holder is not None and (part.holder.type or part.holder.name):
            requests[IconRequest(*holder_key(part.holder))] = None
        if part.mark is not None and (part.mark.type or part.mark.name):
            requests[IconRequest(part.mark.type, part.mark.name)] = None
    return tuple(requests)


def figure_requests(problem: Problem, icons: Mapping[IconRequest, Icon]) -> tuple[IconRequest, ...]:
    """The pictures of the different people of the problem, where the icons of `icon_requests` show people; else none."""
    found = {(request.type, request.name, request.figure): icon for request, icon in icons.items()}
    return tuple(_cast(problem, found).requests())


def _cast(problem: Problem, found: Mapping[tuple[str, str, int], Icon]) -> Cast:
    if all(icon.figures <= 1 for icon in found.values()):
        return Cast()
    return cast(problem, lambda type_, name, figure: found.get((type_, name, figure)) if type_ or name else None)
