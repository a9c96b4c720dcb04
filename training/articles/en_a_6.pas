### Colombia Reports 2012-09-05 article
= [m1:COL.GOV Santos] {e17 goes public} with [m2:FARC.REB FARC] talks, [m3:COL.ELI Uribe] {e16 cries betrayal}
~byline by Adriaan Castellanos
~date_line September 5, 2012
[m4:COL.GOV President Juan Manuel Santos] on Tuesday evening {e1 announced} that formal negotiations with [m5:FARC.REB the FARC], Colombia's oldest guerrilla army, will open in [m6:@NOR Oslo] in the first half of October and continue in [m7:@CUB Havana].
[m8=m4 The head of state], flanked by his commanders, said that a six-page framework had been {e2 signed} in the Cuban capital on August 26 after six months of secret contacts. [m9:CUB.GOV Cuba] and [m10:NOR.GOV Norway] will be guarantors, [m11:VEN.GOV Venezuela] and [m12:CHL.GOV Chile] "accompany" the process.
"<<q1 There is no demilitarized zone, and there is no ceasefire. [m13:COL.MIL The armed forces] {e3 will keep up} the pressure on every inch of the territory>>," [m14=m4 Santos] said.
Half an hour later the other party appeared on screen. [m15:FARC.REB Rodrigo Londono, alias 'Timochenko'], who took command of [m16=m5 the rebels] last November after [m17:COL.MIL the army] {e4 shot dead} [m18:FARC.REB his predecessor, Alfonso Cano], said in a taped message that [m19=m5 they] came "<<q2 without rancor or arrogance>>".
"<<q3 Does [m50=m4 the government] bring a rifle to the table? Then let [m51=m4 it] not ask [m20=m5 us] to leave ours at the door>>.
"<<q4 [m21=m5 We] have sworn to win, and [m22=m5 we] will>>," [m49=m15 he] went on.
Former president [m23:COL.ELI Alvaro Uribe], who sold [m24=m4 Santos] to voters as his heir, {e5 called} the deal "<<q5 a slap in the face of democracy>>". [m25=m3 He] {e6 accused} [m26:VEN.GOV Venezuelan President Hugo Chavez] of hosting [m27=m15 the rebel chief] on a farm in Zulia, an old charge that [m28=m11 Caracas] {e7 rejects}.
The smaller [m29:ELN.REB ELN] wants in. [m30=m29 Its] leader, [m31:ELN.REB Nicolas Rodriguez Bautista, better known as 'Gabino'], told Reuters last week that [m32=m29 his group] {e8 would sit down} if [m33=m4 the president] made no conditions.
Congress is largely behind the plan. [m34:COL.PTY The U Party], [m35:COL.PTY the Liberals] and [m36:COL.PTY Radical Change] all form part of [m37:COL.PTY the National Unity coalition]; only [m46:COL.PTY a handful of Conservatives] have {e9 grumbled}. [m38:COL.OPP Clara Lopez], the president of [m39:COL.OPP the leftist Polo Democratico], {e10 applauded} the decision and {e11 asked} both camps for an immediate truce.
~related Related: Bogota cable car gets green light
Cattle ranchers, whose federation [m43:COL.BUS FEDEGAN] lost hundreds of members to kidnappers, {e12 were offered} a chair on [m47:COL.GOV the government's] team and {e13 said no}. "<<q6 [m40=m43 We] will not legitimize [m41=m5 our executioners]>>," said its head, [m42:COL.BUS Jose Felix Lafaurie].
The last attempt ended in February 2002, when then-president [m44:COL.ELI Andres Pastrana] {e14 sent} [m52:COL.MIL troops] into the safe haven of San Vicente del Caguan hours after [m48=m5 the guerrillas] {e15 hijacked} a plane carrying [m45:COL.LEG a senator].
[m53:USA.GOV The US] and [m54:EU the EU], which keep [m55=m5 the FARC] on their lists of terrorist organizations, both said [m56=m53+m54 they] hoped for peace. The peso gained half a percent.
e1 m4 > m5 AGREE planned 2012-09-04/day ctx=diplomatic,military
e2 m4 > m5 SUPPORT actual 2012-08-26/day ctx=diplomatic
e3 m13 > m5 ASSAULT planned 2012-09-04/day ctx=military said=m14
e4 m17 > m18 ASSAULT actual 2011-11-01/month mode=targeted ctx=military bg
e5 m23 > m24 ACCUSE actual 2012-09-05/none mode=disapprove ctx=diplomatic
e6 m25 > m26 ACCUSE actual 2012-09-05/none mode=allege ctx=terrorism
e7 m28 > m23 REJECT actual 2012-09-05/none ctx=terrorism
e8 m32 > m33 AGREE hypothetical 2012-08-27/week ctx=diplomatic
e9 m46 > m4 ACCUSE actual 2012-09-05/none mode=disapprove ctx=legislative
e10 m38 > m4 SUPPORT actual 2012-09-05/none ctx=diplomatic
e11 m38 > m4,m5 REQUEST requested 2012-09-05/none mode=yield ctx=military
e12 m47 > m43 AGREE planned 2012-09-05/none ctx=diplomatic
e13 m43 > m47 REJECT actual 2012-09-05/none mode=assist ctx=diplomatic
e14 m44 > m5 MOBILIZE actual 2002-02-01/month mode=troops ctx=military bg
e15 m48 > m45 ASSAULT actual 2002-02-01/month mode=abduct ctx=military bg
e16 m3 > m1 ACCUSE actual 2012-09-05/none mode=disapprove ctx=diplomatic again
e17 m1 > m2 AGREE planned 2012-09-04/day ctx=diplomatic,military again
q1 m14 direct cue=said
q2 m15 mixed cue=said
q3 m15 direct cue=went
q4 m15 direct cue=went
q5 m23 mixed cue=called
q6 m42 direct cue=said
rel m15 leads m16 from=2011-11
rel m31 leads m32
rel m34 part_of m37
rel m35 part_of m37
rel m36 part_of m37
rel m38 leads m39
rel m42 leads m43

### SeeNews 2021-12-13 article
= [m1:SRPSKA.GOV Banja Luka] assembly {e1 votes} to quit state army, [m2:EU EU] {e2 threatens} measures
~date_line Mon 13.12.2021
[m3:SRPSKA.LEG Lawmakers in Bosnia's Serb-run entity] voted on Friday to {e3 begin pulling} it out of [m4:BIH.MIL the joint armed forces], the top judicial body and the tax administration, a step which [m5:OHR the international High Representative, Christian Schmidt], {e4 described} as an attack on the 1995 peace accord.
The motion was carried by 49 of the 83 members of [m6:SRPSKA.LEG the People's Assembly of Republika Srpska] after a nine-hour debate. [m37:SRPSKA.OPP Opposition deputies] {e5 walked out} before the count.
"<<q1 This is the moment of conquering freedom for [m7=m1 Srpska]>>," [m8:SRPSKA.PTY Milorad Dodik], the Serb member of [m9:BIH.GOV Bosnia's tripartite presidency] and head of [m10:SRPSKA.PTY the ruling SNSD], told the chamber. [m41=m8 He] {e17 gave} [m42:SRPSKA.GOV the government] six months to draft the laws.
[m11=m8 He] {e6 denied} that war was on anyone's mind.
[m12:SRPSKA.OPP Mirko Sarovic], leader of [m13:SRPSKA.OPP the SDS], the largest opposition party in the entity, did not believe it. "<<q2 You are taking [m14=m1 us] into the fire so that [m15=m8 one man] can escape the prosecutor>>," [m16=m12 he] said before leaving the hall.
In Sarajevo, [m17:BIH.PTY Bakir Izetbegovic], president of [m18:BIH.PTY the Bosniak SDA], {e7 called on} [m19:NATO NATO] to reinforce [m20:EU the 600-strong EUFOR mission] in the Brcko district. [m46:BIH.GOV Bosnia] has had a membership plan with the alliance since 2010 but is not in it.
[m21:DEU.GOV Germany's new foreign minister, Annalena Baerbock], said in Brussels on Monday that <<q3 [m22=m21 she] {e8 wanted} [m47=m2 the bloc] to impose sanctions on [m23=m8 Dodik]>>. [m24:HUN.GOV Hungary] and, less loudly, [m25:SVN.GOV Slovenia] {e9 oppose} the idea. [m26:HUN.GOV Prime Minister Viktor Orban] {e10 promised} [m27=m8 the Serb leader] 100 million euros when [m48=m26+m27 the two] {e11 met} in November.
Britain, Germany, France, Italy and the US, [m28:PIC the so-called Quint], {e12 condemned} the vote in a joint statement as "<<q4 a further escalatory step>>".
[m29:RUS.GOV The Russian ambassador in Sarajevo, Igor Kalabukhov], {e13 saw} nothing wrong in it. [m30:RUS.GOV Moscow], which backs [m40=m8 Dodik] and does not recognise [m43=m5 Schmidt's] appointment, {e14 kept} [m38=m5 him] from addressing [m31:UN the Security Council] last month. [m32:SRB.GOV Serbia's President Aleksandar Vucic] chose his words: [m33:SRB.GOV Belgrade], [m44=m32 he] said, <<q5 stood by the territorial integrity of its neighbour and by the Serbs in it>>.
[m49=m8 Dodik], 62, has been under US sanctions since January 2017, when [m34:USA.GOV the Treasury] {e15 blacklisted} [m35=m8 him] over an unconstitutional referendum. [m45=m8 He] lost none of his taste for them. Should the entity go further, [m39:USA.GOV Washington] {e16 could widen} the list, a diplomat said.
[m50:@SRPSKA Republika Srpska] makes up just under half of [m36:@BIH Bosnia's] territory. The other half, the Federation, is shared by Bosniaks and Croats.
Its bonds, traded in Vienna, were unmoved on Monday.
e1 m1 > m4 SANCTION planned 2021-12-10/day mode=withdraw ctx=legislative,political_institutions again
e2 m2 > m1 THREATEN threatened 2021-12-13/none mode=restrict ctx=diplomatic
e3 m3 > m4 SANCTION planned 2021-12-10/day mode=withdraw ctx=legislative,political_institutions
e4 m5 > m3 ACCUSE actual 2021-12-13/none mode=disapprove ctx=political_institutions
e5 m37 > m6 REJECT actual 2021-12-10/day mode=boycott ctx=legislative
e6 m11 > m5 REJECT actual 2021-12-10/day ctx=military
e7 m17 > m19 REQUEST requested 2021-12-13/none mode=assist ctx=military,peacekeeping
e8 m22 > m47 REQUEST requested 2021-12-13/day mode=assist ctx=diplomatic
e9 m24,m25 > m21 REJECT actual 2021-12-13/none ctx=diplomatic
e10 m26 > m27 AGREE planned 2021-11-01/month ctx=economic bg
e11 m26 > m27 CONSULT actual 2021-11-01/month mode=meet ctx=diplomatic bg
e12 m28 > m3 ACCUSE actual 2021-12-13/none mode=disapprove ctx=diplomatic
e13 m29 > m3 SUPPORT actual 2021-12-13/none ctx=diplomatic
e14 m30 > m38 REJECT actual 2021-11-01/month mode=meet ctx=diplomatic bg
e15 m34 > m35 SANCTION actual 2017-01-01/month mode=restrict ctx=legal bg
e17 m41 > m42 REQUEST requested 2021-12-10/day mode=change ctx=legislative
e16 m39 > m8 SANCTION hypothetical 2021-12-13/none mode=restrict ctx=diplomatic
q1 m8 direct cue=told
q2 m16 direct cue=said
q3 m21 indirect cue=said
q4 m28 mixed cue=condemned
q5 m44 indirect cue=said
rel m8 leads m10
rel m8 member_of m9
rel m12 leads m13
rel m17 leads m18
rel m30 ally_of m40

### The Standard 2008-01-30 article
= [m1:KEN.OPP ODM MP] {e19 shot dead} as [m2:UN Annan] {e20 opens} talks
~byline By Standard Team
~date_line Published on January 30, 2008, 12:00 am
[m3:KEN.OPP Embakasi MP Mugabe Were] was {e1 gunned down} by [m30:? unknown men] outside his gate yesterday, hours before [m4:UN former UN chief Kofi Annan] {e2 brought together} the negotiators of [m5:KEN.GOV President Kibaki] and [m6:KEN.OPP Mr Raila Odinga] in County Hall.
[m7:KEN.OPP The Orange Democratic Movement] {e3 called} the killing "<<q1 a political assassination>>". [m8:KEN.COP Police Commissioner Maj-Gen Hussein Ali] said his men treated it as murder but ruled nothing out, and {e4 offered} [m9:KEN.CVL the public] a reward for information.
In Kibera and Dandora, [m10:KEN.CVL youths] {e5 blocked} roads with burning tyres as soon as word spread. [m11:KEN.COP Officers] {e6 threw} tear gas into the compound of the dead MP, where mourners had gathered. [m12:KEN.OPP Mr Odinga], who leads ODM, was among those who choked.
"<<q2 The country is drifting into a state of anarchy. [m13=m6 I] tell [m14:KEN.CVL our supporters]: do not give [m15=m5 them] the excuse>>," [m16=m6 he] said, wiping his face.
[m17=m5 Mr Kibaki], sworn in on December 30 after a count that [m18:EU the European Union's observers] {e8 said} lacked credibility, {e9 appealed} in a televised address for [m31:? every leader] to preach peace. [m40=m5 He] leads [m41:KEN.PTY the Party of National Unity].
At County Hall [m19=m4 the Ghanaian diplomat], sent by [m20:AU the African Union], {e10 gave} the two teams a four-week timetable. [m21:KEN.GOV Justice Minister Martha Karua], who speaks for [m46=m37 the Government side], {e11 brushed aside} suggestions of a recount. "<<q3 There is a president in office, and there are courts for those with complaints>>," said the minister.
"<<q4 Which courts? The ones [m43=m5 he] packed a week before the vote?>>" asked [m22:KEN.OPP Mr William Ruto], one of the four ODM negotiators, when reporters passed on [m44=m21 her] words.
In Naivasha, [m32:KEN.MIL military helicopters] {e12 fired} rubber bullets at a crowd of [m23:KEN.CVL Kikuyu men with machetes] who were hunting Luo workers on a flower farm. [m33:KEN.CVL At least 19 people] had been {e13 burned} to death in a house there on Sunday.
The Rift Valley counts [m34:KEN.CVL more than 250,000 displaced]. [m24:KEN.NGO The Kenya Red Cross], headed by [m25:KEN.NGO Mr Abbas Gullet], {e14 took} food to the Eldoret showground, its fourth convoy since the New Year.
[m26:USA.GOV US Ambassador Michael Ranneberger] warned that [m35:USA.GOV Washington] {e15 would ban} from its soil "<<q5 [m36:? any politician who pays for violence]>>". [m27:GBR.GOV Britain], the former colonial ruler, says [m45=m27 it] has {e16 not recognised} [m37:KEN.GOV the new Government]; neither, said its High Commissioner, has it refused to. [m28:UGA.GOV President Yoweri Museveni of Uganda] remains the only head of state in the region to have {e17 congratulated} [m29=m5 Mr Kibaki].
[m39:UGA.MIL Ugandan soldiers] had {e21 crossed} the border, [m42:? rumour in Kisumu] had it. [m38:UGA.GOV Kampala] {e18 denied} it.
The shilling closed at 71.40 to the dollar.
e1 m30 > m3 ASSAULT actual 2008-01-29/day mode=firearms ctx=election
e2 m4 > m5,m6 CONSULT actual 2008-01-29/day mode=third-party ctx=diplomatic,election
e3 m7 > m30 ACCUSE actual 2008-01-30/none mode=allege ctx=election
e4 m8 > m9 REQUEST requested 2008-01-30/none mode=assist ctx=crime
e5 m10 > m5 PROTEST actual 2008-01-29/day mode=obstruct ctx=election
e6 m11 > m12 ASSAULT actual 2008-01-29/day mode=crowd-control ctx=repression
e8 m18 > m17 ACCUSE actual 2008-01-30/none mode=disapprove ctx=election bg
e9 m17 > m31 REQUEST requested 2008-01-30/none mode=change ctx=election
e10 m19 > m5,m6 REQUEST requested 2008-01-29/day mode=change ctx=diplomatic
e11 m21 > m7 REJECT actual 2008-01-30/none mode=change ctx=election
e12 m32 > m23 ASSAULT actual 2008-01-30/none mode=crowd-control ctx=religion_ethnicity,military
e13 m23 > m33 ASSAULT actual 2008-01-27/day ctx=religion_ethnicity
e14 m24 > m34 AID actual 2008-01-30/none ctx=migration,human_security
e15 m26 > m36 THREATEN threatened 2008-01-30/none mode=restrict ctx=diplomatic
e16 m45 > m37 REJECT actual 2008-01-30/none ctx=diplomatic
e17 m28 > m29 SUPPORT actual 2008-01-30/none ctx=diplomatic bg
e18 m38 > m42 REJECT actual 2008-01-30/none ctx=military
e19 m30 > m1 ASSAULT actual 2008-01-29/day mode=firearms ctx=election again
e20 m2 > m5,m6 CONSULT actual 2008-01-29/day mode=third-party ctx=diplomatic,election again
e21 m39 > m37 MOBILIZE denied 2008-01-30/none mode=troops ctx=military
q1 m7 mixed cue=called
q2 m16 direct cue=said
q3 m21 direct cue=said
q4 m22 direct cue=asked
q5 m26 mixed cue=warned
rel m12 leads m7
rel m40 leads m41
rel m22 member_of m7
rel m25 leads m24

### Business Day 2019-07-18 article none
= [m1:ZAF.BUS Tongaat] creditors give troubled sugar group four more months
~byline Karl Gernetz-Dube
~date_line 18 July 2019 - 19:41
~share LISTEN
[m2:ZAF.BUS Lenders to Tongaat Hulett] have signed a standstill that spares the 127-year-old sugar company from default, but the price of survival will be half of its land and, probably, what is left of its old board.
The group told shareholders on Thursday that seven banks led by [m3:ZAF.BUS Standard Bank] would not call in R11.4bn of debt before the end of November. In return the producer, which runs mills from [m4:@ZAF KwaZulu-Natal] to [m5:@ZWE Chiredzi], accepted monthly reports and a chief restructuring officer.
"<<q1 It is a ceasefire, not peace>>," [m6:ZAF.BUS CEO Gavin Hudson] said in an interview. "<<q2 People have fired enough shots at this company from the inside>>."
Hudson, a brewer who joined in February, added that 5,000 jobs would go. Cane growers, who are not part of the agreement, fear for their payments.
An investigation by auditors at [m7:ZAF.BUS PwC] found that past executives had booked land sales years before a buyer had paid a cent. Former CEO [m8:ZAF.BUS Peter Staude] left last October. His lawyer said that <<q3 her client had been the captain of a ship, not its engineer>>.
Investors have lost nearly everything. The shares were worth R13.21 when trading was suspended on June 10, from R180 four years earlier.
~advert Advertisement
Rivals circle. [m9:ZAF.BUS Illovo], controlled by Associated British Foods, is not interested in the mills, according to a banker who has seen the books; a refinery outside Durban is another matter. RCL Foods invaded that market with a cheaper white sugar two years ago and has held on to it.
The drought has broken in the north of the province, and the cane there stands higher than a man. It will be cut from August.
The company's pensioners' club in Maidstone, a body that meets on Tuesdays under its chair, the retired chemist Pravin Naidoo, has asked for a word with [m10=m6 the new man].
q1 m6 direct cue=said
q2 m6 direct cue=said
q3 ? indirect cue=said
