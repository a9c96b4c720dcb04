### LRT English 2022-06-21 article
= [m1:RUS.GOV Moscow] {e1 threatens} 'serious' answer over [m2:@RUS Kaliningrad] trains; [m3:LTU.GOV Vilnius]: ask [m81:EU Brussels]
~byline BNS, LRT.lt
~date_line 2022.06.21 17:30
"<<q1 It is not [m4=m3 Lithuania] that has done anything, it is European sanctions that started to work on the seventeenth of June>>," [m5:LTU.GOV Foreign Minister Gabrielius Landsbergis] repeated on Tuesday, this time in [m6:@LUX Luxembourg].
Since last Friday [m7:LTU.BUS the state railways LTG] have {e2 turned back} wagons with steel on their way from mainland [m8:RUS.GOV Russia] to the exclave. Cement and alcohol {e3 are to follow} in July, coal in August. Passengers and food pass as before.
[m9:RUS.GOV Nikolai Patrushev], who heads [m10:RUS.GOV Russia's Security Council], {e4 announced} in Kaliningrad that "<<q2 appropriate measures will be taken in the near future, and their consequences will have a serious negative impact on [m11:LTU.CVL the people of Lithuania]>>". On Monday [m12=m1 the Russian foreign ministry] had already {e5 called in} [m13:LTU.GOV chargé d'affaires Virginija Umbrasienė], and on Tuesday [m14:EU the EU ambassador, Markus Ederer], who {e6 asked} [m15=m12 them] to refrain from escalatory rhetoric.
Governor [m16:RUS.GOV Anton Alikhanov] {e7 speaks} of a blockade and has put on two more ships from [m17:@RUS Ust-Luga].
[m18:EU Josep Borrell], the EU's top diplomat, {e9 defended} [m19=m4 Vilnius] but {e10 promised} to "double check" the guidelines. [m35=m23 Berlin], one hears, {e11 would prefer} an exemption. [m20:USA.GOV The State Department] {e12 stood} "<<q3 ironclad>>" by Article 5: [m21=m4 Lithuania] has been in [m22:NATO NATO] since 2004, and [m23:DEU.GOV Germany] leads [m24:NATO the battle group at Rukla].
[m25:LTU.GOV President Gitanas Nausėda] {e13 ruled out} yielding. <<q4 [m26=m25 He] did not believe in a military confrontation, [m27=m25 he] told Reuters, but [m28=m3 the country] was ready to be cut off from the common power grid>>.
On the border at Kybartai [m29:LTU.COP the State Border Guard] has {e15 doubled} [m70=m29 its] shifts. In the Baltic [m30:RUS.MIL the Russian fleet] {e16 fired} missiles at floating targets on Monday, an exercise long planned, according to [m31=m30 its] staff.
Hackers who call themselves [m32:KILLNET.CVL Killnet] {e17 threatened} on Telegram to take down state sites.
[m33:LTU.OPP Social Democratic leader Vilija Blinkevičiūtė] {e19 asked} why [m34:LTU.LEG the Seimas] had learnt it from television.
e1 m1 > m3 THREATEN threatened 2022-06-21/day ctx=diplomatic,territory again
e2 m7 > m8 SANCTION actual 2022-06-17/day mode=restrict ctx=economic,territory
e3 m7 > m8 SANCTION planned 2022-07-01/month mode=restrict ctx=economic
e4 m9 > m11 THREATEN threatened 2022-06-21/day ctx=diplomatic,territory
e5 m12 > m13,m14 ACCUSE actual 2022-06-20/day mode=disapprove ctx=diplomatic,territory
e6 m14 > m15 REQUEST requested 2022-06-21/day mode=yield ctx=diplomatic
e7 m16 > m3 ACCUSE actual 2022-06-21/none mode=allege ctx=territory,economic
e9 m18 > m19 SUPPORT actual 2022-06-21/none ctx=economic
e10 m18 > m8 CONCEDE hypothetical 2022-06-21/none ctx=economic
e11 m35 > m3 REQUEST hypothetical 2022-06-21/none mode=change ctx=economic
e12 m20 > m21 SUPPORT actual 2022-06-21/none ctx=military
e13 m25 > m1 REJECT actual 2022-06-21/none mode=yield ctx=territory
e15 m29 > m8 MOBILIZE actual 2022-06-21/none mode=police ctx=territory
e16 m30 > m3 MOBILIZE actual 2022-06-20/day mode=ships ctx=military
e17 m32 > m3 THREATEN threatened 2022-06-21/none ctx=cyber
e19 m33 > m3 ACCUSE actual 2022-06-21/none mode=disapprove ctx=legislative
q1 m5 direct cue=repeated
q2 m9 mixed cue=announced
q3 m20 mixed
q4 m26 indirect cue=told
rel m9 leads m10
rel m21 member_of m22 from=2004
rel m23 leads m24
rel m24 part_of m22

