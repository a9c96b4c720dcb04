### Civil.ge 2024-05-15 article
= [m1=m3+m4+m5 Three foreign ministers] {e1 march} on Rustaveli as [m2:USA.GOV Washington] {e2 threatens} 'restrictions'
~date_line Civil.ge, 15/05/2024 - 23:47
~share Share
The foreign ministers of [m3:EST.GOV Estonia], [m4:LTU.GOV Lithuania] and [m5:ISL.GOV Iceland] on Wednesday {e3 joined} the crowds on Rustaveli Avenue in [m6:@GEO Tbilisi], one day after [m7:GEO.PTY Georgian Dream's] 84 deputies passed the law that obliges [m8:GEO.NGO NGOs] and [m9:GEO.JRN media] with foreign funding to register as agents of a foreign power.
"<<q1 [m10=m12 We] stand with [m11:GEO.CVL the Georgian people] on their European path>>," [m12:LTU.GOV Lithuania's Gabrielius Landsbergis] told the rally. The speaker of Parliament, [m13:GEO.LEG Shalva Papuashvili], {e4 called} the appearance of [m14=m3+m4+m5 the guests] "<<q2 an insult to a sovereign state>>".
On Tuesday it was the turn of [m15:USA.GOV Assistant Secretary of State James O'Brien]. After {e5 talks} with [m16:GEO.GOV Prime Minister Irakli Kobakhidze], [m17=m15 he] {e6 warned} that those who undermine democracy or use violence against peaceful protesters would face financial and travel restrictions "<<q3 coming from [m18:USA.GOV the United States]>>". [m19:GEO.PTY Bidzina Ivanishvili], the founder and honorary chairman of [m20=m7 the ruling party], had {e7 refused to see} [m21=m15 him], since, as [m22=m7 the party] explained, [m23=m19 he] is under "<<q4 de facto sanctions>>" already.
[m24:GEO.GOV President Salome Zourabichvili] says [m25=m24 she] will {e8 veto} the bill. [m26=m7 The majority] has the votes to override [m27=m24 her].
In the chamber, [m28:GEO.OPP MPs of the United National Movement] and [m29:GEO.PTY Dream deputies] {e9 traded blows} during the third reading, while outside [m30:GEO.COP masked riot police] {e10 beat} [m31:GEO.CVL protesters] in a side street and {e11 detained} thirteen. [m32:GEO.CVL The Georgian Young Lawyers' Association], chaired by [m33:GEO.CVL Nona Kurdovanidze], is {e12 suing} [m34:GEO.GOV the Interior Ministry]. [m35:GEO.GOV The latter] {e13 says it only} responded to violence.
[m36:EU EU foreign policy chief Josep Borrell] and [m37:EU the Commission] {e14 urged} in a joint statement that the law be withdrawn. According to diplomats quoted by [m38:#RFE RFE/RL], [m39:HUN.GOV Budapest] and [m40:SVK.GOV Bratislava] had {e15 blocked} a text in the name of the 27. [m41:GEO.GOV Georgia] has been a candidate, not a member, since December.
[m42:RUS.GOV Kremlin spokesman Dmitry Peskov], for his part, {e16 denied} that the bill was a Russian project; [m43=m42 he] saw an "<<q5 undisguised interference>>" of others. [m44:RUS.MIL Russian troops], who have occupied [m45:@GEO Abkhazia] and [m46:@GEO South Ossetia] since 2008, are forty minutes' drive from where [m47=m42 he] was being answered.
[m48:GEO.EDU Students of thirty universities] announced [m49=m48 they] would {e17 stay away} from classes.
e1 m1 > m7 PROTEST actual 2024-05-15/day mode=demo ctx=pro_democracy,diplomatic again
e2 m15 > m7 THREATEN threatened 2024-05-14/day mode=restrict ctx=pro_democracy again
e3 m3,m4,m5 > m7 PROTEST actual 2024-05-15/day mode=demo ctx=pro_democracy,diplomatic
e4 m13 > m14 ACCUSE actual 2024-05-15/none mode=disapprove ctx=diplomatic
e5 m17 > m16 CONSULT actual 2024-05-14/day mode=visit ctx=pro_democracy,diplomatic
e6 m17 > m20 THREATEN threatened 2024-05-14/day mode=restrict ctx=pro_democracy
e7 m23 > m21 REJECT actual 2024-05-13/none mode=meet ctx=diplomatic
e8 m25 > m26 REJECT planned 2024-05-15/none ctx=legislative,pro_democracy
e9 m29 > m28 ASSAULT actual 2024-05-14/day mode=beat ctx=legislative
e10 m30 > m31 ASSAULT actual 2024-05-14/day mode=beat ctx=repression,rights_freedoms
e11 m30 > m31 COERCE actual 2024-05-14/day mode=arrest ctx=repression,rights_freedoms
e12 m32 > m34 ACCUSE planned 2024-05-15/none ctx=legal,repression
e13 m35 > m32 REJECT actual 2024-05-15/none ctx=repression
e14 m36,m37 > m26 REQUEST requested 2024-05-15/day mode=yield ctx=pro_democracy,legislative
e15 m39,m40 > m36 REJECT actual 2024-05-15/none ctx=diplomatic,pro_democracy
e16 m43 > m31 REJECT actual 2024-05-15/none ctx=pro_democracy
e17 m49 > m26 PROTEST planned 2024-05-15/none mode=strike ctx=pro_democracy,legislative
q1 m12 direct cue=told
q2 m13 mixed cue=called
q3 m21 mixed cue=warned
q4 m22 mixed cue=explained
q5 m43 mixed cue=saw
rel m44 controls m45 from=2008
rel m44 controls m46 from=2008
rel m33 leads m32

### Addis Standard 2021-11-05 article
= News: Nine groups {e1 form alliance} against [m1:ETH.GOV Abiy]; UN Council {e2 calls for} ceasefire
~byline By Siyanne Mekonnen @Siyaanne
~date_line Addis Abeba, November 05/2021
[m2:@ETH Addis Abeba] - Nine armed and political groups, among them [m3:TPLF.REB the Tigray People's Liberation Front (TPLF)] and [m4:OLA.REB the Oromo Liberation Army (OLA)], on Friday {e3 signed} a pact in [m5:@USA Washington] to bring down [m6=m1 the government of Prime Minister Abiy Ahmed], "<<q1 by force or by negotiation>>", in the words of [m7:TPLF.REB Berhane Gebre-Christos], a former foreign minister who represented the first.
[m8:ETH.GOV Attorney General Gedion Timothewos] {e4 dismissed} the so-called [m9:UFEFCF.REB United Front of Ethiopian Federalist and Confederalist Forces] as a publicity stunt of outfits some of which "<<q2 are not really organizations that have any traction>>".
[m10:UN The Security Council], in [m11=m10 its] first statement on the war in six months, {e5 called for} an end to hostilities and for unhindered aid. [m12:KEN.GOV Kenya's Uhuru Kenyatta], whose government sits on [m13=m10 the Council], had {e6 made the same plea} two days earlier.
It is three days since the cabinet {e7 declared} a state of emergency over [m14:ETH.CVL all of the country's people], following the {e8 capture} of [m15:@ETH Dessie] and [m16:@ETH Kombolcha] by [m17:TDF.REB the Tigray Defense Forces], the military wing of [m18=m3 the TPLF]. [m19:ETH.MIL The federal army] denies that either town is lost. "<<q3 [m20=m19 We] are fighting street by street. Whoever says the road to the capital is open is dreaming>>," [m21:ETH.MIL Colonel Getnet Adane], the army spokesman, told state media.
Under the decree [m22:ETH.COP police in Addis Abeba] have {e9 rounded up} [m23:ETH.CVL hundreds of Tigrayans], priests and bank clerks among them; [m24:ETH.COP city police spokesman Fasika Fanta] insisted that <<q4 the suspects were held for supporting terrorists, not for their ethnicity>>. [m25:ETH.GOV The Ethiopian Human Rights Commission], led by [m26:ETH.GOV Daniel Bekele], {e10 expressed concern} at arrests of the elderly and of mothers with children.
[m27:USA.GOV US special envoy Jeffrey Feltman] {e11 arrived} on Thursday and {e12 met} [m28:AU Moussa Faki Mahamat], who chairs the African Union Commission, and [m29:ETH.GOV Deputy Prime Minister Demeke Mekonnen]. [m30:USA.GOV The Biden administration] {e13 is throwing} [m31:ETH.GOV Ethiopia] out of [m32=m30 its] duty-free program from January.
[m33:AU Olusegun Obasanjo, the AU's envoy for the Horn], hopes to {e14 travel} to [m34:@ETH Mekelle] if [m35=m33 he] is given a plane.
A year ago, on November 4, 2020, [m36=m1 Abiy] sent in troops after [m37:TPLF.REB Tigrayan fighters] {e15 attacked} [m38:ETH.MIL the Northern Command]. [m39:ERI.MIL Eritrean soldiers], too, have {e16 fought} on the side of the federal forces, according to [m40:UN a joint UN report] presented on Wednesday, which {e17 found} that all parties had committed what may be war crimes. AS
e1 m3 > m4 SUPPORT actual 2021-11-05/day ctx=political_institutions,military again
e2 m10 > m1,m3 REQUEST requested 2021-11-05/day mode=yield ctx=military again
e3 m3 > m4 SUPPORT actual 2021-11-05/day ctx=political_institutions,military
e4 m8 > m9 ACCUSE actual 2021-11-05/day mode=disapprove ctx=political_institutions
e5 m11 > m6,m3 REQUEST requested 2021-11-05/day mode=yield ctx=military
e6 m12 > m6,m3 REQUEST requested 2021-11-03/day mode=yield ctx=military
e7 m6 > m14 COERCE actual 2021-11-02/day mode=martial-law ctx=military,rights_freedoms
e8 m17 > m19 ASSAULT denied 2021-10-30/none ctx=military,territory
e9 m22 > m23 COERCE actual 2021-11-05/none mode=arrest ctx=repression,religion_ethnicity
e10 m25 > m22 ACCUSE actual 2021-11-05/none mode=disapprove ctx=human_rights,repression
e11 m27 > m6 CONSULT actual 2021-11-04/day mode=visit ctx=military,diplomatic
e12 m27 > m28 CONSULT actual 2021-11-04/none mode=meet ctx=military,diplomatic
e13 m32 > m31 SANCTION planned 2022-01-01/day mode=discontinue ctx=economic,human_rights
e14 m35 > m18 AGREE hypothetical 2021-11-05/none ctx=military,diplomatic
e15 m37 > m38 ASSAULT actual 2020-11-04/none mode=unconventional ctx=military bg
e16 m39 > m37 ASSAULT actual 2021-11-05/none ctx=military bg
e17 m40 > m39,m20,m17 ACCUSE actual 2021-11-03/day mode=allege ctx=human_rights
q1 m7 mixed cue=words
q2 m8 mixed cue=dismissed
q3 m21 direct cue=told
q4 m24 indirect cue=insisted
rel m3 member_of m9
rel m4 member_of m9
rel m17 part_of m3
rel m26 leads m25

### Dawn 2012-06-20 article
= [m1:PAK.PTY PPP] {e1 bows to} [m2:PAK.JUD court], picks Shahabuddin to succeed [m3:PAK.GOV Gilani]
~byline By Khawar Ghumman and Nasir Iqbal
~page_control Comments (87) | Print
[m4:@PAK ISLAMABAD], June 19: [m5:PAK.GOV President Asif Ali Zardari] and [m6=m5 his] allies decided in a late-night meeting on Tuesday {e2 not to resist} a verdict by which [m7=m2 the Supreme Court] hours earlier {e3 disqualified} [m8=m3 Yousuf Raza Gilani] from parliament and thereby from the office of prime minister.
[m9:PAK.PTY Textile Minister Makhdoom Shahabuddin] will be the candidate of [m10=m1 the party], whose co-chairman [m11=m5 Zardari] is, when [m12:PAK.LEG the National Assembly] votes on Friday.
The three-member bench, headed by [m13:PAK.JUD Chief Justice Iftikhar Muhammad Chaudhry], ruled that [m14=m3 Mr Gilani], {e4 convicted} of contempt on April 26 for {e5 refusing} to write to the Swiss authorities about [m15=m5 the president's] accounts, had ceased to be a member on that day, and that [m16:PAK.LEG Speaker Fehmida Mirza] had no power to shield [m17=m3 him].
"<<q1 [m18=m1 We] have reservations, serious ones. But [m19=m1 we] are not going to send the jiyalas into the streets against the judges>>," [m20:PAK.PTY Qamar Zaman Kaira] told reporters outside the presidency. [m21=m20 He] {e6 appealed} to [m22:PAK.PTY party workers] to stay calm.
Not all of [m23=m22 them] did. In [m24:@PAK Multan], [m25:PAK.PTY angry workers] {e7 burnt tyres}; in [m26:@PAK Sukkur] a strike closed the bazaar.
[m27:PAK.OPP Chaudhry Nisar Ali Khan] of [m28:PAK.OPP the PML-N], the leader of the opposition, {e8 hailed} the ruling and {e9 demanded} general elections, while [m29:PAK.OPP Imran Khan], the chief of [m30:PAK.OPP Tehreek-i-Insaf], {e10 threatened} a march on the capital if the new man did not write the letter either.
The partners will stay. [m31:PAK.PTY The MQM], [m32:PAK.PTY the ANP] and [m33:PAK.PTY the PML-Q] {e11 promised} their votes, the last, it is said, in exchange for more than courtesy. [m34:PAK.REL Maulana Fazlur Rehman], whose JUI-F {e12 left} the coalition in December 2010, was undecided.
In [m35:@USA Washington], [m36:USA.GOV State Department spokeswoman Victoria Nuland] called it <<q2 an internal matter>>. [m37:USA.GOV The US] has been {e13 pressing} [m38:PAK.GOV Islamabad] to reopen the supply lines which [m39=m38 it] {e14 closed} after [m40:NATO Nato helicopters] {e15 killed} [m41:PAK.MIL 24 soldiers] at Salala on Nov 26. [m42=m38 Pakistan] is a major non-Nato ally of [m43=m37 the Americans], on paper at least.
Riots over 20-hour power cuts {e16 continued} across [m44:@PAK Punjab] for a third day, [m45:PAK.CVL mobs] attacking the houses of two lawmakers. [m46:PAK.GOV Chief Minister Shahbaz Sharif], who governs the province for [m47=m28 the PML-N], {e17 blamed} [m48=m38 the centre].
[m49:TTP.REB The Taliban] meanwhile {e18 banned} [m50:PAK.MED polio teams] from [m51:@PAK North Waziristan] until the drones stop.
e1 m1 > m2 CONCEDE actual 2012-06-19/day ctx=legal,executive again
e2 m1 > m7 CONCEDE actual 2012-06-19/day ctx=legal,executive
e3 m7 > m8 SANCTION actual 2012-06-19/day ctx=legal,executive
e4 m7 > m14 SANCTION actual 2012-04-26/day mode=convict ctx=legal bg
e5 m14 > m7 REJECT actual 2012-06-20/none ctx=legal,corruption bg
e6 m21 > m22 REQUEST requested 2012-06-19/none mode=yield ctx=legal
e7 m25 > m7 PROTEST actual 2012-06-19/day mode=riot ctx=legal
e8 m27 > m7 SUPPORT actual 2012-06-19/none ctx=legal
e9 m27 > m15 REQUEST requested 2012-06-19/none mode=change ctx=election
e10 m29 > m15 THREATEN threatened 2012-06-20/none ctx=political_institutions
e11 m31,m32,m33 > m9 AGREE planned 2012-06-19/none ctx=legislative
e12 m34 > m19 SANCTION actual 2010-12-01/month mode=discontinue ctx=political_institutions bg
e13 m37 > m38 REQUEST requested 2012-06-20/none mode=yield ctx=military,diplomatic bg
e14 m39 > m40 COERCE actual 2011-11-26/none mode=obstruct ctx=military bg
e15 m40 > m41 ASSAULT actual 2011-11-26/day mode=aerial ctx=military bg
e16 m45 > m48 PROTEST actual 2012-06-19/day mode=riot ctx=economic
e17 m46 > m48 ACCUSE actual 2012-06-20/none mode=disapprove ctx=economic
e18 m49 > m50 COERCE actual 2012-06-20/none mode=obstruct ctx=health,terrorism
q1 m20 direct cue=told
q2 m36 indirect cue=called
rel m5 leads m1
rel m29 leads m30
rel m38 ally_of m37
rel m27 member_of m28

### The Jakarta Post 2005-08-16 article
= Pens down, guns to follow: [m1:IDN.GOV RI], [m2:GAM.REB GAM] {e1 sign} [m3:@IDN Aceh] accord
~byline Tony Hotland, The Jakarta Post, Helsinki
~page_control Front Page | August 16, 2005
In a ceremony of barely forty minutes at the Government Banquet Hall in [m4:@FIN Helsinki], [m5:IDN.GOV Justice and Human Rights Minister Hamid Awaludin] and [m6:GAM.REB Malik Mahmud, the exiled prime minister of the Free Aceh Movement (GAM)], on Monday {e2 signed} a memorandum of understanding meant to end 29 years of war.
[m7=m5+m6 The two] shook hands only when [m8:FIN.ELI Martti Ahtisaari], the former Finnish president whose [m9:NGO Crisis Management Initiative] had {e3 mediated} five rounds of talks since January, put a hand on each man's shoulder.
Under the accord, [m10=m2 the rebels] {e4 give up} independence and will {e5 hand over} 840 weapons between September 15 and the end of the year, step by step with the {e6 departure} of [m11:IDN.MIL TNI] and police units from outside the province. [m12=m1 Jakarta] is to {e7 free} [m13:GAM.REB some 1,400 prisoners] within fifteen days and to let local parties contest elections.
"<<q1 [m14=m2 Our] people have suffered long enough. [m15=m2 We] have had to take a leap of faith>>," [m16=m6 Malik] said from the podium. [m17=m2 The movement's] founder, [m18:GAM.REB Hasan di Tiro], 79 and frail, followed by telephone from [m19:@SWE Stockholm].
[m20:EU The European Union] and five members of [m21:ASEAN ASEAN] are {e8 sending} 200 unarmed monitors. [m22:EU Pieter Feith], the Dutchman who will lead [m23:AMM the Aceh Monitoring Mission], said in [m24:@IDN Banda Aceh] on Monday that <<q2 the first of [m25=m22 his] people were already at work>>.
There, [m26:IDN.CVL thousands] watched the broadcast on a screen in the yard of the Baiturrahman mosque and prayed.
[m27:IDN.GOV President Susilo Bambang Yudhoyono], in the annual speech to [m28:IDN.LEG the House of Representatives] due this morning, will {e9 propose} an amnesty. [m29=m27 He] can be sure of [m30:IDN.PTY Golkar], led by [m31:IDN.GOV Vice President Jusuf Kalla], who is widely seen as the father of the talks, but not of [m32:IDN.OPP the Indonesian Democratic Party of Struggle (PDI-P)]: [m33:IDN.OPP its deputy House leader Tjahjo Kumolo] {e10 complained} that lawmakers had been told nothing, and {e11 called} the role of foreigners a humiliation.
[m34:IDN.MIL TNI commander Gen. Endriartono Sutarto] {e12 assured} that [m35=m11 his soldiers] would not shoot first. But if anyone still used arms after the deadline, [m36=m34 he] said, "<<q3 [m37=m11 we] will {e13 finish them}>>".
On Sunday evening [m38:IDN.MIL troops] {e14 shot dead} [m39:GAM.REB two guerrillas] in [m40:@IDN North Aceh], the spokesman in the region said; [m41=m2 the movement] says [m42=m39 they] were farmers.
It was the tsunami of December 26, which killed more than 128,000 Acehnese, that brought [m43=m1+m2 the two] to the table. An earlier truce, of December 2002, collapsed after five months when [m44:IDN.GOV Megawati Soekarnoputri's government] {e15 declared martial law}.
e1 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory,diplomatic again
e2 m5 > m6 SUPPORT actual 2005-08-15/day ctx=territory,diplomatic
e3 m8 > m1,m2 CONSULT actual 2005-01-01/none mode=third-party ctx=diplomatic bg
e4 m10 > m12 CONCEDE planned 2005-08-15/day ctx=territory
e5 m10 > m12 CONCEDE planned 2005-09-15/none mode=disarm ctx=military
e6 m11 > m10 CONCEDE planned 2005-09-15/none mode=withdraw ctx=military
e7 m12 > m13 CONCEDE planned 2005-08-30/none mode=release ctx=legal
e8 m20 > m12 AGREE planned 2005-08-16/none ctx=peacekeeping
e9 m29 > m17 CONCEDE planned 2005-08-16/day ctx=legal
e10 m33 > m12 ACCUSE actual 2005-08-16/none mode=disapprove ctx=legislative,territory
e11 m33 > m12 ACCUSE actual 2005-08-16/none mode=disapprove ctx=territory
e12 m34 > m17 AGREE planned 2005-08-16/none ctx=military
e13 m36 > m17 THREATEN threatened 2005-08-16/none mode=violence ctx=military
e14 m38 > m39 ASSAULT actual 2005-08-14/day mode=firearms ctx=military
e15 m44 > m41 COERCE actual 2003-05-01/month mode=martial-law ctx=military,territory bg
q1 m16 direct
q2 m22 indirect cue=said
q3 m36 direct cue=said
rel m6 leads m2
rel m22 leads m23
rel m31 leads m30
rel m33 member_of m32
