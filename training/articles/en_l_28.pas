### Ada Derana 2022-07-14 article
= [m1:LKA.GOV Gotabaya] lands in [m2:@SGP Changi], mails [m27=m1 his] {e1 resignation}
~byline Thursday, July 14, 2022 11:42 pm
~share Tweet WhatsApp
It came as an attachment. Whether a republic can be left by e-mail is what [m3:LKA.JUD the Attorney General] was asked to find out tonight.
[m4:LKA.LEG Speaker Mahinda Yapa Abeywardena] will {e2 accept} the letter of [m5=m1 President Rajapaksa] as soon as [m28=m4 he] has checked that it's real, [m29=m4 his office] said. [m30=m1 The sender] had flown from [m6:@MDV Malé], where [m31=m1 he] spent one night after leaving Katunayake in an air force plane in the small hours of Wednesday. [m7:SGP.GOV The Foreign Ministry in Singapore] made clear that [m32=m1 he] "<<q1 neither sought asylum nor was granted any>>".
In Malé itself [m8:LKA.CVL Sri Lankan expatriates] had {e4 stood} outside a resort with placards. [m9:MDV.OPP Dunya Maumoon], who leads [m10:MDV.OPP the Maldives Reform Movement], {e5 found} it shameful to have let [m33=m1 him] in; it was [m11:MDV.LEG Speaker Mohamed Nasheed], people say, who {e6 had arranged} it.
[m12:LKA.GOV Ranil Wickremesinghe] acts in the meantime. [m23=m12 His] first day in that role was spent {e7 imposing} a curfew on the Western Province, and in hearing that [m13:LKA.CVL protesters] had {e8 got over} the wall of [m34=m12 his] office in Flower Road. [m24=m13 They] {e9 gave} it {e13 back} this afternoon, as [m35=m13 they] did the President's House; the piano was dusty, nothing else.
"<<q2 [m36=m15 We] took a building to move a man. The man has moved>>," said [m14:LKA.REL Father Jeewantha Peiris], a Catholic priest who is one of the faces of [m15:LKA.CVL the Aragalaya]. "<<q3 One has. The other is [m37=m1 his] umbrella.>>"
[m25:LKA.CVL One demonstrator] died on Wednesday night of the gas which [m16:LKA.MIL soldiers] had {e10 used} near Parliament; 84 were hurt there. An assault rifle of [m38=m16 theirs] was missing.
Saturday is nomination day. [m17:LKA.OPP Sajith Premadasa], leader of [m18:LKA.OPP the Samagi Jana Balawegaya], would like to stand. [m19:LKA.PTY Dullas Alahapperuma] of [m20:LKA.PTY the SLPP] wants it too, though [m39=m20 his party's] general secretary, [m21:LKA.PTY Sagara Kariyawasam], {e12 backs} [m26=m12 the acting man], who heads [m22:LKA.PTY the United National Party] and is its only member in the house.
[m40:IMF The IMF] hopes to resume talks soon. Fuel, expected since Monday, lies off Colombo in a ship that wants cash first.
~related Latest: Petrol queue turns into wedding
e1 m1 > m4 RETREAT actual 2022-07-14/day mode=resign ctx=executive
e2 m4 > m5 CONCEDE planned 2022-07-14/none ctx=executive,legal
e4 m8 > m1 PROTEST actual 2022-07-13/day mode=demo ctx=executive
e5 m9 > m11 ACCUSE actual 2022-07-14/none mode=disapprove ctx=executive
e6 m11 > m1 AID actual 2022-07-13/none ctx=asylum
e7 m23 > m13 COERCE actual 2022-07-13/day mode=curfew ctx=rights_freedoms
e8 m13 > m12 PROTEST actual 2022-07-13/day mode=riot ctx=executive
e9 m24 > m12 RETREAT actual 2022-07-14/day ctx=executive
e13 m24 > m12 RETREAT actual 2022-07-14/day ctx=executive again
e10 m16 > m25 ASSAULT actual 2022-07-13/day mode=crowd-control ctx=repression
e12 m21 > m26 SUPPORT actual 2022-07-14/none ctx=executive
q1 m7 mixed cue=made
q2 m14 direct cue=said
q3 m14 direct
rel m9 leads m10
rel m17 leads m18
rel m19 member_of m20
rel m26 leads m22
rel m14 member_of m15

### Swati Newsweek 2021-12-08 article
= [m1:SWZ.LAB Nurses] down tools, [m2:SWZ.GOV Mswati] promises a sibaya, later
~byline BY STAFF WRITER | DECEMBER 8 2021
No wound was dressed in Mbabane's big hospital on Tuesday, unless it came from a bullet. On that much [m3=m1 the sisters] had {e1 agreed} among themselves.
Six weeks have passed since the twentieth of October. [m4:SWZ.COP Correctional officers] on that day {e2 fired} rubber and lead on [m5:SWZ.LAB public servants who had come with a petition], and a ward was hit as well; thirty of [m6=m1 the staff] lay in beds of [m30=m6 their] own.
[m7:SWZ.LAB Welcome Mdluli], president of [m8:SWZ.LAB the Democratic Nurses Union], counted seven hospitals out. "<<q1 [m29=m8 We] shall not nurse policemen>>," [m23=m7 he] {e3 announced}. [m27=m8 The union] belongs to [m9:SWZ.LAB the trade union congress TUCOSWA], one of the founders of [m10:SWZ.OPP the Multi-Stakeholder Forum], a front of parties, churches and students led by [m11:SWZ.REL Bishop Absalom Mnisi].
Two lawmakers sit in Matsapha, and have since July: [m12:SWZ.LEG Mduduzi Bacede Mabuza] and [m13:SWZ.LEG Mthandeni Dube]. [m14:SWZ.JUD Judge Mumcy Dlamini] {e4 refused} [m31=m12+m13 them] bail for the second time in September. What [m24=m12+m13 they] {e5 had asked} for was an elected prime minister.
The appointed one, [m15:SWZ.GOV Cleopas Dlamini], told editors on Tuesday <<q2 there'd be a dialogue after [m32=m2 the king's] seclusion and the Incwala>>. When is that? [m25=m15 He] {e6 wouldn't} fix a month. [m16:SADC A team from SADC] had {e7 wrung} the promise from [m17=m2 the monarch] on 2 November, when [m18:ZAF.GOV Cyril Ramaphosa], then in the chair of [m33=m16 the bloc's] security organ, {e9 came} in person.
"<<q3 A cattle-pen isn't a table>>," objects [m19:SWZ.OPP Mlungisi Makhanya], who heads [m20:SWZ.OPP PUDEMO], banned since 2008. [m34=m19 He] spoke to us from a place [m35=m19 he] would not give.
[m21:TWN.GOV Taipei], recognised by no other government in Africa than [m28:SWZ.GOV ours], {e10 handed} [m26:SWZ.GOV the ministry of health] a scanner on Monday. [m36:TWN.GOV Its ambassador] was asked about the strike. [m37=m36 She] admired the mountains.
[m22:USA.GOV The American chargé] {e11 called on} all to remember restraint.
~footer Support us: momo 7614
e1 m1 > m4 PROTEST actual 2021-12-07/day mode=strike ctx=repression,health again
e2 m4 > m5 ASSAULT actual 2021-10-20/day mode=firearms ctx=repression
e3 m23 > m4 PROTEST actual 2021-12-07/day mode=strike ctx=repression,health
e4 m14 > m31 REJECT actual 2021-09-01/month ctx=legal bg
e5 m24 > m2 REQUEST requested 2021-07-01/none mode=change ctx=pro_democracy bg
e6 m25 > m10 REJECT actual 2021-12-07/day mode=meet ctx=political_institutions
e7 m16 > m17 REQUEST requested 2021-11-02/day mode=meet ctx=political_institutions
e9 m18 > m17 CONSULT actual 2021-11-02/day mode=visit ctx=political_institutions
e10 m21 > m26 AID actual 2021-12-06/day ctx=health
e11 m22 > m2,m10 REQUEST requested 2021-12-08/none mode=yield ctx=repression
q1 m23 direct cue=announced
q2 m15 indirect cue=told
q3 m19 direct cue=objects
rel m7 leads m8
rel m27 member_of m9
rel m9 member_of m10
rel m11 leads m10
rel m19 leads m20
rel m28 recognises m21

