### APS 2021-08-25 article
= [m1:DZA.GOV Algeria] {e1 breaks off} relations with [m2:MAR.GOV Morocco] over 'hostile acts'
ALGIERS - [m3:DZA.GOV Algeria] on Tuesday {e2 severed diplomatic relations} with [m4=m2 Morocco] with immediate effect, [m5:DZA.GOV Foreign Minister Ramtane Lamamra] told the press, reading out a list of grievances that reached back to the war of 1963.
"<<q1 History has shown that [m6=m2 the Kingdom of Morocco] has never ceased to carry out hostile actions against [m7=m3 our country]. [m8=m3 We] have waited, and waited, and the waiting is over>>," [m9=m5 he] said. Consulates will remain open.
[m10=m5 Mr. Lamamra] {e3 charged} that [m11=m2 Rabat] was in league with two organizations classified as terrorist in May, [m12:RACHAD.REB Rachad] and [m13:MAK.REB the MAK], a separatist movement of Kabylia whose leader, [m14:MAK.REB Ferhat Mehenni], lives in [m15:@FRA France], and that [m16=m2 its] services had {e4 spied on} [m17=m3 Algerian] officials by means of the Pegasus software, something [m18:MAR.SPY the Moroccan intelligence agency] {e5 denies}.
Last week [m19:DZA.GOV the High Security Council], chaired by [m20:DZA.GOV President Abdelmadjid Tebboune], had {e6 decided to review} ties with [m21=m2 the neighbor] after blaming [m22=m13 the MAK] for the forest fires in which 90 people died, and to {e7 step up} controls on the western frontier, closed since 1994. [m23=m19 It] also said that [m24=m13 the group] had been ordered to {e8 kill} [m25:DZA.CVL the painter Djamel Bensmail], lynched on August 11, which [m26=m14 Mehenni] has rejected.
[m27=m28 The Moroccan side] {e9 regretted} on Tuesday evening a decision that [m28:MAR.GOV the Foreign Ministry in Rabat] called "<<q2 completely unjustified>>". Only on July 31 [m29:MAR.GOV King Mohammed VI] had {e10 offered} to reopen the border. Two weeks before that, [m30:MAR.GOV his ambassador to the United Nations, Omar Hilale], had {e11 spoken in favor} of self-determination for [m31:DZA.CVL the Kabyle people], for which [m32=m3 Algiers] {e12 recalled} [m33=m3 its] ambassador.
At the root lies [m34:@ESH Western Sahara]. [m35=m3 Algeria] hosts and arms [m36:POLISARIO.REB the Polisario Front], whose secretary-general is [m37:POLISARIO.REB Brahim Ghali] and which [m38=m36 took] up arms again last November after [m39:MAR.MIL Moroccan troops] {e13 moved into} the buffer zone at [m40:@ESH Guerguerat]. [m41=m2 Morocco] controls most of [m42=m34 the territory]; [m43:USA.GOV the United States] {e14 recognized} [m44=m2 its] sovereignty there in December, [m45:ISR.GOV Israel] did not follow.
[m46:SAU.GOV Riyadh], [m47:EU Brussels] and [m48:ARABLEAGUE the Arab League] {e15 called on} [m49=m3+m2 both capitals] to show restraint. [m50:LBY.GOV Libya] {e16 offered} to host a meeting of [m51:UMA the Arab Maghreb Union], which has not convened [m52=m51 its] leaders since 1994.
[m53:DZA.PTY Abderrazak Makri], who leads [m54:DZA.PTY the Movement of Society for Peace], the main Islamist party, {e17 approved} the step "<<q3 with pain>>".
e1 m5 > m2 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic again
e2 m5 > m4 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e3 m10 > m11 ACCUSE actual 2021-08-24/day mode=allege ctx=diplomatic,terrorism
e4 m18 > m17 COERCE denied 2021-08-25/none mode=cyber ctx=intelligence,cyber
e5 m18 > m10 REJECT actual 2021-08-25/none ctx=intelligence
e6 m19 > m21 THREATEN threatened 2021-08-18/day mode=relations ctx=diplomatic bg
e7 m23 > m21 MOBILIZE planned 2021-08-18/day mode=police ctx=territory bg
e8 m24 > m25 ASSAULT denied 2021-08-11/none ctx=terrorism bg
e9 m27 > m32 ACCUSE actual 2021-08-24/day mode=disapprove ctx=diplomatic
e10 m29 > m20 AGREE planned 2021-07-31/day ctx=diplomatic bg
e11 m30 > m31 SUPPORT actual 2021-07-14/none ctx=territory,diplomatic bg
e12 m33 > m21 SANCTION actual 2021-07-18/day mode=withdraw ctx=diplomatic bg
e13 m39 > m38 MOBILIZE actual 2020-11-13/day mode=troops ctx=military,territory bg
e14 m43 > m44 SUPPORT actual 2020-12-01/month ctx=territory,diplomatic bg
e15 m46,m47,m48 > m49 REQUEST requested 2021-08-25/none mode=yield ctx=diplomatic
e16 m50 > m49 AGREE planned 2021-08-25/none ctx=diplomatic
e17 m53 > m20 SUPPORT actual 2021-08-25/none ctx=diplomatic
q1 m9 direct cue=said
q2 m28 mixed cue=called
q3 m53 mixed
rel m37 leads m36
rel m53 leads m54
rel m14 leads m13
rel m2 controls m34

