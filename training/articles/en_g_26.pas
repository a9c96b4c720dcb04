### BBC 2015-11-23 article
= Nepal: four {e1 shot} in plains as fuel row with [m1:IND.GOV Delhi] drags on
~date_line 23 November 2015
~share From the section Asia
At least four people have been killed in southern [m2:@NPL Nepal], where [m3:NPL.COP police] {e2 opened fire} on [m4:NPL.CVL protesters from the Madhesi minority] who wanted to {e3 close} the main highway at night.
The {e4 shooting} in Saptari district on Saturday followed weeks in which [m5=m4 the demonstrators] have {e5 sat} on the bridge at Birgunj, the chief crossing from [m6:IND.GOV India]. Nothing has come over it since 24 September.
[m7:NPL.GOV Prime Minister KP Sharma Oli] says it is [m8=m6 the big neighbour] who {e6 turned off} the tap. "<<q1 A blockade is more inhuman than war>>," [m29=m7 he] {e7 told} the nation, without naming anyone.
[m9:IND.GOV Vikas Swarup], the foreign ministry spokesman in Delhi, {e8 rejected} that. "<<q2 [m10=m6 Our] trucks are willing. It is [m11=m7 their] own people who stop them>>," [m12=m9 he] said.
[m13:NPL.OPP Upendra Yadav], who chairs [m14:NPL.OPP the Federal Socialist Forum], part of [m15:NPL.OPP the United Madhesi Front], broke off {e9 talks} with three ministers on Sunday. [m16=m15 The front] {e10 insists} on new provincial borders; [m17:NPL.GOV Kathmandu] {e11 offers} an amendment about seats.
[m18=m17 The government] has meanwhile {e12 received} 1,000 tonnes of petrol as a gift of [m19:CHN.GOV China], its neighbour to the north. In [m20:@CHE Geneva] this month [m35=m17 it] {e13 heard} [m30=m6 India] ask, for once in public, about wartime abuses.
[m21:UN Unicef], the UN children's fund, {e14 warned} [m22=m1+m17 both] that vaccines were running out.
[m23:NPL.PTY The Communist Party of Nepal (UML)], which [m32=m7 Mr Oli] heads, governs with [m24:NPL.PTY the Maoists]. Their chief, [m25:NPL.PTY Prachanda], {e15 called} the embargo "<<q3 naked bullying>>".
On Thursday [m26:NPL.EDU students] in the capital {e16 burned} an effigy of [m27:IND.GOV Narendra Modi]. [m31:IND.MIL Thirteen Indian border guards] who strayed across while chasing smugglers are to be {e17 handed back}.
[m33=m1+m17 Both countries] are members of [m28:SAARC Saarc].
e1 m3 > m4 ASSAULT actual 2015-11-21/day mode=firearms ctx=repression,religion_ethnicity again
e2 m3 > m4 ASSAULT actual 2015-11-21/day mode=firearms ctx=repression,religion_ethnicity
e3 m4 > m7 PROTEST actual 2015-11-21/day mode=obstruct ctx=religion_ethnicity
e4 m3 > m4 ASSAULT actual 2015-11-21/day mode=firearms ctx=repression again
e5 m5 > m7 PROTEST actual 2015-09-24/day mode=obstruct ctx=religion_ethnicity,political_institutions
e6 m8 > m17 SANCTION denied 2015-09-24/day mode=restrict ctx=economic,diplomatic
e7 m29 > m8 ACCUSE actual 2015-11-23/none mode=disapprove ctx=economic,diplomatic
e8 m9 > m29 REJECT actual 2015-11-23/none ctx=economic,diplomatic
e9 m13 > m18 CONSULT actual 2015-11-22/day ctx=political_institutions
e10 m16 > m17 REQUEST requested 2015-11-22/none mode=change ctx=political_institutions,territory
e11 m17 > m16 AGREE planned 2015-11-22/none ctx=political_institutions
e12 m19 > m18 AID actual 2015-11-23/none ctx=economic
e13 m30 > m17 ACCUSE actual 2015-11-01/month mode=disapprove ctx=human_rights,diplomatic
e14 m21 > m22 REQUEST requested 2015-11-23/none mode=change ctx=health,human_security
e15 m25 > m8 ACCUSE actual 2015-11-23/none mode=disapprove ctx=economic
e16 m26 > m27 PROTEST actual 2015-11-19/day mode=demo ctx=diplomatic
e17 m17 > m31 RETREAT planned 2015-11-23/none mode=release ctx=territory
q1 m29 direct cue=told
q2 m12 direct cue=said
q3 m25 mixed cue=called
rel m13 leads m14
rel m14 part_of m15
rel m32 leads m23
rel m25 leads m24
rel m33 member_of m28

