### Timor Post English 2016-04-13 article none
= Tour de Timor: a spoke, a buffalo and a finish at last
~byline Reporter: Jacinta Sequeira
~date_line Dili, 13 April 2016
[m1:? The Portuguese rider Luisa Freitas] crossed the line at Largo de Lecidere on Wednesday with a broken spoke and both arms in the air, three minutes ahead of [m2:? the Australian favourite, Craig Cooke].
It was the longest of the five stages, 127 kilometres from [m3:@TLS Maubisse], and the hottest. "<<q1 [m4=m1 I] stopped thinking at Aileu. From there on [m5=m1 I] only counted goats>>," [m6=m1 she] said.
Near [m7:@TLS Dare] a buffalo lay down on the road and would not move. The race doctor, [m8:? Dan Murphy], who has run a clinic in the capital since the days of [m9:IDN.GOV Indonesian] rule, photographed it.
[m10:TLS.GOV Prime Minister Rui Maria de Araújo], who had ridden the first stage himself, handed over the cup. [m11:TLS.GOV Xanana Gusmão], minister of planning and leader of [m12:TLS.PTY the CNRT], kissed the winner on both cheeks, then the runner-up, then the buffalo's owner.
[m13:TLS.COP Three hundred police] kept the crossings free. [m14:TLS.COP Commander Júlio Hornai], head of [m15:TLS.COP the national force], called it <<q2 the best behaved crowd of the year>>.
The organisers, led by [m16:TLS.GOV Secretary of State for Tourism Manuel Vong], counted riders from eleven countries. A team from [m17:@IDN Kupang] came by bus.
"<<q3 Next time without the mountain>>," was the wish of [m18=m2 Cooke], who had fallen twice.
[m19:TLS.BUS Timor Telecom], the sponsor, has a contract for one more year.
q1 m6 direct cue=said
q2 m14 indirect cue=called
q3 m18 direct cue=wish
rel m11 leads m12
rel m14 leads m15

### Bernama 2022-09-01 article none
= Banana leaf tops 20 ringgit: a national dish counts its pennies
~date_line KUALA LUMPUR, Sept 1 (Bernama)
~share Tweet
A plate of rice on a banana leaf, with two vegetables and a piece of fish, now costs 20 ringgit in parts of [m1:@MYS Bangsar], and its friends are wondering who eats whom.
"<<q1 The leaf alone has gone from eight sen to twenty-five. [m2=m4 We] thought of plates. [m3=m4 My] mother would rise from the grave>>," said [m4:MYS.BUS restaurateur S. Kumaravel], 51, whose father opened the shop in 1967.
[m5:MYS.BUS The Malaysian Indian Restaurant Owners Association (Primas)], whose president is [m6:MYS.BUS J. Suresh], puts the rise at 18 per cent within a year. Cooking oil, onions and hands are dear, in that order, [m70=m6 he] said.
[m7:MYS.GOV Domestic Trade Minister Alexander Nanta Linggi] of [m8:MYS.PTY Parti Pesaka Bumiputera Bersatu] ate at the shop on Tuesday, and paid. [m71:MYS.GOV His ministry] keeps a list of eleven controlled goods; the leaf is not among them.
[m9:MYS.AGR Planters] in [m10:@MYS Johor] say that rain in July tore what the worms had left. One of them, [m11=m9 Lim Ah Seng], sells to three states. <<q2 [m72=m11 He] used to throw the old leaves to the cows>>, [m73=m11 he] said, and now people ask for the old leaves.
In [m12:@SGP Singapore], where the same dish is 14 dollars, [m13:? food writer K. F. Seetoh] saw no cause for alarm.
[m14:MYS.EDU Universiti Putra Malaysia] has tried a leaf of pressed husk. It tastes of nothing, which, its inventor [m15:MYS.EDU Dr Chin Sook Li] admits, is the trouble. -- BERNAMA
q1 m4 direct cue=said
q2 m11 indirect cue=said
rel m6 leads m5
rel m7 member_of m8

