### Reuters 2014-05-12
[m1:NGA.GOV Nigeria's interior minister, Abba Moro], {e1 dismissed} the idea of freeing militants in return for [m2:NGA.CVL more than 200 abducted schoolgirls], hours after [m3:BH.REB Boko Haram's leader] {e2 proposed} an exchange in a video.
e1 m1 > m3 REJECT actual 2014-05-12/none mode=yield ctx=terrorism
e2 m3 > m1 REQUEST requested 2014-05-12/none mode=yield ctx=terrorism

### Reuters 2014-04-15
[m1:BH.REB Suspected Boko Haram gunmen] {e1 carried off} [m2:NGA.EDU more than 100 schoolgirls] from a boarding school in [m3:@NGA Chibok] overnight, a day after a bomb killed commuters near [m4:@NGA Abuja].
e1 m1 > m2 ASSAULT actual 2014-04-15/none mode=abduct ctx=terrorism,gender

### Reuters 2014-05-07
[m1:NGA.COP Nigerian police] on Wednesday {e1 offered} a reward of 50 million naira to [m2:NGA.CVL citizens] with information about schoolgirls held by [m3:BH.REB Boko Haram], as [m4:GBR.GOV Britain] and [m5:CHN.GOV China] {e2 pledged} help to [m6:NGA.GOV Abuja].
e1 m1 > m2 AGREE actual 2014-05-07/day ctx=terrorism
e2 m4,m5 > m6 AGREE planned 2014-05-07/none ctx=terrorism

### Reuters 2014-06-03
[m1:NGA.COP Police in Abuja] have {e1 banned} marches by [m2:NGA.CVL campaigners for the release of the Chibok schoolgirls], saying that what the force called dangerous elements were planning to join in.
e1 m1 > m2 COERCE actual 2014-06-03/none mode=restrict ctx=rights_freedoms

### Reuters 2014-06-10
[m1:NGA.CVL Campaigners led by former minister Oby Ezekwesili] {e1 took} [m2:NGA.COP the Nigerian police force] to court on Tuesday over [m4=m2 its] ban on daily sit-ins at a fountain in [m3:@NGA Abuja].
e1 m1 > m2 ACCUSE actual 2014-06-10/day mode=allege ctx=legal,rights_freedoms

