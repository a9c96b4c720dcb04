### Hetq 2018-04-24 article
= [m1:ARM.GOV Sargsyan]: "[m2=m1 I] was wrong"
~byline By Ani Melkonyan
~date_line April 24, 2018
Six days after it {e1 elected} [m30=m1 him] prime minister, [m28:ARM.LEG the National Assembly] has to look for another.
[m3=m1 Serzh Sargsyan], president for ten years and chairman of [m4:ARM.PTY the Republican Party], {e2 gave up} the new post on Monday afternoon in a note of eight sentences. "<<q1 [m5:ARM.OPP Nikol Pashinyan] was right>>," it read.
What had changed overnight was in the uniforms. On Monday morning [m6:ARM.MIL some two hundred soldiers of a peacekeeping brigade] {e3 joined} [m7:ARM.CVL the marchers] on Baghramyan Avenue, without weapons and arm in arm.
[m8=m5 Pashinyan], who leads [m9:ARM.OPP the Civil Contract party], had spent the night in a cell. [m31=m8 He] {e4 was taken} on Sunday in Erebuni an hour after [m10=m3 Sargsyan] {e5 walked out} of [m35=m3+m8 their] only meeting, complaining of blackmail. [m11:ARM.COP Police] {e6 freed} [m32=m8 him] at three on Monday, together with [m12:ARM.OPP Ararat Mirzoyan] and [m13:ARM.OPP Sasun Mikayelyan], two fellow deputies.
On Tuesday, the day of remembrance, both camps climbed to Tsitsernakaberd, at different hours.
[m14:ARM.GOV Karen Karapetyan], a former Gazprom manager who is acting head of [m29:ARM.GOV the government], {e7 has invited} [m15=m8 the opposition leader] to talks on Wednesday. [m16=m15 He] {e8 made} conditions: the transfer of power to a "people's candidate" and elections soon after.
The ruling party holds 58 of 105 seats. [m17:ARM.PTY Dashnaktsutyun], its partner, {e9 may leave}. [m18:ARM.OPP Gagik Tsarukyan], the owner of cement works and of [m19:ARM.OPP a bloc that bears his name], {e10 came round} to the street on Sunday night.
"<<q2 There is no winner and [m20:ARM.REL I] have lost my voice>>," said [m21=m20 Catholicos Karekin II], who {e11 had appealed} to both on Saturday.
[m22:RUS.GOV Moscow], with which [m23:ARM.GOV Armenia] has been allied in [m24:CSTO the CSTO] since 1992, {e12 reacted} mildly: [m25:RUS.GOV Maria Zakharova] wrote of a great people. [m26:AZE.GOV Baku] hoped for "sane forces". [m27:USA.GOV The American embassy] {e14 praised} [m33=m11 police] and [m34=m7 marchers] alike.
e1 m28 > m1 SUPPORT actual 2018-04-17/day ctx=legislative,executive bg
e2 m3 > m7 RETREAT actual 2018-04-23/day mode=resign ctx=executive
e3 m6 > m7 SUPPORT actual 2018-04-23/day ctx=military
e4 m11 > m8 COERCE actual 2018-04-22/day mode=arrest ctx=repression
e5 m10 > m8 REJECT actual 2018-04-22/day mode=meet ctx=political_institutions
e6 m11 > m8,m12,m13 RETREAT actual 2018-04-23/day mode=release ctx=repression
e7 m14 > m15 AGREE planned 2018-04-25/day ctx=political_institutions
e8 m16 > m14 REQUEST requested 2018-04-24/none mode=yield ctx=executive,election
e9 m17 > m4 REJECT hypothetical 2018-04-24/none ctx=political_institutions
e10 m18 > m8 SUPPORT actual 2018-04-22/day ctx=political_institutions
e11 m21 > m3,m8 REQUEST requested 2018-04-21/day mode=yield ctx=religion_ethnicity
e12 m25 > m23 SUPPORT actual 2018-04-24/none ctx=diplomatic
e14 m27 > m11,m7 SUPPORT actual 2018-04-24/none ctx=diplomatic
q1 m3 direct cue=read
q2 m21 direct cue=said
rel m3 leads m4
rel m8 leads m9
rel m17 ally_of m4
rel m18 leads m19
rel m22 ally_of m23 from=1992
rel m23 member_of m24 from=1992
rel m14 leads m29

