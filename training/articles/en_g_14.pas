### The Guardian 2011-03-15 article
= [m1:BHR.GOV Bahrain] declares {e1 martial law} as [m2:SAU.MIL Saudi tanks] {e2 roll} over causeway
~byline Ian Marlow in Manama
~date_line Tuesday 15 March 2011 19.06 GMT
~page_control Article history
[m3:BHR.GOV The king of Bahrain] has {e3 proclaimed} a three-month state of emergency, a day after more than 1,000 troops from [m4:@SAU across the water] {e4 came to the aid} of [m28=m3 his throne].
At least two people were killed on Tuesday in Sitra, a poor suburb, where doctors at the clinic said [m5:BHR.COP riot police] had {e5 fired} shotguns at [m29:BHR.CVL residents] from helicopters. A Saudi sergeant was also reported dead, which [m6:SAU.GOV Riyadh] {e6 denies}.
"<<q1 Who are [m7=m2 they] defending [m8=m3 him] from? From [m9:BHR.CVL me]? I sell tyres>>," said [m10=m9 Mahdi], 44, in the queue of relatives.
The force carries the flag of [m11:GCC the Gulf Cooperation Council], to which six monarchies belong; [m12:ARE.COP 500 policemen from the Emirates] make up the rest. [m13:KWT.GOV Kuwait] {e7 offered} boats.
[m14:WEFAQ.OPP Wefaq], whose 18 deputies {e8 walked out} of the chamber last month, called it an occupation. [m15:BHR.OPP Sheikh Ali Salman], the cleric who is its secretary general, {e9 appealed} to [m16:UN the UN] for protection but {e10 told} [m17:BHR.CVL followers] at Pearl roundabout not to throw anything at anybody.
[m18:BHR.OPP Haq], a smaller and harder group, wants a republic. Its head, [m19:BHR.OPP Hassan Mushaima], who came back from London in February, {e11 rejects} the talks that [m20:BHR.GOV Crown Prince Salman] has {e12 proposed} to [m30:BHR.OPP the opposition].
In Washington [m21:USA.GOV Hillary Clinton] {e13 urged} [m31=m2+m12 the neighbours] to help with dialogue instead. [m36=m1 Bahrain] is home to [m22:USA.MIL the US Fifth Fleet] and a major non-Nato ally of [m37=m21 Washington].
[m23:IRN.GOV Tehran], for its part, {e14 summoned} [m32:SAU.GOV the Saudi ambassador] and called the intervention unacceptable. [m33=m1 Manama] then {e15 recalled} its man from the Iranian capital. [m24:IRQ.REL Moqtada al-Sadr], the Iraqi cleric, {e16 summoned} [m34:IRQ.CVL his followers] to the streets of Basra for Wednesday.
[m25:GBR.GOV Britain] told its nationals to leave. "<<q2 [m35=m25 We] {e17 deplore} the loss of life on all sides>>," a Foreign Office statement said. It did not mention the arms licences.
[m26:BHR.LAB The General Federation of Bahrain Trade Unions], led by [m27:BHR.LAB Salman Mahfoudh], began an open-ended {e18 strike} on Sunday.
e1 m1 > m17 COERCE actual 2011-03-15/none mode=martial-law ctx=repression again
e2 m2 > m3 AID actual 2011-03-14/day ctx=military,repression again
e3 m3 > m17 COERCE actual 2011-03-15/none mode=martial-law ctx=repression
e4 m2 > m28 AID actual 2011-03-14/day ctx=military,repression
e5 m5 > m29 ASSAULT actual 2011-03-15/day mode=firearms ctx=repression
e6 m6 > m17 REJECT actual 2011-03-15/none ctx=military
e7 m13 > m1 AGREE planned 2011-03-15/none ctx=military
e8 m14 > m1 REJECT actual 2011-02-01/month mode=boycott ctx=legislative bg
e9 m15 > m16 REQUEST requested 2011-03-15/none mode=assist ctx=repression
e10 m15 > m17 REQUEST requested 2011-03-15/none mode=yield ctx=rights_freedoms
e11 m19 > m20 REJECT actual 2011-03-15/none mode=meet ctx=executive
e12 m20 > m30 REQUEST requested 2011-03-15/none mode=meet ctx=executive
e13 m21 > m31 REQUEST requested 2011-03-15/none mode=change ctx=diplomatic
e14 m23 > m32 ACCUSE actual 2011-03-15/none mode=disapprove ctx=diplomatic,military
e15 m33 > m23 SANCTION actual 2011-03-15/none mode=withdraw ctx=diplomatic
e16 m24 > m34 REQUEST requested 2011-03-15/none mode=assist ctx=religion_ethnicity
e17 m35 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=repression
e18 m26 > m1 PROTEST actual 2011-03-13/day mode=strike ctx=rights_freedoms
q1 m10 direct cue=said
q2 m35 direct cue=said
rel m15 leads m14
rel m19 leads m18
rel m27 leads m26
rel m36 ally_of m37

