### ABC News 2025-10-07 article
= [m1:AUS.GOV Canberra] and [m2:PNG.GOV Port Moresby] sign Pukpuk pact, pledge to defend each other
~byline By foreign affairs reporter Stephen Dzed
~date_line Tue 7 Oct 2025 at 5:12am
~caption Anthony Albanese and James Marape exchange pens. (ABC News: Nick Haggar)
[m3:AUS.GOV Prime Minister Anthony Albanese] and [m4:PNG.GOV his Papua New Guinean counterpart, James Marape], have {e1 signed} a mutual defence treaty at Parliament House, making [m5=m4 PNG] the third country after [m6:USA.GOV the United States] and [m7:NZL.GOV New Zealand] to be bound to [m8=m3 Australia] by a formal alliance.
Under the text released on Monday, an armed attack on either would be treated as a danger to both. Up to 10,000 [m9:PNG.MIL PNG troops] {e2 may serve} in the Australian Defence Force, and Canberra {e3 will help pay for} new patrol boats.
"<<q1 We don't choose enemies, we choose friends>>," said Mr Marape, who heads [m10:PNG.PTY the Pangu Pati] as well as the government. He has {e4 sent his defence minister, Billy Joseph,} to [m11:CHN.GOV Beijing] to explain the deal.
That may be needed. Last month [m12:CHN.GOV the Chinese embassy] {e5 cautioned} [m13=m2 the country] against any treaty that shut out third parties. A Foreign Ministry spokesman, Guo Jiakun, declined to add to it on Monday.
Not every Papua New Guinean is pleased. [m14:PNG.ELI Former commander Jerry Singirok] {e6 criticised} [m15=m4 the Prime Minister] for "<<q2 outsourcing sovereignty to the referee>>", and [m16:PNG.OPP opposition leader Douglas Tomuriesa] {e7 announced a challenge} in the Supreme Court if [m17:PNG.LEG parliament] ratifies without debate.
~related Related story: Why the kumul never lands on the same branch twice
[m18:IDN.GOV Indonesia], which shares an 800-kilometre land border with PNG and administers [m19:@IDN the western half of the island], took a relaxed view. [m20:IDN.GOV Foreign ministry spokeswoman Vahd Nabyl Mulachela] {e8 asked} [m21=m1+m2 both neighbours] only to keep Jakarta informed.
The pact crowns a busy stretch for Mr Albanese. In December he {e9 struck a security deal} with [m22:NRU.GOV Nauru], while an accord with [m23:VUT.GOV Vanuatu] stalled in September when [m24:VUT.GOV Prime Minister Jotham Napat], who chairs [m25:MSG the Melanesian Spearhead Group] this year, {e11 refused to sign}.
[m26:SLB.GOV Solomon Islands], like PNG and Fiji on the roll of the Melanesian bloc, has had a [m27:CHN.COP Chinese police team] on its soil since 2022. Its leader, [m28:SLB.GOV Jeremiah Manele], {e12 congratulated} [m29=m4 Mr Marape] by phone.
[m30:AUS.OPP The Coalition] {e13 backed} the [m31=m3 government] on the treaty. Rugby league, into whose national competition a Port Moresby club will be admitted in 2028, was mentioned eleven times in the two speeches.
e1 m3 > m4 SUPPORT actual 2025-10-06/day ctx=military,diplomatic
e2 m8 > m9 AGREE planned 2025-10-06/day ctx=military
e3 m8 > m5 AGREE planned 2025-10-06/day ctx=military,economic
e4 m4 > m11 CONSULT actual 2025-10-07/none mode=visit ctx=diplomatic
e5 m12 > m13 ACCUSE actual 2025-09-01/month mode=disapprove ctx=diplomatic,military bg
e6 m14 > m15 ACCUSE actual 2025-10-07/none mode=disapprove ctx=military
e7 m16 > m4 ACCUSE hypothetical 2025-10-07/none mode=allege ctx=legal,legislative
e8 m20 > m21 REQUEST requested 2025-10-07/none mode=change ctx=diplomatic
e9 m3 > m22 SUPPORT actual 2024-12-01/month ctx=military,diplomatic bg
e11 m24 > m3 REJECT actual 2025-09-01/month mode=assist ctx=military,diplomatic bg
e12 m28 > m29 SUPPORT actual 2025-10-07/none ctx=diplomatic
e13 m30 > m31 SUPPORT actual 2025-10-07/none ctx=legislative,military
q1 m4 direct cue=said
q2 m14 mixed cue=criticised
rel m5 ally_of m8 from=2025-10-06
rel m6 ally_of m8
rel m7 ally_of m8
rel m4 leads m10
rel m24 leads m25
rel m26 member_of m25
rel m18 controls m19
rel m2 member_of m25
rel m28 leads m26

