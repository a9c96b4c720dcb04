### Antara 2024-01-18 none
Pesawat yang membawa [m1:TLS.GOV Presiden Jose Ramos-Horta] transit tiga jam di [m2:@IDN Denpasar] karena cuaca di [m3:@AUS Darwin] kurang baik.

### Kompas.com 2023-11-24 none
Tingkat partisipasi 77 persen, kata komisi pemilihan [m1:@NLD Belanda]. [m2:NLD.PTY Partai Geert Wilders] memperoleh 37 kursi, [m3:NLD.PTY aliansi Hijau-Buruh] 25.

### CNN Indonesia 2021-02-19 none
Rover seberat satu ton milik [m1:USA.GOV NASA] mendarat di kawah Jezero. Wahana [m2:@ARE Uni Emirat Arab] dan [m3:@CHN China] telah lebih dulu mengorbit planet itu.

### Antara 2017-05-14 none
Forum dua hari di [m1:@CHN Beijing] dihadiri 29 kepala negara, antara lain [m2:RUS.GOV Vladimir Putin], [m3:IDN.GOV Joko Widodo], dan [m4:TUR.GOV Recep Tayyip Erdogan].

### Detik 2019-02-22 none
Tersesat di pegunungan [m1:@ITA Italia] utara, pendaki asal [m2:@AUT Austria] selamat setelah dua malam bertahan dengan cokelat.

### Tempo.co 2015-12-02 none
[m1:? Tiga analis], masing-masing dari [m2:@GBR London], [m3:@EGY Kairo], dan [m4:@TUR Ankara], menilai kekuatan [m5:ISIS.REB ISIS] bertumpu pada minyak dan pajak.

### Republika 2022-08-12 none
Jemaah umrah asal [m1:@IDN Indonesia] menjadi yang terbanyak, disusul [m2:@IRQ Irak] dan [m3:@TUR Turki], menurut [m4:SAU.GOV Kementerian Haji].

### VOA Indonesia 2018-03-05 none
Film berlatar [m1:@MEX Meksiko] itu memenangi empat Oscar. Sutradaranya menyebut masa kecil di [m2:@MEX Guadalajara] serta kegemarannya pada monster [m3:@JPN Jepang].

### BBC Indonesia 2020-01-31 none
Pada pukul sebelas malam, bendera [m1:@GBR Inggris] di depan gedung Dewan diturunkan tanpa upacara. Pegawai asal [m2:@IRL Irlandia] memotretnya dari jendela.

### Antara 2016-09-05 none
Usai jamuan, [m1:CHN.GOV Xi Jinping] menyalami satu per satu tamu, termasuk [m2:GBR.GOV Theresa May] dan [m3:IND.GOV Narendra Modi], lalu foto bersama di tepi Danau Barat, [m4:@CHN Hangzhou].

### Kompas.com 2024-04-08 none
[m1:? Warga di perbatasan] antre beras; harga di [m2:@MMR Yangon] naik dua kali lipat, dan nilai kyat melemah terhadap baht [m3:@THA Thailand].

### Antara 2019-10-18 none
Dari [m1:@CHL Santiago] dilaporkan kereta bawah tanah masih berhenti. Suhu mencapai 30 derajat, dan turis [m2:@BRA Brasil] memilih berjalan kaki.

### CNBC Indonesia 2022-03-31 none
Ekspor nikel [m1:@RUS Rusia] sepersepuluh pasokan dunia; produsen terbesar tetap [m2:@IDN Indonesia], lalu [m3:@PHL Filipina].

### SINDOnews 2021-03-29 none
Kapal Ever Given, yang dioperasikan perusahaan [m1:@TWN Taiwan], disewa dari pemilik [m2:@JPN Jepang], dan diasuransikan di [m3:@GBR London], terapung lagi di Terusan Suez.

### Liputan6.com 2013-02-12 none
[m1:VAT.REL Paus Benediktus XVI] dikenal menyukai kucing dan musik Mozart. Ia lahir di [m2:@DEU Bavaria] pada 1927.

### Antara 2023-05-02 none
[m1:KEN.GOV Menlu Alfred Mutua] menjelaskan jadwal kedatangan tamu dari [m2:@UGA Uganda], [m3:@TZA Tanzania], dan [m4:@RWA Rwanda] di [m5:@KEN Nairobi].

