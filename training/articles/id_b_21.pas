### Kompas.com 2022-09-12 article
= [m1:RUS.MIL Rusia] {e1 Tinggalkan} [m45:@UKR Izium], [m2:UKR.GOV Kyiv] Kibarkan Bendera di [m3:@UKR Balakliia]
~byline Penulis BBC News Indonesia, Editor Danur Lambang
~date_line Kompas.com - 12/09/2022, 08:00 WIB
~caption Kendaraan lapis baja Rusia yang ditinggalkan di tepi jalan.(AFP)
[m4:@UKR KYIV], [m5:#KOMPAS.com KOMPAS.com] - Dalam enam hari [m6:UKR.MIL tentara Ukraina] {e2 merebut kembali} lebih dari 3.000 kilometer persegi wilayah di [m7:@UKR Kharkiv], kemajuan tercepat sejak [m8:RUS.MIL pasukan Rusia] {e3 dipukul mundur} dari ibu kota pada akhir Maret.
[m9:RUS.MIL Kementerian Pertahanan Rusia] mengumumkan {e4 penarikan} dari [m46=m45 Izium] dan [m47=m3 Balakliia] pada Sabtu (10/9/2022). Bahasa resminya: pengelompokan ulang ke arah [m10:@UKR Donetsk].
"<<q1 [m11=m6 Kami] masuk dari timur dan [m12=m8 mereka] sudah lari. Sup di meja masih hangat>>," ujar [m13:UKR.MIL Petro Kuzyk], komandan batalion yang ikut membebaskan [m48:@UKR Kupiansk].
[m14=m13 Ia] menambahkan, [m49:UKR.MIL anak buahnya] tidak tidur dua malam.
Kekalahan itu membuat [m50:RUS.CVL para pendukung perang] di [m51:@RUS Moskwa] berang. [m15:RUS.GOV Ramzan Kadyrov], yang memimpin [m16:@RUS Chechnya] sejak 2007, {e5 mengkritik} [m17=m9 kementerian] lewat pesan suara. Jika strategi tidak diubah hari ini atau besok, katanya, [m35=m15 dirinya] terpaksa {e6 menghadap} [m36=m19 pimpinan negara].
[m18:RUS.GOV Juru bicara Kremlin Dmitry Peskov] tidak menjawab apakah [m19:RUS.GOV Presiden Vladimir Putin] masih percaya kepada [m52:RUS.MIL para jenderalnya].
Sebagai balasan, Minggu malam rudal-rudal [m37=m9 Rusia] {e7 menghantam} pembangkit listrik di [m53=m7 Kharkiv]. Separuh kota gelap. [m20:UKR.GOV Presiden Volodymyr Zelensky] {e8 menyebut} serangan itu tindakan teroris pengecut.
"<<q2 Tanpa gas atau tanpa [m21=m8 kalian]? Tanpa [m22=m8 kalian]>>," tulis [m23=m20 Zelensky] di Telegram.
[m38=m9 Rusia] membantah {e9 membidik} [m39:UKR.CVL sasaran sipil].
~read_also Baca juga: Ratu Elizabeth II Dimakamkan 19 September
Di [m54:@DEU Berlin], tekanan kembali mengarah kepada [m24:DEU.GOV Kanselir Olaf Scholz]. [m25:UKR.GOV Menteri Luar Negeri Ukraina Dmytro Kuleba] {e10 meminta} [m26=m24 Jerman] mengirim tank Leopard. [m27:DEU.GOV Menteri Pertahanan Christine Lambrecht] {e11 menolak} dengan alasan tak ada negara lain yang mengirim tank buatan Barat. [m28:DEU.PTY Marie-Agnes Strack-Zimmermann] dari [m29:DEU.PTY FDP], mitra koalisi [m55=m24 Scholz], {e12 menyesalkan} sikap itu.
[m30:USA.GOV Menteri Luar Negeri AS Antony Blinken], yang Kamis lalu {e13 singgah} di [m40=m2 Kyiv] tanpa pemberitahuan, {e14 menjanjikan} bantuan 2,2 miliar dollar AS bagi [m41=m2 Ukraina] dan 18 tetangganya.
[m31:IAEA Badan Energi Atom Internasional] pada Minggu memastikan reaktor terakhir [m32:@UKR PLTN Zaporizhzhia], yang dikuasai [m44=m9 Rusia] sejak Maret, telah dimatikan. [m33:IAEA Kepala badan itu, Rafael Grossi], {e15 mendesak} [m42=m2+m9 kedua pihak] menyepakati zona aman.
Menurut [m34:UKR.GOV Wakil Perdana Menteri Iryna Vereshchuk], [m43:RUS.EDU guru-guru asal Rusia] yang ditangkap di [m56=m3 Balakliia] akan {e16 diadili}.
e1 m1 > m2 RETREAT actual 2022-09-10/day mode=withdraw ctx=military,territory again
e2 m6 > m8 ASSAULT actual 2022-09-06/week ctx=military,territory
e3 m6 > m8 ASSAULT actual 2022-03-01/month ctx=military,territory bg
e4 m9 > m6 RETREAT actual 2022-09-10/day mode=withdraw ctx=military,territory
e5 m15 > m17 ACCUSE actual 2022-09-12/none mode=disapprove ctx=military
e6 m35 > m36 CONSULT hypothetical 2022-09-12/none ctx=military
e7 m37 > m2 ASSAULT actual 2022-09-11/day mode=heavy-weapons ctx=military,human_security
e8 m20 > m37 ACCUSE actual 2022-09-12/none mode=disapprove ctx=military
e9 m38 > m39 ASSAULT denied 2022-09-12/none mode=heavy-weapons ctx=military
e10 m25 > m26 REQUEST requested 2022-09-12/none mode=assist ctx=military
e11 m27 > m25 REJECT actual 2022-09-12/none mode=assist ctx=military
e12 m28 > m27 ACCUSE actual 2022-09-12/none mode=disapprove ctx=military
e13 m30 > m40 CONSULT actual 2022-09-08/day mode=visit ctx=diplomatic,military
e14 m30 > m41 AGREE planned 2022-09-08/day ctx=military,economic
e15 m33 > m42 REQUEST requested 2022-09-12/none mode=yield ctx=cbrn
e16 m2 > m43 ACCUSE planned 2022-09-12/none mode=allege ctx=legal
q1 m13 direct cue=ujar
q2 m23 direct cue=tulis
rel m15 controls m16 from=2007
rel m28 member_of m29
rel m44 controls m32 from=2022-03
rel m33 leads m31

### BBC Indonesia 2019-09-05 article
= [m21=m1 Carrie Lam] {e1 cabut} RUU Ekstradisi, [m38=m2 demonstran]: 'Lima tuntutan, tidak kurang satu pun'
[m1:HKG.GOV Kepala Eksekutif Hong Kong Carrie Lam] {e2 menarik} rancangan undang-undang ekstradisi, Rabu (04/09), tiga bulan setelah rancangan itu memicu [m2:HKPROTEST.CVL gelombang unjuk rasa] terbesar sejak [m3:@HKG wilayah bekas koloni Inggris itu] kembali ke [m4:CHN.GOV Cina] pada 1997.
"<<q1 Kekerasan yang berlanjut merusak landasan [m5:HKG.CVL masyarakat kita]>>," katanya dalam pidato rekaman sepanjang delapan menit.
Bagi [m39=m2 pengunjuk rasa], hadiah itu datang terlambat.
"<<q2 Plester dipasang ketika lukanya sudah busuk>>," kata [m7:HKPROTEST.CVL seorang perempuan bermasker] dalam jumpa pers warga.
Dari lima tuntutan, baru satu yang dipenuhi. Empat lainnya termasuk penyelidikan independen terhadap [m8:HKG.COP polisi] dan pengampunan bagi lebih dari [m9:HKPROTEST.CVL 1.100 orang] yang {e3 ditangkap}. [m22=m1 Lam] {e4 menolak} keduanya; keluhan terhadap [m40=m8 polisi], ujarnya, cukup ditangani dewan yang sudah ada.
[m10:HKG.OPP Claudia Mo], yang mengetuai [m41:HKG.OPP kubu pandemokrat] di [m42:HKG.LEG Dewan Legislatif], {e5 menuding} [m23=m1 Lam] berpura-pura. [m24=m41 Kelompoknya] akan {e6 memboikot} dialog yang dijanjikan [m25=m1 pemerintah].
[m11:HKG.OPP Joshua Wong], pendiri partai [m12:HKG.OPP Demosisto], sedang berada di [m13:@TWN Taipei] ketika keputusan itu diumumkan. [m26=m11 Ia] {e7 meminta} [m14:TWN.GOV Taiwan] menampung [m28=m2 para pengunjuk rasa] yang melarikan diri. Pekan lalu [m27=m11 Wong] sempat {e8 ditahan} beberapa jam bersama [m15:HKG.OPP Agnes Chow].
[m37=m14 Taiwan] belum punya undang-undang suaka. Partai penguasa, [m16:TWN.PTY DPP], mengatakan bantuan akan {e9 diberikan} kasus demi kasus.
[m43=m4 Beijing] tampaknya merestui langkah [m44=m1 Lam], meski [m17:CHN.GOV Kantor Urusan Hong Kong dan Makau] sehari sebelumnya {e10 memperingatkan} bahwa keadaan darurat dapat diberlakukan. [m45:#Reuters Kantor berita Reuters] pada Senin menyiarkan rekaman suara [m46=m1 Lam]: [m29=m1 ia] akan {e11 mundur} andai saja punya pilihan. [m30=m1 Lam] membantah pernah {e12 mengajukan} pengunduran diri kepada [m31=m4 pemerintah pusat].
[m18:DEU.GOV Kanselir Jerman Angela Merkel] dijadwalkan {e13 tiba} di [m47=m4 Cina] pada hari Kamis. Lewat surat terbuka, [m32=m11 Wong] {e14 memohon} agar [m33=m18 Merkel] mengangkat soal Hong Kong.
Di [m48:@USA Washington], [m19:USA.LEG Ketua DPR Nancy Pelosi] {e15 menyambut} pencabutan itu, tetapi berniat meneruskan rancangan undang-undang yang, jika lolos, akan {e16 mencabut} status dagang khusus [m34=m3 wilayah tersebut] bila otonominya tergerus.
Saham-saham di Bursa Hong Kong melonjak 4 persen. [m20:CATHAY.BUS Cathay Pacific], yang kehilangan dua pemimpinnya bulan lalu setelah [m35=m4 Beijing] {e17 melarang} [m36:HKG.LAB awak pesawat yang ikut berdemo] terbang di udara Cina, naik 7 persen.
e1 m21 > m2 CONCEDE actual 2019-09-04/day ctx=legal,legislative again
e2 m1 > m2 CONCEDE actual 2019-09-04/day ctx=legal,legislative
e3 m8 > m9 COERCE actual 2019-09-05/none mode=arrest ctx=repression
e4 m22 > m2 REJECT actual 2019-09-04/day mode=yield ctx=legal
e5 m10 > m23 ACCUSE actual 2019-09-05/none mode=disapprove
e6 m24 > m25 PROTEST planned 2019-09-05/none mode=boycott
e7 m26 > m14 REQUEST requested 2019-09-05/none mode=assist ctx=asylum
e8 m8 > m27,m15 COERCE actual 2019-08-26/week mode=arrest ctx=repression
e9 m16 > m28 AID planned 2019-09-05/none ctx=asylum
e10 m17 > m2 THREATEN threatened 2019-09-03/day mode=restrict ctx=repression
e11 m29 > m2 RETREAT hypothetical 2019-09-05/none mode=resign ctx=executive
e12 m30 > m31 CONCEDE denied 2019-09-05/none ctx=executive
e13 m18 > m47 CONSULT planned 2019-09-05/day mode=visit ctx=diplomatic
e14 m32 > m33 REQUEST requested 2019-09-05/none mode=assist ctx=diplomatic,rights_freedoms
e15 m19 > m1 SUPPORT actual 2019-09-05/none ctx=legislative
e16 m19 > m34 SANCTION hypothetical 2019-09-05/none mode=discontinue ctx=economic,rights_freedoms
e17 m35 > m36 COERCE actual 2019-08-01/month mode=restrict ctx=economic bg
q1 m1 direct cue=katanya
q2 m7 direct cue=kata
rel m3 part_of m4 from=1997
rel m10 leads m41
rel m11 member_of m12
