### VOA Indonesia 2015-12-16 article
= [m1:SAU.GOV Riyadh] {e1 Umumkan} Koalisi 34 Negara, [m2:PAK.GOV Islamabad] Mengaku Baru Tahu
~date_line 16/12/2015
Diumumkan selepas tengah malam, koalisi antiteror pimpinan [m3:SAU.GOV Arab Saudi] sudah menimbulkan tanda tanya sebelum fajar menyingsing. Beberapa negara yang disebut sebagai anggotanya mengaku tidak pernah diajak bicara.
"<<q1 [m4=m2 Kami] membaca berita itu seperti Anda>>," kata [m5:PAK.GOV Sekretaris Luar Negeri Pakistan Aizaz Chaudhry] di Islamabad, Selasa. Keesokan harinya kementeriannya {e2 menyambut baik} prakarsa tersebut, sambil menunggu rincian.
[m6:SAU.GOV Wakil Putra Mahkota Mohammed bin Salman], yang juga menteri pertahanan, {e3 menjanjikan} pusat operasi bersama di [m7:@SAU Riyadh]. Sasarannya, menurut [m8=m6 dia], <<q2 bukan hanya [m9:ISIS.REB ISIS], melainkan setiap organisasi teroris yang muncul di depan [m10=m3 kami]>>.
Daftar itu mencakup [m11:TUR.GOV Turki], [m12:EGY.GOV Mesir], dan [m13:MYS.GOV Malaysia]. Tidak ada [m14:IRN.GOV Iran]. Tidak ada pula [m15:IRQ.GOV Irak] dan [m16:SYR.GOV Suriah], tempat musuh yang dimaksud berada.
[m17:MYS.GOV Menteri Pertahanan Hishammuddin Hussein] {e4 mengesampingkan} pengiriman tentara. [m18:IDN.GOV Indonesia], yang menurut pernyataan itu menyatakan dukungan, {e5 menolak} bergabung. "<<q3 [m19=m18 Indonesia] tidak mau ikut dalam aliansi militer>>," ujar [m20:IDN.GOV Menko Polhukam Luhut Panjaitan].
Lain lagi [m21:LBN.GOV Beirut]. [m22:LBN.GOV Perdana Menteri Tammam Salam] {e6 mendukung}; [m23:LBN.GOV menteri luar negerinya, Gebran Bassil], merasa dilangkahi. [m24:HEZBOLLAH.REB Hizbullah], sekutu [m25=m14 Teheran] yang duduk di [m26=m21 kabinet itu], {e7 mencurigai} [m27=m3 negara pengusung] hendak menutupi perbuatannya di [m28:YEM.GOV Yaman].
Di sana [m29:SAU.MIL jet-jet Saudi] sejak Maret {e8 membom} [m30:HOUTHI.REB kaum Houthi]. Gencatan senjata tujuh hari {e9 dimulai} Selasa, bertepatan dengan {e10 perundingan} di [m31:@CHE Biel, Swiss], yang dipandu [m32:UN Ismail Ould Cheikh Ahmed], utusan [m33:UN PBB]. Beberapa jam saja, sudah dilanggar.
[m34:USA.GOV Washington] bersorak hati-hati. [m35:USA.GOV Menteri Pertahanan Ash Carter], sedang di [m36:@TUR Incirlik], {e11 memuji} langkah itu sebagai jawaban atas permintaannya sendiri: bulan lalu [m37=m35 ia] {e12 mendesak} negara-negara Teluk berbuat lebih banyak.
[m38:RUS.GOV Moskow] {e13 meminta} penjelasan. [m39:RUS.GOV Juru bicara Dmitry Peskov] menyebut susunannya harus dipelajari dahulu.
[m40:OIC Organisasi Kerja Sama Islam], yang beranggotakan 57 negara termasuk Arab Saudi dan Iran, belum membahasnya.
e1 m1 > m2 AGREE planned 2015-12-15/day again
e2 m5 > m3 SUPPORT actual 2015-12-16/day ctx=terrorism,military
e3 m6 > m11,m12,m13 AGREE planned 2015-12-15/day ctx=terrorism,military
e4 m17 > m3 REJECT actual 2015-12-16/none mode=assist ctx=military
e5 m18 > m3 REJECT actual 2015-12-16/none mode=assist ctx=military
e6 m22 > m3 SUPPORT actual 2015-12-16/none ctx=terrorism
e7 m24 > m27 ACCUSE actual 2015-12-16/none mode=allege ctx=military
e8 m29 > m30 ASSAULT actual 2015-03-01/month mode=aerial ctx=military bg
e9 m29,m30 > m30,m29 RETREAT actual 2015-12-15/day mode=ceasefire ctx=military
e10 m32 > m28,m30 CONSULT actual 2015-12-15/day mode=third-party ctx=diplomatic,military
e11 m35 > m3 SUPPORT actual 2015-12-16/none ctx=terrorism
e12 m37 > m1 REQUEST requested 2015-11-01/month mode=assist ctx=terrorism bg
e13 m38 > m3 REQUEST requested 2015-12-16/none ctx=military
q1 m5 direct cue=kata
q2 m8 indirect cue=menurut
q3 m20 direct cue=ujar
rel m24 ally_of m25
rel m3 member_of m40
rel m14 member_of m40

