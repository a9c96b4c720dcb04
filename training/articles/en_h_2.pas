### Punch 2018-12-06 article
= [m1:NGA.LAB ASUU], [m2:NGA.GOV FG] talks end in deadlock as [m3:NGA.EDU students] {e1 block} Benin-Ore road
~byline Published December 6, 2018
~share Kindly share this story:
The fifth meeting between [m4:NGA.GOV the Federal Government] and [m5:NGA.LAB the Academic Staff Union of Universities] on Wednesday {e2 broke up} after five hours without a date for the next one.
[m6:NGA.LAB ASUU President, Prof Biodun Ogunyemi], came out first. "<<q1 [m7=m5 We] were given promissory notes. Our members cannot eat notes>>," [m8=m6 he] said.
[m9=m5 The union] {e3 began} the current strike on November 4. Among its demands is the release of N220bn for revitalisation, which, [m10=m6 Ogunyemi] said, [m11=m4 government] {e4 undertook} to pay every year from 2014.
[m12:NGA.GOV The Minister of Labour, Senator Chris Ngige], who {e5 hosted} both sides, {e6 blamed} [m13=m5 the lecturers] for shifting the goalposts. [m14=m12 He] {e7 denied} that [m15=m12 he] had called [m16=m13 them] saboteurs.
Earlier in the day, [m17:NGA.EDU students of the University of Benin] {e8 took over} the Benin-Ore Expressway, burning tyres and turning back vehicles at Oluku. [m18:NGA.EDU The protesters], who carried a mock coffin, dispersed only when [m19:NGA.MIL soldiers from 4 Brigade] {e9 arrived} with armoured trucks. No shot was fired.
[m20:NGA.COP The state police command] claimed that hoodlums had hijacked the action, and {e10 paraded} eleven suspects.
~related READ ALSO: 'How I escaped from kidnappers' den with two yams'
Reacting, [m21:NANS.EDU the National Association of Nigerian Students] {e11 demanded} their unconditional release. "<<q2 Tomorrow it may be the airport>>," [m22:NANS.EDU its president, Danielson Akpan], {e12 warned} in Abuja.
The matter has found its way into the campaign. [m23:NGA.OPP The Peoples Democratic Party] {e13 faulted} [m24:NGA.GOV President Muhammadu Buhari] for, in its words, "<<q3 keeping children at home and cows on the road>>". [m25:NGA.OPP Its candidate, former Vice-President Atiku Abubakar], {e14 promised} last week to double the education vote.
But [m26:NGA.PTY the All Progressives Congress], through [m27:NGA.PTY its spokesman, Lanre Issa-Onilu], reminded [m28=m25 him] that [m29:NGA.OPP the PDP] signed the very agreement of 2009 now in dispute.
[m30:NGA.LAB Non-academic workers], grouped in [m31:NGA.LAB SSANU], are on duty. [m32=m30 They] {e15 suspended} their own strike in March.
e1 m3 > m4 PROTEST actual 2018-12-05/day mode=obstruct ctx=economic again
e2 m4 > m5 CONSULT actual 2018-12-05/day ctx=economic
e3 m9 > m4 PROTEST actual 2018-11-04/day mode=strike ctx=economic bg
e4 m11 > m5 AGREE actual 2018-12-05/none ctx=economic said=m10 bg
e5 m12 > m4,m5 CONSULT actual 2018-12-05/day mode=third-party ctx=economic again
e6 m12 > m13 ACCUSE actual 2018-12-05/day mode=disapprove ctx=economic
e7 m14 > m16 ACCUSE denied 2018-12-05/none ctx=economic
e8 m17 > m4 PROTEST actual 2018-12-05/day mode=obstruct ctx=economic
e9 m19 > m18 MOBILIZE actual 2018-12-05/day mode=troops ctx=repression
e10 m20 > m17 COERCE actual 2018-12-05/none mode=arrest ctx=repression
e11 m21 > m20 REQUEST requested 2018-12-06/none mode=yield ctx=rights_freedoms
e12 m22 > m4 THREATEN threatened 2018-12-06/none ctx=economic
e13 m23 > m24 ACCUSE actual 2018-12-06/none mode=disapprove ctx=election
e14 m25 > m3 AGREE planned 2018-11-28/week ctx=election,economic
e15 m32 > m4 RETREAT actual 2018-03-01/month ctx=economic bg
q1 m8 direct cue=said
q2 m22 direct cue=warned
q3 m23 mixed cue=words
rel m6 leads m5
rel m22 leads m21
rel m30 part_of m31

