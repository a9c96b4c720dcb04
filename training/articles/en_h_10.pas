### The Post-Courier 2017-08-30 article
= [m1:PNG.OPP Namah] {e1 takes} [m2:PNG.GOV PM] to court over phantom votes in Hela
~byline BY GORETHY KENNAI
~date_line August 30, 2017
[m3:@PNG TARI] airport remains closed to all but military aircraft after supporters of losing candidates {e2 dug up} the runway last Thursday.
Two [m4:PNG.COP policemen] and at least 18 [m5:PNG.CVL villagers] have {e3 died} across Hela, Enga and Southern Highlands since writs were returned. The dead officers were {e4 ambushed} in [m6:@PNG Wabag] on July 22 by [m7:PNG.UAF gunmen] said to be hired by a candidate; which one, [m8:PNG.COP Provincial Police Commander George Kakas] would not tell.
[m9:PNG.GOV Prime Minister Peter O'Neill] visited nobody. From [m10:@PNG Port Moresby], where [m11=m9 he] was {e5 re-elected} by [m30:PNG.LEG Parliament] with 60 votes to 46 on August 2, he {e6 dispatched} 300 [m12:PNG.MIL soldiers] under a call-out order. [m13:PNG.OPP Former treasurer Patrick Pruaitch], now Opposition leader, {e7 considers} the order illegal, as [m31=m30 Parliament] was not asked.
"<<q1 An army is not a night watchman for ballot boxes>>," [m14=m13 he] said at Parliament Haus.
The Vanimo MP has an unlikely seat-mate in [m15:PNG.OPP Belden Namah], whose [m16:PNG.OPP Papua New Guinea Party] holds three seats. It was Namah who, in 2011, {e8 sent} soldiers of his own to the house of [m17:PNG.JUD the Chief Justice]. [m18=m15 He] {e9 lodged} a reference on Monday, with 14,000 names that he says belong to people not born or already buried.
[m19:PNG.GOV Electoral Commissioner Patilias Gamato] {e10 laughed off} the figure. In July, he had {e11 won} an order {e12 restraining} [m20:PNG.CVL blogger Martyn Namorong] from comparing [m21=m19 him] to a tomato.
Observers sent by [m22:COMMONWEALTH the Commonwealth], led by [m23:NZL.ELI former New Zealand governor-general Sir Anand Satyanand], {e13 reported} widespread gaps in the roll. The group {e14 asked} [m24=m19 the commissioner] twice for the printed list and never saw it.
[m25:AUS.GOV Canberra] {e15 gave} eight million dollars and 200 of [m26=m25 its] soldiers to carry ballot papers. [m27:AUS.GOV High Commissioner Bruce Davis] would not comment.
[m28:PNG.PTY The People's National Congress], whose leader the Prime Minister is, counts 27 of the 111 members. It governs together with [m29:PNG.PTY United Resources] and nine others.
e1 m1 > m2 ACCUSE actual 2017-08-28/day mode=allege ctx=legal,election again
e2 m5 > m9 PROTEST actual 2017-08-24/day mode=vandalize ctx=election
e3 m7 > m4,m5 ASSAULT actual 2017-08-30/none ctx=election
e4 m7 > m4 ASSAULT actual 2017-07-22/day mode=firearms ctx=election
e5 m30 > m11 SUPPORT actual 2017-08-02/day ctx=legislative bg
e6 m9 > m12 MOBILIZE actual 2017-08-30/none mode=troops ctx=election,military
e7 m13 > m9 ACCUSE actual 2017-08-30/none mode=disapprove ctx=military,legal
e8 m15 > m17 MOBILIZE actual 2011-01-01/year mode=troops ctx=legal bg
e9 m18 > m19 ACCUSE actual 2017-08-28/day mode=allege ctx=legal,election
e10 m19 > m18 REJECT actual 2017-08-30/none ctx=election
e11 m19 > m20 ACCUSE actual 2017-07-01/month ctx=legal bg
e12 m19 > m20 COERCE actual 2017-07-01/month mode=censor ctx=rights_freedoms bg
e13 m22 > m19 ACCUSE actual 2017-08-30/none mode=disapprove ctx=election
e14 m22 > m24 REQUEST requested 2017-08-30/none mode=assist ctx=election bg
e15 m25 > m9 AID actual 2017-08-30/none ctx=election,economic bg
q1 m14 direct cue=said
rel m15 leads m16
rel m9 leads m28
rel m29 ally_of m28

### Público English 2004-02-25 article
= [m1:HTI.REB Gonaïves rebels] give [m2:HTI.GOV Aristide] until Friday
~byline Agencies, Port-au-Prince
~date_line Wednesday, 25 February 2004
[m3:@HTI Cap-Haïtien], the second city of [m4:HTI.GOV Haiti], was looted for a second day on Tuesday by residents who cheered the men who had {e1 taken} it on Sunday with two hundred rifles and a bulldozer.
[m5:HTI.REB Guy Philippe], a police chief in the nineties, commands [m6:HTI.REB the force], which calls itself the National Resistance Front. "<<q1 [m7=m6 We] shall be in the palace for [m8=m5 my] birthday>>," [m9=m5 he] promised; he turns 36 on Sunday.
The president {e2 begged} for help in a broadcast. Without it, [m10=m2 he] said, thousands would put to sea for [m11:@USA Florida].
[m12:HTI.OPP The Democratic Platform], which unites parties, businessmen and students in the capital, on Tuesday {e3 rejected} a plan that would have left him in office with a prime minister of its choice. [m13:USA.GOV Secretary of State Colin Powell] had {e4 telephoned} [m14:HTI.BUS Andy Apaid], a factory owner and the Platform's spokesman, to plead for 24 hours more.
The plan came from [m15:CARICOM Caricom], of which Haiti is the newest member. Its chairman, [m16:JAM.GOV Jamaican Prime Minister P. J. Patterson], {e5 said} [m17:UN the Security Council] must act "<<q2 before there is nobody left to secure>>".
[m18:FRA.GOV Paris] went its own way. [m19:FRA.GOV Dominique de Villepin], the foreign minister, {e6 invited} both sides for Friday and {e7 suggested} that [m20=m2 Mr Aristide] draw the consequences. [m21:DOM.GOV The Dominican Republic] {e8 shut} its border on Sunday and {e9 doubled} the guard.
Fifty [m22:USA.MIL marines] {e10 landed} on Monday to protect the American embassy. They are not to interfere.
At the root of it all lies the {e11 murder} in September of [m23:HTI.REB Amiot Métayer], who led [m24:HTI.REB the Cannibal Army], a gang once friendly to the president. His brother [m25:HTI.REB Buteur] blamed the palace, and on February 5 the gang {e12 overran} the police station of [m26:@HTI Gonaïves]. It has {e13 held} the town ever since under a new name.
[m27:HTI.COP The national police] have fewer than 4,000 men and no helicopter. The army was {e14 abolished} by [m28=m2 the president] in 1995; those [m29:HTI.ELI officers] who {e15 deposed} [m30=m28 him] in 1991 are among Mr Philippe's company.
e1 m6 > m4 ASSAULT actual 2004-02-22/day mode=firearms ctx=territory
e2 m10 > m17 REQUEST requested 2004-02-25/none mode=assist ctx=diplomatic
e3 m12 > m2 REJECT actual 2004-02-24/day mode=change ctx=diplomatic,executive
e4 m13 > m14 CONSULT actual 2004-02-24/none mode=phone ctx=diplomatic
e5 m16 > m17 REQUEST requested 2004-02-25/none mode=assist ctx=diplomatic,peacekeeping
e6 m19 > m2,m12 AGREE planned 2004-02-27/day ctx=diplomatic
e7 m19 > m20 REQUEST requested 2004-02-25/none mode=yield ctx=executive
e8 m21 > m4 COERCE actual 2004-02-22/day mode=restrict ctx=migration
e9 m21 > m4 MOBILIZE actual 2004-02-22/none mode=troops ctx=migration
e10 m22 > m4 MOBILIZE actual 2004-02-23/day mode=troops ctx=military
e11 m2 > m23 ASSAULT actual 2003-09-01/month ctx=crime said=m25 bg
e12 m24 > m27 ASSAULT actual 2004-02-05/day ctx=territory bg
e13 m24 > m27 COERCE actual 2004-02-05/day mode=seize ctx=territory bg
e14 m28 > m29 SANCTION actual 1995-01-01/year mode=discontinue ctx=military bg
e15 m29 > m30 COERCE actual 1991-01-01/year ctx=pro_autocracy bg
q1 m9 direct cue=promised
q2 m16 mixed cue=said
rel m5 leads m6
rel m4 member_of m15
rel m16 leads m15
rel m24 controls m26 from=2004-02-05
rel m23 leads m24 to=2003-09

### The Winnipeg Free Press 2020-02-26 article
= [m1:CAN.CVL Wet'suwet'en allies] {e1 camp} on tracks as [m2:CAN.COP OPP] clears Tyendinaga
~byline By: Dylan Hoeppner
~date_line Posted: 7:15 PM CST Wednesday, Feb. 26, 2020
A dozen people spent Tuesday night on the main line west of [m3:@CAN Headingley], hours after [m4:CAN.JUD a Manitoba judge] {e2 granted} [m5:CAN.BUS Canadian National Railway] an injunction against just that.
[m29=m1 They] left on [m30=m1 their] own at breakfast time. "<<q1 [m6=m1 We] came to say one thing and we said it, with coffee>>," said [m7:CAN.CVL Harrison Powder], one of the group, adding that [m8=m6 they] would be back if [m9:CAN.COP the Mounties] do not {e3 withdraw} from the hereditary chiefs' land in [m10:@CAN British Columbia].
Things went differently in Ontario. On Monday morning [m11=m2 provincial police] {e4 moved in} on a camp set up 18 days before by [m12:CAN.CVL Tyendinaga Mohawks] near Belleville, and {e5 took} ten of them away.
[m13:CAN.GOV Prime Minister Justin Trudeau] had {e6 lost patience} in public the previous Friday: The barricades, [m31=m13 he] {e7 told} reporters in [m14:@CAN Ottawa], must come down now.
[m15:CAN.OPP Conservative Leader Andrew Scheer], whose party chooses his successor in June, {e8 derided} that as "<<q2 the weakest response to a national crisis in Canadian history>>". [m16:CAN.OPP The Bloc Québécois] and [m17:CAN.OPP the NDP] {e9 wanted} a mediator.
At the heart of the row is [m18:CAN.BUS Coastal GasLink], a 670-kilometre pipeline. [m27:CAN.CVL Twenty elected band councils] {e10 have signed} agreements with the company. [m19:CAN.CVL The hereditary leaders], who claim authority over the wider territory, {e11 have not}, and {e12 served} it with an eviction notice on Jan. 4.
[m20:CAN.GOV Crown-Indigenous Relations Minister Carolyn Bennett] flies to [m21:@CAN Smithers] on Thursday to {e14 sit down} with [m22=m19 the chiefs]. [m28=m9 The RCMP] {e15 stopped} patrols on the service road last weekend, a condition set by [m23=m19 Chief Woos] and four others.
In Winnipeg, [m24:CAN.GOV Premier Brian Pallister] {e16 accused} [m32=m13 Ottawa] of letting two tiers of justice grow. [m25:AMC.CVL Grand Chief Arlen Dumas], who leads [m26:AMC.CVL the Assembly of Manitoba Chiefs], {e17 asked} the premier to lower his voice.
~advert Advertise With Us
~page_control Report Error
e1 m1 > m5 PROTEST actual 2020-02-25/day mode=obstruct ctx=natural_resource,religion_ethnicity
e2 m4 > m1 COERCE actual 2020-02-25/day mode=restrict ctx=legal
e3 m9 > m19 CONCEDE hypothetical 2020-02-26/none ctx=natural_resource
e4 m11 > m12 COERCE actual 2020-02-24/day ctx=repression,religion_ethnicity
e5 m11 > m12 COERCE actual 2020-02-24/day mode=arrest ctx=repression
e6 m13 > m12 REQUEST requested 2020-02-21/day mode=yield ctx=natural_resource again
e7 m13 > m12 REQUEST requested 2020-02-21/day mode=yield ctx=natural_resource
e8 m15 > m13 ACCUSE actual 2020-02-26/none mode=disapprove ctx=executive
e9 m16,m17 > m13 REQUEST requested 2020-02-26/none mode=assist ctx=natural_resource
e10 m27 > m18 SUPPORT actual 2020-02-26/none ctx=natural_resource bg
e11 m19 > m18 REJECT actual 2020-02-26/none ctx=natural_resource
e12 m19 > m18 REQUEST requested 2020-01-04/day mode=yield ctx=natural_resource bg
e14 m20 > m22 AGREE planned 2020-02-27/day ctx=natural_resource
e15 m9 > m19 RETREAT actual 2020-02-22/week mode=withdraw ctx=natural_resource
e16 m24 > m13 ACCUSE actual 2020-02-26/none mode=allege ctx=legal
e17 m25 > m24 REQUEST requested 2020-02-26/none mode=change ctx=religion_ethnicity
q1 m7 direct cue=said
q2 m15 mixed cue=derided
rel m25 leads m26
