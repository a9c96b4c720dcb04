### The Strait Chronicle 2025-05-13 article
= [m1:USA.GOV US] and [m2:CHN.GOV China] dial back tariffs for 90 days
~byline Melvin Koh
~byline US Correspondent
~date_line PUBLISHED May 13, 2025, 06:01 AM
~page_control Sign up now: Get insights on Asia's fast-moving developments
~share FOLLOW TOPIC
[m3:@CHE GENEVA] - [m4=m1+m2 The world's two largest economies] will {e1 slash} most of the duties [m23=m1+m2 they] have imposed on each other since April, [m5=m1+m2 they] said in a joint statement on May 12 after a weekend of {e2 talks} {e3 hosted} by [m6:CHE.GOV Switzerland].
American tariffs on Chinese goods fall to 30 per cent from 145 per cent, and [m7:CHN.GOV Beijing's] to 10 per cent from 125 per cent, for an initial 90 days. Both markets cheered: the S&P 500 closed 3.3 per cent up.
[m8:USA.GOV Treasury Secretary Scott Bessent], [m24=m8 who] led the delegation with [m9:USA.GOV Trade Representative Jamieson Greer], said <<q1 neither side wanted a decoupling>>. [m10:CHN.GOV Vice-Premier He Lifeng] {e4 described} the discussions with [m11:USA.GOV the Americans] as candid and constructive.
~advert ADVERTISEMENT - CONTINUE READING BELOW
The escalation was the steepest in decades. On April 2, [m12:USA.GOV President Donald Trump] {e5 imposed} an additional 34 per cent levy on [m13=m2 China]; two days later [m14=m2 Beijing] {e6 answered} with the same rate for [m15=m1 US] goods and {e7 curbed exports} of seven rare earths. By April 9 [m16=m12 Mr Trump] had {e8 raised} the figure to 125 per cent while {e11 granting} [m17:? dozens of other countries] a pause.
~read_also READ MORE HERE: How a toy factory in Dongguan lives with tariffs
[m18=m2 China], which has also {e9 complained} to [m19:WTO the World Trade Organization] about [m20=m1 Washington's] measures, promised to {e10 suspend} the non-tariff countermeasures taken against [m21=m1 the US] since April 2.
"<<q2 We loaded two ships on Friday and none on Thursday, so you tell me>>," said [m22:? a freight forwarder in Ningbo who did not want to be named].
~page_control Join TSC's Telegram channel and get the latest breaking news delivered to you.
~footer More on this topic
~related Gold slips as risk appetite returns
e1 m4 > m5 CONCEDE planned 2025-05-12/day ctx=economic,diplomatic
e2 m1 > m2 CONSULT actual 2025-05-10/day ctx=economic,diplomatic
e3 m6 > m1,m2 CONSULT actual 2025-05-10/day mode=third-party ctx=economic,diplomatic
e4 m10 > m11 SUPPORT actual 2025-05-12/day ctx=economic,diplomatic
e5 m12 > m13 SANCTION actual 2025-04-02/day mode=discontinue ctx=economic bg
e6 m14 > m15 SANCTION actual 2025-04-04/day mode=discontinue ctx=economic bg
e7 m14 > m15 SANCTION actual 2025-04-04/day mode=discontinue ctx=economic,natural_resource bg
e8 m16 > m13 SANCTION actual 2025-04-09/day mode=discontinue ctx=economic bg
e11 m16 > m17 CONCEDE actual 2025-04-09/day ctx=economic bg
e9 m18 > m20 ACCUSE actual 2025-05-13/none mode=allege ctx=economic,legal bg
e10 m18 > m21 CONCEDE planned 2025-05-12/day ctx=economic
q1 m8 indirect cue=said
q2 m22 direct cue=said
