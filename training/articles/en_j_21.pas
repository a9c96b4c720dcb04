### Nepali Times 2006-04-25 article
= [m1:NPL.GOV King] {e1 yields}; [m2:NPL.OPP seven parties] to {e2 lift} strike
~byline KIRAN ADHIKARI in KATHMANDU
~date_line Tuesday, 25 April 2006
[m3:NPL.GOV Gyanendra Shah] went on television half an hour before midnight on Monday and {e3 gave back} [m4:NPL.LEG the parliament] that [m5:NPL.GOV his own prime minister] had {e4 dissolved} in May 2002.
It was the nineteenth day of the {e5 uprising}, and two million people were expected on the Ring Road the next morning.
"<<q1 [m6=m2 We] have what the people bled for>>," said [m7:NPL.OPP Ram Chandra Poudel], general secretary of [m8:NPL.OPP the Nepali Congress], at [m9:NPL.OPP Girija Prasad Koirala's] bedside. [m31=m9 The octogenarian], who leads [m10=m8 the party], has been {e6 chosen} by [m11=m2 the alliance] to head the next cabinet.
[m12:CPNM.REB The Maoists] are not part of it. In a statement on Tuesday [m13:CPNM.REB their chairman, Prachanda], {e7 called} the acceptance a historic blunder and {e8 announced} that the blockade of the capital would go on. [m14=m12 They] control [m15:@NPL most of the western hills].
By afternoon things looked different. After [m16:NPL.OPP Madhav Kumar Nepal] of [m17:NPL.OPP the UML] had {e9 telephoned} [m18=m13 the rebel chief], the roads were {e10 opened} "<<q2 for the time being>>".
At least fourteen people were killed in the agitation, three of them in Kalanki, where [m19:NPL.COP armed police] {e12 shot} into [m20:NPL.CVL a crowd] on Thursday. [m21:NPL.GOV Home Minister Kamal Thapa] has not been seen since.
[m22:IND.GOV India] had sent [m23:IND.ELI Karan Singh], a relative of the palace, last week to {e14 talk} sense into [m24=m3 the monarch]. [m25:USA.GOV Ambassador James Moriarty], who had warned that [m26=m3 the king] might leave clinging to a helicopter, {e15 congratulated} [m27:NPL.CVL the people].
[m28:EU The European Union] and [m29:CHN.GOV China] {e16 welcomed} it as well. [m30:UN Kofi Annan] did so from New York.
In Gongabu [m32=m27 they] were dancing on the burnt tyres.
e3 m3 > m2 CONCEDE actual 2006-04-24/day ctx=legislative,pro_democracy
e1 m1 > m2 CONCEDE actual 2006-04-24/day ctx=legislative,pro_democracy again
e2 m2 > m1 CONCEDE planned 2006-04-25/none ctx=pro_democracy
e4 m5 > m4 COERCE actual 2002-05-01/month mode=restrict ctx=legislative,pro_autocracy bg
e5 m2 > m1 PROTEST actual 2006-04-25/none mode=demo ctx=pro_democracy
e6 m11 > m9 SUPPORT actual 2006-04-25/none ctx=executive
e7 m13 > m2 ACCUSE actual 2006-04-25/day mode=disapprove ctx=pro_democracy
e8 m13 > m1 COERCE planned 2006-04-25/day mode=restrict ctx=pro_democracy
e9 m16 > m18 CONSULT actual 2006-04-25/day mode=phone ctx=pro_democracy
e10 m18 > m2 CONCEDE actual 2006-04-25/day ctx=pro_democracy
e12 m19 > m20 ASSAULT actual 2006-04-20/day mode=firearms ctx=repression
e14 m23 > m24 CONSULT actual 2006-04-17/week mode=visit ctx=diplomatic
e15 m25 > m27 SUPPORT actual 2006-04-25/none ctx=pro_democracy
e16 m28,m29,m30 > m3 SUPPORT actual 2006-04-25/none ctx=pro_democracy,diplomatic
q1 m7 direct cue=said
q2 ? mixed
rel m9 leads m10
rel m16 member_of m17
rel m14 controls m15
rel m13 leads m12

### The Chronicle Herald 2018-12-05 article
= [m1:CAN.LAB Pulp mill union] {e1 sides with} [m2:CAN.BUS owner] as [m3:CAN.AGR fishermen] {e2 blockade} survey boat
~byline AARON MACNEIL
~date_line Published: Dec 05, 2018 at 6:12 p.m.
For a second day, lobster boats circled a rented trawler off [m4:@CAN Caribou], and for a second day the trawler went home.
The {e3 flotilla}, eleven vessels from Nova Scotia and New Brunswick, wants [m5:CAN.BUS Northern Pulp] to forget about a pipe into the Northumberland Strait. [m6=m5 The company] needs the pipe because [m7:CAN.GOV the province] has {e4 ordered} [m27=m5 its] lagoon at Boat Harbour, beside [m8:CAN.CVL Pictou Landing First Nation], closed by January 2020.
"<<q1 No pipe, no boat, no discussion>>," said [m9:CAN.AGR Allan MacCarthy] of [m10:CAN.AGR the Northumberland Fishermen's Association].
On shore [m11:CAN.LAB Unifor Local 440], with 230 members at the mill, {e6 pleaded} for an extension. Its president, [m12:CAN.LAB Don MacKenzie], said [m13=m12 he] "<<q2 did not need a lecture on salt water>>".
[m14:CAN.GOV Premier Stephen McNeil] {e7 ruled that out} in Halifax on Wednesday. [m15=m14 He] had {e8 given his word} to [m16:CAN.CVL Chief Andrea Paul], [m17=m14 he] said, and a law was a law.
[m18=m16 Paul], who heads [m28=m8 the band], was met with applause when [m19=m18 she] {e10 visited} the wharf. Three of the boats are hers, so to speak.
[m20:CAN.BUS The mill's lawyers] have {e11 asked} [m21:CAN.JUD the Supreme Court of Nova Scotia] to keep the fishermen 100 metres away. If it agrees, [m22:CAN.COP the RCMP] would have to {e12 move} [m29=m3 them].
[m23:CAN.GOV Ottawa] may yet call in the file. [m24:CAN.OPP Green Leader Elizabeth May], who was at the wharf, has asked [m25:CAN.GOV Environment Minister Catherine McKenna] for that twice, and been {e14 put off} twice.
In 2014 it was [m26=m8 Chief Paul's own people] who {e15 blocked} a road after a pipe broke.
~share Local journalism matters
e2 m3 > m2 PROTEST actual 2018-12-05/none mode=obstruct ctx=environment,economic again
e1 m1 > m2 SUPPORT actual 2018-12-05/none ctx=environment,economic
e3 m3 > m5 PROTEST actual 2018-12-05/none mode=obstruct ctx=environment,economic
e4 m7 > m5 REQUEST requested 2018-12-05/none mode=change ctx=environment bg
e6 m11 > m7 REQUEST requested 2018-12-05/none mode=yield ctx=environment,economic
e7 m14 > m11 REJECT actual 2018-12-05/day mode=yield ctx=environment,economic
e8 m15 > m16 AGREE planned 2018-12-05/none ctx=environment bg
e10 m19 > m3 CONSULT actual 2018-12-05/none mode=visit ctx=environment
e11 m20 > m21 REQUEST requested 2018-12-05/none mode=assist ctx=legal
e12 m22 > m3 COERCE hypothetical 2018-12-05/none mode=restrict ctx=legal
e14 m25 > m24 REJECT actual 2018-12-05/none mode=change ctx=environment
e15 m26 > m5 PROTEST actual 2014-01-01/year mode=obstruct ctx=environment bg
q1 m9 direct cue=said
q2 m13 mixed cue=said
rel m12 leads m11
rel m9 member_of m10
rel m18 leads m8

### Tuko 2024-07-10 article
= [m1:KEN.CVL Gen Z] {e1 snub} [m2:KEN.GOV Ruto's] six-day dialogue
~byline by Lydia Atieno | Tuko.co.ke
~date_line 10 July 2024
~advert PAY ATTENTION: Follow us on Instagram
Not one of [m32=m1 the young people] who forced [m3:KEN.GOV President William Ruto] to {e3 drop} the Finance Bill wants to sit with [m4=m3 him] in a hotel.
[m33=m3 The head of state] on Tuesday {e4 called} a forum of 150 members, to start on Monday. [m5=m3 He] was flanked at [m6:@KEN KICC] by [m7:KEN.OPP Raila Odinga], leader of [m31:KEN.OPP Azimio], who {e5 supported} the idea, and by [m34=m3 his] own deputy, [m8:KEN.GOV Rigathi Gachagua].
"<<q1 [m9=m1 We] don't have a leader. You want to talk, [m10=m1 we] are on X>>," wrote [m11:KEN.CVL Hanifa Adan], who raised money for the hospital bills. "<<q2 The dead will not be coming.>>"
[m12:KEN.GOV The Kenya National Commission on Human Rights] has {e6 counted} 39 killed since June 18. [m13:KEN.COP Police] {e7 fired} at [m14=m1 those] who {e8 stormed} [m15:KEN.LEG Parliament] on June 25.
[m16:KEN.OPP Kalonzo Musyoka], head of [m17:KEN.OPP Wiper] and a partner of Odinga's in Azimio, {e9 stayed away}. So did [m18:KEN.OPP Martha Karua]. [m19=m16+m18 Both] {e10 want} the cabinet out first; [m20:KEN.OPP Eugene Wamalwa], of the same Azimio, {e11 accused} [m21=m7 the old man] of selling [m35=m31 them] for jobs.
In a twist, [m22:KEN.REL the Catholic bishops], who {e12 urged} talks last month, now say [m36=m22 they] will observe only.
[m23:KEN.COP Inspector General Japhet Koome] denied that [m30:KEN.COP officers in plain clothes] had {e15 abducted} [m24:KEN.CVL bloggers]. [m25:KEN.JUD The High Court] on Monday {e16 ordered} [m26=m23 him] to produce three of [m27=m24 them].
Police from [m28:@KEN Kenya's] first contingent in [m29:@HTI Haiti], meanwhile, went for a walk in front of cameras.
~read_also READ ALSO: Man who sold 40 goats for a phone speaks
e1 m1 > m2 REJECT actual 2024-07-10/none mode=meet ctx=executive,economic
e3 m3 > m1 CONCEDE actual 2024-07-10/none ctx=economic bg
e4 m3 > m1 REQUEST requested 2024-07-09/day mode=meet ctx=executive
e5 m7 > m5 SUPPORT actual 2024-07-09/day ctx=executive
e6 m12 > m13 ACCUSE actual 2024-07-10/none mode=allege ctx=human_rights,repression
e7 m13 > m14 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e8 m14 > m15 PROTEST actual 2024-06-25/day mode=riot ctx=economic
e9 m16,m18 > m5 REJECT actual 2024-07-09/day mode=meet ctx=executive
e10 m19 > m5 REQUEST requested 2024-07-10/none mode=change ctx=executive
e11 m20 > m21 ACCUSE actual 2024-07-10/none mode=allege ctx=executive
e12 m22 > m3,m1 REQUEST requested 2024-06-01/month mode=meet ctx=executive bg
e15 m30 > m24 ASSAULT denied 2024-07-10/none mode=abduct ctx=repression
e16 m25 > m26 REQUEST requested 2024-07-08/day mode=yield ctx=legal,repression
q1 m11 direct cue=wrote
q2 m11 direct
rel m7 leads m31
rel m16 leads m17
rel m20 member_of m31

### Jamaica Gleaner 2013-03-14 article none
= Pocket Rocket trains in secret at dawn
~byline Hubert Lawson, Gleaner Writer
~date_line Thursday | March 14, 2013
~page_control Home : Sports
The lights at [m1:@JAM UTech] come on at half past four, and [m2:? Shelly-Ann Fraser-Pryce] is already sitting on the kerb.
[m3=m2 She] will skip Penn Relays this year. A sore toe, [m4=m2 her] coach [m5:? Stephen Francis] says, is the reason; rivals in [m6:@USA Florida] are said to believe something else.
"<<q1 If [m7=m2 she] can tie the shoe, [m8=m2 she] can win in the shoe>>," [m9=m5 Francis] told The Gleaner. "<<q2 Right now [m10=m2 she] can't tie the shoe.>>"
[m20=m2 The Olympic champion] opened a hair salon in [m11:@JAM Kingston] in January and studies at night.
[m12:JAM.GOV Sports Minister Natalie Neita-Headley] dropped by last week with mangoes. [m13=m12 She] stayed for eleven starts.
The [m14:IAAF IAAF] lists [m15=m2 her] as the second fastest woman of the year so far, behind [m16:? an American] who ran with the wind.
[m17:JAM.BUS A bank] has [m18=m2 her] on its calendar for June. Whether [m19=m2 she] will be on the track at National Stadium by then, only the toe can say.
q1 m9 direct cue=told
q2 m9 direct
