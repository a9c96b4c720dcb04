### Reuters 2013-05-27
[m1:SRB.LAB The trade union of Serbian customs officers], unhappy about an accord that Belgrade and [m2:KOS.GOV Pristina] had initialled under the eye of [m3:EU Catherine Ashton], {e1 threatened} on Monday to walk off the crossings unless [m4:SRB.GOV Prime Minister Ivica Dacic] received its leaders.
e1 m1 > m4 THREATEN threatened 2013-05-27/day ctx=territory
e2 m1 > m4 REQUEST requested 2013-05-27/day mode=meet ctx=territory
The {e2 demand} has been repeated weekly.

### AFP 2009-03-17
[m1:MDG.OPP Andry Rajoelina], to whom [m2:MDG.MIL an admiral] {e1 handed} the powers that [m3:MDG.GOV President Marc Ravalomanana] had just surrendered, {e2 promised} [m4:MDG.CVL the crowd on May 13 square] a new constitution within two years.
e1 m2 > m1 SUPPORT actual 2009-03-17/none ctx=executive
e2 m1 > m4 AGREE planned 2009-03-17/none ctx=political_institutions

### BBC 2018-08-14
[m1:UGA.MIL Soldiers of the Special Forces Command] {e1 dragged} [m2:UGA.OPP five members of parliament] from their hotel rooms in Arua, and [m3:UGA.OPP Bobi Wine], his driver {e2 shot} dead in the car [m6=m3 he] had just left, was {e3 produced} before [m4:UGA.JUD a court martial] unable to walk.
e1 m1 > m2 COERCE actual 2018-08-14/none mode=arrest ctx=repression
e2 m1 > m5 ASSAULT actual 2018-08-13/day mode=firearms ctx=repression
e3 m4 > m3 ACCUSE actual 2018-08-14/none mode=allege ctx=repression,legal
[m5:UGA.OPP Yasin Kawuma] was buried on Thursday.

### The National 2015-11-13
[m1:IRQ.MIL Kurdish peshmerga], guided from the air by [m2:USA.MIL American officers] on a ridge, {e1 cut} the highway between Raqqa and Mosul and by noon had {e2 entered} Sinjar, which [m3:ISIS.REB Islamic State] {e3 had emptied} of its Yazidis the summer before.
e1 m1 > m3 ASSAULT actual 2015-11-13/none ctx=military,territory
e2 m1 > m3 ASSAULT actual 2015-11-13/none ctx=military,territory
e3 m3 > m4 COERCE actual 2014-08-01/month mode=deport ctx=religion_ethnicity
[m4:IRQ.REL Yazidi families] followed in pick-ups.

### El Universal 2001-02-24
[m1:EZLN.REB Twenty-four hooded Zapatista commanders] left San Cristobal in buses on a two-week journey to the capital, where [m4=m1 they] mean to {e1 lobby} [m2:MEX.LEG Congress] for a law on Indian rights; [m3:MEX.GOV Vicente Fox], who has {e2 closed} seven army posts for them, {e3 bids} [m5=m1 them] welcome.
e1 m1 > m2 REQUEST planned 2001-02-24/none mode=change ctx=rights_freedoms
e2 m3 > m1 RETREAT actual 2001-02-24/none mode=withdraw ctx=military
e3 m3 > m1 SUPPORT actual 2001-02-24/none ctx=rights_freedoms

### Korea Times 2014-12-19
[m1:KOR.JUD The Constitutional Court] {e1 disbanded} [m2:KOR.PTY the Unified Progressive Party], eight to one, and took away the seats of [m3:KOR.LEG its five legislators]; it had been {e2 petitioned} to do so by [m4:KOR.GOV the justice ministry], and [m5:AMNESTY Amnesty] {e3 shuddered}.
e1 m1 > m2 SANCTION actual 2014-12-19/none mode=convict ctx=political_institutions,legal
e2 m4 > m2 ACCUSE actual 2013-11-05/day mode=allege ctx=political_institutions,legal
e3 m5 > m1 ACCUSE actual 2014-12-19/none mode=disapprove ctx=rights_freedoms

### Daily Nation 2008-01-30
In Naivasha, where [m1:KEN.PRM gangs with nailed clubs] went from door to door, {e1 pulling} [m2:KEN.CVL Luo flower workers] from their rooms, [m3:KEN.MIL two air force helicopters] swooped on the crowds and {e3 fired} rubber bullets; [m4:AU Kofi Annan] {e4 got} [m5:KEN.GOV the president] and [m6:KEN.OPP his challenger] to shake hands.
e1 m1 > m2 ASSAULT actual 2008-01-29/day mode=abduct ctx=election,religion_ethnicity
e3 m3 > m1 ASSAULT actual 2008-01-29/day mode=crowd-control ctx=election
e4 m5 > m6 CONSULT actual 2008-01-29/none mode=third-party ctx=election

