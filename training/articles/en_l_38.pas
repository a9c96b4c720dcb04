### The Daily Tribune (Manila) 2023-04-14 article
= Four more gates for [m1:USA.MIL the GIs]; [m2:CHN.GOV Beijing] counts the miles to [m3:@TWN Taiwan]
~byline By Ferdie Lacson and Neil Alcaraz
~date_line 14 April 2023
~advert Sponsored content
The names had been guessed before they were told: Santa Ana, Lal-lo, Gamu, Balabac. Three lie in the north of Luzon.
Under an arrangement of 2014 [m4:USA.GOV Washington] may rotate troops through five Philippine camps. In February [m5:PHL.GOV President Ferdinand Marcos Jr.] {e1 opened} four others, and this month [m29=m5 he] said which.
[m6:CHN.GOV Ambassador Huang Xilian] {e2 warned} on Friday, at a forum in Makati, of [m21:PHL.CVL the 150,000 Filipinos] who work on [m7=m3 the island]. "<<q1 If you care genuinely about [m30=m21 them], [m8:PHL.GOV you] should oppose Taiwan independence>>," [m27=m6 he] went on. Some took it for a threat to keep [m34=m21 them] there as hostages; [m9:PHL.LEG Senator Risa Hontiveros], deputy minority leader and member of [m10:PHL.OPP Akbayan], {e3 would have} [m22=m6 him] sent home.
"<<q2 It was a brotherly remark>>," [m11=m6 the embassy] protested.
Since Tuesday [m12:PHL.MIL 5,400 Filipino soldiers] and [m13:USA.MIL 12,200 Americans] have been {e4 training} from Palawan to Batanes. Balikatan, as the manoeuvre is called, has never been so big, and a hundred and eleven [m14:AUS.MIL Australians] are along. On the 26th [m23=m12+m13+m14 they] {e5 will sink} an old corvette off Zambales.
[m15:CHN.MIL The Eastern Theater Command], a branch of [m16:CHN.MIL the People's Liberation Army], for [m31=m15 its] part had from Saturday to Monday {e6 sent up} ninety aircraft a day around Taiwan. Why? [m17:TWN.GOV Tsai Ing-wen] had on April 5 {e7 been received} by [m18:USA.LEG Speaker Kevin McCarthy] at a library in California.
[m26=m5 Manila] is [m28=m4 Washington's] oldest treaty ally in Asia. [m19:PHL.GOV Governor Manuel Mamba] of Cagayan isn't glad of it; [m24=m19 he], of all men, {e8 complains} that [m32=m19 his] airport turns into a target. [m25=m19 He] has {e9 asked} that no guns be stored there.
[m20:JPN.GOV Tokyo] {e10 gave} [m33=m5 the country] a radar last month.
e1 m5 > m4 COOPERATE actual 2023-02-01/month ctx=military
e2 m6 > m5 THREATEN threatened 2023-04-14/day ctx=military,territory
e3 m9 > m22 ACCUSE actual 2023-04-14/none mode=disapprove ctx=diplomatic
e4 m12 > m13,m14 COOPERATE actual 2023-04-11/day ctx=military
e5 m23 > m2 AGREE planned 2023-04-26/day ctx=military
e6 m15 > m17 MOBILIZE actual 2023-04-08/none mode=aerial ctx=military,territory
e7 m18 > m17 CONSULT actual 2023-04-05/day mode=visit ctx=diplomatic
e8 m24 > m5 ACCUSE actual 2023-04-14/none mode=disapprove ctx=military
e9 m25 > m5 REQUEST requested 2023-04-14/none mode=yield ctx=military
e10 m20 > m33 AID actual 2023-03-01/month mode=weapons ctx=military
q1 m27 direct
q2 m11 direct cue=protested
rel m9 member_of m10
rel m15 part_of m16
rel m26 ally_of m28

### Agerpres 2022-02-25 article
= First [m1:UKR.REF mothers] cross at [m2:@ROU Siret]; [m3:ROU.MIL army] puts up tents
~byline AGERPRES Suceava / Bucharest, Feb 25
~date_line February 25, 2022
A hamster came too, in a jar with holes. Its owner, six, would answer only to him.
From Thursday morning, when [m4:RUS.MIL Russian columns] {e1 rolled over} [m25:UKR.GOV Ukraine's] border from three sides, till Friday noon some nineteen thousand entered. Inspectors of [m5:ROU.GOV the General Inspectorate for Emergency Situations] {e2 served} tea and soup. That body, an arm of [m6:ROU.GOV the Interior Ministry], is headed by [m7:ROU.GOV Dan-Paul Iamandi].
"<<q1 [m30=m6 We] won't ask for a paper if there's none>>," [m8:ROU.GOV Lucian Bode], the minister, {e3 assured} [m31=m1 them] at the gate.
In Bucharest [m9:ROU.GOV President Klaus Iohannis] had called the Supreme Defence Council on Thursday. [m26:ROU.GOV The body] {e4 raised} alert at Mihail Kogălniceanu and Fetești. [m10:FRA.MIL Five hundred Frenchmen] are {e5 on their way} as of now; a month before, [m11:FRA.GOV Emmanuel Macron] had {e6 offered} [m32=m10 them]. [m29:NATO A battlegroup] will come of it which [m12:FRA.GOV Paris] is to lead and in which [m13:BEL.MIL Belgian companies] take part.
[m14:NATO NATO], whose leaders conferred by video this afternoon, {e8 activated} for the first time [m35=m14 its] Response Force. "<<q2 [m33=m14 We] do what is needed to defend every inch of allied soil>>," [m28:NATO Jens Stoltenberg] said; [m34=m28 the secretary-general] did not say how many.
[m15:MDA.GOV Chișinău], neutral and no member of anything of the kind, {e9 declared} an emergency, and [m16:MDA.GOV Maia Sandu] {e10 asked} [m17=m9 her neighbour] by phone for fuel. [m27=m9 He] {e11 agreed}.
At Snake Island the day before, [m18:UKR.MIL thirteen guards] {e12 told} [m19:RUS.MIL a warship] where to go. [m20:ROU.MIL The Coast Guard at Sulina] could hear it on channel sixteen.
[m21:ROU.OPP The AUR party], led by [m22:ROU.OPP George Simion], is against sending weapons. [m23:ROU.PTY The Liberals], in coalition with [m24:ROU.PTY the Social Democrats] since November, {e13 will ship} [m36=m25 Kyiv] fuel and bullets worth three million.
~footer AGERPRES (RO - editor: M. Dobre)
e1 m4 > m25 ASSAULT actual 2022-02-24/day ctx=military,territory
e2 m5 > m1 AID actual 2022-02-25/none ctx=human_security,migration
e3 m8 > m31 AGREE planned 2022-02-25/none ctx=asylum,migration
e4 m26 > m4 MOBILIZE actual 2022-02-24/day ctx=military
e5 m10 > m9 AID actual 2022-02-25/none mode=troops ctx=military
e6 m11 > m9 AGREE planned 2022-01-01/month ctx=military bg
e8 m14 > m4 MOBILIZE actual 2022-02-25/day mode=troops ctx=military
e9 m15 > m4 MOBILIZE actual 2022-02-25/none ctx=military
e10 m16 > m17 REQUEST requested 2022-02-25/none mode=assist ctx=economic
e11 m27 > m16 AGREE planned 2022-02-25/none ctx=economic
e12 m18 > m19 REJECT actual 2022-02-24/day mode=yield ctx=military
e13 m23,m24 > m36 AGREE planned 2022-02-25/none ctx=military
q1 m8 direct cue=assured
q2 m28 direct cue=said
rel m5 part_of m6
rel m7 leads m5
rel m29 led_by m12
rel m13 part_of m29
rel m34 leads m14
rel m22 leads m21
rel m23 ally_of m24 from=2021-11-01
