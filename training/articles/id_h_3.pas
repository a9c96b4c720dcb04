### Serambi Indonesia 2005-09-17 article
= [m1:GAM.REB GAM] {e12 Serahkan} 60 Pucuk Lagi, [m2:IDN.MIL TNI] {e13 Mulai Angkat Kaki} dari [m3:@IDN Pidie]
[m4:@IDN BANDA ACEH] - Mesin gerinda menyala pukul 10.00 di Lapangan Blang Padang. Satu per satu senapan tua dari [m5:@IDN Sagoe Peureulak] dibelah dua. Hingga sore, Jumat (16/9), [m6=m1 Gerakan Aceh Merdeka] telah {e1 menyerahkan} 60 pucuk senjata kepada [m7:AMM.PKO tim pemantau].
Juru bicara tim itu, [m8:AMM.PKO Juri Laas], mengatakan <<q1 hanya 51 yang memenuhi syarat>>. Sisanya rakitan dan ditolak.
[m9:GAM.REB Irwandi Yusuf], wakil senior gerakan di [m10:AMM.PKO Misi Pemantau Aceh], tidak mempersoalkan penolakan itu. "<<q2 Yang penting jumlah akhirnya 840. [m11=m6 Kami] {e2 akan penuhi} sebelum Desember>>," ujarnya.
Pada hari yang sama, [m12:IDN.MIL 1.300 prajurit dari empat batalyon] {e3 meninggalkan} [m13=m3 wilayah itu] lewat Pelabuhan Krueng Geukueh. Penarikan tersebut merupakan bagian dari nota kesepahaman yang {e4 diteken} [m14:IDN.GOV Pemerintah RI] dan [m15=m1 para pejuang kemerdekaan] di [m16:@FIN Helsinki], 15 Agustus.
[m17:IDN.MIL Pangdam Iskandar Muda Mayjen Supiadin AS] menyalami setiap komandan peleton. "<<q3 Jangan ada yang menoleh ke belakang dengan dendam>>," pesannya.
Dalam pidato pendek [m18=m17 ia] {e5 berterima kasih} kepada [m19:IDN.CVL masyarakat Pidie].
Tidak semua gembira. [m20:IDN.CVL Front Perlawanan Separatis GAM], perkumpulan yang didirikan di [m21:@IDN Takengon] dua tahun silam, {e6 menolak membubarkan diri}, padahal [m22=m10 misi pengawas] sudah {e7 meminta} semua kelompok sipil bersenjata menyerahkan alatnya.
Menurut pemimpinnya, [m23:IDN.CVL Sofyan Ali], <<q4 anggota mereka tidak pernah bersenjata>>. [m35=m23 Ia] balik {e8 menuduh} [m24=m1 bekas musuhnya] menyimpan senjata di gunung.
[m25:GAM.REB Sofyan Dawood], juru bicara militer GAM, membantah keras [m26=m1 pasukannya] {e9 menyembunyikan} satu pun.
[m27:AMM.PKO AMM], yang dipimpin [m28:NLD.GOV Pieter Feith] dari Belanda, beranggotakan pemantau dari [m29:EU Uni Eropa] dan lima negara [m30:ASEAN ASEAN].
Besok pagi, [m31:IDN.GOV Menko Polhukam Widodo AS] {e10 dijadwalkan bertemu} [m32=m28 Feith] membahas amnesti susulan. Sebanyak [m33:GAM.REB 1.424 tahanan] sudah {e11 dibebaskan} [m34=m14 pemerintah] bulan lalu.
Pembangunan rumah korban tsunami di Sigli sendiri baru mencapai 14 persen. Warga mengeluhkan pasir yang langka.
e12 m1 > m7 RETREAT actual 2005-09-16/day mode=disarm ctx=military again
e13 m2 > m3 RETREAT actual 2005-09-16/day mode=withdraw ctx=military again
e1 m6 > m7 RETREAT actual 2005-09-16/day mode=disarm ctx=military
e2 m11 > m10 CONCEDE planned 2005-09-17/none ctx=military
e3 m12 > m13 RETREAT actual 2005-09-16/day mode=withdraw ctx=military
e4 m14 > m15 SUPPORT actual 2005-08-15/day ctx=military,diplomatic bg
e5 m18 > m19 SUPPORT actual 2005-09-16/day ctx=military
e6 m20 > m22 REJECT actual 2005-09-17/none mode=yield ctx=military
e7 m22 > m20 REQUEST requested 2005-09-17/none mode=yield ctx=military
e8 m23 > m24 ACCUSE actual 2005-09-17/none mode=allege ctx=military
e9 m26 > m10 REJECT denied 2005-09-17/none ctx=military said=m25
e10 m31 > m32 CONSULT planned 2005-09-18/day ctx=legal
e11 m34 > m33 RETREAT actual 2005-08-01/month mode=release ctx=legal bg
q1 m8 indirect cue=mengatakan
q2 m9 direct cue=ujarnya
q3 m17 direct cue=pesannya
q4 m23 indirect cue=Menurut
rel m23 leads m20
rel m27 led_by m28

