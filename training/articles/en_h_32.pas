### The Nation (Nairobi) 2024-10-02 article
= [m1:KEN.LEG 291 MPs] sign to {e1 remove} [m2:KEN.GOV Gachagua]; [m3:KEN.CVL residents] {e2 stone} MP
~byline By Moses Wekesa & Grace Nyambane
~date_line Wednesday, October 02, 2024
The clerk needed a trolley to bring the motion into the chamber.
[m4:KEN.LEG Kibwezi West's Mwengi Mutuse] {e3 moved} it on Tuesday afternoon, with eleven grounds, before [m5:KEN.LEG National Assembly Speaker Moses Wetang'ula]. It {e4 charges} [m6:KEN.GOV the Deputy President] with amassing Sh5.2 billion and with likening the Government to a company in which some hold shares.
[m7=m6 Rigathi Gachagua] had gone to court four times to {e5 stop} it. [m8:KEN.JUD Justice Bahati Mwamuye] {e6 declined} on Monday to issue orders.
"<<q1 If [m9=m4 they] have a motion, let [m10=m4 them] bring it. [m11=m6 I] have my own shares in God>>," [m12=m7 he] told a congregation in [m13:@KEN Nyeri].
The ruling [m14:KEN.PTY United Democratic Alliance], of which [m15:KEN.GOV President William Ruto] is the leader and his deputy the second man, has not met over the matter. It did not have to: on this vote it can count on [m16:KEN.OPP ODM], whose chief, [m17:KEN.OPP Raila Odinga], {e7 lent} the President four ministers in July after the Gen Z protests.
[m18=m17 Mr Odinga] {e8 denied} on Sunday that [m34=m17 he] had been {e9 promised} Kenya's backing for the chair of [m19:AU the African Union Commission] in return. [m20=m15 The Head of State] announced his candidature at a feast in August.
The law says the public must be heard. At Bomas and in 47 county halls, forms are to be filled on Friday. In Kandara the rehearsal ended badly when [m32=m3 youths] {e11 pelted} the local MP, [m21:KEN.LEG Chege Njuguna]; [m29:KEN.COP police] {e12 lobbed} a canister into a church hall.
[m22:KEN.OPP Wiper leader Kalonzo Musyoka], whose party remains in [m23:KEN.OPP the Azimio coalition] after ODM's drift, {e13 described} the hearings as a fig leaf. [m24:LSK.CVL The Law Society], headed by [m25:LSK.CVL Faith Odhiambo], {e14 wants} the President impeached along with [m26=m6 his deputy].
In June, [m27:KEN.COP officers] {e15 killed} [m30:KEN.CVL some sixty people] in demonstrations against the Finance Bill. [m31=m6 Mr Gachagua] then {e16 blamed} [m28:KEN.SPY intelligence boss Noordin Haji]; it was the day, allies say, on which [m33=m6 he] signed his own dismissal.
e1 m1 > m2 ACCUSE actual 2024-10-01/day ctx=legislative,executive again
e3 m4 > m6 ACCUSE actual 2024-10-01/day ctx=legislative,executive
e4 m4 > m6 ACCUSE actual 2024-10-01/day mode=allege ctx=corruption,legislative
e5 m7 > m4 REQUEST requested 2024-10-01/none mode=yield ctx=legal bg
e6 m8 > m7 REJECT actual 2024-09-30/day mode=assist ctx=legal
e7 m17 > m15 AID actual 2024-07-01/month ctx=executive,political_institutions bg
e8 m18 > m20 REJECT actual 2024-09-29/day ctx=diplomatic
e9 m15 > m18 AGREE denied 2024-09-29/none ctx=diplomatic
e2 m3 > m21 ASSAULT actual 2024-10-02/none mode=primitive ctx=legislative again
e11 m3 > m21 ASSAULT actual 2024-10-02/none mode=primitive ctx=legislative
e12 m29 > m3 ASSAULT actual 2024-10-02/none mode=crowd-control ctx=repression
e13 m22 > m4 ACCUSE actual 2024-10-02/none mode=disapprove ctx=legislative
e14 m24 > m15,m26 REQUEST requested 2024-10-02/none mode=yield ctx=executive,legal
e15 m27 > m30 ASSAULT actual 2024-06-01/month mode=firearms ctx=repression bg
e16 m31 > m28 ACCUSE actual 2024-06-01/month mode=disapprove ctx=intelligence bg
q1 m12 direct cue=told
rel m15 leads m14
rel m17 leads m16
rel m22 member_of m23
rel m25 leads m24

