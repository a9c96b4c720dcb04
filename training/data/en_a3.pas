### AFP 2015-05-20
[m1:MYS.GOV Malaysia] and [m2:IDN.GOV Indonesia] {e1 relented} on Wednesday and {e2 will shelter} [m3:MMR.REF 7,000 Rohingya adrift in the Andaman Sea] for a year, after days in which [m4=m1+m2 their] navies {e3 had pushed the boats away}.
e1 m1,m2 > m3 CONCEDE actual 2015-05-20/day ctx=migration
e2 m1,m2 > m3 AGREE planned 2015-05-20/day ctx=asylum,migration
e3 m4 > m3 REJECT actual 2015-05-20/none mode=assist ctx=migration

### Antara 2015-05-15
[m1:IDN.LAB Acehnese fishermen] {e1 pulled some 700 people from a sinking boat}, [m2:MMR.REF Rohingya] and [m3:BGD.REF Bangladeshis], and brought [m4=m2+m3 them] to Langsa on Friday; [m5:IDN.CVL townspeople] {e2 cooked for} [m6=m4 the castaways].
e1 m1 > m2,m3 AID actual 2015-05-15/day ctx=migration
e2 m5 > m6 AID actual 2015-05-15/day ctx=migration,human_security

### Reuters 2016-02-12
[m1:KOR.GOV Seoul] on Wednesday {e1 suspended operations} at Kaesong, where 124 companies employ [m2:PRK.LAB North Koreans], and [m3:PRK.GOV Pyongyang] the next day {e2 expelled} [m4:KOR.BUS every South Korean manager] and {e3 froze} the factories' machines.
e1 m1 > m3 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic,cbrn
e2 m3 > m4 SANCTION actual 2016-02-11/day mode=expel ctx=economic
e3 m3 > m4 COERCE actual 2016-02-11/day mode=seize ctx=economic

### Yonhap 2018-10-25
[m1:KOR.MIL South] and [m2:PRK.MIL North Korean soldiers] on Thursday {e1 carried the last firearms out of} the Joint Security Area at Panmunjom, and [m3:UNC the U.N. Command] is to {e2 inspect} the site with [m4=m1+m2 both sides] by the weekend.
e1 m1 > m2 RETREAT actual 2018-10-25/day mode=disarm ctx=military
e2 m3 > m4 AGREE planned 2018-10-25/none ctx=military

### Yonhap 2020-06-04
[m1:PRK.GOV Kim Yo-jong] {e1 warned} Thursday that [m2:PRK.GOV the North] could scrap a military accord with [m3:KOR.GOV Seoul] unless [m4=m3 the South] {e2 stops} [m5:PRK.CVL defectors] from sending leaflets across the border.
e1 m1 > m3 THREATEN threatened 2020-06-04/day mode=relations ctx=military
e2 m1 > m4 REQUEST requested 2020-06-04/day mode=change ctx=rights_freedoms

### PTI 2019-02-16
[m1:IND.GOV India] has {e1 withdrawn most-favoured-nation status} from [m2:PAK.GOV Pakistan] and {e2 raised customs duty to 200 per cent} on goods from there after [m3:JAISH.REB a Jaish-e-Mohammad bomber] {e3 blew up} [m4:IND.COP a CRPF bus] at Pulwama.
e1 m1 > m2 SANCTION actual 2019-02-16/none mode=discontinue ctx=economic,terrorism
e2 m1 > m2 SANCTION actual 2019-02-16/none mode=discontinue ctx=economic
e3 m3 > m4 ASSAULT actual 2019-02-16/none mode=suicide-attack ctx=terrorism

### PTI 2019-03-01
[m1:PAK.GOV Pakistan] on Friday {e1 returned} [m2:IND.MIL captured Wing Commander Abhinandan Varthaman] to [m3:IND.GOV India] through the Wagah gate, a day after [m4:PAK.GOV Prime Minister Imran Khan] {e2 announced} in [m5:PAK.LEG the National Assembly] that the pilot would go home as a gesture of peace.
e1 m1 > m3 RETREAT actual 2019-03-01/day mode=release ctx=military
e2 m4 > m3 CONCEDE planned 2019-02-28/day ctx=military

