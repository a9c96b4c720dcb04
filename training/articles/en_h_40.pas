### The Phnom Penh Post 2025-07-25 article
= [m1:THA.MIL F-16s] over Oddar Meanchey: [m2:KHM.GOV Phnom Penh] {e1 asks} for [m3:UN UN] session
~byline Soth Sokha, with agencies
~date_line July 25, 2025
By the time the first school in Samraong had emptied, the second was already a shelter.
Rockets and shells {e2 flew} along eleven stretches of the frontier from half past eight on Thursday, the worst exchange between [m4:KHM.MIL Cambodian] and [m5:THA.MIL Thai] troops since 2011. [m36=m29 Bangkok] counts thirteen dead, all but one of them [m6:THA.CVL villagers]; a {e3 strike} on a petrol station at Kantharalak alone killed eight.
[m31:THA.MIL Its air force] {e4 bombed} two command posts near Ta Muen Thom in the morning. [m7:KHM.GOV Prime Minister Hun Manet] {e5 wrote} the same hour to [m8:PAK.GOV Asim Iftikhar Ahmad], who presides over [m9=m3 the Security Council] this month, asking it to meet.
"<<q1 [m10=m2 We] have always been for peaceful solutions, but [m11=m2 we] have no choice but to answer>>," [m12=m7 he] said.
[m32=m4+m5 Each side] says the other shot first.
The evening before, [m13:THA.GOV the Pheu Thai-led cabinet] {e7 had recalled} its ambassador and {e8 sent home} [m14:KHM.GOV Cambodia's], after [m15:THA.MIL a soldier] lost a leg on a landmine that [m16=m13 it] says was new. [m33:KHM.MIL The Ministry of National Defence] here {e9 dismisses} that: the ground has been full of mines since the 1980s.
Acting premier [m17:THA.GOV Phumtham Wechayachai] has stood in since July 1, when [m18:THA.JUD the Constitutional Court] {e10 suspended} [m19:THA.GOV Paetongtarn Shinawatra] over a telephone call with [m20:KHM.LEG Senate president Hun Sen]. [m21:THA.PTY Bhumjaithai], the second party of the coalition, {e11 left} it over that call.
[m22:MYS.GOV Anwar Ibrahim], whose country chairs [m23:ASEAN ASEAN], {e12 spoke} with both prime ministers and {e13 appealed} for a ceasefire. [m24:CHN.GOV Beijing] voiced concern; [m25:USA.GOV Washington] {e15 urged} an immediate end; [m34:JPN.GOV Tokyo's foreign minister] {e16 telephoned} [m35=m28+m29 both colleagues]; [m27:VAT the pope] prayed.
[m28:KHM.GOV Cambodia] and [m29:THA.GOV Thailand] have both been members of [m30=m23 the bloc] since the 1990s at the latest.
e1 m2 > m3 REQUEST requested 2025-07-24/day mode=meet ctx=military,territory again
e2 m4 > m5 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory
e3 m4 > m6 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military
e4 m31 > m4 ASSAULT actual 2025-07-24/day mode=aerial ctx=military
e5 m7 > m9 REQUEST requested 2025-07-24/day mode=meet ctx=military,diplomatic
e7 m13 > m2 SANCTION actual 2025-07-23/day mode=withdraw ctx=diplomatic
e8 m13 > m14 SANCTION actual 2025-07-23/day mode=expel ctx=diplomatic
e9 m33 > m13 REJECT actual 2025-07-25/none ctx=military
e10 m18 > m19 SANCTION actual 2025-07-01/day mode=discontinue ctx=legal,executive bg
e11 m21 > m13 REJECT actual 2025-07-25/none ctx=political_institutions bg
e12 m22 > m7,m17 CONSULT actual 2025-07-24/none mode=phone ctx=diplomatic,military
e13 m22 > m28,m29 REQUEST requested 2025-07-24/none mode=yield ctx=diplomatic,military
e15 m25 > m28,m29 REQUEST requested 2025-07-25/none mode=yield ctx=diplomatic,military
e16 m34 > m35 CONSULT actual 2025-07-25/none mode=phone ctx=diplomatic
q1 m12 direct cue=said
rel m22 leads m23
rel m28 member_of m30
rel m29 member_of m30
rel m8 leads m9

### The Independent (Kampala) 2021-07-19 article
= [m1:RWA.GOV Kigali] rounds up [m2:RWA.CVL night-shift prayer group] over masks
~byline Alex Mugisha
~date_line July 19, 2021
[m3:@RWA Kigali] | THE INDEPENDENT | [m30=m2 Sixty-four people] were {e1 marched} by [m25:RWA.COP police] to Amahoro Stadium in their Sunday best and kept on the stands until Monday.
[m29=m2 They] belong to a congregation that went on meeting after services were {e2 suspended} on July 1. [m4:RWA.COP Police spokesman John Bosco Kabera] said <<q1 the pastor had been warned twice>>. [m5:RWA.REL The pastor, Epaphrodite Nkundiye], {e4 denies} it.
[m26:RWA.CVL The capital] and eight districts are shut since Saturday. [m6:RWA.GOV President Paul Kagame]'s cabinet {e5 imposed} the ten-day closure on Wednesday. [m7:RWA.OPP The Democratic Green Party], which has two seats, {e6 backed} it and {e7 asked} for food parcels; [m8:RWA.OPP its chairman, Frank Habineza], {e8 thanked} [m9:RWA.GOV the local government minister], for once, by name.
[m10:RWA.OPP Victoire Ingabire], whose [m11:RWA.OPP Dalfa-Umurinzi] is not registered, {e9 wanted} to know who was to feed those who live by the day. "<<q2 A locked door does not fill a pot>>," [m12=m10 she] wrote.
There was more movement at the border than inside it. [m27:UGA.BUS Twelve truck drivers] from [m13:@UGA Kabale] were {e10 held} at Gatuna for lack of a test. [m14:UGA.GOV Uganda's Works ministry] {e11 complained} on Friday through [m15:EAC the East African Community], of which both countries are members.
Relations have been poor since February 2019, when [m16=m1 Rwanda] {e12 closed} that very post and {e13 accused} [m17:UGA.GOV Kampala] of harbouring [m18:RNC.REB the Rwanda National Congress], an exile group led by [m19:RNC.REB Kayumba Nyamwasa]. [m32=m17 The neighbour] {e14 rejects} the claim, and has {e15 deported} some of the men all the same.
A thousand [m20:RWA.MIL Rwandan soldiers], meanwhile, {e16 have landed} in [m21:MOZ.GOV Mozambique] to fight [m28:MOZ.REB the insurgents] who hold [m22:@MOZ Mocímboa da Praia]. The [m23:SADC Southern African bloc], to which [m31=m1 Kigali] does not belong, had not been told of the date, and [m24:ZAF.GOV South Africa's defence minister, Nosiviwe Mapisa-Nqakula], {e17 called} it unfortunate.
e1 m25 > m2 COERCE actual 2021-07-18/none mode=arrest ctx=health,rights_freedoms
e2 m6 > m2 COERCE actual 2021-07-01/day mode=restrict ctx=health,rights_freedoms bg
e4 m5 > m4 REJECT actual 2021-07-19/none ctx=health
e5 m6 > m26 COERCE actual 2021-07-14/day mode=restrict ctx=health,rights_freedoms
e6 m7 > m6 SUPPORT actual 2021-07-19/none ctx=health
e7 m7 > m6 REQUEST requested 2021-07-19/none mode=assist ctx=health,human_security
e8 m8 > m9 SUPPORT actual 2021-07-19/none ctx=health
e9 m10 > m6 ACCUSE actual 2021-07-19/none mode=disapprove ctx=health,human_security
e10 m25 > m27 COERCE actual 2021-07-19/none mode=restrict ctx=health
e11 m14 > m16 ACCUSE actual 2021-07-16/day mode=disapprove ctx=diplomatic,health
e12 m16 > m17 COERCE actual 2019-02-01/month mode=restrict ctx=diplomatic bg
e13 m16 > m17 ACCUSE actual 2019-02-01/month mode=allege ctx=diplomatic bg
e14 m17 > m16 REJECT actual 2021-07-19/none ctx=diplomatic
e15 m17 > m18 COERCE actual 2021-07-19/none mode=deport ctx=diplomatic bg
e16 m20 > m21 AID actual 2021-07-19/none ctx=military,terrorism
e17 m24 > m16 ACCUSE actual 2021-07-19/none mode=disapprove ctx=military,diplomatic
q1 m4 indirect cue=said
q2 m12 direct cue=wrote
rel m8 leads m7
rel m10 leads m11
rel m16 member_of m15
rel m17 member_of m15
rel m19 leads m18
rel m28 controls m22
