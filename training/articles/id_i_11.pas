### BBC News Indonesia 2020-08-21 article
= Mali: [m1:MLI.REB Lima kolonel] {e14 tumbangkan} IBK, tetangga tutup perbatasan
~date_line 21 Agustus 2020
~share Bagikan artikel ini dengan WhatsApp
[m2:MLI.REB Kolonel Assimi Goita] baru memperkenalkan diri pada hari kedua. "<<q1 [m3=m2 Saya] ketua [m4:MLI.REB Komite Nasional untuk Keselamatan Rakyat (CNSP)]>>," katanya kepada para sekretaris jenderal kementerian yang dipanggil menghadap di [m5:@MLI Bamako], Rabu (19/08).
Sehari sebelumnya, iring-iringan dari barak Kati {e1 menjemput} [m6:MLI.GOV Presiden Ibrahim Boubacar Keita], akrab dipanggil IBK, dan [m7:MLI.GOV Perdana Menteri Boubou Cisse] di kediaman mereka. Menjelang tengah malam [m8=m6 tahanan berusia 75 tahun itu] muncul di televisi, bermasker, lalu {e2 melepaskan jabatan}.
"<<q2 Apakah [m9=m6 saya] punya pilihan lain?>>" ujarnya.
Rasa girang meledak di Lapangan Kemerdekaan. [m10:MLI.OPP Gerakan 5 Juni (M5)], yang sejak Juni {e3 menuntut} pengunduran diri presiden melalui unjuk rasa mingguan, mengatakan tentara sekadar menyelesaikan pekerjaan rakyat. Tokohnya, [m11:MLI.REL Imam Mahmoud Dicko], {e4 mendatangi} para kolonel, lalu menyatakan ia kembali ke masjidnya.
Tidak semua unsur [m25=m10 M5] senang. [m12:MLI.OPP Kadiatou Fofana], dari sayap perempuan gerakan tersebut, {e5 meminta} tanggal pemilu.
Para tetangga bertindak cepat. [m13:ECOWAS ECOWAS] malam itu juga {e6 menutup} batas negara dan menghentikan arus uang. [m14:NER.GOV Presiden Niger Mahamadou Issoufou], ketuanya, {e7 memimpin} pertemuan jarak jauh pada Kamis; hasilnya, [m15:ECOWAS Goodluck Jonathan] {e8 akan dikirim} lagi ke Bamako.
Bekas presiden Nigeria itu sudah tiga kali {e9 menengahi}. Rencana yang dibawanya pada Juli, pemerintah persatuan dengan IBK tetap di puncak, {e10 ditampik} [m16=m10 kubu Dicko].
[m17:FRA.GOV Prancis] berada dalam kedudukan paling sulit. Sebanyak [m18:FRA.MIL 5.100 serdadunya] melawan kelompok jihad di Sahel. [m19:FRA.GOV Presiden Emmanuel Macron] {e11 mengecam} pemberontakan itu, tetapi [m20:FRA.GOV Menteri Angkatan Bersenjata Florence Parly] menambahkan <<q3 operasi tetap berjalan>>.
[m21:UN Dewan Keamanan PBB] {e12 mendesak} pembebasan segera semua pejabat. Permintaan yang sama diajukan [m22:AU Uni Afrika], yang {e13 membekukan} keanggotaan negara itu.
Di utara, [m23:CMA.REB Koordinasi Gerakan Azawad (CMA)], persekutuan bekas pemberontak Tuareg yang menguasai [m24:@MLI Kidal], menunggu. Para kolonel berjanji kesepakatan Aljir 2015 tetap dihormati.
Kudeta sebelumnya, Maret 2012, berpangkal dari barak yang sama.
e1 m1 > m6,m7 COERCE actual 2020-08-18/day mode=arrest ctx=executive,military
e2 m8 > m1 RETREAT actual 2020-08-18/day mode=resign ctx=executive,military
e3 m10 > m6 PROTEST actual 2020-06-01/month mode=demo ctx=executive bg
e4 m11 > m1 CONSULT actual 2020-08-21/none mode=visit ctx=executive
e5 m12 > m1 REQUEST requested 2020-08-21/none mode=change ctx=election
e6 m13 > m1 SANCTION actual 2020-08-18/day mode=restrict ctx=executive,economic
e7 m14 > m13 CONSULT actual 2020-08-20/day mode=multilateral ctx=diplomatic
e8 m15 > m1 CONSULT planned 2020-08-20/none mode=third-party ctx=diplomatic
e9 m15 > m6,m10 CONSULT actual 2020-08-21/none mode=third-party ctx=diplomatic bg
e10 m16 > m15 REJECT actual 2020-07-01/month mode=change ctx=political_institutions bg
e11 m19 > m1 ACCUSE actual 2020-08-21/none mode=disapprove ctx=executive,military
e12 m21 > m1 REQUEST requested 2020-08-21/none mode=release ctx=executive
e13 m22 > m1 SANCTION actual 2020-08-21/none mode=discontinue ctx=executive
e14 m1 > m6 COERCE actual 2020-08-18/day ctx=executive again
q1 m2 direct cue=katanya
q2 m6 direct cue=ujarnya
q3 m20 indirect cue=menambahkan
rel m2 leads m4
rel m14 leads m13
rel m23 controls m24

