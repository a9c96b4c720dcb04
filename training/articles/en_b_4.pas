### Civil Georgia 2024-05-15 article
= [m1:GEO.LEG Parliament] {e1 adopts} Agents Law, Crowd Stays in the Rain
~date_line 15/05/2024 - 12:44
[m2:GEO.LEG The Parliament of Georgia] on Tuesday {e2 passed} the law "on Transparency of Foreign Influence" in its third and final reading, by 84 votes to 30, as [m3:GEO.CVL tens of thousands] {e3 stood} with whistles on Rustaveli Avenue outside.
Hours before the vote a fistfight broke out between MPs of [m4:GEO.PTY the ruling Georgian Dream] and [m5:GEO.OPP the opposition]. It is the second on the floor in a month: on April 15, [m6:GEO.OPP Aleko Elisashvili], leader of [m7:GEO.OPP the Citizens party], {e4 punched} [m8:GEO.PTY the majority leader Mamuka Mdinaradze] as [m9=m8 he] introduced the bill.
The law obliges [m10:GEO.NGO NGOs] and [m11:GEO.JRN media] that get over 20 percent of [m12=m10+m11 their] income from abroad to register as "pursuing the interests of a foreign power". Those that do not {e5 will be fined} GEL 25,000.
[m13:GEO.GOV President Salome Zurabishvili] {e6 will veto} it. "<<q1 This law is Russian in its essence and spirit, whatever [m14=m4 they] call it>>," [m15=m13 she] told France 24. The veto is symbolic, since [m16=m4 the ruling party] has the numbers to override it.
[m17:GEO.GOV Prime Minister Irakli Kobakhidze], for his part, {e7 accused} [m18=m13 the President] of treason "<<q2 in a small, televised way>>".
[m19:GEO.COP Special forces] {e8 cleared} the yard behind Parliament at about 3 p.m. Thirteen [m20:GEO.CVL demonstrators] were {e9 detained}, among them two [m21:USA.CVL U.S. citizens] and [m22:RUS.CVL a Russian]. [m23:GEO.GOV The Interior Ministry] says [m24=m20 they] insulted [m25=m19 officers]; lawyers of [m26:GEO.NGO the Georgian Young Lawyers' Association] say at least four were {e10 beaten} in the van.
The ministry did not reply to our question whether it is true.
[m27:GEO.EDU Students] of thirty universities have {e11 called} a strike from today. [m28:GEO.EDU The rector of Ilia State University, Nino Doborjginidze], said <<q3 [m29=m28 she] stands with [m30=m27 them]>>.
The Patriarchate kept out of it until last week. Then [m31:GEO.REL Metropolitan Shio, the locum tenens], {e12 appealed to} both [m32=m19 the police] and [m33=m3 the rallies] to refrain from "<<q4 irreversible steps>>"; [m34:GEO.REL a bishop from Senaki] went further and {e13 blessed} the bill from the pulpit.
[m35:USA.GOV U.S. Assistant Secretary of State James O'Brien], who {e14 met} [m36=m17 the PM] on Tuesday, {e15 threatened} visa bans on those who use force against peaceful people. [m37=m35 He] was not {e16 received} by [m38:GEO.PTY Bidzina Ivanishvili], the honorary chairman and, as most here believe, real owner of the party.
[m39:EU The EU], which {e17 granted} [m40:GEO.GOV Tbilisi] candidate status last December, let it be known that the law is "<<q5 a serious obstacle>>". [m41:HUN.GOV Budapest] {e18 blocked} a joint statement of the 27. Hungary is a member state and Mr Kobakhidze's best friend among them.
The same bill was {e19 withdrawn} in March 2023 after two nights of water cannon. That spring the rallies had been smaller, people recall, and the whistles fewer.
~share Tweet | Share | Email
~footer This post is also available in: ქართული Русский
e1 m1 > m10,m11 COERCE actual 2024-05-14/day mode=restrict ctx=legislative,rights_freedoms again
e2 m2 > m10,m11 COERCE actual 2024-05-14/day mode=restrict ctx=legislative,rights_freedoms
e3 m3 > m2 PROTEST actual 2024-05-14/day mode=demo ctx=rights_freedoms
e4 m6 > m8 ASSAULT actual 2024-04-15/day mode=beat ctx=legislative bg
e5 m2 > m12 SANCTION planned 2024-05-15/none mode=discontinue ctx=rights_freedoms
e6 m13 > m2 REJECT planned 2024-05-15/none ctx=executive,legislative
e7 m17 > m18 ACCUSE actual 2024-05-15/none mode=allege ctx=executive
e8 m19 > m3 COERCE actual 2024-05-14/day mode=restrict ctx=repression
e9 m19 > m20,m21,m22 COERCE actual 2024-05-14/day mode=arrest ctx=repression
e10 m19 > m20 ASSAULT actual 2024-05-15/none mode=beat ctx=repression said=m26
e11 m27 > m2 PROTEST planned 2024-05-15/day mode=strike ctx=rights_freedoms
e12 m31 > m32,m33 REQUEST requested 2024-05-06/week mode=yield ctx=religion_ethnicity
e13 m34 > m2 SUPPORT actual 2024-05-15/none ctx=religion_ethnicity
e14 m35 > m36 CONSULT actual 2024-05-14/day mode=visit ctx=diplomatic
e15 m35 > m40 THREATEN threatened 2024-05-15/none mode=restrict ctx=diplomatic,rights_freedoms
e16 m38 > m37 REJECT actual 2024-05-15/none mode=meet ctx=diplomatic
e17 m39 > m40 SUPPORT actual 2023-12-01/month ctx=diplomatic bg
e18 m41 > m39 REJECT actual 2024-05-15/none ctx=diplomatic
e19 m4 > m10,m11 CONCEDE actual 2023-03-01/month ctx=legislative,rights_freedoms bg
q1 m15 direct cue=told
q2 m17 mixed
q3 m28 indirect cue=said
q4 m31 mixed
q5 m39 mixed cue=is
rel m6 leads m7
rel m38 leads m4
rel m41 member_of m39

### Philippine Daily Inquirer 2018-09-27 article
= Red-tagged at 3 a.m.: a week in [m1:PHL.OPP Trillanes'] Senate
~byline By: Maila Agoncillo - Reporter / @Team_Inquirer
~date_line 05:10 AM September 27, 2018
The camp bed is gone from Room 602. So are the boxes of instant noodles.
For 21 days [m2:PHL.OPP Sen. Antonio Trillanes IV] slept in [m3=m2 his] office, within sight of a painting of Bonifacio, because of a proclamation that nobody had heard of until it was in print. On Tuesday afternoon [m4:PHL.COP Makati policemen] {e1 arrested} [m5=m2 him] at the gate, fingerprinted [m6=m2 him] and let [m7=m2 him] go home on a P200,000 bail.
Proclamation No. 572, signed on Aug. 31 by [m8:PHL.GOV President Duterte], {e2 voided} the amnesty that [m9:PHL.GOV his predecessor, Benigno Aquino III], {e3 gave} [m10=m2 the former Navy lieutenant] in 2010.
[m11:PHL.GOV Malacañang] says the applicant never admitted guilt. "<<q1 [m12=m2 He] can show the form or [m13=m2 he] can go to jail, it is that simple>>," said [m14:PHL.GOV presidential spokesperson Harry Roque], who is himself toying with a Senate run.
[m15:PHL.JUD Judge Elmer Alameda of Branch 150] {e4 issued} the warrant on the plea of [m16:PHL.JUD the Department of Justice], which {e5 wants} the rebellion case of 2007 reopened. Another judge, [m17:PHL.JUD Andres Soriano of Branch 148], is yet to rule on the coup charge of 2003.
In that year some 300 [m18:PHL.MIL junior officers and men], Trillanes among them, {e6 took over} the Oakwood hotel to demand the resignation of [m19:PHL.GOV then President Gloria Macapagal-Arroyo]. [m43=m18 They] {e7 surrendered} after 19 hours. Four years later [m20=m2 he] {e8 walked out} of [m44=m2 his] own trial and into the Peninsula lobby; an armored vehicle was driven through the door to get [m45=m2 him] out.
~read_also READ: Peso closes at 54.28 to a dollar
"<<q2 [m21=m2 I] lost here to a piece of paper. [m22=m2 I] did not lose to a better argument>>," Trillanes said before the cameras, adding: "<<q3 This is what a dictator does when [m23=m8 he] runs out of friends>>."
[m24:PHL.LEG Senate President Vicente Sotto III], no friend of the detainee, had {e9 refused} to allow any arrest inside the building. [m25:PHL.LEG Five senators of the minority], led by [m26:PHL.LEG Franklin Drilon], {e10 asked} [m27:PHL.JUD the Supreme Court] to strike down the proclamation; the tribunal {e11 declined} on Sept. 11 to issue a restraining order.
Away from Manila [m41=m8 the President] {e12 told} [m28:PHL.MIL troops] in Mindanao that [m29:PHL.OPP the Liberal Party], [m30=m2 Trillanes' group Magdalo] and [m31:NPA.REB the New People's Army] were plotting to oust [m42=m8 him] in October, under the name of Red October.
[m32:PHL.OPP The LP president, Sen. Francis Pangilinan], {e13 denied} this. So did [m33:NPA.REB Jose Maria Sison], the founder of [m34:NPA.REB the Communist Party of the Philippines], from Utrecht.
"<<q4 [m35=m8 He] is hallucinating from fentanyl>>," [m36=m33 Sison] said.
[m37:PHL.REL The Catholic Bishops' Conference of the Philippines] made no statement as a body. But [m38:PHL.REL Bishop Pablo Virgilio David of Kalookan], its vice president, {e14 visited} Room 602 in the second week and left a rosary.
[m39:PHL.EDU Ateneo students] said [m46=m39 they] {e15 might walk out} of classes if [m47=m2 the senator] is locked up again. Soriano has set his hearing for Oct. 5.
The instant noodles went to the guards.
e1 m4 > m5 COERCE actual 2018-09-25/day mode=arrest ctx=legal,repression
e2 m8 > m2 COERCE actual 2018-08-31/day mode=restrict ctx=legal,repression
e3 m9 > m10 CONCEDE actual 2010-01-01/year ctx=legal bg
e4 m15 > m2 COERCE actual 2018-09-27/none mode=arrest ctx=legal
e5 m16 > m15 REQUEST requested 2018-09-27/none mode=change ctx=legal
e6 m18 > m19 PROTEST actual 2003-01-01/year mode=obstruct ctx=military bg
e7 m18 > m19 RETREAT actual 2003-01-01/year mode=disarm ctx=military bg
e8 m20 > m19 REJECT actual 2007-01-01/year ctx=legal,military bg
e9 m24 > m4 REJECT actual 2018-09-27/none ctx=legislative,legal
e10 m25 > m27 REQUEST requested 2018-09-27/none mode=change ctx=legal
e11 m27 > m25 REJECT actual 2018-09-11/day ctx=legal
e12 m8 > m29,m30,m31 ACCUSE actual 2018-09-27/none mode=allege ctx=executive
e13 m32 > m8 REJECT actual 2018-09-27/none ctx=executive
e14 m38 > m2 CONSULT actual 2018-09-10/week mode=visit ctx=religion_ethnicity
e15 m39 > m8 PROTEST hypothetical 2018-09-27/none mode=strike ctx=legal
q1 m14 direct cue=said
q2 m21 direct cue=said
q3 m21 direct cue=adding
q4 m36 direct cue=said
rel m26 leads m25
rel m32 leads m29
rel m33 leads m34
rel m38 member_of m37

### Lusaka Times 2017-04-20 article
= Catholic Bishops say Zambia now a dictatorship; [m1:ZMB.PTY PF] {e1 hits back}
~byline By Chanda Mwewa
~date_line April 20, 2017
~page_control 1,204 Views | 212 Comments
[m2:ZMB.REL Lusaka Archbishop Telesphore Mpundu] has {e2 described} as brutal the manner in which [m3:ZMB.OPP United Party for National Development (UPND) president Hakainde Hichilema] was {e3 picked up} by [m4:ZMB.COP heavily armed police] in the night of April 10.
Archbishop Mpundu, who is president of [m5:ZMB.REL the Zambia Conference of Catholic Bishops (ZCCB)], said in a statement made available to Lusaka Times yesterday that <<q1 Zambia, if not yet a dictatorship, was well on the way>>.
"<<q2 Our brother was treated like the worst of criminals. [m6=m3 He] was alone with [m7=m3 his] wife and children, for eight hours, in a room full of gas. Is [m8=m4 this police] not the police of [m9:ZMB.CVL all Zambians]?>>" reads the statement.
It is signed by [m10=m5 all ten bishops], who {e5 want} the treason charge dropped.
Mr Hichilema is {e6 accused} of having refused to give way to [m11:ZMB.GOV President Edgar Lungu's] motorcade on the road to Mongu two days before, when both men were going to the Kuomboka ceremony of [m12:ZMB.CVL the Litunga]. Treason is a non-bailable offence. Five of his aides stand charged together with him.
On Tuesday [m13:ZMB.JUD Lusaka Principal Resident Magistrate Greenwell Malumani] {e7 ordered} the prisons service to have [m14=m3 the accused] examined for pepper spray. [m15:ZMB.COP Riot police] outside {e8 chased} [m16:ZMB.OPP cadres in red berets] with batons and dogs.
The ruling Patriotic Front was quick to react. [m17:ZMB.PTY PF Deputy Spokesperson Frank Bwalya], who is an ex-Catholic priest, {e9 charged} that [m18=m2 the Archbishop] had turned the pulpit into a UPND ward office.
"<<q3 [m19=m2 He] should resign and join politics, like [m20=m17 I] did>>," said [m21=m17 Mr Bwalya].
And [m22:ZMB.GOV Information Minister Kampamba Mulenga] {e10 warned} that [m23:ZMB.GOV Government] would not hesitate to deal with [m24:ZMB.REL any church body] that incites violence. "<<q4 There is only one President. [m25=m11 He] was elected>>," [m41=m22 she] added.
By contrast [m26:ZMB.REL the Evangelical Fellowship of Zambia], one of three so-called mother bodies, together with the ZCCB and [m27:ZMB.REL the Council of Churches in Zambia], {e11 offered} to bring [m28=m3+m11 the two men] to one table. State House {e12 welcomes} it, said [m29:ZMB.GOV presidential aide Amos Chanda].
[m30:ZAF.OPP Mmusi Maimane], leader of South Africa's [m31:ZAF.OPP Democratic Alliance], announced that [m32=m30 he] {e13 would fly} to Lusaka for the hearing next month. Mr Chanda asked <<q5 if Pretoria had become the capital of Zambia>>.
[m33:USA.GOV The US Embassy] on Good Friday {e14 called for} due process.
Mr Hichilema, a cattle rancher, has lost five elections since 2006, the last one to Mr Lungu by 100,000 votes in August. [m34=m3 He] {e15 petitioned} [m35:ZMB.JUD the Constitutional Court]; it {e16 threw the case out} without hearing it because 14 days had elapsed. [m36=m3 He] has since {e17 declined to recognise} [m37=m11 the Head of State].
Last August too, [m38:ZMB.GOV the ZRA] {e18 closed} [m39:ZMB.JRN The Post newspaper] over taxes it disputed.
The matter comes up again on Wednesday. People with no business at the court have been told to stay at home, police spokesperson [m40:ZMB.COP Esther Mwaata Katongo] said.
e1 m1 > m2 ACCUSE actual 2017-04-20/none mode=disapprove ctx=religion_ethnicity again
e2 m2 > m4 ACCUSE actual 2017-04-19/day mode=disapprove ctx=repression,human_rights
e3 m4 > m3 COERCE actual 2017-04-10/day mode=arrest ctx=repression
e5 m10 > m23 REQUEST requested 2017-04-19/day mode=yield ctx=legal
e6 m23 > m3 ACCUSE actual 2017-04-20/none mode=allege ctx=legal,repression
e7 m13 > m14 CONCEDE actual 2017-04-18/day ctx=legal
e8 m15 > m16 ASSAULT actual 2017-04-18/day mode=crowd-control ctx=repression
e9 m17 > m18 ACCUSE actual 2017-04-20/none mode=disapprove ctx=religion_ethnicity
e10 m22 > m24 THREATEN threatened 2017-04-20/none mode=restrict ctx=religion_ethnicity
e11 m26 > m28 AGREE planned 2017-04-20/none ctx=religion_ethnicity
e12 m29 > m26 SUPPORT actual 2017-04-20/none ctx=religion_ethnicity
e13 m32 > m3 AGREE planned 2017-05-01/month ctx=legal
e14 m33 > m23 REQUEST requested 2017-04-14/day mode=change ctx=legal,diplomatic
e15 m34 > m11 ACCUSE actual 2016-08-01/month mode=allege ctx=election,legal bg
e16 m35 > m34 REJECT actual 2017-04-20/none ctx=election,legal bg
e17 m36 > m37 REJECT actual 2017-04-20/none ctx=election bg
e18 m38 > m39 COERCE actual 2016-08-01/month mode=censor ctx=rights_freedoms bg
q1 m2 indirect cue=said
q2 m10 direct cue=reads
q3 m21 direct cue=said
q4 m22 direct cue=added
q5 m29 indirect cue=asked
rel m2 leads m5
rel m30 leads m31
rel m3 leads m16

### Buenos Aires Herald 2013-12-06 article
= Police strike ends in Córdoba but others {e1 catch the bug}
~byline By Martín Aguirre Lynch | Herald Staff
~date_line Friday, December 6, 2013
[m1:ARG.COP The Córdoba police], who had {e2 locked themselves in} their barracks for 36 hours and left the country's second city to looters, went back on the beat on Wednesday with a pay raise in the bag.
By last night [m2:ARG.COP policemen in Catamarca, La Rioja and Neuquén] had {e3 downed} their batons as well.
The agreement was {e4 signed} by [m3:ARG.GOV Governor José Manuel de la Sota], who {e5 gave in} to a basic salary of 8,000 pesos, and by [m4:ARG.COP the officers' lawyer, Miguel Ortiz Pellegrini]. Two people died in the riots, a thousand shops were sacked and the Church of San Jerónimo had its alms box stolen.
De la Sota, a Peronist with his own presidential dreams for 2015, got off the plane from Panama on Tuesday night to find the streets empty. [m5=m3 He] {e6 accused} [m6:ARG.GOV the national government] of leaving [m7=m3 him] alone.
"<<q1 [m8=m3 I] called [m9:ARG.GOV the Cabinet chief] eleven times. Nobody picked up>>," [m10=m3 he] told Radio Mitre.
[m11:ARG.GOV Cabinet Chief Jorge Capitanich] had a different story. It was the governor, [m12=m11 he] said at his daily briefing, who <<q2 had never made a formal request>>. [m13=m11 He] {e7 refused} to send [m14:ARG.COP the Border Guard] until Wednesday, when 2,000 of them {e8 landed} at Pajas Blancas.
"<<q3 It's a matter for the provinces. You can't dismiss your police chief over drugs, then ask [m15=m6 us] for a babysitter>>," said an aide to [m16:ARG.GOV President Cristina Fernández de Kirchner], referring to September, when [m17:ARG.JUD a federal prosecutor] had [m40:ARG.COP the head of Córdoba's anti-narcotics squad] {e9 arrested} on charges of working with the dealers it chased.
In the Nueva Córdoba neighbourhood [m18:ARG.CVL residents], many of them students, put up barricades against men on motorbikes. Ten [m41:ARG.CRM suspected looters] were {e11 beaten}; a video of one of them has shocked the nation.
[m19:ARG.JUD Provincial prosecutor Raúl Garzón] has {e12 opened an investigation} of 58 [m20=m1 officers] for sedition. [m21=m19 He] does not rule out {e13 arrests}.
[m22:ARG.REL Archbishop Carlos Ñáñez] {e14 mediated} between [m23=m3+m1 the two sides] in the small hours. He is said to have banged on the table.
~advert [Advertisement]
[m24:ARG.OPP Radical Party lawmaker Oscar Aguad], who lost the governor's race in 2011, {e15 called on} [m25=m3 De la Sota] to step down. [m26:ARG.OPP Luis Juez], leader of [m27:ARG.OPP the Frente Cívico], said as much, in ruder words.
Police unions are banned in Argentina; the Supreme Court has been sitting on the issue for years. [m28:ARG.LAB Hugo Moyano], the trucker boss who heads [m29:ARG.LAB the anti-government wing of the CGT labour confederation], {e16 defended} [m30=m1 the men in blue]: "<<q4 Whoever wears a uniform also eats>>."
A bill by [m31:ARG.PTY Victory Front senators] for a police ombudsman was shelved in 2006, the year after [m32:ARG.COP prison guards] in the same city {e17 held out} a two-day siege.
Neuquén's [m33:ARG.GOV Governor Jorge Sapag] {e18 meets} [m34:ARG.COP delegates of his force] this morning. Buenos Aires province is watching.
e1 m2 > m6 PROTEST actual 2013-12-05/day mode=strike ctx=economic again
e2 m1 > m3 PROTEST actual 2013-12-03/day mode=strike ctx=economic
e3 m2 > m6 PROTEST actual 2013-12-05/day mode=strike ctx=economic
e4 m3 > m4 SUPPORT actual 2013-12-04/day ctx=economic
e5 m3 > m1 CONCEDE actual 2013-12-04/day ctx=economic
e6 m5 > m6 ACCUSE actual 2013-12-06/none mode=disapprove ctx=executive
e7 m13 > m3 REJECT actual 2013-12-06/none mode=assist ctx=executive
e8 m14 > m3 MOBILIZE actual 2013-12-04/day mode=police
e9 m17 > m40 COERCE actual 2013-09-01/month mode=arrest ctx=illegal_drugs,corruption bg
e11 m18 > m41 ASSAULT actual 2013-12-06/none mode=beat ctx=crime
e12 m19 > m20 ACCUSE actual 2013-12-06/none mode=investigate ctx=legal
e13 m21 > m20 COERCE hypothetical 2013-12-06/none mode=arrest ctx=legal
e14 m22 > m23 CONSULT actual 2013-12-04/day mode=third-party ctx=economic,religion_ethnicity
e15 m24 > m25 REQUEST requested 2013-12-06/none mode=yield ctx=executive
e16 m28 > m30 SUPPORT actual 2013-12-06/none ctx=economic
e17 m32 > m3 PROTEST actual 2005-01-01/year mode=riot bg
e18 m33 > m34 AGREE planned 2013-12-06/day ctx=economic
q1 m10 direct cue=told
q2 m12 indirect cue=said
q3 ? direct cue=said
q4 m28 direct
rel m26 leads m27
rel m28 leads m29
