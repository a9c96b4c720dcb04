### Antara 2015-08-24
[m1:IDN.MIL TNI AD] dan [m2:USA.MIL Angkatan Darat Amerika] {e1 menggelar} Garuda Shield di [m3:@IDN Cibenda], Senin (24/8). Kontingen kecil [m4:AUS.MIL Australia], sekutu [m5:@USA Washington], hanya menjadi peninjau, sedangkan [m6:CHN.MIL atase Tiongkok] {e2 tidak diundang}.
e1 m1 > m2 COOPERATE actual 2015-08-24/day ctx=military
e2 m1 > m6 REJECT actual 2015-08-24/none ctx=military
rel m4 ally_of m5

### Kompas 2020-02-20
[m1:IDN.CVL Forum Solidaritas Natuna] {e1 menutup jalan} ke pangkalan tempat [m2:IDN.REF 238 WNI dari Wuhan] dikarantina. Protes itu {e2 diredam} [m3:IDN.GOV Menkes Terawan], yang berkantor tiga hari di sana dan {e4 berjanji membangun} rumah sakit bagi [m4=m1 warga].
e1 m1 > m3 PROTEST actual 2020-02-20/none mode=obstruct ctx=health
e4 m3 > m4 AGREE planned 2020-02-20/none ctx=health
e2 m3 > m1 CONSULT actual 2020-02-20/none mode=visit ctx=health

### Detik 2023-09-26
[m1:IDN.GOV Menteri Zulkifli Hasan] {e1 menggembok lapak} niaga di [m2:CHN.BUS TikTok] lewat peraturan yang melarang media sosial berjualan, Selasa (26/9). [m3=m2 Perusahaan itu] {e2 menyayangkan}, tetapi {e3 tunduk} mulai 4 Oktober; [m4:IDN.BUS pedagang Tanah Abang] {e4 mengelu-elukannya}.
e1 m1 > m2 COERCE actual 2023-09-26/day mode=ban ctx=economic,technology
e2 m3 > m1 ACCUSE actual 2023-09-26/none mode=disapprove ctx=economic
e3 m3 > m1 CONCEDE planned 2023-10-04/day ctx=economic
e4 m4 > m1 SUPPORT actual 2023-09-26/none ctx=economic

### Tempo.co 2010-12-02
[m1:CIV.OPP Alassane Ouattara] menumbangkan lawannya dengan 54 persen suara, tetapi [m2:CIV.JUD Dewan Konstitusi], yang diketuai sekutu petahana, {e2 menganulir} sebagian kotak. [m3:CIV.GOV Laurent Gbagbo] {e3 menutup perbatasan}, dan [m4:FRA.GOV Nicolas Sarkozy] {e4 memberi selamat} kepada [m5=m1 penantang] itu.
e2 m2 > m1 REJECT actual 2010-12-02/none ctx=election
e3 m3 > m1 COERCE actual 2010-12-02/none mode=restrict ctx=election
e4 m4 > m5 SUPPORT actual 2010-12-02/none ctx=election

### VOA Indonesia 2014-03-19
[m1:USA.GOV Joe Biden] {e1 menenteramkan} [m2:POL.GOV Warsawa] dan [m3:LTU.GOV Vilnius] dengan janji jet tambahan, Selasa (18/3), pada hari [m4:RUS.GOV Putin] {e2 melebur} Krimea ke dalam federasinya. Di [m8:@UKR Simferopol], [m5:UKR.MIL seorang serdadu Ukraina] {e3 rebah} oleh peluru [m6:RUS.MIL penembak bertopeng], dan [m7:UKR.GOV Kyiv] {e4 mengizinkan} pasukannya membalas.
e1 m1 > m2,m3 AGREE planned 2014-03-18/day ctx=military
e2 m4 > m7 COERCE actual 2014-03-18/day mode=seize ctx=territory
e3 m6 > m5 ASSAULT actual 2014-03-18/none mode=firearms ctx=military,territory
e4 m7 > m4 THREATEN threatened 2014-03-19/none mode=violence ctx=military

### BBC Indonesia 2022-01-06
[m1:KAZ.CVL Pengunjuk rasa] {e1 mengobrak-abrik} bandara Almaty karena harga elpiji, dan [m2:KAZ.GOV Kassym-Jomart Tokayev] {e2 mengetuk pintu} [m3:CSTO CSTO]. [m4:RUS.MIL Pasukan terjun payung Moskow] {e3 dikirim} di bawah bendera organisasi itu, yang dipimpin [m5:ARM.GOV Armenia] tahun ini; [m6=m2 sang presiden] {e4 memerintahkan tembak mati} bagi [m7=m1 perusuh].
e1 m1 > m2 PROTEST actual 2022-01-06/none mode=riot ctx=economic
e2 m2 > m3 REQUEST requested 2022-01-06/none mode=assist ctx=military
e3 m4 > m2 AID actual 2022-01-06/none ctx=peacekeeping
e4 m6 > m7 THREATEN threatened 2022-01-06/none mode=violence ctx=repression
rel m3 led_by m5

