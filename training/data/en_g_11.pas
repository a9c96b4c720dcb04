### Reuters 2012-07-30
[m1:UNHCR The U.N. refugee agency] on Monday {e1 began distributing} family kits to [m2:MLI.REF Malian refugees] who crossed into [m3:@BFA Burkina Faso] after fighting between [m4:MLI.MIL the army] and [m5:MNLA.REB Tuareg separatists], a spokeswoman told reporters in Geneva.
e1 m1 > m2 AID actual 2012-07-30/day ctx=migration

### AP 2014-12-16
[m1:DEU.GOV The German government] has {e1 approved the dispatch} of up to 100 military trainers to northern [m2:@IRQ Iraq], where they {e2 are to instruct} [m3:KRG.MIL Kurdish Peshmerga fighters] in the use of anti-tank weapons already {e3 supplied} by [m4:DEU.GOV Berlin].
e1 m1 > m3 AGREE planned 2014-12-16/none ctx=military
e2 m1 > m3 AGREE planned 2014-12-16/none ctx=military
e3 m4 > m3 AID actual 2014-12-16/none ctx=military

### Xinhua 2012-04-18
[m1:CHN.GOV The Chinese side] {e1 provided} a grant of 50 million yuan for a maternity hospital in the Nicaraguan port of Corinto, although [m2:NIC.GOV Managua] maintains diplomatic ties with [m3:TWN.GOV Taipei], which {e2 criticized} the move.
e1 m1 > m2 AID actual 2012-04-18/none ctx=health
e2 m3 > m2 ACCUSE actual 2012-04-18/none mode=disapprove ctx=diplomatic

### The Hindu 2010-04-09
[m1:IND.GOV India] and [m2:KAZ.GOV Kazakhstan] have {e1 operationalised} their agreement on civil nuclear energy, with the first consignment of uranium {e2 shipped} by [m3:KAZ.BUS Kazatomprom] to [m4:IND.BUS NPCIL] in March.
e1 m1 > m2 COOPERATE actual 2010-04-09/none ctx=natural_resource
e2 m3 > m4 COOPERATE actual 2010-03-01/month ctx=natural_resource

### Kyodo 2008-06-18
[m1:JPN.GOV Japan] and [m2:CHN.GOV China] on Wednesday {e1 announced they would jointly develop} gas deposits in the East China Sea, putting aside for now the question of where [m3=m1+m2 their] boundary runs.
e1 m1 > m2 AGREE planned 2008-06-18/day ctx=natural_resource,territory

