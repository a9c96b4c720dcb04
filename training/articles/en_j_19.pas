### AIM (Maputo) 2010-09-30 article
= [m1:MOZ.GOV Government] {e1 withdraws} bread price increase, [m2:MOZ.OPP Renamo] unimpressed
~date_line Maputo, 30 Sep (AIM)
Four weeks after the streets of [m3:@MOZ Maputo] burned, [m4:MOZ.GOV the cabinet] has {e2 dropped} the rise in the price of bread and announced a subsidy for [m5:MOZ.BUS bakers] until December.
[m6:MOZ.GOV Planning Minister Aiuba Cuereneia] read out the list on Wednesday: power, water and rice will also stay where [m7:MOZ.CVL consumers] knew them in August.
At least thirteen people died on 1 and 2 September, when [m8:MOZ.CVL youths] called out by text messages {e3 set up} burning tyres in Benfica and [m9:MOZ.COP the police] {e4 answered} with live ammunition.
"<<q1 It was rubber, only rubber>>," [m10:MOZ.COP police spokesman Pedro Cossa] {e5 maintained} at the time. The central hospital took bullets out of 28 patients.
[m11:MOZ.NGO The Human Rights League], led by [m12:MOZ.NGO Alice Mabota], has {e6 brought a case} against [m13=m9 the force]. [m14=m11 It] also {e7 wants} [m15:MOZ.GOV the interior minister] dismissed; [m16:MOZ.GOV President Armando Guebuza] {e8 will hear nothing of it}.
[m17:MOZ.OPP Afonso Dhlakama], who has headed [m18=m2 the former rebels] since 1979 and lives in [m19:@MOZ Nampula], called the retreat a trick. [m20=m17 He] {e9 vowed} that [m21=m2 his party] would {e10 march} in every province. So [m22=m17 he] did last year, and nobody marched.
[m23:MOZ.LAB The OTM], the trade union federation close to the ruling [m24:MOZ.PTY Frelimo], {e11 thanked} the ministers. A smaller body, [m25:MOZ.LAB Consilmo], did not.
Donors are nervous. [m26:? Nineteen of them] pay for half of the budget; a diplomat said that <<q2 [m27=m26 the group] "would rather help with the deficit than with the funerals">>. [m28:IMF The IMF's resident, Victor Lledo], {e13 met} [m29=m6 Cuereneia] on Tuesday. The {e14 talks} went on into the night.
[m30:MOZ.GOV The communications regulator] on 7 September {e15 told} [m31:MOZ.BUS the two phone companies] to register all cards. Messages had been blocked in the capital for two days on oral instructions, an engineer at one of them admitted.
~footer (AIM) / pf
e1 m1 > m7 CONCEDE actual 2010-09-29/none ctx=economic again
e2 m4 > m7 CONCEDE actual 2010-09-29/day ctx=economic
e3 m8 > m4 PROTEST actual 2010-09-01/day mode=riot ctx=economic
e4 m9 > m8 ASSAULT actual 2010-09-01/day mode=firearms ctx=repression,economic
e5 m10 > m8 REJECT actual 2010-09-01/none ctx=repression bg
e6 m11 > m13 ACCUSE actual 2010-09-30/none mode=allege ctx=legal,human_rights
e7 m14 > m16 REQUEST requested 2010-09-30/none mode=change ctx=executive
e8 m16 > m14 REJECT actual 2010-09-30/none mode=change ctx=executive
e10 m20 > m4 PROTEST planned 2010-09-30/none mode=demo ctx=economic
e9 m20 > m4 PROTEST planned 2010-09-30/none mode=demo ctx=economic again
e11 m23 > m4 SUPPORT actual 2010-09-30/none ctx=economic
e13 m28 > m29 CONSULT actual 2010-09-28/day mode=meet ctx=economic
e14 m28 > m29 CONSULT actual 2010-09-28/day mode=meet ctx=economic again
e15 m30 > m31 REQUEST requested 2010-09-07/day mode=change ctx=rights_freedoms bg
q1 m10 direct cue=maintained
q2 ? mixed cue=said
rel m12 leads m11
rel m17 leads m18 from=1979

### Pajhwok 2016-11-30 article
= [m1:HIA.REB Hekmatyar] man {e1 received} in [m2:AFG.GOV palace]; [m3:AFG.CVL widows] {e2 rally} outside
~byline By Farhad Niazi On Nov 30, 2016 - 15:20
KABUL (Pajhwok): [m4:AFG.GOV President Ashraf Ghani] on Tuesday {e3 had} [m5:HIA.REB Karim Amin], negotiator of [m6:HIA.REB Hezb-i-Islami], to lunch, two months to the day after [m7:AFG.GOV the state] and [m8=m6 the armed party] {e4 put their names} to an accord.
Two matters are unsolved. [m28=m6 The party], which [m9:HIA.REB Gulbuddin Hekmatyar] founded and leads, {e5 asks} that [m10:UN the Security Council] take [m11=m9 his] name off its list. [m12:RUS.GOV Russia] has {e6 held up} the application, a Western diplomat said; [m13:RUS.GOV the Russian embassy] denied that.
And there are the prisoners. By the text [m14=m7 Kabul] {e8 promised} to {e9 free} all who have no blood on the hands. So far [m33=m7 it] has let out eleven, [m32=m5 Amin] {e10 complained}.
"<<q1 A peace on paper is good for wrapping raisins>>," [m15=m5 he] told Pajhwok.
Outside, some forty [m16=m3 women] in black {e11 held} up photographs. [m17:HIA.REB Hekmatyar's rockets] {e12 rained} on the city in 1992 to 1994. "<<q2 [m18=m3 We] were not invited to the lunch>>," said [m19:AFG.CVL Weeda Ahmad], head of [m20:AFG.CVL the Association of Justice Seekers].
[m29:USA.GOV The United States] {e13 welcomed} the accord at the time, as did [m21:PAK.GOV Islamabad]; [m22:IRN.GOV Tehran] was lukewarm. [m23:AFG.PTY Jamiat-i-Islami], a member of [m31:AFG.GOV the unity government], {e14 backs} it with its teeth clenched.
[m24:TALIBAN.REB The Taliban] are another story. [m25=m24 They] {e15 overran} a post at Lashkargah on Sunday and {e16 killed} [m26:AFG.COP nine policemen]. [m30=m24 The group], which controls most of [m27:@AFG Helmand], {e17 said no} again to talks.
~share 1,204 views
e2 m3 > m1 PROTEST actual 2016-11-29/day mode=demo ctx=human_rights again
e1 m2 > m1 CONSULT actual 2016-11-29/day mode=meet ctx=military again
e3 m4 > m5 CONSULT actual 2016-11-29/day mode=meet ctx=military
e4 m7 > m8 SUPPORT actual 2016-09-29/day ctx=military bg
e5 m28 > m10 REQUEST requested 2016-11-30/none mode=change ctx=diplomatic
e6 m12 > m28 REJECT denied 2016-11-30/none ctx=diplomatic
e9 m14 > m8 CONCEDE planned 2016-09-29/day ctx=legal bg
e8 m14 > m8 CONCEDE planned 2016-09-29/day ctx=legal bg again
e10 m5 > m14 ACCUSE actual 2016-11-30/none mode=disapprove ctx=legal
e11 m16 > m1 PROTEST actual 2016-11-29/day mode=demo ctx=human_rights
e12 m17 > m3 ASSAULT actual 1992-01-01/year mode=heavy-weapons ctx=military bg
e13 m29,m21 > m7,m8 SUPPORT actual 2016-09-29/none ctx=diplomatic bg
e14 m23 > m7 SUPPORT actual 2016-11-30/none ctx=military
e15 m25 > m26 ASSAULT actual 2016-11-27/day ctx=military
e16 m25 > m26 ASSAULT actual 2016-11-27/day mode=firearms ctx=military again
e17 m30 > m7 REJECT actual 2016-11-30/none mode=meet ctx=military
q1 m15 direct cue=told
q2 m19 direct cue=said
rel m9 leads m28
rel m19 leads m20
rel m23 member_of m31
rel m30 controls m27

### Notes from Poland 2018-10-31 article
= [m1:POL.COP Police] win raise after {e1 sick-out}; [m2:POL.JUD judges] next?
~byline Stanisław Burdzy
~share Support us on Patreon
One in four officers in [m3:@POL Silesia] had a cold last week. Thirty thousand in the whole country had backache or fever, and on Monday [m4:POL.GOV Interior Minister Joachim Brudziński] {e2 gave in}.
[m5:POL.LAB The policemen's union], which may not strike by law, {e4 got} 655 zloty more a month from January, and retirement at 55 is gone. [m6:POL.LAB Its chairman, Rafał Jankowski], {e5 called off} the protest on Tuesday.
"<<q1 The epidemic is over, [m25=m5 we] have found the antibiotic>>," [m7=m6 he] joked.
For [m8:POL.GOV the government] of [m9:POL.GOV Mateusz Morawiecki] it was a matter of days. On November 11 [m10:POL.CVL nationalists] want to {e6 march} through [m11:@POL Warsaw] for the hundredth anniversary of independence, and somebody has to stand between [m27=m10 them] and everybody else. [m12:POL.GOV Mayor Hanna Gronkiewicz-Waltz], of [m13:POL.OPP Civic Platform], is thinking of a {e7 ban}.
Others are watching. [m14:POL.LAB Court clerks] say [m26=m14 they] will {e8 fall ill} in December. [m23:POL.LAB The teachers' union ZNP] {e9 asked} on Wednesday for a thousand zloty, and its head [m15:POL.LAB Sławomir Broniarz] did not exclude a {e11 walkout} in spring.
With the judges the quarrel is of another sort. On October 19 [m16:EU the European Court of Justice] {e12 ordered} [m17=m8 Warsaw] to take back [m24:POL.JUD those whom a new law had sent home at 65]. [m18:POL.JUD Małgorzata Gersdorf], the first president, then {e14 summoned} [m19:POL.JUD 22 colleagues] to work, and [m20=m19 they] came.
[m21:POL.PTY Law and Justice], led by [m22:POL.PTY Jarosław Kaczyński], will {e15 obey}, its spokeswoman said, but thinks the court {e16 overstepped} its powers.
~footer Notes from Poland is run by a small editorial team
e1 m1 > m8 PROTEST actual 2018-10-22/week mode=strike ctx=economic
e2 m4 > m5 CONCEDE actual 2018-10-29/day ctx=economic
e4 m4 > m5 CONCEDE actual 2018-10-29/day ctx=economic again
e5 m6 > m4 CONCEDE actual 2018-10-30/day ctx=economic
e6 m10 > m8 PROTEST planned 2018-11-11/day mode=demo ctx=religion_ethnicity
e7 m12 > m10 COERCE hypothetical 2018-10-31/none mode=restrict ctx=rights_freedoms
e8 m14 > m8 PROTEST planned 2018-12-01/month mode=strike ctx=economic
e9 m23 > m8 REQUEST requested 2018-10-31/day mode=change ctx=economic
e11 m15 > m8 PROTEST hypothetical 2018-10-31/none mode=strike ctx=economic
e12 m16 > m17 REQUEST requested 2018-10-19/day mode=change ctx=legal
e14 m18 > m19 REQUEST requested 2018-10-19/none mode=assist ctx=legal
e15 m21 > m16 CONCEDE planned 2018-10-31/none ctx=legal
e16 m21 > m16 ACCUSE actual 2018-10-31/none mode=disapprove ctx=legal
q1 m7 direct cue=joked
rel m6 leads m5
rel m12 member_of m13
rel m15 leads m23
rel m22 leads m21

### Middle East Monitor 2023-12-06 article
= [m1:DZA.GOV Algiers] {e1 takes offence} as [m2:MLI.GOV Bamako] {e2 hosts} [m3:MAR.GOV Moroccan] envoy
~date_line December 6, 2023 at 9:05 pm
~share Print, Email, WhatsApp, Telegram
A dinner has upset North Africa's largest army.
[m4:MAR.GOV Nasser Bourita], the Moroccan foreign minister, {e3 dined} in [m5:@MLI Bamako] on Monday with [m6:MLI.GOV Abdoulaye Diop], [m35=m4 his] opposite number, and came away with the word "<<q1 brotherly>>". The next morning [m7:DZA.GOV Algeria] {e4 sent for} [m8:MLI.GOV the Malian ambassador].
It is [m9=m7 the country] that {e5 mediated} the 2015 peace between [m10=m2 Mali] and [m11:CMA.REB the Tuareg movements]. In November [m12:MLI.MIL Malian soldiers] and [m13:WAGNER.REB their Russian partners] {e6 seized} [m14:@MLI Kidal] from [m15=m11 the CMA], an alliance led by [m16:CMA.REB Alghabass Ag Intalla]. [m17=m7 Algeria] had {e7 warned} against precisely that.
"<<q2 Nobody asks [m18=m2 us] which guest may sit down>>," [m19=m6 Diop] said.
[m20=m7 The Algerian side] says that [m21:MAR.GOV Rabat] {e8 wants} a road from Gao to the Atlantic at its expense. [m22:MAR.GOV Morocco] {e9 laughs} at it. The two broke in August 2021, when [m23:DZA.GOV Ramtane Lamamra] {e10 announced} the end of relations; the border has been {e11 shut} since 1994.
At bottom lies the Sahara. [m24:POLISARIO.REB The Polisario Front], which is backed by [m34=m7 Algeria] and led by [m25:POLISARIO.REB Brahim Ghali], {e12 fired} mortars at Smara on 29 October; [m26:MAR.CVL a Moroccan] was killed. [m27:MAR.GOV The king], in a speech a week later, {e13 held out} the prospect of ports for the landlocked states of the Sahel.
[m28:NER.GOV Niger] and [m29:BFA.GOV Burkina Faso] have shown interest. [m30:TCD.GOV Chad] may {e14 follow}. [m31:MRT.GOV Mauritania] recognises [m32=m24 the Sahrawi republic] and is careful.
[m33:UN Staffan de Mistura], the UN's man for the dispute, {e15 is due} in Algiers next week.
~advert Keep up to date
e1 m1 > m2 ACCUSE actual 2023-12-05/day mode=disapprove ctx=diplomatic again
e2 m2 > m3 CONSULT actual 2023-12-04/day mode=visit ctx=diplomatic again
e3 m4 > m6 CONSULT actual 2023-12-04/day mode=visit ctx=diplomatic
e4 m7 > m8 ACCUSE actual 2023-12-05/day mode=disapprove ctx=diplomatic
e5 m9 > m10,m11 CONSULT actual 2015-01-01/year mode=third-party ctx=military bg
e6 m12,m13 > m15 COERCE actual 2023-11-01/month mode=seize ctx=military,territory
e7 m17 > m10 THREATEN threatened 2023-12-06/none ctx=military,diplomatic bg
e8 m20 > m21 ACCUSE actual 2023-12-06/none mode=allege ctx=economic,diplomatic
e9 m22 > m20 REJECT actual 2023-12-06/none ctx=economic,diplomatic
e10 m23 > m22 SANCTION actual 2021-08-01/month mode=discontinue ctx=diplomatic bg
e11 m7 > m22 COERCE actual 1994-01-01/year mode=restrict ctx=territory bg
e12 m24 > m26 ASSAULT actual 2023-10-29/day mode=heavy-weapons ctx=territory,military
e13 m27 > m28,m29,m30,m2 AGREE planned 2023-11-05/week ctx=economic
e14 m30 > m27 AGREE hypothetical 2023-12-06/none ctx=economic
e15 m33 > m1 AGREE planned 2023-12-11/week ctx=territory,diplomatic
q1 m4 mixed
q2 m19 direct cue=said
rel m16 leads m15
rel m24 ally_of m34
rel m25 leads m24
rel m31 recognises m32
