### BBC 2006-09-20 article
= [m1:CDR.REB Thai coup chief] pledges civilian PM
~page_control BBC NEWS
~page_control Low graphics | Accessibility help
~date_line Last Updated: Wednesday, 20 September 2006, 11:02 GMT 12:02 UK
~share E-mail this to a friend
~page_control Printable version
~caption Residents of Bangkok posed for pictures with the tank crews
[m2:CDR.REB The general who led Thailand's military coup] has {e1 promised} [m3:THA.CVL the nation] a civilian prime minister within two weeks, a day after [m4=m2 his] troops {e2 toppled} [m5:THA.GOV Thaksin Shinawatra] without a shot being fired.
"<<q1 [m6=m2 We] have no wish whatsoever to rule>>," [m7=m2 Gen Sonthi Boonyaratglin] told reporters in [m8:@THA Bangkok]. [m9=m2 He] heads a body calling itself [m10:CDR.REB the Council for Democratic Reform].
Tanks {e3 drew up outside} [m11:THA.GOV Government House] late on Tuesday. Within hours [m12=m10 the council] had {e4 imposed martial law} on [m13:THA.CVL the country's 64 million people] and {e5 pulled} [m14:GBR.JRN the BBC] and [m15:USA.JRN CNN] off cable television.
~page_control Quick guide: Thailand
~advert ADVERTISEMENT
[m16=m5 Mr Thaksin] was in [m17:@USA New York] for [m29:UN the UN General Assembly] when the tanks rolled. By telephone, [m18=m5 he] {e6 ordered} [m19=m2 the army chief] to report to [m30:THA.GOV the acting prime minister's office]. The line was cut before [m20=m5 he] had finished.
International concern
[m21:AUS.GOV Australia's Foreign Minister, Alexander Downer], {e7 deplored} the takeover, and [m22:NZL.GOV New Zealand Prime Minister Helen Clark] {e8 called on} [m23=m10 the generals] to restore the constitution quickly. [m24:CHN.GOV China] said <<q2 the matter was an internal affair of [m25:@THA Thailand]>>.
The streets of the capital were calm, [m31:#BBC the BBC's correspondent] says. But [m26:THA.CVL about a dozen students] {e9 held up placards} outside a shopping mall reading "No to Thaksin, no to coup". [m27:THA.COP Police] {e10 led away} [m28=m26 two of them].
~share E-mail this to a friend Printable version
~related SEE ALSO:
~related Profile: Thaksin's rise and fall
~related Thai shares slide as market reopens
~footer RELATED INTERNET LINKS: Royal Thai Government
~footer The BBC is not responsible for the content of external internet sites
~related TOP ASIA-PACIFIC STORIES NOW
e1 m2 > m3 AGREE planned 2006-09-20/day ctx=political_institutions,pro_democracy
e2 m2 > m5 COERCE actual 2006-09-19/day ctx=pro_autocracy,military
e3 m10 > m11 MOBILIZE actual 2006-09-19/day mode=weapons ctx=pro_autocracy,military
e4 m12 > m13 COERCE actual 2006-09-19/day mode=martial-law ctx=pro_autocracy,rights_freedoms
e5 m12 > m14,m15 COERCE actual 2006-09-19/day mode=censor ctx=rights_freedoms
e6 m18 > m19 REQUEST requested 2006-09-19/day mode=yield ctx=executive,military
e7 m21 > m10 ACCUSE actual 2006-09-20/none mode=disapprove ctx=pro_democracy
e8 m22 > m23 REQUEST requested 2006-09-20/none mode=change ctx=pro_democracy
e9 m26 > m10 PROTEST actual 2006-09-20/none mode=demo ctx=pro_democracy
e10 m27 > m28 COERCE actual 2006-09-20/none mode=arrest ctx=repression,rights_freedoms
q1 m7 direct cue=told
q2 m24 indirect cue=said
rel m9 leads m10

### Reuters 2012-09-27 article
= [m1:SDN.GOV Sudan], [m2:SSD.GOV South Sudan] sign deal to revive oil exports, calm border
~byline By Aaron Wolde and Helen Maddox
~date_line ADDIS ABABA | Thu Sep 27, 2012 11:52am EDT
~share Tweet
~share 17 Share this Email Print
~caption 1 of 4. The presidents of Sudan and South Sudan exchange folders during a ceremony in Addis Ababa September 27, 2012. Credit: Reuters/Stringer
[m3:@ETH ADDIS ABABA] ([m4:#Reuters Reuters]) - [m5:SDN.GOV Sudanese President Omar Hassan al-Bashir] and [m6:SSD.GOV his southern counterpart Salva Kiir] on Thursday {e1 signed} a cooperation agreement that commits [m7=m5+m6 both sides] to {e2 pull back} [m27=m7 their] forces 10 km (6 miles) from the frontier.
Under the deal [m8:SSD.GOV landlocked South Sudan] will {e3 resume pumping} crude through [m9=m5 the north's] pipelines by the end of the year.
"<<q1 Today is a great day for [m10=m5+m6 our two peoples]>>," [m11=m6 Kiir] said at the ceremony. [m12=m6 He] {e4 thanked} [m13:ETH.GOV Ethiopian Prime Minister Hailemariam Desalegn] for the hospitality and [m14:AU former South African President Thabo Mbeki], the African Union's mediator, for [m28=m14 his] patience.
~related Related News
~related Analysis: Oil firms count cost of Sudan shutdown
[m15:SSD.GOV Juba] {e5 turned off} its 350,000 barrels per day in January after {e6 accusing} [m16:SDN.GOV Khartoum] of stealing oil in transit. Three months later [m17:SSD.MIL southern troops] {e7 overran} the Heglig oilfield and [m18:SDN.MIL Sudanese warplanes] {e8 bombed} [m19:SSD.CVL villagers] across the line, prompting [m20:UN the U.N. Security Council] to {e9 threaten} [m21=m15+m16 the neighbors] with sanctions in May.
~advert Advertisement
The fate of the Abyei region, claimed by [m29=m15+m16 both], was left out. [m22:SDN.GOV Sudanese Foreign Minister Ali Karti] said <<q2 [m23=m22 he] would {e10 visit} [m24=m15 Juba] next month to discuss it>>.
~repeat Under the deal landlocked South Sudan will resume pumping crude through the north's pipelines by the end of the year.
[m25:SPLMN.REB Rebels of the SPLM-North], who hold pockets of [m26:@SDN South Kordofan], were not invited to the talks.
~byline (Additional reporting by Khaled Osman in Khartoum; Editing by Giles Rowley and Pravin Chandra)
~share Link this | Share this | Digg this
~page_control Comments (0)
~footer © Thomson Reuters 2012. All rights reserved.
e1 m5 > m6 SUPPORT actual 2012-09-27/day ctx=diplomatic,territory,natural_resource
e2 m5 > m6 CONCEDE planned 2012-09-27/day ctx=military,territory
e3 m8 > m9 AGREE planned 2012-09-27/day ctx=economic,natural_resource
e4 m12 > m13,m14 SUPPORT actual 2012-09-27/day ctx=diplomatic
e5 m15 > m16 SANCTION actual 2012-01-01/month mode=discontinue ctx=economic,natural_resource bg
e6 m15 > m16 ACCUSE actual 2012-01-01/month mode=allege ctx=natural_resource bg
e7 m17 > m16 ASSAULT actual 2012-04-01/month ctx=military,territory,natural_resource bg
e8 m18 > m19 ASSAULT actual 2012-04-01/month mode=aerial ctx=military bg
e9 m20 > m21 THREATEN threatened 2012-05-01/month mode=restrict ctx=military bg
e10 m23 > m24 AGREE planned 2012-10-01/month ctx=diplomatic,territory said=m22
q1 m11 direct cue=said
q2 m22 indirect cue=said
rel m25 controls m26

### AP 2019-01-24 article
= [m1:VEN.GOV Maduro] cuts ties with [m2:USA.GOV US] as [m32=m8 rival] wins foreign backing
~byline By LUISA FERRER and TOM HADLEY
~date_line January 24, 2019
~page_control Click to copy
~share RELATED TOPICS
~share Venezuela | Caracas | AP Top News | Nicolas Maduro
~caption Opponents of Venezuelan President Nicolas Maduro fill an avenue in Caracas, Wednesday, Jan. 23, 2019. (AP Photo/Boris Salas)
[m3:@VEN CARACAS, Venezuela] ([m4:#AP AP]) — [m5:VEN.GOV Embattled President Nicolas Maduro] {e1 broke off diplomatic relations} with [m6:USA.GOV the United States] on Wednesday, hours after [m7:USA.GOV President Donald Trump] {e2 recognized} [m8:VEN.OPP opposition leader Juan Guaido] as [m9:@VEN Venezuela's] interim head of state.
"<<q1 Let [m10=m12 them] all go, because here there is dignity>>," [m11=m5 Maduro] thundered from the balcony of Miraflores palace, {e3 giving} [m12:USA.GOV American diplomats] 72 hours to pack.
[m13:USA.GOV Secretary of State Mike Pompeo] {e4 brushed the order aside}. [m14=m13 He] said <<q2 [m15=m8 Guaido's] government, not [m16=m5 Maduro's], decided whom [m17=m6 Washington] sent>>.
~advert ADVERTISEMENT
[m18:CAN.GOV Canada], [m19:BRA.GOV Brazil] and [m20:COL.GOV Colombia] {e5 followed [m33=m7 Trump's] lead} within minutes. [m21:MEX.GOV Mexico] did not, and [m22:EU the European Union] instead {e6 appealed for} free elections.
[m23:RUS.GOV Russian President Vladimir Putin] {e7 telephoned} [m24=m5 Maduro] on Thursday, [m25:RUS.GOV the Kremlin] said, and {e8 faulted} what [m26=m23 he] termed "<<q3 destructive outside interference>>." [m27:RUS.GOV Moscow] is among [m28=m5 the socialist leader's] closest allies.
~page_control Read more
~related — Who is Juan Guaido? A look at the man challenging Maduro
In the capital, [m29:VEN.CVL tens of thousands of flag-waving Venezuelans] had {e9 marched} on Wednesday to demand new leadership. [m30:VEN.MIL National guardsmen] {e10 fired tear gas} at [m31=m29 stragglers] after dark.
Inflation is expected to reach 10 million percent this year, and some 3 million people have left the country.
~byline ___
~byline Ferrer reported from Caracas and Hadley from Washington. Associated Press writer Paula Neto in Brasilia, Brazil, contributed to this report.
~footer All contents © copyright 2019 The Associated Press. All rights reserved.
e1 m5 > m6 SANCTION actual 2019-01-23/day mode=discontinue ctx=diplomatic
e2 m7 > m8 SUPPORT actual 2019-01-23/day ctx=diplomatic,pro_democracy
e3 m11 > m12 SANCTION actual 2019-01-23/day mode=expel ctx=diplomatic
e4 m13 > m11 REJECT actual 2019-01-24/none mode=yield ctx=diplomatic
e5 m18,m19,m20 > m8 SUPPORT actual 2019-01-23/day ctx=diplomatic,pro_democracy
e6 m22 > m5 REQUEST requested 2019-01-24/none mode=change ctx=election,pro_democracy
e7 m23 > m24 CONSULT actual 2019-01-24/day mode=phone ctx=diplomatic said=m25
e8 m23 > m6 ACCUSE actual 2019-01-24/day mode=disapprove ctx=diplomatic said=m25
e9 m29 > m5 PROTEST actual 2019-01-23/day mode=demo ctx=pro_democracy
e10 m30 > m31 ASSAULT actual 2019-01-23/day mode=crowd-control ctx=repression
q1 m11 direct cue=thundered
q2 m14 indirect cue=said
q3 m26 mixed cue=termed
rel m7 recognises m8
rel m18 recognises m8
rel m19 recognises m8
rel m20 recognises m8
rel m27 ally_of m28

### The Jakarta Post 2013-11-21 article
= [m1:IDN.GOV RI] freezes military, intelligence ties with [m2:AUS.GOV Australia]
~page_control TheJakartaPost
~page_control Please Update your browser
~page_control Your browser is out of date, and may not be compatible with our website. A list of the most popular web browsers can be found below.
~byline Bagas Witjaksono (The Jakarta Post)
~byline Jakarta
~date_line Thu, November 21, 2013
~share Share This Article
~page_control Change Size
~caption Loud and clear: Protesters torch a mock Australian flag in front of the embassy on Jl. HR Rasuna Said, South Jakarta. (JP/Wendra Arief)
[m3:IDN.GOV President Susilo Bambang Yudhoyono] {e1 suspended} intelligence exchanges, joint patrols against people smuggling and combined drills with [m4:AUS.GOV Australia] on Wednesday over reports that [m5:AUS.SPY Canberra's Defence Signals Directorate] had listened to [m6=m3 his] cell phone in 2009.
"<<q1 The Cold War is behind [m7=m1+m2 us]. I find it hard to comprehend why it was done>>," [m8=m3 Yudhoyono] told reporters at the State Palace, {e2 demanding} a written explanation from [m9:AUS.GOV Prime Minister Tony Abbott].
[m10=m9 Abbott] had {e3 declined to apologize} when [m11=m9 he] addressed [m12:AUS.LEG Parliament] the previous day, an attitude that [m13:IDN.GOV Foreign Minister Marty Natalegawa] {e4 slammed} as "<<q2 dismissive>>".
~advert Advertisement
~page_control Your premium period will expire in 0 day(s)
~page_control close x
[m14:IDN.GOV Jakarta] {e5 called home} [m15:IDN.GOV Ambassador Nadjib Riphat Kesoema] from [m16:AUS.GOV Canberra] on Monday.
[m17:IDN.MIL Indonesian Military (TNI) commander Gen. Moeldoko] said <<q3 [m18=m17 he] had {e6 ordered} [m19:IDN.MIL six F-16 jets] back from an exercise in [m20:@AUS Darwin]>>.
[m21:IDN.LEG Tantowi Yahya, a Golkar Party lawmaker on House Commission I], {e7 pressed} [m22=m1 the government] to go further and send [m23:AUS.GOV Australian envoys] packing.
Outside the embassy, [m24:IDN.CVL some 200 members of a Muslim youth group] {e8 chanted} and burned flags while [m25:IDN.COP the Jakarta Police] {e9 stationed} 400 officers behind barbed wire.
The claims stem from documents leaked by [m26:? fugitive US contractor Edward Snowden] and published by [m27:#ABC the Australian Broadcasting Corporation] and [m28:#TheGuardian The Guardian]. In 2006 [m29=m1+m2 the neighbors] {e10 concluded} the Lombok Treaty on security cooperation.
~byline (bwt)
~page_control View more
~related Your Opinion Counts
~page_control Share your experiences, suggestions, and any issues you've encountered on The Jakarta Post.
~repeat RI freezes military, intelligence ties with Australia
~share Topics : #Australia #spying #diplomacy
~footer © 2008 - 2013 PT. Niskala Media Tenggara
e1 m3 > m4 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence,military
e2 m8 > m9 REQUEST requested 2013-11-20/day mode=yield ctx=intelligence,diplomatic
e3 m10 > m3 REJECT actual 2013-11-19/day mode=yield ctx=intelligence,diplomatic
e4 m13 > m10 ACCUSE actual 2013-11-21/none mode=disapprove ctx=intelligence,diplomatic
e5 m14 > m16 SANCTION actual 2013-11-18/day mode=withdraw ctx=diplomatic
e6 m18 > m4 SANCTION actual 2013-11-21/none mode=withdraw ctx=military said=m17
e7 m21 > m22 REQUEST requested 2013-11-21/none mode=change ctx=diplomatic,legislative
e8 m24 > m4 PROTEST actual 2013-11-21/none mode=demo ctx=intelligence
e9 m25 > m24 MOBILIZE actual 2013-11-21/none mode=police
e10 m1 > m2 SUPPORT actual 2006-01-01/year ctx=military,diplomatic bg
q1 m8 direct cue=told
q2 m13 mixed cue=slammed
q3 m17 indirect cue=said

### The Straits Times 2025-10-27 article
= [m1:TLS.GOV Timor-Leste] takes [m2=m1 its] seat as [m3:ASEAN Asean's] 11th member
~page_control Sign up now: Get insights on Asia's fast-moving developments
~caption Timor-Leste's Prime Minister Xanana Gusmao wiping away a tear after the flag of his country was placed on stage. PHOTO: REUTERS
~byline Melissa Quah
~date_line Published Oct 27, 2025, 05:00 AM
~date_line Updated Oct 27, 2025, 07:42 AM
~page_control Google Preferred Source badge
~page_control AI generated
~page_control Summarise
[m4:@MYS KUALA LUMPUR] – Fourteen years after [m5=m1 it] first {e1 knocked on the door}, [m6:TLS.GOV Timor-Leste] joined [m7:ASEAN Asean] on Oct 26, when [m8:ASEAN the grouping's leaders] {e2 signed} a declaration admitting [m30=m6 the half-island nation].
"<<q1 For [m9=m1 our people], this is not only a dream realised>>," said [m10:TLS.GOV Prime Minister Xanana Gusmao], who {e3 thanked} [m11:MYS.GOV his Malaysian counterpart Anwar Ibrahim], the summit's host.
[m12:SGP.GOV Prime Minister Lawrence Wong] {e4 pledged} that [m13=m12 Singapore] would train more [m29:TLS.GOV Timorese officials] at a centre in [m14:@TLS Dili].
~read_also More on this topic
~read_also What Timor-Leste's entry means for Asean's poorest
The road to membership was bumpy. In August 2023, [m15:MMR.GOV Myanmar's junta] {e5 expelled} [m16:TLS.GOV Dili's charge d'affaires in Yangon] after [m17:TLS.GOV President Jose Ramos-Horta] {e6 received} [m18:MMR.OPP envoys of the shadow National Unity Government].
[m19:IDN.GOV Indonesia], whose [m20:IDN.MIL troops] {e7 invaded} [m21:TLS.GOV the territory] in December 1975 and stayed for 24 years, became [m22=m1 the young republic's] {e10 most vocal backer} within [m23=m3 the bloc].
~advert ADVERTISEMENT
The ceremony was followed by another signing. With [m24:USA.GOV US President Donald Trump] looking on, [m25:THA.GOV Thai Prime Minister Anutin Charnvirakul] and [m26:KHM.GOV Cambodian Prime Minister Hun Manet] {e8 put their names to} an expanded peace accord, under which [m27:THA.GOV Bangkok] is to {e9 free} [m28:KHM.MIL 18 Cambodian soldiers].
~share Join ST's WhatsApp Channel and get the latest news and must-reads.
~share Timor-Leste/East Timor
~share Asean
~footer Thank you for reading The Straits Times
e1 m5 > m7 REQUEST requested 2011-01-01/year mode=assist ctx=diplomatic bg
e2 m8 > m6 SUPPORT actual 2025-10-26/day ctx=diplomatic,political_institutions
e3 m10 > m11 SUPPORT actual 2025-10-26/day ctx=diplomatic
e4 m12 > m29 AGREE planned 2025-10-27/none ctx=diplomatic
e5 m15 > m16 SANCTION actual 2023-08-01/month mode=expel ctx=diplomatic bg
e6 m17 > m18 CONSULT actual 2025-10-27/none ctx=diplomatic bg
e7 m20 > m21 ASSAULT actual 1975-12-01/month ctx=military,territory bg
e8 m25 > m26 SUPPORT actual 2025-10-26/day ctx=diplomatic,military
e9 m27 > m28 CONCEDE planned 2025-10-26/day ctx=military
e10 m19 > m22 SUPPORT actual 2025-10-27/none ctx=diplomatic bg
q1 m10 direct cue=said
rel m6 member_of m7
rel m19 member_of m3

### Al Jazeera 2022-07-10 article
= [m1:LKA.CVL Sri Lanka protesters] refuse to leave palace until [m2:LKA.GOV Rajapaksa] goes
~page_control News | Protests
~page_control Occupants say they will stay put in the residences of the president and prime minister until both have formally left office.
~caption A man reads a newspaper on the president's bed in Colombo [Roshan Perera/AP Photo]
~byline By Al Jazeera Staff
~date_line Published On 10 Jul 2022
~page_control Click here to share on social media
~share Save articles to read later and create your own reading list.
[m3:LKA.CVL Demonstrators] who {e1 stormed} the seafront mansion of [m4:LKA.GOV Sri Lankan President Gotabaya Rajapaksa] on Saturday say <<q1 [m5=m3 they] {e6 will not budge} until [m6=m4 he] is out of office>>.
[m7=m4 The 73-year-old leader], whose whereabouts are unknown, will {e2 step down} on Wednesday, according to [m8:LKA.LEG parliamentary speaker Mahinda Yapa Abeywardena].
[m9:LKA.GOV Prime Minister Ranil Wickremesinghe] also {e3 offered to quit}, but [m10:LKA.CVL a crowd] {e4 set alight} [m11=m9 his] private home in [m12:@LKA Colombo] that night.
~caption Sri Lanka protests [Al Jazeera]
Earlier, [m13:LKA.COP police] had {e5 fired tear gas} in a vain attempt to keep [m14=m3 the marchers] away from the palace gates. At least 39 people were taken to hospital.
~related List of 3 items
~related list 1 of 3 Photos: A swim in the president's pool
~related list 2 of 3 Timeline: How Sri Lanka ran out of fuel
~related end of list
"<<q2 [m15=m3 We] came in peace and [m16=m3 we] are cleaning the rooms>>," [m17:LKA.CVL student leader Dilan Wickrama] told [m18:#AlJazeera Al Jazeera].
[m21:USA.GOV US Secretary of State Antony Blinken], on a {e7 visit} to [m22:THA.GOV Thailand], {e8 suggested} that [m23:RUS.GOV Moscow] was partly to blame for [m29:@LKA the island's] empty granaries.
~advert Advertisement
[m24:IMF The International Monetary Fund] said <<q3 [m25=m24 it] hoped to {e9 go back to} bailout talks with [m26:LKA.GOV the government] soon>>. [m27:IND.GOV New Delhi] has {e10 provided} fuel, rice and credit worth $3.8bn to [m28=m26 its neighbour] this year.
~byline SOURCE: AL JAZEERA AND NEWS AGENCIES
~related Related
~related Why a nation of 22 million is out of petrol
~related More from News
~footer Follow Al Jazeera English:
e1 m3 > m4 PROTEST actual 2022-07-09/day mode=riot ctx=economic,executive
e2 m7 > m3 CONCEDE planned 2022-07-13/day ctx=executive said=m8
e3 m9 > m3 CONCEDE planned 2022-07-09/day ctx=executive
e4 m10 > m9 PROTEST actual 2022-07-09/day mode=riot ctx=executive
e5 m13 > m14 ASSAULT actual 2022-07-09/day mode=crowd-control ctx=repression
e6 m5 > m4 REJECT actual 2022-07-10/none mode=yield ctx=executive said=m3
e7 m21 > m22 CONSULT actual 2022-07-10/none mode=visit ctx=diplomatic
e8 m21 > m23 ACCUSE actual 2022-07-10/none mode=allege ctx=human_security,economic
e9 m25 > m26 AGREE planned 2022-07-10/none ctx=economic said=m24
e10 m27 > m28 AID actual 2022-01-01/year ctx=economic,human_security bg
q1 m3 indirect cue=say
q2 m17 direct cue=told
q3 m24 indirect cue=said

### Xinhua 2016-09-12 article
= [m1:CHN.MIL China], [m2:RUS.MIL Russia] begin naval drill in South China Sea
~page_control Home | Latest News
~date_line Source: Xinhua 2016-09-12 19:40:12
~share More
~page_control Video Player Close
~caption Sailors line the deck of the guided-missile destroyer Guangzhou at a naval port in Zhanjiang, south China's Guangdong Province, Sept. 12, 2016. (Xinhua/Zeng Tao)
[m3:@CHN ZHANJIANG], Sept. 12 ([m4:#Xinhua Xinhua]) -- [m5:CHN.MIL Chinese] and [m6:RUS.MIL Russian naval forces] on Monday {e1 launched} "Joint Sea 2016," an eight-day exercise off [m7:@CHN Guangdong Province].
Surface ships, submarines, helicopters and marines from [m8=m5+m6 the two countries] will rehearse anti-submarine warfare and the seizing of islands.
"<<q1 The drill is routine and does not target any third party>>," said [m9:CHN.MIL Liang Yang, a spokesperson for the Chinese Navy]. [m10=m9 He] added that <<q2 next year's edition would be {e2 held} in the Baltic>>.
The manoeuvres come two months after [m11:PCA an arbitral tribunal in The Hague] {e3 ruled against} [m12:CHN.GOV Beijing] in a case {e4 brought} by [m13:PHL.GOV the Philippines] in 2013. [m14:CHN.GOV China] has {e5 declared the award null and void}.
~page_control 1 2 Next
~repeat Surface ships, submarines, helicopters and marines from the two countries will rehearse anti-submarine warfare and the seizing of islands.
[m15:RUS.GOV Russian President Vladimir Putin], who was in [m16:@CHN Hangzhou] last week for [m26:G20 the Group of 20] summit, {e6 voiced support} there for [m17=m14 China's] stance. [m18=m15 He] also {e7 held talks} with [m19:CHN.GOV Chinese President Xi Jinping].
[m20=m14+m15 The two neighbors] have {e8 expressed firm opposition} to a July decision by [m21:USA.GOV the United States] and [m22:KOR.GOV the Republic of Korea] to {e9 station} the THAAD missile shield on [m23:@KOR the peninsula].
[m24=m14 China] and [m25=m15 Russia] share a land border of more than 4,200 kilometers.
~byline Editor: Hou Qiang
~related Related News
~related Interview: Drill shows maturity of military ties
~page_control Back to Top
~footer Xinhuanet KEY WORDS: naval drill
~footer 010020070750000000000000011100001356820071
e1 m5 > m6 COOPERATE actual 2016-09-12/day ctx=military
e2 m5 > m6 AGREE planned 2017-01-01/year ctx=military said=m10
e3 m11 > m12 SANCTION actual 2016-07-01/month mode=convict ctx=legal,territory bg
e4 m13 > m12 ACCUSE actual 2013-01-01/year mode=allege ctx=legal,territory bg
e5 m14 > m11 REJECT actual 2016-09-12/none mode=yield ctx=legal,territory bg
e6 m15 > m17 SUPPORT actual 2016-09-05/week ctx=diplomatic,territory
e7 m18 > m19 CONSULT actual 2016-09-05/week mode=visit ctx=diplomatic
e8 m14,m15 > m21,m22 ACCUSE actual 2016-09-12/none mode=disapprove ctx=military
e9 m21 > m22 AGREE planned 2016-07-01/month ctx=military bg
q1 m9 direct cue=said
q2 m10 indirect cue=added

### TASS 2017-07-31 article
= [m1:RUS.GOV Putin] says [m2:USA.GOV 755 American diplomats and staff] must go
~page_control Russian Politics & Diplomacy
~date_line July 31, 0:07 UTC+3, updated July 31, 2017, 11:26
~page_control The Russian leader does not expect relations with Washington to improve soon
~share Share
~share 1 pages in this article
~caption © Mikhail Sergeyev/TASS
[m3:@RUS MOSCOW], July 31. /[m4:#TASS TASS]/. [m5:RUS.GOV The Foreign Ministry] has {e1 ordered} [m6:USA.GOV the United States] to reduce the personnel of [m31=m6 its] missions in [m7:@RUS Russia] by 755 people by September 1, and from Tuesday will {e2 close off} [m8=m6 the embassy's] dacha in Serebryany Bor and [m32=m6 its] warehouses.
"<<q1 [m9=m12 We] waited for quite some time, hoping that something might change for the better>>," [m10:RUS.GOV President Vladimir Putin] told [m11:#VGTRK the VGTRK broadcaster] on Sunday. "<<q2 But in [m12:RUS.GOV Russia's] dealings with [m34=m6 Washington] nothing did, so the time has come>>."
The step followed a vote last Thursday in which [m13:USA.LEG the US Senate] {e3 approved} new restrictions on [m14=m12 Russia's] energy sector.
~page_control Read also
~related Lavrov discusses Syria with French counterpart
[m15:RUS.GOV Deputy Foreign Minister Sergey Ryabkov] {e4 warned} in an interview with [m16:#ABC ABC News] that [m17=m15 Moscow] could hit back again should [m18=m6 the American side] choose to escalate.
[m19:DEU.GOV German Economy Minister Brigitte Zypries] {e5 criticized} the bill on Monday and {e6 urged} [m20:EU the European Commission] to weigh countermeasures.
[m21:USA.GOV US Vice President Mike Pence], meanwhile, {e7 arrived} in [m22:EST.GOV Tallinn] on Sunday. [m23=m21 He] {e8 promised} [m24:EST.GOV the leaders of Estonia], [m25:LVA.GOV Latvia] and [m26:LTU.GOV Lithuania] that [m27:NATO NATO] would stand by [m33=m24+m25+m26 them].
Background
In December 2016, [m28:USA.GOV the Obama administration] {e9 threw out} [m29:RUS.GOV 35 Russian diplomats], {e10 alleging} interference in the presidential election.
~share In other media
~advert Реклама
~footer © TASS, Russian news agency. All rights reserved.
~related Top stories
~related Zenit to open season at new stadium
e1 m5 > m6 SANCTION actual 2017-07-31/none mode=expel ctx=diplomatic
e2 m5 > m8 COERCE planned 2017-08-01/day mode=seize ctx=diplomatic
e3 m13 > m14 SANCTION planned 2017-07-27/day mode=discontinue ctx=economic,legislative
e4 m15 > m18 THREATEN threatened 2017-07-31/none ctx=diplomatic
e5 m19 > m13 ACCUSE actual 2017-07-31/day mode=disapprove ctx=economic
e6 m19 > m20 REQUEST requested 2017-07-31/day mode=assist ctx=economic
e7 m21 > m22 CONSULT actual 2017-07-30/day mode=visit ctx=diplomatic
e8 m23 > m24,m25,m26 AGREE planned 2017-07-31/none ctx=military
e9 m28 > m29 SANCTION actual 2016-12-01/month mode=expel ctx=diplomatic bg
e10 m28 > m12 ACCUSE actual 2016-12-01/month mode=allege ctx=election bg
q1 m10 direct cue=told
q2 m10 direct cue=told

### Anadolu 2020-04-09 article
= [m1:TUR.GOV Turkey] ships medical supplies to [m32=m4+m5+m6+m7+m8 5 Balkan nations]
~page_control Turkey, World, Europe, Latest on coronavirus outbreak
~page_control Crates of masks and test kits carry a verse by 13th-century poet Rumi
~byline Elif Karaca, Mehmet Solmaz |
~date_line 09.04.2020 - Update : 09.04.2020
~caption Soldiers load boxes onto an A400M at Etimesgut air base ( Turkish Defense Ministry - Anadolu Agency )
[m2:@TUR ANKARA]
[m3:TUR.GOV Turkey] {e1 flew} 100,000 masks, 2,000 protective suits and 1,500 test kits to [m4:MKD.GOV North Macedonia], [m5:MNE.GOV Montenegro], [m6:SRB.GOV Serbia], [m7:BIH.GOV Bosnia and Herzegovina] and [m8:KOS.GOV Kosovo] on Wednesday to help [m9=m4+m5+m6+m7+m8 them] fight the coronavirus, [m10:TUR.GOV the Defense Ministry] said on Twitter.
"<<q1 There is hope after despair>>," reads the line printed on each crate.
[m11:SRB.GOV Serbian President Aleksandar Vucic] {e2 expressed gratitude} to [m12:TUR.GOV his Turkish counterpart Recep Tayyip Erdogan], while [m13:KOS.GOV Kosovo's Hashim Thaci] {e3 spoke by phone} with [m14=m12 Erdogan] after the plane landed in [m15:@KOS Pristina].
~advert ADVERTISEMENT
~page_control Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form.
[m16:NATO NATO Secretary General Jens Stoltenberg] {e4 hailed} [m17=m3 the ally's] solidarity. On April 1, [m28:TUR.MIL a Turkish military plane] had {e5 taken aid} to [m18:ITA.GOV Italy] and [m19:ESP.GOV Spain], [m29=m18+m19 the two European countries hit hardest].
[m20:GBR.GOV Britain] has also {e6 asked} [m21=m3 Ankara] for gowns, [m22:TUR.GOV Foreign Minister Mevlut Cavusoglu] said in a television interview.
- Ventilators released
On Saturday [m23:TUR.GOV Turkey] {e7 let go} a shipment of ventilators bought by [m30:ESP.GOV two Spanish regions], which [m31=m23 it] had {e8 held back} citing the needs of [m24=m23 its] own hospitals. [m25:ESP.GOV Spanish Foreign Minister Arancha Gonzalez] {e9 thanked} [m26:TUR.GOV the Turkish government].
[m27:TUR.GOV Health Minister Fahrettin Koca] said <<q2 the country had 38,226 confirmed cases and 812 deaths>>.
~related Related topics
~related Turkey Balkans COVID-19 masks
~share Bu haberi paylaşın
~page_control You may want to read
~related Mosque loudspeakers call for staying home
~footer Anadolu Agency © 2020
e1 m3 > m4,m5,m6,m7,m8 AID actual 2020-04-08/day ctx=health said=m10
e2 m11 > m12 SUPPORT actual 2020-04-09/none ctx=health,diplomatic
e3 m13 > m14 CONSULT actual 2020-04-09/none mode=phone ctx=health,diplomatic
e4 m16 > m17 SUPPORT actual 2020-04-09/none ctx=health
e5 m28 > m18,m19 AID actual 2020-04-01/day ctx=health bg
e6 m20 > m21 REQUEST requested 2020-04-09/none mode=assist ctx=health said=m22
e7 m23 > m30 RETREAT actual 2020-04-04/day ctx=health,economic
e8 m31 > m30 COERCE actual 2020-04-09/none mode=seize ctx=health bg
e9 m25 > m26 SUPPORT actual 2020-04-09/none ctx=health,diplomatic
q1 ? direct cue=reads
q2 m27 indirect cue=said
rel m3 ally_of m16

### Dawn 2011-11-27 article
= [m1:NATO Nato] raid leaves [m32=m4 two dozen soldiers] dead; supply lines shut
~page_control DAWN.COM
~page_control Pakistan - From the Newspaper
~byline Anwar Iqtidar and Baqir Shah
~date_line Published November 27, 2011 04:12am
~caption Trucks laden with Nato supplies stand idle at the Torkham border. — Photo by AFP
[m2:@PAK ISLAMABAD]: [m3:NATO Nato helicopters and fighter jets] {e1 struck} two mountain checkposts in Mohmand Agency in the early hours of Saturday, killing at least 24 [m4:PAK.MIL Pakistani soldiers].
Within hours [m5:PAK.GOV Islamabad] {e2 halted} [m6=m3 the alliance's] convoys at Torkham and Chaman. In the evening [m7:PAK.GOV the Defence Committee of the Cabinet], with [m8:PAK.GOV Prime Minister Yousuf Raza Gilani] in the chair, {e3 told} [m9:USA.GOV the United States] to vacate Shamsi airbase within 15 days.
[m10:PAK.GOV Foreign Secretary Salman Bashir] {e4 called in} [m11:USA.GOV US Ambassador Cameron Munter] to lodge what [m28:PAK.GOV officials] described as a protest in the strongest terms.
"<<q1 [m12=m4 Our men] were asleep when the firing began>>," a [m13:PAK.MIL senior military officer] in [m14:@PAK Peshawar] told [m15:#Dawn Dawn].
~advert Ad
~page_control Listen to article 1x 1.2x 1.5x
[m16:ISAF The Isaf command] in [m33:@AFG Kabul] would not discuss casualties. [m29:AFG.COP A border police official] in [m17:@AFG Kunar] {e5 accused} [m18:PAK.MIL troops on the Pakistani side] of {e6 opening fire} first at [m19:AFG.MIL an Afghan patrol]. [m20:PAK.MIL Military spokesman Maj Gen Athar Abbas] {e7 rejected} the claim outright.
Late at night [m21:USA.GOV Secretary of State Hillary Clinton] {e8 rang} [m22:PAK.GOV Foreign Minister Hina Rabbani Khar].
PROTEST CALL: In [m23:@PAK Lahore], [m24:PAK.OPP Tehreek-i-Insaf chief Imran Khan] {e9 asked} [m25:PAK.GOV the government] to quit the [m31=m9 US]-led war, while [m26:PAK.REL the Jamaat-i-Islami] said <<q2 [m27=m26 its] workers would {e10 march} after Friday prayers>>.
~read_also Read more: Anatomy of a border post
It was the deadliest incident of its kind since [m30=m5+m9 the two countries] became allies after September 11, 2001.
~share Email Print Facebook Twitter
~page_control Comments (112) Closed
~related Latest Stories
~related Misbah backs spinners for Dhaka Test
~footer Copyright © 2011 - Dawn Media Group
e1 m3 > m4 ASSAULT actual 2011-11-26/day mode=aerial ctx=military
e2 m5 > m6 SANCTION actual 2011-11-26/day mode=discontinue ctx=military
e3 m7 > m9 REQUEST requested 2011-11-26/day mode=yield ctx=military
e4 m10 > m11 ACCUSE actual 2011-11-27/none mode=disapprove ctx=military,diplomatic
e5 m29 > m18 ACCUSE actual 2011-11-27/none mode=allege ctx=military
e6 m18 > m19 ASSAULT denied 2011-11-27/none mode=firearms ctx=military said=m29
e7 m20 > m29 REJECT actual 2011-11-27/none ctx=military
e8 m21 > m22 CONSULT actual 2011-11-26/day mode=phone ctx=diplomatic
e9 m24 > m25 REQUEST requested 2011-11-27/none mode=change ctx=military
e10 m27 > m6 PROTEST planned 2011-12-02/day mode=demo ctx=military,religion_ethnicity said=m26
q1 m13 direct cue=told
q2 m26 indirect cue=said
rel m5 ally_of m9

### Rappler 2023-08-08 article
= [m1:PHL.GOV DFA] summons [m2:CHN.GOV Chinese envoy] over Ayungin water cannon incident
~page_control This is AI generated summarization, which may have errors. For context, always refer to the full article.
~share Facebook Twitter Copy URL
~byline Bianca Salonga
~date_line Aug 8, 2023 1:14 PM PHT
~caption SOAKED. A China Coast Guard ship blocks a Philippine vessel near Ayungin Shoal, August 5, 2023. Photo from PCG
~page_control 'Shift to Listening mode'
[m3:@PHL MANILA, Philippines] – [m4:PHL.GOV The Department of Foreign Affairs (DFA)] {e1 summoned} [m5:CHN.GOV Chinese Ambassador Huang Xilian] on Monday, August 7, two days after [m6:CHN.MIL the China Coast Guard (CCG)] {e2 fired water cannons} at [m7:PHL.MIL Philippine Coast Guard ships] escorting a supply boat to the BRP Sierra Madre.
The rusting ship, home to [m8:PHL.MIL a handful of Marines], has sat on Ayungin Shoal since 1999.
"<<q1 [m9=m6 Their] actions were {e10 excessive and dangerous}>>," [m10:PHL.MIL PCG spokesman Commodore Jay Tarriela] said. Only one of the two supply boats made it through.
~advert ADVERTISEMENT
[m11:CHN.MIL CCG spokesman Gan Yu] {e3 accused} [m12:PHL.GOV Manila] of smuggling in construction materials. [m13:CHN.GOV Beijing] also {e4 demanded anew} that [m14=m12 the Philippines] tow the vessel away.
~read_also Must Read
~read_also FAST FACTS: What is Ayungin Shoal?
[m15:PHL.GOV National Security Council assistant director general Jonathan Malaya] {e5 shot that down}. "<<q2 For the record, [m16=m12 we] will never abandon [m17=m12 our] post there>>," [m18=m15 he] said in Filipino.
[m29=m19+m20+m21 Allies] weigh in
[m19:USA.GOV The United States], [m20:JPN.GOV Japan] and [m21:AUS.GOV Australia] {e6 denounced} [m22=m13 China's] conduct. [m23:USA.GOV Washington] also {e7 vowed} to defend [m30=m12 its treaty ally] should [m31=m12 Filipino] ships come under armed attack.
At the Senate, [m24:PHL.LEG Senate President Juan Miguel Zubiri] {e8 urged} [m25:PHL.GOV Malacañang] to bring the matter to [m26:UN the UN General Assembly].
[m27:PHL.MIL The Armed Forces of the Philippines (AFP)] said <<q3 [m28=m27 it] would {e9 deploy a frigate} near the shoal before the next supply run>>. – Rappler.com
~page_control Add a comment
~page_control Sort by There are no comments yet. Add your comment to start the conversation.
~page_control How does this make you feel?
~related Philippine-China relations
~related Bongbong wins SONA dance-off on TikTok
~footer Checking your Rappler+ subscription...
~page_control Upgrade to Rappler+ for exclusive content and unlimited access.
e1 m4 > m5 ACCUSE actual 2023-08-07/day mode=disapprove ctx=diplomatic,territory
e2 m6 > m7 ASSAULT actual 2023-08-05/day mode=crowd-control ctx=territory
e3 m11 > m12 ACCUSE actual 2023-08-08/none mode=allege ctx=territory
e4 m13 > m14 REQUEST requested 2023-08-08/none mode=yield ctx=territory
e5 m15 > m13 REJECT actual 2023-08-08/none mode=yield ctx=territory
e6 m19,m20,m21 > m22 ACCUSE actual 2023-08-08/none mode=disapprove ctx=territory,diplomatic
e7 m23 > m30 AGREE hypothetical 2023-08-08/none ctx=military
e8 m24 > m25 REQUEST requested 2023-08-08/none mode=change ctx=legislative,diplomatic,territory
e9 m28 > m6 MOBILIZE planned 2023-08-08/none mode=weapons ctx=military,territory said=m27
e10 m10 > m9 ACCUSE actual 2023-08-08/none mode=disapprove ctx=territory
q1 m10 direct cue=said
q2 m18 direct cue=said
q3 m27 indirect cue=said
rel m23 ally_of m30

### The Guardian 2009-04-08 article
= [m1:PER.ELI Fujimori] gets 25 years for [m2:PER.MIL Peru death squad's] killings
~share Buzz up!
~share Digg it
~byline Rory Callaghan, Latin America correspondent
~date_line guardian.co.uk, Wednesday 8 April 2009 00.21 BST
~page_control Article history
~caption Alberto Fujimori takes notes as the verdict is read out in Lima. Photograph: Pool/Reuters
[m3:PER.ELI Peru's former president Alberto Fujimori] was {e1 convicted} of murder and kidnapping yesterday by [m4:PER.JUD a special tribunal] that jailed [m5=m3 him] for 25 years, the first time an elected Latin American leader has been found guilty of human rights crimes in [m6=m3 his] own land.
[m31=m4 The three judges] held [m7=m3 the 70-year-old] responsible for two massacres in which [m8:PER.MIL an army unit known as La Colina] {e2 shot dead} [m9:PER.CVL 25 people] in 1991 and 1992, among them an eight-year-old boy.
[m10=m3 Fujimori], who had proclaimed [m11=m3 his] innocence for 15 months, spoke only four words: "<<q1 I move to nullify>>."
~page_control Link to this video
~advert Ads by Google
[m12:PER.LEG His daughter Keiko, a congresswoman] tipped for the 2011 presidential election, {e3 denounced} the sentence and {e4 vowed} to pardon [m13=m3 her father] if [m14=m12 she] won. Outside the police base where the court sat, [m15:PER.CVL relatives of the victims] {e5 traded punches} with [m16:PER.CVL fujimoristas] until [m17:PER.COP riot police] {e6 moved in} to separate [m18=m15+m16 them].
"<<q2 After years of evading justice, [m19=m3 Fujimori] is finally being held to account>>," said [m20:HRW Maria McFadden of Human Rights Watch], who {e7 applauded} [m21=m4 the judges'] independence.
~page_control Continue reading...
[m22=m3 The former strongman] fled to [m23:@JPN Japan] in 2000 and {e8 resigned by fax} to [m32:PER.LEG Congress]. [m24:CHL.GOV Chile] {e9 extradited} [m25=m3 him] to [m33:PER.GOV Lima] in 2007. Many Peruvians remember [m26=m3 him] best for the 1997 raid in which [m28:PER.MIL commandos] {e10 killed} all 14 [m29:MRTA.REB Tupac Amaru guerrillas] inside [m30:JPN.GOV the Japanese ambassador's] residence.
~page_control Printable version Send to a friend Share Clip Contact us
~related Related
~related 7 Apr 2009: Peru awaits verdict on leader who divided a nation
~related Win a walking holiday in the Andes
~footer License/buy our content | Privacy policy | guardian.co.uk © Guardian News and Media Limited 2009
e1 m4 > m3 SANCTION actual 2009-04-07/day mode=convict ctx=legal,human_rights
e2 m8 > m9 ASSAULT actual 1991-01-01/year mode=firearms ctx=human_rights,military bg
e3 m12 > m4 ACCUSE actual 2009-04-08/none mode=disapprove ctx=legal
e4 m12 > m13 CONCEDE hypothetical 2009-04-08/none ctx=legal,election
e5 m15 > m16 ASSAULT actual 2009-04-07/day mode=beat ctx=legal
e6 m17 > m18 MOBILIZE actual 2009-04-07/day mode=police
e7 m20 > m21 SUPPORT actual 2009-04-08/none ctx=legal,human_rights
e8 m22 > m32 RETREAT actual 2000-01-01/year mode=resign ctx=executive bg
e9 m24 > m33 COOPERATE actual 2007-01-01/year ctx=legal bg
e10 m28 > m29 ASSAULT actual 1997-01-01/year ctx=military,terrorism bg
q1 m10 direct cue=spoke
q2 m20 direct cue=said

### AFP 2021-12-10 article none
= [m20=m4 Carlsen] beats [m21=m6 Nepomniachtchi] to keep world chess crown
~page_control France 24 | Live news
~date_line Issued on: 10/12/2021 - 18:02
~date_line Modified: 10/12/2021 - 18:00
~page_control 2 min
~caption Norway's Magnus Carlsen needed only 11 games to defend his title Giuseppe Cacace AFP
~advert Advertising
[m1:@ARE Dubai] ([m2:#AFP AFP]) – [m3:@NOR Norway's] [m4:? Magnus Carlsen] crushed the resistance of [m5:@RUS Russian] challenger [m6:? Ian Nepomniachtchi] on Friday to win a fifth world chess championship with three games to spare.
[m22=m6 The Russian] surrendered on move 49 after [m23=m6 his] king had been driven into the open. It was [m24=m6 his] fourth defeat in six outings since the siege of game six, a battle of seven hours and 45 minutes that broke the deadlock.
"<<q1 I was waiting for [m25=m6 him] to lower [m26=m6 his] guard and then I attacked>>," [m7=m4 Carlsen] told a news conference.
~read_also Read more
~read_also Chess: from Cold War battlefield to streaming hit
[m8=m6 Nepomniachtchi], who played under a neutral flag because of the doping sanctions on [m9:@RUS Russia], refused to blame the schedule. "<<q2 I gave away pieces like presents, and I apologise to my fans>>," [m10=m6 he] said.
Earlier champions came through far longer wars of attrition. In 1984 the all-Soviet final in [m11:@RUS Moscow] was stopped after five months without a winner, while the 1972 match in [m12:@ISL Reykjavik] made a hero of the [m13:@USA American] [m18:? Bobby Fischer].
The next challenger will emerge from an eight-player tournament that [m14:@ESP Madrid] hosts in June. [m19:? Ding Liren] of [m15:@CHN China] and [m17:@IRN Iran]-born [m27:? Alireza Firouzja], who plays for [m16:@FRA France], are among the favourites to march on the throne.
~byline bur/jw/tm
~footer © 2021 AFP
~share Daily newsletter Receive essential international news every morning
~page_control Subscribe
~related Most read
~related The content you requested does not exist or is not available anymore.
q1 m7 direct cue=told
q2 m10 direct cue=said

### Bangkok Post 2018-07-16 article none
= Hotels dig in for price war as guests from [m1:@CHN China] retreat
~page_control Business > Tourism & Transport
~date_line published : 16 Jul 2018 at 06:30
~byline newspaper section: Business
~byline writer: Wipawee Suksan
~share Bangkok Post 0 Shares
~caption Staff clean a half-empty pool terrace in Patong. (Photo by Achara Thongdee)
Hoteliers on [m2:@THA Phuket] are bracing for their fiercest price battle in a decade after bookings from [m3:@CHN China], the island's biggest market, fell by a fifth in the first half of July.
Room rates have been under attack since two large chains fired the opening shots in May, slashing beachfront villas to 1,900 baht a night. Smaller owners have little ammunition left, the association of southern hotels says.
"<<q1 [m4=m7 We] cannot surrender the low season to rivals in [m5:@IDN Bali] and [m6:@VNM Da Nang]>>," said [m7:? association president Kongkiat Srithong].
~advert ADVERTISEMENT CONTINUE READING BELOW
~related Related: Durian flights take off
Storms in the Andaman Sea and a stronger baht against the currencies of [m8:@RUS Russia] and [m9:@AUS Australia] have added to the gloom. Arrivals from [m10:@IND India], by contrast, jumped 26% as budget airlines invaded the route with daily services from [m11:@IND Mumbai] and [m12:@IND Bengaluru].
[m13:THA.GOV The Tourism and Sports Ministry] expects 38.2 million foreign visitors this year. [m14:THA.GOV The Bank of Thailand] kept its growth forecast at 4.4%.
~repeat Storms in the Andaman Sea and a stronger baht against the currencies of Russia and Australia have added to the gloom.
Analysts at a local brokerage think a truce is unlikely before October. <<q2 Whoever blinks first loses the holiday crowd from [m15:@CHN Chengdu]>>, one of them said.
Shares of listed hotel operators were shelled on the [m16:@THA Bangkok] bourse on Friday, led by a 6% plunge in the largest, before a late rally limited the casualties.
~page_control Do you like the content of this article? 0 1
~page_control COMMENT
~page_control LIKE BANGKOK POST SUBSCRIBE OUR NEWSLETTER
~related MOST RECENT
~related Ground staff strike gold in lottery
~footer © 2018 Bangkok Post Public Company Limited
q1 m7 direct cue=said
q2 ? indirect cue=said
