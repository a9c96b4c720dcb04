### Sinar Harapan 2004-11-25 article
= Mogok di [m1:@IDN Freeport] {e1 Usai}, [m2=m11 DPRD Papua] Minta Kontrak Ditinjau
[m3:@IDN TIMIKA] — Truk-truk raksasa kembali mendaki ke Grasberg, Rabu (24/11). Empat hari sebelumnya jalan yang sama kosong karena [m4:IDN.LAB tujuh ratus pekerja asal tujuh suku] {e2 meninggalkan} alat beratnya.
[m5=m4 Mereka] {e3 sepakat} bekerja lagi setelah [m6:USA.BUS PT Freeport Indonesia] {e4 berjanji} menambah porsi orang Papua di jajaran penyelia.
"<<q1 Bukan uang yang [m7=m8 kami] kejar. Harga diri>>," kata [m8:IDN.LAB Frans Pigome], yang memimpin [m9:IDN.LAB Tongoi Papua].
Di [m10:@IDN Jayapura], [m11:IDN.LEG DPRD Papua] memanfaatkan momentum. [m12:IDN.LEG Komisi B], salah satu alat kelengkapannya, {e5 meminta} [m13:IDN.GOV Jakarta] membuka kembali kontrak karya yang ditandatangani 1991.
Permintaan itu dijawab [m14:IDN.GOV Menteri Energi dan Sumber Daya Mineral Purnomo Yusgiantoro] dari [m15:@IDN Bandung] dengan kalimat yang sopan dan {e6 menutup pintu}. <<q2 Kontrak, ujarnya, adalah janji negara>>.
Para uskup juga angkat suara. Dalam surat gembala pekan lalu, [m16:IDN.REL Uskup Jayapura Leo Laba Ladjar] {e7 mempersoalkan} tailing di Sungai Ajkwa, dan {e8 mengajak} buruh menghindari kekerasan.
Perusahaan asal New Orleans tersebut belum selesai dengan urusan lain. [m17=m18 Polisi Amerika] masih menyelidiki {e9 penembakan} tiga gurunya di Mil 62, 31 Agustus 2002. [m18:USA.COP Biro Penyelidik Federal] {e10 datang} lagi bulan depan untuk berkoordinasi dengan [m19:IDN.COP Polda Papua].
[m20:USA.JUD Jaksa Agung AS John Ashcroft] pada Juni lalu sudah {e11 mendakwa} [m21:OPM.REB Anthonius Wamang], yang disebutnya komandan [m22:OPM.REB OPM]. [m23:OPM.REB Kelly Kwalik], panglima organisasi itu di Timika, membantah [m24=m22 anak buahnya] {e12 menembaki} [m25:USA.CVL para pengajar] tersebut.
[m26:IDN.CVL Elsham Papua] punya cerita ketiga. Direkturnya, [m27:IDN.CVL John Rumbiak], dahulu {e13 menuduh} [m28:IDN.MIL Kopassus] berada di balik peristiwa itu dan karenanya {e14 digugat} pangdam.
Produksi tembaga bulan ini diperkirakan turun 4 persen.
e1 m4 > m6 CONCEDE actual 2004-11-24/day ctx=economic again
e2 m4 > m6 PROTEST actual 2004-11-20/day mode=strike ctx=economic,religion_ethnicity
e3 m5 > m6 CONCEDE actual 2004-11-24/day ctx=economic
e4 m6 > m5 AGREE planned 2004-11-24/day ctx=economic
e5 m12 > m13 REQUEST requested 2004-11-25/none mode=change ctx=natural_resource
e6 m14 > m12 REJECT actual 2004-11-25/none mode=change ctx=natural_resource
e7 m16 > m6 ACCUSE actual 2004-11-15/week mode=disapprove ctx=environment bg
e8 m16 > m5 REQUEST requested 2004-11-15/week mode=yield ctx=economic bg
e9 m22 > m25 ASSAULT actual 2002-08-31/day mode=firearms ctx=terrorism said=m20 bg
e10 m18 > m19 CONSULT planned 2004-12-01/month mode=visit ctx=terrorism,legal
e11 m20 > m21 ACCUSE actual 2004-06-01/month mode=allege ctx=terrorism,legal bg
e12 m24 > m25 ASSAULT denied 2002-08-31/day mode=firearms ctx=terrorism said=m23 bg again
e13 m27 > m28 ACCUSE actual 2003-01-01/year mode=allege ctx=military,human_rights bg
e14 m28 > m27 ACCUSE actual 2003-01-01/year mode=allege ctx=legal bg
q1 m8 direct cue=kata
q2 m14 indirect cue=ujarnya
rel m8 leads m9
rel m12 part_of m11
rel m27 leads m26
rel m21 member_of m22

