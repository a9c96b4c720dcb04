### The Guardian 2003-10-18 article
= [m1:BOL.GOV Bolivian president] {e1 quits} after weeks of blockades
~byline Agencies in La Paz
~date_line Saturday October 18, 2003
[m2:BOL.GOV Gonzalo Sánchez de Lozada] {e2 gave up} the presidency last night and boarded a flight for [m3:@USA Miami], leaving behind a capital without bread or petrol and more than 60 graves.
[m32=m2 His] letter, read to [m4:BOL.LEG congress] at ten, spoke of "<<q1 seditious methods>>". By then [m5:BOL.GOV his deputy, Carlos Mesa], a television historian, was already on the way to the chamber to be sworn in.
[m6=m5 Mr Mesa] had broken with [m7=m2 the president] on Monday over the {e3 bloodshed} in El Alto. There [m8:BOL.MIL soldiers] escorting fuel lorries {e4 opened fire} with machine guns on [m9:BOL.CVL residents] who had dug trenches across the road. [m10=m9 Twenty-six of them] died that weekend.
"<<q2 [m11=m6 I] do not have the courage to kill>>," [m31=m6 he] said then. "<<q3 Tomorrow [m12=m6 I] will not have it either.>>"
At issue was a plan to pipe gas through [m13:@CHL Chile], to which [m14:BOL.GOV Bolivia] {e5 lost} its coast in the war of 1879. [m15:BOL.LAB The Bolivian Workers' Central] {e6 began} an indefinite strike on September 29. [m16:BOL.LAB Its leader, Jaime Solares], {e7 welcomed} the departure yesterday and said that the roads would be {e8 reopened} as soon as the new man promised a referendum.
[m17:BOL.OPP Evo Morales], whose [m18:BOL.OPP Movement Towards Socialism] came second last year, {e9 offered} [m19=m6 Mr Mesa] "<<q4 a breathing space>>". A harder line came from [m20:BOL.OPP Felipe Quispe], who heads [m21:BOL.CVL the peasants' confederation]: ninety days, or the stones go back on the road, [m22=m20 he] {e10 warned}.
Washington had {e11 backed} the fallen leader until Thursday. [m23:USA.GOV The state department] now {e12 regretted} the circumstances and {e13 expressed} support for [m30=m2 his] successor.
[m24:BRA.GOV Brazil] and [m25:ARG.GOV Argentina] had {e14 sent} [m26:BRA.GOV Marco Aurélio Garcia] and [m27:ARG.GOV Eduardo Sguiglia] on Thursday to look for a way out. [m28=m26+m27 The pair] {e15 saw} the president and the bishops, but not the leaders of the blockade.
[m29:CHL.GOV Chile], told of the news, had no comment.
e1 m1 > m15 RETREAT actual 2003-10-17/day mode=resign ctx=executive again
e2 m2 > m15 RETREAT actual 2003-10-17/day mode=resign ctx=executive
e3 m8 > m9 ASSAULT actual 2003-10-01/month mode=firearms ctx=repression again
e4 m8 > m9 ASSAULT actual 2003-10-11/day mode=firearms ctx=repression,natural_resource
e5 m14 > m29 RETREAT actual 1879-01-01/year ctx=territory bg
e6 m15 > m1 PROTEST actual 2003-09-29/day mode=strike ctx=natural_resource
e7 m16 > m2 SUPPORT actual 2003-10-17/day ctx=executive
e8 m16 > m5 CONCEDE hypothetical 2003-10-17/day ctx=natural_resource
e9 m17 > m19 AGREE planned 2003-10-18/none ctx=executive
e10 m22 > m5 THREATEN threatened 2003-10-18/none ctx=executive
e11 m23 > m2 SUPPORT actual 2003-10-16/day ctx=diplomatic bg
e12 m23 > m15 ACCUSE actual 2003-10-18/none mode=disapprove ctx=diplomatic
e13 m23 > m5 SUPPORT actual 2003-10-18/none ctx=diplomatic
e14 m24,m25 > m1 CONSULT actual 2003-10-16/day mode=third-party ctx=diplomatic again
e15 m28 > m2 CONSULT actual 2003-10-16/day mode=third-party ctx=diplomatic
q1 m2 mixed cue=spoke
q2 m6 direct cue=said
q3 m6 direct
q4 m17 mixed cue=offered
rel m16 leads m15
rel m20 leads m21

### The Daily Star (Dhaka) 2024-08-06 article
= [m1:BGD.CVL Student coordinators] name Yunus; [m2:BGD.GOV president] {e1 dissolves} [m3:BGD.LEG parliament]
~byline Staff Correspondent
~share Facebook | X | WhatsApp
~caption People on top of an armoured carrier near Bijoy Sarani. Photo: Prabir Saha
[m4:BGD.GOV President Mohammed Shahabuddin] yesterday {e2 sent} [m5=m3 the Jatiya Sangsad] home, three hours after [m6:BGD.CVL the Students Against Discrimination] had set a deadline of 3:00pm.
The Bangabhaban notice also announced the {e3 release} of [m7:BGD.OPP BNP Chairperson Khaleda Zia], under house arrest since March 2020. By evening the guards at [m43=m7 her] Gulshan home were gone.
"<<q1 [m8=m1 We] will accept no government other than the one [m9=m1 we] propose. Not [m10:BGD.MIL a military one]>>," said [m11:BGD.CVL Nahid Islam] in a video at 4:15am. Flanked by [m12:BGD.CVL two fellow coordinators], [m42=m11 he] {e4 asked} [m13:BGD.CVL Nobel laureate Muhammad Yunus] to lead an interim cabinet.
Yunus, who is in [m14:@FRA Paris] for minor surgery, {e5 accepted}, according to [m41=m13 his] office.
[m15:BGD.GOV Sheikh Hasina] had fled the previous afternoon to [m16:@IND Hindon air base] near Delhi aboard a C-130, as [m17:BGD.CVL hundreds of thousands] walked towards Gono Bhaban. [m18:BGD.MIL Army chief Gen Waker-Uz-Zaman], who is married to a cousin of hers, had {e6 refused} the night before to have [m40=m18 his] troops enforce the curfew, two officers told this newspaper.
The fall came at a price. In Jatrabari alone, [m19:BGD.COP police] {e7 shot} [m20:BGD.CVL at least thirty people] on Monday morning. In the afternoon it was the turn of [m21:BGD.COP the station's own constables]: [m22:BGD.CVL a mob] {e8 dragged} six of them out and killed them.
[m23:BGD.COP The Police Service Association] {e9 went on strike} at noon yesterday. It {e10 apologised} to [m24=m1 the students] for what it called orders from above.
From New Delhi, [m25:IND.GOV External Affairs Minister S Jaishankar] told the Rajya Sabha that <<q2 Hasina had {e11 requested} approval to come "for the moment">>. [m26:GBR.GOV London], where [m27=m15 the ousted premier] hopes to go, {e12 was not inclined} to let [m39=m27 her] in, [m28:#hc an official at the high commission] indicated.
[m29:USA.GOV Washington] has {e13 revoked} [m38=m15 her] visa, [m37=m15 her] party's overseas wing said. The State Department would not comment on individual cases, but it {e14 praised} [m30=m18 the army] for its restraint.
Jamaat-e-Islami, {e15 banned} by [m31=m15 Hasina] on August 1 along with its student front [m32:BGD.OPP Islami Chhatra Shibir], reopened its Moghbazar office yesterday.
[m33:BGD.OPP Mirza Fakhrul Islam Alamgir], secretary general of [m34:BGD.OPP the BNP], {e16 urged} [m35=m34 followers] not to touch minority homes. Temples were being watched through the night by [m36:BGD.REL madrasa pupils] in Comilla.
~related More on this topic
e1 m2 > m3 COERCE actual 2024-08-06/day ctx=legislative,executive again
e2 m4 > m5 COERCE actual 2024-08-06/day ctx=legislative,executive
e3 m4 > m7 CONCEDE actual 2024-08-06/day mode=release ctx=legal
e4 m11 > m13 REQUEST requested 2024-08-06/day mode=assist ctx=executive
e5 m13 > m1 AGREE planned 2024-08-06/none ctx=executive
e6 m18 > m15 REJECT actual 2024-08-04/day ctx=military,repression
e7 m19 > m20 ASSAULT actual 2024-08-05/day mode=firearms ctx=repression
e8 m22 > m21 ASSAULT actual 2024-08-05/day ctx=repression
e9 m23 > m4 PROTEST actual 2024-08-06/day mode=strike ctx=human_security
e10 m23 > m24 SUPPORT actual 2024-08-06/none ctx=repression
e11 m15 > m25 REQUEST requested 2024-08-05/day mode=assist ctx=asylum said=m25
e12 m26 > m27 REJECT actual 2024-08-06/none ctx=asylum
e13 m29 > m15 SANCTION actual 2024-08-06/none ctx=diplomatic
e14 m29 > m30 SUPPORT actual 2024-08-06/none ctx=military
e15 m31 > m32 COERCE actual 2024-08-01/day mode=restrict ctx=religion_ethnicity,repression bg
e16 m33 > m35 REQUEST requested 2024-08-06/none mode=yield ctx=religion_ethnicity
q1 m11 direct cue=said
q2 m25 mixed cue=told
rel m7 leads m34

### Sky News 2019-10-21 article
= [m1:GBR.LEG Bercow] {e1 blocks} second Brexit vote as [m2:EU Brussels] waits
~byline By Aubrey Talbot, political reporter
~date_line Monday 21 October 2019 17:42, UK
~page_control Why you can trust Sky News
The Speaker has {e2 refused} [m3:GBR.GOV Boris Johnson] another go at his Brexit deal, two days after [m4:GBR.LEG MPs] {e3 forced} [m5=m3 the prime minister] to ask for more time.
"<<q1 The motion is in substance the same as Saturday's>>," [m6=m1 John Bercow] told [m7=m4 the Commons]. "<<q2 It would be repetitive and disorderly.>>"
In Downing Street there was anger. The Speaker, [m8:GBR.GOV an official] {e4 complained}, had denied [m9=m3 us] a chance to deliver on the will of [m10:GBR.CVL the people].
The government will now {e5 bring in} its withdrawal bill. [m11:GBR.GOV Leader of the House Jacob Rees-Mogg] wants the first vote on Tuesday night and the last on Thursday.
Late on Saturday [m12=m3 Mr Johnson] {e6 sent} two letters to [m13:EU European Council president Donald Tusk]: an unsigned photocopy asking for a delay until 31 January, and a signed one saying why it should not be granted.
[m14=m13 Mr Tusk] has since {e7 spoken to} [m15:FRA.GOV Emmanuel Macron], [m16:IRL.GOV Leo Varadkar] and [m17:DEU.GOV Angela Merkel]. [m18=m15 The Frenchman] was said to be against any extension; [m19:DEU.GOV Berlin] may {e8 agree} to a short one.
In Edinburgh, three judges of [m20:GBR.JUD the Court of Session] put off a decision on whether the unsigned letter was a contempt. The case was {e9 brought} by [m21:GBR.LEG SNP MP Joanna Cherry] and others.
The [m22:GBR.PTY Democratic Unionist Party], which has propped up [m23=m3 the Conservative government] since 2017 under a confidence deal, {e10 will vote against} it. "<<q3 [m24=m22 We] were told one thing over dinner and read another in the treaty>>," one of its ten MPs said.
[m25:GBR.OPP Labour's Keir Starmer] {e11 vowed} to seek an amendment keeping the whole UK in a customs union. Whether [m26=m22 the DUP] could support that was the question of the day at Westminster. Its leader [m27:GBR.PTY Arlene Foster] ruled it out; [m32=m27 her] chief whip did not.
In [m28:@EU Strasbourg], [m29:EU the European Parliament's] Brexit co-ordinator, [m30:EU Guy Verhofstadt], repeated that MEPs will not {e12 vote} until London has.
[m31:GBR.CVL Up to a million marchers] {e13 demanded} a second referendum on Saturday.
~read_also :: Listen to the podcast on Apple, Google or Spotify
e1 m1 > m3 REJECT actual 2019-10-21/day ctx=legislative again
e2 m1 > m3 REJECT actual 2019-10-21/day ctx=legislative
e3 m4 > m5 REQUEST requested 2019-10-19/day mode=change ctx=legislative
e4 m8 > m1 ACCUSE actual 2019-10-21/none mode=disapprove ctx=legislative
e5 m3 > m4 REQUEST requested 2019-10-22/day mode=change ctx=legislative
e6 m12 > m13 REQUEST requested 2019-10-19/day mode=yield ctx=diplomatic
e7 m14 > m15,m16,m17 CONSULT actual 2019-10-21/none mode=phone ctx=diplomatic
e8 m19 > m3 AGREE hypothetical 2019-10-21/none ctx=diplomatic
e9 m21 > m3 ACCUSE actual 2019-10-21/none mode=allege ctx=legal
e10 m22 > m23 REJECT planned 2019-10-21/none ctx=legislative
e11 m25 > m3 REQUEST requested 2019-10-21/none mode=change ctx=legislative,economic
e12 m29 > m3 REJECT actual 2019-10-21/none ctx=legislative,diplomatic
e13 m31 > m3 PROTEST actual 2019-10-19/day mode=demo ctx=political_institutions
q1 m6 direct cue=told
q2 m6 direct
q3 ? direct cue=said
rel m13 leads m2
rel m22 ally_of m23 from=2017
rel m27 leads m26

### Daily Mirror (Colombo) 2022-07-11 article
= [m1:LKA.LEG Speaker] says [m2:LKA.GOV Gotabaya] {e1 will go} on Wednesday
~byline by Thilina Weerakoon
~date_line 11 July 2022 10:05 am - 14
~page_control A- A A+
Nobody in [m3:@LKA Colombo] seems to know where the President is. What [m4=m1 Mahinda Yapa Abeywardena] does know, [m30=m4 he] told party leaders on Saturday night, is that [m5=m2 Gotabaya Rajapaksa] {e2 is to resign} on July 13.
The Speaker was passing on a telephone call. It came a few hours after [m6:LKA.CVL protesters] {e3 overran} the President's House and [m7=m6 some of them] jumped into the pool, while [m8:LKA.MIL a Navy vessel] left the harbour with suitcases on deck.
Prime Minister [m9:LKA.GOV Ranil Wickremesinghe] also {e4 offered} to quit once a unity government is ready. That did not save [m29=m9 his] private home at Fifth Lane, {e5 set on fire} the same evening. [m10:LKA.COP STF men] had {e6 assaulted} [m11:LKA.JRN four Sirasa TV journalists] there an hour before.
"<<q1 Which house is there to go home to? [m12=m9 I] have not even a single book left>>," [m13=m9 Wickremesinghe] said yesterday in a special statement.
[m14:LKA.LAB The Ceylon Teachers' Union] has {e7 threatened} a national stoppage if [m15=m9+m2 the two] are still in office on Thursday. [m16:LKA.LAB Its secretary, Joseph Stalin], {e8 accused} [m28=m15 them] of playing for time.
[m17:LKA.OPP The SJB] {e9 named} [m18:LKA.OPP Sajith Premadasa], its leader, for the presidency. [m19:LKA.PTY The SLPP], the party of the Rajapaksas, is divided: [m20:LKA.PTY Dullas Alahapperuma] wants the post, others lean towards Ranil.
Talks with [m21:IMF the International Monetary Fund] on a bailout have stopped. The Fund {e10 hopes} to resume them, a mission chief said, but needs a counterpart. [m22:IND.GOV New Delhi], which has {e11 provided} over US$3.8 billion this year, {e12 denied} that it would send troops. The High Commission called the reports speculative.
[m23:USA.GOV Ambassador Julie Chung] {e13 asked} [m24:LKA.MIL the security forces] not to fire. Chief of Defence Staff [m25:LKA.MIL Shavendra Silva], on whom [m26=m23 Washington] {e14 imposed} a travel ban in February 2020, {e15 appealed to} [m27:LKA.CVL the public] to keep the peace.
The queues for petrol were longer yesterday than the day before.
~page_control Comments - 14
~advert Add comment
e1 m2 > m6 CONCEDE planned 2022-07-13/day mode=resign ctx=executive again
e2 m5 > m6 CONCEDE planned 2022-07-13/day ctx=executive said=m4
e3 m6 > m2 PROTEST actual 2022-07-09/day mode=riot ctx=executive
e4 m9 > m6 CONCEDE planned 2022-07-11/none ctx=executive
e5 m6 > m9 PROTEST actual 2022-07-09/day mode=riot ctx=executive
e6 m10 > m11 ASSAULT actual 2022-07-09/day mode=beat ctx=rights_freedoms
e7 m14 > m15 THREATEN threatened 2022-07-11/none ctx=executive
e8 m16 > m15 ACCUSE actual 2022-07-11/none mode=allege ctx=executive
e9 m17 > m18 SUPPORT actual 2022-07-11/none ctx=executive
e10 m21 > m1 AGREE planned 2022-07-11/none ctx=economic
e11 m22 > m1 AID actual 2022-01-01/year ctx=economic
e12 m22 > m1 MOBILIZE denied 2022-07-11/none mode=troops ctx=military
e13 m23 > m24 REQUEST requested 2022-07-11/none mode=yield ctx=repression
e14 m26 > m25 SANCTION actual 2020-02-01/month mode=restrict ctx=human_rights bg
e15 m25 > m27 REQUEST requested 2022-07-11/none mode=yield ctx=human_security
q1 m13 direct cue=said
rel m18 leads m17
