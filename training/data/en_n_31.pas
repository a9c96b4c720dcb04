### Reuters 2010-09-15
[m1:FRA.GOV The French interior ministry] has {e1 flown} [m2:ROU.CVL 8,000 Roma] back to [m3:@ROU Romania] and [m4:@BGR Bulgaria] since January, most of [m6=m2 them] from camps near [m5:@FRA Lyon and Marseille], official figures showed on Wednesday.
e1 m1 > m2 COERCE actual 2010-09-15/none mode=deport ctx=migration,religion_ethnicity

### Reuters 2010-09-14
[m1:EU EU Justice Commissioner Viviane Reding] on Tuesday {e1 called} the removal of Roma by [m2:FRA.GOV France] a disgrace and said [m3=m1 she] would {e2 press} for infringement proceedings within weeks.
e1 m1 > m2 ACCUSE actual 2010-09-14/day mode=disapprove ctx=migration
e2 m1 > m2 THREATEN threatened 2010-09-14/day ctx=legal,migration

### Reuters 2010-09-09
[m1:EU The European Parliament] on Thursday {e1 called on} [m2:FRA.GOV France] to suspend all expulsions of Roma, in a vote that [m3:FRA.GOV Immigration Minister Eric Besson], on a visit to [m4:@ROU Bucharest], said [m5=m2 his government] {e2 would not heed}.
e1 m1 > m2 REQUEST requested 2010-09-09/day mode=change ctx=migration
e2 m3 > m1 REJECT actual 2010-09-09/day mode=change ctx=migration

### Reuters 2010-09-04
[m1:FRA.CVL Tens of thousands of people] {e1 joined} rallies in [m2:@FRA Paris] and 130 other towns on Saturday against the treatment of Roma by [m3:FRA.GOV President Nicolas Sarkozy], and some went to [m4:FRA.GOV the French embassies] in [m5:@GBR London] and [m6:@ESP Madrid].
e1 m1 > m3 PROTEST actual 2010-09-04/day mode=demo ctx=migration,religion_ethnicity

### Reuters 2010-10-19
[m1:EU The European Commission] {e1 dropped} [m4=m1 its] threat of legal action against [m2:FRA.GOV France] on Tuesday after the authorities in [m3:@FRA Paris] submitted a plan for writing safeguards into law.
e1 m1 > m2 CONCEDE actual 2010-10-19/day ctx=legal,migration

### Nikkei 2019-07-01
[m1:JPN.GOV Japan] said on Monday [m4=m1 it] would {e1 tighten} controls on exports of three chip-making materials to [m2:KOR.GOV South Korea] from Thursday, amid a row over wartime labourers that a summit in [m3:@JPN Osaka] left untouched.
e1 m1 > m2 SANCTION planned 2019-07-01/day mode=discontinue ctx=economic

### Nikkei 2019-07-08
[m1:KOR.GOV South Korean President Moon Jae-in] {e1 called on} [m2:JPN.GOV Tokyo] on Monday to withdraw [m5=m2 its] export curbs and {e2 cautioned} that [m4=m1 Seoul] would have to respond if [m3:KOR.BUS Samsung and other companies] suffered damage.
e1 m1 > m2 REQUEST requested 2019-07-08/day mode=change ctx=economic
e2 m1 > m2 THREATEN threatened 2019-07-08/day ctx=economic

