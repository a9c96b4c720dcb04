### Daily Mail 2015-09-21 article none
= Furious bride sues wedding band that refused to play Oasis
~byline By Hettie Barlow for MailOnline
~date_line PUBLISHED: 07:31, 21 September 2015
~share 48 shares | 112 View comments
[m1:? A bride] has declared war on [m2:? the covers band] [m3=m1 she] hired for her big day after [m4=m2 its] singer refused point-blank to perform Wonderwall.
[m5:? Kayleigh Bracewell, 29], from [m6:@GBR Stockport], is suing [m7:? the Velvet Tonics] for £2,300, accusing [m8=m7 them] of breaking a promise [m9=m7 they] had made in writing.
"<<q1 [m10=m7 They] attacked my taste in front of 140 guests>>," [m11=m5 she] told [m12:#MailOnline MailOnline]. "<<q2 [m13=m5 I] want an apology and [m14=m5 I] want my deposit>>."
[m15:? Lead singer Dean Pollitt], 41, hit back last night. "<<q3 [m16=m15 We] offered two Blur numbers as a compromise. [m17=m5 She] threatened to cut the power>>," [m18=m15 he] said.
Tempers flared when [m19:? the groom's uncle] stormed the stage and seized the microphone. [m20:GBR.COP Greater Manchester Police] confirmed that [m21:GBR.COP officers] attended but made no arrests.
The case is to be heard at [m22:GBR.JUD Stockport county court] in November. [m23:? District Judge Anne Heap] has urged the parties to settle.
Miss Bracewell and her husband, a roofer, honeymooned in [m24:@MEX Cancun], where the hotel band played Wonderwall twice.
~read_also MOST READ NEWS
q1 m11 direct cue=told
q2 m11 direct cue=told
q3 m18 direct cue=said

### Al Jazeera 2020-10-19 article none
= Rescuers dig for survivors after landslide hits [m1:@VNM Quang Tri]
~date_line 19 Oct 2020
[m2:VNM.MIL Soldiers] are searching for [m3:VNM.MIL at least 14 comrades] buried when a hillside collapsed on their barracks in central [m4:@VNM Vietnam], the second such disaster in a week.
"<<q1 There were four to five landslides, exploding like bombs>>," said [m5:VNM.GOV Ha Ngoc Duong, a local official], quoted by [m6:#VnExpress the VnExpress news site].
[m7:VNM.GOV The disaster committee] has ordered [m8:VNM.CVL thousands of people] to leave low-lying villages and warned that a new storm, Saudel, is marching across the [m9:@PHL Philippines].
[m10:? The Red Cross] said <<q2 178,000 homes were under water>>. [m11=m10 It] appealed to donors for boats and rice.
[m12:? Nguyen Thi Hoa, 67], who refused to abandon [m13=m12 her] pigs, was carried out on a door by neighbours. "<<q3 [m14=m12 I] scolded [m15:? them], then [m16=m12 I] thanked them>>," [m17=m12 she] said.
[m18:VNM.BUS Several mobile operators] have waived charges in three provinces. [m19:? A pop star, Thuy Tien], raised the equivalent of $4m in two days and handed out cash from a boat.
Across the border in [m20:@LAO Laos], rivers have also burst their banks. [m21:LAO.GOV Provincial authorities] sent instant noodles to [m22:@LAO Sepon].
q1 m5 direct cue=said
q2 m10 indirect cue=said
q3 m17 direct cue=said

### The Hindu 2017-06-08 article
= Mandsaur curfew {e1 eased}; elsewhere, a leopard and a lottery
~byline Special Correspondent
~date_line June 08, 2017 22:15 IST
A leopard that had attacked six people in the outskirts of [m1:@IND Indore] was captured on Thursday by [m2:IND.GOV forest officials], who drove it into a bathroom with firecrackers. [m3:? A milkman] was treated for scratches.
Two hundred kilometres to the north, [m4:IND.GOV the district administration of Mandsaur] {e2 relaxed the curfew} for two hours so that [m5:IND.CVL residents] could buy vegetables. On Tuesday [m6:IND.COP police] had {e3 opened fire} on [m7:IND.AGR farmers demanding better prices for onions], killing five.
[m8:IND.GOV Home Minister Bhupendra Singh], who first said <<q1 the shots came from "anti-social elements">>, now admits that they were fired by [m9=m6 his] men.
[m10:IND.OPP Congress vice-president Rahul Gandhi] tried to reach [m11=m7 the bereaved families] and was {e6 detained} by [m12=m6 police] at [m13:@IND Neemuch]. "<<q2 [m14:IND.GOV This government] {e7 gives bullets} to farmers>>," [m15=m10 he] told reporters before being driven away.
[m16:IND.GOV Chief Minister Shivraj Singh Chouhan] has {e8 promised} ₹1 crore to [m17=m11 each family].
In [m18:@IND Bhopal], a shopkeeper has been sued by a customer who says he was refused a winning lottery ticket. And the cricketers of the State side warned their board that they would not board a bus without air-conditioning.
e1 m4 > m5 CONCEDE actual 2017-06-08/day ctx=repression again
e2 m4 > m5 CONCEDE actual 2017-06-08/day ctx=repression
e3 m6 > m7 ASSAULT actual 2017-06-06/day mode=firearms ctx=repression,economic
e6 m12 > m10 COERCE actual 2017-06-08/day mode=arrest ctx=rights_freedoms,repression
e7 m15 > m14 ACCUSE actual 2017-06-08/day mode=disapprove ctx=repression
e8 m16 > m17 AGREE planned 2017-06-08/none ctx=reparations
q1 m8 indirect cue=said
q2 m15 direct cue=told

### AFP 2007-08-21 article
= Dutch tourists robbed in [m1:@GTM Guatemala] as campaign turns bloody
[m2:@GTM GUATEMALA CITY] ([m3:#AFP AFP]) — [m4:? Gunmen] ambushed a minibus carrying [m5:? nine Dutch tourists] near [m6:@GTM Antigua] on Monday, stripping [m7=m5 them] of cameras and passports before fleeing into coffee groves.
[m8:GTM.COP Police spokeswoman María José Fernández] said <<q1 three members of a local gang were being sought>>. [m9:NLD.GOV The Dutch embassy] issued new documents and advised holidaymakers to travel by daylight.
The robbery is unrelated to the violence around the Sept. 9 election, in which some 50 candidates and activists have been murdered, [m10=m8 she] stressed.
[m11:GTM.OPP The Patriot Party of retired general Otto Pérez Molina] {e3 blamed} [m12:GTM.OPP the rival National Unity of Hope] for the killing last week of [m13:GTM.OPP Werner Velásquez, a coordinator] who was shot outside his home in [m14:@GTM Escuintla].
[m15:GTM.OPP Álvaro Colom], who leads [m16:GTM.OPP the National Unity of Hope], {e5 rejected} the charge and {e6 proposed} a pact of non-aggression to [m17=m11 his opponents].
"<<q2 [m18=m15 We] bury [m19=m15 our] own as well>>," [m20=m15 Colom] told a rally in [m21:@GTM Cobán].
[m22:OAS Observers from the Organization of American States] {e7 urged} [m23=m11+m12 both camps] to restrain their supporters.
A banana exporter, meanwhile, has threatened to close two plantations if a wage dispute is not settled.
e3 m11 > m12 ACCUSE actual 2007-08-21/none mode=allege ctx=election
e5 m15 > m11 REJECT actual 2007-08-21/none ctx=election
e6 m15 > m17 AGREE planned 2007-08-21/none ctx=election
e7 m22 > m23 REQUEST requested 2007-08-21/none mode=yield ctx=election
q1 m8 indirect cue=said
q2 m20 direct cue=told
rel m15 leads m16
