### Antara 2013-02-28
[m1:THA.GOV Sekretaris Jenderal NSC Paradorn Pattanatabut] dan [m2:BRN.REB Hassan Taib] {e1 menandatangani} kesepakatan dialog di Kuala Lumpur, difasilitasi [m3:MYS.GOV Najib Razak].
e1 m1 > m2 SUPPORT actual 2013-02-28/day ctx=territory

### VOA Indonesia 2020-04-03
Dengan alasan wabah, [m1:BRN.REB Barisan Revolusi Nasional] {e1 menghentikan serangan} terhadap [m2:THA.MIL tentara Thai]; Mei silam [m3=m2 pasukan Wilayah Empat] tetap {e2 menggerebek} rumah dan {e3 menembak} tiga gerilyawan.
e1 m1 > m2 RETREAT actual 2020-04-03/none mode=ceasefire ctx=territory
e2 m3 > m1 COERCE actual 2020-04-03/none mode=seize ctx=territory
e3 m3 > m1 ASSAULT actual 2020-04-03/none mode=firearms ctx=territory

### BBC Indonesia 2004-10-25
Tak Bai: tujuh ratus [m1:THA.CVL pengunjuk rasa muslim] {e1 menuntut} pembebasan enam relawan. [m2:THA.MIL Serdadu] {e2 menelungkupkan} mereka bertumpuk di truk; 78 mati lemas. [m3:THA.GOV Thaksin Shinawatra] menyalahkan puasa.
e1 m1 > m3 PROTEST actual 2004-10-25/day mode=demo ctx=religion_ethnicity
e2 m2 > m1 ASSAULT actual 2004-10-25/day mode=torture ctx=repression

### Republika 2012-10-15
Di Istana Malacanang, [m1:PHL.GOV Benigno Aquino] dan [m2:MILF.REB Murad Ebrahim] menyaksikan {e1 penandatanganan} kerangka Bangsamoro; [m3:MNLF.REB Nur Misuari] {e2 menganggapnya pengkhianatan}, lalu {e3 menyerbu} Zamboanga setahun kemudian.
e1 m1 > m2 SUPPORT actual 2012-10-15/day ctx=territory
e2 m3 > m1 ACCUSE actual 2012-10-15/none mode=disapprove ctx=territory
e3 m3 > m1 ASSAULT actual 2012-10-15/none ctx=territory

### Inquirer 2019-09-07
Seribu lima puluh [m1:MILF.REB pejuang MILF] {e1 meletakkan senapan} di Sultan Kudarat; [m2:PHL.GOV Duterte] {e2 menjanjikan} seratus ribu peso per orang.
e1 m1 > m2 RETREAT actual 2019-09-07/none mode=disarm ctx=territory
e2 m2 > m1 AGREE planned 2019-09-07/none ctx=territory

### Rappler 2017-02-05
[m1:NPA.REB Tentara Rakyat Baru] {e1 mengakhiri jeda tembak} sepihak; [m2:PHL.GOV Presiden Duterte] membalas dengan {e2 menghentikan} perundingan Oslo dan {e3 menyuruh menangkap} [m3:NDF.REB para konsultan NDF].
e1 m1 > m2 SANCTION actual 2017-02-01/none mode=discontinue ctx=military
e2 m2 > m1 SANCTION actual 2017-02-04/none mode=discontinue ctx=military
e3 m2 > m3 COERCE planned 2017-02-05/none mode=arrest ctx=military

### Antara 2015-10-15
Delapan kelompok bersenjata, antara lain [m1:KNU.REB KNU], {e1 meneken gencatan nasional} dengan [m2:MMR.GOV Thein Sein]; [m3:KIA.REB Kachin] dan [m4:UWSA.REB Wa] {e2 memilih tidak ikut}.
e1 m1 > m2 SUPPORT actual 2015-10-15/none ctx=military
e2 m3,m4 > m2 REJECT actual 2015-10-15/none ctx=military

