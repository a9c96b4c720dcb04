### Daily Trust 2026-02-12 article
= [m1:NGA.CRM Bandits] {e1 take} 61 in Kankara, break month-old peace deal
~byline By Tijjani Bello-Danja, Katsina
~date_line Thu, 12 Feb 2026 5:14:22 WAT
The peace had lasted for 34 days. It ended at the hour of Isha on Tuesday when [m2:NGA.CRM gunmen on more than 50 motorcycles] rode into Unguwar Malam Sani, in [m3:@NGA Kankara Local Government Area], and {e2 marched off} sixty-one [m4:NGA.CVL people], most of them women who had come for a naming ceremony.
[m5:NGA.CVL A community leader], who asked not to be named because [m6=m5 he] was one of those who had shaken hands with [m7=m1 the bandits] in January, told Daily Trust that the leader of the attackers was known to all.
"<<q1 It is [m8:NGA.CRM Babaro]. [m9=m8 He] sat with [m10=m5 us] under the tree. [m11=m8 He] ate [m12=m5 our] tuwo>>," [m13=m5 he] said.
[m14:NGA.COP The Katsina State Police Command] confirmed the attack but gave the number as 38. [m15:NGA.COP Its spokesman, DSP Abubakar Sadiq Aliyu], said that {e3 a joint patrol} had been sent after [m16=m2 the hoodlums].
Under the accord, which [m17=m14 the command] was not party to, [m18=m1 the gangs] {e4 undertook} to stop raiding eleven LGAs, and [m19:NGA.CVL the communities] {e5 promised} to let [m20=m18 them] use the markets. In the first week [m21=m18 they] {e6 released} 27 captives at Runka.
[m22:NGA.GOV Governor Dikko Umaru Radda], who has always insisted that [m23=m22 he] {e7 would never negotiate} with criminals, let it happen all the same. [m24:NGA.GOV His Commissioner for Internal Security, Nasir Muazu], yesterday {e8 denied} that any money had {e9 changed hands}.
"<<q2 Not one kobo of [m25:NGA.GOV Katsina State] was {e10 paid}>>," [m26=m24 Muazu] said. [m27=m24 He] also {e11 accused} unnamed politicians of "<<q3 celebrating every corpse>>" ahead of next year's elections.
[m28:NGA.OPP The African Democratic Congress (ADC)] in the state took that to be about itself. In a statement, [m29:NGA.OPP its chairman, Alhaji Sani Kwangwalam], {e12 called on} [m30=m22 the governor] to resign. [m31:NGA.OPP The Peoples Democratic Party] did not go that far.
Old people in Kankara have heard it all before. On December 11, 2020, a night called the night of the boys, [m32:NGA.CRM an earlier generation of raiders] {e13 abducted} over 300 [m45:NGA.EDU pupils] from the Government Science Secondary School. [m33:BOKOHARAM.REB Boko Haram's then leader, Abubakar Shekau], {e14 claimed} it, from 700 kilometres away; nobody here ever believed [m46=m33 him]. In 2019 [m34:NGA.GOV then Governor Aminu Masari] posed with a man holding a rifle taller than [m35=m34 himself], and a year later {e15 declared} that the amnesty was dead.
Since Christmas [m36:USA.MIL American aircraft] have been heard over Sokoto, and [m37:NGA.MIL the Defence Headquarters] says that [m48=m36 they] are here at the invitation of [m38:NGA.GOV Abuja], [m49=m38 Nigeria] being a partner and no client of [m50:USA.GOV Washington]. [m39:NGA.MIL Air Force jets] {e16 bombed} [m40=m8 Babaro's] camp in 2024, but [m41=m8 he], as usual, was at a wedding.
[m42:NGA.REL The Jama'atu Nasril Islam], headed by [m43:NGA.REL the Sultan of Sokoto, Muhammad Sa'ad Abubakar], {e17 appealed} yesterday to [m44=m1 those with the guns] to fear God in the coming Ramadan.
Fatima, nine days old, was left on the mat. Her grandmother had her in her lap when our reporter came. She has, the old woman said, been named after all.
e1 m1 > m4 ASSAULT actual 2026-02-10/day mode=abduct ctx=crime again
e2 m2 > m4 ASSAULT actual 2026-02-10/day mode=abduct ctx=crime
e3 m14 > m16 MOBILIZE actual 2026-02-12/none mode=police ctx=crime
e4 m18 > m19 CONCEDE planned 2026-01-01/month ctx=crime
e5 m19 > m20 CONCEDE planned 2026-01-01/month ctx=crime
e6 m21 > m19 RETREAT actual 2026-01-01/month mode=release ctx=crime
e7 m23 > m1 REJECT actual 2026-02-12/none mode=meet ctx=crime
e8 m24 > m28 REJECT actual 2026-02-11/day ctx=crime
e9 m22 > m1 AID denied 2026-02-12/none ctx=crime again
e10 m25 > m1 AID denied 2026-02-12/none ctx=crime
e11 m27 > m28 ACCUSE actual 2026-02-11/day mode=disapprove ctx=election
e12 m29 > m30 REQUEST requested 2026-02-12/none mode=yield ctx=executive
e13 m32 > m45 ASSAULT actual 2020-12-11/day mode=abduct ctx=crime bg
e14 m33 > m45 ASSAULT denied 2020-12-11/day mode=abduct ctx=terrorism bg again
e15 m34 > m1 REJECT actual 2020-01-01/year ctx=crime bg
e16 m39 > m40 ASSAULT actual 2024-01-01/year mode=aerial ctx=crime,military bg
e17 m42 > m44 REQUEST requested 2026-02-11/day mode=yield ctx=religion_ethnicity
q1 m13 direct cue=said
q2 m26 direct cue=said
q3 m27 mixed cue=accused
rel m29 leads m28
rel m43 leads m42

### The Himalayan Times 2025-09-11 article
= Soldiers at the crossings, and no one to {e1 resign} to
~byline Ram Kumar Adhikari-Basnet
~date_line Kathmandu, September 11
Where Singha Durbar's west wing was there is now a view of the stadium.
[m1:NPL.MIL The Nepali Army] {e2 took over} security in [m2:@NPL the Valley] at ten on Tuesday night, after a day on which [m3:NPL.CVL crowds] {e3 burned} [m34:NPL.LEG parliament], [m38:NPL.JUD the Supreme Court] and the private houses of [m4:NPL.PTY three former prime ministers]. On Wednesday [m5=m1 it] {e4 extended} the curfew until this morning.
[m6:NPL.GOV Prime Minister KP Sharma Oli] {e5 stepped down} on Tuesday at two. On the previous day [m7:NPL.COP police] had {e6 shot dead} nineteen [m8:NPL.CVL young people], some of them in school uniform, at New Baneshwor and in Itahari.
[m37=m8 They] had {e19 come out} in the name of Gen Z, with a pirate flag, against corruption and against a ban on twenty-six social media platforms which [m9:NPL.GOV the communications ministry] {e7 imposed} on September 4 because the companies would not register. It was {e8 lifted} on Monday night. By then it interested nobody.
"<<q1 [m10=m11 My brother] had gone to film it. [m12=m11 I] told [m13:NPL.CVL him] to take water>>," said [m11:NPL.CVL Sabina Tamang], at the gate of Bir Hospital.
[m14:NPL.MIL Chief of Army Staff General Ashok Raj Sigdel] has been {e9 talking} since yesterday with [m35:NPL.CVL people] who say that they speak for the protesters, and with others who say that those don't. On a Discord server with 130,000 members [m15:NPL.JUD former chief justice Sushila Karki] came first in a show of hands. [m16:NPL.OPP Balendra Shah], the mayor of the capital, {e10 supports} [m17=m15 her]. [m39=m15 Karki], 73, said on an Indian channel that [m40=m15 she] {e11 would accept}. [m18:NPL.CVL Sudan Gurung], who heads [m19:NPL.CVL the NGO Hami Nepal], said that [m43=m18 his] condition was that [m44=m34 parliament] be dissolved.
[m20:NPL.GOV President Ram Chandra Paudel], an old man of [m21:NPL.PTY the Nepali Congress], {e12 called} all sides to dialogue in a written message. [m36=m21 The Congress], whose president [m22:NPL.PTY Sher Bahadur Deuba] and [m41:NPL.GOV his wife, the foreign minister], were {e13 beaten} in [m42=m22+m41 their] own drawing room on Tuesday, has not met. [m23:NPL.PTY Oli's CPN-UML], its partner in the coalition that fell, {e14 demands} that the constitution be followed; [m24:NPL.PTY the Maoist Centre], led by [m25:NPL.PTY Pushpa Kamal Dahal], says much the same, but more quietly.
[m26:NPL.OPP Rabi Lamichhane], the television host who leads [m27:NPL.OPP the Rastriya Swatantra Party] and was in Nakkhu prison on a charge of cooperative fraud, was {e15 carried out} of it by [m28:NPL.CVL admirers]. [m29=m26 He] {e16 turned himself in} again the next day. More than 13,000 prisoners did not.
[m30:IND.GOV India's Prime Minister Narendra Modi] {e17 appealed} for peace. [m31:CHN.GOV Beijing] hoped that "<<q2 all sections>>" would handle it well. [m32:UN UN human rights chief Volker Türk] {e18 asked} for an inquiry into the shooting.
Since the republic was declared in May 2008 there have been fourteen governments, and none has served a full term. A king was turned out then; [m33:NPL.CVL some in the crowd] on Tuesday held up his picture, though most had no idea whom it showed.
On Wednesday, teenagers came with brooms.
e1 m6 > m8 RETREAT actual 2025-09-09/day mode=resign ctx=executive again
e2 m1 > m3 MOBILIZE actual 2025-09-09/day mode=troops ctx=military
e3 m3 > m34,m38,m4 PROTEST actual 2025-09-09/day mode=riot ctx=corruption
e4 m5 > m3 COERCE actual 2025-09-10/day mode=curfew ctx=military,rights_freedoms
e5 m6 > m8 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e6 m7 > m8 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e7 m9 > m8 COERCE actual 2025-09-04/day mode=censor ctx=rights_freedoms,technology
e8 m9 > m8 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e19 m37 > m6 PROTEST actual 2025-09-08/day mode=demo ctx=corruption,rights_freedoms
e9 m14 > m35 CONSULT actual 2025-09-11/none ctx=executive
e10 m16 > m17 SUPPORT actual 2025-09-11/none ctx=executive
e11 m40 > m14 AGREE hypothetical 2025-09-11/none ctx=executive
e12 m20 > m3 REQUEST requested 2025-09-11/none mode=meet
e13 m3 > m22,m41 ASSAULT actual 2025-09-09/day mode=beat
e14 m23 > m14 REQUEST requested 2025-09-11/none mode=change ctx=executive
e15 m28 > m26 ASSAULT actual 2025-09-11/none
e16 m29 > m7 CONCEDE actual 2025-09-11/none ctx=legal
e17 m30 > m3 REQUEST requested 2025-09-11/none mode=yield ctx=diplomatic
e18 m32 > m7 REQUEST requested 2025-09-11/none mode=change ctx=human_rights
q1 m11 direct cue=said
q2 m31 mixed cue=hoped
rel m18 leads m19
rel m25 leads m24
rel m26 leads m27
rel m22 leads m36

### The Daily Star 2024-08-07 article
= Ganabhaban's ducks, and a government {e1 to come}
~byline Staff Correspondent
~date_line Wed Aug 7, 2024 12:00 AM
A man in Mohammadpur has two ducks that used to be [m47=m1 the prime minister's]. He would return them, he says, if there were someone to return them to.
[m1:BGD.GOV Sheikh Hasina] {e2 left} the country on Monday at half past two in an air force helicopter, fifteen years and seven months after [m2=m1 she] had taken office, and three hundred and some dead after [m3:BGD.EDU students] began to {e3 demand} an end to quotas in government jobs. By that evening [m4:BGD.CVL people] were in [m5=m1 her] bed.
[m6:BGD.MIL Army Chief General Waker-Uz-Zaman] told the nation on TV that an interim administration {e4 would be formed}. "<<q1 Keep faith in [m7=m6 me]. [m8=m6 I] am taking full responsibility>>," [m9=m6 he] said.
Yesterday [m10:BGD.GOV President Mohammed Shahabuddin] {e5 dissolved} [m11:BGD.LEG parliament], as [m12:BGD.EDU the coordinators of the Anti-Discrimination Student Movement] had {e6 demanded} by three in the afternoon. [m43=m12 Their] choice for chief adviser, [m13:BGD.CVL Nobel laureate Muhammad Yunus], {e7 has agreed}. [m44=m13 He] is in [m45:@FRA Paris] for a small operation. [m14:BGD.EDU Nahid Islam], 26, one of the coordinators, said at four in the morning in a video that <<q2 no other government would be accepted, least of all one backed by soldiers>>.
[m15=m10 The president] also {e8 ordered} the release of [m16:BGD.OPP BNP Chairperson Khaleda Zia], whom [m39:BGD.JUD a court] {e9 convicted} in February 2018, and of all [m17=m3 those] picked up since the first of July. At Kashimpur, at dawn, gates opened.
[m18:BGD.OPP The BNP's secretary general, Mirza Fakhrul], {e10 urged} [m19:BGD.CVL followers] not to take revenge. In 29 districts, though, houses and temples of [m20:BGD.REL Hindus] have been {e11 attacked} by [m40:BGD.CVL mobs], [m21:BGD.REL the Hindu-Buddhist-Christian Unity Council] said; its leader [m22:BGD.REL Rana Dasgupta] {e12 asked} [m23:BGD.MIL the army] for guards. Madrasa students stood before the Dhakeshwari temple all night, in turns.
[m24:BGD.COP The police] are nowhere. [m25:BGD.LAB Their association] {e13 announced} a strike yesterday after at least forty-four [m26:BGD.COP officers] were {e14 killed} at Enayetpur and elsewhere on Sunday and Monday. [m27=m25 It] also {e15 apologised} to [m28=m3 the students] for shooting at [m29=m28 them].
[m30:IND.GOV India's foreign minister, S Jaishankar], told an all-party meeting in Delhi that <<q3 [m31=m1 she] had sought leave to come "for the moment" at very short notice>>. [m32:GBR.GOV London], reports say, {e16 may not} give [m33=m1 her] asylum. [m46=m1 Her] son, [m34:BGD.PTY Sajeeb Wazed], {e17 denied} to the BBC that [m41=m1 she] had {e18 asked} for any.
The quotas, for the children of freedom fighters, were abolished in 2018 and {e19 brought back} by [m35:BGD.JUD the High Court] on June 5. On July 14 [m36=m1 the premier] had {e20 likened} [m37=m3 the protesters] to Razakars. In the evening the halls answered with the word, as a chant. That was perhaps the moment.
[m38:BGD.PTY The Awami League], which [m42=m1 she] has led since 1981, is in hiding. Someone has locked its office on Bangabandhu Avenue, from outside, with a bicycle chain.
e1 m6 > m4 AGREE planned 2024-08-05/day ctx=executive,political_institutions again
e2 m1 > m3 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e3 m3 > m1 PROTEST actual 2024-07-01/month mode=demo ctx=economic
e4 m6 > m4 AGREE planned 2024-08-05/day ctx=executive,political_institutions
e5 m10 > m11 CONCEDE actual 2024-08-06/day ctx=legislative
e6 m12 > m10 REQUEST requested 2024-08-06/day mode=change ctx=legislative
e7 m13 > m12 AGREE planned 2024-08-07/none ctx=executive
e8 m15 > m16,m17 CONCEDE actual 2024-08-07/none ctx=legal
e9 m39 > m16 SANCTION actual 2018-02-01/month mode=convict ctx=legal bg
e10 m18 > m19 REQUEST requested 2024-08-07/none mode=yield
e11 m40 > m20 PROTEST actual 2024-08-07/none mode=riot ctx=religion_ethnicity said=m21
e12 m22 > m23 REQUEST requested 2024-08-07/none mode=assist ctx=religion_ethnicity
e13 m25 > m10 PROTEST planned 2024-08-06/day mode=strike
e14 m40 > m26 ASSAULT actual 2024-08-07/none ctx=repression
e15 m27 > m28 SUPPORT actual 2024-08-06/day ctx=repression
e16 m32 > m33 REJECT hypothetical 2024-08-07/none mode=assist ctx=asylum
e17 m34 > m32 REJECT actual 2024-08-07/none ctx=asylum
e18 m41 > m32 REQUEST denied 2024-08-07/none mode=assist ctx=asylum
e19 m35 > m3 REJECT actual 2024-06-05/day ctx=legal,economic bg
e20 m36 > m37 ACCUSE actual 2024-07-14/day mode=disapprove bg
q1 m9 direct cue=said
q2 m14 indirect cue=said
q3 m30 indirect cue=told
rel m42 leads m38 from=1981
rel m22 leads m21
rel m14 member_of m12

### The Citizen 2025-11-03 article
= After the polls: [m1:TZA.GOV Samia] sworn in behind a fence, net still slow
~byline By Our Reporters
~date_line Monday, November 03, 2025
Dodoma. The oath was taken this morning on the military parade ground and not in the stadium, and [m2:TZA.CVL the public] was asked to watch on television.
[m3:TZA.GOV President Samia Suluhu Hassan] was given 97.66 percent of the vote in last Wednesday's election by [m4:TZA.GOV the National Electoral Commission]. [m5:TZA.OPP Chadema], the main opposition party, was {e2 barred} from it in April because [m42=m5 it] would not sign a code of conduct, and [m43=m5 its] chairman, [m6:TZA.OPP Tundu Lissu], has been {e3 on trial} for treason since then; [m31:TZA.JUD the prosecution] asked for one more adjournment last month.
In [m7=m3 her] speech [m8=m3 the Head of State] {e4 spoke} of "<<q1 young people from outside>>" among those who had been arrested, and {e5 thanked} [m9:TZA.COP the security organs] for having kept the country in one piece. [m10=m3 She] also {e6 offered} talks on a new constitution within [m36=m3 her] first hundred days.
The curfew, in force in Dar es Salaam since polling day, {e7 was lifted} at noon.
It was {e8 declared} on Wednesday evening by [m11:TZA.COP Inspector General of Police Camillus Wambura] when [m12:TZA.CVL youths] in Ubungo and Kimara had {e9 pulled down} posters, {e10 set fire} to a bus terminal and {e11 beaten} [m32:TZA.GOV a ward officer]. What happened in the two nights after is not agreed. [m13=m5 Chadema] says that hundreds were {e12 shot}; its spokesman, [m14:TZA.OPP John Kitoka], gave [m15:#AFP AFP] the figure of 700. [m16:TZA.GOV Foreign Minister Mahmoud Thabit Kombo] {e13 rejects} this. "<<q2 No excessive force was {e14 used}. [m38=m16 I] have not seen these seven hundred anywhere>>," [m35=m16 he] told [m37:#AlJazeera Al Jazeera].
[m17:OHCHR The UN human rights office] {e15 spoke} of credible reports of at least ten.
Observers of [m18:SADC SADC], led by [m19:SADC Malawi's former speaker Richard Msowoya], said in a preliminary statement today that <<q3 voters in most areas could not express their will>>. [m33:TZA.GOV Tanzania], a member of [m39=m18 the bloc] since it was founded, {e16 has asked} for the sentence to be looked at again.
[m20:TZA.REL The Tanzania Episcopal Conference], which since May had {e17 called for} reforms before any vote, asked for prayers. [m21:TZA.REL Bishop Josephat Gwajima], no Catholic but a preacher with a seat in Parliament for [m22:TZA.PTY the ruling CCM] until the dissolution, had seen [m23:TZA.REL his Glory of Christ church] {e18 closed} by [m24:TZA.GOV the registrar] in June after a sermon on abductions. The keys, it is said, are with a court clerk.
At Namanga on the border, [m25:KEN.CVL Kenyan youths] {e20 blocked} the road on Thursday, and [m26:KEN.COP Kenyan police] {e19 used gas} on [m40=m25 them]. [m27:KEN.GOV President William Ruto] {e21 congratulated} [m28=m3 his neighbour] on Sunday all the same, and {e40 called for} dialogue in the next line.
[m29:TZA.OPP ACT-Wazalendo], the second party, whose [m30:TZA.OPP Luhaga Mpina] was {e41 struck off} the ballot, governs in Zanzibar together with [m41=m22 CCM]. [m34=m29 It] {e22 will not recognise} the island's count.
In a hairdresser's in Sinza the customers showed each other pictures that would not load.
e2 m4 > m5 COERCE actual 2025-04-01/month mode=restrict ctx=election bg
e3 m31 > m6 ACCUSE actual 2025-04-01/month mode=allege ctx=legal,repression bg
e4 m8 > m12 ACCUSE actual 2025-11-03/day mode=allege ctx=election
e5 m8 > m9 SUPPORT actual 2025-11-03/day ctx=repression
e6 m10 > m5 AGREE planned 2025-11-03/day ctx=political_institutions
e7 m11 > m2 CONCEDE actual 2025-11-03/day ctx=rights_freedoms
e8 m11 > m12 COERCE actual 2025-10-29/day mode=curfew ctx=repression
e9 m12 > m3 PROTEST actual 2025-10-29/day mode=vandalize ctx=election
e10 m12 > m3 PROTEST actual 2025-10-29/day mode=riot ctx=election
e11 m12 > m32 ASSAULT actual 2025-10-29/day mode=beat ctx=election
e12 m9 > m12 ASSAULT denied 2025-11-03/none mode=firearms ctx=repression
e13 m16 > m13 REJECT actual 2025-11-03/none ctx=repression
e14 m9 > m12 ASSAULT denied 2025-11-03/none ctx=repression again
e15 m17 > m9 ACCUSE actual 2025-11-03/none mode=allege ctx=human_rights
e16 m33 > m18 REQUEST requested 2025-11-03/none mode=change ctx=election,diplomatic
e17 m20 > m3 REQUEST requested 2025-05-01/month mode=change ctx=election,religion_ethnicity bg
e18 m24 > m23 COERCE actual 2025-06-01/month mode=restrict ctx=religion_ethnicity,rights_freedoms bg
e19 m26 > m40 ASSAULT actual 2025-10-30/day mode=crowd-control
e20 m25 > m3 PROTEST actual 2025-10-30/day mode=obstruct ctx=election
e21 m27 > m28 SUPPORT actual 2025-11-02/day ctx=diplomatic
e22 m34 > m22 REJECT actual 2025-11-03/none ctx=election
e40 m27 > m28 REQUEST requested 2025-11-02/day mode=change ctx=diplomatic
e41 m4 > m30 COERCE actual 2025-11-03/none mode=restrict ctx=election bg
q1 m8 mixed cue=spoke
q2 m35 direct cue=told
q3 m19 indirect cue=said
rel m6 leads m5
rel m33 member_of m39
