### Daily Monitor 2026-01-14 article
= [m46:UGA.MIL Army] {e1 ordered onto} [m1:@UGA Kampala] streets on eve of vote
~byline By Rosette Nambi & Ivan Okot
~date_line Wednesday, January 14, 2026
~caption Soldiers check a boda boda at Kalerwe yesterday. PHOTO/ISAAC KASOZI
For [m39:UGA.CVL Ugandans], internet access was {e2 switched off} at 6pm yesterday, two hours after [m2:UGA.GOV the communications commission] told [m3:UGA.BUS providers] to do so "<<q1 until further notice>>".
[m4:UGA.MIL Soldiers of the First Division] had taken up {e3 positions} at the city's ten main roundabouts by then. [m5:UGA.MIL Gen Muhoozi Kainerugaba], who heads [m6:UGA.MIL the UPDF], wrote on X that anybody who tried to march would meet "<<q2 [m7=m5 my] boys>>".
The {e4 warning} was aimed at [m8:UGA.OPP the National Unity Platform], whose president [m9:UGA.OPP Robert Kyagulanyi] closed [m44=m9 his] campaign in [m10:@UGA Aga Khan grounds] in a flak jacket. [m11=m9 He] {e5 called on} [m12:UGA.CVL supporters] to remain within 20 metres of the polling stations and count.
"<<q3 If [m45=m40 they] steal it, you will hear from [m13=m9 me]. [m14=m9 I] will not tell you tonight what [m15=m9 I] will say>>," [m16=m9 he] said.
On Monday [m17:UGA.COP police] {e6 detained} [m18:UGA.OPP his running mate's driver]. In the week before, [m19:UGA.NGO five rights organisations] were {e7 ordered} to stop work by [m20:UGA.GOV the NGO Bureau], and [m21:UGA.NGO Chapter Four's] [m22:UGA.NGO Sarah Bireete] was {e8 charged} by [m41:UGA.JUD state attorneys] with passing on voters' data.
[m23:UGA.OPP Dr Kizza Besigye] has been in Luzira since November 2024, when [m24:UGA.SPY agents] {e9 abducted} [m25=m23 him] in [m26:@KEN Nairobi]. [m27:UGA.JUD The High Court] {e10 turned down} [m28=m23 his] latest bail application last Friday.
[m29:UN UN human rights chief Volker Türk] {e11 faulted} "<<q4 widespread repression>>". The spokesman of the ruling [m30:UGA.PTY National Resistance Movement] {e12 told} [m31=m29 him] to mind Gaza. [m32:UGA.GOV President Yoweri Museveni], in power since 1986 and the movement's chairman, did not mention either at [m33=m32 his] rally in Kololo.
[m34:AU An African Union mission] led by [m35:AU former Nigerian president Goodluck Jonathan] {e13 visited} [m42:UGA.GOV the electoral commission] on Tuesday; [m36:EAC EAC] observers were there, too. [m37:EU The European Union] was {e14 not invited} by [m40:UGA.GOV the government].
[m43:KEN.GOV Kenya] has {e15 placed} [m38:KEN.COP extra officers] at Busia.
~share Stay updated by following our WhatsApp channel
e2 m2 > m39 COERCE actual 2026-01-13/day mode=censor ctx=election,rights_freedoms
e1 m46 > m39 MOBILIZE actual 2026-01-13/day mode=troops ctx=election again
e3 m4 > m39 MOBILIZE actual 2026-01-13/day mode=troops ctx=election
e4 m5 > m8 THREATEN threatened 2026-01-14/none mode=violence ctx=election,repression
e5 m11 > m12 REQUEST requested 2026-01-13/none mode=assist ctx=election
e6 m17 > m18 COERCE actual 2026-01-12/day mode=arrest ctx=election
e7 m20 > m19 COERCE actual 2026-01-05/week mode=restrict ctx=rights_freedoms
e8 m41 > m22 ACCUSE actual 2026-01-05/week mode=allege ctx=legal,election
e9 m24 > m25 ASSAULT actual 2024-11-01/month mode=abduct ctx=repression bg
e10 m27 > m28 REJECT actual 2026-01-09/day ctx=legal
e11 m29 > m40 ACCUSE actual 2026-01-14/none mode=disapprove ctx=human_rights
e12 m30 > m31 REJECT actual 2026-01-14/none mode=yield ctx=human_rights
e13 m34,m36 > m42 CONSULT actual 2026-01-13/day mode=visit ctx=election
e14 m40 > m37 REJECT actual 2026-01-14/none mode=assist ctx=election
e15 m43 > m40 MOBILIZE actual 2026-01-14/none mode=police ctx=election
q1 m2 mixed cue=told
q2 m5 mixed cue=wrote
q3 m16 direct cue=said
q4 m29 mixed cue=faulted
rel m5 leads m6
rel m9 leads m8
rel m32 leads m30

