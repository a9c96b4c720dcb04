### AFP 2021-07-10
[m1:RWA.MIL A thousand Rwandan soldiers and police] {e1 began} leaving for [m2:MOZ.GOV northern Mozambique] on Friday at the {e2 request} of [m3:MOZ.GOV the government in Maputo]. [m4:MOZ.OPP Renamo], the largest opposition party, {e3 called} the deployment illegal because [m5:MOZ.LEG parliament] had not been asked. [m6:SADC The southern African bloc] {e4 had agreed} in June to send [m7=m6 its] own force, which is still waiting for a signature. [m8:ZAF.GOV Pretoria's defence minister] {e5 regretted} that [m9=m1 the newcomers] were moving first. [m10:PRT.MIL Sixty instructors from Lisbon] are already {e6 training} marines near the capital.
e1 m1 > m2 AID actual 2021-07-09/day ctx=military,terrorism
e2 m3 > m1 REQUEST requested 2021-07-09/none mode=assist ctx=military,terrorism
e3 m4 > m3 ACCUSE actual 2021-07-10/none mode=disapprove ctx=military,legislative
e4 m6 > m3 AGREE actual 2021-06-23/month ctx=military,terrorism
e5 m8 > m9 ACCUSE actual 2021-07-10/none mode=disapprove ctx=military
e6 m10 > m3 AID actual 2021-07-10/none ctx=military

### Reuters 2023-02-12
[m1:ARM.GOV Five lorries from Yerevan] {e1 crossed} the Margara bridge into [m2:TUR.GOV Turkey] on Saturday with food and blankets for Adiyaman. It was the first time in thirty years that [m3=m2 Ankara] had {e2 opened} the frontier. [m4:ARM.GOV Foreign Minister Ararat Mirzoyan] {e3 is to visit} next week. [m5=m4 His] host, [m6:TUR.GOV Mevlut Cavusoglu], {e4 thanked} [m7=m1 the neighbour] for [m8=m1 its] rescuers, who pulled a girl alive from the ruins. [m9:GRC.MIL Greek firemen], on whose country the same minister used to {e5 heap} threats, got flowers at the airport. [m10:SYR.GOV Damascus] wants all aid to come through [m11=m10 its] own capital.
e1 m1 > m2 AID actual 2023-02-11/day ctx=disasters
e2 m3 > m1 RETREAT actual 2023-02-11/day mode=access ctx=disasters,diplomatic
e3 m4 > m6 CONSULT planned 2023-02-15/week mode=visit ctx=diplomatic,disasters
e4 m6 > m7 SUPPORT actual 2023-02-12/none ctx=disasters
e5 m6 > m9 THREATEN threatened 2022-02-12/year mode=violence ctx=territory

### The Hindu 2004-12-29
[m1:IND.MIL Naval ships from Visakhapatnam] {e1 reached} [m2:LKA.CVL Trincomalee] within a day of the wave, and [m3:IND.GOV New Delhi] {e2 declined} an offer from [m11:GBR.GOV London] for [m12=m3 its] own coast. In the island's north, [m4:LTTE.REB the Tigers] {e3 are handing} out rice in [m5=m4 their] own trucks. [m6:LKA.GOV Chandrika Kumaratunga] {e4 invited} [m7=m4 them] to work under one roof; [m8=m4 they] {e5 want} a separate channel. [m9:USA.MIL Marines from Okinawa] {e6 will land} at Galle next week. [m10:JPN.GOV Junichiro Koizumi] {e7 pledged} half a billion dollars to all the countries hit.
e1 m1 > m2 AID actual 2004-12-27/day ctx=disasters
e3 m4 > m2 AID actual 2004-12-29/none ctx=disasters
e4 m6 > m7 AGREE actual 2004-12-29/none ctx=disasters
e5 m8 > m6 REJECT actual 2004-12-29/none ctx=disasters
e6 m9 > m2 AID planned 2005-01-05/week ctx=disasters
e7 m10 > m6 AGREE planned 2004-12-29/none ctx=disasters
e2 m3 > m11 REJECT actual 2004-12-29/none mode=assist ctx=disasters

### El Universal 2010-10-13
[m1:CHL.LAB Thirty-three miners] came up one by one from a hole at San Jose; the second to last, [m2:BOL.LAB Carlos Mamani], is from across the border. [m3:BOL.GOV Evo Morales] flew to Copiapo to {e1 meet} [m4=m2 him] and {e2 thanked} [m5:CHL.GOV his Chilean colleague], with whom [m6=m3 he] has long been at odds over access to the sea. "[m7=m3 I] don't know how to repay this," [m8=m3 the former coca grower] said. [m9=m5 Sebastian Pinera] {e3 promised} that those responsible for the collapse would be {e4 punished}. [m10:CHL.BUS The owners of the pit] {e5 apologised} in August.
e1 m3 > m4 CONSULT actual 2010-10-13/day mode=visit ctx=disasters
e2 m3 > m5 SUPPORT actual 2010-10-13/day ctx=disasters
e3 m9 > m1 AGREE planned 2010-10-13/none ctx=disasters
e4 m9 > m10 SANCTION planned 2010-10-13/none ctx=disasters,legal
e5 m10 > m1 CONCEDE actual 2010-08-01/month ctx=disasters

### Cyprus Mail 2014-02-11
[m1:CYP.GOV Nicos Anastasiades] and [m2:TRNC.GOV Dervis Eroglu] {e1 met} in the buffer zone on Tuesday after a break of almost two years. [m3:UN Lisa Buttenheim], the envoy whose house was used, {e2 read} out a joint declaration. [m4=m1 The Greek Cypriot leader's] partners in government, [m5:CYP.PTY the Democratic Party], {e3 reject} it and {e4 threatened} to walk out. [m6:GRC.GOV Athens] and [m7:TUR.GOV Ankara] {e5 will each receive} the other side's negotiator. [m8:TRNC.CVL Two shopkeepers] on Ledra Street drank to it in coffee.
e1 m1 > m2 CONSULT actual 2014-02-11/day mode=third-party ctx=territory,diplomatic
e3 m5 > m4 REJECT actual 2014-02-11/none ctx=territory
e4 m5 > m4 THREATEN threatened 2014-02-11/none mode=relations ctx=executive
e5 m6,m7 > m1,m2 CONSULT planned 2014-02-11/none ctx=territory,diplomatic
e2 m3 > m1,m2 CONSULT actual 2014-02-11/day mode=third-party ctx=territory,diplomatic

### Jakarta Post 2005-08-15
[m1:IDN.GOV The government] and [m2:GAM.REB the Free Aceh Movement] {e1 signed} a memorandum in [m3:@FIN Helsinki] on Monday. Under it [m4=m2 the rebels] {e2 are to give} up 840 weapons by the end of the year, while [m5:IDN.MIL the military] {e3 withdraws} [m14=m5 its] non-organic troops. [m6:FIN.ELI Martti Ahtisaari], who brought [m7=m1+m2 them] together, said [m8=m6 he] had never doubted the outcome. [m9:EU The European Union] and [m10:ASEAN five Southeast Asian countries] {e4 will monitor} the process. In Jakarta, [m11:IDN.OPP a former president's party] {e5 criticised} the clause on local parties; "[m12=m11 we] {e6 will take} it to court," [m13=m11 its] deputy chairman said.
e1 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory,military
e2 m4 > m1 CONCEDE planned 2005-08-15/none ctx=military
e3 m5 > m2 CONCEDE planned 2005-08-15/none ctx=military
e4 m9,m10 > m1,m2 AID planned 2005-08-15/none ctx=peacekeeping
e5 m11 > m1 ACCUSE actual 2005-08-15/none mode=disapprove ctx=political_institutions
e6 m12 > m1 ACCUSE planned 2005-08-15/none mode=allege ctx=legal

### Gulf Today 2020-09-15
[m1:ARE.GOV The foreign ministers of the Emirates] and [m2:BHR.GOV Bahrain] {e1 signed} accords with [m3:ISR.GOV Benjamin Netanyahu] on a White House lawn on Tuesday. [m4:USA.GOV Donald Trump], the host, said five or six others would follow. While [m12=m1+m2+m3 they] spoke, [m5:PIJ.REB militants in Gaza] {e3 fired} two rockets at Ashdod. [m6:PSE.GOV Mahmoud Abbas] {e4 denounced} a black day; [m7=m6 he] {e5 has called} back [m8:PSE.GOV his ambassador] from Abu Dhabi. [m9:IRN.GOV Hassan Rouhani] {e6 warned} [m10=m1+m2 the signatories] of the consequences. [m11:OMN.GOV Muscat] {e7 welcomed} the deals.
e1 m1,m2 > m3 SUPPORT actual 2020-09-15/day ctx=diplomatic
e3 m5 > m3 ASSAULT actual 2020-09-15/day mode=heavy-weapons ctx=military
e4 m6 > m1,m2 ACCUSE actual 2020-09-15/none mode=disapprove ctx=diplomatic
e5 m7 > m1 SANCTION actual 2020-08-13/month mode=withdraw ctx=diplomatic
e6 m9 > m10 THREATEN threatened 2020-09-15/none ctx=diplomatic
e7 m11 > m1,m2 SUPPORT actual 2020-09-15/none ctx=diplomatic

### Standard Digital 2017-09-01
[m1:KEN.JUD The Supreme Court] {e1 threw} out the re-election of [m2:KEN.GOV Uhuru Kenyatta] on Friday, a first in Africa. [m3=m2 He] {e2 would respect} the decision, the president said at noon; by evening [m4=m2 he] was {e3 calling} [m5=m1 the judges] crooks. [m6:KEN.OPP Raila Odinga], whose petition had {e4 alleged} hacking, wants [m7:KEN.GOV the election board] replaced. [m8=m7 Its] chief executive, [m9:KEN.GOV Ezra Chiloba], {e5 is not stepping} down. [m10:USA.ELI John Kerry], who as an observer had praised the vote, did not return calls. [m11:GHA.OPP A party in Accra] {e7 saluted} [m12=m1 the bench].
e1 m1 > m2 SANCTION actual 2017-09-01/day mode=discontinue ctx=election,legal
e2 m3 > m1 CONCEDE actual 2017-09-01/day ctx=election,legal
e3 m4 > m5 ACCUSE actual 2017-09-01/day mode=disapprove ctx=legal
e4 m6 > m7 ACCUSE actual 2017-08-18/month mode=allege ctx=election,legal
e5 m9 > m6 REJECT actual 2017-09-01/none mode=change ctx=election
e7 m11 > m12 SUPPORT actual 2017-09-01/none ctx=legal

### Lusaka Star 2009-06-17 none
[m1:? A drummer] from [m2:@COD Lubumbashi] has married [m3:? a beekeeper]. [m4=m1 He] cannot swim and [m5=m3 she] will not fly, so [m6=m1+m3 they] took the train to [m7:@ZMB Livingstone]. [m8:ZMB.GOV The minister of tourism], a cousin of [m9=m3 the bride's], promised [m10=m6 the couple] a night at a lodge. [m11=m8 He] forgot the key.