### Okezone 2014-10-20 article
= Muktamar Tandingan, [m1:IDN.PTY Romi]: Pak Surya Silakan Pensiun
~byline Bagus Santosa - Okezone
~date_line Senin, 20 Oktober 2014 - 09:44 wib
[m2:@IDN SURABAYA] - Adu mulut tak terhindarkan. Spanduk di depan Hotel Empire Palace {e1 diturunkan} paksa [m3:IDN.PTY belasan kader] berseragam hijau.
"<<q1 Ini muktamar ilegal. Bubar!>>" teriak salah seorang.
Di dalam, jalan terus. [m4:IDN.PTY Partai Persatuan Pembangunan (PPP)] kubu Sekretaris Jenderal M Romahurmuziy {e2 memecat} [m5:IDN.PTY Suryadharma Ali] dari kursi ketua umum.
"<<q2 Pak Surya sudah tersangka. Silakan pensiun, mengurus cucu>>," kata [m6=m1 Romi], sapaan Romahurmuziy, semalam.
SDA memang {e3 ditetapkan} sebagai tersangka oleh [m7:IDN.JUD KPK] sejak Mei, kasus dana haji. Waktu itu [m8=m5 dia] masih Menteri Agama.
Ditanya soal pemecatan, [m9=m5 SDA] ketawa.
"<<q3 Sekretaris memecat ketua? Di mana-mana ketua yang memecat sekretaris. Dan [m10=m5 saya] {e4 sudah pecat} dia bulan lalu>>," ujarnya di Jakarta.
Kubu ini bakal {e5 menggelar} muktamar sendiri 30 Oktober. Yang mengundang, [m11:IDN.REL KH Maimun Zubair], ketua Majelis Syariah.
Mbah Mun, begitu beliau disapa, sudah dua kali {e6 mendamaikan} keduanya di rumahnya, Rembang. Terakhir Jumat pekan lalu.
"<<q4 Kalau masih {e7 ngeyel}, ya terserah Gusti Allah>>," tutur [m12=m11 beliau].
Mahkamah partai berpendapat lain. Ketuanya, [m13:IDN.PTY Chozin Chumaidy], {e8 meminta} kedua kubu menghentikan semua kegiatan sampai ada islah.
Permintaan itu {e9 ditolak} [m19=m1 Romi]. "<<q5 Peserta sudah datang dari 33 provinsi. Mau disuruh balik?>>"
Perpecahan berawal April, ketika SDA {e10 hadir} di kampanye [m14:IDN.PTY Gerindra] dan mendukung Prabowo. [m20=m1 Romi] dkk tak terima.
[m15:IDN.COP Kapolrestabes Kombes Setija Junianta] menyiagakan {e11 600 personel}. Kader yang menurunkan spanduk tidak {e12 diproses}.
"<<q6 Urusan keluarga>>," ucapnya.
Ketua PPP Jatim, [m16:IDN.PTY Musyaffa Noer], yang jadi tuan rumah, berharap [m17:IDN.GOV Menkumham] baru segera mengesahkan hasil muktamar ini.
Menterinya saja belum dilantik. [m18:IDN.GOV Jokowi] baru disumpah hari ini.
(ful)
e1 m3 > m1 PROTEST actual 2014-10-19/day mode=vandalize ctx=political_institutions
e2 m4 > m5 SANCTION actual 2014-10-19/day mode=discontinue ctx=political_institutions
e3 m7 > m5 ACCUSE actual 2014-05-01/month mode=allege ctx=corruption,legal bg
e4 m10 > m1 SANCTION actual 2014-09-01/month mode=expel ctx=political_institutions bg
e5 m5 > m1 REJECT planned 2014-10-30/day ctx=political_institutions
e6 m11 > m1,m5 CONSULT actual 2014-10-17/day mode=third-party ctx=political_institutions bg
e7 m1,m5 > m11 REJECT hypothetical 2014-10-20/none mode=yield ctx=political_institutions
e8 m13 > m1,m5 REQUEST requested 2014-10-20/none mode=yield ctx=political_institutions
e9 m1 > m13 REJECT actual 2014-10-20/none mode=yield ctx=political_institutions
e10 m5 > m14 SUPPORT actual 2014-04-01/month ctx=election bg
e11 m15 > m3 MOBILIZE actual 2014-10-20/none mode=police
e12 m15 > m3 COERCE denied 2014-10-20/none ctx=legal
q1 ? direct cue=teriak
q2 m6 direct cue=kata
q3 m9 direct cue=ujarnya
q4 m12 direct cue=tutur
q5 m1 direct
q6 m15 direct cue=ucapnya
rel m16 member_of m4
rel m1 member_of m4

