### Kontan 2010-09-02 article
= Dua Bendera di Satu Laut: [m1:IDN.GOV Jakarta]-[m2:MYS.GOV Kuala Lumpur] Bertemu di Tengah
~date_line Kamis, 02 September 2010 / 09:40 WIB
~byline Oleh Hans Henricus
[m3:@IDN JAKARTA]. Tiga minggu setelah tiga orang berseragam hilang dari perahunya, dua menteri akhirnya akan bertatap muka. {e1 Pertemuan} [m4:IDN.GOV Marty Natalegawa] dengan [m5:MYS.GOV Anifah Aman] berlangsung Senin depan di Kota Kinabalu.
Tiga orang itu pegawai [m6:IDN.GOV Dinas Kelautan Kepulauan Riau]. Pada 13 Agustus malam, dekat Tanjung Berakit, [m30=m6 mereka] {e2 menahan} [m7:MYS.CVL tujuh nelayan Malaysia]; sejam kemudian [m8:MYS.COP kapal Polisi Marin] {e3 menembakkan} peluru peringatan, lalu {e4 membawa} [m9=m6 ketiganya] ke Johor.
Pertukaran terjadi empat hari sesudahnya. Tujuh ditukar tiga, begitu koran menulis; istilah "tukar" {e5 ditampik} [m10=m1 pemerintah].
"<<q1 Tidak ada barter. Yang ada pemulangan bersamaan>>," ujar [m11:IDN.GOV Presiden Susilo Bambang Yudhoyono] dalam pidato di Mabes TNI, Cilangkap, semalam. [m12=m11 Dia] {e6 mengajak} [m13=m2 tetangga] mempercepat batas laut, bukan perang.
Pidato itu mengecewakan [m14:IDN.CVL Bendera], Benteng Demokrasi Rakyat. Ketua organisasi ini, [m15:IDN.CVL Mustar Bona Ventura], dua kali {e7 melempar} kotoran ke [m31=m2 kedutaan] di Kuningan; kali ini, janjinya, <<q2 {e8 akan [m16=m14 kami] sisir} orang Malaysia di jalan>>.
Ancaman tersebut dijawab dari seberang. [m17:MYS.PTY Pemuda UMNO], sayap [m18:MYS.PTY UMNO] yang diketuai [m19:MYS.PTY Khairy Jamaluddin], {e9 menuntut} [m20=m1 Indonesia] meminta maaf. [m32=m18 UMNO] pimpinan [m21:MYS.GOV Najib Razak] adalah tulang punggung [m22:MYS.PTY Barisan Nasional].
~read_also Baca juga: Ringgit menguat tipis
Dari Senayan, [m23:IDN.LEG Mahfudz Siddiq], ketua [m24:IDN.LEG Komisi I DPR], {e10 menilai} [m33=m11 presiden] lembek. Penilaian serupa keluar dari [m25:IDN.PTY Hanura]; pendirinya, [m26:IDN.PTY Wiranto], masih memegang kursi ketua umum.
Dunia usaha cemas. Menurut [m27:IDN.BUS Sofjan Wanandi], yang memimpin [m28:IDN.BUS Apindo], <<q3 dua juta pekerja kita ada di sana>>.
[m29:ASEAN ASEAN], tempat [m34=m1+m2 keduanya] menjadi pendiri, tidak diundang.
Perundingan batas keduanya sudah berjalan empat belas putaran sejak 2005.
e1 m4 > m5 CONSULT planned 2010-09-06/day ctx=diplomatic,territory
e2 m6 > m7 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e3 m8 > m6 ASSAULT actual 2010-08-13/day mode=firearms ctx=territory
e4 m8 > m9 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e5 m10 > m2 CONCEDE denied 2010-08-17/day mode=release ctx=territory
e6 m12 > m13 REQUEST requested 2010-09-01/day mode=change ctx=territory
e7 m14 > m2 PROTEST actual 2010-09-02/none mode=vandalize ctx=territory
e8 m16 > m2 THREATEN threatened 2010-09-02/none mode=violence
e9 m17 > m20 REQUEST requested 2010-09-02/none mode=yield ctx=diplomatic
e10 m23,m25 > m11 ACCUSE actual 2010-09-02/none mode=disapprove ctx=diplomatic
q1 m11 direct cue=ujar
q2 m15 indirect cue=janjinya
q3 m27 indirect cue=Menurut
rel m15 leads m14
rel m17 part_of m18
rel m19 leads m17
rel m21 leads m18
rel m18 member_of m22
rel m23 leads m24
rel m26 leads m25
rel m27 leads m28
rel m1 member_of m29
rel m2 member_of m29