### The Portugal News 2015-12-05 article none
= Stolen saint home in the back of a van
~byline By Brendan de Beer
~date_line 05-12-2015 11:00
A wooden Saint Anthony, 71 centimetres tall and short of one hand, is back in its niche in [m1:@PRT Castro Marim] after four years in a garage in [m2:@ESP Huelva].
[m3:PRT.COP Inspectors of the Judicial Police] found the piece through a photograph in a catalogue. [m4:ESP.COP Their colleagues in the Guardia Civil] looked after it until the papers were ready, and on Thursday a van brought it over the Guadiana.
"<<q1 [m5=m6 I] knew him by the ear. A mouse had been at the ear in 1958>>," said the sacristan, [m6:PRT.REL Joaquim Rita], 84.
The thief, [m7:? a 45-year-old carpenter], had told the dealer it was [m78=m7 his] grandmother's. [m74=m7 He] is thought to have taken nine figures from chapels of the Algarve, none worth more than 3,000 euros.
[m8:PRT.REL Manuel Quintas], bishop of Faro, wrote to thank both forces. [m9:PRT.GOV The mayor, Francisco Amaral], of [m10:PRT.PTY the Social Democrats], a doctor by profession, lifted the figure on to the altar himself, and put [m75=m9 his] back out.
Of the missing hand nothing is known. [m11:PRT.EDU A restorer from the University of Évora] offers to carve a new one, but the parish council, chaired by [m12=m6 Mr Rita's] niece, would rather leave him as he is.
"<<q2 He lost it before the theft. That one [m13=m6 we] did ourselves>>," the sacristan said.
A camera has been put up. It is not switched on yet.
q1 m6 direct cue=said
q2 m6 direct cue=said
rel m9 member_of m10

### Nation.Africa 2024-11-27 article
= [m1:UGA.SPY Uganda's] spies, [m2:KEN.GOV Nairobi's] street: who {e1 took} [m3:UGA.OPP Besigye]?
~byline By Nyaboga Kiage and Elvis Ondieki
~date_line Wednesday, November 27, 2024
[m4:KEN.GOV Foreign Affairs Principal Secretary Korir Sing'oei] insisted again yesterday that "<<q1 [m5:KEN.GOV the Government of Kenya] had no part in it>>". [m6:UGA.GOV Kampala] is not making it easy for [m42=m4 him].
[m7:UGA.GOV Information Minister Chris Baryomunsi] told a breakfast show the same morning that [m8=m5 the Kenyan authorities] had been "<<q2 fully {e2 in the know}>>", for how else could a man be carried across a border at Malaba with four number plates?
[m9:UGA.OPP Kizza Besigye], four times a candidate against [m10:UGA.GOV President Yoweri Museveni], and his friend [m11:UGA.OPP Hajj Obeid Lutale] {e3 disappeared} from a flat in Riverside on November 16. [m12:KEN.OPP Martha Karua], leader of [m13:KEN.PTY Narc Kenya], for whose book launch [m14=m9 the doctor] had come, {e4 accuses} [m15=m5 her own government] of selling guests. Four days later [m16=m9 the two] were {e5 charged} before [m17:UGA.JUD a court martial at Makindye] with possession of pistols and {e6 sent} to Luzira prison.
It would not be the first parcel. In July, [m18:UGA.CVL thirty-six members] of [m19:UGA.PTY the Forum for Democratic Change (FDC)] were {e7 put} on buses in Kisumu, where [m43=m18 they] had a seminar, and {e8 handed} to [m20:UGA.COP Ugandan police] the same evening. In October [m21:KEN.COP the Directorate of Criminal Investigations] {e9 gave} [m22:TUR.GOV Ankara] four [m23:TUR.REF Turkish refugees]; [m39=m2 Nairobi] said [m40=m2 it] had <<q3 received assurances>>.
The two services work closely. [m44=m1+m2 They] {e11 share} a list of suspects of [m24:ADF.REB the ADF], and in 2022 [m25=m1 the Ugandans] {e12 returned} the favour with [m26:KEN.CRM two fugitives] in a gold swindle.
[m27:UN UN human rights chief Volker Türk] {e13 called for} [m45=m9 Besigye's] release. So did [m28:NGO Amnesty International] and [m29:UGA.REL Archbishop Stephen Kaziimba] of [m30:UGA.REL the Church of Uganda]. [m31:GBR.GOV London] is "{e14 concerned}".
[m32:UGA.GOV Winnie Byanyima], his wife, who heads [m33:UN UNAIDS], has engaged [m41=m12 Ms Karua] as counsel. [m37:UGA.JUD The Law Council in Kampala] yesterday {e16 refused} [m38=m12 her] a licence.
[m34:UGA.MIL General Muhoozi Kainerugaba], chief of the defence forces, {e17 threatened} on X to hang [m35=m9 Besigye] "<<q4 on Heroes' Day>>", then deleted it. Both countries belong to [m36:EAC the East African Community].
e1 m1 > m3 ASSAULT actual 2024-11-16/day mode=abduct ctx=repression,intelligence again
e2 m8 > m6 COOPERATE denied 2024-11-16/day ctx=intelligence,repression said=m7
e3 m1 > m9,m11 ASSAULT actual 2024-11-16/day mode=abduct ctx=repression,intelligence
e4 m12 > m15 ACCUSE actual 2024-11-27/none mode=allege ctx=repression
e5 m17 > m16 ACCUSE actual 2024-11-20/day ctx=legal,military
e6 m17 > m16 COERCE actual 2024-11-20/day mode=arrest ctx=legal,repression
e7 m5 > m18 COERCE actual 2024-07-01/month mode=deport ctx=repression bg
e8 m5 > m20 COOPERATE actual 2024-07-01/month ctx=repression bg
e9 m21 > m22 COOPERATE actual 2024-10-01/month ctx=asylum,intelligence bg
e11 m1 > m2 COOPERATE actual 2024-11-27/none ctx=intelligence,terrorism
e12 m25 > m2 COOPERATE actual 2022-01-01/year ctx=crime,legal bg
e13 m27,m28,m29 > m6 REQUEST requested 2024-11-27/none mode=release ctx=human_rights
e14 m31 > m6 ACCUSE actual 2024-11-27/none mode=disapprove ctx=human_rights
e16 m37 > m38 REJECT actual 2024-11-26/day ctx=legal
e17 m34 > m35 THREATEN threatened 2024-11-27/none mode=violence ctx=repression
q1 m4 mixed cue=insisted
q2 m7 mixed cue=told
q3 m39 indirect cue=said
q4 m34 mixed cue=threatened
rel m12 leads m13
rel m18 member_of m19
rel m32 leads m33
rel m29 leads m30
rel m2 member_of m36
rel m6 member_of m36

### Caribbean Media Corporation 2019-07-19 article
= [m43=m44 Barbados], [m45=m3 St Lucia] {e1 switch on} shared radar; [m1:RSS RSS] crews {e2 end} nine-day drill
~date_line BRIDGETOWN, Barbados, July 19, CMC
Small islands do not get to choose between pride and petrol, [m2:BRB.GOV Prime Minister Mia Mottley] of [m44:BRB.GOV Barbados] said on Thursday night as [m39=m2 she] {e23 thanked} [m3:LCA.GOV St Lucia] for "<<q1 lending [m4=m2 us] a hill>>".
From the hill, at Moule-à-Chique, a coastal radar has since Monday been {e3 sending} the same picture to [m5:BRB.MIL the Barbados Coast Guard] and to [m6:LCA.COP the Marine Unit in Castries]. [m7:CAN.GOV Canada] {e4 paid} for the mast, [m8:USA.MIL the United States Southern Command] {e5 supplied} the screens.
It was tried out in Exercise Event Horizon, which [m9:RSS the Regional Security System] {e6 closed} on Thursday with a parade. For nine days [m10=m5 Barbadian], [m11:ATG.MIL Antiguan], [m12:GRD.COP Grenadian] and [m13:VCT.COP Vincentian crews] had {e7 hunted} a yacht that pretended to carry cocaine.
"<<q2 [m77=m10+m11+m12+m13 They] found [m14=m16 me] on the second day. [m15=m16 I] had to be lost again>>," said [m16:BRB.MIL Lieutenant Commander Mark Peterson], who steered it.
[m17:RSS Commodore Errington Shurland], executive director of [m18=m9 the seven-nation body], told CMC that <<q3 [m19:GUY.GOV Guyana] {e8 had asked} to join>>. A decision is due in March. [m20:GUY.GOV Minister Khemraj Ramjattan] {e10 visited} the headquarters at Paragon last month.
Not all was harmony. On Tuesday [m21:VCT.COP Vincentian police] {e11 boarded} [m22:VEN.BUS a Venezuelan fishing boat] off [m23:@VCT Bequia] in earnest and {e12 took} [m37:VEN.LAB its eleven men] ashore; [m24:VEN.GOV Caracas], to which [m25:VCT.GOV Prime Minister Ralph Gonsalves], leader of [m26:VCT.PTY the Unity Labour Party], is a friend, {e13 asked} politely for [m40=m37 their] return. [m41=m37 They] were {e14 freed} on Thursday.
[m38=m25 Gonsalves] will {e15 see} [m27:VEN.GOV Foreign Minister Jorge Arreaza] at the next round between [m28=m24 the government] and [m29:VEN.OPP Juan Guaidó's people], which [m30:NOR.GOV Norway] has been {e16 holding} in Barbados since July 8.
In St Lucia, [m31:LCA.OPP Opposition Leader Philip J Pierre], head of [m32:LCA.PTY the Labour Party], {e17 complained} that nobody had shown [m46:LCA.LEG Parliament] the agreement, {e18 signed} in May. [m33:LCA.GOV National Security Minister Hermangild Francis] {e19 promised} to table it.
Last year, [m34:TTO.GOV Trinidad and Tobago] {e20 bought} two patrol boats from [m35:AUS.BUS Austal], and [m36=m2 Bridgetown] would {e21 like} [m76:TTO.MIL their crews] to train here, [m42=m2 Mottley] said.
e2 m10,m11,m12,m13 > m1 COOPERATE actual 2019-07-18/day ctx=military,illegal_drugs again
e1 m43 > m45 COOPERATE actual 2019-07-15/day ctx=intelligence,military again
e3 m3 > m44 COOPERATE actual 2019-07-15/day ctx=intelligence,military
e4 m7 > m3 AID actual 2019-07-19/none ctx=military,technology
e5 m8 > m3 AID actual 2019-07-19/none ctx=military,technology
e6 m9 > m10,m11,m12,m13 COOPERATE actual 2019-07-18/day ctx=military,illegal_drugs
e7 m10,m11,m12,m13 > m9 COOPERATE actual 2019-07-18/day ctx=military,illegal_drugs again
e8 m19 > m18 REQUEST requested 2019-07-19/none mode=assist ctx=military,diplomatic said=m17
e10 m20 > m18 CONSULT actual 2019-06-01/month mode=visit ctx=diplomatic
e11 m21 > m22 COERCE actual 2019-07-16/day mode=seize ctx=natural_resource
e12 m21 > m37 COERCE actual 2019-07-16/day mode=arrest ctx=natural_resource
e13 m24 > m25 REQUEST requested 2019-07-19/none mode=release ctx=diplomatic
e14 m21 > m41 RETREAT actual 2019-07-18/day mode=release ctx=diplomatic
e15 m38 > m27 CONSULT planned 2019-07-19/none mode=third-party ctx=diplomatic
e16 m30 > m28,m29 CONSULT actual 2019-07-08/day mode=third-party ctx=diplomatic
e17 m31 > m33 ACCUSE actual 2019-07-19/none mode=disapprove ctx=legislative
e18 m3 > m2 SUPPORT actual 2019-05-01/month ctx=military,diplomatic bg
e19 m33 > m31 CONCEDE planned 2019-07-19/none ctx=legislative
e20 m34 > m35 COOPERATE actual 2018-01-01/year ctx=military bg
e21 m36 > m34 AGREE planned 2019-07-19/none ctx=military
e23 m2 > m3 SUPPORT actual 2019-07-18/day ctx=military,diplomatic
q1 m2 mixed cue=thanked
q2 m16 direct cue=said
q3 m17 indirect cue=told
rel m17 leads m18
rel m25 leads m26
rel m31 leads m32
rel m24 ally_of m25