### Lampung Post 2012-01-02 article
= Mesuji, Tiga Nama untuk Satu Tanah
[m1:@IDN BANDAR LAMPUNG] — Warga menyebutnya Talang Pelita Jaya. Perusahaan menyebutnya Register 45. [m2:IDN.JUD Komnas HAM] menyebutnya bom waktu.
Dari ketiganya, yang terakhir yang paling sering dikutip sejak [m3:IDN.ELI Mayjen (Purn) Saurip Kadi] {e1 memutar video} pemenggalan di depan [m4:IDN.LEG Komisi III DPR], 14 Desember. [m5=m3 Purnawirawan] itu datang bersama [m6:IDN.CVL dua puluhan petani].
[m7:IDN.GOV Tim Gabungan Pencari Fakta] yang {e2 dibentuk} [m8:IDN.GOV Presiden Susilo Bambang Yudhoyono] dua hari kemudian sudah sepekan di lapangan. [m9:IDN.GOV Wakil Menteri Hukum dan HAM Denny Indrayana], ketuanya, mengatakan <<q1 ada tiga peristiwa yang tercampur dalam satu video>>.
Peristiwa pertama ada di wilayah ini. Pada 6 November 2010 [m10:IDN.COP petugas Brimob] bersama pengaman swasta {e3 menembak} [m11:IDN.CVL Made Asta], warga Pelita Jaya, ketika {e4 membongkar} rumah-rumah di lahan [m12:IDN.BUS PT Silva Inhutani].
Yang kedua terjadi di seberang sungai, di [m13:@IDN Ogan Komering Ilir]. Di sana, 21 April 2011, [m14:IDN.CVL warga Sungai Sodong] {e5 membunuh} lima karyawan [m15:IDN.BUS PT Sumber Wangi Alam]. Dua petani lebih dulu tewas.
"<<q2 [m16=m15 Kami] korban, kok diperlakukan sebagai pelaku>>," keluh [m17:IDN.BUS kuasa hukum perusahaan itu].
Yang ketiga tidak jauh dari kantor bupati. [m18:IDN.COP Polres Tulang Bawang] menolak dituding {e6 menganiaya} [m19:IDN.CVL Zaini], yang meninggal pada 10 November di lahan [m20:IDN.BUS PT Barat Selatan Makmur Investindo].
[m21:IDN.GOV Gubernur Lampung Sjachroedin ZP] tidak sudi disalahkan. Selasa pekan lalu [m22=m21 ia] {e7 melarang} pendatang baru masuk Register 45 dan {e8 memberi waktu} tiga bulan kepada [m23:IDN.CVL para perambah] untuk keluar.
Larangan itu {e9 dilawan} [m24:IDN.CVL Aliansi Gerakan Reforma Agraria]. Hari ini [m25=m24 mereka] {e10 mendirikan tenda} di halaman [m26:IDN.GOV kantor wilayah BPN]. [m27:IDN.GOV Menteri Kehutanan Zulkifli Hasan] {e11 berniat mencabut} izin [m28=m12 Silva] bila tim menyimpulkan ada pelanggaran berat.
Laporan lengkap tim jatuh tempo 16 Januari. Hujan membuat jalan poros tak dapat dilewati mobil biasa.
e1 m3 > m4 REQUEST requested 2011-12-14/day mode=assist ctx=human_rights,natural_resource bg
e2 m8 > m7 AGREE actual 2011-12-16/day ctx=human_rights bg
e3 m10 > m11 ASSAULT actual 2010-11-06/day mode=firearms ctx=repression,natural_resource bg
e4 m10 > m6 COERCE actual 2010-11-06/day mode=expel ctx=natural_resource bg
e5 m14 > m15 ASSAULT actual 2011-04-21/day ctx=natural_resource bg
e6 m18 > m19 ASSAULT denied 2011-11-10/day mode=beat ctx=repression,natural_resource said=m18
e7 m22 > m23 COERCE actual 2011-12-27/day mode=restrict ctx=natural_resource
e8 m22 > m23 THREATEN threatened 2011-12-27/day ctx=natural_resource
e9 m24 > m22 REJECT actual 2012-01-02/none ctx=natural_resource
e10 m25 > m26 PROTEST actual 2012-01-02/day mode=obstruct ctx=natural_resource
e11 m27 > m28 SANCTION planned 2012-01-02/none mode=discontinue ctx=natural_resource
q1 m9 indirect cue=mengatakan
q2 m17 direct cue=keluh
rel m9 leads m7