### The Straits Times 2009-02-12 article
= [m1:@MYS Perak] has two menteris besar and one locked door
~byline By Carolyn Hew, Malaysia Correspondent
~date_line Feb 12, 2009
[m2:@MYS IPOH] - A week after [m3:MYS.GOV the Sultan of Perak] {e1 asked} [m4:MYS.OPP Datuk Seri Nizar Jamaluddin] to step down, the state still has two men who sign letters as Menteri Besar.
[m5=m4 The PAS politician] {e2 has refused} to move out of the official residence. Yesterday [m6=m5 he] {e3 went back} to the state secretariat with 13 colleagues, only to find [m7:MYS.COP policemen] in front of the lift.
"<<q1 [m8=m4 I] came to work, and the lift was arrested>>," [m9=m4 he] joked. [m10=m4 He] {e4 will file} a suit against [m11=m4 his] rival, [m12:MYS.GOV Datuk Zambry Abdul Kadir] of [m13:MYS.PTY Umno], by Friday.
The power shift came about when [m14:MYS.LEG three assemblymen] {e5 quit} [m15:MYS.OPP the Pakatan Rakyat coalition] on Feb 3 and declared themselves friendly to [m16:MYS.PTY the Barisan Nasional]. That gave [m17=m16 BN] 31 seats to 28.
[m18:MYS.OPP Opposition chief Anwar Ibrahim] {e6 claims} that at least two of [m19=m14 the defectors] were paid. [m20:MYS.GOV Deputy Prime Minister Najib Razak], who chairs [m21:MYS.PTY the state Barisan], rejected that as sour grapes.
Then there is [m22:MYS.OPP Mr Karpal Singh]. [m23=m22 The national chairman] of [m24:MYS.OPP the Democratic Action Party] has {e7 announced} a case against the palace itself. [m25:MYS.CVL Umno Youth members] {e8 demonstrated} outside [m26=m22 his] office in [m27:@MYS George Town] on Tuesday, and somebody posted [m28=m22 him] two bullets.
[m29:MYS.COP Inspector-General of Police Musa Hassan] said <<q2 his men would {e9 question} [m30=m22 Mr Karpal] over possible sedition>>.
[m31=m24 The DAP] and [m32:MYS.OPP PAS], both members of [m33=m15 Pakatan], have not always seen eye to eye on royalty. This time [m34:MYS.OPP PAS president Abdul Hadi Awang] {e10 stood by} [m35=m24 his Chinese-based ally].
On Friday, when [m36=m12 Dr Zambry] {e11 was sworn in}, {e12 tear gas was fired} at a crowd of [m37:MYS.CVL PAS supporters] blocking the road to the palace in [m38:@MYS Kuala Kangsar]. Ten were {e13 hauled in}.
Nobody is talking of a fresh poll. The Sultan had turned that down on Feb 5, and [m39:MYS.GOV the federal government] sees no need.
e1 m3 > m4 REQUEST requested 2009-02-05/week mode=yield ctx=political_institutions
e2 m5 > m3 REJECT actual 2009-02-12/none mode=yield ctx=political_institutions
e3 m6 > m12 PROTEST actual 2009-02-11/day ctx=political_institutions
e4 m10 > m12 ACCUSE planned 2009-02-13/day mode=allege ctx=legal
e5 m14 > m15 REJECT actual 2009-02-03/day ctx=legislative,political_institutions bg
e6 m18 > m19 ACCUSE actual 2009-02-12/none mode=allege ctx=corruption
e7 m23 > m3 ACCUSE planned 2009-02-12/none mode=allege ctx=legal
e8 m25 > m26 PROTEST actual 2009-02-10/day mode=demo ctx=political_institutions
e9 m29 > m30 ACCUSE planned 2009-02-12/none mode=investigate ctx=legal
e10 m34 > m35 SUPPORT actual 2009-02-12/none ctx=political_institutions
e11 m3 > m12 SUPPORT actual 2009-02-06/day ctx=political_institutions bg
e12 m7 > m37 ASSAULT actual 2009-02-06/day mode=crowd-control ctx=repression bg
e13 m7 > m37 COERCE actual 2009-02-06/day mode=arrest ctx=repression bg
q1 m9 direct cue=joked
q2 m29 indirect cue=said
rel m20 leads m21
rel m23 leads m24
rel m31 member_of m33
rel m32 member_of m33
rel m34 leads m32
rel m12 member_of m13

