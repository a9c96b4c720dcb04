### CNN Indonesia 2024-08-23 article
= [m1:IDN.LEG DPR] {e14 Mundur}, [m2:IDN.GOV KPU] {e15 Janji} Ikut [m3:IDN.JUD MK]
~byline CNN Indonesia
~date_line Jumat, 23 Agu 2024 09:12 WIB
[m4:@IDN Jakarta], [m5:#CNN CNN Indonesia] -- Rapat paripurna itu cuma berlangsung sebelas menit. Kursi yang terisi 89, jauh dari separuh. Maka revisi Undang-Undang Pilkada {e1 batal} disahkan, Kamis (22/8).
"<<q1 Yang berlaku putusan [m6=m3 Mahkamah]>>," kata [m7:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] beberapa jam kemudian.
Di luar, [m8:IDN.CVL massa gabungan buruh, mahasiswa, komika, dan dosen] sudah {e2 merobohkan} pagar sisi barat. Sebagian sempat masuk hingga halaman.
[m9:IDN.COP Polda Metro Jaya] membalas dengan semprotan air, lalu {e3 meringkus} [m10:IDN.CVL 301 orang] sampai tengah malam. [m11:IDN.CVL Lembaga Bantuan Hukum Jakarta] menyatakan banyak dari [m12=m10 mereka] masih di bawah umur dan {e4 menuntut} semuanya dilepas.
Tuntutan itu {e5 dipenuhi} sebagian. Jumat dini hari, 112 anak {e6 diserahkan} [m13=m9 kepolisian] kepada orang tuanya.
~read_also Lihat Juga: Infografis Ambang Batas Pilkada
Gelombang kemarahan lahir dari rapat kilat [m14:IDN.LEG Badan Legislasi], Rabu. Dalam rapat tersebut [m15:IDN.PTY delapan fraksi] menyepakati syarat usia calon dihitung saat pelantikan; hanya [m16:IDN.PTY PDI Perjuangan] yang {e7 menentang} [m30=m15 mereka].
Sehari sebelumnya, [m17=m3 Mahkamah Konstitusi], di bawah [m18:IDN.JUD Ketua MK Suhartoyo], {e8 mengabulkan} permohonan [m19:IDN.PTY Partai Buruh] dan [m20:IDN.PTY Partai Gelora] soal ambang batas pencalonan.
[m27:IDN.PTY Presiden Partai Buruh Said Iqbal] {e9 mengancam} menurunkan lima juta orang bila penyelenggara pemilu tidak segera menyesuaikan aturannya.
"<<q2 [m21=m22 Kami] akan konsultasi dulu dengan [m31=m1 DPR]. Tapi [m23=m22 kami] {e10 pastikan} ikut putusan>>," ujar [m22:IDN.GOV Plt Ketua KPU Mochammad Afifuddin] menanggapi ancaman itu.
[m24:IDN.GOV Istana] mengambil jarak. [m25:IDN.GOV Presiden Joko Widodo] mengaku {e11 menghormati} kewenangan masing-masing lembaga. Adapun kabar bahwa [m28=m25 ia] {e12 menitipkan} pasal usia kepada [m29=m1 DPR] dibantah [m26:IDN.GOV Kepala Kantor Komunikasi Kepresidenan Hasan Nasbi].
Pendaftaran calon dibuka Selasa depan. Sejumlah kampus meliburkan kuliah sampai Senin.
e14 m1 > m8 CONCEDE actual 2024-08-22/day ctx=legislative,election again
e15 m2 > m3 AGREE planned 2024-08-23/none ctx=election,legal again
e1 m1 > m8 CONCEDE actual 2024-08-22/day ctx=legislative,election
e2 m8 > m1 PROTEST actual 2024-08-22/day mode=riot ctx=legislative,election
e3 m9 > m10 COERCE actual 2024-08-22/day mode=arrest ctx=repression
e4 m11 > m9 REQUEST requested 2024-08-23/none mode=yield ctx=repression
e5 m9 > m11 CONCEDE actual 2024-08-23/day ctx=repression
e6 m13 > m10 RETREAT actual 2024-08-23/day mode=release ctx=repression
e7 m16 > m15 REJECT actual 2024-08-21/day ctx=legislative,election
e8 m17 > m19,m20 SUPPORT actual 2024-08-20/day ctx=legal,election bg
e9 m27 > m2 THREATEN threatened 2024-08-23/none ctx=election
e10 m23 > m3 AGREE planned 2024-08-23/none ctx=election,legal
e11 m25 > m1,m3 SUPPORT actual 2024-08-23/none ctx=legislative,legal
e12 m25 > m1 REQUEST denied 2024-08-23/none ctx=legislative,election said=m26
q1 m7 direct cue=kata
q2 m22 direct cue=ujar
rel m18 leads m17
rel m27 leads m19
rel m14 part_of m1

### Tabloid Jubi 2016-05-03 article
= [m1:KNPB.CVL KNPB]: [m2:IDN.COP Polisi] {e12 Angkut} [m36:IDN.CVL Ribuan Orang]
~byline Reporter: Zely Ariane
~date_line Selasa, 3 Mei 2016
[m3:@IDN Jayapura, Jubi] - Lapangan upacara Markas Brimob di [m4:@IDN Kotaraja] berubah menjadi lautan orang duduk bersila tanpa baju, Senin (2/5). [m5:IDN.CVL Mereka] {e1 diangkut} [m6=m2 polisi] dengan sebelas truk dari Perumnas, Expo, dan Abepura.
Angkanya berbeda-beda. [m7:KNPB.CVL Komite Nasional Papua Barat] menghitung 1.449 orang di kota ini saja; [m8:IDN.COP Kapolresta Jayapura Kota AKBP Jermias Rontini] menyebut sekitar seribu.
"<<q1 [m9=m8 Kami] tidak menahan. [m32=m8 Kami] mendata, memberi makan, lalu {e2 memulangkan}>>," kata [m10=m8 Rontini]. Menjelang malam, halaman itu memang sudah kosong.
Unjuk rasa tersebut digelar untuk {e3 mendukung} [m11:ULMWP.REB United Liberation Movement for West Papua] agar diterima sebagai anggota penuh [m12:MSG Melanesian Spearhead Group]. Sejak tahun lalu [m13=m11 gerakan itu] berstatus pengamat, sedangkan [m14:IDN.GOV Indonesia] menjadi anggota asosiasi.
[m15:KNPB.CVL Victor Yeimo], ketua umum [m16=m7 KNPB], {e4 mengutuk} penangkapan tersebut. [m33=m15 Ia] menyebut [m17=m2 aparat] menghina martabat bangsa Papua. [m18=m15 Yeimo] sekaligus {e5 menyeru} [m19:MSG para pemimpin Melanesia] agar tidak menutup mata.
Seruan senada datang dari [m20:@VUT Port Vila]. [m21:VUT.GOV Perdana Menteri Vanuatu Charlot Salwai] berjanji {e6 mengangkat} perkara ini di sidang [m22:UN PBB] pada September.
Janji itu mengusik [m23:IDN.GOV Kementerian Luar Negeri RI]. Juru bicaranya, [m24:IDN.GOV Arrmanatha Nasir], {e7 mengingatkan} [m25=m21 Port Vila] agar tidak mencampuri urusan dalam negeri.
Di [m26:@IDN Wamena], [m27:IDN.COP petugas] {e8 membubarkan} barisan sebelum sempat berjalan. [m35:IDN.EDU Satu mahasiswa] terserempet peluru karet.
[m28:IDN.REL Ketua Sinode Kingmi Benny Giay] {e9 menyayangkan} cara kekerasan yang berulang. "<<q2 Setiap kali [m29:IDN.CVL anak-anak ini] bicara, jawabannya truk>>," keluhnya.
[m30=m28 Giay] sendiri pada Maret lalu {e10 bertemu} [m31:IDN.GOV Menko Polhukam Luhut Pandjaitan] di Jayapura. [m34=m31 Sang menteri] ketika itu {e11 menjanjikan} penyelesaian sejumlah kasus pelanggaran HAM berat sebelum akhir tahun.
Janji tersebut belum tampak wujudnya. Toko-toko di Abepura baru buka lagi pada Selasa pagi.
e12 m2 > m36 COERCE actual 2016-05-02/day mode=arrest ctx=repression,rights_freedoms again
e1 m6 > m5 COERCE actual 2016-05-02/day mode=arrest ctx=repression,rights_freedoms
e2 m9 > m5 RETREAT actual 2016-05-02/day mode=release ctx=repression
e3 m5 > m11 SUPPORT actual 2016-05-02/day ctx=diplomatic,territory
e4 m15 > m6 ACCUSE actual 2016-05-03/none mode=disapprove ctx=repression
e5 m18 > m19 REQUEST requested 2016-05-03/none mode=assist ctx=diplomatic,human_rights
e6 m21 > m11 AGREE planned 2016-09-01/month ctx=diplomatic,human_rights
e7 m24 > m25 REQUEST requested 2016-05-03/none mode=yield ctx=diplomatic
e8 m27 > m5 ASSAULT actual 2016-05-02/day mode=crowd-control ctx=repression
e9 m28 > m2 ACCUSE actual 2016-05-03/none mode=disapprove ctx=repression
e10 m30 > m31 CONSULT actual 2016-03-01/month ctx=human_rights bg
e11 m31 > m30 AGREE planned 2016-03-01/month ctx=human_rights bg
q1 m10 direct cue=kata
q2 m28 direct cue=keluhnya
rel m15 leads m16
rel m14 member_of m12

### Jawa Pos 2007-06-01 article
= [m1:IDN.CVL Warga Alastlogo] Makamkan Empat Korban, [m2:IDN.GOV SBY] {e13 Minta} Usut Tuntas
[m3:@IDN PASURUAN] - Empat liang digali berdampingan di kebun singkong. Kemarin pagi (31/5), seusai salat Duhur, [m4:IDN.CVL Mistin, Sutam, Rohman, dan Khotijah] dikuburkan tanpa sambutan pejabat.
[m28=m4 Mereka] {e1 tewas tertembak} sehari sebelumnya ketika [m5:IDN.MIL patroli Marinir dari Puslatpur Grati] mengawal traktor [m6:IDN.BUS PT Rajawali Nusantara] di lahan yang disengketakan sejak 1960-an.
"<<q1 Tembakan pertama ke udara, kedua ke tanah, ketiga ke dada>>," tutur [m7:IDN.CVL Kepala Desa Alastlogo, Imam Sugnadi].
[m8:IDN.MIL Komandan Korps Marinir Mayjen Safzen Noerdin] bersikukuh peluru mengenai warga karena memantul. [m9=m5 Pasukan], ujarnya, {e2 diserang} [m10=m1 massa] dengan celurit dan batu lebih dahulu. Klaim itu {e3 disangkal} semua saksi yang ditemui wartawan.
[m29=m2 Presiden] {e4 memerintahkan} [m11:IDN.MIL Panglima TNI Marsekal Djoko Suyanto] mengusut peristiwa tersebut secara terbuka. Lewat juru bicaranya, [m12=m2 Susilo Bambang Yudhoyono] juga {e5 menyampaikan dukacita} kepada [m13=m1 keluarga korban].
Tiga belas anggota regu itu sudah {e6 ditahan} di [m14:@IDN Surabaya] oleh [m15:IDN.MIL Polisi Militer TNI AL]. [m16:IDN.MIL Kepala Staf TNI AL Laksamana Slamet Soebijanto] bahkan {e7 mencopot} [m17:IDN.MIL komandan puslatpur].
Namun, bagi warga, semua itu belum cukup. [m30=m1 Ratusan orang] kembali {e8 memblokade} jalur pantura dengan batang pohon hingga kemacetan mengular 20 kilometer. [m31=m1 Mereka] baru membuka jalan setelah [m18:IDN.GOV Gubernur Jatim Imam Utomo] datang dan {e9 menyanggupi} pengukuran ulang tanah.
Di Jakarta, [m19:IDN.JUD Komnas HAM] membentuk tim penyelidik. Sementara itu, [m20:KONTRAS.CVL Kontras] {e10 mendesak} para pelaku diadili di peradilan umum. [m21:KONTRAS.CVL Koordinator Kontras Usman Hamid] berpendapat pengadilan militer hanya melahirkan vonis ringan.
[m22:IDN.PTY Fraksi Kebangkitan Bangsa DPR] akan {e11 memanggil} [m27:IDN.GOV Menteri Pertahanan]. Pasuruan termasuk kantong suara [m23:IDN.PTY PKB] dan [m24:NU.REL Nahdlatul Ulama].
Sengketa 539 hektare ini pernah sampai ke meja hijau. Pada 1999 [m25:IDN.JUD Pengadilan Negeri Bangil] {e12 memenangkan} [m26=m5 pihak angkatan laut].
e13 m2 > m11 REQUEST requested 2007-06-01/none mode=change ctx=military,legal again
e1 m5 > m4 ASSAULT actual 2007-05-30/day mode=firearms ctx=military,territory
e2 m10 > m9 ASSAULT actual 2007-05-30/day ctx=military said=m8
e3 m1 > m8 REJECT actual 2007-06-01/none ctx=military
e4 m2 > m11 REQUEST requested 2007-06-01/none mode=change ctx=military,legal
e5 m12 > m13 SUPPORT actual 2007-06-01/none ctx=human_rights
e6 m15 > m5 COERCE actual 2007-06-01/none mode=arrest ctx=military,legal
e7 m16 > m17 SANCTION actual 2007-06-01/none mode=expel ctx=military
e8 m1 > m18 PROTEST actual 2007-05-31/day mode=obstruct ctx=territory,military
e9 m18 > m1 CONCEDE planned 2007-05-31/day ctx=territory
e10 m20 > m2 REQUEST requested 2007-06-01/none mode=change ctx=legal,human_rights
e11 m22 > m27 COERCE planned 2007-06-01/none ctx=legislative
e12 m25 > m26 SUPPORT actual 1999-01-01/year ctx=legal,territory bg
q1 m7 direct cue=tutur
rel m21 leads m20
rel m22 part_of m23

### Kumparan 2021-03-08 article
= [m1:IDN.PTY AHY] ke [m2:IDN.GOV Kemenkumham] Bawa Dua Kontainer Berkas
~byline kumparanNEWS
~date_line 8 Maret 2021 13:20
Hujan baru reda ketika mobil kotak berwarna biru itu berhenti di Rasuna Said. Isinya dua kontainer plastik berisi surat penolakan dari 34 pengurus daerah.
Yang mengantar [m3:IDN.PTY Agus Harimurti Yudhoyono] sendiri. Ketua umum [m4:IDN.PTY Partai Demokrat] itu {e1 meminta} [m5=m2 kementerian] tidak mengesahkan hasil kongres luar biasa di [m6:@IDN Deli Serdang].
"<<q1 KLB itu ilegal, inkonstitusional, abal-abal>>," {e2 kecamnya}, Senin (8/3).
Kongres yang disebutnya abal-abal itu berlangsung Jumat. [m7:IDN.PTY Sejumlah bekas kader] memilih [m8:IDN.GOV Kepala Staf Kepresidenan Moeldoko] menjadi ketua umum tandingan. [m32=m8 Bekas Panglima TNI tersebut] {e3 menerima} jabatan lewat sambungan telepon.
Sebelum ke Kuningan, [m26=m3 AHY] {e4 bertandang} ke [m9=m10 rumah dinas Menko Polhukam]. [m10:IDN.GOV Mahfud MD] mengatakan [m11:IDN.GOV pemerintah] <<q2 belum menerima permohonan apa pun dari kubu Deli Serdang dan karena itu tidak bisa {e5 melarang} siapa-siapa berkumpul>>.
[m12:IDN.PTY Susilo Bambang Yudhoyono], ayah [m27=m3 AHY] yang kini mengetuai [m13:IDN.PTY Majelis Tinggi Demokrat], lebih pahit. "<<q3 [m14=m12 Saya] malu dan merasa bersalah pernah memberi jabatan kepada [m15=m8 dia]>>," katanya dalam pidato malam Sabtu.
Sampai hari ini [m28=m8 Moeldoko] bungkam. [m16:IDN.PTY Jhoni Allen Marbun], yang {e6 dipecat} [m17=m4 partai] dua pekan lalu, tampil mewakilinya. [m29=m16 Ia] {e7 menuduh} [m18=m12 Cikeas] mengubah partai menjadi milik keluarga dan {e8 akan menggugat} pemecatannya ke [m19:IDN.JUD Pengadilan Negeri Jakarta Pusat].
Dari seberang, [m20:IDN.PTY PKS] {e9 menyatakan simpati} kepada [m30=m3 AHY]. [m31=m4+m20 Dua partai itu] sama-sama berada di luar pemerintahan. [m21:IDN.PTY Sekjen PDIP Hasto Kristiyanto] menganggapnya urusan rumah tangga.
Di [m22:@IDN Sibolangit], tempat KLB, [m23:IDN.PTY pemuda kubu AHY] sempat {e10 adu pukul} dengan [m24:IDN.PTY penjaga hotel dari kubu seberang]. [m25:IDN.COP Polisi] melerai tanpa menangkap siapa pun.
Apakah ini akan panjang? Kisruh Golkar dulu makan waktu 18 bulan.
e1 m3 > m5 REQUEST requested 2021-03-08/day mode=change ctx=political_institutions
e2 m3 > m7 ACCUSE actual 2021-03-08/day mode=disapprove ctx=political_institutions
e3 m8 > m7 AGREE actual 2021-03-05/day ctx=political_institutions
e4 m3 > m9 CONSULT actual 2021-03-08/day mode=visit ctx=political_institutions
e5 m11 > m7 REJECT actual 2021-03-08/none ctx=political_institutions
e6 m17 > m16 SANCTION actual 2021-02-22/week mode=expel ctx=political_institutions bg
e7 m16 > m18 ACCUSE actual 2021-03-08/none mode=allege ctx=political_institutions
e8 m16 > m17 ACCUSE planned 2021-03-08/none mode=allege ctx=political_institutions,legal
e9 m20 > m3 SUPPORT actual 2021-03-08/none ctx=political_institutions
e10 m23 > m24 ASSAULT actual 2021-03-05/day mode=beat ctx=political_institutions
q1 m3 direct cue=kecamnya
q2 m10 indirect cue=mengatakan
q3 m12 direct cue=katanya
rel m3 leads m4
rel m12 leads m13
