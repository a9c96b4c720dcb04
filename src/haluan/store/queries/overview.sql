SELECT (SELECT count(*) FROM articles) AS n_articles, (SELECT count(DISTINCT story) FROM articles) AS n_stories,
       (SELECT count(*) FROM events) AS n_reports, (SELECT count(*) FROM events WHERE counted) AS n_happenings,
       (SELECT count(DISTINCT outlet) FROM articles) AS n_outlets, (SELECT list_sort(list(DISTINCT language)) FROM articles) AS languages,
       (SELECT min(day)::VARCHAR FROM events) AS first_day, (SELECT max(day)::VARCHAR FROM events) AS last_day,
       (SELECT count(*) FROM quotes) AS n_quotes, (SELECT count(*) FROM relations) AS n_relations, (SELECT count(*) FROM skipped) AS n_skipped;
