### Antara 2023-01-19
[m1:DEU.GOV Pemerintah Jerman] {e1 mengutus} 40 tenaga ahli penjernihan air ke [m2:@MOZ Quelimane] guna mendukung [m3:MOZ.GOV Institut Nasional Penanggulangan Bencana Mozambik] setelah topan kedua dalam sebulan, demikian keterangan di [m4:@DEU Bonn].
e1 m1 > m3 AID actual 2023-01-19/none ctx=disasters

### Antara 2023-03-24
[m1:DEU.GOV Menteri Pembangunan Jerman Svenja Schulze] {e1 akan membahas} pembiayaan tanggul laut dengan [m2:MOZ.GOV Presiden Filipe Nyusi] dalam kunjungan ke [m3:@MOZ Maputo] pekan depan, kata juru bicaranya.
e1 m1 > m2 AGREE planned 2023-03-31/week ctx=disasters,environment

### Antara 2021-08-24
<<q1 [m1:RWA.MIL Tentara Rwanda] dan [m2:MOZ.MIL pasukan pemerintah Mozambik] {e1 merebut kembali} kota pelabuhan [m3:@MOZ Mocimboa da Praia] dari [m4:ISIS.REB milisi yang berafiliasi dengan ISIS]>>, kata [m5:RWA.MIL Kolonel Ronald Rwivanga].
e1 m1,m2 > m4 ASSAULT actual 2021-08-24/none ctx=terrorism,military said=m5
q1 m5 indirect cue=kata

### Antara 2021-07-15
[m1:EU Uni Eropa] {e1 membentuk misi pelatihan} bagi [m2:MOZ.MIL angkatan bersenjata Mozambik] selama dua tahun di bawah pimpinan [m3:PRT.MIL Brigjen Nuno Lemos Pires] dari Portugal.
e1 m1 > m2 AID actual 2021-07-15/none ctx=military,terrorism

### VOA Indonesia 2012-07-18
[m1:RUS.GOV Rusia] dan [m2:CHN.GOV Tiongkok] {e1 memveto} rancangan resolusi yang diusulkan [m3:GBR.GOV Inggris] untuk mengancam [m4:SYR.GOV Damaskus] dengan sanksi, beberapa jam setelah {e2 ledakan bom} yang dilakukan [m5:SYR.REB pemberontak] menewaskan [m6:SYR.GOV Menteri Pertahanan Daoud Rajiha].
e1 m1,m2 > m3 REJECT actual 2012-07-18/none ctx=military,diplomatic
e2 m5 > m6 ASSAULT actual 2012-07-18/none mode=explosives ctx=military

### VOA Indonesia 2012-08-02
<<q1 [m1:UN Kofi Annan] {e1 mengundurkan diri} sebagai utusan khusus untuk Suriah>>, kata [m2:UN Sekretaris Jenderal Ban Ki-moon], dan {e2 menyalahkan} [m3:UNSC anggota Dewan Keamanan] yang saling tuding.
e1 m1 > m2 RETREAT actual 2012-08-02/none mode=resign ctx=diplomatic
e2 m1 > m3 ACCUSE actual 2012-08-02/none mode=disapprove ctx=diplomatic
q1 m2 indirect cue=kata

### VOA Indonesia 2012-06-26
[m1:TUR.GOV Perdana Menteri Recep Tayyip Erdogan] {e1 memperingatkan} [m2:SYR.MIL tentara Suriah] bahwa setiap satuan yang mendekati perbatasan akan diperlakukan sebagai ancaman, dalam pidato di depan [m3:TUR.PTY fraksi partainya] di [m4:@TUR Ankara].
e1 m1 > m2 THREATEN threatened 2012-06-26/none ctx=military

### VOA Indonesia 2012-06-28
[m1:TUR.MIL Turki] {e1 menggelar} peluncur roket dan meriam antipesawat di sepanjang perbatasan dengan [m2:SYR.GOV Suriah], menyusul jatuhnya jet tempurnya di lepas pantai [m3:@SYR Latakia].
e1 m1 > m2 MOBILIZE actual 2012-06-28/none mode=weapons ctx=military

### VOA Indonesia 2012-10-10
[m1:TUR.MIL Jet tempur Turki] {e1 memaksa mendarat} sebuah pesawat penumpang [m2:SYR.BUS Syrian Air] dari [m4:@RUS Moskow] di Bandara Esenboga dan {e2 menyita} muatannya, tindakan yang {e3 disebut pembajakan} oleh [m3:SYR.GOV Menteri Perhubungan Mahmoud Said].
e1 m1 > m2 COERCE actual 2012-10-10/none mode=restrict ctx=military
e2 m1 > m2 COERCE actual 2012-10-10/none mode=seize ctx=military
e3 m3 > m1 ACCUSE actual 2012-10-10/none mode=allege ctx=military

### Kompas 2022-10-02
[m1:IDN.COP Polisi] {e1 menembakkan gas air mata} ke tribun [m2:IDN.CVL penonton] di Stadion [m3:@IDN Kanjuruhan] seusai laga Arema melawan Persebaya, dan [m4:IDN.GOV Presiden Joko Widodo] {e2 memerintahkan} [m5:IDN.SOC PSSI] menghentikan sementara kompetisi.
e1 m1 > m2 ASSAULT actual 2022-10-01/day mode=crowd-control ctx=human_security
e2 m4 > m5 REQUEST requested 2022-10-02/none mode=change ctx=human_security

