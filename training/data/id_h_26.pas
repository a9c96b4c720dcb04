### Antara 2022-10-24
Dua pekan penuh, [m1:IDN.MIL Koarmada III] dan [m2:PNG.MIL Maritime Element Papua Nugini] {e1 meronda} perairan Merauke-Daru beriringan.
e1 m1 > m2 COOPERATE actual 2022-10-24/none ctx=military

### Tribun Sumut 2023-07-04
[m1:IDN.GOV Badan Karantina] {e1 berkolaborasi} dengan [m2:IDN.COP Polsek KP3] menggagalkan penyelundupan trenggiling oleh [m3:IDN.CRM jaringan Batam].
e1 m1 > m2 COOPERATE actual 2023-07-04/none ctx=crime

### Kompas.com 2019-02-14
Kerja sama penegakan antara [m1:IDN.GOV KLHK] dan [m2:IDN.JUD Kejaksaan Agung] {e1 membuahkan} eksekusi denda terhadap [m3:IDN.BUS PT Kallista Alam], yang {e2 sebelumnya ngotot tidak membayar}.
e1 m1 > m2 COOPERATE actual 2019-02-14/none ctx=environment
e2 m3 > m1 REJECT actual 2019-02-14/none mode=yield ctx=environment

### Radar Bali 2023-05-30
[m1:IDN.COP Polda Bali], dalam operasi patuh bersama [m2:IDN.GOV Imigrasi], {e1 memulangkan} 47 [m3:RUS.CVL turis Rusia].
e1 m1,m2 > m3 COERCE actual 2023-05-30/none mode=deport ctx=migration

### detikNews 2016-02-26
Kapal-kapal [m1:IDN.MIL Guspurlatim] {e1 dikonsentrasikan} di Laut Sulu? [m2:IDN.MIL Laksda I Nyoman Gede Ariawan] membenarkannya: tujuh KRI {e2 bersiaga di ambang} perairan yang dikuasai [m3:ABUSAYYAF.REB Abu Sayyaf].
e1 m1 > m3 MOBILIZE actual 2016-02-26/none mode=ships ctx=terrorism
e2 m1 > m3 MOBILIZE actual 2016-02-26/none mode=ships ctx=terrorism said=m2

### JPNN 2014-02-10
Penamaan KRI Usman-Harun dikecam [m1:SGP.GOV Ng Eng Hen], yang {e1 membatalkan undangan} bagi [m2:IDN.GOV wakil menhan] ke pameran dirgantara dan {e2 melarang} kapal itu singgah.
e1 m1 > m2 REJECT actual 2014-02-10/none mode=meet ctx=diplomatic
e2 m1 > m2 REJECT actual 2014-02-10/none ctx=military

### Tempo.co 2014-04-15
[m1:IDN.MIL Jenderal Moeldoko] {e1 menyesalkan} penamaan itu lewat wawancara; [m2:SGP.GOV Singapura] {e2 menerimanya} sebagai isyarat konstruktif dan {e3 memulihkan} hubungan militer.
e1 m1 > m2 SUPPORT actual 2014-04-15/none ctx=military
e2 m2 > m1 SUPPORT actual 2014-04-15/none ctx=diplomatic
e3 m2 > m1 COOPERATE actual 2014-04-15/none ctx=military

### Tribun Kepri 2022-01-25
Di Bintan, [m1:IDN.GOV Presiden Jokowi] dan [m2:SGP.GOV PM Lee Hsien Loong] menyaksikan {e1 penandatanganan} perjanjian ekstradisi; [m3:IDN.LEG Komisi I] {e2 belum tentu meratifikasi} pakta FIR.
e1 m1 > m2 SUPPORT actual 2022-01-25/none ctx=legal
e2 m3 > m2 SUPPORT hypothetical 2022-01-25/none ctx=territory

