### VOA Indonesia 2007-01-03 article
= Mahkamah Islam {e1 Tersingkir} dari Kismayo, [m1:KEN.GOV Kenya] Jaga Pintu
~date_line 03/01/2007
[m2:@SOM Kismayo], kota pelabuhan terakhir di tangan [m3:ICU.REB Persatuan Mahkamah Islam (UIC)], jatuh pada hari Tahun Baru tanpa perlawanan berarti. [m4=m3 Para milisi] sudah {e2 meninggalkannya} malam sebelumnya, sebagian dengan perahu, sebagian ke hutan bakau dekat perbatasan [m5=m1 negara tetangga].
Yang masuk adalah [m6:ETH.MIL pasukan Ethiopia], diikuti serdadu [m7:SOM.GOV Pemerintah Federal Transisi]. Hanya sepuluh hari mereka perlukan sejak [m8:ETH.GOV Perdana Menteri Meles Zenawi] {e3 menyatakan} perang pada 24 Desember.
"<<q1 Urusan [m9=m6 kami] selesai dalam dua pekan. Setelah itu giliran [m10:AU Uni Afrika]>>," kata [m11=m8 Meles] di depan parlemen, Selasa.
Gagasan itu tidak baru. Resolusi [m28:UN Dewan Keamanan] bulan lalu {e4 mengizinkan} pengiriman 8.000 penjaga perdamaian dari [m12:IGAD IGAD], organisasi tujuh negara di Afrika Timur. Sejauh ini cuma [m13:UGA.GOV Presiden Uganda Yoweri Museveni] yang {e5 menyanggupi} satu batalyon, dengan syarat parlemennya setuju.
[m14:SOM.GOV Perdana Menteri Ali Mohamed Gedi] kembali ke [m15:@SOM Mogadishu] setelah 15 tahun ibu kota itu tanpa pemerintahan. Ia {e6 memberi} penduduk waktu tiga hari untuk menyerahkan senjata; yang membangkang, ujarnya, akan {e7 dilucuti} dengan paksa.
Baru sedikit yang datang. "<<q2 Kalau senapan [m16=m17 saya] hilang, siapa yang menjaga toko?>>" tanya [m17:SOM.CVL Abdullahi Hersi], pedagang di Pasar Bakara.
Dari persembunyiannya, [m18:ICU.REB Sheikh Sharif Ahmed], yang memimpin dewan eksekutif mahkamah, {e8 menyerukan} [m29:SOM.REL para pengikutnya] berperang gerilya. Seruan tersebut diulang [m19:ALQAEDA.REB orang kedua Al-Qaida, Ayman al-Zawahri], lewat internet.
Kenya memindahkan [m20:KEN.MIL panser dan helikopter] ke {e9 Liboi}. [m30:ERI.CVL Delapan orang yang membawa paspor Eritrea] {e10 ditahan} di sana. [m21:KEN.GOV Presiden Mwai Kibaki], ketua [m31=m12 IGAD] saat ini, {e11 bertemu} [m22:SOM.GOV Presiden Abdullahi Yusuf] di Mombasa hari Selasa.
[m23:ERI.GOV Eritrea] membantah {e12 mengirim} 2.000 prajurit untuk membantu Mahkamah Islam. Sekutu kelompok itu, kata para pemantau PBB dalam laporan November, mencakup tujuh negara.
[m24:USA.GOV Washington], yang mendukung tindakan Ethiopia, {e13 menggelar} kapal [m25:USA.MIL Armada Kelima] di lepas pantai guna mencegat buronan pengeboman Nairobi 1998. [m26:EU Uni Eropa] {e14 meminta} perundingan dengan unsur moderat.
Mahkamah Islam menguasai sebagian besar selatan sejak {e15 mengusir} [m27:SOM.REB para panglima perang] pada Juni 2006.
e1 m6,m7 > m3 ASSAULT actual 2007-01-01/day ctx=military,territory
e2 m4 > m6 RETREAT actual 2006-12-31/day mode=withdraw ctx=military,territory
e3 m8 > m3 ASSAULT actual 2006-12-24/day ctx=military bg
e4 m28 > m12 SUPPORT actual 2006-12-01/month ctx=peacekeeping bg
e5 m13 > m7 AGREE planned 2007-01-03/none ctx=peacekeeping
e6 m14 > m17 REQUEST requested 2007-01-03/none mode=yield ctx=military
e7 m14 > m17 THREATEN threatened 2007-01-03/none ctx=military
e8 m18 > m29 REQUEST requested 2007-01-03/none mode=assist ctx=military
e9 m20 > m4 MOBILIZE actual 2007-01-03/none mode=weapons ctx=military,territory
e10 m1 > m30 COERCE actual 2007-01-03/none mode=arrest ctx=military
e11 m21 > m22 CONSULT actual 2007-01-02/day ctx=diplomatic
e12 m23 > m3 AID denied 2007-01-03/none mode=troops ctx=military
e13 m24 > m3 MOBILIZE actual 2007-01-03/none mode=ships ctx=military,terrorism
e14 m26 > m7 REQUEST requested 2007-01-03/none mode=meet ctx=diplomatic
e15 m3 > m27 ASSAULT actual 2006-06-01/month ctx=military bg
q1 m11 direct cue=kata
q2 m17 direct cue=tanya
rel m18 leads m3
rel m21 leads m12
rel m3 controls m2 to=2007-01-01