### The Guardian 2023-06-25 article
= [m1:WAGNER.REB Wagner] turns back 200km from Moscow as [m2:BLR.GOV Lukashenko] brokers exile for [m3:WAGNER.REB Prigozhin]
~byline Pjotr Sauermann and Shaun Walk
~date_line Sun 25 Jun 2023 01.10 BST
~caption A fighter on a tank in Rostov-on-Don on Saturday. Photograph: AP
For 24 hours it looked as if Russia might slide into civil war. Then [m4:WAGNER.REB Yevgeny Prigozhin] {e1 ordered his columns home}, sparing [m5:RUS.GOV Vladimir Putin] a fight at the gates of his own capital.
[m6:WAGNER.REB The mercenary army], which Prigozhin bankrolled and commanded for nine years, had {e2 seized} [m7:RUS.MIL the headquarters of the southern military district] in [m8:@RUS Rostov-on-Don] before dawn on Saturday and {e3 shot down} at least six [m9:RUS.MIL helicopters] on its way north.
"<<q1 We are turning round so as not to shed Russian blood>>," [m10=m4 he] said in a voice note.
The way out was {e4 negotiated} with him by telephone by [m11:BLR.GOV the Belarusian president, Alexander Lukashenko], Putin's closest partner. [m12:RUS.GOV Kremlin spokesman Dmitry Peskov] announced that [m13=m5 Moscow] {e5 would drop} the criminal case against [m14=m4 the mutineer], who will {e6 move} to [m15=m11 Minsk]. Those of his men who stayed in camp may sign up with the regular forces.
Hours earlier the tone was different. In a televised speech [m16=m5 Putin] {e7 called} [m17=m6 the march] "<<q2 a stab in the back>>" and {e8 vowed} harsh punishment. [m18:RUS.MIL Chechen units] led by [m19:RUS.GOV Ramzan Kadyrov] were {e9 rushed} towards Rostov, and [m20:RUS.COP police] {e10 tore up} the M4 motorway.
The feud had simmered for months. Prigozhin {e11 accused} [m21:RUS.GOV the defence minister, Sergei Shoigu], of starving him of shells during the battle of Bakhmut and, on Friday, of {e12 rocketing} [m22=m6 his bases], which [m23=m21 the ministry] denied.
~related Sign up to First Edition, our free daily newsletter
Abroad, [m24:USA.GOV Joe Biden] {e13 rang} [m25:GBR.GOV Rishi Sunak], [m26:FRA.GOV Emmanuel Macron] and [m27:DEU.GOV Olaf Scholz], whose countries all sit in [m28:NATO Nato]. [m29:IRN.GOV Tehran] and [m30:TUR.GOV Ankara] {e14 declared support} for [m31=m5 the Kremlin]. [m32:UKR.GOV Volodymyr Zelenskiy] spoke of <<q3 chaos in a house built on theft>>.
What becomes of the group elsewhere is anyone's guess. Its gunmen {e15 guard} [m33:CAF.GOV President Faustin-Archange Touadéra] in Bangui, and [m34:MLI.GOV Mali's colonels], who {e16 evicted} [m35:FRA.MIL French soldiers] last year, pay it $10m a month.
By nightfall the tanks had left Rostov. [m36:RUS.CVL Residents] cheered them, and {e17 booed} [m37=m20 the police] who came after.
e1 m4 > m5 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
e2 m6 > m7 COERCE actual 2023-06-24/day mode=seize ctx=military
e3 m6 > m9 ASSAULT actual 2023-06-24/day mode=heavy-weapons ctx=military
e4 m11 > m4 CONSULT actual 2023-06-24/none mode=phone ctx=military,diplomatic
e5 m13 > m14 CONCEDE planned 2023-06-24/none ctx=legal
e6 m14 > m5 CONCEDE planned 2023-06-24/none ctx=military
e7 m16 > m17 ACCUSE actual 2023-06-24/day mode=disapprove ctx=military
e8 m16 > m17 THREATEN threatened 2023-06-24/day ctx=military,legal
e9 m18 > m6 MOBILIZE actual 2023-06-24/day mode=troops ctx=military
e10 m20 > m6 COERCE actual 2023-06-24/day mode=restrict ctx=military
e11 m4 > m21 ACCUSE actual 2023-06-25/none mode=allege ctx=military bg
e12 m21 > m22 ASSAULT denied 2023-06-23/day mode=heavy-weapons ctx=military
e13 m24 > m25,m26,m27 CONSULT actual 2023-06-24/none mode=phone ctx=diplomatic
e14 m29,m30 > m31 SUPPORT actual 2023-06-25/none ctx=diplomatic
e15 m6 > m33 AID actual 2023-06-25/none ctx=military bg
e16 m34 > m35 SANCTION actual 2022-01-01/year mode=expel ctx=military bg
e17 m36 > m37 PROTEST actual 2023-06-24/none ctx=military
q1 m10 direct cue=said
q2 m16 mixed cue=called
q3 m32 indirect cue=spoke
rel m4 leads m6
rel m11 ally_of m5
rel m19 leads m18
rel m25 member_of m28
rel m26 member_of m28
rel m27 member_of m28
rel m24 member_of m28

