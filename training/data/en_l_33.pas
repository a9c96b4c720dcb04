### Reuters 2018-07-31
[m1:RENAMO.REB Renamo] {e1 handed over} the names of fourteen [m2:RENAMO.REB officers] who are to join [m3:MOZ.MIL the Mozambican army]. [m4:MOZ.GOV Filipe Nyusi] {e2 flew} to Beira on Tuesday to meet [m5:RENAMO.REB the movement's] interim leader, Ossufo Momade. [m51=m5 He] {e3 gave} [m52=m4 him] a map of the bases. The two forces {e4 hold} a joint patrol on the N1 from Monday. "<<q1 [m53=m6 We] will believe it when [m54=m6 we] see it>>," [m6:MOZ.BUS a lorry owners' association] said. [m55=m1 The former rebels] {e5 threaten} to stop everything if the posts turn out to be desks.
e1 m1 > m4 CONCEDE actual 2018-07-31/none ctx=military
e2 m4 > m5 CONSULT actual 2018-07-31/day mode=visit ctx=military,diplomatic
e3 m5 > m4 COOPERATE actual 2018-07-31/none ctx=military
e4 m1 > m3 COOPERATE planned 2018-08-06/day ctx=military
e5 m1 > m4 THREATEN threatened 2018-07-31/none ctx=military
q1 m6 direct cue=said

### AP 2015-08-26
[m1:VEN.GOV Venezuela] {e1 closed} the bridge at San Antonio last week after [m2:COL.CRM smugglers] {e2 wounded} three of [m3:VEN.MIL its soldiers]. [m56=m1 It] has since {e3 deported} a thousand [m4:COL.CVL Colombians]; [m57=m4 they] waded the river with mattresses on [m58=m4 their] heads. [m5:COL.COP Policemen] on the other bank {e4 carried} [m59=m4 their] children. The foreign ministers, [m6:COL.GOV María Ángela Holguín] and [m7:VEN.GOV Delcy Rodríguez], {e5 met} in Cartagena on Wednesday and {e6 agreed} that [m60=m6+m7 their] defence chiefs will talk. [m8:COL.GOV Bogotá] does not expect the gate to open soon.
e1 m1 > m4 COERCE actual 2015-08-17/week mode=restrict ctx=territory,trafficking
e2 m2 > m3 ASSAULT actual 2015-08-26/none mode=firearms ctx=trafficking
e3 m1 > m4 COERCE actual 2015-08-26/none mode=deport ctx=migration
e4 m5 > m4 AID actual 2015-08-26/none ctx=migration
e5 m6 > m7 CONSULT actual 2015-08-26/day mode=visit ctx=diplomatic,migration
e6 m6 > m7 AGREE planned 2015-08-26/none ctx=diplomatic,military

### Reuters 2009-10-08
[m1:PHL.GOV Manila] and [m2:MILF.REB the MILF] {e1 exchanged} lists of arms lost and found on Thursday in [m3:MYS.GOV Kuala Lumpur], whose officers {e2 lead} the truce monitors. [m4:PHL.MIL The army] had {e3 pulled} two battalions out of the Liguasan marsh. [m61=m2 The rebels] {e4 freed} [m5:IRL.REL Father Michael Sinnott], an Irish missionary [m6:PHL.CRM kidnappers] had taken; [m62=m2 they] {e5 denied} having held [m63=m5 him]. [m7:IRL.GOV Dublin] {e6 thanked} everyone, [m8:PHL.GOV the presidential adviser] included.
e1 m1 > m2 COOPERATE actual 2009-10-08/day ctx=military
e2 m3 > m1,m2 AID actual 2009-10-08/none ctx=peacekeeping bg
e3 m4 > m2 RETREAT actual 2009-10-08/none mode=withdraw ctx=military
e4 m2 > m5 AID actual 2009-10-08/none ctx=crime
e5 m2 > m5 ASSAULT denied 2009-10-08/none mode=abduct ctx=crime
e6 m7 > m8 SUPPORT actual 2009-10-08/none ctx=diplomatic

