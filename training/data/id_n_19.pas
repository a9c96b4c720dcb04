### Antara 2014-05-19
[m1:TCD.GOV Chad] {e1 setuju berbagi} informasi intelijen dan mengoordinasikan patroli dengan [m2:NGA.GOV Nigeria] untuk menghadapi [m3:BOKOHARAM.REB Boko Haram], dalam pertemuan puncak di [m4:@FRA Paris] yang dipimpin [m5:FRA.GOV Presiden Francois Hollande].
e1 m1 > m2 AGREE planned 2014-05-19/none ctx=terrorism,intelligence

### Antara 2014-05-28
<<q1 [m1:USA.SPY Dinas intelijen Amerika Serikat] {e1 telah membagikan} citra satelit hutan Sambisa kepada [m2:NGA.MIL militer Nigeria] guna mencari [m3:NGA.EDU ratusan siswi yang diculik dari Chibok]>>, kata [m4:USA.MIL juru bicara Pentagon Laksamana John Kirby].
e1 m1 > m2 COOPERATE actual 2014-05-28/none ctx=terrorism,intelligence said=m4
q1 m4 indirect cue=kata

### Antara 2015-03-09
<<q1 [m1:NER.MIL Tentara Niger] dan [m2:TCD.MIL Chad] {e1 mengusir} [m3:BOKOHARAM.REB Boko Haram] dari kota [m4:@NGA Damasak] di Nigeria timur laut>>, menurut [m5:TCD.MIL dua perwira].
e1 m1,m2 > m3 ASSAULT actual 2015-03-09/none ctx=terrorism,military said=m5
q1 m5 indirect cue=menurut

