### Antara 2012-09-14
{e1 Kecaman} [m1:IDN.GOV pemerintah Indonesia] terhadap [m2:UAF pelaku penyerbuan konsulat AS] disampaikan [m3:IDN.GOV Menlu Marty Natalegawa] di [m4:@IDN Jakarta], tiga hari setelah [m5:USA.GOV Duta Besar Christopher Stevens] tewas di [m6:@LBY Benghazi].
e1 m1 > m2 ACCUSE actual 2012-09-14/none mode=disapprove ctx=terrorism
e2 m2 > m5 ASSAULT actual 2012-09-11/day ctx=terrorism bg
{e2 Serangan} tersebut terjadi pada Selasa (11/9).

### Antara 2012-09-19 none
Penutupan sementara Kedutaan Besar dan sekolah [m1:FRA.GOV Prancis] di [m2:@IDN Jakarta] pada Jumat berkaitan dengan rencana unjuk rasa [m3:IDN.REL Forum Umat Islam], kata [m4:FRA.GOV Menteri Luar Negeri Laurent Fabius].
q1 m4 indirect cue=kata
<<q1 Dua puluh perwakilan lain juga ditutup>>, tambahnya.

### Antara 2012-09-17
Sekitar 700 [m1:IDN.REL anggota Front Pembela Islam] {e1 melempari} Kedutaan Besar [m2:USA.GOV Amerika Serikat] dengan batu dan bom molotov; [m3:IDN.COP polisi] {e2 membalas dengan gas air mata}.
e1 m1 > m2 PROTEST actual 2012-09-17/none mode=riot ctx=religion_ethnicity
e2 m3 > m1 ASSAULT actual 2012-09-17/none mode=crowd-control ctx=religion_ethnicity

### Kompas 2017-10-17
{e1 Pelantikan} [m1:IDN.GOV Anies Baswedan dan Sandiaga Uno] oleh [m2:IDN.GOV Presiden Joko Widodo] di Istana Negara tidak dihadiri [m3:IDN.GOV Djarot Saiful Hidayat], yang berlibur ke [m4:@IDN Labuan Bajo].
e1 m2 > m1 SUPPORT actual 2017-10-17/none ctx=executive

### Kompas 2017-10-18
[m1:IDN.CVL Gerakan Pancasila] {e1 melaporkan} [m2:IDN.GOV Gubernur Anies Baswedan] ke [m3:IDN.COP Bareskrim] karena menggunakan kata pribumi dalam pidatonya, sementara [m4:IDN.PTY Partai Gerindra] {e2 membelanya}.
e1 m1 > m2 ACCUSE actual 2017-10-18/none mode=allege ctx=religion_ethnicity
e2 m4 > m2 SUPPORT actual 2017-10-18/none ctx=religion_ethnicity

### Kompas 2017-10-27
<<q1 [m1:IDN.GOV Pemprov DKI] {e1 tidak memperpanjang izin} Hotel Alexis milik [m2:IDN.BUS PT Grand Ancol Hotel]>>, kata [m3:IDN.GOV Kepala Dinas PTSP Edy Junaedi], dengan alasan laporan warga [m4:@IDN Pademangan].
e1 m1 > m2 REJECT actual 2017-10-27/none ctx=economic
q1 m3 indirect cue=kata

### VOA Indonesia 2023-08-03
{e1 Pengusiran} [m1:FRA.GOV Duta Besar Prancis Sylvain Itte] oleh [m2:NER.MIL junta Niger] ditolak [m3:FRA.GOV Paris], yang hanya {e3 mengakui} [m4:NER.GOV Presiden Mohamed Bazoum].
e1 m2 > m1 SANCTION actual 2023-08-03/none mode=expel ctx=diplomatic
e2 m3 > m2 REJECT actual 2023-08-03/none ctx=diplomatic
Menurut [m5=m3 kementerian luar negeri di sana], keputusan itu {e2 tidak akan dituruti}.
e3 m3 > m4 SUPPORT actual 2023-08-03/none ctx=diplomatic

### VOA Indonesia 2023-09-24
[m1:FRA.GOV Presiden Emmanuel Macron] {e1 mengumumkan penarikan} 1.500 tentara dari [m2:NER.GOV Niger] sampai akhir tahun serta pemulangan duta besar, dua bulan setelah kudeta yang {e2 menggulingkan} [m3:NER.GOV Mohamed Bazoum].
e1 m1 > m2 CONCEDE planned 2023-12-31/month mode=withdraw ctx=military
e2 m4 > m3 COERCE actual 2023-07-26/day mode=seize ctx=military,executive bg
Kudeta pada 26 Juli itu dilancarkan [m4:NER.MIL pasukan pengawal presiden].

