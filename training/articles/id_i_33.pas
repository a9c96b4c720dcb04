### VOA Indonesia 2020-10-07 article
= Kirgistan: Parlemen {e1 Direbut}, Tiga Orang Mengaku Perdana Menteri
~date_line 07/10/2020
Di sebuah hotel di [m1:@KGZ Bishkek], bukan di gedungnya yang dijarah, sebagian anggota [m2:KGZ.LEG parlemen] Selasa malam {e2 menunjuk} [m3:KGZ.GOV Sadyr Japarov] sebagai perdana menteri. Dua puluh empat jam sebelumnya [m4=m3 ia] masih narapidana.
Yang {e3 mengeluarkannya} dari sel ialah [m5:KGZ.OPP massa oposisi]. Senin malam [m6=m5 mereka] {e4 menyerbu} Gedung Putih, sebutan kantor [m7:KGZ.GOV Presiden Sooronbai Jeenbekov], karena hasil pemilu hari Minggu: hanya empat partai lolos, tiga di antaranya penyokong presiden.
Penjara yang sama melepas [m8:KGZ.ELI Almazbek Atambayev], pendahulu [m29=m7 Jeenbekov], yang Juni lalu {e5 divonis} [m23:KGZ.JUD pengadilan] 11 tahun.
"<<q1 [m9=m7 Saya] siap menyerahkan tanggung jawab kepada pemimpin yang kuat, siapa pun dia>>," kata [m10=m7 Jeenbekov] dari tempat yang tidak diketahui. Kepada BBC ia membantah sudah {e6 mundur}.
[m11:KGZ.GOV Komisi Pemilihan Pusat] {e7 membatalkan} hasil pemungutan suara, Selasa.
Dewan Koordinasi, yang dipimpin [m12:KGZ.OPP Adakhan Madumarov] dari [m13:KGZ.OPP partai Butun Kyrgyzstan], {e8 menolak} penunjukan di hotel itu. Kelompok muda punya calon lain: [m14:KGZ.OPP Tilek Toktogaziyev], pemilik restoran. Rabu siang, [m24:KGZ.PTY pendukung Japarov] {e9 melempari} [m30=m14 Toktogaziyev] dengan batu.
[m15:RUS.GOV Kremlin], yang memiliki pangkalan udara di Kant, {e10 menyatakan} terikat kewajiban kepada [m25:KGZ.GOV sekutunya itu] lewat [m16:CSTO CSTO]. [m27=m25 Kirgistan] anggota [m28=m16 pakta tersebut] sejak 1992.
[m17:CHN.GOV Beijing] mencemaskan tambang emas; [m18:UNK orang bersenjata] {e11 merampas} [m26:KGZ.BUS kantor tambang Dzhamgyr] di Talas. [m19:KAZ.GOV Kazakhstan] {e12 menutup} perbatasannya.
[m20:OSCE OSCE] {e13 menawarkan} perantaraan.
Ini pergolakan ketiga dalam 15 tahun. Pada 2005 [m21:KGZ.ELI Askar Akayev] lari ke Moskow, pada 2010 [m22:KGZ.ELI Kurmanbek Bakiyev] ke Minsk.
e1 m5 > m2 PROTEST actual 2020-10-05/day again
e2 m2 > m3 SUPPORT actual 2020-10-06/day ctx=executive,legislative
e3 m5 > m4 COERCE actual 2020-10-05/day ctx=executive
e4 m5 > m7 PROTEST actual 2020-10-05/day mode=riot ctx=election
e5 m23 > m8 SANCTION actual 2020-06-01/month mode=convict ctx=legal,corruption bg
e6 m7 > m5 RETREAT denied 2020-10-07/none mode=resign ctx=executive
e7 m11 > m2 CONCEDE actual 2020-10-06/day ctx=election
e8 m12 > m2 REJECT actual 2020-10-07/none ctx=executive
e9 m24 > m14 PROTEST actual 2020-10-07/day mode=riot ctx=executive
e10 m15 > m25 AGREE planned 2020-10-07/none ctx=military
e11 m18 > m26 COERCE actual 2020-10-07/none mode=seize ctx=natural_resource
e12 m19 > m25 COERCE actual 2020-10-07/none mode=restrict
e13 m20 > m7,m5 AGREE planned 2020-10-07/none
q1 m10 direct cue=kata
rel m12 member_of m13
rel m25 member_of m16 from=1992
rel m15 ally_of m25