### The Portugal Resident 2013-07-03 article
= [m1:PRT.PTY Portas] {e1 walks}, [m2:PRT.GOV Passos Coelho] won't let [m26=m1 him]
~byline By Inês Falcão
~date_line July 3, 2013
Within 24 hours the government lost its finance minister and its foreign minister, and kept its prime minister, who said on television that [m3=m2 he] wasn't going anywhere.
[m4:PRT.GOV Vítor Gaspar] {e2 left} on Monday with a letter admitting that [m27=m4 he] no longer had the credibility. To replace him, [m5=m2 the prime minister] chose [m6:PRT.GOV Maria Luís Albuquerque], his treasury secretary. It was the choice of her that [m7=m1 Paulo Portas], leader of [m8:PRT.PTY the CDS-PP], {e3 could not swallow}: on Tuesday afternoon [m28=m7 he] {e4 resigned} "<<q1 irrevocably>>", while [m9=m6 the new minister] was being sworn in at Belém.
"<<q2 [m10=m2 I] have not accepted his resignation. It would be rash to accept it>>," [m11=m2 Passos Coelho] said at 8pm.
Without the CDS, whose 24 deputies give [m12:PRT.PTY the PSD] its majority, the coalition formed in June 2011 is finished. Two more of its ministers, [m13:PRT.GOV Assunção Cristas] and [m14:PRT.GOV Pedro Mota Soares], were said to be ready to {e5 follow}; the party's executive {e6 has asked} [m15=m7 its leader] to meet the prime minister first.
[m25:PRT.OPP Socialist] leader [m16:PRT.OPP António José Seguro] {e7 called} for elections in September. [m29=m16 He] {e8 sees} [m17:PRT.GOV President Aníbal Cavaco Silva] today.
Yields went above eight percent. [m18:EU Commission president José Manuel Barroso], himself once head of the PSD, {e9 warned} against throwing away two years of work. [m19:EURO.GOV Jeroen Dijsselbloem], who chairs [m20:EURO.GOV the Eurogroup], {e10 trusts} [m30:PRT.GOV Lisbon] to honour the programme; [m21:EU.GOV the troika], whose inspectors were due on July 15, {e11 put off} the visit.
[m22:CGTP.LAB The CGTP]'s [m23:CGTP.LAB Arménio Carlos] {e13 has called} people to the palace gates on Saturday. Last Thursday's general strike, which [m24:UGT.LAB the UGT] {e14 joined}, shut the metro.
In the Algarve, hoteliers are asking whether anyone will notice.
e1 m1 > m2 RETREAT actual 2013-07-02/day mode=resign ctx=executive again
e2 m4 > m2 RETREAT actual 2013-07-01/day mode=resign ctx=executive,economic
e3 m7 > m6 REJECT actual 2013-07-02/none ctx=executive
e4 m7 > m2 RETREAT actual 2013-07-02/day mode=resign ctx=executive,political_institutions
e5 m13,m14 > m2 CONCEDE hypothetical 2013-07-03/none ctx=executive
e6 m8 > m15 REQUEST requested 2013-07-03/none mode=meet ctx=political_institutions
e7 m16 > m17 REQUEST requested 2013-07-03/none mode=change ctx=election
e8 m16 > m17 AGREE planned 2013-07-03/day ctx=executive
e9 m18 > m2 REQUEST requested 2013-07-03/none mode=yield ctx=economic
e10 m19 > m2 SUPPORT actual 2013-07-03/none ctx=economic
e11 m21 > m2 REJECT actual 2013-07-03/none mode=meet ctx=economic
e13 m23 > m2 PROTEST planned 2013-07-06/day mode=demo ctx=economic
e14 m24 > m2 PROTEST actual 2013-06-27/day mode=strike ctx=economic bg
q1 m7 mixed
q2 m11 direct cue=said
rel m7 leads m8
rel m19 leads m20
rel m16 leads m25
rel m23 leads m22

### Seychelles Nation 2019-07-12 article none
= [m1:SYC.GOV Botanical garden] opens night walk for bats and bat lovers
~date_line 12-July-2019
~byline Contributed by V. Hoareau
Lanterns, soup and a bat detector: from tonight visitors to the garden at Mont Fleuri can stay until eleven.
[m2=m1 The garden] has marked a path of 700 metres beneath the coco de mer palms. Groups of twelve are led by [m3:? Damien Labiche], a warden who has counted fruit bats on Mahé since [m13=m3 he] was at school.
"<<q1 People think [m4=m5 they] get tangled in your hair. [m5:? A bat] that can find a fig in the dark can avoid a hat>>," [m6=m3 he] said.
Tickets cost 150 rupees. [m7:SYC.GOV The National Botanical Gardens Foundation], which runs the place, hopes to pay for a new pond.
[m8:SYC.GOV Environment Minister Wallace Cosgrow] was among the first to try. [m9=m8 He] saw four bats and an owl.
The bat is on the menu of several restaurants and nobody proposes to take it off. [m10:SYC.NGO Nature Seychelles], an association with an island of its own, is studying how many there are.
[m11:? Marie-Ange Didon], who sells samosas at the gate, said <<q2 [m14=m11 she] would stay open too>>.
The walk will not take place on nights of full moon, when, [m12=m3 the warden] said, bats stay home like anybody with sense.
q1 m6 direct cue=said
q2 m11 indirect cue=said
