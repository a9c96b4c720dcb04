### Reuters 2022-09-09
[m1:LSO.OPP Sam Matekane], a diamond magnate who founded [m2=m1 his] party in March, {e1 promised} [m11:LSO.CVL voters] in Lesotho on Friday to cut ministers' perks. [m3:LSO.GOV Prime Minister Moeketsi Majoro] is not standing; [m4:LSO.PTY his party], the All Basotho Convention, {e2 dropped} [m5=m3 him]. [m6:LSO.JUD The High Court] ruled this week that a state of emergency [m7=m3 he] had {e3 declared} to push through reforms was illegal. [m8:SADC Regional mediators], who spent three years on the bill, {e4 expressed} disappointment. "[m9=m8 We] will return after the vote," [m10:ZAF.JUD Dikgang Moseneke], a retired South African judge, said.
e1 m1 > m11 AGREE planned 2022-09-09/day ctx=election
e2 m4 > m5 SANCTION actual 2022-09-09/none mode=expel ctx=political_institutions
e3 m7 > m6 COERCE actual 2022-08-16/month mode=martial-law ctx=executive,legal
e4 m8 > m6 ACCUSE actual 2022-09-09/none mode=disapprove ctx=legal

### Deutsche Welle 2021-08-10
[m1:BLR.MIL Men in Belarusian uniform] {e1 push} [m2:IRQ.REF Iraqis] through the forest at night, [m3:LTU.GOV Lithuania's interior minister] said on Tuesday, showing a film. [m4=m3 Agne Bilotaite] {e2 has allowed} [m5:LTU.MIL her border guards] to turn [m6=m2 them] round. Several hundred have been {e3 sent} back this week. [m7:IRQ.GOV Baghdad], at the {e4 request} of [m8:EU Brussels], {e5 stopped} flights to Minsk. [m9:BLR.GOV Alexander Lukashenko] {e6 denied} on Monday that [m10=m9 he] was blackmailing anybody: [m11=m8 the Europeans], [m13=m9 he] said, had put on the noose [m12=m8 themselves].
e1 m1 > m2 COERCE denied 2021-08-10/none mode=deport ctx=migration said=m3
e2 m4 > m5 AGREE actual 2021-08-03/week ctx=migration
e3 m5 > m6 COERCE actual 2021-08-10/week mode=deport ctx=migration
e4 m8 > m7 REQUEST requested 2021-08-05/week mode=assist ctx=migration
e5 m7 > m8 CONCEDE actual 2021-08-06/week ctx=migration
e6 m10 > m11 REJECT actual 2021-08-09/day ctx=migration

### EFE 2020-11-15
[m1:PER.GOV Manuel Merino] lasted five days. [m2:PER.LEG Congress] had {e1 removed} [m3:PER.ELI Martin Vizcarra] on the Monday and put [m4=m1 the speaker] in [m5=m3 his] place; by the Saturday night [m6:PER.CVL two young protesters] lay dead in Lima and [m13:PER.GOV eleven ministers] had {e2 quit}. The rice farmer {e3 announced} [m7=m1 his] resignation on Sunday at noon. [m8:PER.COP The police] {e4 deny} having used lead pellets. [m9:OAS The hemispheric body] {e5 asks} [m10:PER.JUD the Constitutional Court] to say whether the first of the three presidents was {e6 dismissed} lawfully. [m11:CHL.GOV Neighbouring Chile] has not said whom [m12=m11 it] recognises.
e1 m2 > m3 SANCTION actual 2020-11-09/day mode=expel ctx=legislative,executive
e3 m1 > m6 CONCEDE actual 2020-11-15/day ctx=executive
e4 m8 > m6 REJECT actual 2020-11-15/none ctx=repression
e5 m9 > m10 REQUEST requested 2020-11-15/none mode=assist ctx=legal,executive
e6 m2 > m3 SANCTION hypothetical 2020-11-09/day mode=expel ctx=legal
e2 m13 > m1 RETREAT actual 2020-11-14/day mode=resign ctx=executive

### The Hindu 2019-11-27
[m1:LKA.GOV Gotabaya Rajapaksa] {e1 will fly} to [m2:IND.GOV New Delhi] on Thursday, the first trip abroad since [m3=m1 his] election. [m4:IND.GOV The external affairs minister] had {e2 gone} to [m5:@LKA Colombo] within three days to invite [m6=m1 him]. [m7=m1 The former defence secretary] {e3 pledged} in an interview that [m8=m1 he] would do nothing to harm [m9=m2 the neighbour]. The lease of Hambantota to [m10:CHN.BUS a company in Beijing] was a mistake, [m11=m1 he] said; [m12=m1 he] {e4 wants} to renegotiate. [m13:CHN.GOV Its embassy] {e5 replied} that the terms were final. In Chennai [m14:IND.PTY Vaiko], a Tamil politician, {e6 was arrested} by [m15:IND.COP police] on the way to a demonstration against the guest.
e1 m1 > m2 CONSULT planned 2019-11-28/day mode=visit ctx=diplomatic
e2 m4 > m6 CONSULT actual 2019-11-19/day mode=visit ctx=diplomatic
e3 m8 > m9 AGREE planned 2019-11-25/none ctx=diplomatic
e4 m12 > m10 REQUEST requested 2019-11-25/none mode=change ctx=economic
e5 m13 > m1 REJECT actual 2019-11-27/none ctx=economic
e6 m15 > m14 COERCE actual 2019-11-27/none mode=arrest ctx=rights_freedoms

### Guardian 2023-07-28
"It's not about [m1:NER.GOV one man], it's about the country," an aide said through the bars. [m2:NER.MIL General Abdourahamane Tiani's guards] have {e1 held} [m3=m1 Mohamed Bazoum] in [m12=m1 his] residence since Wednesday. [m4:NER.MIL The army command], fearing bloodshed, {e2 threw} in [m11=m4 its] lot with [m5=m2 them] the next day. [m6:BEN.GOV Patrice Talon] {e3 flew} in to mediate and got nowhere. On Thursday [m7:NER.CVL young men] with Russian flags {e5 ransacked} the offices of [m8:NER.PTY the president's party]; [m9:NER.GOV the interior ministry] {e6 banned} rallies. [m10:FRA.GOV Catherine Colonna] {e7 considers} the putsch not final.
e1 m2 > m3 COERCE actual 2023-07-26/day mode=arrest ctx=executive
e2 m4 > m5 SUPPORT actual 2023-07-27/day ctx=military,executive
e3 m6 > m2 CONSULT actual 2023-07-28/none mode=third-party ctx=executive
e5 m7 > m8 PROTEST actual 2023-07-27/day mode=riot ctx=executive
e6 m9 > m7 COERCE actual 2023-07-27/day mode=restrict ctx=repression
e7 m10 > m2 REJECT actual 2023-07-28/none ctx=executive

### South China Morning Post 2017-07-14
[m1:CHN.CVL Liu Xiaobo] died in a hospital in Shenyang on Thursday, still {e1 guarded}. [m2:DEU.GOV Berlin] and [m3:USA.GOV Washington] had {e2 offered} to treat [m4=m1 him]; [m5:CHN.GOV the authorities] {e3 said} [m6=m1 the dissident] was too ill to travel, which [m7:DEU.MED two foreign doctors] who saw [m8=m1 him] {e4 contradicted}. [m9:NOBEL The Nobel committee] {e5 holds} [m10=m5 them] heavily responsible. [m11:CHN.GOV The foreign ministry] {e6 lodged} protests with [m12:FRA.GOV Paris], too, for words of tribute. [m13:NOR.GOV Norway's prime minister], whose country made peace with [m14:@CHN Beijing] in December, chose [m15=m13 hers] with care.
e1 m5 > m1 COERCE actual 2017-07-13/none mode=arrest ctx=human_rights
e2 m2,m3 > m4 AGREE actual 2017-07-08/none ctx=human_rights,health
e3 m5 > m2,m3 REJECT actual 2017-07-08/none mode=assist ctx=human_rights,health
e4 m7 > m5 REJECT actual 2017-07-09/none ctx=health
e5 m9 > m10 ACCUSE actual 2017-07-13/none mode=allege ctx=human_rights
e6 m11 > m12 ACCUSE actual 2017-07-14/none mode=disapprove ctx=human_rights,diplomatic

### Cook Islands News 2025-02-12
[m1:COK.GOV Mark Brown] {e1 left} for [m2:CHN.GOV Beijing] on Monday without showing [m3:NZL.GOV Wellington] the agreement [m4=m1 he] {e2 means} to sign there. [m5:NZL.GOV Winston Peters], the foreign minister, {e3 complained} of a blatant lack of consultation. "[m6=m1 We] do not need [m7=m5 them] in the room," [m8=m1 the Rarotonga politician] {e4 retorted}. [m9:COK.OPP The opposition], led by [m10:COK.OPP Tina Browne], {e5 will table} a motion of no confidence. Two hundred [m11:COK.CVL people] {e6 came} by boat and scooter to parliament with the placards of free association.
e1 m1 > m2 CONSULT actual 2025-02-10/day mode=visit ctx=diplomatic
e2 m4 > m2 SUPPORT planned 2025-02-14/none ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2025-02-10/none mode=disapprove ctx=diplomatic
e4 m8 > m5 REJECT actual 2025-02-12/none ctx=diplomatic
e5 m9 > m1 REQUEST planned 2025-02-12/none mode=change ctx=legislative
e6 m11 > m1 PROTEST actual 2025-02-12/none mode=demo ctx=diplomatic

### Le Temps 2021-03-19
[m1:TZA.GOV John Magufuli] is dead; [m2:TZA.GOV Samia Suluhu Hassan], [m3=m1 his] deputy, was sworn in in a red headscarf on Friday. [m4=m1 The late president] had for a year {e1 forbidden} [m5:TZA.MED the laboratories] to count cases of the virus. Will [m6=m2 she] go on? [m7:WHO Tedros Adhanom Ghebreyesus] {e2 hopes} not: [m8=m7 he] {e3 has asked} [m9=m2 her] for figures. [m10:TZA.OPP Tundu Lissu], in exile in [m11:@BEL Tienen] since the last vote, {e4 offered} [m12=m2 the new head of state] [m15=m10 his] condolences and {e5 would come} home if [m13=m2 she] {e6 guaranteed} [m14=m10 his] safety.
e1 m4 > m5 COERCE actual 2020-05-01/year mode=restrict ctx=health
e3 m8 > m9 REQUEST requested 2021-03-19/none mode=yield ctx=health
e4 m10 > m12 SUPPORT actual 2021-03-19/none ctx=executive
e6 m13 > m10 AGREE hypothetical 2021-03-19/none ctx=rights_freedoms
e2 m7 > m6 REQUEST requested 2021-03-19/none mode=change ctx=health
e5 m10 > m12 CONCEDE hypothetical 2021-03-19/none ctx=rights_freedoms

### Ecuavisa 2019-10-08
Columns of [m1:ECU.CVL indigenous marchers] {e1 entered} Quito from the south on Monday. [m2:ECU.GOV Lenin Moreno] had {e2 moved} the seat of government to Guayaquil. Fuel subsidies are gone, in keeping with a loan from [m3:IMF the Monetary Fund], and [m4=m2 he] {e3 will not bring} them back. [m5:CONAIE.CVL Jaime Vargas], who leads the confederation, {e4 said} [m6=m1 they] would stay until [m7=m2 he] did. [m8:ECU.ELI Rafael Correa], in [m9:@BEL Brussels], {e5 denied} that [m10=m8 he] and [m11:VEN.GOV Caracas] were paying for it all. "[m12=m8 My] former friend sees ghosts," [m13=m8 he] {e6 mocked}.
e1 m1 > m2 PROTEST actual 2019-10-07/day mode=demo ctx=economic
e3 m4 > m1 REJECT planned 2019-10-08/none mode=yield ctx=economic
e4 m6 > m7 PROTEST planned 2019-10-08/none mode=demo ctx=economic
e5 m8 > m2 REJECT actual 2019-10-08/none ctx=economic
e6 m13 > m2 ACCUSE actual 2019-10-08/none mode=disapprove ctx=executive
e2 m2 > m1 RETREAT actual 2019-10-07/day mode=withdraw ctx=executive

### Bulawayo24 2011-08-01 none
[m1:ZWE.BUS A taxidermist] in Gwanda has stuffed [m2:? the lion] that ate [m3=m1 his] dog. [m4:ZWE.GOV The parks director] wanted [m5=m2 it] for [m13=m4 his] museum and [m6:CHN.GOV the Chinese consul] for [m12=m6 his] hall. [m7=m1 The craftsman], who learned [m8=m1 his] trade in [m9:@BWA Francistown], asked twice the price of [m10=m6 the latter]. [m11=m4 The former] came with a letter.
