### The Point (Banjul) 2017-01-18 article
= State of emergency: [m1:GMB.GOV Jammeh] buys himself ninety days, or one
~date_line Wednesday, January 18, 2017
[m34=m1 His] term runs out tonight at twelve. What comes after it depends on whom one believes, [m2:GMB.LEG the National Assembly] in [m3:@GMB Banjul] or [m4:GMB.OPP a man in Dakar].
[m5=m1 President Yahya Jammeh] appeared on television on Tuesday evening, beads in hand. A few hours later [m6=m2 the deputies], nearly all of whom belong to [m7:GMB.PTY his Alliance for Patriotic Reorientation and Construction], {e1 prolonged} [m8=m5 his] tenure by three months. [m35=m2 They] also {e2 condemned} "<<q1 unlawful and malicious interference>>" by [m9:AU the African Union].
[m10=m4 Adama Barrow], the winner of 1 December, has been [m11:SEN.GOV Macky Sall's] guest since Sunday. [m12=m10 He] could not go home even for [m13=m10 his] son, whom a dog killed in Manjai. The swearing-in {e3 will take place} on Thursday wherever there is a Gambian flag, says [m14:GMB.OPP Mai Fatty], one of the leaders of the coalition of seven parties that carried [m15=m10 him].
"<<q2 If that's a football pitch, then on a pitch>>," [m16=m14 he] added.
That coalition, led by [m17:GMB.OPP the United Democratic Party], whose own chief [m18:GMB.OPP Ousainou Darboe] sat in Mile Two prison until 5 December, had believed [m19=m5 the loser] when [m36=m5 he] {e4 telephoned} [m37=m5 his] congratulations on 2 December. A week passed. Then [m20=m5 he] {e5 took it back}.
Time to shift the furniture, perhaps. [m21:GMB.GOV Six ministers] have {e6 left} since Sunday, among them [m22:GMB.GOV Neneh Macdouall-Gaye], who held foreign affairs.
[m23:NGA.MIL Nigeria] has {e7 put} the warship Unity {e8 to sea}. [m24:SEN.MIL Senegalese columns], seen yesterday at Kaolack, await one word. Would [m38=m24 they] fight? [m25:ECOWAS Marcel de Souza], president of the commission of [m26:ECOWAS ECOWAS], {e9 does not exclude} it.
[m27:GMB.MIL General Ousman Badjie], who commands [m28:GMB.MIL the army], ate with [m40=m27 his] men on Wednesday.
"<<q3 [m29=m27 I] am not going to involve [m30=m27 my] soldiers in a stupid fight. [m31=m27 I] love them>>," the newspapers' photographers heard [m39=m27 him] tell a crowd of tourists.
[m32:GBR.GOV London] advised [m41=m32 its] nationals out. By nightfall [m33:MRT.GOV Mohamed Ould Abdel Aziz of Mauritania] had {e11 come} to Banjul for a last word.
e1 m6 > m10 REJECT actual 2017-01-17/day ctx=legislative,pro_autocracy
e2 m35 > m9 ACCUSE actual 2017-01-17/day mode=disapprove ctx=diplomatic
e3 m10 > m5 REJECT planned 2017-01-19/day ctx=executive
e4 m36 > m10 CONCEDE actual 2016-12-02/day ctx=election bg
e5 m20 > m10 REJECT actual 2016-12-09/day ctx=election bg
e6 m21 > m5 RETREAT actual 2017-01-18/none mode=resign ctx=executive
e7 m23 > m5 MOBILIZE actual 2017-01-18/none mode=weapons ctx=military
e8 m23 > m5 MOBILIZE actual 2017-01-18/none mode=weapons ctx=military again
e9 m26 > m5 ASSAULT hypothetical 2017-01-18/none ctx=military
e11 m33 > m5 CONSULT actual 2017-01-18/day mode=third-party ctx=diplomatic
q1 m35 mixed cue=condemned
q2 m16 direct cue=added
q3 m27 direct cue=tell
rel m6 member_of m7
rel m18 leads m17
rel m25 leads m26
rel m27 leads m28

### Khaama Press 2015-10-01 article
= Kunduz square back under the tricolour, [m1:AFG.GOV officials] say
~byline By Khwaja Baheer Niazi - Thu Oct 01 2015, 9:41 am
The white flag over the traffic island lasted three nights.
[m2:AFG.MIL Commandos] of the 6th battalion, set down at the airport by [m3:USA.MIL American helicopters], {e1 cleared} the streets as far as the governor's compound between nine in the evening and dawn. [m26=m2 Their] entry was preceded by five {e2 strikes from the air}, which the [m4:NATO coalition] says were needed to protect [m5:DEU.MIL advisers], among them Germans.
[m6:TALIBAN.REB The Taliban] {e3 dispute} the news. [m7:TALIBAN.REB Zabihullah Mujahid] sent pictures of fighters at a bakery: "<<q1 Does this look like [m8=m6 we] are gone?>>"
It was before sunrise on Monday that some five hundred of [m27=m6 them], coming from Chardara, Khanabad and Imam Sahib, {e4 overran} [m9:@AFG the city]. In a single morning [m10=m6 they] {e5 emptied} the prison, {e6 ransacked} the office of [m11:UN the United Nations] and put a list of women activists on a wall. No provincial capital had been in [m28=m6 their] hands since 2001.
[m12:TALIBAN.REB Mullah Akhtar Mansoor], who leads [m29=m6 the movement] since its founder's death was made known in July, congratulated [m13=m6 his fighters] and, in the same breath, {e7 promised} [m14:AFG.CVL civil servants] [m31=m14 they] would not be touched.
[m15:AFG.LEG The Lower House] met behind closed doors yesterday. [m30:AFG.LEG Several members] shouted that [m16:AFG.GOV President Ashraf Ghani] and [m17:AFG.GOV Chief Executive Abdullah Abdullah], partners in the unity government formed a year ago this week, should {e8 step aside}. [m18:AFG.GOV The governor, Mohammad Omar Safi], had been in London when it happened and was {e9 sacked} on Tuesday.
"<<q2 [m19=m18 I] warned [m20=m16 them] in April, in May and in June>>," [m21=m18 he] said.
[m22:PAK.GOV Islamabad] {e10 offered} condolences through [m32=m22 its] ambassador. Not a few here count it among [m23=m6 the insurgents'] backers; the accusation was {e11 repeated} by [m24:AFG.LEG Deputy Speaker Zahir Qadir].
[m25:MSF Médecins Sans Frontières] has taken 296 wounded into [m33=m25 its] trauma centre. [m34=m25 It] gave [m35=m2+m3+m6 all the warring sides] [m36=m25 its] coordinates on Tuesday, so that nobody should be mistaken.
~share Follow Khaama Press on Twitter
e1 m2 > m6 ASSAULT actual 2015-09-30/day ctx=military,territory
e2 m3 > m6 ASSAULT actual 2015-09-30/none mode=aerial ctx=military
e3 m6 > m1 REJECT actual 2015-10-01/none ctx=military
e4 m6 > m9 ASSAULT actual 2015-09-28/day ctx=military,territory
e5 m10 > m1 ASSAULT actual 2015-09-28/day ctx=military
e6 m10 > m11 ASSAULT actual 2015-09-28/day mode=destroy
e7 m12 > m14 AGREE planned 2015-10-01/none ctx=military
e8 m30 > m16,m17 REQUEST requested 2015-09-30/day mode=yield ctx=legislative
e9 m16 > m18 SANCTION actual 2015-09-29/day mode=discontinue ctx=executive
e10 m22 > m16 SUPPORT actual 2015-10-01/none ctx=diplomatic
e11 m24 > m22 ACCUSE actual 2015-10-01/none mode=allege ctx=terrorism
q1 m7 direct
q2 m21 direct cue=said
rel m12 leads m29
rel m16 ally_of m17 from=2014-09-01
rel m22 ally_of m23
rel m6 controls m9 from=2015-09-28 to=2015-10-01

### Nyasa Times 2020-06-24 article
= Fresh vote, fresh fists: [m1:MWI.OPP Tonse monitors] stoned in Chinakanaka
~byline June 24, 2020 Owen Khumula - Nyasa Times
~share Facebook, Twitter, WhatsApp
Counting went on by paraffin lamp until three on Wednesday morning, and by breakfast everyone had won.
Tuesday's ballot was held because in February [m2:MWI.JUD five judges in bulletproof vests] {e1 threw out} the re-election of [m3:MWI.GOV Peter Mutharika]: too much correction fluid. [m4=m3 He] {e2 took} [m33=m2 them] to [m5:MWI.JUD the Supreme Court], which in May {e3 sided with} [m6=m2 the five].
[m7:MWI.OPP Lazarus Chakwera], a pastor who leads [m8:MWI.OPP the Malawi Congress Party], ran for [m9:MWI.OPP the Tonse Alliance]. Eight others besides [m34=m8 his party] make it up; [m10:MWI.OPP Saulos Chilima's UTM] is the second largest, [m11:MWI.OPP Joyce Banda's People's Party] the third. On the other side stands the [m12:MWI.PTY DPP] of [m13=m3 the incumbent], in league with [m14:MWI.PTY the United Democratic Front], headed by [m15:MWI.PTY Atupele Muluzi].
In a market in the south, [m16:MWI.PTY blue-shirted cadets] {e4 fell upon} [m17=m1 the alliance's observers] with pangas as [m35=m1 they] left a school. Two are in Zomba Central Hospital. [m18:MWI.COP Inspector-General Duncan Mwapasa], who took command of [m19:MWI.COP the Police Service] only last year, has detained nobody.
"<<q1 Bring [m20=m19 us] names, not hashtags>>," [m21=m18 he] told reporters.
For the governing side [m22:MWI.PTY Nicholas Dausi] {e6 lodged} grievances of [m37=m22 his] own: [m23=m12 party] agents {e7 chased} from stations in Lilongwe and Dowa. "<<q2 Those were no polls at all there. They must be {e8 repeated}>>," [m36=m22 he] demanded, addressing [m24:MWI.GOV the Electoral Commission]. [m25:MWI.GOV Its chairman, Justice Chifundo Kachale], was sworn in sixteen days ago; [m26:MWI.JUD Jane Ansah], whom [m31:MWI.CVL the street] had for ten months {e9 wanted} gone, {e10 gave way} on May 21.
No foreign missions came on account of the virus. [m27:USA.GOV The US embassy] {e11 praised} [m32:MWI.MIL the soldiers] who guarded the papers. [m28:MWI.CVL Timothy Mtambo], until March chairman of [m29:MWI.CVL the Human Rights Defenders Coalition], will {e12 march} again if the result is not out by July 1.
e1 m2 > m3 REJECT actual 2020-02-01/month ctx=legal,election bg
e2 m4 > m33 ACCUSE actual 2020-02-01/none ctx=legal,election bg
e3 m5 > m6 SUPPORT actual 2020-05-01/month ctx=legal bg
e4 m16 > m17 ASSAULT actual 2020-06-23/none mode=primitive ctx=election
e6 m22 > m1 ACCUSE actual 2020-06-24/none mode=allege ctx=election
e7 m1 > m23 COERCE actual 2020-06-23/day ctx=election said=m22
e8 m22 > m24 REQUEST requested 2020-06-24/none mode=change ctx=election
e9 m31 > m26 REQUEST requested 2020-05-01/none mode=yield ctx=election bg
e10 m26 > m31 RETREAT actual 2020-05-21/day mode=resign ctx=election bg
e11 m27 > m32 SUPPORT actual 2020-06-24/none ctx=election
e12 m28 > m24 PROTEST hypothetical 2020-06-24/none mode=demo ctx=election
q1 m21 direct cue=told
q2 m36 direct cue=demanded
rel m7 leads m8
rel m10 member_of m9
rel m11 member_of m9
rel m12 ally_of m14
rel m15 leads m14
rel m18 leads m19
rel m25 leads m24
rel m8 member_of m9
