### Jakarta Globe 2025-01-25 article
= e-KTP fugitive {e1 held} in [m1:@SGP Singapore]: first test of a treaty sixteen years in the making
~byline BY : YUSTINUS PAAT
~date_line January 25, 2025 | 7:32 am
[m2:IDN.GOV The government] will bring [m3:IDN.BUS Paulus Tannos] home "<<q1 by the front door and with all the stamps>>", Law Minister [m4:IDN.GOV Supratman Andi Agtas] said on Friday, confirming that one of the country's most wanted graft suspects is behind bars in Changi.
[m5:SGP.COP Singapore's Corrupt Practices Investigation Bureau] {e2 arrested} [m70=m3 him] on January 17 on a provisional {e3 request} from [m6:IDN.JUD the Attorney General's Office] in Jakarta. [m7:SGP.JUD A court there] has ordered that [m71=m3 he] be {e4 held} without bail.
"<<q2 [m8=m2 We] have 45 days to hand in the papers. [m72=m4 My staff] have not slept>>," said [m9=m4 Supratman], who is a member of [m10:IDN.PTY the Gerindra Party]. The formal {e5 application}, [m73=m9 he] added, would leave next week.
[m11:IDN.JUD The Corruption Eradication Commission (KPK)] {e6 named} [m12:IDN.BUS the businessman], whose company PT Sandipala Arthaputra printed identity cards, a suspect in August 2019. [m74=m12 He] had gone by then, and had changed [m75=m12 his] name. In 2023 [m13:IDN.JUD KPK investigators] stood before [m76=m12 him] in [m14:@THA Bangkok], but [m15:THA.COP Thai officers] {e7 refused} to take a man whose passport was from Guinea-Bissau.
The scheme cost the state 2.3 trillion rupiah. [m16:IDN.JUD The Jakarta court] {e8 sentenced} [m17:IDN.PTY former House speaker and Golkar chairman Setya Novanto] to 15 years in 2018.
The treaty with [m80:SGP.GOV Singapore] was {e9 signed} twice: in Bali in April 2007, when [m18:IDN.LEG the House] would not have the defense pact that came with it, and on Bintan on January 25, 2022, by [m19:IDN.GOV Yasonna Laoly] and [m20:SGP.GOV K. Shanmugam]. It took effect last March. Under the sister pact, [m21:SGP.MIL the republic's air force] {e11 trains} again over [m22:@IDN the Natuna Sea].
Small transfers went ahead without it. [m23:PHL.GOV Manila] in September {e12 handed} [m24:IDN.COP the National Police] a Chinese gambling boss's banker; in exchange, [m77=m24 it] {e13 received} [m25:PHL.GOV former mayor Alice Guo], caught in Tangerang.
KPK chairman [m26:IDN.JUD Setyo Budiyanto] {e14 thanked} [m27=m1 the neighbor]. [m28:IDN.NGO Indonesia Corruption Watch] was cooler and {e15 asked} [m29=m11 the commission] why two others, [m30:IDN.PTY Harun Masiku] among them, are still out there. "<<q3 One bird does not make a dry season>>," [m78=m28 its] researcher [m31:IDN.NGO Diky Anandya] said.
[m32:IDN.JUD A lawyer for Tannos] {e16 denied} that [m79=m3 his client] was Indonesian at all.
e1 m5 > m3 COERCE actual 2025-01-17/day mode=arrest ctx=corruption,legal again
e2 m5 > m3 COERCE actual 2025-01-17/day mode=arrest ctx=corruption,legal
e3 m6 > m5 REQUEST requested 2025-01-25/none mode=assist ctx=corruption,legal
e4 m7 > m3 COERCE actual 2025-01-25/none mode=arrest ctx=corruption,legal
e5 m2 > m5 REQUEST planned 2025-01-27/week mode=assist ctx=corruption,legal said=m4
e6 m11 > m12 ACCUSE actual 2019-08-01/month mode=investigate ctx=corruption bg
e7 m15 > m13 REJECT actual 2023-01-01/year mode=assist ctx=corruption,legal bg
e8 m16 > m17 SANCTION actual 2018-01-01/year mode=convict ctx=corruption,legal bg
e9 m19 > m20 SUPPORT actual 2022-01-25/day ctx=legal,diplomatic bg
e11 m21 > m2 COOPERATE actual 2025-01-25/none ctx=military
e12 m23 > m24 COOPERATE actual 2024-09-01/month ctx=legal,crime bg
e13 m24 > m23 COOPERATE actual 2024-09-01/month ctx=legal,crime bg
e14 m26 > m27 SUPPORT actual 2025-01-25/none ctx=corruption,legal
e15 m28 > m29 ACCUSE actual 2025-01-25/none mode=disapprove ctx=corruption
e16 m32 > m2 REJECT actual 2025-01-25/none ctx=corruption,legal
q1 m4 mixed cue=said
q2 m9 direct cue=said
q3 m31 direct cue=said
rel m9 member_of m10
rel m26 leads m11
rel m31 member_of m28

### The Reporter (Addis Ababa) 2018-09-12 article
= Kinsmen on the tarmac: [m1:ETH.GOV Ethiopia], [m2:ERI.GOV Eritrea] {e1 reopen} two roads on New Year's Day
~byline By Neamin Ashenafi
~date_line 12 September 2018
They had been told to expect a ceremony. What the old women of [m3:@ETH Zalambessa] did on Tuesday morning was to run across the line before the ribbon was cut.
[m4:ETH.GOV Prime Minister Abiy Ahmed] and [m5:ERI.GOV President Isaias Afwerki] {e2 opened} the crossing there and, earlier in the day, that at Debay Sima-Burre on the road to [m6:@ERI Assab], for the first time in twenty years. [m7:ETH.MIL Ethiopian] and [m8:ERI.MIL Eritrean soldiers], in camouflage and sunglasses, {e3 marked} the holiday together in the trenches.
"<<q1 The border is a bridge from today. [m9=m1+m2 We] shall take [m81=m7+m8 the troops] back to the camps so that the fear goes, too>>," [m10=m4 Abiy] said. The {e4 withdrawal} of both armies will begin at once, according to [m11=m4 his] chief of staff, [m12:ETH.GOV Fitsum Arega].
Within hours the first minibuses with teff and bricks rolled north; shoes and electronics from [m13:@ERI Asmara] came the other way. Trade between [m87=m1+m2 the two], {e5 cut} in May 1998 when [m82=m1+m2 they] {e6 went to war} over Badme, had been worth a third of Eritrea's exports.
Last week the Ethiopian freighter Mekelle {e7 docked} at [m14:@ERI Massawa] and {e8 took on} 11,000 tons of zinc for China. Telephone lines were {e9 restored} in July.
[m15:UN UN Secretary-General António Guterres] {e10 hailed} the step in a message. [m16:SAU.GOV Saudi Arabia], where [m17=m4+m5 the two] will {e11 sign} a pact in [m18:@SAU Jeddah] on Sunday, and [m19:ARE.GOV the United Arab Emirates], whose forces have a base at Assab for the war in Yemen, had {e12 brokered} it. [m20:DJI.GOV Djibouti], which handles 95 percent of [m21=m1 the bigger country's] cargo, {e13 welcomed} the news through [m83=m20 its] teeth; [m84=m20 it] wants [m22=m2 Asmara] to talk about [m23:@DJI Ras Doumeira], a hill [m24:ERI.MIL Eritrean troops] {e14 have held} since 2008.
[m33:KEN.GOV Kenyan envoys] {e15 seek} a lifting of [m34:UN UN] sanctions. They were {e16 imposed} in 2009 because [m25=m2 Asmara] was said to arm [m26:SHABAAB.REB Al-Shabaab], a charge [m85=m25 it] has always {e17 denied}.
[m27:TPLF.PTY The TPLF], which governs Tigray and is one of the four parties of [m28:ETH.PTY the ruling EPRDF], was not on the podium; [m86=m27 its] chairman, [m29:TPLF.PTY Debretsion Gebremichael], waited at the roadside and {e18 embraced} [m30=m5 the President] there. [m31:GINBOT7.REB Patriotic Ginbot 7], a rebel movement that [m88=m2 Asmara] sheltered, {e19 brought home} 300 fighters, unarmed, on Sunday.
"<<q2 My brother's son has a beard>>," said [m32:ETH.CVL Tirhas Hagos].
e1 m1 > m2 COOPERATE actual 2018-09-11/day mode=access ctx=economic,territory again
e2 m4 > m5 COOPERATE actual 2018-09-11/day mode=access ctx=economic,territory
e3 m7 > m8 SUPPORT actual 2018-09-11/day ctx=military
e4 m1,m2 > m1,m2 CONCEDE planned 2018-09-11/day mode=withdraw ctx=military,territory
e5 m1 > m2 SANCTION actual 1998-05-01/month mode=discontinue ctx=economic bg
e6 m1 > m2 ASSAULT actual 1998-05-01/month ctx=military,territory bg
e7 m1 > m2 COOPERATE actual 2018-09-03/week ctx=economic
e8 m1 > m2 COOPERATE actual 2018-09-03/week ctx=economic again
e9 m1 > m2 COOPERATE actual 2018-07-01/month ctx=technology,diplomatic bg
e10 m15 > m4,m5 SUPPORT actual 2018-09-12/none ctx=diplomatic
e11 m4 > m5 SUPPORT planned 2018-09-16/day ctx=diplomatic
e12 m16,m19 > m1,m2 CONSULT actual 2018-09-12/none mode=third-party ctx=diplomatic bg
e13 m20 > m1,m2 SUPPORT actual 2018-09-12/none ctx=diplomatic
e14 m24 > m20 COERCE actual 2008-01-01/year mode=seize ctx=territory,military bg
e15 m33 > m34 REQUEST requested 2018-09-12/none mode=change ctx=diplomatic
e16 m34 > m25 SANCTION actual 2009-01-01/year mode=restrict ctx=terrorism bg
e17 m25 > m34 REJECT actual 2018-09-12/none ctx=terrorism bg
e18 m29 > m30 CONSULT actual 2018-09-11/day ctx=diplomatic
e19 m31 > m1 RETREAT actual 2018-09-09/day mode=disarm ctx=military
q1 m10 direct cue=said
q2 m32 direct cue=said
rel m27 part_of m28
rel m29 leads m27
rel m24 controls m23 from=2008

### Iwacu (Bujumbura), English Service 2021-10-21 article
= [m1:BDI.MIL Burundi] {e1 delivers} [m2:FLN.REB eleven FLN fighters]; [m3:RWA.GOV Kigali] says thank you, and waits
~byline By Abbas Mbazumutima, translated by Pierre Emmanuel Ngendakumana
~date_line 21-10-2021
At the Nemba one-stop post, at half past nine on Tuesday, eleven young men in flip-flops walked thirty metres with [m4:BDI.MIL Burundian officers] at [m89=m2 their] side and became somebody else's prisoners.
"<<q1 [m5=m6 We] found [m97=m2 them] on [m99=m1 our] soil; [m100=m5 we] searched [m96=m2 them]; here [m98=m2 they] are. It is not the first gesture and it should not be the last>>," said Colonel [m6:BDI.SPY Ernest Musaba], head of [m7:BDI.SPY the external intelligence service], who {e2 handed} [m90=m2 them] over in the presence of the regional verification mechanism of [m8:ICGLR the ICGLR]. [m9:RWA.SPY His Rwandan counterpart, Brigadier General Vincent Nyakarundi], signed the list.
[m91=m2 They] belong to [m10=m2 the National Liberation Front], the armed wing of [m11:MRCD.REB the MRCD] of [m12:RWA.OPP Paul Rusesabagina], and were {e3 captured} by [m13:BDI.MIL the Burundian army] in the Kibira forest in September. [m14:RWA.JUD A court in Kigali] {e4 gave} [m15=m12 the former hotelier] twenty-five years last month.
[m16=m9 Nyakarundi] {e5 welcomed} "<<q2 a positive step>>". In July [m17=m3 Rwanda] had {e6 returned} nineteen [m18:REDTABARA.REB men of RED-Tabara], a group that wants to overthrow [m19:BDI.GOV President Évariste Ndayishimiye].
What [m20:BDI.GOV Gitega] really wants [m92=m20 it] has not got. [m21:BDI.GOV Foreign Minister Albert Shingiro] {e7 repeated} on Wednesday that the authors of the 2015 putsch, [m22:BDI.ELI General Godefroid Niyombare] among others, must be given up. "<<q3 [m101=m22 They] are known, [m102=m22 their] houses are known>>," [m93=m21 he] said. [m38=m3 Rwanda] {e9 replies} that refugees are in the hands of the UNHCR and go to third countries.
The frontier, {e10 closed} in August 2016, is still shut to trade in beans and milk. [m23:RWA.CVL Sellers] at [m24:@RWA Bugesera] have {e11 petitioned} [m25:RWA.GOV the district mayor].
At the end of September, [m26:UGA.GOV Uganda's Yoweri Museveni] {e12 received} [m27=m19 the Burundian head of state] in [m28:@UGA Entebbe]. [m29:KEN.GOV Kenya], this year's president of [m30:EAC the East African Community], to which [m31=m1+m3 both neighbours] belong, {e13 offered} to host a summit of two.
[m32:EU The European Union] is {e14 considering} an end to the suspension of [m94=m32 its] aid to [m95=m20 Burundi], which {e15 dates} from March 2016. [m33:USA.GOV Washington] may {e16 follow}.
[m34:BDI.PTY The CNL], the opposition party chaired by [m35:BDI.OPP Agathon Rwasa], {e17 noted} that [m39:BDI.PTY seven of its own people] were {e18 picked up} by [m36:BDI.SPY the documentation service] in [m37:@BDI Kirundo], a stone's throw from the ceremony, on the same day.
e1 m1 > m3 COOPERATE actual 2021-10-19/day ctx=military,intelligence again
e2 m6 > m9 COOPERATE actual 2021-10-19/day ctx=military,intelligence
e3 m13 > m10 ASSAULT actual 2021-09-01/month mode=abduct ctx=military
e4 m14 > m15 SANCTION actual 2021-09-01/month mode=convict ctx=terrorism,legal bg
e5 m16 > m6 SUPPORT actual 2021-10-19/day ctx=military,diplomatic
e6 m17 > m20 COOPERATE actual 2021-07-01/month ctx=military,intelligence bg
e7 m21 > m3 REQUEST requested 2021-10-20/day mode=assist ctx=legal,pro_autocracy
e9 m38 > m21 REJECT actual 2021-10-21/none mode=assist ctx=asylum
e10 m3 > m20 SANCTION actual 2016-08-01/month mode=restrict ctx=economic bg
e11 m23 > m25 REQUEST requested 2021-10-21/none mode=change ctx=economic
e12 m27 > m26 CONSULT actual 2021-09-01/month mode=visit ctx=diplomatic
e13 m29 > m1,m3 AGREE planned 2021-10-21/none ctx=diplomatic
e14 m32 > m20 CONCEDE hypothetical 2021-10-21/none ctx=economic
e15 m32 > m20 SANCTION actual 2016-03-01/month mode=discontinue ctx=economic bg
e16 m33 > m20 CONCEDE hypothetical 2021-10-21/none ctx=economic
e17 m34 > m36 ACCUSE actual 2021-10-21/none mode=disapprove ctx=repression
e18 m36 > m39 COERCE actual 2021-10-19/day mode=arrest ctx=repression said=m34
q1 m6 direct cue=said
q2 m16 mixed cue=welcomed
q3 m21 direct cue=said
rel m6 leads m7
rel m10 part_of m11
rel m12 leads m11
rel m29 leads m30
rel m35 leads m34

### 24.kg 2017-12-04 article
= Trucks through Kordai in forty minutes: [m1:KAZ.GOV Astana], [m2:KGZ.GOV Bishkek] {e1 end} border quarrel
~byline by Darya Podolskaya
~date_line 09:41, 04 December 2017, Bishkek - 24.kg news agency
"<<q1 The road map is signed. Now work, and do not look back>>," [m3:KAZ.GOV Kazakhstan's President Nursultan Nazarbayev] said in [m4:@KAZ Astana] on Saturday, with [m5:KGZ.GOV his new Kyrgyz colleague, Sooronbai Jeenbekov], beside [m103=m3 him].
The queue at the Ak-Jol post, eight kilometers long in October, had melted to two dozen vehicles by Sunday noon. [m6:KAZ.GOV Kazakh veterinary inspectors] again {e2 clear} [m7:KGZ.AGR Kyrgyz] milk and potatoes, and [m8:KAZ.COP the border service] has {e3 gone back} to selective checks.
The plan, {e4 signed} by prime ministers [m9:KAZ.GOV Bakytzhan Sagintayev] and [m10:KGZ.GOV Sapar Isakov], has fifty points. Under one of them the Kyrgyz side {e5 undertakes} to let Kazakh officers see [m104=m20 its] customs records of goods from China.
The checks were {e6 tightened} on October 10, three days after the then president [m11:KGZ.ELI Almazbek Atambayev] had {e7 accused} [m12=m1 the neighbor] of meddling in the election. [m13=m3 Nazarbayev] had {e8 received} [m14:KGZ.OPP opposition candidate Omurbek Babanov] in Almaty in September, which [m15:KGZ.GOV the Foreign Ministry] {e9 protested} at the time. The Kazakh version was always that smugglers were meant.
[m16=m11 Atambayev] then {e10 renounced} a grant of 100 million dollars from [m17=m1 Astana]. [m18:KGZ.LEG Parliament] {e11 voted} to tear up the agreement last month. [m19=m5 Jeenbekov] has not said whether that stands.
[m20:KGZ.GOV Kyrgyzstan] {e12 complained} against the blockade both to [m21:WTO the World Trade Organization] and to [m22:EAEU the Eurasian Economic Commission] in [m23:@RUS Moscow]. [m24:EAEU Its minister Veronika Nikishina] {e13 sent} two missions to the posts. [m25:RUS.GOV Vladimir Putin], [m26:ARM.GOV Serzh Sargsyan] and [m27:BLR.GOV Alexander Lukashenko] had the matter on the table at [m28:@RUS Sochi] in October. All five states are members of [m41:EAEU the union], of which [m29=m25 the Russian president] holds the chair in the coming year.
[m30:UZB.GOV Uzbekistan] helped out: since September 5 the Dostuk crossing has been {e14 open}, and [m31:UZB.BUS buyers from Andijan] took the tomatoes.
[m32=m14 Babanov], who leads [m33:KGZ.PTY the Respublika party], is abroad; [m34:KGZ.JUD the General Prosecutor's Office] is {e15 investigating} [m35=m14 him] for a speech to Uzbeks in [m36:@KGZ Osh]. [m37:KGZ.COP Security officers] {e16 searched} [m38:KGZ.JRN the NTS channel], which belongs to [m105=m14 him], on Thursday.
"<<q2 Forty minutes! In October [m39:KGZ.BUS I] had time to grow a beard>>," said [m40=m39 driver Ulan Mambetov].
e1 m1 > m2 COOPERATE actual 2017-12-02/day mode=access ctx=economic,territory
e2 m6 > m7 COOPERATE actual 2017-12-03/day ctx=economic
e3 m8 > m20 RETREAT actual 2017-12-03/day ctx=economic
e4 m9 > m10 SUPPORT actual 2017-12-04/none ctx=economic,diplomatic
e5 m10 > m9 CONCEDE planned 2017-12-04/none ctx=economic
e6 m1 > m2 SANCTION actual 2017-10-10/day mode=restrict ctx=economic,territory bg
e7 m11 > m12 ACCUSE actual 2017-10-07/day mode=allege ctx=election bg
e8 m14 > m13 CONSULT actual 2017-09-01/month mode=visit ctx=election bg
e9 m15 > m13 ACCUSE actual 2017-09-01/month mode=disapprove ctx=election,diplomatic bg
e10 m16 > m17 REJECT actual 2017-12-04/none mode=assist ctx=economic bg
e11 m18 > m17 REJECT actual 2017-11-01/month mode=assist ctx=economic,legislative bg
e12 m20 > m21,m22 ACCUSE actual 2017-12-04/none ctx=economic bg
e13 m24 > m1,m2 CONSULT actual 2017-12-04/none ctx=economic bg
e14 m30 > m20 COOPERATE actual 2017-09-05/day mode=access ctx=economic,territory bg
e15 m34 > m35 ACCUSE actual 2017-12-04/none mode=investigate ctx=legal,religion_ethnicity
e16 m37 > m38 COERCE actual 2017-11-30/day ctx=rights_freedoms,repression
q1 m3 direct cue=said
q2 m40 direct cue=said
rel m20 member_of m41
rel m29 leads m41 from=2018
rel m32 leads m33
