### DW Indonesia 2015-10-06 article
= [m30=m23 Burundi]: Dua Jenderal, Satu Kursi, dan Tetangga yang Curiga
~date_line 06.10.2015
~caption Patroli polisi di kawasan Musaga, Bujumbura
[m1:@BDI Bujumbura] tidak tidur nyenyak sejak April, ketika [m2:BDI.PTY CNDD-FDD] {e1 mencalonkan} lagi [m3:BDI.GOV Pierre Nkurunziza] untuk masa jabatan ketiga.
Di kawasan Musaga dan Cibitoke, [m4:BDI.COP polisi] semalam kembali {e2 menggeledah} rumah demi rumah. Menurut [m5:BDI.CVL aktivis hak asasi Pierre Claver Mbonimpa], <<q1 enam pemuda dibawa pergi dan dua di antaranya ditemukan tak bernyawa di selokan>>.
[m6=m5 Mbonimpa] berbicara dari rumah sakit di Brussel. Agustus lalu [m7:UNK seorang pengendara sepeda motor] {e3 menembak} rahangnya.
Juru bicara kepolisian, [m8:BDI.COP Pierre Nkurikiye], menampik keterangan itu. "<<q2 Yang kami lawan adalah kelompok bersenjata. [m9=m4 Kami] tidak {e4 membunuh} orang yang sudah menyerah>>," ujarnya.
Ketegangan kini merembet ke luar batas negara. Kamis lalu pemerintah {e5 mengusir} [m10:RWA.GOV Desire Nyaruhirira], diplomat senior pada kedutaan Rwanda, karena dianggap membahayakan keamanan.
[m11=m19 Kigali] menyebut pengusiran tersebut tak berdasar. Namun [m12:BDI.GOV Menteri Luar Negeri Alain Nyamitwe] bersikukuh bahwa [m13:BDI.REB para perwira pembelot] {e6 dilatih} di kamp pengungsi Mahama, di sisi timur [m19:RWA.GOV Rwanda].
Salah seorang yang dicari ialah [m14:BDI.REB Godefroid Niyombare]. Mantan kepala dinas rahasia itu mengumumkan {e7 penggulingan} presiden pada 13 Mei, sewaktu [m15=m3 Nkurunziza] menghadiri pertemuan di [m16:@TZA Dar es Salaam]. Kudetanya tumbang dalam dua hari.
[m17:EU Uni Eropa] tidak lagi sabar. Kamis (01/10), blok itu {e8 membekukan} aset [m18:BDI.GOV empat pejabat]; [m20:EU utusan khusus Koen Vervaeke] {e9 mengancam} penghentian seluruh bantuan pembangunan bila dialog di Kampala tak dibuka kembali.
Dialog tersebut dipandu [m21:UGA.GOV Presiden Uganda Yoweri Museveni] atas penugasan [m22:EAC Komunitas Afrika Timur (EAC)], organisasi yang beranggotakan [m23:BDI.GOV Burundi] sejak 2007. Putaran terakhirnya, Juli lalu, {e10 ditinggalkan} [m24=m2 partai yang berkuasa].
[m25:BDI.OPP Agathon Rwasa], yang semula memimpin oposisi, justru {e11 menerima} kursi wakil ketua parlemen. "<<q3 Melawan dari luar itu mudah>>," katanya kepada [m26:#DW DW].
Langkah [m31=m25 Rwasa] {e12 dikecam} [m27:BDI.OPP Charles Nditije], rekannya dalam [m28:BDI.OPP koalisi Harapan Rakyat Burundi]. "<<q4 Dia menjual darah anak-anak kita>>," tulis [m32=m27 Nditije].
Hampir 200.000 orang telah melarikan diri. [m29:ZAF.GOV Afrika Selatan], yang dulu {e13 menengahi} Perjanjian Arusha tahun 2000, belum berkomentar.
e1 m2 > m3 SUPPORT actual 2015-04-01/month ctx=election bg
e2 m4 > m23 COERCE actual 2015-10-05/day mode=seize ctx=repression
e3 m7 > m5 ASSAULT actual 2015-08-01/month mode=firearms ctx=repression bg
e4 m9 > m23 ASSAULT denied 2015-10-05/day mode=firearms ctx=repression said=m8
e5 m23 > m10 SANCTION actual 2015-10-01/day mode=expel ctx=diplomatic
e6 m12 > m19 ACCUSE actual 2015-10-06/none mode=allege ctx=military
e7 m14 > m3 ASSAULT actual 2015-05-13/day ctx=executive,military bg
e8 m17 > m18 SANCTION actual 2015-10-01/day mode=discontinue ctx=economic,human_rights
e9 m20 > m23 THREATEN threatened 2015-10-06/none mode=restrict ctx=economic
e10 m24 > m21 REJECT actual 2015-07-01/month mode=meet ctx=diplomatic bg
e11 m25 > m3 CONCEDE actual 2015-10-06/none ctx=legislative
e12 m27 > m25 ACCUSE actual 2015-10-06/none mode=disapprove ctx=political_institutions
e13 m29 > m23 CONSULT actual 2000-01-01/year mode=third-party ctx=diplomatic bg
q1 m5 indirect cue=Menurut
q2 m8 direct cue=ujarnya
q3 m25 direct cue=katanya
q4 m27 direct cue=tulis
rel m23 member_of m22 from=2007
rel m27 member_of m28

### Liputan6 2006-03-17 article
= Rektor Uncen Diminta Pulangkan Mahasiswa, Abepura Lengang
Liputan6.com, [m1:@IDN Jayapura]: Jalan di depan kampus Universitas Cenderawasih masih dijaga [m2:IDN.COP Brimob], Jumat (17/3). Pecahan batu berserakan. Toko tutup.
Sehari sebelumnya, {e1 pemalangan} jalan oleh [m3:IDN.EDU mahasiswa] berakhir dengan bentrokan. [m4:IDN.COP Tiga anggota Brimob] dan seorang [m5:IDN.MIL personel TNI Angkatan Udara] {e2 tewas dikeroyok}.
Kapolda Papua [m6:IDN.COP Irjen Pol Tommy Jacobus] terlihat menahan tangis saat melepas jenazah.
"<<q1 [m7=m6 Saya] sudah perintahkan anggota jangan bawa peluru tajam. Ini balasannya>>," ucap [m8=m6 dia].
Malam harinya, [m9=m2 Brimob] menyisir asrama dan rumah kos. [m10=m3 Sebanyak 57 orang] {e3 diciduk}.
[m11:IDN.CVL Direktur Elsham Aloysius Renwarin] menyatakan banyak di antara yang dibawa {e4 dipukul} dengan popor.
"<<q2 Ada yang sedang tidur, diseret. Bukan peserta aksi>>," kata [m27=m11 Renwarin].
[m12=m6 Kapolda] membantah. Tidak ada {e5 pemukulan}, ujarnya, dan yang tidak terbukti akan {e6 dilepas} dalam 1x24 jam.
Para mahasiswa yang tergabung dalam [m13:IDN.CVL Front Pepera] itu sejak Rabu menuntut satu hal: {e7 penutupan} [m14:FREEPORT.MNC PT Freeport Indonesia] di [m15:@IDN Timika]. Front dipimpin [m16:IDN.CVL Selfius Bobii], yang kini diburu.
Kerusuhan ini membuat Jakarta bergerak. [m17:IDN.GOV Menko Polhukam Widodo AS] bersama [m18:IDN.COP Kapolri Jenderal Sutanto] {e8 terbang} ke Jayapura tadi pagi dan langsung {e9 bertemu} [m19:IDN.GOV penjabat gubernur Sodjuangan Situmorang].
Seusai pertemuan, [m20=m17 Widodo] mengatakan pemerintah tidak akan {e10 menutup} tambang. "<<q3 Kontraknya ada. Yang bisa kita {e11 tinjau} adalah bagian untuk [m21:IDN.CVL masyarakat]>>," jelasnya.
Rektor [m22:IDN.EDU Frans Wospakrik] meliburkan kuliah sampai waktu yang belum ditentukan. [m23=m22 Ia] juga {e12 meminta} polisi keluar dari halaman kampus.
Permintaan itu belum dipenuhi.
Sementara itu [m24:IDN.REL Uskup Jayapura Leo Laba Ladjar] bersama [m25:IDN.REL Ketua Sinode GKI Corinus Berotabui] {e13 mengimbau} [m26=m3 mahasiswa] yang lari ke hutan untuk kembali. Gereja, kata Uskup, siap menjadi penjamin.(TNA/Tim Liputan 6 SCTV)
e1 m3 > m14 PROTEST actual 2006-03-16/day mode=obstruct ctx=natural_resource
e2 m3 > m4,m5 ASSAULT actual 2006-03-16/day mode=beat ctx=natural_resource
e3 m9 > m10 COERCE actual 2006-03-16/day mode=arrest ctx=repression
e4 m11 > m9 ACCUSE actual 2006-03-17/none mode=allege ctx=repression
e5 m9 > m10 ASSAULT denied 2006-03-17/none mode=beat ctx=repression said=m12
e6 m12 > m10 CONCEDE hypothetical 2006-03-18/day mode=release ctx=repression
e7 m13 > m14 REQUEST requested 2006-03-15/day mode=yield ctx=natural_resource
e8 m17,m18 > m19 CONSULT actual 2006-03-17/day mode=visit again
e9 m17,m18 > m19 CONSULT actual 2006-03-17/day mode=visit
e10 m20 > m13 REJECT actual 2006-03-17/day mode=yield ctx=natural_resource
e11 m20 > m21 AGREE planned 2006-03-17/day ctx=natural_resource
e12 m23 > m2 REQUEST requested 2006-03-17/none mode=withdraw ctx=repression
e13 m24,m25 > m26 REQUEST requested 2006-03-17/none mode=change ctx=repression
q1 m6 direct cue=ucap
q2 m11 direct cue=kata
q3 m20 direct cue=jelasnya
rel m16 leads m13

### Tribunnews 2019-02-19 article
= Impor Jagung, [m1:IDN.PTY Fadli]: Menteri Sibuk Berantem Sendiri
~byline Penulis: Taufik Ismail
~byline Editor: Malvyandie Haryadi
TRIBUNNEWS.COM, [m2:@IDN JAKARTA] - Wakil Ketua Umum [m3:IDN.PTY Partai Gerindra] Fadli Zon {e1 menyindir} [m4:IDN.GOV dua menteri] yang dinilainya saling buka aib di depan umum.
"<<q1 Yang satu bilang surplus, yang satu impor. Rakyat disuruh nonton>>," kata [m5=m1 Fadli] di Kompleks Parlemen, Selasa (19/2/2019).
Yang dimaksud: [m6:IDN.GOV Menteri Pertanian Amran Sulaiman] dan [m7:IDN.GOV Mendag Enggartiasto Lukita].
Kemarin, Amran {e2 menyebut} data kementerian sebelah ngawur. Enggar balas: <<q2 silakan cek ke pasar sendiri>>.
Menurut [m26=m1 Fadli], [m8:IDN.GOV Jokowi] seharusnya {e3 mencopot} salah satunya.
"<<q3 Tapi mana berani. Kan titipan partai>>," ujarnya sambil tertawa.
~read_also Baca: Pengakuan Sopir Taksi Online yang Ditodong Penumpangnya
Titipan yang dimaksud adalah [m9:IDN.PTY NasDem]. Enggar memang kader partai pimpinan [m10:IDN.PTY Surya Paloh] tersebut.
Sekjen [m27=m9 NasDem] [m11:IDN.PTY Johnny G Plate] tak terima. [m12=m11 Dia] {e4 mempersilakan} [m28=m1 Fadli] baca undang-undang lagi.
"<<q4 Menteri itu pembantu presiden. Bukan pembantu [m13=m9 kami]. Jangan {e5 memfitnah}>>," tegasnya.
Johnny malah {e6 memuji} langkah Enggar. Harga telur turun, katanya, peternak bisa napas.
Di tempat terpisah, ratusan [m14:IDN.LAB peternak ayam dari Blitar] {e7 berunjuk rasa} di depan Istana. [m15=m14 Mereka] membawa 2 ton telur, dibagi-bagikan gratis.
"<<q5 Bukan soal siapa menteri. Jagung Rp 6.000, [m16=m14 kita] mati>>," kata [m17:IDN.LAB Sukarman], Ketua [m18:IDN.LAB Koperasi Peternak Putera Blitar].
[m19=m17 Sukarman] dan empat orang lain akhirnya {e8 diterima} [m20:IDN.GOV Kepala Staf Kepresidenan Moeldoko].
[m29=m20 Moeldoko] {e9 berjanji} menambah 50 ribu ton jagung impor lewat [m21:IDN.BUS Bulog] sebelum Maret.
"<<q6 [m22=m20 Saya] catat. Nanti [m23=m20 saya] lapor Presiden>>," ujarnya.
Bulan November lalu, janji serupa pernah {e10 diucapkan} Amran kepada [m24=m14 peternak yang sama].
[m25:IDN.JUD Ombudsman] mengaku sudah {e11 menyelidiki} silang data itu sejak Januari. Hasilnya menunggu.
~page_control Halaman selanjutnya
e1 m1 > m4 ACCUSE actual 2019-02-19/day mode=disapprove ctx=economic
e2 m6 > m7 ACCUSE actual 2019-02-18/day mode=disapprove ctx=economic
e3 m5 > m8 REQUEST requested 2019-02-19/day mode=change ctx=executive
e4 m12 > m5 REJECT actual 2019-02-19/none ctx=executive
e5 m12 > m5 ACCUSE actual 2019-02-19/none mode=disapprove ctx=executive
e6 m11 > m7 SUPPORT actual 2019-02-19/none ctx=economic
e7 m14 > m8 PROTEST actual 2019-02-19/none mode=demo ctx=economic
e8 m20 > m19 CONSULT actual 2019-02-19/none ctx=economic
e9 m20 > m14 AGREE planned 2019-02-19/none ctx=economic
e10 m6 > m24 AGREE planned 2018-11-01/month ctx=economic bg
e11 m25 > m6,m7 ACCUSE actual 2019-01-01/month mode=investigate ctx=economic
q1 m1 direct cue=kata
q2 m7 indirect cue=balas
q3 m1 direct cue=ujarnya
q4 m11 direct cue=tegasnya
q5 m17 direct cue=kata
q6 m20 direct cue=ujarnya
rel m10 leads m9
rel m7 member_of m9
rel m17 leads m18

### Viva 2024-06-03 article none
= Kalah Lagi, Pelatih Persis: Wasit Bukan Alasan
~date_line Senin, 3 Juni 2024 - 21:40 WIB
~byline Oleh : Krisna Wicaksono
[m1:@IDN Solo], VIVA – [m2:? Milomir Seslija] tidak mau cari kambing hitam. Timnya tumbang 0-2 dalam laga uji coba di [m3:@IDN Stadion Manahan], kekalahan keempat beruntun.
"<<q1 Wasit bukan alasan. [m4=m2 Kami] kurang berani di depan gawang>>," ujar [m5=m2 pelatih asal Bosnia itu].
Dua penalti [m6:? Persis] gagal. Yang pertama membentur tiang, yang kedua ditepis.
[m7:? Kiper tim tamu] dijuluki tembok oleh penonton. Dia baru 19 tahun.
"<<q2 Saya cuma tebak arah. Untung saja>>," katanya malu-malu.
~read_also Baca Juga : Jadwal Siaran Langsung Malam Ini
[m8:IDN.GOV Wali Kota Gibran Rakabuming Raka] tidak terlihat di tribun. [m9:IDN.COP Polresta Solo] mencatat 6.200 penonton hadir, separuh dari kapasitas.
Sebagian suporter pulang sebelum peluit panjang. Mereka bernyanyi pelan di parkiran.
[m10:? Manajemen klub] mengatakan <<q3 kontrak pelatih masih berlaku sampai musim depan>>. Tidak ada rapat darurat, tidak ada pula tenggat.
Pertandingan berikutnya digelar Minggu di [m11:@IDN Sleman]. Tiket sudah bisa dibeli melalui aplikasi, mulai Rp 50 ribu.
[m13=m2 Seslija] berjanji menurunkan tiga pemain muda. "<<q4 Biar mereka lapar>>," pungkas [m12=m2 dia].
q1 m5 direct cue=ujar
q2 m7 direct cue=katanya
q3 m10 indirect cue=mengatakan
q4 m12 direct cue=pungkas
