### Tribun Batam 2019-04-30 article
= {e11 Ditabrak} [m1:VNM.GOV Kapal Pengawas Vietnam], [m39:IDN.MIL KRI Tjiptadi] Pilih Menahan Diri
~byline Penulis: Endra Kaputra
~date_line Selasa, 30 April 2019 19:14
TRIBUNBATAM.id, [m2:@IDN BATAM] - Rekaman berdurasi 58 detik itu membuat darah warganet mendidih. [m32:VNM.GOV Sebuah kapal putih bertuliskan Kiem Ngu] {e1 menyeruduk} buritan [m3:IDN.MIL KRI Tjiptadi-381] dua kali. Terdengar makian, tetapi tidak ada tembakan.
[m4:IDN.MIL Panglima Koarmada I Laksamana Muda Yudo Margono] membenarkan kejadian tersebut. Sabtu (27/4) siang, [m5=m3 kapal perang itu] {e2 menangkap} [m6:VNM.CVL kapal ikan BD 979] berikut dua belas awaknya di [m7:@IDN Laut Natuna Utara].
"<<q1 Lalu datang dua kapal dinas perikanan [m8=m1 mereka], {e3 menghalangi}. [m9=m3 Anggota saya] punya senjata, tapi [m10=m4 saya] {e4 larang} menembak. [m37=m33 Kita] jaga hubungan baik,>>" kata [m11=m4 Yudo] di Tanjungpinang.
Kapal ikan yang telanjur bocor akhirnya tenggelam. [m12:VNM.CVL Dua belas nelayan] kini {e5 ditahan} di [m13:IDN.MIL Lanal Ranai]; dua yang lain sempat melompat dan ditolong oleh [m14:VNM.GOV kapal pengawas].
[m15=m1 Hanoi] memberi keterangan berbeda. Katanya, <<q2 [m16=m3 kapal perang asing] itulah yang {e6 menerobos} perairan [m17=m1 Vietnam] dan {e7 menenggelamkan} perahu nelayan>>. Lewat [m18:VNM.GOV juru bicara Le Thi Thu Hang], Kementerian Luar Negeri [m19=m1 negara komunis] itu {e8 menuntut} [m33:IDN.GOV Indonesia] membebaskan [m36=m12 para nelayan] dan membayar ganti rugi.
Tuntutan ganti rugi {e9 ditolak mentah-mentah} [m20:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti]. "<<q3 Maling kok minta ganti rugi,>>" cuit [m21=m20 bos Susi Air].
[m34:IDN.GOV Kementerian Luar Negeri], Senin kemarin, {e10 memanggil} [m22:VNM.GOV Wakil Duta Besar Vietnam] ke [m40:@IDN Pejambon].
[m35=m20 Susi] berencana {e12 menenggelamkan} 51 kapal, sebagian besar berbendera Vietnam, pada Sabtu pekan ini di [m23:@IDN Pontianak] dan empat kota lain. Rencana itu didukung [m24:IDN.CVL nelayan Natuna].
Ada juga yang gerah. [m25:IDN.GOV Menko Maritim Luhut Pandjaitan] Januari tahun lalu pernah {e13 meminta} [m26=m20 rekan sekabinetnya] berhenti meledakkan kapal. Permintaan itu {e14 tak digubris}.
"<<q4 Kalau batas ZEE disepakati, ribut begini tidak ada lagi,>>" ujar [m27:? Hikmahanto Juwana], guru besar [m28:@IDN Universitas Indonesia]. [m38=m33+m1 Kedua negara] {e15 berunding} soal ZEE sejak 2010 dan sudah bertemu dua belas kali. Batas landas kontinen sendiri {e16 disepakati} pada 26 Juni 2003.
[m29:IDN.LEG Ketua Komisi I DPR Abdul Kharis Almasyhari] dari [m30:IDN.PTY PKS] {e17 memuji} kesabaran [m31=m3 awak KRI].
e1 m32 > m3 ASSAULT actual 2019-04-27/day ctx=military,territory,natural_resource
e11 m1 > m39 ASSAULT actual 2019-04-27/day ctx=military,territory,natural_resource again
e2 m5 > m6 COERCE actual 2019-04-27/day mode=arrest ctx=natural_resource,territory
e3 m8 > m9 COERCE actual 2019-04-27/day mode=restrict ctx=natural_resource,territory said=m11
e4 m10 > m9 REQUEST requested 2019-04-27/day mode=yield ctx=military
e5 m13 > m12 COERCE actual 2019-04-30/none mode=arrest ctx=natural_resource,territory
e6 m16 > m17 COERCE actual 2019-04-27/day ctx=territory,military said=m18
e7 m16 > m6 ASSAULT actual 2019-04-27/day mode=destroy ctx=territory,natural_resource said=m18
e8 m18 > m33 REQUEST requested 2019-04-30/none mode=yield ctx=diplomatic,natural_resource
e9 m20 > m18 REJECT actual 2019-04-30/none mode=yield ctx=natural_resource,diplomatic
e10 m34 > m22 ACCUSE actual 2019-04-29/day mode=disapprove ctx=diplomatic,territory
e12 m35 > m1 COERCE planned 2019-05-04/day mode=seize ctx=natural_resource,territory
e13 m25 > m26 REQUEST requested 2018-01-01/month mode=change ctx=natural_resource bg
e14 m26 > m25 REJECT actual 2018-01-01/month mode=change ctx=natural_resource bg
e15 m33 > m1 CONSULT actual 2010-01-01/year ctx=territory,diplomatic bg
e16 m33 > m1 SUPPORT actual 2003-06-26/day ctx=territory,diplomatic bg
e17 m29 > m31 SUPPORT actual 2019-04-30/none ctx=military
q1 m11 direct cue=kata
q2 m18 indirect cue=Katanya
q3 m21 direct cue=cuit
q4 m27 direct cue=ujar
rel m29 member_of m30

