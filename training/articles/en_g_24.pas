### Reuters 2010-02-10 article
= [m1:LKA.OPP Fonseka's] followers {e1 stoned} in Colombo; [m36:LKA.CVL wife] asks for [m2:IND.GOV Delhi's] {e2 help}
~byline By Ranga Sirilal and C. Bryson Hull
~date_line COLOMBO | Wed Feb 10, 2010 4:12pm IST
[m3:@LKA COLOMBO] ([m4:#Reuters Reuters]) - Men with sticks {e3 fell upon} [m5:LKA.CVL hundreds of people] outside Sri Lanka's Supreme Court on Wednesday as [m37=m5 they] {e18 protested} the {e4 arrest} of [m6:LKA.OPP General Sarath Fonseka], the loser of last month's presidential vote.
[m7:LKA.COP Police] used tear gas, though by most accounts on the protesters and not on the [m8:LKA.CVL men with sticks], who wore the blue of [m9:LKA.PTY the Sri Lanka Freedom Party]. [m10:LKA.GOV President Mahinda Rajapaksa] leads [m11=m9 the party].
[m30=m6 The former army commander] was {e5 dragged} from his office by [m12:LKA.MIL military policemen] on Monday evening. He is held at navy headquarters and will be {e6 tried} by a court martial, for plotting against [m13=m10 his commander-in-chief] while in uniform.
"<<q1 It is not an arrest, it is an abduction>>," [m14:LKA.CVL Anoma Fonseka] told reporters. [m31=m14 She] said <<q2 [m38=m14 she] had {e7 written} to [m15:IND.GOV India's Sonia Gandhi] as one wife to another>>. [m35:IND.PTY Congress], which [m16=m15 Mrs. Gandhi] heads, did not react.
[m17:LKA.GOV Defence Secretary Gotabaya Rajapaksa], the president's brother, {e8 told} a Singapore paper the general would have had the country under a junta. [m18=m6 Fonseka] has {e9 called} that a fairy tale.
[m19:LKA.OPP Ranil Wickremesinghe], leader of [m20:LKA.OPP the United National Party], [m21:LKA.OPP the JVP] and [m22:LKA.OPP the Tamil National Alliance], all of which backed the candidate, {e10 petitioned} the judges on Wednesday. An hour before, [m32=m10 the head of state] had {e11 dissolved} [m23:LKA.LEG parliament] for a snap election.
[m24:UN U.N. Secretary-General Ban Ki-moon] {e12 voiced} concern and {e13 was rebuked} by [m25:LKA.GOV Foreign Minister Rohitha Bogollagama] within hours. [m26:USA.GOV Washington] asked for the law to be followed; [m27:EU the European Union], which is to {e14 strip} the island of a tariff preference by August, said the same.
It was [m33:LKA.MIL Fonseka's army] that in May {e15 crushed} [m28:LTTE.REB the Tamil Tigers], after 25 years. [m34=m6 He] and the Rajapaksas {e16 fell out} over who deserved the credit.
[m29:LKA.REL The chief Buddhist monk of Asgiriya, Udugama Sri Buddharakkhitha], has {e17 appealed} for his release.
e1 m8 > m5 ASSAULT actual 2010-02-10/day mode=beat ctx=election again
e2 m36 > m2 REQUEST requested 2010-02-10/none mode=assist ctx=diplomatic again
e3 m8 > m5 ASSAULT actual 2010-02-10/day mode=beat ctx=election
e18 m37 > m10 PROTEST actual 2010-02-10/day mode=demo ctx=repression
e4 m12 > m6 COERCE actual 2010-02-08/day mode=arrest ctx=repression,military again
e5 m12 > m30 COERCE actual 2010-02-08/day mode=arrest ctx=repression,military
e6 m13 > m30 ACCUSE planned 2010-02-10/none ctx=legal,military
e7 m31 > m15 REQUEST requested 2010-02-10/none mode=assist ctx=diplomatic
e8 m17 > m6 ACCUSE actual 2010-02-10/none mode=allege ctx=military
e9 m18 > m17 REJECT actual 2010-02-10/none ctx=military
e10 m19,m21,m22 > m10 ACCUSE actual 2010-02-10/day ctx=legal
e11 m32 > m23 COERCE actual 2010-02-10/day ctx=legislative,election
e12 m24 > m10 ACCUSE actual 2010-02-10/none mode=disapprove ctx=human_rights
e13 m25 > m24 ACCUSE actual 2010-02-10/none mode=disapprove ctx=diplomatic
e14 m27 > m10 SANCTION planned 2010-08-01/month mode=restrict ctx=economic,human_rights
e15 m33 > m28 ASSAULT actual 2009-05-01/month ctx=military,terrorism bg
e16 m34 > m10 ACCUSE actual 2010-02-10/none ctx=military bg
e17 m29 > m10 REQUEST requested 2010-02-10/none mode=change ctx=religion_ethnicity
q1 m14 direct cue=told
q2 m31 indirect cue=said
rel m10 leads m11
rel m16 leads m35
rel m19 leads m20

### AFP 2016-12-31 article
= DR Congo bishops {e1 coax} rivals to last line
~byline Marthe BOSUANDOLE
[m1:@COD Kinshasa] ([m2:#AFP AFP]) - It took a threat to go home for Christmas, a second one to go home for New Year and, on Saturday, a locked door. At nine in the evening [m3:COD.REL the Catholic bishops of the Democratic Republic of Congo] had their {e2 agreement}.
Under it [m4:COD.GOV President Joseph Kabila], whose mandate ran out on December 20, {e3 stays} until a vote by the end of 2017 and {e4 will not touch} the constitution; [m5:COD.OPP the opposition] {e5 names} the prime minister.
"<<q1 I believe we may sleep now>>," said [m6:COD.REL Archbishop Marcel Utembi], who presides over [m7=m3 the episcopal conference, CENCO].
[m8=m4 The head of state] has not signed. Two of [m9=m4 his] negotiators did, among them [m10:COD.GOV the communications minister, Lambert Mende]. [m11:COD.OPP Felix Tshisekedi] put down his name for [m12:COD.OPP the Rassemblement], a platform headed by [m13=m11 his] father, [m14:COD.OPP Etienne].
[m15:COD.OPP Moise Katumbi], the exiled ex-governor of Katanga, may come back if [m16:COD.JUD the courts] {e6 drop} a three-year sentence that [m32=m15 he] {e7 received} in June over a house. [m17:COD.OPP Jean-Pierre Bemba's MLC] {e8 stayed away} to the end.
An earlier accord, {e9 brokered} in October by [m18:AU the African Union's envoy, Edem Kodjo], gave the premiership to [m19:COD.OPP Samy Badibanga]. [m33=m19 He] has held it for two weeks and {e10 says} [m35=m19 he] has no plan to give it up.
On the night the mandate ended, [m20:COD.CVL young people] {e11 blew} whistles and beat pots from Lemba to Masina. [m21:COD.MIL The Republican Guard] {e12 killed} some 40 of them, [m22:UN MONUSCO] says; [m23:UN Maman Sidikou] leads [m24=m22 the mission].
[m25:USA.GOV Washington] and [m26:EU Brussels] had that very month {e13 frozen} the assets of [m27:COD.MIL nine commanders and officials], [m28:COD.SPY intelligence chief Kalev Mutond] included. [m34:COD.GOV Kinshasa] {e14 responded} by delaying visas.
[m29:BEL.GOV Belgium], the former colonial power, "<<q2 {e15 salutes} the perseverance of the bishops>>". [m30:AGO.GOV Luanda], an ally of Kabila's in war and otherwise, {e16 called home} its 200 police trainers on Friday. [m31:ZAF.GOV Pretoria] said nothing.
e1 m3 > m4,m5 CONSULT actual 2016-12-31/day mode=third-party ctx=executive,election again
e2 m3 > m4,m5 CONSULT actual 2016-12-31/day mode=third-party ctx=executive,election
e3 m5 > m4 CONCEDE planned 2016-12-31/day ctx=executive,election
e4 m4 > m5 CONCEDE planned 2016-12-31/day ctx=executive,legal
e5 m4 > m5 CONCEDE planned 2016-12-31/day ctx=executive again
e6 m16 > m15 CONCEDE hypothetical 2016-12-31/none ctx=legal
e7 m16 > m32 SANCTION actual 2016-06-01/month mode=convict ctx=legal bg
e8 m17 > m3 REJECT actual 2016-12-31/none mode=meet ctx=executive
e9 m18 > m4,m19 CONSULT actual 2016-10-01/month mode=third-party ctx=executive bg
e10 m33 > m5 REJECT actual 2016-12-31/none mode=yield ctx=executive
e11 m20 > m4 PROTEST actual 2016-12-20/none mode=demo ctx=election
e12 m21 > m20 ASSAULT actual 2016-12-20/none mode=firearms ctx=repression
e13 m25,m26 > m27 SANCTION actual 2016-12-01/month mode=restrict ctx=human_rights,election
e14 m34 > m25,m26 REJECT actual 2016-12-31/none ctx=diplomatic
e15 m29 > m3 SUPPORT actual 2016-12-31/none ctx=executive
e16 m30 > m4 RETREAT actual 2016-12-30/day mode=withdraw ctx=military
q1 m6 direct cue=said
q2 m29 mixed cue=salutes
rel m6 leads m7
rel m14 leads m12
rel m23 leads m24
rel m30 ally_of m4

### The Straits Times 2013-03-06 article
= Jets, then silence: [m1:MYS.GOV KL] {e1 strikes} at Sulu gunmen as [m2:PHL.GOV Manila] {e2 begs} for restraint
~byline By Lester Kong in Lahad Datu and Raul Dancel in Manila
~date_line PUBLISHED MAR 6, 2013
Villagers of Kampung Tanduo counted eleven explosions at breakfast time yesterday. Three weeks after [m32=m9 they] {e3 landed} in [m3:@MYS Sabah], [m36=m9 the followers of a sultan without a throne] were {e4 bombed} from the air by [m4:MYS.MIL Hornets and Hawks of the Malaysian air force].
[m5:MYS.MIL Ground troops] then {e5 combed} the oil palms. By dusk [m6:MYS.MIL the army chief, General Zulkifeli Mohd Zin], could show no body. "<<q1 [m7=m5 We] are going from house to house>>," [m37=m6 he] said.
[m8:MYS.GOV Prime Minister Najib Razak] had let talks run until [m9:SULU.REB the intruders] {e6 shot dead} [m10:MYS.COP two police commandos] on Friday, and [m11:MYS.COP six more men] in a {e7 trap} at Semporna the night after.
"<<q2 The longer this invasion lasts, the clearer it is that [m12=m9 the invaders] do not intend to leave>>," said [m13=m8 Datuk Seri Najib]. [m14=m8 He] heads [m15:MYS.PTY Umno], the main party in [m16:MYS.PTY the Barisan Nasional coalition], and must call an election by June.
[m17:PHL.CVL Jamalul Kiram III], who calls himself sultan, {e8 turned a deaf ear} in Manila to [m18:PHL.GOV President Benigno Aquino], who had {e9 told} [m19=m17 him] to {e10 call} [m20=m17 his] brother home. "<<q3 [m21:PHL.CVL They] are at home>>," [m38=m17 he] said from [m39=m17 his] dialysis chair.
[m22:PHL.GOV Foreign Secretary Albert del Rosario] {e11 flew} to Kuala Lumpur on Monday. [m33=m22 He] {e12 asked in vain for} a ceasefire and got leave for a ship with medics to wait outside the harbour.
The affair is awkward. It was [m34=m1 Malaysia] that {e13 brokered} last October's accord with [m23:MILF.REB the Moro Islamic Liberation Front]. [m24:MNLF.REB Nur Misuari], the founder of [m25:MNLF.REB the rival MNLF], which feels left out, {e14 denies} a hand in the landing.
[m26:MYS.OPP Opposition leader Anwar Ibrahim] {e15 is suing} [m27:MYS.JRN Utusan Malaysia], an Umno-owned daily, for linking [m40=m26 him] to it. [m28:IDN.GOV Jakarta] asked workers to keep off the east coast. [m35=m1+m2+m28 All three countries] are members of [m29:ASEAN Asean], which holds its summit in [m30:@BRN Bandar Seri Begawan] next month.
[m31:UN Mr Ban Ki Moon] {e16 urged} an end to the violence.
e1 m1 > m9 ASSAULT actual 2013-03-05/day mode=aerial ctx=military,territory again
e2 m2 > m1 REQUEST requested 2013-03-04/none mode=yield ctx=diplomatic again
e3 m32 > m1 COERCE actual 2013-02-11/week mode=seize ctx=territory
e4 m4 > m36 ASSAULT actual 2013-03-05/day mode=aerial ctx=military,territory
e5 m5 > m9 MOBILIZE actual 2013-03-05/day mode=troops ctx=military
e6 m9 > m10 ASSAULT actual 2013-03-01/day mode=firearms ctx=military
e7 m9 > m11 ASSAULT actual 2013-03-02/day mode=firearms ctx=military
e8 m17 > m18 REJECT actual 2013-03-06/none mode=yield ctx=territory
e9 m18 > m19 REQUEST requested 2013-03-06/none mode=yield ctx=territory
e10 m19 > m18 CONCEDE hypothetical 2013-03-06/none mode=withdraw ctx=territory
e11 m22 > m1 CONSULT actual 2013-03-04/day mode=visit ctx=diplomatic
e12 m33 > m1 REQUEST requested 2013-03-04/day mode=yield ctx=diplomatic,military
e13 m34 > m23 CONSULT actual 2012-10-01/month mode=third-party ctx=diplomatic bg
e14 m24 > m1 REJECT actual 2013-03-06/none ctx=territory
e15 m26 > m27 ACCUSE actual 2013-03-06/none ctx=legal
e16 m31 > m1,m9 REQUEST requested 2013-03-06/none mode=yield ctx=diplomatic
q1 m6 direct cue=said
q2 m13 direct cue=said
q3 m17 direct cue=said
rel m14 leads m15
rel m15 part_of m16
rel m35 member_of m29

### AP 2012-05-22 article none
= Thieves of Oslo violin caught by a busker's ear
~byline By BJOERN H. AMLAND
~date_line May 22, 2012
[m1:@NOR OSLO, Norway] ([m2:#AP AP]) — A street musician who stopped to listen to another led [m3:NOR.COP police] on Tuesday to a 1738 violin that had gone missing from a tram.
The instrument, worth an estimated $1.2 million, belongs to a bank and was lent to [m4:? Ragnhild Moe], a soloist with [m5:? the Oslo Philharmonic]. [m14=m4 She] left it under [m15=m4 her] seat on May 3.
"<<q1 I have not slept since, except on stage>>," [m6=m4 she] said.
[m7:? The busker], a Romanian who plays the accordion in Karl Johans Gate, noticed that two young men were sawing away on a fiddle with a far too sweet G string. "<<q2 They played very badly. It sounded very good>>," [m8=m7 he] told officers.
[m9:NOR.COP Grete Lien Metlid], who heads [m10:NOR.COP the section for property crime], said <<q3 the pair, 19 and 22, had asked $60 for it>>. They face a fine.
[m11:NOR.GOV Culture Minister Anniken Huitfeldt] sent flowers to [m12=m7 the accordionist]. [m13:NOR.BUS The bank] sent a reward, whose size it would not give.
The bow was not found. [m16=m4 Moe] will play on Friday with one borrowed from a colleague.
Violins of that maker have been stolen at least five times since 1990. Four came back.
q1 m6 direct cue=said
q2 m8 direct cue=told
q3 m9 indirect cue=said
rel m9 leads m10
