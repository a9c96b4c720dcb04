### Reuters 2001-10-09
[m1:UZB.GOV Tashkent] denies that [m2:USA.MIL American commandos] have {e1 been given the run of} its bases.
e1 m1 > m2 COOPERATE denied 2001-10-09/none ctx=military

### Reuters 2003-02-05
Never, said [m1:IRQ.GOV Amer al-Saadi], had [m2:IRQ.GOV Baghdad] {e1 sheltered} [m3:ALQAEDA.REB Abu Musab al-Zarqawi's friends].
e1 m2 > m3 AID denied 2003-02-05/none ctx=terrorism said=m1

### Reuters 2005-11-05
[m1:KGZ.GOV Bishkek] might {e1 double the rent} of [m2:USA.MIL the Ganci base] or {e2 show it the door}, the president mused.
e2 m1 > m2 SANCTION hypothetical 2005-11-05/none mode=expel ctx=military
e1 m1 > m2 REQUEST hypothetical 2005-11-05/none mode=yield ctx=military

### Reuters 2007-12-04
[m1:VEN.GOV Hugo Chávez] said that if [m2:ESP.GOV the king of Spain] {e1 refused to apologise} he could {e2 go through the books of} [m3:ESP.BUS Spanish banks].
e1 m2 > m1 REJECT hypothetical 2007-12-04/none mode=yield ctx=diplomatic
e2 m1 > m3 ACCUSE hypothetical 2007-12-04/none mode=investigate ctx=economic

### Reuters 2010-05-25
Under no circumstances, [m1:KOR.GOV Seoul's unification minister] told [m2:KOR.LEG the assembly], would [m3:KOR.GOV the South] {e1 shut} the Kaesong complex to [m4:PRK.GOV the North].
e1 m3 > m4 SANCTION denied 2010-05-25/none mode=discontinue ctx=economic said=m1

### Reuters 2012-06-14
[m1:RUS.GOV Sergei Lavrov] insisted that [m2:RUS.GOV Moscow] was {e1 not supplying} [m3:SYR.GOV Damascus] with anything that could be used against [m4:SYR.CVL demonstrators]; [m5:USA.GOV Hillary Clinton] {e2 had alleged} the contrary.
e1 m2 > m3 AID denied 2012-06-14/none ctx=military said=m1
e2 m5 > m2 ACCUSE actual 2012-06-14/none mode=allege ctx=military

### Reuters 2014-09-03
[m1:UKR.GOV Petro Poroshenko's office] announced a permanent truce with [m2:RUS.GOV the Kremlin], which {e1 could not agree to one}, not being a party, it said, and had {e2 not sent a soldier}.
e1 m2 > m1 AGREE denied 2014-09-03/none ctx=military
e2 m2 > m1 MOBILIZE denied 2014-09-03/none mode=troops ctx=military

### Reuters 2017-04-11
If [m1:CHN.GOV Beijing] {e1 decides to help} with the North, [m2:USA.GOV Donald Trump] tweeted, that would be great; if not, [m3=m2 he] would {e2 solve it without them}.
e1 m1 > m2 AGREE hypothetical 2017-04-11/none ctx=cbrn
e2 m3 > m1 THREATEN threatened 2017-04-11/none ctx=cbrn

### Reuters 2020-06-04
[m1:PRK.GOV Kim Yo Jong]: should [m2:KOR.GOV the South] {e1 fail to stop} [m3:KOR.CVL the balloon senders], it had better be ready for [m4:PRK.GOV the North] to {e2 scrap} the military accord.
e1 m2 > m1 REJECT hypothetical 2020-06-04/none ctx=military
e2 m4 > m2 THREATEN threatened 2020-06-04/none mode=relations ctx=military

### AFP 1990-09-20
No Western hostage had been {e1 beaten} by [m1:IRQ.MIL his guards], [m2:IRQ.GOV Saddam Hussein] assured [m3:AUT.GOV Kurt Waldheim]. Some of [m4:GBR.CVL the British] were held at the Dokan dam.
e1 m1 > m4 ASSAULT denied 1990-09-20/none mode=beat ctx=human_rights said=m2

### AFP 1994-04-28
[m1:FRA.GOV Paris] says it {e1 delivered nothing} to [m2:RWA.MIL the Rwandan government army] after the sixth.
e1 m1 > m2 AID denied 1994-04-28/none ctx=military

### AFP 1996-09-04
[m1:KDP.REB Massoud Barzani] had {e1 invited no one}, he claimed, and [m2:IRQ.MIL Saddam's tanks] {e2 had left} Erbil.
e1 m1 > m2 REQUEST denied 1996-09-04/none mode=assist ctx=military
e2 m2 > m1 RETREAT actual 1996-09-04/none mode=withdraw ctx=military

### AFP 1998-07-06
Were [m1:NGA.GOV General Abubakar] {e1 to free} [m2:NGA.OPP Chief Abiola], [m3:COMMONWEALTH Emeka Anyaoku] thought, [m4:EU Europe] would soon {e2 drop} its visa bans.
e1 m1 > m2 RETREAT hypothetical 1998-07-06/none mode=release ctx=pro_democracy
e2 m4 > m1 CONCEDE hypothetical 1998-07-06/none ctx=pro_democracy said=m3

### AFP 2000-10-18
[m1:SLE.GOV Freetown] could {e1 let} [m2:RUF.REB the rebels' leader] go to a third country if [m3:UN the mission] {e3 vouched} for him.
e1 m1 > m2 RETREAT hypothetical 2000-10-18/none mode=release ctx=legal
e3 m3 > m1 AGREE hypothetical 2000-10-18/none ctx=legal

### AFP 2002-12-28
Would [m1:PRK.GOV Pyongyang] {e1 send home} [m2:IAEA the three inspectors]? A spokesman in [m3=m2 Vienna] had heard nothing in writing.
e1 m1 > m2 SANCTION hypothetical 2002-12-28/none mode=expel ctx=cbrn

### AFP 2006-07-31
[m1:ISR.GOV Ehud Olmert] said there {e1 was no ceasefire}; what [m2:USA.GOV Condoleezza Rice] {e2 got} from [m3=m1 him] was two days without air raids. Meanwhile [m4:HEZBOLLAH.REB Hassan Nasrallah] kept silent.
e1 m1 > m4 RETREAT denied 2006-07-31/none mode=ceasefire ctx=military
e2 m3 > m2 CONCEDE actual 2006-07-31/none ctx=military

### AFP 2009-01-05
[m1:ISR.MIL The army's spokeswoman] denied the use of {e1 phosphorus} against [m2:PSE.CVL the people of Beit Lahia].
e1 m1 > m2 ASSAULT denied 2009-01-05/none mode=heavy-weapons ctx=military

### AFP 2011-05-01
[m1:NATO The alliance] is {e1 not hunting} [m2:LBY.GOV the colonel], General Bouchard told reporters after the strike in which [m3:LBY.GOV a son and three grandsons] {e2 died}.
e1 m1 > m2 ASSAULT denied 2011-05-01/none mode=targeted ctx=military
e2 m1 > m3 ASSAULT actual 2011-05-01/none mode=aerial ctx=military

### AFP 2015-02-18
[m1:EGY.GOV Cairo] {e1 wants} [m2:UN the Council] to let [m3:LBY.GOV Tobruk] buy arms; [m4:QAT.GOV Doha], {e2 charged} by an Egyptian delegate with terrorism, {e3 called home} its man, and [m5:GCC the Gulf council] first {e4 defended}, then {e5 did not defend} it.
e1 m1 > m2 REQUEST requested 2015-02-18/none mode=change ctx=military
e2 m1 > m4 ACCUSE actual 2015-02-18/none mode=allege ctx=terrorism
e3 m4 > m1 SANCTION actual 2015-02-18/none mode=withdraw ctx=diplomatic
e4 m5 > m4 SUPPORT actual 2015-02-18/none ctx=diplomatic
e5 m5 > m4 SUPPORT denied 2015-02-18/none ctx=diplomatic

### AFP 2019-05-02
[m1:ESP.GOV Madrid] will not {e1 deliver} [m2:VEN.OPP Leopoldo López], a guest at its residence, to [m3:VEN.GOV Nicolás Maduro's judges], nor {e2 let him} make politics there.
e1 m1 > m3 REJECT actual 2019-05-02/none mode=yield ctx=asylum
e2 m1 > m2 COERCE planned 2019-05-02/none mode=restrict ctx=asylum

### AP 1993-02-24
No aircraft of [m1:USA.MIL the Air Force] {e1 will land} at Cerska: bread is to be {e2 dropped} from ten thousand feet to [m2:BIH.CVL the Muslims of the enclave], [m3:USA.GOV Bill Clinton] decided.
e2 m1 > m2 AGREE planned 1993-02-24/none ctx=human_security
e1 m1 > m2 AID denied 1993-02-24/none ctx=human_security

### AP 2001-02-28
[m1:USA.GOV Colin Powell] may {e1 relax} the squeeze on civilian goods for [m2:IRQ.GOV Iraq] if its neighbours close ranks on arms.
e1 m1 > m2 CONCEDE hypothetical 2001-02-28/none ctx=economic

### AP 2004-11-24
Observers from [m1:CIS the Commonwealth of Independent States] {e1 found no fraud}; [m2:USA.GOV Colin Powell] {e2 would not accept} the count that made [m3:UKR.GOV Viktor Yanukovych] president.
e1 m1 > m3 SUPPORT actual 2004-11-24/none ctx=election
e2 m2 > m3 REJECT actual 2004-11-24/none ctx=election

### AP 2008-09-04
[m1:USA.GOV Dick Cheney] brought a billion dollars to [m2:GEO.GOV Tbilisi], {e1 not a cent of it} for arms.
e1 m1 > m2 AID denied 2008-09-04/none ctx=military

### AP 2010-08-02
[m1:ARE.GOV The Emirates] will {e1 cut off} BlackBerry mail from October unless [m2:CAN.BUS RIM] {e2 hands over} the keys, as [m3:IND.GOV New Delhi] {e3 has also threatened}.
e1 m1 > m2 THREATEN threatened 2010-08-02/none mode=restrict ctx=technology
e2 m2 > m1 CONCEDE hypothetical 2010-08-02/none ctx=technology
e3 m3 > m2 THREATEN threatened 2010-08-02/none mode=restrict ctx=technology

### AP 2010-10-08
The threat to BlackBerry is {e1 off}: [m1:ARE.GOV Abu Dhabi] finds that [m2:CAN.BUS RIM] now {e2 complies}.
e1 m1 > m2 CONCEDE actual 2010-10-08/none ctx=technology
e2 m2 > m1 CONCEDE actual 2010-10-08/none ctx=technology

### BBC 1996-12-23
[m1:TUPACAMARU.REB The Túpac Amaru] {e1 let out} 225 guests of the Japanese residence as "<<q1 a gesture>>"; [m2:PER.GOV Alberto Fujimori] has {e2 offered nothing} and will {e3 not negotiate} before all are free.
e1 m1 > m2 RETREAT actual 1996-12-23/none mode=release ctx=terrorism
e2 m2 > m1 CONCEDE denied 1996-12-23/none ctx=terrorism
e3 m2 > m1 REJECT actual 1996-12-23/none mode=meet ctx=terrorism
q1 m1 mixed

### BBC 2004-02-11
That [m1:USA.GOV the Bush administration] {e1 kidnapped} [m2:HTI.ELI Jean-Bertrand Aristide], as he told [m3:#CNN CNN], is "<<q1 complete nonsense>>", [m4:USA.GOV Scott McClellan] said.
e1 m1 > m2 ASSAULT denied 2004-02-11/none mode=abduct ctx=political_institutions said=m4
q1 m4 mixed cue=said

### BBC 2009-06-23
[m1:GBR.GOV London], denying it {e1 had sent} [m2:IRN.OPP the crowds of Mousavi] so much as a text message, has {e2 turned out} [m3:IRN.GOV two Iranian diplomats] for the two [m4:GBR.GOV of its own] that [m5:IRN.GOV Tehran] {e3 ordered home}.
e1 m1 > m2 AID denied 2009-06-23/none ctx=election
e2 m1 > m3 SANCTION actual 2009-06-23/none mode=expel ctx=diplomatic
e3 m5 > m4 SANCTION actual 2009-06-23/none mode=expel ctx=diplomatic

### BBC 2016-06-20
If [m1:GBR.CVL Britons] {e1 leave}, [m2:GBR.GOV George Osborne] would {e2 raise taxes}; [m3:FRA.GOV Emmanuel Macron], then economy minister, might {e3 move} the border from Calais to Dover. The club, as [m4:EU Donald Tusk] called it, held its breath.
e3 m3 > m1 SANCTION hypothetical 2016-06-20/none mode=discontinue ctx=migration
e2 m2 > m1 THREATEN threatened 2016-06-20/none ctx=economic
e1 m1 > m4 SANCTION hypothetical 2016-06-20/none mode=withdraw ctx=diplomatic

### Kyodo 1997-02-13
[m1:KOR.GOV Seoul] might {e1 let [m2:PRK.ELI Hwang Jang-yop] wait} in Manila if [m3:CHN.GOV Beijing] would only {e2 allow him out} of the consulate.
e2 m3 > m2 CONCEDE hypothetical 1997-02-13/none ctx=asylum
e1 m1 > m2 AID hypothetical 1997-02-13/none ctx=asylum

### Kyodo 2002-05-08
The family of five were {e1 dragged out of} the consulate's yard at Shenyang by [m1:CHN.COP the wujing], with the leave, Beijing says, of [m2:JPN.GOV the vice consul], who denies {e2 having thanked} [m3=m1 them]. A video shows [m4:PRK.REF a toddler in pigtails] looking on.
e2 m2 > m3 SUPPORT denied 2002-05-08/none ctx=asylum
e1 m1 > m4 COERCE actual 2002-05-08/none mode=arrest ctx=asylum

### Straits Times 1995-03-18
[m1:SGP.JUD Courts here] had been fair to [m2:PHL.LAB Flor Contemplacion], [m3:SGP.GOV the ministry] replied; if [m4:PHL.GOV Manila] found proof, it would {e3 look again}.
e3 m3 > m4 CONCEDE hypothetical 1995-03-18/none ctx=legal

### Nation 2014-12-06
[m1:ICC Fatou Bensouda] {e1 dropped} the case against [m2:KEN.GOV Uhuru Kenyatta], blaming [m3:KEN.GOV his government] for {e2 hiding} the records; it hid nothing, {e3 retorted} [m4:KEN.GOV Githu Muigai].
e1 m1 > m2 CONCEDE actual 2014-12-06/none ctx=legal
e2 m1 > m3 ACCUSE actual 2014-12-06/none mode=allege ctx=legal
e3 m4 > m1 REJECT actual 2014-12-06/none ctx=legal
