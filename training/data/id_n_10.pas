### Antara 2013-05-23
<<q1 [m1:IDN.GOV Indonesia] dan [m2:PHL.GOV Filipina] {e1 merampungkan} batas zona ekonomi eksklusif di Laut Mindanao setelah 20 tahun perundingan>>, kata [m3:IDN.GOV Menteri Luar Negeri Marty Natalegawa] sekembali dari [m4:@PHL Manila].
e1 m1 > m2 SUPPORT actual 2013-05-23/none ctx=territory said=m3
q1 m3 indirect cue=kata

### Antara 2013-05-30
[m1:PHL.GOV Kepolisian Laut Filipina] dan [m2:IDN.GOV Badan Koordinasi Keamanan Laut] {e1 berpatroli bersama} di perbatasan dekat [m3:@IDN Pulau Miangas] untuk mencegah penyelundupan amunisi dari [m4:@PHL General Santos].
e1 m1 > m2 COOPERATE actual 2013-05-30/none ctx=military,crime

### Antara 2016-06-24
[m1:IDN.GOV Menteri Pertahanan Ryamizard Ryacudu] {e1 mengizinkan} [m2:PHL.MIL pasukan Filipina] memasuki perairan Indonesia apabila sedang mengejar [m3:ABUSAYYAF.REB kelompok Abu Sayyaf], izin yang dibalas serupa oleh [m4:@PHL Manila].
e1 m1 > m2 CONCEDE actual 2016-06-24/none ctx=terrorism,military

### Antara 2016-07-11
<<q1 Tiga [m1:IDN.LAB anak buah kapal asal Nusa Tenggara Timur] {e1 diculik} [m2:ABUSAYYAF.REB Abu Sayyaf] di perairan Lahad Datu, [m3:@MYS Sabah]>>, kata [m4:IDN.MIL Panglima TNI Gatot Nurmantyo], yang {e2 menunggu izin} [m5:PHL.GOV Presiden Rodrigo Duterte] untuk operasi pembebasan.
e1 m2 > m1 ASSAULT actual 2016-07-11/none mode=abduct ctx=terrorism
e2 m4 > m5 REQUEST requested 2016-07-11/none mode=assist ctx=terrorism,military
q1 m4 indirect cue=kata

### Antara 2016-09-18
[m1:MNLF.REB Front Pembebasan Nasional Moro] {e1 menyerahkan} tiga [m2:IDN.LAB nelayan Indonesia yang dilepas Abu Sayyaf] kepada [m3:IDN.GOV utusan pemerintah Indonesia] di [m4:@PHL Jolo].
e1 m1 > m3 RETREAT actual 2016-09-18/none mode=release ctx=terrorism

### Kompas 2010-05-24
<<q1 [m1:KOR.GOV Korea Selatan] {e1 menghentikan} seluruh perdagangan dengan [m2:PRK.GOV Korea Utara] menyusul penyelidikan internasional atas tenggelamnya kapal Cheonan>>, kata [m3:KOR.GOV Presiden Lee Myung-bak] dari Museum Perang di [m4:@KOR Seoul].
e1 m1 > m2 SANCTION actual 2010-05-24/none mode=discontinue ctx=military,economic
q1 m3 indirect cue=kata

### Kompas 2010-05-25
[m1:PRK.GOV Pyongyang] menyatakan {e1 memutuskan semua hubungan} dengan [m2:KOR.GOV Seoul] dan {e2 akan mengusir} delapan [m3:KOR.GOV pejabat Korea Selatan] dari kompleks industri [m4:@PRK Kaesong].
e1 m1 > m2 SANCTION actual 2010-05-25/none mode=discontinue ctx=diplomatic
e2 m1 > m3 SANCTION planned 2010-05-25/none mode=expel ctx=diplomatic,economic

### Kompas 2010-05-26
[m1:PRK.MIL Kepala staf umum tentara Korea Utara] {e1 mengancam menembaki} pengeras suara propaganda [m2:KOR.MIL militer Korea Selatan] jika dinyalakan kembali di sepanjang garis demarkasi.
e1 m1 > m2 THREATEN threatened 2010-05-26/none ctx=military

### Kompas 2010-07-25
[m1:USA.MIL Amerika Serikat] dan [m2:KOR.MIL Korea Selatan] {e1 memulai latihan perang} empat hari di Laut Jepang yang melibatkan kapal induk USS George Washington, sementara [m3:CHN.GOV Beijing] {e2 menyatakan keberatan}.
e1 m1 > m2 COOPERATE actual 2010-07-25/none ctx=military
e2 m3 > m1,m2 ACCUSE actual 2010-07-25/none mode=disapprove ctx=military

### Kompas 2010-09-13
[m1:KOR.GOV Palang Merah Korea Selatan] {e1 mengirimkan} 5.000 ton beras dan sejuta sak semen kepada [m2:PRK.CVL korban banjir di Sinuiju], bantuan pertama sejak hubungan dagang dihentikan.
e1 m1 > m2 AID actual 2010-09-13/none ctx=disasters

