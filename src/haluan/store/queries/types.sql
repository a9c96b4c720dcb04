SELECT type, count(*) FILTER (WHERE counted), count(*) FROM events GROUP BY type ORDER BY 2 DESC, type;
