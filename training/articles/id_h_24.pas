### Tribun Timur 2013-12-20 article
= [m1=m9 Dua Calon] {e1 Saling Lapor}, [m2=m14 KPU Luwu] Dijaga Panser
TRIBUN-TIMUR.COM, [m3:@IDN BELOPA] - Kotak suara terakhir tiba dengan pengawalan dua panser, Kamis (19/12/2013) malam. Kotak itu pula yang paling diperebutkan.
[m4:IDN.PTY Bakri Munir], calon nomor dua, {e2 menuduh} [m5=m8 petahana] membeli suara di Larompong. [m6=m4 Ia] membawa tiga karung gula ke [m7:IDN.GOV Panitia Pengawas Pemilu] sebagai bukti.
~related Berita Terkait: Cara Mengurus KTP yang Hilang
Petahana yang dituduh, [m8:IDN.GOV Bupati Luwu Andi Mudzakkar], balas {e3 melapor} satu jam kemudian. "<<q1 Gula itu milik tetangga dia sendiri>>," kelakarnya.
[m9=m4+m8 Keduanya] pernah satu partai. Sebelum menyeberang ke [m10:IDN.PTY NasDem], [m11=m4 Bakri] lama menjadi pengurus [m12:IDN.PTY Golkar], partai yang di kabupaten ini dipimpin [m13=m8 lawannya].
[m14:IDN.GOV KPU Luwu] belum mengeluarkan angka. Ketuanya, [m15:IDN.GOV Andi Padellang], membantah {e4 menggeser} 1.200 suara ke salah satu calon. Tuduhan penggeseran itu {e5 ramai disuarakan} [m16:IDN.CVL pendukung nomor dua] yang menutup jalan trans-Sulawesi di Bua.
[m17:IDN.COP Polres Luwu] {e6 membubarkan blokade} menjelang subuh tanpa satu letusan pun. [m18:IDN.COP AKBP Alan Gerrit Abast] {e7 berterima kasih} kepada [m19:IDN.SOC para tetua adat] yang ikut membujuk.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
Bulan lalu situasinya lain. Pada 4 November [m20:IDN.CVL massa di Walenrang] {e8 membakar} kantor camat dan {e9 menyandera} [m21:IDN.LEG dua anggota DPRD] demi pemekaran Luwu Tengah; seorang pemuda {e10 tewas ditembak} [m22:IDN.COP Brimob] delapan hari sesudahnya.
[m23:IDN.GOV Gubernur Sulawesi Selatan Syahrul Yasin Limpo] kala itu {e11 berjanji} membawa usul pemekaran ke Jakarta. Usul itu kini di meja [m24:IDN.LEG Komisi II], komisi yang diketuai [m25:IDN.PTY Agun Gunandjar Sudarsa], juga dari [m26=m12 Golkar].
[m27=m4 Bakri] {e12 akan menempuh} Mahkamah Konstitusi kalau rapat pleno, Sabtu, memenangkan lawannya. [m28:IDN.JUD Mahkamah] sedang kehilangan wibawa sejak ketuanya {e13 ditangkap} [m29:IDN.JUD KPK] pada 2 Oktober. [m30:IDN.JUD Akil Mochtar], sang ketua, diduga {e14 menerima} uang dari [m31:IDN.GOV Bupati Gunung Mas Hambit Bintih].
Kakao kering dihargai Rp 27 ribu. Belopa hujan sejak sore.
~page_control Kembali ke atas
e1 m4 > m5 ACCUSE actual 2013-12-19/day mode=allege ctx=election,corruption again
e2 m4 > m5 ACCUSE actual 2013-12-19/day mode=allege ctx=election,corruption
e3 m8 > m6 ACCUSE actual 2013-12-19/day mode=allege ctx=election
e4 m14 > m13 SUPPORT denied 2013-12-20/none ctx=election,corruption said=m15
e5 m16 > m14 PROTEST actual 2013-12-19/day mode=obstruct ctx=election
e6 m17 > m16 COERCE actual 2013-12-20/day ctx=election,repression
e7 m18 > m19 SUPPORT actual 2013-12-20/day ctx=election
e8 m20 > m21 PROTEST actual 2013-11-04/day mode=riot ctx=territory,legislative bg
e9 m20 > m21 COERCE actual 2013-11-04/day mode=abduct ctx=territory,legislative bg
e10 m22 > m20 ASSAULT actual 2013-11-12/day mode=firearms ctx=repression,territory bg
e11 m23 > m20 AGREE planned 2013-11-13/day ctx=territory bg
e12 m27 > m14 ACCUSE hypothetical 2013-12-20/none mode=allege ctx=election,legal
e13 m29 > m30 COERCE actual 2013-10-02/day mode=arrest ctx=corruption,legal bg
e14 m31 > m30 AID actual 2013-10-02/day ctx=corruption,election said=m29 bg
q1 m8 direct cue=kelakar
rel m13 leads m12
rel m15 leads m14
rel m25 leads m24
rel m25 member_of m26

