### Antara 2015-05-14
[m1:IDN.MIL Kapal perang Indonesia] {e1 menghela} perahu pembawa 600 [m2:MMR.REF warga Rohingya] kembali ke laut lepas setelah memberinya air, ujar [m3:IDN.MIL Fuad Basya, juru bicara TNI], Senin (11/5). Tiga hari kemudian [m4:IDN.CVL nelayan Langsa] {e2 menjemput} [m5=m2 manusia perahu] yang sama tanpa menunggu izin siapa pun.
e1 m1 > m2 COERCE actual 2015-05-11/none mode=deport ctx=asylum,migration said=m3
e2 m4 > m5 AID actual 2015-05-14/day ctx=asylum,human_security

### Kompas 2024-02-27
[m1:IDN.PTY Ganjar Pranowo] {e1 mengompori} [m2:IDN.PTY PDI-P] dan [m3:IDN.PTY PPP], dua partai anggota [m4:IDN.LEG DPR] yang mengusungnya, untuk menggulirkan hak angket. [m5:IDN.PTY Romahurmuziy] belum bersikap; [m6:IDN.PTY PKB] malah {e3 menyatakan siap} meneken.
e1 m1 > m2,m3 REQUEST requested 2024-02-27/none mode=change ctx=election,legislative
e3 m6 > m1 AGREE planned 2024-02-27/none ctx=election,legislative

### Tempo.co 2013-08-19
[m1:IDN.JUD Penyidik KPK] {e1 menjebloskan} [m2:IDN.GOV Kepala SKK Migas Rudi Rubiandini] ke sel, Selasa (13/8) malam. [m3:IDN.GOV Jero Wacik], atasannya, {e2 menonaktifkan} [m4=m2 profesor itu], dan [m5:SGP.BUS Kernel Oil], penyuapnya, {e3 mengelak}.
e1 m1 > m2 COERCE actual 2013-08-13/day mode=arrest ctx=corruption
e2 m3 > m4 SANCTION actual 2013-08-19/none mode=discontinue ctx=corruption
e3 m5 > m1 REJECT actual 2013-08-19/none ctx=corruption

### VOA Indonesia 2017-09-04
[m1:PRK.GOV Pyongyang] {e1 mengguncang bumi} dengan uji nuklir keenamnya, Minggu (3/9). [m2:KOR.MIL Militer Selatan] {e2 menjawabnya} dengan menembakkan rudal Hyunmoo ke laut, [m3:JPN.GOV Shinzo Abe] {e3 dua kali menelepon} [m4:USA.GOV Trump], dan [m5:CHN.GOV Beijing] {e4 melayangkan keluhan resmi} kepada [m6:PRK.GOV kedutaan sekutunya].
e1 m1 > m2 MOBILIZE actual 2017-09-03/day mode=weapons ctx=cbrn
e2 m2 > m1 MOBILIZE actual 2017-09-04/none mode=weapons ctx=military
e3 m3 > m4 CONSULT actual 2017-09-04/none mode=phone ctx=cbrn
e4 m5 > m6 ACCUSE actual 2017-09-04/none mode=disapprove ctx=cbrn
rel m5 ally_of m6

### Detik 2023-02-20
[m1:IDN.MIL Sebanyak 65 personel medis TNI dan Basarnas] {e1 menggali} puing Antakya demi [m2:TUR.CVL warga Turki] yang masih bernapas, sedangkan [m3:IDN.GOV Muhadjir Effendy] {e2 melepas} 140 ton bantuan dari Halim, Selasa (21/2) besok. [m4:TUR.GOV Duta Besar Talip Kucukcan] {e3 tak henti memuji}.
e1 m1 > m2 AID actual 2023-02-20/none mode=humanitarian ctx=disasters
e2 m3 > m2 AGREE planned 2023-02-21/day ctx=disasters
e3 m4 > m1 SUPPORT actual 2023-02-20/none ctx=disasters

