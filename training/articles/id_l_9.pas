### Kompas.id 2024-11-20 article
= [m1:ABKHAZIA.GOV Presiden Abkhazia] {e12 Mundur}, Vila-vila Pengusaha Rusia Batal
~byline Oleh FX Laksana AS
~date_line 20 November 2024 18:00 WIB
[m2:@GEO SUKHUMI], RABU — [m3:ABKHAZIA.GOV Aslan Bzhania] menandatangani surat pengunduran diri di tempat yang ganjil, rumah tamu sebuah pangkalan di kampung halamannya, Tamysh. Sejak Jumat istananya sudah {e1 diduduki} [m4:ABKHAZIA.OPP oposisi].
Surat itu, bertanggal Selasa (19/11/2024), adalah bagian dari barter. [m5:ABKHAZIA.OPP Para penuntut] {e2 keluar} dari kompleks parlemen; sebagai imbalan, [m6=m3 orang yang mereka benci] {e3 melepas jabatan}. [m7:ABKHAZIA.GOV Badra Gunba], wakilnya, menjalankan pemerintahan sampai pemilu.
Abkhazia lepas dari [m8:GEO.GOV Georgia] dalam perang 1992-1993. [m9:RUS.GOV Rusia] mengakui [m10:ABKHAZIA.GOV republik kecil itu] pada Agustus 2008, disusul [m11:NIC.GOV Nikaragua], [m12:VEN.GOV Venezuela], dan [m13:SYR.GOV Suriah]. Tidak demikian [m14:TUV.GOV Tuvalu]: pengakuannya {e4 dicabut} tahun 2014.
Yang memicu keributan ialah perjanjian investasi. Naskahnya, diteken di Moskow pada 30 Oktober, memberi warga asing hak membeli rumah. "<<q1 [m15=m9 Pelindung kami] ya pelindung, tapi bukan tuan tanah>>," kata [m16:ABKHAZIA.OPP Adgur Ardzinba]. Mantan menteri ekonomi ini memimpin [m17:ABKHAZIA.OPP Gerakan Nasional Abkhaz], satu di antara lima unsur [m18=m4 koalisi oposisi].
[m32=m16 Ia] menyangkal gerakannya memusuhi [m19=m9 Moskow]. [m20=m9 Kremlin] sendiri hati-hati berkata-kata. [m21:RUS.GOV Maria Zakharova] {e5 menyesalkan} "<<q2 keadaan yang melampaui bingkai hukum>>" dan {e6 menganjurkan} warganya tidak berlibur ke sana.
Kemudian datang tekanan yang lebih terasa. [m22:RUS.GOV Kementerian Energi], menurut [m23:#Kommersant Kommersant], <<q3 {e7 sedang menimbang} penghentian listrik gratis mulai Desember>>.
Di Tbilisi orang melihatnya dengan campur aduk. [m24:GEO.GOV Irakli Kobakhidze], kepala pemerintahan dari partai [m25:GEO.PTY Mimpi Georgia], {e8 mengulurkan} tawaran: listrik dari Enguri bisa ditambah jika [m26=m10 saudara di seberang] mau duduk bersama. Tawaran itu dijawab gelak oleh [m27=m16 Ardzinba].
~related Baca juga: Perang dan Jeruk Keprok di Laut Hitam
[m28:EU Uni Eropa], lewat misi pemantau [m29:EUMM EUMM], cuma bisa mengamati dari sisi yang dikuasai Tbilisi. Misi itu tidak pernah {e9 diizinkan} masuk oleh [m30=m10 penguasa di Sukhumi].
Malam sebelum istana jatuh, lima orang politisi {e10 diringkus} di jembatan Kodor, yang lalu {e11 ditutup} pengikutnya dengan truk. [m33=m4 Mereka] bebas dalam semalam.
"<<q4 [m34=m31 Kami] ini sudah tiga kali melakukannya: 2014, 2020, sekarang. Seharusnya ada medali>>," kata [m31:? seorang penjual kenari].
e12 m1 > m4 RETREAT actual 2024-11-19/day mode=resign ctx=executive again
e1 m4 > m3 PROTEST actual 2024-11-15/day mode=obstruct ctx=political_institutions
e2 m5 > m3 RETREAT actual 2024-11-19/day mode=withdraw ctx=political_institutions
e3 m6 > m5 RETREAT actual 2024-11-19/day mode=resign ctx=executive
e4 m14 > m10 SANCTION actual 2014-01-01/year mode=withdraw ctx=diplomatic bg
e5 m21 > m4 ACCUSE actual 2024-11-20/none mode=disapprove ctx=diplomatic
e6 m21 > m10 SANCTION actual 2024-11-20/none mode=discontinue ctx=diplomatic
e7 m22 > m10 SANCTION hypothetical 2024-12-01/month mode=discontinue ctx=economic said=m23
e8 m24 > m26 AGREE planned 2024-11-20/none mode=assist ctx=economic,territory
e9 m30 > m29 REJECT actual 2024-11-20/none ctx=territory bg
e10 m3 > m4 COERCE actual 2024-11-14/day mode=arrest ctx=repression
e11 m4 > m3 PROTEST actual 2024-11-14/day mode=obstruct ctx=repression
q1 m16 direct cue=kata
q2 m21 mixed
q3 m23 indirect cue=menurut
q4 m31 direct cue=kata
rel m9 recognises m10 from=2008-08
rel m11 recognises m10
rel m12 recognises m10
rel m13 recognises m10
rel m16 leads m17
rel m17 member_of m18
rel m24 member_of m25
rel m29 part_of m28
rel m9 ally_of m10

### Batam Pos 2023-09-25 article
= [m1:IDN.GOV Bahlil] Menginap di Rempang, [m2:IDN.CVL Warga] Tetap {e1 Tolak Geser}
~byline Reporter: Yofi Yuhendri | Editor: Jamil Qasim
~date_line Senin, 25 September 2023
batampos – Ikan sudah dibakar, tikar sudah digelar, tetapi jawabannya sama. "<<q1 Sejengkal pun [m28=m2 kami] tak {e2 pindah}>>," kata [m3:IDN.CVL Gerisman Ahmad] ketika diminta bicara di depan tamunya dari [m4:@IDN Jakarta].
[m34=m3 Gerisman] adalah ketua [m5:IDN.CVL Keramat], singkatan dari Kekerabatan Masyarakat Adat Tempatan. Perkumpulan 16 kampung tua itu dibentuk ketika proyek Eco City mulai terdengar.
Tamu itu, [m6:IDN.GOV Menteri Investasi Bahlil Lahadalia], {e3 tidur} dua malam di Pasir Panjang sejak Sabtu. [m29=m6 Ia] menurunkan permintaan: bukan relokasi ke Galang, cukup bergeser ke Tanjung Banun. "<<q2 [m7=m6 Saya] juga anak kampung. Kalau [m8=m6 saya] bohong, usir>>," ucapnya.
Sekaligus [m30=m6 ia] {e4 meminta maaf}. Permintaan maaf itu untuk kejadian 7 September, saat [m9:IDN.COP tim gabungan], yang hendak memasang patok, {e5 menghamburkan} gas air mata sampai ke halaman SMPN 22.
[m10:IDN.GOV BP Batam], di bawah [m11:IDN.GOV Muhammad Rudi], bertugas mengosongkan lahan 2.000 hektare pertama. [m35=m11 Rudi] merangkap wali kota, lagi pula ketua [m12:IDN.PTY NasDem Kepri]. Tenggatnya, 28 September, {e6 tidak akan diundur}, katanya Rabu pekan lalu; malam tadi Bahlil {e7 meluruskan}: tak ada tenggat.
~advert Iklan Lokal
Investornya [m13:CHN.BUS Xinyi Glass], melalui mitra lokal [m14:IDN.BUS PT Makmur Elok Graha], anak usaha grup [m15:IDN.BUS Artha Graha] milik [m16:IDN.BUS Tomy Winata].
[m17:IDN.CVL Lembaga Adat Melayu (LAM) Kepri] bersikap di tengah. Ketuanya, [m18:IDN.CVL Abdul Razak], {e8 mendesak} [m19:IDN.COP polisi] melepaskan 35 orang yang ditahan. [m31=m2 Mereka] {e10 dibawa} dari depan kantor [m20=m10 BP] setelah unjuk rasa rusuh Senin dua pekan lalu (11/9).
Unjuk rasa itu sendiri {e11 melukai} 22 [m32=m19 petugas]. Kapolresta Barelang [m21:IDN.COP Kombes Nugroho Tri Nuryanto] bersedia menangguhkan penahanan, <<q3 asalkan keluarga menjamin>>.
Dari gedung [m22:IDN.CVL Ombudsman RI], suara lain terdengar. [m23:IDN.CVL Johanes Widijantoro], yang termasuk sembilan anggotanya, {e12 menilai} sertifikat HPL atas pulau itu belum pernah terbit. [m24:IDN.NGO Walhi Riau] pun menyebut nama [m27:CHN.GOV Presiden Xi] dalam suratnya: isinya {e14 permohonan} agar [m25:CHN.GOV Beijing] menahan uangnya.
Sore kemarin Bahlil pulang. Di dermaga seorang nenek menyalaminya lama sekali. "<<q4 Hati-hati di jalan, Nak. Tapi jangan bawa pulau [m33=m26 kami]>>," pesan [m26:IDN.CVL nenek] itu.
e1 m2 > m1 REJECT actual 2023-09-25/none mode=yield ctx=territory again
e2 m3 > m6 REJECT actual 2023-09-25/none mode=yield ctx=territory
e3 m6 > m2 CONSULT actual 2023-09-23/day mode=visit ctx=territory
e4 m6 > m2 SUPPORT actual 2023-09-23/day ctx=territory
e5 m9 > m2 ASSAULT actual 2023-09-07/day mode=crowd-control ctx=territory,repression
e6 m11 > m2 REJECT actual 2023-09-20/day mode=yield ctx=territory
e7 m6 > m2 CONCEDE actual 2023-09-24/day ctx=territory
e8 m18 > m19 REQUEST requested 2023-09-25/none mode=yield ctx=rights_freedoms
e10 m19 > m2 COERCE actual 2023-09-11/day mode=arrest ctx=repression
e11 m2 > m19 PROTEST actual 2023-09-11/day mode=riot ctx=territory
e12 m23 > m10 ACCUSE actual 2023-09-25/none mode=allege ctx=legal
e14 m24 > m25 REQUEST requested 2023-09-25/none mode=change ctx=environment
q1 m3 direct cue=kata
q2 m6 direct cue=ucapnya
q3 m21 indirect
q4 m26 direct cue=pesan
rel m3 leads m5
rel m11 leads m10
rel m11 leads m12
rel m14 part_of m15
rel m16 leads m15
rel m18 leads m17
rel m23 member_of m22

### Suara Pembaruan 2007-11-06 article
= Hakim Dikurung, Pengacara Digebuk: [m1:PAK Pakistan] di Bawah Darurat
~byline [AP/AFP/E-9]
[m2:@PAK ISLAMABAD] - Kumpulan pertama keluar pukul sembilan, dari pengadilan tinggi Lahore. Jas hitam, dasi putih. Sebelum tengah hari kemarin [m3:PAK.COP polisi] telah {e1 memukuli} [m4:PAK.CVL dua ribu advokat] dengan tongkat dan {e2 mengangkut} 350 di antaranya.
Negeri itu hidup tanpa konstitusi sejak Sabtu (3/11). Maklumat darurat {e3 diteken} [m5:PAK.MIL Jenderal Pervez Musharraf], presiden sekaligus panglima, beberapa jam setelah mendengar [m6:PAK.JUD Mahkamah Agung] hendak membatalkan pencalonannya.
"<<q1 [m7=m5 Saya] tidak dapat membiarkan [m8=m1 negara ini] bunuh diri>>," katanya di televisi. Tujuh hakim, termasuk [m9:PAK.JUD Iftikhar Muhammad Chaudhry] yang mengepalai mahkamah itu, {e4 mengeluarkan} perintah agar [m29:PAK.MIL tentara] tidak patuh. [m30=m9 Mereka] sekarang dikurung di rumah masing-masing. Penggantinya, [m10:PAK.JUD Abdul Hameed Dogar], {e5 disumpah} malam itu juga.
[m11:PAK.OPP Benazir Bhutto], yang memimpin [m12:PAK.OPP Partai Rakyat], memotong liburannya di Dubai. Pada hari Minggu, di Karachi, [m31=m11 ia] {e6 mencap} keadaan itu "<<q2 hukum militer mini>>", tetapi tidak menutup pembicaraan bagi hasil kekuasaan dengan [m13=m5 sang jenderal].
~caption Aparat berjaga di Gedung MA, Islamabad. [AFP/Aamir Qureshi]
Lawan lamanya tak seluwes itu. [m14:PAK.OPP Liga Muslim-N] milik [m15:PAK.OPP Nawaz Sharif] tergabung bersama [m16:PAK.OPP Jamaat-e-Islami] dalam [m17:PAK.OPP Gerakan Demokrasi Semua Partai (APDM)]. Bagi gerakan itu, yang diketuai [m18:PAK.OPP Mahmood Khan Achakzai], hanya ada satu jalan. "<<q3 [m19=m17 Kami] {e7 tidak akan ikut} pemilu di bawah sepatu lars>>," ujar [m32=m18 Achakzai].
Dunia luar ragu-ragu. [m20:USA.GOV Condoleezza Rice] {e8 berjanji meninjau} bantuan 10 miliar dolar bagi sekutu utamanya di luar NATO tersebut. [m21:USA.MIL Pentagon] pada hari yang sama {e9 membatalkan} pertemuan tahunan di Islamabad. [m22:GBR.GOV London], kata [m23:GBR.GOV David Miliband], <<q4 {e10 tidak akan memangkas} uang untuk sekolah>>.
[m24:NLD.GOV Belanda] lebih tegas, satu-satunya yang {e11 menyetop} bantuan hingga kini. [m25:COMMONWEALTH Persemakmuran], yang memulihkan keanggotaan [m33=m1 Pakistan] tahun 2004, {e12 bisa membekukannya} lagi dalam rapat Senin depan.
[m26:IND.GOV Delhi] cuma menyesal. Di lembah Swat, jauh dari semua keributan, [m27:TTP.REB pengikut Maulana Fazlullah], mullah radio itu, {e13 menaikkan} bendera di kantor polisi Madyan. [m28:PAK.COP Seratus dua puluh petugas] {e14 menyerahkan} senapan tanpa letusan.
e1 m3 > m4 ASSAULT actual 2007-11-05/day mode=beat ctx=repression
e2 m3 > m4 COERCE actual 2007-11-05/day mode=arrest ctx=repression
e3 m5 > m6 COERCE actual 2007-11-03/day mode=martial-law ctx=pro_autocracy,legal
e4 m9 > m5 REJECT actual 2007-11-03/day ctx=legal
e5 m5 > m10 SUPPORT actual 2007-11-03/day ctx=legal
e6 m11 > m5 ACCUSE actual 2007-11-04/day mode=disapprove ctx=pro_democracy
e7 m18 > m5 REJECT actual 2007-11-06/none ctx=election
e8 m20 > m1 THREATEN threatened 2007-11-06/none mode=restrict ctx=economic
e9 m21 > m1 REJECT actual 2007-11-06/none mode=meet ctx=military
e10 m22 > m1 SANCTION denied 2007-11-06/none mode=discontinue ctx=economic
e11 m24 > m1 SANCTION actual 2007-11-06/none mode=discontinue ctx=economic
e12 m25 > m1 SANCTION hypothetical 2007-11-12/day mode=discontinue ctx=diplomatic
e13 m27 > m28 COERCE actual 2007-11-06/none mode=seize ctx=territory
e14 m28 > m27 RETREAT actual 2007-11-06/none mode=disarm ctx=territory
q1 m5 direct cue=katanya
q2 m11 mixed
q3 m18 direct cue=ujar
q4 m23 indirect cue=kata
rel m9 leads m6
rel m11 leads m12
rel m15 leads m14
rel m14 member_of m17
rel m16 member_of m17
rel m18 leads m17
rel m1 member_of m25 from=2004
rel m1 ally_of m20
