### Antara 2019-08-29
[m1:IDN.COP Densus 88] {e1 menyergap} [m2:JAD.REB dua terduga teroris] di Salatiga; warga mengira itu syuting film.
e1 m1 > m2 COERCE actual 2019-08-29/none mode=arrest ctx=terrorism

### Kompas.com 2018-07-17
[m1:IDN.CVL Warga Sunter Agung] {e1 menolak dipindahkan}. [m2:IDN.GOV Wali Kota Jakarta Utara] {e2 memberi peringatan} ketiga, dan bila tetap membandel, [m3:IDN.COP satpol PP] {e3 akan membongkar} lapak [m4=m1 mereka] pekan depan.
e1 m1 > m2 REJECT actual 2018-07-17/none mode=yield ctx=economic
e2 m2 > m1 THREATEN threatened 2018-07-17/none mode=restrict ctx=economic
e3 m3 > m1 COERCE threatened 2018-07-17/none mode=restrict ctx=economic

### CNN Indonesia 2021-07-14
Pasukan terakhir [m1:DEU.MIL Jerman] {e1 meninggalkan} Mazar-i-Sharif. Di Kandahar, [m2:AFG.REB Taliban] {e2 menguasai} pos perbatasan yang dijaga [m3:AFG.MIL tentara pemerintah]; [m4:@PAK Pakistan] menutup gerbang di sisinya.
e1 m1 > m3 RETREAT actual 2021-06-29/day mode=withdraw ctx=military
e2 m2 > m3 ASSAULT actual 2021-07-14/none ctx=military

### Tempo.co 2018-04-16
[m1:IDN.PTY Amien Rais] menyebut partai setan, ucapan yang {e1 dilaporkan} [m2:IDN.CVL Cyber Indonesia] ke polda dan {e2 dibela} [m3:IDN.PTY Zulkifli Hasan].
e1 m2 > m1 ACCUSE actual 2018-04-16/none mode=allege ctx=religion_ethnicity
e2 m3 > m1 SUPPORT actual 2018-04-16/none ctx=religion_ethnicity

### Republika 2020-01-23
Dalam perkara genosida yang {e1 diajukan} [m3:GMB.GOV Gambia] terhadap [m2:MMR.GOV Myanmar], [m1:ICJ Mahkamah Internasional] {e2 mengabulkan} permintaan tindakan sementara.
e1 m3 > m2 ACCUSE actual 2020-01-23/none mode=allege ctx=human_rights,legal
e2 m1 > m3 CONCEDE actual 2020-01-23/none ctx=human_rights,legal

### Jawa Pos 2015-06-09
[m1:IDN.GOV Menpora Imam Nahrawi] {e1 mengabaikan} putusan sela [m2:IDN.JUD PTUN Jakarta] dan tetap tidak mengakui [m3:IDN.CVL kepengurusan La Nyalla].
e1 m1 > m2 REJECT actual 2015-06-09/none mode=yield ctx=legal

### VOA Indonesia 2014-11-04
Setelah [m1:BFA.GOV Blaise Compaore] {e1 turun}, [m2:BFA.MIL Letnan Kolonel Isaac Zida] {e2 menempatkan} serdadu di stasiun televisi; [m3:BFA.CVL pengunjuk rasa] yang mendekat {e3 dibubarkan} dengan tembakan.
e1 m1 > m3 RETREAT actual 2014-10-31/day mode=resign ctx=pro_democracy
e2 m2 > m3 MOBILIZE actual 2014-11-02/day mode=troops ctx=pro_autocracy
e3 m2 > m3 ASSAULT actual 2014-11-02/day mode=firearms ctx=repression

### detikNews 2020-06-18
[m1:IDN.CVL Novel Baswedan] {e1 mengecam} [m2:IDN.JUD jaksa] yang hanya {e2 menuntut} setahun bagi [m3:IDN.COP dua penyerangnya]; [m4:IDN.GOV Komisi Kejaksaan] {e3 akan memeriksa} tim penuntut.
e1 m1 > m2 ACCUSE actual 2020-06-18/none mode=disapprove ctx=legal
e2 m2 > m3 ACCUSE actual 2020-06-18/none mode=allege ctx=legal
e3 m4 > m2 ACCUSE planned 2020-06-18/none mode=investigate ctx=legal

