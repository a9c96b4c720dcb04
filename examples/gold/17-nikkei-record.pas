### Market Lantern 2024-02-22 none article
= Nikkei tops 1989 bubble-era peak
~byline Haruka Denning
~date_line Feb 22, 2024 08:20 GMT
~page_control Markets | Asia
~share Gift this article
[m1:@JPN TOKYO] - [m2:@JPN Japan's] Nikkei 225 index closed at a record high on Thursday, erasing at last a peak that had stood since the closing days of 1989.
The average rose 2.2 per cent to 39,098.68, past the 38,915.87 reached on December 29, 1989. Chip-related shares led the charge after [m3:? Nvidia], the maker of processors for artificial intelligence, reported a quarter that beat forecasts the night before.
~advert Advertisement
Foreign money has poured in for a year, drawn by a weak yen, better dividends and doubts about [m4:@CHN China's] economy. Exporters were among the winners; small companies that live from domestic demand lagged.
"<<q1 Half my clients were not born the last time>>," said [m5:? a broker at a mid-sized house in Kabutocho].
~read_also Read also: Where were you in 1989?
The bubble that burst in 1990 was followed by years of falling prices, bankrupt lenders and stagnant pay. The index hit its low of 7,054.98 in March 2009, in the aftermath of the global financial crisis.
Elsewhere in Asia shares were mostly firmer. [m6:@KOR Seoul] added 0.4 per cent.
~page_control Set price alert
~footer Quotes delayed at least 15 minutes
~related Oil edges up on Red Sea worries
q1 m5 direct cue=said
