### Koran Sindo 2020-01-06 article
= Kapal Penjaga Pantai China Bertahan di Natuna, [m1:IDN.GOV Jakarta] {e12 Tolak} Sebutan Relokasi
~byline Abdul Rochim
~date_line Senin, 06 Januari 2020
[m2:@IDN NATUNA] - Tujuh hari setelah diminta pergi, puluhan kapal ikan itu masih menebar pukat. Dua kapal [m3:CHN.MIL Penjaga Pantai China] {e1 mengawal} [m20:CHN.AGR mereka] dari dekat, sekitar 130 mil laut dari Ranai.
[m4:IDN.MIL Panglima Komando Gabungan Wilayah Pertahanan I Laksdya Yudo Margono] {e2 memberangkatkan} dua KRI tambahan, Sabtu (4/1/2020), sehingga [m21=m4 ia] kini memegang lima kapal. "<<q1 [m22=m4 Kami] pakai cara persuasif dulu, lewat radio. Siapa yang lebih lama bertahan, itu saja>>," tuturnya di Pangkalan Udara Raden Sadjad, kemarin.
Ikan di perairan itu, kata [m5:IDN.AGR Ketua Nelayan Lubuk Lumbang Herman], jadi sulit didapat. [m6:IDN.AGR Nelayan setempat] {e3 dihalau} kapal berbendera asing tersebut pada 26 Oktober lalu. "<<q2 Di rumah sendiri malah [m23=m6 kita] diusir>>," ucapnya.
[m7:IDN.GOV Kementerian Luar Negeri] telah {e4 memanggil} [m8:CHN.GOV Duta Besar China Xiao Qian] pada 30 Desember. Protes keras disampaikan. [m24=m8 Sang duta besar], menurut pernyataan tertulis, hanya mencatat dan akan {e5 meneruskannya} ke [m25=m10 Beijing].
Jawaban datang dari juru bicara di sana. [m9:CHN.GOV Geng Shuang] {e6 menampik} keberatan [m26=m1 Indonesia]: [m27=m3 armada itu] "<<q3 berpatroli rutin di perairan [m28=m10 kami]>>", dan [m10:CHN.GOV China] memiliki hak historis di sekitar Nansha.
~read_also Baca juga: Banjir Surut, Warga Bekasi Bersihkan Lumpur
Dalih sejarah ini {e7 dibantah} [m11:IDN.GOV Menlu Retno Marsudi] seusai rapat di kantor Menko Polhukam. [m29=m11 Ia] merujuk putusan [m12:PCA Mahkamah Arbitrase] tahun 2016 dalam perkara yang diajukan [m13:PHL.GOV Filipina].
Beda nada muncul dari kabinet. "<<q4 Sebenarnya enggak usah dibesar-besarin>>," kata [m14:IDN.GOV Menko Maritim Luhut Binsar Pandjaitan]. Adapun [m15:IDN.GOV Menteri Pertahanan Prabowo Subianto] menyebut [m30=m10 negara itu] sahabat.
Kedua pernyataan tersebut membuat gerah [m16:IDN.PTY politikus PKS Sohibul Iman]. Presiden partai oposisi itu {e8 mengkritik} [m31=m14+m15 dua menteri itu] terlalu lembek. [m17:IDN.PTY Partai Gerindra], yang dipimpin [m32=m15 Prabowo], {e9 membela} ketua umumnya.
[m18:IDN.GOV Presiden Joko Widodo] dijadwalkan {e10 mengunjungi} pangkalan Selat Lampa, Rabu lusa.
Sengketa ini berulang. Maret 2016, petugas [m19:IDN.GOV Kementerian Kelautan dan Perikanan] {e11 menangkap} KM Kway Fey; kapal penjaga pantai datang merebutnya sebelum sampai ke pelabuhan.
~footer (Fahmi W Bahtiar/Ant)
e12 m1 > m10 REJECT actual 2020-01-06/none ctx=territory,diplomatic again
e1 m3 > m1 MOBILIZE actual 2020-01-06/none mode=weapons ctx=territory,natural_resource
e2 m4 > m3 MOBILIZE actual 2020-01-04/day mode=weapons ctx=territory,military
e3 m3 > m6 COERCE actual 2019-10-26/day mode=restrict ctx=territory,natural_resource bg
e4 m7 > m8 ACCUSE actual 2019-12-30/day mode=disapprove ctx=diplomatic,territory
e5 m8 > m7 AGREE planned 2019-12-30/day ctx=diplomatic
e6 m9 > m7 REJECT actual 2020-01-06/none ctx=territory,diplomatic
e7 m11 > m9 REJECT actual 2020-01-06/none ctx=territory,diplomatic
e8 m16 > m14,m15 ACCUSE actual 2020-01-06/none mode=disapprove ctx=territory,executive
e9 m17 > m15 SUPPORT actual 2020-01-06/none ctx=executive
e10 m18 > m3 AGREE planned 2020-01-08/day mode=visit ctx=territory,military
e11 m19 > m10 COERCE actual 2016-03-01/month mode=seize ctx=natural_resource,territory bg
q1 m4 direct cue=tuturnya
q2 m5 direct cue=ucapnya
q3 m9 mixed
q4 m14 direct cue=kata
rel m15 leads m17