### The Budapest Sun 2009-10-02 article
= [m1:SVK.GOV Fico] and [m2:HUN.GOV Bajnai] talk tongues; [m3:HUN.GOV a president] may cross after all
~byline By Greta Dalos
~date_line Oct 2, 2009
Eleven points had come out of Szécsény. Ten of them were about gas, bridges and policemen.
The eleventh concerned a law. Since the first of last month [m4:SVK.GOV Bratislava] may {e1 fine} [m27:SVK.CVL whoever] uses a minority tongue in the wrong office; that the paragraph would be applied with care, the [m5=m1 Slovak premier] had {e2 given his word} in the border town on September 10. [m6:OSCE Knut Vollebaek], high commissioner of [m7:OSCE the OSCE], had {e11 sat} between [m8=m1+m2 the two].
Nothing since then has gone as foreseen. In Dunajská Streda on Thursday [m9:SVK.CVL ten thousand Magyars], by the organisers' reckoning, {e3 packed} the football ground. "<<q1 [m10=m9 We] pay [m41=m9 our] taxes in Slovak and will swear in Hungarian>>," [m11:SVK.OPP Pál Csáky] told [m34=m9 them]. [m12=m11 He] is at the head of [m13:SVK.OPP the Hungarian Coalition Party], from which [m14:SVK.OPP Béla Bugár] split this summer to found [m15:SVK.OPP Most-Híd].
[m16:SVK.PTY Ján Slota], whose [m17:SVK.PTY National Party] is the second of three in the Bratislava cabinet, {e5 called for} the money for [m28:SVK.BUS the stadium's owner] to be cut. [m35=m16 He] also said: "<<q2 [m36=m9 They] should take a boat.>>"
It isn't forgotten here how on August 21 [m18=m3 László Sólyom] stood on the bridge at Komárom and was {e6 not let in}. [m37=m3 He] wanted to unveil a king on a horse. The day, said [m38=m4 the other side], was that of the invasion of [m29:CSK.GOV Czechoslovakia] in 1968, in which [m19:HUN.MIL Hungarian troops] {e7 had taken part}. [m30:HUN.GOV Budapest] has {e8 brought} the affair before [m20:EU the European Commission]; [m33=m4+m30 both countries] are in [m21:EU the EU], and, as [m22:EU Jacques Barrot] sighed, that ought to be enough.
[m23:HUN.OPP Viktor Orbán], the president of [m24:HUN.OPP Fidesz], finds all eleven points too soft. [m31=m23 He] would, as premier, {e9 hand} passports to [m39=m9 kin abroad]. "<<q3 Then let [m40=m23 him] come and vote for [m42=m17 us] here as well>>," [m25=m16 the nationalist] mocked.
[m26:HUN.GOV Foreign Minister Péter Balázs] {e10 proposes} a second meeting before Christmas.
~page_control Back to News
e1 m4 > m27 SANCTION hypothetical 2009-09-01/day mode=restrict ctx=religion_ethnicity,legal
e2 m5 > m2 AGREE planned 2009-09-10/day ctx=religion_ethnicity,legal
e3 m9 > m4 PROTEST actual 2009-10-01/day mode=demo ctx=religion_ethnicity
e5 m16 > m28 ACCUSE actual 2009-10-02/none mode=disapprove ctx=economic
e6 m4 > m18 REJECT actual 2009-08-21/day mode=meet ctx=diplomatic
e7 m19 > m29 ASSAULT actual 1968-01-01/year ctx=military bg
e8 m30 > m4 ACCUSE actual 2009-10-02/none mode=allege ctx=legal,diplomatic
e9 m31 > m39 AGREE hypothetical 2009-10-02/none ctx=migration
e10 m26 > m4 AGREE planned 2009-10-02/none ctx=diplomatic
e11 m6 > m8 CONSULT actual 2009-09-10/day mode=third-party ctx=religion_ethnicity
q1 m11 direct cue=told
q2 m35 direct cue=said
q3 m25 direct cue=mocked
rel m12 leads m13
rel m16 leads m17
rel m23 leads m24
rel m33 member_of m21
