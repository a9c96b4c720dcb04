### AP 2001-08-14
[m1:ZMB.LAB Zambia's largest nurses' union] {e1 gave notice} on Tuesday that [m4=m1 its] members would strike from Monday unless [m2:ZMB.GOV the health ministry] settles a dispute over housing allowances, [m5:ZMB.LAB union secretary Liseli Sitali] said in [m3:@ZMB Lusaka].
e1 m1 > m2 THREATEN threatened 2001-08-14/day ctx=health,economic

### AP 2001-08-20
[m1:ZMB.MED Nurses and hospital cleaners] {e1 stayed off work} in [m2:@ZMB Lusaka and Ndola] on Monday in a dispute with [m3:ZMB.GOV Zambia's health ministry], leaving [m4:ZMB.MIL army doctors] to treat patients in the emergency wards.
e1 m1 > m3 PROTEST actual 2001-08-20/day mode=strike ctx=health

### AP 2001-08-23
[m1:ZMB.GOV Zambian Health Minister Enoch Kavindele] said on Thursday [m4=m1 he] would {e1 not bow} to demands by [m2:ZMB.MED striking nurses] for higher housing allowances, telling [m3:#ZNBC the state broadcaster] the budget had no money left.
e1 m1 > m2 REJECT actual 2001-08-23/day mode=yield ctx=health,economic

### AP 2001-08-28
[m1:ZMB.GOV The Zambian government] has {e1 dismissed} [m2:ZMB.MED 180 nurses] who took part in a week-long stoppage, as letters handed out at [m3:@ZMB the University Teaching Hospital in Lusaka] on Tuesday showed.
e1 m1 > m2 SANCTION actual 2001-08-28/none ctx=health

### AP 2001-09-05
[m1:ZMB.MED Zambian nurses] {e1 agreed to return} to the wards from Thursday after [m2:ZMB.GOV President Frederick Chiluba] {e2 withdrew} the dismissal letters sent to 180 of [m3=m1 them], [m4:ZMB.REL the mediator, a Lusaka bishop], said.
e1 m1 > m2 CONCEDE planned 2001-09-06/day ctx=health said=m4
e2 m2 > m3 CONCEDE actual 2001-09-05/none ctx=health said=m4

### Tempo 2015-03-05
[m1:IDN.GOV Indonesia's attorney general, Muhammad Prasetyo], {e1 rebuffed} on Thursday an offer by [m2:AUS.GOV Australia] to swap prisoners for [m3:AUS.CRM two convicted drug smugglers], who had been flown to the prison island of [m4:@IDN Nusakambangan] a day earlier.
e1 m1 > m2 REJECT actual 2015-03-05/day ctx=legal,illegal_drugs

### Tempo 2015-04-29
[m1:AUS.GOV Australia] will {e1 recall} [m6=m1 its] ambassador in [m2:@IDN Jakarta] for consultations in response to [m3:IDN.GOV Indonesia's] handling of the case of [m4:AUS.CRM two Australian drug traffickers], [m5:AUS.GOV Prime Minister Tony Abbott] said on Wednesday.
e1 m1 > m3 SANCTION planned 2015-04-29/none mode=withdraw ctx=diplomatic said=m5

### Tempo 2015-02-18
[m1:AUS.GOV Australian Prime Minister Tony Abbott] {e1 pleaded} with [m2:IDN.GOV Indonesia], which had received a billion dollars in tsunami relief, for the lives of [m3:AUS.CRM two death row inmates], words that [m4:IDN.CVL social media users in Aceh] answered by collecting coins.
e1 m1 > m2 REQUEST requested 2015-02-18/none mode=yield ctx=legal

### Haaretz 2010-05-31
[m1:ISR.MIL Israeli naval commandos] {e1 boarded} a Turkish ferry carrying [m2:TUR.CVL pro-Palestinian activists] in international waters off [m3:@PSE Gaza] before dawn on Monday, killing nine of [m4=m2 them], and towed the flotilla to [m5:@ISR Ashdod].
e1 m1 > m2 ASSAULT actual 2010-05-31/day mode=firearms ctx=human_security

### Haaretz 2010-06-05
[m1:ISR.MIL The Israeli navy] {e1 took over} an Irish aid ship, the Rachel Corrie, without resistance on Saturday and brought [m2:IRL.CVL the activists on board] to [m3:@ISR Ashdod], where [m4:IRL.GOV a consul from the Irish Embassy] was waiting.
e1 m1 > m2 COERCE actual 2010-06-05/day mode=seize ctx=human_security

### Haaretz 2010-06-02
[m1:IRL.GOV Irish Prime Minister Brian Cowen] {e1 called on} [m2:ISR.GOV Israel] to let a cargo ship bearing cement and medical equipment pass to [m3:@PSE Gaza], in a speech to [m4:IRL.LEG the lower house in Dublin].
e1 m1 > m2 REQUEST requested 2010-06-02/none mode=yield ctx=human_security

### Haaretz 2010-06-20
[m1:ISR.GOV Israel] {e1 eased} [m61=m1 its] land blockade of [m2:PSE.CVL the Gaza Strip] on Sunday, saying [m4=m1 it] would draw up a short list of banned goods; [m3:HAMAS.REB Hamas, which rules the enclave], {e2 shrugged off} the step as worthless.
e1 m1 > m2 CONCEDE actual 2010-06-20/day ctx=human_security
e2 m3 > m1 REJECT actual 2010-06-20/none ctx=human_security

### CBC 2018-08-05
[m1:SAU.GOV Saudi Arabia] gave [m2:CAN.GOV Canada's ambassador in Riyadh] 24 hours to {e1 leave} and froze new trade over [m3:CAN.GOV Ottawa's] {e2 criticism} of the {e3 detention} of [m4:SAU.CVL women's rights campaigners].
e1 m1 > m2 SANCTION actual 2018-08-05/none mode=expel ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2018-08-05/none mode=disapprove ctx=rights_freedoms
e3 m1 > m4 COERCE actual 2018-08-05/none mode=arrest ctx=rights_freedoms

### CBC 2018-08-08
[m1:SAU.GOV Saudi Foreign Minister Adel al-Jubeir] said there was {e1 nothing to mediate} with [m2:CAN.GOV Canada], which had to fix [m3=m2 its] big mistake, and that further measures were {e2 under consideration}.
e1 m1 > m2 REJECT actual 2018-08-08/none mode=meet ctx=diplomatic
e2 m1 > m2 THREATEN threatened 2018-08-08/none ctx=diplomatic

### CBC 2018-08-14
[m1:CAN.LEG Two members of Canada's Parliament] {e1 urged} [m2:CAN.GOV Prime Minister Justin Trudeau] to stop the delivery of armoured vehicles to [m3:SAU.GOV Saudi Arabia], built by [m4:CAN.BUS a plant in London, Ontario].
e1 m1 > m2 REQUEST requested 2018-08-14/none mode=change ctx=military

### CBC 2018-08-22
[m1:CAN.CVL About 40 people with placards] {e1 stood outside} [m2:SAU.GOV the Saudi Embassy in Ottawa] on Wednesday in support of [m3:SAU.CVL a jailed blogger, Raif Badawi], whose wife lives in [m4:@CAN Sherbrooke].
e1 m1 > m2 PROTEST actual 2018-08-22/day mode=demo ctx=rights_freedoms

### AFP 2004-11-06
[m1:FRA.MIL French forces] {e1 destroyed} two Ivorian warplanes on the runway at [m2:@CIV Yamoussoukro] on Saturday after [m3:CIV.MIL government jets] had {e2 bombed} a French camp in the north, killing nine soldiers.
e1 m1 > m3 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e2 m3 > m1 ASSAULT actual 2004-11-06/day mode=aerial ctx=military

### AFP 2004-11-07
[m1:CIV.CVL Crowds armed with machetes] {e1 ransacked} shops and schools owned by [m5:FRA.CVL French residents] in [m2:@CIV Abidjan] on Sunday, as [m3:FRA.GOV Paris] {e2 ordered 300 more soldiers} to the country from a base in [m4:@GAB Gabon].
e1 m1 > m5 PROTEST actual 2004-11-07/day mode=riot
e2 m3 > m1 MOBILIZE actual 2004-11-07/day mode=troops ctx=military

### AFP 2004-11-15
[m1:UNSC The U.N. Security Council] {e1 clamped} an arms embargo on [m2:CIV.GOV Ivory Coast] on Monday in a text drafted by [m3:FRA.GOV France], giving [m4:CIV.GOV President Laurent Gbagbo] a month to carry out a peace accord.
e1 m1 > m2 SANCTION actual 2004-11-15/day mode=discontinue ctx=military,peacekeeping

### Fraternite Matin 2004-11-12 none
School is to start again on Monday in most districts of [m1:@CIV Abidjan], [m2:CIV.GOV the education ministry] announced. Bread was back in the bakeries of Cocody, and taxis charged twice the usual fare to the airport, [m80:CIV.CVL residents] said.
