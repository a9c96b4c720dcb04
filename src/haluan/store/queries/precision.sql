-- Reviewed events by type, the latest verdict on each; all together last.
WITH latest AS (FROM memory.main.all_reviews QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY reviewed_at DESC, verdict) = 1)
SELECT coalesce(type, 'ALL'), count(*), count(*) FILTER (WHERE verdict = 'accept'), count(*) FILTER (WHERE verdict = 'reject'),
       count(*) FILTER (WHERE verdict = 'correct')
FROM latest GROUP BY ROLLUP (type) HAVING count(*) > 0 ORDER BY type NULLS LAST;
