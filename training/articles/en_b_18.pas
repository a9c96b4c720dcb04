### Colombia Reports 2021-05-05 article
= Cali, day seven: [m1:COL.COP police] {e1 fire}, [m2:COL.GOV Duque] {e2 gives way} again
~byline by Adriaan Velásquez May 5, 2021
~page_control Support us | Amnesty | Travel | Data
Colombia's president, [m3:COL.GOV Ivan Duque], on Tuesday said that [m37=m3 he] {e3 would open} "a space for dialogue" with everybody, two days after [m38=m3 he] {e4 withdrew} the tax reform that got half a million people on the streets.
By the time [m45=m3 he] said it, five [m4:COL.CVL youths] had been {e5 shot dead} in Siloé, a slum in the west of Cali, apparently by [m5:COL.COP the anti-riot squad ESMAD] and by [m6:COL.COP an elite unit, GOES], which went in on Monday night with the lights of the barrio out.
[m7:COL.MIL Army commander General Eduardo Zapateiro], sent to [m8:@COL the city] in person by [m9=m3 the president], {e6 congratulated} [m10=m5 "the black-clad heroes"].
"<<q1 [m11=m7 I] have the military capacity to restore calm, and [m12=m7 I] will stay until it is here>>," [m13=m7 Zapateiro] told reporters.
[m14:COL.GOV Mayor Jorge Ivan Ospina], of [m15:COL.OPP the Green Alliance], who had not {e7 asked} for soldiers, as [m46=m14 he] keeps repeating, {e8 called on} the national authorities to investigate. Ospina is himself the son of a commander of [m16:M19.REB the M-19 guerrillas], and his critics do not forget to mention it.
The national strike began on April 28. It was called by [m17:COL.LAB labor union CUT] and others of [m18:COL.LAB the National Strike Committee], whose leader [m19:COL.LAB Francisco Maltes] {e9 rejected} [m39=m3 the president's] offer within the hour. First, [m44=m19 he] said, <<q2 the tanks have to go>>.
[m20:COL.GOV Defense Minister Diego Molano] {e10 attributes} the violence to "<<q3 terrorists of [m21:ELN.REB the ELN] and of [m22:FARCDISSIDENT.REB the FARC dissidents]>>". [m47=m20 He] gave no evidence. [m40=m21 The ELN], from a location [m48=m21 it] did not disclose, {e11 denied} having anybody on the barricades.
[m23:COL.ELI Former President Alvaro Uribe], the founder of [m24:COL.PTY the ruling Democratic Center party], on Friday {e12 demanded} in a tweet that [m25:COL.MIL soldiers] and [m26:COL.COP policemen] be backed in their right to use their weapons. [m41:TWITTER Twitter] {e13 took down} the message for glorifying violence.
That the boys of Siloé are not ELN is the one point on which [m27:COL.REL Archbishop Dario Monsalve] and the local boss of the merchants' guild agree. [m42=m27 Monsalve] has {e15 offered} his house for talks between [m28:COL.CVL the "front line"] and the city. At Puerto Resistencia, formerly Puerto Rellena, [m53=m28 they] were yesterday thinking it over, in helmets made of road signs.
By the count of [m29:COL.NGO the NGO Temblores], [m54:COL.COP police] have {e20 killed} [m55:COL.CVL 31 people] in the week; [m30:COL.JUD the Ombudsman] has 19. The list of the missing is 89 names long; it is with [m31:COL.JUD the prosecutor general], a university friend of [m49=m3 the president].
[m32:OHCHR The UN's human rights office], whose [m43:OHCHR staff] came under {e17 fire} in Cali on Monday night and who won't say from whom, is "<<q4 deeply alarmed>>". [m33:EU Brussels] {e18 asked} [m34=m1 the security forces] to avoid a heavy hand. [m35:USA.GOV The State Department], which pays for a good deal of [m56=m1 their] equipment, used the word restraint.
Only one minister has gone. [m36:COL.GOV Finance Minister Alberto Carrasquilla] {e19 quit} on Monday; two years ago [m50=m36 he] told a newspaper that [m51=m36 he] knew the price of a dozen eggs. [m52=m36 He] didn't.
e1 m1 > m4 ASSAULT actual 2021-05-03/day mode=firearms ctx=repression again
e2 m2 > m18 CONCEDE actual 2021-05-02/day ctx=economic again
e3 m37 > m18 AGREE planned 2021-05-04/day ctx=economic
e4 m38 > m18 CONCEDE actual 2021-05-02/day ctx=economic
e5 m5,m6 > m4 ASSAULT actual 2021-05-03/day mode=firearms ctx=repression
e6 m7 > m10 SUPPORT actual 2021-05-05/none ctx=military,repression
e7 m14 > m3 REQUEST denied 2021-05-05/none mode=assist ctx=military
e8 m14 > m3 REQUEST requested 2021-05-05/none mode=change ctx=human_rights
e9 m19 > m39 REJECT actual 2021-05-04/day mode=meet ctx=economic
e10 m20 > m21,m22 ACCUSE actual 2021-05-05/none mode=allege ctx=terrorism
e11 m40 > m20 REJECT actual 2021-05-05/none ctx=terrorism
e12 m23 > m3 REQUEST requested 2021-04-30/day mode=change ctx=military,repression
e13 m41 > m23 COERCE actual 2021-05-05/none mode=censor ctx=technology
e15 m42 > m28,m14 AGREE planned 2021-05-05/none ctx=religion_ethnicity
e17 m54 > m43 ASSAULT actual 2021-05-03/day mode=firearms ctx=human_rights
e20 m54 > m55 ASSAULT actual 2021-04-28/week ctx=repression said=m29
e18 m33 > m34 REQUEST requested 2021-05-05/none mode=yield ctx=diplomatic,repression
e19 m36 > m2 RETREAT actual 2021-05-03/day mode=resign ctx=economic
q1 m13 direct cue=told
q2 m44 indirect cue=said
q3 m20 mixed cue=attributes
q4 m32 mixed cue=is
rel m19 leads m18
rel m14 member_of m15
rel m17 member_of m18

### Peruvian Times 2009-06-08 article
= The Devil's Curve
~byline By Annie Thiesen-Quispe
~date_line June 8, 2009
~page_control Andean Air Mail & PERUVIAN TIMES
There is a curve on the Fernando Belaunde highway, outside of Bagua, where trucks overturn in the wet season. [m1:PER.CVL Awajún and Wampis Indians] chose it on April 9 for that reason: a driver has to stop there anyway.
On Friday at dawn [m2:PER.COP some 500 policemen of the DINOES special unit] came down the hill to {e1 clear} it. When it was over, nine [m3=m1 natives] and eleven policemen lay dead on the road, by [m40:PER.GOV the government's] figures. In the hours after, at Station 6 of the pipeline, ten [m4:PER.COP officers] who had been {e2 held} for days by [m5:PER.CVL other protesters] were {e3 killed} with spears.
"<<q1 [m41=m2 They] shot from the helicopter. [m42=m6 I] saw [m43=m6 my] cousin Santiago fall, with his hand like this>>," said [m6:PER.CVL Salomón Awananch], a leader from the Santiago River, in the hospital of Bagua Chica.
[m7:PER.GOV President Alan García] had another word for it. "<<q2 Enough. [m8=m1 These people] aren't first-class citizens, 400,000 who can say to 28 million Peruvians, you have no right to come by here>>," [m37=m7 he] said on television, and saw [m9:? a foreign conspiracy] at work. [m10:PER.GOV Interior Minister Mercedes Cabanillas], who gave the order, {e4 refuses to resign}. [m11:PER.GOV Carmen Vildoso], the minister of women, {e5 did} this morning.
The quarrel is over Law 1090 and a dozen decrees more, issued last year under powers that [m12:PER.LEG Congress] {e6 had granted} for the free trade agreement with [m13:USA.GOV the United States]. They open the forests to drills, as [m44=m1 the Indians] see it. Last August, after a first {e21 round of blockades}, [m28=m12 Congress] {e7 struck down} two. On Thursday, the eve of the bloodshed, [m29=m12 it] {e8 put off} the debate on the rest for a third time, with the votes of [m14:PER.PTY the ruling APRA], which [m38=m7 García] leads, and [m15:PER.PTY the Fujimorists].
[m16:PER.OPP The Nationalist Party of Ollanta Humala], in the opposition, {e9 walked out}. Seven of [m17=m16 its] members have since slept in the chamber, and may be {e10 suspended} for it.
[m18:PER.CVL Alberto Pizango], the president of [m19:PER.CVL AIDESEP], the umbrella of 1,350 communities, had in May {e11 declared} an "insurgency", a word that [m30=m18 he] {e12 took back} the day after. [m31=m18 He] is {e13 wanted} for sedition now. According to [m20:PER.GOV Prime Minister Yehude Simon], [m45=m18 he] has fled to [m46:@BOL Bolivia]; friends say [m32=m18 he]'s in [m21:NIC.GOV the Nicaraguan embassy] in Lima and will {e14 ask} for asylum.
[m22=m20 Simon] himself, who spent eight years in prison under Fujimori and knows what a protest is, {e15 met} [m33:PER.CVL the communities of the central jungle] last week and was applauded. [m34=m20 He] {e16 has announced}, on Sunday, that [m47=m20 he]'d go to [m48=m1 the Awajún] next, on [m49=m20 his] knees if that's what it takes.
[m23:PER.MIL The armed forces] {e17 imposed} a curfew on [m35:@PER Bagua] on Friday at three. [m24:PER.REL Bishop Santiago García de la Rasilla] of Jaén goes by jeep from station to station with a list; the figures in it don't agree with anyone's. [m25:BOL.GOV Evo Morales] in La Paz {e18 called} it "<<q3 genocide by free trade>>". [m26:PER.GOV Lima's foreign ministry] {e19 recalled} nobody, but [m27:PER.GOV Minister José Antonio García Belaunde] {e20 termed} [m36=m25 him] an enemy of Peru.
The road is open. Trucks have begun to turn over again.
e1 m2 > m1 ASSAULT actual 2009-06-05/day mode=firearms ctx=repression
e2 m5 > m4 ASSAULT actual 2009-06-08/none mode=abduct ctx=natural_resource
e3 m5 > m4 ASSAULT actual 2009-06-05/day mode=primitive ctx=natural_resource
e4 m10 > m1 REJECT actual 2009-06-08/none mode=yield ctx=executive
e5 m11 > m7 RETREAT actual 2009-06-08/day mode=resign ctx=executive
e6 m12 > m7 SUPPORT actual 2008-01-01/year ctx=legislative bg
e7 m28 > m1 CONCEDE actual 2008-08-01/month ctx=legislative,natural_resource bg
e21 m44 > m7 PROTEST actual 2008-08-01/month mode=obstruct ctx=natural_resource bg
e8 m29 > m1 REJECT actual 2009-06-04/day ctx=legislative,natural_resource
e9 m16 > m12 PROTEST actual 2009-06-04/day ctx=legislative
e10 m12 > m17 SANCTION hypothetical 2009-06-08/none mode=discontinue ctx=legislative
e11 m18 > m7 THREATEN threatened 2009-05-01/month
e12 m30 > m7 CONCEDE actual 2009-05-01/month
e13 m40 > m31 THREATEN threatened 2009-06-08/none mode=arrest ctx=legal
e14 m32 > m21 REQUEST planned 2009-06-08/none mode=assist ctx=asylum
e15 m22 > m33 CONSULT actual 2009-06-01/week mode=visit
e16 m34 > m48 AGREE planned 2009-06-07/day
e17 m23 > m35 COERCE actual 2009-06-05/day mode=curfew ctx=military
e18 m25 > m7 ACCUSE actual 2009-06-08/none mode=disapprove ctx=diplomatic
e19 m26 > m25 SANCTION denied 2009-06-08/none mode=withdraw ctx=diplomatic
e20 m27 > m36 ACCUSE actual 2009-06-08/none mode=disapprove ctx=diplomatic
q1 m6 direct cue=said
q2 m37 direct cue=said
q3 m25 mixed cue=called
rel m38 leads m14
rel m18 leads m19

### The Haitian Times 2021-02-09 article
= Two presidents before breakfast
~byline By Onz Chéry-Desrosiers
~date_line Feb. 09, 2021
~share Share on Facebook Tweet WhatsApp
PORT-AU-PRINCE — On Sunday, the day on which [m41=m1 his] term ended, or didn't, [m1:HTI.GOV Jovenel Moïse] drove to the airport to catch a plane to Jacmel's carnival and stopped to talk to reporters.
There had been an attempt on [m42=m1 his] life, [m2=m1 he] said, with [m3:HTI.GOV his wife] beside [m43=m1 him]. [m4:HTI.COP Police] {e1 had arrested} more than 20 [m5:HTI.OPP people] overnight. Among [m44=m5 them] were [m6:HTI.JUD Supreme Court Judge Yvickel Dabrésil], who was in pajamas, and [m7:HTI.COP an inspector general of the police, Marie-Louise Gauthier].
"<<q1 [m9=m1 I] thank [m10:HTI.SPY the chief of security at the palace]. [m11=m5 These people] wanted to kill [m12=m1 me]>>," [m39=m1 he] said.
[m13:HTI.JUD The Superior Council of the Judiciary] {e2 denounced} the arrest of [m45=m6 one of its own]. [m14:HTI.CVL The bar association of Port-au-Prince], whose president [m15:HTI.CVL Monferrier Dorval] was {e3 murdered} by [m35:UAF unknown men] at [m46=m15 his] gate last August, {e4 called} it illegal, since a judge of that court can be tried only by the Senate. There is, for want of elections, no Senate to speak of.
By Monday morning Haiti had one more president. [m16:HTI.JUD Judge Joseph Mécène Jean-Louis], 72, the oldest on the bench, said in a two-minute video that [m47=m16 he] {e5 accepted} "<<q2 the choice of the opposition and civil society>>". [m17:HTI.OPP André Michel], lawyer and spokesman of [m18:HTI.OPP the Democratic and Popular Sector], had {e6 named} [m48=m16 him] the night before. By afternoon [m49=m16 the said president] could not be reached.
[m36=m1 Moïse] {e7 retired} [m19:HTI.JUD three Supreme Court judges] by decree on Monday night, Dabrésil and Jean-Louis among them. [m20:USA.GOV The U.S. Embassy], until then on [m50=m1 his] side on the question of dates, said it was "<<q3 deeply concerned>>".
That question is this. [m51=m1 Moïse] was elected in 2015, in a vote that was thrown out for fraud, and again in 2016. [m52=m1 He] took the sash on February 7, 2017, and counts five years from there. [m21=m17 His opponents] count from the first. [m22:OAS The OAS] counts as [m53=m1 he] does; [m23:HTI.REL the Catholic bishops' conference], in an unusual letter last week, doesn't.
On Monday, [m24:HTI.CVL a few hundred protesters] {e9 marched} down Delmas. Soldiers of [m25:HTI.MIL the new army], which [m54=m1 Moïse] brought back in 2017, {e10 shot} at [m26:HTI.JRN two journalists], of Radio Télé Pacific. [m27:HTI.MIL The high command] {e11 apologized} yesterday.
[m28:HTI.LAB Unions] led by [m29:HTI.LAB Josué Mérilien] {e12 had called} a general strike last Monday and Tuesday, against the kidnappings; schools and gas stations were shut. Whether there {e13 will be} a second depends, [m55=m29 Mérilien] said, on the weekend.
Gangs haven't taken a day off either. In Bel-Air, [m30:HTI.CRM men of the G9 alliance], whose head is [m31:HTI.CRM the ex-cop Jimmy Chérizier], {e14 burned} [m37:HTI.CVL eleven houses] last week. In some quarters it is said that [m56=m30 the alliance] is [m57=m1 the president's]; [m38=m1 he] {e15 denies} it.
"<<q4 [m32=m1 I] am not a dictator. [m33=m1 My] term ends on Feb. 7, 2022>>," [m40=m1 Moïse] told a Spanish paper this winter. [m34:HTI.GOV His prime minister, Joseph Jouthe], has a count of [m58=m34 his] own: [m59=m34 he] has resigned three times, [m60=m34 he] told us, in [m61=m34 his] head.
e1 m4 > m5,m6,m7 COERCE actual 2021-02-07/day mode=arrest ctx=legal,repression
e2 m13 > m4 ACCUSE actual 2021-02-09/none mode=disapprove ctx=legal
e4 m14 > m4 ACCUSE actual 2021-02-09/none mode=disapprove ctx=legal
e3 m35 > m15 ASSAULT actual 2020-08-01/month mode=targeted bg
e5 m47 > m18 AGREE planned 2021-02-08/day ctx=executive
e6 m17 > m48 SUPPORT actual 2021-02-07/day ctx=executive
e7 m36 > m19 SANCTION actual 2021-02-08/day mode=discontinue ctx=legal,pro_autocracy
e9 m24 > m1 PROTEST actual 2021-02-08/day mode=demo ctx=executive
e10 m25 > m26 ASSAULT actual 2021-02-08/day mode=firearms ctx=rights_freedoms,military
e11 m27 > m26 SUPPORT actual 2021-02-08/day ctx=rights_freedoms,military
e12 m28 > m1 PROTEST actual 2021-02-01/day mode=strike ctx=human_security
e13 m28 > m1 PROTEST hypothetical 2021-02-09/none mode=strike ctx=human_security
e14 m30 > m37 ASSAULT actual 2021-02-01/week mode=destroy ctx=crime
e15 m38 > m18 REJECT actual 2021-02-09/none ctx=crime
q1 m39 direct cue=said
q2 m16 mixed cue=said
q3 m20 mixed cue=said
q4 m40 direct cue=told
rel m31 leads m30
rel m29 leads m28
