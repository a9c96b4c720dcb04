### Reuters 2017-05-15
[m1:CHN.GOV President Xi Jinping] told [m2:CHL.GOV Michelle Bachelet] and [m3:ARG.GOV Mauricio Macri] that [m4:CHN.GOV China] {e1 was prepared to} build ports and railways with [m5=m2+m3 them]. [m6:USA.GOV An American official] present at the forum made no comment. "<<q1 [m7=m4 We] {e2 do not ask} anyone to choose sides>>," [m8=m1 he] said.
e1 m4 > m5 AGREE planned 2017-05-15/none ctx=economic said=m1
e2 m7 > m5 REQUEST denied 2017-05-15/none mode=change ctx=diplomatic said=m8
q1 m8 direct cue=said

### AFP 2012-09-17
[m1:JPN.GOV Prime Minister Yoshihiko Noda] {e1 put it to} [m2:CHN.GOV China] that it should protect [m3:JPN.CVL Japanese residents]. [m4:CHN.GOV A spokesman in Beijing] answered that [m5:CHN.COP the police] were doing so. Over the weekend [m6:CHN.CVL crowds] {e2 smashed} sushi bars and car showrooms in a dozen cities.
e1 m1 > m2 REQUEST requested 2012-09-17/none mode=assist ctx=human_security
e2 m6 > m1 PROTEST actual 2012-09-17/none mode=riot ctx=territory

### AP 2003-07-02 none
[m1:USA.GOV The ambassador] is a former judge, and [m2:MEX.GOV the consul general] a former striker. Both were guests at a reception in [m3:@USA El Paso], where a mariachi band played until two.

### Reuters 2009-12-09
[m1:IRN.GOV Iran] {e1 must decide} by the end of the month, [m2:USA.GOV the White House] said. [m3:IRN.GOV Manouchehr Mottaki] answered from [m6:@BHR Manama] that [m4=m1 his country] {e2 could hand over} a quarter of its uranium, but in stages and on its own soil. [m5:FRA.GOV Paris] was not impressed.
e1 m2 > m1 REQUEST requested 2009-12-09/none mode=yield ctx=cbrn
e2 m4 > m2 CONCEDE hypothetical 2009-12-09/none ctx=cbrn said=m3

### Jakarta Post 2010-09-02
[m1:IDN.GOV President Susilo Bambang Yudhoyono] {e1 held out for} a negotiated settlement of the border row with [m2:MYS.GOV Malaysia] and {e2 wrote} [m3:MYS.GOV Najib Razak] a letter asking for an early round. [m4:IDN.CVL Protesters] in [m6:@IDN Jakarta], who had {e3 thrown excrement at} [m5:MYS.GOV the Malaysian embassy], called it weak.
e1 m1 > m2 AGREE planned 2010-09-02/none ctx=diplomatic,territory
e2 m1 > m3 REQUEST requested 2010-09-02/none mode=meet ctx=diplomatic,territory
e3 m4 > m5 PROTEST actual 2010-09-02/none mode=vandalize ctx=territory

### Philippine Star 2013-08-29
[m1:PHL.GOV President Benigno Aquino] {e1 scrapped plans to visit} a trade fair in [m6:@CHN Nanning]. [m2:CHN.GOV Beijing], according to [m3:PHL.GOV his aides], had {e2 set a condition}: that [m4=m1 he] drop the arbitration case. [m5:CHN.GOV The Chinese foreign ministry] denied that [m7=m5 it] had ever {e4 invited} [m8=m1 him].
e1 m1 > m2 REJECT actual 2013-08-29/none mode=meet ctx=diplomatic
e2 m2 > m4 REQUEST requested 2013-08-29/none mode=yield ctx=territory said=m3
e4 m5 > m1 AGREE denied 2013-08-29/none ctx=diplomatic

