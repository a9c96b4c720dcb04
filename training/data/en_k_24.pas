### Reuters 2024-10-09
[m1:MOZ.OPP Mozambique's main opposition party], Renamo, {e1 complained} on Wednesday that [m2=m1 its] observers had been {e2 turned} away from polling stations in Zambezia. [m3:MOZ.GOV The election commission] said [m4=m3 it] {e3 would look} into the matter. [m5:MOZ.GOV President Filipe Nyusi], who is leaving after two terms, {e4 urged} [m7:MOZ.CVL voters] to go home and wait. [m8=m5 His] predecessor's former spokesman, now an independent, did not vote. [m6:EU The European mission], 170 strong, said the day had been calm so far.
e1 m1 > m3 ACCUSE actual 2024-10-09/day mode=disapprove ctx=election
e2 m3 > m2 COERCE actual 2024-10-09/day mode=restrict ctx=election said=m1
e3 m4 > m1 AGREE planned 2024-10-09/none ctx=election
e4 m5 > m7 REQUEST requested 2024-10-09/day mode=yield ctx=election

### Bangkok Post 2024-08-14
[m1:THA.JUD Thailand's Constitutional Court] on Wednesday {e1 removed} [m2:THA.GOV Prime Minister Srettha Thavisin] for appointing [m3:THA.GOV a minister] who had once been jailed for trying to bribe judges. The vote was five to four. [m4=m2 The property tycoon] {e2 accepted} the verdict. A week earlier [m5=m1 the same bench] {e3 dissolved} [m6:THA.OPP the Move Forward party], winner of last year's election, and {e4 banned} eleven of [m7=m6 its] leaders. [m8=m6 They] {e5 have regrouped} under a new name. [m9:USA.GOV Washington] {e6 was deeply concerned} about the earlier ruling. [m10:THA.PTY Pheu Thai] meets tonight to choose between [m11:THA.PTY Chaikasem Nitisiri] and [m12:THA.PTY Thaksin Shinawatra's daughter].
e1 m1 > m2 SANCTION actual 2024-08-14/day mode=expel ctx=legal,executive
e2 m4 > m1 CONCEDE actual 2024-08-14/day ctx=legal,executive
e3 m5 > m6 SANCTION actual 2024-08-07/day mode=discontinue ctx=legal,political_institutions
e4 m5 > m7 COERCE actual 2024-08-07/day mode=restrict ctx=legal,rights_freedoms
e6 m9 > m5 ACCUSE actual 2024-08-08/none mode=disapprove ctx=legal
e5 m8 > m5 REJECT actual 2024-08-09/none ctx=political_institutions

### Guardian 2012-08-17
[m1:ZAF.COP Police] {e1 opened} fire on [m2:ZAF.LAB striking miners] at Marikana on Thursday, killing thirty-four. [m3:ZAF.COP Commissioner Riah Phiyega] {e2 defended} [m4=m1 her officers], who, [m12=m3 she] said, had been attacked with spears. Ten people, among them [m5:ZAF.COP two policemen], were {e3 killed} there earlier in the week. [m6:ZAF.LAB The Association of Mineworkers], a young rival to [m7:ZAF.LAB the established union], {e4 called} it a massacre. [m8:ZAF.GOV Jacob Zuma] cut short a visit to [m9:@MOZ Maputo] and {e5 announced} a commission of inquiry. [m10:GBR.BUS Lonmin], which owns the pit, {e6 has ordered} [m11=m2 the men] back to work by Monday.
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression
e2 m3 > m4 SUPPORT actual 2012-08-17/day ctx=repression
e3 m2 > m5 ASSAULT actual 2012-08-14/week ctx=crime
e4 m6 > m1 ACCUSE actual 2012-08-17/none mode=disapprove ctx=repression
e5 m8 > m1 ACCUSE planned 2012-08-17/day mode=investigate ctx=repression
e6 m10 > m11 REQUEST requested 2012-08-20/day mode=yield ctx=economic

### Al Jazeera 2021-10-25
[m1:SDN.MIL Soldiers] {e1 arrested} [m2:SDN.GOV Abdalla Hamdok] and most of [m11=m2 his] cabinet before dawn. [m3:SDN.MIL General Abdel Fattah al-Burhan] {e2 dissolved} the council on which officers and civilians had shared power since 2019. [m4=m2 The prime minister] had {e3 refused} to endorse the takeover, [m5:SDN.GOV the information ministry] said. In Omdurman [m6:SDN.CVL people] {e4 built} barricades; seven of [m7=m6 them] were {e5 shot} dead. [m8:USA.GOV The American envoy], Jeffrey Feltman, had {e6 left} the country only hours before, after the general assured [m9=m8 him] that nothing was afoot. [m10:USA.GOV Washington] {e7 froze} 700 million dollars.
e1 m1 > m2 COERCE actual 2021-10-25/day mode=arrest ctx=executive,pro_autocracy
e2 m3 > m2 COERCE actual 2021-10-25/day mode=restrict ctx=executive,pro_autocracy
e3 m4 > m1 REJECT actual 2021-10-25/day ctx=executive
e4 m6 > m3 PROTEST actual 2021-10-25/day mode=obstruct ctx=pro_democracy
e5 m1 > m7 ASSAULT actual 2021-10-25/day mode=firearms ctx=repression
e7 m10 > m3 SANCTION actual 2021-10-25/day mode=discontinue ctx=economic,pro_democracy
e6 m8 > m3 CONSULT actual 2021-10-24/day mode=visit ctx=executive

### NZZ 2015-12-03
[m1:CHE.COP Swiss police] went back to the Baur au Lac at six on Thursday morning and {e2 led} [m9:HND.CVL two more football officials] away. [m2:USA.JUD Prosecutors in Brooklyn] had {e3 requested} the arrests. [m3:HND.ELI Rafael Callejas], a former president of Honduras, is also {e4 charged}; [m4=m3 he] {e5 denies} taking bribes for television rights. [m5:FIFA The federation] whose executive was staying at the hotel said [m6=m5 it] {e6 would cooperate}. [m7=m5 Its] suspended head, [m8:CHE.CVL Sepp Blatter], was at home in the Valais.
e2 m1 > m9 COERCE actual 2015-12-03/day mode=arrest ctx=corruption
e3 m2 > m1 REQUEST requested 2015-12-03/none mode=assist ctx=corruption,legal
e4 m2 > m3 ACCUSE actual 2015-12-03/day mode=allege ctx=corruption,legal
e5 m4 > m2 REJECT actual 2015-12-03/none ctx=corruption
e6 m6 > m1 AGREE planned 2015-12-03/none ctx=corruption

### Newsroom 2017-10-19
It was twenty to seven when [m1:NZL.PTY Winston Peters] ended the suspense. The leader of New Zealand First {e1 chose} [m2:NZL.PTY Labour], which had come second, over [m3:NZL.PTY the National Party]. Capitalism, [m4=m1 he] said, must regain its human face. [m5:NZL.GOV Bill English], the outgoing prime minister, {e2 telephoned} [m6:NZL.PTY Jacinda Ardern] to congratulate [m7=m6 her]. [m8=m2 The winners] also {e3 need} [m9:NZL.PTY the Greens], who {e4 voted} to support [m15=m2 them] from outside. "[m10=m2 We] aspire to be a government for all," [m11=m6 the 37-year-old] said. [m12:AUS.GOV Julie Bishop], in Canberra, {e5 had said} in August [m13=m12 she] could not trust [m14=m2 the party].
e1 m1 > m2 AGREE actual 2017-10-19/day ctx=executive,legislative
e2 m5 > m6 SUPPORT actual 2017-10-19/day ctx=executive
e4 m9 > m8 SUPPORT actual 2017-10-19/day ctx=executive,legislative
e5 m12 > m14 ACCUSE actual 2017-08-15/month mode=disapprove ctx=diplomatic
e3 m8 > m9 REQUEST requested 2017-10-19/none mode=assist ctx=executive

### Kenya Today 2020-09-21
[m1:KEN.JUD Chief Justice David Maraga] on Monday {e1 advised} [m2:KEN.GOV President Uhuru Kenyatta] to dissolve [m3:KEN.LEG parliament]. [m4=m3 The two chambers], [m5=m1 he] wrote, had {e2 defied} four court orders to pass a law on seats for women. [m6:KEN.LEG Speaker Justin Muturi] {e3 described} the advice as ill-considered. [m7:KEN.JUD The Law Society] {e4 gave} [m8=m2 the president] twenty-one days before it would occupy the buildings. [m9:UN The local office of UN Women] had no comment.
e1 m1 > m2 REQUEST requested 2020-09-21/day mode=change ctx=legal,gender,legislative
e2 m4 > m1 REJECT actual 2020-09-21/none ctx=legal,gender
e3 m6 > m1 ACCUSE actual 2020-09-21/none mode=disapprove ctx=legal,legislative
e4 m7 > m8 THREATEN threatened 2020-09-21/none ctx=legal,gender

### AFP 2003-07-16
[m1:STP.MIL Major Fernando Pereira], known as Cobo, {e1 took} power in Sao Tome at three in the morning while [m2:STP.GOV President Fradique de Menezes] was at a conference in [m3:@NGA Abuja]. [m4=m1 His] men {e2 hold} [m5:STP.GOV the prime minister], Maria das Neves, who had a mild heart attack. [m6:NGA.GOV Olusegun Obasanjo] {e3 will bring} [m7=m2 his guest] home himself, [m12=m6 he] told [m8:AU the African Union]. [m9:PRT.GOV Lisbon] and [m10:BRA.GOV Brasilia] {e4 condemned} the coup. [m11=m1 The major] {e5 complains} of old boots and unpaid wages; oil has been found offshore.
e1 m1 > m2 COERCE actual 2003-07-16/day mode=seize ctx=executive
e2 m4 > m5 COERCE actual 2003-07-16/none mode=arrest ctx=executive
e3 m6 > m7 AGREE planned 2003-07-16/none ctx=executive
e4 m9,m10 > m1 ACCUSE actual 2003-07-16/none mode=disapprove ctx=executive
e5 m11 > m2 ACCUSE actual 2003-07-16/none mode=disapprove ctx=economic,military

### Le Monde 2010-12-04
Ivory Coast has two presidents. [m1:CIV.JUD The Constitutional Council] {e1 annulled} the votes of seven northern departments on Friday and declared [m2:CIV.GOV Laurent Gbagbo] the winner; the day before, [m3:CIV.GOV the electoral commission] had {e2 named} [m4:CIV.OPP Alassane Ouattara]. [m5:UN Choi Young-jin], the South Korean who heads the peacekeeping mission, {e3 certified} the latter's victory, and [m6:FRA.GOV Nicolas Sarkozy] {e4 followed}. [m7=m2 The incumbent] {e5 took} the oath on Saturday. At the Golf Hotel, guarded by [m8:UN blue helmets], [m9=m4 his rival] {e6 did} the same by letter. [m10:AU The African Union] {e7 is sending} [m11:ZAF.ELI Thabo Mbeki].
e1 m1 > m4 REJECT actual 2010-12-03/day ctx=election,legal
e2 m3 > m4 SUPPORT actual 2010-12-02/day ctx=election
e3 m5 > m4 SUPPORT actual 2010-12-03/none ctx=election
e4 m6 > m4 SUPPORT actual 2010-12-03/none ctx=election
e5 m7 > m9 REJECT actual 2010-12-04/day mode=yield ctx=election
e7 m11 > m7,m9 CONSULT planned 2010-12-05/none mode=third-party ctx=election
e6 m9 > m7 REJECT actual 2010-12-04/day mode=yield ctx=election

### Swiss Review 2018-08-01 none
In [m1:@NPL Jiri] the cheese factory still bears the name of [m2:CHE.CVL the Bernese engineer] who built it in 1957. [m3:NPL.AGR The farmers] climb to it with milk in their baskets. [m4=m3 They] are paid by fat. [m5:NPL.GOV The dairy corporation] wants to close the place; [m6:CHE.GOV the embassy] would miss [m11=m6 its] annual wheel. [m7=m2 The founder], 93, remembers [m8=m2 his] first foreman, who had [m9:? twelve daughters]. [m10=m9 One of them] now runs it.

### Yonhap 2022-09-22
[m1:KOR.GOV Yoon Suk-yeol] was caught on a microphone in New York {e1 insulting} [m2:USA.LEG members of Congress] after a {e2 chat} of forty-eight seconds with [m3:USA.GOV Joe Biden]. [m4=m1 His] office {e3 explained} the next day that the president had meant [m5:KOR.LEG his own parliament]. [m6:KOR.OPP The Democratic Party], which has a majority in it, {e4 demanded} an apology to both. [m7:KOR.JRN MBC], the broadcaster that put it on the air, {e5 is} being sued by [m8:KOR.PTY the ruling party]. In Washington [m9:USA.SPY the National Security Council] had no comment on the hot mic.
e1 m1 > m2 ACCUSE denied 2022-09-21/day mode=disapprove ctx=diplomatic
e2 m1 > m3 CONSULT actual 2022-09-21/day ctx=diplomatic
e3 m4 > m6 REJECT actual 2022-09-22/none ctx=diplomatic
e4 m6 > m1 REQUEST requested 2022-09-22/none mode=yield ctx=legislative
e5 m8 > m7 ACCUSE actual 2022-09-22/none mode=allege ctx=legal,rights_freedoms

### Tribune Express 2019-12-17
[m1:PAK.JUD A special court] on Tuesday {e1 sentenced} [m2:PAK.ELI Pervez Musharraf] to death for high treason. The former military ruler, who is 76 and ill, lives in [m3:@ARE Dubai]. [m4:PAK.MIL The army] received the decision with {e2 pain and anguish}, [m9=m4 its] spokesman said: a man who had fought wars for the country could never be a traitor. [m5:PAK.GOV The government of Imran Khan] {e3 tried} to stop the trial last month. [m6:PAK.OPP Bilawal Bhutto Zardari], whose [m7:? mother] was killed under [m8=m2 the general], {e4 tweeted} that democracy was the best revenge.
e1 m1 > m2 SANCTION actual 2019-12-17/day mode=convict ctx=legal,executive
e2 m4 > m1 ACCUSE actual 2019-12-17/day mode=disapprove ctx=legal,military
e3 m5 > m1 REQUEST requested 2019-11-25/month mode=yield ctx=legal
e4 m6 > m1 SUPPORT actual 2019-12-17/day ctx=legal,pro_democracy

### New Era 2018-11-21
[m1:NAM.EDU Namibian students] in [m2:@ZAF Stellenbosch] {e1 turned} [m13=m1 their] backs on [m3:NAM.GOV the founding president] when [m4=m3 he] spoke there on Monday. [m5=m1 They] want the loans fund to pay. [m6:NAM.GOV Higher Education Minister Itah Kandjii-Murangi] said from Windhoek that the fund {e2 would} do so by Friday and {e3 thanked} [m7:ZAF.EDU the university] for [m12=m7 its] patience. [m8=m7 Its] rector {e4 apologised} to [m9=m3 the 89-year-old]. "[m10=m3 I] was a student too," said [m11=m3 Sam Nujoma].
e1 m1 > m3 PROTEST actual 2018-11-19/day mode=demo ctx=economic
e2 m6 > m1 CONCEDE planned 2018-11-23/day ctx=economic
e3 m6 > m7 SUPPORT actual 2018-11-21/none ctx=economic
e4 m8 > m9 CONCEDE actual 2018-11-21/none ctx=diplomatic
