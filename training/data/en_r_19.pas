### Reuters 2015-12-09
[m1:BEL.COP Belgian police] {e1 broke down the door of} a flat in Schaerbeek on Tuesday in the hunt for [m2:ISIS a fugitive from the cell behind the attacks on Paris], prosecutors said, and [m4:FRA.GOV Francois Hollande's government] {e2 had only warm words for} [m5=m1 its neighbor's officers].
e1 m1 > m2 COERCE actual 2015-12-08/day mode=seize ctx=terrorism
e2 m4 > m5 SUPPORT actual 2015-12-09/none ctx=terrorism

### AP 2006-09-20
[m1:THA.MIL Thailand's army commander, Gen. Sondhi Boonyaratkalin], {e1 took the helm} from [m2:THA.GOV Thaksin Shinawatra] without a shot late on Tuesday, and [m3:THA.MIL his junta] {e2 interdicted} gatherings of [m6:THA.CVL more than five citizens]. [m4:NZL.GOV Helen Clark], the prime minister of New Zealand, {e3 had harsh words for} [m5=m3 it].
e1 m1 > m2 COERCE actual 2006-09-19/day mode=seize ctx=executive
e3 m4 > m5 ACCUSE actual 2006-09-20/none mode=disapprove ctx=pro_democracy
e2 m3 > m6 COERCE actual 2006-09-20/none mode=restrict ctx=rights_freedoms

### AFP 2022-11-08
[m1:EGY.GOV Egypt] would free the hunger striker [m2:EGY.CVL Alaa Abdel Fattah] only {e1 over its dead body}, its foreign minister said on Monday after listening to [m3:GBR.GOV Rishi Sunak], who {e2 took up} the case with [m4:EGY.GOV Abdel Fattah al-Sisi] in Sharm el-Sheikh.
e2 m3 > m4 REQUEST requested 2022-11-07/day mode=release ctx=human_rights
e1 m1 > m3 REJECT actual 2022-11-07/day ctx=human_rights

### Xinhua 2016-03-23
[m1:CHN.GOV Beijing] {e1 unlocked the sluices of} its Jinghong dam to relieve drought in [m2:VNM.GOV Vietnam] and four other countries, a step for which [m3=m2 Hanoi] had {e2 appealed}, and the six founded [m4:? the Lancang-Mekong Cooperation] on Wednesday in Sanya.
e1 m1 > m2 AID actual 2016-03-23/none ctx=natural_resource
e2 m3 > m1 REQUEST requested 2016-03-23/none mode=assist ctx=natural_resource bg

### Reuters 2009-08-12
[m1:MMR.JUD A prison court in Yangon] {e1 condemned to} 18 more months of house arrest on Tuesday [m2:MMR.OPP Aung San Suu Kyi], the head of [m3:MMR.OPP the National League for Democracy], and [m4:ASEAN the Southeast Asian grouping], which [m5:THA.GOV Thailand] chairs, {e2 was crestfallen at} the verdict.
e1 m1 > m2 SANCTION actual 2009-08-11/day mode=convict ctx=legal,repression
e2 m4 > m1 ACCUSE actual 2009-08-12/none mode=disapprove ctx=legal
rel m2 leads m3
rel m4 led_by m5

### Reuters 2013-06-24
[m1:HKG.GOV Hong Kong] {e1 let slip away} on Sunday [m2:? the former U.S. contractor Edward Snowden], whom [m3:USA.GOV Washington] wanted held, and [m4:USA.GOV Secretary of State John Kerry] {e2 chided} [m5:CHN.GOV Beijing], under which [m6=m1 the territory] stands. [m7:ECU.GOV Quito] {e3 is pondering} his application for asylum.
e1 m1 > m3 REJECT actual 2013-06-23/day ctx=legal,intelligence
e2 m4 > m5 ACCUSE actual 2013-06-24/none mode=disapprove ctx=legal
e3 m7 > m2 AID hypothetical 2013-06-24/none mode=asylum ctx=asylum
rel m6 part_of m5

### AP 2023-08-11
[m1:IRN.GOV Iran] {e1 moved from prison to a hotel} [m2:USA.CVL four Americans] on Thursday, the first stage of an exchange in which [m3:KOR.GOV South Korea] is to {e2 release the hold on} six billion dollars and [m4:USA.GOV the Biden administration] is to {e3 spring} five [m5:IRN.CVL Iranians].
e1 m1 > m2 CONCEDE actual 2023-08-10/day ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2023-08-11/none ctx=economic
e3 m4 > m5 CONCEDE planned 2023-08-11/none mode=release ctx=diplomatic

### Guardian 2018-10-25
[m1:MEX.COP Mexican federal police] {e1 melted out of the way of} [m2:HND.REF the caravan of Honduran migrants] on a bridge in Chiapas, and [m3:USA.GOV President Trump] {e2 inveighed against} [m4:MEX.GOV its government] and {e3 earmarked} 800 [m5:USA.MIL soldiers] for the Texan border.
e1 m1 > m2 RETREAT actual 2018-10-25/none mode=access ctx=migration
e2 m3 > m4 ACCUSE actual 2018-10-25/none mode=disapprove ctx=migration
e3 m3 > m2 MOBILIZE planned 2018-10-25/none mode=troops ctx=migration

### VOA 2011-05-02
[m1:USA.MIL Navy SEALs] {e1 finished off} [m2:ALQAEDA Osama bin Laden], the head of [m6:ALQAEDA al-Qaida], in Abbottabad on Monday local time, in a raid of which [m3:PAK.GOV Pakistan] had no inkling, and [m4:ISR.GOV Israel's prime minister] {e3 rejoiced with} [m5:USA.GOV the American people].
e1 m1 > m2 ASSAULT actual 2011-05-02/day mode=firearms ctx=terrorism
e3 m4 > m5 SUPPORT actual 2011-05-02/none ctx=terrorism
rel m2 leads m6

### Reuters 2026-06-25
[m1:KEN.COP Kenyan police] {e1 lobbed} stun grenades at [m2:KEN.CVL mourners] on Wednesday in Nairobi, two years after the storming of parliament. [m3:KEN.CVL The Law Society], which [m4:KEN.CVL Faith Odhiambo] chairs, {e2 is drafting a suit against} [m6:KEN.COP the inspector general], [m5=m4 she] said.
e1 m1 > m2 ASSAULT actual 2026-06-24/day mode=crowd ctx=repression
e2 m3 > m6 ACCUSE planned 2026-06-25/none ctx=legal
rel m4 leads m3

### Jakarta Post 2001-07-24
[m1:IDN.LEG The People's Consultative Assembly] {e1 dethroned} [m2:IDN.GOV Abdurrahman Wahid] on Monday by a unanimous vote and {e2 installed} [m3:IDN.PTY Megawati Sukarnoputri], leader of [m4:IDN.PTY the PDI-P]. [m5=m2 The cleric], who had {e3 declared frozen} [m7=m1 the body], {e4 would not budge from} the palace.
e1 m1 > m2 SANCTION actual 2001-07-23/day mode=expel ctx=executive,legislative
e2 m1 > m3 SUPPORT actual 2001-07-23/day ctx=executive
e3 m5 > m7 COERCE actual 2001-07-24/none ctx=legislative
e4 m5 > m1 REJECT actual 2001-07-24/none mode=yield ctx=executive
rel m3 leads m4

### AP 2014-11-21
[m1:USA.GOV President Barack Obama] will {e1 lift the threat of deportation from} five million [m2:? undocumented immigrants], [m5=m1 he] said on Thursday. [m3:USA.LEG House Speaker John Boehner] {e2 swore that lawmakers would rise to} the challenge, and [m4:MEX.GOV Mexico] {e3 tipped its hat to} [m6=m1 its neighbor].
e1 m1 > m2 CONCEDE planned 2014-11-20/day ctx=migration
e2 m3 > m1 THREATEN threatened 2014-11-21/none ctx=migration,legislative
e3 m4 > m6 SUPPORT actual 2014-11-21/none ctx=migration

### Reuters 2018-03-09
[m1:KOR.GOV Chung Eui-yong], the head of [m2:KOR.GOV the National Security Office in Seoul], {e1 carried} [m3:PRK.GOV Kim Jong Un's] invitation to [m4:USA.GOV the White House] on Thursday, and [m5:USA.GOV Donald Trump] {e2 jumped at it}; [m6:JPN.GOV Tokyo] was caught flat-footed.
e1 m1 > m4 CONSULT actual 2018-03-08/day mode=visit ctx=diplomatic
e2 m5 > m3 AGREE planned 2018-03-08/day mode=meet ctx=diplomatic
rel m1 leads m2

### Cycling Weekly 2016-07-15 none
The leader ran up a mountain on foot on Thursday after a motorbike had cornered him in the crowd, and the jury, which bowed to common sense, restored his jersey; rivals in [m1:@FRA Avignon] accepted the ruling with a shrug.

### BBC 2020-02-29
[m1:USA.GOV American envoy Zalmay Khalilzad] and [m2:TALIBAN Abdul Ghani Baradar of the Taliban] {e1 clinched} in [m3:@QAT Doha] on Saturday an accord by which [m4:USA.MIL U.S. soldiers] will {e2 be gone} in 14 months and [m5=m2 the insurgents] {e3 forswear} harboring al-Qaida; [m6:AFG.GOV Ashraf Ghani] {e4 gritted his teeth at} a clause to free 5,000 of [m7:TALIBAN their men].
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military
e2 m4 > m2 CONCEDE planned 2020-02-29/day mode=withdraw ctx=military
e4 m6 > m1 ACCUSE actual 2020-02-29/none mode=disapprove ctx=military
e3 m5 > m1 CONCEDE planned 2020-02-29/day ctx=terrorism
