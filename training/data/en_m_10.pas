### UNHCR 2015-07-20
[m1:UGA.GOV Uganda's Office of the Prime Minister] {e1 provides} each family of [m2:SSD.REF South Sudanese refugees] with a plot of land in Adjumani, an approach {e2 praised} by [m3:UNHCR High Commissioner Antonio Guterres] at a meeting in [m4:@CHE Geneva].
e1 m1 > m2 AID actual 2015-07-20/none ctx=asylum
e2 m3 > m1 SUPPORT actual 2015-07-20/none ctx=asylum

### UNHCR 2016-09-20
[m1:USA.GOV U.S. President Barack Obama] said that 50 nations {e1 will admit} 360,000 [m2:? refugees] this year, twice as many as in 2015, at a summit in [m3:@USA New York] which [m4:UNHCR the U.N. refugee agency] helped to organise.
e1 m1 > m2 AGREE planned 2016-09-20/none ctx=asylum,migration

### UNHCR 2019-09-26
[m1:RWA.GOV Rwanda] {e1 accepted} a first group of 66 [m2:? asylum seekers from detention centres in Libya] on Thursday night under an agreement with [m3:UNHCR the U.N. refugee agency] and [m4:AU the African Union].
e1 m1 > m2 AID actual 2019-09-26/day ctx=asylum,human_rights

### UNHCR 2019-09-10
[m1:RWA.GOV Rwanda's minister for emergency management, Germaine Kamayirese,] and [m2:AU African Union Commissioner Amira El Fadil] {e1 signed a memorandum} in [m3:@ETH Addis Ababa] on the evacuation of [m4:? refugees held in Libya].
e1 m1 > m2 SUPPORT actual 2019-09-10/none ctx=asylum

### WFP 2017-06-08
[m1:CHN.GOV China] {e1 has contributed} $5 million to [m2:WFP the World Food Programme] to feed [m3:KEN.CVL drought-affected herders in northern Kenya], the agency said in [m4:@KEN Nairobi], where [m5:CHN.GOV Ambassador Liu Xianfa] saw the first sacks loaded.
e1 m1 > m2 AID actual 2017-06-08/none ctx=disasters,human_security

### WFP 2017-03-02
[m1:CHN.GOV The Chinese Commerce Ministry] {e1 said it would grant} $5 million in food for [m2:KEN.GOV Kenya], where [m3:KEN.GOV President Uhuru Kenyatta] last month declared the drought a national disaster and {e2 appealed to} [m4:? international partners] for support.
e1 m1 > m2 AGREE planned 2017-03-02/none ctx=disasters
e2 m3 > m4 REQUEST requested 2017-02-01/month mode=assist ctx=disasters

### Save the Children 2013-11-18
[m1:GBR.MIL The Royal Navy destroyer HMS Daring] {e1 ferried} rice, tarpaulins and a team from [m2:NGO Save the Children] to [m3:PHL.CVL islanders off Panay] who had seen no help in the ten days since Typhoon Haiyan, the charity said from [m4:@PHL Cebu].
e1 m1 > m3 AID actual 2013-11-18/none ctx=disasters

### Save the Children 2013-11-11
[m1:AUS.GOV Australian Foreign Minister Julie Bishop] {e1 has promised} A$10 million and a medical team of 35 for [m2:PHL.GOV the Philippines] after Typhoon Haiyan, adding to donations collected by [m3:NGO Save the Children] in [m4:@AUS Melbourne].
e1 m1 > m2 AGREE planned 2013-11-11/none ctx=disasters,health

### USAID 2023-02-09
[m1:USA.GOV Two U.S. urban search-and-rescue teams with 159 members and 12 dogs] {e1 are working} alongside [m2:TUR.SOC Turkish rescuers] in [m3:@TUR Adiyaman], the agency said, while aid for [m4:@SYR northwestern Syria] goes through the crossing at Bab al-Hawa.
e1 m1 > m2 AID actual 2023-02-09/none ctx=disasters

### USAID 2023-02-13
[m1:SYR.GOV President Bashar al-Assad] {e1 has consented to} the use of two more crossings from [m2:@TUR Turkey] for three months by [m3:UN U.N. relief convoys] bound for rebel-held Idlib, [m4:UN Secretary-General Antonio Guterres] said on Monday.
e1 m1 > m3 CONCEDE actual 2023-02-13/day ctx=disasters,human_security said=m4

### Reuters 2023-02-11
[m1:ARM.GOV Armenia] {e1 sent} five trucks of food and medicine to [m2:TUR.CVL earthquake survivors in Adiyaman], which passed [m3:@TUR the Margara bridge] on Saturday as [m4:TUR.GOV Turkey] {e2 opened} the frontier for the first time in 30 years, [m5:TUR.GOV envoy Serdar Kilic] said.
e1 m1 > m2 AID actual 2023-02-11/day ctx=disasters
e2 m4 > m1 CONCEDE actual 2023-02-11/day ctx=diplomatic,disasters

### Reuters 2022-07-11
[m1:TUR.GOV Turkish President Recep Tayyip Erdogan] and [m2:ARM.GOV Armenian Prime Minister Nikol Pashinyan] {e1 talked} over the phone on Monday, ten days after [m3:TUR.GOV special envoys Serdar Kilic] and [m5:ARM.GOV Ruben Rubinyan], meeting in [m4:@AUT Vienna], had {e2 agreed} to let third-country citizens cross the border.
e1 m1 > m2 CONSULT actual 2022-07-11/day mode=phone ctx=diplomatic
e2 m3 > m5 AGREE planned 2022-07-01/day ctx=diplomatic

### IOM 2006-08-01
[m1:PHL.GOV The Philippine embassy in Beirut] {e1 has evacuated} 4,300 [m2:PHL.LAB Filipino domestic workers] by bus to [m3:@SYR Damascus] with the help of [m4:IOM the International Organization for Migration], according to figures released in [m5:@CHE Geneva].
e1 m1 > m2 AID actual 2006-08-01/none ctx=migration,military

### Xinhua 2015-04-03
[m1:CHN.MIL A Chinese frigate] {e1 took} 225 [m2:? nationals of ten countries, among them 176 Pakistanis and three Britons,] out of the Yemeni port of [m3:@YEM Aden] to [m4:@DJI Djibouti], [m5:CHN.GOV foreign ministry spokeswoman Hua Chunying] said on Friday.
e1 m1 > m2 AID actual 2015-04-03/none ctx=military said=m5

### Xinhua 2015-04-08
[m1:PAK.GOV Pakistani President Mamnoon Hussain] {e1 expressed gratitude} to [m2:CHN.GOV China] for the evacuation of 176 Pakistanis from [m3:@YEM Aden] when [m4=m1 he] received [m5:CHN.GOV Ambassador Sun Weidong] in [m6:@PAK Islamabad].
e1 m1 > m2 SUPPORT actual 2015-04-08/none ctx=diplomatic

### Kyodo 2021-08-27
[m1:JPN.MIL A Self-Defense Forces transport plane] {e1 flew} 14 [m2:AFG.CVL Afghans] from [m3:@AFG Kabul] to [m4:@PAK Islamabad] at the request of [m5:USA.GOV Washington], and [m6:JPN.GOV Foreign Minister Toshimitsu Motegi] said more flights were under consideration.
e1 m1 > m2 AID actual 2021-08-27/none ctx=asylum,military

### Kyodo 2022-04-05
[m1:JPN.GOV Japanese Foreign Minister Yoshimasa Hayashi] returned home from [m2:@POL Warsaw] on Tuesday on a government plane together with 20 [m3:UKR.REF Ukrainian evacuees] whom [m4:JPN.GOV Tokyo] {e1 has granted} residence for one year.
e1 m4 > m3 AID actual 2022-04-05/none ctx=asylum

### Kyodo 2008-09-05 none
The ferry linking [m1:@JPN Wakkanai] with [m2:@RUS Korsakov] will make three extra trips in September because of strong demand from walkers and cyclists, [m3:JPN.BUS the operator] said.
