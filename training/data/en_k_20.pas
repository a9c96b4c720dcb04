### Daily Maverick 2023-11-14
[m1:ZAF.PTY The governing African National Congress] {e1 will back} a motion to close [m2:ISR.GOV the Israeli embassy] in Pretoria, [m3=m1 its] spokeswoman said on Tuesday. The motion was {e2 tabled} by [m4:ZAF.OPP the Economic Freedom Fighters]. [m5:ZAF.OPP The Democratic Alliance] {e3 opposes} [m6=m4 it], saying that mediators need channels to both sides. [m7:ISR.GOV Ambassador Eliav Belotserkovsky] had been {e4 called} home for consultations on Monday. [m8:ZAF.GOV President Cyril Ramaphosa], who was in [m9:QAT.GOV Doha] on a state {e5 visit}, is not bound by the vote.
e1 m1 > m4 SUPPORT planned 2023-11-14/none ctx=diplomatic,legislative
e2 m4 > m2 ACCUSE actual 2023-11-14/none mode=disapprove ctx=diplomatic,legislative
e3 m5 > m4 REJECT actual 2023-11-14/none ctx=diplomatic,legislative
e4 m2 > m8 SANCTION actual 2023-11-13/none mode=withdraw ctx=diplomatic
e5 m8 > m9 CONSULT actual 2023-11-14/none mode=visit ctx=diplomatic

