### Reuters 2013-01-15
[m1:GBR.GOV Britain] {e1 lent} two C-17 transport planes to [m2:FRA.MIL the French force in Mali], while [m3:DEU.GOV Germany] said it {e2 would consider} humanitarian and medical support but {e3 ruled out} combat troops.
e1 m1 > m2 AID actual 2013-01-15/none ctx=military
e2 m3 > m2 AID hypothetical 2013-01-15/none ctx=health
e3 m3 > m2 REJECT actual 2013-01-15/none mode=assist ctx=military

### Reuters 2007-10-12
[m1:TUR.GOV Turkey] on Thursday {e1 recalled} its ambassador from [m2:USA.GOV Washington] for consultations after [m3:USA.LEG a House panel] {e2 voted to call} the 1915 killings genocide; [m4:USA.GOV the Bush administration] had {e3 lobbied} [m5=m3 the committee] against it.
e1 m1 > m2 SANCTION actual 2007-10-11/day mode=withdraw ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2007-10-12/none mode=allege ctx=human_rights
e3 m4 > m5 REQUEST requested 2007-10-12/none mode=change ctx=human_rights

### Reuters 2009-05-12
[m1:LKA.GOV Sri Lanka] {e1 deported} [m2:GBR.JRN three Channel 4 journalists] on Sunday, accusing [m3=m2 them] of tarnishing the image of [m4:LKA.MIL the security forces].
e1 m1 > m2 COERCE actual 2009-05-10/day mode=deport ctx=rights_freedoms

### Reuters 2016-10-04
[m1:USA.GOV The United States] {e1 suspended talks} with [m2:RUS.GOV Russia] on Syria on Monday, and [m3:RUS.GOV President Vladimir Putin] {e2 pulled out of} a treaty with Washington on cleaning up weapons-grade plutonium.
e1 m1 > m2 SANCTION actual 2016-10-03/day mode=discontinue ctx=diplomatic
e2 m3 > m1 SANCTION actual 2016-10-04/none mode=discontinue ctx=cbrn

### AP 2011-11-28
[m1:PAK.GOV Pakistan] told [m2:USA.GOV the United States] to vacate a drone base and will {e1 stay away from} the Bonn conference, its cabinet decided, in anger at the deaths of [m3:PAK.MIL two dozen soldiers] in {e2 a raid} by [m4:NATO alliance helicopters]; [m5:AFG.GOV Hamid Karzai] {e3 phoned} to ask for a change of heart.
e1 m1 > m5 REJECT planned 2011-11-28/none mode=meet ctx=diplomatic
e2 m4 > m3 ASSAULT actual 2011-11-28/none mode=aerial ctx=military
e3 m5 > m1 CONSULT actual 2011-11-28/none mode=phone ctx=diplomatic

### AP 2012-07-04
The NATO supply lorries {e1 will roll again}: [m1:PAK.GOV Islamabad] {e2 settled for} the word "sorry" from [m2:USA.GOV Hillary Clinton], {e3 uttered} in a phone call to [m3:PAK.GOV Hina Rabbani Khar].
e2 m1 > m2 CONCEDE actual 2012-07-04/none ctx=military
e3 m2 > m3 SUPPORT actual 2012-07-04/none ctx=military
e1 m1 > m2 CONCEDE planned 2012-07-04/none ctx=military

### AFP 2004-12-31
[m1:IND.GOV India], which itself lost sixteen thousand people to the waves, {e1 had warships unloading} in [m2:LKA.GOV Sri Lanka] and [m3:MDV.GOV the Maldives] within two days and {e2 turned down} [m4:USA.GOV American] assistance for itself.
e1 m1 > m2,m3 AID actual 2004-12-31/none ctx=disasters
e2 m1 > m4 REJECT actual 2004-12-31/none mode=assist ctx=disasters

### AFP 2010-12-02
[m1:ISR.GOV Israel], fighting a forest fire on Mount Carmel, {e1 received} water bombers from [m2:GRC.GOV Greece], [m3:CYP.GOV Cyprus] and even [m4:TUR.GOV Turkey], for which [m5:ISR.GOV Benjamin Netanyahu] {e2 expressed deep appreciation} to [m6:TUR.GOV Recep Tayyip Erdogan].
e1 m2,m3,m4 > m1 AID actual 2010-12-02/none ctx=disasters
e2 m5 > m6 SUPPORT actual 2010-12-02/none ctx=disasters

