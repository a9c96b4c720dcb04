-- What a row shows of its article. Markers: {numbers}.
WITH chosen AS MATERIALIZED (SELECT unnest({numbers}) AS number)
SELECT a.article, a.id AS article_id, a.title, a.url, a.locator, a."text" FROM articles a JOIN chosen ON chosen.number = a.article;
