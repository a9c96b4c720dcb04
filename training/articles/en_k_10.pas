### CNN 2021-04-16 article none
= Gunman kills eight at [m1:@USA Indianapolis] warehouse, then himself
~byline By Tamsin Reece and Joel Aguirre, CNN
~date_line Updated 2:14 PM ET, Fri April 16, 2021
~caption Relatives wait at a hotel near the site for news of loved ones.
([m2:#CNN CNN]) [m3:? A 19-year-old former employee] opened fire at a package warehouse in [m4:@USA Indianapolis] late Thursday, killing eight people before turning the rifle on himself, [m5:USA.COP police] said.
The attack lasted about four minutes. [m6:USA.COP Deputy Chief Craig McCartt] said <<q1 the gunman got out of his car and quickly started shooting at random in the parking lot>>.
"<<q2 There was no confrontation, no argument>>," [m7=m6 he] told reporters. "<<q3 [m8=m5 Our] officers entered as the situation ended>>."
[m9:USA.COP FBI agents] had seized a shotgun from [m10=m3 the suspect] last year, after [m11=m3 his] mother warned that [m12=m3 he] might try to provoke police. No charge was filed.
[m13:? Timothy Boillat], a co-worker on his break, saw [m14=m3 the man] and ran. "<<q4 [m15=m13 I] told my friend to get down. [m16=m13 We] hid behind a truck>>," [m17=m13 he] said.
[m18:USA.BUS The company] said it was cooperating with investigators. It does not let workers carry phones on the floor, and families waited for hours without word. [m19:? One aunt] demanded that the rule be dropped.
[m20:USA.REL A Sikh community group] confirmed that four of the dead were its members. Nothing points to a motive, detectives say.
[m21:USA.GOV Mayor Joe Hogsett] thanked the nurses at four hospitals. Flags will fly at half-staff.
Blood banks asked for donors and had to turn away volunteers by noon.
q1 m6 indirect cue=said
q2 m7 direct cue=told
q3 m7 direct cue=told
q4 m17 direct cue=said

### Evening Standard 2013-02-21 article none
= Landlord v tenant: 'He evicted my cat'
~byline Rosalind Thirlby
[m1:? A pensioner] who barricaded herself in her flat in [m2:@GBR Pimlico] for six days has agreed to come out after [m3:? her landlord] dropped a threat to evict [m4:? her cat].
[m5=m1 Doreen Mapstone], 79, had refused to open the door to bailiffs sent by [m6:GBR.BUS Crestmoor Estates]. The company says [m7=m5 she] broke the lease, which bans animals.
"<<q1 [m8=m6 They] sent three big men against one old woman and a tabby. [m9=m5 I] was never going to surrender>>," [m10=m5 she] said through the letter box on Tuesday.
[m11:? Crestmoor's managing director, Giles Otway], accused local newspapers of inciting a mob after eggs were thrown at his office in [m12:@GBR Victoria]. [m13:GBR.COP Police] cautioned two teenagers.
[m14:GBR.CVL The charity Cats Protection] brokered the deal over tea. Under its terms [m15=m6 the company] will let the cat stay for its natural life, and [m16=m5 Miss Mapstone] will withdraw a claim for damages.
"<<q2 It was like the Congress of Vienna, with biscuits>>," said [m17:? mediator Lucy Abendroth].
[m18:GBR.GOV Westminster council], which owns the freehold, said <<q3 it had not been consulted>>.
A neighbour who supported the eviction, on the ground of allergies, threatened to move to [m19:@ESP Spain]. Nobody has tried to stop him.
q1 m10 direct cue=said
q2 m17 direct cue=said
q3 m18 indirect cue=said

### The Times of Israel 2018-08-13 article
= Tel Aviv chef sues over hummus; thousands {e1 march} against [m1=m6 Knesset's] nation-state law
~byline By Michal Ronen
~date_line 13 August 2018, 9:12 am
A restaurateur in [m2:@ISR Jaffa] has filed suit against a competitor across the street, alleging that his waiters had lured away customers with false claims of a health inspection. He demands NIS 300,000. The rival denies everything and threatens to sue for libel.
On the same evening, a few miles north, [m3:ISR.CVL tens of thousands of Arab citizens] {e2 filled} Rabin Square to oppose [m4=m6 the Knesset's] recent legislation defining [m5:ISR.GOV Israel] as the nation-state of the Jewish people. The law, passed last month by [m6:ISR.LEG parliament], drops Arabic as an official language.
Some [m7=m3 participants] waved Palestinian flags. [m8:ISR.GOV Prime Minister Benjamin Netanyahu] posted a clip and {e4 wrote} that there was "<<q1 no better testament to the necessity>>" of the measure.
[m9:ISR.OPP Ayman Odeh], who leads [m17:ISR.OPP the Joint List], {e5 replied} that [m10=m8 the premier] was frightened of Jews and Arabs walking together.
"<<q2 [m11=m9 We] are not going anywhere>>," [m12=m9 he] told the crowd.
A week earlier [m13:ISR.CVL members of the Druze community], many of whom serve in [m14:ISR.MIL the army], had held {e6 their own protest} there. [m15:ISR.MIL Chief of staff Gadi Eisenkot] {e7 asked} [m16=m13 Druze officers] to keep politics outside the barracks.
Police closed Ibn Gabirol Street until midnight. Two pickpockets and a man selling fake beer were arrested.
The hummus case opens on September 4. Both parties have refused mediation.
e1 m3 > m1 PROTEST actual 2018-08-13/none mode=demo ctx=religion_ethnicity,legislative again
e2 m3 > m4 PROTEST actual 2018-08-13/none mode=demo ctx=religion_ethnicity,legislative
e4 m8 > m3 ACCUSE actual 2018-08-13/none mode=disapprove ctx=religion_ethnicity
e5 m9 > m10 ACCUSE actual 2018-08-13/none mode=disapprove ctx=religion_ethnicity
e6 m13 > m6 PROTEST actual 2018-08-06/week mode=demo ctx=religion_ethnicity,legislative bg
e7 m15 > m16 REQUEST requested 2018-08-13/none ctx=military,religion_ethnicity
q1 m8 mixed cue=wrote
q2 m12 direct cue=told
rel m9 leads m17

### Radio New Zealand 2022-02-22 article
= Dairy ram raids up, says [m1:NZL.COP police]; [m2:NZL.CVL Parliament occupiers] {e1 throw} acid
~date_line 22 February 2022
~share Share on Twitter Share via email
Two dairies in [m3:@NZL Lower Hutt] were ram-raided before dawn on Tuesday. [m4:? The owner of one, Jignesh Patel,] chased the thieves with a broom and recovered a tray of vapes.
"<<q1 [m5=m4 I] rang 111 and [m6=m1 they] told [m7=m4 me] everyone was at [m8:NZL.LEG Parliament]>>," [m9=m4 he] said.
[m10=m1 They] were. At the [m11=m8 grounds], where [m12=m2 opponents of vaccine mandates] have {e2 camped} since 8 February, [m13:NZL.COP officers] {e3 moved} concrete bollards to shrink the perimeter. [m14=m12 Some in the crowd] {e4 sprayed a stinging liquid} at [m15=m13 three of them]. A car was driven at the line; [m16:NZL.CVL its driver] and two others were {e5 arrested}.
[m17:NZL.COP Assistant Commissioner Richard Chambers] {e6 called} it "<<q2 absolutely disgraceful>>".
[m18:NZL.OPP ACT leader David Seymour], who had {e7 met} [m19=m12 organisers] last week, {e8 condemned} the violence. [m20:NZL.GOV Prime Minister Jacinda Ardern] {e9 has ruled out} talks with [m21=m12 the protesters].
The Human Rights Commissioner visited with muffins and left without comment.
Wellington's bus drivers are asking passengers for patience, and a café owner on Molesworth Street is considering legal action against his insurer, which refuses to pay for lost trade.
[m22=m4 Mr Patel] said <<q3 an officer came at noon and was very nice>>.
e1 m2 > m1 ASSAULT actual 2022-02-22/day mode=unconventional ctx=health again
e2 m12 > m11 PROTEST actual 2022-02-22/none ctx=health
e3 m13 > m12 MOBILIZE actual 2022-02-22/day mode=police ctx=health
e4 m14 > m15 ASSAULT actual 2022-02-22/day mode=unconventional ctx=health
e5 m13 > m16 COERCE actual 2022-02-22/day mode=arrest ctx=health
e6 m17 > m14 ACCUSE actual 2022-02-22/none mode=disapprove ctx=health
e7 m18 > m19 CONSULT actual 2022-02-14/week mode=meet ctx=health bg
e8 m18 > m14 ACCUSE actual 2022-02-22/none mode=disapprove ctx=health
e9 m20 > m21 REJECT actual 2022-02-22/none mode=meet ctx=health
q1 m9 direct cue=said
q2 m17 mixed cue=called
q3 m22 indirect cue=said
