### AP 2019-10-25
[m1:USA.LAB The United Auto Workers union] {e1 ratified a four-year contract} with [m2:USA.BUS General Motors] on Friday, ending a 40-day walkout that had idled plants as far away as [m3:@MEX Silao].
e1 m1 > m2 SUPPORT actual 2019-10-25/day ctx=economic

### AP 2019-10-16
[m1:USA.BUS General Motors] {e1 has tentatively agreed to invest} $7.7 billion in American factories under a proposal put to [m2:USA.LAB the United Auto Workers], a person briefed on the talks in [m3:@USA Detroit] said.
e1 m1 > m2 AGREE planned 2019-10-16/none ctx=economic

### Reuters 2010-03-29
[m1:GBR.LAB The Unite union], which represents 12,000 cabin crew at [m2:GBR.BUS British Airways], {e1 is willing to return} to the negotiating table without conditions, joint leader [m3:GBR.LAB Tony Woodley] said outside a conciliation office in [m4:@GBR London].
e1 m1 > m2 AGREE planned 2010-03-29/none ctx=economic said=m3

### Reuters 2011-05-12
[m1:GBR.LAB Unite] and [m2:GBR.BUS British Airways chief executive Keith Williams] {e1 settled} a two-year dispute over pay and travel perks on Thursday with a deal that [m3:ESP.BUS Iberia, the carrier's Spanish partner,] said it hoped would reassure passengers.
e1 m1 > m2 SUPPORT actual 2011-05-12/day ctx=economic

### Reuters 2011-05-12
[m1:GBR.BUS British Airways] {e1 restored} travel concessions to [m2:GBR.LAB cabin crew who took part in last year's stoppages], meeting a condition of the union's executive, a memo seen by [m3:#Reuters Reuters] showed.
e1 m1 > m2 CONCEDE actual 2011-05-12/none ctx=economic

### Mercopress 2012-02-08
[m1:CHL.CVL Residents of Aysen in Chilean Patagonia] {e1 lifted} a roadblock for 24 hours to let [m2:CHL.BUS lorries with petrol and food] through, while [m3:CHL.GOV Energy Minister Rodrigo Alvarez] waited in [m4:@CHL Coyhaique] for talks with [m5=m1 their] spokesman.
e1 m1 > m2 CONCEDE actual 2012-02-08/none ctx=economic

### Mercopress 2012-03-24
[m1:CHL.GOV The Chilean government] {e1 withdrew} a national security lawsuit against [m2:CHL.CVL 22 leaders of the protests in Aysen] and sat down with [m5=m2 them] in [m3:@CHL Santiago] the same day, Interior Minister [m4:CHL.GOV Rodrigo Hinzpeter] announced.
e1 m1 > m2 CONCEDE actual 2012-03-24/none ctx=legal

### Mercopress 2017-06-13
[m1:PAN.GOV Panama] {e1 established diplomatic relations} with [m2:CHN.GOV China] late on Monday, a shift that [m3:TWN.GOV the foreign minister in Taipei, David Lee,] {e2 condemned} as bullying by [m4:CHN.GOV Beijing].
e1 m1 > m2 SUPPORT actual 2017-06-12/day ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2017-06-13/none mode=disapprove ctx=diplomatic

### Mercopress 2018-12-03
[m1:CHN.GOV Visiting Chinese President Xi Jinping] and [m2:PAN.GOV Panamanian President Juan Carlos Varela] on Monday {e1 oversaw the signing} of 19 cooperation documents, weeks after [m3:USA.GOV Washington] had {e2 called home} [m4=m3 its] ambassador for consultations.
e1 m1 > m2 SUPPORT actual 2018-12-03/day ctx=diplomatic,economic
e2 m3 > m2 SANCTION actual 2018-12-03/none mode=withdraw ctx=diplomatic

### Mercopress 2025-02-02
[m1:PAN.GOV Panamanian President Jose Raul Mulino] said after meeting [m2:USA.GOV U.S. Secretary of State Marco Rubio] that [m3:PAN.GOV his government] {e1 will not renew} [m6=m3 its] Belt and Road memorandum with [m4:CHN.GOV China], a decision criticised in [m5:@CHN Beijing].
e1 m3 > m4 REJECT actual 2025-02-02/none ctx=economic said=m1

### ANC news room 2009-05-10
[m1:ZMB.GOV Zambian President Rupiah Banda] {e1 sent [m2=m1 his] congratulations} to [m3:ZAF.GOV Jacob Zuma] on [m6=m3 his] inauguration at the Union Buildings, which [m4:ZWE.GOV Zimbabwe's Robert Mugabe] and 30 other heads of state attended in [m5:@ZAF Pretoria].
e1 m1 > m3 SUPPORT actual 2009-05-10/none ctx=diplomatic

### Lusaka Times 2015-01-26
[m1:ZMB.PTY The ruling Patriotic Front's youth wing] on Monday {e1 endorsed} [m2:ZMB.GOV Edgar Lungu's appointment of Inonge Wina as vice-president], while [m3:ZMB.OPP the United Party for National Development] {e2 filed} a petition against [m4:ZMB.GOV the electoral commission] in [m5:@ZMB Lusaka].
e1 m1 > m2 SUPPORT actual 2015-01-26/day ctx=executive
e2 m3 > m4 ACCUSE actual 2015-01-26/day mode=allege ctx=election

### Lusaka Times 2021-08-16
[m1:ZMB.GOV Outgoing President Edgar Lungu] {e1 conceded defeat} to [m2:ZMB.OPP Hakainde Hichilema] on Monday in a televised address in which [m3=m1 he] wished [m4=m2 his rival] well and promised a peaceful transfer of power.
e1 m1 > m2 CONCEDE actual 2021-08-16/day ctx=election

### The Namibian 2013-09-30
[m1:FIN.GOV The Finnish embassy] {e1 donated} 40 computers and a server to [m2:NAM.GOV the Electoral Commission of Namibia] at a handover in [m3:@NAM Windhoek] that was attended by [m4:NAM.PTY representatives of eight political parties].
e1 m1 > m2 AID actual 2013-09-30/none ctx=election

### The Namibian 2014-11-12
[m1:IND.BUS India's state-owned Bharat Electronics] {e1 has sold} 3,400 voting machines to [m2:NAM.GOV the Electoral Commission of Namibia], [m3:NAM.GOV director of elections Paul Isaak] said, dismissing doubts from [m4:NAM.OPP the Rally for Democracy and Progress].
e1 m1 > m2 COOPERATE actual 2014-11-12/none ctx=election,economic said=m3

### The Namibian 2021-05-28
[m1:DEU.GOV Germany] {e1 agreed to fund} 1.1 billion euros of projects in [m2:NAM.GOV Namibia] over 30 years as a gesture for the massacres of [m3:NAM.CVL the Herero and Nama] under colonial rule, [m4:DEU.GOV Foreign Minister Heiko Maas] said in [m5:@DEU Berlin].
e1 m1 > m2 AGREE planned 2021-05-28/none ctx=reparations said=m4

### The Namibian 2018-08-29
[m1:DEU.GOV Germany] on Wednesday {e1 gave back} the skulls and bones of 27 [m2:NAM.CVL Namibians] to [m3:NAM.GOV a delegation led by Culture Minister Katrina Hanse-Himarwa] during a service in a church in [m4:@DEU Berlin].
e1 m1 > m3 RETREAT actual 2018-08-29/day ctx=reparations

### Nation Thailand 2015-05-27
[m1:JPN.GOV Japanese Transport Minister Akihiro Ota] and [m2:THA.GOV his Thai counterpart Prajin Juntong] {e1 signed a memorandum of cooperation} in [m3:@JPN Tokyo] on Wednesday on a high-speed line from [m4:@THA Bangkok] to [m5:@THA Chiang Mai].
e1 m1 > m2 SUPPORT actual 2015-05-27/day ctx=economic

### Nation Thailand 2015-02-09
[m1:THA.GOV Thai Prime Minister Prayuth Chan-ocha] and [m2:JPN.GOV Japan's Shinzo Abe] {e1 agreed to conduct} a feasibility study for a high-speed railway, a joint statement issued in [m3:@JPN Tokyo] said, amid rival interest from [m4:CHN.GOV China].
e1 m1 > m2 AGREE planned 2015-02-09/none ctx=economic

### Nation Thailand 2011-10-20
[m1:THA.MIL The Thai navy] {e1 lent} 30 boats to [m2:THA.GOV Bangkok city hall] for the evacuation of flooded districts, and [m3:USA.MIL the aircraft carrier USS George Washington] {e2 offered} helicopters, though [m4:THA.GOV Prime Minister Yingluck Shinawatra] has yet to reply.
e1 m1 > m2 AID actual 2011-10-20/none ctx=disasters
e2 m3 > m4 AGREE planned 2011-10-20/none ctx=disasters,military

### Nation Thailand 2007-04-13 none
Holidaymakers leaving [m1:@THA Bangkok] for the north filled all 46 trains on Friday, and the State Railway added carriages to [m2:@THA Phitsanulok] and to [m3:@THA Nong Khai], opposite the capital of [m4:@LAO Laos].
