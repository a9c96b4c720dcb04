### IWPR 2005-11-10 article
= [m1:AZE.OPP Azerbaijan's opposition] {e1 back on the streets} over disputed poll
~byline By Shahin Qasimov in Baku (CRS No. 312, 10-Nov-05)
[m2:AZE.OPP Supporters of the Azadliq bloc], many with orange scarves round [m34=m2 their] necks, {e2 poured into} Victory Square on Wednesday afternoon to call for last weekend's parliamentary election to be scrapped.
Up to 15,000 people took part, according to the organisers. The [m3:AZE.GOV city hall], which had {e3 granted permission} for two hours only, put the number at a third of that.
The order to keep the square calm had come from the top. [m4:AZE.COP Some 900 officers with shields] {e4 were lined up} along Tbilisi Avenue before noon, but no one was touched. It was a different story in September, when [m5:AZE.OPP a column of party youth] on the same road was {e5 clubbed} within minutes.
"<<q1 [m6=m1 We] have no intention of going home with what [m7=m8 they] offer [m9=m1 us]>>," [m10:AZE.OPP Isa Gambar] told the crowd from the back of a lorry. "<<q2 If this ends in truncheons, the whole of Europe will see it.>>"
[m11:AZE.OPP Gambar] heads [m12:AZE.OPP the Musavat party]. Alongside [m13=m11 him] stood [m14:AZE.OPP Ali Kerimli], chairman of [m15:AZE.OPP the Popular Front]; both parties belong to [m16=m1 Azadliq].
[m8:AZE.GOV The authorities] have {e6 conceded} only that results in four of 125 seats will be annulled. On Tuesday two district executive heads were {e7 dismissed} by [m17:AZE.GOV President Ilham Aliev] and [m18:AZE.GOV an election official in Zaqatala] was {e8 taken into custody} on suspicion of stuffing a box.
For [m19=m1 the bloc] that is too little. A statement read out before dusk {e9 described} the measures as a sop to [m20:@USA Washington].
[m21:OSCE Observers from the Organisation for Security and Cooperation in Europe] {e10 said} counting was bad or very bad in 43 per cent of the stations [m22=m21 they] visited. The mission sent by [m23:CIS the Commonwealth of Independent States], to which [m24:AZE.GOV Azerbaijan] belongs, {e11 found} the vote free and transparent.
A [m25:AZE.GOV presidential aide], [m26=m25 Ali Hasanov], was dismissive when IWPR reached [m27=m25 him] by phone. "<<q3 Ten thousand people with nothing else to do. [m28=m8 We] will not talk to a square.>>"
Much depends on the Americans. The [m29:USA.GOV embassy] has so far {e12 urged} restraint on [m30=m1+m8 both sides], and diplomats say privately that there will be no repeat of Kiev.
Three weeks before polling day, [m31:AZE.GOV Economic Development Minister Farhad Aliev] was {e13 arrested} with eleven others and charged with plotting a coup. It was widely read as a warning to any official tempted to change sides.
[m32=m1 The opposition] wants another gathering on Sunday. [m33=m3 The mayor's office] has {e14 not yet agreed}.
e1 m1 > m8 PROTEST actual 2005-11-09/day mode=demo ctx=election again
e2 m2 > m8 PROTEST actual 2005-11-09/day mode=demo ctx=election,pro_democracy
e3 m3 > m1 CONCEDE actual 2005-11-10/none ctx=election,rights_freedoms
e4 m4 > m2 MOBILIZE actual 2005-11-09/day mode=police ctx=election
e5 m4 > m5 ASSAULT actual 2005-09-01/month mode=crowd-control ctx=repression bg
e6 m8 > m1 CONCEDE actual 2005-11-10/none ctx=election
e7 m17 > m8 SANCTION actual 2005-11-08/day mode=discontinue ctx=election,executive
e8 m8 > m18 COERCE actual 2005-11-08/day mode=arrest ctx=election,legal
e9 m19 > m8 ACCUSE actual 2005-11-09/day mode=disapprove ctx=election
e10 m21 > m8 ACCUSE actual 2005-11-10/none mode=disapprove ctx=election
e11 m23 > m8 SUPPORT actual 2005-11-10/none ctx=election
e12 m29 > m30 REQUEST requested 2005-11-10/none mode=yield ctx=election,diplomatic
e13 m8 > m31 COERCE actual 2005-10-01/month mode=arrest ctx=legal,executive bg
e14 m33 > m32 REJECT denied 2005-11-10/none ctx=election
q1 m10 direct cue=told
q2 m10 direct
q3 m26 direct cue=dismissive
rel m11 leads m12
rel m14 leads m15
rel m12 member_of m16
rel m15 member_of m16
rel m24 member_of m23

### The EastAfrican 2016-04-24 article
= [m1:UGA.GOV Kampala] picks Tanga over Lamu as [m2=m3 Nairobi] goes it alone
~byline By JULIUS BARIGYE, The EastAfrican
~share Posted Sunday, April 24 2016 at 10:07
[m3:KEN.GOV Kenya] will build its own crude oil pipeline to the coast after [m4:UGA.GOV Uganda] {e1 walked away} from a joint project in favour of a southern line through [m5:TZA.GOV Tanzania].
The choice was {e2 announced} at the end of a Northern Corridor summit in [m6:@UGA Munyonyo] on Saturday, attended by [m7:KEN.GOV President Uhuru Kenyatta] and [m8:RWA.GOV Rwanda's Paul Kagame] and hosted by [m9:UGA.GOV Yoweri Museveni].
In a communique [m10=m7+m8+m9 the three leaders] {e3 agreed} to go on with the standard gauge railway, on which Nairobi has already spent $3 billion.
Officials tried to put a brave face on it. "<<q1 It is a business decision, no hard feelings between [m11=m3+m4 us]>>," said [m12:KEN.GOV Joseph Njoroge], the principal secretary for Energy. [m13=m12 He] confirmed that <<q2 engineers would {e4 begin} work on the Lokichar-Lamu section next year>>.
Behind closed doors the mood was less friendly. At a meeting of technocrats three weeks earlier [m14=m3 the Kenyans] had {e5 complained} that [m33=m14 their] partners withheld a study of the Tanga port, according to a delegate.
[m15=m4 They] in turn pointed to Al-Shabaab. A line skirting the [m16:@SOM Somali] border, [m17:UGA.GOV Energy Minister Irene Muloni] argued, would need a brigade to guard it.
That was also the view of [m18:FRA.BUS Total], which holds a third of the Lake Albert fields. Last month its regional chief {e6 lobbied} [m19=m9 Museveni] for the southern route.
[m20:TZA.GOV President John Magufuli], in office since November, had {e7 promised} [m21=m4 his neighbour] land without charge and no transit tax for the first decade. [m22=m20 He] {e8 did not come} to the summit.
Relations in [m23:EAC the East African Community], of which [m24=m3+m4+m5 all three] are members, have been lopsided since 2013. In that year [m25=m3+m4+m8 the so-called coalition of the willing] {e9 shut} [m26=m5 Dar es Salaam] out of talks on a single tourist visa.
[m27:KEN.LAB Trade unionists] in Lamu, where hundreds of hectares were cleared for tanks, said [m32=m27 they] would {e10 demonstrate} on Labour Day. [m28:KEN.GOV Governor Issa Timamy] {e11 asked} [m29:KEN.GOV the national government] to say within a month what becomes of the people moved from their farms.
[m30:SSD.GOV South Sudan], too, may {e12 hook up} with [m31=m3 its southern neighbour] if peace holds, Mr Njoroge said. The country now pumps its oil north.
~related ALSO READ: Why the cows crossed the border
e1 m4 > m3 REJECT actual 2016-04-23/day ctx=economic,natural_resource
e2 m1 > m5 AGREE planned 2016-04-23/day ctx=economic,natural_resource
e3 m7 > m8,m9 AGREE planned 2016-04-23/day ctx=economic,diplomatic
e4 m12 > m3 AGREE hypothetical 2017-01-01/year ctx=economic again
e5 m14 > m4 ACCUSE actual 2016-04-01/month mode=disapprove ctx=economic bg
e6 m18 > m19 REQUEST requested 2016-03-01/month mode=change ctx=economic,natural_resource bg
e7 m20 > m21 AGREE planned 2016-04-24/none ctx=economic
e8 m22 > m9 REJECT actual 2016-04-23/day mode=meet ctx=diplomatic
e9 m25 > m26 REJECT actual 2013-01-01/year mode=meet ctx=diplomatic bg
e10 m27 > m29 PROTEST planned 2016-05-01/day mode=demo ctx=economic
e11 m28 > m29 REQUEST requested 2016-04-24/none mode=change ctx=economic,human_security
e12 m30 > m31 AGREE hypothetical 2016-04-24/none ctx=economic,natural_resource
q1 m12 direct cue=said
q2 m13 indirect cue=confirmed
rel m3 member_of m23
rel m4 member_of m23
rel m5 member_of m23

### Mail & Guardian 2021-06-29 article
= [m1:SWZ.GOV eSwatini] denies [m2:SWZ.GOV king] has fled as soldiers {e1 fire on} [m3=m10 crowds]
~byline Nomalanga Dube
~date_line 29 Jun 2021
The lights went out in [m4:@SWZ Matsapha] shortly after seven. By then two supermarkets part-owned by [m5=m2 the monarch] had been {e2 set alight} and [m6:SWZ.MIL the Umbutfo defence force] was {e3 on the road} from its barracks.
At least eight people have been {e4 shot dead} since Monday, [m7:SWZ.NGO the Swaziland Solidarity Network] says. Its spokesman [m8:SWZ.NGO Lucky Lukhele] {e5 holds} the army responsible.
"<<q1 [m9=m6 They] are shooting from moving vehicles at anybody who carries a phone. [m10:SWZ.CVL The young] have stones.>>" [m11=m8 He] was speaking from [m12:@ZAF Johannesburg], where [m39=m8 he] has lived in exile for years.
The acting prime minister, [m13:SWZ.GOV Themba Masuku], sees it otherwise. [m14=m13 He] {e6 denied} on Tuesday that live rounds were used, and insisted that <<q2 [m15=m2 His Majesty] "is in the country and continues to lead">>. State media had been told nothing of a flight to [m16:@ZAF Nelspruit].
A dusk-to-dawn {e7 curfew} now applies to all four regions. Schools have been closed and mobile data {e8 cut}, [m17:SWZ.BUS the operator MTN] confirmed, on a directive from [m18:SWZ.GOV the communications commission].
It began with the death in May of [m19:SWZ.CVL Thabani Nkomonye], a law student. [m20:SWZ.CVL His classmates] blamed [m21:SWZ.COP the police] and {e9 marched}; [m38=m20 their] petitions to MPs multiplied until [m22=m13 Masuku] {e10 banned} the delivery of any more on 24 June.
[m23:SWZ.OPP Pudemo], led by [m24:SWZ.OPP Mlungisi Makhanya] and outlawed since 2008, {e11 demands} an elected prime minister. So do [m25:SWZ.LEG three members of parliament], one of whom, [m26:SWZ.LEG Mduduzi Bacede Mabuza], told this newspaper <<q3 [m37=m26 he] expected to be locked up>>.
Pretoria reacted late. In a note to the press [m27:ZAF.GOV the department of international relations] {e12 appealed to} [m28:SWZ.MIL the security forces] to exercise restraint. [m29:ZAF.LAB Cosatu], an ally of [m30:ZAF.PTY the governing ANC], went further: it {e13 threatened} to close the border posts with lorries.
From [m31:@BWA Gaborone], where [m32:SADC the Southern African Development Community] has its seat, there was no word until evening. [m33:BWA.GOV President Mokgweetsi Masisi], who chairs [m34:SADC the bloc's security organ], then {e14 said} that <<q4 ministers would {e15 travel} to [m35:@SWZ Mbabane] "soon">>.
The kingdom, the last on the continent where the ruler is absolute, is also the last African state that {e16 recognises} [m36:TWN.GOV Taipei].
e1 m6 > m10 ASSAULT actual 2021-06-29/none mode=firearms ctx=repression again
e2 m10 > m5 PROTEST actual 2021-06-29/none mode=riot ctx=pro_democracy
e3 m6 > m10 MOBILIZE actual 2021-06-29/none mode=troops ctx=repression
e4 m6 > m10 ASSAULT actual 2021-06-28/day mode=firearms ctx=repression said=m7
e5 m8 > m6 ACCUSE actual 2021-06-29/none mode=allege ctx=repression
e6 m14 > m8 REJECT actual 2021-06-29/day ctx=repression
e7 m1 > m10 COERCE actual 2021-06-29/none mode=curfew ctx=repression
e8 m18 > m17 COERCE actual 2021-06-29/none mode=censor ctx=rights_freedoms
e9 m20 > m21 PROTEST actual 2021-05-01/month mode=demo ctx=repression bg
e10 m22 > m20 COERCE actual 2021-06-24/day mode=restrict ctx=rights_freedoms bg
e11 m23 > m2 REQUEST requested 2021-06-29/none mode=change ctx=pro_democracy
e12 m27 > m28 REQUEST requested 2021-06-29/none mode=yield ctx=repression,diplomatic
e13 m29 > m1 THREATEN threatened 2021-06-29/none mode=restrict ctx=repression
e15 m33 > m1 AGREE planned 2021-06-29/none ctx=diplomatic
e14 m33 > m1 AGREE planned 2021-06-29/none ctx=diplomatic again
e16 m1 > m36 SUPPORT actual 2021-06-29/none ctx=diplomatic bg
q1 m8 direct cue=speaking
q2 m14 mixed cue=insisted
q3 m26 indirect cue=told
q4 m33 mixed cue=said
rel m24 leads m23
rel m29 ally_of m30
rel m33 leads m34
rel m1 recognises m36

### The Star 2011-03-19 article none
= Lee Chong Wei brushes aside back pain to reach Swiss final
~byline By RAJES PAUL
~date_line Saturday March 19, 2011
[m1:@CHE BASEL]: World No. 1 [m2:? Lee Chong Wei] needed only 34 minutes to beat a [m3:? Danish qualifier] on Saturday and will play for [m24=m2 his] third title of the season.
The [m4:@MYS Malaysian] had been doubtful on Thursday after hurting [m23=m2 his] lower back in a practice game with compatriot [m5:? Wong Choong Hann].
"<<q1 The physio told [m6=m2 me] to stop, but [m7=m2 I] said let [m8=m2 me] try one set>>," [m22=m2 he] said. "<<q2 After that the pain forgot about [m9=m2 me].>>"
[m21=m2 His] opponent in Sunday's final will be [m10:? Chen Jin] of [m11:@CHN China], against whom [m20=m2 he] has lost four times in the last two years.
[m12:? Coach Misbun Sidek] left the squad in December and now runs a private academy. [m19=m12 He] is still consulted before every big match.
In the women's draw [m13:? Wang Shixian] defended her place in the semi-finals against [m14:? the home favourite], who was cheered by a sold-out hall.
[m15:BWF The Badminton World Federation], which has its office in [m16:@MYS Kuala Lumpur], will decide in May on a rule that would oblige women to wear skirts. Several players have called it silly.
"<<q3 Nobody comes to watch the clothes>>," said [m17:? a veteran umpire]. "<<q4 Well, almost nobody.>>"
The winner takes home US$15,000. Last year's prize was paid six weeks late because of a dispute between [m18:? the promoter] and a watch maker.
~page_control 1 2 next
q1 m2 direct cue=said
q2 m2 direct cue=said
q3 m17 direct cue=said
q4 m17 direct
