### Encyclopaedia 2011-04-10
Relations between [m1:GEO.GOV Georgia] and [m2:RUS.GOV Russia], which {e1 placed an embargo on} Borjomi water in 2006, have been non-existent since the war of August 2008.
e1 m2 > m1 SANCTION actual 2006-01-01/year mode=discontinue ctx=economic bg

### Encyclopaedia 2014-06-30
[m1:CHL.MIL The Chilean junta], once denied American weapons by [m2:USA.LEG the Kennedy amendment] of 1976, {e1 turned to} [m3:ISR.BUS Israeli manufacturers] for its missiles and radar.
e1 m1 > m3 COOPERATE actual 2014-06-30/none ctx=military bg

### Court report 2015-03-27
[m1:ECHR.JUD The European Court of Human Rights] {e1 held unanimously} that [m2:RUS.GOV Russia] had violated the convention and awarded [m3:GEO.CVL the applicants], Georgians {e3 rounded up} by [m4:RUS.COP Moscow police], EUR 10,000 each.
e1 m1 > m2 SANCTION actual 2015-03-27/none mode=convict ctx=legal,human_rights
e3 m4 > m3 COERCE actual 2015-03-27/none mode=arrest ctx=legal

### Court report 2019-01-15
Acquitting [m1:CIV.ELI Laurent Gbagbo] of all charges, [m2:ICC.JUD the judges in The Hague] {e1 ordered his immediate release}; [m3:ICC the prosecution] {e2 objected}.
e1 m2 > m1 RETREAT actual 2019-01-15/none mode=release ctx=legal
e2 m3 > m2 REJECT actual 2019-01-15/none ctx=legal

### OSCE statement 2010-12-31
[m1:BLR.GOV The Government of Belarus] has informed [m2:OSCE the Chairmanship] that it will {e1 not extend the mandate} of the Organization's office in [m3:@BLR Minsk], which [m4:OSCE the Chairperson-in-Office] deeply {e2 regrets}.
e1 m1 > m2 SANCTION planned 2010-12-31/none mode=expel ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2010-12-31/none mode=disapprove ctx=diplomatic

### Communique 2017-01-17
Following the talks, [m1:VNM.GOV the Vietnamese side] and [m2:JPN.GOV the Japanese side] {e1 welcomed} the transfer of six patrol vessels that [m3:JPN.GOV Tokyo] will {e2 make available to} [m4:VNM.MIL the coast guard of Viet Nam].
e1 m1 > m2 SUPPORT actual 2017-01-17/none ctx=diplomatic
e2 m3 > m4 AGREE planned 2017-01-17/none ctx=military

### UN News 2019-12-05
Attackers dressed as nomads {e1 fell upon} a convoy of [m1:UN blue helmets] near [m2:@MLI Aguelhok], and [m3:UN the Secretary-General] {e2 strongly condemned} [m4:UAF the unknown assailants].
e1 m4 > m1 ASSAULT actual 2019-12-05/none mode=firearms ctx=peacekeeping
e2 m3 > m4 ACCUSE actual 2019-12-05/none mode=disapprove ctx=peacekeeping

