### Mexico News Daily 2014-11-05 article
= [m1:MEX.COP Federal police] find [m2:MEX.GOV Iguala mayor] in a house in Iztapalapa; [m3:MEX.CVL parents] unmoved
~byline By the Mexico City desk
~date_line Nov 5, 2014
It took six weeks, a telenovela's worth of rumours and a real-estate agent.
[m4=m2 José Luis Abarca] and his wife, [m5:MEX.ELI María de los Ángeles Pineda], {e1 were arrested} at half past two on Tuesday morning by [m6=m1 officers] who had rented the house opposite. [m7:MEX.JUD Attorney General Jesús Murillo Karam] {e2 accuses} the couple of having ordered the {e3 attack} on [m8:MEX.EDU students of the Ayotzinapa teachers' college] on September 26, in which six people died and 43 {e4 were taken}.
[m26:MEX.COP The municipal police] handed [m31=m8 the young men] over to [m9:GU.CRM Guerreros Unidos], a gang in which, by the attorney general's account, Pineda kept the books.
"<<q1 [m10=m3 We] did not ask for [m11=m2 him]. [m12=m3 We] asked for our sons>>," said [m13:MEX.CVL Felipe de la Cruz], who speaks for [m14=m3 the families]. [m15=m14 They] {e6 met} [m16:MEX.GOV President Enrique Peña Nieto] last week for five hours at Los Pinos and {e7 extracted} ten signed promises.
[m17:MEX.PTY The PRD], which put Abarca up in 2012, {e8 expelled} [m27=m2 him] in October. [m18:MEX.PTY Its new chairman, Carlos Navarrete], {e9 asked} [m28:MEX.CVL the citizens of Guerrero] for forgiveness; [m19:MEX.ELI founder Cuauhtémoc Cárdenas] {e10 told} [m29=m18 him] to resign, which [m30=m18 he] {e11 declined}. [m20:MEX.GOV Ángel Aguirre], the state's governor, {e12 had stepped aside} on October 23.
His replacement, [m21:MEX.GOV Rogelio Ortega], a university man, {e13 opened} a line to [m22:ERPI.REB the ERPI guerrillas], [m33=m21 he] revealed on the radio, without success.
On Wednesday [m32:MEX.EDU more than a hundred schools] {e14 stop} for 72 hours. In Chilpancingo [m23:CETEG.LAB the radical teachers of the CETEG] {e15 seized} the toll booth on the Sun highway again. [m24:IACHR The Inter-American Commission on Human Rights], an organ of [m25:OAS the OAS], {e16 will send} experts.
e1 m6 > m4,m5 COERCE actual 2014-11-04/day mode=arrest ctx=crime,corruption
e2 m7 > m4,m5 ACCUSE actual 2014-11-05/none mode=allege ctx=crime
e3 m26 > m8 ASSAULT actual 2014-09-26/day mode=firearms ctx=crime
e4 m26 > m8 ASSAULT actual 2014-09-26/day mode=abduct ctx=crime
e6 m15 > m16 CONSULT actual 2014-10-29/week ctx=human_rights
e7 m16 > m15 CONCEDE actual 2014-10-29/week ctx=human_rights
e8 m17 > m27 SANCTION actual 2014-10-01/month mode=expel ctx=political_institutions
e9 m18 > m28 CONCEDE actual 2014-11-05/none ctx=political_institutions
e10 m19 > m29 REQUEST requested 2014-11-05/none mode=yield ctx=political_institutions
e11 m30 > m19 REJECT actual 2014-11-05/none mode=yield ctx=political_institutions
e12 m20 > m3 RETREAT actual 2014-10-23/day mode=resign ctx=executive bg
e13 m21 > m22 CONSULT actual 2014-11-05/none ctx=diplomatic
e14 m32 > m16 PROTEST planned 2014-11-05/day mode=strike ctx=human_rights
e15 m23 > m21 PROTEST actual 2014-11-05/none mode=obstruct ctx=human_rights
e16 m24 > m3 AGREE planned 2014-11-05/none ctx=human_rights
q1 m13 direct cue=said
rel m18 leads m17
rel m24 part_of m25

### Awoko 2012-08-22 article
= [m1:SLE.OPP Bio] wants [m30=m12 police] watched, [m2:SLE.GOV NEC] wants fees back down
~byline By Betty Kamara
~date_line August 22, 2012
With three months to go before the polls, the most disputed man in Freetown is a cashier.
[m3=m2 The National Electoral Commission], chaired by [m4:SLE.GOV Christiana Thorpe], last month {e1 raised} the deposit for a presidential candidate from one million leones to one hundred. [m5:SLE.OPP Ten parties], including [m6:SLE.OPP the SLPP] of [m7=m1 Julius Maada Bio], {e2 threatened} to stay out altogether. On Monday [m8:SLE.GOV the government] said [m9=m8 it] {e3 would pay} the difference, and [m10=m4 Dr Thorpe] {e4 found} that this met her concerns.
That is one fire out. Another is the purchase, revealed by [m11:SLE.JRN Awareness Times], of machine guns and grenade launchers for [m12:SLE.COP the paramilitary wing of the police]. [m26=m1 Bio] {e6 wrote} to [m13:UN the Security Council] in July to have the lot impounded.
"<<q1 With a bazooka you don't keep order at a polling station. You end it>>," [m14=m7 the retired brigadier] said at Kissy.
[m15:SLE.COP Inspector General Francis Munu] {e7 assured} the [m16:UN UN office], headed by [m17:UN Jens Toyberg-Frandzen], that the heavy pieces had been passed to [m18:SLE.MIL the army]. [m29=m6 The opposition] {e9 is not satisfied}.
[m19:SLE.GOV President Ernest Bai Koroma], leader of [m20:SLE.PTY the APC], {e10 invited} his challenger to sign a code of conduct on Friday. Bio's party will attend, its secretary [m21:SLE.OPP Sulaiman Banja Tejan-Sie] said, but will bring its own pen.
In Bo last September, [m22:SLE.CVL APC youths] {e12 stoned} [m27=m1 Bio] at a thank-you parade, and [m23:SLE.CVL his supporters] {e13 burned} two houses in return. [m24:SLE.COP Police] {e14 shot} one man. [m28:SLE.JUD The Shears-Moses panel] {e15 blamed} all three.
[m25:GBR.GOV Britain] {e16 has given} eight million pounds for the vote.
e1 m3 > m5 COERCE actual 2012-07-01/month mode=restrict ctx=election bg
e2 m5 > m3 THREATEN threatened 2012-07-01/month ctx=election bg
e3 m9 > m5 AGREE planned 2012-08-20/day ctx=election,economic
e4 m10 > m5 CONCEDE actual 2012-08-20/none ctx=election
e6 m26 > m13 REQUEST requested 2012-07-01/month mode=assist ctx=election
e7 m15 > m16 AGREE actual 2012-08-22/none ctx=election
e9 m6 > m15 REJECT actual 2012-08-22/none ctx=election
e10 m19 > m1 AGREE planned 2012-08-24/day ctx=election
e12 m22 > m27 ASSAULT actual 2011-09-01/month mode=primitive ctx=election bg
e13 m23 > m20 PROTEST actual 2011-09-01/month mode=riot ctx=election bg
e14 m24 > m23 ASSAULT actual 2011-09-01/month mode=firearms ctx=repression bg
e15 m28 > m22,m23,m24 ACCUSE actual 2012-08-22/none mode=disapprove ctx=election bg
e16 m25 > m2 AID actual 2012-08-22/none ctx=election
q1 m14 direct cue=said
rel m4 leads m3
rel m17 leads m16
rel m19 leads m20
