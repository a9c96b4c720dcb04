### The Oregonian 2016-01-05 article
= [m1:USA.REB Bundys] in the bird refuge; [m2=m9 sheriff] says go home
~byline By Lyle Zander | The Oregonian/OregonLive
~date_line January 05, 2016 at 6:05 PM
[m29=m1 They] had snacks for a week and rifles for longer. What [m30=m1 they] hadn't was a key to the kitchen.
On Saturday, when a march through [m3:@USA Burns] had just broken up, [m20=m1 Ammon Bundy's armed party] of a dozen {e1 took over} the headquarters of [m5:USA.GOV the Malheur National Wildlife Refuge]. Nobody was in. [m6=m1 They] call themselves [m27:USA.REB Citizens for Constitutional Freedom] since Monday; [m26:USA.REB Bundy] leads [m31=m1 them].
[m32=m1 Their] cause is a father and a son. [m7:USA.AGR Dwight and Steven Hammond], ranchers, {e2 reported} to a federal prison in California on Monday for setting fire to public range. A trial judge had let [m33=m7 them] off lightly in 2012; [m8:USA.JUD the 9th U.S. Circuit Court of Appeals] {e3 sent} [m21=m7 them] back in October for the five-year minimum.
"<<q1 [m34=m26 He] does not speak for [m35=m7 the Hammonds]>>," [m25:? their lawyer] had written of [m36=m26 Bundy] to [m9:USA.COP Sheriff David Ward].
[m37=m9 The sheriff] met the press in a gymnasium. "<<q2 [m40=m6 You] said [m41=m6 you] came to help. That help ends with [m38=m6 you] going>>," [m22=m9 he] {e4 told} [m39=m6 those] fifty kilometers off. To this, in front of a tarpaulin, [m10=m26 the Idahoan] replied: "<<q3 When the land is back with the people, [m11=m6 we] will.>>"
[m12:USA.SPY The FBI], part of [m13:USA.GOV the Department of Justice], is in charge and in no hurry. No trooper blocks the road. Two years ago in Nevada, [m23:USA.COP federal agents] {e6 gave back} the cattle of Ammon's father, [m14:USA.AGR Cliven Bundy], because men with scopes lay on a bridge.
[m15:USA.GOV Gov. Kate Brown] {e7 urged} a swift end. [m16:USA.LEG Rep. Greg Walden], a Republican member of the House, {e8 condemned} the method but spent nineteen minutes on the floor {e9 blaming} [m24:USA.GOV Washington] for the anger. In the meantime [m17:USA.IND the Burns Paiute], to whom the basin belonged by a treaty that [m18:USA.LEG the Senate] {e10 never ratified}, held council. [m19:USA.IND Charlotte Rodrique], who chairs [m28=m17 the tribe], made fun of "<<q4 giving it back to its rightful owners>>".
[m42:USA.REB The Oath Keepers], a militia, keep out. A supporter's appeal for snow boots has been answered.
e1 m20 > m5 COERCE actual 2016-01-02/day mode=seize ctx=territory
e2 m7 > m8 CONCEDE actual 2016-01-04/day ctx=legal
e3 m8 > m21 SANCTION actual 2015-10-01/month mode=convict ctx=legal bg
e4 m22 > m6 REQUEST requested 2016-01-05/none mode=yield ctx=territory
e6 m23 > m14 CONCEDE actual 2014-01-01/year ctx=territory bg
e7 m15 > m6 REQUEST requested 2016-01-05/none mode=yield ctx=territory
e8 m16 > m6 ACCUSE actual 2016-01-05/none mode=disapprove ctx=territory
e9 m16 > m24 ACCUSE actual 2016-01-05/none mode=disapprove ctx=territory
e10 m18 > m17 REJECT actual 2016-01-05/none ctx=territory,legislative bg
q1 m25 direct cue=written
q2 m22 direct cue=told
q3 m10 direct cue=replied
q4 m19 mixed
rel m26 leads m27
rel m12 part_of m13
rel m19 leads m28
rel m6 controls m5 from=2016-01-02

### Rio Times 2016-05-13 article
= [m1:BRA.GOV Temer] sits, [m2:BRA.GOV Rousseff] rides [m37=m2 her] bicycle
~byline By Lise Almeida, Senior Contributing Reporter
~date_line BRASILIA, BRAZIL - Friday, May 13, 2016
At 6:34 on Thursday morning the board showed 55 to 22. An usher carried the news across the square in a folder.
With that [m3:BRA.LEG the Senate] had {e1 set aside} [m4=m2 the president] for up to 180 days, while [m38=m3 it] tries [m39=m2 her] over the way [m40=m2 she] moved money between [m5:BRA.GOV the treasury] and state banks. [m41=m2 She] did not take the ramp, but a side door, and embraced [m6:BRA.ELI Luiz Inácio Lula da Silva].
"<<q1 [m42=m2 I] may have made errors, [m43=m2 I] have committed no crime>>," [m34=m2 she] said. Of [m44=m1 him] who was at that hour choosing a tie: "<<q2 [m7=m1 The conspirator] hadn't the votes for it, so [m8=m1 he] borrowed some.>>" It was a {e12 reproach} [m45=m2 she] would repeat.
[m9=m1 The acting head of state], 75, who chairs [m10:BRA.PTY the PMDB], disputed nothing and spoke of confidence. [m46=m1 His] cabinet holds 23 men. Among those in it are [m11:BRA.GOV José Serra], of [m12:BRA.PTY the PSDB], for foreign affairs, and [m13:BRA.GOV Henrique Meirelles] for money.
It was [m47=m11 Serra] who had hardly moved in when [m31=m11 he] {e3 rapped} the knuckles of half a continent. On Friday [m32:BRA.GOV his house] {e4 repudiated} what [m14:VEN.GOV Venezuela], [m15:CUB.GOV Cuba], [m16:BOL.GOV Bolivia], [m17:ECU.GOV Ecuador] and [m18:NIC.GOV Nicaragua] had {e5 put about}, namely that a coup had taken place; [m19:UNASUR Ernesto Samper] got a note of [m48=m19 his] own. [m35=m19 The Colombian] is secretary-general of [m20:UNASUR Unasur], of which [m36:BRA.GOV Brazil] is part. Argentina's [m21:ARG.GOV Mauricio Macri], on the contrary, {e6 respects} the process.
In São Paulo [m22:BRA.CVL the Homeless Workers' Movement], led by [m23:BRA.CVL Guilherme Boulos], {e7 lit} tires on eleven roads. On Avenida Paulista stand those of [m24:BRA.BUS FIESP], the federation of industry whose president [m25:BRA.BUS Paulo Skaf] had handed out steak to the other camp.
[m26:BRA.LEG Eduardo Cunha], who had {e9 opened} the matter in December as speaker of [m27:BRA.LEG the lower house], could not savor it. A week before, [m28:BRA.JUD the Supreme Federal Tribunal] had {e10 taken} the post from [m33=m26 him] for getting in the way of [m29:BRA.JUD the prosecutors].
[m30:BRA.PTY The Workers' Party] {e11 will not talk} with the new men.
e1 m3 > m4 SANCTION actual 2016-05-12/day mode=discontinue ctx=legislative,executive
e3 m31 > m14,m15,m16,m17,m18 ACCUSE actual 2016-05-13/day mode=disapprove ctx=diplomatic again
e4 m32 > m14,m15,m16,m17,m18 ACCUSE actual 2016-05-13/day mode=disapprove ctx=diplomatic
e5 m14,m15,m16,m17,m18 > m1 ACCUSE actual 2016-05-13/none mode=allege ctx=diplomatic,executive
e6 m21 > m1 SUPPORT actual 2016-05-13/none ctx=diplomatic
e7 m22 > m1 PROTEST actual 2016-05-13/none mode=obstruct ctx=executive
e9 m26 > m4 ACCUSE actual 2015-12-01/month mode=allege ctx=legislative bg
e10 m28 > m33 SANCTION actual 2016-05-05/day mode=discontinue ctx=legal
e11 m30 > m1 REJECT actual 2016-05-13/none mode=meet ctx=political_institutions
e12 m34 > m1 ACCUSE actual 2016-05-12/day mode=disapprove ctx=executive
q1 m34 direct cue=said
q2 m34 direct
rel m9 leads m10
rel m11 member_of m12
rel m35 leads m20
rel m36 member_of m20
rel m23 leads m22
rel m25 leads m24

### The Day (Kyiv) 2014-09-20 article
= Nine points from [m1:@BLR Minsk], and the guns ask what day it is
~byline By Mykola Siruk
~date_line 20 September, 2014
[m30=m2+m4+m5+m6 They] came out at two in the morning. [m2:UKR.ELI Leonid Kuchma], who was president for ten years and now carries papers for another, held the sheet.
[m29:OSCE The Trilateral Contact Group], which is led by [m3:OSCE the OSCE] and in which [m4:RUS.GOV Moscow's ambassador Mikhail Zurabov] sits, had with [m5:DNR.REB Alexander Zakharchenko] and [m6:LNR.REB Igor Plotnitsky] {e1 worked out} a memorandum: barrels of more than 100 millimetres are to be {e2 taken} fifteen kilometres {e3 back} on either side, foreign fighters to leave, and no drone but the observers' own to fly.
It is an addition to the twelve points of September 5, since when 'silence' has cost [m7:UKR.MIL our army] some thirty men.
"<<q1 What's written isn't yet peace, but one can read it aloud>>," was how [m8=m2 Mr Kuchma] commended [m31=m2 his] work.
[m9=m5 The man at the head of] [m10:DNR.REB the Donetsk People's Republic], in a tracksuit, corrected [m32=m2 him] at once. "<<q2 The question of status [m33=m10 we]'ve left out, and there [m34=m10 we] shall not {e6 give way}>>," [m23=m5 he] said. As [m35=m5 he] spoke, a shell from [m24:? one side's battery] {e7 came down} on a chemical plant near [m11:@UKR Donetsk airport], the last part of the city that [m12:UKR.MIL Kyiv's soldiers] hold; whose it was each side leaves to [m13=m7+m10 the other].
Two laws that [m25:UKR.LEG the deputies] {e8 passed} behind closed doors on Tuesday, on amnesty and on three years of self-rule, were the price. [m14:UKR.OPP Yulia Tymoshenko], heading [m15:UKR.OPP Batkivshchyna], {e9 damned} them as surrender. [m16:UKR.GOV The Prime Minister, Arseniy Yatsenyuk], was until August a member of [m17=m15 that party], and [m36=m16 he] didn't say much either.
[m18:UKR.GOV President Petro Poroshenko] was overseas. In [m19:USA.LEG Congress] on Thursday [m26=m18 he] had {e10 asked} for more than blankets: "<<q3 one cannot win a war with blankets>>". [m20:USA.GOV Barack Obama], in the evening, {e11 granted} 46 million dollars, most of it for radios and radars. The special status of a major non-NATO ally [m27=m20 he] {e12 denied} [m21=m18 him].
[m22:NATO General Philip Breedlove], commander of [m37:NATO the alliance] in Europe, {e13 finds} that [m28:RUS.MIL Russian men] are still in Donbas.
e1 m2,m4 > m5,m6 SUPPORT actual 2014-09-20/day ctx=military
e2 m7 > m5,m6 CONCEDE planned 2014-09-20/day mode=withdraw ctx=military
e3 m7 > m5,m6 CONCEDE planned 2014-09-20/day mode=withdraw ctx=military again
e6 m23 > m2 REJECT planned 2014-09-20/day mode=yield ctx=territory
e7 m24 > m11 ASSAULT actual 2014-09-20/day mode=heavy-weapons ctx=military
e8 m25 > m10 CONCEDE actual 2014-09-16/day ctx=legislative,territory
e9 m14 > m25 ACCUSE actual 2014-09-20/none mode=disapprove ctx=legislative,territory
e10 m26 > m19 REQUEST requested 2014-09-18/day mode=assist ctx=military
e11 m20 > m18 AGREE planned 2014-09-18/day ctx=military
e12 m27 > m21 REJECT actual 2014-09-18/day ctx=military
e13 m22 > m28 ACCUSE actual 2014-09-20/none mode=allege ctx=military
q1 m8 direct
q2 m23 direct cue=said
q3 m26 mixed
rel m9 leads m10
rel m12 controls m11
rel m14 leads m15
rel m16 member_of m17 to=2014-08-01
rel m29 led_by m3
