### Lesotho Times 2014-09-04 article
= [m1:LSO.GOV Thabane] home under [m2:ZAF.COP South African] guard, [m3:LSO.MIL Kamoli] not moving
~byline Staff Reporters, MASERU
~date_line September 4, 2014
THE prime minister slept in his own bed on Wednesday night for the first time since Friday. The commissioner of [m33=m11 police] still does not.
[m4=m1 Dr Thomas Thabane] had fled to [m5:@ZAF Ladybrand] before dawn on Saturday, hours ahead of [m6:LSO.MIL the Lesotho Defence Force], which {e3 overran} three [m34=m11 police] stations and {e4 carried away} their rifles. [m7:LSO.COP Sub-Inspector Mokheseng Ramahloko] {e5 was killed} at the headquarters.
To [m8:LSO.GOV the prime minister's office] it was a coup. [m9:LSO.MIL Army spokesman Major Ntlele Ntoi] {e6 rejects} the word: the [m10=m6 soldiers] had learned that [m11:LSO.COP the police] {e7 would arm} [m12:LSO.CVL youths] of [m13:LSO.PTY the All Basotho Convention] for Monday's march. "<<q1 [m14=m6 We] prevented a bloodbath>>," [m15=m9 he] said.
[m16=m1 Thabane] had on the Friday {e8 dismissed} [m17=m3 Lieutenant General Tlali Kamoli] as commander in favour of [m18:LSO.MIL Maaparankoe Mahao], whose house {e9 was shot at} the same night. [m19=m3 Kamoli] {e10 has ignored} the gazette.
The ABC, which the prime minister leads, governs with [m20:LSO.PTY the Lesotho Congress for Democracy] of [m21:LSO.GOV Deputy Prime Minister Mothetjoa Metsing] and with [m22:LSO.PTY the Basotho National Party]. It was over [m23=m21 Metsing], who faces questions from [m24:LSO.COP the anti-corruption directorate], that [m25=m1 the premier] {e11 shut} Parliament in June.
[m26:ZAF.GOV President Jacob Zuma], who chairs [m27:SADC the SADC] organ on security, {e12 brought} all three leaders to Pretoria on Monday. [m31=m1+m21 They] {e13 agreed} to reopen the house; the date is what [m32=m1+m21 they] quarrel about now. [m28=m21 Metsing] {e15 wants} it before anything else.
[m29:LSO.REL The Anglican bishop, Adam Taaso], preached reconciliation.
[m30:USA.GOV The US embassy] moved its families to Bloemfontein.
e3 m6 > m11 ASSAULT actual 2014-08-30/day ctx=military
e4 m6 > m11 COERCE actual 2014-08-30/day mode=seize ctx=military
e5 m6 > m7 ASSAULT actual 2014-08-30/day mode=firearms ctx=military
e6 m9 > m8 REJECT actual 2014-09-04/none ctx=military
e7 m11 > m12 AGREE hypothetical 2014-09-01/day ctx=military said=m9
e8 m16 > m17 SANCTION actual 2014-08-29/day mode=discontinue ctx=military,executive
e9 m6 > m18 ASSAULT actual 2014-08-29/day mode=firearms ctx=military
e10 m19 > m16 REJECT actual 2014-09-04/none mode=yield ctx=military
e11 m25 > m21 COERCE actual 2014-06-01/month mode=restrict ctx=legislative bg
e12 m26 > m1,m21 CONSULT actual 2014-09-01/day mode=third-party ctx=diplomatic
e13 m1,m21 > m26 AGREE actual 2014-09-01/day ctx=legislative
e15 m28 > m1 REQUEST requested 2014-09-04/none mode=change ctx=legislative
q1 m15 direct cue=said
rel m1 leads m13
rel m26 leads m27

### The Manila Times 2007-11-30 article
= [m1:PHL.MIL Trillanes] {e1 walks} from trial to hotel, and from hotel to jail
~byline By Anthony Salvador and Sammy Reyes, Reporters
~date_line Friday, November 30, 2007
The armored carrier went through the glass at ten past five, and the buffet was over.
[m2=m1 Sen. Antonio Trillanes IV] and [m3:PHL.MIL Brig. Gen. Danilo Lim] {e2 surrendered} on Thursday evening in the lobby of [m4:@PHL The Peninsula], seven hours after walking out of a Makati courtroom where [m29=m2+m3 they] {e3 were being tried} by [m27:PHL.JUD a judge] for the Oakwood mutiny of 2003.
From a function room on the second floor, [m5=m2+m3 the two] {e4 had called on} [m6:PHL.MIL the Armed Forces] to withdraw support from [m7:PHL.GOV President Gloria Macapagal Arroyo]. Nobody of weight came. "<<q1 [m8=m2+m3 We] cannot live with our conscience if [m9:PHL.CVL a civilian] dies because of us>>," [m10=m2 the senator] said after the gas.
Among those who did come were [m11:PHL.ELI former vice president Teofisto Guingona] and [m12:PHL.REL Bishop Julio Labayen]. Both {e5 were led away}, as were seventeen [m13:PHL.JRN journalists], their wrists in plastic, who had {e6 refused} to leave.
[m14:NUJP.JRN The National Union of Journalists] {e7 is taking} [m15:PHL.COP police chief Avelino Razon] to court for that. "<<q2 Procedure>>," [m16:PHL.GOV Interior Secretary Ronaldo Puno] {e8 replied}.
A curfew from midnight to five {e9 was declared} by the Palace over [m28:PHL.CVL the capital and two regions], and {e10 lifted} after one night.
[m17=m7 The President] {e11 thanked} [m18:PHL.MIL General Hermogenes Esperon], the chief of staff, and promised the full force of the law. In the opposition, [m19:PHL.OPP Sen. Panfilo Lacson] {e12 disowned} the adventure; [m20:PHL.OPP Makati Mayor Jejomar Binay], president of [m21:PHL.OPP the United Opposition], was in the lobby for a while "<<q3 as the mayor>>".
[m22:NPA.REB The New People's Army] {e13 praised} [m23=m2+m3 the officers] from [m24:@NLD Utrecht], where [m25:NPA.REB Jose Maria Sison] lives.
[m26:USA.GOV The American embassy] {e14 stood by} the constitutional government.
e1 m1 > m7 REJECT actual 2007-11-29/day mode=yield ctx=legal,military again
e2 m2,m3 > m15 CONCEDE actual 2007-11-29/day ctx=military
e3 m27 > m2,m3 ACCUSE actual 2007-11-29/day ctx=legal,military
e4 m5 > m6 REQUEST requested 2007-11-29/day mode=assist ctx=military,executive
e5 m15 > m11,m12,m13 COERCE actual 2007-11-29/none mode=arrest ctx=repression
e6 m13 > m15 REJECT actual 2007-11-29/none mode=yield ctx=rights_freedoms
e7 m14 > m15 ACCUSE planned 2007-11-30/none ctx=legal,rights_freedoms
e8 m16 > m14 REJECT actual 2007-11-30/none ctx=rights_freedoms
e9 m7 > m28 COERCE actual 2007-11-29/none mode=curfew ctx=rights_freedoms
e10 m7 > m28 CONCEDE actual 2007-11-30/none ctx=rights_freedoms
e11 m17 > m18 SUPPORT actual 2007-11-30/none ctx=military,executive
e12 m19 > m2 REJECT actual 2007-11-30/none ctx=military
e13 m22 > m23 SUPPORT actual 2007-11-30/none ctx=military
e14 m26 > m7 SUPPORT actual 2007-11-30/none ctx=diplomatic
q1 m10 direct cue=said
q2 m16 direct cue=replied
q3 m20 mixed
rel m18 leads m6
rel m20 leads m21
