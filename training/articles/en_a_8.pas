### VOA News 2013-03-25 article
= [m1:SELEKA.REB CAR rebel chief] {e19 declares} [m2=m1 himself] president as [m3:AU AU] {e1 shuts} [m4:CAF.GOV country] out
~byline Nicolas Champlain
~date_line March 25, 2013 4:40 PM
[m5:SELEKA.REB The leader of the rebels] who {e2 captured} [m6:@CAF Bangui] on Sunday says [m7=m5 he] {e3 will keep} [m38:CAF.OPP the Central African Republic's opposition prime minister] in office and hold elections within three years.
[m8:SELEKA.REB Michel Djotodia], a Soviet-trained former civil servant who heads [m9:SELEKA.REB the Seleka coalition], told Radio France Internationale that [m10=m8 he] {e4 had suspended} the constitution and dissolved [m11:CAF.LEG parliament] and would rule by decree.
"<<q1 [m12=m8 I] consider it necessary to protect the population from looting>>," [m13=m8 he] said.
There was little protection on Monday. [m14:? Residents] reached by telephone spoke of [m39:? gunmen in pickups] who went from house to house, and [m15:UN the United Nations] said <<q2 its own offices had been {e5 stripped}>>. The hospital had no power.
[m16:CAF.ELI Francois Bozize], president since a coup of his own in 2003, {e6 crossed} the river with his family as the first rebels entered the outskirts. [m17:CMR.GOV Cameroon] confirmed that [m18=m16 he] had arrived in Yaounde on Sunday evening. [m19=m17 It] {e7 would not say} whether [m20=m16 he] had been given asylum; a government statement read on state radio spoke of "<<q3 temporary refuge pending his departure for another host>>."
Thirteen [m21:ZAF.MIL South African soldiers] {e8 died} in a nine-hour battle on the northern edge of the capital on Saturday. President [m22:ZAF.GOV Jacob Zuma] called it a sad moment, but said that <<q4 [m23:ZAF.GOV Pretoria] had not decided to {e9 pull out} its 200 remaining men>>. In Cape Town, [m24:ZAF.OPP the Democratic Alliance], whose parliamentary leader is [m25:ZAF.OPP Lindiwe Mazibuko], {e10 called for} an inquiry. Why, [m45=m25 she] asked, were [m46=m21 they] there at all?
"<<q5 [m47=m21 They] were sent to train an army, and found themselves defending [m48=m16 a man]>>," [m26=m25 Mazibuko] said.
[m40:AU The African Union's Peace and Security Council], meeting in Addis Ababa, {e11 suspended} the country's membership on Monday and {e12 froze} the assets of [m27:SELEKA.REB seven Seleka leaders], [m49=m8 Djotodia] among [m50=m27 them]. [m28:TCD.GOV Chadian President Idriss Deby], whose troops form the core of [m29:ECCAS the regional force in Bangui] and who holds the chair of [m30:ECCAS the Central African bloc], has said nothing. Many here believe that [m51=m9 the rebels] could not have passed Damara, the last line before the capital, unless [m41:TCD.MIL his men] had {e13 let} [m52=m9 them].
[m31:FRA.GOV France], the former colonial ruler, {e14 sent in} 350 more [m32:FRA.MIL troops] to secure the airport and its citizens. One patrol {e15 opened fire} on Monday on a car that did not stop; [m42:IND.CVL two Indian nationals] were killed. [m33:FRA.GOV Paris] {e16 apologized}.
The coalition, whose name means "alliance" in Sango, was formed last August by groups that had fought each other. One of its wings, [m44:SELEKA.REB the CPSK], is under [m34:SELEKA.REB General Mohamed Dhaffane], who was briefly jailed this month. Under the January agreement {e17 signed} in [m35:@GAB Libreville], [m36=m16 Bozize] was to share power until 2016. [m53=m9 The rebels] say [m43=m16 he] {e18 never released} [m54=m9 their] prisoners.
e1 m3 > m4 SANCTION actual 2013-03-25/day mode=discontinue ctx=diplomatic,pro_democracy again
e2 m5 > m16 ASSAULT actual 2013-03-24/day ctx=military,territory
e3 m7 > m38 AGREE planned 2013-03-25/none ctx=executive,election
e4 m10 > m11 COERCE actual 2013-03-25/none ctx=legislative,pro_autocracy
e5 m39 > m15 COERCE actual 2013-03-25/none mode=seize ctx=crime said=m15
e6 m16 > m9 RETREAT actual 2013-03-24/day ctx=executive
e7 m19 > m20 REJECT actual 2013-03-25/none ctx=asylum
e8 m9 > m21 ASSAULT actual 2013-03-23/day ctx=military
e9 m23 > m9 CONCEDE hypothetical 2013-03-25/none ctx=military said=m22
e10 m24 > m23 REQUEST requested 2013-03-25/none mode=change ctx=military
e11 m40 > m4 SANCTION actual 2013-03-25/day mode=discontinue ctx=diplomatic,pro_democracy
e12 m40 > m27 SANCTION actual 2013-03-25/day mode=restrict ctx=economic
e13 m41 > m9 CONCEDE hypothetical 2013-03-25/none ctx=military
e14 m31 > m9 MOBILIZE actual 2013-03-25/none mode=troops ctx=military
e15 m32 > m42 ASSAULT actual 2013-03-25/day mode=firearms ctx=military
e16 m33 > m42 SUPPORT actual 2013-03-25/none ctx=diplomatic
e17 m16 > m9 SUPPORT actual 2013-01-01/month ctx=diplomatic,political_institutions bg
e18 m43 > m9 REJECT actual 2013-03-25/none mode=yield ctx=legal
e19 m1 > m11 COERCE actual 2013-03-25/none ctx=executive,pro_autocracy again
q1 m13 direct cue=said
q2 m15 indirect cue=said
q3 m17 mixed cue=spoke
q4 m22 indirect cue=said
q5 m26 direct cue=said
rel m8 leads m9
rel m28 leads m30
rel m25 leads m24
rel m34 leads m44
rel m44 part_of m9

### Cyprus Mail 2004-04-26 article
= 'No' in the south, 'Yes' in the north: what [m1:CYP.GOV Papadopoulos] {e19 told} [m2:EU Brussels] yesterday
~byline By Jean Christofides
THREE out of four [m3:CYP.CVL Greek Cypriots] {e1 rejected} [m4:UN the UN reunification plan] on Saturday, while 65 per cent of [m5:NCYPRUS.CVL Turkish Cypriots] {e2 endorsed} it. The island enters [m6:EU the European Union] on May 1 divided.
[m7:CYP.GOV President Tassos Papadopoulos], who had {e3 asked} [m8=m3 his people] for a "resounding No" in a tearful broadcast on April 7, {e18 telephoned} [m9:EU Enlargement Commissioner Guenter Verheugen] yesterday morning. According to his office [m39=m7 he] {e4 assured} [m10=m9 the commissioner] that [m11=m7 he] remained ready for further talks. [m55=m9 Verheugen] was not soothed. "<<q1 [m12=m9 I] feel cheated by [m13:CYP.GOV the government of the Republic of Cyprus]>>," [m14=m9 he] had told the European Parliament a few days earlier, in words which [m15:CYP.GOV the Foreign Ministry] {e5 protested} as unbecoming.
Celebrations broke out in [m16:@NCYPRUS north Nicosia], then petered out. "<<q2 [m17=m5 We] danced for an hour and then asked each other what for>>," said a teacher, Sevgul.
[m18:NCYPRUS.GOV Mehmet Ali Talat], who has been 'prime minister' in the north since January and leads [m19:NCYPRUS.PTY the pro-solution CTP], {e6 demanded} from [m40=m6 the Union] an end to the isolation of [m20=m5 his community]. Our isolation, [m53=m18 he] said, was <<q3 punishment for a crime [m56=m3 someone else] committed>>.
Not so fast, came the word from [m21:NCYPRUS.ELI veteran leader Rauf Denktash], who had campaigned against the plan as bitterly as his opposite number in the south. [m22=m21 He] {e7 refused} [m41:NCYPRUS.OPP opposition] calls to step down. [m54:NCYPRUS.GOV The 'Turkish Republic of Northern Cyprus'], proclaimed in 1983, remains recognised by [m23:TUR.GOV Turkey] alone; [m24:TUR.MIL the Turkish army], 35,000 strong, has held [m25:@CYP the northern third of the island] since [m42=m24 it] {e8 invaded} in July 1974 in response to [m26:CYP.REB a coup by Greek nationalists].
Turkish Prime Minister [m27:TUR.GOV Recep Tayyip Erdogan], speaking at a rally of his [m28:TUR.PTY AKP], which [m57=m27 he] founded in 2001, said <<q4 the time of pointing at [m58=m23 Ankara] was over>>. [m29:GRC.GOV His Greek counterpart Costas Karamanlis] {e9 called on} [m44:? everyone] to keep cool.
[m30:UN UN Secretary-General Kofi Annan] {e10 regretted} that a unique chance had been missed. [m31:UN His envoy Alvaro de Soto] closes his office this week. On Wednesday, [m32:RUS.GOV Russia] had {e11 vetoed} a British and American resolution on security guarantees in [m33:UN the Security Council], its first veto for ten years.
[m45:EU The EU's foreign ministers] meet in Luxembourg today and {e12 may promise} 259 million euros to [m46=m5 the Turkish Cypriots]. [m34:GBR.GOV Britain], which keeps two sovereign bases here and is a guarantor power, and [m35:USA.GOV the United States] are said to be thinking of {e13 direct flights} to the north. [m47:USA.GOV A spokesman for the US State Department] denied that this meant {e14 recognition}.
[m49:CYP.PTY AKEL], the communist party led by [m36:CYP.PTY Demetris Christofias] and the biggest in the government coalition, had {e15 asked for} a postponement of the vote and, rebuffed, {e16 went over} to the No camp two days before it. [m37:CYP.OPP DISY], the right-wing opposition, said Yes under [m38:CYP.OPP Nicos Anastassiades] and paid for it: [m52:CYP.OPP four deputies] have {e17 left} the party.
e1 m3 > m4 REJECT actual 2004-04-24/day ctx=territory,diplomatic
e2 m5 > m4 SUPPORT actual 2004-04-24/day ctx=territory,diplomatic
e3 m7 > m8 REQUEST requested 2004-04-07/day mode=change ctx=territory
e4 m39 > m10 AGREE planned 2004-04-25/day ctx=diplomatic
e5 m15 > m14 ACCUSE actual 2004-04-26/none mode=disapprove ctx=diplomatic bg
e6 m18 > m40 REQUEST requested 2004-04-26/none mode=yield ctx=economic,diplomatic
e7 m22 > m41 REJECT actual 2004-04-26/none mode=yield ctx=executive
e8 m42 > m13 ASSAULT actual 1974-07-01/month ctx=military,territory bg
e9 m29 > m44 REQUEST requested 2004-04-26/none mode=change ctx=diplomatic
e10 m30 > m3 ACCUSE actual 2004-04-26/none mode=disapprove ctx=diplomatic
e11 m32 > m34,m35 REJECT actual 2004-04-21/day ctx=diplomatic
e12 m45 > m46 AGREE hypothetical 2004-04-26/day ctx=economic
e13 m34,m35 > m5 AGREE hypothetical 2004-04-26/none ctx=economic
e14 m35 > m54 SUPPORT denied 2004-04-26/none ctx=diplomatic
e15 m49 > m4 REQUEST requested 2004-04-26/none mode=change ctx=territory bg
e16 m49 > m7 SUPPORT actual 2004-04-22/day ctx=territory bg
e17 m52 > m37 SANCTION actual 2004-04-26/none mode=withdraw ctx=political_institutions
e18 m7 > m9 CONSULT actual 2004-04-25/day mode=phone ctx=diplomatic
e19 m1 > m2 CONSULT actual 2004-04-25/day mode=phone ctx=diplomatic again
q1 m14 direct cue=told
q2 ? direct cue=said
q3 m53 indirect cue=said
q4 m27 indirect cue=said
rel m23 recognises m54 from=1983
rel m24 controls m25 from=1974-07
rel m18 leads m19
rel m36 leads m49
rel m38 leads m37
rel m27 leads m28

### Myanmar Now 2024-08-06 article
= [m1:MMR.MIL Junta] admits [m36=m1 it] lost contact with Lashio generals
~date_line August 6, 2024
[m2:MMR.GOV Junta chief Min Aung Hlaing] acknowledged on Monday night that [m3:MMR.MIL his forces] had {e1 pulled back} from positions in [m4:@MMR Lashio], two days after [m5:MNDAA.REB the Myanmar National Democratic Alliance Army (MNDAA)] announced the complete {e3 capture} of the Northeastern Regional Military Command there.
It is the first of the army's fourteen regional commands to fall since independence. The whereabouts of [m6:MMR.MIL its chief, Major General Soe Tint], and two other generals are not known; [m7=m5 the Kokang group], based on the Chinese border, says [m37=m6 they] are {e4 prisoners}.
"<<q1 Responsible officers have not been in communication with [m8=m1 us] since Saturday evening, and [m9=m1 we] are told on social media that [m38=m6 they] were {e5 arrested}>>," spokesperson [m10:MMR.MIL Zaw Min Tun] said in an audio clip sent to reporters.
In [m11=m2 his] address, broadcast on state television, [m39=m2 Min Aung Hlaing] also {e6 accused} [m12:? "foreign technology experts"] of helping the rebels with drones. [m40=m2 He] did not name [m13:CHN.GOV China], his main supplier of jets, which {e7 brokered} a truce in January between [m47=m1 his regime] and [m14:THREEBROTHERHOOD.REB the Brotherhood Alliance], to which [m50=m5 the MNDAA] and [m15:TNLA.REB the Ta'ang National Liberation Army] belong.
Beijing's patience is thin as well. [m16:CHN.GOV The Ruili security committee] had {e8 warned} [m17=m15 the Ta'ang army] in a letter this July to stop fighting or face "deterrence". [m41=m15 The TNLA] {e9 never answered}.
[m18:NUG.REB The National Unity Government (NUG)], set up by lawmakers ousted in the 2021 coup, {e10 congratulated} [m19=m5 the victors]. Prime Minister [m20:NUG.REB Mahn Win Khaing Than] said <<q2 every town freed by an ally was a town freed for the federation>>. In [m21:@MMR Mogok], the ruby town taken in late July, his own [m22:PDF_MMR.REB People's Defence Force] unit from Mandalay {e11 fought} side by side with [m42=m15 the Ta'ang].
On the ground there is more fear than joy. [m23:MMR.MIL Fighter jets] {e12 bombed} the Lashio market on Monday, killing four [m24:MMR.CVL civilians]. [m34=m5 The MNDAA] has {e13 imposed} a night-time curfew and {e14 asked} [m25:MMR.CVL shopkeepers] to reopen; [m43=m5 it] already runs [m44:@MMR Laukkai], [m45:@MMR Hsenwi] and [m46:@MMR Kunlong]. "<<q3 [m26=m25 We] do not know whose stamp the rice permit needs>>," a trader said.
[m27:KIA.REB The Kachin Independence Army], led by [m28:KIA.REB General Gam Shawng], {e15 shut} the road from Bhamo to Namkham to military convoys the same day.
~related Also read: Monsoon floods spoil ginger crop
[m29:UWSA.REB The United Wa State Army], the strongest of them all and formally neutral, had {e16 sent} 2,000 men into Tangyan in July with [m48=m1 the junta's] consent. [m49=m29 It] denies wanting more territory.
[m30:THA.GOV Thai Foreign Minister Maris Sangiampongsa] {e18 offered} to host talks among [m35:? all sides]. [m31:ASEAN ASEAN], chaired this year by [m32:LAO.GOV Laos], repeated that its five-point plan of April 2021 was the way. The bloc has {e19 barred} [m33=m2 Min Aung Hlaing] from its summits since that October.
In Yangon, gold reached 5.8 million kyat per tical.
e1 m3 > m5 RETREAT actual 2024-08-06/none ctx=military,territory
e3 m5 > m1 ASSAULT actual 2024-08-03/day ctx=military,territory
e4 m7 > m6 COERCE actual 2024-08-06/none mode=arrest ctx=military said=m7
e5 m7 > m6 COERCE actual 2024-08-06/none mode=arrest ctx=military again
e6 m39 > m12 ACCUSE actual 2024-08-05/day mode=allege ctx=military
e7 m13 > m2,m14 CONSULT actual 2024-01-01/month mode=third-party ctx=diplomatic,military bg
e8 m16 > m17 THREATEN threatened 2024-07-01/month mode=violence ctx=military bg
e9 m41 > m16 REJECT actual 2024-08-06/none ctx=military bg
e10 m18 > m19 SUPPORT actual 2024-08-06/none ctx=military
e11 m22 > m1 ASSAULT actual 2024-07-01/month ctx=military bg
e12 m23 > m24 ASSAULT actual 2024-08-05/day mode=aerial ctx=military
e13 m34 > m25 COERCE actual 2024-08-06/none mode=curfew ctx=military
e14 m34 > m25 REQUEST requested 2024-08-06/none mode=change ctx=economic
e15 m27 > m1 COERCE actual 2024-08-05/day mode=restrict ctx=military
e16 m29 > m1 MOBILIZE actual 2024-07-01/month mode=troops ctx=military bg
e18 m30 > m35 AGREE planned 2024-08-06/none ctx=diplomatic
e19 m31 > m33 SANCTION actual 2021-10-01/month mode=discontinue ctx=diplomatic bg
q1 m10 direct cue=said
q2 m20 indirect cue=said
q3 ? direct cue=said
rel m5 member_of m14
rel m43 controls m44
rel m43 controls m45
rel m43 controls m46
rel m15 member_of m14
rel m28 leads m27
rel m32 leads m31
rel m22 part_of m18

### Daily Graphic 2017-01-20 article
= [m1:GMB.GOV Barrow] sworn in at embassy in [m2:@SEN Dakar]; [m3:SEN.MIL Senegalese troops] {e2 cross} into [m4:@GMB Gambia]
~byline BY: Kofi Yeboah-Asante, Banjul
[m5:GMB.GOV Adama Barrow] took the oath of office as President of [m57=m4 The Gambia] in the small hall of his country's embassy in [m6:@SEN Dakar] yesterday afternoon, while [m49=m14 the man] [m50=m5 he] beat in December sat in State House in [m7:@GMB Banjul] and {e4 refused} to hand over the keys.
Within an hour [m8:UN the United Nations Security Council] had unanimously {e5 backed} [m9=m5 the new leader] and the efforts of [m10:ECOWAS ECOWAS] to see [m51=m5 him] installed. By nightfall [m11:SEN.MIL columns of Senegalese soldiers], with detachments from [m12:NGA.MIL Nigeria] and [m13:GHA.MIL Ghana], had {e6 entered} from three sides. [m45=m11+m12+m13 They] {e7 halted} after midnight to give [m14:GMB.ELI Yahya Jammeh] until noon today.
"<<q1 This is a day no Gambian will ever forget. [m15=m5 I] {e8 command} [m16:GMB.MIL all members of the armed forces] to remain in their barracks; those found in possession of firearms without my order will be considered {e9 rebels}>>," [m17=m5 President Barrow] said.
[m18:GMB.MIL Army chief Ousman Badjie], who only last week had {e10 pledged} loyalty to [m46=m14 Jammeh], was seen dancing in a crowd of [m19:GMB.CVL Barrow's supporters] in Westfield. "<<q2 [m20=m18 I] am not going to involve my soldiers in a stupid fight. If [m52=m11 they] come in, [m21=m16 we] {e11 will welcome} [m53=m11 them] with flowers and a cup of tea>>," [m54=m18 he] told reporters.
[m22:LBR.GOV President Ellen Johnson Sirleaf of Liberia], the Chairperson of [m23:ECOWAS the 15-nation bloc], and [m24:NGA.GOV President Muhammadu Buhari], its chief mediator, had {e12 called on} [m25=m14 Jammeh] in Banjul last Friday, in vain. Today it is the turn of [m26:GIN.GOV Guinean President Alpha Conde] and [m27:MRT.GOV his Mauritanian colleague, Mohamed Ould Abdel Aziz], to {e13 try}.
[m28:GMB.LEG The National Assembly], where the former ruling party [m29:GMB.OPP APRC] holds all but five seats, had {e14 extended} [m30=m14 Jammeh's] term by ninety days on Wednesday. [m31:GMB.GOV Vice-President Isatou Njie-Saidy] {e15 quit} on the same day, as did eight ministers.
[m32:GMB.PTY The UDP], largest of the seven parties in [m33:GMB.PTY the coalition] that carried [m56=m5 Barrow] to victory, is still without its founder, [m34:GMB.PTY Ousainou Darboe], a lawyer, at the helm: [m55=m34 he] was freed on bail in December. [m35:GMB.PTY Fatoumata Jallow-Tambajang], the coalition's chairwoman, {e16 had said} last month that [m47=m14 Jammeh] would be prosecuted. Many believe that this one sentence changed his mind.
[m36:BWA.GOV Botswana] on Thursday {e17 ceased to recognise} [m37=m14 him] as president. [m38:AU The African Union] had {e19 announced} the same on January 13.
At home, [m39:GHA.GOV President Nana Akufo-Addo] told [m40:GHA.LEG Parliament] that <<q3 205 [m41:GHA.MIL Ghanaian combat troops] {e1 would come home} the day their work was done>>. [m42:GHA.OPP The Minority Leader, Haruna Iddrisu] of [m48:GHA.OPP the NDC], {e18 asked} why the House had read of it in the newspapers.
Some 45,000 people have left [m58=m4 The Gambia] since the beginning of the month, [m43:UNHCR the UN refugee agency] says. British and Dutch tourists left, too; the hotels are for once full of journalists.
e1 m41 > m4 CONCEDE planned 2017-01-20/none ctx=military said=m39
e2 m3 > m4 MOBILIZE actual 2017-01-19/day mode=troops ctx=military,pro_democracy again
e4 m14 > m5 REJECT actual 2017-01-20/none mode=yield ctx=executive
e5 m8 > m9 SUPPORT actual 2017-01-19/day ctx=diplomatic,pro_democracy
e6 m11,m12,m13 > m14 MOBILIZE actual 2017-01-19/day mode=troops ctx=military,pro_democracy
e7 m45 > m14 CONCEDE actual 2017-01-20/day ctx=military
e8 m15 > m16 REQUEST requested 2017-01-19/day mode=yield ctx=military
e9 m15 > m16 THREATEN threatened 2017-01-19/day ctx=military
e10 m18 > m46 SUPPORT actual 2017-01-09/week ctx=military bg
e11 m21 > m11 AGREE hypothetical 2017-01-20/none ctx=military
e12 m22,m24 > m25 CONSULT actual 2017-01-13/day mode=visit ctx=diplomatic
e13 m26,m27 > m14 AGREE planned 2017-01-20/day ctx=diplomatic
e14 m28 > m30 SUPPORT actual 2017-01-18/day ctx=legislative,executive
e15 m31 > m14 RETREAT actual 2017-01-18/day mode=resign ctx=executive
e16 m35 > m47 THREATEN threatened 2016-12-01/month ctx=legal bg
e17 m36 > m37 SANCTION actual 2017-01-19/day mode=discontinue ctx=diplomatic
e18 m42 > m39 ACCUSE actual 2017-01-20/none mode=disapprove ctx=legislative
e19 m38 > m37 SANCTION actual 2017-01-13/day mode=discontinue ctx=diplomatic
q1 m17 direct cue=said
q2 m18 direct cue=told
q3 m39 indirect cue=told
rel m22 leads m23
rel m32 member_of m33
rel m35 leads m33
rel m8 recognises m9
rel m42 member_of m48