### Nikkei 2019-07-15
[m1:KOR.BUS South Korea's association of supermarkets] {e1 took} Japanese beer off the shelves of 20,000 shops to protest against [m2:JPN.GOV Japan's] export controls, [m3:#Yonhap Yonhap] said, and airlines cut flights to [m4:@JPN Sapporo].
e1 m1 > m2 PROTEST actual 2019-07-15/none mode=boycott ctx=economic

### Nikkei 2019-08-22
[m1:KOR.GOV Seoul] will {e1 not renew} a pact on sharing military intelligence with [m2:JPN.GOV Japan], the presidential office said on Thursday, a day after [m3:KOR.GOV Foreign Minister Kang Kyung-wha] returned from [m4:@CHN Beijing].
e1 m1 > m2 REJECT actual 2019-08-22/day ctx=intelligence,military

### Nikkei 2019-07-19
[m1:JPN.GOV Foreign Minister Taro Kono] {e1 scolded} [m2:KOR.GOV the South Korean ambassador, Nam Gwan-pyo], before cameras in [m3:@JPN Tokyo] on Friday, calling [m4=m2 his] manner extremely rude.
e1 m1 > m2 ACCUSE actual 2019-07-19/day mode=disapprove ctx=diplomatic

### Nikkei 2018-10-30
[m1:KOR.JUD South Korea's Supreme Court] {e1 ordered} [m2:JPN.BUS Nippon Steel] on Tuesday to pay 100 million won each to [m3:KOR.CVL four former forced labourers], a ruling that [m4:JPN.GOV Prime Minister Shinzo Abe] {e2 would not accept}.
e1 m1 > m2 SANCTION actual 2018-10-30/day ctx=legal,reparations
e2 m4 > m1 REJECT actual 2018-10-30/day ctx=legal

### Nikkei 2019-07-05 none
[m1:KOR.BUS SK Hynix] shares slipped 1.2% in [m80:@KOR Seoul] on Friday in thin trading. Analysts in [m2:@JPN Tokyo] expect prices of memory chips to fall again in the autumn; a plant in [m3:@KOR Icheon] is being refitted until October.

### Reuters 2001-08-24
[m1:AUS.GOV Australia] {e1 barred} [m2:NOR.BUS the Norwegian freighter Tampa], which had picked up [m3:AFG.REF 433 mostly Afghan asylum seekers], from entering [m6=m1 its] waters off [m4:@AUS Christmas Island], [m5:AUS.GOV Prime Minister John Howard] said on Friday.
e1 m1 > m2 REJECT actual 2001-08-24/none ctx=asylum,migration said=m5

### Reuters 2001-08-29
[m1:AUS.MIL Australian special forces] {e1 took charge of} the bridge of [m2:NOR.BUS the Norwegian freighter Tampa] on Wednesday after [m61=m2 its] captain sailed toward [m3:@AUS Christmas Island] with [m4:AFG.REF asylum seekers] on board.
e1 m1 > m2 COERCE actual 2001-08-29/day mode=seize ctx=asylum,migration

### Reuters 2001-08-28
[m1:NOR.GOV Norwegian Foreign Minister Thorbjoern Jagland] {e1 told} [m2:AUS.GOV Canberra] that [m5=m2 it] must let [m3:AFG.REF asylum seekers] off a Norwegian ship, and {e2 reported} [m4=m2 Australia] to the International Maritime Organisation.
e1 m1 > m2 REQUEST requested 2001-08-28/none mode=yield ctx=asylum
e2 m1 > m4 ACCUSE actual 2001-08-28/none ctx=asylum,legal

### Reuters 2001-09-01
[m1:NZL.GOV New Zealand] will {e1 take} 150 of [m2:AFG.REF the people stranded on the Tampa] and [m3:NRU.GOV Nauru] the rest, [m4:AUS.GOV Australian Prime Minister John Howard] announced, hours before [m5:AUS.JUD a judge in Melbourne] {e2 ordered} [m6:AUS.GOV the government] not to move [m7=m2 them].
e1 m1 > m2 AGREE planned 2001-09-01/none ctx=asylum said=m4
e2 m5 > m6 REQUEST requested 2001-09-01/none mode=yield ctx=asylum,legal

### UN News 2001-09-03
[m1:UN U.N. human rights chief Mary Robinson] {e1 criticised} [m2:AUS.GOV Australia's] {e2 refusal to land} a shipload of [m3:AFG.REF Afghans], in an interview during a conference on racism in [m4:@ZAF Durban].
e1 m1 > m2 ACCUSE actual 2001-09-03/none mode=disapprove ctx=asylum,human_rights
e2 m2 > m3 REJECT actual 2001-09-03/none mode=assist ctx=asylum
