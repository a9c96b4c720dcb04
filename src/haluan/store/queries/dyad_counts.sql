-- Counts of ordered pairs over periods. n_events, quads and sums count each happening once. n_sources tells outlets
-- apart in 64 bins: exact for a few, a lower bound for many; a true count of outlets takes three times as long over millions of pairs. Markers: {conditions}, {pair}, {period}, {by} and the source of pairs.
SELECT {pair}, date_trunc('{period}', d.day)::DATE AS period{by},
       count(*) FILTER (WHERE d.counted) AS n_events, count(*) AS n_reports, bit_count(bit_or(1::UBIGINT << (hash(d.outlet) % 64)::INTEGER))::BIGINT AS n_sources,
       count(*) FILTER (WHERE d.counted AND d.quad = 1) AS n_quad1, count(*) FILTER (WHERE d.counted AND d.quad = 2) AS n_quad2,
       count(*) FILTER (WHERE d.counted AND d.quad = 3) AS n_quad3, count(*) FILTER (WHERE d.counted AND d.quad = 4) AS n_quad4,
       sum(d.intensity) FILTER (WHERE d.counted) AS intensity_sum, sum(d.confidence) FILTER (WHERE d.counted) AS confidence_sum
FROM {source} d
WHERE {conditions}
GROUP BY ALL
ORDER BY ALL;