### Tempo.co 2024-03-25 article
= [m1=m18 TPNPB] Bantah {e1 Bunuh} Warga; [m2=m8 TNI] {e2 Akui} Video Drum
TEMPO.CO, [m3:@IDN Jakarta] - Video itu hanya 42 detik: seorang lelaki, tangan terikat, berdiri dalam drum berisi air yang memerah.
Lelaki tersebut [m4:IDN.CVL Defianus Kogoya], 19 tahun. Yang {e3 menyiksanya} 13 prajurit [m5:IDN.MIL Batalyon Infanteri Raider 300/Braja Wijaya] di [m6:@IDN Gome], Kabupaten Puncak, pada 3 Februari.
Setelah tiga hari membantah, tentara mengaku juga. "<<q1 [m7=m8 Saya] {e4 meminta maaf} kepada seluruh masyarakat Papua>>," kata [m8:IDN.MIL Panglima Kodam XVII/Cenderawasih Mayor Jenderal Izak Pangemanan], Senin, 25 Maret 2024.
Kedelapan tersangka pertama sudah {e5 ditahan} [m9:IDN.MIL Polisi Militer] di Bandung. Batalyon itu bagian dari [m10:IDN.MIL Kodam Siliwangi] dan pulang bertugas awal bulan ini.
Mengapa [m11=m4 Defianus]? Pada hari yang sama [m12:IDN.MIL satuan tugas] {e6 meringkus} tiga pemuda dengan tuduhan hendak membakar puskesmas. Seorang di antaranya, [m13:IDN.CVL Warinus Murib], mati ketika melompat dari mobil, begitu versi resmi.
Versi itu {e7 diragukan} [m14:IDN.JUD Komnas HAM Papua]. [m15:IDN.CVL Theo Hesegem], pemimpin [m16:IDN.CVL Yayasan Keadilan dan Keutuhan Manusia Papua], {e8 menuntut} pengadilan koneksitas dari [m17:IDN.MIL Panglima TNI Agus Subiyanto].
Di pihak lain [m18:OPM.REB TPNPB] menolak disebut {e9 menembak mati} [m19:IDN.CVL dua warga] di Paniai pekan lalu. Menurut [m20=m18 mereka] kedua orang tersebut <<q2 mata-mata yang dibunuh tuannya sendiri>>.
[m21:IDN.PTY TB Hasanuddin], anggota [m22:IDN.LEG Komisi I DPR], {e10 mengusulkan} penarikan semua satuan nonorganik. Usul serupa dari [m23:IDN.REL Dewan Gereja Papua] sudah bertahun-tahun {e11 diabaikan}.
[m24:UN Komite HAM PBB] kebetulan sedang {e12 memeriksa} laporan [m25:IDN.GOV Indonesia] di [m26:@CHE Jenewa] dua pekan sebelumnya. Anggotanya [m27:UN Bacre Waly Ndiaye] {e13 menanyakan} rekaman-rekaman penyiksaan, dan [m28:IDN.GOV Duta Besar Febrian Ruddyard] kala itu {e14 menjawab} semuanya lama.
Harga minyak tanah di Ilaga Rp 40 ribu per liter.
e1 m1 > m19 ASSAULT denied 2024-03-18/week ctx=military said=m1 again
e2 m2 > m4 SUPPORT actual 2024-03-25/day ctx=military,human_rights again
e3 m5 > m4 ASSAULT actual 2024-02-03/day mode=beat ctx=military,human_rights
e4 m7 > m4 SUPPORT actual 2024-03-25/day ctx=military,human_rights
e5 m9 > m5 COERCE actual 2024-03-25/day mode=arrest ctx=military,legal
e6 m12 > m11 COERCE actual 2024-02-03/day mode=arrest ctx=military
e7 m14 > m8 ACCUSE actual 2024-03-25/none mode=disapprove ctx=human_rights,military
e8 m15 > m17 REQUEST requested 2024-03-25/none mode=change ctx=military,legal
e9 m18 > m19 ASSAULT denied 2024-03-18/week ctx=military said=m18
e10 m21 > m17 REQUEST requested 2024-03-25/none mode=change ctx=military
e11 m17 > m23 REJECT actual 2024-03-25/none mode=yield ctx=military bg
e12 m24 > m25 ACCUSE actual 2024-03-11/week mode=investigate ctx=human_rights
e13 m27 > m25 REQUEST requested 2024-03-12/day mode=change ctx=human_rights
e14 m28 > m27 REJECT actual 2024-03-12/day ctx=human_rights
q1 m8 direct cue=kata
q2 m20 indirect cue=Menurut
rel m5 part_of m10
rel m21 member_of m22
rel m15 leads m16
rel m27 member_of m24

