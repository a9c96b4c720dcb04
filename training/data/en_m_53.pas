### Xinhua 2006-11-21
[m1:NPL.GOV Nepali Prime Minister Girija Prasad Koirala] and [m2:NPL.REB Maoist leader Prachanda] {e1 signed the Comprehensive Peace Accord} in [m3:@NPL Kathmandu] on Tuesday evening, bringing a decade of insurgency to a close.
e1 m1 > m2 SUPPORT actual 2006-11-21/day ctx=military

### Xinhua 2006-04-27
[m1:NPL.REB Nepal's Maoists] on Thursday {e1 announced a three-month truce} to let [m2:NPL.GOV the incoming government of Girija Prasad Koirala] prepare elections, and [m3:IND.GOV India] said [m4=m3 it] {e2 welcomed} the step.
e1 m1 > m2 CONCEDE actual 2006-04-27/day ctx=military
e2 m3 > m1 SUPPORT actual 2006-04-27/none ctx=military

### Xinhua 2007-01-18
[m1:NPL.REB Maoist fighters at Chitwan] {e1 began handing} rifles to [m2:UN U.N. monitors], who lock [m5=m2 them] in containers, as officers from [m3:@IDN Indonesia] and [m4:@ZAF South Africa] set up a second site.
e1 m1 > m2 RETREAT actual 2007-01-18/none mode=disarm ctx=military

### Xinhua 2007-01-23
[m1:UN The U.N. Security Council] {e1 established} a one-year political mission in [m2:NPL.GOV Nepal] of up to 186 arms monitors on Tuesday, taking up a joint letter from [m3:@NPL Kathmandu].
e1 m1 > m2 AGREE planned 2007-01-23/day ctx=peacekeeping

### Xinhua 2007-09-18
[m1:NPL.PTY Nepal's Maoists] {e1 quit} [m2:NPL.GOV the interim cabinet] on Tuesday over the monarchy, with four ministers giving their letters to the prime minister, and {e2 plan} rallies in [m3:@NPL Pokhara].
e1 m1 > m2 RETREAT actual 2007-09-18/day mode=resign ctx=executive
e2 m1 > m2 PROTEST planned 2007-09-18/none mode=demo ctx=executive

### Xinhua 2008-06-11
[m1:NPL.ELI Former King Gyanendra] {e1 moved out of} Narayanhiti palace on Wednesday, two weeks after [m2:NPL.LEG the constituent assembly] declared a republic, and a museum is to be set up there by [m3:NPL.GOV the culture ministry].
e1 m1 > m2 RETREAT actual 2008-06-11/day mode=withdraw ctx=political_institutions

### Xinhua 2011-11-01
Late on Tuesday [m1:NPL.GOV Nepal's governing parties] and [m2:NPL.OPP the Nepali Congress] {e1 reached a seven-point pact} on folding 6,500 [m3:NPL.MIL former guerrillas] into the army, {e2 hailed} by [m4:CHN.GOV the Chinese embassy].
e1 m1 > m2 SUPPORT actual 2011-11-01/day ctx=military,political_institutions
e2 m4 > m1 SUPPORT actual 2011-11-01/none ctx=military

### Xinhua 2012-04-10
[m1:NPL.MIL Army units] {e1 entered} the seven camps of [m2:NPL.MIL the Maoist ex-combatants] on Tuesday evening and took over [m4=m2 their] weapons, two days ahead of plan, an official said in [m3:@NPL Kathmandu].
e1 m1 > m2 COERCE actual 2012-04-10/day mode=seize ctx=military

### Xinhua 2012-01-14
[m1:CHN.GOV Premier Wen Jiabao] stopped in [m2:@NPL Kathmandu] on Saturday for four and a half hours {e1 to confer with} [m3:NPL.GOV Baburam Bhattarai] and {e2 offered} 750 million yuan in aid over three years before going on to [m4:@SAU Riyadh].
e1 m1 > m3 CONSULT actual 2012-01-14/day mode=visit ctx=diplomatic
e2 m1 > m3 AGREE planned 2012-01-14/day ctx=economic

### Xinhua 2015-11-02
[m1:CHN.GOV China] {e1 has supplied} 1,000 tonnes of petrol as a grant to [m2:NPL.GOV Nepal], the first twelve tankers having come through [m3:@CHN Kerung] on Sunday in the face of a blockage at crossings with [m4:@IND India].
e1 m1 > m2 AID actual 2015-11-02/none ctx=economic,natural_resource

### Xinhua 2015-10-28
[m1:CHN.BUS PetroChina] and [m2:NPL.BUS Nepal Oil Corporation] {e1 signed a framework deal} in [m3:@CHN Beijing] on Wednesday that ends the monopoly of [m4:IND.BUS Indian Oil Corporation].
e1 m1 > m2 SUPPORT actual 2015-10-28/day ctx=economic,natural_resource

### Xinhua 2019-10-13
[m1:CHN.GOV President Xi Jinping] and [m2:NPL.GOV Nepali Prime Minister K.P. Sharma Oli] {e1 agreed} in [m3:@NPL Kathmandu] on Sunday to begin a study for a railway from [m4:@CHN Kerung], part of a plan that [m5:IND.GOV New Delhi] watches closely.
e1 m1 > m2 AGREE planned 2019-10-13/day ctx=economic

### Xinhua 2022-11-10
[m1:NPL.MIL The Nepali army] and [m2:IND.MIL a Garhwal Rifles company from India] {e1 drilled} together in jungle fighting at Saljhandi this month, [m5=m1+m2 their] sixteenth such exercise, [m4=m1 its] spokesman said in [m3:@NPL Kathmandu].
e1 m1 > m2 COOPERATE actual 2022-11-01/month ctx=military

### Xinhua 2010-08-13 none
Yarsagumba, a fungus that grows on caterpillars above 3,500 metres in [m1:@NPL Dolpa], was bought by traders at 400,000 rupees a kilo in June, and most of it was eaten in soups in [m2:@CHN Guangzhou] and [m3:@SGP Singapore].
