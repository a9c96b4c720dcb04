### Detikcom 2006-11-20 article
= [m1=m5 Bush] Enam Jam di [m2:@IDN Bogor], [m3=m13 Kebun Raya] Dikepung Spanduk
[m4:@IDN Bogor] - Helipad di Kebun Raya hanya dipakai sebentar. [m5:USA.GOV Presiden AS George W Bush] tiba pukul empat sore, {e1 berbicara} dengan [m6:IDN.GOV Susilo Bambang Yudhoyono] di Istana, makan malam, dan terbang lagi.
"<<q1 [m7=m6 Kami] tidak selalu sepakat, termasuk soal [m8:@IRQ Irak]>>," ujar [m9=m6 tuan rumah] dalam jumpa pers, Senin (20/11/2006). [m10=m6 Ia] {e2 mengusulkan} jadwal penarikan pasukan asing; [m11=m5 tamunya] mengangguk tanpa menjawab.
Sebagai buah tangan, [m12=m5 Washington] {e3 menjanjikan} 55 juta dolar untuk rumah sakit dan sekolah.
Di luar pagar ceritanya lain. [m13:HTI.REL Hizbut Tahrir Indonesia] {e4 memimpin pawai} sepuluh ribu orang dari Masjid Raya, sedangkan [m14:IDN.EDU mahasiswa IPB] {e5 merobohkan} barikade di Jalan Pajajaran sebelum {e6 dipukul mundur} [m15:IDN.COP pasukan antihuru-hara].
[m16:FPI.REL FPI] sehari sebelumnya {e7 mengancam} menyegel restoran waralaba [m17:USA.BUS Amerika].
[m18:IDN.COP Kapolri Jenderal Sutanto], yang mengerahkan 18 ribu orang, membantah menerima {e8 perintah} dari [m19:USA.SPY Dinas Rahasia] untuk mematikan sinyal telepon seluler. Nyatanya, telepon mati sejak pukul dua.
[m20:IDN.GOV Wali Kota Bogor Diani Budiarto] {e9 meminta maaf} kepada [m21:IDN.CVL para sopir angkot]. [m22=m21 Mereka] kehilangan setoran dua hari.
Dari Senayan, [m23:IDN.LEG Ketua MPR Hidayat Nur Wahid] {e10 menolak} undangan jamuan. Langkah [m24=m23 mantan presiden PKS] itu {e11 dipuji} [m25:MUHAMMADIYAH.REL Din Syamsuddin] yang memimpin [m26:MUHAMMADIYAH.REL Muhammadiyah].
Dua tahun setelah tsunami hubungan militer kedua negara pulih: [m27=m5 Washington] {e12 mencabut} embargo senjata pada 22 November tahun lalu. Bukan sekutu, tetapi mitra, begitu istilah pejabat Deplu.
Persiapan helipad menelan Rp 6 miliar. Rumputnya akan ditanam ulang.
e1 m5 > m6 CONSULT actual 2006-11-20/day mode=visit ctx=diplomatic,economic
e2 m10 > m11 REQUEST requested 2006-11-20/day mode=change ctx=military,diplomatic
e3 m12 > m10 AGREE planned 2006-11-20/day ctx=education
e4 m13 > m12 PROTEST actual 2006-11-20/day mode=demo ctx=military,diplomatic
e5 m14 > m15 PROTEST actual 2006-11-20/day mode=riot ctx=diplomatic
e6 m15 > m14 ASSAULT actual 2006-11-20/day mode=crowd-control ctx=repression
e7 m16 > m17 THREATEN threatened 2006-11-19/day ctx=diplomatic
e8 m19 > m18 REQUEST denied 2006-11-20/none ctx=diplomatic said=m18
e9 m20 > m21 SUPPORT actual 2006-11-20/day ctx=economic
e10 m23 > m10 REJECT actual 2006-11-20/day ctx=diplomatic
e11 m25 > m24 SUPPORT actual 2006-11-20/none ctx=diplomatic,religion_ethnicity
e12 m27 > m10 CONCEDE actual 2005-11-22/day ctx=military bg
q1 m9 direct cue=ujar
rel m25 leads m26

