### Kurdistan 24 2019-10-15 article
= [m1:SYR.MIL Damascus troops] in [m2:@SYR Manbij], [m3:USA.MIL Americans] out
~byline Kosar Nawzar | Kurdistan 24 | 15-Oct-2019
The last of the trucks still had its barbecue on board. Behind it, on the same road and in the same hour, came soldiers with the two-starred flag.
[m4:USA.MIL Colonel Myles Caggins], who speaks for [m5:USA.MIL the coalition against ISIS], needed six words on Tuesday. "<<q1 [m6=m5 We] are out of Manbij>>," [m7=m4 he] wrote.
[m8:SDF.REB The Syrian Democratic Forces] had held the town since August 2016, when [m9=m8 they] {e1 threw out} [m10:ISIS.REB the jihadists]. On Sunday night, in Hmeimim, under the eyes of [m11:RUS.MIL Russian generals], [m12:SDF.REB Mazloum Abdi], who leads [m38=m8 them], {e2 let} [m13:SYR.GOV the government] back to the border. "<<q2 If [m14=m8 we] have to choose between compromise and genocide>>," [m32=m12 he] had explained, "<<q3 [m15=m8 we] choose life.>>"
What forced [m42=m12 his] hand began six days ago. [m16:TUR.MIL The Turkish army] and [m17:SNA.REB the Syrian National Army], a band of factions that [m39:TUR.GOV Ankara] pays and leads, {e3 came across} at Tal Abyad and Ras al-Ain. On Saturday [m18:SNA.REB men of Ahrar al-Sharqiya], which belongs to [m40=m17 that force], {e4 dragged} [m19:SYR.PTY Hevrin Khalaf] from [m43=m19 her] car. [m41=m19 She] was secretary-general of [m20:SYR.PTY the Future Syria Party]. [m33=m18 They] {e5 killed} [m34=m19 her] by the roadside.
[m21:TUR.GOV Recep Tayyip Erdogan] {e6 brushed off} the pleas of [m48=m25+m26 Europe's big two]. [m44=m21 The Turkish president] was to fly to [m22:@AZE Baku] on Tuesday, to a council of Turkic states; from there, too, [m35=m21 he] {e7 renewed} [m45=m21 his] claim to a strip 32 kilometres deep.
[m23:USA.GOV Donald Trump], having {e8 cleared} the way by telephone on October 6, on Monday {e9 doubled} the duty on Turkish steel. [m36=m23 He] is {e10 sending} [m24:USA.GOV Mike Pence] to talk about a ceasefire. [m25:DEU.GOV Germany] and [m26:FRA.GOV France] {e11 will sell} no more weapons; as members of [m27:EU the EU] [m46=m25+m26 they] failed to get a common embargo.
At Ain Issa [m47:? 785 relatives of ISIS fighters] broke loose on Sunday while shells fell. [m28:KRG.GOV The Kurdistan Region's] prime minister, [m29:KRG.GOV Masrour Barzani], has {e14 opened} the camp of [m30:@KRG Bardarash] for [m31:SYR.REF those who flee].
~share Follow us on Telegram
e1 m9 > m10 ASSAULT actual 2016-08-01/month ctx=military,territory bg
e2 m12 > m13 CONCEDE actual 2019-10-13/day ctx=military,territory
e3 m16,m17 > m8 ASSAULT actual 2019-10-09/day ctx=military,territory
e4 m18 > m19 ASSAULT actual 2019-10-12/day ctx=military again
e5 m33 > m34 ASSAULT actual 2019-10-12/day ctx=military
e6 m21 > m48 REJECT actual 2019-10-15/none mode=yield ctx=military
e7 m35 > m8 REQUEST requested 2019-10-15/day mode=yield ctx=territory
e8 m23 > m21 CONCEDE actual 2019-10-06/day mode=phone ctx=military bg
e9 m23 > m21 SANCTION actual 2019-10-14/day mode=restrict ctx=economic
e10 m36 > m21 AGREE planned 2019-10-15/none ctx=diplomatic
e11 m25,m26 > m21 SANCTION planned 2019-10-15/none mode=restrict ctx=military
e14 m29 > m31 AID actual 2019-10-15/none ctx=asylum
q1 m7 direct cue=wrote
q2 m32 direct cue=explained
q3 m32 direct
rel m8 controls m2 from=2016-08-01 to=2019-10-15
rel m12 leads m38
rel m17 led_by m39
rel m18 part_of m40
rel m41 leads m20
rel m25 member_of m27
rel m26 member_of m27
rel m29 leads m28

### Colombia Reports 2012-09-05 article
= Talks in Oslo, then Havana: [m1:COL.GOV Santos] shows his cards
~byline Adriaan Velde, September 5, 2012
[m32=m1 He] read from an autocue and did not look up once. When [m33=m1 he] had finished, half a century of {e1 war} had a date on which it might be talked about.
[m2=m1 President Juan Manuel Santos] on Tuesday {e2 made public} a framework agreement {e3 initialed} in [m3:@CUB Havana] ten days earlier with [m4:FARC.REB the FARC]. Formal negotiations {e4 will open} in the first half of October in [m5:@NOR Oslo]; thereafter [m34=m2+m4 the two sides] move to [m40:@CUB Cuba].
[m6:NOR.GOV Norway] and [m7:CUB.GOV Cuba] stand as guarantors. [m8:VEN.GOV Venezuela] and [m9:CHL.GOV Chile] accompany.
"<<q1 [m35=m1 I] ask the country for temperance, patience, strength>>," [m28=m1 the president] said. There {e5 would be} no truce in the meantime, [m23=m1 he] went on, nor one metre of land cleared of soldiers.
The answer came from Havana before the applause was over. In a video [m10:FARC.REB Timoleón Jiménez], alias Timochenko, smoked nothing and threatened no one. "<<q2 [m36=m4 We] come to the table without rancour or arrogance>>," said [m29=m10 the man who has commanded] [m30=m4 the guerrillas] since November last year. In that month [m11:COL.MIL the army] {e6 killed} [m37=m10 his] predecessor, [m12:FARC.REB Alfonso Cano]; that at the very time when [m13:COL.GOV the president's brother Enrique] already sat with envoys in secret, nobody knew.
The other old insurgency, [m14:ELN.REB the ELN], would {e7 like} to join. [m31=m14 Its] number one, [m15:ELN.REB Nicolás Rodríguez], had said in August that [m16=m14 the group] was open for talks without conditions.
[m17:COL.ELI Álvaro Uribe], who was president until 2010 and is the patron of [m18:COL.OPP a movement called Puro Centro Democrático], {e8 scolded} [m24=m1 his former defense minister] in four tweets by midnight: a "<<q3 slap in the face of democracy>>". [m19:COL.OPP Iván Cepeda] of [m20:COL.OPP the Polo Democrático] {e9 rejoiced}. So did, from Washington, [m21:USA.GOV the White House], {e10 praising} the accord and {e11 calling on} [m25=m4 the rebels] to lay down arms.
[m22:COL.IND The Nasa council of northern Cauca], which had in July {e12 dragged} [m39:COL.MIL soldiers] off a hill by hand, wants a chair at the table.
[m38:COL.COP Nine police] were {e13 wounded} in Tibú on Monday night. The bomb was [m26=m4 the FARC's], say [m27:COL.COP the police].
e2 m2 > m4 AGREE planned 2012-09-04/day ctx=military,diplomatic
e4 m2 > m4 AGREE planned 2012-10-01/month ctx=military,diplomatic again
e3 m2 > m4 SUPPORT actual 2012-08-26/none ctx=military,diplomatic
e1 m4 > m2 ASSAULT actual 2012-09-04/none ctx=military bg
e5 m23 > m4 REJECT actual 2012-09-04/day mode=ceasefire ctx=military
e6 m11 > m12 ASSAULT actual 2011-11-01/month ctx=military bg
e7 m14 > m1 AGREE planned 2012-09-05/none ctx=military
e8 m17 > m24 ACCUSE actual 2012-09-04/day mode=disapprove ctx=military
e9 m19 > m1 SUPPORT actual 2012-09-05/none ctx=military
e10 m21 > m1 SUPPORT actual 2012-09-05/none ctx=military
e11 m21 > m25 REQUEST requested 2012-09-05/none mode=yield ctx=military
e12 m22 > m39 PROTEST actual 2012-07-01/month mode=obstruct ctx=military bg
e13 m26 > m38 ASSAULT actual 2012-09-03/day mode=unconventional ctx=terrorism said=m27
q1 m28 direct cue=said
q2 m29 direct cue=said
q3 m17 mixed cue=scolded
rel m29 leads m30 from=2011-11-01
rel m15 leads m31
rel m19 member_of m20

### Honduras This Week 2009-06-30 article
= [m1:HND.ELI Zelaya] in pyjamas, [m2:HND.GOV Micheletti] in a sash
~date_line Tegucigalpa, Tuesday, June 30
By the time the church bells rang on Sunday [m40=m1 he] had been on foreign tarmac for an hour.
[m3:HND.MIL Two hundred soldiers] {e1 pulled} [m4=m1 Manuel Zelaya] out of bed at a quarter past five and {e2 flew} [m29=m1 him], in what [m41=m1 he] was wearing, to [m5:@CRI San José]. The order came from [m6:HND.MIL General Romeo Vásquez], whom [m30=m1 the president] had {e3 dismissed} on Wednesday night as head of [m7:HND.MIL the Joint Chiefs of Staff] and whose place [m8:HND.JUD the Supreme Court] {e4 gave back} the next day. [m42=m1+m6 They] had fallen out over ballot boxes.
[m33=m1 Zelaya] wanted to ask [m43:HND.CVL the people] whether [m44=m43 they] would like a new constitution. [m32=m8 The judges] {e5 forbade} it. In the afternoon [m9:HND.LEG Congress] read aloud a {e6 letter} of resignation that [m45=m1 he] says [m34=m1 he] {e7 never wrote}, and swore in [m46=m9 its] own president, [m10=m2 Roberto Micheletti]. [m38=m1+m2 Both men] belong to [m11:HND.PTY the Liberal Party].
"<<q1 This is no coup. Ask any judge>>," [m37=m2 the new man] told a Colombian station.
The neighbours beg to differ. In Managua on Monday [m12:SICA SICA], the Central American bloc which [m39=m15 Nicaragua] heads until tonight, {e8 withdrew} all ambassadors; three of its members, [m13:GTM.GOV Guatemala], [m14:SLV.GOV El Salvador] and [m15:NIC.GOV Nicaragua], {e9 closed} [m47=m13+m14+m15 their] borders to goods for 48 hours.
[m16:USA.GOV Barack Obama] on the same day {e10 spoke} of a terrible precedent. [m17:HND.GOV Honduras], [m48=m16 he] said, still has one president. [m18:USA.MIL Some 600 of his soldiers] are stationed at the Honduran base of Palmerola.
[m19:UN The General Assembly] {e11 condemned} the putsch by acclamation on Tuesday, with [m53=m1 the guest of honour] in the hall. Thursday, [m49=m1 he] announced there, [m35=m1 he] {e12 would go home}. [m20:OAS José Miguel Insulza], head of [m21:OAS the OAS], and [m22:ARG.GOV Cristina Fernández] have offered to sit next to [m50=m1 him] in the plane.
"<<q2 If [m51=m1 he] comes [m36=m1 he] will be {e13 arrested} on the runway>>," said [m23:HND.GOV Enrique Ortez], foreign minister for the last thirty hours.
In Tegucigalpa [m24:HND.LAB teachers] are {e14 out} indefinitely; [m52=m24 their] union, [m25:HND.LAB COPEMH], belongs to [m26:HND.LAB the FOMH]. [m27:HND.MIL Troops] {e15 fired} gas in front of the Casa Presidencial on Monday, when [m28:HND.CVL youths] had {e16 built} a barricade out of a billboard showing a bank.
e1 m3 > m4 COERCE actual 2009-06-28/day mode=arrest ctx=military,executive
e2 m3 > m29 COERCE actual 2009-06-28/day mode=deport ctx=military,executive
e3 m30 > m6 SANCTION actual 2009-06-24/day mode=discontinue ctx=military,executive bg
e4 m8 > m1 REJECT actual 2009-06-25/day ctx=legal,military bg
e5 m32 > m33 REJECT actual 2009-06-30/none ctx=legal bg
e7 m34 > m9 CONCEDE denied 2009-06-28/none ctx=executive
e6 m34 > m9 CONCEDE denied 2009-06-28/none ctx=executive again
e8 m12 > m10 SANCTION actual 2009-06-29/day mode=withdraw ctx=diplomatic
e9 m13,m14,m15 > m10 SANCTION actual 2009-06-29/none mode=restrict ctx=economic
e10 m16 > m10 ACCUSE actual 2009-06-29/day mode=disapprove ctx=diplomatic
e11 m19 > m10 ACCUSE actual 2009-06-30/day mode=disapprove ctx=diplomatic
e12 m35 > m10 REJECT planned 2009-07-02/day ctx=executive
e13 m23 > m36 THREATEN threatened 2009-06-30/none ctx=legal
e14 m24 > m10 PROTEST actual 2009-06-30/none mode=strike ctx=pro_democracy
e15 m27 > m28 ASSAULT actual 2009-06-29/day mode=crowd-control ctx=repression
e16 m28 > m10 PROTEST actual 2009-06-29/day mode=obstruct ctx=pro_democracy
q1 m37 direct cue=told
q2 m23 direct cue=said
rel m6 leads m7
rel m38 member_of m11
rel m12 led_by m15
rel m13 member_of m12
rel m14 member_of m12
rel m15 member_of m12
rel m10 leads m9
rel m20 leads m21
rel m25 part_of m26
