### Reuters 2015-03-26
[m1:SAU.MIL Saudi jets] {e1 struck} airfields around Sanaa in the small hours. [m2:HOUTHI.REB The Houthis], advancing on Aden, {e2 vowed} to answer inside the kingdom; [m3:IRN.GOV Tehran] {e3 denounced} the operation and [m4:PAK.GOV Islamabad], asked for ships, {e4 temporised}.
e1 m1 > m2 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m2 > m5 THREATEN threatened 2015-03-26/none mode=violence ctx=military
e3 m3 > m5 ACCUSE actual 2015-03-26/none mode=disapprove ctx=military
e4 m4 > m5 REJECT actual 2015-03-26/none mode=assist ctx=military
[m5:SAU.GOV Riyadh] named the campaign Decisive Storm.

### AFP 2011-08-02
[m1:KEN.LAB Tea pickers in Kericho] {e1 burned} eleven harvesting machines on Monday, charging that [m2:KEN.BUS the estates] mean to do without them. [m5=m4 A labour officer] has {e2 invited} [m3=m1+m2 both sides] to his office. No arrest was made.
e1 m1 > m2 PROTEST actual 2011-08-01/day mode=riot ctx=economic
e2 m4 > m1,m2 AGREE planned 2011-08-02/none ctx=economic
[m4:KEN.GOV The officer], Joseph Ruto, hopes for calm.

### Straits Times 2010-06-10
[m1:PRK.BUS Three smugglers] were {e1 shot} dead on the Yalu by [m2:PRK.MIL a North Korean border guard]. No, [m6=m1 they] were [m3:CHN.BUS Chinese traders from Dandong], and [m4:CHN.GOV the foreign ministry] has {e2 made a solemn representation} to [m5:PRK.GOV Pyongyang].
e1 m2 > m3 ASSAULT actual 2010-06-04/day mode=firearms ctx=crime
e2 m4 > m5 ACCUSE actual 2010-06-10/none mode=disapprove ctx=crime,diplomatic

