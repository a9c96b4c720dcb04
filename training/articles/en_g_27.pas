### AFP 2005-11-04 article
= [m1:ERI.GOV Eritrea] {e1 grounds} UN helicopters; [m2:ETH.GOV Addis] {e2 shifts} tanks
~byline By Emmanuel Goujon
~date_line Friday November 4, 2005
[m3:@ETH ADDIS ABABA] ([m4:#AFP AFP]) - The blue-helmeted patrols that watch the scar between [m5=m1+m2 two old enemies] now go on foot, and see about half of what [m6=m15 they] used to.
Since October 5 [m7:ERI.GOV Asmara] has {e3 forbidden} [m29:UN the United Nations] to fly over its side. On Wednesday, [m30=m7 it] {e4 turned back} night convoys too.
[m8:ETH.GOV Prime Minister Meles Zenawi], whose coalition, [m9:ETH.PTY the EPRDF], [m33=m8 he] has led since 1989, told [m10:ETH.LEG deputies] that [m11:ETH.MIL seven divisions] had been {e5 brought up} "<<q1 to prevent a war, not to start one>>".
"<<q2 One does not prevent a fire with petrol>>," retorted [m12:ERI.GOV Yemane Gebremeskel], director of the president's office across the border. [m13=m12 He] {e6 lays} the blame on [m14:UN the Security Council], which has never made the other side {e7 accept} a ruling of 2002 on where the line runs.
[m15:UN UNMEE], a mission of 3,300 people led by [m16:UN Joseph Legwaila], a former diplomat of Botswana, {e8 warned} that [m34=m15 it] could no longer tell who moves what.
[m17:JPN.GOV Tokyo's envoy Kenzo Oshima] is to {e9 travel} to both capitals next week. [m18:USA.GOV Washington], the closest ally of [m19=m2 the Ethiopians] in the fight against Islamists, {e10 offered} a retired general.
In the streets there is another battle. On Tuesday and Wednesday [m20:ETH.COP police] {e11 shot} [m31:ETH.CVL at least 30 people] in Addis Ababa, after [m21:ETH.OPP the Coalition for Unity and Democracy] had {e12 called for} [m32:ETH.LAB taxis] to hoot against May's election result. [m22:ETH.OPP Its chairman, Hailu Shawel], and [m23:ETH.OPP the mayor-elect Berhanu Nega] {e13 have been jailed}.
[m24:EU The EU] {e14 condemned} both the stones and the bullets and {e15 may withhold} budget help. [m25:AU The African Union], whose seat is a mile from where the shots fell, said nothing till Thursday night.
Then its Commission's chairman, [m26:AU Alpha Oumar Konare], {e16 asked} [m27=m2 the government] and [m28=m21 its opponents] for calm.
e1 m1 > m15 COERCE actual 2005-10-05/day mode=restrict ctx=peacekeeping again
e2 m2 > m1 MOBILIZE actual 2005-11-04/none mode=troops ctx=military,territory again
e3 m7 > m29 COERCE actual 2005-10-05/day mode=restrict ctx=peacekeeping
e4 m30 > m15 COERCE actual 2005-11-02/day mode=restrict ctx=peacekeeping
e5 m8 > m1 MOBILIZE actual 2005-11-04/none mode=troops ctx=military,territory
e6 m13 > m14 ACCUSE actual 2005-11-04/none mode=disapprove ctx=territory,diplomatic
e7 m2 > m14 REJECT actual 2005-11-04/none ctx=territory,legal bg
e8 m15 > m14 ACCUSE actual 2005-11-04/none mode=disapprove ctx=peacekeeping
e9 m17 > m1,m2 CONSULT planned 2005-11-07/week mode=visit ctx=diplomatic
e10 m18 > m2 AGREE planned 2005-11-04/none ctx=diplomatic
e11 m20 > m31 ASSAULT actual 2005-11-01/day mode=firearms ctx=repression,election
e12 m21 > m32 REQUEST requested 2005-11-04/none mode=assist ctx=election
e13 m20 > m22,m23 COERCE actual 2005-11-04/none mode=arrest ctx=repression
e14 m24 > m20,m21 ACCUSE actual 2005-11-04/none mode=disapprove ctx=repression
e15 m24 > m2 SANCTION hypothetical 2005-11-04/none mode=discontinue ctx=economic
e16 m26 > m27,m28 REQUEST requested 2005-11-03/day mode=yield ctx=repression
q1 m8 mixed cue=told
q2 m12 direct cue=retorted
rel m8 leads m9 from=1989
rel m16 leads m15
rel m26 leads m25
rel m18 ally_of m19

### Reuters 2026-06-18 article
= [m1:THA.MIL Thai], [m2:KHM.MIL Cambodian generals] {e1 agree} to thin out border after [m3:MYS.GOV Malaysian] nudge
~byline By Panu Wongcha-um and Prak Chan Thul
~date_line June 18, 2026 6:02 PM GMT+7
[m4:@THA BANGKOK]/[m5:@KHM PHNOM PENH], June 18 ([m6:#Reuters Reuters]) - Two men in pressed green uniforms {e2 shook hands} on Thursday over a map so marked up in red that an aide had to hold a clean one beside it.
Under what [m7:THA.MIL Lieutenant General Boonsin Padklang] and [m8:KHM.MIL his opposite number] {e3 settled}, heavy guns {e4 go back} 30 km from the line by July 10. [m9:ASEAN Observers of the Association of Southeast Asian Nations] will {e5 count} them.
"<<q1 It is not peace, it is arithmetic>>," [m10=m7 the Thai officer] told reporters at Surin.
Four rounds of {e6 meetings} in Melaka, under [m11:MYS.GOV Prime Minister Anwar Ibrahim], had come before. [m12=m11 He] {e7 rang} [m13:THA.GOV both] [m14:KHM.GOV leaders] on Monday to say [m29=m11 he] was running out of coffee.
Not all is settled. [m15=m14 Phnom Penh] {e8 wants} 18 prisoners back. [m27=m13 Bangkok] {e9 will not free} them as long as mines are found; [m16:THA.MIL a ranger] {e10 lost a foot} at Chong Bok last Saturday, and [m17:KHM.GOV the Cambodian Mine Action authority] {e11 denied} that the device was new.
[m18:KHM.PTY Hun Sen], president of [m19:KHM.PTY the ruling Cambodian People's Party] and of the Senate, {e12 mocked} "<<q2 soldiers who cannot look where they step>>".
[m20:USA.GOV Washington], [m28=m13 Thailand's] treaty ally, which last year {e13 dangled} tariffs before [m30=m13+m14 the two], said [m31=m20 it] was {e14 pleased}. [m21:CHN.GOV Beijing] {e15 sent} a demining team to Siem Reap.
[m22:THA.OPP Natthaphong Ruengpanyawut], who leads [m23:THA.OPP the opposition People's Party], {e16 asked} [m24:THA.GOV the cabinet] to put the paper before [m32:THA.LEG parliament]. On the bridge at Poipet [m25:KHM.LAB porters] {e17 staged} a sit-down because it is still shut.
Some 40 people died in five days of {e18 fighting} in July 2025. The older quarrel, over a temple, {e19 went} to [m26:ICJ the World Court] in 1959.
e1 m1 > m2 CONCEDE planned 2026-06-18/day mode=withdraw ctx=military,territory again
e2 m7 > m8 CONSULT actual 2026-06-18/day ctx=military,territory
e3 m7 > m8 SUPPORT actual 2026-06-18/day ctx=military,territory
e4 m7 > m8 CONCEDE planned 2026-07-10/day mode=withdraw ctx=military,territory
e5 m9 > m1,m2 AID planned 2026-06-18/none ctx=peacekeeping
e6 m11 > m13,m14 CONSULT actual 2026-06-18/none mode=third-party ctx=diplomatic,territory bg
e7 m12 > m13,m14 CONSULT actual 2026-06-15/day mode=phone ctx=diplomatic
e8 m15 > m27 REQUEST requested 2026-06-18/none mode=change ctx=military
e9 m27 > m15 REJECT actual 2026-06-18/none mode=yield ctx=military
e10 m2 > m16 ASSAULT denied 2026-06-13/day mode=explosives ctx=military
e11 m17 > m27 REJECT actual 2026-06-18/none ctx=military
e12 m18 > m1 ACCUSE actual 2026-06-18/none mode=disapprove ctx=military
e13 m20 > m13,m14 THREATEN threatened 2025-01-01/year mode=restrict ctx=economic,military bg
e14 m20 > m1,m2 SUPPORT actual 2026-06-18/none ctx=diplomatic
e15 m21 > m15 AID actual 2026-06-18/none ctx=human_security
e16 m22 > m24 REQUEST requested 2026-06-18/none mode=change ctx=legislative
e17 m25 > m27 PROTEST actual 2026-06-18/none mode=obstruct ctx=economic
e18 m1 > m2 ASSAULT actual 2025-07-01/month ctx=military,territory bg
e19 m15 > m27 ACCUSE actual 1959-01-01/year ctx=legal,territory bg
q1 m10 direct cue=told
q2 m18 mixed cue=mocked
rel m18 leads m19
rel m22 leads m23
rel m20 ally_of m28