### Liputan6.com 2014-11-26 article
= Ical {e1 Diusir} dari Kantor Sendiri? Agung: Itu Penyelamatan
~byline Taufiqurrahman
~date_line 26 Nov 2014, 20:20 WIB
Liputan6.com, Jakarta - Kaca pecah, kursi terbang. Kantor [m1:IDN.PTY DPP Partai Golkar] di [m2:@IDN Slipi] {e2 diserbu} Selasa (25/11/2014) sore.
Penyerbunya [m3:IDN.PTY AMPG kubu Yorrys Raweyai]. Yang diserbu AMPG juga, [m4:IDN.PTY kubu Ahmad Doli Kurnia].
"<<q1 [m5=m4 Kami] sedang rapat. [m6=m3 Mereka] bawa kayu>>," ujar [m7:IDN.PTY Ahmad Doli Kurnia], kepalanya diperban.
[m8:IDN.PTY Yorrys] membantah anak buahnya {e3 memukul} duluan. "<<q2 Kita datang baik-baik. Dilempar botol, masa diam>>," katanya.
Malam itu juga [m9:IDN.PTY Agung Laksono] mengumumkan presidium penyelamat partai. Isinya: Ketua Umum [m10:IDN.PTY Aburizal Bakrie] {e4 diberhentikan}.
Ical, sapaan Aburizal, tenang di [m11:@IDN Bali]. "<<q3 Munas jalan tanggal 30. Yang bikin-bikin presidium, [m12=m10 saya] {e5 pecat}>>," ucap [m13=m10 dia], Rabu.
Mendadak [m14:IDN.GOV Menko Polhukam Tedjo Edhy Purdijatno] {e6 meminta} [m15:IDN.COP Polri] tidak mengizinkan munas di Bali. Alasannya turis.
Permintaan Tedjo bikin Senayan gaduh. [m16:IDN.LEG Wakil Ketua DPR Fadli Zon] {e7 menuding} [m22:IDN.GOV pemerintah] ikut campur.
"<<q4 Menteri kok ngurusi rumah tangga orang>>," cetus [m17=m16 politikus Gerindra] tersebut. [m23:IDN.PTY Gerindra] dan [m24=m1 Golkar] sama-sama di [m18:IDN.PTY Koalisi Merah Putih].
[m19:IDN.GOV Wapres Jusuf Kalla], mantan ketua umum beringin, {e8 menawarkan} diri jadi penengah. Tawaran itu {e9 diterima} Agung. Ical belum menjawab.
[m20:IDN.COP Polres Jakarta Barat] masih {e10 menyegel} lantai satu. Dua orang diperiksa.
[m21:IDN.PTY Akbar Tandjung], ketua dewan pertimbangan, geleng-geleng. "<<q5 Dari 1964, baru kali ini pakai helm>>," katanya.
e1 m9 > m10 SANCTION actual 2014-11-25/day again
e2 m3 > m4 ASSAULT actual 2014-11-25/day mode=beat ctx=political_institutions
e3 m3 > m4 ASSAULT denied 2014-11-25/day again
e4 m9 > m10 SANCTION actual 2014-11-25/day mode=discontinue ctx=political_institutions
e5 m12 > m9 SANCTION planned 2014-11-26/day mode=expel ctx=political_institutions
e6 m14 > m15 REQUEST requested 2014-11-26/none mode=restrict ctx=political_institutions
e7 m16 > m22 ACCUSE actual 2014-11-26/none mode=allege ctx=political_institutions
e8 m19 > m9,m10 AGREE planned 2014-11-26/none ctx=political_institutions
e9 m9 > m19 CONCEDE actual 2014-11-26/none ctx=political_institutions
e10 m20 > m1 COERCE actual 2014-11-26/none mode=seize
q1 m7 direct cue=ujar
q2 m8 direct cue=katanya
q3 m13 direct cue=ucap
q4 m17 direct cue=cetus
q5 m21 direct cue=katanya
rel m8 leads m3
rel m7 leads m4
rel m10 leads m1
rel m24 member_of m18
rel m23 member_of m18
