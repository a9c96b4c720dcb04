### Reuters 2019-01-15
[m1:ICC Judges at the International Criminal Court] {e1 acquitted} [m2:CIV.ELI Laurent Gbagbo], the former president of Ivory Coast, of crimes against humanity on Tuesday, saying that [m3:ICC the prosecutor], who {e2 asked} them to keep [m4=m2 him] in custody, had failed to prove a common plan.
e1 m1 > m2 CONCEDE actual 2019-01-15/day ctx=legal,human_rights
e2 m3 > m1 REQUEST requested 2019-01-15/none mode=yield ctx=legal,human_rights

### BBC 2018-10-31
The {e1 acquittal} of [m1:PAK.REL Asia Bibi], a Christian farm labourer, by [m2:PAK.JUD Pakistan's Supreme Court] {e2 enraged} [m3:PAK.REL the Tehreek-e-Labaik], whose followers {e3 blocked} the Faizabad interchange and {e4 exhorted} [m4:PAK.MIL officers] to rise against [m5:PAK.MIL the army chief].
e1 m2 > m1 CONCEDE actual 2018-10-31/none ctx=religion_ethnicity,legal
e2 m3 > m2 ACCUSE actual 2018-10-31/none mode=disapprove ctx=religion_ethnicity,legal
e3 m3 > m2 PROTEST actual 2018-10-31/none mode=obstruct ctx=religion_ethnicity,legal
e4 m3 > m4 REQUEST requested 2018-10-31/none mode=change ctx=religion_ethnicity,military

### Guardian 2011-05-04
[m1:USA.GOV The Justice Department] has {e1 exonerated} [m2:USA.SPY the agency's interrogators] in all but two cases, a conclusion that [m3:USA.NGO the Center for Constitutional Rights] {e2 finds} impossible to defend.
e1 m1 > m2 CONCEDE actual 2011-05-04/none ctx=human_rights,legal
e2 m3 > m1 ACCUSE actual 2011-05-04/none mode=disapprove ctx=human_rights,legal

### The Hindu 2014-01-16
[m1:IND.LEG A parliamentary panel] that spent eighteen months on the spectrum sales {e1 absolved} [m2:IND.GOV Prime Minister Manmohan Singh] of any wrongdoing, over the {e2 dissent} of [m3:IND.OPP eleven opposition members], who {e3 walked out} on its chairman.
e1 m1 > m2 CONCEDE actual 2014-01-16/none ctx=corruption
e2 m3 > m1 REJECT actual 2014-01-16/none ctx=corruption
e3 m3 > m1 REJECT actual 2014-01-16/none mode=meet ctx=corruption,legislative

### AP 2008-12-19
A commission set up by [m1:THA.GOV the Thai foreign ministry] {e1 cleared} [m2:THA.COP the border patrol] of beating [m3:KHM.CVL Cambodian loggers]. [m4:KHM.GOV Phnom Penh] said [m5=m4 it] {e3 welcomed} nonetheless the {e2 compensation} [m6=m3 the men] were paid.
e1 m1 > m2 CONCEDE actual 2008-12-19/none ctx=human_rights
e2 m1 > m3 AID actual 2008-12-19/none ctx=human_rights
e3 m4 > m1 SUPPORT actual 2008-12-19/none ctx=diplomatic

### Jakarta Post 2012-05-25
[m1:IDN.GOV President Susilo Bambang Yudhoyono] {e1 commended} [m2:PHL.GOV Manila] for its patience in a standoff with [m3:CHN.GOV Beijing] at Scarborough shoal and promised to {e2 coordinate} with [m4=m2 its foreign secretary] before the next regional meeting.
e1 m1 > m2 SUPPORT actual 2012-05-25/none ctx=territory
e2 m1 > m4 AGREE planned 2012-05-25/none ctx=diplomatic

### Monrovia Daily Observer 2005-11-23
[m1:LBR.GOV Liberia's electoral commission] won the {e1 commendation} of [m2:EU the European Union's observers] for a run-off in which [m3:LBR.OPP George Weah], who first {e2 alleged} fraud, is now said by [m4:GHA.GOV Ghana's president] to be ready to {e3 accept} defeat.
e1 m2 > m1 SUPPORT actual 2005-11-23/none ctx=election
e2 m3 > m1 ACCUSE actual 2005-11-23/none mode=allege ctx=election
e3 m3 > m1 CONCEDE planned 2005-11-23/none ctx=election said=m4

### Xinhua 2015-06-30
[m1:KEN.GOV Nairobi's county assembly] has {e1 legalised} street hawking in twelve lanes, ending a decade in which [m2:KEN.COP the city's askaris] {e2 chased} [m3:KEN.BUS vendors] and {e3 appropriated} their goods.
e1 m1 > m3 CONCEDE actual 2015-06-30/none ctx=economic
e2 m2 > m3 COERCE actual 2015-06-30/none ctx=economic
e3 m2 > m3 COERCE actual 2015-06-30/none mode=seize ctx=economic

### Times of India 2018-09-06
[m1:IND.JUD Five judges of the Supreme Court] unanimously {e1 decriminalised} gay sex, {e2 reversing} [m2:IND.JUD a bench] that had in 2013 {e3 upheld} a colonial law; [m3:IND.CVL campaigners] {e4 celebrated} the judgment, dancing on the lawns.
e1 m1 > m3 CONCEDE actual 2018-09-06/none ctx=lgbt,legal
e2 m1 > m2 REJECT actual 2018-09-06/none mode=change ctx=lgbt,legal
e3 m2 > m3 SANCTION actual 2013-01-01/year mode=convict ctx=lgbt,legal
e4 m3 > m1 SUPPORT actual 2018-09-06/none ctx=lgbt

### Reuters 2017-07-09
[m1:IRQ.MIL Iraqi forces], helped from the air by [m2:USA.MIL an American-led coalition], {e1 liberated} Mosul after nine months, and [m3:IRQ.GOV Prime Minister Haider al-Abadi] {e2 saluted} [m4=m1 his fighters]; [m5:ISIS.REB Islamic State] had {e3 demolished} the leaning minaret.
e1 m1 > m5 ASSAULT actual 2017-07-09/none ctx=military,territory
e2 m3 > m4 SUPPORT actual 2017-07-09/none ctx=military
e3 m5 > m6 ASSAULT actual 2017-07-09/none mode=destroy ctx=military,religion_ethnicity
[m6:IRQ.CVL The city's people] wept.
e4 m2 > m1 AID actual 2017-07-09/none ctx=military
The {e4 air cover} cost lives too.

### AFP 2009-11-10
[m1:MRT.AGR Families in Brakna] who had been {e1 emancipated} by law in 1981 told [m2:MRT.NGO SOS Esclaves] that [m3:MRT.CVL their former masters] still {e2 compel} [m4=m1 them] to herd camels unpaid, and the group {e3 took the case up with} [m5:MRT.GOV the governor].
e2 m3 > m4 COERCE actual 2009-11-10/none ctx=trafficking,human_rights said=m1
e3 m2 > m5 REQUEST requested 2009-11-10/none mode=assist ctx=trafficking,human_rights
e1 m6 > m1 CONCEDE actual 1981-01-01/year ctx=human_rights
[m6:MRT.GOV Nouakchott] denies that bondage exists.

### Yonhap 2000-06-14
In [m5:@PRK Pyongyang] [m1:KOR.GOV Kim Dae-jung] {e1 conferred} with [m2:PRK.GOV Kim Jong-il] for three hours and {e2 communicated} by a special line with [m3:USA.GOV the White House], which is said to have {e3 recommended} [m4=m1 him] to go slow.
e1 m1 > m2 CONSULT actual 2000-06-14/none mode=visit ctx=diplomatic
e2 m1 > m3 CONSULT actual 2000-06-14/none mode=phone ctx=diplomatic
e3 m3 > m1 REQUEST requested 2000-06-14/none ctx=diplomatic

### Interfax 2011-04-06
[m1:UKR.COP Crimean police] did not {e1 notify} [m2:TUR.GOV the Turkish consul] that [m5=m1 they] were holding [m3:TUR.BUS four of its seamen], an omission for which [m4:UKR.GOV the ministry in Kyiv] has {e2 expressed regret}.
e1 m1 > m2 CONSULT denied 2011-04-06/none ctx=legal
e2 m4 > m2 CONCEDE actual 2011-04-06/none ctx=legal,diplomatic
e3 m1 > m3 COERCE actual 2011-04-06/none mode=arrest ctx=legal
The {e3 detention} lasted nine days.

### Philippine Star 2014-03-27
[m1:MILF.REB The Moro Islamic Liberation Front] and [m2:PHL.GOV the Aquino government] {e1 concluded} a peace accord at Malacanang palace, brokered by [m3:MYS.GOV Malaysia], under which [m4=m1 the rebels] will {e2 decommission} their arms and [m5=m2 Manila] will {e3 establish} a self-governing region.
e1 m1 > m2 SUPPORT actual 2014-03-27/none ctx=military
e2 m4 > m5 CONCEDE planned 2014-03-27/none ctx=military
e3 m5 > m4 CONCEDE planned 2014-03-27/none ctx=territory

### Guardian 2020-06-17
[m1:DEU.GOV The Bavarian interior minister] {e1 extolled} the conduct of [m2:DEU.COP his officers], though [m3:DEU.OPP the Greens] in the Landtag say two of them {e2 assisted} [m4:DEU.OPP a far-right group] with address lists.
e1 m1 > m2 SUPPORT actual 2020-06-17/none ctx=rights_freedoms
e2 m2 > m4 AID actual 2020-06-17/none ctx=rights_freedoms said=m3

### Vanguard 2006-07-09
[m1:NGA.GOV Abuja] will {e1 obey} the ruling on Bakassi, President Olusegun Obasanjo said, and {e2 evacuate} [m2:NGA.MIL its garrison] within sixty days in favour of [m3:CMR.GOV Cameroon], a vow {e3 applauded} by [m4:UN Kofi Annan].
e1 m1 > m3 CONCEDE planned 2006-07-09/none ctx=territory,legal
e2 m1 > m3 CONCEDE planned 2006-07-09/none ctx=territory,military
e3 m4 > m1 SUPPORT actual 2006-07-09/none ctx=territory

### Reuters 2010-09-02
[m1:USA.GOV Barack Obama] {e1 authorized} [m2:USA.GOV the Treasury] to {e2 unblock} accounts of [m3:MMR.CVL three Burmese charities]; [m4:USA.LEG Senator Mitch McConnell] {e3 disapproved}.
e1 m1 > m3 CONCEDE actual 2010-09-02/none ctx=economic
e2 m2 > m3 CONCEDE planned 2010-09-02/none ctx=economic
e3 m4 > m1 ACCUSE actual 2010-09-02/none mode=disapprove ctx=economic

### Folha 2004-06-01
[m1:BRA.MIL Brazil] has {e1 equipped} and flown 1,200 men to [m4:@HTI Port-au-Prince], where [m5=m1 they] will {e2 relieve} [m2:USA.MIL the American marines], in order to {e3 stabilise} the capital for [m3:HTI.GOV the provisional government].
e1 m1 > m3 AID actual 2004-06-01/none ctx=peacekeeping
e2 m1 > m2 COOPERATE planned 2004-06-01/none ctx=peacekeeping
e3 m1 > m3 AGREE planned 2004-06-01/none ctx=peacekeeping

### Fiji Sun 2015-05-04
[m1:FJI.LEG Fiji's parliament] {e1 empowered} [m2:FJI.GOV the sugar ministry] to buy out [m3:FJI.AGR smallholders] last Thursday; [m4:FJI.LAB the cane growers' union] {e2 advocates} a vote of members first.
e1 m1 > m2 SUPPORT actual 2015-04-30/day ctx=economic
e2 m4 > m2 REQUEST requested 2015-05-04/none mode=change ctx=economic

### Business Day 2013-03-27
Meeting in Durban, [m1:BRICS leaders of five emerging powers] {e1 resolved} to pool reserves, {e2 affirmed} that [m2:PSE.GOV the Palestinians] should have a state, and {e3 disapproved of} [m3:ISR.GOV Israel's] settlement building.
e1 m1 > m1 AGREE planned 2013-03-27/none ctx=economic
e2 m1 > m2 SUPPORT actual 2013-03-27/none ctx=territory
e3 m1 > m3 ACCUSE actual 2013-03-27/none mode=disapprove ctx=territory

### Irish Times 2001-10-24
[m1:IRL.PTY Gerry Adams] {e1 paid tribute to} [m2:IRA.REB the IRA] for a decision to {e2 put} weapons beyond use; [m3:GBR.PTY David Trimble] {e3 agreed} to {e4 re-enter} the power-sharing cabinet.
e1 m1 > m2 SUPPORT actual 2001-10-24/none ctx=military
e2 m2 > m3 CONCEDE actual 2001-10-24/none ctx=military
e3 m3 > m1 AGREE actual 2001-10-24/none ctx=political_institutions
e4 m3 > m1 COOPERATE planned 2001-10-24/none ctx=political_institutions

### Al-Ahram 2008-01-28
Hundreds of thousands of [m1:PSE.CVL Gazans] swarmed into Rafah while [m2:EGY.GOV President Hosni Mubarak], who had {e1 commanded} [m3:EGY.COP his border police] to let [m5=m1 them] buy food, {e2 deliberated} with [m4:PSE.GOV the Palestinian president] on who should guard the gate.
e1 m2 > m1 CONCEDE actual 2008-01-28/none ctx=human_security
e2 m2 > m4 CONSULT actual 2008-01-28/none ctx=territory

### Kyiv Independent 2022-05-19
[m1:EU The European Parliament] {e1 favours} giving frozen reserves of [m2:RUS.GOV Russia's central bank] to [m3:UKR.GOV Ukraine], and its president {e2 recommended} that [m4:EU the Commission] devise a legal way.
e1 m1 > m3 SUPPORT actual 2022-05-19/none ctx=economic
e2 m1 > m4 REQUEST requested 2022-05-19/none mode=change ctx=economic

### Mail & Guardian 2007-12-20
[m1:ZAF.PTY ANC delegates] at Polokwane {e1 elected} [m2:ZAF.PTY Jacob Zuma] party president, a humiliation for [m3:ZAF.GOV Thabo Mbeki], whom [m4:ZAF.LAB the trade union federation] had {e2 opposed} for years and which promptly {e3 rejoiced}.
e2 m4 > m3 ACCUSE actual 2007-12-20/none mode=disapprove ctx=political_institutions
e1 m1 > m2 SUPPORT actual 2007-12-20/none ctx=political_institutions
e3 m4 > m2 SUPPORT actual 2007-12-20/none ctx=political_institutions

### Politiken 2016-09-01
[m1:GRL.GOV Greenland's premier] and [m2:ISL.GOV Iceland's fisheries minister] {e1 collaborate} on a shared survey of cod, and [m3:DNK.GOV Copenhagen] has {e2 allocated} funds to both.
e1 m1 > m2 COOPERATE actual 2016-09-01/none ctx=natural_resource
e2 m3 > m1,m2 AID actual 2016-09-01/none ctx=natural_resource

### Reuters 2023-05-21 headline
[m1:WAGNER.MIL Wagner's] Prigozhin {e1 claims} Bakhmut, {e2 accuses} [m2:RUS.MIL generals] of treachery; [m3:UKR.MIL Kyiv's army] {e3 disputes} it
e1 m1 > m3 ASSAULT denied 2023-05-21/none ctx=military,territory
e2 m1 > m2 ACCUSE actual 2023-05-21/none mode=allege ctx=military
e3 m3 > m1 REJECT actual 2023-05-21/none ctx=military

### Times of Israel 2011-10-18
[m1:HAMAS.REB Hamas] {e1 surrendered} [m2:ISR.MIL Sergeant Gilad Shalit] to [m3:EGY.GOV Egyptian mediators] at dawn; [m4:ISR.GOV Israel] {e2 let out} 477 [m5:PSE.CRM prisoners] in exchange, and [m6:ISR.CVL bereaved families] who had {e3 petitioned} [m7:ISR.JUD the court] against the bargain stayed away.
e1 m1 > m4 RETREAT actual 2011-10-18/day mode=release ctx=military
e2 m4 > m1 RETREAT actual 2011-10-18/day mode=release ctx=military
e3 m6 > m4 ACCUSE actual 2011-10-18/none mode=allege ctx=legal

### Star 2008-03-10 none
The [m1:MYS.BUS Kuala Lumpur] bourse capitulated to profit-taking in the afternoon; palm oil succumbed too, though banks rallied at the close and brokers commended the resilience of small caps.

### Le Soleil 2004-12-30
[m1:SEN.GOV President Abdoulaye Wade] and [m2:MFDC.REB Father Augustin Diamacoune's movement] {e1 reached a compromise} in Ziguinchor that {e2 grants} [m3=m2 the fighters] amnesty; one faction of [m4:MFDC.REB the same movement] {e3 dissociates itself} from it.
e1 m1 > m2 SUPPORT actual 2004-12-30/none ctx=military
e2 m1 > m3 CONCEDE actual 2004-12-30/none ctx=military
e3 m4 > m1 REJECT actual 2004-12-30/none mode=yield ctx=military

### Wikipedia 2019-04-11
[m1:SDN.MIL The Sudanese army] {e1 ousts} [m2:SDN.GOV President Omar al-Bashir]; [m3:SDN.LAB the Sudanese Professionals Association] {e2 repudiates} the two-year military council and its members {e3 remain camped} before army headquarters.
e1 m1 > m2 COERCE actual 2019-04-11/none mode=seize ctx=pro_autocracy
e2 m3 > m1 REJECT actual 2019-04-11/none mode=change ctx=pro_democracy
e3 m3 > m1 PROTEST actual 2019-04-11/none mode=obstruct ctx=pro_democracy
