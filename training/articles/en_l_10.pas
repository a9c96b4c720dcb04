### Lusaka Times 2017-08-16 article
= Hundred and twenty-seven days later, [m1:ZMB.OPP HH] walks out
~date_line August 16, 2017
~share Share on WhatsApp
The prosecution needed one sentence. After that [m2:ZMB.OPP Hakainde Hichilema] was a free man, and the steps of [m3:ZMB.JUD the Lusaka High Court] a dance floor.
[m4:ZMB.JUD State prosecutors] on Wednesday {e1 dropped} the treason case against [m5=m2 the man who leads] [m6:ZMB.OPP the United Party for National Development] and five others. [m26=m2 They] had been {e2 held} since April, when [m7=m2 the economist's] convoy would not {e3 make way} for that of [m8:ZMB.GOV President Edgar Lungu] on the Mongu road.
"<<q1 [m9=m2 I] came in as one man. [m10=m2 I] leave with a country>>," [m27=m2 he] said into a borrowed loudspeaker.
Behind the change stands a Scottish lawyer. [m11:COMMONWEALTH Patricia Scotland], who has run [m12:COMMONWEALTH the Commonwealth] since last year, had {e4 come to see} both men in turn in the first week of August, one at State House and one in [m32=m2 his] cell at Mukobeko. [m13:ZMB.REL Archbishop Telesphore Mpundu], head of [m14:ZMB.REL the Zambia Conference of Catholic Bishops], had prepared the ground; in April [m28=m14 the clergy] {e6 called} the country "<<q2 all, except in designation, a dictatorship>>".
What was the price? [m15:ZMB.PTY The Patriotic Front's] deputy spokesman will only say that talks on reform, chaired by a Nigerian whom [m29=m12 the Commonwealth] is to name, shall {e7 start} in the new year. But [m16=m2 the opposition chief] has, it is said, been {e8 asked} for recognition of last August's poll in return. [m30=m6 His people] say no such thing was promised.
[m17:ZMB.OPP Stephen Katuka], who runs the party office, said <<q3 [m18=m6 his people] {e9 would go on contesting} the result before every court>>. That was in the afternoon. Shortly before dusk [m19:ZMB.COP policemen] {e10 barred} [m20:ZMB.OPP some supporters] from following the car to New Kasama.
A state of emergency proclaimed on July 5 after markets burned runs into October. In June [m21:ZMB.LEG Speaker Patrick Matibini] had {e11 shut out} [m24:ZMB.LEG 48 lawmakers] for thirty days because [m31=m24 they] {e12 stayed away} from the presidential address, and in May [m22:ZAF.OPP Mmusi Maimane], leader of [m23:ZAF.OPP the Democratic Alliance], a sister party from down south, was {e13 put back} on [m33=m22 his] plane by [m25:ZMB.GOV immigration officers].
~page_control 274 COMMENTS
e1 m4 > m2 CONCEDE actual 2017-08-16/day mode=release ctx=legal
e2 m19 > m26 COERCE actual 2017-04-01/month mode=arrest ctx=legal,repression bg
e3 m7 > m8 REJECT actual 2017-04-01/month mode=yield bg
e4 m11 > m2,m8 CONSULT actual 2017-08-01/week mode=visit ctx=diplomatic
e6 m28 > m8 ACCUSE actual 2017-04-01/month mode=disapprove ctx=pro_autocracy bg
e7 m15 > m6 AGREE planned 2018-01-01/year ctx=political_institutions said=m15
e8 m8 > m16 REQUEST requested 2017-08-16/none mode=yield ctx=election
e9 m18 > m8 ACCUSE planned 2017-08-16/day mode=allege ctx=legal,election
e10 m19 > m20 COERCE actual 2017-08-16/day mode=restrict ctx=rights_freedoms
e11 m21 > m24 SANCTION actual 2017-06-01/month mode=discontinue ctx=legislative bg
e12 m31 > m8 REJECT actual 2017-06-01/none mode=boycott ctx=legislative bg
e13 m25 > m22 COERCE actual 2017-05-01/month mode=deport ctx=rights_freedoms bg
q1 m27 direct cue=said
q2 m28 mixed cue=called
q3 m17 indirect cue=said
rel m5 leads m6
rel m11 leads m12 from=2016-01-01
rel m13 leads m14
rel m22 leads m23

### Ahram Online 2012-12-06 article
= Tanks at the gate, [m1:EGY.GOV Morsi] on the air: no word of {e1 retreat}
~byline Ahram Online, Thursday 6 Dec 2012
The president spoke at half past ten in the evening, seven hours late. Those waiting on Merghany Street had by then counted [m2:EGY.MIL six armoured vehicles of the Republican Guard].
[m3:EGY.GOV Mohamed Morsi] {e2 invited} "[m4:EGY.OPP all political forces]" to the palace on Saturday at half past twelve. The decree of 22 November, by which [m24=m3 he] placed himself out of reach of [m5:EGY.JUD the courts], stays, and so does the referendum on the 15th.
"<<q1 Such painful events took place because of political differences which should be resolved by dialogue>>," [m25=m3 he] told the nation. Some of those arrested, [m26=m3 he] {e3 continued}, had links to the opposition, and had been given money and arms by figures of the old order.
Six people died on Wednesday. In the afternoon [m6:EGY.CVL members of the Muslim Brotherhood], of which [m7=m3 the head of state] was a leader until June, had {e4 pulled down} the tents of [m8:EGY.OPP a small sit-in] at the Ittihadiya wall. After dark petrol bombs and birdshot {e5 flew} both ways.
The rejection came before midnight. [m9:EGY.OPP The National Salvation Front], coordinated by [m10:EGY.OPP Mohamed ElBaradei], {e6 won't sit down} with [m27=m3 a man] [m28=m9 it] {e7 calls} responsible for the bloodshed. [m11:EGY.OPP Amr Moussa's Conference Party] and [m12:EGY.OPP Hamdeen Sabbahi's Popular Current] are both in the front. "<<q2 No dialogue under the gun of a militia>>," [m29=m10 ElBaradei], who heads [m30:EGY.OPP the Dostour Party], wrote.
[m13:EGY.GOV Seven of the president's advisers] have {e8 walked out}; the last, [m14:EGY.GOV Rafik Habib], a Copt and deputy head of [m15:EGY.PTY the Freedom and Justice Party], on Thursday.
Even [m16:EGY.REL Al-Azhar], the highest seat of Sunni learning, {e9 pleaded} for the decree to be suspended. [m17:EGY.REL Its grand sheikh, Ahmed El-Tayeb], had received [m18:EGY.JUD the judges' club] on Tuesday.
[m19:EGY.JUD That club], led by [m20:EGY.JUD Ahmed El-Zend], won't {e10 supervise} the vote.
In Washington [m21:USA.GOV Barack Obama] took up the telephone: "<<q3 deep concern>>", [m31:USA.GOV the White House] read out, and the {e11 hope} that talks be without preconditions.
[m22:EGY.CVL Protesters] in [m23:@EGY Ismailia] had {e12 set} [m32=m6 the Brotherhood's] office {e13 on fire}.
~related Short link: http://english.ahram.org.eg
e1 m1 > m4 REJECT actual 2012-12-06/day mode=yield ctx=political_institutions
e2 m3 > m4 AGREE planned 2012-12-06/day ctx=political_institutions
e3 m26 > m4 ACCUSE actual 2012-12-06/day mode=allege ctx=political_institutions
e4 m6 > m8 COERCE actual 2012-12-05/day ctx=repression
e5 m6 > m8 ASSAULT actual 2012-12-05/day ctx=repression
e6 m9 > m3 REJECT actual 2012-12-06/day mode=meet ctx=political_institutions
e7 m28 > m27 ACCUSE actual 2012-12-06/day mode=disapprove ctx=repression
e8 m13 > m3 RETREAT actual 2012-12-06/none mode=resign ctx=executive
e9 m16 > m3 REQUEST requested 2012-12-06/none mode=yield ctx=religion_ethnicity
e10 m19 > m3 REJECT actual 2012-12-06/none mode=boycott ctx=election,legal
e11 m21 > m3,m9 REQUEST requested 2012-12-06/none mode=meet ctx=diplomatic
e12 m22 > m32 PROTEST actual 2012-12-06/none mode=riot ctx=political_institutions
e13 m22 > m32 PROTEST actual 2012-12-06/none mode=riot ctx=political_institutions again
q1 m25 direct cue=told
q2 m29 direct cue=wrote
q3 m21 mixed
rel m10 leads m9
rel m29 leads m30
rel m11 member_of m9
rel m12 member_of m9
rel m17 leads m16
rel m20 leads m19
rel m7 member_of m6 to=2012-06-01
rel m14 member_of m15

### The Vincentian 2019-08-30 article none
= Kitchen Garden wins the breadfruit cup
~byline by GLENFORD PRESCOD
The trophy is a golden breadfruit, and it weighs more than the real thing.
[m1:? Marva Ollivierre], of [m2:@VCT Layou], took it home on Saturday with a pie that had the judges asking for a second plate. [m3=m1 She] has come third twice.
"<<q1 People laugh at breadfruit until it's on [m4=m1 my] table>>," [m9=m1 she] said.
Sixteen cooks entered the contest, which closes the island's breadfruit month. [m5:VCT.GOV The Ministry of Agriculture], which supplied the produce, and a bank met the bill. [m6:VCT.GOV Minister Saboto Caesar] came late, tasted everything, and left with a bag.
The Bounty brought the tree here in 1793. One of the first stands yet in the Botanic Gardens, or a sucker of it does.
[m7:? A Barbadian visitor] wondered aloud why there had been no chips.
"<<q2 Next year>>," replied [m8:VCT.BUS the chairman of the organising committee].
Exports of the fruit to England have doubled since 2016, and dealers hope that the airport at Argyle helps. A hurricane in the Leewards sent some swells this way over the weekend; nothing was damaged.
~related Also: Obituaries of the week
q1 m9 direct cue=said
q2 m8 direct cue=replied
