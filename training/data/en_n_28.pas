### UN News 2017-11-14
[m1:UNSC The Security Council] on Tuesday {e1 extended} for a year an arms embargo on [m2:SOM.REB Al-Shabaab militants in Somalia], with [m3:JPN.GOV Japan] and ten other members in favour and [m4:CHN.GOV China] among those abstaining.
e1 m1 > m2 SANCTION actual 2017-11-14/day mode=discontinue ctx=terrorism

### UN News 2018-11-14
[m1:UNSC The Security Council] on Wednesday {e1 lifted} nine-year-old sanctions on [m2:ERI.GOV Eritrea] in a resolution drafted by [m3:GBR.GOV Britain], months after the peace with [m4:ETH.GOV Ethiopia].
e1 m1 > m2 CONCEDE actual 2018-11-14/day ctx=diplomatic

### UN News 2018-07-30
[m1:SOM.GOV Somali President Mohamed Abdullahi Mohamed] {e1 called on} [m2:UNSC the Security Council] to lift the sanctions on [m3:ERI.GOV Eritrea] during a visit to [m4:@ERI Asmara], the first by a Somali head of state since independence.
e1 m1 > m2 REQUEST requested 2018-07-30/none mode=change ctx=diplomatic

### AP 2014-07-10
[m1:DEU.GOV Germany] on Thursday {e1 told} [m2:USA.SPY the top U.S. intelligence official in Berlin] to leave the country over the reported recruitment of two spies, [m3:DEU.GOV government spokesman Steffen Seibert] said.
e1 m1 > m2 SANCTION actual 2014-07-10/day mode=expel ctx=intelligence,diplomatic said=m3

### AP 2014-06-04
[m1:DEU.JUD Germany's chief federal prosecutor, Harald Range], on Wednesday {e1 opened an investigation into} the alleged tapping of [m4:DEU.GOV Chancellor Angela Merkel's] phone by [m2:USA.SPY the U.S. National Security Agency], a step some in [m3:@DEU Berlin] had advised against.
e1 m1 > m2 ACCUSE actual 2014-06-04/day mode=investigate ctx=intelligence

### AP 2014-07-04
[m1:DEU.COP German police] have {e1 arrested} [m2:DEU.SPY a 31-year-old employee of the foreign intelligence service] on suspicion of passing 218 documents to [m3:USA.SPY the CIA], prosecutors in [m4:@DEU Karlsruhe] said Friday.
e1 m1 > m2 COERCE actual 2014-07-04/none mode=arrest ctx=intelligence

### AP 2013-10-23
[m1:DEU.GOV Chancellor Angela Merkel] {e1 complained} to [m2:USA.GOV President Barack Obama] by telephone Wednesday after learning that [m3=m1 her] cell phone may have been monitored, and {e2 demanded} an immediate explanation.
e1 m1 > m2 ACCUSE actual 2013-10-23/day mode=disapprove ctx=intelligence
e2 m1 > m2 REQUEST requested 2013-10-23/day ctx=intelligence

### AP 2013-08-08
[m1:USA.GOV President Barack Obama] has {e1 called off} a meeting next month in [m2:@RUS Moscow] with [m3:RUS.GOV President Vladimir Putin], a week after [m4:RUS.GOV Russia] {e2 granted} asylum to [m5:USA.CVL former contractor Edward Snowden].
e1 m1 > m3 REJECT actual 2013-08-08/none mode=meet ctx=diplomatic
e2 m4 > m5 AID actual 2013-08-01/day ctx=asylum,intelligence

### AP 2013-07-03
[m1:BOL.GOV Bolivian officials] {e1 accused} [m2:FRA.GOV France], [m3:PRT.GOV Portugal] and [m4:ITA.GOV Italy] of endangering [m5:BOL.GOV President Evo Morales] by closing the sky to [m61=m5 his] plane, which spent the night in [m6:@AUT Vienna].
e1 m1 > m2,m3,m4 ACCUSE actual 2013-07-03/none mode=allege ctx=diplomatic

