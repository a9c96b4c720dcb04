### Kompas.com 2020-05-14
[m1:IDN.GOV Bupati Lumajang Thoriqul Haq] {e1 menyindir} [m2:IDN.GOV Bupati Boltim Sehan Landjar], yang videonya memaki [m8=m5 menteri] beredar luas. [m3=m2 Rekannya] dari Sulawesi Utara itu marah karena aturan bantuan sosial berganti-ganti. "Bodoh itu," kata [m4=m2 dia] tentang [m5:IDN.GOV Menteri Desa Abdul Halim Iskandar]. [m9=m5 Sang menteri] {e2 meminta maaf} bila aturannya membingungkan dan {e3 akan menelepon} [m6=m2 si pengkritik]. [m10:IDN.CVL Warga Boltim] sendiri tetap menerima beras dari [m7:IDN.BUS Bulog] tanpa mempedulikan pertengkaran ketiganya.
e1 m1 > m2 ACCUSE actual 2020-05-14/none mode=disapprove ctx=health,economic
e2 m5 > m2 SUPPORT actual 2020-05-14/none ctx=health,economic
e3 m5 > m2 CONSULT planned 2020-05-14/none mode=phone ctx=health
e4 m2 > m5 ACCUSE actual 2020-04-26/none mode=disapprove ctx=health,economic
{e4 Makian} itu ditonton dua juta kali.

### Jubi 2025-10-15
[m1:IDN.MIL Satgas Habema] {e1 merebut} Kampung Soanggama setelah kontak tembak empat jam. Empat belas orang tewas; menurut [m2:IDN.MIL Kapuspen Freddy Ardianzah], semuanya anggota [m3:TPNPB.REB OPM]. [m4:IDN.REL Klasis Intan Jaya] {e2 menyangkal}: sedikitnya sembilan dari [m8=m3 mereka] petani. "[m5=m4 Kami] yang menggali kuburnya, [m6=m4 kami] kenal namanya," kata seorang pelayan gereja itu. Jenderal tersebut {e3 mempersilakan} [m7:IDN.GOV Komnas HAM] memeriksa. Sampai berita ini ditulis, komisi tersebut {e4 belum mengirim} siapa pun.
e1 m1 > m3 ASSAULT actual 2025-10-15/day mode=firearms ctx=territory
e2 m4 > m2 REJECT actual 2025-10-15/none ctx=territory,human_rights
e3 m2 > m7 AGREE actual 2025-10-15/none ctx=human_rights
e4 m7 > m1 ACCUSE denied 2025-10-15/none mode=investigate ctx=human_rights

