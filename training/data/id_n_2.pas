### VOA Indonesia 2019-07-15
<<q1 [m1:EU Uni Eropa] {e1 menjatuhkan sanksi} terhadap [m2:TUR.GOV Turki] berupa pemotongan dana pra-aksesi karena pengeboran gas di perairan yang diklaim [m3:CYP.GOV Siprus]>>, kata [m4:EU para menteri luar negeri blok itu] seusai rapat di [m5:@BEL Brussels].
e1 m1 > m2 SANCTION actual 2019-07-15/none mode=discontinue ctx=natural_resource,economic
q1 m4 indirect cue=kata

### VOA Indonesia 2019-06-20
[m1:CYP.GOV Presiden Siprus Nicos Anastasiades] {e1 menyerukan sanksi} terhadap [m2:TUR.GOV Ankara] atas pengeboran di lepas pantai pulau itu, menjelang konferensi tingkat tinggi [m3:EU Uni Eropa] di [m4:@BEL Brussels].
e1 m1 > m2 ACCUSE actual 2019-06-20/none mode=disapprove ctx=natural_resource

### VOA Indonesia 2019-06-22
[m1:EU Para pemimpin Uni Eropa] {e1 mendesak} [m2:TUR.GOV Turki] menghentikan pengeboran di sebelah barat [m3:@CYP Siprus] dan menghormati kedaulatan [m4:CYP.GOV negara anggota tersebut].
e1 m1 > m2 REQUEST requested 2019-06-22/none mode=yield ctx=natural_resource,territory

