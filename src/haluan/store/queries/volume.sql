-- Articles by period of publication, outlet and language, with the happenings and reports in them. Markers: {period}, {origin}.
WITH told AS (
  SELECT date_trunc('{period}', coalesce(published, day))::DATE AS period, outlet, language,
         count(*) FILTER (WHERE counted) AS n_events, count(*) AS n_reports
  FROM events WHERE {origin} GROUP BY ALL),
printed AS (SELECT date_trunc('{period}', published)::DATE AS period, outlet, language, count(*) AS n_articles FROM articles GROUP BY ALL)
SELECT coalesce(p.period, t.period) AS period, coalesce(p.outlet, t.outlet) AS outlet, coalesce(p.language, t.language) AS language,
       coalesce(n_articles, 0) AS n_articles, coalesce(n_events, 0) AS n_events, coalesce(n_reports, 0) AS n_reports
FROM printed p FULL JOIN told t
  ON p.period IS NOT DISTINCT FROM t.period AND p.outlet IS NOT DISTINCT FROM t.outlet AND p.language IS NOT DISTINCT FROM t.language
ORDER BY ALL;
