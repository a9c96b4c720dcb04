### Jamaica Observer 2018-01-19 article
= [m1:JAM.MIL Soldiers] {e1 fill} [m2:@JAM St James] as Holness {e2 calls} emergency in parish
~byline BY ALPHEA SUMNER Observer senior reporter
~date_line Friday, January 19, 2018
[m3:JAM.GOV Prime Minister Andrew Holness] yesterday {e3 declared} a state of public emergency in St James, where 335 people were murdered last year, and promised that it was not a coup against [m4:JAM.CVL the people of Montego Bay] but a "<<q1 shield for [m70=m4 them]>>".
"<<q2 [m5=m6 We] will be operating as if [m6:JAM.MIL the force] is on the move. Expect to be stopped, expect to be searched, expect courtesy>>," said [m7:JAM.MIL Major General Rocky Meade], chief of [m8:JAM.MIL the Jamaica Defence Force], at the same press conference at Jamaica House.
By nine in the morning [m9=m6 his men] had {e4 set up} checkpoints at Ironshore, Flanker and on the Bogue road. [m10:JAM.COP The Constabulary], whose commissioner, [m11:JAM.COP George Quallo], sat at the end of the table, {e5 picked up} 84 [m12:JAM.CVL persons] on the first day, nine of them on a list of gang leaders. Places of entertainment {e6 must close} at midnight.
[m71=m14 The Opposition] gave its consent. [m13:JAM.OPP Dr Peter Phillips], president of [m14:JAM.PTY the People's National Party], told the Observer that [m72=m13 he] had been {e7 telephoned} by [m15=m3 the prime minister] at six and {e8 supports} the step "<<q3 for the fourteen days>>". [m16:JAM.NGO Jamaicans for Justice], led by [m17:JAM.NGO Rodje Malcolm], {e9 asked} [m18:JAM.GOV the Government] to let lawyers into the cells.
The last such measure, in May 2010, was meant for one man. [m19:JAM.MIL Troops] {e11 went into} [m20:@JAM Tivoli Gardens] for [m21:JAM.CRM Christopher "Dudus" Coke], and more than 70 [m22:JAM.CVL residents] {e12 died}. Coke was {e13 handed} to [m23:USA.GOV the United States] a month later. [m24:JAM.GOV Holness] {e14 apologised} for it in [m25:JAM.LEG the House] last December.
[m26:GBR.GOV The British High Commission] and [m27:CAN.GOV Canada] {e15 advised} [m35:CVL tourists] to stay in the resorts. [m36:JAM.GOV Ed Bartlett, the tourism minister,] said <<q4 not one cruise ship had turned away>>.
In [m28:@TTO Port of Spain], [m29:TTO.COP the police] {e16 shared} with [m30=m10 their Jamaican colleagues] the prints of a man held with guns on a boat last Saturday, and [m31:USA.SPY the FBI] {e17 lent} [m32=m10 the JCF] two analysts for lottery scammers.
[m33:JAM.REL Pastor Everton Jackson] of the Baptist Union opened [m73=m33 his] hall to children in [m34:@JAM Norwood]. "<<q5 It is the first night they slept through>>," [m74=m33 he] said.
e1 m1 > m4 MOBILIZE actual 2018-01-18/day mode=troops ctx=crime,military again
e2 m3 > m4 COERCE actual 2018-01-18/day mode=martial-law ctx=crime,executive again
e3 m3 > m4 COERCE actual 2018-01-18/day mode=martial-law ctx=crime,executive
e4 m9 > m4 MOBILIZE actual 2018-01-18/day mode=troops ctx=crime,military
e5 m10 > m12 COERCE actual 2018-01-18/day mode=arrest ctx=crime
e6 m18 > m4 COERCE actual 2018-01-19/none mode=curfew ctx=crime
e7 m15 > m13 CONSULT actual 2018-01-19/none mode=phone ctx=crime
e8 m13 > m3 SUPPORT actual 2018-01-19/none ctx=crime,legislative
e9 m16 > m18 REQUEST requested 2018-01-19/none mode=access ctx=rights_freedoms
e11 m19 > m21 ASSAULT actual 2010-05-01/month ctx=military,crime bg
e12 m19 > m22 ASSAULT actual 2010-05-01/month ctx=military,crime again
e13 m18 > m23 COOPERATE actual 2010-06-01/month ctx=illegal_drugs,legal bg
e14 m24 > m22 CONCEDE actual 2017-12-01/month ctx=human_rights,legislative bg
e15 m26,m27 > m35 REQUEST requested 2018-01-19/none ctx=crime
e16 m29 > m30 COOPERATE actual 2018-01-19/none ctx=crime
e17 m31 > m32 AID actual 2018-01-19/none ctx=crime
q1 m3 mixed cue=promised
q2 m7 direct cue=said
q3 m13 mixed cue=told
q4 m36 indirect cue=said
q5 m33 direct cue=said
rel m7 leads m8
rel m11 leads m10
rel m13 leads m14
rel m17 leads m16

### ABC News (Australia) 2023-11-11 article
= A home if the sea comes: [m1:TUV.GOV Tuvalu] and [m2:AUS.GOV Australia] {e1 sign} in Rarotonga
~byline By Pacific affairs reporter Lice Movono and Stephen Dziedzic
~date_line Posted Sat 11 Nov 2023 at 4:12am
~share Share article
[m3:AUS.GOV Prime Minister Anthony Albanese] says it may be "<<q1 the most significant agreement [m4=m2 Australia] has ever made with a Pacific nation>>". What it says on paper is that 280 Tuvaluans a year may come to live, and that [m5:TUV.GOV Funafuti] {e2 may not sign} a defence pact with anybody else unless [m6:AUS.GOV Canberra] agrees.
The treaty, called Falepili Union, was {e3 signed} on Friday by [m7=m3 Mr Albanese] and [m8:TUV.GOV his counterpart Kausea Natano] on the margins of the meeting of [m9:PIF the Pacific Islands Forum] in [m10:@COK the Cook Islands].
"<<q2 [m11=m8 We] asked; it was [m12=m8 we] who asked. It is a beacon of hope>>," [m13=m8 Mr Natano] said. [m75=m13 He] had first {e4 raised} the matter in a letter in May.
[m14=m6 Canberra] will also {e5 come} to Tuvalu's aid, on request, in a natural disaster, a pandemic or an attack, and has {e6 put} 16.9 million dollars into a strip of reclaimed land on which [m15:TUV.BUS a contractor] is working now.
Four thousand soldiers could not defend nine atolls, said [m16:TUV.OPP former prime minister Enele Sopoaga], who leads the opposition side of [m17:TUV.LEG the 16-seat parliament]. [m76=m16 He] {e7 denounced} the union as neo-colonial and {e8 will throw} it out if [m77=m16 he] wins in January.
[m18:TUV.GOV Tuvalu] is one of 13 states that recognise [m19:TWN.GOV Taiwan]. [m20:CHN.GOV China] has been courting [m78=m18 it], as it has [m21:SLB.GOV Solomon Islands], where [m22:CHN.COP its police] {e10 train} [m23:SLB.COP the local force] since last year. [m79=m20 Beijing] "hopes that cooperation is not aimed at third parties", [m24:CHN.GOV spokesman Wang Wenbin] said.
[m25:NZL.GOV New Zealand's outgoing foreign minister, Nanaia Mahuta], {e11 welcomed} the treaty, as did [m26:USA.GOV Washington]. [m27:FJI.GOV Fiji's Sitiveni Rabuka], who {e12 signed} a vessel agreement of [m80=m27 his own] with [m28=m3 the Australian] in Canberra last month, told [m29:#ABC the ABC] that <<q3 [m81=m27 he] would "look at it with interest">>.
[m30:KIR.GOV Kiribati], back in the Forum since February, sent a minister. [m31:NRU.GOV Nauru's David Adeang] {e13 left} the leaders' retreat early in protest at the choice of [m32:NRU.ELI his own countryman Baron Waqa] as next secretary general.
[m33:TUV.REL The Ekalesia Kelisiano], the church to which nine in ten belong, has called a prayer for Sunday, for or against it is not known.
e1 m1 > m2 SUPPORT actual 2023-11-10/day ctx=diplomatic,migration,environment again
e2 m5 > m6 CONCEDE actual 2023-11-10/day ctx=military,diplomatic
e3 m7 > m8 SUPPORT actual 2023-11-10/day ctx=diplomatic,migration,environment
e4 m13 > m6 REQUEST requested 2023-05-01/month mode=assist ctx=migration,environment bg
e5 m14 > m18 AGREE planned 2023-11-10/day ctx=disasters,military
e6 m14 > m18 AID actual 2023-11-11/none ctx=environment
e7 m16 > m8 ACCUSE actual 2023-11-11/none mode=disapprove ctx=diplomatic
e8 m16 > m6 REJECT hypothetical 2024-01-01/month ctx=diplomatic,election
e10 m22 > m23 AID actual 2022-01-01/year ctx=crime bg
e11 m25,m26 > m7,m8 SUPPORT actual 2023-11-11/none ctx=diplomatic
e12 m27 > m28 SUPPORT actual 2023-10-01/month ctx=military bg
e13 m31 > m9 REJECT actual 2023-11-11/none mode=boycott ctx=diplomatic
q1 m3 mixed cue=says
q2 m13 direct cue=said
q3 m27 mixed cue=told
rel m18 recognises m19
rel m30 member_of m9 from=2023-02
rel m18 member_of m9

### Premium Times 2021-06-07 article
= [m1:NGA.GOV FG] {e1 blocks} [m2:MNC.BUS Twitter]; [m3:NGA.OPP PDP], diplomats, NBA kick
~byline By Ebuka Onyeji
~date_line June 7, 2021
[m37=m1 The Nigerian government] announced on [m40=m2 Twitter] that [m41=m1 it] had {e2 suspended} [m42=m2 Twitter].
"<<q1 The persistent use of the platform for activities that are capable of undermining Nigeria's corporate existence>>" was the reason [m4:NGA.GOV Information Minister Lai Mohammed] gave in the statement of Friday, signed by [m5:NGA.GOV his aide, Segun Adeyemi]. At midnight [m6:NGA.BUS MTN, Airtel and Globacom] {e3 cut} the access, as [m7:NGA.GOV the Nigerian Communications Commission] had {e4 instructed} [m82=m6 them] to do.
Two days earlier, [m38=m2 the Californian company] had {e5 deleted} a post by [m8:NGA.GOV President Muhammadu Buhari], in which [m39=m8 he] {e6 warned} [m9:IPOB.REB the "dot in a circle"] that [m84=m9 they] would be treated "<<q2 in the language [m83=m9 they] understand>>". That was addressed to [m10:IPOB.REB IPOB], the Biafra movement of [m11:IPOB.REB Nnamdi Kanu]; [m12=m1 the government] blames [m85=m10 it] for {e7 burning} some thirty stations of [m13:NGA.COP the police] since January.
On Saturday [m14:NGA.JUD Attorney-General Abubakar Malami] {e8 directed} [m15:NGA.JUD prosecutors] to go after anybody who uses a VPN. By Sunday evening no one had been charged. [m16:NGA.GOV The National Broadcasting Commission] today {e10 ordered} [m17:NGA.JRN TV and radio stations] to close [m86=m17 their] accounts as "<<q3 unpatriotic>>".
[m18:GBR.GOV Britain], [m19:CAN.GOV Canada], [m20:EU the EU], [m21:IRL.GOV Ireland] and [m22:USA.GOV the United States] {e11 expressed} disappointment in a joint note, and were promptly {e12 summoned} to [m23:NGA.GOV the Foreign Affairs Ministry] for this Monday. [m24:NGA.GOV Minister Geoffrey Onyeama] {e13 received} [m87=m18+m19+m20+m21+m22 them] at noon: <<q4 the ban will go when the platform is "used responsibly">>.
[m25:NGA.JUD The Nigerian Bar Association (NBA)], under [m88=m25 its] president [m26:NGA.JUD Olumide Akpata], and [m27:NGA.NGO SERAP] {e14 will sue}. [m28=m3 The opposition party's] national chairman, [m29:NGA.OPP Uche Secondus], called it "<<q5 digital dictatorship>>". [m30:NGA.GOV Oyo's Governor Seyi Makinde] {e15 urged} [m31=m8 the President] to reverse it. [m32:NGA.REL Pastor Enoch Adeboye] of [m33:NGA.REL the Redeemed Church] {e16 kept} tweeting.
Among those who {e17 clapped} was [m34:USA.ELI former US President Donald Trump], himself {e18 banned} since January: "<<q6 Congratulations to the country of Nigeria>>."
[m35:GHA.GOV Ghana], where [m36=m2 the company] opened its first African office in April, to the chagrin of [m43=m1 Abuja], said nothing.
#KeepitOn trended all weekend. So did #ThankYouPMB.
e1 m1 > m2 COERCE actual 2021-06-04/day mode=censor ctx=rights_freedoms,technology again
e2 m41 > m42 COERCE actual 2021-06-04/day mode=censor ctx=rights_freedoms,technology
e3 m6 > m2 COERCE actual 2021-06-04/day mode=censor ctx=rights_freedoms again
e4 m7 > m6 REQUEST requested 2021-06-07/none mode=restrict ctx=rights_freedoms
e5 m38 > m8 COERCE actual 2021-06-02/day mode=censor ctx=rights_freedoms
e6 m39 > m9 THREATEN threatened 2021-06-07/none mode=violence ctx=repression
e7 m10 > m13 ASSAULT actual 2021-01-01/month mode=destroy said=m12
e8 m14 > m15 REQUEST requested 2021-06-05/day ctx=legal,rights_freedoms
e10 m16 > m17 COERCE actual 2021-06-07/day mode=censor ctx=rights_freedoms
e11 m18,m19,m20,m21,m22 > m1 ACCUSE actual 2021-06-07/none mode=disapprove ctx=rights_freedoms
e12 m23 > m18,m19,m20,m21,m22 ACCUSE actual 2021-06-07/none mode=disapprove ctx=diplomatic
e13 m24 > m18,m19,m20,m21,m22 CONSULT actual 2021-06-07/day ctx=diplomatic
e14 m25,m27 > m1 ACCUSE planned 2021-06-07/none ctx=legal,rights_freedoms
e15 m30 > m31 REQUEST requested 2021-06-07/none mode=change ctx=rights_freedoms
e16 m32 > m1 REJECT actual 2021-06-07/none ctx=rights_freedoms,religion_ethnicity
e17 m34 > m1 SUPPORT actual 2021-06-07/none ctx=rights_freedoms
e18 m2 > m34 COERCE actual 2021-01-01/month mode=censor ctx=rights_freedoms bg
q1 m4 direct cue=gave
q2 m39 mixed cue=warned
q3 m16 mixed cue=ordered
q4 m24 mixed
q5 m29 mixed cue=called
q6 m34 direct
rel m11 leads m10
rel m26 leads m25
rel m29 leads m28

### Al-Monitor 2012-11-22 article
= 'Quiet for quiet': {e1 truce} on paper and in Gaza's streets
~byline By Hani Basoos for Al-Monitor. Posted November 22
~date_line GAZA CITY
Shots rang through Omar al-Mukhtar Street at nine on Wednesday night, and for once in eight days they were fired into the air.
[m1:ISR.GOV Israel] and [m2:HAMAS.REB Hamas] had just {e2 agreed to stop}. [m3:EGY.GOV Egyptian Foreign Minister Mohammed Kamel Amr] announced the terms in [m4:@EGY Cairo] with [m5:USA.GOV Secretary of State Hillary Clinton] at [m90=m3 his] side: an end to rockets on the one hand, to assassinations and incursions on the other, and after 24 hours talks on opening the crossings.
"<<q1 If there is a breach, there is a reply. The hands are on the trigger>>," said [m6:HAMAS.REB Khaled Mashaal], the head of the movement's political bureau, in the Egyptian capital. [m89=m6 He] {e5 thanked} [m7:EGY.GOV President Mohammed Morsi] and, with some delay, [m8:IRN.GOV Iran], which had {e6 armed} the fighters.
[m9:ISR.GOV Prime Minister Benjamin Netanyahu], speaking after a call with [m10:USA.GOV Barack Obama], said <<q2 [m91=m9 he] had decided to give the proposal a chance>>. [m11=m10 The American president] {e7 promised} [m92=m9 him] more money for the Iron Dome batteries, three of which [m95=m10 the US] has {e8 paid for} since 2011.
By Thursday noon the guns were {e9 silent}. [m12:ISR.MIL The reservists], 57,000 of whom had been {e10 called up} since Friday, began to {e11 leave} the fields around [m13:@ISR Netivot]. [m14:HAMAS.COP Hamas police] returned to their posts.
The campaign opened on November 14 with the {e13 killing} of [m15:HAMAS.REB Ahmed al-Jabari], Hamas's chief of staff. Since then, [m16:ISR.MIL the air force] {e14 bombed} 1,500 targets and 162 [m96:PSE.CVL Palestinians] died; on the other side five did. [m29:UAF Unknown men] with a bomb on a bus in [m17:@ISR Tel Aviv] {e15 wounded} [m30:ISR.CVL 24 people] on the last day. [m18:PIJ.REB Islamic Jihad], which also signed up to the truce through [m94=m18 its] leader [m19:PIJ.REB Ramadan Shallah], {e16 praised} [m33=m29 the bombers] but did not claim [m93=m33 them].
[m20:TUN.GOV Tunisia's Rafik Abdessalem] and [m21:TUR.GOV Turkey's Ahmet Davutoglu] {e17 came} to [m22:@PSE the Shifa hospital] in the middle of it. [m23:QAT.GOV Qatar], whose emir {e18 visited} in October, {e19 pledged} money again.
In [m24:@PSE Ramallah], [m25:PSE.GOV Mahmoud Abbas], who heads [m32:FATAH.PTY the rival Fatah], rang [m26:HAMAS.REB Ismail Haniyeh] {e20 to congratulate}. [m27:PSE.COP His police] let a march with green flags {e21 pass} for the first time since 2007. A week from now [m28=m25 he] will {e22 ask} [m31:UN the UN] for the rank of a state.
e1 m1,m2 > m1,m2 CONCEDE actual 2012-11-21/day mode=ceasefire ctx=military again
e2 m1,m2 > m1,m2 CONCEDE actual 2012-11-21/day mode=ceasefire ctx=military
e5 m6 > m7,m8 SUPPORT actual 2012-11-22/none ctx=military
e6 m8 > m2 AID actual 2012-11-22/none ctx=military bg
e7 m11 > m9 AGREE planned 2012-11-22/none ctx=military
e8 m10 > m1 AID actual 2011-01-01/year ctx=military bg
e9 m1,m2 > m1,m2 RETREAT actual 2012-11-22/day mode=ceasefire ctx=military
e10 m1 > m2 MOBILIZE actual 2012-11-16/day mode=troops ctx=military
e11 m12 > m2 RETREAT actual 2012-11-22/day mode=withdraw ctx=military
e13 m16 > m15 ASSAULT actual 2012-11-14/day mode=targeted ctx=military
e14 m16 > m2 ASSAULT actual 2012-11-14/day mode=aerial ctx=military
e15 m29 > m30 ASSAULT actual 2012-11-21/day mode=explosives ctx=terrorism
e16 m18 > m33 SUPPORT actual 2012-11-22/none ctx=terrorism
e17 m20,m21 > m2 CONSULT actual 2012-11-22/none mode=visit ctx=diplomatic,health
e18 m23 > m2 CONSULT actual 2012-10-01/month mode=visit ctx=diplomatic bg
e19 m23 > m2 AGREE planned 2012-11-22/none ctx=economic
e20 m25 > m26 SUPPORT actual 2012-11-22/none ctx=military
e21 m27 > m2 CONCEDE actual 2012-11-22/none ctx=rights_freedoms
e22 m28 > m31 REQUEST planned 2012-11-29/day mode=change ctx=diplomatic
q1 m6 direct cue=said
q2 m9 indirect cue=said
rel m6 leads m2
rel m19 leads m18
rel m25 leads m32
rel m8 ally_of m2