### Tribun Pekanbaru 2010-03-17 article
= Rumah Dibakar, Bupati: [m1:IDN.GOV Saya] Tak Akan {e9 Mundur} karena Bensin
~byline Laporan Syahrul Mukhlis
TRIBUNPEKANBARU.COM, [m2:@IDN RENGAT] - Belum lagi hangat-hangatnya pilkada, rumah pribadi [m3:IDN.GOV Bupati Indragiri Hulu Mujtahid Thalib] sudah lebih dulu hangat. Terbakar betulan.
[m4:UNK Dua orang bertopeng] {e1 menyiramkan} bensin ke garasi, Selasa (16/3/2010) dini hari. Satu mobil hangus.
"<<q1 Kalau maunya [m5=m3 saya] mundur, tidak akan. Bakar saja semuanya>>," kata [m6=m3 Mujtahid] keesokan harinya.
[m7=m3 Dia] menduga ada hubungannya dengan SK mutasi [m8:IDN.GOV 14 kepala dinas] pekan lalu. Sepuluh di antaranya {e2 dilengserkan}.
Salah seorang yang digeser, [m9:IDN.GOV Raja Erisman], mantan Sekda, merasa {e3 dituduh}.
"<<q2 [m10=m9 Saya] sakit, di rumah sakit Pekanbaru. Masa orang infus bisa bakar mobil?>>" ujarnya.
[m11=m9 Erisman] kabarnya akan maju lewat [m12:IDN.PTY Partai Demokrat]. [m25=m3 Mujtahid] sendiri, yang memimpin [m13:IDN.PTY PDK] di kabupaten itu, belum memutuskan.
[m14:IDN.COP Kapolres Inhu AKBP Jefri Siahaan] turun sendiri memeriksa puing. "<<q3 Saksi lima. [m15=m14 Kami] juga sudah {e4 minta} bantuan Labfor [m16:IDN.COP Mabes]>>," tuturnya.
Tadi siang pendukung bupati, ratusan orang, {e5 berkonvoi} ke kantor [m17:IDN.LEG DPRD]. [m18:IDN.CVL Rombongan itu] menuntut dewan {e6 mengutuk} pembakaran.
[m19:IDN.LEG Ketua DPRD Marhat Marhun] menerima mereka, tapi tidak mau buru-buru {e7 mengutuk}.
"<<q4 [m20=m17 Kami] lembaga. Tunggu polisi dulu>>," kata [m21=m19 kader Golkar] ini.
[m22:IDN.CVL Forum Masyarakat Peduli Inhu], pihak yang sejak Januari {e8 berdemo} menentang bupati, buru-buru cuci tangan. Ketuanya, [m23:IDN.CVL Hatta Munir], bilang <<q5 mereka tidak kenal siapa pelakunya dan tidak mau kenal>>.
[m24:IDN.GOV Gubernur Riau Rusli Zainal] {e10 menelepon} korban pagi-pagi. Pesannya pendek: jangan membalas.
e1 m4 > m3 ASSAULT actual 2010-03-16/day mode=destroy ctx=election
e2 m3 > m8 SANCTION actual 2010-03-08/week mode=discontinue ctx=executive bg
e3 m7 > m9 ACCUSE actual 2010-03-17/day mode=allege
e4 m15 > m16 REQUEST requested 2010-03-17/none mode=assist
e5 m18 > m17 PROTEST actual 2010-03-17/day mode=demo
e6 m18 > m17 REQUEST requested 2010-03-17/day mode=change again
e7 m19 > m18 REJECT actual 2010-03-17/day
e8 m22 > m3 PROTEST actual 2010-01-01/month mode=demo ctx=executive bg
e9 m5 > m4 REJECT actual 2010-03-17/day mode=resign
e10 m24 > m3 CONSULT actual 2010-03-17/none mode=phone
q1 m6 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m14 direct cue=tuturnya
q4 m21 direct cue=kata
q5 m23 indirect cue=bilang
rel m6 leads m13
rel m19 leads m17
rel m23 leads m22

