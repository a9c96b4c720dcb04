### Libya Herald 2018-09-05 article
= [m35=m3 UN] {e1 gets} [m1:LBY.UAF militias] to stop at [m2:@LBY Tripoli's] gates
~byline By Libya Herald reporter
~date_line Tunis, 5 September 2018
The guns in Ain Zara went quiet at about six yesterday evening, when [m3:UN Ghassan Salamé] emerged from a hall in [m4:@LBY Zawia] with a sheet of paper and thirty signatures.
[m5=m3 The UN envoy] had {e2 gathered} officers and commanders of both camps there under one roof. The text {e3 binds} [m36=m6+m9 them] to cease fire, to leave civilians' property alone and to let Mitiga airport reopen.
Sixty-one people have died since 26 August, the day [m6:LBY.UAF the 7th Brigade] from [m7:@LBY Tarhuna], known as the Kaniyat after the family that runs it, {e5 moved} on the capital's southern suburbs. [m8=m6 It] {e6 accuses} [m9:LBY.UAF the Tripoli Revolutionaries' Brigade] and [m10:LBY.UAF the Nawasi] of living off letters of credit.
[m11=m9 The TRB], led by [m12:LBY.UAF Haitham Tajouri], is nominally part of [m13:LBY.GOV the interior ministry]. [m14=m12 Its chief] was on pilgrimage when it began.
"<<q1 [m15=m6 We] are coming to clean, and then [m16=m6 we] go home>>," [m17:LBY.UAF Abdel Rahim al-Kani], one of the brothers, said on a video on Sunday. That day a rocket struck the camp of [m18:LBY.REF Tawergha displaced people] at Fallah and 400 prisoners broke out of Ain Zara jail.
The [m19:LBY.GOV Presidency Council] of [m20:LBY.GOV Fayez Serraj] {e9 declared} a state of emergency. [m34=m19 It] {e10 called up} [m21:LBY.UAF forces from Misrata] under General [m22:LBY.MIL Mohammed al-Haddad], who entered Tajoura and stopped.
In the east [m23:LNA.MIL Khalifa Hafter], who commands [m24:LNA.MIL the Libyan National Army] and holds [m25:@LBY Benghazi], {e11 said} his men would come "<<q2 at the suitable time>>". [m26:LBY.LEG House of Representatives speaker Ageela Saleh] {e12 demanded} that all the groups be dissolved.
[m27:ITA.GOV Italy], whose embassy was grazed, {e13 denied} that it was sending special forces; [m28:ITA.GOV Matteo Salvini] {e14 held} [m29:FRA.GOV France] responsible. [m30:FRA.GOV Paris], with [m31:GBR.GOV London] and [m32:USA.GOV Washington], {e15 condemned} the escalation. [m33:TUN.GOV Tunis] {e16 sent} nine trucks of medicine.
e1 m3 > m1 CONSULT actual 2018-09-04/day mode=third-party ctx=military again
e2 m5 > m6,m9 CONSULT actual 2018-09-04/day mode=third-party ctx=military,diplomatic
e3 m6,m9 > m3 CONCEDE actual 2018-09-04/day ctx=military
e5 m6 > m9 ASSAULT actual 2018-08-26/day ctx=military,territory
e6 m8 > m9,m10 ACCUSE actual 2018-09-05/none mode=allege ctx=corruption
e9 m19 > m6 COERCE actual 2018-09-05/none mode=martial-law ctx=military
e10 m34 > m21 REQUEST requested 2018-09-05/none mode=assist ctx=military
e11 m23 > m1 THREATEN threatened 2018-09-05/none mode=violence ctx=military
e12 m26 > m1 REQUEST requested 2018-09-05/none mode=yield ctx=political_institutions
e13 m27 > m1 MOBILIZE denied 2018-09-05/none mode=troops ctx=military
e14 m28 > m29 ACCUSE actual 2018-09-05/none mode=allege ctx=diplomatic
e15 m30,m31,m32 > m1 ACCUSE actual 2018-09-05/none mode=disapprove ctx=diplomatic,military
e16 m33 > m19 AID actual 2018-09-05/none ctx=health
q1 m17 direct cue=said
q2 m23 mixed cue=said
rel m12 leads m11
rel m11 part_of m13
rel m20 leads m19
rel m22 leads m21
rel m23 leads m24
rel m23 controls m25

