### AP 2013-07-24
[m1:EGY.GOV Egypt's interim leaders] have kept [m2:EGY.ELI ousted President Mohammed Morsi] at an undisclosed place since [m3:EGY.MIL the military] {e1 removed} [m4=m2 him] on July 3. His {e2 detention} is {e3 contested} by [m5:EGY.CVL supporters] camped outside a mosque in [m6:@EGY Nasr City]. [m7:EGY.MIL General Abdel-Fattah el-Sissi] {e4 urged} [m8:EGY.CVL Egyptians] to give [m9=m7 him] a mandate in the streets on Friday. "<<q1 [m10=m5 We] are not leaving>>," said [m11:? an engineer] in the camp, who did not give [m12=m11 his] name.
e1 m3 > m2 COERCE actual 2013-07-03/day ctx=executive bg
e2 m1 > m2 COERCE actual 2013-07-24/none mode=arrest ctx=executive
e3 m5 > m1 PROTEST actual 2013-07-24/none mode=demo ctx=executive
e4 m7 > m8 REQUEST requested 2013-07-24/none ctx=executive
q1 m11 direct cue=said

### Reuters 2022-07-19
[m1:TUR.GOV Turkey's president] arrived in [m2:IRN.GOV Tehran] on Monday night. [m8=m1 He] and [m3:IRN.GOV his host, Ebrahim Raisi], {e1 put their names to} eight accords, among them one on pensions. [m4:RUS.GOV Vladimir Putin] {e2 joined} [m5=m1+m3 the two] for a three-way summit the next day. A new offensive in northern [m6:@SYR Syria] was {e4 not out of the question}, [m7=m1 Tayyip Erdogan] said; [m9=m3+m4 both his partners] {e5 advised} against it.
e1 m1 > m3 SUPPORT actual 2022-07-19/none ctx=economic
e2 m4 > m5 CONSULT actual 2022-07-19/day mode=meet ctx=diplomatic
e4 m7 > m6 ASSAULT hypothetical 2022-07-19/none ctx=military
e5 m9 > m7 REQUEST requested 2022-07-19/none mode=yield ctx=military

### Jakarta Post 2019-09-25
[m1:IDN.EDU Students] {e8 threw stones} at the gates of [m2:IDN.LEG the House of Representatives]. [m3:IDN.COP Police] {e1 responded} with tear gas, and by midnight 94 of [m4=m1 the demonstrators] had been {e2 taken to} headquarters. [m5=m2 The legislature] on Tuesday {e3 put off} a vote on the new criminal code, one of [m6=m4 their] demands. [m10=m5 It] had passed another bill, which weakens [m7:IDN.GOV the graft agency], a week before. [m8=m1 They] {e5 will not be content}, [m9:IDN.EDU a student leader] said, with a delay.
e8 m1 > m2 PROTEST actual 2019-09-24/none mode=riot ctx=legislative
e1 m3 > m1 ASSAULT actual 2019-09-24/none mode=crowd-control ctx=repression
e2 m3 > m4 COERCE actual 2019-09-24/none mode=arrest ctx=repression
e3 m5 > m6 CONCEDE actual 2019-09-24/day ctx=legislative
e5 m8 > m5 REJECT actual 2019-09-25/none ctx=legislative

### Le Monde 2013-01-14
[m1:FRA.MIL French Rafales] bombed depots near [m2:@MLI Gao] on Sunday. The {e1 strikes} came two days after [m3:MLI.GOV interim President Dioncounda Traore] had {e2 appealed for help}. [m4:GBR.GOV London] is {e3 lending} two transport aircraft, and [m5:ECOWAS west African states] {e4 undertook} to send the first of 3,300 soldiers within a week. [m6:ANSAR.REB A spokesman for Ansar Dine] {e5 vowed} revenge on [m7:FRA.CVL French citizens] across the Sahel.
e1 m1 > m6 ASSAULT actual 2013-01-13/day mode=aerial ctx=military,terrorism
e2 m3 > m1 REQUEST requested 2013-01-11/day mode=assist ctx=military
e3 m4 > m1 AID actual 2013-01-14/none mode=military ctx=military
e4 m5 > m3 AGREE planned 2013-01-14/none ctx=military
e5 m6 > m7 THREATEN threatened 2013-01-14/none ctx=terrorism

### HRW 2021-04-02
[m1:MMR.MIL The security forces] have {e8 killed} [m11:MMR.CVL at least 43 children] since the coup. [m2:HRW Human Rights Watch] on Friday {e1 pressed} [m3:ASEAN Southeast Asian leaders] to bar [m4:MMR.MIL Min Aung Hlaing] from [m9=m3 their] summit. Phone data was {e2 cut off} nationwide by [m5=m1 the junta] two weeks ago. [m6:KNU.REB The Karen National Union] {e3 gave shelter to} [m10:MMR.CVL 3,000 people] in villages on the river; [m7=m6 it] {e4 recognises} [m8:MMR.OPP the committee of ousted lawmakers] as the country's government.
e8 m1 > m11 ASSAULT actual 2021-04-02/none ctx=repression
e1 m2 > m3 REQUEST requested 2021-04-02/day ctx=human_rights
e2 m5 > m8 COERCE actual 2021-03-19/none mode=censor ctx=repression
e3 m6 > m10 AID actual 2021-04-02/none mode=humanitarian ctx=human_security
e4 m7 > m8 SUPPORT actual 2021-04-02/none ctx=executive

### Yonhap 2018-05-25
[m1:USA.GOV President Donald Trump] told [m2:PRK.GOV Kim Jong Un] in a letter that [m3=m1 he] {e1 was pulling out of} [m9=m1+m2 their] June 12 meeting. The {e3 cancellation} was "<<q1 very regrettable>>", [m4:KOR.GOV South Korea's Moon Jae-in] told [m5=m4 his] security council at midnight. [m6:PRK.GOV Vice Foreign Minister Kim Kye Gwan] said [m10=m6 the North] was still {e4 willing to sit down} at any time. Only hours earlier [m7:PRK.MIL soldiers] had {e5 blown up} the tunnels at Punggye-ri before [m8:? foreign reporters].
e1 m1 > m2 REJECT actual 2018-05-25/none mode=meet ctx=diplomatic,cbrn
e3 m1 > m2 REJECT actual 2018-05-25/none mode=meet ctx=diplomatic,cbrn again
e4 m10 > m1 AGREE planned 2018-05-25/none mode=meet ctx=diplomatic
e5 m7 > m1 RETREAT actual 2018-05-24/none mode=disarm ctx=cbrn
q1 m4 mixed cue=told

### Hurriyet Daily News 2011-09-02
[m1:ISR.GOV Israel] has not said sorry for the {e1 deaths} of [m2:TUR.CVL nine activists] on the Mavi Marmara in May 2010. An apology is {e3 out of the question}, [m3:ISR.GOV a senior official in Jerusalem] repeated on Friday. [m4:TUR.GOV Foreign Minister Ahmet Davutoglu] then {e4 downgraded} relations to the level of second secretary. All military accords were {e5 put on ice}, and [m5:ISR.GOV the ambassador] was {e6 given until Wednesday} to go home.
e1 m1 > m2 ASSAULT actual 2010-05-01/month ctx=military bg
e3 m3 > m4 REJECT actual 2011-09-02/day mode=apologize ctx=diplomatic
e4 m4 > m3 SANCTION actual 2011-09-02/day ctx=diplomatic
e5 m4 > m3 SANCTION actual 2011-09-02/none mode=withdraw ctx=military
e6 m4 > m5 SANCTION actual 2011-09-02/none mode=expel ctx=diplomatic

### Euronews 2020-08-18
[m1:BLR.LAB Workers at a tractor plant in Minsk] booed [m2:BLR.GOV President Alexander Lukashenko] off a stage. The {e1 walkout} there spread to [m3:BLR.JRN state television], where presenters quit. [m4:LTU.GOV Vilnius] {e3 took in} [m5:BLR.OPP opposition candidate Sviatlana Tsikhanouskaya] last week. [m6=m5 She] said on Monday [m10=m6 she] was ready to lead the country. [m7:DEU.GOV Chancellor Angela Merkel] {e5 sought} a call with [m8=m2 Lukashenko], but [m9=m8 he] {e7 would not come to the phone}.
e1 m1 > m2 PROTEST actual 2020-08-17/none mode=strike ctx=election,labor
e3 m4 > m5 AID actual 2020-08-10/week mode=asylum ctx=election
e5 m7 > m8 REQUEST requested 2020-08-18/none mode=meet ctx=diplomatic
e7 m9 > m7 REJECT actual 2020-08-18/none mode=meet ctx=diplomatic

### Nation 2007-12-31
[m1:KEN.OPP Opposition leader Raila Odinga] said the count in Sunday's presidential race was rigged, and [m2=m1 he] {e1 disputed} the victory of [m3:KEN.GOV Mwai Kibaki]. Live broadcasts were {e3 prohibited} within the hour by [m4:KEN.GOV the information minister]. In [m5:@KEN Kisumu] [m6:KEN.COP police] {e4 shot} [m7:KEN.CVL looters]. [m8:USA.GOV The State Department] {e5 congratulated} [m9=m3 the winner], a message that [m10=m8 it] took back a day later.
e1 m2 > m3 ACCUSE actual 2007-12-31/none mode=allege ctx=election
e3 m4 > m1 COERCE actual 2007-12-30/day mode=censor ctx=election
e4 m6 > m7 ASSAULT actual 2007-12-31/none mode=firearms ctx=election
e5 m8 > m9 SUPPORT actual 2007-12-30/none ctx=election