### Tempo.co 2026-01-21 article
= Pasukan ke [m1:@PSE Gaza] Menunggu Dua Tanda Tangan
TEMPO.CO, [m2:@IDN Jakarta] - Delapan ribu prajurit sudah disuntik vaksin. Yang belum ada ialah aturan pelibatan.
[m3:IDN.GOV Menteri Pertahanan Sjafrie Sjamsoeddin] menyatakan [m4:IDN.GOV Indonesia] baru akan {e1 memberangkatkan} pasukan stabilisasi bila [m5:UN Dewan Keamanan PBB] merinci mandatnya. "<<q1 Prajurit [m6=m3 kami] tidak dikirim untuk melucuti siapa pun>>," kata [m7=m3 Sjafrie] di Senayan, Rabu, 21 Januari 2026.
Pernyataan itu menjawab kegelisahan [m8:IDN.PTY PKS]. Sehari sebelumnya, [m9:IDN.PTY ketua majelis syuranya, Sohibul Iman], {e2 mengingatkan} [m10:IDN.GOV Presiden Prabowo Subianto] agar tidak terjerat menjadi polisi bagi pendudukan.
Tanda tangan lain yang ditunggu datang dari Tel Aviv. [m11:ISR.GOV Pemerintah Israel] sejauh ini {e3 memveto} keikutsertaan [m12:TUR.GOV Turki] tetapi tidak menolak [m13=m4 Jakarta], negara yang tak pernah mengakuinya.
Justru sikap itu dibaca sebagai jebakan. [m14:IDN.CVL Aqsa Working Group] {e4 menuding} [m15=m11 negeri Zionis] hendak mencuri pengakuan lewat pintu belakang. [m16:IDN.GOV Menteri Luar Negeri Sugiono] menyangkal [m17=m4 Jakarta] pernah {e5 bertemu} [m18=m11 pejabat Israel] di [m19:@EGY Sharm el-Sheikh].
Menurut sumber di Kemlu, pembicaraan dilakukan melalui [m20:USA.GOV Washington]. Desember lalu [m21:USA.GOV Menteri Luar Negeri Marco Rubio] dua kali {e6 menelepon} [m22=m16 Sugiono].
[m23:HAMAS.REB Hamas] sendiri belum satu suara. Salah seorang pemimpinnya di [m24:@QAT Doha], [m25:HAMAS.REB Basem Naim], {e7 menyambut} kehadiran tentara muslim asalkan berjaga di perbatasan. Sayap militernya, [m26:HAMAS.REB Brigade al-Qassam], {e8 memperingatkan} setiap orang yang masuk terowongan akan dianggap musuh.
[m27:PSE.GOV Presiden Mahmoud Abbas], yang mengepalai [m28:PSE.GOV Otoritas Palestina] di [m29:@PSE Ramallah], {e9 mengirim} surat pekan ini. Isinya meminta pasukan itu berkoordinasi dengan polisinya.
[m30:JOR.GOV Yordania] dan [m31:EGY.GOV Mesir] {e10 melatih} tiga ribu polisi tersebut sejak musim gugur.
[m32:IDN.PTY TB Hasanuddin], anggota [m33:IDN.LEG Komisi I DPR] dari [m34:IDN.PTY PDI Perjuangan], {e11 menuntut} persetujuan Dewan diambil lebih dulu. Rapat kerja berikutnya dijadwalkan 4 Februari.
e1 m4 > m1 AID planned 2026-01-21/none ctx=peacekeeping,military
e2 m9 > m10 REQUEST requested 2026-01-20/day mode=change ctx=military,diplomatic
e3 m11 > m12 REJECT actual 2026-01-21/none ctx=military,diplomatic
e4 m14 > m15 ACCUSE actual 2026-01-21/none mode=allege ctx=diplomatic,military
e5 m17 > m18 CONSULT denied 2026-01-21/none ctx=diplomatic said=m16
e6 m21 > m22 CONSULT actual 2025-12-01/month mode=phone ctx=diplomatic,military bg
e7 m25 > m17 SUPPORT actual 2026-01-21/none ctx=peacekeeping
e8 m26 > m17 THREATEN threatened 2026-01-21/none mode=violence ctx=military
e9 m27 > m10 REQUEST requested 2026-01-19/week mode=assist ctx=diplomatic,peacekeeping
e10 m30,m31 > m28 AID actual 2026-01-21/none ctx=peacekeeping,military
e11 m32 > m7 REQUEST requested 2026-01-21/none mode=change ctx=legislative,military
q1 m7 direct cue=kata
rel m27 leads m28
rel m26 part_of m23
rel m32 member_of m33
rel m32 member_of m34
rel m25 member_of m23

