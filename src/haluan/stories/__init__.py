"""CORE: copies of one text, and reports of one deed: MinHash signatures, groups of copies, links between reports; pure."""

from haluan.stories.copies import group_copies, similarity
from haluan.stories.happenings import DAY_SLACK, FREQUENT_TYPES, MUTUAL_TYPES, UNDATED_SLACK, Report, link_reports, ordinal, sentence_words
from haluan.stories.signature import N_HASHES, address_stem, signature

__all__ = [
    "DAY_SLACK",
    "FREQUENT_TYPES",
    "MUTUAL_TYPES",
    "N_HASHES",
    "UNDATED_SLACK",
    "Report",
    "address_stem",
    "group_copies",
    "link_reports",
    "ordinal",
    "sentence_words",
    "signature",
    "similarity",
]
