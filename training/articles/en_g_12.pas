### Reuters 2014-11-12 article
= [m1:BFA.MIL Burkina's colonel] {e1 shrugs off} two-week ultimatum
~byline By Mathieu Bonkoungou and Joe Penney
~date_line OUAGADOUGOU | Wed Nov 12, 2014 12:44am GMT
[m2:@BFA OUAGADOUGOU] ([m3:#Reuters Reuters]) - Lieutenant-Colonel [m4:BFA.MIL Isaac Zida], who took charge of [m5:BFA.GOV Burkina Faso] after [m32:BFA.CVL mass protests] {e2 chased} [m6:BFA.GOV Blaise Compaore] from the palace, said on Tuesday [m7=m4 he] was "<<q1 {e3 not afraid}>>" of sanctions.
[m8:AU The African Union] had {e4 given} [m9=m4 the officer] until November 17 to hand power to civilians, failing which the country would be thrown out of its councils.
"<<q2 [m10=m8 They] can say three days; it's only [m11=m8 them] it binds. What counts for [m12=m5 us] is that the text is good>>," [m13=m4 Zida] told [m14:BFA.LAB trade unionists] at the Kosyam compound.
Work on the text went on in a hotel across town. [m15:BFA.OPP Opposition parties], [m16:BFA.REL clergymen] and [m17:BFA.CVL civic groups] had {e5 agreed} on Sunday that a civilian should lead the country to elections within a year. [m33:BFA.MIL The army], which {e6 wants} the premiership, has {e7 sent back} the draft with red ink on it.
[m18:BFA.OPP Zephirin Diabre], who heads [m19:BFA.OPP the Union for Progress and Change], was patient. "<<q3 A soldier who reads footnotes is progress>>," [m40=m18 he] joked.
[m34=m20+m21+m22 Three presidents], of [m20:GHA.GOV Ghana], [m21:NGA.GOV Nigeria] and [m22:SEN.GOV Senegal], {e8 flew in} for a day last week. [m23:GHA.GOV John Mahama], currently at the head of [m24:ECOWAS the Economic Community of West African States], {e9 made a case} to [m25=m8 the AU] for leniency.
[m26:CIV.GOV Ivory Coast] {e10 lodged} [m35=m6 Compaore] at Yamoussoukro. [m27:FRA.GOV President Francois Hollande] admitted [m28:FRA.MIL French soldiers] had {e11 lent} the helicopter in which [m41=m6 he] left.
[m29:BFA.PTY The Congress for Democracy and Progress], the fallen ruler's party, {e12 was barred} from the hotel talks. [m36=m29 Its] headquarters had been {e13 set alight} on October 30 along with the chamber where [m30:BFA.LEG lawmakers] were about to {e14 vote} [m37=m6 him] another term.
[m38:BFA.MIL At least one member of the presidential guard], a unit which [m42=m4 Zida] used to serve as second-in-command, has {e15 been detained} for firing at the crowd.
[m31:USA.GOV The United States], which keeps surveillance aircraft at the airport, has yet to decide whether there was a coup. If [m39=m31 it] so ruled, its military aid would have to {e16 stop}.
e1 m1 > m8 REJECT actual 2014-11-11/day mode=yield ctx=pro_democracy again
e2 m32 > m6 PROTEST actual 2014-11-12/none mode=riot ctx=pro_democracy
e3 m7 > m8 REJECT actual 2014-11-11/day mode=yield ctx=pro_democracy
e4 m8 > m9 THREATEN threatened 2014-11-03/none ctx=pro_democracy,diplomatic
e5 m15,m16,m17 > m4 AGREE planned 2014-11-09/day ctx=pro_democracy,election
e6 m33 > m15 REQUEST requested 2014-11-12/none mode=yield ctx=executive
e7 m33 > m15,m16,m17 REJECT actual 2014-11-12/none ctx=executive
e8 m34 > m4 CONSULT actual 2014-11-03/week mode=visit ctx=diplomatic,pro_democracy
e9 m23 > m25 REQUEST requested 2014-11-12/none mode=yield ctx=diplomatic
e10 m26 > m35 AID actual 2014-11-12/none ctx=asylum
e11 m28 > m35 AID actual 2014-11-12/none ctx=military,asylum
e12 m4 > m29 COERCE actual 2014-11-12/none mode=restrict ctx=executive
e13 m32 > m36 PROTEST actual 2014-10-30/day mode=vandalize ctx=pro_democracy
e14 m30 > m37 SUPPORT hypothetical 2014-10-30/day ctx=executive,legislative
e15 m4 > m38 COERCE actual 2014-11-12/none mode=arrest ctx=legal,military
e16 m39 > m5 SANCTION hypothetical 2014-11-12/none mode=discontinue ctx=military
q1 m7 mixed cue=said
q2 m13 direct cue=told
q3 m40 direct cue=joked
rel m18 leads m19
rel m23 leads m24

### AFP 2013-05-16 article
= [m1:TWN.GOV Taiwan] {e1 snubs} second apology, stages drill off [m2:PHL.GOV Philippines]
~byline (AFP) – May 16, 2013
~page_control Google | Related articles
[m3:@TWN TAIPEI] ([m4:#AFP AFP]) — [m5:TWN.GOV Taipei] {e2 held} naval manoeuvres in the Bashi Channel on Thursday after [m6=m5 it] twice {e3 dismissed} as half-hearted the regrets of [m7:PHL.GOV Manila] for the {e4 killing} of a 65-year-old fisherman.
[m8:PHL.MIL Philippine coastguards] had {e5 raked} the wooden boat of [m9:TWN.CVL Hung Shih-cheng] with machine guns a week earlier. [m10=m8 They] say it tried to ram [m11=m8 them].
Eleven measures have been {e6 imposed} by [m33=m1 the island] since Wednesday, from a freeze on hiring Filipino workers to a "red" travel warning. [m12=m5 It] has also {e7 brought home} its envoy.
"<<q1 How can one offer condolences for an unintended loss of life when there were 59 bullet holes?>>" asked [m13:TWN.GOV Premier Jiang Yi-huah]. "<<q2 [m14:TWN.CVL We] {e8 want} compensation and the names of the men.>>"
[m15:PHL.GOV President Benigno Aquino] had {e9 sent} [m16:PHL.GOV a personal envoy, Amadeo Perez], with a letter. [m17=m16 He] was {e10 refused} a meeting with the foreign minister and flew back the same evening.
[m31=m16 Perez] chairs [m18:PHL.GOV the Manila Economic and Cultural Office], which stands in for an embassy, since [m32=m2 the archipelago] recognises [m19:CHN.GOV Beijing].
It was noted that [m28=m19 the mainland], too, {e11 condemned} the shooting, in the name of "<<q3 compatriots>>". [m20:TWN.GOV Taipei officials] {e12 declined} its offer to act jointly.
[m21:USA.GOV Washington], ally of the one and protector of the other, has {e13 called on} [m22=m1+m2 both] to cool down.
In the southern port of Hsiaoliuchiu, [m29:TWN.CVL hundreds] {e14 burned} Philippine flags, and [m30:PHL.LAB three Filipino factory hands] were {e15 beaten} by [m23:TWN.CVL unknown men] with a baseball bat. [m24:TWN.COP Police] are {e16 looking into} it.
[m25:PHL.LAB Migrante], a group for Filipinos abroad, asked [m26:TWN.GOV President Ma Ying-jeou] for {e17 protection} for 87,000 workers. [m27:PHL.LAB Garry Martinez], its chairman, leads a march in Manila on Friday.
e1 m1 > m2 REJECT actual 2013-05-16/none ctx=diplomatic,reparations again
e2 m5 > m7 MOBILIZE actual 2013-05-16/day ctx=military,territory
e3 m6 > m7 REJECT actual 2013-05-16/none ctx=diplomatic,reparations
e4 m8 > m9 ASSAULT actual 2013-05-09/day mode=firearms ctx=territory again
e5 m8 > m9 ASSAULT actual 2013-05-09/day mode=firearms ctx=territory
e6 m33 > m7 SANCTION actual 2013-05-15/day mode=restrict ctx=economic,diplomatic
e7 m12 > m7 SANCTION actual 2013-05-15/none mode=withdraw ctx=diplomatic
e8 m13 > m7 REQUEST requested 2013-05-16/none mode=change ctx=reparations,legal
e9 m15 > m1 SUPPORT actual 2013-05-16/none ctx=diplomatic,reparations
e10 m5 > m17 REJECT actual 2013-05-16/none mode=meet ctx=diplomatic
e11 m28 > m7 ACCUSE actual 2013-05-16/none mode=disapprove ctx=territory
e12 m20 > m28 REJECT actual 2013-05-16/none ctx=diplomatic
e13 m21 > m22 REQUEST requested 2013-05-16/none mode=yield ctx=diplomatic
e14 m29 > m7 PROTEST actual 2013-05-16/none mode=demo ctx=territory
e15 m23 > m30 ASSAULT actual 2013-05-16/none mode=beat ctx=migration
e16 m24 > m23 ACCUSE actual 2013-05-16/none mode=investigate ctx=legal
e17 m25 > m26 REQUEST requested 2013-05-16/none mode=assist ctx=migration,human_security
q1 m13 direct cue=asked
q2 m13 direct cue=asked
q3 m28 mixed cue=condemned
rel m31 leads m18
rel m32 recognises m19
rel m21 ally_of m2
rel m27 leads m25

### BBC 2003-08-13 article
= Solomons warlord [m1:SLB.REB Keke] {e1 gives himself up}
~page_control BBC NEWS ASIA-PACIFIC
~date_line Last Updated: Wednesday, 13 August, 2003, 08:35 GMT 09:35 UK
[m2:SLB.REB The most feared militia chief in the Solomon Islands] has {e2 surrendered} to [m3:RAMSI the Australian-led intervention force], three weeks after its arrival.
[m4:SLB.REB Harold Keke] was {e3 taken aboard} an Australian warship off the Weather Coast of [m5:@SLB Guadalcanal] with his wife and two lieutenants. [m33=m4 He] had demanded nothing in return, said [m6:RAMSI Nick Warner], the diplomat who heads the mission.
"<<q1 [m7=m4 He] knows [m34=m4 he] will be dealt with by the courts>>," said [m8=m6 Mr Warner]. "<<q2 [m9=m3 We] made no promise except that of a fair trial>>."
Two letters and one long meeting on a beach, on Friday, had {e4 prepared} the ground.
[m10:SLB.REB The Guadalcanal Liberation Front], which [m11=m4 Mr Keke] leads, held several dozen villages on the south of the island. [m30=m10 It] {e5 killed} [m12:SLB.GOV a cabinet minister and priest, Father Augustine Geve], last August and {e14 put to death} six [m13:SLB.REL Anglican missionaries] this year.
[m14:SLB.REL The Melanesian Brotherhood], to which [m15=m13 the missionaries] belonged, only learned of [m35=m13 their] deaths last Friday. [m16:SLB.REL Archbishop Ellison Pogo] said <<q3 the church would forgive but wanted to see the graves>>.
[m17:SLB.REB The rival Malaita Eagle Force], led by [m18:SLB.REB Jimmy Rasta], has {e6 handed in} hundreds of guns since the capture, on condition - [m36=m17 it] said - that [m37=m10 its enemy] did so as well.
[m19:SLB.GOV Prime Minister Sir Allan Kemakeza], who {e7 invited} the foreigners in April, {e8 thanked} [m20:AUS.GOV Australia], [m21:NZL.GOV New Zealand], [m22:FJI.GOV Fiji], [m23:TON.GOV Tonga] and [m24:PNG.GOV Papua New Guinea] on the radio. All are members of [m25:PIF the Pacific Islands Forum].
Not everyone is content. [m26:SLB.OPP John Garo], leader of the opposition in [m38:SLB.LEG parliament], {e9 demands} that [m27:SLB.COP policemen] who {e10 burnt} down houses in the hunt for [m39=m4 Mr Keke] be arrested too. An operation of that kind in 2001 left [m31:SLB.CVL 400 families] without a roof. [m28:SLB.COP Commissioner William Morrell] has {e11 promised} to look into it.
In Canberra, [m29:AUS.GOV Foreign Minister Alexander Downer] said [m40:AUS.MIL troops] could {e12 start going home} before Christmas. But [m32=m29 he] {e13 ruled out} leaving the police post at Tetere.
e1 m1 > m3 RETREAT actual 2003-08-13/none ctx=military again
e2 m2 > m3 RETREAT actual 2003-08-13/none ctx=military
e3 m3 > m4 COERCE actual 2003-08-13/none mode=arrest ctx=military,legal
e4 m3 > m4 CONSULT actual 2003-08-08/day ctx=military
e5 m30 > m12 ASSAULT actual 2002-08-01/month ctx=military bg
e14 m30 > m13 ASSAULT actual 2003-01-01/year ctx=religion_ethnicity bg
e6 m17 > m3 RETREAT actual 2003-08-13/none mode=disarm ctx=military
e7 m19 > m20 REQUEST requested 2003-04-01/month mode=assist ctx=peacekeeping bg
e8 m19 > m20,m21,m22,m23,m24 SUPPORT actual 2003-08-13/none ctx=peacekeeping,diplomatic
e9 m26 > m19 REQUEST requested 2003-08-13/none mode=change ctx=legal,human_rights
e10 m27 > m31 ASSAULT actual 2001-01-01/year mode=destroy ctx=human_rights bg
e11 m28 > m26 AGREE planned 2003-08-13/none ctx=legal
e12 m40 > m19 CONCEDE hypothetical 2003-12-01/month mode=withdraw ctx=peacekeeping
e13 m32 > m19 REJECT actual 2003-08-13/none ctx=peacekeeping
q1 m8 direct cue=said
q2 m8 direct cue=said
q3 m16 indirect cue=said
rel m6 leads m3
rel m11 leads m10
rel m18 leads m17
rel m20 member_of m25
rel m21 member_of m25
rel m22 member_of m25
rel m23 member_of m25
rel m24 member_of m25

### The Guardian 2024-10-18 article
= 'Ten euros a lie': [m1:MDA.COP Moldovan police] {e1 raid} vote-buying ring two days before [m2:EU EU] referendum
~byline Pavel Ionescu in Comrat
~date_line Fri 18 Oct 2024 12.19 BST
Before dawn on Thursday, the knock came at 25 doors in Gagauzia. By breakfast [m3:MDA.COP officers] had {e2 led away} [m30:MDA.CVL four people] and 20m lei in cash.
[m4:MDA.COP Viorel Cernăuțeanu], the head of [m5:MDA.COP the national police], says that [m6:RUS.GOV Moscow] and [m7:MDA.OPP the fugitive oligarch Ilan Shor] have {e3 paid} [m25:MDA.CVL at least 130,000 people] to say no to Europe on Sunday. "<<q1 It is an attack on the ballot box on a scale [m8=m1 we] never saw>>," [m36=m4 he] told a briefing.
From an office in the Russian capital [m9=m7 Shor] {e4 laughs at} the charge. [m26=m7 He] was {e5 convicted} in absentia by [m31:MDA.JUD a Chișinău court] last year to 15 years for the theft of $1bn, and [m27:MDA.OPP his party] was {e6 outlawed} by [m10:MDA.JUD the constitutional court]. [m28:MDA.OPP The Victory bloc], its heir, {e7 has been kept off} the ballot by [m29:MDA.GOV the electoral commission].
"<<q2 [m11=m9 I] give pensions. [m12:MDA.GOV They] give [m13:MDA.CVL you] bills>>," [m37=m7 he] said in a video.
[m14:MDA.GOV Maia Sandu], the president since 2020, is running for another term on the same day. [m32=m14 She] {e8 asked} [m33:MDA.CVL voters] in Bălți on Wednesday not to "<<q3 sell the children's future for a sack of potatoes>>". Her rival [m15:MDA.OPP Alexandr Stoianoglo], a former prosecutor general whom [m34=m14 she] {e9 sacked}, has {e10 called for} a boycott of the question.
[m16:MDA.PTY The Party of Socialists], whose chairman [m17:MDA.PTY Igor Dodon] once held her office, {e17 supports} [m38=m15 him].
[m18:MDA.OPP Yevgenia Guțul], governor of the Gagauz autonomy, is a Shor protege. [m19=m18 She] {e11 threatened} in June to hold a vote on secession if [m39=m12 the country] joins [m40:NATO Nato], which [m41=m12 it] has not asked to do.
[m20:RUS.GOV Dmitry Peskov] {e12 "categorically" rejected} the claims of meddling. [m35=m20 He] {e13 faulted} [m21=m12 Chișinău] for opening only two polling stations in Russia.
[m22:EU Ursula von der Leyen], the commission president, {e14 visited} last week with a {e15 promise} of €1.8bn. [m23:ROU.GOV Romania], the Moldovans' closest ally inside the bloc, is to {e16 open} the border lanes on Sunday.
Breakaway Transnistria, where [m24:RUS.MIL 1,500 Russian soldiers] are posted, has no stations of its own. Its people must cross a bridge. Last time, 16,000 did.
e1 m1 > m30 COERCE actual 2024-10-17/day mode=arrest ctx=election,corruption again
e2 m3 > m30 COERCE actual 2024-10-17/day mode=arrest ctx=election,corruption
e3 m6,m7 > m25 COERCE denied 2024-10-17/none ctx=election,corruption
e4 m9 > m4 REJECT actual 2024-10-18/none ctx=election
e5 m31 > m26 SANCTION actual 2023-01-01/year mode=convict ctx=legal,corruption bg
e6 m10 > m27 COERCE actual 2024-10-18/none mode=restrict ctx=legal,political_institutions bg
e7 m29 > m28 COERCE actual 2024-10-18/none mode=restrict ctx=election bg
e8 m32 > m33 REQUEST requested 2024-10-16/day mode=change ctx=election
e9 m34 > m15 SANCTION actual 2024-10-18/none ctx=executive bg
e10 m15 > m33 REQUEST requested 2024-10-18/none mode=change ctx=election
e17 m16 > m38 SUPPORT actual 2024-10-18/none ctx=election
e11 m19 > m12 THREATEN threatened 2024-06-01/month mode=relations ctx=territory
e12 m20 > m4 REJECT actual 2024-10-18/none ctx=election
e13 m35 > m21 ACCUSE actual 2024-10-18/none mode=disapprove ctx=election
e14 m22 > m14 CONSULT actual 2024-10-07/week mode=visit ctx=diplomatic
e15 m22 > m14 AGREE planned 2024-10-07/week ctx=economic
e16 m23 > m12 AGREE planned 2024-10-20/day ctx=diplomatic
q1 m36 direct cue=told
q2 m37 direct cue=said
q3 m32 mixed cue=asked
rel m4 leads m5
rel m17 leads m16
rel m23 ally_of m12
