### Antara 2023-02-03
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e1 memimpin pertemuan} para menlu [m2:ASEAN ASEAN] di Jakarta, Jumat. [m3:PHL.GOV Filipina] {e2 mengusulkan} penambahan putaran perundingan kode etik; usul itu {e3 didukung} [m4:VNM.GOV Vietnam].
e1 m1 > m2 CONSULT actual 2023-02-03/day mode=multilateral ctx=diplomatic
e2 m3 > m2 REQUEST requested 2023-02-03/day mode=change ctx=territory
e3 m4 > m3 SUPPORT actual 2023-02-03/day ctx=territory

### Kompas.com 2018-01-25
[m1:IDN.GOV Presiden Joko Widodo] {e1 mengirim} tim kesehatan terpadu TNI ke Asmat. [m2:IDN.GOV Bupati Elisa Kambu] {e2 menolak} gagasan relokasi yang {e3 dilontarkan} [m3=m1 Presiden].
e1 m1 > m4 AID actual 2018-01-25/none ctx=health
e2 m2 > m3 REJECT actual 2018-01-25/none ctx=health
e3 m3 > m2 REQUEST requested 2018-01-23/none mode=change ctx=health
Anak-anak [m4:IDN.CVL Agats] mulai disuntik campak.

### detikNews 2021-11-11
[m1:CHN.GOV Cina] dan [m2:USA.GOV Amerika Serikat] secara mengejutkan {e1 mengumumkan kerja sama} iklim di [m3:@GBR Glasgow]. [m4:EU Frans Timmermans] {e2 menyambut}, [m5:GBR.CVL Greenpeace] {e3 menagih} bukti.
e1 m1 > m2 AGREE planned 2021-11-10/none ctx=environment
e2 m4 > m1,m2 SUPPORT actual 2021-11-10/none ctx=environment
e3 m5 > m1,m2 REQUEST requested 2021-11-11/none mode=change ctx=environment

### Tempo.co 2013-03-22
Atas {e1 prakarsa} [m1:USA.GOV Barack Obama], [m2:ISR.GOV Benjamin Netanyahu] {e2 menelepon} [m3:TUR.GOV Recep Tayyip Erdogan] dari karavan di landasan dan {e3 meminta maaf} atas Mavi Marmara. [m4=m3 Erdogan] {e4 menerimanya}.
e1 m1 > m2,m3 CONSULT actual 2013-03-22/none mode=third-party ctx=diplomatic
e2 m2 > m3 CONSULT actual 2013-03-22/none mode=phone ctx=diplomatic
e3 m2 > m3 SUPPORT actual 2013-03-22/none ctx=diplomatic
e4 m4 > m2 SUPPORT actual 2013-03-22/none ctx=diplomatic

### CNN Indonesia 2022-07-06
[m4:GBR.GOV Empat puluh lebih menteri] {e1 meninggalkan} [m1:GBR.GOV Boris Johnson]. [m2:GBR.GOV Michael Gove] {e2 menyarankannya mundur} dan langsung {e3 dipecat}. Keesokan harinya, [m3=m1 Perdana Menteri] {e4 bersedia lengser}.
e1 m4 > m1 RETREAT actual 2022-07-06/none mode=resign ctx=executive
e2 m2 > m1 REQUEST requested 2022-07-06/none mode=change ctx=executive
e3 m1 > m2 SANCTION actual 2022-07-06/none mode=expel ctx=executive
e4 m3 > m4 CONCEDE planned 2022-07-07/none ctx=executive

### VOA Indonesia 2010-06-12
[m1:KGZ.GOV Roza Otunbayeva] {e1 meminta} [m2:RUS.GOV Moskow] mengirim tentara ke Osh. [m3:RUS.GOV Kremlin] hanya {e2 menerbangkan} bantuan kemanusiaan; [m4:UZB.GOV Tashkent] {e3 membuka} sebagian perbatasan bagi [m5:KGZ.REF perempuan dan anak-anak].
e1 m1 > m2 REQUEST requested 2010-06-12/none mode=assist ctx=religion_ethnicity
e2 m3 > m1 AID actual 2010-06-12/none ctx=human_security
e3 m4 > m5 AID actual 2010-06-12/none ctx=migration

### Republika 2019-03-22
[m1:NZL.GOV Jacinda Ardern] {e1 mengenakan kerudung} dan {e2 merangkul} [m2:NZL.REL keluarga korban] di Christchurch. [m3:ARE.GOV Sheikh Mohammed bin Rashid] {e3 berterima kasih} dengan menyorotkan fotonya ke Burj Khalifa.
e1 m1 > m2 SUPPORT actual 2019-03-22/none ctx=religion_ethnicity
e3 m3 > m1 SUPPORT actual 2019-03-22/none ctx=religion_ethnicity
e2 m1 > m2 CONSULT actual 2019-03-22/none ctx=religion_ethnicity