### Antara 2023-02-24
[m1:EU Uni Eropa] Jumat {e1 memperpanjang sanksi} ekonomi terhadap [m2:BLR.GOV Belarus] selama setahun, menurut pernyataan dewan yang dikutip kantor berita [m3:#belta BelTA] di [m4:@BLR Minsk].
e1 m1 > m2 SANCTION actual 2023-02-24/day mode=discontinue ctx=economic

### Antara 2009-10-29
[m1:UZB.GOV Pemerintah Uzbekistan] {e2 menyambut baik} keputusan [m2:EU Uni Eropa] yang {e1 mencabut embargo senjata} terhadap [m3=m1 negara Asia Tengah itu], empat tahun setelah peristiwa [m4:@UZB Andijan].
e1 m2 > m1 CONCEDE actual 2009-10-29/none mode=discontinue ctx=military,human_rights
e2 m1 > m2 SUPPORT actual 2009-10-29/none ctx=diplomatic

### Kompas 2018-03-12
<<q1 [m1:IDN.COP Densus 88 Antiteror Polri] {e1 menggerebek} rumah [m2:IDN.CRM seorang terduga anggota Jamaah Ansharut Daulah] di [m3:@IDN Haurgeulis], [m4:@IDN Indramayu], dan membawa dua tas berisi bahan peledak>>, kata [m5:IDN.GOV Bupati Anna Sophanah].
e1 m1 > m2 COERCE actual 2018-03-12/none mode=seize ctx=terrorism
q1 m5 indirect cue=kata

### Kompas 2018-07-31
[m1:IDN.JUD Pengadilan Negeri Jakarta Selatan] {e1 membubarkan} [m2:JAD.REB Jamaah Ansharut Daulah] dan menyatakan organisasi itu terlarang, sesuai permohonan [m3:IDN.JUD jaksa Heri Jerman], dalam sidang yang dijaga [m4:IDN.COP puluhan polisi bersenjata].
e1 m1 > m2 COERCE actual 2018-07-31/none mode=ban ctx=terrorism,legal

### Republika 2020-12-30
<<q1 [m1:IDN.GOV Pemerintah], lewat surat keputusan bersama enam pejabat, {e1 melarang} seluruh kegiatan [m2:IDN.REL Front Pembela Islam]>>, kata [m3:IDN.GOV Menko Polhukam Mahfud MD] di [m4:@IDN Jakarta], Rabu (30/12/2020).
e1 m1 > m2 COERCE actual 2020-12-30/day mode=ban ctx=religion_ethnicity,rights_freedoms
q1 m3 indirect cue=kata

### Republika 2020-12-31
[m1:IDN.CVL Yayasan Lembaga Bantuan Hukum Indonesia] {e1 mengkritik} pelarangan [m2:IDN.REL Front Pembela Islam] karena dilakukan tanpa putusan pengadilan, dan {e2 meminta} [m3:IDN.GOV pemerintah] mencabut keputusan tersebut.
e1 m1 > m3 ACCUSE actual 2020-12-31/none mode=disapprove ctx=rights_freedoms
e2 m1 > m3 REQUEST requested 2020-12-31/none mode=change ctx=rights_freedoms

### Antara 2023-02-09
<<q1 [m1:TPNPB.REB Kelompok bersenjata pimpinan Egianus Kogoya] {e1 menyerbu} lapangan terbang [m2:@IDN Paro] di Kabupaten [m3:@IDN Nduga] dan {e2 menyandera} [m4:NZL.CVL pilot Susi Air asal Selandia Baru Philip Mehrtens]>>, kata [m5:IDN.MIL Panglima TNI Laksamana Yudo Margono].
e1 m1 > m6 ASSAULT actual 2023-02-09/none mode=weapons ctx=territory
e2 m1 > m4 ASSAULT actual 2023-02-09/none mode=abduct ctx=territory
Pesawat milik [m6:IDN.BUS maskapai itu] kemudian dibakar.
q1 m5 indirect cue=kata

### Antara 2024-09-21
<<q1 [m1:TPNPB.REB Tentara Pembebasan Nasional Papua Barat] {e1 membebaskan} [m2:NZL.CVL pilot Philip Mehrtens] setelah 19 bulan>>, menurut [m3:IDN.COP Kepala Satgas Damai Cartenz Brigjen Faizal Ramadhani], yang menjemputnya di Kampung [m4:@IDN Yuguru].
e1 m1 > m2 RETREAT actual 2024-09-21/none mode=release ctx=territory
q1 m3 indirect cue=menurut

### Antara 2024-09-22
[m1:NZL.GOV Perdana Menteri Selandia Baru Christopher Luxon] {e1 berterima kasih} kepada [m2:IDN.GOV pemerintah Indonesia] atas pembebasan [m3:NZL.CVL Mehrtens] di [m4:@IDN Papua].
e1 m1 > m2 SUPPORT actual 2024-09-22/none ctx=diplomatic

### detikNews 2021-11-14
[m1:BLR.GOV Pemerintah Belarus] {e1 mengancam} akan menutup pipa gas ke Eropa apabila [m2:EU Uni Eropa] menambah sanksi terkait krisis migran di perbatasan [m3:@POL Polandia].
e1 m1 > m2 THREATEN threatened 2021-11-14/none ctx=natural_resource,migration

### detikNews 2021-11-09
[m1:POL.GOV Polandia] {e1 menyiagakan} 12 ribu tentara di sepanjang perbatasannya dengan [m2:BLR.GOV Belarus], dan {e2 menutup} pos penyeberangan Kuznica setelah [m3:MENA.REF ratusan migran asal Timur Tengah] mendekati pagar kawat.
e1 m1 > m2 MOBILIZE actual 2021-11-09/none mode=troops ctx=migration
e2 m1 > m2 COERCE actual 2021-11-09/none mode=restrict ctx=migration

### detikNews 2021-11-16
[m1:POL.COP Aparat Polandia] {e1 menembakkan gas air mata dan meriam air} ke arah [m2:IRQ.REF migran asal Irak] di Kuznica, sedangkan [m3:BLR.GOV otoritas Belarus] {e2 menyebut} tindakan [m4=m1 mereka] melanggar hukum.
e1 m1 > m2 ASSAULT actual 2021-11-16/none mode=crowd-control ctx=migration
e2 m3 > m4 ACCUSE actual 2021-11-16/none mode=disapprove ctx=migration

### Tempo 2014-09-26
[m1:IDN.PTY Fraksi Partai Demokrat] {e1 meninggalkan} ruang sidang paripurna [m2:IDN.LEG DPR] menjelang pemungutan suara RUU Pilkada, sehingga usul yang diajukan [m3:IDN.PTY PDI Perjuangan] kalah.
e1 m1 > m2 REJECT actual 2014-09-26/none ctx=legislative,election

### Tempo 2014-10-03
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 menerbitkan} perppu yang mencabut pilkada tidak langsung, tuntutan yang selama sepekan disuarakan [m2:IDN.CVL koalisi masyarakat sipil] di [m3:@IDN Bundaran HI].
e1 m1 > m2 CONCEDE actual 2014-10-03/none mode=change ctx=election,legislative

