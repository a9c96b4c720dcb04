### Tribun Manado 2022-05-17
[m1:IDN.MIL Lantamal VIII] dan [m2:PHL.MIL Naval Forces Eastern Mindanao] {e1 memulai patroli terkoordinasi} di garis batas Sulu-Sulawesi selama dua belas hari.
e1 m1 > m2 COOPERATE actual 2022-05-17/none ctx=military

### Antara 2019-08-05
Guna memutus jalur teroris, [m1:IDN.COP Densus 88] {e1 saling tukar informasi intelijen} dengan [m2:MYS.COP Bukit Aman] dan [m3:PHL.COP Kepolisian Nasional Filipina].
e1 m1 > m2,m3 COOPERATE actual 2019-08-05/none ctx=terrorism,intelligence

### Kompas.com 2020-02-18
[m1:THA.GOV Bangkok] {e1 mengekstradisi} [m2:IDN.CRM buronan judi daring] atas permintaan [m3:IDN.COP Divisi Hubinter Polri].
e1 m1 > m3 COOPERATE actual 2020-02-18/none ctx=legal

### Bisnis.com 2023-03-02
Sejak Senin kemarin perdagangan lintas batas Skouw-Wutung {e1 dibuka kembali} oleh [m1:IDN.GOV Pemerintah Kota Jayapura] dan [m2:PNG.GOV otoritas Provinsi Sandaun].
e1 m1 > m2 COOPERATE actual 2023-02-27/day ctx=economic

### Pos Kupang 2023-07-13
Kejaksaan Tinggi NTT, kata asistennya, tidak pernah {e1 bertukar tahanan} dengan [m1:TLS.JUD kejaksaan Timor-Leste]; [m2:IDN.JUD lembaga adhyaksa itu] hanya {e2 membantu pelatihan} jaksa muda di Dili.
e1 m2 > m1 COOPERATE denied 2023-07-13/none ctx=legal
e2 m2 > m1 AID actual 2023-07-13/none ctx=legal

### Riau Pos 2014-03-15
Asap makin pekat, [m1:IDN.MIL seribu prajurit Kostrad] dan [m2:IDN.COP Brimob] {e1 diterbangkan ke Riau} membantu [m3:IDN.GOV Manggala Agni] memadamkan api.
e1 m1,m2 > m3 AID actual 2014-03-15/none ctx=disasters,environment

### Kompas.com 2015-10-08
Setelah sebulan berkeras mampu sendiri, [m1:IDN.GOV Jakarta] {e1 menerima tawaran} pesawat dari [m2:SGP.GOV Singapura]; [m3:AUS.GOV Australia] {e2 meminjamkan} L-100 Hercules.
e1 m1 > m2 CONCEDE actual 2015-10-08/none ctx=environment
e2 m3 > m1 AID actual 2015-10-08/none ctx=environment

### Detikcom 2018-08-20
[m1:IDN.GOV Presiden Jokowi] {e1 berjanji mencairkan} Rp50 juta untuk tiap [m2:IDN.CVL rumah warga Lombok] yang roboh; tiga bulan kemudian [m3=m2 mereka] {e2 mendemo} [m4:IDN.GOV gubernur] karena uangnya belum sampai.
e1 m1 > m2 AGREE planned 2018-08-20/none ctx=disasters
e2 m3 > m4 PROTEST actual 2018-08-20/none mode=demo ctx=disasters

### Jubi 2018-01-25
Wabah campak menewaskan 61 anak. [m1:IDN.MIL Satgas Kesehatan TNI] {e1 membagikan} vaksin dan biskuit di Agats, [m2:IDN.REL Keuskupan] {e2 menyiapkan rumah singgah} bagi [m3:IDN.CVL keluarga Asmat].
e1 m1 > m3 AID actual 2018-01-25/none ctx=health
e2 m2 > m3 AID actual 2018-01-25/none ctx=health