### Venezuelanalysis 2010-07-23 article
= [m1:VEN.GOV Caracas] {e1 cuts ties} after [m2:COL.GOV Bogotá] shows [m3=m9 OAS] [m4=m2 its] satellite photos
~byline By Tamara Pearson and James Suggett – Mérida
~share Print | Email | Tweet
[m5=m13 Venezuelan President Hugo Chávez], standing next to [m6:ARG.ELI the football coach Diego Maradona], on Thursday {e2 broke off} all relations with [m7=m2 Colombia], minutes after [m8=m17 its ambassador] to [m9:OAS the Organization of American States (OAS)] had {e3 accused} [m10=m1 Venezuela] of {e4 sheltering} 1,500 guerrillas of [m11:FARC.REB the FARC] and [m12:ELN.REB the ELN] in 87 camps.
"<<q1 With a tear in my heart [m13:VEN.GOV I] announce that out of dignity [m14=m1 we] have no other choice>>," [m15=m13 he] said and {e5 ordered} [m16:VEN.MIL the armed forces] to maximum alert along the 2,200-kilometer border.
[m17:COL.GOV Ambassador Luis Alfonso Hoyos] spent nearly two hours before [m18=m9 the council] in [m19:@USA Washington], showing coordinates, videos and a photo of [m20:FARC.REB a FARC commander, Iván Márquez], on what [m21=m17 he] said was a [m22=m1 Venezuelan] veranda. [m23=m17 He] {e6 demanded} an international commission within thirty days. [m24:VEN.GOV His Venezuelan colleague, Roy Chaderton], {e7 called} it a farewell show of [m25:COL.GOV President Álvaro Uribe], who hands over in two weeks to [m26:COL.GOV Juan Manuel Santos].
[m27=m26 The president-elect], travelling in [m28:@MEX Mexico], {e8 refused to comment}. "<<q2 [m29=m25 President Uribe] is the president until August 7>>," [m30=m26 Santos] said. "<<q3 The best contribution [m31=m26 I] can make is to stay out of it>>."
In [m32:@ECU Quito], [m33:ECU.GOV Rafael Correa], who holds the presidency of [m34:UNASUR the Union of South American Nations (Unasur)], {e9 promised} to convene [m35=m34 its] foreign ministers. [m36:ECU.GOV His own country] {e10 cut relations} in March 2008, after [m37:COL.MIL Colombian aircraft] {e11 bombed} the camp of [m38:FARC.REB Raúl Reyes] on Ecuadorian soil. [m39:BRA.GOV Brazil's Luiz Inácio Lula da Silva] {e12 phoned} [m40=m13 Chávez] and sent [m41:BRA.GOV Marco Aurélio Garcia] to [m42=m1+m2 both capitals].
[m43:USA.GOV State Department spokesman Philip Crowley] {e13 deplored} the decision. [m44=m43 Washington], which gained the use of seven [m45=m2 Colombian] bases in October and counts [m46=m2 Bogotá] as [m47=m43 its] closest ally in the region, has an obligation, [m48=m43 he] said, to ask [m49=m1 Venezuela] to stop groups that threaten a neighbor.
[m50:VEN.PTY The United Socialist Party (PSUV)] {e14 filled} the Plaza Bolívar with red shirts. [m51:VEN.OPP The Democratic Unity Roundtable], led by [m52:VEN.OPP Ramón Guillermo Aveledo], {e15 asked} [m53=m13 the government] to let the camps be inspected, "<<q4 if there is nothing there>>".
In [m54:@COL Cúcuta], lorries queued for a bridge that had not yet been closed.
e1 m5 > m2 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic,military again
e2 m5 > m7 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic,military
e3 m8 > m10 ACCUSE actual 2010-07-22/day mode=allege ctx=terrorism,military
e4 m10 > m11 AID denied 2010-07-23/none ctx=terrorism
e5 m15 > m16 MOBILIZE actual 2010-07-22/day mode=troops ctx=military
e6 m23 > m22 REQUEST requested 2010-07-22/day mode=access ctx=military,diplomatic
e7 m24 > m25 ACCUSE actual 2010-07-22/day mode=disapprove ctx=diplomatic
e8 m27 > m29 REJECT actual 2010-07-22/none ctx=diplomatic
e9 m33 > m42 AGREE planned 2010-07-23/none ctx=diplomatic
e10 m36 > m7 SANCTION actual 2008-03-03/day mode=discontinue ctx=diplomatic bg
e11 m37 > m38 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,territory bg
e12 m39 > m40 CONSULT actual 2010-07-23/none mode=phone ctx=diplomatic
e13 m44 > m40 ACCUSE actual 2010-07-22/day mode=disapprove ctx=diplomatic
e14 m50 > m29 PROTEST actual 2010-07-23/none mode=demo ctx=diplomatic
e15 m51 > m53 REQUEST requested 2010-07-23/none mode=change ctx=military
q1 m15 direct cue=said
q2 m30 direct cue=said
q3 m30 direct
q4 m52 mixed
rel m33 leads m34
rel m52 leads m51
rel m2 ally_of m43

### Yonhap 2019-08-23 article
= (News Focus) [m1:KOR.GOV Seoul] {e1 ends} intel pact with [m2:JPN.GOV Tokyo], [m3:USA.GOV Washington] 'disappointed'
~date_line 2019/08/23 16:55 KST
~byline By Oh Seok-min
[m4:@KOR SEOUL], Aug. 23 ([m5:#Yonhap Yonhap]) -- [m6=m1 South Korea] formally {e2 notified} [m7=m2 Japan] on Friday that it will not renew an accord under which [m8=m1+m2 the two] have {e3 shared} military secrets on [m9:PRK.GOV North Korea] since November 2016, a day after [m10:KOR.GOV President Moon Jae-in's National Security Council] {e4 decided} to let the General Security of Military Information Agreement (GSOMIA) lapse.
[m11:KOR.GOV Vice Foreign Minister Cho Sei-young] handed the note to [m12:JPN.GOV Ambassador Yasumasa Nagamine], who had himself been on the receiving end of a {e5 protest} the evening before, when [m13:JPN.GOV Foreign Minister Taro Kono] called in [m14:KOR.GOV his counterpart's envoy, Nam Gwan-pyo], in [m15:@JPN Tokyo].
"<<q1 When [m16=m2 Japan] removed [m17=m1 us] from [m18=m2 its] list of trusted trading partners without evidence, it brought about a grave change in the environment for security cooperation>>," said [m19:KOR.GOV Kim You-geun], a deputy director of the presidential office.
The removal, {e6 decided} on Aug. 2 by [m20:JPN.GOV Prime Minister Shinzo Abe's cabinet], takes effect next Wednesday. It was preceded by {e7 curbs} on three chemicals needed for chips, widely seen as punishment for a ruling in which [m21:KOR.JUD Seoul's Supreme Court] last October {e8 ordered} [m22:JPN.BUS Nippon Steel] to compensate four wartime laborers. [m23=m20 Abe] {e9 urged} [m24=m1 Seoul] on Friday to keep [m25=m1 its] promises and {e10 vowed} to go on cooperating with [m26=m3 the United States], the treaty ally of [m27=m1+m2 both].
[m28:USA.GOV Secretary of State Mike Pompeo] said in [m29:@CAN Ottawa] that [m30=m28 he] was "<<q2 disappointed>>". [m31=m28 He] had spoken with [m32:KOR.GOV Foreign Minister Kang Kyung-wha] by {e11 phone} and {e12 encouraged} [m33=m1+m2 both sides] to keep talking. [m34:KOR.GOV Deputy national security adviser Kim Hyun-chong] {e13 denied} that the alliance was damaged, and insisted that <<q3 [m35=m3 the U.S.] had been consulted throughout>>; a source in [m36:@USA Washington] says it was not.
[m37:KOR.OPP The main opposition Liberty Korea Party], led by [m38:KOR.OPP Hwang Kyo-ahn], {e14 accused} [m39=m10 the president] of sacrificing security to draw attention from the troubles of [m40:KOR.GOV Cho Kuk, his nominee for justice minister]. [m41:KOR.PTY The ruling Democratic Party] {e15 defended} the step.
In front of the old Japanese embassy, [m42:KOR.CVL members of a coalition of 750 civic groups] {e16 cheered}; it plans a candlelight {e17 vigil} on Saturday.
[m43:PRK.MIL Pyongyang], which has {e18 launched} short-range missiles six times since July 25, would be the beneficiary, [m44:USA.CVL analysts in Hawaii] believe.
e1 m1 > m2 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military again
e2 m11 > m12 SANCTION actual 2019-08-23/day mode=discontinue ctx=intelligence,military
e3 m6 > m7 COOPERATE actual 2016-11-01/month ctx=intelligence,military bg
e4 m10 > m7 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military again
e5 m13 > m14 ACCUSE actual 2019-08-22/day mode=disapprove ctx=intelligence,diplomatic
e6 m20 > m24 SANCTION actual 2019-08-02/day mode=restrict ctx=economic bg
e7 m20 > m24 SANCTION actual 2019-07-04/day mode=restrict ctx=economic bg
e8 m21 > m22 SANCTION actual 2018-10-30/day mode=convict ctx=reparations,legal bg
e9 m23 > m24 REQUEST requested 2019-08-23/day mode=change ctx=diplomatic,reparations
e10 m23 > m26 AGREE planned 2019-08-23/day ctx=military
e11 m31 > m32 CONSULT actual 2019-08-22/none mode=phone ctx=intelligence
e12 m31 > m33 REQUEST requested 2019-08-22/day mode=change ctx=diplomatic
e13 m34 > m31 REJECT actual 2019-08-23/day ctx=military,diplomatic
e14 m37 > m39 ACCUSE actual 2019-08-23/none mode=allege ctx=corruption,intelligence
e15 m41 > m39 SUPPORT actual 2019-08-23/none ctx=intelligence
e16 m42 > m39 SUPPORT actual 2019-08-23/none ctx=intelligence
e17 m42 > m23 PROTEST planned 2019-08-24/day mode=demo ctx=reparations
e18 m43 > m25 MOBILIZE actual 2019-07-25/none mode=weapons ctx=military bg
q1 m19 direct cue=said
q2 m31 mixed cue=said
q3 m34 indirect cue=insisted
rel m38 leads m37
rel m3 ally_of m1
rel m3 ally_of m2

### The Hindu 2008-07-23 article
= [m1:IND.GOV Manmohan] wins trust vote amid wads of cash; [m2:IND.OPP CPI(M)] {e1 expels} [m3:IND.LEG Speaker]
~byline Vinay Kumar and Sandeep Dikshit
~page_control Front Page | Wednesday, Jul 23, 2008
[m4:@IND NEW DELHI]: [m5:IND.LEG The Lok Sabha] on Tuesday {e2 voted confidence} in [m6:IND.GOV Prime Minister Manmohan Singh's government] by 275 to 256, after two days of debate that ended with three members of [m7:IND.OPP the Bharatiya Janata Party (BJP)] emptying bags of banknotes on the table of [m8=m5 the House].
The money, one crore rupees of it, had been offered to [m9=m7 them] to abstain, [m10=m7 they] said; [m11=m7 they] {e3 named} [m12:IND.PTY Amar Singh], general secretary of [m13:IND.PTY the Samajwadi Party], and [m14:IND.PTY Ahmed Patel], political secretary to [m15:IND.PTY Sonia Gandhi], who leads [m16:IND.PTY the Congress]. [m17=m12+m14 Both] {e4 rejected} the charge as theatre.
"<<q1 All [m18=m6 I] had asked [m19:IND.OPP our Left colleagues] was: please allow [m20=m6 us] to go through the negotiating process and [m21=m6 I] will come to [m22=m5 Parliament]>>," said the reply of [m23=m6 Dr. Singh], which was tabled, for [m24=m6 he] could not make himself heard.
[m25:IND.OPP The Left Front] of four parties {e5 withdrew [m26=m25 its] support} on July 9 over the nuclear agreement with [m27:USA.GOV the United States], which [m28=m6 he] and [m29:USA.GOV President George W. Bush] first {e6 announced} in July 2005. Its place was taken by [m30=m13 the Samajwadi Party], a foe turned friend.
[m31:IND.LEG Somnath Chatterjee], the Speaker, had {e7 refused} to vacate [m32=m31 his] chair as [m33:IND.OPP his party, the Communist Party of India (Marxist)], had {e8 wanted}. On Wednesday [m34=m33 its Politburo], led by [m35:IND.OPP Prakash Karat], {e9 threw [m36=m31 him] out} after forty years.
[m37:IND.OPP Mayawati], Chief Minister of Uttar Pradesh and president of [m38:IND.OPP the Bahujan Samaj Party], whom [m39=m25 the Left] had put forward for the premiership, {e10 met} with [m40=m35 him] and eight others and announced that <<q2 [m41=m37 they] would form a front against both [m42=m16 Congress] and [m43=m7 BJP]>>. [m44:IND.OPP L.K. Advani], [m45=m47 the BJP's] candidate for the same post, is {e11 suspending} [m46:IND.OPP eight members] who cross-voted, [m47:IND.OPP the party] said.
Abroad there was relief. [m48:USA.GOV The White House] {e12 welcomed} the result and hopes that [m49:IAEA the International Atomic Energy Agency] {e13 approves} [m50:IND.GOV India's] safeguards on August 1. [m51:PAK.GOV Islamabad] had {e14 cautioned} [m52=m49 the Agency] in a letter against a nuclear arms race; [m53:IND.GOV the External Affairs Ministry] {e15 brushed it aside}.
The Sensex rose by 838 points. In the Central Hall, sweets of three parties were eaten by all.
e1 m2 > m3 SANCTION actual 2008-07-23/day mode=expel ctx=political_institutions,legislative again
e2 m5 > m6 SUPPORT actual 2008-07-22/day ctx=legislative,executive
e3 m11 > m12,m14 ACCUSE actual 2008-07-22/day mode=allege ctx=corruption,legislative
e4 m12,m14 > m11 REJECT actual 2008-07-22/none ctx=corruption,legislative
e5 m25 > m28 SANCTION actual 2008-07-09/day mode=discontinue ctx=legislative,cbrn
e6 m28 > m29 AGREE planned 2005-07-18/day ctx=cbrn,diplomatic bg
e7 m32 > m33 REJECT actual 2008-07-23/none ctx=legislative
e8 m34 > m36 REQUEST requested 2008-07-09/none mode=yield ctx=legislative bg
e9 m34 > m36 SANCTION actual 2008-07-23/day mode=expel ctx=political_institutions,legislative
e10 m41 > m40 CONSULT actual 2008-07-23/day mode=meet ctx=political_institutions
e11 m47 > m46 SANCTION planned 2008-07-23/none mode=expel ctx=political_institutions
e12 m48 > m28 SUPPORT actual 2008-07-22/none ctx=cbrn
e13 m49 > m50 SUPPORT hypothetical 2008-08-01/day ctx=cbrn
e14 m51 > m52 ACCUSE actual 2008-07-23/none mode=disapprove ctx=cbrn bg
e15 m53 > m51 REJECT actual 2008-07-23/none ctx=cbrn
q1 m23 direct cue=read
q2 m37 indirect cue=announced
rel m15 leads m16
rel m35 leads m33
rel m37 leads m38
rel m33 part_of m25