### Media Indonesia 2022-09-07
[m1:IDN.LAB Ribuan buruh yang tergabung dalam Konfederasi Serikat Pekerja Indonesia] {e1 berdemonstrasi} di depan kantor [m2:IDN.GOV Gubernur Jawa Timur], [m3:@IDN Surabaya], menentang kenaikan harga bahan bakar minyak yang diumumkan [m4:IDN.GOV Presiden Joko Widodo].
e1 m1 > m4 PROTEST actual 2022-09-07/none mode=demo ctx=economic

### Media Indonesia 2022-09-08
<<q1 [m1:IDN.GOV Pemerintah Provinsi Jawa Timur] {e1 menyalurkan} bantuan langsung tunai senilai Rp257 miliar kepada [m2:IDN.LAB nelayan, pengemudi ojek, dan pekerja bergaji rendah] sebagai bantalan kenaikan harga bahan bakar>>, ujar [m3:IDN.GOV Sekretaris Daerah Adhy Karyono].
e1 m1 > m2 AID actual 2022-09-08/none ctx=economic
q1 m3 indirect cue=ujar

### Media Indonesia 2022-09-10
[m1:IDN.GOV Wali Kota Surabaya Eri Cahyadi] {e1 menjanjikan} uang transpor bagi 4.000 [m2:IDN.LAB pengemudi angkutan umum], yang akan dibayar dari anggaran perubahan setelah disetujui [m3:IDN.LEG DPRD Kota Surabaya].
e1 m1 > m2 AGREE planned 2022-09-10/none ctx=economic

### Republika 2006-06-01 headline
[m1:AUS.GOV Canberra] {e1 Kirim} 150 Tentara ke [m2:TLS.GOV Dili], [m3:PRT.GOV Portugal] {e2 Janjikan} Polisi
e1 m1 > m2 AID actual 2006-06-01/none ctx=peacekeeping
e2 m3 > m2 AGREE planned 2006-06-01/none ctx=peacekeeping

### Kompas 2011-11-18 headline
[m1:IDN.GOV Yudhoyono] {e1 Jamu} [m2:USA.GOV Obama] di [m3:@IDN Nusa Dua], Isu [m4:@AUS Darwin] Mengemuka
e1 m1 > m2 CONSULT actual 2011-11-18/none mode=meet ctx=diplomatic

### Antara 2015-08-20 none
[m1:IDN.GOV Badan Meteorologi, Klimatologi, dan Geofisika] memperkirakan gelombang setinggi empat meter di Laut Banda hingga Sabtu, sementara [m2:PHL.GOV badan cuaca Filipina] melacak topan yang bergerak menuju [m3:@TWN Taiwan] dan [m4:@JPN Okinawa].

### Kompas 2016-01-12 none
<<q1 Harga minyak mentah turun ke bawah 31 dolar AS per barel, terendah dalam 12 tahun, karena pasokan dari [m1:@SAU Arab Saudi] melimpah dan permintaan [m2:@CHN Tiongkok] melemah>>, kata [m3:GBR.BUS analis Barclays].
q1 m3 indirect cue=kata
