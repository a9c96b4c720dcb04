### Tico Times 2010-11-19 article
= [m1:NIC.GOV Managua] won't budge from [m2:@CRI the river's tongue of land]
~byline By Adam Willetts | Tico Times Staff
~page_control Posted: Friday, November 19, 2010
It is three square kilometres of swamp, and nobody lives there. Since October, though, it has had a garrison.
[m3:NIC.MIL Some fifty Nicaraguan soldiers], with a dredge and a flag, {e1 installed themselves} on [m4=m2 Isla Calero], at the mouth of the San Juan. [m5:NIC.OPP Edén Pastora], once Comandante Cero, runs the dredge. His map? Google's.
"<<q1 [m6=m5 I] looked at the satellite photo and there the border was>>," [m7=m5 he] said with a wink.
[m8:CRI.GOV President Laura Chinchilla], whose country did away with its army in 1948, has answered with [m9:CRI.COP seventy policemen], {e2 posted} at Barra del Colorado, and with paper. Last Friday it bore fruit. [m10:OAS The Organization of American States] {e3 voted}, twenty-two to two, to have all armed men {e4 taken out}. One of the two noes was that of [m11:VEN.GOV Venezuela], founder with Cuba of [m12:ALBA ALBA], to which [m13=m1 Nicaragua] has belonged since 2007.
[m14:NIC.GOV Daniel Ortega] was not impressed. On Saturday, in a speech of ninety minutes, [m15=m14 the Sandinista leader] {e5 accused} [m16=m8 his neighbor], [m17:COL.GOV Colombia], [m18:MEX.GOV Mexico] and [m19:PAN.GOV Panama] of doing drug traffickers a favor, and {e6 announced} that [m20=m1 his country] might walk out of [m21=m10 the hemispheric body].
[m22:OAS José Miguel Insulza] had to hear this at second hand. [m23=m22 The organization's secretary-general] had {e7 flown over} the delta on November 6 and seen both presidents.
"<<q2 There will be no talks while a single boot stands on [m24=m8 our] soil>>." Thus [m25:CRI.GOV René Castro], the foreign minister, on Thursday, the day on which [m34=m8 San José] {e8 filed} suit at [m26:ICJ The Hague]. If [m27=m26 the judges] grant interim measures, [m28=m3 the men] would be {e9 gone} by January, [m32=m25 he] hopes.
[m29:NIC.OPP Eduardo Montealegre] of [m30:NIC.OPP the Constitutionalist Liberals], Ortega's bitterest rival, {e10 stood with} [m33=m14 him] this time; the Assembly's vote to back the army was unanimous.
[m31:CRI.CVL Two hundred students] {e11 walked} to the Nicaraguan Embassy on Wednesday with candles. A quarter of a million of that country's citizens pick Costa Rica's coffee.
~related Most popular: Where to see whales
e1 m3 > m8 COERCE actual 2010-10-01/month mode=troops ctx=territory,military bg
e2 m8 > m3 MOBILIZE actual 2010-11-19/none mode=police ctx=territory
e3 m10 > m1 REQUEST requested 2010-11-12/day mode=yield ctx=territory,military
e4 m3 > m8 RETREAT hypothetical 2010-11-12/none mode=withdraw ctx=territory,military
e5 m15 > m16,m17,m18,m19 ACCUSE actual 2010-11-13/day mode=allege ctx=illegal_drugs,territory
e6 m20 > m21 SANCTION hypothetical 2010-11-13/day mode=withdraw ctx=diplomatic
e7 m23 > m8,m14 CONSULT actual 2010-11-06/day mode=visit ctx=territory
e8 m34 > m1 ACCUSE actual 2010-11-18/day mode=allege ctx=legal,territory
e10 m29 > m14 SUPPORT actual 2010-11-19/none ctx=territory
e11 m31 > m1 PROTEST actual 2010-11-17/day mode=demo ctx=territory
e9 m28 > m8 RETREAT hypothetical 2011-01-01/month mode=withdraw ctx=territory again
q1 m7 direct cue=said
q2 m25 direct
rel m11 member_of m12
rel m13 member_of m12 from=2007
rel m23 leads m21
rel m29 member_of m30
rel m3 controls m4 from=2010-10-01

### Eritrea Profile 2018-07-11 article
= "No longer two peoples": [m1:ETH.GOV Abiy] leaves [m2:@ERI Asmara] with a signature
~byline Ministry of Information Staff
For the first time since 1998 the line to Addis Ababa rang through on Sunday. Strangers called strangers.
That very morning [m3:ETH.GOV Dr. Abiy Ahmed], three months in office, had stepped from [m26=m3 his] plane into the arms of [m4:ERI.GOV President Isaias Afwerki]. On Monday [m33=m3+m4 the two] {e1 put their names} to a Joint Declaration of Peace and Friendship: the state of war is over, embassies {e2 will open}, ships of [m5=m3 the guest] may use [m6:@ERI Massawa].
"<<q1 There's no border between us now. The bridge of love has washed it away>>," [m7=m3 the visitor] told a dinner.
[m8=m4 His host], visibly moved, called the last twenty years a loss. "<<q2 [m9=m4 We] are not those who will let it be lost again.>>"
The breakthrough goes back to June 5. On that day [m10:EPRDF.GOV the coalition ruling in Addis Ababa], composed of four parties and headed by [m11=m3 the young prime minister], {e3 accepted} the boundary which [m12:EEBC a commission in The Hague] had {e4 drawn} in April 2002. Of the four, [m13:TPLF.PTY the Tigray People's Liberation Front] liked it least. [m34=m13 Its] chairman, [m14:TPLF.PTY Debretsion Gebremichael], {e5 grumbled} that nobody had asked the people of [m15:@ETH Badme].
On June 26 came a first delegation across the Red Sea hills in the other direction: [m16:ERI.GOV Foreign Minister Osman Saleh] and [m17:ERI.GOV Yemane Ghebreab], a presidential adviser, {e6 spent} three days with [m27=m3 their hosts].
[m18:DJI.GOV Djibouti], whose frontier with [m32=m28 us] is not settled, {e7 bid} the neighbors well. [m19:UN António Guterres], on the way to an African Union meeting, {e8 said} that the sanctions imposed on [m28:ERI.GOV Eritrea] in 2009 no longer have a reason. The measure was once {e9 pushed} by [m20:IGAD the regional body IGAD], of which [m29=m28 our nation] was a member until it left in 2007.
[m21:OLF.REB The Oromo Liberation Front] and [m22:G7.REB Ginbot 7], guests in [m23=m2 this city] for years, may {e10 go home}. The latter's leader, [m24:G7.REB Berhanu Nega], has [m30=m24 his] bags packed, [m31=m24 he] says.
[m25:ETHIOPIANAIRLINES Ethiopian Airlines] flies from the 18th.
e1 m3 > m4 SUPPORT actual 2018-07-09/day ctx=diplomatic,territory
e2 m3 > m4 AGREE planned 2018-07-09/day ctx=diplomatic
e3 m10 > m4 CONCEDE actual 2018-06-05/day ctx=territory bg
e5 m14 > m11 ACCUSE actual 2018-06-05/none mode=disapprove ctx=territory
e6 m16,m17 > m27 CONSULT actual 2018-06-26/day mode=visit ctx=diplomatic bg
e7 m18 > m3,m4 SUPPORT actual 2018-07-11/none ctx=diplomatic
e8 m19 > m28 SUPPORT actual 2018-07-11/none ctx=diplomatic
e9 m20 > m28 ACCUSE actual 2009-01-01/year mode=disapprove ctx=diplomatic bg
e10 m21,m22 > m3 RETREAT hypothetical 2018-07-11/none ctx=diplomatic
e4 m12 > m4 SUPPORT actual 2002-04-01/month ctx=territory,legal bg
q1 m7 direct cue=told
q2 m8 direct
rel m11 leads m10
rel m13 member_of m10
rel m29 member_of m20 to=2007
rel m14 leads m13
rel m24 leads m22

### Hong Kong Free Press 2020-11-12 article
= All fifteen walk: [m1:HKG.LEG LegCo] without an opposition
~byline by KELLY TAM 11:24, 12 NOVEMBER 2020
~share Share this: Facebook LinkedIn Telegram
[m42:HKG.OPP They] held hands for the cameras, and then there was nothing more to say.
[m2:HKG.OPP Wu Chi-wai], who chairs [m3:HKG.OPP the Democratic Party], made it known at a press conference at half past six on Wednesday. A couple of hours earlier [m4:HKG.GOV the government], acting on a fresh resolution of [m5:CHN.LEG the National People's Congress Standing Committee], had {e1 unseated} four colleagues. Three of those, [m6:HKG.OPP Alvin Yeung], [m7:HKG.OPP Kwok Ka-ki] and [m8:HKG.OPP Dennis Kwok], are from [m9:HKG.OPP the Civic Party]. [m33=m6 Yeung] leads [m34=m9 it]. The fourth, [m10:HKG.OPP Kenneth Leung], sat for the accountants.
What was their offence? In July, [m31:HKG.GOV returning officers] had {e2 barred} [m36=m6+m7+m8+m10 them] from the September poll, later put off by a year, because [m30=m6+m7+m8+m10 they] had {e3 lobbied} [m11:USA.GOV Washington] for sanctions.
"<<q1 [m12=m2+m3 We] can no longer tell the world that [m13=m12 we] still have one country, two systems>>," [m14=m2 Wu] said. The letters of {e4 resignation} were delivered on Thursday at noon.
[m15:HKG.GOV Carrie Lam] was at ease with it. [m37=m15 The chief executive] {e5 commended} [m38=m5 Beijing's] "<<q2 responsible decision>>", and lawmakers who left could be replaced by none, [m39=m15 she] said.
[m16:HKG.PTY Starry Lee], chairwoman of [m17:HKG.PTY the DAB], the largest party of [m18:HKG.PTY the pro-establishment camp], {e6 taunted} those leaving as actors. Two stay: [m19:HKG.OPP Cheng Chung-tai of Civic Passion] and [m20:HKG.PTY Pierre Chan], neither of whom belongs to the bloc.
[m21:GBR.GOV Dominic Raab] {e7 described} it as a breach of the Joint Declaration of 1984. [m22:AUS.GOV Marise Payne] and [m23:DEU.GOV Heiko Maas] joined in, the latter on behalf of [m24:EU the EU], whose presidency [m35:DEU.GOV Germany] holds until year's end. In reply [m25:CHN.GOV Wang Wenbin] {e8 told} all three to keep out.
[m26:TWN.GOV The Mainland Affairs Council], a cabinet agency of [m27:TWN.GOV Taiwan], {e9 urged} [m28:CHN.GOV the Communist leadership] to listen to young people; [m40:HKG.CVL some of them] [m41=m26 it] has quietly {e10 let stay}.
[m32:HKG.COP Police] had in the first week of the month {e11 taken} eight pro-democracy figures to court over a scuffle in May. [m29:HKG.OPP Wu himself] was among them.
~advert Support HKFP
e1 m4 > m6,m7,m8,m10 SANCTION actual 2020-11-11/day mode=expel ctx=legislative,rights_freedoms
e2 m31 > m6,m7,m8,m10 REJECT actual 2020-07-01/month ctx=election,rights_freedoms bg
e3 m30 > m11 REQUEST requested 2020-07-01/none mode=assist ctx=pro_democracy bg
e4 m42 > m4 RETREAT actual 2020-11-12/day mode=resign ctx=legislative,pro_democracy
e5 m15 > m5 SUPPORT actual 2020-11-11/none ctx=legislative
e6 m16 > m3 ACCUSE actual 2020-11-12/none mode=disapprove ctx=legislative
e7 m21,m22,m23 > m28 ACCUSE actual 2020-11-12/none mode=disapprove ctx=legislative,rights_freedoms
e8 m25 > m21,m22,m23 REQUEST requested 2020-11-12/none mode=yield ctx=diplomatic
e9 m26 > m28 REQUEST requested 2020-11-12/none mode=change ctx=rights_freedoms
e10 m41 > m40 AID actual 2020-11-12/none ctx=asylum
e11 m32 > m29 ACCUSE actual 2020-11-01/week mode=allege ctx=legal bg
q1 m14 direct cue=said
q2 m15 mixed cue=commended
rel m2 leads m3
rel m6 member_of m9
rel m7 member_of m9
rel m8 member_of m9
rel m33 leads m34
rel m16 leads m17
rel m17 member_of m18
rel m24 led_by m35
rel m26 part_of m27