### The Hill Times 2026-03-18 article
= [m1:CAN.OPP Poilievre] {e1 demands} recall of [m2:CAN.LEG House] after [m3:USA.GOV Washington's] aluminum move
~byline By Neil MacIsaac
The letter landed at 7 a.m. [m4:CAN.PTY The Conservatives], it said, wanted [m5=m2 MPs] back from [m36=m5 their] break by Friday to discuss the 50 per cent {e2 duty} that [m6:USA.GOV the United States] has put on cable and sheet since Monday.
[m7:CAN.OPP Pierre Poilievre], the Conservative leader, {e3 sent} it to [m8:CAN.GOV Prime Minister Mark Carney] with a copy to [m9:CAN.LEG the Speaker].
[m10=m8 Carney] is in no hurry. Speaking to reporters in [m11:@CAN Saguenay], where [m12=m8 he] {e4 toured} a smelter with [m13:CAN.GOV the premier of Quebec], [m14=m8 he] said that <<q1 a response would {e5 come} "at the time and in the amount that hurt least at home">>.
"<<q2 [m15=m16 We] do not negotiate in question period>>," added [m16:CAN.GOV Dominic LeBlanc], the minister in charge of the file. [m17=m16 He] {e6 spoke with} [m18:USA.GOV Commerce Secretary Howard Lutnick] twice on Tuesday. The {e7 calls}, a source says, were short.
[m19:CAN.LAB Unifor], the union that organizes 2,600 smelter workers, is angry with both. Its president, [m20:CAN.LAB Lana Payne], {e8 urged} [m21=m8 the government] to stop the sale of electricity to New England. [m22:CAN.GOV Ontario's Doug Ford] did that to three states for a day last March and then {e9 backed off}.
[m23:CAN.OPP The Bloc Québécois] {e10 backs} the Conservative request; [m24:CAN.OPP the New Democrats] are against. [m25:CAN.OPP Elizabeth May] would {e11 support} it if the sitting were extended to fires.
At a meeting of [m26:G7 G7] trade ministers in [m27:@FRA Evian] on Thursday [m28:JPN.GOV Japan] and [m29:EU the EU] are to {e12 raise} metals as well. The Group's host, [m30:FRA.GOV France], has {e13 invited} [m31:MEX.GOV Mexico], which [m32=m6 the Americans] spared.
The [m33=m6 White House] gave "<<q3 national security>>" as its ground. [m34:CAN.GOV Canada] is an ally of [m35=m6 the U.S.] and sells it the metal for fighter wings.
~advert Get the weekly newsletter
e1 m1 > m8 REQUEST requested 2026-03-18/none mode=change ctx=legislative,economic again
e2 m6 > m34 SANCTION actual 2026-03-16/day mode=restrict ctx=economic
e3 m7 > m8 REQUEST requested 2026-03-18/none mode=change ctx=legislative,economic
e4 m12 > m13 CONSULT actual 2026-03-18/none mode=meet ctx=economic
e5 m14 > m6 SANCTION planned 2026-03-18/none mode=restrict ctx=economic
e6 m17 > m18 CONSULT actual 2026-03-17/day mode=phone ctx=economic,diplomatic
e7 m17 > m18 CONSULT actual 2026-03-17/day mode=phone ctx=economic again
e8 m20 > m21 REQUEST requested 2026-03-18/none mode=change ctx=economic
e9 m22 > m6 CONCEDE actual 2025-03-01/month ctx=economic bg
e10 m23 > m7 SUPPORT actual 2026-03-18/none ctx=legislative
e11 m25 > m7 SUPPORT hypothetical 2026-03-18/none ctx=legislative
e12 m28,m29 > m6 ACCUSE planned 2026-03-19/day mode=disapprove ctx=economic
e13 m30 > m31 AGREE planned 2026-03-18/none ctx=diplomatic
q1 m14 mixed cue=said
q2 m16 direct cue=added
q3 m33 mixed cue=gave
rel m7 leads m4
rel m20 leads m19
rel m34 ally_of m35

### Le Soleil 2026-05-07 article
= [m1:SEN.GOV Faye] keeps [m2:SEN.GOV Sonko], says break is 'a rumour'
~date_line DAKAR, 7 May 2026
~byline Our reporter
[m31=m1 The president] and [m32=m2 his prime minister] had lunch together on Wednesday, and to make sure that everyone knew, the presidency published the menu.
[m3=m1 Bassirou Diomaye Faye] had been said to be about to {e1 sack} [m4=m2 Ousmane Sonko] for [m33=m4 his] attacks on [m5:IMF the International Monetary Fund]. "<<q1 There is neither a crisis nor a letter>>," [m6:SEN.GOV the head of state's spokesman] insisted.
The dispute is about seven billion dollars. The {e3 disclosure} by [m34=m1 the new rulers] in September 2024 that [m7:SEN.GOV the former government] had hidden debts led [m8=m5 the Fund] to {e4 halt} [m28:SEN.GOV Dakar's] programme. [m9=m2 Sonko] {e5 ruled out} a restructuring in November, at a rally of [m10:SEN.PTY Pastef], the party [m11=m4 he] leads.
[m12:SEN.GOV Finance Minister Cheikh Diba] {e6 spent} the last week of April in [m13:@USA Washington] with [m14:IMF the Fund's mission chief, Edward Gemayel]. [m35=m12+m14 They] did not agree.
On the campus of Cheikh Anta Diop University, meanwhile, unpaid stipends had [m15:SEN.EDU students] in the road on Monday. [m16:SEN.COP Gendarmes] answered with {e8 gas} and went into the dormitories. [m17:SEN.EDU A second-year student] fell from the fourth floor; [m18:SEN.EDU the union of lecturers], the SAES, {e9 holds} [m29:SEN.GOV the interior minister] to account and {e10 stops} teaching for three days from today.
[m19:SEN.OPP The Alliance for the Republic] of [m20:SEN.ELI Macky Sall], the former president, {e11 petitioned} [m21:SEN.LEG the National Assembly] for an inquiry. [m36=m20 Mr Sall] himself, who is abroad, faces one for high treason; [m30=m20 he] {e12 denies} everything.
The speaker, [m22:SEN.LEG El Malick Ndiaye], said <<q2 both requests would be examined "calmly">>.
[m23:SEN.OPP Barthélémy Dias], stripped of the Dakar town hall in December 2024, sees an opening. [m24=m23 He] has {e14 offered} [m37=m4 the prime minister] a public debate.
In Nouakchott, [m26:SEN.GOV the energy ministers of Senegal] and [m27:MRT.GOV Mauritania] {e15 met} on Wednesday on the gas field that [m25=m26+m27 they] share.
e1 m3 > m4 SANCTION denied 2026-05-07/none mode=discontinue ctx=executive
e3 m1 > m7 ACCUSE actual 2024-09-01/month mode=allege ctx=corruption,economic bg
e4 m8 > m28 SANCTION actual 2024-09-01/none mode=discontinue ctx=economic bg
e5 m9 > m5 REJECT actual 2025-11-01/month mode=change ctx=economic bg
e6 m12 > m14 CONSULT actual 2026-04-24/week mode=visit ctx=economic
e8 m16 > m15 ASSAULT actual 2026-05-04/day mode=crowd-control ctx=education,repression
e9 m18 > m29 ACCUSE actual 2026-05-07/none mode=disapprove ctx=repression
e10 m18 > m28 PROTEST planned 2026-05-07/day mode=strike ctx=education,repression
e11 m19 > m21 REQUEST requested 2026-05-07/none mode=change ctx=legislative
e12 m30 > m28 REJECT actual 2026-05-07/none ctx=legal
e14 m24 > m37 AGREE planned 2026-05-07/none ctx=executive
e15 m26 > m27 CONSULT actual 2026-05-06/day mode=meet ctx=natural_resource
q1 m6 direct cue=insisted
q2 m22 mixed cue=said
rel m11 leads m10

### Sahara Reporters 2026-06-24 article
= Farmers, herders and a governor: who burnt [m1:@NGA Guma]?
~byline by Saharareporters, New York
~date_line June 24, 2026
~advert #AfricaInOurHands Donate
Five villages in the Guma council area are ash. On that much, everybody is agreed.
[m2:NGA.CVL Survivors] who walked to [m3:@NGA Daudu] over the weekend {e2 told} this reporter that [m4:NGA.REB armed men on motorcycles] {e3 came} on Friday night and {e4 killed} at least [m30:NGA.CVL thirty-one]. [m5=m4 The attackers] spoke Fulfulde, [m6=m2 they] say.
[m7:NGA.BUS The Miyetti Allah association], which speaks for the [m8:NGA.CVL herders], {e5 denied} any part in it. [m9:NGA.BUS Its state chairman, Ibrahim Galma], {e6 accused} [m10:NGA.COP the Benue Civil Protection Guards] of having {e7 rustled} 200 cows on the Tuesday before.
[m11=m10 The guards] were set up by [m12:NGA.GOV Governor Hyacinth Alia]. "<<q1 [m13=m12 I] gave [m14=m10 them] torches and whistles. Whistles do not steal>>," [m15=m12 the priest-turned-politician] retorted in [m16:@NGA Makurdi].
[m17=m12 He] {e8 asked} [m31:NGA.GOV Abuja] on Sunday for two more battalions. [m18:NGA.GOV President Bola Tinubu], who was in [m19:@BRA Brasília] for trade {e9 talks} with [m20:BRA.GOV Luiz Inácio Lula da Silva], {e10 directed} [m21:NGA.MIL the chief of defence staff] by phone to go there at once.
[m22:NGA.REL The Catholic bishop of Makurdi, Wilfred Anagbe], had spoken to [m23:USA.LEG American congressmen] on the subject a year earlier; afterwards, [m24=m22 he] says, [m25=m22 he] was threatened. [m26:USA.GOV Washington] {e12 placed} [m32:NGA.GOV Nigeria] on its list of religious offenders last October.
[m27:NGA.OPP The ADC], a coalition of opposition politicians led by [m28:NGA.OPP David Mark], {e13 condemned} the massacre and {e14 called for} the service chiefs to go. [m29:NGA.PTY The APC] {e15 reminded} it that [m34=m28 Mark] was born twenty kilometres from the scene and had never been seen there.
[m33:NGA.CVL Youths] on Monday {e16 barricaded} the Makurdi–Lafia road with coffins.
e2 m2 > m4 ACCUSE actual 2026-06-20/none mode=allege ctx=religion_ethnicity
e4 m4 > m30 ASSAULT actual 2026-06-19/day ctx=religion_ethnicity said=m2
e3 m4 > m30 ASSAULT actual 2026-06-19/day ctx=religion_ethnicity said=m2 again
e5 m7 > m2 REJECT actual 2026-06-24/none ctx=religion_ethnicity
e6 m9 > m10 ACCUSE actual 2026-06-24/none mode=allege ctx=religion_ethnicity
e7 m11 > m8 COERCE denied 2026-06-16/day mode=seize ctx=religion_ethnicity
e8 m17 > m31 REQUEST requested 2026-06-21/day mode=assist ctx=military
e9 m18 > m20 CONSULT actual 2026-06-24/none mode=visit ctx=economic
e10 m18 > m21 REQUEST requested 2026-06-24/none mode=assist ctx=military
e12 m26 > m32 SANCTION actual 2025-10-01/month ctx=religion_ethnicity bg
e13 m27 > m4 ACCUSE actual 2026-06-24/none mode=disapprove ctx=religion_ethnicity
e14 m27 > m18 REQUEST requested 2026-06-24/none mode=change ctx=military
e15 m29 > m27 ACCUSE actual 2026-06-24/none mode=disapprove ctx=executive
e16 m33 > m12 PROTEST actual 2026-06-22/day mode=obstruct ctx=human_security
q1 m15 direct cue=retorted
rel m28 leads m27
