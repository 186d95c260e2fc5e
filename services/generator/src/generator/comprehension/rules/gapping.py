"""Left-out verbs: "A pear costs 8 cents, a plum 6 and a melon 90" says three times what something costs."""

from __future__ import annotations

from dataclasses import replace

from generator.comprehension.rules.phrases import Clause, Phrase


def filled(clauses: list[Clause]) -> list[Clause]:
    """The clauses, those without a verb parted into one for each subject, with the verb of the clause before."""
    result: list[Clause] = []
    for clause in clauses:
        before = result[-1] if result else None
        groups = _groups(clause) if before is not None and not clause.lemma and clause.asked is None else []
        if before is None or not before.lemma or before.asked is not None or not groups:
            result.append(clause)
            continue
        ends = [group[0].start for group in groups[1:]] + [clause.end + 1]
        for (subject, *amounts), end in zip(groups, ends, strict=True):
            own = [p for p in clause.adjuncts if subject.start <= p.start < end]
            said = replace(before, sentence=clause.sentence, start=subject.start, end=min(end, clause.end), opener=clause.opener)
            said.subjects, said.objects, said.adjuncts = [subject], amounts, own
            said.adverbs, said.inherited, said.question, said.than = set(clause.adverbs), False, False, None
            result.append(said)
    return result


def _groups(clause: Clause) -> list[list[Phrase]]:
    """The phrases of a clause without a verb as subjects, each with its amounts; [] where they are anything else."""
    found: list[list[Phrase]] = []
    for phrase in (*clause.subjects, *clause.objects):
        if not phrase.counts:
            found.append([phrase])
        elif found:
            found[-1].append(phrase)
        else:
            return []
    return found if all(len(group) > 1 for group in found) else []