### Reuters 2021-02-25
[m1:ARM.MIL The general staff of Armenia's army] on Thursday {e1 demanded} the resignation of [m2:ARM.GOV Prime Minister Nikol Pashinyan] and [m3=m2 his] cabinet. [m4=m2 The 45-year-old former journalist] {e2 described} the letter as an attempted coup and {e3 dismissed} [m5:ARM.MIL the chief of staff], Onik Gasparyan. [m6=m2 He] then led [m7=m2 his] supporters on a walk through Yerevan. [m8:ARM.OPP The opposition], which {e4 blames} [m9=m2 him] for last year's defeat in Nagorno-Karabakh, put up tents outside parliament. [m10:ARM.GOV President Armen Sarkissian] {e5 has yet to sign} the dismissal. [m11:RUS.GOV The Kremlin] {e6 urged} all sides to calm down.
e1 m1 > m2 REQUEST requested 2021-02-25/day mode=change ctx=executive,military
e2 m4 > m1 ACCUSE actual 2021-02-25/day mode=allege ctx=executive,military
e3 m4 > m5 SANCTION actual 2021-02-25/day mode=expel ctx=military
e4 m8 > m9 ACCUSE actual 2021-02-25/none mode=disapprove ctx=territory,executive
e6 m11 > m1,m2 REQUEST requested 2021-02-25/none mode=yield ctx=executive
e5 m10 > m5 SANCTION hypothetical 2021-02-25/none mode=expel ctx=military

### Daily Star Lebanon 2005-03-08
[m9:LBN.CVL Half a million people] {e1 filled} Riad al-Solh square on Tuesday at the call of [m1:HEZBOLLAH.PTY Hezbollah]. [m2:HEZBOLLAH.PTY Hassan Nasrallah] {e2 thanked} [m3:SYR.GOV Damascus] and {e3 rejected} a resolution of [m10:UNSC the Security Council] that {e4 calls} for [m4=m1 his] group to disarm. [m11:LBN.CVL A smaller crowd], camped on Martyrs' Square since the murder of [m5:LBN.ELI Rafik al-Hariri], {e5 wants} [m6:SYR.MIL the Syrian soldiers] out. [m7=m6 They] have {e6 begun} to pull back to the Bekaa. [m8:LBN.GOV Omar Karami], who {e7 quit} as premier last week, is likely to be asked back.
e1 m9 > m10 PROTEST actual 2005-03-08/day mode=demo ctx=diplomatic
e2 m2 > m3 SUPPORT actual 2005-03-08/day ctx=diplomatic
e3 m2 > m10 REJECT actual 2005-03-08/day ctx=military
e4 m10 > m4 REQUEST requested 2004-09-02/year mode=yield ctx=military
e5 m11 > m6 PROTEST actual 2005-03-08/none mode=demo ctx=territory,military
e6 m7 > m11 RETREAT actual 2005-03-08/none mode=withdraw ctx=military
e7 m8 > m11 RETREAT actual 2005-02-28/week mode=resign ctx=executive

### La Jornada 2014-11-08
[m1:MEX.GOV Mexico's attorney-general], Jesus Murillo Karam, said on Friday that [m2:MEX.CRM three members of the Guerreros Unidos gang] had confessed to {e1 burning} [m3:MEX.EDU the forty-three students] missing since September. [m4:MEX.EDU Their parents] {e2 do not believe} [m5=m1 him]. "As long as there is no proof, [m6=m4 our] children are alive," said [m7:MEX.AGR Felipe de la Cruz], who speaks for [m8=m4 them]. [m9:MEX.COP Municipal police] had {e3 handed} the young men to the gang on the order of [m10:MEX.GOV the mayor of Iguala]; [m14=m10 he] was {e4 caught} in the capital on Tuesday. On Saturday night [m11:MEX.CVL masked youths] {e5 set} the door of the National Palace alight. [m12:MEX.GOV President Enrique Pena Nieto] {e6 leaves} for [m13:CHN.GOV Beijing] on Sunday all the same.
e1 m2 > m3 ASSAULT actual 2014-09-27/month mode=primitive ctx=crime said=m1
e2 m4 > m5 REJECT actual 2014-11-07/none ctx=crime
e3 m9 > m3 ASSAULT actual 2014-09-26/month mode=abduct ctx=crime
e4 m12 > m10 COERCE actual 2014-11-04/day mode=arrest ctx=crime
e5 m11 > m12 PROTEST actual 2014-11-08/day mode=riot ctx=crime
e6 m12 > m13 CONSULT planned 2014-11-09/day mode=visit ctx=diplomatic

### Malay Mail 2014-05-22
[m1:IDN.GOV Joko Widodo] and [m2:IDN.OPP Prabowo Subianto] have both {e1 promised} a peaceful campaign. The governor of Jakarta and the former general shook hands before [m3:IDN.GOV the election commission] in the capital. An hour earlier, [m4=m2 the latter's] running mate, [m5:IDN.PTY Hatta Rajasa], had {e2 complained} that [m11:IDN.JRN a tabloid] was spreading lies about [m6=m2 the ex-commander]; [m7=m3 the commission] {e3 will look} into it. [m8:IDN.GOV Susilo Bambang Yudhoyono], who may not stand again, {e4 declined} to support either. [m9:AUS.GOV Canberra] said [m10=m9 it] looked forward to working with whoever won.
e1 m1,m2 > m3 AGREE actual 2014-05-22/none ctx=election
e3 m7 > m5 AGREE planned 2014-05-22/none ctx=election,misinformation
e4 m8 > m1,m2 REJECT actual 2014-05-22/none mode=assist ctx=election
e2 m5 > m11 ACCUSE actual 2014-05-22/day mode=disapprove ctx=election,misinformation

### EUobserver 2021-06-24
[m1:NLD.GOV Mark Rutte] told [m2:HUN.GOV Viktor Orban] to [m13=m2 his] face on Thursday that [m3=m2 he] {e1 should trigger} the exit clause if [m4=m2 he] did not share the values of [m5:EU the Union]. The row, over a law against showing homosexuality to minors, lasted two hours. [m6:LUX.GOV Xavier Bettel] {e2 spoke} of [m12=m6 his] own life and said the text stigmatised. [m7=m2 The Hungarian] {e3 defended} it as a matter for parents. Only [m8:POL.GOV Mateusz Morawiecki] {e4 took} [m9=m2 his] part. [m10:EU The commission] {e5 will write} a letter; if the answer does not satisfy it, [m11=m10 it] {e6 will go} to court.
e1 m1 > m2 REQUEST requested 2021-06-24/day mode=change ctx=lgbt,diplomatic
e2 m6 > m2 ACCUSE actual 2021-06-24/day mode=disapprove ctx=lgbt
e3 m7 > m1,m6 REJECT actual 2021-06-24/day ctx=lgbt
e4 m8 > m9 SUPPORT actual 2021-06-24/day ctx=lgbt
e6 m11 > m2 ACCUSE hypothetical 2021-06-24/none mode=allege ctx=lgbt,legal
e5 m10 > m2 ACCUSE planned 2021-06-24/none mode=disapprove ctx=lgbt

### Post-Courier 2011-12-15
For nine days Papua New Guinea had two prime ministers, two cabinets and two police chiefs. [m1:PNG.JUD The Supreme Court] {e1 ruled} on 12 December that [m2:PNG.GOV Sir Michael Somare] had been removed unlawfully while in a hospital in [m3:@SGP Singapore]. [m4:PNG.LEG Parliament] {e2 answered} by confirming [m5:PNG.GOV Peter O'Neill]. When [m6=m5 his] followers {e3 besieged} Government House, [m7:PNG.COP the riot squad] barred [m8=m6 them]. [m9:PNG.GOV Sir Michael Ogio], the governor-general, swore in one man and then {e4 apologised} to the other. [m10:AUS.GOV Canberra] {e5 called} for calm; [m11:FJI.GOV Commodore Bainimarama] kept a rare silence.
e1 m1 > m2 SUPPORT actual 2011-12-12/day ctx=legal,executive
e2 m4 > m5 SUPPORT actual 2011-12-12/none ctx=legislative,executive
e3 m6 > m9 PROTEST actual 2011-12-13/none mode=obstruct ctx=executive
e4 m9 > m5 CONCEDE actual 2011-12-15/none ctx=executive
e5 m10 > m2,m5 REQUEST requested 2011-12-15/none mode=yield ctx=executive

### The Herald Glasgow 2013-12-04
A deal {e1 reached} in Bali would lower customs barriers for everybody, but [m1:IND.GOV India's trade minister], Anand Sharma, {e2 will not accept} limits on subsidies for grain. [m2=m1 He] is on [m3=m1 his] own, or nearly: [m4:ARG.GOV Buenos Aires] {e3 stands} with [m5=m1 him], and [m6:PAK.GOV Islamabad] against. [m7:WTO Roberto Azevedo], who has led [m8:WTO the organisation] since September, went from room to room all night. [m9:IDN.GOV Gita Wirjawan], the host, plays the piano. "[m10=m1 We] can never {e4 agree} to trade away [m12=m10 our] farmers," [m11=m1 the Indian] said.
e2 m1 > m8 REJECT actual 2013-12-04/none mode=yield ctx=economic
e3 m4 > m5 SUPPORT actual 2013-12-04/none ctx=economic
e4 m10 > m8 CONCEDE denied 2013-12-04/none ctx=economic
e1 m8 > m1 AGREE hypothetical 2013-12-04/none ctx=economic

### Le Quotidien d'Oran 2001-04-28
[m1:DZA.COP Gendarmes] in Beni Douala {e1 shot} [m2:DZA.EDU Massinissa Guermah], an eighteen-year-old pupil, inside [m11=m1 their] own post. Since then [m3:DZA.CVL the young men of Kabylia] have {e2 attacked} every barracks between Bejaia and Tizi Ouzou. [m4:DZA.PTY The Rally for Culture and Democracy] {e3 leaves} the government this week: [m5=m4 it] cannot sit, [m6:DZA.PTY Said Sadi] says, with [m7:DZA.GOV those] who fire on children. [m8:DZA.GOV Abdelaziz Bouteflika], on a visit to [m9:@NGA Abuja], {e4 promised} a commission. [m10:FRA.CVL Emigrants from the region] {e5 marched} in Paris on Saturday.
e1 m1 > m2 ASSAULT actual 2001-04-18/week mode=firearms ctx=repression
e2 m3 > m1 PROTEST actual 2001-04-28/none mode=riot ctx=repression,religion_ethnicity
e3 m4 > m7 SANCTION planned 2001-04-28/week mode=withdraw ctx=executive,repression
e4 m8 > m3 AGREE planned 2001-04-28/none ctx=repression
e5 m10 > m8 PROTEST actual 2001-04-28/day mode=demo ctx=repression

### Hokkaido Shimbun 2016-12-16
[m1:RUS.GOV Vladimir Putin] arrived three hours late. [m2:JPN.GOV Shinzo Abe] {e1 received} [m3=m1 him] in [m4:@JPN Nagato], [m5=m2 his] father's constituency, to speak of four islands {e2 occupied} by [m12:RUS.MIL Soviet troops] in 1945. [m11=m1+m2 They] {e3 agreed} on joint fishing and on visits by [m6:JPN.CVL former residents], not on sovereignty. [m7:JPN.PTY The general secretary of the prime minister's own party] {e4 told} [m8:#outlet reporters] that the people were disappointed. [m9:RUS.MIL The navy] had {e5 put} missiles on Iturup in November. [m10:USA.GOV Washington], uneasy, said sanctions over Ukraine must hold.
e3 m1 > m2 AGREE actual 2016-12-16/day ctx=economic,territory
e4 m7 > m2 ACCUSE actual 2016-12-16/none mode=disapprove ctx=territory
e5 m9 > m2 MOBILIZE actual 2016-11-22/month mode=weapons ctx=military,territory
e2 m12 > m6 COERCE actual 1945-09-01/year mode=seize ctx=territory
e1 m1 > m2 CONSULT actual 2016-12-15/day mode=visit ctx=territory,diplomatic

### Canberra Times 2008-02-13
"For the pain, suffering and hurt of [m1:AUS.CVL these stolen generations], [m2=m3 we] {e1 say} sorry," [m3:AUS.GOV Kevin Rudd] told parliament on Wednesday. [m4:AUS.OPP Brendan Nelson] {e2 seconded} the motion, but when [m5=m4 the opposition leader] dwelt on abuse in today's camps, [m6:AUS.CVL people] on the lawns {e3 turned} [m11=m6 their] backs. [m7:AUS.ELI John Howard], who would never {e4 do} it, was the only living former prime minister to stay away. There will be no compensation, [m8:AUS.GOV Jenny Macklin] {e5 repeated}. [m9:NZL.GOV Helen Clark] watched from [m10:@NZL Wellington].
e1 m3 > m1 CONCEDE actual 2008-02-13/day ctx=human_rights,reparations
e2 m4 > m3 SUPPORT actual 2008-02-13/day ctx=human_rights
e3 m6 > m5 PROTEST actual 2008-02-13/day mode=demo ctx=human_rights
e4 m7 > m1 CONCEDE denied 2008-02-13/none ctx=human_rights
e5 m8 > m1 REJECT actual 2008-02-13/none mode=yield ctx=reparations

### Observer Kampala 2024-04-18 none
Rain stopped play in [m1:@ZWE Bulawayo] for a third time. [m2:? The visiting captain], a left-hander from [m3:@IRL Belfast], had made forty when [m4=m2 he] fell. [m5:? Their hosts] needed ninety. [m6:ZWE.GOV The sports minister], once an Olympic swimmer, brought umbrellas for [m7:? the children] of two schools and told [m8=m7 them] that [m9=m6 she] had never learnt the rules. [m10=m6 She] left at tea.

### Times of Malta 2015-06-29
[m1:GRC.GOV Athens] has {e1 shut} the banks for six days; at the machines people may draw sixty euros. [m2:EU The European Central Bank] had {e2 declined} on Sunday to raise [m9=m2 its] emergency credit, [m3:GRC.GOV Alexis Tsipras] having {e3 called} a referendum for 5 July without telling [m4=m6+m7 his partners]. [m5:EU Jean-Claude Juncker] {e4 felt} betrayed. [m6:DEU.GOV Angela Merkel] and [m7:FRA.GOV Francois Hollande] {e5 remain open} to talks afterwards. On Syntagma square [m8:GRC.CVL twenty thousand] {e6 rallied} against the creditors on Monday night; the others, those for a Yes, come on Tuesday.
e1 m1 > m8 COERCE actual 2015-06-29/day mode=restrict ctx=economic
e2 m2 > m1 REJECT actual 2015-06-28/day mode=assist ctx=economic
e4 m5 > m3 ACCUSE actual 2015-06-29/day mode=disapprove ctx=economic
e5 m6,m7 > m3 AGREE actual 2015-06-29/none ctx=economic
e6 m8 > m6,m7 PROTEST actual 2015-06-29/day mode=demo ctx=economic
e3 m3 > m4 REJECT actual 2015-06-27/day ctx=economic

### Star Kenya 2022-08-16
[m12:KEN.GOV Four of seven commissioners] {e1 disowned} the result before it was read. [m1:KEN.GOV Wafula Chebukati], the chairman, announced it anyway, under a hail of chairs, and [m2:KEN.PTY William Ruto] promised to {e2 work} with [m3:KEN.OPP the losers]. "[m4=m2 I] hold nothing against [m5=m3 them]," [m6=m2 he] said. [m7:KEN.OPP Raila Odinga] {e3 called} the figures null and void; [m8=m7 he] {e4 will go} to the Supreme Court within a week. In Kisumu [m9:KEN.CVL his supporters] {e5 threw} stones at [m10:KEN.COP police], who {e6 answered} with gas. [m11:TZA.GOV Samia Suluhu Hassan] {e7 congratulated} nobody yet.
e1 m12 > m1 REJECT actual 2022-08-15/day ctx=election
e2 m2 > m3 AGREE planned 2022-08-15/day ctx=election
e3 m7 > m1 ACCUSE actual 2022-08-16/day mode=disapprove ctx=election
e4 m8 > m1 ACCUSE planned 2022-08-22/week mode=allege ctx=election,legal
e5 m9 > m10 PROTEST actual 2022-08-15/none mode=riot ctx=election
e6 m10 > m9 ASSAULT actual 2022-08-15/none mode=crowd-control ctx=election,repression
e7 m11 > m2 SUPPORT denied 2022-08-16/none ctx=election
