### Antara 2012-10-22
[m1:FRA.GOV Prancis] {e1 menarik} 400 [m2:FRA.MIL tentaranya] dari Provinsi Kapisa bulan depan, lebih cepat daripada jadwal yang disepakati dengan [m3:AFG.GOV Kabul].
e1 m1 > m3 CONCEDE planned 2012-11-22/month ctx=military

### Kompas.com 2021-08-11
[m1:IDN.PTY Partai Nasdem] {e1 menarik kadernya} dari panitia interpelasi Formula E yang {e2 diajukan} [m2:IDN.PTY PSI] dan [m3:IDN.PTY PDI-P] terhadap [m4:IDN.GOV Anies Baswedan].
e1 m1 > m2,m3 REJECT actual 2021-08-31/none ctx=legislative
e2 m2,m3 > m4 ACCUSE actual 2021-08-26/none mode=investigate ctx=legislative

### detikNews 2017-03-14
[m1:IDN.CVL Tujuh penggugat] {e1 menarik gugatan} terhadap [m2:IDN.GOV Pemprov DKI] setelah ganti rugi {e2 dibayarkan}.
e1 m1 > m2 CONCEDE actual 2017-03-14/none ctx=legal
e2 m2 > m1 AID actual 2017-03-14/none ctx=reparations

### Republika 2019-11-21 none
Gerai yang menarik pembeli dengan undian umrah itu menurunkan harga kurma. Pemasoknya di [m1:@TUN Tozeur] melepas seribu ton untuk pasar Asia Tenggara.

### Tempo.co 2015-01-16
[m1:IDN.GOV Presiden Jokowi] {e1 menurunkan harga} premium menjadi Rp6.600. [m2:IDN.LAB Organda] {e2 belum mau menurunkan} tarif, walau [m3:IDN.GOV Menteri Ignasius Jonan] {e3 memintanya}.
e1 m1 > m2 CONCEDE actual 2015-01-16/none ctx=economic
e2 m2 > m3 REJECT actual 2015-01-16/none mode=yield ctx=economic
e3 m3 > m2 REQUEST requested 2015-01-16/none mode=yield ctx=economic

### Jawa Pos 2014-06-18
[m1:IDN.GOV Pemkot Surabaya] {e1 menurunkan} tiga ratus Satpol PP dan Linmas menjelang deklarasi penutupan Dolly; [m2:IDN.LAB para penghuni wisma] {e2 memasang} drum di mulut gang.
e1 m1 > m2 MOBILIZE actual 2014-06-18/none mode=police ctx=gender
e2 m2 > m1 PROTEST actual 2014-06-18/none mode=obstruct ctx=gender

### Tribun Kupang 2017-04-07
Bendera [m1:AUS.GOV Australia] di konsulat {e1 diturunkan} [m2:IDN.CVL nelayan korban Montara] sebagai {e2 protes}; [m3:IDN.COP petugas] {e3 mengembalikannya} kepada staf.
e1 m2 > m1 PROTEST actual 2017-04-07/none mode=vandalize ctx=environment
e2 m2 > m1 PROTEST actual 2017-04-07/none mode=demo ctx=environment
e3 m3 > m1 RETREAT actual 2017-04-07/none ctx=diplomatic

### CNN Indonesia 2016-06-29
[m1:EGY.MIL Penjaga perbatasan Mesir] {e1 membuka gerbang} Rafah lima hari untuk [m2:PSE.CVL pasien dan mahasiswa]. Pada hari ketiga, [m3:ISKP.REB kelompok bersenjata Sinai] {e2 membuka tembakan} ke arah pos.
e1 m1 > m2 RETREAT actual 2016-06-29/none mode=access ctx=human_security
e2 m3 > m1 ASSAULT actual 2016-06-29/none mode=firearms ctx=terrorism

### VOA Indonesia 2013-07-30
Presiden [m1:IRN.GOV Hassan Rouhani] {e1 membuka pintu dialog} dengan [m2:USA.GOV Amerika] begitu dilantik; lawan politiknya di [m3:IRN.LEG Majelis] {e2 membuka penyelidikan} atas menteri minyaknya.
e1 m1 > m2 AGREE actual 2013-08-04/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2013-08-04/none mode=investigate ctx=corruption

### Antara 2018-10-05
Tentara [m1:IDN.MIL Yonif 711] {e1 membuka jalan} yang tertimbun di Kulawi sehingga bantuan [m2:CHE.CVL Swiss] sampai ke [m3:IDN.CVL warga].
e1 m1 > m3 AID actual 2018-10-05/none ctx=disasters
e2 m2 > m3 AID actual 2018-10-05/none ctx=disasters
Barangnya berupa alat {e2 penjernih air}.

### Pikiran Rakyat 2009-05-04 none
Wali kota dari [m1:@DEU Braunschweig] membuka pameran wayang golek, menyerahkan piala bergilir, dan menerima tepuk tangan. Penonton pulang membawa brosur.