### Tempo.co 2018-02-02
[m1:IDN.EDU Ketua BEM UI Zaadit Taqwa] {e1 mengacungkan kartu kuning} kepada [m2:IDN.GOV Presiden Joko Widodo]. [m3:IDN.MIL Paspampres] {e2 menggiringnya} ke luar ruangan; [m4=m2 sang presiden] {e3 berniat mengirim} [m5=m1 mahasiswa itu] ke Asmat.
e1 m1 > m2 PROTEST actual 2018-02-02/none ctx=human_security
e2 m3 > m1 COERCE actual 2018-02-02/none mode=restrict ctx=rights_freedoms
e3 m4 > m5 AGREE planned 2018-02-02/none

### Kompas.com 2022-06-30 none
Ibu kota tiga provinsi baru di Papua sudah ditentukan, yakni Merauke, Nabire, dan Jayawijaya. Luas [m1:@IDN Papua Selatan] mencapai 117 ribu kilometer persegi, menurut lampiran undang-undang.

### Antara 2022-05-10
[m1:IDN.COP Polresta Jayapura] {e1 membubarkan} aksi [m2:IDN.CVL Petisi Rakyat Papua] yang {e2 menentang} pemekaran dan {e3 membawa} juru bicara KNPB [m3:IDN.CVL Jefry Wenda] ke markas.
e1 m1 > m2 COERCE actual 2022-05-10/none mode=restrict ctx=repression
e2 m2 > m4 PROTEST actual 2022-05-10/none mode=demo ctx=territory
e3 m1 > m3 COERCE actual 2022-05-10/none mode=arrest ctx=repression
[m4:IDN.GOV Jakarta] bergeming.

### SINDOnews 2017-09-24
Isu kudeta: [m1:IDN.MIL Panglima TNI Gatot Nurmantyo] {e1 menuding} [m2:? institusi nonmiliter] memesan lima ribu senjata. [m3:IDN.GOV Wiranto] {e2 meluruskan}: itu pesanan [m4:IDN.SPY BIN] dari Pindad.
e1 m1 > m2 ACCUSE actual 2017-09-22/none mode=allege ctx=military
e2 m3 > m1 REJECT actual 2017-09-24/none ctx=military

### Kompas 2012-09-18
Satu regu Sabhara sudah {e1 disiagakan} di rumah dinas [m1:IDN.GOV Menteri Agama] lantaran [m2:IDN.REL korban pengusiran Sampang] yang {e2 bersepeda} 800 kilometer ke ibu kota hendak {e3 mengetuk pintunya}.
e2 m2 > m1 PROTEST actual 2012-09-18/none mode=demo ctx=religion_ethnicity
e3 m2 > m1 REQUEST planned 2012-09-18/none mode=meet ctx=religion_ethnicity
e1 m3 > m2 MOBILIZE actual 2012-09-18/none mode=police ctx=religion_ethnicity
[m3:IDN.COP Polres Jakarta Selatan] menjamin keamanan.

### Tribun Jabar 2017-10-15
Pemkot mengirim surat: {e1 kosongkan} atau listrik {e2 diputus}. [m1:IDN.CVL Warga RW 11 Tamansari] {e3 mengabaikan} surat [m2:IDN.GOV Wali Kota Ridwan Kamil] dan {e4 mengadukannya} ke [m3:IDN.GOV Komnas HAM].
e1 m2 > m1 REQUEST requested 2017-10-15/none mode=yield ctx=human_security
e2 m2 > m1 THREATEN threatened 2017-10-15/none mode=restrict ctx=human_security
e3 m1 > m2 REJECT actual 2017-10-15/none mode=yield ctx=human_security
e4 m1 > m2 ACCUSE actual 2017-10-15/none mode=allege ctx=human_rights

### BBC Indonesia 2016-06-09
[m1:IDN.AGR Sembilan perempuan Kendeng] {e1 menyemen kaki} di depan Istana. [m2:IDN.GOV Presiden] {e2 menemui} [m3=m1 mereka] empat bulan kemudian dan {e3 memerintahkan} [m4:IDN.BUS PT Semen Indonesia] menghentikan kegiatan.
e1 m1 > m2 PROTEST actual 2016-04-12/none ctx=environment
e2 m2 > m3 CONSULT actual 2016-06-09/none ctx=environment
e3 m2 > m4 REQUEST requested 2016-06-09/none mode=yield ctx=environment

