### Mongabay Indonesia 2025-06-11 article
= [m1:IDN.GOV Pemerintah] {e1 Cabut} Empat Izin Nikel [m2:@IDN Raja Ampat], [m48=m6 PT Gag] Dibiarkan
Tekanan publik membuahkan hasil separuh. [m3:IDN.GOV Presiden Prabowo Subianto], Selasa (10/6/25), {e2 membatalkan} izin usaha [m4:IDN.BUS empat perusahaan tambang nikel] di [m5:@IDN Kabupaten Raja Ampat], Papua Barat Daya. Yang kelima, [m6:IDN.BUS PT Gag Nikel], lolos.
[m42=m6 Perusahaan itu] anak usaha [m7:IDN.BUS PT Aneka Tambang], badan usaha milik negara. [m8=m6 Ia] hanya diminta [m9:IDN.GOV Menteri Energi dan Sumber Daya Mineral Bahlil Lahadalia] {e3 memperbaiki} pengelolaan limpasan tanah.
"<<q1 Pulau Gag jaraknya 42 kilometer dari [m10=m2 geopark]. [m11=m9 Saya] sudah lihat sendiri, lautnya biru>>," kata [m12=m9 Bahlil], yang juga mengetuai [m13:IDN.PTY Partai Golkar], di Istana.
Bagi [m14:IDN.CVL masyarakat adat di Pulau Gag dan Manuran], ucapan tersebut menyakitkan. [m15:IDN.CVL Yohanis Goram], tetua marga yang perahunya kini berlapis lumpur, {e4 menyebut} [m16=m9 menteri itu] melihat dari arah yang salah.
"<<q2 Coba [m17=m9 dia] turun dari heli di sebelah barat. Di sana karang sudah jadi kuburan>>," katanya melalui telepon.
"<<q3 [m18=m14 Kami] tidak anti-pembangunan. Tetapi kenapa pulau yang enam puluh kilometer persegi itu harus dimakan habis?>>"
[m19:GREENPEACE.NGO Greenpeace Indonesia] {e5 menyambut} {e17 pencabutan} itu dengan catatan. Menurut [m20:GREENPEACE.NGO Kiki Taufik, kepala kampanye hutannya], <<q4 undang-undang melarang tambang di semua pulau kecil, tanpa kecuali>>. [m21=m19 Organisasi ini] {e6 akan menggugat} bila [m44=m6 PT Gag Nikel] kembali mengeruk.
Pekan lalu, Selasa (3/6), [m22:GREENPEACE.NGO empat aktivisnya] {e7 membentangkan} spanduk di tengah pidato [m23:IDN.GOV Wakil Menteri Luar Negeri Arief Havas Oegroseno] dalam konferensi nikel di [m24:@IDN Jakarta]. [m25:IDN.COP Polisi] {e8 mengamankan} [m26=m22 mereka] selama beberapa jam.
Dua hari kemudian [m50=m9 Bahlil] {e9 menangguhkan} operasi [m49=m6 PT Gag]. {e18 Penangguhan}, kata [m46=m9 dia] saat itu, berlaku sampai tim pengawas pulang.
Keputusan Selasa didahului rapat terbatas di [m27:@IDN Hambalang]. Hadir antara lain [m28:IDN.GOV Menteri Lingkungan Hidup Hanif Faisol Nurofiq], yang kementeriannya {e10 menyidik} [m29:IDN.BUS PT Anugerah Surya Pratama], perusahaan modal [m53:CHN.GOV China] di [m47:@IDN Manuran].
[m30=m28 Hanif] {e11 tidak menutup kemungkinan} menuntut ganti rugi. "<<q5 Kolam pengendapannya jebol. Itu pidana>>," ujarnya.
Dukungan kepada perusahaan tetap ada. Ahad (8/6) [m31:IDN.CVL ratusan pekerja dan warga pro-tambang] {e12 mengadang} rombongan [m32:IDN.GOV Gubernur Elisa Kambu] dan [m33:IDN.GOV Bupati Orideko Burdam] di dermaga Gag; [m40=m31 mereka] {e13 meminta} izin jangan dicabut.
[m51=m32 Elisa] {e14 menjanjikan} pekerjaan pengganti di sektor wisata. [m43=m33 Bupati Burdam] lebih terus terang. "<<q6 Semua izin itu dari [m34:IDN.GOV pusat]. [m35:IDN.GOV Pemda] tidak punya kuasa apa-apa>>," {e15 keluhnya}.
Sementara itu [m36:IDN.LEG Komisi VII DPR] berencana {e16 berkunjung} ke [m45=m2 Raja Ampat] akhir bulan ini. [m41=m37 Wakil ketuanya], [m37:IDN.LEG Evita Nursanty] dari [m38:IDN.PTY PDI Perjuangan], menilai penerbitan izin pada 2013 sarat kejanggalan.
Penyu hijau masih bertelur di pantai sebelah timur. [m52:IDN.CVL Warga] menandainya dengan ranting.
e1 m1 > m4 SANCTION actual 2025-06-10/day mode=discontinue ctx=natural_resource,environment again
e2 m3 > m4 SANCTION actual 2025-06-10/day mode=discontinue ctx=natural_resource,environment
e3 m9 > m8 REQUEST requested 2025-06-10/day mode=change ctx=environment,natural_resource
e4 m15 > m16 ACCUSE actual 2025-06-11/none mode=disapprove ctx=environment
e5 m19 > m3 SUPPORT actual 2025-06-11/none ctx=environment
e6 m21 > m6 ACCUSE hypothetical 2025-06-11/none mode=allege ctx=legal,environment
e7 m22 > m23 PROTEST actual 2025-06-03/day mode=demo ctx=environment,natural_resource bg
e8 m25 > m26 COERCE actual 2025-06-03/day mode=arrest ctx=repression,environment bg
e9 m9 > m6 SANCTION actual 2025-06-05/day mode=discontinue ctx=natural_resource,environment bg
e10 m28 > m29 ACCUSE actual 2025-06-11/none mode=investigate ctx=environment,legal
e11 m30 > m29 ACCUSE hypothetical 2025-06-11/none mode=allege ctx=environment,legal,reparations
e12 m31 > m32,m33 PROTEST actual 2025-06-08/day mode=obstruct ctx=natural_resource
e13 m31 > m32,m33 REQUEST requested 2025-06-08/day mode=yield ctx=natural_resource
e14 m32 > m31 AGREE planned 2025-06-08/day ctx=economic
e15 m33 > m34 ACCUSE actual 2025-06-11/none mode=disapprove ctx=natural_resource
e17 m3 > m4 SANCTION actual 2025-06-10/day mode=discontinue ctx=natural_resource,environment again
e18 m9 > m6 SANCTION actual 2025-06-05/day mode=discontinue ctx=natural_resource,environment bg again
e16 m36 > m33 CONSULT planned 2025-06-01/month mode=visit ctx=legislative,environment
q1 m12 direct cue=kata
q2 m15 direct cue=katanya
q3 m15 direct
q4 m20 indirect cue=Menurut
q5 m30 direct cue=ujarnya
q6 m33 direct cue=keluhnya
rel m6 part_of m7
rel m12 leads m13
rel m20 member_of m19
rel m37 member_of m36
rel m37 member_of m38

