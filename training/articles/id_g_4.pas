### Antara 2019-08-23 article
= [m1:KOR.GOV Seoul] {e1 sudahi} pakta intelijen, [m2:JPN.GOV Tokyo] kirim protes
[m3:@KOR Seoul] (ANTARA/Yonhap) - Perjanjian yang mengatur pertukaran rahasia militer itu akan mati dengan sendirinya pada 23 November. [m4:KOR.GOV Kim You-geun], wakil kepala keamanan nasional di [m5:KOR.GOV Gedung Biru], mengumumkan Kamis bahwa [m6=m1 pemerintah] {e2 tidak memperpanjang} GSOMIA.
Alasan [m7=m5 kantor kepresidenan]: [m8:JPN.GOV negara mitra] lebih dahulu merusak kepercayaan ketika, pada 2 Agustus, {e3 mencoret} [m9:KOR.GOV Korea Selatan] dari daftar putih ekspornya.
"<<q1 [m10=m1 Kami] menilai mempertahankan pakta ini tidak lagi sesuai dengan kepentingan nasional>>," kata [m11=m4 Kim].
Larut malam itu [m12:JPN.GOV Menteri Luar Negeri Taro Kono] {e4 memanggil} [m13:KOR.GOV Duta Besar Nam Gwan-pyo]. [m14=m12 Dia] menyebut keputusan tersebut "<<q2 salah membaca keadaan keamanan kawasan>>". [m15=m13 Nam] berjanji {e5 akan meneruskan} pesan itu ke ibu kota.
[m16:JPN.GOV Perdana Menteri Shinzo Abe], yang pagi ini berangkat ke KTT [m17:G7 G7] di Biarritz, {e6 menuntut} [m18=m9 Seoul] menepati janji antarnegara lebih dulu. Yang dimaksud perjanjian 1965, yang menurut [m19=m2 Tokyo] menutup semua klaim kerja paksa.
Oktober tahun lalu [m20:KOR.JUD Mahkamah Agung Korea Selatan] {e7 menghukum} [m21:JPN.BUS Nippon Steel] membayar ganti rugi kepada empat pekerja. Dari situlah segalanya bergulir: pembatasan bahan semikonduktor pada Juli, {e8 boikot} bir dan wisata oleh [m22:KOR.CVL konsumen], lalu pencoretan itu.
[m23:USA.GOV Washington] terkejut. [m24:USA.GOV Menteri Luar Negeri Mike Pompeo] {e9 menyatakan kecewa} dan {e10 mendorong} [m25=m1+m2 kedua sekutu Amerika itu] terus berbicara. [m40:USA.MIL Pentagon], katanya, memandang kerja sama tiga pihak penting menghadapi [m26:PRK.GOV Korea Utara].
[m41=m26 Utara] sendiri sedang menjajal rudal. Sejak 25 Juli [m27=m26 Pyongyang] {e11 menembakkan} proyektil enam kali ke [m28:@PRK Laut Timur].
Di dalam negeri, [m29:KOR.OPP Partai Kebebasan Korea] {e12 menuduh} [m30:KOR.GOV Presiden Moon Jae-in] menutupi skandal calon menteri kehakimannya dengan urusan luar negeri. [m31:KOR.OPP Hwang Kyo-ahn], ketua partai konservatif tersebut, {e13 meminta} [m32=m30 presiden] membatalkan keputusan. [m33:KOR.PTY Partai Demokrat] yang berkuasa {e14 memuji} langkah itu sebagai pilihan rakyat.
Beberapa ratus [m34:KOR.CVL warga] {e15 menyalakan lilin} di depan bekas kedutaan Jepang, seperti Sabtu-Sabtu sebelumnya.
[m35:CHN.GOV Juru bicara Kementerian Luar Negeri China Geng Shuang] mengatakan <<q3 setiap negara bebas memulai atau mengakhiri kerja sama keamanan>>. Rabu lalu di [m36:@CHN Beijing] [m37:CHN.GOV Menlu Wang Yi] {e16 mempertemukan} [m38=m12 Kono] dengan [m39:KOR.GOV mitranya, Kang Kyung-wha].
e1 m1 > m2 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military again
e2 m6 > m2 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military
e3 m8 > m9 SANCTION actual 2019-08-02/day mode=discontinue ctx=economic bg
e4 m12 > m13 ACCUSE actual 2019-08-22/day mode=disapprove ctx=diplomatic,intelligence
e5 m15 > m12 AGREE planned 2019-08-22/day ctx=diplomatic
e6 m16 > m18 REQUEST requested 2019-08-23/day mode=yield ctx=diplomatic,legal
e7 m20 > m21 SANCTION actual 2018-10-01/month mode=convict ctx=legal,reparations bg
e8 m22 > m2 PROTEST actual 2019-07-01/month mode=boycott ctx=economic bg
e9 m24 > m1 ACCUSE actual 2019-08-23/none mode=disapprove ctx=intelligence,diplomatic
e10 m24 > m25 REQUEST requested 2019-08-23/none mode=meet ctx=diplomatic
e11 m27 > m9 MOBILIZE actual 2019-07-25/day mode=weapons ctx=military bg
e12 m29 > m30 ACCUSE actual 2019-08-23/none mode=allege ctx=executive
e13 m31 > m32 REQUEST requested 2019-08-23/none mode=change ctx=intelligence
e14 m33 > m30 SUPPORT actual 2019-08-23/none ctx=intelligence
e15 m34 > m2 PROTEST actual 2019-08-23/none mode=demo ctx=diplomatic
e16 m37 > m38,m39 CONSULT actual 2019-08-21/day mode=third-party ctx=diplomatic
q1 m11 direct cue=kata
q2 m14 mixed cue=menyebut
q3 m35 indirect cue=mengatakan
rel m31 leads m29
rel m25 ally_of m23