### Buenos Aires Times 2018-04-21 article
= Judge {e1 clears} way for extradition of [m1:ARG.CVL Mapuche leader] to [m2:CHL.GOV Chile]
~byline by MARIANA LOBOS
~date_line 21-04-2018 09:12
[m3:@ARG San Carlos de Bariloche] was under heavy guard this week as a federal judge, [m4:ARG.JUD Gustavo Villanueva], again took up the case of [m5:ARG.CVL Facundo Jones Huala], the 31-year-old head of [m6:ARG.CVL the Cushamen community].
[m7=m4 He] found on Thursday that the conditions for {e2 handing} [m8=m5 the lonko] over were met. [m9:CHL.JUD Chilean courts] want [m10=m5 him] for the {e3 burning} of a farmhouse in Los Ríos in 2013, an act [m11=m5 he] denies.
"<<q1 [m12:ARG.JUD They] are judging a people that was here before the frontier>>," shouted [m13:ARG.CVL his mother, María Isabel Huala], as [m14:ARG.COP gendarmes] {e4 pushed} [m15:ARG.CVL some sixty sympathisers] off the square with batons.
[m16:ARG.GOV Security Minister Patricia Bullrich] {e5 hailed} the decision. [m17=m16 She] has repeatedly {e6 described} [m18:RAM.REB the RAM], an armed faction which [m19=m5 Jones Huala] is said to have founded, as terrorists backed from abroad. No court has found so, and [m20:ARG.NGO the CELS rights group] {e7 reproached} [m21=m16 her] for "<<q2 inventing an army>>".
[m22:ARG.CVL Defence lawyer Sonia Ivanoff] said an {e8 appeal} would go to the Supreme Court within five days. Until then [m23=m5 the prisoner] stays in the federal jail at Esquel, where [m24=m5 he] {e9 has gone without food} since April 9.
It is the second time around. In 2016 another judge, [m25:ARG.JUD Guido Otranto], {e10 threw out} Santiago's request because a witness had been tortured. The retrial was agreed when [m26:ARG.GOV President Mauricio Macri] and [m27:CHL.GOV his then colleague Michelle Bachelet] {e11 met} in June last year, local Mapuche organisations {e12 allege}. Both governments said nothing of the kind was discussed.
~advert ADVERTISEMENT
Last August, [m28:ARG.CVL Santiago Maldonado], a young craftsman, drowned during a {e13 raid} by [m29:ARG.COP the Gendarmerie] on the Cushamen settlement, and three months later [m30:ARG.CVL Rafael Nahuel] was {e14 killed} by a bullet of [m31:ARG.MIL the Naval Prefecture's Albatros unit] near Lake Mascardi.
[m32:CHL.GOV Interior Minister Andrés Chadwick], speaking in [m33:@CHL Temuco], {e15 thanked} [m34:ARG.GOV Buenos Aires] for its "patience".
e1 m4 > m1 COERCE planned 2018-04-19/day mode=deport ctx=legal again
e2 m7 > m8,m2 COERCE planned 2018-04-19/day mode=deport ctx=legal
e3 m11 > m2 ASSAULT denied 2013-01-01/year mode=destroy ctx=crime,religion_ethnicity bg
e4 m14 > m15 ASSAULT actual 2018-04-19/none mode=crowd-control ctx=repression
e5 m16 > m4 SUPPORT actual 2018-04-21/none ctx=legal
e6 m17 > m18 ACCUSE actual 2018-04-21/none mode=allege ctx=terrorism
e7 m20 > m21 ACCUSE actual 2018-04-21/none mode=disapprove ctx=human_rights
e8 m22 > m4 REQUEST planned 2018-04-21/none mode=change ctx=legal
e9 m24 > m4 PROTEST actual 2018-04-09/day mode=hunger ctx=legal
e10 m25 > m9 REJECT actual 2016-01-01/year mode=assist ctx=legal bg
e11 m26 > m27 CONSULT actual 2017-06-01/month ctx=diplomatic bg
e12 m6 > m26,m27 ACCUSE actual 2018-04-21/none mode=allege ctx=legal
e13 m29 > m6 ASSAULT actual 2017-08-01/month ctx=repression bg
e14 m31 > m30 ASSAULT actual 2017-11-01/month mode=firearms ctx=repression bg
e15 m32 > m34 SUPPORT actual 2018-04-21/none ctx=diplomatic
q1 m13 direct cue=shouted
q2 m20 mixed cue=reproached
rel m5 leads m6