### AP 2015-02-07
[m1:NGA.GOV Nigeria's electoral commission] {e1 bowed} to pressure from [m2:NGA.MIL the military] and put off the presidential vote by six weeks, an hour after [m3:NGA.OPP a youth group of the main opposition party] {e2 demonstrated} outside [m4=m1 its] gates against a delay.
e1 m1 > m2 CONCEDE actual 2015-02-07/none ctx=election,military
e2 m3 > m1 PROTEST actual 2015-02-07/none mode=demo ctx=election

### AP 2015-02-08
[m1:USA.GOV U.S. Secretary of State John Kerry] said [m2:USA.GOV the United States] was {e1 deeply disappointed} by the postponement of the vote in [m3:NGA.GOV Nigeria] and that [m5=m2 it] was watching [m4=m3 the government's] handling of the matter.
e1 m1 > m3 ACCUSE actual 2015-02-08/none mode=disapprove ctx=election

### Ukrinform 2018-11-25
[m1:RUS.MIL A Russian coast guard vessel] {e1 rammed} [m2:UKR.MIL a Ukrainian navy tugboat] on Sunday as [m5=m2 it] made for [m3:@UKR Mariupol] through the Kerch Strait, damaging [m61=m2 its] engine and hull, [m4:UKR.MIL the navy in Odesa] reported.
e1 m1 > m2 ASSAULT actual 2018-11-25/day mode=primitive ctx=military,territory said=m4

### Ukrinform 2018-11-26
[m1:UKR.COP The National Guard and police] have {e1 stepped up patrols} around [m2:RUS.GOV the Russian consulates in Kharkiv, Odesa and Lviv], where [m3:UKR.CVL activists] {e2 hurled} flares and paper boats over the fences on Sunday night.
e1 m1 > m3 MOBILIZE actual 2018-11-26/none mode=police
e2 m3 > m2 PROTEST actual 2018-11-25/day mode=riot ctx=territory

### Ukrinform 2018-11-28
[m1:UKR.GOV President Petro Poroshenko] {e1 appealed} to [m2:DEU.GOV Germany] and other NATO members to move warships to the Sea of Azov, in an interview with [m3:#Bild Bild], a German daily.
e1 m1 > m2 REQUEST requested 2018-11-28/none mode=assist ctx=military

### Ukrinform 2018-11-29
[m1:DEU.GOV German Chancellor Angela Merkel] said there was {e1 no military solution} and would not commit ships, after [m2:UKR.GOV Kyiv] sought a naval presence against [m3:RUS.GOV Russia] in the Sea of Azov.
e1 m1 > m2 REJECT actual 2018-11-29/none mode=assist ctx=military

### Ukrinform 2018-11-30
[m1:UKR.GOV Ukraine] has {e1 denied entry} to [m2:RUS.CVL Russian men] aged between 16 and 60 for the duration of martial law, [m3:UKR.GOV border service chief Petro Tsyhykal] said at a {e2 meeting} with [m4=m1 the president] in [m5:@UKR Kyiv].
e1 m1 > m2 REJECT actual 2018-11-30/none ctx=military said=m3
e2 m3 > m4 CONSULT actual 2018-11-30/none ctx=military

### Ukrinform 2019-09-07
[m1:RUS.GOV Moscow] and [m2:UKR.GOV Kyiv] {e1 swapped} 35 prisoners each on Saturday, and 24 sailors held since the clash in the Kerch Strait landed at Boryspil airport, where [m3:UKR.GOV President Volodymyr Zelensky] was waiting.
e1 m1 > m2 RETREAT actual 2019-09-07/day mode=release ctx=diplomatic

### Ukrinform 2018-12-02 none
The price of sunflower oil for delivery in January rose slightly in [m1:@UKR Odesa] last week, brokers said. Freight rates from [m2:@UKR Berdiansk] doubled, and [m3:UKR.BUS one grain terminal] told customers to expect delays of ten days at the strait.

### VOA 2020-08-13
[m1:BLR.LAB Workers at the Belaz truck factory in Zhodino] {e1 walked out} on Thursday to demand new elections and an end to police violence under [m2:BLR.GOV President Alexander Lukashenko], while [m3:BLR.CVL women with flowers] {e2 formed chains} along avenues in [m4:@BLR Minsk].
e1 m1 > m2 PROTEST actual 2020-08-13/day mode=strike ctx=election
e2 m3 > m2 PROTEST actual 2020-08-13/day mode=demo ctx=election

### VOA 2020-08-17
[m1:BLR.GOV Belarusian leader Alexander Lukashenko] told [m2:BLR.LAB jeering workers at a Minsk tractor plant] on Monday that there would be {e1 no new election} until [m3=m2 they] killed [m4=m1 him], before leaving by helicopter.
e1 m1 > m2 REJECT actual 2020-08-17/day mode=change ctx=election

### VOA 2020-08-20
[m1:BLR.JUD Belarus' prosecutor general, Alexander Konyuk], {e1 opened} a criminal case against [m2:BLR.OPP a coordination council set up by the opposition] on Thursday, saying [m61=m2 its] creation was an attempt to seize power.
e1 m1 > m2 ACCUSE actual 2020-08-20/day mode=investigate ctx=repression,legal

### VOA 2020-08-22
[m1:BLR.MIL Belarus] has {e1 put its paratroopers at Grodno on full alert} and moved an air defence battalion closer to [m2:POL.GOV Poland] and [m3:LTU.GOV Lithuania], [m4:BLR.GOV Defence Minister Viktor Khrenin] said.
e1 m1 > m2,m3 MOBILIZE actual 2020-08-22/none mode=troops ctx=military said=m4

### VOA 2020-08-31
[m1:LVA.GOV Latvia], [m2:LTU.GOV Lithuania] and [m3:EST.GOV Estonia] {e1 banned} [m4:BLR.GOV Alexander Lukashenko] and 29 other officials from travelling to the Baltics on Monday, the first measures of the kind since a disputed vote in [m5:@BLR Belarus].
e1 m1,m2,m3 > m4 SANCTION actual 2020-08-31/day ctx=diplomatic,election

### VOA 2020-09-04
[m1:EU The European Union's foreign policy chief, Josep Borrell], {e1 pressed} [m2:CYP.GOV Cyprus] to drop [m61=m2 its] objection to a blacklist of 40 [m3:BLR.GOV Belarusian officials], which needs unanimity, during a meeting in [m4:@DEU Berlin].
e1 m1 > m2 REQUEST requested 2020-09-04/none mode=yield ctx=diplomatic
