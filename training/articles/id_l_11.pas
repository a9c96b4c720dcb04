### Radar Bogor 2010-11-24 article none
= Talas Bogor Naik Kelas, Jadi Bolu di Bandara
~byline (cr12/b)
[m1:@IDN BOGOR] – Satu truk talas datang ke Sindangbarang tiap Kamis, dan tak satu umbi pun menginap. [m2:IDN.BUS Koperasi Sari Rasa] mengolah semuanya jadi tepung sebelum magrib.
Koperasi yang diketuai [m3:IDN.BUS Hj Rukmini] itu berdiri 2003 dengan modal sebelas penggorengan. Sekarang anggotanya 64 orang, hampir semua ibu rumah tangga.
"<<q1 Dulu talas cuma direbus, paling banter dikasih kelapa. Yang beli malu-malu>>," kenang [m4=m3 perempuan] 52 tahun tersebut.
Bolu kukusnya mulai dijual di Bandara Soekarno-Hatta sejak Senin (22/11). [m5:IDN.BUS PT Angkasa Pura II], pengelola bandara, menyewakan satu gerai kecil.
[m6:IDN.BUS Dedi Herdian], manajer gerai, senang-senang saja. Menurut [m7=m6 dia], <<q2 [m8:MYS.CVL pelancong Malaysia] paling doyan yang rasa keju>>.
~advert Pasang iklan baris hubungi 0251-8312345
Koperasi ini merupakan anggota [m9:IDN.BUS Dewan Koperasi Indonesia Daerah Kota Bogor]. Cabang perkumpulan serupa sudah ada di Ciapus dan Tamansari.
Bukan tanpa kendala. Hujan yang turun hampir setahun penuh membuat umbi kecil-kecil, sehingga harganya melonjak jadi Rp4.500 sekilo.
[m10:IDN.GOV Kepala Dinas Pertanian Azrin Syamsudin] membenarkan panen mundur. Sebab, jelasnya, <<q3 tanah terlalu basah dari Februari>>.
[m11=m4 Rukmini] tidak bersedih lama. "<<q4 Kecil-kecil juga talas, Neng. Yang penting tidak gatal>>," [m12=m3 ia] tergelak.
Lomba olahan talas bakal diadakan 4 Desember di Plaza Balai Kota. Hadiah utamanya oven.
q1 m3 direct cue=kenang
q2 m6 indirect cue=Menurut
q3 m10 indirect cue=jelasnya
q4 m3 direct
rel m3 leads m2
rel m2 member_of m9

