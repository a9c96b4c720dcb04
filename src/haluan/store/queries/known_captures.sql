-- The first 64 bits of the ids of captures whose article was coded by the kit ?.
SELECT ('0x' || substring(c.id, 1, 16))::UBIGINT AS id
FROM captures c JOIN articles a ON a.article = c.article
WHERE a.kit_digest = ?;
