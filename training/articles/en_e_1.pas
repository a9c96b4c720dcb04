### Matangi Tonga 2022-01-26 article
= Water, then words: ships of five nations off [m1:@TON Nuku'alofa]
~date_line Wednesday, January 26, 2022 - 18:20
~caption Pallets of drinking water come ashore at Vuna wharf. 26 January 2022. Photo: Linny Folau.
"<<q1 [m2=m4 We] asked for water first, and water is what came. To those who waited offshore so that no sickness would come with the boxes: [m3=m4 we] saw you>>," [m4:TON.GOV Prime Minister Hu'akavameiliku] said in a broadcast last night, eleven days after the volcano.
In the address, which was repeated this morning, [m5=m4 he] {e1 thanked} [m6:NZL.GOV New Zealand], [m7:AUS.GOV Australia], [m8:JPN.GOV Japan], [m9:FRA.GOV France] and [m10:CHN.GOV China] by name.
The first vessel in was [m11:NZL.MIL HMNZS Aotearoa]. Last Friday [m12=m11 it] {e2 put ashore} 250,000 litres for [m13:TON.CVL the people of Tongatapu]. [m14:AUS.MIL HMAS Adelaide] tied up at Vuna this afternoon in spite of 23 infections on board and {e3 unloaded} tents and a field clinic without a handshake.
[m15:JPN.MIL Two Hercules of the Japanese Self-Defence Forces] have {e4 flown in} from [m16:@AUS Amberley] since Saturday. [m17=m9 Paris] {e5 dispatched} a patrol boat from [m18:@PYF Papeete], and [m19=m10 Beijing], to which the kingdom owes about two thirds of [m70=m28 its] foreign debt, is {e6 sending} two air force planes and a naval ship from [m20:@CHN Guangzhou] later this week.
The Minister for Meteorology and Disasters, [m21:TON.GOV Hon. Poasi Tei], {e7 would not say} whether repayments had been discussed with [m22:CHN.GOV the Chinese Embassy].
[m23:FJI.GOV Fiji], which holds the chair of [m24:PIF the Pacific Islands Forum], has [m71=m23 its] own cyclone to sweep up. All the same [m25:FJI.MIL fifty of its soldiers] will {e8 travel} on the Australian ship's next run to rebuild schools in [m26:@TON Ha'apai].
[m27:UN The United Nations] {e9 asked} [m28:TON.GOV the Government] on Monday to let in four of [m72=m27 its] staff without the usual three weeks' quarantine. [m29:TON.GOV Health Minister Saia Piukala] {e10 said no}. <<q2 Two decades of measles and influenza stories had taught the islands enough>>, according to [m30=m29 him].
All of [m31:@TON Mango] was emptied: its 62 inhabitants were {e11 taken} by [m32:TON.MIL His Majesty's Armed Forces] to [m33:@TON Nomuka] on the third night.
[m34:TON.OPP Former Prime Minister Pohiva Tu'i'onetoa], who now leads [m35:TON.PTY the People's Party] outside the cabinet, {e12 complained} that [m36=m28 the authorities] had been slow to tell anybody anything. The cable to Fiji will not be mended before February.
[m37:TON.REL The Free Wesleyan Church] is {e13 feeding} [m38:TON.CVL some two hundred families] in its halls.
e1 m4 > m6,m7,m8,m9,m10 SUPPORT actual 2022-01-25/day ctx=disasters,diplomatic
e2 m11 > m13 AID actual 2022-01-21/day ctx=disasters,human_security
e3 m14 > m13 AID actual 2022-01-26/day ctx=disasters,health
e4 m15 > m13 AID actual 2022-01-22/day ctx=disasters
e5 m17 > m28 AID actual 2022-01-26/none ctx=disasters
e6 m19 > m28 AGREE planned 2022-01-26/week ctx=disasters,military
e7 m21 > m22 REJECT actual 2022-01-26/none ctx=economic
e8 m25 > m28 AGREE planned 2022-01-26/none ctx=disasters
e9 m27 > m28 REQUEST requested 2022-01-24/day mode=access ctx=health,disasters
e10 m29 > m27 REJECT actual 2022-01-26/none ctx=health
e11 m32 > m13 AID actual 2022-01-17/day ctx=disasters
e12 m34 > m36 ACCUSE actual 2022-01-26/none mode=disapprove ctx=disasters
e13 m37 > m38 AID actual 2022-01-26/none ctx=disasters,religion_ethnicity
q1 m4 direct cue=said
q2 m29 indirect cue=according
rel m34 leads m35
rel m23 leads m24
rel m23 member_of m24

### Philippine News Agency 2024-08-05 article
= PH, [m1:JPN.MIL Japan navies] {e1 sail} together for first time in [m2:@PHL West Philippine Sea]
~byline By Joyann Priscilla Nelmida
~share Share
MANILA – Ships of [m3:PHL.MIL the Philippine Navy] and [m4:JPN.MIL the Japan Maritime Self-Defense Force] {e2 held} their first bilateral maritime cooperative activity last Friday, [m5:PHL.MIL the Armed Forces of the Philippines] (AFP) said Monday.
[m6:PHL.MIL AFP public affairs chief Col. Xerxes Trinidad] said <<q1 BRP Jose Rizal and JS Sazanami trained in communications, tactical maneuvers and photo exercises inside the country's exclusive economic zone>>.
"<<q2 The activity was not directed at anybody. [m7=m5 We] sail where the law allows [m8=m5 us] to sail>>," [m9=m6 he] added. A similar drill with [m10:USA.MIL the US Navy] and [m11:CAN.MIL Canada's HMCS Montreal] is {e3 set} for Wednesday.
It came less than a month after [m12:PHL.GOV Defense Secretary Gilberto Teodoro Jr.] and [m13:JPN.GOV Foreign Minister Yoko Kamikawa] {e4 signed} the Reciprocal Access Agreement in Malacañang on July 8 under the eyes of [m14:PHL.GOV President Ferdinand R. Marcos Jr.] The pact, which [m15:PHL.LEG the Senate] has {e5 yet to ratify}, will allow [m16=m4 Japanese troops] to train here.
In a separate statement, [m17:CHN.MIL the Southern Theater Command of the Chinese military] said it had <<q3 {e6 conducted} a combat patrol near [m18:@PHL Scarborough Shoal]>> the same day. [m19=m17 It] {e7 faulted} [m20:PHL.GOV Manila] for "stirring up" the waters with outsiders.
[m21:PHL.GOV National Maritime Council spokesperson Alexander Lopez] {e8 rejected} the remark. The shoal has been in the hands of [m22:CHN.MIL the China Coast Guard] since 2012, although it lies just 124 nautical miles from [m23:@PHL Zambales].
[m24:JPN.GOV Tokyo], like Manila a treaty ally of [m25:USA.GOV Washington], has {e9 turned over} ten 44-meter and two 97-meter patrol vessels to [m26:PHL.MIL the Philippine Coast Guard] since 2016. Last November [m27=m24 it] also {e10 granted} [m28=m20 the country] coastal radars worth 600 million yen, the first case under [m73=m24 its] Official Security Assistance program.
[m29:PHL.GOV Lopez's] office is studying a {e11 proposal} from [m30:FRA.GOV Paris] for the same kind of visiting-forces deal.
[m31:PHL.LEG Rep. France Castro] of [m32:PHL.PTY ACT Teachers party-list] {e12 warned} against the return of the forces that "<<q4 burned [m33:@PHL Manila] in 1945>>."
Asked about this, [m34=m6 Trinidad] smiled. "<<q5 [m35=m6 My] grandmother says the same. Then she asks who else will come>>." (PNA)
e1 m3 > m1 COOPERATE actual 2024-08-02/day ctx=military again
e2 m3 > m4 COOPERATE actual 2024-08-02/day ctx=military,territory
e3 m5 > m10,m11 AGREE planned 2024-08-07/day ctx=military
e4 m12 > m13 SUPPORT actual 2024-07-08/day ctx=military,diplomatic bg
e5 m15 > m24 SUPPORT hypothetical 2024-08-05/none ctx=military,legislative
e6 m17 > m20 MOBILIZE actual 2024-08-02/day mode=troops ctx=military,territory said=m17
e7 m19 > m20 ACCUSE actual 2024-08-02/day mode=disapprove ctx=military,territory
e8 m21 > m17 REJECT actual 2024-08-05/none ctx=territory
e9 m24 > m26 AID actual 2016-01-01/year ctx=military bg
e10 m27 > m28 AID actual 2023-11-01/month ctx=military bg
e11 m30 > m20 AGREE planned 2024-08-05/none ctx=military
e12 m31 > m4 ACCUSE actual 2024-08-05/none mode=disapprove ctx=military
q1 m6 indirect cue=said
q2 m9 direct cue=added
q3 m17 indirect cue=said
q4 m31 mixed cue=warned
q5 m34 direct
rel m24 ally_of m25
rel m20 ally_of m25
rel m22 controls m18 from=2012
rel m31 member_of m32

### The Tico Times 2022-04-22 article
= In chains to [m1:USA.GOV the DEA]'s plane: [m2:HND.GOV Honduras] {e1 delivers} [m3:HND.ELI its ex-president]
~byline By AFP and Alejandra Zelaya
~date_line April 22, 2022
[m4:HND.GOV The Honduran government] will "<<q1 deliver every one whom [m5:HND.JUD the courts] tell [m6=m4 us] to deliver, whatever his surname>>," Security Minister [m7:HND.GOV Ramón Sabillón] told reporters on the apron of the Hernán Acosta Mejía air base on Thursday.
Behind [m8=m7 him], [m9:HND.ELI Juan Orlando Hernández], who ruled the country for eight years until January, was {e2 handed over} to [m10:USA.GOV agents of the U.S. Drug Enforcement Administration] and flown to [m11:@USA New York], where a federal court will {e3 try} [m74=m9 him] on three counts of drug trafficking and weapons.
[m12:USA.GOV Washington] {e4 requested} [m13=m9 his] extradition on February 14, eighteen days after [m14=m9 the conservative] left office. [m15:HND.COP Police] {e5 took} [m16=m9 him] from his villa the next afternoon with cuffs on [m76=m9 his] wrists and ankles.
[m17:USA.JUD U.S. Attorney Damian Williams] {e6 accuses} [m18=m9 the former leader] of turning the country into a "<<q2 narco-state>>". [m19=m9 He] {e7 calls himself} the victim of revenge by traffickers whom [m20=m9 he] himself had {e8 extradited}.
[m21=m9 His] brother [m22:HND.LEG Tony], a former congressman, is serving life in [m23:@USA Florida]. [m24:USA.JUD A Manhattan judge] {e9 sentenced} [m25=m22 him] in March of last year.
The plane left at 2:27 p.m. Outside the fence [m26:HND.CVL several hundred people] let off fireworks. [m27:HND.CVL Followers of the National Party], with blue flags, {e10 booed} the motorcade.
[m28:HND.GOV President Xiomara Castro], who heads [m29:HND.PTY the left-wing Libre party] together with [m30:HND.ELI her husband Manuel Zelaya], kept silent. [m31=m28 She] has {e11 asked} [m32:UN the United Nations] for a commission against corruption. [m33=m32 The world body] has so far promised only an "exploratory mission".
[m34:HND.PTY National Party] chairman [m35:HND.PTY David Chávez], at a press conference, {e12 lamented} the "spectacle" and said that <<q3 [m36:HND.GOV the government] will one day be asked about [m75=m36 its] own guests from [m37:@VEN Caracas]>>.
It was the 31st extradition since [m38:HND.LEG Congress] {e13 changed} the constitution in 2012 to permit them. The speaker who signed that change was called [m39=m9 Juan Orlando Hernández].
e1 m2 > m1 COOPERATE actual 2022-04-21/day ctx=illegal_drugs,legal again
e2 m4 > m10 COOPERATE actual 2022-04-21/day ctx=illegal_drugs,legal
e3 m12 > m9 ACCUSE planned 2022-04-22/none ctx=illegal_drugs,legal
e4 m12 > m4 REQUEST requested 2022-02-14/day mode=assist ctx=illegal_drugs,legal bg
e5 m15 > m16 COERCE actual 2022-02-15/day mode=arrest ctx=illegal_drugs,legal bg
e6 m17 > m18 ACCUSE actual 2022-04-22/none mode=allege ctx=illegal_drugs,corruption
e7 m19 > m17 REJECT actual 2022-04-22/none ctx=illegal_drugs
e8 m20 > m12 COOPERATE actual 2022-04-22/none ctx=illegal_drugs bg
e9 m24 > m25 SANCTION actual 2021-03-01/month mode=convict ctx=illegal_drugs,legal bg
e10 m27 > m4 PROTEST actual 2022-04-21/day mode=demo
e11 m31 > m32 REQUEST requested 2022-04-22/none mode=assist ctx=corruption
e12 m35 > m36 ACCUSE actual 2022-04-22/none mode=disapprove ctx=legal
e13 m38 > m12 CONCEDE actual 2012-01-01/year ctx=legal,legislative bg
q1 m7 direct cue=told
q2 m17 mixed
q3 m35 indirect cue=said
rel m28 leads m29
rel m30 leads m29
rel m35 leads m34

### Capital FM Kenya 2022-07-25 article
= Miraa back on the plane as [m1:SOM.GOV Mogadishu] {e1 reopens} market to [m2:KEN.GOV Kenya]
~byline By IRENE MWANGI, NAIROBI, Kenya, Jul 25
~share Tweet
~share Share on WhatsApp
Three light aircraft loaded with 19 tonnes of miraa took off from Wilson Airport on Sunday, ending a ban of more than two years that had emptied pockets from [m3:@KEN Maua] to [m4:@KEN Laare].
[m5=m1 Somalia] {e2 resumed} imports after a deal struck at State House on July 15 by [m6:SOM.GOV President Hassan Sheikh Mohamud] and [m7:KEN.GOV his host, Uhuru Kenyatta]. For [m77=m8 its] part [m8:KEN.GOV Nairobi] will {e3 let in} Somali fish and has promised {e4 to waive} visas for holders of diplomatic passports.
"<<q1 It was a long two years. The stimulant is not the issue. The issue is that two neighbours could not talk>>," Agriculture Cabinet Secretary [m9:KEN.GOV Peter Munya], himself from Meru, said at the airport.
[m10=m9 He] {e5 praised} [m11=m6 the Somali leader], who took office in May, as "<<q2 a man of his word>>."
The former administration of [m12:SOM.ELI Mohamed Farmaajo] {e6 shut out} the crop in March 2020, ostensibly because of Covid-19, and that December {e7 broke off ties} altogether over what [m13=m12 it] described as meddling in [m31:SOM.GOV Jubaland]. The president of that federal state, [m14:SOM.GOV Ahmed Madobe], is a close friend of [m15=m8 Nairobi], [m27:KEN.MIL whose soldiers] helped [m16=m14 him] {e8 capture} [m17:@SOM Kismayo] from [m18:SHABAAB.REB Al-Shabaab] in 2012.
Relations were restored in May 2021 on the {e9 mediation} of [m19:QAT.GOV Qatar]. Five months on, [m26:ICJ.JUD the International Court of Justice] awarded most of a disputed patch of sea to [m20=m5 Somalia], a ruling [m21=m8 Kenya] {e10 refuses to accept} to this day.
[m22:KEN.AGR Nyambene Miraa Traders Association chairman Kimathi Munjuri] {e11 cautioned} that a levy of 4.5 dollars a kilo, which [m23:SOM.GOV the Finance Ministry in Mogadishu] slipped in last week, would kill the trade again. "<<q3 [m24=m22 We] will keep our planes on the ground before [m25=m22 we] fly at a loss. If by Friday it is still there, nobody loads>>," [m28=m22 he] said.
[m29=m18 Al-Shabaab], which controls much of [m30:@SOM the countryside of southern Somalia], forbids chewing the leaf.
Uganda's traders, who had the market to themselves, have not commented.
e1 m1 > m2 COOPERATE actual 2022-07-24/day ctx=economic again
e2 m5 > m8 COOPERATE actual 2022-07-24/day ctx=economic
e3 m8 > m5 AGREE planned 2022-07-15/day ctx=economic
e4 m8 > m5 AGREE planned 2022-07-15/day ctx=diplomatic
e5 m10 > m11 SUPPORT actual 2022-07-24/day ctx=economic,diplomatic
e6 m12 > m8 SANCTION actual 2020-03-01/month mode=restrict ctx=economic,health bg
e7 m13 > m8 SANCTION actual 2020-12-01/month mode=discontinue ctx=diplomatic bg
e8 m27,m16 > m18 ASSAULT actual 2012-01-01/year ctx=military,terrorism bg
e9 m19 > m20,m21 CONSULT actual 2021-05-01/month mode=third-party ctx=diplomatic bg
e10 m21 > m20 REJECT actual 2022-07-25/none ctx=legal,territory
e11 m22 > m23 THREATEN threatened 2022-07-25/none mode=boycott ctx=economic
q1 m9 direct cue=said
q2 m10 mixed
q3 m22 direct cue=said
rel m14 ally_of m15
rel m29 controls m30
rel m14 leads m31