### Liputan6.com 2025-08-30 article
= Malam Panjang di [m1:@IDN Kwitang]: [m2:IDN.CVL Ojol] {e1 Kepung} [m3:IDN.COP Mako Brimob], [m4:IDN.COP Kapolri] {e19 Minta Maaf}
~byline Winda Larasati
~date_line Diterbitkan 30 Agustus 2025, 06:10 WIB
~caption Pengemudi ojek daring menyalakan lilin di depan Mako Brimob Kwitang. (Liputan6.com/Faisal)
~share Copy Link | Batalkan
Liputan6.com, [m5:@IDN Jakarta] - [m6:IDN.LAB Ribuan pengemudi ojek daring] {e20 belum beranjak} dari depan [m7:IDN.COP Markas Brimob Polda Metro Jaya] di Kwitang sampai Sabtu (30/8/2025) subuh. [m54=m6 Mereka] menuntut keadilan bagi [m8:IDN.LAB Affan Kurniawan], 21, rekan [m55=m6 mereka] yang {e2 dilindas} kendaraan taktis [m9:IDN.COP Brimob] di Pejompongan, Kamis (28/8) malam.
Tuntutan tersebut [m56=m6 mereka] teriakkan bergantian dengan azan. Pukul 03.00 sebuah pos polisi di Senen {e3 dibakar} [m10:IDN.CVL sekelompok remaja]; [m11=m6 para pengemudi] menyatakan itu bukan ulah [m57=m6 mereka].
[m12:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] sudah {e4 meminta maaf} kepada [m13:IDN.CVL keluarga Affan] di RSCM, Jumat dini hari. [m14=m12 Ia] memeluk ayah [m58=m8 korban] lama sekali.
"<<q1 [m15=m12 Saya] perintahkan [m16:IDN.COP Propam] {e5 memeriksa} [m17:IDN.COP ketujuh anggota] di dalam rantis itu. Tidak ada yang dilindungi>>," kata [m18=m12 Sigit].
{e21 Permintaan maaf} tersebut tidak cukup bagi [m19:IDN.LAB Asosiasi Pengemudi Ojek Daring Garda Indonesia]. [m20:IDN.LAB Raden Igun Wicaksono], yang mengetuai [m21=m19 asosiasi itu], {e6 mendesak} [m22:IDN.GOV Presiden Prabowo Subianto] mencopot [m23=m12 Kapolri].
[m53=m22 Prabowo] sendiri muncul lewat rekaman video pada Jumat pagi. [m24=m22 Presiden] {e7 menyesalkan} tindakan [m25=m9 petugas] yang disebutnya berlebihan, sekaligus {e8 berjanji} menanggung hidup keluarga [m52=m8 almarhum].
"<<q2 Tetapi [m26=m22 saya] juga ingatkan, ada unsur-unsur yang ingin huru-hara. Itu akan [m27=m22 kita] {e9 tindak}>>," ujarnya.
Gelombang amarah berawal dari tunjangan rumah Rp50 juta per bulan bagi anggota [m28:IDN.LEG DPR]. Senin (25/8), [m29:IDN.CVL massa tanpa komando] {e10 menyerbu} [m48=m28 kompleks parlemen]. Aksi berikutnya, Kamis siang, digalang [m30:KSPI.LAB KSPI] dan [m31:IDN.PTY Partai Buruh], dua organisasi yang sama-sama dipimpin [m32:KSPI.LAB Said Iqbal], dan {e11 bubar} dengan tertib sebelum petang.
~page_control 2 dari 2 halaman
~page_control Meluas ke Daerah
Dari [m33:@IDN Makassar] dilaporkan kantor [m34:IDN.LEG DPRD kota] {e12 dibakar} [m35:IDN.CVL massa] Jumat malam. Tiga pegawai tewas terjebak.
Di [m36:@IDN Solo] dan [m37:@IDN Surabaya], [m38:IDN.COP polisi] {e13 menembakkan} gas air mata ke arah [m39:IDN.EDU mahasiswa].
[m50:IDN.LEG Pimpinan DPR] bungkam, kecuali [m40:IDN.LEG Wakil Ketua DPR Adies Kadir]. [m41=m40 Politikus Golkar tersebut] {e14 menyanggupi} peninjauan ulang atas tunjangan, walau dua pekan sebelumnya [m42=m40 dia] yang {e15 membelanya} paling keras.
Dari luar negeri, [m43:UN Juru bicara Kantor HAM PBB Ravina Shamdasani] {e16 menyerukan} penyelidikan yang cepat dan terbuka oleh [m44:IDN.GOV pemerintah Indonesia].
[m45:IDN.COP Kadiv Propam Irjen Abdul Karim] mengatakan [m51=m17 ketujuh polisi] {e17 dikurung} selama 20 hari di tempat khusus. Sopir kendaraan, lanjutnya, <<q3 mengaku tidak melihat [m59=m8 korban] karena pandangannya tertutup asap>>.
[m46:IDN.MIL Pangdam Jaya Mayjen Deddy Suryadi], yang {e18 menemui} [m47=m6 massa] selepas tengah malam, disambut tepuk tangan. [m49:IDN.MIL Prajuritnya] membagikan air minum.
~footer Topik: Affan Kurniawan | Brimob | Demo DPR
e1 m2 > m3 PROTEST actual 2025-08-30/day mode=demo ctx=repression again
e20 m6 > m7 PROTEST actual 2025-08-30/day mode=demo ctx=repression
e19 m4 > m13 SUPPORT actual 2025-08-29/day ctx=repression again
e21 m12 > m13 SUPPORT actual 2025-08-29/day ctx=repression again
e2 m9 > m8 ASSAULT actual 2025-08-28/day mode=crowd-control ctx=repression
e3 m10 > m38 PROTEST actual 2025-08-30/day mode=riot ctx=repression
e4 m12 > m13 SUPPORT actual 2025-08-29/day ctx=repression
e5 m15 > m16 REQUEST requested 2025-08-29/day mode=change ctx=repression,legal
e6 m20 > m22 REQUEST requested 2025-08-30/none mode=change ctx=repression,executive
e7 m24 > m25 ACCUSE actual 2025-08-29/day mode=disapprove ctx=repression,executive
e8 m24 > m13 AGREE planned 2025-08-29/day ctx=executive
e9 m26 > m29 THREATEN threatened 2025-08-29/day mode=violence ctx=repression
e10 m29 > m28 PROTEST actual 2025-08-25/day mode=riot ctx=inequality,legislative bg
e11 m30,m31 > m28 PROTEST actual 2025-08-28/day mode=demo ctx=inequality,economic bg
e12 m35 > m34 PROTEST actual 2025-08-29/day mode=riot ctx=repression,legislative
e13 m38 > m39 ASSAULT actual 2025-08-29/day mode=crowd-control ctx=repression
e14 m41 > m6 CONCEDE planned 2025-08-30/none ctx=legislative,inequality
e15 m42 > m28 SUPPORT actual 2025-08-11/week ctx=legislative,inequality
e16 m43 > m44 REQUEST requested 2025-08-30/none mode=change ctx=human_rights
e17 m45 > m17 COERCE actual 2025-08-30/none mode=arrest ctx=repression,legal
e18 m46 > m47 CONSULT actual 2025-08-30/day ctx=military
q1 m18 direct cue=kata
q2 m24 direct cue=ujarnya
q3 m45 indirect cue=lanjutnya
rel m20 leads m19
rel m32 leads m30
rel m32 leads m31
rel m8 member_of m6
rel m17 member_of m9

