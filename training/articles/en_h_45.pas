### The Daily Herald (St Maarten) 2017-11-03 article
= [m1:SXM.GOV Marlin] {e1 defies} [m2:NLD.GOV The Hague], loses third minister
~byline PHILIPSBURG
~date_line Friday, November 3, 2017
Parliament had to meet under a tarpaulin, as its roof has been in the pond since Irma.
There [m4:SXM.LEG ten of the fifteen members] on Thursday {e2 withdrew} their support from [m5=m1 Prime Minister William Marlin], who leads [m6:SXM.PTY the National Alliance]. [m7:SXM.LEG MP Frans Richardson], until last week a pillar of the coalition, read the motion.
Behind it stands a sum of 550 million euros. [m8=m2 The Dutch government] {e3 offered} it in October on two conditions: an integrity chamber, and [m9:NLD.COP Dutch marechaussees] at the border. [m10=m1 Marlin] {e4 accepted} the one in part and {e5 refused} the other.
"<<q1 [m11=m1 We] are a country in the Kingdom and not a roof for rent>>," [m12=m1 he] said from the floor.
State Secretary [m13:NLD.GOV Raymond Knops] {e6 gave} [m29=m1 him] until October 31. On that day a letter arrived in The Hague which [m30=m13 he] described as "<<q2 polite>>".
[m14:SXM.OPP The United Democrats], a merger of two parties under [m15:SXM.OPP Sarah Wescot-Williams] and [m16:SXM.OPP Theo Heyliger], {e8 will form} the next cabinet with Richardson's [m17:SXM.PTY US Party]. [m31=m14+m17 They] have {e9 pledged} to sign both conditions.
Marlin has one arrow left. [m26=m1 He] {e10 asked} [m18:SXM.GOV Governor Eugene Holiday] on Thursday night to dissolve Parliament. The Governor {e11 wants} advice first.
Ministers [m19:SXM.GOV Cornelius de Weever] of Justice and [m20:SXM.GOV Mellissa Arrindell-Doncher] {e12 left} before the vote, the latter in tears.
[m21:SXM.LAB The Windward Islands Chamber of Labour Unions], of which [m22:SXM.LAB Claire Elshot] is president, {e13 appealed} for the money to come before the politics. [m27:SXM.CRM Looters] emptied the Cake House again; [m23:NLD.MIL marines] {e15 detained} four.
[m28:SXM.GOV Sint Maarten], like [m24:CUW.GOV Curaçao], is an autonomous part of [m25:NLD.GOV the Kingdom of the Netherlands] since 10-10-10.
e1 m1 > m2 REJECT actual 2017-11-03/none mode=yield ctx=executive,disasters again
e2 m4 > m5 REJECT actual 2017-11-02/day mode=assist ctx=legislative,executive
e3 m8 > m1 AGREE actual 2017-10-01/month ctx=disasters,economic
e4 m10 > m8 CONCEDE actual 2017-11-03/none ctx=disasters
e5 m10 > m8 REJECT actual 2017-11-03/none mode=yield ctx=disasters
e6 m13 > m10 THREATEN threatened 2017-10-31/none ctx=disasters
e8 m14 > m17 AGREE planned 2017-11-03/none ctx=executive
e9 m14,m17 > m8 CONCEDE planned 2017-11-03/none ctx=disasters
e10 m26 > m18 REQUEST requested 2017-11-02/day mode=assist ctx=legislative
e11 m18 > m26 REJECT actual 2017-11-03/none ctx=legislative
e12 m19,m20 > m1 REJECT actual 2017-11-02/none ctx=executive
e13 m21 > m1,m8 REQUEST requested 2017-11-03/none mode=change ctx=disasters
e15 m23 > m27 COERCE actual 2017-11-03/none mode=arrest ctx=crime
q1 m12 direct cue=said
q2 m13 mixed cue=described
rel m5 leads m6
rel m22 leads m21
rel m28 part_of m25 from=2010-10-10
rel m24 part_of m25 from=2010-10-10

