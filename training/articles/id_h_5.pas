### VOA Indonesia 2021-04-28 article
= [m1:ASEAN ASEAN] Sepakati Lima Butir, [m2:NUG.REB Pemerintah Tandingan Myanmar] {e12 Kecewa}
[m3:@IDN JAKARTA] — Empat hari setelah [m4:ASEAN para pemimpin Asia Tenggara] {e1 berembuk} dengan [m5:MMR.MIL Jenderal Senior Min Aung Hlaing] di Jakarta, jalan menuju perdamaian tampak lebih berliku.
Pertemuan Sabtu itu menghasilkan lima butir konsensus: kekerasan dihentikan, dialog dibuka, utusan khusus ditunjuk, bantuan disalurkan, dan sang utusan diizinkan menemui semua pihak. Butir keenam, pembebasan tahanan politik, hilang pada menit terakhir.
Hilangnya butir itulah yang {e2 disesalkan} [m6=m2 Pemerintah Persatuan Nasional (NUG)]. "<<q1 [m7=m6 Kami] tidak diundang, lalu tahanan [m33=m6 kami] dilupakan>>," kata [m8:NUG.REB Dr. Sasa], juru bicaranya, kepada [m9:#VOA VOA].
Lewat surat kabar pemerintah, [m10:MMR.MIL junta] pada Senin menyatakan <<q2 akan mempertimbangkan usul itu setelah keadaan stabil>>. Bagi [m11:IDN.NGO Usman Hamid], yang memimpin [m12:AMNESTY.NGO Amnesty International Indonesia], itu pertanda buruk. [m13=m11 Ia] {e3 meminta} [m14:IDN.GOV Presiden Joko Widodo] tidak berjabat tangan dengan orang yang seharusnya diselidiki.
[m15:IDN.GOV Menteri Luar Negeri Retno Marsudi] menjawab kritik semacam itu dengan sabar. [m16=m15 Ia] mengingatkan bahwa Jakartalah yang pertama {e4 mengusulkan} pertemuan khusus, pada awal Maret, kepada [m17:BRN.GOV Brunei], ketua perhimpunan tahun ini.
Di ruang tertutup, menurut seorang diplomat, [m18:MYS.GOV Perdana Menteri Malaysia Muhyiddin Yassin] {e5 menegur} [m19=m5 sang jenderal] paling keras. [m20:SGP.GOV Lee Hsien Loong] dari Singapura menyusul.
[m21:THA.GOV Prayuth Chan-ocha] tidak datang. [m35=m21 Perdana menteri Thailand itu] hanya {e6 mengutus} [m22:THA.GOV wakilnya, Don Pramudwinai]. [m23:PHL.GOV Presiden Duterte] pun absen.
Kudeta 1 Februari {e7 menggulingkan} [m24:MMR.GOV Aung San Suu Kyi], pemimpin [m25:MMR.PTY Liga Nasional untuk Demokrasi]. Sejak itu lebih dari 750 orang {e8 dibunuh} [m26=m10 aparat keamanan], demikian hitungan [m27:MMR.NGO AAPP].
Selasa malam, [m28:KNU.REB pejuang Karen] {e9 merebut} [m29:MMR.MIL sebuah pos tentara] di tepi Sungai Salween. Serangan udara {e10 membalas} beberapa jam kemudian.
Di luar Sekretariat [m34=m1 ASEAN], Jalan Sisingamangaraja, [m30:IDN.CVL aktivis dari sembilan organisasi] masih {e11 memukul-mukul panci}, meniru [m31:MMR.CVL warga Yangon]. [m32:IDN.COP Polisi] membiarkan.
e1 m4 > m5 CONSULT actual 2021-04-24/day mode=multilateral ctx=diplomatic,military
e2 m6 > m1 ACCUSE actual 2021-04-28/none mode=disapprove ctx=diplomatic,human_rights
e3 m13 > m14 REQUEST requested 2021-04-28/none mode=change ctx=diplomatic,human_rights
e4 m15 > m17 AGREE actual 2021-03-01/month ctx=diplomatic bg
e5 m18 > m19 ACCUSE actual 2021-04-24/day mode=disapprove ctx=diplomatic
e6 m21 > m22 CONSULT actual 2021-04-24/day mode=multilateral ctx=diplomatic
e7 m10 > m24 COERCE actual 2021-02-01/day ctx=military,pro_autocracy bg
e8 m26 > m31 ASSAULT actual 2021-02-01/none ctx=repression said=m27 bg
e9 m28 > m29 ASSAULT actual 2021-04-27/day ctx=military
e10 m10 > m28 ASSAULT actual 2021-04-27/day mode=aerial ctx=military
e12 m2 > m1 ACCUSE actual 2021-04-28/none mode=disapprove ctx=diplomatic,human_rights again
e11 m30 > m5 PROTEST actual 2021-04-28/none mode=demo ctx=pro_democracy
q1 m8 direct cue=kata
q2 m10 indirect cue=menyatakan
rel m11 leads m12
rel m17 leads m1 from=2021
rel m24 leads m25

### Riau Pos 2014-09-26 article
= [m1:IDN.JUD KPK] {e13 Tahan} [m2:IDN.GOV Annas Maamun], [m3:IDN.LEG DPRD Riau] Gaduh
~caption Petugas menyegel salah satu ruangan di kantor gubernur.
[m4:@IDN PEKANBARU (RP)] - Empat mobil berpelat B meluncur keluar dari sebuah rumah di [m5:@IDN Cibubur] pukul setengah tujuh petang. Di dalamnya ada [m6=m2 Gubernur Riau], istrinya, dan [m7:IDN.BUS pengusaha sawit Gulat Manurung].
[m8=m2+m7 Keduanya] {e1 ditangkap} [m9:IDN.JUD penyidik komisi antirasuah] Kamis (25/9) sewaktu menghitung dolar Singapura. Kemarin malam [m10=m9 penyidik] resmi {e2 menetapkan} [m11=m8 mereka] sebagai tersangka suap alih fungsi hutan.
"<<q1 Uangnya setara dua miliar rupiah>>," ungkap [m12:IDN.JUD Ketua KPK Abraham Samad]. [m13=m12 Abraham] menambahkan, <<q2 permintaan datang dari pihak penerima>>.
[m31=m2 Annas] membantah {e3 meminta} apa pun dari [m14=m7 Gulat]. "<<q3 Itu uang orang, dititip>>," katanya sebelum dibawa ke rutan.
Kabar dari Jakarta mengguncang gedung dewan. [m15:IDN.PTY Fraksi Golkar], yang separuh anggotanya pernah satu kampanye dengan [m16=m2 sang gubernur], memilih diam. Sebaliknya, [m17:IDN.PTY Fraksi Demokrat] {e4 mengusulkan} hak angket.
[m18:IDN.LEG Ketua sementara DPRD Riau Suparman] {e5 menolak} usul itu. Alasannya, alat kelengkapan belum terbentuk.
Dari Senayan, [m19:IDN.PTY Ketua DPP Golkar Hajriyanto Thohari] menyebut [m20:IDN.PTY partainya] {e6 akan memberhentikan} [m32=m2 Annas] dari jabatan ketua DPD. Tetapi bantuan hukum tetap {e7 ditawarkan}.
[m21:IDN.EDU Mahasiswa Universitas Riau] {e8 merayakan} penangkapan itu dengan mandi kembang di depan kantor gubernur, sekaligus mengejek [m33=m2 pemimpin mereka]. Tidak ada yang ditahan [m22:IDN.COP Satpol PP].
[m34=m2 Annas] baru tujuh bulan menjabat. Pada Agustus, [m23:IDN.CVL seorang perempuan] {e9 melaporkannya} ke [m24:IDN.COP Bareskrim] atas dugaan pelecehan; perkara itu berhenti.
[m25:IDN.GOV Mendagri Gamawan Fauzi] {e10 akan menunjuk} [m26:IDN.GOV Wakil Gubernur Arsyadjuliandi Rachman] sebagai pelaksana tugas. Sebelum [m35=m2 Annas], [m36=m27+m28 dua gubernur Riau] sudah lebih dulu dikirim [m30:IDN.JUD Pengadilan Tipikor] ke penjara: [m27:IDN.ELI Saleh Djasit], yang {e11 divonis} empat tahun pada 2008, dan [m28:IDN.ELI Rusli Zainal], yang {e12 dihukum} 14 tahun, Maret lalu.
Kabut asap kembali turun di Dumai. Sekolah libur sampai Sabtu.
e1 m9 > m8 COERCE actual 2014-09-25/day mode=arrest ctx=corruption,legal
e2 m10 > m11 ACCUSE actual 2014-09-25/day mode=allege ctx=corruption,legal
e3 m31 > m14 REQUEST denied 2014-09-26/none ctx=corruption said=m2
e4 m17 > m18 REQUEST requested 2014-09-26/none mode=change ctx=legislative,corruption
e5 m18 > m17 REJECT actual 2014-09-26/none mode=change ctx=legislative
e6 m20 > m2 SANCTION planned 2014-09-26/none mode=expel ctx=corruption said=m19
e7 m20 > m2 AGREE planned 2014-09-26/none ctx=legal,corruption
e8 m21 > m2 PROTEST actual 2014-09-26/none mode=demo ctx=corruption
e9 m23 > m2 ACCUSE actual 2014-08-01/month mode=allege ctx=legal bg
e10 m25 > m26 SUPPORT planned 2014-09-26/none ctx=executive
e11 m30 > m27 SANCTION actual 2008-01-01/year mode=convict ctx=corruption,legal bg
e12 m30 > m28 SANCTION actual 2014-03-01/month mode=convict ctx=corruption,legal bg
e13 m1 > m2 COERCE actual 2014-09-25/day mode=arrest ctx=corruption,legal again
q1 m12 direct cue=ungkap
q2 m13 indirect cue=menambahkan
q3 m2 direct cue=katanya
rel m12 leads m1
rel m18 leads m3
rel m19 member_of m20

### Tempo Interaktif 2009-11-03 article
= [m1:IDN.COP Polri] {e13 Lepas} [m2:IDN.JUD Bibit-Chandra] Setelah Rekaman Diputar
~date_line Selasa, 03 November 2009 | 23:41 WIB
TEMPO Interaktif, [m3:@IDN Jakarta] - Bunyi percakapan telepon selama empat setengah jam itu terdengar sampai ke warung kopi. [m4:IDN.JUD Mahkamah Konstitusi] membiarkan stasiun televisi menyiarkannya, Selasa siang.
Dalam percakapan tersebut suara yang diduga milik [m5:IDN.BUS Anggodo Widjojo] menyebut-nyebut [m25:IDN.JUD jaksa], [m26:IDN.COP polisi], bahkan [m22:IDN.GOV Presiden]. Ruang sidang yang dipimpin [m6:IDN.JUD Mahfud Md.], ketua mahkamah, berulang kali riuh.
Malamnya [m7=m1 Mabes Polri] {e1 mengeluarkan} [m8=m2 dua pimpinan nonaktif Komisi Pemberantasan Korupsi] dari rumah tahanan Brimob, Kelapa Dua. "<<q1 Ini menghormati permintaan Tim Delapan>>," kata [m9:IDN.COP Wakil Kepala Divisi Humas Brigadir Jenderal Sulistyo Ishak].
Permintaan yang dimaksud {e2 diajukan} beberapa jam setelah pemutaran rekaman. [m10:IDN.GOV Adnan Buyung Nasution], ketua [m11:IDN.GOV tim bentukan Presiden itu], mengancam {e3 mundur} bila tidak digubris.
[m12=m13 Bibit] memeluk istrinya. "<<q2 [m34=m13 Saya] tidak pernah takut. Yang [m35=m13 saya] takutkan, kebenaran dikubur>>," ujar [m13:IDN.JUD Bibit Samad Rianto].
[m32=m2 Keduanya] {e4 ditahan} sejak Kamis pekan lalu dengan sangkaan menyalahgunakan wewenang. Penahanan itu memicu kemarahan luas: sejuta orang bergabung di Facebook, dan [m14:IDN.CVL Cinta Indonesia Cinta KPK] {e5 menggelar mimbar bebas} di Bundaran Hotel Indonesia, Ahad, menentang [m36=m1 kepolisian].
[m15:IDN.COP Komisaris Jenderal Susno Duadji] mengeluh. [m28=m15 Kepala Badan Reserse Kriminal itu] menganggap [m29=m1 lembaganya] dizalimi, lalu {e6 mengancam} akan membuka borok [m23:? pihak lain]. Tuduhan bahwa [m30=m15 ia] {e7 menerima} uang Rp 10 miliar dari [m31=m5 sang pengusaha] ditepisnya.
[m16:IDN.LEG Komisi Hukum DPR] malah {e9 akan menjamu} [m17:IDN.COP Kapolri Jenderal Bambang Hendarso Danuri] lusa; jadwal rapat itu sudah diumumkan kemarin. [m38=m16 Beberapa anggota] terang-terangan {e14 membela} [m37=m1 kepolisian].
[m18:IDN.PTY Gayus Lumbuun], anggota Fraksi PDI Perjuangan, berbeda. [m19=m18 Ia] {e11 mendesak} [m20=m17 Kapolri] mencopot [m33=m15 Susno].
[m27=m22 Presiden Yudhoyono] sudah {e12 menemui} empat tokoh, termasuk [m21:IDN.EDU Rektor Paramadina Anies Baswedan], pada Ahad malam. Sehari kemudian tim pencari fakta dibentuk.
~page_control Komentar (212)
e1 m7 > m8 RETREAT actual 2009-11-03/day mode=release ctx=legal,corruption
e2 m10 > m7 REQUEST requested 2009-11-03/day mode=yield ctx=legal,corruption
e3 m10 > m22 THREATEN threatened 2009-11-03/day ctx=legal,executive
e4 m1 > m2 COERCE actual 2009-10-29/day mode=arrest ctx=legal,corruption bg
e5 m14 > m1 PROTEST actual 2009-11-01/day mode=demo ctx=corruption bg
e6 m15 > m23 THREATEN threatened 2009-11-03/none ctx=corruption
e7 m30 > m31 COOPERATE denied 2009-11-03/none ctx=corruption said=m15
e9 m16 > m17 CONSULT planned 2009-11-05/day ctx=legislative,legal
e11 m19 > m20 REQUEST requested 2009-11-03/none mode=change ctx=legal
e12 m22 > m21 CONSULT actual 2009-11-01/day ctx=legal,corruption bg
e14 m38 > m37 SUPPORT actual 2009-11-03/none ctx=legal,legislative
e13 m1 > m2 RETREAT actual 2009-11-03/day mode=release ctx=legal,corruption again
q1 m9 direct cue=kata
q2 m13 direct cue=ujar
rel m6 leads m4
rel m10 leads m11

### Bisnis Indonesia 2023-11-08 article
= [m1:IDN.LAB Serikat Buruh] {e13 Tolak} Formula UMP, [m2:IDN.GOV Kemenaker] {e15 Bergeming}
Bisnis.com, [m3:@IDN JAKARTA] — Belum lagi tinta Peraturan Pemerintah No. 51/2023 kering, [m4:IDN.LAB dua konfederasi pekerja] sudah menyatakan tidak akan mengikutinya.
[m5:KSPI.LAB Konfederasi Serikat Pekerja Indonesia (KSPI)], salah satu dari keduanya, {e1 menolak} rumus upah minimum yang diumumkan pekan lalu. "<<q1 Alfanya 0,1 sampai 0,3. Itu artinya kenaikan seharga dua liter beras>>," kata [m6:KSPI.LAB Presiden KSPI Said Iqbal], Rabu (8/11/2023).
Yang satunya lagi, [m7:KSPSI.LAB KSPSI] pimpinan [m8:KSPSI.LAB Andi Gani Nena Wea], {e2 menempuh uji materi} ke [m9:IDN.JUD Mahkamah Agung]. Berkasnya didaftarkan kemarin.
[m27=m2 Pemerintah] {e14 bergeming}. [m10:IDN.GOV Menteri Ketenagakerjaan Ida Fauziyah] {e3 mengimbau} [m11=m4 kedua organisasi] memakai forum dewan pengupahan dan tidak turun ke jalan. Menurutnya, <<q2 rumus baru justru memberi kepastian>>.
Imbauan itu dijawab [m26=m6 Iqbal] dengan rencana {e4 mogok nasional} lima juta buruh, 30 November hingga 13 Desember. Sasarannya bukan hanya [m28=m2 Kemenaker], melainkan juga [m12:IDN.GOV para gubernur].
Aturan tersebut {e5 dipuji} [m13:IDN.BUS Asosiasi Pengusaha Indonesia]. [m14:IDN.BUS Ketua Umum Apindo Shinta Kamdani] menyatakan dunia usaha akan patuh, asalkan [m25:IDN.GOV pemda] tidak menambah-nambah komponen.
Tahun lalu [m15=m13 asosiasi itu] {e7 menggugat} Permenaker No. 18/2022. Gugatan tersebut tidak pernah diputus sampai tuntas.
Di [m16:@IDN Karawang], [m17:IDN.LAB ratusan pekerja pabrik sepatu] sudah lebih dulu {e8 menutup} pintu [m21:IDN.BUS kawasan industri], Selasa sore. [m18:IDN.COP Polres Karawang] {e9 mengerahkan} mobil taktis, meski akhirnya tidak dipakai.
Di [m19:@IDN Surabaya] suasananya lain: [m20:IDN.GOV Gubernur Khofifah Indar Parawansa] {e10 menerima} [m22:IDN.LAB wakil buruh] dan {e11 berjanji} meneruskan angka 15% ke pusat.
Kementerian memberi tenggat 21 November bagi provinsi. [m24:IDN.GOV Kepala daerah yang melanggar], kata [m23=m10 Ida], {e12 dapat diberhentikan}.
Berdasarkan data BPS, inflasi Oktober 2,56% dan pertumbuhan kuartal III/2023 4,94%.
e1 m5 > m2 REJECT actual 2023-11-08/none ctx=economic
e2 m7 > m2 ACCUSE actual 2023-11-07/day mode=allege ctx=economic,legal
e3 m10 > m11 REQUEST requested 2023-11-08/none mode=yield ctx=economic
e4 m6 > m2,m12 PROTEST planned 2023-11-30/day mode=strike ctx=economic
e5 m13 > m2 SUPPORT actual 2023-11-08/none ctx=economic
e7 m15 > m2 ACCUSE actual 2022-01-01/year mode=allege ctx=economic,legal bg
e8 m17 > m21 PROTEST actual 2023-11-07/day mode=obstruct ctx=economic
e9 m18 > m17 MOBILIZE actual 2023-11-07/day mode=police ctx=economic
e10 m20 > m22 CONSULT actual 2023-11-08/none ctx=economic
e11 m20 > m22 AGREE planned 2023-11-08/none ctx=economic
e12 m23 > m24 THREATEN threatened 2023-11-08/none ctx=economic,executive
e14 m27 > m4 REJECT actual 2023-11-08/none mode=change ctx=economic
e15 m2 > m1 REJECT actual 2023-11-08/none mode=change ctx=economic again
e13 m1 > m2 REJECT actual 2023-11-08/none ctx=economic again
q1 m6 direct cue=kata
q2 m10 indirect cue=Menurutnya
rel m6 leads m5
rel m8 leads m7
rel m14 leads m13
