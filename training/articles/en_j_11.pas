### Astana Times 2022-01-12 article
= [m1:CSTO CSTO] contingent {e1 to go home}, [m2:KAZ.GOV Tokayev] tells [m3:KAZ.LEG deputies]
~byline BY ZHANNA ORAZOVA in NATION on 12 JANUARY 2022
~page_control Listen
[m4:@KAZ NUR-SULTAN] – The mission of [m5=m1 the allied peacekeepers] is over and [m6=m5 their] {e2 departure} will begin on Thursday, taking no more than ten days, [m7:KAZ.GOV President Kassym-Jomart Tokayev] said in an online address to [m8:KAZ.LEG the Mazhilis] on Tuesday.
[m9:CSTO Some 2,000 soldiers] had been {e3 flown in} from January 6 at [m10=m7 the head of state's] own {e4 request}. [m11=m9 They] guarded the airport, the television tower and a power plant in [m12:@KAZ Almaty] and did not fire a shot.
[m13:KAZ.GOV Kazakhstan] is a founding member of [m14=m1 the alliance], together with [m15:RUS.GOV Russia], [m16:BLR.GOV Belarus], [m17:ARM.GOV Armenia], [m18:KGZ.GOV Kyrgyzstan] and [m19:TJK.GOV Tajikistan].
The president did not spare the old guard. Thanks to [m41=m7 his] predecessor, [m40=m7 he] said, "<<q1 a group of very profitable companies has emerged, [m20:KAZ.BUS people] wealthy even by the world's standard. [m21=m20 They] must {e5 pay} the nation back>>."
On the same day deputies unanimously {e6 confirmed} [m22:KAZ.GOV Alikhan Smailov] as prime minister. [m23:KAZ.GOV The former cabinet] had been {e7 dismissed} at the height of the disorder.
[m24:KAZ.SPY Karim Massimov], until last week the chairman of [m25:KAZ.SPY the National Security Committee], is in {e8 custody} on suspicion of high treason. [m34:KAZ.SPY Two of his deputies] were {e9 arrested} on Monday.
According to [m26:KAZ.COP the Interior Ministry], [m35:KAZ.CVL 9,900 people] have been {e10 detained}. "<<q2 Not every one of them held a gun>>," conceded [m27:KAZ.COP a police colonel in Taraz]. "<<q3 [m39=m26 We] shall sort them out.>>"
Disturbances started in [m28:@KAZ Zhanaozen] on January 2 after the price of liquefied gas had doubled. [m29:KAZ.LAB Oilmen] {e11 downed tools} in support, and the government capped the price within three days.
In Bishkek, [m30:KGZ.CVL a small picket] {e12 called for} the release of [m31:? Vikram Ruzakhunov], a jazz pianist who was made to confess to rioting. The [m36:KGZ.GOV Kyrgyz foreign ministry] {e13 sent a note} about [m38=m31 his] bruises; [m37=m31 he] crossed the border on Monday.
[m33:USA.GOV U.S. Secretary of State Antony Blinken], who had {e14 wondered aloud} why the forces were needed, has been invited to visit, the minister said.
~share Get The Astana Times stories sent directly to you!
e1 m1 > m2 CONCEDE planned 2022-01-13/day mode=withdraw ctx=military again
e2 m6 > m7 CONCEDE planned 2022-01-13/day ctx=military,peacekeeping said=m7
e3 m9 > m13 AID actual 2022-01-06/day ctx=military,peacekeeping bg
e4 m10 > m9 REQUEST requested 2022-01-06/none mode=assist ctx=military bg
e5 m7 > m21 REQUEST requested 2022-01-11/day mode=assist ctx=inequality,economic
e6 m8 > m22 SUPPORT actual 2022-01-11/day ctx=executive,legislative
e7 m7 > m23 SANCTION actual 2022-01-01/month mode=discontinue ctx=executive bg
e8 m13 > m24 COERCE actual 2022-01-12/none mode=arrest ctx=legal
e9 m13 > m34 COERCE actual 2022-01-10/day mode=arrest ctx=legal
e10 m26 > m35 COERCE actual 2022-01-12/none mode=arrest ctx=repression
e11 m29 > m13 PROTEST actual 2022-01-02/none mode=strike ctx=economic bg
e12 m30 > m13 PROTEST actual 2022-01-12/none mode=demo ctx=human_rights
e13 m36 > m13 ACCUSE actual 2022-01-12/none mode=disapprove ctx=human_rights,diplomatic
e14 m33 > m13 ACCUSE actual 2022-01-12/none mode=disapprove ctx=military,diplomatic bg
q1 m7 direct cue=said
q2 m27 direct cue=conceded
q3 m27 direct
rel m13 member_of m14
rel m15 member_of m14
rel m16 member_of m14
rel m17 member_of m14
rel m18 member_of m14
rel m19 member_of m14

### Haiti Libre 2022-04-14 article
= [m1:HTI.COP Police] {e1 pull back} from Croix-des-Bouquets after gang raid
~date_line 14/04/2022 09:12:44
~share Tweet
Residents of the plain north-east of [m2:@HTI Port-au-Prince] counted bullet holes on Wednesday, and their missing: nine at least, of whom two are nuns.
[m3:HTI.REB The 400 Mawozo], the band that {e2 held} [m4:USA.CVL seventeen American and Canadian missionaries] for two months last year, had entered the district before dawn and {e3 driven} [m5:HTI.COP the sub-commissariat's crew] out of its building.
It is commanded by [m6:HTI.REB Joseph Wilson], called Lanmò San Jou. [m7=m6 His] number two, [m8:HTI.REB Germine Joly], runs things from a prison cell, or did: the extradition that [m9:USA.JUD a grand jury in Washington] {e4 wants} is for next month, says [m10:HTI.GOV the justice ministry].
"<<q1 [m11=m1 We] will be back by the weekend>>," promised [m12:HTI.COP Frantz Elbé], head of [m13:HTI.COP the National Police]. Reinforcements were to be {e5 moved} from the south.
[m14:HTI.LAB Drivers' unions] do not believe it. [m15=m14 They] have {e6 called} a two-day stoppage from Monday. [m16:HTI.LAB Changeux Méhu], who speaks for [m33=m14 them], {e7 reproached} [m17:HTI.GOV the prime minister] with silence.
[m18=m17 Ariel Henry] was in [m19:@DOM Santo Domingo]'s bad books, too. On Tuesday [m20:DOM.GOV President Luis Abinader] {e8 ordered} [m21:DOM.MIL 400 more soldiers] to the frontier and {e9 asked} [m22:UN the United Nations] "<<q2 not to look on any longer>>". [m32=m20 His] government {e10 returned} [m29:HTI.CVL 1,300 undocumented people] in the first week of April.
[m23:CARICOM Caricom], of which [m28:HTI.GOV Haiti] is the most populous member, {e11 offers} its good offices between [m24=m18 Henry] and [m25:HTI.OPP the Montana group], which would replace [m31=m24 him] with a council of five. The group's [m26:HTI.OPP Magali Comeau-Denis] said that <<q3 [m30=m26 her] side "will {e12 not sit down} with someone who is waiting for the clock">>.
[m27:CAN.GOV Canada] has {e13 given} armoured cars. They stand in a customs shed.
~related See also:
~related Haiti - FLASH: schools closed in three communes
e1 m1 > m3 RETREAT actual 2022-04-13/day mode=withdraw ctx=human_security
e2 m3 > m4 ASSAULT actual 2021-01-01/year mode=abduct ctx=human_security bg
e3 m3 > m5 ASSAULT actual 2022-04-13/day ctx=human_security
e4 m9 > m10 REQUEST requested 2022-04-14/none mode=assist ctx=legal
e5 m12 > m3 MOBILIZE planned 2022-04-14/none mode=police ctx=human_security
e6 m15 > m17 PROTEST planned 2022-04-18/day mode=strike ctx=human_security
e7 m16 > m17 ACCUSE actual 2022-04-14/none mode=disapprove ctx=human_security
e8 m20 > m28 MOBILIZE actual 2022-04-12/day mode=troops ctx=territory,migration
e9 m20 > m22 REQUEST requested 2022-04-12/day mode=assist ctx=human_security
e10 m20 > m29 COERCE actual 2022-04-01/week mode=deport ctx=migration
e11 m23 > m24,m25 AGREE planned 2022-04-14/none ctx=executive,diplomatic
e12 m25 > m24 REJECT actual 2022-04-14/none mode=meet ctx=executive
e13 m27 > m1 AID actual 2022-04-14/none ctx=human_security
q1 m12 direct cue=promised
q2 m20 mixed cue=asked
q3 m26 mixed cue=said
rel m6 leads m3
rel m12 leads m13
rel m28 member_of m23

### Daily Maverick 2022-10-05 article
= [m1:ZAF.LAB Transnet unions] give 48 hours; [m2:ZAF.GOV Gordhan] hopes for {e1 talks}
~byline By Thabiso Mokoena
~date_line 05 Oct 2022
From midnight on Thursday nothing will move in [m3:@ZAF Durban] harbour if [m4:ZAF.LAB the United National Transport Union] means what [m5=m4 it] says.
[m6=m4 Untu] on Tuesday {e2 served notice} of a strike at the state freight company, where it has the majority. [m7:ZAF.LAB Satawu], an affiliate of [m8:ZAF.LAB Cosatu], {e3 will follow} on Monday. The two have not marched together since 2010.
The employer, [m9:ZAF.BUS Transnet], improved its wage {e4 offer} to 4% at the eleventh hour. "<<q1 With bread up by 20%? That is not an offer, it is an instruction to get thin>>," said [m10:ZAF.LAB Untu's general secretary, Cobus van Vuuren].
"<<q2 And the bosses' bonus? Nobody mentions [m11=m9 their] bonus>>," added [m12:ZAF.LAB Satawu's Anele Kiet].
The CEO, [m13:ZAF.BUS Portia Derby], who leads the company, declined to comment. [m14=m9 It] has {e6 gone to} [m15:ZAF.JUD the Labour Court] for an interdict against picketing within 500 metres of its gates.
For [m16=m2 Public Enterprises Minister Pravin Gordhan] the timing is poor. On Monday [m27=m16 he] {e7 assured} [m17:ZAF.BUS citrus growers] that ships would be loaded. [m25:ZAF.OPP The Democratic Alliance], in a statement, {e8 demanded} that ports be declared an essential service; the [m18:ZAF.OPP EFF] {e9 took the workers' side} and the [m19:ZAF.PTY ANC], in office since 1994, took none.
Further north they are watching. [m20:ZMB.GOV Zambia] sends its copper through Durban, and Lusaka's transport minister, [m21:ZMB.GOV Frank Tayali], {e10 telephoned} [m22=m2 his colleague] last week. Botswana has shifted beef exports to [m23:@NAM Walvis Bay].
In May, a similar threat at [m24:ZAF.BUS Eskom] ended with {e12 sabotage} by [m26:ZAF.LAB staff] and load-shedding before the power utility {e13 gave way} with 7%.
~advert Become a Maverick Insider
~footer DM/BM
e1 m2 > m1 AGREE hypothetical 2022-10-05/none ctx=economic
e2 m6 > m9 PROTEST planned 2022-10-06/day mode=strike ctx=economic
e3 m7 > m9 PROTEST planned 2022-10-10/day mode=strike ctx=economic
e4 m9 > m1 CONCEDE planned 2022-10-05/none ctx=economic
e6 m14 > m1 ACCUSE actual 2022-10-05/none mode=allege ctx=legal
e7 m16 > m17 AGREE planned 2022-10-03/day ctx=economic
e8 m25 > m2 REQUEST requested 2022-10-05/none mode=change ctx=economic,legal
e9 m18 > m1 SUPPORT actual 2022-10-05/none ctx=economic
e10 m21 > m22 CONSULT actual 2022-09-26/week mode=phone ctx=economic
e12 m26 > m24 PROTEST actual 2022-05-01/month mode=vandalize ctx=economic bg
e13 m24 > m26 CONCEDE actual 2022-05-01/month ctx=economic bg
q1 m10 direct cue=said
q2 m12 direct cue=added
rel m7 member_of m8
rel m10 leads m6
rel m13 leads m9

### Addis Standard 2023-04-26 article
= As [m1:OLA.REB OLA] and [m2:ETH.GOV government] {e1 meet} in Zanzibar, clashes go on in Wollega
~byline By Getachew Bekele @getachewb_
[m3:@ETH Addis Abeba] – Neither of the two delegations that {e2 sat down} in [m4:@TZA Zanzibar] on Tuesday wanted to be photographed with the other.
The federal team is led by [m5:ETH.GOV Redwan Hussien], the prime minister's security adviser; that of [m6=m1 the Oromo Liberation Army] by [m7:ETH.REB Jiregna Gudeta]. [m8:IGAD IGAD] and [m9:NOR.GOV Norway] are in the room, [m10:KEN.GOV Kenya] is next door, and [m11:TZA.GOV Tanzania] provides the hotel.
It was [m12:ETH.GOV Abiy Ahmed] who {e3 made the talks known}, on Sunday, in [m13:@ETH Nekemte]. The rebels {e4 confirmed} it within the hour but {e5 objected} that the premier called [m35=m1 them] by a name not [m34=m1 their] own.
"<<q1 A third party had been [m33=m1 our] condition since 2019. [m14=m1 We] thank [m15=m2 them] for remembering>>," [m16:OLA.REB spokesman Odaa Tarbii] wrote.
[m30:ETH.LEG Parliament] {e6 labelled} the group a terrorist organisation in May 2021. In August of that year [m17=m1 its commander Jaal Marroo] {e7 joined hands} with [m18:TPLF.REB the TPLF], then at war with [m19=m2 Addis]; that alliance died with the Pretoria accord, {e8 signed} last November.
Whatever is said on the island has not reached Horo Guduru. On Saturday [m20:ETH.REB Fano militias] {e9 attacked} the village of Kiremu and [m21:ETH.CVL eleven farmers] died. Two days later [m22=m1 OLA men] {e10 ambushed} [m23:ETH.COP Oromia special police] on the road. [m24:ETH.GOV The regional communication bureau] {e11 blames} both on the same hand.
The party of [m25:ETH.OPP Merera Gudina], [m26:ETH.OPP the Oromo Federalist Congress], {e12 welcomed} the negotiations and {e13 wants} them broadcast. [m27:ETH.OPP The Oromo Liberation Front], which says it has no link with the OLA, {e14 reminded} Abiy that [m28:ETH.OPP six of its leaders] were still {e15 in prison} although [m31:ETH.JUD courts] had {e16 freed} [m32=m28 them].
A preliminary round, officials expect, may end next week. [m29:USA.GOV Washington's envoy Mike Hammer] stands by in Dar es Salaam.
~share AS
e1 m1 > m2 CONSULT actual 2023-04-25/day mode=meet ctx=military again
e2 m1 > m2 CONSULT actual 2023-04-25/day mode=meet ctx=military
e3 m12 > m1 AGREE planned 2023-04-23/day ctx=military
e4 m1 > m12 AGREE actual 2023-04-23/day ctx=military
e5 m1 > m12 ACCUSE actual 2023-04-23/day mode=disapprove ctx=military
e6 m30 > m1 SANCTION actual 2021-05-01/month ctx=terrorism,legislative bg
e7 m17 > m18 COOPERATE actual 2021-08-01/month ctx=military bg
e8 m18 > m19 SUPPORT actual 2022-11-01/month ctx=military bg
e9 m20 > m21 ASSAULT actual 2023-04-22/day ctx=military,religion_ethnicity
e10 m22 > m23 ASSAULT actual 2023-04-24/day ctx=military
e11 m24 > m1 ACCUSE actual 2023-04-26/none mode=allege ctx=military
e12 m26 > m1,m2 SUPPORT actual 2023-04-26/none ctx=military
e13 m26 > m2 REQUEST requested 2023-04-26/none mode=change ctx=military,rights_freedoms
e14 m27 > m12 ACCUSE actual 2023-04-26/none mode=disapprove ctx=legal
e15 m2 > m28 COERCE actual 2023-04-26/none mode=arrest ctx=legal,repression
e16 m31 > m28 CONCEDE actual 2023-04-26/none ctx=legal bg
q1 m16 direct cue=wrote
rel m17 leads m1
rel m25 leads m26
