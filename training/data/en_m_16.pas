### PTI 2004-01-06
In a statement read out in [m1:@PAK Islamabad] at the end of a seven-nation summit, [m2:IND.GOV Indian Prime Minister Atal Behari Vajpayee] and [m3:PAK.GOV Pakistani President Pervez Musharraf] {e1 agreed to open} a composite dialogue in February, including on Kashmir.
e1 m2 > m3 AGREE planned 2004-02-01/month ctx=diplomatic,territory

### PTI 2003-11-25
Guns fell silent along the Line of Control at midnight as [m1:IND.MIL the Indian] and [m2:PAK.MIL Pakistani armies] {e1 put into effect} a ceasefire proposed by [m3:PAK.GOV Prime Minister Zafarullah Jamali], [m4:IND.GOV a foreign ministry spokesman in New Delhi] said.
e1 m1 > m2 RETREAT actual 2003-11-25/none mode=ceasefire ctx=military,territory said=m4

### PTI 2021-02-25
Military operations chiefs of [m1:IND.MIL India] and [m2:PAK.MIL Pakistan] {e1 have undertaken} to observe all understandings on the Line of Control strictly, a joint statement issued in [m3:@IND New Delhi] and [m4:@PAK Rawalpindi] said on Thursday.
e1 m1 > m2 AGREE planned 2021-02-25/none ctx=military,territory

### PTI 2005-10-14
[m1:IND.MIL An Indian Air Force Ilyushin-76] {e1 landed with} 25 tons of tents and blankets for [m2:PAK.CVL survivors of the earthquake in Pakistan-administered Kashmir], the first such flight since the 1971 war, at an airfield near [m3:@PAK Rawalpindi].
e1 m1 > m2 AID actual 2005-10-14/none ctx=disasters

### PTI 2005-10-18
[m1:PAK.GOV President Pervez Musharraf] {e1 proposed} opening the Line of Control to let [m2:? Kashmiris on both sides] help one another, and [m3:IND.GOV New Delhi] {e2 welcomed} the idea.
e1 m1 > m3 AGREE planned 2005-10-18/none ctx=disasters,territory
e2 m3 > m1 SUPPORT actual 2005-10-18/none ctx=disasters,territory

### PTI 2019-03-01
[m1:PAK.GOV Pakistan] on Friday {e1 returned} [m2:IND.MIL a captured Indian pilot, Wing Commander Abhinandan Varthaman,] at the Wagah crossing, hours after [m3:PAK.GOV Prime Minister Imran Khan] told [m4:PAK.LEG parliament] that it was a gesture of peace.
e1 m1 > m2 RETREAT actual 2019-03-01/day mode=release ctx=military