### BBC Indonesia 2020-10-20
[m1:NGA.MIL Tentara Nigeria] {e1 memuntahkan timah} ke arah [m2:NGA.CVL pemuda #EndSARS] yang menyanyikan lagu kebangsaan di gerbang tol Lekki, Selasa (20/10). [m3:NGA.GOV Gubernur Lagos Babajide Sanwo-Olu], kader [m4:NGA.PTY APC], semula {e2 menidakkan} adanya korban, lalu {e3 membentuk panel} penyelidik.
e1 m1 > m2 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression
e2 m3 > m2 REJECT actual 2020-10-20/none ctx=repression
e3 m3 > m1 ACCUSE actual 2020-10-20/none mode=investigate ctx=human_rights
rel m3 member_of m4

### Republika 2018-07-24
[m1:IDN.GOV Tuan Guru Bajang Zainul Majdi] {e1 berlabuh} di kubu [m2:IDN.GOV Joko Widodo], dan [m3:IDN.PTY Majelis Tinggi Demokrat] {e2 memaksanya memilih}: tunduk atau keluar. [m5=m1 Gubernur NTB itu] {e3 menyodorkan surat pamit}, Senin (23/7), kepada [m4:IDN.PTY Amir Syamsuddin], ketua dewan kehormatan partai itu.
e1 m1 > m2 SUPPORT actual 2018-07-24/none ctx=election
e2 m3 > m1 REQUEST requested 2018-07-24/none mode=yield ctx=election
e3 m5 > m4 RETREAT actual 2018-07-23/day mode=resign ctx=election

### CNN Indonesia 2022-03-17
[m1:RUS.MIL Pasukan Rusia], yang menguasai [m2:@UKR Melitopol] sejak 26 Februari, {e1 membarter} [m3:UKR.GOV Wali Kota Ivan Fedorov] dengan sembilan wajib militer, Rabu (16/3). Sebelumnya 2.000 [m4:UKR.CVL penduduk] {e2 menyemut} di depan balai kota menuntut [m5=m3 wali kota mereka] dikembalikan.
e1 m1 > m3 RETREAT actual 2022-03-16/day mode=release ctx=military
e2 m4 > m1 PROTEST actual 2022-03-17/none mode=demo ctx=military
rel m1 controls m2 from=2022-02-26

### Sindonews 2010-02-10
[m1:IDN.GOV Tifatul Sembiring], mantan presiden PKS, sudah menjadi menteri; kini [m2:IDN.PTY Luthfi Hasan Ishaaq] yang memimpin [m3:IDN.PTY partai itu]. Dalam rapat setgab, [m4:IDN.PTY Demokrat] {e1 menghardik} mitra koalisi tersebut yang {e2 menusuk} [m5:IDN.GOV Boediono] di pansus Century.
e1 m4 > m3 ACCUSE actual 2010-02-10/none mode=disapprove ctx=legislative
e2 m3 > m5 ACCUSE actual 2010-02-10/none mode=disapprove ctx=corruption,legislative
rel m2 leads m3

### Bisnis.com 2024-10-30
[m1:EU Brussels] {e1 menancapkan} bea hingga 35,3 persen atas mobil listrik [m2:CHN.BUS SAIC] untuk lima tahun, Rabu (30/10), setelah [m3:DEU.GOV Jerman], anggota terbesarnya, {e2 kalah suara menentang}. [m4:CHN.BUS Kamar dagang Tiongkok] di blok itu {e3 mengungkapkan kekecewaan}, sementara perundingan harga minimum berjalan terus.
e1 m1 > m2 SANCTION actual 2024-10-30/day mode=discontinue ctx=economic
e2 m3 > m1 REJECT actual 2024-10-30/none ctx=economic
e3 m4 > m1 ACCUSE actual 2024-10-30/none mode=disapprove ctx=economic
rel m3 member_of m1

### Merdeka.com 2019-11-02 none
Pengamat politik itu meramalkan arus balik di kalangan pemilih muda, lalu memuji desain kampanye kedua kubu dalam sebuah bedah buku di [m1:@IDN Padang]. Bukunya, yang dicetak 2.000 eksemplar, sudah dialihbahasakan ke bahasa Inggris.

### DW Indonesia 2013-11-29
[m1:UKR.GOV Yanukovych] {e1 menarik tangannya} dari perjanjian asosiasi dengan [m2:EU Uni Eropa] di Vilnius, Jumat (29/11). Malamnya [m3:UKR.COP polisi Berkut] {e2 mementungi} [m4:UKR.EDU mahasiswa] yang berkemah di Maidan, dan [m5:UKR.OPP Vitali Klitschko], pemimpin [m6:UKR.OPP partai UDAR], {e3 meniup peluit} mogok umum.
e1 m1 > m2 REJECT actual 2013-11-29/day ctx=economic,diplomatic
e2 m3 > m4 ASSAULT actual 2013-11-29/day mode=beat ctx=repression,pro_democracy
e3 m5 > m1 PROTEST planned 2013-11-29/none mode=strike ctx=pro_democracy
rel m5 leads m6

### Jawa Pos 2025-02-17
[m1:IDN.EDU Aliansi BEM se-Surabaya] {e1 menghitamkan} pelataran DPRD dengan pakaian duka bertajuk Indonesia Gelap, Senin (17/2), karena [m2:IDN.GOV Presiden Prabowo] menyunat anggaran. [m3:IDN.LEG Pimpinan dewan] {e2 menongol} dan {e3 membubuhkan} tanda tangan pada tuntutan [m4=m1 mereka].
e1 m1 > m2 PROTEST actual 2025-02-17/day mode=demo ctx=economic
e3 m3 > m1 CONCEDE actual 2025-02-17/day ctx=economic
e2 m3 > m1 CONSULT actual 2025-02-17/day mode=meet ctx=economic

### Tribunnews 2012-02-12
[m1:IDN.CVL Warga Dayak] {e1 menduduki landasan} Bandara Tjilik Riwut untuk menolak kedatangan empat pengurus [m2:IDN.REL Front Pembela Islam], Sabtu (11/2); [m5=m2 rombongan itu] {e2 terpaksa terbang terus} ke Banjarmasin. [m3:IDN.GOV Gubernur Teras Narang] {e3 tidak memberi izin} pembentukan cabang [m4=m2 mereka].
e1 m1 > m2 PROTEST actual 2012-02-11/day mode=obstruct ctx=religion_ethnicity
e2 m5 > m1 RETREAT actual 2012-02-11/none mode=withdraw ctx=religion_ethnicity
e3 m3 > m2 REJECT actual 2012-02-12/none ctx=religion_ethnicity

### Liputan6 2019-12-20
[m1:IND.COP Polisi Uttar Pradesh] {e1 mengokang} senapan dalam aksi menentang UU kewarganegaraan dan menewaskan 19 [m2:IND.REL warga muslim], Jumat (20/12). [m3:MYS.GOV Mahathir Mohamad] {e2 menyesali} undang-undang itu; [m4:IND.GOV New Delhi] {e3 memanggil} [m5:MYS.GOV kuasa usahanya] dan diam-diam {e4 menyumbat} impor sawit.
e1 m1 > m2 ASSAULT actual 2019-12-20/day mode=firearms ctx=religion_ethnicity,repression
e2 m3 > m4 ACCUSE actual 2019-12-20/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m5 ACCUSE actual 2019-12-20/none mode=disapprove ctx=diplomatic
e4 m4 > m3 SANCTION actual 2019-12-20/none mode=discontinue ctx=economic

### Suara.com 2023-01-08
[m1:BRA.CVL Massa berkaus kuning pendukung Bolsonaro] {e1 mengobrak-abrik} Mahkamah Agung dan Istana Planalto, Minggu (8/1). [m2:BRA.JUD Hakim Alexandre de Moraes] {e2 menskors} [m3:BRA.GOV Gubernur Brasilia Ibaneis Rocha] 90 hari, [m4:BRA.GOV Presiden Lula] {e3 mengambil alih keamanan} kota, dan [m5:BRA.COP polisi] {e4 menggulung} perkemahan [m6=m1 mereka].
e1 m1 > m4 PROTEST actual 2023-01-08/day mode=riot ctx=election,pro_autocracy
e2 m2 > m3 SANCTION actual 2023-01-08/none mode=discontinue ctx=legal
e3 m4 > m3 COERCE actual 2023-01-08/none ctx=executive
e4 m5 > m6 COERCE actual 2023-01-08/none ctx=repression

### Poskota 2016-07-18
[m1:IDN.MIL Satgas Tinombala] {e1 menumpas} [m2:MIT.REB Santoso], pemimpin [m3:MIT.REB Mujahidin Indonesia Timur], dalam kontak tembak di Tambarana, Senin (18/7). Sisa pengikutnya {e2 diimbau turun gunung} oleh [m4:IDN.COP Kapolda Sulteng Rudy Sufahriadi], yang {e3 berjanji memperlakukan} [m5=m3 mereka] secara manusiawi.
e1 m1 > m2 ASSAULT actual 2016-07-18/day mode=firearms ctx=terrorism
e2 m4 > m3 REQUEST requested 2016-07-18/none mode=yield ctx=terrorism
e3 m4 > m3 AGREE planned 2016-07-18/none ctx=terrorism
rel m2 leads m3

### Kontan 2017-03-30 none
Bank daerah itu merampingkan cabang dan menutup buku dengan laba Rp400 miliar. Direktur utamanya di [m1:@IDN Semarang] menaksir kredit macet akan menciut; regulator, ujarnya, <<q1 sudah menerima rencana bisnis baru>>.
q1 ? indirect cue=ujarnya
