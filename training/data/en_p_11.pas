### Reuters 2022-02-15
[m1:CAN.CVL Truckers opposed to vaccine rules] have jammed downtown [m2:@CAN Ottawa] since late January. [m3:CAN.GOV Prime Minister Justin Trudeau] {e1 invoked} the Emergencies Act on Monday. The {e2 measure} allows [m4:CAN.BUS banks] to lock accounts without a court. [m5:CAN.CVL A civil liberties group] {e3 said it would sue}. [m6=m1 The drivers] {e4 are staying}, [m7=m1 an organiser] said, while [m8:CAN.COP officers in Windsor] {e5 towed away} the last pickups from a bridge to [m9:@USA Detroit].
e1 m3 > m1 COERCE actual 2022-02-14/day mode=martial-law ctx=disease,repression
e2 m3 > m1 COERCE actual 2022-02-14/day mode=martial-law ctx=disease,repression again
e3 m5 > m3 THREATEN threatened 2022-02-15/none ctx=legal
e4 m6 > m3 REJECT actual 2022-02-15/none ctx=disease
e5 m8 > m1 COERCE actual 2022-02-15/none mode=seize ctx=disease

### AP 2014-11-03
[m1:BFA.MIL Lieutenant Colonel Isaac Zida] named himself head of state on Saturday. [m2:BFA.CVL Crowds] had {e1 set} [m3:BFA.LEG parliament] on fire two days before, and [m4:BFA.GOV President Blaise Compaore] fled across the border. His {e3 reception} by [m5:CIV.GOV the Ivorian president] was confirmed in [m6:@CIV Yamoussoukro]. [m7:AU The African Union] gave [m8=m1 the soldiers] two weeks to {e4 hand over}; [m9:BFA.COP troops] {e8 opened fire} near the broadcaster, where [m10:BFA.OPP a party leader] was trying to speak.
e1 m2 > m3 PROTEST actual 2014-10-30/day mode=riot ctx=executive
e3 m5 > m4 AID actual 2014-11-03/none mode=asylum ctx=executive
e8 m9 > m10 ASSAULT actual 2014-11-03/none mode=firearms ctx=executive
e4 m7 > m8 THREATEN threatened 2014-11-03/none ctx=executive

### Xinhua 2017-08-02
[m1:CHN.GOV A spokesman in Beijing] said [m2:IND.MIL 48 soldiers] and a bulldozer were still on the Doklam plateau. The {e1 incursion}, in [m3=m1 his] words, had no legal basis. [m4=m1 He] {e2 insisted} that [m5=m2 they] go home before any talks. [m6:IND.GOV The government in New Delhi] has {e4 proposed} a pull-out by [m7=m1+m6 both sides]. [m8:BTN.GOV Thimphu], which also claims the plateau, had {e5 complained} of a road there in June.
e1 m2 > m1 COERCE actual 2017-08-02/none ctx=territory said=m1
e2 m4 > m5 REQUEST requested 2017-08-02/none mode=yield ctx=territory
e4 m6 > m1 AGREE planned 2017-08-02/none ctx=territory
e5 m8 > m1 ACCUSE actual 2017-06-01/month mode=disapprove ctx=territory bg

### UNHCR 2017-09-19
[m1:MMR.CVL More than 400,000 Rohingya] have crossed the Naf river since August 25. Their {e1 reception} in [m2:BGD.GOV Bangladesh] has been generous, [m3:UNHCR the High Commissioner for Refugees, Filippo Grandi], said in praise of [m4:@BGD Dhaka]. Two charter flights with tents {e2 landed} on Tuesday, a gift from [m5:ARE.GOV Abu Dhabi]. [m6:MMR.GOV Aung San Suu Kyi] did not condemn [m7:MMR.MIL the army] in [m10=m6 her] speech. [m9=m6 She] {e4 invited} [m8:? diplomats] to see the villages.
e1 m2 > m1 AID actual 2017-09-19/none mode=asylum ctx=migration
e2 m5 > m2 AID actual 2017-09-19/day mode=humanitarian ctx=migration
e4 m9 > m8 AGREE planned 2017-09-19/none mode=visit ctx=migration

### BBC 2018-10-20
[m1:SAU.GOV The royal court] has relieved [m2:SAU.GOV two senior aides] of their duties. The {e1 removals} came with the first admission that [m3:SAU.JRN Jamal Khashoggi] died in the consulate in [m4:@TUR Istanbul]. A fistfight was to blame, [m8=m1 the kingdom] said, not an order from above. [m5:USA.GOV President Donald Trump] {e4 found} the account credible. [m6:DEU.GOV Berlin] {e5 halted} the sale of patrol boats and [m7:TUR.PTY the ruling party in Ankara] promised that nothing would be covered up.
e1 m1 > m2 SANCTION actual 2018-10-20/none ctx=human_rights
e4 m5 > m1 SUPPORT actual 2018-10-20/none ctx=human_rights
e5 m6 > m1 SANCTION actual 2018-10-20/none mode=discontinue ctx=human_rights

### AFP 2003-02-14
[m1:IRQ.GOV Saddam Hussein] banned the import of forbidden weapons by decree on Friday. The {e1 gesture} was {e2 shrugged off} by [m2:USA.GOV the White House]. [m3:FRA.GOV Dominique de Villepin] drew applause in [m4:UNSC the Council] with a {e4 plea} for more time. [m5:? Hans Blix], the chief inspector, reported to [m6=m4 the fifteen] beforehand. [m7:TUR.GOV Ankara] has yet to let [m8:USA.MIL the 4th Infantry Division] land.
e1 m1 > m2 CONCEDE actual 2003-02-14/day ctx=cbrn
e2 m2 > m1 REJECT actual 2003-02-14/none ctx=cbrn
e4 m3 > m4 REQUEST requested 2003-02-14/none mode=change ctx=cbrn