### Kompas.com 2025-01-20
[m1:SGP.COP CPIB] {e1 membekuk} [m2:IDN.BUS buron e-KTP Paulus Tannos] atas permintaan [m3:IDN.JUD KPK]; ia {e2 menolak dipulangkan} secara sukarela.
e1 m1 > m2 COERCE actual 2025-01-17/day mode=arrest ctx=corruption
e2 m2 > m3 REJECT actual 2025-01-20/none mode=yield ctx=legal

### Antara 2023-06-12
Warga dihalangi memancing. [m1:IDN.LAB Nelayan Teluk Jakarta] {e2 dihalau} [m2:IDN.MIL patroli keamanan laut] dari sekitar PLTU, lalu {e3 diizinkan kembali} sesudah [m3:IDN.LEG DPRD] {e4 menegur}.
e2 m2 > m1 COERCE actual 2023-06-12/none mode=restrict
e3 m2 > m1 RETREAT actual 2023-06-12/none mode=access
e4 m3 > m2 ACCUSE actual 2023-06-12/none mode=disapprove

### Radar Semarang 2022-06-02
Ditanggulangi bersama: [m1:IDN.MIL Yonzipur 4] {e1 menambal} tanggul Tanjung Emas, [m2:IDN.BUS pabrik-pabrik] {e2 menyewakan pompa gratis} kepada [m3:IDN.CVL warga Tambaklorok].
e1 m1 > m3 AID actual 2022-06-02/none ctx=disasters
e2 m2 > m3 AID actual 2022-06-02/none ctx=disasters

### Tribun Jateng 2021-06-24
[m1:IDN.MIL Kodim Kudus] {e1 mengawal} nakes, [m2:IDN.COP polres] {e2 menutup} enam desa, [m3:IDN.REL pesantren Yanbu'ul Qur'an] {e3 meminjamkan} asramanya kepada [m4:IDN.CVL pasien].
e1 m1 > m4 AID actual 2021-06-24/none ctx=health
e2 m2 > m4 COERCE actual 2021-06-24/none mode=restrict ctx=health
e3 m3 > m4 AID actual 2021-06-24/none ctx=health

### Harian Fajar 2022-12-21 none
Penumpang kapal Pelni tujuan [m1:@IDN Baubau] membludak. [m2:IDN.GOV Syahbandar] menambah jadwal dua kali sepekan; [m3:IDN.COP KP3] menjaga loket.

### Antara 2017-10-05 none
Parade alutsista di Cilegon menampilkan 48 kapal dan 182 pesawat. [m1:IDN.GOV Presiden] berjalan kaki dua kilometer karena jalan macet, diikuti [m2:IDN.COP Kapolri] dan [m3:IDN.MIL Panglima TNI].

### Kompas.com 2013-02-18 none
[m1:IDN.PTY Rustriningsih] pernah menjadi bupati termuda di Jawa Tengah. [m2=m1 Kader banteng itu] gemar berkebun dan menjadi penyiar radio sebelum terjun ke [m3:IDN.PTY PDIP].

### Tribun Jambi 2024-01-22 none
Batanghari meluap setinggi lutut. [m1:IDN.GOV Sekda] mengatakan 4.300 rumah terendam, tujuh sekolah diliburkan, dan arus di jembatan Aur Duri masih normal.

### Bernas 2018-03-10 none
Pencuri burung murai batu tertangkap kamera pengawas. Menurut [m1:IDN.COP Kanit Reskrim], pelakunya tetangga korban sendiri; kerugian ditaksir dua belas juta rupiah.

### Detikcom 2023-12-20 none
Pabrik tepung di [m1:@IDN Cilacap] itu milik [m2:SGP.BUS pengusaha Singapura] dan mempekerjakan 800 orang. Produksi dimulai 1997 dan kini mencapai 1.200 ton sehari.

### Sinar Harapan 2004-07-06 none
Antrean di TPS 26 sepi. [m1:IDN.PTY Wiranto] mencoblos di Bambu Apus pukul sembilan; [m2:IDN.PTY Amien Rais] di Condongcatur; [m3:IDN.GOV Megawati] di Kebagusan.

