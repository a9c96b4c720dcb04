### Reuters 2018-10-08
[m1:TZA.COP Tanzanian police] {e1 banned} a rally called by [m2:TZA.OPP the opposition party Chadema] in Mbeya, saying that intelligence pointed to violence, and {e2 detained} its regional chairman for two hours.
e1 m1 > m2 COERCE actual 2018-10-08/none mode=restrict ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2018-10-08/none mode=arrest ctx=rights_freedoms

### AFP 2011-09-14
[m1:ZMB.GOV The mines minister] {e1 accused} [m2:CAN.BUS a Toronto-listed copper producer] of under-declaring its exports by half; the company, which employs nine thousand [m3:ZMB.LAB miners], had no comment.
e1 m1 > m2 ACCUSE actual 2011-09-14/none mode=allege ctx=natural_resource,economic

### The Hindu 2005-07-25
[m1:IND.COP Haryana policemen] {e1 thrashed} [m2:IND.LAB several hundred Honda workers] in front of the deputy commissioner's office at Gurgaon after the latter {e2 attacked} [m3:IND.GOV a magistrate]; [m4:IND.PTY the Left parties] {e3 asked} [m5:IND.GOV Manmohan Singh] to step in.
e1 m1 > m2 ASSAULT actual 2005-07-25/none mode=beat ctx=economic,repression
e2 m2 > m3 ASSAULT actual 2005-07-25/none mode=beat ctx=economic
e3 m4 > m5 REQUEST requested 2005-07-25/none mode=assist ctx=economic

