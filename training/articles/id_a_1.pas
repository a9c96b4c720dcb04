### detikNews 2015-01-24 article
= [m1:IDN.COP Bareskrim] {e15 Tangkap} [m2:IDN.JUD BW], Ratusan [m3:IDN.CVL Warga] {e16 Pasang Badan} di [m4:IDN.JUD KPK]
~page_control detikNews » Berita
~byline Rendra Saputro - detikNews
~date_line Sabtu, 24/01/2015 07:14 WIB
[m5:@IDN Jakarta] - Hubungan [m6=m4 KPK] dan [m7:IDN.COP Polri] kembali ke titik terendah. [m8:IDN.JUD Wakil Ketua KPK Bambang Widjojanto] {e1 dicokok} [m9:IDN.COP penyidik Bareskrim] seusai mengantar anaknya ke sekolah di [m10:@IDN Depok], Jumat (23/1/2015) pagi.
Sampai lewat tengah malam, [m11=m3 massa yang menamakan diri cicak] masih bergerombol di Jalan Rasuna Said. [m12=m3 Mereka] {e2 membentuk pagar betis} guna menghalangi [m13=m9 penyidik] yang dikabarkan akan {e3 menggeledah} [m14=m4 kantor itu].
"<<q1 Silakan masuk kalau berani melangkahi [m15=m3 kami]>>," teriak seorang di antaranya dari atas pagar.
Kabar {e17 penggeledahan} itu ditepis [m16:IDN.COP Kadiv Humas Polri Irjen Ronny Sompie]. Menurutnya, <<q2 [m17=m7 pihaknya] {e4 hanya meminta keterangan} dari seorang tersangka, tidak lebih>>.
[m18=m8 Bambang] disangka mengarahkan saksi memberi keterangan palsu dalam sengketa pilkada Kotawaringin Barat yang disidangkan [m19:IDN.JUD Mahkamah Konstitusi] pada 2010. Pelapornya, [m20:IDN.LEG anggota DPR dari PDI Perjuangan Sugianto Sabran], sebetulnya sudah pernah {e5 mengadu} ke [m21=m1 Bareskrim] lima tahun silam, lalu {e6 mencabut laporannya}.
[m22=m20 Ia] datang lagi pada Senin lalu. Waktunya dipersoalkan banyak orang, sebab sepekan sebelumnya, 13 Januari, [m23=m4 lembaga antirasuah] {e7 menjadikan} [m24:IDN.COP calon tunggal Kapolri Komjen Budi Gunawan] tersangka kasus rekening gendut.
[m25:IDN.JUD Ketua KPK Abraham Samad] tidak memilih kata-kata halus. [m26=m25 Dia] {e8 menyebut} {e18 penangkapan} [m27=m8 sejawatnya] sebagai serangan balik dan {e9 meminta} [m28:IDN.GOV Presiden Joko Widodo] turun tangan hari itu juga.
[m29=m28 Jokowi] {e10 memanggil} [m30=m25 Abraham] bersama [m31:IDN.COP Wakapolri Komjen Badrodin Haiti] ke [m32:@IDN Istana Bogor] Jumat siang. Pertemuan berlangsung tak sampai satu jam. "<<q3 [m33=m28 Saya] {e11 minta} [m34=m4+m7 kedua institusi] tidak bergesekan>>," katanya sesudah itu, lalu pergi tanpa melayani pertanyaan.
[m35:ICW.CVL Indonesia Corruption Watch] kecewa. "<<q4 [m43=m28 Presiden] bicara seperti ketua RT, bukan kepala negara>>," {e12 cetus} [m36:ICW.CVL peneliti ICW Emerson Yuntho].
Adapun [m37:IDN.PTY PDI Perjuangan], partai pimpinan [m38:IDN.PTY Megawati Soekarnoputri], memilih bungkam. Wakil sekretaris jenderalnya, [m39:IDN.PTY Ahmad Basarah], cuma berujar bahwa pelaporan tersebut urusan pribadi.
Menjelang pukul 01.00, [m40=m8 BW] {e13 dilepas} dari ruang pemeriksaan Bareskrim setelah [m41:IDN.JUD Wakil Ketua KPK Adnan Pandu Praja] menyodorkan surat jaminan. Ia {e14 berjanji} kepada [m42=m9 penyidik] akan datang lagi apabila dipanggil.
e1 m9 > m8 COERCE actual 2015-01-23/day mode=arrest ctx=legal,corruption
e2 m12 > m13 PROTEST actual 2015-01-23/day mode=obstruct ctx=corruption,legal
e3 m13 > m14 COERCE denied 2015-01-24/none mode=seize ctx=corruption,legal said=m16
e4 m17 > m18 ACCUSE actual 2015-01-23/day mode=investigate ctx=legal said=m16
e5 m20 > m18 ACCUSE actual 2010-01-01/year mode=allege ctx=legal,election bg
e6 m20 > m18 CONCEDE actual 2010-01-01/year ctx=legal,election bg
e7 m23 > m24 ACCUSE actual 2015-01-13/day mode=allege ctx=corruption bg
e8 m26 > m7 ACCUSE actual 2015-01-23/day mode=allege ctx=corruption,legal
e9 m26 > m28 REQUEST requested 2015-01-23/day mode=assist ctx=corruption,legal
e10 m29 > m30,m31 CONSULT actual 2015-01-23/day mode=visit ctx=executive,legal
e11 m33 > m34 REQUEST requested 2015-01-23/day mode=change ctx=executive,legal
e12 m36 > m33 ACCUSE actual 2015-01-24/none mode=disapprove ctx=executive,corruption
e13 m9 > m40 RETREAT actual 2015-01-24/day mode=release ctx=legal
e14 m40 > m42 AGREE planned 2015-01-24/day ctx=legal
e15 m1 > m2 COERCE actual 2015-01-23/day mode=arrest ctx=legal,corruption again
e16 m3 > m1 PROTEST actual 2015-01-23/day mode=obstruct ctx=corruption,legal again
e17 m13 > m14 COERCE denied 2015-01-24/none mode=seize ctx=corruption,legal said=m16 again
e18 m13 > m27 COERCE actual 2015-01-23/day mode=arrest ctx=legal,corruption again
q1 m12 direct cue=teriak
q2 m16 indirect cue=Menurutnya
q3 m29 direct cue=katanya
q4 m36 direct cue=cetus
rel m25 leads m6
rel m9 part_of m7
rel m37 led_by m38
rel m39 member_of m37
rel m36 member_of m35