### CNN Indonesia 2017-11-10
[m1:IDN.JUD KPK] {e1 kembali menetapkan} [m2:IDN.LEG Ketua DPR Setya Novanto] sebagai tersangka kasus KTP elektronik. [m3:IDN.LEG Wakil Ketua DPR Fahri Hamzah] {e2 menuding} [m4=m1 lembaga itu] bermain politik.
e1 m1 > m2 ACCUSE actual 2017-11-10/none mode=allege ctx=corruption
e2 m3 > m4 ACCUSE actual 2017-11-10/none mode=disapprove ctx=corruption

### CNN Indonesia 2017-11-15
[m1:IDN.JUD Penyidik KPK] {e1 mendatangi} rumah [m2:IDN.LEG Setya Novanto] di [m3:@IDN Jalan Wijaya] dengan surat penangkapan, tetapi tidak menemukannya; [m4:IDN.PTY Partai Golkar] {e2 mengimbau} kadernya itu menyerahkan diri.
e1 m1 > m2 COERCE actual 2017-11-15/none mode=seize ctx=corruption
e2 m4 > m2 REQUEST requested 2017-11-15/none mode=yield ctx=corruption

### CNN Indonesia 2018-04-24
[m1:IDN.ELI Bekas Ketua DPR Setya Novanto] {e1 divonis} 15 tahun penjara dan denda Rp500 juta oleh [m2:IDN.JUD majelis hakim yang dipimpin Yanto], lebih ringan setahun dari tuntutan [m3:IDN.JUD jaksa].
e1 m2 > m1 SANCTION actual 2018-04-24/none mode=convict ctx=corruption,legal

### CNN Indonesia 2018-03-22
[m1:IDN.ELI Setya Novanto] di persidangan {e1 menyebut} [m2:IDN.GOV dua menteri kabinet] turut menerima masing-masing 500 ribu dolar, kata-kata yang {e2 dibantah keras} oleh [m3:IDN.PTY PDI Perjuangan].
e1 m1 > m2 ACCUSE actual 2018-03-22/none mode=allege ctx=corruption
e2 m3 > m1 REJECT actual 2018-03-22/none ctx=corruption

### VOA Indonesia 2014-02-21
[m1:UKR.GOV Presiden Viktor Yanukovych] dan [m2:UKR.OPP tiga pemimpin oposisi] {e1 menandatangani persetujuan} yang memuat pemilu dini, di hadapan [m3:DEU.GOV menteri luar negeri Jerman] dan [m4:POL.GOV Polandia].
e1 m1 > m2 SUPPORT actual 2014-02-21/none ctx=pro_democracy

### VOA Indonesia 2014-02-20
[m1:UKR.COP Penembak jitu kepolisian] {e1 menembaki} [m2:UKR.CVL para pengunjuk rasa] di Jalan Instytutska, sementara [m3:EU Uni Eropa] {e2 sepakat menjatuhkan} larangan visa kepada [m4:UKR.GOV pejabat yang bertanggung jawab].
e1 m1 > m2 ASSAULT actual 2014-02-20/none mode=firearms ctx=repression
e2 m3 > m4 AGREE planned 2014-02-20/none ctx=repression

### VOA Indonesia 2014-03-01
[m1:RUS.LEG Majelis tinggi parlemen Rusia] {e1 menyetujui pengiriman} pasukan ke [m2:@UKR Krimea] atas permohonan [m3:RUS.GOV Presiden Vladimir Putin], sehari setelah bandara di [m4:@UKR Simferopol] diduduki orang bersenjata.
e1 m1 > m3 SUPPORT actual 2014-03-01/none ctx=military,territory

### VOA Indonesia 2014-03-02
<<q1 [m1:UKR.MIL Ukraina] {e1 memberlakukan siaga tempur penuh} bagi angkatan bersenjatanya menghadapi [m2:RUS.MIL Rusia] dan memanggil pasukan cadangan>>, kata [m3:UKR.GOV Sekretaris Dewan Keamanan Andriy Parubiy] di [m4:@UKR Kiev].
e1 m1 > m2 MOBILIZE actual 2014-03-02/none mode=troops ctx=military
q1 m3 indirect cue=kata

### Republika 2014-03-19 headline
[m1:RUS.MIL Milisi Pro-Moskow] {e1 Rebut} Markas [m2:UKR.MIL AL Ukraina] di [m3:@UKR Sevastopol], [m4:UN Ban Ki-moon] {e2 Bertolak} ke [m5:RUS.GOV Moskow]
e1 m1 > m2 COERCE actual 2014-03-19/none mode=seize ctx=military,territory
e2 m4 > m5 CONSULT actual 2014-03-19/none mode=visit ctx=diplomatic

### Antara 2013-08-27 none
[m1:IDN.GOV Bank Indonesia] menaikkan suku bunga acuan 50 basis poin menjadi tujuh persen untuk menahan pelemahan rupiah, sedangkan [m2:IND.GOV bank sentral India] dan [m3:BRA.GOV Brasil] diperkirakan menempuh jalan serupa.

### Liputan6 2015-06-18 none
Pemantauan hilal di [m1:@IDN Pantai Lhoknga] dibantu [m2:IDN.EDU dosen UIN Ar-Raniry] dan teleskop dari [m3:@JPN Jepang]; hasilnya dikirim ke [m4:IDN.GOV Kementerian Agama] sebelum sidang isbat.
