### The News International 2007-11-05 article
= Lawyers {e1 dragged} from [m1:PAK.JUD High Court] bar rooms; [m2=m9 Musharraf] "had no choice"
~byline By our correspondents
~date_line Monday, November 05, 2007
The black coats had meant to march at eleven. At ten past, the gates were chained.
In [m3:@PAK Lahore], where [m4:PAK.JUD some two thousand advocates] had collected inside the compound, [m5:PAK.COP policemen] with bamboo sticks {e2 came in} over the wall. [m6=m4 They] were loaded into vans by the collar, more than three hundred by the bar's own count; in [m7:@PAK Karachi] about a hundred went the same way, and from [m8:@PAK Multan] one hears the same.
The nation had been under emergency since Saturday evening. [m9:PAK.GOV The general who is also president] {e3 put} the constitution in abeyance then, and with it [m10:PAK.JUD Chief Justice Iftikhar Muhammad Chaudhry], who had called seven brethren together in the last hour to {e4 strike the order down}.
"<<q1 Inaction at this moment is suicide for Pakistan>>," [m11=m9 he] had told viewers near midnight, in a black sherwani.
[m36=m9 His] quarrel with the bench was about [m37=m9 himself]: within days it was to rule on whether [m32=m9 the chief] of [m12:PAK.MIL the army] might stand for president. Successor to [m38=m10 the man] [m39=m9 he] removed is [m13:PAK.JUD Abdul Hameed Dogar], who now presides over [m14:PAK.JUD the Supreme Court].
[m15:PAK.OPP Benazir Bhutto] flew in from Dubai on Saturday night. [m16:PAK.OPP The Pakistan People's Party], which [m33=m15 she] chairs for life, has not yet {e5 torn up} the understanding that [m40=m15 she] {e6 reached} with [m41=m9 him] in October. "<<q2 [m42=m16 We]'ll be at Rawalpindi on Friday, whatever they say>>," [m31:PAK.OPP her spokesman] declared.
[m17:PAK.OPP The PML-N] has a leader in Jeddah and a president, [m18:PAK.OPP Javed Hashmi], in a lockup. [m19:PAK.OPP Qazi Hussain Ahmed], emir of [m20:PAK.OPP the Jamaat-e-Islami] and head of the six-party alliance [m21:PAK.OPP MMA], was confined to [m43=m19 his] house on Sunday.
Of foreign friends none was pleased. [m22:USA.GOV Condoleezza Rice], on the way to the West Bank, is {e7 reviewing} assistance; [m23:NLD.GOV the Dutch] {e8 froze} theirs today. [m34=m9 Islamabad] has been a major non-NATO ally of [m35=m22 Washington] since 2004.
On the other front, in [m24:@PAK Swat], [m25:TNSM.REB the followers of Maulana Fazlullah] {e9 released} [m26:PAK.MIL some 200 soldiers] yesterday. [m44=m26 They] had surrendered a police post each of the two days before. [m27=m25 The militants] hold [m28:@PAK Matta and Khwazakhela].
e2 m5 > m4 COERCE actual 2007-11-05/day mode=arrest ctx=legal,repression
e1 m5 > m4 COERCE actual 2007-11-05/day mode=arrest ctx=legal,repression again
e3 m9 > m10 COERCE actual 2007-11-03/day mode=martial-law ctx=legal,pro_autocracy
e4 m10 > m9 REJECT actual 2007-11-03/day ctx=legal
e5 m16 > m9 SANCTION hypothetical 2007-11-05/none mode=discontinue ctx=political_institutions
e6 m15 > m9 SUPPORT actual 2007-10-01/month ctx=political_institutions bg
e7 m22 > m9 SANCTION hypothetical 2007-11-05/none mode=discontinue ctx=economic
e8 m23 > m9 SANCTION actual 2007-11-05/day mode=discontinue ctx=economic
e9 m25 > m26 RETREAT actual 2007-11-04/day mode=release ctx=military
q1 m11 direct cue=told
q2 m31 direct cue=declared
rel m32 leads m12
rel m13 leads m14
rel m33 leads m16
rel m18 leads m17
rel m19 leads m20
rel m19 leads m21
rel m27 controls m28
rel m34 ally_of m35 from=2004

### Kathimerini English 2015-07-06 article
= After the No, [m1:GRC.GOV Varoufakis] rides off; lenders wait
~byline Staff reporters, Athens
~date_line 06.07.2015 • 20:53
The motorbike was gone from the ministry's courtyard by nine. So was [m38=m1 its owner].
[m2=m1 Yanis Varoufakis], finance minister for five months, {e1 made room} on Monday because, as [m3=m1 he] blogged, "<<q1 some Eurogroup participants>>" preferred [m4=m1 him] absent. [m5:GRC.GOV Alexis Tsipras], who leads [m6:GRC.PTY Syriza] and [m41:GRC.GOV the government], agreed that it would help. At noon [m7:GRC.GOV Euclid Tsakalotos] was sworn in.
[m31:GRC.CVL Sixty-one percent] had on Sunday {e2 turned down} the terms of [m32:EU the creditors]. It was an answer to a question that had lapsed the previous Tuesday along with the program itself; at midnight that day [m33=m5 Athens] {e3 missed} a payment of 1.6 billion to [m8:IMF the International Monetary Fund].
By morning [m9:GRC.PTY the parties] sat around the table of [m10:GRC.GOV President Prokopis Pavlopoulos]. After six hours all but two, [m11:GRC.OPP the communist KKE] and [m12:GRC.OPP Golden Dawn], {e4 set their names} to a page that backs a new attempt. [m13:GRC.OPP Antonis Samaras] was not there; [m34=m13 he] {e5 stepped down} as president of [m14:GRC.OPP New Democracy] on Sunday night. [m15:GRC.OPP Evangelos Meimarakis] leads [m37=m14 it] for the time being. The junior partner in the coalition, [m16:GRC.PTY the Independent Greeks], has [m42=m16 its] own line: "<<q2 [m17=m16 We] signed nothing on defense cuts>>," said [m18:GRC.GOV its chairman, Panos Kammenos].
[m19:DEU.GOV Angela Merkel] traveled to [m20:@FRA Paris] in the evening. [m21:FRA.GOV François Hollande] and [m39=m19 she] {e6 expect} [m22=m5 the Greek premier] to present something by Tuesday, when the leaders of [m23:EUROZONE the eurozone], nineteen states since January, meet. [m24:EU Jeroen Dijsselbloem], who presides over [m25:EU the Eurogroup], sees less chance than before. Slovakia's [m26:SVK.GOV Peter Kažimír] {e7 talked} openly of an exit.
The loudest cheers came from the other end of Europe. [m40:GBR.OPP Nigel Farage] {e8 hailed} it; [m27:RUS.GOV Vladimir Putin] {e9 discussed} the vote with [m35=m5 Tsipras] on the phone.
[m28:ECB The European Central Bank], in a conference call, kept the emergency line where it was but {e10 raised} the discount on Greek paper. Banks, closed since June 29 when [m29=m5 the cabinet] {e11 capped} [m36:GRC.CVL people's] withdrawals at 60 euros, will not open before Thursday.
On Sunday night [m30:GRC.CVL thousands] danced at Syntagma. It was hot and the fountain was on.
e1 m2 > m5 RETREAT actual 2015-07-06/day mode=resign ctx=executive
e2 m31 > m32 REJECT actual 2015-07-05/day ctx=economic
e3 m33 > m8 REJECT actual 2015-06-30/day ctx=economic bg
e4 m9 > m5 SUPPORT actual 2015-07-06/day ctx=economic,political_institutions
e5 m34 > m14 RETREAT actual 2015-07-05/day mode=resign ctx=political_institutions
e6 m19,m21 > m22 REQUEST requested 2015-07-06/none mode=change ctx=economic
e7 m26 > m5 THREATEN threatened 2015-07-06/none mode=relations ctx=economic
e8 m40 > m31 SUPPORT actual 2015-07-06/none ctx=economic
e9 m27 > m35 CONSULT actual 2015-07-06/none mode=phone ctx=economic
e10 m28 > m33 SANCTION actual 2015-07-06/none mode=restrict ctx=economic
e11 m29 > m36 COERCE actual 2015-06-29/day mode=restrict ctx=economic bg
q1 m3 mixed cue=blogged
q2 m18 direct cue=said
rel m5 leads m6
rel m5 leads m41
rel m15 leads m37
rel m18 leads m16
rel m24 leads m25

### The Citizen (Kampala) 2011-05-19 article
= [m1:UGA.OPP Besigye] home, then not: [m2:UGA.COP police] ring Kasangati
~byline By Sarah Namubiru & Moses Okot
~date_line Thursday May 19 2011
[m29=m1 He] got as far as the petrol station. It's four hundred metres from [m3=m1 his] gate.
Yesterday's attempt of [m4=m1 the four-time walker] to reach town on foot {e1 ended} in a police pick-up, as had the ones of April. [m5=m2 The force] calls it preventive; under an act of 1950 anyone about to commit a crime may be kept at home. In the evening [m6:UGA.JUD a magistrate in Nabweru] {e2 told} [m7=m2 them] to lift the cordon. At the time of going to press it was there.
[m8:UGA.OPP The Forum for Democratic Change], whose president [m28=m1 he] has been since 2005, is not the only one to walk. [m9:UGA.OPP Activists for Change], or A4C, which organises the outings, unites people of six parties and is headed by [m10:UGA.OPP Mathias Mpuuga]. [m30=m9 They] {e3 want} the price of sugar and of petrol brought down.
"<<q1 Since when is walking an offence? [m11=m10 I] walked to school>>," [m24=m10 he] {e4 challenged} [m12:UGA.COP Kale Kayihura] across a radio table on Tuesday.
"<<q2 It's an offence when ten thousand walk on the same tarmac>>," [m13=m12 the inspector general] retorted.
At the swearing-in of [m14:UGA.GOV President Yoweri Museveni] on the twelfth there had been two parades. One was at Kololo; on the road from Entebbe [m15=m1 the loser of February], back from treatment in Nairobi, was {e5 cheered} by [m25:UGA.CVL more people] than the other. [m16:UGA.MIL Military police] {e6 shot} into the air and then not into the air. [m17:NGA.GOV Goodluck Jonathan's] motorcade took {e7 stones}.
What [m31=m1 he] was being treated for happened on 28 April. That day [m18:UGA.COP a plainclothes officer, Gilbert Arinaitwe], {e8 broke} the window of [m32=m1 his] car with a hammer and {e9 emptied} a can of pepper spray in [m26=m1 his] face.
[m19:UGA.JUD The Uganda Law Society], led by [m20:UGA.JUD Bruce Kyerere], {e10 laid down} [m33=m19 its] gowns for three days last week. [m21:IRL.GOV Dublin] summoned nobody, but has {e11 asked} that [m34=m21 its] money not go to gas.
[m22:UGA.PTY The National Resistance Movement] holds 263 seats. [m27=m14 Its chairman], re-elected with 68 percent, sees in all this the hand of foreigners and, in a letter to this paper, {e12 threatens} [m23:UGA.JRN the Monitor], [m35:UGA.JRN NTV] and [m36:GBR.JRN the BBC] as enemies of recovery.
e1 m2 > m4 COERCE actual 2011-05-18/day mode=arrest ctx=rights_freedoms,repression
e2 m6 > m7 REQUEST requested 2011-05-18/day mode=yield ctx=legal
e3 m9 > m14 REQUEST requested 2011-05-19/none mode=change ctx=economic
e4 m24 > m12 ACCUSE actual 2011-05-17/day mode=disapprove ctx=rights_freedoms
e5 m25 > m15 SUPPORT actual 2011-05-12/day ctx=election
e6 m16 > m25 ASSAULT actual 2011-05-12/day mode=firearms ctx=repression
e7 m25 > m17 PROTEST actual 2011-05-12/day mode=riot
e8 m18 > m26 ASSAULT actual 2011-04-28/day ctx=repression again
e9 m18 > m26 ASSAULT actual 2011-04-28/day ctx=repression
e10 m19 > m14 PROTEST actual 2011-05-09/week mode=strike ctx=legal
e11 m21 > m14 REQUEST requested 2011-05-19/none mode=change ctx=economic
e12 m27 > m23,m35,m36 THREATEN threatened 2011-05-19/none ctx=rights_freedoms
q1 m24 direct cue=challenged
q2 m13 direct cue=retorted
rel m28 leads m8 from=2005
rel m10 leads m9
rel m20 leads m19
rel m27 leads m22
