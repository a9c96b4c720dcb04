### Antara 2012-03-21
[m1:IDN.GOV Menteri Perdagangan Gita Wirjawan] {e1 menandatangani memorandum} impor beras dengan [m2:KHM.GOV Menteri Perdagangan Kamboja Cham Prasidh] di [m3:@KHM Phnom Penh], sementara [m4:IDN.BUS Bulog] menghitung kebutuhan gudang.
e1 m1 > m2 SUPPORT actual 2012-03-21/none ctx=economic

### Antara 2012-03-27
<<q1 [m1:IDN.BUS Bulog] {e1 membeli} 100 ribu ton beras dari [m2:KHM.BUS Green Trade Company] dengan pengapalan mulai April>>, kata [m3:IDN.BUS Direktur Utama Sutarto Alimoeso].
e1 m1 > m2 COOPERATE actual 2012-03-27/none ctx=economic
q1 m3 indirect cue=kata

### Antara 2012-04-18
[m1:IDN.GOV Pemerintah] {e1 menghadiahkan} 1.000 ton beras kepada [m2:PHL.CVL korban topan di Mindanao] yang diangkut KRI dari [m3:@IDN Bitung] dan diterima [m4:PHL.GOV pejabat bea cukai di Davao].
e1 m1 > m2 AID actual 2012-04-18/none ctx=disasters

