"""When a deed was done: of all dates that the article tells, the one for which most speaks, or none."""

from __future__ import annotations

from collections.abc import Sequence

from haluan.coding.clues import weigh
from haluan.coding.dates_clues import DateClues, Options
from haluan.coding.dates_story import Story
from haluan.coding.dates_words import DateWords
from haluan.coding.proposals import Proposal
from haluan.coding.setting import Setting
from haluan.types.decision import Weights
from haluan.types.text import DateValue


class Dater:
    """Dates the deeds of one article, told one after the other in the order of the text."""

    def __init__(self, setting: Setting, words: DateWords, proposals: Sequence[Proposal], weights: Weights) -> None:
        self.setting = setting
        self._story = Story(setting, words)
        self._clues = DateClues(setting, words, proposals, self._story)
        self._weights = weights

    def when(self, proposal: Proposal, said: str | None) -> DateValue:
        """The date of one deed; the publication date with granularity none where the text does not tell it.

        Must be called in text order: later deeds lean on earlier ones.
        """
        value = self.choose(proposal, self.options(proposal, said))
        self._story.remember(proposal, self.setting.document.sentences[proposal.sentence], value)
        if value is not None:
            return value
        published = self.setting.published
        return DateValue(published.start, published.end, "none") if published is not None else DateValue("", "", "none")

    def options(self, proposal: Proposal, said: str | None) -> Options:
        """The dates that the deed may have, with what speaks for each."""
        return self._clues.options(proposal, said)

    def choose(self, proposal: Proposal, options: Options) -> DateValue | None:
        """The likeliest date; of equally likely ones none, else the first found."""
        return max(options.items(), key=lambda option: weigh(option[1], self._weights))[0]