### VOA Indonesia 2023-10-10
[m1:FRA.MIL Konvoi pertama tentara Prancis] {e1 meninggalkan} pangkalan Ouallam, [m2:@NER Niger], menuju [m3:@TCD N'Djamena] dengan kawalan [m4:NER.MIL militer setempat].
e1 m1 > m4 RETREAT actual 2023-10-10/none mode=withdraw ctx=military

### VOA Indonesia 2023-08-10
<<q1 [m1:ECOWAS ECOWAS] {e1 menyiagakan} pasukan cadangan untuk kemungkinan intervensi di [m2:NER.MIL Niger]>>, kata [m3:ECOWAS Ketua Komisi Omar Touray] seusai sidang di [m4:@NGA Abuja], tetapi tetap {e2 membuka pintu} bagi dialog.
e1 m1 > m2 MOBILIZE actual 2023-08-10/none mode=troops ctx=military
e2 m1 > m2 AGREE planned 2023-08-10/none ctx=diplomatic
q1 m3 indirect cue=kata

### VOA Indonesia 2024-02-24
<<q1 {e1 Pencabutan} sanksi ekonomi atas [m1:NER.GOV Niger] diputuskan para kepala negara [m2:ECOWAS ECOWAS] dengan alasan kemanusiaan menjelang Ramadan>>, menurut [m3:ECOWAS Omar Alieu Touray].
e1 m2 > m1 CONCEDE actual 2024-02-24/none mode=discontinue ctx=economic
q1 m3 indirect cue=menurut

### detikNews 2024-03-20
[m1:IDN.GOV KPU] {e1 menetapkan} [m2:IDN.PTY Prabowo Subianto dan Gibran Rakabuming Raka] sebagai pemenang pemilihan presiden, sementara [m3:IDN.COP Polda Metro Jaya] menutup Jalan Imam Bonjol karena [m4:IDN.CVL massa pendukung hak angket] {e2 membakar ban}.
e1 m1 > m2 SUPPORT actual 2024-03-20/none ctx=election
e2 m4 > m1 PROTEST actual 2024-03-20/none mode=riot ctx=election

### detikNews 2024-03-21
<<q1 [m1:IDN.OPP Tim hukum Anies Baswedan-Muhaimin Iskandar] {e1 menggugat} hasil pemilu yang ditetapkan [m2:IDN.GOV KPU] ke [m3:IDN.JUD Mahkamah Konstitusi]>>, kata [m4:IDN.OPP ketua tim Ari Yusuf Amir].
e1 m1 > m2 ACCUSE actual 2024-03-21/none ctx=election,legal
q1 m4 indirect cue=kata

### detikNews 2024-03-22
[m1:IDN.PTY Ketua Umum Partai NasDem Surya Paloh] {e1 menjamu} [m2:IDN.PTY presiden terpilih Prabowo Subianto] di Nasdem Tower, [m3:@IDN Gondangdia], dan {e2 mengucapkan selamat}, sehari setelah sekutunya menggugat.
e1 m1 > m2 CONSULT actual 2024-03-22/none mode=meet ctx=election
e2 m1 > m2 SUPPORT actual 2024-03-22/none ctx=election

### Tempo 2015-07-17
[m1:IDN.REL Massa Gereja Injili di Indonesia] {e1 melempari} jemaah salat Id di [m2:@IDN Karubaga], Tolikara, hingga [m3:IDN.COP aparat] {e2 menembak} ke arah [m5=m1 mereka]; seorang pemuda tewas.
e1 m1 > m4 PROTEST actual 2015-07-17/none mode=riot ctx=religion_ethnicity
e2 m3 > m1 ASSAULT actual 2015-07-17/none mode=firearms ctx=religion_ethnicity
Puluhan kios milik [m4:IDN.REL warga Muslim] hangus terbakar.

### Tempo 2015-07-22
[m1:IDN.REL Pendeta Nayus Wenda dari GIDI] {e1 menandatangani kesepakatan damai} dengan [m2:IDN.REL ustaz Ali Muktar] di [m3:@IDN Karubaga], {e2 difasilitasi} [m4:IDN.GOV Bupati Tolikara Usman Wanimbo].
e1 m1 > m2 SUPPORT actual 2015-07-22/none ctx=religion_ethnicity
e2 m4 > m1,m2 CONSULT actual 2015-07-22/none mode=third-party ctx=religion_ethnicity

### Tempo 2015-07-23
<<q1 [m1:IDN.GOV Presiden Joko Widodo] {e1 mengirimkan} Rp1 miliar dan bahan bangunan untuk mendirikan kembali kios-kios [m2:IDN.CVL warga Karubaga]>>, kata [m3:IDN.GOV Menteri Sosial Khofifah Indar Parawansa].
e1 m1 > m2 AID actual 2015-07-23/none ctx=religion_ethnicity
q1 m3 indirect cue=kata

### Republika 2018-01-31 headline
[m1:IDN.GOV Jokowi] {e1 Kunjungi} [m3:@AFG Kabul], [m2:AFG.GOV Ghani] Menunggu di Bandara
e1 m1 > m2 CONSULT actual 2018-01-29/day mode=visit ctx=diplomatic

### Antara 2010-12-04 none
Populasi badak jawa di [m1:@IDN Taman Nasional Ujung Kulon] tercatat 47 ekor berdasarkan kamera jebakan; [m2:USA.CVL yayasan International Rhino Foundation] membiayai pagar listriknya.

### Kontan 2022-05-05 none
Saham produsen mobil listrik [m1:USA.BUS Tesla] turun delapan persen di [m2:@USA New York] setelah pabriknya di [m3:@CHN Shanghai] hanya beroperasi separuh hari, tulis [m4:#reuters Reuters].
