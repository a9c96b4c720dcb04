### AP 2019-08-02
[m1:USA.GOV The United States] formally {e1 walked away from} the Intermediate-Range Nuclear Forces Treaty on Friday, six months after [m4=m1 it] gave notice, and [m2:DEU.GOV German Foreign Minister Heiko Maas] {e2 laid the blame squarely on} [m3:RUS.GOV Russia] for having flouted the 1987 pact.
e1 m1 > m3 REJECT actual 2019-08-02/day ctx=military,cbrn
e2 m2 > m3 ACCUSE actual 2019-08-02/none mode=allege ctx=military

### AFP 2012-05-19
[m1:CHN.GOV China] {e1 let fly to} New York on Saturday [m2:CHN.CVL the blind activist Chen Guangcheng], who had {e2 taken refuge with} [m3:USA.GOV American diplomats in Beijing] last month, and [m4:USA.GOV the State Department] {e3 expressed its appreciation} of the way that [m5=m1 the authorities] had handled the matter.
e1 m1 > m2 RETREAT actual 2012-05-19/day mode=release ctx=human_rights
e2 m2 > m3 REQUEST requested 2012-04-01/month mode=assist ctx=asylum bg
e3 m4 > m5 SUPPORT actual 2012-05-19/none ctx=human_rights

### Xinhua 2017-05-31
[m1:AFG.GOV Kabul] has {e1 struck from the calendar} its cricketers' friendly matches in [m2:PAK.GOV Pakistan] after Wednesday's truck bomb, which [m3:AFG.SPY the National Directorate of Security] {e2 ascribed to} [m4:HAQQANI the Haqqani network], a faction of [m5:TALIBAN the Taliban].
e1 m1 > m2 SANCTION actual 2017-05-31/none mode=discontinue ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2017-05-31/none mode=allege ctx=terrorism
rel m4 part_of m5

