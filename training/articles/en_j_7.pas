### The Post (Lusaka) 2009-06-30 article
= [m1:ZMB.LAB Nurses] {e1 walk out} as [m2:ZMB.GOV minister] threatens dismissals
~byline By Mwila Chanda and Patson Zulu
~date_line Tue 30 June 2009, 04:01 CAT
At the University Teaching Hospital yesterday, relatives were washing patients themselves. It was the fourth week of a {e2 stoppage} by [m3=m1 nurses and midwives] that has spread to every province.
"<<q1 Whoever is not on the ward by Thursday will be {e3 dismissed}, and [m4=m2 I] do not need to write that twice>>," [m5:ZMB.GOV Health Minister Kapembwa Simbao] told journalists in [m6:@ZMB Ndola].
[m7:ZMB.LAB The Civil Servants and Allied Workers Union], the only body with which [m8:ZMB.GOV the government] is willing to {e4 bargain}, has accepted 15 per cent. [m9=m1 The strikers] want a doubling of the housing allowance.
[m10:ZMB.LAB Zambia Congress of Trade Unions president Leonard Hikaumba] {e5 advised} [m28=m9 them] on Sunday to go back. [m27=m9 They] {e6 booed} [m26=m10 him].
Last Wednesday [m11:ZMB.COP police] in riot gear {e7 chased} [m12=m1 a column of women in uniform] from the ministry's lawn. Four were {e8 locked up} for a night; [m13=m11 the same officers] drove [m25=m12 them] home next morning and {e9 apologised}.
[m14:ZMB.OPP Patriotic Front leader Michael Sata] {e10 visited} the picket with a bag of mealie meal. [m15=m14 He] {e11 charged} that money for salaries had been stolen. On May 27 [m16:ZMB.COP the Anti-Corruption Commission] {e12 disclosed} that K27 billion was missing at the ministry and {e13 arrested} [m17:ZMB.GOV Henry Kapoko], a human resources officer.
That scandal has cost more than the strike. [m18:SWE.GOV Sweden] and [m19:NLD.GOV the Netherlands] {e14 stopped} payments to the health basket in May. [m20:SWE.GOV The Swedish ambassador] said <<q2 [m21=m18 her country] "might {e15 resume}" when an audit is out>>.
"<<q3 [m22=m18+m19 They] are right>>," a matron whispered. "<<q4 It is [m23:ZMB.CVL the patient] who pays for it, that is all.>>"
[m24:ZMB.CVL The opposition-leaning clergy of Lusaka] has called no march so far.
e1 m1 > m8 PROTEST actual 2009-06-30/none mode=strike ctx=health,economic again
e2 m3 > m8 PROTEST actual 2009-06-01/month mode=strike ctx=health,economic
e3 m5 > m3 THREATEN threatened 2009-06-30/none ctx=health,economic
e4 m8 > m7 AGREE actual 2009-06-30/none ctx=economic
e5 m10 > m9 REQUEST requested 2009-06-28/day mode=yield ctx=economic,health
e6 m9 > m10 REJECT actual 2009-06-28/day mode=yield ctx=economic
e7 m11 > m12 ASSAULT actual 2009-06-24/day mode=crowd-control ctx=repression
e8 m11 > m12 COERCE actual 2009-06-24/day mode=arrest ctx=repression
e9 m13 > m12 SUPPORT actual 2009-06-25/day ctx=repression
e10 m14 > m9 CONSULT actual 2009-06-30/none mode=visit ctx=health
e11 m15 > m8 ACCUSE actual 2009-06-30/none mode=allege ctx=corruption
e12 m16 > m8 ACCUSE actual 2009-05-27/day mode=allege ctx=corruption bg
e13 m16 > m17 COERCE actual 2009-05-27/day mode=arrest ctx=corruption,legal bg
e14 m18,m19 > m8 SANCTION actual 2009-05-01/month mode=discontinue ctx=corruption,health bg
e15 m18 > m8 CONCEDE hypothetical 2009-06-30/none ctx=corruption,economic
q1 m5 direct cue=told
q2 m20 indirect cue=said
q3 ? direct cue=whispered
q4 ? direct

