### Reuters 2012-04-02
[m1:MMR.PTY Aung San Suu Kyi's National League for Democracy] {e1 declined to recite} the oath of [m2:MMR.LEG Myanmar's parliament], and [m3:MMR.GOV the information ministry], an organ of [m4:MMR.GOV the Thein Sein government], sidestepped the dispute. [m5:USA.GOV Washington] {e3 will loosen} its investment ban, an official said on Monday.
e1 m1 > m2 REJECT actual 2012-04-02/none ctx=legislative
e3 m5 > m4 CONCEDE planned 2012-04-02/none ctx=economic
rel m3 part_of m4

### AFP 2015-01-22
[m1:HOUTHI.REB The Houthis], who hold [m2:@YEM the presidential compound], kept [m3:YEM.GOV Abd-Rabbu Mansour Hadi] {e2 a prisoner in his home} until [m4=m3 he] {e3 stepped down} on Thursday. [m5:GCC The Gulf Cooperation Council] {e4 excoriated} [m6=m1 the militia]; [m7:USA.MIL two American warships] {e5 moved closer} to evacuate [m8:USA.GOV the embassy].
e2 m1 > m3 COERCE actual 2015-01-22/none mode=arrest ctx=executive
e3 m4 > m1 RETREAT actual 2015-01-22/day mode=resign ctx=executive
e4 m5 > m6 ACCUSE actual 2015-01-22/none mode=disapprove ctx=executive
e5 m7 > m8 MOBILIZE actual 2015-01-22/none mode=weapons ctx=military
rel m1 controls m2