### BBC Indonesia 2023-07-11
[m1:SWE.GOV Swedia] akhirnya {e1 diterima}: [m2:TUR.GOV Erdogan] {e2 setuju meneruskan} protokol aksesi ke [m3:TUR.LEG parlemennya]. Sebagai gantinya [m4=m1 Stockholm] {e3 akan mendukung} keanggotaan Ankara di [m5:EU Uni Eropa].
e1 m2 > m1 CONCEDE actual 2023-07-10/none ctx=military
e2 m2 > m1 CONCEDE planned 2023-07-10/none ctx=military
e3 m4 > m2 AGREE planned 2023-07-10/none ctx=diplomatic

### SINDOnews 2016-05-09
[m1:IDN.LEG Setya Novanto] {e1 menerima putusan} [m2:IDN.LEG MKD]; [m3:IDN.LEG Ade Komarudin] {e2 menerima} [m4:JPN.LEG delegasi Diet Jepang] sebagai ketua yang baru.
e1 m1 > m2 CONCEDE actual 2016-05-09/none ctx=corruption
e2 m3 > m4 CONSULT actual 2016-05-09/none mode=visit ctx=diplomatic

### Kompas 2011-08-20
[m1:IDN.CRM Muhammad Nazaruddin] {e1 dibawa pulang} dari [m2:COL.GOV Kolombia] dengan pesawat carter. [m3:IDN.GOV Duta Besar Michael Menufandu] {e2 menolak} titipan tasnya, sementara [m4:IDN.JUD KPK] {e3 menerima} tersangka itu di Cengkareng.
e1 m2 > m4 COOPERATE actual 2011-08-13/none ctx=corruption
e3 m4 > m1 COERCE actual 2011-08-13/none mode=arrest ctx=corruption
e2 m3 > m1 REJECT actual 2011-08-13/none ctx=corruption

### Antara 2014-11-04
[m1:BFA.MIL Letkol Isaac Zida] {e1 berjanji menyerahkan} kekuasaan kepada sipil dalam dua minggu. [m2:AU Uni Afrika] {e2 memberi} tenggat itu dengan {e3 ancaman sanksi}.
e1 m1 > m2 CONCEDE planned 2014-11-04/none ctx=pro_democracy
e3 m2 > m1 THREATEN threatened 2014-11-03/none mode=restrict ctx=pro_democracy
e2 m2 > m1 REQUEST requested 2014-11-03/none mode=yield ctx=pro_democracy

### Liputan6.com 2022-08-29
Kapal [m1:USA.MIL penjaga pantai Amerika] {e1 ditolak masuk} oleh [m2:SLB.GOV Honiara], meskipun tak lama kemudian [m3:SLB.GOV Manasseh Sogavare] {e2 menerima hibah} minibus dari [m4:JPN.GOV Jepang].
e1 m2 > m1 REJECT actual 2022-08-23/none mode=assist ctx=military
e2 m4 > m3 AID actual 2022-08-29/none ctx=economic

### Republika 2006-01-24
[m1:IDN.REL Kelompok garis keras] {e1 mengamankan} sebuah kafe, begitu istilah [m4=m1 mereka]; sesudahnya [m2:IDN.COP polisi] {e2 mengamankan} enam orang anggotanya.
e1 m1 > m3 COERCE actual 2006-01-24/none mode=seize ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2006-01-24/none mode=arrest ctx=religion_ethnicity
Pemilik kafe, [m3:IDN.BUS pengusaha asal Cirebon], menutup usahanya.

### Tribun Bali 2022-11-12
[m1:IDN.MIL Panglima TNI] {e1 mengerahkan} dua belas kapal perang untuk mengamankan KTT; [m2:IDN.REL pecalang] {e2 turut menjaga} simpang Nusa Dua. Dari [m3:@ZAF Pretoria] rombongan terakhir tiba pukul sebelas.
e1 m1 > m4 MOBILIZE actual 2022-11-12/none mode=ships ctx=human_security
e2 m2 > m4 COOPERATE actual 2022-11-12/none ctx=human_security
Kawasan itu ditutup bagi [m4:IDN.CVL warga].

### Detik 2012-12-17
[m1:IDN.JUD KPK] {e1 memeriksa} [m2:IDN.GOV Andi Mallarangeng]. [m3=m2 Ia] {e2 sudah mundur} dari jabatan menteri begitu {e3 ditetapkan} tersangka dan {e4 dicegah} ke luar negeri.
e1 m1 > m2 ACCUSE actual 2012-12-17/none mode=investigate ctx=corruption
e2 m2 > m1 RETREAT actual 2012-12-07/none mode=resign ctx=corruption
e3 m1 > m2 ACCUSE actual 2012-12-06/none mode=allege ctx=corruption
e4 m1 > m2 COERCE actual 2012-12-06/none mode=restrict ctx=corruption

### Kaltim Post 2021-07-19 none
Dokter puskesmas apung memeriksa kesehatan ibu hamil di sepanjang Mahakam. Kapal itu bersandar tiga hari di tiap kampung dan mengantar pulang pasien yang rumahnya jauh.

