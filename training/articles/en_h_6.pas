### The Hindu 2012-08-22 article
= [m1:IND.COP Police] {e1 cane} [m2:IND.CVL anti-nuclear protesters] near [m3:@IND Kudankulam]; [m4:IND.OPP Left] seeks probe
~byline P. Sudhakar
~date_line TIRUNELVELI, August 22, 2012 02:11 IST
Fishermen of Idinthakarai {e2 put out to sea} in 300 boats on Tuesday to mark the first anniversary of the second phase of their agitation against the Kudankulam nuclear power project.
On land it was less orderly. At Koodankulam junction, [m5:IND.COP a posse of the Rapid Action Force] {e3 used lathis} on [m6:IND.CVL women] who [m7=m6 they] say were only carrying water. Nineteen were {e4 taken} to the Tiruchi women's prison.
[m8:IND.COP Superintendent of Police Vijayendra S. Bidari] said [m9=m8 his] men had acted with restraint. "<<q1 Chilli powder was {e5 thrown} at us first>>," [m10=m8 he] said.
[m11:IND.CVL S.P. Udayakumar], convener of [m12:IND.CVL the People's Movement Against Nuclear Energy], {e6 challenged} the officer to produce a single constable with red eyes. More than 200 cases, including some under the sedition clause, {e7 are pending} against [m13=m11 the teacher], who has not stepped out of the village since March.
It was on March 19 that [m14:IND.GOV the State Cabinet] {e8 gave its nod} for work to resume, reversing a resolution of the previous September. [m15:IND.GOV Chief Minister Jayalalithaa] then {e9 announced} a Rs. 500-crore package for the neighbourhood.
[m16:IND.OPP The Communist Party of India (Marxist)], whose State secretary is [m17:IND.OPP G. Ramakrishnan], {e10 called for} a judicial inquiry into Tuesday's events. The party supports nuclear power in principle but {e11 objects} to imported reactors. [m18:IND.OPP The MDMK's Vaiko] {e12 blamed} both Chennai and [m19:IND.GOV the Centre].
In New Delhi, [m20:IND.GOV Minister of State V. Narayanasamy] {e13 reiterated} that [m21:IND.NGO three non-governmental organisations] had diverted foreign funds to the stir. Their licences were {e14 cancelled} in February. Mr. Udayakumar has sent [m22=m20 him] a {e15 legal notice} for defamation.
~related RELATED NEWS: AERB allows loading of fuel in unit 1
[m23:RUS.GOV The Russian Consul-General in Chennai] told reporters that <<q2 Moscow regarded the matter as internal>>. The two 1,000-MW units are being built with [m24:RUS.GOV Russian] help under an {e16 agreement} signed in 1988.
e1 m1 > m2 ASSAULT actual 2012-08-21/day mode=beat ctx=repression again
e2 m2 > m19 PROTEST actual 2012-08-21/day mode=demo ctx=environment
e3 m5 > m6 ASSAULT actual 2012-08-21/day mode=beat ctx=repression,environment
e4 m5 > m6 COERCE actual 2012-08-21/none mode=arrest ctx=repression,environment
e5 m6 > m8 PROTEST actual 2012-08-21/day mode=riot ctx=environment said=m8
e6 m11 > m8 REJECT actual 2012-08-22/none ctx=environment
e7 m8 > m13 ACCUSE actual 2012-08-22/none ctx=legal,environment bg
e8 m14 > m2 REJECT actual 2012-03-19/day mode=yield ctx=environment,executive bg
e9 m15 > m2 AGREE planned 2012-03-19/none ctx=economic bg
e10 m16 > m14 REQUEST requested 2012-08-22/none mode=change ctx=legal
e11 m16 > m19 ACCUSE actual 2012-08-22/none mode=disapprove ctx=environment
e12 m18 > m19,m14 ACCUSE actual 2012-08-22/none mode=disapprove ctx=environment
e13 m20 > m21 ACCUSE actual 2012-08-22/none mode=allege ctx=environment
e14 m19 > m21 SANCTION actual 2012-02-01/month ctx=rights_freedoms bg
e15 m11 > m22 ACCUSE actual 2012-08-22/none ctx=legal
e16 m24 > m19 SUPPORT actual 1988-01-01/year ctx=environment,economic bg
q1 m10 direct cue=said
q2 m23 indirect cue=told
rel m11 leads m12
rel m17 leads m16

