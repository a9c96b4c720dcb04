### Al Jazeera 2025-07-30 article
= [m1:MLT.GOV Malta] {e2 joins the list}; [m2:ISR.GOV Israel] {e1 lashes out} over [m3:PSE.GOV Palestine] pledges
~date_line Published On 30 Jul 2025
~page_control Save
[m4:MLT.GOV Prime Minister Robert Abela] wrote it on Facebook, shortly before midnight: [m5:MLT.GOV Malta] {e3 will recognise} a Palestinian state in September. [m6=m4 He] leads [m7:MLT.PTY the Labour Party], in which the demand is an old one.
It was the third such {e4 announcement} in a week, after those of [m8:FRA.GOV Paris], on Thursday, and [m9:GBR.GOV London], whose [m10:GBR.GOV Keir Starmer] on Tuesday attached strings. [m11=m9 Britain] will go ahead, [m12=m10 he] said, {e5 unless} a ceasefire is reached in [m13:@PSE Gaza].
"<<q1 [m14=m8+m9+m5 They] hand a prize to [m15:HAMAS.REB Hamas]>>," was {e18 the verdict} of [m16:ISR.GOV Benjamin Netanyahu]. [m17:ISR.GOV His finance minister, Bezalel Smotrich], head of [m18:ISR.PTY Religious Zionism], {e6 wants} the West Bank annexed in return.
In [m19:@PSE Ramallah], [m20:PSE.GOV Hussein al-Sheikh], deputy of [m21:PSE.GOV President Mahmoud Abbas], {e7 thanked} [m41=m5 the island] by name.
[m22:USA.GOV Donald Trump] said <<q2 [m23=m22 he] had not discussed it>>. [m24:USA.GOV The State Department] {e8 boycotted} the conference at the [m25:UN United Nations] this week that [m26:SAU.GOV Riyadh] and [m39=m8 Paris] {e9 chaired}. [m27:CAN.GOV Ottawa] is thought to {e10 be next}; [m28:DEU.GOV Berlin] {e11 is not}, [m29:DEU.GOV Friedrich Merz] repeated.
Of the 27 members of [m30:EU the European Union], [m31:ESP.GOV Spain], [m32:IRL.GOV Ireland] and [m33:SVN.GOV Slovenia] {e12 took} the step last year. [m34:HUN.GOV Hungary] {e13 blocks} any common word on it.
[m35:UN The World Food Programme], the UN's food arm, meanwhile {e14 brought} 22 lorries through Zikim. [m42:PSE.CVL At least 48 people] who waited for them {e15 were shot}, [m43:PSE.MED medics] said. [m36:ISR.MIL The army] {e16 spoke} of warning fire and knew of no dead.
[m37:MLT.CVL Moviment Graffitti], a group of activists in Valletta, had {e17 camped} outside [m38=m4 Abela's] office since May.
Nearly 150 of the world body's 193 members recognise [m40=m3 Palestine].
e1 m2 > m14 ACCUSE actual 2025-07-30/none mode=disapprove ctx=diplomatic,territory again
e2 m1 > m3 AGREE planned 2025-07-29/day ctx=diplomatic,territory again
e3 m5 > m3 AGREE planned 2025-07-29/day ctx=diplomatic,territory
e4 m8 > m3 AGREE planned 2025-07-24/day ctx=diplomatic,territory
e5 m11 > m2 THREATEN hypothetical 2025-07-29/day ctx=diplomatic,territory
e18 m16 > m14 ACCUSE actual 2025-07-30/none mode=disapprove ctx=diplomatic,territory
e6 m17 > m16 REQUEST requested 2025-07-30/none mode=change ctx=territory
e7 m20 > m41 SUPPORT actual 2025-07-30/none ctx=diplomatic
e8 m24 > m25 REJECT actual 2025-07-28/week mode=meet ctx=diplomatic
e9 m26,m39 > m25 CONSULT actual 2025-07-28/week mode=multilateral ctx=diplomatic
e10 m27 > m3 AGREE hypothetical 2025-07-30/none ctx=diplomatic
e11 m28 > m3 REJECT actual 2025-07-30/none ctx=diplomatic
e12 m31,m32,m33 > m3 SUPPORT actual 2024-01-01/year ctx=diplomatic bg
e13 m34 > m30 REJECT actual 2025-07-30/none ctx=diplomatic
e14 m35 > m42 AID actual 2025-07-30/none ctx=human_security
e15 m36 > m42 ASSAULT actual 2025-07-30/none mode=firearms ctx=human_security,military
e16 m36 > m43 REJECT actual 2025-07-30/none ctx=military
e17 m37 > m38 PROTEST actual 2025-05-01/month mode=obstruct ctx=diplomatic
q1 m16 direct
q2 m22 indirect cue=said
rel m6 leads m7
rel m17 leads m18
rel m35 part_of m25
rel m31 member_of m30
rel m32 member_of m30
rel m33 member_of m30

### Reuters 2004-07-15 article
= [m1:PHL.GOV Philippines] {e1 starts} Iraq pull-out to save driver, angering allies
~byline By Manny Mogato
~date_line Thu 15 July, 2004 09:41
[m2:@PHL MANILA] ([m3:#Reuters Reuters]) - Eight of 51 [m4:PHL.MIL Filipino soldiers] {e2 have left} [m5:IRQ.GOV Iraq], [m6:PHL.GOV Foreign Secretary Delia Albert] said, and the rest will follow before the month is out.
That is what [m7:ISLAMICARMYIRAQ.REB the captors] of [m8:PHL.LAB Angelo de la Cruz], a father of eight who drove a fuel truck, had {e3 demanded} on pain of {e4 beheading} [m32=m8 him]. [m26=m7 They] {e5 seized} [m27=m8 him] near Falluja on July 7.
"<<q1 Every life is important>>," said [m9:PHL.GOV Ignacio Bunye], [m10:PHL.GOV President Gloria Macapagal Arroyo's] spokesman. "<<q2 [m11=m1 We] bow to nobody but Filipinos.>>"
[m12:USA.GOV Washington], which counts [m13=m1 Manila] as a major non-NATO ally, {e6 was blunt}. It sends the wrong signal, [m14:USA.GOV Ambassador Francis Ricciardone] {e7 told} [m15=m10 her] at the palace, and went home for consultations.
[m16:AUS.GOV Alexander Downer], the Australian minister, was blunter and {e8 spoke} of "<<q3 marshmallows>>". [m28=m1 The islands] have {e9 protested} to [m29:AUS.GOV Canberra] about the word.
[m17:IRQ.GOV Prime Minister Iyad Allawi's government] in Baghdad {e10 asked} in vain for the company to remain until August 20, as planned.
[m18:BGR.GOV Bulgaria] went the other way. [m30:BGR.LAB One of its two drivers] in the hands of [m19:ALQAEDAIRAQ.REB the group led by Abu Musab al-Zarqawi] {e11 has been killed}; [m20:BGR.GOV Foreign Minister Solomon Passy] {e12 ruled out} a withdrawal all the same. [m21:KOR.GOV South Korea], which lost an interpreter in June, {e13 will send} 3,000 more.
At home, relief. [m22:PHL.LAB Migrante], an association of overseas workers headed by [m23:PHL.LAB Poe Gratela], {e14 called off} a rally. Only [m24:PHL.ELI Fidel Ramos], the former president, {e15 grumbled}.
Eight million Filipinos work abroad; 4,000 are cooks and clerks at American bases between Basra and Mosul. [m25=m1 Manila] has {e16 barred} [m31:PHL.LAB more] from going.
~footer © Reuters 2004
e1 m1 > m7 RETREAT actual 2004-07-15/none mode=withdraw ctx=military,terrorism again
e2 m4 > m7 RETREAT actual 2004-07-15/none mode=withdraw ctx=military,terrorism
e3 m7 > m1 REQUEST requested 2004-07-07/none mode=withdraw ctx=military,terrorism
e4 m7 > m8 THREATEN threatened 2004-07-07/none mode=violence ctx=terrorism
e5 m26 > m27 ASSAULT actual 2004-07-07/day mode=abduct ctx=terrorism
e6 m12 > m1 ACCUSE actual 2004-07-15/none mode=disapprove ctx=military,terrorism again
e7 m14 > m15 ACCUSE actual 2004-07-15/none mode=disapprove ctx=military,terrorism
e8 m16 > m1 ACCUSE actual 2004-07-15/none mode=disapprove ctx=military
e9 m28 > m29 ACCUSE actual 2004-07-15/none mode=disapprove ctx=diplomatic
e10 m17 > m1 REQUEST requested 2004-07-15/none mode=assist ctx=military
e11 m19 > m30 ASSAULT actual 2004-07-15/none ctx=terrorism
e12 m20 > m19 REJECT actual 2004-07-15/none mode=yield ctx=military,terrorism
e13 m21 > m17 AID planned 2004-07-15/none ctx=military
e14 m22 > m1 CONCEDE actual 2004-07-15/none
e15 m24 > m1 ACCUSE actual 2004-07-15/none mode=disapprove
e16 m25 > m31 COERCE actual 2004-07-15/none mode=restrict ctx=migration
q1 m9 direct cue=said
q2 m9 direct cue=said
q3 m16 mixed cue=spoke
rel m23 leads m22
rel m13 ally_of m12

### The Guardian 2022-02-18 article
= [m1:FRA.GOV Macron] {e1 brings} the flag home from [m2:@MLI Mali]; [m3:MLI.MIL junta] says {e2 hurry up}
~byline Jérôme Fautin in Dakar
~date_line Fri 18 Feb 2022 17.03 GMT
The withdrawal that [m4:FRA.GOV the French president] {e3 made public} on Thursday was to last four to six months. [m5:MLI.MIL Col Abdoulaye Maïga], the spokesman of [m6:MLI.GOV the transitional government in Bamako], thinks that is too long.
"<<q1 [m7=m6 We] {e4 invite} [m34=m1 the French authorities] to take [m8:FRA.MIL their force] out without delay>>," [m9=m5 he] said on state television, "<<q2 under Malian supervision>>". A few hours later [m35=m1 Paris] {e5 said no}: the order of the march was for its generals.
With [m10:CAN.GOV Canada] and 13 European partners, [m11=m1 France] leaves a country [m36:FRA.MIL its soldiers] had entered in 2013, to {e6 push back} [m12:AQIM.REB al-Qaida's friends] from Konna.
[m13:MLI.MIL Col Assimi Goïta] took power in August 2020 and again nine months later. [m14:ECOWAS Ecowas], the bloc chaired by [m15:GHA.GOV Nana Akufo-Addo] of Ghana, has {e7 closed} its borders to [m16:@MLI Mali] since 9 January; [m17:GIN.GOV Guinea] alone, itself under a junta and suspended as well, {e8 keeps} them open.
Relations broke over [m18:WAGNER.PRM Wagner], the Russian company founded by [m19:WAGNER.PRM Yevgeny Prigozhin], of which [m20=m4 Emmanuel Macron] says [m38=m18 it] {e9 has sent} 800 men. [m21=m6 Bamako] {e10 acknowledges} only instructors. On 31 January [m37=m6 it] {e11 put} [m22:FRA.GOV the ambassador, Joël Meyer], on a plane.
[m23:DNK.GOV Denmark] had been {e12 told} to go a week before that. [m24:DEU.GOV Germany's defence minister, Christine Lambrecht], is "<<q3 very sceptical>>" whether [m25:DEU.MIL 1,000 Bundeswehr soldiers] can {e13 remain} in [m26:UN the UN mission].
[m27:NER.GOV Mohamed Bazoum], president of [m28:NER.GOV Niger], {e14 offers} a base. [m29:NER.CVL Maïkoul Zodi], who heads [m30:NER.CVL the Tournons La Page network] in Niamey, {e15 vows} demonstrations if [m39=m27 he] does.
[m31:JNIM.REB JNIM], led by [m32:JNIM.REB Iyad Ag Ghali], {e16 killed} [m33:MLI.MIL eight soldiers] near Archam on Friday. It may have been a goodbye.
e1 m1 > m6 CONCEDE planned 2022-02-17/day mode=withdraw ctx=military again
e2 m3 > m1 REQUEST requested 2022-02-18/none mode=withdraw ctx=military again
e3 m4 > m6 CONCEDE planned 2022-02-17/day mode=withdraw ctx=military
e4 m7 > m34 REQUEST requested 2022-02-18/none mode=withdraw ctx=military
e5 m35 > m6 REJECT actual 2022-02-18/none mode=yield ctx=military
e6 m36 > m12 ASSAULT actual 2013-01-01/year ctx=military,terrorism bg
e7 m14 > m6 SANCTION actual 2022-01-09/day mode=restrict ctx=economic,pro_democracy
e8 m17 > m14 REJECT actual 2022-02-18/none ctx=economic,diplomatic
e9 m18 > m6 AID actual 2022-02-18/none ctx=military said=m20
e10 m21 > m20 REJECT actual 2022-02-18/none ctx=military
e11 m37 > m22 SANCTION actual 2022-01-31/day mode=expel ctx=diplomatic
e12 m6 > m23 REQUEST requested 2022-01-24/none mode=withdraw ctx=military
e13 m25 > m26 AID hypothetical 2022-02-18/none ctx=peacekeeping
e14 m27 > m1 AGREE planned 2022-02-18/none ctx=military
e15 m29 > m27 PROTEST hypothetical 2022-02-18/none mode=demo ctx=military
e16 m31 > m33 ASSAULT actual 2022-02-18/day ctx=terrorism,military
q1 m9 direct cue=said
q2 m9 direct cue=said
q3 m24 mixed cue=is
rel m15 leads m14
rel m27 leads m28
rel m29 leads m30
rel m32 leads m31
