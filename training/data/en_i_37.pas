### Reuters 2011-08-23
[m1:COD.GOV Kinshasa's electoral commission] {e1 warned} [m2:COD.OPP the opposition] that parties which had not handed in their lists by Friday would be {e2 struck} from the ballot.
e1 m1 > m2 THREATEN threatened 2011-08-23/none mode=restrict ctx=election
e2 m1 > m2 COERCE threatened 2011-08-26/day mode=restrict ctx=election

### AP 2014-05-28
[m1:THA.MIL The junta] will court-martial anyone who {e2 flashes} a three-finger salute in public, a colonel {e3 warned}, and [m2:THA.EDU university rectors] were asked to pass it on.
e3 m1 > m3 THREATEN threatened 2014-05-28/none mode=arrest ctx=rights_freedoms
e2 m3 > m1 PROTEST hypothetical 2014-05-28/none mode=demo ctx=rights_freedoms
[m3:THA.CVL Demonstrators] read Orwell on the overhead walkways.

### AFP 2007-12-12
[m1:SRB.GOV A Belgrade state secretary], evoking a blockade of the roads, {e1 threatened} [m2:KOS.GOV Kosovo] with a cut in power should it break away, and [m3:EU European diplomats] in [m4:@SVN Ljubljana] took note.
e1 m1 > m2 THREATEN threatened 2007-12-12/none mode=restrict ctx=territory,natural_resource

### The Hindu 2012-01-16
[m1:IND.MED Hospital interns in Jaipur], threatening mass {e1 resignation}, gave [m2:IND.GOV the state health minister] until six o'clock; [m3:IND.JUD the High Court] {e2 ordered} [m4=m1 them] back.
e1 m1 > m2 THREATEN threatened 2012-01-16/none ctx=health
e2 m3 > m1 REQUEST requested 2012-01-16/none mode=yield ctx=health,legal

### Vanguard 2009-07-13
[m1:MEND.REB Militants] {e1 attacked} a jetty in Lagos, killing five, and at the same time {e2 proclaimed} sixty days without attacks to thank [m2:NGA.GOV Umaru Yar'Adua] for [m3=m4 their leader's] {e3 release}.
e1 m1 > m2 ASSAULT actual 2009-07-12/day mode=explosives ctx=natural_resource
e2 m1 > m2 CONCEDE planned 2009-07-15/day ctx=natural_resource
e3 m2 > m4 RETREAT actual 2009-07-13/day mode=release ctx=natural_resource
[m4:MEND.REB Henry Okah] left prison a free man.

### Yonhap 2015-08-22
Both Koreas' armies {e1 stood} at their highest readiness on Saturday as [m1:PRK.GOV Pyongyang's] deadline for silencing loudspeakers ran out; instead of {e2 firing}, it sent [m2:PRK.MIL Hwang Pyong-so] to Panmunjom, where [m5=m2 he] and [m3:KOR.GOV Kim Kwan-jin] {e4 negotiated} through the night.
e2 m1 > m3 ASSAULT denied 2015-08-22/day ctx=military
e4 m2 > m3 CONSULT actual 2015-08-22/day ctx=military
e5 m1 > m4 THREATEN threatened 2015-08-20/day mode=violence ctx=military
e1 m1 > m4 MOBILIZE actual 2015-08-22/day mode=troops ctx=military
[m4:KOR.GOV Seoul] had ignored the {e5 ultimatum}.

### Guardian 2011-11-30
[m1:GBR.GOV William Hague] {e1 told} [m2:GBR.LEG Parliament] that all [m3:IRN.GOV Iranian diplomats] had forty-eight hours to leave; [m4:NOR.GOV Norway] {e2 closed} its mission in [m5:@IRN Tehran] and [m6:DEU.GOV Germany] {e3 called} its ambassador back to talk.
e1 m1 > m3 SANCTION actual 2011-11-30/none mode=expel ctx=diplomatic
e2 m4 > m3 SANCTION actual 2011-11-30/none mode=withdraw ctx=diplomatic
e3 m6 > m3 SANCTION actual 2011-11-30/none mode=withdraw ctx=diplomatic

