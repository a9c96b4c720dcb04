### Kompas.com 2025-08-31
[m1:IDN.PTY Partai NasDem] {e1 menonaktifkan} [m2:IDN.LEG Ahmad Sahroni], bendaharanya, mulai Senin (1/9), setelah [m3:IDN.CVL massa] {e2 mengobrak-abrik} rumah [m4=m2 legislator itu] di Tanjung Priok. [m5:IDN.PTY PAN] {e3 mengambil langkah serupa} terhadap [m6:IDN.LEG Eko Patrio]. [m7:IDN.GOV Presiden Prabowo Subianto] menyatakan <<q1 tunjangan DPR akan {e4 dipangkas}>>.
e1 m1 > m2 SANCTION actual 2025-08-31/none mode=discontinue ctx=legislative
e2 m3 > m4 PROTEST actual 2025-08-31/none mode=vandalize ctx=legislative,economic
e3 m5 > m6 SANCTION actual 2025-08-31/none mode=discontinue ctx=legislative
e4 m7 > m3 CONCEDE planned 2025-08-31/none ctx=legislative,economic
q1 m7 indirect cue=menyatakan
rel m2 member_of m1

### VOA Indonesia 2025-09-10
Gelombang {e1 amuk} yang dipicu pemblokiran media sosial menjatuhkan [m1:NPL.GOV PM K.P. Sharma Oli], Selasa (9/9). [m2:NPL.CVL Kaum muda Kathmandu] {e2 menghanguskan} gedung parlemen, dan [m3:NPL.MIL tentara] malamnya {e3 merazia} jalan-jalan. [m4:NPL.MIL Panglima Ashok Raj Sigdel], yang memimpin [m5=m3 angkatan darat], {e4 mengajak} [m6=m2 mereka] berunding.
e1 m2 > m1 PROTEST actual 2025-09-09/day mode=riot ctx=rights_freedoms,corruption
e2 m2 > m1 PROTEST actual 2025-09-09/day mode=vandalize ctx=corruption
e3 m3 > m2 MOBILIZE actual 2025-09-09/day mode=troops ctx=repression
e4 m4 > m6 REQUEST requested 2025-09-10/none mode=meet ctx=political_institutions
rel m4 leads m5

### Radar Mandar 2017-06-06
[m1:IDN.AGR Petani kakao Polewali] {e1 menghadang} truk [m2:IDN.BUS PT Mars Symbioscience], menuntut harga patokan. Hari itu juga [m3:IDN.GOV Wakil Bupati Natsir Rahmat] {e2 mempertemukan} [m4=m1+m2 kedua pihak] di pendopo. [m5=m2 Perusahaan] {e3 meluluskan} kenaikan seribu rupiah, dan [m6=m1 para petani] {e4 menyingkirkan} penghalang.
e1 m1 > m2 PROTEST actual 2017-06-06/none mode=obstruct ctx=economic
e2 m3 > m4 CONSULT actual 2017-06-06/day mode=third-party ctx=economic
e3 m5 > m6 CONCEDE actual 2017-06-06/none ctx=economic
e4 m6 > m5 RETREAT actual 2017-06-06/none ctx=economic

### Antara 2012-06-29
[m1:TUR.GOV Ankara] {e1 menyorongkan} meriam antipesawat ke perbatasan [m2:SYR.GOV Suriah], Kamis (28/6), enam hari sesudah jet F-4 miliknya {e2 dirontokkan}. [m3=m1 Recep Tayyip Erdogan] {e3 memperingatkan} bahwa setiap unsur militer yang mendekat akan dianggap sasaran. [m4:RUS.GOV Moskow], pemasok senjata dan sekutu [m5=m2 Damaskus], {e4 menyarankan} menahan diri.
e1 m1 > m2 MOBILIZE actual 2012-06-28/day mode=weapons ctx=military,territory
e2 m2 > m1 ASSAULT actual 2012-06-22/day mode=heavy-weapons ctx=military bg
e3 m3 > m2 THREATEN threatened 2012-06-29/none ctx=military
e4 m4 > m1,m2 REQUEST requested 2012-06-29/none ctx=military
rel m4 ally_of m5

### Harian Waspada 2001-11-11
[m1:IDN.MIL Kopassus] {e1 menculik} [m2:IDN.CVL Theys Hiyo Eluay], ketua [m3:IDN.CVL Presidium Dewan Papua], usai sebuah resepsi; mobilnya ditemukan di Koya. Demikian {e2 tuduhan} [m4:IDN.NGO ELSHAM] Minggu (11/11), dan [m5:IDN.MIL Mayjen Mahidin Simbolon] {e3 menyangkalnya}. [m6:IDN.GOV Presiden Megawati Soekarnoputri] belum berkomentar.
e1 m1 > m2 ASSAULT denied 2001-11-11/none mode=abduct ctx=human_rights,territory
e2 m4 > m1 ACCUSE actual 2001-11-11/day mode=allege ctx=human_rights
e3 m5 > m4 REJECT actual 2001-11-11/none ctx=human_rights
rel m2 leads m3

