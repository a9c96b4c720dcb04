-- BM25 (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75) over stems; each asked word may have several stems, one for each language.
-- $terms and $words go together: the stem and the number of the asked word. The best article of each story is shown.
WITH asked AS (SELECT unnest($terms)::UINTEGER AS term, unnest($words) AS word),
size AS (SELECT count(*) AS n, avg(n_terms) AS mean FROM articles),
hits AS (SELECT asked.word, p.article, sum(p.n) AS tf FROM postings p JOIN asked USING (term) GROUP BY ALL),
spread AS (SELECT word, count(*) AS df FROM hits GROUP BY word),
scored AS (
  SELECT h.article, count(*) AS n_words,
         sum(ln(1 + (size.n - df + 0.5) / (df + 0.5)) * tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * a.n_terms / size.mean))) AS score
  FROM hits h JOIN spread USING (word) JOIN articles a USING (article), size
  WHERE ($language IS NULL OR a.language = $language)
    AND ($since IS NULL OR a.published >= $since::DATE) AND ($until IS NULL OR a.published <= $until::DATE)
  GROUP BY h.article HAVING count(*) = $n_words),
counted AS (SELECT count(*) AS n_articles, count(DISTINCT story) AS n_stories FROM scored JOIN articles USING (article)),
best AS (SELECT article, score FROM scored JOIN articles USING (article) QUALIFY row_number() OVER (PARTITION BY story ORDER BY score DESC, article) = 1)
SELECT article, score, n_articles, n_stories FROM best, counted ORDER BY score DESC, article LIMIT $limit;