### VOA Indonesia 2006-02-05
[m1:LBN.CVL Ribuan demonstran] {e1 membakar} Konsulat [m2:DNK.GOV Denmark] di [m3:@LBN Beirut] karena karikatur yang dimuat surat kabar [m4:#jyllandsposten Jyllands-Posten], dan [m5:LBN.GOV Menteri Dalam Negeri Hassan Sabaa] {e2 meletakkan jabatan}.
e1 m1 > m2 PROTEST actual 2006-02-05/none mode=riot ctx=religion_ethnicity
e2 m5 > m1 RETREAT actual 2006-02-05/none mode=resign ctx=religion_ethnicity

### VOA Indonesia 2006-01-29
[m1:LBY.GOV Libya] {e1 menutup kedutaannya} di [m2:DNK.GOV Kopenhagen], dan [m3:KWT.BUS jaringan toko swalayan Kuwait] {e2 memboikot} produk [m4:DNK.BUS perusahaan susu Arla].
e1 m1 > m2 SANCTION actual 2006-01-29/none mode=withdraw ctx=religion_ethnicity,diplomatic
e2 m3 > m4 SANCTION actual 2006-01-29/none mode=discontinue ctx=religion_ethnicity,economic

### VOA Indonesia 2006-01-31
[m1:DNK.GOV Perdana Menteri Anders Fogh Rasmussen] {e1 menolak permintaan} [m2:EGY.GOV Mesir] dan sepuluh negara lain untuk menindak surat kabar itu, namun {e2 menyambut baik} permintaan maaf [m3:#jyllandsposten redaksinya].
e1 m1 > m2 REJECT actual 2006-01-31/none ctx=religion_ethnicity
e2 m1 > m3 SUPPORT actual 2006-01-31/none ctx=religion_ethnicity

### Kompas 2006-02-10
[m1:IDN.COP Polisi] {e1 berjaga ketat} di depan Kedutaan Besar [m2:DNK.GOV Denmark] di [m3:@IDN Jakarta], sedangkan [m4:IDN.GOV Wakil Presiden Jusuf Kalla] {e2 meminta} [m5:IDN.REL ormas Islam] menahan diri.
e1 m1 > m5 MOBILIZE actual 2006-02-10/none mode=police ctx=religion_ethnicity
e2 m4 > m5 REQUEST requested 2006-02-10/none mode=yield ctx=religion_ethnicity

### Kompas 2014-07-23
[m1:IDN.OPP Prabowo Subianto] {e1 menolak hasil} rekapitulasi [m2:IDN.GOV Komisi Pemilihan Umum], sementara [m3:IDN.PTY saksi Jokowi-JK] menandatangani berita acara.
e1 m1 > m2 REJECT actual 2014-07-23/none ctx=election

### Kompas 2014-08-21
[m1:IDN.JUD Mahkamah Konstitusi] {e1 menolak} gugatan [m2:IDN.OPP Prabowo-Hatta] seluruhnya; di luar gedung [m3:IDN.CVL massa pendukung] {e2 menerobos kawat berduri} dan [m4:IDN.COP Brimob] {e3 menyemprotkan meriam air}.
e1 m1 > m2 REJECT actual 2014-08-21/none ctx=election,legal
e2 m3 > m4 PROTEST actual 2014-08-21/none mode=riot ctx=election
e3 m4 > m3 ASSAULT actual 2014-08-21/none mode=crowd-control ctx=election

### Kompas 2014-08-27
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 bertemu empat mata} dengan [m2:IDN.PTY Joko Widodo] di [m3:@IDN Nusa Dua] dan {e2 menolak menaikkan} harga bahan bakar sebelum masa jabatannya berakhir.
e1 m1 > m2 CONSULT actual 2014-08-27/none mode=meet ctx=executive
e2 m1 > m2 REJECT actual 2014-08-27/none ctx=economic

### detikNews 2015-06-11
[m1:IDN.COP Polda Papua] {e1 memberi izin tinggal sementara} kepada [m2:FRA.JRN wartawan Prancis] untuk meliput, sesuai kebijakan yang diumumkan [m3:IDN.GOV Presiden Joko Widodo] bulan lalu di [m4:@IDN Merauke].
e1 m1 > m2 CONCEDE actual 2015-06-11/none mode=access ctx=rights_freedoms

### detikNews 2014-10-27
[m1:IDN.JUD Pengadilan Negeri Jayapura] {e1 menghukum} [m2:FRA.JRN Thomas Dandois dan Valentine Bourrat] dua bulan 15 hari karena menyalahgunakan visa turis, sementara [m3:IDN.JRN AJI Jayapura] {e2 menuntut} pembebasan [m4=m2 mereka].
e1 m1 > m2 SANCTION actual 2014-10-27/none mode=convict ctx=rights_freedoms,legal
e2 m3 > m1 REQUEST requested 2014-10-27/none mode=yield ctx=rights_freedoms

### detikNews 2014-08-08
[m1:IDN.COP Aparat Polres Jayawijaya] {e1 menahan} [m2:FRA.JRN dua wartawan televisi Arte] di sebuah hotel di [m3:@IDN Wamena] bersama [m4:IDN.CVL ketua dewan adat Lani Jaya Areki Wanimbo].
e1 m1 > m2,m4 COERCE actual 2014-08-08/none mode=arrest ctx=rights_freedoms,territory

### Tempo 2021-02-09
[m1:NZL.GOV Perdana Menteri Jacinda Ardern] mengatakan [m2=m1 Selandia Baru] {e1 menangguhkan} seluruh hubungan tingkat tinggi dan militer dengan [m3:MMR.MIL Myanmar] serta {e2 memberlakukan larangan perjalanan} bagi [m4:MMR.MIL para jenderal].
e1 m2 > m3 SANCTION actual 2021-02-09/none mode=discontinue ctx=pro_democracy,diplomatic
e2 m2 > m4 SANCTION actual 2021-02-09/none mode=restrict ctx=pro_democracy

### Republika 2018-05-14 headline
[m1:ISR.MIL Penembak Jitu] {e1 Tewaskan} 50 [m2:PSE.CVL Warga Gaza], [m3:ZAF.GOV Pretoria] {e2 Tarik} Dubes, [m4:USA.GOV Washington] {e3 Salahkan} [m5:HAMAS.REB Hamas]
e1 m1 > m2 ASSAULT actual 2018-05-14/none mode=firearms ctx=repression
e2 m3 > m1 SANCTION actual 2018-05-14/none mode=withdraw ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2018-05-14/none mode=disapprove ctx=military

### Antara 2012-11-12 none
<<q1 [m1:IDN.CVL Panitia Festival Danau Sentarum] menyerahkan piala kepada regu dayung [m2:@IDN Sintang]; peserta asal [m3:@MYS Sarawak] menempati urutan kedua>>, menurut [m4:IDN.GOV dinas pariwisata Kapuas Hulu].
q1 m4 indirect cue=menurut

### SINDOnews 2020-01-22 none
[m1:USA.BUS Maskapai Delta Air Lines] mengalihkan pesawat dari [m2:@USA Boston] ke [m3:@CAN Gander] setelah seorang penumpang sakit; penumpang itu dijemput ambulans dan pesawat berangkat lagi dua jam kemudian.
