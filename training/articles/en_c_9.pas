### Philippine News Agency 2014-03-27 article
= [m1:PHL.GOV GPH], [m2:MILF.REB MILF] {e1 ink} final peace pact in Malacañang
~byline By Jelly Musico
[m3:@PHL MANILA], March 27 ([m4:#PNA PNA]) -- After 17 years of negotiations and more than 120,000 dead, [m5=m1 the Philippine government] and [m6=m2 the Moro Islamic Liberation Front (MILF)] on Thursday {e2 signed} the Comprehensive Agreement on the Bangsamoro (CAB) before a thousand guests in [m7:@PHL Malacañang], with [m8:MYS.GOV Prime Minister Najib Razak of Malaysia], the facilitator, as witness.
[m9:PHL.GOV Government panel chair Miriam Coronel-Ferrer] and [m10:MILF.REB her MILF counterpart, Mohagher Iqbal], {e3 put their signatures} to the five-page document. [m11:PHL.GOV President Benigno S. Aquino III] and [m12:MILF.REB MILF Chairman Al Haj Murad Ebrahim], who leads [m13=m2 the 11,000-strong force], embraced.
"<<q1 [m14=m11 I] will {e4 not let peace be snatched} from [m15=m11 my] people again. Not now, when [m16=m11 we] have already undertaken the most significant steps>>," [m17=m11 the President] said.
Under the agreement, [m18=m2 the front] is to {e5 decommission} [m19=m2 its] fighters in phases, while [m20=m1 Manila] is to {e6 pull back} troops from former camps and to submit to [m21:PHL.LEG Congress] a law creating an autonomous region in parts of [m22:@PHL Mindanao]. [m23:PHL.LEG Senate President Franklin Drilon] {e7 assured} that the bill would pass before the year ends.
Speaking in Arabic and English, [m24=m12 Murad] {e8 thanked} [m25=m8 Najib] and described the pact as the "<<q2 crowning glory of [m26=m2 our] struggle>>". [m27=m12 He] {e9 called on} [m28:MNLF.REB the Moro National Liberation Front (MNLF)], from which [m29=m2 his group] broke away in 1978, to join hands.
[m30:MNLF.REB MNLF founder Nur Misuari], charged with rebellion, is in hiding since [m31=m28 his followers] {e10 laid siege} to [m32:PHL.CVL Zamboanga City] for three weeks last September and {e11 took} nearly 200 residents hostage. [m33:PHL.CVL His lawyer, Emmanuel Fontanilla], said <<q3 the new treaty betrayed the one of 1996>>.
[m34:BIFF.REB The Bangsamoro Islamic Freedom Fighters (BIFF)], another splinter, {e12 vowed} to fight on. Hours before the ceremony [m35=m34 its men] {e13 lobbed a grenade} at [m36:PHL.MIL an Army outpost] in [m37:@PHL Maguindanao]; no one was hurt. [m38:PHL.MIL Lt. Gen. Rustico Guerrero], who commands [m39:PHL.MIL the Western Mindanao Command], placed [m40=m39 his troops] {e14 on red alert}.
[m41:IMT The International Monitoring Team], which is headed by [m42:MYS.GOV Malaysia] and includes officers from [m43:BRN.MIL Brunei] and [m44:JPN.GOV Japan], will {e15 stay} until the last weapon is put out of use.
[m45:OIC The Organization of Islamic Cooperation], [m46:EU the European Union] and [m47:PHL.REL Cotabato Archbishop Orlando Quevedo] {e16 welcomed} the accord. In [m48:@PHL Zamboanga], however, [m49:PHL.GOV Mayor Maria Isabelle Climaco] {e17 reiterated} that [m50=m49 her city] wanted no part of the new entity. (PNA)
e1 m1 > m2 SUPPORT actual 2014-03-27/day ctx=religion_ethnicity,territory again
e2 m5 > m6 SUPPORT actual 2014-03-27/day ctx=religion_ethnicity,territory
e3 m9 > m10 SUPPORT actual 2014-03-27/day ctx=religion_ethnicity,territory again
e4 m15 > m13 AGREE planned 2014-03-27/day ctx=religion_ethnicity
e5 m19 > m20 CONCEDE planned 2014-03-27/none mode=disarm ctx=military
e6 m20 > m19 CONCEDE planned 2014-03-27/none mode=withdraw ctx=military
e7 m23 > m19 AGREE planned 2014-03-27/none ctx=legislative,religion_ethnicity
e8 m24 > m25 SUPPORT actual 2014-03-27/day ctx=diplomatic
e9 m27 > m28 REQUEST requested 2014-03-27/day mode=assist ctx=religion_ethnicity
e10 m31 > m32 ASSAULT actual 2013-09-01/month mode=unconventional ctx=military,religion_ethnicity bg
e11 m31 > m32 ASSAULT actual 2013-09-01/month mode=abduct ctx=religion_ethnicity bg
e12 m35 > m20 THREATEN threatened 2014-03-27/none mode=violence ctx=religion_ethnicity,military
e13 m35 > m36 ASSAULT actual 2014-03-27/day mode=explosives ctx=military
e14 m38 > m35 MOBILIZE actual 2014-03-27/none mode=troops ctx=military
e15 m41 > m20 AGREE planned 2014-03-27/none ctx=peacekeeping
e16 m45,m46,m47 > m20,m29 SUPPORT actual 2014-03-27/none ctx=religion_ethnicity
e17 m50 > m20 REJECT actual 2014-03-27/none ctx=territory
q1 m17 direct cue=said
q2 m27 mixed cue=described
q3 m33 indirect cue=said
rel m12 leads m2
rel m38 leads m39
rel m41 led_by m42
rel m43 part_of m41

### Bangkok Post 2025-07-29 article
= Army says [m1:KHM.MIL Cambodia] {e1 broke} truce 'within minutes', generals agree to freeze troops
~byline Wassana Nanuam and Aekarach Sattaburuth
~date_line PUBLISHED : 29 Jul 2025 at 17:08
~caption Evacuees at a shelter in Surin's Prasat district on Tuesday morning. (Photo: Nutthawat Wichieanbut)
[m2:THA.MIL The army] on Tuesday {e2 accused} [m3=m1 Cambodian forces] of {e3 firing into} [m4=m2 Thai] positions at Phu Makhuea and Sam Taet after the ceasefire, which was to start at midnight, had come into effect, but said calm prevailed by the afternoon, when commanders from [m5=m2+m1 both sides] {e4 met} at the Chong Chom crossing.
[m6:THA.MIL Lt Gen Boonsin Padklang], who heads [m7:THA.MIL the Second Army Region], and [m8:KHM.MIL his opposite number] {e5 agreed} to stop reinforcements, return bodies and let villagers come home.
"<<q1 Such an act is a deliberate attempt to destroy the mutual trust>>," [m9:THA.MIL Maj Gen Winthai Suvaree], the army spokesman, said of the night's firing. In [m10:@KHM Phnom Penh], [m11:KHM.GOV defence ministry spokeswoman Maly Socheata] {e6 denied} that a single shot had been fired and insisted that <<q2 [m12=m1 Cambodia] abided strictly by [m13=m1 its] word>>.
The truce was {e7 reached} on Monday by [m14:THA.GOV acting prime minister Phumtham Wechayachai] and [m15:KHM.GOV Prime Minister Hun Manet] at Putrajaya, in the residence of [m16:MYS.GOV Malaysian premier Anwar Ibrahim], whose country chairs [m17:ASEAN Asean], of which [m18=m14+m15 both] are members. [m19:MYS.GOV Kuala Lumpur] will {e8 send observers} if the two parliaments have no objection.
What [m20=m16 Mr Anwar] could not do in three days, a telephone did in one. On Saturday [m21:USA.GOV US President Donald Trump] {e9 warned} [m22=m14+m15 both leaders] that there would be no tariff deal as long as the guns spoke. [m23=m14 Mr Phumtham] {e10 thanked} [m24=m21 him] on Tuesday after a second {e11 call}.
Five days of {e12 fighting} have cost at least 43 lives and driven over 300,000 people from their homes. On the first of them, [m25:THA.MIL Thai F-16s] {e13 bombed} [m26:KHM.MIL two Cambodian command posts] and [m27:KHM.MIL Cambodian BM-21 rockets] {e14 struck} [m28:THA.CVL a petrol station in Si Sa Ket].
The day before, [m29:THA.GOV Bangkok] had {e15 expelled} [m30:KHM.GOV the Cambodian ambassador], after [m31:THA.MIL a Thai ranger] lost a leg to a landmine.
At home the war has papered over a crisis, not ended it. [m32:THA.GOV Paetongtarn Shinawatra], the leader of [m33:THA.PTY the Pheu Thai Party], was {e16 suspended} as premier on July 1 by [m34:THA.JUD the Constitutional Court] over a call with [m35:KHM.GOV Senate president Hun Sen], which the old strongman had leaked. [m36:THA.OPP Bhumjaithai], once the second-largest party in [m37=m29 her coalition], {e17 quit} the day the clip came out.
[m38:THA.OPP People's Party leader Natthaphong Ruengpanyawut] {e18 urged} [m39=m29 the cabinet] to lift martial law in districts that are quiet again. [m40:CHN.GOV China], meanwhile, {e19 hosted} diplomats of [m41:THA.GOV Thailand] and [m42:KHM.GOV Cambodia] in [m43:@CHN Shanghai].
e1 m1 > m2 ASSAULT denied 2025-07-29/none mode=firearms ctx=military,territory again
e2 m2 > m3 ACCUSE actual 2025-07-29/day mode=allege ctx=military,territory
e3 m3 > m4 ASSAULT denied 2025-07-29/none mode=firearms ctx=military,territory
e4 m6 > m8 CONSULT actual 2025-07-29/day mode=meet ctx=military
e5 m6 > m8 CONCEDE planned 2025-07-29/day mode=ceasefire ctx=military
e6 m11 > m4 REJECT actual 2025-07-29/none ctx=military
e7 m14 > m15 CONCEDE actual 2025-07-28/day mode=ceasefire ctx=military,diplomatic
e8 m19 > m4,m13 AGREE planned 2025-07-29/none ctx=peacekeeping,diplomatic
e9 m21 > m22 THREATEN threatened 2025-07-26/day mode=restrict ctx=economic,military
e10 m23 > m24 SUPPORT actual 2025-07-29/none ctx=diplomatic
e11 m24 > m23 CONSULT actual 2025-07-29/none mode=phone ctx=economic
e12 m4 > m13 ASSAULT actual 2025-07-24/none mode=heavy-weapons ctx=military,territory
e13 m25 > m26 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory bg
e14 m27 > m28 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military bg
e15 m29 > m30 SANCTION actual 2025-07-23/day mode=expel ctx=diplomatic,military bg
e16 m34 > m32 SANCTION actual 2025-07-01/day mode=discontinue ctx=legal,executive bg
e17 m36 > m32 SANCTION actual 2025-06-18/day mode=discontinue ctx=political_institutions bg
e18 m38 > m39 REQUEST requested 2025-07-29/none mode=change ctx=military,human_security
e19 m40 > m41,m42 CONSULT actual 2025-07-29/none mode=third-party ctx=diplomatic
q1 m9 direct cue=said
q2 m11 indirect cue=insisted
rel m6 leads m7
rel m32 leads m33
rel m16 leads m17

### World Politics Review 2025-12-02 article
= Daily Review: Coups, Courts and a Bridge Too Far
~byline Compiled by the editors
~page_control Welcome to Daily Review. Subscribers get it at 7 a.m.
GUINEA-BISSAU: [m1:ECOWAS West African mediators] led by [m2:SLE.GOV Sierra Leone's president, Julius Maada Bio], {e1 met} with [m3:GNB.GOV the country's new military rulers] in [m4:@GNB Bissau] on Monday and {e2 demanded} that the results of the Nov. 23 election be published. [m5:SLE.GOV Bio] currently chairs [m6=m1 ECOWAS], which {e3 suspended} [m7:GNB.GOV Guinea-Bissau] last Thursday, a day after [m8:GNB.MIL officers] {e4 detained} [m9:GNB.GOV President Umaro Sissoco Embalo]. [m10:GNB.OPP Fernando Dias], the challenger who also claims to have won, has {e5 taken refuge} in [m11:NGA.GOV the Nigerian embassy].
MADAGASCAR: No such visitors are expected in [m12:@MDG Antananarivo], where [m13:MDG.GOV Col. Michael Randrianirina], who seized power in October, told [m14:MDG.LEG lawmakers] that <<q1 [m15=m13 his] transition could last "up to two years">>. [m16:MDG.CVL The Gen Z movement] that {e6 brought down} [m17:MDG.GOV Andry Rajoelina] {e7 threatened} to return to the squares if it did.
HONDURAS: With the count on a knife's edge, [m18:USA.GOV U.S. President Donald Trump] {e8 accused} [m19:HND.GOV the electoral council] on Monday of trying to change the result of Sunday's vote and said there would be "<<q2 hell to pay>>." [m20=m18 He] had earlier {e9 endorsed} [m21:HND.PTY Nasry Asfura] and {e10 announced a pardon} for [m22:HND.ELI former President Juan Orlando Hernandez], whom [m23:USA.JUD a New York court] {e11 sentenced} to 45 years in June 2024.
BALKANS: [m24:SRB.GOV Serbia's] only refinery may have to stop within days because [m25:USA.GOV Washington] {e12 will not extend} the sanctions waiver for [m26:SRB.BUS NIS], in which [m27:RUS.BUS Gazprom Neft] holds the largest stake. [m28:SRB.GOV President Aleksandar Vucic], who has {e13 refused} to join [m29:EU EU] measures against [m30:RUS.GOV Moscow], [m31=m24 his country's] traditional ally, said <<q3 a {e14 takeover} by the state was the last resort>>.
EAST ASIA: [m32:CHN.GOV Beijing] {e15 kept up the pressure} on [m33:JPN.GOV Japanese Prime Minister Sanae Takaichi], [m34:CHN.GOV a Foreign Ministry spokesman] insisting on Monday that [m35=m33 she] retract [m36=m33 her] remark of last month about a possible {e16 deployment} in a conflict over [m37:TWN.GOV Taiwan]. [m38=m33 She] again {e17 declined}. [m39:CHN.GOV China] has {e18 told} [m40=m39 its] tourists to stay away and again {e19 stopped buying} Japanese scallops.
SUDAN: [m41:UN U.N. aid chief Tom Fletcher] {e20 called} for safe passage out of [m42:@SDN El Fasher], which [m43:RSF.REB the paramilitary Rapid Support Forces] have held since Oct. 26. [m44:SDN.MIL Gen. Abdel Fattah al-Burhan], the head of [m45:SDN.MIL the army], {e21 dismissed} the truce plan of [m46:? the so-called Quad] as the worst yet, because [m47:ARE.GOV the United Arab Emirates], which [m48=m45 the army] regards as [m49=m43 the RSF's] backer, is one of [m50=m46 its] members. [m51=m47 Abu Dhabi] {e22 denies} {e23 arming} anyone.
e1 m2 > m3 CONSULT actual 2025-12-01/day mode=visit ctx=pro_democracy,political_institutions
e2 m2 > m3 REQUEST requested 2025-12-01/day mode=yield ctx=election,pro_democracy
e3 m6 > m7 SANCTION actual 2025-11-27/day mode=discontinue ctx=pro_democracy
e4 m8 > m9 COERCE actual 2025-11-26/day mode=arrest ctx=pro_autocracy,military
e5 m11 > m10 AID actual 2025-12-02/none ctx=asylum
e6 m16 > m17 PROTEST actual 2025-10-01/month mode=demo ctx=executive bg
e7 m16 > m15 THREATEN threatened 2025-12-02/none ctx=pro_democracy
e8 m18 > m19 ACCUSE actual 2025-12-01/day mode=allege ctx=election
e9 m20 > m21 SUPPORT actual 2025-12-02/none ctx=election
e10 m20 > m22 CONCEDE planned 2025-11-28/none ctx=legal,illegal_drugs
e11 m23 > m22 SANCTION actual 2024-06-01/month mode=convict ctx=legal,illegal_drugs bg
e12 m25 > m26 REJECT actual 2025-12-02/none mode=restrict ctx=economic,natural_resource
e13 m28 > m29 REJECT actual 2025-12-02/none mode=restrict ctx=economic bg
e14 m28 > m26 COERCE hypothetical 2025-12-02/none mode=seize ctx=economic
e15 m32 > m33 REQUEST requested 2025-12-01/day mode=yield ctx=military,diplomatic
e16 m38 > m32 MOBILIZE hypothetical 2025-12-02/none mode=troops ctx=military
e17 m38 > m32 REJECT actual 2025-12-02/none ctx=diplomatic,military
e18 m40 > m38 SANCTION actual 2025-11-14/none mode=restrict ctx=economic,diplomatic
e19 m40 > m38 SANCTION actual 2025-11-01/month mode=restrict ctx=economic
e20 m41 > m43 REQUEST requested 2025-12-02/none mode=change ctx=human_security,human_rights
e21 m44 > m46 REJECT actual 2025-11-23/none ctx=military,diplomatic
e22 m51 > m48 REJECT actual 2025-12-02/none ctx=military
e23 m51 > m49 AID denied 2025-12-02/none ctx=military
q1 m13 indirect cue=told
q2 m20 mixed cue=said
q3 m28 indirect cue=said
rel m2 leads m1
rel m43 controls m42 from=2025-10-26
rel m44 leads m45
rel m47 member_of m46
rel m30 ally_of m24

### Bernama 2019-11-12 none article
= Selangor night market queen dreams of [m1:@KOR Seoul]
~date_line Bernama 12/11/2019 10:21 AM
[m2:@MYS SHAH ALAM], Nov 12 ([m3:#Bernama Bernama]) -- For nineteen years [m4:? Norhayati Mat Isa] has sold apam balik from the same trolley in Section 6, through floods, haze and two changes of federal government, and [m5=m4 she] has no plan to stop now that an app company wants to take [m6=m4 her] recipe abroad.
"<<q1 People ask [m7=m4 me] whether [m8=m4 I] am afraid of [m9:KOR.CVL the Koreans]. [m10=m4 I] am only afraid of bad peanuts>>," [m11=m4 the 52-year-old] said while folding a pancake the size of a steering wheel.
The trolley was one of 40 chosen by [m12:MYS.BUS the Malaysia External Trade Development Corporation (MATRADE)] for a street food fair which opens in [m13:@KOR Seoul] on Thursday, and which [m14:MYS.GOV Entrepreneur Development Minister Mohd Redzuan Md Yusof] is expected to visit.
[m15=m14 The minister], a former banker, has said that <<q2 halal snacks could earn the country RM1 billion a year>>. Exports of prepared food rose 11 per cent in the first half of 2019, according to [m16:MYS.GOV the Department of Statistics].
[m17=m4 Norhayati's] three sons will travel with [m18=m4 her]. The eldest, [m19:? Azlan], who studied in [m20:@KOR Incheon], has translated the menu; the youngest is in charge of keeping the batter at four degrees Celsius on the flight.
"<<q3 Mother talks to the batter. [m21=m19 We] do not translate that part>>," said [m22=m19 Azlan].
The family's neighbours at the market, among them [m23:? a seller of grilled fish] who is a councillor's cousin, have collected RM3,000 for winter coats.
In [m24:@MYS Putrajaya], meanwhile, the weather office expects thunderstorms in the afternoon. The night market opens at five.
q1 m11 direct cue=said
q2 m15 indirect cue=said
q3 m22 direct
