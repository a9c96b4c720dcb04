"""The reader's network: one encoder over a window of text, word-level heads, and heads over spans of the same pass.

`Encoder` gives one vector a word; `WordHeads` tags, names, mention and trigger spans, tree arcs; `SpanHeads` kinds, sectors, event types,
roles, pairs, references and arc labels. Only `Encoder`+`WordHeads` and `SpanHeads` are exported, as two graphs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 (its usual name)

BIG = 1e4


@dataclass(frozen=True)
class Sizes:
    """Sizes of the network; label counts come from `labels.py`."""

    vocabulary: int
    layers: int = 10
    hidden: int = 384
    heads: int = 12
    feed: int = 1536
    positions: int = 512
    eps: float = 1e-12
    dropout: float = 0.1
    upos: int = 17
    deprels: int = 45
    names: int = 7
    kinds: int = 5
    sectors: int = 20
    types: int = 16
    statuses: int = 6
    span: int = 256
    arc: int = 192
    label: int = 96
    sets: int = 3
    ties: int = 7
    link: int = 96


class Embedding(nn.Module):
    """Word pieces from a frozen int8 table (one scale a row), plus trained positions."""

    def __init__(self, s: Sizes) -> None:
        super().__init__()
        self.register_buffer("table", torch.zeros(s.vocabulary, s.hidden, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(s.vocabulary, 1))
        self.position = nn.Parameter(torch.zeros(s.positions, s.hidden))
        self.norm = nn.LayerNorm(s.hidden, eps=s.eps)

    def forward(self, ids: Tensor) -> Tensor:
        table, scale = self.get_buffer("table"), self.get_buffer("scale")
        out: Tensor = self.norm(table[ids].float() * scale[ids] + self.position[: ids.shape[1]])
        return out


class Layer(nn.Module):
    """One post-norm transformer layer with a joint query-key-value matrix."""

    def __init__(self, s: Sizes) -> None:
        super().__init__()
        self.n = s.heads
        self.qkv = nn.Linear(s.hidden, 3 * s.hidden)
        self.out = nn.Linear(s.hidden, s.hidden)
        self.norm1 = nn.LayerNorm(s.hidden, eps=s.eps)
        self.up = nn.Linear(s.hidden, s.feed)
        self.down = nn.Linear(s.feed, s.hidden)
        self.norm2 = nn.LayerNorm(s.hidden, eps=s.eps)
        self.drop = nn.Dropout(s.dropout)

    def attend(self, x: Tensor, bias: Tensor) -> Tensor:
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.n, h // self.n).permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():
            scores = q @ k.transpose(2, 3) * (1 / math.sqrt(h // self.n)) + bias
            mixed = scores.softmax(-1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        out: Tensor = mixed.transpose(1, 2).reshape(b, t, h)
        return out

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        x = self.norm1(x + self.drop(self.out(self.attend(x, bias))))
        out: Tensor = self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))
        return out


def take(x: Tensor, index: Tensor) -> Tensor:
    """Rows of x (B, N, H) at index (B, K) -> (B, K, H)."""
    return torch.gather(x, 1, index.unsqueeze(-1).expand(-1, -1, x.shape[-1]))


class Encoder(nn.Module):
    """Pieces in, one vector a word out: the mean of a word's first and last piece."""

    def __init__(self, s: Sizes) -> None:
        super().__init__()
        self.embed = Embedding(s)
        self.layers = nn.ModuleList(Layer(s) for _ in range(s.layers))
        self.frozen = 0

    def forward(self, ids: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> Tensor:
        bias = (1.0 - mask.float())[:, None, None, :] * -BIG
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.frozen == 0):
            x = self.embed(ids)
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen):
                x = layer(x, bias)
        return (take(x, first) + take(x, last)) * 0.5