### Kompas.com 2016-01-04 article
= Kedutaan Terbakar, Duta Besar Berkemas
~byline Penulis: Pascal Bin Saju
~date_line Senin, 4 Januari 2016 | 12:30 WIB
[m1:@SAU RIYADH], KOMPAS.com — Diplomat-diplomat [m2:IRN.GOV Iran] punya waktu dua hari untuk berkemas. Batas waktu itu dijatuhkan [m3:SAU.GOV Menteri Luar Negeri Adel al-Jubeir], Minggu (3/1/2016) malam, ketika [m34=m3 ia] mengumumkan [m4:SAU.GOV kerajaan] {e1 memutuskan hubungan} dengan [m5=m2 Teheran].
Malam sebelumnya [m6:IRN.CVL massa] memanjat pagar misi [m7:SAU.GOV Arab Saudi] di jantung ibu kota Iran, {e2 melempar bom molotov}, dan mengobrak-abrik ruang kerja. Konsulat di [m8:@IRN Masyhad] juga tak luput.
[m35=m6 Mereka] marah karena {e3 eksekusi} [m9:SAU.REL Syekh Nimr al-Nimr]. Ulama Syiah itu adalah satu dari 47 orang yang dihukum mati Sabtu pagi. Kebanyakan lainnya anggota [m10:ALQ.REB Al Qaeda].
"<<q1 Politisi Saudi akan menerima pembalasan ilahi>>," ujar [m11:IRN.GOV Pemimpin Agung Ayatollah Ali Khamenei]. [m12:IRN.GOV Presiden Hassan Rouhani] juga {e4 mengutuk} pembunuhan tersebut, tetapi di kalimat berikutnya [m36=m12 ia] {e5 mencela} [m13=m6 perusak kedutaan] sebagai kaum ekstremis. [m14:IRN.COP Kepolisian Teheran] {e6 menangkap} 40 orang di antara [m37=m6 mereka].
[m38=m3 Jubeir] tidak terkesan. "<<q2 [m15:SAU.GOV Kami] bertekad tidak membiarkan [m16=m2 Iran] merongrong keamanan [m17=m15 kami]>>," kata[m39=m3 nya]. [m33=m3 Dia] {e7 menuding} [m18=m2 rezim itu] menyelundupkan senjata dan menanam sel teror di kawasan.
[m19:BHR.GOV Bahrain] diperkirakan mengikuti; kerajaan kecil yang bergantung kepada [m40=m4 Riyadh] itu menarik dutanya sejak Oktober. [m20:ARE.GOV Uni Emirat Arab] hanya {e8 menurunkan} tingkat perwakilan.
[m21:IRQ.REL Ayatollah Ali al-Sistani] dari Najaf {e9 menyesalkan} tumpahnya darah tak bersalah. [m22:IRQ.PTY Moqtada al-Sadr] {e10 meminta} [m23:IRQ.GOV pemerintah di Baghdad] menutup lagi kedutaan Saudi yang baru dibuka Jumat, pertama kali sejak 1990. Permintaan itu belum dijawab.
Di [m24:@LBN Beirut], [m25:HEZBOLLAH.REB Hassan Nasrallah] {e15 menuduh} [m44=m4 keluarga Saud] hendak memicu perang Sunni-Syiah. [m26:HEZBOLLAH.REB Hizbullah], kelompok yang dipimpin[m42=m25 nya], disokong dana dari [m43=m2 Iran].
[m27:SAU.CVL Puluhan orang] {e11 turun ke jalan} di Qatif, kampung halaman Nimr, dan [m28:SAU.COP satu kendaraan lapis baja] ditembaki.
[m29:USA.GOV Gedung Putih], yang pekan lalu {e12 dimintai} menekan [m41=m4 Riyadh] oleh [m30:SAU.NGO keluarga Nimr], {e13 menyerukan} [m31=m2+m4 para pemimpin kawasan] menahan diri. [m32:RUS.GOV Rusia] {e14 bersedia menengahi}.
Minyak mentah Brent menguat 3 persen menjadi 38 dollar AS per barrel.
e1 m4 > m5 SANCTION actual 2016-01-03/day mode=discontinue ctx=diplomatic,religion_ethnicity
e2 m6 > m7 PROTEST actual 2016-01-02/day mode=riot ctx=diplomatic,religion_ethnicity
e3 m4 > m9 ASSAULT actual 2016-01-02/day ctx=repression,religion_ethnicity
e4 m12 > m4 ACCUSE actual 2016-01-04/none mode=disapprove ctx=religion_ethnicity
e5 m12 > m13 ACCUSE actual 2016-01-04/none mode=disapprove ctx=diplomatic
e6 m14 > m6 COERCE actual 2016-01-04/none mode=arrest ctx=diplomatic
e7 m33 > m18 ACCUSE actual 2016-01-03/day mode=allege ctx=terrorism
e8 m20 > m2 SANCTION actual 2016-01-04/none mode=discontinue ctx=diplomatic
e9 m21 > m4 ACCUSE actual 2016-01-04/none mode=disapprove ctx=religion_ethnicity
e10 m22 > m23 REQUEST requested 2016-01-04/none mode=change ctx=diplomatic
e11 m27 > m4 PROTEST actual 2016-01-04/none mode=demo ctx=religion_ethnicity,repression
e12 m30 > m29 REQUEST requested 2015-12-28/week mode=assist ctx=human_rights
e13 m29 > m31 REQUEST requested 2016-01-04/none mode=yield ctx=diplomatic
e15 m25 > m44 ACCUSE actual 2016-01-04/none mode=allege ctx=religion_ethnicity
e14 m32 > m2,m4 AGREE planned 2016-01-04/none ctx=diplomatic
q1 m11 direct cue=ujar
q2 m15 direct cue=katanya
rel m25 leads m26

