### Tempo.co 2024-09-22 article
= [m1:NZL.CVL Pilot Selandia Baru] Akhirnya Bebas, Dijemput Pesawat [m2:IDN.MIL TNI] dari [m3:@IDN Yuguru]
~page_control Beranda / Politik / Hukum
~byline Reporter Yosef Wanimbo
~byline Editor Ninik Prastiti
~date_line Minggu, 22 September 2024 | 09.14 WIB
~share Bagikan ke Facebook WhatsApp X
~caption Sebuah helikopter mendarat di Bandara Mozes Kilangin, Timika, Sabtu, 21 September 2024. Antara/Yohanes W
TEMPO.CO, [m4:@IDN Jakarta] - [m5:OPM.REB Tentara Pembebasan Nasional Papua Barat-Organisasi Papua Merdeka (TPNPB-OPM)] {e1 melepaskan} [m6:NZL.CVL Philip Mark Mehrtens], pilot Susi Air berkebangsaan Selandia Baru, di [m7:@IDN Kampung Yuguru, Kabupaten Nduga, Papua Pegunungan], Sabtu, 21 September 2024. [m8=m6 Pria 38 tahun itu] sudah lebih dari satu setengah tahun berada di tangan [m9=m5 kelompok tersebut].
"<<q1 Prosesnya panjang dan kami memilih jalan sabar>>," kata [m10:IDN.COP Kepala Operasi Damai Cartenz Brigadir Jenderal Faizal Ramadhani] di [m11:@IDN Timika]. Menurut [m12=m10 dia], <<q2 pendekatan kepada [m13:OPM.REB keluarga Egianus Kogoya], komandan TPNPB wilayah Ndugama, dilakukan lewat tokoh gereja dan tokoh adat, dan tak sebutir peluru pun ditembakkan hari itu>>.
~read_also Baca juga: Siapa Egianus Kogoya dan Mengapa Sulit Ditangkap?
~advert Iklan
~advert Scroll Untuk Melanjutkan
Dari [m14:@IDN Yuguru], [m15=m6 Mehrtens] diterbangkan ke [m16:@IDN Timika]. Setelah diperiksa dokter dan berganti baju, [m17=m6 ia] naik pesawat [m18:IDN.MIL TNI Angkatan Udara] menuju [m19:@IDN Jakarta] untuk {e2 diserahkan} kepada [m20:NZL.GOV Duta Besar Selandia Baru Kevin Burnett] pada Sabtu malam. Di [m21:@IDN Halim], [m22=m6 ia] hanya melambai.
[m23:NZL.GOV Menteri Luar Negeri Winston Peters], lewat pernyataan tertulis dari [m24:@NZL Wellington], {e3 berterima kasih} kepada [m25:IDN.GOV pemerintah Indonesia] yang dinilainya mengutamakan keselamatan sandera. Ahad pagi giliran [m26:NZL.GOV Perdana Menteri Christopher Luxon] {e4 menelepon} [m27:IDN.GOV Presiden Joko Widodo].
Versi pihak seberang lain lagi. [m28:OPM.REB Juru bicara TPNPB Sebby Sambom] mengatakan <<q3 pembebasan itu murni karena alasan kemanusiaan>>. [m29=m28 Ia] {e5 menuding} [m30:IDN.MIL TNI] {e6 menjatuhkan bom} di [m31:IDN.CVL kampung-kampung] sekitar [m32:@IDN Kwiyawagi] selama operasi pencarian. [m33:IDN.MIL Kepala Pusat Penerangan TNI Mayor Jenderal Hariyanto] membantahnya. "<<q4 Tidak pernah ada bom, yang ada bahan makanan>>," ujar [m34=m33 Hariyanto] kepada [m35:#Tempo Tempo].
Apakah ada tebusan? Pertanyaan itu tidak dijawab terang oleh siapa pun.
~related Pilihan Editor
~related Lima Pesawat Perintis yang Dibakar di Papua Sejak 2017
[m36=m6 Mehrtens] {e7 diculik} pada 7 Februari 2023, beberapa menit sesudah mendaratkan pesawat kecilnya di lapangan terbang [m37:@IDN Paro]. [m38:OPM.REB Pasukan Egianus] lalu {e8 membakar} pesawat milik [m39:IDN.BUS maskapai itu]. Dalam video yang beredar pada bulan yang sama, [m40=m38 mereka] {e9 menuntut} [m41=m25 Jakarta] mengakui kemerdekaan Papua dan {e10 mengancam} menembak [m42=m6 sang pilot] bila tuntutan itu tak digubris.
Dua bulan kemudian, [m43:IDN.MIL prajurit Satuan Tugas Yonif Raider 321] yang mencari [m44=m6 sandera] {e11 disergap} [m45=m5 gerilyawan] di [m46:@IDN Distrik Mugi]; sedikitnya empat orang gugur. [m47:IDN.MIL Panglima TNI saat itu, Laksamana Yudo Margono,] menjawab dengan {e12 menaikkan} operasi menjadi siaga tempur.
[m48:AMNESTY.NGO Amnesty International Indonesia] {e13 mendesak} [m49=m25 pemerintah] menarik pasukan dari distrik-distrik yang kosong ditinggal [m50:IDN.REF warganya]. Lebih dari 40 ribu orang masih mengungsi, menurut catatan lembaga itu.
[m51:IDN.GOV Menteri Koordinator Politik, Hukum, dan Keamanan Hadi Tjahjanto] {e14 berjanji} [m52:IDN.REF warga Nduga] segera bisa pulang. [m53=m51 Ia] juga tidak menutup kemungkinan {e15 pengampunan} bagi [m54:OPM.REB anggota kelompok Egianus] yang meletakkan senjata.
Peneliti Papua Cahyo Pamungkas menilai pelepasan ini bisa menjadi pintu dialog, bisa pula hanya jeda. Menurut catatannya, penyanderaan pada 1996 di [m55:@IDN Mapenduma] berakhir jauh lebih buruk.
~footer YOSEF WANIMBO | ANTARA
~related Berita Terkait
~related Kilas Balik Penyanderaan Mapenduma
~share Ikuti Tempo di Google News
e1 m5 > m6 RETREAT actual 2024-09-21/day mode=release ctx=human_security
e2 m18 > m20 AID actual 2024-09-21/day ctx=human_security,diplomatic
e3 m23 > m25 SUPPORT actual 2024-09-22/none ctx=diplomatic
e4 m26 > m27 CONSULT actual 2024-09-22/day mode=phone ctx=diplomatic
e5 m29 > m30 ACCUSE actual 2024-09-22/none mode=allege ctx=military
e6 m30 > m31 ASSAULT denied 2024-09-22/none mode=aerial ctx=military
e7 m38 > m36 ASSAULT actual 2023-02-07/day mode=abduct bg
e8 m38 > m39 ASSAULT actual 2023-02-07/day mode=destroy bg
e9 m40 > m41 REQUEST requested 2023-02-01/month mode=yield ctx=territory bg
e10 m40 > m6 THREATEN threatened 2023-02-01/month mode=violence bg
e11 m45 > m43 ASSAULT actual 2023-04-01/month mode=firearms ctx=military bg
e12 m47 > m5 MOBILIZE actual 2023-04-01/month mode=troops ctx=military bg
e13 m48 > m49 REQUEST requested 2024-09-22/none mode=change ctx=human_rights,military
e14 m51 > m52 AGREE planned 2024-09-22/none ctx=migration
e15 m53 > m54 CONCEDE hypothetical 2024-09-22/none ctx=legal
q1 m10 direct cue=kata
q2 m12 indirect cue=Menurut
q3 m28 indirect cue=mengatakan
q4 m33 direct cue=ujar

### CNN Indonesia 2020-09-28 article
= Disentil [m1:VUT.GOV Vanuatu] soal Papua, [m2:IDN.GOV Indonesia] Balik Menegur di [m3:UN Sidang Umum PBB]
~byline CNN Indonesia
~date_line Senin, 28 Sep 2020 10:47 WIB
~share Bagikan :
~share url telah tercopy
~caption Ilustrasi ruang sidang Majelis Umum PBB di New York. (AP/Frank Doran)
[m4:@IDN Jakarta], [m5:#CNN CNN Indonesia] -- [m6:IDN.GOV Diplomat Indonesia Silvany Austin Pasaribu] {e1 menegur} [m7:VUT.GOV Vanuatu] dalam [m8:UN Sidang Majelis Umum Perserikatan Bangsa-Bangsa], Sabtu (26/9) waktu [m9:@USA New York]. [m10=m7 Negeri Pasifik itu] disebutnya mengidap "<<q1 obsesi yang berlebihan>>" tentang urusan rumah tangga [m11=m2 negara lain].
Teguran yang disampaikan lewat hak jawab itu datang beberapa jam setelah [m12:VUT.GOV Perdana Menteri Bob Loughman], dalam pidato rekaman, {e2 mempersoalkan} pelanggaran hak asasi terhadap [m13:IDN.CVL orang asli Papua]. [m14=m12 Dia] {e3 meminta} [m15=m2 Jakarta] membolehkan [m16:OHCHR Komisaris Tinggi HAM PBB] datang melihat sendiri.
"<<q2 Anda bukan representasi orang Papua dan tidak pernah menjadi salah satunya>>," ucap [m17=m6 Silvany] menutup gilirannya. Potongan video pidato itu ditonton jutaan kali.
~advert ADVERTISEMENT
~advert SCROLL TO CONTINUE WITH CONTENT
Akun Instagram badan pariwisata Vanuatu sampai diserbu komentar warganet, sebagian bernada rasial. Pengelolanya menutup kolom komentar.
Adu mulut serupa bukan barang baru. Pada 2016, [m18=m7 Vanuatu], [m19:SLB.GOV Kepulauan Solomon], dan beberapa negara kepulauan lain {e4 mengkritik} [m20=m2 Indonesia] di mimbar yang sama; waktu itu pun [m21=m2 Indonesia] {e5 menampik} kritik tersebut sebagai pesanan kelompok separatis.
[m22=m7 Port Vila] memang pendukung lama [m23:ULMWP.ISM Gerakan Persatuan Pembebasan Papua Barat (ULMWP)]. [m24=m7 Ia] {e6 meminjamkan} sebuah gedung kepada [m25=m23 organisasi pimpinan Benny Wenda itu] sejak 2014. Dalam [m26:MSG Kelompok Ujung Tombak Melanesia (MSG)], [m27=m23 ULMWP] berstatus pengamat, sedangkan [m28=m2 Indonesia] menjadi anggota asosiasi sejak 2015 dan [m29=m7 Vanuatu] anggota pendiri.
~read_also Lihat Juga :
~related Mengapa Negara Melanesia Rajin Menyoal Papua?
Di dalam negeri, tanggapan terbelah. [m30:IDN.LEG Wakil Ketua Komisi I DPR Abdul Kharis Almasyhari] {e7 memuji} [m31=m6 sang diplomat], sekaligus {e8 mendorong} [m32:IDN.GOV Kementerian Luar Negeri] membuka perwakilan di [m33:@VUT Port Vila].
[m34:IDN.CVL Pengacara HAM Veronica Koman] sebaliknya {e9 menganggap} [m35=m32 Kemlu] mengelak dari pokok soal. Sudah dua tahun, tulisnya di Twitter, <<q3 rencana kunjungan [m36=m16 Komisaris Tinggi] digantung tanpa tanggal>>.
[m37:IDN.GOV Juru bicara Kemlu Teuku Faizasyah] membantah [m38=m2 pemerintah] {e10 menghalangi} kunjungan itu. Jadwalnya, kata [m39=m37 dia], masih {e11 dibicarakan} dengan [m40=m16 kantor di Jenewa].
"<<q4 Kalau soal dipanggil atau tidak [m41:VUT.GOV duta besarnya], belum ada rencana ke sana>>," kata [m42=m37 Faizasyah] saat dihubungi, Minggu (27/9). [m43=m7 Vanuatu] tidak memiliki kedutaan di [m44:@IDN Jakarta]; urusan konsulernya ditangani dari [m45:@AUS Canberra].
Hubungan dagang kedua negara kecil saja. Tahun lalu nilainya tak sampai US$5 juta, sebagian besar sabun, mi instan, dan semen.
~byline (nur/dea)
~page_control [Gambas:Video CNN]
~footer indonesia vanuatu papua pbb
~related TERPOPULER
~related Cara Membuat Paspor Elektronik
~repeat Disentil Vanuatu soal Papua, Indonesia Balik Menegur di Sidang Umum PBB
e1 m6 > m7 ACCUSE actual 2020-09-26/day mode=disapprove ctx=diplomatic,human_rights
e2 m12 > m2 ACCUSE actual 2020-09-26/day mode=disapprove ctx=human_rights
e3 m14 > m15 REQUEST requested 2020-09-26/day mode=yield ctx=human_rights
e4 m18,m19 > m20 ACCUSE actual 2016-01-01/year mode=disapprove ctx=human_rights bg
e5 m21 > m18,m19 REJECT actual 2016-01-01/year ctx=human_rights bg
e6 m24 > m25 AID actual 2014-01-01/year ctx=territory bg
e7 m30 > m31 SUPPORT actual 2020-09-28/none ctx=diplomatic,legislative
e8 m30 > m32 REQUEST requested 2020-09-28/none mode=change ctx=diplomatic,legislative
e9 m34 > m35 ACCUSE actual 2020-09-28/none mode=disapprove ctx=human_rights
e10 m38 > m16 REJECT denied 2020-09-28/none mode=assist ctx=human_rights
e11 m39 > m40 CONSULT actual 2020-09-28/none ctx=human_rights
q1 m6 mixed cue=disebutnya
q2 m6 direct cue=ucap
q3 m34 indirect cue=tulisnya
q4 m37 direct cue=kata
rel m28 member_of m26 from=2015
rel m29 member_of m26
rel m7 ally_of m23

### Kontan 2022-12-13 article
= Kalah di [m1:WTO WTO] soal Bijih Nikel, [m2:IDN.GOV Indonesia] Pantang Mundur
~page_control kontan.co.id
~related | USD/IDR 15.655 | EMAS 1.009.000 | IDX 6.810 |
~byline Reporter: Arfyana Rahayu Citra | Editor: Wahyu Tirtana
~date_line Selasa, 13 Desember 2022 / 14:40 WIB
~caption ILUSTRASI. Pekerja mengawasi tungku peleburan nikel di Morowali. KONTAN/Baihaki
KONTAN.CO.ID - [m3:@IDN JAKARTA]. Sikap [m4=m2 pemerintah] tak bergeser. Sehari setelah [m5:IDN.GOV Kementerian Perdagangan] {e1 mengajukan banding} atas putusan [m6:WTO Organisasi Perdagangan Dunia (WTO)], Senin (12/12), [m7:IDN.GOV Presiden Joko Widodo] {e2 menegaskan} keran ekspor bijih nikel tidak akan dibuka lagi untuk [m8:EU Uni Eropa].
"<<q1 Digugat satu kali, kita maju. Digugat lagi, ya maju lagi>>," kata [m9=m7 Jokowi] di depan [m10:IDN.BUS para pengusaha], Selasa pagi.
Panel [m11=m6 WTO] pada 17 Oktober {e3 memvonis} [m12=m2 Indonesia] melanggar Pasal XI GATT 1994 dan {e4 meminta} [m13=m2 Jakarta] menyesuaikan aturannya. Sengketa bernomor DS592 itu bermula ketika [m14:EU Uni Eropa] {e5 menggugat} larangan ekspor bijih pada November 2019.
~advert ADVERTISEMENT
~page_control INDEKS BERITA
Dari [m15:@BEL Brussel], [m16:EU Komisaris Perdagangan Valdis Dombrovskis] {e6 menyayangkan} banding yang, menurut [m17=m16 dia], <<q2 diajukan ke ruang kosong>>. Badan banding [m18=m6 lembaga itu] lumpuh sejak [m19:USA.GOV Amerika Serikat] {e7 menjegal} pengangkatan hakimnya pada 2019. Akibatnya, perkara bisa menggantung bertahun-tahun.
[m20=m14 Blok beranggotakan 27 negara itu] tengah {e8 menimbang} bea masuk balasan atas baja nirkarat asal [m21=m2 Indonesia], tutur seorang pejabat yang enggan disebut namanya.
~read_also Baca Juga: Harga Nikel Menyerbu Level US$ 29.000 per Ton
Tekanan tidak hanya datang dari Eropa. Di sela KTT G20 bulan lalu, [m22:JPN.GOV Menteri Ekonomi Jepang Yasutoshi Nishimura] {e9 memohon} kelonggaran bagi pabrik baja di negaranya, tetapi [m23:IDN.GOV Menteri Koordinator Kemaritiman dan Investasi Luhut Binsar Pandjaitan] {e10 tidak mengabulkannya}. Yang ditawarkan [m24=m23 Luhut] justru {e11 pembebasan pajak} bila [m25:JPN.BUS perusahaan Jepang] membangun smelter di [m26:@IDN Sulawesi].
Sebaliknya, [m27:CHN.BUS investor Tiongkok] menikmati kebijakan itu. Sejak 2014 lebih dari separuh tungku di [m28:@IDN Morowali] dan [m29:@IDN Weda Bay] dibangun dengan modal dari sana.
~related Video Pilihan
Ekonom Faisal Basri, pengkritik lama hilirisasi, menilai larangan ekspor ibarat menembak kaki sendiri: nilai tambah terbesar lari ke luar negeri. [m30:IDN.GOV Staf khusus Menteri Investasi Tina Talisa] {e12 menolak} hitung-hitungan [m31:IDN.EDU ekonom itu].
Di Senayan, [m32:IDN.LEG Anggota Komisi VII DPR Mulyanto] {e13 meminta} [m33=m2 pemerintah] menyiapkan rencana cadangan bila banding ditolak. [m34:IDN.PTY Fraksi PKS], katanya, tetap menyokong hilirisasi asalkan tidak dikuasai asing.
Berapa besar taruhannya? Ekspor produk turunan nikel tahun lalu mencapai US$ 20,9 miliar, hampir tujuh kali lipat 2017. Saham emiten nikel bergerak beragam pada penutupan kemarin; INCO turun 1,4%, ANTM naik 0,5%.
Setelah nikel, [m35=m7 Jokowi] {e14 akan menyetop} ekspor bauksit mulai Juni 2023. [m36:KOR.BUS Pembeli di Korea Selatan] dan [m37:CHN.BUS Tiongkok] sudah diberi tahu.
~byline Sumber: Reuters, WTO
~share Cek Berita dan Artikel yang lain di Google News
~footer TAG ekspor nikel WTO Uni Eropa
~related Terbaru
~related Promo Minyak Goreng Akhir Pekan
e1 m5 > m6 REJECT actual 2022-12-12/day ctx=economic,legal
e2 m7 > m8 REJECT actual 2022-12-13/day mode=change ctx=economic
e3 m11 > m12 SANCTION actual 2022-10-17/day mode=convict ctx=economic,legal
e4 m11 > m13 REQUEST requested 2022-10-17/day mode=change ctx=economic,legal
e5 m14 > m12 ACCUSE actual 2019-11-01/month mode=allege ctx=economic,legal bg
e6 m16 > m5 ACCUSE actual 2022-12-13/none mode=disapprove ctx=economic,legal
e7 m19 > m18 REJECT actual 2019-01-01/year ctx=economic,legal bg
e8 m20 > m21 SANCTION hypothetical 2022-12-13/none ctx=economic
e9 m22 > m2 REQUEST requested 2022-11-01/month mode=yield ctx=economic bg
e10 m23 > m22 REJECT actual 2022-11-01/month mode=yield ctx=economic bg
e11 m24 > m25 AGREE planned 2022-11-01/month ctx=economic bg
e12 m30 > m31 REJECT actual 2022-12-13/none ctx=economic
e13 m32 > m33 REQUEST requested 2022-12-13/none mode=change ctx=economic,legislative
e14 m35 > m36,m37 SANCTION planned 2023-06-01/month mode=discontinue ctx=economic
q1 m7 direct cue=kata
q2 m16 indirect cue=menurut

### detikNews 2024-07-30 article
= [m1:VEN.GOV Maduro] Usir [m2:? Diplomat Tujuh Negara] yang Meragukan Kemenangannya
~byline Tim Detikcom - detikNews
~date_line Selasa, 30 Jul 2024 11:26 WIB
~share SHARE URL telah disalin
~caption Foto: Warga memukul panci di Caracas, Senin malam (REUTERS/Leo Fuentes)
[m3:@VEN Caracas] - [m4:VEN.GOV Pemerintah Venezuela] {e1 mengusir} seluruh diplomat [m5:ARG.GOV Argentina], [m6:CHL.GOV Cile], [m7:CRI.GOV Kosta Rika], [m8:PAN.GOV Panama], [m9:PER.GOV Peru], [m10:DOM.GOV Republik Dominika], dan [m11:URY.GOV Uruguay], Senin (29/7) waktu setempat. [m12=m5+m6+m7+m8+m9+m10+m11 Tujuh negara] Amerika Latin itu {e2 mempertanyakan} kemenangan [m13:VEN.GOV Nicolas Maduro] dalam pemilihan presiden sehari sebelumnya.
[m14:VEN.GOV Menteri Luar Negeri Yvan Gil] lewat X {e3 mencela} [m15=m12 mereka] sebagai "<<q1 gerombolan pemerintah kanan yang disetir [m16:USA.GOV Washington]>>". Semua staf kedutaan Venezuela di [m17=m12 tujuh ibu kota] juga {e4 ditarik pulang}.
[m18:VEN.GOV Dewan Pemilihan Nasional (CNE)] menetapkan [m19=m13 Maduro] menang dengan 51 persen suara. Hasil itu {e5 ditolak} [m20:VEN.OPP kubu oposisi] pimpinan [m21:VEN.OPP Maria Corina Machado], yang mengaku [m22:VEN.OPP jagoannya, Edmundo Gonzalez,] unggul dua banding satu.
~advert ADVERTISEMENT
~advert SCROLL TO CONTINUE WITH CONTENT
Ribuan [m23:VEN.CVL warga] {e6 turun ke jalan} sejak Senin pagi. Di [m24:@VEN Coro] mereka merobohkan patung Hugo Chavez. [m25:VEN.MIL Garda Nasional] {e7 menembakkan gas air mata} ke arah [m26=m23 massa] yang bergerak menuju istana. Sedikitnya dua orang meninggal; siapa pelakunya belum jelas.
<<q2 Sedikitnya 46 orang {e8 dibekuk} [m27:VEN.COP aparat]>>, kata [m28:VEN.NGO organisasi bantuan hukum Foro Penal].
[m29:VEN.JUD Jaksa Agung Tarek William Saab] {e9 menuduh} [m30=m21 Machado] mendalangi peretasan sistem penghitungan suara dari [m31:@MKD Makedonia Utara]. [m32=m21 Politikus itu] menertawakannya dan {e10 menantang} [m33=m18 CNE] membuka lembar hasil setiap TPS.
~read_also Baca juga: Profil Maria Corina Machado, Insinyur yang Dilarang Nyalon
[m34:USA.GOV Menteri Luar Negeri Amerika Serikat Antony Blinken], yang sedang berada di [m35:@JPN Tokyo], {e11 menyatakan prihatin} atas hasil yang diumumkan [m36=m4 Caracas]. Tiga pemimpin kiri, yakni [m37:BRA.GOV Presiden Brasil Luiz Inacio Lula da Silva], [m38:COL.GOV Presiden Kolombia Gustavo Petro], dan [m39:MEX.GOV Presiden Meksiko Andres Manuel Lopez Obrador], {e12 minta} [m40=m4 pemerintah Venezuela] menerbitkan data lengkap.
Lain dengan [m41:CHN.GOV China], [m42:RUS.GOV Rusia], dan [m43:CUB.GOV Kuba]. Ketiganya bergegas {e13 memberi selamat} kepada [m44=m13 sang petahana]. "<<q3 Anda selalu jadi tamu yang ditunggu di tanah Rusia>>," tulis [m45:RUS.GOV Presiden Vladimir Putin].
[m46:PAN.GOV Presiden Panama Jose Raul Mulino] {e14 membekukan} hubungan dengan [m47=m4 Caracas] sampai penghitungan ulang tuntas. Balasannya: [m48=m4 Venezuela] {e15 akan menghentikan} penerbangan dari dan ke [m49=m8 Panama] serta [m50=m10 Dominika] mulai Rabu (31/7).
Di [m51:@ARG Buenos Aires], [m52:ARG.GOV Presiden Javier Milei] {e16 menyebut} [m53=m13 Maduro] diktator. Kediaman [m54:ARG.GOV duta besarnya] di [m55:@VEN Caracas] sejak Maret {e17 menampung} [m56:VEN.OPP enam ajudan Machado] yang diburu jaksa. Senin malam, menurut [m57=m56 mereka], [m58:VEN.COP polisi] {e18 mengepung} rumah tersebut dan memutus listriknya.
Apa kata Indonesia? KBRI Caracas melaporkan seluruh WNI, 25 orang, dalam keadaan sehat. Belum ada pernyataan dari [m59:@IDN Pejambon].
[m60=m16 Washington] {e19 menjatuhkan sanksi} minyak atas [m61=m4 Venezuela] pada 2019, lalu {e20 melonggarkannya} Oktober tahun lalu sesudah [m62=m13 Maduro] {e21 menjanjikan} pemilu yang adil kepada [m63=m20 oposisi] di [m64:@BRB Barbados].
~byline (isa/lir)
~footer venezuela nicolas maduro pemilu
~related Berita Terkait
~related Hujan Es di Bandung, Warga Kaget
~page_control Hoegeng Awards 2024 | Baca kisah inspiratif kandidat polisi teladan di sini
e1 m4 > m5,m6,m7,m8,m9,m10,m11 SANCTION actual 2024-07-29/day mode=expel ctx=diplomatic,election
e2 m12 > m13 ACCUSE actual 2024-07-30/none mode=disapprove ctx=election
e3 m14 > m12 ACCUSE actual 2024-07-30/none mode=disapprove ctx=diplomatic
e4 m4 > m17 SANCTION actual 2024-07-29/day mode=withdraw ctx=diplomatic
e5 m20 > m18 REJECT actual 2024-07-30/none ctx=election
e6 m23 > m13 PROTEST actual 2024-07-29/day mode=demo ctx=election
e7 m25 > m26 ASSAULT actual 2024-07-29/day mode=crowd-control ctx=repression
e8 m27 > m23 COERCE actual 2024-07-30/none mode=arrest ctx=repression said=m28
e9 m29 > m30 ACCUSE actual 2024-07-30/none mode=allege ctx=election,legal
e10 m32 > m33 REQUEST requested 2024-07-30/none mode=change ctx=election
e11 m34 > m36 ACCUSE actual 2024-07-30/none mode=disapprove ctx=election
e12 m37,m38,m39 > m40 REQUEST requested 2024-07-30/none mode=change ctx=election
e13 m41,m42,m43 > m44 SUPPORT actual 2024-07-30/none ctx=election,diplomatic
e14 m46 > m47 SANCTION actual 2024-07-30/none mode=discontinue ctx=diplomatic,election
e15 m48 > m49,m50 SANCTION planned 2024-07-31/day mode=discontinue ctx=diplomatic
e16 m52 > m53 ACCUSE actual 2024-07-30/none mode=disapprove ctx=election
e17 m54 > m56 AID actual 2024-03-01/month ctx=asylum bg
e18 m58 > m54 COERCE actual 2024-07-29/day mode=restrict ctx=diplomatic said=m57
e19 m60 > m61 SANCTION actual 2019-01-01/year mode=discontinue ctx=economic bg
e20 m60 > m61 CONCEDE actual 2023-10-01/month ctx=economic bg
e21 m62 > m63 AGREE planned 2023-10-01/month ctx=election bg
q1 m14 mixed cue=mencela
q2 m28 indirect cue=kata
q3 m45 direct cue=tulis
rel m21 leads m20

### ANTARA 2021-10-17 article
= [m1:MMR.GOV Jenderal Min Aung Hlaing] Dicoret dari Daftar Tamu KTT [m2:ASEAN ASEAN]
~date_line Minggu, 17 Oktober 2021 13:05 WIB
~byline Pewarta: Yashinta Difa Pramudita
~share Bagikan artikel ini
~caption Arsip - Spanduk antikudeta dibentangkan di sebuah jembatan layang di Yangon. ANTARA/Reuters/Stringer
[m3:@IDN Jakarta] ([m4:#ANTARA ANTARA]) - [m5:MMR.GOV Pemimpin junta Myanmar Jenderal Senior Min Aung Hlaing] {e1 tidak diundang} ke konferensi tingkat tinggi [m6:ASEAN Perhimpunan Bangsa-Bangsa Asia Tenggara (ASEAN)] pada 26-28 Oktober. Keputusan yang belum pernah terjadi sejak 1967 itu diambil para menteri luar negeri dalam rapat darurat secara daring, Jumat (15/10) malam.
[m7:BRN.GOV Brunei Darussalam], ketua bergilir [m8=m6 ASEAN] tahun ini, mengumumkannya keesokan hari. Sebagai ganti, [m9=m6 perhimpunan itu] {e2 mengundang} [m10:MMR.UNK seorang wakil nonpolitik dari Myanmar]. Siapa orangnya tidak disebutkan.
Konsensus tidak tercapai mengenai kehadiran sang jenderal, bunyi pernyataan ketua, karena [m11=m5 junta] tidak menunjukkan kemajuan dalam melaksanakan lima butir yang disepakati di [m12:@IDN Jakarta].
~advert Baca juga: Menlu RI hadiri rapat darurat ASEAN
~read_also Baca juga: Satgas bantuan ASEAN tertahan di Bangkok
Naypyidaw meradang. [m13:MMR.GOV Kementerian Luar Negeri Myanmar] {e3 mengaku sangat kecewa} terhadap [m14=m6 ASEAN] dan, lewat juru bicara [m15:MMR.GOV Zaw Min Tun], {e4 menuding} [m16:USA.GOV Amerika Serikat] serta [m17:EU Uni Eropa] berada di balik keputusan tersebut. "<<q1 Campur tangan asing terlihat di sini>>," katanya kepada [m18:#BBC BBC Burma].
[m19:USA.GOV Departemen Luar Negeri AS] {e5 memuji} langkah [m20=m6 blok itu], tetapi membantah [m21=m16 Washington] {e6 menekan} [m22=m6 negara anggotanya].
Pangkal perselisihan adalah [m23:ASEAN Erywan Yusof], utusan khusus yang ditunjuk Agustus lalu. [m24=m23 Ia] membatalkan keberangkatan ke [m25:@MMR Yangon] setelah [m26=m5 junta] {e7 tidak mengizinkannya} menemui [m27:MMR.ELI Aung San Suu Kyi]. [m28=m27 Perempuan 76 tahun itu] sedang diadili dengan dakwaan bertumpuk, dari walkie-talkie sampai korupsi.
[m29:IDN.GOV Menteri Luar Negeri Retno Marsudi] termasuk yang paling awal {e8 mengusulkan} kepada [m30=m6 rekan-rekannya] agar [m31:MMR.GOV Myanmar] tidak diwakili pada tingkat politik sampai demokrasi pulih. [m32:MYS.GOV Rekannya dari Malaysia, Saifuddin Abdullah,] pekan lalu bahkan {e9 mengancam} akan berunding dengan [m33:NUG.REB Pemerintah Persatuan Nasional (NUG)] jika [m34=m5 penguasa militer] terus mengulur waktu.
[m35=m33 Pemerintahan tandingan itu] {e10 menyambut} hasil rapat dengan gembira dan {e11 memohon} supaya [m36=m6 ASEAN] menerima [m37:NUG.REB wakilnya]. Permohonan itu belum dijawab.
~related Komentar
[m38:MMR.MIL Militer Myanmar] {e12 menggulingkan} [m39:MMR.ELI pemerintahan sipil] pada 1 Februari dan {e13 menahan} [m40=m27 Suu Kyi] pada hari itu juga. Sejak itu [m41:MMR.MIL pasukan keamanan] {e14 menewaskan} 1.178 [m42:MMR.CVL warga sipil], menurut [m43:MMR.NGO Asosiasi Bantuan untuk Tahanan Politik]. [m44=m5 Min Aung Hlaing] {e15 menyetujui} Konsensus Lima Butir dalam {e16 pertemuan} dengan [m45:ASEAN sembilan pemimpin ASEAN] di [m46:@IDN Jakarta] pada 24 April, lalu menyebutnya sekadar saran begitu pulang.
Pengamat hubungan internasional Dinna Wisnu berpendapat pencoretan itu baru tamparan di pipi. Tanpa embargo senjata, ujarnya, tentara tak akan bergeming.
Sementara [m47:CHN.GOV China] memilih diam, [m48:KHM.GOV Perdana Menteri Kamboja Hun Sen], ketua tahun depan, berkata bahwa <<q2 kursi kosong bukan salah [m49=m6 ASEAN]>>. [m50:THA.GOV Perdana Menteri Thailand Prayut Chan-o-cha] tetap {e17 berjanji} menyalurkan vaksin kepada [m51:MMR.CVL warga] di perbatasan.
~byline Pewarta: Yashinta Difa Pramudita
~byline Editor: Tia Mutiasari
~footer COPYRIGHT © ANTARA 2021
e1 m6 > m5 REJECT actual 2021-10-15/day mode=meet ctx=diplomatic,pro_democracy
e2 m9 > m10 AGREE planned 2021-10-16/day ctx=diplomatic
e3 m13 > m14 ACCUSE actual 2021-10-17/none mode=disapprove ctx=diplomatic
e4 m13 > m16,m17 ACCUSE actual 2021-10-17/none mode=allege ctx=diplomatic
e5 m19 > m20 SUPPORT actual 2021-10-17/none ctx=diplomatic,pro_democracy
e6 m21 > m22 COERCE denied 2021-10-17/none ctx=diplomatic
e7 m26 > m24 REJECT actual 2021-10-17/none mode=meet ctx=diplomatic bg
e8 m29 > m30 REQUEST requested 2021-10-17/none mode=change ctx=diplomatic,pro_democracy
e9 m32 > m34 THREATEN threatened 2021-10-04/week mode=relations ctx=diplomatic bg
e10 m35 > m6 SUPPORT actual 2021-10-17/none ctx=diplomatic
e11 m35 > m36 REQUEST requested 2021-10-17/none mode=meet ctx=diplomatic
e12 m38 > m39 COERCE actual 2021-02-01/day mode=seize ctx=pro_autocracy bg
e13 m38 > m40 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy bg
e14 m41 > m42 ASSAULT actual 2021-10-17/none ctx=repression said=m43 bg
e15 m44 > m45 AGREE actual 2021-04-24/day ctx=pro_democracy bg
e16 m44 > m45 CONSULT actual 2021-04-24/day mode=multilateral ctx=diplomatic bg
e17 m50 > m51 AGREE planned 2021-10-17/none ctx=health
q1 m15 direct cue=katanya
q2 m48 indirect cue=berkata
rel m6 led_by m7 from=2021 to=2021

### Kompas.com 2025-07-26 article
= Hari Ketiga Baku Tembak [m1:THA.MIL Thailand]-[m2:KHM.MIL Kamboja], [m3:USA.GOV Trump] Ikut Menelepon
~date_line Kompas.com, 26 Juli 2025, 21:48 WIB
~byline Irawan Sapto Adhi (Penulis) Egidius Tantra (Editor)
~share Lihat Foto
~caption Antrean truk pengungsi di Provinsi Surin, Thailand, Sabtu (26/7/2025). (AFP/LILLIAN SUWAN)
[m4:@THA BANGKOK], [m5:#KOMPAS KOMPAS.com] - Dentuman artileri belum juga berhenti. Untuk hari ketiga berturut-turut, [m6:THA.MIL tentara Thailand] dan [m7:KHM.MIL Kamboja] {e1 saling tembak} di sepanjang perbatasan, Sabtu (26/7/2025), kali ini sampai ke pesisir [m8:@THA Trat]. Korban tewas di kedua sisi menjadi 33 orang.
Dari lapangan golfnya di [m9:@GBR Skotlandia], [m10:USA.GOV Presiden Amerika Serikat Donald Trump] {e2 menelepon} [m11:KHM.GOV Perdana Menteri Kamboja Hun Manet] dan [m12:THA.GOV Penjabat Perdana Menteri Thailand Phumtham Wechayachai] hari itu juga. [m13=m10 Ia] {e3 memperingatkan} bahwa [m14=m10 Washington] tidak akan meneken perjanjian dagang dengan [m15=m11+m12 keduanya] selama senjata masih menyalak.
[m16=m12 Phumtham] {e4 menyetujui} gencatan senjata secara prinsip, tulis [m17:THA.GOV Kementerian Luar Negeri Thailand] di Facebook, "<<q1 tetapi kami ingin melihat iktikad baik dulu dari pihak Kamboja>>". Adapun [m18=m11 Hun Manet] {e5 berterima kasih} kepada [m19=m10 Trump].
~read_also Baca juga: Peta Kekuatan Militer Thailand Vs Kamboja
~advert Iklan
Siapa menembak lebih dulu tetap diperdebatkan. [m20:THA.MIL Angkatan Darat Thailand] {e6 menuduh} [m21:KHM.MIL pasukan Kamboja] {e7 menghujani} [m22:THA.MED rumah sakit] di [m23:@THA Surin] dengan roket pada Kamis (24/7/2025). [m24:KHM.GOV Juru bicara Kementerian Pertahanan Kamboja Maly Socheata] membantah, lalu {e8 balik menyalahkan} [m25:THA.GOV Bangkok] yang katanya memakai bom tandan. Yang tak dibantah siapa pun: pada hari yang sama [m26:THA.MIL jet F-16 Thailand] {e9 mengebom} [m27:KHM.MIL dua pos Kamboja] di dekat Candi Ta Muen Thom.
Bara ini tersulut sejak Mei, ketika [m28:KHM.MIL seorang prajurit Kamboja] {e10 tertembak mati} dalam kontak singkat dengan [m29:THA.MIL patroli Thailand]. Rabu (23/7/2025), sesudah seorang serdadu Thailand kehilangan kaki karena ranjau, [m30=m25 pemerintah Thailand] {e11 mengusir} [m31:KHM.GOV duta besar Kamboja] dan {e12 memulangkan utusannya sendiri}. Sehari kemudian [m32=m11 Phnom Penh] {e13 menurunkan} hubungan ke tingkat paling rendah.
[m33:MYS.GOV Perdana Menteri Malaysia Anwar Ibrahim], yang tahun ini memimpin [m34:ASEAN ASEAN], {e14 menawarkan diri} sebagai penengah. Jumat lalu [m35:THA.GOV juru bicara Kemlu Thailand Nikorndej Balankura] {e15 menampik} campur tangan [m36=m33 pihak ketiga] dan menghendaki jalur bilateral saja.
~page_control Halaman Selanjutnya
~page_control 1 2 Show All
Pada Jumat juga [m37:UN Dewan Keamanan PBB] bersidang tertutup. [m38:KHM.GOV Duta Besar Kamboja untuk PBB Chhea Keo] {e16 meminta} [m39=m25 Thailand] menghentikan tembakan tanpa syarat. [m40:IDN.GOV Kementerian Luar Negeri RI] {e17 mengimbau} [m41=m11+m12 kedua tetangga] menahan diri, dan [m42:IDN.GOV KBRI Phnom Penh] {e18 memindahkan} [m43:IDN.CVL 14 mahasiswa Indonesia] dari [m44:@KHM Oddar Meanchey].
Di dalam negeri, [m45:THA.MIL komandan wilayah perbatasan] {e19 memberlakukan darurat militer} atas [m46:THA.CVL warga] di delapan distrik [m47:@THA Chanthaburi] dan [m48:@THA Trat]. Lebih dari 138.000 orang mengungsi.
"<<q2 Anak saya menangis tiap pintu dibanting>>," ujar [m49:THA.REF Somchai Kaewta], petani karet yang tidur di gedung olahraga.
Terakhir kali [m50=m6+m7 kedua tentara] {e20 berperang} sehebat ini ialah pada 2011, berminggu-minggu, memperebutkan Candi Preah Vihear. Pengajar ilmu politik Thitinan Pongsudhirak menduga perang kali ini dipakai para jenderal untuk menekan keluarga Shinawatra. [m51:THA.GOV Paetongtarn Shinawatra] dinonaktifkan sebagai perdana menteri oleh [m52:THA.JUD Mahkamah Konstitusi] pada 1 Juli.
~share Simak breaking news dan berita pilihan kami langsung di ponselmu
~footer Tag: thailand kamboja perang perbatasan
~related Terkini Lainnya
~related Resep Tom Yum Rumahan Tanpa Santan
e1 m6 > m7 ASSAULT actual 2025-07-26/day mode=heavy-weapons ctx=military,territory
e2 m10 > m11,m12 CONSULT actual 2025-07-26/day mode=phone ctx=military,diplomatic
e3 m13 > m15 THREATEN threatened 2025-07-26/day mode=relations ctx=economic
e4 m16 > m11 CONCEDE planned 2025-07-26/day ctx=military
e5 m18 > m19 SUPPORT actual 2025-07-26/none ctx=diplomatic
e6 m20 > m21 ACCUSE actual 2025-07-26/none mode=allege ctx=military
e7 m21 > m22 ASSAULT denied 2025-07-24/day mode=heavy-weapons ctx=military
e8 m24 > m25 ACCUSE actual 2025-07-26/none mode=allege ctx=military
e9 m26 > m27 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory
e10 m29 > m28 ASSAULT actual 2025-05-01/month mode=firearms ctx=military,territory bg
e11 m30 > m31 SANCTION actual 2025-07-23/day mode=expel ctx=diplomatic bg
e12 m30 > m32 SANCTION actual 2025-07-23/day mode=withdraw ctx=diplomatic bg
e13 m32 > m25 SANCTION actual 2025-07-24/day mode=discontinue ctx=diplomatic bg
e14 m33 > m15 AGREE planned 2025-07-26/none ctx=diplomatic
e15 m35 > m36 REJECT actual 2025-07-25/day mode=meet ctx=diplomatic
e16 m38 > m39 REQUEST requested 2025-07-25/day mode=yield ctx=military
e17 m40 > m41 REQUEST requested 2025-07-26/none mode=yield ctx=military
e18 m42 > m43 AID actual 2025-07-26/none ctx=human_security
e19 m45 > m46 COERCE actual 2025-07-26/none mode=martial-law ctx=military
e20 m6 > m7 ASSAULT actual 2011-01-01/year ctx=military,territory bg
q1 m17 mixed cue=tulis
q2 m49 direct cue=ujar
rel m33 leads m34 from=2025

### Pos Kota 2018-11-06 none article
= Komplotan Pembobol Gudang Kopi di [m1:@IDN Tambora] Dibekuk di Rest Area
~date_line Selasa, 06 November 2018, 08:02 WIB
~byline Oleh: Ilham Tanjung
~share BAGIKAN
~caption Barang bukti linggis dan karung kopi dijejer di halaman polsek. (ilham)
[m2:@IDN JAKARTA] - Serangan fajar komplotan pembobol gudang di [m3:@IDN Tambora, Jakarta Barat], berakhir di tempat istirahat kilometer 57. Tiga laki-laki diringkus [m4:IDN.COP petugas reserse] saat lelap di dalam truk berisi 2,3 ton biji kopi curian, Senin (5/11/2018) dini hari.
"<<q1 Mereka sudah kami intai sejak gerbang tol pertama>>," kata [m5:IDN.COP Kapolsek Tambora Kompol Iver Manossoh]. Menurut [m6=m5 dia], <<q2 otaknya seorang bekas kuli panggul yang sakit hati karena upahnya dipotong>>.
~read_also BACA JUGA: Emak-emak Menyerah, Harga Telur Tembus Rp26 Ribu
Aksi itu bermula pukul 02.30 WIB. Dua pelaku memanjat tembok belakang, seorang lagi menunggu di balik kemudi. Penjaga gudang, Marsudin, 54 tahun, diancam dengan celurit, diikat, lalu dikunci di kamar mandi. Ia baru bebas ketika tukang nasi uduk mendengar teriakannya menjelang subuh.
Korban mengaku tak menyangka. "<<q3 Saya pikir kucing>>," ujar [m7:? Marsudin] sambil memperlihatkan pergelangan tangan yang lecet.
~advert ADVERTISEMENT
Kerugian ditaksir Rp180 juta. Kopi jenis robusta asal [m8:@IDN Lampung] itu sedianya dikirim ke pembeli di [m9:@MYS Malaysia] dan [m10:@EGY Mesir] pekan ini. Pemilik gudang, Haji Sanusi, terpaksa membatalkan kontrak dan meminta maaf kepada pelanggannya.
Polisi masih memburu seorang penadah berinisial R. Truk sewaan, dua linggis, serta satu celurit disita. Ketiga tersangka, K (31), D (28), dan W (40), dijerat Pasal 365 KUHP dengan ancaman sembilan tahun penjara.
Di kawasan pergudangan itu, ini pembobolan keempat sejak lebaran. Ketua RW 05, Djamhuri, berencana mengaktifkan lagi ronda malam. Warga sepakat patungan membeli kamera pengintai; dua di antaranya akan dipasang menghadap gang buntu yang kerap dipakai kabur.
Pelaku K mengaku menyesal. Uang hasil kejahatan, katanya, hendak dipakai melunasi utang judi bola. Tim jagoannya kalah telak dari [m11:@JPN Jepang] bulan lalu. "<<q4 Habis sudah>>," gumam [m12:? K].
Kanit Reskrim AKP Supriyatin masih menunggu hasil sidik jari pada gembok. (ilham/yp)
~footer POSKOTA - AKURAT DAN TERPERCAYA
~related Berita Terkait | Berita Terkini
~related Sopir Angkot Mogok di Rel, Kereta Terlambat 40 Menit
q1 m5 direct cue=kata
q2 m6 indirect cue=Menurut
q3 m7 direct cue=ujar
q4 m12 direct cue=gumam

### National Geographic Indonesia 2019-05-20 none article
= Aroma Gayo di [m1:@AUS Melbourne]: Kopi yang Menempuh Tiga Lautan
~page_control Beranda > Perjalanan > Rasa
~byline Teks: Kinanti Larasati
~byline Foto: Bagja Nugraha
~date_line Senin, 20 Mei 2019 | 16:30 WIB
~share Bagikan:
~caption Ceri merah dijemur di atas para-para bambu di Kampung Paya Tumpi.
Pagi di [m2:@IDN Takengon] dimulai dengan bunyi gilingan. Kabut belum beranjak dari Danau Laut Tawar ketika Rahmah, 47 tahun, sudah memilah ceri kopi dengan jari yang hafal warna. "<<q1 Yang merah tua saja, yang lain biar menunggu>>," kata [m3:? Rahmah] tanpa menoleh.
Empat bulan kemudian, biji dari para-paranya sampai di sebuah kedai sempit di [m4:@AUS Melbourne]. Di papan tulis tertera namanya, ketinggian kebun, dan catatan rasa: jeruk keprok, gula aren, sedikit tembakau.
~advert Iklan
Perjalanan kopi itu tidak pendek. Dari gudang koperasi, karung goni diangkut truk melewati [m5:@IDN Bireuen] ke pelabuhan di [m6:@IDN Medan]. Kapal lalu menyusuri Selat Malaka, menyeberangi Laut Jawa, dan memutar lewat Samudra Hindia. Gelombang musim barat pernah membuat satu peti kemas terlambat sebulan; aromanya menguap, pembeli di [m7:@AUS Sydney] menolaknya, dan koperasi menanggung rugi.
Kopi dibawa ke dataran tinggi ini pada awal abad lalu. Pohon-pohon tua, sebagian setinggi rumah, masih berdiri di tepi jalan menuju [m8:@IDN Bener Meriah]. Perempuan mengerjakan hampir semuanya, dari menyiangi hingga menyortir, sedangkan lelaki memikul.
~read_also Baca Juga: Mengapa Secangkir Kopi Terasa Lebih Pahit di Gunung?
Cuaca kini musuh terbesar. Hujan menyerbu saat bunga mekar, penggerek buah bertahan di tajuk, dan kemarau datang tanpa janji. Peneliti agronomi Abdullah Sani mencatat panen turun seperlima dalam satu dasawarsa. Sebagian petani mundur ke lereng yang lebih tinggi; sebagian menyerah dan menanam kentang.
Pembeli pun berganti. Dulu hampir semua biji mengalir ke [m9:@USA Amerika Serikat] dan [m10:@JPN Jepang]. Sekarang kedai-kedai di [m11:@AUS Australia], [m12:@KOR Korea Selatan], dan [m13:@SAU Arab Saudi] berlomba mendapatkan lot terbaik. Pada lelang Maret silam, satu lot berbobot 60 kilogram dilepas seharga Rp41 juta, rekor untuk kebun itu.
"<<q2 Orang sini tidak bertanya kopi ini dari negara mana, mereka bertanya dari kebun siapa>>," tutur [m14:? Liam Hartigan], penyangrai asal [m15:@NZL Selandia Baru] yang menikahi gadis [m16:@IDN Aceh Tengah] lima tahun lalu.
Di rumah Rahmah, kopi terbaik justru tak pernah tersaji. Yang diminum keluarga adalah biji pecah, disangrai di wajan tanah dan dibubuhi gula. Sesekali tetangga datang, duduk bersila, dan membahas harga. Tak ada yang berdebat lama; hujan selalu lebih dulu memutus percakapan.
Tahun ini ia ingin naik haji. Tabungannya sudah dua pertiga jalan. Sisanya, katanya, <<q3 tergantung kepada pohon-pohon di belakang dapur>>.
~footer © National Geographic Indonesia. Segala hak dilindungi.
~related Artikel Terpopuler
~related Penyu Belimbing Kembali ke Pantai Jamursba Medi
q1 m3 direct cue=kata
q2 m14 direct cue=tutur
q3 m3 indirect cue=katanya

### Tribunnews 2025-09-17 article
= [m1:TLS.EDU Mahasiswa Timor Leste] Menang, [m2:TLS.LEG Parlemen] Batalkan Mobil Dinas Baru
~date_line Rabu, 17 September 2025 18:20 WIB
~byline Penulis: Andari Wulan Nugrahani
~byline Editor: Nuryanti Soleh
~share Tribun X | WhatsApp
~caption MAHASISWA DILI - Massa duduk di depan Universitas Nasional Timor Lorosa'e, Selasa (16/9/2025). (Tatoli/Domingos P)
TRIBUNNEWS.COM - [m3:TLS.LEG Parlemen Nasional Timor Leste] {e1 membatalkan} pembelian 65 mobil Toyota Prado untuk [m4:TLS.LEG anggotanya], Selasa (16/9/2025) malam, setelah dua hari dikepung [m5:TLS.EDU mahasiswa].
Lebih dari seribu [m6=m5 mahasiswa] {e2 berdemonstrasi} di depan gedung parlemen di [m7:@TLS Dili] sejak Senin (15/9/2025). Hari pertama masih diisi nyanyian, sampai beberapa batu melayang ke pelataran dan [m8:TLS.COP polisi] {e3 melepaskan gas air mata} ke tengah [m9=m5 mereka]. Empat orang dilarikan ke rumah sakit. Malam berikutnya, [m10:TLS.CVL sekelompok pemuda] {e4 membakar} sebuah mobil [m11:TLS.GOV pemerintah].
Anggaran kendaraan itu, 4,2 juta dolar AS, disahkan tahun lalu tanpa banyak ribut. [m12:TLS.PTY Fraksi CNRT], [m13:TLS.PTY PLP], dan [m14:TLS.PTY Partai Demokrat], yang semula ikut mengetok palu, Senin malam berbalik {e5 meminta} [m15:TLS.LEG Ketua Parlemen Maria Fernanda Lay] mencabutnya.
~read_also Baca juga: Mengenal Timor Leste, Anggota ke-11 ASEAN
~advert Advertisement
"<<q1 Kami tidak datang untuk merusak, kami datang untuk mengingatkan siapa yang membayar bensinnya>>," kata [m16:TLS.EDU Cezario Cesar], salah satu koordinator aksi.
Rabu pagi [m17=m16 Cezario] dan empat rekannya {e6 diterima} [m18:TLS.GOV Presiden Jose Ramos-Horta] di istana. [m19=m18 Peraih Nobel itu] {e7 memuji} keberanian [m20=m5 mahasiswa], tapi {e8 meminta} [m21=m5 mereka] tidak menyentuh milik umum. "<<q2 Batu bukan argumen>>," ucapnya.
Siangnya [m22=m5 kedua belah pihak] bertemu di ruang komisi. Di situ [m23=m5 mahasiswa] dan [m24=m3 pimpinan parlemen] {e9 menandatangani} kesepakatan dua halaman; [m25=m3 parlemen] {e10 akan menghapus} hak pensiun seumur hidup bagi [m26:TLS.ELI mantan anggota dewan] sebelum akhir bulan. Jika janji itu dilanggar, kata [m27=m16 Cezario], [m28=m5 mahasiswa] akan {e11 kembali ke jalan}.
~page_control Halaman selanjutnya
~page_control Halaman 1/2
[m29:TLS.COP Komandan Kepolisian Nasional Henrique da Costa] membantah [m30:TLS.COP anak buahnya] {e12 memukuli} [m31:TLS.EDU demonstran] yang sudah menyerah. [m32:TLS.NGO Lembaga pemantau Fundasaun Mahein] {e13 menyesalkan} cara [m33=m8 polisi] menangani aksi dan {e14 mendesak} [m34:TLS.JUD kejaksaan] memeriksa rekaman video.
[m35:TLS.GOV Perdana Menteri Xanana Gusmao], yang sedang melawat, {e15 berjanji} kepada [m36=m5 mahasiswa] tidak akan mencampuri urusan parlemen. Di media sosial beredar kabar bahwa ia akan mundur; [m37=m35 kantornya] menyebut kabar itu omong kosong.
Gelombang amarah anak muda sedang melanda kawasan. Bulan lalu [m38:IDN.CVL pengunjuk rasa di Indonesia] {e16 memprotes} tunjangan rumah [m39:IDN.LEG DPR], dan pekan lalu [m40:NPL.GOV Perdana Menteri Nepal KP Sharma Oli] {e17 meletakkan jabatan} di bawah tekanan [m41:NPL.CVL massa Gen Z]. Sosiolog Josh Trindade melihat benang merahnya: negara muda, harapan tua.
Timor Leste merdeka pada 2002. Sekitar 40 persen penduduknya hidup di bawah garis kemiskinan, menurut Bank Dunia.
(Tribunnews.com/Andari Wulan Nugrahani)
~share Baca berita lainnya di Google News
~related Berita Populer
~related Cara Cek Penerima Bantuan Pangan September
~footer © 2025 TRIBUNnews.com, a subsidiary of KG Media. All Right Reserved
e1 m3 > m5 CONCEDE actual 2025-09-16/day ctx=legislative,inequality
e2 m6 > m3 PROTEST actual 2025-09-15/day mode=demo ctx=legislative,inequality
e3 m8 > m5 ASSAULT actual 2025-09-15/day mode=crowd-control ctx=repression
e4 m10 > m11 PROTEST actual 2025-09-16/day mode=riot ctx=inequality
e5 m12,m13,m14 > m15 REQUEST requested 2025-09-15/day mode=change ctx=legislative
e6 m17 > m18 CONSULT actual 2025-09-17/day mode=visit ctx=executive
e7 m19 > m20 SUPPORT actual 2025-09-17/day ctx=executive
e8 m19 > m21 REQUEST requested 2025-09-17/day mode=yield ctx=executive
e9 m23 > m24 SUPPORT actual 2025-09-17/day ctx=legislative
e10 m25 > m23 CONCEDE planned 2025-09-17/day ctx=legislative
e11 m28 > m25 PROTEST hypothetical 2025-09-17/none mode=demo ctx=legislative said=m27
e12 m30 > m31 ASSAULT denied 2025-09-17/none mode=beat ctx=repression
e13 m32 > m33 ACCUSE actual 2025-09-17/none mode=disapprove ctx=repression
e14 m32 > m34 REQUEST requested 2025-09-17/none mode=change ctx=repression,legal
e15 m35 > m36 AGREE planned 2025-09-17/none ctx=executive,legislative
e16 m38 > m39 PROTEST actual 2025-08-01/month mode=demo ctx=legislative,inequality bg
e17 m40 > m41 RETREAT actual 2025-09-08/week mode=resign ctx=executive bg
q1 m16 direct cue=kata
q2 m19 direct cue=ucapnya