### CNN Indonesia 2025-10-15 article
= [m24=m10 Presiden] {e13 Kabur}, [m25=m2 Kolonel] Masuk: [m1:MDG.GOV Madagaskar] Punya Penguasa Baru
~byline CNN Indonesia
~date_line Rabu, 15 Okt 2025 09:15 WIB
~caption Pengunjuk rasa di Lapangan 13 Mei, Antananarivo. (AFP)
Dari atas tangga istana, Selasa (14/10), [m2:CAPSAT.MIL Kolonel Michael Randrianirina] hanya membaca sepuluh kalimat. Yang kedua berbunyi: Senat, mahkamah, dan komisi pemilu {e1 dibekukan}.
Satuan yang [m26=m2 ia] pimpin bernama [m3:CAPSAT.MIL CAPSAT], bagian dari [m4:MDG.MIL angkatan darat] yang mengurus gaji dan gudang. Sabtu lalu [m27=m3 satuan itu] {e2 meninggalkan} barak dan {e3 bergabung} dengan [m5:MDG.CVL anak-anak muda] di Lapangan 13 Mei.
[m6:MDG.CVL Gen Z Mada], begitu gerakan itu menyebut diri, {e4 berdemonstrasi} sejak 25 September. Awalnya soal air ledeng. "<<q1 [m7=m6 Kami] tidak mengganti satu bos dengan bos bersepatu lars>>," kata [m8:MDG.CVL Elliot], salah satu corongnya.
Dua puluh dua orang tewas dalam tiga pekan. Angka [m9:UN PBB] ini {e5 dibantah} [m10:MDG.GOV Presiden Andry Rajoelina], sebelum [m11=m10 ia] sendiri {e6 lari} Minggu malam dengan pesawat militer Prancis ke tempat yang tidak disebut.
Selasa siang [m12:MDG.LEG Majelis Nasional], meski dari jauh sudah {e7 dibubarkan} olehnya, tetap bersidang dan {e8 memakzulkan} [m13=m10 mantan disjoki] itu. Pemakzulan tersebut, menurut [m23:MDG.GOV kantornya], <<q2 tak punya dasar>>.
Jabatan ketua Majelis dipegang [m14:MDG.LEG Justin Tokely]. Partainya, [m15:MDG.PTY IRMAR], didirikan [m28=m10 Rajoelina]; [m16:MDG.OPP Siteny Randrianasoloniaiko], yang memimpin [m17:MDG.OPP Firaisankina], koalisi oposisi, tersenyum sepanjang sidang.
~related Lihat Juga: 5 Fakta Vanila Madagaskar
Dari Addis Ababa [m18:AU Uni Afrika] {e9 menskors} keanggotaan [m29=m1 negeri itu] pagi ini. Skorsing itu {e10 disesalkan} [m30=m2 sang kolonel]. Blok lain, [m19:SADC SADC], yang sejak Agustus justru dipimpin [m20=m1 Antananarivo], {e11 akan mengirim} panel para tetua.
[m21:FRA.GOV Emmanuel Macron] enggan membenarkan pesawat itu. "<<q3 Keprihatinan besar>>," cuma itu, dari Sharm el-Sheikh.
[m31=m10 Rajoelina] sendiri naik dengan jalan serupa. Maret 2009, [m32=m3 CAPSAT] {e12 menjatuhkan} [m22:MDG.ELI Marc Ravalomanana] untuknya.
~footer (bac/rds)
e13 m10 > m6 RETREAT actual 2025-10-12/day ctx=executive again
e1 m2 > m12 COERCE actual 2025-10-14/day mode=restrict ctx=executive,political_institutions
e2 m3 > m10 REJECT actual 2025-10-11/day ctx=military
e3 m3 > m5 SUPPORT actual 2025-10-11/day ctx=military
e4 m6 > m10 PROTEST actual 2025-09-25/day mode=demo ctx=human_security
e5 m10 > m9 REJECT actual 2025-10-15/none ctx=human_rights
e6 m11 > m6 RETREAT actual 2025-10-12/day ctx=executive
e7 m10 > m12 COERCE actual 2025-10-14/day mode=restrict ctx=legislative
e8 m12 > m13 SANCTION actual 2025-10-14/day mode=expel ctx=legislative,executive
e9 m18 > m1 SANCTION actual 2025-10-15/day mode=discontinue ctx=political_institutions
e10 m2 > m18 ACCUSE actual 2025-10-15/none mode=disapprove ctx=political_institutions
e11 m19 > m1 AGREE planned 2025-10-15/none ctx=diplomatic
e12 m3 > m22 COERCE actual 2009-03-01/month mode=seize ctx=executive bg
q1 m8 direct cue=kata
q2 m23 indirect cue=menurut
q3 m21 direct
rel m2 leads m3
rel m3 part_of m4
rel m14 leads m12
rel m14 member_of m15
rel m16 leads m17
rel m1 member_of m18
rel m19 led_by m20
rel m8 member_of m6

