### Antara 2024-03-05
[m1:IDN.GOV Presiden Joko Widodo] pada Selasa (5/3) {e1 melakukan pertemuan bilateral} dengan [m2:AUS.GOV Perdana Menteri Anthony Albanese] di sela-sela KTT khusus ASEAN-Australia di [m3:@AUS Melbourne].
e1 m1 > m2 CONSULT actual 2024-03-05/day ctx=diplomatic

### Antara 2023-08-21
[m1:IDN.GOV Presiden Joko Widodo] {e1 tiba} di Nairobi, Senin (21/8), dan disambut [m2:KEN.GOV Presiden William Ruto] dengan upacara kenegaraan. Kedua pemimpin {e2 menandatangani} lima nota kesepahaman.
e1 m1 > m2 CONSULT actual 2023-08-21/day mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2023-08-21/day ctx=diplomatic

### Antara 2022-01-28
[m1:KOR.GOV Pemerintah Korea Selatan] {e1 menyerahkan bantuan} 500.000 alat tes kepada [m2:IDN.GOV Kementerian Kesehatan] melalui [m3:KOR.GOV Badan Kerja Sama Internasional Korea] di Jakarta, Jumat.
e1 m1 > m2 AID actual 2022-01-28/day ctx=health

### Kompas.com 2021-12-08
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] mengatakan [m2=m1 Indonesia] {e1 akan terus membantu} [m3:AFG.CVL rakyat Afghanistan], terutama di bidang pendidikan perempuan.
e1 m2 > m3 AGREE planned 2021-12-08/none ctx=gender

### detikNews 2023-01-30
[m1:IDN.GOV Wali Kota Solo Gibran Rakabuming] {e1 bertemu} [m2:IDN.PTY Ketua Umum Gerindra Prabowo Subianto] di Loji Gandrung, Senin malam. Pertemuan itu juga dihadiri [m3:IDN.PTY pengurus partai].
e1 m1 > m2 CONSULT actual 2023-01-30/day ctx=election

### CNN Indonesia 2021-04-24
[m4:ASEAN Para pemimpin ASEAN] dalam pertemuan di [m1:@IDN Jakarta] {e1 menyepakati} lima butir konsensus dengan [m2:MMR.GOV Min Aung Hlaing], termasuk penghentian kekerasan. [m3:ASEAN Ketua ASEAN Sultan Hassanal Bolkiah] {e2 akan menunjuk} utusan khusus.
e1 m4 > m2 AGREE planned 2021-04-24/none ctx=pro_democracy
e2 m3 > m2 AGREE planned 2021-04-24/none ctx=pro_democracy

### Tempo.co 2019-01-03
[m1:IDN.LAB Aliansi Jurnalis Independen] {e1 mendesak} [m2:IDN.GOV Presiden Jokowi] mencabut remisi bagi terpidana pembunuh [m3:IDN.JRN wartawan Radar Bali].
e1 m1 > m2 REQUEST requested 2019-01-03/none mode=change ctx=rights_freedoms

### Tempo.co 2019-02-09
[m1:IDN.GOV Presiden Joko Widodo] {e1 membatalkan remisi} untuk Nyoman Susrama. [m2:IDN.LAB Aliansi Jurnalis Independen] {e2 mengapresiasi} keputusan itu.
e1 m1 > m2 CONCEDE actual 2019-02-09/none ctx=rights_freedoms
e2 m2 > m1 SUPPORT actual 2019-02-09/none ctx=rights_freedoms

### Republika 2022-08-18
[m1:TUR.GOV Turki] dan [m2:ISR.GOV Israel] {e1 sepakat memulihkan} hubungan diplomatik secara penuh dan {e2 saling menempatkan} kembali duta besar.
e1 m1 > m2 AGREE planned 2022-08-17/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2022-08-17/none ctx=diplomatic

