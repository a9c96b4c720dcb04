### Reuters 2001-09-26
[m1:NLA.REB Ethnic Albanian guerrillas] {e1 handed over} the last of some 3,800 rifles, mortars and mines to [m2:NATO NATO troops] on Wednesday, and [m3:MKD.GOV Macedonian President Boris Trajkovski] promised that [m4=m1 fighters who had given up their guns] would be {e2 pardoned}.
e1 m1 > m2 RETREAT actual 2001-09-26/day mode=disarm ctx=religion_ethnicity,peacekeeping
e2 m3 > m4 CONCEDE planned 2001-09-26/none ctx=legal,religion_ethnicity

### AP 1999-07-08
[m1:COL.REB Leftist rebels] {e1 overran} a jungle police post before dawn in southern [m2:@COL Colombia], killing [m3:COL.COP eight officers], and [m6:COL.GOV the government] {e2 sent} two battalions of reinforcements against [m4=m1 them], [m5:COL.MIL an army commander] said.
e1 m1 > m3 ASSAULT actual 1999-07-08/none mode=firearms ctx=territory
e2 m6 > m4 MOBILIZE actual 1999-07-08/none mode=troops ctx=military said=m5

### AFP 2012-04-02
[m1:FARC.REB The Revolutionary Armed Forces of Colombia] on Monday {e1 freed} [m2:COL.COP ten policemen and soldiers] [m5=m1 it] had held in the jungle for more than a decade, handing [m6=m2 them] to [m3:ICRC Red Cross delegates] who were {e2 flown in} aboard helicopters lent by [m4:BRA.MIL the Brazilian army].
e1 m1 > m2 RETREAT actual 2012-04-02/day mode=release
e2 m4 > m3 AID actual 2012-04-02/none ctx=military