### DW Indonesia 2021-11-23 article
= Vilnius Beri Nama "Taiwan", [m1:CHN.GOV Beijing] {e13 Turunkan Pangkat}
~date_line 23.11.2021
Sebuah pelat nama di gedung perkantoran Jalan Jasinskio cukup untuk menurunkan hubungan dua negara ke tingkat kuasa usaha. [m2:LTU.GOV Lituania] menjadi anggota [m3:EU Uni Eropa] pertama yang {e1 mengizinkan} kantor perwakilan memakai kata "Taiwan", bukan "Taipei".
Kantor itu dibuka pada 18 November. Tiga hari kemudian [m4:CHN.GOV Kementerian Luar Negeri China] {e2 mengumumkan} bahwa perwakilannya tidak lagi dipimpin duta besar. Sang duta besar, [m5:CHN.GOV Shen Zhifei], sudah {e3 dipanggil pulang} sejak Agustus.
"<<q1 Kedaulatan [m6=m1 China] diinjak-injak. [m7=m2 Pihak Lituania] harus memperbaiki kesalahannya>>," {e4 ujar} [m8:CHN.GOV Zhao Lijian] dalam keterangan hariannya, Senin (22/11).
[m9:LTU.GOV Menteri Luar Negeri Gabrielius Landsbergis] tidak gentar. Ia menegaskan negaranya tetap menganut kebijakan satu China, tetapi berhak memperluas kerja sama dengan [m10:TWN.GOV Taiwan]. "<<q2 Kami tidak {e5 akan menurunkan} pelat itu>>," katanya.
Tekanan tidak datang dari atas saja. [m11:LTU.BUS Pengusaha kayu dan laser] mengeluh barang mereka {e6 tertahan} di pelabuhan Shanghai; kereta barang dari Chengdu berhenti singgah. Bea cukai China membantah ada {e7 larangan}.
Di dalam negeri, dukungan tidak bulat. [m12:LTU.GOV Presiden Gitanas Nauseda] {e8 menyebut} nama kantor itu keliru, dan mengeluh tidak diajak bicara. [m13:LTU.GOV Perdana Menteri Ingrida Simonyte] {e9 membela} menterinya. [m21=m9 Landsbergis] memimpin [m14:LTU.PTY Partai Persatuan Tanah Air], anggota terbesar koalisi yang menjanjikan "kebijakan berbasis nilai".
Nilai itu pula yang Mei lalu mendorong Vilnius {e10 keluar} dari [m15:CEEC format 17+1], forum yang dipimpin Beijing untuk Eropa Timur.
Siapa membantu? [m16:USA.GOV Washington], lewat [m17:USA.GOV Wakil Menteri Luar Negeri Uzra Zeya], {e11 menjanjikan} kredit ekspor 600 juta dolar. [m18:EU Juru bicara Komisi Eropa Nabila Massrali] {e12 menyesalkan} langkah China, sembari menambahkan <<q3 pembukaan kantor tidak melanggar kebijakan blok>>.
[m19:DEU.BUS Kamar Dagang Jerman-Baltik] malah meminta penyelesaian "konstruktif"; investor mobil mengandalkan suku cadang dari kedua pihak.
Hanya 15 negara mengakui Taiwan, di antaranya satu di Eropa: [m20:VAT.GOV Vatikan].
Di Taipei, cokelat dan bir Lituania habis di rak toko.
e1 m2 > m10 SUPPORT actual 2021-11-18/day ctx=diplomatic
e2 m4 > m2 SANCTION actual 2021-11-21/day mode=discontinue ctx=diplomatic
e3 m1 > m2 SANCTION actual 2021-08-01/month mode=withdraw ctx=diplomatic bg
e4 m8 > m7 REQUEST requested 2021-11-22/day mode=change ctx=diplomatic
e5 m9 > m1 REJECT actual 2021-11-23/none mode=yield ctx=diplomatic
e6 m1 > m11 COERCE actual 2021-11-23/none mode=restrict ctx=economic said=m11
e7 m1 > m11 COERCE denied 2021-11-23/none mode=restrict ctx=economic again
e8 m12 > m9 ACCUSE actual 2021-11-23/none mode=disapprove ctx=diplomatic
e9 m13 > m9 SUPPORT actual 2021-11-23/none ctx=diplomatic
e10 m2 > m15 SANCTION actual 2021-05-01/month mode=withdraw ctx=diplomatic bg
e11 m17 > m2 AGREE planned 2021-11-23/none ctx=economic
e12 m18 > m1 ACCUSE actual 2021-11-23/none mode=disapprove ctx=diplomatic
e13 m1 > m2 SANCTION actual 2021-11-21/day mode=discontinue ctx=diplomatic again
q1 m8 direct cue=ujar
q2 m9 direct cue=katanya
q3 m18 indirect cue=menambahkan
rel m2 member_of m3
rel m9 leads m14
rel m15 led_by m1
rel m20 recognises m10