### Reuters 2016-07-12
[m1:CHN.GOV Beijing] "{e1 neither accepts nor recognises}" the award that [m2:PCA five arbitrators in The Hague] made for [m3:PHL.GOV Manila]. [m4:PHL.GOV Foreign Secretary Perfecto Yasay] {e2 appealed for} sobriety. [m5:JPN.GOV Tokyo] and [m6:AUS.GOV Canberra] {e3 said both sides were bound by it}.
e1 m1 > m2 REJECT actual 2016-07-12/none ctx=legal,territory
e2 m4 > m1 REQUEST requested 2016-07-12/none mode=yield ctx=territory
e3 m5,m6 > m1 REQUEST requested 2016-07-12/none mode=yield ctx=legal,territory

### AFP 2019-06-09
No date has been set, but [m1:FRA.GOV President Macron] {e1 hopes to call at} [m4:@IRN Tehran] before the autumn. [m2:IRN.GOV His Iranian counterpart] {e2 has let [m5=m1 him] know [m6=m1 he] would be welcome}, [m3:FRA.GOV a diplomat] said.
e1 m1 > m2 AGREE planned 2019-06-09/none ctx=diplomatic
e2 m2 > m1 AGREE actual 2019-06-09/none ctx=diplomatic said=m3

### Reuters 1998-10-17
[m1:GBR.COP Detectives from Scotland Yard] {e1 arrested} [m2:CHL.ELI General Augusto Pinochet] in a [m6:@GBR London] clinic at the {e2 request} of [m3:ESP.JUD a Madrid judge]. [m4:CHL.GOV The government in Santiago] {e3 lodged a formal protest}, claiming immunity for [m5=m2 the senator].
e1 m1 > m2 COERCE actual 1998-10-17/none mode=arrest ctx=legal
e2 m3 > m1 REQUEST requested 1998-10-17/none mode=assist ctx=legal
e3 m4 > m1 ACCUSE actual 1998-10-17/none mode=disapprove ctx=legal,diplomatic

### Pretoria News 2008-05-19
[m1:ZAF.GOV Thabo Mbeki] {e1 came round to} using soldiers against [m2:ZAF.CVL the mobs] {e2 hunting} [m3:ZWE.REF Zimbabweans] and [m4:MOZ.REF Mozambicans] in the townships. [m5:ZAF.PTY The Democratic Alliance] had {e3 asked for} them a week ago.
e1 m1 > m2 MOBILIZE planned 2008-05-19/none mode=troops ctx=repression
e2 m2 > m3,m4 ASSAULT actual 2008-05-19/none mode=primitive ctx=migration
e3 m5 > m1 REQUEST requested 2008-05-19/none mode=assist ctx=migration

### UNHCR briefing 2014-09-23
[m1:TUR.GOV Turkey] has {e1 let in} 130,000 [m2:SYR.REF Kurds from Kobani] since Friday. [m3:UNHCR UNHCR] {e2 is rushing} blankets to [m4=m2 them] and {e3 thanks} [m5=m1 the country] for its hospitality.
e1 m1 > m2 AID actual 2014-09-23/none ctx=asylum,migration
e2 m3 > m4 AID actual 2014-09-23/none ctx=migration
e3 m3 > m5 SUPPORT actual 2014-09-23/none ctx=migration

### Reuters 2014-10-07
[m1:TUR.CVL Kurds] {e1 rioted} in a dozen Turkish towns. They {e2 wanted} [m2:TUR.MIL the army], parked on the hill, to let [m3:PKK.REB fighters] through to [m4:@SYR Kobani]. [m5:TUR.GOV President Erdogan] {e3 would only do so}, [m8=m5 he] indicated, if [m6:USA.GOV Washington] turned on [m7:SYR.GOV Damascus] as well.
e1 m1 > m5 PROTEST actual 2014-10-07/none mode=riot ctx=religion_ethnicity
e2 m1 > m2 REQUEST requested 2014-10-07/none mode=yield ctx=military
e3 m5 > m1 CONCEDE hypothetical 2014-10-07/none ctx=military

