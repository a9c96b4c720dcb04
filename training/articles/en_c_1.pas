### Xinhua 2016-03-17 article
= [m1:CHN.GOV China], [m2:GMB.GOV Gambia] {e1 resume} diplomatic ties
~date_line English.news.cn 2016-03-17 21:40:12
~share [More] Tweet Print
[m3:@CHN BEIJING], March 17 ([m4:#Xinhua Xinhua]) -- [m5=m1 China] and [m6=m2 the Gambia] on Thursday {e2 signed a joint communique on the resumption of diplomatic relations}, more than two years after [m7=m2 the West African country] {e3 cut its links} with [m8:TWN.GOV Taiwan] in November 2013.
[m9:CHN.GOV Foreign Minister Wang Yi] and [m10:GMB.GOV his Gambian counterpart, Neneh Macdouall-Gaye], {e4 put their names to the document} after a round of {e5 talks} at the Diaoyutai State Guesthouse that lasted, according to officials, a little under two hours.
"<<q1 [m11=m2 The Gambia] {e6 recognizes} that there is but one [m87=m1 China] in the world and that [m12=m8 Taiwan] is an inalienable part of [m13=m1 its] territory>>," [m14=m10 Macdouall-Gaye] told the press.
[m15=m10 She] added that [m16=m2 her government] would {e7 never again enter into official relations} with [m17=m8 Taipei].
[m18=m9 Wang] {e8 commended} the decision, which, [m19=m9 he] said, "<<q2 conforms to the trend of the times and serves the interests of [m20=m1+m2 both peoples]>>". The two sides, [m21=m9 the minister] said, will {e9 exchange ambassadors} before the end of the year and will explore cooperation in agriculture, fisheries and the processing of groundnuts.
~page_control Related:
~related Commentary: Adherence to one-China principle a global consensus
[m22=m10 The visitor] is to {e10 meet} [m23:CHN.GOV Vice President Li Yuanchao] on Friday before [m24=m10 she] leaves for the southern city of [m25:@CHN Guangzhou].
In [m26=m8 Taipei], [m27:TWN.GOV the island's mainland affairs chief, Andrew Hsia], {e11 expressed strong dissatisfaction} with [m28=m1 the mainland]. [m29=m27 He] {e12 urged} [m30=m1 it] to refrain from steps that, in [m31=m27 his] words, "<<q3 hurt the feelings>>" of the public, and denied that [m32:TWN.GOV his office] had received any advance notice.
[m33:TWN.OPP Tsai Ing-wen], the chairperson of [m34:TWN.OPP the Democratic Progressive Party], who won the island's election in January and takes over on May 20, has so far {e13 refused to endorse} the 1992 Consensus. [m35=m33 She] made no comment on Thursday.
[m46=m2 The Gambia] had first {e16 recognized} [m47=m1 Beijing] in 1974. [m36:GMB.GOV President Yahya Jammeh], who came to power in a coup, {e14 took} [m37=m2 his country] out of [m38:COMMONWEALTH the Commonwealth] a month before the break with [m84=m8 Taipei], calling [m39=m38 the body] neo-colonial; [m85=m2 the former member] has not said whether [m86=m2 it] will apply again.
[m40:MWI.GOV Malawi] {e15 established} relations with [m41=m1 China] in January 2008. [m42:BFA.GOV Burkina Faso], [m43:SWZ.GOV Swaziland] and [m44:STP.GOV Sao Tome and Principe] are now the only African states to keep official ties with [m45=m8 Taiwan].
e1 m1 > m2 SUPPORT actual 2016-03-17/day ctx=diplomatic again
e2 m5 > m6 SUPPORT actual 2016-03-17/day ctx=diplomatic
e3 m7 > m8 SANCTION actual 2013-11-01/month mode=discontinue ctx=diplomatic bg
e4 m9 > m10 SUPPORT actual 2016-03-17/day ctx=diplomatic again
e5 m9 > m10 CONSULT actual 2016-03-17/day mode=meet ctx=diplomatic
e6 m11 > m13 SUPPORT actual 2016-03-17/day ctx=diplomatic,territory
e7 m16 > m17 REJECT planned 2016-03-17/day ctx=diplomatic
e8 m18 > m2 SUPPORT actual 2016-03-17/day ctx=diplomatic
e9 m1 > m2 AGREE planned 2016-03-17/day ctx=diplomatic said=m21
e10 m22 > m23 AGREE planned 2016-03-18/day ctx=diplomatic
e11 m27 > m28 ACCUSE actual 2016-03-17/none mode=disapprove ctx=diplomatic
e12 m29 > m30 REQUEST requested 2016-03-17/none mode=yield ctx=diplomatic
e13 m33 > m1 REJECT actual 2016-03-17/none ctx=diplomatic,territory bg
e14 m36 > m38 SANCTION actual 2013-10-01/month mode=discontinue ctx=diplomatic bg
e15 m40 > m41 SUPPORT actual 2008-01-01/month ctx=diplomatic bg
e16 m46 > m47 SUPPORT actual 1974-01-01/year ctx=diplomatic bg
q1 m14 direct cue=told
q2 m19 mixed cue=said
q3 m31 mixed cue=words
rel m11 recognises m13
rel m33 leads m34
rel m42 recognises m45
rel m43 recognises m45
rel m44 recognises m45

### The Jakarta Post 2006-03-24 article
= [m1:IDN.GOV RI] {e1 recalls envoy} over [m2:AUS.GOV Canberra's] visas for [m3:IDN.REF Papuans]
~byline Ridwan Max Sijabat and Abdul Khalik, The Jakarta Post, Jakarta
[m4=m1 Indonesia] {e2 called [m71=m1 its] ambassador to [m72=m2 Australia] home} on Friday, one day after [m5:AUS.GOV immigration authorities in Canberra] {e3 granted} temporary protection to [m6=m3 42 of the 43 asylum seekers from Papua] who came ashore on [m73:@AUS Cape York] in January in a traditional outrigger.
"<<q1 [m7=m1 The government of Indonesia] has been misled, and [m8=m1 we] {e4 deplore} a decision that was taken without regard for the facts [m9=m1 we] had supplied>>," [m10:IDN.GOV Foreign Ministry spokesman Desra Percaya] said, reading from a statement.
[m11:IDN.GOV The envoy, Hamzah Thayeb], will remain in [m12:@IDN Jakarta] for consultations "<<q2 for as long as it takes>>", [m13=m10 he] added.
According to [m51=m10 the ministry], [m14:IDN.GOV President Susilo Bambang Yudhoyono] had {e5 telephoned} [m15:AUS.GOV Prime Minister John Howard] in January to {e6 ask} that [m16=m3 the 43] be sent home, and had {e7 given [m17=m14 his] personal guarantee} that none of [m50=m16 them] would be prosecuted.
[m49=m3 The group], which is made up of student activists, women and seven children, says that [m18:IDN.MIL soldiers] {e8 shot at} [m19=m3 them] in [m75:@IDN Jayapura] last year. [m20:IDN.MIL The Indonesian Military (TNI)] flatly denied it on Friday.
[m21:AUS.GOV Australian Foreign Minister Alexander Downer] said in [m76:@AUS Adelaide] that <<q3 the ruling of [m22=m5 the department] was no judgment on [m23=m1 Jakarta]>>, and {e9 reiterated} that [m24=m2 Australia] supported [m74=m1 Indonesian] sovereignty over [m25:@IDN Papua]. "<<q4 [m26=m2 We] don't give support to the secessionists; [m27=m2 we] never have>>," [m52=m21 he] said.
At [m88:@IDN Senayan] the tone was less measured. [m28:IDN.LEG House of Representatives Speaker Agung Laksono], a deputy chairman of [m29:IDN.PTY the Golkar Party], {e10 demanded} that [m30=m1 the government] review every agreement with [m31=m2 its southern neighbor], while [m32:IDN.PTY the National Awakening Party (PKB)] said <<q5 [m33=m32 it] would not rule out proposing a {e11 freeze of diplomatic ties} if the visas were not revoked>>.
[m34:IDN.CVL Some 50 members of a group calling itself the Red-and-White Front] {e12 pelted} [m35:AUS.GOV the Australian Embassy] on Jl. Rasuna Said with tomatoes. [m36:IDN.COP Police] looked on.
The row comes at a bad moment. On March 16, [m37:IDN.EDU students who wanted the Freeport mine closed] {e13 stoned to death} [m38:IDN.COP three policemen] and [m39:IDN.MIL an Air Force officer] in [m77:@IDN Abepura], after which [m40:IDN.COP Brimob troops] {e14 fired into} [m41:IDN.EDU the campus dormitories] and {e15 arrested} [m42:IDN.EDU dozens].
[m43=m1+m2 The two countries] were estranged once before: in September 1999, when [m44=m2 Australia] led [m45:INTERFET.MIL the force] that {e16 went into} [m46:@TLS East Timor], [m47=m1 Jakarta] {e17 tore up} a four-year-old security treaty.
"<<q6 Nobody in [m78:@AUS Canberra] wants another Timor, and nobody in [m79:@IDN Jakarta] believes it>>," said [m48:? Aleksius Jemadu], an international relations lecturer at Parahyangan University in Bandung.
e1 m1 > m2 SANCTION actual 2006-03-24/day mode=withdraw ctx=diplomatic,asylum again
e2 m4 > m2 SANCTION actual 2006-03-24/day mode=withdraw ctx=diplomatic,asylum
e3 m5 > m6 AID actual 2006-03-23/day ctx=asylum
e4 m8 > m5 ACCUSE actual 2006-03-24/day mode=disapprove ctx=asylum,diplomatic
e5 m14 > m15 CONSULT actual 2006-01-01/month mode=phone ctx=diplomatic,asylum bg
e6 m14 > m15 REQUEST requested 2006-01-01/month mode=change ctx=asylum bg
e7 m14 > m16 AGREE planned 2006-01-01/month ctx=legal,asylum bg
e8 m18 > m19 ASSAULT denied 2005-01-01/year mode=firearms ctx=military,repression bg
e9 m21 > m1 SUPPORT actual 2006-03-24/none ctx=diplomatic,territory
e10 m28 > m30 REQUEST requested 2006-03-24/none mode=change ctx=diplomatic,legislative
e11 m32 > m2 SANCTION hypothetical 2006-03-24/none mode=discontinue ctx=diplomatic,legislative
e12 m34 > m35 PROTEST actual 2006-03-24/none mode=riot ctx=asylum
e13 m37 > m38,m39 ASSAULT actual 2006-03-16/day mode=primitive ctx=natural_resource bg
e14 m40 > m41 ASSAULT actual 2006-03-16/none mode=firearms ctx=repression bg
e15 m40 > m42 COERCE actual 2006-03-16/none mode=arrest ctx=repression bg
e16 m45 > m47 MOBILIZE actual 1999-09-01/month mode=troops ctx=military,peacekeeping bg
e17 m47 > m44 SANCTION actual 1999-09-01/month mode=discontinue ctx=military,diplomatic bg
q1 m10 direct cue=said
q2 m13 mixed cue=added
q3 m21 indirect cue=said
q4 m21 direct cue=said
q5 m32 indirect cue=said
q6 m48 direct cue=said
rel m44 leads m45
rel m28 member_of m29

### The Christian Science Monitor 2008-08-14 article
= World: brief items from around the globe
~byline By Compiled from wire service reports by Robert Kilborn
[m1:RUS.MIL Russian tanks] {e1 rumbled into} [m2:@GEO Gori], 40 miles from the capital, on Wednesday, [m3:GEO.GOV Georgian officials] said, hours after [m4:RUS.GOV Moscow] and [m5:GEO.GOV Tbilisi] had {e2 accepted} a truce {e3 mediated} by [m6:FRA.GOV French President Nicolas Sarkozy], whose country holds the presidency of [m7:EU the European Union]. [m8:RUS.MIL A Russian general] denied there were any tanks in the town. [m9:USA.GOV President Bush] {e4 called on} [m10=m4 the Kremlin] to honor [m80=m10 its] word and {e5 ordered} [m11:USA.MIL a C-17 transport] with medical supplies to [m81:@GEO Tbilisi].
[m12:LBN.GOV Lebanon] and [m13:SYR.GOV Syria] will {e6 open embassies} in each other's capitals for the first time since independence, [m14:LBN.GOV President Michel Suleiman] and [m15:SYR.GOV his host, Bashar al-Assad], announced in [m16:@SYR Damascus]. Shortly before [m56=m14 Suleiman] {e7 left for the talks}, [m17:UNK a bomb] {e8 killed} [m18:LBN.CVL at least 10 bus passengers] and [m19:LBN.MIL eight soldiers] in the port of [m20:@LBN Tripoli]. No one claimed responsibility.
[m21:PAK.LEG The provincial assembly of Sindh] {e9 voted} to {e10 demand} that [m22:PAK.GOV President Pervez Musharraf] seek a vote of confidence or step down, the third such body to do so in a week. [m23:PAK.PTY The ruling coalition], led by [m24:PAK.PTY Asif Ali Zardari] of [m25:PAK.PTY the Pakistan People's Party], says [m26=m23 it] will {e11 file impeachment charges} by Monday. [m27:PAK.GOV Musharraf's spokesman, Rashid Qureshi], repeated that [m28=m22 he] would {e12 not resign}.
[m57:MRT.GOV Mauritania's new military rulers] {e13 released} [m29:MRT.GOV the prime minister they deposed last week] but said <<q1 [m30:MRT.GOV President Sidi Ould Cheikh Abdallahi] would stay in custody for "security reasons">>. [m31:AU The African Union] has {e14 suspended} [m32:MRT.GOV the country] until constitutional rule returns, and [m33:USA.GOV the United States] {e15 froze} all but humanitarian aid after [m34:MRT.REB the presidential guard] {e16 seized power} on Aug. 6.
~advert Sign up for the Daily Briefing
[m35:THA.JUD Thailand's Supreme Court] {e17 issued arrest warrants} for [m36:THA.ELI former Prime Minister Thaksin Shinawatra] and [m37:THA.CVL his wife, Potjaman], who skipped bail and flew to [m38:@GBR London] on Sunday. In a handwritten fax, [m55=m36 Thaksin] {e18 complained} that [m39=m35 the judges] had been "<<q2 meddled with by [m40:THA.ELI certain people] who do not want [m53=m36 me] back>>."
[m58:IND.REB Separatists] {e19 called off} a strike in [m41:@IND Indian Kashmir] so that people could stock up on food, a day after [m42:IND.COP police] {e20 shot dead} [m43:IND.CVL 13 Muslim demonstrators] during a curfew. [m44:IND.REB The All Parties Hurriyat Conference], headed by [m45:IND.REB Mirwaiz Umar Farooq], {e21 accused} [m46:IND.CVL Hindu groups in Jammu] of an economic blockade, a charge that [m47=m46 they] {e22 dismissed}.
A power-sharing deal in [m48:@ZWE Zimbabwe] was said to be near, although [m49:ZWE.OPP opposition leader Morgan Tsvangirai] had {e23 walked out of the talks} with [m54:ZWE.GOV President Robert Mugabe] in [m50:@ZWE Harare] on Tuesday night. [m51:ZAF.GOV South African President Thabo Mbeki], the mediator, said [m52=m49 he] needed "<<q3 time to reflect>>."
A typhoon spared [m82:@TWN Taiwan] but flooded parts of [m83:@CHN Fujian]; two fishermen were missing.
e1 m1 > m5 COERCE denied 2008-08-13/day mode=seize ctx=military,territory said=m3
e2 m4 > m5 CONCEDE actual 2008-08-13/none mode=ceasefire ctx=military
e3 m6 > m4,m5 CONSULT actual 2008-08-13/none mode=third-party ctx=diplomatic
e4 m9 > m10 REQUEST requested 2008-08-14/none mode=yield ctx=diplomatic,military
e5 m9 > m5 AID actual 2008-08-14/none ctx=human_security
e6 m12 > m13 AGREE planned 2008-08-14/none ctx=diplomatic
e7 m14 > m15 CONSULT actual 2008-08-14/none mode=visit ctx=diplomatic
e8 m17 > m18,m19 ASSAULT actual 2008-08-14/none mode=explosives ctx=terrorism
e9 m21 > m22 REQUEST requested 2008-08-14/none mode=change ctx=executive,legislative again
e10 m21 > m22 REQUEST requested 2008-08-14/none mode=change ctx=executive,legislative
e11 m26 > m22 ACCUSE planned 2008-08-18/day ctx=executive,legislative
e12 m28 > m23 REJECT actual 2008-08-14/none ctx=executive
e13 m57 > m29 RETREAT actual 2008-08-14/none mode=release ctx=pro_autocracy
e14 m31 > m32 SANCTION actual 2008-08-14/none mode=discontinue ctx=pro_democracy bg
e15 m33 > m32 SANCTION actual 2008-08-14/none mode=discontinue ctx=economic,pro_democracy bg
e16 m34 > m30 COERCE actual 2008-08-06/day mode=seize ctx=pro_autocracy,military bg
e17 m35 > m36,m37 THREATEN threatened 2008-08-14/none mode=arrest ctx=legal,corruption
e18 m36 > m39 ACCUSE actual 2008-08-14/none mode=allege ctx=legal
e19 m58 > m42 CONCEDE actual 2008-08-14/none ctx=religion_ethnicity
e20 m42 > m43 ASSAULT actual 2008-08-14/none mode=firearms ctx=repression,religion_ethnicity
e21 m44 > m46 ACCUSE actual 2008-08-14/none mode=allege ctx=religion_ethnicity,economic
e22 m47 > m44 REJECT actual 2008-08-14/none ctx=religion_ethnicity
e23 m49 > m54 REJECT actual 2008-08-12/day mode=meet ctx=political_institutions
q1 m57 indirect cue=said
q2 m36 mixed cue=complained
q3 m51 mixed cue=said
rel m24 leads m23
rel m25 part_of m23
rel m45 leads m44
rel m6 leads m7

### IRNA 2011-10-18 article
= [m1:IRN.GOV FM spokesman]: [m2:USA.GOV US] plot claim a worn-out scenario
~date_line Tehran, Oct 18, IRNA
[m3:IRN.GOV Foreign Ministry Spokesman Ramin Mehmanparast] on Tuesday {e1 rejected} as a worn-out scenario the claims by [m4=m2 Washington] that [m5:IRN.GOV the Islamic Republic] had {e2 conspired to assassinate} [m6:SAU.GOV the Saudi ambassador in the US].
Talking to domestic and foreign reporters at [m7=m3 his] weekly press briefing, [m50=m3 Mehmanparast] noted that [m8:USA.GOV US officials], who have troops in two countries neighboring [m49:@IRN Iran], were the ones who should answer for terror in the region, and {e3 charged} that [m9=m2 the White House] sought to sow discord among Muslim nations.
"<<q1 [m10=m5 We] have {e4 asked} [m11=m2 the American side] to give [m12=m5 us] the details and the identity of the persons mentioned. [m13=m5 We] are ready to {e5 examine} any allegation, however absurd, with patience>>," [m14=m3 he] said.
On remarks of [m15:SAU.GOV Saudi Foreign Minister Saud al-Faisal], who on Wednesday {e6 vowed} in [m16:@AUT Vienna] "<<q2 a measured response>>" to [m17=m5 Tehran], [m18=m3 the spokesman] {e7 advised} [m19=m15 the prince] not to fall into the trap of [m20:ISR.GOV the Zionist regime].
Asked about the radar which [m21:NATO NATO] is to {e8 station} at [m89:@TUR Malatya] in [m22:TUR.GOV Turkey], [m51=m3 he] said <<q3 [m23=m5 Iran] had conveyed [m24=m5 its] objections to [m25=m22 its neighbor] in a frank manner>>. [m26=m22 Ankara], a [m46=m21 NATO] member since 1952, says <<q5 the system is not aimed at any country>>.
[m27:IRN.GOV Foreign Minister Ali Akbar Salehi] will {e10 leave} for [m28:ARM.GOV Yerevan] in the coming days at the invitation of [m29:ARM.GOV his Armenian counterpart, Edward Nalbandian], according to [m47=m3 Mehmanparast], who added that [m48=m27+m29 the two] had {e11 spoken by phone} on Sunday on the Aras river dam.
[m60=m3 The official] further {e12 denounced} [m30:BHR.GOV Al Khalifa] for the sentences of five to 15 years {e13 handed down} last month to [m31:BHR.MED twenty doctors and nurses] who treated the wounded of Pearl Square, and {e14 demanded} that [m32:SAU.MIL the forces of the Persian Gulf Cooperation Council], which {e15 crossed the causeway} on March 14, leave [m33=m30 the island].
[m53=m3 He] dismissed a report of [m34:#Reuters a British news agency] that [m35:RUS.GOV Russia] had {e16 asked} [m36=m5 Iran] to stop enrichment for a year. No such request was on the agenda, nor was the so-called freeze part of the step-by-step plan of [m37:RUS.GOV Foreign Minister Sergei Lavrov], [m54=m3 he] said.
Turning to [m38:IRQ.GOV Iraq], [m55=m3 Mehmanparast] {e17 hailed} the position of [m39:IRQ.CVL Muqtada al-Sadr] and others against immunity for [m40:USA.MIL US trainers].
"<<q4 If [m41:USA.MIL the occupiers] really go home by the end of the year, as [m42=m2 they] {e18 pledged} in 2008, it will be a victory for [m43:IRQ.CVL the Iraqi nation]. If [m44=m2 they] do not, [m45:IRQ.CVL that nation] knows what to do>>."
1416**2044
~footer News code: 30618322
e1 m3 > m4 REJECT actual 2011-10-18/day ctx=terrorism,diplomatic
e2 m5 > m6 ASSAULT denied 2011-10-18/none mode=targeted ctx=terrorism
e3 m50 > m9 ACCUSE actual 2011-10-18/day mode=allege ctx=religion_ethnicity
e4 m10 > m11 REQUEST requested 2011-10-18/none mode=assist ctx=terrorism,diplomatic
e5 m13 > m11 AGREE planned 2011-10-18/day ctx=terrorism
e6 m15 > m17 THREATEN threatened 2011-10-12/day ctx=diplomatic
e7 m18 > m19 REQUEST requested 2011-10-18/day mode=yield ctx=diplomatic
e8 m21 > m22 AGREE planned 2011-10-18/none ctx=military
e10 m27 > m29 AGREE planned 2011-10-18/none ctx=diplomatic said=m3
e11 m27 > m29 CONSULT actual 2011-10-16/day mode=phone ctx=diplomatic,natural_resource
e12 m60 > m30 ACCUSE actual 2011-10-18/day mode=disapprove ctx=repression,human_rights
e13 m30 > m31 SANCTION actual 2011-09-01/month mode=convict ctx=repression,legal bg
e14 m60 > m32 REQUEST requested 2011-10-18/day mode=yield ctx=military
e15 m32 > m33 MOBILIZE actual 2011-03-14/day mode=troops ctx=military,repression bg
e16 m35 > m36 REQUEST denied 2011-10-18/none mode=yield ctx=cbrn
e17 m55 > m39 SUPPORT actual 2011-10-18/day ctx=military
e18 m42 > m43 AGREE planned 2008-01-01/year ctx=military bg
q1 m14 direct cue=said
q2 m15 mixed cue=vowed
q3 m51 indirect cue=said
q4 m55 direct
q5 m26 indirect cue=says
rel m26 member_of m46 from=1952
