### Reuters 2020-10-27
[m1:ARM.GOV Armenia] and [m2:AZE.GOV Azerbaijan] accused each other of breaking a ceasefire {e1 brokered} by [m3:USA.GOV Washington] within minutes of its start on Monday. Rockets {e2 hit} the town of Barda the following afternoon. The attack, which {e3 killed} four people, was {e4 denied} by [m4:ARM.MIL the Armenian defence ministry]. [m5:AZE.GOV President Ilham Aliyev] {e5 vowed} revenge on the battlefield. [m6:FRA.GOV Paris] and [m7:RUS.GOV Moscow], which failed with earlier truces, {e6 called} for restraint.
e1 m3 > m1,m2 CONSULT actual 2020-10-26/none mode=third-party ctx=territory,military
e2 m4 > m2 ASSAULT denied 2020-10-27/day mode=heavy-weapons ctx=territory,military
e3 m4 > m2 ASSAULT denied 2020-10-27/day mode=heavy-weapons ctx=territory,military
e4 m4 > m2 REJECT actual 2020-10-27/none ctx=territory,military
e5 m5 > m1 THREATEN threatened 2020-10-27/none mode=violence ctx=territory,military
e6 m6,m7 > m1,m2 REQUEST requested 2020-10-27/none mode=yield ctx=territory,military