### Kumparan 2019-12-14 article
= Ramai-ramai Bicara [m1:CHN.REL Uighur], Istana Diam, Ormas Tersengat
~byline kumparanNEWS
~date_line 14 Desember 2019 18:40
Sebuah laporan koran Amerika bikin heboh. Isinya: [m2:CHN.GOV Beijing] disebut {e1 mendekati} [m35:IDN.REL ormas-ormas Islam Indonesia] dengan beasiswa dan tur ke [m3:@CHN Xinjiang] supaya tidak cerewet soal kamp [m4=m1 muslim Uighur].
[m5:IDN.REL PP Muhammadiyah] tersinggung berat. "<<q1 [m6=m5 Kami] {e3 menuntut} [m7:USA.JRN The Wall Street Journal] meralat. Kalau tidak, [m8=m6 kami] {e4 tempuh} jalur hukum,>>" kata [m9:IDN.REL Sekretaris Umum Abdul Mu'ti] dalam konferensi pers, Jumat (13/12).
[m36=m5 Muhammadiyah] memang {e5 ikut} tur itu Februari lalu bareng [m10:IDN.REL PBNU] dan [m11:MUI.REL MUI]. Tapi, kata [m12=m9 Mu'ti], [m13=m5 pihaknya] justru {e6 mengkritik} [m14:CHN.GOV tuan rumah] di depan muka.
"<<q2 Waktu itu [m15:CHN.CVL para peserta pelatihan] menyanyi buat [m16=m5+m10+m11 kami],>>" kenangnya.
"<<q3 Ada yang matanya basah. [m17=m9 Saya] tidak akan lupa.>>"
[m43=m10 PBNU] lebih kalem. [m18:IDN.REL Robikin Emhas], salah satu ketuanya, {e7 menepis} tudingan disuap, lalu mengajak orang bersikap adil: <<q4 [m19:CHN.GOV Tiongkok] juga punya masalah terorisme>>.
[m20:CHN.GOV Dubes Xiao Qian] kemarin {e8 bertamu} ke kantor PBNU, Kramat Raya. Di sana [m21=m20 dia] {e9 membantah} tuduhan penindasan dari [m37:? negara-negara Barat]. Yang ada, menurutnya, <<q5 pusat pendidikan vokasi, dan semua lulus bulan ini>>.
Lalu [m47:IDN.GOV pemerintah] gimana? Menko Polhukam [m22:IDN.GOV Mahfud MD] memilih jalan sunyi. "<<q6 [m23=m22 Kita] {e11 tidak mau campur tangan} urusan negara lain. Diplomasi lunak saja,>>" ujarnya di Istana.
Kalimat itu disambar [m24:IDN.LEG Jazuli Juwaini], ketua [m42:IDN.LEG Fraksi PKS]. [m25=m24 Dia] {e12 mendesak} [m26:IDN.GOV Presiden Jokowi] bicara langsung ke [m44:CHN.GOV Xi Jinping]. [m38:IDN.PTY Partainya] juga sudah {e13 menemui} [m27:TUR.REF perwakilan diaspora Uighur dari Turki], Seyit Tumturk.
Di Senayan, [m28:IDN.REL FPI] dan [m29:IDN.REL PA 212] {e14 akan turun} ke [m39:CHN.GOV Kedubes China] tanggal 27 Desember. [m30:IDN.COP Polda Metro] {e15 menyiapkan 800 personel}.
Juli lalu, [m40:? 22 negara] {e16 menyurati} [m31:UN Dewan HAM PBB] soal kamp itu. [m41:IDN.GOV Indonesia], anggota [m45=m31 dewan] untuk periode 2020-2022, tidak ikut teken. Saingannya, surat dukungan buat [m46=m2 Beijing] yang diteken 37 negara, juga tidak.
[m32:USA.LEG DPR Amerika] pekan lalu {e17 meloloskan} RUU yang membuka jalan sanksi bagi [m33:CHN.GOV Chen Quanguo], sekretaris partai di Xinjiang. Balasannya? [m34=m2 China] {e19 mengancam} bakal bikin daftar hitam.
Hm, jadi siapa yang bohong? Jurnalis asing masih susah masuk ke sana.
e1 m2 > m35 AGREE planned 2019-12-14/none ctx=religion_ethnicity,diplomatic bg
e3 m6 > m7 REQUEST requested 2019-12-13/day mode=yield ctx=misinformation,religion_ethnicity
e4 m8 > m7 ACCUSE hypothetical 2019-12-13/day mode=allege ctx=legal,misinformation
e5 m36,m10,m11 > m2 CONSULT actual 2019-02-01/month mode=visit ctx=religion_ethnicity bg
e6 m13 > m14 ACCUSE actual 2019-02-01/month mode=disapprove ctx=human_rights,religion_ethnicity bg said=m12
e7 m18 > m7 REJECT actual 2019-12-14/none ctx=religion_ethnicity
e8 m20 > m10 CONSULT actual 2019-12-13/day mode=visit ctx=religion_ethnicity,diplomatic
e9 m21 > m37 REJECT actual 2019-12-13/day ctx=human_rights
e11 m23 > m1 REJECT actual 2019-12-14/none mode=assist ctx=human_rights,diplomatic
e12 m25 > m26 REQUEST requested 2019-12-14/none mode=change ctx=human_rights,diplomatic
e13 m38 > m27 CONSULT actual 2019-12-14/none ctx=human_rights
e14 m28,m29 > m39 PROTEST planned 2019-12-27/day mode=demo ctx=human_rights,religion_ethnicity
e15 m30 > m28,m29 MOBILIZE planned 2019-12-27/day mode=police ctx=repression
e16 m40 > m31 REQUEST requested 2019-07-01/month mode=assist ctx=human_rights bg
e17 m32 > m33 THREATEN threatened 2019-12-02/week mode=restrict ctx=human_rights,legislative
e19 m34 > m32 THREATEN threatened 2019-12-14/none mode=restrict ctx=diplomatic
q1 m9 direct cue=kata
q2 m9 direct cue=kenangnya
q3 m9 direct cue=kenangnya
q4 m18 indirect cue=mengajak
q5 m21 indirect cue=menurutnya
q6 m22 direct cue=ujarnya
rel m41 member_of m45 from=2020 to=2022
rel m24 leads m42

### Kompas.com 2011-06-10 article
= [m1:AUS.GOV Australia] {e12 Setop} Sapi Hidup, [m2:IDN.GOV Mentan]: <<q1 [m40=m2 Kami] Tidak Mengemis>>
~date_line Jumat, 10 Juni 2011 | 08:12 WIB
[m3:@IDN JAKARTA], KOMPAS.com - [m4:AUS.GOV Pemerintah Australia], Rabu (8/6/2011), {e1 menghentikan} ekspor sapi hidup ke [m5:IDN.GOV Indonesia] untuk jangka waktu paling lama enam bulan. Penyebabnya ialah tayangan televisi ABC tentang penyiksaan ternak di rumah jagal [m6:@IDN Medan], [m7:@IDN Bandar Lampung], dan [m8:@IDN Bogor].
[m9:AUS.GOV Menteri Pertanian Joe Ludwig] menyatakan larangan baru {e2 dicabut} setelah ada jaminan dari setiap mata rantai pemasok. [m10=m9 Ia] akan {e3 terbang} ke [m43:@IDN Jakarta] dalam waktu dekat.
[m11:IDN.GOV Menteri Pertanian Suswono] menjawab dengan kepala dingin tetapi lidah tajam. "<<q2 [m12=m5 Kita] tidak mengemis. Populasi sapi [m13=m12 kita] 14 juta ekor, cukup,>>" ujar [m14=m11 politikus] [m15:IDN.PTY Partai Keadilan Sejahtera] itu, Kamis.
[m38=m11 Ia] {e4 menuduh} [m16=m1 Canberra] berlaku diskriminatif karena tidak memberlakukan larangan sama kepada [m41:EGY.GOV Mesir] atau [m42:TUR.GOV Turki]. Bila terbukti, [m17=m5 Jakarta] {e5 dapat mengadu} ke [m18:WTO WTO].
Justru di [m44:@AUS Australia] sendiri keputusan itu menimbulkan gaduh. [m19:AUS.BUS Asosiasi Peternak Wilayah Utara] {e6 mengecam} [m20:AUS.GOV Perdana Menteri Julia Gillard]. "<<q3 Seekor pun tidak bisa [m21=m19 kami] jual. Tiga ratus juta dolar lenyap dalam semalam,>>" kata [m22:AUS.BUS Rohan Sullivan], presiden asosiasi itu.
Bagi [m23:AUS.OPP Andrew Wilkie], anggota parlemen independen yang suaranya menopang pemerintahan minoritas, larangan enam bulan terlampau pendek. Bersama [m24:AUS.OPP Nick Xenophon] [m25=m23 ia] {e7 mengusulkan} penghentian selamanya.
"<<q4 Undang-undangnya sudah [m26=m23+m24 kami] siapkan,>>" katanya.
"<<q5 [m27=m26 Kami] tidak peduli siapa pembelinya.>>"
[m28:AUS.CVL RSPCA] dan [m29:AUS.CVL Animals Australia], dua organisasi yang mengambil gambar itu, {e8 menyambut gembira} larangan.
Di [m30:@IDN Lampung], [m31:IDN.BUS pengusaha penggemukan] mulai merumahkan pekerja. Ketua Asosiasi Produsen Daging dan Feedlot Indonesia [m32:IDN.BUS Joni Liano] {e9 meminta} [m33:IDN.GOV pemerintah] mencari pasokan lain, tetapi tidak dari negara yang belum bebas penyakit mulut dan kuku seperti India atau Brasil.
Hari ini [m34:IDN.GOV Menteri Perdagangan Mari Elka Pangestu] {e10 bertemu} [m35:AUS.GOV Duta Besar Greg Moriarty]. Menurut [m36=m34 Mari], <<q6 [m37=m1 Australia] tetap mitra utama dan tidak ada pembalasan>>.
Tahun lalu hubungan dagang ternak sudah tersendat tatkala [m39=m5 Jakarta] {e11 memangkas} kuota impor dari 700.000 menjadi 500.000 ekor.
e1 m4 > m5 SANCTION actual 2011-06-08/day mode=discontinue ctx=economic
e12 m1 > m2 SANCTION actual 2011-06-08/day mode=discontinue ctx=economic again
e2 m4 > m5 CONCEDE hypothetical 2011-06-10/none ctx=economic said=m9
e3 m10 > m17 CONSULT planned 2011-06-10/none mode=visit ctx=economic,diplomatic
e4 m38 > m16 ACCUSE actual 2011-06-09/day mode=allege ctx=economic
e5 m17 > m16 ACCUSE hypothetical 2011-06-09/day mode=allege ctx=economic,legal
e6 m19 > m20 ACCUSE actual 2011-06-10/none mode=disapprove ctx=economic
e7 m24,m25 > m20 REQUEST requested 2011-06-10/none mode=change ctx=economic,legislative
e8 m28,m29 > m4 SUPPORT actual 2011-06-10/none ctx=economic
e9 m32 > m33 REQUEST requested 2011-06-10/none mode=change ctx=economic
e10 m34 > m35 CONSULT actual 2011-06-10/day ctx=economic,diplomatic
e11 m39 > m1 SANCTION actual 2010-01-01/year mode=discontinue ctx=economic bg
q1 m2 direct
q2 m14 direct cue=ujar
q3 m22 direct cue=kata
q4 m25 direct cue=katanya
q5 m25 direct cue=katanya
q6 m36 indirect cue=Menurut
rel m14 member_of m15
rel m22 leads m19

### Rappler Indonesia 2024-12-18 article
= Mary Jane Pulang: Tiga Presiden, Satu Janji
~date_line 18 Desember 2024, 11:30 WIB
~share Bagikan di X
Hampir lima belas tahun setelah {e1 ditangkap} [m27:IDN.COP polisi Indonesia] di [m1:@IDN Bandara Adisutjipto] dengan 2,6 kilogram heroin di kopernya, [m2:PHL.CVL Mary Jane Fiesta Veloso] mendarat di [m3:@PHL Manila] Rabu pagi.
[m4:IDN.GOV Indonesia] {e2 memindahkan} [m28=m2 ibu dua anak itu] berdasarkan pengaturan praktis yang {e3 diteken} 6 Desember oleh [m5:IDN.GOV Menteri Koordinator Hukum Yusril Ihza Mahendra] dan [m6:PHL.GOV Wakil Menteri Kehakiman Raul Vasquez].
"<<q1 [m7=m2 Saya] bawa gitar, selimut, dan buku doa. Terima kasih, [m39=m4 Indonesia]. [m8=m7 Aku] cinta [m40=m4 Indonesia],>>" katanya sambil menangis di ruang tunggu.
Statusnya masih narapidana. [m29=m5 Yusril] menegaskan {e4 pengampunan} sepenuhnya wewenang [m9:PHL.GOV Presiden Ferdinand Marcos Jr]. [m38=m4 Jakarta], [m10=m5 ia] menambahkan, <<q2 akan menghormati apa pun keputusan [m11=m9 Marcos]>>.
[m12=m9 Anak diktator] itu berterima kasih lewat X tetapi tidak menyebut grasi. [m13:PHL.CVL Migrante International] tidak sabar. [m30=m13 Organisasi buruh perantauan] tersebut {e6 berunjuk rasa} di depan [m14:PHL.GOV Istana Malacanang], Selasa, dan {e7 menuntut} grasi sebelum Natal.
Permintaan untuk menyelamatkan Mary Jane pernah datang dari tiga kepala negara. [m15:PHL.GOV Benigno Aquino] berhasil menundanya pada menit terakhir, April 2015. [m16:PHL.GOV Rodrigo Duterte], di [m41:@IDN Jakarta], September 2016, konon malah {e9 mempersilakan} [m17:IDN.GOV Joko Widodo] menembaknya; cerita [m31:? media] itu {e10 dibantah} [m18:PHL.GOV Menteri Luar Negeri Perfecto Yasay].
[m19:PHL.CRM Maria Cristina Sergio], perekrutnya, {e11 divonis} seumur hidup oleh [m20:PHL.JUD pengadilan Nueva Ecija] pada Januari 2020 atas perkara lain. Dalam kasus Mary Jane perempuan itu tetap menyangkal.
Tak semua orang di Jakarta bertepuk tangan. [m21:IDN.LEG Anggota Komisi III DPR Nasir Djamil] mempertanyakan dasar hukumnya sebab [m42=m4 Indonesia] belum punya undang-undang pemindahan napi. "<<q3 Jangan sampai besok [m22:FRA.GOV Prancis], lusa [m23:AUS.GOV Australia] minta juga,>>" ujar [m34=m21 politikus] [m36:IDN.PTY PKS] itu.
[m37=m23 Canberra] memang sudah {e13 minta}. Lima sisa anggota Bali Nine tiba di [m24:@AUS Darwin] pada Minggu, dan [m32=m22 Paris] {e14 mengirim surat} untuk [m25:FRA.CRM Serge Atlaoui] bulan lalu.
Sebagai gantinya, mungkinkah [m26=m4 Jakarta] {e15 meminta} warganya yang dibui di [m33:PHL.GOV Filipina]? Kata [m35=m5 Yusril], <<q4 belum terpikir>>. [m43=m33 Filipina] menghapus hukuman mati pada 2006.
e1 m27 > m2 COERCE actual 2010-01-01/year mode=arrest ctx=illegal_drugs,legal bg
e2 m4 > m28 COOPERATE actual 2024-12-18/day ctx=legal,diplomatic,illegal_drugs
e3 m5 > m6 SUPPORT actual 2024-12-06/day ctx=legal,diplomatic
e4 m9 > m2 CONCEDE hypothetical 2024-12-18/none ctx=legal said=m29
e6 m30 > m14 PROTEST actual 2024-12-17/day mode=demo ctx=legal,migration
e7 m30 > m14 REQUEST requested 2024-12-17/day mode=yield ctx=legal,migration
e9 m16 > m17 CONCEDE denied 2016-09-01/month ctx=legal,illegal_drugs bg
e10 m18 > m31 REJECT actual 2024-12-18/none ctx=legal,diplomatic bg
e11 m20 > m19 SANCTION actual 2020-01-01/month mode=convict ctx=legal,trafficking bg
e13 m37 > m4 REQUEST requested 2024-12-18/none mode=yield ctx=legal,diplomatic
e14 m32 > m4 REQUEST requested 2024-11-01/month mode=yield ctx=legal,diplomatic
e15 m26 > m33 REQUEST hypothetical 2024-12-18/none mode=yield ctx=legal
q1 m2 direct cue=katanya
q2 m10 indirect cue=menambahkan
q3 m34 direct cue=ujar
q4 m35 indirect cue=Kata
rel m34 member_of m36
