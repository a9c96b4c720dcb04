### Pacific Ledger 2023-05-23 article
= [m1:PNG.GOV Papua New Guinea] signs defence pact with [m2:USA.GOV Washington]
~byline By Losena Tabua
~date_line Updated May 23, 2023 at 9.40am
~caption APEC Haus in Port Moresby, where Pacific leaders gathered. Picture: Pacific Ledger
~share Share this article
[m3:@PNG PORT MORESBY] — [m4:USA.GOV United States Secretary of State Antony Blinken] and [m5:PNG.GOV Papua New Guinea's Defence Minister, Win Bakri Daki,] {e1 signed} a defence cooperation agreement yesterday, along with a second deal that will let [m6:USA.MIL the US Coast Guard] {e2 carry} [m7:PNG.GOV Papua New Guinean officers] on patrols against illegal fishing.
[m8:PNG.GOV Prime Minister James Marape] denied that the pact was <<q1 aimed at [m9:CHN.GOV China]>>. [m10=m8 He] had been due to receive [m11:USA.GOV President Joe Biden], [m26=m11 who] {e4 called off} the visit because of the debt-ceiling dispute at home.
~advert Advertisement
~related Related: What the pact says about ports and runways
Opposition was loud. In [m12:@PNG Lae], [m13:PNG.EDU students at the University of Technology] {e5 rallied} against the agreement, and [m14:PNG.ELI former prime minister Peter O'Neill] {e6 criticised} [m15=m8 Mr Marape] for <<q2 putting the country in the middle of a rivalry>>.
Earlier in the day [m16:IND.GOV India's Prime Minister, Narendra Modi,] {e7 met} [m17:? leaders of 14 Pacific nations] at a summit co-hosted by [m18=m1 Port Moresby]. [m19:NZL.GOV New Zealand Prime Minister Chris Hipkins] held {e8 talks} with [m20=m4 Mr Blinken] as well.
[m21=m2 Washington] has hurried to catch up in the region since April 2022, when [m22:SLB.GOV Solomon Islands] {e9 signed} a security pact with [m23=m9 Beijing]. It {e10 reopened} its embassy in [m24=m22 Honiara] in February.
"<<q3 We need medicines in the aid post more than ships>>," said [m25:? a market vendor at Gordons].
~page_control Load comments
~footer Tags: defence, Pacific, United States
~related Latest: Rain forecast for the Highlands
e1 m4 > m5 SUPPORT actual 2023-05-22/day ctx=military,diplomatic
e2 m6 > m7 AGREE planned 2023-05-22/day ctx=military,natural_resource
e4 m26 > m10 REJECT actual 2023-05-23/none mode=meet ctx=diplomatic bg
e5 m13 > m8 PROTEST actual 2023-05-23/none mode=demo ctx=military
e6 m14 > m15 ACCUSE actual 2023-05-23/none mode=disapprove ctx=military,diplomatic
e7 m16 > m17 CONSULT actual 2023-05-22/day mode=multilateral ctx=diplomatic
e8 m19 > m20 CONSULT actual 2023-05-22/day mode=third-party ctx=diplomatic
e9 m22 > m23 SUPPORT actual 2022-04-01/month ctx=military,diplomatic bg
e10 m21 > m24 SUPPORT actual 2023-02-01/month ctx=diplomatic bg
q1 m8 indirect cue=denied
q2 m14 indirect cue=criticised
q3 m25 direct cue=said