### Republika 2017-09-06 article
= [m1:IDN.GOV Menlu Retno] Bawa Usul 4+1 ke [m2:MMR.GOV Suu Kyi]
~byline Rep: Fira Nursyabani/ Red: Budi Raharjo
[m3:@MMR YANGON] -- Dari [m4:@MMR Naypyidaw] ke [m5:@BGD Dhaka] hanya selisih satu malam. [m6=m1 Retno LP Marsudi] tiba di ibu kota Bangladesh, Selasa (5/9), langsung {e1 menghadap} [m7:BGD.GOV Perdana Menteri Sheikh Hasina].
Sehari sebelumnya [m8=m1 diplomat nomor satu RI itu] {e2 duduk} satu jam dengan [m9:MMR.GOV Konselor Negara Aung San Suu Kyi]. Usulnya diberi nama Formula 4+1: menahan diri, melindungi semua orang, membuka akses bantuan, dan menjalankan rekomendasi [m10:? Komisi Kofi Annan].
Apakah usul itu diterima? "<<q1 [m11=m9 Beliau] {e3 setuju} bantuan masuk lewat [m40=m30 ASEAN]>>," jawab [m37=m1 Retno] kepada [m13:#Republika Republika].
Bentrokan di [m14:@MMR Rakhine] pecah pada 25 Agustus setelah [m15:ARSA.REB ARSA] {e4 menyerang} [m16:MMR.COP 30 pos polisi]. Pembalasannya membuat [m17:MMR.REF 125 ribu orang Rohingya] menyeberang Sungai Naf. [m18=m17 Para pengungsi] bercerita tentang kampung yang {e5 dibakar} oleh [m19:MMR.MIL tentara].
[m20:MMR.MIL Jenderal Min Aung Hlaing], panglima [m21:MMR.MIL Tatmadaw], menepis cerita itu dan mengatakan [m22=m17 warga Muslim sendirilah] yang menyulut api.
~read_also Baca Juga: Donasi untuk Rohingya Tembus Rp 12 Miliar
Di Jakarta, [m23:FPI.REL Front Pembela Islam] bersama sejumlah ormas {e6 berkumpul} di depan [m24:MMR.GOV Kedutaan Besar Myanmar], Menteng, untuk hari keempat. Kawat berduri melingkari pagar. [m25=m23 Massa] {e7 menuntut} [m26:IDN.GOV pemerintah] mengusir duta besar.
Tuntutan tersebut ditanggapi dingin oleh [m27:IDN.GOV Wakil Presiden Jusuf Kalla]. "<<q2 Kalau kita usir, siapa yang kita ajak bicara? [m28=m27 Saya] {e8 tidak sependapat}>>," katanya, Selasa malam.
[m29:IDN.LEG Wakil Ketua Komisi I DPR TB Hasanuddin] {e9 memuji} gerak cepat [m38=m1 Retno], tetapi {e10 meminta} [m30:ASEAN ASEAN] menggelar sidang khusus. [m12:MMR.GOV Myanmar] sudah menjadi anggota perhimpunan itu sejak 1997.
[m31:MYS.GOV Kuala Lumpur] sudah lebih dulu {e11 memanggil} [m32:MMR.GOV Dubes Myanmar]. Adapun [m33:TUR.GOV Presiden Turki Recep Tayyip Erdogan] {e12 berjanji} mengirim seribu ton pangan.
Hari ini [m39=m1 Retno] kembali ke Tanah Air. [m34:NU.REL PBNU] dan [m35:IDN.REL Muhammadiyah], dua anggota [m36:IDN.NGO Aliansi Kemanusiaan Indonesia untuk Myanmar], menyiapkan rumah sakit lapangan.
e1 m6 > m7 CONSULT actual 2017-09-05/day mode=visit ctx=diplomatic,human_security
e2 m8 > m9 CONSULT actual 2017-09-04/day mode=visit ctx=diplomatic,human_security
e3 m11 > m6 CONCEDE actual 2017-09-04/day ctx=human_security said=m6
e4 m15 > m16 ASSAULT actual 2017-08-25/day ctx=military,religion_ethnicity bg
e5 m19 > m18 ASSAULT actual 2017-09-06/none mode=destroy ctx=military,religion_ethnicity said=m18
e6 m23 > m24 PROTEST actual 2017-09-05/day mode=demo ctx=religion_ethnicity
e7 m25 > m26 REQUEST requested 2017-09-05/day mode=change ctx=diplomatic
e8 m28 > m25 REJECT actual 2017-09-05/day mode=change ctx=diplomatic
e9 m29 > m6 SUPPORT actual 2017-09-06/none ctx=diplomatic
e10 m29 > m30 REQUEST requested 2017-09-06/none mode=assist ctx=diplomatic
e11 m31 > m32 ACCUSE actual 2017-09-06/none mode=disapprove ctx=diplomatic
e12 m33 > m18 AGREE planned 2017-09-06/none ctx=human_security
q1 m6 direct cue=jawab
q2 m27 direct cue=katanya
rel m20 leads m21
rel m34 member_of m36
rel m35 member_of m36
rel m12 member_of m30 from=1997

### Kaltim Post 2012-07-12 article
= [m1:IDN.CVL Petani Plasma] {e13 Segel} Kantor Sawit, [m2:IDN.COP Brimob] {e14 Diminta Keluar}
[m3:@IDN SANGATTA] - Gembok sebesar kepalan tangan menggantung di pintu kantor [m4:IDN.BUS PT Anugerah Wana Lestari], Selasa lalu. Yang {e1 menggemboknya} adalah [m5=m1 warga empat desa di Kecamatan Kongbeng], yang sejak 2007 menunggu kebun plasma.
"<<q1 Janji dua ribu hektare. Yang turun baru patok>>," kata [m6:IDN.CVL Yohanes Lah], ketua [m7:IDN.CVL Koperasi Tani Telen Maju].
Aksi itu berujung benturan keesokan paginya ketika [m8:IDN.COP satu peleton Brimob] {e2 membongkar} segel dan {e3 menangkap} [m9:IDN.CVL empat orang], termasuk [m10=m6 sang ketua koperasi]. Seorang ibu pingsan terkena pentungan.
Mendengar hal tersebut, [m11:IDN.GOV Bupati Kutai Timur Isran Noor] {e4 menelepon} [m12:IDN.COP kapolres]. [m29=m11 Dia] {e5 meminta} petugas bersenjata ditarik dari kebun paling lambat hari ini.
[m13=m12 AKBP Budi Santosa] menjawab permintaan itu dengan syarat. [m28=m8 Pasukannya] <<q2 siap {e6 ditarik} kalau warga mau duduk dan parang dititipkan>>.
Manajemen perusahaan, melalui [m14:IDN.BUS Humas Perusahaan Rudi Hartanto], menganggap warga salah alamat. Lahan plasma, tuturnya, terhambat izin dari [m15:IDN.GOV Kementerian Kehutanan]. [m16=m4 Perusahaan] juga {e7 sudah melaporkan} [m17=m6 Yohanes] ke polisi atas tuduhan perusakan.
[m18:WALHI.CVL Walhi Kaltim] tidak percaya. Direkturnya, [m19:WALHI.CVL Isal Wardhana], {e8 menyebut} [m20=m4 anak usaha Grup Wana itu] merambah hutan adat sejak awal. [m21=m18 Organisasi ini] akan {e9 mendampingi} warga menggugat ke pengadilan.
Di [m22:@IDN Samarinda], [m23:IDN.LEG Komisi II DPRD Kaltim] {e10 menjadwalkan pemanggilan} direksi pada Senin depan. "<<q3 Kalau dua kali tidak datang, izinnya [m24=m23 kami] rekomendasikan dicabut>>," {e11 ancam} [m25:IDN.LEG Rusman Ya'qub], yang mengetuai komisi tersebut.
[m26:IDN.GOV Gubernur Awang Faroek Ishak] pada Februari {e12 membekukan} izin [m27:IDN.BUS tiga perkebunan lain] di kabupaten yang sama. Satu di antaranya kini beroperasi lagi.
Kutai Timur tercatat punya 82 izin kebun. Produksi tandan buah segar tahun lalu 2,1 juta ton.
e13 m1 > m4 PROTEST actual 2012-07-10/day mode=obstruct ctx=natural_resource again
e14 m11 > m2 REQUEST requested 2012-07-12/none mode=yield ctx=repression again
e1 m5 > m4 PROTEST actual 2012-07-10/day mode=obstruct ctx=natural_resource
e2 m8 > m5 COERCE actual 2012-07-11/day ctx=repression,natural_resource
e3 m8 > m9 COERCE actual 2012-07-11/day mode=arrest ctx=repression,natural_resource
e4 m11 > m12 CONSULT actual 2012-07-12/none mode=phone ctx=repression
e5 m11 > m12 REQUEST requested 2012-07-12/none mode=yield ctx=repression
e6 m13 > m5 CONCEDE hypothetical 2012-07-12/none ctx=repression
e7 m16 > m17 ACCUSE actual 2012-07-12/none mode=allege ctx=legal,natural_resource
e8 m19 > m20 ACCUSE actual 2012-07-12/none mode=allege ctx=environment,natural_resource
e9 m21 > m5 AGREE planned 2012-07-12/none ctx=legal
e10 m23 > m4 COERCE planned 2012-07-16/day ctx=legislative
e11 m25 > m4 THREATEN threatened 2012-07-12/none mode=restrict ctx=legislative,natural_resource
e12 m26 > m27 SANCTION actual 2012-02-01/month mode=discontinue ctx=natural_resource bg
q1 m6 direct cue=kata
q2 m13 indirect
q3 m25 direct cue=ancam
rel m6 leads m7
rel m19 leads m18
rel m25 leads m23

### Bola.com 2016-11-23 article none
= Persela Bidik Dua Bek Asing, Bupati Titip Pesan
~byline Zaidan Nazarul
~date_line 23 Nov 2016, 10:40 WIB
Bola.com, [m1:@IDN Lamongan] - Persela mulai membongkar pasang skuat. Manajer [m2:? Yunan Achmadi] mengatakan klub memantau dua bek dari Brasil dan Montenegro untuk putaran akhir.
"<<q1 Yang satu tinggi, yang satu cepat. Tinggal dompet yang bicara>>," ujarnya sambil tertawa, Selasa (22/11/2016).
Klub berjuluk Laskar Joko Tingkir itu terpuruk di papan bawah akibat kebobolan 41 gol. Pelatih [m3:? Sutan Harhara] menilai lini belakangnya kerap kehilangan konsentrasi pada seperempat jam terakhir.
[m4:IDN.GOV Bupati Lamongan Fadeli] menonton latihan dari tribune timur. [m5=m4 Ia] hanya menitip pesan agar pemain menjaga kesehatan.
"<<q2 [m6=m4 Saya] ini penonton biasa, jangan ditanya taktik>>," kata [m7=m4 dia].
Stadion Surajaya sedang direnovasi. Rumput baru didatangkan dari [m8:@IDN Malang] dan diperkirakan siap dipakai awal Desember.
Renovasi itu memaksa Persela menjamu lawan di [m9:@IDN Gresik]. Jumlah penonton turun menjadi rata-rata tiga ribu orang, sedangkan pendapatan tiket merosot separuh.
Kapten tim [m10:? Choirul Huda], yang hampir dua dekade berbaju sama, memilih menatap ke depan. Menurut [m12=m10 dia], <<q3 klub sekecil ini hidup dari kesetiaan>>.
Pekan depan Persela bertemu Madura United. Wasit asal [m11:@IDN Yogyakarta] ditunjuk memimpin laga.
~related Tabel Klasemen TSC 2016
q1 m2 direct cue=ujarnya
q2 m4 direct cue=kata
q3 m10 indirect cue=Menurut