### The Hindu 2015-09-29
[m1:NPL.GOV Nepal's envoy] has {e1 complained} to [m2:UN the UN Secretary-General] of a {e2 blockade} of fuel lorries by [m3:IND.GOV New Delhi], which retorts that [m4=m3 it] has stopped nobody and that [m5:NPL.CVL Madhesi protesters] are {e3 squatting on} the Birgunj bridge to press [m6:NPL.GOV the government in Kathmandu].
e1 m1 > m3 ACCUSE actual 2015-09-29/none mode=disapprove ctx=economic
e2 m3 > m1 COERCE denied 2015-09-29/none mode=restrict ctx=economic,natural_resource
e3 m5 > m6 PROTEST actual 2015-09-29/none mode=obstruct ctx=religion_ethnicity

### Kathmandu Post 2015-10-29
[m1:NPL.BUS Nepal Oil Corporation] on Wednesday chose [m2:CHN.BUS PetroChina] as a second supplier, and [m3:CHN.GOV Beijing] {e2 made a gift of 1,000 tonnes of petrol} to [m4:NPL.GOV Kathmandu] through Kerung.
e2 m3 > m4 AID actual 2015-10-29/none ctx=natural_resource

### Xinhua 2015-12-30
[m1:CHN.COP Chinese police] on Wednesday {e1 handed} [m2:KOR.GOV Seoul] a fugitive executive wanted for fraud and {e2 swapped fingerprint files} with [m3:KOR.COP their South Korean colleagues] under a pact from 2000.
e1 m1 > m2 COOPERATE actual 2015-12-30/day ctx=legal,crime
e2 m1 > m3 COOPERATE actual 2015-12-30/none ctx=crime

### Xinhua 2016-03-21
[m1:CHN.GOV China] and [m2:NPL.GOV Nepal] will {e1 look into} a railway through Kerung, according to a statement released during [m3:NPL.GOV Prime Minister K.P. Sharma Oli's] {e2 stay in} [m4:@CHN Beijing].
e1 m1 > m2 AGREE planned 2016-03-21/none ctx=economic
e2 m3 > m1 CONSULT actual 2016-03-21/none mode=visit ctx=diplomatic

### Xinhua 2017-08-29
[m1:CHN.GOV Beijing] confirmed on Tuesday that [m2:IND.MIL Indian troops] had {e1 gone back to} [m3=m2 their] side of the line at Doklam, adding that [m4:CHN.MIL its own garrison] would {e2 go on patrolling} there.
e1 m2 > m1 RETREAT actual 2017-08-29/none mode=withdraw ctx=territory said=m1
e2 m4 > m2 MOBILIZE planned 2017-08-29/day mode=troops ctx=territory said=m1

### Anadolu 2017-11-13
[m1:TUR.MIL Turkey] and [m2:QAT.MIL Qatar] {e1 are rehearsing} an amphibious landing near Doha this week, and [m3:TUR.GOV Ankara] has {e2 flown a further commando company} to [m4=m2 its ally's] base at Tariq bin Ziyad.
e1 m1 > m2 COOPERATE actual 2017-11-13/week ctx=military
e2 m3 > m4 AID actual 2017-11-13/none ctx=military

### Tehran Times 2017-06-11
[m1:IRN.GOV Iran] {e1 has dispatched five planeloads of fruit and vegetables} to [m2:QAT.GOV Qatar], which [m3:SAU.GOV Riyadh], [m4:ARE.GOV Abu Dhabi] and [m5:EGY.GOV Cairo] have {e2 cut off} by land, sea and air.
e1 m1 > m2 AID actual 2017-06-11/none ctx=human_security
e2 m3,m4,m5 > m2 SANCTION actual 2017-06-11/none mode=discontinue ctx=diplomatic,economic

### Gulf Times 2021-01-05
[m1:SAU.GOV The kingdom] {e1 flung open} the Abu Samra crossing to [m2:QAT.GOV Qatar] on Monday night, [m3:KWT.GOV Kuwaiti Foreign Minister Sheikh Ahmad Nasser al-Sabah] announced, and [m4:QAT.GOV His Highness the Amir] {e2 headed for} the AlUla summit of [m5:GCC the Gulf Cooperation Council].
e1 m1 > m2 COOPERATE actual 2021-01-04/day ctx=diplomatic,economic said=m3
e2 m4 > m5 CONSULT actual 2021-01-05/none mode=multilateral ctx=diplomatic

### AFP 2021-08-24
[m1:DZA.GOV Algiers] {e1 broke with} [m2:MAR.GOV Rabat] on Tuesday over what [m3:DZA.GOV Foreign Minister Ramtane Lamamra] {e2 called hostile actions} by [m4=m2 the kingdom].
e1 m1 > m2 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2021-08-24/day mode=disapprove ctx=diplomatic

### Jeune Afrique 2022-06-09
[m1:DZA.GOV Algiers] on Wednesday {e1 put on ice} a twenty-year friendship treaty with [m2:ESP.GOV Madrid] and {e2 told banks to block payments} for [m3:ESP.BUS Spanish goods], in revenge for [m4:ESP.GOV Pedro Sánchez's] {e3 endorsement} of [m5:MAR.GOV Rabat's] plan for Western Sahara.
e1 m1 > m2 SANCTION actual 2022-06-08/day mode=discontinue ctx=diplomatic
e2 m1 > m3 SANCTION actual 2022-06-08/day mode=discontinue ctx=economic
e3 m4 > m5 SUPPORT actual 2022-06-09/none ctx=territory

### Al-Ahram Weekly 2013-08-22
[m1:SAU.GOV King Abdullah] {e1 has assured} [m2:EGY.GOV Cairo's interim rulers] that the Arabs would make up for any aid withheld by [m3:USA.GOV the West], and {e2 flew in three field hospitals} for [m4:EGY.CVL the wounded of Rabaa].
e1 m1 > m2 AGREE planned 2013-08-22/none ctx=economic
e2 m1 > m4 AID actual 2013-08-22/none ctx=health

### Washington Post 2013-10-09
[m1:USA.GOV The administration] {e1 is withholding} tanks, jets and $260 million in cash from [m2:EGY.GOV Egypt], [m3:USA.GOV the State Department] said Wednesday, though [m4=m1 it] will {e2 keep up} the training of [m5:EGY.MIL Egyptian border guards].
e1 m1 > m2 SANCTION actual 2013-10-09/day mode=discontinue ctx=military said=m3
e2 m1 > m5 AGREE planned 2013-10-09/day ctx=military said=m3

### AFP 2015-03-31
[m1:USA.GOV Barack Obama] on Tuesday {e1 unblocked a dozen F-16s} for [m2:EGY.MIL Egypt's air force] and told [m3:EGY.GOV President Abdel Fattah al-Sisi] by {e2 telephone} that the yearly $1.3 billion would {e3 continue to be requested} from [m4:USA.LEG Congress].
e1 m1 > m2 CONCEDE actual 2015-03-31/day ctx=military
e2 m1 > m3 CONSULT actual 2015-03-31/day mode=phone ctx=military
e3 m1 > m3 AGREE planned 2015-03-31/day ctx=military

### Reuters 2022-02-24
[m1:RUS.GOV Vladimir Putin] {e1 said} that whoever tried to hinder [m2=m1 him] would meet "<<q1 consequences never faced in history>>", minutes before [m3:RUS.MIL Russian missiles] {e2 slammed into} [m4:UKR.GOV Ukraine's] airfields.
e1 m1 > m4 THREATEN threatened 2022-02-24/none mode=violence ctx=military
e2 m3 > m4 ASSAULT actual 2022-02-24/none mode=heavy-weapons ctx=military
q1 m1 mixed cue=said

### Reuters 2022-04-02
[m1:RUS.MIL Russian forces] have {e1 pulled away from} the towns north of Kyiv, leaving mines and burnt-out tanks, [m2:UKR.GOV Ukrainian presidential adviser Mykhailo Podolyak] said, and are {e2 regrouping} in the east, where [m3:UKR.MIL brigades from the capital] have been {e3 rushed} to meet [m4=m1 them].
e1 m1 > m2 RETREAT actual 2022-04-02/none mode=withdraw ctx=military said=m2
e2 m1 > m3 MOBILIZE actual 2022-04-02/none mode=troops ctx=military said=m2
e3 m3 > m4 MOBILIZE actual 2022-04-02/none mode=troops ctx=military

### Reuters 2022-03-29
[m1:RUS.MIL Russia's deputy defence minister, Alexander Fomin,] {e1 undertook} on Tuesday to scale down operations around Kyiv "<<q1 drastically>>" after {e2 negotiations} with [m2:UKR.GOV the Ukrainian team] in [m3:@TUR Istanbul]; [m4:USA.GOV Washington] took a wait-and-see line.
e1 m1 > m2 CONCEDE planned 2022-03-29/day ctx=military
e2 m1 > m2 CONSULT actual 2022-03-29/day mode=third-party ctx=diplomatic
q1 m1 mixed cue=undertook

### Daily Maverick 2023-02-20
[m1:ZAF.MIL South African sailors] on Friday {e1 began ten days of manoeuvres} off Durban with [m2:RUS.MIL a Russian frigate] and [m3:CHN.MIL three Chinese vessels], and [m4:UKR.CVL Ukrainian residents of Cape Town] {e2 picketed} the harbour.
e1 m1 > m2,m3 COOPERATE actual 2023-02-17/day ctx=military
e2 m4 > m1 PROTEST actual 2023-02-20/none mode=demo ctx=military

### Premium Times 2017-01-20
[m1:ECOWAS A west African force] {e1 rolled up to the frontier} of [m2:GMB.GOV The Gambia] on Thursday, [m3:SEN.MIL its Senegalese vanguard] {e2 giving} [m4:GMB.GOV Yahya Jammeh] until noon on Friday to go, and [m5:NGA.MIL a Nigerian frigate] {e3 stood off} Banjul.
e1 m1 > m2 MOBILIZE actual 2017-01-19/day mode=troops ctx=election
e2 m3 > m4 THREATEN threatened 2017-01-19/day mode=violence ctx=election
e3 m5 > m4 MOBILIZE actual 2017-01-20/none mode=weapons ctx=election

### Premium Times 2017-01-22
[m1:GMB.GOV Yahya Jammeh] {e1 relinquished the presidency} [m5=m1 he] had refused to cede to [m2:GMB.OPP Adama Barrow] and flew out on Saturday; [m3:GNQ.GOV Equatorial Guinea] {e2 is harbouring} [m4=m1 him].
e1 m1 > m2 RETREAT actual 2017-01-21/day mode=resign ctx=election
e2 m3 > m4 AID actual 2017-01-22/none ctx=asylum

### Punch 2017-05-07
[m1:BOKOHARAM.REB Boko Haram] on Saturday {e1 gave up} [m2:NGA.CVL 82 Chibok schoolgirls] in exchange for [m3:BOKOHARAM.REB five commanders] whom [m4:NGA.GOV Abuja] {e2 let walk free}, after {e3 mediation} by [m5:CHE.GOV the Swiss] and [m6:ICRC the Red Cross].
e1 m1 > m2 RETREAT actual 2017-05-06/day mode=release ctx=terrorism
e2 m4 > m3 RETREAT actual 2017-05-07/none mode=release ctx=terrorism
e3 m5,m6 > m1,m4 CONSULT actual 2017-05-07/none mode=third-party ctx=diplomatic

### Addis Standard 2018-06-06
[m1:ETH.GOV Ethiopia's ruling coalition] said on Tuesday that [m2=m1 it] {e1 would honour in full} the 2000 border ruling and quit Badme, which [m3:ETH.MIL the army] has held since the war with [m4:ERI.GOV Eritrea].
e1 m2 > m4 CONCEDE planned 2018-06-05/day ctx=territory said=m1

### Addis Standard 2018-09-12
[m1:ETH.MIL Ethiopian] and [m2:ERI.MIL Eritrean soldiers] together {e1 pulled down the fences} at Bure and Serha on Tuesday so that buses and trucks might run between [m3=m1+m2 the two countries] after twenty years.
e1 m1 > m2 COOPERATE actual 2018-09-11/day ctx=territory,economic

### Addis Standard 2021-06-28
[m1:ETH.GOV Addis Ababa] {e1 declared a unilateral ceasefire} in Tigray on Monday while [m2:TPLF.REB Tigrayan fighters] {e2 marched into} Mekelle, which [m3:ETH.MIL federal soldiers] had {e3 deserted} hours earlier with the money of two banks.
e1 m1 > m2 CONCEDE actual 2021-06-28/day ctx=military
e2 m2 > m3 MOBILIZE actual 2021-06-28/day mode=militia ctx=territory
e3 m3 > m2 RETREAT actual 2021-06-28/day mode=withdraw ctx=military

### Addis Standard 2023-01-11
[m1:TPLF.REB Tigray's commanders] have {e1 parted with [m2=m1 their] tanks and rocket launchers} at Agulae under the eyes of [m3:AU African Union monitors], and [m4:ETH.GOV the federal government] has {e4 reconnected} [m5:ETH.CVL the region] to power and telephones.
e1 m1 > m4 RETREAT actual 2023-01-11/none mode=disarm ctx=military
e4 m4 > m5 RETREAT actual 2023-01-11/none mode=access ctx=human_security

### The EastAfrican 2015-11-27
[m1:UGA.MIL Uganda] has begun {e1 calling home} the contingent [m2=m1 it] {e3 sent} to prop up [m3:SSD.GOV Juba], while [m4:SSD.GOV President Salva Kiir] and [m5:SPLMIO.REB Riek Machar's camp] {e2 wrangle} in [m6:@ETH Addis Ababa] over the seats in a joint cabinet.
e1 m1 > m3 RETREAT actual 2015-11-27/none mode=withdraw ctx=military
e2 m4 > m5 CONSULT actual 2015-11-27/none mode=third-party ctx=political_institutions
e3 m2 > m3 AID actual 2015-11-27/none ctx=military

### The EastAfrican 2019-03-08
[m1:RWA.GOV Kigali] has {e1 turned back} [m2:UGA.BUS Ugandan lorries] at Gatuna for a week and {e2 urged} [m3:RWA.CVL its citizens] not to travel north, where, [m4=m1 it] {e3 charges}, [m5:UGA.SPY Ugandan military intelligence] tortures [m6:RWA.CVL Rwandans].
e1 m1 > m2 SANCTION actual 2019-02-25/week mode=discontinue ctx=economic
e2 m1 > m3 REQUEST requested 2019-03-08/none mode=change ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2019-03-08/none mode=allege ctx=intelligence,human_rights

### The EastAfrican 2022-01-31
[m1:RWA.GOV Rwanda] {e1 raised the barrier} at Gatuna on Monday to [m2:UGA.BUS traffic from Uganda], nearly three years after {e3 closing} it, following a {e2 visit} to [m3:RWA.GOV Paul Kagame] by [m4:UGA.MIL Lieutenant General Muhoozi Kainerugaba].
e1 m1 > m2 COOPERATE actual 2022-01-31/day ctx=economic
e2 m4 > m3 CONSULT actual 2022-01-31/none mode=visit ctx=diplomatic
e3 m1 > m2 SANCTION actual 2022-01-31/none mode=discontinue ctx=economic

### Daily Nation 2014-08-07
[m1:ALSHABAAB.REB Al-Shabaab gunmen] {e1 slipped away from} Bulo Marer before dawn as [m2:UGA.MIL Ugandan armour of the African Union mission] {e2 drew near}, leaving behind wells filled with sand and a radio mast.
e1 m1 > m2 RETREAT actual 2014-08-07/none mode=withdraw ctx=terrorism
e2 m2 > m1 MOBILIZE actual 2014-08-07/none mode=weapons ctx=military,peacekeeping

### Garowe Online 2012-12-22
[m1:PUNTLAND.COP Puntland's marine police] {e1 stormed ashore} near Gara'ad and {e2 rescued} [m2:? 22 sailors of the MV Iceberg] whom [m3:SOM.CRM pirates] had {e3 held} for almost three years.
e1 m1 > m3 ASSAULT actual 2012-12-22/none ctx=crime
e2 m1 > m2 AID actual 2012-12-22/none ctx=crime
e3 m3 > m2 ASSAULT actual 2012-12-22/none mode=abduct ctx=crime

### Nyasa Times 2011-07-27
[m1:GBR.GOV London] has {e1 discontinued budget support} to [m2:MWI.GOV Malawi] for good, having first {e2 sent home} [m3:MWI.GOV its acting high commissioner]; [m4:MWI.CVL demonstrators] back in Mzuzu {e3 set fire to} [m5:MWI.PTY ruling party offices] last week.
e1 m1 > m2 SANCTION actual 2011-07-27/none mode=discontinue ctx=economic,human_rights
e2 m1 > m3 SANCTION actual 2011-07-27/none mode=expel ctx=diplomatic
e3 m4 > m5 PROTEST actual 2011-07-18/week mode=riot ctx=economic

### Nyasa Times 2012-06-09
[m1:MWI.GOV President Joyce Banda] {e1 has begged off} hosting [m2:AU the African Union] summit in July and {e2 made it plain} that [m7=m1 she] would not receive [m3:SDN.GOV Sudan's Omar al-Bashir], wanted by [m4:ICC the International Criminal Court]; [m5:USA.GOV Washington] {e3 commended} [m6=m1 her].
e1 m1 > m2 REJECT actual 2012-06-09/none mode=meet ctx=legal
e2 m1 > m3 REJECT actual 2012-06-09/none mode=meet ctx=legal
e3 m5 > m6 SUPPORT actual 2012-06-09/none ctx=legal

### Club of Mozambique 2019-08-01
[m1:MOZ.GOV President Filipe Nyusi] and [m2:RENAMO.REB Renamo leader Ossufo Momade] {e1 embraced and signed} a cessation of hostilities in Gorongosa on Thursday; [m3=m2 the former guerrillas] {e2 are to hand in} the arms of 5,200 men.
e1 m1 > m2 SUPPORT actual 2019-08-01/day ctx=military
e2 m3 > m1 CONCEDE planned 2019-08-01/none ctx=military

### Club of Mozambique 2021-07-09
[m1:RWA.MIL A thousand Rwandan soldiers and policemen] {e1 set off for} Cabo Delgado on Friday to fight beside [m2:MOZ.MIL Mozambique's army] against [m3:ISISMOZ.REB the jihadists], ahead of a force {e2 promised} by [m4:SADC the southern African bloc].
e1 m1 > m2 AID actual 2021-07-09/day ctx=military,terrorism
e2 m4 > m2 AGREE planned 2021-07-09/none ctx=military,terrorism

### Reuters 2017-11-21
[m1:ZWE.GOV Robert Mugabe] {e1 quit} on Tuesday as [m2:ZWE.LEG lawmakers] were {e2 opening impeachment proceedings}, a week after [m3:ZWE.MIL General Constantino Chiwenga's armoured cars] {e3 occupied the crossroads} of [m4:@ZWE Harare].
e1 m1 > m2 RETREAT actual 2017-11-21/day mode=resign ctx=executive
e2 m2 > m1 ACCUSE actual 2017-11-21/day mode=allege ctx=legislative
e3 m3 > m1 MOBILIZE actual 2017-11-14/day mode=weapons ctx=executive

### Reuters 2017-11-13
[m1:ZWE.MIL Zimbabwe's army commander] {e1 threatened to step in} unless [m2:ZWE.PTY the ruling party] {e2 ended [m5=m2 its] purge} of liberation war veterans; [m3:ZWE.PTY its youth league] {e3 vowed to die for} [m4:ZWE.GOV President Mugabe].
e1 m1 > m2 THREATEN threatened 2017-11-13/none mode=violence ctx=executive,military
e2 m1 > m2 REQUEST requested 2017-11-13/none mode=change ctx=political_institutions
e3 m3 > m4 SUPPORT actual 2017-11-13/none ctx=executive

### La Nación 2016-12-14
[m1:VEN.GOV Foreign Minister Delcy Rodríguez] {e1 tried to force [m6=m1 her] way into} a Mercosur meeting in [m2:@ARG Buenos Aires] on Wednesday; [m3:MERCOSUR the bloc] had {e2 disinvited} [m4:VEN.GOV Caracas] a fortnight before for missing [m5=m3 its] entry rules.
e1 m1 > m3 REJECT actual 2016-12-14/day mode=yield ctx=diplomatic
e2 m3 > m4 SANCTION actual 2016-12-14/none mode=expel ctx=political_institutions

### La Nación 2019-01-23
[m1:ARG.GOV Mauricio Macri], [m2:BRA.GOV Jair Bolsonaro] and [m3:COL.GOV Iván Duque] {e1 gave [m4=m1+m2+m3 their] blessing} to [m5:VEN.OPP Juan Guaidó] within the hour on Wednesday, while [m6:VEN.GOV Nicolás Maduro] {e2 severed relations} with [m7:USA.GOV Washington] and {e3 gave} [m8:USA.GOV its diplomats] 72 hours to pack.
e1 m1,m2,m3 > m5 SUPPORT actual 2019-01-23/day ctx=diplomatic,executive
e2 m6 > m7 SANCTION actual 2019-01-23/day mode=discontinue ctx=diplomatic
e3 m6 > m8 SANCTION actual 2019-01-23/day mode=expel ctx=diplomatic

### El Espectador 2019-02-23
[m1:VEN.MIL Venezuelan national guards] {e1 fired pellets and gas} at [m2:VEN.CVL volunteers] pushing American food lorries over the Tienditas bridge on Saturday; [m3:COL.GOV Bogotá] {e2 took in} [m4:VEN.MIL sixty soldiers and policemen who had deserted].
e1 m1 > m2 ASSAULT actual 2019-02-23/day mode=crowd-control ctx=human_security,repression
e2 m3 > m4 AID actual 2019-02-23/none ctx=asylum,military

### El Espectador 2022-08-28
[m1:COL.GOV Armando Benedetti], [m2=m1 Bogotá's first ambassador] to [m3:VEN.GOV Caracas] in three years, {e1 landed} on Sunday, and [m4:COL.GOV President Gustavo Petro] {e2 means to have} lorries cross the Simón Bolívar bridge again next month.
e1 m1 > m3 CONSULT actual 2022-08-28/day mode=visit ctx=diplomatic
e2 m4 > m3 AGREE planned 2022-09-01/month ctx=economic

### Prensa Libre 2015-09-02
[m1:GTM.GOV President Otto Pérez Molina] {e1 handed in [m2=m1 his] resignation} close to midnight on Wednesday after [m3:GTM.LEG Congress] {e2 lifted [m4=m1 his] immunity} and [m5:GTM.JUD a judge] {e3 signed a warrant} for [m6=m1 him].
e1 m1 > m3 RETREAT actual 2015-09-02/day mode=resign ctx=corruption,executive
e2 m3 > m1 SANCTION actual 2015-09-02/none mode=discontinue ctx=corruption,legislative
e3 m5 > m6 THREATEN threatened 2015-09-02/none mode=arrest ctx=corruption,legal

### Tico Times 2010-11-03
[m1:NIC.MIL Some fifty Nicaraguan soldiers] {e1 have pitched camp on} a river island claimed by [m2:CRI.GOV Costa Rica], which, having no army, {e2 moved seventy policemen} up to Barra del Colorado and {e3 took the matter to} [m3:OAS the OAS].
e1 m1 > m2 COERCE actual 2010-11-03/none mode=seize ctx=territory,military
e2 m2 > m1 MOBILIZE actual 2010-11-03/none mode=police ctx=territory
e3 m2 > m1 ACCUSE actual 2010-11-03/none mode=allege ctx=territory

### Tico Times 2015-12-16
[m1:ICJ The International Court of Justice] on Wednesday {e1 found} [m2:NIC.GOV Nicaragua] in breach of [m3:CRI.GOV Costa Rica's] sovereignty and {e2 ordered} [m4=m2 Managua] to pay for the felled trees.
e1 m1 > m2 SANCTION actual 2015-12-16/day mode=convict ctx=territory,legal
e2 m1 > m4 SANCTION actual 2015-12-16/day mode=convict ctx=reparations,environment

### Granma International 2014-12-18
[m1:CUB.GOV Havana] {e1 has let} [m2:USA.LAB the contractor Alan Gross] fly home, [m3:USA.GOV Washington] {e2 has sent back} [m4:CUB.SPY three Cuban agents], and [m5=m1+m3 the two governments] {e3 intend to reopen embassies}, [m6:CUB.GOV Army General Raúl Castro] announced on Wednesday.
e1 m1 > m2 RETREAT actual 2014-12-18/none mode=release ctx=diplomatic
e2 m3 > m4 RETREAT actual 2014-12-18/none mode=release ctx=intelligence,diplomatic
e3 m1 > m3 AGREE planned 2014-12-17/day ctx=diplomatic said=m6

### Miami Herald 2017-09-29
[m1:USA.GOV The State Department] is {e1 withdrawing most of [m2=m1 its] staff} from [m3:CUB.GOV Havana] over mysterious ear ailments, and may {e2 order out} [m4:CUB.GOV Cuban diplomats] in turn, [m5:USA.GOV officials] said Friday.
e1 m1 > m3 SANCTION actual 2017-09-29/day mode=withdraw ctx=diplomatic,health said=m5
e2 m1 > m4 THREATEN threatened 2017-09-29/day mode=expel ctx=diplomatic said=m5

### AP 2018-03-26
[m1:USA.GOV The Trump administration] {e1 evicted} [m2:RUS.SPY 60 Russian officers] on Monday, in concert with [m3:EU more than a dozen European states], over the nerve agent {e2 attack} in Salisbury on [m4:RUS.ELI ex-spy Sergei Skripal], which [m5:GBR.GOV London] lays at [m6:RUS.GOV Moscow's] door.
e1 m1 > m2 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,cbrn
e2 m6 > m4 ASSAULT actual 2018-03-01/month mode=unconventional ctx=cbrn said=m5

### AP 2018-08-10
[m1:USA.GOV President Donald Trump] {e1 doubled metal tariffs} on [m2:TUR.GOV Turkey] in the quarrel over [m3:USA.REL a jailed pastor]; [m4:TUR.GOV Ankara] {e2 warned} that [m5=m4 it] might look for new friends, and by evening [m6:TUR.GOV President Erdogan] was {e3 on the line with} [m7:RUS.GOV Vladimir Putin].
e1 m1 > m2 SANCTION actual 2018-08-10/none mode=discontinue ctx=economic
e2 m4 > m1 THREATEN threatened 2018-08-10/none mode=relations ctx=diplomatic
e3 m6 > m7 CONSULT actual 2018-08-10/none mode=phone ctx=economic

### AP 2018-10-12
[m1:TUR.JUD A Turkish judge] on Friday {e1 freed} [m2:USA.REL pastor Andrew Brunson] after [m3:USA.GOV Washington] had {e2 held out the prospect of lifting} [m4=m3 its] sanctions on [m5:TUR.GOV two Turkish ministers].
e1 m1 > m2 RETREAT actual 2018-10-12/day mode=release ctx=legal
e2 m3 > m5 CONCEDE hypothetical 2018-10-12/none ctx=economic

### RFE/RL 2016-12-06
[m1:UZB.GOV Acting President Shavkat Mirziyoev] {e1 received} [m2:KGZ.GOV a Kyrgyz delegation] in [m3:@UZB Tashkent] and {e2 voiced a wish} to mark out the whole of the common border; [m4:UZB.MIL Uzbek helicopters], which had {e3 landed police} on a disputed hilltop in August, are {e4 gone}.
e1 m1 > m2 CONSULT actual 2016-12-06/none mode=visit ctx=territory
e2 m1 > m2 AGREE actual 2016-12-06/none ctx=territory
e3 m4 > m2 MOBILIZE actual 2016-08-01/month mode=police ctx=territory
e4 m4 > m2 RETREAT actual 2016-12-06/none mode=withdraw ctx=territory

### Asia-Plus 2021-04-30
[m1:TJK.MIL Tajik guards] and [m2:KGZ.MIL Kyrgyz soldiers] {e1 traded mortar fire} at the Golovnoi waterworks on Thursday until [m3:TJK.GOV Emomali Rahmon] and [m4:KGZ.GOV Sadyr Japarov] {e2 spoke by telephone} and {e3 ordered a halt}.
e1 m1 > m2 ASSAULT actual 2021-04-29/day mode=heavy-weapons ctx=territory,natural_resource
e2 m3 > m4 CONSULT actual 2021-04-30/none mode=phone ctx=territory
e3 m3 > m4 CONCEDE actual 2021-04-30/none ctx=military

### Interfax 2022-01-06
[m1:CSTO The Collective Security Treaty Organization] {e1 sent 2,500 peacekeepers} to [m2:KAZ.GOV Kazakhstan] on Thursday in answer to a {e2 plea} by [m3:KAZ.GOV President Kassym-Jomart Tokayev], [m5:KAZ.COP whose police] were {e3 shooting at} [m4:KAZ.CVL rioters] in Almaty.
e1 m1 > m2 AID actual 2022-01-06/day ctx=peacekeeping
e2 m3 > m1 REQUEST requested 2022-01-06/none mode=assist ctx=peacekeeping
e3 m5 > m4 ASSAULT actual 2022-01-06/none mode=firearms ctx=repression

### Interfax 2022-01-13
[m1:CSTO The CSTO contingent] {e1 began leaving} [m2:KAZ.GOV Kazakhstan] on Thursday, handing the airport of Almaty {e2 back} to [m3:KAZ.COP local security forces], [m4:RUS.GOV Russian Defence Minister Sergei Shoigu] told [m5:RUS.GOV Vladimir Putin].
e1 m1 > m2 RETREAT actual 2022-01-13/day mode=withdraw ctx=peacekeeping said=m4
e2 m1 > m3 RETREAT actual 2022-01-13/day mode=withdraw ctx=peacekeeping said=m4

### Armenpress 2020-11-10
[m1:ARM.GOV Prime Minister Nikol Pashinyan] overnight {e1 gave up} Agdam, Kelbajar and Lachin to [m2:AZE.GOV Baku] in what [m3=m1 he] called an unspeakably painful deal; [m4:ARM.CVL a furious crowd] {e2 ransacked} [m5:ARM.GOV the government building] in [m6:@ARM Yerevan].
e1 m1 > m2 CONCEDE actual 2020-11-10/none ctx=territory,military
e2 m4 > m5 PROTEST actual 2020-11-10/none mode=riot ctx=territory

### AFP 2016-05-25
[m1:USA.GOV Washington] has {e1 lifted} a decades-old arms embargo against [m2:VNM.GOV Vietnam], which {e2 bought} six Kilo-class submarines from [m3:RUS.GOV Russia] while the ban lasted.
e1 m1 > m2 CONCEDE actual 2016-05-25/none ctx=military
e2 m2 > m3 COOPERATE actual 2016-05-25/none ctx=military

### AFP 2018-03-05
[m1:USA.MIL An American aircraft carrier] {e1 dropped anchor} on Monday off Danang, where [m2:VNM.GOV Vietnamese officials] lined the quay, the first such call since the war.
e1 m1 > m2 COOPERATE actual 2018-03-05/day ctx=military,diplomatic

### Straits Times 2015-12-07
[m1:SGP.GOV Singapore] has {e1 given} [m2:USA.MIL US Poseidon spy planes] the use of Paya Lebar for a week, a decision [m3:CHN.GOV China's Foreign Ministry] {e2 regretted}; [m4:SGP.GOV Defence Minister Ng Eng Hen] {e3 signed the accord} with [m5:USA.GOV Ash Carter] on Monday.
e1 m1 > m2 COOPERATE actual 2015-12-07/none ctx=military
e2 m3 > m1 ACCUSE actual 2015-12-07/none mode=disapprove ctx=military,territory
e3 m4 > m5 SUPPORT actual 2015-12-07/day ctx=military

### Nikkei Asia 2016-09-06
[m1:JPN.GOV Japan] will {e1 furnish} [m2:PHL.GOV the Philippines] with two large patrol ships and lend [m6=m2 it] surveillance planes, [m3:JPN.GOV Prime Minister Shinzo Abe] told [m4:PHL.GOV President Rodrigo Duterte] at a {e2 first encounter} in [m5:@LAO Vientiane] on Tuesday.
e1 m1 > m2 AGREE planned 2016-09-06/none ctx=military,territory said=m3
e2 m3 > m4 CONSULT actual 2016-09-06/day mode=third-party ctx=diplomatic

### Nikkei Asia 2018-08-01
[m1:JPN.MIL Tokyo] has {e1 turned over} three more TC-90 trainers, free of charge, to [m2:PHL.MIL the Philippine Navy], which now {e2 flies [m3=m2 its] patrols} over Scarborough Shoal to watch [m4:CHN.MIL Chinese coast guard vessels].
e1 m1 > m2 AID actual 2018-08-01/none ctx=military
e2 m2 > m4 MOBILIZE actual 2018-08-01/none mode=weapons ctx=territory

### Philippine Star 2020-02-12
[m1:PHL.GOV Manila] on Tuesday {e1 gave notice that the visiting forces pact would end} in 180 days, and [m2:USA.GOV the U.S. Embassy] {e2 called it a serious step}; [m3:PHL.GOV President Duterte] has been {e3 fuming over} the {e4 cancelled visa} of [m4:PHL.LEG Senator Ronald dela Rosa].
e1 m1 > m2 SANCTION actual 2020-02-11/day mode=discontinue ctx=military
e2 m2 > m1 ACCUSE actual 2020-02-12/none mode=disapprove ctx=military
e3 m3 > m2 ACCUSE actual 2020-02-12/none mode=disapprove ctx=diplomatic
e4 m2 > m4 SANCTION actual 2020-02-12/none mode=discontinue ctx=diplomatic

### Philippine Star 2021-07-30
[m1:PHL.GOV President Duterte] {e1 has retracted} the letter ending the visiting forces agreement, [m2:PHL.GOV Defense Secretary Delfin Lorenzana] told [m3:USA.GOV his American counterpart, Lloyd Austin], in [m4:@PHL Manila] on Friday.
e1 m1 > m3 CONCEDE actual 2021-07-30/none ctx=military said=m2

### Radio New Zealand 2019-09-17
[m1:SLB.GOV Honiara] has {e1 switched recognition} to [m2:CHN.GOV Beijing], and [m3:TWN.GOV Taipei] {e2 ended ties} with [m4=m1 Solomon Islands] within the hour, {e3 recalling} [m5=m3 its] doctors and farm advisers.
e1 m1 > m2 SUPPORT actual 2019-09-17/none ctx=diplomatic
e2 m3 > m4 SANCTION actual 2019-09-17/none mode=discontinue ctx=diplomatic
e3 m3 > m4 SANCTION actual 2019-09-17/none mode=withdraw ctx=diplomatic,health

### Radio New Zealand 2022-01-20
[m1:NZL.MIL HMNZS Aotearoa] {e1 has brought 250,000 litres of drinking water} to [m2:TON.CVL ash-covered villages of Tongatapu], and [m3:AUS.MIL HMAS Adelaide] {e2 sails for} [m4:TON.GOV Nuku'alofa] tomorrow with helicopters.
e1 m1 > m2 AID actual 2022-01-20/none ctx=disasters,human_security
e2 m3 > m4 AGREE planned 2022-01-21/day ctx=disasters,military

### The Fiji Times 2021-11-27
[m1:AUS.COP Australian police] {e1 patrolled} Honiara at the {e2 behest} of [m2:SLB.GOV Prime Minister Manasseh Sogavare] after [m3:SLB.CVL Malaitan protesters] {e3 torched} Chinatown; [m4:FJI.MIL fifty Fijian soldiers] {e4 fly out to join} [m5=m1 them] on Monday.
e1 m1 > m2 AID actual 2021-11-27/none ctx=peacekeeping
e2 m2 > m1 REQUEST requested 2021-11-27/none mode=assist ctx=peacekeeping
e3 m3 > m2 PROTEST actual 2021-11-27/none mode=riot
e4 m4 > m5 AGREE planned 2021-11-29/day ctx=peacekeeping

### Haaretz 2015-10-24
[m1:ISR.GOV Benjamin Netanyahu] {e1 assented to cameras} on the Temple Mount, an idea of [m2:JOR.GOV King Abdullah's], [m3:USA.GOV John Kerry] said in [m4:@JOR Amman] on Saturday, and reaffirmed that only Muslims may pray there.
e1 m1 > m2 CONCEDE planned 2015-10-24/none ctx=religion_ethnicity said=m3

### Times of Israel 2018-05-09
[m1:IRN.MIL Iran's Quds Force] {e1 lobbed some twenty rockets} at [m2:ISR.MIL Israeli outposts on the Golan] after midnight; [m3:ISR.GOV Defense Minister Avigdor Liberman] {e2 swore} that if rain fell on [m4:ISR.GOV Israel], a flood would fall on [m5=m1 Tehran].
e1 m1 > m2 ASSAULT actual 2018-05-09/none mode=heavy-weapons ctx=military
e2 m3 > m5 THREATEN threatened 2018-05-09/none mode=violence ctx=military

### Times of Israel 2020-09-02
[m1:SAU.GOV Saudi Arabia] is {e1 letting} flights between [m2:ISR.GOV Israel] and [m3:ARE.GOV the Emirates] through [m4=m1 its] airspace; [m5:ISR.GOV Netanyahu] {e2 thanked} [m6:ARE.GOV Sheikh Mohamed bin Zayed] and said <<q1 more Arab states would follow>>.
e1 m1 > m2,m3 COOPERATE actual 2020-09-02/none ctx=diplomatic
e2 m5 > m6 SUPPORT actual 2020-09-02/none ctx=diplomatic
q1 m5 indirect cue=said

### L'Orient Today 2022-10-27
[m1:LBN.GOV Beirut] and [m2:ISR.GOV Israel] on Thursday {e1 exchanged letters fixing [m3=m1+m2 their] sea border} through [m4:USA.GOV US envoy Amos Hochstein]; [m5:HEZBOLLAH.REB Hezbollah], which had {e2 threatened} to hit the Karish rig, {e3 stood [m6=m5 its] gunners down}.
e1 m1 > m2 SUPPORT actual 2022-10-27/day ctx=territory,natural_resource
e2 m5 > m2 THREATEN threatened 2022-10-27/none mode=violence ctx=natural_resource
e3 m5 > m2 RETREAT actual 2022-10-27/none mode=withdraw ctx=military

### Shafaq 2017-10-16
[m1:IRQ.MIL Iraqi federal troops] {e1 rolled into} Kirkuk on Monday almost unopposed, [m2:KRG.MIL peshmerga loyal to the Talabani family] having {e2 walked off [m3=m2 their] positions}; [m4:TUR.GOV Ankara] {e3 said} [m5=m4 it] would shut [m6=m5 its] gate to [m7:KRG.GOV Erbil].
e1 m1 > m2 MOBILIZE actual 2017-10-16/day mode=troops ctx=territory,military
e2 m2 > m1 RETREAT actual 2017-10-16/day mode=withdraw ctx=territory
e3 m4 > m7 THREATEN threatened 2017-10-16/none mode=restrict ctx=territory,economic

### Shafaq 2017-10-25
[m1:KRG.GOV The Kurdistan Regional Government] {e1 proposed freezing} the outcome of the independence referendum and {e2 asked for an open dialogue} with [m2:IRQ.GOV Baghdad], whose [m3:IRQ.GOV prime minister, Haider al-Abadi,] {e3 would accept nothing short of} annulment.
e1 m1 > m2 CONCEDE hypothetical 2017-10-25/none ctx=territory
e2 m1 > m2 REQUEST requested 2017-10-25/none mode=meet ctx=diplomatic
e3 m3 > m1 REJECT actual 2017-10-25/none mode=yield ctx=territory

### Khaama Press 2019-09-08
[m1:USA.GOV Donald Trump] {e1 called off} a secret Camp David meeting with [m2:TALIBAN.REB Taliban leaders] over a Kabul {e2 bombing} that [m3=m2 the insurgents] claimed and in which [m4:USA.MIL an American sergeant] died; [m5:TALIBAN.REB their spokesman] {e3 answered} that more Americans would be killed.
e1 m1 > m2 REJECT actual 2019-09-08/none mode=meet ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2019-09-08/none mode=explosives ctx=terrorism
e3 m5 > m1 THREATEN threatened 2019-09-08/none mode=violence ctx=military

### Khaama Press 2020-08-09
[m1:AFG.CVL A loya jirga of 3,400 elders] {e1 advised the release} of [m2:TALIBAN.REB the last 400 Taliban convicts], and [m3:AFG.GOV President Ashraf Ghani] said on Sunday <<q1 [m4=m3 he] would {e2 put [m5=m4 his] signature to it} that very day>>.
e1 m1 > m3 REQUEST requested 2020-08-09/none mode=yield ctx=legal
e2 m4 > m2 CONCEDE planned 2020-08-09/day ctx=legal said=m3
q1 m3 indirect cue=said

### TOLOnews 2021-08-10
[m1:IND.GOV New Delhi] has {e1 emptied [m2=m1 its] consulate} in Mazar-i-Sharif, the last in the north, as [m3:TALIBAN.REB Taliban columns] {e2 tighten the ring} round the city; [m4:AFG.GOV President Ghani] {e3 is handing rifles} to [m5:AFG.PRM local strongmen's followers].
e1 m1 > m4 SANCTION actual 2021-08-10/none mode=withdraw ctx=diplomatic
e2 m3 > m4 MOBILIZE actual 2021-08-10/none mode=militia ctx=military
e3 m4 > m5 AID actual 2021-08-10/none ctx=military

### Reuters 2020-06-11
[m1:USA.GOV President Trump] {e1 authorised asset freezes} against [m2:ICC International Criminal Court staff] looking into [m3:USA.MIL American soldiers'] deeds in [m4:@AFG Afghanistan]; [m5:EU the EU's Josep Borrell] {e2 expressed serious concern}.
e1 m1 > m2 SANCTION actual 2020-06-11/none mode=discontinue ctx=legal
e2 m5 > m1 ACCUSE actual 2020-06-11/none mode=disapprove ctx=legal

### Reuters 2019-07-04
[m1:GBR.MIL Royal Marines] {e1 slid down ropes onto} a tanker off Gibraltar on Thursday, suspecting it of carrying crude from [m2:IRN.GOV Iran] to [m3:SYR.GOV Syria]; [m4:IRN.MIL a Guards commander] {e2 said} [m5:IRN.MIL his men] would be duty-bound to take [m6:GBR.BUS a British ship].
e1 m1 > m2 COERCE actual 2019-07-04/day mode=seize ctx=economic
e2 m4 > m6 THREATEN threatened 2019-07-04/none mode=restrict ctx=military

### Reuters 2019-08-15
[m1:GBR.JUD Gibraltar's chief justice] {e1 let the Grace 1 sail} on Thursday after [m2:IRN.GOV Tehran] had {e2 given [m6=m2 its] word} to [m3:GBR.GOV the territory's government] that the oil would not go to [m4:@SYR Syria]; [m5:USA.GOV Washington] had {e3 asked in vain} for the ship to be held.
e1 m1 > m2 RETREAT actual 2019-08-15/day mode=release ctx=legal,economic
e2 m2 > m3 AGREE planned 2019-08-15/none ctx=economic
e3 m5 > m3 REQUEST requested 2019-08-15/none mode=assist ctx=legal

### DW 2020-03-03
[m1:GRC.COP Greek border guards] {e1 drove back} [m2:? thousands of migrants] with tear gas at Kastanies after [m3:TUR.GOV Turkey] {e2 had walked out of the 2016 accord} with [m6:EU Brussels]; [m4:EU Frontex] {e3 is dispatching} a hundred officers to [m5:GRC.GOV Athens's] aid.
e1 m1 > m2 ASSAULT actual 2020-03-03/none mode=crowd-control ctx=migration
e2 m3 > m6 SANCTION actual 2020-03-03/none mode=discontinue ctx=migration
e3 m4 > m5 AGREE planned 2020-03-03/none ctx=migration

### DW 2021-11-09
[m1:POL.MIL Warsaw] has {e1 strung 12,000 soldiers along} the frontier with [m2:BLR.GOV Belarus], whose [m3:BLR.COP guards], [m4=m1 it] {e2 complains}, herd [m5:? Iraqi families] toward the wire; [m6:EU Brussels] {e3 is readying} a blacklist of airlines.
e1 m1 > m2 MOBILIZE actual 2021-11-09/none mode=troops ctx=migration,territory
e2 m4 > m3 ACCUSE actual 2021-11-09/none mode=allege ctx=migration
e3 m6 > m2 THREATEN threatened 2021-11-09/none mode=restrict ctx=migration

### BelTA 2021-05-27
[m1:BLR.GOV Minsk] has {e1 sent packing} [m2:LVA.GOV every Latvian diplomat] down to the doorman, [m3:BLR.GOV Foreign Minister Vladimir Makei] {e2 taking offence at} the flag of [m5:BLR.OPP the opposition] raised in [m4:LVA.GOV Riga].
e1 m1 > m2 SANCTION actual 2021-05-27/none mode=expel ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2021-05-27/none mode=disapprove ctx=diplomatic

### ERR 2024-02-14
[m1:EST.GOV Tallinn] on Wednesday {e1 called in} [m2:RUS.GOV the Russian charge d'affaires] after [m3:RUS.COP Moscow's Interior Ministry] {e2 issued a wanted notice} for [m4:EST.GOV Prime Minister Kaja Kallas].
e1 m1 > m2 ACCUSE actual 2024-02-14/day mode=disapprove ctx=diplomatic
e2 m3 > m4 THREATEN threatened 2024-02-14/none mode=arrest ctx=legal

### Xinhua 2013-11-25
[m1:RUS.GOV Moscow] and [m2:CHN.GOV Beijing] have {e1 started trading} yuan for roubles directly, and [m3:RUS.BUS Rosneft] shipped the first barrels of a 25-year contract to [m4:CHN.BUS CNPC] last month.
e1 m1 > m2 COOPERATE actual 2013-11-25/none ctx=economic

### Bernama 2016-07-30
[m1:IDN.MIL Indonesian], [m2:MYS.MIL Malaysian] and [m3:PHL.MIL Philippine patrol ships] have begun {e1 guarding coal barges together} in the Sulu Sea, where [m4:ABUSAYYAF.REB Abu Sayyaf] has {e2 carried off} [m5:IDN.LAB two dozen sailors] since March.
e1 m1 > m2,m3 COOPERATE actual 2016-07-30/none ctx=military,terrorism
e2 m4 > m5 ASSAULT actual 2016-03-01/month mode=abduct ctx=terrorism

### Daily Sabah 2019-07-12
[m1:TUR.MIL Ankara] on Friday {e1 took delivery of} the first S-400 crates from [m2:RUS.GOV Russia], {e3 defying} [m3:USA.GOV Washington], which has {e2 said} [m4=m1 it] would be shut out of the F-35 programme.
e1 m1 > m2 COOPERATE actual 2019-07-12/day ctx=military
e2 m3 > m4 THREATEN threatened 2019-07-12/none mode=restrict ctx=military
e3 m1 > m3 REJECT actual 2019-07-12/day mode=yield ctx=military

### Daily Sabah 2019-07-17
[m1:USA.GOV The White House] on Wednesday {e1 dropped} [m2:TUR.GOV Turkey] from the F-35 programme; [m3:TUR.GOV the Turkish Foreign Ministry] {e2 invited} [m4=m1 its ally] to undo the mistake.
e1 m1 > m2 SANCTION actual 2019-07-17/day mode=discontinue ctx=military
e2 m3 > m4 REQUEST requested 2019-07-17/day mode=change ctx=military

### Arab News 2018-02-27
[m1:EGY.MIL Egyptian] and [m2:SAU.MIL Saudi pilots] {e1 flew mock sorties together} over the Red Sea this week, and [m3:EGY.JUD Cairo's Supreme Constitutional Court] is yet to rule on two islands that [m4:EGY.GOV the government] {e2 promised} [m5:SAU.GOV Riyadh] in 2016.
e1 m1 > m2 COOPERATE actual 2018-02-26/week ctx=military
e2 m4 > m5 CONCEDE planned 2016-01-01/year ctx=territory

### Jordan Times 2017-04-20
[m1:JOR.SPY Jordanian intelligence] {e1 tipped off} [m2:DEU.COP German investigators] about a cell in Saxony, and [m3:DEU.MIL the Bundeswehr] will {e2 move} [m5=m3 its] tankers from Incirlik to an airfield that [m4:JOR.GOV Amman] has {e3 put at [m6=m3 its] disposal}.
e1 m1 > m2 COOPERATE actual 2017-04-20/none ctx=intelligence,terrorism
e2 m3 > m4 AGREE planned 2017-04-20/none ctx=military
e3 m4 > m3 COOPERATE actual 2017-04-20/none ctx=military

### Buenos Aires Times 2016-10-14
[m1:BRA.COP Brazil's federal police] and [m2:PRY.COP Paraguayan agents] {e1 pulled up 300 hectares of cannabis side by side} at Amambay, and [m3:PRY.GOV Asunción] {e2 delivered} a São Paulo gang boss to [m4:BRA.JUD the court in Santos].
e1 m1 > m2 COOPERATE actual 2016-10-14/none ctx=illegal_drugs
e2 m3 > m4 COOPERATE actual 2016-10-14/none ctx=legal,illegal_drugs

### The Namibian 2014-05-20
[m1:ZAF.GOV Pretoria] and [m2:LSO.GOV Maseru] on Tuesday {e1 let water through the new tunnel}, sharing the cost by halves, and [m3:BWA.GOV Gaborone] {e2 has applied to} [m4=m2 the mountain kingdom] for a pipe of [m5=m3 its] own.
e1 m1 > m2 COOPERATE actual 2014-05-20/day ctx=natural_resource
e2 m3 > m4 REQUEST requested 2014-05-20/none mode=assist ctx=natural_resource

### Kyodo 2014-05-29
[m1:PRK.GOV Pyongyang] has {e1 agreed to look again} for [m2:JPN.CVL Japanese nationals] {e3 taken} by [m6:PRK.SPY its spies], and in return [m3:JPN.GOV Tokyo] {e2 will relax} travel and remittance curbs on [m4=m1 the North], [m5:JPN.GOV Prime Minister Abe] told reporters Thursday.
e1 m1 > m3 CONCEDE planned 2014-05-29/none ctx=human_rights said=m5
e2 m3 > m4 CONCEDE planned 2014-05-29/none ctx=economic said=m5
e3 m6 > m2 ASSAULT actual 2014-05-29/none mode=abduct ctx=human_rights

### Kyodo 2016-02-13
[m1:JPN.GOV Tokyo] {e1 closed [m2=m1 its] harbours} on Wednesday to [m3:PRK.BUS every North Korean vessel], and [m4:PRK.GOV Pyongyang] on Friday {e2 wound up} the investigation [m5=m4 it] had {e3 promised} into [m6:JPN.CVL abducted Japanese].
e1 m1 > m3 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic,cbrn
e2 m4 > m1 SANCTION actual 2016-02-12/day mode=discontinue ctx=human_rights
e3 m5 > m1 AGREE planned 2016-02-13/none ctx=human_rights

### AP 2015-11-15
[m1:FRA.MIL French jets] {e1 dropped twenty bombs} on Raqqa on Sunday, guided by pictures that [m2:USA.SPY American intelligence] had {e2 passed on}, while [m3:BEL.COP Belgian police] {e3 scoured} Molenbeek for [m4:ISIS.REB the gunmen's driver].
e1 m1 > m4 ASSAULT actual 2015-11-15/day mode=aerial ctx=terrorism
e2 m2 > m1 COOPERATE actual 2015-11-15/none ctx=intelligence,terrorism
e3 m3 > m4 MOBILIZE actual 2015-11-15/none mode=police ctx=terrorism

### Press TV 2013-02-06
[m1:RUS.MIL Two Russian destroyers] {e1 put in at} Bandar Abbas on a goodwill call to [m2:IRN.MIL the Iranian navy], days after [m3:IRN.COP Interior Minister Mostafa Mohammad-Najjar] {e2 initialled} a pact on crime in [m4:@RUS Moscow] with [m5:RUS.COP his Russian colleague].
e1 m1 > m2 COOPERATE actual 2013-02-06/none ctx=military
e2 m3 > m5 SUPPORT actual 2013-02-06/none ctx=crime

### Reuters 2021-03-13 headline
[m1:MMR.MIL Myanmar troops] {e1 ring} strikers' housing; [m2:MMR.LAB rail workers] {e2 defy} [m3=m1 junta] {e3 order} to return
e1 m1 > m2 MOBILIZE actual 2021-03-13/none mode=troops ctx=repression
e2 m2 > m3 REJECT actual 2021-03-13/none mode=yield ctx=rights_freedoms
e3 m3 > m2 REQUEST requested 2021-03-13/none mode=yield ctx=rights_freedoms

### BBC 2019-10-18 headline
[m1:ESP.CVL Catalan marchers] {e1 choke roads} into Barcelona; [m2:ESP.GOV Madrid] {e2 sends extra riot squads}
e1 m1 > m2 PROTEST actual 2019-10-18/none mode=obstruct ctx=territory
e2 m2 > m1 MOBILIZE actual 2019-10-18/none mode=police ctx=territory

### Daily Trust 2021-03-02 headline
[m1:NGA.CRM Bandits] {e1 free} [m2:NGA.CVL 279 Jangebe girls]; [m3:NGA.GOV governor] {e2 denies paying}
e1 m1 > m2 RETREAT actual 2021-03-02/none mode=release ctx=crime
e2 m3 > m1 AID denied 2021-03-02/none ctx=crime

### Dawn 2021-11-08 headline
[m1:PAK.GOV Govt], [m2:TTP.REB TTP] {e1 in month-long truce}; [m3:PAK.OPP PPP] {e2 wants} [m4:PAK.LEG parliament] told
e1 m1 > m2 CONCEDE actual 2021-11-08/none ctx=terrorism
e2 m3 > m1 REQUEST requested 2021-11-08/none mode=change ctx=legislative

### Yonhap 2022-10-14 headline
[m1:KOR.MIL S. Korea] {e1 scrambles F-35s} as [m2:PRK.MIL N. Korean warplanes] {e2 near} buffer line
e1 m1 > m2 MOBILIZE actual 2022-10-14/none mode=weapons ctx=military
e2 m2 > m1 MOBILIZE actual 2022-10-14/none mode=weapons ctx=military

### Reuters 2016-06-14 none
[m1:@RUS Russia] were fined and warned that another charge by their fans inside a stadium would see the team thrown out of the tournament in [m2:@FRA France]; they face [m3:@SVK Slovakia] in Lille on Wednesday.

### Bloomberg 2018-09-04 none
The currency's retreat deepened. Traders in [m1:@ZAF Johannesburg] sold the rand after data showed the economy had shrunk for a second quarter; the peso of [m2:@ARG Argentina] and the lira of [m3:@TUR Turkey] came under renewed attack.

### The Hindu 2017-03-05 none
[m1:IND.GOV The External Affairs Ministry] publishes its list of treaties every March. This year's runs to 412 pages, and shows that accords with [m2:@BTN Bhutan] outnumber those with [m3:@FRA France] by two to one.

### Guardian 2021-02-07 none
There are two ways of telling the story of the coup that is also a family feud, the biographer says, and [m1:@MMR Myanmar] has heard only one. Her book opens in [m2:@GBR Oxford], in a kitchen.

### Jerusalem Post 2012-06-12 none
Should [m1:ISR.GOV Jerusalem] keep quiet about [m2:@SYR Syria]? The case for silence, set out by a retired diplomat in these pages, is that no one is listening; the case against is that someone may be.

### Daily Nation 2019-11-21 none
Floods have cut the road between [m1:@KEN Garissa] and [m2:@KEN Nairobi] in four places. The Meteorological Department expects the rain to ease at the weekend.

### AFP 2016-02-21 none
The peace prize, said the jury, went to no one this year. The ceremony in [m1:@NOR Oslo], with music from [m2:@MLI Mali], will be held all the same.

### La Jornada 2012-07-04 none
Turnout was 63 percent, the institute said, against 58 percent six years earlier. Results by district are due on Thursday; half of the ballot boxes in [m1:@MEX Mexico City] had been tallied by noon.

### Al Jazeera 2023-11-06 none
He has scored in [m1:@QAT Doha], in [m2:@JPN Tokyo] and twice in [m3:@IRN Tehran], yet the coach left the striker out of the squad that will meet [m4:@UZB Uzbekistan]. An old knee wound, officials explained.

### AP 2017-08-11
[m1:PRK.MIL The North's rocket command] has {e1 drawn up a plan to ring} [m2:USA.GOV Guam] with missile splashes. "<<q1 [m3:PRK.GOV He] will regret it, and {e2 regret it fast}>>," [m4:USA.GOV Donald Trump] said of [m5=m3 Kim Jong Un] on Friday from New Jersey. [m6:CHN.GOV Xi Jinping], reached {e3 by phone}, {e4 counselled restraint} to [m7=m4 the president].
e1 m1 > m2 THREATEN threatened 2017-08-11/none mode=violence ctx=military,cbrn
e2 m4 > m3 THREATEN threatened 2017-08-11/day mode=violence ctx=military,cbrn said=m4
e3 m4 > m6 CONSULT actual 2017-08-11/none mode=phone ctx=diplomatic
e4 m6 > m7 REQUEST requested 2017-08-11/none mode=yield ctx=diplomatic
q1 m4 direct cue=said

### The Hindu 2016-10-28
On Thursday [m1:IND.GOV New Delhi] {e1 threw out} [m2:PAK.GOV a Pakistani visa clerk], said to have bought maps from two farmers. [m3:PAK.GOV Islamabad] {e2 paid [m4=m1 it] back} within hours: [m5:IND.GOV an assistant in the Indian mission] has until Saturday to go. Neither [m6=m1+m3 side], diplomats stressed, has recalled an ambassador.
e1 m1 > m2 SANCTION actual 2016-10-27/day mode=expel ctx=diplomatic,intelligence
e2 m3 > m5 SANCTION actual 2016-10-27/day mode=expel ctx=diplomatic

### Guardian 2019-09-24
[m1:GBR.JUD Eleven judges] {e1 ruled} on Tuesday that [m2:GBR.GOV Boris Johnson] had broken the law when [m3=m2 he] {e2 sent} [m4:GBR.LEG parliament] home for five weeks. [m5:GBR.LEG The Speaker, John Bercow,] said <<q1 the Commons would sit in the morning>>. "<<q2 [m6=m2 He] should {e3 go}>>," said [m7:GBR.OPP Jeremy Corbyn]; [m8=m2 the prime minister], in [m9:@USA New York], {e4 would not}.
e1 m1 > m2 SANCTION actual 2019-09-24/day mode=convict ctx=legal
e2 m3 > m4 COERCE actual 2019-09-24/none mode=restrict ctx=legislative
e3 m7 > m6 REQUEST requested 2019-09-24/none mode=change ctx=executive said=m7
e4 m8 > m7 REJECT actual 2019-09-24/none mode=change ctx=executive
q1 m5 indirect cue=said
q2 m7 direct cue=said

### Daily Nation 2018-03-09
[m1:KEN.GOV Uhuru Kenyatta] and [m2:KEN.OPP Raila Odinga] {e1 shook hands} on the steps of Harambee House on Friday. <<q1 [m3=m1+m2 They] would {e2 work together} to heal the country>>, [m4=m2 Odinga] said. In January [m5:KEN.GOV the government] had {e3 pulled} [m7:KEN.JRN three television stations] off the air for showing [m6=m2 his] mock swearing-in.
e1 m1 > m2 CONSULT actual 2018-03-09/day ctx=diplomatic
e2 m1 > m2 AGREE planned 2018-03-09/day ctx=political_institutions said=m4
e3 m5 > m7 COERCE actual 2018-01-01/month mode=censor ctx=rights_freedoms
q1 m4 indirect cue=said