### JPNN 2017-07-20 article
= [m1=m6 HTI] {e1 Dibubarkan}, [m2=m9 Yusril] Langsung ke [m3=m11 MK]
~byline Redaksi
[m4:@IDN JAKARTA] - Pengumumannya hanya berlangsung tujuh menit. Dirjen AHU [m5:IDN.GOV Freddy Haris] membaca selembar kertas, Rabu (19/7): status badan hukum [m6:HTI.REL Hizbut Tahrir Indonesia] {e2 dicabut}.
Dasar pencabutan adalah perppu yang {e3 diteken} [m7:IDN.GOV Presiden Joko Widodo] sembilan hari sebelumnya, tepatnya 10 Juli.
~read_also Lihat juga: Lowongan Kerja BUMN Dibuka Sampai Akhir Bulan
"<<q1 Ini kezaliman yang nyata>>," sebut [m8:HTI.REL Ismail Yusanto]. Juru bicara organisasi itu {e4 menolak} menurunkan papan nama sebelum ada putusan pengadilan.
Pengacaranya bergerak lebih cepat dari lem. [m9:IDN.PTY Yusril Ihza Mahendra], ketua umum [m10:IDN.PTY Partai Bulan Bintang], sudah {e5 memasukkan} permohonan uji perppu ke [m11:IDN.JUD Mahkamah Konstitusi] Selasa lalu dan pekan depan {e6 akan menggugat} surat keputusan dirjen di PTUN.
Organisasi-organisasi lain terbelah. [m12:NU.REL NU] dan badan otonomnya, [m13:NU.REL GP Ansor], {e7 mendukung}. Ketua [m14=m13 Ansor] [m15:NU.REL Yaqut Cholil Qoumas] malah {e8 meminta} [m16:IDN.COP Kapolri Tito Karnavian] mengawasi kampus-kampus.
Sebaliknya [m17:FPI.REL FPI] dan sembilan ormas {e9 berencana mengepung} [m18:IDN.LEG DPR] pada Jumat depan. [m19:MUHAMMADIYAH.REL Muhammadiyah] di bawah [m20:MUHAMMADIYAH.REL Haedar Nashir] memilih jalan tengah: <<q2 setuju tindakannya, tidak caranya>>.
~read_also Lihat juga: Lowongan Kerja BUMN Dibuka Sampai Akhir Bulan
[m21:IDN.GOV Menko Polhukam Wiranto] membantah perppu {e10 menyasar} umat Islam. [m22=m21 Ia] {e11 menjamin} tidak akan ada ormas Islam lain yang diperlakukan serupa.
Dari sepuluh fraksi, [m23:IDN.PTY Gerindra] dan [m24:IDN.PTY PKS] {e12 tak setuju}. [m25:IDN.PTY PAN], yang punya satu menteri di kabinet, juga {e13 ikut} [m26=m23+m24 mereka]; [m27:IDN.PTY Zulkifli Hasan], ketua umumnya, {e14 mendapat teguran} halus dari [m28=m7 Istana] pada Senin.
[m29:HRW.NGO Human Rights Watch] {e15 mengecam} cara memintas pengadilan. Di [m30:@MYS Malaysia] dan sejumlah negara Arab, [m31=m6 Hizbut Tahrir] {e16 dilarang} lebih dulu; [m32:MYS.REL Komite Fatwa Selangor] melakukannya pada 2015.
~related Terpopuler: Resep Opor Ayam Tanpa Santan
e1 m5 > m1 SANCTION actual 2017-07-19/day mode=discontinue ctx=religion_ethnicity,rights_freedoms again
e2 m5 > m6 SANCTION actual 2017-07-19/day mode=discontinue ctx=religion_ethnicity,rights_freedoms
e3 m7 > m6 COERCE actual 2017-07-10/day mode=restrict ctx=rights_freedoms,religion_ethnicity bg
e4 m8 > m5 REJECT actual 2017-07-20/none ctx=religion_ethnicity,rights_freedoms
e5 m9 > m7 ACCUSE actual 2017-07-18/day mode=allege ctx=legal,rights_freedoms
e6 m9 > m5 ACCUSE planned 2017-07-24/week mode=allege ctx=legal
e7 m12,m13 > m7 SUPPORT actual 2017-07-20/none ctx=religion_ethnicity
e8 m15 > m16 REQUEST requested 2017-07-20/none mode=change ctx=religion_ethnicity
e9 m17 > m18 PROTEST planned 2017-07-28/day mode=demo ctx=rights_freedoms,legislative
e10 m7 > m19 COERCE denied 2017-07-20/none ctx=rights_freedoms,religion_ethnicity said=m21
e11 m22 > m19 AGREE planned 2017-07-20/none ctx=religion_ethnicity
e12 m23,m24 > m28 REJECT actual 2017-07-20/none ctx=legislative,rights_freedoms
e13 m25 > m28 REJECT actual 2017-07-20/none ctx=legislative,rights_freedoms
e14 m28 > m27 ACCUSE actual 2017-07-17/day mode=disapprove ctx=legislative
e15 m29 > m28 ACCUSE actual 2017-07-20/none mode=disapprove ctx=human_rights,rights_freedoms
e16 m32 > m31 COERCE actual 2015-01-01/year mode=restrict ctx=religion_ethnicity bg
q1 m8 direct cue=sebut
q2 m20 indirect
rel m9 leads m10
rel m13 part_of m12
rel m15 leads m14
rel m19 led_by m20
rel m27 leads m25