### Suara Merdeka 2017-01-17
Taat pada putusan MA, [m1:IDN.GOV Ganjar Pranowo] {e1 membatalkan izin lingkungan} [m2:IDN.BUS Semen Indonesia], lalu Februari {e2 menerbitkan izin baru}. [m3:IDN.AGR Petani Rembang] merasa {e3 dikibuli}.
e1 m1 > m2 SANCTION actual 2017-01-16/day mode=discontinue ctx=environment
e2 m1 > m2 CONCEDE actual 2017-01-17/none ctx=environment
e3 m3 > m1 ACCUSE actual 2017-01-17/none mode=allege ctx=environment

### Republika 2019-12-12
Kendati {e1 dikecam} [m1:IDN.CVL YLBHI], [m2:IDN.COP seribu lebih aparat] {e2 meratakan} Tamansari; gas air mata {e3 ditembakkan} ke [m3:IDN.CVL relawan] sampai ke Balubur.
e1 m1 > m2 ACCUSE actual 2019-12-12/none mode=disapprove ctx=human_security
e2 m2 > m3 COERCE actual 2019-12-12/none mode=deport ctx=human_security
e3 m2 > m3 ASSAULT actual 2019-12-12/none mode=crowd-control ctx=repression

### Medan Bisnis 2020-02-28
Dikawal [m1:IDN.COP Brimob Polda Sumut], alat berat [m2:IDN.BUS PTPN II] {e1 meratakan} ladang [m3:IDN.AGR petani Simalingkar]. Tahun lalu [m4=m3 warga] {e2 berjalan kaki} ke Jakarta menghadap [m5:IDN.GOV presiden].
e1 m2 > m3 COERCE actual 2020-02-28/none mode=deport ctx=natural_resource
e2 m4 > m5 PROTEST actual 2020-02-28/none mode=demo ctx=natural_resource

### detikNews 2023-09-05
Seusai {e1 makan siang bersama} di Istana, [m1:IDN.GOV Presiden Jokowi] dan [m2:IDN.PTY Ketum PAN Zulkifli Hasan] sama-sama menyebut obrolan hanya soal pangan.
e1 m1 > m2 CONSULT actual 2023-09-05/none ctx=executive

### Kompas.com 2023-10-24
Surat [m1:IDN.PTY DPC PDIP Solo] {e1 memecat} Gibran belum ada, ucap [m2:IDN.PTY FX Rudyatmo]; [m3:IDN.GOV wali kota itu], kata [m4=m2 dia], sebaiknya {e2 mengembalikan} kartu anggota.
e1 m1 > m3 SANCTION denied 2023-10-24/none mode=expel ctx=election said=m2
e2 m4 > m3 REQUEST requested 2023-10-24/none mode=yield ctx=election

### Tempo.co 2024-12-16
[m1:IDN.PTY PDI Perjuangan] lewat Komarudin Watubun {e1 mengumumkan pemecatan} [m2:IDN.ELI Joko Widodo], [m3:IDN.GOV Gibran], dan [m4:IDN.GOV Bobby Nasution]. [m5=m2 Bekas presiden itu] {e2 menghormati} keputusan tersebut.
e1 m1 > m2,m3,m4 SANCTION actual 2024-12-16/none mode=expel ctx=political_institutions
e2 m5 > m1 SUPPORT actual 2024-12-16/none ctx=political_institutions

### JPNN 2009-10-08
Perolehan kursi [m1:IDN.PTY Golkar] merosot; [m2:IDN.PTY Aburizal Bakrie] yang menang di Pekanbaru {e1 membawa} partainya {e2 masuk kabinet} [m3:IDN.GOV Yudhoyono], sedangkan [m4:IDN.PTY Surya Paloh] {e3 pamit} dari partai.
e2 m2 > m3 SUPPORT actual 2009-10-08/none ctx=political_institutions
e3 m4 > m1 RETREAT actual 2009-10-08/none mode=resign ctx=political_institutions
e1 m2 > m3 SUPPORT actual 2009-10-08/none ctx=political_institutions

