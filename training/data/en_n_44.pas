### VOA 2012-04-10
[m1:SDN.MIL Sudan's army] has {e1 pushed} [m2:SSD.MIL South Sudanese soldiers] out of a village near the Heglig oil field, [m3:SDN.MIL spokesman Sawarmi Khaled] said on Tuesday, as [m4:AU African Union mediators] waited in [m5:@ETH Addis Ababa].
e1 m1 > m2 ASSAULT actual 2012-04-10/none mode=heavy-weapons ctx=military,natural_resource said=m3

### VOA 2012-04-10
[m1:SSD.MIL South Sudan's army] {e1 captured} the Heglig oil field from [m2:SDN.MIL Sudanese forces] on Tuesday, and [m3:SSD.GOV Information Minister Barnaba Marial Benjamin] said there would be {e2 no withdrawal} unless [m4=m2 the north's] planes stop bombing.
e1 m1 > m2 ASSAULT actual 2012-04-10/day mode=heavy-weapons ctx=military,natural_resource
e2 m3 > m4 REJECT actual 2012-04-10/none mode=yield ctx=military

### VOA 2012-04-11
[m1:SDN.GOV Sudan] {e1 broke off} talks with [m2:SSD.GOV South Sudan] on borders and oil on Wednesday and recalled [m5=m1 its] negotiators from [m3:@ETH Addis Ababa], [m4:#SUNA the official agency SUNA] reported.
e1 m1 > m2 REJECT actual 2012-04-11/day mode=meet ctx=diplomatic

### VOA 2012-04-12
[m1:UN U.N. Secretary-General Ban Ki-moon] {e2 telephoned} [m2:SSD.GOV South Sudan's president, Salva Kiir], and {e1 asked} [m3=m2 him] to pull troops back from the Heglig oil field, [m4:UN a spokesman] said in [m5:@USA New York].
e1 m1 > m3 REQUEST requested 2012-04-12/none mode=yield ctx=military said=m4
e2 m1 > m2 CONSULT actual 2012-04-12/none mode=phone ctx=military

### VOA 2012-04-13
[m1:SSD.GOV President Salva Kiir] told [m2:SSD.LEG parliament in Juba] [m6=m1 he] had {e1 refused} to give the order that [m3:UN the U.N. secretary-general] wanted and that [m4=m1 he] was not under [m5=m3 his] command.
e1 m1 > m3 REJECT actual 2012-04-13/none mode=yield ctx=military

### VOA 2012-04-20
[m1:SSD.GOV South Sudan] {e1 announced} a withdrawal of [m5=m1 its] troops from the Heglig oil field within three days, and in [m2:@SDN Khartoum] [m3:SDN.CVL thousands] came out to celebrate with [m4:SDN.GOV President Omar al-Bashir].
e1 m1 > m4 CONCEDE planned 2012-04-20/none ctx=military

### VOA 2012-04-18
[m1:SDN.GOV President Omar al-Bashir] {e1 vowed} on Wednesday to topple [m2:SSD.GOV the government of South Sudan], whose ruling party [m5=m1 he] compared to insects, in a speech to [m3:SDN.PTY party members] in [m4:@SDN Khartoum].
e1 m1 > m2 THREATEN threatened 2012-04-18/day mode=violence ctx=military

### VOA 2012-03-28
[m1:SDN.GOV Sudan] has {e1 ordered states to open camps for volunteers} to fight [m2:SSD.MIL the southern army], a decree signed by [m3:SDN.GOV First Vice President Ali Osman Taha] showed.
e1 m1 > m2 MOBILIZE actual 2012-03-28/none mode=militia ctx=military

### VOA 2012-05-02
[m1:UNSC The U.N. Security Council] on Wednesday {e1 gave} [m2:SDN.GOV Sudan] and [m3:SSD.GOV South Sudan] two weeks to resume talks or face sanctions, {e2 backing} [m4:AU the African Union's] road map.
e1 m1 > m2,m3 THREATEN threatened 2012-05-02/day mode=restrict ctx=diplomatic
e2 m1 > m4 SUPPORT actual 2012-05-02/day ctx=diplomatic

### VOA 2012-01-23
[m1:SSD.GOV South Sudan] has {e1 shut down} [m5=m1 its] oil output of 350,000 barrels a day over the diversion of cargoes at Port Sudan by [m2:SDN.GOV Khartoum], [m3:SSD.GOV minister Stephen Dhieu Dau] said, while [m4:CHN.MNC China's CNPC] hopes for a quick accord.
e1 m1 > m2 SANCTION actual 2012-01-23/none mode=discontinue ctx=natural_resource said=m3

### VOA 2012-06-24
[m1:SDN.EDU Students at the University of Khartoum] {e1 took to the streets} for an eighth day on Sunday against fuel price rises ordered by [m2:SDN.GOV Omar al-Bashir's government], some chanting the name of a square in [m3:@EGY Cairo].
e1 m1 > m2 PROTEST actual 2012-06-24/day mode=demo ctx=economic

### VOA 2012-06-26
[m1:SDN.COP Sudanese security men] {e1 held} [m2:EGY.JRN Egyptian correspondent Salma El Wardany] for several hours in [m3:@SDN Khartoum] on Tuesday and then put [m5=m2 her] on a flight home to [m4:@EGY Cairo].
e1 m1 > m2 COERCE actual 2012-06-26/day mode=arrest ctx=rights_freedoms

### VOA 2012-06-22
[m1:SDN.COP Police] {e1 beat} [m2:SDN.CVL worshippers] with batons and used tear gas outside a mosque in [m3:@SDN Omdurman] after Friday prayers, and [m4:USA.GOV the U.S. embassy] told [m5=m4 its] staff to stay away from the district.
e1 m1 > m2 ASSAULT actual 2012-06-22/day mode=crowd-control ctx=repression,religion_ethnicity

### VOA 2012-06-28
[m1:USA.GOV The State Department] on Thursday {e1 criticised} the crackdown by [m2:SDN.GOV Sudan] on student demonstrations and {e2 called for} the release of [m3:SDN.EDU those in custody], in a statement by [m4:USA.GOV spokeswoman Victoria Nuland].
e1 m1 > m2 ACCUSE actual 2012-06-28/day mode=disapprove ctx=repression
e2 m1 > m2 REQUEST requested 2012-06-28/day mode=yield ctx=repression

### VOA 2012-08-17
[m1:SDN.GOV The Khartoum authorities] have {e1 let go} of [m2:SDN.EDU more than 60 students] picked up during protests in June and July, [m3:SDN.CVL a lawyers' group] said, and universities are to open on Sunday.
e1 m1 > m2 RETREAT actual 2012-08-17/none mode=release ctx=repression said=m3

### VOA 2012-09-02 none
The White Nile at [m1:@SDN Khartoum] rose by 12 centimetres over the weekend. Sesame is in flower around [m2:@SDN Gedaref], and buyers from [m3:@CHN China] and [m4:@EGY Egypt] expect a harvest of some 300,000 tonnes.
