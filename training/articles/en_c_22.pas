### Bernama 2017-06-20 article
= [m1:MYS.GOV Malaysia], [m2:IDN.GOV Indonesia], [m3:PHL.GOV Philippines] {e1 launch} Sulu Sea patrols
TARAKAN (North Kalimantan), June 20 ([m4:#Bernama Bernama]) -- [m5=m1 Malaysia], [m6=m2 Indonesia] and [m7=m3 the Philippines] have {e2 begun joint maritime patrols} in the Sulu Sea to keep fighters of the so-called [m8:ISIS Islamic State] from slipping in and out of [m9:@PHL Mindanao], where the battle for [m10:@PHL Marawi] entered its fifth week on Tuesday.
[m11:MYS.GOV Defence Minister Datuk Seri Hishammuddin Hussein] and [m12=m11 his] hosts, [m13:IDN.GOV Ryamizard Ryacudu] and [m14:IDN.MIL TNI Commander General Gatot Nurmantyo], {e3 inaugurated} three command centres by video link aboard the KRI Sultan Hasanuddin on Monday, together with [m15:PHL.GOV Philippine Secretary of National Defense Delfin Lorenzana]. [m16:SGP.GOV Singapore's Ng Eng Hen] and [m17:BRN.GOV a deputy minister from Brunei] came as observers.
"<<q1 Each of [m18=m11 us] will guard [m19=m11 his] own house, but the walls will now talk to each other>>," [m20=m11 Hishammuddin] said. The three forces will {e4 exchange intelligence} through the centres at [m21:@IDN Tarakan], [m22:@MYS Tawau] and [m23:@PHL Bongao] and may {e5 pursue} suspects up to five nautical miles into one another's waters if the neighbour agrees. Air patrols are to follow.
The idea goes back to last year, when [m24:ABUSAYYAF.REB the Abu Sayyaf Group] {e6 abducted} ten [m25:IDN.LAB Indonesian crewmen of the tugboat Brahma 12] on March 26; [m26=m25 they] were {e7 released} on May 1. It has moved faster since May 23, when [m27:MAUTE.REB the Maute group], allied with [m28=m24 Abu Sayyaf] under [m29:ABUSAYYAF.REB Isnilon Hapilon], {e8 stormed} [m30:PHL.CVL Marawi] and [m31:PHL.GOV President Rodrigo Duterte] {e9 declared martial law} over [m32:PHL.CVL all of Mindanao].
[m33:PHL.MIL The Armed Forces of the Philippines (AFP)] said on Tuesday that <<q2 258 militants and 65 soldiers had been killed>>. [m34:PHL.MIL Brigadier General Restituto Padilla], [m35=m33 its] spokesman, denied that [m36:PHL.MIL its aircraft] had {e10 bombed} [m37:PHL.REL a mosque] in which hostages are held.
[m38:USA.GOV Washington], the treaty ally, has {e11 lent} surveillance planes and special forces advisers, at [m39=m3 Manila's] {e12 request}, according to the embassy; [m40=m31 Duterte] says [m41=m31 he] never {e13 approached} [m42=m38 the Americans]. [m43:AUS.GOV Australia] is {e14 sending} two P-3 Orions, and [m44:CHN.GOV China] is to {e15 hand over} rifles next week.
In [m45:@MYS Kuala Lumpur], [m46:MYS.COP police counter-terrorism chief Datuk Ayob Khan] confirmed that [m47:PHL.REB Mahmud Ahmad, a former lecturer], believed to be one of the financiers of the siege, is being sought; [m48:MYS.COP officers in Sabah] {e16 arrested} five [m49:PHL.CRM suspected couriers].
[m50:MYS.OPP Amanah vice-president Datuk Mujahid Yusof Rawa] {e17 welcomed} the patrols but {e18 asked} that [m51:MYS.LEG Parliament] be told the rules of engagement. [m52:MYS.OPP His party], with [m53:MYS.OPP the DAP] and [m54:MYS.OPP PKR], makes up [m55:MYS.OPP Pakatan Harapan].
-- BERNAMA
e1 m2,m1,m3 > m24 COOPERATE actual 2017-06-19/day ctx=military,terrorism again
e2 m6 > m5,m7 COOPERATE actual 2017-06-19/day ctx=military,terrorism
e3 m12 > m13 CONSULT actual 2017-06-19/day mode=visit ctx=military,terrorism
e4 m6,m5,m7 > m24 AGREE planned 2017-06-19/day ctx=intelligence,terrorism
e5 m6,m5,m7 > m24 COERCE hypothetical 2017-06-20/none ctx=military,terrorism
e6 m24 > m25 ASSAULT actual 2016-03-26/day mode=abduct ctx=terrorism bg
e7 m28 > m26 RETREAT actual 2016-05-01/day mode=release ctx=terrorism bg
e8 m27 > m30 ASSAULT actual 2017-05-23/day mode=unconventional ctx=terrorism,religion_ethnicity bg
e9 m31 > m32 COERCE actual 2017-05-23/day mode=martial-law ctx=terrorism,military bg
e10 m36 > m37 ASSAULT denied 2017-06-20/none mode=aerial ctx=military,religion_ethnicity
e11 m38 > m35 AID actual 2017-06-20/none mode=weapons ctx=military,intelligence
e12 m39 > m42 REQUEST requested 2017-06-20/none mode=assist ctx=military
e13 m41 > m42 REQUEST denied 2017-06-20/none mode=assist ctx=military
e14 m43 > m39 AGREE planned 2017-06-20/none ctx=military,intelligence
e15 m44 > m39 AGREE planned 2017-06-28/none ctx=military
e16 m48 > m49 COERCE actual 2017-06-20/none mode=arrest ctx=terrorism
e17 m50 > m5 SUPPORT actual 2017-06-20/none ctx=military
e18 m50 > m5 REQUEST requested 2017-06-20/none mode=change ctx=military
q1 m20 direct cue=said
q2 m35 indirect cue=said
rel m38 ally_of m3
rel m27 ally_of m24
rel m52 member_of m55
rel m53 member_of m55
rel m54 member_of m55
rel m34 member_of m33

### BelTA 2023-07-21 article
= [m1:BLR.MIL Belarusian paratroopers] {e1 train with} [m2:WAGNER.REB Wagner] near [m3:@BLR Brest]; [m4:POL.GOV Warsaw] {e2 shifts units east}
~date_line 21 July 2023, 12:40
[m5:@BLR MINSK], 21 July ([m6:#BelTA BelTA]) – [m7=m1 Units of the special operations forces] are {e3 spending this week} at the range near [m8:@BLR Brest], five kilometers from the frontier, practicing with [m9=m2 instructors of the private military company Wagner], [m10:BLR.GOV the Defense Ministry] announced on Thursday.
[m11:WAGNER.REB Yevgeny Prigozhin], who leads [m12=m2 the company], greeted [m13=m2 his men] at a camp near [m14:@BLR Osipovichi] in a video published on Wednesday and told [m15=m2 them] [m16=m2 they] might return to [m17:@UKR the special operation] "<<q1 when [m18=m2 we] are sure [m19=m2 we] will not be made to disgrace [m20=m2 ourselves]>>". [m21=m2 They] came to [m22:@BLR Belarus] under the guarantees {e4 given} by [m23:BLR.GOV President Aleksandr Lukashenko] on 24 June, the day [m24=m2 their] march on [m25:@RUS Moscow] was {e5 called off}.
In [m26:@POL Warsaw], [m27:POL.PTY Jarosław Kaczyński], leader of [m28:POL.PTY Law and Justice] and deputy prime minister, said on Friday that [m29=m4 Poland] would {e6 move} army formations from the west to the east of [m30=m4 the country]. [m31:POL.GOV Security committee secretary Zbigniew Hoffmann] named the reason. "<<q2 Joint exercises of [m32=m1 the army of Belarus] and [m33=m2 the Wagner group] are undoubtedly a provocation>>," [m34=m31 he] told the news agency [m35:#PAP PAP].
[m36:RUS.GOV Vladimir Putin], opening a session of [m37:RUS.GOV the Russian Security Council], {e7 warned} that aggression against [m38=m50 Belarus] would be aggression against [m39:RUS.GOV Russia], and that it would be answered with all means. [m40=m36 He] {e8 accused} the leadership in [m41=m4 Warsaw] of coveting western [m42:@UKR Ukraine]. [m43:POL.GOV Prime Minister Mateusz Morawiecki] {e9 summoned} [m44:RUS.GOV the Russian ambassador].
[m45:DEU.GOV German Defense Minister Boris Pistorius] {e10 assured} [m46=m4 Warsaw] of the support of [m47:NATO NATO], of which [m48=m45+m4 both countries] are members, in the defense of the eastern flank. [m49:LTU.GOV Lithuania] does not rule out {e11 closing} the border altogether.
[m50:BLR.GOV Belarus], for [m51=m50 its] part, {e12 invited} observers of [m52:OSCE the OSCE] to an exercise of [m53:CSTO the CSTO] in September. [m54:BLR.GOV State Secretary Aleksandr Volfovich] said that <<q3 nobody was threatening anybody>>.
In June [m55:RUS.MIL Russia] {e13 began delivering} tactical nuclear warheads to [m56=m50 its ally]; [m57:BLR.OPP Sviatlana Tsikhanouskaya], the opposition leader in [m58:@LTU Vilnius], {e14 called} that treason.
e1 m1 > m2 COOPERATE actual 2023-07-17/week ctx=military again
e2 m4 > m38 MOBILIZE planned 2023-07-21/day mode=troops ctx=military again
e3 m7 > m9 COOPERATE actual 2023-07-17/week ctx=military
e4 m23 > m21 AGREE planned 2023-06-24/day ctx=military bg
e5 m11 > m36 RETREAT actual 2023-06-24/day mode=withdraw ctx=military bg
e6 m29 > m38 MOBILIZE planned 2023-07-21/day mode=troops ctx=military,territory
e7 m36 > m41 THREATEN threatened 2023-07-21/day mode=violence ctx=military
e8 m40 > m41 ACCUSE actual 2023-07-21/day mode=allege ctx=territory
e9 m43 > m44 ACCUSE actual 2023-07-21/day mode=disapprove ctx=diplomatic
e10 m45 > m46 AGREE planned 2023-07-21/day ctx=military
e11 m49 > m38 COERCE hypothetical 2023-07-21/none mode=restrict ctx=territory,migration
e12 m51 > m52 AGREE planned 2023-07-21/none ctx=military,diplomatic
e13 m55 > m56 COOPERATE actual 2023-06-01/month ctx=military,cbrn
e14 m57 > m23 ACCUSE actual 2023-07-21/none mode=disapprove ctx=cbrn
q1 m11 mixed cue=told
q2 m34 direct cue=told
q3 m54 indirect cue=said
rel m11 leads m2
rel m27 leads m28
rel m55 ally_of m50
rel m4 member_of m47

### Islands Business 2014-02-20 none article
= On [m1:@TUV Funafuti], the runway is for volleyball
~byline By a correspondent in Funafuti
Twice a week a siren clears the children, the dogs and the sleepers off the only runway of [m2:@TUV Tuvalu], and [m3:FJI.BUS a Fiji Airways turboprop] comes in from [m4:@FJI Suva] with the mail, the doctor and the onions.
Then the siren is forgotten for three days, and the runway is the widest place in the country again.
"<<q1 [m5=m8 We] courted on it, [m6=m8 my] wife and [m7=m8 I]. Where else would you walk without meeting her uncles?>>" says [m8:? Semisi Latasi], 58, who marks the volleyball courts with ash from the bakery.
[m9:TUV.GOV The Public Works Department] plans to resurface the strip next year with money from [m10:WB the World Bank], and has asked contractors for samples. [m11:TUV.GOV The department's engineer, Ampelosa Tehulu], is not worried about the game. There is nothing in the specifications against a net, [m12=m11 she] says, provided that it is down by the second siren.
[m13:TUV.GOV Prime Minister Enele Sopoaga], whose office window looks onto the eastern end, used to play as a setter and is said to have had soft hands.
[m14:AUS.CVL A volunteer from Ballarat] has counted the people on a Sunday evening. There were one thousand one hundred and four, a tenth of the population, along with [m15:TWN.GOV the ambassador of Taiwan], who jogs.
The onions, this week, did not come. The plane was full of musicians returning from a festival in [m16:@NZL Wellington], and their drums had been weighed first.
q1 m8 direct cue=says

### Xinhua 2009-11-05 none article
= [m1:@KEN Kenyan] runner's shoes head for museum in [m2:@CHN Beijing]
[m3:@KEN ELDORET], Kenya, Nov. 5 ([m4:#Xinhua Xinhua]) -- The shoes in which [m5:? Samuel Wanjiru] won the marathon of the Beijing Olympics are to go on permanent display in [m6:@CHN the Chinese capital], [m7=m9 his coach] said here on Thursday.
"<<q1 They are not clean, and [m8=m9 we] were asked not to clean them>>," said [m9:? Claudio Berardelli], an Italian who trains a dozen runners in the highlands of the Rift Valley.
[m10=m5 Wanjiru], 22, who last month won in [m11:@USA Chicago] in a course record of two hours, five minutes and 41 seconds, lost the left insole at a petrol station in 2008. It was found by an attendant, who has been invited to the handover.
[m12:KEN.GOV Sports Minister Hellen Sambili] will see the pair off at the airport on Saturday. [m13:CHN.GOV A cultural attache of the Chinese embassy] in [m14:@KEN Nairobi], [m15=m13 Zhou Ping], called the donation "<<q2 modest in weight>>".
[m16:KEN.CVL Athletics Kenya], the national federation led by [m17:KEN.CVL Isaiah Kiplagat], has meanwhile named 38 athletes for the cross-country season, among them nine who were born after 1990. Training starts on Nov. 16 at Kigari.
In the long rains of last April the track at [m18:@KEN Eldoret] was under water for eleven days. Goats now keep the grass of the infield short.
q1 m9 direct cue=said
q2 m15 mixed cue=called
rel m17 leads m16