### Pos Kupang 2013-12-23 article
= Tak Kebagian Kursi, Bupati Ngada {e1 Tutup} Bandara
~byline Laporan Wartawan Pos Kupang.Com, Teni Jenahas
POS-KUPANG.COM, [m1:@IDN BAJAWA] -- Pesawat Merpati sudah kelihatan dari darat. Tapi di tengah landasan ada mobil [m2:IDN.COP Pol PP], melintang.
Pilot memutar balik ke [m3:@IDN Kupang]. Itu Sabtu (21/12/2013) pagi.
Yang {e2 memerintahkan} mobil itu parkir, tak lain [m4:IDN.GOV Bupati Ngada Marianus Sae].
"<<q1 [m5=m4 Saya] ada rapat paripurna APBD. Tiket dari kemarin diminta, jawabnya penuh. Padahal [m6:IDN.BUS Merpati] hidup dari rakyat [m7=m4 saya]>>," ucap [m8=m4 Marianus] ketika ditemui di rumah jabatan, Minggu malam.
Bandara Turelelo Soa {e3 lumpuh} dua jam lebih. Lima puluh penumpang terlantar.
Kementerian Perhubungan murka. [m9:IDN.GOV Dirjen Perhubungan Udara Herry Bakti] {e4 menyebut} tindakan itu pidana penerbangan, ancamannya tiga tahun.
Menurut dia, [m10:IDN.GOV penyidik kementerian] akan {e5 datang} ke Bajawa hari Kamis.
"<<q2 Silakan. Saya {e6 tunggu} sambil minum kopi>>," tantang [m11=m4 bupati].
Direktur Merpati [m12:IDN.BUS Asep Ekanugraha] sementara ini {e7 menghentikan} rute Kupang-Bajawa. "<<q3 Sampai ada jaminan keselamatan>>," katanya.
Jaminan diberikan malam itu juga, bukan oleh bupati tapi oleh [m13:IDN.GOV Gubernur NTT Frans Lebu Raya]. [m14=m13 Lebu Raya] {e8 menelepon} Asep, lalu {e9 memarahi} [m23=m4 Marianus].
"<<q4 Tidak bisa begitu. Kita pejabat, kasih contoh>>," ujar [m15=m13 Ketua DPD PDIP NTT] itu.
[m24=m4 Marianus] diusung [m16:IDN.PTY PAN]. Di Jakarta, [m17:IDN.PTY Wakil Ketua Umum PAN Drajad Wibowo] minta maaf, tapi menolak {e10 memecatnya}.
Pastor ikut bicara. [m18:IDN.REL Vikep Bajawa Romo Hengky Sareng] {e11 mengajak} bupati {e12 mengakui} salah di depan umat pada misa Natal.
Ajakan itu dijawab [m25=m4 Marianus] dengan anggukan. Belum tentu iya.
Di jalan El Tari Kupang, [m19:IDN.EDU PMKRI] {e13 membakar} kursi plastik, menyindir. "<<q5 Ini kursi buat Bapak Bupati>>," teriak [m20:IDN.EDU Juventus Kago], Ketua [m21=m19 PMKRI Cabang Kupang].
[m22:IDN.COP Kapolda NTT Brigjen Untung Yoga Ana] {e14 memanggil} Kasat Pol PP hari ini. Bupati nanti dulu; perlu izin Presiden.
e1 m4 > m6 COERCE actual 2013-12-21/day mode=restrict ctx=executive again
e2 m4 > m2 REQUEST requested 2013-12-21/day mode=assist ctx=executive
e3 m2 > m6 COERCE actual 2013-12-21/day mode=restrict ctx=executive
e4 m9 > m4 ACCUSE actual 2013-12-23/none mode=allege ctx=legal
e5 m10 > m4 ACCUSE planned 2013-12-26/day mode=investigate ctx=legal
e6 m11 > m10 REJECT actual 2013-12-22/day ctx=legal
e7 m12 > m4 SANCTION actual 2013-12-23/none mode=discontinue ctx=economic
e8 m14 > m12 CONSULT actual 2013-12-21/day mode=phone
e9 m14 > m4 ACCUSE actual 2013-12-21/day mode=disapprove ctx=executive
e10 m17 > m4 REJECT actual 2013-12-23/none mode=change ctx=political_institutions
e11 m18 > m4 REQUEST requested 2013-12-23/none mode=change ctx=religion_ethnicity
e12 m4 > m18 SUPPORT hypothetical 2013-12-25/day
e13 m19 > m4 PROTEST actual 2013-12-23/none mode=demo
e14 m22 > m2 ACCUSE actual 2013-12-23/day mode=investigate ctx=legal
q1 m8 direct cue=ucap
q2 m11 direct cue=tantang
q3 m12 direct cue=katanya
q4 m15 direct cue=ujar
q5 m20 direct cue=teriak
rel m20 leads m19