### DW Indonesia 2014-03-21 article
= Setelah Krimea: Siapa Mengakui, Siapa {e1 Menghukum}
~date_line 21.03.2014
~byline ab/hp (afp, dpa, rtr)
Dengan satu goresan pena di aula Kremlin, [m1:RUS.GOV Presiden Vladimir Putin] pada Jumat (21/03) {e2 menuntaskan} penggabungan Krimea dari [m37:UKR.GOV Ukraina]. Dua distrik federal baru lahir: semenanjung itu dan kota [m2:@UKR Sevastopol].
Tiga hari sebelumnya [m3=m1 ia] {e3 meneken} traktat dengan [m4:CRIMEA.PRM Sergei Aksyonov], yang sejak 27 Februari memimpin [m5:CRIMEA.PRM pemerintah Krimea], dan mengumumkan pengakuan atas kemerdekaannya.
Jawaban Barat datang berlapis. [m6:USA.GOV Barack Obama] {e4 menjatuhkan} sanksi kepada 20 orang lingkaran dalam dan satu bank, [m7:RUS.BUS Rossiya]. [m8:EU Uni Eropa], dalam konferensi dua hari di Brussel, menambah 12 nama serta {e5 membatalkan} pertemuan dengan Moskow bulan Juni. Di kota itu juga, pada hari yang sama, [m9:UKR.GOV Arseniy Yatsenyuk] {e6 membubuhkan} tanda tangan pada bagian politik perjanjian asosiasi.
"<<q1 Ini tanggapan terbaik [m10=m9 kami]>>," ujar [m11=m9 perdana menteri sementara Ukraina].
[m12:RUS.GOV Kementerian Luar Negeri Rusia] {e7 membalas} dengan melarang sembilan politisi dan pejabat Amerika masuk, antara lain [m13:USA.LEG John McCain]. "<<q2 Rupanya liburan musim semi [m14=m13 saya] di Siberia batal>>," tulis [m15=m13 senator] itu.
Siapa yang berdiri di pihak Kremlin? Tidak banyak. [m16:VEN.GOV Venezuela] menuding Barat bermuka dua. [m17:SYR.GOV Bashar al-Assad] {e8 mengirim} telegram dukungan. [m18:KAZ.GOV Kazakhstan], mitra [m19:RUS.GOV Moskow] dalam [m20:EACU uni pabean Eurasia], sekadar "<<q3 memahami>>". [m21:BLR.GOV Alexander Lukashenko] mengakui keadaan, bukan hukumnya; [m22:ARM.GOV Serzh Sargsyan] {e9 menelepon} [m39=m1 Putin] dan menyebut referendum itu contoh hak menentukan nasib sendiri.
[m23:CHN.GOV Beijing] abstain ketika, Sabtu lalu, [m24:RUS.GOV Vitaly Churkin] {e10 memveto} rancangan [m38:USA.GOV Amerika] di [m25:UN Dewan Keamanan].
Di lapangan, penyerahan berlangsung dari pangkalan ke pangkalan. [m26:CRIMEA.REB Orang bersenjata tanpa tanda] {e11 menyerbu} markas [m27:UKR.MIL angkatan laut Ukraina] Rabu lalu dan membawa [m28:UKR.MIL Laksamana Serhiy Haiduk]; sehari kemudian [m29=m28 perwira itu] {e12 dilepas} setelah diminta [m30:RUS.GOV Menteri Pertahanan Sergei Shoigu].
[m31:TATAR.CVL Majelis Tatar], yang diketuai [m32:TATAR.CVL Refat Chubarov], {e13 memboikot} referendum 16 Maret. [m40=m32 Chubarov] membantah kabar bahwa [m33=m31 kaumnya] sudah {e14 ditawari} kursi wakil perdana menteri.
[m34:DEU.GOV Angela Merkel] {e15 membekukan} keikutsertaan Rusia dalam [m35:G8 kelompok G8], yang tahun ini dipimpin [m36=m19 negara itu].
e1 m6,m8 > m19 SANCTION actual 2014-03-21/none again
e2 m1 > m37 COERCE actual 2014-03-21/day mode=seize ctx=territory
e3 m3 > m4 SUPPORT actual 2014-03-18/day ctx=territory,diplomatic
e4 m6 > m7 SANCTION actual 2014-03-21/none mode=discontinue ctx=economic,territory
e5 m8 > m19 SANCTION actual 2014-03-21/none mode=discontinue ctx=diplomatic
e6 m9,m8 > m8,m9 SUPPORT actual 2014-03-21/day ctx=diplomatic
e7 m12 > m13 SANCTION actual 2014-03-21/none mode=restrict ctx=diplomatic
e8 m17 > m1 SUPPORT actual 2014-03-21/none ctx=territory
e9 m22 > m1 CONSULT actual 2014-03-21/none mode=phone ctx=territory
e10 m24 > m38 REJECT actual 2014-03-15/day ctx=territory
e11 m26 > m27 ASSAULT actual 2014-03-19/day ctx=military,territory
e12 m26 > m29 RETREAT actual 2014-03-20/day mode=release ctx=military
e13 m31 > m5 REJECT actual 2014-03-16/day mode=boycott ctx=election
e14 m5 > m33 AGREE denied 2014-03-21/none ctx=political_institutions
e15 m34 > m19 SANCTION actual 2014-03-21/none mode=discontinue ctx=diplomatic
q1 m11 direct cue=ujar
q2 m15 direct cue=tulis
q3 m18 mixed
rel m4 leads m5 from=2014-02-27
rel m32 leads m31
rel m18 member_of m20
rel m36 leads m35