### Kompas 2022-10-03
[m1:IDN.COP Kapolri Listyo Sigit Prabowo] {e1 mencopot} [m2:IDN.COP Kapolres Malang AKBP Ferli Hidayat], sementara [m3:IDN.GOV Komnas HAM] {e2 menyelidiki} perintah penembakan [m4:IDN.COP satuan Brimob].
e1 m1 > m2 SANCTION actual 2022-10-03/none mode=expel ctx=human_security
e2 m3 > m4 ACCUSE actual 2022-10-03/none mode=investigate ctx=human_rights

### Kompas 2022-10-05
<<q1 [m1:IDN.CVL Keluarga korban Kanjuruhan] {e1 menolak santunan} dari [m2:IDN.GOV Pemerintah Kabupaten Malang] sebelum pelaku diadili>>, kata [m3:IDN.CVL pendampingnya dari LBH Surabaya].
e1 m1 > m2 REJECT actual 2022-10-05/none mode=assist ctx=human_security
q1 m3 indirect cue=kata

### Kompas 2022-10-18
[m1:FIFA Presiden FIFA Gianni Infantino] {e1 menemui} [m2:IDN.GOV Presiden Joko Widodo] di [m3:@IDN Istana Merdeka] dan {e2 berjanji membantu} pembenahan stadion, tanpa menjatuhkan sanksi kepada [m4:IDN.SOC PSSI].
e1 m1 > m2 CONSULT actual 2022-10-18/none mode=meet ctx=human_security
e2 m1 > m2 AGREE planned 2022-10-18/none ctx=human_security

### detikNews 2013-06-21
[m1:IDN.GOV Menko Kesra Agung Laksono] {e1 menolak meminta maaf} kepada [m2:SGP.GOV Singapura] atas asap, sebaliknya {e2 menyebut} [m3=m2 negara itu] kekanak-kanakan.
e1 m1 > m2 REJECT actual 2013-06-21/none ctx=environment
e2 m1 > m3 ACCUSE actual 2013-06-21/none mode=disapprove ctx=environment

### detikNews 2013-06-24
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 meminta maaf} kepada [m2:SGP.GOV Singapura] dan [m3:MYS.GOV Malaysia] atas kabut asap dari [m4:@IDN Riau], kata-kata yang {e2 dihargai} [m5:SGP.GOV PM Lee Hsien Loong].
e1 m1 > m2,m3 SUPPORT actual 2013-06-24/none ctx=environment
e2 m5 > m1 SUPPORT actual 2013-06-24/none ctx=environment

### Tempo 2004-06-01
[m1:IDN.GOV Kantor Imigrasi] {e1 mencabut izin tinggal} [m2:USA.CVL peneliti International Crisis Group Sidney Jones] dan memerintahkannya meninggalkan Indonesia, atas saran [m3:IDN.SPY Kepala BIN Hendropriyono].
e1 m1 > m2 COERCE actual 2004-06-01/none mode=deport ctx=intelligence,rights_freedoms

### Tempo 2004-06-03
[m1:IDN.SPY Kepala BIN Hendropriyono] {e1 menuduh} [m2:IDN.CVL 20 lembaga swadaya masyarakat] membahayakan pemilu, tuduhan yang {e2 ditertawakan} [m3:IDN.CVL Direktur Kontras Usman Hamid].
e1 m1 > m2 ACCUSE actual 2004-06-03/none mode=allege ctx=election,intelligence
e2 m3 > m1 REJECT actual 2004-06-03/none ctx=election,intelligence

### Tempo 2005-07-16
[m1:IDN.GOV Direktorat Jenderal Imigrasi] {e1 mengizinkan kembali} [m2:USA.CVL Sidney Jones] bekerja di [m3:@IDN Jakarta], setahun setelah kementerian di bawah [m4:IDN.GOV pemerintahan lama] mengusirnya.
e1 m1 > m2 CONCEDE actual 2005-07-16/none ctx=rights_freedoms

### Republika 2011-05-06 headline
[m1:PAK.REL Jamaah Islamiyah] {e1 Turun ke Jalan} di [m2:@PAK Abbottabad], [m3:PAK.MIL Jenderal Kayani] {e2 Ancam Tinjau} Kerja Sama dengan [m4:USA.GOV AS]
e1 m1 > m4 PROTEST actual 2011-05-06/none mode=demo ctx=terrorism
e2 m3 > m4 THREATEN threatened 2011-05-06/none ctx=military

### Antara 2008-08-08 none
Upacara pembukaan Olimpiade di [m1:@CHN Beijing] dihadiri lebih dari 80 pemimpin dunia; [m2:IDN.GOV kontingen Indonesia] berbaris di urutan ke-37 setelah [m3:@IND India], dengan pakaian rancangan perancang asal Bandung.

### Tribun Jateng 2019-01-30 none
<<q1 Jalan tol ruas Solo-Ngawi menurunkan waktu tempuh dari [m1:@IDN Surakarta] ke [m2:@IDN Surabaya] menjadi tiga jam lebih>>, kata [m3:IDN.BUS Direktur Jasamarga David Wijayatno].
q1 m3 indirect cue=kata