### Iceland Review 2009-01-27 article
= [m1:ISL.GOV Haarde] {e1 hands back} his mandate; pots fall silent
~byline By Eygló Arnarsdóttir
~date_line January 27, 2009
At twenty past one on Monday, a shout went through Austurvöllur, and someone stopped beating a drum.
[m2=m1 Geir H. Haarde], who chairs [m3:ISL.PTY the Independence Party], had come out of a meeting with [m4:ISL.PTY the Social Democratic Alliance] and {e2 announced} that the coalition was over. [m5=m4 The Alliance] wanted the premiership; that, [m6=m2 he] said, [m7=m3 his party] {e3 could never give}.
[m8:ISL.GOV Foreign Minister Ingibjörg Sólrún Gísladóttir], leader of [m9=m4 the Alliance], blamed "<<q1 a lack of leadership from the first day of the collapse>>".
On Sunday [m10:ISL.GOV Commerce Minister Björgvin G. Sigurdsson] {e4 had gone} of his own accord, and {e5 dismissed} [m11:ISL.GOV the head of the Financial Supervisory Authority] before closing the door.
[m12:ISL.CVL The crowd], which [m13:ISL.CVL Hördur Torfason], a singer, has summoned each Saturday since October, {e6 threw} skyr, eggs and fireworks last week. On Thursday night [m14:ISL.COP police] {e7 used} tear gas for the first time since the Nato riot of 1949. [m15:ISL.CVL Protesters in orange ribbons] {e8 placed} themselves in front of the [m16=m14 officers] when stones came.
"<<q2 Those who throw stones are not [m17=m12 us]>>," [m18=m13 Torfason] said.
[m19:ISL.GOV President Ólafur Ragnar Grímsson] {e9 receives} the party leaders today. [m20:ISL.OPP The Progressives], with seven seats, {e10 have offered} to shield a minority government of the Alliance and [m21:ISL.OPP the Left-Greens]; [m22:ISL.OPP Steingrímur J. Sigfússon], the chairman of the latter, {e11 demands} that [m23:ISL.GOV central bank governor Davíd Oddsson] leave. [m24=m23 He] {e12 will not}.
[m25:IMF The IMF] expects the programme to stand. [m26:GBR.GOV London], which in October {e13 froze} [m27:ISL.BUS Landsbanki's] assets under a terrorism act, has offered no apology.
[m28:ISL.GOV Iceland], a founding member of [m29:NATO Nato] and outside [m30:EU the EU], votes on May 9.
e1 m1 > m4 RETREAT actual 2009-01-26/day mode=resign ctx=executive,economic again
e2 m2 > m4 RETREAT actual 2009-01-26/day mode=resign ctx=executive,economic
e3 m7 > m5 REJECT actual 2009-01-26/day mode=yield ctx=executive
e4 m10 > m1 RETREAT actual 2009-01-25/day mode=resign ctx=executive
e5 m10 > m11 SANCTION actual 2009-01-25/day mode=discontinue ctx=economic
e6 m12 > m1 PROTEST actual 2009-01-20/week mode=riot ctx=economic
e7 m14 > m12 ASSAULT actual 2009-01-22/day mode=crowd-control ctx=repression
e8 m15 > m16 AID actual 2009-01-22/none ctx=repression
e9 m19 > m1,m8 AGREE planned 2009-01-27/day ctx=executive
e10 m20 > m4,m21 AGREE actual 2009-01-27/none ctx=legislative
e11 m22 > m23 REQUEST requested 2009-01-27/none mode=yield ctx=economic
e12 m24 > m22 REJECT actual 2009-01-27/none mode=yield ctx=economic
e13 m26 > m27 SANCTION actual 2008-10-01/month ctx=economic bg
q1 m8 mixed cue=blamed
q2 m18 direct cue=said
rel m2 leads m3
rel m8 leads m9
rel m22 leads m21
rel m28 member_of m29
