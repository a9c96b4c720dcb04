### Antara 2022-06-08
[m1:IDN.GOV Menteri Agama Yaqut Cholil Qoumas] {e1 mengunjungi} kediaman [m2:IND.REL ulama Deoband] dalam lawatannya ke India, sementara [m3:IDN.LEG anggota Komisi VIII] {e2 mengkritik} kuota haji yang {e3 dikurangi} [m4:SAU.GOV Arab Saudi].
e1 m1 > m2 CONSULT actual 2022-06-08/none mode=visit ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2022-06-08/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m5 COERCE actual 2022-06-08/none mode=restrict ctx=religion_ethnicity
Banyak [m5:IDN.REL calon haji lansia] tertunda.

### Kompas.com 2016-02-20
[m1:IDN.COP Polda Metro Jaya] {e1 menerjunkan} enam ribu personel ke Kalijodo. [m2:IDN.CVL Daeng Azis] {e2 mengadu} ke [m3:IDN.GOV Komnas HAM], dan [m4:IDN.LEG Abraham Lunggana] {e3 mendampinginya}.
e1 m1 > m2 MOBILIZE actual 2016-02-20/none mode=police ctx=crime
e2 m2 > m3 REQUEST requested 2016-02-15/none mode=assist ctx=human_rights
e3 m4 > m2 SUPPORT actual 2016-02-15/none ctx=human_rights

### detikNews 2012-03-30
[m1:IDN.PTY PKS] {e1 berseberangan} dengan mitra koalisinya dalam voting BBM. [m2:IDN.PTY Partai Demokrat] {e2 meminta} [m3:IDN.GOV Presiden] {e3 mendepaknya}, tetapi [m4=m3 Presiden] {e4 mempertahankan} ketiga menteri partai itu.
e1 m1 > m2 REJECT actual 2012-03-30/none ctx=legislative
e2 m2 > m3 REQUEST requested 2012-04-03/none mode=change ctx=executive
e3 m3 > m1 SANCTION hypothetical 2012-04-03/none mode=discontinue ctx=executive
e4 m3 > m1 SUPPORT actual 2012-04-03/none ctx=executive

### VOA Indonesia 2018-06-20
[m1:USA.GOV Donald Trump] {e1 menandatangani perintah} yang menghentikan pemisahan anak dari [m2:GTM.REF keluarga migran]. [m3:USA.CVL ACLU], yang {e2 menggugat} kebijakan itu, {e3 meminta} anak-anak segera dipertemukan.
e1 m1 > m2 CONCEDE actual 2018-06-20/none ctx=migration
e2 m3 > m1 ACCUSE actual 2018-06-20/none mode=allege ctx=migration,legal
e3 m3 > m1 REQUEST requested 2018-06-20/none mode=yield ctx=migration

### Tempo.co 2020-07-13
[m1:IDN.JUD Majelis hakim PN Jakarta Utara] {e1 menghukum} dua [m2:IDN.COP penyerang Novel Baswedan] dua tahun dan satu setengah tahun. [m3:IDN.JUD Jaksa] {e2 menerima} vonis itu; [m4:IDN.CVL wadah pegawai KPK] {e3 menyebutnya sandiwara}.
e1 m1 > m2 SANCTION actual 2020-07-16/none ctx=legal
e2 m3 > m1 CONCEDE actual 2020-07-16/none ctx=legal
e3 m4 > m1 ACCUSE actual 2020-07-16/none mode=disapprove ctx=corruption

### CNN Indonesia 2024-04-18
[m1:USA.GOV Washington] {e1 memveto} keanggotaan penuh [m2:PSE.GOV Palestina] di PBB. [m3:FRA.GOV Prancis], [m4:KOR.GOV Korea Selatan], dan [m5:JPN.GOV Jepang] {e2 memberikan suara mendukung}; [m6:GBR.GOV Inggris] {e3 abstain}.
e1 m1 > m2 REJECT actual 2024-04-18/none ctx=territory
e2 m3,m4,m5 > m2 SUPPORT actual 2024-04-18/none ctx=territory
e3 m6 > m2 SUPPORT denied 2024-04-18/none ctx=territory

### Republika 2013-09-25
[m1:KEN.GOV Uhuru Kenyatta] mengumumkan pengepungan Westgate usai. [m2:ISR.SPY Penasihat Israel] dan [m3:USA.SPY FBI] {e2 membantu} mengidentifikasi [m4:SHABAAB.REB penyerang]; sumbangan darah {e3 diberikan} [m5:KEN.REL jemaat Sikh].
e2 m2,m3 > m1 COOPERATE actual 2013-09-25/none ctx=terrorism
e3 m5 > m6 AID actual 2013-09-24/none ctx=terrorism
Korbannya [m6:KEN.CVL 67 orang].

### Jawa Pos 2011-06-19
[m1:SAU.GOV Arab Saudi] {e1 memancung} [m2:IDN.LAB Ruyati]. [m3:IDN.GOV Marty Natalegawa] {e2 memprotes} karena tidak diberi tahu; setahun kemudian [m4:IDN.GOV satgas TKI] {e3 menebus} [m5:IDN.LAB Darsem] seharga dua juta riyal, dan [m6=m5 ia] {e4 dibebaskan}.
e1 m1 > m2 ASSAULT actual 2011-06-18/day mode=targeted ctx=human_rights
e2 m3 > m1 ACCUSE actual 2011-06-19/none mode=disapprove ctx=human_rights
e3 m4 > m5 AID actual 2011-07-01/none ctx=legal
e4 m1 > m5 RETREAT actual 2011-07-13/none mode=release ctx=legal