### Associated Press 2024-11-27 article
= Guns fall silent as [m1:ISR.GOV Israel] and [m2:HEZBOLLAH.REB Hezbollah] begin 60-day truce
~byline By BASSEM MROUEH and TIA GOLDEN
~date_line Updated 9:14 AM GMT, November 27, 2024
~caption Cars loaded with mattresses queue near Sidon, Lebanon. (AP Photo/Amr)
[m3:@LBN BEIRUT] ([m4:#AP AP]) — A ceasefire between [m5:ISR.GOV Israel] and [m6:HEZBOLLAH.REB Hezbollah] {e1 took hold} before dawn on Wednesday, and tens of thousands of displaced people set off for the south despite [m7:ISR.MIL the Israeli military's] {e2 request} that [m8:LBN.CVL they] stay away.
The plan, {e15 brokered} by [m9:USA.GOV U.S. envoy Amos Hochstein] and [m10:FRA.GOV France], obliges [m11=m5 Israel] to {e3 pull its troops out} of [m12:LBN.GOV Lebanon] within 60 days and the militia to {e4 withdraw} its heavy arms north of the Litani. [m13:LBN.MIL The Lebanese army] {e5 will post} 5,000 soldiers in the strip between.
[m14:ISR.GOV Israel's security cabinet] had {e6 approved} the deal by ten votes to one on Tuesday night. The lone no came from [m15:ISR.PTY Itamar Ben-Gvir], the firebrand at the head of [m16:ISR.PTY Jewish Power]. "<<q1 If they break it, we hit back>>," [m17:ISR.GOV Prime Minister Benjamin Netanyahu] {e7 warned} in a recorded address. "<<q2 For every violation>>."
[m18:LBN.LEG Parliament Speaker Nabih Berri], who steers the allied [m19:LBN.PTY Amal Movement] and spoke for Hezbollah in the talks, {e8 urged} [m20=m8 the displaced] to come home.
~advert ADVERTISEMENT
Hezbollah emerges without the man who had ruled it for 32 years: [m21:HEZBOLLAH.REB Hassan Nasrallah] was {e9 killed} by [m22:ISR.MIL Israeli bombers] on Sept. 27. His place went to [m23:HEZBOLLAH.REB Naim Kassem]. The group remains a pillar of the so-called Axis of Resistance, [m24:AXIS a network] which takes its lead from [m25:IRN.GOV Iran] and to which [m26:HOUTHI.REB Yemen's Houthis] belong, too.
[m27:IRN.GOV Iranian Foreign Ministry spokesman Esmail Baghaei] {e10 welcomed} the end of what he called aggression. [m28:HAMAS.REB Hamas] official [m29=m28 Sami Abu Zuhri] said <<q3 his movement hoped for a similar deal>>. It still holds about 100 hostages and parts of [m30:@PSE Gaza].
[m31:USA.GOV President Joe Biden] {e11 announced} in the Rose Garden that Washington, Cairo and Doha would make another push for a truce there.
The year-long exchange of fire began when Hezbollah {e12 launched rockets} at [m32:ISR.MIL Israeli posts] on Oct. 8, 2023, the day after the Hamas raid. More than 3,700 people have died in Lebanon.
An hour before the guns stopped, [m33:ISR.MIL Israeli jets] {e13 pounded} central [m34:@LBN Beirut] once more; seven people were killed. [m36=m7 Soldiers] later {e14 fired at} [m35:LBN.CVL a car] near Kfar Kila that had come too close, the military said.
In Metula, farmers counted charred apple trees.
e1 m5 > m6 RETREAT actual 2024-11-27/day mode=ceasefire ctx=military
e2 m7 > m8 REQUEST requested 2024-11-27/day mode=yield ctx=military,migration
e3 m11 > m12 CONCEDE planned 2024-11-27/none ctx=military,territory
e4 m6 > m5 CONCEDE planned 2024-11-27/none ctx=military,territory
e5 m13 > m6 MOBILIZE planned 2024-11-27/none mode=troops ctx=military
e6 m14 > m6 CONCEDE actual 2024-11-26/day ctx=military
e7 m17 > m6 THREATEN threatened 2024-11-26/none mode=violence ctx=military
e8 m18 > m20 REQUEST requested 2024-11-27/none mode=change ctx=migration
e9 m22 > m21 ASSAULT actual 2024-09-27/day mode=targeted ctx=military bg
e10 m27 > m5,m6 SUPPORT actual 2024-11-27/none ctx=diplomatic
e11 m31 > m28 AGREE planned 2024-11-27/none ctx=diplomatic
e12 m6 > m32 ASSAULT actual 2023-10-08/day mode=heavy-weapons ctx=military bg
e13 m33 > m12 ASSAULT actual 2024-11-27/day mode=aerial ctx=military
e14 m36 > m35 ASSAULT actual 2024-11-27/day mode=firearms ctx=military
e15 m9,m10 > m5,m6 CONSULT actual 2024-11-27/none mode=third-party ctx=diplomatic
q1 m17 direct cue=warned
q2 m17 direct
q3 m29 indirect cue=said
rel m15 leads m16
rel m18 leads m19
rel m23 leads m6
rel m6 member_of m24
rel m24 led_by m25
rel m26 member_of m24
rel m28 controls m30
rel m19 ally_of m6

### The Daily Star 2019-10-21 article none
= Gang of six who fought over stolen rickshaws held in Old Town raid
~byline Staff Correspondent
~date_line Mon Oct 21, 2019 12:00 AM
~caption The recovered batteries on display yesterday. Photo: Star
~share Follow The Daily Star on Facebook
Six men suspected of stripping battery-run rickshaws and selling the parts were arrested in the capital's Old Town early yesterday, ending what shopkeepers called a two-month siege of their lanes.
Detectives had shadowed [m1:? the gang's alleged leader, Shahin alias Kana Shahin], since a driver was beaten unconscious in [m2:@BGD Lalbagh] last week. They surrounded a garage near the river at 3:00am. "<<q1 Two of them tried to flee over the roof and surrendered when they saw the drop>>," said [m3:BGD.COP Sub-Inspector Kamrul Hasan], who was part of the team.
Twenty-two batteries, four frames and a machete were seized.
The case has its own small war. Shahin's men controlled the trade west of the mosque, the police believe, while a rival outfit headed by his cousin held the lanes to the east. A truce agreed over tea in August collapsed within days. Since then each side had attacked the other's stores at least three times.
~related Read more: A city of three million bells
Driver [m4:? Abdul Malek], 44, lost his vehicle on October 2. He had bought it on credit and still owes Tk 60,000. "<<q2 I went to them and begged>>," he recalled. "<<q3 They laughed and offered me a wheel>>."
The owners' cooperative, of which he has been a member for nine years, promised to lend him a spare until the court releases the evidence.
Neighbours said <<q4 they had warned the landlord many times>>. He could not be reached.
All six were sent to a city court, which remanded them for two days. Lawyers for the accused said their clients, most of whom come from [m5:@BGD Bhola], were scrap dealers with receipts.
Traders celebrated with sweets. One hung a lock on his door all the same.
~footer Related topic: Crime | Old Dhaka
q1 m3 direct cue=said
q2 m4 direct cue=recalled
q3 m4 direct cue=recalled
q4 ? indirect cue=said
