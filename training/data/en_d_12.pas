### Reuters 2016-08-03
[m1:MDV.GOV Malé's foreign secretary] said the government had not {e1 turned down} a Commonwealth mediator; it had merely {e2 proposed another date} to [m2:COMMONWEALTH the secretariat].
e1 m1 > m2 REJECT denied 2016-08-03/none ctx=political_institutions
e2 m1 > m2 AGREE actual 2016-08-03/none ctx=political_institutions

### AFP 2010-05-11
[m1:KWT.GOV Kuwait] {e1 is contemplating} the deportation of [m2:EGY.CVL seventeen Egyptians] who rallied for [m4:EGY.OPP Mohamed ElBaradei]; [m3:HRW Human Rights Watch] {e2 entered a plea} on their behalf.
e1 m1 > m2 COERCE hypothetical 2010-05-11/none mode=deport ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2010-05-11/none mode=yield ctx=human_rights

### AP 2011-02-01
[m1:SAU.GOV King Abdullah] {e1 voiced full backing to} [m2:EGY.GOV Mubarak] on the phone and, by one account, {e2 would match} dollar for dollar any aid that [m3:USA.GOV Washington] {e3 pulled}.
e1 m1 > m2 SUPPORT actual 2011-02-01/none ctx=executive
e2 m1 > m2 AGREE hypothetical 2011-02-01/none ctx=economic
e3 m3 > m2 SANCTION hypothetical 2011-02-01/none mode=discontinue ctx=economic

### Arab News 2014-03-07
[m1:SAU.GOV Riyadh] {e1 put the Brotherhood on [m4=m1 its] terror list}; [m2:MUSLIMBROTHERHOOD.PTY the movement's London office], "surprised", {e2 denies any hand in} attacks on [m3:EGY.COP policemen].
e1 m1 > m2 SANCTION actual 2014-03-07/none ctx=terrorism
e2 m2 > m3 ASSAULT denied 2014-03-07/none ctx=terrorism

### Reuters 2014-11-16
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the Emirates] and [m3:BHR.GOV Bahrain] {e1 are returning their ambassadors} to [m4:QAT.GOV Doha], eight months after [m5=m1+m2+m3 they] {e2 marched them out}.
e1 m1,m2,m3 > m4 CONCEDE planned 2014-11-16/none ctx=diplomatic
e2 m5 > m4 SANCTION actual 2014-03-01/month mode=withdraw ctx=diplomatic

### Reuters 2012-10-23 none
Asked what the emir might say, [m1:QAT.GOV the protocol chief] smiled. There were tents, horses, [m2:? eighty reporters] and a red carpet that ended in sand.

### Ma'an 2012-10-23
[m1:QAT.GOV Sheikh Hamad] {e1 drove into [m3:@PSE Gaza]}, the first head of state to call on [m2:HAMAS.PTY Ismail Haniyeh] there, and {e2 raised to $400 million} his promise for housing.
e1 m1 > m2 CONSULT actual 2012-10-23/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2012-10-23/none ctx=economic

### Ma'an 2014-04-23
[m1:HAMAS.PTY Ismail Haniyeh] and [m2:FATAH.PTY Azzam al-Ahmad] {e1 raised joined hands}: one cabinet within five weeks. [m3:ISR.GOV Israel] {e2 scrubbed} that evening's session with [m4:PSE.GOV Saeb Erekat].
e1 m1 > m2 AGREE planned 2014-04-23/none ctx=political_institutions
e2 m3 > m4 REJECT actual 2014-04-23/none mode=meet ctx=diplomatic

### Ma'an 2015-01-03
[m1:ISR.GOV Jerusalem] {e1 is sitting on} $127 million of [m2:PSE.GOV Ramallah's] customs money because [m3=m2 it] {e2 acceded to} [m4:ICC the International Criminal Court]; it {e3 could go further and prosecute} Palestinian leaders in [m5:@USA America], an official hinted.
e1 m1 > m2 SANCTION actual 2015-01-03/none mode=discontinue ctx=economic
e2 m3 > m4 SUPPORT actual 2015-01-03/none ctx=legal
e3 m1 > m2 THREATEN threatened 2015-01-03/none ctx=legal

### Ma'an 2015-03-27
[m1:ISR.GOV Benjamin Netanyahu] {e1 released the withheld taxes} on Friday on the {e2 advice} of [m2:ISR.MIL his generals]; [m3:PSE.GOV Rami Hamdallah's] clerks will be paid in full for the first time since December.
e1 m1 > m3 CONCEDE actual 2015-03-27/day ctx=economic
e2 m2 > m1 REQUEST requested 2015-03-27/none mode=change ctx=economic

### Jerusalem Post 2010-03-12
[m1:USA.GOV Hillary Clinton] gave [m2:ISR.GOV Netanyahu] {e2 a dressing-down by phone for 43 minutes}. [m3:ISR.GOV His interior minister] denied seeking to embarrass [m4:USA.GOV the vice president], a guest that week.
e2 m1 > m2 ACCUSE actual 2010-03-12/none mode=disapprove ctx=territory

### Jerusalem Post 2012-09-11
[m1:USA.GOV The White House] denied that [m3=m1 Mr Obama] had {e1 refused to see} [m2:ISR.GOV Mr Netanyahu] in [m4:@USA New York]: no such meeting was ever {e2 requested}.
e1 m1 > m2 REJECT denied 2012-09-11/none mode=meet ctx=diplomatic
e2 m2 > m1 REQUEST denied 2012-09-11/none mode=meet ctx=diplomatic

### Daily Mirror 2015-10-01
[m1:LKA.GOV Colombo] {e1 cosponsored} a resolution at the Human Rights Council promising [m2:LKA.CVL war victims] a court with foreign judges; [m3:LKA.GOV the president] {e2 declared} two months later that no foreigner would sit.
e1 m1 > m2 CONCEDE planned 2015-10-01/none ctx=human_rights,legal
e2 m3 > m2 REJECT actual 2015-10-01/none mode=yield ctx=human_rights,legal

### Daily Mirror 2022-07-13
[m1:LKA.GOV Gotabaya Rajapaksa] {e1 took off for [m4:@MDV Malé] in an air force plane} before [m5=m1 he] had put anything in writing. [m2:LKA.CVL The crowd] {e3 poured into} [m3:LKA.GOV the prime minister's office].
e1 m1 > m2 RETREAT actual 2022-07-13/none ctx=executive
e3 m2 > m3 PROTEST actual 2022-07-13/none mode=riot ctx=executive

### Daily Mirror 2022-07-12
[m1:LKA.COP Immigration officers] {e1 blocked the way of} [m2:LKA.GOV Basil Rajapaksa] in the airport's silk lounge, [m3:LKA.CVL passengers] hooting; [m4:IND.GOV New Delhi] denied {e2 facilitating} [m5:LKA.GOV his brother's] flight.
e1 m1 > m2 REJECT actual 2022-07-12/none mode=assist ctx=executive
e2 m4 > m5 AID denied 2022-07-12/none ctx=executive

### Daily FT 2017-07-29 none
[m1:LKA.GOV The ports minister] lives in [m4:@LKA Galle], [m2:CHN.BUS the terminal's manager] in a hotel. Of the 90 ships that called last month, 31 came from [m3:@SGP Singapore].

### BBC 2002-02-22
[m1:LKA.GOV Ranil Wickremesinghe] and [m2:LTTE.REB Velupillai Prabhakaran] {e1 set their signatures separately} to a ceasefire text that [m3:NOR.GOV Norwegian envoys] had {e2 carried to and fro}; [m4:NOR.GOV Oslo] {e3 will lead} the monitors.
e1 m1 > m2 SUPPORT actual 2002-02-22/none ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2002-02-22/none mode=third-party ctx=diplomatic
e3 m4 > m1,m2 AGREE planned 2002-02-22/none ctx=peacekeeping

### BBC 2003-04-21
[m1:LTTE.REB The Tigers] {e1 pulled out of} the peace talks "for the time being", feeling slighted by [m2:USA.GOV Washington], and {e3 will skip} [m3:JPN.GOV Tokyo's] donor conference.
e1 m1 > m2 REJECT actual 2003-04-21/none mode=meet ctx=diplomatic
e3 m1 > m3 REJECT planned 2003-04-21/none mode=meet ctx=diplomatic

### Bhutan Times 2003-12-15
[m1:BTN.MIL Thimphu's small army] {e1 flushed} [m2:ULFA.REB ULFA's fighters] from thirty camps; the king had {e2 pleaded with} them for six years to go. [m3:IND.MIL India] {e3 sealed} the border behind.
e1 m1 > m2 ASSAULT actual 2003-12-15/none ctx=military
e2 m1 > m2 REQUEST requested 2003-12-15/none mode=yield ctx=military
e3 m3 > m2 MOBILIZE actual 2003-12-15/none mode=troops ctx=military

### Mizzima 2012-01-12
[m1:MMR.GOV Naypyidaw's railways minister] and [m2:KNU.REB the Karen National Union] {e1 concluded a truce} in [m4:@MMR Pa-an] on Thursday. [m3:KNU.REB The rebels' secretary], once condemned to death, may be {e3 amnestied}.
e1 m1 > m2 SUPPORT actual 2012-01-12/day ctx=military
e3 m1 > m3 CONCEDE hypothetical 2012-01-12/none ctx=legal

### Mizzima 2021-02-03
[m1:MMR.MED Doctors in Mandalay] {e1 laid down [m5=m1 their] stethoscopes} rather than serve [m2:MMR.MIL the junta], and [m3:NOR.GOV Oslo], [m4:NZL.GOV Wellington] {e2 are mulling} what to freeze.
e1 m1 > m2 PROTEST actual 2021-02-03/none mode=strike ctx=pro_democracy
e2 m3,m4 > m2 SANCTION hypothetical 2021-02-03/none mode=discontinue ctx=pro_democracy

### Mizzima 2021-04-24
[m1:ASEAN Nine ASEAN leaders] {e1 told} [m2:MMR.MIL Min Aung Hlaing] to his face to stop the killing. He took note, and later said he would {e3 heed} suggestions once the country was stable.
e1 m1 > m2 REQUEST requested 2021-04-24/none mode=yield ctx=repression
e3 m2 > m1 CONCEDE hypothetical 2021-04-24/none ctx=repression

### Mizzima 2021-10-16
[m1:ASEAN ASEAN] {e1 will seat nobody but a "non-political" Burmese}, since [m2:MMR.MIL the general] {e2 denied} [m3:ASEAN its envoy] a word with [m4:MMR.OPP Aung San Suu Kyi].
e1 m1 > m2 SANCTION planned 2021-10-16/none ctx=political_institutions
e2 m2 > m3 REJECT actual 2021-10-16/none mode=meet ctx=political_institutions

### Myanmar Now 2023-11-02 none
The teak houses of [m1:@MMR Hsipaw] were painted by [m2:MMR.SOC a Shan prince's] wife, an Austrian. Their daughters live in [m3:@USA Colorado].

### Myanmar Now 2024-01-12
[m1:CHN.GOV Beijing], go-between at [m5:@CHN Kunming], announced that [m2:MMR.MIL the junta] and [m3:TBA.REB the Brotherhood Alliance] {e1 had stopped fighting "immediately"}. [m4:TBA.REB A commander of the Three Brothers] denied that [m6=m4 they] would {e2 quit} a single town.
e1 m2 > m3 RETREAT actual 2024-01-12/none mode=ceasefire ctx=military said=m1
e2 m4 > m2 CONCEDE denied 2024-01-12/none ctx=territory

### Nikkei 2019-06-30
[m1:USA.GOV Trump] {e1 tweeted an invitation to shake hands} at the line, [m2:PRK.GOV Kim Jong Un] turned up, and [m3=m1 the American] {e3 took twenty steps} into the North.
e1 m1 > m2 AGREE actual 2019-06-30/none ctx=diplomatic
e3 m3 > m2 CONSULT actual 2019-06-30/none mode=visit ctx=diplomatic

### Nikkei 2020-06-16
[m1:PRK.GOV Pyongyang] {e1 dynamited} the liaison office, as [m2:PRK.GOV Kim Yo Jong] {e2 had given fair warning she would}; if [m3:KOR.GOV the South] did not rein in [m4:KOR.CVL the leafleters], soldiers {e4 would return} to [m5:@PRK Kaesong].
e1 m1 > m3 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m2 > m3 THREATEN threatened 2020-06-16/none ctx=diplomatic
e4 m1 > m3 THREATEN threatened 2020-06-16/none ctx=military

### Nikkei 2020-06-24 headline
[m1:PRK.GOV Kim] {e1 puts off} military moves against [m2:KOR.GOV South]
e1 m1 > m2 CONCEDE actual 2020-06-24/none ctx=military

### Hankyoreh 1997-05-26 headline
[m1:KOR.SOC Red Cross] {e1 trains bound North} with corn for [m2:PRK.CVL hungry]
e1 m1 > m2 AID actual 1997-05-26/none ctx=human_security

### Hankyoreh 1996-12-29
[m1:PRK.GOV Pyongyang] {e1 expressed "deep regret"} over the submarine, taking back an earlier {e3 vow to avenge} [m4=m1 its] crew "a hundred-fold" on [m2:KOR.GOV Seoul], which {e4 sent home} [m3:PRK.MIL the ashes].
e1 m1 > m2 SUPPORT actual 1996-12-29/none ctx=military
e3 m1 > m2 THREATEN threatened 1996-12-29/none mode=violence ctx=military
e4 m2 > m1 RETREAT actual 1996-12-29/none ctx=military

### Mainichi 2022-08-31
[m1:JPN.GOV Fumio Kishida] apologised to the public and {e2 instructed} [m2:JPN.PTY LDP members] to cut their links with [m3:UC.REL the Unification Church], which rejects talk of extortion.
e2 m1 > m2 REQUEST requested 2022-08-31/none mode=change ctx=religion_ethnicity

### Mainichi 2006-08-15
[m1:JPN.GOV Junichiro Koizumi] {e1 bowed at [m5:@JPN Yasukuni] at dawn}, deaf to {e2 protests} by [m2:KOR.GOV Seoul] and [m3:CHN.GOV Beijing], which {e3 summoned} [m4:JPN.GOV the ambassador] in the rain.
e1 m1 > m2,m3 REJECT actual 2006-08-15/none mode=change ctx=diplomatic
e2 m2,m3 > m1 ACCUSE actual 2006-08-15/none mode=disapprove ctx=diplomatic
e3 m3 > m4 ACCUSE actual 2006-08-15/none mode=disapprove ctx=diplomatic

### Mainichi 2006-09-27 none
[m1:JPN.GOV The new prime minister] is 52. His grandfather held the office in the fifties; [m2:KOR.GOV the Korean ambassador] and [m3:CHN.GOV the Chinese one] sent orchids.

### Okinawa Times 1995-11-01
[m1:USA.GOV William Perry], on a visit to [m2:JPN.GOV Tokyo], {e1 expressed shame} over the rape of a schoolgirl; [m3:JPN.GOV Governor Masahide Ota] {e2 will not sign} the leases for [m4:USA.MIL the bases].
e1 m1 > m2 CONCEDE actual 1995-11-01/none ctx=crime
e2 m3 > m4 REJECT actual 1995-11-01/none mode=assist ctx=military

### Okinawa Times 2013-12-27
[m1:JPN.GOV Hirokazu Nakaima] {e1 okayed the landfill} for [m2:USA.MIL the Marines] at [m4:@JPN Henoko]. [m3:JPN.CVL Islanders] {e2 sat in} in [m5=m1 his] lobby: [m6=m1 he] had pledged to have the base moved off the island.
e1 m1 > m2 CONCEDE actual 2013-12-27/none ctx=military
e2 m3 > m1 PROTEST actual 2013-12-27/none mode=demo ctx=military

### PNG Post-Courier 2001-08-30
[m1:PNG.GOV Port Moresby] and [m2:BOUGAINVILLE.REB Bougainville's rebels] {e1 inked} their peace at [m4:@PNG Arawa]: guns {e2 go into UN containers}, [m3:PNG.MIL the defence force] {e3 will leave}, and a referendum comes within fifteen years.
e1 m1 > m2 SUPPORT actual 2001-08-30/none ctx=diplomatic
e2 m2 > m1 CONCEDE planned 2001-08-30/none ctx=military
e3 m3 > m2 CONCEDE planned 2001-08-30/none ctx=military

### Solomon Star 2021-11-25
[m1:SLB.GOV Manasseh Sogavare] {e1 refused to bow out} to please [m3:SLB.CVL the rioters] and {e2 invoked a treaty} under which [m2:AUS.GOV Canberra] must send policemen.
e1 m1 > m3 REJECT actual 2021-11-25/none mode=change ctx=executive
e2 m1 > m2 REQUEST requested 2021-11-25/none mode=assist ctx=repression

### Solomon Star 2022-03-29
[m1:SLB.GOV Honiara] {e1 assures} [m2:AUS.GOV Australia] that there will be no Chinese base. It "did not {e3 beg}" [m3:CHN.GOV Beijing] for the pact, [m5=m1 Mr Sogavare] told [m4:SLB.LEG MPs].
e1 m1 > m2 AGREE planned 2022-03-29/none ctx=military
e3 m1 > m3 REQUEST denied 2022-03-29/none mode=assist ctx=military

### Samoa Observer 2021-07-26
[m1:WSM.GOV Tuilaepa Sailele] {e1 conceded} on Monday, two months after {e2 locking} [m2:WSM.PTY Fiame Naomi Mata'afa] out of parliament.
e1 m1 > m2 CONCEDE actual 2021-07-26/day ctx=election
e2 m1 > m2 REJECT actual 2021-05-24/day ctx=legislative

### RNZ 2006-11-16
[m1:TON.GOV Nuku'alofa's cabinet] {e1 promised that commoners would have} most of the seats as [m2:TON.CVL youths] {e2 put the torch to} the town. [m3:NZL.GOV Wellington] and [m4:AUS.GOV Canberra] {e3 rushed soldiers to secure} the airport.
e1 m1 > m2 CONCEDE planned 2006-11-16/none ctx=pro_democracy
e2 m2 > m1 PROTEST actual 2006-11-16/none mode=riot ctx=pro_democracy
e3 m3,m4 > m1 AID actual 2006-11-16/none ctx=military

### RNZ 2012-03-15 none
[m1:TON.REL The king's] funeral cost less than that of [m2:TON.REL his father]. Mourners from [m3:@NZL Auckland] and [m4:@AUS Sydney] filled two charter flights.

### Reuters 2001-11-11
[m1:USA.GOV President Bush] {e1 urged} [m2:NALLIANCE.REB the Northern Alliance] to stay out of [m5:@AFG Kabul], since [m3:PAK.GOV Pakistan] would not stomach it; two nights later [m4=m2 its tanks] {e3 rumbled in}.
e1 m1 > m2 REQUEST requested 2001-11-11/none mode=yield ctx=military
e3 m4 > m1 REJECT actual 2001-11-11/none mode=yield ctx=military

### Reuters 2001-10-14
"<<q1 When [m1:USA.GOV I] said no negotiations, [m2=m1 I] meant {e1 no negotiations}>>," [m3=m1 Mr. Bush] said of an {e2 offer} by [m4:TALIBAN.REB Mullah Kabir] to give [m5:ALQAEDA.REB bin Laden] to a third country.
e1 m2 > m4 REJECT actual 2001-10-14/none mode=meet ctx=terrorism
e2 m4 > m1 CONCEDE hypothetical 2001-10-14/none ctx=terrorism
q1 m3 direct cue=said

### ToloNews 2014-09-21
[m1:AFG.PTY Ashraf Ghani] and [m2:AFG.PTY Abdullah Abdullah] {e1 hugged for three seconds}, having {e2 consented to govern together}. [m3:USA.GOV John Kerry] {e3 made thirty calls} to the two.
e1 m1 > m2 CONSULT actual 2014-09-21/none ctx=political_institutions
e2 m1 > m2 AGREE actual 2014-09-21/none ctx=political_institutions
e3 m3 > m1,m2 CONSULT actual 2014-09-21/none mode=phone ctx=political_institutions

### ToloNews 2016-10-01
[m1:EU Brussels] denies that [m4=m1 its] billion euros for [m2:AFG.GOV Kabul] {e1 hinge on} the taking back of [m3:AFG.REF 80,000 Afghans]; a leaked note spoke of "leverage".
e1 m1 > m2 THREATEN denied 2016-10-01/none ctx=economic,migration

### Asia-Plus 1997-06-27
[m1:TJK.GOV Emomali Rahmonov] and [m2:UTO.REB Said Abdullo Nuri] {e1 ended five years of war} with their pens in [m3:RUS.GOV Boris Yeltsin's] Kremlin. A third of the posts {e2 go to} the opposition; [m4:UTO.REB fighters] join the army.
e1 m1 > m2 SUPPORT actual 1997-06-27/none ctx=diplomatic
e2 m1 > m2 CONCEDE planned 1997-06-27/none ctx=political_institutions

### Asia-Plus 2010-08-28
[m1:UZB.GOV Tashkent] {e1 let go} 200 [m2:TJK.BUS Tajik wagons] it had {e2 held up} for months; [m3:TJK.GOV Dushanbe] {e3 had hinted at rerouting} through [m4:@KGZ Osh].
e1 m1 > m2 RETREAT actual 2010-08-28/none ctx=economic
e2 m1 > m2 COERCE actual 2010-08-28/none mode=seize ctx=economic
e3 m3 > m1 THREATEN threatened 2010-08-28/none mode=restrict ctx=economic

### 24.kg 2021-05-01
[m1:KGZ.GOV Bishkek's] and [m2:TJK.GOV Dushanbe's security chiefs] {e1 stood together at the water gate}: both armies {e2 are to step back} four kilometres. [m3:UZB.GOV Shavkat Mirziyoyev] {e3 was on the line to} each president.
e1 m1 > m2 CONSULT actual 2021-05-01/none ctx=territory
e2 m1 > m2 CONCEDE planned 2021-05-01/none ctx=territory,military
e3 m3 > m1,m2 CONSULT actual 2021-05-01/none mode=phone ctx=diplomatic

### Astana Times 2022-01-11
[m1:CSTO The Russian-led force] {e1 begins leaving} in two days, [m2:KAZ.GOV Kassym-Jomart Tokayev] told [m3:KAZ.LEG deputies]. He {e2 had asked for} it when [m4:KAZ.CVL mobs] {e3 took} the [m5:@KAZ Almaty] airport.
e1 m1 > m2 CONCEDE planned 2022-01-11/none ctx=military said=m2
e2 m2 > m1 REQUEST requested 2022-01-11/none mode=assist ctx=military
e3 m4 > m2 PROTEST actual 2022-01-11/none mode=riot ctx=economic

### Astana Times 2013-04-06 none
[m1:KAZ.GOV The hosts] had prepared a blue room and a green one. [m2:IRN.GOV Iran's negotiators] chose tea, [m3:EU the European ones] coffee; each side spoke to [m4:? its own press].
