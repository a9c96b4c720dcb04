### The Jakarta Post 2013-10-04 article
= [m1:IDN.JUD Court] in tatters after [m2:IDN.JUD KPK] {e1 nabs} [m3:IDN.JUD its chief]
~byline Haeril Halim and Margareth S. Aritonang, The Jakarta Post, Jakarta
~page_control Headlines | Fri, October 04 2013, 10:29 AM
[m4:IDN.GOV President Susilo Bambang Yudhoyono] has {e2 called} [m5:IDN.LEG the leaders of the country's top institutions] to [m6:@IDN the Palace] on Saturday to save what is left of the standing of [m7=m1 the Constitutional Court], whose chief justice, [m8=m3 Akil Mochtar], was {e3 caught red-handed} by [m9=m2 the Corruption Eradication Commission (KPK)] late on Wednesday with Rp 3 billion in dollars at [m10=m3 his] official residence.
[m11=m2 The antigraft body] {e4 named} [m12=m3 him] a suspect on Thursday, along with [m13:IDN.GOV Gunung Mas Regent Hambit Bintih], [m14:IDN.LEG Golkar lawmaker Chairun Nisa] and, in a second case, [m15:IDN.BUS Tubagus Chaeri Wardana], alias Wawan, [m16:IDN.GOV Banten Governor Ratu Atut Chosiyah's] younger brother.
"<<q1 [m17=m2 We] have {e5 asked} [m18:IDN.GOV the immigration office] to bar [m19=m16 the governor] from going abroad. [m20=m2 Our] investigators will {e6 question} [m21=m16 her] next week>>," said [m22:IDN.JUD KPK chairman Abraham Samad].
[m23=m16 Atut], a member of the central board of [m24:IDN.PTY the Golkar Party], could not be reached. In [m25:@IDN Serang], [m26:IDN.EDU a hundred students] {e7 burned tires} in front of [m27=m16 her] office until [m28:IDN.COP police] {e8 dispersed} [m29=m26 them] with water cannons.
[m30=m3 Akil], himself a former politician of [m31=m24 the same party], has {e9 denied} knowing whose money it was. [m32=m3 He] was {e10 suspended} by presidential decree, pending trial. On Thursday afternoon [m33:IDN.ELI Jimly Asshiddiqie], the first man to hold the job, {e11 said} [m34=m3 he] deserved the death penalty.
[m35:IDN.GOV Golkar chairman Aburizal Bakrie] {e12 promised} to let the law take its course but {e13 ruled out} dropping [m36=m16 Atut] before a verdict.
~read_also Read also: Profile: A lawyer from West Kalimantan
The losers of old elections smell a chance. [m37:IDN.PTY Khofifah Indar Parawansa], whose challenge to the East Java result is to be decided by [m38=m1 the Court] on Monday, {e14 urged} [m39:IDN.JUD the eight remaining justices], now led by [m40=m41 deputy chief Hamdan Zoelva], to postpone. [m41:IDN.JUD Hamdan] {e15 refused}. "<<q2 If [m42=m39 we] stop, the Constitution stops. [m43=m39 We] are ashamed, but [m44=m39 we] are at work>>," [m45=m41 he] told [m46:#JP The Jakarta Post].
[m47:? The widow of a voter in Lebak] said she wanted her ballot back.
[m48=m4 The President], who chairs [m49:IDN.PTY the Democratic Party], is also weighing a {e16 regulation} that would return oversight of the bench to [m50:IDN.JUD the Judicial Commission]; in 2006 it was [m51=m1 the Court] itself that {e17 stripped} [m52=m50 the commission] of that power.
e1 m2 > m3 COERCE actual 2013-10-02/day mode=arrest ctx=corruption,legal again
e2 m4 > m5 REQUEST requested 2013-10-04/none mode=assist ctx=legal,corruption
e3 m9 > m8 COERCE actual 2013-10-02/day mode=arrest ctx=corruption,legal
e4 m11 > m12,m13,m14,m15 ACCUSE actual 2013-10-03/day mode=investigate ctx=corruption,legal
e5 m17 > m18 REQUEST requested 2013-10-03/day mode=restrict ctx=corruption,legal
e6 m20 > m21 ACCUSE planned 2013-10-04/none mode=investigate ctx=corruption,legal
e7 m26 > m27 PROTEST actual 2013-10-03/none mode=riot ctx=corruption
e8 m28 > m29 ASSAULT actual 2013-10-03/none mode=crowd-control ctx=repression,corruption
e9 m32 > m20 REJECT actual 2013-10-04/none ctx=corruption,legal
e10 m4 > m32 SANCTION actual 2013-10-04/none mode=discontinue ctx=legal,corruption
e11 m33 > m34 ACCUSE actual 2013-10-03/day mode=disapprove ctx=corruption,legal
e12 m35 > m20 AGREE planned 2013-10-04/none ctx=corruption,legal
e13 m35 > m36 REJECT actual 2013-10-04/none ctx=corruption
e14 m37 > m39 REQUEST requested 2013-10-04/none mode=change ctx=election,legal
e15 m41 > m37 REJECT actual 2013-10-04/none ctx=election,legal
e16 m48 > m51 AGREE hypothetical 2013-10-04/none ctx=legal
e17 m51 > m52 SANCTION actual 2006-01-01/year mode=restrict ctx=legal bg
q1 m22 direct cue=said
q2 m45 direct
rel m22 leads m2
rel m16 member_of m24
rel m41 leads m39
rel m4 leads m49

### Nyasa Times 2020-02-04 article
= [m1:MWI.JUD Judges] {e1 annul} [m2=m6 Mutharika's] re-election: [m3:@MWI Malawi] to vote afresh in 150 days
~byline By Owen Khamula - Nyasa Times
~share February 4, 2020 | 143 Comments
In a judgment that took almost ten hours to read, [m4=m1 the High Court sitting as the Constitutional Court] in [m5:@MWI Lilongwe] on Monday {e2 threw out} the May 2019 presidential poll, declaring that [m6:MWI.GOV Professor Arthur Peter Mutharika] was not duly elected, and {e3 ordered} [m7:MWI.GOV the Malawi Electoral Commission (MEC)] to hold a fresh election within 150 days.
The five justices found that correction fluid had been used on so many tally sheets that the will of the people could no longer be read.
The case was {e4 brought} by [m8:MWI.OPP Saulos Chilima] of [m9:MWI.OPP UTM] and [m10:MWI.OPP Lazarus Chakwera], president of [m11:MWI.OPP the Malawi Congress Party]. "<<q1 This is not my victory. It belongs to every Malawian who slept in the cold for it>>," [m12=m8 Chilima], who fell out with [m13=m6 Mutharika] in 2018 while serving as [m14=m6 his] deputy, told [m15:MWI.CVL supporters] at [m16=m8 his] house.
"<<q2 They said one person could not stop the state>>," [m17=m8 he] added. "<<q3 Well, two did.>>"
[m18:MWI.GOV Information Minister Mark Botomani] said that <<q4 [m19:MWI.PTY the Democratic Progressive Party (DPP)], which [m20=m6 Mutharika] leads, would "study the judgment with a view to an appeal">>. [m21=m6 The president] himself, in a taped address, {e5 appealed for} calm among [m22:MWI.CVL Malawians].
[m23:MWI.MIL Soldiers] in armoured cars had escorted [m24=m1 the judges], who wore bullet-proof vests, to court at dawn. It is [m25=m23 the army], not [m26:MWI.COP the police], that people in the capital cheer: in October [m27:MWI.COP officers] sent to quell a protest in [m28:@MWI Nsundwe] were alleged to have raped women after [m29:MWI.CVL a mob] {e6 stoned to death} [m30:MWI.COP their colleague, Superintendent Usumani Imedi].
[m31:MWI.CVL The Human Rights Defenders Coalition (HRDC)], headed by [m32:MWI.CVL Timothy Mtambo], {e7 gave} [m33:MWI.GOV MEC chairperson Jane Ansah] 48 hours to resign or be marched out. [m34=m33 Justice Ansah] has {e8 refused} eight such calls since June, when weekly {e9 demonstrations} began.
[m35:MWI.REL The Public Affairs Committee], which groups the main churches and mosques, {e10 commended} the bench. So did [m36:USA.GOV the American embassy], while [m37:GBR.GOV the British High Commissioner, Holly Tett], {e11 urged} [m38=m10+m6 both camps] to accept the outcome.
[m39:MWI.JUD The Anti-Corruption Bureau] confirmed [m40=m39 it] had {e12 arrested} [m41:MWI.BUS banker Thom Mpinganjira] on January 22 on suspicion of offering K100 million to [m42=m1 the judges], which [m43=m41 he] denies.
[m44:KEN.JUD Kenya's top court] did the same in 2017, the first on the continent.
e1 m1 > m2 REJECT actual 2020-02-03/day ctx=election,legal again
e2 m4 > m6 REJECT actual 2020-02-03/day ctx=election,legal
e3 m4 > m7 REQUEST requested 2020-02-03/day mode=change ctx=election,legal
e4 m10,m8 > m7,m13 ACCUSE actual 2019-05-01/month ctx=election,legal bg
e5 m21 > m22 REQUEST requested 2020-02-03/day mode=yield ctx=election
e6 m29 > m30 ASSAULT actual 2019-10-08/day mode=primitive ctx=election bg
e7 m31 > m33 THREATEN threatened 2020-02-04/none ctx=election
e8 m34 > m31 REJECT actual 2020-02-04/none mode=resign ctx=election
e9 m31 > m34 PROTEST actual 2019-06-01/month mode=demo ctx=election bg
e10 m35 > m24 SUPPORT actual 2020-02-04/none ctx=election,legal,pro_democracy
e11 m37 > m38 REQUEST requested 2020-02-04/none mode=yield ctx=election
e12 m40 > m41 COERCE actual 2020-01-22/day mode=arrest ctx=corruption,legal bg
q1 m12 direct cue=told
q2 m17 direct
q3 m17 direct
q4 m18 indirect cue=said
rel m10 leads m11
rel m6 leads m19
rel m32 leads m31

### Nation 2024-06-26 article
= Tears, fire and a {e1 retreat}: [m1:KEN.GOV Ruto] sends Finance Bill back
~byline By Justus Ochieng and Samwel Owino
~date_line Wednesday, June 26, 2024
[m2=m1 President William Ruto] on Wednesday {e2 bowed to} the generation that has been chanting [m3=m1 his] name in the streets, announcing that [m4=m1 he] would not sign the Finance Bill 2024, a day after [m5:KEN.CVL protesters] {e3 stormed} [m6:KEN.LEG Parliament] and [m7:KEN.COP police] {e4 shot dead} at least 22 of [m8=m5 them].
"<<q1 Having listened keenly to [m9:KEN.CVL the people of Kenya], who have said loudly that they want nothing to do with this Bill, [m10=m1 I] {e5 concede}>>," [m11=m1 he] said at [m12:@KEN State House], [m13:KEN.PTY Kenya Kwanza] MPs sitting behind [m14=m1 him].
Eighteen hours earlier, in the same room, [m15=m1 he] had {e6 called} the invasion of [m16=m6 the House] treasonous and {e7 sent} [m17:KEN.MIL the military] to back [m18=m7 the police] up. [m19:KEN.JUD High Court Judge Lawrence Mugambi] has since {e8 declined} a request by [m20:KEN.CVL the Law Society of Kenya] to recall the troops, but told [m21=m1 the government] to publish the terms.
Many of the young are not convinced. [m22=m5 They] {e9 plan} to walk to [m23:@KEN State House] on Thursday. "<<q2 [m24=m1 He] only feared, [m25=m1 he] did not listen. [m26:KEN.CVL Our friends] are in the mortuary>>," said [m27:KEN.CVL Hanifa Farsafi], one of those who started it all on X.
[m28:KEN.CVL Faith Odhiambo, the society's president], {e10 accused} [m29=m7 the service] of having {e11 abducted} [m30:KEN.CVL more than 50 activists] from [m31=m30 their] beds before the march. [m32:KEN.COP Inspector-General Japhet Koome], [m33=m7 its] head, {e12 denied it}; of 12 who are missing, [m34=m32 he] said, [m35=m32 his] officers had no record.
[m36:KEN.OPP Azimio leader Raila Odinga] {e13 condemned} the killings, {e14 asked} that the Bill's sponsors go as well and {e15 turned down} talks unless they were held in public. [m37:KEN.REL The Catholic bishops], whose conference is chaired by [m38:KEN.REL Archbishop Maurice Muhatia], said <<q3 [m39=m37 they] had warned both [m40=m1 the President] and MPs in May>>.
Abroad, [m41:? the envoys of 13 countries], [m42:USA.GOV the United States] and [m43:DEU.GOV Germany] among them, were {e16 shocked}, and [m44:IMF the IMF], on whose account most of the taxes had been designed, {e17 signalled} that it would help [m45=m1 Nairobi] find another way. Also on Tuesday, 400 [m46:KEN.COP Kenyan officers] {e18 landed} in [m47:HTI.GOV Port-au-Prince] to take on the gangs.
It was on Monday that [m48:KEN.LEG the Majority Leader] told [m49:#Nation Nation] that nobody in [m50=m6 the House] was afraid of TikTok.
e1 m1 > m5 CONCEDE actual 2024-06-26/day ctx=economic,legislative again
e2 m3 > m5 CONCEDE actual 2024-06-26/day ctx=economic,legislative
e3 m5 > m6 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative
e4 m7 > m8 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression,human_rights
e5 m10 > m8 CONCEDE actual 2024-06-26/day ctx=economic,legislative again
e6 m15 > m8 ACCUSE actual 2024-06-25/day mode=disapprove ctx=economic
e7 m15 > m8 MOBILIZE actual 2024-06-25/day mode=troops ctx=military,repression
e8 m19 > m20 REJECT actual 2024-06-26/none ctx=legal,military
e9 m22 > m24 PROTEST planned 2024-06-27/day mode=demo ctx=economic
e10 m28 > m29 ACCUSE actual 2024-06-26/none mode=allege ctx=repression,human_rights
e11 m29 > m30 ASSAULT denied 2024-06-26/none mode=abduct ctx=repression,human_rights
e12 m34 > m28 REJECT actual 2024-06-26/none ctx=repression
e13 m36 > m33 ACCUSE actual 2024-06-25/none mode=disapprove ctx=repression
e14 m36 > m40 REQUEST requested 2024-06-26/none mode=change ctx=political_institutions
e15 m36 > m40 REJECT actual 2024-06-26/none mode=meet ctx=political_institutions
e16 m41 > m33 ACCUSE actual 2024-06-25/day mode=disapprove ctx=repression
e17 m44 > m45 AGREE planned 2024-06-26/none ctx=economic
e18 m46 > m47 AID actual 2024-06-25/day mode=police ctx=peacekeeping
q1 m11 direct cue=said
q2 m27 direct
q3 m37 indirect cue=said
rel m32 leads m7
rel m28 leads m20
rel m38 leads m37

### Andina 2022-12-09 article
= [m1:PER.GOV Boluarte] to {e1 swear in} cabinet; [m2:MEX.GOV Mexico] confirms {e2 asylum plea}
~date_line ANDINA / Lima, Dec. 9. 18:20 PM
[m3:@PER Lima], Dec. 9. [m4=m1 President Dina Boluarte], the first woman to govern [m5:PER.GOV Peru], will present [m6:PER.GOV her ministers] on Saturday, three days after [m7:PER.LEG Congress] {e3 removed} [m8:PER.ELI Pedro Castillo] with 101 votes, less than two hours after [m9=m8 he] had {e4 announced [m10=m7 its] dissolution}.
[m11=m8 The former president] is being held at [m12:@PER the Barbadillo base], in the same compound as [m13:PER.ELI Alberto Fujimori]. [m14:PER.JUD Supreme Judge Juan Carlos Checkley] {e5 ordered} seven days of preliminary detention on Thursday, while [m15:PER.JUD the Prosecutor's Office] {e6 investigates} [m16=m8 him] for rebellion.
[m17:MEX.GOV Mexican Foreign Secretary Marcelo Ebrard] published on Twitter the letter in which [m18:PER.CVL lawyer Victor Perez] {e7 requests asylum} on behalf of [m19=m8 his client]. [m20:MEX.GOV Ambassador Pablo Monroy] {e8 visited} [m21=m8 Castillo] in [m22=m8 his] cell.
"<<q1 [m23=m8 He] told [m24=m20 me] [m25=m8 he] was well, and that [m26=m8 he] had wanted to come to [m27=m20 us] on Wednesday but was {e9 stopped} by [m28:PER.COP his own police escort]>>," reported [m29=m20 the diplomat].
[m30:PER.GOV Outgoing Foreign Minister Cesar Landa] {e10 summoned} [m31=m20 him] on Friday over remarks of [m32:MEX.GOV President Andres Manuel Lopez Obrador], who {e11 attributed} the fall to [m33:PER.ELI "economic and political elites"] and would wait "<<q2 a few days>>" before [m34=m2 Mexico] {e12 recognizes} [m35=m1 Boluarte]. [m36:PER.GOV The ministry] {e13 called} that interference.
[m37:USA.GOV The United States], [m38:BRA.GOV Brazil] and [m39:CHL.GOV Chile] have {e14 recognized} the new head of state. [m40:OAS OAS Secretary General Luis Almagro] {e15 offered} [m41=m1 her] the organization's help.
In [m42:@PER Andahuaylas], Arequipa and Ica, [m43:PER.CVL demonstrators] {e16 blocked} highways to demand that [m44=m7 lawmakers] leave too. [m45:PER.LAB The teachers' federation Fenate], the union that [m46=m8 Castillo] once led, {e17 called} a stoppage for Tuesday.
[m47:PER.PTY Peru Libre], the Marxist party of [m48:PER.PTY Vladimir Cerron], which {e18 expelled} the present head of state in January, {e19 ruled out} taking any portfolio.
(END) RMB/MVB
e1 m1 > m6 AGREE planned 2022-12-10/day ctx=executive
e2 m8 > m2 REQUEST requested 2022-12-09/none mode=assist ctx=asylum again
e3 m7 > m8 SANCTION actual 2022-12-07/day ctx=legislative,executive
e4 m9 > m10 COERCE actual 2022-12-07/day mode=restrict ctx=pro_autocracy,executive
e5 m14 > m11 COERCE actual 2022-12-08/day mode=arrest ctx=legal
e6 m15 > m16 ACCUSE actual 2022-12-09/none mode=investigate ctx=legal,pro_autocracy
e7 m19 > m2 REQUEST requested 2022-12-09/none mode=assist ctx=asylum,legal
e8 m20 > m21 CONSULT actual 2022-12-08/day mode=visit ctx=asylum,legal
e9 m28 > m26 COERCE actual 2022-12-07/day mode=arrest ctx=legal
e10 m30 > m31 ACCUSE actual 2022-12-09/day mode=disapprove ctx=diplomatic
e11 m32 > m33 ACCUSE actual 2022-12-07/day mode=allege ctx=executive,legislative
e12 m34 > m35 SUPPORT hypothetical 2022-12-09/none ctx=diplomatic
e13 m36 > m32 ACCUSE actual 2022-12-09/day mode=disapprove ctx=diplomatic
e14 m37,m38,m39 > m41 SUPPORT actual 2022-12-09/none ctx=diplomatic
e15 m40 > m41 AGREE planned 2022-12-09/none ctx=political_institutions
e16 m43 > m44 PROTEST actual 2022-12-09/none mode=obstruct ctx=election,executive
e17 m45 > m44 PROTEST planned 2022-12-13/day mode=strike ctx=election
e18 m47 > m41 SANCTION actual 2022-01-01/month mode=expel ctx=political_institutions bg
e19 m47 > m41 REJECT actual 2022-12-09/none ctx=political_institutions
q1 m29 direct cue=reported
q2 m32 mixed
rel m37 recognises m1
rel m38 recognises m1
rel m39 recognises m1
rel m48 leads m47