### AP 2013-07-02
[m1:FRA.GOV France] and [m2:PRT.GOV Portugal] {e1 denied} [m3:BOL.GOV Bolivian President Evo Morales] the use of [m6=m1+m2 their] airspace on [m61=m3 his] way home from [m4:@RUS Moscow] on Tuesday on suspicion that Edward Snowden was aboard, [m5:BOL.GOV Bolivia's foreign minister] said.
e1 m1,m2 > m3 REJECT actual 2013-07-02/day ctx=diplomatic said=m5

### AP 2013-07-04
[m1:BOL.CVL About 100 Bolivians] {e1 burned French flags} outside [m2:FRA.GOV the French Embassy in La Paz] Wednesday over the treatment of [m5:BOL.GOV their president's] plane, as [m3:UNASUR South American leaders] prepared to meet in [m4:@BOL Cochabamba].
e1 m1 > m2 PROTEST actual 2013-07-03/day mode=demo ctx=diplomatic

### AP 2013-07-05
[m1:BOL.GOV President Evo Morales] {e1 threatened} to close [m2:USA.GOV the U.S. Embassy] in [m3:@BOL La Paz], saying [m4=m1 he] would study the matter if necessary, at a gathering in [m5:@BOL Cochabamba].
e1 m1 > m2 THREATEN threatened 2013-07-05/none mode=relations ctx=diplomatic

### Reuters 2013-05-01
[m1:BOL.GOV Bolivia] is {e1 expelling} [m2:USA.GOV the U.S. Agency for International Development], [m3:BOL.GOV President Evo Morales] told [m4:BOL.LAB workers] at a May Day rally in [m5:@BOL La Paz].
e1 m1 > m2 SANCTION actual 2013-05-01/day mode=expel ctx=diplomatic said=m3

### Reuters 2012-04-10
[m1:BOL.MED Bolivian doctors and medical students] {e1 blocked} streets in [m2:@BOL La Paz and Santa Cruz] on Tuesday against a decree of [m3:BOL.GOV President Evo Morales] that extends [m4=m1 their] working day from six hours to eight.
e1 m1 > m3 PROTEST actual 2012-04-10/day mode=obstruct ctx=health

### Reuters 2012-05-04
[m1:BOL.GOV President Evo Morales] {e1 shelved} a decree on longer hours for [m2:BOL.MED hospital doctors] until a health summit in July, but [m3:BOL.LAB the Bolivian Workers' Central] said [m61=m3 its] own strike over wages would {e2 go on}.
e1 m1 > m2 CONCEDE actual 2012-05-04/none ctx=health
e2 m3 > m1 REJECT actual 2012-05-04/none mode=yield ctx=economic

### Pagina Siete 2012-05-08 none
Llama meat is to be added to school lunches in [m1:@BOL El Alto] from June, [m2:BOL.GOV the city's education secretary] said. A kilo costs 18 bolivianos in the market; most of it comes from herders near [m3:@CHL the Chilean border].

### Mehr 2010-02-14
[m1:IRN.GOV Iran] has {e1 warned} [m2:ARE.GOV the United Arab Emirates] that bilateral ties would be downgraded if [m4=m2 it] repeats [m61=m2 its] claim to three Gulf islands, [m3:IRN.LEG a member of parliament's national security committee] said.
e1 m1 > m2 THREATEN threatened 2010-02-14/none mode=relations ctx=territory said=m3

### Mehr 2010-04-22
[m1:IRN.GOV The Iranian foreign ministry's spokesman, Ramin Mehmanparast], {e1 rejected} on Thursday remarks by [m2:ARE.GOV UAE Foreign Minister Sheikh Abdullah bin Zayed], who had {e2 likened} the presence of [m3:IRN.GOV Tehran] on three islands to an occupation.
e1 m1 > m2 REJECT actual 2010-04-22/day ctx=territory
e2 m2 > m3 ACCUSE actual 2010-04-22/none mode=disapprove ctx=territory

### Mehr 2012-04-12
[m1:ARE.GOV The United Arab Emirates] {e1 recalled} [m5=m1 its] ambassador to [m2:IRN.GOV Iran] for consultations on Thursday, a day after [m3:IRN.GOV President Mahmoud Ahmadinejad] toured [m4:@IRN the island of Abu Musa].
e1 m1 > m2 SANCTION actual 2012-04-12/day mode=withdraw ctx=diplomatic,territory

### Mehr 2010-04-25
[m1:IRN.MIL Iran's Revolutionary Guards] {e1 stopped} [m2:PAN.BUS a Panama-flagged freighter] near the Strait of Hormuz on Sunday to inspect [m61=m2 its] papers, [m3:#Fars the Fars agency] said, during an exercise watched by [m4:IRN.MIL General Hossein Salami].
e1 m1 > m2 COERCE actual 2010-04-25/day mode=restrict ctx=military
