UPDATE articles SET story = moved.story FROM moved WHERE articles.article = moved.article;
UPDATE events SET story = moved.story FROM moved WHERE events.article = moved.article;