### CNN Indonesia 2022-08-26
[m1:PAK.GOV Pakistan] {e1 mengirim sinyal SOS} karena banjir yang merendam Sindh. [m2:CHN.GOV Beijing], mitra strategis [m3=m1 Islamabad], {e2 menerbangkan} 3.000 tenda, sedangkan [m4:UN PBB] menghitung kerugian. [m5:IND.GOV Narendra Modi] {e4 menyampaikan} simpati, tanpa membuka perdagangan.
e1 m1 > m4 REQUEST requested 2022-08-26/none mode=assist ctx=disasters
e2 m2 > m1 AID actual 2022-08-26/none mode=assist ctx=disasters
e4 m5 > m1 SUPPORT actual 2022-08-26/none ctx=disasters
rel m2 ally_of m3

### Radar Mojokerto 2018-05-02
[m1:IDN.LEG Anggota Fraksi PKB] mencoba {e1 menengahi} sengketa antara [m2:IDN.CVL paguyuban pedagang Pasar Benpas] dan [m3:IDN.GOV wali kota]. Meski dikompori kubu lawan, [m4=m2 mereka] {e3 menerima} pemindahan ke lokasi sementara. [m6=m3 Pemkot] {e4 menyediakan} 200 kios gratis; ketua paguyuban, [m5:IDN.CVL Achmad Rofiq], mengaku <<q1 lega>>.
e1 m1 > m2,m3 CONSULT actual 2018-05-02/none mode=third-party ctx=economic
e3 m4 > m3 CONCEDE actual 2018-05-02/none ctx=economic
e4 m6 > m2 AID actual 2018-05-02/none mode=assist ctx=economic
q1 m5 indirect cue=mengaku
rel m5 leads m2

### Kompas 2013-12-17
[m1:SSD.GOV Presiden Salva Kiir] menyatakan <<q1 upaya kudeta [m2:SSD.OPP Riek Machar] digagalkan pasukannya di Juba>>, Senin (16/12). [m3=m2 Bekas wakil presiden] itu {e2 membantah} dan {e3 menuduh} [m4=m1 Kiir] hendak membersihkan lawan. [m5:UGA.GOV Kampala] {e4 memindahkan} satu batalyon ke perbatasan.
e2 m3 > m1 REJECT actual 2013-12-17/none ctx=military,executive
e3 m3 > m4 ACCUSE actual 2013-12-17/none mode=allege ctx=executive
e4 m5 > m2 MOBILIZE actual 2013-12-17/none mode=troops ctx=military
q1 m1 indirect cue=menyatakan

### Sumbar Post 2019-09-26
[m1:IDN.CVL Ribuan pelajar STM] {e1 menyatroni} gerbang [m7:IDN.LEG DPRD Sumatera Barat], Kamis (26/9), sehari setelah [m2:IDN.EDU mahasiswa] bubar. Kaca ruang sidang {e2 dilantakkan}; [m3:IDN.COP Sabhara] {e3 menguber} [m4=m1 pelajar-pelajar] itu sampai ke Simpang Haru. [m5:IDN.GOV Wali Kota Mahyeldi], kader [m6:IDN.PTY PKS], {e4 mengimbau} [m8=m1 para pelajar] pulang.
e1 m1 > m7 PROTEST actual 2019-09-26/day mode=demo ctx=legislative
e2 m1 > m7 PROTEST actual 2019-09-26/day mode=vandalize ctx=legislative
e3 m3 > m4 COERCE actual 2019-09-26/day ctx=repression
e4 m5 > m8 REQUEST requested 2019-09-26/none mode=yield ctx=legislative
rel m5 member_of m6

### Tempo.co 2019-10-27
[m1:USA.MIL Pasukan Delta] {e1 memojokkan} [m2:ISIS.REB Abu Bakr al-Baghdadi], pemimpin [m3:ISIS.REB ISIS], di sebuah terowongan Barisha sampai [m7=m2 ia] meledakkan rompi, Sabtu (26/10) malam. [m4:SDF.REB Pasukan Demokratik Suriah] {e2 memasok} informasi. [m5:USA.GOV Donald Trump] {e3 berterima kasih} pula kepada [m6:RUS.GOV Moskow], yang {e4 membuka} ruang udara.
e1 m1 > m2 ASSAULT actual 2019-10-26/day ctx=terrorism,military
e2 m4 > m1 COOPERATE actual 2019-10-27/none ctx=intelligence,terrorism
e3 m5 > m6 SUPPORT actual 2019-10-27/none ctx=diplomatic,terrorism
e4 m6 > m1 COOPERATE actual 2019-10-27/none ctx=military,terrorism
rel m2 leads m3

### Bisnis Indonesia 2009-09-22 none
Transaksi di [m1:@IDN pasar induk Kramat Jati] menyusut setelah Lebaran. Menurut pengelola, <<q1 pasokan bawang dari [m2:@IDN Brebes] menumpuk karena sopir pulang kampung>>. Harga telur bertahan, sedangkan daging ayam diprediksi meredup hingga akhir bulan.
q1 ? indirect cue=Menurut