### AFP 2014-10-20
[m1:TUR.GOV Turkey] said it would {e1 allow} [m2:KRG.MIL Iraqi Kurdish fighters] to cross its soil to reinforce [m3:YPG.REB the defenders of Kobani], hours after [m4:USA.MIL American planes] {e2 parachuted} rifles and medicine to [m5=m3 them].
e1 m1 > m2 AGREE planned 2014-10-20/none ctx=military
e2 m4 > m5 AID actual 2014-10-20/none ctx=military

### AFP 2014-10-29
{e2 Greeted} by [m1:TUR.CVL flag-waving Kurds] in Suruc, [m2:KRG.MIL 150 peshmerga with artillery] {e1 went in to help} [m3:YPG.REB the besieged fighters of Kobani].
e2 m1 > m2 SUPPORT actual 2014-10-29/none ctx=military
e1 m2 > m3 AID actual 2014-10-29/none ctx=military

### Xinhua 2015-09-03
[m1:CHN.GOV President Xi Jinping] announced before the parade that [m2:CHN.GOV China] will {e1 cut} its army by 300,000; the same week [m3:USA.MIL the Pentagon] was tracking [m4:CHN.MIL five Chinese ships] {e2 sailing} in the Bering Sea.
e2 m4 > m3 MOBILIZE actual 2015-09-03/week mode=weapons ctx=military
e1 m2 > m3 CONCEDE planned 2015-09-03/none ctx=military

### Kyodo 1998-09-01
[m1:JPN.GOV Japan] {e1 froze} food aid and its billion-dollar share in two reactors for [m2:PRK.GOV North Korea], which on Monday had {e2 fired} a three-stage rocket over Honshu.
e1 m1 > m2 SANCTION actual 1998-09-01/none mode=discontinue ctx=cbrn
e2 m2 > m1 MOBILIZE actual 1998-08-31/day mode=weapons ctx=cbrn,military

### Kyodo 2014-05-29
[m1:PRK.GOV Pyongyang] has {e1 agreed to reinvestigate} the abductions and [m2:JPN.GOV Shinzo Abe] {e2 will ease} limits on visits and remittances once it starts.
e1 m1 > m2 CONCEDE planned 2014-05-29/none ctx=human_rights
e2 m2 > m1 CONCEDE planned 2014-05-29/none ctx=economic

### Yonhap 2000-06-15
[m1:KOR.GOV Kim Dae-jung] flew home from Pyongyang with a signed declaration under which [m2=m3+m4 the two sides] {e1 will bring together} divided families in August; [m3:KOR.GOV Seoul] {e2 is to return} [m5:PRK.SPY long-term prisoners] to [m4:PRK.GOV the North].
e1 m3 > m4 AGREE planned 2000-08-01/month ctx=human_rights
e2 m3 > m4 CONCEDE planned 2000-06-15/none ctx=human_rights

### Yonhap 2000-09-02
[m1:PRK.SPY Sixty-three old men] who had never renounced the North walked across at Panmunjom, {e2 let go} by [m2:KOR.GOV Seoul] as promised in June.
e2 m2 > m1 RETREAT actual 2000-09-02/none mode=release ctx=human_rights

### PTI 2017-08-28
[m1:IND.GOV New Delhi] and [m2:CHN.GOV Beijing] announced {e1 an "expeditious disengagement"} at Doklam, where [m3:IND.MIL Indian troops] had {e2 stood in the way} of [m4:CHN.MIL Chinese road builders] for 73 days on behalf of [m5:BTN.GOV Thimphu].
e1 m1 > m2 CONCEDE planned 2017-08-28/none ctx=territory,military
e2 m3 > m4 MOBILIZE actual 2017-08-28/none mode=troops ctx=territory

