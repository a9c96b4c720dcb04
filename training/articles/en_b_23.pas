### Somaliland Sun 2022-08-12 article
= Sticks in the air: [m1:SOMALILAND.OPP opposition] {e1 marches}, five {e2 dead}
~byline By Yusuf M Hasan-Dirie
~date_line Friday, August 12, 2022
~page_control Home | Somaliland | Politics
HARGEISA—Yesterday was the first time since the return to multi-party politics that [m2:SOMALILAND.COP the police] of [m3:SOMALILAND.GOV this republic] have {e3 killed} [m4:SOMALILAND.CVL people] for walking.
Five are dead, three in the capital and one each in Burao and Erigavo, and about a hundred are hurt, [m5:SOMALILAND.GOV President Muse Bihi Abdi] himself gave the figures. Sixty of the hurt are [m6=m2 policemen].
[m7:SOMALILAND.OPP Waddani] and [m8:SOMALILAND.OPP UCID], the two opposition parties that the constitution allows, had {e4 called out} [m9=m7+m8 their followers] to ask for the presidential election to be held on its day, November 13. [m10:SOMALILAND.GOV Interior Minister Mohamed Kahin Ahmed] {e5 refused} a permit on Tuesday. "<<q1 [m11=m10 I] warn parents. These people carry sticks and catapults>>," [m12=m10 he] said at the time.
Wednesday's last {e6 talks}, in [m40=m5 the president's] living room, lasted four hours. [m13:SOMALILAND.OPP Waddani chairman Hersi Ali Haji Hassan] came out smiling and told the press that the march was on.
In a speech last night [m31=m5 the President] {e7 blamed} [m32=m7+m8 the two parties]. [m14=m5 He] also said that [m15:ETH.GOV Ethiopia] and [m16:GBR.GOV the United Kingdom], friends of [m36=m3 Somaliland] although [m37=m15+m16 they] don't recognise [m38=m3 it], <<q2 had asked [m17=m5 him] what was going on, and that [m39=m5 he] was ashamed to tell>>.
The row is about order. By law the licences of all parties run out in December and [m18:SOMALILAND.PTY new political associations] compete to take their places. The ruling [m19:SOMALILAND.PTY Kulmiye], which [m20=m5 Bihi] leads, {e8 wants} that contest first. UCID's founder, [m21:SOMALILAND.OPP Faisal Ali Warabe], {e9 accuses} [m33=m5 the president] of looking for two more years. [m22:SOMALILAND.LEG The House of Elders], which {e10 extended} terms in 2003, 2008, 2015 and 2017, {e11 may do so} again in October.
[m23:SOMALILAND.LEG The speaker of the lower house, Abdirisak Khalif], himself of [m41=m7 Waddani], whose [m42=m41 coalition] took [m24:@SOMALILAND the House] last year, {e12 asked} yesterday for [m25:SOMALILAND.COP the police commander] to resign. [m26:SOMALILAND.REL A group of sheikhs] led by [m27:SOMALILAND.REL Mustafe Haji Ismail] {e13 offered} to mediate.
There was a word from Mogadishu, too. [m28:SOM.GOV President Hassan Sheikh Mohamud], who regards this territory as a region of [m43=m28 his] own, {e14 expressed} sorrow for "<<q3 our citizens>>". [m46:SOMALILAND.GOV Hargeisa's foreign ministry], which {e16 broke off} talks with [m44=m28 him] in 2020, did not thank [m45=m28 him].
[m34=m3 Somaliland], which declared itself independent in May 1991, holds [m35:@SOMALILAND all of the old British protectorate] except for parts of the east. No state has recognised [m47=m34 it]; [m48:TWN.GOV Taiwan], which is in much the same boat, opened an office here in August 2020. The [m29:USA.LEG US Congress] is discussing {e15 a partnership} in defence. [m30:SOMALILAND.GOV The representative in Washington, Bashir Goth], feared yesterday that <<q4 the pictures would cost more than a lobbyist earns in a year>>.
In [m49:@SOMALILAND Lasanod], where they have other worries, no one marched.
e1 m1 > m5 PROTEST actual 2022-08-11/day mode=demo ctx=election again
e2 m2 > m1 ASSAULT actual 2022-08-11/day mode=firearms ctx=repression again
e3 m2 > m4 ASSAULT actual 2022-08-11/day mode=firearms ctx=repression
e4 m7,m8 > m5 PROTEST actual 2022-08-11/day mode=demo ctx=election
e5 m10 > m9 REJECT actual 2022-08-09/day ctx=rights_freedoms,election
e6 m5 > m7,m8 CONSULT actual 2022-08-10/day ctx=election
e7 m31 > m32 ACCUSE actual 2022-08-11/day mode=disapprove ctx=election
e8 m19 > m7,m8 REQUEST requested 2022-08-12/none mode=change ctx=election
e9 m21 > m33 ACCUSE actual 2022-08-12/none mode=allege ctx=election
e10 m22 > m5 SUPPORT actual 2022-08-12/none ctx=election,legislative bg
e11 m22 > m5 SUPPORT hypothetical 2022-10-01/month ctx=election,legislative
e12 m23 > m25 REQUEST requested 2022-08-11/day mode=yield ctx=repression
e13 m26 > m5,m7 AGREE planned 2022-08-12/none ctx=religion_ethnicity
e14 m28 > m4 SUPPORT actual 2022-08-12/none ctx=diplomatic
e16 m46 > m44 SANCTION actual 2020-01-01/year mode=discontinue ctx=diplomatic bg
e15 m29 > m3 AGREE hypothetical 2022-08-12/none ctx=military,legislative
q1 m12 direct cue=said
q2 m14 indirect cue=said
q3 m28 mixed cue=expressed
q4 m30 indirect cue=feared
rel m13 leads m7
rel m20 leads m19
rel m23 member_of m41
rel m42 controls m24
rel m27 leads m26
rel m34 controls m35

### Sudan Tribune 2019-06-05 article
= Sudan's [m1:SDN.MIL TMC] {e1 scraps} deals, sets vote, as [m2:SDN.CVL Khartoum] counts its dead
~date_line Wednesday 5 June 2019
~share Comments on the Sudan Tribune website must abide by the following rules
June 4, 2019 (KHARTOUM) - The head of [m3:SDN.MIL Sudan's Transitional Military Council (TMC), Abdel-Fattah al-Burhan], has {e2 cancelled} all agreements with [m4:SDN.OPP the Forces for Freedom and Change (FFC)] and {e3 announced} general elections within nine months.
[m45=m3 His] statement was broadcast at two on Tuesday morning, less than a day after [m5:RSF.PRM troops of the Rapid Support Forces (RSF)] and men in police uniforms {e4 had cleared} [m6:SDN.CVL the sit-in] outside the army headquarters.
[m7:SDN.MED The Central Committee of Sudan Doctors], which is close to [m48=m4 the FFC], said that 60 people had been {e5 killed}, some of whom were {e6 thrown} into the Nile. The figure was 35 on Monday night.
[m40=m1 The TMC] {e7 denies} having {e8 dispersed} [m46=m6 the sit-in]. [m9:SDN.MIL Its spokesman, Shams al-Din Kabbashi], told Sky News Arabia that the forces had gone after "<<q1 criminals in a place called Colombia>>", by the river, from where some ran into the square. In a turn that surprised [m47=m9 his] listeners, [m41=m3 al-Burhan] a few hours later {e9 promised} an investigation by the prosecutor.
[m10:SDN.LAB The Sudanese Professionals Association (SPA)], the backbone of [m49=m4 the FFC], {e10 rejected} the plan. "<<q2 It isn't the putschists who will decide the fate of [m11:SDN.CVL the people]>>," [m12=m10 it] said in a statement, in which [m13=m10 it] {e11 called for} "total civil disobedience" from today, the first day of the feast. [m14:SDN.OPP The National Umma Party] of [m15:SDN.OPP former Prime Minister Sadiq al-Mahdi] {e12 joined} the call, as did [m16:SDN.OPP the Communist Party]. [m17:SDN.OPP The Sudanese Congress Party's leader, Omar al-Digair], said [m18=m4 the coalition] would <<q3 not sit across from [m51=m3 al-Burhan] again>>.
Whether it is [m50=m3 al-Burhan] who commands is a matter of debate. [m19:RSF.PRM The RSF], born in 2013 out of the Darfur Janjaweed, is led by [m20:RSF.PRM Mohamed Hamdan Daglo "Hemetti"], the deputy head of [m55=m1 the council]. [m21=m20 He] in person had {e13 gone} to [m22:SAU.GOV Jeddah] two weeks before; [m42=m3 the general] {e14 visited} [m23:EGY.GOV Cairo] and [m24:ARE.GOV Abu Dhabi], which have together with [m25=m22 Riyadh] {e15 pledged} three billion dollars. [m44=m19 His men] hold [m26:@SDN most corners of the capital] since.
In the rebel camp, [m27:SPLMN.REB the SPLM-N faction of Abdel-Aziz al-Hilu], which controls [m28:@SDN Kauda and the Nuba Mountains], {e16 broke off} contacts with [m52=m1 the generals]. [m29:SPLMN.REB The rival one of Malik Agar], a member of [m30:SDN.REB the Sudan Revolutionary Front], did not; two of its men, [m31:SPLMN.REB Yasir Arman] and a colleague, had come to Khartoum only last week in spite of a death sentence. [m32=m31 Arman] expects to be {e17 arrested}.
[m33:GBR.GOV Britain] and [m34:DEU.GOV Germany] {e18 asked} for a meeting of [m35:UN the Security Council] yesterday, behind closed doors, where [m36:CHN.GOV China], backed by [m37:RUS.GOV Russia], {e19 blocked} a statement. [m38:AU The African Union] {e20 may suspend} [m53:SDN.GOV Sudan's] membership this week; in April [m43=m38 it] {e21 had given} [m54=m1 the officers] sixty days to hand power to civilians, after [m39:SDN.GOV Omar al-Bashir] was {e22 ousted}.
Bakeries were open for one hour. The internet is off.
e1 m1 > m4 SANCTION actual 2019-06-04/day mode=discontinue ctx=pro_autocracy,military again
e2 m3 > m4 SANCTION actual 2019-06-04/day mode=discontinue ctx=pro_autocracy,military
e3 m3 > m4 AGREE planned 2019-06-04/day ctx=election
e4 m5 > m6 ASSAULT actual 2019-06-03/day ctx=repression,pro_autocracy
e5 m5 > m6 ASSAULT actual 2019-06-03/day ctx=repression again
e6 m5 > m6 ASSAULT actual 2019-06-03/day ctx=repression again
e7 m40 > m4 REJECT actual 2019-06-05/none ctx=repression
e8 m40 > m46 ASSAULT denied 2019-06-03/day ctx=repression
e9 m41 > m4 ACCUSE planned 2019-06-04/day mode=investigate ctx=legal
e10 m10 > m1 REJECT actual 2019-06-05/none ctx=pro_democracy,election
e11 m13 > m11 REQUEST requested 2019-06-05/none mode=assist ctx=pro_democracy
e12 m14,m16 > m10 SUPPORT actual 2019-06-05/none ctx=pro_democracy
e13 m21 > m22 CONSULT actual 2019-05-20/week mode=visit ctx=diplomatic
e14 m42 > m23,m24 CONSULT actual 2019-06-05/none mode=visit ctx=diplomatic
e15 m22,m23,m24 > m1 AGREE planned 2019-06-05/none ctx=economic
e16 m27 > m1 SANCTION actual 2019-06-05/none mode=discontinue ctx=military
e17 m1 > m32 COERCE hypothetical 2019-06-05/none mode=arrest ctx=repression
e18 m33,m34 > m35 REQUEST requested 2019-06-05/none mode=meet ctx=diplomatic
e19 m36,m37 > m33,m34 REJECT actual 2019-06-04/day ctx=diplomatic
e20 m38 > m53 SANCTION hypothetical 2019-06-05/none mode=expel ctx=diplomatic,pro_democracy
e21 m43 > m54 THREATEN threatened 2019-04-01/month ctx=diplomatic,pro_democracy bg
e22 m1 > m39 COERCE actual 2019-04-01/month mode=seize ctx=military bg
q1 m9 mixed cue=told
q2 m12 direct cue=said
q3 m17 indirect cue=said
rel m10 part_of m4
rel m20 leads m19
rel m44 controls m26
rel m27 controls m28
rel m29 member_of m30
rel m3 leads m1
rel m53 member_of m38

### MindaNews 2008-08-19 article
= Kolambugan at dawn
~byline By Carolina Arguelles-Uy and Froilan Magsino
~date_line Tuesday, 19 August 2008 09:41
ILIGAN CITY (MindaNews/18 Aug) -- The rice on the stoves had not boiled when the first shots were heard at the plaza.
About two hundred fighters of [m1:MILF.REB the Moro Islamic Liberation Front], under [m2:MILF.REB Abdullah Macapaar alias Commander Bravo], {e1 occupied} five coastal barangays of [m3:@PHL Kolambugan and Kauswagan] in Lanao del Norte from four in the morning till past ten on Monday. [m4=m1 They] {e2 killed} at least 28 [m5:PHL.CVL civilians], some hacked, [m6:PHL.MIL Lt. Col. Agane Adriatico], a commander in the area, said, and used others as shields when [m34=m1 they] pulled back up the hills.
"<<q1 [m35=m1 They] asked, are you Bisaya? [m36=m7 My] uncle answered in Maranao, so he lived>>," said [m7:PHL.CVL Ronelo Paglinawan], 19.
The same day [m8:MILF.REB another group] {e3 raided} [m31:@PHL Maasim] in Sarangani, at the other end of the island.
In a statement on [m9=m1 the front's] website, [m10:MILF.REB its peace panel chair, Mohagher Iqbal], {e4 said} that the attacks were "<<q2 not sanctioned>>" by [m11:MILF.REB Chairman Al Haj Murad Ebrahim] and that [m37=m2 Bravo] <<q3 would be made to explain>>. [m12=m1 The MILF], however, {e5 would not hand} [m13=m2 him] over.
[m14:PHL.GOV President Arroyo], speaking from Malacañang with the generals in a row behind [m38=m14 her], {e6 ordered} [m15:PHL.MIL the Armed Forces] to "defend every inch of Philippine territory". [m39:PHL.MIL Four battalions] {e7 were flown} from Basilan in the afternoon. [m16:PHL.GOV Press Secretary Jesus Dureza] said <<q4 the peace process was not dead, only wounded>>.
It was to have come to a happy end two weeks ago. On August 5, in Kuala Lumpur, [m40=m14+m1 the two panels] were going to {e8 sign} the agreement on ancestral domain, which would have added 712 villages to [m17:@PHL the Autonomous Region in Muslim Mindanao]. On the eve [m18:PHL.JUD the Supreme Court] {e10 issued} a restraining order, asked for by [m19:PHL.GOV North Cotabato Vice Governor Emmanuel Piñol] and [m20:PHL.GOV Zamboanga's Mayor Celso Lobregat]. [m21:MYS.GOV Malaysia], which {e11 has brokered} the talks since 2001 and leads the monitors, {e12 may not renew} [m44=m21 its] mission when this one ends on the 31st.
[m22:PHL.GOV Iligan Mayor Lawrence Cruz] has allowed civilians to carry long arms. "<<q5 [m41=m22 I] know what the law says. The law was not in Kolambugan>>," [m32=m22 he] said.
Not so fast, said [m23:PHL.REL Bishop Elenito Galido]: [m24=m23 he] {e13 pleaded} with [m25:PHL.CVL Christian residents] not to form "the Ilaga of our day", after the vigilantes of the seventies. [m26:PHL.NGO The Mindanao Peoples Caucus], headed by [m27:PHL.NGO Mary Ann Arnado], {e14 urged} both parties to return to the ceasefire of 2003.
[m28:MNLF.REB The Moro National Liberation Front], which {e16 signed} [m45=m28 its] peace in September 1996 and whose founder [m29:MNLF.REB Nur Misuari], once governor of [m47=m17 the region], has been out on bail since April, {e15 condemned} the killing. [m33=m1 The MILF] split from [m42=m28 it] in 1978, and holds, by [m43=m1 its] own count, some forty [m30:@PHL camps].
At Mercy Hospital a nurse had written names on arms with a pen. The ink had run.
e1 m1 > m3 COERCE actual 2008-08-18/day mode=seize ctx=territory
e2 m4 > m5 ASSAULT actual 2008-08-18/day mode=firearms ctx=religion_ethnicity
e3 m8 > m31 ASSAULT actual 2008-08-18/day ctx=territory
e4 m10 > m2 REJECT actual 2008-08-19/none
e5 m12 > m14 REJECT actual 2008-08-19/none mode=yield
e6 m14 > m1 MOBILIZE actual 2008-08-18/day mode=troops ctx=military
e7 m39 > m1 MOBILIZE actual 2008-08-18/day mode=troops ctx=military
e8 m14 > m1 SUPPORT denied 2008-08-05/day ctx=territory
e10 m18 > m1 REJECT actual 2008-08-04/day ctx=legal,territory
e11 m21 > m14,m1 CONSULT actual 2001-01-01/year mode=third-party ctx=peacekeeping bg
e12 m21 > m14 REJECT hypothetical 2008-08-31/day ctx=peacekeeping
e13 m24 > m25 REQUEST requested 2008-08-19/none mode=yield ctx=religion_ethnicity
e14 m26 > m14,m1 REQUEST requested 2008-08-19/none mode=yield
e16 m28 > m14 SUPPORT actual 1996-09-01/month ctx=territory bg
e15 m28 > m1 ACCUSE actual 2008-08-19/none mode=disapprove
q1 m7 direct cue=said
q2 m10 mixed cue=said
q3 m10 indirect
q4 m16 indirect cue=said
q5 m32 direct cue=said
rel m11 leads m1
rel m27 leads m26
rel m33 controls m30
rel m6 member_of m15

### The Post 2017-10-02 article
= Bamenda under curfew as [m1:CMR.MIL soldiers] {e1 shoot} flag bearers
~byline By Chris Mbunwe-Ndi & Divine Ntaryike-Achu
~date_line Monday, October 2, 2017 | Issue No. 01861
The flags went up before sunrise, blue and white with a dove, on schools, on a mission borehole, on the gendarmerie at Ekona for eleven minutes.
October 1 was the day on which [m2:AMBAZONIA.REB Sisiku Julius Ayuk Tabe], from somewhere that wasn't Cameroon, {e2 proclaimed} the independence of "Ambazonia". [m29=m2 He] styles [m30=m2 himself] its president. No state has recognised it, nor has any been seen to think about it.
[m3:CMR.MIL Troops], some of them brought from Bafoussam on Friday, {e3 fired} at [m4:CMR.CVL marchers with branches] in Bamenda, Kumba, Kumbo, Mamfe and Buea. [m5:CMR.GOV The Governor of the North West, Adolphe Lele L'Afrique], had {e4 banned} gatherings of more than four on Friday, shut the motor parks and closed the land border. By last night The Post's reporters could confirm eight deaths. [m6:AMNESTY Amnesty International] has seventeen.
In Kumbo five of the dead were [m24:CMR.CRM prisoners] who, [m7:CMR.GOV the Communication Minister, Issa Tchiroma Bakary], said, <<q1 {e5 had set} [m25:CMR.GOV their own jail] on fire>>. [m39:CMR.GOV A warder], who asked for [m40=m39 his] name to be kept out, said that [m41=m39 he] knew nothing of any fire before the shooting.
"<<q2 [m31=m4 We] came with peace plants in [m32=m4 our] hands. Is a leaf a gun?>>" asked [m8:CMR.CVL Mami Tah], a bean seller of Ntarikon, by the body of her son.
[m9:CMR.GOV President Paul Biya], in power since 1982, {e7 condemned} on Facebook "<<q3 all acts of violence, regardless of their sources>>" and called for dialogue in the next sentence. It wasn't said with whom. In January [m10:CMR.GOV his government] {e8 dissolved} [m11:CMR.CVL the Anglophone Civil Society Consortium], and {e9 arrested} [m12:CMR.CVL its president, Felix Agbor Balla]; after eight months in Kondengui, [m13=m12 he] and [m23:CMR.CVL some fifty others] were {e10 released} on August 30.
[m14:CMR.OPP The Social Democratic Front (SDF)], whose chairman is [m15:CMR.OPP Ni John Fru Ndi], wants a federation and no secession. "<<q4 [m33=m10 Yaoundé] has made more separatists than all the radios together>>," [m16=m15 he] said at home in Ntarinkon, where gas was coming over the wall. [m17:CMR.LEG The SDF's Joseph Wirba], a member of the National Assembly who went into hiding in May, had {e16 asked} [m34:CMR.CVL his people] to come out; [m35=m17 he] himself was not seen.
The {e11 strike} of [m26:CMR.CVL the lawyers and teachers] which started it all is eleven months old. In that time, the internet was {e12 cut} for 93 days.
[m18:CMR.REL The bishops of the Bamenda Ecclesiastical Province], headed by [m19:CMR.REL Archbishop Cornelius Fontem Esua], sued by parents earlier this year over closed schools, {e13 had begged} on Thursday that nobody draw blood. [m20:UN UN Secretary-General Antonio Guterres], through a spokesman, {e14 urged} [m21=m9 the authorities] to look into the deaths. [m38:FRA.GOV Paris] was said to be "attentive".
[m27:NGA.GOV Nigeria], on whose side of the border the refugees are beginning to arrive, {e15 has not given} [m28=m2 Ayuk Tabe] any asylum, [m36:NGA.GOV its High Commissioner] insisted; [m37=m27 Abuja] doesn't support a bid of the kind, for reasons of its own. One of them is called [m22:IPOB.REB IPOB].
The dove, people say, was drawn by a sign painter from Tiko. He spells it Abazonia.
e1 m1 > m4 ASSAULT actual 2017-10-01/day mode=firearms ctx=repression again
e2 m2 > m9 REJECT actual 2017-10-01/day ctx=territory
e3 m3 > m4 ASSAULT actual 2017-10-01/day mode=firearms ctx=repression
e4 m5 > m4 COERCE actual 2017-09-29/day mode=restrict ctx=rights_freedoms
e7 m9 > m4 ACCUSE actual 2017-10-02/none mode=disapprove
e8 m10 > m11 SANCTION actual 2017-01-01/month mode=discontinue ctx=rights_freedoms bg
e9 m10 > m12 COERCE actual 2017-01-01/month mode=arrest ctx=repression bg
e10 m10 > m13,m23 RETREAT actual 2017-08-30/day mode=release ctx=legal bg
e5 m24 > m25 PROTEST actual 2017-10-02/none mode=riot said=m7
e11 m26 > m10 PROTEST actual 2016-11-01/month mode=strike ctx=economic bg
e12 m10 > m26 COERCE actual 2017-10-02/none mode=censor ctx=rights_freedoms bg
e13 m18 > m1 REQUEST requested 2017-09-28/day mode=yield ctx=religion_ethnicity
e14 m20 > m21 REQUEST requested 2017-10-02/none mode=change ctx=human_rights
e16 m17 > m34 REQUEST requested 2017-10-02/none mode=assist ctx=rights_freedoms
e15 m27 > m28 AID denied 2017-10-02/none ctx=asylum
q1 m7 indirect cue=said
q2 m8 direct cue=asked
q3 m9 mixed cue=condemned
q4 m16 direct cue=said
rel m15 leads m14
rel m17 member_of m14
rel m19 leads m18
rel m12 leads m11