### Suara Flores 2016-08-30 article
= Panas Bumi Wae Sano: [m1=m12 Keuskupan] dan [m2=m9 Bupati] Berseberangan
~caption Suasana di lokasi kejadian. (Foto: Hendra Saputra)
~date_line 30 Agustus 2016, 09:00 WIB
~byline Oleh: Hendra Saputra
[m3:@IDN LABUAN BAJO] - Patok-patok kuning itu muncul dalam semalam di dekat kuburan tua.
[m4:IDN.CVL Warga Nunang] menemukannya Jumat (26/8), {e1 mencabutnya}, dan menaruhnya di depan kantor camat. Patok tersebut milik [m5:IDN.BUS PT Sarana Multi Infrastruktur], badan usaha yang {e2 ditugasi} [m6:IDN.GOV Kementerian Energi] bulan ini.
"<<q1 Kubur tidak bisa ganti rugi>>," kata [m7:IDN.CVL Yosef Erwin Rahmat], juru bicara [m8=m4 mereka].
[m9:IDN.GOV Bupati Manggarai Barat Agustinus Dula] menjamin proyek aman. Selasa ini [m10=m9 ia] {e3 mengumpulkan} para tetua di rumah jabatan; tiga kampung hadir, [m11=m4 Nunang] tidak. Yang tidak hadir itu {e4 menyatakan} baru mau datang bila patok terakhir diangkat.
Dari Ruteng, [m12:IDN.REL Uskup Hubertus Leteng], yang memimpin [m13:IDN.REL Keuskupan Ruteng], {e5 meminta} [m14:IDN.GOV Presiden Joko Widodo] membatalkan penugasan. Suratnya bertanggal 29 Agustus.
[m15:IDN.REL Pater Marten Jenarut] dari [m16:IDN.REL JPIC], komisi di bawah keuskupan, membantah [m17=m12 gereja] {e6 menghasut}. Tuduhan penghasutan mula-mula {e7 diucapkan} [m18:IDN.GOV Sekretaris Daerah Mbon Rofinus] pada hari Sabtu.
~advert ADVERTISEMENT
[m19=m5 Perusahaan] {e8 kemungkinan memindahkan} sumur pertama sejauh dua kilometer, ujar [m20:IDN.BUS manajer lapangannya].
[m21:WB Bank Dunia], pemberi dana, {e9 mengirim} misi pemantau pertengahan September. [m22:WALHI.CVL Walhi NTT] {e10 menyangsikan} manfaatnya. Direktur organisasi itu, [m23:WALHI.CVL Umbu Wulang], menunjuk pengalaman Mataloko.
Di Mataloko lumpur panas meluap sejak 2006, dan pada 2013 [m24:IDN.CVL petani setempat] {e11 menggugat} [m25:IDN.BUS PLN].
[m26:IDN.COP Polres Mabar] {e12 menempatkan} sepuluh petugas di Danau Sano Nggoang. Burung-burung air tidak terganggu.
~byline (hen/mar)
e1 m4 > m5 PROTEST actual 2016-08-26/day mode=vandalize ctx=environment,natural_resource
e2 m6 > m5 AGREE actual 2016-08-01/month ctx=natural_resource,environment
e3 m10 > m11 CONSULT actual 2016-08-30/day ctx=environment
e4 m11 > m10 REJECT actual 2016-08-30/day ctx=environment
e5 m12 > m14 REQUEST requested 2016-08-29/day mode=change ctx=environment,religion_ethnicity
e6 m17 > m11 PROTEST denied 2016-08-30/none ctx=environment said=m15
e7 m18 > m17 ACCUSE actual 2016-08-27/day mode=allege ctx=environment,religion_ethnicity
e8 m19 > m11 CONCEDE hypothetical 2016-08-30/none ctx=environment,natural_resource
e9 m21 > m11 CONSULT planned 2016-09-12/week mode=visit ctx=environment
e10 m22 > m21 ACCUSE actual 2016-08-30/none mode=disapprove ctx=environment
e11 m24 > m25 ACCUSE actual 2013-01-01/year mode=allege ctx=environment,legal bg
e12 m26 > m11 MOBILIZE actual 2016-08-30/day mode=police ctx=environment,repression
q1 m7 direct cue=kata
rel m12 leads m13
rel m16 part_of m13
rel m23 leads m22

