### Al Jazeera 2014-09-22 article
= Deal {e1 signed} in Sanaa, but [m1:HOUTHI.REB Houthis] {e2 keep} ministries
~byline By Saeed al-Batati
~date_line 22 Sep 2014
~share Twitter Facebook Email
[m2:YEM.GOV Yemen's president] and [m3:HOUTHI.REB the rebels who rule the streets of his capital] have {e3 put their names} to an accord that gives the country a new government within a month, hours after a collapse of the defences that few can explain.
[m4:UN Jamal Benomar], the UN envoy who {e4 brokered} it, called the paper "<<q1 the best of bad exits>>".
Under its terms [m5:YEM.GOV Abd-Rabbu Mansour Hadi] will {e5 pick} one adviser from the Houthis and another from [m6:YEM.OPP the southern Hirak movement], and cut the price of petrol. A security annex, which foresees that the fighters {e6 leave} the city, was not signed by [m7=m1 them].
In four days [m8=m1 the group], whose leader is [m9:HOUTHI.REB Abdul-Malik al-Houthi], a 35-year-old from the northern mountains, {e7 took} the cabinet building, the state radio and the base of [m10:YEM.MIL the First Armoured Division]. Some 200 people were killed.
[m11:YEM.GOV Interior Minister Abdo al-Tarib] {e8 ordered} [m12:YEM.COP his men] on Sunday not to resist. [m27:YEM.GOV Prime Minister Mohammed Basindawa] {e9 quit} with a letter in which [m28=m27 he] {e10 charged} [m29=m5 the head of state] with autocracy.
"<<q2 It was a handover, not a defeat>>," said [m13:YEM.MIL an officer at Camp 4]. "<<q3 [m14:YEM.MIL We] got the call at noon.>>"
[m31:YEM.OPP Opponents of the Shia insurgents] {e19 suspect} [m15:YEM.ELI Ali Abdullah Saleh], the former president, who leads [m16:YEM.PTY the General People's Congress] still and [m30:YEM.MIL whose loyalists] are thought to have {e11 opened} the gates. [m17=m16 The party] {e12 denied} it.
[m18:ISLAH.PTY Islah], the Sunni party whose militia alone fought, has lost its houses to looters. Its secretary, [m19:YEM.PTY Abdulwahab al-Ansi], nevertheless {e13 signed}.
From [m33:@SAU Riyadh], [m20:GCC the six-nation Gulf Cooperation Council], which had {e14 engineered} the transition of 2011, {e15 welcomed} the agreement in one sentence. [m21:SAU.GOV The Saudis], Hadi's main backers, {e16 stopped} budget support in the spring.
[m22:IRN.GOV Tehran] has repeatedly {e17 rebuffed} the charge that [m34=m22 it] arms the movement. "<<q4 Three Arab capitals are with [m23=m22 us] and [m35:@YEM Sanaa] is the fourth>>," [m24:IRN.LEG Ali Reza Zakani, a member of parliament], boasted on Sunday.
[m25:AQAP.REB Al-Qaeda in the Arabian Peninsula], which is led by [m26:AQAP.REB Nasser al-Wuhayshi], has {e18 called} [m32:YEM.CVL Sunnis] to arms.
e1 m2 > m1 SUPPORT actual 2014-09-21/day ctx=military,executive again
e2 m1 > m2 COERCE actual 2014-09-22/none mode=seize ctx=military,executive
e3 m2 > m3 SUPPORT actual 2014-09-21/day ctx=military,executive
e4 m4 > m2,m3 CONSULT actual 2014-09-21/none mode=third-party ctx=military,executive
e5 m5 > m1,m6 CONCEDE planned 2014-09-21/none ctx=executive
e6 m1 > m5 CONCEDE planned 2014-09-21/none mode=withdraw ctx=military
e7 m8 > m2 ASSAULT actual 2014-09-18/none ctx=military,territory
e8 m11 > m12 REQUEST requested 2014-09-21/day mode=yield ctx=military
e9 m27 > m5 RETREAT actual 2014-09-21/none mode=resign ctx=executive
e10 m28 > m29 ACCUSE actual 2014-09-21/none mode=disapprove ctx=executive
e19 m31 > m15 ACCUSE actual 2014-09-22/none mode=allege ctx=military
e11 m30 > m1 SUPPORT denied 2014-09-22/none ctx=military
e12 m17 > m31 REJECT actual 2014-09-22/none ctx=military
e13 m19 > m5 SUPPORT actual 2014-09-21/day ctx=executive again
e14 m20 > m15 CONSULT actual 2011-01-01/year mode=third-party ctx=executive bg
e15 m20 > m2,m3 SUPPORT actual 2014-09-22/none ctx=diplomatic
e16 m21 > m5 SANCTION actual 2014-03-01/none mode=discontinue ctx=economic bg
e17 m22 > m21 REJECT actual 2014-09-22/none ctx=military
e18 m25 > m32 REQUEST requested 2014-09-22/none mode=assist ctx=terrorism,religion_ethnicity
q1 m4 mixed cue=called
q2 m13 direct cue=said
q3 m13 direct cue=said
q4 m24 direct cue=boasted
rel m9 leads m8
rel m15 leads m16
rel m26 leads m25
rel m21 ally_of m5

### AP 2013-02-06 article
= [m1:BGR.GOV Bulgaria] {e1 points} to [m2:HEZBOLLAH.REB Hezbollah]; [m3:EU EU] {e17 asked} to follow
~byline By VESELIN TOSHKOV and JUERGEN BAETZ
~date_line Feb. 6, 2013 3:14 PM EST
[m4:@BGR SOFIA, Bulgaria] ([m5:#AP AP]) — One day after [m33:BGR.GOV his ministry] {e2 tied} [m6=m2 the Lebanese group] to last July's bus {e3 bombing} at the Burgas airport, Interior Minister [m7:BGR.GOV Tsvetan Tsvetanov] had Israelis in one ear and Germans in the other.
The blast {e4 killed} [m8:ISR.CVL five Israeli tourists] and their Bulgarian driver. Two of the three men behind it, [m9=m7 he] said, held passports from Australia and Canada and belonged to what [m10=m7 he] called Hezbollah's "<<q1 military formation>>."
[m11:ISR.GOV Prime Minister Benjamin Netanyahu] {e5 urged} [m38=m3 the Europeans] to draw "<<q2 the necessary conclusions>>." [m12:USA.GOV John Kerry], in his first week at the State Department, {e6 did the same}, adding that [m13=m12 he] wanted it soon.
[m37=m3 The bloc], of which [m36=m1 Bulgaria] has been a member since 2007, is split. [m14:NLD.GOV The Netherlands] {e7 backs} a terror listing; [m15:FRA.GOV France] and [m16:ITA.GOV Italy], both with soldiers in the Lebanese south, {e8 hang back}.
"<<q3 There is no automatic listing just because you have been behind a terrorist attack>>," said [m17:EU Gilles de Kerchove], the union's counterterrorism coordinator. "<<q4 You have to ask yourself: Is this the right thing to do?>>"
[m18:HEZBOLLAH.REB Hezbollah's deputy chief, Naim Kassem], {e9 spoke} of "<<q5 a campaign of intimidation>>." [m34=m2 The organization], which is led by [m19:HEZBOLLAH.REB Hassan Nasrallah] and holds [m20:LBN.GOV two portfolios in Beirut's cabinet], {e10 denies} [m39=m2 it] {e11 planted} anything.
[m21:LBN.GOV Prime Minister Najib Mikati] {e12 condemned} attacks on European soil and {e13 pledged} cooperation with [m22=m1 Sofia].
In the Bulgarian parliament, the [m23:BGR.OPP Socialists] were livid. [m24:BGR.OPP Sergei Stanishev], who heads [m25=m23 the party], {e14 said} [m26:BGR.GOV the government] had "<<q6 made [m27=m1 our] country a target>>" on [m40:USA.GOV Washington's] order.
[m28=m7 Tsvetanov] {e15 brushed that off}. In 2010 [m29:BGR.GOV his own Cabinet] had {e16 sent} troops to Afghanistan at [m30:NATO NATO's] wish, [m35=m7 he] said, "<<q7 and nobody asked who ordered it>>."
Iran's ambassador, [m31:IRN.GOV Gholamreza Bageri], told a local paper that <<q8 his country had nothing to do with it>>. [m32:IRN.GOV Tehran] founded and finances the Shiite movement.
A second ceremony for the victims is planned at the airport in July.
e1 m1 > m2 ACCUSE actual 2013-02-05/day mode=allege ctx=terrorism again
e2 m33 > m6 ACCUSE actual 2013-02-05/day mode=allege ctx=terrorism
e3 m2 > m8 ASSAULT denied 2012-07-01/month mode=explosives ctx=terrorism again
e4 m2 > m8 ASSAULT denied 2012-07-01/month mode=explosives ctx=terrorism
e5 m11 > m3 REQUEST requested 2013-02-06/none mode=change ctx=terrorism
e17 m11,m12 > m3 REQUEST requested 2013-02-06/none mode=change ctx=terrorism again
e6 m12 > m3 REQUEST requested 2013-02-06/none mode=change ctx=terrorism
e7 m14 > m3 SUPPORT actual 2013-02-06/none ctx=terrorism
e8 m15,m16 > m11 REJECT actual 2013-02-06/none ctx=terrorism
e9 m18 > m1 ACCUSE actual 2013-02-06/none mode=disapprove ctx=terrorism
e10 m34 > m1 REJECT actual 2013-02-06/none ctx=terrorism
e11 m34 > m8 ASSAULT denied 2012-07-01/month mode=explosives ctx=terrorism again
e12 m21 > m2 ACCUSE actual 2013-02-06/none mode=disapprove ctx=terrorism
e13 m21 > m22 AGREE planned 2013-02-06/none ctx=legal,terrorism
e14 m24 > m26 ACCUSE actual 2013-02-06/none mode=disapprove ctx=terrorism,diplomatic
e15 m28 > m24 REJECT actual 2013-02-06/none
e16 m29 > m30 AID actual 2010-01-01/year ctx=military bg
q1 m10 mixed cue=called
q2 m11 mixed cue=urged
q3 m17 direct cue=said
q4 m17 direct cue=said
q5 m18 mixed cue=spoke
q6 m24 mixed cue=said
q7 m35 mixed cue=said
q8 m31 indirect cue=told
rel m36 member_of m37 from=2007
rel m19 leads m34
rel m24 leads m25

### Xinhua 2008-03-15 article
= [m1:TCD.GOV Chad], [m2:SDN.GOV Sudan] {e1 sign} non-aggression pact on fringes of OIC summit
~date_line www.chinaview.cn 2008-03-15 04:02:17
~page_control Print
[m3:@SEN DAKAR], March 14 ([m4:#Xinhua Xinhua]) -- [m5:TCD.GOV Presidents Idriss Deby Itno] of Chad and [m6:SDN.GOV Omar al-Bashir] of Sudan {e2 initialed} an agreement here late Thursday that bans [m7=m1+m2 each side] from {e3 sheltering} the rebels of the other.
The ceremony, twice put off because of a headache of the Sudanese leader, was witnessed by [m8:SEN.GOV Senegalese President Abdoulaye Wade], host of the summit of [m9:OIC the Organization of the Islamic Conference], and by [m10:UN UN Secretary-General Ban Ki-moon].
"<<q1 There have been five papers before this one. Let it be the last>>," said [m11=m8 Wade], who takes over the leadership of [m12=m9 the 57-member body] for three years. [m13=m8 He] {e4 praised} [m14:GAB.GOV Gabonese President Omar Bongo] and [m15:LBY.GOV Libya's Muammar Gaddafi], guarantors of the accord.
A monitoring group of foreign ministers will {e5 meet} monthly in [m16:@LBY Tripoli]. [m17:COG.GOV The Republic of the Congo], which has the chair of [m18:CEMAC the Central African economic community], is also part of [m19:? the group].
In early February, [m20:TCD.REB three rebel columns] {e6 swept} into N'Djamena from the east and {e7 besieged} the palace for two days before [m21:TCD.MIL tanks] {e8 drove} [m36=m20 them] off. [m37=m1 Chad] {e9 blamed} [m22=m2 its neighbor], which in return {e10 alleged} that [m23:JEM.REB the Justice and Equality Movement] from Darfur had fought at [m38=m1 the government's] side.
Reached by satellite phone, [m24=m23 the movement's] leader, [m25:JEM.REB Khalil Ibrahim], said <<q2 the pact did not concern [m26=m23 them]>>. [m27:TCD.REB Abderahman Koulamallah], the spokesman of [m28:TCD.REB the insurgents' National Alliance], {e11 vowed} a new march on the capital "<<q3 with or without signatures>>."
[m29:EU EUFOR], the European Union force which reaches its initial capacity on Saturday, is to {e12 protect} [m39:SDN.REF some 240,000 refugees]. [m30:FRA.MIL A French sergeant] was {e13 killed} on March 3 when his jeep strayed into [m31:@SDN Sudan]. [m32:SDN.GOV Khartoum] later {e14 expressed regret} to [m40:FRA.GOV Paris].
[m33:CHN.GOV China], which resumed ties with N'Djamena in 2006 and is a big buyer of oil from both, {e15 hailed} the step. "<<q4 It serves stability in the region>>," said [m34:CHN.GOV Liu Guijin], the special envoy for Darfur.
[m35:TCD.OPP Ngarlejy Yorongar], a Chadian lawmaker who was {e16 seized} at home on Feb. 3 and turned up in Cameroon weeks later, called for an inquiry.
e1 m1 > m2 SUPPORT actual 2008-03-13/day ctx=diplomatic,military again
e2 m5 > m6 SUPPORT actual 2008-03-13/day ctx=diplomatic,military
e3 m7 > m7 CONCEDE planned 2008-03-13/day ctx=military
e4 m13 > m14,m15 SUPPORT actual 2008-03-13/day ctx=diplomatic
e5 m19 > m19 CONSULT planned 2008-03-14/none mode=multilateral ctx=diplomatic
e6 m20 > m5 ASSAULT actual 2008-02-01/month ctx=military bg
e7 m20 > m5 COERCE actual 2008-02-01/month ctx=military bg
e8 m21 > m36 ASSAULT actual 2008-02-01/month ctx=military bg
e9 m37 > m22 ACCUSE actual 2008-02-01/month mode=allege ctx=military bg
e10 m22 > m38 ACCUSE actual 2008-02-01/month mode=allege ctx=military bg
e11 m27 > m5 THREATEN threatened 2008-03-14/none mode=violence ctx=military
e12 m29 > m39 AID planned 2008-03-15/none ctx=peacekeeping,human_security
e13 m2 > m30 ASSAULT actual 2008-03-03/day mode=firearms ctx=military,peacekeeping
e14 m32 > m40 SUPPORT actual 2008-03-14/none ctx=diplomatic
e15 m33 > m1,m2 SUPPORT actual 2008-03-14/none ctx=diplomatic
e16 m1 > m35 COERCE actual 2008-02-03/day mode=arrest ctx=repression
q1 m11 direct cue=said
q2 m25 indirect cue=said
q3 m27 mixed cue=vowed
q4 m34 direct cue=said
rel m11 leads m12
rel m17 leads m18
rel m17 part_of m19
rel m25 leads m24

### Reuters 2018-05-03 article
= [m1:COM.GOV Comoros] {e1 turns back} ferry of deportees from [m2:FRA.GOV French] Mayotte
~byline By Ali Amir Ahmed
~date_line May 3, 2018 / 4:37 PM / UPDATED 2 MONTHS AGO
[m3:@COM MORONI] ([m4:#Reuters Reuters]) - The ferry Gombessa sat in the roads off Mutsamudu for nine hours on Wednesday with 96 people aboard before [m27:COM.GOV the harbour master] {e2 sent} [m28:COM.CVL its passengers] back where [m36=m28 they] came from.
[m29=m1 The Indian Ocean archipelago] has since late March {e3 declined to admit} anyone expelled from [m5:@FRA Mayotte], a fourth island, which voted to stay with France when the other three went their own way in 1975 and which [m6=m1 Moroni] still claims.
[m7:COM.GOV Foreign Minister Mohamed El-Amine Souef] told Reuters: "<<q1 One cannot be deported from one's own home. [m8=m1 We] {e4 ask} [m9=m2 the French authorities] to stop, and to sit down.>>"
[m30=m2 Paris] {e5 hit back} with paper. [m10:FRA.GOV Overseas Minister Annick Girardin] {e6 instructed} [m11:FRA.GOV her consulates] to give no more visas to Comorian diplomats and officials. The tap, [m12=m10 she] let it be known, would {e7 reopen} with the port.
The quarrel feeds on anger in Mayotte itself. A two-month {e8 strike} there, led by [m13:FRA.LAB a group of unions and citizens] whose co-chairman is [m14:FRA.LAB Salim Nahouda], paralysed the island over crime, which many blame on arrivals from Anjouan in fishing boats.
In Chiconi [m15:FRA.CVL masked villagers] {e9 emptied} huts of migrants and marched [m16:COM.CVL the occupants] to the gendarmes. [m17:FRA.NGO Cimade], a refugee aid group, has {e10 sued}.
[m18:COM.GOV President Azali Assoumani], a former colonel who took power in a coup in 1999 and was voted back in 2016, has a referendum in July to think about. [m19:COM.OPP Juwa], the party of his predecessor, {e11 reproaches} [m31=m18 him] with "<<q2 shouting at Paris so that nobody hears Moroni>>".
[m34=m19 It] is led by [m20:COM.OPP Ahmed Abdallah Sambi], whom [m21:COM.COP police] have {e12 confined} to his house since [m22=m20 he] returned from abroad.
[m23:AU The African Union], which {e13 landed} troops on Anjouan in 2008 to oust [m32:COM.MIL a renegade colonel], recognises Comorian sovereignty over all four islands. So does [m24:ARABLEAGUE the Arab League], to which [m35=m1 the country] belongs.
[m33:FRA.LEG Two senators from the ruling party in Paris], back from a fact-finding {e14 tour}, want [m25:FRA.GOV the government] to {e15 offer} fishery money instead. [m26=m33 One of them], Thani Mohamed Soilihi, is himself from Mayotte.
e1 m1 > m2 REJECT actual 2018-05-02/day ctx=migration,territory again
e2 m27 > m28 REJECT actual 2018-05-02/day ctx=migration,territory
e3 m29 > m2 REJECT actual 2018-03-01/month ctx=migration,territory
e4 m8 > m9 REQUEST requested 2018-05-03/none mode=change ctx=migration,territory
e5 m30 > m1 SANCTION actual 2018-05-03/none mode=restrict ctx=diplomatic,migration again
e6 m10 > m1 SANCTION actual 2018-05-03/none mode=restrict ctx=diplomatic,migration
e7 m12 > m1 CONCEDE hypothetical 2018-05-03/none ctx=diplomatic,migration
e8 m13 > m2 PROTEST actual 2018-05-03/none mode=strike ctx=migration,human_security bg
e9 m15 > m16 COERCE actual 2018-05-03/none ctx=migration
e10 m17 > m15 ACCUSE actual 2018-05-03/none ctx=legal,migration
e11 m19 > m31 ACCUSE actual 2018-05-03/none mode=disapprove ctx=diplomatic
e12 m21 > m20 COERCE actual 2018-05-03/none mode=restrict ctx=repression
e13 m23 > m32 ASSAULT actual 2008-01-01/year ctx=military,peacekeeping bg
e14 m33 > m5 CONSULT actual 2018-05-03/none mode=visit ctx=legislative
e15 m33 > m25 REQUEST requested 2018-05-03/none mode=change ctx=economic,migration
q1 m7 direct cue=told
q2 m19 mixed cue=reproaches
rel m14 leads m13
rel m20 leads m34
rel m35 member_of m24