### Antara 2021-10-05
[m1:RUS.MIL Satuan insinyur Rusia] dan [m2:UZB.MIL Uzbekistan] {e1 berlatih bersama} dua puluh kilometer dari perbatasan [m3:@AFG Afganistan].
e1 m1 > m2 COOPERATE actual 2021-10-05/none ctx=military

### Kompas.com 2023-08-16
[m1:FRA.GOV Paris] dan [m2:IND.GOV New Delhi] {e1 berbagi} citra satelit di Samudra Hindia, sementara [m3:AUS.GOV Canberra] menyusun pengaturan serupa dengan [m4=m2 pihak India].
e1 m1 > m2 COOPERATE actual 2023-08-16/none ctx=intelligence,military

### CNN Indonesia 2019-07-23
Pesawat pengebom [m1:RUS.MIL Rusia] dan [m2:CHN.MIL China] untuk pertama kalinya {e1 terbang berpatroli bersama}; [m3:KOR.MIL jet Seoul] {e2 melepaskan} 360 tembakan peringatan terhadap salah satu pesawat [m4=m1 Moskow].
e1 m1 > m2 COOPERATE actual 2019-07-23/none ctx=military
e2 m3 > m4 MOBILIZE actual 2019-07-23/none mode=weapons ctx=military,territory

### Antara 2018-02-01
[m1:TUR.GOV Ankara] {e1 menyerahkan} seorang buronan kepada [m2:FRA.JUD kejaksaan Prancis] dalam kerja sama kontraterorisme, bukan kepada [m3:BEL.JUD Belgia] yang juga memintanya.
e1 m1 > m2 COOPERATE actual 2018-02-01/none ctx=legal,terrorism

### Tempo.co 2016-08-17
[m1:IRN.GOV Iran] {e1 membuka} pangkalan Hamadan bagi [m2:RUS.MIL pengebom Rusia], yang menyerang [m3:SYR.REB sasaran pemberontak Suriah] dari sana.
e1 m1 > m2 COOPERATE actual 2016-08-16/day ctx=military

### Antara 2016-08-22
[m1:IRN.GOV Juru bicara Bahram Qasemi] menyatakan {e1 pemakaian} Hamadan oleh [m2:RUS.MIL Rusia] berakhir untuk sementara; menhan [m3:IRN.MIL Hossein Dehghan] {e2 mencela} [m4=m2 Moskow] sebagai suka pamer.
e1 m1 > m2 SANCTION actual 2016-08-22/none mode=discontinue ctx=military
e2 m3 > m4 ACCUSE actual 2016-08-22/none mode=disapprove ctx=military

### Detik 2024-02-02
Dengan [m1:EGY.GOV Kairo] {e1 bertukar informasi} intelijen, [m2:ISR.SPY Shin Bet] dapat menutup terowongan; [m3:EGY.GOV juru bicara Diaa Rashwan] membantah {e2 koordinasi} semacam itu dengan [m4:ISR.GOV Israel].
e1 m1 > m2 COOPERATE actual 2024-02-02/none ctx=intelligence
e2 m1 > m4 COOPERATE denied 2024-02-02/none ctx=intelligence said=m3

### Kompas.com 2021-11-26
[m1:ISR.GOV Benny Gantz] {e1 menandatangani} pakta pertahanan dengan [m2:MAR.GOV Rabat], yang memungkinkan [m3=m2 Maroko] {e2 membeli} drone dari [m4=m1 negaranya] secara resmi.
e1 m1 > m2 SUPPORT actual 2021-11-24/day ctx=military
e2 m3 > m4 AGREE planned 2021-11-24/day ctx=military

### Antara 2012-10-11
Pesawat [m1:SYR.BUS Syrian Air] dari Moskow {e1 dicegat} [m2:TUR.MIL jet F-16 Turki] dan dipaksa mendarat di Ankara, tempat kargo yang dicurigai sebagai amunisi [m3:@RUS Rusia] {e2 disita}.
e1 m2 > m1 COERCE actual 2012-10-10/day mode=restrict ctx=military
e2 m2 > m1 COERCE actual 2012-10-10/day mode=seize ctx=military

