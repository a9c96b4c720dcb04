### Somaliland Sun 2023-02-15 article
= [m1:SML.GOV Hargeisa] pulls out guns of [m2:@SOM Las Anod], [m3:SSC.REB clan elders] {e1 want} more
~byline By Abdi Guled Jama
~date_line February 15, 2023
The ceasefire that [m4=m1 Somaliland's government] {e2 announced} last Friday lasted for most of Saturday's breakfast.
Shells {e3 fell} on [m27:SOM.MED the general hospital] on Sunday afternoon and killed a nurse. [m5:SML.MIL The national army], dug in on the hills at Goojacade, denies having {e4 aimed} at it.
Since February 6, when [m6:SSC.REB the elders of the Dhulbahante] {e5 declared} themselves for Somalia in the presence of [m7:SSC.REB Garad Jama Garad Ali], more than eighty people have died and a hundred thousand have crossed into [m8:@ETH Ethiopia].
Garad Jama returned to the town in January after fifteen years. [m9:SML.MIL The soldiers] had {e8 left} it on January 5 to calm the street, which rose when [m10:SML.OPP Abdifatah Abdullahi Hadrawi], a young politician of [m11:SML.OPP Waddani], was shot leaving a mosque.
"<<q1 [m12=m6 We] did not vote for this flag in 1991 and [m13=m6 we] do not vote for it now>>," [m14=m7 the garad] told reporters in a roofless school. "<<q2 When the last gun is behind the hill of Oog, [m15=m6 we] will talk.>>"
[m16:SML.GOV President Muse Bihi Abdi] {e10 sees} [m17:SHABAAB.REB Al-Shabaab] behind the trenches. [m18=m16 He] {e11 has offered} a conference in [m19:@SML Burao], while {e12 ruling out} any pull-out beyond the city limits.
[m20:SOM.GOV Somalia's Hassan Sheikh Mohamud] {e13 urged} both to stop, in terms that pleased neither. [m21:SOM.GOV Puntland], which has long claimed the Sool region and held the town until 2007, {e14 has taken in} the wounded. [m22=m16 Bihi] {e15 says} that its militiamen {e16 fight} in the town; [m23:SOM.GOV Said Abdullahi Deni], Puntland's president, {e17 denies} it.
The opposition at home is no comfort. Waddani's chairman, [m24:SML.OPP Hirsi Haji Ali], {e18 asked} for the general in charge to be relieved.
[m25:UN Fiona Tor], speaking for the UN in Mogadishu, {e19 demanded} an inquiry into the hospital. [m26:TWN.GOV Taipei], which has an office in Hargeisa and one ally fewer every year, said nothing.
e1 m3 > m1 REQUEST requested 2023-02-15/none mode=yield ctx=territory again
e2 m4 > m6 CONCEDE actual 2023-02-10/day ctx=military
e3 m5 > m27 ASSAULT actual 2023-02-12/day mode=heavy-weapons ctx=military,health
e4 m5 > m27 ASSAULT denied 2023-02-12/day mode=heavy-weapons ctx=military
e5 m6 > m1 REJECT actual 2023-02-06/day ctx=territory
e8 m9 > m6 RETREAT actual 2023-01-05/day mode=withdraw ctx=military bg
e10 m16 > m17 ACCUSE actual 2023-02-15/none mode=allege ctx=terrorism
e11 m18 > m6 AGREE planned 2023-02-15/none ctx=territory
e12 m18 > m6 REJECT actual 2023-02-15/none mode=yield ctx=military,territory
e13 m20 > m1,m6 REQUEST requested 2023-02-15/none mode=yield ctx=military
e14 m21 > m6 AID actual 2023-02-15/none ctx=health
e15 m22 > m21 ACCUSE actual 2023-02-15/none mode=allege ctx=military
e16 m21 > m5 ASSAULT denied 2023-02-15/none ctx=military
e17 m23 > m22 REJECT actual 2023-02-15/none ctx=military
e18 m24 > m16 REQUEST requested 2023-02-15/none mode=change ctx=military
e19 m25 > m1 REQUEST requested 2023-02-15/none ctx=human_rights
q1 m14 direct cue=told
q2 m14 direct
rel m23 leads m21
rel m24 leads m11
rel m21 controls m2 to=2007

### The Guardian Post (Yaoundé) 2018-07-26 article
= [m1:AMB.REB Amba Boys] {e1 free} [m2:CMR.JUD magistrate], keep his driver
~byline Fonbah Cletus
~date_line July 26, 2018
[m3:@CMR Buea] woke to gunfire on Wednesday, as it does on most ghost-town days, and to a piece of good news.
Justice [m4=m2 Elangwe Njie], taken from his car at [m5:@CMR Muyuka] on July 12, walked into the gendarmerie post at Mutengene on his own feet. His family paid nothing, a brother said. [m6:ADF.REB The Ambazonia Defence Forces] admitted to {e3 holding} [m32=m4 him] "<<q1 for questioning>>".
The ADF are one of perhaps ten bands. [m31=m6 They] obey [m7:AGC.REB the Ambazonia Governing Council] of [m8:AGC.REB Lucas Cho Ayaba], who lives in [m9:@NOR Norway]; most others side with the interim government of [m10:IGA.REB Sisiku Ayuk Tabe], whom [m11:NGA.SPY Nigerian agents] {e4 seized} in an Abuja hotel in January and {e5 handed over}.
[m12=m10 Ayuk Tabe] has not been seen since. [m13:CMR.OPP Joshua Osih] of [m14:CMR.OPP the Social Democratic Front] {e6 asked} [m15:CMR.GOV the Minister of Justice, Laurent Esso], to show [m33=m10 him] alive before October's election. "<<q2 A state does not hide what it is proud of>>," [m16=m13 the candidate] said in [m17:@CMR Kumba].
The minister {e7 has ignored} three such letters.
Meanwhile [m18:CMR.MIL the BIR] – an elite unit that takes its orders from the presidency – {e8 burned} 40 houses of [m30:CMR.CVL farmers] in [m19:@CMR Kwa-Kwa], according to [m20:CHRDA.NGO the Centre for Human Rights and Democracy in Africa], a Buea group led by [m21:CHRDA.NGO Felix Agbor Nkongho]. Col. [m22:CMR.MIL Didier Badjeck] {e9 denies} that the houses were burned by troops.
Schools have been shut for two years in most places. In June separatists {e10 abducted} [m23:CMR.EDU the principal of Presbyterian High School Batibo] for {e11 defying} the boycott. [m34=m23 He] was found with a broken leg.
The Anglophone bishops, whose spokesman is [m24:CMR.REL Bishop George Nkuo], {e12 called on} both sides for a corridor. Cardinal [m25:CMR.REL Christian Tumi] {e13 invites} everyone to an Anglophone general conference in August. [m26:CMR.GOV Governor Bernard Okalia Bilai] {e14 would not authorise} it.
In Geneva, [m27:UN Zeid Ra'ad Al Hussein] {e15 reproached} [m28:CMR.GOV Yaoundé] on Wednesday for {e16 refusing} [m29=m27 his] people entry.
e1 m1 > m2 RETREAT actual 2018-07-25/day mode=release ctx=legal,territory again
e3 m6 > m4 COERCE actual 2018-07-26/none mode=seize ctx=legal,territory
e4 m11 > m10 COERCE actual 2018-01-01/month mode=arrest ctx=territory bg
e5 m11 > m28 COOPERATE actual 2018-01-01/month ctx=legal bg
e6 m13 > m15 REQUEST requested 2018-07-26/none mode=change ctx=legal,rights_freedoms
e7 m15 > m13 REJECT actual 2018-07-26/none ctx=legal
e8 m18 > m30 ASSAULT denied 2018-07-26/none mode=destroy ctx=repression
e9 m22 > m20 REJECT actual 2018-07-26/none ctx=repression
e10 m1 > m23 ASSAULT actual 2018-06-01/month mode=abduct ctx=territory bg
e11 m23 > m1 REJECT actual 2018-06-01/month mode=yield ctx=territory bg
e12 m24 > m1,m28 REQUEST requested 2018-07-26/none mode=yield ctx=religion_ethnicity
e13 m25 > m1,m28 AGREE planned 2018-08-01/month ctx=religion_ethnicity
e14 m26 > m25 REJECT actual 2018-07-26/none mode=meet ctx=rights_freedoms
e15 m27 > m28 ACCUSE actual 2018-07-25/day mode=disapprove ctx=human_rights
e16 m28 > m29 REJECT actual 2018-07-25/none mode=meet ctx=human_rights
q1 m6 mixed
q2 m16 direct cue=said
rel m6 led_by m7
rel m8 leads m7
rel m21 leads m20
rel m13 member_of m14

### The Sangai Express 2013-04-25 article
= [m1:NSCNIM.REB NSCN-IM] men held at [m2:@IND Mao gate], [m3:IND.CVL highway blockade] from midnight
~byline By Our Staff Reporter
~date_line Imphal, April 24
Drivers of petrol tankers on the Dimapur road slept in their cabins last night and may do so for the rest of the week.
[m4:UNC.CVL The United Naga Council] {e1 has imposed} a 120-hour shutdown of the two highways into the valley, in protest against the {e2 arrest} of seven cadres of [m5:NSCNIM.REB the NSCN (Isak-Muivah)] on Sunday by [m6:IND.MIL the 21st Assam Rifles].
The seven had two AKs with them. The outfit, which {e3 has observed} a ceasefire with [m7:IND.GOV the Centre] since August 1997, says the truce covers [m29=m5 them]; [m8=m6 the paramilitary] {e4 argues} that it stops at the border of [m9:@IND Nagaland].
[m10:IND.GOV Chief Minister Okram Ibobi Singh] {e5 appealed} to [m11=m4 the council] not to punish the common people. "<<q1 [m12:IND.CVL We] eat rice on both sides of the gate>>," [m30=m10 he] told [m13:IND.LEG the Assembly], and added that [m14:IND.COP police commandos] {e6 would escort} the trucks from Thursday.
[m15=m4 The UNC's] president, [m16:UNC.CVL L. Adani], {e7 cautioned} against any such thing. [m17=m16 He] also {e8 demanded} an alternative arrangement for the Naga districts outside [m18:IND.GOV the Government of Manipur].
[m19:KSO.CVL The Kuki Students' Organisation] {e9 threatened} a counter-blockade should their own demand for a Sadar Hills district be overlooked again.
In the House, [m20:IND.OPP Dr I Ibohalbi of the NCP] {e10 accused} the treasury benches of sleeping. [m21:IND.GOV Deputy Chief Minister Gaikhangam], who is also president of [m22:IND.PTY the State Congress], was in Delhi to {e11 see} [m23:IND.GOV Union Home Minister Sushilkumar Shinde].
On Tuesday night, a hand grenade {e12 was lobbed} at the residence of [m24:IND.BUS a pharmacist] in Thangmeiband; [m25:PREPAK.REB PREPAK] {e13 owned up}. The group is a member of [m26:CORCOM.REB CorCom], the coordination committee of six valley-based outfits.
[m27:IND.CVL Irom Sharmila] enters the thirteenth year of her {e14 fast} in November. [m28:IND.JUD A court in Delhi] {e15 framed charges} against her last month for attempting suicide.
e1 m4 > m6 PROTEST actual 2013-04-24/day mode=obstruct ctx=territory,religion_ethnicity
e2 m6 > m5 COERCE actual 2013-04-21/day mode=arrest ctx=military
e3 m5 > m7 RETREAT actual 1997-08-01/month mode=ceasefire ctx=military bg
e4 m8 > m5 REJECT actual 2013-04-24/none ctx=military
e5 m10 > m11 REQUEST requested 2013-04-24/none mode=yield ctx=human_security
e6 m14 > m4 MOBILIZE planned 2013-04-25/day mode=police ctx=human_security
e7 m16 > m10 THREATEN threatened 2013-04-24/none ctx=human_security
e8 m17 > m18 REQUEST requested 2013-04-24/none mode=change ctx=territory,religion_ethnicity
e9 m19 > m10 THREATEN threatened 2013-04-24/none ctx=territory
e10 m20 > m10 ACCUSE actual 2013-04-24/none mode=disapprove ctx=legislative
e11 m21 > m23 AGREE planned 2013-04-24/none ctx=human_security
e12 m25 > m24 ASSAULT actual 2013-04-23/day mode=explosives ctx=terrorism
e13 m25 > m24 SUPPORT actual 2013-04-24/none ctx=terrorism
e14 m27 > m7 PROTEST actual 2013-04-24/none mode=hunger ctx=human_rights bg
e15 m28 > m27 ACCUSE actual 2013-03-01/month ctx=legal bg
q1 m10 direct cue=told
rel m16 leads m4
rel m21 leads m22
rel m25 member_of m26