### Antara 2015-06-12
<<q1 [m1:USA.GOV Washington] {e1 menambah} lima juta dolar bagi [m2:AU satuan tugas gabungan pimpinan Uni Afrika] yang berkantor di [m3:@TCD N'Djamena], di atas bantuan perlengkapan yang telah berjalan>>, kata [m4:USA.GOV Asisten Menteri Luar Negeri Linda Thomas-Greenfield].
e1 m1 > m2 AID actual 2015-06-12/none ctx=terrorism
q1 m4 indirect cue=kata

### VOA Indonesia 2008-08-10
[m1:GEO.GOV Georgia] {e1 memerintahkan pasukannya berhenti menembak} di Ossetia Selatan dan menyampaikan nota itu kepada [m2:RUS.GOV kedutaan Rusia] di [m3:@GEO Tbilisi], namun [m4:RUS.GOV wakil menteri luar negeri Grigory Karasin] {e2 meragukan} kesungguhannya.
e1 m1 > m2 CONCEDE actual 2008-08-10/none mode=ceasefire ctx=military,territory
e2 m4 > m1 ACCUSE actual 2008-08-10/none mode=disapprove ctx=military,territory

### VOA Indonesia 2008-08-12
[m1:FRA.GOV Presiden Nicolas Sarkozy] {e1 menyerahkan} rencana damai enam butir kepada [m2:RUS.GOV Dmitry Medvedev] dalam pembicaraan tiga jam di [m3:@RUS Kremlin], mewakili [m4:EU Uni Eropa].
e1 m1 > m2 CONSULT actual 2008-08-12/none mode=third-party ctx=military,diplomatic

### VOA Indonesia 2008-08-26
[m1:RUS.GOV Rusia] {e1 mengakui kemerdekaan} [m2:ABKHAZIA.REB Abkhazia] dan [m3:SOSSETIA.REB Ossetia Selatan], keputusan yang {e2 ditolak} [m4:GEO.GOV Presiden Mikheil Saakashvili] dan {e3 dicela} [m5:DEU.GOV Kanselir Angela Merkel] dari [m6:@EST Tallinn].
e1 m1 > m2,m3 SUPPORT actual 2008-08-26/none ctx=territory,diplomatic
e2 m4 > m1 REJECT actual 2008-08-26/none ctx=territory
e3 m5 > m1 ACCUSE actual 2008-08-26/none mode=disapprove ctx=territory

### VOA Indonesia 2008-08-27
[m1:USA.MIL Kapal penjaga pantai AS Dallas] {e1 menurunkan} 34 ton susu bubuk dan air minum di [m2:@GEO Batumi] bagi [m3:GEO.REF pengungsi], sementara [m4:RUS.MIL kapal penjelajah Moskva] kembali ke [m5:@UKR Sevastopol].
e1 m1 > m3 AID actual 2008-08-27/none ctx=migration

### VOA Indonesia 2008-10-08
[m1:RUS.MIL Pasukan Rusia] {e1 membongkar} pos pemeriksaan di desa Karaleti dan mundur dari wilayah penyangga, disaksikan [m2:EU pemantau Uni Eropa], dua hari lebih cepat daripada yang dijanjikan kepada [m3:GEO.GOV Georgia].
e1 m1 > m3 RETREAT actual 2008-10-08/none mode=withdraw ctx=military,territory

### Kompas 2020-01-08
[m1:IDN.JUD KPK] {e1 menangkap tangan} [m2:IDN.GOV Komisioner KPU Wahyu Setiawan] di pesawat yang akan berangkat ke [m3:@IDN Belitung] bersama [m4:IDN.PTY seorang kader PDI Perjuangan].
e1 m1 > m2,m4 COERCE actual 2020-01-08/none mode=arrest ctx=corruption,election

### Kompas 2020-01-10
[m1:IDN.JUD Dewan Pengawas KPK] {e1 memberikan izin penggeledahan} kantor partai kepada [m2:IDN.JUD penyidik] setelah dua hari, sedangkan [m3:IDN.PTY tim hukum PDI Perjuangan] {e2 mengadukan} penyidik ke [m4:IDN.COP kepolisian].
e1 m1 > m2 CONCEDE actual 2020-01-10/none ctx=corruption
e2 m3 > m2 ACCUSE actual 2020-01-10/none mode=allege ctx=corruption

### Kompas 2020-01-20
[m1:IDN.JUD KPK] {e1 meminta} [m2:IDN.GOV Direktorat Jenderal Imigrasi] mencegah [m3:IDN.PTY Harun Masiku] ke luar negeri, meskipun menurut catatan [m4=m2 instansi itu] [m6=m3 ia] terbang ke [m5:@SGP Singapura] pekan sebelumnya.
e1 m1 > m2 REQUEST requested 2020-01-20/none mode=assist ctx=corruption

### Kompas 2020-01-29
[m1:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly] {e1 memecat} [m2:IDN.GOV Dirjen Imigrasi Ronny Sompie] karena keterangan yang keliru mengenai kepulangan [m3:IDN.PTY Harun Masiku] dari [m4:@SGP Singapura].
e1 m1 > m2 SANCTION actual 2020-01-29/none mode=expel ctx=corruption

### Kompas 2020-06-30
<<q1 [m1:IDN.JUD KPK] {e1 menerbitkan daftar pencarian orang} atas nama [m2:IDN.PTY Harun Masiku] dan mengirimkannya ke Interpol di [m3:@FRA Lyon]>>, kata [m4:IDN.JUD Plt juru bicara Ali Fikri].
e1 m1 > m2 THREATEN threatened 2020-06-30/none ctx=corruption,legal
q1 m4 indirect cue=kata

### detikNews 2008-04-22
[m1:IDN.MED Ratusan perawat honorer] {e1 mogok kerja} di [m2:@IDN RSUD Cilegon] menuntut pengangkatan, hingga [m3:IDN.GOV wali kota] {e2 menjanjikan} seleksi khusus pada tahun anggaran berikutnya.
e1 m1 > m3 PROTEST actual 2008-04-22/none mode=strike ctx=health
e2 m3 > m1 AGREE planned 2008-04-22/none ctx=health

### detikNews 2008-04-24
<<q1 [m1:IDN.MED Perawat honorer RSUD Cilegon] {e1 tidak mau menghentikan mogok} karena janji [m2:IDN.GOV wali kota] tidak tertulis>>, kata [m3:IDN.MED koordinator aksi] di depan kantor [m4:IDN.LEG DPRD].
e1 m1 > m2 REJECT actual 2008-04-24/none ctx=health
q1 m3 indirect cue=kata

### detikNews 2008-04-28
[m1:IDN.MED Perawat] {e1 kembali bekerja} setelah [m2:IDN.GOV Wali Kota Cilegon] menandatangani surat pernyataan bermeterai dan [m3:IDN.LEG DPRD] {e2 menyetujui anggaran} Rp3,2 miliar untuk [m4=m1 mereka].
e1 m1 > m2 CONCEDE actual 2008-04-28/none ctx=health
e2 m3 > m1 AGREE planned 2008-04-28/none ctx=health

### Tempo 2010-07-27
[m1:IDN.COP Polisi] {e1 menangkap} [m2:IDN.CVL dua aktivis Greenpeace] yang {e2 membentangkan spanduk} di gedung [m3:IDN.BUS PT Sinar Mas], [m4:@IDN Jalan Thamrin], dan {e3 melepas} [m5=m2 mereka] sore itu juga.
e1 m1 > m2 COERCE actual 2010-07-27/none mode=arrest ctx=environment
e2 m2 > m3 PROTEST actual 2010-07-27/none mode=demo ctx=environment
e3 m1 > m5 RETREAT actual 2010-07-27/none mode=release ctx=environment

### Republika 2010-10-15 headline
[m1:IDN.GOV RI] {e1 Tolak} Kapal Rainbow Warrior, [m2:GREENPEACE Greenpeace] {e2 Surati} [m3:IDN.GOV Presiden]
e1 m1 > m2 REJECT actual 2010-10-15/none ctx=environment
e2 m2 > m3 REQUEST requested 2010-10-15/none mode=change ctx=environment

### Antara 2007-10-10 none
Harga emas di [m1:@IDN Jakarta] naik Rp3.000 menjadi Rp214.000 per gram, mengikuti bursa komoditas [m2:@USA New York] dan permintaan [m3:@IND India] menjelang Diwali.

### Republika 2016-08-18 none
<<q1 [m1:IDN.CVL Pasangan ganda campuran Tontowi Ahmad dan Liliyana Natsir] merebut emas di [m2:@BRA Rio de Janeiro] setelah menundukkan [m3:MYS.CVL pasangan Malaysia]; bonusnya Rp5 miliar>>, kata [m4:IDN.GOV Menpora Imam Nahrawi].
q1 m4 indirect cue=kata
