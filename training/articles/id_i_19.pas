### BBC News Indonesia 2019-08-06 article
= Kashmir: [m1:IND.GOV Delhi] {e1 cabut} status khusus, [m2:PAK.GOV Islamabad] 'kaji semua opsi'
~date_line 6 Agustus 2019
~share Bagikan artikel ini dengan Messenger
Telepon, internet, dan televisi kabel di [m3:@IND Lembah Kashmir] {e2 diputus} sejak Minggu malam. Karena itu sebagian besar [m26:IND.CVL penghuninya] belum tahu bahwa hak istimewa [m29=m26 mereka] selama tujuh dekade tinggal sejarah.
[m4:IND.GOV Menteri Dalam Negeri Amit Shah] {e3 membacakan} dekret presiden yang menghapus Pasal 370 di [m5:IND.LEG majelis tinggi], Senin, diiringi teriakan. Sehari kemudian [m6:IND.LEG Lok Sabha] {e4 mengesahkan} pemecahan negara bagian Jammu dan Kashmir menjadi dua wilayah yang diperintah langsung dari pusat.
"<<q1 [m7=m4 Saya] siap mati untuk Kashmir>>," ujar [m8=m4 Shah], yang juga memimpin [m9:IND.PTY Partai Bharatiya Janata (BJP)]. Menurut dia, <<q2 Kashmir yang dimaksud mencakup bagian yang dipegang Pakistan dan China>>.
Dua bekas menteri kepala, [m10:IND.OPP Mehbooba Mufti] dan [m11:IND.OPP Omar Abdullah], {e5 dikenai} tahanan rumah, lalu Senin malam {e6 dipindahkan} ke wisma pemerintah. [m12=m10 Mufti], ketua [m13:IND.OPP Partai Demokratik Rakyat (PDP)], sampai tahun lalu sekutu [m30=m9 BJP] di pemerintahan setempat.
Sebelum semua itu, 35.000 [m14:IND.MIL serdadu tambahan] {e7 diterbangkan} dan [m27:IND.REL peziarah Amarnath] {e8 disuruh} pulang dengan alasan ancaman teror.
Dari seberang Garis Kendali, [m15:PAK.GOV Perdana Menteri Imran Khan] {e9 memperingatkan} di depan parlemen bahwa akan ada serangan seperti Pulwama, dan [m16=m1 India] akan menyalahkan negaranya lagi. Ia membantah berniat {e10 memulai} perang. [m17:PAK.MIL Panglima Jenderal Qamar Javed Bajwa] berjanji "<<q3 menempuh segala cara>>" demi rakyat Kashmir.
Tanggapan lain lebih terukur. [m18:CHN.GOV Beijing] {e11 menyatakan keberatan} khusus atas Ladakh, dataran tinggi yang sebagian diklaimnya. [m19:OIC Organisasi Kerja Sama Islam], yang beranggotakan Pakistan, {e12 mengutuk} pembatasan gerak. [m20:USA.GOV Washington] sekadar mencatat penjelasan bahwa ini urusan dalam negeri; [m21:ARE.GOV duta besar Uni Emirat Arab di Delhi] {e13 memuji} keputusan tersebut.
Di dalam negeri, [m22:IND.OPP Rahul Gandhi] dari [m23:IND.OPP Partai Kongres] baru bersuara sehari kemudian: <<q4 bangsa ini dibangun oleh rakyat, bukan petak tanah>>. [m28:IND.OPP Beberapa anggota partainya] malah {e14 mendukung} pemerintah.
[m24:IND.CVL Shah Faesal], bekas pegawai negeri yang mendirikan partai sendiri, {e15 akan menggugat} ke [m25:IND.JUD Mahkamah Agung].
India dan Pakistan sudah berperang dua kali memperebutkan lembah itu.
e1 m1 > m26 COERCE actual 2019-08-05/day ctx=territory,legislative again
e2 m1 > m26 COERCE actual 2019-08-04/day mode=censor ctx=territory,rights_freedoms
e3 m4 > m26 COERCE actual 2019-08-05/day ctx=territory,legislative
e4 m6 > m26 COERCE actual 2019-08-06/day ctx=territory,legislative
e5 m1 > m10,m11 COERCE actual 2019-08-06/none mode=arrest ctx=repression
e6 m1 > m10,m11 COERCE actual 2019-08-05/day mode=arrest ctx=repression
e7 m14 > m26 MOBILIZE actual 2019-08-06/none mode=troops ctx=military,territory bg
e8 m1 > m27 REQUEST requested 2019-08-06/none mode=yield ctx=terrorism bg
e9 m15 > m16 ACCUSE actual 2019-08-06/day mode=disapprove ctx=territory
e10 m15 > m1 ASSAULT denied 2019-08-06/day ctx=military,territory
e11 m18 > m1 REJECT actual 2019-08-06/none ctx=territory
e12 m19 > m1 ACCUSE actual 2019-08-06/none mode=disapprove ctx=human_rights
e13 m21 > m1 SUPPORT actual 2019-08-06/none ctx=territory
e14 m28 > m1 SUPPORT actual 2019-08-06/none ctx=territory
e15 m24 > m1 ACCUSE planned 2019-08-06/none mode=allege ctx=legal
q1 m8 direct cue=ujar
q2 m8 indirect cue=Menurut
q3 m17 mixed cue=berjanji
q4 m22 indirect cue=bersuara
rel m8 leads m9
rel m12 leads m13
rel m2 member_of m19
rel m22 member_of m23