### AFP 2011-01-18
[m1:FRA.GOV Paris] came under fire from [m2:TUN.CVL Tunisian exiles] on Tuesday after it emerged that [m3:FRA.GOV Foreign Minister Michèle Alliot-Marie] had {e1 offered} [m4:TUN.GOV the fallen president's government] the "<<q1 savoir-faire>>" of French police just three days before he fled.
e1 m3 > m4 AGREE planned 2011-01-11/week ctx=repression
q1 m3 mixed

### AP 2011-02-27
[m1:FRA.GOV Alliot-Marie] {e1 resigned} on Sunday, [m2:FRA.GOV President Nicolas Sarkozy] having {e2 concluded} that [m3=m1 she] could no longer speak for the country abroad.
e1 m1 > m2 RETREAT actual 2011-02-27/day mode=resign ctx=executive
e2 m2 > m3 ACCUSE actual 2011-02-27/none mode=disapprove ctx=executive

### Reuters 2006-07-11
Relatives of [m1:PER.CVL sixty-nine villagers] massacred at Accomarca in 1985 won the support of [m2:USA.JUD a federal judge in Maryland], who {e1 ordered} [m3:PER.MIL a retired Peruvian lieutenant] held for deportation, court papers showed.
e1 m2 > m3 COERCE actual 2006-07-11/none mode=arrest ctx=human_rights

### Dawn 2013-09-11
[m1:PAK.GOV Prime Minister Nawaz Sharif's government] {e1 plans to open a channel} to [m2:TTP.REB the Taliban] with the backing of all parties, but [m3:PAK.MIL the army chief] {e2 told} [m4:PAK.LEG a Senate panel] that terrorists would not be allowed to dictate terms.
e1 m1 > m2 AGREE planned 2013-09-11/none ctx=diplomatic
e2 m3 > m2 REJECT actual 2013-09-11/none mode=yield ctx=military

### Times of India 2009-08-27
[m1:IND.GOV New Delhi] has {e1 handed} [m2:PAK.GOV Islamabad] a fourth dossier on the Mumbai attacks, complete with DNA samples, officials said, adding that the evidence could not be {e2 brushed aside} by [m3=m2 the neighbour] any longer.
e1 m1 > m2 COOPERATE actual 2009-08-27/none ctx=terrorism,legal
e2 m3 > m1 REJECT actual 2009-08-27/none ctx=terrorism said=m1

### Anadolu 2020-12-08
[m1:TUR.GOV Turkey's presidency of communications] rejected as baseless the claim by [m2:ARM.GOV Yerevan] that Ankara had {e1 sent} [m3:SYR.REB Syrian mercenaries] to Karabakh.
e1 m1 > m2 MOBILIZE denied 2020-12-08/none mode=militia ctx=military

### Reuters 2014-05-19
[m1:USA.JUD A U.S. grand jury] on Monday {e1 indicted} [m2:CHN.MIL five Chinese officers] on charges of hacking into [m3:USA.BUS American nuclear, metals and solar companies]; [m4:CHN.GOV Beijing] {e2 suspended its part} in a joint cyber group and called the charges "<<q1 made up>>".
e1 m1 > m2 ACCUSE actual 2014-05-19/day mode=allege ctx=cyber,legal
e2 m4 > m1 SANCTION actual 2014-05-19/none mode=discontinue ctx=cyber
q1 m4 mixed

### AFP 2015-11-27
[m1:BLR.GOV Belarus's authoritarian leader] was rewarded for {e1 freeing} [m2:BLR.OPP political prisoners] when [m3:EU the European Union] {e2 put} asset freezes against him and 170 others on hold for four months.
e2 m3 > m1 CONCEDE actual 2015-11-27/none ctx=human_rights
e1 m1 > m2 RETREAT actual 2015-11-27/none mode=release ctx=human_rights

### AP 1995-07-04
[m1:IRQ.GOV Iraqi officials] have {e1 admitted} to [m2:UN U.N. weapons inspectors] that the country once made germ warfare agents, the chief inspector said, in what diplomats in New York regard as {e2 a bid to get} [m3:UN the Security Council] to end its oil embargo.
e1 m1 > m2 CONCEDE actual 1995-07-04/none ctx=cbrn said=m2
e2 m1 > m3 REQUEST requested 1995-07-04/none mode=yield ctx=economic

### AP 1997-05-02
[m1:COD.REB Rebel leader Laurent Kabila] {e1 bowed to} [m2:UN the United Nations] and gave it sixty days to {e2 fly out} [m3:RWA.REF Rwandan Hutu refugees] stranded in the forest south of Kisangani.
e1 m1 > m2 CONCEDE actual 1997-05-02/none ctx=migration
e2 m2 > m3 AGREE planned 1997-05-02/none ctx=migration

### Korea Herald 2018-10-01
[m1:KOR.MIL South] and [m2:PRK.MIL North Korean troops] on Monday {e1 began clearing land mines} together at two sites along the heavily fortified border, a first step under the military pact {e2 signed} by [m3:KOR.MIL their] defence ministers in Pyongyang.
e1 m1 > m2 COOPERATE actual 2018-10-01/day ctx=military
e2 m1 > m2 SUPPORT actual 2018-10-01/none ctx=military

### Jakarta Post 2006-08-18
[m1:IDN.GOV The Indonesian government] {e1 stands ready to deploy} a mechanized infantry battalion under [m2:UN the United Nations flag] in southern [m3:@LBN Lebanon], though [m4:ISR.GOV Israel] {e2 objects} to peacekeepers from countries that do not recognize it.
e1 m1 > m2 AGREE planned 2006-08-18/none ctx=peacekeeping
e2 m4 > m1 REJECT actual 2006-08-18/none ctx=peacekeeping,diplomatic

### Ghana News Agency 2009-03-21
[m1:GHA.COP Police] in the Northern Region {e1 imposed a dusk-to-dawn curfew} on Bawku after youths of [m2:GHA.CVL the Kusasi and Mamprusi communities] clashed, the regional commander said.
e1 m1 > m2 COERCE actual 2009-03-21/none mode=curfew ctx=religion_ethnicity

### The Nation Nairobi 2015-04-08
[m1:KEN.GOV Kenya] has {e1 frozen the bank accounts} of 86 individuals and firms suspected of financing [m2:ALSHABAAB.REB al-Shabaab], including [m3:KEN.SOC two Mombasa rights organisations] which {e2 denied} the link and threatened to {e3 go to court}.
e1 m1 > m3 COERCE actual 2015-04-08/none mode=seize ctx=terrorism
e2 m3 > m1 REJECT actual 2015-04-08/none ctx=terrorism
e3 m3 > m1 THREATEN threatened 2015-04-08/none ctx=legal

### Independent Online 2000-03-15
[m1:ZAF.MIL South African helicopter crews] have {e1 winched} more than 14,000 [m2:MOZ.CVL Mozambicans] from rooftops and trees, while [m3:GBR.GOV Britain] {e2 drew criticism} from [m4:MOZ.GOV Maputo] for haggling over the price of its own aircraft.
e1 m1 > m2 AID actual 2000-03-15/none ctx=disasters
e2 m4 > m3 ACCUSE actual 2000-03-15/none mode=disapprove ctx=disasters

### BBC News 2011-11-04
[m1:GRC.GOV Prime Minister George Papandreou] said he would {e1 scrap the planned referendum} on the bailout, after [m2:DEU.GOV Angela Merkel] and [m3:FRA.GOV Nicolas Sarkozy] {e2 had told} [m4=m1 him] in Cannes that not one cent would flow until [m5:GRC.CVL Greeks] made up their minds.
e1 m1 > m2,m3 CONCEDE planned 2011-11-04/none ctx=economic
e2 m2,m3 > m4 THREATEN threatened 2011-11-04/none mode=restrict ctx=economic

### BBC News 2015-07-05
[m1:GRC.CVL Greek voters] have overwhelmingly {e1 rejected} the terms demanded by [m2:EU creditors], and [m3:GRC.GOV Finance Minister Yanis Varoufakis], seen as an irritant by [m4:EU the Eurogroup], is {e2 widely expected to go}.
e1 m1 > m2 REJECT actual 2015-07-05/none ctx=economic
e2 m3 > m4 CONCEDE hypothetical 2015-07-05/none ctx=executive

### TASS 2021-03-15
[m1:RUS.GOV Russia] {e1 shipped} 100,000 doses of Sputnik V to [m2:BOL.GOV Bolivia] free of charge, the embassy in La Paz reported, whereas [m3:SVK.GOV Bratislava] {e2 bought} its two million.
e1 m1 > m2 AID actual 2021-03-15/none ctx=health
e2 m3 > m1 COOPERATE actual 2021-03-15/none ctx=health

### The Nation Bangkok 2010-03-14
[m1:THA.MIL Fifty thousand soldiers and police] were {e1 placed on standby} in Bangkok as [m2:THA.OPP red-shirted supporters of Thaksin Shinawatra] {e2 poured in} from the northeast for what their leaders promised would be a million-man march against [m3:THA.GOV the government].
e1 m1 > m2 MOBILIZE actual 2010-03-14/none mode=troops ctx=executive
e2 m2 > m3 PROTEST actual 2010-03-14/none mode=demo ctx=executive

### Telegraph 1991-08-20
[m1:RUS.OPP Boris Yeltsin], standing on a tank, {e1 called on} [m2:RUS.LAB Russian workers] to begin a general strike; [m3:GBR.GOV John Major] {e2 telephoned} to {e3 assure} [m4=m1 him] of support, and [m5:RUS.MIL a battalion of the Taman division] {e4 went over to} the parliament.
e1 m1 > m2 REQUEST requested 1991-08-20/none mode=assist ctx=pro_democracy
e2 m3 > m4 CONSULT actual 1991-08-20/none mode=phone ctx=pro_democracy
e3 m3 > m4 SUPPORT actual 1991-08-20/none ctx=pro_democracy
e4 m5 > m1 SUPPORT actual 1991-08-20/none ctx=military,pro_democracy

### Vanguard 2010-02-20
[m1:NER.GOV Mamadou Tandja], who had {e1 dissolved} [m2:NER.JUD the constitutional court] in order to stay in power, was {e2 whisked to a barracks} by [m3:NER.MIL mutinous soldiers] on Thursday, and [m4:AU the African Union] has {e3 excluded} [m5:NER.MIL the new junta] from its meetings.
e1 m1 > m2 COERCE actual 2010-02-20/none mode=restrict ctx=pro_autocracy
e2 m3 > m1 COERCE actual 2010-02-18/day mode=arrest ctx=military
e3 m4 > m5 SANCTION actual 2010-02-20/none mode=expel ctx=pro_democracy

### ANSA English 2009-05-07
[m1:ITA.MIL Italian patrol boats] for the first time {e1 returned} 227 [m2:? migrants] picked up in international waters directly to [m3:LBY.GOV Libya], a practice [m4:UNHCR the UN refugee agency] {e2 deplored} and [m5:ITA.GOV Interior Minister Roberto Maroni] {e3 hailed} as a turning point.
e1 m1 > m2 COERCE actual 2009-05-07/none mode=deport ctx=migration
e2 m4 > m1 ACCUSE actual 2009-05-07/none mode=disapprove ctx=migration
e3 m5 > m1 SUPPORT actual 2009-05-07/none ctx=migration

### ANSA English 2008-08-30
[m1:ITA.GOV Silvio Berlusconi] and [m2:LBY.GOV Muammar Gaddafi] on Saturday {e1 signed} a friendship treaty under which [m3:ITA.GOV Rome] {e2 will pay} five billion dollars over 20 years in amends for colonial rule.
e1 m1 > m2 SUPPORT actual 2008-08-30/day ctx=diplomatic,reparations
e2 m3 > m2 AGREE planned 2008-08-30/none ctx=reparations

### Al Ahram 2003-11-06
[m1:USA.GOV Washington's] annual $1.3 billion in military aid to [m2:EGY.GOV Cairo] {e1 will not be touched}, [m3:USA.GOV an official] said, whatever the [m4:USA.LEG House] might do.
e1 m1 > m2 SANCTION denied 2003-11-06/none mode=discontinue ctx=military said=m3

### Jerusalem Post 2018-08-31
[m1:USA.GOV The Trump administration] {e1 cancelled} its entire contribution to [m2:UNRWA the UN agency for Palestinian refugees], a decision that [m3:PSE.GOV the Palestinian leadership] {e2 called} collective punishment; [m4:DEU.GOV Germany] said it would {e3 step up} its own.
e1 m1 > m2 SANCTION actual 2018-08-31/none mode=discontinue ctx=migration,human_security
e2 m3 > m1 ACCUSE actual 2018-08-31/none mode=disapprove ctx=migration
e3 m4 > m2 AGREE planned 2018-08-31/none ctx=migration

### CBC 2024-03-08
[m1:CAN.GOV Canada] will {e1 resume funding} for [m2:UNRWA the agency], reversing {e2 a pause} ordered in January over allegations by [m3:ISR.GOV Israel] that [m4=m2 some of its staff] had {e3 joined in} the Oct. 7 attacks.
e1 m1 > m2 AGREE planned 2024-03-08/none ctx=human_security
e2 m1 > m2 SANCTION actual 2024-01-01/month mode=discontinue ctx=human_security
e3 m3 > m4 ACCUSE actual 2024-03-08/none mode=allege ctx=terrorism

### Prensa Latina 2005-09-05
[m1:CUB.GOV Havana] {e1 offered} 1,586 doctors for the victims of Hurricane Katrina; [m2:USA.GOV the United States] {e2 never took up} the offer, [m3:CUB.GOV Fidel Castro] said on television.
e1 m1 > m2 AGREE planned 2005-09-05/none ctx=disasters,health
e2 m2 > m1 REJECT actual 2005-09-05/none mode=assist ctx=disasters said=m3

### Reuters 2014-12-17
After 53 years [m1:USA.GOV the United States] and [m2:CUB.GOV Cuba] {e1 will restore} diplomatic relations, [m3:USA.GOV Barack Obama] said, thanking [m4:VAT.REL Pope Francis], who had {e2 hosted the final round}; [m5:USA.CVL contractor Alan Gross] was {e3 flown home} the same morning.
e1 m1 > m2 AGREE planned 2014-12-17/none ctx=diplomatic
e2 m4 > m1,m2 CONSULT actual 2014-12-17/none mode=third-party ctx=diplomatic
e3 m2 > m5 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic

### Reuters 2017-06-16
[m1:USA.GOV President Donald Trump] told a crowd in Little Havana he was {e1 cancelling} [m2:USA.GOV his predecessor's] "<<q1 completely one-sided deal>>" with [m3:CUB.GOV Havana], though the embassies will {e2 stay open}.
e1 m1 > m3 SANCTION planned 2017-06-16/none mode=discontinue ctx=diplomatic
e2 m1 > m3 SANCTION denied 2017-06-16/none mode=discontinue ctx=diplomatic
q1 m1 mixed

### El Tiempo 2014-06-16
[m1:COL.GOV The government] and [m2:ELN.REB the ELN] disclosed that they had {e1 been meeting} in secret in [m3:@ECU Ecuador] since January, thanks to [m4:ECU.GOV President Rafael Correa].
e1 m1 > m2 CONSULT actual 2014-01-01/month mode=third-party ctx=diplomatic

### El Tiempo 2019-01-19
[m1:COL.GOV Iván Duque] {e1 reinstated} arrest warrants for [m2:ELN.REB the guerrilla's negotiators] and {e2 asked} [m3:CUB.GOV Havana] to hand them over after [m4=m2 the group] {e3 drove} a bomb into the police academy; [m5:NOR.GOV Norway], a guarantor, {e4 would not go along}. In Bogotá, [m6:COL.COP 22 cadets] were being buried.
e1 m1 > m2 THREATEN threatened 2019-01-19/none mode=arrest ctx=terrorism
e2 m1 > m3 REQUEST requested 2019-01-19/none mode=yield ctx=terrorism
e3 m4 > m6 ASSAULT actual 2019-01-19/none mode=explosives ctx=terrorism
e4 m5 > m1 REJECT actual 2019-01-19/none mode=assist ctx=terrorism

### ABC Color 2008-08-15
[m1:PRY.GOV Fernando Lugo] took office promising to {e1 renegotiate} the Itaipú treaty with [m2:BRA.GOV Brasília], where [m3:BRA.GOV the energy minister] indicated that [m4=m2 Brazil] was not {e2 opposed to paying} more.
e1 m1 > m2 REQUEST requested 2008-08-15/none mode=change ctx=natural_resource
e2 m4 > m1 CONCEDE hypothetical 2008-08-15/none ctx=natural_resource said=m3

### ABC Color 2009-07-26
Under the deal announced in Asunción, [m1:BRA.GOV Brazil] {e1 will triple} what it pays [m2:PRY.GOV Paraguay] for its unused share of the dam's output, ending {e2 a dispute} of 36 years.
e1 m1 > m2 CONCEDE planned 2009-07-26/none ctx=natural_resource
e2 m2 > m1 ACCUSE actual 2009-07-26/none mode=disapprove ctx=natural_resource

### Irish Examiner 2013-02-20
[m1:IRL.GOV Taoiseach Enda Kenny] broke down in tears in the Dáil as he {e1 apologised unreservedly} to [m2:IRL.CVL the women of the Magdalene laundries], who {e2 gave [m3=m1 him] a standing ovation} from the public gallery.
e1 m1 > m2 SUPPORT actual 2013-02-20/none ctx=human_rights,gender
e2 m2 > m3 SUPPORT actual 2013-02-20/none ctx=human_rights

### New Zealand Herald 2008-06-25 none
[m1:@NZL New Zealand's] population reached 4.27 million in the June quarter. [m2:NZL.GOV Statistics New Zealand] said the number of residents born in [m3:@CHN China] had doubled since 2001, with most living in Auckland.

### Times of Swaziland 2012-06-12 none
[m1:SWZ.GOV The prime minister] attended the wedding of his niece at Lobamba on Saturday together with [m2:ZAF.GOV the South African high commissioner]; guests were served by a caterer from Mbabane.

### AFP 2007-11-12 none
Asked on [m1:#RFI the French radio] about his health, [m2:GIN.GOV the president] laughed and said he had grown up on rice and would die on rice; the interview lasted for an hour and touched on football, cattle and hunting.