### Antara 2011-10-18
[m1:IDN.GOV SBY] {e1 mencopot} [m2:IDN.GOV Suharna Surapranata] dari kursi menristek. [m3:IDN.PTY PKS], partai asalnya, {e2 mengancam keluar} dari koalisi namun {e3 tak pernah mewujudkannya}.
e1 m1 > m2 SANCTION actual 2011-10-18/none mode=expel ctx=executive
e2 m3 > m1 THREATEN threatened 2011-10-18/none ctx=political_institutions
e3 m3 > m1 SANCTION denied 2011-10-18/none mode=discontinue ctx=political_institutions

### Kompas.com 2021-08-25 headline
[m1:IDN.PTY PAN] {e1 Masuk} Gerbong Pendukung [m2:IDN.GOV Jokowi], [m3:IDN.OPP PKS] {e2 Tetap di Luar}
e1 m1 > m2 SUPPORT actual 2021-08-25/none ctx=political_institutions
e2 m3 > m2 REJECT actual 2021-08-25/none ctx=political_institutions

### Kompas.com 2014-08-20 none
Nasi bungkus dan kopi disediakan di tenda belakang [m1:IDN.JUD Mahkamah Konstitusi]. Menurut [m2:IDN.COP seorang bintara], ia sudah tiga hari tidak pulang ke Depok.

### Tribunnews 2014-08-22
[m1:IDN.PTY Relawan Prabowo] batal {e1 berkemah} di MK; [m2:IDN.COP Polda Metro] pun {e2 mengurangi} jumlah personel dari 21 ribu menjadi lima ribu.
e1 m1 > m3 PROTEST denied 2014-08-22/none ctx=election
e2 m2 > m1 RETREAT actual 2014-08-22/none mode=withdraw ctx=election
[m3:IDN.JUD Hakim konstitusi] telah mengetuk palu.

### Antara 2006-09-22
Atas eksekusi [m1:IDN.CRM Tibo cs], [m2:IDN.CVL massa Atambua] {e1 merusak} kantor [m3:IDN.JUD kejari] dan membebaskan tahanan. [m4:IDN.REL Vatikan] pernah {e2 memohonkan ampun} kepada [m5:IDN.GOV Presiden SBY], tetapi {e3 tidak dikabulkan}.
e1 m2 > m3 PROTEST actual 2006-09-22/none mode=riot ctx=religion_ethnicity
e2 m4 > m5 REQUEST requested 2006-08-12/none mode=yield ctx=legal bg
e3 m5 > m4 REJECT actual 2006-08-12/none mode=yield ctx=legal bg

### Gatra 2015-03-04
[m1:IDN.GOV Australia Barat] bukan; [m2:AUS.GOV Perdana Menteri Tony Abbott] {e1 mengungkit} bantuan tsunami agar [m3:IDN.GOV Jakarta] membatalkan hukuman mati. [m4:IDN.CVL Warga Aceh] membalas dengan {e2 mengumpulkan koin} untuk [m5=m2 Canberra].
e1 m2 > m3 REQUEST requested 2015-03-04/none mode=yield ctx=legal
e2 m4 > m5 PROTEST actual 2015-03-04/none ctx=diplomatic

### Kompas.id 2024-12-15
[m1:IDN.GOV Pemerintah] {e1 memulangkan} [m2:AUS.CRM lima anggota Bali Nine] ke Darwin. [m3:AUS.GOV Anthony Albanese] {e2 berterima kasih} kepada [m4:IDN.GOV Presiden Prabowo].
e1 m1 > m2 RETREAT actual 2024-12-15/none mode=release ctx=legal
e2 m3 > m4 SUPPORT actual 2024-12-15/none ctx=legal