### Jubi 2022-02-22 article
= Sidang [m1:KNPB.CVL Victor Yeimo] Ditunda, [m2:KNPB.CVL KNPB] {e14 Dihadang} [m43:IDN.COP Polisi] di [m3:@IDN Sentani]
[m4:@IDN Jayapura], [m5:#Jubi Jubi] – [m6:IDN.JUD Majelis hakim Pengadilan Negeri Jayapura] menunda pembacaan dakwaan terhadap [m7:KNPB.CVL juru bicara internasional Komite Nasional Papua Barat (KNPB), Victor Yeimo], sampai Senin (28/2/2022). [m8=m7 Terdakwa] terbaring di RSUD Jayapura karena tuberkulosis.
Permohonan penundaan diajukan [m9:IDN.CVL Koalisi Penegak Hukum dan HAM untuk Papua] pada sidang Senin pagi. "<<q1 Orang sakit tidak bisa diadili. Itu bukan belas kasihan, itu hukum acara>>," kata [m10:IDN.CVL Emanuel Gobay], direktur [m46:IDN.CVL LBH Papua] yang memimpin [m11=m9 tim kuasa hukum itu].
[m12:IDN.JUD Jaksa] sempat {e1 berkeras} menghadirkan [m53=m7 Yeimo] lewat layar. [m13=m6 Hakim] {e2 menolaknya}.
Di luar gedung, [m14:IDN.COP tiga peleton Brimob] {e3 disiagakan} [m15:IDN.COP Polresta Jayapura Kota] sejak subuh. Kawat duri dibentangkan sampai lampu merah [m49:@IDN Abepura].
Massa [m54=m2 KNPB] tidak sampai ke sana. Rombongan [m16=m2 mereka], sekitar 200 orang yang berjalan kaki dari [m17:@IDN Sentani], {e4 dibubarkan} [m18:IDN.COP aparat Polres Jayapura] di pertigaan Pos 7 dengan gas air mata. [m19:KNPB.CVL Sebelas orang] {e5 diangkut} ke mapolres dan baru {e6 dipulangkan} malam harinya.
"<<q2 Tidak ada surat pemberitahuan, maka tidak ada aksi. Sederhana saja>>," ujar [m20:IDN.COP Kapolres Jayapura AKBP Fredrickus Maclarimboen]. [m21=m20 Ia] membantah anak buahnya {e7 memukul} [m22:KNPB.CVL peserta aksi bernama Yulianus].
Ketua I [m55=m2 KNPB] [m23:KNPB.CVL Warpo Wetipo] punya cerita lain. [m24=m23 Dia] {e8 menuding} [m25=m18 polisi] menendang kepala [m47=m22 Yulianus] ketika [m52=m22 korban] sudah rebah di aspal. Organisasinya, lanjut [m50=m23 Wetipo], <<q3 akan {e9 turun ke jalan} lagi di [m26:@IDN tujuh wilayah] pada hari sidang berikutnya>>.
[m27=m7 Yeimo] {e10 ditangkap} [m28:IDN.COP Satgas Nemangkawi] di [m44:@IDN Tanah Hitam], [m29:@IDN Abepura], pada 9 Mei 2021. [m30=m12 Penuntut] menjeratnya dengan pasal makar karena orasinya dalam demonstrasi antirasisme Agustus 2019, yang berakhir dengan {e11 pembakaran} [m31:IDN.GOV kantor gubernur] dan sejumlah toko oleh [m32:IDN.CVL massa].
[m33:MRPAPUA.GOV Ketua Majelis Rakyat Papua Timotius Murib] menyayangkan perkara itu diteruskan. [m34=m33 Dia] sudah {e12 menyurati} [m35:IDN.GOV Presiden Joko Widodo] supaya semua tahanan politik Papua dibebaskan tanpa syarat, namun surat tersebut, katanya, belum dibalas.
"<<q4 [m36=m35 Presiden] sendiri bilang mau dialog. Dialog dengan siapa kalau orangnya ada di penjara?>>" ucap [m37=m33 Murib].
Dari [m38:@GBR London], [m39:ULMWP.REB Benny Wenda], yang mengklaim diri presiden sementara [m45:@IDN West Papua], {e13 menyerukan} kepada [m40:GBR.GOV pemerintah Inggris] agar menekan [m48:IDN.GOV Jakarta]. Klaim itu tak diakui [m56=m2 KNPB]. "<<q5 [m41=m2 Kami] tidak di bawah [m42:ULMWP.REB ULMWP]>>," kata [m51=m23 Wetipo].
e1 m12 > m6 REQUEST requested 2022-02-21/day mode=change ctx=legal,rights_freedoms
e2 m13 > m12 REJECT actual 2022-02-21/day mode=change ctx=legal,rights_freedoms
e3 m15 > m2 MOBILIZE actual 2022-02-21/day mode=police ctx=repression
e4 m18 > m16 ASSAULT actual 2022-02-21/day mode=crowd-control ctx=repression
e5 m18 > m19 COERCE actual 2022-02-21/day mode=arrest ctx=repression
e6 m18 > m19 RETREAT actual 2022-02-21/day mode=release ctx=repression
e7 m18 > m22 ASSAULT denied 2022-02-21/day mode=beat ctx=repression said=m21
e8 m24 > m25 ACCUSE actual 2022-02-22/none mode=allege ctx=repression
e9 m2 > m6 PROTEST planned 2022-02-28/day mode=demo ctx=rights_freedoms,legal said=m23
e10 m28 > m27 COERCE actual 2021-05-09/day mode=arrest ctx=rights_freedoms,legal bg
e11 m32 > m31 PROTEST actual 2019-08-01/month mode=riot ctx=religion_ethnicity bg
e12 m34 > m35 REQUEST requested 2022-02-22/none mode=yield ctx=rights_freedoms,executive
e14 m43 > m2 ASSAULT actual 2022-02-21/day mode=crowd-control ctx=repression again
e13 m39 > m40 REQUEST requested 2022-02-22/none mode=assist ctx=human_rights,territory
q1 m10 direct cue=kata
q2 m20 direct cue=ujar
q3 m23 indirect cue=lanjut
q4 m37 direct cue=ucap
q5 m23 direct cue=kata
rel m10 leads m11
rel m7 member_of m2
rel m23 leads m2
rel m19 member_of m2
rel m22 member_of m2

### Antara 2007-01-23 article
= {e14 Kontak senjata} di [m1:@IDN Poso], [m2:IDN.COP Polri]: 13 [m3:IDN.REB tersangka] tewas
[m4:@IDN Palu] ([m5:#Antara ANTARA News]) - [m6:IDN.COP Tim gabungan Polri] {e1 menyerbu} sarang [m7:IDN.REB kelompok bersenjata] di Gebang Rejo dan [m40:@IDN Tanah Runtuh], [m8:@IDN Poso], [m38:@IDN Sulawesi Tengah], Senin. {e15 Baku tembak} yang berlangsung lebih dari enam jam itu menewaskan [m37=m7 13 warga sipil bersenjata] dan [m9:IDN.COP seorang bintara Samapta].
[m10:IDN.COP Kapolda Sulteng Brigjen Pol Badrodin Haiti] mengatakan di [m11:@IDN Palu], Selasa, bahwa 18 orang telah {e2 diringkus}, dua di antaranya masuk dalam daftar 29 buronan.
"<<q1 Kesempatan menyerah sudah diberikan berkali-kali, sampai lewat [m12:IDN.REL para ulama]. [m13=m7 Mereka] menjawab dengan bom>>," katanya.
[m14=m10 Ia] menambahkan, [m43=m6 pihaknya] {e3 memberi waktu} kepada [m15:IDN.REB para buron yang tersisa] sampai akhir bulan ini. Bila tidak muncul, <<q2 [m16=m6 kami] akan {e4 menjemput} [m17=m15 mereka] dengan paksa>>.
Menurut [m42=m2 kepolisian], kelompok pimpinan [m18:IDN.REB Basri] itu bertanggung jawab atas {e5 pemenggalan} [m19:IDN.CVL tiga siswi SMA Kristen] pada Oktober 2005 dan {e6 penembakan} [m20:IDN.REL Pendeta Irianto Kongkoli] di [m44:@IDN Palu] setahun kemudian.
Tuduhan tersebut {e7 disangkal} [m21:IDN.REL pengasuh Pesantren Amanah, Ustadz Adnan Arsal]. Kepada wartawan, [m22=m21 Adnan] mengatakan anak-anak muda [m41:@IDN Tanah Runtuh] hanya membela diri.
"<<q3 Kalau memang salah, bawa ke [m23:IDN.JUD pengadilan]. Jangan ditembak seperti babi hutan>>," ujarnya.
Dari [m24:@IDN Jakarta], [m25:IDN.GOV Wakil Presiden Jusuf Kalla] {e8 membela} tindakan [m26=m2 polisi] sebagai penegakan hukum yang terpaksa. [m27=m25 Wapres], yang pada Desember 2001 {e9 menengahi} perundingan [m28:IDN.CVL kelompok Islam dan Kristen] [m45=m1 Poso] di [m29:@IDN Malino], meminta masyarakat jangan terpancing.
Lain halnya dengan [m30:IDN.JUD Komisi Nasional Hak Asasi Manusia]. [m39=m30 Komisi tersebut] {e10 akan mengirim} tim ke [m46=m1 Poso] pekan depan untuk {e11 menyelidiki} apakah [m31=m6 aparat] melanggar prosedur.
[m32:IDN.REL Majelis Sinode Gereja Kristen Sulawesi Tengah (GKST)], melalui [m33:IDN.REL ketuanya, Pdt Rinaldy Damanik], {e12 mengimbau} jemaatnya tidak bersyukur atas kematian siapa pun.
Ketegangan di [m34:@IDN Poso] memuncak sejak [m35:IDN.JUD negara] {e13 mengeksekusi} [m36:IDN.CVL Fabianus Tibo dan dua rekannya] pada 22 September tahun lalu. Hingga Selasa petang jalan trans-Sulawesi masih ditutup batang kelapa.
e1 m6 > m7 ASSAULT actual 2007-01-22/day mode=firearms ctx=terrorism,religion_ethnicity
e2 m6 > m7 COERCE actual 2007-01-22/day mode=arrest ctx=terrorism
e3 m14 > m15 THREATEN threatened 2007-01-23/day mode=arrest ctx=terrorism
e4 m16 > m17 COERCE hypothetical 2007-01-01/month mode=arrest ctx=terrorism said=m14
e5 m18 > m19 ASSAULT actual 2005-10-01/month mode=primitive ctx=terrorism,religion_ethnicity said=m6 bg
e6 m18 > m20 ASSAULT actual 2006-10-01/month mode=firearms ctx=terrorism,religion_ethnicity said=m6 bg
e7 m21 > m2 REJECT actual 2007-01-23/none mode=yield ctx=terrorism
e8 m25 > m26 SUPPORT actual 2007-01-23/none ctx=terrorism,legal
e9 m27 > m28 CONSULT actual 2001-12-01/month mode=third-party ctx=religion_ethnicity,diplomatic bg
e10 m30 > m6 AGREE planned 2007-01-29/week ctx=human_rights
e11 m30 > m31 ACCUSE planned 2007-01-29/week mode=investigate ctx=human_rights
e12 m33 > m32 REQUEST requested 2007-01-23/none mode=change ctx=religion_ethnicity
e14 m2 > m3 ASSAULT actual 2007-01-22/day mode=firearms ctx=terrorism,religion_ethnicity again
e15 m6 > m37 ASSAULT actual 2007-01-22/day mode=firearms ctx=terrorism,religion_ethnicity again
e13 m35 > m36 SANCTION actual 2006-09-22/day mode=convict ctx=legal,religion_ethnicity bg
q1 m10 direct cue=katanya
q2 m14 indirect cue=menambahkan
q3 m22 direct cue=ujarnya
rel m7 led_by m18
rel m33 leads m32
rel m9 member_of m6

### Pos Kupang 2020-08-19 article
= [m1:IDN.COP Satpol PP] {e11 Bongkar} Lagi Pondok [m2:IDN.CVL Warga Besipae], [m3:WALHI.CVL Walhi] {e12 Kecam} [m4:IDN.GOV Gubernur]
~byline Penulis: Dion Sabaat | Editor: Ferry Nabunome
~caption Ibu-ibu Besipae duduk di bawah pohon setelah pondok mereka dirobohkan. POS-KUPANG.COM/Dion
[m5:#Pos_Kupang POS-KUPANG.COM] | [m6:@IDN SOE] - Puluhan [m7:IDN.COP anggota Satpol PP Provinsi NTT] yang dikawal [m8:IDN.COP Brimob] {e1 merobohkan} pondok-pondok milik [m9:IDN.CVL warga adat Pubabu-Besipae] di Desa [m40:@IDN Linamnutu], Kabupaten [m10:@IDN Timor Tengah Selatan], Selasa (18/8/2020). Ini pembongkaran ketiga dalam bulan ini.
Suara letusan terdengar beberapa kali. [m11:IDN.CVL Demaris Tefa] bercerita [m12=m8 aparat] {e2 menembakkan} gas air mata ke tanah di dekat anak-anak.
"<<q1 [m13=m9 Kami] lari ke hutan. Sampai sekarang anak saya belum mau bicara>>," tuturnya sambil menunjuk bekas terbakar di rumput.
[m14:IDN.GOV Kepala Badan Pendapatan dan Aset Daerah NTT Zet Sony Libing] menampik cerita itu.
"<<q2 Tidak ada yang menembak [m15=m9 rakyat]. Itu bunyi granat asap untuk latihan>>," kata [m41=m14 Libing]. Ia malah {e3 menyalahkan} [m16:IDN.CVL segelintir LSM] yang, menurutnya, memanas-manasi [m43=m9 warga].
Sengketa ini sudah tua. Tahun 1982 [m17:IDN.GOV pemerintah provinsi] meminjam 3.780 hektare hutan adat itu untuk proyek peternakan sapi bantuan [m39:AUS.GOV Australia]. Kontraknya habis pada 2012, tetapi [m18=m17 pemprov] mengantongi sertifikat hak pakai dan {e4 menolak mengembalikan} lahan tersebut kepada [m19:IDN.CVL para usif].
Gubernur [m20:IDN.GOV Viktor Bungtilu Laiskodat] sendiri datang ke lokasi pada 12 Mei lalu. Kunjungan itu {e5 disambut} [m21:IDN.CVL ibu-ibu] dengan bertelanjang dada, dan videonya menyebar ke mana-mana.
Politikus [m37:IDN.PTY NasDem] tersebut waktu itu {e6 menawari} [m22=m9 mereka] 37 kapling masing-masing 800 meter persegi. Tawaran diterima sebagian kepala keluarga, sisanya tidak mau beranjak.
~read_also Baca juga: Harga Sapi Bali Naik Jelang Akhir Tahun
[m23:WALHI.CVL Direktur Walhi NTT Umbu Wulang Tanaamah] {e7 mengecam} [m24=m20 orang nomor satu di NTT itu]. "<<q3 Pemimpin yang baik tidak mengirim pentungan kepada perempuan>>," katanya, Rabu.
[m42=m23 Walhi] bersama [m25:AMAN.CVL AMAN] akan {e8 melaporkan} kasus ini ke [m26:IDN.JUD Komnas HAM]. [m27=m25 Organisasi yang disebut terakhir] juga {e9 meminta} [m28:IDN.COP Kapolda NTT Irjen Lotharia Latif] menarik [m38=m8 pasukan] dari lokasi.
Lewat telepon, [m29:IDN.COP Kabid Humas Polda NTT Kombes Johannes Bangun] menyatakan penarikan {e13 belum bisa dilakukan}. [m34:IDN.COP Personelnya], kata [m35=m29 dia], <<q4 hanya menjaga agar tidak ada bentrokan>>.
Bupati TTS [m30:IDN.GOV Egusem Piether Tahun] {e10 bersedia menjembatani} [m31=m9+m17 kedua pihak] asalkan [m44=m9 warga] mau keluar dulu dari kawasan.
Syarat itu langsung {e14 ditolak} [m32:IDN.CVL Niko Manao], pemimpin [m36:IDN.CVL Ikatan Tokoh Adat Pencari Kebenaran dan Keadilan]: "<<q5 Tidak. Kuburan [m33=m9 kami] ada di sini>>."
e1 m7 > m9 COERCE actual 2020-08-18/day mode=seize ctx=human_security,repression
e2 m12 > m9 ASSAULT denied 2020-08-18/day mode=crowd-control ctx=repression said=m11
e3 m14 > m16 ACCUSE actual 2020-08-19/none mode=allege ctx=human_security
e4 m18 > m19 REJECT actual 2012-01-01/year mode=yield ctx=human_security bg
e5 m21 > m20 PROTEST actual 2020-05-12/day mode=demo ctx=human_security bg
e6 m20 > m22 AGREE planned 2020-05-12/day ctx=human_security bg
e7 m23 > m24 ACCUSE actual 2020-08-19/day mode=disapprove ctx=human_security,repression
e8 m25,m23 > m17 ACCUSE planned 2020-08-19/none mode=allege ctx=human_rights
e9 m27 > m28 REQUEST requested 2020-08-19/none mode=yield ctx=repression
e11 m1 > m2 COERCE actual 2020-08-18/day mode=seize ctx=human_security,repression again
e12 m3 > m4 ACCUSE actual 2020-08-19/day mode=disapprove ctx=human_security,repression again
e13 m29 > m27 REJECT actual 2020-08-19/none mode=yield ctx=repression
e14 m32 > m30 REJECT actual 2020-08-19/none mode=yield ctx=human_security
e10 m30 > m31 AGREE hypothetical 2020-08-19/none ctx=human_security
q1 m11 direct cue=tuturnya
q2 m14 direct cue=kata
q3 m23 direct cue=katanya
q4 m29 indirect cue=kata
q5 m32 direct cue=ditolak
rel m32 leads m36
rel m20 member_of m37