### Suara Merdeka 2003-08-07
Sehari sesudah bom mobil {e1 merusak} lobi JW Marriott, [m1:IDN.JUD Pengadilan Negeri Denpasar] {e2 menjatuhkan hukuman mati} kepada [m2:JI.REB Amrozi]. Lelaki itu mengacungkan dua jempol. [m3:AUS.GOV John Howard], yang negerinya kehilangan 88 orang di Bali, {e3 menyatakan tidak keberatan}; [m4:AUS.OPP pemimpin oposisi Simon Crean] pun demikian. Keluarga [m5:DNK.CVL seorang bankir Denmark] yang terluka di hotel memilih pulang. [m6:IDN.COP Da'i Bachtiar] meyakini kelompok yang sama berada di balik keduanya.
e1 m7 > m5 ASSAULT actual 2003-08-05/day mode=explosives ctx=terrorism
e2 m1 > m2 SANCTION actual 2003-08-07/day mode=convict ctx=terrorism,legal
e3 m3 > m1 SUPPORT actual 2003-08-07/none ctx=terrorism,legal
e4 m6 > m7 ACCUSE actual 2003-08-07/none mode=allege ctx=terrorism
{e4 Dugaan} sang Kapolri tertuju pada [m7:JI.REB sel Hambali].

### Antara Jambi 2013-12-10
[m1:IDN.CVL Suku Anak Dalam] {e1 bertahan} di halaman kantor gubernur selama empat puluh hari. Rumah [m8=m1 mereka] di Padang Salak {e2 diratakan} buldoser [m2:MYS.BUS Asiatic Persada], anak perusahaan Wilmar. Gubernur [m3:IDN.GOV Hasan Basri Agus] sudah lima kali {e3 memanggil} direksi [m4=m2 perusahaan itu], tetapi yang datang selalu stafnya. "[m5=m1 Kami] mau pulang, bukan mau uang," ujar [m6=m1 temenggung mereka]. Bank Dunia, melalui [m7:IBRD ombudsmannya], {e4 menawarkan mediasi} dan tawaran tersebut disetujui oleh kedua pihak.
e1 m1 > m3 PROTEST actual 2013-12-10/none mode=demo ctx=human_security
e2 m2 > m1 ASSAULT actual 2013-12-07/none mode=destroy ctx=human_security
e3 m3 > m2 REQUEST requested 2013-12-10/none mode=meet ctx=human_security
e4 m7 > m1,m2 AGREE planned 2013-12-10/none ctx=human_security

### Rakyat Bengkulu 2018-02-16
Pelabuhan di Pulau Enggano sunyi karena feri rusak. [m1:IDN.CVL Penduduk pulau itu], lewat kepala sukunya, {e1 meminta} [m2:IDN.GOV pelaksana tugas gubernur Rohidin Mersyah] menyewa kapal perintis. Dokter hewan itu {e2 mengabulkan} dalam sehari. Pendahulunya, [m3:IDN.GOV Ridwan Mukti], sedang menjalani hukuman karena {e3 menerima} komisi jalan; sang istri pun demikian. [m4:IDN.LEG Ketua DPRD Ihsan Fajri] menyebut langkah cepat itu patut ditiru. "[m5=m2 Saya] hanya meneruskan surat rakyat," jawab Rohidin.
e1 m1 > m2 REQUEST requested 2018-02-16/none mode=assist ctx=human_security
e2 m2 > m1 CONCEDE actual 2018-02-16/none ctx=human_security
e4 m4 > m2 SUPPORT actual 2018-02-16/none ctx=human_security
e3 m6 > m3 SANCTION actual 2018-01-11/none mode=convict ctx=corruption bg
{e4 Pujian} sang ketua dewan datang sebulan sesudah [m6:IDN.JUD hakim Tipikor] memvonis.

### Bola Sport 2023-03-29
[m1:FIFA FIFA] {e1 mencabut} hak [m2:IDN.GOV Indonesia] menjadi tuan rumah Piala Dunia U-20. Presidennya, Gianni Infantino, menyampaikan keputusan itu kepada [m3:IDN.BUS Ketua PSSI Erick Thohir] dalam pertemuan tiga puluh menit di Doha. Semuanya berawal dari surat [m4:IDN.GOV Gubernur Wayan Koster] yang {e2 menolak} tim [m5:ISR.CVL Israel] bermain di Bali; [m6:IDN.GOV Ganjar Pranowo] {e3 menyusul} dengan sikap serupa. Pemain asuhan Shin Tae-yong menangis di bus. "[m7=m2 Kita] kehilangan martabat," kata seorang dari [m8:IDN.CVL mereka].
e1 m1 > m2 SANCTION actual 2023-03-29/day mode=discontinue ctx=diplomatic
e2 m4 > m5 REJECT actual 2023-03-14/none ctx=diplomatic
e3 m6 > m5 REJECT actual 2023-03-23/none ctx=diplomatic
e4 m1 > m3 CONSULT actual 2023-03-29/day ctx=diplomatic
{e4 Pertemuan} itu tidak mengubah apa pun.

### Nova 2015-04-21 none
Perajin rotan dari Trangsan membuat kursi untuk kedutaan [m1:@FIN Finlandia]. Mereka diberi gambar yang sangat sederhana, sehingga semula mengira pesanan itu gurauan. Sekarang [m2:IDN.GOV Menteri Koperasi Puspayoga] memajang salah satunya di ruang tunggu; setiap tamu, katanya, bertanya di mana [m3=m2 ia] membelinya.

### Koran Bali 2014-09-27
Sidang paripurna pukul dua dini hari: [m1:IDN.PTY Fraksi Demokrat] {e1 keluar} ruangan. Akibatnya kubu [m2:IDN.PTY Prabowo] menang dan pemilihan kepala daerah {e2 dikembalikan} ke [m8:IDN.LEG DPRD]. [m3:IDN.PTY Susilo Bambang Yudhoyono], dari Washington, {e3 menyesalkan} hasil tersebut, tetapi tagar yang mengejek [m4=m3 dia] sudah menempati urutan pertama dunia. [m5:IDN.CVL Perludem] {e4 akan menguji} undang-undang itu ke Mahkamah Konstitusi. Di Bogor, sekelompok seniman {e5 menabur} bunga di depan rumah [m9=m3 sang presiden].
e1 m1 > m6 SANCTION actual 2014-09-26/day mode=withdraw ctx=legislative,election
e2 m2 > m7 COERCE actual 2014-09-26/day mode=restrict ctx=election,pro_autocracy
e3 m3 > m2 ACCUSE actual 2014-09-27/none mode=disapprove ctx=election
e4 m5 > m6 ACCUSE planned 2014-09-27/none mode=allege ctx=election,legal
e5 m7 > m3 PROTEST actual 2014-09-27/none mode=demo ctx=election
[m6:IDN.LEG Parlemen] kini libur; [m7:IDN.CVL pemilih] kehilangan haknya untuk sementara.

### Sabang Merauke 2012-06-14
[m1:IDN.COP Polisi] {e1 menembak mati} [m2:IDN.CVL Mako Tabuni], wakil ketua KNPB, di Waena. Menurut [m9=m1 Polda], lelaki 34 tahun itu merebut senjata petugas. Rekannya, [m3:IDN.CVL Victor Yeimo], {e2 tidak percaya}. Beberapa jam kemudian [m4:IDN.CVL massa] {e3 membakar} ruko dan mobil, melukai [m5:IDN.MIL dua serdadu]. [m6:DEU.GOV Berlin], yang warganya terluka oleh penembak misterius dua minggu sebelumnya, {e4 meminta} hasil penyidikan. "[m7=m1 Kami] yakin pelakunya kelompok [m8=m2 almarhum]," sahut kepala bidang humas.
e1 m1 > m2 ASSAULT actual 2012-06-14/day mode=firearms ctx=territory
e2 m3 > m1 REJECT actual 2012-06-14/none ctx=territory
e3 m4 > m1 PROTEST actual 2012-06-14/day mode=riot ctx=territory
e4 m6 > m1 REQUEST requested 2012-06-14/none ctx=territory,legal

### Hidayatullah 2014-08-11
Beberapa kota {e1 melarang} dukungan terbuka bagi [m1:ISIS.REB ISIS] setelah deklarasi di kampus UIN Ciputat. [m2:IDN.REL Abu Bakar Ba'asyir], dari selnya di Nusakambangan, {e2 berbaiat}; dua putranya lalu keluar dari [m3:IDN.REL Jamaah Ansharut Tauhid] dan {e3 mendirikan} jamaah tandingan. [m4:IDN.GOV Menko Polhukam Djoko Suyanto] menegaskan [m5=m4 pemerintah] tidak mengakui negara bentukan [m6=m1 kelompok itu]. [m7:IDN.REL MUI] {e4 mengharamkannya}. [m9=m4 Menteri Agama] bertanya apakah paspor pengikutnya bisa {e5 dicabut}.
e1 m4 > m1 COERCE actual 2014-08-04/day mode=restrict ctx=terrorism
e2 m2 > m1 SUPPORT actual 2014-08-11/none ctx=terrorism
e3 m8 > m2 REJECT actual 2014-08-11/none ctx=terrorism
e4 m7 > m1 ACCUSE actual 2014-08-07/none mode=disapprove ctx=terrorism
e5 m4 > m1 COERCE hypothetical 2014-08-11/none mode=restrict ctx=terrorism
[m8:IDN.REL Kedua anak itu] dikenal lebih lunak.

### Fajar Online 2022-03-05
Kasus gaji tenaga kontrak di Enrekang meruncing. [m1:IDN.GOV Bupati Muslimin Bando] {e1 melayangkan somasi} kepada [m2:IDN.JRN wartawan Rahmat Lamada], yang lantas dijadikan tersangka. Rekan-rekannya dari [m3:IDN.JRN IJTI] {e2 melakukan mogok liputan} dan {e3 memohon} [m4:IDN.JRN Dewan Pers] turun tangan. Ahli dari dewan tersebut {e4 berpendapat} tulisan itu produk jurnalistik. Karena itu [m5:IDN.COP penyidik] {e5 menghentikan} perkaranya; [m7=m1 sang bupati] kehilangan muka, walau [m6=m1 ia] menyatakan menerima.
e1 m1 > m2 THREATEN threatened 2022-03-05/none ctx=rights_freedoms
e2 m3 > m1 PROTEST actual 2022-03-05/none mode=boycott ctx=rights_freedoms
e3 m3 > m4 REQUEST requested 2022-03-05/none mode=assist ctx=rights_freedoms
e4 m4 > m2 SUPPORT actual 2022-03-01/none ctx=rights_freedoms
e5 m5 > m2 CONCEDE actual 2022-03-05/none ctx=rights_freedoms,legal

### Kontan 2009-02-26
[m1:CHE.BUS Holcim] menambah modal di pabrik Tuban. [m2:IDN.GOV Bupati Haeny Relawati] {e1 memberi izin} penambangan kapur seluas 500 hektare, syaratnya perusahaan asal Swiss itu {e2 membangun} rumah sakit. [m3:IDN.AGR Warga Merkawang] yang lahannya terkena proyek {e3 menolak dijual}. "Nenek [m4=m3 kami] tanam jati di situ," kata kepala dusun. Wakil perusahaan, [m5:CHE.BUS Jannus Hutapea], {e4 mendatangi} [m6=m3 mereka] setiap malam membawa gula dan kopi.
e1 m2 > m1 AGREE actual 2009-02-26/none ctx=natural_resource
e2 m1 > m2 AID hypothetical 2009-02-26/none ctx=health
e3 m3 > m1 REJECT actual 2009-02-26/none mode=yield ctx=human_security
e4 m5 > m3 CONSULT actual 2009-02-26/none mode=visit ctx=human_security

### Tribun Ternate 2025-06-20
Sebelas [m1:IDN.CVL warga Maba Sangaji] duduk bersila di depan eskavator milik [m2:IDN.BUS PT Position]. [m3:IDN.COP Polda Maluku Utara] {e1 menahan} [m8=m1 mereka] dengan tuduhan membawa parang; parang itu, kata pendampingnya, untuk menebas rumput. [m4:IDN.CVL Jatam] {e2 melaporkan} [m5=m3 kepolisian daerah itu] kepada Propam. Sidang praperadilan berakhir dengan kekalahan. [m6:IDN.REL Sultan Tidore Husain Sjah] kemudian {e3 menulis surat} kepada [m9=m7 Presiden] supaya tambang nikel di tanah adatnya {e4 dihentikan}.
e1 m3 > m1 COERCE actual 2025-06-20/none mode=arrest ctx=natural_resource,repression
e2 m4 > m3 ACCUSE actual 2025-05-21/none mode=allege ctx=repression
e3 m6 > m7 REQUEST requested 2025-06-20/none mode=change ctx=natural_resource
e4 m7 > m2 SANCTION hypothetical 2025-06-20/none mode=discontinue ctx=natural_resource
e5 m1 > m2 PROTEST actual 2025-05-16/none mode=obstruct ctx=natural_resource
Aksi {e5 duduk} tadi berlangsung tiga hari; surat sang sultan sudah sampai ke meja [m7:IDN.GOV Prabowo Subianto].

### Poskota 2007-08-08 none
Debat kandidat gubernur Jakarta diselingi lagu. [m1:IDN.PTY Adang Daradjatun] bermain gitar, sedangkan [m2:IDN.PTY Fauzi Bowo] bernyanyi dalam bahasa Jerman, bahasa yang [m3=m2 ia] pelajari selama sebelas tahun di [m4:@DEU Kaiserslautern]. Moderatornya sampai lupa membacakan pertanyaan terakhir; penonton pulang dengan senang.

### Harian Aceh 2007-04-04
Sekelompok lelaki bersenjata {e1 merampok} mobil tangki [m1:USA.BUS ExxonMobil] di Lhoksukon dan {e2 membawa} seorang insinyurnya. Keluarga korban mengaku {e3 dimintai} dua miliar. [m2:IDN.PRM Komite Peralihan Aceh wilayah Pase] {e4 menyatakan} tidak ada sangkut paut; panglimanya, [m3:IDN.PRM Zulkarnaini], malah {e5 menawarkan} orang-orangnya ikut mencari. "[m4=m2 Kami] lebih kenal hutan daripada [m7=m5 polisi]," ujarnya. [m5:IDN.COP Kapolres AKBP Yosi] menerima bantuan itu, dan dua hari kemudian sang insinyur ditemukan di meunasah.
e1 m6 > m1 ASSAULT actual 2007-04-04/none ctx=crime
e2 m6 > m1 ASSAULT actual 2007-04-04/none mode=abduct ctx=crime
e3 m6 > m1 REQUEST requested 2007-04-04/none mode=yield ctx=crime
e4 m2 > m5 REJECT actual 2007-04-04/none ctx=crime
e5 m3 > m5 AGREE planned 2007-04-04/none ctx=crime
Semua [m6:IDN.CRM pelaku] masih muda.

### Bisnis Sumatra 2019-05-16
Jalan lintas di Padang Lawas {e1 ditutup} oleh [m1:IDN.CVL dua ribu warga transmigrasi]. [m2=m1 Mereka] memprotes keputusan [m3:IDN.GOV Kementerian LHK] yang memasukkan kebunnya ke kawasan hutan. [m4:IDN.GOV Bupati Ali Sutan Harahap] berpihak kepada [m5=m1 rakyatnya]; [m7=m4 ia] {e2 bersurat} ke Jakarta dan siap {e3 mengembalikan} piagam adipura kalau permohonan itu {e4 diabaikan}. [m6:IDN.CVL WWF] mengingatkan bahwa gajah tinggal sebelas ekor di hutan tersebut.
e1 m1 > m3 PROTEST actual 2019-05-16/none mode=obstruct ctx=human_security,environment
e2 m4 > m3 REQUEST requested 2019-05-16/none mode=change ctx=human_security,environment
e3 m4 > m3 REJECT hypothetical 2019-05-16/none ctx=environment
e4 m3 > m4 REJECT hypothetical 2019-05-16/none mode=change ctx=environment
e5 m4 > m1 SUPPORT actual 2019-05-16/none ctx=human_security
[m8=m1 Warga] menyambut {e5 dukungan} itu dengan kenduri.

### Metro Riau 2021-10-27
Kapal berbendera [m1:@IRN Iran] MT Horse dilepas dari Batam setelah empat bulan. [m2:IDN.JUD PN Batam] {e1 menjatuhkan} hukuman percobaan kepada [m3:IRN.BUS nakhodanya], Mehdi Monghasemjahromi, karena {e2 menyerahkan} minyak tanpa izin kepada tanker Panama. [m4:IDN.MIL Bakamla], yang dulu {e3 mencegat} [m8=m3+m7 keduanya] di perairan Pontianak, mengawal sampai garis batas. [m5:IRN.GOV Teheran] {e4 berterima kasih}; juru bicaranya menyebut perkara itu masalah teknis.
e1 m2 > m3 SANCTION actual 2021-05-25/none mode=convict ctx=legal,natural_resource
e3 m4 > m3 COERCE actual 2021-01-24/none mode=seize ctx=natural_resource bg
e4 m5 > m6 SUPPORT actual 2021-05-28/none ctx=diplomatic
e2 m3 > m7 COOPERATE actual 2021-01-24/none ctx=natural_resource bg
[m6:IDN.GOV Jakarta] tak menanggapi; pemilik [m7:PAN.BUS MT Freya] membayar denda dua miliar.

### Media NTT 2017-04-16
[m1:IDN.REL Imam Katolik Marsel Agot] duduk di jalan masuk Pulau Rinca bersama pelaku wisata. [m2=m1 Pastor itu] menentang rencana [m3:IDN.BUS PT Segara Komodo Lestari] membangun vila di dalam taman nasional. [m4:IDN.GOV Kepala balai Sudiyono] {e1 menemuinya} dan {e2 memperlihatkan} izin dari Jakarta. [m6=m1 Ia] {e3 tak terkesan}. "Komodo tidak butuh kolam renang," katanya. Pekan berikutnya [m5:IDN.GOV menteri kehutanan] {e4 menangguhkan} pembangunan tersebut, tanpa menyebut nama sang pastor.
e1 m4 > m1 CONSULT actual 2017-04-16/none mode=visit ctx=environment
e3 m1 > m4 REJECT actual 2017-04-16/none ctx=environment
e4 m5 > m3 SANCTION actual 2017-04-16/week mode=discontinue ctx=environment
e5 m1 > m3 PROTEST actual 2017-04-16/none mode=obstruct ctx=environment
e2 m4 > m1 REJECT actual 2017-04-16/none mode=change ctx=environment
Aksi {e5 duduk} itu diikuti dua ratus orang.

### Tempo 2015-12-07
[m1:IDN.GOV Menteri Sudirman Said] mendatangi [m2:IDN.LEG Mahkamah Kehormatan Dewan] dengan sebuah flashdisk. Di dalamnya, menurut [m3=m1 dia], terdapat suara [m4:IDN.LEG Ketua DPR Setya Novanto] {e1 meminta} saham [m5:USA.BUS Freeport] dengan mencatut nama [m8=m7 Presiden]. Yang dilaporkan {e2 membantah}. Direktur perusahaan tersebut, [m6:IDN.BUS Maroef Sjamsoeddin], bekas wakil kepala badan intelijen, {e3 mengaku merekam} pertemuan itu. [m7:IDN.GOV Jokowi] murka: "Tidak boleh yang namanya lembaga negara {e4 dipermainkan}."
e1 m4 > m5 REQUEST requested 2015-06-08/none mode=yield ctx=corruption said=m1
e2 m4 > m1 REJECT actual 2015-12-07/none ctx=corruption
e3 m6 > m4 ACCUSE actual 2015-12-03/none mode=allege ctx=corruption
e4 m7 > m4 ACCUSE actual 2015-12-07/none mode=disapprove ctx=corruption
e5 m1 > m4 ACCUSE actual 2015-11-16/day mode=allege ctx=corruption
{e5 Laporan} [m9=m1 sang menteri] diberi nomor dua belas.

### Suara Timor 2024-09-10
[m1:VAT.REL Paus Fransiskus] mendarat di Dili disambut [m2:TLS.GOV José Ramos-Horta] dan 600.000 umat di Tasitolu. Dalam pidatonya [m3=m1 ia] menyinggung kekerasan terhadap anak, tanpa menyebut [m4:TLS.REL Uskup Carlos Belo], yang {e1 dijatuhi} pembatasan oleh Vatikan pada 2020. Sang tuan rumah {e2 memuji} kunjungan itu. Warga yang rumahnya {e3 dirobohkan} demi lapangan misa {e4 menulis surat terbuka}; jawaban untuk [m5:TLS.CVL mereka] disampaikan [m6:TLS.GOV sekretaris negara Germano Dias], yang {e5 menjanjikan} rumah pengganti.
e1 m1 > m4 SANCTION actual 2020-09-01/year ctx=human_rights,religion_ethnicity bg
e2 m2 > m1 SUPPORT actual 2024-09-10/none ctx=religion_ethnicity,diplomatic
e3 m6 > m5 COERCE actual 2024-09-10/none mode=seize ctx=human_security
e4 m5 > m1 REQUEST requested 2024-09-10/none ctx=human_security
e5 m6 > m5 AGREE planned 2024-09-10/none ctx=human_security
e6 m1 > m2 CONSULT actual 2024-09-09/day mode=visit ctx=religion_ethnicity,diplomatic
{e6 Lawatan} tersebut bagian dari perjalanan ke empat negara.

### Pojok Satu 2023-07-26
Ponpes Al-Zaytun kembali dipersoalkan. [m1:IDN.REL Massa Forum Indramayu Menggugat] {e1 merangsek} ke gerbang, tetapi [m2:IDN.REL santri] sudah {e2 berbaris} empat lapis dan tidak terjadi bentrokan. [m3:IDN.COP Bareskrim] {e3 menaikkan} perkara [m4:IDN.REL Panji Gumilang] ke penyidikan. [m5=m4 Pemimpin pesantren itu] balik {e4 menggugat} [m6:IDN.REL Anwar Abbas], wakil ketua umum [m7:IDN.REL MUI], satu triliun rupiah; gugatan tersebut belakangan {e5 dicabut} dan [m8=m4+m6 keduanya] bersalaman.
e1 m1 > m4 PROTEST actual 2023-06-22/none mode=demo ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2023-06-22/none mode=obstruct ctx=religion_ethnicity
e3 m3 > m4 ACCUSE actual 2023-07-04/none mode=investigate ctx=religion_ethnicity,legal
e4 m4 > m6 ACCUSE actual 2023-07-06/none mode=allege ctx=religion_ethnicity,legal
e5 m4 > m6 CONCEDE actual 2023-07-26/none ctx=religion_ethnicity,legal

### Jurnas 2009-05-15
Di Bandung, [m1:IDN.PTY SBY] memperkenalkan [m2:IDN.FIN Boediono] sebagai calon wakilnya. [m3:IDN.PTY PKS] meradang: partai itu menganggap [m4=m2 gubernur bank sentral tersebut] mewakili paham ekonomi asing dan {e1 mengancam} meninggalkan koalisi. Dua jam sebelum acara, [m5:IDN.GOV Hatta Rajasa] {e2 menemui} [m6:IDN.PTY Hilmi Aminuddin] di Lembang. Hasilnya, seluruh petinggi [m7=m3 partai dakwah itu] {e3 hadir} di Sabuga, duduk di baris kedua, beberapa di antaranya tanpa tepuk tangan.
e1 m3 > m1 THREATEN threatened 2009-05-13/none mode=relations ctx=election,political_institutions
e2 m5 > m6 CONSULT actual 2009-05-15/day mode=visit ctx=election,political_institutions
e3 m3 > m1 CONCEDE actual 2009-05-15/day ctx=election,political_institutions
e4 m1 > m2 SUPPORT actual 2009-05-15/day ctx=election
{e4 Pencalonan} itu diiringi gamelan degung.

### Tribun Pontianak 2026-09-02
Perusahaan bauksit [m1:CHN.BUS Hongqiao] {e1 menggaji} [m6=m5 dua puluh mahasiswa Universitas Tanjungpura] untuk belajar metalurgi di Shandong. Rektor [m7=m5 mereka] menyambut gembira. Lain dengan [m2:IDN.LAB serikat pekerja smelter Ketapang], yang menganggap beasiswa itu gincu: tiga buruhnya {e2 dipecat} karena {e3 mogok} menuntut masker. [m3:IDN.GOV Wabup Jamhuri] {e4 menjanjikan} inspeksi mendadak. "Kalau terbukti, [m4=m3 kami] {e5 hentikan} ekspornya," kata [m8=m3 dia].
e1 m1 > m5 AID actual 2026-09-02/none ctx=economic
e2 m1 > m2 SANCTION actual 2026-09-02/none mode=expel ctx=economic
e3 m2 > m1 PROTEST actual 2026-08-20/none mode=strike ctx=economic
e4 m3 > m2 AGREE planned 2026-09-02/none ctx=economic
e5 m3 > m1 SANCTION hypothetical 2026-09-02/none mode=discontinue ctx=economic
[m5:IDN.EDU Kedua puluh mahasiswa] berangkat pekan ini.

### Lintas Sulawesi 2004-05-12 none
Rombongan dokter gigi dari [m1:@SGP Singapura] mengobati murid sekolah di Selayar. [m2:IDN.EDU Kepala sekolah] menjamu mereka ikan bakar. Seorang tamu mabuk laut, tetapi menurut [m3=m2 tuan rumah], dia yang paling banyak mencabut gigi. Bupati tidak jadi datang karena ombak.
