### Reuters 2024-02-23
[m1:USA.GOV The U.S. Treasury] on Friday {e1 blacklisted} [m2:RUS.BUS more than 20 Russian shipping and drone-parts companies], while [m3:CHN.GOV China's embassy in Washington] did not immediately reply to a request for comment.
e1 m1 > m2 SANCTION actual 2024-02-23/day mode=discontinue ctx=economic

### Reuters 2024-02-20
[m1:UKR.GOV Ukrainian President Volodymyr Zelenskiy's chief of staff, Andriy Yermak], on Tuesday {e1 called for} tougher sanctions against [m2:RUS.GOV Russia] during a meeting of experts in [m3:@BEL Brussels] co-chaired by [m4:USA.ELI former U.S. ambassador Michael McFaul].
e1 m1 > m2 ACCUSE actual 2024-02-20/day mode=disapprove ctx=economic

### Reuters 2024-02-28
[m1:UKR.GOV Kyiv] has {e1 appealed} to [m2:AUT.GOV Austria] to stop paying for gas delivered by [m3:RUS.BUS Gazprom], [m4:AUT.GOV an Austrian energy ministry official] said on Wednesday on the sidelines of a conference in [m5:@HUN Budapest].
e1 m1 > m2 REQUEST requested 2024-02-28/none mode=change ctx=economic,natural_resource said=m4

### Reuters 2024-03-01
[m1:AUT.GOV Austria's energy minister] {e1 ruled out} an immediate halt to purchases of gas from [m2:RUS.BUS Gazprom], as [m3:UKR.GOV the government in Kyiv] had sought, telling [m4:#ORF state broadcaster ORF] on Friday that the contracts ran until 2040.
e1 m1 > m3 REJECT actual 2024-03-01/day mode=change ctx=economic,natural_resource

### AP 2002-04-18
[m1:ZWE.COP Police] {e1 detained} [m2:ZWE.JRN the editor of an independent Zimbabwean daily] on Wednesday over a story about [m3:ZWE.GOV President Robert Mugabe's] re-election, [m4:ZWE.CVL his lawyer] said in [m5:@ZWE Harare].
e1 m1 > m2 COERCE actual 2002-04-17/day mode=arrest ctx=rights_freedoms said=m4

### AP 2002-07-24
[m1:ZWE.JUD A magistrate in Harare] {e1 sentenced} [m2:ZWE.JRN a reporter for a weekly newspaper] to eight months in prison on Wednesday for publishing falsehoods about [m3:ZWE.COP the police], the first such verdict under a law passed in March.
e1 m1 > m2 SANCTION actual 2002-07-24/day mode=convict ctx=legal,rights_freedoms

### AP 2002-05-02
[m1:ZWE.JUD State prosecutors in Zimbabwe] have {e1 charged} [m2:ZWE.JRN two correspondents of a South African weekly] with abusing journalistic privilege, [m3:ZWE.JRN the country's Foreign Correspondents' Association] said Thursday.
e1 m1 > m2 ACCUSE actual 2002-05-02/none mode=allege ctx=legal,rights_freedoms said=m3

### AFP 2012-03-27
[m1:MLI.MIL The soldiers who toppled Mali's president last week] {e1 imposed} a dusk-to-dawn curfew on [m2:MLI.CVL residents] of [m3:@MLI Bamako] and sealed off [m4:#ORTM the state broadcaster's] compound, [m80:MLI.CVL witnesses] said Tuesday.
e1 m1 > m2 COERCE actual 2012-03-27/none mode=curfew ctx=repression

### AFP 2012-03-29
[m1:ECOWAS West African leaders] {e1 gave} [m2:MLI.MIL Mali's military rulers] 72 hours to hand back power or face the closure of borders and the freezing of accounts, after a meeting in [m3:@CIV Abidjan] was moved because of [m80:MLI.CVL protesters] on the runway in [m4:@MLI Bamako].
e1 m1 > m2 THREATEN threatened 2012-03-29/none mode=restrict ctx=executive,diplomatic

### AFP 2012-04-03
[m1:ECOWAS The West African bloc ECOWAS] on Monday {e1 slapped} a diplomatic and trade embargo on [m2:MLI.GOV Mali], cutting the landlocked country off from the ports of [m3:@SEN Dakar] and [m4:@CIV Abidjan].
e1 m1 > m2 SANCTION actual 2012-04-02/day mode=discontinue ctx=economic,diplomatic

### AFP 2012-04-08
[m1:ECOWAS West African leaders] said [m61=m1 they] had {e1 lifted} with immediate effect the embargo placed on [m2:MLI.GOV Mali], after [m3:MLI.MIL the junta] {e2 agreed to return} power to [m4:MLI.GOV an interim president].
e1 m1 > m2 CONCEDE actual 2012-04-08/none ctx=economic,diplomatic
e2 m3 > m4 CONCEDE planned 2012-04-08/none ctx=executive

### Xinhua 2010-05-25
[m1:KOR.MIL South Korea's military] {e1 raised its watch level} against [m2:PRK.GOV the Democratic People's Republic of Korea] by one notch, [m3:#Yonhap the Yonhap news agency] reported on Tuesday, as [m4:USA.GOV U.S. Secretary of State Hillary Clinton] attended meetings in [m5:@CHN Beijing].
e1 m1 > m2 MOBILIZE actual 2010-05-25/none mode=troops ctx=military

### Xinhua 2010-05-26
[m1:PRK.GOV The DPRK] {e1 severed} all ties with [m2:KOR.GOV South Korea] and ordered the closure of a liaison office at the border village of Panmunjom, [m3:#KCNA the official news agency KCNA] reported late Tuesday.
e1 m1 > m2 SANCTION actual 2010-05-26/none mode=discontinue ctx=diplomatic

### Xinhua 2010-05-27
[m1:PRK.MIL The Korean People's Army] {e1 warned} on Thursday that [m2=m1 it] would shell loudspeakers along the border if [m3:KOR.MIL the South Korean military] went ahead with broadcasts, according to [m4:#KCNA KCNA].
e1 m1 > m3 THREATEN threatened 2010-05-27/day mode=violence ctx=military

### AP 2014-01-16
[m1:UKR.LEG Ukrainian lawmakers loyal to President Viktor Yanukovych] {e1 pushed through} a ban on tents, helmets and loudspeakers at rallies on Thursday, a move aimed at [m2:UKR.OPP pro-European demonstrators] camped on the main square of [m3:@UKR Kiev] for two months.
e1 m1 > m2 COERCE actual 2014-01-16/day mode=restrict ctx=rights_freedoms,repression

### AP 2014-01-12
[m1:UKR.OPP About 50,000 pro-European Ukrainians] {e1 massed} in the center of [m2:@UKR Kiev] on Sunday, the first big show of strength this year in the campaign against [m3:UKR.GOV President Viktor Yanukovych], who flew home from [m4:@RUS Sochi] last week.
e1 m1 > m3 PROTEST actual 2014-01-12/day mode=demo ctx=executive

### AP 2014-01-20
[m1:UKR.COP Riot police] {e1 fired rubber bullets and stun grenades at} [m2:UKR.OPP demonstrators] near [m80:UKR.LEG parliament] in [m3:@UKR Kiev] early Monday, wounding dozens, [m4:UKR.MED medics] said, while [m5:UKR.OPP opposition leader Vitali Klitschko] {e2 pleaded} with [m6=m2 the crowd] to remain calm.
e1 m1 > m2 ASSAULT actual 2014-01-20/day mode=crowd-control ctx=repression said=m4
e2 m5 > m6 REQUEST requested 2014-01-20/day mode=yield

### Kyiv Post 2014-01-23 none
The stage on [m1:@UKR Kyiv's] Independence Square is run by [m2:UKR.CVL volunteers] in three shifts. A pot of buckwheat for 400 people costs about $60, and most of the firewood comes from villages to the west, [m3:UKR.CVL one of the cooks, a retired teacher from Ternopil], said Thursday.

### Reuters 2019-10-22
[m1:BOL.OPP Bolivia's main opposition candidate, Carlos Mesa], {e1 refused to recognise} the official results of an election that gave [m2:BOL.GOV President Evo Morales] a first-round win, as [m3:OAS observers from the Organization of American States] studied the count in [m4:@BOL La Paz].
e1 m1 > m2 REJECT actual 2019-10-22/none ctx=election

### Reuters 2019-10-23
[m1:BOL.GOV President Evo Morales] {e1 accused} [m2:BOL.OPP the opposition] on Wednesday of plotting a coup with foreign help, after [m3:BOL.CVL crowds] had {e2 set fire to} [m4:BOL.GOV electoral offices] in [m5:@BOL Sucre and Potosi].
e1 m1 > m2 ACCUSE actual 2019-10-23/day mode=allege ctx=executive
e2 m3 > m4 PROTEST actual 2019-10-23/none mode=riot ctx=election

### Reuters 2019-11-08
[m1:BOL.COP Police units in at least three Bolivian cities] {e1 mutinied} on Friday against [m2:BOL.GOV the government of Evo Morales], climbing on the roofs of [m61=m1 their] barracks and waving flags, [m3:#RedUno local television] reported.
e1 m1 > m2 PROTEST actual 2019-11-08/day ctx=executive
