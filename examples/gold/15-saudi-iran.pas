### The Harbour Times 2023-03-11 article
= [m1:SAU.GOV Saudi Arabia], [m2:IRN.GOV Iran] bury seven-year feud with help from [m3:CHN.GOV Beijing]
~page_control Home > World > Middle East
~byline From our diplomatic staff
~date_line 11 March 2023
~share Listen | Print | Email
[m4:SAU.GOV Saudi Arabia] and [m5:IRN.GOV Iran] {e1 agreed} on Friday to restore diplomatic relations and reopen [m6=m4+m5 their] embassies within two months, after days of unannounced talks {e2 convened} by [m7:CHN.GOV China].
The accord carries the names of [m8:IRN.GOV Ali Shamkhani, secretary of Iran's Supreme National Security Council], [m9:SAU.GOV the kingdom's national security adviser, Musaad al-Aiban], and [m10:CHN.GOV Wang Yi], [m11=m7 Beijing's] most senior diplomat. In it [m12=m4+m5 the two rivals] {e3 thanked} [m13:IRQ.GOV Iraq] and [m14:OMN.GOV Oman], which {e4 hosted} earlier rounds in 2021 and 2022.
[m15:USA.GOV The White House] {e5 welcomed} any step that would help to end the war in [m16:@YEM Yemen], while doubting that [m17:IRN.GOV Tehran] would honour its obligations. [m18:UN The UN secretary-general, António Guterres,] {e6 expressed his appreciation} to [m19=m7 China].
~read_also See also: The long road from Riyadh to Tehran
[m20=m4 Riyadh] {e7 severed} ties with [m21=m5 the Islamic republic] in January 2016, when [m22:IRN.CVL protesters] {e8 stormed} [m23:SAU.GOV the Saudi embassy] in [m24:@IRN Tehran] over [m25:SAU.GOV the kingdom's] {e9 execution} of [m26:SAU.REL Nimr al-Nimr, a Shia cleric].
Since 2015 [m27:ARABCOALITION a coalition led by the Saudis] has {e10 fought} [m28:HOUTHI.REB the Houthi movement] in [m29:@YEM Yemen], [m30=m28 whom] [m31=m17 Tehran] supports.
~advert Advertisement
Oil prices were little changed.
~footer The Harbour Times accepts no responsibility for linked pages
e1 m4 > m5 AGREE planned 2023-03-10/day ctx=diplomatic
e2 m7 > m4,m5 CONSULT actual 2023-03-10/day mode=third-party ctx=diplomatic
e3 m12 > m13,m14 SUPPORT actual 2023-03-10/day ctx=diplomatic
e4 m13,m14 > m4,m5 CONSULT actual 2021-01-01/year mode=third-party ctx=diplomatic bg
e5 m15 > m4,m5 SUPPORT actual 2023-03-11/none ctx=diplomatic
e6 m18 > m19 SUPPORT actual 2023-03-11/none ctx=diplomatic
e7 m20 > m21 SANCTION actual 2016-01-01/month mode=discontinue ctx=diplomatic bg
e8 m22 > m23 PROTEST actual 2016-01-01/month mode=riot ctx=religion_ethnicity bg
e9 m25 > m26 ASSAULT actual 2016-01-01/month mode=targeted ctx=religion_ethnicity,repression bg
e10 m27 > m28 ASSAULT actual 2015-01-01/year ctx=military bg
rel m27 led_by m4
rel m30 ally_of m31
