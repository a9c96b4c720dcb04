### Antara 2011-03-16
<<q1 [m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 menawarkan} 15 tenaga medis dan 50 relawan SAR kepada [m2:JPN.GOV Perdana Menteri Naoto Kan] untuk penanganan korban tsunami di [m3:@JPN Miyagi]>>, kata [m4:IDN.GOV staf khusus Teuku Faizasyah].
e1 m1 > m2 AGREE planned 2011-03-16/none ctx=disasters
q1 m4 indirect cue=kata

### Antara 2011-03-18
[m1:IDN.GOV Tim penyelamat Indonesia beranggotakan 11 orang] {e1 bertolak} ke [m2:@JPN Sendai] untuk membantu [m3:JPN.GOV otoritas setempat] mencari korban, membawa selimut dari [m4:IDN.GOV Palang Merah Indonesia].
e1 m1 > m3 AID actual 2011-03-18/none ctx=disasters

### Antara 2011-06-18
[m1:IDN.GOV Yudhoyono], saat {e1 meninjau} penampungan di [m4:@JPN Kesennuma] bersama [m2:JPN.GOV Menteri Luar Negeri Takeaki Matsumoto], {e2 menyerahkan} dua juta dolar kepada [m3:JPN.GOV wali kota] untuk membangun perpustakaan.
e1 m1 > m2 CONSULT actual 2011-06-18/none mode=visit ctx=disasters,diplomatic
e2 m1 > m3 AID actual 2011-06-18/none ctx=disasters

### Antara 2011-04-28
[m1:IDN.GOV Badan Pengawas Obat dan Makanan] {e1 melonggarkan} syarat sertifikat bebas radiasi bagi [m2:JPN.BUS eksportir pangan Jepang] yang berada di luar wilayah [m3:@JPN Tohoku], menurut edarannya.
e1 m1 > m2 CONCEDE actual 2011-04-28/none mode=discontinue ctx=economic,health

### Kompas 2018-07-12
<<q1 [m1:ETH.GOV Perdana Menteri Abiy Ahmed] {e1 mengundang} [m2:ERI.GOV Presiden Eritrea Isaias Afwerki] ke [m3:@ETH Addis Ababa] pada akhir pekan>>, kata [m4:ETH.GOV kepala staf Fitsum Arega] lewat Twitter.
e1 m1 > m2 AGREE planned 2018-07-12/none ctx=diplomatic
q1 m4 indirect cue=kata

### Kompas 2018-07-16
[m1:ERI.GOV Isaias] {e1 membuka kembali} kedutaan negaranya di [m2:ETH.GOV Ethiopia] pada hari terakhir {e2 kunjungan}, disaksikan [m3:ETH.GOV tuan rumahnya] dan [m4:ETH.CVL ratusan penduduk ibu kota].
e1 m1 > m2 SUPPORT actual 2018-07-16/none ctx=diplomatic
e2 m1 > m2 CONSULT actual 2018-07-16/none mode=visit ctx=diplomatic

### Kompas 2018-09-16
[m1:ETH.GOV Ethiopia] dan [m2:ERI.GOV Eritrea] {e1 meneken} perjanjian damai kedua [m6=m1+m2 mereka] di [m3:@SAU Jeddah], di hadapan [m4:SAU.GOV Raja Salman] dan [m5:UN Sekretaris Jenderal PBB Antonio Guterres].
e1 m1 > m2 SUPPORT actual 2018-09-16/none ctx=diplomatic,military

### Kompas 2018-12-13
<<q1 [m1:ETH.MIL Militer Ethiopia] {e1 mulai mundur} dari sejumlah titik di sepanjang perbatasan dengan [m2:ERI.GOV Eritrea]>>, kata [m3:ETH.MIL seorang komandan di Zalambessa].
e1 m1 > m2 RETREAT actual 2018-12-13/none mode=withdraw ctx=military,territory said=m3
q1 m3 indirect cue=kata

### VOA Indonesia 2021-06-28
[m1:ETH.GOV Pemerintah Ethiopia] {e1 mengumumkan} gencatan senjata sepihak di [m2:@ETH Tigray] beberapa jam setelah [m3:TPLF.REB pasukan Front Pembebasan Rakyat Tigray] {e2 memasuki} [m4:@ETH Mekelle], yang ditinggalkan [m5:ETH.GOV pejabat pemerintahan sementara].
e1 m1 > m3 CONCEDE actual 2021-06-28/none mode=ceasefire ctx=military
e2 m3 > m1 ASSAULT actual 2021-06-28/none ctx=military,territory

### VOA Indonesia 2021-09-30
[m1:ETH.GOV Kementerian Luar Negeri di Addis Ababa] {e1 mengusir} tujuh [m2:UN pejabat PBB] karena {e3 dituding} mencampuri urusan dalam negeri; [m3:UN Antonio Guterres] {e2 menyatakan terkejut} atas keputusan tersebut.
e1 m1 > m2 SANCTION actual 2021-09-30/none mode=expel ctx=diplomatic,human_security
e2 m3 > m1 ACCUSE actual 2021-09-30/none mode=disapprove ctx=diplomatic
e3 m1 > m2 ACCUSE actual 2021-09-30/none mode=allege ctx=diplomatic

