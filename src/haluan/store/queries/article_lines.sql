-- Articles for a list. Markers: {conditions}, {page}.
SELECT a.id, a.title, a.outlet, a.published::VARCHAR, a.language, a.url, a.story, s.n, a.n_events, a.article
FROM articles a JOIN (SELECT story, count(*) AS n FROM articles GROUP BY story) s ON s.story = a.story
WHERE {conditions}
ORDER BY {order}
{page};
