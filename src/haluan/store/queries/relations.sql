-- Standing relations, joined over articles. One that states neither from nor to holds on the days on which it was published.
-- On a day: it has begun (or its beginning is unknown), and has not ended before.
SELECT r.kind, r.subject, any_value(r.subject_sector), any_value(r.subject_name), r.object, any_value(r.object_sector), any_value(r.object_name),
       min(r.since)::VARCHAR AS since, max(r.until_end)::VARCHAR AS until, bool_and(r.subject_inferred OR r.object_inferred), count(*), count(DISTINCT coalesce(o.outlet, o.id)),
       arg_min(a.id, a.article), arg_min(a.outlet, a.article), min(a.published)::VARCHAR,
       arg_min(substring(a."text", r.evidence[1]."start" + 1, r.evidence[1]."end" - r.evidence[1]."start"), a.article)
FROM relations r JOIN articles a USING (article) LEFT JOIN articles o ON o.article = a.story
WHERE ($actor IS NULL OR r.subject = $actor OR r.object = $actor) AND ($kind IS NULL OR r.kind = $kind)
GROUP BY r.kind, r.subject, r.object
HAVING $day IS NULL OR (coalesce(min(r.since), '0001-01-01'::DATE) <= $day::DATE AND coalesce(max(r.until_end), '9999-12-31'::DATE) >= $day::DATE
  AND (min(r.since) IS NOT NULL OR max(r.until_end) IS NOT NULL OR min(a.published) IS NULL OR min(a.published) <= $day::DATE))
ORDER BY count(*) DESC, r.kind, r.subject, r.object
LIMIT $limit;