### CNBC Indonesia 2025-01-20
[m1:ISR.GOV Pemerintah Netanyahu] {e1 melepas} sembilan puluh [m2:PSE.CVL tahanan] dari Ofer, sejam setelah [m3:HAMAS.REB Hamas] {e2 menyerahkan} tiga perempuan kepada [m4:ICRC Palang Merah] di Lapangan Saraya.
e1 m1 > m2 RETREAT actual 2025-01-20/none mode=release ctx=military
e2 m3 > m1 RETREAT actual 2025-01-19/none mode=release ctx=military

### Kompas.com 2014-03-14
[m1:UKR.MIL Pangkalan Feodosia] {e1 menyerah} setelah [m2:RUS.MIL serdadu tanpa lencana] {e2 melepaskan tembakan} ke udara; komandannya {e3 dilepas} tiga hari kemudian.
e1 m1 > m2 RETREAT actual 2014-03-24/none mode=withdraw ctx=territory
e2 m2 > m1 THREATEN threatened 2014-03-24/none mode=violence ctx=territory
e3 m2 > m1 RETREAT actual 2014-03-26/none mode=release ctx=territory

### Harian Kompas 2006-11-21
[m1:NPL.GOV Girija Prasad Koirala] dan [m2:CPNM.REB pemimpin Maois Prachanda] {e1 menandatangani} perdamaian. [m5=m2 Kaum Maois] {e2 akan mengumpulkan senjata} di bawah pengawasan [m3:UN PBB]; [m4:IND.GOV India] {e3 ikut gembira}.
e1 m1 > m2 SUPPORT actual 2006-11-21/none ctx=military
e2 m2 > m1 CONCEDE planned 2006-11-21/none ctx=military
e3 m4 > m1,m2 SUPPORT actual 2006-11-21/none ctx=military

### Antara 2021-10-20
[m1:IDN.GOV Kementerian Agama] {e1 mengirim} surat kepada [m2:SAU.GOV Riyadh] agar jemaah umrah diizinkan masuk dengan vaksin Sinovac. Belum dijawab, tetapi {e2 larangan terbang langsung} sudah {e3 dicabut}.
e1 m1 > m2 REQUEST requested 2021-10-20/none mode=yield ctx=religion_ethnicity
e3 m2 > m1 CONCEDE actual 2021-10-20/none ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2021-10-20/none mode=restrict ctx=health bg

### Tempo.co 2020-03-09
[m1:IDN.LAB Massa buruh di Karawang] {e1 mengantar surat} penolakan omnibus law ke kantor bupati; [m2:IDN.GOV bupati] {e2 meneruskannya} ke DPR dan {e3 menyatakan sependapat}.
e1 m1 > m2 REQUEST requested 2020-03-09/none mode=assist ctx=economic,legislative
e2 m2 > m3 CONSULT actual 2020-03-09/none ctx=legislative
e3 m2 > m1 SUPPORT actual 2020-03-09/none ctx=economic
[m3:IDN.LEG Badan Legislasi] belum menjadwalkan pembahasan.

### VOA Indonesia 2017-08-16
[m1:UN Pasukan penjaga perdamaian PBB] {e1 menahan diri} dan tidak {e2 membalas tembakan}; [m2:MLI.REB penyerang kamp Timbuktu] {e3 menewaskan} seorang [m3:MLI.COP gendarme].
e2 m1 > m2 ASSAULT denied 2017-08-14/none mode=firearms ctx=peacekeeping
e3 m2 > m3 ASSAULT actual 2017-08-14/none mode=firearms ctx=terrorism
e1 m1 > m2 CONCEDE actual 2017-08-14/none ctx=peacekeeping

### Sumut Pos 2019-12-11
[m1:IDN.REL Pengurus masjid Raya] {e1 membawa} dua truk mi instan untuk [m2:IDN.CVL korban kebakaran Sei Mati]; [m3:IDN.CVL tetangga Tionghoa] {e2 membuka dapur} di kelenteng.
e1 m1 > m2 AID actual 2019-12-11/none ctx=disasters
e2 m3 > m2 AID actual 2019-12-11/none ctx=disasters

### Republika 2024-04-05
[m1:ISR.GOV Tel Aviv] {e1 berjanji membuka} gerbang Erez sesudah [m2:USA.GOV Biden] {e2 memperingatkan} [m3:ISR.GOV Netanyahu] lewat {e3 sambungan telepon} tiga puluh menit. [m4:WCK World Central Kitchen] {e4 menghentikan} operasinya.
e1 m1 > m2 CONCEDE planned 2024-04-05/none ctx=human_security
e2 m2 > m3 THREATEN threatened 2024-04-04/none mode=relations ctx=human_security
e3 m2 > m3 CONSULT actual 2024-04-04/none mode=phone ctx=human_security
e4 m4 > m5 SANCTION actual 2024-04-02/none mode=discontinue ctx=human_security
Sekarang [m5:PSE.CVL warga Deir al-Balah] mengandalkan pohon zaitun.
