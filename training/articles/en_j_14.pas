### News.mn 2022-12-09 article
= [m1:MNG.CVL Protesters] {e1 stay} on Sukhbaatar Square for fifth night over [m2:CHN.GOV China] coal
~byline By Enkhbat Solongo
~date_line 2022/12/09
~page_control Font size: A | A
At minus 24 degrees [m3:MNG.CVL several hundred people] sang, burned pallets and {e2 asked} for names on Thursday evening in front of [m4:MNG.GOV the State Palace].
What [m5=m3 they] want to know is who took coal worth 40 trillion tugrik across the border to [m6:@CHN Ganqimaodu] without paying. [m7:MNG.GOV The cabinet] has {e3 promised} a list. It was to come out on Wednesday; it did not.
On Monday [m8:MNG.CVL part of the crowd] broke a glass door, and [m9:MNG.COP police] {e4 pushed} [m10=m8 them] back with batons. An attempt to {e5 declare} an emergency was dropped after [m11:MNG.LEG the Speaker, Gombojavyn Zandanshatar], had {e6 objected}.
"<<q1 [m12=m3 We] are cold, [m13:MNG.GOV they] are warm, that is the whole conflict>>," said [m14:MNG.CVL a teacher] who had come from Darkhan by bus. "<<q2 Nobody here belongs to a party.>>"
[m15:MNG.GOV Prime Minister Luvsannamsrain Oyun-Erdene] went out to [m16=m3 the square] twice. [m17=m15 He], who also chairs [m18:MNG.PTY the Mongolian People's Party], was {e7 whistled at} both times.
[m19:MNG.COP The Independent Authority Against Corruption] has {e8 arrested} [m20:MNG.BUS the former head of Erdenes Tavan Tolgoi, Battulga Gankhuyag]. The company, which is owned by [m21=m7 the state], is under special supervision since Tuesday.
Former president [m22:MNG.ELI Khaltmaagiin Battulga] {e10 rejected} suggestions that [m23=m22 he] had a share in the trucks.
Beijing is playing it down. [m24=m2 China], [m25:CHN.GOV a foreign ministry spokeswoman] said, would {e11 assist} an inquiry "<<q3 within the law>>". Ten days before, [m26:MNG.GOV President Ukhnaagiin Khurelsukh] had {e12 shaken hands} with [m27:CHN.GOV Xi Jinping] in [m28:@CHN the Great Hall] on a new railway.
[m29:MNG.OPP The Democratic Party], which holds eleven of 76 seats, {e13 called} for a no-confidence vote on Thursday, and [m30:MNG.LAB the miners' federation] may {e14 strike} in South Gobi.
The last time anyone remembers so many people there was in July 2008, when [m31:MNG.COP officers] {e15 shot} [m32:MNG.CVL five men] after an election.
~share Like 412
e1 m1 > m7 PROTEST actual 2022-12-08/day mode=demo ctx=corruption again
e2 m3 > m4 PROTEST actual 2022-12-08/day mode=demo ctx=corruption,economic
e3 m7 > m3 AGREE planned 2022-12-09/none ctx=corruption
e4 m9 > m10 ASSAULT actual 2022-12-05/day mode=crowd-control ctx=repression
e5 m7 > m3 COERCE hypothetical 2022-12-05/none mode=martial-law ctx=repression
e6 m11 > m7 REJECT actual 2022-12-05/none ctx=repression,legislative
e7 m3 > m17 REJECT actual 2022-12-09/none ctx=corruption
e8 m19 > m20 COERCE actual 2022-12-09/none mode=arrest ctx=corruption
e10 m22 > m3 REJECT actual 2022-12-09/none ctx=corruption
e11 m24 > m7 AGREE planned 2022-12-09/none ctx=corruption,diplomatic said=m25
e12 m26 > m27 CONSULT actual 2022-11-29/none mode=visit ctx=diplomatic,economic bg
e13 m29 > m15 REQUEST requested 2022-12-08/day mode=change ctx=legislative,executive
e14 m30 > m7 PROTEST hypothetical 2022-12-09/none mode=strike ctx=corruption,economic
e15 m31 > m32 ASSAULT actual 2008-07-01/month mode=firearms ctx=election,repression bg
q1 m14 direct cue=said
q2 m14 direct
q3 m25 mixed cue=said
rel m17 leads m18

### Journal du Cameroun 2018-11-08 article
= [m1:CMR.REL Presbyterian cleric] recounts {e1 release} of [m2:CMR.EDU Bamenda pupils]
~byline By Ngala Killian Ambe
The first call came on Sunday at midnight. The seventy-eighth child was counted on Wednesday morning, in a church hall in [m3:@CMR Bafut].
"<<q1 [m4:CMR.REB The boys] brought [m5=m2 them] and vanished. [m6=m1 I] did not ask [m33=m4 their] names, and [m7=m1 I] paid nothing>>," [m8=m1 the Reverend Samuel Fonki], moderator of [m9:CMR.REL the Presbyterian Church in Cameroon], told journalists on Wednesday.
The children and [m10:CMR.EDU their principal] had been {e2 taken} from a boarding school in Nkwen before dawn on Sunday. In a video shot by the captors, [m11=m2 the pupils] call themselves prisoners of [m12:AMBAZONIA.REB the Amba boys], as the fighters for a separate state are known.
[m13=m12 The separatists] {e3 deny} it. [m30:AMBAZONIA.REB Their self-styled government], led from a jail in Yaounde by [m14:AMBAZONIA.REB Julius Ayuk Tabe], {e4 said} [m38:CMR.MIL the army] had staged the whole thing. [m15:CMR.GOV Communication Minister Issa Tchiroma Bakary] {e5 dismissed} the theory as "<<q2 an insult to 78 mothers>>".
Two days after the {e6 abduction}, on November 6, [m16:CMR.GOV Paul Biya] took the oath for a seventh term. In [m17=m16 his] speech [m18=m16 he] {e7 told} [m36=m12 the rebels] to lay down [m37=m12 their] guns.
[m19:CMR.MIL Soldiers] have since searched five villages around Bambui, {e9 burning} houses in one of them, [m31:CMR.CVL residents] said. [m32:CMR.MIL A colonel] denied any fire.
[m20:GBR.GOV London] and [m21:USA.GOV Washington] {e11 deplored} the kidnapping; [m22:CAN.GOV Ottawa] {e12 urged} dialogue; [m23:VAT.REL the pope] remembered the school in a prayer on Wednesday. [m24:UN UN human rights chief Michelle Bachelet] had {e13 requested} access to the region in September. [m34=m24 She] has had no answer.
It all began in October 2016 with a {e14 strike} by [m25:CMR.LAB lawyers] against French-speaking judges. [m26:CMR.COP The gendarmes] {e15 beat} [m27=m25 them] in [m35=m25 their] gowns.
[m28:CMR.OPP The Social Democratic Front], whose founder [m29:CMR.OPP John Fru Ndi] still leads it, will not {e16 attend} the sitting of the National Assembly next week unless the war is on the agenda.
~footer © 2018 Journal du Cameroun
e2 m4 > m2,m10 ASSAULT actual 2018-11-04/day mode=abduct ctx=territory
e1 m4 > m2 RETREAT actual 2018-11-07/day mode=release ctx=territory
e3 m13 > m15 REJECT actual 2018-11-08/none ctx=territory
e4 m30 > m38 ACCUSE actual 2018-11-08/none mode=allege ctx=territory
e5 m15 > m30 REJECT actual 2018-11-08/none ctx=territory
e6 m4 > m2 ASSAULT actual 2018-11-04/day mode=abduct ctx=territory again
e7 m18 > m12 REQUEST requested 2018-11-06/day mode=yield ctx=military,territory
e9 m19 > m31 ASSAULT denied 2018-11-08/none mode=destroy ctx=military,repression
e11 m20,m21 > m4 ACCUSE actual 2018-11-08/none mode=disapprove ctx=diplomatic
e12 m22 > m16,m12 REQUEST requested 2018-11-08/none mode=meet ctx=diplomatic
e13 m24 > m16 REQUEST requested 2018-09-01/month mode=change ctx=human_rights bg
e14 m25 > m16 PROTEST actual 2016-10-01/month mode=strike ctx=religion_ethnicity,legal bg
e15 m26 > m27 ASSAULT actual 2016-10-01/none mode=beat ctx=repression bg
e16 m28 > m16 REJECT hypothetical 2018-11-12/week mode=meet ctx=legislative
q1 m8 direct cue=told
q2 m15 mixed cue=dismissed
rel m8 leads m9
rel m29 leads m28
rel m14 leads m30

### Euractiv 2024-11-15 article
= [m1:ROU.GOV Bucharest] and [m2:BGR.GOV Sofia] hear [m3:AUT.GOV Vienna] may {e1 drop} Schengen veto
~byline By Krassen Ivanov | Euractiv.bg
~date_line Nov 15, 2024 06:58
~share Print Email Facebook X LinkedIn
Three years of waiting at the Danube bridge could end in seven weeks.
[m4:AUT.GOV Austria's interior minister, Gerhard Karner], will {e2 meet} [m5:BGR.GOV his Bulgarian] and [m6:ROU.GOV Romanian] colleagues in [m7:@HUN Budapest] on Friday next week, [m8:HUN.GOV the Hungarian presidency of the Council] announced. On the table is a paper in which Vienna would {e4 give up} its objection to lifting checks on land.
[m9=m4 Karner] {e5 blocked} the two in December 2022, citing 75,000 unregistered migrants. A year later [m26=m4 he] let [m10=m1+m2 them] in by air and sea.
"<<q1 [m11=m1+m2 We] have been the good pupils of a school that would not print [m27=m11 our] diploma>>," said [m12:BGR.GOV caretaker Prime Minister Dimitar Glavchev].
The price: [m13:BGR.GOV Sofia] must {e6 post} 100 guards at the Turkish frontier, half of them paid by [m14:AUT.GOV the Austrians]. [m15:BGR.OPP Vazrazhdane], led by [m16:BGR.OPP Kostadin Kostadinov], {e7 calls} it an occupation and {e8 plans} a march on the embassy.
[m17:NLD.GOV The Netherlands], which also {e9 stood in the way} for a decade, changed sides last December. [m18:NLD.GOV Geert Wilders' party], the largest in the governing coalition, has {e10 asked} [m19:NLD.GOV the migration minister] to turn round once more; [m20=m19 Marjolein Faber] has so far {e11 refused}.
[m21:EU The European Parliament] has {e12 voted} four times for admission. In Strasbourg [m22:EU its president, Roberta Metsola], {e13 welcomed} the news from Vienna on Thursday.
Both countries have been in [m23:EU the European Union] since 2007, and in [m24:NATO NATO] since 2004.
At Ruse, a trucker who gave his name as Mitko had been in line for nineteen hours. [m25:? He] had heard it all before.
~advert Subscribe to our newsletters
~related Read more with Euractiv
e1 m3 > m1,m2 CONCEDE hypothetical 2024-11-15/none ctx=migration,diplomatic again
e2 m4 > m5,m6 AGREE planned 2024-11-22/day ctx=migration,diplomatic said=m8
e4 m3 > m1,m2 CONCEDE hypothetical 2024-11-15/none ctx=migration,diplomatic
e5 m9 > m1,m2 REJECT actual 2022-12-01/month ctx=migration,diplomatic bg
e6 m13 > m14 MOBILIZE planned 2024-11-15/none mode=police ctx=migration
e7 m15 > m13 ACCUSE actual 2024-11-15/none mode=disapprove ctx=migration
e8 m15 > m3 PROTEST planned 2024-11-15/none mode=demo ctx=migration
e9 m17 > m1,m2 REJECT actual 2024-11-15/none ctx=diplomatic bg
e10 m18 > m19 REQUEST requested 2024-11-15/none mode=change ctx=migration
e11 m20 > m18 REJECT actual 2024-11-15/none mode=change ctx=migration
e12 m21 > m1,m2 SUPPORT actual 2024-11-15/none ctx=legislative,diplomatic bg
e13 m22 > m3 SUPPORT actual 2024-11-14/day ctx=migration,diplomatic
q1 m12 direct cue=said
rel m1 member_of m23 from=2007
rel m2 member_of m23 from=2007
rel m1 member_of m24 from=2004
rel m2 member_of m24 from=2004
rel m22 leads m21
rel m16 leads m15

### Bernama 2025-06-17 article none
= Durian exporters eye Japan after bumper season in Raub
~date_line KUALA LUMPUR, June 17 (Bernama)
Growers in [m1:@MYS Raub], [m2:@MYS Pahang], have picked 30 per cent more Musang King than in the same weeks last year, and prices have come down to RM25 a kilogramme.
[m3:MYS.BUS The Durian Manufacturers Association] puts it down to a dry February. "<<q1 The trees were thirsty, so they worked harder>>," said [m4:MYS.BUS its president, Eric Chan].
Most of the fruit still goes frozen to [m5:@CHN Guangzhou]. A first box of pulp was flown to [m6:@JPN Osaka] on Saturday for a tasting at a department store, where [m7:? shoppers] were given nose clips as a joke.
"<<q2 [m8:MYS.BUS We] do not expect miracles>>," [m9=m4 Chan] added. "<<q3 A cheese eater is half won already.>>"
[m10:MYS.GOV The Ministry of Agriculture and Food Security] will hold a festival in Bukit Bintang from July 4 to 6. Entry is free; hotels have asked guests to leave the fruit outside.
[m11:? Farmer Lim Boon Heng], 71, sold all [m12=m11 he] had before noon. [m13=m11 He] went fishing.
-- BERNAMA
~footer © 2025 BERNAMA. All Rights Reserved.
q1 m4 direct cue=said
q2 m9 direct cue=added
q3 m9 direct
rel m4 leads m3