### Tribun Pontianak 2018-01-19 article
= Habib Ditolak, Sultan {e12 Surati} Kapolda, [m1:IDN.GOV Cornelis]: [m2:IDN.GOV Saya] Tidak Suruh
~byline Penulis: Madrosid
TRIBUNPONTIANAK.CO.ID, [m3:@IDN PONTIANAK] - Landasan Bandara Supadio sempat {e1 dimasuki} massa, Selasa pekan ini. Mereka menolak kedatangan [m4:FPI.REL Habib Novel Bamukmin].
Yang turun, [m5:IDN.SOC Dewan Adat Dayak] dan sejumlah ormas. Pesawatnya keburu parkir, penumpang disuruh menunggu sejam.
[m25=m4 Novel] akhirnya {e2 dipulangkan} dengan pesawat yang sama.
"<<q1 Negara kalah sama mandau>>," kata [m6=m4 Novel] setiba di Jakarta. [m7=m4 Anggota Front Pembela Islam] itu {e3 menuduh} [m8=m1 Gubernur Kalbar] di belakangnya.
[m26=m1 Cornelis], yang baru saja {e4 mundur} demi putrinya, [m23:IDN.PTY Karolin], maju Pilgub, menampik.
"<<q2 [m9=m1 Saya] tidak {e5 suruh}. Masyarakat punya mulut sendiri>>," ujar [m10=m1 Ketua DPD PDIP Kalbar] ini, Jumat (19/1/2018).
Di kubu lain, [m11:IDN.REL Sultan Syarif Machmud Alkadrie] dari Kesultanan Kadriah mengirim surat ke [m12:IDN.COP Kapolda Irjen Didi Haryono]. Isinya {e6 minta} pelaku penerobosan landasan diproses.
"<<q3 Ini bandara, bukan terminal>>," tandas [m13=m11 sultan].
Didi sudah bentuk tim. [m14:IDN.CVL Empat orang] {e7 diperiksa}, status saksi.
Presiden [m15:IDN.SOC Majelis Adat Dayak Nasional], [m16=m1 Cornelis] juga, berjanji akan {e8 mempertemukan} semua tokoh. Sultan diundang. Apakah datang? "<<q4 Lihat suratnya dulu>>," kata [m17=m11 beliau].
Dari Senayan, [m18:IDN.LEG Daniel Johan] yang asal Dapil Kalbar {e9 mengajak} [m24:IDN.CVL warga] tidak terprovokasi. Politikus [m19:IDN.PTY PKB] itu ingat kejadian serupa Mei 2017, waktu [m20:FPI.REL Sobri Lubis] {e10 ditolak} di bandara yang sama.
Waktu itu pawai tandingan digelar dua kubu pada hari yang sama, dan [m21:IDN.COP polisi] terpaksa {e11 menembakkan} gas air mata.
[m22:IDN.BUS General Manager Angkasa Pura II Jon Mukhtar Rita] menghitung ada tiga penerbangan telat. Ruginya ratusan juta.
"<<q5 Kami tidak mau ikut-ikut. Pagar sudah ditinggikan>>," ucapnya.
~related Editor: Jamadin
e1 m5 > m4 PROTEST actual 2018-01-16/day mode=obstruct ctx=religion_ethnicity
e2 m21 > m4 COERCE actual 2018-01-16/day mode=deport ctx=religion_ethnicity
e3 m7 > m8 ACCUSE actual 2018-01-19/none mode=allege ctx=religion_ethnicity
e4 m1 > m23 RETREAT actual 2018-01-19/none mode=resign ctx=election bg
e5 m9 > m5 REQUEST denied 2018-01-19/day ctx=religion_ethnicity
e6 m11 > m12 REQUEST requested 2018-01-19/none mode=change ctx=legal
e7 m12 > m14 ACCUSE actual 2018-01-19/none mode=investigate ctx=legal
e8 m16 > m11,m5 CONSULT planned 2018-01-19/none mode=third-party ctx=religion_ethnicity
e9 m18 > m24 REQUEST requested 2018-01-19/none mode=yield ctx=religion_ethnicity
e10 m5 > m20 PROTEST actual 2017-05-01/month mode=demo ctx=religion_ethnicity bg
e11 m21 > m5 ASSAULT actual 2017-05-01/month mode=crowd-control ctx=religion_ethnicity bg
e12 m11 > m12 REQUEST requested 2018-01-19/none mode=change again
q1 m6 direct cue=kata
q2 m10 direct cue=ujar
q3 m13 direct cue=tandas
q4 m17 direct cue=kata
q5 m22 direct cue=ucapnya
rel m16 leads m15
rel m18 member_of m19