### Inquirer 2024-12-18
[m1:IDN.GOV Jakarta] {e1 menyerahkan} [m2:PHL.CRM Mary Jane Veloso] kepada [m3:PHL.GOV Manila] sesudah empat belas tahun di penjara. [m4:PHL.GOV Ferdinand Marcos Jr.] {e2 mempertimbangkan grasi}.
e1 m1 > m2 RETREAT actual 2024-12-18/none mode=release ctx=legal
e2 m4 > m2 CONCEDE hypothetical 2024-12-18/none ctx=legal

### Jakarta Globe ID 2014-10-30
Jangan harap ada pengampunan: begitulah {e1 sikap} [m1:IDN.GOV presiden baru] terhadap [m2:IDN.CRM terpidana mati narkoba]. [m3:AMNESTY Amnesty] {e2 memohon} moratorium.
e1 m1 > m2 REJECT actual 2014-10-30/none ctx=legal
e2 m3 > m1 REQUEST requested 2014-10-30/none mode=yield ctx=human_rights

### Sindonews 2018-05-09
Tiga puluh enam jam [m1:IDN.CRM napi terorisme] {e1 menguasai} Blok C Mako Brimob dan {e2 menawan} [m2:IDN.COP Bripka Iwan Sarjana]. Setelah diberi makan, [m3=m1 penyandera] {e3 membebaskannya}; 145 orang lalu {e4 menyerah tanpa syarat} kepada [m4:IDN.COP Densus].
e1 m1 > m4 COERCE actual 2018-05-08/day mode=seize ctx=terrorism
e2 m1 > m2 ASSAULT actual 2018-05-08/day mode=abduct ctx=terrorism
e3 m3 > m2 RETREAT actual 2018-05-09/none mode=release ctx=terrorism
e4 m3 > m4 RETREAT actual 2018-05-09/none mode=disarm ctx=terrorism

### Kompas.com 2018-05-13
[m1:JAD.REB Satu keluarga] {e1 meledakkan diri} di [m2:IDN.REL tiga gereja Surabaya]. [m3:IDN.GOV Risma] {e2 meliburkan sekolah}, [m4:IDN.REL PWNU] {e3 membuka posko donor darah}, dan seluruh polres {e4 berstatus siaga I}.
e1 m1 > m2 ASSAULT actual 2018-05-13/none mode=explosives ctx=terrorism
e3 m4 > m2 AID actual 2018-05-13/none ctx=terrorism
e4 m5 > m1 MOBILIZE actual 2018-05-13/none mode=police ctx=terrorism
e2 m3 > m6 COERCE actual 2018-05-13/none mode=restrict ctx=terrorism
[m5:IDN.COP Kapolda Machfud Arifin] meminta [m6:IDN.EDU murid] tetap tenang.

### Tempo.co 2010-09-22
Sebulan setelah perampokan CIMB Niaga, [m1:JI.REB gerombolan bersenjata] {e1 menyerbu} Polsek Hamparan Perak dan {e2 membunuh} [m2:IDN.COP tiga polisi]. [m3:IDN.COP Kapolri] {e3 membentuk} satgas gabungan dengan [m4:IDN.MIL TNI].
e1 m1 > m2 ASSAULT actual 2010-09-22/none mode=firearms ctx=terrorism
e2 m1 > m2 ASSAULT actual 2010-09-22/none mode=firearms ctx=terrorism
e3 m3 > m4 COOPERATE actual 2010-09-22/none ctx=terrorism

### Bali Post 2022-11-11
Selama G20, [m1:IDN.GOV Gubernur Koster] {e1 membatasi kegiatan} [m2:IDN.CVL masyarakat]; rapat [m3:IDN.CVL YLBHI] di Sanur {e2 dibubarkan} [m4:IDN.CVL pecalang] dan [m5:IDN.COP polisi].
e1 m1 > m2 COERCE actual 2022-11-11/none mode=restrict ctx=rights_freedoms
e2 m4,m5 > m3 COERCE actual 2022-11-11/none mode=restrict ctx=rights_freedoms

