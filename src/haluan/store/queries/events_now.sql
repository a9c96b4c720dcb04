CREATE TABLE memory.main.events_now AS
SELECT *, NULL::VARCHAR AS coded, event IN (SELECT unnest($rejected::BIGINT[])) AS rejected, happening AS was
FROM store.main.events WHERE happening IN (SELECT unnest($happenings::BIGINT[])) OR event IN (SELECT unnest($touched::BIGINT[]));