### Folha 2003-04-24
[m1:BRA.AGR Ranchers in Mato Grosso] are {e1 arming} against [m2:BRA.AGR the landless movement], whose columns have {e2 camped} on the verge of four estates since carnival; [m3:BRA.GOV the justice minister] {e3 has forbidden} private militias and {e4 will meet} neither.
e1 m1 > m2 MOBILIZE actual 2003-04-24/none mode=militia ctx=economic
e2 m2 > m1 PROTEST actual 2003-04-24/none mode=obstruct ctx=economic
e3 m3 > m1 COERCE actual 2003-04-24/none mode=restrict ctx=economic
e4 m3 > m1,m2 REJECT actual 2003-04-24/none mode=meet ctx=economic

### Daily Star 2022-10-29
Ahead of a rally by [m1:BGD.OPP the BNP] in Rangpur, [m2:BGD.BUS the district's bus owners] {e1 parked} their fleets for thirty-six hours, at a nod, it is said, from [m3:BGD.PTY the Awami League]; [m4:BGD.OPP party workers] came by boat and bicycle all the same.
e1 m2 > m1 PROTEST actual 2022-10-28/day mode=strike ctx=election
e3 m1 > m3 ACCUSE actual 2022-10-29/none mode=allege ctx=election
[m5=m1 The party's] secretary-general {e3 spoke} of sabotage.

### Reuters 2002-11-08
Voting fifteen to none, [m1:UN the Security Council] {e1 gave} [m2:IRQ.GOV Baghdad] a final chance to disarm; [m3:SYR.GOV Syria's envoy], whose hand went up to general surprise, {e2 explained} that [m4=m3 he] had been promised there was no trigger in the text.
e1 m1 > m2 THREATEN threatened 2002-11-08/none ctx=cbrn
e2 m3 > m1 SUPPORT actual 2002-11-08/none ctx=cbrn

### Nation 2017-02-20
[m1:KEN.LAB Seven union officials] {e1 jailed} for a month by [m2:KEN.JUD the labour court] for not calling off the doctors' strike were {e2 freed} on Wednesday; [m3:KEN.REL a team of clerics] will {e3 broker} talks with [m4:KEN.GOV the health ministry].
e1 m2 > m1 SANCTION actual 2017-02-13/day mode=convict ctx=health,legal
e2 m2 > m1 RETREAT actual 2017-02-15/day mode=release ctx=health,legal
e3 m3 > m1,m4 AGREE planned 2017-02-20/none ctx=health

### Sofia Globe 2012-07-19
[m1:BGR.COP Border police] at Malko Tarnovo have been {e1 doubled} since the bus bombing at Burgas airport, which [m2:ISR.GOV Benjamin Netanyahu] {e2 attributes} to [m3:HEZBOLLAH.REB Hezbollah] on orders from [m4:IRN.GOV Tehran].
e1 m1 > m5 MOBILIZE actual 2012-07-19/none mode=police ctx=terrorism
e2 m2 > m3,m4 ACCUSE actual 2012-07-19/none mode=allege ctx=terrorism
[m5:UAF The bomber's helpers] are thought to be still in the country.

### El Watan 2015-03-14
In Ain Salah, an oasis on a sea of gas, [m1:DZA.CVL the townspeople] have {e1 kept up} for ten weeks a vigil against fracking by [m2:FRA.BUS Total] and [m3:USA.BUS Halliburton]; [m4:DZA.COP gendarmes] who {e2 cleared} it found it back the next day.
e1 m1 > m2,m3 PROTEST actual 2015-03-14/none mode=demo ctx=environment,natural_resource
e2 m4 > m1 ASSAULT actual 2015-03-14/none mode=crowd-control ctx=environment,natural_resource

### Reuters 2001-12-05 none
Talks, an argument, a walkout, a truce: all in a day's chess at [m1:@DEU Bonn], where two teams of nine-year-olds fell out over a clock. Their trainer restored peace with cake.

### Times of India 2020-06-29
[m1:IND.GOV India's information technology ministry] {e1 banned} fifty-nine [m2:CHN.BUS Chinese apps], TikTok first among them, a fortnight after [m3:CHN.MIL soldiers with studded clubs] {e2 killed} twenty [m4:IND.MIL Biharis] at Galwan.
e1 m1 > m2 COERCE actual 2020-06-29/none mode=censor ctx=technology
e2 m3 > m4 ASSAULT actual 2020-06-15/day mode=beat ctx=territory,military
