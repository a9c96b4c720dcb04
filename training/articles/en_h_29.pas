### Taipei Times 2014-04-07 article
= [m1:TWN.EDU Occupiers] weigh [m2:TWN.LEG Wang's] offer; [m3:TWN.GOV Ma] says it was not his
~byline By Loa Iok-chun / Staff reporter
~date_line Mon, Apr 07, 2014 - Page 1
Three weeks after [m4:TWN.EDU a few dozen students] {e1 climbed} through its windows, the Legislative Yuan had a visitor yesterday who is usually its host.
[m5=m2 Legislative Speaker Wang Jin-pyng] walked into the courtyard at 11am and {e2 promised} [m6=m1 the protesters] that no meeting on the service trade pact with [m7:CHN.GOV China] will be called until a law on the supervision of cross-strait agreements is in place.
"<<q1 [m8=m5 I] should have come earlier>>," [m9=m5 he] said, before embracing lawmakers of three parties.
It was the first of their four demands. [m10:TWN.EDU Lin Fei-fan], one of the leaders of [m11:TWN.EDU the Sunflower movement], said <<q2 [m12=m11 it] would {e4 answer} within a day>>; [m13:TWN.EDU his fellow leader Chen Wei-ting] {e5 thanked} the speaker by name.
Thanks of another kind came from the ruling benches. "<<q3 [m14:TWN.PTY We] were sold in a supermarket bag>>," [m15:TWN.PTY Chinese Nationalist Party (KMT) caucus whip Lin Hung-chih] {e6 complained}. [m16=m15 He] had not been told.
[m17=m3 President Ma Ying-jeou], who is also chairman of [m18:TWN.PTY the KMT], was informed by text message. [m19=m17 He] tried last September to {e7 strip} [m20=m5 Wang] of his party membership; [m35:TWN.JUD a court] {e8 did not let} [m21=m17 him].
[m22:TWN.OPP Democratic Progressive Party] chairman [m23:TWN.OPP Su Tseng-chang] {e9 welcomed} the speaker's words. [m24:TWN.OPP The Taiwan Solidarity Union], with three seats, has kept watch at the doors every night.
On March 24, [m25:TWN.COP police] {e11 cleared} the Executive Yuan, two streets away, with shields and water. [m26:TWN.MED National Taiwan University Hospital] {e12 treated} 137 people. [m27:TWN.GOV Premier Jiang Yi-huah], who gave the order, {e13 is being sued} by [m28:TWN.CVL 24 of those injured].
[m29:CHN.GOV Beijing's Taiwan Affairs Office] {e14 postponed} a visit by [m30:CHN.GOV its head, Zhang Zhijun], planned for this month.
[m31:TWN.CRM Chang An-le], a former gangster known as White Wolf who heads [m32:TWN.PTY the Unification Promotion Party], {e15 led} some 400 followers to the gates on Tuesday. [m33=m25 Officers] {e16 formed} three rows to {e17 keep} [m34=m31 him] out.
e1 m4 > m3 PROTEST actual 2014-03-18/none mode=obstruct ctx=legislative,economic
e2 m5 > m6 CONCEDE actual 2014-04-06/day ctx=legislative
e4 m12 > m5 AGREE planned 2014-04-07/day ctx=legislative
e5 m13 > m5 SUPPORT actual 2014-04-06/day ctx=legislative
e6 m15 > m5 ACCUSE actual 2014-04-07/none mode=disapprove ctx=legislative
e7 m19 > m20 SANCTION actual 2013-09-01/month mode=expel ctx=political_institutions bg
e8 m35 > m21 REJECT actual 2013-09-01/month ctx=legal bg
e9 m23 > m5 SUPPORT actual 2014-04-07/none ctx=legislative
e11 m25 > m11 ASSAULT actual 2014-03-24/day mode=crowd-control ctx=repression bg
e12 m26 > m11 AID actual 2014-03-24/none ctx=health bg
e13 m28 > m27 ACCUSE actual 2014-04-07/none ctx=legal,repression
e14 m29 > m3 REJECT actual 2014-04-07/none mode=meet ctx=diplomatic
e15 m31 > m11 PROTEST actual 2014-04-01/day mode=demo ctx=legislative
e16 m33 > m31 MOBILIZE actual 2014-04-01/day mode=police ctx=legislative
e17 m33 > m34 COERCE actual 2014-04-01/day mode=restrict ctx=legislative
q1 m9 direct cue=said
q2 m10 indirect cue=said
q3 m15 direct cue=complained
rel m17 leads m18
rel m23 leads m22
rel m31 leads m32
rel m30 leads m29

### O País (Maputo, English) 2017-03-04 article
= [m1:RENAMO.REB Dhlakama] adds [m2:@MOZ sixty days] to truce
~byline Maputo, 3 March (O País)
~date_line Saturday, 4 March 2017
From somewhere in the Gorongosa mountains, by telephone, the man whom nobody sees told reporters gathered round a loudspeaker in the capital that the guns would go on resting.
"<<q1 This time it is two months, because [m3:RENAMO.REB our people] have to bring in the maize>>," [m4=m1 Afonso Dhlakama] said. [m5=m4 The head] of [m6:RENAMO.REB Renamo] {e1 declared} the first, seven-day halt on 27 December, after a conversation with [m7:MOZ.GOV President Filipe Nyusi], and {e2 prolonged} it on 3 January.
The {e3 new pause} ends on 4 May. For its part [m8:MOZ.MIL the army] {e4 is to leave} eight positions around Satunjira; [m9=m1 he] {e5 accused} it of sitting on in two of them.
[m10:MOZ.GOV Defence Minister Salvador Mtumuke] said <<q2 [m11=m8 the forces] would {e6 go} when engineers had finished a bridge>>.
[m12=m7 The head of state], speaking in [m13:@MOZ Pemba], {e7 hailed} his "brother". [m14=m12 He] {e8 has named} two commissions with [m15=m6 the opposition force], one for the decentralisation of power and one for military matters. [m16:CHE.GOV Swiss ambassador Mirko Manzoni] presides over [m26:? the group of friends] which pays the hotel.
It has replaced [m17:EU the EU's] Mario Raffaelli and other foreign mediators, whom [m25:MOZ.GOV the government] {e10 sent home} in December.
[m27=m25+m6 The two sides] {e11 signed} peace in Rome in 1992. Since 2013 [m28=m27 they] have twice gone back to war over who shall govern the six provinces where Renamo says it won. In its bush towns, Renamo collects taxes: [m18:MOZ.REB its men] control [m19:@MOZ Morrumbala's] outskirts to this day.
[m20:MDM.OPP The Democratic Movement of Mozambique], led by [m21:MDM.OPP Daviz Simango], {e12 protested} at being shut out. So did [m22:CCM.REL the Christian Council], in softer words.
Last October [m23:RENAMO.OPP Jeremias Pondeca], a member of the Renamo team, was murdered on the beach road of Maputo. Nobody has been charged, and [m24:MOZ.COP the police] deny having looked the other way.
e1 m5 > m7 CONCEDE actual 2016-12-27/day ctx=military bg
e2 m5 > m7 CONCEDE actual 2017-01-03/day ctx=military bg
e3 m4 > m7 CONCEDE actual 2017-03-03/day ctx=military
e4 m8 > m6 CONCEDE planned 2017-03-03/none ctx=military
e5 m9 > m8 ACCUSE actual 2017-03-03/day mode=allege ctx=military
e6 m11 > m6 CONCEDE planned 2017-03-04/none ctx=military again
e7 m12 > m1 SUPPORT actual 2017-03-04/none ctx=military
e8 m14 > m15 AGREE actual 2017-03-04/none ctx=political_institutions,military
e10 m25 > m17 SANCTION actual 2016-12-01/month mode=expel ctx=diplomatic bg
e11 m25 > m6 SUPPORT actual 1992-01-01/year ctx=military bg
e12 m20,m22 > m25 ACCUSE actual 2017-03-04/none mode=disapprove ctx=political_institutions
q1 m4 direct cue=said
q2 m10 indirect cue=said
rel m5 leads m6
rel m21 leads m20
rel m18 controls m19
rel m16 leads m26

### Duluth News Tribune 2014-02-28 article
= [m1:USA.LAB Nurses], [m2:USA.BUS Essentia] settle at dawn; [m3:USA.GOV mayor] brought doughnuts
~byline By John Lindqvist
~date_line Feb. 28, 2014
A walkout that would have emptied four hospitals on the hill at 7 o'clock this morning was {e1 called off} with 80 minutes to spare.
[m5:MNA.LAB The Minnesota Nurses Association] and [m6=m2 Essentia Health] {e2 initialed} a three-year contract after 31 hours in a hotel by the lake. [m7:USA.GOV Duluth Mayor Don Ness], who had no official part in it, kept both sides in coffee and at 3 a.m. {e3 talked} the two chief negotiators into one room.
"<<q1 [m8=m7 He] said [m24=m7 he]'d lock the door. [m9=m1 We] thought [m25=m7 he] was joking>>," said [m10:MNA.LAB Steve Strand], who leads [m11:USA.LAB the union's Duluth bargaining unit].
[m12=m1 The nurses] {e4 had voted} Feb. 12 to strike. [m26=m1 They] wanted a limit on patients per nurse, which [m13=m2 the company] {e5 refused} to the end. What [m27=m1 they] got is a committee with power to close a ward to new admissions, and raises of 6 percent.
"<<q2 [m14=m2 We] gave up a little sleep and a little pride>>," said [m15:USA.BUS Dr. Peter Person], Essentia's chief executive.
Last week, [m16:USA.LEG state Sen. Roger Reinert] {e6 had urged} the company to yield, and [m17:USA.LEG Rep. Erik Simonson] {e7 was escorted} off its property by a guard when [m28=m17 he] handed leaflets to visitors. [m18=m2 Essentia] later {e9 apologized} to [m19=m17 him].
[m20:USA.GOV Gov. Mark Dayton] {e10 offered} state mediators in January. [m29=m5 The union] {e11 turned} the offer down as too slow.
Across town, things aren't so sweet. [m21:USA.LAB AFSCME Council 5], to which the city's 400 clerks belong, {e13 filed} an unfair labor complaint Thursday against Ness himself over health premiums. "<<q3 No doughnuts for [m22=m21 us]>>," said [m23:USA.LAB its local president, Ken Loeffler-Kemp].
The mayor's spokeswoman said <<q4 the door was open>>.
~footer Reporter John Lindqvist can be reached by phone.
e1 m5 > m2 CONCEDE actual 2014-02-28/day ctx=health
e2 m5,m6 > m1 SUPPORT actual 2014-02-28/day ctx=health,economic
e3 m7 > m5,m6 CONSULT actual 2014-02-28/day mode=third-party ctx=health
e4 m12 > m2 THREATEN threatened 2014-02-12/day ctx=health bg
e5 m13 > m12 REJECT actual 2014-02-28/none mode=change ctx=health
e6 m16 > m2 REQUEST requested 2014-02-21/week mode=yield ctx=health
e7 m2 > m17 COERCE actual 2014-02-21/week mode=restrict ctx=health
e9 m18 > m19 CONCEDE actual 2014-02-28/none ctx=health
e10 m20 > m5,m2 AGREE actual 2014-01-01/month ctx=health bg
e11 m5 > m20 REJECT actual 2014-01-01/none mode=assist ctx=health bg
e13 m21 > m7 ACCUSE actual 2014-02-27/day ctx=legal,economic
q1 m10 direct cue=said
q2 m15 direct cue=said
q3 m23 direct cue=said
q4 ? indirect cue=said
rel m10 leads m11
rel m15 leads m2
