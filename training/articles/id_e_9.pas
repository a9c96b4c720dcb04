### Suara.com 2021-07-03 article
= Lampu Dimatikan Tengah Malam, [m1:USA.MIL Pasukan AS] {e1 Tinggalkan} Bagram
~byline Reza Utami
~date_line Sabtu, 03 Juli 2021 | 09:15 WIB
[m2:#Suara Suara.com] - [m3:AFG.MIL Jenderal Mir Asadullah Kohistani] mendengar kabar itu dari mulut ke mulut, pukul tujuh pagi. "<<q1 [m4=m1 Mereka] sudah pergi. [m5:AFG.MIL Kami] baru tahu setelah lampu padam dan [m6:? penjarah] masuk>>," kata [m7=m3 komandan baru pangkalan] itu, Jumat (2/7/2021).
Setelah hampir 20 tahun, [m8=m1 tentara Amerika Serikat] {e2 menarik diri} dari [m9:@AFG Bagram], pangkalan udara terbesarnya di [m10:AFG.GOV Afghanistan]. Sekitar 5.000 [m11:TALIBAN.REB tahanan Taliban] di penjara sebelahnya kini dijaga [m12=m5 tentara Afghanistan].
[m13:USA.MIL Juru bicara Pentagon John Kirby] membantah [m14=m1 pihaknya] pergi diam-diam. Menurut [m15=m13 dia], <<q2 para pemimpin setempat diberi tahu 48 jam sebelumnya, hanya jamnya yang dirahasiakan>>.
[m16:USA.GOV Presiden Joe Biden] pada April {e3 menetapkan} 11 September sebagai batas akhir penarikan. Jadwal itu mundur empat bulan dari yang {e4 dijanjikan} [m17:USA.ELI Donald Trump] kepada [m18:TALIBAN.REB Taliban] dalam perjanjian Doha, Februari 2020.
[m19=m16 Biden] kesal ketika ditanyai soal itu. "<<q3 [m20=m16 Saya] ingin bicara tentang hal-hal gembira, kawan>>," sergahnya.
[m21:DEU.MIL Jerman] sudah {e5 memulangkan} [m45:DEU.MIL prajurit terakhirnya] pada Selasa. [m22:ITA.MIL Italia] {e6 menyusul} sehari kemudian. [m23:TUR.GOV Turki], satu-satunya anggota [m24:NATO NATO] berpenduduk mayoritas muslim, {e7 menawarkan} penjagaan bandara Kabul asal ongkosnya dibantu.
Tawaran tersebut {e8 ditolak} [m25:TALIBAN.REB juru bicara Taliban Suhail Shaheen]. "<<q4 [m26=m23 Mereka] bagian dari [m44=m24 NATO], jadi harus ikut keluar>>," ujarnya. Bila tidak, [m27=m18 kelompoknya] {e9 akan memperlakukan} [m42:TUR.MIL tentara Turki] sebagai penjajah.
[m41=m18 Taliban] sendiri, yang kini menguasai [m28:@AFG 127 dari 400 distrik], pekan ini {e10 merebut} tujuh distrik lagi di [m29:@AFG Badakhshan]. [m30:AFG.MIL Ratusan serdadu] {e11 menyeberang} ke [m31:TJK.GOV Tajikistan] dan {e12 diberi tempat} oleh [m32:TJK.MIL penjaga perbatasan].
Lalu bagaimana nasib [m33:AFG.CVL 18.000 penerjemah]? [m39=m16 Gedung Putih] {e13 akan menerbangkan} [m43=m33 mereka] ke negara ketiga selagi visanya diurus. [m34:USA.LEG Anggota DPR Seth Moulton], veteran dari [m35:USA.PTY Partai Demokrat], {e14 mengecam} kelambanan [m36=m16 presiden].
[m37:AFG.GOV Presiden Ashraf Ghani], yang {e15 menemui} [m40=m16 Biden] pada 25 Juni, {e16 memerintahkan} [m38:AFG.PRM milisi para mantan panglima perang] ikut bertempur.
e1 m1 > m10 RETREAT actual 2021-07-02/day mode=withdraw ctx=military again
e2 m8 > m10 RETREAT actual 2021-07-02/day mode=withdraw ctx=military
e3 m16 > m10 CONCEDE actual 2021-04-01/month mode=withdraw ctx=military bg
e4 m17 > m18 CONCEDE actual 2020-02-01/month mode=withdraw ctx=military bg
e5 m21 > m10 RETREAT actual 2021-06-29/day mode=withdraw ctx=military
e6 m22 > m10 RETREAT actual 2021-06-30/day mode=withdraw ctx=military
e7 m23 > m10 AGREE planned 2021-07-03/none ctx=military
e8 m25 > m23 REJECT actual 2021-07-03/none mode=assist ctx=military
e9 m27 > m23 THREATEN threatened 2021-07-03/none mode=violence ctx=military
e10 m41 > m12 ASSAULT actual 2021-06-28/week ctx=military,territory
e11 m30 > m18 RETREAT actual 2021-06-28/week mode=withdraw ctx=military
e12 m32 > m30 AID actual 2021-06-28/week ctx=asylum
e13 m39 > m43 AID planned 2021-07-03/none ctx=asylum,migration
e14 m34 > m36 ACCUSE actual 2021-07-03/none mode=disapprove ctx=asylum
e15 m37 > m40 CONSULT actual 2021-06-25/day mode=visit ctx=diplomatic
e16 m37 > m38 REQUEST requested 2021-07-03/none mode=assist ctx=military
q1 m7 direct cue=kata
q2 m15 indirect cue=Menurut
q3 m20 direct cue=sergahnya
q4 m25 direct cue=ujarnya
rel m23 member_of m24
rel m34 member_of m35
rel m41 controls m28

### Koran Tempo 2014-05-21 article
= [m34:THA.MIL Tentara] di Jalan, Televisi Hitam, tapi [m1:THA.MIL Prayuth] Bilang Bukan Kudeta
[m2:@THA Bangkok] - "<<q1 Rakyat tak perlu panik. Silakan hidup seperti biasa>>," begitu bunyi pengumuman pukul tiga dinihari itu, dibacakan [m37:THA.MIL juru bicara] berseragam hijau.
Tanpa memberi tahu [m3:THA.GOV kabinet], [m4:THA.MIL Panglima Angkatan Darat Jenderal Prayuth Chan-ocha] kemarin {e1 memberlakukan} hukum darurat militer di seluruh [m5:THA.GOV Thailand], memakai undang-undang berumur seabad.
Saat matahari terbit, [m6:THA.MIL jip bersenapan mesin] sudah {e2 berjaga} di perempatan Ratchaprasong. [m7:THA.MIL Prajurit] {e3 menduduki} semua stasiun televisi; sepuluh di antaranya {e4 dilarang} mengudara, termasuk [m8:THA.JRN Asia Update] milik kubu Kaus Merah dan [m9:THA.JRN Blue Sky] kepunyaan lawannya.
[m10:THA.CVL Kelompok Kaus Merah] {e5 dikepung} di Jalan Aksa. Pemimpinnya, [m11:THA.CVL Jatuporn Prompan], {e6 meminta} [m12=m10 pengikutnya] tidak melawan. "<<q2 Selama bukan kudeta, [m13=m10 kami] duduk manis. Kalau kudeta, lain cerita>>," {e7 ancamnya}.
Adapun [m14:THA.CVL Suthep Thaugsuban], pemimpin pengunjuk rasa antipemerintah, membatalkan {e8 pawai} hari ini. [m15=m14 Bekas wakil perdana menteri] itu tetap {e9 menolak} berunding dengan [m16:THA.GOV pejabat perdana menteri Niwattumrong Boonsongpaisan].
[m17=m16 Niwattumrong], yang naik setelah [m18:THA.GOV Yingluck Shinawatra] {e10 dicopot} [m19:THA.JUD Mahkamah Konstitusi] pada 7 Mei, sempat {e11 mengusulkan} pemilu pada 3 Agustus. [m20:THA.GOV Kepala penasihatnya] menyebut tindakan [m35=m4 militer] itu {e12 setengah kudeta}.
Sore harinya [m21=m4 Prayuth] {e13 memanggil} [m31:THA.GOV para direktur jenderal dan gubernur]. [m32=m4 Ia] {e14 menawarkan} diri menjadi penengah. Rabu ini [m33:? enam kubu], termasuk [m22:THA.PTY Partai Pheu Thai] dan [m23:THA.OPP Partai Demokrat], dijadwalkan {e15 bertemu} di klub militer.
Di luar negeri, [m24:USA.GOV Departemen Luar Negeri AS] {e16 meminta} [m25=m4 militer] menghormati demokrasi, tetapi menyatakan belum ada alasan {e17 membekukan} bantuan. Latihan Cobra Gold dengan [m26:USA.MIL serdadu Amerika] baru {e18 digelar} Februari lalu.
[m27:JPN.GOV Jepang] {e19 menyesalkan} keadaan itu. [m28:IDN.GOV Menteri Luar Negeri Marty Natalegawa] berharap [m29=m5 Thailand], salah satu pendiri [m30:ASEAN ASEAN], segera pulih.
[m36=m5 Thailand] telah mengalami 11 kudeta sejak 1932. Bursa saham kemarin hanya turun 1 persen.
e1 m4 > m5 COERCE actual 2014-05-20/day mode=martial-law ctx=military,executive
e2 m6 > m10 MOBILIZE actual 2014-05-20/day mode=weapons ctx=military
e3 m7 > m8,m9 COERCE actual 2014-05-20/day mode=seize ctx=military,rights_freedoms
e4 m7 > m8,m9 COERCE actual 2014-05-20/day mode=censor ctx=rights_freedoms
e5 m7 > m10 MOBILIZE actual 2014-05-20/day mode=troops ctx=military
e6 m11 > m12 REQUEST requested 2014-05-20/day mode=yield
e7 m11 > m4 THREATEN threatened 2014-05-20/day ctx=military,pro_democracy
e8 m14 > m16 CONCEDE actual 2014-05-20/day ctx=executive
e9 m15 > m16 REJECT actual 2014-05-21/none mode=meet ctx=executive
e10 m19 > m18 SANCTION actual 2014-05-07/day mode=convict ctx=legal,executive bg
e11 m17 > m14 AGREE planned 2014-08-03/day ctx=election bg
e12 m20 > m4 ACCUSE actual 2014-05-20/day mode=disapprove ctx=military
e13 m21 > m31 REQUEST requested 2014-05-20/day mode=meet ctx=executive
e14 m32 > m33 AGREE planned 2014-05-20/day ctx=executive
e15 m22,m23 > m4 CONSULT planned 2014-05-21/day ctx=executive,military
e16 m24 > m25 REQUEST requested 2014-05-21/none mode=change ctx=pro_democracy
e17 m24 > m25 SANCTION denied 2014-05-21/none mode=discontinue ctx=military
e18 m26 > m29 COOPERATE actual 2014-02-01/month ctx=military bg
e19 m27 > m4 ACCUSE actual 2014-05-21/none mode=disapprove ctx=military
q1 m4 direct cue=bunyi
q2 m11 direct cue=ancamnya
rel m11 leads m10
rel m29 member_of m30

### ANTARA 2023-02-06 article
= [m1:KIR.GOV Kiribati] pulang ke pangkuan Forum Pasifik, [m2:FJI.GOV Rabuka] pasang badan
~byline Pewarta: Yosua Manafe
~date_line Senin, 6 Februari 2023 12:08 WIB
[m3:@IDN Jakarta] (ANTARA) - [m4:FJI.GOV Perdana Menteri Fiji Sitiveni Rabuka] mengatakan kursi kosong di meja Pasifik akhirnya akan terisi lagi.
"<<q1 Keluarga boleh bertengkar, tetapi tidak boleh bercerai>>," kata [m5=m4 Rabuka] di [m6:@FJI Nadi], Senin.
[m42=m4 Pemimpin] [m7:FJI.PTY Aliansi Rakyat] yang baru menjabat pada Desember itu dua pekan lalu {e1 terbang} ke [m8:@KIR Tarawa]. Di sana [m30=m4 ia] {e2 meminta maaf} secara adat kepada [m9:KIR.GOV Presiden Taneti Maamau], dengan membawa gigi ikan paus.
Hasilnya, [m10=m9 Maamau] {e3 setuju} mengembalikan [m43=m1 negaranya] ke [m11:PIF Forum Kepulauan Pasifik], blok berisi 18 anggota yang {e4 ditinggalkannya} pada Juli 2022.
Perpecahan bermula dari perebutan jabatan sekretaris jenderal. [m46=m12+m13+m14+m15+m1 Lima negara Mikronesia], yaitu [m12:PLW.GOV Palau], [m13:MHL.GOV Kepulauan Marshall], [m14:NRU.GOV Nauru], [m15:FSM.GOV Federasi Mikronesia], dan [m31=m1 Kiribati], {e5 mengumumkan keluar} pada Februari 2021 karena [m16:COK.GOV Henry Puna] dari [m44:@COK Kepulauan Cook] yang terpilih.
[m47=m12+m13+m14+m15 Empat di antaranya] {e6 membatalkan} niat itu setelah perjanjian Suva, Juni tahun lalu. [m17:FSM.GOV Presiden Federasi Mikronesia David Panuelo] {e7 memuji} [m32=m4 Rabuka] sebagai perajut.
Pertemuan khusus untuk meneken kesepakatan {e8 akan digelar} di Nadi pada 24 Februari. [m33=m14 Nauru] {e9 menyatakan bersedia} kehilangan kursi wakil ketua asalkan kantor cabang dibangun di [m18:@KIR Tarawa].
[m19:CHN.GOV China] membantah pernah {e10 membujuk} [m34=m1 Kiribati] pergi. [m35=m1 Negara atol itu] {e11 mengakui} [m36=m19 Beijing] pada September 2019 dan {e12 memutus hubungan} dengan [m20:TWN.GOV Taiwan].
Sebaliknya [m21:USA.GOV Amerika Serikat] mempercepat langkah. Kamis lalu kedutaannya di [m22:@SLB Honiara] {e13 dibuka kembali} sesudah 30 tahun. [m23:USA.GOV Menteri Luar Negeri Antony Blinken] juga {e14 menjanjikan} perwakilan di Tarawa.
Bagi [m24:AUS.GOV Australia], kembalinya [m37=m1 Kiribati] adalah kabar baik. [m25:AUS.GOV Menteri Luar Negeri Penny Wong] {e15 mengundang} [m38=m9 Maamau] ke [m26:@AUS Canberra] dan {e16 menyerahkan} dua kapal patroli pada tahun ini.
[m39=m4 Rabuka] sendiri menambah kejutan. [m40=m4 Ia] {e17 menghentikan} perjanjian pelatihan polisi dengan [m45=m19 China], yang diteken pada 2011. "<<q2 Sistem [m27=m2 kami] berbeda, jadi [m28=m2 kami] kembali kepada teman lama>>," ujarnya.
[m29:FJI.OPP Frank Bainimarama], pendahulunya yang kini memimpin [m41:FJI.OPP oposisi], {e18 mengkritik} keputusan itu sebagai tergesa-gesa.
e1 m4 > m9 CONSULT actual 2023-01-23/week mode=visit ctx=diplomatic
e2 m30 > m9 CONCEDE actual 2023-01-23/week ctx=diplomatic
e3 m10 > m11 AGREE planned 2023-01-23/week ctx=diplomatic
e4 m10 > m11 SANCTION actual 2022-07-01/month mode=withdraw ctx=diplomatic bg
e5 m12,m13,m14,m15,m31 > m11 SANCTION actual 2021-02-01/month mode=withdraw ctx=diplomatic bg
e6 m47 > m11 CONCEDE actual 2022-06-01/month ctx=diplomatic bg
e7 m17 > m32 SUPPORT actual 2023-02-06/none ctx=diplomatic
e8 m11 > m1 CONSULT planned 2023-02-24/day mode=multilateral ctx=diplomatic
e9 m33 > m11 CONCEDE actual 2023-02-06/none ctx=diplomatic
e10 m19 > m34 REQUEST denied 2023-02-06/none mode=change ctx=diplomatic
e11 m35 > m36 SUPPORT actual 2019-09-01/month ctx=diplomatic bg
e12 m35 > m20 SANCTION actual 2019-09-01/month mode=discontinue ctx=diplomatic bg
e13 m21 > m22 SUPPORT actual 2023-02-02/day ctx=diplomatic
e14 m23 > m18 AGREE planned 2023-02-06/none ctx=diplomatic
e15 m25 > m38 AGREE planned 2023-02-06/none ctx=diplomatic
e16 m25 > m38 AID planned 2023-01-01/year ctx=military
e17 m40 > m45 SANCTION actual 2023-02-06/none mode=discontinue ctx=diplomatic
e18 m29 > m40 ACCUSE actual 2023-02-06/none mode=disapprove ctx=diplomatic
q1 m5 direct cue=kata
q2 m40 direct cue=ujarnya
rel m12 member_of m11
rel m13 member_of m11
rel m42 leads m7
rel m29 leads m41
rel m35 recognises m36 from=2019-09

### Kompas 2011-12-27 article
= [m36:IDN.COP Polri]: Pelabuhan Sape Harus Dibuka, Apa Pun Risikonya
~date_line Selasa, 27 Desember 2011
[m1:@IDN Jakarta], [m2:#Kompas Kompas] - [m3:IDN.COP Kepala Divisi Humas Polri Irjen Saud Usman Nasution] menyatakan pembubaran di [m4:@IDN Pelabuhan Sape, Bima], sesuai prosedur. Lima hari [m5:IDN.CVL warga] {e1 memblokade} dermaga, dan lima kali pula [m37:IDN.COP polisi] mengajak [m38=m5 mereka] berunding.
"<<q1 [m6:IDN.COP Kami] sudah sabar. Feri tidak jalan, beras tidak masuk ke Flores>>," kata [m7=m3 Saud] di Mabes Polri, Senin (26/12).
[m8:IDN.JUD Komisi Nasional Hak Asasi Manusia] melihatnya dengan kacamata lain. "<<q2 [m39=m5 Warga] sedang duduk ketika ditembak>>," ujar [m9:IDN.JUD wakil ketuanya, Ridha Saleh], yang sejak Minggu {e2 menyelidiki} di lokasi.
Sabtu pagi itu, [m10:IDN.COP Brimob Polda NTB] {e3 menyerbu} barisan [m42=m5 warga]. Dua remaja, [m11:IDN.CVL Arif Rahman dan Syaiful], {e4 tewas}; puluhan orang luka. [m12:IDN.COP Polisi] {e5 menangkap} 47 orang dan {e6 menyita} parang serta bom molotov.
Kapolda NTB [m13:IDN.COP Brigjen Arif Wachyunadi] membantah [m30=m10 anak buahnya] {e7 menembak} orang yang menyerah.
Yang dipersoalkan [m40=m5 warga] adalah izin emas milik [m14:IDN.BUS PT Sumber Mineral Nusantara (SMN)] di tiga kecamatan. [m31=m5 Mereka] {e8 meminta} [m15:IDN.GOV Bupati Bima Ferry Zulkarnain] mencabutnya. [m16=m15 Bupati], yang memimpin [m17:IDN.PTY Partai Golkar] di kabupaten itu, {e9 menolak} dengan alasan khawatir digugat.
Baru tadi malam [m32=m15 ia] {e10 melunak}. Lewat sambungan telepon, [m18=m15 Ferry] mengatakan <<q3 kegiatan [m41=m14 perusahaan] dihentikan sementara selama setahun>>.
Itu tak cukup meredam kemarahan. Di [m19:@IDN Kecamatan Lambu], [m20:IDN.CVL massa] {e11 membakar} kantor camat dan kantor polsek. [m33=m15 Bupati] {e12 mengungsi} ke Mataram. [m21:IDN.MIL TNI] {e13 mengirim} dua pleton dari Korem 162/Wira Bhakti.
Di Jakarta, [m22:IDN.EDU mahasiswa asal Bima] {e14 memblokir} Jalan Diponegoro. Di Makassar, [m23:IDN.EDU mahasiswa UIN Alauddin] {e15 merusak} pos [m43=m12 polisi].
[m24:IDN.LEG Wakil Ketua Komisi III DPR Aziz Syamsuddin] {e16 akan memanggil} [m34:IDN.COP Kapolri] sesudah reses. Lain lagi [m25:IDN.GOV Menteri Energi Jero Wacik]; [m26=m25 politisi] [m27:IDN.PTY Partai Demokrat] itu {e17 meminta} [m28:IDN.GOV Gubernur Zainul Majdi] mengkaji ulang semua izin.
[m29:WALHI.CVL Walhi] {e18 menuntut} [m35=m13 Kapolda] dicopot. (FAJ/RUL/ILO)
e1 m5 > m15 PROTEST actual 2011-12-20/day mode=obstruct ctx=natural_resource bg
e2 m9 > m10 ACCUSE actual 2011-12-25/day mode=investigate ctx=human_rights
e3 m10 > m5 ASSAULT actual 2011-12-24/day mode=crowd-control ctx=repression
e4 m10 > m11 ASSAULT actual 2011-12-24/day mode=firearms ctx=repression
e5 m12 > m5 COERCE actual 2011-12-24/day mode=arrest ctx=repression
e6 m12 > m5 COERCE actual 2011-12-24/day mode=seize ctx=repression
e7 m30 > m5 ASSAULT denied 2011-12-24/day mode=firearms ctx=repression
e8 m31 > m15 REQUEST requested 2011-12-27/none mode=change ctx=natural_resource bg
e9 m16 > m31 REJECT actual 2011-12-27/none mode=change ctx=natural_resource bg
e10 m32 > m5 CONCEDE actual 2011-12-26/day ctx=natural_resource
e11 m20 > m12 PROTEST actual 2011-12-27/none mode=riot
e12 m33 > m20 RETREAT actual 2011-12-27/none
e13 m21 > m20 MOBILIZE actual 2011-12-27/none mode=troops ctx=military
e14 m22 > m12 PROTEST actual 2011-12-27/none mode=obstruct ctx=repression
e15 m23 > m12 PROTEST actual 2011-12-27/none mode=riot ctx=repression
e16 m24 > m34 CONSULT planned 2011-12-27/none ctx=legislative,repression
e17 m26 > m28 REQUEST requested 2011-12-27/none mode=change ctx=natural_resource
e18 m29 > m35 REQUEST requested 2011-12-27/none mode=change ctx=repression
q1 m7 direct cue=kata
q2 m9 direct cue=ujar
q3 m18 indirect cue=mengatakan
rel m16 leads m17
rel m26 member_of m27
