### Surya 2007-06-01 article
= [m29=m4 Marinir] {e1 Tembaki} [m1:IDN.AGR Warga Alas Tlogo], Empat Tewas
[m2:@IDN Pasuruan], Surya - Jalan raya pantura di Grati terputus sepanjang Rabu (30/5) sore sampai Kamis dini hari. [m3:IDN.AGR Warga Desa Alas Tlogo], Kecamatan Lekok, {e2 menebang} pohon-pohon asam dan menggelar tikar di tengah aspal. Jenazah tetangga [m37=m3 mereka] belum dimandikan.
Rabu pagi, sekitar pukul 09.30, [m4:IDN.MIL prajurit Pusat Latihan Tempur Marinir] {e3 melepaskan} tembakan ke arah [m30=m3 warga] yang menghalangi traktor [m5:IDN.BUS PT Rajawali Nusantara]. Empat orang, di antaranya [m6:IDN.AGR Mistin], 27, yang sedang menggendong anaknya, meninggal. Peluru yang menembus tubuh [m43=m6 Mistin] bersarang di dada si anak, [m7:IDN.AGR Khoirul Anwar], empat tahun.
"<<q1 [m38=m3 Kami] cuma mau ketela [m39=m3 kami] dipanen dulu. Sebulan lagi sudah besar>>," tutur [m8:IDN.AGR Kepala Desa Alas Tlogo Imam Sugnadi], yang lengannya tergores peluru.
Komandan [m36:IDN.MIL Korps Marinir] [m9:IDN.MIL Mayjen Safzen Noerdin] menyampaikan {e4 permohonan maaf} di [m40:@IDN Surabaya]. Namun [m31=m9 ia] {e5 menolak} sebutan {e18 penembakan} membabi buta. "<<q2 Anggota [m10=m9 saya] dikepung orang bercelurit. Tembakan ke tanah, pelurunya memantul>>," katanya.
Soal pantulan, [m11:IDN.JUD Komnas HAM] tidak percaya begitu saja. [m12:IDN.JUD Komisioner Zoemrotin K. Susilo] yang tiba Kamis pagi {e6 memungut} sembilan selongsong dan {e7 akan meminta keterangan} [m13=m4 para prajurit].
[m14:IDN.MIL Polisi Militer Angkatan Laut] {e8 menahan} [m15:IDN.MIL 13 anggota], termasuk letnan yang memimpin patroli.
Sengketa atas 3.569 hektare di sebelas desa ini berumur setengah abad. [m16:IDN.MIL TNI Angkatan Laut] membeli tanah itu pada 1960 guna dijadikan pangkalan pendidikan; [m41=m3 warga] merasa dipaksa menjual. Pada 1984 lahan disewakan kepada [m45:IDN.BUS perusahaan perkebunan]. Maret lalu [m17:IDN.JUD Pengadilan Negeri Bangil] {e10 memenangkan} [m32=m16 TNI AL], dan [m33=m3 warga] {e11 naik banding}.
Sehari sebelum kejadian, [m18:IDN.GOV Bupati Pasuruan Jusbakir Aldjufri] sebenarnya {e12 meminta} [m19=m5 perusahaan] tidak membajak sampai banding diputus. {e17 Permintaan} [m42=m18 Bupati] itu tak pernah sampai ke lapangan.
Dari [m46:@IDN Jakarta], [m20:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e13 memerintahkan} [m21:IDN.MIL Panglima TNI Marsekal Djoko Suyanto] mengusut tuntas. [m22:IDN.LEG Komisi I DPR] mengirim delapan anggota, dipimpin [m23:IDN.LEG Theo L. Sambuaga] dari [m24:IDN.PTY Golkar], yang Kamis siang {e14 menemui} [m34:IDN.AGR para janda] di balai desa.
Pertemuan berlangsung panas. [m25:IDN.LEG Yuddy Chrisnandi], juga dari [m44=m24 partai beringin], {e15 dilempari} [m35=m3 orang kampung] dengan kerikil sewaktu bertanya siapa yang mulai.
"<<q3 Yang mulai yang pegang senapan, Pak!>>" teriak [m26:IDN.AGR seorang perempuan] dari jendela.
[m27:NU.REL Ketua PCNU Pasuruan KH Sonhaji] akhirnya {e16 membujuk} [m28=m3 warga] membuka jalan. Pukul 01.00 truk-truk kembali lewat.
e1 m29 > m1 ASSAULT actual 2007-05-30/day mode=firearms ctx=military,human_security again
e2 m3 > m16 PROTEST actual 2007-05-30/day mode=obstruct ctx=military,human_security
e3 m4 > m30 ASSAULT actual 2007-05-30/day mode=firearms ctx=military,human_security
e4 m9 > m3 SUPPORT actual 2007-06-01/none ctx=military
e5 m31 > m3 REJECT actual 2007-06-01/none mode=yield ctx=military
e6 m12 > m4 ACCUSE actual 2007-05-31/day mode=investigate ctx=human_rights,military
e7 m12 > m13 ACCUSE planned 2007-06-01/none mode=investigate ctx=human_rights,military
e8 m14 > m15 COERCE actual 2007-06-01/none mode=arrest ctx=military,legal
e10 m17 > m32 SUPPORT actual 2007-03-01/month ctx=legal,human_security bg
e11 m33 > m32 ACCUSE actual 2007-06-01/none mode=allege ctx=legal,human_security bg
e12 m18 > m19 REQUEST requested 2007-05-29/day mode=yield ctx=human_security
e13 m20 > m21 REQUEST requested 2007-06-01/none mode=change ctx=military,executive
e14 m22 > m34 CONSULT actual 2007-05-31/day mode=visit ctx=legislative,military
e15 m35 > m25 PROTEST actual 2007-05-31/day mode=riot ctx=legislative,military
e16 m27 > m28 REQUEST requested 2007-05-31/day mode=yield ctx=human_security
e17 m18 > m19 REQUEST requested 2007-05-29/day mode=yield ctx=human_security again
e18 m4 > m30 ASSAULT actual 2007-05-30/day mode=firearms ctx=military,human_security again
q1 m8 direct cue=tutur
q2 m9 direct cue=katanya
q3 m26 direct cue=teriak
rel m23 member_of m24
rel m23 member_of m22
rel m25 member_of m24
rel m9 leads m36
rel m36 part_of m16
rel m12 member_of m11