### Anadolu 2013-05-31
[m1:TUR.COP Riot police] {e1 cleared} a park in Istanbul for the second dawn running on Friday, burning the tents of [m2:TUR.CVL environmentalists]. [m3:TUR.JUD A local court] {e2 stayed} the plan of [m4:TUR.GOV the city government] for barracks and shops there, and [m5:TUR.LAB a public workers' union] {e3 brought forward} its walkout.
e1 m1 > m2 ASSAULT actual 2013-05-31/day mode=crowd ctx=repression,environment
e2 m3 > m4 REJECT actual 2013-05-31/none ctx=legal
e3 m5 > m4 PROTEST planned 2013-05-31/none mode=strike ctx=labor

### Reuters 2021-03-05
[m1:MMR.MIL Soldiers] {e1 ringed} the homes of [m7:MMR.LAB striking railwaymen] in Mandalay on Thursday, and in [m2:@MMR Yangon] [m3:MMR.COP police] {e2 let loose with} live rounds at [m4:MMR.CVL crowds behind barricades of bamboo]. [m5:UN The U.N. human rights chief, Michelle Bachelet], {e3 told} [m6=m1+m3 the security forces] to "<<q1 halt their vicious crackdown>>".
e1 m1 > m7 COERCE actual 2021-03-04/day mode=restrict ctx=labor,repression
e2 m3 > m4 ASSAULT actual 2021-03-04/day mode=firearms ctx=repression
e3 m5 > m6 REQUEST requested 2021-03-05/none mode=change ctx=human_rights
q1 m5 mixed cue=told

### AP 2013-01-11
[m1:MLI.GOV Mali's interim president, Dioncounda Traore], {e1 dialed} [m2:FRA.GOV Francois Hollande] on Thursday to {e2 plead for} jets, and within a day [m3:FRA.MIL French gunships] had {e3 stopped dead} [m4:ANSARDINE the Ansar Dine column] that had {e4 grabbed} Konna.
e1 m1 > m2 CONSULT actual 2013-01-10/day mode=phone ctx=military
e2 m1 > m2 REQUEST requested 2013-01-10/day mode=assist ctx=military
e3 m3 > m4 ASSAULT actual 2013-01-11/none mode=aerial ctx=military
e4 m4 > m1 COERCE actual 2013-01-11/none mode=seize ctx=territory

### BBC 2020-08-20
[m1:MLI.MIL Mutinous officers at Kati] {e1 extracted} from [m2:MLI.GOV Ibrahim Boubacar Keita] a midnight resignation on Tuesday, which [m3=m2 the president] {e2 read out} in a surgical mask. [m4:MLI.OPP The M5-RFP], whose figurehead is [m5:MLI.REL Imam Mahmoud Dicko], {e3 toasted} [m6=m1 the putschists], and [m7:ECOWAS ECOWAS], to which [m8:MLI.GOV Mali] belongs, {e4 shuttered} all borders with it.
e1 m1 > m2 COERCE actual 2020-08-18/day mode=seize ctx=executive
e2 m3 > m1 RETREAT actual 2020-08-18/day mode=resign ctx=executive
e3 m4 > m6 SUPPORT actual 2020-08-20/none ctx=executive
e4 m7 > m8 SANCTION actual 2020-08-20/none ctx=pro_democracy
rel m8 member_of m7
rel m5 leads m4

### Reuters 2016-10-27
[m1:PHL.GOV Rodrigo Duterte] took back his vow of a "separation" from [m2:USA.GOV Washington] on Wednesday, assuring [m3:JPN.GOV his hosts in Tokyo] that [m6=m1 he] {e2 would not jilt} [m7=m2 an ally] of 65 years; [m4=m3 Japan] {e3 rewarded} [m5=m1 the visitor] with two patrol boats on loan.
e2 m6 > m7 SANCTION denied 2016-10-26/day ctx=diplomatic
e3 m4 > m5 AGREE planned 2016-10-27/none ctx=military

### Manila Times 2001-01-21
[m1:PHL.GOV Joseph Estrada] {e1 slipped out of} Malacanang by barge on Saturday as [m2:PHL.MIL the generals], headed by [m3:PHL.MIL Angelo Reyes], {e2 changed sides}, and [m4:PHL.JUD Chief Justice Hilario Davide] {e3 swore in} [m5:PHL.GOV Gloria Macapagal Arroyo]. [m6:USA.GOV The embassy of the former colonial power] {e4 toasted} [m7=m5 her].
e1 m1 > m2 RETREAT actual 2001-01-20/day mode=resign ctx=executive
e2 m2 > m5 SUPPORT actual 2001-01-20/day ctx=executive
e3 m4 > m5 SUPPORT actual 2001-01-20/day ctx=executive
e4 m6 > m7 SUPPORT actual 2001-01-21/none mode=relations ctx=diplomatic
rel m3 leads m2

### EFE 2010-10-01
[m1:ECU.COP Mutinous policemen] {e1 cornered} [m2:ECU.GOV President Rafael Correa] in a Quito hospital on Thursday over lost bonuses, and [m3:ECU.MIL army commandos] {e2 shot their way in} after dark. [m4:PER.GOV Peru] {e3 sealed} its border, and [m5:UNASUR Unasur, the South American union], whose secretary general is [m6:ARG.GOV Nestor Kirchner], {e4 threw its weight behind} [m7=m2 the president].
e1 m1 > m2 COERCE actual 2010-09-30/day mode=restrict ctx=labor,executive
e2 m3 > m1 ASSAULT actual 2010-09-30/day mode=firearms ctx=executive
e3 m4 > m1 COERCE actual 2010-10-01/none mode=restrict ctx=executive
e4 m5 > m7 SUPPORT actual 2010-10-01/none ctx=pro_democracy
rel m6 leads m5

### Reuters 2018-02-06
[m1:MDV.GOV President Abdulla Yameen] {e2 hauled off to jail} on Monday night [m2:MDV.JUD Chief Justice Abdulla Saeed], whose bench had {e3 quashed} the terrorism verdict against [m4:MDV.OPP Mohamed Nasheed], leader of [m5:MDV.OPP the Maldivian Democratic Party].
e2 m1 > m2 COERCE actual 2018-02-05/day mode=arrest ctx=legal
e3 m2 > m4 CONCEDE actual 2018-02-06/none ctx=legal
rel m4 leads m5

### CNA 2024-04-11
[m1:CHN.GOV President Xi Jinping] {e1 received at the Great Hall} [m2:TWN.ELI former Taiwanese leader Ma Ying-jeou] on Wednesday, while [m3:CHN.MIL Chinese fighters] {e2 buzzed} the island's air defence zone. [m4:TWN.OPP The Kuomintang], of which [m5=m2 he] is a member, {e3 was all praise}; [m6:TWN.GOV Taipei's China affairs council] {e4 regretted} the omission of one name: the Republic of China.
e1 m1 > m2 CONSULT actual 2024-04-10/day mode=meet ctx=diplomatic
e2 m3 > m6 ASSAULT actual 2024-04-10/day mode=unconventional ctx=military
e3 m4 > m5 SUPPORT actual 2024-04-11/none ctx=diplomatic
e4 m6 > m5 ACCUSE actual 2024-04-11/none mode=disapprove ctx=diplomatic
rel m5 member_of m4

### Reuters 2002-06-11
[m1:IND.GOV New Delhi] {e1 unblocked} its airspace to [m2:PAK.GOV Pakistani] airliners on Monday and {e2 ordered back to port} its western fleet, and [m3=m2 Islamabad's foreign minister] termed the step "<<q1 a beginning>>"; [m4=m1+m2 the rivals] have had a million men nose to nose since December.
e1 m1 > m2 CONCEDE actual 2002-06-10/day ctx=diplomatic
e2 m1 > m2 RETREAT actual 2002-06-10/day mode=withdraw ctx=military
q1 m3 mixed cue=termed

### ANSA 2019-06-30
[m1:ITA.COP Finance police] {e1 marched off} [m2:DEU.NGO Carola Rackete, captain of the rescue vessel Sea-Watch 3], on Saturday after [m6=m2 she] docked at Lampedusa in defiance of [m3:ITA.GOV Interior Minister Matteo Salvini], the leader of [m4:ITA.PTY the League], who {e2 fulminated against} "<<q1 pirates>>". [m5:DEU.GOV Her country's foreign minister] {e3 spoke up for} [m7=m2 her].
e1 m1 > m2 COERCE actual 2019-06-29/day mode=arrest ctx=migration
e2 m3 > m2 ACCUSE actual 2019-06-30/none mode=disapprove ctx=migration
e3 m5 > m7 SUPPORT actual 2019-06-30/none ctx=migration
q1 m3 mixed
rel m3 leads m4

### AP 2026-07-09
[m1:USA.GOV The Treasury Department] {e1 unfroze} on Wednesday $80 million of [m2:AFG.GOV Afghanistan's] reserves for wages of nurses, after [m3:TALIBAN the Taliban], who rule in [m4:@AFG Kabul], had {e2 sprung from jail} [m5:USA.CVL an American aid worker]; [m6:QAT.GOV Doha] {e3 oiled the wheels}.
e1 m1 > m3 CONCEDE actual 2026-07-08/day ctx=economic
e2 m3 > m5 RETREAT actual 2026-07-09/none mode=release ctx=diplomatic
e3 m6 > m1,m3 CONSULT actual 2026-07-09/none mode=mediate ctx=diplomatic
rel m3 controls m4

### Racing Post 2011-03-15 none
A favourite bolted at the start on Monday and unseated its jockey, who was arrested by the rail and released with a bruise; stewards promised sanctions against the trainer, and bookmakers agreed to return the stakes in [m1:@IRL Limerick].
