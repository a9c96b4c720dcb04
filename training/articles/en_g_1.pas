### Reuters 2006-08-21 article
= [m1:BDI.GOV Burundi], [m2:FNL.REB last rebels] inch towards truce in Dar es Salaam
~byline By Patrick Nduwimana
~date_line BUJUMBURA | Mon Aug 21, 2006 4:12pm BST
[m3:@BDI BUJUMBURA] ([m4:#Reuters Reuters]) - [m5:BDI.GOV Burundi's government] said on Monday it was ready to {e1 free} some 200 prisoners if [m6:FNL.REB the country's last active rebel movement] halted its night raids on the hills around the capital.
The offer was carried to [m7:@TZA Dar es Salaam] at the weekend by [m8:BDI.GOV Interior Minister Evariste Ndayishimiye]. The [m9=m6 guerrillas'] answer was cool.
"<<q1 [m10=m6 We] did not leave the forest to bargain over cells>>," said [m11:FNL.REB Pasteur Habimana]. "<<q2 [m12=m6 We] want the army dissolved and built again from nothing. [m13=m6 We] have told [m14=m20 the facilitator] so>>."
Habimana speaks for [m15:FNL.REB the Hutu Forces for National Liberation (FNL)], of which [m16:FNL.REB Agathon Rwasa], a born-again Christian, is the chairman.
[m17=m5 The authorities] have {e2 ruled out} any such overhaul. [m18:BDI.MIL The new army], half Hutu and half Tutsi, was the fruit of six years of bargaining and could not be touched, [m19=m8 the minister] told state radio.
[m20:ZAF.GOV South African Safety and Security Minister Charles Nqakula], who has {e3 shuttled} between [m21=m5+m6 the delegations] since May, asked [m22=m5+m6 both] to {e4 stop talking} to newspapers.
A first paper, which [m23=m5+m6 the two] {e5 put their names to} on June 18, gave them a fortnight to reach a full ceasefire. The deadline came and went.
On Saturday night mortar bombs {e6 fell} on Kinama, a northern suburb, killing a mother and her child. [m24:BDI.MIL Army spokesman Adolphe Manirakiza] {e7 pointed the finger} at [m25=m6 the insurgents].
"<<q3 It is always [m26=m6 them]. Who else has mortars in those hills?>>" [m27=m24 he] said.
[m28=m11 Habimana] {e8 dismissed} this as "<<q4 barracks gossip>>" and said [m29=m6 his fighters] had not {e9 fired a shot} in Kinama.
Regional heads of state, led by [m30:UGA.GOV Uganda's Yoweri Museveni], meet on September 4. A diplomat close to the talks said <<q5 [m31=m30 Museveni], who chairs [m32:? the Regional Initiative on Burundi], might {e10 propose} an arms embargo on [m33=m6 the group] should the deadlock last>>.
The tiny coffee grower joined [m34:COMESA COMESA] in 1981 and has applied to enter [m35:EAC the East African Community].
[m36:UN The United Nations mission] is {e11 to send home} its first battalion, 800 [m37:KEN.MIL Kenyans], in December. Some 300,000 people have died since 1993, when [m38:BDI.MIL Tutsi paratroopers] {e12 murdered} [m39:BDI.GOV the first elected president, Melchior Ndadaye].
e1 m5 > m6 CONCEDE hypothetical 2006-08-21/day mode=release ctx=military
e2 m17 > m6 REJECT actual 2006-08-21/none mode=change ctx=military
e3 m20 > m21 CONSULT actual 2006-05-01/month mode=third-party ctx=diplomatic
e4 m20 > m22 REQUEST requested 2006-08-21/none mode=change ctx=diplomatic
e5 m23 > m23 SUPPORT actual 2006-06-18/day ctx=diplomatic,military bg
e6 m25 > m5 ASSAULT denied 2006-08-19/day mode=heavy-weapons ctx=military again
e7 m24 > m25 ACCUSE actual 2006-08-21/none mode=allege ctx=military
e8 m28 > m24 REJECT actual 2006-08-21/none ctx=military
e9 m29 > m5 ASSAULT denied 2006-08-19/day mode=heavy-weapons ctx=military
e10 m31 > m33 SANCTION hypothetical 2006-09-04/day mode=restrict ctx=military,diplomatic
e11 m36 > m1 RETREAT planned 2006-12-01/month mode=withdraw ctx=peacekeeping
e12 m38 > m39 ASSAULT actual 1993-01-01/year ctx=military,religion_ethnicity bg
q1 m11 direct cue=said
q2 m11 direct cue=said
q3 m27 direct cue=said
q4 m28 mixed cue=dismissed
q5 ? indirect cue=said
rel m16 leads m15
rel m31 leads m32
rel m1 member_of m34 from=1981

### BBC 2012-05-03 article
= [m1:GNB.MIL Guinea-Bissau soldiers] {e13 brush off} [m2:ECOWAS Ecowas] {e14 sanctions}
~page_control BBC News Africa
~date_line 3 May 2012 Last updated at 10:41 GMT
~share Share this page: Email Print
Leaders of [m3:GNB.MIL last month's coup in Guinea-Bissau] say [m33=m3 they] are {e15 not worried} by the {e1 measures} imposed on [m38=m3 them] by [m4:ECOWAS the West African bloc Ecowas].
A spokesman for the officers, [m5:GNB.MIL Lt Col Daba Na Walna], said <<q1 talks in [m6:GMB The Gambia] had {e2 broken down} on Sunday because [m7=m4 the regional body] kept to one demand>>: that [m8:GNB.GOV the ousted interim president, Raimundo Pereira], be put back.
"<<q2 That man is not coming back. [m9=m3 We] have said it in Bissau, [m10=m3 we] said it in Banjul and [m11=m3 we] say it again>>," [m34=m5 he] told [m12:#BBC the BBC's Portuguese for Africa service].
The next day came the response: travel bans, frozen accounts and, for the country as a whole, a trade and arms embargo. It would be {e3 lifted} at once if constitutional rule was restored within 12 months, according to a communique from [m13:@NGA Abuja].
[m14:CIV.GOV Ivorian President Alassane Ouattara], the current chairman of [m15=m4 the organisation], has {e4 promised} a standby force of 600. Its task will be to take over from [m16:AGO.MIL an Angolan training mission] which [m17:GNB.MIL the army] {e5 claims} was a secret invasion in the making.
[m18:AGO.GOV Luanda] {e6 denies} that. It has nevertheless begun to {e7 ship home} the tanks it brought last year.
~related More on This Story
~related Guinea-Bissau: Country of coups and cocaine
[m19:GNB.MIL Troops] had {e8 stormed} the residence of [m20:GNB.GOV former Prime Minister Carlos Gomes Junior] with rockets on 12 April, days before a run-off that [m35=m20 he] was expected to win, and {e9 took away} both [m21=m20 him] and [m22=m8 Mr Pereira].
[m36=m20+m8 The two] were {e10 let go} on Friday. [m37=m36 They] have since flown to [m23:@CIV Abidjan], from where [m24=m20 Mr Gomes] {e11 thanked} "<<q3 [m25=m4 our brothers] who did not sleep>>".
In the capital, [m26:GNB.LAB the main trade union confederation, UNTG], has called on [m27:GNB.LAB civil servants] to {e12 stay away} from work until salaries for March are paid.
[m28=m26 The union], headed by [m29:GNB.LAB Estevao Gomes Co], said <<q4 it took no side between [m30=m3 men in uniform] and [m31:GNB.GOV men in suits]>>.
No elected leader of the former Portuguese colony, a member of [m32:CPLP the Lusophone community CPLP], has ever finished his term.
e1 m4 > m3 SANCTION actual 2012-04-30/day mode=restrict ctx=economic,diplomatic
e2 m3 > m4 REJECT actual 2012-04-29/day ctx=diplomatic,executive said=m5
e3 m4 > m3 CONCEDE hypothetical 2012-04-30/day ctx=economic,pro_democracy
e4 m14 > m17 AGREE planned 2012-05-03/none ctx=military,peacekeeping
e5 m17 > m18 ACCUSE actual 2012-05-03/none mode=allege ctx=military
e6 m18 > m17 REJECT actual 2012-05-03/none ctx=military
e7 m18 > m17 RETREAT actual 2012-05-03/none mode=withdraw ctx=military
e8 m19 > m20 ASSAULT actual 2012-04-12/day mode=heavy-weapons ctx=military,election bg
e9 m19 > m21,m22 COERCE actual 2012-04-12/day mode=arrest ctx=military bg
e10 m3 > m36 RETREAT actual 2012-04-27/day mode=release ctx=military
e11 m24 > m25 SUPPORT actual 2012-05-03/none ctx=diplomatic
e13 m1 > m2 REJECT actual 2012-05-03/none mode=yield ctx=diplomatic again
e14 m2 > m1 SANCTION actual 2012-04-30/day mode=restrict ctx=economic,diplomatic again
e15 m33 > m4 REJECT actual 2012-05-03/none mode=yield ctx=diplomatic
e12 m26 > m27 REQUEST requested 2012-05-03/none mode=assist ctx=economic
q1 m5 indirect cue=said
q2 m5 direct cue=told
q3 m24 mixed cue=thanked
q4 m28 indirect cue=said
rel m14 leads m15
rel m29 leads m28
rel m31 member_of m32

### Kyodo 2014-09-19 article
= [m1:PRK.GOV N. Korea] {e12 tells} [m2:JPN.GOV Japan] abduction probe report will take longer
~byline KYODO NEWS
~date_line Sep 19, 2014 - 19:54
[m3:PRK.GOV North Korea] has {e1 informed} [m4:JPN.GOV Japan] that [m27=m3 it] is not yet able to hand over the first findings of its fresh inquiry into the fate of abducted Japanese, [m5:JPN.GOV Chief Cabinet Secretary Yoshihide Suga] said Friday.
The notice came through the two embassies in [m6:@CHN Beijing]. It did not say how long [m28:JPN.CVL the families] would have to wait.
"<<q1 The reply is not one [m7=m4 we] can be satisfied with. [m8=m4 We] strongly {e2 urge} [m9=m3 them] to speed up>>," the top government spokesman told a press conference.
The probe {e3 was promised} in Stockholm in May. In return [m10:JPN.GOV Tokyo] {e4 eased} some of its unilateral curbs on [m11=m3 Pyongyang] in July, reopening ports to its freighters on humanitarian runs.
[m12:JPN.OPP Opposition lawmakers] lost no time. [m13:JPN.OPP Katsuya Okada] {e5 faulted} [m14:JPN.GOV the premier] for having "<<q2 paid first and asked later>>."
[m15:JPN.CVL Shigeo Iizuka], 76, whose younger sister vanished in 1978, leads [m16:JPN.CVL the association of the victims' kin]. He asked that the curbs be {e6 put back} before winter.
[m17=m10 The government] lists 17 people as victims of abductions and says its neighbor's agents {e7 spirited them away} from beaches in the 1970s and 1980s. Five were {e8 returned} in 2002, a month after [m18:PRK.GOV then leader Kim Jong Il] {e9 apologized} to [m19:JPN.GOV then Prime Minister Junichiro Koizumi].
A senior ministry official could be dispatched for direct talks, a source familiar with the matter said. [m20:JPN.GOV Abe], though, is wary of such a {e10 trip} unless there is something to bring home.
[m21:KOR.GOV Seoul] and [m22:USA.GOV Washington], which both have treaties with [m23=m10 Tokyo] or troops on its soil, are watching for cracks in the pressure over the nuclear program. [m24:USA.GOV The U.S. State Department] said only that <<q3 it {e11 supported} "transparent" efforts>>.
[m25:JPN.COP The National Police Agency] meanwhile is looking into 883 other missing persons. [m26=m25 It] added two names to the list this week.
e1 m3 > m4 REJECT actual 2014-09-19/none mode=change ctx=human_rights,diplomatic
e12 m1 > m2 REJECT actual 2014-09-19/none mode=change ctx=human_rights,diplomatic again
e2 m5 > m9 REQUEST requested 2014-09-19/day mode=change ctx=human_rights
e3 m3 > m4 AGREE actual 2014-05-01/month ctx=human_rights,diplomatic bg
e4 m10 > m11 CONCEDE actual 2014-07-01/month ctx=economic,human_rights bg
e5 m13 > m14 ACCUSE actual 2014-09-19/none mode=disapprove ctx=diplomatic
e6 m15 > m10 REQUEST requested 2014-09-19/none mode=change ctx=economic,human_rights
e7 m3 > m16 ASSAULT actual 1970-01-01/year mode=abduct ctx=human_rights said=m17 bg
e8 m3 > m10 RETREAT actual 2002-10-01/month mode=release ctx=human_rights bg
e9 m18 > m19 SUPPORT actual 2002-09-01/month ctx=human_rights,diplomatic bg
e10 m20 > m3 CONSULT hypothetical 2014-09-19/none mode=visit ctx=diplomatic
e11 m24 > m4 SUPPORT actual 2014-09-19/none ctx=diplomatic
q1 m5 direct cue=told
q2 m13 mixed cue=faulted
q3 m24 mixed cue=said
rel m15 leads m16

### AFP 2009-10-08 article
= [m1:OAS OAS] team {e14 leaves} [m2:@HND Honduras] with little to show
~byline By Noe Leiva (AFP) – Oct 8, 2009
~advert Hotels in Tegucigalpa - compare rates
[m3:@HND TEGUCIGALPA] ([m4:#AFP AFP]) — A delegation of foreign ministers {e1 flew out} of the Honduran capital on Thursday after a day and a half in which neither [m5:HND.GOV the man who holds power] nor [m6:HND.OPP the one who lost it] gave any ground.
[m7:OAS Jose Miguel Insulza], secretary general of [m8:OAS the Organization of American States], said <<q1 a table for dialogue had been set up and that was already something>>.
[m9:HND.GOV De facto president Roberto Micheletti] had {e2 received} the visitors on Wednesday with a lecture that went out live on television. "<<q2 You don't know the truth, or [m10=m8 you] don't want to know it>>," [m11=m9 he] {e3 scolded}.
[m12=m6 Manuel Zelaya] listened to that on a transistor radio. The elected president has slept on a couch in [m13:BRA.GOV the Brazilian embassy] since September 21, when he {e4 slipped back} into the country in the trunk of a car, and [m14=m13 his hosts] have {e5 given} [m15=m6 him] a roof ever since.
[m16:HND.MIL Soldiers] {e6 ring} the building. Early Thursday they again {e7 played pig squeals} and church bells over loudspeakers until dawn, according to a priest staying inside.
"<<q3 It is torture, there is no other word>>," [m17=m6 Zelaya] told AFP by phone. "<<q4 And [m18=m1 the gentlemen of the OAS] heard it with their own ears>>."
A curfew, {e8 decreed} with the closure of [m19:HND.JRN two broadcasters] at the end of last month, was {e9 revoked} on Monday, but Radio Globo's transmitters have not been given back.
[m20:HND.CVL Some 150 followers of the deposed leader], who had come on foot from Olancho, {e10 gathered} outside the hotel where talks were held. [m21:HND.COP Riot police] {e11 drove} [m22=m20 them] off with gas.
In Brasilia, [m23:BRA.GOV Foreign Minister Celso Amorim] {e12 warned} that any entry into the mission would be taken to [m24:UN the UN Security Council], of which [m25:BRA.GOV Brazil] is to become a member in January.
[m26:VEN.GOV Venezuelan President Hugo Chavez], Zelaya's closest ally, had {e13 called for} a total trade blockade three days earlier. The other members of [m27:ALBA the leftist bloc ALBA], to which [m28=m2 Honduras] has belonged since August 2008, did not take it up.
e1 m1 > m9 RETREAT actual 2009-10-08/day mode=withdraw ctx=diplomatic
e14 m1 > m9 RETREAT actual 2009-10-08/day mode=withdraw ctx=diplomatic again
e2 m9 > m7 CONSULT actual 2009-10-07/day mode=visit ctx=diplomatic
e3 m11 > m10 ACCUSE actual 2009-10-07/day mode=disapprove ctx=diplomatic
e4 m6 > m9 REJECT actual 2009-09-21/day ctx=executive bg
e5 m14 > m15 AID actual 2009-09-21/day ctx=asylum,diplomatic bg
e6 m16 > m13 COERCE actual 2009-10-08/none mode=restrict ctx=military,diplomatic
e7 m16 > m17 COERCE actual 2009-10-08/day ctx=repression
e8 m9 > m19 COERCE actual 2009-09-01/month mode=censor ctx=repression,rights_freedoms bg
e9 m9 > m2 CONCEDE actual 2009-10-05/day ctx=rights_freedoms
e10 m20 > m9 PROTEST actual 2009-10-08/none mode=demo ctx=pro_democracy
e11 m21 > m22 ASSAULT actual 2009-10-08/none mode=crowd-control ctx=repression
e12 m23 > m9 THREATEN threatened 2009-10-08/none ctx=diplomatic
e13 m26 > m27 REQUEST requested 2009-10-05/day mode=change ctx=economic
q1 m7 indirect cue=said
q2 m11 direct cue=scolded
q3 m17 direct cue=told
q4 m17 direct cue=told
rel m7 leads m8
rel m26 ally_of m6
rel m28 member_of m27 from=2008-08-01