### La Nacion 2012-10-03
[m7=m6 A Ghanaian court], asked by [m1:USA.BUS a New York hedge fund] which holds Argentine bonds, has {e1 detained} [m2:ARG.MIL the frigate Libertad] at Tema with two hundred cadets aboard; [m3:ARG.GOV Buenos Aires] {e2 rails} at vultures and {e3 has sent} [m4:ARG.GOV two deputy ministers] to [m5:@GHA Accra].
e1 m6 > m2 COERCE actual 2012-10-03/none mode=seize ctx=economic,legal
e2 m3 > m1 ACCUSE actual 2012-10-03/none mode=disapprove ctx=economic,legal
e3 m4 > m6 CONSULT actual 2012-10-03/none mode=visit ctx=economic,legal
[m6:GHA.JUD Justice Richard Adjei-Frimpong] wants a bond of $20 million.

### Times of India 2002-03-01
Trains were stopped and houses {e1 burned} in Ahmedabad by [m1:IND.REL Hindu crowds] avenging fifty-eight [m2:IND.REL pilgrims] who had been {e2 roasted} alive in a carriage at Godhra; [m3:IND.LEG Ehsan Jafri], a former deputy, {e3 telephoned} for help until [m7=m3 he] was {e4 hacked} to death, and [m4:IND.COP the police commissioner] did not come.
e1 m1 > m5 ASSAULT actual 2002-03-01/none mode=primitive ctx=religion_ethnicity
e2 m6 > m2 ASSAULT actual 2002-02-27/day mode=primitive ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2002-02-28/day mode=assist ctx=religion_ethnicity
e4 m1 > m3 ASSAULT actual 2002-02-28/day mode=primitive ctx=religion_ethnicity
[m5:IND.REL Muslim families] fled to a shrine; [m6:IND.REL a Muslim mob] is blamed for the carriage.

### Barbados Today 2019-03-05
[m1:GUY.JUD Guyana's court of appeal] {e1 reversed} the chief justice's view that the cabinet had lost [m2:GUY.OPP the opposition's] {e2 motion of no confidence}, 34 being in its opinion the majority of 65; [m3:GUY.OPP Bharrat Jagdeo] {e3 will appeal} to [m4:CCJ the Caribbean court].
e1 m1 > m2 REJECT actual 2019-03-05/none mode=change ctx=legislative,legal
e2 m2 > m5 ACCUSE actual 2018-12-21/day mode=disapprove ctx=legislative
e3 m3 > m4 REQUEST planned 2019-03-05/none mode=assist ctx=legal
[m5:GUY.GOV David Granger] stays on.

### Reuters 2022-07-26
[m1:COD.CVL Protesters] {e1 sacked} [m2:UN the UN base] at Goma, {e2 demanding} that the blue helmets leave after twenty-two years; in Butembo [m3:UAF men in police uniform] snatched rifles and {e4 killed} [m4:IND.MIL two Indian policemen] and [m5:MAR.MIL a Moroccan].
e1 m1 > m2 PROTEST actual 2022-07-26/none mode=riot ctx=peacekeeping
e2 m1 > m2 REQUEST requested 2022-07-26/none mode=change ctx=peacekeeping
e4 m3 > m4,m5 ASSAULT actual 2022-07-26/none mode=firearms ctx=peacekeeping

### Le Soir 2010-04-26
{e1 Pulling out} of the coalition over the voting rights of francophones in the periphery, [m1:BEL.PTY the Flemish Liberals] brought down [m2:BEL.GOV Yves Leterme], who {e2 tendered} his resignation to [m3:BEL.GOV the king]; [m4=m3 the sovereign], anxious on the eve of a European presidency, at first would not {e3 accept} it.
e1 m1 > m2 SANCTION actual 2010-04-22/day mode=withdraw ctx=executive
e2 m2 > m3 RETREAT actual 2010-04-26/none mode=resign ctx=executive
e3 m3 > m2 REJECT actual 2010-04-22/day mode=change ctx=executive

### Vanguardia 2015-07-29 headline
[m1:NIC.COP Managua police] {e1 break up} weekly vote vigil; [m2:NIC.OPP Liberal deputies] {e2 roughed up}
e1 m1 > m2 ASSAULT actual 2015-07-29/none mode=crowd-control ctx=election
e2 m1 > m2 ASSAULT actual 2015-07-29/none mode=beat ctx=election

### Dawn 2022-05-26
[m5:@PAK Islamabad's] red zone having been {e1 handed} to [m1:PAK.MIL the army], [m2:PAK.OPP Imran Khan], whose convoy got past the containers at Attock, {e2 told} [m3:PAK.GOV the new government] it had six days to {e3 call} an election, or [m4=m2 he] would be {e4 back} with the whole nation.
e1 m3 > m2 MOBILIZE actual 2022-05-25/day mode=troops ctx=election
e2 m2 > m3 THREATEN threatened 2022-05-26/none ctx=election
e3 m2 > m3 REQUEST requested 2022-05-26/none mode=change ctx=election
e4 m4 > m3 PROTEST threatened 2022-06-01/none mode=demo ctx=election
