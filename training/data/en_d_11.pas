### Reuters 2018-04-10
[m1:CHN.GOV President Xi] {e1 vowed to slash} duties on [m2:USA.BUS American cars]. [m3:CHN.GOV His commerce ministry] denied that [m4:USA.GOV Washington's] {e2 menaces} had anything to do with it, and stood by a list of {e3 retaliatory tariffs} should the first American ones come into force.
e1 m1 > m4 CONCEDE planned 2018-04-10/none ctx=economic
e2 m4 > m3 THREATEN threatened 2018-04-10/none mode=restrict ctx=economic
e3 m3 > m4 THREATEN threatened 2018-04-10/none mode=restrict ctx=economic

### Reuters 2018-07-06
Within a minute of [m1:USA.GOV Washington's] 25 percent {e1 levy on} 818 [m2:CHN.BUS Chinese products], [m3:CHN.GOV Beijing's customs] {e2 hit back in equal measure}.
e1 m1 > m2 SANCTION actual 2018-07-06/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2018-07-06/none mode=discontinue ctx=economic

### Reuters 2019-10-11
[m1:USA.GOV The White House] {e1 refrained from raising} duties on Tuesday as planned; [m2:CHN.GOV Liu He] {e2 committed to purchase} soybeans worth $40 billion.
e1 m1 > m2 CONCEDE actual 2019-10-11/none ctx=economic
e2 m2 > m1 AGREE planned 2019-10-11/none ctx=economic

### AFP 2018-03-22
[m1:USA.GOV Peter Navarro] {e1 talked of tariffs} against [m2:EU European] steel, [m3:EU Cecilia Malmström] {e2 pleaded her case} in his office, and by nightfall [m4=m2 the bloc] {e3 had been spared}.
e1 m1 > m2 THREATEN threatened 2018-03-22/none mode=restrict ctx=economic
e2 m3 > m1 CONSULT actual 2018-03-22/none mode=visit ctx=economic
e3 m1 > m4 CONCEDE actual 2018-03-22/none ctx=economic

### AFP 2018-07-25
[m1:USA.GOV Trump] and [m2:EU Jean-Claude Juncker] {e1 came out arm in arm}: neither {e2 will add} a tariff while they talk, and [m3=m2 Europe] {e3 will take} more soya and gas.
e2 m1 > m2 CONCEDE planned 2018-07-25/none ctx=economic
e3 m3 > m1 AGREE planned 2018-07-25/none ctx=economic
e1 m2 > m1 CONSULT actual 2018-07-25/none mode=visit ctx=economic

### AFP 2025-04-09 headline
[m1:EU Brussels] {e1 holds fire}, {e2 readies} levies on bourbon if [m2:USA.GOV Trump] tariffs stay
e1 m1 > m2 CONCEDE actual 2025-04-09/none ctx=economic
e2 m1 > m2 THREATEN threatened 2025-04-09/none mode=restrict ctx=economic

### Globe and Mail 2018-12-11 none
[m1:CAN.JUD A Vancouver court] sat for a third day. Reporters from [m2:@CHN Shenzhen], [m3:@HKG Hong Kong] and [m4:@USA New York] shared a bench with [m5:CHN.GOV a consular official] who knitted.

### Sun 2012-05-17
[m1:MWI.GOV President Joyce Banda] would have [m2:SDN.GOV Omar al-Bashir] {e2 arrested} if he came to July's summit, and she {e3 lobbied} [m3:AU the African Union] to bar him.
e2 m1 > m2 THREATEN threatened 2012-05-17/none mode=arrest ctx=legal
e3 m1 > m3 REQUEST requested 2012-05-17/none ctx=legal

### Sun 2012-06-08
[m1:MWI.GOV Lilongwe] {e1 will not stage} the summit. [m2:AU The AU Commission] had {e2 insisted that [m6=m1 it] invite} [m3:SDN.GOV Sudan's leader]; "<<q1 [m4=m1 we] {e3 declined} the conditions>>," said [m5:MWI.GOV the vice president].
e2 m2 > m1 REQUEST requested 2012-06-08/none ctx=diplomatic
e3 m4 > m2 REJECT actual 2012-06-08/none mode=yield ctx=legal,diplomatic
q1 m5 direct cue=said
e1 m1 > m3 REJECT actual 2012-06-08/none mode=meet ctx=diplomatic

### News24 2015-06-15
[m1:SDN.GOV Bashir's] jet took off from [m5:@ZAF Waterkloof] while [m2:ZAF.JUD a Pretoria court] was {e2 ordering} [m3:ZAF.GOV the cabinet] to hold him. [m4:ICC The court in The Hague] {e3 deplored} the lapse.
e2 m2 > m3 REQUEST requested 2015-06-15/none ctx=legal
e3 m4 > m3 ACCUSE actual 2015-06-15/none mode=disapprove ctx=legal

### News24 2016-10-21
[m1:ZAF.GOV Pretoria] {e1 gave notice that [m4=m1 it] is quitting} [m2:ICC the ICC]. [m3:ZAF.OPP The Democratic Alliance] {e2 has gone to court} to stop it.
e1 m1 > m2 SANCTION actual 2016-10-21/none mode=withdraw ctx=legal
e2 m3 > m1 ACCUSE actual 2016-10-21/none mode=allege ctx=legal

### News24 2017-03-08
[m1:ZAF.GOV South Africa] formally {e1 took back [m3=m1 its] withdrawal} from [m2:ICC the Rome court], a judge having found that parliament should have been asked.
e1 m1 > m2 CONCEDE actual 2017-03-08/none ctx=legal

### The Punch 2022-01-12
After seven months [m1:NGA.GOV Abuja] {e1 restored Nigerians' access to} Twitter, since [m2:MNC the company] {e2 had consented to} an office, a tax number and a code of conduct.
e1 m1 > m2 CONCEDE actual 2022-01-12/none ctx=rights_freedoms
e2 m2 > m1 CONCEDE planned 2022-01-12/none ctx=economic

### The Punch 2021-06-04
[m1:NGA.GOV Lai Mohammed's ministry] {e1 cut off} [m2:MNC Twitter] after it {e2 deleted a post} by [m3:NGA.GOV President Buhari]. [m4:GBR.GOV Britain's], [m5:CAN.GOV Canada's] and [m6:IRL.GOV Ireland's missions] {e3 voiced disappointment} jointly.
e1 m1 > m2 COERCE actual 2021-06-04/none mode=censor ctx=rights_freedoms
e2 m2 > m3 SANCTION actual 2021-06-04/none ctx=misinformation
e3 m4,m5,m6 > m1 ACCUSE actual 2021-06-04/none mode=disapprove ctx=rights_freedoms

### ABC 2021-02-23
[m1:MNC Facebook] {e1 will bring news back} to Australian screens within days; [m2:AUS.GOV Josh Frydenberg] {e2 gave way on} four clauses of the bargaining code.
e1 m1 > m2 CONCEDE planned 2021-02-23/none ctx=economic
e2 m2 > m1 CONCEDE actual 2021-02-23/none ctx=economic

### ABC 2010-02-04 none
[m1:MNC The software company] said [m4=m1 its] earnings in [m2:@AUS Australia] rose 11 percent, and that it had 800 employees in [m3:@NZL Auckland]. Its founder has not given an interview since 2006.

### Reuters 2016-02-29
[m1:USA.JUD A magistrate in Brooklyn] {e1 would not force} [m2:USA.BUS Apple] to break into a dealer's telephone, as [m3:USA.COP the FBI] {e2 had applied for}.
e1 m1 > m3 REJECT actual 2016-02-29/none mode=assist ctx=technology,legal
e2 m3 > m2 REQUEST requested 2016-02-29/none mode=assist ctx=technology,legal

### Reuters 2016-03-28
[m1:USA.COP The FBI] {e1 dropped [m3=m1 its] suit} against [m2:USA.BUS Apple] on Monday: an outsider had cracked the gunman's phone.
e1 m1 > m2 CONCEDE actual 2016-03-28/day ctx=technology,legal

### Reuters 2020-10-23
[m1:USA.GOV Washington] {e1 will take} [m2:SDN.GOV Khartoum] off its terror list, [m3=m2 which] {e2 will pay} $335 million to [m4:USA.CVL victims of two embassy bombs] and {e3 normalise ties} with [m5:ISR.GOV Israel].
e1 m1 > m2 CONCEDE planned 2020-10-23/none ctx=terrorism
e2 m3 > m4 CONCEDE planned 2020-10-23/none ctx=reparations
e3 m3 > m5 AGREE planned 2020-10-23/none ctx=diplomatic

### Reuters 2019-08-17
[m1:SDN.MIL The generals] and [m2:SDN.OPP the Forces of Freedom and Change] {e1 put their seal on} a three-year power-sharing scheme on Saturday. [m3:ETH.GOV Abiy Ahmed], whose envoy {e2 steered} the negotiations, was {e3 given an ovation} by [m4:SDN.CVL the hall].
e1 m1 > m2 SUPPORT actual 2019-08-17/day ctx=political_institutions
e2 m3 > m1,m2 CONSULT actual 2019-08-17/none mode=third-party ctx=diplomatic
e3 m4 > m3 SUPPORT actual 2019-08-17/day ctx=diplomatic

### Reuters 2021-11-21
[m1:SDN.MIL General Burhan] {e1 reinstated} [m2:SDN.GOV Abdalla Hamdok] and {e2 undertook to let} the detained ministers out. [m3:SDN.CVL Crowds on the Nile bridges] {e3 would have none} of the bargain.
e1 m1 > m2 CONCEDE actual 2021-11-21/none ctx=political_institutions
e2 m1 > m2 CONCEDE planned 2021-11-21/none ctx=political_institutions
e3 m3 > m1,m2 REJECT actual 2021-11-21/none ctx=political_institutions

### Reuters 2023-05-11
In [m6:@SAU Jeddah] [m1:SDN.MIL the army] and [m2:RSF.REB the Rapid Support Forces] {e1 bound themselves to spare} [m3:SDN.CVL civilians]; [m4:SAU.GOV Saudi] and [m5:USA.GOV American diplomats] {e2 hope to get} them to stop shooting for ten days.
e1 m1,m2 > m3 CONCEDE planned 2023-05-11/none ctx=human_rights
e2 m4,m5 > m1,m2 REQUEST requested 2023-05-11/none mode=yield ctx=military

### Reuters 2024-08-15
[m1:SDN.MIL The army] {e1 is letting lorries through} [m5:@TCD Adre] for three months at [m2:UN the U.N.'s] {e2 insistence}, but will {e3 not sit in} a room in [m6:@CHE Geneva] with [m4:RSF.REB Hemedti's men].
e1 m1 > m2 RETREAT actual 2024-08-15/none mode=access ctx=human_security
e2 m2 > m1 REQUEST requested 2024-08-15/none mode=yield ctx=human_security
e3 m1 > m4 REJECT actual 2024-08-15/none mode=meet ctx=diplomatic

### RFI 2009-03-17
[m1:MDG.GOV Marc Ravalomanana] {e1 made over [m5=m1 his] powers} to [m2:MDG.MIL an admiral]; the officers {e2 handed them} straight to [m3:MDG.OPP Andry Rajoelina], whom [m4:AU the African Union] {e3 will not recognise}.
e1 m1 > m2 RETREAT actual 2009-03-17/none mode=resign ctx=executive
e2 m2 > m3 RETREAT actual 2009-03-17/none ctx=executive
e3 m4 > m3 REJECT actual 2009-03-17/none ctx=political_institutions

### RFI 2013-08-16
[m1:MDG.ELI Lalao Ravalomanana], [m2:MDG.ELI Didier Ratsiraka] and [m3:MDG.GOV Andry Rajoelina] {e1 may all be struck off} the ballot by [m4:MDG.JUD the electoral court]. [m5:EU Brussels] {e2 would then pay} for the vote.
e1 m4 > m1,m2,m3 SANCTION hypothetical 2013-08-16/none ctx=election
e2 m5 > m4 AGREE hypothetical 2013-08-16/none ctx=election

### AFP 2007-12-30 none
[m1:KEN.GOV Samuel Kivuitu], the chairman of the electoral commission, is a lawyer who trained in [m2:@TZA Dar es Salaam]. His commission has 22 members and 27,500 polling stations.

### Nation 2013-04-05
[m1:KEN.SOC Pokot elders] {e1 brought back 200 stolen goats} to [m2:KEN.SOC the Turkana of Lokiriama] and {e2 broke a spear} with them at the peace stone. [m3:KEN.GOV The county] {e3 is to compensate} the herders for the rest.
e1 m1 > m2 RETREAT actual 2013-04-05/none ctx=human_security
e2 m1 > m2 SUPPORT actual 2013-04-05/none ctx=religion_ethnicity
e3 m3 > m2 AGREE planned 2013-04-05/none ctx=reparations

### Nation 2012-11-12
[m1:KEN.CRM Cattle raiders] {e1 laid in wait for} [m2:KEN.COP police recruits] in the [m6:@KEN Suguta] valley. [m3:KEN.REL The bishop of Maralal] {e2 entreats} [m4:KEN.SOC both tribes] to forgo revenge; [m5:KEN.GOV Nairobi] {e3 is sending soldiers after} the killers.
e1 m1 > m2 ASSAULT actual 2012-11-12/none mode=firearms ctx=crime
e2 m3 > m4 REQUEST requested 2012-11-12/none mode=yield ctx=religion_ethnicity
e3 m5 > m1 MOBILIZE actual 2012-11-12/none mode=troops ctx=crime

### New Vision 1999-11-04
[m1:UGA.SOC Karamojong warriors] {e1 will get iron sheets} from [m2:UGA.GOV the government] for each rifle they turn in; so far they have {e3 parted with} forty.
e1 m2 > m1 AGREE planned 1999-11-04/none ctx=military
e3 m1 > m2 RETREAT actual 1999-11-04/none mode=disarm ctx=military

### Mongabay 2014-09-17
[m1:PER.CVL Asháninka leaders] {e1 laid siege to} the ministry in [m3:@PER Lima] for a week. [m2:PER.GOV The deputy minister] {e2 promised title} to [m4:@PER Saweto's] forest, which the dead men had demanded for a decade.
e1 m1 > m2 PROTEST actual 2014-09-17/none mode=obstruct ctx=natural_resource
e2 m2 > m1 CONCEDE planned 2014-09-17/none ctx=natural_resource

### Andina 2009-06-18
[m1:PER.LEG Peru's Congress] {e1 repealed two land decrees} by 82 votes to 14. [m2:PER.GOV Yehude Simon], the premier, {e2 admitted} "not consulting" and {e3 announced [m5=m2 he] would go}; [m3:PER.CVL Amazon tribes] {e4 lifted} [m4=m3 their] roadblocks.
e1 m1 > m3 CONCEDE actual 2009-06-18/none ctx=natural_resource
e2 m2 > m3 CONCEDE actual 2009-06-18/none ctx=natural_resource
e3 m2 > m3 CONCEDE planned 2009-06-18/none ctx=executive
e4 m3 > m2 RETREAT actual 2009-06-18/none mode=access ctx=natural_resource

### Andina 1997-04-23
[m1:PER.MIL Commandos] {e1 stormed} [m2:JPN.GOV the Japanese ambassador's residence]; all 14 [m3:MRTA.REB Tupac Amaru gunmen] died. [m4:JPN.GOV Ryutaro Hashimoto] {e3 regretted} not having been {e4 told beforehand} by [m5:PER.GOV Alberto Fujimori], whom he nonetheless {e5 thanked}.
e1 m1 > m3 ASSAULT actual 1997-04-23/none mode=firearms ctx=terrorism
e3 m4 > m5 ACCUSE actual 1997-04-23/none mode=disapprove ctx=terrorism
e4 m5 > m4 CONSULT denied 1997-04-23/none ctx=terrorism
e5 m4 > m5 SUPPORT actual 1997-04-23/none ctx=terrorism

### Andina 1997-01-20 none
The residence, a copy of a mansion in [m1:@USA Georgia], was built by [m2:JPN.BUS a merchant] in the thirties. [m3:PER.GOV The mayor of San Isidro] once danced there; so did [m4:CHL.GOV a Chilean consul].

### El Comercio 2000-11-20
[m1:PER.GOV Alberto Fujimori] {e1 sent in [m3=m1 his] resignation by fax from [m4:@JPN Tokyo]}. [m2:PER.LEG Congress] {e2 would not take it} and dismissed [m5=m1 him] as morally unfit.
e1 m1 > m2 RETREAT actual 2000-11-20/none mode=resign ctx=executive
e2 m2 > m1 REJECT actual 2000-11-20/none ctx=executive

### El Comercio 2020-11-15
[m1:PER.GOV Manuel Merino] {e1 packed up} after five days; [m2:PER.COP police pellets] had {e2 killed} [m3:PER.EDU two students], and [m4:PER.LEG the bench of Congress] had {e3 given} [m5=m1 him] until six.
e1 m1 > m3 RETREAT actual 2020-11-15/none mode=resign ctx=executive
e2 m2 > m3 ASSAULT actual 2020-11-15/none mode=crowd-control ctx=repression
e3 m4 > m5 REQUEST requested 2020-11-15/none mode=change ctx=executive

### El Universo 1998-10-26
[m1:ECU.GOV Jamil Mahuad] and [m2:PER.GOV Alberto Fujimori] {e1 closed} the last open frontier of the continent with a treaty in [m5:@BRA Brasilia]. [m3:PER.GOV Lima] {e2 makes over to [m4=m1 Quito]} a square kilometre at [m6:@ECU Tiwinza].
e1 m1 > m2 SUPPORT actual 1998-10-26/none ctx=territory
e2 m3 > m1 CONCEDE planned 1998-10-26/none ctx=territory

### El Universo 2019-10-13
Under a marquee, live on television, [m1:ECU.GOV Lenín Moreno] {e1 withdrew Decree 883}. [m2:ECU.CVL Jaime Vargas of the indigenous confederation] {e2 called off} the marches. [m3:UN A U.N. envoy] and [m4:ECU.REL the bishops] {e3 had mediated}.
e1 m1 > m2 CONCEDE actual 2019-10-13/none ctx=economic
e2 m2 > m1 CONCEDE actual 2019-10-13/none ctx=economic
e3 m3,m4 > m1,m2 CONSULT actual 2019-10-13/none mode=third-party ctx=economic

### El Universo 2024-04-06
[m1:MEX.GOV Mexico] {e1 broke} with [m2:ECU.GOV Quito] after [m3:ECU.COP hooded officers] {e2 scaled its embassy wall} and {e3 dragged off} [m4:ECU.ELI Jorge Glas]. It {e4 may seek} Ecuador's suspension from [m5:UN the UN].
e1 m1 > m2 SANCTION actual 2024-04-06/none mode=discontinue ctx=diplomatic
e2 m3 > m1 COERCE actual 2024-04-06/none ctx=diplomatic
e3 m3 > m4 COERCE actual 2024-04-06/none mode=arrest ctx=corruption
e4 m1 > m5 REQUEST hypothetical 2024-04-06/none ctx=diplomatic

### La Nación 2018-08-08
[m1:ARG.LEG The Senate] {e1 threw out} the abortion bill that [m2:ARG.CVL the green scarves] had {e2 held vigil for} in the rain.
e1 m1 > m2 REJECT actual 2018-08-08/none mode=change ctx=gender
e2 m2 > m1 PROTEST actual 2018-08-08/none mode=demo ctx=gender

### La Nación 2020-12-30
[m1:ARG.LEG The Senate] {e1 said aye} at four in the morning, and [m2:ARG.CVL the green side of the square] wept; [m3:ARG.REL the bishops] {e2 lamented} it.
e1 m1 > m2 CONCEDE actual 2020-12-30/none ctx=gender
e2 m3 > m1 ACCUSE actual 2020-12-30/none mode=disapprove ctx=gender,religion_ethnicity

### Irish Times 2018-05-26 none
In all, 1,429,981 people voted. [m1:IRL.GOV The returning officer] read the figures twice, once in Irish. In [m2:@IRL Donegal] the margin was 2,532.

### Irish Times 2013-02-19
[m1:IRL.GOV Enda Kenny] {e1 apologised unreservedly} to [m2:IRL.CVL the women of the Magdalene laundries] and broke down. A fortnight ago he had {e2 stopped short of} it.
e1 m1 > m2 SUPPORT actual 2013-02-19/none ctx=gender,human_rights
e2 m1 > m2 REJECT actual 2013-02-19/none mode=yield ctx=gender,human_rights

### Irish Times 2010-03-20
[m1:VAT.REL Pope Benedict] wrote to [m2:IRL.REL the Irish faithful] that he was "truly {e2 sorry}". [m3:IRL.CVL Survivors] had hoped [m5=m1 he] would make [m4:IRL.REL Cardinal Brady] step down.
e2 m1 > m2 SUPPORT actual 2010-03-20/none ctx=human_rights

### CNS 2022-07-25
At [m4:@CAN Maskwacis] [m1:VAT.REL Francis] {e1 asked forgiveness "for the ways in which many Christians supported" the colonisers}. [m2:CAN.SOC Chief Wilton Littlechild] {e2 set a headdress on} [m5=m1 him]; [m3:CAN.SOC others] {e3 want the Doctrine of Discovery rescinded}.
e1 m1 > m2 CONCEDE actual 2022-07-25/none ctx=religion_ethnicity,human_rights
e2 m2 > m1 SUPPORT actual 2022-07-25/none ctx=religion_ethnicity
e3 m3 > m1 REQUEST requested 2022-07-25/none ctx=religion_ethnicity

### CNS 1998-01-25
[m1:VAT.REL John Paul II], with [m2:CUB.GOV Fidel Castro] in the front row, {e1 exhorted} [m5=m2 Cuba] to open up to the world and the world to [m6:@CUB Cuba]. Within weeks [m3=m2 his host] {e2 pardoned} some 300 [m4:CUB.CVL prisoners].
e1 m1 > m2 REQUEST requested 1998-01-25/none mode=change ctx=pro_democracy
e2 m3 > m4 CONCEDE actual 1998-02-01/month ctx=human_rights

### UCA News 2018-09-22
[m1:VAT.REL The Holy See] {e1 lifted the excommunication} of [m2:CHN.REL seven bishops] ordained without its leave, and {e2 initialled} a provisional pact with [m3:CHN.GOV Beijing].
e1 m1 > m2 CONCEDE actual 2018-09-22/none ctx=religion_ethnicity
e2 m1 > m3 SUPPORT actual 2018-09-22/none ctx=religion_ethnicity,diplomatic

### UCA News 2003-07-03 none
[m1:VAT.REL The nuncio] was ordained in [m2:@ITA Bergamo] and served in [m3:@PHL Manila], [m4:@LBN Beirut] and [m5:@CRI San José]. He plays the bassoon.

### Tablet 2014-06-08
[m1:ISR.GOV Shimon Peres] and [m2:PSE.GOV Mahmoud Abbas] {e1 prayed together} in the [m4:@VAT Vatican] garden; [m3:VAT.REL the Pope], whose {e2 invitation} it was, {e3 implored} them to break the spiral of hatred.
e1 m1 > m2 CONSULT actual 2014-06-08/none mode=third-party ctx=religion_ethnicity,diplomatic
e2 m3 > m1,m2 AGREE actual 2014-06-08/none ctx=diplomatic
e3 m3 > m1,m2 REQUEST requested 2014-06-08/none mode=yield ctx=diplomatic

### Reuters 2014-09-04
[m1:GBR.GOV London], [m2:DNK.GOV Copenhagen] and [m3:LTU.GOV Vilnius] {e1 will stand up} a joint brigade; [m4:RUS.GOV Moscow's envoy to NATO] {e2 spoke of "countermeasures"}.
e1 m1 > m2,m3 AGREE planned 2014-09-04/none ctx=military
e2 m4 > m1 THREATEN threatened 2014-09-04/none ctx=military

### Reuters 2008-08-20
[m1:POL.GOV Poland] {e1 puts a base at the disposal of} [m2:USA.MIL American interceptors] under a pact {e2 signed} on Wednesday. [m3:RUS.MIL A Russian general] {e3 said such hosts expose themselves to a strike}, "100 percent".
e2 m1 > m2 SUPPORT actual 2008-08-20/day ctx=military
e1 m1 > m2 AGREE planned 2008-08-20/none ctx=military
e3 m3 > m1 THREATEN threatened 2008-08-20/none mode=violence ctx=military,cbrn

### PAP 2021-11-16
[m1:POL.COP Polish police] {e1 turned water cannon on} [m2:IRQ.REF migrants] at [m4:@POL Kuznica]. [m3:BLR.GOV Minsk] said that [m5=m3 it] {e2 would fly home} whoever wished to go, and denied herding anyone to the fence.
e1 m1 > m2 ASSAULT actual 2021-11-16/none mode=crowd-control ctx=migration
e2 m3 > m2 AGREE planned 2021-11-16/none ctx=migration

### PAP 1993-09-17
[m1:RUS.GOV Boris Yeltsin's] ambassador {e1 bade [m2:POL.GOV Lech Walesa] farewell on behalf of} the last two dozen [m3:RUS.MIL officers], who {e2 caught the night train} east.
e1 m1 > m2 CONSULT actual 1993-09-17/none ctx=diplomatic
e2 m3 > m2 RETREAT actual 1993-09-17/none mode=withdraw ctx=military

### Reuters 2011-06-20 none
[m1:RUS.GOV The transport minister], [m2:POL.GOV his Polish counterpart] and [m3:@LTU three governors] were photographed beside a locomotive. Traffic through [m4:@BLR Brest] rose 8 percent in May.

### Reuters 2012-12-21
[m1:RUS.LEG The Duma] {e1 voted to bar} [m2:USA.CVL Americans] from adopting Russian children. [m3:RUS.GOV Vladimir Putin] has yet to make up [m5=m3 his] mind; [m4:RUS.GOV Sergei Lavrov] {e3 advised against} it.
e1 m1 > m2 SANCTION planned 2012-12-21/none mode=discontinue ctx=diplomatic
e3 m4 > m1 REQUEST requested 2012-12-21/none mode=change ctx=diplomatic

### Reuters 2012-12-06
[m1:USA.LEG The Senate] {e1 did away} with a Cold War curb on trade with [m2:RUS.GOV Russia] and in the same breath {e2 blacklisted} [m3:RUS.COP those blamed for Magnitsky's death].
e1 m1 > m2 CONCEDE actual 2012-12-06/none ctx=economic
e2 m1 > m3 SANCTION actual 2012-12-06/none mode=discontinue ctx=human_rights

### TASS 2016-12-30
[m1:USA.GOV Washington] {e1 ejected} [m2:RUS.GOV 35 Russian diplomats]. [m3:RUS.GOV Sergei Lavrov] put to the president a like number; "[m4:RUS.GOV we] {e3 will not throw anyone out}," [m6:RUS.GOV Vladimir Putin] decided, and {e4 bade} [m5:USA.CVL the diplomats' children] come to the Kremlin tree.
e1 m1 > m2 SANCTION actual 2016-12-30/none mode=expel ctx=diplomatic
e3 m4 > m1 REJECT actual 2016-12-30/none ctx=diplomatic
e4 m4 > m5 AGREE actual 2016-12-30/none ctx=diplomatic

### AFP 2022-02-26
[m1:HUN.GOV Budapest] {e1 bars lethal aid to} [m2:UKR.GOV Ukraine] from crossing its soil, while [m3:SVK.GOV Bratislava] {e2 is shipping} shells and [m4:DEU.GOV Berlin] {e3 has lifted its veto} on [m5:NLD.GOV Dutch] rockets.
e1 m1 > m2 REJECT actual 2022-02-26/none mode=assist ctx=military
e2 m3 > m2 AID actual 2022-02-26/none ctx=military
e3 m4 > m5 CONCEDE actual 2022-02-26/none ctx=military

### AFP 2023-01-20
[m1:DEU.GOV Boris Pistorius] would neither grant nor refuse [m2:POL.GOV Warsaw] leave to re-export Leopards. [m3:UKR.GOV Volodymyr Zelensky] {e2 appealed once more}: tanks, not "hundreds of thank-yous".
e2 m3 > m1 REQUEST requested 2023-01-20/none mode=assist ctx=military

### AFP 2022-07-17
[m1:UKR.GOV Zelensky] {e1 removed} [m2:UKR.SPY his security chief] and [m3:UKR.JUD the prosecutor general]; 651 cases of treason {e2 have been opened against} [m4:UKR.GOV their subordinates].
e1 m1 > m2,m3 SANCTION actual 2022-07-17/none ctx=intelligence
e2 m1 > m4 ACCUSE actual 2022-07-17/none mode=investigate ctx=legal

### Hürriyet 2013-05-11
[m1:TUR.GOV Ankara] {e1 reserves every right to respond} to [m2:SYR.GOV Damascus], which denies its agents {e2 planted} the bombs that killed [m3:TUR.CVL fifty people] in [m4:@TUR Reyhanli].
e1 m1 > m2 THREATEN threatened 2013-05-11/none mode=violence ctx=military
e2 m2 > m3 ASSAULT denied 2013-05-11/none mode=explosives ctx=terrorism

### Hürriyet 2013-03-21
In a letter read to [m1:TUR.CVL a million Kurds] at [m4:@TUR Diyarbakir], [m2:PKK.REB Abdullah Ocalan] {e1 bade his men fall silent and withdraw} beyond the border. [m3:TUR.GOV Erdogan] {e2 welcomed it warily}; [m5=m3 he] {e3 would guarantee them safe passage}, an aide said, if [m6=m2 they] left [m7=m2 their] rifles.
e1 m2 > m3 CONCEDE planned 2013-03-21/none ctx=military
e2 m3 > m2 SUPPORT actual 2013-03-21/none ctx=diplomatic
e3 m3 > m2 CONCEDE hypothetical 2013-03-21/none ctx=military

### Hürriyet 2025-07-11
Thirty [m1:PKK.REB PKK fighters] {e1 burned [m3=m1 their] guns} in a cauldron near [m4:@IRQ Sulaymaniyah], under the gaze of [m2:TUR.SPY Turkish agents].
e1 m1 > m2 RETREAT actual 2025-07-11/none mode=disarm ctx=military

### Rudaw 2003-02-26 none
[m1:IRQ.REB The two Kurdish leaders] sat in the front row in [m5:@IRQ Salahuddin]. The hall seats 400; [m2:USA.GOV Zalmay Khalilzad], [m3=m2 who] was born in Mazar-i-Sharif, sat on the left and [m4:IRN.GOV an Iranian observer] at the back.

### Rudaw 1996-08-31
[m1:KDP.REB Massoud Barzani] {e1 invited} [m2:IRQ.MIL Saddam Hussein's tanks] into [m5:@IRQ Erbil] against [m3:PUK.REB his rival], who {e2 was himself calling on} [m4:IRN.GOV Tehran].
e1 m1 > m2 REQUEST requested 1996-08-31/none mode=assist ctx=military
e2 m3 > m4 REQUEST requested 1996-08-31/none mode=assist ctx=military

### Rudaw 1998-09-17
In [m5:@USA Washington] [m1:KDP.REB Barzani] and [m2:PUK.REB Talabani] {e1 buried a four-year war}; [m3:USA.GOV Madeleine Albright] {e2 pledged protection} should [m4:IRQ.GOV Baghdad] march north.
e1 m1 > m2 SUPPORT actual 1998-09-17/none ctx=diplomatic
e2 m3 > m1,m2 AGREE planned 1998-09-17/none ctx=military

### CNA 2025-07-28
Hosted by [m1:MYS.GOV Anwar Ibrahim] in [m5:@MYS Putrajaya], [m2:THA.GOV Phumtham Wechayachai] and [m3:KHM.GOV Hun Manet] {e1 agreed to silence the guns at midnight}. [m4:USA.GOV Donald Trump] {e2 had vowed to sign no trade deal} with either until [m6=m2+m3 they] did.
e1 m2 > m3 CONCEDE planned 2025-07-28/none ctx=military
e2 m4 > m2,m3 THREATEN threatened 2025-07-28/none mode=restrict ctx=economic

### CNA 2025-07-24
[m1:THA.MIL A Thai F-16] {e1 bombed} [m2:KHM.MIL a Cambodian battery]; [m3:KHM.GOV Phnom Penh] {e2 wrote asking} [m4:UN the Security Council] to sit, and [m5:CHN.GOV Beijing] {e3 tendered its services} as a fair broker.
e1 m1 > m2 ASSAULT actual 2025-07-24/none mode=aerial ctx=military
e2 m3 > m4 REQUEST requested 2025-07-24/none mode=meet ctx=military
e3 m5 > m3 AGREE actual 2025-07-24/none ctx=diplomatic

### CNA 2011-02-14
[m1:KHM.GOV Hor Namhong] {e1 would like} [m2:UN blue helmets] at the temple. [m3:THA.GOV Kasit Piromya] {e2 sees no call for} third parties, though [m4:IDN.GOV Marty Natalegawa] {e3 may send} observers if both sides let him.
e1 m1 > m2 REQUEST requested 2011-02-14/none mode=assist ctx=peacekeeping
e2 m3 > m1 REJECT actual 2011-02-14/none mode=assist ctx=territory
e3 m4 > m1,m3 AGREE hypothetical 2011-02-14/none ctx=peacekeeping

### CNA 2001-03-04 none
Seats on the night train between [m1:@THA Bangkok] and [m2:@MYS Butterworth] must be reserved a month ahead; [m3:MYS.GOV the railway] sells supper boxes, and at the frontier passengers get down with their passports.