### SINDOnews 2018-03-09
[m1:NGA.GOV Muhammadu Buhari] {e1 menawarkan amnesti} kepada [m2:BOKO.REB Boko Haram] yang bersedia menyerah; [m3:AMNESTY Amnesty International] {e2 menyalahkan} [m4:NGA.MIL tentara] karena {e3 mengabaikan peringatan} penculikan Dapchi.
e1 m1 > m2 CONCEDE planned 2018-03-23/none ctx=terrorism
e2 m3 > m4 ACCUSE actual 2018-03-20/none mode=allege ctx=human_rights
e3 m4 > m5 REJECT actual 2018-02-19/none ctx=terrorism said=m3
Orang tua [m5:NGA.EDU siswi-siswi itu] masih berharap.

### BBC Indonesia 2009-12-07
[m1:ESP.GOV Madrid] {e1 membujuk} [m2:MAR.GOV Rabat] menerima kembali [m3:SAHARA.CVL Aminatou Haidar], aktivis Sahara Barat yang {e2 mogok makan} di Lanzarote sejak {e3 diusir}.
e1 m1 > m2 REQUEST requested 2009-12-07/none mode=yield ctx=human_rights
e2 m3 > m2 PROTEST actual 2009-12-07/none mode=hunger ctx=human_rights
e3 m2 > m3 COERCE actual 2009-11-14/none mode=deport ctx=human_rights

### Tribun Medan 2021-05-04
[m1:IDN.BUS Perusahaan bubur kertas di Toba] {e1 dituduh merusak} hutan kemenyan oleh [m2:IDN.REL masyarakat adat Natumingka]. [m4=m2 Mereka] {e2 berjalan kaki} ke Jakarta dan {e3 diterima} [m3:IDN.GOV Presiden], yang {e4 menyanggupi} penyelesaian dalam sebulan.
e1 m2 > m1 ACCUSE actual 2021-05-04/none mode=allege ctx=environment
e2 m2 > m1 PROTEST actual 2021-06-14/none mode=demo ctx=environment
e3 m3 > m2 CONSULT actual 2021-08-06/none ctx=environment
e4 m3 > m2 AGREE planned 2021-08-06/none ctx=environment

### Antara 2015-02-25
[m1:AUS.CVL Warga Sydney] menyalakan lilin {e1 meminta} [m2:IDN.GOV Indonesia] mengampuni dua anggota Bali Nine. [m3:IDN.GOV Jusuf Kalla] {e2 menolak}, dan [m4:IDN.JUD Jaksa Agung Prasetyo] {e3 memindahkan} [m5:AUS.CRM keduanya] ke Nusakambangan dengan panser.
e1 m1 > m2 REQUEST requested 2015-02-25/none mode=yield ctx=illegal_drugs
e2 m3 > m1 REJECT actual 2015-02-25/none mode=yield ctx=illegal_drugs
e3 m4 > m5 COERCE actual 2015-03-04/none mode=arrest ctx=illegal_drugs

### Kompas 2001-02-27
Dua kapal perang {e1 mengangkut} 12.000 [m1:IDN.REF pengungsi Madura] dari Sampit. [m2:IDN.COP Polda Kalteng] {e2 tidak mampu mencegah} [m3:IDN.CVL massa Dayak] {e3 membakari} rumah; [m4:IDN.GOV Wapres Megawati] datang {e4 menjenguk}.
e1 m5 > m1 AID actual 2001-02-27/none ctx=religion_ethnicity
e3 m3 > m1 ASSAULT actual 2001-02-25/none mode=destroy ctx=religion_ethnicity
e4 m4 > m1 CONSULT actual 2001-03-01/none mode=visit ctx=religion_ethnicity
e2 m2 > m3 COERCE denied 2001-02-25/none mode=restrict ctx=religion_ethnicity
[m5:IDN.MIL TNI AL] menambah kapal lagi esok.

### Liputan6.com 2019-10-12
[m1:ETH.GOV Abiy Ahmed] {e1 menerima ucapan selamat} dari [m2:ERI.GOV Asmara] atas Nobel-nya. Di dalam negeri, [m3:ETH.OPP Jawar Mohammed] {e2 menudingnya} hendak kembali ke cara lama.
e1 m2 > m1 SUPPORT actual 2019-10-12/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2019-10-12/none mode=allege ctx=pro_autocracy

### Okezone 2016-06-23 headline
[m1:IDN.GOV Jokowi] {e1 Rapat} di Atas KRI Imam Bonjol, [m2:IDN.GOV Luhut]: {e2 Bukan Ancaman} bagi [m3:CHN.GOV China]
e1 m1 > m2 CONSULT actual 2016-06-23/none ctx=territory
e2 m1 > m3 THREATEN denied 2016-06-23/none ctx=territory said=m2

### Media Indonesia 2022-03-04
[m1:RUS.JRN Radio Echo Moskow] {e1 dibubarkan} pemiliknya setelah {e2 diblokir} [m2:RUS.GOV Kejaksaan Agung]. [m3:LVA.GOV Riga] {e3 memberi tempat} kepada redaksi [m4:RUS.JRN TV Rain].
e2 m2 > m1 COERCE actual 2022-03-01/none mode=censor ctx=rights_freedoms
e3 m3 > m4 AID actual 2022-03-04/none ctx=asylum
e1 m1 > m2 CONCEDE actual 2022-03-03/none ctx=rights_freedoms