### AFP 2008-10-30
[m1:COD.REB Laurent Nkunda's fighters] {e1 halted} at the gates of Goma on Wednesday night and announced a ceasefire. [m2:COD.MIL Government soldiers] had already fled, {e2 looting} shops as [m3=m2 they] went. [m4=m1 The renegade general] {e3 demands} direct talks. That was {e4 turned down} by [m5:COD.GOV Kinshasa], which says [m6=m5 it] will speak to all twenty-two armed groups or none. [m7:UN The peacekeepers], whose headquarters was {e5 stoned} by [m8:COD.CVL residents], have {e6 asked} for more men.
e1 m1 > m5 CONCEDE actual 2008-10-29/day ctx=military
e2 m2 > m8 COERCE actual 2008-10-29/none mode=seize ctx=crime,military
e3 m4 > m5 REQUEST requested 2008-10-30/none mode=meet ctx=military
e4 m5 > m4 REJECT actual 2008-10-30/none mode=meet ctx=military
e5 m8 > m7 PROTEST actual 2008-10-30/none mode=riot ctx=peacekeeping
e6 m7 > m5 REQUEST requested 2008-10-30/none mode=assist ctx=peacekeeping

### AP 2021-03-29
[m1:ISIS.REB Militants] linked to Islamic State {e1 overran} Palma, a town beside the gas project of [m2:FRA.BUS Total] in northern Mozambique. Dozens of [m3:MNC foreign contractors] broke out of a hotel in a convoy that was {e2 ambushed}. Seven were killed. [m4:ZAF.BUS A South African security firm], hired by [m5:MOZ.COP the police], {e3 flew} the wounded out in [m6=m4 its] helicopters; [m7:AMNESTY Amnesty International] earlier {e4 accused} [m8=m4 it] of shooting at civilians, which [m9=m4 the company] {e5 denies}. [m10:PRT.GOV Lisbon] {e6 will send} sixty instructors.
e1 m1 > m2 ASSAULT actual 2021-03-29/none ctx=terrorism
e2 m1 > m3 ASSAULT actual 2021-03-29/none mode=firearms ctx=terrorism
e3 m4 > m3 AID actual 2021-03-29/none ctx=terrorism
e4 m7 > m8 ACCUSE actual 2021-03-29/none mode=allege ctx=human_rights
e5 m9 > m7 REJECT actual 2021-03-29/none ctx=human_rights
e6 m10 > m5 AID planned 2021-03-29/none ctx=military,terrorism

### Bangkok Post 2011-02-07
[m1:THA.MIL Thai] and [m2:KHM.MIL Cambodian soldiers] {e1 exchanged} fire for a fourth day on Monday around Preah Vihear, a temple awarded to [m3:@KHM Phnom Penh] in 1962. Shells {e2 damaged} a wing of the building, according to [m4:KHM.GOV Hun Sen], who {e3 appealed} to [m5:UN the Security Council] for a buffer zone. [m6:THA.GOV Abhisit Vejjajiva] {e4 blamed} [m7=m2 the neighbours] and {e5 insisted} that the matter be kept bilateral. [m8:IDN.GOV Marty Natalegawa], whose country chairs [m9:ASEAN the regional association], {e6 flew} to both capitals.
e1 m1 > m2 ASSAULT actual 2011-02-07/day mode=firearms ctx=territory,military
e2 m1 > m2 ASSAULT actual 2011-02-07/none mode=heavy-weapons ctx=territory,military said=m4
e3 m4 > m5 REQUEST requested 2011-02-07/none mode=assist ctx=territory,peacekeeping
e4 m6 > m7 ACCUSE actual 2011-02-07/none mode=allege ctx=territory
e5 m6 > m4 REJECT actual 2011-02-07/none mode=assist ctx=territory
e6 m8 > m4,m6 CONSULT actual 2011-02-07/none mode=third-party ctx=territory

### The Hindu 2009-05-19
[m1:LTTE.REB Velupillai Prabhakaran] was {e1 shot} dead on Monday as [m2=m1 he] tried to break through in an ambulance, [m3:LKA.MIL the Sri Lankan army] announced. The body of the Tiger leader, who ran a state within a state for a quarter of a century, was shown on television on Tuesday. [m4:LKA.GOV President Mahinda Rajapaksa] {e2 promised} [m5:LKA.CVL the Tamils] equal rights. [m6:IND.GOV Foreign Secretary Shivshankar Menon] {e3 is expected} in Colombo this week. [m7:EU European ministers] {e4 called} for an inquiry into the last days of the war; the government {e5 rejected} that out of hand.
e1 m3 > m1 ASSAULT actual 2009-05-18/day mode=firearms ctx=military,terrorism
e2 m4 > m5 AGREE planned 2009-05-19/none ctx=religion_ethnicity
e3 m6 > m4 CONSULT planned 2009-05-19/week mode=visit ctx=diplomatic
e4 m7 > m4 REQUEST requested 2009-05-19/none mode=yield ctx=human_rights
e5 m4 > m7 REJECT actual 2009-05-19/none mode=yield ctx=human_rights

### Sudan Tribune 2012-04-11
[m1:SSD.MIL South Sudanese forces] {e1 took} the oilfield at Heglig on Tuesday, and Khartoum {e2 suspended} the negotiations in [m2:@ETH Addis Ababa]. [m3:SDN.MIL The Sudanese air force] {e3 bombed} a bridge at Bentiu in reply. [m4:AU The African Union], in whose name [m5:AU Thabo Mbeki] {e4 mediates} between the former civil war foes, {e5 demanded} an unconditional withdrawal. [m6:SSD.GOV Salva Kiir] {e6 told} [m7:UN Ban Ki-moon] on the telephone that [m8=m6 he] would not give the order. "[m9=m6 I] am not under your command," the president in the cowboy hat recounted.
e1 m1 > m3 ASSAULT actual 2012-04-10/day ctx=territory,natural_resource
e2 m3 > m1 SANCTION actual 2012-04-11/none mode=discontinue ctx=diplomatic
e3 m3 > m1 ASSAULT actual 2012-04-11/none mode=aerial ctx=military
e4 m5 > m3,m6 CONSULT actual 2012-04-11/none mode=third-party ctx=diplomatic
e5 m4 > m1 REQUEST requested 2012-04-11/none mode=yield ctx=territory
e6 m8 > m7 REJECT actual 2012-04-11/none mode=yield ctx=territory

### El Tiempo 2022-08-29
[m1:COL.GOV Gustavo Petro's] ambassador arrived in [m2:VEN.GOV Caracas] on Sunday, ending three years without ties. [m3:COL.GOV Armando Benedetti] {e1 will present} [m11=m3 his] credentials to [m4:VEN.GOV Nicolas Maduro] today. [m5:COL.ELI The previous government] had {e2 recognised} [m6:VEN.OPP Juan Guaido] and was {e3 shown} the door. "Relations [m7=m1+m4 we] should never have broken," [m8=m3 the envoy] {e4 tweeted}. [m9:VEN.OPP The opposition leader] now lives on what is left of [m10:USA.GOV Washington's] favour.
e1 m3 > m4 CONSULT planned 2022-08-29/day ctx=diplomatic
e2 m5 > m6 SUPPORT actual 2019-01-23/month ctx=diplomatic
e3 m4 > m5 SANCTION actual 2019-02-23/month mode=expel ctx=diplomatic
e4 m8 > m4 SUPPORT actual 2022-08-29/none ctx=diplomatic

### Guardian 2000-05-08
[m1:RUF.REB The Revolutionary United Front] is {e1 holding} five hundred [m2:UN United Nations peacekeepers], most of [m3=m2 them] Zambians and Kenyans, in the Sierra Leonean bush. In Freetown on Monday [m4:SLE.CVL thousands] {e2 marched} on the house of [m5:RUF.REB Foday Sankoh]. [m6=m5 His] guards {e3 opened} fire and at least seven fell. [m7=m5 The rebel leader], who was made a minister under last year's accord, climbed over the back wall. [m8:GBR.MIL Eight hundred paratroopers] {e4 landed} at Lungi to evacuate Britons; [m9:GBR.GOV Robin Cook] would not {e5 rule out} a wider role for [m10=m8 them].
e1 m1 > m2 ASSAULT actual 2000-05-08/none mode=abduct ctx=peacekeeping
e2 m4 > m5 PROTEST actual 2000-05-08/day mode=demo ctx=military
e3 m6 > m4 ASSAULT actual 2000-05-08/day mode=firearms ctx=repression
e4 m8 > m1 MOBILIZE actual 2000-05-08/none mode=troops ctx=military
e5 m10 > m4 AID hypothetical 2000-05-08/none ctx=military,peacekeeping said=m9

### Haaretz 2021-05-14
[m1:HAMAS.REB The group's] armed wing {e1 fired} a barrage at Ashkelon at noon, and [m2:ISR.MIL Israeli aircraft] {e2 flattened} a tower in [m3:@PSE Gaza] an hour later. [m4:HAMAS.REB Ismail Haniyeh], in [m5:@QAT Doha], {e3 said} [m6=m1 Hamas] would stop if [m7=m2 the other side] left Al-Aqsa alone. [m8:ISR.GOV Benny Gantz], the defence minister, {e4 would hear} of no truce before "complete quiet". [m9:EGY.GOV Egyptian mediators] {e5 shuttled} between the two until [m10:ISR.GOV Israel] {e6 rejected} [m11=m9 their] draft.
e1 m1 > m2 ASSAULT actual 2021-05-14/day mode=heavy-weapons ctx=military
e2 m2 > m1 ASSAULT actual 2021-05-14/day mode=aerial ctx=military
e3 m6 > m7 CONCEDE hypothetical 2021-05-14/none ctx=military said=m4
e4 m8 > m4 REJECT actual 2021-05-14/none mode=yield ctx=military
e5 m9 > m4,m8 CONSULT actual 2021-05-14/none mode=third-party ctx=military
e6 m10 > m9 REJECT actual 2021-05-14/none mode=yield ctx=military

### Manila Bulletin 2013-09-12
[m1:MNLF.REB Followers of Nur Misuari] have {e1 taken} some 180 people hostage in five coastal quarters of Zamboanga. Each was roped to the next as [m2=m1 the rebels] {e2 traded} shots with [m3:PHL.MIL marines]. [m4:PHL.GOV Vice President Jejomar Binay] {e3 rang} [m5:MNLF.REB the founder of the front], whose whereabouts are unknown, and thought [m6=m5 he] had a ceasefire; [m7:PHL.GOV the defence secretary] said there was none. [m8:MILF.REB The Moro Islamic Liberation Front], a breakaway that {e4 is to sign} a peace with Manila, {e5 disapproves}. [m9:MYS.GOV Putrajaya], [m10=m8 its] facilitator, has {e6 closed} the sea lanes to Sabah.
e1 m1 > m3 ASSAULT actual 2013-09-12/none mode=abduct ctx=terrorism
e2 m2 > m3 ASSAULT actual 2013-09-12/none mode=firearms ctx=terrorism
e3 m4 > m5 CONSULT actual 2013-09-12/none mode=phone ctx=terrorism
e4 m8 > m4 SUPPORT planned 2013-09-12/none ctx=military
e5 m8 > m1 ACCUSE actual 2013-09-12/none mode=disapprove ctx=terrorism
e6 m9 > m1 COERCE actual 2013-09-12/none mode=restrict ctx=terrorism

### Defense News 2019-02-27
[m1:PAK.MIL Pakistan] {e1 downed} a MiG on Wednesday and {e2 captured} [m2:IND.MIL its pilot], a day after [m3:IND.MIL Indian jets] {e3 hit} what [m4:IND.GOV New Delhi] called a training camp at Balakot. Pictures of the moustachioed wing commander sipping tea spread within hours. [m5:PAK.GOV Imran Khan] {e4 offered} talks. "Can [m6=m5+m4 we] afford a miscalculation?" [m7=m5 he] asked on television. [m8=m4 The other side] {e5 demanded} the airman's immediate return; [m9:SAU.GOV Riyadh] is {e6 sending} [m10:SAU.GOV its foreign minister].
e1 m1 > m2 ASSAULT actual 2019-02-27/day mode=aerial ctx=military
e2 m1 > m2 ASSAULT actual 2019-02-27/day mode=abduct ctx=military
e3 m3 > m1 ASSAULT actual 2019-02-26/day mode=aerial ctx=military,terrorism
e4 m5 > m4 AGREE actual 2019-02-27/day ctx=military
e5 m8 > m5 REQUEST requested 2019-02-27/none mode=yield ctx=military
e6 m10 > m5 CONSULT planned 2019-02-27/none mode=visit ctx=diplomatic

### Le Monde 2012-03-22
[m1:MLI.MIL Soldiers led by Captain Amadou Sanogo] {e1 drove} [m2:MLI.GOV President Amadou Toumani Toure] from [m12=m2 his] palace on the hill above Bamako. [m3=m1 They] {e2 reproach} [m4=m2 him] for sending [m5=m1 them] against [m6:MNLA.REB the Tuareg rebels] without ammunition. The latter, who want a state of [m7=m6 their] own, {e3 took} advantage and entered Anefis. [m9:FRA.GOV Alain Juppe] {e4 suspended} cooperation but not food aid. [m10:NER.GOV Niamey] {e5 fears} that [m11=m10 its] own Tuareg will follow.
e1 m1 > m2 COERCE actual 2012-03-22/none mode=seize ctx=executive,pro_autocracy
e2 m3 > m4 ACCUSE actual 2012-03-22/none mode=disapprove ctx=military
e3 m6 > m1 ASSAULT actual 2012-03-22/none ctx=territory
e4 m9 > m1 SANCTION actual 2012-03-22/none mode=discontinue ctx=diplomatic
e5 m10 > m6 ACCUSE actual 2012-03-22/none mode=disapprove ctx=territory

### Reuters 2023-10-21
[m1:IND.MIL Army engineers] {e1 dug} out the last of [m2:IND.CVL the villagers] buried by a flood at Chungthang in Sikkim; a dam built by [m3:IND.BUS a state company] had burst. [m4:IND.GOV Chief Minister Prem Singh Tamang] {e2 blamed} shoddy work by [m5=m4 his] predecessor's contractors. The charge was {e3 brushed} aside by [m6:IND.OPP the opposition's Pawan Chamling], who ruled the state for a quarter of a century. [m7:NPL.GOV Kathmandu], on the same range, will look again at two of [m8=m7 its] own dams.
e1 m1 > m2 AID actual 2023-10-21/none ctx=disasters
e2 m4 > m6 ACCUSE actual 2023-10-21/none mode=disapprove ctx=disasters
e3 m6 > m4 REJECT actual 2023-10-21/none ctx=disasters

### Al Jazeera 2018-12-13
[m1:YEM.GOV Yemen's government] and [m2:HOUTHI.REB the Houthis] {e1 agreed} on Thursday to a truce in Hodeidah. [m3:UN Martin Griffiths], the former mediator in Aceh who brought [m4=m1+m2 them] to a castle in [m5:@SWE Rimbo], had not dared hope for so much. Under the terms, both {e2 will pull} [m6=m1+m2 their] fighters back from the port within days and {e3 exchange} fifteen thousand prisoners. [m7:SWE.GOV Margot Wallstrom], the host, {e4 praised} the courage of both. "[m8=m1 We] are sceptical," [m9:YEM.GOV Foreign Minister Khaled al-Yamani] said. [m10=m2 The rebels] {e5 broke} every promise before, [m11=m9 he] added.
e1 m1 > m2 CONCEDE actual 2018-12-13/day ctx=military
e2 m1 > m2 RETREAT planned 2018-12-13/none mode=withdraw ctx=military
e3 m1 > m2 RETREAT planned 2018-12-13/none mode=release ctx=military
e4 m7 > m1,m2 SUPPORT actual 2018-12-13/none ctx=military
e5 m11 > m10 ACCUSE actual 2018-12-13/none mode=disapprove ctx=military

### Monitor 2006-08-26
[m1:UGA.GOV Kampala] and [m2:LRA.REB the Lord's Resistance Army] {e1 signed} a cessation of hostilities in [m3:@SDN Juba] on Saturday. It takes effect on Tuesday. [m4=m2 The rebels], notorious for {e2 abducting} [m5:UGA.CVL children], have three weeks to {e3 gather} at two camps. [m6:SDN.GOV Riek Machar], the southern vice-president, {e4 chaired} the talks. [m7:ICC The prosecutor in The Hague] {e5 will not withdraw} the warrants against [m8:LRA.REB Joseph Kony], as [m9=m2 the movement] {e6 requests}.
e1 m1 > m2 SUPPORT actual 2006-08-26/day ctx=military
e2 m4 > m5 ASSAULT actual 2006-08-26/none mode=abduct ctx=terrorism
e3 m4 > m1 CONCEDE planned 2006-08-26/none ctx=military
e4 m6 > m1,m2 CONSULT actual 2006-08-26/none mode=third-party ctx=military
e5 m7 > m8 REJECT planned 2006-08-26/none mode=yield ctx=legal
e6 m9 > m7 REQUEST requested 2006-08-26/none mode=yield ctx=legal

### Sky News 2026-01-20
[m1:DNK.MIL Denmark] {e1 landed} [m2:DNK.MIL two companies of infantry] at Kangerlussuaq on Monday for an Arctic exercise that [m3:FRA.MIL French], [m4:DEU.MIL German] and [m5:SWE.MIL Swedish units] {e2 will join}. [m6:USA.GOV Donald Trump] {e3 wants} [m7:GRL.GOV the island] and {e4 threatened} tariffs on those taking part. [m8:GRL.GOV Jens-Frederik Nielsen], [m13=m7 its] premier, {e5 thanked} [m9=m1 Copenhagen] but added: "[m10=m7 We] decide [m11=m7 our] own future." [m12:ISL.GOV Iceland], which has no army, offered the use of a hangar.
e1 m1 > m6 MOBILIZE actual 2026-01-19/day mode=troops ctx=military,territory
e2 m3,m4,m5 > m1 COOPERATE planned 2026-01-20/none ctx=military
e3 m6 > m7 REQUEST requested 2026-01-20/none mode=yield ctx=territory
e4 m6 > m3,m4,m5 THREATEN threatened 2026-01-20/none mode=restrict ctx=economic,territory
e5 m8 > m9 SUPPORT actual 2026-01-20/none ctx=military

### Dawn 2014-06-09
[m1:TTP.REB Ten gunmen] disguised as guards {e1 stormed} Karachi's airport late on Sunday; by dawn all were dead, with eighteen others. [m2:TTP.REB Shahidullah Shahid], who speaks for the Pakistani Taliban, {e2 warned} of further revenge for [m3:TTP.REB Hakimullah Mehsud], {e3 killed} last year by [m4:USA.MIL an American drone]. Peace talks that [m5:PAK.GOV Nawaz Sharif] had {e4 begun} with [m6=m2 the movement] in March are all but over. [m7:PAK.MIL The generals] never liked the idea. [m9:IND.GOV Narendra Modi], two weeks in office, {e5 condemned} the raid.
e1 m1 > m5 ASSAULT actual 2014-06-08/day mode=firearms ctx=terrorism
e2 m2 > m5 THREATEN threatened 2014-06-09/none mode=violence ctx=terrorism
e3 m4 > m3 ASSAULT actual 2013-11-01/month mode=drone ctx=terrorism
e4 m5 > m6 CONSULT actual 2014-03-01/month ctx=terrorism
e5 m9 > m1 ACCUSE actual 2014-06-09/none mode=disapprove ctx=terrorism

### Nairobi Star 2011-10-16
[m1:KEN.MIL Kenyan armour] {e1 crossed} into Somalia at the weekend to pursue [m2:ALSHABAAB.REB al-Shabaab], whom [m3:KEN.GOV Internal Security Minister George Saitoti] {e2 holds} responsible for the kidnapping of [m4:GBR.CVL a British tourist], [m5:FRA.CVL a Frenchwoman] and [m6:ESP.CVL two Spanish aid workers]. [m7=m2 The Islamists] {e3 deny} it. [m8:SOM.GOV The transitional government] in Mogadishu first {e4 cheered}, then said [m9=m8 it] had not been asked. "If [m10=m1 you] do not withdraw, [m11:KEN.CVL your] skyscrapers {e5 will be destroyed}," [m12:ALSHABAAB.REB Ali Mohamud Rage] told [m13=m1 the invaders].
e1 m1 > m2 MOBILIZE actual 2011-10-15/none mode=troops ctx=terrorism,military
e2 m3 > m2 ACCUSE actual 2011-10-16/none mode=allege ctx=terrorism
e3 m7 > m3 REJECT actual 2011-10-16/none ctx=terrorism
e4 m8 > m1 SUPPORT actual 2011-10-16/none ctx=terrorism
e5 m12 > m10 THREATEN threatened 2011-10-16/none mode=violence ctx=terrorism

### Interfax 2008-08-26
[m1:RUS.GOV Dmitry Medvedev] {e1 recognised} [m2:ABKHAZIA.GOV Abkhazia] and [m3:SOUTHOSSETIA.GOV South Ossetia] as independent states on Tuesday and {e2 urged} others to do the same. [m4:BLR.GOV Minsk] {e3 may follow} within days, [m11=m4 its] ambassador said. [m5:GEO.GOV Mikheil Saakashvili] {e4 spoke} of annexation. [m6=m1 The Russian president] feared nothing, [m7=m1 he] told [m8:#outlet his interviewers], "including the prospect of a cold war". [m9:SRB.GOV Belgrade], in whose favour [m10:RUS.GOV Moscow] had invoked international law in February, chose not to comment.
e1 m1 > m2,m3 SUPPORT actual 2008-08-26/day ctx=territory,diplomatic
e2 m1 > m4 REQUEST requested 2008-08-26/day mode=assist ctx=territory,diplomatic
e3 m4 > m2,m3 SUPPORT hypothetical 2008-08-26/none ctx=territory,diplomatic
e4 m5 > m1 ACCUSE actual 2008-08-26/none mode=allege ctx=territory

### IRNA 2020-01-08 none
Scholars from [m1:@IND Pune], [m2:@IRN Shiraz] and [m3:@DEU Goettingen] have catalogued nine hundred Persian manuscripts in a library founded by [m4:? a Mughal physician]. [m5=m4 He] left [m6=m4 his] books to [m7:? his daughter], who lent them to nobody. [m9:IND.GOV The state government] paid for the shelves, and [m10:IRN.GOV the Iranian cultural attache] gave a lecture. [m11=m9 It] will be printed.

### AFP 2019-04-11
[m1:SDN.MIL Sudan's army] {e1 removed} [m2:SDN.GOV Omar al-Bashir] on Thursday after thirty years and is {e2 keeping} [m3=m2 him] "in a safe place", [m4:SDN.MIL Defence Minister Awad Ibn Auf] said. [m5=m4 He] {e3 announced} a two-year military council and a curfew. [m6:SDN.CVL The protesters] camped outside [m7=m1 its] headquarters {e4 were not going} anywhere. "[m8=m6 We] did not get rid of a thief to get another," one of [m9=m6 them] shouted. [m10:ICC The International Criminal Court], which has wanted [m11=m2 the fallen ruler] since 2009, {e5 asked} for [m14=m11 his] transfer; [m12:SSD.GOV Juba], once [m13=m12 his] enemy, {e6 offered} to mediate.
e1 m1 > m2 COERCE actual 2019-04-11/day ctx=executive,pro_autocracy
e2 m1 > m3 COERCE actual 2019-04-11/none mode=arrest ctx=executive
e3 m5 > m6 COERCE actual 2019-04-11/day mode=curfew ctx=executive,pro_autocracy
e4 m6 > m4 PROTEST actual 2019-04-11/none mode=demo ctx=pro_democracy
e5 m10 > m1 REQUEST requested 2019-04-11/none mode=assist ctx=human_rights,legal
e6 m12 > m1,m6 AGREE actual 2019-04-11/none ctx=pro_democracy

### Miami Herald 2023-10-03
[m1:UNSC The Security Council] on Monday {e1 approved} a force for [m2:HTI.GOV Haiti], a year after the acting prime minister, Ariel Henry, had {e2 pleaded} for one. [m3:KEN.COP A thousand Kenyan officers] {e3 will lead} it. [m4:CHN.GOV Beijing] and [m5:RUS.GOV Moscow] abstained. [m6:HTI.CRM Jimmy Cherizier], a former policeman known as Barbecue who commands the G9 gangs, {e4 swore} to {e5 fight} [m7=m3 the foreigners] if [m8=m3 they] commit abuses. [m9:BHS.GOV The Bahamas] {e6 would contribute} 150 men.
e1 m1 > m2 AGREE actual 2023-10-02/day ctx=peacekeeping,crime
e2 m2 > m1 REQUEST requested 2022-10-07/month mode=assist ctx=peacekeeping,crime
e3 m3 > m2 AID planned 2023-10-02/none ctx=peacekeeping,crime
e4 m6 > m7 THREATEN threatened 2023-10-03/none mode=violence ctx=crime
e5 m6 > m8 ASSAULT hypothetical 2023-10-03/none ctx=crime
e6 m9 > m2 AGREE planned 2023-10-03/none ctx=peacekeeping

### Ynet 2024-11-27
The ceasefire {e1 began} at four in the morning. It obliges [m1:HEZBOLLAH.REB Hezbollah] to {e2 retire} north of the Litani within sixty days and [m2:ISR.MIL the Israelis] to {e3 leave} [m3:LBN.GOV Lebanon] over the same period, while [m4:LBN.MIL the national army] moves in. [m5:ISR.GOV Itamar Ben-Gvir], the only minister to {e4 vote} against, spoke of a historic mistake. [m6:USA.GOV Joe Biden], who with [m7:FRA.GOV Paris] had {e5 drafted} the text, {e6 rang} [m8:LBN.GOV Najib Mikati]. The caretaker premier expects [m9:LBN.REF the displaced] home by Sunday.
e1 m2 > m1 RETREAT actual 2024-11-27/day mode=ceasefire ctx=military
e2 m1 > m2 RETREAT planned 2024-11-27/none mode=withdraw ctx=military
e3 m2 > m3 RETREAT planned 2024-11-27/none mode=withdraw ctx=military
e4 m5 > m1 REJECT actual 2024-11-27/none mode=yield ctx=military
e5 m6,m7 > m1,m2 CONSULT actual 2024-11-27/none mode=third-party ctx=military
e6 m6 > m8 CONSULT actual 2024-11-27/none mode=phone ctx=military

### Irrawaddy 2023-11-13
[m1:MMR.REB The Three Brotherhood Alliance] has {e1 captured} Chinshwehaw and more than a hundred posts in northern Shan state since 27 October. [m2:MMR.MIL The junta] {e2 declared} martial law in eight townships. [m3:MMR.GOV Myint Swe], whom [m4:MMR.MIL the generals] made acting president, {e3 warned} that the country would break apart unless the offensive was contained. One of the three, [m5:MNDAA.REB the Kokang army], {e4 has promised} [m6:CHN.GOV Beijing] to shut the scam compounds in Laukkai. [m7=m6 The big neighbour] {e5 denies} having blessed the operation; [m8=m6 its] police {e6 took} over 166 suspects last week.
e1 m1 > m2 ASSAULT actual 2023-11-13/none ctx=territory,military
e2 m2 > m1 COERCE actual 2023-11-13/none mode=martial-law ctx=military
e3 m3 > m1 ACCUSE actual 2023-11-13/none mode=disapprove ctx=territory
e4 m5 > m6 AGREE actual 2023-11-13/none ctx=crime
e5 m7 > m1 SUPPORT denied 2023-11-13/none ctx=military
e6 m5 > m8 COOPERATE actual 2023-11-06/week ctx=crime