### Amnesty release 2021-10-27
[m1:SGP.GOV Singapore] must {e1 halt the hanging} of [m2:MYS.CRM Nagaenthran Dharmalingam], [m3:NGO Amnesty International] said; [m4:MYS.GOV Kuala Lumpur] has likewise {e2 written to} [m5=m1 the city-state's government] for mercy.
e1 m3 > m1 REQUEST requested 2021-10-27/none mode=yield ctx=human_rights
e2 m4 > m5 REQUEST requested 2021-10-27/none mode=yield ctx=human_rights

### ICG briefing 2013-06-12
Unless [m1:LBN.GOV Beirut] tightens control of the border, [m2:SYR.MIL the Syrian air force] will in all likelihood {e2 hit} [m3:SYR.REB rebels] round Arsal again.
e2 m2 > m3 ASSAULT hypothetical 2013-06-12/none mode=aerial ctx=military

### ReliefWeb 2017-11-28
[m1:SAU.MIL The coalition] {e1 has partially eased its blockade} of Hodeida, and [m2:WFP a WFP vessel] carrying 25,000 tonnes of wheat for [m3:YEM.CVL Yemenis] {e2 docked} at Saleef on Sunday.
e1 m1 > m2 CONCEDE actual 2017-11-28/none ctx=human_security
e2 m2 > m3 AID actual 2017-11-26/day ctx=human_security

### IHS Jane's 2008-04-30
[m1:SGP.MIL The Republic of Singapore Air Force] has {e1 taken up the offer} of [m2:FRA.GOV Paris] to {e2 train} [m3:SGP.MIL its pilots] at Cazaux for another ten years.
e1 m1 > m2 AGREE actual 2008-04-30/none ctx=military
e2 m2 > m3 AGREE planned 2008-04-30/none ctx=military

### Defense News 2019-07-18
[m1:TUR.GOV Turkey's] {e1 removal} from the F-35 programme was announced on Wednesday by [m2:USA.GOV the White House], which says the Russian radar that [m3=m1 Ankara] {e2 acquired} from [m4:RUS.BUS Rosoboronexport] would learn the jet's secrets.
e1 m2 > m1 SANCTION actual 2019-07-17/day mode=expel ctx=military
e2 m3 > m4 COOPERATE actual 2019-07-18/none ctx=military

### AFP 1997-10-30
[m1:IRQ.GOV Baghdad] {e1 ordered the departure} of American members of [m2:UN the UN disarmament commission] within a week, saying that [m3=m2 its chief] was {e2 spying} for [m4:USA.SPY the CIA].
e1 m1 > m2 SANCTION actual 1997-10-30/none mode=expel ctx=cbrn
e2 m1 > m3 ACCUSE actual 1997-10-30/none mode=allege ctx=intelligence

### Reuters 2000-06-13
[m1:KOR.GOV Kim Dae-jung] {e1 landed in} [m2:PRK.GOV Pyongyang] on Tuesday to be {e2 embraced} by [m3:PRK.GOV Kim Jong-il], and [m4:USA.GOV Washington] is expected to {e3 relax} its trade embargo on [m5:PRK.GOV the North] by the end of the week.
e1 m1 > m2 CONSULT actual 2000-06-13/day mode=visit ctx=diplomatic
e2 m3 > m1 CONSULT actual 2000-06-13/day mode=visit ctx=diplomatic
e3 m4 > m5 CONCEDE planned 2000-06-13/none ctx=economic

### Xinhua 2003-12-24
[m1:LBY.GOV Libya] has {e1 invited} [m2:IAEA the nuclear agency] to inspect sites it kept secret, [m3:LBY.GOV the prime minister] said, and [m4:GBR.GOV London] is helping to draft the protocol.
e1 m1 > m2 CONCEDE planned 2003-12-24/none ctx=cbrn said=m3

### Xinhua 2010-08-18
[m1:CHN.GOV China] {e1 sent a team of 60 rescuers} to [m2:PAK.GOV Pakistan] on Wednesday, bringing the value of its assistance to [m3=m2 the flooded country] to 60 million yuan.
e1 m1 > m2 AID actual 2010-08-18/day ctx=disasters

### Xinhua 2015-07-01
[m1:CHN.MIL Chinese naval hospital ship Peace Ark], which {e1 treated} 4,000 [m2:TON.CVL Tongans] last year, will {e2 take part} with [m3:AUS.MIL the Royal Australian Navy] in a disaster drill off [m4:@AUS Sydney] in October.
e1 m1 > m2 AID actual 2014-01-01/year ctx=health
e2 m1 > m3 AGREE planned 2015-10-01/month ctx=disasters

### TASS 1998-04-03
{e1 Penalties} for [m1:LVA.GOV Latvia's] treatment of [m2:LVA.CVL Russian-speakers], among them a cut in oil shipments, are being weighed by [m3:RUS.GOV the Yeltsin government], which [m4:LVA.COP Riga policemen] enraged by {e3 dispersing} [m5:LVA.CVL pensioners] with batons.
e1 m3 > m1 SANCTION hypothetical 1998-04-03/none mode=discontinue ctx=religion_ethnicity,economic
e3 m4 > m5 ASSAULT actual 1998-04-03/none mode=beat ctx=repression

### AP 2000-11-20
[m1:PER.LEG Peru's Congress] {e1 declared the presidency vacant} on Tuesday, finding [m2:PER.GOV Alberto Fujimori], who had {e2 faxed his resignation} from [m3:@JPN Tokyo], morally unfit.
e1 m1 > m2 SANCTION actual 2000-11-20/none mode=convict ctx=legislative
e2 m2 > m1 RETREAT actual 2000-11-20/none mode=resign ctx=executive

### Reuters 2005-11-22
[m1:CHL.COP Chilean detectives] {e1 apprehended} [m2:PER.ELI Alberto Fujimori] at his hotel in Santiago this month, and [m3:PER.GOV Lima] {e2 is preparing a request} to [m4:CHL.GOV the Chilean government] for his extradition.
e1 m1 > m2 COERCE actual 2005-11-01/month mode=arrest ctx=legal
e2 m3 > m4 REQUEST planned 2005-11-22/none mode=assist ctx=legal

### Reuters 2007-09-22
[m1:PER.ELI Alberto Fujimori], {e1 extradited} by [m2:CHL.GOV Santiago] the day before, arrived under guard in [m3:PER.GOV Lima] on Saturday; he had dodged [m4:PER.JUD Peruvian prosecutors] for seven years.
e1 m2 > m3 COOPERATE actual 2007-09-21/day ctx=legal

### AFP 2008-05-23
[m1:MMR.GOV Than Shwe] {e1 agreed to admit} all aid workers, [m2:UN Ban Ki-moon] announced after {e2 a two-hour conversation} with [m3=m1 the general] in [m4:@MMR Naypyidaw].
e1 m1 > m2 CONCEDE actual 2008-05-23/none ctx=disasters said=m2
e2 m2 > m3 CONSULT actual 2008-05-23/none mode=visit ctx=disasters

### Al Jazeera 2013-01-27
[m1:EGY.GOV Mohamed Morsi] {e1 proclaimed thirty days of emergency} in the three canal cities after [m2:EGY.CVL mourners] {e2 clashed with} [m3:EGY.COP policemen]; [m4:EGY.CVL residents of Port Said] {e3 flouted the curfew} by playing football at midnight.
e1 m1 > m4 COERCE actual 2013-01-27/none mode=martial-law ctx=repression
e2 m2 > m3 ASSAULT actual 2013-01-27/none
e3 m4 > m1 REJECT actual 2013-01-27/none mode=yield

### BBC 2016-03-24
[m1:ICTY.JUD The Hague tribunal] {e1 convicted} [m2:BIH.ELI Radovan Karadzic] of genocide at Srebrenica on Thursday and gave him forty years; [m3:RUS.GOV Russia's deputy premier] {e2 ridiculed} [m4=m1 the court].
e1 m1 > m2 SANCTION actual 2016-03-24/day mode=convict ctx=legal,human_rights
e2 m3 > m4 ACCUSE actual 2016-03-24/none mode=disapprove ctx=legal

### AP 2011-05-26
[m1:SRB.COP Serbian special police] {e1 tracked down} [m2:BIH.MIL Ratko Mladic] at a cousin's farm, and [m3:SRB.GOV Boris Tadic] {e2 wants} a date for accession talks from [m4:EU Brussels] in return.
e1 m1 > m2 COERCE actual 2011-05-26/day mode=arrest ctx=legal
e2 m3 > m4 REQUEST requested 2011-05-26/none mode=assist ctx=diplomatic

### Reuters 1993-05-23
[m1:KHM.REB The Khmer Rouge] {e1 stayed away from} the polls run by [m2:UN the United Nations] but did not, as [m3=m1 they] had threatened, {e2 attack} [m4:KHM.CVL voters].
e1 m1 > m2 REJECT actual 1993-05-23/none ctx=election
e2 m1 > m4 ASSAULT denied 1993-05-23/none ctx=election

### Reuters 1998-08-16
Twenty-eight [m1:GBR.CVL shoppers] were {e1 blown up} in Omagh on Saturday by [m2:RIRA.REB dissident republicans], an outrage for which [m3:GBR.PTY Sinn Fein], in a first, {e2 had harsh words}.
e1 m2 > m1 ASSAULT actual 1998-08-15/day mode=explosives ctx=terrorism
e2 m3 > m2 ACCUSE actual 1998-08-16/none mode=disapprove ctx=terrorism

### El Pais 2004-03-11
[m1:ALQ.REB Moroccan Islamists] {e1 planted ten rucksacks of explosives} among [m4:ESP.CVL Madrid's commuters], a massacre that [m2:ESP.GOV the Aznar government] at first {e2 laid at the door of} [m3:ETA.REB ETA], who denied {e3 any part in} it.
e1 m1 > m4 ASSAULT actual 2004-03-11/day mode=explosives ctx=terrorism
e2 m2 > m3 ACCUSE actual 2004-03-11/day mode=allege ctx=terrorism
e3 m3 > m2 ASSAULT denied 2004-03-11/day mode=explosives ctx=terrorism

### AFP 2006-12-30
[m1:ETA.REB ETA] ended its truce on Saturday with a van bomb at Barajas that {e2 killed} [m2:ECU.CVL two Ecuadoreans asleep in their cars]; [m3:ESP.GOV Jose Luis Rodriguez Zapatero] {e3 suspended all contact} with [m4=m1 the group].
e2 m1 > m2 ASSAULT actual 2006-12-30/day mode=explosives ctx=terrorism
e3 m3 > m4 SANCTION actual 2006-12-30/day mode=discontinue ctx=diplomatic

### Philippine Star 2008-08-20
[m1:MILF.REB Guerrillas] {e1 burned down} three villages of [m2:PHL.CVL Christian settlers] in Lanao, and [m3:PHL.GOV Malacanang] {e2 dissolved} its negotiating panel with [m4:MILF.REB the Moro front], to which [m5:MYS.GOV Malaysia] had {e3 served as a go-between}.
e1 m1 > m2 ASSAULT actual 2008-08-20/none mode=destroy ctx=religion_ethnicity
e2 m3 > m4 SANCTION actual 2008-08-20/none mode=discontinue ctx=diplomatic
e3 m5 > m3,m4 CONSULT actual 2008-08-20/none mode=third-party ctx=diplomatic

### The Star 2013-03-05
[m1:MYS.MIL Three Malaysian fighter jets] {e1 pounded} Tanduo at dawn to flush out [m2:SULU.REB the Sulu sultan's armed followers]; [m3:PHL.GOV Benigno Aquino] had {e2 told} [m4=m2 them] to come home.
e1 m1 > m2 ASSAULT actual 2013-03-05/none mode=aerial ctx=territory
e2 m3 > m4 REQUEST requested 2013-03-05/none mode=yield ctx=territory

### New Straits Times 2017-03-31
[m1:MYS.GOV Malaysia] {e1 surrendered the body} of Kim Jong-nam to [m2:PRK.GOV North Korea], and [m3=m1+m2 the two] {e2 revoked} the exit bans on each other's people.
e1 m1 > m2 CONCEDE actual 2017-03-31/none ctx=diplomatic
e2 m1 > m2 CONCEDE actual 2017-03-31/none ctx=diplomatic

### ANI 2022-06-05
[m1:IND.PTY The BJP] {e1 suspended} [m2:IND.PTY a spokeswoman] for remarks on the Prophet after [m3:QAT.GOV Doha] {e2 demanded an apology} from [m4:IND.GOV New Delhi] and shops in [m5:KWT.BUS Kuwait] {e3 covered up} Indian tea.
e1 m1 > m2 SANCTION actual 2022-06-05/none mode=expel ctx=religion_ethnicity
e2 m3 > m4 REQUEST requested 2022-06-05/none mode=yield ctx=religion_ethnicity
e3 m5 > m4 PROTEST actual 2022-06-05/none mode=boycott ctx=religion_ethnicity
