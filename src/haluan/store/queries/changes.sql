SELECT c.run, a.id, c.change, c.event_id, c.was, c.now FROM recodings c JOIN articles a USING (article)
WHERE c.run = coalesce($run, (SELECT max(run) FROM recodings)) ORDER BY a.article, c.event_id LIMIT $limit;
