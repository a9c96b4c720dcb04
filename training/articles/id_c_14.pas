### Kompas.tv 2023-03-31 article
= [m45:FIFA FIFA] {e16 Coret} [m1:IDN.GOV Indonesia], Jari Menunjuk ke Dua Gubernur
~byline Penulis : Ade Indra
~date_line 31 Maret 2023, 06:40 WIB
[m2:@IDN JAKARTA], [m3:#KOMPAS.TV KOMPAS.TV] - Keputusan [m4:FIFA FIFA] {e1 membatalkan} [m46=m1 Indonesia] sebagai tuan rumah Piala Dunia U-20 berbuntut saling tuding di dalam negeri. Surat pembatalan diteken [m5:FIFA Presiden FIFA Gianni Infantino], Rabu (29/3/2023), seusai {e2 bertemu} dengan [m6:IDN.CVL Ketua Umum PSSI Erick Thohir] di [m7:@QAT Doha].
Penyebabnya tidak disebutkan. Namun semua orang tahu ada [m8:ISR.GOV Israel] di balik surat tiga paragraf itu.
Tanggal 14 Maret, [m9:IDN.GOV Gubernur Bali Wayan Koster] {e3 meminta} [m10:IDN.GOV Menteri Pemuda dan Olahraga] melarang tim [m11=m8 negara Zionis] bertanding di Pulau Dewata. Sembilan hari kemudian [m12:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo], sesama kader [m13:IDN.PTY PDI-P], {e4 menyatakan sikap serupa}.
"<<q1 [m43=m13 Kami] memegang amanat Bung Karno. [m47:PSE.GOV Palestina] belum merdeka,>>" kata [m14=m12 Ganjar] kala itu.
Siapa pun yang membuka kolom komentarnya sekarang akan menemukan lebih dari 300 ribu makian.
[m15:IDN.PTY Partai Solidaritas Indonesia] {e5 mengecam} [m16=m9+m12 keduanya]. "<<q2 Mimpi [m17:? anak-anak] dikubur demi panggung,>>" ujar [m18:IDN.PTY Grace Natalie].
Suara lain datang dari dalam koalisi sendiri. [m20:IDN.PTY Golkar] lewat [m21:IDN.PTY Nurul Arifin] {e6 menilai} penolakan gubernur menabrak garis [m22:IDN.GOV Presiden Joko Widodo], yang sehari sebelum keputusan [m33=m4 FIFA] {e7 menjamin} keikutsertaan [m34=m8 tim Israel].
"<<q3 Jangan campuradukkan olahraga dan politik. [m23:IDN.GOV Kita] konsisten mendukung Palestina, tapi itu soal lain,>>" ucap [m24=m22 Jokowi] di Istana, Selasa.
[m25:IDN.PTY Sekretaris Jenderal PDI-P Hasto Kristiyanto] tetap {e8 membela} [m35=m9+m12 kedua kadernya]. Menurut [m26=m25 Hasto], <<q4 partai sudah mengingatkan pemerintah sejak Agustus tahun lalu>>.
[m36=m25 Ia] juga membantah [m27:IDN.PTY Megawati Soekarnoputri] {e9 memerintahkan} penolakan.
Di sisi lain, [m28:PSE.GOV Duta Besar Palestina Zuhair Al-Shun] pernah {e10 menyatakan tidak keberatan} dengan kedatangan [m37=m8 tim Israel]. <<q5 [m44=m1 Indonesia] hanya menjalankan aturan tuan rumah>>, ujarnya dua pekan lalu.
[m29:IDN.REL Massa PA 212], yang pada 20 Maret {e11 berdemonstrasi} di patung kuda Monas, bersyukur. [m30:IDN.REL Novel Bamukmin] malah {e12 menantang} [m38=m4 FIFA] menghukum [m48=m8 Israel] seperti menghukum [m31:RUS.GOV Rusia].
[m40=m31 Rusia] {e13 dibekukan} [m39=m4 FIFA] dari semua kompetisi pada 28 Februari 2022, empat hari setelah {e14 menyerbu} [m41:UKR.GOV Ukraina].
[m32:IDN.COP Polda Metro Jaya] {e15 menyiagakan} personel di [m42:IDN.CVL kantor PSSI]. Nasib pelatih Shin Tae-yong akan dibahas pekan depan.
e16 m45 > m1 SANCTION actual 2023-03-29/day mode=discontinue ctx=diplomatic again
e1 m4 > m46 SANCTION actual 2023-03-29/day mode=discontinue ctx=diplomatic
e2 m5 > m6 CONSULT actual 2023-03-29/day ctx=diplomatic
e3 m9 > m10 REQUEST requested 2023-03-14/day mode=change ctx=diplomatic
e4 m12 > m8 REJECT actual 2023-03-23/day mode=assist ctx=diplomatic
e5 m15 > m16 ACCUSE actual 2023-03-31/none mode=disapprove ctx=diplomatic,political_institutions
e6 m20 > m9,m12 ACCUSE actual 2023-03-31/none mode=disapprove ctx=diplomatic,executive said=m21
e7 m22 > m33 AGREE planned 2023-03-28/day ctx=diplomatic
e8 m25 > m35 SUPPORT actual 2023-03-31/none ctx=political_institutions
e9 m27 > m35 REQUEST denied 2023-03-31/none mode=change ctx=political_institutions said=m36
e10 m28 > m37 CONCEDE actual 2023-03-13/week ctx=diplomatic
e11 m29 > m1 PROTEST actual 2023-03-20/day mode=demo ctx=diplomatic
e12 m30 > m38 REQUEST requested 2023-03-31/none mode=change ctx=diplomatic
e13 m39 > m40 SANCTION actual 2022-02-28/day mode=discontinue ctx=diplomatic bg
e14 m40 > m41 ASSAULT actual 2022-02-24/day ctx=military,territory bg
e15 m32 > m42 MOBILIZE actual 2023-03-31/none mode=police ctx=repression
q1 m14 direct cue=kata
q2 m18 direct cue=ujar
q3 m24 direct cue=ucap
q4 m26 indirect cue=Menurut
q5 m28 indirect cue=ujarnya
rel m12 member_of m13
rel m5 leads m4
rel m9 member_of m13

### Tempo Interaktif 2007-04-16 article
= [m39:IDN.GOV Hassan Wirajuda]: <<q10 [m38=m6 Kita] Bukan Ekor [m1:USA.GOV Amerika]>>
~date_line Senin, 16 April 2007
~byline Wawancara oleh Purwanto dan Hanibal
TEMPO Interaktif, [m2:@IDN Jakarta]: Senin pagi di ruang kerjanya yang penuh wayang, [m3:IDN.GOV Menteri Luar Negeri Hassan Wirajuda] terlihat letih. Sudah tiga pekan [m4=m3 ia] {e1 diserang} [m31:IDN.LEG politikus Senayan] dan ormas gara-gara suara [m37=m6 Indonesia] di [m5:UN Dewan Keamanan PBB].
Pada 24 Maret, [m6:IDN.GOV Indonesia], anggota tidak tetap dewan sejak Januari, {e2 menyetujui} Resolusi 1747 yang {e3 memperberat sanksi} terhadap [m7:IRN.GOV Iran] karena program pengayaan uraniumnya.
"<<q1 [m8=m6 Kita] mengusulkan dua perubahan dan dua-duanya masuk,>>" kata [m9=m3 Hassan] membuka percakapan. "<<q2 Satu, kawasan bebas senjata pemusnah massal di Timur Tengah. Itu artinya termasuk [m10:ISR.GOV Israel].>>"
"<<q3 Dua, hak [m40=m7 Iran] atas energi nuklir damai. Orang tidak membaca, langsung marah.>>"
Yang marah paling keras berada di Senayan. Sebanyak 280 [m11:IDN.LEG anggota DPR] {e4 meneken} usul interpelasi kepada [m12:IDN.GOV Presiden Susilo Bambang Yudhoyono]. Penggagasnya, [m13:IDN.LEG Abdillah Toha] dari [m14:IDN.PTY Partai Amanat Nasional], {e5 menuding} [m15=m6 pemerintah] tunduk kepada [m16=m1 Washington].
Apa benar [m36:USA.GOV Presiden Bush] {e11 menelepon}?
"<<q4 Benar. [m17=m36 Presiden Bush] {e6 menelepon} [m18=m12 Bapak Presiden] dua hari sebelum pemungutan suara. Tapi [m19:IRN.GOV Presiden Ahmadinejad] juga {e7 mengirim} [m20:IRN.GOV menteri luar negerinya] ke sini. Dua-duanya [m21=m6 kita] dengarkan. [m22=m6 Kita] bukan ekor siapa-siapa.>>"
[m23=m7 Teheran] memang kecewa, tetapi tidak memutus apa pun. [m24:IRN.GOV Duta Besar Behrooz Kamalvandi] cuma mengatakan <<q5 [m25=m6 sahabat] bisa keliru>>.
Soal hak interpelasi, jawaban [m41=m3 Menteri] lebih hati-hati. <<q6 [m32=m12 Presiden] {e8 mungkin tidak hadir} sendiri>>, ujar [m34=m3 Hassan], <<q7 undang-undang membolehkan [m35=m32 beliau] mewakilkan>>.
Fraksi [m26:IDN.PTY PDI Perjuangan] sudah {e9 mengancam} akan keluar ruangan bila yang datang cuma menteri.
Tamu berikutnya telah menunggu di luar: [m27:PSE.GOV utusan Hamas]. [m33=m6 Indonesia], yang tidak pernah memasukkan kelompok itu ke dalam daftar teroris, {e10 mengundang} [m28:PSE.GOV Perdana Menteri Ismail Haniyah] bertandang, kapan pun pemerintah persatuannya sempat.
"<<q8 Kalau nanti [m29=m1 Amerika] protes?>>"
[m30=m3 Hassan] tertawa. "<<q9 Biar saja.>>"
e1 m31 > m4 ACCUSE actual 2007-04-16/none mode=disapprove ctx=diplomatic
e2 m6 > m7 SANCTION actual 2007-03-24/day mode=discontinue ctx=cbrn,diplomatic
e3 m5 > m7 SANCTION actual 2007-03-24/day mode=discontinue ctx=cbrn,diplomatic
e4 m11 > m12 REQUEST requested 2007-04-16/none mode=meet ctx=legislative,diplomatic
e5 m13 > m15 ACCUSE actual 2007-04-16/none mode=allege ctx=legislative,diplomatic
e6 m17 > m18 CONSULT actual 2007-03-22/day mode=phone ctx=diplomatic,cbrn said=m9
e11 m36 > m12 CONSULT actual 2007-03-22/day mode=phone ctx=diplomatic,cbrn again
e7 m20 > m6 CONSULT actual 2007-04-16/none mode=visit ctx=diplomatic,cbrn said=m9
e8 m32 > m11 REJECT hypothetical 2007-04-16/day mode=meet ctx=legislative,executive
e9 m26 > m12 THREATEN threatened 2007-04-16/none mode=relations ctx=legislative,executive
e10 m33 > m28 AGREE planned 2007-04-16/none ctx=diplomatic
q10 m39 direct
q1 m9 direct cue=kata
q2 m9 direct cue=kata
q3 m9 direct
q4 m9 direct
q5 m24 indirect cue=mengatakan
q6 m34 indirect cue=ujar
q7 m34 indirect cue=ujar
q8 ? direct
q9 m30 direct
rel m6 member_of m5 from=2007-01
rel m13 member_of m14

### Antara 2021-04-26 article
= [m37=m4+m5+m6+m7 Empat negara sahabat] {e12 bantu} [m1:IDN.MIL TNI AL] cari KRI Nanggala
~byline Pewarta: Genta Tenri
~date_line Senin, 26 April 2021 13:22 WIB
[m2:@IDN Denpasar] (ANTARA) - [m3:IDN.MIL Panglima TNI Marsekal Hadi Tjahjanto] {e1 menyampaikan terima kasih} kepada [m4:SGP.GOV Singapura], [m5:MYS.GOV Malaysia], [m6:AUS.GOV Australia], dan [m7:IND.GOV India], yang mengirim kapal penolong setelah kapal selam KRI Nanggala-402 hilang kontak pada Rabu (21/4) dini hari.
"<<q1 Tanpa kamera bawah air dari [m8:SGP.MIL MV Swift Rescue], [m9=m1 kami] tidak akan melihat apa yang [m38=m1 kami] lihat kemarin pagi,>>" kata [m10=m3 Panglima] dalam jumpa pers di [m11:@IDN Lanud I Gusti Ngurah Rai], Minggu petang.
Yang terlihat adalah badan kapal yang patah tiga di kedalaman 838 meter. Seluruh 53 awak dinyatakan gugur.
[m34=m8 Swift Rescue], milik [m12:SGP.MIL Angkatan Laut Republik Singapura], {e2 tiba} di utara [m13:@IDN Bali] pada Sabtu. [m14:AUS.MIL HMAS Ballarat] {e3 menyusul} membawa sonar, sedangkan kapal [m15:MYS.MIL MV Mega Bakti] baru sampai hari Minggu.
[m16:USA.GOV Amerika Serikat], lewat [m17:USA.GOV penasihat keamanan nasional Jake Sullivan], juga {e4 menawarkan} bantuan kepada [m30:IDN.GOV Jakarta] dan {e5 menerbangkan} sebuah pesawat P-8 Poseidon.
Soal pengangkatan, [m18:IDN.MIL Kepala Staf TNI Angkatan Laut Laksamana Yudo Margono] mengatakan <<q2 belum ada keputusan>>. [m31=m18 Ia] {e6 sudah meminta} [m19:ISMERLO Kantor Penghubung Penyelamatan Kapal Selam Internasional (ISMERLO)] mencarikan alat.
[m20:CHN.GOV China] pun {e7 mengajukan tawaran}, kata [m21:IDN.GOV juru bicara Menteri Pertahanan Dahnil Anzar]. Tiga kapal penyelamnya {e8 dapat tiba} pekan depan bila izinnya keluar.
Anggota Komisi I DPR [m22:IDN.LEG Effendi Simbolon] {e9 mendesak} [m23:IDN.LEG pimpinan komisi] membentuk panitia khusus. [m32=m22 Politikus] [m33:IDN.PTY PDI-P] tersebut {e10 mempertanyakan} perbaikan KRI Nanggala yang terakhir, di galangan [m24:KOR.BUS Daewoo], [m25:@KOR Korea Selatan], 2012.
[m26=m18 KSAL] membantah kapal itu kelebihan muatan. "<<q3 Sertifikatnya berlaku sampai September 2022,>>" ujarnya.
Ucapan belasungkawa datang dari [m27:? Paus Fransiskus] sampai [m28:TLS.GOV Presiden Timor Leste Francisco Guterres].
Di [m29:@IDN Surabaya], keluarga menabur bunga di dermaga Ujung. [m35:IDN.GOV Presiden Joko Widodo] {e11 akan menanggung} pendidikan [m36:IDN.CVL anak-anak para prajurit] hingga sarjana.
e1 m3 > m4,m5,m6,m7 SUPPORT actual 2021-04-25/day ctx=military,disasters
e2 m12 > m1 AID actual 2021-04-24/day ctx=military,disasters
e3 m14 > m1 AID actual 2021-04-26/none ctx=military,disasters
e4 m16 > m30 AGREE planned 2021-04-26/none ctx=military,disasters said=m17
e5 m16 > m30 AID actual 2021-04-26/none ctx=military,disasters
e6 m31 > m19 REQUEST requested 2021-04-26/none mode=assist ctx=military,disasters
e7 m20 > m30 AGREE planned 2021-04-26/none ctx=military,disasters said=m21
e8 m20 > m30 AID hypothetical 2021-05-03/week ctx=military,disasters said=m21
e11 m35 > m36 AID planned 2021-04-26/none ctx=military
e12 m4,m5,m6,m7 > m1 AID actual 2021-04-26/none ctx=military,disasters
e9 m22 > m23 REQUEST requested 2021-04-26/none mode=change ctx=legislative,military
e10 m32 > m24 ACCUSE actual 2021-04-26/none mode=disapprove ctx=legislative,military
q1 m10 direct cue=kata
q2 m18 indirect cue=mengatakan
q3 m26 direct cue=ujarnya
rel m32 member_of m33
rel m8 part_of m12