### Jawa Pos 2024-08-27
[m1:IDN.PTY PDI Perjuangan] {e1 melirik} [m2:IDN.PTY Anies Baswedan], tetapi akhirnya {e2 mengusung} [m3:IDN.GOV Pramono Anung]. [m4:IDN.PTY PKB Jakarta] {e3 menyayangkan}.
e2 m1 > m3 SUPPORT actual 2024-08-28/none ctx=election
e3 m4 > m1 ACCUSE actual 2024-08-28/none mode=disapprove ctx=election
e1 m1 > m2 AGREE hypothetical 2024-08-27/none ctx=election

### BBC Indonesia 2017-01-20
Dikepung [m1:SEN.MIL tentara Senegal], [m2:GMB.GOV Yahya Jammeh] {e1 menyatakan turun} setelah dua hari {e2 berunding} dengan [m3:GIN.GOV Alpha Condé]. [m4:GNQ.GOV Malabo] {e3 menampungnya}.
e1 m2 > m5 CONCEDE actual 2017-01-20/none ctx=election
e2 m3 > m2 CONSULT actual 2017-01-20/none mode=third-party ctx=election
e3 m4 > m2 AID actual 2017-01-21/none ctx=asylum
e4 m1 > m2 MOBILIZE actual 2017-01-19/none mode=troops ctx=military
[m6=m1 Pasukan itu] {e4 menyeberang} Kamis malam atas permintaan [m5:GMB.GOV Adama Barrow].

### SINDOnews 2020-11-10
[m1:RUS.MIL Dua ribu penjaga perdamaian Rusia] {e1 ditempatkan} di Nagorno-Karabakh sesuai perjanjian yang {e2 diteken} [m2:ARM.GOV Nikol Pashinyan] dan [m3:AZE.GOV Ilham Aliyev]. Distrik Kalbajar {e3 akan dikosongkan}; [m4:ARM.OPP massa di Yerevan] {e4 mendobrak} gedung pemerintah.
e1 m1 > m2,m3 AID actual 2020-11-10/none ctx=peacekeeping
e2 m2 > m3 SUPPORT actual 2020-11-09/none ctx=military
e3 m2 > m3 CONCEDE planned 2020-11-15/none ctx=territory
e4 m4 > m2 PROTEST actual 2020-11-10/none mode=riot ctx=territory

### Tribun Jateng 2021-02-07
[m1:IDN.GOV Ganjar Pranowo] {e1 memborong} dagangan [m2:IDN.BUS pedagang Simongan] yang sepi akibat gerakan di rumah saja; [m3:IDN.LEG DPRD] {e2 menilai} gerakan itu gagal.
e1 m1 > m2 AID actual 2021-02-07/none ctx=economic
e2 m3 > m1 ACCUSE actual 2021-02-08/none mode=disapprove ctx=health

### Antara 2016-01-09
[m1:CHN.GOV Beijing] {e1 mendaratkan} pesawat sipil di Terumbu Api Salib. [m2:VNM.GOV Hanoi] {e2 mengirim nota protes}; [m3:IDN.GOV Jakarta] hanya {e3 mengimbau} semua pihak menahan diri.
e1 m1 > m2 MOBILIZE actual 2016-01-02/none ctx=territory
e2 m2 > m1 ACCUSE actual 2016-01-03/none mode=disapprove ctx=territory
e3 m3 > m1,m2 REQUEST requested 2016-01-09/none mode=yield ctx=territory

### Kontan 2023-06-01
[m1:USA.LEG DPR Amerika] {e1 meloloskan} pagu utang hasil {e2 tawar-menawar} [m2:USA.GOV Joe Biden] dan [m3:USA.LEG Kevin McCarthy].
e1 m1 > m2 AGREE planned 2023-05-31/none ctx=economic,legislative
e2 m2 > m3 CONSULT actual 2023-05-31/none ctx=economic,legislative

### Sriwijaya Post 2018-03-07
[m1:IDN.BUS PT London Sumatra] {e1 mempekerjakan} anak-anak [m2:IDN.CVL Suku Anak Dalam] yang {e2 dilatih} [m3:IDN.GOV Balai Latihan Kerja].
e1 m1 > m2 COOPERATE actual 2018-03-07/none ctx=economic
e2 m3 > m2 AID actual 2018-03-07/none ctx=economic

### Pos Kota 2020-01-02
[m1:IDN.GOV Basuki Hadimuljono] dan [m2:IDN.GOV Anies] {e1 berbeda pendapat} soal normalisasi, namun tetap {e2 bersama-sama meninjau} banjir dari helikopter [m3:IDN.GOV BNPB].
e1 m1 > m2 REJECT actual 2020-01-01/none ctx=disasters
e2 m1 > m2 COOPERATE actual 2020-01-01/none ctx=disasters

### Okezone 2014-08-06 none
Peserta jambore dari [m1:@GBR Bristol] bertukar emblem dengan anak-anak [m2:@IDN Cibubur]. Kakak pembina memimpin patroli malam, membagikan selimut, dan meminta api unggun dipadamkan.