### Der Standard English page 2019-05-21 article
= [m1:AUT.GOV Kurz] alone: [m2:AUT.PTY Freedom ministers] {e1 pack} after [m3:AUT.PTY Kickl] is {e2 dismissed}
~byline Vienna, by our politics desk
~date_line 21 May 2019, 08:10
Four days after a film from a villa on Ibiza, there is no government that anyone voted for.
[m4:AUT.GOV President Alexander Van der Bellen] on Monday evening {e3 consented} to the chancellor's proposal to remove [m5=m3 Interior Minister Herbert Kickl]. Within the hour, [m6=m2 the Freedom Party (FPÖ)] {e4 withdrew} its other ministers; only [m7:AUT.GOV Karin Kneissl], who has no party book, stays.
It had been clear since Saturday. That day [m8:AUT.PTY Heinz-Christian Strache], vice-chancellor and chairman of [m9=m2 the party], {e5 stepped down} in tears, and [m10=m1 Sebastian Kurz] {e6 ended} the coalition of seventeen months. "<<q1 Enough is enough>>," [m11=m10 the chancellor] said.
In the film, [m26=m8 Strache] offers public contracts to a woman who calls herself the niece of a Russian oligarch, should she buy [m12:AUT.JRN the Kronen Zeitung]. [m30=m8 He] has spoken of a "<<q2 targeted political assassination>>" and {e9 announced} complaints against [m27:? three persons].
[m13:AUT.PTY Norbert Hofer], who takes over the leadership, {e10 charged} [m14=m10 Kurz] on Monday with having given in to the wishes of [m15:AUT.PTY the ÖVP's] state governors.
A motion of no confidence, {e11 tabled} by [m16:AUT.OPP Peter Pilz's] [m17:AUT.OPP Jetzt], will be put to the vote next week. [m28=m2 The Freedom people] {e12 might support} it. [m18:AUT.OPP Social Democrat leader Pamela Rendi-Wagner] {e13 has called} for a cabinet of experts and keeps the rest to herself.
[m19:AUT.CVL Some five thousand people] {e14 celebrated} on Ballhausplatz at the weekend to a song of 1999. [m20:AUT.COP Police] counted, and smiled.
Abroad, [m21:DEU.GOV Angela Merkel] {e15 warned} of "politicians for sale". [m22:ITA.GOV Matteo Salvini] and [m23:FRA.OPP Marine Le Pen], allies of [m29=m2 the FPÖ] in [m24:EU.LEG the European Parliament], kept their distance in Milan. [m25:RUS.GOV Dmitry Peskov] said <<q3 the Kremlin knew nothing of any niece>>.
e1 m2 > m1 REJECT actual 2019-05-20/day ctx=political_institutions,executive again
e2 m4 > m3 SANCTION actual 2019-05-20/day mode=discontinue ctx=executive again
e3 m4 > m5 SANCTION actual 2019-05-20/day mode=discontinue ctx=executive
e4 m6 > m10 REJECT actual 2019-05-20/day ctx=political_institutions,executive
e5 m8 > m1 RETREAT actual 2019-05-18/day mode=resign ctx=executive,corruption
e6 m10 > m2 SANCTION actual 2019-05-18/day mode=discontinue ctx=political_institutions
e10 m13 > m14 ACCUSE actual 2019-05-20/day mode=allege ctx=political_institutions
e9 m26 > m27 ACCUSE planned 2019-05-21/none ctx=legal
e11 m17 > m1 REJECT actual 2019-05-21/none ctx=legislative
e12 m28 > m17 AGREE hypothetical 2019-05-28/week ctx=legislative
e13 m18 > m4 REQUEST requested 2019-05-21/none mode=change ctx=executive
e14 m19 > m2 PROTEST actual 2019-05-18/none mode=demo ctx=corruption
e15 m21 > m2 ACCUSE actual 2019-05-21/none mode=disapprove ctx=corruption
q1 m11 direct cue=said
q2 m26 mixed cue=spoken
q3 m25 indirect cue=said
rel m8 leads m9 to=2019-05-18
rel m13 leads m9
rel m22 ally_of m29
rel m23 ally_of m29