### The Solomon Star 2021-11-26 article
= [m1:SLB.CVL Second night of fire] in Chinatown; [m2:AUS.COP Australians] in by dusk
~byline BY EDDIE TARAI
~date_line Friday, 26 November 2021
The curfew was to end at seven this morning. By eight it had been extended, and by nine nobody was keeping it.
[m3:SLB.CVL Mobs] {e2 burned} Chinatown for a second day yesterday. A bank, a school block and the police post at Naha are gone, as is the leaf hut next to Parliament, which was {e3 set alight} on Wednesday.
It started that day as a petition. [m4:SLB.CVL People from Malaita] crossed on the boat to {e5 demand} that [m5:SLB.GOV Prime Minister Manasseh Sogavare] step down; [m6:SLB.COP the Royal Solomon Islands Police Force] {e6 fired} tear gas when [m27=m4 they] passed the fence.
[m7=m5 Sogavare], speaking at ten last night, {e7 refused}. "<<q1 If [m8=m5 I] am removed, it will be on the floor of this House>>," [m9=m5 he] said. [m24=m5 He] {e8 put} the unrest on "<<q2 [m25:? other powers]>>" who do not like the switch of 2019, when [m28=m13 the Government] {e9 broke} with [m10:TWN.GOV Taiwan] and {e10 recognised} [m11:CHN.GOV Beijing].
[m12:SLB.GOV Malaita Premier Daniel Suidani], who never accepted it, {e11 denied} any part in the march, but agreed with what it asked. Last year his province {e12 took} rice from Taipei. [m13:SLB.GOV The national government], for its part, {e13 blocked} the account.
Opposition leader [m14:SLB.OPP Matthew Wale] {e14 has filed} notice of a vote of no confidence for December 6.
Under the security treaty of 2017, [m26=m5 the Prime Minister] on Thursday {e15 requested} help from [m15:AUS.GOV Canberra]. [m16:AUS.GOV Scott Morrison] {e16 announced} within hours 73 federal police and 43 soldiers; the first {e17 landed} at Henderson at 6.40pm. [m17:PNG.GOV Port Moresby] {e18 offers} fifty.
[m18:CHN.GOV The Chinese embassy] {e19 called on} authorities to protect its nationals. [m19:SLB.BUS The Chinese Association], headed by [m20:SLB.BUS Matthew Quan], has lodged two hundred in the police club.
Both [m21:SLB.GOV the Solomons] and [m22:PNG.GOV Papua New Guinea] are members of [m23:MSG the Melanesian Spearhead Group], which was silent.
e2 m3 > m19 PROTEST actual 2021-11-25/day mode=riot ctx=religion_ethnicity,executive
e3 m4 > m5 PROTEST actual 2021-11-24/day mode=riot ctx=executive
e5 m4 > m5 REQUEST requested 2021-11-24/day mode=yield ctx=executive
e6 m6 > m4 ASSAULT actual 2021-11-24/day mode=crowd-control ctx=repression
e7 m7 > m4 REJECT actual 2021-11-25/day mode=yield ctx=executive
e8 m24 > m25 ACCUSE actual 2021-11-25/day mode=allege ctx=diplomatic
e9 m13 > m10 SANCTION actual 2019-01-01/year mode=discontinue ctx=diplomatic bg
e10 m13 > m11 SUPPORT actual 2019-01-01/year ctx=diplomatic bg
e11 m12 > m5 REJECT actual 2021-11-26/none ctx=executive
e12 m10 > m12 AID actual 2020-01-01/year ctx=human_security bg
e13 m13 > m12 COERCE actual 2020-01-01/year mode=seize ctx=economic bg
e14 m14 > m5 ACCUSE actual 2021-11-26/none ctx=legislative
e15 m26 > m15 REQUEST requested 2021-11-25/day mode=assist ctx=military,diplomatic
e16 m16 > m5 AGREE actual 2021-11-25/day ctx=military,peacekeeping
e17 m2 > m5 AID actual 2021-11-25/day ctx=military,peacekeeping
e18 m17 > m5 AGREE planned 2021-11-26/none ctx=peacekeeping
e19 m18 > m13 REQUEST requested 2021-11-26/none mode=assist ctx=diplomatic
q1 m9 direct cue=said
q2 m7 mixed cue=put
rel m20 leads m19
rel m21 member_of m23
rel m22 member_of m23
