### The Express Tribune 2021-11-10 article
= [m1:PAK.GOV Govt], [m2:TTP.REB TTP] {e1 agree} on one-month truce; [m3:PAK.OPP opposition] {e20 wants} answers
~byline Kamran Yusufzai
~date_line November 10, 2021
[m4:@PAK ISLAMABAD]: [m5:PAK.GOV The government] and [m6:TTP.REB the outlawed Tehreek-e-Taliban Pakistan] have {e2 agreed} to a complete ceasefire from November 9 to December 9, which can be extended if both parties consent, [m7:PAK.GOV Information Minister Fawad Chaudhry] said.
Talks were under way within the framework of the Constitution, [m8=m7 he] said in a video message on Monday, and [m40=m5 the state] {e3 would not bargain} over its sovereignty.
[m9:TALIBAN.GOV The interim Afghan government], [m51=m7 he] disclosed, had {e4 acted as facilitator}. Two rounds were held in [m10:@AFG Khost] with [m11:TALIBAN.GOV the acting interior minister, Sirajuddin Haqqani], at the head of the table. [m41=m5 Islamabad], like every other capital, {e5 has not recognised} [m12=m9 the new rulers in Kabul], who took the city in mid-August.
[m48=m6 The TTP] confirmed the truce in the name of its emir, [m13:TTP.REB Mufti Noor Wali Mehsud]. "<<q1 [m14=m6 We] are a movement of the people of these mountains. [m15=m6 We] want negotiations which leave nobody with a bowed head>>," spokesman [m16:TTP.REB Mohammad Khurasani] said. [m42=m5+m6 Both sides], [m52=m16 he] added, would {e6 form} committees for the next stage.
It is not known whether the release of prisoners was part of the bargain. [m17:? A tribal elder privy to the contacts] said <<q2 [m18=m5 the authorities] had already {e7 let go} [m19:TTP.REB some two dozen foot soldiers]>>. [m43=m7 The information minister] {e8 rejected} the report.
[m20:PAK.OPP PPP chairman Bilawal Bhutto-Zardari], whose [m45:PAK.OPP mother] was assassinated in December 2007, asked who had authorised [m21:PAK.GOV the prime minister] to speak to killers. "<<q3 Who are you to beg in front of [m44=m6 them]? [m53:PAK.LEG Parliament] has not been asked, the widows of Peshawar have not been asked>>," [m22=m20 he] said at [m23:@PAK Parliament House].
[m54=m20 He] was referring to the massacre of 16 December 2014, when [m24:TTP.REB TTP gunmen] {e10 killed} 132 [m25:PAK.CVL schoolchildren] at the Army Public School. [m26:PAK.JUD The Supreme Court] has {e11 summoned} [m27:PAK.GOV Prime Minister Imran Khan] for today to explain what was done about it.
[m28:PAK.OPP The PML-N's Ahsan Iqbal] and [m29:PAK.REL Maulana Fazlur Rehman], whose [m49:PAK.OPP JUI-F] belongs like [m50:PAK.OPP the PML-N] to [m30:PAK.OPP the Pakistan Democratic Movement], {e12 demanded} an in-camera session. [m46:PAK.MIL The military leadership] {e13 briefed} [m31:PAK.LEG lawmakers] for five hours on Monday evening, but only on Afghanistan in general, one participant complained.
[m32:PAK.GOV National Security Adviser Moeed Yusuf] is {e19 due} in Kabul next week. [m33=m32 He] {e14 will ask} [m34=m9 the Taliban] to keep other groups, such as [m35:ISKP.REB the Khorasan branch of Islamic State], off the border.
In a separate matter, [m36:TLP.PTY the banned Tehreek-e-Labbaik Pakistan] {e15 ended} its sit-in in Wazirabad on Monday after [m37:PAK.GOV Punjab's government] {e16 freed} 2,100 of [m38=m36 its] men and [m47:PAK.GOV the cabinet] {e17 took} the party off the list of proscribed outfits. Its chief, [m39:TLP.PTY Saad Rizvi], is still {e18 in custody}.
e1 m1 > m2 CONCEDE actual 2021-11-08/day mode=ceasefire ctx=military again
e2 m5 > m6 CONCEDE actual 2021-11-08/day mode=ceasefire ctx=military
e3 m40 > m6 REJECT actual 2021-11-08/day mode=yield ctx=territory
e4 m9 > m5,m6 CONSULT actual 2021-11-10/none mode=third-party ctx=diplomatic
e5 m41 > m12 REJECT actual 2021-11-10/none ctx=diplomatic bg
e6 m5 > m6 AGREE planned 2021-11-10/none ctx=diplomatic
e7 m18 > m19 RETREAT denied 2021-11-10/none mode=release ctx=legal said=m17
e8 m43 > m17 REJECT actual 2021-11-10/none ctx=legal
e10 m24 > m25 ASSAULT actual 2014-12-16/day mode=firearms ctx=terrorism bg
e11 m26 > m27 REQUEST requested 2021-11-10/day mode=meet ctx=legal
e12 m28,m29 > m5 REQUEST requested 2021-11-10/none mode=meet ctx=legislative
e13 m46 > m31 CONSULT actual 2021-11-08/day ctx=military,legislative
e19 m32 > m9 AGREE planned 2021-11-15/week ctx=diplomatic
e14 m33 > m34 REQUEST planned 2021-11-15/week mode=assist ctx=terrorism,diplomatic
e15 m36 > m37 CONCEDE actual 2021-11-08/day ctx=religion_ethnicity
e16 m37 > m38 RETREAT actual 2021-11-10/none mode=release ctx=legal
e17 m47 > m36 CONCEDE actual 2021-11-10/none ctx=political_institutions
e18 m37 > m39 COERCE actual 2021-11-10/none mode=arrest ctx=legal
e20 m3 > m1 REQUEST requested 2021-11-10/none mode=meet ctx=legislative again
q1 m16 direct cue=said
q2 m17 indirect cue=said
q3 m22 direct cue=said
rel m13 leads m48
rel m29 leads m49
rel m49 member_of m30
rel m50 member_of m30
rel m39 leads m36

### Libya Herald 2014-08-27 article
= [m1:LIBYADAWN.REB Dawn] {e18 takes} Tripoli airport; [m2:LBY.LEG House] {e19 brands} [m3=m1 it] "terrorist"
~byline By Ashraf Abdul-Wahab Fezzani.
~date_line Tripoli, 27 August 2014:
[m4:LIBYADAWN.REB The Libya Dawn coalition], which {e1 overran} what remains of [m5:@LBY Tripoli International Airport] on Saturday, has {e2 called} [m6:LBY.LEG the defunct General National Congress] back into session. On Monday a rump of about thirty of its members {e3 named} [m7:LIBYADAWN.GOV Omar Al-Hassi], a lecturer from Benghazi, as prime minister. The country now has two.
The other one, [m8:LBY.GOV Abdullah Al-Thinni], sits a thousand kilometres to the east with [m9:LBY.LEG the House of Representatives], elected in June and recognised by [m10:UN the United Nations] as the only legislature. Late on Saturday [m11=m9 it] {e4 declared} both [m48=m4 Dawn] and [m12:ANSARALSHARIA_LBY.REB Ansar Al-Sharia] terrorist groups and {e5 promised} [m13:LBY.MIL the army] whatever it needed to fight [m41=m4+m12 them].
"<<q1 [m14=m9 We] will not sign decrees under the barrel of a gun, neither a Misratan one nor a Zintani one>>," [m15:LBY.LEG the House's speaker, Ageela Saleh Gwaider], told the Libya Herald from [m16:@LBY Tobruk].
[m49=m4 Dawn] is led by commanders from [m17:@LBY Misrata] and includes Islamist brigades from the capital. For forty days [m18=m4 they] had fought [m19:ZINTAN.REB the Zintan militias], who held the airport from the fall of Tripoli in 2011. [m20=m19 The Zintanis] {e6 pulled out} in good order towards their mountains, leaving burnt-out airliners on the apron.
[m21:LIBYADAWN.REB A Dawn spokesman, Mohamed Al-Gharyani], blamed foreign jets for the death of seventeen fighters in strikes last week. [m34=m21 He] {e7 accused} [m22:EGY.GOV Egypt] and [m23:ARE.GOV the United Arab Emirates] of having {e8 bombed} positions in Wadi Rabia twice. [m40:USA.GOV Two American officials], speaking to the New York Times, said <<q2 [m51=m23 the Emirates] had flown the sorties from an Egyptian base>>.
[m35:EGY.GOV Cairo] {e9 denied} any role. "<<q3 No Egyptian aircraft or soldier is in [m52:@LBY Libya]>>," [m24:EGY.GOV President Abdel Fattah El-Sisi] said on Sunday. [m36:EGY.GOV His foreign minister, Sameh Shoukry], {e10 received} [m25:LBY.GOV Libya's neighbours] on Monday and {e11 proposed} a plan under which all militias would gradually disarm. [m26:DZA.GOV Algeria], which {e12 opposes} any intervention, seconded it.
In Benghazi, [m27:LNA.REB the forces of retired general Khalifa Hafter] {e13 shelled} [m28:ANSARALSHARIA_LBY.REB Ansar Al-Sharia's] last compound at Gwarsha yesterday. [m29:LNA.REB Air force commander Saqr Al-Jarushi], a supporter of [m50:LNA.REB Hafter], had {e14 claimed} the Tripoli raids as his own work; nobody quite believed [m43=m29 him].
The Western powers have mostly left. [m30:USA.GOV The United States] {e15 evacuated} its [m37:USA.GOV embassy] by road to [m31:@TUN Tunisia] on 26 July. [m38:USA.GOV Washington], [m44:FRA.GOV Paris], [m45:GBR.GOV London], [m46:DEU.GOV Berlin] and [m47:ITA.GOV Rome] in a joint statement "<<q4 {e16 strongly condemned}>>" the escalation and named [m39:? no one].
[m42:UN UNSMIL, the UN mission], will have a new head from next week: [m32:UN Bernardino Leon] of Spain, until now the EU envoy. [m33=m32 He] {e17 intends} to see both prime ministers, an aide said, "<<q5 in whichever order the flights permit>>".
Bread is LD 1 for six loaves in Gurji, if one can find it.
e1 m4 > m19 ASSAULT actual 2014-08-23/day ctx=military,territory
e2 m4 > m6 REQUEST requested 2014-08-27/none mode=meet ctx=legislative
e3 m6 > m7 SUPPORT actual 2014-08-25/day ctx=executive,legislative
e4 m11 > m4,m12 SANCTION actual 2014-08-23/day ctx=terrorism,legislative
e5 m11 > m13 AGREE planned 2014-08-23/day ctx=military
e6 m20 > m4 RETREAT actual 2014-08-27/none ctx=military,territory
e7 m34 > m22,m23 ACCUSE actual 2014-08-27/none mode=allege ctx=military
e8 m22,m23 > m4 ASSAULT denied 2014-08-18/week mode=aerial ctx=military
e9 m35 > m34 REJECT actual 2014-08-24/day ctx=military
e10 m36 > m25 CONSULT actual 2014-08-25/day mode=multilateral ctx=diplomatic
e11 m36 > m25 REQUEST requested 2014-08-25/day mode=change ctx=diplomatic,military
e12 m26 > m36 REJECT actual 2014-08-27/none ctx=military bg
e13 m27 > m28 ASSAULT actual 2014-08-26/day mode=heavy-weapons ctx=military
e14 m29 > m4 ASSAULT actual 2014-08-18/week mode=aerial ctx=military said=m29
e15 m30 > m8 RETREAT actual 2014-07-26/day ctx=diplomatic
e16 m38,m44,m45,m46,m47 > m39 ACCUSE actual 2014-08-27/none mode=disapprove ctx=diplomatic
e17 m33 > m7,m8 AGREE planned 2014-09-01/week ctx=diplomatic
e18 m1 > m19 ASSAULT actual 2014-08-23/day ctx=military,territory again
e19 m2 > m3 SANCTION actual 2014-08-23/day ctx=terrorism,legislative again
q1 m15 direct cue=told
q2 m40 indirect cue=said
q3 m24 direct cue=said
q4 m38 mixed
q5 ? mixed cue=said
rel m10 recognises m9
rel m19 controls m5 from=2011 to=2014-08-23
rel m15 leads m9
rel m32 leads m42

### RNZ Pacific 2009-04-14 article
= [m1:FJI.GOV Fiji regime] {e17 muzzles} [m48:FJI.JRN press] as [m2:PIF Forum] weighs [m3=m1 its] place
~date_line 14 April 2009
~share Share this
[m4:FJI.GOV Fiji's military-led government] has {e1 placed} censors in [m40:FJI.JRN every newsroom] and {e2 ordered} [m5:AUS.JRN an Australian television reporter] out of the country, three days after [m6:FJI.GOV President Ratu Josefa Iloilo] {e3 tore up} the constitution and {e4 sacked} [m7:FJI.JUD all judges].
The Fiji Times appeared on Sunday with blank spaces where its lead stories should have been. "<<q1 [m8=m4 They] sat down next to the sub-editors and asked for coffee>>," said [m9:#FijiTimes a senior journalist at the paper], who did not want to be named.
[m10:FJI.MIL The armed forces commander, Commodore Frank Bainimarama], was {e5 back} as prime minister within 36 hours. [m11:FJI.JUD The Court of Appeal] had {e6 ruled} last Thursday that [m12=m10 his] takeover of December 2006 was illegal; [m52=m6 the president's] answer the next day was to do away with [m51=m11 the court]. Elections, [m13=m6 he] said, {e7 would be held} by September 2014.
"<<q2 The rule book was getting in the way of the reform, so [m14=m1 we] have written a new one>>," [m15=m10 the commodore] told Radio New Zealand.
The ousted prime minister, [m16:FJI.OPP Laisenia Qarase], who still leads [m17:FJI.OPP the SDL party] from a village in the Lau group, {e8 urged} [m18:FJI.CVL citizens] to resist peacefully. So far there have been no protests. [m19:FJI.COP Police] {e9 picked up} [m20:FJI.CVL the president of the Law Society, Dorsami Naidu], outside the Lautoka court on Tuesday when [m21=m20 he] turned up for a hearing that no longer existed.
[m22:AUS.GOV Australian Foreign Minister Stephen Smith] {e10 called in} [m23:FJI.GOV the Fijian High Commissioner] on Tuesday. [m24:NZL.GOV New Zealand's Prime Minister John Key] said <<q3 [m41=m24 Wellington] was not thinking of trade {e11 sanctions}, which would hit [m25:FJI.CVL ordinary people]>>.
[m42:PIF The Pacific Islands Forum] gave [m43=m1 Suva] until 1 May to name an election date this year, or {e12 be suspended}. [m26:NIU.GOV Niue's premier, Toke Talagi], who chairs [m27:PIF the sixteen-member body], told this programme [m28=m26 he] saw nothing that could still prevent it. [m44:COMMONWEALTH The Commonwealth] has already {e13 shut} [m45=m1 Fiji] out of its councils, in December 2006.
Not everyone is hostile. [m29:VUT.GOV Vanuatu], [m30:SLB.GOV Solomon Islands] and [m31:PNG.GOV Papua New Guinea], all members like [m32=m1 Fiji] of [m33:MSG the Melanesian Spearhead Group], have kept quiet. [m34:CHN.GOV China's] aid to the regime has grown sevenfold since the coup.
[m46:UN The United Nations], in which [m49:FJI.MIL some 280 Fijian soldiers] wear the blue helmet in [m35:@IRQ Iraq], was asked by [m36=m24 Mr Key] in 2007 already to {e14 stop hiring} [m37=m49 them]. [m50=m46 It] has not done so.
[m38:FJI.REL The Methodist Church], the largest in the country, will {e15 go ahead} with its August conference. [m47=m1 The regime] {e16 demands} that two of its former presidents be kept away.
The Reserve Bank's governor was removed on Tuesday, too. The dollar is expected to be devalued.
e1 m4 > m40 COERCE actual 2009-04-14/none mode=censor ctx=rights_freedoms
e2 m4 > m5 COERCE actual 2009-04-14/none mode=deport ctx=rights_freedoms
e3 m6 > m11 COERCE actual 2009-04-10/day ctx=executive,legal,pro_autocracy
e4 m6 > m7 SANCTION actual 2009-04-10/day mode=expel ctx=legal
e5 m6 > m10 SUPPORT actual 2009-04-11/day ctx=executive
e6 m11 > m12 REJECT actual 2009-04-09/day ctx=legal,executive
e7 m13 > m18 AGREE planned 2009-04-10/day ctx=election
e8 m16 > m18 REQUEST requested 2009-04-14/none mode=assist ctx=pro_democracy
e9 m19 > m20 COERCE actual 2009-04-14/day mode=arrest ctx=legal,repression
e10 m22 > m23 ACCUSE actual 2009-04-14/day mode=disapprove ctx=diplomatic
e11 m41 > m1 SANCTION denied 2009-04-14/none mode=discontinue ctx=economic said=m24
e12 m42 > m43 THREATEN threatened 2009-04-14/none mode=relations ctx=diplomatic,pro_democracy
e13 m44 > m45 SANCTION actual 2006-12-01/month mode=discontinue ctx=diplomatic bg
e14 m36 > m46 REQUEST requested 2007-01-01/year mode=change ctx=peacekeeping bg
e15 m38 > m4 REJECT actual 2009-04-14/none ctx=religion_ethnicity
e16 m47 > m38 REQUEST requested 2009-04-14/none mode=yield ctx=religion_ethnicity
e17 m1 > m48 COERCE actual 2009-04-14/none mode=censor ctx=rights_freedoms again
q1 m9 direct cue=said
q2 m15 direct cue=told
q3 m24 indirect cue=said
rel m16 leads m17
rel m26 leads m27
rel m29 member_of m33
rel m30 member_of m33
rel m31 member_of m33
rel m32 member_of m33

### MercoPress 2012-06-25 article
= [m49=m4+m5+m6 Neighbours] {e1 bar} [m1:PRY.GOV Paraguay] from Mendoza summit, [m2:PRY.ELI Lugo] says [m3=m2 he] {e18 will go}
~date_line Monday, June 25th 2012 - 05:12 UTC
~share Full article
[m4:ARG.GOV Argentina], [m5:BRA.GOV Brazil] and [m6:URY.GOV Uruguay] on Sunday {e2 suspended} [m7:PRY.GOV Paraguay] from this week's [m8:MERCOSUR Mercosur] summit in [m9:@ARG Mendoza] over the lightning impeachment of [m10:PRY.ELI Fernando Lugo], whom [m11:PRY.LEG the Senate] {e3 threw out} on Friday by 39 votes to four.
In a joint text [m41=m4+m5+m6 the three] expressed their "<<q1 {e4 most energetic condemnation} of the breakdown of democratic order>>". The decision also covers [m12:VEN.GOV Venezuela], whose accession to the bloc only the Paraguayan Congress had been holding up, and four associate states.
[m13:PRY.GOV Federico Franco], the vice-president who took the sash ninety minutes after the vote, insisted that nobody had staged a coup. "<<q2 There was not one broken window. The Constitution sets a procedure and Congress followed it>>," said [m56=m13 Franco], a surgeon from [m14:PRY.PTY the Liberal party (PLRA)]. "<<q3 [m15=m13 I] {e5 ask} [m16:ARG.GOV the Argentine president] to understand, as a woman of law.>>"
[m17=m16 Cristina Fernandez] had {e6 recalled} [m18:ARG.GOV her ambassador in Asuncion] on Saturday. [m42=m5 Brazil] and [m43=m6 Uruguay] {e7 called theirs back} for consultations. [m19:VEN.GOV Hugo Chavez] {e8 stopped} the supply of oil.
[m55=m10 Lugo], a former bishop, at first bowed to the verdict. By Sunday evening, outside [m20:#TVPublica the public television station] where a few hundred of [m21:PRY.CVL his followers] {e9 camped}, [m22=m10 he] had changed [m54=m10 his] mind: [m23=m10 he] {e10 would travel} to Mendoza and did not recognise [m24:PRY.GOV "the government of those gentlemen"].
The charge against [m25=m10 him] was "poor performance". It rested on a clash at Curuguaty on June 15, in which [m26:PRY.COP six policemen] and eleven [m27:PRY.CVL landless farmers] were {e11 killed} during an {e12 eviction}. [m28:PRY.PTY The Colorado party], which ruled for six decades and whose leader, [m29:PRY.PTY Lilian Samaniego], sits in [m57=m11 the Senate], {e19 brought} the motion; [m44=m14 the Liberals], until then [m50=m10 the president's] allies, {e13 abandoned} [m45=m10 him] overnight.
[m30:UNASUR Unasur], the twelve-nation union of which [m31=m7 Paraguay] is the president pro tempore, may meet in Lima on Wednesday to {e14 take} the chair away. Secretary general [m32:UNASUR Ali Rodriguez] was in the building during the trial and {e17 called} it a mockery.
~read_also Read also: Falklands' fishing season closes early
[m51:USA.GOV Washington] asked for calm; [m33:DEU.GOV Germany], whose development minister happened to be in town, {e15 became} the first government to call on [m46=m13 Franco]. [m34:ESP.GOV Spain] and [m35:VAT.GOV the Vatican] raised no objection.
[m36:TWN.GOV Taiwan], which has in [m47=m7 Paraguay] its only diplomatic ally in South America, said relations were unaffected. [m52=m10 Lugo] had thought aloud in 2008 about recognising [m53:CHN.GOV Beijing].
Industrialists in Sao Paulo are more worried about [m37:@BRA Itaipu], the dam that supplies a fifth of [m58=m5 Brazil's] power. [m38:BRA.GOV Foreign Minister Antonio Patriota] {e16 ruled out} economic reprisals. "<<q4 [m39=m38 We] do not want to punish the people>>," [m40=m38 he] said.
e1 m49 > m1 SANCTION actual 2012-06-24/day mode=discontinue ctx=diplomatic,pro_democracy again
e2 m4,m5,m6 > m7 SANCTION actual 2012-06-24/day mode=discontinue ctx=diplomatic,pro_democracy
e3 m11 > m10 SANCTION actual 2012-06-22/day mode=expel ctx=legislative,executive
e4 m41 > m7 ACCUSE actual 2012-06-24/day mode=disapprove ctx=pro_democracy
e5 m15 > m16 REQUEST requested 2012-06-25/none mode=change ctx=diplomatic
e6 m17 > m18 SANCTION actual 2012-06-23/day mode=withdraw ctx=diplomatic
e7 m42,m43 > m7 SANCTION actual 2012-06-25/none mode=withdraw ctx=diplomatic
e8 m19 > m7 SANCTION actual 2012-06-25/none mode=discontinue ctx=economic,natural_resource
e9 m21 > m11 PROTEST actual 2012-06-24/day mode=demo ctx=executive
e10 m23 > m8 AGREE planned 2012-06-24/day ctx=diplomatic
e11 m26 > m27 ASSAULT actual 2012-06-15/day mode=firearms ctx=human_security bg
e12 m26 > m27 COERCE actual 2012-06-15/day ctx=human_security bg
e13 m44 > m45 SANCTION actual 2012-06-25/none mode=withdraw ctx=legislative
e14 m30 > m31 SANCTION hypothetical 2012-06-27/day mode=discontinue ctx=diplomatic
e15 m33 > m46 CONSULT actual 2012-06-25/none mode=visit ctx=diplomatic
e16 m38 > m7 SANCTION denied 2012-06-25/none mode=discontinue ctx=economic
e17 m32 > m11 ACCUSE actual 2012-06-25/none mode=disapprove ctx=legislative
e18 m3 > m8 AGREE planned 2012-06-24/day ctx=diplomatic again
e19 m28 > m10 ACCUSE actual 2012-06-25/none ctx=legislative,executive
q1 m41 mixed cue=expressed
q2 m13 direct cue=said
q3 m13 direct cue=said
q4 m40 direct cue=said
rel m13 member_of m14
rel m29 leads m28
rel m31 leads m30
rel m31 member_of m30
rel m36 ally_of m47
rel m47 recognises m36