### Irish Times 2010-11-27
[m1:IRL.LAB The Irish Congress of Trade Unions] led fifty thousand people through Dublin against the terms of a rescue that [m2:IMF the International Monetary Fund] and [m3:EU Brussels] have {e1 offered}; the crowd {e2 booed} the speaker who begged for patience.
e1 m2,m3 > m4 AGREE planned 2010-11-27/none ctx=economic
e2 m1 > m4 PROTEST actual 2010-11-27/none mode=demo ctx=economic
[m4:IRL.GOV Brian Cowen's cabinet] was not in town.

### Kyiv Post 2019-09-12
[m1:UKR.COP Investigators of the State Bureau] {e1 searched} the flat of [m2:UKR.ELI a former central bank governor], whose house was later {e2 set on fire}; [m5=m2 she] {e3 suspects} [m3:UKR.BUS Ihor Kolomoisky], and [m6=m3 he] says [m7=m3 he] was in [m4:@ISR Herzliya].
e1 m1 > m2 COERCE actual 2019-09-12/none mode=seize ctx=economic,legal
e2 m3 > m2 ASSAULT denied 2019-09-17/none mode=primitive ctx=economic said=m2
e3 m2 > m3 ACCUSE actual 2019-09-12/none mode=allege ctx=economic

### Daily Star 2018-11-14
[m1:BGD.OPP Supporters of the Bangladesh Nationalist Party] {e1 clashed with} [m2:BGD.COP police] in front of its Naya Paltan office, torching two vehicles; [m3:BGD.GOV the home minister] {e2 vowed} stern action and [m4:BGD.GOV the election commission] {e3 expressed} its dismay.
e1 m1 > m2 PROTEST actual 2018-11-14/none mode=riot ctx=election
e2 m3 > m1 THREATEN threatened 2018-11-14/none ctx=election
e3 m4 > m1 ACCUSE actual 2018-11-14/none mode=disapprove ctx=election

### Business Day 2014-02-26
[m1:LSO.LAB Textile workers in Maseru] {e1 staged} a sit-in at the gate of [m2:TWN.BUS a Taiwanese-owned mill] until [m3:LSO.COP police] {e2 lifted} them bodily into vans; no one was {e3 charged}.
e1 m1 > m2 PROTEST actual 2014-02-26/none mode=obstruct ctx=economic
e2 m3 > m1 COERCE actual 2014-02-26/none mode=arrest ctx=economic
e3 m3 > m1 ACCUSE denied 2014-02-26/none mode=allege ctx=economic,legal

### AP 2007-08-29
[m1:SLV.JUD A San Salvador judge] has {e1 freed} without bail [m2:SLV.CVL thirteen opponents of a water plan] {e2 held} under an anti-terrorism law modelled on that of [m3:USA.GOV Washington], and [m4:SLV.OPP the FMLN] {e3 thanked} [m5:SLV.REL the Lutheran bishop] who had spoken for them.
e1 m1 > m2 RETREAT actual 2007-08-29/none mode=release ctx=legal,rights_freedoms
e2 m6 > m2 COERCE actual 2007-07-02/day mode=arrest ctx=rights_freedoms
e3 m4 > m5 SUPPORT actual 2007-08-29/none ctx=rights_freedoms
[m6:SLV.COP The national police] declined to comment.

### Kathmandu Post 2018-12-20
[m1:NPL.EDU Guthi teachers] {e1 padlocked} the district education office, {e2 demanding} permanent posts. [m2:NPL.GOV The chief officer], after climbing out by a window, {e3 agreed} to carry a letter to the capital.
e1 m1 > m2 PROTEST actual 2018-12-20/none mode=obstruct ctx=economic
e2 m1 > m2 REQUEST requested 2018-12-20/none mode=yield ctx=economic
e3 m2 > m1 AGREE planned 2018-12-20/none ctx=economic

### Reuters 2010-05-19
[m1:THA.MIL Thai troops in armoured carriers] {e1 smashed} the bamboo walls of the red-shirt camp; [m2:THA.OPP the movement's leaders] {e2 surrendered} and [m3:THA.OPP followers] {e3 torched} the stock exchange and a department store.
e1 m1 > m2 ASSAULT actual 2010-05-19/none ctx=repression
e2 m2 > m1 RETREAT actual 2010-05-19/none ctx=repression
e3 m3 > m4 PROTEST actual 2010-05-19/none mode=riot ctx=repression
[m4:THA.BUS The chamber of commerce] put the loss at $1.5 billion.

### Stabroek 2003-07-16
[m1:STP.MIL Mutinous officers on Sao Tome] {e1 seized} [m2:STP.GOV the prime minister] and the airport before breakfast while [m3:STP.GOV President Fradique de Menezes] was in [m4:@NGA Abuja]; [m5:NGA.GOV his host] {e2 said [m6=m5 he] would not let it stand}.
e1 m1 > m2 COERCE actual 2003-07-16/none mode=arrest ctx=pro_autocracy
e2 m5 > m1 THREATEN threatened 2003-07-16/none ctx=pro_democracy

### Sun 2009-08-11
[m1:MMR.JUD A court inside Insein prison] {e1 found} [m2:MMR.OPP Aung San Suu Kyi] guilty of sheltering [m3:USA.CVL an American swimmer], and {e2 sentenced} [m5=m2 her] to three years' hard labour, which [m4:MMR.GOV Senior General Than Shwe] {e3 halved} and commuted to house arrest.
e1 m1 > m2 SANCTION actual 2009-08-11/none mode=convict ctx=legal,human_rights
e2 m1 > m2 SANCTION actual 2009-08-11/none mode=convict ctx=legal,human_rights
e3 m4 > m2 CONCEDE actual 2009-08-11/none ctx=legal,human_rights

### Japan Times 2008-10-31
[m1:JPN.GOV The defence minister] {e1 fired} [m2:JPN.MIL General Toshio Tamogami], head of the air force, for an essay denying that [m3=m4 the country] had been an aggressor; [m5:CHN.GOV Beijing] was {e2 shocked}, and [m4:JPN.GOV Tokyo] said the matter was closed.
e1 m1 > m2 SANCTION actual 2008-10-31/none mode=expel ctx=military
e2 m5 > m2 ACCUSE actual 2008-10-31/none mode=disapprove ctx=military

### Der Tagesspiegel 2021-06-05 none
Dormice gnawed through a cable and plunged [m1:@DEU Cottbus] into darkness. Passengers stranded on the platform at midnight were given blankets by [m2:DEU.LAB railwaymen] coming off shift.

### Sydney Morning Herald 2004-11-26
[m1:AUS.CVL Residents of Palm Island], {e1 enraged} by a coroner's report on a death in a cell, {e2 burned down} the station house and the court; [m2:AUS.GOV the Queensland premier] {e3 flew in} [m3:AUS.COP eighty officers] with balaclavas and {e4 declared} an emergency.
e1 m1 > m4 ACCUSE actual 2004-11-26/none mode=disapprove ctx=human_rights
e2 m1 > m4 PROTEST actual 2004-11-26/none mode=riot ctx=human_rights
e3 m2 > m1 MOBILIZE actual 2004-11-26/none mode=police ctx=human_rights
e4 m2 > m1 COERCE actual 2004-11-26/none mode=martial-law ctx=human_rights
[m4:AUS.COP The sergeant on duty] took refuge in a hospital.

### New Vision 2007-04-12
A march of [m1:UGA.NGO environmentalists] through Kampala to {e1 save} Mabira forest from [m2:IND.BUS a sugar baron] turned ugly when some {e2 stoned} [m3:IND.CVL an Asian motorcyclist] to death; [m4:IND.GOV the high commission] {e3 sought} protection for its nationals from [m5:UGA.GOV Kampala].
e1 m1 > m2 PROTEST actual 2007-04-12/none mode=demo ctx=environment
e2 m1 > m3 ASSAULT actual 2007-04-12/none mode=primitive ctx=religion_ethnicity
e3 m4 > m5 REQUEST requested 2007-04-12/none mode=assist ctx=religion_ethnicity

### Tempo 2005-02-05 none
The tsunami museum planned for [m1:@IDN Banda Aceh] will have the form of a ship. Its architect won a contest among sixty; [m2:IDN.GOV the governor] praised the roof, to which people could climb.

### Reuters 2023-03-16
[m1:FRA.GOV Elisabeth Borne], drowned out by [m2:FRA.OPP deputies] {e1 singing} the Marseillaise, {e2 invoked} an article that lets [m3=m1 her cabinet] pass a law on pensions without a vote; [m4:FRA.LAB refuse collectors] {e3 have struck} for ten days, and [m5:FRA.OPP Marine Le Pen] {e4 will move} a no-confidence motion.
e1 m2 > m1 PROTEST actual 2023-03-16/none ctx=legislative,economic
e2 m1 > m2 REJECT actual 2023-03-16/none mode=change ctx=legislative,economic
e3 m4 > m1 PROTEST actual 2023-03-16/none mode=strike ctx=economic
e4 m5 > m1 ACCUSE planned 2023-03-16/none mode=disapprove ctx=legislative