### Kompas 2006-10-12 article
= Bom Atom Kim Jong Il dan Seribu Kilometer Perbatasan
~byline Oleh Simon Saragih
[m1:@KOR SEOUL] — Getarannya hanya 4,2 pada skala Richter, tetapi sampai ke semua ibu kota dalam hitungan menit. Tiga hari sesudah [m2:PRK.GOV Korea Utara] {e1 menguji} bom nuklir di Punggye-ri, hukuman yang pantas masih diperdebatkan.
[m3:JPN.GOV Jepang] tidak menunggu [m4:UN Dewan Keamanan PBB]. Rabu malam pemerintahan [m5:JPN.GOV Perdana Menteri Shinzo Abe], yang baru dua minggu berumur, {e2 melarang} semua kapal dan barang negeri itu masuk selama enam bulan.
Di New York, rancangan [m6:USA.GOV Amerika Serikat] {e3 menghendaki} pemeriksaan kargo di laut. [m7:CHN.GOV Wang Guangya], duta besar China, setuju bahwa harus ada hukuman, asalkan tanpa ancaman senjata. Itu pun sudah langkah besar: Beijing, yang sejak 1961 terikat perjanjian saling membantu dengan [m8=m2 Pyongyang], biasanya {e4 memveto}.
"<<q1 Mereka mengabaikan seruan semua orang, termasuk seruan [m9:CHN.GOV kami]>>," kata juru bicara Kementerian Luar Negeri [m10:CHN.GOV Liu Jianchao].
Peringatan sebenarnya sudah diberikan, 20 menit sebelum ledakan. Kedutaan China di Pyongyang {e5 ditelepon}, dan kabarnya diteruskan kepada [m11:USA.GOV Washington], [m12:JPN.GOV Tokyo], dan [m13:KOR.GOV Seoul].
Yang terakhir inilah paling bingung. [m14:KOR.GOV Presiden Roh Moo-hyun] {e6 menangguhkan} kiriman 4.000 ton semen ke utara. Namun, kawasan industri Kaesong tetap berjalan. [m15:KOR.OPP Partai Nasional Raya], yang dipimpin [m16:KOR.OPP Kang Jae-sup], {e7 menuntut} kebijakan "sinar matahari" dikubur dan [m17:KOR.GOV Menteri Unifikasi Lee Jong-seok] mundur. Permintaan itu {e8 tidak dipenuhi} Roh.
Pyongyang menjawab lewat kantor beritanya, Rabu. Jika [m18=m6 AS] terus menekan, pihaknya akan {e9 menganggapnya} sebagai pernyataan perang. [m19:PRK.GOV Kim Yong Nam], orang kedua di sana, berkata kepada Kyodo bahwa uji coba berikutnya bergantung pada sikap Washington. Dua kalimat sesudahnya ia {e10 menawarkan} kembali ke perundingan enam negara kalau sanksi keuangan dicabut.
Sanksi itu {e11 dijatuhkan} setahun lalu terhadap [m20:MAC.BUS Banco Delta Asia] di Makau, tempat 24 juta dollar milik rezim tersimpan.
[m21:USA.GOV George W Bush] mengesampingkan {e12 serangan} militer, sekaligus {e13 menolak} pertemuan dua pihak yang {e14 disarankan} [m22:UN Sekjen PBB Kofi Annan].
Di Dandong, kota China di tepi Sungai Yalu, pagar kawat berduri mulai dipasang. Truk tetap lewat.
e1 m2 > m3,m13 THREATEN actual 2006-10-09/day ctx=cbrn,military
e2 m5 > m2 SANCTION actual 2006-10-11/day mode=discontinue ctx=cbrn,economic
e3 m6 > m4 REQUEST requested 2006-10-12/none mode=change ctx=cbrn,military
e4 m9 > m6 REJECT actual 2006-10-12/none ctx=diplomatic bg
e5 m2 > m9 CONSULT actual 2006-10-09/day mode=phone ctx=cbrn
e6 m14 > m2 SANCTION actual 2006-10-12/none mode=discontinue ctx=economic
e7 m15 > m14 REQUEST requested 2006-10-12/none mode=change ctx=diplomatic
e8 m14 > m15 REJECT actual 2006-10-12/none mode=yield
e9 m8 > m18 THREATEN threatened 2006-10-11/day mode=violence ctx=cbrn
e10 m19 > m11 CONCEDE hypothetical 2006-10-12/none ctx=cbrn,diplomatic
e11 m6 > m20 SANCTION actual 2005-01-01/year mode=discontinue ctx=economic bg
e12 m21 > m2 ASSAULT denied 2006-10-12/none ctx=military
e13 m21 > m22 REJECT actual 2006-10-12/none mode=meet ctx=diplomatic
e14 m22 > m6 REQUEST requested 2006-10-12/none mode=meet ctx=diplomatic
q1 m10 direct cue=kata
rel m16 leads m15
rel m9 ally_of m8 from=1961

