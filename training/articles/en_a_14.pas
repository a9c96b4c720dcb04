### AP 2009-06-30 article
= [m1:OAS OAS] {e27 gives} [m2:HND.PTY Honduras coup leaders] 72 hours; [m3:HND.ELI Zelaya] {e28 to fly} home Thursday
~byline By WILL WEISSERT-RIVAS and FREDDY CUEVA
~date_line June 30, 2009
[m4:@HND TEGUCIGALPA, Honduras] ([m5:#AP AP]) — [m6:HND.ELI Deposed President Manuel Zelaya] said Tuesday [m7=m6 he] {e1 will return} to [m64=m45 Honduras] this week with the head of [m8:OAS the Organization of American States] at [m9=m6 his] side. [m10=m17 The man who took his chair] {e2 answered} that [m11=m6 he] would be arrested at the airport.
[m12:HND.MIL Soldiers] {e3 dragged} [m13=m6 Zelaya] from his bed at dawn on Sunday and {e4 put} [m14=m6 him] on a plane to [m15:@CRI Costa Rica], still in pajamas. Within hours [m16:HND.LEG Congress] {e5 named} its own speaker, [m17:HND.PTY Roberto Micheletti], like [m62=m6 Zelaya] a member of [m55:HND.PTY the Liberal Party], to serve out the term.
"<<q1 [m57=m6 He] has already committed crimes against the constitution. If [m58=m6 he] comes back, [m18=m17 we] have the warrants ready>>," [m19=m17 Micheletti] said in an interview. "<<q2 Nobody can make [m20=m17 me] resign, unless [m37:? they] {e6 invade} [m38:HND.GOV us].>>"
[m39:UN The General Assembly of the United Nations] on Tuesday {e7 adopted} by acclamation a resolution that {e8 condemns} the ouster and {e9 calls on} [m40:? all 192 member states] to recognize no government but [m65=m6 Zelaya's]. Speaking to the hall, [m41=m6 the rancher in the white Stetson] {e10 denied} that [m59=m6 he] had sought a second term.
At its own session in Washington [m42=m8 the OAS] {e11 gave} [m43=m17 the new authorities] three days to restore [m21=m6 him], failing which [m60=m8 it] {e12 would suspend} [m44:HND.GOV the country]. Secretary General [m22:OAS Jose Miguel Insulza] said <<q3 there would be no {e13 negotiation} with [m23=m17 "usurpers"]>>.
[m24:VEN.GOV Venezuela's Hugo Chavez], whose bloc, [m25:ALBA ALBA], [m45:HND.GOV Honduras] {e14 joined} in August 2008, {e15 has put} [m26:VEN.MIL his troops] on alert and {e16 vowed} to "<<q4 bring down>>" [m46=m17 Micheletti] if his ambassador in Tegucigalpa was harmed. [m47:ALBA All ALBA members] {e17 pulled} their envoys; so did [m27:MEX.GOV Mexico] and [m28:BRA.GOV Brazil]. Neighbors [m29:GTM.GOV Guatemala], [m30:SLV.GOV El Salvador] and [m31:NIC.GOV Nicaragua] {e18 stopped} overland trade for 48 hours.
[m48:USA.GOV The United States], which has some 600 [m32:USA.MIL servicemen] at the Soto Cano base, {e19 halted} joint military operations but left its ambassador where he was. [m33:USA.GOV President Barack Obama] called the coup "<<q5 not legal>>."
In the capital, [m49:HND.COP police] and [m50:HND.MIL soldiers with shields] {e20 drove back} [m34:HND.CVL Zelaya supporters] outside the presidential palace on Monday with tear gas; the Red Cross treated 30. [m51:HND.CVL A counter-demonstration of several thousand] {e21 filled} the central square on Tuesday. "<<q6 The army has defended us from [m63=m24 Chavez]>>," said Maria Lopez, a dentist. Union boss [m35:HND.LAB Juan Barahona], at the head of [m36:HND.LAB the Unitary Federation of Workers], {e22 called} an open-ended strike.
What split the country was a vote that never took place: a nonbinding survey on rewriting the constitution, which [m52:HND.JUD the Supreme Court] had {e23 declared} illegal. [m53:HND.MIL Gen. Romeo Vasquez], the chief of [m56:HND.MIL the armed forces], {e24 refused} to hand out the ballots and was {e25 fired} last Wednesday. [m61=m52 The court] {e26 gave} [m54=m53 him] his job back a day later.
e1 m7 > m17 AGREE planned 2009-07-02/day ctx=executive,diplomatic
e2 m10 > m11 THREATEN threatened 2009-06-30/day mode=restrict ctx=legal,executive
e3 m12 > m13 COERCE actual 2009-06-28/day mode=arrest ctx=military,pro_autocracy
e4 m12 > m14 COERCE actual 2009-06-28/day mode=deport ctx=military,pro_autocracy
e5 m16 > m17 SUPPORT actual 2009-06-28/day ctx=legislative,executive
e6 m37 > m38 ASSAULT hypothetical 2009-06-30/none ctx=military
e7 m39 > m6 SUPPORT actual 2009-06-30/day ctx=diplomatic,pro_democracy
e8 m39 > m17 ACCUSE actual 2009-06-30/day mode=disapprove ctx=pro_democracy
e9 m39 > m40 REQUEST requested 2009-06-30/day mode=assist ctx=diplomatic
e10 m41 > m17 REJECT actual 2009-06-30/day ctx=executive
e11 m42 > m43 THREATEN threatened 2009-06-30/day mode=relations ctx=pro_democracy,diplomatic
e12 m42 > m44 SANCTION hypothetical 2009-07-03/day mode=discontinue ctx=pro_democracy again
e13 m22 > m23 REJECT actual 2009-06-30/none mode=meet ctx=diplomatic
e14 m45 > m25 SUPPORT actual 2008-08-01/month ctx=diplomatic bg
e15 m24 > m17 MOBILIZE actual 2009-06-30/none mode=troops ctx=military
e16 m24 > m46 THREATEN threatened 2009-06-30/none mode=violence ctx=military
e17 m47,m27,m28 > m17 SANCTION actual 2009-06-30/none mode=withdraw ctx=diplomatic
e18 m29,m30,m31 > m17 SANCTION actual 2009-06-30/none mode=discontinue ctx=economic
e19 m48 > m17 SANCTION actual 2009-06-30/none mode=discontinue ctx=military
e20 m49,m50 > m34 ASSAULT actual 2009-06-29/day mode=crowd-control ctx=repression
e21 m51 > m6 PROTEST actual 2009-06-30/day mode=demo ctx=executive
e22 m36 > m17 PROTEST planned 2009-06-30/none mode=strike ctx=pro_democracy
e23 m52 > m6 REJECT actual 2009-06-30/none ctx=legal bg
e24 m53 > m6 REJECT actual 2009-06-30/none mode=assist ctx=military bg
e25 m6 > m53 SANCTION actual 2009-06-24/day mode=expel ctx=military
e26 m52 > m54 SUPPORT actual 2009-06-25/day ctx=legal,military
e27 m1 > m2 THREATEN threatened 2009-06-30/day mode=relations ctx=pro_democracy again
e28 m3 > m2 AGREE planned 2009-07-02/day ctx=executive again
q1 m19 direct cue=said
q2 m19 direct
q3 m22 indirect cue=said
q4 m24 mixed cue=vowed
q5 m33 mixed cue=called
q6 ? direct cue=said
rel m45 member_of m25 from=2008-08
rel m17 member_of m55
rel m22 leads m42
rel m35 leads m36
rel m53 leads m56

### TOLOnews 2025-10-20 article
= [m1:TALIBAN.GOV Islamic Emirate], [m2:PAK.GOV Islamabad] {e1 agree} to stop firing; next round in [m3:@TUR Istanbul]
~byline Fidel Rahmati
~date_line 20 Oct 2025
[m4:TALIBAN.GOV Afghanistan's acting defense minister, Mohammad Yaqoob Mujahid], and [m5:PAK.GOV his Pakistani counterpart, Khawaja Asif], {e2 signed} an immediate ceasefire in [m6:@QAT Doha] early on Sunday, ending eight days of the worst fighting between the two neighbors since [m50=m1 the Islamic Emirate's] return to power in 2021.
The talks were {e3 mediated} by [m7:QAT.GOV Qatar] and [m8:TUR.GOV Türkiye]. A follow-up meeting is {e4 to be held} in Istanbul on October 25.
"<<q1 According to the agreement, [m9=m1 Afghanistan] {e5 will not support} [m10:TTP.REB any group] that carries out attacks on the government of [m49=m2 Pakistan]>>," [m11:TALIBAN.GOV the Islamic Emirate's spokesman, Zabihullah Mujahid], said, adding that both countries {e6 would refrain} from targeting each other's forces, civilians or installations.
[m12=m5 Asif] put it differently. "<<q2 Everything hangs on this one clause. Anything coming from [m13=m1 Afghanistan] will be a violation>>," [m14=m5 he] told the Reuters news agency on Monday. [m43=m5 He] {e20 said} that [m15:TTP.REB the Tehreek-e-Taliban Pakistan] operated "<<q3 in connivance>>" with [m42=m1 Kabul]. [m33=m1 The Islamic Emirate] has always {e7 denied} sheltering [m16=m15 the TTP], which is a separate movement, led by [m17:TTP.REB Noor Wali Mehsud], although [m44=m15 it] gave its oath to [m48=m1 the Emirate's] supreme leader in 2021.
The war of October began on the 9th, when [m18:PAK.MIL Pakistani drones] {e8 struck} a car in [m19:@AFG Kabul] in which [m34=m17 Mehsud] was thought to be sitting. [m20:TALIBAN.MIL Afghan border forces] {e9 attacked} posts along the Durand Line two nights later, and [m35:PAK.GOV Pakistan] {e10 shut} the Torkham and Spin Boldak crossings. A first truce of 48 hours {e11 collapsed} on Friday with an air raid on [m21:@AFG Paktika]; three [m22:AFG.CVL cricketers] were among the dead, and [m36:AFG.CVL the national board] {e12 withdrew} from a tournament in Lahore.
[m37:UN UNAMA, the UN mission,] has recorded 37 [m23:AFG.CVL civilians] killed and 425 wounded on the Afghan side. [m45=m37 It] {e14 called on} [m24=m1+m2 the parties] to protect those living near the line.
[m25:IND.GOV India] {e15 said} [m38=m2 Pakistan] was blaming neighbors for its own failures. [m39=m25 New Delhi], which does not recognize [m46=m1 the Emirate], {e16 received} its foreign minister, [m26:TALIBAN.GOV Amir Khan Muttaqi], this month and {e17 promised} to turn its technical mission in Kabul into an embassy. [m27:RUS.GOV Russia] in July became the only state to have recognized [m28=m1 the Islamic Emirate].
From Peshawar, [m29:PAK.OPP Khyber Pakhtunkhwa's chief minister, Sohail Afridi] of [m30:PAK.OPP the PTI], {e18 urged} [m40:PAK.GOV the federal government] to let elders of both nations meet. The party's jailed founder, [m41:PAK.OPP Imran Khan], {e19 offered} last week to mediate if [m47=m41 he] were let out on parole.
At Torkham, more than 1,000 trucks are still waiting. "<<q4 [m31=m32 My] tomatoes are soup>>," said [m32:? a driver, Gul Rahman].
e1 m1 > m2 CONCEDE actual 2025-10-19/day mode=ceasefire ctx=military again
e2 m4 > m5 SUPPORT actual 2025-10-19/day ctx=diplomatic,military
e3 m7,m8 > m4,m5 CONSULT actual 2025-10-19/day mode=third-party ctx=diplomatic,military
e4 m4 > m5 AGREE planned 2025-10-25/day ctx=diplomatic
e5 m9 > m2 CONCEDE planned 2025-10-19/day ctx=terrorism said=m11
e6 m1 > m2 CONCEDE planned 2025-10-19/day mode=ceasefire ctx=military said=m11
e7 m33 > m14 REJECT actual 2025-10-20/none ctx=terrorism bg
e8 m18 > m34 ASSAULT actual 2025-10-09/day mode=drone ctx=military,terrorism
e9 m20 > m35 ASSAULT actual 2025-10-11/day ctx=military
e10 m35 > m1 COERCE actual 2025-10-20/none mode=restrict ctx=economic
e11 m18 > m22 ASSAULT actual 2025-10-17/day mode=aerial ctx=military
e12 m36 > m35 SANCTION actual 2025-10-20/none mode=withdraw
e14 m45 > m24 REQUEST requested 2025-10-20/none mode=change ctx=human_rights
e15 m25 > m38 ACCUSE actual 2025-10-20/none mode=disapprove ctx=terrorism
e16 m39 > m26 CONSULT actual 2025-10-01/month mode=visit ctx=diplomatic
e17 m39 > m1 AGREE planned 2025-10-01/month ctx=diplomatic
e18 m29 > m40 REQUEST requested 2025-10-20/none mode=change ctx=diplomatic
e19 m41 > m40 AGREE hypothetical 2025-10-13/week ctx=diplomatic
e20 m43 > m42 ACCUSE actual 2025-10-20/day mode=allege ctx=terrorism
q1 m11 direct cue=said
q2 m14 direct cue=told
q3 m43 mixed cue=said
q4 m32 direct cue=said
rel m17 leads m16
rel m27 recognises m28 from=2025-07
rel m29 member_of m30

### The EastAfrican 2026-04-09 article
= [m1:UGA.GOV Kampala] {e22 sends} more men to [m2:@SSD Juba] as [m3:SPLMIO.REB Machar] trial is put off again
~byline By Garang Malak and Julius Baryamureeba
~date_line Thursday April 09, 2026
[m31:SSD.JUD A special court in Juba] on Tuesday adjourned for the ninth time the treason trial of [m5:SPLMIO.REB suspended First Vice-President Riek Machar], on the day when [m6:UGA.MIL a second battalion of Ugandan commandos] {e2 landed} at the city's airport.
[m7:UGA.MIL Uganda's Chief of Defence Forces, Gen Muhoozi Kainerugaba], announced the {e3 deployment} on X and deleted it an hour later. "<<q1 [m8=m7 We] are there by invitation, and whoever attacks [m34:SSD.GOV President Kiir] {e4 declares} war on [m9:UGA.GOV Uganda]>>," the post said.
[m10:SPLMIO.REB The SPLM/A-IO], whose leader [m39=m5 Dr Machar] remains even behind bars, {e5 called} it an occupation. [m11:SPLMIO.REB Oyet Nathaniel], his deputy, who runs the movement from exile, told The EastAfrican: "<<q2 [m12=m10 Our] forces {e6 will treat} every foreign uniform as a target. [m13=m10 We] did not sign peace with [m40=m9 Kampala]>>."
Not all in the movement agree. [m14:SPLMIO.REB A faction of Stephen Par Kuol, the peace-building minister,] {e7 broke away} last April; [m41=m14 it] still sits in [m15:SSD.GOV the cabinet] and says that <<q3 [m42=m14 it] is the true [m80=m10 SPLM-IO]>>.
In Jonglei, [m32:SSD.MIL government troops] {e8 retook} [m16:@SSD Pajut] last week after [m33:WHITEARMY.REB the White Army], a Nuer militia allied to [m43=m10 the opposition], had {e9 stormed} it in January. Aid agencies say that 280,000 [m17:SSD.CVL people] are on the move. [m18:MSF Médecins Sans Frontières] {e10 closed} its hospital in [m19:@SSD Lankien] in February, when [m44=m18 it] was {e11 bombed} from the air; the army spokesman, [m20:SSD.MIL Maj-Gen Lul Ruai Koang], {e12 denied} that any aircraft of [m48=m20 his] had flown that day.
[m45:IGAD The regional bloc Igad], which will get a new chair in June when [m21:DJI.GOV Djibouti] hands over, {e13 pleaded} on Wednesday for "<<q4 an end to the judicial theatre>>", unusually sharp words for [m22=m45 Igad]. Its executive secretary, [m23:IGAD Workneh Gebeyehu], {e14 met} [m46=m34 President Salva Kiir] last month. [m35:AU The African Union] {e15 proposes} to move the trial to a hybrid court, as provided in the 2018 agreement, an idea that [m24:SSD.GOV Justice Minister Wek Mamer] {e16 turned down}.
Elections are due in December. [m25:SSD.GOV President Kiir], chairman of [m26:SSD.PTY the ruling SPLM], {e17 has sacked} eleven ministers and two army chiefs since the New Year, among them [m27:SSD.MIL Gen Paul Nang Majok], who had {e18 asked} in a letter for salaries to be paid. [m36:SSD.PTY Benjamin Bol Mel], once seen as the heir, is under {e19 house arrest}.
In Nairobi, [m28:KEN.GOV President William Ruto] {e20 offered} to reopen the Tumaini talks with the holdout groups, of which [m29:NAS.REB the National Salvation Front] of [m37:NAS.REB Thomas Cirillo] is the largest. [m47=m37 The general], who controls nothing but [m30:@SSD a few valleys in Central Equatoria], {e21 declined}: "<<q5 One does not talk in a house whose owner has lost the key>>."
Crude exports through Port Sudan, halted for most of last year, resumed in March. The pound traded at 7,400 to the dollar.
e2 m6 > m10 MOBILIZE actual 2026-04-07/day mode=troops ctx=military
e3 m1 > m10 MOBILIZE actual 2026-04-07/day mode=troops ctx=military again
e4 m8 > m10 THREATEN threatened 2026-04-09/none mode=violence ctx=military
e5 m10 > m9 ACCUSE actual 2026-04-09/none mode=disapprove ctx=military
e6 m12 > m6 THREATEN threatened 2026-04-09/none mode=violence ctx=military
e7 m14 > m10 SANCTION actual 2025-04-01/month mode=withdraw ctx=political_institutions bg
e8 m32 > m33 ASSAULT actual 2026-03-30/week ctx=military,territory
e9 m33 > m32 ASSAULT actual 2026-01-01/month ctx=military,territory
e10 m18 > m17 SANCTION actual 2026-02-01/month mode=discontinue ctx=health
e11 m32 > m18 ASSAULT denied 2026-02-01/month mode=aerial ctx=military,health
e12 m20 > m18 REJECT actual 2026-04-09/none ctx=military
e13 m22 > m15 REQUEST requested 2026-04-08/day mode=change ctx=legal,diplomatic
e14 m23 > m46 CONSULT actual 2026-03-01/month mode=meet ctx=diplomatic
e15 m35 > m15 REQUEST requested 2026-04-09/none mode=change ctx=legal
e16 m24 > m35 REJECT actual 2026-04-09/none ctx=legal
e17 m25 > m27 SANCTION actual 2026-01-01/year mode=expel ctx=executive,military
e18 m27 > m25 REQUEST requested 2026-04-09/none mode=change ctx=military bg
e19 m25 > m36 COERCE actual 2026-04-09/none mode=arrest ctx=executive
e20 m28 > m29 AGREE planned 2026-04-09/none ctx=diplomatic
e21 m47 > m28 REJECT actual 2026-04-09/none mode=meet ctx=diplomatic
e22 m1 > m10 MOBILIZE actual 2026-04-07/day mode=troops ctx=military again
q1 m7 direct cue=said
q2 m11 direct cue=told
q3 m14 indirect cue=says
q4 m22 mixed cue=pleaded
q5 m37 direct cue=declined
rel m39 leads m10
rel m33 ally_of m43
rel m23 leads m22
rel m21 leads m22 to=2026-06
rel m25 leads m26
rel m37 leads m29
rel m47 controls m30

### The Bhutanese 2017-11-04 article none
= [m1:? Paro archers] accuse [m2:? Haa] of a crooked target
~byline By Our Sports Desk
~date_line 4 November 2017
The semi-final of the Druk Wangyel archery tournament ended in the dark last Sunday with two broken bows, a torn gho and no winner, after [m3:? Paro Rinpung] refused to shoot the last round against [m4:? Haa Miri].
"<<q1 The target leaned to one side like a drunk. [m5=m3 We] asked three times for a string and a weight>>," said [m6:? Paro's captain, Ugyen Penjor], an engineer by profession. "<<q2 [m11=m4 They] told [m12=m3 us] the wind had done it>>."
His opposite number did not accept that. [m7:? Kinley Tshering], who has led the Haa team since 2011, told The Bhutanese that <<q3 the board had been set by the organisers, not by his players>>. "<<q4 We have nothing to be ashamed of, we were ahead by nine points>>," [m13=m7 he] said.
Words turned into pushing. Supporters of the two sides, many of whom had been drinking ara since noon, charged across the range and had to be held back by four policemen with a rope.
The Bhutan Archery Federation, of which both clubs are members, has put off a decision until its committee meets on Thursday. Its secretary, [m8:? Kinzang Dorji], called for calm and asked both teams to hand in their bows for inspection. [m14=m8 He] ruled out a replay on another ground.
A truce of sorts has held since. On Tuesday the Haa captain visited [m9:@BTN Paro] with a basket of dried beef, which was received, according to a witness, without a word and eaten the same evening.
~related Also read: Mask dancers get new boots
The final against [m10:? Thimphu], champions in 2014 and 2015, is still set for the 12th. Tickets are free.
q1 m6 direct cue=said
q2 m6 direct cue=said
q3 m7 indirect cue=told
q4 m13 direct cue=said
