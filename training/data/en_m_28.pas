### Vatican Radio 2016-02-12
[m1:VAT.REL Pope Francis] {e1 embraced} [m2:RUS.REL Patriarch Kirill of the Russian Orthodox Church] on Friday in a lounge of the airport in [m3:@CUB Havana], the first meeting of its kind in nearly a thousand years, before continuing to [m4:@MEX Mexico].
e1 m1 > m2 CONSULT actual 2016-02-12/day mode=third-party ctx=religion_ethnicity

### Vatican Radio 2016-02-05
[m1:VAT.REL Pope Francis] and [m2:RUS.REL Patriarch Kirill] {e1 will hold} [m6=m1+m2 their] first encounter next week in [m3:@CUB Havana], the Vatican and [m4:RUS.REL the Moscow patriarchate] announced on Friday, thanks to the good offices of [m5:CUB.GOV President Raul Castro].
e1 m1 > m2 AGREE planned 2016-02-08/week ctx=religion_ethnicity

### Vatican Radio 2019-11-24
[m1:VAT.REL The pope], standing in the rain at the memorial park in [m2:@JPN Nagasaki], {e1 offered sympathy} to [m3:JPN.CVL survivors of the atomic bomb] and later {e2 had an audience with} [m4:JPN.GOV Emperor Naruhito] in [m5:@JPN Tokyo].
e1 m1 > m3 SUPPORT actual 2019-11-24/none ctx=cbrn
e2 m1 > m4 CONSULT actual 2019-11-24/none mode=visit ctx=diplomatic