### Antara 2023-05-21
[m1:BGR.COP Polisi Sofia] {e1 menyita} pasokan vodka pabrik ilegal; [m2:BGR.LEG parlemen] hari itu membahas pengiriman kendaraan lapis baja yang {e2 dijanjikan} kepada [m3:UKR.GOV Kyiv].
e2 m2 > m3 AGREE planned 2023-05-21/none ctx=military
e1 m1 > m4 COERCE actual 2023-05-21/none mode=seize ctx=crime
Pemilik pabrik, [m4:BGR.CRM seorang importir], melarikan diri.

### Kaltim Post 2023-02-15
[m1:IDN.GOV Otorita pelabuhan] {e1 menahan} kapal berbendera [m2:PAN.BUS Panama] karena mencemari teluk; agennya {e2 diminta} membayar jaminan Rp10 miliar.
e1 m1 > m2 COERCE actual 2023-02-15/none mode=seize ctx=environment
e2 m1 > m2 REQUEST requested 2023-02-15/none mode=yield ctx=reparations,environment

### Tribun Jateng 2021-08-24
Mural bergambar [m1:IDN.GOV Presiden Jokowi] bertutup mata {e1 dihapus} [m2:IDN.COP Polsek Batuceper]; pembuatnya, [m3:IDN.CVL seorang pemuda], {e2 diburu}, tetapi [m5=m4 Kabareskrim] menyatakan dia tidak {e3 akan dihukum}.
e1 m2 > m3 COERCE actual 2021-08-24/none mode=censor ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2021-08-24/none mode=arrest ctx=rights_freedoms
e3 m4 > m3 SANCTION denied 2021-08-24/none ctx=rights_freedoms
[m4:IDN.COP Komjen Agus Andrianto] menyebut kritik itu wajar.

### CNN Indonesia 2019-06-06
[m1:SDN.PRM Pasukan RSF] {e1 menyerbu} aksi duduk di depan markas militer Khartoum, {e2 membunuh} lebih dari seratus [m2:SDN.CVL demonstran], dan {e3 memperkosa} [m3:SDN.MED petugas medis]. [m4:AFU Uni Afrika] {e4 menangguhkan} Sudan.
e1 m1 > m2 ASSAULT actual 2019-06-03/day mode=crowd-control ctx=repression
e2 m1 > m2 ASSAULT actual 2019-06-03/day mode=firearms ctx=repression
e3 m1 > m3 ASSAULT actual 2019-06-03/day mode=sexual ctx=repression
e4 m4 > m5 SANCTION actual 2019-06-06/none mode=withdraw ctx=pro_democracy
Dewan militer [m5:SDN.MIL Abdel Fattah al-Burhan] menjanjikan pemilu.

### Republika 2014-05-26
[m1:IDN.GOV Menteri Agama Suryadharma Ali] {e1 menyatakan mundur} empat hari setelah [m2:IDN.JUD KPK] {e2 menyidiknya}; [m3:IDN.GOV Presiden Yudhoyono] {e3 menunjuk} [m4:IDN.PTY Lukman Hakim Saifuddin].
e1 m1 > m3 RETREAT actual 2014-05-26/none mode=resign ctx=corruption
e2 m2 > m1 ACCUSE actual 2014-05-26/none mode=investigate ctx=corruption
e3 m3 > m4 SUPPORT actual 2014-05-26/none ctx=executive

### Antara 2011-08-09
[m1:GBR.CVL Perusuh] {e1 membakar} toko mebel Croydon; [m2:GBR.GOV David Cameron] {e2 menambah} sepuluh ribu polisi di jalan-jalan London dan {e3 mengancam} peluru karet.
e1 m1 > m2 PROTEST actual 2011-08-08/day mode=riot ctx=inequality
e2 m2 > m1 MOBILIZE actual 2011-08-09/none mode=police ctx=inequality
e3 m2 > m1 THREATEN threatened 2011-08-09/none mode=violence ctx=repression