### VOA Indonesia 2023-11-03
Setelah tujuh hari operasi 1027, [m1:MNDAA.REB tentara Kokang] {e1 menguasai} Chinshwehaw. [m2:CHN.GOV Beijing] {e2 mengirim utusan}, {e3 menggelar latihan tembak} di seberang, dan {e4 meminta} [m3:MMR.MIL junta] serta lawannya menahan diri.
e1 m1 > m3 COERCE actual 2023-11-03/none mode=seize ctx=territory
e2 m2 > m3 CONSULT actual 2023-11-03/none ctx=military
e3 m2 > m3 MOBILIZE actual 2023-11-03/none mode=weapons ctx=military
e4 m2 > m1,m3 REQUEST requested 2023-11-03/none mode=yield ctx=military

### Irrawaddy 2024-08-03
Kota Lashio {e1 jatuh} ke tangan [m1:MNDAA.REB MNDAA]; [m2:CHN.GOV Tiongkok] {e2 memutus listrik} ke wilayah kelompok itu dan April berikutnya [m3=m1 mereka] {e3 mengembalikan} kota kepada [m4:MMR.MIL Min Aung Hlaing].
e1 m1 > m4 COERCE actual 2024-08-03/none mode=seize ctx=territory
e2 m2 > m1 SANCTION actual 2024-08-03/none mode=discontinue ctx=military
e3 m3 > m4 RETREAT actual 2024-08-03/none mode=return ctx=territory

### Kompas.com 2022-07-25
[m1:MMR.MIL Junta] {e1 menggantung} [m2:MMR.OPP Ko Jimmy] dan [m3:MMR.OPP Phyo Zeya Thaw]. [m4:KHM.GOV Hun Sen], yang {e2 menyurati} Naypyidaw agar urung, {e3 kecewa}; [m5:MYS.GOV Saifuddin Abdullah] {e4 mencibir} [m6=m1 para jenderal].
e1 m1 > m2,m3 ASSAULT actual 2022-07-25/none mode=targeted ctx=repression
e2 m4 > m1 REQUEST requested 2022-06-10/none mode=yield ctx=repression
e3 m4 > m1 ACCUSE actual 2022-07-25/none mode=disapprove ctx=repression
e4 m5 > m6 ACCUSE actual 2022-07-25/none mode=disapprove ctx=repression

### Antara 2021-10-15
Rapat darurat menlu {e1 mencoret} [m1:MMR.MIL Min Aung Hlaing] dari daftar undangan KTT. "<<q1 Keputusan sulit>>," kata [m2:BRN.GOV Erywan Yusof], yang gagal berkunjung karena [m3=m1 jenderal itu] {e3 tidak memperbolehkannya} menemui [m4:MMR.OPP Suu Kyi].
e1 m5 > m1 SANCTION actual 2021-10-15/none ctx=diplomatic
e3 m3 > m2 REJECT actual 2021-10-15/none mode=meet ctx=diplomatic
q1 m2 direct cue=kata
[m5:ASEAN Perhimpunan itu] jarang berbuat demikian.

### CNN Indonesia 2022-02-25
Tuan rumah [m1:IDN.GOV Retno Marsudi] {e1 berbicara dengan} [m2:MMR.OPP Zin Mar Aung, menlu pemerintah persatuan nasional], lewat Zoom; [m3:MMR.MIL junta] {e2 memprotes} kontak itu.
e1 m1 > m2 CONSULT actual 2022-02-25/none mode=phone ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2022-02-25/none mode=disapprove ctx=diplomatic

### RNZ 2019-12-11
Referendum [m1:BOUGAINVILLE.PRE Bougainville]: 98 persen ingin merdeka. [m2:PNG.GOV Menteri Puka Temu] {e1 meminta} mereka bersabar, sedangkan [m3:PNG.LEG parlemen] {e2 belum tentu meratifikasi}.
e1 m2 > m1 REQUEST requested 2019-12-11/none mode=yield ctx=territory
e2 m3 > m1 SUPPORT hypothetical 2019-12-11/none ctx=territory