### Republika 2025-09-05 none
Perahu wisata itu dirantai di dermaga [m1:@IDN Ancol] selama musim angin barat. Pemiliknya menanggalkan layar, melepas para awak ke kampung, dan baru akan menurunkan jangkar lagi setelah pergantian tahun.

### CNN Indonesia 2017-01-30
[m1:IDN.COP Polda Jabar] {e1 menaikkan status} [m2:IDN.REL Rizieq Shihab] menjadi tersangka penodaan Pancasila atas laporan [m3:IDN.PTY Sukmawati Soekarnoputri]. Ketika diperiksa, Kamis (12/1), [m4:IDN.REL massa FPI] {e2 dilempari} anggota [m5:IDN.CVL GMBI], ormas yang pembinanya [m6:IDN.COP Kapolda Anton Charliyan].
e1 m1 > m2 ACCUSE actual 2017-01-30/none mode=allege ctx=legal,religion_ethnicity
e2 m5 > m4 ASSAULT actual 2017-01-12/day mode=primitive ctx=religion_ethnicity
rel m6 leads m5

### Sindonews 2018-11-26
[m1:RUS.MIL Penjaga pantai FSB] {e1 menyeruduk} kapal tunda [m2:UKR.MIL Yany Kapu] di Selat Kerch dan {e2 menawan} 24 pelautnya, Minggu (25/11). [m3:UKR.GOV Petro Poroshenko] {e3 mengajukan darurat perang} 30 hari, dan [m4:USA.GOV Donald Trump] {e4 mencoret temu wicara} dengan [m5:RUS.GOV Putin] di [m6:@ARG Buenos Aires].
e1 m1 > m2 ASSAULT actual 2018-11-25/day mode=ships ctx=military,territory
e2 m1 > m2 COERCE actual 2018-11-25/day mode=arrest ctx=military
e3 m3 > m1 MOBILIZE planned 2018-11-26/none ctx=military
e4 m4 > m5 REJECT actual 2018-11-26/none ctx=diplomatic

### Bisnis.com 2024-05-14
[m1:IDN.GOV Kemendag] {e1 mencairkan} 26.000 peti kemas yang tertahan di Tanjung Priok dengan mengganti aturan pertimbangan teknis, sesudah [m2:IDN.BUS Ginsi] {e2 menjerit-jerit}. Sebaliknya [m3:IDN.BUS Asosiasi Pertekstilan Indonesia] {e3 mendamprat} pelonggaran itu dan {e4 menggeruduk} [m4:IDN.GOV Kemenperin] dengan 5.000 buruhnya.
e1 m1 > m2 CONCEDE actual 2024-05-14/none ctx=economic
e2 m2 > m1 ACCUSE actual 2024-05-14/none mode=disapprove ctx=economic
e3 m3 > m1 ACCUSE actual 2024-05-14/none mode=disapprove ctx=economic
e4 m3 > m4 PROTEST actual 2024-05-14/none mode=demo ctx=economic

### Merdeka.com 2010-09-30 none
Penyiar senior itu angkat bicara soal gajinya yang disunat, lalu mengundurkan diri dari acara bincang malam. Stasiun televisinya di [m1:@IDN Jakarta] menggeser jam tayang, mengisi kekosongan dengan film lama, dan membuka lowongan.

### Jawa Pos 2024-09-25
[m1:IDN.GOV Pj Bupati Bangkalan] {e1 merukunkan} dua kubu [m2:IDN.CVL pendekar] yang bersengketa di Tanah Merah dua hari lalu. [m3:IDN.REL KH Imam Bukhori], sesepuh di [m4:IDN.REL PCNU], {e3 menasihati} [m6=m2 mereka] agar menyarungkan celurit, dan [m5:IDN.COP Polres] {e4 menambah patroli}.
e1 m1 > m2 CONSULT actual 2024-09-25/none mode=third-party ctx=crime
e3 m3 > m6 REQUEST requested 2024-09-25/none mode=yield ctx=crime
e4 m5 > m2 MOBILIZE actual 2024-09-25/none mode=police ctx=crime
rel m3 member_of m4
