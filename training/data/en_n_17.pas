### AP 2006-05-17
[m1:ECU.GOV Ecuador] has {e1 annulled} the contract of [m2:USA.MNC U.S. oil company Occidental Petroleum], the country's largest foreign investor, [m3:ECU.GOV Energy Minister Ivan Rodriguez] said, on the grounds that [m4=m2 it] sold part of a field without permission.
e1 m1 > m2 SANCTION actual 2006-05-17/none mode=discontinue ctx=natural_resource said=m3

### AP 2006-05-18
[m1:USA.GOV The United States] {e1 suspended} free trade negotiations with [m2:ECU.GOV Ecuador] on Thursday over the treatment of [m3:USA.MNC Occidental Petroleum], [m80:USA.GOV a spokeswoman for the trade representative's office] said in [m4:@USA Washington].
e1 m1 > m2 SANCTION actual 2006-05-18/day mode=discontinue ctx=economic

### AP 2006-05-19
[m1:USA.MNC Occidental Petroleum Corp.] {e1 filed an arbitration claim} for $1 billion against [m2:ECU.GOV the government of Ecuador] on Thursday at a tribunal in [m3:@USA Washington], [m62=m1 the company] said from [m61=m1 its] headquarters in [m4:@USA Los Angeles].
e1 m1 > m2 ACCUSE actual 2006-05-18/day ctx=legal,natural_resource

### AP 2006-05-16
[m1:ECU.MIL Ecuadorean soldiers] {e1 took control} of oil wells, pipelines and computers of [m2:USA.MNC Occidental Petroleum] in the Amazon province of [m3:@ECU Sucumbios] on Tuesday so that [m4:ECU.BUS state company Petroecuador] could run them.
e1 m1 > m2 COERCE actual 2006-05-16/day mode=seize ctx=natural_resource

### AP 2006-03-22
[m1:ECU.CVL Indian protesters] {e1 felled trees} across the Pan-American Highway in [m2:@ECU three Andean provinces] to stop [m3:ECU.GOV President Alfredo Palacio] from signing a free trade pact with [m4:USA.GOV the United States], which [m5:ECU.BUS flower exporters] want.
e1 m1 > m3 PROTEST actual 2006-03-22/none mode=obstruct ctx=economic,religion_ethnicity

### AP 2006-03-23
[m1:ECU.GOV Ecuador's interior minister, Felipe Vega], said on Thursday [m4=m1 the government] would {e1 not call a referendum} on trade talks with [m2:USA.GOV Washington], as [m3:ECU.CVL the Indian federation CONAIE] had {e2 sought}.
e1 m1 > m3 REJECT actual 2006-03-23/day mode=change ctx=economic
e2 m3 > m1 REQUEST requested 2006-03-23/none mode=change ctx=economic bg

### The Citizen 2016-01-27
[m1:TZA.GOV The Tanzanian government] said [m4=m1 it] would no longer broadcast parliamentary sittings live on state television to save money, a decision that [m2:TZA.OPP opposition lawmakers] {e1 greeted with boos}, as [m3:TZA.COP police] waited in the corridor.
e1 m2 > m1 PROTEST actual 2016-01-27/none mode=demo ctx=legislative,rights_freedoms

### The Citizen 2016-06-07
[m1:TZA.COP Tanzania's police] {e1 forbade} until further notice all rallies by [m2:TZA.PTY political parties], citing unrest, after [m3:TZA.OPP the main opposition group, Chadema], set out plans for a tour of the lake regions.
e1 m1 > m2 COERCE actual 2016-06-07/none mode=restrict ctx=rights_freedoms

### The Citizen 2016-08-28
[m1:TZA.OPP Chadema chairman Freeman Mbowe] said on Sunday [m5=m1 the party] would {e1 go ahead} with nationwide rallies on September 1 despite a ban by [m2:TZA.COP police], and [m3:TZA.REL a council of bishops] {e2 begged} [m4=m1+m2 both sides] to hold back.
e1 m1 > m2 REJECT actual 2016-08-28/day mode=yield ctx=rights_freedoms
e2 m3 > m4 REQUEST requested 2016-08-28/none mode=yield ctx=rights_freedoms

### The Citizen 2016-08-31
[m1:TZA.OPP Tanzania's main opposition party, Chadema], {e1 put off} a day of protest for a month at the wish of [m2:TZA.REL Christian and Muslim clerics], [m61=m1 its] chairman said in [m3:@TZA Dar es Salaam], while [m4:TZA.MIL army jets] rehearsed a flypast over the port.
e1 m1 > m2 CONCEDE actual 2016-08-31/none ctx=rights_freedoms

### The Citizen 2017-07-20
[m1:TZA.OPP Opposition lawmaker Tundu Lissu] was {e1 intercepted} by [m2:TZA.COP police] at the airport of [m3:@TZA Dar es Salaam] on Thursday as [m6=m1 he] was about to board a plane to [m4:@RWA Kigali], three days after {e2 calling} [m5:TZA.GOV President John Magufuli] a petty dictator.
e1 m2 > m1 COERCE actual 2017-07-20/day mode=arrest ctx=rights_freedoms
e2 m1 > m5 ACCUSE actual 2017-07-17/day mode=disapprove ctx=executive

### The Citizen 2017-07-25 none
Cashew prices at the first auction of the season in [m1:@TZA Mtwara] reached 3,800 shillings a kilo. Buyers from [m2:@IND India] and [m3:@VNM Vietnam] took most of the 1,200 tonnes, [m4:TZA.AGR the growers' cooperative] reported, and the next sale is due in a week.

### Reuters 2008-10-09
[m1:GBR.GOV Britain] {e1 used anti-terrorism law to freeze} the assets of [m2:ISL.BUS Landsbanki], and [m3:GBR.GOV Prime Minister Gordon Brown] {e2 called} the conduct of [m4:ISL.GOV Iceland's authorities] totally unacceptable.
e1 m1 > m2 SANCTION actual 2008-10-09/none mode=discontinue ctx=economic
e2 m3 > m4 ACCUSE actual 2008-10-09/none mode=disapprove ctx=economic

### Reuters 2008-10-10
[m1:ISL.GOV Icelandic Prime Minister Geir Haarde] {e1 hinted at legal action} against [m2:GBR.GOV Britain] over the freezing of a bank's assets, at a news conference in [m3:@ISL Reykjavik] during which [m5=m1 he] said talks with [m4:RUS.GOV Moscow] on a loan would start on Tuesday.
e1 m1 > m2 THREATEN threatened 2008-10-10/none ctx=legal,economic

### Reuters 2010-01-05
[m1:ISL.GOV Iceland's president, Olafur Ragnar Grimsson], on Tuesday {e1 vetoed} a bill to repay $5 billion lost by savers in [m2:GBR.GOV Britain] and [m3:NLD.GOV the Netherlands], after receiving a petition from [m4:ISL.CVL a quarter of the electorate].
e1 m1 > m2,m3 REJECT actual 2010-01-05/day ctx=economic

### Reuters 2009-01-21
[m1:ISL.CVL Icelanders beating drums and saucepans] {e1 surrounded} the car of [m2:ISL.GOV Prime Minister Geir Haarde] in [m3:@ISL Reykjavik] on Wednesday and pelted it with eggs, in a protest over the collapse of the banks.
e1 m1 > m2 PROTEST actual 2009-01-21/day mode=demo ctx=economic

### Reuters 2010-06-16
[m1:NLD.GOV The Dutch finance ministry] has {e1 insisted} to [m2:ISL.GOV Reykjavik] that 1.3 billion euros be paid back with interest, [m3:NLD.GOV minister Jan Kees de Jager] told [m4:NLD.LEG lawmakers in The Hague], a day before [m5:EU EU leaders] take up membership talks.
e1 m1 > m2 REQUEST requested 2010-06-16/none mode=yield ctx=economic said=m3

### UN News 2016-08-18
[m1:UN U.N. Special Envoy Staffan de Mistura] {e1 cut short} a meeting of the humanitarian task force in [m2:@CHE Geneva] after eight minutes to show displeasure that not one convoy had been let through by [m3:SYR.MIL the fighting sides in Syria].
e1 m1 > m3 ACCUSE actual 2016-08-18/none mode=disapprove ctx=human_security

### UN News 2016-09-20
[m1:UN The United Nations] {e1 halted} all aid convoys in [m2:SYR.CVL Syria] on Tuesday after [m3:UAF aircraft] {e2 bombed} trucks of [m4:SYR.NGO the Syrian Arab Red Crescent] west of [m5:@SYR Aleppo], killing about 20 people.
e2 m3 > m4 ASSAULT actual 2016-09-20/none mode=aerial ctx=human_security
e1 m1 > m2 SANCTION actual 2016-09-20/day mode=discontinue ctx=human_security

### UN News 2016-09-22
[m1:RUS.GOV Russia's Defence Ministry] denied that [m4=m1 its] planes or those of [m2:SYR.MIL Damascus] had {e1 struck} a convoy of [m3:SYR.NGO the Syrian Arab Red Crescent], saying the trucks had caught fire.
e1 m1,m2 > m3 ASSAULT denied 2016-09-22/none mode=aerial ctx=human_security

### UN News 2016-09-29
[m1:UN U.N. aid chief Stephen O'Brien] {e1 demanded} that [m2:SYR.GOV the Syrian government] and [m3:RUS.GOV its ally Russia] agree to 48-hour pauses over [m4:@SYR eastern Aleppo], in remarks by video link to [m5:UNSC the Security Council].
e1 m1 > m2,m3 REQUEST requested 2016-09-29/none mode=yield ctx=human_security
rel m3 ally_of m2
