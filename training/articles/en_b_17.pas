### Rappler 2025-03-13 article
= FAST FACTS in a slow week: how [m1:PHL.ELI Duterte] was {e1 put} on a plane
~page_control Rappler | Philippines | Investigative
~byline Lian Buanan-Cruz
~date_line MAR 13, 2025 6:02 PM PHT
MANILA, Philippines – On Tuesday morning, [m2:PHL.ELI former president Rodrigo Duterte] came down the escalator of Terminal 3 in a sour mood and a brown jacket. At 11.03 pm the same day a chartered Gulfstream took [m3=m2 him] from Villamor Air Base towards The Hague.
In the twelve hours between, a number of things had to be read to [m4=m2 him], and some twice.
[m5:PHL.COP The police's Criminal Investigation and Detection Group] under [m6:PHL.COP Major General Nicolas Torre III] {e2 arrested} [m7=m2 him] at the gate, on a warrant {e3 issued} by [m8:ICC the International Criminal Court] for the crime against humanity of murder. The request had come through [m9:INTERPOL Interpol] at three in the morning.
"<<q1 What is the law and what is the crime that [m10=m2 I] committed?>>" [m11=m2 Duterte] asked in a clip filmed by [m47=m2 his] youngest daughter. [m44=m6 Torre], who was off camera, answered: "<<q2 [m12=m6 I] have told [m48=m2 you], Mr. President. [m49=m6 I] will tell [m50=m2 you] again>>."
[m13:PHL.GOV President Ferdinand Marcos Jr.] {e4 defended} the handover that night, [m14=m13 he] said, as "<<q3 a commitment to Interpol>>". [m15=m13 He] {e5 denied} that it was persecution by a former ally. It was under [m16=m1 his predecessor] that the country {e6 left} the Rome Statute in March 2019; [m17=m8 the court] keeps [m53=m8 its] hands on what happened before.
[m18:PHL.GOV Vice President Sara Duterte], daughter of the one and once running mate of the other, {e7 called} it "<<q4 oppression>>" and flew after [m19=m2 her father] on Wednesday. [m40=m18 She] herself was {e8 impeached} on February 5 by [m20:PHL.LEG the House of Representatives], for a speech about a hired killer among other things; [m21:PHL.LEG the Senate] {e9 is to try} [m41=m18 her] from June.
[m22:PHL.JUD The Supreme Court] {e10 did not grant} a restraining order which [m23:PHL.LEG Senator Ronald dela Rosa] and the Duterte side {e11 had prayed for}. [m42=m23 Dela Rosa], police chief at the height of the drug war, {e12 may be next}. "<<q5 [m24=m23 I] am ready to join the old man, if [m25=m23 I] may look after [m26=m2 him] there>>," [m45=m23 he] told a radio station.
[m27:PHL.PTY PDP-Laban], the party that [m46=m2 Duterte] chairs, {e13 held} rallies on Tuesday night in Davao, where [m28:PHL.GOV the mayor, his son Sebastian], spoke from a fire truck. [m29:PHL.REL The Iglesia ni Cristo], whose million people {e14 filled} the Luneta in January against the impeachment, did not send anyone.
For [m30:PHL.CVL Rise Up], a network of families of the dead, [m31:PHL.CVL Llore Pasco] said that <<q6 [m51=m30 they] had not slept, out of fear that it was a dream>>. Two of [m43=m31 her] sons were {e15 killed} in May 2017. By official count 6,252 [m32:PHL.CVL people] died in [m33:PHL.COP police] operations; rights groups reckon up to 30,000.
[m34:CHN.GOV China's foreign ministry] {e16 urged} [m52=m8 the court] to avoid politics. [m35:PHL.REL Cardinal Pablo Virgilio David], who heads [m36:PHL.REL the bishops' conference], {e17 asked} [m37:PHL.CVL the faithful] not to gloat.
The hearing on the confirmation of charges will be in September.
~related Must Read: Timeline, the ICC and the Philippines
~share How does this make you feel? Happy 12% Sad 8% Angry 44%
e1 m13 > m1 COERCE actual 2025-03-11/day mode=deport ctx=legal,human_rights
e2 m5 > m7 COERCE actual 2025-03-11/day mode=arrest ctx=legal,human_rights
e3 m8 > m7 THREATEN threatened 2025-03-13/none mode=arrest ctx=legal,human_rights
e4 m13 > m5 SUPPORT actual 2025-03-11/day ctx=legal
e5 m15 > m1 REJECT actual 2025-03-13/none ctx=legal
e6 m16 > m17 SANCTION actual 2019-03-01/month mode=withdraw ctx=legal,diplomatic bg
e7 m18 > m13 ACCUSE actual 2025-03-13/none mode=disapprove ctx=legal
e8 m20 > m40 ACCUSE actual 2025-02-05/day mode=allege ctx=legislative bg
e9 m21 > m41 ACCUSE planned 2025-06-01/month mode=allege ctx=legislative
e10 m22 > m23 REJECT actual 2025-03-13/none ctx=legal
e11 m23 > m22 REQUEST requested 2025-03-13/none mode=change ctx=legal
e12 m8 > m42 COERCE hypothetical 2025-03-13/none mode=arrest ctx=legal
e13 m27 > m13 PROTEST actual 2025-03-11/day mode=demo ctx=legal
e14 m29 > m20 PROTEST actual 2025-01-01/month mode=demo ctx=legislative bg
e15 m33 > m43 ASSAULT actual 2017-05-01/month mode=firearms ctx=human_rights,illegal_drugs bg
e16 m34 > m8 REQUEST requested 2025-03-13/none mode=change ctx=legal,diplomatic
e17 m35 > m37 REQUEST requested 2025-03-13/none mode=yield ctx=religion_ethnicity
q1 m11 direct cue=asked
q2 m44 direct cue=answered
q3 m14 mixed cue=said
q4 m18 mixed cue=called
q5 m45 direct cue=told
q6 m31 indirect cue=said
rel m46 leads m27
rel m35 leads m36
rel m6 leads m5

### The Star 2024-06-26 article
= Bodies on Parliament Road, [m1:KEN.LEG MPs] {e1 out} through the tunnel
~byline by MOSES OGADA and FAITH MUTINDA
~date_line 26 June 2024 - 07:00
The Finance Bill, 2024 was {e2 passed} at 2.14 pm yesterday with 195 ayes. At 2.31 pm [m2:KEN.CVL the first young man] came over the wall.
What followed took [m55=m1 the House] ninety minutes to understand. [m3:KEN.CVL Protesters], most of whom had never been to a protest before last week, {e3 broke} into the chamber, ate in the members' restaurant and {e5 burned} a part of the new wing. [m4:KEN.COP Police] {e6 shot} at [m40=m3 them]. This newspaper counted five bodies on the tarmac between the Senate gate and Holy Family Basilica, wrapped in flags. [m5:KEN.MED The Kenya Medical Association] puts the dead at thirteen.
At nine in the night [m6:KEN.GOV President William Ruto] {e7 vowed} in a live broadcast that "<<q1 treasonous events>>" would be answered in full. [m7:KEN.GOV Defence Cabinet Secretary Aden Duale] had hours before {e9 called out} [m8:KEN.MIL the Kenya Defence Forces] by a notice in the Gazette.
[m9:KEN.CVL The Law Society] {e10 is going to court} over it. "<<q2 There is no such thing as a little bit of army>>," said [m10:KEN.CVL its president, Faith Odhiambo].
[m53=m10 Odhiambo] has in a week become the country's best known phone number. [m11=m10 She] says that fifty [m12:KEN.CVL people], bloggers, doctors, a parliamentary aide among [m13=m12 them], were {e11 taken} from [m54=m12 their] beds before the march by [m14:KEN.COP men in Subarus]. [m15:KEN.COP Inspector General Japhet Koome] {e12 denies} holding anybody unlawfully. [m16:KEN.JUD Chief Justice Martha Koome], no relation, in a rare statement {e13 described} the abductions as an assault on the rule of law.
[m45=m6 The President] has the bill on [m46=m6 his] desk. [m41=m6 He] {e14 could still refuse} to sign. [m17:KEN.OPP Azimio leader Raila Odinga] {e15 called on} [m18=m6 him] to do just that; so did, on Sunday, [m19:KEN.REL the Catholic bishops]. [m20:KEN.GOV His own deputy, Rigathi Gachagua], has been saying things on funerals that can be read in two ways.
It was not meant to be about tribe or party, and there was nobody to buy. "<<q3 They asked for our leader. [m47=m3 We] said, all of [m48=m3 us]>>," said [m21:KEN.EDU Shakira Wafula], a fitness trainer who on June 18 became a poster when [m22=m21 she] {e16 talked back} to [m42:KEN.COP a policeman].
On that day, [m23:KEN.GOV the National Treasury] had {e17 dropped} the levies on bread and cars. [m49=m23 It] kept those on imports of sanitary towels, and on diapers. What [m50=m23 it] needs is 2.7 billion dollars: the debt service eats 60 shillings in every hundred, and [m24:IMF the International Monetary Fund], under a programme of 2021, is waiting for a review.
[m25:USA.GOV Washington], which on Monday {e18 designated} [m43:KEN.GOV Kenya] a major non-Nato ally, the first south of the Sahara, {e19 voiced alarm} together with [m26:GBR.GOV London] and eleven other missions. Four hundred [m27:KEN.COP Kenyan policemen] {e20 landed} in Port-au-Prince yesterday morning to help [m44:HTI.GOV the Haitians] against their gangs. [m51=m27 They] had been seen off by [m52=m6 the President], in person.
Someone left the mace on a bench. A cleaner took it in.
e1 m1 > m3 RETREAT actual 2024-06-25/day mode=withdraw ctx=legislative
e2 m1 > m3 COERCE actual 2024-06-25/day ctx=legislative,economic
e3 m3 > m1 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative
e5 m3 > m1 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative again
e6 m4 > m40 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e7 m6 > m3 THREATEN threatened 2024-06-25/day mode=violence ctx=repression
e9 m7 > m8 MOBILIZE actual 2024-06-25/day mode=troops ctx=military,repression
e10 m9 > m7 ACCUSE planned 2024-06-26/none mode=allege ctx=legal,military
e11 m14 > m12 ASSAULT actual 2024-06-26/none mode=abduct ctx=repression said=m11
e12 m15 > m11 REJECT actual 2024-06-26/none ctx=repression
e13 m16 > m14 ACCUSE actual 2024-06-26/none mode=disapprove ctx=legal,repression
e14 m41 > m1 REJECT hypothetical 2024-06-26/none ctx=legislative,economic
e15 m17 > m18 REQUEST requested 2024-06-26/none mode=change ctx=legislative,economic
e16 m22 > m42 REJECT actual 2024-06-18/day ctx=repression
e17 m23 > m3 CONCEDE actual 2024-06-18/day ctx=economic
e18 m25 > m43 SUPPORT actual 2024-06-24/day ctx=military,diplomatic
e19 m25,m26 > m43 ACCUSE actual 2024-06-26/none mode=disapprove ctx=diplomatic,repression
e20 m27 > m44 AID actual 2024-06-25/day ctx=peacekeeping
q1 m6 mixed cue=vowed
q2 m10 direct cue=said
q3 m21 direct cue=said
rel m10 leads m9
rel m43 ally_of m25 from=2024-06-24

### N1 2025-03-17 article
= That sound in Kralja Milana Street
~byline N1 Belgrade
~date_line 17. mar. 2025 10:33
~page_control Follow us on Viber | Instagram | TikTok
At 19:11 on Saturday, in the middle of the fifteen minutes of silence for the fifteen dead of Novi Sad, something happened for which nobody in Belgrade has a word. People heard a plane that wasn't there, and threw themselves to the side.
[m1:SRB.EDU The students in blockade] {e1 accuse} [m2:SRB.GOV the state] of having {e2 used} a sonic weapon on [m3:SRB.CVL the largest crowd in the country's history]. [m4:SRB.GOV The Interior Ministry], [m5:SRB.MIL the Army] and [m6:SRB.MED the Emergency Centre] {e3 deny} it. [m7:SRB.GOV President Aleksandar Vucic], late on Sunday, {e4 dared} anyone to bring [m45=m7 him] a single proof, and said that [m8=m7 he] would not be president any more if they did.
"<<q1 [m9=m7 I] have {e5 asked} [m40:SRB.JUD the prosecutors] to find who invented this, or who did it>>," [m10=m7 he] told Informer TV.
[m11:SRB.OPP Marinika Tepic], one of the leaders of [m12:SRB.OPP the Party of Freedom and Justice], is not waiting for them. [m13=m11 She] showed a photograph of an LRAD device on a jeep, and {e6 announced a complaint} to [m14:ECHR the court in Strasbourg]. On Sunday, [m41=m4 the ministry] {e7 admitted} that [m46=m4 it] owns such devices, bought in 2021, and that they had been in boxes.
The canopy of the railway station fell on November 1. [m15:SRB.GOV Prime Minister Milos Vucevic] {e8 resigned} on January 28, after [m16:SRB.PTY men from the ruling SNS premises] in Novi Sad had {e9 beaten} [m17:SRB.EDU students] with baseball bats. [m18:SRB.JUD Prosecutors] have {e10 charged} thirteen, among them [m19:SRB.ELI the former construction minister Goran Vesic]. [m42=m19 He] {e11 says} [m47=m19 he] isn't guilty.
[m43:SRB.LEG The parliament] still {e12 has to confirm} the resignation. When [m48=m43 it] met on March 4 [m20:SRB.OPP opposition MPs] {e13 threw} smoke bombs, and [m21:SRB.PTY an SNS deputy], Jasmina Obradovic, had a stroke.
The demands haven't changed: all documents on the reconstruction, which a Chinese consortium led; the charges against [m22=m1 their own] dropped; the attackers punished. On Saturday the stewards took off their vests at once, [m23:SRB.EDU a student of dramatic arts] said, when "<<q2 people with stones, who were not [m51=m1 ours]>>" came out of the camp in Pionirski Park. There, behind tractors, [m24:SRB.CVL so-called students who want to study] {e14 have been sitting} since March 6 in support of [m52=m2 the government].
[m25:SRB.REL Patriarch Porfirije] has kept to general words. [m26:SRB.LAB Four teachers' unions] {e15 suspended} [m53=m26 their] strike in February, against the will of [m54=m26 their] schools; salaries of [m44:SRB.LAB those who went on] were {e16 halved}. [m27:SRB.LAB The taxi drivers] came, with flags.
[m28:EU EU Commissioner Marta Kos] {e17 reminded} [m29=m2 Belgrade] of the right to assemble. [m30:RUS.SPY Moscow's FSB], according to [m31:SRB.GOV Deputy Prime Minister Aleksandar Vulin], a visitor there, {e18 offers} [m32=m31 him] its experts on sound. [m49=m2 Serbia], a candidate since 2012, isn't among those who have put sanctions on [m50:RUS.GOV Russia].
A woman of 81 from Zemun says that it was like a train in the ground, and that she would come again.
e1 m1 > m2 ACCUSE actual 2025-03-17/none mode=allege ctx=repression
e2 m2 > m3 ASSAULT denied 2025-03-15/day mode=crowd-control ctx=repression
e3 m4,m5,m6 > m1 REJECT actual 2025-03-17/none ctx=repression
e4 m7 > m1 REJECT actual 2025-03-16/day ctx=repression
e5 m10 > m40 REQUEST requested 2025-03-16/day mode=change ctx=legal
e6 m13 > m2 ACCUSE planned 2025-03-17/none mode=allege ctx=legal,repression
e7 m41 > m11 CONCEDE actual 2025-03-16/day ctx=repression
e8 m15 > m1 RETREAT actual 2025-01-28/day mode=resign ctx=executive bg
e9 m16 > m17 ASSAULT actual 2025-03-17/none mode=beat bg
e10 m18 > m19 ACCUSE actual 2025-03-17/none mode=allege ctx=legal,corruption bg
e11 m42 > m18 REJECT actual 2025-03-17/none ctx=legal bg
e12 m43 > m15 SUPPORT planned 2025-03-17/none ctx=legislative,executive
e13 m20 > m43 PROTEST actual 2025-03-04/day mode=riot ctx=legislative
e14 m24 > m1 PROTEST actual 2025-03-06/day mode=demo
e15 m26 > m2 CONCEDE actual 2025-02-01/month ctx=economic
e16 m2 > m44 SANCTION actual 2025-03-17/none mode=discontinue ctx=economic,repression
e17 m28 > m29 REQUEST requested 2025-03-17/none mode=change ctx=rights_freedoms,diplomatic
e18 m30 > m32 AGREE planned 2025-03-17/none ctx=intelligence said=m31
q1 m10 direct cue=told
q2 m23 mixed cue=said
rel m11 leads m12

### The Ghanaian Chronicle 2008-02-11 article none
= Kumasi tailors declare war on clocks as Cup fever bites
~byline From Ebenezer Agyei-Mensah, Kumasi
~date_line Posted: Monday, February 11, 2008
WITH four yards of wax print and a will to win, the tailors of [m1:@GHA Kejetia] have overthrown the eight-hour day.
Since the Black Stars captured third place on Saturday, beating [m2:? the Elephants of Cote d'Ivoire] by four goals to two, orders have flooded in for shirts with a star at the back.
"<<q1 [m3=m4 We] were attacked from all sides. I have sacked my sleep>>," joked [m4:? Mr. Kofi Sarpong], who heads the Suame branch of the tailors' and dressmakers' group.
[m5:? His rival across the road, Madam Akosua Pokuaa], accused him of having stolen her pattern. [m6=m4 He] denied it, and the two made peace before this reporter over kenkey.
At the stadium on Saturday a handful of fans invaded the pitch, and were escorted out by stewards with smiles. A former minister of sports was booed in the VIP stand for coming late.
[m7:? A cloth importer at Adum, Mr. Hassan Fawaz], threatened to raise the price of a half piece by two cedis. Traders refused to pay; he surrendered in the afternoon.
"<<q2 Football is a dictator>>," [m8=m7 he] said. "<<q3 It commands, and [m9=m7 we] obey>>."
~advert Advertise here
~footer Source: The Chronicle
The coach, Frenchman Claude Le Roy, is to meet the association on his contract on Thursday.
q1 m4 direct cue=joked
q2 m8 direct cue=said
q3 m8 direct
