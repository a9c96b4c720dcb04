### The Star (Kuala Lumpur) 2021-11-09 article none
= Durian seller hires guards after raid on orchard
~byline By IVAN LOH
~date_line Tuesday, 09 Nov 2021
[m1:@MYS BENTONG]: Orchard owner [m2:? Tan Boon Keat] has hired four guards with dogs after thieves attacked his Musang King trees for the third time in a month.
[m3=m2 The 58-year-old] said <<q1 [m4:? the intruders] had cut the nets and carried off 600kg of fruit worth RM40,000>>.
"<<q2 [m5=m2 I] chased them with a parang. [m6=m4 They] threw durians at [m7=m2 me]>>," [m8=m2 he] said, showing his bandaged shoulder.
[m9:MYS.COP Bentong police chief Supt Zaiham Mohd Kahar] confirmed that [m10:? two locals and a foreigner] were in custody. [m11=m9 He] appealed to buyers to refuse fruit without a receipt.
[m12:MYS.GOV The Pahang forestry department], which last year cleared illegal orchards in nearby [m13:@MYS Raub], said <<q3 Mr Tan's land was properly titled>>.
[m14:? Rival farmers] deny sending the thieves. One of them, [m15:? Wong Yee Teng], threatened to sue for slander but accepted an apology over tea.
[m16:CHN.BUS An importer in Nanning] has agreed to pay a premium for pulp frozen on site. [m17:MYS.BUS The exporters' association] welcomed the deal.
Rain has reduced the harvest by a third.
q1 m3 indirect cue=said
q2 m8 direct cue=said
q3 m12 indirect cue=said

### Chicago Tribune 2008-12-10 article
= [m1:USA.GOV Governor] {e1 led away} in cuffs; elsewhere, a blizzard, a bank job and Bears woes
~byline By Dermot Kazan and Lila Washington | Tribune reporters
~date_line December 10, 2008
[m2:USA.COP FBI agents] {e2 arrested} [m3:USA.GOV Illinois Gov. Rod Blagojevich] at his North Side home before dawn Tuesday on charges of trying to sell the Senate seat left vacant by [m4:USA.GOV President-elect Barack Obama].
"<<q1 The conduct would make Lincoln roll over in his grave>>," said [m5:USA.JUD U.S. Atty. Patrick Fitzgerald].
[m6:USA.GOV Lt. Gov. Pat Quinn] {e3 urged} [m7=m3 the governor], a fellow Democrat, to step aside. [m8=m3 He] went back to work in the afternoon.
Ten inches of snow fell in [m9:@USA Rockford]. Plow drivers were pelted with snowballs by teenagers; one driver retaliated with slush.
In [m10:@USA Cicero], [m11:? a man in a Santa suit] robbed a credit union of $3,000. He demanded candy canes from the teller, who refused. Detectives are searching for the sleigh, [m12:USA.COP Sgt. Hugo Medina] joked.
The Bears' coach defended his quarterback and attacked the press. A lineman threatened to ask for a trade.
[m13:USA.BUS Tribune Co.], the newspaper's parent, had sought protection from creditors on Monday. Its chairman promised that paychecks would clear.
e1 m2 > m1 COERCE actual 2008-12-09/day mode=arrest ctx=corruption,legal again
e2 m2 > m3 COERCE actual 2008-12-09/day mode=arrest ctx=corruption,legal
e3 m6 > m7 REQUEST requested 2008-12-10/none mode=yield ctx=corruption
q1 m5 direct cue=said

### Sydney Morning Herald 2019-06-06 article
= Shark nets, a stolen ute and [m1:AUS.COP police] at the [m2:AUS.JRN ABC's] door
~byline By Philippa Dunstan
[m3:AUS.COP Federal police] spent eight hours inside [m4=m2 the national broadcaster's] Ultimo headquarters on Wednesday, {e1 copying} thousands of files about a 2017 series on the conduct of [m5:AUS.MIL special forces] in [m6:@AFG Afghanistan].
"<<q1 [m7=m2 We] stand by [m8=m2 our] journalists>>," said [m9:AUS.JRN managing director David Anderson], who {e2 called} the {e3 raid} "<<q2 highly unusual>>".
[m10:AUS.GOV Prime Minister Scott Morrison], in [m11:@GBR London], said <<q3 it never troubled him that laws were upheld>>.
The force denies a link to a {e4 search} the day before at the home of [m15:AUS.JRN a newspaper reporter] in [m12:@AUS Canberra].
Elsewhere in the city the day was quieter. Lifeguards at [m13:@AUS Coogee] pulled a man from the jaws of what turned out to be a plastic shark. He had been attacking a paddleboard with it.
A ute stolen from a plumber in [m14:@AUS Penrith] was returned with a full tank and a note of apology; he has forgiven the thieves and dropped the complaint.
Rugby league's integrity unit warned two players about a video. The Bulldogs rejected a bid for their hooker.
e1 m3 > m4 COERCE actual 2019-06-05/day mode=seize ctx=rights_freedoms,legal
e2 m9 > m3 ACCUSE actual 2019-06-05/none mode=disapprove ctx=rights_freedoms
e3 m3 > m2 COERCE actual 2019-06-05/day ctx=rights_freedoms,legal again
e4 m3 > m15 COERCE actual 2019-06-04/day ctx=rights_freedoms,legal
q1 m9 direct cue=said
q2 m9 mixed cue=called
q3 m10 indirect cue=said
rel m9 leads m2

### Kuwait Times 2016-03-17 article none
= Camel beauty contest: judges stand firm after protests
~byline By Nawara Fattahova
[m1:@KWT KUWAIT]: Judges at the annual camel festival in [m2:@KWT Salmi] have refused to reopen the black-coat final, despite threats by [m3:? two breeders] to withdraw their herds.
[m4:? Breeder Mubarak Al-Hajri] accused [m5:? the winner] of injecting her animal's lips. "<<q1 [m6=m4 I] demand a test. [m7=m4 I] will take this to court, to the newspapers, to anyone>>," [m8=m4 he] said.
[m9=m5 The winner, Faisal Al-Otaibi], from [m10:@SAU Hafr Al-Batin], denied it and offered to let vets look.
[m11:? Head judge Dr Salem Al-Azmi] said <<q2 three animals had been disqualified for lipstick, none for injections>>. [m12=m11 He] urged everyone to remain brothers.
[m13:KWT.COP Police] separated two groups of grooms who had come to blows behind the stands. No one was detained.
[m14:QAT.BUS A sponsor from Doha] praised the organisers. [m15:ARE.BUS Another from Al Ain] suspended its prize for the dromedary race after a dispute about banners.
"<<q3 Next year [m16=m17 we] bring a scanner>>," promised [m17:? festival director Rashed Al-Mutairi].
A sandstorm is expected to hit the camp on Friday; tents will be moved.
q1 m8 direct cue=said
q2 m11 indirect cue=said
q3 m17 direct cue=promised