### Vatican Radio 2018-09-22
{e1 The signing in Beijing of a provisional accord} on the appointment of bishops by [m1:VAT.GOV the Holy See's Antoine Camilleri] and [m2:CHN.GOV Deputy Foreign Minister Wang Chao] was announced on Saturday while [m3:VAT.REL Pope Francis] was in [m4:@LTU Vilnius].
e1 m1 > m2 SUPPORT actual 2018-09-22/day ctx=religion_ethnicity,diplomatic

### Vatican Radio 2022-07-25
On a reserve south of [m1:@CAN Edmonton], [m2:VAT.REL Pope Francis] {e1 begged forgiveness} of [m3:CAN.CVL First Nations, Metis and Inuit people] for the evil done by Christians, in front of [m4:CAN.GOV Prime Minister Justin Trudeau].
e1 m2 > m3 SUPPORT actual 2022-07-25/day ctx=reparations,religion_ethnicity

### Vatican Radio 2022-12-16
[m1:VAT.REL Pope Francis] {e1 will give back} three fragments of the Parthenon to [m2:GRC.REL Archbishop Ieronymos II of Athens], the Vatican said, a gesture likely to be noticed at [m3:GBR.EDU the British Museum].
e1 m1 > m2 CONCEDE planned 2022-12-16/none ctx=reparations,religion_ethnicity

### Vatican Radio 2023-03-24
[m1:VAT.REL The Vatican Museums] {e1 returned} the heads of a horse, a boy and a bearded man to [m2:GRC.GOV Greek Culture Minister Lina Mendoni] at a ceremony in [m3:@GRC Athens] on Friday.
e1 m1 > m2 RETREAT actual 2023-03-24/day ctx=reparations

### KBS World 2005-06-17
[m1:KOR.GOV South Korean Unification Minister Chung Dong-young] {e1 had a five-hour meeting} in [m2:@PRK Pyongyang] on Friday with [m3:PRK.GOV Kim Jong Il], who told [m4=m1 him] the North could be back at six-way talks in July, a ministry statement said.
e1 m1 > m3 CONSULT actual 2005-06-17/day mode=visit ctx=cbrn,diplomatic

### KBS World 2005-07-10
[m1:PRK.GOV North Korea] {e1 has agreed to return} to the six-party talks in the week of July 25, [m5=m1 its] news agency said after [m2:PRK.GOV Vice Foreign Minister Kim Kye-gwan] dined in [m3:@CHN Beijing] with [m4:USA.GOV his U.S. opposite number, Christopher Hill].
e1 m1 > m4 AGREE planned 2005-07-10/none ctx=cbrn,diplomatic

### KBS World 2004-08-23
[m1:PRK.GOV Pyongyang] on Monday {e1 ruled out} attending working-level talks on [m5=m1 its] nuclear programme after remarks by [m2:USA.GOV President Bush], and [m3:CHN.GOV the host in Beijing] {e2 appealed for} calm from [m4=m1+m2 all parties].
e1 m1 > m2 REJECT actual 2004-08-23/day mode=meet ctx=cbrn
e2 m3 > m4 REQUEST requested 2004-08-23/none mode=yield ctx=cbrn

### KBS World 2007-02-13
[m1:PRK.GOV North Korea] {e1 undertook} at talks in [m2:@CHN Beijing] to close [m6=m1 its] Yongbyon reactor within 60 days, and [m3:KOR.GOV South Korea] and [m4:CHN.GOV China] are among five states that {e2 promised} [m5=m1 it] fuel oil in return.
e1 m1 > m3,m4 AGREE planned 2007-02-13/none ctx=cbrn
e2 m3,m4 > m5 AGREE planned 2007-02-13/none ctx=cbrn,economic

### KBS World 2007-07-14
A first tanker with 6,200 tons of heavy oil {e1 supplied} by [m1:KOR.GOV South Korea] docked at Sonbong in [m2:PRK.GOV the North] on Saturday, as inspectors of [m3:IAEA the atomic energy agency] flew in from [m4:@CHN Beijing].
e1 m1 > m2 AID actual 2007-07-14/day ctx=cbrn,economic

### KBS World 2007-07-18
[m1:IAEA The head of the International Atomic Energy Agency, Mohamed ElBaradei,] said in [m2:@MYS Kuala Lumpur] that [m3:PRK.GOV North Korea] {e1 had shut down} all five installations at Yongbyon, as [m4=m1 his] men had been able to verify.
e1 m3 > m1 RETREAT actual 2007-07-18/none mode=disarm ctx=cbrn said=m1

### KBS World 2008-06-27
[m1:USA.GOV President George W. Bush] {e1 lifted} trade restrictions on [m2:PRK.GOV North Korea] under the Trading with the Enemy Act, a day after a declaration of [m4=m2 its] nuclear activities {e2 was submitted} to [m3:CHN.GOV the chair of the six-party talks in Beijing].
e1 m1 > m2 CONCEDE actual 2008-06-27/none ctx=economic,cbrn
e2 m2 > m3 COOPERATE actual 2008-06-26/day ctx=cbrn

### KBS World 2009-08-05
[m1:PRK.GOV North Korean leader Kim Jong Il] {e1 granted a special pardon} to [m2:USA.JRN two American journalists sentenced to hard labour], whom [m3:USA.ELI former president Bill Clinton] was to take home to [m4:@USA Los Angeles] on a private plane.
e1 m1 > m2 CONCEDE actual 2009-08-05/none ctx=diplomatic,legal

### KBS World 2009-08-23
[m1:KOR.GOV President Lee Myung-bak] {e1 saw} [m2:PRK.GOV Kim Ki-nam, a party secretary who had led a delegation of mourners from Pyongyang,] for half an hour at the Blue House on Sunday, before the funeral of [m3:KOR.ELI Kim Dae-jung].
e1 m2 > m1 CONSULT actual 2009-08-23/day mode=visit ctx=diplomatic

### KBS World 2009-08-19
[m1:PRK.GOV Kim Jong Il] {e1 sent a telegram of condolence} to [m2:KOR.CVL the family of former President Kim Dae-jung], who in 2000 was the first leader from [m3:@KOR Seoul] to go to [m4:@PRK Pyongyang].
e1 m1 > m2 SUPPORT actual 2009-08-19/none ctx=diplomatic

### KBS World 2011-06-08 none
In the first five months, 1,043 defectors reached [m1:@KOR South Korea], most of them women who had lived for years in [m2:@CHN the three northeastern provinces of China], an official of [m3:KOR.GOV the unification ministry] told reporters.
