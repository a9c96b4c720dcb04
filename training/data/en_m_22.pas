### AP 2004-12-28
[m1:USA.GOV The Bush administration] {e1 more than doubled [m7=m1 its] pledge} for [m2:IDN.GOV Indonesia], [m3:LKA.GOV Sri Lanka] and other tsunami-hit countries to $35 million after [m4:UN a senior U.N. official] had {e2 called} [m5:? rich nations] stingy, a spokesman said in [m6:@USA Crawford].
e1 m1 > m2,m3 AGREE planned 2004-12-28/none ctx=disasters
e2 m4 > m5 ACCUSE actual 2004-12-28/none mode=disapprove ctx=disasters

### AP 2005-01-04
[m1:USA.MIL Helicopters from the aircraft carrier USS Abraham Lincoln] {e1 dropped} biscuits and water to [m2:IDN.CVL survivors cut off on the west coast of Aceh] on Tuesday, [m3:USA.MIL a Navy spokesman] said in [m4:@IDN Banda Aceh].
e1 m1 > m2 AID actual 2005-01-04/day ctx=disasters

### AP 2005-01-12
[m1:IDN.GOV Indonesia's vice president] said [m2:? foreign troops helping tsunami victims] should be out of [m3:@IDN Aceh] by the end of March, and [m4:USA.MIL the U.S. carrier Abraham Lincoln] {e1 moved off} the coast at [m5=m1 Jakarta's] {e2 request}.
e1 m4 > m1 RETREAT actual 2005-01-12/none mode=withdraw ctx=disasters,military
e2 m1 > m4 REQUEST requested 2005-01-12/none mode=yield ctx=disasters,military

### AP 2005-08-15
[m1:IDN.GOV Indonesian Justice Minister Hamid Awaluddin] and [m2:GAM.REB Malik Mahmud, the exiled leader of the Free Aceh Movement,] {e1 signed a memorandum} in [m3:@FIN Helsinki] on Monday to end three decades of fighting, with [m4:FIN.ELI former Finnish president Martti Ahtisaari] between them.
e1 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory,military

