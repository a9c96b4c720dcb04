### The Irrawaddy 2023-11-14 article
= [m1:THREEBROTHERHOOD.REB Brotherhood fighters] seize border gate; [m2:MMR.MIL junta] jets bomb villages nearby
~page_control Home > News > War Against the Junta
~byline by Hein Htoo
~date_line November 14, 2023
~caption Empty trucks queue at the Chin Shwe Haw crossing in northern Shan State. / Contributor
[m3:MNDAA.REB The Myanmar National Democratic Alliance Army] {e1 captured} the Kyin San Kyawt border gate outside [m4:@MMR Muse] on Monday, cutting another artery of [m5:MMR.MIL the regime's] trade with China. The post fell after nine hours of fighting, residents said.
Hours later [m6:MMR.MIL two military jets] {e2 bombed} [m7:MMR.CVL villages] nearby. Three people, among them a monk, were killed.
"<<q1 We ran into the rubber trees with only the rice pot>>," a mother of four told The Irrawaddy by phone.
The MNDAA makes up one third of [m8=m1 the Brotherhood Alliance]; the other two are [m9:TNLA.REB the Ta'ang National Liberation Army] and [m10:AA.REB the Arakan Army], whose chief is [m11:AA.REB Twan Mrat Naing]. Since they {e3 launched} Operation 1027 against [m12=m2 the junta] on Oct. 27, they have taken more than 130 outposts.
[m13:MMR.GOV Regime spokesman Major General Zaw Min Tun] {e4 accused} [m14=m3 the Kokang army] of using drones with bombs "<<q2 of foreign make>>". He denied that [m15=m2 his side] had lost control of [m16:@MMR Chin Shwe Haw].
~read_also You May Also Like These Stories: What Happened to Yangon's Old Buses?
[m30:CHN.GOV Beijing], which borders the battle zone, has grown impatient. [m17:CHN.GOV Foreign Ministry spokeswoman Mao Ning] {e6 urged} [m18=m1+m2 all parties] on Tuesday to stop shooting at once. Earlier this month [m19:CHN.GOV Assistant Minister Nong Rong] {e7 travelled} to Naypyitaw to {e8 press} [m20=m2 the generals] over a shell that landed on Chinese soil.
[m21:MMR.GOV Acting President Myint Swe] warned the National Defence and Security Council last week that the country could break apart.
The parallel [m22:NUG.REB National Unity Government] {e10 praised} [m23=m8 the alliance] and said its own troops would open new fronts. [m31=m22 The NUG] is headed by [m24:NUG.REB Duwa Lashi La] while its defence arm, [m25:PDF_MMR.REB the People's Defence Force], {e11 seized} [m26:@MMR Kawlin] in Sagaing on Nov. 6.
In [m29:@MMR Laukkai], the Kokang capital, a curfew {e12 imposed} by [m27=m2 the army] empties the streets at nine. The town has been run by [m28:MMR.MIL the Kokang Border Guard Force] since 2009, when the MNDAA was driven out.
~related Your Thoughts …
~footer Copyright The Irrawaddy. All Rights Reserved
e1 m3 > m5 ASSAULT actual 2023-11-13/day ctx=military,territory
e2 m6 > m7 ASSAULT actual 2023-11-13/day mode=aerial ctx=military
e3 m8 > m12 ASSAULT actual 2023-10-27/day ctx=military bg
e4 m13 > m14 ACCUSE actual 2023-11-14/none mode=allege ctx=military
e6 m17 > m18 REQUEST requested 2023-11-14/day mode=yield ctx=military,diplomatic
e7 m19 > m20 CONSULT actual 2023-11-01/month mode=visit ctx=diplomatic
e8 m19 > m20 ACCUSE actual 2023-11-01/month mode=disapprove ctx=military,diplomatic
e10 m22 > m23 SUPPORT actual 2023-11-14/none ctx=military
e11 m25 > m2 ASSAULT actual 2023-11-06/day ctx=military,territory
e12 m27 > m29 COERCE actual 2023-11-14/none mode=curfew ctx=military
q1 ? direct cue=told
q2 m13 mixed cue=accused
rel m11 leads m10
rel m24 leads m22
rel m25 part_of m22
rel m3 member_of m1
rel m9 member_of m1
rel m10 member_of m1
rel m28 controls m29 from=2009

### Inquirer.net 2016-09-28 article none
= Senators' son tops bar review as mall chain opens tenth branch in Davao
~page_control INQUIRER.NET | BUSINESS
~byline By: Doris Abad - Reporter / @inqbiz
~date_line 05:12 AM September 28, 2016
~caption Shoppers crowd the ground floor of the new complex on opening day. MINDANAO BUREAU
[m1:@PHL DAVAO CITY] - A retail group controlled by [m2:? the Lim family] opened its tenth mall on Monday, defeating two rivals in the race for the last large plot along the coastal road.
The P4.2-billion complex has room for 300 shops. Its chief executive, [m3:? Andrea Lim], who leads a chain founded by her grandfather, said <<q1 half of the space had been taken before the first wall went up>>.
"<<q2 We bet on the south when everyone else was retreating from it>>," she told reporters after the ribbon cutting.
Competition has turned fierce. A Cebu-based chain struck back with discounts of up to 70 percent, and a Manila department store threatened to match any price in the city.
~read_also READ: Durian growers eye record harvest
Analysts are divided. [m4:? Paolo Reyes] of a local brokerage welcomed the expansion but warned that the market could not carry four big malls. In his view, <<q3 one of them will surrender before Christmas next year>>.
Workers are in demand. The group hired 1,900 people, and among those who signed up were 40 former teachers who had quit classrooms for higher pay.
Shares rose 2.3 percent at the close in [m5:@PHL Makati]. The main index lost 0.4 percent, dragged down by banks.
The mall also sponsors a free review class for law graduates; its best scorer this year is the youngest son of a former senator. He declined to be interviewed, saying he had an exam to pass.
~share TAGS: Business, Davao, malls
~footer For feedback, complaints, or inquiries, contact us.
q1 m3 indirect cue=said
q2 m3 direct cue=told
q3 m4 indirect cue=view

### The Guardian 2019-09-24 article
= Supreme court rules [m1:GBR.GOV Johnson's] suspension of [m2:GBR.LEG parliament] unlawful
~page_control Skip to main content
~byline Rowena Castle Legal affairs correspondent
~date_line Tue 24 Sep 2019 15.40 BST
~caption Campaigners outside the court in Westminster. Photograph: PA
[m3:GBR.JUD Eleven judges of the supreme court] unanimously {e1 struck down} [m4:GBR.GOV Boris Johnson's] decision to send [m5:GBR.LEG MPs] home for five weeks, a defeat without precedent for a sitting prime minister.
The prorogation was void, [m6:GBR.JUD Lady Hale], the court's president, said on Tuesday. Within minutes [m7:GBR.LEG the Speaker, John Bercow], {e2 recalled} [m8=m5 the Commons] for Wednesday morning.
From New York, where he was attending [m9:UN the UN general assembly], [m10=m4 Johnson] said he "<<q1 strongly disagreed>>" but {e3 would respect} the ruling. He later {e4 spoke by phone} to [m11:GBR.GOV the Queen].
[m12:GBR.OPP Jeremy Corbyn], leader of [m13:GBR.OPP the Labour party], {e5 called on} [m14=m4 the prime minister] to consider his position. The line brought delegates in Brighton to their feet. [m15:GBR.OPP The Liberal Democrats], under [m16:GBR.OPP Jo Swinson], {e6 echoed} the demand.
~advert Advertisement
[m31:GBR.OPP Nigel Farage] took aim elsewhere: [m17=m31 the Brexit party's founder] {e7 blamed} [m18:GBR.GOV Dominic Cummings], the strategist in Downing Street. "<<q2 The calling of a Queen's speech was the worst political decision ever>>," he wrote.
The case was {e8 brought} by [m19:GBR.CVL Gina Miller], a businesswoman, against [m20=m4 the premier]; a separate one came from [m21:GBR.OPP 75 parliamentarians] in Scotland. Miller had beaten the government once before, in January 2017, over article 50.
"<<q3 This is not a win for any individual. It is a win for sovereignty>>," she said on the steps.
Ministers on the right were less polite. [m22:GBR.LEG Jacob Rees-Mogg], who leads [m23:GBR.LEG the House of Commons] for the government, reportedly {e10 described} the judgment as a constitutional coup by [m24=m3 the justices].
In Brussels, [m25:EU Guy Verhofstadt], [m26:EU the European parliament's] Brexit coordinator, {e11 hailed} [m27=m3 the court]. The UK, a member of [m28:EU the EU] since 1973, is due to leave on 31 October.
Johnson's Conservatives govern with the backing of [m29:GBR.PTY the Democratic Unionist party], the Northern Irish force led by [m30:GBR.PTY Arlene Foster].
~related Topics Brexit / Supreme court
~footer Reuse this content
e1 m3 > m4 REJECT actual 2019-09-24/day ctx=legal,legislative
e2 m7 > m8 REQUEST requested 2019-09-24/day ctx=legislative
e3 m10 > m3 CONCEDE planned 2019-09-24/day ctx=legal
e4 m10 > m11 CONSULT actual 2019-09-24/none mode=phone ctx=executive
e5 m12 > m14 REQUEST requested 2019-09-24/day mode=yield ctx=executive
e6 m15 > m14 REQUEST requested 2019-09-24/none mode=yield ctx=executive
e7 m17 > m18 ACCUSE actual 2019-09-24/none mode=disapprove ctx=executive
e8 m19 > m20 ACCUSE actual 2019-09-24/none mode=allege ctx=legal
e10 m22 > m24 ACCUSE actual 2019-09-24/none mode=disapprove ctx=legal
e11 m25 > m27 SUPPORT actual 2019-09-24/none ctx=legal
q1 m10 mixed cue=said
q2 m17 direct cue=wrote
q3 m19 direct cue=said
rel m12 leads m13
rel m30 leads m29
rel m29 ally_of m4

