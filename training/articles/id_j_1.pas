### VOA Indonesia 2014-09-02 article
= Lesotho Mencekam, [m1:LSO.GOV Thabane] {e12 Minta Tentara Asing}
~byline VOA Indonesia
~date_line 02/09/2014
~caption Polisi kosong berjaga di sebuah pos di Maseru (foto: dok).
[m2:@ZAF PRETORIA] — Rumah dinasnya masih dijaga orang lain. Dari sebuah hotel di Pretoria, Senin (1/9), [m3:LSO.GOV Perdana Menteri Lesotho Thomas Thabane] {e1 memohon} [m4:SADC Komunitas Pembangunan Afrika Bagian Selatan (SADC)] mengirim pasukan penjaga perdamaian ke kerajaan kecil yang ditinggalkannya.
Permohonan itu {e2 tidak dipenuhi}. Setelah sidang empat jam, [m5=m4 perhimpunan 15 negara tersebut] hanya sepakat {e3 mengutus} seorang pengamat, itu pun tanpa senjata.
[m6=m3 Thabane] melintasi perbatasan pada Sabtu (30/8) dini hari, beberapa jam sebelum [m7:LSO.MIL tentara] {e4 menyerbu} tiga kantor polisi di [m8:@LSO Maseru]. [m29:LSO.COP Seorang perwira polisi] {e5 tewas}. Telepon dan siaran radio mati sampai siang.
"<<q1 [m9=m3 Saya] disingkirkan bukan oleh rakyat, melainkan oleh [m10=m7 angkatan bersenjata]>>," ujarnya kepada [m11:#BBC BBC].
[m12=m7 Pihak militer] membantah {e6 melakukan kudeta}. Menurut juru bicaranya, [m13:LSO.MIL Mayor Ntlele Ntoi], <<q2 operasi itu ditujukan kepada [m14:LSO.COP polisi] yang hendak membagikan senapan kepada [m15:LSO.PTY pengikut sebuah partai]>>.
Pangkal perkaranya seorang jenderal. Jumat pekan lalu [m16=m3 perdana menteri berusia 75 tahun itu] {e7 mencopot} [m17:LSO.MIL Letnan Jenderal Tlali Kamoli] dari jabatan panglima. [m18=m17 Sang jenderal] {e8 menolak} angkat kaki dari baraknya.
Penggantinya, [m19:LSO.MIL Maaparankoe Mahao], selamat dari tembakan di rumahnya dan kini bersembunyi.
Di Maseru, [m20:LSO.PTY Mothetjoa Metsing] mengambil alih tugas harian. [m21=m20 Wakil perdana menteri yang mengetuai Kongres Lesotho untuk Demokrasi itu] sejak Juni tidak lagi sejalan dengan mitra koalisinya. Kala itu, untuk menghindari mosi tidak percaya, [m22=m3 Thabane] {e9 membekukan} [m23:LSO.LEG parlemen] selama sembilan bulan.
[m24:ZAF.GOV Afrika Selatan] melalui [m25:ZAF.GOV Kementerian Hubungan Internasional] {e10 menyatakan tidak akan menoleransi} pergantian pemerintahan di luar konstitusi. [m26=m25 Kementerian tersebut] juga {e11 mendesak} para komandan kembali ke tangsi.
Sebulan sekali, warga Lesotho yang bekerja di tambang Afrika Selatan pulang membawa upah. Pekan ini bus-bus mereka berhenti di gerbang perbatasan.
Lesotho, yang seluruh wilayahnya dikelilingi satu negara tetangga, adalah anggota [m27=m4 SADC] dan [m28:AU Uni Afrika].
~read_also Baca juga: Wabah Ebola, Maskapai Kurangi Penerbangan
e12 m1 > m4 REQUEST requested 2014-09-01/day mode=assist ctx=military,peacekeeping again
e1 m3 > m4 REQUEST requested 2014-09-01/day mode=assist ctx=military,peacekeeping
e2 m5 > m3 REJECT actual 2014-09-01/day mode=assist ctx=military,peacekeeping
e3 m5 > m3 AGREE planned 2014-09-01/day ctx=peacekeeping,diplomatic
e4 m7 > m14 ASSAULT actual 2014-08-30/day ctx=military,political_institutions
e5 m7 > m29 ASSAULT actual 2014-08-30/day ctx=military
e6 m12 > m3 COERCE denied 2014-08-30/day ctx=military,executive said=m12
e7 m16 > m17 SANCTION actual 2014-08-29/day mode=expel ctx=military,executive
e8 m18 > m16 REJECT actual 2014-09-02/none mode=yield ctx=military,executive
e9 m22 > m23 COERCE actual 2014-06-01/month ctx=legislative bg
e10 m24 > m12 REJECT actual 2014-09-02/none ctx=diplomatic,political_institutions said=m25
e11 m26 > m12 REQUEST requested 2014-09-02/none mode=yield ctx=military,diplomatic
q1 m9 direct cue=ujarnya
q2 m13 indirect cue=Menurut
rel m13 member_of m12

### Serambi Indonesia 2013-04-10 article
= Bendera Aceh Berkibar, Mendagri dan [m1:IDN.LEG DPRA] Sama-sama Ngotot
~date_line Rabu, 10 April 2013 09:41 WIB
[m2:@IDN BANDA ACEH] - Tenggat tinggal lima hari, tetapi [m3:IDN.GOV Gubernur Aceh Zaini Abdullah] belum juga menjawab surat klarifikasi dari Jakarta. Surat berisi dua belas catatan itu {e1 meminta} Qanun Nomor 3 Tahun 2013 tentang Bendera dan Lambang diubah.
Pengirimnya [m4:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi]. Menurut [m5=m4 dia], <<q1 bulan sabit dan bintang pada kain merah itu persis sama dengan panji [m6:GAM.REB Gerakan Aceh Merdeka (GAM)]>>, dan peraturan pemerintah tahun 2007 melarangnya.
"<<q2 Kalau tidak diubah juga, [m7:IDN.GOV Presiden] bisa membatalkan>>," {e2 katanya} seusai bertemu [m8:IDN.LEG pimpinan DPR] di [m33:@IDN Senayan], Selasa (9/4).
[m9:IDN.PTY Adnan Beuransyah] tidak gentar. "<<q3 [m10=m1 Kami] sudah ketok palu, sudah masuk lembaran daerah. [m11=m4 Mendagri] silakan gugat ke [m12:IDN.JUD Mahkamah Agung]>>," {e3 tukas} [m13=m9 ketua Komisi A DPRA itu].
"<<q4 Ini bendera orang Aceh, bukan bendera pemberontak>>," sambung politikus [m14:IDN.PTY Partai Aceh] tersebut. Partainya, yang didirikan bekas kombatan, menguasai separuh kursi dewan. [m15:IDN.PTY Muzakir Manaf], bekas panglima GAM yang kini wakil gubernur, menjadi ketua umumnya.
Sikap dewan ditiru jalanan. Sepanjang Kamis pekan lalu, [m16:IDN.CVL seribuan warga] {e4 berpawai} dari Lhokseumawe ke Banda Aceh sambil mengarak bendera tersebut, menuntut pusat berhenti mengutak-atik qanun.
Tidak semua bersorak. Di [m17:@IDN Takengon] pada hari yang sama, [m18:IDN.CVL massa dari dataran tinggi Gayo] {e5 membakar} bendera itu di depan [m19:IDN.LEG gedung DPRK Aceh Tengah]. [m31=m18 Mereka] juga {e6 mengancam} akan mendirikan provinsi sendiri bila simbol pesisir dipaksakan.
[m20:IDN.MIL Panglima Kodam Iskandar Muda Mayjen Zahari Siregar] mengaku menahan diri. [m21:IDN.MIL Prajuritnya], kata [m32=m20 dia], belum {e7 menurunkan} satu pun bendera dan menyerahkan penertiban kepada [m22:IDN.COP polisi].
Kabar lain beredar di warung kopi: sekelompok orang di Pidie {e8 ditahan} semalam karena menjual bendera. [m23:IDN.COP Kapolda Aceh Irjen Herman Effendi] menampiknya.
[m24:IDN.GOV Dirjen Otonomi Daerah Djohermansyah Djohan] dijadwalkan {e9 tiba} hari ini untuk berunding dengan [m25=m3 gubernur] dan [m26=m1 dewan].
Delapan tahun silam, [m27=m6 gerakan yang dulu bersenjata itu] {e10 meneken} nota kesepahaman dengan [m28:IDN.GOV pemerintah Indonesia] di [m29:@FIN Helsinki]. [m30:FIN.ELI Martti Ahtisaari], mantan presiden Finlandia, {e11 menengahinya}. Pasal 1.1.5 naskah tersebut memberi Aceh hak memakai simbol wilayah.
e1 m4 > m3 REQUEST requested 2013-04-10/none mode=change ctx=legislative,territory
e2 m4 > m1 THREATEN threatened 2013-04-09/day ctx=legislative,territory
e3 m9 > m4 REJECT actual 2013-04-10/none mode=yield ctx=legislative,territory
e4 m16 > m28 PROTEST actual 2013-04-04/day mode=demo ctx=territory
e5 m18 > m19 PROTEST actual 2013-04-04/day mode=vandalize ctx=religion_ethnicity,territory
e6 m18 > m1 THREATEN threatened 2013-04-04/day mode=relations ctx=territory,religion_ethnicity
e7 m21 > m16 COERCE denied 2013-04-10/none mode=seize ctx=military,territory said=m20
e8 m22 > m16 COERCE denied 2013-04-09/day mode=arrest ctx=territory
e9 m24 > m25,m26 AGREE planned 2013-04-10/day mode=visit ctx=diplomatic,territory
e10 m27 > m28 SUPPORT actual 2005-01-01/year ctx=diplomatic,territory bg
e11 m30 > m27,m28 CONSULT actual 2005-01-01/year mode=third-party ctx=diplomatic,territory bg
q1 m5 indirect cue=Menurut
q2 m4 direct cue=katanya
q3 m10 direct cue=tukas
q4 m13 direct cue=sambung
rel m9 member_of m1
rel m9 member_of m14
rel m15 leads m14

### CNN Indonesia 2024-04-08 article
= [m1:ECU.COP Polisi Ekuador] {e13 Dobrak Kedubes}, Satu Benua Meradang
~byline CNN Indonesia
~date_line Senin, 08 Apr 2024 07:15 WIB
~share Bagikan: url telah tercopy
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Semua bermula dari seorang mantan wakil presiden yang sudah empat bulan tidur di sofa diplomat. Jumat (5/4) malam, [m4=m1 satuan khusus kepolisian] memanjat pagar [m5:MEX.GOV Kedutaan Besar Meksiko di Quito], {e1 mendobrak} pintunya, lalu {e2 menyeret keluar} [m6:ECU.ELI Jorge Glas].
Pagi harinya [m7=m5 kedutaan itu] baru saja {e3 memberikan suaka} kepada [m8=m6 politikus yang dua kali divonis korupsi tersebut].
[m9:MEX.GOV Kuasa usaha Roberto Canseco] terjungkal di trotoar saat mengejar iring-iringan mobil. "<<q1 [m10=m4 Mereka] memukul [m11=m9 saya]. Ini gila, benar-benar di luar norma>>," katanya dengan suara bergetar.
[m12:MEX.GOV Presiden Andres Manuel Lopez Obrador] {e4 mengumumkan putusnya hubungan} malam itu juga. Sebanyak 18 diplomat beserta keluarganya pulang dengan pesawat komersial, Minggu.
[m13:MEX.GOV Menteri Luar Negeri Alicia Barcena] menambahkan bahwa [m14=m13 pihaknya] {e5 akan menggugat} ke [m15:ICJ Mahkamah Internasional] di Den Haag.
~advert ADVERTISEMENT
~page_control SCROLL TO CONTINUE WITH CONTENT
Reaksi berjatuhan satu demi satu. [m16:NIC.GOV Nikaragua] ikut {e6 memutus hubungan}. [m17:BRA.GOV Brasil] {e7 mengecam} penggerebekan itu sebagai pelanggaran Konvensi Wina; begitu pula [m18:COL.GOV Kolombia], [m19:CHL.GOV Cile], dan bahkan [m20:ARG.GOV Argentina], yang presidennya, [m36:ARG.GOV Javier Milei], gemar mencaci Lopez Obrador.
[m21:USA.GOV Departemen Luar Negeri AS] lebih lunak. [m22=m21 Washington] {e8 menyerukan} [m23:? kedua mitranya] menyelesaikan perselisihan lewat norma internasional.
Hanya satu pihak yang tidak menyesal. Penangkapan Glas, {e9 kata} [m24:ECU.GOV Menteri Luar Negeri Gabriela Sommerfeld], sah karena <<q2 suaka tidak boleh dipakai melindungi terpidana>>. [m35=m24 Ia] menyebut ada risiko [m25=m6 buron itu] segera kabur.
[m26:ECU.GOV Presiden Daniel Noboa] sendiri bungkam. Tiga hari sebelumnya [m27=m26 pemerintahannya] {e10 mengusir} [m28:MEX.GOV Duta Besar Raquel Serur], gara-gara ucapan [m29=m12 sang atasan] tentang pembunuhan calon presiden [m30:ECU.PTY Fernando Villavicencio].
Glas kini mendekam di penjara La Roca, Guayaquil. Kuasa hukumnya mengatakan [m31=m6 ia] {e11 memulai} mogok makan.
Bekas atasannya, [m32:ECU.ELI Rafael Correa], menonton semua itu dari Brussel. Bekas presiden tersebut sejak 2017 tinggal di [m33:BEL.GOV Belgia], negara yang lima tahun kemudian {e12 memberinya status pengungsi}.
[m34:OAS Organisasi Negara-Negara Amerika], tempat kedua negara bernaung, bersidang Selasa besok.
~footer (bac/rds)
e13 m1 > m5 ASSAULT actual 2024-04-05/day ctx=diplomatic again
e1 m4 > m5 ASSAULT actual 2024-04-05/day ctx=diplomatic
e2 m4 > m6 COERCE actual 2024-04-05/day mode=arrest ctx=diplomatic,corruption
e3 m7 > m8 AID actual 2024-04-05/day ctx=asylum,diplomatic
e4 m12 > m26 SANCTION actual 2024-04-05/day mode=discontinue ctx=diplomatic
e5 m14 > m26 ACCUSE planned 2024-04-08/none mode=allege ctx=legal,diplomatic
e6 m16 > m26 SANCTION actual 2024-04-08/none mode=discontinue ctx=diplomatic
e7 m17,m18,m19,m20 > m26 ACCUSE actual 2024-04-08/none mode=disapprove ctx=diplomatic
e8 m22 > m12,m26 REQUEST requested 2024-04-08/none mode=change ctx=diplomatic
e9 m24 > m13 REJECT actual 2024-04-08/none ctx=diplomatic,asylum
e10 m27 > m28 SANCTION actual 2024-04-05/week mode=expel ctx=diplomatic
e11 m31 > m26 PROTEST actual 2024-04-08/none mode=strike ctx=legal
e12 m33 > m32 AID actual 2022-01-01/year ctx=asylum bg
q1 m11 direct cue=katanya
q2 m24 indirect cue=kata
rel m17 member_of m34

### Koran Tempo 2010-07-30 article
= Satpol PP Gagal Segel Masjid Manislor
~byline DEFFAN PURNAMA (KUNINGAN)
[m1:@IDN KUNINGAN] — Bentrokan pecah di Desa Manislor, Kamis kemarin, ketika [m2:IDN.REL massa dari sejumlah organisasi Islam] mencoba masuk ke kampung [m3:IDN.REL jemaat Ahmadiyah]. Batu dan kayu beterbangan; {e1 lemparan} pertama, menurut saksi, datang dari luar pagar hidup yang dibuat para ibu.
[m4:IDN.COP Enam ratus polisi] berdiri di antara kedua pihak. [m5:IDN.COP Kepala Polres Kuningan Ajun Komisaris Besar Yoyoh Indayah] sempat memerintahkan [m6=m4 anak buahnya] {e2 menembakkan gas air mata} agar gerombolan itu mundur.
Sehari sebelumnya giliran [m7:IDN.GOV Satuan Polisi Pamong Praja] yang dibuat tak berdaya. [m8=m7 Mereka] datang untuk {e3 menyegel} An-Nur, masjid terbesar di desa itu, tetapi dihadang [m9=m3 warga] yang berbaring di jalan. Penyegelan batal.
"<<q1 [m10=m3 Kami] tidak melawan negara. Kami hanya mempertahankan rumah ibadah>>," kata [m11:IDN.REL Nurrahim], pengurus pemuda jemaat.
Perintah penutupan datang dari [m12:IDN.GOV Bupati Aang Hamid Suganda]. Dalam surat tertanggal 25 Juli [m25=m12 ia] {e4 melarang} delapan tempat ibadah dipakai, dengan dalih menjaga ketenteraman. Surat itu terbit setelah [m13:IDN.REL Gerakan Anti-Ahmadiyah] {e5 mengultimatum} [m26=m12 pemerintah daerah]: tutup sebelum Ramadan atau [m27=m13 mereka] turun sendiri.
[m14:IDN.GOV Menteri Agama Suryadharma Ali] dari Jakarta {e6 menyalahkan} jemaat. Ketua umum [m15:IDN.PTY Partai Persatuan Pembangunan] itu menilai <<q2 [m28=m3 mereka] tidak mematuhi surat keputusan bersama tiga menteri>>.
Penilaian tersebut {e7 dikecam} [m16:SETARA.NGO Setara Institute]. "<<q3 Yang dilempari batu kok yang disalahkan>>," ujar [m17:IDN.NGO Hendardi, ketuanya]. Lembaga itu akan {e8 mengadukan} [m18=m12 bupati] ke [m19:IDN.GOV Komisi Nasional Hak Asasi Manusia].
Di Senayan, [m20:IDN.PTY anggota Fraksi PDI Perjuangan Eva Kusuma Sundari] {e9 menuntut} [m21:IDN.COP Kapolri] menindak para penyerang. [m22:IDN.COP Markas Besar] mengatakan tak seorang pun {e10 ditangkap}.
Manislor bukan tempat baru bagi pertikaian ini. Desember 2007, [m23:IDN.REL kelompok lain] {e11 merusak} dua musala di sana. Delapan orang luka.
Hingga semalam, [m24:IDN.COP tiga kompi Brigade Mobil] {e12 disiagakan} di pintu masuk desa. Anak-anak diliburkan dari sekolah.
e1 m2 > m3 PROTEST actual 2010-07-29/day mode=riot ctx=religion_ethnicity
e2 m6 > m2 ASSAULT actual 2010-07-29/day mode=crowd-control ctx=religion_ethnicity,repression
e3 m7 > m3 COERCE planned 2010-07-28/day mode=restrict ctx=religion_ethnicity
e4 m12 > m3 COERCE actual 2010-07-25/day mode=restrict ctx=religion_ethnicity,rights_freedoms
e5 m13 > m12 THREATEN threatened 2010-07-30/none ctx=religion_ethnicity
e6 m14 > m3 ACCUSE actual 2010-07-30/none mode=allege ctx=religion_ethnicity
e7 m16 > m14 ACCUSE actual 2010-07-30/none mode=disapprove ctx=religion_ethnicity
e8 m16 > m18 ACCUSE planned 2010-07-30/none mode=allege ctx=human_rights,religion_ethnicity
e9 m20 > m21 REQUEST requested 2010-07-30/none mode=change ctx=religion_ethnicity
e10 m22 > m2 COERCE denied 2010-07-30/none mode=arrest ctx=religion_ethnicity
e11 m23 > m3 PROTEST actual 2007-12-01/month mode=vandalize ctx=religion_ethnicity bg
e12 m24 > m2 MOBILIZE actual 2010-07-29/day mode=police ctx=religion_ethnicity
q1 m10 direct cue=kata
q2 m14 indirect cue=menilai
q3 m17 direct cue=ujar
rel m14 leads m15
rel m17 leads m16
rel m11 member_of m3
