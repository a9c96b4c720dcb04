### Sofia Globe 2013-02-20 article
= [m1:BGR.GOV Borissov] {e1 gives up}: "[m2=m1 I] will not govern over blood"
~byline Written by The Sofia Globe staff on February 20, 2013 in Bulgaria
~caption Sofia, February 19. Photo: Clive Levi
Four words in Parliament did what ten days of marches had not. "<<q1 [m3=m4 The government] has resigned>>," said [m4:BGR.GOV Boiko Borissov] on Wednesday morning, and sat down.
The night before, at Eagles' Bridge, [m5:BGR.COP gendarmes] had {e2 charged} [m6:BGR.CVL demonstrators] who were demanding lower power bills. Fourteen were hurt; a retired teacher's head streamed with blood on every channel.
It was that picture, aides say, which decided the matter for [m7=m1 the former bodyguard], whose [m8:BGR.PTY GERB] has 117 of 240 seats.
Only on Tuesday [m26=m4 he] had still {e3 promised} an eight per cent cut and the {e4 withdrawal} of the licence of [m9:CZE.BUS ČEZ]. [m10:CZE.GOV The Czech prime minister, Petr Nečas], {e5 protested} by letter: politicised, [m27=m10 he] wrote, and "<<q2 highly non-standard>>". [m11=m9 The utility], seven-tenths of which belongs to [m12=m10 his] state, serves [m13:@BGR Sofia] and the west.
[m14:BGR.GOV Finance Minister Simeon Djankov] had been {e6 dropped} on Monday. That satisfied nobody.
"<<q3 They change the driver of a bus with no engine>>," was the comment of [m15:BGR.OPP Sergei Stanishev]. [m16=m15 He] leads [m17:BGR.OPP the Bulgarian Socialist Party] and, since 2011, [m18:PES the Party of European Socialists] as well, of which the former is a member.
What happens next rests with [m19:BGR.GOV President Rossen Plevneliev], himself elected on [m28=m8 GERB's] ticket. [m20=m19 He] is to {e7 offer} the mandate to the parties in turn; all have said they would {e8 hand it back}. [m21:BGR.OPP The Movement for Rights and Freedoms], whose new chairman [m22:BGR.OPP Lyutvi Mestan] took over from [m29:BGR.OPP Ahmed Dogan] in January, prefers April to May for an election.
On the day of that handover [m23:BGR.CVL a young man] had {e9 aimed} a gas pistol at [m24=m29 the founder's] forehead on a Sofia stage.
In Varna, meanwhile, [m25:BGR.CVL Plamen Goranov], who had called for the mayor to go, set himself alight in front of the municipality today.
~related Read more: Electricity bills - the basics
e2 m5 > m6 ASSAULT actual 2013-02-19/day mode=crowd-control ctx=repression,economic
e1 m1 > m6 RETREAT actual 2013-02-20/day mode=resign ctx=executive
e3 m26 > m6 AGREE planned 2013-02-19/day ctx=economic
e4 m4 > m9 SANCTION planned 2013-02-19/day mode=discontinue ctx=economic
e5 m10 > m4 ACCUSE actual 2013-02-20/none mode=disapprove ctx=economic
e6 m4 > m14 SANCTION actual 2013-02-18/day mode=discontinue ctx=executive
e9 m23 > m24 ASSAULT actual 2013-01-01/month mode=firearms bg
e7 m20 > m8 AGREE planned 2013-02-20/none ctx=political_institutions
e8 m8,m17 > m20 REJECT planned 2013-02-20/none ctx=political_institutions
q1 m4 direct cue=said
q2 m27 mixed cue=wrote
q3 m15 direct
rel m7 member_of m8
rel m16 leads m17
rel m16 leads m18 from=2011
rel m17 member_of m18
rel m22 leads m21 from=2013-01-01

### L'Orient Today 2021-10-15 article
= Six dead in [m1:@LBN Tayyouneh]; [m2:HEZBOLLAH.REB Hezbollah] points at [m3:LBN.PTY Geagea's men]
~byline L'Orient Today staff / BEIRUT
Beirut buried its dead with rifles in the air on Friday. Yesterday the same rifles had been pointed at balconies.
The trouble began, if anything in this city begins, with [m4:LBN.JUD Tarek Bitar]. The judge looking into the port blast has {e1 charged} [m5:LBN.PTY Ali Hasan Khalil], a former finance minister and right hand of [m6:LBN.LEG Speaker Nabih Berri]; on Tuesday [m21=m4 he] {e2 issued} a warrant for [m22=m5 him]. [m7=m2 The Shiite party] and [m8:LBN.PTY Amal], its ally, {e3 want} [m23=m4 him] taken off the case. To say so, [m9:LBN.CVL several hundred of the two parties' followers] {e4 set out} for the Palace of Justice at half past ten.
[m24=m9 They] never got there. Near the old front line somebody shot from a roof, and for four hours [m10=m9 the marchers] and [m11:LBN.PRM gunmen in Ain al-Remmaneh] {e5 traded fire}.
"<<q1 An ambush, organised and armed, by groups of [m12:LBN.PTY the Lebanese Forces]>>," said a joint statement. It did not mention the windows broken on the way.
[m13:LBN.PTY Samir Geagea], who heads that Christian party, {e6 dismissed} it. "<<q2 The people of the neighborhood defended themselves>>," [m25=m13 he] told a radio station. Asked whether [m26=m12 his fighters] had been {e7 sent}, [m27=m13 he] said nobody had been.
By evening [m14:LBN.MIL the army] had {e8 hauled in} nine men from both sides, one of them Syrian. [m15:LBN.MIL Gen. Joseph Aoun], its commander, let it be known that soldiers would {e9 shoot at} anyone carrying a weapon in the street.
[m16:LBN.GOV President Michel Aoun], founder and once leader of [m17:LBN.PTY the Free Patriotic Movement], has been [m18=m2 Hezbollah's] partner since the Mar Mikhael understanding of February 2006. [m28=m16 He] {e10 spoke with} [m29=m13 Geagea] by telephone on Thursday night, a rare event.
Comfort of another kind came from [m19:USA.GOV Victoria Nuland], by chance in town: {e11 an additional $67 million} for [m30=m14 the army]. [m31:IRN.GOV Tehran], patron of [m32=m2 the Party of God], {e12 blamed} [m20:ISR.GOV the Zionists].
At Sainte-Thérèse school, pupils spent the afternoon on the floor of the corridor.
e1 m4 > m5 ACCUSE actual 2021-10-15/none mode=allege ctx=legal bg
e2 m4 > m5 ACCUSE actual 2021-10-12/day mode=allege ctx=legal
e3 m7,m8 > m4 REQUEST requested 2021-10-15/none mode=yield ctx=legal
e4 m9 > m4 PROTEST actual 2021-10-14/day mode=demo ctx=legal
e5 m10 > m11 ASSAULT actual 2021-10-14/day mode=firearms ctx=religion_ethnicity
e6 m13 > m7,m8 REJECT actual 2021-10-15/none ctx=religion_ethnicity
e7 m26 > m10 ASSAULT denied 2021-10-14/day ctx=religion_ethnicity
e8 m14 > m11 COERCE actual 2021-10-14/day mode=arrest ctx=legal
e9 m15 > m10,m11 THREATEN threatened 2021-10-14/day mode=violence ctx=military
e10 m28 > m29 CONSULT actual 2021-10-14/day mode=phone
e11 m19 > m30 AGREE planned 2021-10-14/none ctx=military
q1 ? direct cue=said
q2 m25 direct cue=told
e12 m31 > m20 ACCUSE actual 2021-10-15/none mode=allege
rel m31 ally_of m32
rel m8 ally_of m7
rel m13 leads m12
rel m15 leads m14
rel m16 ally_of m18 from=2006-02-01

### Manila Bulletin 2008-08-20 article
= [m1:PHL.GOV Palace] scraps ancestral domain deal; [m2:MILF.REB Bravo's men] still at large
~byline By Edwin G. Rolls and Ali G. Mako
ILIGAN CITY — Four towns counted their dead and their missing carabaos yesterday while, in Manila, the paper that was meant to end such mornings was put away.
[m3:PHL.GOV President Gloria Macapagal-Arroyo] will {e1 not sign} the Memorandum of Agreement on Ancestral Domain "in its present form", [m4:PHL.GOV Press Secretary Jesus Dureza] announced. Initialled in Kuala Lumpur on July 27, it would have given [m5:MILF.REB the Moro Islamic Liberation Front] a say over 712 more barangays. [m6:PHL.JUD The Supreme Court] had {e2 stopped} its signing on the eve of the ceremony, at the petition of [m7:PHL.GOV North Cotabato Vice Gov. Emmanuel Piñol].
Dawn on Monday brought the answer, or what looked like one. [m8:MILF.REB Abdurahman Macapaar, alias Commander Bravo], chief of [m9:MILF.REB the front's 102nd base command], {e3 descended} on [m10:@PHL Kauswagan] with two hundred rifles. [m11:PHL.CVL Forty-one people] were {e4 hacked or shot}.
Within the Front, at least on paper, such commands answer to [m12:MILF.REB Al Haj Murad Ebrahim]. [m32=m12 The chairman] "<<q1 neither ordered nor knew>>", [m33=m12 his] negotiator [m13:MILF.REB Mohagher Iqbal] swore by phone. Will [m14=m5 they] {e5 surrender} [m34=m8 Bravo], then? "<<q2 [m15=m5 We] discipline [m16=m5 our] own>>," [m31=m13 he] replied.
[m17:PHL.MIL Gen. Alexander Yano], who became chief of [m18:PHL.MIL the Armed Forces of the Philippines] in May, has {e6 launched} six battalions against the culprits. Two OV-10 planes had {e7 pounded} a marsh by noon.
[m19:MYS.GOV Malaysia] leads [m20:IMT the International Monitoring Team] that watches the 2003 truce and includes [m21:BRN.GOV Brunei], [m22:LBY.GOV Libya] and [m23:JPN.GOV Japan]; its people will be {e8 home} by the end of the month.
[m24:PHL.REL Bishop Elenito Galido] of Iligan {e9 begged} both armies to leave the schools alone. [m25:PHL.CVL Christian residents], led by mayors, have {e10 asked for} guns. [m30:PHL.OPP Senator Mar Roxas], president of [m26:PHL.OPP the Liberal Party], {e11 faulted} [m27=m1 Malacañang] for negotiating in the dark.
[m28:OIC The Organization of the Islamic Conference], at which the rival [m29:MNLF.REB MNLF] enjoys observer status, kept its counsel.
~page_control Print | Tell a friend
e1 m3 > m5 REJECT actual 2008-08-19/none ctx=territory
e2 m6 > m1 REJECT actual 2008-08-01/month ctx=legal,territory bg
e3 m8 > m10 ASSAULT actual 2008-08-18/day mode=firearms ctx=territory again
e4 m8 > m11 ASSAULT actual 2008-08-18/day mode=firearms ctx=territory
e5 m14 > m1 REJECT actual 2008-08-20/none mode=yield ctx=military
e6 m17 > m9 ASSAULT actual 2008-08-20/none ctx=military
e7 m18 > m9 ASSAULT actual 2008-08-19/day mode=aerial ctx=military
e8 m20 > m1 CONCEDE planned 2008-08-01/month mode=withdraw ctx=peacekeeping
e9 m24 > m5,m18 REQUEST requested 2008-08-20/none mode=yield ctx=human_security
e10 m25 > m1 REQUEST requested 2008-08-20/none mode=assist ctx=military
e11 m30 > m27 ACCUSE actual 2008-08-20/none mode=disapprove ctx=territory
q1 m13 mixed cue=swore
q2 m31 direct cue=replied
rel m8 leads m9
rel m9 part_of m5
rel m12 leads m5
rel m17 leads m18 from=2008-05-01
rel m20 led_by m19
rel m21 member_of m20
rel m22 member_of m20
rel m23 member_of m20
rel m30 leads m26