### Detik.com 2012-02-09 article
= Nasheed: [m1:MDV.ELI Saya] Turun di Bawah Moncong Pistol
[m2:@MDV Male] - Surat pengunduran diri itu ditulis tangan, tanpa coretan. Sehari sesudah {e1 melepas} jabatannya, [m3=m1 Mohamed Nasheed] berkata lain tentang bagaimana surat tersebut lahir.
"<<q1 [m4=m1 Saya] dikelilingi orang bersenjata. Pilihannya dua, tanda tangan atau banjir darah>>," ucap [m30=m3 mantan presiden Maladewa itu], Rabu (8/2/2012).
Pengganti[m40=m3 nya] menggeleng. "<<q2 Apakah [m5:MDV.GOV saya] tampak seperti pembuat kudeta?>>" tanya [m6:MDV.GOV Mohammed Waheed Hassan], yang sampai Selasa pagi masih wakil presiden. [m7=m6 Waheed] {e2 menyangkal} tuduhan [m28=m3 Nasheed] dan {e3 menawarkan} kursi kabinet kepada [m8:MDV.OPP Partai Demokratik Maladewa (MDP)].
Tawaran itu dijawab di jalan. Rabu siang, dengan [m29=m3 Nasheed] di barisan depan, [m9:MDV.OPP ribuan pendukung MDP] {e4 berarak} ke Lapangan Republik. [m10:MDV.COP Polisi] {e5 memukuli} [m31=m9 mereka] dengan pentungan; [m11:MDV.LEG dua anggota parlemen] dirawat dan [m32=m3 Nasheed] terjerembap. Kabar itu menyulut pulau-pulau di selatan: di [m12:@MDV Addu] [m13:MDV.CVL warga] {e6 membakar} kantor polisi dan pengadilan.
Malamnya [m14:MDV.JUD Pengadilan Pidana] {e7 menerbitkan surat perintah penangkapan}. [m15=m3 Ia] belum dijemput.
Awal mula kemelut ini: pada 16 Januari [m16:MDV.MIL militer], atas perintah [m33=m3 Nasheed], {e8 menahan} [m17:MDV.JUD Ketua Pengadilan Pidana Abdulla Mohamed]. Tiga pekan lamanya [m18:MDV.OPP kubu oposisi] berdemo tiap malam, sampai [m19:MDV.COP sebagian polisi] {e9 membangkang} dan {e10 menduduki} [m26:MDV.JRN stasiun televisi negara].
Stasiun itu langsung berganti nama menjadi TVM, nama lamanya di zaman [m20:MDV.ELI Maumoon Abdul Gayoom]. [m38=m20 Gayoom] memerintah 30 tahun dan {e11 memenjarakan} [m34=m3 Nasheed] berkali-kali pada 1990-an.
[m21:IND.GOV Perdana Menteri India Manmohan Singh] {e12 menyurati} [m35=m6 Waheed], mengucapkan selamat. [m22:USA.GOV Departemen Luar Negeri AS] semula mengakui [m39=m7 pemerintah baru] sah, lalu sehari kemudian menarik ucapannya. [m23:USA.GOV Asisten Menteri Robert Blake] {e13 akan singgah} di Male, Sabtu. [m27:COMMONWEALTH Persemakmuran] {e14 mengirim} misi pencari fakta.
[m24:MDV.OPP Reeko Moosa Manik], ketua [m36=m8 MDP], {e15 menuntut} pemilu dalam dua bulan. [m25:MDV.PTY Partai Keadilan], sekutu agamais [m37=m7 Waheed], menolaknya.
Turis tak terganggu. Bandara di Hulhule melayani 40 penerbangan seperti biasa.
~related Baca Juga: Honeymoon Murah ke Maldives
e1 m3 > m18 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e2 m7 > m3 REJECT actual 2012-02-08/day ctx=executive
e3 m7 > m8 AGREE planned 2012-02-08/day ctx=executive,political_institutions
e4 m9 > m7 PROTEST actual 2012-02-08/day mode=demo ctx=executive,pro_democracy
e5 m10 > m9 ASSAULT actual 2012-02-08/day mode=beat ctx=repression
e6 m13 > m10 PROTEST actual 2012-02-08/day mode=riot ctx=executive
e7 m14 > m15 COERCE planned 2012-02-08/day mode=arrest ctx=legal
e8 m16 > m17 COERCE actual 2012-01-16/day mode=arrest ctx=legal,military bg
e9 m19 > m3 REJECT actual 2012-02-07/day mode=yield ctx=executive
e10 m19 > m26 COERCE actual 2012-02-07/day mode=seize ctx=executive
e11 m20 > m3 COERCE actual 1990-01-01/year mode=arrest ctx=repression bg
e12 m21 > m7 SUPPORT actual 2012-02-09/none ctx=diplomatic
e13 m23 > m7 AGREE planned 2012-02-11/day ctx=diplomatic
e14 m27 > m7 CONSULT actual 2012-02-09/none mode=visit ctx=diplomatic
e15 m24 > m7 REQUEST requested 2012-02-09/none mode=change ctx=election
q1 m4 direct cue=ucap
q2 m6 direct cue=tanya
rel m24 leads m8
rel m25 ally_of m7