### PTI 2016-02-12
[m1:IND.COP Delhi police] {e1 arraigned} [m2:IND.EDU Kanhaiya Kumar], president of [m3:IND.EDU the students' union at Jawaharlal Nehru University], for sedition on Friday. [m4:IND.EDU His classmates] {e2 abstained from} lectures; [m5:IND.GOV Home Minister Rajnath Singh] said those behind the slogans "<<q1 will not be spared>>." [m6:IND.OPP The Left parties] {e3 petitioned} [m7=m5 him].
e1 m1 > m2 ACCUSE actual 2016-02-12/day ctx=rights_freedoms
e2 m4 > m1 PROTEST actual 2016-02-12/none mode=boycott ctx=rights_freedoms
e3 m6 > m7 REQUEST requested 2016-02-12/none ctx=rights_freedoms
q1 m5 mixed cue=said
rel m2 leads m3

### Reuters 2018-05-24
[m1:USA.GOV Donald Trump] {e1 scratched} the Singapore summit with [m2:PRK.GOV Kim Jong Un] by letter on Thursday, though [m3=m1 he] {e2 left the door ajar}. Hours before, [m4:PRK.MIL North Korea] had {e3 collapsed} its Punggye-ri tunnels before [m5:JRN.JRN foreign reporters]. [m6:KOR.GOV Moon Jae-in] was stupefied, an aide said.
e1 m1 > m2 REJECT actual 2018-05-24/day mode=meet ctx=cbrn
e2 m3 > m2 AGREE hypothetical 2018-05-24/day mode=meet ctx=cbrn
e3 m4 > m1 RETREAT actual 2018-05-24/day mode=disarm ctx=cbrn

### Kyodo 2014-07-01
[m1:JPN.GOV Shinzo Abe's cabinet] reinterpreted the pacifist constitution on Tuesday. [m2:JPN.PTY New Komeito], a Buddhist-backed party in [m3:JPN.GOV the coalition], {e2 had acquiesced} the night before. [m4:PHL.GOV Benigno Aquino] {e3 warmly commended} the step; [m5:CHN.GOV Beijing] {e4 cautioned} [m6:JPN.GOV Tokyo] not to undermine peace.
e2 m2 > m1 CONCEDE actual 2014-06-30/day ctx=military
e3 m4 > m1 SUPPORT actual 2014-07-01/none ctx=military
e4 m5 > m6 REQUEST requested 2014-07-01/none ctx=military
rel m2 member_of m3

### Dawn 2021-10-31
[m1:PAK.GOV Islamabad] {e1 legalised} [m2:PAK.REL the outlawed Tehreek-e-Labbaik] in all but name on Sunday, promising to {e2 discharge} 2,000 of its jailed men, and [m3=m2 the marchers] {e3 will disperse} from [m4:@PAK Wazirabad]. [m5:PAK.REL Mufti Muneebur Rehman], a cleric, {e4 conciliated} [m6=m1+m2 the two].
e1 m1 > m2 CONCEDE actual 2021-10-31/day ctx=religion_ethnicity
e2 m1 > m2 CONCEDE planned 2021-10-31/none mode=release ctx=religion_ethnicity
e3 m3 > m1 CONCEDE planned 2021-10-31/none ctx=religion_ethnicity
e4 m5 > m6 CONSULT actual 2021-10-31/none mode=mediate ctx=religion_ethnicity

### Xinhua 2009-02-20 none
[m1:? A gymnast from Ulan Bator] withdrew with a torn muscle and the judges disqualified [m2:? her rival]. Demand for cashmere slackened in [m3:@MNG Mongolia] and [m4:@CHN Inner Mongolia]; traders fear that stockpiles will swamp the market, [m5:MNG.BUS a chamber of commerce] said.

### Reuters 2020-02-29
[m1:USA.GOV Zalmay Khalilzad] and [m2:TALIBAN.REB Abdul Ghani Baradar], a founder of [m3:TALIBAN.REB the Taliban], {e1 appended} their signatures in [m4:@QAT Doha] on Saturday. [m5:USA.MIL The Americans] {e2 will vacate} five bases in 135 days, and [m6:AFG.GOV Kabul], absent, is to {e3 turn loose} 5,000 captives. [m7=m6 Ashraf Ghani] {e4 demurred}.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military
e2 m5 > m3 CONCEDE planned 2020-02-29/none mode=withdraw ctx=military
e3 m6 > m3 RETREAT hypothetical 2020-02-29/none mode=release ctx=military
e4 m7 > m1 REJECT actual 2020-02-29/none mode=yield ctx=military
rel m2 member_of m3

### Vientiane Times 2016-09-06
[m1:USA.GOV Barack Obama], in [m2:LAO.GOV Vientiane], {e1 doubled} the money for digging up unexploded bombs and {e2 disinvited} [m3:PHL.GOV Rodrigo Duterte], who had {e3 disparaged} [m4=m1 him] the day before. [m5=m3 The Philippine president] {e4 rued} the remark in a statement on Tuesday.
e1 m1 > m2 AID actual 2016-09-06/none ctx=reparations
e2 m1 > m3 REJECT actual 2016-09-06/none mode=meet ctx=diplomatic
e3 m3 > m4 ACCUSE actual 2016-09-05/day mode=disapprove ctx=diplomatic
e4 m5 > m1 SUPPORT actual 2016-09-06/day mode=apologize ctx=diplomatic

### Gulf Times 2013-11-13
[m1:EGY.GOV Egypt's interim cabinet] has {e1 enlisted} [m2:RUS.GOV Moscow] as a supplier of helicopters, weeks after [m3:USA.GOV Washington] {e2 withheld} Apaches. [m4:ARE.GOV The Emirates] {e3 will foot the bill}. [m5:EGY.PTY The Nour party], a Salafist group chaired by [m6:EGY.PTY Younes Makhioun], {e4 blessed} the deal.
e1 m1 > m2 COOPERATE planned 2013-11-13/none ctx=military
e2 m3 > m1 SANCTION actual 2013-11-13/none mode=discontinue ctx=military bg
e3 m4 > m1 AGREE planned 2013-11-13/none ctx=military
e4 m5 > m1 SUPPORT actual 2013-11-13/none ctx=military
rel m6 leads m5

### Reuters 2014-12-24
[m1:PRK.GOV Pyongyang] {e1 repudiated} on Wednesday any part in the {e2 hacking} of [m2:USA.BUS Sony Pictures], which [m3:USA.COP the FBI] had {e3 ascribed} to [m4=m1 it]. [m5:CHN.GOV China's foreign ministry] deprecated cyberattacks in general. Its web links faltered for nine hours.
e1 m1 > m3 REJECT actual 2014-12-24/day ctx=cyber
e2 m1 > m2 COERCE denied 2014-12-24/none mode=cyber ctx=cyber
e3 m3 > m4 ACCUSE actual 2014-12-24/none mode=allege ctx=cyber bg
