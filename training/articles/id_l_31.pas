### Bisnis.com 2018-07-13 article
= Freeport: Teken Dulu, Bayar Kemudian
~date_line Jumat, 13 Juli 2018 | 07:02 WIB
~byline Lucky Leonard - Bisnis.com
[m1:#Bisnis Bisnis.com], [m2:@IDN JAKARTA] — Dua setengah jam sebelum upacara, angkanya masih berubah. Kamis (12/7/2018) sore, akhirnya [m3:IDN.BUS PT Inalum] dan [m4:USA.BUS Freeport McMoRan] {e1 membubuhkan paraf} pada pokok-pokok perjanjian: 51% saham [m5:IDN.BUS PT Freeport Indonesia] untuk [m6:IDN.GOV Indonesia], seharga US$3,85 miliar.
[m30=m3 Inalum] induk perusahaan tambang negara. [m31=m3 Ia] dipimpin [m7:IDN.BUS Budi Gunadi Sadikin], bekas bankir. [m32=m4 Perusahaan penjual] dipimpin [m8:USA.BUS Richard Adkerson], yang terbang dari Phoenix.
Penandatanganan itu disaksikan [m9:IDN.GOV Menteri Keuangan Sri Mulyani] dan [m10:IDN.GOV Menteri ESDM Ignasius Jonan]. "<<q1 Ini bukan akhir, ini pintu>>," kata [m33=m9 yang pertama]. "<<q2 Uangnya baru {e2 dibayar} kalau dokumen rampung, paling lambat akhir tahun>>," sambung [m34=m10 yang kedua].
Ada pihak ketiga yang belum duduk: [m11:GBR.BUS Rio Tinto], pemilik hak partisipasi 40%. Hak itu {e3 akan dilepas} kepada [m35=m3 Inalum], ujar [m12=m7 Budi].
Kritik datang dari Senayan. [m13:IDN.LEG Gus Irawan Pasaribu], yang memimpin [m14:IDN.LEG Komisi VII DPR] dan berasal dari [m15:IDN.PTY Gerindra], {e4 menyebut} harga itu kemahalan. [m16=m13 Ia] {e5 akan memanggil} kedua menteri pekan depan.
~related Simak berita lainnya: Harga Tembaga LME Tergelincir
Orang gunung punya hitungan berbeda. "<<q3 Sejak 1967 [m17=m18 kami] tidak pernah ikut teken>>," ujar [m18:IDN.CVL Odizeus Beanal], yang mengetuai [m19:IDN.CVL Lembaga Musyawarah Adat Suku Amungme]. Sepuluh persen saham, sesuai kesepakatan 12 Januari antara [m20:IDN.GOV Pemprov Papua] dan [m29:IDN.GOV pusat], {e6 dijanjikan} bagi daerah; [m21=m18 Beanal] {e7 menuntut} sebagian darinya atas nama suku.
Tuntutan itu didukung [m22:IDN.GOV Bupati Eltinus Omaleng]. Dari Jayapura, [m23:IDN.CVL ratusan anggota AMP], aliansi mahasiswa, kemarin turun ke jalan dan {e9 dibubarkan} [m24:IDN.COP Polresta].
Sisi lingkungan tak ikut diteken. [m25:IDN.GOV BPK] menaksir kerusakan Rp185 triliun; [m26:IDN.GOV KLHK], menterinya [m27:IDN.GOV Siti Nurbaya], tahun lalu {e10 menegur} [m36=m5 perusahaan] soal limbah di Ajkwa. Teguran tersebut, kata [m28:IDN.BUS Riza Pratama] dari [m37=m5 PTFI], <<q4 sudah ditindaklanjuti>>.
Bursa bereaksi dingin.
e1 m3 > m4 SUPPORT actual 2018-07-12/day ctx=economic,natural_resource
e2 m6 > m4 AGREE planned 2018-07-12/day ctx=economic
e3 m11 > m3 AGREE planned 2018-07-13/none ctx=economic,natural_resource
e4 m13 > m6 ACCUSE actual 2018-07-13/none mode=disapprove ctx=economic
e5 m16 > m9,m10 REQUEST planned 2018-07-20/week mode=meet ctx=legislative
e6 m29 > m20 AGREE planned 2018-01-12/day ctx=economic bg
e7 m21 > m20 REQUEST requested 2018-07-13/none mode=change ctx=economic
e9 m24 > m23 COERCE actual 2018-07-12/day mode=restrict ctx=rights_freedoms
e10 m26 > m5 ACCUSE actual 2017-01-01/year mode=disapprove ctx=environment bg
q1 m9 direct cue=kata
q2 m10 direct cue=sambung
q3 m18 direct cue=ujar
q4 m28 indirect cue=kata
rel m7 leads m3
rel m8 leads m4
rel m13 leads m14
rel m13 member_of m15
rel m18 leads m19
rel m27 leads m26

### Kompas.com 2023-12-01 article
= Tiga Saudara dan Satu Jembatan: [m1:VEN.GOV Maduro] Incar Essequibo
~byline Kompas.com - 01/12/2023, 16:30 WIB
[m2:@VEN CARACAS], KOMPAS.com – Dua hari lagi rakyat ditanya lima hal, dan yang kelima berupa peta. Isinya negara bagian baru, Guayana Esequiba, yang sekarang dua pertiga wilayah [m3:GUY.GOV Guyana].
"<<q1 Tak ada yang bisa membungkam [m25=m1 kami] di rumah sendiri>>," kata [m4=m1 Nicolas Maduro], Kamis (30/11/2023), kepada kader [m5:VEN.PTY PSUV] yang [m26=m1 ia] pimpin.
Rumah sendiri? Menurut putusan arbitrase 1899, [m6:@GUY Essequibo] milik Inggris Raya; [m27=m3 Guyana] memegangnya sejak merdeka pada Mei 1966. Putusan itu {e1 tidak pernah diterima} [m7:VEN.GOV Caracas].
Pagi ini giliran Den Haag bicara. [m8:ICJ Mahkamah Internasional], dengan suara bulat, {e2 memerintahkan} [m9=m7 Venezuela] tidak mengubah keadaan di lapangan. Pemungutan suaranya sendiri {e3 tidak dilarang}, padahal itu yang diminta [m10:GUY.GOV Georgetown].
"<<q2 [m28=m10 Kami] menang separuh, dan separuh itu yang penting>>," ucap [m11:GUY.GOV Presiden Irfaan Ali]. [m12=m11 Dia], yang memimpin kabinet dari [m13:GUY.PTY Partai Progresif Rakyat], sudah minggu lalu memakai seragam dan mengunjungi pos Eteringbang.
[m14:VEN.GOV Delcy Rodriguez], wakil presiden, {e5 menyambut} perintah mahkamah dengan dua kata: "<<q3 bukan urusannya>>". Pembangkangan tersebut {e6 disayangkan} [m15:OAS OAS].
~read_also Baca juga: ExxonMobil Temukan Sumur Kelima di Lepas Pantai Guyana
[m29:BRA.GOV Brasil], tetangga keduanya, tidak mau ambil risiko. Sejak Rabu [m16:BRA.MIL Brigade Boa Vista] {e7 ditambah} enam puluh prajurit. [m17:BRA.GOV Celso Amorim], penasihat [m18:BRA.GOV Lula], pekan silam {e8 menemui} [m30=m1 Maduro] dan {e9 meminta} nada direndahkan.
[m31=m3 Guyana] bersandar pada kawan. [m19:CARICOM CARICOM], perhimpunan Karibia yang berkantor pusat di Georgetown dan yang beranggotakan [m32=m3 Guyana] sejak 1973, menyokongnya. [m20:USA.MIL Komando Selatan AS] {e10 akan menggelar} latihan terbang bersama pada 7 Desember.
Beberapa sekutu [m33=m1 Maduro] serba salah. [m21:CUB.GOV Havana], kawan terdekatnya, juga anggota blok yang sama, memilih diam. [m22:RUS.GOV Maria Zakharova] meminta cara damai.
Dari dalam negeri, [m23:VEN.OPP Maria Corina Machado], ketua [m24:VEN.OPP Vente Venezuela], {e11 menyerukan} pemungutan suara ditunda. Seruan itu lewat begitu saja.
e1 m7 > m3 REJECT actual 2023-12-01/none ctx=territory bg
e2 m8 > m9 REQUEST requested 2023-12-01/day mode=yield ctx=territory,legal
e3 m8 > m10 REJECT actual 2023-12-01/day mode=assist ctx=legal
e5 m14 > m8 REJECT actual 2023-12-01/none mode=yield ctx=territory
e6 m15 > m14 ACCUSE actual 2023-12-01/none mode=disapprove ctx=territory
e7 m16 > m9 MOBILIZE actual 2023-11-29/day mode=troops ctx=military
e8 m17 > m1 CONSULT actual 2023-11-24/week ctx=diplomatic
e9 m17 > m1 REQUEST requested 2023-11-24/week mode=yield ctx=territory
e10 m20 > m3 COOPERATE planned 2023-12-07/day ctx=military
e11 m23 > m1 REQUEST requested 2023-12-01/none mode=yield ctx=election
q1 m1 direct cue=kata
q2 m11 direct cue=ucap
q3 m14 mixed
rel m4 leads m5
rel m3 controls m6 from=1966-05
rel m11 member_of m13
rel m3 member_of m19 from=1973
rel m21 ally_of m1
rel m23 leads m24

### Suara.com 2022-06-30 article
= Papua Dibelah Tiga: Ketok Palu di [m27=m2 Senayan], Asap di [m1:@IDN Nabire]
~byline Reza Gunadha | Stephanus Aranditio
~date_line Kamis, 30 Juni 2022 | 18:22 WIB
~page_control 1 2 Tampilkan Semua
Suara.com - Tiga ketukan, tiga provinsi. Kamis (30/6/2022) siang [m2:IDN.LEG DPR], dalam rapat yang dipimpin [m3:IDN.LEG Sufmi Dasco Ahmad], {e1 mengesahkan} Papua Selatan, Papua Tengah, dan Papua Pegunungan.
Semua fraksi mengangguk, termasuk [m4:IDN.PTY Demokrat] yang biasanya rewel. Pengesahan itu {e2 diterima} [m5:IDN.GOV Mendagri Tito Karnavian] dengan pidato pendek: "<<q1 Pembangunan akan lebih dekat ke rakyat>>."
Rakyat yang mana? Begitu pertanyaan [m6:IDN.CVL Majelis Rakyat Papua (MRP)]. Ketuanya, [m7:IDN.CVL Timotius Murib], sejak Februari {e3 meminta} [m25:IDN.GOV Jakarta] menunggu putusan [m8:IDN.JUD Mahkamah Konstitusi]; gugatannya terhadap UU Otsus belum diputus.
"<<q2 [m9=m6 Kami] lembaga negara, [m10=m6 kami] bagian dari pemerintahan, tapi diperlakukan seperti tamu>>," keluh [m28=m7 Murib].
Di Nabire palu itu terdengar sebagai ejekan. [m26:IDN.CVL Ratusan orang Mee dan Moni] {e4 berpawai} sejak pagi ke kantor bupati; [m11:IDN.COP polisi] {e5 memblokade} jalan dan {e6 mengangkut} 23 di antara [m29=m26 mereka]. Pawai serupa di Jayapura dipimpin [m12:IDN.CVL Jefri Wenda], juru bicara [m13:IDN.CVL Petisi Rakyat Papua], gabungan 122 organisasi yang antara lain beranggotakan [m14:IDN.CVL KNPB].
~related Baca Juga: Viral Ibu-ibu Joget di Bandara Sentani
Ada juga yang bersyukur. [m15:IDN.GOV Bupati Merauke Romanus Mbaraka], sekaligus ketua [m16:IDN.CVL Asosiasi Bupati Selatan Papua], {e7 mengucapkan terima kasih} kepada [m17:IDN.GOV Presiden Jokowi]. [m30=m15 Ia] sudah mengincar pemekaran sejak 2002.
Dan [m31=m18 gubernur]? [m18:IDN.GOV Lukas Enembe], kader [m32=m4 Demokrat] seperti ketuanya, [m19:IDN.PTY Agus Harimurti Yudhoyono], tak menghadiri upacara. Lewat juru bicaranya, [m20:IDN.GOV Muhammad Rifai Darus], [m33=m18 Enembe] {e8 menolak} kantor gubernur baru ditempatkan di Nabire tanpa mufakat.
Dari Port Vila, [m21:ULMWP.OPP Benny Wenda] yang mengepalai [m22:ULMWP.OPP ULMWP] {e9 menyebut} pembelahan itu pencurian tanah. [m23:TPNPB.REB TPNPB], sayap bersenjata [m24:OPM.REB OPM], {e10 mengancam} pejabat yang menerima jabatan.
Undang-undang akan diteken dalam tiga puluh hari.
e1 m2 > m6 REJECT actual 2022-06-30/day mode=yield ctx=legislative,territory
e2 m5 > m2 SUPPORT actual 2022-06-30/day ctx=legislative,territory
e3 m7 > m25 REQUEST requested 2022-02-01/month mode=yield ctx=legislative,legal
e4 m26 > m2 PROTEST actual 2022-06-30/day mode=demo ctx=territory
e5 m11 > m26 COERCE actual 2022-06-30/day mode=restrict ctx=rights_freedoms
e6 m11 > m26 COERCE actual 2022-06-30/day mode=arrest ctx=rights_freedoms
e7 m15 > m17 SUPPORT actual 2022-06-30/day ctx=territory
e8 m18 > m25 REJECT actual 2022-06-30/none mode=change ctx=territory
e9 m21 > m25 ACCUSE actual 2022-06-30/none mode=disapprove ctx=territory
e10 m23 > m25 THREATEN threatened 2022-06-30/none mode=violence ctx=territory
q1 m5 direct
q2 m7 direct cue=keluh
rel m7 leads m6
rel m14 member_of m13
rel m15 leads m16
rel m19 leads m4
rel m18 member_of m4
rel m21 leads m22
rel m23 part_of m24