### Jubi.id 2022-03-15
[m1:IDN.CVL Massa penolak pemekaran] di Yahukimo {e1 membakar} ruko, [m2:IDN.COP polisi] {e2 menembak} dua orang sampai mati, dan [m3:IDN.REL Persekutuan Gereja] {e3 meminta} [m4:IDN.LEG DPR] {e4 menunda} RUU provinsi baru.
e1 m1 > m2 PROTEST actual 2022-03-15/none mode=riot ctx=territory
e2 m2 > m1 ASSAULT actual 2022-03-15/none mode=firearms ctx=repression
e3 m3 > m4 REQUEST requested 2022-03-15/none mode=yield ctx=territory
e4 m4 > m3 CONCEDE requested 2022-03-15/none ctx=territory

### Kompas.com 2013-01-10 none
Murid-murid di Manggarai menyeberangi sungai dengan rakit bambu karena jembatan hanyut. [m1:IDN.GOV Dinas pekerjaan umum] menjanjikan jembatan baru pada anggaran berikutnya.

### BBC Indonesia 2018-09-26
Di sidang umum, [m1:USA.GOV Trump] {e1 menuduh} [m2:CHN.GOV Beijing] mencampuri pemilu sela; [m3:CHN.GOV Wang Yi] mengangkat bahu lalu {e2 menyangkalnya}, dan [m4:FRA.GOV Macron] duduk di baris depan.
e1 m1 > m2 ACCUSE actual 2018-09-26/none mode=allege ctx=election
e2 m3 > m1 REJECT actual 2018-09-26/none ctx=election

### Suara Merdeka 2010-07-08
[m1:UNK Orang tak dikenal] {e1 menganiaya} [m2:IDN.CVL peneliti ICW Tama Langkun] dengan parang; [m3:IDN.JRN Tempo], yang memuat rekening jenderal, kantornya {e2 dilempari} molotov dua hari sebelumnya. [m4:IDN.GOV Presiden] menjenguk korban.
e1 m1 > m2 ASSAULT actual 2010-07-08/none mode=primitive ctx=corruption
e2 m1 > m3 ASSAULT actual 2010-07-06/day mode=explosives ctx=rights_freedoms

### Antara 2024-08-02
[m1:HAMAS.REB Ismail Haniyeh] tewas dibom di Teheran. [m2:IRN.GOV Ali Khamenei] {e1 menjanjikan hukuman keras} bagi [m3:ISR.GOV Israel]; [m4:IDN.ELI Jusuf Kalla] {e2 melayat} ke Doha.
e1 m2 > m3 THREATEN threatened 2024-08-02/none mode=violence ctx=military
e2 m4 > m5 CONSULT actual 2024-08-02/none mode=visit ctx=diplomatic
Peti jenazah diusung [m5:HAMAS.REB Khaled Meshaal].

### Radar Jogja 2023-09-12 headline
[m1:IDN.CVL Warga] {e1 Tutup} TPA Piyungan, [m2:IDN.GOV Pemkot] {e2 Janjikan} Kompensasi
e1 m1 > m2 PROTEST actual 2023-09-12/none mode=obstruct ctx=environment
e2 m2 > m1 AGREE planned 2023-09-12/none ctx=environment,reparations

### Kompas.com 2017-03-01
[m1:MYS.COP Polis Malaysia] {e1 mendakwa} [m2:IDN.CVL Siti Aisyah] dan [m3:VNM.CVL Doan Thi Huong] membunuh [m4:PRK.CVL Kim Jong-nam]; [m5:IDN.GOV Kemlu] {e2 menyewa} pengacara, dan [m6:PRK.GOV duta besar Korea Utara] {e3 mencela} penyelidikan tersebut.
e1 m1 > m2,m3 ACCUSE actual 2017-03-01/none mode=allege ctx=crime,legal
e2 m5 > m2 AID actual 2017-03-01/none ctx=legal
e3 m6 > m1 ACCUSE actual 2017-03-01/none mode=disapprove ctx=diplomatic

### Tirto.id 2022-05-24 none
Di pasar loak Jatinegara, seragam bekas tentara [m1:@DEU Jerman Timur] laku keras. Pembelinya anak muda yang menyukai film perang dan potongan lengan longgar.
