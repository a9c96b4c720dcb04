### AP 2020-09-13
[m1:GRC.COP Greek riot police] {e1 fired tear gas at} [m2:? migrants] who were {e2 protesting} on a road outside [m3:@GRC Mytilene] on Saturday against [m4:GRC.GOV the government's] plan for a new camp on the island of Lesbos.
e1 m1 > m2 ASSAULT actual 2020-09-12/day mode=crowd-control ctx=migration
e2 m2 > m4 PROTEST actual 2020-09-12/day mode=demo ctx=migration

### AP 2020-03-01
[m1:TUR.GOV President Recep Tayyip Erdogan] {e1 warned} that millions of [m2:? refugees] would soon be on [m61=m2 their] way to [m3:EU Europe] unless [m4=m3 the EU] shared the burden, a day after thousands gathered at [m5:@GRC the Greek border].
e1 m1 > m3 THREATEN threatened 2020-03-01/none ctx=migration

### AP 2020-03-04
[m1:GRC.GOV Greece] {e1 sent in army and police reinforcements} along the Evros River, [m61=m1 its] land frontier with [m2:TUR.GOV Turkey], and [m3:AUT.GOV Austria] {e2 promised} [m4=m1 Athens] a dozen special officers and a drone.
e1 m1 > m2 MOBILIZE actual 2020-03-04/none mode=troops ctx=migration,territory
e2 m3 > m4 AGREE planned 2020-03-04/none ctx=migration

### AP 2020-03-02
[m1:GRC.GOV Greece] will {e1 not accept} any asylum applications for a month from [m2:? people who enter illegally], [m3:GRC.GOV Prime Minister Kyriakos Mitsotakis] said after a national security meeting, a step that [m4:UNHCR the U.N. refugee agency] {e2 said had no basis} in law.
e1 m1 > m2 REJECT actual 2020-03-02/none mode=assist ctx=asylum,migration said=m3
e2 m4 > m1 ACCUSE actual 2020-03-02/none mode=disapprove ctx=asylum,migration

### Reuters 2021-11-10
[m1:POL.GOV Poland] has {e1 massed} 15,000 soldiers and guards at [m61=m1 its] eastern frontier in response to what [m2=m1 it] calls a migrant offensive run by [m3:BLR.GOV Belarus], [m80:POL.GOV a defence ministry official] said on Wednesday.
e1 m1 > m3 MOBILIZE actual 2021-11-10/none mode=troops ctx=migration,territory

### Reuters 2021-11-11
[m1:BLR.GOV Belarusian leader Alexander Lukashenko] {e1 raised the possibility of cutting off} gas shipped to [m2:EU Europe] through [m61=m1 his] country if [m3:EU Brussels] imposed new sanctions over the crisis at the frontier with [m4:POL.GOV Poland].
e1 m1 > m2 THREATEN threatened 2021-11-11/none mode=restrict ctx=natural_resource,migration

### Reuters 2021-11-16
[m1:POL.COP Polish forces] {e1 turned water cannon on} [m2:? migrants] who were throwing stones across the fence at the Kuznica crossing on Tuesday, [m3:POL.GOV the defence ministry in Warsaw] said.
e1 m1 > m2 ASSAULT actual 2021-11-16/day mode=crowd-control ctx=migration said=m3

### Reuters 2021-11-12
[m1:TUR.GOV Turkey's civil aviation authority] on Friday {e1 barred} [m2:IRQ.CVL citizens of Iraq], [m3:SYR.CVL Syria] and [m4:YEM.CVL Yemen] from flights to [m5:@BLR Minsk] until further notice, after weeks of pressure by [m6:EU the European Commission].
e1 m1 > m2,m3,m4 REJECT actual 2021-11-12/day ctx=migration

### AFP 2001-12-13
[m1:IND.GOV India] {e1 blamed} [m2:PAK.REB a Pakistan-based group, Lashkar-e-Taiba], for an assault by [m3:UAF gunmen] on the parliament complex in [m4:@IND New Delhi] that left nine people dead.
e1 m1 > m2 ACCUSE actual 2001-12-13/none mode=allege ctx=terrorism

### AFP 2001-12-14
[m1:IND.GOV India] {e1 called on} [m2:PAK.GOV Pakistan] on Friday to arrest the leaders of two militant organisations and stop their funds, in a note handed to [m3:PAK.GOV High Commissioner Ashraf Jehangir Qazi].
e1 m1 > m2 REQUEST requested 2001-12-14/day mode=change ctx=terrorism,diplomatic

### AFP 2001-12-21
[m1:IND.GOV New Delhi] {e1 called home} [m2=m1 its] high commissioner in [m3:PAK.GOV Islamabad] on Friday and {e2 stopped} the bus and train services between [m4=m1+m3 the two countries].
e1 m1 > m3 SANCTION actual 2001-12-21/day mode=withdraw ctx=diplomatic
e2 m1 > m3 SANCTION actual 2001-12-21/none mode=discontinue ctx=diplomatic

### AFP 2001-12-24
[m1:IND.MIL India's army] has {e1 moved} ballistic missile batteries and infantry divisions closer to [m2:PAK.GOV Pakistan] in the biggest build-up since 1971, [m3:IND.GOV defence officials] said, as [m4:CHN.GOV China] {e2 received} [m5:PAK.GOV President Pervez Musharraf].
e1 m1 > m2 MOBILIZE actual 2001-12-24/none mode=weapons ctx=military said=m3
e2 m5 > m4 CONSULT actual 2001-12-24/none mode=visit ctx=diplomatic

### AFP 2001-12-30
[m1:PAK.COP Pakistani police] have {e1 rounded up} [m2:PAK.REB two dozen members of Lashkar-e-Taiba], including its founder, [m80:PAK.GOV an interior ministry official] in [m3:@PAK Islamabad] said on Sunday.
e1 m1 > m2 COERCE actual 2001-12-30/none mode=arrest ctx=terrorism

### AFP 2002-01-03
[m1:IND.GOV Indian Prime Minister Atal Behari Vajpayee] has {e1 no plans for talks} with [m2:PAK.GOV President Pervez Musharraf] on the margins of a South Asian summit in [m3:@NPL Kathmandu], [m4:IND.GOV a foreign ministry spokeswoman] said on Thursday.
e1 m1 > m2 REJECT actual 2002-01-03/none mode=meet ctx=diplomatic said=m4

### Kathmandu Post 2002-01-03 none
Hotels in [m1:@NPL Kathmandu] were full and schools closed as [m2:? delegations from seven countries] began to arrive for the South Asian summit. Electricity officials said the capital would be spared power cuts until Sunday.

### Xinhua 2018-03-22
[m1:USA.GOV The Trump administration] {e1 announced} tariffs on up to 60 billion U.S. dollars' worth of imports from [m2:CHN.GOV China] on Thursday, while [m3:EU the European Union] was {e2 given an exemption} until May.
e1 m1 > m2 SANCTION actual 2018-03-22/day ctx=economic
e2 m1 > m3 CONCEDE actual 2018-03-22/none ctx=economic

### Xinhua 2018-03-23
[m1:CHN.GOV China's Ministry of Commerce] on Friday {e1 urged} [m2:USA.GOV the United States] to pull back from the brink and resolve differences through dialogue, noting the losses of [m3:USA.AGR soybean growers].
e1 m1 > m2 REQUEST requested 2018-03-23/day mode=change ctx=economic

### Xinhua 2018-04-05
[m1:CHN.GOV China] has {e1 initiated a case at} the World Trade Organization over [m2:USA.GOV U.S.] tariff measures under a 1974 act, [m3:CHN.GOV the Ministry of Commerce] said Thursday in [m4:@CHN Beijing].
e1 m1 > m2 ACCUSE actual 2018-04-05/none mode=allege ctx=economic,legal said=m3

### Xinhua 2018-04-06
[m1:CHN.GOV China] will {e1 follow suit to the end} and at any cost if [m2:USA.GOV the U.S. side] publishes a list of 100 billion dollars in additional tariffs, [m3:CHN.GOV commerce spokesperson Gao Feng] said on Friday.
e1 m1 > m2 THREATEN threatened 2018-04-06/day mode=restrict ctx=economic said=m3

### Xinhua 2018-09-22
[m1:CHN.GOV China] has {e1 called off} a visit by Vice Premier Liu He to [m2:USA.GOV Washington] for a further round of trade talks, [m3:#WSJ The Wall Street Journal] reported, after [m4:USA.GOV President Donald Trump] {e2 imposed} new duties on [m5=m1 Chinese] goods.
e1 m1 > m2 REJECT actual 2018-09-22/none mode=meet ctx=economic
e2 m4 > m5 SANCTION actual 2018-09-22/none ctx=economic
