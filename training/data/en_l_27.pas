### Punch 2020-02-19
[m1:NGA.GOV The governor of Benue State], Samuel Ortom, has {e1 asked} [m2:NGA.GOV President Buhari] to order [m3:NGA.MIL the army] back to Agatu. [m4:NGA.CRM Armed herders], [m51=m1 he] said, {e2 killed} twelve [m5:NGA.AGR farmers] there at the weekend. [m6:NGA.LAB The cattle breeders' association] {e3 denied} that [m52=m6 its] members were involved and {e4 accused} [m53=m1 him] of chasing [m54=m6 them] from [m55=m6 their] grazing land with a law. [m56=m2 The president's] spokesman said troops {e5 would be sent} "if [m7:NGA.COP the police] ask". [m57=m7 They] have not.
e1 m1 > m2 REQUEST requested 2020-02-19/none mode=assist ctx=human_security,religion_ethnicity
e2 m4 > m5 ASSAULT actual 2020-02-19/none mode=firearms ctx=religion_ethnicity,human_security said=m1
e3 m6 > m1 REJECT actual 2020-02-19/none ctx=religion_ethnicity
e4 m6 > m1 ACCUSE actual 2020-02-19/none mode=allege ctx=human_security
e5 m2 > m3 MOBILIZE hypothetical 2020-02-19/none mode=troops ctx=human_security

