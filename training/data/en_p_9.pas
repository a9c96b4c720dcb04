### AP 2011-05-31
[m1:MWI.GOV Malawi's government] sent home [m2:GBR.GOV the British high commissioner] in April over a leaked cable. In return, [m3=m2 London] {e1 told} [m4:MWI.GOV the acting envoy] to leave. [m5=m3 It] also {e2 withheld} 19 million pounds of budget support. The {e3 freeze} will hurt [m6:? the poor], [m7:MWI.NGO a council of charities] said on Tuesday. [m8=m7 The council] {e4 begged} [m9:MWI.GOV President Bingu wa Mutharika] to write to [m10=m3 the former colonial power]. [m11=m9 He] {e5 saw no reason} to apologise.
e1 m3 > m4 SANCTION actual 2011-05-31/none mode=expel ctx=diplomatic
e2 m5 > m1 SANCTION actual 2011-05-31/none mode=discontinue ctx=economic
e3 m5 > m1 SANCTION actual 2011-05-31/none mode=discontinue ctx=economic again
e4 m8 > m9 REQUEST requested 2011-05-31/day ctx=diplomatic
e5 m11 > m8 REJECT actual 2011-05-31/none mode=apologize ctx=diplomatic

### Reuters 2023-07-18
The last ship to use the Black Sea corridor left [m1:UKR.GOV Odesa] on Sunday. [m2:RUS.GOV Moscow] {e1 quit} the arrangement a day later, and [m3:UN U.N. Secretary-General Antonio Guterres] {e2 regretted} the {e3 exit} before [m4:? reporters in New York]. "<<q1 Hundreds of millions face hunger>>," [m5=m3 he] said. [m6:TUR.GOV Ankara], which had {e4 mediated} the original pact in 2022, {e5 intends} to speak with [m7=m2 the Kremlin]. Overnight, port tanks were {e6 set ablaze} by missiles.
e1 m2 > m1 REJECT actual 2023-07-17/day ctx=economic
e2 m3 > m2 ACCUSE actual 2023-07-18/none mode=disapprove ctx=economic
e3 m2 > m1 REJECT actual 2023-07-17/day ctx=economic again
e4 m6 > m1,m2 CONSULT actual 2022-01-01/year mode=mediate ctx=economic bg
e5 m6 > m7 AGREE planned 2023-07-18/none mode=meet ctx=economic
e6 m2 > m1 ASSAULT actual 2023-07-18/none mode=heavy-weapons ctx=military
q1 m5 direct cue=said

### Gulf News 2011-03-15
[m1:SAU.MIL A column of 1,000 men] crossed the causeway into [m2:BHR.GOV Bahrain] on Monday in armoured cars. The {e1 arrival} was {e2 requested} by [m3=m2 the royal family], [m4:BHR.GOV an adviser] said. [m5:BHR.OPP Wefaq, the largest Shiite party], {e3 decried} it as occupation. [m6:IRN.GOV The government across the Gulf] {e4 deemed} it unacceptable. [m7=m5 The party] has not taken up [m8:BHR.GOV the crown prince's] {e6 invitation} to a dialogue.
e1 m1 > m2 AID actual 2011-03-14/day mode=military ctx=military,repression
e2 m3 > m1 REQUEST requested 2011-03-15/none mode=assist ctx=military
e3 m5 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e4 m6 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e6 m8 > m7 AGREE planned 2011-03-15/none mode=meet ctx=pro_democracy

### Tempo English 2023-09-11
[m1:IDN.CVL Residents of Rempang island] {e8 threw bottles} at the offices of [m2:IDN.GOV the Batam development board]. Forty-three were {e1 rounded up}. [m3:IDN.NGO The Legal Aid Institute] {e2 is seeking} their release and, in a letter to [m4:IDN.GOV President Joko Widodo], a halt to the project. [m5:CHN.BUS A glass maker from Hebei] is to build there. No one will be moved by force, [m6:IDN.GOV Investment Minister Bahlil Lahadalia] {e6 promised}; a first visit in August had ended in {e7 scuffles} with [m7:IDN.COP police].
e8 m1 > m2 PROTEST actual 2023-09-11/none mode=riot ctx=human_security
e1 m7 > m1 COERCE actual 2023-09-11/none mode=arrest ctx=repression
e2 m3 > m4 REQUEST requested 2023-09-11/none ctx=human_rights
e6 m6 > m1 AGREE planned 2023-09-11/none ctx=human_security
e7 m1 > m7 PROTEST actual 2023-08-01/month mode=riot ctx=human_security bg

### Reuters 2019-03-29
[m1:GBR.LEG Parliament] defeated [m2:GBR.GOV Theresa May's] divorce treaty for the third time. The {e1 defeat}, by 58 votes, came on the very day of the planned departure. [m10=m2 She] had {e2 volunteered} to resign if [m3=m1 the House] let it through. [m4:EU The bloc] summoned its leaders to a summit, and [m5:GBR.OPP Jeremy Corbyn] {e4 told} [m6=m2 the prime minister] to call an election "<<q1 now>>". [m7:GBR.PTY Ten Democratic Unionists], whose [m8=m7 party] props [m9=m2 her] up, {e5 could not be won over}.
e1 m1 > m2 REJECT actual 2019-03-29/day ctx=legislative
e2 m10 > m3 CONCEDE hypothetical 2019-03-29/none mode=resign ctx=executive
e4 m5 > m6 REQUEST requested 2019-03-29/none ctx=election
e5 m7 > m2 REJECT actual 2019-03-29/none ctx=legislative
q1 m5 mixed cue=told

### HRW 2012-08-17
[m1:ZAF.COP Officers with automatic rifles] killed 34 people at a platinum mine near [m2:@ZAF Rustenburg]. The {e1 shooting} lasted under a minute. [m3:ZAF.LAB The rock drillers] had {e2 downed tools} on August 10 to make [m10:ZAF.BUS the owner, Lonmin], triple [m11=m3 their] pay. [m4:ZAF.GOV President Jacob Zuma] broke off a trip to [m5:@MOZ Maputo] and {e3 named} a commission to look into it. [m6:ZAF.LAB The National Union of Mineworkers] {e4 blamed} [m7:ZAF.LAB its upstart rival]. [m8:ZAF.COP The national commissioner, Riah Phiyega], {e5 spoke up for} [m9=m1 her men].
e1 m1 > m3 ASSAULT actual 2012-08-17/none mode=firearms ctx=labor
e2 m3 > m10 PROTEST actual 2012-08-10/day mode=strike ctx=labor bg
e3 m4 > m1 ACCUSE actual 2012-08-17/none mode=investigate ctx=labor
e4 m6 > m7 ACCUSE actual 2012-08-17/none mode=allege ctx=labor
e5 m8 > m9 SUPPORT actual 2012-08-17/none ctx=labor

### Deutsche Welle 2021-11-11
[m1:? About 2,000 people, mostly Kurds from Iraq], slept in a forest beside the fence at Kuznica. [m2:POL.COP Border guards] {e1 pushed back} 150 during the night. [m3:POL.GOV Prime Minister Mateusz Morawiecki] {e2 sees} [m4:BLR.GOV Alexander Lukashenko] behind the crossings, which [m5=m4 he] {e3 disputes}. [m6=m4 The Minsk leader] also {e4 talked} of turning off a gas pipeline. [m7:DEU.GOV Angela Merkel] {e5 called} [m8:RUS.GOV his main backer] and {e6 wanted} [m9=m8 him] to use his influence.
e1 m2 > m1 COERCE actual 2021-11-11/none mode=deport ctx=migration
e2 m3 > m4 ACCUSE actual 2021-11-11/none mode=allege ctx=migration
e3 m5 > m3 REJECT actual 2021-11-11/none ctx=migration
e4 m6 > m3 THREATEN threatened 2021-11-11/none ctx=migration,economic
e5 m7 > m8 CONSULT actual 2021-11-11/none mode=phone ctx=migration
e6 m7 > m9 REQUEST requested 2021-11-11/none mode=assist ctx=migration