### Philippine Star 2016-10-20
[m1:PHL.GOV Rodrigo Duterte] told [m2:CHN.BUS business leaders in Beijing] he was {e1 announcing [m3=m1 his] separation from} [m4:USA.GOV the United States], "<<q1 both in military and economics>>"; his own trade secretary {e2 explained} next day that nothing would be cut. The man who said it, [m5:PHL.GOV Ramon Lopez], added that only dependence would end.
e1 m1 > m4 SANCTION planned 2016-10-20/none mode=discontinue ctx=military,economic
e2 m5 > m4 SANCTION denied 2016-10-21/day mode=discontinue ctx=economic
q1 m1 mixed

### Daily Nation 2011-10-17
[m1:KEN.MIL Kenyan armour] {e1 crossed into} southern Somalia on Sunday in pursuit of [m2:ALSHABAAB.REB al-Shabaab], blamed by [m3:KEN.GOV Nairobi] for {e2 carrying off} [m4:FRA.CVL a disabled Frenchwoman] and [m5:ESP.MED two Spanish aid workers].
e1 m1 > m2 MOBILIZE actual 2011-10-16/day mode=weapons ctx=terrorism
e2 m2 > m4,m5 ASSAULT actual 2011-10-17/none mode=abduct ctx=terrorism said=m3

### Daily Nation 2017-11-20
[m1:KEN.JUD The Supreme Court], whose judges had {e1 annulled} the August poll, unanimously {e2 upheld} the October victory of [m2:KEN.GOV Uhuru Kenyatta]; [m3:KEN.OPP Raila Odinga], from Zanzibar, {e3 would not recognise} his government.
e2 m1 > m2 SUPPORT actual 2017-11-20/none ctx=election,legal
e3 m3 > m2 REJECT actual 2017-11-20/none ctx=election
e1 m1 > m2 SANCTION actual 2017-08-01/month mode=convict ctx=election,legal

