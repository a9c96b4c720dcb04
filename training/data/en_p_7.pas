### AP 2024-07-16
[m1:BGD.EDU Students] who want an end to job quotas were set upon with hockey sticks on Monday by [m2:BGD.PTY the ruling party's youth wing]. The {e1 beatings} at [m3:@BGD Dhaka University] left about 100 hurt. [m4=m1 They] {e2 barricaded} the railway a day later. [m5:BGD.GOV The prime minister, Sheikh Hasina], {e3 likened} [m6=m1 them] to wartime collaborators; the remark {e4 is being held against} [m7=m5 her] by [m8:BGD.OPP the main opposition party], which {e5 pledged} [m9=m1 the students] its backing. [m10:BGD.EDU The education ministry] has {e6 closed} all colleges.
e1 m2 > m1 ASSAULT actual 2024-07-15/day mode=beat ctx=repression
e2 m4 > m5 PROTEST actual 2024-07-16/day mode=obstruct ctx=repression
e3 m5 > m6 ACCUSE actual 2024-07-16/none mode=disapprove ctx=repression
e4 m8 > m7 ACCUSE actual 2024-07-16/none mode=disapprove ctx=repression
e5 m8 > m9 SUPPORT actual 2024-07-16/none ctx=repression
e6 m10 > m1 COERCE actual 2024-07-16/none mode=restrict ctx=repression

### WFP Insight 2019-09-03
[m1:YEM.REB The authorities in Sanaa] {e8 blocked} flour for [m2:@YEM Durayhimi] for months. A first {e1 delivery} by [m3:WFP the World Food Programme] now got through after the road was {e3 opened} to [m8=m3 its] trucks for two days. [m4=m3 The agency] had in June {e4 scaled back} its work in the capital over stolen rations. [m7=m3 It] {e5 thanks} [m5:DEU.GOV Germany] and [m6:ARE.GOV the Emirates] for fresh money.
e8 m1 > m2 COERCE actual 2019-09-03/none mode=restrict ctx=human_security bg
e1 m3 > m2 AID actual 2019-09-03/none mode=humanitarian ctx=human_security
e3 m1 > m3 CONCEDE actual 2019-09-03/none ctx=human_security
e4 m4 > m1 SANCTION actual 2019-06-01/month mode=discontinue ctx=human_security bg
e5 m7 > m5,m6 SUPPORT actual 2019-09-03/none ctx=human_security

### Reuters 2021-03-26
[m1:CHN.GOV The foreign ministry] put nine Britons, among them [m2:GBR.PTY a former Conservative leader], on a blacklist on Friday. The {e1 penalties} answer those which [m3:GBR.GOV London] {e2 levied} with [m4:USA.GOV Washington], [m5:EU Brussels] and [m6:CAN.GOV Ottawa] on Monday over the treatment of [m7:CHN.CVL Uyghurs]. [m8:GBR.GOV Boris Johnson] {e3 stood firmly with} [m9=m2 those listed]. In Urumqi, [m10:CHN.GOV an official] {e4 labelled} reports of forced labour a lie.
e1 m1 > m2 SANCTION actual 2021-03-26/day ctx=human_rights
e2 m3,m4,m5,m6 > m1 SANCTION actual 2021-03-22/day ctx=human_rights
e3 m8 > m9 SUPPORT actual 2021-03-26/none ctx=human_rights
e4 m10 > m3 REJECT actual 2021-03-26/none ctx=human_rights

### El Pais 2017-10-27
[m1:ESP.LEG The Senate in Madrid] cleared the way for direct rule over [m2:ESP.GOV Catalonia] at 16:10 on Friday. Forty minutes earlier [m3:ESP.LEG the regional chamber in Barcelona] had {e1 proclaimed} a republic, with [m4:ESP.OPP three national parties] {e2 walking out} before the ballot. [m5:ESP.GOV Mariano Rajoy] then {e3 removed} [m6:ESP.GOV Carles Puigdemont] and {e4 dissolved} the chamber. [m7:DEU.GOV Berlin] {e5 will not recognise} [m8=m6 the breakaway government]. [m9=m6 The ousted leader] has appealed for peaceful opposition.
e2 m4 > m3 PROTEST actual 2017-10-27/day ctx=territory
e1 m3 > m5 REJECT actual 2017-10-27/day ctx=territory
e3 m5 > m6 SANCTION actual 2017-10-27/day ctx=executive,territory
e4 m5 > m3 COERCE actual 2017-10-27/day ctx=territory
e5 m7 > m8 REJECT actual 2017-10-27/none ctx=territory

### NZ Herald 2021-06-02
A naval vessel drew alongside in [m1:FJI.GOV Suva] with syringes, masks and two field freezers. The {e1 donation} comes from [m2:NZL.GOV Wellington], whose [m3:NZL.MIL medical corps] has {e2 worked} in the capital's hospital since May. [m4:AUS.GOV Canberra] {e3 has earmarked} 1 million doses, [m5:AUS.GOV Minister Zed Seselja] said. [m6:FJI.GOV Prime Minister Frank Bainimarama] {e4 was grateful} to [m7=m2+m4 both neighbours], but {e5 would not hear of} a lockdown, which [m8:FJI.OPP the opposition] {e6 wants}.
e1 m2 > m1 AID actual 2021-06-02/none mode=humanitarian ctx=disease
e2 m3 > m1 AID actual 2021-06-02/none mode=humanitarian ctx=disease
e3 m4 > m1 AGREE planned 2021-06-02/none ctx=disease
e4 m6 > m7 SUPPORT actual 2021-06-02/none ctx=disease
e5 m6 > m8 REJECT actual 2021-06-02/none ctx=disease
e6 m8 > m6 REQUEST requested 2021-06-02/none ctx=disease

### Sudan Tribune 2013-12-24
[m1:SSD.REB Forces loyal to Riek Machar] hold the capital of [m2:@SSD Unity state]. The town's {e1 fall} on Saturday followed the defection of an army division. [m3:SSD.GOV President Salva Kiir] says [m4=m3 he] {e3 is prepared to negotiate} with [m5:SSD.REB his former deputy], who wants [m6:SSD.ELI eleven detained politicians] {e4 freed} first. That, [m7:SSD.GOV the information minister] made clear, {e5 was not on offer}. [m8:UNSC The Security Council] on Tuesday {e6 nearly doubled} the peacekeeping force.
e1 m1 > m3 ASSAULT actual 2013-12-21/day ctx=military
e3 m4 > m5 AGREE planned 2013-12-24/none mode=meet ctx=military
e4 m5 > m3 REQUEST requested 2013-12-24/none ctx=military
e5 m7 > m5 REJECT actual 2013-12-24/none ctx=military
e6 m8 > m3 AID actual 2013-12-24/day mode=military ctx=military

### Philippine Star 2023-10-23
[m1:PHL.MIL A wooden supply boat] was rammed near Second Thomas Shoal on Sunday. The {e1 collision} was the fault of [m2:CHN.MIL a coast guard cutter], [m3:PHL.GOV the task force on the sea] {e2 alleged}. [m4:CHN.GOV The foreign ministry in Beijing] {e3 faulted} the smaller ship. [m5:PHL.GOV President Ferdinand Marcos Jr.] {e4 ordered} an inquiry by [m6:PHL.MIL the coast guard]. [m7:USA.GOV Ambassador MaryKay Carlson] tweeted that [m8:USA.GOV her country] {e6 stands with} [m9=m5 its oldest ally in Asia].
e1 m2 > m1 ASSAULT actual 2023-10-22/day ctx=territory said=m3
e2 m3 > m2 ACCUSE actual 2023-10-23/none mode=allege ctx=territory
e3 m4 > m1 ACCUSE actual 2023-10-23/none mode=allege ctx=territory
e4 m5 > m6 REQUEST requested 2023-10-23/none ctx=territory
e6 m8 > m9 SUPPORT actual 2023-10-23/none ctx=territory

### Moscow Times 2024-02-19
[m1:RUS.CVL Mourners] laid carnations at stones for victims of repression in 36 cities after the death of [m2:RUS.OPP Alexei Navalny]. More than 360 of [m3=m1 them] have been {e1 hauled away}, [m4:RUS.NGO OVD-Info], a rights monitor, counted. [m5:? Yulia Navalnaya] {e2 held} [m6:RUS.GOV the president] responsible in a video. [m11:RUS.GOV The Kremlin] {e3 considers} such words "<<q1 boorish>>", [m7:RUS.GOV Dmitry Peskov] said. [m8:EU EU ministers], who {e4 received} [m9=m5 the widow] in [m10:@BEL Brussels], mull new {e6 penalties}.
e1 m6 > m3 COERCE actual 2024-02-19/none mode=arrest ctx=repression
e2 m5 > m6 ACCUSE actual 2024-02-19/none mode=allege ctx=repression
e3 m11 > m5 ACCUSE actual 2024-02-19/none mode=disapprove ctx=repression
e4 m8 > m9 CONSULT actual 2024-02-19/none mode=meet ctx=human_rights
e6 m8 > m11 SANCTION hypothetical 2024-02-19/none ctx=human_rights
q1 m7 mixed cue=said
