### Sermitsiaq (English service) 2026-02-05 article
= [m1:GRL.GOV Nielsen]: [m2=m1 we] talk, but in [m3:@GRL Nuuk]
~date_line Nuuk, 5 February 2026
~caption Demonstrators at the old harbour, Saturday. Photo: Leiff J.
No document was laid on the table. That, says [m4=m1 the premier], was the best thing about it.
On Tuesday, in a hotel outside [m5:@USA Washington], officials of three governments {e1 came together} for a second time since mid-January. The working group had been {e2 settled on} by [m6:DNK.GOV Lars Løkke Rasmussen], [m7:GRL.GOV Vivian Motzfeldt] and [m8:USA.GOV Vice President JD Vance] at the White House; it is led by [m9:DNK.GOV Denmark].
"<<q1 [m37=m16 They] asked, and [m10=m11 we] asked back>>," [m11=m1 Jens-Frederik Nielsen] reported to [m12:GRL.LEG Inatsisartut] last night. "<<q2 [m13=m11 Our] land was not among the questions that can be asked.>>" [m14=m11 The man who chairs] [m15:GRL.PTY Demokraatit], who has headed the four-party coalition since the end of March, then {e3 invited} [m16:USA.GOV the Americans] to hold the next round here.
The one opposition group, [m17:GRL.OPP Naleraq], wants a bolder step. "<<q3 Why is [m38=m9 Copenhagen] sitting in the chair?>>" asked [m18:GRL.OPP Pele Broberg], [m31=m17 its] leader. [m29=m18 He] would {e4 deal} with [m39=m16 the Americans] alone, if it came to that.
Since the first days of January, when [m19:USA.GOV Donald Trump], fresh from Caracas, {e5 renewed} [m40=m19 his] claim, the mood in the settlements has been such that people pack. [m30=m19 He] has since {e6 taken back} the tariffs with which [m41=m19 he] {e7 had meant} to punish [m20:EU eight European states]. That was on 21 January in Davos, after an hour with [m21:NATO Mark Rutte], the head of [m22:NATO Nato].
[m23:DEU.MIL Soldiers from Germany], [m24:FRA.MIL France] and [m25:SWE.MIL Sweden], who {e8 arrived} in the middle of that month under [m42=m9 Danish] command, have {e9 left} in part; [m45:DNK.MIL twelve hundred Danes] stay. [m33:@GRL Pituffik] in the north, in [m32=m16 American] hands since 1951, lies within [m34=m9 the kingdom], which is a founding member of [m35=m22 the alliance].
Today [m26:CAN.GOV Anita Anand] {e10 cuts} the ribbon at [m44:CAN.GOV Canada's] new consulate. [m27:FRA.GOV Paris] will {e11 follow} with one tomorrow.
"<<q4 More flags>>," said [m28:GRL.CVL a hunter from Kapisillit] who had come to town for cartridges. "<<q5 It's the number of seals [m43=m28 I] care about.>>"
e1 m9 > m16,m11 CONSULT actual 2026-02-03/day mode=multilateral ctx=territory,diplomatic
e2 m6,m7 > m8 AGREE planned 2026-01-01/month ctx=territory,diplomatic bg
e3 m14 > m16 AGREE planned 2026-02-04/day ctx=diplomatic,territory
e4 m29 > m16 CONSULT hypothetical 2026-02-05/none ctx=territory
e5 m19 > m1 REQUEST requested 2026-01-01/month ctx=territory
e6 m30 > m20 CONCEDE actual 2026-01-21/day ctx=economic
e7 m41 > m20 THREATEN threatened 2026-01-01/month ctx=economic,territory bg
e8 m23,m24,m25 > m9 AID actual 2026-01-01/month mode=troops ctx=military
e9 m23,m24,m25 > m9 RETREAT actual 2026-02-05/none mode=withdraw ctx=military
e10 m26 > m4 SUPPORT actual 2026-02-05/day ctx=diplomatic
e11 m27 > m4 AGREE planned 2026-02-06/day ctx=diplomatic
q1 m11 direct cue=reported
q2 m11 direct
q3 m18 direct cue=asked
q4 m28 direct cue=said
q5 m28 direct
rel m14 leads m15
rel m18 leads m31
rel m21 leads m22
rel m32 controls m33 from=1951
rel m34 member_of m35

### Tout sur l'Algérie (English) 2019-03-12 article
= The day after: [m1:DZA.GOV Bouteflika] stays by not running
~byline by S. Haddouche
~date_line 12 Mar. 2019
Victory lasted as long as it takes to read a letter twice.
The first time, on Monday evening, [m26:DZA.CVL the people] in their cars {e1 greeted} it in every street of [m2:@DZA the capital]: [m29=m1 the president], 82 and mute, would {e2 give up} a fifth term. The second time one saw that the election on 18 April was gone as well, and that [m3=m1 he] would preside until a "national conference" had done its work.
"<<q1 We wanted elections without [m4=m1 Bouteflika]. [m30:? They] gave us [m31=m1 Bouteflika] without elections>>," said a banner at the Grande Poste on Tuesday, when [m5:DZA.EDU students] {e3 poured out} of the faculties again.
[m6:DZA.GOV Ahmed Ouyahia] is no longer prime minister; [m7=m6 he] {e4 made way}. [m32=m6 His] party, [m8:DZA.PTY the RND], together with [m9:DZA.PTY the FLN], [m10:DZA.PTY TAJ] and [m11:DZA.PTY the MPA], forms [m12:DZA.PTY the presidential alliance]. [m33=m12 Its] coordinator, [m13:DZA.PTY Mouad Bouchareb], speaks for all four.
And the army? [m14:DZA.MIL General Ahmed Gaïd Salah], chief of staff since 2004, had on 26 February {e5 called} [m34:DZA.CVL marchers] "misled". Ten days later [m28=m14 the same man] {e6 found} that people and troops share one vision. On Tuesday a magazine of [m15:DZA.MIL his ministry] printed neither.
Magistrates were the next to turn. More than [m17:DZA.JUD a thousand judges] will {e7 refuse} to supervise any ballot, declared [m18:DZA.JUD the union of those who signed]. Even [m19:DZA.CVL the war veterans' organisation ONM], part of the establishment since 1962, {e8 sided with} [m35=m26 the young].
[m20:DZA.OPP Ali Benflis], former head of government and leader of [m21:DZA.OPP Talaie El Hourriyet], {e9 rejects} the extension, "<<q2 an aggression against the constitution>>". So does [m22:DZA.OPP Abderrazak Makri] of [m23:DZA.OPP the MSP].
From Djibouti [m24:FRA.GOV Emmanuel Macron] {e10 saluted} the decision and {e11 wished} for a transition of reasonable length. "<<q3 Mind your own yellow vests>>," [m38=m5 the crowd] {e12 answered} on cardboard.
[m25:DZA.ELI Lakhdar Brahimi], once of the United Nations, {e13 saw} [m36=m1 the president] on Monday. [m37=m25 He] may chair the conference.
~related Read also: What the Constitution says
e1 m26 > m1 SUPPORT actual 2019-03-11/day ctx=election
e2 m29 > m26 CONCEDE planned 2019-03-11/day ctx=election,executive
e3 m5 > m1 PROTEST actual 2019-03-12/day mode=demo ctx=election,pro_democracy
e4 m7 > m26 RETREAT actual 2019-03-11/none mode=resign ctx=executive
e5 m14 > m34 ACCUSE actual 2019-02-26/day mode=disapprove ctx=military bg
e6 m28 > m26 SUPPORT actual 2019-03-08/none ctx=military bg
e7 m17 > m1 REJECT planned 2019-03-12/none mode=boycott ctx=election,legal
e8 m19 > m35 SUPPORT actual 2019-03-12/none ctx=pro_democracy
e9 m20,m22 > m1 REJECT actual 2019-03-12/none ctx=election
e10 m24 > m1 SUPPORT actual 2019-03-12/none ctx=election
e11 m24 > m1 REQUEST requested 2019-03-12/none mode=change ctx=election
e12 m5 > m24 REJECT actual 2019-03-12/day ctx=diplomatic
e13 m25 > m1 CONSULT actual 2019-03-11/day ctx=political_institutions
q1 ? direct cue=said
q2 m20 mixed cue=rejects
q3 m5 direct cue=answered
rel m8 member_of m12
rel m9 member_of m12
rel m10 member_of m12
rel m11 member_of m12
rel m13 leads m12
rel m20 leads m21
rel m22 member_of m23

### Kathmandu Today 2013-11-27 article none
= Old rivals, one badminton court
~byline RSS, Kathmandu, Nov 27
[m1:NPL.OPP Madhav Kumar Nepal] lost in two sets, 15-21 and 9-21. [m2=m1 He] blamed the shuttlecock.
Opposite [m3=m1 him], in a tracksuit, stood [m4:NPL.PTY Sher Bahadur Deuba], a leader of [m5:NPL.PTY the Nepali Congress]. The tournament for politicians over sixty has been held every winter since 2009, except for the winter in which nobody could find the nets.
"<<q1 On court [m6=m1+m4 we] are of the same party, that of the bad knees>>," [m7=m4 the winner] remarked.
Some forty spectators drank tea. [m8:NPL.COP The Armed Police Force], which owns the hall in Halchowk, lent umpires. [m9:? A schoolboy] asked for autographs, and got them.
Votes from last week's election are nearly counted; no one talked about them. "<<q2 It's warm in here, that is enough>>," [m10:NPL.PTY Sujata Koirala] said.
The semi-finals take place on Saturday. A doctor will be at hand.
q1 m7 direct cue=remarked
q2 m10 direct cue=said
rel m4 member_of m5
