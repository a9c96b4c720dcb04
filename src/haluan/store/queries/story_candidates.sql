-- All articles in the order in which they came out.
SELECT article, story, signature, url FROM articles ORDER BY published NULLS LAST, article;