### AP 2011-08-05 none
[m1:USA.GOV The Treasury] auctioned $24 billion in ten-year notes. Buyers in [m2:@CHN Beijing] and [m3:@JPN Tokyo] took about a third, dealers said, while [m4:RUS.GOV the Russian central bank] has not published its holdings since spring.

### AP 2019-10-09
[m1:TUR.MIL Turkish jets] {e1 struck} [m6:@SYR Ras al-Ain] within hours of a White House phone {e2 call} in which [m2:USA.GOV Donald Trump], according to aides, had not {e3 given a green light} to [m3:TUR.GOV Recep Tayyip Erdogan]. [m4:SDF.REB The Kurdish-led force] {e4 would have} [m5=m2 him] close the sky.
e1 m1 > m4 ASSAULT actual 2019-10-09/day mode=aerial ctx=military
e2 m2 > m3 CONSULT actual 2019-10-09/none mode=phone ctx=diplomatic
e3 m2 > m3 AGREE denied 2019-10-09/none ctx=military
e4 m4 > m5 REQUEST requested 2019-10-09/none mode=assist ctx=military

### AP 2019-10-17
[m1:USA.GOV Mike Pence] and [m2:TUR.GOV Erdogan] {e1 talked for more than four hours} in [m6:@TUR Ankara]. [m3=m2 The Turk] {e2 agreed to pause} for 120 hours so that [m4:SDF.REB Kurdish fighters] could leave, and [m5:USA.GOV Washington] {e3 will shelve} its sanctions once the pause is permanent.
e1 m1 > m2 CONSULT actual 2019-10-17/none mode=visit ctx=diplomatic,military
e2 m3 > m4 CONCEDE planned 2019-10-17/none ctx=military
e3 m5 > m2 CONCEDE hypothetical 2019-10-17/none ctx=economic

### Reuters 2012-06-20
[m1:FJI.MIL The regime in Suva] {e1 has freed itself of} press censors, or so it says. [m2:NZL.GOV Foreign Minister Murray McCully] {e2 is thinking of easing} the travel ban on [m3=m1 its officers] if [m4:FJI.CVL voters] are registered on time.
e2 m2 > m3 CONCEDE hypothetical 2012-06-20/none ctx=diplomatic
e1 m1 > m4 CONCEDE actual 2012-06-20/none ctx=rights_freedoms

