### Sudan Tribune 2021-01-14 article
= [m1:ETH.GOV Addis] and [m2:SDN.GOV Khartoum] {e1 mass} men over Al-Fashaga as [m3:SSD.GOV Juba] {e2 offers} to mediate
~date_line January 14, 2021 (KHARTOUM)
[m4:SDN.GOV Sudan] has closed its skies above Gedaref to all aircraft, a day after [m5:ETH.MIL an Ethiopian warplane] {e3 crossed} the frontier in what [m6:SDN.GOV the foreign ministry] {e4 described} as "<<q1 a dangerous and unjustified escalation>>".
[m7=m6 The ministry] also {e5 warned} of grave consequences if it happened again.
The statement passed over what [m8:SDN.MIL the army] itself is doing. [m9:SDN.MIL Two brigades of the Sixth Infantry Division] have {e6 taken up} positions east of the Atbara river since the turn of the year, and [m10:SDN.MIL members of the Rapid Support Forces] were {e7 seen} unloading in [m11:@SDN Doka] on Tuesday. According to [m12:SDN.AGR farmers' representative Ahmed Abdel Rahim Al-Awad], <<q2 nine tenths of the land seized in 1995 is back in Sudanese hands>>.
[m13:ETH.MIL Ethiopia's chief of staff, General Birhanu Jula], said on Wednesday that [m14=m4 the neighbours] had <<q3 {e8 overrun} [m15:ETH.MIL a camp] and "looted" [m16:ETH.AGR Amhara farmers] at harvest time, while [m17=m13 his] troops were busy elsewhere>>. "<<q4 [m18=m13 We] will not look on for ever>>," [m19=m13 he] {e9 added}.
Lieutenant General [m20:SDN.GOV Abdel Fattah al-Burhan], who presides over [m21:SDN.GOV the Sovereign Council], {e10 went up} to the line yesterday. "<<q5 [m22=m4 We] don't want war. [m23=m8 Our] forces are on [m24=m4 our] soil>>," [m25=m20 he] told [m26:SDN.MIL officers] there.
The present round began on 15 December, when [m27:UAF a militia] {e11 ambushed} [m28:SDN.MIL a patrol] at Jebel Abu Tuyur and four men died. Talks {e12 held} in [m29:SDN.GOV Khartoum] on December 22 between [m30:SDN.GOV Omer Manis] and [m31:ETH.GOV Deputy Prime Minister Demeke Mekonnen] broke up without a text.
[m32:SSD.GOV President Salva Kiir] has {e13 sent} [m70=m32 his] adviser [m33:SSD.GOV Tut Gatluak] to both; South Sudan's own peace was brokered in the Sudanese capital. [m34:EGY.GOV Cairo], [m35=m2 Khartoum's] partner in the quarrel over the Nile dam, whose air force {e14 trained} with [m36:SDN.MIL the Sudanese] at Merowe in November, {e15 declared} [m71=m34 its] solidarity.
[m37:GBR.GOV British Foreign Secretary Dominic Raab] is {e16 expected} today.
More than 50,000 [m38:ETH.REF Tigrayans] have found {e17 refuge} at [m39:@SDN Um Rakuba] and [m40:@SDN Hamdayet] since November. [m41:ETH.MIL Ethiopian soldiers] {e18 shut} the crossing in December.
Ethiopia is the seat of [m42:AU the African Union]; Sudan holds the rotating chair of [m43:IGAD IGAD]. Neither organisation has convened.
(ST)
e1 m1,m2 > m1,m2 MOBILIZE actual 2021-01-01/month mode=troops ctx=territory,military again
e2 m3 > m1,m2 AGREE planned 2021-01-14/none ctx=diplomatic again
e3 m5 > m4 MOBILIZE actual 2021-01-13/day mode=weapons ctx=territory,military
e4 m6 > m1 ACCUSE actual 2021-01-14/none mode=disapprove ctx=territory,military
e5 m7 > m1 THREATEN threatened 2021-01-14/none ctx=territory,military
e6 m9 > m1 MOBILIZE actual 2021-01-01/month mode=troops ctx=territory,military
e7 m10 > m1 MOBILIZE actual 2021-01-12/day mode=troops ctx=territory,military
e8 m14 > m15,m16 ASSAULT actual 2021-01-14/none ctx=territory,military said=m13
e9 m19 > m4 THREATEN threatened 2021-01-13/day mode=violence ctx=territory,military
e10 m20 > m26 CONSULT actual 2021-01-13/day mode=visit ctx=military,territory
e11 m27 > m28 ASSAULT actual 2020-12-15/day ctx=military,territory bg
e12 m30 > m31 CONSULT actual 2020-12-22/day ctx=territory,diplomatic bg
e13 m32 > m1,m2 AGREE planned 2021-01-14/none ctx=diplomatic
e14 m34 > m36 COOPERATE actual 2020-11-01/month ctx=military bg
e15 m34 > m35 SUPPORT actual 2021-01-14/none ctx=territory,diplomatic
e16 m37 > m2 CONSULT planned 2021-01-14/day mode=visit ctx=diplomatic
e17 m4 > m38 AID actual 2020-11-01/month ctx=asylum,migration bg
e18 m41 > m38 COERCE actual 2020-12-01/month mode=restrict ctx=migration,military bg
q1 m6 mixed cue=described
q2 m12 indirect cue=According
q3 m13 mixed cue=said
q4 m19 direct cue=added
q5 m25 direct cue=told
rel m20 leads m21
rel m4 leads m43
rel m4 member_of m43
rel m34 ally_of m35

### El Universal (Caracas), English section 2008-03-04 article
= Ten battalions to the border: [m1:VEN.GOV Chávez] {e1 orders} tanks, [m2:COL.GOV Bogotá] shows laptops
~date_line Caracas, Tuesday March 04, 2008
~share Share | Print
The columns that [m3:VEN.GOV President Hugo Chávez] called for on [m72=m3 his] Sunday program were not on the road yet. Early Tuesday, trains with tank wagons stood at [m4:@VEN Carora], 300 miles from the line, and [m5:VEN.MIL a battalion] of the Third Division was still filling canteens.
"<<q1 Mr. Defense Minister, move [m6=m3 me] ten battalions to the frontier with [m7:COL.GOV Colombia]. Tank battalions. The military aviation must be deployed>>," [m8=m3 the Head of State] {e2 commanded} on live television on March 2.
By Monday evening [m9:VEN.GOV Minister Gustavo Rangel Briceño] reported that <<q2 90 percent of the units were {e3 in motion}>>. [m10:ECU.GOV Ecuador] has {e4 shifted} 3,200 of [m73=m10 its own] soldiers.
On Saturday, [m11:COL.MIL the Colombian Air Force] {e5 bombed} a camp one mile inside Ecuador and {e6 killed} [m12:FARC.REB Raúl Reyes], the second man in [m13:FARC.REB the FARC], together with over twenty people. [m14=m2 President Álvaro Uribe's government] {e7 apologized} for the trespass but said <<q3 [m74=m14 it] had been in self-defense>>.
[m15:ECU.GOV Rafael Correa] {e8 expelled} [m16:COL.GOV Ambassador Carlos Holguín] on Sunday and broke off relations on Monday. [m17:VEN.GOV Caracas] {e9 gave} the Colombian embassy staff a few hours to leave.
[m18:COL.COP General Óscar Naranjo], who commands [m19:COL.COP the National Police], {e10 charged} that Reyes' computers prove payments of 300 million dollars from [m20=m17 Venezuela] to [m21=m13 the guerrillas]. [m22:VEN.GOV Foreign Minister Nicolás Maduro] {e11 denied} it: "<<q4 A machine that survives a bomb is a miracle or a lie>>."
At the bridge of [m23:@VEN San Antonio del Táchira], [m24:VEN.MIL National Guardsmen] {e12 barred} trucks since noon. [m25:VEN.BUS Fedecámaras Táchira], the employers' chamber, {e13 begged} [m26=m17 the government] to open it; 70 percent of the state's food comes across. [m75=m25 Its] president, [m27:VEN.BUS José Rozo], said that <<q5 those who eat cannot wait for history>>.
[m28:VEN.OPP Opposition governor Manuel Rosales], of [m29:VEN.PTY Un Nuevo Tiempo], whose Zulia state shares 400 miles of the line, {e14 called} the deployment a smoke screen.
[m30:OAS The Organization of American States] {e15 meets} in [m93:@USA Washington] this afternoon. [m31:CHL.GOV Chile], [m32:BRA.GOV Brazil] and [m33:ARG.GOV Argentina] have {e16 asked} [m34:COL.GOV Colombia] for explanations. [m35:USA.GOV George W. Bush] {e17 phoned} [m36:COL.GOV Uribe], [m76=m35 his] closest friend in the region, to {e18 assure} [m77=m36 him] of support.
[m37:NIC.GOV Nicaragua's Daniel Ortega], head of [m38:NIC.PTY the Sandinista Front], mourned "<<q6 brother Raúl>>."
e1 m1 > m7 MOBILIZE actual 2008-03-02/day mode=troops ctx=military,territory again
e2 m8 > m7 MOBILIZE actual 2008-03-02/day mode=troops ctx=military,territory
e3 m9 > m7 MOBILIZE actual 2008-03-02/day mode=troops ctx=military,territory again
e4 m10 > m7 MOBILIZE actual 2008-03-04/none mode=troops ctx=military,territory
e5 m11 > m13 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,territory
e6 m11 > m12 ASSAULT actual 2008-03-01/day mode=aerial ctx=military again
e7 m14 > m10 CONCEDE actual 2008-03-04/none ctx=diplomatic,territory
e8 m15 > m16 SANCTION actual 2008-03-02/day mode=expel ctx=diplomatic
e9 m17 > m7 SANCTION actual 2008-03-04/none mode=expel ctx=diplomatic
e10 m18 > m20 ACCUSE actual 2008-03-04/none mode=allege ctx=terrorism
e11 m22 > m18 REJECT actual 2008-03-04/none ctx=terrorism
e12 m24 > m7 COERCE actual 2008-03-04/none mode=restrict ctx=economic,territory
e13 m25 > m26 REQUEST requested 2008-03-04/none mode=change ctx=economic
e14 m28 > m3 ACCUSE actual 2008-03-04/none mode=disapprove ctx=military
e15 m30 > m34 CONSULT planned 2008-03-04/day mode=multilateral ctx=diplomatic
e16 m31,m32,m33 > m34 REQUEST requested 2008-03-04/none ctx=diplomatic
e17 m35 > m36 CONSULT actual 2008-03-04/none mode=phone ctx=diplomatic
e18 m35 > m36 SUPPORT actual 2008-03-04/none ctx=diplomatic
q1 m8 direct cue=commanded
q2 m9 indirect cue=reported
q3 m14 indirect cue=said
q4 m22 direct cue=denied
q5 m27 indirect cue=said
q6 m37 mixed cue=mourned
rel m12 member_of m13
rel m18 leads m19
rel m27 leads m25
rel m28 member_of m29
rel m35 ally_of m36
rel m37 leads m38

### Naharnet 2005-04-26 article
= Last Syrian tank out: [m1:@LBN Anjar] empties [m2:SYR.SPY Ghazaleh's] villa
~date_line Naharnet Newsdesk, Beirut, Updated 26 Apr 05, 13:10
A band played, medals were pinned, and then the buses left in the direction of Jdeidet Yabous. With a farewell parade at Rayak air base on Tuesday, [m3:SYR.MIL the Syrian army] {e1 ended} 29 years in [m4:LBN.GOV Lebanon].
"<<q1 Brothers in arms, [m5=m6 we] say thanks, and the rest is for history>>," said [m6:LBN.MIL General Michel Suleiman], who commands [m7:LBN.MIL the Lebanese army], to [m8:SYR.MIL his Syrian counterpart, Ali Habib]. [m9=m8 The latter] {e2 maintained} that [m10:SYR.GOV Damascus] never had designs on [m78=m4 its neighbour].
[m11:LBN.CVL Men from Majdal Anjar] danced through the rooms of the house from which [m12:SYR.SPY Rustom Ghazaleh], chief of Syrian intelligence here, used to make and break ministers. A portrait of [m13:SYR.GOV President Bashar al-Assad] was {e3 smashed}.
The departure is what [m14:UN the Security Council] {e4 demanded} in Resolution 1559 last September. [m15:UN A UN team led by Senegalese brigadier Elhadji Mouhamadou Kandji] {e5 arrived} in Damascus on Tuesday to check.
It would hardly have come about without the {e6 murder} of [m16:LBN.ELI Rafik Hariri]. After [m42:UAF unknown bombers] struck on February 14, [m17:LBN.CVL crowds] {e7 filled} Martyrs' Square for weeks, and on February 28 [m79=m17 they] {e8 brought down} [m18:LBN.GOV the cabinet of Omar Karami], a friend of [m19=m10 Syria's]. On March 5, [m20=m13 Assad] {e9 announced} before [m82:SYR.LEG parliament] that [m21=m3 his troops] would go.
[m22:HEZBOLLAH.REB Hizbullah], which [m23=m10 Damascus] and [m24:IRN.GOV Tehran] support and whose fighters control [m90:@LBN the southern strip], {e10 thanked} [m25=m3 the Syrians] with a rifle wrapped in velvet. "<<q2 [m26=m22 The Resistance] {e11 will not lay down} [m80=m26 its] arms because Mr. Bush has a resolution>>," [m81=m22 its] deputy leader [m27:HEZBOLLAH.REB Naim Qassem] told [m28:#AlManar Al-Manar].
[m29:LBN.OPP Druze leader Walid Jumblatt], head of [m30:LBN.PTY the Progressive Socialist Party], {e12 urged} [m31:LBN.GOV Premier Najib Mikati] to have the security chiefs suspended. One of them, [m32:LBN.SPY Jamil Sayyed] of [m33:LBN.SPY General Security], {e13 resigned} on Monday; [m34:LBN.SPY army intelligence boss Raymond Azar] {e14 left} for [m92:@FRA Paris] last week.
[m35:FRA.GOV France], once the mandate power, {e15 voiced} satisfaction. In [m36:USA.GOV Washington], spokesman [m37:USA.GOV Adam Ereli] {e16 insisted} that the mukhabarat go as well, "<<q3 the visible and the invisible>>".
[m38:LBN.OPP Ex-general Michel Aoun] {e17 wants to return} from [m91:@FRA Paris] on May 7. [m39:LBN.OPP Samir Geagea], leader of [m40:LBN.PTY the Lebanese Forces], still {e18 sits} in a cell under the defense ministry.
The relatives of [m41:LBN.CVL 600 missing] have put up a tent.
e1 m3 > m4 RETREAT actual 2005-04-26/day mode=withdraw ctx=military,territory
e2 m9 > m4 REJECT actual 2005-04-26/day ctx=territory,military
e3 m11 > m13 PROTEST actual 2005-04-26/none mode=vandalize
e4 m14 > m10 REQUEST requested 2004-09-01/month mode=withdraw ctx=military,territory bg
e5 m15 > m10 CONSULT actual 2005-04-26/day mode=visit ctx=military,territory
e6 m42 > m16 ASSAULT actual 2005-02-14/day mode=targeted ctx=terrorism bg
e7 m17 > m18,m10 PROTEST actual 2005-02-01/month mode=demo ctx=pro_democracy bg
e8 m18 > m17 RETREAT actual 2005-02-28/day mode=resign ctx=executive,pro_democracy bg
e9 m20 > m4 CONCEDE planned 2005-03-05/day mode=withdraw ctx=military bg
e10 m22 > m25 SUPPORT actual 2005-04-26/none ctx=military
e11 m26 > m14 REJECT actual 2005-04-26/none mode=yield ctx=military
e12 m29 > m31 REQUEST requested 2005-04-26/none mode=change ctx=intelligence
e13 m32 > m29 RETREAT actual 2005-04-25/day mode=resign ctx=intelligence
e14 m34 > m29 RETREAT actual 2005-04-18/week ctx=intelligence
e15 m35 > m10 SUPPORT actual 2005-04-26/none ctx=diplomatic
e16 m37 > m10 REQUEST requested 2005-04-26/none mode=withdraw ctx=intelligence
e17 m38 > m4 AGREE planned 2005-05-07/day ctx=political_institutions
e18 m4 > m39 COERCE actual 2005-04-26/none mode=arrest ctx=legal bg
q1 m6 direct cue=said
q2 m27 direct cue=told
q3 m37 mixed cue=insisted
rel m6 leads m7
rel m22 controls m90
rel m10 ally_of m22
rel m24 ally_of m22
rel m27 member_of m22
rel m29 leads m30
rel m32 member_of m33
rel m39 leads m40

### The Edition (Malé) 2024-05-11 article
= [m1:IND.MIL All Indian troops] {e1 gone} a day before deadline: President's Office
~byline Mohamed Rehan
~date_line 11 May 2024
Only civilians now fly and mend the two helicopters and the Dornier that [m2:IND.GOV India] {e2 gave} [m3:MDV.GOV the Maldives] over the past decade, chief spokesperson [m4:MDV.GOV Heena Waleed] said on Friday.
"<<q1 There is not one foreign uniform left on [m5=m3 our] islands>>," Defence Minister [m6:MDV.GOV Ghassan Maumoon] told journalists today. [m7=m6 He] confirmed that the last of 76 [m8=m1 soldiers] had {e3 left} Hanimaadhoo on Thursday evening.
It fulfils the {e4 pledge} on which [m9:MDV.GOV Dr Mohamed Muizzu] beat [m10:MDV.ELI Ibrahim Mohamed Solih] in September. A first group of 26 was {e5 replaced} in [m11:@MDV Addu] on 11 March, another on 9 April.
[m12:MDV.GOV Foreign Minister Moosa Zameer] was in [m13:IND.GOV New Delhi] when the plane took off. On Thursday [m14=m12 he] {e6 met} [m15:IND.GOV his counterpart, Dr S Jaishankar], who {e7 reminded} [m16=m12 his guest] that <<q2 ties rest on mutual interests>>. [m17=m12 Zameer] in turn {e8 regretted} the words of [m18:MDV.GOV three deputy ministers] about [m19:IND.GOV Prime Minister Narendra Modi] in January; Malé {e9 suspended} [m20=m18 the trio] at the time.
At [m85=m17 his] request [m21=m2 Delhi] has since {e10 rolled over} a 50-million-dollar treasury bill for another year and {e11 raised} the quota of eggs, onions and rice [m83=m21 it] ships to the atolls.
[m22:CHN.GOV Beijing] has come closer meanwhile. A defence accord {e12 signed} on 4 March provides for military help free of charge, and [m23:CHN.MIL the research vessel Xiang Yang Hong 03] has been {e13 admitted} to port twice this year. [m34:TUR.GOV Türkiye] {e14 sold} [m24:MDV.MIL the MNDF] six surveillance drones, which arrived in March.
[m25:MDV.OPP The Maldivian Democratic Party (MDP)], whose chairperson is [m26:MDV.OPP Fayyaz Ismail], {e15 accused} [m27:MDV.GOV the government] of having no pilots to replace those [m84=m27 it] sent away. [m28:MDV.ELI Former minister Mariya Didi] had said the same before [m29:MDV.LEG the Majlis] changed hands: in the April election [m30:MDV.PTY the ruling PNC] won 66 of [m88=m29 its] 93 seats.
[m87=m6 Ghassan] denied it. <<q3 Three local airmen, [m86=m6 he] said, were in training>>, but none was licensed yet.
Trilateral exercises with [m94=m2 India] and [m31:LKA.GOV Sri Lanka], called Dosti, were {e16 held} in February as if nothing had happened. Both are partners of [m32=m3 Malé] in [m33:CSC the Colombo Security Conclave], whose December meeting [m89=m3 Muizzu's men] {e17 skipped}.
e1 m1 > m3 RETREAT actual 2024-05-09/day mode=withdraw ctx=military again
e2 m2 > m3 AID actual 2024-05-11/none ctx=military bg
e3 m8 > m3 RETREAT actual 2024-05-09/day mode=withdraw ctx=military
e4 m9 > m2 REQUEST requested 2023-09-01/month mode=withdraw ctx=military,election bg
e5 m2 > m3 RETREAT actual 2024-03-11/day mode=withdraw ctx=military bg
e6 m14 > m15 CONSULT actual 2024-05-09/day mode=visit ctx=diplomatic
e7 m15 > m16 ACCUSE actual 2024-05-09/day mode=disapprove ctx=diplomatic
e8 m17 > m19 CONCEDE actual 2024-05-09/day ctx=diplomatic
e9 m3 > m20 SANCTION actual 2024-01-01/month mode=discontinue ctx=diplomatic bg
e10 m21 > m3 AID actual 2024-05-11/none ctx=economic
e11 m21 > m3 AID actual 2024-05-11/none ctx=economic,human_security
e12 m3 > m22 SUPPORT actual 2024-03-04/day ctx=military bg
e13 m3 > m23 COOPERATE actual 2024-01-01/year mode=access ctx=military,technology bg
e14 m34 > m24 COOPERATE actual 2024-03-01/month ctx=military bg
e15 m25 > m27 ACCUSE actual 2024-05-11/none mode=disapprove ctx=military
e16 m3 > m2,m31 COOPERATE actual 2024-02-01/month ctx=military bg
e17 m3 > m33 REJECT actual 2023-12-01/month mode=boycott ctx=military,diplomatic bg
q1 m6 direct cue=told
q2 m15 indirect cue=reminded
q3 m6 indirect cue=said
rel m26 leads m25
rel m2 member_of m33
rel m31 member_of m33
rel m3 member_of m33
