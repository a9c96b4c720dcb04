### Bisnis.com 2019-12-18 article
= {e11 Digugat} Soal Nikel, [m1:IDN.GOV RI] {e12 Balas} [m2:EU Eropa] dengan Perkara Sawit
~byline Newswire - Bisnis.com
~date_line 18 Desember 2019 | 11:05 WIB
[m3:#Bisnis Bisnis.com], [m4:@IDN JAKARTA] — [m41=m1 Pemerintah] {e1 menggugat} [m5:EU Uni Eropa] di [m6:WTO Organisasi Perdagangan Dunia (WTO)] terkait dengan kebijakan yang mengucilkan biodiesel berbahan minyak sawit. Gugatan, yang diawali permintaan konsultasi, dimasukkan [m7:IDN.GOV Perutusan Tetap RI di Jenewa] pada 9 Desember.
Selang tiga pekan sebelumnya, [m8:EU Brussels] lebih dulu {e2 mengadukan} [m9=m1 Indonesia] ke lembaga yang sama karena {e3 melarang ekspor} bijih nikel mulai 1 Januari 2020.
[m10:IDN.GOV Menteri Perdagangan Agus Suparmanto] menampik anggapan bahwa dua perkara itu saling berkaitan. "<<q1 [m11=m1 Kita] tidak membalas. Sawit sudah disiapkan setahun,>>" katanya seusai {e4 bertemu} [m12:EU Duta Besar Uni Eropa Vincent Piket] di [m13:@IDN kantornya], Selasa (17/12).
Akan tetapi, [m14=m10 politikus] [m15:IDN.PTY Partai Kebangkitan Bangsa] itu mengakui pembicaraan tidak menghasilkan apa-apa.
[m16=m12 Piket] malah terdengar masygul. Menurutnya, <<q2 industri baja nirkarat di [m17=m2 benua itu] mempekerjakan 30.000 orang dan [m40:? mereka] berhak atas bahan baku yang adil>>.
"<<q3 [m18=m2 Kami] tetap {e5 membuka pintu} bagi perundingan,>>" ucap [m19=m12 diplomat asal Belgia] tersebut. "<<q4 Namun kalau larangan jalan, [m20=m18 kami] {e6 akan minta} [m21=m6 WTO] membentuk panel.>>"
[m39=m23 Presiden] tidak gentar. Saat membuka musyawarah perencanaan di [m22:@IDN Istana Negara], Senin lalu, [m23:IDN.GOV Joko Widodo] berpesan agar [m24:IDN.GOV para menterinya] menyewa pengacara terbaik.
"<<q5 Digugat saja takut. Hadapi!>>" serunya, disambut tepuk tangan [m25:IDN.GOV para gubernur].
"<<q6 Kalau tidak berani, sampai kapan pun [m26=m1 kita] cuma jual tanah,>>" lanjutnya.
Larangan tersebut tidak disukai semua orang di dalam negeri. [m27:IDN.BUS Asosiasi Penambang Nikel Indonesia (APNI)] {e7 meminta} [m28:IDN.GOV Kementerian Energi dan Sumber Daya Mineral] memberikan kelonggaran hingga 2022, sesuai dengan janji semula.
[m29:IDN.BUS Sekretaris Umum APNI Meidy Katrin Lengkey] {e8 menuduh} [m30:IDN.BUS pengusaha smelter], kebanyakan bermodal [m31:@CHN China], mempermainkan harga bijih sejak percepatan larangan diumumkan September lalu.
Tuduhan itu {e9 dibantah}. "<<q7 Harga mengikuti patokan [m32=m28 kementerian],>>" kata [m33:IDN.BUS Ketua Asosiasi Perusahaan Industri Pengolahan dan Pemurnian (AP3I) Prihadi Santoso].
Sejauh ini [m34:MYS.GOV Malaysia], produsen sawit terbesar kedua dan anggota [m35:CPOPC Dewan Negara Produsen Minyak Sawit (CPOPC)] bersama [m42=m1 Indonesia], {e10 berencana} menyusul menggugat [m36=m5 blok 28 negara] tersebut. [m37:MYS.GOV Menteri Industri Utama Teresa Kok] menyampaikannya di [m38:@MYS Kuala Lumpur] bulan lalu.
Kontrak berjangka nikel di London kemarin ditutup naik 0,4% menjadi US$14.190 per ton.
e1 m1 > m5 ACCUSE actual 2019-12-09/day mode=allege ctx=economic,legal,environment
e2 m8 > m9 ACCUSE actual 2019-11-18/week mode=allege ctx=economic,legal,natural_resource
e3 m9 > m8 SANCTION planned 2020-01-01/day mode=discontinue ctx=economic,natural_resource
e4 m10 > m12 CONSULT actual 2019-12-17/day ctx=economic,diplomatic
e5 m18 > m1 AGREE planned 2019-12-17/day ctx=economic,diplomatic
e6 m20 > m21 REQUEST hypothetical 2019-12-17/day mode=assist ctx=economic,legal
e7 m27 > m28 REQUEST requested 2019-12-18/none mode=yield ctx=economic,natural_resource
e8 m29 > m30 ACCUSE actual 2019-12-18/none mode=allege ctx=economic,natural_resource
e9 m33 > m29 REJECT actual 2019-12-18/none ctx=economic,natural_resource
e10 m34 > m36 ACCUSE planned 2019-11-01/month mode=allege ctx=economic,legal said=m37
e11 m2 > m1 ACCUSE actual 2019-11-18/week mode=allege ctx=economic,legal,natural_resource again
e12 m1 > m2 ACCUSE actual 2019-12-09/day mode=allege ctx=economic,legal,environment again
q1 m10 direct cue=katanya
q2 m16 indirect cue=Menurutnya
q3 m19 direct cue=ucap
q4 m19 direct cue=ucap
q5 m23 direct cue=serunya
q6 m23 direct cue=lanjutnya
q7 m33 direct cue=kata
rel m14 member_of m15
rel m34 member_of m35
rel m1 member_of m35

### CNN Indonesia 2022-02-16 article
= [m1:IDN.GOV Prabowo] {e12 Borong} 42 Rafale, [m44:IDN.OPP PKS] Tanya Uangnya dari Mana
~byline CNN Indonesia
~date_line Rabu, 16 Feb 2022 07:40 WIB
~share Bagikan:
~caption Menhan menyaksikan penandatanganan kontrak. (Dok. Kemhan)
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- [m4:IDN.OPP Partai Keadilan Sejahtera (PKS)] {e1 mempertanyakan} keputusan [m5:IDN.GOV Menteri Pertahanan Prabowo Subianto] {e2 membeli} 42 jet tempur Rafale buatan Dassault dari [m6:FRA.GOV Prancis].
"<<q1 Utang [m7=m30 kita] sudah Rp6.900 triliun. Rakyat antre minyak goreng,>>" ujar [m8:IDN.LEG anggota Komisi I DPR Fraksi PKS Sukamta], Selasa (15/2).
[m9=m8 Legislator asal Yogyakarta] itu juga {e3 menuntut} [m10:IDN.GOV Kementerian Pertahanan] membuka kontrak kepada parlemen. Kata [m36=m8 dia], rapat terakhir dengan [m11=m10 Kemhan] berlangsung tertutup dan tak menyinggung soal pembiayaan.
Kontrak enam unit pertama {e4 diteken} Kamis (10/2), disaksikan [m12=m5 Prabowo] dan [m13:FRA.GOV Menteri Angkatan Bersenjata Florence Parly]. Sebelum itu [m37=m13 Parly] {e5 diterima} [m14:IDN.GOV Presiden Joko Widodo] di Istana.
[m38=m13 Parly] membawa oleh-oleh lain: Naval Group dan PT PAL {e6 meneken} nota kesepahaman dua kapal selam Scorpene.
Di hari yang sama, dari Washington datang kabar serupa. [m15:USA.GOV Departemen Luar Negeri AS] {e7 menyetujui} kemungkinan penjualan 36 pesawat F-15ID kepada [m16=m30 Jakarta], senilai US$13,9 miliar. Dalam keterangannya [m39=m15 departemen itu] menyebut [m43=m30 Indonesia] sebagai mitra regional penting, bukan sekutu.
[m17:? Pengamat militer Khairul Fahmi] menilai belanja dua jenis jet itu ada hubungannya dengan [m18:RUS.GOV Rusia]. <<q2 Rencana beli 11 Sukhoi Su-35 dibatalkan>>, kata [m40=m17 dia], <<q3 karena [m19=m30 kita] {e8 diancam} sanksi oleh [m20=m15 Amerika]>>.
Ancaman yang [m41=m17 ia] maksud tertuang dalam undang-undang CAATSA. [m21:IDN.MIL KSAU Marsekal Fadjar Prasetyo] pada Desember lalu memang sudah menyatakan [m22:IDN.MIL TNI AU] {e9 meninggalkan} Su-35.
[m23=m18 Moskow] mengaku belum pernah diberi tahu. "<<q4 Kontrak 2018 belum dibatalkan. [m24=m18 Kami] menunggu,>>" kata [m25:RUS.GOV Duta Besar Rusia Lyudmila Vorobieva] kepada [m26:? wartawan] di kediamannya, Rabu pekan lalu.
[m35=m25 Ia] membantah kabar bahwa [m27=m18 pihaknya] {e10 meminta} ganti rugi.
~read_also Lihat Juga: Spesifikasi Rafale, Jet Tempur Dua Mesin
Juru bicara [m42=m5 Prabowo], [m28:IDN.PTY Dahnil Anzar Simanjuntak], menjawab kritik [m29=m4 PKS] dengan santai. "<<q5 [m31=m28 Saya] kira wajar [m32=m29 oposisi] bertanya. Uangnya pinjaman luar negeri, bukan minyak goreng,>>" ucapnya.
Anggaran belanja alutsista jangka panjang telah {e11 disetujui} [m33:IDN.GOV Menteri Keuangan Sri Mulyani] tahun lalu, Dahnil menambahkan.
Adapun sebuah pesawat lama, F-5 Tiger, sejak 2016 tidak lagi diterbangkan [m30:IDN.GOV Indonesia].
e1 m4 > m5 ACCUSE actual 2022-02-15/day mode=disapprove ctx=military,economic,legislative
e2 m5 > m6 COOPERATE actual 2022-02-10/day ctx=military,economic
e3 m9 > m10 REQUEST requested 2022-02-15/day mode=change ctx=military,legislative
e4 m12 > m13 COOPERATE actual 2022-02-10/day ctx=military,economic again
e5 m13 > m14 CONSULT actual 2022-02-10/day mode=visit ctx=diplomatic,military
e6 m6 > m30 SUPPORT actual 2022-02-10/day ctx=military,economic
e7 m15 > m16 AGREE planned 2022-02-10/day ctx=military,economic
e8 m20 > m19 THREATEN threatened 2022-02-16/none mode=restrict ctx=military,economic bg said=m17
e9 m22 > m18 REJECT actual 2021-12-01/month mode=assist ctx=military bg said=m21
e10 m27 > m30 REQUEST denied 2022-02-09/day mode=yield ctx=military,economic said=m25
e11 m33 > m5 AGREE planned 2021-01-01/year ctx=military,economic bg said=m28
e12 m1 > m6 COOPERATE actual 2022-02-10/day ctx=military,economic again
q1 m8 direct cue=ujar
q2 m17 indirect cue=kata
q3 m17 indirect cue=kata
q4 m25 direct cue=kata
q5 m28 direct cue=ucapnya
rel m8 member_of m4

### BBC Indonesia 2015-04-30 article
= Jenazah Dua Warga [m1:AUS.GOV Australia] Dipulangkan, Duta Besar Ikut Pulang
~date_line 30 April 2015
~share Kirim Bagikan
Jenazah [m2:AUS.CRM Andrew Chan] dan [m3:AUS.CRM Myuran Sukumaran], dua terpidana kasus narkoba yang {e1 dieksekusi} [m4:IDN.GOV Indonesia] pada Rabu (29/04) dini hari, dijadwalkan diterbangkan ke Sydney hari Jumat.
Beberapa jam setelah regu tembak menjalankan tugasnya di [m5:@IDN Nusakambangan], [m6:AUS.GOV Perdana Menteri Tony Abbott] {e2 memanggil pulang} [m7:AUS.GOV Duta Besar Paul Grigson]. Baru pertama kali [m8=m1 Canberra] menempuh langkah semacam itu terhadap [m39=m4 Jakarta].
"<<q1 Ini kejam dan tidak perlu. [m9=m1 Kami] {e3 menghormati} kedaulatan [m10=m4 Indonesia], tetapi ini tidak bisa dianggap urusan biasa,>>" kata [m11=m6 Abbott].
Menurut menteri luar negerinya, [m12:AUS.GOV Julie Bishop], <<q2 [m13=m1 pemerintah] juga akan {e4 meninjau} bantuan pembangunan senilai 600 juta dolar>>. [m14=m12 Bishop] tidak menutup kemungkinan bantuan tersebut {e5 dipotong}.
Selain [m45=m2+m3 kedua pria itu], [m15:NGA.CRM empat warga Nigeria], [m16:BRA.CRM seorang warga Brasil], dan [m46:IDN.CRM seorang warga Indonesia] turut {e6 ditembak}. [m17:PHL.CVL Mary Jane Veloso], ibu dua anak asal [m47:@PHL Filipina], lolos pada menit-menit terakhir.
Eksekusinya {e7 ditunda} [m18:IDN.JUD Kejaksaan Agung] atas {e15 permintaan} [m19:PHL.GOV Presiden Benigno Aquino], yang {e8 berbicara} dengan [m20:IDN.GOV Presiden Joko Widodo] di sela-sela KTT [m21:ASEAN ASEAN] di [m22:@MYS Kuala Lumpur].
"<<q3 Ini penundaan, bukan pembatalan,>>" tegas [m23:IDN.JUD Jaksa Agung HM Prasetyo] di [m24:@IDN Cilacap]. [m25=m23 Ia] menambahkan bahwa penarikan duta besar "<<q4 hanya reaksi sesaat>>".
[m43:BRA.GOV Brasil] mengaku kecewa berat. [m26:BRA.GOV Presiden Dilma Rousseff], yang surat permohonan ampunnya untuk [m27=m16 Rodrigo Gularte] {e9 ditolak} [m40=m4 Jakarta], sejak Februari {e10 menolak menerima} surat kepercayaan [m28:IDN.GOV Duta Besar Toto Riyanto].
Lalu bagaimana reaksi di dalam negeri?
[m29:IDN.CVL Lembaga swadaya KontraS] {e11 mengutuk} pelaksanaan hukuman mati. "<<q5 [m41=m20 Presiden] tidak membaca berkas. [m42=m20 Dia] hanya membaca jajak pendapat,>>" ujar [m30:IDN.CVL Haris Azhar], koordinatornya, kepada [m31:#BBC BBC Indonesia].
Sebaliknya, [m32:IDN.REL Pengurus Besar Nahdlatul Ulama], organisasi Islam terbesar, {e12 mendukung} [m33=m20 kepala negara]. Ketua umumnya, [m34:IDN.REL Said Aqil Siradj], menyebut <<q6 [m35:? pengedar] tidak layak dikasihani>>.
[m36:UN Sekretaris Jenderal PBB Ban Ki-moon] dua hari sebelum eksekusi sempat {e13 meminta} [m37=m4 pemerintah Indonesia] memberlakukan moratorium. Permintaan itu tidak dijawab.
[m44=m2+m3 Chan dan Sukumaran] {e14 dijatuhi hukuman mati} [m38:IDN.JUD Pengadilan Negeri Denpasar] pada 14 Februari 2006.
e1 m4 > m2,m3 ASSAULT actual 2015-04-29/day mode=targeted ctx=legal,illegal_drugs
e2 m6 > m4 SANCTION actual 2015-04-29/day mode=withdraw ctx=diplomatic,legal
e3 m9 > m10 SUPPORT actual 2015-04-29/day ctx=diplomatic
e4 m13 > m4 THREATEN threatened 2015-04-30/none mode=relations ctx=economic,diplomatic
e5 m13 > m4 SANCTION hypothetical 2015-04-30/none mode=discontinue ctx=economic,diplomatic said=m14
e6 m4 > m15,m16,m46 ASSAULT actual 2015-04-29/day mode=targeted ctx=legal,illegal_drugs
e7 m18 > m17 CONCEDE actual 2015-04-29/day ctx=legal,illegal_drugs
e8 m19 > m20 CONSULT actual 2015-04-30/none mode=third-party ctx=diplomatic,legal
e9 m4 > m26 REJECT actual 2015-04-30/none mode=yield ctx=diplomatic,legal bg
e10 m26 > m28 REJECT actual 2015-02-01/month mode=meet ctx=diplomatic,legal bg
e11 m29 > m4 ACCUSE actual 2015-04-30/none mode=disapprove ctx=human_rights,legal
e12 m32 > m33 SUPPORT actual 2015-04-30/none ctx=legal,illegal_drugs
e13 m36 > m37 REQUEST requested 2015-04-27/day mode=yield ctx=human_rights,legal
e14 m38 > m2,m3 SANCTION actual 2006-02-14/day mode=convict ctx=legal,illegal_drugs bg
e15 m19 > m18 REQUEST requested 2015-04-30/none mode=yield ctx=legal,diplomatic
q1 m11 direct cue=kata
q2 m12 indirect cue=Menurut
q3 m23 direct cue=tegas
q4 m25 mixed cue=menambahkan
q5 m30 direct cue=ujar
q6 m34 indirect cue=menyebut
rel m30 leads m29
rel m34 leads m32
rel m23 leads m18
