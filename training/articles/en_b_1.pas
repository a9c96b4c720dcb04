### The Punch 2021-05-19 article
= [m1:NGA.LAB Labour] {e1 grounds} Kaduna for second day, [m2:NGA.GOV El-Rufai] {e2 declares} [m3:NGA.LAB Wabba] wanted
~page_control Home | News | Politics | Metro Plus | Videos
~byline Godwin Adejoh, Kaduna
~share Kindly share this story:
[m4:NGA.LAB Workers loyal to the Nigeria Labour Congress] on Tuesday {e3 kept banks, hospitals, the airport and the electricity company shut} across [m5:@NGA Kaduna State], the second day of a five-day warning strike.
They are angry over the {e4 sack} of over 4,000 [m6:NGA.LAB local government staff] by [m7:NGA.GOV the administration of Governor Nasir El-Rufai] in April.
The governor did not take it lying low. In a tweet sent at about noon [m8=m2 he] {e5 declared} [m9:NGA.LAB the NLC president, Ayuba Wabba], and four others wanted for what [m10=m8 he] called "<<q1 economic sabotage and attacks on public infrastructure>>".
"<<q2 Anyone that knows where [m11=m9 he] is hiding should send a message to [m12:NGA.GOV the state Ministry of Justice]. There will be a handsome reward>>," [m13=m8 El-Rufai] wrote.
Wabba was in fact not hiding. As at the time the tweet went out, [m14=m9 the labour leader] was on a lorry at the NEPA Roundabout, where [m15:NGA.CRM thugs], believed to be hired, {e6 attacked} [m16=m4 the marchers] with stones and cutlasses. Our correspondent saw two women bleeding.
"<<q3 [m17=m19 We] are here. Let [m18=m8 him] come and arrest us>>," [m19=m9 he] told the crowd. [m20=m9 He] {e7 alleged} that the hoodlums had been paid by [m21=m7 Government House].
[m22:NGA.GOV The governor's Special Adviser on Media, Muyiwa Adekeye], {e40 denied} that [m23=m7 his principal's government] had {e8 hired} anybody.
"<<q4 It is the unions that brought thugs to Kaduna>>," Adekeye said. "<<q5 They locked patients out of Barau Dikko hospital. Is that a protest?>>"
Meanwhile, [m24:NGA.GOV the Minister of Labour and Employment, Chris Ngige], has {e9 invited} [m25=m2+m9 both sides] to a meeting in [m26:@NGA Abuja] on Thursday. [m27=m24 Ngige], himself a former governor, also {e10 appealed to} [m28=m1 the NLC] to suspend the action in the meantime.
[m29:NGA.LAB The Academic Staff Union of Universities], which is not an affiliate of the congress, {e11 threw its weight behind} [m30=m4 the strikers]. [m31:NGA.LAB Its Zonal Coordinator] said lecturers <<q6 had suffered the same fate in 2017, when nobody spoke up>>.
In that year [m32=m7 the state government] had {e12 dismissed} 21,780 [m33:NGA.LAB primary school teachers] who failed a competency test.
Observers note that the crisis could not have come at a worse time. [m34:NGA.CRM Bandits] who {e13 abducted} [m35:NGA.EDU students of Greenfield University] on April 20 are yet to {e14 free} 14 of [m36=m35 them], and had {e15 threatened} to kill the remainder unless a ransom of N100m was paid.
[m37=m2 El-Rufai], a chieftain of [m38:NGA.PTY the ruling All Progressives Congress], has maintained that <<q7 [m39=m8 he] will not pay a kobo to criminals>>.
[m40:NGA.COP The state police command] {e16 deployed} five armoured vehicles around [m41:@NGA the Kaduna Refinery] late on Tuesday.
~related All rights reserved. This material, and other digital content on this website, may not be reproduced
~footer Contact: theeditor[at]punchng.com
e1 m1 > m2 PROTEST actual 2021-05-18/day mode=strike ctx=economic again
e2 m2 > m3 THREATEN threatened 2021-05-18/day mode=arrest ctx=legal,repression again
e3 m4 > m7 PROTEST actual 2021-05-18/day mode=strike ctx=economic
e4 m7 > m6 SANCTION actual 2021-04-01/month mode=discontinue ctx=economic bg
e5 m8 > m9 THREATEN threatened 2021-05-18/day mode=arrest ctx=legal,repression
e6 m15 > m16 ASSAULT actual 2021-05-18/day mode=primitive ctx=rights_freedoms
e7 m20 > m21 ACCUSE actual 2021-05-18/day mode=allege ctx=rights_freedoms
e8 m23 > m15 COOPERATE denied 2021-05-19/none ctx=rights_freedoms
e9 m24 > m25 REQUEST requested 2021-05-19/none mode=meet ctx=economic
e10 m27 > m28 REQUEST requested 2021-05-19/none mode=yield ctx=economic
e11 m29 > m30 SUPPORT actual 2021-05-19/none ctx=economic
e12 m32 > m33 SANCTION actual 2017-01-01/year mode=discontinue ctx=economic bg
e13 m34 > m35 ASSAULT actual 2021-04-20/day mode=abduct ctx=crime bg
e14 m34 > m36 RETREAT denied 2021-05-19/none mode=release ctx=crime bg
e15 m34 > m36 THREATEN threatened 2021-05-19/none mode=violence ctx=crime bg
e16 m40 > m4 MOBILIZE actual 2021-05-18/day mode=police
e40 m22 > m20 REJECT actual 2021-05-19/none ctx=rights_freedoms
q1 m10 mixed cue=called
q2 m13 direct cue=wrote
q3 m19 direct cue=told
q4 m22 direct cue=said
q5 m22 direct
q6 m31 indirect cue=said
q7 m37 indirect cue=maintained
rel m2 leads m7
rel m9 leads m1
rel m37 member_of m38