### AFP 2006-12-08 article
= [m1:COMMONWEALTH Commonwealth] {e1 suspends} [m2:FJI.GOV Fiji]; [m3:FJI.MIL commander] {e2 sends} critics packing
~byline (AFP) 8 December 2006
[m4:@FJI SUVA] ([m5:#AFP AFP]) - A bloodless coup in the South Pacific cost its authors a place among 53 nations on Friday. Ministers of a standing committee, meeting in [m6:@GBR London], {e3 decided} that [m7:FJI.GOV Fiji's] membership of the councils of [m8:COMMONWEALTH the Commonwealth] should lapse until there is a lawful government again.
[m9:COMMONWEALTH Don McKinnon], the New Zealander who as secretary general heads the organisation, said <<q1 there was no discussion to speak of>>.
[m10:FJI.MIL Commodore Frank Bainimarama], who {e4 ousted} [m11:FJI.GOV Prime Minister Laisenia Qarase] on Tuesday, took the news in camouflage. "<<q2 That is [m12=m8 their] business. [m13:FJI.MIL We] have a clean-up to do>>," [m34=m10 he] said.
[m14=m11 Qarase] was {e5 flown} to his home island of Vanua Balavu with one suitcase. From there [m36=m14 he] gave interviews until [m15:FJI.MIL soldiers] {e6 cut} the phone. [m16:FJI.ELI The vice-president, Ratu Joni Madraiwiwi], was {e7 told} to leave his official residence, and [m17:FJI.JRN the Fiji Times] {e8 stopped} its presses for a day rather than carry what an officer had struck out.
[m28:AUS.GOV Canberra] and [m29:NZL.GOV Wellington] have {e9 barred} [m30=m10 the putschists] and their families. [m18:AUS.GOV Prime Minister John Howard] disclosed that [m37=m18 he] had {e10 turned down} a request by the toppled leader for troops. "<<q3 [m19=m18 I] didn't want Australian and Fijian soldiers shooting at each other>>," [m35=m18 he] said. [m31:AUS.MIL Warships] {e11 remain} south of the island nevertheless.
[m20:NZL.GOV Helen Clark] of New Zealand {e12 threatens} more. [m21:NZL.GOV Her government], which {e13 hosted} a last round of talks between the rivals on November 29, {e14 put an end} to training for [m22:FJI.MIL the Fijian army].
[m23:FJI.REL The Methodist Church] {e15 denounced} "<<q4 the path of darkness>>". The [m24:FJI.GOV Great Council of Chiefs], whose chairman is [m25:FJI.GOV Ratu Ovini Bokini], {e16 called off} its session and still {e17 recognises} the elected cabinet.
[m26:FJI.OPP Mahendra Chaudhry], leader of [m27:FJI.OPP the Labour Party], himself {e18 thrown out} by [m32:FJI.REB gunmen] in 2000, has not said whether [m38=m26 he] will join an interim cabinet.
[m33:UN The United Nations] may {e19 stop hiring} its peacekeepers.
e1 m1 > m2 SANCTION actual 2006-12-08/day mode=discontinue ctx=diplomatic,pro_democracy again
e2 m3 > m16 COERCE actual 2006-12-08/none ctx=repression again
e3 m8 > m7 SANCTION actual 2006-12-08/day mode=discontinue ctx=diplomatic,pro_democracy
e4 m10 > m11 COERCE actual 2006-12-05/day ctx=military,executive
e5 m10 > m14 COERCE actual 2006-12-08/none ctx=military
e6 m15 > m14 COERCE actual 2006-12-08/none mode=censor ctx=rights_freedoms
e7 m10 > m16 COERCE actual 2006-12-08/none ctx=executive
e8 m17 > m10 PROTEST actual 2006-12-08/none mode=strike ctx=rights_freedoms
e9 m28,m29 > m30 SANCTION actual 2006-12-08/none mode=restrict ctx=diplomatic
e10 m18 > m11 REJECT actual 2006-12-08/none mode=assist ctx=military
e11 m31 > m10 MOBILIZE actual 2006-12-08/none mode=weapons ctx=military
e12 m20 > m10 THREATEN threatened 2006-12-08/none mode=restrict ctx=diplomatic
e13 m21 > m11,m10 CONSULT actual 2006-11-29/day mode=third-party ctx=diplomatic bg
e14 m21 > m22 SANCTION actual 2006-12-08/none mode=discontinue ctx=military
e15 m23 > m10 ACCUSE actual 2006-12-08/none mode=disapprove ctx=military,religion_ethnicity
e16 m24 > m10 REJECT actual 2006-12-08/none mode=meet
e17 m24 > m11 SUPPORT actual 2006-12-08/none ctx=executive
e18 m32 > m26 COERCE actual 2000-01-01/year ctx=executive bg
e19 m33 > m7 SANCTION hypothetical 2006-12-08/none mode=discontinue ctx=peacekeeping
q1 m9 indirect cue=said
q2 m34 direct cue=said
q3 m35 direct cue=said
q4 m23 mixed cue=denounced
rel m9 leads m8
rel m25 leads m24
rel m26 leads m27

### Kyodo 2021-02-22 article
= [m1:JPN.GOV Japan] {e1 keeps} line open to [m2:MMR.MIL Myanmar generals] as brewer leaves
~byline KYODO NEWS - Feb 22, 2021 - 20:41
Three weeks after [m3:MMR.MIL the military] {e2 seized} power in [m4:@MMR Naypyitaw], [m5:JPN.GOV Foreign Minister Toshimitsu Motegi] said Monday that [m6:JPN.GOV Tokyo] would go on {e3 talking} to those responsible.
"<<q1 Shutting the door is easy. Opening it again is another matter>>," [m38=m5 he] told a parliamentary committee.
[m7:JPN.OPP The Constitutional Democratic Party], the largest in opposition, {e4 finds} that "<<q2 indistinguishable from doing nothing>>." Its leader, [m8:JPN.OPP Yukio Edano], {e5 wants} new official loans frozen, as [m9:DEU.GOV Berlin] and [m10:NZL.GOV Wellington] have {e6 done}.
[m11:JPN.MNC Kirin Holdings] did not wait. The beer maker {e7 announced} on Feb. 5 that [m39=m11 it] was ending a partnership with [m12:MMR.BUS Myanma Economic Holdings], a conglomerate run by [m13:MMR.MIL army officers].
In Yangon, a general strike on Monday {e8 closed} shops from the river to the university. [m14:MMR.CVL Hundreds of thousands] were in the streets. Two days earlier in Mandalay, [m15:MMR.COP police] and [m34:MMR.MIL soldiers] had {e9 fired} at [m35:MMR.LAB shipyard workers], of whom two died, one of them a boy.
[m16:MMR.MIL Senior Gen. Min Aung Hlaing], who heads [m17:MMR.GOV the new State Administration Council], blames "<<q3 {e10 instigators}>>." His council has {e11 prolonged} the detention of [m18:MMR.ELI Aung San Suu Kyi], whose [m19:MMR.OPP National League for Democracy] won the November vote.
[m20:IDN.GOV Indonesia's Retno Marsudi] was expected in the capital on Thursday, an official document showed, with a plan for [m21:ASEAN ASEAN] monitors. [m36:MMR.CVL Protesters] {e12 besieged} [m22:IDN.GOV the Indonesian Embassy] over the report that [m23=m20 she] would {e13 accept} a fresh election. [m24:IDN.GOV Jakarta] {e14 denied} it.
[m25:SGP.GOV Singapore], the biggest investor, {e15 called} the use of live rounds inexcusable; [m26:THA.GOV Thailand] and [m27:KHM.GOV Cambodia], also members of the regional bloc, speak of an internal affair.
[m28:USA.GOV Washington], [m40=m1 Japan's] ally, {e16 placed} ten officers on its blacklist on Feb. 11.
About 400 Japanese firms are active in the Southeast Asian country. In Tokyo some [m29:MMR.CVL 3,000 Myanmar residents] held up portraits of the ousted leader in front of [m30:UNU the United Nations University], {e17 urging} [m31=m6 their hosts] not to recognize the junta.
[m32:KNU.REB The Karen National Union], an armed group that {e18 signed} a truce in 2015 and controls [m33:@MMR parts of the southeast], has promised to {e19 shield} [m37:MMR.LAB striking civil servants].
e1 m1 > m2 CONSULT actual 2021-02-22/none ctx=diplomatic again
e2 m3 > m19 COERCE actual 2021-02-01/day ctx=military,executive
e3 m6 > m3 CONSULT planned 2021-02-22/day ctx=diplomatic
e4 m7 > m5 ACCUSE actual 2021-02-22/none mode=disapprove ctx=diplomatic
e5 m8 > m6 REQUEST requested 2021-02-22/none mode=change ctx=economic
e6 m9,m10 > m3 SANCTION actual 2021-02-22/none mode=discontinue ctx=economic bg
e7 m11 > m12 SANCTION planned 2021-02-05/day mode=discontinue ctx=economic
e8 m14 > m3 PROTEST actual 2021-02-22/day mode=strike ctx=pro_democracy
e9 m15,m34 > m35 ASSAULT actual 2021-02-20/day mode=firearms ctx=repression
e10 m16 > m14 ACCUSE actual 2021-02-22/none mode=allege ctx=repression
e11 m17 > m18 COERCE actual 2021-02-22/none mode=arrest ctx=repression
e12 m36 > m22 PROTEST actual 2021-02-22/none mode=demo ctx=election
e13 m24 > m3 CONCEDE denied 2021-02-25/none ctx=election
e14 m24 > m36 REJECT actual 2021-02-22/none ctx=election
e15 m25 > m3 ACCUSE actual 2021-02-22/none mode=disapprove ctx=repression
e16 m28 > m3 SANCTION actual 2021-02-11/day mode=restrict ctx=military,pro_democracy
e17 m29 > m31 PROTEST actual 2021-02-22/none mode=demo ctx=diplomatic
e18 m32 > m3 SUPPORT actual 2015-01-01/year ctx=military bg
e19 m32 > m37 AID planned 2021-02-22/none ctx=human_security
q1 m38 direct cue=told
q2 m7 mixed cue=finds
q3 m16 mixed cue=blames
rel m8 leads m7
rel m16 leads m17
rel m26 member_of m21
rel m27 member_of m21
rel m28 ally_of m1
rel m32 controls m33

### BBC 2004-11-07 article
= [m31:FRA.MIL French] {e1 destroy} Ivorian air force after raid kills nine
~page_control BBC NEWS | Africa | LOW GRAPHICS
~date_line Last Updated: Sunday, 7 November, 2004, 13:20 GMT
[m1:FRA.MIL French troops] have taken up positions around the airport and two bridges in [m2:@CIV Abidjan], a day after losing nine soldiers to an Ivorian {e2 air strike}.
Two Sukhoi jets of [m3:CIV.MIL the Ivory Coast army] had {e3 bombed} [m4:FRA.MIL a French camp] at Bouake on Saturday. Within an hour both planes, and everything else in the country that could fly and shoot, were {e4 in pieces} on the orders of [m5:FRA.GOV President Jacques Chirac].
[m28:CIV.CVL Mobs] then {e5 went} from villa to villa in the Cocody district looking for white people. "<<q1 [m33=m28 They] took the fridge, the shoes and the dog>>," said [m6:FRA.CVL Marie-Laure], one of hundreds whom [m7:FRA.MIL helicopters] {e6 lifted} from rooftops in the night.
"<<q2 [m8:FRA.GOV Mr Chirac] arms the rebels and then kills [m9=m3 our] planes>>," [m10:CIV.LEG Mamadou Coulibaly], the speaker of [m11:CIV.LEG parliament], {e7 fumed} on state radio. It was France's Vietnam, [m32=m10 he] went on.
[m12:CIV.GOV President Laurent Gbagbo] {e8 expressed} sorrow for the dead. [m30:CIV.GOV His aide] said <<q3 the pilots had made an error>>. [m13:FRA.GOV Defence Minister Michele Alliot-Marie] {e9 did not believe} that.
The target of the offensive, which {e10 began} on Thursday, was [m14:FRCI.REB the New Forces], who have held [m15:@CIV the north] since a failed coup in September 2002. [m16:FRCI.REB Guillaume Soro], their leader, says that <<q4 [m17=m14 his men] lost 85 civilians and no ground>>.
In New York, [m18:UN the UN Security Council] {e11 condemned} the attack and {e12 authorised} [m19=m1 the French] to use all means. [m20:AU The African Union] is {e13 sending} [m21:ZAF.GOV South African President Thabo Mbeki] to Abidjan on Tuesday.
[m22:NGA.GOV Nigeria's Olusegun Obasanjo], who chairs [m23=m20 the continental body], {e14 met} [m24:CIV.GOV a delegation from Mr Gbagbo] at his farm at Otta.
[m25:CIV.CVL The Young Patriots], a militia close to the president, were {e15 called out} by [m26:CIV.CVL Charles Ble Goude], who heads [m27=m25 it], to form a human shield round [m34=m12 the leader's] residence.
Cocoa prices jumped in London. [m29:GHA.GOV Ghana] has closed no border yet.
e1 m1 > m3 ASSAULT actual 2004-11-06/day mode=destroy ctx=military again
e2 m3 > m4 ASSAULT actual 2004-11-06/day mode=aerial ctx=military again
e3 m3 > m4 ASSAULT actual 2004-11-06/day mode=aerial ctx=military
e4 m5 > m3 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e5 m28 > m6 PROTEST actual 2004-11-06/none mode=riot ctx=religion_ethnicity
e6 m7 > m6 AID actual 2004-11-06/none ctx=military,human_security
e7 m10 > m8 ACCUSE actual 2004-11-07/none mode=allege ctx=military
e8 m12 > m5 SUPPORT actual 2004-11-07/none ctx=military
e9 m13 > m12 REJECT actual 2004-11-07/none ctx=military
e10 m3 > m14 ASSAULT actual 2004-11-04/day ctx=military,territory
e11 m18 > m3 ACCUSE actual 2004-11-07/none mode=disapprove ctx=military
e12 m18 > m19 SUPPORT actual 2004-11-07/none ctx=military,peacekeeping
e13 m21 > m12 CONSULT planned 2004-11-09/day mode=third-party ctx=diplomatic,military
e14 m22 > m24 CONSULT actual 2004-11-07/none ctx=diplomatic
e15 m26 > m25 REQUEST requested 2004-11-07/none mode=assist ctx=military
q1 m6 direct cue=said
q2 m10 direct cue=fumed
q3 m30 indirect cue=said
q4 m16 indirect cue=says
rel m10 leads m11
rel m14 controls m15 from=2002-09-01
rel m16 leads m14
rel m22 leads m23
rel m26 leads m27
