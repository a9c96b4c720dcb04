### Reuters 2022-07-09
[m1:LKA.CVL Sri Lankan protesters] {e1 clambered over} the gates of [m2:LKA.GOV President Gotabaya Rajapaksa's] residence on Saturday; some took a dip in his pool. [m3=m2 The president], who had {e2 stolen away} on a naval boat, sent word through [m4:LKA.LEG the speaker] that [m5=m2 he] {e4 would step aside} on Wednesday.
e1 m1 > m2 PROTEST actual 2022-07-09/day mode=riot ctx=economic
e2 m3 > m1 RETREAT actual 2022-07-09/none mode=withdraw ctx=executive
e4 m5 > m1 CONCEDE planned 2022-07-13/day ctx=executive

### Yonhap 2024-12-04
[m1:KOR.LEG South Korean lawmakers], some of [m2=m1 whom] scaled a fence to reach the chamber, {e1 scotched} [m3:KOR.GOV Yoon Suk Yeol's] martial law decree in under three hours. [m4:KOR.MIL Special forces] {e2 trooped off} without firing. [m5:KOR.LAB The Korean Confederation of Trade Unions] {e3 threatened} an endless walkout unless [m6=m3 the president] quits.
e1 m1 > m3 REJECT actual 2024-12-04/none mode=yield ctx=executive
e2 m4 > m1 RETREAT actual 2024-12-04/none mode=withdraw ctx=executive
e3 m5 > m6 THREATEN threatened 2024-12-04/none ctx=executive

### Dawn 2007-07-10
[m1:PAK.MIL Pakistani commandos] {e1 prised open} the Red Mosque in [m2:@PAK Islamabad] room by room on Tuesday after [m3:PAK.REL cleric Abdul Rashid Ghazi] {e2 snubbed} a last offer of safe passage. [m4=m3 Ghazi], who ran [m5:PAK.REL the mosque's seminary], died in the basement. [m6:PAK.REL Karachi's madrasa board] {e3 bewailed} "<<q1 a river of blood>>."
e1 m1 > m3 ASSAULT actual 2007-07-10/day ctx=terrorism
e2 m3 > m1 REJECT actual 2007-07-10/none mode=yield ctx=terrorism
e3 m6 > m1 ACCUSE actual 2007-07-10/none mode=disapprove ctx=religion_ethnicity
q1 m6 mixed cue=bewailed
rel m4 leads m5

### Kyodo 2011-03-14
[m1:CHN.GOV China] {e1 rushed} a 15-member rescue squad to [m2:JPN.GOV Japan's] flattened port of [m3:@JPN Ofunato], setting aside a quarrel over islands. [m4:TWN.GOV Taipei] {e2 opened its wallet} with $3.3 million. [m5:JPN.GOV Foreign Minister Takeaki Matsumoto] {e3 bowed} [m6=m5 his] thanks to [m7=m1+m4 both].
e1 m1 > m2 AID actual 2011-03-14/none ctx=disasters
e2 m4 > m2 AID actual 2011-03-14/none ctx=disasters
e3 m5 > m7 SUPPORT actual 2011-03-14/none ctx=disasters

### Tempo English 2012-03-31
[m1:IDN.PTY The Prosperous Justice Party], a member of [m2:IDN.GOV President Yudhoyono's ruling coalition], {e1 broke ranks} on Saturday and {e2 torpedoed} the fuel price plan. [m3:IDN.EDU Students] who had {e3 vandalised} the fence of [m4:IDN.LEG the legislature in Senayan] {e4 whooped}. [m5:IDN.PTY The Democrats' chairman, Anas Urbaningrum], {e5 may wield the axe against} [m6=m1 the mutinous ally].
e1 m1 > m2 REJECT actual 2012-03-31/day ctx=legislative again
e2 m1 > m2 REJECT actual 2012-03-31/day ctx=legislative
e3 m3 > m4 PROTEST actual 2012-03-31/none mode=vandalize ctx=economic
e4 m3 > m1 SUPPORT actual 2012-03-31/none ctx=economic
e5 m5 > m6 SANCTION hypothetical 2012-03-31/none mode=expel ctx=legislative
rel m1 member_of m2

### Hurriyet 2013-06-15
[m1:TUR.COP Turkish police] {e1 swept} Gezi Park clean of tents on Saturday evening. [m2:TUR.CVL Doctors and lawyers] who had sheltered in [m3:@TUR a nearby hotel] were {e2 gassed} inside its lobby. [m4:TUR.GOV Prime Minister Recep Tayyip Erdogan], leader of [m5:TUR.PTY the ruling AK Party], {e3 derided} [m6:TUR.CVL the campers] as "<<q1 looters>>"; [m7:DEU.GOV Angela Merkel] {e4 winced}: "<<q2 much too harsh>>," [m8=m7 she] said.
e1 m1 > m6 ASSAULT actual 2013-06-15/day mode=crowd-control ctx=repression
e2 m1 > m2 ASSAULT actual 2013-06-15/day mode=crowd-control ctx=repression
e3 m4 > m6 ACCUSE actual 2013-06-15/none mode=disapprove ctx=repression
e4 m7 > m1 ACCUSE actual 2013-06-15/none mode=disapprove ctx=repression
q1 m4 mixed cue=derided
q2 m8 direct cue=said
rel m4 leads m5

### Naharnet 2005-04-26
[m1:SYR.MIL The last Syrian soldiers] {e1 decamped} from [m2:@LBN the Bekaa valley] on Tuesday after 29 years. [m3:LBN.MIL The Lebanese army], which now mans the posts that [m4=m1 they] left, bade [m5=m1 them] {e3 farewell} with a parade at [m6:@LBN Rayak]. [m7:UN U.N. experts] {e4 will comb} the area for [m8:SYR.SPY stay-behind spies].
e1 m1 > m3 RETREAT actual 2005-04-26/day mode=withdraw ctx=military
e3 m3 > m5 SUPPORT actual 2005-04-26/day ctx=military
e4 m7 > m8 ACCUSE planned 2005-04-26/none mode=investigate ctx=military

### The Hindu 2008-07-08
[m1:IND.PTY The Communist Party of India (Marxist)] and three allies Tuesday {e1 yanked the rug from under} [m2:IND.GOV Prime Minister Manmohan Singh's government] over a nuclear accord with [m3:@USA the United States]. [m4:IND.PTY The Samajwadi Party of Mulayam Singh Yadav] {e2 came to the rescue}. [m5=m2 Singh], then in [m6:@JPN Hokkaido] for the G8, shrugged.
e1 m1 > m2 SANCTION actual 2008-07-08/day mode=withdraw ctx=legislative
e2 m4 > m2 SUPPORT actual 2008-07-08/none ctx=legislative

### AFP 2017-09-14
[m1:AUS.GOV Canberra] {e1 loaned} two spy planes to [m2:PHL.MIL Philippine troops] for the siege of [m3:@PHL Marawi], where [m4:MAUTE.REB gunmen of the Maute clan] still hold a few blocks around the lake. [m5:USA.MIL American special forces] {e2 whisper} targets into [m6=m2 their] radios. [m7:PHL.GOV President Rodrigo Duterte] {e3 rebuffed} a go-between sent by [m8=m4 the clan].
e1 m1 > m2 AID actual 2017-09-14/none mode=military ctx=terrorism
e2 m5 > m6 COOPERATE actual 2017-09-14/none ctx=intelligence
e3 m7 > m8 REJECT actual 2017-09-14/none mode=meet ctx=terrorism
rel m4 controls m3

### Mehr 2016-01-13
[m1:IRN.MIL Iran's Revolutionary Guards] Wednesday let [m2:USA.MIL ten American sailors] {e2 go} after one night on [m3:@IRN Farsi Island], where [m4=m2 their] boats had drifted ashore. [m5:USA.GOV John Kerry] {e4 tipped his cap to} [m6:IRN.GOV Mohammad Javad Zarif], [m7=m5 his] counterpart, for it. [m8:USA.LEG Senator Tom Cotton] {e5 huffed} that the crews had been humiliated.
e2 m1 > m2 RETREAT actual 2016-01-13/day mode=release ctx=military
e4 m5 > m6 SUPPORT actual 2016-01-13/none ctx=diplomatic
e5 m8 > m1 ACCUSE actual 2016-01-13/none mode=disapprove ctx=military

### Eurasianet 2010-04-15
[m1:KGZ.ELI Kurmanbek Bakiyev] {e1 jetted off} to [m2:@KAZ Taraz] on Thursday under a deal that [m3:KAZ.GOV Kazakhstan], then chair of [m4:OSCE the OSCE], {e2 concocted} with [m5:RUS.GOV the Kremlin] and [m6:USA.GOV the White House]. [m7:KGZ.GOV Roza Otunbayeva's interim cabinet] {e3 forfeited} the chance to try [m8=m1 him] and {e4 freed} [m9:KGZ.MIL his defence minister's] house guards.
e1 m1 > m7 RETREAT actual 2010-04-15/day mode=resign ctx=executive
e2 m3 > m5,m6 CONSULT actual 2010-04-15/none ctx=executive
e3 m7 > m8 CONCEDE actual 2010-04-15/none ctx=legal
e4 m7 > m9 RETREAT actual 2010-04-15/none mode=release ctx=executive
rel m4 led_by m3

### VnExpress 2014-06-11
[m1:VNM.GOV Hanoi] {e1 laid} photographs of a rammed trawler before [m2:UN the United Nations] on Tuesday. [m3:CHN.MIL Chinese coast guard cutters] had {e2 hosed} [m4:VNM.MIL Vietnamese patrol boats] around an oil rig off [m5:@VNM the Paracels], which [m6:CHN.GOV Beijing] occupies. [m7:JPN.GOV Tokyo] {e3 chipped in} six used vessels for [m8=m4 the Vietnamese service].
e1 m1 > m6 ACCUSE actual 2014-06-10/day ctx=territory
e2 m3 > m4 ASSAULT actual 2014-06-11/none mode=unconventional ctx=territory bg
e3 m7 > m8 AID actual 2014-06-11/none mode=military ctx=territory
rel m6 controls m5

### Al Arabiya 2011-03-14
[m1:SAU.MIL A thousand Saudi soldiers] {e1 rumbled across} the causeway into [m2:@BHR Bahrain] on Monday at the invitation of [m3:BHR.GOV the Khalifa dynasty]. [m4:BHR.OPP Al Wefaq], the largest Shiite party, {e2 likened} the entry to an occupation. [m5:UAE.COP Emirati policemen] {e3 swelled} the column; [m6:IRN.GOV Tehran] {e4 beseeched} [m7:CHN.GOV Beijing] to {e5 lean on} [m8:SAU.GOV Riyadh].
e1 m1 > m3 AID actual 2011-03-14/day mode=military ctx=repression
e2 m4 > m1 ACCUSE actual 2011-03-14/none mode=disapprove ctx=repression
e3 m5 > m3 AID actual 2011-03-14/none mode=military ctx=repression
e4 m6 > m7 REQUEST requested 2011-03-14/none mode=assist ctx=repression
e5 m7 > m8 REQUEST hypothetical 2011-03-14/none mode=change ctx=repression

### Mongol News 2008-07-01
[m1:MNG.OPP Tsakhiagiin Elbegdorj], head of [m2:MNG.OPP Mongolia's Democratic Party], {e1 cried foul} over Sunday's ballot, and [m3:MNG.CVL a crowd] {e2 smoked} [m4:MNG.PTY the ruling party] out of its headquarters in [m5:@MNG Ulan Bator]. [m6:MNG.GOV President Nambaryn Enkhbayar] {e3 decreed} a four-day emergency; [m7:MNG.MIL personnel carriers] {e4 trundled in}.
e1 m1 > m4 ACCUSE actual 2008-07-01/none mode=allege ctx=election
e2 m3 > m4 PROTEST actual 2008-07-01/none mode=riot ctx=election
e3 m6 > m3 COERCE actual 2008-07-01/none mode=martial-law ctx=election
e4 m7 > m3 MOBILIZE actual 2008-07-01/none mode=troops ctx=election
rel m1 leads m2

### Nikkei Asia 2021-03-05 none
Chipmakers in [m1:@TWN Hsinchu] face a squeeze: a drought has sapped the reservoirs, and the water bureau cut pressure at night. [m2:TWN.BUS TSMC], which leads the contract market, said <<q1 [m3=m2 it] could tap tankers>>. Its shares retreated 2 percent as orders from [m4:@USA America] held firm and rivals in [m5:@KOR Suwon] caught up.
q1 m2 indirect cue=said

### Gulf News 2018-03-20
[m1:PAK.LEG Senator Raza Rabbani] {e1 bemoaned} in [m2:@PAK the upper house] that [m3:PAK.JUD Chief Justice Saqib Nisar] meddles in hospitals and milk prices. [m4=m3 The judge] {e2 countered} that [m5:PAK.GOV the provinces] had "<<q1 slept through their duties>>," and {e3 hauled} [m6:PAK.GOV Punjab's health secretary] before [m7=m4 him].
e1 m1 > m3 ACCUSE actual 2018-03-20/none mode=disapprove ctx=legal
e2 m4 > m5 ACCUSE actual 2018-03-20/none mode=disapprove ctx=legal
e3 m4 > m6 REQUEST requested 2018-03-20/none ctx=legal
q1 m4 mixed cue=countered

### UNHCR 2017-10-03
[m1:BGD.GOV Dhaka] has {e1 set aside} 1,200 hectares of forest for [m2:REF.REF Rohingya families] who keep spilling over the Naf river. [m3:MMR.GOV Myanmar minister Kyaw Tint Swe], on a visit to [m4:@BGD the Bangladeshi capital], {e3 floated} their return, a gesture at which [m5:UNHCR the refugee agency's chief, Filippo Grandi], {e4 raised an eyebrow}.
e1 m1 > m2 AID actual 2017-10-03/none ctx=migration
e3 m3 > m1 AGREE actual 2017-10-03/none ctx=migration
e4 m5 > m3 ACCUSE actual 2017-10-03/none ctx=migration

### Israel Hayom 2011-10-18
[m1:HAMAS.REB Hamas], the Islamist group that rules [m2:@PSE Gaza], Tuesday {e1 parted with} [m3:ISR.MIL Sergeant Gilad Shalit] after five years; [m4:ISR.GOV Israel] {e2 unlocked} the cells of 477 [m5:PSE.CVL Palestinians] in return. The swap, {e4 stitched together} by [m6:EGY.SPY Egyptian intelligence], {e5 went down badly with} [m7:ISR.CVL the families of bombing victims].
e1 m1 > m3 RETREAT actual 2011-10-18/day mode=release ctx=military
e2 m4 > m5 RETREAT actual 2011-10-18/day mode=release ctx=military
e4 m6 > m1,m4 CONSULT actual 2011-10-18/none mode=mediate ctx=military
e5 m7 > m4 ACCUSE actual 2011-10-18/none ctx=military
rel m1 controls m2

### Times of Oman 2013-09-24
[m1:IRN.GOV Hassan Rouhani], Iran's new president, {e1 dodged} a handshake with [m2:USA.GOV Barack Obama] at [m3:UN the United Nations] on Tuesday, but [m4=m1 he] {e2 dangled} talks "<<q1 without pause>>" over centrifuges. [m5:OMN.GOV Sultan Qaboos], who had {e3 ferried} messages between [m6=m1+m2 the two], will {e4 host} [m7:USA.GOV American envoys] in November.
e1 m1 > m2 REJECT actual 2013-09-24/day mode=meet ctx=diplomatic
e2 m4 > m2 AGREE actual 2013-09-24/day ctx=cbrn
e3 m5 > m6 CONSULT actual 2013-09-24/none mode=mediate ctx=cbrn bg
e4 m5 > m7 AGREE planned 2013-11-01/month ctx=cbrn
q1 m4 mixed cue=dangled

### Manila Times 2001-01-19
[m1:PHL.MIL General Angelo Reyes], the armed forces chief, {e1 switched sides} on Friday before [m2:PHL.CVL a sea of people at the Edsa shrine], telling [m3:PHL.GOV Joseph Estrada] that the military {e2 could no longer serve} [m4=m3 him]. [m5:PHL.GOV Half the cabinet] {e3 jumped ship}. [m6=m3 The president] {e4 offered} a snap poll in which [m7=m3 he] would not run.
e1 m1 > m3 SANCTION actual 2001-01-19/day mode=withdraw ctx=executive
e2 m1 > m3 SANCTION actual 2001-01-19/day mode=withdraw ctx=executive again
e3 m5 > m3 RETREAT actual 2001-01-19/none mode=resign ctx=executive
e4 m6 > m2 CONCEDE actual 2001-01-19/none ctx=executive
