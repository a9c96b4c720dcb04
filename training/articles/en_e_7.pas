### Lesotho Times 2014-09-02 article
= [m1:ZAF.COP SA police] {e1 guard} [m2:LSO.GOV Thabane] on [m3=m2 his] way home
~date_line MASERU, September 2, 2014
~share Print Friendly
The prime minister, [m4:LSO.GOV Thomas Thabane], will be back at [m70=m4 his] desk this week "<<q1 with or without the permission of [m5:LSO.MIL Lieutenant-General Kamoli]>>," [m6:LSO.GOV his private secretary, Samonyane Ntsekele], told this paper from [m7:@ZAF Pretoria] yesterday.
[m8=m4 Mr Thabane], who leads [m9:LSO.PTY the All Basotho Convention (ABC)], {e2 fled} across the Caledon in the small hours of Saturday when [m10:LSO.MIL soldiers] {e3 surrounded} State House, {e4 took} the guns from [m11:LSO.COP three police stations] and jammed the radio. [m12:LSO.COP Sub-Inspector Mokheseng Ramahloko] was {e5 shot dead} at Police Headquarters.
[m13:LSO.MIL The Lesotho Defence Force] denies a {e6 coup}. [m14:LSO.MIL Its spokesperson, Major Ntlele Ntoi], said <<q2 [m15=m13 the army] acted on intelligence that [m16:LSO.COP the police] meant {e7 to arm} "fanatics" of [m17:LSO.PTY a party] ahead of a march>>. The march, against the suspension of [m71:LSO.LEG parliament], was to be {e8 held} yesterday by [m18:LSO.PTY the Lesotho Congress for Democracy (LCD)] and has been put off.
In [m19:ZAF.GOV Pretoria], [m20:ZAF.GOV President Jacob Zuma], chairman of [m21:SADC SADC's] organ on politics and security, {e9 sat} with [m22=m4 the premier] and [m23:LSO.GOV his deputy, Mothetjoa Metsing], until late on Sunday. [m24=m4+m23 The two] {e10 consented} to a road map whose first step is a date for [m25:LSO.LEG parliament]. [m26=m21 The regional bloc] will {e11 send} [m27:SADC observers] for "politics, defence and security".
[m72=m26 It] will not send soldiers. [m76=m4 Mr Thabane] had {e12 asked} for peacekeepers; South Africa's international relations spokesman [m28:ZAF.GOV Clayson Monyela] {e13 replied} that <<q3 no such decision existed>>. A small team of [m29=m1 the South African Police Service] is, however, to {e14 escort} [m30=m4 him].
On Friday, [m31=m4 the prime minister] had {e15 fired} [m32=m5 the general] and {e16 named} [m33:LSO.MIL Brigadier Maaparankoe Mahao] in [m73=m32 his] place. [m34:LSO.MIL Kamoli], entrenched at Makoanyane barracks, {e17 refuses to go}. [m74=m33 Mahao] survived an {e18 attack} on [m75=m33 his] home that same night.
[m35:USA.GOV The United States] and [m36:GBR.GOV the British High Commission] have {e19 called on} [m37=m10 the military] to bow to civilian rule.
[m38:LSO.REL The Anglican Bishop, Adam Taaso], has been {e20 hiding} [m39:LSO.COP police families] in church houses. Some officers, out of uniform, crossed at Maseru Bridge to apply for [m40:@ZAF Ladybrand] beds.
[m41:COMMONWEALTH The Commonwealth] has kept an envoy here since June.
e1 m1 > m2 AID planned 2014-09-02/none ctx=executive,peacekeeping again
e2 m8 > m13 RETREAT actual 2014-08-30/day ctx=executive
e3 m10 > m8 COERCE actual 2014-08-30/day mode=seize ctx=executive,military
e4 m10 > m11 COERCE actual 2014-08-30/day mode=seize ctx=military
e5 m10 > m12 ASSAULT actual 2014-08-30/day mode=firearms ctx=military
e6 m13 > m4 COERCE denied 2014-08-30/day mode=seize ctx=pro_autocracy,military
e7 m16 > m17 AID denied 2014-09-02/none ctx=military said=m14
e8 m18 > m4 PROTEST planned 2014-09-01/day mode=demo ctx=legislative
e9 m20 > m22,m23 CONSULT actual 2014-08-31/day mode=third-party ctx=diplomatic,executive
e10 m24 > m20 CONCEDE actual 2014-08-31/day ctx=legislative,diplomatic
e11 m26 > m13 AGREE planned 2014-08-31/day ctx=peacekeeping,diplomatic
e12 m31 > m21 REQUEST requested 2014-09-02/none mode=assist ctx=peacekeeping
e13 m28 > m4 REJECT actual 2014-09-02/none mode=assist ctx=peacekeeping
e14 m29 > m30 AID planned 2014-09-02/none ctx=executive
e15 m31 > m32 SANCTION actual 2014-08-29/day mode=discontinue ctx=military,executive
e16 m31 > m33 SUPPORT actual 2014-08-29/day ctx=military,executive
e17 m34 > m31 REJECT actual 2014-09-02/none mode=yield ctx=military
e18 m10 > m33 ASSAULT actual 2014-08-29/day ctx=military
e19 m35,m36 > m37 REQUEST requested 2014-09-02/none mode=yield ctx=military
e20 m38 > m39 AID actual 2014-09-02/none ctx=religion_ethnicity
q1 m6 direct cue=told
q2 m14 indirect cue=said
q3 m28 indirect cue=replied
rel m8 leads m9
rel m20 leads m21

### Dominican Today 2024-10-09 article
= [m1:DOM.GOV Abinader] insists on 10,000 {e1 deportations} a week; [m2:HTI.GOV Port-au-Prince] goes to [m3:OAS the OAS]
~byline Santo Domingo.-
"<<q1 [m4=m1 We] warned at [m5:UN the United Nations] that if the world did not act, [m6:DOM.GOV we] would. [m7=m6 This country] cannot be the solution to a crisis it did not make>>," [m8:DOM.GOV presidential spokesman Homero Figueroa] said on Monday as [m77=m8 he] gave the first figures of the plan.
Between Thursday and Sunday, [m9:DOM.GOV the Directorate General of Migration] {e2 bused} 4,900 [m10:HTI.REF undocumented Haitians] to [m11:@DOM Dajabón], [m12:@DOM Jimaní] and [m13:@DOM Elías Piña]. [m14:DOM.MIL The army], for [m78=m14 its] part, {e3 picked up} 1,200 along the fence.
[m15=m1 The president], who heads [m16:DOM.PTY the Modern Revolutionary Party (PRM)] and began a second term in August, {e4 announced} the operation on October 2 after a session of [m17:DOM.GOV the National Security Council].
[m18:HTI.GOV Foreign Minister Dominique Dupuy] {e5 called} it "<<q2 a brutal affront to human dignity>>". At [m19=m2 Haiti's] request the Permanent Council of [m20=m3 the OAS] {e6 meets} today. There [m21:HTI.GOV Ambassador Gandy Thomas] will {e7 denounce} "<<q3 ethnic cleansing>>", [m79=m21 he] told reporters in [m80:@USA Washington]; [m22:DOM.GOV his colleague Rayza Rodríguez] {e8 rejects} the word in advance.
[m23:NGO Amnesty International] {e9 urged} [m24=m6 Santo Domingo] to halt collective expulsions. In the bateyes of [m25:@DOM San Pedro de Macorís], [m26:DOM.REL Father Miguel Ángel Gullón] of [m27:DOM.REL the Dominican order] has {e10 taken in} [m28:HTI.REF eleven families].
Across the river, [m29:HTI.COP police] of [m30:@HTI Ouanaminthe] let the trucks empty and then left. [m31:HTI.NGO The Support Group for Returnees and Refugees (GARR)], which [m32:HTI.NGO Katia Bonté] coordinates, {e11 hands out} soap and 1,000 gourdes a head.
[m47:@HTI Most of the Haitian capital] is in the grip of [m33:VIVANSANM.REB Viv Ansanm], a league of gangs under [m34:VIVANSANM.REB Jimmy "Barbecue" Chérizier]. Last Thursday one of [m81=m33 its] members, [m35:HTI.CRM the Gran Grif gang], {e12 slaughtered} at least 70 [m36:HTI.CVL inhabitants of Pont-Sondé].
[m44:MSS The mission], which [m46:KEN.GOV Kenya] leads with 430 men, {e13 flew} [m37:HTI.COP a police unit] there on Friday. [m38:KEN.GOV President William Ruto] has {e14 promised} 600 more; [m39:JAM.GOV Jamaica] and [m40:BLZ.GOV Belize] {e15 landed} two dozen in September.
[m41:DOM.GOV The Dominican government] does not take part, but has {e16 opened} [m82=m41 its] hospitals to wounded Kenyan officers. In December 2022 [m45=m41 it] {e17 blacklisted} [m42:HTI.ELI ex-president Michel Martelly] as a sponsor of gangs.
Builders and rice growers are anxious. [m43:DOM.AGR The rice producers' federation] {e18 asked} for temporary permits yesterday.
e1 m1 > m10 COERCE planned 2024-10-02/day mode=deport ctx=migration again
e2 m9 > m10 COERCE actual 2024-10-03/day mode=deport ctx=migration
e3 m14 > m10 COERCE actual 2024-10-03/day mode=arrest ctx=migration,military
e4 m15 > m10 COERCE planned 2024-10-02/day mode=deport ctx=migration
e5 m18 > m6 ACCUSE actual 2024-10-09/none mode=disapprove ctx=migration,human_rights
e6 m20 > m19 CONSULT planned 2024-10-09/day mode=multilateral ctx=migration,diplomatic
e7 m21 > m6 ACCUSE planned 2024-10-09/day mode=allege ctx=migration,human_rights
e8 m22 > m21 REJECT actual 2024-10-09/none ctx=migration
e9 m23 > m24 REQUEST requested 2024-10-09/none mode=yield ctx=migration,human_rights
e10 m26 > m28 AID actual 2024-10-09/none ctx=migration,religion_ethnicity
e11 m31 > m10 AID actual 2024-10-09/none ctx=migration,human_security
e12 m35 > m36 ASSAULT actual 2024-10-03/day ctx=crime
e13 m44 > m37 AID actual 2024-10-04/day ctx=peacekeeping,crime
e14 m38 > m2 AGREE planned 2024-10-09/none ctx=peacekeeping
e15 m39,m40 > m2 AID actual 2024-09-01/month ctx=peacekeeping
e16 m41 > m44 COOPERATE actual 2024-10-09/none mode=access ctx=health,peacekeeping
e17 m45 > m42 SANCTION actual 2022-12-01/month mode=restrict ctx=crime bg
e18 m43 > m41 REQUEST requested 2024-10-08/day mode=change ctx=migration,economic
q1 m8 direct cue=said
q2 m18 mixed cue=called
q3 m21 mixed cue=told
rel m15 leads m16
rel m32 leads m31
rel m34 leads m33
rel m35 member_of m33
rel m44 led_by m46
rel m33 controls m47

### Hürriyet Daily News 2014-03-21 article
= [m1:TUR.GOV Ankara] {e1 shuts down} [m2:MNC.BUS Twitter]; [m3:TUR.GOV president] tweets all the same
~date_line ISTANBUL
~page_control Print Page | Send to friend
~share Share on Facebook
Ten days before local elections, [m4:TUR.CVL some ten million Turks] woke up on Friday to find a blank page. [m5:TUR.GOV The telecommunications board (TİB)] had {e2 blocked} [m6=m2 the micro-blogging site] at around 11:30 p.m. on Thursday, hours after [m7:TUR.GOV the prime minister] had {e3 vowed} to "<<q1 wipe it out, whatever the international community says>>."
"<<q2 Wherever these networks go, [m83=m6 they] must respect [m8=m1 our] courts. [m9=m6 It] did not take off the content, [m10=m5 the board] did>>," Transport Minister [m11:TUR.GOV Lütfi Elvan] told reporters in [m12:@TUR Ankara]. [m84=m11 He] named four court orders. One of them, [m13:TUR.JUD an Istanbul prosecutor] said later, <<q3 does not exist>>.
Recordings posted since February suggest that [m14:TUR.GOV Recep Tayyip Erdoğan] {e4 told} [m85=m14 his] son to hide cash. [m15=m14 He] {e5 calls} them a montage by [m16:GULEN.REL the movement of Fethullah Gülen], the preacher in [m17:@USA Pennsylvania] who used to be [m86=m14 his] ally. Since December [m18:TUR.GOV the government] has {e6 moved} thousands of policemen and [m19:TUR.JUD prosecutors] to other posts.
"<<q4 A total ban on social media platforms cannot be approved>>," [m20:TUR.GOV President Abdullah Gül], one of the founders of [m21:TUR.PTY the Justice and Development Party (AKP)], {e7 wrote} - on Twitter.
[m22:TUR.OPP The main opposition CHP] of [m23:TUR.OPP Kemal Kılıçdaroğlu] {e8 applied} to [m93:TUR.JUD a court in the capital] to lift the order, and so did [m24:TUR.JUD the Union of Turkish Bars]. [m88=m24 Its] chairman, [m25:TUR.JUD Metin Feyzioğlu], spoke of a "<<q5 digital coup>>". In [m26:@TUR Kızılay], [m27:TUR.COP police] {e9 broke up} [m28:TUR.CVL a sit-in of about 150 students] with one order over a megaphone, and took [m87=m28 their] banner.
[m29:EU The EU's] digital commissioner, [m30:EU Neelie Kroes], {e10 found} the step "<<q6 groundless, pointless, cowardly>>". [m31:USA.GOV U.S. envoy Francis Ricciardone] {e11 expressed} concern to [m32:TUR.GOV the Foreign Ministry]. [m33:GBR.GOV London] and [m34:DEU.GOV Berlin] {e12 joined in}. [m35:TUR.GOV Turkey] has been negotiating to join [m36=m29 the bloc] since 2005.
The company's lawyer, [m37:MNC.BUS Gönenç Gürkaynak], {e13 sat down} with [m38=m5 TİB] on Friday afternoon. [m39=m6 It] is ready to {e14 take down} single posts, [m40=m37 he] indicated.
[m41:MNC.BUS YouTube], which was {e15 closed} from 2008 to 2010 over videos about Atatürk, may {e16 be next}, [m92=m14 Erdoğan] {e17 said} two weeks ago.
By evening passers-by were spraying the numbers of a foreign DNS server on walls in Beşiktaş.
e1 m1 > m2 COERCE actual 2014-03-20/day mode=censor ctx=rights_freedoms again
e2 m5 > m6 COERCE actual 2014-03-20/day mode=censor ctx=rights_freedoms
e3 m7 > m6 THREATEN threatened 2014-03-20/day mode=restrict ctx=rights_freedoms
e4 m14 > m18 REQUEST denied 2014-03-21/none ctx=corruption
e5 m15 > m16 ACCUSE actual 2014-03-21/none mode=allege ctx=corruption
e6 m18 > m19 SANCTION actual 2013-12-01/month mode=discontinue ctx=corruption,legal bg
e7 m20 > m1 ACCUSE actual 2014-03-21/none mode=disapprove ctx=rights_freedoms
e8 m22,m24 > m5 ACCUSE actual 2014-03-21/none ctx=legal,rights_freedoms
e9 m27 > m28 COERCE actual 2014-03-21/none ctx=repression,rights_freedoms
e10 m30 > m1 ACCUSE actual 2014-03-21/none mode=disapprove ctx=rights_freedoms
e11 m31 > m32 ACCUSE actual 2014-03-21/none mode=disapprove ctx=rights_freedoms
e12 m33,m34 > m1 ACCUSE actual 2014-03-21/none mode=disapprove ctx=rights_freedoms
e13 m37 > m38 CONSULT actual 2014-03-21/day ctx=rights_freedoms
e14 m39 > m38 CONCEDE hypothetical 2014-03-21/none ctx=rights_freedoms said=m37
e15 m1 > m41 COERCE actual 2008-01-01/year mode=censor ctx=rights_freedoms bg
e16 m1 > m41 COERCE hypothetical 2014-03-07/day mode=censor ctx=rights_freedoms
e17 m14 > m41 THREATEN threatened 2014-03-07/day mode=restrict ctx=rights_freedoms
q1 m7 mixed cue=vowed
q2 m11 direct cue=told
q3 m13 indirect cue=said
q4 m20 direct cue=wrote
q5 m25 mixed cue=spoke
q6 m30 mixed cue=found
rel m20 member_of m21
rel m23 leads m22
rel m25 leads m24

### Newsroom Panama 2023-11-29 article
= [m35:PAN.JUD Court] {e1 strikes down} mine contract; [m1:PAN.GOV Cortizo] says [m2=m1 he] will {e2 close} Cobre Panamá
~byline By Newsroom staff
"<<q1 The decision of [m3:PAN.JUD the Supreme Court] is complied with, not commented on. The orderly and safe closure of the mine will begin>>," [m4:PAN.GOV President Laurentino Cortizo] told the nation on Tuesday evening, in an address of less than two minutes.
On the country's independence day, of all days, [m5:PAN.JUD nine magistrates] {e3 ruled} unanimously that Law 406, which gave [m6:CAN.BUS First Quantum Minerals] twenty years more at Donoso, offends the constitution in 25 places.
For five weeks the country had been {e4 blocked}. [m7:PAN.LAB The construction workers' union Suntracs], led by [m8:PAN.LAB Saúl Méndez], [m9:PAN.EDU the teachers] of Asoprof and [m10:PAN.CVL the Ngäbe-Buglé] kept the Inter-American Highway shut from [m11:@PAN Horconcitos] to the Costa Rican line. [m12:PAN.LAB Méndez] {e5 announced} that [m13=m7 his men] would be back at work by Monday and the highway {e6 cleared} as soon as the ruling is in the official gazette.
At San Félix [m14=m10 the barricade] {e7 opened} on Tuesday at five o'clock, to let through 300 trucks with onions and gas.
Four people died. [m15:PAN.CRM A retired lawyer, Kenneth Darlington], {e8 shot} [m16:PAN.EDU two teachers] at a roadblock in [m17:@PAN Chame] on November 7 and sits in custody. [m18:PAN.COP Police] {e9 used} pepper spray on [m19:PAN.CVL schoolchildren] and {e10 held} [m33:PAN.CVL about 1,500 demonstrators] in all, most of whom were {e11 set free} within a day.
Concessions had come in slices. On October 27 [m31=m4 the president] {e12 decreed} a moratorium on new mines; two days later [m32=m4 he] {e13 offered} a referendum, which [m20:PAN.JUD the Electoral Tribunal] {e14 declined to organise}. [m21:PAN.GOV Commerce Minister Federico Alfaro], whose name is under the contract, will {e15 leave} the cabinet, a source in the presidency said.
[m22:PAN.PTY The ruling PRD], whose secretary general is [m23:PAN.PTY Pedro Miguel González], would not comment. [m24:PAN.OPP Ricardo Lombana], the founder of [m25:PAN.PTY the Movimiento Otro Camino], {e16 congratulated} "<<q2 the street>>".
[m34=m6 The company] on Sunday {e17 notified} [m89=m1 Panama] of [m90=m34 its] intention to go to arbitration under [m26:@CAN Canada's] free trade treaty. [m27:PAN.CVL Fishermen in small boats] had {e18 blockaded} [m91=m34 its] port at Punta Rincón since November 1, so that no coal came in. [m28:PAN.MIL The National Air and Naval Service (Senan)] {e19 towed off} [m29:PAN.CVL three of them] two weeks ago but never came again.
[m30:CAN.GOV Ottawa's ambassador] has {e20 requested} an appointment.
Nobody was surprised that the beaches were full on Tuesday.
e1 m35 > m6 SANCTION actual 2023-11-28/day mode=discontinue ctx=legal,natural_resource again
e2 m1 > m6 SANCTION planned 2023-11-28/day mode=discontinue ctx=natural_resource
e3 m5 > m6 SANCTION actual 2023-11-28/day mode=discontinue ctx=legal,natural_resource
e4 m7,m9,m10 > m1 PROTEST actual 2023-11-29/none mode=obstruct ctx=natural_resource,environment
e5 m12 > m1 CONCEDE planned 2023-12-04/day ctx=natural_resource
e6 m12 > m1 CONCEDE hypothetical 2023-11-29/none ctx=natural_resource
e7 m14 > m1 RETREAT actual 2023-11-28/day ctx=natural_resource
e8 m15 > m16 ASSAULT actual 2023-11-07/day mode=firearms ctx=natural_resource
e9 m18 > m19 ASSAULT actual 2023-11-29/none mode=crowd-control ctx=repression
e10 m18 > m33 COERCE actual 2023-11-29/none mode=arrest ctx=repression
e11 m18 > m33 RETREAT actual 2023-11-29/none mode=release ctx=repression
e12 m31 > m7 CONCEDE actual 2023-10-27/day ctx=natural_resource bg
e13 m32 > m7 CONCEDE actual 2023-10-29/day ctx=natural_resource,election bg
e14 m20 > m4 REJECT actual 2023-11-29/none ctx=election
e15 m21 > m7 CONCEDE planned 2023-11-29/none mode=resign ctx=executive
e16 m24 > m7 SUPPORT actual 2023-11-29/none ctx=natural_resource
e17 m34 > m1 THREATEN threatened 2023-11-26/day ctx=legal,natural_resource
e18 m27 > m6 PROTEST actual 2023-11-01/day mode=obstruct ctx=natural_resource
e19 m28 > m29 COERCE actual 2023-11-15/day mode=seize ctx=natural_resource
e20 m30 > m1 REQUEST requested 2023-11-29/none mode=meet ctx=natural_resource,diplomatic
q1 m4 direct cue=told
q2 m24 mixed cue=congratulated
rel m8 leads m7
rel m23 leads m22
rel m24 leads m25