### Liputan6.com 2018-07-08 article
= TGB Dukung Jokowi, [m1:IDN.PTY Demokrat] {e1 Siapkan} Sanksi
~byline Lizsa Egeham
~date_line 08 Jul 2018, 15:30 WIB
Liputan6.com, Jakarta - Satu kalimat dari Mataram bikin Cikeas kelimpungan. [m2:IDN.GOV Gubernur NTB Zainul Majdi] alias Tuan Guru Bajang terang-terangan {e2 mendukung} [m3:IDN.GOV Jokowi] dua periode.
"<<q1 Ini maslahat bangsa. Bukan soal [m4=m2 saya] pribadi>>," kata [m5=m2 TGB], Rabu lalu.
Padahal [m6=m2 dia] anggota Majelis Tinggi Partai [m26=m1 Demokrat]. Partainya belum menentukan sikap.
[m7:IDN.PTY Ketua Divisi Advokasi Demokrat Ferdinand Hutahaean] {e3 menuding} [m8=m2 sang gubernur] tersandera kasus. Kasus apa? Divestasi [m9:IDN.BUS Newmont], sebutnya.
Minggu (8/7/2018) siang, [m10:IDN.JUD juru bicara KPK Febri Diansyah] membenarkan pihaknya {e4 menyelidiki} perkara itu. Tapi [m11=m10 dia] menolak menyebut nama.
TGB tak tinggal diam. "<<q2 Fitnah. [m12=m2 Saya] siap {e5 dipanggil} kapan saja>>," ucapnya.
Sekjen [m13:IDN.PTY Hinca Pandjaitan] mencoba tenang. Sanksi, ujarnya, {e6 akan dibahas} Dewan Kehormatan. "<<q3 Nanti [m14:IDN.PTY Pak SBY] yang memutuskan>>," jelas [m15=m13 Hinca]. [m27=m14 SBY] memang ketua umum sekaligus ketua dewan itu.
Di seberang, pintu sudah dibuka lebar. [m16:IDN.PTY Golkar] lewat [m17:IDN.PTY Airlangga Hartarto] {e7 menawari} TGB kursi. [m18:IDN.PTY NasDem] tak mau kalah.
"<<q4 Karpetnya biru, tinggal injak>>," kelakar [m19:IDN.PTY Johnny Plate], Sekjen [m20=m18 partai pimpinan Surya Paloh] itu.
Kelompok yang dulu mengusung namanya kecewa. [m21:IDN.REL PA 212] {e8 mencoret} TGB dari daftar capres hasil rakornas Mei. [m22:IDN.REL Ketua Umum PA 212 Slamet Maarif] bilang <<q5 beliau sudah keluar dari barisan>>.
[m23:IDN.PTY Fadli Zon], Wakil Ketua Umum [m24:IDN.PTY Gerindra], menanggapi lebih pendek. "<<q6 Biasa. Musim>>."
Apakah TGB bakal {e9 mundur}? "<<q7 Kalau diminta, [m25=m2 saya] tahu diri>>," katanya.
e1 m1 > m2 SANCTION planned 2018-07-08/none ctx=political_institutions again
e2 m2 > m3 SUPPORT actual 2018-07-04/day ctx=election
e3 m7 > m8 ACCUSE actual 2018-07-08/none mode=allege ctx=corruption
e4 m10 > m2 ACCUSE actual 2018-07-08/day mode=investigate ctx=corruption
e5 m12 > m10 CONCEDE hypothetical 2018-07-08/none ctx=corruption
e6 m13 > m2 SANCTION planned 2018-07-08/none ctx=political_institutions
e7 m17 > m2 AGREE planned 2018-07-08/none ctx=political_institutions
e8 m21 > m2 SANCTION actual 2018-07-08/none mode=withdraw ctx=election
e9 m25 > m1 RETREAT hypothetical 2018-07-08/none mode=resign ctx=political_institutions
q1 m5 direct cue=kata
q2 m2 direct cue=ucapnya
q3 m15 direct cue=jelas
q4 m19 direct cue=kelakar
q5 m22 indirect cue=bilang
q6 m23 direct
q7 m2 direct cue=katanya
rel m14 leads m1
rel m22 leads m21
rel m6 member_of m1
rel m23 member_of m24