### DW Indonesia 2025-03-07 article
= [m27=m2 Dodik] {e15 Membangkang}, [m25:BIH.GOV Bosnia] di Tepi Jurang
~date_line 07.03.2025
~byline Rahka Susanto
~advert Ikuti kami di WhatsApp Channel
Vonis itu dibacakan tanpa kehadiran terdakwa. Satu tahun penjara dan larangan berpolitik enam tahun {e1 dijatuhkan} [m1:BIH.JUD Pengadilan Bosnia-Herzegovina] pada 26 Februari kepada [m2:SRPSKA.PRM Milorad Dodik], presiden [m3:SRPSKA.PRM Republika Srpska], karena mengabaikan keputusan [m4:OHR wakil internasional Christian Schmidt].
Jawabannya keras. Dalam 24 jam, [m5:SRPSKA.PRM majelis rakyat di Banja Luka] atas usul [m28=m2 Dodik] {e2 melarang} polisi dan kejaksaan negara bekerja di [m6:@BIH wilayah entitas Serbia itu], separuh negeri yang dibagi Perjanjian Dayton 1995.
Jumat (07/03), [m7:BIH.JUD Mahkamah Konstitusi di Sarajevo] {e3 menangguhkan} semua undang-undang tersebut. Sehari sebelumnya [m8:BIH.JUD kantor kejaksaan] {e4 memanggil} [m29=m2 Dodik] sebagai tersangka penyerangan tatanan konstitusi, bersama [m9:SRPSKA.PRM Perdana Menteri Radovan Viskovic]. Keduanya {e5 tidak akan datang}.
"<<q1 [m10=m2 Saya] tidak lari ke mana-mana. Biar mereka coba menangkap saya>>," kata [m30=m2 Dodik] kepada wartawan. Ia membantah {e6 merencanakan} pemisahan diri, "<<q2 untuk saat ini>>".
[m11:BIH.GOV Denis Becirovic], anggota kepresidenan dari Bosniak, {e7 menyebut} langkah itu kudeta. Koleganya dari Serbia, [m12:BIH.GOV Zeljka Cvijanovic], yang separtai dengan [m31=m2 Dodik] dalam [m13:BIH.PTY SNSD], membela.
Oposisi Serbia pecah. [m14:BIH.OPP Branko Blanusa] dari [m15:BIH.OPP SDS] tidak ikut {e8 memungut suara}.
Di luar, para penyokong tampil satu demi satu. [m16:SRB.GOV Presiden Serbia Aleksandar Vucic] {e9 terbang} ke Banja Luka pada malam vonis. [m17:HUN.GOV Viktor Orban] dari Hungaria {e10 mencela} "<<q3 perburuan politik>>". [m18:RUS.GOV Juru bicara Kremlin Dmitry Peskov] {e11 mengutuk} putusan tersebut.
Sebaliknya [m19:USA.GOV Menteri Luar Negeri AS Marco Rubio] {e12 meminta} [m26:? mitra di kawasan] mencegah tindakan yang mengancam keutuhan negara itu. [m20:HRV.GOV Kroasia], anggota [m21:NATO NATO] yang berbatasan panjang dengannya, mencemaskan nasib orang Kroasia.
Bagaimana dengan pasukan? [m22:EUFOR Misi EUFOR] yang dipimpin Uni Eropa mengumumkan {e13 tambahan} 400 orang. [m23:NATO Mark Rutte], sekretaris jenderal aliansi, dijadwalkan {e14 berkunjung} ke Sarajevo Senin depan.
Republika [m33=m3 Srpska] lahir dalam perang 1992-1995 yang merenggut 100.000 jiwa. Ketuanya waktu itu, [m24:SRPSKA.PRM Radovan Karadzic], menjalani hukuman seumur hidup di Inggris.
e1 m1 > m2 SANCTION actual 2025-02-26/day mode=convict ctx=legal
e2 m5 > m8 COERCE actual 2025-02-27/day mode=restrict ctx=legal,territory
e3 m7 > m5 REJECT actual 2025-03-07/day ctx=legal
e4 m8 > m2,m9 ACCUSE actual 2025-03-06/day mode=allege ctx=legal
e5 m2,m9 > m8 REJECT actual 2025-03-07/none mode=meet ctx=legal
e6 m2 > m25 SANCTION denied 2025-03-07/none ctx=territory
e7 m11 > m2 ACCUSE actual 2025-03-07/none mode=disapprove ctx=territory
e8 m14 > m2 REJECT actual 2025-02-27/day mode=boycott ctx=legislative
e9 m16 > m2 CONSULT actual 2025-02-26/day mode=visit ctx=diplomatic
e10 m17 > m1 ACCUSE actual 2025-03-07/none mode=disapprove ctx=legal
e11 m18 > m1 ACCUSE actual 2025-03-07/none mode=disapprove ctx=legal
e12 m19 > m26 REQUEST requested 2025-03-07/none mode=change ctx=territory,diplomatic
e13 m22 > m25 AID actual 2025-03-07/none mode=troops ctx=peacekeeping
e14 m23 > m25 CONSULT planned 2025-03-10/day mode=visit ctx=diplomatic
e15 m2 > m1 REJECT actual 2025-03-07/none ctx=legal
q1 m2 direct cue=kata
q2 m2 mixed
q3 m17 mixed cue=mencela
rel m2 leads m3
rel m12 member_of m13
rel m20 member_of m21
rel m23 leads m21
rel m14 member_of m15

