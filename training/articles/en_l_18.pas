### Matangi Tonga 2006-11-17 article
= Nuku'alofa in ashes; [m1:NZL.MIL Kiwi] and [m2:AUS.MIL Aussie troops] due tonight
~byline By Pesi Fonoa
~date_line Friday, November 17, 2006 - 18:40
Four fifths of the business district can be looked through from one side to the other. The smoke has thinned; the smell of burnt sugar has not.
It started when [m3:TON.LEG the Legislative Assembly] rose for the year on Thursday without a vote on reform. [m4:TON.OPP Youths who had been listening since morning to the People's Democracy Movement in Pangai Si'i] {e1 overturned} a car, then {e2 set about} the Prime Minister's office, then the shops of [m5:TON.BUS Chinese traders]. At [m6:TON.BUS Shoreline], a power and telephone company owned by [m7:TON.GOV the King], eight bodies were found this morning.
At nightfall [m8:TON.GOV Dr Feleti Sevele] gave in. In a letter carried to the park by hand [m9=m8 the Prime Minister] {e3 assented} to a house in which, from 2008, twenty-one of thirty members shall be elected by the people.
"<<q1 That was what [m10=m11 we] asked for at noon. At noon nothing was burning>>," [m11:TON.OPP 'Akilisi Pohiva] commented.
[m12=m11 He], who heads [m13:TON.OPP the movement] and has sat in Parliament since 1987, {e4 disclaims} any hand in the fires. [m14:TON.GOV Lord Tu'ivakano] would not hear of it: "<<q2 Those who lit the lamp now curse the moth.>>" And [m28:TON.GOV the cabinet], it emerged today, does not consider [m32=m28 itself] {e10 bound} by the letter.
[m15:TON.GOV A proclamation] {e5 shut} the centre to all but residents for a month; [m16:TON.MIL the Defence Services], led by [m17:TON.MIL Brigadier General Tau'aika 'Uta'atu], man twelve checkpoints.
Help had been {e6 sought} overnight from [m18:NZL.GOV Wellington] and [m19:AUS.GOV Canberra]. [m20:NZL.GOV Helen Clark] confirmed it in Hanoi, where [m29=m20 she] and [m21:AUS.GOV John Howard] attend a summit of [m22:APEC APEC], to which [m30=m18+m19 both their countries] belong, but [m31:TON.GOV ours] doesn't. Sixty-two soldiers from [m23=m18 the one] and fifty from [m24=m19 the other], with police, {e7 land} this evening to guard the airport.
[m25:CHN.GOV The Chinese Embassy] has {e8 chartered} a plane for [m26:CHN.CVL two hundred of the embassy's nationals].
[m27:TON.REL The Free Wesleyan Church], the kingdom's largest, prays for all.
e1 m4 > m3 PROTEST actual 2006-11-16/day mode=riot ctx=pro_democracy
e2 m4 > m8 PROTEST actual 2006-11-16/day mode=riot ctx=pro_democracy again
e3 m9 > m11 CONCEDE actual 2006-11-16/day ctx=pro_democracy,legislative
e4 m12 > m8 REJECT actual 2006-11-17/none ctx=legal
e5 m15 > m4 COERCE actual 2006-11-17/none mode=curfew ctx=rights_freedoms
e6 m8 > m18,m19 REQUEST requested 2006-11-16/none mode=assist ctx=military
e7 m23,m24 > m8 AGREE planned 2006-11-17/day mode=troops ctx=peacekeeping
e10 m28 > m11 REJECT actual 2006-11-17/day ctx=pro_democracy
e8 m25 > m26 AID actual 2006-11-17/none ctx=human_security
q1 m11 direct cue=commented
q2 m14 direct
rel m12 leads m13
rel m17 leads m16
rel m18 member_of m22
rel m19 member_of m22

### The Slovak Spectator 2018-03-16 article
= [m1:SVK.GOV Fico] hands over, on [m2=m1 his] own terms
~byline By Compiled by Spectator staff, 16. Mar 2018 at 6:00
~share I F Y T
The envelope lay on the table in the Mirror Hall with the pen beside it. [m3:SVK.GOV President Andrej Kiska] took it on Thursday afternoon and, in the same minute, {e1 entrusted} [m4:SVK.GOV Peter Pellegrini] with a new cabinet.
So ended two weeks that began with two coffins. [m5:SVK.JRN Ján Kuciak], 27, who wrote about the 'Ndrangheta's friends in the government office, and [m6:? his fiancée Martina Kušnírová] were shot in [m7:@SVK Veľká Mača] on the evening of February 21.
"<<q1 [m43=m1 I] want [m8=m3 the head of state] not to be troubled, [m44=m1 I] am not going anywhere>>," [m9=m1 the departing premier] had joked. [m10=m1 He] indeed remains chair of [m11:SVK.PTY Smer], the strongest of three ruling parties. That was [m36=m1 his] condition. The other, that [m32:SVK.GOV the coalition] of [m12=m11 Smer], [m13:SVK.PTY the Slovak National Party] and [m14:SVK.PTY Most-Híd] keep the reins, is fulfilled likewise.
The last of these had forced matters. On Monday [m31=m14 its] council, presided over by [m15:SVK.PTY Béla Bugár], {e2 insisted on} an early ballot; two days later [m37=m15 the chairman] {e3 contented} [m38=m15 himself] with another man at the top.
For [m16:SVK.OPP Igor Matovič], whose [m17:SVK.OPP OĽaNO] calls the solution a puppet show, nothing has changed. "<<q2 The string is longer, that's all.>>" [m33=m16 His] ally [m18:SVK.OPP Richard Sulík], the leader of [m19:SVK.OPP Freedom and Solidarity], nodded. Together [m39=m16+m18 the two] have {e4 tabled} a no-confidence motion, to be taken up on Monday.
[m20:SVK.CVL For a Decent Slovakia], a group of students, is {e6 back} on the squares tonight. A week ago [m21=m20 it] {e7 filled} SNP Square with fifty thousand, and that was before [m22:SVK.GOV Robert Kaliňák] {e8 gave up} the interior ministry on Monday.
[m46:EU A team] of [m23:EU the European Parliament], headed by [m24:EU Sophia in 't Veld], {e9 called on} [m25:SVK.COP police president Tibor Gašpar] last Friday. [m40=m25 He] holds on to [m26=m25 his] chair. [m27:ITA.COP Italian investigators], for whom [m41=m25 he] had no answers, {e10 handed over} the files [m42=m27 they] had first {e11 sent} in vain in 2013.
[m28:SVK.ELI Vladimír Mečiar], asked for [m45=m28 his] view, talked about [m30:? George Soros], at whom [m29=m1 Fico] had {e12 pointed} the finger on the fifth of March.
e1 m3 > m4 SUPPORT actual 2018-03-15/day ctx=executive
e2 m15 > m9 REQUEST requested 2018-03-12/day mode=change ctx=election
e3 m37 > m9 CONCEDE actual 2018-03-14/day ctx=political_institutions
e4 m39 > m4 ACCUSE actual 2018-03-16/none mode=disapprove ctx=legislative
e6 m20 > m11 PROTEST planned 2018-03-16/day mode=demo ctx=corruption
e7 m21 > m1 PROTEST actual 2018-03-09/day mode=demo ctx=corruption
e8 m22 > m20 RETREAT actual 2018-03-12/day mode=resign ctx=executive
e9 m46 > m25 CONSULT actual 2018-03-09/day mode=visit ctx=legal
e10 m27 > m25 COOPERATE actual 2018-03-16/none ctx=intelligence,legal
e11 m27 > m25 COOPERATE actual 2013-01-01/year ctx=intelligence,legal bg
e12 m29 > m30 ACCUSE actual 2018-03-05/day mode=allege bg
q1 m9 direct cue=joked
q2 m16 direct
rel m10 leads m11
rel m12 member_of m32
rel m13 member_of m32
rel m14 member_of m32
rel m15 leads m14
rel m24 leads m46
rel m46 part_of m23
rel m18 ally_of m33
rel m18 leads m19

### Suara Timor Lorosae (English page) 2006-05-26 article
= Shot under the UN flag
~date_line Dili, 26 May 2006
[m32=m2 Their] weapons were in the boot of a UN car. That had been the agreement.
Yesterday morning [m1:TLS.MIL soldiers of the F-FDTL] had surrounded the headquarters of [m2:TLS.COP the national police] in [m3:@TLS Caicoli]. After an hour of shooting [m4:UNOTIL Colonel Fernando Reis], the UN's chief military trainer, {e1 walked} between the lines and obtained from both that [m5=m2 the policemen] would {e2 come out} unarmed. [m33=m5 They] {e3 did}, in two rows. At the corner of the justice ministry [m6=m1 three men in army dress] {e4 let fly}. Ten died, two of [m7:UNOTIL the UN advisers] were hit.
Whose men were [m34=m6 they]? [m8:TLS.MIL Brigadier General Taur Matan Ruak], commander of [m9:TLS.MIL the force], speaks of "<<q1 individuals who lost their brothers the day before>>". Not so [m10:TLS.COP Paulo Martins], at the head of [m11=m2 the PNTL] since the year 2000: "<<q2 Somebody said fire. [m35=m10 I] heard the word.>>"
Behind it lies the {e5 dismissal} in March of [m12:PETITIONERS.REB 591 petitioners], nearly half the army, who had left barracks in February over favours to easterners. [m36=m12 Their] leader, [m13:PETITIONERS.REB Lieutenant Gastão Salsinha], {e6 led} [m37=m12 them] through [m14:@TLS the capital] on 28 April; five were killed. [m15:TLS.REB Major Alfredo Reinado], of the military police, {e7 went over} to the hills a week later and {e8 ambushed} a patrol in [m16:@TLS Fatuahi] on Tuesday.
[m17:TLS.GOV President Xanana Gusmão] has since last night {e9 taken} all security into [m38=m17 his] own hands. [m18:TLS.GOV Prime Minister Mari Alkatiri], secretary-general of [m19:TLS.PTY Fretilin], will not {e10 have it}: the constitution knows no such thing, [m39=m18 he] says. "<<q3 [m40=m18 I] will not {e14 resign}, and nobody has asked [m41=m18 me] to>>," [m42=m18 he] told this paper. [m20:TLS.GOV José Ramos-Horta], the foreign minister, had the evening before {e11 written} to four states. [m21:AUS.MIL The first 150 Australian commandos] came ashore at once; [m22:MYS.MIL Malaysia's] and [m23:NZL.MIL New Zealand's men] {e12 are at sea}, and [m24:PRT.COP 120 gendarmes from Lisbon], from Portugal, will {e13 follow} within the week.
[m30=m21+m22+m23 The contingent] is led by [m25:AUS.GOV Australia], at [m45=m25 its] own wish, under [m26:AUS.MIL Brigadier Mick Slater].
[m27:TLS.REL Bishop Ricardo da Silva] has opened the seminary to [m28:TLS.CVL eleven thousand].
e1 m4 > m1,m5 CONSULT actual 2006-05-25/day mode=third-party ctx=military
e2 m5 > m1 CONCEDE planned 2006-05-25/day ctx=military
e3 m5 > m1 RETREAT actual 2006-05-25/day ctx=military
e4 m6 > m5 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e5 m8 > m12 SANCTION actual 2006-03-01/month mode=discontinue ctx=military bg
e6 m13 > m8 PROTEST actual 2006-04-28/day mode=demo ctx=military bg
e7 m15 > m9 REJECT actual 2006-05-05/none ctx=military bg
e8 m15 > m9 ASSAULT actual 2006-05-23/day mode=firearms ctx=military
e9 m17 > m18 COERCE actual 2006-05-25/none ctx=executive
e10 m18 > m17 REJECT actual 2006-05-26/none ctx=executive
e14 m42 > m17 REJECT actual 2006-05-26/none mode=yield ctx=executive
e11 m20 > m25 REQUEST requested 2006-05-24/day mode=assist ctx=military
e12 m21,m22,m23 > m17 AID actual 2006-05-25/none mode=troops ctx=peacekeeping
e13 m24 > m17 AGREE planned 2006-05-26/none ctx=peacekeeping
q1 m8 mixed cue=speaks
q2 m10 direct
q3 m42 direct cue=told
rel m30 led_by m25
rel m8 leads m9
rel m10 leads m11 from=2000
rel m13 leads m12
rel m18 leads m19
