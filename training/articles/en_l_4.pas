### MercoPress 2012-02-08 article
= [m1:GBR.GOV London] shrugs as [m2:ARG.GOV Cristina Fernández] takes [m3:@FLK the Islands] to [m4:UN New York]
~date_line Wednesday, February 8th 2012 - 07:12 UTC
~share Tweet
Behind her hung a map of the archipelago painted in sky blue and white. In front sat veterans, governors and, in the second row, the opposition.
[m5:ARG.GOV The Argentine president] used Tuesday's speech at Casa Rosada to announce a formal {e1 complaint} to [m6:UN the Security Council] about what [m31=m5 she] {e2 described as} the militarisation of the South Atlantic. A destroyer, HMS Dauntless, is on its way; so is a prince in uniform.
"<<q1 Give peace a chance, [m7=m1 English friends], not war>>," [m8=m5 she] said.
[m9:GBR.GOV William Hague] had explained the ship a week before. A routine rotation, [m10=m9 he] maintained, and <<q2 nothing that [m11=m5 Buenos Aires] need lose sleep over>>. Downing Street on Tuesday night {e3 ruled out} any talks on sovereignty unless [m12:FLK.CVL the 3,000 islanders] asked for them. Britain has held the territory since 1833; the ten weeks of 1982, when [m13:ARG.MIL the junta's troops] {e4 took} Port Stanley, are remembered there with a holiday.
[m14:FLK.GOV Dick Sawle], member of the Legislative Assembly, {e5 thought it} bullying.
"<<q3 [m15=m14 I] was here when the last lot turned up with offers>>," [m32=m14 he] added.
The region stands with the claimant. In December [m16:MERCOSUR Mercosur], whose full members are [m17:ARG.GOV Argentina], [m18:BRA.GOV Brazil], [m19:PRY.GOV Paraguay] and [m20:URY.GOV Uruguay], had {e6 shut} its ports to vessels flying [m21=m3 the Islands'] flag. [m22:ALBA The ALBA group], led by [m23:VEN.GOV Venezuela], {e7 followed} on Saturday in Caracas.
[m24:URY.GOV President José Mujica] has had second thoughts, people close to him say; [m25:CHL.GOV Santiago] kept open the weekly flight that starts in Punta Arenas. [m26=m5 Mrs Fernández] {e8 hinted} in September at {e9 stopping} it.
Domestic critics? [m27:ARG.OPP Ricardo Alfonsín] of [m28:ARG.OPP the Radical Civic Union] {e10 applauded}. [m29:ARG.CVL Members of Quebracho], a left-wing group, {e11 burned} the Union Jack at the embassy on Monday, and a union of dockers, affiliated with [m30:ITF the International Transport Workers' Federation], {e12 threatened} not to unload British cargo.
~page_control Top Comments
~page_control Disclaimer & comment rules
e1 m5 > m1 ACCUSE planned 2012-02-07/day mode=disapprove ctx=military,territory
e2 m5 > m1 ACCUSE actual 2012-02-07/day mode=disapprove ctx=military,territory
e3 m1 > m5 REJECT actual 2012-02-07/day mode=meet ctx=territory
e4 m13 > m3 ASSAULT actual 1982-01-01/year ctx=military,territory bg
e5 m14 > m5 ACCUSE actual 2012-02-08/none mode=disapprove ctx=territory
e6 m16 > m3 SANCTION actual 2011-12-01/month mode=restrict ctx=territory,economic bg
e7 m22 > m3 SANCTION actual 2012-02-04/day mode=restrict ctx=territory,economic
e8 m26 > m3 THREATEN threatened 2011-09-01/month ctx=territory,economic bg
e9 m26 > m3 THREATEN threatened 2011-09-01/month ctx=territory,economic bg again
e10 m27 > m5 SUPPORT actual 2012-02-08/none ctx=territory
e11 m29 > m1 PROTEST actual 2012-02-06/day mode=demo ctx=territory
e12 m30 > m1 THREATEN threatened 2012-02-08/none ctx=territory,economic
q1 m8 direct cue=said
q2 m10 indirect cue=maintained
q3 m32 direct cue=added
rel m1 controls m3 from=1833
rel m17 member_of m16
rel m18 member_of m16
rel m19 member_of m16
rel m20 member_of m16
rel m22 led_by m23
rel m27 member_of m28

### Mizzima 2021-02-10 article
= [m1:MMR.COP Police] cross the line in [m2:@MMR Loikaw]
~date_line Wednesday, 10 February 2021
A row of blue shirts stood under a banner that read "Members of Police Force Who Stand for Democracy". Forty-nine of [m3:MMR.COP them], mostly young constables, had {e1 changed sides}.
It happened at ten in the morning, in the capital of [m4:@MMR Kayah State]. The day before, in Naypyitaw, their colleagues had {e2 opened fire} on [m5:MMR.CVL a crowd at Thabyegone roundabout]; [m6:MMR.CVL Mya Thwe Thwe Khaing], twenty next week, lies on a ventilator with a bullet in the head.
Staff of [m7:MMR.GOV the State Administration Council], the body through which [m8:MMR.MIL Senior General Min Aung Hlaing] has ruled since [m27=m8 he] {e3 pushed aside} the elected cabinet, did not answer calls. In [m9=m8 his] only address so far, on Monday evening, [m10=m8 the coup leader] had {e4 pledged} an election and asked that people work.
They would rather not. Railwaymen, nurses and the entire staff of the Ministry of Social Welfare {e5 stayed at home} again on Wednesday.
[m11:MMR.LAB The Confederation of Trade Unions Myanmar], whose president is [m12:MMR.LAB Maung Maung], set up a fund for [m13=m11 them]. Its parent, as it were, [m14:ITUC the International Trade Union Confederation], of which it has been a member since 2015, {e6 wired} 40,000 dollars.
What does [m15:MMR.PTY the National League for Democracy] do with its leader, [m16:MMR.PTY Aung San Suu Kyi], under lock? [m17:MMR.PTY Some seventy of its MPs] {e7 took} their oath in a guesthouse and formed [m18:MMR.LEG a committee], the CRPH.
"<<q1 [m19=m18 We] are the parliament. [m20=m7 They] are men with a key.>>"
[m21:MMR.PTY Phyu Phyu Thin], who sits on the committee, hung up after that. Soldiers {e8 raided} the party's head office in Yangon on Tuesday night.
Beyond the borders: [m22:NZL.GOV Wellington] on Tuesday {e9 broke off} high-level contact; [m23:USA.GOV President Joe Biden] will {e10 freeze} a billion dollars, an aide told reporters. [m24:CHN.GOV Beijing's ambassador, Chen Hai], {e11 rejected} as nonsense that his country was {e12 helping} to build a firewall.
[m25:KNU.REB The Karen National Union], one of ten signatories to the truce of 2015, has had its fighters {e13 escort} marchers at Myawaddy. [m26:KNU.REB Its fifth brigade], based in Papun, goes further and wants the truce declared dead.
~footer Support independent journalism
e1 m3 > m8 REJECT actual 2021-02-10/day ctx=pro_democracy
e2 m1 > m5 ASSAULT actual 2021-02-09/day mode=firearms ctx=repression
e3 m8 > m15 COERCE actual 2021-02-10/none mode=seize ctx=pro_autocracy bg
e4 m10 > m5 AGREE planned 2021-02-08/day ctx=election
e5 m11 > m7 PROTEST actual 2021-02-10/day mode=strike ctx=pro_democracy
e6 m14 > m11 AID actual 2021-02-10/none ctx=economic
e7 m17 > m7 REJECT actual 2021-02-10/none ctx=legislative,pro_democracy
e8 m8 > m15 COERCE actual 2021-02-09/day mode=restrict ctx=repression
e9 m22 > m7 SANCTION actual 2021-02-09/day mode=discontinue ctx=diplomatic
e10 m23 > m7 SANCTION planned 2021-02-10/none mode=restrict ctx=economic
e11 m24 > m5 REJECT actual 2021-02-10/none ctx=technology
e12 m24 > m7 AID denied 2021-02-10/none ctx=technology
e13 m25 > m5 AID actual 2021-02-10/none ctx=pro_democracy
q1 m21 direct
rel m8 leads m7
rel m12 leads m11
rel m11 member_of m14 from=2015
rel m16 leads m15
rel m17 member_of m15
rel m21 member_of m18
rel m26 part_of m25

### Belfast Telegraph 2007-03-27 article
= Not a handshake, but a date: [m1:GBR.PTY Paisley] and [m2:GBR.PTY Adams] {e1 settle} on May 8
~byline By Noel McAdam, Political Correspondent
They sat at a right angle, so that nobody could say who had the head of the table.
For the best part of an hour yesterday [m3=m1 the Reverend Ian Paisley], who leads [m4:GBR.PTY the Democratic Unionists], {e2 shared a room} with [m5:GBR.PTY Gerry Adams] for the first time. When [m26=m3+m5 they] came out a government for [m6:@GBR Northern Ireland] had been {e3 sealed}: [m7:GBR.PTY Sinn Fein] and its old enemy will nominate ministers six weeks from today.
"<<q1 After a long and difficult time [m8=m3 we] have agreed not to let our loathing be the last word>>," the 80-year-old said.
[m9=m5 His neighbour at the corner], president of [m10=m7 the republican party] since 1983, {e4 spoke well} of a new start.
[m11:GBR.GOV Peter Hain] had {e5 set} a deadline for midnight on Monday, after which [m12:GBR.LEG the Assembly] was to be wound up; the order lay signed on the Secretary of State's desk. Now Westminster will rush through a one-page bill today to {e6 delay} it.
[m13:GBR.GOV Tony Blair] and [m14:IRL.GOV Bertie Ahern] both {e7 congratulated} the pair. From Dublin came more than words: some 400 million euro for roads will {e8 be found}.
Not every unionist rejoiced. [m15:GBR.PTY Jim Allister], who had represented [m16=m4 the DUP] in Strasbourg, {e9 quit} the same night. "<<q2 The man who said never has said when>>," [m27=m15 he] wrote.
[m17:GBR.PTY Sir Reg Empey's Ulster Unionists] and [m18:GBR.PTY the SDLP] of [m19:GBR.PTY Mark Durkan], reduced to junior seats, {e10 asked} who had needed ten years for this.
A decade ago this month [m20:PIRA.REB the Provisional IRA] was still {e11 killing}: [m21:GBR.MIL Stephen Restorick] died at a checkpoint in [m22:@GBR Bessbrook] in February 1997, one of its last victims. [m23=m20 The organisation] ordered its volunteers to {e12 dump arms} in July 2005.
A fringe goes on. [m24:RIRA.REB The Real IRA], with its political wing [m25:RIRA.PTY the 32 County Sovereignty Movement], {e13 scorned} what it called a Stormont circus.
Water charges, on which all parties had campaigned, are off for a year.
~related Today in sport: Healy hat-trick still on everyone's lips
e2 m3 > m5 CONSULT actual 2007-03-26/day ctx=political_institutions
e3 m4 > m7 SUPPORT actual 2007-03-26/day ctx=political_institutions
e1 m1 > m2 SUPPORT actual 2007-03-26/day ctx=political_institutions again
e4 m9 > m3 SUPPORT actual 2007-03-26/day ctx=political_institutions
e5 m11 > m4,m7 THREATEN threatened 2007-03-27/none ctx=political_institutions,legislative bg
e6 m11 > m12 CONCEDE planned 2007-03-27/day ctx=legislative
e7 m13,m14 > m3,m5 SUPPORT actual 2007-03-27/none ctx=political_institutions
e8 m14 > m12 AGREE planned 2007-03-27/none ctx=economic
e9 m15 > m16 RETREAT actual 2007-03-26/day mode=resign ctx=political_institutions
e10 m17,m18 > m4,m7 ACCUSE actual 2007-03-27/none mode=disapprove ctx=political_institutions
e11 m20 > m21 ASSAULT actual 1997-02-01/month mode=firearms ctx=terrorism bg
e12 m20 > m13 CONCEDE actual 2005-07-01/month ctx=terrorism bg
e13 m24 > m3,m5 ACCUSE actual 2007-03-27/none mode=disapprove ctx=political_institutions
q1 m8 direct cue=said
q2 m27 direct cue=wrote
rel m3 leads m4
rel m9 leads m10 from=1983
rel m19 leads m18
rel m25 part_of m24