### Antara 2024-11-01
Kalau [m1:ISR.GOV Israel] {e1 menyerang} fasilitas nuklirnya, [m2:IRN.GOV Teheran] bisa keluar dari traktat nonproliferasi, kata penasihat Khamenei, [m3:IRN.GOV Kamal Kharazi].
e1 m1 > m2 ASSAULT hypothetical 2024-11-01/none ctx=cbrn,military

### VOA Indonesia 2018-05-08
Bila [m1:USA.GOV Amerika] meninggalkan pakta nuklir, [m2:RUS.GOV Sergei Ryabkov] tidak menutup kemungkinan [m3=m2 Moskow] {e1 memperluas kerja sama} dengan [m4:IRN.GOV Iran].
e1 m3 > m4 AGREE hypothetical 2018-05-08/none ctx=economic,cbrn

### Antara 2024-05-28
Seandainya [m1:FRA.GOV Paris] {e1 mengirim instruktur} ke [m2:UKR.GOV Ukraina], ujar [m3:RUS.GOV Maria Zakharova], mereka {e2 akan menjadi sasaran sah} bagi [m4:RUS.MIL tentara Rusia].
e1 m1 > m2 AID hypothetical 2024-05-28/none ctx=military
e2 m3 > m1 THREATEN threatened 2024-05-28/none mode=violence ctx=military

### Kompas.com 2019-09-17
[m1:USA.GOV Mike Pence] mengatakan Amerika "<<q1 terkunci dan siap>>" {e1 mempertahankan} [m2:SAU.GOV sekutunya di Teluk] bila [m3:IRN.GOV Iran] terbukti bersalah.
e1 m1 > m2 AID hypothetical 2019-09-17/none ctx=military
q1 m1 mixed cue=mengatakan

### Antara 2020-09-24
[m1:BLR.OPP Svetlana Tikhanovskaya] mempertimbangkan {e1 menyerukan mogok} nasional seandainya [m2:BLR.GOV Lukashenko] tidak membebaskan [m3:BLR.OPP para tahanan].
e1 m1 > m2 PROTEST hypothetical 2020-09-24/none mode=strike ctx=pro_democracy

### Detik 2026-01-15
[m1:DNK.GOV Kopenhagen] dapat {e1 mengirim pasukan tambahan} ke [m2:@GRL Nuuk], begitu pula [m3:FRA.GOV Paris] dan [m4:DEU.GOV Berlin], andaikan [m5:USA.GOV Trump] terus mengancam.
e1 m1,m3,m4 > m5 MOBILIZE hypothetical 2026-01-15/none mode=troops ctx=military,territory

### Antara 2014-04-24
[m1:POL.GOV Warsawa] meminta {e1 penempatan} dua brigade; [m2:NATO.GOV Anders Fogh Rasmussen] tidak mengesampingkan {e2 pengerahan} permanen ke arah [m3:RUS.GOV Rusia].
e1 m1 > m2 REQUEST requested 2014-04-24/none mode=assist ctx=military
e2 m2 > m3 MOBILIZE hypothetical 2014-04-24/none mode=troops ctx=military

### Tempo.co 2022-05-12
[m1:FIN.GOV Sauli Niinisto] membantah [m2=m1 negaranya] {e1 mengerahkan} tambahan prajurit ke perbatasan, seraya mengatakan bahwa [m3:RUS.GOV Moskow] tidak perlu merasa terancam.
e1 m2 > m3 MOBILIZE denied 2022-05-12/none mode=troops ctx=military said=m1

### Antara 2025-02-27
[m1:KOR.GOV Seoul] membantah akan {e1 mencabut} larangan perjalanan bagi [m2:RUS.GOV pejabat Moskow], dan [m3:JPN.GOV Tokyo] juga tidak.
e1 m1 > m2 CONCEDE denied 2025-02-27/none ctx=diplomatic

### CNN Indonesia 2023-05-10
[m1:SRB.GOV Vucic] menyatakan tidak akan {e1 memberlakukan} sanksi kepada [m2:RUS.GOV Moskow], meski [m3:EU Brussels] {e2 mendesaknya} saban pekan.
e1 m1 > m2 SANCTION denied 2023-05-10/none mode=discontinue ctx=economic
e2 m3 > m1 REQUEST requested 2023-05-10/none mode=change ctx=economic,diplomatic