### Monitor 2000-06-10
[m1:UGA.MIL Ugandan] and [m2:RWA.MIL Rwandan soldiers], allies until last year, {e1 fought} for the sixth day over Kisangani while [m3:UN Kofi Annan's envoy] {e2 begged} both commanders to keep to a pull-out they had {e3 signed}.
e1 m1 > m2 ASSAULT actual 2000-06-10/none mode=heavy-weapons ctx=military
e2 m3 > m1,m2 REQUEST requested 2000-06-10/none mode=yield ctx=military
e3 m1 > m2 CONCEDE planned 2000-06-10/none ctx=military

### Mail & Guardian 2003-04-02
[m1:COD.GOV Kinshasa], [m2:MLC.REB Jean-Pierre Bemba's movement] and [m3:RCD.REB the Goma rebels] {e1 endorsed} a constitution at Sun City under which [m4:COD.GOV Joseph Kabila] {e2 will share} power with four vice presidents; [m5:ZAF.GOV Thabo Mbeki], who {e3 steered} the talks, was {e4 applauded} by all.
e1 m1 > m2,m3 SUPPORT actual 2003-04-02/none ctx=political_institutions
e2 m4 > m2,m3 AGREE planned 2003-04-02/none ctx=political_institutions
e3 m5 > m1,m2,m3 CONSULT actual 2003-04-02/none mode=third-party ctx=diplomatic
e4 m1,m2,m3 > m5 SUPPORT actual 2003-04-02/none ctx=diplomatic

### El Tiempo 2008-07-02
Posing as aid workers, [m1:COL.MIL Colombian military intelligence] {e1 plucked} [m2:COL.ELI Ingrid Betancourt], [m3:USA.LAB three American contractors] and eleven others from [m4:FARC.REB the guerrillas]; [m5:FRA.GOV Nicolas Sarkozy] {e2 thanked} [m6:COL.GOV Álvaro Uribe] in Spanish.
e1 m1 > m2,m3 AID actual 2008-07-02/none ctx=military
e2 m5 > m6 SUPPORT actual 2008-07-02/none ctx=diplomatic

### Clarín 2013-01-28
[m1:ARG.GOV Buenos Aires] and [m2:IRN.GOV Tehran] {e1 signed} a memorandum on a truth commission for the bombing of 1994, which [m3:ARG.SOC Jewish organisations] {e2 denounced} and [m4:ISR.GOV Israel] {e3 took up with} [m5:ARG.GOV the ambassador].
e1 m1 > m2 SUPPORT actual 2013-01-28/none ctx=terrorism,legal
e2 m3 > m1 ACCUSE actual 2013-01-28/none mode=disapprove ctx=terrorism
e3 m4 > m5 ACCUSE actual 2013-01-28/none mode=disapprove ctx=terrorism

### La Jornada 1994-01-12
[m1:MEX.GOV Carlos Salinas de Gortari], with [m2:MEX.CVL a hundred thousand marchers] in the Zócalo {e1 calling for} peace, {e2 ordered the army to stop shooting} at [m3:EZLN.REB the Zapatistas] and {e3 offered} them amnesty.
e1 m2 > m1 PROTEST actual 1994-01-12/none mode=demo ctx=military
e2 m1 > m3 CONCEDE actual 1994-01-12/none ctx=military
e3 m1 > m3 CONCEDE planned 1994-01-12/none ctx=legal

### La Jornada 2019-05-31
[m1:USA.GOV Donald Trump] said tariffs of five per cent on everything from [m2:MEX.GOV Mexico] {e1 would start} on 10 June and climb until [m3=m2 it] stopped the caravans; [m4:MEX.GOV Andrés Manuel López Obrador] {e2 dispatched} [m5:MEX.GOV his foreign minister] to [m6:USA.GOV Washington] with a soft letter.
e1 m1 > m2 THREATEN threatened 2019-05-31/none mode=restrict ctx=economic,migration
e2 m4 > m6 CONSULT actual 2019-05-31/none mode=visit ctx=diplomatic

### La Jornada 2019-06-08
Tariffs {e1 are off} "<<q1 indefinitely>>", [m1:USA.GOV Trump] tweeted: [m2:MEX.GOV Mexico] {e2 will post} six thousand guardsmen at Tapachula and {e3 shelter} [m3:HND.REF asylum seekers] while American judges hear their cases.
e1 m1 > m2 CONCEDE actual 2019-06-08/none ctx=economic,migration
e2 m2 > m1 CONCEDE planned 2019-06-08/none ctx=migration
e3 m2 > m3 AGREE planned 2019-06-08/none ctx=asylum
q1 m1 mixed cue=tweeted

### Gulf Times 2020-01-03
[m1:IRN.MIL Qassem Soleimani] was {e1 killed} by [m2:USA.MIL an American drone] at Baghdad airport; [m3:IRN.REL Ali Khamenei] {e2 promised harsh revenge}, [m4:IRQ.GOV Iraq's caretaker premier] {e3 saw a breach of sovereignty} and [m5:GBR.GOV Dominic Raab] {e4 urged} all sides to step back.
e1 m2 > m1 ASSAULT actual 2020-01-03/none mode=drone ctx=military
e2 m3 > m2 THREATEN threatened 2020-01-03/none mode=violence ctx=military
e3 m4 > m2 ACCUSE actual 2020-01-03/none mode=disapprove ctx=military
e4 m5 > m2,m3 REQUEST requested 2020-01-03/none mode=yield ctx=military

### Gulf Times 2020-01-05
[m1:IRQ.LEG The Baghdad parliament] {e1 called on} [m2:IRQ.GOV the government] to send home [m3:USA.MIL the Americans]; [m4:USA.GOV Donald Trump] {e2 spoke of sanctions} such as Iraq had never seen.
e1 m1 > m2 REQUEST requested 2020-01-05/none mode=change ctx=military
e2 m4 > m1 THREATEN threatened 2020-01-05/none mode=restrict ctx=military

### EUobserver 2012-06-25 headline
[m1:CYP.GOV Nicosia] {e1 begs} [m2:EU Brussels] for bailout, hints at [m3:RUS.GOV Moscow] loan
e1 m1 > m2 REQUEST requested 2012-06-25/none mode=assist ctx=economic

### EUobserver 2008-10-30 headline
[m1:IMF IMF] {e1 throws} [m2:ISL.GOV Reykjavik] $2.1bn lifeline; [m3:GBR.GOV London] {e2 keeps} terror-law freeze on [m4:ISL.BUS Landsbanki]
e1 m1 > m2 AID actual 2008-10-30/none ctx=economic
e2 m3 > m4 COERCE actual 2008-10-30/none mode=seize ctx=economic