### BBC 2004-03-28
"<<q1 Not one of [m6=m2+m3+m4 them] {e2 will set foot} in my country>>," [m1:ZWE.GOV Robert Mugabe's information minister] said of [m2:GBR.GOV British], [m3:SWE.GOV Swedish] and [m4:DEU.GOV German election observers], who had not {e1 asked} to come.
e1 m2,m3,m4 > m1 REQUEST denied 2004-03-28/none mode=assist ctx=election
e2 m1 > m2,m3,m4 REJECT actual 2004-03-28/none mode=meet ctx=election
q1 m1 direct cue=said
[m5:ZAF.GOV Pretoria's mission], by contrast, excepted from the ban, is already there.

### Times of Israel 2016-08-30
[m1:PSE.COP Palestinian policemen] {e1 beat} [m2:PSE.CRM a detainee] to death in Nablus, the city's governor admitted. The family {e2 seeks} an international inquiry. [m3:ISR.MIL The Israeli army], which raids the old city by night, was nowhere near.
e1 m1 > m2 ASSAULT actual 2016-08-23/day mode=beat ctx=human_rights
e2 m4 > m5 REQUEST requested 2016-08-30/none mode=yield ctx=human_rights
[m4:PSE.CVL The Halawas] have {e3 turned down} condolences from [m5:PSE.GOV Mahmoud Abbas].
e3 m4 > m5 REJECT actual 2016-08-30/none ctx=human_rights

### Daily Telegraph 2003-06-18
[m1:FRA.COP A thousand French police] {e1 raided} the compound of [m2:MEK.REB the People's Mujahideen] at Auvers-sur-Oise, {e2 carrying off} its leader and eight million dollars in cash. Two followers abroad {e3 set themselves alight} before [m3:FRA.GOV the embassy]; [m4:IRN.GOV Tehran] is {e4 delighted}.
e1 m1 > m2 COERCE actual 2003-06-17/day mode=seize ctx=terrorism
e2 m1 > m2 COERCE actual 2003-06-17/day mode=arrest ctx=terrorism
e3 m2 > m3 PROTEST actual 2003-06-18/none ctx=terrorism
e4 m4 > m3 SUPPORT actual 2003-06-18/none ctx=terrorism

### Prothom Alo 2009-02-26
[m1:BGD.MIL Border riflemen] {e1 mutinied} over pay on Wednesday at their headquarters in Pilkhana and {e2 murdered} [m2:BGD.MIL their officers], throwing bodies in the sewers. [m3:BGD.GOV Sheikh Hasina] {e3 offered} an amnesty. When tanks {e4 rumbled} up Satmasjid Road the next afternoon, the last of them {e5 laid down} their rifles.
e1 m1 > m2 ASSAULT actual 2009-02-25/day ctx=military
e2 m1 > m2 ASSAULT actual 2009-02-25/day mode=firearms ctx=military
e3 m3 > m1 CONCEDE actual 2009-02-25/none ctx=military
e4 m3 > m1 MOBILIZE actual 2009-02-26/day mode=weapons ctx=military
e5 m1 > m3 RETREAT actual 2009-02-26/day mode=disarm ctx=military

### La Tribune 2017-03-20
[m1:GUF.CVL A collective of masked men] {e1 burst} in on a conference in Cayenne that [m2:FRA.GOV Segolene Royal] was hosting for delegates from [m3:@BRA Brazil] and [m4:@SUR Suriname]. Within a week French Guiana was {e2 closed} by general strike. [m5:FRA.GOV The interior minister], Matthias Fekl, {e3 apologised to} [m6:GUF.CVL the Guianese people] from a balcony.
e1 m1 > m2 PROTEST actual 2017-03-17/day ctx=economic,crime
e2 m6 > m5 PROTEST actual 2017-03-20/none mode=strike ctx=economic
e3 m5 > m6 CONCEDE actual 2017-03-20/none ctx=economic

### Moscow Times 2007-11-24
[m1:RUS.OPP Garry Kasparov] {e1 got} five days. [m2:RUS.JUD The Meshchansky court] found that [m3=m1 he] had {e2 led} an unsanctioned column toward [m4:RUS.GOV the Central Election Commission]; [m5:USA.GOV the White House] and [m6:OSCE the Vienna monitors], who have {e3 cancelled} their mission, said nothing.
e1 m2 > m1 SANCTION actual 2007-11-24/day mode=convict ctx=election,repression
e2 m3 > m4 PROTEST actual 2007-11-24/day mode=demo ctx=election
e3 m6 > m4 SANCTION actual 2007-11-16/none mode=withdraw ctx=election
e4 m2 > m3 SANCTION actual 2007-11-24/day mode=convict ctx=election,legal
The {e4 verdict} was typed beforehand, his lawyer claims.

### Bangkok Post 2012-06-06 none
Elephants that overran a cassava field near [m1:@THA Kanchanaburi] were driven back to the forest with drums. [m2:THA.AGR Villagers] want a fence; the herd, rangers say, merely follows the water, as its ancestors did.

### Reuters 2022-03-16
[m1:RUS.MIL A Russian plane], by [m9:UKR.GOV Kyiv's] account, {e1 bombed} the theatre in Mariupol with hundreds of [m2:UKR.CVL women and children] in its basement. [m3:RUS.MIL Moscow's defence ministry] {e2 denied} it and {e3 laid it at the feet of} [m4:UKR.MIL the Azov battalion]. [m5:ICJ The world court], that same day, {e4 ordered} [m6:RUS.GOV Russia] to halt; [m7:IND.JUD the Indian judge] voted with the majority.
e1 m1 > m2 ASSAULT denied 2022-03-16/none mode=aerial ctx=military
e2 m3 > m8 REJECT actual 2022-03-16/none ctx=military
e3 m3 > m4 ACCUSE actual 2022-03-16/none mode=allege ctx=military
e4 m5 > m6 REQUEST requested 2022-03-16/day mode=yield ctx=legal,military
[m8:UKR.GOV The city council] has lost count of the dead.

### Punch 2010-03-08
[m6=m5 Hausa herders] {e1 raided} three villages south of Jos before dawn and {e2 cut down} some two hundred [m1:NGA.AGR Berom], most of them women. [m2:NGA.GOV Jonah Jang], the state's governor, {e3 upbraids} [m3:NGA.MIL the divisional commander] for ignoring a call at nine the evening before; [m4=m3 the general] {e4 returns} the compliment.
e1 m5 > m1 ASSAULT actual 2010-03-07/day ctx=religion_ethnicity
e2 m5 > m1 ASSAULT actual 2010-03-07/day mode=primitive ctx=religion_ethnicity
e3 m2 > m3 ACCUSE actual 2010-03-08/none mode=disapprove ctx=religion_ethnicity
e4 m3 > m2 ACCUSE actual 2010-03-08/none mode=disapprove ctx=religion_ethnicity
[m5:NGA.AGR The attackers] left with cattle.

### Gazette 2018-12-04 none
A hundred and forty years after it was raided by bandits, the stagecoach inn at [m1:@MEX Real del Monte] reopens as a museum. Its prize is a strongbox, shot through three times, that was never robbed.

### Guardian 2014-09-26
The beheading of [m1:FRA.CVL Herve Gourdel] was, [m7=m6 his captors] said, a {e1 reprisal} for air strikes by [m2:FRA.GOV Paris] on [m3:ISIS.REB Islamic State]. [m4:DZA.MIL Three thousand Algerian soldiers] are {e2 combing} the oak woods of Kabylia. [m5:FRA.REL The rector of the Paris mosque] {e3 condemned} the murder at Friday prayers.
e1 m6 > m1 ASSAULT actual 2014-09-24/day mode=targeted ctx=terrorism
e2 m4 > m6 MOBILIZE actual 2014-09-26/none mode=troops ctx=terrorism
e3 m5 > m6 ACCUSE actual 2014-09-26/day mode=disapprove ctx=terrorism,religion_ethnicity
e4 m2 > m3 ASSAULT actual 2014-09-19/day mode=aerial ctx=military
[m6:JUNDALKHILAFAH.REB The group] had sworn loyalty to Mosul ten days earlier; the {e4 raids} go on.
