"""The closed label lists of every head, in the order of the network's outputs. They are written into the model's manifest."""

from __future__ import annotations

from passages import RELATIONS, STATUSES, TYPES

UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
KINDS = ["actor", "place", "source", "unknown", "reference"]
SECTORS = [
    "GOV",
    "MIL",
    "REB",
    "CVL",
    "COP",
    "OPP",
    "LEG",
    "PTY",
    "JUD",
    "ELI",
    "BUS",
    "REL",
    "LAB",
    "SPY",
    "REF",
    "JRN",
    "EDU",
    "CRM",
    "PRM",
    "MED",
    "AGR",
    "UNK",
    "PRE",
    "SOC",
    "-",
]  # "-": an organisation or group without a sector
TYPE_NAMES = list(TYPES)
PAIR_TYPES = [*TYPES, "NONE"]
STATUS_NAMES = list(STATUSES)
TIE_NAMES = [*RELATIONS, "NONE"]
ROLES = ["actor", "recipient", "said_by"]
DEPRELS = [
    "acl",
    "acl:relcl",
    "advcl",
    "advmod",
    "amod",
    "appos",
    "aux",
    "aux:pass",
    "case",
    "case:adv",
    "cc",
    "ccomp",
    "clf",
    "compound",
    "compound:plur",
    "compound:prt",
    "conj",
    "cop",
    "csubj",
    "csubj:pass",
    "dep",
    "det",
    "det:predet",
    "discourse",
    "dislocated",
    "expl",
    "fixed",
    "flat",
    "flat:foreign",
    "flat:name",
    "goeswith",
    "iobj",
    "list",
    "mark",
    "nmod",
    "nmod:poss",
    "nmod:tmod",
    "nsubj",
    "nsubj:pass",
    "nummod",
    "obj",
    "obl",
    "obl:agent",
    "obl:tmod",
    "orphan",
    "parataxis",
    "punct",
    "root",
    "vocative",
    "xcomp",
]


def deprel_index(name: str) -> int:
    """Index of an arc label; an unlisted subtype falls back on its base label, an unlisted base on `dep`."""
    for form in (name, name.split(":")[0], "dep"):
        if form in DEPRELS:
            return DEPRELS.index(form)
    raise AssertionError("dep is listed")