class WordHeads(nn.Module):
    """Tags and spans by word. `names_narrow` follows idner, where a country that acts is no place.

    `shift` is a bias for each annotation scheme of the trees; scheme 0 is the one shipped.
    """

    def __init__(self, s: Sizes) -> None:
        super().__init__()
        h = s.hidden
        self.drop = nn.Dropout(s.dropout)
        self.upos = nn.Linear(h, s.upos)
        self.names = nn.Sequential(nn.Linear(h, 192), nn.GELU(), nn.Linear(192, s.names))
        self.names_narrow = nn.Sequential(nn.Linear(h, 192), nn.GELU(), nn.Linear(192, s.names))
        self.spans = nn.Sequential(nn.Linear(h, 256), nn.GELU(), nn.Linear(256, 6))
        self.dependent = nn.Linear(h, s.arc)
        self.governor = nn.Linear(h, s.arc)
        self.root = nn.Parameter(torch.zeros(1, 1, h))
        self.arc = nn.Linear(s.arc, s.arc)
        self.arc_bias = nn.Linear(s.arc, 1, bias=False)
        self.shift = nn.Embedding(s.sets, h)
        nn.init.zeros_(self.shift.weight)

    def tags(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """UPOS, names (BIO) and the two span layers (mention BIO, trigger BIO)."""
        x = self.drop(words)
        return self.upos(x), self.names(x), self.spans(x)

    def arcs(self, words: Tensor, sentence: Tensor) -> Tensor:
        """Scores (B, W, W+1) of each governor; column 0 is the root, other sentences are barred."""
        x = self.drop(words)
        tail = F.gelu(self.dependent(x))
        head = F.gelu(self.governor(torch.cat([self.root.expand(x.shape[0], -1, -1), x], 1)))
        scores = self.arc(tail) @ head.transpose(1, 2) * (1 / math.sqrt(tail.shape[-1])) + self.arc_bias(head).transpose(1, 2)
        barred = (sentence[:, :, None] != sentence[:, None, :]).float()
        out: Tensor = scores - BIG * F.pad(barred, (1, 0))
        return out

    def shipped(self, words: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        """Everything that is exported, names in both styles."""
        return (*self.tags(words), self.names_narrow(words), self.arcs(words, sentence))

    def forward(self, words: Tensor, sentence: Tensor, scheme: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        moved = words if scheme is None else words + self.shift(scheme)[:, None, :]
        upos = self.upos(self.drop(moved))
        _, names, spans = self.tags(words)
        return upos, names, spans, self.arcs(moved, sentence)


class SpanHeads(nn.Module):
    """Everything that is said of spans: mentions (M), triggers (T) and links between them."""

    DISTANCES = 24

    def __init__(self, s: Sizes) -> None:
        super().__init__()
        h, d = s.hidden, s.span
        self.drop = nn.Dropout(s.dropout)
        self.mention = nn.Linear(3 * h, d)
        self.trigger = nn.Linear(3 * h, d)
        self.kind = nn.Linear(d, s.kinds)
        self.sector = nn.Linear(d, s.sectors)
        self.event_type = nn.Linear(2 * d, s.types)
        self.status = nn.Linear(2 * d, s.statuses + 1)
        self.own_query = nn.Linear(d, 128)
        self.role_t, self.role_m = nn.Linear(d, d), nn.Linear(d, d)
        self.role_dot_t, self.role_dot_m = nn.Linear(d, 192), nn.Linear(d, 192)
        self.role_far, self.role_out = nn.Embedding(self.DISTANCES, d), nn.Linear(d, 3)
        self.pair_a, self.pair_r = nn.Linear(d, d), nn.Linear(d, d)
        self.query_a, self.query_r = nn.Linear(d, 192), nn.Linear(d, 192)
        self.key, self.value = nn.Linear(h, 192), nn.Linear(h, d)
        self.own_key = nn.Linear(h, 128)
        self.pair_far, self.pair_context = nn.Embedding(self.DISTANCES, d), nn.Linear(d, d)
        self.pair_hidden = nn.Linear(d, d)
        self.pair_out, self.pair_status = nn.Linear(d, s.types + 1), nn.Linear(d, s.statuses)
        self.ref_m, self.ref_a = nn.Linear(d, d), nn.Linear(d, d)
        self.ref_dot_m, self.ref_dot_a = nn.Linear(d, 96), nn.Linear(d, 96)
        self.ref_far, self.ref_out = nn.Embedding(self.DISTANCES, d), nn.Linear(d, 1)
        self.label_tail, self.label_head = nn.Linear(h, s.label), nn.Linear(h, s.label)
        self.label_root = nn.Parameter(torch.zeros(1, 1, h))
        self.label = nn.Linear(s.label * 3, s.label)
        self.label_out = nn.Linear(s.label, s.deprels)
        self.tie_hidden, self.tie_out = nn.Linear(d, d), nn.Linear(d, s.ties + 1)
        self.when_t, self.when_w = nn.Linear(2 * d, s.link), nn.Linear(h, s.link)
        self.when_far, self.when_none = nn.Embedding(self.DISTANCES, 1), nn.Linear(2 * d, 1)

    def span(self, words: Tensor, start: Tensor, end: Tensor, layer: nn.Linear) -> Tensor:
        """Span vector (B, K, d) from its first word, its last word and the mean of all (ends are inclusive)."""
        total = F.pad(words.cumsum(1), (0, 0, 1, 0))
        mean = (take(total, end + 1) - take(total, start)) / (end - start + 1).unsqueeze(-1).float()
        out: Tensor = self.drop(F.gelu(layer(self.drop(torch.cat([take(words, start), take(words, end), mean], -1)))))
        return out

    def far(self, a: Tensor, b: Tensor) -> Tensor:
        """Bucket of the signed distance in words from a (B, K) to b (B, L): exact to 4, then logarithmic, to 11 each way."""
        gap = b[:, None, :] - a[:, :, None]
        size = gap.abs()
        coarse = (4 + (size.float().clamp(min=4) / 4).log2() * 1.6).long().clamp(max=11)
        bucket = torch.where(size < 4, size, coarse)
        return torch.where(gap < 0, bucket + 12, bucket)

    def attend(self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor, heads: int) -> Tensor:
        """Multi-head attention of queries (B, Q, k) over words (B, W, k), values (B, W, d)."""
        b, q, k = query.shape
        w, d = value.shape[1], value.shape[2]
        qs = query.view(b, q, heads, k // heads).transpose(1, 2)
        ks = key.view(b, w, heads, k // heads).permute(0, 2, 3, 1)
        vs = value.view(b, w, heads, d // heads).transpose(1, 2)
        scores = qs @ ks * (1 / math.sqrt(k // heads)) - BIG * (1.0 - mask.float())[:, None, None, :]
        return (scores.softmax(-1) @ vs).transpose(1, 2).reshape(b, q, d)

    def pairs(self, m: Tensor, mask: Tensor, at: Tensor, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Type (+NONE), status and standing relation (+NONE) of every ordered pair (B, M, M)."""
        b, n, _ = m.shape
        query = (self.query_a(m)[:, :, None] + self.query_r(m)[:, None, :]).reshape(b, n * n, -1)
        context = self.attend(query, key, value, mask, 4).view(b, n, n, -1)
        x = self.pair_a(m)[:, :, None] + self.pair_r(m)[:, None, :] + self.pair_context(context) + self.pair_far(self.far(at, at))
        x = F.gelu(x)
        ties = self.tie_out(self.drop(x + F.gelu(self.tie_hidden(x))))
        x = self.drop(x + F.gelu(self.pair_hidden(x)))
        return self.pair_out(x), self.pair_status(x), ties

    def roles(self, t: Tensor, m: Tensor, at_t: Tensor, at_m: Tensor) -> Tensor:
        """Logits (B, T, M, 3) of actor, recipient, said_by."""
        x = self.drop(F.gelu(self.role_t(t)[:, :, None] + self.role_m(m)[:, None, :] + self.role_far(self.far(at_t, at_m))))
        b, n, k = t.shape[0], t.shape[1], m.shape[1]
        dots = [p @ q.transpose(1, 2) for p, q in zip(self.role_dot_t(t).chunk(3, -1), self.role_dot_m(m).chunk(3, -1), strict=True)]
        out: Tensor = self.role_out(x) + torch.stack(dots, -1).view(b, n, k, 3) * 0.125
        return out

    def references(self, m: Tensor, at: Tensor) -> Tensor:
        """Logits (B, M, M) that the row refers to the column."""
        x = self.drop(F.gelu(self.ref_m(m)[:, :, None] + self.ref_a(m)[:, None, :] + self.ref_far(self.far(at, at))))
        out: Tensor = self.ref_out(x).squeeze(-1) + self.ref_dot_m(m) @ self.ref_dot_a(m).transpose(1, 2) * 0.1
        return out

    def when(self, event: Tensor, words: Tensor, at: Tensor, places: Tensor) -> Tensor:
        """Logits (B, T, W + 1) of the word that tells a trigger's time; the last column: none here does."""
        x = self.drop(words)
        scores = self.when_t(event) @ self.when_w(x).transpose(1, 2) * 0.1 + self.when_far(self.far(at, places)).squeeze(-1)
        return torch.cat([scores, self.when_none(event)], -1)

    def labels(self, words: Tensor, heads: Tensor) -> Tensor:
        """Logits (B, W, L) of each word's arc label, given its governor (0 = root, else word + 1)."""
        x = self.drop(words)
        tail = F.gelu(self.label_tail(x))
        every = torch.cat([self.label_root.expand(x.shape[0], -1, -1), x], 1)
        head = take(F.gelu(self.label_head(every)), heads)
        out: Tensor = self.label_out(F.gelu(self.label(torch.cat([tail, head, tail * head], -1))))
        return out

    def forward(
        self, words: Tensor, mask: Tensor, m_start: Tensor, m_end: Tensor, t_start: Tensor, t_end: Tensor, heads: Tensor
    ) -> tuple[Tensor, ...]:
        m = self.span(words, m_start, m_end, self.mention)
        t = self.span(words, t_start, t_end, self.trigger)
        key, value = self.key(words), self.value(words)
        own = self.attend(self.own_query(t), self.own_key(words), value, mask, 4)
        event = torch.cat([t, own], -1)
        pair, pair_status, ties = self.pairs(m, mask, m_start, key, value)
        places = torch.ones_like(mask).cumsum(-1) - 1
        return (
            self.kind(m),
            self.sector(m),
            self.event_type(event),
            self.status(event),
            self.roles(t, m, t_start, m_start),
            pair,
            pair_status,
            self.references(m, m_start),
            self.labels(words, heads),
            ties,
            self.when(event, words, t_start, places),
        )


class Reader(nn.Module):
    """The whole network."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes)
        self.words = WordHeads(sizes)
        self.spans = SpanHeads(sizes)
