### Reuters 2012-09-11
[m1:JPN.GOV Japan's government], over the objections of [m2:TWN.GOV Taipei], which {e1 called} home its representative for consultations, on Tuesday purchased three of the Senkaku islands from their private owner, and [m3:CHN.GOV China] {e2 sent} two patrol ships to assert what it says is its sovereignty.
e1 m2 > m1 SANCTION actual 2012-09-11/none mode=withdraw ctx=territory
e2 m3 > m1 MOBILIZE actual 2012-09-11/none mode=weapons ctx=territory

### AP 2006-05-01
[m1:BOL.GOV President Evo Morales] on Monday {e1 gave} [m2:BRA.BUS Petrobras] and [m3:ESP.BUS Repsol] 180 days to sign new contracts or leave, and [m4:BOL.MIL soldiers] {e2 moved} into fifty-six gas fields.
e1 m1 > m2,m3 THREATEN threatened 2006-05-01/day mode=expel ctx=natural_resource
e2 m4 > m2,m3 COERCE actual 2006-05-01/day mode=seize ctx=natural_resource

### AP 2006-10-28
[m1:BRA.BUS Petrobras] {e1 signed} a new contract with [m2:BOL.GOV Bolivia] minutes before the deadline on Saturday, accepting a higher tax.
e1 m1 > m2 CONCEDE actual 2006-10-28/day ctx=natural_resource

### The Age 2012-08-13
[m1:AUS.GOV Julia Gillard] {e1 adopted} on Monday the advice of [m2:AUS.MIL a retired air chief marshal] to reopen the camps on [m3:NRU.GOV Nauru] and Manus; [m4:AMNESTY Amnesty International] {e2 objected}, and [m5:AUS.OPP Tony Abbott] felt vindicated.
e1 m1 > m5 CONCEDE actual 2012-08-13/day ctx=asylum
e2 m4 > m1 ACCUSE actual 2012-08-13/none mode=disapprove ctx=asylum

### Reuters 2019-01-23
[m1:CAN.GOV Canada], [m2:BRA.GOV Brazil], [m3:COL.GOV Colombia] and, within minutes, [m4:USA.GOV the United States] {e1 threw} their weight behind [m5:VEN.OPP Juan Guaidó] on Wednesday; [m6:MEX.GOV Mexico] and [m7:URY.GOV Uruguay] {e2 proposed} talks with [m8:VEN.GOV the government in Caracas].
e1 m1,m2,m3,m4 > m5 SUPPORT actual 2019-01-23/day ctx=executive
e2 m6,m7 > m8 REQUEST requested 2019-01-23/none mode=meet ctx=executive

### Sydney Morning Herald 2000-07-13
[m1:FJI.REB George Speight's men] {e1 released} the last eighteen of [m2:FJI.LEG their hostages] on Thursday, fifty-six days after the coup, having {e2 won} an amnesty from [m3:FJI.MIL the military council].
e1 m1 > m2 RETREAT actual 2000-07-13/day mode=release ctx=pro_autocracy
e2 m3 > m1 CONCEDE actual 2000-07-09/none ctx=legal

### Sydney Morning Herald 2000-07-27
[m1:FJI.MIL Soldiers] {e1 arrested} [m2:FJI.REB George Speight] at a roadblock on Wednesday night and stormed his camp at dawn, {e2 injuring} forty [m3:FJI.REB supporters].
e1 m1 > m2 COERCE actual 2000-07-26/day mode=arrest ctx=legal
e2 m1 > m3 ASSAULT actual 2000-07-27/day mode=beat ctx=legal

### Vatican Radio 2015-09-06
[m1:VAT.REL Pope Francis] {e1 called} on [m2:? every parish in Europe] on Sunday to take in a family of [m3:SYR.REF refugees]; the two parishes of the Vatican, [m4=m1 he] said, {e2 would do so} in the coming days.
e1 m1 > m2 REQUEST requested 2015-09-06/day mode=assist ctx=asylum
e2 m1 > m3 AGREE planned 2015-09-06/none ctx=asylum

### Vatican Radio 2015-09-18
[m1:VAT.REL The parish of Saint Anne] has {e1 lodged} [m2:SYR.REF a couple from Damascus and their two children] since Friday.
e1 m1 > m2 AID actual 2015-09-18/day ctx=asylum

### Mercury 2014-06-01
[m1:USA.GOV The United States] on Saturday {e1 exchanged} [m2:TALIB.REB five Taliban held at Guantanamo] for [m3:USA.MIL Sergeant Bowe Bergdahl], a deal {e2 brokered} by [m4:QAT.GOV the emir of Qatar] of which [m5:USA.LEG Congress] {e3 was not informed}.
e1 m1 > m2 RETREAT actual 2014-05-31/day mode=release ctx=military
e2 m4 > m1 CONSULT actual 2014-05-31/none mode=third-party ctx=military
e3 m1 > m5 CONSULT denied 2014-05-31/none ctx=legal

### Reuters 2006-11-07
[m1:NIC.PTY Daniel Ortega], heading for victory in Nicaragua's election, {e1 reassured} [m2:NIC.BUS investors] that their property was safe, and {e2 heard} from [m3:USA.ELI Jimmy Carter], who had carried a message from [m4:USA.GOV Condoleezza Rice].
e1 m1 > m2 AGREE actual 2006-11-07/none ctx=election
e2 m3 > m1 CONSULT actual 2006-11-07/none ctx=election

### Kurier 2012-06-07
[m1:GEO.GOV Georgia], said [m2:USA.GOV Hillary Clinton] in Batumi, where [m3=m2 she] {e1 launched} a coastguard boat, is to be {e2 helped} with the surveillance of its airspace.
e1 m2 > m1 AID actual 2012-06-05/none ctx=military
e2 m2 > m1 AGREE planned 2012-06-05/none ctx=military

### Le Monde 2002-05-23
[m1:MDG.GOV Didier Ratsiraka's governors] have {e1 dynamited} four bridges on the roads to the capital, and [m2:MDG.OPP his rival, Marc Ravalomanana,] on Wednesday {e2 mustered} reservists at Antsirabe. [m3:SEN.GOV Abdoulaye Wade] has {e3 summoned} [m4=m1+m2 both] to Dakar.
e1 m1 > m2 ASSAULT actual 2002-05-23/none mode=destroy ctx=executive
e2 m2 > m1 MOBILIZE actual 2002-05-22/day mode=troops ctx=executive
e3 m3 > m4 REQUEST requested 2002-05-23/none mode=meet ctx=executive

### Arab News 2009-03-31
[m1:SAU.GOV King Abdullah] and [m2:LBY.GOV Muammar Gaddafi], six years after [m4=m1+m2 they] {e1 insulted} each other on live television, {e2 made} up in a side room of the summit in Doha on Monday, to the relief of [m3:QAT.GOV their host].
e1 m2 > m1 ACCUSE actual 2003-03-01/month mode=disapprove ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2009-03-30/day ctx=diplomatic

### PTI 2016-09-19
[m1:IND.GOV India's home minister], Rajnath Singh, {e1 put} off trips to [m2:RUS.GOV Moscow] and [m3:USA.GOV Washington] on Sunday after [m4:JEM.REB gunmen] {e2 killed} [m5:IND.MIL seventeen soldiers] at Uri; [m6:NPL.GOV Nepal], [m7:LKA.GOV Sri Lanka] and [m8:FRA.GOV France] {e3 condoled}.
e1 m1 > m2,m3 REJECT actual 2016-09-18/day mode=meet ctx=terrorism
e2 m4 > m5 ASSAULT actual 2016-09-18/day mode=firearms ctx=terrorism
e3 m6,m7,m8 > m1 SUPPORT actual 2016-09-18/none ctx=terrorism

### Reuters 2022-04-06
[m1:LKA.GOV President Gotabaya Rajapaksa] {e1 revoked} on Tuesday night the emergency that [m5=m1 he] had {e2 proclaimed} on Friday against [m2:LKA.CVL protesters], [m4:LKA.LEG forty-one deputies] having {e3 left} [m3=m1 his] coalition.
e1 m1 > m2 CONCEDE actual 2022-04-05/day ctx=repression
e2 m1 > m2 COERCE actual 2022-04-01/day mode=martial-law ctx=repression
e3 m4 > m3 SANCTION actual 2022-04-05/day mode=withdraw ctx=political_institutions

### Reuters 2020-08-17
[m1:BLR.LAB Workers at the Minsk tractor plant] {e1 jeered} [m2:BLR.GOV Alexander Lukashenko] on Monday. "<<q1 Until you kill [m3=m2 me], there will be no other election>>," [m4=m2 he] {e2 answered}, and an hour later [m5=m2 he] {e3 offered} to share power after a new constitution.
e1 m1 > m2 ACCUSE actual 2020-08-17/day mode=disapprove ctx=election
e2 m4 > m1 REJECT actual 2020-08-17/day mode=change ctx=election
e3 m5 > m1 CONCEDE hypothetical 2020-08-17/day ctx=executive
q1 m4 direct cue=answered

### Dagbladet 2010-09-15
[m1:RUS.GOV Dmitry Medvedev] and [m2:NOR.GOV Jens Stoltenberg] {e1 drew} a line through the Barents Sea on Wednesday and toasted it with mineral water in Murmansk.
e1 m1 > m2 SUPPORT actual 2010-09-15/day ctx=territory

### Observer 2011-03-27 none
The clocks went forward, the parks department's staff went back to summer shifts, and in [m1:@GBR Kew] the first bluebells surrendered to a night of frost.

### Pravda 2006-02-26 none
Ice hockey teams from [m1:@SWE Sweden] and [m2:@FIN Finland] fought for the gold in Turin on Sunday, and the Swedes, who had been accused of losing a match on purpose, won.

### Reuters 2017-11-30 none
The volcano on Bali that stranded tourists from [m1:@AUS Australia] and [m2:@CHN China] fell quiet on Thursday, the alert was kept at its highest level, and the airport reopened.
