### Reuters 2006-12-06
[m1:FJI.MIL Fiji's army commander, Frank Bainimarama], who {e1 ousted} [m2:FJI.GOV Laisenia Qarase] on Tuesday, appointed [m3:FJI.MED a military doctor] as prime minister, and [m4:FJI.REL the Methodist church], which counts most Fijians as members, {e2 refused} to recognise him.
e1 m1 > m2 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy
e2 m4 > m3 REJECT actual 2006-12-06/none mode=assist ctx=pro_autocracy

### AP 2011-08-08
[m1:SAU.GOV Saudi Arabia's King Abdullah], breaking months of silence, {e1 asked} [m2:SYR.GOV Damascus] in a statement read on television to stop the killing machine, and {e2 recalled} his ambassador for consultations; [m3:KWT.GOV Kuwait] and [m4:BHR.GOV Bahrain] did likewise within the day.
e1 m1 > m2 REQUEST requested 2011-08-08/none mode=yield ctx=repression
e2 m1 > m2 SANCTION actual 2011-08-08/none mode=withdraw ctx=repression

### Ottawa Citizen 2003-09-25
[m1:CAN.GOV Ottawa] {e1 will provide} [m2:BLZ.GOV Belize] and [m3:GTM.GOV Guatemala] with surveyors to mark the adjacency line, in keeping with a promise made to [m4:OAS the OAS] last year.
e1 m1 > m2,m3 AGREE planned 2003-09-25/none ctx=territory

### EFE 2017-08-22
[m1:ESP.GOV King Felipe] and [m2:ESP.GOV Catalan leader Carles Puigdemont], otherwise at odds over a vote on independence, {e1 stood} side by side on the Plaça de Catalunya for a minute of silence, and [m3:ESP.REL Muslim women] laid flowers for the dead.
e1 m1 > m2 CONSULT actual 2017-08-22/none ctx=terrorism

### Telesur 2016-08-25
[m1:BOL.LAB Bolivian miners] {e1 kidnapped} and {e2 beat} to death [m2:BOL.GOV Deputy Interior Minister Rodolfo Illanes], who had come to Panduro to {e3 negotiate} with [m3=m1 them] over concessions.
e1 m1 > m2 ASSAULT actual 2016-08-25/none mode=abduct ctx=natural_resource
e2 m1 > m2 ASSAULT actual 2016-08-25/none mode=beat ctx=natural_resource
e3 m2 > m3 CONSULT actual 2016-08-25/none mode=visit ctx=natural_resource

### AFP 2013-09-14
[m1:USA.GOV John Kerry] and [m2:RUS.GOV Sergei Lavrov], who with their chemists had {e2 bargained} for three days beside a swimming pool in Geneva, {e1 agreed} on Saturday on a plan to strip [m3:SYR.GOV Syria] of poison gas by the middle of 2014.
e1 m1 > m2 AGREE actual 2013-09-14/day ctx=cbrn
e2 m1 > m2 CONSULT actual 2013-09-14/none mode=third-party ctx=cbrn

### AFP 2014-06-23
[m1:OPCW The chemical weapons watchdog] said that [m2:SYR.GOV Syria] had on Monday {e1 given} up the last eight percent of its declared stockpile, loaded at Latakia on to [m3:DNK.MIL a Danish ship].
e1 m2 > m1 RETREAT actual 2014-06-23/day mode=disarm ctx=cbrn said=m1

### Reuters 2010-02-24
[m1:SDN.GOV President Omar al-Bashir] said on Wednesday that the war in Darfur was over and {e1 ordered} the release of [m2:JEM.REB fifty-seven fighters of the Justice and Equality Movement], with which [m3=m1 he] had {e2 signed} a framework the day before in Doha. [m4:SLM.REB Abdel Wahed's faction], from [m5:@FRA Paris], {e3 scoffed}.
e1 m1 > m2 CONCEDE actual 2010-02-24/day mode=release ctx=military
e2 m3 > m2 SUPPORT actual 2010-02-23/day ctx=military
e3 m4 > m1 ACCUSE actual 2010-02-24/none mode=disapprove ctx=military

### PA 2020-07-14
[m1:GBR.GOV Culture Secretary Oliver Dowden] told [m2:GBR.LEG MPs] on Tuesday that equipment made by [m3:CHN.BUS Huawei] would be {e1 stripped} from the network by 2027, a reversal that [m4:USA.GOV Washington] had {e2 sought} for a year.
e1 m1 > m3 SANCTION planned 2020-07-14/day mode=discontinue ctx=technology
e2 m4 > m1 REQUEST requested 2020-07-14/none mode=change ctx=technology

### Daily News 2012-08-02
[m1:UN Kofi Annan] {e1 resigned} on Thursday as envoy to [m2:SYR.GOV Syria], {e2 faulting} [m3:UN the Security Council] for finger-pointing. [m4:RUS.GOV Vladimir Putin] {e3 called} him a brilliant diplomat and [m5:GBR.GOV London] regretted his leaving.
e2 m1 > m3 ACCUSE actual 2012-08-02/day mode=disapprove ctx=military
e3 m4 > m1 SUPPORT actual 2012-08-02/none ctx=diplomatic
e1 m1 > m2 RETREAT actual 2012-08-02/day mode=resign ctx=diplomatic

### Interfax 2008-02-12
[m1:UKR.GOV Viktor Yushchenko] and [m2:RUS.GOV Vladimir Putin] {e1 reached} an understanding in the Kremlin on Tuesday on a gas debt, minutes before the hour at which [m3:RUS.BUS Gazprom] had {e2 threatened} to reduce supplies.
e1 m1 > m2 SUPPORT actual 2008-02-12/day ctx=natural_resource
e2 m3 > m1 THREATEN threatened 2008-02-12/none mode=restrict ctx=natural_resource

### Sarawak Tribune 2011-07-15
[m1:IDN.COP Indonesian police] {e1 surrendered} [m2:MYS.COP two Malaysian marine policemen], {e2 caught} off Bintan last week, to [m3:MYS.GOV their consul in Batam].
e1 m1 > m2 RETREAT actual 2011-07-15/none mode=release ctx=territory
e2 m1 > m2 COERCE actual 2011-07-08/week mode=arrest ctx=territory

### Reuters 2016-04-03
[m1:MKD.COP Macedonian police] on Sunday {e1 turned} back [m2:AFG.REF a party of Afghans] to [m3:@GRC Greece], where [m4:DEU.NGO German volunteers] {e2 handed} out soup in the rain at Idomeni.
e1 m1 > m2 COERCE actual 2016-04-03/day mode=restrict ctx=migration
e2 m4 > m2 AID actual 2016-04-03/none ctx=migration

### Ghana Times 2005-04-21
[m1:TGO.OPP Togo's opposition coalition] {e1 urged} [m2:FRA.GOV France] on Thursday to put off the evacuation of its nationals, lest it provoke a panic, and {e2 accused} [m3:TGO.GOV the interim president] of importing ballots.
e1 m1 > m2 REQUEST requested 2005-04-21/day mode=change ctx=election
e2 m1 > m3 ACCUSE actual 2005-04-21/none mode=allege ctx=election

### Reuters 2013-02-11
[m1:BGD.CVL A quarter of a million Bangladeshis] {e1 thronged} Shahbagh square in Dhaka on Friday to demand the gallows for [m2:JEI.PTY a leader of Jamaat-e-Islami], whom [m3:BGD.JUD a tribunal] had {e2 sentenced} to life; [m4:BGD.GOV the cabinet] on Monday {e3 approved} an appeal.
e1 m1 > m3 PROTEST actual 2013-02-08/day mode=demo ctx=legal
e2 m3 > m2 SANCTION actual 2013-02-05/day ctx=legal
e3 m4 > m1 CONCEDE actual 2013-02-11/day ctx=legal

### Reuters 2012-07-31
[m1:PAK.SPY The head of Pakistan's ISI], Zaheer ul-Islam, flew on Tuesday to [m4:@USA Washington], where [m3=m1 he] {e1 is to see} [m2:USA.SPY CIA chief David Petraeus], the first such trip in a year.
e1 m1 > m2 AGREE planned 2012-07-31/none ctx=intelligence

### Reuters 2012-08-03
[m1:PAK.SPY Zaheer ul-Islam, the Pakistani spymaster], {e1 saw} [m2:USA.SPY CIA chief David Petraeus] at Langley on Thursday and was {e2 given} coordinates of three camps in Kunar.
e1 m1 > m2 CONSULT actual 2012-08-02/day mode=visit ctx=intelligence
e2 m2 > m1 COOPERATE actual 2012-08-02/day ctx=intelligence

### Cayman Compass 2009-10-14
[m1:GBR.GOV The Foreign Office] {e1 reinstated} direct rule of [m2:TCA.GOV the Turks and Caicos Islands] in August. [m3:CARICOM Caribbean leaders] {e2 sympathised} with the deposed premier, [m4:TCA.GOV Galmo Williams], in a letter.
e1 m1 > m2 COERCE actual 2009-08-14/day mode=seize ctx=corruption
e2 m3 > m4 SUPPORT actual 2009-10-14/none ctx=corruption

### Hartford Courant 2015-11-19
[m1:USA.GOV Connecticut Governor Dannel Malloy] personally {e1 greeted} in New Haven on Wednesday [m2:SYR.REF a Syrian family of three] whom [m3:USA.GOV his colleague in Indiana] had {e2 turned} away.
e1 m1 > m2 AID actual 2015-11-18/day ctx=asylum
e2 m3 > m2 REJECT actual 2015-11-17/none mode=assist ctx=asylum

### Reuters 2021-06-16
[m1:USA.GOV Joe Biden] and [m2:RUS.GOV Vladimir Putin], at the end of {e2 three hours} in a lakeside villa in Geneva arranged by [m3:CHE.GOV the Swiss], {e1 decided} on Wednesday to return their ambassadors to each other's capitals.
e1 m1 > m2 AGREE actual 2021-06-16/day ctx=diplomatic
e2 m1 > m2 CONSULT actual 2021-06-16/day mode=third-party ctx=diplomatic

### NZZ 2009-04-22
[m1:TUR.GOV Turkey] and [m2:ARM.GOV Armenia], after two years of meetings in a Bern hotel paid for by [m3:CHE.GOV Switzerland], have {e1 adopted} a road map towards normal relations, [m4=m1+m2+m3 the three foreign ministries] said in a statement just before midnight.
e1 m1 > m2 AGREE actual 2009-04-22/day ctx=diplomatic

### NZZ 2009-10-10
[m1:TUR.GOV Ahmet Davutoglu] and [m2:ARM.GOV Edward Nalbandian] {e1 signed} two protocols in Zurich on Saturday, three hours late because [m3=m2 the latter] had {e2 refused} a sentence in the other's speech; [m4:USA.GOV Hillary Clinton] {e3 coaxed} [m5=m3 him] back from his hotel.
e1 m1 > m2 SUPPORT actual 2009-10-10/day ctx=diplomatic
e2 m3 > m1 REJECT actual 2009-10-10/day mode=yield ctx=diplomatic
e3 m4 > m5 CONSULT actual 2009-10-10/day ctx=diplomatic

### Tribune 2010-05-04 none
The strike of the clock at Ulan Ude station, sixty years old and made in [m1:@DEU Jena], can be heard again after a watchmaker from [m2:@MNG Darkhan] repaired it, free of charge.

### Le Devoir 2019-10-15 none
A lynx was released in [m1:@FRA the Vosges] on Tuesday with a collar provided by zoologists in [m2:@CHE Bern]; two others, freed in spring, have since crossed into [m3:@DEU Germany].

### AP 2005-08-06 none
Seven Russian sailors trapped in a small submarine off Kamchatka were breathing thin air on Saturday, with a naval spokesman giving three different figures for what was left.

### Star 2005-08-07
[m1:GBR.MIL A British remote-controlled vehicle] {e1 cut} away the nets that had held [m2:RUS.MIL seven Russian submariners] on the sea floor off Kamchatka, and [m3:RUS.GOV Defence Minister Sergei Ivanov] {e2 expressed} his deepest gratitude to [m4:GBR.MIL the Royal Navy].
e1 m1 > m2 AID actual 2005-08-07/none ctx=disasters
e2 m3 > m4 SUPPORT actual 2005-08-07/none ctx=disasters