### Okezone Bola 2022-10-05 article none
= Arema Pindah Kandang Sementara, Latihan Digelar Tertutup
[m1:@IDN MALANG] - Arema FC belum menentukan stadion yang akan dipakai setelah kompetisi Liga 1 dihentikan sementara. Manajemen menyebut dua pilihan, [m2:@IDN Blitar] dan [m3:@IDN Kediri].
"<<q1 [m4=m5 Kami] fokus mendampingi keluarga dulu. Urusan lapangan nanti>>," kata [m5:? Ali Rifki], manajer tim.
Para pemain berlatih tanpa penonton sejak kemarin. Beberapa di antaranya, termasuk kiper [m6:? Adilson Maringa], mendatangi rumah duka di Kepanjen dan Pakis.
Pelatih [m7:? Javier Roca] mengaku sulit berkonsentrasi. Menurut [m8=m7 dia], <<q2 sepak bola untuk sementara tidak penting>>.
Bunga dan lilin memenuhi patung singa di depan Stadion Kanjuruhan. Pedagang bakso di sekitarnya membagikan dagangan gratis.
[m9:IDN.GOV Pemerintah Kabupaten Malang] membuka posko psikologi di pendopo. Layanan itu buka dari pagi sampai malam dan melibatkan 30 relawan kampus.
Sponsor kaus menyatakan tetap bertahan sampai akhir musim. Nilai kontraknya tidak disebutkan.
Klub-klub lain, dari Persebaya sampai PSM, mengganti warna profil media sosial mereka menjadi hitam.
q1 m5 direct cue=kata
q2 m8 indirect cue=Menurut
