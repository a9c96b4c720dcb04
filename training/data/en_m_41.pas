### ERR News 2022-08-18
[m1:EST.GOV Estonia's government] on Thursday {e1 closed} the border to [m2:RUS.CVL most Russians holding Schengen visas], a step on which [m3:LVA.GOV Latvia], [m4:LTU.GOV Lithuania] and [m5:POL.GOV Poland] {e2 agreed to follow} in September.
e1 m1 > m2 COERCE actual 2022-08-18/day mode=restrict ctx=migration
e2 m3,m4,m5 > m1 AGREE planned 2022-08-18/none ctx=migration

### ERR News 2022-03-16
[m1:EST.GOV Estonia] {e1 has sheltered} more than 25,000 [m2:UKR.REF Ukrainians, a third of them children,] on a ferry in [m3:@EST Tallinn] and in hotels, the interior ministry said; [m4:FIN.GOV Finland's embassy] is counting those who moved on to [m5:@FIN Helsinki].
e1 m1 > m2 AID actual 2022-03-16/none ctx=asylum,migration

### ERR News 2017-03-17
[m1:GBR.MIL The first 120 British soldiers of a NATO battlegroup] {e1 flew in} to Amari air base on Friday to help defend [m2:EST.GOV Estonia], and [m3:FRA.MIL a French company] is expected from [m4:@FRA Mourmelon] by rail.
e1 m1 > m2 AID actual 2017-03-17/day ctx=military

### ERR News 2016-07-09
[m1:GBR.GOV Britain] {e1 is to provide} a battalion of 500 for [m2:EST.GOV Estonia], [m3:GBR.GOV Prime Minister David Cameron] said at the NATO summit in [m4:@POL Warsaw], while [m5:CAN.GOV Canada] {e2 will head} a similar unit in [m6:LVA.GOV Latvia].
e1 m1 > m2 AGREE planned 2016-07-09/none ctx=military said=m3
e2 m5 > m6 AGREE planned 2016-07-09/none ctx=military

### ERR News 2014-02-18
[m1:EST.GOV Estonian Foreign Minister Urmas Paet] and [m2:RUS.GOV Russia's Sergei Lavrov] {e1 signed a border treaty} in [m3:@RUS Moscow] on Tuesday that neither [m4:EST.LEG the Riigikogu] nor the Duma has dealt with yet.
e1 m1 > m2 SUPPORT actual 2014-02-18/day ctx=territory

### ERR News 2015-09-26
[m1:RUS.GOV Russia] and [m2:EST.GOV Estonia] {e1 exchanged} two convicted spies on a bridge over the Piusa river on Saturday, security police said, and [m3:EST.SPY Eston Kohver] was driven to [m4:@EST Tallinn].
e1 m1 > m2 RETREAT actual 2015-09-26/day mode=release ctx=intelligence

### YLE 2023-04-04
[m1:FIN.GOV Finland] {e1 became the 31st member of} [m2:NATO the North Atlantic alliance] on Tuesday when Foreign Minister [m3:FIN.GOV Pekka Haavisto] handed a document to [m4:USA.GOV Antony Blinken] in [m5:@BEL Brussels]; [m6:SWE.GOV Sweden] has to wait.
e1 m1 > m2 SUPPORT actual 2023-04-04/day ctx=military,diplomatic

### YLE 2023-03-17
[m1:TUR.GOV President Recep Tayyip Erdogan] {e1 gave [m5=m1 his] word} to [m2:FIN.GOV Finnish President Sauli Niinisto] in [m3:@TUR Ankara] on Friday that parliament would start ratifying the country's entry into NATO, but not that of [m4:SWE.GOV Sweden].
e1 m1 > m2 CONCEDE planned 2023-03-17/day ctx=military

### YLE 2022-06-28
[m1:TUR.GOV Turkey], [m2:FIN.GOV Finland] and [m3:SWE.GOV Sweden] {e1 signed a trilateral memorandum} on the eve of a summit in [m4:@ESP Madrid] under which [m5:TUR.GOV Ankara] {e2 drops} [m6=m5 its] veto against the Nordic pair.
e1 m1 > m2,m3 SUPPORT actual 2022-06-28/day ctx=military
e2 m5 > m2,m3 CONCEDE planned 2022-06-28/none ctx=military

### YLE 2022-05-11
[m1:GBR.GOV British Prime Minister Boris Johnson] {e1 signed} declarations of mutual assistance with [m2:SWE.GOV Magdalena Andersson] at Harpsund and with [m3:FIN.GOV Sauli Niinisto] in [m4:@FIN Helsinki] on Wednesday, prompting a comment from [m5:RUS.GOV the Kremlin].
e1 m1 > m2,m3 SUPPORT actual 2022-05-11/day ctx=military

### YLE 2013-11-05
[m1:FIN.GOV The Finnish government] {e1 decided in principle} to treat [m2:LBY.MIL forty Libyan war wounded] in hospitals in [m3:@FIN Tampere], a favour requested by [m4:DNK.GOV Denmark] of [m5=m4 its] neighbours.
e1 m1 > m2 AGREE planned 2013-11-05/none ctx=health

### YLE 2016-03-22
[m1:FIN.GOV President Sauli Niinisto] and [m2:RUS.GOV Vladimir Putin] {e1 agreed} in [m3:@RUS Moscow] on Tuesday to shut two Arctic crossings for half a year to all but [m4:? Finns, Russians and Belarussians].
e1 m1 > m2 AGREE planned 2016-03-22/day ctx=migration

### Arctic Today 2022-06-14
[m1:CAN.GOV Canadian Foreign Minister Melanie Joly] and [m2:DNK.GOV her Danish counterpart Jeppe Kofod] {e1 settled} a 49-year dispute over Hans island in [m3:@CAN Ottawa] on Tuesday with papers that divide the rock, joined by [m4:GRL.GOV Greenland's prime minister].
e1 m1 > m2 SUPPORT actual 2022-06-14/day ctx=territory

### Arctic Today 2019-08-21
[m1:USA.GOV Donald Trump] {e1 called off} a state visit to [m2:DNK.GOV Denmark] because [m3:DNK.GOV Prime Minister Mette Frederiksen] {e2 would not discuss} the sale of [m4:@GRL Greenland], a day after the ambassador in [m5:@DNK Copenhagen] had looked forward to it.
e1 m1 > m2 REJECT actual 2019-08-21/none mode=meet ctx=diplomatic
e2 m3 > m1 REJECT actual 2019-08-21/none ctx=territory,diplomatic

### Arctic Today 2020-04-23
[m1:USA.GOV The United States] {e1 is giving} [m2:GRL.GOV Greenland] $12.1 million for schooling and tourism, [m3:GRL.GOV Premier Kim Kielsen] said in [m4:@GRL Nuuk] on Thursday, adding that [m5:DNK.GOV Copenhagen] had been kept informed.
e1 m1 > m2 AID actual 2020-04-23/day ctx=economic said=m3

### Arctic Today 2011-08-25 none
Cruise ships called at [m1:@GRL Ilulissat] 41 times this summer, against 27 in 2005, and the harbourmaster said that most had come from [m2:@ISL Reykjavik] or [m3:@CAN St. John's].