### AP 2005-12-29
[m1:IDN.MIL The last 3,353 Indonesian reinforcement troops] {e1 sailed} from [m2:@IDN Lhokseumawe] on Thursday, two days after [m3:GAM.REB the rebels' armed wing] had {e2 disbanded}, and [m4:EU European monitors] on the quay waved.
e1 m1 > m3 RETREAT actual 2005-12-29/day mode=withdraw ctx=military,territory
e2 m3 > m1 RETREAT actual 2005-12-27/day mode=disarm ctx=military,territory

### AP 2005-08-30
[m1:IDN.GOV President Susilo Bambang Yudhoyono] on Tuesday {e1 granted amnesty} to some 1,400 [m2:GAM.REB members of the Free Aceh Movement held in prisons across Java and Sumatra], in line with a deal that took effect this month.
e1 m1 > m2 CONCEDE actual 2005-08-30/day ctx=territory

### Jakarta Post 2015-02-16
[m1:AUS.GOV Foreign Minister Julie Bishop] wrote to [m2:IDN.GOV Vice President Jusuf Kalla] {e1 to offer} cooperation in fighting drugs if two [m3:AUS.CRM Australians on death row in Bali] are spared, officials in [m4:@IDN Jakarta] said.
e1 m1 > m2 AGREE hypothetical 2015-02-16/none ctx=illegal_drugs,legal

### Jakarta Post 2013-08-20
[m1:IDN.GOV Indonesian Foreign Minister Marty Natalegawa] {e1 played host} to counterparts from [m2:AUS.GOV Australia], [m3:MYS.GOV Malaysia] and ten other countries on Tuesday at talks in [m4:@IDN Jakarta] on the smuggling of asylum seekers.
e1 m1 > m2,m3 CONSULT actual 2013-08-20/day mode=multilateral ctx=migration,trafficking

### Jakarta Post 2020-11-13
[m1:AUS.GOV Canberra] {e1 has agreed to lend} A$1.5 billion to [m2:IDN.GOV Jakarta] for [m6=m2 its] pandemic budget, [m3:AUS.GOV Prime Minister Scott Morrison] said at a virtual [m4:ASEAN ASEAN] meeting chaired from [m5:@VNM Hanoi].
e1 m1 > m2 AGREE planned 2020-11-13/none ctx=economic,health said=m3

### Jakarta Post 2021-07-09
[m1:AUS.GOV Australia] {e1 has sent} 1,000 ventilators, 700 oxygen concentrators and test kits worth A$12 million to [m2:IDN.MED hospitals in Java and Bali], where the Delta variant is spreading, [m3:AUS.GOV Foreign Minister Marise Payne] said.
e1 m1 > m2 AID actual 2021-07-09/none ctx=health said=m3

### Jakarta Post 2024-08-29
[m1:AUS.GOV Deputy Prime Minister Richard Marles] and [m2:IDN.GOV president-elect and Defense Minister Prabowo Subianto] {e1 signed a defense cooperation agreement} at the military academy in [m3:@IDN Magelang] on Thursday, a text that legislators in [m4:@AUS Canberra] have yet to see.
e1 m1 > m2 SUPPORT actual 2024-08-29/day ctx=military

### Jakarta Post 2024-11-13
[m1:AUS.MIL About 2,000 Australian] and [m2:IDN.MIL Indonesian marines, sailors and airmen] {e1 took part in Exercise Keris Woomera} off [m3:@IDN Situbondo] on Wednesday, the biggest such manoeuvre yet, while [m4:SGP.MIL Singapore's navy] sent observers.
e1 m1 > m2 COOPERATE actual 2024-11-13/day ctx=military

### Jakarta Post 2024-12-15
[m1:IDN.GOV Indonesia] on Sunday {e1 sent home} [m2:AUS.CRM the five remaining members of the Bali Nine drug ring], who landed in [m3:@AUS Darwin] as free men; [m4:AUS.GOV Prime Minister Anthony Albanese] {e2 voiced appreciation to} [m5:IDN.GOV President Prabowo].
e1 m1 > m2 RETREAT actual 2024-12-15/day mode=release ctx=illegal_drugs
e2 m4 > m5 SUPPORT actual 2024-12-15/none ctx=illegal_drugs,diplomatic

### Jakarta Post 2023-11-21
[m1:IDN.GOV Local leaders in Aceh] {e1 gave shelter} in a community hall to 219 [m2:MMR.REF Rohingya whose boat had been pushed back by villagers], [m3:UNHCR the U.N. refugee agency] said, while [m4:IDN.GOV the Foreign Ministry in Jakarta] {e2 reiterated} that it was not bound to receive [m5=m2 them].
e1 m1 > m2 AID actual 2023-11-21/none ctx=asylum
e2 m4 > m2 REJECT actual 2023-11-21/none mode=assist ctx=asylum

### Tempo English 2022-05-31
[m1:TLS.GOV East Timor's new president, Jose Ramos-Horta,] {e1 intends to call on} [m2:IDN.GOV President Joko Widodo] in July, [m3:IDN.GOV the palace in Bogor] said, before attending a forum in [m4:@AUS Sydney].
e1 m1 > m2 AGREE planned 2022-07-01/month ctx=diplomatic said=m3

### Tempo English 2022-07-19
[m1:IDN.GOV President Joko Widodo] {e1 promised backing} for [m2:TLS.GOV Timor-Leste's] accession to [m3:ASEAN the Association of Southeast Asian Nations] as [m4=m1 he] received [m5:TLS.GOV Ramos-Horta] at the palace in [m6:@IDN Bogor] on Tuesday.
e1 m1 > m2 SUPPORT actual 2022-07-19/day ctx=diplomatic

### Tempo English 2008-07-15
[m1:IDN.GOV President Susilo Bambang Yudhoyono] {e1 conveyed deep regret} to [m2:TLS.CVL the victims of the 1999 violence in East Timor] on Tuesday as [m3=m1 he] received in [m4:@IDN Nusa Dua] the findings of a truth commission that also blamed [m5:IDN.MIL the army].
e1 m1 > m2 SUPPORT actual 2008-07-15/day ctx=reparations,human_rights

### Tempo English 2011-06-14 none
Ferries between [m1:@IDN Kupang] and [m2:@IDN Larantuka] ran on schedule for the first time this month, and the waves that had kept fishing boats from [m3:@TLS Atauro] in port fell to less than two metres.