### Okezone 2016-07-29
Dini hari di Limus Buntu, [m1:IDN.JUD regu tembak] {e1 mengeksekusi} empat [m2:NGA.CRM terpidana]; sepuluh lainnya, termasuk [m3:PAK.CRM Zulfiqar Ali], {e2 ditunda}. [m4:EU Uni Eropa] {e3 menyayangkan}, [m5:PAK.GOV Islamabad] {e4 lega}.
e1 m1 > m2 ASSAULT actual 2016-07-29/day ctx=legal
e2 m1 > m3 CONCEDE actual 2016-07-29/none ctx=legal
e3 m4 > m1 ACCUSE actual 2016-07-29/none mode=disapprove ctx=human_rights
e4 m5 > m1 SUPPORT actual 2016-07-29/none ctx=legal

### Tribun Sultra 2022-03-14
Wawonii bergolak. [m1:IDN.BUS PT Gema Kreasi Perdana] {e1 menyerobot} kebun mete; [m2:IDN.AGR petani Roko-Roko] yang {e2 menahan} alat berat {e3 dipolisikan}; [m3:IDN.JUD MA] kemudian {e4 menggugurkan} izinnya.
e1 m1 > m2 COERCE actual 2022-03-01/day mode=seize ctx=natural_resource
e2 m2 > m1 PROTEST actual 2022-03-14/none mode=obstruct ctx=natural_resource
e3 m1 > m2 ACCUSE actual 2022-03-14/none mode=allege ctx=natural_resource
e4 m3 > m1 SANCTION actual 2022-03-14/none mode=discontinue ctx=environment

### Suara NTB 2019-11-08
[m1:IDN.GOV Bupati Lombok Utara Najmul Akhyar] {e1 mengancam memutus} kontrak [m2:FRA.BUS penyuling air laut] di Gili Trawangan; [m3:IDN.CVL warga gili] yang airnya {e2 dimatikan} {e3 menyegel} kantor PDAM.
e1 m1 > m2 THREATEN threatened 2019-11-08/none mode=restrict ctx=human_security
e3 m3 > m1 PROTEST actual 2019-11-08/none mode=obstruct ctx=human_security
e2 m2 > m3 SANCTION actual 2019-11-08/none mode=discontinue ctx=human_security

### Kupang Post 2019-02-14
Semua sapi dari [m1:IDN.BUS peternak Sumba] {e1 ditahan} di pelabuhan; [m2:IDN.GOV karantina] baru {e2 melepasnya} andai hasil laboratorium bersih.
e1 m2 > m1 COERCE actual 2019-02-14/none mode=seize
e2 m2 > m1 RETREAT hypothetical 2019-02-14/none mode=release

### Antara 2015-05-13
"<<q1 Kalau [m1:AUS.GOV Canberra] {e1 memotong bantuan}, silakan; [m2=m3 kami] tidak meminta>>," sahut [m3:IDN.GOV Arrmanatha Nasir].
e1 m1 > m2 SANCTION hypothetical 2015-05-13/none mode=discontinue ctx=diplomatic
q1 m3 direct cue=sahut

### Tempo.co 2010-12-24
[m1:IDN.GOV Menteri Perhubungan Freddy Numberi] menyatakan [m2:IDN.BUS maskapai] yang menaikkan tarif {e1 bakal dibekukan}. Dua pekan kemudian, belum satu pun {e2 dibekukan} [m3=m1 kementeriannya].
e1 m1 > m2 THREATEN threatened 2010-12-24/none mode=restrict ctx=economic
e2 m3 > m2 SANCTION denied 2010-12-24/none mode=discontinue ctx=economic

### Tribunnews 2022-11-17
Alat pemecah massa diparkir di Mapolda Papua Tengah? Tidak, bantah [m1:IDN.COP Kombes Ignatius Benny]: pihaknya tidak {e2 mendatangkan barracuda} untuk [m2:IDN.CVL pendukung KTT tandingan].
e2 m1 > m2 MOBILIZE denied 2022-11-17/none mode=police ctx=rights_freedoms
