### Nhan Dan Online 2024-10-22 article
= World News in Brief: October 22
~date_line Tuesday, October 22, 2024 - 09:40
~share Font Size: | Print
[m1:RUS.GOV Russian President Vladimir Putin] {e1 opens} the [m2=m4 BRICS] summit in [m3:@RUS Kazan] today, the first since [m4:BRICS the group] took in [m5:EGY.GOV Egypt], [m6:ETH.GOV Ethiopia], [m7:IRN.GOV Iran] and [m8:ARE.GOV the United Arab Emirates]; among the guests is [m9:UN United Nations Secretary-General Antonio Guterres], whose trip [m10:UKR.GOV Ukraine's foreign ministry] {e2 criticised} on Monday as a wrong choice.
* [m11:IND.GOV India] and [m12:CHN.GOV China] have {e3 agreed} on patrols along [m13=m11+m12 their] disputed frontier in the Himalayas, [m14:IND.GOV Foreign Secretary Vikram Misri] announced on Monday, which may open the way to a {e4 meeting} of [m15=m11+m12 their leaders] on the sidelines in [m16:@RUS Kazan]. [m17=m19 Some 20 Indian soldiers] were {e5 killed} by [m18:CHN.MIL Chinese troops] in the Galwan valley in June 2020.
* [m19:IND.MIL The Indian Army], for [m20=m19 its] part, and [m21:NZL.MIL the New Zealand navy] had no comment on a report that they will exercise together.
* [m22:USA.GOV U.S. envoy Amos Hochstein] {e6 met} [m23:LBN.LEG Lebanese Parliament Speaker Nabih Berri] in [m24:@LBN Beirut] on Monday, hours after [m25:ISR.MIL Israeli aircraft] {e7 struck} branches of [m26:HEZBOLLAH.REB Al-Qard Al-Hassan], a lender linked to [m27:HEZBOLLAH.REB Hezbollah]. [m28=m23 Berri], who heads [m29:LBN.PTY the Amal Movement], {e8 rejected} any change to Resolution 1701.
* [m30:MDA.GOV Moldovan President Maia Sandu] {e9 accused} [m31:MDA.CRM criminal groups] working with foreign forces of buying 300,000 votes in Sunday's referendum on [m32:EU the European Union], which the yes side won by a hair. [m33:RUS.GOV The Kremlin] {e10 called on} [m34=m30 her] to present proof.
* [m35:IDN.GOV Indonesian President Prabowo Subianto] swore in a cabinet of 109 ministers and deputies on Monday, the day after [m36=m35 his] own inauguration. [m37:IDN.GOV Foreign Minister Sugiono], a member of [m38:IDN.PTY Gerindra], [m39=m38 the party] [m40=m35 Prabowo] chairs, is on [m41=m37 his] way to [m42:@RUS Kazan], where [m43:IDN.GOV Jakarta] will {e11 apply} to join.
* [m44:KOR.MED Doctors] in [m45:@KOR Seoul], who have been on {e12 strike} since February, said that [m46:KOR.MED two of their associations] would {e13 take part} in talks with [m47:KOR.GOV the government] for the first time.
* [m48:KOR.SPY The National Intelligence Service] in [m49:@KOR Seoul] says [m50:PRK.MIL 1,500 North Korean special forces] have {e14 arrived} in the Russian Far East to fight alongside [m51:RUS.MIL Moscow's troops]. [m52:KOR.GOV Vice Foreign Minister Kim Hong-kyun] {e15 summoned} [m53:RUS.GOV the Russian ambassador, Georgy Zinoviev], who answered that <<q1 the cooperation was not aimed at [m54=m47 the Republic of Korea]>>.
* [m55:MOZ.COP Police in Mozambique] {e16 fired tear gas} at [m56:MOZ.OPP presidential candidate Venâncio Mondlane] and [m57=m56 his] followers in [m58:@MOZ Maputo], two days after [m59:UNK gunmen] {e17 shot dead} [m60:MOZ.OPP his lawyer, Elvino Dias].
* [m61:CUB.GOV Cuba] restored electricity to most of [m62:@CUB Havana]; schools are closed until Thursday.
* [m63:VNM.GOV Viet Nam] and [m64:LAO.GOV Laos] concluded a border trade fair in [m65:@VNM Son La], with 60 stalls.
e1 m1 > m2 CONSULT actual 2024-10-22/day mode=multilateral ctx=diplomatic,economic
e2 m10 > m9 ACCUSE actual 2024-10-21/none mode=disapprove ctx=diplomatic
e3 m11 > m12 AGREE planned 2024-10-21/none ctx=military,territory
e4 m11 > m12 CONSULT hypothetical 2024-10-22/none mode=meet ctx=diplomatic
e5 m18 > m17 ASSAULT actual 2020-06-15/none mode=primitive ctx=military,territory bg
e6 m22 > m23 CONSULT actual 2024-10-21/day mode=visit ctx=military,diplomatic
e7 m25 > m26 ASSAULT actual 2024-10-20/none mode=aerial ctx=military,economic
e8 m28 > m22 REJECT actual 2024-10-21/none ctx=military
e9 m30 > m31 ACCUSE actual 2024-10-21/none mode=allege ctx=election,corruption
e10 m33 > m34 REQUEST requested 2024-10-21/none mode=change ctx=election
e11 m43 > m4 REQUEST requested 2024-10-22/none mode=change ctx=economic,diplomatic
e12 m44 > m47 PROTEST actual 2024-02-01/month mode=strike ctx=health
e13 m46 > m47 AGREE planned 2024-10-22/none ctx=health
e14 m50 > m51 AID actual 2024-10-13/none mode=troops ctx=military said=m48
e15 m52 > m53 ACCUSE actual 2024-10-21/day mode=disapprove ctx=military,diplomatic
e16 m55 > m56 ASSAULT actual 2024-10-21/day mode=crowd-control ctx=election,repression
e17 m59 > m60 ASSAULT actual 2024-10-19/day mode=firearms ctx=election
q1 m53 indirect cue=answered
rel m7 member_of m4
rel m5 member_of m4
rel m6 member_of m4
rel m8 member_of m4
rel m35 leads m38
rel m37 member_of m38
rel m23 leads m29

### TASS 2018-12-20 none article
= [m1:@RUS Vladivostok] bear that learned to open doors moved to sanctuary
~page_control Society & Culture
[m2:@RUS VLADIVOSTOK], December 20. /[m3:#TASS TASS/]. A Himalayan bear that had taught itself to open the doors of parked cars in a suburb of [m4:@RUS Vladivostok] has been moved to a sanctuary 120 kilometers inland, [m5:RUS.GOV the Primorye Region's hunting department] told TASS on Thursday.
The animal, aged four, was sedated on Wednesday night beside a delivery van. Nobody was injured, although a crate of mandarins is missing.
"<<q1 [m6=m7 We] have had tigers on the golf course and deer in the metro works, but this is the first with manual skills>>," said [m7:RUS.GOV Dmitry Kolesnikov], the department's chief inspector.
[m8:RUS.GOV Regional Governor Oleg Kozhemyako], who won office on Sunday in a repeat election, has asked to be informed of its condition, [m9=m8 his] press service said.
Residents are divided. [m10:? Lidia Pak], a pensioner, had left apples out for the visitor since September and [m11=m10 she] intends to write to [m12=m7 the inspector]. A neighbor whose windshield was licked clean sees the matter differently.
[m13:NGO The Amur branch of WWF Russia] puts the number of Himalayan bears in the region at about 3,500 and says that acorns were scarce this autumn. [m14:CHN.EDU Specialists from Harbin] will join a count planned for the spring.
At the sanctuary, the newcomer has been given a number and a pine log. The doors there open outward only.
q1 m7 direct cue=said

### The Jakarta Post 2012-11-30 none article
= Batik makers bet on indigo again
~byline Simon Marcus Gower, Contributor, Pekalongan
~page_control Features
In the kitchen of [m1:? Sri Lestari's] house in [m2:@IDN Pekalongan], Central Java, the dye is fed palm sugar three times a day, like an elderly relative.
"<<q1 If you forget, it dies. The chemical kind never dies, it only kills the river>>," says [m3=m1 the 61-year-old], who went back to natural indigo in 2009, the year [m4:UNESCO UNESCO] put Indonesian batik on its list of intangible heritage.
Her cloths now hang in a department store in [m5:@JPN Tokyo]. They also hung, until last week, behind the chair of [m6:IDN.GOV Trade Minister Gita Wirjawan], who bought three of them at a fair in [m7:@IDN Jakarta].
[m8:IDN.GOV The Cooperatives and Small and Medium Enterprises Ministry] counts 900 workshops in the town, fewer than half of which have a permit for their waste water. [m9=m8 The ministry] lends money for filters at six percent, but to get it one needs a land certificate, and most dyers rent.
[m10:IDN.GOV Pekalongan Mayor Basyir Ahmad], a physician, has a dye works for a neighbor and a river for an electorate. <<q2 Blue on Monday, red on Tuesday, as [m11=m10 he] puts it>>.
[m12:CHN.BUS Printers from Shaoxing] sell a cloth that looks like batik at a fifth of the price. [m13:IDN.BUS The Indonesian Textile Association], whose chairman is [m14:IDN.BUS Ade Sudrajat], believes the market will sort itself out. The women in the kitchen are not so sure.
Sri lifts the cloth, green at first, and holds it up to the air. It takes a minute or so for the blue to come.
"<<q3 That minute cannot be printed>>," [m15=m1 she] says.
q1 m3 direct cue=says
q2 m10 indirect
q3 m15 direct
rel m14 leads m13

### VOA 2007-11-12 article
= [m1:RUS.GOV Russia] Hints at [m2=m7 Kosovo] 'Chain Reaction'; [m3=m5 Troika] {e1 Invites} Sides to [m4:@BEL Brussels]
~byline By Stefan Bos | 12 November 2007
[m5:? Envoys of the United States, Russia and the European Union] have {e2 invited} leaders of [m6:SRB.GOV Serbia] and of [m7:KOS.GOV Kosovo's ethnic Albanians] to another round of talks in [m8:@BEL Brussels] on November 20, the last but one before [m9=m5 they] must report to [m10:UN U.N. Secretary-General Ban Ki-moon] on December 10.
There is little sign that [m11=m6+m7 the two] will come any closer. [m12:SRB.GOV Serbian Prime Minister Vojislav Kostunica], who leads [m13:SRB.PTY the Democratic Party of Serbia], {e3 rejected} on Sunday an idea of [m14:EU the EU's negotiator, Wolfgang Ischinger], to leave the question of status aside, and {e4 accused} [m15:USA.GOV Washington] of having bombed [m16=m6 his country] in 1999 to create "<<q1 the first NATO state in the world>>".
"<<q2 [m17=m20 We] will {e5 declare independence} after December 10, in coordination with [m18:USA.GOV Washington] and [m19:EU Brussels], not a day before and not long after>>," said [m20:KOS.OPP Hashim Thaci], a former guerrilla chief whose [m21:KOS.OPP Democratic Party of Kosovo] is expected to win Saturday's elections.
[m22:RUS.GOV Russian Foreign Minister Sergei Lavrov], a friend of [m23=m6 Belgrade] in [m24:UN the Security Council], said that if anyone {e6 recognized} [m25=m7 Kosovo] without a U.N. resolution, this would set off "<<q3 a chain reaction>>" from the Balkans to the Caucasus. [m26=m22 He] stopped short of saying that [m27=m1 Moscow] would then recognize [m28:SOUTHOSSETIA.PRE South Ossetia].
[m29:USA.GOV The United States] and most members of [m30:EU the EU] have said [m31=m29 they] are ready to do so. [m32:CYP.GOV Cyprus], [m33:GRC.GOV Greece], [m34:SVK.GOV Slovakia] and [m35:ROU.GOV Romania] are not. [m36:ROU.GOV Romanian President Traian Basescu] {e7 repeated} on Monday that there could be no collective rights for minorities.
[m37:NATO NATO], which has 16,000 troops in the province, has {e8 reinforced} [m38=m37 its] posts in the north, where [m39:KOS.CVL Serbs] {e9 erected} a barricade of buses on Saturday in front of an office of [m40:UNMIK the U.N. mission, UNMIK]. [m41:UNMIK Joachim Ruecker], who heads the mission, {e10 asked} [m42=m39 them] to vote. [m43:SRB.GOV Belgrade] has {e11 told} [m44=m39 them] not to.
The province of two million has been run by [m45:UN the United Nations] since June 1999, when [m46=m37 the alliance's] air strikes {e12 forced out} [m47:SRB.MIL the forces of Slobodan Milosevic].
[m48:ALB.GOV Albanian Prime Minister Sali Berisha], in [m49:@MKD Skopje] for the day, {e13 promised} [m50:MKD.GOV his hosts] that no border would be redrawn.
e1 m3 > m2,m6 AGREE planned 2007-11-12/day ctx=diplomatic,territory again
e2 m5 > m7,m6 AGREE planned 2007-11-12/day ctx=diplomatic,territory
e3 m12 > m14 REJECT actual 2007-11-11/day ctx=territory
e4 m12 > m15 ACCUSE actual 2007-11-11/day mode=allege ctx=territory,military
e5 m17 > m16 REJECT planned 2007-12-10/none ctx=territory
e6 m29 > m25 SUPPORT hypothetical 2007-11-12/none ctx=diplomatic,territory
e7 m36 > m25 REJECT actual 2007-11-12/day ctx=diplomatic,territory
e8 m38 > m39 MOBILIZE actual 2007-11-12/none mode=troops ctx=military,peacekeeping
e9 m39 > m40 PROTEST actual 2007-11-10/day mode=obstruct ctx=territory,election
e10 m41 > m42 REQUEST requested 2007-11-12/none mode=change ctx=election
e11 m43 > m44 REQUEST requested 2007-11-12/none mode=boycott ctx=election
e12 m46 > m47 ASSAULT actual 1999-06-01/month mode=aerial ctx=military bg
e13 m48 > m50 AGREE planned 2007-11-12/day ctx=territory,diplomatic
q1 m12 mixed cue=accused
q2 m20 direct cue=said
q3 m26 mixed cue=said
rel m12 leads m13
rel m20 leads m21
rel m41 leads m40
rel m1 ally_of m6