### Lampung Post 2011-12-16 article
= [m1:IDN.LEG Komisi III] {e1 ke Mesuji}, [m2:IDN.AGR Petani] Perlihatkan Video
[m3:@IDN MESUJI] (Lampost): Ketika [m4:IDN.LEG rombongan Komisi III DPR] {e2 turun} dari bus di Register 45, Kamis (15-12), [m5:IDN.AGR ratusan petani] sudah berjejer sambil mengangkat foto-foto orang mati. Rombongan dipimpin [m6:IDN.LEG Aziz Syamsuddin] dari [m7:IDN.PTY Golkar].
[m8=m5 Mereka] {e3 meminta} [m9=m4 tamu-tamunya] tidak sekadar lewat. "<<q1 Sudah banyak pejabat datang. Semua mencatat, semua pulang, lalu [m10=m5 kami] digusur lagi>>," keluh [m11:IDN.AGR Made Aste], tetua kampung Moro-Moro.
Heboh Mesuji meledak pada Rabu. Hari itu [m12:IDN.ELI Mayjen (Purn) Saurip Kadi] bersama [m39:IDN.CVL beberapa warga] {e4 mengadu} ke [m37:IDN.LEG Senayan] bahwa 30 orang tewas akibat sengketa dengan [m40:IDN.BUS perusahaan sawit] sejak 2009. Sebuah video pemenggalan kepala ikut diputar.
[m13:IDN.COP Kapolda Lampung Brigjen Jodie Rooseto] {e5 membantah} angka itu. "<<q2 Yang benar satu orang, dan itu pun karena [m14:IDN.COP anggota] diserang lebih dulu>>," kata [m15=m13 dia].
Yang satu itu bernama [m16:IDN.AGR Jailani], {e6 ditembak} [m17:IDN.COP Brimob] di kebun [m18:IDN.BUS PT Barat Selatan Makmur Investindo (BSMI)] pada 10 November. [m38:IDN.CVL Massa yang marah] lalu {e7 membakar} mes dan kantor [m19=m18 perusahaan].
Adapun adegan pemenggalan, menurut [m47=m13 polisi], terjadi di Mesuji yang lain, yakni Kecamatan [m20:@IDN Mesuji], Ogan Komering Ilir, Sumatera Selatan. Di sana, pada 21 April, [m21:IDN.BUS pengamanan swakarsa PT Sumber Wangi Alam] {e8 membunuh} [m22:IDN.AGR dua warga Sungai Sodong], lalu [m23:IDN.CVL penduduk] {e9 menyerang balik} dan menewaskan [m24=m21 lima dari mereka].
[m49=m6 Aziz] mengaku bingung dengan dua Mesuji itu. Meski begitu, katanya, <<q3 [m50=m1 komisinya] {e10 akan memanggil} [m25:IDN.COP Kapolri Timur Pradopo] begitu masa sidang dibuka kembali>>.
[m26:IDN.LEG Nudirman Munir], [m27=m26 koleganya di fraksi yang sama], malah sudah punya kesimpulan. [m28=m26 Dia] {e11 menuding} [m41=m40 perusahaan] membayar [m42:IDN.COP aparat].
Tudingan suap itu {e12 ditampik} [m29:IDN.BUS Humas PT Silva Inhutani Sudirman]. "<<q4 [m51=m48 Kami] hanya memberi uang makan. Itu lazim>>," elaknya.
[m48:IDN.BUS PT Silva] memegang izin hutan tanaman di Register 45 sejak 1997. November tahun lalu [m43:IDN.COP tim gabungan] bentukan [m30:IDN.GOV Gubernur Sjachroedin Z.P.] {e13 menggusur} ribuan [m31:IDN.AGR perambah] dari sana.
[m32=m30 Gubernur] tidak menemui rombongan. Lewat asistennya [m46=m30 ia] berpesan bahwa hutan negara {e14 tidak akan diserahkan} kepada siapa pun.
Di Jakarta, [m33:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e15 menugasi} [m34:IDN.GOV Menko Polhukam Djoko Suyanto] membentuk tim pencari fakta. [m44:WALHI.CVL Walhi] dan [m45:IDN.JUD Komnas HAM] diajak serta; [m35:WALHI.CVL Direktur Eksekutif Walhi Berry Nahdian Forqan] {e16 menolak bergabung} sebelum [m36=m17 Brimob] ditarik.
Sore itu hujan turun. Ketua RT menggelar tikar, dan obrolan pindah ke dalam gubuk. (JUN/U-1)
e1 m1 > m2 CONSULT actual 2011-12-15/day mode=visit ctx=legislative,human_security again
e2 m4 > m5 CONSULT actual 2011-12-15/day mode=visit ctx=legislative,human_security
e3 m8 > m9 REQUEST requested 2011-12-15/day mode=assist ctx=human_security
e4 m12,m39 > m40 ACCUSE actual 2011-12-14/day mode=allege ctx=human_security,human_rights
e5 m13 > m12 REJECT actual 2011-12-16/none mode=yield ctx=human_security
e6 m17 > m16 ASSAULT actual 2011-11-10/day mode=firearms ctx=human_security,repression bg
e7 m38 > m19 PROTEST actual 2011-11-01/month mode=riot ctx=human_security bg
e8 m21 > m22 ASSAULT actual 2011-04-21/day mode=targeted ctx=human_security bg
e9 m23 > m24 ASSAULT actual 2011-04-21/day mode=targeted ctx=human_security bg
e10 m1 > m25 REQUEST planned 2011-12-16/none mode=meet ctx=legislative said=m6
e11 m28 > m41 ACCUSE actual 2011-12-15/day mode=allege ctx=corruption
e12 m29 > m28 REJECT actual 2011-12-16/none mode=yield ctx=corruption
e13 m43 > m31 COERCE actual 2010-11-01/month mode=seize ctx=human_security,natural_resource bg
e14 m32 > m5 REJECT actual 2011-12-15/day mode=yield ctx=human_security
e15 m33 > m34 REQUEST requested 2011-12-16/none mode=change ctx=executive,human_security
e16 m35 > m34 REJECT actual 2011-12-16/none mode=assist ctx=human_security
q1 m11 direct cue=keluh
q2 m15 direct cue=kata
q3 m6 indirect cue=katanya
q4 m29 direct cue=elaknya
rel m6 leads m4
rel m35 leads m44
rel m6 member_of m7
rel m26 member_of m7