### VOA Indonesia 2022-09-01
Tim [m1:IAEA IAEA] yang dipimpin [m2:IAEA Rafael Grossi] {e1 tiba} di pembangkit nuklir Zaporizhzhia yang {e2 dikuasai} [m3:RUS.MIL pasukan Rusia]. [m4:UKR.GOV Ukraina] {e3 meminta} kawasan itu didemiliterisasi.
e1 m1 > m3 CONSULT actual 2022-09-01/none mode=visit ctx=cbrn
e2 m3 > m4 COERCE actual 2022-09-01/none mode=seize ctx=territory
e3 m4 > m3 REQUEST requested 2022-09-01/none mode=yield ctx=cbrn

### Jawa Pos 2023-05-11
[m1:IDN.COP Kepolisian Resor Kota Sidoarjo] {e1 menerjunkan} 200 personel untuk mengamankan eksekusi lahan yang ditempati [m2:IDN.CVL puluhan keluarga].
e1 m1 > m2 MOBILIZE actual 2023-05-11/none mode=police ctx=legal

### SINDOnews 2015-08-04
[m1:IRQ.MIL Militer Irak] {e1 membeli} lima belas jet latih dari [m2:CZE.GOV Republik Ceko]. Pengiriman tahap pertama {e2 dilakukan} pada November.
e1 m1 > m2 COOPERATE actual 2015-08-04/none ctx=military
e2 m2 > m1 COOPERATE planned 2015-11-01/month ctx=military

### BBC Indonesia 2014-09-26
[m1:GBR.LEG Parlemen Inggris] {e1 menyetujui} serangan udara terhadap [m2:ISIS.REB ISIS] di Irak, setelah [m3:IRQ.GOV pemerintah Irak] secara resmi {e2 meminta bantuan}.
e1 m1 > m2 THREATEN threatened 2014-09-26/none mode=violence ctx=terrorism
e2 m3 > m4 REQUEST requested 2014-09-26/none mode=assist ctx=terrorism
[m4:GBR.GOV David Cameron] memimpin sidang kabinet.

### Liputan6.com 2018-06-12
[m1:USA.GOV Donald Trump] {e1 berjanji menghentikan} latihan militer gabungan dengan [m2:KOR.GOV Korea Selatan], sementara [m3:PRK.GOV Kim Jong-un] {e2 menegaskan komitmen} denuklirisasi dalam {e3 pertemuan} [m5=m1+m3 mereka] di [m4:@SGP Pulau Sentosa].
e1 m1 > m3 CONCEDE planned 2018-06-12/none ctx=military
e2 m3 > m1 CONCEDE planned 2018-06-12/none ctx=cbrn
e3 m1 > m3 CONSULT actual 2018-06-12/none ctx=diplomatic

### Media Indonesia 2021-02-25
[m1:ARM.GOV Perdana Menteri Nikol Pashinyan] {e1 menolak mundur} meskipun [m2:ARM.MIL Staf Umum] {e2 memintanya} mengundurkan diri. [m3:TUR.GOV Menlu Mevlut Cavusoglu] {e3 mengecam} upaya kudeta di negeri tetangganya itu.
e1 m1 > m2 REJECT actual 2021-02-25/none mode=change ctx=executive
e2 m2 > m1 REQUEST requested 2021-02-25/none mode=change ctx=executive
e3 m3 > m2 ACCUSE actual 2021-02-25/none mode=disapprove ctx=pro_autocracy

### Tribun Jabar 2022-11-22
[m1:IDN.GOV Gubernur Jawa Barat Ridwan Kamil] {e1 mengucapkan terima kasih} kepada [m2:IDN.GOV Pemprov DKI] dan [m3:IDN.GOV Banten] yang {e2 mengirimkan} ambulans serta tenaga medis ke Cianjur.
e1 m1 > m2,m3 SUPPORT actual 2022-11-22/none ctx=disasters
e2 m2,m3 > m4 AID actual 2022-11-22/none ctx=disasters
Jumlah [m4:IDN.CVL korban] terus bertambah.

### Serambi Indonesia 2017-01-11
[m1:IDN.GOV Pemerintah Kabupaten Pidie Jaya] {e1 menerima} tiga rumah percontohan dari [m2:IDN.CVL Palang Merah Indonesia]. Bantuan serupa {e2 dijanjikan} [m3:JPN.CVL Palang Merah Jepang].
e1 m2 > m1 AID actual 2017-01-11/none ctx=disasters
e2 m3 > m1 AGREE planned 2017-01-11/none ctx=disasters

