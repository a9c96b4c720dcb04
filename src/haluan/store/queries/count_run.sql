UPDATE runs SET n_articles = n_articles + ?, n_known = n_known + ?, n_recoded = n_recoded + ?, n_skipped = n_skipped + ?,
  n_events = n_events + ?, gained = gained + ?, lost = lost + ?, changed = changed + ?
WHERE run = ?;