### Daily Monitor 2018-08-24 article
= How [m1:UGA.OPP Bobi Wine] {e1 walked out} of the army court and into a {e2 treason charge}
~byline By Solomon Kiyaga & Betty Ndagiwe
~date_line Friday August 24 2018
[m2:@UGA Kampala/Gulu]. It took eleven minutes. At 10.14am yesterday [m3:UGA.MIL army prosecutors] told [m4:UGA.JUD the General Court Martial] in Gulu that [m50=m3 they] had <<q1 lost interest in the case>>, and [m5:UGA.OPP the Kyadondo East MP, Mr Robert Kyagulanyi], popularly known as Bobi Wine, was {e3 set free}.
He did not reach the gate. [m6:UGA.COP Police] {e4 re-arrested} [m7=m5 the musician-turned-politician] on the steps and drove [m8=m5 him] to a civilian magistrate, who {e5 charged} him with treason alongside 33 others.
The charge arises from the {e6 stoning} of [m9:UGA.GOV President Museveni's] convoy in Arua on August 13, the last day of campaigns in a by-election that [m10:UGA.OPP an Independent, Mr Kassiano Wadri], later won from his cell. [m11:UGA.OPP Supporters of the opposition candidate], [m12:UGA.GOV State House] says, smashed the rear window of the President's car.
That night Mr Kyagulanyi's driver, Yasin Kawuma, was {e7 shot dead}. No one has been arrested over it. [m13=m5 The MP] {e8 blamed} [m14:UGA.MIL the Special Forces Command], the unit which guards [m15=m9 Mr Museveni]. [m16:UGA.MIL Its commander] has not commented.
The family says the singer was {e9 tortured} in the custody of [m17=m14 the soldiers]. "<<q2 [m18=m5 He] could not sit. [m19=m5 He] could not see from one eye>>," his brother, [m20:UGA.CVL Mr Fred Nyanzi], told journalists at the court.
[m21:UGA.MIL The army spokesman, Brig Richard Karemire], {e10 dismissed} the claims as fake news. "<<q3 The UPDF is a professional force. We do not torture>>," [m22=m21 he] said.
In Kampala, word of the fresh charge brought [m23:UGA.CVL youths] onto the streets of Kamwokya and Kisekka Market within the hour. They {e11 burnt tyres and blocked} the Kira Road, and [m24:UGA.COP the Field Force Unit] {e12 responded with teargas} and live bullets in the air.
[m25:UGA.REL The Archbishop of Kampala, Cyprian Kizito Lwanga], in a homily on Wednesday {e13 asked} [m26:UGA.GOV the government] to let [m27:UGA.MED doctors] of the family's choice see [m28=m5 the legislator]. Three days earlier [m29:UGA.REL the Uganda Joint Christian Council], which brings together the Catholic, Anglican and Orthodox churches, had {e14 condemned} the beatings.
Not everyone weeps. [m30:UGA.PTY The NRM deputy spokesperson, Mr Ofwono Opondo], who also heads [m31:UGA.GOV the Uganda Media Centre], {e40 accused} [m70=m5 the MP] of recruiting <<q4 drug addicts to overthrow a lawful government>>.
[m32:UGA.OPP Dr Kizza Besigye], four times a presidential candidate and a former leader of [m33:UGA.OPP the Forum for Democratic Change], knows the road well. [m34=m32 He] was {e15 charged} with treason in November 2005, weeks after returning from exile, and again in 2016; the first case was {e16 thrown out} by [m35:UGA.JUD the Constitutional Court] in 2010.
[m36=m32 He] was himself {e17 placed under house arrest} at Kasangati yesterday morning. "<<q5 It is routine>>," [m37=m36 he] said on phone. "<<q6 If [m51=m26 they] {e18 block} [m38:UGA.LEG Parliament] too, we shall go to the villages>>."
[m39:UGA.LEG The Speaker, Ms Rebecca Kadaga], is yet to receive an answer to the letter in which [m52=m39 she] {e19 demanded} that [m53=m17 the soldiers] who beat [m54:UGA.LEG MPs] be arrested.
Mr Kyagulanyi returns to court on August 30.
~read_also Related: Sugar prices drop as factories restock
e1 m4 > m1 RETREAT actual 2018-08-23/day mode=release ctx=legal,military again
e2 m6 > m1 ACCUSE actual 2018-08-23/day mode=allege ctx=legal,repression again
e3 m4 > m5 RETREAT actual 2018-08-23/day mode=release ctx=legal,military
e4 m6 > m7 COERCE actual 2018-08-23/day mode=arrest ctx=repression
e5 m6 > m8 ACCUSE actual 2018-08-23/day mode=allege ctx=legal,repression
e6 m11 > m9 PROTEST actual 2018-08-13/day mode=riot ctx=election said=m12 bg
e7 m14 > m5 ASSAULT actual 2018-08-13/day mode=firearms ctx=repression said=m13 bg
e8 m13 > m14 ACCUSE actual 2018-08-24/none mode=allege ctx=repression
e9 m17 > m5 ASSAULT denied 2018-08-24/none mode=torture ctx=human_rights,repression said=m20
e10 m21 > m20 REJECT actual 2018-08-24/none ctx=human_rights
e11 m23 > m26 PROTEST actual 2018-08-23/day mode=riot ctx=repression
e12 m24 > m23 ASSAULT actual 2018-08-23/day mode=crowd-control ctx=repression
e13 m25 > m26 REQUEST requested 2018-08-22/day mode=yield ctx=human_rights
e14 m29 > m26 ACCUSE actual 2018-08-19/day mode=disapprove ctx=human_rights
e15 m26 > m34 ACCUSE actual 2005-11-01/month mode=allege ctx=legal bg
e16 m35 > m34 CONCEDE actual 2010-01-01/year ctx=legal bg
e17 m6 > m36 COERCE actual 2018-08-23/day mode=restrict ctx=repression
e18 m26 > m38 COERCE hypothetical 2018-08-24/none mode=restrict ctx=repression
e19 m39 > m26 REQUEST requested 2018-08-24/none mode=change ctx=legislative,military bg
e40 m30 > m70 ACCUSE actual 2018-08-24/none mode=allege
q1 m3 indirect cue=told
q2 m20 direct cue=told
q3 m22 direct cue=said
q4 m30 indirect cue=accused
q5 m37 direct cue=said
q6 m37 direct
rel m10 member_of m11
rel m30 leads m31
rel m14 part_of m26

### Trinidad and Tobago Newsday 2011-08-24 article
= [m1:TTO.GOV Kamla]: Curfew stays; [m2:TTO.LAB unions] {e1 vow to meet anyway}
~byline By CLINT RAMDHANIE
~date_line Wednesday, August 24 2011
PRIME MINISTER [m3:TTO.GOV Kamla Persad-Bissessar] yesterday {e2 ruled out} an early end to the curfew {e3 imposed} on Sunday night in [m4:@TTO six "hot spots"], telling [m5:TTO.JRN reporters] at the Diplomatic Centre the nation was under attack by gangs.
"<<q1 [m6=m3 I] will not be shouted out of protecting the people of this country>>," [m40=m3 she] declared.
The limited State of Emergency was {e4 proclaimed} by [m7:TTO.GOV President George Maxwell Richards] on [m45=m3 her] advice after 11 persons were murdered in the space of three days. Under it [m8:TTO.COP police] may search without a warrant and public meetings need the permission of [m9:TTO.COP the Commissioner of Police, Dwayne Gibbs].
That last part is what has [m10:TTO.LAB the Oilfields Workers' Trade Union] up in arms.
[m11:TTO.LAB OWTU president general Ancel Roget] {e5 charged} that [m12=m3 Government] had locked down the country to kill a national strike which [m13:TTO.LAB the Joint Trade Union Movement] had {e6 called for} September 12.
"<<q2 It have nothing to do with crime. It is five percent [m41=m12 they] fraid!>>" [m14=m11 Roget] said, referring to the wage cap.
Asked whether the JTUM would {e7 go ahead} with its rally at Fyzabad, [m15=m11 he] said <<q3 workers would meet "inside, outside or under the bed">>.
[m16:TTO.GOV Labour Minister Errol McLeod], who led the OWTU for 21 years before entering politics, {e8 denied} any link. McLeod said the strike notice reached [m17=m16 his] desk only on Monday, and {e9 urged} [m18=m11 his successor] to come to the table.
~advert Advertisement
[m19:TTO.OPP Opposition Leader Dr Keith Rowley] meanwhile gave the measure what he called "<<q4 guarded silence>>" but {e10 warned} [m20=m3 the Prime Minister] his patience had a limit. [m21:TTO.OPP His PNM] will {e11 vote against} any extension beyond 15 days unless [m22:TTO.GOV the Attorney General] lays the evidence in [m23:TTO.LEG the House].
On the ground [m46:TTO.CVL 153 persons] were {e12 held} up to 6 pm yesterday, [m24:TTO.COP police public affairs officer Sgt Wayne Mystar] said. [m25:TTO.MIL Soldiers] {e13 went door to door} in Laventille, Sea Lots and Nelson Street.
[m26:TTO.REL Archdeacon Philip Isaac] of the Anglican church {e14 praised} [m27=m25 the troops] for their manners. But in Beetham Gardens [m28:TTO.CVL residents] {e15 complained} that [m29=m8 officers] kicked down doors of people who had done nothing.
"<<q5 Is like we is all criminal>>," said [m42:? a mother of three] who did not wish to be named.
It is the first emergency since July 1990, when [m30:TTO.REB the Jamaat al Muslimeen] {e16 stormed} [m31:TTO.LEG Parliament] and {e17 held} [m32:TTO.GOV then prime minister ANR Robinson] hostage for six days. [m43:TTO.REB Yasin Abu Bakr], its leader, walked free in 1992 under an amnesty that [m44:GBR.JUD the Privy Council] later found invalid; he has since been in and out of court.
The People's Partnership, in which [m33:TTO.PTY the Congress of the People] is the second largest member, meets today in caucus.
e1 m2 > m1 REJECT actual 2011-08-23/day ctx=economic,rights_freedoms again
e2 m3 > m2 REJECT actual 2011-08-23/day mode=change ctx=crime,rights_freedoms
e3 m3 > m4 COERCE actual 2011-08-21/day mode=curfew ctx=crime,rights_freedoms
e4 m7 > m4 COERCE actual 2011-08-21/day mode=martial-law ctx=crime,rights_freedoms
e5 m11 > m12 ACCUSE actual 2011-08-24/none mode=allege ctx=economic,rights_freedoms
e6 m13 > m12 PROTEST planned 2011-09-12/day mode=strike ctx=economic
e7 m13 > m12 REJECT actual 2011-08-24/none ctx=economic,rights_freedoms
e8 m16 > m11 REJECT actual 2011-08-24/none ctx=economic
e9 m16 > m18 REQUEST requested 2011-08-24/none mode=meet ctx=economic
e10 m19 > m20 THREATEN threatened 2011-08-24/none ctx=legislative
e11 m21 > m3 REJECT hypothetical 2011-08-24/none ctx=legislative,rights_freedoms
e12 m8 > m46 COERCE actual 2011-08-24/none mode=arrest ctx=crime said=m24
e13 m25 > m4 COERCE actual 2011-08-24/none mode=seize ctx=crime
e14 m26 > m27 SUPPORT actual 2011-08-24/none ctx=crime
e15 m28 > m29 ACCUSE actual 2011-08-24/none mode=disapprove ctx=rights_freedoms
e16 m30 > m31 ASSAULT actual 1990-07-01/month ctx=terrorism bg
e17 m30 > m32 ASSAULT actual 1990-07-01/month mode=abduct ctx=terrorism bg
q1 m6 direct cue=declared
q2 m14 direct cue=said
q3 m15 indirect cue=said
q4 m19 mixed cue=called
q5 m42 direct cue=said
rel m11 leads m10
rel m10 member_of m13
rel m19 leads m21
rel m43 leads m30