### Vientiane Times 2013-01-18
[m1:LAO.CVL Sombath Somphone], who trained a generation of rural teachers, was {e1 stopped} at a police post in Vientiane on 15 December and has not been seen since. [m2:LAO.GOV The foreign ministry] {e2 denies} that [m3:LAO.COP the police] hold [m58=m1 him]. [m4:SGP.CVL His wife], a Singaporean, obtained the film from a street camera. [m5:USA.GOV Hillary Clinton] and [m6:EU the EU's delegation] have {e3 asked} for an inquiry; [m59=m2 the ministry] {e4 thanked} [m60=m5+m6 them] for [m61=m5+m6 their] concern. [m7:CHE.NGO A Swiss charity] whose head {e5 was expelled} a week before [m62=m1 he] vanished says that [m63=m1 he] had defended it.
e1 m3 > m1 COERCE actual 2012-12-15/day mode=arrest ctx=human_rights
e2 m2 > m4 REJECT actual 2013-01-18/none ctx=human_rights
e3 m5,m6 > m2 REQUEST requested 2013-01-18/none mode=change ctx=human_rights,diplomatic
e4 m2 > m5,m6 SUPPORT actual 2013-01-18/none ctx=diplomatic
e5 m2 > m7 COERCE actual 2012-12-01/month mode=deport ctx=human_rights

### Reuters 2014-04-03
[m1:CHL.GOV Michelle Bachelet], in office for three weeks, {e1 spent} the night in a bunker beneath the ministry while [m2:CHL.MIL the navy] {e2 warned} of waves after an earthquake in the north. [m64=m1 She] {e3 sent} two planes of [m3:CHL.COP policemen] to Iquique, where three hundred [m4:CHL.CRM women prisoners] {e4 had fled} a jail; a hundred came back by [m65=m4 themselves]. [m5:CHL.GOV The mayor], Jorge Soria, a political opponent, {e5 praised} [m66=m1 her]. [m6:PER.GOV Peru] {e6 offered} water for Arica, although the two are quarrelling over the sea there.
e3 m1 > m4 MOBILIZE actual 2014-04-03/none mode=police ctx=disasters
e5 m5 > m1 SUPPORT actual 2014-04-03/none ctx=disasters
e6 m6 > m1 AGREE planned 2014-04-03/none ctx=disasters
e4 m4 > m1 REJECT actual 2014-04-03/none mode=yield ctx=crime,disasters
e2 m2 > m7 AID actual 2014-04-03/none ctx=disasters
e1 m1 > m7 AID actual 2014-04-03/none ctx=disasters
[m7:CHL.CVL People on the coast] slept on the hills.

### The Post Courier 2017-04-21
Voting in Papua New Guinea opens on Saturday, and the first deaths came before it. [m1:PNG.CVL Supporters of two candidates] in Enga {e1 fought} with rifles at Kandep on Wednesday; [m2:PNG.COP the mobile squad] {e2 fled}. [m3:PNG.GOV Commissioner Gari Baki] {e3 ordered} [m67=m2 it] back with a platoon of [m4:PNG.MIL soldiers]. [m5:PNG.REL The Lutheran bishop] {e4 walked} between the lines on Thursday with a pig, and both {e5 accepted} it. [m6:PNG.PTY Don Polye], who holds the seat, {e6 blames} [m7:PNG.GOV the prime minister].
e1 m1 > m8 ASSAULT actual 2017-04-19/day mode=firearms ctx=election
e2 m2 > m1 RETREAT actual 2017-04-21/none mode=withdraw ctx=election
e3 m3 > m2 REQUEST requested 2017-04-21/none mode=yield ctx=election
e4 m5 > m1 CONSULT actual 2017-04-20/day mode=third-party ctx=election
e6 m6 > m7 ACCUSE actual 2017-04-21/none mode=allege ctx=election
e5 m1,m8 > m5 CONCEDE actual 2017-04-21/none ctx=election
[m8:PNG.CVL The other side's men] come from the next valley.

### Reuters 2012-01-31
[m1:SEN.COP Riot police] in Dakar {e1 drove} [m2:SEN.OPP thousands of demonstrators] from Obelisk Square on Tuesday evening. [m68=m2 They] had {e2 come} to protest at a ruling by [m3:SEN.JUD the constitutional council], which let [m4:SEN.GOV Abdoulaye Wade], 85, stand a third time. "<<q1 Displays of petulance>>," [m69=m4 the president] {e3 called} [m70=m2 their] marches. [m71=m3 The same five judges] had {e4 barred} [m5:SEN.CVL Youssou N'Dour], the singer. [m6:FRA.GOV Alain Juppé] {e5 would have liked} a change of generation, [m72=m6 he] told [m7:FRA.LEG deputies] in Paris; [m73=m4 the octogenarian] {e6 answered} that France is not Senegal.
e1 m1 > m2 ASSAULT actual 2012-01-31/day mode=crowd-control ctx=repression,election
e2 m2 > m4 PROTEST actual 2012-01-31/day mode=demo ctx=election,legal
e3 m4 > m2 ACCUSE actual 2012-01-31/none mode=disapprove ctx=election
e4 m3 > m5 COERCE actual 2012-01-31/none mode=restrict ctx=legal,election
e5 m6 > m4 REQUEST requested 2012-01-31/none mode=change ctx=election,diplomatic
e6 m4 > m6 REJECT actual 2012-01-31/none ctx=diplomatic
q1 m4 direct cue=called

### Otago Daily Times 2008-08-30 none
[m1:NZL.AGR A sheep farmer at Middlemarch] was fined four hundred dollars on Friday for driving [m74=m1 his] flock down the main street, past [m2:NZL.COP the constable's] house, at five in the morning. [m75=m2 The constable], who is [m76=m1 his] brother-in-law, had asked [m77=m1 him] twice. The magistrate is a vegetarian. [m78=m1 He] paid in coins.

### Reuters 2019-07-17
[m1:ITA.GOV The deputy prime minister], Matteo Salvini, told [m2:ITA.LEG senators] on Wednesday that the money never came, so there was {e1 no crime}. An aide had been recorded in a Moscow hotel, discussing with [m3:RUS.BUS three Russians] how oil might pay for [m4:ITA.PTY the League's] campaign. [m5:ITA.JUD Milan prosecutors] {e3 are investigating} [m6:ITA.PTY Gianluca Savoini], the aide. [m7:ITA.GOV Giuseppe Conte], the premier, {e4 contradicted} [m79=m1 him] from the same bench: [m80=m1 the minister's] office did invite [m81=m6 the man]. [m8:ITA.OPP The Democratic Party] {e5 will table} a motion against [m82=m1 him].
e3 m5 > m6 ACCUSE actual 2019-07-17/none mode=investigate ctx=corruption,legal
e4 m7 > m1 ACCUSE actual 2019-07-17/none mode=disapprove ctx=corruption
e5 m8 > m1 REQUEST planned 2019-07-17/none mode=change ctx=legislative,corruption
e1 m1 > m2 REJECT actual 2019-07-17/day ctx=corruption,legislative

### Reuters 2000-10-26
Nobody in Abidjan slept. [m1:CIV.CVL Crowds] had {e1 forced} [m2:CIV.MIL General Robert Guei] to flee by canoe on Wednesday after [m83=m2 he] stopped the count and named [m84=m2 himself] winner; by Thursday [m85=m1 those] who had marched together were {e2 hunting} [m3:CIV.OPP one another's kin]. [m4:CIV.COP Gendarmes] from Abobo {e3 shot} fifty-seven [m5:CIV.CVL men], most of [m86=m5 them] Muslims, and left [m87=m5 them] at Yopougon. [m6:CIV.OPP Alassane Ouattara], excluded from the race, {e4 asks} for another; [m7:CIV.GOV Laurent Gbagbo], sworn in that day, {e5 says no}. [m8:UN Kofi Annan] {e6 supports} [m88=m6 the former premier].
e1 m1 > m2 PROTEST actual 2000-10-25/day mode=riot ctx=election,pro_democracy
e2 m1 > m3 ASSAULT actual 2000-10-26/day ctx=election,religion_ethnicity
e3 m4 > m5 ASSAULT actual 2000-10-26/none mode=firearms ctx=religion_ethnicity,repression
e4 m6 > m7 REQUEST requested 2000-10-26/none mode=change ctx=election
e5 m7 > m6 REJECT actual 2000-10-26/none mode=change ctx=election
e6 m8 > m6 SUPPORT actual 2000-10-26/none ctx=election,diplomatic

### AP 2013-11-22
[m1:UKR.GOV Ukraine's cabinet] {e1 put off} the signing of a pact with [m2:EU the European Union] on Thursday and said [m89=m1 it] would {e2 revive} talks with [m3:RUS.GOV Moscow]. By midnight [m4:UKR.CVL two thousand people], called by [m5:UKR.JRN a journalist's] post, {e3 stood} on Independence Square. [m6:UKR.OPP Yulia Tymoshenko] {e4 urged} [m90=m4 them] from prison to treat it as a coup. [m7:EU Carl Bildt's colleagues] in Brussels spoke of brutal pressure. [m8:RUS.GOV Dmitry Peskov] {e5 denied} that there had been any and {e6 welcomed} "the desire of a close partner".
e1 m1 > m2 REJECT actual 2013-11-21/day ctx=diplomatic,economic
e2 m1 > m3 AGREE planned 2013-11-21/day ctx=diplomatic,economic
e3 m4 > m1 PROTEST actual 2013-11-21/day mode=demo ctx=diplomatic,pro_democracy
e4 m6 > m4 REQUEST requested 2013-11-22/none mode=assist ctx=diplomatic
e5 m8 > m7 REJECT actual 2013-11-22/none ctx=diplomatic
e6 m8 > m1 SUPPORT actual 2013-11-22/none ctx=diplomatic

### Dominion Post 2021-03-01
[m1:NZL.CVL Ihumātao's occupiers] took down [m91=m1 their] last tent on Sunday. [m2:NZL.GOV The government] {e1 bought} the land from [m3:NZL.BUS Fletcher Building] in December for thirty million dollars; what becomes of it {e2 will be decided} by a committee with [m4:NZL.CVL the Kīngitanga]. In July 2019 [m5:NZL.COP police] had {e3 served} an eviction notice on [m92=m1 them], and five thousand others {e4 joined}. [m6:NZL.OPP Judith Collins] {e5 disapproves} of the deal; if in office [m93=m6 she] would {e6 not have paid}. [m7:NZL.CVL Pania Newton] thanked [m94=m7 her] aunties.
e1 m2 > m3 AID actual 2020-12-01/month ctx=natural_resource,religion_ethnicity
e2 m2 > m4 AGREE planned 2021-03-01/none ctx=religion_ethnicity
e3 m5 > m1 COERCE actual 2019-07-01/month mode=restrict ctx=religion_ethnicity
e4 m8 > m2 PROTEST actual 2019-07-01/month mode=demo ctx=religion_ethnicity
e5 m6 > m2 ACCUSE actual 2021-03-01/none mode=disapprove ctx=religion_ethnicity
e6 m6 > m1 REJECT hypothetical 2021-03-01/none ctx=religion_ethnicity
[m8:NZL.CVL Students and pensioners] had come by bus.

### Reuters 2018-12-24
[m1:COD.UAF Unidentified men] {e1 burned} eight thousand voting machines in a Kinshasa depot ten days before the poll. [m2:COD.GOV The electoral commission] {e2 postponed} the vote by a week on Thursday and then, on Wednesday, to March for three towns that favour [m3:COD.OPP the opposition], citing Ebola. In Beni [m4:COD.CVL residents] {e3 sacked} the centre for the sick. [m5:WHO The health agency's] team {e4 pulled} [m95=m5 its] people out of the city for a day. [m6:COD.OPP Martin Fayulu] {e5 blamed} [m7:COD.GOV the president]; [m8:COD.PTY his camp] {e6 pointed} at [m96=m6 him].
e1 m1 > m2 ASSAULT actual 2018-12-24/none mode=destroy ctx=election
e2 m2 > m3 COERCE actual 2018-12-24/none mode=restrict ctx=election
e3 m4 > m5 PROTEST actual 2018-12-24/none mode=riot ctx=election,health
e4 m5 > m4 RETREAT actual 2018-12-24/none mode=withdraw ctx=health
e5 m6 > m7 ACCUSE actual 2018-12-24/none mode=allege ctx=election
e6 m8 > m6 ACCUSE actual 2018-12-24/none mode=allege ctx=election

### Reuters 2004-08-16 none
[m1:VEN.BUS A pharmacist in Barquisimeto] kept [m97=m1 her] shop open through referendum night and sold mostly antacids, half to [m2:VEN.CVL those] who had voted yes. [m98=m1 Her] nephew drives for [m3:VEN.GOV the governor]. [m99=m2 They] came again on Monday, and the others too; [m100=m1 she] has run out.