### Kompas.com 2024-05-22
Seminar World Water Forum tandingan {e1 diusir} dari hotel oleh [m1:IDN.CVL ormas PGN]. Pelapor khusus [m2:UN PBB] yang hadir {e2 protes}; [m3:IDN.COP Polda Bali] membantah {e3 membiarkan} kejadian itu.
e1 m1 > m4 COERCE actual 2024-05-20/none mode=restrict ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2024-05-22/none mode=disapprove ctx=rights_freedoms
e3 m3 > m1 SUPPORT denied 2024-05-22/none ctx=rights_freedoms
[m4:IDN.CVL Panitia] pindah ke vila.

### Batam Pos 2011-11-24
UMK tak kunjung diteken; kaca kantor [m1:IDN.GOV Wali Kota Ahmad Dahlan] {e1 pecah berhamburan}, pos polisi {e2 dibakar}. [m2:IDN.LAB Metal] {e3 baru mau pulang} jika angka Rp1,3 juta disetujui.
e1 m2 > m1 PROTEST actual 2011-11-24/none mode=riot ctx=economic
e2 m2 > m1 PROTEST actual 2011-11-24/none mode=riot ctx=economic
e3 m2 > m1 RETREAT hypothetical 2011-11-24/none ctx=economic

### Kontan 2023-06-19
[m1:IDN.GOV Pemerintah] {e1 membolehkan lagi} ekspor pasir laut. [m2:IDN.CVL Walhi] dan [m3:IDN.LAB KNTI] {e2 menentang}; [m4:IDN.ELI Susi Pudjiastuti] {e3 meminta} pembatalan.
e1 m1 > m5 CONCEDE actual 2023-06-19/none ctx=environment
e2 m2,m3 > m1 REJECT actual 2023-06-19/none ctx=environment
e3 m4 > m1 REQUEST requested 2023-06-19/none mode=change ctx=environment
[m5:IDN.BUS Pengusaha tambang] antusias.

### Ambon Ekspres 2016-09-30 none
Pemenang lelang mobil dinas bekas [m1:IDN.GOV Pemprov Maluku] akan diumumkan hari Jumat. Peminat terbanyak datang dari Kabupaten Buru, dan harga dasar sedan keluaran 2008 ditetapkan Rp41 juta.

### Kompas 1999-09-04
Menurut [m1:UN UNAMET], 78,5 persen pemilih menolak otonomi. Malam itu [m2:IDN.PRM milisi Aitarak] {e1 membakar} rumah [m3:TLS.CVL warga prokemerdekaan] di Dili, sedangkan [m4:IDN.COP polisi], kata saksi, diam menonton.
e1 m2 > m3 ASSAULT actual 1999-09-04/none mode=destroy ctx=territory

### Suara Timor Lorosae 2008-02-29
Sersan [m1:TLS.REB Amaro da Costa] {e1 menyerahkan} senjata kepada [m2:TLS.MIL Brigjen Taur Matan Ruak]; dua puluh kawannya {e2 turun gunung} bulan berikutnya atas {e3 bujukan} [m3:TLS.REL para pastor].
e1 m1 > m2 RETREAT actual 2008-02-29/none mode=disarm ctx=territory
e3 m3 > m1 CONSULT actual 2008-02-29/none ctx=territory
e2 m1 > m2 RETREAT actual 2008-02-29/none mode=disarm ctx=territory

### Cenderawasih Pos 2022-08-17
Lima belas [m1:TPNPB.REB eks anggota OPM] di Maybrat {e1 berikrar kembali} ke pangkuan NKRI dan {e2 menyerahkan dua senapan} kepada [m2:IDN.MIL Dandim]. [m3:IDN.GOV Bupati] {e3 memberi} rumah dan modal beternak.
e1 m1 > m2 RETREAT actual 2022-08-17/none ctx=territory
e2 m1 > m2 RETREAT actual 2022-08-17/none mode=disarm ctx=territory
e3 m3 > m1 AID actual 2022-08-17/none ctx=territory

