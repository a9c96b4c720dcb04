### The Interpreter 2017-03-08 article
= Hostages of protocol: [m1:MYS.GOV Malaysia] and [m2:PRK.GOV North Korea] {e1 lock each other's citizens in}
~byline Lowy Institute | Southeast Asia team | 8 Mar 2017 13:30
~share Tweet Share Email
For a friendship that was never more than a curiosity, this one is ending with remarkable ferocity. On Tuesday morning [m3=m2 Pyongyang] {e2 forbade} [m4:MYS.CVL the eleven Malaysians] then in [m5=m2 the country] to leave [m6=m2 it]; by lunchtime [m7:MYS.GOV Prime Minister Najib Razak] had {e3 answered in kind}, and [m8:MYS.COP police] had {e4 thrown a cordon} around [m9:PRK.GOV the North Korean embassy] in [m10:@MYS Bukit Damansara], inside which two men wanted for questioning are thought to be hiding.
"<<q1 This abhorrent act, effectively holding [m11=m4 our citizens] hostage, is in total disregard of all international law>>," [m12=m7 Najib] wrote. [m13=m7 He] {e5 demanded} [m14=m4 their] immediate release. About a thousand [m15:PRK.LAB North Koreans], many of [m16=m15 them] miners in [m17:@MYS Sarawak], are affected by [m18=m7 his] order.
It began at an airport. On 13 February [m19:UNK two women] {e6 smeared} the nerve agent VX on the face of [m20:PRK.ELI Kim Jong-nam], the exiled half-brother of [m21:PRK.GOV Kim Jong-un]; [m22=m20 he] was dead before the ambulance reached hospital. [m23:PRK.GOV Ambassador Kang Chol] {e7 accused} [m24=m1 his hosts] of colluding with hostile forces and {e8 demanded} the body. For that [m25:MYS.GOV Foreign Minister Anifah Aman], having asked in vain for an apology, {e9 declared [m26=m23 him] persona non grata} on Saturday, and [m27=m23 Kang] flew home on Monday.
[m28:KOR.GOV Seoul] {e10 says} that [m29:PRK.SPY the Reconnaissance General Bureau] was behind the {e11 killing}, which [m30=m2 the North] rejects, insisting that [m31=m20 the man], whom [m32=m2 it] calls Kim Chol, died of heart trouble.
What can [m33=m1 Kuala Lumpur] do? Less than [m34=m1 it] would like. [m35=m1 It] could {e12 close [m36=m1 its] mission}, as [m37:MYS.OPP opposition leader Lim Kit Siang] has {e13 urged}, but [m38=m1 its] diplomats, three of whom are among the eleven, would first have to get out. [m39:ASEAN ASEAN], to which [m40=m1 Malaysia] belongs and which [m41:PHL.GOV the Philippines] chairs this year, has issued a sentence of concern. [m42:IDN.GOV Indonesia] and [m43:VNM.GOV Vietnam] are chiefly anxious about [m44=m19 the two suspects], who are [m45=m42+m43 their] nationals. [m46:IDN.GOV Jakarta's foreign minister, Retno Marsudi], {e14 telephoned} [m47=m25 Anifah] to {e15 ask for} consular access.
[m48:CHN.GOV China], [m49=m2 the North's] patron and treaty ally, {e16 stopped importing} [m50=m2 its] coal on 18 February, five days after the murder. A coincidence, [m51:CHN.GOV the commerce ministry] suggested.
On Monday, while all this went on, [m52:PRK.MIL the Korean People's Army] {e17 fired four missiles} towards [m53:JPN.GOV Japan].
In the tunnels of [m54:@MYS Sarawak], the shift went down as usual.
e1 m2 > m1 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic again
e2 m3 > m4 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e3 m7 > m15 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e4 m8 > m9 COERCE actual 2017-03-07/day mode=obstruct ctx=diplomatic
e5 m13 > m6 REQUEST requested 2017-03-07/day mode=release ctx=diplomatic
e6 m19 > m20 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn bg
e7 m23 > m24 ACCUSE actual 2017-02-01/month mode=allege ctx=legal,diplomatic bg
e8 m26 > m24 REQUEST requested 2017-02-01/month mode=release bg
e9 m25 > m27 SANCTION actual 2017-03-04/day mode=expel ctx=diplomatic
e10 m28 > m30 ACCUSE actual 2017-03-08/none mode=allege ctx=intelligence
e11 m29 > m31 ASSAULT denied 2017-02-13/day mode=targeted ctx=intelligence bg
e12 m35 > m32 SANCTION hypothetical 2017-03-08/none mode=discontinue ctx=diplomatic
e13 m37 > m38 REQUEST requested 2017-03-08/none mode=change ctx=diplomatic
e14 m46 > m47 CONSULT actual 2017-03-08/none mode=phone ctx=legal
e15 m46 > m47 REQUEST requested 2017-03-08/none mode=access ctx=legal
e16 m48 > m50 SANCTION actual 2017-02-18/day mode=restrict ctx=economic,cbrn bg
e17 m52 > m53 MOBILIZE actual 2017-03-06/day mode=weapons ctx=military
q1 m12 direct cue=wrote
rel m1 member_of m39
rel m41 leads m39
rel m48 ally_of m2
rel m29 part_of m2

### IRNA 2012-08-24 article
= [m1:EGY.GOV President Morsi] to {e1 attend} [m2=m7 NAM] Summit in [m3:@IRN Tehran]; [m4:UN UN chief] {e2 defies} [m5=m25 Zionist] pressure
~date_line Tehran, Aug 24, IRNA
~page_control News Code: 80289121 | Print
[m6=m1 Egyptian President Mohamed Morsi] will {e3 take part} in the 16th Summit of [m7:NAM the Non-Aligned Movement (NAM)] in [m8:@IRN Tehran] on August 30, becoming the first head of [m9:EGY.GOV the Egyptian state] to set foot in [m10:IRN.GOV the Islamic Republic] since [m11=m1+m10 the two countries] {e4 broke relations} in 1980.
[m12=m1 Morsi] will {e5 hand over} the presidency of [m13=m7 the movement], which has 120 members, to [m14:IRN.GOV President Mahmoud Ahmadinejad], [m15:EGY.GOV his spokesman Yasser Ali] told the press in [m16:@EGY Cairo], adding, however, that <<q1 no meeting to discuss the resumption of full ties had been arranged>>.
[m17=m4 Secretary-General Ban Ki-moon] also {e6 confirmed} [m18=m4 his] participation, in spite of the {e7 demand} which [m19:ISR.GOV Benjamin Netanyahu] put to [m20=m4 him] by telephone on August 10 to stay away. [m21=m25 The Zionist regime's] {e8 threats} to attack [m22=m10 Iran's] nuclear sites have drawn no comment from [m23:USA.GOV Washington] other than [m24=m23 its] request for patience.
"<<q2 [m25:ISR.GOV They] tried everything, letters, telephone calls, newspapers. The world voted with its feet>>," [m26:IRN.GOV Foreign Ministry Spokesman Ramin Mehmanparast] said on Friday.
[m27:USA.GOV The US State Department], whose spokeswoman called the visit "<<q3 a strange signal>>", {e9 urged} [m28=m4 Mr Ban] to speak out at least on human rights.
Speaking on the sidelines of the preparatory session, [m29:IRN.GOV Foreign Minister Ali Akbar Salehi] {e10 invited} [m30:SYR.GOV the Syrian government] and "<<q4 [m31:SYR.OPP that part of the opposition] which believes in talks>>" to [m32:@IRN Tehran]. [m33=m10 Iran] will {e11 present} a plan of [m34=m10 its] own on the crisis in [m35:@SYR the Arab country], [m36=m29 he] said, {e12 rejecting} as a fabrication reports in [m37:SAU.JRN Saudi newspapers] that [m38:IRN.MIL the Islamic Revolution Guards Corps (IRGC)] had {e13 sent} men to fight there. [m39=m30 Damascus], an ally of [m40=m10 Tehran] since 1979, has been {e14 suspended} by [m41:OIC the Organization of Islamic Cooperation], whose seat is in [m42:@SAU Jeddah].
[m43:IND.GOV Indian Prime Minister Manmohan Singh] and [m44:PAK.GOV Pakistani President Asif Ali Zardari] will also come and are expected to {e15 talk} on the sidelines. [m45:IND.BUS Indian refiners] have {e16 cut} purchases of crude this year.
[m46:HAMAS.REB Hamas Prime Minister Ismail Haniyeh], whose [m47:HAMAS.REB movement] rules [m48:@PSE Gaza], said through [m49:HAMAS.REB Taher al-Nunu] that [m50=m46 he] had been {e17 asked} by [m51=m14 Ahmadinejad] to attend. [m52:PSE.GOV The Palestinian Authority] {e18 threatened} in [m53:@PSE Ramallah] to boycott the gathering in that case.
[m54:@IRN Tehran's] schools and offices will be shut for five days to ease traffic.
e1 m1 > m10 AGREE planned 2012-08-30/day ctx=diplomatic again
e2 m4 > m5 REJECT actual 2012-08-24/none ctx=diplomatic again
e3 m6 > m10 AGREE planned 2012-08-30/day ctx=diplomatic
e4 m10 > m6 SANCTION actual 1980-01-01/year mode=discontinue ctx=diplomatic bg
e5 m12 > m14 AGREE planned 2012-08-30/day ctx=diplomatic
e6 m18 > m22 AGREE planned 2012-08-24/none ctx=diplomatic
e7 m19 > m18 REQUEST requested 2012-08-10/day mode=boycott ctx=diplomatic
e8 m21 > m22 THREATEN threatened 2012-08-24/none mode=violence ctx=military,cbrn
e9 m27 > m28 REQUEST requested 2012-08-24/none mode=change ctx=cbrn,human_rights
e10 m29 > m30,m31 AGREE planned 2012-08-24/none ctx=diplomatic
e11 m34 > m30 AGREE planned 2012-08-24/none ctx=diplomatic
e12 m36 > m37 REJECT actual 2012-08-24/none ctx=military
e13 m38 > m39 AID denied 2012-08-24/none mode=troops ctx=military
e14 m41 > m39 SANCTION actual 2012-08-15/day mode=discontinue ctx=diplomatic bg
e15 m43 > m44 AGREE planned 2012-08-24/none ctx=diplomatic
e16 m45 > m40 SANCTION actual 2012-08-24/none mode=restrict ctx=economic,natural_resource
e17 m51 > m50 AGREE planned 2012-08-24/none ctx=diplomatic
e18 m52 > m40 THREATEN threatened 2012-08-24/none mode=boycott ctx=diplomatic
q1 m15 indirect cue=adding
q2 m26 direct cue=said
q3 m27 mixed cue=called
q4 m29 mixed
rel m46 leads m47
rel m47 controls m48
rel m30 ally_of m10 from=1979
rel m10 member_of m7

### Azernews 2022-09-15 article
= [m1:AZE.GOV Baku]: {e1 provocations} repelled; [m2:@ARM border] calm after second truce
~byline By Vugar Khalilov
~date_line 15 September 2022 15:20 (UTC+04:00)
The situation on the [m3=m1 Azerbaijani]-[m4:ARM.GOV Armenian] border has been calm since 8 p.m. on Wednesday, [m5:AZE.MIL the Defense Ministry] said on Thursday, a day and a half after the largest {e2 fighting} since the 44-day war of 2020 broke out on it.
[m6=m5 The ministry] put [m7=m1 its] losses at 71 servicemen. [m8:ARM.GOV Armenian Prime Minister Nikol Pashinyan] spoke in [m9:ARM.LEG parliament] of 105 dead.
According to [m10=m1 Baku], units of [m11:ARM.MIL the Armenian army] {e3 planted mines} on supply roads and {e4 opened fire} in the directions of [m12:@AZE Dashkasan], [m13:@AZE Kalbajar] and [m14:@AZE Lachin] during the night to Tuesday. [m15=m4 Yerevan] {e5 denies it} and says that [m16=m5 its neighbor's troops] {e6 shelled} [m17:ARM.CVL Jermuk, a spa town], and now hold heights on [m18:@ARM its] soil.
"<<q1 [m19=m5 We] have no military targets other than suppressing firing points. Whoever looks for escalation should look in [m20=m4 Yerevan]>>," [m21:AZE.MIL spokesman Colonel Anar Eyvazov] told journalists.
A first truce, {e7 brokered} by [m22:RUS.GOV Moscow] for 9 a.m. on Tuesday, did not survive an hour. The second was {e8 announced} late on Wednesday by [m23:ARM.GOV Armen Grigoryan], the secretary of [m24:ARM.GOV Armenia's Security Council].
[m25=m4 Armenia] {e9 invoked} Article 4 of the treaty of [m26:CSTO the Collective Security Treaty Organization (CSTO)], of which [m27=m4 it] is a member; [m28=m26 the alliance] replied by {e10 sending} a fact-finding mission, the advance party of which landed on Thursday. In [m29:@ARM the Armenian capital] [m30:ARM.CVL a crowd] {e11 demanded} [m31=m8 Pashinyan's] resignation after [m32=m8 he] told deputies that [m33=m8 he] might {e12 sign} "<<q2 a paper>>" for which many would call [m34=m8 him] a traitor.
[m35:TUR.GOV Turkish President Recep Tayyip Erdogan], [m36=m1 Azerbaijan's] closest ally, {e13 stood by} [m37=m1 Baku] and {e14 warned} that [m38=m4 the other side] would face consequences. [m39:FRA.GOV France], as president of [m40:UN the UN Security Council] for September, {e15 put} the matter on [m41=m40 the Council's] table, and [m42:USA.GOV U.S. Secretary of State Antony Blinken] {e16 phoned} both [m43:AZE.GOV President Ilham Aliyev] and [m44=m8 Pashinyan].
[m45:USA.LEG House Speaker Nancy Pelosi] is to {e17 visit} [m46:@ARM Yerevan] at the weekend, a plan that [m47:AZE.LEG the Milli Majlis] {e18 called} one-sided.
[m48:EU European Council President Charles Michel], under whose mediation [m49=m43+m8 the leaders] {e19 met} in [m50:@BEL Brussels] on August 31, {e20 offered} another round. It is not known whether [m51=m43+m8 they] accepted.
e1 m11 > m5 ASSAULT denied 2022-09-13/day mode=firearms ctx=military,territory again
e2 m5 > m11 ASSAULT actual 2022-09-13/none mode=heavy-weapons ctx=military,territory
e3 m11 > m16 MOBILIZE denied 2022-09-12/none mode=weapons ctx=military said=m10
e4 m11 > m16 ASSAULT denied 2022-09-13/day mode=firearms ctx=military,territory said=m10
e5 m15 > m16 REJECT actual 2022-09-15/none ctx=military
e6 m16 > m17 ASSAULT actual 2022-09-13/day mode=heavy-weapons ctx=military said=m15
e7 m22 > m10,m20 CONSULT actual 2022-09-13/day mode=third-party ctx=military,diplomatic
e8 m23 > m10 CONCEDE actual 2022-09-14/day mode=ceasefire ctx=military
e9 m25 > m26 REQUEST requested 2022-09-13/day mode=assist ctx=military
e10 m28 > m27 CONSULT actual 2022-09-15/day mode=visit ctx=military
e11 m30 > m31 PROTEST actual 2022-09-14/day mode=demo ctx=territory
e12 m33 > m10 SUPPORT hypothetical 2022-09-14/none ctx=territory,diplomatic
e13 m35 > m37 SUPPORT actual 2022-09-14/day ctx=military
e14 m35 > m38 THREATEN threatened 2022-09-14/day ctx=military
e15 m39 > m37,m38 CONSULT actual 2022-09-15/none mode=multilateral ctx=military,diplomatic
e16 m42 > m43,m44 CONSULT actual 2022-09-13/none mode=phone ctx=military,diplomatic
e17 m45 > m38 AGREE planned 2022-09-17/none ctx=diplomatic
e18 m47 > m45 ACCUSE actual 2022-09-15/day mode=disapprove ctx=diplomatic
e19 m43 > m44 CONSULT actual 2022-08-31/day mode=third-party ctx=diplomatic bg
e20 m48 > m51 AGREE planned 2022-09-15/none ctx=diplomatic
q1 m21 direct cue=told
q2 m34 mixed cue=told
rel m4 member_of m26
rel m35 ally_of m1
rel m39 leads m40
rel m23 leads m24

### UN News 2026-04-22 article
= [m1:@HTI Haiti]: '[m2:? Everyone] has a date in mind, [m3:? nobody] has a road', envoy tells [m4:UN Council]
~page_control Peace and Security
~share Facebook X Email
[m5:UN Carlos Ruiz Massieu], who heads [m6:BINUH the UN Integrated Office in Haiti (BINUH)], briefed [m7=m4 the Security Council] on Wednesday on a country in which [m8:VIVANSANM.REB the Viv Ansanm coalition of gangs] still controls nine-tenths of [m9:@HTI the capital], and {e1 asked} [m10:? Member States] to deliver the soldiers [m11=m10 they] had promised.
The Gang Suppression Force, which [m12=m4 the Council] {e2 authorized} last September to replace [m13:MSS the Kenyan-led mission], is meant to have 5,500 men and women. Fewer than a third have arrived.
"<<q1 [m14=m5 I] was told in every ministry that elections would be held, and in every camp that nobody could walk to a polling station. [m15:HTI.GOV The authorities] have set a date. [m16=m5 We] now need streets>>," [m17=m5 he] said by video link.
[m18:KEN.GOV Kenya], speaking as [m19=m18 the country] that first {e3 sent} police in June 2024, {e4 complained} of [m20:? partners] who applaud and do not pay. [m21:DOM.GOV The Dominican representative] {e5 denied} that [m22=m21 his Government] was {e6 expelling} [m23:HTI.REF pregnant Haitian women], as [m24=m26 the Haitian Ambassador] had {e7 charged} minutes before; all deportations, [m25=m21 he] insisted, followed the law.
[m26:HTI.GOV That Ambassador] also {e8 thanked} [m27:CARICOM the Caribbean Community (CARICOM)], of which [m28=m15 his country] is a member, for keeping the politicians at one table.
[m29:USA.GOV The United States], [m30:PAN.GOV Panama] and [m31:SLV.GOV El Salvador] said [m32=m29+m30+m31 they] would {e9 send} helicopters; [m33:RUS.GOV the Russian Federation] and [m34:CHN.GOV China], which had abstained in September, {e10 questioned} who commands the force.
Human cost
[m35:UN The UN human rights office] documented 1,600 killings in the first quarter, among them those of 61 [m36:HTI.CVL residents of Cité Soleil] {e11 hit} by explosive drones of [m37:HTI.COP a police task force]. [m38=m35 It] {e12 called on} [m39=m15 the Government] to open an inquiry. [m40=m37 The task force] has not commented.
On Monday, [m41:VIVANSANM.REB gunmen] {e13 attacked} a convent in [m42:@HTI Kenscoff] and {e14 took} [m43:HTI.REL three nuns] away. [m44:VIVANSANM.REB Jimmy Chérizier], the former police officer who speaks for [m45=m8 the coalition], {e15 threatened} on Tuesday to burn [m46:WFP WFP] lorries that pass without "<<q2 toll>>".
[m47=m46 The World Food Programme (WFP)] {e16 suspended} deliveries to [m48:HTI.CVL 40,000 people] until further notice.
e1 m5 > m10 REQUEST requested 2026-04-22/day mode=assist ctx=crime,peacekeeping
e2 m12 > m15 AGREE planned 2025-09-30/day mode=troops ctx=peacekeeping,crime bg
e3 m19 > m15 AID actual 2024-06-01/month mode=police ctx=peacekeeping bg
e4 m19 > m20 ACCUSE actual 2026-04-22/day mode=disapprove ctx=peacekeeping,economic
e5 m22 > m15 REJECT actual 2026-04-22/day ctx=migration
e6 m22 > m23 COERCE denied 2026-04-22/none mode=deport ctx=migration
e7 m24 > m25 ACCUSE actual 2026-04-22/day mode=allege ctx=migration,human_rights
e8 m26 > m27 SUPPORT actual 2026-04-22/day ctx=political_institutions
e9 m29,m30,m31 > m28 AGREE planned 2026-04-22/none ctx=peacekeeping,crime
e10 m33,m34 > m29 ACCUSE actual 2026-04-22/day mode=disapprove ctx=peacekeeping
e11 m37 > m36 ASSAULT actual 2026-04-22/none mode=drone ctx=human_rights,crime said=m38
e12 m38 > m39 REQUEST requested 2026-04-22/none mode=change ctx=human_rights,legal
e13 m41 > m43 ASSAULT actual 2026-04-20/day mode=firearms ctx=crime,religion_ethnicity
e14 m41 > m43 ASSAULT actual 2026-04-20/day mode=abduct ctx=crime
e15 m44 > m46 THREATEN threatened 2026-04-21/day mode=violence ctx=crime
e16 m47 > m48 SANCTION actual 2026-04-22/none mode=discontinue ctx=human_security
q1 m17 direct cue=said
q2 m44 mixed
rel m5 leads m6
rel m8 controls m9
rel m13 led_by m18
rel m15 member_of m27
