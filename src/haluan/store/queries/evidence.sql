SELECT v.sentence, v."start", v."end", substring(a."text", v."start" + 1, v."end" - v."start")
FROM evidence v JOIN articles a USING (article) WHERE v.event = ? ORDER BY v.ordinal;