### Kompas.com 2015-12-29
"<<q1 Jangan ragu, [m1=m2 kami] {e1 jamin keselamatannya}>>," ucap [m2:IDN.SPY Kepala BIN Sutiyoso] kepada [m3:IDN.REB Din Minimi], yang {e2 turun} bersama 30 anak buah asalkan {e3 diampuni} [m4:IDN.GOV Presiden].
e1 m1 > m3 AGREE planned 2015-12-29/none ctx=territory
e2 m3 > m2 RETREAT actual 2015-12-29/none mode=disarm ctx=territory
e3 m4 > m3 CONCEDE hypothetical 2015-12-29/none ctx=territory
q1 m2 direct cue=ucap

### Phnom Penh Post ID 2011-02-06
Mortir [m1:THA.MIL tentara Thailand] {e1 jatuh} di dekat candi Preah Vihear; [m2:KHM.MIL militer Kamboja] {e2 membalas}. [m3:IDN.GOV Menlu Marty Natalegawa] {e3 terbang} ke Phnom Penh lalu Bangkok untuk {e4 menengahi}.
e1 m1 > m2 ASSAULT actual 2011-02-06/none mode=heavy-weapons ctx=territory
e2 m2 > m1 ASSAULT actual 2011-02-06/none mode=heavy-weapons ctx=territory
e3 m3 > m1,m2 CONSULT actual 2011-02-06/none mode=visit ctx=territory
e4 m3 > m1,m2 CONSULT planned 2011-02-07/none mode=third-party ctx=territory

### Tribun Pontianak 2019-09-18 headline
[m1:IDN.COP Polda Kalbar] {e1 Tetapkan} Dua [m2:MYS.BUS Korporasi Malaysia] Tersangka Karhutla, [m3:MYS.GOV Menteri Yeo Bee Yin] {e2 Bantah}
e1 m1 > m2 ACCUSE actual 2019-09-18/none mode=allege ctx=environment
e2 m3 > m1 REJECT actual 2019-09-18/none ctx=environment

### Kompas.com 2019-09-13
[m1:MYS.GOV Kuala Lumpur] {e1 menulis surat} kepada [m2:IDN.GOV Presiden Joko Widodo] soal kabut asap dan {e2 menawarkan} pesawat pengebom air; [m3:IDN.GOV Menteri Siti Nurbaya] {e3 menuduh} tetangganya menutup-nutupi kebakaran sendiri.
e1 m1 > m2 CONSULT actual 2019-09-13/none ctx=environment
e2 m1 > m2 AGREE actual 2019-09-13/none ctx=environment
e3 m3 > m1 ACCUSE actual 2019-09-11/none mode=allege ctx=environment

### Detikcom 2021-11-25
MK memutus UU Cipta Kerja inkonstitusional bersyarat. [m1:IDN.LAB KSPI] yang {e1 menggugat} {e2 merayakan} putusan [m2:IDN.JUD mahkamah]; [m3:IDN.GOV Airlangga Hartarto] mengatakan [m4=m3 pemerintah] {e3 mematuhinya}.
e1 m1 > m3 ACCUSE actual 2021-11-25/none mode=allege ctx=legal
e2 m1 > m2 SUPPORT actual 2021-11-25/none ctx=legal
e3 m4 > m2 CONCEDE actual 2021-11-25/none ctx=legal

### Antara 2022-12-30
Tanpa menunggu DPR, [m1:IDN.GOV Presiden] {e1 menerbitkan} Perppu Cipta Kerja. [m2:IDN.LEG Fraksi Demokrat] {e2 menolak}, [m3:IDN.LAB Said Iqbal] {e3 mengapresiasi sebagian}, [m4:IDN.EDU BEM UI] {e4 mengunggah meme} tikus kepada [m5:IDN.LEG DPR].
e1 m1 > m3 REJECT actual 2022-12-30/none ctx=legal,economic
e2 m2 > m1 REJECT actual 2022-12-30/none ctx=legislative
e3 m3 > m1 SUPPORT actual 2022-12-30/none ctx=economic
e4 m4 > m5 PROTEST actual 2022-12-30/none ctx=legislative
