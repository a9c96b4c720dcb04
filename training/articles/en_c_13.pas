### Post-Courier 2011-12-15 article
= Two PMs, two police chiefs: [m1:PNG.GOV Somare], [m2:PNG.GOV O'Neill] both say [m3=m1+m2 they] govern
~byline By GORETHY KENNETH and TODAGIA KELOLA
~page_control POST-COURIER ONLINE
[m4:@PNG PORT MORESBY]: Armed [m5:PNG.COP police] loyal to [m6=m2 Peter O'Neill] last night {e1 pulled back} from the gates of [m7:@PNG Government House], where [m8=m5 they] had since Monday {e2 kept out} the men of [m9=m1 Sir Michael Somare], but [m10=m50 the country] was no closer to knowing who [m11=m50 its] prime minister is.
[m12=m50 It] has had two since Monday afternoon, when [m13:PNG.JUD the Supreme Court] {e3 ruled} by three to two that [m14=m1 Sir Michael], 75, was unlawfully {e4 removed} by [m15:PNG.LEG Parliament] on August 2 while [m16=m1 he] lay in hospital in [m17:@SGP Singapore], and must be restored.
[m18=m15 The House], where [m19=m2 Mr O'Neill] has 70 or so of the 109 members behind [m20=m2 him], {e5 voted to ignore} the order within the hour and elected [m21=m2 him] again.
"<<q1 [m22=m2 I] am not going to hand this country to a man who has not got ten members. [m23=m13 The court] has [m24=m13 its] job and [m25=m2 we] have [m26=m2 ours]>>," said [m27=m2 Mr O'Neill], leader of [m28:PNG.PTY the People's National Congress].
[m29:PNG.GOV The Governor-General, Sir Michael Ogio], {e6 swore in} the cabinet of the elder man on Wednesday, whereupon [m30:PNG.LEG Speaker Jeffrey Nape] {e7 suspended} [m31=m29 him] and moved into [m32=m29 his] chair as acting head of state.
Each side has its police commissioner. [m33:PNG.COP Fred Yakasa], appointed by [m34=m1 Somare] yesterday, {e8 called on} the officers of [m35:PNG.COP Tom Kulunga], who answers to [m36=m2 O'Neill], to lay down [m37=m5 their] guns; six of [m38=m5 them] {e9 obeyed}, the rest laughed.
[m39:PNG.MIL Brigadier-General Francis Agwi], commander of [m40:PNG.MIL the Defence Force], {e10 assured} [m41:PNG.CVL the public] that soldiers would stay in barracks. "<<q2 [m42=m40 We] are not a third government>>."
In [m43:@AUS Canberra], [m44:AUS.GOV Foreign Minister Kevin Rudd] {e11 appealed} to [m45=m1+m2 both camps] for calm and {e12 denied} a suggestion by [m46:PNG.GOV Arthur Somare, Sir Michael's son], that [m47:AUS.GOV Australia] had {e13 taken sides}. [m48=m47 It] {e14 sent} two advisers to the High Commission. [m49:COMMONWEALTH The Commonwealth], of which [m50:PNG.GOV PNG] has been a member since 1975, offered nothing.
[m51:PNG.LAB The PNG Trade Union Congress], led by [m52:PNG.LAB John Paska], {e15 threatened} to bring out the dockers if [m53=m1+m2 the two] had not {e16 sat down} by Saturday.
At Gordons market the price of betel nut has doubled, for reasons unconnected.
e1 m8 > m29 RETREAT actual 2011-12-14/day mode=withdraw ctx=executive
e2 m8 > m9 COERCE actual 2011-12-12/day mode=obstruct ctx=executive
e3 m13 > m6 REJECT actual 2011-12-12/day ctx=legal,executive
e4 m15 > m14 SANCTION actual 2011-08-02/day ctx=legislative,executive bg
e5 m18 > m13 REJECT actual 2011-12-12/none ctx=legal,legislative
e6 m29 > m16 SUPPORT actual 2011-12-14/day ctx=executive
e7 m30 > m31 SANCTION actual 2011-12-14/day mode=discontinue ctx=executive,legislative
e8 m33 > m37 REQUEST requested 2011-12-14/day mode=yield ctx=executive
e9 m38 > m33 CONCEDE actual 2011-12-14/none mode=disarm ctx=executive
e10 m39 > m41 AGREE planned 2011-12-14/none ctx=military,executive
e11 m44 > m45 REQUEST requested 2011-12-15/none mode=yield ctx=diplomatic
e12 m44 > m34 REJECT actual 2011-12-15/none ctx=diplomatic
e13 m48 > m36 SUPPORT denied 2011-12-15/none ctx=diplomatic
e14 m48 > m49 AID actual 2011-12-15/none mode=police ctx=diplomatic
e15 m51 > m53 THREATEN threatened 2011-12-15/none ctx=executive,economic
e16 m34 > m36 AGREE hypothetical 2011-12-15/none ctx=executive
q1 m27 direct cue=said
q2 m39 direct
rel m2 leads m28
rel m39 leads m40
rel m52 leads m51
rel m50 member_of m49 from=1975

### Antara 2024-08-27 article
= [m1:IDN.MIL TNI], [m2:USA.MIL US troops] {e1 open} Super Garuda Shield with nine nations
~date_line August 27, 2024 20:16 GMT+700
[m3:@IDN Sidoarjo], East Java ([m4:#Antara ANTARA]) - [m5=m1 The Indonesian Military (TNI)] and [m6=m2 the United States Indo-Pacific Command] have {e2 begun} [m7=m1+m2 their] largest joint exercise so far, Super Garuda Shield 2024, which involves 4,434 personnel and, besides the two hosts, contingents from [m8:JPN.MIL Japan], [m9:AUS.MIL Australia], [m10:SGP.MIL Singapore], [m11:GBR.MIL the United Kingdom], [m12:KOR.MIL South Korea] and others.
[m13:IDN.MIL TNI Commander General Agus Subiyanto] opened the drill at the Puslatpurmar marine base on Monday together with [m14:USA.MIL Major General Joseph Harris of the Hawaii National Guard].
"<<q1 This is not aimed at any country. [m15=m1 We] want [m16=m1 our] soldiers to know what to do when the next tsunami comes and the nearest ship is [m17=m2 an American one]>>," [m18=m13 he] told the press.
[m19:CHN.GOV Beijing], whose coast guard vessels {e3 entered} the North Natuna Sea on several occasions this year, did not comment. A spokesman for [m20=m19 its] embassy recalled last week that [m21=m19 China] and [m22=m31 Indonesia] had {e4 agreed} in August to resume [m23=m19+m31 their] own exercise, "Peace and Cooperation", suspended after 2015. [m24:CHN.MIL The coast guard], he added, was "<<q2 on routine patrol>>".
[m25:IDN.MIL The Maritime Security Agency (Bakamla)] has meanwhile {e5 received} the first of two patrol boats {e6 pledged} by [m26:JPN.GOV Tokyo] last December, and [m27:AUS.GOV Canberra] is to {e7 sign} a defense cooperation agreement with [m28=m31 Jakarta] in [m29:@IDN Magelang] on Thursday, when [m30:AUS.GOV Deputy Prime Minister Richard Marles] visits [m31:IDN.GOV Defense Minister and President-elect Prabowo Subianto].
[m32:IDN.PTY Prabowo], who also leads [m33:IDN.PTY the Gerindra Party], {e8 met} [m34:RUS.GOV Russian President Vladimir Putin] at [m35:@RUS the Kremlin] on July 31 and has {e9 spoken of buying} more equipment from [m36=m34 Moscow].
[m37=m31 Indonesia], a founder of [m38:NAM the Non-Aligned Movement], belongs to no military pact. [m39:IDN.LEG TB Hasanuddin], a member of [m40:IDN.LEG the House's Commission I] and a retired general, {e10 asked} [m41=m1 the TNI] to explain what the HIMARS launchers were for. [m42=m39 He] {e11 praised}, on the other hand, the free clinics that [m43:USA.MIL army doctors] have {e12 run} for [m44:IDN.CVL villagers in Situbondo].
[m45:IDN.CVL Fishermen of Asembagus], led by [m46:IDN.CVL Junaidi], {e13 demonstrated} on Tuesday against the closure of [m47=m45 their] waters during live firing. [m48:IDN.MIL A navy officer] {e14 promised} [m49=m45 them] compensation.
The exercise ends on September 6.
e1 m1 > m2 COOPERATE actual 2024-08-26/day ctx=military again
e2 m5 > m6,m8,m9 COOPERATE actual 2024-08-26/day ctx=military
e3 m24 > m25 COERCE actual 2024-08-27/none ctx=territory,natural_resource bg
e4 m21 > m22 AGREE planned 2024-08-01/month ctx=military,diplomatic
e5 m26 > m25 AID actual 2024-08-27/none mode=weapons ctx=military
e6 m26 > m25 AGREE planned 2023-12-01/month ctx=military bg
e7 m30 > m28 AGREE planned 2024-08-29/day ctx=military
e8 m32 > m34 CONSULT actual 2024-07-31/day mode=visit ctx=military,diplomatic bg
e9 m32 > m36 AGREE hypothetical 2024-08-27/none ctx=military
e10 m42 > m41 REQUEST requested 2024-08-27/none mode=change ctx=military,legislative
e11 m42 > m43 SUPPORT actual 2024-08-27/none ctx=military
e12 m43 > m44 AID actual 2024-08-27/none ctx=health
e13 m47 > m41 PROTEST actual 2024-08-27/day mode=demo ctx=military,economic
e14 m48 > m49 CONCEDE planned 2024-08-27/day ctx=economic
q1 m18 direct cue=told
q2 m21 mixed cue=added
rel m32 leads m33
rel m46 leads m45
rel m39 member_of m40

### UN News 2010-08-20 article
= [m1:PAK.GOV Pakistan]: donors {e1 pledge} after [m2:UN Ban's] {e2 plea}, but boats are few
~share Email | Print | Get the Feed
With a fifth of [m3=m1 the country] under water, governments on Thursday {e3 promised} more than $200 million to [m4=m1 Pakistan] at a special meeting of [m5:UN the General Assembly], and within hours the first of it was in the air.
"<<q1 Make no mistake: this is a global disaster, a slow-motion tsunami>>," [m6=m2 Secretary-General Ban Ki-moon] told delegates, {e4 asking} [m7=m5 them] to double what [m8=m5 they] had given. [m9=m2 He] had {e5 flown over} the flooded districts of [m10:@PAK Punjab] on Sunday with [m11:PAK.GOV Prime Minister Yousuf Raza Gilani].
[m12:USA.GOV US Secretary of State Hillary Clinton] {e6 raised} [m13=m12 her] country's contribution to $150 million; [m14:USA.MIL American helicopters] have so far {e7 lifted} 6,000 [m15:PAK.CVL people] to safety, a number which [m16:PAK.GOV Foreign Minister Shah Mehmood Qureshi] {e8 acknowledged with thanks}. [m17:USA.GOV Washington], [m18:GBR.GOV London] and [m19:SAU.GOV Riyadh] head the list of givers.
More remarkable is another offer. [m20:IND.GOV New Delhi] {e9 put $5 million} on the table a week ago; [m21:IND.GOV External Affairs Minister S M Krishna], who had {e10 telephoned} [m22=m16 Mr Qureshi], confirmed on Friday that [m23=m1 Islamabad] had at last {e11 accepted} it. "<<q2 It is a token of solidarity in a natural calamity, no more>>."
[m24:TUR.GOV Turkey] and [m25:IRN.GOV Iran] {e12 sent} field hospitals, [m26:CHN.GOV China], which calls [m27=m1 Pakistan] [m28=m26 its] all-weather friend, {e13 opened} the Karakoram road for 100 lorries.
[m29=m31 The militants] have offered [m30=m31 their] own kind of help. [m31:TTP.REB The Pakistani Taliban], whose spokesman is [m32:TTP.REB Azam Tariq], {e14 urged} [m33=m1 the Government] last week to refuse Western money and {e15 offered} to distribute $20 million themselves. [m34=m31 They] did not, however, rule out {e16 attacks} on [m35:? foreigners].
[m36:WFP The World Food Programme (WFP)] has {e17 fed} 1.2 million and needs forty more helicopters. [m37:WFP Josette Sheeran], who leads [m38=m36 the agency], {e18 appealed} to [m39:NATO NATO] for some of those [m40=m39 it] has across the border. [m41=m39 The alliance] {e19 has agreed} to an air bridge, [m42:NATO Anders Fogh Rasmussen's] office announced on Friday.
Not all is harmony at home: in [m43:@PAK Sukkur] [m44:PAK.REF survivors] {e20 blocked} the highway on Monday for want of tents, and [m45:PAK.OPP Nawaz Sharif], chief of [m46:PAK.OPP the PML-N], {e21 faulted} [m47:PAK.GOV President Asif Ali Zardari] for having travelled to [m48:@GBR Europe] while the Indus rose.
[m49:PAK.MIL The army] has {e22 withdrawn} two brigades from operations in [m50:@PAK Swat] so that [m51=m49 they] can build bridges.
e1 m17,m18,m19 > m1 AGREE planned 2010-08-19/day ctx=disasters again
e2 m2 > m5 REQUEST requested 2010-08-19/day mode=assist ctx=disasters again
e3 m17,m18,m19 > m4 AGREE planned 2010-08-19/day ctx=disasters,human_security
e4 m9 > m7 REQUEST requested 2010-08-19/day mode=assist ctx=disasters
e5 m9 > m11 CONSULT actual 2010-08-15/day mode=visit ctx=disasters
e6 m13 > m4 AGREE planned 2010-08-19/day ctx=disasters
e7 m14 > m15 AID actual 2010-08-20/none ctx=disasters,military
e8 m16 > m17 SUPPORT actual 2010-08-19/none ctx=disasters
e9 m20 > m23 AGREE planned 2010-08-13/none ctx=disasters
e10 m21 > m22 CONSULT actual 2010-08-20/none mode=phone ctx=disasters
e11 m23 > m20 CONCEDE actual 2010-08-20/day ctx=disasters,diplomatic
e12 m24,m25 > m27 AID actual 2010-08-20/none ctx=disasters
e13 m28 > m27 AID actual 2010-08-20/none ctx=disasters
e14 m31 > m33 REQUEST requested 2010-08-11/none mode=change ctx=disasters,terrorism bg
e15 m34 > m15 AGREE planned 2010-08-11/none ctx=disasters bg
e16 m34 > m35 ASSAULT hypothetical 2010-08-20/none ctx=terrorism,disasters
e17 m36 > m15 AID actual 2010-08-20/none ctx=disasters,human_security
e18 m37 > m39 REQUEST requested 2010-08-20/none mode=assist ctx=disasters,military
e19 m41 > m33 AGREE planned 2010-08-20/none ctx=disasters
e20 m44 > m33 PROTEST actual 2010-08-16/none mode=obstruct ctx=disasters
e21 m45 > m47 ACCUSE actual 2010-08-20/none mode=disapprove ctx=disasters,executive
e22 m49 > m34 RETREAT actual 2010-08-20/none mode=withdraw ctx=military,disasters
q1 m6 direct cue=told
q2 m21 direct
rel m32 member_of m31
rel m37 leads m36
rel m42 leads m39
rel m45 leads m46
rel m26 ally_of m1

### MercoPress 2016-06-24 article
= [m1:FARC.REB Farc] and [m2:COL.GOV Bogotá] {e1 silence the guns} after 52 years; [m3=m30 Uribe] {e2 calls it capitulation}
~date_line Friday, June 24th 2016 - 07:31 UTC
~related Read also: ELN talks still on hold
[m4:COL.GOV Colombian President Juan Manuel Santos] and [m5:FARC.REB Rodrigo Londoño, the supreme commander of the Revolutionary Armed Forces of Colombia (FARC)], alias Timochenko, on Thursday {e3 shook hands} in [m6:@CUB Havana] over a bilateral and definitive ceasefire, the last big item before a peace treaty that [m7=m4+m5 both] hope to {e4 conclude} by July 20.
Under the deal the insurgents will {e5 gather} in 23 zones and eight camps within days of the final signature and {e6 give up} all weapons within 180 days to [m8:UN the United Nations], which is to melt them down into three monuments. [m9:COL.MIL The army] for [m10=m9 its] part {e7 undertakes} to stay a kilometre away.
"<<q1 May this be the last day of the war>>," [m11=m5 Timochenko] said in a guayabera, and the hall rose. [m12=m4 Santos], after [m13=m5 him]: "<<q2 [m14=m4 I] have opposed, and will always oppose, what [m15=m1 they] stand for. But today [m16=m4 I] recognise that [m17=m4 we] are one nation>>."
The audience included [m18:CUB.GOV Cuban leader Raul Castro], whose government {e8 hosted} the talks for four years together with [m19:NOR.GOV Norway], [m20:VEN.GOV Venezuela's Nicolás Maduro], [m21:CHL.GOV Chile's Michelle Bachelet] and [m22:UN UN chief Ban Ki-moon], who {e9 hailed} an example for [m23:@SYR Syria]. [m24:USA.GOV US Secretary of State John Kerry] sent [m25:USA.GOV his special envoy Bernard Aronson] and {e10 congratulated} [m26=m4 Santos] by phone. [m27=m24 Washington] has yet to take [m28=m1 the group] off [m29=m24 its] list of terrorist organizations.
[m30:COL.OPP Former president Álvaro Uribe], now a senator and the leader of [m31:COL.OPP the Democratic Centre], {e11 denounced} the impunity granted to criminals and is {e12 gathering} signatures in the squares against it. [m32=m30 He] {e13 refused} a conversation with [m33=m4 his successor] last week.
[m34:COL.JUD The Constitutional Court] must still decide whether the agreement may be put to a plebiscite, and both the smaller [m35:ELN.REB National Liberation Army (ELN)] and [m36:AGC.REB the Gaitanistas], heirs of the paramilitaries, are moving into [m37:@COL the rivers of Chocó] that the larger force is leaving. In May [m38=m35 the ELN] {e14 freed} [m39:ESP.JRN journalist Salud Hernández-Mora], six days after {e15 seizing} [m40=m39 her] in [m41:@COL El Tarra].
Since last July, when [m42=m1 the FARC] {e16 declared} [m43=m1 its] fifth unilateral truce and [m44=m2 the government] {e17 stopped} bombing [m45=m1 its] camps, 14 people have died in clashes between [m46=m1+m2 them]; in the worst year, 2002, it was 2,799.
[m47:EU The European Union] {e18 announced} a trust fund of 90 million euros. In the Bogotá bars where the handshake was shown, someone asked for the football back.
e1 m2 > m1 CONCEDE actual 2016-06-23/day mode=ceasefire ctx=military again
e2 m3 > m4 ACCUSE actual 2016-06-23/none mode=disapprove ctx=legal,military again
e3 m4 > m5 CONCEDE actual 2016-06-23/day mode=ceasefire ctx=military,territory
e4 m4 > m5 AGREE planned 2016-07-20/none ctx=military,diplomatic
e5 m1 > m2 CONCEDE planned 2016-06-24/none mode=disarm ctx=military
e6 m1 > m8 CONCEDE planned 2016-06-24/none mode=disarm ctx=military
e7 m10 > m1 CONCEDE planned 2016-06-24/none mode=withdraw ctx=military
e8 m18 > m2,m28 CONSULT actual 2016-06-24/none mode=third-party ctx=diplomatic
e9 m22 > m26,m13 SUPPORT actual 2016-06-23/day ctx=diplomatic
e10 m27 > m26 SUPPORT actual 2016-06-23/day ctx=diplomatic
e11 m30 > m33 ACCUSE actual 2016-06-23/none mode=disapprove ctx=legal,military
e12 m32 > m33 PROTEST actual 2016-06-24/none mode=demo ctx=legal
e13 m32 > m33 REJECT actual 2016-06-24/none mode=meet ctx=political_institutions
e14 m38 > m39 RETREAT actual 2016-05-27/none mode=release ctx=rights_freedoms bg
e15 m38 > m40 ASSAULT actual 2016-05-21/none mode=abduct ctx=rights_freedoms bg
e16 m43 > m44 CONCEDE actual 2015-07-20/none mode=ceasefire ctx=military bg
e17 m44 > m45 RETREAT actual 2015-07-01/month mode=ceasefire ctx=military bg
e18 m47 > m44 AGREE planned 2016-06-24/none ctx=economic
q1 m11 direct cue=said
q2 m12 direct
rel m5 leads m1
rel m30 leads m31