### Liputan6.com 2015-10-12 article
= Wali Kota {e11 Dilaporkan} karena Selfie Bareng Calon, Ini Kata Bawaslu
~byline Luqman Rimadi
Liputan6.com, [m1:@IDN Surabaya] - Foto itu cuma bertahan dua jam di Facebook. Tapi tangkapan layarnya ke mana-mana.
Penjabat Wali Kota [m2:IDN.GOV Nurwiyatno] tersenyum di samping [m3:IDN.PTY Tri Rismaharini], calon petahana. Ada jari terangkat. Satu atau dua?
"<<q1 Itu cuma salam. Masa salaman dilarang?>>" kata [m4=m2 Nurwiyatno], Senin (12/10/2015).
Tim lawan, pasangan [m5:IDN.PTY Rasiyo] dan [m6:IDN.PTY Lucy Kurniasari], tak percaya. Pagi tadi mereka {e1 melapor} ke [m7:IDN.JUD Panwaslu Kota Surabaya].
"<<q2 ASN harus netral. Ini telanjang>>," ujar [m8:IDN.PTY Achmad Zainul Arifin], ketua tim.
Risma dipasangkan dengan [m9:IDN.PTY Whisnu Sakti Buana], Ketua [m10:IDN.PTY PDIP Surabaya]. [m11=m9 Whisnu] menganggap laporan itu {e2 mencari-cari}.
"<<q3 Mereka yang dua kali {e3 tidak jadi daftar}, sekarang sibuk lapor>>," ledeknya.
Maksudnya, Agustus lalu pendaftaran [m23=m5 Rasiyo] dan pasangannya yang lama, [m12:IDN.PTY Dhimam Abror], {e4 ditolak} [m13:IDN.GOV KPU] karena surat rekomendasi [m14:IDN.PTY PAN] tidak identik.
Anggota [m15:IDN.JUD Bawaslu Jatim] [m16:IDN.JUD Sri Sugeng Pujiatmiko] menyebut [m24=m2 Nurwiyatno] akan {e5 dipanggil} Rabu.
Apa sanksinya kalau terbukti? "<<q4 Kami {e6 rekomendasikan} ke gubernur, terserah beliau>>," kata dia.
Gubernur [m17:IDN.GOV Soekarwo] yang menunjuk [m25=m2 Nurwiyatno] menolak {e7 mencopot} anak buahnya hanya karena foto.
"<<q5 [m18=m17 Saya] juga sering foto>>," selorohnya. Tapi [m19=m17 Ketua DPD Demokrat Jatim] itu sudah {e8 menegur} lewat telepon, Minggu malam.
Demokrat dan [m27=m14 PAN] adalah pengusung [m26=m5 Rasiyo].
Sementara itu di Kenjeran, puluhan [m20:IDN.CVL pendukung Risma] {e9 menggeruduk} kantor Panwas. [m21=m20 Mereka] bawa cermin besar, katanya biar pengawas berkaca. [m22:IDN.COP Polsek Kenjeran] {e10 menyita} cerminnya, takut pecah.
~advert Saksikan video menarik berikut
e1 m5,m6 > m2 ACCUSE actual 2015-10-12/day mode=allege ctx=election
e2 m11 > m5 ACCUSE actual 2015-10-12/none mode=disapprove ctx=election
e3 m5 > m13 REJECT actual 2015-10-12/none ctx=election bg
e4 m13 > m5,m12 REJECT actual 2015-08-01/month ctx=election bg
e5 m16 > m2 ACCUSE planned 2015-10-14/day mode=investigate ctx=election
e6 m16 > m17 REQUEST hypothetical 2015-10-12/none mode=change ctx=election
e7 m17 > m5 REJECT actual 2015-10-12/none mode=change ctx=election
e8 m19 > m2 ACCUSE actual 2015-10-11/day mode=disapprove ctx=election
e9 m20 > m7 PROTEST actual 2015-10-12/none mode=demo ctx=election
e10 m22 > m20 COERCE actual 2015-10-12/none mode=seize ctx=election
e11 m5,m6 > m2 ACCUSE actual 2015-10-12/day again
q1 m4 direct cue=kata
q2 m8 direct cue=ujar
q3 m11 direct cue=ledeknya
q4 m16 direct cue=kata
q5 m17 direct cue=selorohnya
rel m9 leads m10
rel m16 member_of m15
