### Samoa Observer 2021-07-14 article
= [m1:WSM.PTY H.R.P.P.] {e1 loses} its last appeal over [m2:@WSM tent] swearing-in
~byline By Matai'a Lanuola Tusani
~date_line 14 July 2021, 6:00PM
[m3:WSM.JUD The Court of Appeal] meets on Monday to hear whether the ceremony held under a marquee on 24 May was lawful, and [m4:WSM.JUD the Supreme Court] has in the meantime fined nobody.
[m5:WSM.GOV Tuila'epa Sa'ilele Malielegaoi], caretaker Prime Minister by his own account, spent yesterday on the radio. In the course of an hour [m6=m5 he] {e3 called} [m7=m4 the judges] a family business and {e4 urged} [m8:WSM.CVL village councils] to write to them.
[m9:WSM.OPP F.A.S.T.] {e5 filed} a contempt complaint within the day, its third since May. The party's leader, [m10:WSM.OPP Fiame Naomi Mata'afa], told the Observer that [m11=m10 she] took no pleasure in it.
"<<q1 [m12=m10 I] sat in his Cabinet for years. [m13=m10 I] know where the door is and [m14=m10 I] know who has the key>>," [m15=m10 she] said.
The key was, literally, the trouble. When [m16=m9 the F.A.S.T. members] {e6 walked} to Parliament with [m17:WSM.JUD Chief Justice Satiu Simativa Perese] on that Monday, the [m18:WSM.LEG Speaker, Leaupepe Toleafoa Fa'afisi], {e7 had locked} the building on the wish of [m19:WSM.GOV the Head of State].
Two weeks ago [m20=m4 the Court] {e8 gave} [m21=m19 His Highness] seven days to convene the House. Instead [m22=m19 he] {e9 set} a date in August.
[m23:WSM.COP The Police Commissioner, Fuiavaili'ili Egon Keil], has {e10 kept} an extra thirty officers at [m24:@WSM Mulinu'u]. [m25=m23 He] {e11 rejected} a request by the caretaker for the barricades to be widened.
[m26:WSM.REL The National Council of Churches] {e12 offered} to mediate; a first round on 11 June went nowhere.
[m27:NZL.GOV New Zealand's Nanaia Mahuta] was among the first to {e13 call for} respect for the court. [m28:FSM.GOV The Federated States of Micronesia] went further and {e14 recognised} [m29=m10 Fiame's] government on the day. [m30:PIF The Pacific Islands Forum] has {e15 proposed} to send a mission, should both sides want it.
Samoa's single biggest creditor, [m31:CHN.GOV China], has kept its peace. Fiame said in May that [m32=m10 she] {e16 would scrap} the wharf at [m33:@WSM Vaiusu] that [m34=m31 Beijing] was to finance.
e1 m4 > m1 REJECT actual 2021-07-14/none mode=change ctx=legal,election
e3 m6 > m7 ACCUSE actual 2021-07-13/day mode=disapprove ctx=legal
e4 m6 > m8 REQUEST requested 2021-07-13/day mode=assist ctx=legal
e5 m9 > m5 ACCUSE actual 2021-07-13/day mode=allege ctx=legal
e6 m16 > m18 PROTEST actual 2021-05-24/day mode=demo ctx=legislative,legal bg
e7 m18 > m16 COERCE actual 2021-05-24/day mode=restrict ctx=legislative bg
e8 m20 > m21 REQUEST requested 2021-06-28/week mode=yield ctx=legal,legislative bg
e9 m22 > m20 REJECT actual 2021-07-14/none mode=yield ctx=legal,legislative
e10 m23 > m9 MOBILIZE actual 2021-07-14/none mode=police ctx=political_institutions
e11 m25 > m5 REJECT actual 2021-07-14/none mode=change ctx=political_institutions
e12 m26 > m5,m9 AGREE actual 2021-07-14/none ctx=religion_ethnicity,political_institutions
e13 m27 > m5 REQUEST requested 2021-07-14/none mode=change ctx=legal,diplomatic bg
e14 m28 > m29 SUPPORT actual 2021-05-24/day ctx=diplomatic bg
e15 m30 > m5,m9 AGREE hypothetical 2021-07-14/none ctx=diplomatic
e16 m32 > m31 SANCTION planned 2021-05-01/month mode=discontinue ctx=economic bg
q1 m15 direct cue=said
rel m10 leads m9
rel m28 recognises m29

### The Times of Zambia 2026-08-27 article
= [m1:ZMB.OPP PF faction] {e1 petitions} against poll; [m2:ZMB.GOV Hichilema] to {e2 be sworn in} on Tuesday unless court objects
~byline CHILA NAMAIKO, Lusaka
~date_line Thursday, August 27, 2026
[m3:ZMB.OPP ONE of the two wings of the Patriotic Front] yesterday {e3 lodged} a petition with [m4:ZMB.JUD the Constitutional Court] to overturn the August 13 presidential result.
Under the law the papers had to arrive within seven days of the declaration. [m5=m4 The court's] registry stamped them at 16:52 hours.
[m6:ZMB.OPP Given Lubinda], who leads that wing, alleged that [m7:ZMB.GOV the Electoral Commission] {e4 added} votes in [m8:@ZMB Southern Province]. [m9=m7 The commission] {e5 denied} it, saying its figures matched those of [m10:CCMG.NGO the church monitors].
"<<q1 [m11=m3 We] have forms. Let [m12=m7 them] bring theirs>>," [m13=m6 he] said on the steps.
But the rival wing, headed by [m14:ZMB.OPP Miles Sampa], {e6 disowned} the action in a statement and {e7 wished} [m15=m2 the President-elect] well. Each side claims to own the party's name, a quarrel that has been before the courts since October 2023, when [m16=m14 the Matero lawmaker] {e8 convened} an extraordinary congress.
[m17:ZMB.PTY UPND] spokesperson [m18:ZMB.PTY Cornelius Mweetwa] {e9 described} the petitioners as "<<q2 tenants fighting over a house that fell down>>".
On the Copperbelt, [m19:ZMB.COP police] {e10 fired teargas} on Tuesday to break up a crowd of [m20:ZMB.CVL youths] who {e11 stoned} a UPND bus in [m21:@ZMB Kitwe]. Thirty-one of [m22=m20 them] appear in court tomorrow. [m23:ZMB.COP Inspector General Graphael Musamba] has {e12 cautioned} [m24:ZMB.OPP party leaders] against unlawful processions.
[m25:LAZ.CVL The Law Association of Zambia] {e13 objected} to the caution. It said Mr Musamba had not met a single one of the parties [m26=m23 he] was warning.
Observers from [m27:EU the European Union] and [m28:AU the African Union], the latter under [m29:AU former Kenyan Chief Justice David Maraga], {e15 had praised} the polling but not the state broadcaster.
[m30:COMESA Comesa], which has its seat in Lusaka and counts Zambia among its 21 members, closed its office for the week.
e1 m1 > m7 ACCUSE actual 2026-08-26/day mode=allege ctx=legal,election again
e2 m4 > m2 AGREE planned 2026-09-01/day ctx=election
e3 m3 > m7 ACCUSE actual 2026-08-26/day mode=allege ctx=legal,election
e4 m7 > m3 COERCE denied 2026-08-13/none ctx=election
e5 m9 > m6 REJECT actual 2026-08-27/none ctx=election
e6 m14 > m3 REJECT actual 2026-08-27/none ctx=political_institutions,legal
e7 m14 > m15 SUPPORT actual 2026-08-27/none ctx=election
e8 m16 > m3 CONSULT actual 2023-10-01/month ctx=political_institutions bg
e9 m18 > m3 ACCUSE actual 2026-08-27/none mode=disapprove ctx=election
e10 m19 > m20 ASSAULT actual 2026-08-25/day mode=crowd-control ctx=repression,election
e11 m20 > m17 PROTEST actual 2026-08-25/day mode=riot ctx=election
e12 m23 > m24 THREATEN threatened 2026-08-27/none ctx=rights_freedoms,election
e13 m25 > m23 ACCUSE actual 2026-08-27/none mode=disapprove ctx=rights_freedoms
e15 m27,m28 > m7 SUPPORT actual 2026-08-27/none ctx=election bg
q1 m13 direct cue=said
q2 m18 mixed cue=described
rel m6 leads m3

### Daily Star (Lebanon) 2011-01-13 article
= [m1:LBN.GOV Hariri's] cabinet falls while [m2=m1 he] sits with [m3:USA.GOV Obama]
~byline By Hussein Harb, Daily Star staff
~date_line Thursday, January 13, 2011
[m4:LBN.GOV Eleven ministers] {e1 walked out} of the national unity cabinet Wednesday, bringing it down at the hour when [m5:LBN.GOV Prime Minister Saad Hariri] was being {e2 received} in the Oval Office.
[m6:LBN.GOV Energy Minister Jibran Bassil] read the statement in [m7:@LBN Rabieh], flanked by nine colleagues of [m8:LBN.OPP the March 8 alliance]. The eleventh, [m9:LBN.GOV Adnan Sayyed Hussein], who is counted as the president's man, {e3 sent in} his own letter half an hour later.
[m32=m4 They] acted, Bassil said, because [m10=m5 the premier] had {e4 refused} on Tuesday night to call a session on the false witnesses and on Lebanon's contribution to [m11:STL.JUD the Special Tribunal].
"<<q1 [m12=m8 We] gave [m13:SAU.GOV the Saudis] and [m14:SYR.GOV the Syrians] every chance. The answer came from [m15:@USA New York]>>," [m16=m6 he] added.
[m17:LBN.PTY Hezbollah], the strongest party in the alliance, wants the government to {e5 end} all cooperation with the tribunal, which is expected to {e6 indict} its members for the 2005 {e7 killing} of [m18:LBN.ELI Rafik Hariri]. The party {e8 denies} any role and {e9 has pointed} at [m19:ISR.GOV Israel].
[m20:LBN.PTY Christian leader Michel Aoun], whose [m21:LBN.PTY Free Patriotic Movement] has been an ally of Hezbollah since February 2006, had announced the day before that the mediation of the two Arab states was dead.
In the Phalange house in [m22:@LBN Saifi], [m23:LBN.PTY Amin Gemayel] {e10 spoke of} blackmail. [m24:LBN.PTY Walid Jumblatt], who leads [m25:LBN.PTY the Progressive Socialist Party] and left March 14 in 2009, {e11 sought} an audience with [m26:SYR.GOV President Bashar Assad].
[m27:LBN.GOV President Michel Sleiman] {e12 is to ask} the outgoing cabinet to stay on as caretaker today. Consultations with the blocs {e13 start} Monday.
Abroad, [m28:USA.GOV Secretary of State Hillary Clinton] in [m29:@QAT Doha] {e14 condemned} "<<q2 a transparent effort to subvert justice>>". [m30:TUR.GOV Ankara] {e15 volunteered} to host a meeting. [m31:FRA.GOV Paris], where Hariri {e16 stops} tonight on his way home, called for calm.
~page_control Print | Send to a friend | Font size: A A A
e1 m4 > m5 REJECT actual 2011-01-12/day ctx=political_institutions,executive
e2 m3 > m5 CONSULT actual 2011-01-12/day mode=visit ctx=diplomatic
e3 m9 > m5 RETREAT actual 2011-01-12/day mode=resign ctx=executive
e4 m10 > m8 REJECT actual 2011-01-11/day mode=meet ctx=legal,executive
e5 m17 > m5 REQUEST requested 2011-01-13/none mode=change ctx=legal
e6 m11 > m17 ACCUSE planned 2011-01-13/none ctx=legal
e7 m17 > m18 ASSAULT denied 2005-01-01/year ctx=terrorism bg
e8 m17 > m11 REJECT actual 2011-01-13/none ctx=legal
e9 m17 > m19 ACCUSE actual 2011-01-13/none mode=allege ctx=terrorism bg
e10 m23 > m8 ACCUSE actual 2011-01-13/none mode=disapprove ctx=political_institutions
e11 m24 > m26 REQUEST requested 2011-01-13/none mode=meet ctx=diplomatic
e12 m27 > m5 REQUEST planned 2011-01-13/day mode=assist ctx=executive
e13 m27 > m8 AGREE planned 2011-01-17/day ctx=legislative,executive
e14 m28 > m8 ACCUSE actual 2011-01-13/none mode=disapprove ctx=legal
e15 m30 > m5,m8 AGREE planned 2011-01-13/none ctx=diplomatic
e16 m5 > m31 AGREE planned 2011-01-13/day ctx=diplomatic
q1 m16 direct cue=added
q2 m28 mixed cue=condemned
rel m17 member_of m8
rel m21 ally_of m17 from=2006-02
rel m20 leads m21
rel m24 leads m25

### Irish Independent 2014-11-03 article none
= [m1:? Farmers'] tug-of-war team lifts world title in Wisconsin barn
~byline Paddy Drohan
~date_line November 03 2014 02:30 AM
Eight men from the same parish hall in Co Clare came home on Saturday with the heaviest medals in world sport.
[m2:? The Kilnamona under-680kg team] beat a Basque side by two pulls to nil in a converted dairy barn outside Madison. They had trained for eleven months with a rope tied to a silage wagon.
"<<q1 The wagon never complained. The neighbours did>>," said [m3:? anchor man Mossy Hehir] on arrival at Shannon.
[m4=m2 The team] needed €14,000 to travel. A dance in Ennistymon raised half of that. The rest came from [m5:IRL.BUS Burren Creamery], whose owner, [m6:? Attracta Linnane], pulled in the women's final herself in 1994.
There was no brass band, as the band was playing at a funeral. A lone piper met the bus at Inagh.
[m7:IRL.GOV Minister of State Michael Ring], who happened to be opening a playground nearby, posed for a photograph.
[m8:? Coach Gearóid Roughan] says <<q2 the secret is in the heel and in not looking at the other crowd>>. [m9=m8 He] will now take a year off to finish a slatted shed.
The final was delayed for an hour when a calf wandered in. The judges, all from the Netherlands, waited politely.
Next year's championships are in Drachten.
~related Read more: Hurling board rejects early throw-in
~footer Irish Independent
q1 m3 direct cue=said
q2 m8 indirect cue=says
