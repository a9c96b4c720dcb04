### Reuters 2017-03-06
[m1:MYS.GOV Malaysia] on Sunday {e1 booted out} [m2:PRK.GOV North Korean Ambassador Kang Chol], who had dismissed its inquiry into the poisoning of Kim Jong Nam as a collusion with [m3:KOR.GOV South Korea], and gave [m4=m2 him] until Monday evening to go.
e1 m1 > m2 SANCTION actual 2017-03-05/day mode=expel ctx=diplomatic

### AP 2022-11-24
[m1:CHN.COP Police in white protective suits] {e1 bludgeoned} [m2:CHN.LAB workers at a Foxconn plant in Zhengzhou] on Wednesday, and by the evening [m3:TWN.BUS the Taiwanese company] {e2 bought off} [m4=m2 the hands] with 10,000 yuan each, several of them said.
e1 m1 > m2 ASSAULT actual 2022-11-23/day mode=beat ctx=labor
e2 m3 > m4 CONCEDE actual 2022-11-23/day ctx=labor

### AFP 2010-09-25
[m1:JPN.JUD Prosecutors in Okinawa] {e1 turned loose} on Friday [m2:CHN.BUS the captain of a Chinese trawler] that had bumped two patrol boats, citing the interest of ties with [m3:CHN.GOV Beijing], where [m4=m3 the foreign ministry] nonetheless {e3 held out for} an apology from [m5:JPN.GOV Tokyo].
e1 m1 > m2 RETREAT actual 2010-09-24/day mode=release ctx=territory
e3 m4 > m5 REQUEST requested 2010-09-25/none ctx=territory

