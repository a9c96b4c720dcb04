### Tunisia Live 2023-04-26 article
= [m1:TUN.OPP Ghannouchi] stays in {e1 custody}; [m2:TUN.OPP Ennahda] offices {e2 sealed}
~byline Mouna Trabelsi
~date_line Tunis, 26 April 2023
~share Share on WhatsApp
Nine days after [m3:TUN.COP plainclothes officers] {e3 took} [m4=m1 Rached Ghannouchi] from [m5=m1 his] table at the hour of iftar, the gate of [m6=m2 his party's] headquarters in Montplaisir is still closed with a chain.
[m7:TUN.OPP Ghannouchi], 81, leads [m8=m2 Ennahda] and led [m9:TUN.LEG the parliament] that [m10:TUN.GOV President Kais Saied] {e4 suspended} in July 2021. The {e5 arrest} was ordered over a remark about civil war.
On Thursday [m11:TUN.JUD an investigating judge] remanded [m12=m7 him] after nine hours. [m13=m7 He] had {e6 refused} to answer.
"<<q1 They ask [m14=m7 me] what [m15=m7 I] meant. [m16=m7 I] meant what [m17=m7 I] said>>," [m18=m7 he] told [m19:TUN.JUD his lawyers], one of them, [m20:TUN.JUD Samir Dilou], recounted on Tuesday.
The {e7 closure} of the offices came a day later. The same order {e8 bars} [m21:TUN.OPP the National Salvation Front], of which [m22=m2 the Islamists] are a member, from gathering anywhere in the capital. [m23:TUN.OPP Ahmed Nejib Chebbi], who heads [m24=m21 the Front], {e9 vowed} to hold a rally on 1 May.
[m25:EU Brussels], [m26:USA.GOV Washington] and [m27:GBR.GOV London] {e10 voiced} concern. [m28:TUN.GOV The foreign ministry] {e11 called} that meddling. [m29:DZA.GOV Algeria's president, Abdelmadjid Tebboune], by contrast, has {e12 stood by} [m30=m10 Saied] throughout; [m31:TUR.GOV Erdogan] {e13 said} on the 18th that [m32=m31 he] would {e14 telephone} [m33=m10 him].
[m34:TUN.LAB The UGTT], led by [m35:TUN.LAB Noureddine Taboubi], has been quiet. The union, an old enemy of the Islamists, may yet {e15 offer} its good offices.
e3 m3 > m4 COERCE actual 2023-04-17/day mode=arrest ctx=repression
e1 m3 > m1 COERCE actual 2023-04-17/none mode=arrest ctx=repression again
e5 m3 > m7 COERCE actual 2023-04-17/none mode=arrest ctx=repression again
e4 m10 > m9 COERCE actual 2021-07-01/month mode=restrict ctx=pro_autocracy,legislative bg
e6 m13 > m11 REJECT actual 2023-04-20/day ctx=legal
e7 m10 > m2 COERCE actual 2023-04-18/day mode=seize ctx=repression
e2 m10 > m2 COERCE actual 2023-04-18/none mode=seize ctx=repression again
e8 m10 > m21 COERCE actual 2023-04-18/none mode=restrict ctx=rights_freedoms
e9 m23 > m10 PROTEST planned 2023-05-01/day mode=demo ctx=rights_freedoms
e10 m25,m26,m27 > m10 ACCUSE actual 2023-04-26/none mode=disapprove ctx=repression,diplomatic
e11 m28 > m25,m26,m27 ACCUSE actual 2023-04-26/none mode=disapprove ctx=diplomatic
e12 m29 > m30 SUPPORT actual 2023-04-26/none ctx=diplomatic
e14 m32 > m33 AGREE planned 2023-04-18/day ctx=diplomatic
e13 m31 > m33 AGREE planned 2023-04-18/day ctx=diplomatic again
e15 m34 > m10,m22 AGREE hypothetical 2023-04-26/none ctx=diplomatic
q1 m18 direct cue=told
rel m7 leads m8
rel m22 member_of m21
rel m23 leads m24
rel m35 leads m34

### The Southland Times 2019-11-12 article none
= Library fine paid after 62 years
~byline Rachael Tait
~page_control November 12 2019
[m1:NZL.CVL Invercargill Library] has waived $4,526 owed by [m2:? a Bluff man] who found a book under [m13=m2 his] late brother's bed.
The volume, a guide to knots, was due back in March 1957. [m3=m2 Trevor Hargest] walked in with it on Friday.
"<<q1 [m4=m3 I] thought [m5=m1 they] might call the police>>," [m6=m3 he] said. "<<q2 [m7=m1 They] called the newspaper.>>"
Manager [m8:? Marianne Foster] said [m9=m1 the library] stopped charging in July. [m10=m8 She] tied a bowline from page 12 to see whether the thing still worked. It did.
[m11:NZL.GOV The city council] will put the book in a glass case beside a stuffed kiwi. [m12=m3 Mr Hargest] has asked to borrow it first.
~related MORE FROM STUFF
q1 m6 direct cue=said
q2 m6 direct