### ABC Color 2012-06-23 article
= [m1:MERCOSUR Mercosur] neighbours {e1 shut door} on [m2:PRY.GOV new Paraguay president]
~byline Translated by Luz Benítez
~page_control 23 June 2012 | Print
One day after [m3:PRY.LEG the Senate] {e2 threw} [m4:PRY.GOV Fernando Lugo] out of office in a trial that took five hours, [m5=m2 Federico Franco] looked abroad for friends and found few.
[m6:ARG.GOV Cristina Fernández] {e3 ordered} [m7:ARG.GOV her ambassador] home from [m8:@PRY Asunción] on Saturday. [m9:BRA.GOV Dilma Rousseff] called hers back for consultations, and so did [m10:URY.GOV José Mujica].
[m11=m9 The Brazilian leader], whose country receives most of the power of the Itaipú dam, {e4 raised} the idea of suspending [m12:PRY.GOV Paraguay] from [m13=m1 the customs bloc] at next week's summit in [m14:@ARG Mendoza]. The country is a founding member.
[m15:VEN.GOV Hugo Chávez], whose own {e5 entry} has been held up by [m16=m3 the same Senate] since 2006, {e6 cut} the oil. "<<q1 [m17=m15 I] am sorry for [m18:PRY.CVL the Paraguayan people]>>," [m19=m15 he] said, "<<q2 but [m20=m15 we] will not prop up a coup.>>"
"<<q3 There was no coup here, no shot, no {e7 arrest}>>," [m21=m5 Franco] answered at [m43=m21 his] first press conference. [m42=m21 He] asked [m22=m4 the ousted bishop], whom [m41=m21 he] had served as vice-president for four years, to explain that to [m23=m6+m9+m10 the neighbours].
[m24=m4 Lugo] {e8 declined}. From [m40=m24 his] house in Lambaré [m39=m24 he] {e9 summoned} [m38=m24 his] followers to peaceful resistance.
The vote against [m37=m24 him], 39 to 4, followed the {e10 deaths} of seventeen people on 15 June in Curuguaty. [m25:PRY.COP Police] had gone there to {e11 evict} [m26:PRY.CVL landless farmers] from an estate claimed by [m27:PRY.PTY a Colorado ex-senator], Blas Riquelme. Who shot first is disputed: each of [m28=m25+m26 the two groups] {e12 accuses} the other.
[m29:PRY.CVL The National League of Carperos], led by [m30:PRY.CVL José Rodríguez], will {e13 block} the road to the east from Monday.
Not everyone stayed away. [m31:VAT.REL The papal nuncio, Eliseo Ariotti], {e14 greeted} Franco at mass, and [m32:DEU.GOV Germany's development minister], in town by chance, {e15 had coffee} with [m36=m5 him]. [m33:ESP.GOV Madrid] spoke of respect for institutions; [m34:CAN.GOV Ottawa] said much the same.
[m35:OAS The Organization of American States] sits on Tuesday.
~related Comments (212)
e1 m1 > m2 SANCTION actual 2012-06-23/none mode=withdraw ctx=diplomatic again
e2 m3 > m4 SANCTION actual 2012-06-22/day mode=discontinue ctx=legislative,executive
e3 m6,m9,m10 > m12 SANCTION actual 2012-06-23/day mode=withdraw ctx=diplomatic
e4 m11 > m12 THREATEN threatened 2012-06-23/none mode=relations ctx=diplomatic
e5 m16 > m15 REJECT actual 2006-01-01/year ctx=diplomatic,legislative bg
e6 m15 > m12 SANCTION actual 2012-06-23/none mode=discontinue ctx=economic,natural_resource
e7 m5 > m4 COERCE denied 2012-06-23/none mode=arrest ctx=legal
e8 m24 > m21 REJECT actual 2012-06-23/none ctx=diplomatic
e9 m24 > m18 REQUEST requested 2012-06-23/none mode=assist ctx=pro_democracy
e10 m25 > m26 ASSAULT actual 2012-06-15/day mode=firearms ctx=territory bg
e11 m25 > m26 COERCE actual 2012-06-15/day mode=seize ctx=territory bg
e12 m25 > m26 ACCUSE actual 2012-06-23/none mode=allege ctx=legal
e13 m29 > m5 PROTEST planned 2012-06-25/day mode=obstruct ctx=pro_democracy
e14 m31 > m5 SUPPORT actual 2012-06-23/none ctx=religion_ethnicity
e15 m32 > m5 CONSULT actual 2012-06-23/none mode=meet ctx=diplomatic
q1 m19 direct cue=said
q2 m19 direct
q3 m21 direct cue=answered
rel m12 member_of m13
rel m30 leads m29

### South China Morning Post 2014-02-21 article
= [m1:HKG.LEG Pan-democrats] split over [m2:CHN.GOV Beijing's] Shanghai invitation
~byline Florence Kwok
~date_line Published: Friday, 21 February, 2014, 3:58am
[m3:CHN.GOV The central government] has {e1 asked} all 70 lawmakers to [m4:@CHN Shanghai] in April for what would be the first {e2 meeting} in years between [m5=m1 the democrats] and [m6:CHN.GOV officials who decide] how the chief executive is elected.
The offer was {e3 conveyed} by [m7:HKG.LEG Legislative Council president Jasper Tsang] on Wednesday.
"<<q1 [m8=m1 We] would be fools to say no and fools to come back with a photograph>>," said [m9:HKG.LEG Alan Leong], who leads [m10:HKG.PTY the Civic Party].
[m11:HKG.LEG Leung Kwok-hung] of [m12:HKG.PTY the League of Social Democrats] said [m13=m11 he] would {e4 go} and {e5 raise} Tiananmen. [m14=m11 He] was {e6 refused} entry to the mainland in 2008. [m15:HKG.LEG Two members of People Power] {e7 turned down} the trip.
A visit was {e8 tried} once before. In 2005 [m16:HKG.GOV then chief executive Donald Tsang] {e9 led} the whole chamber to Guangdong, where [m17=m11 "Long Hair"] wore a T-shirt with a slogan and no one was harmed.
[m18:HKG.CVL Occupy Central], whose co-founder [m19:HKG.CVL Benny Tai] teaches law at [m20:HKG.EDU the University of Hong Kong], has {e10 threatened} to block the financial district this summer unless [m21=m3 Beijing] gives way on nominations. [m22=m19 Tai] said the invitation changed nothing.
[m23:HKG.COP Police Commissioner Andy Tsang], for [m32=m23 his] part, {e11 vowed} on Tuesday to clear any road within a day.
The timing is no accident, said [m24:HKG.PTY a member of the pro-establishment DAB]. On the 12th, [m25:TWN.GOV Taiwan's Wang Yu-chi] had {e12 sat down} in [m26:@CHN Nanjing] with [m27:CHN.GOV Zhang Zhijun], head of [m28:CHN.GOV the Taiwan Affairs Office]; those {e13 talks}, the first of their kind since 1949, went well.
[m29:GBR.GOV London] "<<q2 encourages all sides to engage>>", [m30:GBR.GOV the consul general] said. [m31:CHN.GOV The foreign ministry's commissioner in the city] {e14 objected} to that within the hour.
e1 m3 > m1 AGREE planned 2014-02-19/day ctx=political_institutions,election
e2 m3 > m5 AGREE planned 2014-04-01/month ctx=political_institutions,election
e3 m7 > m1 AGREE planned 2014-02-19/day ctx=political_institutions again
e4 m13 > m3 AGREE planned 2014-04-01/month ctx=political_institutions
e5 m13 > m3 ACCUSE planned 2014-04-01/month mode=disapprove ctx=human_rights
e6 m3 > m14 COERCE actual 2008-01-01/year mode=restrict ctx=rights_freedoms bg
e7 m15 > m3 REJECT actual 2014-02-21/none mode=meet ctx=political_institutions
e8 m16 > m3 CONSULT actual 2005-01-01/year mode=visit ctx=political_institutions bg again
e9 m16 > m3 CONSULT actual 2005-01-01/year mode=visit ctx=political_institutions bg
e10 m18 > m21 THREATEN threatened 2014-02-21/none mode=restrict ctx=election,pro_democracy
e11 m23 > m18 THREATEN threatened 2014-02-18/day mode=violence ctx=repression
e12 m25 > m27 CONSULT actual 2014-02-12/day mode=meet ctx=diplomatic bg
e13 m25 > m27 CONSULT actual 2014-02-12/none mode=meet ctx=diplomatic bg again
e14 m31 > m30 ACCUSE actual 2014-02-21/none mode=disapprove ctx=diplomatic
q1 m9 direct cue=said
q2 m30 mixed cue=said
rel m9 leads m10
rel m11 member_of m12
rel m27 leads m28

### The National (PNG) 2011-09-07 article none
= Kumul tryout scores twice on debut in Queensland
~date_line Wednesday 7th September 2011
[m1:@PNG GOROKA] winger [m2:? Jessie Kaupa] crossed twice in twenty minutes for [m3:? the Easts Tigers] in a trial at [m4:@AUS Coorparoo] last Saturday.
[m5:? Coach Matt Church] called the first try, a run of 80 metres, the best [m19=m5 he] had seen from a man without boots of the right size.
"<<q1 [m6=m2 I] borrowed them from the captain, one number too small>>," [m7=m2 Kaupa] said by phone. "<<q2 In the second half [m8=m2 I] took the socks off.>>"
The 21-year-old was spotted at the Highlands nines by [m9:? a scout] who had come to look at somebody else. If he does well [m18=m2 he] will be offered a contract until 2013.
[m10:PNG.NGO The PNG Rugby Football League] congratulated [m11=m2 the player] but reminded Queensland clubs that transfers have to go through its office in [m12:@PNG Port Moresby].
The [m13:PNG.BUS bank that sponsors the national cup] has paid [m17=m2 his] air fare. [m14:? His mother], a market seller, has kept the boarding pass.
On Sunday [m15:? the Lae Bombers] meet [m16:? Mendi] for a place in the local final. Kick-off is at three, rain or no rain.
~advert Subscribe
q1 m7 direct cue=said
q2 m7 direct
