### Sky News 2018-12-05 article none
= Ferry runs aground off [m1:@GRC Paros], 180 taken off safely
~date_line Wednesday 5 December 2018 13:08, UK
[m2:GRC.MIL The Greek coastguard] has taken [m3:? 180 passengers] off a ferry that struck rocks while trying to enter the harbour of [m4:@GRC Paros] in a gale.
Six fishing boats and [m5:GRC.MIL a navy helicopter] joined the operation. Nobody was seriously hurt.
"<<q1 People were screaming that [m6=m7 we] were under attack, the bang was so loud>>," said [m7:? Georgina Tate, a nurse from Hull]. "<<q2 The crew refused to tell [m8=m7 us] anything>>."
[m9:? The captain], a 54-year-old from [m10:@GRC Chios], was detained and later released by [m11:GRC.JUD a magistrate]. [m12:GRC.BUS The ferry company] denied [m13:? he] had been warned to turn back.
[m14:GRC.GOV Shipping Minister Fotis Kouvelis] said <<q3 an inquiry would establish the cause>>. Divers will inspect the hull once the wind retreats.
[m15:? A hoteliers' association on the island] gave the survivors free rooms, and [m16:? the local priest] blessed the fishermen.
[m17:? The skipper of a rival line] blamed ageing ships for a run of accidents and threatened to name those that leak.
[m18:GRC.GOV The weather service] forecasts force nine until Friday.
q1 m7 direct cue=said
q2 m7 direct cue=said
q3 m14 indirect cue=said

### Nature News 2011-05-18 article none
= Feud over fossil whale ends up in court
~byline Tobias Renn
[m1:? Two palaeontologists] are battling over the skull of a 12-million-year-old whale dug from the desert south of [m2:@PER Ica].
[m3:? Olivia Strand] of [m4:? the University of Bergen] accuses [m5:? her former collaborator, Raúl Cárdenas], of describing the animal without her permission. [m6=m5 He] in turn has sued [m7=m3 her] in [m8:@PER Lima] for calling [m9=m5 him] a thief at a conference.
"<<q1 It was a joint campaign. [m10=m3 I] found it, [m11=m3 I] paid for the plaster, and [m12=m5 he] occupied the site at night>>," [m13=m3 Strand] says.
[m14=m5 Cárdenas] rejects that version. "<<q2 [m15=m5 I] invited [m16=m3 her] to sign. [m17=m3 She] declined, twice>>," [m18=m5 he] says.
[m19:? The journal that published the paper] has refused to retract it but is investigating. [m20:? Its editor, Philippa Moxon], said <<q3 both parties had agreed to mediation>>.
[m21:PER.GOV Peru's culture ministry], which must authorize exports of fossils, says the skull will stay in the country. It is now under guard at the museum of natural history, after visitors tried to chip off a tooth.
[m22:? Whale specialists in Pisa and Otago] support Strand; most of those in [m23:@PER Lima] do not.
q1 m13 direct cue=says
q2 m18 direct cue=says
q3 m20 indirect cue=said

### Stabroek News 2020-03-06 article
= Minibus touts lock horns over turf as [m1:CARICOM Caricom] watches disputed count
~byline By Staff Writer
~date_line March 6, 2020
Two touts at the [m2:@GUY Stabroek Market] bus park were stabbed yesterday in a quarrel about who may load the Route 42 buses. [m3:GUY.COP Police] have [m4:? a 24-year-old man] in custody.
The incident happened within earshot of [m5:GUY.COP the ranks] posted at [m6:GUY.GOV the Ashmins building], headquarters of [m7:GUY.GOV the Elections Commission], where [m8:GUY.OPP supporters of the People's Progressive Party] had been {e2 chanting} since morning.
Inside, [m9:GUY.GOV returning officer Clairmont Mingo] declared figures for Region Four that [m10:GUY.OPP opposition leader Bharrat Jagdeo] {e4 described} as "<<q1 blatant fraud>>".
[m11:OAS The head of the OAS mission, Bruce Golding], {e5 said} [m12=m9 Mr Mingo] had acted "<<q2 without transparency>>". [m13:USA.GOV The United States], [m14:GBR.GOV Britain], [m15:CAN.GOV Canada] and [m16:EU the European Union] {e6 called on} [m17:GUY.GOV President David Granger] not to be sworn in on such a count.
[m18:GUY.GOV Foreign Minister Karen Cummings] {e7 warned} [m19:? observers] that [m20=m19 their] accreditation could be revoked. [m22=m18 She] later {e8 apologised}, one of [m21=m19 them] told this newspaper.
Business at the market fell by half. Vendors begged the touts to settle their quarrel, and a fishmonger refused to sell to either gang.
In West Indies news, coach Phil Simmons has threatened to drop players who skip fitness tests.
e2 m8 > m7 PROTEST actual 2020-03-05/day mode=demo ctx=election
e4 m10 > m9 ACCUSE actual 2020-03-05/none mode=allege ctx=election
e5 m11 > m12 ACCUSE actual 2020-03-06/none mode=disapprove ctx=election
e6 m13,m14,m15,m16 > m17 REQUEST requested 2020-03-06/none mode=yield ctx=election,pro_democracy
e7 m18 > m19 THREATEN threatened 2020-03-06/none mode=restrict ctx=election
e8 m22 > m19 SUPPORT actual 2020-03-06/none ctx=election
q1 m10 mixed cue=described
q2 m11 mixed cue=said

### NPR 2006-05-03 article
= May Day march, a runaway llama and gas at $3: morning news from [m1:@USA Denver]
[m2:USA.CVL An estimated 75,000 people] {e1 marched} to [m3:USA.LEG the Colorado Capitol] on Monday to demand legal status for undocumented workers. [m4:USA.BUS Meatpackers] including [m5:USA.BUS Swift & Company] closed plants for the day.
"<<q1 [m6=m2 We] are not criminals>>," said [m7:USA.CVL Lidia Ornelas, a hotel cleaner]. [m8:USA.LEG Congressman Tom Tancredo], a Republican, {e2 denounced} [m9=m2 the marchers] for waving foreign flags.
[m10:USA.GOV Governor Bill Owens] said <<q2 state troopers had reported no trouble>>.
[m11:MEX.GOV Mexico's president, Vicente Fox], {e3 praised} [m12=m2 the demonstrators] in a radio address. His spokesman denied that [m13=m11 the government] had {e5 paid} for buses.
Also on Monday, [m14:USA.COP sheriff's deputies in Jefferson County] chased a llama along Interstate 70 for two hours. It surrendered at a car wash. Its owner was cited.
Gas is above $3 a gallon at some stations in [m15:@USA Boulder]. A consumer group accuses refiners of gouging and asks drivers to boycott one brand. The company rejects the charge.
The Avalanche fired an assistant coach, who says he will sue.
[m16:USA.LEG Senator Ken Salazar] {e6 is to meet} [m17:USA.CVL organizers of the march] on Friday.
e1 m2 > m3 PROTEST actual 2006-05-01/day mode=demo ctx=migration
e2 m8 > m9 ACCUSE actual 2006-05-03/none mode=disapprove ctx=migration
e3 m11 > m12 SUPPORT actual 2006-05-03/none ctx=migration,diplomatic
e5 m13 > m12 AID denied 2006-05-03/none ctx=migration
e6 m16 > m17 AGREE planned 2006-05-05/day mode=meet ctx=migration
q1 m7 direct cue=said
q2 m10 indirect cue=said