### Pikiran Rakyat 2009-12-02 article none
= Angklung Seribu Anak di Lapangan Tegallega
[m1:@IDN BANDUNG, (PR)] - Seribu dua ratus anak sekolah dasar memainkan "Halo-Halo Bandung" dengan angklung di Lapangan Tegallega, Selasa (1/12). Latihannya hanya tiga minggu.
"<<q1 Nada sol yang paling susah, karena yang pegang suka ngobrol>>," tutur [m2:? Taufik Udjo], pelatih dari Saung Angklung.
[m3:IDN.GOV Wali Kota Bandung Dada Rosada] ikut memegang angklung nomor enam. [m4=m3 Ia] dua kali terlambat membunyikannya.
Acara itu digelar menyambut rencana pendaftaran angklung sebagai warisan budaya dunia. Berkasnya disusun dua universitas bersama perajin.
Pembuat angklung di [m5:@IDN Padasuka] kebanjiran pesanan dari Korea. Satu set dijual Rp 350 ribu.
Bambu hitam mulai sulit dicari. Perajin mendatangkannya dari [m6:@IDN Sukabumi] dan harus menjemur enam bulan.
Menurut [m7:? Ikin Sodikin], perajin tertua, <<q2 angklung pabrik tidak punya napas>>.
Hujan turun tepat pada lagu terakhir. Anak-anak tetap bermain sampai selesai.
q1 m2 direct cue=tutur
q2 m7 indirect cue=Menurut