### Jawa Pos 2016-02-23 article
= Dolly-nya Jakarta Diratakan Senin, [m24=m4 Daeng Aziz] Menolak Pulang
~byline (jun/c11/kim)
~date_line Selasa, 23 Februari 2016
[m1:@IDN JAKARTA] – Surat itu ditempel dini hari supaya tidak dicopot. Isinya: [m2:IDN.CVL penghuni Kalijodo] {e1 diberi waktu} tujuh hari, terhitung Kamis lalu, sebelum [m3:IDN.GOV Pemprov DKI] {e2 merobohkan} 195 bangunan.
[m4:IDN.CVL Abdul Aziz], dipanggil Daeng, tidak mau pindah. "<<q1 [m5=m4 Saya] lahir di sini sebagai preman, mati di sini sebagai warga>>," katanya. [m6=m4 Pemilik] kafe Intan itu mengetuai [m7:IDN.CVL perkumpulan warga], yang belum punya nama.
[m25=m8 Gubernurnya] juga tidak mau mundur. [m8:IDN.GOV Basuki Tjahaja Purnama] {e3 menampik} permintaan menunda, dan menantang pemilik tanah menunjukkan sertifikat. Permintaan itu disampaikan [m9:IDN.CVL Razman Arif Nasution], pengacara warga, yang Senin (22/2) {e4 mendatangi} [m10:IDN.LEG DPRD DKI].
Di dewan, [m11:IDN.LEG Abraham Lunggana] {e5 menyambutnya}. Wakil ketua itu pula, politikus [m12:IDN.PTY PPP], yang menilai [m26=m8 gubernur] pilih kasih: apartemen di seberang, katanya, <<q2 sama-sama di jalur hijau>>.
[m27=m3 Pemprov] punya teman berseragam. [m13:IDN.COP Kombes Krishna Murti] dari [m14:IDN.COP Polda Metro Jaya], yang menulis buku tentang tempat itu, Sabtu malam (20/2) {e6 menggerebek} tiga kafe dengan 2.000 personel. Penggerebekan itu {e7 menghasilkan} busur, 436 anak panah, dan satu senjata rakitan. [m15:IDN.MIL Kodam Jaya] {e8 meminjamkan} 600 prajurit.
~advert Informasi pemasangan iklan 031-8202216
[m16:IDN.CVL Komnas HAM] punya urusan sendiri. [m17:IDN.CVL Siane Indriani], salah seorang komisionernya, {e9 meminta} kampung itu tidak digusur dengan tentara. Lembaga yang dipimpin [m18:IDN.CVL Imdadun Rahmat] tersebut akan menyurati [m19:IDN.GOV presiden].
Yang sudah memilih pergi 68 keluarga. [m20:IDN.GOV Dinas Perumahan] {e10 menyediakan} rusun di Marunda dan Pulogebang, gratis tiga bulan. [m23:IDN.CVL Bu Leli], tukang cuci, menimbang-nimbang: "<<q3 Di Marunda siapa yang mau dicucikan bajunya?>>"
Dolly di Surabaya ditutup [m21:IDN.GOV Tri Rismaharini] pada 18 Juni 2014. [m22:IDN.CVL Front Pekerja Lokalisasi], waktu itu, {e11 melawan} sebulan lamanya.
e1 m3 > m2 THREATEN threatened 2016-02-18/day mode=territory ctx=territory
e2 m3 > m2 COERCE planned 2016-02-29/day ctx=territory
e3 m8 > m9 REJECT actual 2016-02-23/none mode=yield ctx=territory
e4 m9 > m10 REQUEST requested 2016-02-22/day mode=assist ctx=territory
e5 m11 > m9 CONSULT actual 2016-02-22/day ctx=territory
e6 m14 > m2 COERCE actual 2016-02-20/day ctx=human_security
e7 m14 > m2 COERCE actual 2016-02-20/day mode=seize ctx=human_security
e8 m15 > m3 AID actual 2016-02-23/none
e9 m17 > m3 REQUEST requested 2016-02-23/none mode=yield ctx=human_rights
e10 m20 > m2 AID actual 2016-02-23/none ctx=human_security
e11 m22 > m21 PROTEST actual 2014-06-01/month ctx=territory bg
q1 m4 direct cue=katanya
q2 m11 indirect cue=katanya
q3 m23 direct
rel m6 leads m7
rel m11 member_of m12
rel m13 member_of m14
rel m17 member_of m16
rel m18 leads m16