### Reuters 2021-07-05 article
= [m28:SADC Envoys] {e1 sent} to Eswatini after army {e2 crackdown}; [m1:SWZ.OPP opposition] feels unheard
~byline By Lunga Masuku and Wendell Roelf
~date_line July 5, 2021 2:41 PM UTC
[m2:@SWZ MBABANE], July 5 ([m3:#Reuters Reuters]) - [m29=m28 Three ministers from the region] spent Sunday in the royal kraal at Lozitha and left without once crossing the road to where the burnt brewery is.
The fact-finding {e3 trip} was ordered by [m4:BWA.GOV Botswana's Mokgweetsi Masisi], who chairs the security organ of [m5:SADC the Southern African Development Community]. Its members are to {e4 come back} and see others as well, [m6:BWA.GOV Foreign Minister Lemogang Kwape], the leader of the team, promised.
"<<q1 [m24=m28 They] {e5 met} the people who did the shooting. [m7:SWZ.OPP We] are the people who were shot>>," said [m8:SWZ.OPP Wandile Dludlu], secretary general of [m9:SWZ.OPP PUDEMO], which has been {e6 banned} as a terrorist group since 2008.
[m22:SWZ.MIL Soldiers and police] had {e7 fired} on [m23:SWZ.CVL crowds] in Manzini and Matsapha on Tuesday night. [m25:AMNESTY Amnesty] counts 20 dead. [m10:SWZ.GOV Acting Prime Minister Themba Masuku] {e8 denies} that live ammunition was used at random.
It started in May with the {e9 death} of a law student, [m11:SWZ.EDU Thabani Nkomonye], at the hands, his friends believe, of [m26:SWZ.COP the police]. Last month [m12:SWZ.GOV King Mswati III], Africa's last absolute monarch, {e10 forbade} any more petitions. [m13:SWZ.CVL Young men] then {e11 torched} shops in which [m30=m12 he] holds a share.
[m14:ZAF.GOV South Africa], which surrounds the country on three sides, {e12 called} for restraint. [m15:ZAF.PTY The ruling ANC] went further, {e13 urging} that PUDEMO be unbanned; its ally [m16:ZAF.LAB COSATU], a federation headed by [m17:ZAF.LAB Zingiswa Losi], {e14 threatens} to block the Oshoek gate.
[m18:TWN.GOV Taiwan], which counts the kingdom as its last friend on the continent, {e15 advised} [m27:TWN.CVL its nationals] to stay indoors. Mobile internet, {e16 cut} on June 29, was {e17 back} in part on Friday.
[m19:SWZ.LEG Two members of parliament, Mduduzi Mabuza and Mthandeni Dube], have gone into hiding. [m20:SWZ.REL Bishop Jose Luis Ponce de Leon], who leads [m21:SWZ.REL the Council of Swaziland Churches], has {e18 offered} to bring the sides under one roof.
e1 m28 > m12 CONSULT actual 2021-07-04/day mode=third-party ctx=diplomatic,pro_democracy again
e2 m22 > m23 ASSAULT actual 2021-06-29/day mode=firearms ctx=repression again
e3 m4 > m12 CONSULT actual 2021-07-04/day mode=third-party ctx=diplomatic,pro_democracy
e4 m6 > m1 CONSULT planned 2021-07-05/none mode=third-party ctx=diplomatic
e5 m24 > m12 CONSULT actual 2021-07-04/day mode=third-party ctx=diplomatic,pro_democracy again
e6 m12 > m9 COERCE actual 2008-01-01/year mode=restrict ctx=political_institutions,repression bg
e7 m22 > m23 ASSAULT actual 2021-06-29/day mode=firearms ctx=repression
e8 m10 > m25 REJECT actual 2021-07-05/none ctx=repression
e9 m26 > m11 ASSAULT actual 2021-05-01/month ctx=repression
e10 m12 > m13 COERCE actual 2021-06-01/month mode=restrict ctx=rights_freedoms
e11 m13 > m12 PROTEST actual 2021-06-01/none mode=vandalize ctx=pro_democracy
e12 m14 > m12 REQUEST requested 2021-07-05/none mode=yield ctx=diplomatic
e13 m15 > m12 REQUEST requested 2021-07-05/none mode=change ctx=political_institutions
e14 m16 > m12 THREATEN threatened 2021-07-05/none ctx=economic
e15 m18 > m27 REQUEST requested 2021-07-05/none mode=change ctx=human_security
e16 m12 > m13 COERCE actual 2021-06-29/day mode=censor ctx=rights_freedoms
e17 m12 > m13 CONCEDE actual 2021-07-02/day ctx=rights_freedoms
e18 m20 > m12,m1 AGREE planned 2021-07-05/none ctx=religion_ethnicity,diplomatic
q1 m8 direct cue=said
rel m8 member_of m9
rel m16 ally_of m15
rel m17 leads m16
rel m20 leads m21

### AP 2010-09-14 article
= [m1:EU EU] commissioner {e1 compares} [m2:FRA.GOV French] Roma {e2 expulsions} to wartime
~byline By ROBERT WIELAARD and ELAINE GANLEY
~date_line Tue Sep 14, 3:14 pm ET
[m3:@BEL BRUSSELS] ([m4:#AP AP]) – Striking the lectern with the flat of her hand, [m27=m8 the European Union's justice chief] on Tuesday {e3 vowed} to haul [m5:FRA.GOV Paris] before judges for the way it {e4 puts} [m6:ROU.CVL Gypsies] on planes.
"<<q1 [m7=m8 I] personally have been {e17 appalled} by a situation which gave the impression that people are being removed just because they belong to a certain ethnic minority>>," said [m8:EU Viviane Reding]. "<<q2 This is a situation [m9=m8 I] had thought Europe would not have to witness again after the Second World War.>>"
What set her off was a circular of Aug. 5, signed in the [m10:FRA.GOV Interior Ministry], that {e5 ordered} [m11:FRA.GOV prefects] to clear 300 camps, "<<q3 Roma ones as a priority>>." [m12:FRA.GOV Immigration Minister Eric Besson] and another minister had {e6 assured} [m13=m8 her] that no group was singled out.
[m28=m12 Besson] {e7 denied} having known of the paper. In the Elysee, [m14:FRA.GOV President Nicolas Sarkozy] told [m15:FRA.LEG senators] over lunch that <<q4 if the lady loves the Roma so, [m29:LUX.GOV Luxembourg] could {e8 take} them>>.
[m16:LUX.GOV Foreign Minister Jean Asselborn] of the grand duchy {e9 called} that malevolent.
Some 1,000 people have {e10 gone} back to [m17:@ROU Romania] and [m18:@BGR Bulgaria], both members of [m19=m1 the bloc] since 2007, in six weeks. [m20:ROU.GOV Romanian President Traian Basescu] {e11 asked} that they be let alone; [m21:ITA.GOV Silvio Berlusconi] {e12 rallied} to the French leader.
[m22:EU The European Parliament] {e13 voted} Thursday for a halt. [m23:FRA.PTY Martine Aubry], who heads [m24:FRA.OPP the Socialist Party], {e14 spoke} of shame.
[m30:ROU.CVL Sixty families] near Lille were {e15 roused} by [m25:FRA.COP gendarmes] the very same morning.
The [m26:COE Council of Europe], to which 47 states belong, has {e16 invited} [m31:? all of them] to a meeting on the subject.
e1 m1 > m2 ACCUSE actual 2010-09-14/day mode=disapprove ctx=migration,human_rights again
e2 m2 > m6 COERCE actual 2010-08-01/none mode=deport ctx=migration,religion_ethnicity again
e17 m7 > m2 ACCUSE actual 2010-09-14/day mode=disapprove ctx=migration,human_rights
e3 m27 > m5 THREATEN threatened 2010-09-14/day ctx=legal,migration
e4 m5 > m6 COERCE actual 2010-08-01/none mode=deport ctx=migration,religion_ethnicity again
e5 m10 > m11 REQUEST requested 2010-08-05/day mode=change ctx=migration
e6 m12 > m13 AGREE actual 2010-09-14/none ctx=migration
e7 m28 > m8 REJECT actual 2010-09-14/none ctx=migration
e8 m29 > m6 AID hypothetical 2010-09-14/day ctx=migration
e9 m16 > m14 ACCUSE actual 2010-09-14/none mode=disapprove ctx=diplomatic
e10 m2 > m6 COERCE actual 2010-08-01/none mode=deport ctx=migration,religion_ethnicity
e11 m20 > m2 REQUEST requested 2010-09-14/none mode=yield ctx=migration
e12 m21 > m14 SUPPORT actual 2010-09-14/none ctx=migration
e13 m22 > m2 REQUEST requested 2010-09-09/day mode=yield ctx=legislative,migration
e14 m23 > m14 ACCUSE actual 2010-09-14/none mode=disapprove ctx=migration
e15 m25 > m30 COERCE actual 2010-09-14/day ctx=migration
e16 m26 > m31 AGREE planned 2010-09-14/none ctx=migration,human_rights
q1 m8 direct cue=said
q2 m8 direct cue=said
q3 m10 mixed cue=ordered
q4 m14 indirect cue=told
rel m23 leads m24
rel m17 member_of m19 from=2007
rel m18 member_of m19 from=2007
