### Iraqi News 2022-08-30 article
= [m1:IRQ.CVL Sadr's men] {e1 leave} Green Zone after leader's televised rebuke
~byline Hayder Mahmoud
~date_line August 30, 2022 4:52 PM
~share Shares 38
Sixty minutes was what [m2:IRQ.REL Muqtada al-Sadr] {e2 gave} [m3=m1 his followers] on Tuesday to get off the lawns of [m4:IRQ.LEG parliament]. [m32=m3 They] needed forty.
[m33=m2 The cleric], who leads [m5:IRQ.PTY the Sadrist Movement], spoke at half past one in [m6:@IRQ Najaf]. "<<q1 This is not a revolution any more, whoever fired first. [m7=m2 I] {e3 apologise} to [m8:IRQ.CVL the Iraqi people]>>," [m9=m2 he] said, wiping [m10=m2 his] face.
By then thirty of [m11=m2 his] supporters lay dead. [m34=m3 They] had {e4 broken into} the palace of the government on Monday, hours after [m12=m2 al-Sadr] {e5 announced} [m35=m2 his] retirement. [m13:IRQ.REB Guards of Asaib Ahl al-Haq], a group backed by [m31:IRN.GOV Iran], {e6 shot} at [m14=m3 them] from the roofs; in the night [m15:IRQ.REB the Peace Companies], al-Sadr's own armed wing, {e7 replied} with mortars.
[m16:IRQ.MIL The army] lifted the {e8 curfew} it had declared in all provinces. [m17:IRQ.GOV Prime Minister Mustafa al-Kadhimi] {e9 praised} the cleric's words as the highest patriotism, and {e10 threatened} to vacate [m18=m17 his] post if the chaos returned.
[m19:IRN.GOV Tehran], which had {e11 shut} its border to [m29:IRQ.CVL pilgrims], opened it in the afternoon. [m20:KWT.GOV Kuwait] told its citizens to get out; so did [m21:TUR.GOV Ankara]. [m22:UN UNAMI] {e13 urged} "<<q2 all sides>>" to look into the abyss once and walk back.
[m23:IRQ.PTY The Coordination Framework], the alliance of Shia parties close to Tehran that [m24:IRQ.PTY Nouri al-Maliki] belongs to, {e14 wants} the chamber convened without delay. In June [m25:IRQ.LEG all 73 Sadrist deputies] had {e15 given up} [m36=m25 their] seats, on [m26=m2 his] orders.
[m27:IRQ.JUD The Federal Supreme Court] was to rule on Tuesday on a {e16 suit} by [m30:IRQ.PTY a Sadrist lawyer] to dissolve the house. The session was put off.
In Basra [m28:IRQ.COP police] found four bodies by the canal. No one has claimed them.
~related Read more: The tents of July
e2 m2 > m3 REQUEST requested 2022-08-30/day mode=yield ctx=executive
e1 m1 > m17 RETREAT actual 2022-08-30/day mode=withdraw ctx=executive
e3 m7 > m8 SUPPORT actual 2022-08-30/day ctx=executive
e4 m3 > m17 PROTEST actual 2022-08-29/day mode=riot ctx=executive
e5 m12 > m17 CONCEDE actual 2022-08-29/day ctx=executive
e6 m13 > m14 ASSAULT actual 2022-08-29/day mode=firearms ctx=executive
e7 m15 > m13 ASSAULT actual 2022-08-29/day mode=heavy-weapons ctx=executive
e8 m16 > m8 CONCEDE actual 2022-08-30/none ctx=rights_freedoms
e9 m17 > m2 SUPPORT actual 2022-08-30/none ctx=executive
e10 m17 > m4 THREATEN threatened 2022-08-30/none ctx=executive
e11 m19 > m29 COERCE actual 2022-08-30/none mode=restrict ctx=human_security
e13 m22 > m2,m23 REQUEST requested 2022-08-30/none mode=yield ctx=executive
e14 m23 > m4 REQUEST requested 2022-08-30/none mode=change ctx=legislative
e15 m25 > m4 RETREAT actual 2022-06-01/month mode=resign ctx=legislative bg
e16 m30 > m4 ACCUSE actual 2022-08-30/none mode=allege ctx=legal,legislative
q1 m9 direct cue=said
q2 m22 mixed cue=urged
rel m2 leads m5
rel m13 ally_of m31
rel m15 part_of m5
rel m24 member_of m23

### Prague Daily Monitor 2021-04-19 article
= [m1:CZE.GOV Czechs] {e1 throw out} eighteen [m2:RUS.GOV Russians] over 2014 blast
~byline By Tereza Kolářová
~date_line Apr 19, 2021
[m3:CZE.GOV Prime Minister Andrej Babiš] chose a Saturday evening. Officers of [m4:RUS.SPY the GRU's unit 29155], [m5=m3 he] told a press conference, had {e2 blown up} the depot at Vrbětice in October 2014, killing [m6:CZE.CVL two workers].
[m7:CZE.GOV The interior minister, Jan Hamáček], who also ran foreign affairs for lack of anyone else, at once {e3 gave} [m8:RUS.GOV eighteen embassy employees] 48 hours to pack.
[m9:RUS.GOV Moscow] {e4 answered} on Sunday night: [m10:CZE.GOV twenty Czech diplomats] had to be gone by Monday's end. [m11:RUS.GOV Ambassador Alexander Zmeyevsky], {e5 called in} twice, had no comment. [m12=m9 The Russian foreign ministry] {e6 termed} the accusation absurd and spoke of [m13:USA.GOV Washington's] hand.
"<<q1 [m14=m1 We] knew it would hurt. [m15=m1 We] have nine people left in a building for sixty>>," [m16=m7 Hamáček] admitted. [m17=m7 He] {e7 called off} a flight to [m18:@RUS Moscow], where [m19=m7 he] was to discuss the Sputnik vaccine.
[m20:CZE.GOV The industry ministry] struck [m21:RUS.BUS Rosatom] {e9 off the list} of bidders for the Dukovany reactor on Monday. [m22:CZE.OPP Petr Fiala], leader of [m23:CZE.OPP the Civic Democrats], had {e10 asked} for that since January.
Support came in drops. [m24:SVK.GOV Slovakia] was the first to {e11 stand behind} [m25=m1 Prague], then [m26:POL.GOV Poland] and the [m27:GBR.GOV British]. [m28:HUN.GOV Budapest] signed the Visegrad statement after a day's thought. At [m29:NATO NATO], to which [m34:CZE.GOV Czechia] has belonged since 1999, [m30:NATO ambassadors] will {e12 take up} the matter this week.
One voice was out of tune. [m31:CZE.GOV President Miloš Zeman] will speak on Sunday; [m32:CZE.OPP the Pirates] {e14 criticised} [m33=m31 him] for the silence.
The depot is overgrown. At the gate a plate asks hikers to keep off the grass.
~advert Support independent journalism
e1 m1 > m2 SANCTION actual 2021-04-17/day mode=expel ctx=intelligence,diplomatic again
e2 m4 > m6 ASSAULT actual 2014-10-01/month ctx=intelligence,terrorism bg said=m3
e3 m7 > m8 SANCTION actual 2021-04-17/day mode=expel ctx=intelligence,diplomatic
e4 m9 > m10 SANCTION actual 2021-04-18/day mode=expel ctx=diplomatic
e5 m1 > m11 ACCUSE actual 2021-04-19/none mode=disapprove ctx=diplomatic,intelligence
e6 m12 > m1 REJECT actual 2021-04-19/none ctx=intelligence
e7 m17 > m9 SANCTION actual 2021-04-19/none mode=discontinue ctx=diplomatic,health
e9 m20 > m21 SANCTION actual 2021-04-19/day mode=restrict ctx=economic,natural_resource
e10 m22 > m3 REQUEST requested 2021-01-01/none mode=change ctx=economic bg
e11 m24,m26,m27 > m25 SUPPORT actual 2021-04-19/none ctx=diplomatic
e12 m30 > m1 AGREE planned 2021-04-19/week ctx=diplomatic
e14 m32 > m33 ACCUSE actual 2021-04-19/none mode=disapprove ctx=executive
q1 m16 direct cue=admitted
rel m34 member_of m29 from=1999
rel m22 leads m23

### The Fiji Times 2009-04-11 article
= [m1:FJI.GOV President] {e1 scraps} constitution, [m2:FJI.JUD judges] sacked
~byline The Fiji Times | Saturday, April 11, 2009
~page_control +Size -
~repeat President scraps constitution, judges sacked
[m3:FJI.GOV Ratu Josefa Iloilo] spoke for nine minutes on Good Friday and left nothing standing. The 1997 constitution, the courts and every appointment under it were {e2 gone}; elections, [m4=m3 he] said, would be {e3 held} by September 2014.
It was the reply to a judgment given the day before. On Thursday three Australian judges of [m5:FJI.JUD the Court of Appeal] {e4 found} that [m6:FJI.MIL Commodore Frank Bainimarama], commander of [m29:FJI.MIL the army], had governed illegally since December 2006, when [m7=m6 he] {e5 toppled} [m8:FJI.OPP Laisenia Qarase].
[m9=m6 The commodore] had {e6 gone back} to barracks that evening, "<<q1 to see what the old man will do>>", as an officer put it.
[m10:FJI.JUD Magistrates] arriving for work were {e7 stopped} by [m11:FJI.COP policemen] at Government Buildings in [m12:@FJI Suva]. [m13:FJI.CVL The Law Society], of which [m14:FJI.CVL Dorsami Naidu] is president, {e8 protested}; [m24=m14 he] was {e9 taken in} for questioning in Lautoka.
[m25=m8 Qarase], who heads [m15:FJI.OPP the SDL party], {e10 appealed} to [m26:FJI.CVL Fijians] for calm. [m16:FJI.REL The Methodist Church] prayed with [m30=m8 him].
Across the sea, [m17:AUS.GOV Stephen Smith] {e12 deplored} a "<<q2 grave step backwards>>". [m18:NZL.GOV John Key] was blunter, and spoke of a dictatorship. [m19:GBR.GOV London] regretted. [m20:TON.GOV Tonga] and [m21:CHN.GOV Beijing] kept [m31=m20+m21 their] own counsel.
[m22:PIF The Pacific Islands Forum], which counts [m27:FJI.GOV Fiji] as a founding member, {e13 warned} in January that the country would be suspended unless it named a date by May 1. The date now given will hardly do.
From today [m23:FJI.GOV officials of the Ministry of Information] will {e15 sit} in [m28:FJI.JRN every newsroom], this one included.
e1 m1 > m2 COERCE actual 2009-04-10/day mode=restrict ctx=executive,legal,pro_autocracy again
e2 m3 > m2 COERCE actual 2009-04-10/day mode=restrict ctx=executive,legal,pro_autocracy
e3 m4 > m15 AGREE planned 2009-04-10/day ctx=election
e4 m5 > m6 SANCTION actual 2009-04-09/day mode=convict ctx=legal,executive
e5 m7 > m8 COERCE actual 2006-12-01/month ctx=military,executive bg
e6 m9 > m5 CONCEDE actual 2009-04-09/day ctx=military,executive
e7 m11 > m10 COERCE actual 2009-04-11/none mode=restrict ctx=legal,repression
e8 m13 > m3 ACCUSE actual 2009-04-11/none mode=disapprove ctx=legal
e9 m11 > m24 COERCE actual 2009-04-11/none mode=arrest ctx=legal,repression
e10 m25 > m26 REQUEST requested 2009-04-11/none mode=yield ctx=human_security
e12 m17,m18,m19 > m3 ACCUSE actual 2009-04-11/none mode=disapprove ctx=diplomatic,pro_democracy
e13 m22 > m27 THREATEN threatened 2009-01-01/month mode=relations ctx=diplomatic,election bg
e15 m23 > m28 COERCE planned 2009-04-11/day mode=censor ctx=rights_freedoms
q1 ? mixed cue=put
q2 m17 mixed cue=deplored
rel m6 leads m29
rel m14 leads m13
rel m25 leads m15
rel m27 member_of m22