### Islands Business 2014-03-24
[m1:AUS.GOV Canberra] {e1 lifted [m4=m1 its] travel restrictions} on [m2:FJI.MIL Commodore Bainimarama's men] on Monday. [m3:FJI.GOV Suva] {e2 had refused} an Australian high commissioner as long as they stood.
e1 m1 > m2 CONCEDE actual 2014-03-24/day ctx=diplomatic
e2 m3 > m1 REJECT actual 2014-03-24/none mode=assist ctx=diplomatic bg

### Reuters 2000-10-25
[m1:USA.GOV Madeleine Albright] {e1 was entertained} by [m2:PRK.GOV Kim Jong-il] at a stadium where [m3:PRK.CVL 100,000 people] flipped cards to show a rocket. It was the first and last of its kind, he quipped to [m4=m1 his visitor], a remark [m5=m1 her] party read as an {e2 offer} to stop launches.
e1 m1 > m2 CONSULT actual 2000-10-25/none mode=visit ctx=diplomatic
e2 m2 > m1 CONCEDE hypothetical 2000-10-25/none ctx=cbrn

### IHT 2002-01-30
In the speech [m1:USA.GOV the president] lumped [m2:IRN.GOV Iran], [m3:IRQ.GOV Iraq] and [m4:PRK.GOV North Korea] {e2 together as an "axis of evil"}. [m5:DEU.GOV Joschka Fischer] grumbled that [m6:EU allies] are not satellites.
e2 m1 > m2,m3,m4 ACCUSE actual 2002-01-30/none mode=disapprove ctx=cbrn,terrorism

### Le Figaro 2003-02-17
[m1:FRA.GOV Jacques Chirac] said that [m2:EU the candidate countries] had "{e1 missed a good opportunity to keep quiet}". [m3:ROU.GOV Romania's president] {e2 called the remark irrational}. [m4:POL.GOV Warsaw's deputy foreign minister] {e3 would not withdraw} [m5=m4 her country's] signature from the letter of eight.
e1 m1 > m2 ACCUSE actual 2003-02-17/none mode=disapprove ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2003-02-17/none mode=disapprove ctx=diplomatic
e3 m4 > m1 REJECT actual 2003-02-17/none mode=change ctx=diplomatic

### Reuters 2003-03-01
[m1:TUR.LEG Turkey's parliament], by three votes, {e1 denied passage} to [m2:USA.MIL 62,000 American soldiers]. [m3:USA.GOV Washington] {e2 may take} [m4=m3 its] $6 billion elsewhere, but [m5=m3 it] {e3 entreated} [m6:TUR.GOV the cabinet] to try again.
e1 m1 > m2 REJECT actual 2003-03-01/none mode=assist ctx=military
e2 m3 > m6 SANCTION hypothetical 2003-03-01/none mode=discontinue ctx=economic
e3 m3 > m6 REQUEST requested 2003-03-01/none mode=assist ctx=military

### EUobserver 2015-02-02
[m1:GRC.GOV Yanis Varoufakis] met [m2:GBR.GOV George Osborne] in [m6:@GBR London] on Monday for what both called a get-to-know-you {e1 chat}. [m3=m1 The Greek] {e2 no longer wants} [m4:EU his creditors] to write off half the debt. "<<q1 [m5=m1 We] {e3 propose} a swap>>," [m7=m1 he] said.
e1 m1 > m2 CONSULT actual 2015-02-02/day mode=visit ctx=economic
e2 m3 > m4 CONCEDE actual 2015-02-02/none ctx=economic
e3 m5 > m4 AGREE actual 2015-02-02/none ctx=economic
q1 m1 direct cue=said

### AFP 2014-09-12 none
Scots living in [m1:@AUS Sydney] and [m2:@CAN Nova Scotia] cannot vote next week. Had they been able to, a pollster in [m4:@GBR Edinburgh] guesses, turnout would have been higher; [m3:GBR.GOV the electoral commission] does not publish such estimates.

### AFP 2014-09-16
[m1:GBR.GOV David Cameron], [m2:GBR.PTY Nick Clegg] and [m3:GBR.OPP Ed Miliband] signed a {e1 vow} on the front page of [m4:#DailyRecord a tabloid]: more powers for [m5:GBR.LEG Holyrood] if [m6:GBR.CVL Scots] stay. [m7:GBR.PTY Alex Salmond] {e2 poured scorn on} it.
e1 m1,m2,m3 > m6 AGREE planned 2014-09-16/none ctx=territory
e2 m7 > m1,m2,m3 REJECT actual 2014-09-16/none ctx=territory

### El País 2017-10-10
[m1:ESP.GOV Carles Puigdemont] signed a declaration, then {e1 suspended} it, to leave room for {e2 talks} with [m2:ESP.GOV Mariano Rajoy]. [m3=m2 The prime minister] {e3 gave} [m4=m1 him] five days to say whether he had declared independence or not.
e1 m1 > m2 CONCEDE actual 2017-10-10/none ctx=territory
e2 m1 > m2 REQUEST requested 2017-10-10/none mode=meet ctx=territory
e3 m3 > m4 REQUEST requested 2017-10-10/none ctx=territory

### El País 2021-06-22
[m1:ESP.GOV Pedro Sánchez's cabinet] {e1 approved pardons} for [m2:ESP.PTY the nine Catalan leaders] in prison. [m3:ESP.OPP Pablo Casado] {e2 clamoured for} his resignation in the chamber; [m4:ESP.JUD the Supreme Court] had {e3 advised against} the measure.
e1 m1 > m2 CONCEDE actual 2021-06-22/none ctx=territory,legal
e2 m3 > m1 REQUEST requested 2021-06-22/none mode=change ctx=legislative
e3 m4 > m1 REJECT actual 2021-06-22/none ctx=legal

### Público 2011-04-06
[m1:PRT.GOV José Sócrates] {e1 turned to} [m2:EU Brussels] for a rescue he had sworn he would never need. [m3:PRT.OPP The opposition], which a fortnight earlier {e2 voted down} [m4=m1 his] fourth package, {e3 will support} the request.
e1 m1 > m2 REQUEST requested 2011-04-06/none mode=assist ctx=economic
e2 m3 > m1 REJECT actual 2011-04-06/none ctx=legislative,economic
e3 m3 > m1 AGREE planned 2011-04-06/none ctx=economic

### Der Spiegel 2010-05-07
[m1:DEU.JUD The judges in Karlsruhe] {e1 did not stop} [m2:DEU.GOV Berlin's] share of the Greek loans, though [m3:DEU.EDU five professors] had {e2 petitioned} for an injunction. "<<q1 Somebody must defend the law>>," [m4:DEU.EDU one of the five] said on the steps.
e1 m1 > m3 REJECT actual 2010-05-07/none ctx=legal,economic
e2 m3 > m1 REQUEST requested 2010-05-07/none ctx=legal
q1 m4 direct cue=said

### Reuters 2024-07-01
[m1:ISR.GOV Israel] {e1 set free} [m2:PSE.MED the director of Al-Shifa hospital] and 50 others; [m3:ISR.GOV Itamar Ben-Gvir] {e2 blamed} [m4:ISR.SPY the head of Shin Bet]. [m5:ISR.GOV The prime minister's office] denied having been {e3 told}.
e1 m1 > m2 RETREAT actual 2024-07-01/none mode=release ctx=human_rights
e2 m3 > m4 ACCUSE actual 2024-07-01/none mode=disapprove ctx=intelligence
e3 m4 > m5 CONSULT denied 2024-07-01/none ctx=intelligence

### Reuters 2025-01-19
[m1:HAMAS.REB Masked gunmen] {e1 delivered} [m2:ISR.CVL three young women] to [m3:ICRC Red Cross jeeps] in [m9:@PSE Gaza City]. Hours later [m4:ISR.GOV the prison service] {e2 bused} [m5:PSE.CVL 90 detainees] to [m10:@PSE Beitunia]. [m6:QAT.GOV Qatar's prime minister] {e3 expressed gratitude} to [m7:EGY.GOV Egypt] and [m8:USA.GOV both American administrations].
e1 m1 > m2 RETREAT actual 2025-01-19/none mode=release ctx=military
e2 m4 > m5 RETREAT actual 2025-01-19/none mode=release ctx=military
e3 m6 > m7,m8 SUPPORT actual 2025-01-19/none ctx=diplomatic

### Haaretz 2011-10-18
[m1:ISR.MIL Gilad Shalit] saluted [m2:ISR.GOV the prime minister] at [m6:@ISR Tel Nof]. [m3:HAMAS.REB Hamas] had {e1 held} [m7=m1 him] five years. [m4:ISR.JUD The High Court], {e2 petitioned} by [m5:ISR.CVL bereaved families] to stay the exchange, had {e3 dismissed} their petitions the night before.
e1 m3 > m1 COERCE actual 2011-10-18/none mode=arrest ctx=military bg
e2 m5 > m4 REQUEST requested 2011-10-18/none ctx=legal
e3 m4 > m5 REJECT actual 2011-10-18/none ctx=legal

### Reuters 2006-03-15 none
[m1:IRQ.LEG The new parliament] met for thirty minutes in the Green Zone. Its 275 members took the oath. [m2:IRQ.PTY The largest bloc] has 128 seats, [m3:IRQ.PTY the Kurdish list] 53.

### Reuters 2006-04-20
[m1:IRQ.GOV Ibrahim al-Jaafari], who {e1 had sworn not to go}, {e2 cleared the way} for another nominee of [m2:IRQ.PTY his alliance]. [m3:IRQ.PTY Kurdish] and [m4:IRQ.PTY Sunni blocs] had {e3 refused to serve under} him since February.
e1 m1 > m3,m4 REJECT actual 2006-04-20/none mode=change ctx=executive
e2 m1 > m3,m4 CONCEDE actual 2006-04-20/none ctx=executive
e3 m3,m4 > m1 REJECT actual 2006-04-20/none mode=assist ctx=political_institutions

### Rudaw 2017-10-25
[m1:IRQ.GOV The Kurdistan Regional Government] {e1 offered to freeze} the result of [m4=m1 its] vote. [m2:IRQ.GOV Baghdad] {e2 wants it annulled}, nothing less, and [m3:IRQ.MIL its forces] {e3 advanced on} the Fishkhabur crossing.
e1 m1 > m2 CONCEDE planned 2017-10-25/none ctx=territory
e2 m2 > m1 REQUEST requested 2017-10-25/none mode=yield ctx=territory
e3 m3 > m1 MOBILIZE actual 2017-10-25/none mode=troops ctx=military,territory

### Reuters 2019-11-29
[m1:IRQ.GOV Adel Abdul Mahdi] {e1 will submit [m6=m1 his] resignation} to [m2:IRQ.LEG parliament], he said, having heeded {e2 the call} of [m3:IRQ.REL Grand Ayatollah Ali al-Sistani]. [m4:IRQ.COP Police] had {e3 shot} [m5:IRQ.CVL 45 protesters] the day before.
e1 m1 > m5 CONCEDE planned 2019-11-29/none ctx=executive
e2 m3 > m1 REQUEST requested 2019-11-29/none mode=change ctx=executive
e3 m4 > m5 ASSAULT actual 2019-11-29/none mode=firearms ctx=repression

### Reuters 2020-01-05
[m1:IRQ.LEG Iraqi MPs] {e1 passed a resolution urging} [m2:IRQ.GOV the government] to send home [m3:USA.MIL all foreign troops]. "<<q1 If [m4=m7 they] ask [m5=m8 us] to leave on an unfriendly basis, [m6=m8 we] will {e2 charge [m7:IRQ.GOV them] sanctions} like they have never seen>>," [m8:USA.GOV Donald Trump] told reporters.
e1 m1 > m2 REQUEST requested 2020-01-05/none mode=change ctx=military
e2 m8 > m7 THREATEN threatened 2020-01-05/none mode=restrict ctx=economic
q1 m8 direct cue=told

### Stars and Stripes 2020-01-07
[m1:USA.MIL A general's letter] saying American troops would reposition was a mistake, [m2:USA.GOV Mark Esper] said. "<<q1 There is no decision to {e2 leave} [m3:@IRQ Iraq], period>>," he added. [m4:IRQ.GOV The prime minister in Baghdad] insisted that [m5=m4 he] had been sent it, signed.
e2 m1 > m4 CONCEDE denied 2020-01-07/none ctx=military said=m2
q1 m2 direct cue=added

### Rappler 2020-05-05
[m1:PHL.GOV The telecoms commission] {e1 ordered} [m2:PHL.JRN ABS-CBN] off the air. [m3:PHL.LEG A senator] had {e2 recommended} that the agency wait until [m4:PHL.LEG Congress] could vote; [m5:PHL.GOV the palace] denied {e3 having a hand in} it.
e1 m1 > m2 COERCE actual 2020-05-05/none mode=censor ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2020-05-05/none mode=yield ctx=rights_freedoms
e3 m5 > m2 COERCE denied 2020-05-05/none mode=censor ctx=rights_freedoms

### Bangkok Post 2010-05-19
[m1:THA.CVL Jatuporn Prompan] told [m2:THA.CVL the Red Shirts] to go home and {e1 gave himself up} to [m3:THA.COP the police]. [m4:THA.MIL Armoured carriers] had by then {e2 burst through} the bamboo. Mobs {e3 set fire to} the stock exchange.
e1 m1 > m3 RETREAT actual 2010-05-19/none ctx=repression
e2 m4 > m2 ASSAULT actual 2010-05-19/none ctx=repression
e3 m2 > m4 PROTEST actual 2010-05-19/none mode=riot ctx=repression

### Bangkok Post 2020-10-22
[m1:THA.GOV Prayut Chan-o-cha] {e1 revoked} the emergency decree after a week and {e2 offered to de-escalate} if [m2:THA.CVL the young protesters] did. [m3=m2 They] {e3 gave} [m4=m1 him] three days to resign.
e1 m1 > m2 CONCEDE actual 2020-10-22/none ctx=rights_freedoms
e2 m1 > m2 CONCEDE hypothetical 2020-10-22/none ctx=repression
e3 m3 > m4 REQUEST requested 2020-10-22/none mode=change ctx=executive

### Phnom Penh Post 2015-12-29 none
[m1:KHM.GOV The mine-clearing centre] has trained 3,000 deminers since 1993, many of whom now work in [m2:@LAO Laos] and [m3:@SSD South Sudan]. Its rats, the director said, cost less than dogs and complain less.

### Phnom Penh Post 2014-07-22
[m1:KHM.OPP Sam Rainsy] and [m2:KHM.GOV Hun Sen] {e1 sat opposite each other} in the Senate for five hours. [m3=m1 The opposition] {e2 ends [m6=m1 its] boycott} of [m4:KHM.LEG the Assembly]; [m5:KHM.OPP eight jailed members] {e3 were home} by evening.
e1 m1 > m2 CONSULT actual 2014-07-22/none ctx=political_institutions
e2 m3 > m2 CONCEDE planned 2014-07-22/none ctx=legislative
e3 m2 > m5 RETREAT actual 2014-07-22/none mode=release ctx=political_institutions

### Phnom Penh Post 2020-08-12
[m1:EU Brussels] on Wednesday {e1 partly withdrew} duty-free access for [m2:KHM.GOV Phnom Penh]. It {e2 would restore} it, [m3:EU the trade commissioner] said, if [m4:KHM.OPP the CNRP's people] got their rights back.
e1 m1 > m2 SANCTION actual 2020-08-12/day mode=discontinue ctx=economic,human_rights
e2 m1 > m2 CONCEDE hypothetical 2020-08-12/none ctx=economic,human_rights said=m3

### Reuters 2022-09-28
[m1:BFA.CVL Youths with Russian flags] {e1 pelted} [m2:FRA.GOV the French embassy]. [m3:BFA.MIL Captain Ibrahim Traoré] {e2 begged} [m4=m1 them] on television to stop. [m5:FRA.GOV Paris] firmly denied that [m7=m5 its] base was {e4 hiding} [m6:BFA.MIL the man he had toppled].
e1 m1 > m2 PROTEST actual 2022-09-28/none mode=riot ctx=diplomatic
e2 m3 > m4 REQUEST requested 2022-09-28/none mode=yield ctx=diplomatic
e4 m5 > m6 AID denied 2022-09-28/none ctx=military

### Reuters 2018-03-15 none
[m1:RUS.GOV The ambassador] arrived in [m2:@GBR London] in 2011. [m3=m1 He] has described British food, in an interview with [m4:#FT a newspaper], as better than its reputation, and the winters as mild.

### Reuters 2018-03-14
[m1:GBR.GOV Theresa May] {e1 gave} [m2:RUS.GOV 23 Russian diplomats] a week to leave over the nerve-agent attack on [m3:GBR.ELI a former spy]. [m4:RUS.GOV Moscow], which denies having {e3 poisoned} [m5=m3 him], had {e4 ignored} [m6=m1 her] midnight deadline.
e1 m1 > m2 SANCTION actual 2018-03-14/none mode=expel ctx=diplomatic
e3 m4 > m3 ASSAULT denied 2018-03-14/none mode=unconventional ctx=cbrn
e4 m4 > m1 REJECT actual 2018-03-14/none mode=yield ctx=cbrn

### Reuters 2012-11-15
[m1:TUN.GOV Tunis] {e1 is minded to send} [m2:LBY.ELI Gaddafi's last prime minister] back to [m3:LBY.GOV Tripoli]. [m4:NGO Human Rights Watch] {e2 counsels} against it: [m5=m2 he] may be tortured there.
e1 m1 > m3 AGREE hypothetical 2012-11-15/none ctx=legal
e2 m4 > m1 REQUEST requested 2012-11-15/none mode=change ctx=human_rights

### Reuters 2013-07-30
[m1:TUN.LAB The UGTT union] {e1 proposes a cabinet of technocrats}. [m2:TUN.PTY Ennahda] {e2 agrees to} fresh talks but {e3 not to} the departure of [m3:TUN.GOV its prime minister].
e1 m1 > m2 REQUEST requested 2013-07-30/none mode=change ctx=executive
e2 m2 > m1 AGREE planned 2013-07-30/none ctx=political_institutions
e3 m2 > m1 REJECT actual 2013-07-30/none mode=change ctx=executive

### TAP 2014-01-09
[m1:TUN.GOV Ali Larayedh] kept [m4=m1 his] side of the bargain and {e2 stood aside} on Thursday for [m2:TUN.GOV Mehdi Jomaa]. [m3:TUN.LAB The union federation] that {e3 steered the dialogue} saluted [m5=m1 him].
e2 m1 > m3 RETREAT actual 2014-01-09/day mode=resign ctx=executive
e3 m3 > m1 CONSULT actual 2014-01-09/none mode=third-party ctx=political_institutions

### Reuters 2021-09-02
[m1:DZA.GOV Algiers] said that [m2:MAR.GOV Rabat's] planes would have to go round; the airspace {e2 is closed} to them. [m3:SAU.GOV Riyadh] {e3 has tried in vain to bring the two together}.
e2 m1 > m2 SANCTION actual 2021-09-02/none mode=discontinue ctx=diplomatic
e3 m3 > m1,m2 CONSULT actual 2021-09-02/none mode=third-party ctx=diplomatic

### Le Matin 2022-03-20
[m1:ESP.GOV Madrid] {e1 now backs} [m2:MAR.GOV Morocco's] autonomy plan for [m3:@ESH Western Sahara]. [m4:DZA.GOV Algiers] promptly {e2 recalled} [m5:DZA.GOV its man] there. [m6:MAR.GOV Rabat's ambassador], absent since May, {e3 went back to} the Spanish capital on Sunday.
e1 m1 > m2 SUPPORT actual 2022-03-20/none ctx=territory
e2 m4 > m1 SANCTION actual 2022-03-20/none mode=withdraw ctx=diplomatic
e3 m6 > m1 CONCEDE actual 2022-03-20/day ctx=diplomatic

### AFP 2002-07-20
[m1:ESP.MIL Spanish legionnaires] {e1 left} [m4:@ESP Perejil], a rock of goats, on Saturday, and [m2:MAR.GOV Rabat] {e2 gave its word not to} return; [m3:USA.GOV Colin Powell] {e3 had been on the telephone} to both capitals all night.
e1 m1 > m2 RETREAT actual 2002-07-20/day mode=withdraw ctx=territory,military
e2 m2 > m1 CONCEDE planned 2002-07-20/none ctx=territory
e3 m3 > m2 CONSULT actual 2002-07-20/none mode=third-party ctx=diplomatic
