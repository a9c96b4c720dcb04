-- Quotes with their words. Markers: {conditions}, {page}.
SELECT a.id, q.form, substring(a."text", q."start" + 1, q."end" - q."start"), q.cue, q.speaker_code, q.speaker_sector, q.speaker_name, q."start", q."end",
       a.outlet, a.language, a.published::VARCHAR, a.title, a.url
FROM quotes q JOIN articles a USING (article)
WHERE {conditions}
ORDER BY a.published DESC NULLS LAST, a.article, q."start"
{page};
