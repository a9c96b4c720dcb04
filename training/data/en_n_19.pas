### Reuters 2023-05-30
[m1:UGA.GOV Ugandan President Yoweri Museveni's] new law against homosexuality was {e1 challenged} in [m2:UGA.JUD the Constitutional Court] on Tuesday by [m3:UGA.CVL eleven petitioners, among them a law professor and two journalists], who say it was passed without consultation.
e1 m3 > m1 ACCUSE actual 2023-05-30/day ctx=lgbt,legal

### Reuters 2024-04-03
[m1:UGA.JUD Uganda's Constitutional Court] on Wednesday {e1 refused to strike down} an anti-gay law at the petition of [m2:UGA.CVL rights activists], though [m61=m1 it] cancelled sections on healthcare; [m3:UGA.CVL activist Frank Mugisha] said [m4=m3 he] would appeal.
e1 m1 > m2 REJECT actual 2024-04-03/day mode=change ctx=lgbt,legal

### Reuters 2023-08-08
[m1:WB The World Bank] will {e1 present no new loans} for [m2:UGA.GOV Uganda] to [m61=m1 its] board because of the country's anti-gay law, the lender said on Tuesday after a review by a team sent to [m3:@UGA Kampala].
e1 m1 > m2 SANCTION actual 2023-08-08/day mode=discontinue ctx=lgbt,economic

### Reuters 2023-08-10
[m1:UGA.GOV President Yoweri Museveni] {e1 denounced} [m2:WB the World Bank] on Thursday for using money to coerce [m3=m1 his country] into giving up [m61=m1 its] faith and culture, but said that talks to settle the matter were under way.
e1 m1 > m2 ACCUSE actual 2023-08-10/day mode=disapprove ctx=lgbt,economic

### Reuters 2023-04-01
[m1:GBR.NGO Amnesty International] {e1 urged} [m2:UGA.GOV President Yoweri Museveni] not to sign a bill that prescribes prison for people who identify as gay, passed last month by [m3:UGA.LEG parliament in Kampala].
e1 m1 > m2 REQUEST requested 2023-04-01/none mode=change ctx=lgbt

### AP 2003-02-15
[m1:GBR.CVL As many as a million people] {e1 thronged} Hyde Park in [m2:@GBR London] on Saturday against plans by [m3:USA.GOV the United States] and [m4:GBR.GOV Britain] for war in [m5:@IRQ Iraq], the biggest march the city has known.
e1 m1 > m3,m4 PROTEST actual 2003-02-15/day mode=demo ctx=military

### AP 2003-03-10
[m1:FRA.GOV President Jacques Chirac] said on Monday that [m2:FRA.GOV France] would {e1 vote no} whatever the circumstances on a resolution put forward by [m3:USA.GOV the United States], [m4:GBR.GOV Britain] and [m5:ESP.GOV Spain] at the Security Council.
e1 m2 > m3,m4,m5 REJECT actual 2003-03-10/day ctx=diplomatic,military said=m1

### AP 2003-03-17
[m1:USA.GOV President Bush] on Monday {e1 gave} [m2:IRQ.GOV Saddam Hussein and his sons] 48 hours to leave the country or face attack, as [m3:UN U.N. inspectors] packed [m5=m3 their] bags in [m4:@IRQ Baghdad].
e1 m1 > m2 THREATEN threatened 2003-03-17/day mode=violence ctx=military

### AP 2003-03-01
[m1:TUR.LEG Turkey's parliament] failed on Saturday by a handful of votes to {e1 approve} the basing of 62,000 [m2:USA.MIL American troops] for a northern front against [m3:IRQ.GOV Baghdad], stunning [m4:TUR.GOV the government in Ankara].
e1 m1 > m2 REJECT actual 2003-03-01/day mode=assist ctx=military

### AP 2003-01-11
[m1:USA.GOV Defense Secretary Donald Rumsfeld] has {e1 signed orders sending} 62,000 more troops to the Persian Gulf for a possible war with [m2:IRQ.GOV Iraq], officials said Saturday in [m3:@USA Washington].
e1 m1 > m2 MOBILIZE actual 2003-01-11/none mode=troops ctx=military

### AP 2003-04-07
[m1:USA.MIL U.S. Marines and Army infantry] {e1 rumbled into} central [m2:@IRQ Baghdad] on Monday and took one of the presidential palaces from [m3:IRQ.MIL Republican Guard units] after a three-hour fight.
e1 m1 > m3 ASSAULT actual 2003-04-07/day mode=heavy-weapons ctx=military

### AP 2003-03-06 none
Diesel was down two cents a gallon at stations along Interstate 95 in [m1:@USA Virginia] this week. A wet snow fell on the Blue Ridge, closing schools in six counties, and [m2:USA.GOV the highway department] sent out 300 plows.

### Antara 2013-02-05
[m1:MYS.GOV Malaysia] {e1 told} [m2:PHL.REB a group of armed followers of the Sultan of Sulu] who had landed near Lahad Datu in [m3:@MYS Sabah] to lay down arms and go back to [m4:@PHL the southern Philippines].
e1 m1 > m2 REQUEST requested 2013-02-05/none mode=yield ctx=territory

### Antara 2013-02-27
[m1:PHL.REB Agbimuddin Kiram, who leads some 180 followers of the Sultan of Sulu in Sabah], said [m4=m1 his] men {e1 would not leave}, rebuffing [m2:PHL.GOV President Benigno Aquino], who had {e2 appealed} to [m5=m1 the family] in [m3:@PHL Manila].
e1 m1 > m2 REJECT actual 2013-02-27/none mode=yield ctx=territory
e2 m2 > m5 REQUEST requested 2013-02-27/none mode=yield ctx=territory bg

### Antara 2013-03-05
[m1:MYS.MIL Malaysian fighter jets and soldiers] {e1 pounded} a hideout of [m2:PHL.REB Filipino gunmen] near Lahad Datu on Tuesday, three days after an ambush in which six [m3:MYS.COP policemen] were killed in [m4:@MYS Semporna].
e1 m1 > m2 ASSAULT actual 2013-03-05/day mode=aerial ctx=military,territory

### Antara 2013-03-02
[m1:MYS.MIL Malaysia] {e1 rushed two more battalions} to the east coast of [m2:@MYS Sabah] to contain [m3:PHL.REB intruders from the Sulu archipelago], and [m4:PHL.MIL the Philippine navy] moved six ships to the sea border.
e1 m1 > m3 MOBILIZE actual 2013-03-02/none mode=troops ctx=military,territory

### Antara 2013-03-08
[m1:PHL.GOV The Philippine foreign ministry] on Friday {e1 voiced grave alarm} at reports of mistreatment of [m2:PHL.CVL Filipinos living in Sabah] by [m3:MYS.COP Malaysian police] and {e2 asked} for access to those in custody.
e1 m1 > m3 ACCUSE actual 2013-03-08/day mode=disapprove ctx=human_rights
e2 m1 > m3 REQUEST requested 2013-03-08/day mode=yield ctx=human_rights

### Antara 2013-03-12
[m1:MYS.COP Police in the Malaysian state of Sabah] have {e1 detained} [m2:? 97 people] under a new security law for suspected links with [m3:PHL.REB gunmen loyal to the Sultan of Sulu], [m4:MYS.COP state police chief Hamza Taib] said.
e1 m1 > m2 COERCE actual 2013-03-12/none mode=arrest ctx=terrorism said=m4

### Antara 2016-07-26
[m1:MYS.JUD The High Court in Kota Kinabalu] {e1 sentenced} [m2:PHL.REB nine Filipinos] to life in prison on Tuesday for waging war against [m3:MYS.GOV the King of Malaysia] in 2013, and acquitted [m4:? eleven others].
e1 m1 > m2 SANCTION actual 2016-07-26/day mode=convict ctx=legal,territory

### Le Monde 2005-11-08
[m1:FRA.GOV French Prime Minister Dominique de Villepin's cabinet] {e1 authorised curfews} in suburbs hit by [m2:FRA.CVL rioters] since October, and [m3:FRA.GOV the prefect of the Somme] was the first to apply one, in [m4:@FRA Amiens].
e1 m1 > m2 COERCE actual 2005-11-08/none mode=curfew

### Le Monde 2005-11-06
[m1:FRA.CVL Youths] burned 1,400 vehicles overnight to Sunday in [m2:@FRA more than 270 French towns], and {e1 fired pellets at} [m3:FRA.COP officers] in Grigny, south of Paris, [m4:FRA.COP national police chief Michel Gaudin] said.
e1 m1 > m3 ASSAULT actual 2005-11-06/none mode=firearms