### Daily Nation 2011-10-17
[m1:KEN.MIL Kenyan armour] {e1 rolled} across the border at Liboi on Sunday. Days before, [m2:ALSHABAAB.REB men] from the other side had {e2 seized} [m3:ESP.MED two Spanish doctors] at the Dadaab camp. [m4:SOM.GOV President Sharif Ahmed] {e3 was not asked}, [m64=m4 he] complained; [m65=m4 his] prime minister {e4 welcomed} the troops. [m66=m2 The militia's] spokesman {e5 promised} to bring the war to the towers of Nairobi. [m5:MSF Doctors Without Borders], for whom [m67=m3 the women] work, {e6 dissociated} [m68=m5 itself] from any military action.
e1 m1 > m2 MOBILIZE actual 2011-10-16/day mode=troops ctx=military,terrorism
e2 m2 > m3 ASSAULT actual 2011-10-10/week mode=abduct ctx=terrorism
e4 m4 > m1 SUPPORT actual 2011-10-17/none ctx=military
e5 m2 > m1 THREATEN threatened 2011-10-17/none mode=violence ctx=terrorism
e6 m5 > m1 REJECT actual 2011-10-17/none ctx=military
e3 m4 > m1 ACCUSE actual 2011-10-17/none mode=disapprove ctx=military

### Reuters 2012-05-03
[m1:CHN.CVL Chen Guangcheng], blind since childhood, climbed over a wall in Shandong and into [m2:USA.GOV the American embassy]. [m69=m2 Diplomats] {e1 sheltered} [m70=m1 the lawyer] for six days and on Wednesday {e2 drove} [m71=m1 him] to a hospital, under a deal with [m3:CHN.GOV his government]: [m72=m1 he] {e3 would study} in Tianjin, unmolested. That night [m73=m1 he] {e4 asked} [m4:USA.LEG a committee of Congress], by telephone, to get [m74=m1 him] out. [m75=m3 The foreign ministry] {e5 demanded} an apology from [m76=m2 Washington]. [m5:USA.GOV Hillary Clinton] was in town for the annual {e6 dialogue}.
e1 m2 > m1 AID actual 2012-05-03/none ctx=asylum,human_rights
e2 m2 > m1 AID actual 2012-05-02/day ctx=asylum
e3 m3 > m1 CONCEDE actual 2012-05-03/none ctx=human_rights
e4 m1 > m4 REQUEST requested 2012-05-02/day mode=assist ctx=asylum
e5 m3 > m2 REQUEST requested 2012-05-03/none mode=yield ctx=diplomatic
e6 m5 > m3 CONSULT actual 2012-05-03/none mode=visit ctx=diplomatic,economic

### AP 2018-01-20
[m1:SYR.REB A Kurdish militia] in Afrin {e1 braced} for [m2:TUR.MIL Turkish tanks] massing at Kilis. [m3:RUS.MIL Russia's observers] {e2 left} the town on Saturday, and within the hour [m4:TUR.GOV Ankara's] jets {e3 bombed} the air base. [m5:USA.GOV Rex Tillerson], whose country {e4 arms} [m77=m1 the fighters] elsewhere, {e5 told} [m78=m4 his Turkish colleague] to show restraint; [m79=m4 Mevlüt Çavuşoğlu], on the phone, {e6 wanted} the weapons back. [m6:SYR.GOV Damascus] had {e7 warned} that [m80=m6 it] would shoot planes down.
e1 m1 > m2 MOBILIZE actual 2018-01-20/none mode=militia ctx=military
e2 m3 > m1 RETREAT actual 2018-01-20/day mode=withdraw ctx=military
e3 m4 > m1 ASSAULT actual 2018-01-20/day mode=aerial ctx=military
e4 m5 > m1 AID actual 2018-01-20/none ctx=military bg
e5 m5 > m4 REQUEST requested 2018-01-20/none mode=yield ctx=military
e6 m4 > m5 REQUEST requested 2018-01-20/none mode=yield ctx=military
e7 m6 > m4 THREATEN threatened 2018-01-20/none mode=violence ctx=military

### Gulf News 2014-03-05
[m1:SAU.GOV Riyadh], [m2:ARE.GOV Abu Dhabi] and [m3:BHR.GOV Manama] {e1 withdrew} [m81=m1+m2+m3 their] ambassadors from [m4:QAT.GOV Doha] on Wednesday. [m82=m1+m2+m3 The three] {e2 charge} that [m83=m4 their neighbour] has broken a promise, given in November, not to {e3 interfere} in [m84=m1+m2+m3 their] affairs. [m85=m4 It] {e4 voiced} "regret and surprise" and {e5 won't respond} in kind. [m5:KWT.GOV The emir of Kuwait], who had hosted the pledge, is in hospital in [m6:@USA New York]. [m7:EGY.GOV Cairo] {e6 approved}; [m8:OMN.GOV Muscat], as usual, kept out of it.
e1 m1,m2,m3 > m4 SANCTION actual 2014-03-05/day mode=withdraw ctx=diplomatic
e2 m1,m2,m3 > m4 ACCUSE actual 2014-03-05/none mode=allege ctx=diplomatic
e3 m4 > m1,m2,m3 CONCEDE actual 2013-11-01/month ctx=diplomatic
e4 m4 > m1,m2,m3 ACCUSE actual 2014-03-05/none mode=disapprove ctx=diplomatic
e5 m4 > m1,m2,m3 SANCTION denied 2014-03-05/none mode=withdraw ctx=diplomatic
e6 m7 > m1,m2,m3 SUPPORT actual 2014-03-05/none ctx=diplomatic

### Reuters 2004-09-20 none
The strait was calm for [m1:IDN.CVL the voters] of Rote, some of whom had come by sail. [m2:AUS.CVL An observer from Darwin] ate [m86=m2 his] first lontar sugar. The count at the school took until four; [m3:IDN.EDU a teacher] read out each name, and [m87=m2 he], who understood none of it, wrote down how long [m88=m3 her] voice held.
