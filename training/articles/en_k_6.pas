### New York Post 2012-03-12 article none
= Bagel thief strikes again in [m1:@USA Brooklyn]
~byline By Mitchel Abbate
~date_line March 12, 2012
[m2:USA.COP Cops] are hunting [m3:? a bagel bandit] who has held up four bakeries in [m4:@USA Park Slope] in eight days, [m5:USA.COP police sources] said.
[m6=m3 The crook], a tall man in a ski mask, demands a dozen sesame bagels, the register and, on Saturday, a tub of scallion cream cheese.
"<<q1 [m7=m3 He] pointed the gun at [m8=m9 me] and [m9=m10 I] gave up>>," said [m10:? Sol Perlman, 71, the owner of Perlman's on Seventh Avenue]. "<<q2 In 40 years [m11=m10 I] never surrendered a recipe. The cash, he can have>>."
[m12:USA.COP Detectives from the 78th Precinct] believe <<q3 [m13=m3 he] flees by subway>>. [m14:USA.GOV The MTA] handed over video from three stations.
[m15:? Bakery owners] have formed an alliance and will take turns standing guard. [m16:? A rival on Fifth Avenue] declined to join, fueling suspicion.
[m17:USA.GOV City Councilman Brad Lander] bought a bagel in solidarity.
Last year [m18=m12 the same squad] arrested [m19:? a serial bike thief] who turned out to be a retired gym teacher. [m20=m19 He] was convicted in October and sentenced to probation.
[m21:? Crime Stoppers] is offering $2,000 for information.
q1 m10 direct cue=said
q2 m10 direct cue=said
q3 m12 indirect cue=believe

### TechCrunch 2022-08-03 article none
= Ride-hailing upstart rejects merger, raises $90M to fight on
~byline Annika Rauch @annikar
~date_line 8:30 AM EDT August 3, 2022
[m1:EGY.BUS Mawaslat], a [m2:@EGY Cairo]-based bus-booking startup, has turned down a takeover offer from [m3:ARE.BUS Dubai's Swiftly] and raised $90 million to invade its rival's home turf.
The round was led by [m4:USA.BUS Lantern Growth], with participation from [m5:SAU.BUS Riyadh Ventures] and [m6:DEU.BUS Berlin's Kappa Capital].
"<<q1 [m7=m1 We] met three times, [m8=m1 we] had good fish, and [m9=m1 we] said no>>," said [m10:? Karim Fouda, who co-founded Mawaslat] and is its chief executive.
[m11=m3 Swiftly], which is retreating from [m12:@KEN Kenya] and [m13:@JOR Jordan] after its own listing collapsed, accused [m14=m1 the Egyptians] of poaching 40 engineers. [m15=m3 It] has threatened legal action in [m16:@GBR London].
[m17=m10 Fouda] denies the claim. "<<q2 People defect when they aren't paid>>," [m18=m10 he] told [m19:#TechCrunch TechCrunch].
[m20:? Lantern partner Wendy Osei], who joins the board, said <<q3 the next target is [m21:@PAK Lahore]>>.
Drivers are less enthusiastic. A WhatsApp group of 3,000 of them is urging members to boycott the app on Fridays over commission, which rose to 22%.
Disclosure: the reporter's sister works for a competitor.
q1 m10 direct cue=said
q2 m18 direct cue=told
q3 m20 indirect cue=said

### Xinhua 2014-07-31 article
= Roundup: Ebola, a train robbery and floods keep West Africa's officials busy
[m1:@SEN DAKAR], July 31 ([m2:#Xinhua Xinhua]) -- [m3:SLE.GOV Sierra Leone's health ministry] on Thursday reported 36 more deaths from the Ebola virus and said <<q2 [m4:SLE.MED nurses] were exhausted>>.
[m5:LBR.GOV Liberia] is short of gloves, and [m6:LBR.EDU most schools] stood empty.
[m7:WHO The World Health Organization] {e4 announced} a 100-million-U.S.-dollar response plan for [m8:GIN.GOV Guinea], [m9=m3 Sierra Leone] and [m10=m5 Liberia]. [m11:WHO WHO Director-General Margaret Chan] {e5 is to meet} the presidents of [m12=m8+m9+m10 the three countries] in [m13:@GIN Conakry] on Friday.
"<<q1 The scale of the outbreak demands a new level of response>>," [m14=m11 she] said in a statement.
In [m15:@CIV Cote d'Ivoire], [m16:? bandits] stopped a goods train near [m17:@CIV Bouake] and made off with cashew nuts. [m18:CIV.COP Gendarmes] recovered most of the load; the railway company blamed a former driver.
[m19:BEN.GOV Benin's civil protection agency] handed out 3,000 mosquito nets to villagers flooded by the [m20:@BEN Oueme] river.
In football, [m21:@GHA Ghana's] federation rejected the resignation of its coach, who had threatened to walk out over unpaid bonuses.
[m22:CHN.GOV China] {e6 has sent} protective suits and thermometers worth 30 million yuan to [m23=m8+m9+m10 the stricken countries], [m24:CHN.GOV its commerce ministry] said.
e4 m7 > m8,m9,m10 AGREE planned 2014-07-31/day mode=assist ctx=health
e5 m11 > m12 AGREE planned 2014-08-01/day mode=meet ctx=health,diplomatic
e6 m22 > m23 AID actual 2014-07-31/none ctx=health
q1 m14 direct cue=said
q2 m3 indirect cue=said

### Kyiv Post 2013-05-29 article
= Shopping-mall brawl, a stolen goose and [m1=m15 Femen] {e1 in the dock}
~byline by Oksana Lytvyn
~date_line May 29, 2013, 3:14 pm
[m2:@UKR Kyiv] woke on Tuesday to a video of two jewelers fighting with mannequins in the Gulliver mall, each accusing the other of stealing customers. [m3:UKR.COP The police] fined both.
In [m4:@UKR Poltava], [m5:? a pensioner] sued [m6:? her neighbor] over a goose. The court ordered the bird to be returned.
Less amusing was the news from [m7:@TUN Tunis], where [m8:TUN.COP police] {e2 arrested} [m9:UKR.CVL three activists of the women's group Femen] for baring their breasts outside [m10:TUN.JUD the Palace of Justice]. [m11=m9 They] were {e3 calling for} the release of [m12:TUN.CVL Amina Sboui, a Tunisian comrade].
"<<q1 [m13=m17 Our] girls are {e4 held hostage} by Islamists>>," said [m14:UKR.CVL Inna Shevchenko], who leads [m15:UKR.CVL Femen] from [m16:@FRA Paris]. "<<q2 [m17=m15 We] will come back, ten times more of us>>."
[m18:TUN.GOV A Justice Ministry spokesman, Adel Riahi,] defended the detention as an ordinary case of public indecency. [m19:FRA.GOV The French foreign ministry] said <<q3 its consul had asked to see the women>>; two of them hold French passports.
[m20:TUN.CVL Lawyers of a salafist association] want to join the proceedings against [m21=m9 the trio].
[m22:? Dynamo's coach], finally, has warned that anyone photographed in a nightclub will not play on Sunday.
e1 m8 > m9 COERCE actual 2013-05-29/none mode=arrest ctx=gender,rights_freedoms again
e2 m8 > m9 COERCE actual 2013-05-29/none mode=arrest ctx=gender,rights_freedoms
e3 m11 > m10 PROTEST actual 2013-05-29/none mode=demo ctx=gender,rights_freedoms
e4 m14 > m8 ACCUSE actual 2013-05-29/none mode=disapprove ctx=gender,religion_ethnicity
q1 m14 direct cue=said
q2 m14 direct cue=said
q3 m19 indirect cue=said
rel m14 leads m15