### Koran SINDO 2014-10-30 article
= [m1:IDN.LEG KIH] Bentuk Pimpinan DPR Tandingan
[m2:@IDN JAKARTA] – Gedung parlemen kini punya dua pimpinan. [m3:IDN.LEG Koalisi Indonesia Hebat (KIH)] kemarin menggelar rapat sendiri dan mengangkat [m4:IDN.LEG Pramono Anung] sebagai ketua DPR, setelah {e1 menyatakan mosi tidak percaya} kepada [m5:IDN.LEG Setya Novanto] dan empat wakilnya.
Mosi dibacakan [m6:IDN.LEG Arif Wibowo] dari [m7:IDN.PTY Fraksi PDI Perjuangan]. [m8=m5 Novanto], menurut [m9=m6 dia], mengetuk palu seenaknya ketika membagi kursi komisi pada Selasa (28/10).
Selasa malam itu rapat paripurna memang panas. [m10:IDN.LEG Hasrul Azwar] dari [m11:IDN.PTY PPP] {e2 membalik} meja di depan podium karena surat fraksinya tidak dibacakan.
"<<q1 [m12=m10 Saya] minta maaf kepada meja, tidak kepada [m13=m5 pimpinan]>>," selorohnya kemarin.
[m14:IDN.LEG Koalisi Merah Putih (KMP)], yang menguasai 314 dari 560 kursi, menanggapi dengan senyum. "<<q2 Jangan-jangan nanti ada presiden tandingan juga>>," {e3 sindir} [m15:IDN.LEG Wakil Ketua DPR Fahri Hamzah]. [m37=m15 Politikus] [m36:IDN.PTY PKS] itu {e4 menegaskan} [m16=m14 kubunya] tidak akan menyerahkan satu pun kursi ketua komisi.
Sikap [m17:IDN.PTY Partai Golkar] sedikit lebih lunak. Ketua umumnya, [m18:IDN.PTY Aburizal Bakrie], {e5 membuka peluang} memberi lima kursi wakil ketua asalkan mosi dicabut.
Tawaran itu tidak dibahas dalam rapat tandingan. [m19:IDN.LEG Sekretaris Fraksi PKB Jazilul Fawaid] bahkan {e6 menampiknya} sebelum rapat usai. "<<q3 [m38=m3 Kami] tidak mencari kursi. [m39=m3 Kami] mencari keadilan>>," tegas [m40=m19 dia].
Posisi [m20:IDN.PTY PPP] paling rumit. Kubu [m21:IDN.PTY Romahurmuziy], yang menggelar muktamar di [m22:@IDN Surabaya] pada 15-17 Oktober, sudah {e7 menyeberang} ke [m35=m3 KIH]; kubu [m23:IDN.PTY Suryadharma Ali] bertahan di [m41=m14 KMP] dan hari ini {e8 membuka muktamar tandingan} di [m45:@IDN Jakarta]. [m24:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly], kader [m42=m7 PDIP] yang baru sehari berkantor, {e9 mengesahkan} kubu pertama Selasa lalu.
"<<q4 Itu intervensi [m25:IDN.GOV pemerintah]. Hari pertama kerja, sudah memecah belah>>," {e10 kecam} [m26:IDN.PTY Ketua DPP PPP Epyardi Asda]. [m43=m26 Pengurus kubu Suryadharma itu] {e11 akan menggugat} [m27=m24 Yasonna] ke [m28:IDN.JUD PTUN].
[m29:IDN.GOV Presiden Joko Widodo], yang dilantik 20 Oktober dan diusung [m44=m3 KIH], tidak mau terseret. Seusai {e12 menerima} [m30:USA.GOV Duta Besar AS Robert Blake] di [m46:@IDN Istana], [m31=m29 dia] hanya {e13 meminta} [m32:IDN.LEG DPR] cepat rukun.
Pengamat dari [m47:? UGM], [m33:? Ari Dwipayana], menduga perpecahan bakal berlangsung sampai akhir tahun. Padahal, [m34=m29 presiden] butuh persetujuan anggaran.
Sebelum pimpinan tandingan, pernah ada MPR tandingan dalam sejarah? Sekretariat Jenderal DPR belum menemukan catatannya. (mula akmal/rahmat s)
e1 m3 > m5 REJECT actual 2014-10-29/day mode=yield ctx=legislative,political_institutions
e2 m10 > m5 PROTEST actual 2014-10-28/day mode=vandalize ctx=legislative
e3 m15 > m3 ACCUSE actual 2014-10-30/none mode=disapprove ctx=legislative
e4 m16 > m3 REJECT actual 2014-10-30/none mode=yield ctx=legislative said=m15
e5 m18 > m3 CONCEDE hypothetical 2014-10-30/none ctx=legislative
e6 m19 > m18 REJECT actual 2014-10-29/day mode=assist ctx=legislative
e7 m21 > m35 SUPPORT actual 2014-10-30/none ctx=legislative,political_institutions
e8 m23 > m21 REJECT actual 2014-10-30/day mode=yield ctx=political_institutions
e9 m24 > m21 SUPPORT actual 2014-10-28/day ctx=political_institutions,legal
e10 m26 > m25 ACCUSE actual 2014-10-30/none mode=disapprove ctx=political_institutions
e11 m26 > m27 ACCUSE planned 2014-10-30/none mode=allege ctx=legal,political_institutions
e12 m29 > m30 CONSULT actual 2014-10-29/day mode=visit ctx=diplomatic
e13 m31 > m32 REQUEST requested 2014-10-29/day mode=change ctx=legislative
q1 m10 direct cue=selorohnya
q2 m15 direct cue=sindir
q3 m19 direct cue=tegas
q4 m26 direct cue=kecam
rel m5 leads m32
rel m15 member_of m36
rel m18 leads m17
rel m26 member_of m20
rel m24 member_of m42
rel m36 member_of m14
