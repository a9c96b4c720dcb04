### Civil Georgia 2018-05-30 article
= [m1:GEO.GOV Tbilisi] {e1 cuts} ties with [m2:SYR.GOV Damascus] over [m3:ABKHAZIA.REB Abkhazia], [m4:SOUTHOSSETIA.REB Tskhinvali] recognition
~date_line 30/05/2018 - 13:22
[m5:GEO.GOV Georgia] {e2 will sever} its diplomatic relations with [m6:SYR.GOV Syria] "in the coming days", [m7:GEO.GOV Foreign Minister Mikheil Janelidze] said on Tuesday evening, hours after [m8:SYR.GOV the Assad government] {e3 recognized} two Russian-held regions, [m9:ABKHAZIA.REB Abkhazia] and [m10:SOUTHOSSETIA.REB South Ossetia], as independent states.
The announcement had come simultaneously from [m11:@SYR Damascus], [m12:@ABKHAZIA Sokhumi] and [m13:@SOUTHOSSETIA Tskhinvali]. "<<q1 [m14=m8 We] are grateful to the peoples who stand with [m15=m8 us] against terrorism>>," [m16:SYR.GOV Syrian Deputy Foreign Minister Faisal Mekdad] told the SANA agency.
[m17:GEO.GOV Prime Minister Giorgi Kvirikashvili], who is on a {e4 visit} to [m18:USA.GOV the United States], {e5 denounced} the decision as one made "<<q2 under the dictation of [m57=m26 Moscow]>>". [m45:GEO.GOV The MFA] in its statement {e6 accused} [m19=m2 the Syrian regime] of supporting "[m20:RUS.GOV Russia's] military aggression" and annexation.
By contrast, [m21:ABKHAZIA.REB Raul Khajimba], the [m61=m50 Moscow]-backed Abkhaz leader, {e7 thanked} [m22:SYR.GOV President Bashar al-Assad] and {e8 invited} [m23=m22 him] to Sokhumi. [m24:SOUTHOSSETIA.REB Anatoly Bibilov], his counterpart in Tskhinvali, said [m46=m24 he] {e9 would open} an embassy "<<q3 as soon as [m25=m10 we] find a house with a cellar>>".
[m26:RUS.GOV Russia] was the first to recognize the two, on August 26, 2008, at the end of its five-day war with [m27=m5 Georgia]. [m28:NIC.GOV Nicaragua] followed within days, [m29:VEN.GOV Venezuela] in September 2009 and [m30:NRU.GOV Nauru] that December. Two Pacific states have since {e10 taken} theirs back: [m31:VUT.GOV Vanuatu] in 2013 and [m32:TUV.GOV Tuvalu] a year later. [m49:BLR.GOV Belarus], though an ally of [m50:RUS.GOV Moscow], never took the step; its foreign minister, [m33:BLR.GOV Vladimir Makei], is {e17 due} in Tbilisi in June.
The opposition was not impressed by the minister's speed. "<<q4 [m34=m1 They] knew in April. [m35:GEO.OPP Our party] {e11 asked} then that the charge d'affaires be called in, and [m51=m35 we] were told not to create a panic>>," said [m36:GEO.OPP Sergo Ratiani] of [m37:GEO.OPP European Georgia], the second largest group in [m38:GEO.LEG parliament]. [m39:GEO.GOV Deputy Foreign Minister David Dondua] {e12 denied} that there had been any early warning.
[m40:EU The European Union's spokesperson, Maja Kocijancic], {e13 reiterated} its support for [m47=m5 Georgia's] territorial integrity; [m52:USA.GOV Washington], [m53:UKR.GOV Kyiv] and [m54:TUR.GOV Ankara] {e16 did} the same. [m41:NATO NATO], which promised [m58=m5 Georgia] membership in 2008 but has given no date, said <<q5 [m56=m41 it] "did not and would not" recognize the regions>>.
[m42:RUS.MIL Russian border guards] {e14 detained} two [m43:GEO.CVL villagers] near Khurvaleti the same afternoon, the State Security Service said. [m48:EU EUMM, the EU's unarmed monitoring mission] under [m44:EU Erik Hoeeg], used the hotline to {e15 ask} for [m55=m43 their] release.
Trade between [m59=m5 Georgia] and [m60=m6 Syria] amounted to 9.8 million dollars last year, mostly sheep.
e1 m1 > m2 SANCTION planned 2018-05-29/day mode=discontinue ctx=diplomatic,territory again
e2 m5 > m6 SANCTION planned 2018-05-29/day mode=discontinue ctx=diplomatic,territory
e3 m8 > m9,m10 SUPPORT actual 2018-05-29/day ctx=diplomatic,territory
e4 m17 > m18 CONSULT actual 2018-05-30/none mode=visit ctx=diplomatic
e5 m17 > m8 ACCUSE actual 2018-05-30/none mode=disapprove ctx=diplomatic,territory
e6 m45 > m19 ACCUSE actual 2018-05-30/none mode=allege ctx=diplomatic,territory
e7 m21 > m22 SUPPORT actual 2018-05-30/none ctx=diplomatic
e8 m21 > m23 AGREE planned 2018-05-30/none ctx=diplomatic
e9 m46 > m8 AGREE planned 2018-05-30/none ctx=diplomatic
e10 m31,m32 > m9,m10 SANCTION actual 2013-01-01/year mode=withdraw ctx=diplomatic,territory bg
e11 m35 > m1 REQUEST requested 2018-04-01/month mode=change ctx=diplomatic
e12 m39 > m36 REJECT actual 2018-05-30/none ctx=diplomatic
e13 m40 > m47 SUPPORT actual 2018-05-30/none ctx=diplomatic,territory
e16 m52,m53,m54 > m47 SUPPORT actual 2018-05-30/none ctx=diplomatic,territory
e17 m33 > m1 AGREE planned 2018-06-01/month ctx=diplomatic
e14 m42 > m43 COERCE actual 2018-05-29/day mode=arrest ctx=territory
e15 m48 > m42 REQUEST requested 2018-05-30/none mode=yield ctx=territory
q1 m16 direct cue=told
q2 m17 mixed cue=denounced
q3 m24 mixed cue=said
q4 m36 direct cue=said
q5 m41 indirect cue=said
rel m8 recognises m9 from=2018-05-29
rel m8 recognises m10 from=2018-05-29
rel m26 recognises m9 from=2008-08-26
rel m26 recognises m10 from=2008-08-26
rel m28 recognises m9 from=2008
rel m29 recognises m9 from=2009-09
rel m30 recognises m9 from=2009-12
rel m36 member_of m37
rel m49 ally_of m50
rel m44 leads m48

### Focus Taiwan 2023-03-27 article
= [m1:HND.GOV Honduras] {e20 gone}, [m2:TWN.GOV Taiwan] {e1 ends} aid and shows [m3=m2 its] hand to the rest
~byline By Joseph Yehh and Sean Limm
~date_line 03/27/2023 07:12 PM
[m4:@TWN Taipei], March 27 (CNA) [m5:TWN.GOV Foreign Minister Joseph Wu] on Sunday {e2 announced} the immediate end of all cooperation with [m6:HND.GOV Honduras], minutes after [m7:HND.GOV the Central American country's foreign minister, Eduardo Reina], {e3 signed} a communique in [m8:@CHN Beijing] that establishes relations with [m9:CHN.GOV China].
[m39=m2 Taiwan] will {e4 close} its embassy in [m10:@HND Tegucigalpa] and {e5 pull out} its technical mission. [m53=m6 Honduras] must do the same in [m58=m4 Taipei] within 30 days.
"<<q1 [m11=m6 They] asked [m12=m2 us] for nearly US$2.5 billion. What [m13=m6 they] wanted was money, not a hospital>>," [m14=m5 Wu] told a hastily called press conference, at which [m40=m5 he] {e6 accused} [m15=m9 Beijing] of luring friends away with promises [m49=m9 it] would not keep. [m41=m7 Reina] {e7 denied} on Twitter that there had been a demand of this kind: the figure, [m50=m7 he] said, was the size of the country's debt, which [m42=m2 Taipei] had been {e8 asked} to help restructure.
The 82-year-old tie was the ninth that [m16:TWN.GOV President Tsai Ing-wen] has lost since 2016. Thirteen states remain that recognize [m17:TWN.GOV the Republic of China], among them [m18:PRY.GOV Paraguay], [m19:GTM.GOV Guatemala], [m20:BLZ.GOV Belize] and [m21:VAT.GOV the Holy See].
[m22=m16 Tsai], who stepped down as leader of [m23:TWN.PTY the Democratic Progressive Party] in November, {e9 leaves} on Wednesday for [m54=m19 Guatemala] and [m55=m20 Belize] by way of New York. [m43=m16 She] is expected to {e10 meet} [m24:USA.LEG House Speaker Kevin McCarthy] in California on the way back, which [m44:CHN.GOV China's Taiwan Affairs Office] has {e11 vowed} to answer with "<<q2 resolute countermeasures>>".
[m45:TWN.OPP The Kuomintang], at present under [m25:TWN.OPP Eric Chu], {e12 blamed} the loss on "[m26=m23 the DPP's] war of ideology". [m27:TWN.OPP A former chairman and president, Ma Ying-jeou], flew to [m28:@CHN Shanghai] on Monday for a 12-day tour, the first by any Taiwanese head of state, sitting or retired. Dozens of [m29:TWN.CVL pro-independence demonstrators] {e13 gathered} at Taoyuan airport and {e14 shouted} at [m30=m27 him]. [m31:TWN.GOV The Mainland Affairs Council] {e15 reminded} [m46=m27 Ma] not to damage the country's dignity.
In Washington, [m32:USA.GOV a State Department spokesperson] called the move a sovereign decision but {e16 warned} [m47=m1 Tegucigalpa] that [m51=m9 China] "<<q3 often makes promises that are never fulfilled>>".
[m33:PRY.OPP Efrain Alegre], who leads [m48:PRY.OPP a coalition of opposition parties] into Paraguay's April 30 election, {e17 has pledged} to switch sides if [m52=m33 he] wins. [m34:PRY.PTY Santiago Pena] of [m35:PRY.PTY the ruling Colorado Party] {e18 promises} to stay.
President [m36:HND.GOV Xiomara Castro], in office since January 2022, {e19 will travel} to [m56=m9 China] "soon". Her husband, [m37:HND.PTY Manuel Zelaya], toppled as president in 2009, coordinates [m38:HND.PTY the ruling Libre party].
Honduran students in [m57:@TWN Taiwan] may finish the semester.
e1 m2 > m1 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic,economic again
e2 m5 > m6 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic,economic
e3 m7 > m9 SUPPORT actual 2023-03-26/day ctx=diplomatic
e4 m39 > m6 SANCTION planned 2023-03-26/day mode=withdraw ctx=diplomatic
e5 m39 > m6 SANCTION planned 2023-03-26/day mode=withdraw ctx=diplomatic again
e6 m40 > m15 ACCUSE actual 2023-03-26/day mode=allege ctx=diplomatic,economic
e7 m41 > m5 REJECT actual 2023-03-27/none ctx=economic
e8 m6 > m42 REQUEST requested 2023-03-27/none mode=assist ctx=economic bg
e9 m22 > m19,m20 AGREE planned 2023-03-29/day ctx=diplomatic
e10 m43 > m24 AGREE planned 2023-03-27/none ctx=diplomatic
e11 m44 > m43 THREATEN threatened 2023-03-27/none ctx=diplomatic
e12 m45 > m26 ACCUSE actual 2023-03-27/none mode=disapprove ctx=diplomatic
e13 m29 > m27 PROTEST actual 2023-03-27/day mode=demo ctx=diplomatic
e14 m29 > m30 PROTEST actual 2023-03-27/day mode=demo ctx=diplomatic again
e15 m31 > m46 REQUEST requested 2023-03-27/none mode=change ctx=diplomatic
e16 m32 > m47 REQUEST requested 2023-03-27/none mode=change ctx=diplomatic
e17 m33 > m9 AGREE hypothetical 2023-03-27/none ctx=diplomatic,election
e18 m34 > m2 AGREE planned 2023-03-27/none ctx=diplomatic,election
e19 m36 > m9 AGREE planned 2023-03-27/none ctx=diplomatic
e20 m1 > m2 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic again
q1 m14 direct cue=told
q2 m44 mixed cue=vowed
q3 m32 mixed cue=warned
rel m18 recognises m17
rel m19 recognises m17
rel m20 recognises m17
rel m21 recognises m17
rel m22 leads m23 to=2022-11
rel m25 leads m45
rel m33 leads m48
rel m34 member_of m35
rel m37 leads m38

### Radio Dabanga 2025-02-24 article
= [m1:RSF.REB RSF], [m2:SPLMN.REB El Hilu] {e1 sign} charter for rival Sudan government; [m3:SDN.GOV Port Sudan] {e2 recalls} envoy from [m4:KEN.GOV Kenya]
~date_line 24/02/2025 16:40 NAIROBI / PORT SUDAN
[m5:RSF.REB The Rapid Support Forces (RSF)], [m6:SPLMN.REB the SPLM-N wing of Abdelaziz El Hilu] and some twenty smaller parties {e3 signed} a founding charter in [m7:@KEN Nairobi] on Saturday night, behind closed doors, which paves the way for a "government of peace and unity" in the areas [m49=m5+m6 they] hold.
[m8:SDN.GOV The government in Port Sudan], loyal to [m9:SDN.MIL army commander Abdelfattah El Burhan], {e4 had called home} its ambassador, Kamal Jabara, on Thursday. "<<q1 [m10:KEN.GOV President William Ruto] {e19 puts} his trade with [m11:RSF.REB the militia's leader] above the good of two peoples>>," [m12:SDN.GOV Foreign Affairs Undersecretary Hussein El Amin] said.
[m13:KEN.GOV Prime Cabinet Secretary Musalia Mudavadi] replied that [m40:KEN.GOV Kenya] had merely provided a roof, as it had done in 2002 for the Machakos protocol, and {e5 did not recognise} any new entity.
[m14:RSF.REB Abdelrahim Dagalo], second-in-command of [m15=m5 the paramilitaries] and brother of [m16=m11 their chief, Mohamed Hamdan Dagalo "Hemedti"], put his name to the paper for [m17=m5 them]. [m18:SPLMN.REB El Hilu], whose [m48:SPLMN.REB men] control much of [m19:@SDN the Nuba Mountains], sat beside [m50=m14 him]. Until last year [m51=m5+m6 the two] {e6 fought} each other at El Dalanj.
"<<q2 Secularism, a decentralised state, the right to self-determination: what [m20=m6 we] were refused for forty years by every regime in Khartoum was accepted here in a week>>," [m21=m18 El Hilu] told the meeting.
[m22:SDN.OPP The Democratic Civil Forces coalition, Tagaddum], of former prime minister [m23:SDN.OPP Abdallah Hamdok] broke up over the question on February 10. Those against a parallel government now march under the name of [m24:SDN.OPP Sumoud]; [m55=m23 Hamdok] heads that alliance as well. [m41=m24 It] {e8 rejected} the charter on Sunday and {e9 called upon} [m25=m5+m26 both sides] to stop the war, which will enter its third year in April.
On the ground, [m26:SDN.MIL the Sudanese army] announced on Sunday that [m42=m26 it] had {e10 broken} the siege of [m27:@SDN El Obeid], capital of North Kordofan. [m52=m5 The RSF] said nothing. [m43=m5 It] {e11 shelled} [m28:SDN.CVL the Abu Shouk camp] in [m29:@SDN El Fasher] the same day; [m30:SDN.CVL the camp's emergency room] counted eight dead. That city, the last in Darfur not in paramilitary hands, is defended by [m31:SDN.MIL the army] and [m32:JOINTFORCE.REB the Joint Force of former rebel groups], among them the Sudan Liberation Movement of [m33:SLM.REB Minni Arko Minnawi].
[m34:EGY.GOV Egypt], the army's closest backer in the region, {e12 refused} on Sunday "<<q3 anything that threatens the unity of the brother country>>". [m35:SAU.GOV Saudi Arabia] and [m36:QAT.GOV Qatar] {e13 followed}. [m37:ARE.GOV The United Arab Emirates], {e18 accused} by [m45=m8 Port Sudan] and by [m46:UN a UN panel] of {e14 arming} [m44=m5 the RSF], {e15 denies} doing so; [m53=m37 it] {e20 gave} US$200 million for humanitarian work among [m54:SDN.CVL the displaced] at a conference in Addis Ababa this month.
UN Secretary-General [m38:UN Antonio Guterres] {e16 voiced concern} that the move would deepen the fragmentation. [m39:WFP The World Food Programme] {e17 paused} its work in [m47:SDN.CVL Zamzam camp], where famine was confirmed last August.
e1 m1 > m2 SUPPORT actual 2025-02-22/day ctx=political_institutions,military again
e2 m3 > m4 SANCTION actual 2025-02-20/day mode=withdraw ctx=diplomatic again
e3 m5 > m6 SUPPORT actual 2025-02-22/day ctx=political_institutions,military
e4 m8 > m10 SANCTION actual 2025-02-20/day mode=withdraw ctx=diplomatic
e5 m40 > m5 REJECT actual 2025-02-24/none ctx=diplomatic
e6 m5 > m6 ASSAULT actual 2024-01-01/year ctx=military bg
e8 m41 > m5,m6 REJECT actual 2025-02-23/day ctx=political_institutions
e9 m41 > m25 REQUEST requested 2025-02-23/day mode=yield ctx=military
e10 m42 > m5 ASSAULT actual 2025-02-23/day ctx=military said=m26
e11 m43 > m28 ASSAULT actual 2025-02-23/day mode=heavy-weapons ctx=military
e12 m34 > m5 REJECT actual 2025-02-23/day ctx=diplomatic
e13 m35,m36 > m5 REJECT actual 2025-02-24/none ctx=diplomatic
e14 m37 > m44 AID denied 2025-02-24/none mode=weapons ctx=military
e15 m37 > m45,m46 REJECT actual 2025-02-24/none ctx=military
e16 m38 > m5 ACCUSE actual 2025-02-24/none mode=disapprove ctx=diplomatic
e17 m39 > m47 SANCTION actual 2025-02-24/none mode=discontinue ctx=human_security
e18 m45,m46 > m37 ACCUSE actual 2025-02-24/none mode=allege ctx=military bg
e20 m53 > m54 AID actual 2025-02-01/month ctx=human_security
e19 m12 > m10 ACCUSE actual 2025-02-24/none mode=disapprove ctx=diplomatic
q1 m12 direct cue=said
q2 m21 direct cue=told
q3 m34 mixed cue=refused
rel m16 leads m15
rel m18 leads m6
rel m48 controls m19
rel m55 leads m24
rel m23 leads m22 to=2025-02-10
rel m33 member_of m32
rel m34 ally_of m31
rel m9 leads m26

### The Namibian 2013-08-06 article none
= Seal skins, a stolen Hilux and a very cold night in [m1:@NAM Henties Bay]
~byline Adam Hartmann
~date_line 2013-08-06
[m2:? A fisherman] who had been reported missing since Friday turned up at the [m3:@NAM Henties Bay] police station on Sunday morning with a stolen bakkie, two dogs that were not his, and a story.
According to [m4:NAM.COP Detective Inspector Erastus Iikuyu], [m5=m2 Gideon Tjiueza (38)] was attacked on the beach by three men who took [m14=m2 his] catch, [m15=m2 his] boots and his cellphone and left [m16=m2 him] near the salt pans. [m17=m2 He] walked for nine hours. At a deserted camp [m18=m2 he] found a white Toyota Hilux with its key in the ignition and drove it back to town.
"<<q1 [m19=m2 He] came in here barefoot and said: I want to surrender this car>>," [m6=m4 Iikuyu] said. "<<q2 We checked the number. It was stolen in [m7:@NAM Walvis Bay] in June>>."
In the back lay 41 dried seal skins. The fisheries inspectors, who are part of another ministry and quarrel with nobody, were called and took them away. It is believed that a gang led by a former harvester controls the trade between the pans and the [m8:@AGO Angolan] market; nobody has been arrested so far.
~advert Advertisement
[m21=m2 Tjiueza] is a member of the [m9:? Hanganeni Artisanal Fishing Association], whose chairman, [m10:? Samuel Ndjavera], brought [m20=m2 him] a blanket. "<<q3 They robbed [m22=m2 him] because [m23=m2 he] is honest. There is a war on this beach and only one side has lights>>," [m11=m10 Ndjavera] told The Namibian.
A fund for boots stood at N$650 by yesterday afternoon.
The dogs remain at the station. They obey only [m12:? Constable Hilma Shikongo], who has asked her commander for permission to keep the smaller one. The commander has not refused.
The owner of the Hilux, an engineer from [m13:@NAM Swakopmund], thanked the fisherman by telephone and promised him a reward, though he denied having promised how much.
q1 m6 direct cue=said
q2 m6 direct cue=said
q3 m11 direct cue=told