### Okezone 2020-07-17 article
= Surat Jalan Buron Terungkap, Brigjen Prasetijo {e10 Dicopot}; [m1:IDN.LEG DPR]: Jangan Berhenti di Satu Bintang
~byline Puteranegara Batubara, Okezone · Jum'at 17 Juli 2020 13:05 WIB
[m2:@IDN JAKARTA] - Selembar surat bikin Trunojoyo guncang.
Surat itu ditandatangani [m3:IDN.COP Brigjen Prasetijo Utomo], Karo Korwas PPNS Bareskrim. Isinya mengizinkan [m4:IDN.BUS Djoko Tjandra], buron kasus Bank Bali, bepergian ke Pontianak.
Rabu lalu [m5:IDN.COP Kapolri Jenderal Idham Azis] {e1 mencopot} Prasetijo. Sekarang dia {e2 ditempatkan} di sel khusus Provos, 14 hari.
"<<q1 Ini komitmen [m6=m5 pimpinan]. Tidak pandang pangkat>>," kata [m7:IDN.COP Kadiv Humas Irjen Argo Yuwono].
Siapa lagi? Argo tak mau menebak. Tapi hari ini giliran [m8:IDN.COP Brigjen Nugroho Slamet Wibowo], Sekretaris NCB Interpol, yang {e3 kena mutasi}. Dialah yang {e4 menghapus} nama Djoko dari red notice.
Pengacara Djoko, [m9:IDN.CVL Anita Kolopaking], santai saja.
"<<q2 Klien [m24=m9 saya] tidak kabur. Dia datang ajukan PK, pulang. Apa salahnya?>>" ujarnya.
Komisi III [m25=m1 DPR] tidak terima. Wakil ketuanya, [m10:IDN.LEG Desmond J Mahesa], {e6 mendesak} polisi mengusut atasan Prasetijo.
"<<q3 Jangan berhenti di satu bintang>>," kata [m11=m10 politisi Gerindra] itu.
[m12=m10 Desmond] ingin rapat digelar pas reses. Pimpinan [m26=m1 DPR] [m13:IDN.LEG Azis Syamsuddin] {e7 menolak} meneken surat izinnya.
Penolakan itu dipersoalkan [m14:IDN.CVL MAKI]. Koordinatornya, [m15:IDN.CVL Boyamin Saiman], pagi tadi {e8 melaporkan} [m27=m13 Azis] ke [m16:IDN.LEG MKD].
"<<q4 Rakyat mau dengar, kok pintunya dikunci>>," ketus [m17=m15 Boyamin].
Politikus [m18:IDN.PTY Golkar] itu membela diri: tata tertib tak membolehkan.
Sementara itu [m19:IDN.GOV Menko Polhukam Mahfud MD] mau menghidupkan lagi tim pemburu koruptor. [m20:IDN.JUD KPK] kurang antusias. Ketuanya, [m21:IDN.JUD Firli Bahuri], bilang koordinasi sudah cukup.
Djoko kabur pertama kali pada 2009, sehari sebelum [m22:IDN.JUD MA] {e11 menghukumnya} dua tahun penjara. Ia terbang ke [m23:@PNG Port Moresby] dan sempat jadi warga negara sana.
~read_also Baca Juga : Ramalan Cuaca Akhir Pekan
e1 m5 > m3 SANCTION actual 2020-07-15/day mode=discontinue ctx=corruption,legal
e2 m5 > m3 COERCE actual 2020-07-17/none mode=arrest ctx=corruption,legal
e3 m5 > m8 SANCTION actual 2020-07-17/day mode=discontinue ctx=corruption
e4 m8 > m4 SUPPORT actual 2020-07-17/none ctx=corruption bg
e6 m10 > m5 REQUEST requested 2020-07-17/none mode=change ctx=corruption
e7 m13 > m10 REJECT actual 2020-07-17/none ctx=legislative
e8 m15 > m13 ACCUSE actual 2020-07-17/day mode=allege ctx=legislative
e10 m5 > m3 SANCTION actual 2020-07-15/day again
e11 m22 > m4 SANCTION actual 2009-01-01/year mode=convict ctx=corruption,legal bg
q1 m7 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m11 direct cue=kata
q4 m17 direct cue=ketus
rel m15 leads m14
rel m21 leads m20
rel m13 member_of m18