### Pikiran Rakyat 2013-03-01 article
= Angka Lima Puluh Ribu: Sabah Menanti, [m1:PHL.GOV Manila] {e12 Memohon}
~byline (A-133/AFP/Bernama)
[m2:@MYS LAHAD DATU], (PR).- Beras sudah tiga hari tidak bisa masuk ke Kampung Tanduo. Di sana, dikelilingi kebun sawit, [m3:SULU.REB sekitar 200 orang] yang menyebut diri [m4:SULU.REB Tentara Kerajaan Sulu] {e1 bertahan} sejak 12 Februari.
Kelompok itu mendarat dari Tawi-Tawi di bawah pimpinan [m5:SULU.REB Agbimuddin Kiram], adik [m6:SULU.REB Jamalul Kiram III]. Yang disebut terakhir ini, lelaki sakit ginjal berusia 74 tahun di Taguig, mengaku mengepalai [m7:SULU.REB Kesultanan Sulu].
Permintaan [m8=m7 kesultanan] itu sederhana kedengarannya. Sewa 5.300 ringgit setahun yang masih dibayar [m9:MYS.GOV Malaysia] {e2 hendaknya dinaikkan}, dan hak [m35=m8 mereka] atas Sabah diakui. "<<q1 Kenapa [m10=m4 kami] harus pulang? Ini rumah [m11=m4 kami]>>," kata [m12=m6 Jamalul], Rabu.
[m13:MYS.GOV Datuk Seri Hishammuddin Hussein] kehilangan sabar. Tenggat yang diberikan [m14=m13 menteri dalam negeri] tersebut, dua kali {e3 diundur}, habis kemarin (28/2). Malam ini, begitu [m15=m13 ia] {e4 memperingatkan}, <<q2 [m36=m16 polisi] bisa berbuat apa saja>>.
[m16:MYS.COP Polisi] telah {e5 mengunci} jalan darat dan [m17:MYS.MIL tentara laut] perairan Felda Sahabat. Penguncian itu, anehnya, masih bisa ditembus [m18:#outlet wartawan] dengan sepeda motor.
~read_also Baca juga: Rumput Laut Nunukan Menumpuk di Pelabuhan
Lain sikap di seberang. [m19:PHL.GOV Presiden Benigno Aquino], Selasa lalu, {e6 menyuruh} sultan itu memulangkan pengikutnya, kalau tidak ingin {e7 diseret} dengan undang-undang. Secara diam-diam [m20:PHL.GOV Menlu Albert del Rosario] {e8 meminta} [m21=m9 Kuala Lumpur] menambah waktu empat hari. [m22=m9 Malaysia] {e9 hanya memberi} dua.
[m37=m1 Manila] mengirim [m23:PHL.MIL kapal BRP Tagbanua], katanya untuk menjemput, bukan menyerbu. Isinya dokter, beras, dan kain sarung; semuanya {e10 ditolak} [m24=m5 Agbimuddin].
Ada tokoh lain yang disebut-sebut. [m25:MNLF.REB Nur Misuari], pendiri [m26:MNLF.REB MNLF], konon ikut membiayai. "<<q3 {e11 Bohong} besar>>," bantah [m27:MNLF.REB Absalom Cerveza], juru bicaranya.
Di Jakarta [m28:IDN.GOV Marty Natalegawa] mengatakan <<q4 120 ribu pekerja Indonesia di Sabah aman>>. Kedua negara bertetangga itu, [m29=m9 Malaysia] dan [m30=m19 Filipina], merupakan pendiri [m31:ASEAN ASEAN], perhimpunan yang tahun ini diketuai [m32:BRN.GOV Brunei].
Dahulu pada Maret 1968 [m34:PHL.CVL puluhan pemuda Moro] yang {e13 dilatih} [m33:PHL.MIL tentara Ferdinand Marcos] untuk menyusup ke Sabah {e14 dibantai} pelatihnya di Corregidor. [m38=m9 Malaysia] sampai {e15 memutuskan hubungan} diplomatik.
e12 m1 > m9 REQUEST requested 2013-03-01/none mode=yield ctx=territory,diplomatic again
e1 m3 > m9 COERCE actual 2013-02-12/day mode=seize ctx=territory
e2 m8 > m9 REQUEST requested 2013-03-01/none mode=change ctx=territory,economic
e3 m13 > m4 CONCEDE actual 2013-03-01/none ctx=territory
e4 m15 > m4 THREATEN threatened 2013-03-01/none mode=violence ctx=territory
e5 m16,m17 > m4 COERCE actual 2013-03-01/none mode=restrict ctx=territory
e6 m19 > m6 REQUEST requested 2013-02-26/day mode=yield ctx=territory
e7 m19 > m6 THREATEN threatened 2013-02-26/day mode=arrest ctx=legal
e8 m20 > m21 REQUEST requested 2013-03-01/none mode=yield ctx=territory,diplomatic
e9 m22 > m20 CONCEDE actual 2013-03-01/none ctx=territory,diplomatic
e10 m24 > m19 REJECT actual 2013-03-01/none mode=assist ctx=territory
e11 m25 > m4 AID denied 2013-03-01/none ctx=territory
e13 m33 > m34 AID actual 1968-03-01/month ctx=military bg
e14 m33 > m34 ASSAULT actual 1968-03-01/month ctx=military bg
e15 m9 > m1 SANCTION actual 1968-03-01/month mode=discontinue ctx=diplomatic bg
q1 m6 direct cue=kata
q2 m13 indirect cue=memperingatkan
q3 m27 direct cue=bantah
q4 m28 indirect cue=mengatakan
rel m5 leads m4
rel m6 leads m7
rel m29 member_of m31
rel m30 member_of m31
rel m31 led_by m32

### Tribunnews 2022-04-04 article
= [m1:MLI.MIL Tentara Mali]: 203 Teroris {e10 Ditumpas}. Warga Moura: Itu Suami [m37=m10 Kami]
~byline Penulis: Andari Wulan Nugrahani
~date_line Senin, 4 April 2022 20:11 WIB
~page_control Teks: zoom-in zoom-out
[m2:#Tribun TRIBUNNEWS.COM] - Hari pasar di Moura jatuh pada Minggu. Pada hari itulah, 27 Maret 2022, empat helikopter turun dan menutup semua jalan keluar desa.
Lima hari kemudian [m3:MLI.MIL staf umum di Bamako] mengumumkan [m4=m1 pasukannya] {e1 melenyapkan} 203 petempur dari [m5:JNIM.REB kelompok teroris bersenjata], istilah resmi untuk [m6=m5 Katibat Macina]. Katibat tersebut, yang dipimpin [m7:JNIM.REB Amadou Kouffa], merupakan pecahan sekaligus bagian dari [m8:JNIM.REB JNIM], cabang [m9:AL-QAEDA.REB Al-Qaeda] di Sahel.
"<<q1 [m10:MLI.CVL Lelaki-lelaki kami] {e2 dibariskan} di tepi sungai. Yang berjanggut tidak kembali>>," kata [m11:MLI.CVL seorang pedagang susu] kepada [m12:HRW.NGO Human Rights Watch].
Jumlahnya, menurut [m13=m12 organisasi yang berpusat di New York] itu, <<q2 300 orang, sebagian besar petani>>. [m14:HRW.NGO Corinne Dufka], yang mengurus Sahel di sana, menyebutnya kekejaman terburuk sepuluh tahun terakhir.
[m15=m11 Saksi yang sama] menyebut orang kulit putih yang tidak berbahasa Prancis. Ada yang yakin mereka anggota [m16:WAGNER.REB Grup Wagner]. [m17:RUS.GOV Sergei Lavrov], hari Jumat, di sela kunjungan ke New Delhi, {e3 membantah} dan {e4 mengucapkan selamat} kepada [m18:MLI.GOV Bamako].
Uni Eropa lain lagi. [m19:EU Josep Borrell] {e5 menuntut} [m20=m18 junta] membuka pintu bagi penyelidik. [m21:MINUSMA MINUSMA], misi [m36:UN PBB] yang bermarkas tidak jauh dari situ, sudah dua kali minta izin terbang; dua kali pula {e6 tidak diberi}.
[m22=m18 Junta] itu dikepalai [m23:MLI.MIL Kolonel Assimi Goita], yang {e7 menjatuhkan} dua presiden dalam sembilan bulan: Agustus 2020 dan Mei 2021. Karena terus menunda pemilu, [m24=m18 Mali] dibekukan dari [m25:ECOWAS ECOWAS], perhimpunan 15 negara yang tahun ini diketuai [m26:GHA.GOV Nana Akufo-Addo] dari [m27:GHA.GOV Ghana].
~advert Baca berita lain di aplikasi Tribun X
[m28:FRA.GOV Menteri Angkatan Bersenjata Florence Parly] sudah tak punya banyak orang di sana. [m29:FRA.MIL Operasi Barkhane], diumumkan [m30:FRA.GOV Emmanuel Macron] pada 17 Februari, {e8 akan hengkang} dalam enam bulan.
Adapun [m31:FRA.JRN RFI] dan [m32:FRA.JRN France 24], yang pertama menyiarkan kisah Moura, {e9 dicabut} siarannya oleh [m33=m18 Bamako] pekan lalu. Ketua [m34:MLI.CVL Rumah Pers Mali], [m35:MLI.CVL Bandiougou Dante], menyesalkannya.
e10 m1 > m5 ASSAULT actual 2022-03-27/day ctx=military,terrorism again
e1 m4 > m5 ASSAULT actual 2022-03-27/day ctx=military,terrorism said=m3
e2 m1 > m10 ASSAULT actual 2022-03-27/day ctx=military,human_rights said=m11
e3 m17 > m11 REJECT actual 2022-04-01/day ctx=military
e4 m17 > m18 SUPPORT actual 2022-04-01/day ctx=military,diplomatic
e5 m19 > m20 REQUEST requested 2022-04-04/none mode=yield ctx=human_rights
e6 m18 > m21 REJECT actual 2022-04-04/none mode=yield ctx=peacekeeping
e7 m23 > m24 ASSAULT actual 2020-08-01/month ctx=military,executive bg
e8 m29 > m18 CONCEDE planned 2022-08-01/month mode=withdraw ctx=military
e9 m33 > m31,m32 COERCE actual 2022-03-28/week mode=censor ctx=rights_freedoms
q1 m11 direct cue=kata
q2 m13 indirect cue=menurut
rel m7 leads m6
rel m6 part_of m8
rel m8 part_of m9
rel m23 leads m22
rel m24 member_of m25
rel m26 leads m25
rel m35 leads m34
rel m21 part_of m36
