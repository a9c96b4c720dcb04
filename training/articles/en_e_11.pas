### The Jakarta Post 2005-01-07 article
= Donors {e1 pledge} billions; [m1:IDN.GOV RI] {e2 opens} [m2:@IDN Aceh] skies to [m60=m23+m28+m29+m30 foreign soldiers]
~byline Ridwan Max Sijabat and Muninggar Sri Saraswati, The Jakarta Post, Jakarta
~date_line Jakarta | Fri, January 7, 2005
"<<q1 Our response to this unprecedented catastrophe must be equally unprecedented. [m3=m4 We] ask; [m5=m4 we] are not ashamed to ask>>," [m4:IDN.GOV President Susilo Bambang Yudhoyono] told leaders of 26 countries and organizations at the Jakarta Convention Center on Thursday.
The day's tally exceeded US$4 billion. [m6:AUS.GOV Australian Prime Minister John Howard] {e3 put up} one billion Australian dollars for [m7=m1 Indonesia] alone, half of it a soft loan, the biggest single act of aid in [m8=m6 his] country's history. [m9:DEU.GOV Germany] {e4 offered} 500 million euros over five years, [m10:JPN.GOV Japanese Prime Minister Junichiro Koizumi] half a billion dollars, [m11:USA.GOV Secretary of State Colin Powell] 350 million.
[m12:GBR.GOV Britain], [m13:FRA.GOV France] and [m14:CHN.GOV China], speaking for different reasons, {e5 proposed} to freeze the debts of the stricken states. [m15:UN UN chief Kofi Annan] {e6 requested} 977 million for the first six months and {e7 pleaded} that promises be kept; after the earthquake of Bam, [m70=m15 he] recalled, <<q2 hardly a tenth had ever reached [m16:@IRN Iran]>>.
[m17=m11 Powell] {e8 dissolved} the "core group" of four that [m18:USA.GOV Washington] had set up on Dec. 29 with [m19:IND.GOV India], [m20=m10 Japan] and [m21=m6 Australia]; [m22=m15 the world body] is to lead.
Meanwhile the helicopters of [m23:USA.MIL the USS Abraham Lincoln] {e9 dropped} rice and water at [m24:@IDN Meulaboh], [m25:@IDN Calang] and [m26:@IDN Lamno] for the sixth day. Before the wave, the province had been {e10 closed} to [m61:CVL foreigners] since May 2003, when [m27:IDN.GOV then president Megawati Soekarnoputri] {e11 imposed} martial law there. [m28:SGP.MIL Singapore's] landing ships, [m29:MYS.MIL Malaysian army engineers] and [m30:AUS.MIL a field hospital from Brisbane] {e12 work} at 15 places.
[m31:IDN.MIL TNI chief Gen. Endriartono Sutarto] {e13 ordered} a unilateral truce on Dec. 28. "<<q3 If [m32:GAM.REB they] do not disturb the trucks, [m33=m31 we] do not look for [m71=m32 them]>>," [m72=m31 he] said. [m34:GAM.REB The Free Aceh Movement (GAM)], whose prime minister [m35:GAM.REB Malik Mahmud] lives in [m36:@SWE Stockholm], had {e14 declared} [m73=m34 its own] ceasefire a day after the disaster. Both sides {e15 blame} each other for [m37=m31+m34 a firefight] at [m38:@IDN Lampuuk] on Monday.
[m39:IDN.LEG House Speaker Agung Laksono] of [m40:IDN.PTY the Golkar Party] {e16 cautioned} that [m74=m28+m29+m30 the foreign troops] should leave after a month. [m41:IDN.REL The Prosperous Justice Party and some clerics] fear missionaries: [m42:IDN.GOV the government] {e17 forbade} any adoption of orphans on Tuesday.
[m43:ASEAN ASEAN], which had called the meeting, will {e18 build} a warning system.
e1 m6,m9,m10,m11 > m1 AGREE planned 2005-01-06/day ctx=disasters again
e2 m1 > m60 COOPERATE actual 2005-01-07/none mode=access ctx=disasters,military
e3 m6 > m7 AGREE planned 2005-01-06/day ctx=disasters,economic
e4 m9,m10,m11 > m7 AGREE planned 2005-01-06/day ctx=disasters,economic
e5 m12,m13,m14 > m7 AGREE planned 2005-01-06/day ctx=disasters,economic
e6 m15 > m9,m10,m11 REQUEST requested 2005-01-06/day mode=assist ctx=disasters
e7 m15 > m9,m10,m11 REQUEST requested 2005-01-06/day mode=change ctx=disasters
e8 m17 > m19,m20,m21 CONCEDE actual 2005-01-06/day ctx=disasters,diplomatic
e9 m23 > m7 AID actual 2005-01-07/none ctx=disasters,military
e10 m27 > m61 COERCE actual 2003-05-01/month mode=restrict ctx=military bg
e11 m27 > m34 COERCE actual 2003-05-01/month mode=martial-law ctx=military,territory bg
e12 m28,m29,m30 > m7 AID actual 2005-01-07/none ctx=disasters,military
e13 m31 > m34 CONCEDE actual 2004-12-28/day mode=ceasefire ctx=military,disasters
e14 m34 > m31 CONCEDE actual 2004-12-27/day mode=ceasefire ctx=military,disasters
e15 m31,m34 > m31,m34 ACCUSE actual 2005-01-07/none mode=allege ctx=military
e16 m39 > m28,m29,m30 REQUEST requested 2005-01-07/none mode=withdraw ctx=military,legislative
e17 m42 > m41 COERCE actual 2005-01-04/day mode=restrict ctx=disasters,religion_ethnicity
e18 m43 > m7 AGREE planned 2005-01-07/none ctx=disasters
q1 m4 direct cue=told
q2 m15 indirect cue=recalled
q3 m31 direct cue=said
rel m35 leads m34
rel m39 member_of m40
rel m7 member_of m43

### The Indian Express 2021-11-19 article
= [m1:IND.GOV Modi] folds his hands: farm laws to go, [m2:IND.AGR farmers] will stay 'till [m3:IND.LEG Parliament] signs'
~byline Written by Liz Mathew, Harikishan Sharma | New Delhi |
~date_line Updated: November 19, 2021 14:02
~caption Farmers share sweets at the Singhu border on Friday. (Express photo by Gajendra Yadav)
"<<q1 [m4=m1 I] {e1 apologise} to the people of the country, with a true and pure heart. Perhaps something was lacking in [m5=m1 our] efforts>>," said [m6:IND.GOV Prime Minister Narendra Modi] in an address to the nation on Friday, the birth anniversary of Guru Nanak, and announced that [m7=m1 his government] would {e2 repeal} the three farm laws in the coming session of [m8=m3 Parliament].
[m9:IND.AGR The Samyukt Kisan Morcha (SKM)], an umbrella of 40 unions, {e3 welcomed} the word but {e4 refused} to lift the camps at Singhu, Tikri and Ghazipur, where [m75=m9 its people] have {e5 sat} since November 26 last year.
"<<q2 [m10=m9 We] will wait for the notification. And the MSP? And the [m11=m2 700] who died?>>" [m12:IND.AGR Rakesh Tikait], the national spokesman of [m13:IND.AGR the Bharatiya Kisan Union], told reporters in [m14:@IND Palghar].
Barely two hours later [m15:IND.COP the Delhi Police] {e6 began removing} the second row of spikes and concrete blocks at Tikri, which [m16=m15 they] had {e7 laid} after Republic Day. [m17:IND.GOV Haryana chief minister Manohar Lal Khattar] said <<q3 cases against [m18:IND.AGR protesters] could be {e8 withdrawn}>> if the roads were cleared.
The laws were {e9 passed} in September 2020 by voice vote. [m19:IND.PTY The Shiromani Akali Dal], the BJP's oldest ally, {e10 quit} the coalition over them, and [m20:IND.JUD the Supreme Court] {e11 stayed} them in January. A mediator of sorts, [m21:IND.GOV Agriculture Minister Narendra Singh Tomar], {e12 sat} through eleven rounds with the [m90=m9 unions].
On October 3, four farmers were {e13 run over} by a convoy at [m22:@IND Lakhimpur Kheri]; [m23:IND.CVL Ashish Mishra], son of [m24:IND.GOV a junior home minister], is in {e14 jail} for it. [m77:IND.COP Police in Uttar Pradesh] {e15 detained} [m25:IND.OPP Congress general secretary Priyanka Gandhi] for two days when [m76=m25 she] wanted to see the families.
[m26:IND.OPP Rahul Gandhi] of [m27:IND.PTY the Congress] {e16 tweeted} that "<<q4 arrogance has bowed its head>>". [m28:IND.GOV West Bengal's Mamata Banerjee], who heads [m29:IND.PTY the Trinamool], {e17 congratulated} the farmers. Captain [m30:IND.OPP Amarinder Singh], whose new party seeks an alliance with [m31:IND.PTY the BJP] in [m32:@IND Punjab], {e21 thanked} [m33=m1 the PM].
BJP president [m34:IND.PTY J P Nadda] {e18 praised} "<<q5 statesmanship>>".
A member of the panel which [m35=m20 the court] had set up, [m36:IND.AGR Anil Ghanwat], {e19 deplored} the retreat as "<<q6 the most regressive step>>".
Polls are due in five states by March.
e1 m4 > m2 CONCEDE actual 2021-11-19/day ctx=economic
e2 m7 > m2 CONCEDE planned 2021-11-19/day ctx=economic,legislative
e3 m9 > m7 SUPPORT actual 2021-11-19/day ctx=economic
e4 m9 > m7 REJECT actual 2021-11-19/day mode=yield ctx=economic
e5 m9 > m7 PROTEST actual 2020-11-26/day mode=demo ctx=economic
e6 m15 > m9 RETREAT actual 2021-11-19/day ctx=repression
e7 m16 > m9 COERCE actual 2021-11-19/none mode=obstruct ctx=repression bg
e8 m17 > m18 CONCEDE hypothetical 2021-11-19/none ctx=legal
e9 m3 > m2 SUPPORT actual 2020-09-01/month ctx=legislative bg
e10 m19 > m31 REJECT actual 2021-11-19/none ctx=political_institutions bg
e11 m20 > m7 REJECT actual 2021-01-01/month ctx=legal bg
e12 m21 > m9 CONSULT actual 2021-11-19/none ctx=economic bg
e13 m23 > m18 ASSAULT actual 2021-10-03/day bg
e14 m77 > m23 COERCE actual 2021-11-19/none mode=arrest ctx=legal bg
e15 m77 > m25 COERCE actual 2021-10-01/month mode=arrest bg
e16 m26 > m1 ACCUSE actual 2021-11-19/none mode=disapprove
e17 m28 > m2 SUPPORT actual 2021-11-19/none
e18 m34 > m33 SUPPORT actual 2021-11-19/none
e21 m30 > m33 SUPPORT actual 2021-11-19/none
e19 m36 > m1 ACCUSE actual 2021-11-19/none mode=disapprove ctx=economic
q1 m6 direct cue=said
q2 m12 direct cue=told
q3 m17 indirect cue=said
q4 m26 mixed cue=tweeted
q5 m34 mixed cue=praised
q6 m36 mixed cue=deplored
rel m26 member_of m27
rel m28 leads m29
rel m34 leads m31
rel m12 member_of m13

### MindaNews 2017-06-23 article
= Eyes over [m1:@PHL Marawi]: two [m2:AUS.MIL Australian Orions] to {e1 help} [m3:PHL.MIL AFP]
~byline By Carolyn O. Arguillas
~date_line JUNE 23, 2017 11:02 PM
ILIGAN CITY (MindaNews / 23 June) – The planes have no bombs. What [m4=m2 they] have are eyes, Defense Secretary [m5:PHL.GOV Delfin Lorenzana] said on Friday, announcing that [m78=m5 he] had {e2 accepted} an {e3 offer} from [m6:AUS.GOV Canberra] of two AP-3C surveillance aircraft for the battle in the lakeside city.
[m7:AUS.GOV His counterpart Marise Payne] said <<q1 the threat from [m8:ISIS.REB IS] "is a direct threat to [m9:AUS.GOV Australia]">>. [m81=m5+m7 The two] {e4 talked} by phone last week.
[m10:USA.MIL American P-3s] have been {e5 feeding} pictures to [m11:PHL.MIL the Western Mindanao Command] since early June, although [m12:PHL.GOV President Rodrigo Duterte] said [m79=m12 he] "never {e6 asked}" [m13:USA.GOV Washington] for it. [m14:CHN.GOV Beijing] has {e7 promised} 50 million yuan worth of rifles, due next week.
On Thursday, [m15:PHL.MIL the Philippine Navy], [m16:IDN.MIL the Indonesian Navy] and [m17:MYS.MIL the Royal Malaysian Navy], having {e8 launched} joint patrols at [m18:@IDN Tarakan] three days earlier, {e9 swapped} lists of wanted men at a meeting of ministers in Manila.
[m19:MAUTE.REB The Maute group] and [m20:ASG.REB the Abu Sayyaf of Isnilon Hapilon] {e10 seized} [m21=m1 Marawi] on May 23 and still hold [m43:@PHL its three eastern barangays] with about a hundred {e12 hostages}, among them [m22:PHL.REL Fr. Teresito Suganob], vicar general of the prelature. [m89:ASG.REB Hapilon] is the "emir" whom [m23=m8 the Islamic State] recognizes for the region. [m41:PHL.MIL The army] {e13 lost} 69 men so far.
Martial law over all of Mindanao, {e14 proclaimed} the same night, stays at least till July 22. [m24:PHL.OPP Representative Edcel Lagman] of [m25:PHL.PTY the Liberal Party], who {e16 contested} it before [m26:PHL.JUD the Supreme Court], called it "<<q2 a net that catches only ID cards>>". At a checkpoint in [m27:@PHL Pantar], [m28:PHL.MIL soldiers] {e17 arrested} [m29:MAUTE.REB the brothers' mother], Farhana, on June 9 in [m30:@PHL Masiu].
[m31:MILF.REB The MILF], which signed [m80=m31 its] peace with [m88:PHL.GOV Manila] in 2014, {e18 opened} a "peace corridor" for the trapped together with [m32:PHL.GOV the government panel]; 255 people have walked through it. "<<q3 [m33=m31 We] fought the state for forty years and know where the roads are>>," said [m34:MILF.REB Von Al-Haq], [m35=m31 its] chief of staff.
[m36:PHL.GOV The ARMM government], led by [m37:PHL.GOV Governor Mujiv Hataman], is {e20 feeding} [m42:PHL.REF 18,000 families]. [m38:PHL.REL Bishop Edwin de la Peña] {e21 begged} both sides for a pause on Eid'l Fitr, and [m39:PHL.MIL Lt. Gen. Carlito Galvez Jr.], the commander of [m40=m11 WestMinCom], {e22 granted} eight hours on Sunday.
~footer (MindaNews)
e1 m2 > m3 AGREE planned 2017-06-23/day ctx=military,intelligence,terrorism again
e2 m5 > m6 SUPPORT actual 2017-06-23/day ctx=military,terrorism
e3 m6 > m3 AGREE planned 2017-06-23/day ctx=military,intelligence,terrorism
e4 m5 > m7 CONSULT actual 2017-06-12/week mode=phone ctx=military
e5 m10 > m11 AID actual 2017-06-01/month ctx=military,intelligence
e6 m12 > m13 REQUEST denied 2017-06-23/none mode=assist ctx=military
e7 m14 > m3 AGREE planned 2017-06-23/none ctx=military
e8 m15 > m16,m17 COOPERATE actual 2017-06-19/day ctx=military,terrorism
e9 m15 > m16,m17 COOPERATE actual 2017-06-22/day ctx=intelligence,terrorism
e10 m19,m20 > m3 COERCE actual 2017-05-23/day mode=seize ctx=terrorism,territory
e12 m19,m20 > m22 ASSAULT actual 2017-06-23/none mode=abduct ctx=terrorism,religion_ethnicity
e13 m19,m20 > m41 ASSAULT actual 2017-06-23/none ctx=terrorism,military
e14 m12 > m19 COERCE actual 2017-05-23/day mode=martial-law ctx=military,terrorism
e16 m24 > m12 ACCUSE actual 2017-06-23/none ctx=legal,military
e17 m28 > m29 COERCE actual 2017-06-09/day mode=arrest ctx=terrorism,military
e18 m31 > m32 COOPERATE actual 2017-06-23/none ctx=human_security
e20 m36 > m42 AID actual 2017-06-23/none ctx=human_security
e21 m38 > m39,m19 REQUEST requested 2017-06-23/none mode=yield ctx=religion_ethnicity,military
e22 m39 > m19 CONCEDE planned 2017-06-25/day mode=ceasefire ctx=military,religion_ethnicity
q1 m7 mixed cue=said
q2 m24 mixed cue=called
q3 m34 direct cue=said
rel m19 controls m43
rel m24 member_of m25
rel m34 member_of m31
rel m37 leads m36
rel m39 leads m40

### Daily News Egypt 2010-06-02 article
= [m1:EGY.GOV Mubarak] {e1 opens} [m2:@EGY Rafah] 'until further notice' as anger over flotilla grows
~byline By Tamim Elyan and agencies / Daily News Egypt
~date_line June 2, 2010
~share Share on Facebook
CAIRO: After nearly three years of padlock, [m3:EGY.GOV Egypt] on Tuesday {e2 threw open} [m84=m3 its] border with [m4:@PSE the Gaza Strip] for the sick, students and food, an official at [m5:EGY.GOV the governor's office in North Sinai] said, and by nightfall 300 persons had come through.
The order of [m6:EGY.GOV President Hosni Mubarak] followed the {e3 storming} by [m7:ISR.MIL Israeli commandos] of [m37:CVL six ships bound for Gaza] early on Monday, in which [m8:TUR.CVL nine Turks] {e4 died}.
"<<q1 It was neither for show nor for a day. The occupying power is responsible for the territory, but [m9=m3 we] cannot watch>>," Foreign Ministry spokesman [m10:EGY.GOV Hossam Zaki] told reporters. [m41=m10 He] avoided the question whether cement would go in.
[m11:HAMAS.REB Hamas], which has run the enclave since 2007, {e6 welcomed} the step. [m12:HAMAS.REB Its prime minister, Ismail Haniyeh], {e7 urged} [m13=m3 Cairo] to make it permanent. [m14:MB.OPP The Muslim Brotherhood], from which the Palestinian movement sprang, {e8 brought} 4,000 people to the Al-Fateh Mosque in Ramses on Tuesday; [m15:EGY.COP security forces] {e9 hemmed} [m82=m14 them] in, and let [m83=m14 them] home by twos and threes. [m16:MB.OPP Its deputy Mohamed El-Beltagy] himself had been on the Mavi Marmara and was {e10 sent back} from Ashdod.
[m17:TUR.GOV Prime Minister Recep Tayyip Erdogan] {e11 spoke} of "<<q2 a bloody massacre>>", {e12 recalled} [m18:TUR.GOV the ambassador in Tel Aviv], and {e13 cancelled} three exercises with [m19:ISR.MIL the Israeli army]. [m39:TUR.GOV Turkey], a member of [m20:NATO NATO] and until lately [m38:ISR.GOV the Jewish state's] one Muslim friend, had [m40:UN the Security Council] {e14 convened} in the night.
[m21:NIC.GOV Nicaragua] {e15 suspended} relations. [m22:ZAF.GOV South Africa], [m23:SWE.GOV Sweden], [m24:NOR.GOV Norway], [m25:GRC.GOV Greece], [m26:JOR.GOV Jordan] and [m27=m3 Egypt] itself {e16 summoned} the Israeli envoys. [m28:GRC.MIL Greece's air force] {e17 broke off} a joint drill over Crete.
[m29:ISR.GOV Prime Minister Benjamin Netanyahu] {e18 cut short} a visit to [m30:CAN.GOV Ottawa]. <<q3 [m85=m7 His soldiers] had been clubbed and stabbed>>, [m86=m29 he] said in [m31:@ISR Jerusalem] after [m87=m38 the cabinet] {e19 decided} to deport all 682 [m32:CVL activists], of whom [m33:JOR.CVL 124, mostly Arabs,] {e20 crossed} the Allenby Bridge on Wednesday morning.
[m34:ARABLEAGUE The Arab League], whose Secretary General is [m35:ARABLEAGUE Amr Moussa], {e21 gathers} today. [m36:KWT.LEG Kuwait's parliament] {e22 wants} the 2002 peace offer withdrawn.
One more boat, the Rachel Corrie, is on its way.
e1 m1 > m11 RETREAT actual 2010-06-01/day mode=access ctx=human_security,territory again
e2 m3 > m11 RETREAT actual 2010-06-01/day mode=access ctx=human_security,territory
e3 m7 > m37 ASSAULT actual 2010-05-31/day ctx=military
e4 m7 > m8 ASSAULT actual 2010-05-31/day mode=firearms ctx=military again
e6 m11 > m3 SUPPORT actual 2010-06-02/none ctx=human_security
e7 m12 > m13 REQUEST requested 2010-06-02/none mode=change ctx=human_security,territory
e8 m14 > m38 PROTEST actual 2010-06-01/day mode=demo
e9 m15 > m14 COERCE actual 2010-06-01/day mode=obstruct ctx=repression
e10 m38 > m16 COERCE actual 2010-06-02/none mode=deport
e11 m17 > m38 ACCUSE actual 2010-06-02/none mode=disapprove ctx=military
e12 m17 > m38 SANCTION actual 2010-06-02/none mode=withdraw ctx=diplomatic
e13 m17 > m19 SANCTION actual 2010-06-02/none mode=discontinue ctx=military
e14 m39 > m40 REQUEST requested 2010-05-31/day mode=meet ctx=diplomatic
e15 m21 > m38 SANCTION actual 2010-06-02/none mode=discontinue ctx=diplomatic
e16 m22,m23,m24,m25,m26,m27 > m38 ACCUSE actual 2010-06-02/none mode=disapprove ctx=diplomatic
e17 m28 > m19 SANCTION actual 2010-06-02/none mode=discontinue ctx=military
e18 m29 > m30 REJECT actual 2010-06-02/none mode=meet ctx=diplomatic
e19 m38 > m32 COERCE planned 2010-06-02/none mode=deport ctx=legal
e20 m38 > m33 COERCE actual 2010-06-02/day mode=deport
e21 m34 > m34 CONSULT planned 2010-06-02/day mode=multilateral ctx=diplomatic
e22 m36 > m34 REQUEST requested 2010-06-02/none mode=change ctx=diplomatic,legislative
q1 m10 direct cue=told
q2 m17 mixed cue=spoke
q3 m29 indirect cue=said
rel m11 controls m4 from=2007
rel m35 leads m34
rel m39 member_of m20