### Jubi 2021-07-29 article
= Kepala [m1=m5 Difabel Merauke] {e23 Diinjak}, [m30=m6 Panglima] {e1 Copot} Dua Komandan
[m2:@IDN Merauke], [m3:#Jubi Jubi] – Video itu panjangnya 1 menit 20 detik. [m4:IDN.MIL Dua polisi militer Angkatan Udara] {e2 memiting} [m5:IDN.CVL Steven Yadohamang], pemuda tunarungu, lalu [m31=m4 seorang dari mereka] {e3 menginjak} kepalanya dengan sepatu lars.
Kejadiannya di depan warung bubur di Jalan Raya Mandala, Senin (26/7/2021). Dua hari kemudian seluruh [m48:@IDN Papua] sudah menontonnya.
[m6:IDN.MIL Panglima TNI Marsekal Hadi Tjahjanto] {e21 mencopot} [m7:IDN.MIL Komandan Lanud Johannes Abraham Dimara Kolonel Herdy Arief Budiyanto] dan komandan satuan polisi militernya, Rabu malam. "<<q1 [m40=m7 Mereka] tidak bisa membina anggotanya. [m32=m6 Saya] minta malam ini juga {e4 diganti}>>," kata [m8=m6 Hadi].
Sebelumnya, [m9:IDN.MIL Kepala Staf Angkatan Udara Marsekal Fadjar Prasetyo] sudah {e5 meminta maaf} kepada [m10:IDN.CVL masyarakat Papua]. [m34=m4 Kedua pelaku], berpangkat sersan dua dan prajurit dua, {e6 ditahan} di [m33:IDN.MIL Lanud setempat].
{e24 Permintaan maaf} [m41=m9 KSAU] {e7 diterima} orang tua [m42=m5 Steven] dengan syarat: sidang terbuka. "<<q2 Anak [m11:IDN.CVL saya] tidak bisa bicara. Jadi biar hakim yang bicara keras-keras>>," ujar ibunya melalui pendeta.
Dari [m47:@IDN Jakarta], [m12:IDN.GOV Kantor Staf Presiden] {e8 mengecam} tindakan itu sebagai berlebihan. [m13:IDN.GOV Kepala Staf Kepresidenan Moeldoko] {e9 menjanjikan} proses hukum yang transparan.
Bagi [m14:IDN.CVL Direktur LBH Papua Emanuel Gobay], janji semacam itu sudah kelewat banyak. [m35=m14 Ia] {e10 meminta} perkara dipindahkan ke peradilan umum, sesuatu yang menurut undang-undang tahun 1997 belum dimungkinkan.
[m15:MRPAPUA.GOV Majelis Rakyat Papua], lewat [m16:MRPAPUA.GOV ketuanya, Timotius Murib], {e11 membandingkannya} dengan lutut di leher George Floyd. [m36=m16 Murib] {e12 mendesak} [m17:IDN.GOV Presiden Joko Widodo] menarik [m18:IDN.MIL pasukan nonorganik] dari tanah Papua.
{e22 Desakan} penarikan itu bukan yang pertama; sejak [m19:IDN.GOV pemerintah] {e13 melabeli} [m20:OPM.REB TPNPB-OPM] teroris pada 29 April, [m43=m15 MRP] sudah tiga kali menyuarakannya. [m37=m19 Jakarta] {e14 tidak pernah menjawab}.
Selasa malam [m21:IDN.EDU mahasiswa Universitas Musamus] {e15 menyalakan} lilin di Tugu Libra. Rabu, jumlahnya berlipat, dan [m22:IDN.COP Polres Merauke] {e16 melarang} pawai dengan alasan pandemi. Tidak ada bentrokan.
[m23:IDN.GOV Bupati Merauke Romanus Mbaraka] {e17 mengunjungi} [m38=m5 Steven] di Kelurahan Bambu Pemali sambil membawa sembako. [m24=m23 Ia] {e18 mengimbau} [m39:IDN.CVL warganya] tenang.
"<<q3 [m44=m23+m39 Kita] marah, tetapi marah yang berakal>>," kata [m25=m23 Romanus].
[m26:OPM.REB Sebby Sambom], juru bicara [m45=m20 TPNPB], {e19 mengancam} akan membalas [m27=m4 para penginjak]. Sementara di [m28:@CHE Jenewa], [m29:UN juru bicara Kantor HAM PBB] {e20 menyatakan prihatin}.
[m46=m5 Steven], kata tetangganya, kembali ke warung bubur itu Kamis pagi. Penjualnya menolak dibayar.
e1 m30 > m7 SANCTION actual 2021-07-28/day mode=expel ctx=military again
e23 m4 > m1 ASSAULT actual 2021-07-26/day mode=beat ctx=military,human_rights again
e2 m4 > m5 ASSAULT actual 2021-07-26/day mode=beat ctx=military,human_rights
e3 m31 > m5 ASSAULT actual 2021-07-26/day mode=beat ctx=military,human_rights again
e4 m32 > m7 SANCTION actual 2021-07-28/day mode=expel ctx=military again
e5 m9 > m10 SUPPORT actual 2021-07-28/day ctx=military
e24 m9 > m10 SUPPORT actual 2021-07-28/day ctx=military again
e6 m33 > m34 COERCE actual 2021-07-28/day mode=arrest ctx=military,legal
e7 m11 > m9 CONCEDE hypothetical 2021-07-29/none ctx=military,legal
e8 m12 > m4 ACCUSE actual 2021-07-29/none mode=disapprove ctx=military,human_rights
e9 m13 > m10 AGREE planned 2021-07-29/none ctx=legal,military
e10 m35 > m6 REQUEST requested 2021-07-29/none mode=change ctx=legal,military
e11 m16 > m4 ACCUSE actual 2021-07-29/none mode=disapprove ctx=human_rights,religion_ethnicity
e12 m36 > m17 REQUEST requested 2021-07-29/none mode=yield ctx=military,territory
e13 m19 > m20 ACCUSE actual 2021-04-29/day mode=allege ctx=terrorism,territory bg
e14 m37 > m15 REJECT actual 2021-07-29/none mode=yield ctx=military,territory bg
e15 m21 > m4 PROTEST actual 2021-07-27/day mode=demo ctx=human_rights,military
e16 m22 > m21 COERCE actual 2021-07-28/day mode=restrict ctx=rights_freedoms,health
e17 m23 > m38 CONSULT actual 2021-07-29/none mode=visit ctx=human_rights
e18 m24 > m39 REQUEST requested 2021-07-29/none mode=yield ctx=human_rights
e19 m26 > m27 THREATEN threatened 2021-07-29/none mode=violence ctx=territory
e20 m29 > m10 SUPPORT actual 2021-07-29/none ctx=human_rights
e21 m6 > m7 SANCTION actual 2021-07-28/day mode=expel ctx=military
e22 m36 > m17 REQUEST requested 2021-07-29/none mode=yield ctx=military,territory again
q1 m8 direct cue=kata
q2 m11 direct cue=ujar
q3 m25 direct cue=kata
rel m16 leads m15
rel m13 leads m12
rel m26 member_of m20

### CNN Indonesia 2018-07-12 article
= Prahara di [m1:IDN.PTY Hanura]: [m33:IDN.PTY Kubu Daryatmo] {e1 Seret} [m2:IDN.GOV Menkumham] ke Meja Hijau Lagi
~byline CNN Indonesia
~date_line Kamis, 12/07/2018 18:05
~share Bagikan :
[m3:@IDN Jakarta], [m4:#CNN CNN Indonesia] -- Lima hari menjelang penutupan pendaftaran calon anggota legislatif, [m5:IDN.PTY Partai Hanura] masih punya dua ketua umum.
[m6:IDN.PTY Oesman Sapta Odang (OSO)] memegang surat keputusan. [m7:IDN.PTY Daryatmo] memegang putusan pengadilan. [m43=m6+m7 Keduanya] sama-sama sudah menyusun daftar 575 nama.
Putusan yang dimaksud ialah putusan [m8:IDN.JUD PTUN Jakarta] tanggal 26 Juni, yang {e2 membatalkan} surat pengesahan [m9:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly] atas kepengurusan [m44=m6 OSO]. [m34=m9 Yasonna] {e3 mengajukan} banding pekan lalu.
"<<q1 [m10=m9 Menteri] wajib melaksanakan dulu, baru banding. Ini malah pura-pura tidak baca>>," {e4 kecam} [m11:IDN.PTY Sekretaris Jenderal kubu Daryatmo, Sarifuddin Sudding], Kamis (12/7).
[m35=m11 Sudding] {e5 mendaftarkan} gugatan baru pagi tadi, kali ini perbuatan melawan hukum di [m12:IDN.JUD PN Jakarta Selatan].
Langkah itu {e6 ditertawakan} [m50:IDN.PTY kubu seberang]. Kata [m13:IDN.PTY Wakil Ketua Umum Gede Pasek Suardika], <<q2 orang yang sudah dipecat tidak punya kedudukan hukum>>. [m37=m11 Sudding] memang {e7 diberhentikan} [m36=m6 OSO] pada Januari, sehari setelah [m14=m11 ia] memimpin rapat yang {e8 melengserkan} [m15=m6 sang ketua umum] lebih dulu.
Di tengah keduanya berdiri [m16:IDN.GOV Wiranto], pendiri [m46=m5 partai] yang menyerahkan kursi ketua umum kepada [m45=m6 OSO] pada Desember 2016. [m17=m16 Menko Polhukam itu] {e9 mempertemukan} [m18=m6+m7 kedua kubu] di rumahnya Minggu lalu. Pertemuan hanya menghasilkan foto.
"<<q3 [m47=m16 Saya] sudah sepuh, sudah di pemerintahan. Jangan minta [m19=m16 saya] memilih anak>>," keluh [m20=m16 Wiranto].
Pihak yang paling repot adalah [m21:IDN.GOV Komisi Pemilihan Umum]. [m22:IDN.GOV Komisioner Hasyim Asy'ari] mengatakan [m23=m21 pihaknya] akan {e10 berkonsultasi} dengan [m38=m9 Menkumham] besok dan {e11 menolak} dua daftar sekaligus bila sampai Selasa tidak ada kepastian.
Ancaman {e18 penolakan} itu membuat kader daerah gelisah. [m24:IDN.PTY Ketua DPD Hanura Bali Kadek Arimbawa] {e12 meminta} [m25=m6+m7 dua jenderal itu] suit saja.
[m48=m5 Hanura] termasuk [m26:IDN.PTY koalisi pendukung Joko Widodo] bersama [m27:IDN.PTY PDIP], [m28:IDN.PTY Golkar], dan lima partai lain. [m29:IDN.GOV Presiden] tidak ikut campur, demikian [m30:IDN.GOV Juru Bicara Johan Budi].
Namun, [m42:? sumber di Istana] menyebut [m39=m6 OSO], yang juga memimpin [m31:IDN.LEG Dewan Perwakilan Daerah], sudah {e13 menghadap} [m40=m29 Presiden] Rabu malam dan {e14 meminta} dukungan. [m41=m6 OSO] {e15 menyangkal} sambil tertawa: [m49=m6 ia] cuma mengantar durian.
[m32:IDN.PTY PPP], yang empat tahun mengalami perpecahan serupa, {e17 menawarkan} bekas pengacaranya. Belum ada yang menerima.
e1 m33 > m2 ACCUSE actual 2018-07-12/day mode=allege ctx=legal,political_institutions again
e2 m8 > m9 REJECT actual 2018-06-26/day mode=change ctx=legal,political_institutions bg
e3 m34 > m8 REJECT actual 2018-07-02/week mode=yield ctx=legal,political_institutions
e4 m11 > m10 ACCUSE actual 2018-07-12/day mode=disapprove ctx=legal,political_institutions
e5 m35 > m9 ACCUSE actual 2018-07-12/day mode=allege ctx=legal,political_institutions
e6 m13 > m35 REJECT actual 2018-07-12/none mode=yield ctx=legal,political_institutions
e7 m36 > m37 SANCTION actual 2018-01-01/month mode=expel ctx=political_institutions bg
e8 m14 > m15 SANCTION actual 2018-01-01/month mode=expel ctx=political_institutions bg
e9 m17 > m18 CONSULT actual 2018-07-08/day mode=third-party ctx=political_institutions
e10 m23 > m38 CONSULT planned 2018-07-13/day ctx=election,political_institutions said=m22
e11 m23 > m18 REJECT hypothetical 2018-07-17/day mode=assist ctx=election,political_institutions said=m22
e12 m24 > m25 REQUEST requested 2018-07-12/none mode=change ctx=political_institutions
e13 m39 > m40 CONSULT denied 2018-07-11/day mode=visit ctx=political_institutions,executive
e14 m39 > m40 REQUEST denied 2018-07-11/day mode=assist ctx=political_institutions,executive
e15 m41 > m42 REJECT actual 2018-07-12/none mode=yield ctx=political_institutions
e17 m32 > m5 AGREE planned 2018-07-12/none ctx=legal,political_institutions
e18 m23 > m18 REJECT hypothetical 2018-07-17/day mode=assist ctx=election,political_institutions again
q1 m11 direct cue=kecam
q2 m13 indirect cue=Kata
q3 m20 direct cue=keluh
rel m22 member_of m21
rel m5 member_of m26
rel m27 member_of m26
rel m28 member_of m26
rel m39 leads m31
rel m16 leads m5 to=2016-12
rel m24 member_of m5
rel m11 member_of m33
rel m7 leads m33
rel m6 leads m50
