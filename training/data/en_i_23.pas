### Reuters 2012-10-26
[m1:SDN.GOV Sudan's information minister], standing in front of the crater where an ammunition plant in southern Khartoum had stood until Tuesday night, {e1 blamed} [m2:ISR.MIL four Israeli aircraft] for the {e2 blast} and said that [m4=m1 his government] would {e3 raise the matter with} [m3:UN the Security Council].
e1 m1 > m2 ACCUSE actual 2012-10-26/none mode=allege ctx=military
e2 m2 > m1 ASSAULT actual 2012-10-23/day mode=aerial ctx=military said=m1
e3 m1 > m3 REQUEST planned 2012-10-26/none mode=assist ctx=military

### AP 2019-11-10
Hours after [m1:OAS auditors from the Organization of American States] {e1 reported} clear manipulation of the count, and with [m2:BOL.COP mutinous police] on the roofs of their barracks, [m3:BOL.MIL Bolivia's armed forces chief], General Williams Kaliman, {e2 suggested} that [m4:BOL.GOV President Evo Morales] step down, which [m5=m4 he] {e3 did} from the coca fields of the Chapare.
e1 m1 > m4 ACCUSE actual 2019-11-10/none mode=allege ctx=election
e2 m3 > m4 REQUEST requested 2019-11-10/none mode=change ctx=executive
e3 m4 > m3 RETREAT actual 2019-11-10/none mode=resign ctx=executive

### AFP 2008-10-28
[m1:COD.REB Laurent Nkunda's rebels], who had taken Rumangabo at the weekend while [m2:UN the peacekeepers' Spanish commander] was handing in his resignation in [m3:@USA New York], {e1 overpowered} [m4:COD.MIL a Congolese battalion] north of Goma on Tuesday, and [m5:COD.CVL townspeople] furious at being left unprotected {e2 threw} stones at [m6:UN the UN compound].
e1 m1 > m4 ASSAULT actual 2008-10-28/day ctx=military
e2 m5 > m6 PROTEST actual 2008-10-28/none mode=riot ctx=peacekeeping

### The Hindu 2013-03-19
[m1:IND.PTY The Dravida Munnetra Kazhagam], a partner of nine years whose eighteen votes [m2:IND.GOV Manmohan Singh's government] can scarcely spare, {e1 withdrew its support} on Tuesday because [m5=m2 New Delhi] had watered down a resolution against [m3:LKA.GOV Sri Lanka] at [m4:UN the Human Rights Council].
e1 m1 > m2 SANCTION actual 2013-03-19/day mode=withdraw ctx=political_institutions,human_rights

### Guardian 2010-12-06
[m1:USA.BUS PayPal], [m2:USA.BUS Amazon] and a Swiss bank, {e1 prodded} by [m3:USA.LEG Senator Joe Lieberman], have {e2 dropped} [m4:NGO WikiLeaks] as a customer, and [m5:? hackers calling themselves Anonymous] {e3 promise} to {e4 swamp} all three.
e1 m3 > m1,m2 REQUEST requested 2010-12-06/none mode=yield ctx=cyber
e2 m1,m2 > m4 SANCTION actual 2010-12-06/none mode=discontinue ctx=cyber,economic
e3 m5 > m1,m2 THREATEN threatened 2010-12-06/none ctx=cyber
e4 m5 > m1,m2 COERCE threatened 2010-12-06/none mode=cyber ctx=cyber

### New Zealand Herald 2022-03-02
On the twenty-third day of an {e1 occupation} of Parliament's lawn by [m1:NZL.CVL opponents of vaccine mandates], [m2:NZL.COP police with shields] {e2 shoved} [m3=m1 the campers] back across Lambton Quay under a hail of paving stones; [m4:NZL.GOV Jacinda Ardern] watched from the ninth floor.
e1 m1 > m4 PROTEST actual 2022-03-02/none mode=obstruct ctx=health
e2 m2 > m3 ASSAULT actual 2022-03-02/none mode=crowd-control ctx=health

### Reuters 2006-02-14
[m1:PAK.REL A crowd that had set out from a seminary in Lahore] to complain about [m2:DNK.JRN a Danish newspaper] ended up {e1 burning} the provincial assembly, two banks and a restaurant, whereupon [m3:PAK.PRM rangers] were {e2 called out} by [m4:PAK.GOV the Punjab chief minister].
e1 m1 > m4 PROTEST actual 2006-02-14/none mode=riot ctx=religion_ethnicity
e2 m4 > m1 MOBILIZE actual 2006-02-14/none mode=police ctx=religion_ethnicity

### Daily Star 2016-03-09
[m1:BGD.CVL Villagers of Banshkhali], who refuse to sell their salt pans to [m2:BGD.BUS a Chittagong conglomerate] and [m3:CHN.BUS its Chinese partners], have {e1 barricaded} the only road to the site of a coal plant and {e2 seized} two of the contractor's watchmen, a subdistrict officer said, to be {e3 exchanged} for [m4:BGD.AGR seven farmers] in custody.
e1 m1 > m2 PROTEST actual 2016-03-09/none mode=obstruct ctx=environment,natural_resource
e2 m1 > m2 ASSAULT actual 2016-03-09/none mode=abduct ctx=environment
e3 m5 > m4 RETREAT requested 2016-03-09/none mode=release ctx=environment
[m5:BGD.COP Police] would not bargain.

### Le Monde 2007-04-06
[m1:MDG.JUD Madagascar's constitutional court], whose president is married to a cousin of [m2:MDG.OPP the defeated candidate], {e1 ratified} without comment the results of a referendum that widens the powers of [m3:MDG.GOV President Marc Ravalomanana].
e1 m1 > m3 SUPPORT actual 2007-04-06/none ctx=legal,executive

### Reuters 2015-03-18
While lawmakers were discussing an anti-terrorism bill next door, [m1:ISIS.REB two men in fatigues] {e1 burst} into the Bardo museum in Tunis and {e2 mowed down} [m2:? visitors from a cruise ship], Italian, Japanese and Polish among them, before [m3:TUN.COP a special brigade] {e3 shot} [m6=m1 them]; [m4:FRA.GOV Francois Hollande] telephoned [m5:TUN.GOV his Tunisian counterpart] to {e4 offer} help.
e2 m1 > m2 ASSAULT actual 2015-03-18/none mode=firearms ctx=terrorism
e3 m3 > m1 ASSAULT actual 2015-03-18/none mode=firearms ctx=terrorism
e4 m4 > m5 AGREE planned 2015-03-18/none ctx=terrorism
e1 m1 > m2 ASSAULT actual 2015-03-18/none mode=firearms ctx=terrorism

### Jakarta Post 2019-08-21
A West Papuan student hostel in Surabaya, {e1 besieged} on Friday by [m1:IDN.MIL soldiers] and [m2:IDN.PRM vigilantes] shouting "monkeys", is the spark: in Manokwari [m3:IDN.CVL Papuans] {e2 torched} the council building, and [m4:IDN.GOV Jakarta], which {e3 flew} a thousand extra men there, has {e4 slowed} the internet.
e1 m1,m2 > m3 COERCE actual 2019-08-16/day mode=restrict ctx=religion_ethnicity
e2 m3 > m4 PROTEST actual 2019-08-21/none mode=riot ctx=religion_ethnicity
e3 m4 > m3 MOBILIZE actual 2019-08-21/none mode=police ctx=repression
e4 m4 > m3 COERCE actual 2019-08-21/none mode=censor ctx=repression

### AP 2016-04-26
Twenty-five years after ninety-six [m1:GBR.CVL Liverpool supporters] were crushed at Hillsborough, and two years after it first sat, [m2:GBR.JUD an inquest jury in Warrington] {e1 decided} that [m4=m1 they] had been unlawfully killed by the errors of [m3:GBR.COP South Yorkshire Police], whose chief {e2 unequivocally accepted} the verdict.
e1 m2 > m3 ACCUSE actual 2016-04-26/none mode=allege ctx=legal
e2 m3 > m2 CONCEDE actual 2016-04-26/none ctx=legal

### Vanguard 2020-02-10
[m1:NGA.GOV The governor of Borno], whose own convoy was shot at in July, {e1 berated} [m2:NGA.MIL a brigade commander] on camera for locking the gates of Auno at five and leaving [m3:NGA.CVL stranded travellers] outside, where [m4:ISWAP.REB militants] on trucks {e2 set [m5=m3 them] ablaze}.
e1 m1 > m2 ACCUSE actual 2020-02-10/none mode=disapprove ctx=terrorism
e2 m4 > m3 ASSAULT actual 2020-02-09/day mode=primitive ctx=terrorism

### Kyiv Post 2004-03-31
[m1:UKR.LAB Coal miners from Krasnodon], their helmets drumming on the asphalt and their wives walking alongside, {e1 tramped} 800 kilometres to the capital for wages that [m2:UKR.GOV the fuel ministry] says it has long since remitted to [m3:UKR.BUS the pit's directors].
e1 m1 > m2 PROTEST actual 2004-03-31/none mode=demo ctx=economic

### Reuters 2014-08-05
[m1:IND.GOV India's trade minister], unmoved by the flying visit of [m2:USA.GOV John Kerry] and by the pleas of [m3:AUS.GOV Canberra] and [m4:WTO the trade body's Brazilian head], {e1 stuck to} her {e2 refusal} to sign a customs protocol before the question of food stocks was settled.
e2 m1 > m4 REJECT actual 2014-08-05/none mode=yield ctx=economic
e1 m1 > m2,m3 REJECT actual 2014-08-05/none mode=yield ctx=economic

### DPA 2011-11-05
Some eight thousand [m1:DEU.CVL people linking arms] in [m4:@DEU Frankfurt] and the capital {e1 encircled} banks, the Reichstag and a ministry on Saturday, demanding that [m2:DEU.GOV Angela Merkel] break up the largest lenders; [m3:DEU.BUS the bankers' federation] invited them to coffee.
e1 m1 > m2 PROTEST actual 2011-11-05/day mode=demo ctx=economic

### Al Jazeera 2018-04-07
[m1:SYR.MIL Government helicopters] are said by [m2:SYR.MED rescue workers in Douma] to have {e1 dropped} chlorine on a block where families sheltered in the cellar. [m3:RUS.GOV The Russian foreign ministry] {e2 dismissed} it as a fake, and [m4:USA.GOV Donald Trump] {e3 tweeted} that there was a big price to pay.
e1 m1 > m5 ASSAULT denied 2018-04-07/none mode=unconventional ctx=cbrn said=m2
e2 m3 > m2 REJECT actual 2018-04-07/none ctx=cbrn
e3 m4 > m1 THREATEN threatened 2018-04-08/day mode=violence ctx=cbrn
[m5:SYR.CVL Forty-three bodies] were found on the stairs.

### Bernama 2010-04-29 none
Flash floods marooned two hundred pilgrims at a shrine above [m1:@MYS Ipoh]. [m2:MYS.GOV Civil defence men] hauled ropes across the torrent; the abbot, aged ninety, declined to be carried.