### Sindonews 2024-10-03 article
= [m1:IDN.CVL Rote] dan [m2:@IDN Sydney]: Dua Wajah Hubungan Selatan
[m3:@IDN JAKARTA] - Kapal itu tidak besar, mesinnya tidak baru, dan di lambungnya tertulis nama seorang nelayan Rote. Di atasnya, menurut [m4:IDN.COP Polairud NTT], [m5:CHN.CVL 44 orang asal China] {e1 didorong kembali} dari perairan [m6:@AUS Pulau Ashmore].
Yang mendorong [m7:AUS.MIL Pasukan Perbatasan Australia]. Bahan bakarnya cukup untuk satu arah.
"<<q1 [m8=m4 Kami] selalu yang membersihkan piring>>," keluh [m9:IDN.COP Direktur Polairud Kombes Irwan Deffi Nasution], Rabu (2/10). [m10=m4 Pihaknya] {e2 mengamankan} para penumpang di Rote Ndao empat hari sebelumnya, 28 September.
[m11=m12 Canberra] tidak membenarkan ataupun membantah. [m12:AUS.GOV Menteri Dalam Negeri Tony Burke], yang hari itu kebetulan {e3 menjamu} [m13:IDN.GOV rekannya dari Jakarta, Supratman Andi Agtas], hanya mau bicara soal narapidana Bali Nine.
Untuk yang terakhir ini pintu terbuka. [m14=m13 Supratman] {e4 mempertimbangkan} pemindahan lima terpidana asalkan [m15=m16 Australia] mengakui hukumannya. [m16:AUS.GOV Perdana Menteri Anthony Albanese] sudah dua kali {e5 mengangkat} soal itu kepada [m17:IDN.GOV Prabowo Subianto], terakhir kali pada 20 Agustus di Canberra.
Kunjungan Agustus tersebut mengantar perjanjian kerja sama pertahanan yang {e6 ditandatangani} [m18=m17 Menteri Pertahanan] dan [m19:AUS.GOV Richard Marles] di [m20:@IDN Magelang], 29 Agustus. [m21:AUS.PTY Partai Hijau Australia] {e7 menentangnya} karena [m22:@IDN Papua].
Bulan depan dua ribu prajurit [m23:IDN.MIL TNI] dan [m24:AUS.MIL ADF] {e8 berlatih bersama} di Banyuwangi dalam Keris Woomera.
[m25=m16 Australia] adalah anggota [m26:AUKUS AUKUS] bersama [m27:USA.GOV AS] dan [m28:GBR.GOV Inggris]; [m29:IDN.GOV Indonesia], anggota pendiri [m30:NAM Gerakan Nonblok], {e9 menyatakan keprihatinan} atas pakta itu pada 17 September 2021.
Soal kapal, [m31:IDN.GOV Kemlu] {e10 akan meminta} penjelasan tertulis. [m32:IDN.GOV Judha Nugraha], direktur pelindungan warga, membantah [m33=m31 Pejambon] pernah {e11 menyetujui} kebijakan dorong balik.
Empat puluh empat orang itu kini di rumah detensi Kupang. Makanannya nasi dan ikan kembung.
e1 m7 > m5 COERCE actual 2024-09-23/week mode=expel ctx=migration
e2 m10 > m5 AID actual 2024-09-28/day ctx=migration,human_security
e3 m13 > m12 CONSULT actual 2024-10-02/day mode=visit ctx=legal,migration
e4 m14 > m12 CONCEDE hypothetical 2024-10-03/none ctx=legal,illegal_drugs
e5 m16 > m17 REQUEST requested 2024-08-20/day mode=yield ctx=legal,illegal_drugs bg
e6 m18 > m19 SUPPORT actual 2024-08-29/day ctx=military,diplomatic bg
e7 m21 > m16 ACCUSE actual 2024-10-03/none mode=disapprove ctx=military,human_rights
e8 m23 > m24 COOPERATE planned 2024-11-01/month ctx=military
e9 m29 > m26 ACCUSE actual 2021-09-17/day mode=disapprove ctx=military,cbrn bg
e10 m31 > m25 REQUEST planned 2024-10-03/none ctx=migration,diplomatic
e11 m33 > m7 AGREE denied 2024-10-03/none ctx=migration said=m32
q1 m9 direct cue=keluh
rel m25 member_of m26
rel m27 member_of m26
rel m28 member_of m26
rel m29 member_of m30

### Tribun Bali 2013-10-30 article none
= Subak Jatiluwih Dapat Papan Nama Baru, Turis Antre Foto
~page_control A- A+
~date_line Rabu 30 Oktober 2013 16:08
~byline Lia Anggraini/Hendra Saputra
TRIBUN-BALI.COM, [m1:@IDN TABANAN] - Papan nama berlambang warisan dunia akhirnya berdiri di tepi sawah Jatiluwih. Tingginya dua meter, terbuat dari batu paras.
[m2:IDN.GOV Bupati Tabanan Ni Putu Eka Wiryastuti] membuka selubungnya, Selasa (29/10/2013). [m3=m2 Ia] memotong tumpeng bersama pekaseh.
"<<q1 Sawah ini bukan taman. Ini dapur [m4=m5 kami]>>," kata [m5:? I Nyoman Sutama], ketua subak.
Pengunjung bulan ini mencapai 14 ribu orang. Terbanyak dari [m6:@FRA Prancis] dan [m7:@CHN China].
Pendapatan tiket dibagi untuk desa dinas, desa adat, dan subak. Petani menerima bagian setiap enam bulan.
Menurut [m8=m5 Sutama], <<q2 yang paling dibutuhkan tetap air>>. Debit di hulu berkurang akibat vila-vila baru.
Dosen [m9:? Wayan Windia] dari Universitas Udayana menyarankan pembatasan kendaraan. Jalan sempit kerap macet pada akhir pekan.
Pemkab menyiapkan bus antar-jemput mulai tahun depan. Padi merah dipanen November.
q1 m4 direct cue=kata
q2 m8 indirect cue=Menurut