### Kathmandu Post 2005-09-03
[m1:MAOISTS.REB Nepal's Maoists] {e1 declared a three-month unilateral ceasefire} on Saturday, a step that [m2:NPL.PTY seven mainstream parties] {e2 welcomed} but that [m3:NPL.MIL the Royal Nepalese Army] {e3 brushed off} as a ploy to regroup.
e1 m1 > m3 CONCEDE actual 2005-09-03/day ctx=military
e2 m2 > m1 SUPPORT actual 2005-09-03/none
e3 m3 > m1 REJECT actual 2005-09-03/none mode=yield ctx=military

### Reuters 2006-04-25
[m1:NPL.GOV King Gyanendra], cornered by three weeks of street {e1 protests}, {e2 gave way} and reinstated [m2:NPL.LEG the parliament] dissolved four years ago, meeting the chief demand of [m3:NPL.OPP the seven-party opposition alliance].
e1 m3 > m1 PROTEST actual 2006-04-01/month mode=demo ctx=pro_democracy
e2 m1 > m3 CONCEDE actual 2006-04-25/none ctx=pro_democracy,legislative

### BBC 2009-05-18
[m1:LKA.MIL The Sri Lankan army] said [m5=m1 it] had {e1 killed} [m2:LTTE.REB Tamil Tiger leader Velupillai Prabhakaran] as [m6=m2 he] tried to flee the last rebel pocket in the north-east, while [m3:ICRC the Red Cross] {e2 appealed} for access to [m4:LKA.CVL wounded civilians] on the beach.
e1 m1 > m2 ASSAULT actual 2009-05-18/none mode=targeted ctx=military said=m1
e2 m3 > m1 REQUEST requested 2009-05-18/none mode=assist ctx=human_security

### The Daily Star 2013-05-06
Before dawn on Monday [m1:BGD.COP police and border guards] {e1 drove} [m2:BGD.REL Hefazat-e-Islam activists] from [m5:@BGD Motijheel] with stun grenades and rubber bullets, and hours later [m3:BGD.GOV the information ministry] {e2 pulled the plug on} [m4:BGD.JRN Diganta Television and Islamic TV].
e1 m1 > m2 ASSAULT actual 2013-05-06/day mode=crowd-control ctx=repression,religion_ethnicity
e2 m3 > m4 COERCE actual 2013-05-06/day mode=censor ctx=rights_freedoms

### AP 2024-08-05
[m1:BGD.GOV Prime Minister Sheikh Hasina] {e1 resigned} and boarded a helicopter for [m2:@IND India] on Monday as [m3:BGD.EDU student protesters], who had {e2 marched} for weeks demanding [m4=m1 her] exit, {e3 poured into} [m5=m1 her] residence.
e1 m1 > m3 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2024-08-05/none mode=demo ctx=executive
e3 m3 > m1 PROTEST actual 2024-08-05/day mode=riot ctx=executive

### The Hindu 2010-04-07
A day after [m1:MAOISTS.REB Maoist guerrillas] {e1 ambushed} and killed [m2:IND.PRM 76 paramilitary policemen] in [m6:@IND Chhattisgarh's Dantewada forest], [m3:IND.GOV Home Minister P. Chidambaram] {e2 rushed} 2,000 more men to the district to hunt down [m5=m1 the insurgents].
e1 m1 > m2 ASSAULT actual 2010-04-06/day mode=firearms
e2 m3 > m5 MOBILIZE actual 2010-04-07/none mode=police

### PTI 2015-08-03
[m1:IND.GOV The Centre] and [m2:NSCN.REB the Isak-Muivah faction of the NSCN] {e1 signed} a framework accord in [m3:@IND New Delhi] on Monday, under which [m4=m2 the Naga outfit] will {e2 give up [m5=m4 its] demand for a separate country}.
e1 m1 > m2 SUPPORT actual 2015-08-03/day ctx=territory,diplomatic
e2 m4 > m1 CONCEDE planned 2015-08-03/none ctx=territory

### Dawn 2009-02-16
[m1:PAK.GOV The NWFP government] {e1 agreed} to bring in Sharia courts across [m4:@PAK Malakand] in return for peace, and [m2:TNSM.REL cleric Sufi Mohammad] {e2 undertook} to talk [m3:TTP.REB Fazlullah's militants] into laying down [m5=m3 their] weapons.
e1 m1 > m2 CONCEDE planned 2009-02-16/none ctx=religion_ethnicity,legal
e2 m2 > m1 AGREE planned 2009-02-16/none ctx=religion_ethnicity

### Reuters 2023-05-09
[m1:PAK.PRM Paramilitary rangers] {e1 arrested} [m2:PAK.OPP former prime minister Imran Khan] inside the Islamabad High Court on Tuesday; within hours [m3:PAK.OPP his supporters] had {e2 set upon} a corps commander's house in [m5:@PAK Lahore] and [m4:PAK.GOV the telecoms authority] had {e3 cut mobile internet}.
e1 m1 > m2 COERCE actual 2023-05-09/day mode=arrest ctx=corruption
e2 m3 > m1 PROTEST actual 2023-05-09/day mode=riot
e3 m4 > m3 COERCE actual 2023-05-09/day mode=censor ctx=rights_freedoms

### Rappler 2016-08-20
[m1:CPP.REB Communist guerrillas] will {e1 hold [m5=m1 their] fire} for a week from Sunday to coincide with peace {e2 talks} with [m2:PHL.GOV the Duterte government] that [m3:NOR.GOV Norway] is {e3 hosting} in [m4:@NOR Oslo].
e1 m1 > m2 CONCEDE planned 2016-08-21/day ctx=military
e2 m1 > m2 AGREE planned 2016-08-20/none ctx=diplomatic
e3 m3 > m1,m2 AGREE planned 2016-08-20/none ctx=diplomatic

### Philippine Daily Inquirer 2019-06-16
[m1:MILF.REB The Moro Islamic Liberation Front] is due to {e1 decommission} a third of [m2=m1 its] 40,000 combatants this year under the accord {e2 signed} with [m3:PHL.GOV Manila] in 2014, verified by [m4:TUR.GOV Turkish], [m5:NOR.GOV Norwegian] and [m6:BRN.GOV Bruneian observers].
e1 m1 > m3 CONCEDE planned 2019-01-01/year ctx=military
e2 m1 > m3 SUPPORT actual 2014-01-01/year ctx=territory bg

### Bangkok Post 2010-05-19
[m1:THA.MIL Soldiers backed by armoured cars] {e1 smashed through} the bamboo-and-tyre barricades of [m2:THA.OPP the red shirts] on Wednesday, [m3=m2 whose] leaders {e2 gave themselves up} to [m4:THA.COP police], and [m5:THA.GOV Prime Minister Abhisit Vejjajiva] {e3 slapped a night-time curfew} on [m6:THA.CVL the capital].
e1 m1 > m2 ASSAULT actual 2010-05-19/day mode=crowd-control ctx=repression
e2 m3 > m4 RETREAT actual 2010-05-19/day
e3 m5 > m6 COERCE actual 2010-05-19/day mode=curfew

### AFP 2021-02-22
[m1:MMR.LAB Shop workers, bank clerks and railwaymen] {e1 walked off the job} across [m2:@MMR Myanmar] on Monday in defiance of [m3:MMR.MIL the junta], which had {e2 warned} on state television that [m4=m1 demonstrators] risked "<<q1 loss of life>>".
e1 m1 > m3 PROTEST actual 2021-02-22/day mode=strike ctx=pro_democracy
e2 m3 > m4 THREATEN threatened 2021-02-22/none mode=violence ctx=repression
q1 m3 mixed cue=warned

### The Irrawaddy 2015-10-15
[m1:KNU.REB The Karen National Union] and [m9:MMR.REB seven smaller ethnic armies] {e1 put [m4=m1 their] names to} a nationwide ceasefire with [m2:MMR.GOV President Thein Sein's government] on Thursday, while [m3:UWSA.REB the United Wa State Army] {e2 stayed away} from the ceremony.
e1 m1,m9 > m2 SUPPORT actual 2015-10-15/day ctx=religion_ethnicity
e2 m3 > m2 REJECT actual 2015-10-15/day mode=meet ctx=diplomatic

### Phnom Penh Post 2017-11-16
[m1:KHM.JUD Cambodia's Supreme Court] {e1 dissolved} [m2:KHM.OPP the Cambodia National Rescue Party] on Thursday and barred [m3:KHM.OPP 118 of its politicians] from public life for five years at the {e2 request} of [m4:KHM.GOV Prime Minister Hun Sen's government].
e1 m1 > m2 COERCE actual 2017-11-16/day mode=restrict ctx=pro_autocracy,legal
e2 m4 > m1 REQUEST requested 2017-11-16/none mode=change ctx=legal

### Reuters 2018-06-30
[m1:NIC.GOV President Daniel Ortega] {e1 turned down} [m9:NIC.OPP an opposition] {e2 demand} for early elections while [m2:NIC.PRM hooded gunmen loyal to him] {e3 shot at} [m3:NIC.CVL marchers] who had {e4 turned out} in [m5:@NIC Managua] to honour [m4:NIC.CVL slain students].
e1 m1 > m9 REJECT actual 2018-06-30/none mode=change ctx=election
e2 m9 > m1 REQUEST requested 2018-06-30/none mode=change ctx=election
e3 m2 > m3 ASSAULT actual 2018-06-30/none mode=firearms ctx=repression
e4 m3 > m1 PROTEST actual 2018-06-30/none mode=demo ctx=repression

### El País 2017-10-27
[m1:ESP.GOV Spanish Prime Minister Mariano Rajoy] {e1 sacked} [m2:CATALONIA.GOV Catalan leader Carles Puigdemont] and [m6=m2 his] entire cabinet on Friday, hours after [m3:CATALONIA.LEG the regional parliament] {e2 proclaimed} a republic that [m4:EU European Council chief Donald Tusk] said [m5:EU Brussels] would {e3 not recognise}.
e1 m1 > m2 SANCTION actual 2017-10-27/day mode=expel ctx=territory,executive
e2 m3 > m1 REJECT actual 2017-10-27/day ctx=territory
e3 m5 > m3 REJECT actual 2017-10-27/none ctx=territory said=m4

### Reuters 2019-01-23
[m1:USA.GOV Washington] {e1 recognised} [m2:VEN.OPP Venezuelan opposition leader Juan Guaido] as interim president, prompting [m3:VEN.GOV Nicolas Maduro] to {e2 sever diplomatic relations} and {e3 give} [m4:USA.GOV American diplomats] 72 hours to leave.
e1 m1 > m2 SUPPORT actual 2019-01-23/none ctx=executive,diplomatic
e2 m3 > m1 SANCTION actual 2019-01-23/none mode=discontinue ctx=diplomatic
e3 m3 > m4 SANCTION actual 2019-01-23/none mode=expel ctx=diplomatic

### AP 2003-08-11
[m1:LBR.GOV Charles Taylor] {e1 stepped down} as president of [m5:@LBR Liberia] on Monday and flew into exile in [m2:NGA.GOV Nigeria], which has {e2 given} [m3=m1 the former warlord] asylum, as [m4:LURD.REB rebels] besieging the capital had {e3 insisted}.
e1 m1 > m4 RETREAT actual 2003-08-11/day mode=resign ctx=executive
e2 m2 > m3 AID actual 2003-08-11/none ctx=asylum
e3 m4 > m1 REQUEST requested 2003-08-11/none mode=change ctx=executive

### IRIN 2004-01-13
[m1:UN The UN Mission in Liberia] has {e1 collected} 8,600 weapons from [m2:LBR.PRM former government militiamen], and [m3:UNICEF UNICEF] is {e2 running} care centres for [m4:LBR.CVL children] who had been made to fight.
e1 m2 > m1 RETREAT actual 2004-01-13/none mode=disarm ctx=peacekeeping
e2 m3 > m4 AID actual 2004-01-13/none ctx=human_security

### Reuters 2005-06-02
[m1:TGO.GOV Togo's government] {e1 lifted a ban} on [m2:TGO.JRN three private radio stations] on Thursday but {e2 kept} [m3:TGO.OPP two opposition organisers] in custody over April's post-election riots.
e1 m1 > m2 CONCEDE actual 2005-06-02/day ctx=rights_freedoms
e2 m1 > m3 COERCE actual 2005-06-02/none mode=arrest ctx=election

### The East African 2007-09-02
[m1:UGA.GOV Uganda] and [m2:LRA.REB the Lord's Resistance Army] {e1 agreed} in [m3:@SSD Juba] that lesser crimes would be tried at home rather than in [m4:@NLD The Hague], and [m5=m1 Kampala] {e2 promised} to ask [m6:ICC the court] to lift [m9=m6 its] warrants against [m7:LRA.REB Joseph Kony] once [m8=m7 he] disarms.
e1 m1 > m2 AGREE actual 2007-09-02/none ctx=legal
e2 m5 > m7 CONCEDE planned 2007-09-02/none ctx=legal

### Daily Nation 2008-01-03
[m1:KEN.COP Police with water cannon] {e1 turned back} [m2:KEN.OPP thousands of Raila Odinga's supporters] trying to reach [m4:@KEN Uhuru Park] on Thursday, and [m3:KEN.GOV Attorney General Amos Wako] {e2 called for} an independent tally of the vote.
e1 m1 > m2 ASSAULT actual 2008-01-03/day mode=crowd-control ctx=repression,election
e2 m3 > m1 REQUEST requested 2008-01-03/none mode=change ctx=election

### AFP 2011-04-11
[m1:CIV.REB Forces loyal to Alassane Ouattara], helped by [m2:FRA.MIL French tanks], {e1 seized} [m3:CIV.GOV Laurent Gbagbo] in [m8=m3 his] bunker on Monday, ending a four-month standoff during which [m4:EU the European Union] had {e2 frozen the assets} of [m5:CIV.GOV his aides] and [m6:AU the African Union] had {e3 suspended} [m7:CIV.GOV Ivory Coast].
e1 m1 > m3 COERCE actual 2011-04-11/day mode=arrest ctx=executive,election
e2 m4 > m5 SANCTION actual 2011-04-11/none mode=discontinue ctx=economic bg
e3 m6 > m7 SANCTION actual 2011-04-11/none mode=expel ctx=diplomatic bg

### Premium Times 2020-10-20
[m1:NGA.MIL Soldiers] {e1 opened fire} on [m2:NGA.CVL young people] singing the national anthem at [m5:@NGA the Lekki toll gate] on Tuesday evening, hours after [m3:NGA.GOV the Lagos State governor] {e2 imposed} a round-the-clock curfew to halt the [m4=m2 #EndSARS protesters'] {e3 sit-in}.
e1 m1 > m2 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression
e2 m3 > m4 COERCE actual 2020-10-20/day mode=curfew ctx=repression
e3 m4 > m3 PROTEST actual 2020-10-20/none mode=obstruct ctx=repression

### Daily Trust 2017-05-07
[m1:BOKOHARAM.REB Boko Haram] has {e1 let go} 82 of [m2:NGA.CVL the Chibok schoolgirls] in exchange for an unstated number of [m3:BOKOHARAM.REB jailed commanders] {e2 turned over} by [m4:NGA.GOV the presidency], with [m5:CHE.GOV Switzerland] and [m6:ICRC the Red Cross] as {e3 go-betweens}.
e1 m1 > m2 RETREAT actual 2017-05-07/none mode=release ctx=terrorism
e2 m4 > m3 RETREAT actual 2017-05-07/none mode=release ctx=terrorism
e3 m5,m6 > m1,m4 CONSULT actual 2017-05-07/none mode=third-party ctx=diplomatic

### Mail & Guardian 2012-08-17
[m1:ZAF.LAB The mineworkers' union Amcu] {e1 accused} [m2:ZAF.COP South African police] on Friday of a planned massacre a day after [m3=m2 officers] {e2 gunned down} [m4:ZAF.LAB 34 striking miners] at [m6:@ZAF Marikana], and [m5:ZAF.GOV President Jacob Zuma] {e3 ordered} a commission of inquiry.
e1 m1 > m2 ACCUSE actual 2012-08-17/day mode=allege ctx=repression
e2 m3 > m4 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression
e3 m5 > m2 ACCUSE actual 2012-08-17/none mode=investigate ctx=repression

### News24 2021-07-12
[m1:ZAF.GOV President Cyril Ramaphosa] {e1 deployed} 2,500 soldiers to [m5:@ZAF KwaZulu-Natal] and [m6:@ZAF Gauteng] on Monday as [m2:ZAF.CVL crowds angered by the jailing of his predecessor] {e2 looted} malls, and [m3:ZAF.OPP the Democratic Alliance] {e3 threatened} to take [m4:ZAF.PTY the ANC] to court for inaction.
e1 m1 > m2 MOBILIZE actual 2021-07-12/day mode=troops ctx=military
e2 m2 > m1 PROTEST actual 2021-07-12/none mode=riot
e3 m3 > m4 THREATEN threatened 2021-07-12/none ctx=legal

### The Herald 2008-07-21
[m1:ZWE.GOV President Robert Mugabe] and [m2:ZWE.OPP MDC leader Morgan Tsvangirai] {e1 shook hands} and {e2 signed} a memorandum in [m3:@ZWE Harare] on Monday setting the terms of power-sharing talks {e3 steered} by [m4:ZAF.GOV South Africa's Thabo Mbeki].
e1 m1 > m2 CONSULT actual 2008-07-21/day ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2008-07-21/day ctx=political_institutions
e3 m4 > m1,m2 CONSULT actual 2008-07-21/none mode=third-party ctx=diplomatic

### Reuters 2014-01-24
[m1:SSD.GOV South Sudan's government] has {e1 withdrawn treason charges} against [m2:SSD.OPP seven detained politicians], who were {e2 flown to} [m3:KEN.GOV Kenya] and handed to [m4=m3 President Uhuru Kenyatta], the day after [m5=m1 it] {e3 signed} a truce with [m6:SPLMIO.REB Riek Machar's rebels].
e1 m1 > m2 CONCEDE actual 2014-01-24/none ctx=legal
e2 m1 > m2 RETREAT actual 2014-01-24/none mode=release
e3 m5 > m6 SUPPORT actual 2014-01-23/day ctx=military

### Sudan Tribune 2016-07-11
[m1:UN The UN Security Council] on Sunday {e1 demanded} that [m2:SSD.GOV President Salva Kiir] and [m3:SPLMIO.REB Vice President Riek Machar] rein in [m4=m2+m3 their] forces, and [m5:UN the mission in Juba] {e2 opened [m7=m5 its] gates} to [m6:SSD.REF thousands of people] fleeing the shelling.
e1 m1 > m2,m3 REQUEST requested 2016-07-10/day mode=yield ctx=military
e2 m5 > m6 AID actual 2016-07-11/none ctx=migration,peacekeeping

### Al Jazeera 2019-06-03
[m1:SDN.PRM Rapid Support Forces troopers] {e1 cleared} the Khartoum sit-in with live rounds on Monday, leaving at least 35 dead, and [m2:SDN.OPP the Forces for Freedom and Change] {e2 broke off} all contact with [m3:SDN.MIL the military council] and {e3 called an indefinite strike}.
e1 m1 > m2 ASSAULT actual 2019-06-03/day mode=firearms ctx=repression,pro_democracy
e2 m2 > m3 SANCTION actual 2019-06-03/none mode=discontinue ctx=diplomatic
e3 m2 > m3 PROTEST planned 2019-06-03/none mode=strike ctx=pro_democracy

### Addis Standard 2022-11-30
[m1:TPLF.REB Tigrayan fighters] have begun {e1 pulling out} of front-line trenches, [m2:TPLF.REB their commander Tadesse Werede] said, four weeks after [m3:ETH.GOV the federal government] {e2 undertook} in [m4:@ZAF Pretoria] to restore telephones, banking and food deliveries to [m5:ETH.CVL the region].
e1 m1 > m3 RETREAT actual 2022-11-30/none mode=withdraw ctx=military said=m2
e2 m3 > m1 CONCEDE planned 2022-11-01/month ctx=human_security bg
rel m2 leads m1

### AFP 2012-03-30
[m1:MNLA.REB Tuareg rebels] {e1 marched into} [m6:@MLI Kidal] on Friday as [m2:MLI.REB the captain who led last week's coup] {e2 begged} [m3:MLI.GOV Mali's neighbours] for help and [m4:ECOWAS West African leaders] {e3 gave} [m5=m2 him] three days to restore constitutional rule or face a trade cut-off.
e1 m1 > m2 COERCE actual 2012-03-30/day mode=seize ctx=territory
e2 m2 > m4 REQUEST requested 2012-03-30/none mode=assist ctx=military
e3 m4 > m5 THREATEN threatened 2012-03-30/none mode=restrict ctx=political_institutions

### Jeune Afrique 2022-01-09
[m1:ECOWAS The West African bloc] {e1 shut} [m5=m1 its] members' borders with [m2:MLI.GOV Mali] and {e2 froze} [m3=m2 the junta's] accounts at the regional central bank on Sunday after [m4=m2 the colonels] {e3 put off} elections until 2026.
e1 m1 > m2 SANCTION actual 2022-01-09/day mode=discontinue ctx=economic,pro_democracy
e2 m1 > m3 SANCTION actual 2022-01-09/day mode=discontinue ctx=economic
e3 m4 > m1 REJECT actual 2022-01-09/none mode=change ctx=election

### Reuters 2004-02-29
With [m1:HTI.REB armed bands] {e1 closing in on} the capital, [m2:HTI.GOV Haitian President Jean-Bertrand Aristide] {e2 gave up office} and left the country on Sunday, and [m3:USA.MIL U.S. Marines] began {e3 landing} to keep order in [m4:@HTI Port-au-Prince].
e1 m1 > m2 MOBILIZE actual 2004-02-29/none mode=militia
e2 m2 > m1 RETREAT actual 2004-02-29/day mode=resign ctx=executive
e3 m3 > m2 AID actual 2004-02-29/none ctx=military

### Miami Herald 2024-03-11
[m1:HTI.GOV Prime Minister Ariel Henry], stranded in [m2:@PRI Puerto Rico] since [m3:HTI.CRM gangs] {e1 stormed} Haiti's prisons, {e2 offered to resign} late Monday once a transitional council is named, [m4:CARICOM Caribbean Community leaders] announced after {e3 talks} in [m5:@JAM Kingston] with [m6:USA.GOV Secretary of State Antony Blinken].
e1 m3 > m1 ASSAULT actual 2024-03-01/month bg
e2 m1 > m4 CONCEDE planned 2024-03-11/day ctx=executive said=m4
e3 m6 > m4 CONSULT actual 2024-03-11/none mode=visit ctx=diplomatic

### AP 2003-10-17
[m1:BOL.GOV Gonzalo Sanchez de Lozada] {e1 quit} Friday after a month of {e2 blockades} by [m2:BOL.AGR coca growers] and [m3:BOL.LAB miners], and [m4:BOL.LEG Congress] {e3 swore in} [m5:BOL.GOV Vice President Carlos Mesa], who {e4 promised} [m6=m2+m3 the strikers] a referendum on gas exports.
e1 m1 > m2,m3 RETREAT actual 2003-10-17/day mode=resign ctx=executive
e2 m2,m3 > m1 PROTEST actual 2003-10-01/month mode=obstruct ctx=natural_resource
e3 m4 > m5 SUPPORT actual 2003-10-17/none ctx=executive
e4 m5 > m6 CONCEDE planned 2003-10-17/none ctx=natural_resource

### Reuters 2019-10-14
[m1:ECU.GOV Ecuadorian President Lenin Moreno] agreed to {e1 repeal} the decree ending fuel subsidies and [m2:ECU.CVL indigenous leaders] in turn {e2 called off} eleven days of protests after a televised {e3 meeting} {e4 arranged} by [m3:UN the United Nations] and [m4:REL Catholic bishops].
e1 m1 > m2 CONCEDE planned 2019-10-14/none ctx=economic
e2 m2 > m1 CONCEDE actual 2019-10-14/none ctx=economic
e3 m1 > m2 CONSULT actual 2019-10-14/none ctx=economic
e4 m3,m4 > m1,m2 CONSULT actual 2019-10-14/none mode=third-party

### Folha de S.Paulo 2010-11-25
[m1:BRA.MIL Brazilian marines] {e1 lent} six armoured carriers to [m2:BRA.COP Rio's military police], who {e2 fought [m5=m2 their] way into} the [m4:@BRA Vila Cruzeiro] slum against [m3:BRA.CRM the Red Command gang].
e1 m1 > m2 AID actual 2010-11-25/none ctx=military,crime
e2 m2 > m3 ASSAULT actual 2010-11-25/none mode=firearms ctx=crime

### Reuters 2023-01-09
[m1:BRA.JUD Supreme Court Justice Alexandre de Moraes] {e1 suspended} [m2:BRA.GOV Brasilia governor Ibaneis Rocha] for 90 days after [m3:BRA.OPP followers of Jair Bolsonaro] {e2 ransacked} [m4:BRA.LEG Congress] and the palace on Sunday, and [m5:BRA.COP police] {e3 bused away} [m6=m3 some 1,200 of them] from a camp outside army headquarters.
e1 m1 > m2 SANCTION actual 2023-01-09/none mode=expel ctx=legal
e2 m3 > m4 PROTEST actual 2023-01-08/day mode=riot ctx=election
e3 m5 > m6 COERCE actual 2023-01-09/none mode=arrest ctx=election

### BBC Monitoring 2005-04-20
[m1:ECU.LEG Ecuador's Congress] {e1 removed} [m2:ECU.GOV President Lucio Gutierrez] on Wednesday after [m3:ECU.MIL the armed forces] {e2 withdrew [m6=m3 their] support}, and [m4:BRA.GOV Brazil] {e3 offered} [m5=m2 the fallen leader] refuge in [m7=m4 its] embassy.
e1 m1 > m2 SANCTION actual 2005-04-20/day mode=expel ctx=executive
e2 m3 > m2 REJECT actual 2005-04-20/none ctx=military
e3 m4 > m5 AGREE planned 2005-04-20/none ctx=asylum

### AP 1997-04-22
[m1:PER.MIL Peruvian commandos] {e1 blasted [m5=m1 their] way into} the Japanese ambassador's residence in [m4:@PER Lima] on Tuesday and {e2 rescued} 71 [m2:PER.CVL captives] whom [m3:MRTA.REB Tupac Amaru rebels] had {e3 held} for four months.
e1 m1 > m3 ASSAULT actual 1997-04-22/day mode=explosives ctx=terrorism
e2 m1 > m2 AID actual 1997-04-22/day ctx=terrorism
e3 m3 > m2 ASSAULT actual 1997-04-22/none mode=abduct ctx=terrorism bg

### La Prensa 2009-06-28
[m1:HND.MIL Honduran soldiers] {e1 bundled} [m2:HND.GOV President Manuel Zelaya] onto a plane to [m3:@CRI Costa Rica] in [m8=m2 his] pyjamas on Sunday; [m4:HND.LEG Congress] {e2 named} [m5:HND.GOV its speaker, Roberto Micheletti], to replace [m6=m2 him] and [m7:OAS the Organization of American States] {e3 condemned} the ouster.
e1 m1 > m2 COERCE actual 2009-06-28/day mode=deport ctx=executive
e2 m4 > m5 SUPPORT actual 2009-06-28/none ctx=executive
e3 m7 > m1 ACCUSE actual 2009-06-28/none mode=disapprove ctx=pro_democracy

### EFE 2012-10-30
[m1:CUB.GOV Havana] {e1 acts as host} while [m2:COL.GOV the Colombian government] and [m3:FARC.REB FARC] {e2 prepare to open} formal negotiations on Nov. 15, but [m4:COL.GOV President Juan Manuel Santos] has {e3 refused} [m5=m3 the guerrillas] a truce during the talks.
e1 m1 > m2,m3 CONSULT actual 2012-10-30/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE planned 2012-11-15/day ctx=diplomatic
e3 m4 > m5 REJECT actual 2012-10-30/none mode=yield ctx=military

### Reuters 2019-01-18
[m1:COL.GOV President Ivan Duque] {e1 broke off} negotiations with [m2:ELN.REB the National Liberation Army] on Friday, a day after [m3=m2 the rebels] {e2 set off a car bomb} at [m4:COL.COP a police academy] in [m5:@COL Bogota], and {e3 asked} [m6:CUB.GOV Cuba] to arrest [m7=m2 their] delegates.
e1 m1 > m2 SANCTION actual 2019-01-18/day mode=discontinue ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2019-01-17/day mode=suicide-attack ctx=terrorism
e3 m1 > m6 REQUEST requested 2019-01-18/none mode=assist ctx=terrorism

### The Guardian 2019-10-20
[m1:CHL.GOV Chile's government] {e1 extended} a night curfew to five more cities on Sunday and {e2 put 9,000 soldiers on the streets} as [m2:CHL.CVL rioters] {e3 torched} buses and a [m4:@CHL Santiago] metro station over a fare rise that [m3:CHL.GOV President Sebastián Piñera] has since {e4 shelved}.
e1 m1 > m2 COERCE actual 2019-10-20/day mode=curfew ctx=repression
e2 m1 > m2 MOBILIZE actual 2019-10-20/none mode=troops ctx=military
e3 m2 > m1 PROTEST actual 2019-10-20/none mode=riot ctx=economic
e4 m3 > m2 CONCEDE actual 2019-10-20/none ctx=economic

### B92 2000-10-05
[m1:SRB.CVL Tens of thousands of Serbs], led by a bulldozer, {e1 broke into} [m2:YUG.LEG the Yugoslav parliament] on Thursday, and [m3:YUG.COP policemen] took off [m5=m3 their] helmets and {e2 joined} [m4=m1 the crowd].
e1 m1 > m2 PROTEST actual 2000-10-05/day mode=riot ctx=pro_democracy,election
e2 m3 > m4 SUPPORT actual 2000-10-05/none ctx=pro_democracy

### AP 2001-06-28
[m1:SRB.GOV The Serbian government] {e1 handed over} [m2:YUG.ELI former president Slobodan Milosevic] to [m3:ICTY the U.N. tribunal] in [m4:@NLD The Hague] on Thursday, ignoring a {e2 stay} by [m5:YUG.JUD the Constitutional Court]; [m6:USA.GOV Washington] {e3 hailed} the move and is to {e4 chip in} $181 million at a donors' conference.
e1 m1 > m3 COOPERATE actual 2001-06-28/day ctx=legal,human_rights
e2 m5 > m1 REJECT actual 2001-06-28/none ctx=legal
e3 m6 > m1 SUPPORT actual 2001-06-28/none ctx=legal
e4 m6 > m1 AGREE planned 2001-06-28/none ctx=economic

### Reuters 1998-10-13
[m1:YUG.GOV Yugoslav President Slobodan Milosevic] {e1 accepted} 2,000 OSCE observers in [m5:@KOS Kosovo] and a partial pullback of [m2=m1 his] special police, averting air strikes that [m3:NATO NATO] had {e2 authorised} hours earlier against [m4:YUG.MIL his forces].
e1 m1 > m3 CONCEDE planned 1998-10-13/none ctx=peacekeeping,territory
e2 m3 > m4 THREATEN threatened 1998-10-13/none mode=violence ctx=military

### Balkan Insight 2011-07-26
[m1:KOS.COP Kosovo's special police] {e1 took control of} two northern crossings overnight to enforce a goods {e2 ban} on [m2:SRB.GOV Serbia]; [m3:SRB.CVL local Serbs] {e3 threw up barricades} of gravel and logs, and [m4:NATO KFOR] {e4 sent in} Black Hawk helicopters.
e1 m1 > m3 COERCE actual 2011-07-26/none mode=seize ctx=territory
e2 m1 > m2 SANCTION actual 2011-07-26/none mode=discontinue ctx=economic
e3 m3 > m1 PROTEST actual 2011-07-26/none mode=obstruct ctx=territory
e4 m4 > m3 MOBILIZE actual 2011-07-26/none mode=weapons ctx=peacekeeping

### RFE/RL 2014-02-07
[m1:BIH.LAB Laid-off factory workers] {e1 set fire to} the cantonal government building in [m2:@BIH Tuzla] on Friday, prompting [m3:BIH.GOV its premier, Sead Čaušević], to {e2 tender [m6=m3 his] resignation}, while [m4:BIH.COP police in Sarajevo] {e3 used rubber bullets} on [m5:BIH.CVL a second crowd].
e1 m1 > m3 PROTEST actual 2014-02-07/day mode=riot ctx=economic
e2 m3 > m1 RETREAT actual 2014-02-07/none mode=resign
e3 m4 > m5 ASSAULT actual 2014-02-07/none mode=crowd-control ctx=repression

### N1 2025-03-17
[m1:SRB.EDU Student blockaders] have {e1 demanded} an inquiry into reports that [m2:SRB.COP Serbian security forces] {e2 used a sonic weapon} on [m3:SRB.CVL Saturday's rally] in [m4:@SRB Belgrade], a charge that [m5:SRB.GOV President Aleksandar Vučić] {e3 rejected}.
e1 m1 > m5 REQUEST requested 2025-03-17/none mode=change ctx=repression
e2 m2 > m3 ASSAULT denied 2025-03-15/day mode=unconventional ctx=repression
e3 m5 > m1 REJECT actual 2025-03-17/none ctx=repression

### Reuters 2016-07-16
[m1:TUR.GOV Turkey] {e1 rounded up} 2,839 [m2:TUR.REB soldiers] on Saturday after loyal [m3:TUR.COP police] and civilians {e2 put down} the coup bid, and [m4:TUR.GOV Prime Minister Binali Yildirim] {e3 warned} that [m5:? any country standing by cleric Fethullah Gulen] would be counted an enemy.
e1 m1 > m2 COERCE actual 2016-07-16/day mode=arrest ctx=military
e2 m3 > m2 ASSAULT actual 2016-07-16/none ctx=military
e3 m4 > m5 THREATEN threatened 2016-07-16/none mode=relations ctx=diplomatic

### Hurriyet Daily News 2025-05-12
[m1:PKK.REB The Kurdistan Workers' Party] {e1 announced} on Monday that [m4=m1 it] would disband and end [m5=m1 its] armed campaign, heeding a February {e2 appeal} from [m2:PKK.REB its jailed founder Abdullah Öcalan]; [m3:TUR.PTY the ruling AKP] {e3 welcomed} the decision.
e1 m1 > m3 CONCEDE planned 2025-05-12/day ctx=military,terrorism
e2 m2 > m1 REQUEST requested 2025-02-01/month mode=yield ctx=terrorism bg
e3 m3 > m1 SUPPORT actual 2025-05-12/none ctx=terrorism
rel m2 leads m1

### Al Arabiya 2013-08-14
[m1:EGY.COP Egyptian police] {e1 bulldozed} two protest camps set up by [m2:EGY.OPP Muslim Brotherhood supporters], after which [m3:EGY.GOV Vice President Mohamed ElBaradei] {e2 quit} and [m4:EGY.GOV the interim government] {e3 declared a month-long state of emergency}.
e1 m1 > m2 ASSAULT actual 2013-08-14/none mode=destroy ctx=repression
e2 m3 > m4 RETREAT actual 2013-08-14/none mode=resign ctx=repression
e3 m4 > m2 COERCE actual 2013-08-14/none mode=martial-law ctx=repression

### AFP 2011-01-14
Facing {e1 riots} by [m3:TUN.CVL jobless youths], [m1:TUN.GOV Tunisian President Zine El Abidine Ben Ali] {e2 pledged} not to seek another term and {e3 cut} the price of bread and milk, but [m2:TUN.LAB the UGTT union] {e4 went ahead with} a two-hour general strike.
e1 m3 > m1 PROTEST actual 2011-01-14/none mode=riot ctx=economic
e2 m1 > m3 CONCEDE planned 2011-01-14/none ctx=executive
e3 m1 > m3 CONCEDE actual 2011-01-14/none ctx=economic
e4 m2 > m1 PROTEST actual 2011-01-14/none mode=strike ctx=economic

### Reuters 2015-03-30
[m1:HOUTHI.REB Houthi militiamen] {e1 advanced} to within sight of [m7:@YEM Aden] on Monday even as [m2:SAU.MIL Saudi-led warplanes] {e2 pounded} [m3=m1 their] supply lines and [m4:OMN.GOV Oman] {e3 evacuated} [m5:YEM.CVL Yemeni wounded] to [m6:@OMN Salalah].
e1 m1 > m2 MOBILIZE actual 2015-03-30/day mode=militia
e2 m2 > m3 ASSAULT actual 2015-03-30/day mode=aerial ctx=military
e3 m4 > m5 AID actual 2015-03-30/none ctx=health

### The National 2018-12-13
[m1:YEM.GOV Yemen's government] and [m2:HOUTHI.REB the Houthis] {e1 agreed to pull} [m7=m1+m2 their] men from [m6:@YEM Hodeidah], [m3:UN U.N. Secretary-General Antonio Guterres] said on Thursday at the close of a week of {e2 talks} in [m4:@SWE Rimbo]; [m5:UN U.N. monitors] will {e3 deploy} to the port.
e1 m1,m2 > m3 CONCEDE planned 2018-12-13/day ctx=military said=m3
e2 m1 > m2 CONSULT actual 2018-12-13/none mode=third-party ctx=diplomatic
e3 m5 > m1,m2 AGREE planned 2018-12-13/none ctx=peacekeeping

### Reuters 2007-06-12
[m1:HAMAS.REB Hamas gunmen] {e1 captured} the [m5:@PSE Gaza] headquarters of [m2:PSE.COP President Mahmoud Abbas's security service] on Tuesday, and [m3:FATAH.PTY Fatah] {e2 suspended} [m6=m3 its] ministers' role in the unity government until [m4=m1 the Islamists] {e3 stop} fighting.
e1 m1 > m2 ASSAULT actual 2007-06-12/day mode=firearms
e2 m3 > m1 SANCTION actual 2007-06-12/none mode=withdraw ctx=executive
e3 m3 > m4 REQUEST requested 2007-06-12/none mode=yield

### Naharnet 2008-05-09
[m1:HEZBOLLAH.REB Hizbullah fighters] {e1 overran} west [m5:@LBN Beirut] on Friday and {e2 forced off the air} [m2:LBN.JRN Future TV], the day after [m3=m1 its] leader {e3 described} [m4:LBN.GOV the cabinet's] order against the group's phone network as a declaration of war.
e1 m1 > m4 COERCE actual 2008-05-09/day mode=seize
e2 m1 > m2 COERCE actual 2008-05-09/day mode=censor
e3 m3 > m4 ACCUSE actual 2008-05-08/day mode=disapprove

### Reuters 2010-06-11
[m1:KGZ.GOV Kyrgyzstan's interim government] {e1 dispatched} armoured vehicles to [m2:@KGZ Osh] on Friday, {e2 placed} [m5:KGZ.CVL its rioting neighbourhoods] under curfew and {e3 asked} [m3:RUS.GOV Moscow] for troops, but [m4=m3 the Kremlin] {e4 declined} to intervene.
e1 m1 > m5 MOBILIZE actual 2010-06-11/day mode=weapons ctx=religion_ethnicity
e2 m1 > m5 COERCE actual 2010-06-11/day mode=curfew ctx=religion_ethnicity
e3 m1 > m3 REQUEST requested 2010-06-11/none mode=assist ctx=military
e4 m4 > m1 REJECT actual 2010-06-11/none mode=assist ctx=military

### RFE/RL 2022-01-06
[m1:RUS.MIL Russian paratroopers] were {e1 airlifted} to [m2:@KAZ Almaty] on Thursday to {e2 help} [m3:KAZ.GOV President Kassym-Jomart Toqaev] against [m4:KAZ.CVL protesters] who had {e3 set the mayor's office ablaze}; [m5=m3 he] has {e4 scrapped} the fuel price rise that began it all.
e1 m1 > m4 MOBILIZE actual 2022-01-06/day mode=troops ctx=military
e2 m1 > m3 AID actual 2022-01-06/none ctx=military
e3 m4 > m3 PROTEST actual 2022-01-06/none mode=riot ctx=economic
e4 m5 > m4 CONCEDE actual 2022-01-06/none ctx=economic

### Moscow Times 2021-06-09
[m1:RUS.JUD A Moscow court] {e1 branded} [m2:RUS.OPP Alexei Navalny's regional offices] extremist late Wednesday, a label that {e2 exposes} [m3=m2 its] staff to up to ten years in jail.
e1 m1 > m2 COERCE actual 2021-06-09/day mode=restrict ctx=legal,repression
e2 m1 > m3 THREATEN threatened 2021-06-09/none mode=arrest ctx=legal

### AP 2020-08-11
[m1:BLR.OPP Sviatlana Tsikhanouskaya] has {e1 crossed into} [m2:LTU.GOV Lithuania], [m3:LTU.GOV the Baltic state's foreign minister] said, as [m4:BLR.COP Belarusian riot police] {e2 fired flash grenades} at [m5:BLR.CVL people] {e3 disputing} [m6:BLR.GOV Alexander Lukashenko's] landslide for a third night.
e1 m2 > m1 AID actual 2020-08-11/none ctx=asylum said=m3
e2 m4 > m5 ASSAULT actual 2020-08-11/none mode=crowd-control ctx=repression,election
e3 m5 > m6 PROTEST actual 2020-08-11/none mode=demo ctx=election

### The Guardian 2006-11-13
[m1:TON.EDU Tongan student leaders] {e1 warned} [m2:TON.GOV the king's ministers] of unrest unless elections are opened up, and [m3:NZL.GOV New Zealand] is {e2 ready to fly in} police should [m4=m2 Nuku'alofa] {e3 ask}.
e1 m1 > m2 THREATEN threatened 2006-11-13/none ctx=pro_democracy
e2 m3 > m4 AID hypothetical 2006-11-13/none ctx=military
e3 m4 > m3 REQUEST hypothetical 2006-11-13/none mode=assist

### Fiji Times 2006-11-30
[m1:FJI.MIL Commodore Frank Bainimarama] {e1 gave} [m2:FJI.GOV Prime Minister Laisenia Qarase] until noon on Friday to drop three disputed bills or be removed, and [m3:FJI.MIL troops] {e2 took up positions around} [m4:@FJI Suva] in what [m5=m1 the commander] called an exercise.
e1 m1 > m2 THREATEN threatened 2006-11-30/none mode=violence ctx=executive
e2 m3 > m2 MOBILIZE actual 2006-11-30/none mode=troops ctx=military

### Reuters 2003-07-24
[m1:AUS.MIL Australian soldiers and policemen] {e1 stepped ashore} at [m2:@SLB Honiara] on Thursday to restore order at the {e2 invitation} of [m3:SLB.GOV the Solomon Islands government], and [m4:SLB.REB warlord Harold Keke] {e3 sent word} that [m5=m4 his] men would observe a truce.
e1 m1 > m3 AID actual 2003-07-24/day ctx=peacekeeping
e2 m3 > m1 REQUEST requested 2003-07-24/none mode=assist ctx=peacekeeping
e3 m4 > m1 CONCEDE planned 2003-07-24/none

### The Jakarta Post 2005-08-15
[m1:IDN.GOV Jakarta] and [m2:GAM.REB the Free Aceh Movement] {e1 ended} three decades of war with a memorandum inked in [m3:@FIN Helsinki] on Monday; [m4=m2 the rebels] will {e2 surrender} 840 firearms and [m5=m1 the government] will {e3 move out} non-local troops by year-end.
e1 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory
e2 m4 > m1 CONCEDE planned 2005-08-15/none ctx=military
e3 m5 > m2 CONCEDE planned 2005-08-15/none ctx=military

### AFP 2006-05-24
[m1:TLS.GOV East Timor] {e1 called in} foreign troops on Wednesday after [m2:TLS.REB sacked soldiers] {e2 attacked} [m3:TLS.MIL army headquarters]; [m4:AUS.GOV Canberra] {e3 agreed} to send 1,300 men, and [m5:PRT.GOV Lisbon] {e4 will contribute} a company of gendarmes.
e1 m1 > m4,m5 REQUEST requested 2006-05-24/day mode=assist ctx=military
e2 m2 > m3 ASSAULT actual 2006-05-24/none mode=firearms ctx=military
e3 m4 > m1 AGREE planned 2006-05-24/none ctx=military
e4 m5 > m1 AGREE planned 2006-05-24/none ctx=military

### Malaysiakini 2015-09-29
[m1:MYS.COP Malaysian police] {e1 froze the bank accounts} of [m2:MYS.OPP an Umno dissident who sued over 1MDB] and {e2 barred} [m3=m2 him] from leaving for [m4:@USA New York], where [m5=m2 he] meant to {e3 brief} [m6:USA.GOV the FBI].
e1 m1 > m2 COERCE actual 2015-09-29/none mode=seize ctx=corruption
e2 m1 > m3 COERCE actual 2015-09-29/none mode=restrict ctx=corruption
e3 m5 > m6 AGREE planned 2015-09-29/none ctx=corruption

### SCMP 2019-09-04
[m1:HKG.GOV Hong Kong leader Carrie Lam] {e1 formally withdrew} the extradition bill on Wednesday, conceding one of five {e3 demands} of [m2:HKG.CVL protesters]; [m3:HKG.CVL activist Joshua Wong] {e4 brushed it aside} as too little, too late.
e1 m1 > m2 CONCEDE actual 2019-09-04/day ctx=legal
e3 m2 > m1 REQUEST requested 2019-09-04/none mode=change ctx=rights_freedoms
e4 m3 > m1 REJECT actual 2019-09-04/none ctx=rights_freedoms

### Yonhap 2024-12-03
[m1:KOR.GOV President Yoon Suk Yeol] {e1 declared martial law} on Tuesday night, {e2 accusing} [m2:KOR.OPP the opposition] of anti-state acts, and [m3:KOR.MIL helicopter-borne troops] {e3 broke windows to enter} [m4:KOR.LEG the National Assembly], where [m5=m4 lawmakers] {e4 voted} to overturn the decree.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=executive
e2 m1 > m2 ACCUSE actual 2024-12-03/day mode=allege
e3 m3 > m4 COERCE actual 2024-12-03/none mode=seize ctx=military
e4 m5 > m1 REJECT actual 2024-12-03/none ctx=legislative

### AP 2025-01-15
[m1:KOR.COP Hundreds of investigators and police officers] {e1 used ladders to get past} [m2:KOR.PRM the presidential guard] and {e2 took} [m3:KOR.GOV impeached President Yoon Suk Yeol] into custody on Wednesday, two weeks after [m4=m2 the guards] {e3 turned away} a first attempt.
e1 m1 > m2 COERCE actual 2025-01-15/day mode=seize ctx=legal
e2 m1 > m3 COERCE actual 2025-01-15/day mode=arrest ctx=legal
e3 m4 > m1 REJECT actual 2025-01-15/none mode=yield ctx=legal bg

### Reuters 2013-11-30
[m1:UKR.COP Ukrainian Berkut officers] {e1 clubbed} [m2:UKR.EDU students] camped on [m6:@UKR Kyiv's Independence Square] in the early hours; [m3:UKR.OPP boxer-politician Vitaly Klitschko] {e2 called a national strike}, and [m4:POL.GOV Poland's Foreign Minister Radoslaw Sikorski] {e3 threatened} [m5:UKR.GOV Kyiv officials] with EU visa bans.
e1 m1 > m2 ASSAULT actual 2013-11-30/none mode=beat ctx=repression
e2 m3 > m5 PROTEST planned 2013-11-30/none mode=strike ctx=pro_democracy
e3 m4 > m5 THREATEN threatened 2013-11-30/none mode=restrict ctx=repression

### The Nation 2017-08-25
[m1:THA.JUD Thailand's top court] {e1 issued an arrest warrant} for [m2:THA.ELI former premier Yingluck Shinawatra] when [m3=m2 she] failed to appear on Friday, and the same day {e2 sentenced} [m4:THA.ELI her commerce minister] to 42 years over faked rice sales.
e1 m1 > m2 THREATEN threatened 2017-08-25/day mode=arrest ctx=legal
e2 m1 > m4 SANCTION actual 2017-08-25/day mode=convict ctx=legal,corruption

### AFP 2018-12-26
[m1:COD.GOV Congo's electoral commission] {e1 postponed} voting in [m6:@COD Beni] and [m5:@COD Butembo], citing Ebola, and [m2:COD.OPP the Lamuka coalition] {e2 threatened} a nationwide shutdown while [m3:COD.CVL residents of Beni] {e3 ransacked} [m4:COD.MED an Ebola clinic].
e1 m1 > m3 COERCE actual 2018-12-26/none mode=restrict ctx=election,health
e2 m2 > m1 THREATEN threatened 2018-12-26/none ctx=election
e3 m3 > m4 PROTEST actual 2018-12-26/none mode=riot ctx=health

### Radio Okapi 2013-11-05
[m1:M23.REB The M23 movement] {e1 laid down arms} after [m2:COD.MIL Congolese commandos] {e2 stormed} [m7=m1 its] last hilltops at [m6:@COD Chanzu] and [m5:@COD Runyonyi], and [m3:UGA.MIL the Ugandan army] {e3 took in} [m4:M23.REB commander Sultani Makenga] with 1,700 men.
e1 m1 > m2 RETREAT actual 2013-11-05/none mode=disarm
e2 m2 > m1 ASSAULT actual 2013-11-05/none mode=heavy-weapons ctx=military
e3 m3 > m4 AID actual 2013-11-05/none ctx=asylum
rel m4 part_of m1

### Reuters 2025-01-26
[m1:COD.GOV Kinshasa] {e1 recalled [m7=m1 its] diplomats} from [m2:RWA.GOV Kigali] and {e2 ordered} [m3:RWA.GOV the Rwandan mission] to close within 48 hours as [m4:M23.REB M23] {e3 closed in on} [m6:@COD Goma] and [m5:UN U.N. staff] were {e4 pulled out}.
e1 m1 > m2 SANCTION actual 2025-01-26/none mode=withdraw ctx=diplomatic
e2 m1 > m3 SANCTION actual 2025-01-26/none mode=expel ctx=diplomatic
e3 m4 > m1 MOBILIZE actual 2025-01-26/none mode=militia
e4 m5 > m1 SANCTION actual 2025-01-26/none mode=withdraw ctx=human_security

### AP 2016-02-10
[m1:CAF.CVL Central Africans] have been {e1 fed} by [m2:WFP the World Food Programme] since [m3:SELEKA.REB Seleka] and [m4:ANTIBALAKA.REB anti-balaka gangs] {e2 drove} [m5=m1 a fifth of them] from home; [m6:UN MINUSCA] has {e3 escorted} [m7:CAF.BUS truckers] along the only road from [m8:@CMR Cameroon].
e1 m2 > m1 AID actual 2016-02-10/none ctx=human_security
e2 m3,m4 > m5 ASSAULT actual 2016-02-10/none ctx=migration bg
e3 m6 > m7 AID actual 2016-02-10/none ctx=peacekeeping

### Garowe Online 2011-08-06
[m1:ALSHABAAB.REB Al-Shabab] {e1 abandoned} [m7=m1 its] positions in [m2:@SOM Mogadishu] overnight, and [m3:SOM.GOV President Sharif Sheikh Ahmed] {e2 extended an amnesty offer} to [m4:ALSHABAAB.REB fighters] who surrender, though [m5:ALSHABAAB.REB a rebel spokesman] {e3 swore} that [m6=m1 the group] would strike back.
e1 m1 > m3 RETREAT actual 2011-08-06/none mode=withdraw
e2 m3 > m4 CONCEDE planned 2011-08-06/none ctx=legal
e3 m5 > m3 THREATEN threatened 2011-08-06/none mode=violence said=m5

### Reuters 2013-02-11
[m1:MLI.MIL Malian soldiers] and [m2:FRA.MIL French troops] {e1 patrolled} [m3:@MLI Gao] together on Monday, a day after [m4:MUJAO.REB Islamist gunmen] {e2 sneaked across the river} and {e3 attacked} [m5=m1 government positions].
e1 m1 > m2 COOPERATE actual 2013-02-11/day ctx=military
e2 m4 > m5 MOBILIZE actual 2013-02-10/day mode=militia
e3 m4 > m5 ASSAULT actual 2013-02-10/day mode=firearms ctx=terrorism

### Premium Times 2015-05-05
[m1:NGA.MIL Nigerian] and [m2:CMR.MIL Cameroonian officers] have begun {e1 swapping intelligence} on [m3:BOKOHARAM.REB Boko Haram], and [m4:TCD.GOV Chad] has {e2 handed back} [m5:BOKOHARAM.REB a bomb-maker wanted in Abuja] to [m6:NGA.GOV the Nigerian authorities].
e1 m1 > m2 COOPERATE actual 2015-05-05/none ctx=intelligence,terrorism
e2 m4 > m6 COOPERATE actual 2015-05-05/none ctx=legal,terrorism

### El Espectador 2008-05-13
[m1:COL.GOV Colombia] {e1 extradited} [m2:AUC.PRM 14 former paramilitary chiefs] to [m3:USA.GOV the United States] before dawn on Tuesday, and [m4:NGO victims' groups] {e2 complained} that [m5=m4 they] would never learn where the dead lie.
e1 m1 > m3 COOPERATE actual 2008-05-13/day ctx=illegal_drugs,legal
e2 m4 > m1 ACCUSE actual 2008-05-13/none mode=disapprove ctx=human_rights

### Bangkok Post 2019-05-03
[m1:THA.COP Thai police] {e1 shared} phone records with [m2:LAO.COP their Lao counterparts] in the search for [m3:THA.OPP three missing anti-monarchy activists], whom [m4:NGO Human Rights Watch] {e2 says} [m5:VNM.GOV Vietnam] {e3 sent back} in secret; [m6=m5 Hanoi] denies it.
e1 m1 > m2 COOPERATE actual 2019-05-03/none ctx=intelligence
e2 m4 > m5 ACCUSE actual 2019-05-03/none mode=allege ctx=human_rights
e3 m5 > m3 COERCE denied 2019-05-03/none mode=deport ctx=human_rights

### Manila Bulletin 2017-06-23
[m1:AUS.MIL Two Australian surveillance aircraft] will {e1 help} [m2:PHL.MIL the Philippine military] hunt [m3:MAUTE.REB militants] holed up in [m6:@PHL Marawi], where [m4:PHL.MIL marines] {e2 recovered} a stretch of the lake front and [m5:USA.MIL American special forces] are {e3 giving technical support}.
e1 m1 > m2 AGREE planned 2017-06-23/none ctx=military,terrorism
e2 m4 > m3 ASSAULT actual 2017-06-23/none ctx=military
e3 m5 > m2 AID actual 2017-06-23/none ctx=military,terrorism

### Reuters 2010-01-20
[m1:UN The United Nations] is {e1 hiring} [m2:HTI.CVL earthquake survivors] to clear rubble in [m3:@HTI Port-au-Prince], [m4:DOM.GOV the Dominican Republic] has {e2 opened field hospitals} along the border, and [m5:USA.MIL the U.S. 82nd Airborne] is {e3 dropping} water and meals.
e1 m1 > m2 AID actual 2010-01-20/none ctx=disasters
e2 m4 > m2 AID actual 2010-01-20/none ctx=disasters,health
e3 m5 > m2 AID actual 2010-01-20/none ctx=disasters

### AP 2013-11-14
[m1:JPN.GOV Japan] has {e1 promised} [m2:PHL.GOV the Philippines] up to 1,000 troops for typhoon relief, [m3:ISR.MIL an Israeli team] has {e2 set up a clinic} in [m6:@PHL Bogo] and [m4:GBR.MIL a British destroyer] is {e3 steaming towards} [m5=m2 the archipelago] with doctors on board.
e1 m1 > m2 AGREE planned 2013-11-14/none ctx=disasters,military
e2 m3 > m2 AID actual 2013-11-14/none ctx=disasters,health
e3 m4 > m5 AID actual 2013-11-14/none ctx=disasters

### IRIN 2008-05-22
After ten days of refusal, [m1:MMR.GOV Myanmar's generals] {e1 granted entry} to [m2:UN U.N. chief Ban Ki-moon], who {e2 saw} the flooded delta from a helicopter, and [m3:WFP the World Food Programme] {e3 distributed} rice to [m4:MMR.CVL cyclone victims] at [m5:@MMR Labutta].
e1 m1 > m2 RETREAT actual 2008-05-22/none mode=access ctx=disasters
e2 m2 > m1 CONSULT actual 2008-05-22/none mode=visit ctx=disasters
e3 m3 > m4 AID actual 2008-05-22/none ctx=disasters,human_security

### Reuters 2011-07-14
[m1:WB The World Bank] has {e1 wiped out} $1.1 billion of [m2:CIV.GOV Ivory Coast's] arrears, and [m3:AFDB the African Development Bank] {e2 lent} [m4=m2 the new administration] the money to pay [m5:CIV.GOV civil servants] [m6=m5 their] back wages.
e1 m1 > m2 AID actual 2011-07-14/none ctx=economic
e2 m3 > m4 AID actual 2011-07-14/none ctx=economic

### AFP 1999-09-12
[m1:IDN.GOV Indonesian President B.J. Habibie] {e1 yielded} on Sunday and {e2 invited} [m2:UN a United Nations force] into [m6:@TLS East Timor], where [m3:IDN.PRM pro-Jakarta militias] have {e3 laid waste to} [m5:@TLS Dili] since [m4:TLS.CVL voters] chose independence.
e1 m1 > m2 CONCEDE actual 1999-09-12/day ctx=peacekeeping
e2 m1 > m2 AGREE actual 1999-09-12/day ctx=peacekeeping
e3 m3 > m4 ASSAULT actual 1999-09-12/none mode=destroy

### Reuters 2014-05-22
[m1:THA.MIL Army chief Prayuth Chan-ocha] {e1 seized power} from [m5:THA.GOV the caretaker cabinet] on Thursday, {e2 ordered} [m2:THA.CVL rival demonstrators] to go home and {e3 took off the air} [m3:THA.JRN all private broadcasters], and [m4:USA.GOV Washington] {e4 hinted at} a halt to [m6=m4 its] military aid.
e1 m1 > m5 COERCE actual 2014-05-22/day mode=seize ctx=executive,military
e2 m1 > m2 REQUEST requested 2014-05-22/day mode=yield
e3 m1 > m3 COERCE actual 2014-05-22/day mode=censor ctx=rights_freedoms
e4 m4 > m1 THREATEN threatened 2014-05-22/none mode=relations ctx=military

### Zimbabwe Independent 2017-11-15
[m1:ZWE.MIL Armoured vehicles] {e1 sealed the roads} to [m2:ZWE.GOV President Robert Mugabe's] offices overnight and [m3:ZWE.MIL Major General Sibusiso Moyo] {e2 warned} on television that [m4:ZWE.MIL anyone in uniform who resisted] would meet an appropriate response.
e1 m1 > m2 MOBILIZE actual 2017-11-15/none mode=weapons ctx=military,executive
e2 m3 > m4 THREATEN threatened 2017-11-15/none mode=violence ctx=military

### AFP 2009-08-26
[m1:PAK.MIL Pakistani helicopter gunships] {e1 circled} [m6:@PAK the Khyber Pass] while [m2:PAK.GOV the tribal administration] {e2 gave} [m3:PAK.CVL Kukikhel elders] three days to hand over [m4:LI.REB militants who burned Nato trucks], failing which [m5=m3 the clan's] homes would be knocked down.
e1 m1 > m4 MOBILIZE actual 2009-08-26/none mode=weapons ctx=military
e2 m2 > m3 THREATEN threatened 2009-08-26/none mode=violence ctx=terrorism

### The Star 2013-03-04
[m1:MYS.GOV Malaysia] {e1 rushed} seven army battalions to [m2:@MYS Sabah] on Monday after [m3:SULU.REB followers of the self-styled sultan of Sulu] {e2 killed} [m4:MYS.COP eight policemen], and [m5:PHL.GOV Manila] {e3 begged} [m6=m3 the clansmen] to put down [m7=m6 their] guns and come home.
e1 m1 > m3 MOBILIZE actual 2013-03-04/day mode=troops ctx=military,territory
e2 m3 > m4 ASSAULT actual 2013-03-04/none mode=firearms ctx=territory
e3 m5 > m6 REQUEST requested 2013-03-04/none mode=yield ctx=territory

### Reuters 2015-10-28
[m1:BDI.COP Burundian police] {e1 went door to door} for guns in the capital's opposition quarters, and [m2:BDI.LEG Senate president Reverien Ndikuriyo] {e2 told} [m3:BDI.OPP those hiding weapons] [m6=m3 they] would be "<<q1 pulverised>>", words that [m4:UN the United Nations] {e3 likened} to the language of [m5:@RWA Rwanda] in 1994.
e1 m1 > m3 COERCE actual 2015-10-28/none mode=seize ctx=repression
e2 m2 > m3 THREATEN threatened 2015-10-28/none mode=violence ctx=repression
e3 m4 > m2 ACCUSE actual 2015-10-28/none mode=disapprove ctx=human_rights
q1 m2 mixed cue=told

### Kathmandu Post 2010-05-02
[m1:MAOISTS.PTY Nepal's former rebels] {e1 brought} [m2:@NPL Kathmandu] to a standstill on Sunday with an open-ended strike, {e2 threatening} to paralyse the whole country unless [m3:NPL.GOV Prime Minister Madhav Kumar Nepal] {e3 goes}; [m4:NPL.COP 15,000 policemen] are {e4 on guard}.
e1 m1 > m3 PROTEST actual 2010-05-02/day mode=strike
e2 m1 > m3 THREATEN threatened 2010-05-02/none mode=restrict
e3 m1 > m3 REQUEST requested 2010-05-02/none mode=change ctx=executive
e4 m4 > m1 MOBILIZE actual 2010-05-02/none mode=police

### Reuters 2021-04-20
[m1:TCD.MIL Chad's army] {e1 dissolved} [m5:TCD.LEG parliament] and closed the borders after [m2:TCD.GOV President Idriss Deby] was {e2 fatally wounded} fighting [m3:FACT.REB the FACT rebels], who {e3 vowed} to march on the capital; [m4:FRA.GOV Paris] {e4 paid tribute} to "<<q1 a courageous friend>>".
e1 m1 > m5 COERCE actual 2021-04-20/none mode=restrict ctx=executive,legislative
e2 m3 > m2 ASSAULT actual 2021-04-20/none mode=firearms ctx=executive
e3 m3 > m1 THREATEN threatened 2021-04-20/none mode=violence
e4 m4 > m2 SUPPORT actual 2021-04-20/none ctx=diplomatic
q1 m4 mixed

### AP 2022-05-11
[m1:LKA.MIL Sri Lankan troops] were {e1 ordered to shoot} [m5:LKA.CVL looters] on sight and {e2 guarded} the naval base where [m2:LKA.ELI former Prime Minister Mahinda Rajapaksa] is sheltering, while [m3:LKA.GOV President Gotabaya Rajapaksa], [m6=m3 his] brother, {e3 offered} [m4:LKA.OPP the opposition] a unity cabinet.
e1 m1 > m5 THREATEN threatened 2022-05-11/none mode=violence ctx=repression
e2 m1 > m5 MOBILIZE actual 2022-05-11/none mode=troops ctx=military
e3 m3 > m4 AGREE planned 2022-05-11/none ctx=executive

### AP 2003-03-12
[m1:SRB.GOV Serbian Prime Minister Zoran Djindjic] was {e1 shot dead} outside his office by [m2:SRB.CRM snipers of the Zemun clan], and [m3:SRB.GOV the government] {e2 decreed a state of emergency} under which [m4:SRB.COP police] would {e3 hold} [m5:SRB.CRM suspects] for a month without charge.
e1 m2 > m1 ASSAULT actual 2003-03-12/none mode=targeted ctx=crime,executive
e2 m3 > m2 COERCE actual 2003-03-12/none mode=martial-law ctx=crime
e3 m4 > m5 COERCE planned 2003-03-12/none mode=arrest ctx=crime,legal

### Reuters 2006-06-20
[m1:TCD.GOV Chad] has {e1 let} [m2:FRA.MIL French jets] use Abeche airfield to watch the Sudanese border, and [m3:UNHCR the UN refugee agency] is {e2 moving} [m4:TCD.REF 12 camps] inland with fuel that [m5=m1 N'Djamena] {e3 supplies} free.
e1 m1 > m2 COOPERATE actual 2006-06-20/none ctx=military
e2 m3 > m4 AID actual 2006-06-20/none ctx=migration
e3 m5 > m3 AID actual 2006-06-20/none ctx=migration

### Daily Monitor 2008-12-15
[m1:UGA.MIL Uganda], [m2:COD.MIL Congo] and [m3:SSD.MIL South Sudan] have {e1 joined forces} against [m4:LRA.REB the Lord's Resistance Army], whose camps in Garamba were {e2 bombed} on Sunday by [m5:UGA.MIL MiG fighters] after [m6:LRA.REB Joseph Kony] again {e3 failed to turn up} to sign a peace deal.
e1 m1 > m2,m3 COOPERATE actual 2008-12-15/none ctx=military
e2 m5 > m4 ASSAULT actual 2008-12-14/day mode=aerial ctx=military
e3 m6 > m1 REJECT actual 2008-12-15/none mode=meet ctx=diplomatic

### Reuters 2019-12-24
[m1:KEN.GOV Nairobi] and [m2:SOM.GOV Mogadishu] {e1 resumed direct flights} and [m3=m1 the Kenyan side] {e2 scrapped} a stop for security checks at Wajir that [m4:SOM.CVL Somali travellers] had {e3 complained about}.
e1 m1 > m2 COOPERATE actual 2019-12-24/none ctx=economic
e2 m3 > m2 CONCEDE actual 2019-12-24/none ctx=migration
e3 m4 > m1 ACCUSE actual 2019-12-24/none mode=disapprove ctx=migration bg