### Tribunnews Bogor 2012-02-13 article
= Hari Minggu di Trotoar: [m1:IDN.REL Jemaat] {e12 Dihadang} Lagi, Bima Arya Prihatin
~byline Laporan Wartawan Tribunnews, Yogi Gustaman
[m2:@IDN BOGOR] - Ibadah [m3:IDN.REL jemaat GKI Yasmin] kembali berlangsung di pinggir jalan, Minggu (12/2/2012).
Itu pun cuma 20 menit. Massa [m4:IDN.REL Forkami] keburu {e1 datang} dan {e2 menghalau} mereka dari trotoar Jalan Abdullah bin Nuh.
"<<q1 Pergi! Jangan bikin gaduh kampung orang>>," teriak [m5:IDN.REL Achmad Iman], Ketua Forkami.
Juru bicara jemaat, [m6:IDN.REL Bona Sigalingging], mengaku tidak heran. Ini Minggu ke-31.
"<<q2 Yang [m7=m3 kami] sesalkan [m26:IDN.COP polisi] cuma bikin pagar, lalu {e3 menyuruh} kami yang pergi. Bukan [m8=m4 mereka]>>," kata [m9=m6 Bona].
[m27=m6 Bona] {e4 menuding} [m10:IDN.GOV Wali Kota Diani Budiarto] sebagai biang masalah. [m11=m10 Diani] {e5 menyegel} gereja itu sejak 2010, padahal [m12:IDN.JUD Mahkamah Agung] sudah {e6 memenangkan} jemaat.
Yang dituding bergeming. "<<q3 Segelnya tidak akan [m13=m10 saya] {e7 buka}. Tanda tangan warganya palsu>>," ucap [m14=m10 Diani] di Balai Kota.
Tawaran [m15=m10 dia] masih sama: jemaat pindah ke Gedung Harmoni, biaya ditanggung [m16:IDN.GOV Pemkot]. Tawaran itu sudah lama {e8 ditampik} [m17:PGI.REL PGI].
[m18:PGI.REL Ketua Umum PGI Andreas Yewangoe] lebih memilih menunggu [m19:IDN.GOV presiden]. "<<q4 Kami {e9 menyurati} [m20=m19 Pak SBY] tiga kali. Belum dibalas>>," jelasnya.
[m21:IDN.PTY Bima Arya Sugiarto], politikus [m22:IDN.PTY PAN] yang digadang-gadang maju pilkada, mengaku prihatin. Tapi dia tak mau menyalahkan siapa pun.
"<<q5 Semua harus duduk>>," ujarnya.
[m23:IDN.COP Kapolres Bogor Kota AKBP Hilman] membela anak buahnya. [m24=m23 Hilman] membantah polisi {e10 memihak} Forkami. Pengusiran jemaat, kata dia, demi keselamatan jemaat sendiri.
"<<q6 Kalau bentrok, siapa yang rugi?>>"
Rabu lusa, anggota [m25:IDN.LEG Komisi III DPR Eva Kusuma Sundari] bakal {e11 meninjau} lokasi. Politikus PDIP itu sudah dua kali ke sini; yang kedua, ia ikut beribadah di trotoar.
~related Baca Juga: Angkot Bogor Naik Rp 500
e1 m4 > m3 COERCE actual 2012-02-12/day mode=obstruct ctx=religion_ethnicity again
e2 m4 > m3 COERCE actual 2012-02-12/day mode=obstruct ctx=religion_ethnicity
e3 m26 > m3 REQUEST requested 2012-02-12/day mode=yield ctx=religion_ethnicity
e4 m6 > m10 ACCUSE actual 2012-02-12/day mode=disapprove ctx=religion_ethnicity
e5 m11 > m3 COERCE actual 2010-01-01/year mode=restrict ctx=religion_ethnicity bg
e6 m12 > m3 CONCEDE actual 2012-02-13/none ctx=religion_ethnicity,legal bg
e7 m13 > m3 REJECT actual 2012-02-13/none mode=yield ctx=religion_ethnicity
e8 m17 > m15 REJECT actual 2012-02-13/none ctx=religion_ethnicity bg
e9 m18 > m20 REQUEST requested 2012-02-13/none mode=assist ctx=religion_ethnicity
e10 m26 > m4 SUPPORT denied 2012-02-13/none ctx=religion_ethnicity said=m24
e11 m25 > m3 CONSULT planned 2012-02-15/day mode=visit ctx=religion_ethnicity
e12 m4 > m3 COERCE actual 2012-02-12/day mode=obstruct ctx=religion_ethnicity again
q1 m5 direct cue=teriak
q2 m9 direct cue=kata
q3 m14 direct cue=ucap
q4 m18 direct cue=jelasnya
q5 m21 direct cue=ujarnya
q6 m24 direct
rel m5 leads m4
rel m18 leads m17
rel m21 member_of m22