### VOA Indonesia 2022-04-01
[m1:ETH.GOV Otoritas federal] {e1 mengizinkan} 20 truk [m2:WFP Program Pangan Dunia] melintasi garis depan menuju [m3:@ETH Mekelle], konvoi pertama sejak Desember.
e1 m1 > m2 CONCEDE actual 2022-04-01/none mode=access ctx=human_security

### VOA Indonesia 2022-11-02
<<q1 [m1:ETH.GOV Delegasi pemerintah] dan [m2:TPLF.REB TPLF] {e1 sepakat menghentikan} permusuhan secara permanen>>, kata [m3:AU mantan Presiden Nigeria Olusegun Obasanjo], penengah [m4:AU Uni Afrika], di [m5:@ZAF Pretoria].
e1 m1 > m2 AGREE planned 2022-11-02/none ctx=military
q1 m3 indirect cue=kata

### Tempo 2023-09-07
[m1:IDN.COP Aparat gabungan] {e1 menembakkan gas air mata} ke arah [m2:IDN.CVL warga Pulau Rempang] yang menghadang pengukuran lahan oleh [m3:IDN.GOV Badan Pengusahaan Batam] di Jembatan 4 [m4:@IDN Barelang].
e1 m1 > m2 ASSAULT actual 2023-09-07/none mode=crowd-control ctx=natural_resource,repression
e2 m2 > m3 PROTEST actual 2023-09-07/none mode=obstruct ctx=natural_resource
{e2 Penghadangan} itu berlangsung sejak pagi.

### Tempo 2023-09-12
<<q1 [m1:IDN.COP Kepolisian Resor Kota Barelang] {e1 menetapkan} [m2:IDN.CVL 34 pengunjuk rasa] sebagai tersangka perusakan kantor [m3:IDN.GOV BP Batam]>>, kata [m4:IDN.COP Kombes Nugroho Tri]. 
e1 m1 > m2 ACCUSE actual 2023-09-12/none mode=allege ctx=natural_resource,legal
q1 m4 indirect cue=kata

### Tempo 2023-09-18
[m1:IDN.GOV Menteri Investasi Bahlil Lahadalia] {e1 menjanjikan} rumah tipe 45 dan uang tunggu kepada [m2:IDN.CVL warga Rempang] yang bersedia pindah, ketika {e2 berdialog} di [m3:@IDN Pantai Melayu].
e1 m1 > m2 AGREE planned 2023-09-18/none ctx=natural_resource
e2 m1 > m2 CONSULT actual 2023-09-18/none mode=meet ctx=natural_resource

### Tempo 2023-09-23
[m1:IDN.CVL Perhimpunan Bantuan Hukum Pekanbaru] {e1 memprotes} pendirian posko [m2:IDN.MIL TNI] dan [m3:IDN.COP Polri] di kampung-kampung [m4:@IDN Rempang] yang dinilai menakut-nakuti penduduk.
e1 m1 > m2,m3 ACCUSE actual 2023-09-23/none mode=disapprove ctx=natural_resource,human_rights

### detikNews 2018-02-05
<<q1 [m1:IDN.EDU Ketua BEM UI Zaadit Taqwa] yang {e1 memberi kartu kuning} kepada [m2:IDN.GOV Presiden Joko Widodo] di [m3:@IDN Depok] mendapat undangan ke Asmat>>, kata [m4:IDN.GOV juru bicara Istana Johan Budi].
e1 m1 > m2 PROTEST actual 2018-02-05/none mode=demo ctx=health
e2 m2 > m1 AGREE planned 2018-02-05/none ctx=health
[m5=m2 Kepala negara] {e2 akan mengirim} pengurus BEM itu ke Papua.
q1 m4 indirect cue=kata

### detikNews 2018-01-25
<<q1 [m1:IDN.MIL Satuan Tugas Kesehatan TNI] {e1 mengimunisasi} 12.398 [m2:IDN.CVL anak di Asmat] yang terserang campak>>, kata [m3:IDN.MIL Brigjen Asep Setia Gunawan] di [m4:@IDN Agats].
e1 m1 > m2 AID actual 2018-01-25/none ctx=health
q1 m3 indirect cue=kata

### Republika 2020-01-04
[m1:IDN.GOV Kementerian Luar Negeri RI] {e1 melayangkan nota protes} kepada [m2:CHN.GOV Beijing] atas masuknya kapal penjaga pantai ke perairan [m3:@IDN Natuna], sedangkan [m4:CHN.GOV juru bicara Geng Shuang] {e2 menegaskan} hak negaranya.
e1 m1 > m2 ACCUSE actual 2020-01-04/none mode=disapprove ctx=territory
e2 m4 > m1 REJECT actual 2020-01-04/none ctx=territory

### Republika 2020-01-06 headline
[m1:IDN.MIL TNI] {e1 Kirim} Delapan KRI ke [m2:@IDN Natuna], [m3:CHN.GOV Dubes Cina] {e2 Puji} [m4:IDN.GOV Prabowo]
e1 m1 > m3 MOBILIZE actual 2020-01-06/none mode=ships ctx=territory,military
e2 m3 > m4 SUPPORT actual 2020-01-06/none ctx=diplomatic

### Antara 2013-10-31 none
Upah minimum provinsi tertinggi tahun depan diperkirakan berlaku di [m1:@IDN Jakarta], disusul [m2:@IDN Kalimantan Timur], menurut perhitungan [m3:IDN.EDU Lembaga Penyelidikan Ekonomi UI].
