### Reuters 2003-08-12 article
= [m1:LBR.REB Liberian rebels] hold port as [m2:LBR.GOV Taylor] {e14 flies out}
~byline By Matthew Tolbert
~date_line Tue Aug 12, 2003 07:44 PM ET
[m3:@LBR MONROVIA] ([m4:#Reuters Reuters]) - [m5:LURD.REB The rebel movement LURD] said on Tuesday [m6=m5 it] {e1 would pull} [m7=m5 its] fighters out of [m8:@LBR Monrovia's port] within two days, a day after [m9:LBR.GOV President Charles Taylor] {e2 handed over} power and left for exile in [m10:NGA.GOV Nigeria].
The pledge was given to [m11:USA.GOV the U.S. ambassador, John Blaney], who {e3 drove across the front line} on Tuesday morning to {e4 see} [m12:LURD.REB the insurgents' chief of staff, Aliyu Sheriff].
"<<q1 [m13=m12 We] are not here to eat the people's rice. [m14:ECOWAS The West Africans] can have the keys on Thursday>>," said [m50=m12 Sheriff], dressed in a yellow shirt and sandals.
[m15=m14 The peacekeepers], most of [m16=m15 them] Nigerians, have been in the city since last week. [m17=m14 Their] commander, [m18:ECOWAS Brigadier-General Festus Okonkwo], {e5 asked} [m19:USA.MIL U.S. Marines aboard three warships off the coast] to help secure the docks.
[m20:USA.GOV Washington] did not promise that. [m21:USA.GOV A State Department spokesman] said only that <<q2 [m22=m20 the United States] was "looking at all the options">>.
[m23:LBR.GOV Moses Blah], the former vice president who took the oath on Monday, {e6 appealed to} [m24=m5 LURD] to treat [m25=m23 him] as a brother. [m26=m23 He] is to make way for a neutral figure in October.
The movement, led by [m27:LURD.REB Sekou Conneh], was not charmed. "<<q3 [m51=m23 Blah] is [m53=m9 Taylor] with another hat. [m28=m27 We] {e7 will not recognise} [m29=m23 him]>>," [m52=m27 Conneh] told reporters by telephone from [m30:@GHA Accra], where peace talks under [m31:NGA.ELI Nigeria's former military ruler Abdulsalami Abubakar] have dragged on since June.
[m49=m5 LURD] holds most of the north and west. A second group, [m32:MODEL.REB MODEL], controls [m33:@LBR the southeastern port of Buchanan] and on Tuesday {e8 pushed} towards the airport, [m34:LBR.MIL a government colonel] said. [m35:MODEL.REB A MODEL spokesman] {e9 denied} it.
[m36:GIN.GOV Guinea], widely seen as [m47=m5 LURD's] patron, has {e10 called} [m37:? reports] of arms deliveries "<<q4 bedtime stories>>".
[m48=m9 Taylor], a former warlord, was {e11 indicted} in June by [m38:SCSL a U.N.-backed court in Sierra Leone] for arming [m39:RUF.REB rebels there]. [m40:NGA.GOV Nigerian President Olusegun Obasanjo] has {e12 refused} to surrender [m41=m9 his guest] to [m42=m38 the tribunal].
[m43:WFP The World Food Programme] said its warehouses in the port had been stripped bare. [m44=m43 It] {e13 hopes to land} a ship with 1,000 tonnes of maize for [m45:LBR.CVL the hungry] once the fighters are gone.
In the Mamba Point district, [m46:LBR.CVL women in white T-shirts] sang hymns in the rain.
e1 m6 > m14 CONCEDE planned 2003-08-14/day ctx=military,territory
e2 m9 > m23 RETREAT actual 2003-08-11/day mode=resign ctx=executive
e3 m11 > m12 CONSULT actual 2003-08-12/day mode=visit ctx=diplomatic,military again
e4 m11 > m12 CONSULT actual 2003-08-12/day mode=visit ctx=diplomatic,military
e5 m18 > m19 REQUEST requested 2003-08-12/none mode=assist ctx=military,peacekeeping
e6 m23 > m24 REQUEST requested 2003-08-12/none mode=change ctx=executive
e7 m28 > m29 REJECT actual 2003-08-12/none mode=yield ctx=executive
e8 m32 > m34 ASSAULT denied 2003-08-12/day ctx=military,territory said=m34
e9 m35 > m34 REJECT actual 2003-08-12/none ctx=military
e10 m36 > m37 REJECT actual 2003-08-12/none ctx=military bg
e11 m38 > m9 ACCUSE actual 2003-06-01/month ctx=legal bg
e12 m40 > m42 REJECT actual 2003-08-12/none mode=yield ctx=legal bg
e13 m44 > m45 AGREE planned 2003-08-12/none ctx=human_security
e14 m2 > m1 RETREAT actual 2003-08-11/day mode=resign ctx=executive again
q1 m12 direct cue=said
q2 m21 indirect cue=said
q3 m27 direct cue=told
q4 m36 mixed cue=called
rel m5 controls m8
rel m5 led_by m27
rel m27 leads m5
rel m32 controls m33
rel m36 ally_of m5
rel m18 leads m14

### Balkan Insight 2018-11-22 article
= [m1:KOS.GOV Pristina] Digs In Over 100 Per Cent Tariff on [m2:SRB.GOV Serbian] Goods
~byline Perparim Hoxha | Pristina | BIRN
~date_line November 22, 2018 15:38
[m3:KOS.GOV Kosovo's government] on Wednesday {e1 raised} the duty on imports from [m4:SRB.GOV Serbia] and [m5:BIH.GOV Bosnia and Herzegovina] from ten to 100 per cent, a day after [m6=m3 its] bid to join [m7:INTERPOL Interpol] failed for the third time.
[m8:KOS.GOV Deputy Prime Minister Enver Hoxhaj] {e2 blamed} [m9=m2 Belgrade] for what [m10=m8 he] called "<<q1 a campaign of bribery and lies>>" among delegates at the police organisation's assembly in [m11:@ARE Dubai].
"<<q2 [m12=m2 Serbia] continues to behave as if [m13=m1 we] did not exist>>," [m41=m8 Hoxhaj] wrote on Twitter.
Not so, came the reply. [m14:SRB.GOV Serbian President Aleksandar Vucic], who chairs [m15:SRB.PTY the Serbian Progressive Party], called an emergency session of [m16:SRB.GOV the National Security Council] and {e3 accused} [m17=m1 the Kosovo authorities] of tearing up [m90:CEFTA CEFTA], the regional trade pact to which [m91=m1+m2 both sides] belong.
[m18=m14 He] said <<q3 [m19=m2 Serbia] {e4 would not retaliate} with [m20=m2 its] own tariffs>>, but {e5 ruled out} any further sitting of the EU-led dialogue while the measure stood.
[m21:SRB.GOV His prime minister, Ana Brnabic], went further in a television interview on Thursday. [m22=m21 She] said the decision "<<q4 brings the region to the brink of instability>>" and that [m23:EU the European Union] {e6 must} make [m24=m1 Pristina] revoke it.
Brussels tried to calm things down. [m25:EU EU foreign policy chief Federica Mogherini] {e7 telephoned} [m26:KOS.GOV Prime Minister Ramush Haradinaj] on Wednesday evening and {e8 told} [m27=m26 him] to lift the tariff at once. [m42=m26 Haradinaj], a former commander in [m28:UCK.REB the Kosovo Liberation Army], {e9 declined}.
In Mitrovica, [m29:KOS.CVL several thousand Serbs] {e10 gathered} on Thursday behind a banner reading "No bread, no peace". [m30:KOS.PTY Goran Rakic] of [m31:KOS.PTY Srpska Lista], the party which holds all ten seats reserved for the minority and takes its cue from [m32=m2 Belgrade], {e11 threatened} that mayors in the north would break off contact with [m33=m3 the central government].
~read_also Read more: What Serbia Sells to Its Neighbour
The US embassy and the British one issued separate notes of "concern".
More than 100 countries, among them [m34:USA.GOV the United States] and [m35:ALB.GOV Albania], recognise [m43=m3 Kosovo], which declared independence in 2008. [m36:RUS.GOV Moscow] and five EU states do not. Since 2017 [m37=m2 Serbia's] diplomats have {e12 talked} a dozen small nations into withdrawing their recognition, among them [m38:SUR.GOV Suriname] and [m39:LBR.GOV Liberia]; [m40:LBR.GOV the government in Monrovia] {e13 has since denied} doing so.
Analyst Donika Emini said <<q5 the tariff would hurt poor families in both communities before it hurt any politician>>.
e1 m3 > m4,m5 SANCTION actual 2018-11-21/day mode=discontinue ctx=economic,diplomatic
e2 m8 > m9 ACCUSE actual 2018-11-22/none mode=allege ctx=diplomatic
e3 m14 > m17 ACCUSE actual 2018-11-22/none mode=disapprove ctx=economic
e4 m19 > m1 SANCTION denied 2018-11-22/none mode=discontinue ctx=economic said=m18
e5 m18 > m1 REJECT actual 2018-11-22/none mode=meet ctx=diplomatic,economic
e6 m22 > m23 REQUEST requested 2018-11-22/day mode=assist ctx=economic,diplomatic
e7 m25 > m26 CONSULT actual 2018-11-21/day mode=phone ctx=diplomatic,economic
e8 m25 > m27 REQUEST requested 2018-11-21/day mode=yield ctx=economic
e9 m26 > m25 REJECT actual 2018-11-21/day mode=yield ctx=economic
e10 m29 > m3 PROTEST actual 2018-11-22/day mode=demo ctx=economic,religion_ethnicity
e11 m30 > m33 THREATEN threatened 2018-11-22/none mode=relations ctx=political_institutions
e12 m37 > m38,m39 CONSULT actual 2017-01-01/year ctx=diplomatic bg
e13 m40 > m37 REJECT actual 2018-11-22/none ctx=diplomatic bg
q1 m10 mixed cue=called
q2 m8 direct cue=wrote
q3 m18 indirect cue=said
q4 m22 mixed cue=said
q5 ? indirect cue=said
rel m14 leads m15
rel m30 member_of m31
rel m31 led_by m32
rel m91 member_of m90
rel m34 recognises m3
rel m35 recognises m3

### The Island 2006-08-08 article
= Sluice gate {e14 reopened} but [m1:LKA.MIL forces] vow to {e15 push on} in Mutur
[m2:NOR.GOV The Norwegian special envoy, Jon Hanssen-Bauer], {e1 left} [m3:LTTE.REB the LTTE's] headquarters in [m4:@LKA Kilinochchi] on Sunday with what [m5=m2 he] took to be a promise. By Tuesday evening [m6=m3 the Tigers] had {e2 lifted} [m7=m3 their] blockade of the Maavilaru sluice, and water was flowing again to some 15,000 farming families.
It did not stop the guns. [m8:LKA.GOV Government defence spokesman Keheliya Rambukwella] said <<q1 [m9=m1 the army] {e3 would go on} until the whole of the Mutur sector was cleared>>.
"<<q2 [m10=m3 They] used water as a weapon. [m11:LKA.GOV The government] cannot be a spectator>>," [m12=m8 he] told journalists, adding: "<<q3 Whether [m13=m3 they] opened it or [m14=m1 we] opened it makes no difference to the operation>>."
[m15:LTTE.REB S. P. Thamilselvan], who heads the political wing of [m16=m3 the rebel group], {e4 charged} that [m17:LKA.MIL Air Force jets] had {e5 bombed} the very anicut where [m18=m3 his] men and [m19:SLMM the Nordic truce monitors] stood on Sunday. No one was hurt.
[m20:SLMM The monitors' chief, retired Swedish major-general Ulf Henricsson], {e6 backed} that account. "<<q4 It is quite obvious [m21=m11 they] are not interested in water. [m22=m11 They] are interested in something else>>," [m23=m20 he] said.
The mission, made up of Norwegians, Icelanders, Swedes, Danes and Finns, may soon shrink. [m43=m3 The LTTE] has {e7 ordered} [m24:SLMM nationals of EU countries] to go by September 1, after [m25:EU the European Union] {e8 put} [m26=m3 the Tigers] on its list of terrorist organisations in May.
[m27:IND.GOV India], too, bans [m44=m3 the LTTE], over the {e9 killing} of [m28:IND.ELI its former prime minister Rajiv Gandhi] in 1991.
The worst news of the week came from Mutur town itself. [m29:ACF Seventeen local staff of the French charity Action Contre la Faim] were found shot in their compound. [m30:FRA.GOV Paris] {e10 demanded} a full inquiry from [m31=m11 Colombo]. The army and [m42=m3 the LTTE] each {e11 say} the other did it.
[m32:LKA.REL Muslim clerics] put the displaced at more than 25,000. [m33:LKA.PTY The Sri Lanka Muslim Congress], whose leader [m34:LKA.PTY Rauff Hakeem] was turned back at a checkpoint near [m35:@LKA Kantale], {e12 requested} [m36=m11 the President] to send food convoys.
[m37:LKA.REB The breakaway faction of Vinayagamoorthy Muralitharan, alias Karuna], [m45=m3 the LTTE's] former eastern commander, has meanwhile opened offices in [m38:@LKA Batticaloa]. [m39:LKA.MIL Military spokesman Brigadier Prasad Samarasinghe] denied that [m40=m37 the faction] {e13 had fought alongside} [m41:LKA.MIL his troops].
Shops in the Trincomalee bazaar opened for three hours.
e1 m2 > m3 CONSULT actual 2006-08-06/day mode=visit ctx=diplomatic,human_security
e2 m6 > m11 CONCEDE actual 2006-08-08/day ctx=human_security
e3 m9 > m3 ASSAULT planned 2006-08-08/none ctx=military,territory said=m8
e4 m15 > m11 ACCUSE actual 2006-08-08/none mode=allege ctx=military
e5 m17 > m18,m19 ASSAULT actual 2006-08-06/day mode=aerial ctx=military said=m15
e6 m20 > m15 SUPPORT actual 2006-08-08/none ctx=military
e7 m3 > m24 REQUEST requested 2006-08-08/none mode=yield ctx=peacekeeping,diplomatic bg
e8 m25 > m26 SANCTION actual 2006-05-01/month ctx=terrorism,diplomatic bg
e9 m3 > m28 ASSAULT actual 1991-01-01/year mode=targeted ctx=terrorism bg
e10 m30 > m31 REQUEST requested 2006-08-08/none mode=change ctx=human_rights
e11 m1 > m3 ACCUSE actual 2006-08-08/none mode=allege ctx=human_rights
e12 m33 > m36 REQUEST requested 2006-08-08/none mode=assist ctx=human_security,migration
e13 m40 > m3 ASSAULT denied 2006-08-08/none ctx=military
e14 m3 > m11 CONCEDE actual 2006-08-08/day ctx=human_security again
e15 m1 > m3 ASSAULT planned 2006-08-08/none ctx=military,territory again
q1 m8 indirect cue=said
q2 m12 direct cue=told
q3 m12 direct cue=adding
q4 m23 direct cue=said
rel m20 leads m19
rel m34 leads m33
rel m24 part_of m19

### AFP 2012-04-03 article
= [m40:ECOWAS West Africa] {e11 chokes off} [m1:CNRDRE.REB Mali junta] as [m2:MNLA.REB rebels] run the north
~caption A soldier at a checkpoint in Kati, near Bamako. (AFP Photo)
[m3:@MLI BAMAKO] — [m4:ECOWAS West African leaders] on Monday {e1 slapped} a total embargo on [m5:MLI.GOV Mali] to force out [m6:CNRDRE.REB the soldiers who seized power] two weeks ago, while in the lost north [m7:ANSARDINE.REB hardline Islamists] {e12 chased away} [m8:MNLA.REB the Tuareg separatists] with whom [m9=m7 they] had taken Timbuktu a day earlier.
The 15-nation bloc, [m80=m4 ECOWAS], {e2 closed} its members' borders to all goods but food and medicine and froze [m10=m5 the country's] account at the regional central bank. "<<q1 All diplomatic, economic and financial measures apply from today, until constitutional order is restored>>," [m11:CIV.GOV Ivorian President Alassane Ouattara], who holds the chair of [m12=m4 the organisation], said after an emergency meeting in [m13:@SEN Dakar].
[m14:CNRDRE.REB Captain Amadou Sanogo], the head of the junta, did not say whether [m15=m14 he] would go. On Sunday [m16=m14 he] had {e3 promised} to reinstate the 1992 constitution, without giving a date.
He did announce on Tuesday that ousted president [m17:MLI.GOV Amadou Toumani Toure] <<q2 could be {e4 put on trial} for treason>>. The whereabouts of [m18=m17 Toure], {e5 toppled} on March 22 for his handling of the rebellion, remain unknown.
A hundred kilometres away nobody was listening. The fall of [m19:@MLI Gao] on Saturday and of Timbuktu on Sunday left two thirds of the land outside the state's control. The victors are rivals: [m20:MNLA.REB the MNLA] wants a secular state called Azawad, while [m21:ANSARDINE.REB Ansar Dine], under veteran rebel [m22:ANSARDINE.REB Iyad Ag Ghaly], wants Islamic law and no new borders.
"<<q3 [m23=m20 We] control the airport and the camp. The others have the town>>," [m44=m20 MNLA] spokesman [m24:MNLA.REB Mossa Ag Attaher] admitted in Paris. Residents said that <<q4 [m42=m22 Ag Ghaly] had {e6 met} [m25:MLI.REL Timbuktu's imams] and was with three chiefs of [m26:AQIM.REB Al-Qaeda's north African branch]>>.
[m27:FRA.GOV France], the former colonial power, {e7 ruled out} sending troops to [m28=m5 Mali]. [m29:FRA.GOV Foreign Minister Alain Juppe] said, however, that <<q5 [m30=m27 Paris] might {e8 give} [m31=m4 ECOWAS] logistical help if [m32=m31 it] asked for it>>.
[m33:AU The African Union], which had {e9 suspended} [m43=m5 Mali] the day after the coup, {e10 imposed} travel bans on [m41=m14 Sanogo] and the heads of [m34=m20+m21 the armed groups] on Tuesday.
[m35:DZA.GOV Algeria] and [m36:MRT.GOV Mauritania], which share long desert frontiers with the north and are not in [m81=m4 ECOWAS], closed nothing.
The United Nations refugee agency counted 90,000 people who have fled since January. Petrol queues in Bamako were a kilometre long.
e1 m4 > m6 SANCTION actual 2012-04-02/day ctx=economic,pro_democracy
e2 m4 > m5 SANCTION actual 2012-04-02/day mode=discontinue ctx=economic again
e3 m16 > m4 CONCEDE planned 2012-04-01/day ctx=pro_democracy
e4 m14 > m17 ACCUSE hypothetical 2012-04-03/day ctx=legal,executive
e5 m6 > m18 COERCE actual 2012-03-22/day mode=seize ctx=pro_autocracy bg
e6 m22 > m25 CONSULT actual 2012-04-03/none ctx=religion_ethnicity
e7 m27 > m28 REJECT actual 2012-04-03/none mode=assist ctx=military
e8 m30 > m31 AGREE hypothetical 2012-04-03/none ctx=military said=m29
e9 m33 > m5 SANCTION actual 2012-03-23/day mode=discontinue ctx=pro_democracy,diplomatic bg
e10 m33 > m14,m34 SANCTION actual 2012-04-03/day mode=restrict ctx=pro_democracy
e11 m40 > m1 SANCTION actual 2012-04-02/day ctx=economic,pro_democracy again
e12 m7 > m8 ASSAULT actual 2012-04-02/day ctx=territory
q1 m11 direct cue=said
q2 m14 indirect cue=announce
q3 m24 direct cue=admitted
q4 ? indirect cue=said
q5 m29 indirect cue=said
rel m11 leads m12
rel m14 leads m6
rel m21 led_by m22
rel m22 leads m21
rel m24 member_of m20