### Post-Courier 2016-06-08
[m1:PNG.COP Polisi] {e1 menembaki} [m2:PNG.EDU mahasiswa UPNG] yang {e2 hendak berarak} ke parlemen menuntut [m3:PNG.GOV Peter O'Neill] turun; [m4=m3 perdana menteri itu] {e3 menolak mundur}.
e1 m1 > m2 ASSAULT actual 2016-06-08/none mode=firearms ctx=repression
e2 m2 > m3 PROTEST planned 2016-06-08/day mode=demo ctx=corruption
e3 m4 > m2 REJECT actual 2016-06-08/none mode=change ctx=corruption

### RNZ 2023-02-26
Profesor [m1:AUS.EDU Bryce Barker] dan dua peneliti yang {e1 diculik} di Pegunungan Bosavi {e2 dilepas} setelah [m2:PNG.GOV Marape] {e3 membayar} 100 ribu kina kepada [m3:PNG.CRM gerombolan itu] lewat [m4:PNG.REL misionaris].
e1 m3 > m1 ASSAULT actual 2023-02-19/day mode=abduct ctx=crime
e2 m3 > m1 RETREAT actual 2023-02-26/none mode=release ctx=crime
e3 m2 > m3 CONCEDE actual 2023-02-26/none ctx=crime

### Tempo Semanal 2018-03-06
Di New York, [m1:TLS.GOV Hermenegildo Pereira] dan [m2:AUS.GOV Julie Bishop] {e1 membubuhkan paraf} di traktat batas laut; [m3:TLS.ELI Xanana] {e2 memboikot acara}.
e1 m1 > m2 SUPPORT actual 2018-03-06/none ctx=territory
e2 m3 > m2 REJECT actual 2018-03-06/none mode=meet ctx=territory

### Antara 2022-07-12
Petisi [m1:TLS.GOV Jose Ramos-Horta] {e1 dikabulkan}: [m2:IDN.GOV Presiden Jokowi] {e2 akan menyokong} keanggotaan Dili di [m3:ASEAN ASEAN]. Pada 2025, perhimpunan itu {e3 menerimanya}.
e1 m2 > m1 CONCEDE actual 2022-07-12/none ctx=diplomatic
e2 m2 > m1 AGREE planned 2022-07-19/none ctx=diplomatic
e3 m3 > m1 SUPPORT actual 2022-07-12/none ctx=diplomatic

### Kompas.com 2025-07-24
[m1:KHM.MIL Roket BM-21 Kamboja] {e1 menghujani} Surin; [m2:THA.MIL F-16 Thailand] {e2 membom} dua markas. Empat hari kemudian, di bawah {e3 penengahan} [m3:MYS.GOV Anwar Ibrahim], [m4:KHM.GOV Hun Manet] dan [m5:THA.GOV Phumtham Wechayachai] {e4 menyepakati gencatan}.
e1 m1 > m2 ASSAULT actual 2025-07-24/none mode=heavy-weapons ctx=territory
e2 m2 > m1 ASSAULT actual 2025-07-24/none mode=aerial ctx=territory
e3 m3 > m4,m5 CONSULT actual 2025-07-24/none mode=third-party ctx=territory
e4 m4 > m5 CONCEDE actual 2025-07-24/none ctx=territory

### Bangkok Post ID 2025-07-01
[m1:THA.JUD Mahkamah Konstitusi] {e1 menangguhkan} [m2:THA.GOV Paetongtarn Shinawatra] gara-gara rekaman {e2 percakapannya} dengan [m3:KHM.ELI Hun Sen]; [m4:THA.PTY Bhumjaithai] {e3 hengkang} dari koalisinya.
e1 m1 > m2 SANCTION actual 2025-07-01/none mode=expel ctx=legal
e2 m2 > m3 CONSULT actual 2025-06-15/day mode=phone ctx=diplomatic
e3 m4 > m2 SANCTION actual 2025-06-18/day mode=discontinue ctx=political_institutions

### Tribun Pontianak 2014-10-11
Kebun karet di Camar Bulan {e1 dipatok} [m1:MYS.MIL tentara diraja]; begitu tuduh [m2:IDN.LEG Wakil Ketua Komisi I TB Hasanuddin], yang dibantah [m3:IDN.GOV Marty Natalegawa]: [m4=m1 Malaysia] tidak {e2 mencaplok} sejengkal pun.
e1 m1 > m5 COERCE actual 2011-10-08/none mode=seize ctx=territory said=m2
e2 m4 > m5 COERCE denied 2011-10-10/none mode=seize ctx=territory said=m3
[m5:IDN.CVL Warga Temajuk] bertani seperti biasa.

### The Star 2020-07-28
[m1:MYS.JUD Hakim Nazlan Ghazali] {e1 menjatuhkan} dua belas tahun dan denda RM210 juta atas [m2:MYS.ELI Najib Razak]; [m3:MYS.PTY UMNO] {e2 meninggalkan} Perikatan Nasional dua hari kemudian.
e1 m1 > m2 SANCTION actual 2020-07-28/none mode=convict ctx=corruption
e2 m3 > m4 SANCTION actual 2020-07-28/none mode=discontinue ctx=political_institutions
[m4:MYS.PTY Muhyiddin] kehilangan mayoritas.

### Malaysiakini 2015-08-29
[m1:MYS.CVL Bersih 4.0] {e1 menguningkan} Kuala Lumpur 34 jam. [m2:MYS.GOV Menteri Zahid Hamidi] {e2 melarang kaus kuning}, {e3 mengancam} penganjurnya dengan akta hasutan, tetapi [m3:MYS.COP polisi] {e4 tidak membubarkan}.
e1 m1 > m2 PROTEST actual 2015-08-29/none mode=demo ctx=corruption
e2 m2 > m1 COERCE actual 2015-08-28/day mode=ban ctx=rights_freedoms
e3 m2 > m1 THREATEN threatened 2015-08-28/none mode=arrest ctx=rights_freedoms
e4 m3 > m1 COERCE denied 2015-08-29/none mode=restrict ctx=rights_freedoms

### Antara 2010-05-18 none
Kuliah umum [m1:MYS.ELI Mahathir Mohamad] di Universitas Airlangga dipadati mahasiswa. [m2=m1 Bekas dokter itu] bercerita tentang masa kecilnya di [m3:@MYS Alor Setar] dan kegemarannya membaca.

### Kompas 1999-09-21
[m1:AUS.MIL Mayor Jenderal Peter Cosgrove] {e1 tiba} di Dili bersama [m2:INTERFET 2.500 prajurit Interfet]; [m3:IDN.MIL Kiki Syahnakri] {e2 menyambutnya} di bandara dan {e3 berjanji bekerja sama}.
e1 m1 > m3 AID actual 1999-09-20/day ctx=peacekeeping
e2 m3 > m1 CONSULT actual 1999-09-20/day ctx=peacekeeping
e3 m3 > m1 AGREE planned 1999-09-20/none ctx=peacekeeping

### Kompas 2000-09-06
Di Atambua, [m1:TLS.PRM milisi] {e1 membantai} tiga [m2:UNHCR staf UNHCR]. [m3:UN Dewan Keamanan] {e2 menuntut} [m4:IDN.GOV Jakarta] melucuti mereka; [m5:IDN.GOV Gus Dur] {e3 meminta maaf} kepada [m6:UN Kofi Annan].
e1 m1 > m2 ASSAULT actual 2000-09-06/day ctx=territory
e2 m3 > m4 REQUEST requested 2000-09-06/none mode=change ctx=territory
e3 m5 > m6 SUPPORT actual 2000-09-06/none ctx=territory

### Antara 2002-08-31
Mobil rombongan guru {e1 diberondong} di Mil 63; [m1:IDN.MIL Pangdam Mahidin Simbolon] {e2 menunjuk} [m2:OPM.REB Kelly Kwalik], yang {e3 menyangkal}. [m3:USA.COP FBI] {e4 membantu} penyidikan [m4:IDN.COP Polda Papua].
e2 m1 > m2 ACCUSE actual 2002-08-31/none mode=allege ctx=territory
e3 m2 > m1 REJECT actual 2002-08-31/none ctx=territory
e4 m3 > m4 COOPERATE actual 2002-08-31/none ctx=crime
e1 m2 > m5 ASSAULT denied 2002-08-31/day mode=firearms ctx=territory
[m5:USA.EDU Dua guru Amerika] tewas.

### Jubi 2009-12-16
[m1:OPM.REB Kelly Kwalik] {e1 tewas disergap} [m2:IDN.COP Densus 88] di Gorong-gorong; ribuan [m3:IDN.CVL warga Amungme] {e2 mengarak} jenazahnya ke [m4:IDN.LEG DPRD Mimika] dan {e3 menagih} penjelasan.
e1 m2 > m1 ASSAULT actual 2009-12-16/none mode=firearms ctx=territory
e2 m3 > m4 PROTEST actual 2009-12-16/none mode=demo ctx=territory
e3 m3 > m4 REQUEST requested 2009-12-16/none ctx=territory

### Kompas 1996-05-15
Kopassus {e1 menyelamatkan} sembilan [m1:GBR.EDU peneliti Lorentz] dari sekapan [m2:OPM.REB Kelly Kwalik] di Geselama. Seminggu sebelumnya, [m3:ICRC ICRC] {e2 mundur dari perundingan} sebab Kwalik {e3 membatalkan} pembebasan.
e1 m4 > m1 AID actual 1996-05-15/day ctx=territory
e2 m3 > m2 RETREAT actual 1996-05-09/day mode=withdraw ctx=territory
e3 m2 > m3 REJECT actual 1996-05-08/none ctx=territory
[m4:IDN.MIL Brigjen Prabowo Subianto] memimpin operasi.

### Suara Karya 1991-11-14
[m1:IDN.MIL Panglima Try Sutrisno] menyebut {e1 penembakan} [m2:TLS.CVL peziarah] di Santa Cruz tindakan yang perlu; [m3:PRT.GOV Lisboa] {e2 menyerukan} embargo senjata oleh [m4:EU Masyarakat Eropa], [m5:NLD.GOV Belanda] {e3 membekukan bantuan}.
e1 m1 > m2 ASSAULT actual 1991-11-12/day mode=firearms ctx=repression
e2 m3 > m4 REQUEST requested 1991-11-14/none ctx=human_rights
e3 m5 > m1 SANCTION actual 1991-11-14/none mode=discontinue ctx=human_rights

### Kompas 1992-03-25
Tidak mau lagi didikte [m1:NLD.GOV Menteri Jan Pronk], [m2:IDN.GOV Soeharto] {e1 membubarkan IGGI} dan {e2 menampik} bantuan Den Haag.
e1 m2 > m1 SANCTION actual 1992-03-25/none mode=discontinue ctx=economic
e2 m2 > m1 REJECT actual 1992-03-25/none mode=assist ctx=economic

### Kompas 1994-06-22
Tempo, Detik, dan Editor {e1 dibredel} [m1:IDN.GOV Harmoko]. [m2:IDN.JRN Wartawan] {e2 berdemonstrasi}; [m3:IDN.MIL aparat] {e3 memukuli} mereka dengan rotan; [m4:IDN.JRN Goenawan Mohamad] {e4 menggugat} ke [m5:IDN.JUD PTUN] dan menang.
e1 m1 > m2 COERCE actual 1994-06-21/day mode=censor ctx=rights_freedoms
e2 m2 > m1 PROTEST actual 1994-06-22/none mode=demo ctx=rights_freedoms
e3 m3 > m2 ASSAULT actual 1994-06-22/none mode=beat ctx=repression
e4 m4 > m1 ACCUSE actual 1994-06-22/none mode=allege ctx=rights_freedoms

### Kompas 1993-05-10
[m1:IDN.LAB Buruh PT Catur Putra Surya] {e1 mogok} dua hari; tiga belas di antaranya {e2 dipaksa mundur} [m2:IDN.MIL Kodim Sidoarjo]. [m3:IDN.LAB Marsinah] {e3 memprotesnya} dan hilang malam itu.
e1 m1 > m4 PROTEST actual 1993-05-03/day mode=strike ctx=economic
e2 m2 > m1 COERCE actual 1993-05-05/day ctx=repression
e3 m3 > m2 PROTEST actual 1993-05-05/day ctx=economic
[m4:IDN.BUS Pabrik arloji itu] kembali beroperasi.