### CNBC Indonesia 2023-07-12
[m1:IMF Dewan Eksekutif IMF] {e1 menyetujui} pinjaman tiga miliar dolar bagi [m2:PAK.GOV Pakistan]; [m3:SAU.GOV Arab Saudi] sehari sebelumnya {e2 menyetor} dua miliar dolar ke bank sentral di Karachi.
e1 m1 > m2 AGREE planned 2023-07-12/none ctx=economic
e2 m3 > m2 AID actual 2023-07-11/day ctx=economic

### Kompas.com 2020-02-07
[m1:IDN.GOV Pemerintah] {e1 memulangkan} 243 [m2:IDN.EDU WNI] dari Wuhan, dan menempatkan [m5=m2 mereka] di Natuna. [m3:IDN.CVL Warga Natuna] {e2 berunjuk rasa} menolak; [m4:IDN.GOV Bupati Abdul Hamid] {e3 meminta maaf} karena tidak diberi tahu.
e1 m1 > m2 AID actual 2020-02-02/none ctx=health
e2 m3 > m1 PROTEST actual 2020-02-01/none mode=demo ctx=health
e3 m4 > m3 SUPPORT actual 2020-02-07/none ctx=health

### Okezone 2024-05-29
[m1:ESP.GOV Spanyol], [m2:IRL.GOV Irlandia], dan [m3:NOR.GOV Norwegia] secara resmi {e1 mengakui} negara [m4:PSE.GOV Palestina]. [m5:ISR.GOV Israel Katz] {e2 memanggil pulang} ketiga duta besarnya pekan lalu.
e1 m1,m2,m3 > m4 SUPPORT actual 2024-05-28/none ctx=territory
e2 m5 > m1,m2,m3 SANCTION actual 2024-05-22/week mode=withdraw ctx=diplomatic

### Harian Jogja 2018-05-21
[m1:IDN.CVL Aliansi warga Temon] {e1 mendatangi} kantor [m2:IDN.GOV Komnas HAM] untuk {e2 meminta perlindungan}. Komisioner {e3 berjanji turun} ke lapangan minggu depan.
e1 m1 > m2 CONSULT actual 2018-05-21/none mode=visit ctx=human_rights
e2 m1 > m2 REQUEST requested 2018-05-21/none mode=assist ctx=human_rights
e3 m2 > m1 AGREE planned 2018-05-28/week ctx=human_rights

### Antara 2018-12-06
[m1:IDN.MIL Tim gabungan TNI-Polri] {e1 mengevakuasi} 24 orang, terdiri atas [m2:IDN.LAB pekerja Istaka Karya] dan warga, dari Distrik Mbua setelah [m3:TPNPB.REB kelompok bersenjata] {e2 menyerang} pos TNI.
e1 m1 > m2 AID actual 2018-12-05/none ctx=territory
e2 m3 > m1 ASSAULT actual 2018-12-03/none mode=firearms ctx=territory

### Tirto 2022-05-26
[m1:KOR.GOV Presiden Yoon] {e1 menawarkan} vaksin kepada [m2:PRK.GOV Korea Utara]. Sampai Kamis, tawaran tersebut belum {e2 dijawab}.
e1 m1 > m2 AGREE actual 2022-05-16/none ctx=health
e2 m2 > m1 REJECT actual 2022-05-26/none ctx=health

### Detik 2013-11-29
[m1:IDN.MED Ribuan dokter] {e1 mogok} sehari menyusul {e2 penahanan} tiga rekan [m5=m1 mereka] di Manado. [m2:IDN.GOV Menteri Nafsiah Mboi] {e3 meminta} rumah sakit tetap melayani gawat darurat.
e1 m1 > m3 PROTEST actual 2013-11-27/none mode=strike ctx=legal,health
e2 m3 > m4 COERCE actual 2013-11-08/none mode=arrest ctx=legal
e3 m2 > m1 REQUEST requested 2013-11-27/none mode=yield ctx=health
Kasus itu diputus [m3:IDN.JUD Mahkamah Agung]; [m4:IDN.MED dr Ayu] dan dua koleganya kemudian bebas lewat PK.