### PTI 2019-02-28
[m1:PAK.GOV Pakistani Prime Minister Imran Khan] {e1 announced} that [m2:IND.MIL an Indian airman shot down over Kashmir] would be freed on Friday, as [m3:SAU.GOV Saudi Arabia's foreign minister] prepared to fly to [m4:@PAK Islamabad].
e1 m1 > m2 CONCEDE planned 2019-03-01/day ctx=military

### PTI 2019-11-09
Speaking at the shrine of Kartarpur, [m1:IND.GOV Prime Minister Narendra Modi] {e1 thanked} [m2:PAK.GOV his Pakistani counterpart Imran Khan] for opening a visa-free corridor for Sikh pilgrims from [m3:@IND Dera Baba Nanak].
e1 m1 > m2 SUPPORT actual 2019-11-09/day ctx=religion_ethnicity

### PTI 2019-10-24
Officials from [m1:IND.GOV India] and [m2:PAK.GOV Pakistan] {e1 signed} the agreement on the Kartarpur corridor at the zero point of the border on Thursday, although [m3:IND.GOV New Delhi] {e2 objected to} a fee of $20 for each pilgrim.
e1 m1 > m2 SUPPORT actual 2019-10-24/day ctx=religion_ethnicity
e2 m3 > m2 ACCUSE actual 2019-10-24/none mode=disapprove ctx=religion_ethnicity

### PTI 2021-04-27
Ventilators, syringes and protective kits {e1 were offered} to [m1:IND.GOV India], where hospitals are overwhelmed by a second coronavirus wave, by [m2:PAK.GOV Pakistan's foreign ministry] on Saturday, but no reply has come, [m3:PAK.CVL the Edhi foundation] said in [m4:@PAK Karachi].
e1 m2 > m1 AGREE planned 2021-04-24/day ctx=health

### PTI 2021-04-27
A first consignment of 100 ventilators and 95 oxygen concentrators {e1 reached} [m1:IND.GOV India] from [m2:GBR.GOV Britain] early on Tuesday, while [m3:FRA.GOV the French Embassy in New Delhi] {e2 said} eight oxygen plants would follow this week.
e1 m2 > m1 AID actual 2021-04-27/day ctx=health
e2 m3 > m1 AGREE planned 2021-04-26/week ctx=health

### Kuensel 2021-01-20
With 150,000 doses of Covishield received at Paro airport on Wednesday, [m1:BTN.GOV Bhutan] became the first country to {e1 be given} vaccines as a gift by [m2:IND.GOV India]; [m3:@MDV the Maldives] got 100,000 the same day.
e1 m2 > m1 AID actual 2021-01-20/day ctx=health

### Kuensel 2017-08-28
[m1:IND.MIL Indian] and [m2:CHN.MIL Chinese border troops] have {e1 disengaged} at Doklam after 73 days face to face, [m3:IND.GOV the Ministry of External Affairs] said on Monday, a week before a summit in [m4:@CHN Xiamen]. [m5:BTN.GOV Thimphu], which also claims the plateau, made no comment.
e1 m1 > m2 RETREAT actual 2017-08-28/day mode=withdraw ctx=territory,military

### Kuensel 2024-10-21
According to [m1:IND.GOV Foreign Secretary Vikram Misri], [m2:IND.MIL India] and [m3:CHN.MIL China] have {e1 arrived at an agreement} on patrolling at Depsang and Demchok, on the eve of [m4:IND.GOV Narendra Modi]'s departure for [m5:@RUS Kazan].
e1 m2 > m3 SUPPORT actual 2024-10-21/none ctx=territory,military said=m1

### Kuensel 2024-10-23
On the sidelines of the BRICS summit in [m1:@RUS Kazan], [m2:IND.GOV Prime Minister Narendra Modi] and [m3:CHN.GOV President Xi Jinping] {e1 held} [m4=m2+m3 their] first formal bilateral meeting in five years, lasting 50 minutes.
e1 m2 > m3 CONSULT actual 2024-10-23/day mode=multilateral ctx=diplomatic

### Himalayan Times 2022-05-16
During a visit to Lumbini, [m1:IND.GOV Indian Prime Minister Narendra Modi] laid the foundation of a Buddhist centre with [m2:NPL.GOV Nepal's Sher Bahadur Deuba], with whom [m3=m1 he] {e1 conferred} for an hour on power exports.
e1 m1 > m2 CONSULT actual 2022-05-16/none mode=visit ctx=diplomatic,natural_resource

### Himalayan Times 2015-04-27
Ten of the 13 aircraft on the apron at Kathmandu's airport on Monday had come to {e1 bring relief to} [m1:NPL.CVL Nepalis made homeless by Saturday's quake], six from [m2:IND.MIL the Indian Air Force] and four from [m3:CHN.MIL China's].
e1 m2,m3 > m1 AID actual 2015-04-27/day ctx=disasters

### Himalayan Times 2015-06-25
At a conference in [m1:@NPL Kathmandu] on Thursday, [m2:IND.GOV Foreign Minister Sushma Swaraj] {e1 pledged} $1 billion and [m3:CHN.GOV her Chinese counterpart Wang Yi] $483 million towards [m4:NPL.GOV Nepal's] reconstruction, of which [m5:ADB the Asian Development Bank] will cover another part.
e1 m2,m3 > m4 AGREE planned 2015-06-25/day ctx=disasters,economic

### Himalayan Times 2010-09-09 none
A survey of trekkers returning to [m1:@NPL Pokhara] in the past season found that two thirds came from [m2:@GBR Britain], [m3:@DEU Germany] and [m4:@FRA France], and that lodges above 3,000 metres had raised their rates.