### BIRN Balkan Insight 2015-05-18 article
= [m1:MKD.OPP Zaev's] tent city fills up in [m2:@MKD Skopje] as [m3:MKD.GOV Gruevski] plans counter-rally
~byline Sinisa Jakovski | BIRN | Skopje
~date_line May 18, 2015 08:11
[m4:MKD.CVL Tens of thousands of people] {e1 gathered} in front of the government building on Sunday to demand that [m5:MKD.GOV Prime Minister Nikola Gruevski] quit, and some 3,000 of [m6=m4 them] spent the night there.
[m7:MKD.OPP Social Democrat] leader [m8:MKD.OPP Zoran Zaev] {e2 told} the crowd that [m9=m8 he] would not leave until [m10=m5 the prime minister] did.
"<<q1 [m11=m5 He] can come out by the door or by the window of history>>," [m12=m8 he] said.
Since February, [m13=m8 Zaev] has been {e3 releasing} wiretaps which [m14=m8 he] says the secret police made of 20,000 people. [m15=m5 Gruevski] {e4 insists} they were doctored by a foreign spy service. On January 31, [m16:MKD.JUD prosecutors] {e5 charged} [m17=m8 Zaev] with plotting a coup with their help.
The opposition has {e6 stayed out} of parliament for more than a year over the 2014 elections, which it considers stolen.
Two ministers and the head of the secret service, [m18:MKD.SPY Saso Mijalkov], a cousin of the premier, {e7 stepped down} last Tuesday. That came three days after [m19:MKD.COP special police] {e8 stormed} a district of [m20:@MKD Kumanovo], in fighting that {e9 killed} eight policemen and fourteen [m21:UCK.REB gunmen] who called themselves the National Liberation Army.
Few ethnic Albanians believe the official account. [m22:MKD.PTY DUI], [m23=m5 Gruevski's] junior partner in government, has itself {e10 asked} for an international inquiry. [m24:MKD.PTY Its leader, Ali Ahmeti], appeared beside the prime minister only once.
[m25:MKD.PTY The ruling VMRO DPMNE] {e11 expects} more than 100,000 supporters outside parliament on Monday evening.
~share Share on Facebook | Tweet
In Strasbourg on Tuesday [m26:EU.LEG three members of the European Parliament], led by [m27:EU.LEG Slovenia's Ivo Vajgl], are due to {e12 receive} both men. [m28:EU.GOV Enlargement Commissioner Johannes Hahn] had already {e13 brought} [m29=m5+m8 them] together once, on May 14, without result.
[m30:RUS.GOV Russian Foreign Minister Sergei Lavrov] {e14 suggested} on Friday that the turmoil was staged because Skopje would not join sanctions on Moscow. Macedonia, a candidate for EU membership since 2005, remains barred from NATO by [m31:GRC.GOV a Greek veto].
e1 m4 > m5 PROTEST actual 2015-05-17/day mode=demo ctx=executive,corruption
e2 m8 > m5 REJECT actual 2015-05-17/day mode=yield ctx=executive
e3 m13 > m5 ACCUSE actual 2015-05-18/none mode=allege ctx=intelligence,corruption bg
e4 m15 > m13 REJECT actual 2015-05-18/none ctx=intelligence
e5 m16 > m17 ACCUSE actual 2015-01-31/day mode=allege ctx=legal bg
e6 m7 > m5 PROTEST actual 2015-05-18/none mode=boycott ctx=legislative,election bg
e7 m18 > m5 RETREAT actual 2015-05-12/day mode=resign ctx=executive bg
e8 m19 > m21 ASSAULT actual 2015-05-09/day mode=firearms ctx=terrorism,religion_ethnicity bg
e9 m21 > m19 ASSAULT actual 2015-05-09/none mode=firearms ctx=terrorism bg
e10 m22 > m5 REQUEST requested 2015-05-18/none mode=change ctx=religion_ethnicity
e11 m25 > m7 PROTEST planned 2015-05-18/day mode=demo ctx=executive
e12 m26 > m5,m8 AGREE planned 2015-05-19/day ctx=diplomatic
e13 m28 > m29 CONSULT actual 2015-05-14/day mode=third-party ctx=diplomatic bg
e14 m30 > m4 ACCUSE actual 2015-05-15/day mode=allege ctx=diplomatic
q1 m12 direct cue=said
rel m8 leads m7
rel m24 leads m22
rel m22 ally_of m23

### Daily Monitor 2021-02-17 article
= [m1:UGA.MIL CMI] freed [m2:UGA.OPP my] bodyguard without a nail, [m3:UGA.OPP Bobi Wine] tells [m4:UGA.JUD court]
~byline By JULIET KIGOZI & DERRICK OPIO
~date_line Wednesday February 17 2021
[m5:UGA.OPP National Unity Platform (NUP)] principal [m6:UGA.OPP Robert Kyagulanyi] yesterday {e1 applied} to [m7=m4 the Supreme Court] to let [m8=m6 him] bring fresh evidence in [m9=m6 his] petition against the re-election of [m10:UGA.GOV President Museveni].
[m11=m4 The nine justices] gave [m12=m10 the other side] until Friday to answer. [m13:UGA.JUD Chief Justice Alfonse Owiny-Dollo] {e2 declined} to step aside from the case, as [m14=m6 Mr Kyagulanyi's] lawyers {e3 had sought} on grounds that [m15=m13 he] once represented the incumbent.
"<<q1 If that is the test, who in this country will sit?>>" [m16=m13 he] asked.
Outside, the conversation was about the missing. On Saturday [m17:UGA.GOV Internal Affairs minister Jeje Odongo] {e4 owned up} in Parliament that 44 people were {e5 held} by [m18:UGA.MIL the army]. [m19=m5 NUP] says the number is 423.
Among those dumped by the roadside last week was [m20:UGA.OPP Eddie Mutwe's] cousin, who says [m21=m1 military intelligence] {e6 pulled out} [m22=m20 his] fingernails at [m23:@UGA Mbuya]. The army's spokesperson, [m24:UGA.MIL Brig Flavia Byekwaso], {e7 dismissed} it as theatre.
[m25:UGA.MIL Gen David Muhoozi], the Chief of Defence Forces, had two days earlier {e8 promised} to punish soldiers who {e9 clobbered} [m26:UGA.JRN eight journalists] outside the UN human rights office in [m27:@UGA Kololo]. Seven were court-martialled and {e10 sentenced} within the day.
~related Also read: Schools reopen with candidates in tents
The minister for the Presidency, [m28:UGA.GOV Esther Mbayo], {e11 put} the abductions on "<<q2 commandos of [m29=m6 Kyagulanyi]>>". [m30:UGA.PTY NRM], which [m31=m10 Mr Museveni] chairs, took 336 of 529 seats on January 14.
[m32:UGA.OPP FDC], once the leading opposition force, {e12 has refused} to recognise the result but did not go to court. "<<q3 We know the way [m33=m11 they] cook>>," said [m34:UGA.OPP Mr Patrick Amuriat], its president.
[m35:EU The European Parliament] last Thursday {e13 urged} sanctions against those responsible; [m36:UGA.GOV Kampala] {e14 told} it to mind [m37=m35 its] colonial manners.
e1 m6 > m7 REQUEST requested 2021-02-16/day mode=change ctx=legal,election
e2 m13 > m14 REJECT actual 2021-02-16/none mode=yield ctx=legal
e3 m14 > m13 REQUEST requested 2021-02-16/none mode=yield ctx=legal bg
e4 m17 > m19 CONCEDE actual 2021-02-13/day ctx=repression
e5 m18 > m19 COERCE actual 2021-02-17/none mode=arrest ctx=repression
e6 m21 > m22 ASSAULT denied 2021-02-17/none mode=torture ctx=repression
e7 m24 > m20 REJECT actual 2021-02-17/none ctx=repression
e8 m25 > m26 CONCEDE actual 2021-02-17/none ctx=military,rights_freedoms
e9 m18 > m26 ASSAULT actual 2021-02-17/none mode=beat ctx=repression,rights_freedoms
e10 m25 > m18 SANCTION actual 2021-02-17/none mode=convict ctx=legal,military
e11 m28 > m29 ACCUSE actual 2021-02-17/none mode=allege ctx=repression
e12 m32 > m31 REJECT actual 2021-02-17/none ctx=election
e13 m35 > m36 REQUEST requested 2021-02-11/day ctx=human_rights
e14 m36 > m35 REJECT actual 2021-02-17/none ctx=human_rights
q1 m16 direct cue=asked
q2 m28 mixed cue=put
q3 m34 direct cue=said
rel m6 leads m5
rel m31 leads m30
rel m34 leads m32

### The Irish Times 2010-11-26 article
= [m1:IRL.PTY Greens] want out by January as [m2:IRL.GOV Cowen] clings to budget
~byline STEPHEN MACKEN and DEIRDRE COYLE
~date_line Fri, Nov 26, 2010
[m3:IRL.PTY The Green Party] {e1 will pull out of} [m4:IRL.GOV Government] as soon as the Finance Bill is through, its leader confirmed last night after a day in which three Fianna Fáil backbenchers {e2 broke ranks}.
[m5:IRL.PTY John Gormley] had {e3 called}, on Monday, for a general election in the second half of January. [m6=m5 He] gave the [m7:IRL.GOV Taoiseach] fifteen minutes' notice.
"<<q1 People feel misled and betrayed, and [m8=m3 we] are people too>>," [m9=m5 Mr Gormley] said in an interview at [m10:@IRL the Custom House].
[m11=m7 Mr Cowen], who has led [m12:IRL.PTY Fianna Fáil] since May 2008, {e4 rejected} suggestions from his own side that [m13=m7 he] should go first. At a meeting of the parliamentary party on Tuesday, [m14:IRL.PTY Carlow-Kilkenny TD Bobby Aylward] {e5 pleaded} with [m15=m7 him] to stay, and [m16:IRL.PTY Seán Power] to leave.
Labour and Fine Gael {e6 refuse} to commit to the December 7th budget, with its €6 billion of cuts. [m17:IRL.OPP Fine Gael leader Enda Kenny] said <<q2 the plan had been written by others>>.
The others – [m18:EU the European Commission], [m19:ECB the European Central Bank] and [m20:IMF the International Monetary Fund] – have had officials at [m21:IRL.GOV the Department of Finance] since last Thursday. On Sunday [m22=m4 Dublin] {e7 applied} for a loan, after a week of {e8 denying} that it would.
[m23:ICTU.LAB The Irish Congress of Trade Unions] {e9 is bringing} its members out in a march from Wood Quay to the GPO tomorrow. [m24:ICTU.LAB General secretary David Begg] {e10 urged} [m25=m23 them] not to be provoked. On Monday [m26:IRL.COP gardaí] {e11 removed} [m27:IRL.OPP a small number of Sinn Féin supporters] who had {e12 forced open} the gates of Government Buildings; a councillor from Ballyfermot was hit by a car.
[m28:IRL.OPP Pearse Doherty] {e13 won} his High Court case this month, obliging [m29=m4 the Cabinet] to {e14 hold} the Donegal South-West byelection, for which polling took place yesterday.
~footer © 2010 The Irish Times
e1 m3 > m4 REJECT planned 2011-01-01/month ctx=political_institutions,legislative
e2 m12 > m7 REJECT actual 2010-11-25/day ctx=political_institutions
e3 m5 > m7 REQUEST requested 2010-11-22/day mode=change ctx=election
e4 m11 > m12 REJECT actual 2010-11-26/none mode=yield ctx=executive
e5 m14 > m15 REQUEST requested 2010-11-23/day ctx=political_institutions
e6 m17 > m4 REJECT actual 2010-11-26/none mode=assist ctx=economic,legislative
e7 m22 > m18,m19,m20 REQUEST requested 2010-11-21/day mode=assist ctx=economic
e8 m22 > m18 REQUEST denied 2010-11-14/week mode=assist ctx=economic bg
e9 m23 > m4 PROTEST planned 2010-11-27/day mode=demo ctx=economic
e10 m24 > m25 REQUEST requested 2010-11-26/none mode=change ctx=economic
e11 m26 > m27 COERCE actual 2010-11-22/day ctx=repression
e12 m27 > m4 PROTEST actual 2010-11-22/day mode=riot ctx=economic
e13 m28 > m29 ACCUSE actual 2010-11-01/month ctx=legal,election bg
e14 m29 > m28 CONCEDE actual 2010-11-25/day ctx=election,legal
q1 m9 direct cue=said
q2 m17 indirect cue=said
rel m5 leads m3
rel m11 leads m12 from=2008-05
rel m24 leads m23