### Suara.com 2022-09-02 article
= Putri Candrawathi Tak Ditahan, [m1:IDN.CVL Keluarga Yosua]: Kami Dihina
~byline Chandra Iswinarno | Yosea Arga
~date_line Jumat, 02 September 2022 | 14:20 WIB
[m2:#Suara Suara.com] - Keputusan [m3:IDN.COP Polri] {e1 tidak menahan} [m4:IDN.CVL Putri Candrawathi] dengan alasan kemanusiaan masih jadi bahan omongan. [m17=m4 Istri] [m5:IDN.COP Ferdy Sambo] itu berstatus tersangka pembunuhan sejak 19 Agustus.
"<<q1 Ibu-ibu pencuri susu ditahan. Ini pembunuhan berencana!>>" kata [m6:IDN.CVL Kamaruddin Simanjuntak], Kamis (1/9/2022). Kuasa hukum [m18=m1 keluarga Brigadir J] itu {e2 menuding} [m7:IDN.COP penyidik Bareskrim] masih segan kepada bekas Kepala Divisi Propam.
Bukan kebetulan [m19=m6 ia] menyebut nama divisi itu. Dua hari lalu [m20=m7 mereka] mengadakan rekonstruksi di Duren Tiga, dan [m21=m6 Kamaruddin bersama timnya] {e3 diusir} dari lokasi.
Direktur Tindak Pidana Umum [m8:IDN.COP Brigjen Andi Rian Djajadi] berdalih undang-undang tidak mewajibkan [m22=m6 pengacara korban] hadir. [m23=m8 Pihaknya] juga {e4 menolak} disebut melindungi siapa pun.
~advert PLAY VIDEO
[m9:IDN.GOV Komnas HAM] dan [m10:IDN.GOV Komnas Perempuan] ikut tersandung. Dalam laporan yang {e5 diserahkan} kepada Timsus kemarin, [m24=m9+m10 kedua komisi] menyebut adanya dugaan kuat kekerasan seksual di Magelang. [m25=m9+m10 Mereka] {e6 merekomendasikan} [m26=m3 kepolisian] mendalaminya lagi.
Rekomendasi itulah yang bikin [m11:IDN.CVL Samuel Hutabarat], ayah Yosua, naik darah. "<<q2 Anak [m27=m11 saya] sudah mati, difitnah pula. Komnas itu bekerja untuk siapa?>>" ujarnya dari Muaro Jambi.
"<<q3 [m28=m1 Kami] merasa dihina>>," imbuhnya.
[m12:IDN.LEG Wakil Ketua Komisi III DPR Desmond Mahesa] {e7 menyentil} [m29=m9 Komnas HAM] melampaui wewenang. Politikus [m13:IDN.PTY Gerindra] itu pekan depan {e8 akan memanggil} [m14:IDN.GOV Ahmad Taufan Damanik], ketua komisi tersebut.
Sementara itu, [m15:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] tidak ragu terhadap anak buahnya yang lain. Sepekan lalu sidang etik {e9 memecat} [m30=m5 Sambo]. Kemarin giliran [m16:IDN.COP Kompol Chuck Putranto] {e10 diberhentikan tidak dengan hormat}; [m31=m16 dia] mengajukan banding.
[m32=m5 Sambo] sendiri {e11 melayangkan permohonan maaf} lewat surat kepada para senior dan rekan. [m33=m5 Ia] ditahan di Markas Brimob sejak awal bulan lalu.
~related Baca Juga: Zodiak Paling Setia Bulan Ini
e1 m3 > m4 CONCEDE actual 2022-09-02/none ctx=legal,crime
e2 m6 > m7 ACCUSE actual 2022-09-01/day mode=allege ctx=legal
e3 m7 > m6 COERCE actual 2022-08-31/day mode=restrict ctx=legal
e4 m8 > m6 REJECT actual 2022-09-02/none ctx=legal
e5 m9,m10 > m3 CONSULT actual 2022-09-01/day ctx=legal,human_rights
e6 m9,m10 > m3 REQUEST requested 2022-09-01/day mode=change ctx=legal,human_rights
e7 m12 > m9 ACCUSE actual 2022-09-02/none mode=disapprove ctx=legal,legislative
e8 m12 > m14 REQUEST planned 2022-09-05/week mode=meet ctx=legislative
e9 m3 > m5 SANCTION actual 2022-08-26/week mode=expel ctx=legal
e10 m3 > m16 SANCTION actual 2022-09-01/day mode=expel ctx=legal
e11 m5 > m3 SUPPORT actual 2022-09-02/none ctx=legal
q1 m6 direct cue=kata
q2 m11 direct cue=ujarnya
q3 m11 direct cue=imbuhnya
rel m12 member_of m13
rel m14 leads m9
rel m7 part_of m3
rel m15 leads m3

### ABC Radio Australia 2006-12-06 article
= [m18=m2 Bainimarama] {e13 Ambil Alih} Fiji, [m19=m3 Qarase] Pulang ke Pulau
~date_line 06/12/2006
[m1:@FJI Suva] - Jalan menuju kediaman perdana menteri ditutup barikade sejak Selasa pagi. Menjelang sore, [m2:FJI.MIL Komodor Frank Bainimarama] muncul di barak Ratu Elizabeth dan mengumumkan bahwa [m20=m2 ia] telah {e1 mengambil alih kekuasaan} dari [m3:FJI.GOV Laisenia Qarase].
"<<q1 [m4:FJI.MIL Militer] kini memegang kendali pemerintahan. [m21=m2 Kami] tidak punya pilihan lain>>," katanya.
[m22=m3 Perdana menteri yang digulingkan itu] pagi ini {e2 diterbangkan} dengan pesawat kecil ke pulau asalnya di kawasan Lau. Sebelum berangkat, [m23=m3 Qarase] {e3 meminta} [m5:AUS.GOV Canberra] mengirim pasukan.
Permintaan serupa sudah diajukannya Jumat lalu, dan dua kali pula {e4 ditolak} [m6:AUS.GOV Perdana Menteri John Howard]. "<<q2 [m24=m5 Kita] tidak bisa menempatkan serdadu dalam posisi saling tembak dengan tentara sahabat di jalan-jalan Suva>>," ujar [m25=m6 Howard] kepada wartawan.
[m7:NZL.GOV Selandia Baru] menempuh cara lain. [m8:NZL.GOV Perdana Menteri Helen Clark] {e5 memutus kerja sama pertahanan} dan {e6 melarang} [m26=m4 para perwira Fiji] beserta keluarganya masuk ke negerinya. [m27=m7 Wellington] sepekan silam mencoba {e7 menengahi}: [m28=m3 Qarase] dan [m29=m2 sang komodor] dipertemukan di gedung pemerintah, tetapi kesepakatan yang dicapai hanya bertahan dua hari.
[m9:COMMONWEALTH Persemakmuran] bersidang Jumat nanti di [m10:@GBR London]. [m11:COMMONWEALTH Sekretaris Jenderal Don McKinnon] mengisyaratkan keanggotaan Fiji {e8 akan dibekukan}. Hukuman itu pernah diterima negara tersebut setelah kudeta tahun 2000.
Di dalam negeri, [m12:FJI.REL Gereja Metodis] yang besar pengaruhnya {e9 mengutuk} pengambilalihan ini. [m13:FJI.SOC Dewan Agung Para Kepala Suku], lembaga yang berwenang mengangkat presiden, {e10 menyatakan tetap mengakui} [m30=m3 Qarase].
[m14:FJI.COP Pelaksana Tugas Komisaris Polisi Moses Driver] menolak bekerja di bawah [m31=m4 tentara] dan karenanya {e11 dibawa} ke barak. Komisaris yang sebenarnya, [m15:AUS.ELI Andrew Hughes], seorang warga Australia, sedang cuti di [m16:@AUS Cairns].
[m32=m2 Bainimarama] {e12 membantah} bermaksud berkuasa lama. Pemilu, janjinya, akan digelar bila [m33=m2 ia] merasa waktunya pantas.
Perselisihan keduanya berpangkal pada rencana undang-undang yang memberi pengampunan kepada pelaku kudeta [m17:FJI.ELI George Speight]. [m34=m17 Speight] sendiri dihukum seumur hidup.
~share Kirim ke teman | Cetak
e13 m2 > m3 COERCE actual 2006-12-05/day ctx=military,executive again
e1 m2 > m3 COERCE actual 2006-12-05/day ctx=military,executive,political_institutions
e2 m4 > m3 COERCE actual 2006-12-06/day mode=deport ctx=military,executive
e3 m3 > m5 REQUEST requested 2006-12-06/day mode=assist ctx=military
e4 m6 > m3 REJECT actual 2006-12-06/none mode=assist ctx=military
e5 m8 > m4 SANCTION actual 2006-12-06/none mode=discontinue ctx=military,diplomatic
e6 m8 > m4 SANCTION actual 2006-12-06/none ctx=military,migration
e7 m7 > m3,m2 CONSULT actual 2006-11-29/week mode=third-party ctx=diplomatic,military
e8 m9 > m4 SANCTION planned 2006-12-08/day ctx=diplomatic
e9 m12 > m2 ACCUSE actual 2006-12-06/none mode=disapprove ctx=political_institutions
e10 m13 > m3 SUPPORT actual 2006-12-06/none ctx=political_institutions
e11 m4 > m14 COERCE actual 2006-12-06/none mode=arrest ctx=military
e12 m2 > m12 REJECT actual 2006-12-06/none ctx=political_institutions
q1 m2 direct cue=katanya
q2 m6 direct cue=ujar
rel m11 leads m9

### Pos Kupang 2016-06-14 article
= [m18=m2 Warga Serise] {e12 Hadang} Ekskavator Tambang, [m16=m8 Pater Simon]: [m17=m6 Bupati] {e11 Ingkar}
~byline Laporan Wartawan Pos Kupang, Robert Ropo
~date_line Selasa, 14 Juni 2016 16:02
POS-KUPANG.COM, [m1:@IDN BORONG] -- Puluhan [m2:IDN.CVL ibu-ibu dari Kampung Serise] duduk berderet di atas jalan tanah menuju lokasi tambang mangan, Senin (13/6/2016). Di belakang [m19=m2 mereka], dua ekskavator milik [m3:IDN.BUS PT Arumbai Mangabekti] mati mesinnya.
Sejak pukul 07.00 Wita alat berat itu {e1 tidak bisa lewat}. [m4:IDN.COP Polisi dari Polsek Lamba Leda] yang dipanggil perusahaan hanya berdiri di pinggir dan, sesudah dua jam, pulang.
"<<q1 Kalau [m20=m2 kami] mundur, debunya masuk lagi ke periuk>>," kata [m5:IDN.CVL Rofina Mori], salah seorang peserta.
Tahun lalu [m6:IDN.GOV Bupati Manggarai Timur Yoseph Tote] {e2 berjanji} di hadapan para imam tidak akan memperpanjang izin. Janji tersebut diucapkan di aula paroki. Namun bulan lalu, tanpa pemberitahuan, surat perpanjangan {e3 diteken}.
"<<q2 [m21=m6 Bupati] sudah ingkar. [m7:IDN.REL Gereja] tidak akan diam>>," {e4 tegas} [m8:IDN.REL Pater Simon Suban Tukan SVD], yang memimpin [m9:IDN.REL JPIC SVD Ruteng].
Koleganya dari ordo lain setali tiga uang. [m10:IDN.REL Pater Mateus Batubara OFM] menuturkan bahwa [m22=m10 pihaknya] bersama [m11:WALHI.CVL Walhi NTT] {e5 akan menggugat} perpanjangan itu ke PTUN Kupang.
Dari Kupang, [m12:IDN.GOV Gubernur NTT Frans Lebu Raya] {e6 menyuruh} [m23=m6 bupati] meninjau lagi keputusannya. Kewenangan tambang, [m24=m12 ia] mengingatkan, sudah beralih ke provinsi sejak 2014.
Ditemui di Borong, [m25=m6 Tote] tenang-tenang saja. "<<q3 Semua ada prosedurnya. Kalau mau gugat, silakan>>," {e7 katanya}.
Manajer lapangan perusahaan, [m13:IDN.BUS Zen Fernandez], menyatakan {e8 siap berdialog} dengan [m26=m2 warga] asalkan jalan dibuka lebih dulu. [m27=m13 Ia] membantah [m28=m3 perusahaannya] {e9 menyewa} preman untuk mengancam [m14:IDN.CVL kepala kampung].
Tambang di Serise mulai digali pada 1997. Pada Oktober 2012 [m15:IDN.GOV Komnas HAM] datang, memeriksa air kali, dan {e10 menyimpulkan} hak [m29=m2 warga] atas lingkungan sehat dilanggar. Laporan itu sampai sekarang tersimpan di laci.
Pembangunan jalan ke Reo terus berlangsung; aspalnya baru sampai kilometer 12.
e1 m2 > m3 PROTEST actual 2016-06-13/day mode=obstruct ctx=environment,natural_resource
e2 m6 > m7 AGREE actual 2015-01-01/year ctx=natural_resource bg
e3 m6 > m3 SUPPORT actual 2016-05-01/month ctx=natural_resource
e4 m8 > m6 ACCUSE actual 2016-06-14/none mode=disapprove ctx=natural_resource
e5 m10,m11 > m6 ACCUSE planned 2016-06-14/none mode=allege ctx=legal,natural_resource
e6 m12 > m6 REQUEST requested 2016-06-14/none mode=change ctx=natural_resource
e7 m6 > m10 REJECT actual 2016-06-14/none mode=yield ctx=natural_resource,legal
e8 m13 > m2 AGREE hypothetical 2016-06-14/none ctx=natural_resource
e9 m3 > m14 THREATEN denied 2016-06-14/none mode=violence ctx=natural_resource said=m13
e10 m15 > m3 ACCUSE actual 2012-10-01/month mode=investigate ctx=environment,human_rights bg
e11 m16 > m17 ACCUSE actual 2016-06-14/none mode=disapprove ctx=natural_resource again
e12 m2 > m3 PROTEST actual 2016-06-13/day mode=obstruct ctx=environment,natural_resource again
q1 m5 direct cue=kata
q2 m8 direct cue=tegas
q3 m6 direct cue=katanya
rel m8 leads m9