### Xinhua 2019-05-30
[m1:CHN.GOV China's defense minister, Wei Fenghe], {e1 clinked glasses with} [m2:SGP.GOV his Singaporean host, Ng Eng Hen], on Wednesday, and [m3=m1+m2 the two] will soon {e2 ink} a revised protocol on exercises, Singapore's government said.
e1 m1 > m2 CONSULT actual 2019-05-29/day mode=visit ctx=military
e2 m1 > m2 SUPPORT planned 2019-05-29/day ctx=military

### Reuters 2008-01-23
[m1:PSE.CVL Tens of thousands of Gazans] poured through gaps that [m2:HAMAS Hamas men] had blown in the wall at Rafah on Wednesday. [m3:EGY.GOV Egyptian President Hosni Mubarak] {e2 opened his arms} to [m5=m1 them]: [m6=m1 they] could come in and buy food, as long as [m4=m1 they] brought no arms.
e2 m3 > m5 CONCEDE actual 2008-01-23/day mode=access ctx=migration

### BBC 2021-05-24
[m1:BLR.GOV Alexander Lukashenko] {e1 scrambled a MiG-29} on Sunday to force down in [m2:@BLR Minsk] a Ryanair jet with [m3:BLR.JRN the blogger Roman Protasevich] on board, who was {e2 dragged off} at once. "<<q1 State piracy>>," {e3 thundered} [m4:POL.GOV Mateusz Morawiecki], whose country, like [m5:LTU.GOV Lithuania], is in [m6:EU the European Union].
e1 m1 > m3 MOBILIZE actual 2021-05-23/day mode=weapons ctx=repression
e2 m1 > m3 COERCE actual 2021-05-23/day mode=arrest ctx=repression
e3 m4 > m1 ACCUSE actual 2021-05-24/none mode=disapprove ctx=rights_freedoms
q1 m4 direct cue=thundered
rel m4 member_of m6
rel m5 member_of m6

### Yonhap 2020-06-17
[m1:PRK.GOV North Korea] {e1 reduced to rubble} the joint liaison office in Kaesong on Tuesday and vowed to {e2 restock} with soldiers the sites that had been demilitarised under a 2018 accord with [m2:KOR.GOV the South]. [m3=m2 Seoul's defense ministry] cautioned that [m4=m1 its rival] would {e5 pay}.
e1 m1 > m2 ASSAULT actual 2020-06-16/day mode=destroy ctx=diplomatic
e2 m1 > m2 MOBILIZE planned 2020-06-17/none mode=troops ctx=military
e5 m3 > m4 THREATEN threatened 2020-06-17/none ctx=military

### AP 2016-04-18
[m1:BRA.LEG Brazil's lower house] on Sunday {e1 sent to trial} [m2:BRA.GOV President Dilma Rousseff] by 367 votes to 137. [m3=m2 She] accused [m4:BRA.GOV Vice President Michel Temer], leader of [m5:BRA.PTY the PMDB], of having stabbed her in the back, and [m6:BRA.LAB the trade union federation CUT] {e3 threatened to bring the country to its knees}.
e1 m1 > m2 ACCUSE actual 2016-04-17/day ctx=executive,legislative
e3 m6 > m1 THREATEN threatened 2016-04-18/none ctx=labor
rel m4 leads m5

### Reuters 2012-12-03
[m1:ISR.GOV Israel] said on Sunday it would {e1 pocket} 460 million shekels of tax revenue due to [m2:PSE.GOV the Palestinian Authority], three days after [m3:UN the General Assembly] {e2 upgraded} [m4=m2 its rival's] rank; [m5:FRA.GOV Paris] {e3 called in} [m6:ISR.GOV Ambassador Yossi Gal] over new homes in the West Bank.
e1 m1 > m2 SANCTION planned 2012-12-02/day mode=discontinue ctx=economic
e2 m3 > m4 SUPPORT actual 2012-11-29/day mode=relations ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2012-12-03/none mode=disapprove ctx=territory,diplomatic

### Antara English 2020-10-09
[m1:IDN.LAB Labor federations led by the KSPI] {e1 downed tools} from Tuesday to Thursday against the omnibus bill, and [m2:IDN.GOV East Java Governor Khofifah Indar Parawansa] {e2 forwarded their plea} to [m3:IDN.GOV President Joko Widodo]. [m4=m3 He] {e3 poured scorn on} "<<q1 hoaxes>>" and referred [m6=m1 the critics] to [m5:IDN.JUD the Constitutional Court].
e1 m1 > m3 PROTEST actual 2020-10-06/day mode=strike ctx=labor
e2 m2 > m3 REQUEST requested 2020-10-09/none mode=change ctx=labor
e3 m4 > m1 REJECT actual 2020-10-09/none ctx=labor
q1 m4 mixed

### Reuters 2024-04-19
[m1:USA.GOV The United States] {e1 killed} on Thursday a resolution in [m2:UNSC the 15-nation Security Council] that would have made [m3:PSE.GOV the Palestinians] a full member of [m4:UN the U.N.]. [m5:NOR.GOV Norway's foreign minister] {e2 rued} the outcome, but [m6=m5 Oslo] did not yet recognise a Palestinian state.
e1 m1 > m3 REJECT actual 2024-04-18/day ctx=diplomatic
e2 m5 > m1 ACCUSE actual 2024-04-19/none mode=disapprove ctx=diplomatic

### AFP 2003-10-29
[m1:BOL.GOV Bolivia's new president, Carlos Mesa], knelt in prayer with [m2:BOL.CVL the miners of El Alto] at the weekend and {e2 undid} a decree under which [m3=m2 they] could be locked away for blocking roads, in a gesture that [m4:BOL.OPP Evo Morales], who leads [m5:BOL.OPP the Movement to Socialism], {e4 saluted}.
e2 m1 > m2 CONCEDE actual 2003-10-29/none ctx=rights_freedoms
e4 m4 > m1 SUPPORT actual 2003-10-29/none ctx=rights_freedoms
rel m4 leads m5

### VOA 2014-12-04
[m1:KEN.GOV Kenya's interior minister, Joseph Ole Lenku], was {e1 axed} by [m6:KEN.GOV President Uhuru Kenyatta] on Tuesday after [m2:ALSHABAAB al-Shabaab] {e2 put to death} 36 [m3:KEN.LAB quarry workers] near Mandera, and [m4:USA.GOV the U.S. ambassador in Nairobi] {e3 renewed a promise} of armored cars for [m5:KEN.COP the border police].
e2 m2 > m3 ASSAULT actual 2014-12-02/none mode=firearms ctx=terrorism
e3 m4 > m5 AGREE planned 2014-12-04/none ctx=military,terrorism
e1 m6 > m1 SANCTION actual 2014-12-02/day mode=expel ctx=executive

### CTV 2018-08-07
[m1:SAU.GOV Saudi Arabia] is {e2 hauling out of} Canadian universities 15,000 of [m2:SAU.EDU its students] in a row over a tweet by [m3:CAN.GOV Chrystia Freeland]. "<<q1 Canada will always stand up for human rights>>," [m4=m3 the minister] {e3 shot back} on Monday.
e2 m1 > m3 SANCTION actual 2018-08-07/none mode=discontinue ctx=human_rights,diplomatic
e3 m4 > m1 REJECT actual 2018-08-06/day ctx=human_rights
q1 m4 direct cue=shot back

### Kenya Times 2006-12-27
[m1:ETH.MIL Ethiopian tanks] {e1 trundled into} Jowhar on Wednesday, hours after [m2:SOM.REB the Islamic Courts fighters] had {e2 stolen away by night}. [m3:AU The African Union] {e3 condoned} the incursion as self-defense, and [m4:ERI.GOV Asmara], widely seen as patron of [m5=m2 the Islamists], {e4 rebuked} [m6=m3 the organization].
e1 m1 > m2 COERCE actual 2006-12-27/day mode=seize ctx=territory,military
e2 m2 > m1 RETREAT actual 2006-12-27/none mode=withdraw ctx=territory
e3 m3 > m1 SUPPORT actual 2006-12-27/none ctx=military
e4 m4 > m6 ACCUSE actual 2006-12-27/none mode=disapprove ctx=military
rel m4 ally_of m5

### Reuters 2020-09-23 none
The central bank of [m1:@NOR Norway] stood pat on Wednesday, and traders who had bet on an early retreat from zero rates were routed; the krone mounted a counterattack in the afternoon before surrendering most of its ground.

### Financial Times 2025-10-10
[m1:CHN.GOV Beijing] {e1 tightened the screws} on Thursday by requiring a licence for any product with a trace of its rare earths. [m2:USA.GOV President Donald Trump] {e2 raised the specter of} a further 100 per cent tariff and of {e3 standing up} [m3:CHN.GOV Xi Jinping] at a summit in [m4:@KOR Gyeongju].
e1 m1 > m2 SANCTION actual 2025-10-09/day ctx=economic,natural_resource
e2 m2 > m3 THREATEN threatened 2025-10-10/none ctx=economic
e3 m2 > m3 REJECT hypothetical 2025-10-10/none mode=meet ctx=diplomatic

### Irrawaddy 2023-11-13
[m1:MMR.REB The Three Brotherhood Alliance], of which [m2:AA the Arakan Army] is part, has {e1 prised} from [m3:MMR.MIL the Myanmar military] the border gate at Chinshwehaw since launching its offensive on Oct. 27, and [m4:CHN.GOV China] on Friday {e3 counselled} both [m5=m1+m3 sides] to cease firing.
e1 m1 > m3 ASSAULT actual 2023-11-13/none mode=seize ctx=territory
e3 m4 > m5 REQUEST requested 2023-11-10/day mode=ceasefire ctx=military
rel m2 member_of m1
