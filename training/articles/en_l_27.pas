### Lesotho Times 2014-08-31 article
= Premier over the border, [m1:LSO.MIL soldiers] in the police stations
~byline Staff reporters
~date_line MASERU, Aug 31, 2014
Radio stations fell silent first, at four on Saturday morning. When they came back there was only gospel.
In between, [m2:LSO.MIL men of the Lesotho Defence Force] had gone from one post of [m3:LSO.COP the Mounted Police] to the next in [m4:@LSO the capital] and {e1 carried off} the guns. At headquarters [m5:LSO.COP Sub-Inspector Mokheseng Ramahloko] stood in the doorway of the armoury. [m32=m5 He] was {e2 gunned down}.
[m6:LSO.GOV Thomas Thabane] was no longer there. Tipped off, [m7=m6 the prime minister] had slipped across the Caledon before dawn, and spoke from [m8:@ZAF Ladybrand] by noon.
"<<q1 [m33=m6 I]'ve been removed from control not by the people but by the armed forces, and that's illegal>>," [m26=m6 he] said.
Nonsense, {e3 replied} [m9:LSO.MIL Major Ntlele Ntoi]. According to [m42=m9 the army's voice], <<q2 [m34=m3 the police] had been about to arm a party's youth>>; there was no coup, [m35=m1 the troops] were back in barracks.
To know why, one has to go back to Friday. That evening [m36=m6 his office] {e4 relieved} [m10:LSO.MIL Lieutenant General Kennedy Tlali Kamoli] of the command of [m11=m2 the force]; [m37=m10 his] place went to [m12:LSO.MIL Maaparankoe Mahao]. Bullets {e5 hit} the latter's house within hours. [m27=m10 The dismissed man] doesn't {e6 recognise} the paper.
Behind the uniforms is [m31:LSO.GOV a coalition] that no longer meets. It was formed in 2012 of [m13:LSO.PTY the All Basotho Convention], which [m14=m6 Mr Thabane] leads, [m15:LSO.PTY the Lesotho Congress for Democracy], headed by [m16:LSO.GOV Deputy Prime Minister Mothetjoa Metsing], and [m17:LSO.PTY the Basotho National Party]. In June, threatened with a {e7 no-confidence motion} by the second of these, [m28=m6 the premier] had {e8 suspended} [m18:LSO.LEG Parliament] until February.
Who governs? [m19=m16 The deputy], asks one; "<<q3 [m38=m16 I] am where the law puts [m39=m16 me]>>," [m30=m16 he] answers.
[m20:SADC SADC], of whose organ on politics and defence [m21:ZAF.GOV South Africa] takes the chair today, has {e9 bidden} [m41=m6+m16 both] to [m22:@ZAF Pretoria]. [m23:ZAF.GOV Clayson Monyela], speaking for the foreign ministry there, said <<q4 [m40=m21 his country] would tolerate no unconstitutional change>>. [m24:COMMONWEALTH Kamalesh Sharma], secretary-general of [m25:COMMONWEALTH the Commonwealth], {e10 pressed} [m29=m1 the army] for the same.
~share Comments (12)
e1 m2 > m3 COERCE actual 2014-08-30/day mode=seize ctx=military
e2 m2 > m32 ASSAULT actual 2014-08-30/day mode=firearms ctx=military
e3 m9 > m26 REJECT actual 2014-08-31/none ctx=military,executive
e4 m36 > m10 SANCTION actual 2014-08-29/day mode=discontinue ctx=military
e5 m2 > m12 ASSAULT actual 2014-08-29/none mode=firearms ctx=military
e6 m27 > m6 REJECT actual 2014-08-31/none ctx=military
e8 m28 > m18 COERCE actual 2014-06-01/month mode=restrict ctx=legislative bg
e7 m15 > m28 THREATEN threatened 2014-06-01/month ctx=legislative bg
e9 m20 > m41 REQUEST requested 2014-08-31/none mode=meet ctx=diplomatic
e10 m24 > m29 REQUEST requested 2014-08-31/none mode=yield ctx=diplomatic
q1 m26 direct cue=said
q2 m42 indirect cue=According
q3 m30 direct cue=answers
q4 m23 indirect cue=said
rel m14 leads m13
rel m16 leads m15
rel m13 member_of m31
rel m15 member_of m31
rel m17 member_of m31
rel m24 leads m25

### Gulf Today 2020-09-16 article
= Four signatures on the lawn, and rockets on [m1:@ISR Ashdod]
~byline Agencies, WASHINGTON / MANAMA / RAMALLAH
~date_line 16 Sep 2020
There were no masks, but much shade. Under a white awning the names went on paper in three languages.
[m2:ARE.GOV Sheikh Abdullah Bin Zayed Al Nahyan] and [m3:BHR.GOV Abdullatif Al Zayani], the foreign ministers of [m27:ARE.GOV the Emirates] and of [m28:BHR.GOV Bahrain], on Tuesday {e1 sealed} peace with [m4:ISR.GOV Benjamin Netanyahu]. [m5:USA.GOV Donald Trump] wrote [m29=m5 his] name as witness.
"<<q1 Thank you for choosing peace, and for {e2 halting} the annexation of [m20:PSE.CVL Palestinian] land>>," [m21=m2 the guest from Abu Dhabi] {e3 told} [m30=m4 his neighbour at the table], who kept smiling.
[m22=m4 He] had in fact only {e4 put it off}; the offer of August 13, thanks to which the first of the deals came about, speaks of a suspension. Embassies {e5 are to follow} next month. An El Al jet had flown over Saudi soil by special leave on the last day of August.
In [m25:@PSE Gaza], which [m6:HAMAS.REB Hamas] rules, thirteen rockets were {e7 launched} as the speeches ran, and by dawn [m7:ISR.MIL the Israeli air force] had {e8 paid it back} at Beit Lahia.
"<<q2 Whoever thinks that this piece of paper buys quiet will be awake tonight>>," [m8:HAMAS.REB Fawzi Barhoum] had said at dusk. From Ramallah came a cooler tone. "<<q3 A black day>>," [m9:PSE.GOV Mohammad Shtayyeh] noted; [m26:PSE.GOV the government] [m31=m9 he] heads is to {e9 rethink} [m23=m26 its] seat in [m10:ARABLEAGUE the Arab League]. There, on the ninth, [m11=m10 the League's] ministers had {e10 thrown out} a [m34=m26 Palestinian] draft that would have censured [m32=m27 Abu Dhabi].
[m12:BHR.OPP Al Wefaq], dissolved in 2016 and once the largest bloc in the kingdom's lower house, {e12 rejects} it all. [m13:BHR.CVL Fifty or so youths] {e13 marched} on Sunday night in Abu Saiba.
[m14:IRN.GOV Hassan Rouhani] said [m24=m28 Manama] would have to {e14 bear} the consequences. [m15:TUR.GOV Ankara], itself an old partner of [m16=m4 Tel Aviv] with an ambassador of 1949 vintage, talked of betrayal. [m17:OMN.GOV Muscat] {e15 welcomed} the step, as had [m18:EGY.GOV Cairo].
Which is next? Five or six, [m33=m5 the host] thought aloud. [m19:SAU.GOV Riyadh] isn't among them yet: no tie, as before, without a Palestinian state.
e1 m2,m3 > m4 SUPPORT actual 2020-09-15/day ctx=diplomatic
e2 m4 > m20 CONCEDE actual 2020-08-13/none ctx=territory again
e3 m21 > m30 SUPPORT actual 2020-09-15/day ctx=diplomatic,territory
e4 m22 > m20 CONCEDE actual 2020-08-13/day ctx=territory
e5 m2,m3 > m4 AGREE planned 2020-10-01/month ctx=diplomatic
e7 m6 > m1 ASSAULT actual 2020-09-15/day mode=heavy-weapons ctx=military
e8 m7 > m6 ASSAULT actual 2020-09-16/day mode=aerial ctx=military
e9 m26 > m10 SANCTION hypothetical 2020-09-16/none mode=discontinue ctx=diplomatic
e10 m11 > m34 REJECT actual 2020-09-09/day ctx=diplomatic bg
e12 m12 > m3 REJECT actual 2020-09-16/none ctx=diplomatic
e13 m13 > m3 PROTEST actual 2020-09-13/day mode=demo ctx=diplomatic
e14 m14 > m24 THREATEN threatened 2020-09-16/none ctx=diplomatic
e15 m17,m18 > m2,m3 SUPPORT actual 2020-09-16/none ctx=diplomatic
q1 m21 direct cue=told
q2 m8 direct cue=said
q3 m9 direct cue=noted
rel m6 controls m25
rel m9 leads m26
rel m26 member_of m10
rel m15 ally_of m16

### Addis Fortune 2013-08-15 article none
= Long-distance queue: five km for a stove
~byline By Mesfin Gebreyohannes, Fortune staff writer
~date_line Published on Aug 15, 2013
The first in line had brought a chair. The last, somewhere behind Mexico Square, couldn't see what they were queuing for.
It was a stove. [m1:ETH.BUS Awash Metal Works] sold four thousand of them on Tuesday at half price, so as to make room for a newer model.
"<<q1 It saves two birr a day on charcoal. In a year [m11=m2 I] buy a sheep>>," reckoned [m2:? Tsige Mamo], a laundress.
[m3:ETH.GOV The Ministry of Water and Energy] tested the model in spring. [m4:ETH.GOV Alemayehu Tegenu], who heads [m5=m3 it], keeps one at home, according to [m6:ETH.BUS the company's sales manager]. "<<q2 The wife of [m7=m4 the minister] rang to complain about the handle>>," [m8=m6 she] said. "<<q3 So [m12=m1 we] changed it.>>"
Two firms assemble such goods in [m9:@ETH Addis Ababa], and a third, from [m10:@TUR Turkey], is looking for a plot.
Sales resume on Friday.
q1 m2 direct cue=reckoned
q2 m8 direct cue=said
q3 m8 direct
rel m4 leads m5