### The City Paper 2023-11-09 article
= [m1:ELN.REB ELN] {e1 frees} footballer's father, blames army for the wait
~byline By Alexandra Farrow
~date_line November 9, 2023
A white helicopter, a priest, and a man of 58 in a green cap: at eleven on Thursday morning [m2:COL.CVL Luis Manuel Díaz], whose son plays for Liverpool, was {e2 handed over} somewhere in the Perijá mountains to [m3:UN a UN mission] and to [m4:COL.REL Monsignor Francisco Ceballos], bishop of Riohacha.
[m28=m2 He] {e3 had been taken} at gunpoint, together with [m29:COL.CVL his wife], at a filling station in [m5:@COL Barrancas] on October 28. [m33=m29 She] was {e4 found} the same night by [m6:COL.COP police].
The first to speak was the state. "<<q1 It should never have happened. [m7=m8 We] {e5 demand} that [m9=m1 the ELN] free every other captive and stop this for good>>," [m71=m8 the government's delegation] at the table, led by [m8:COL.GOV Otty Patiño], said in a statement. There are at least 28 more, [m72=m13 the army] counts.
[m10:ELN.REB The guerrillas' chief negotiator, Pablo Beltrán], had {e6 admitted} "a mistake" by [m11:ELN.REB the Northern War Front] on Saturday and {e7 promised} a quick release. On Sunday [m12:ELN.REB its commander, José Manuel Martínez Quiroz], {e8 accused} [m13:COL.MIL the military] of making it impossible with flights and landings. [m14:COL.MIL Generals] {e9 pulled} ten platoons out of the municipality on Tuesday. Until then [m15=m13 the army], with 250 men and two radar planes, had {e10 combed} the range up to the line with [m16:VEN.GOV Venezuela], whose [m17:VEN.MIL National Guard] {e11 did its part} on the other side.
[m18:COL.GOV President Gustavo Petro], himself once of [m19:M19.REB the M-19], {e12 phoned} [m30:COL.CVL the player]. The ceasefire, which the two sides {e13 signed} in [m20:@CUB Havana] in June and which expires in January, stays in force; the fifth round of talks, planned for this week in [m21:@MEX Mexico City], {e15 is postponed}.
Opposition senator [m22:COL.OPP María Fernanda Cabal] of [m23:COL.PTY Centro Democrático] {e16 wants} the talks broken off. [m24:COL.GOV Peace commissioner Danilo Rueda] {e17 refuses}.
In [m25:@COL El Plateado], far to the south, [m26:EMC.REB the EMC], a group of ex-FARC men under [m27:EMC.REB Iván Mordisco], {e18 drove} [m31:COL.MIL 200 soldiers] out of town last week with women and children in front; on Sunday [m32=m26 it] {e19 suspended} [m73=m32 its own] negotiations.
The Díaz house had been painted white.
e1 m1 > m2 RETREAT actual 2023-11-09/day mode=release ctx=crime again
e2 m1 > m2 RETREAT actual 2023-11-09/day mode=release ctx=crime
e3 m1 > m28,m29 ASSAULT actual 2023-10-28/day mode=abduct ctx=crime
e4 m6 > m33 AID actual 2023-10-28/day ctx=crime
e5 m7 > m9 REQUEST requested 2023-11-09/day mode=release ctx=crime
e6 m10 > m18 CONCEDE actual 2023-11-04/day ctx=crime
e7 m10 > m2 CONCEDE planned 2023-11-04/day mode=release ctx=crime
e8 m12 > m13 ACCUSE actual 2023-11-05/day mode=allege ctx=military
e9 m14 > m11 RETREAT actual 2023-11-07/day mode=withdraw ctx=military
e10 m15 > m11 MOBILIZE actual 2023-11-09/none mode=troops ctx=military,crime
e11 m17 > m15 COOPERATE actual 2023-11-09/none ctx=military,crime
e12 m18 > m30 CONSULT actual 2023-11-09/none mode=phone
e13 m18 > m1 SUPPORT actual 2023-06-01/month ctx=military bg
e15 m18 > m1 REJECT actual 2023-11-09/none mode=meet ctx=diplomatic
e16 m22 > m18 REQUEST requested 2023-11-09/none mode=change ctx=legislative
e17 m24 > m22 REJECT actual 2023-11-09/none
e18 m26 > m31 COERCE actual 2023-11-01/week mode=obstruct ctx=military,territory
e19 m32 > m18 SANCTION actual 2023-11-05/day mode=discontinue ctx=diplomatic
q1 m8 direct cue=said
rel m11 part_of m1
rel m12 leads m11
rel m22 member_of m23
rel m27 leads m26

### Radio Prague International 2024-03-13 article
= Shells for [m1:UKR.GOV Kyiv]: who {e1 pays} and who only nods
~byline Daniela Lazarová
~date_line 03/13/2024
[m2:CZE.GOV The Czech government] says [m3=m2 it] has the money together for the first 300,000 artillery rounds that [m74=m3 it] has found outside Europe for [m4:UKR.MIL Ukraine's army], and hopes for as many again.
"<<q1 [m5=m2 We] buy where others do not look. From whom, [m6=m2 we] shall not say; some of the sellers are not friends of the buyers>>," [m75=m2 the government's] security adviser, [m7:CZE.GOV Tomáš Pojar], told journalists on Tuesday. The first boxes should {e3 arrive} in June at the latest.
Eighteen countries have joined the initiative which [m8:CZE.GOV President Petr Pavel] presented in [m9:@DEU Munich] on 17 February. [m10:DEU.GOV Germany] is {e4 giving} 300 million euros, [m11:NLD.GOV the Netherlands] 250, [m12:BEL.GOV Belgium] 200, [m13:NOR.GOV Norway] 140; [m14:DNK.GOV Denmark], [m15:CAN.GOV Canada], [m16:PRT.GOV Portugal], [m17:LTU.GOV Lithuania] and [m18:SVN.GOV Slovenia] {e5 follow}. [m19:FRA.GOV Emmanuel Macron] {e6 promised} a share on [m76=m19 his] visit last week and has named no sum. [m20:POL.GOV Warsaw] {e7 will} help with trains.
[m21:SVK.GOV Slovakia] {e8 is not taking part}. [m22:CZE.GOV Prime Minister Petr Fiala], chairman of [m23:CZE.PTY the Civic Democrats], last week {e9 called off} the joint sessions with [m24:SVK.GOV the cabinet of Robert Fico] after [m25:SVK.GOV Foreign Minister Juraj Blanár] had {e10 met} [m26:RUS.GOV Sergei Lavrov] in [m27:@TUR Antalya]. [m40=m24 Fico] {e11 called} it "<<q2 endangering relations to support a war>>". [m28:HUN.GOV Hungary's Viktor Orbán], at a {e12 meeting} of the Visegrad Four in Prague on 27 February, {e13 refused} weapons as well.
[m29:RUS.GOV Kremlin spokesman Dmitry Peskov] said <<q3 shells will not change the outcome>>; Russia's ambassador, [m30:RUS.GOV Alexander Zmeevsky], was {e14 summoned} in January over another matter and {e15 threatened} "consequences" if the flow went on.
[m31:CZE.OPP Opposition leader Andrej Babiš] of [m32:CZE.PTY ANO] {e16 reproaches} [m33=m2 the cabinet] with making [m34=m2 the country] a target. In Brno [m35:CZE.COP police] {e17 guard} a private depot after [m36:CZE.BUS a dealer] was sent powder by mail.
[m37:USA.LEG The U.S. House] still {e18 sits} on 60 billion dollars. On Tuesday [m38:USA.GOV Washington] scraped together 300 million, which will be {e19 enough}, a general said, "<<q4 for a couple of weeks>>".
[m77:UKR.MIL The army's gunners] at [m39:@UKR Kupiansk] fire one round for every six of the enemy.
e1 m10 > m1 AID actual 2024-03-13/none ctx=military again
e3 m2 > m4 AID planned 2024-06-01/month ctx=military
e4 m10,m11,m12,m13 > m4 AID actual 2024-03-13/none ctx=military
e5 m14,m15,m16,m17,m18 > m4 AID actual 2024-03-13/none ctx=military
e6 m19 > m2 AGREE planned 2024-03-04/week ctx=military
e7 m20 > m2 AGREE planned 2024-03-13/none ctx=military
e8 m21 > m2 REJECT actual 2024-03-13/none mode=assist ctx=military
e9 m22 > m24 SANCTION actual 2024-03-04/week mode=discontinue ctx=diplomatic
e10 m25 > m26 CONSULT actual 2024-03-13/none ctx=diplomatic
e11 m40 > m22 ACCUSE actual 2024-03-13/none mode=disapprove ctx=diplomatic
e12 m28 > m22 CONSULT actual 2024-02-27/day mode=multilateral ctx=diplomatic
e13 m28 > m1 REJECT actual 2024-02-27/day mode=assist ctx=military
e14 m2 > m30 ACCUSE actual 2024-01-01/month mode=disapprove ctx=diplomatic bg
e15 m30 > m2 THREATEN threatened 2024-01-01/month ctx=military bg
e16 m31 > m33 ACCUSE actual 2024-03-13/none mode=disapprove ctx=military
e17 m35 > m36 MOBILIZE actual 2024-03-13/none mode=police ctx=terrorism
e18 m37 > m1 REJECT actual 2024-03-13/none mode=assist ctx=military,legislative
e19 m38 > m1 AID actual 2024-03-12/day ctx=military
q1 m7 direct cue=told
q2 m40 mixed cue=called
q3 m29 indirect cue=said
q4 ? mixed cue=said
rel m22 leads m23
rel m31 leads m32

### The EastAfrican 2022-02-01 article
= [m1:RWA.GOV Kigali] {e1 lifts} the bar at Gatuna, but lorries only for now
~byline By IVAN R MUGISHA and JULIUS BARIGABA
~date_line Tuesday, February 01, 2022
[m39=m1 Rwanda] took "note of progress", [m40=m1 its foreign ministry] said last Friday, and on Monday at midnight the boom at Gatuna {e2 went up} for the first time since February 27, 2019.
Only cargo and Rwandans coming home may pass. For [m2:UGA.CVL ordinary Ugandans] [m3:RWA.GOV the health ministry] {e3 keeps} the gate shut on account of Covid, spokesperson [m4:RWA.GOV Yolande Makolo] explained. "<<q1 Those who expected a street party should give [m82=m3 us] a little more time>>," [m78=m4 she] said.
The thaw followed a trip of [m5:UGA.MIL Lt Gen Muhoozi Kainerugaba], who commands [m6:UGA.MIL the Ugandan land forces] and is [m7:UGA.GOV President Yoweri Museveni's] son. On January 22 [m8=m5 he] was {e4 received} in Kigali by [m9:RWA.GOV President Paul Kagame], whom [m10=m5 he] had called "<<q2 my uncle>>" on Twitter a week earlier. Back in [m11:UGA.GOV Kampala], [m34=m5 he] {e5 brought about} the removal of [m12:UGA.SPY Maj Gen Abel Kandiho] from military intelligence, whom [m13=m1 Rwanda] blames for the {e6 torture} of [m35:RWA.CVL its nationals]. [m36=m5 He] also {e7 put} [m14:RWA.MIL Private Ruhinda Bosco], a soldier who had strayed across the line, on a plane home.
[m15:UGA.GOV State minister John Mulimba] {e8 welcomed} the reopening. On the hill of Katuna, [m16:UGA.BUS clearing agents] lit candles.
[m79=m1 Kigali's] charge was always that [m17:RNC.REB the Rwanda National Congress] of [m18:RNC.REB Kayumba Nyamwasa], an exile in [m19:@ZAF Johannesburg], recruited in Ugandan churches. [m37=m11 Kampala] for its part {e10 expelled} [m20:RWA.BUS four managers of MTN] as spies in early 2019. [m21:AGO.GOV Angola's Joao Lourenco] and [m22:COD.GOV Congo's Felix Tshisekedi] {e11 brought} the two presidents together at this very post in February 2020, in vain.
[m38:CVL At least seven men] were {e12 shot} by [m23:RWA.MIL Rwandan patrols] on smugglers' paths since, according to [m24:UGA.COP the police in Kabale].
[m25:KEN.GOV Kenya], current chair of [m26:EAC the East African Community], of which both are members, had {e13 urged} [m27=m1+m11 them] in December to end "<<q3 a border for nobody>>".
[m28:UGA.OPP Opposition leader Bobi Wine] of [m29:UGA.PTY the National Unity Platform] {e14 asked} why a general does the work of a foreign minister.
[m30:UGA.MIL Ugandan] and [m31:COD.MIL Congolese troops] are meanwhile {e15 hunting} [m32:ADF.REB the ADF] in Ituri together; [m33:RWA.GOV Kagame] {e16 warned} last month that [m80=m1 Rwanda] would not stand by if the danger came closer.
e1 m1 > m11 RETREAT actual 2022-01-31/day mode=access ctx=economic,territory again
e2 m1 > m11 RETREAT actual 2022-01-31/day mode=access ctx=economic,territory
e3 m3 > m2 COERCE actual 2022-02-01/none mode=restrict ctx=health,territory
e4 m8 > m9 CONSULT actual 2022-01-22/day mode=visit ctx=diplomatic,military
e5 m34 > m12 SANCTION actual 2022-02-01/none mode=discontinue ctx=intelligence,diplomatic
e6 m12 > m35 ASSAULT actual 2022-02-01/none mode=torture ctx=intelligence,human_rights said=m13
e7 m36 > m14 RETREAT actual 2022-02-01/none mode=release ctx=military
e8 m15 > m1 SUPPORT actual 2022-02-01/none ctx=economic
e10 m37 > m20 COERCE actual 2019-01-01/month mode=deport ctx=intelligence bg
e11 m21,m22 > m7,m9 CONSULT actual 2020-02-01/month mode=third-party ctx=diplomatic bg
e12 m23 > m38 ASSAULT actual 2022-02-01/none mode=firearms ctx=territory said=m24 bg
e13 m25 > m27 REQUEST requested 2021-12-01/month mode=change ctx=territory,diplomatic
e14 m28 > m11 ACCUSE actual 2022-02-01/none mode=disapprove ctx=diplomatic
e15 m30,m31 > m32 ASSAULT actual 2022-02-01/none ctx=military
e16 m33 > m32 THREATEN threatened 2022-01-01/month mode=violence ctx=military
q1 m4 direct cue=said
q2 m10 mixed cue=called
q3 m25 mixed cue=urged
rel m18 leads m17
rel m5 leads m6
rel m25 leads m26
rel m28 leads m29
rel m1 member_of m26
rel m11 member_of m26
