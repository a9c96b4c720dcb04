### Antara 2013-01-16
[m1:ALQAEDA.REB Kelompok Mokhtar Belmokhtar] {e1 membajak} kilang gas In Amenas milik [m2:GBR.BUS BP] di [m3:@DZA gurun Aljazair], Rabu (16/1), sebagai balasan atas izin lintas udara yang {e2 diberikan} [m4:DZA.GOV Aljir] kepada [m5:FRA.MIL jet-jet Prancis]. [m6=m1 Para penyandera] {e3 menuntut} operasi di [m7:@MLI Mali] dihentikan.
e1 m1 > m2 ASSAULT actual 2013-01-16/day mode=abduct ctx=terrorism
e2 m4 > m5 CONCEDE actual 2013-01-16/none ctx=military
e3 m6 > m5 REQUEST requested 2013-01-16/none mode=yield ctx=terrorism,military

### Kompas 2022-01-12
[m1:IDN.CVL Dosen UNJ Ubedilah Badrun] {e1 mengadukan} [m7:IDN.GOV dua putra Presiden Joko Widodo] ke [m2:IDN.JUD KPK], Senin (10/1). [m4:IDN.CVL Relawan Jokowi Mania] pimpinan [m5:IDN.CVL Immanuel Ebenezer] {e2 membalas dengan somasi}, dan [m6=m5 bekas aktivis 98 itu] {e3 memberi waktu} sepekan untuk menarik laporan.
e1 m1 > m7 ACCUSE actual 2022-01-10/day mode=allege ctx=corruption
e2 m4 > m1 THREATEN threatened 2022-01-12/none ctx=legal
e3 m6 > m1 REQUEST requested 2022-01-12/none mode=yield ctx=legal
rel m5 leads m4

### VOA Indonesia 2016-03-14
[m1:RUS.GOV Vladimir Putin] {e1 menyuruh kemas} sebagian besar [m2:RUS.MIL armada udaranya] dari [m3:@SYR Suriah] mulai Selasa (15/3), dengan dalih tugas selesai. [m4:SYR.OPP Komite Negosiasi Tinggi], payung oposisi yang berbasis di [m5:@SAU Riyadh], {e2 menyambutnya}, sedangkan rudal S-400 di Latakia tidak ikut dibongkar.
e1 m1 > m4 CONCEDE planned 2016-03-15/day mode=withdraw ctx=military
e2 m4 > m1 SUPPORT actual 2016-03-14/none ctx=military

### Tempo.co 2022-11-29
[m1:IDN.COP Propam Polri] {e1 mengurung} [m2:IDN.COP Ismail Bolong] setelah video pengakuannya soal setoran tambang menyebar. Nama [m3:IDN.COP Kabareskrim Agus Andrianto] terseret di dalamnya; [m4=m3 jenderal bintang tiga itu] {e2 menangkis} dan balik {e3 menuding} [m5:IDN.COP Hendra Kurniawan] mengalihkan isu.
e1 m1 > m2 COERCE actual 2022-11-29/none mode=arrest ctx=corruption
e2 m4 > m5 REJECT actual 2022-11-29/none ctx=corruption
e3 m4 > m5 ACCUSE actual 2022-11-29/none mode=allege ctx=corruption

### Detik 2019-05-23
[m1:IDN.COP Kapolri Tito Karnavian] {e1 menebar} 40.000 personel gabungan di Jakarta, tetapi peluru tajam, menurutnya, <<q1 tidak dibekalkan>>. Di Slipi [m2:IDN.CVL gerombolan bercadar] {e2 membakar} asrama [m3:IDN.COP Brimob]; [m4:IDN.GOV Anies Baswedan] {e3 menengok} [m5:IDN.CVL korban luka] di RSUD Tarakan.
e1 m1 > m2 MOBILIZE actual 2019-05-23/none mode=police ctx=election
e2 m2 > m3 PROTEST actual 2019-05-23/none mode=riot ctx=election
e3 m4 > m5 CONSULT actual 2019-05-23/none mode=visit ctx=election
q1 m1 indirect cue=menurutnya

### BBC Indonesia 2021-03-24
[m1:EU Uni Eropa] {e1 memperketat keran} ekspor vaksin AstraZeneca dengan aturan izin baru, Rabu (24/3), dan [m2:ITA.COP karabinieri Italia] {e2 menggeledah} pabrik pengisian di Anagni. [m3:GBR.GOV London], yang keluar dari blok itu setahun lalu, {e3 menyayangkan} langkah tersebut, tetapi keduanya {e4 terus berembuk}.
e1 m1 > m3 SANCTION actual 2021-03-24/day mode=discontinue ctx=health,economic
e2 m2 > m4 COERCE actual 2021-03-24/none ctx=health
e3 m3 > m1 ACCUSE actual 2021-03-24/none mode=disapprove ctx=health,economic
[m4:ITA.BUS Perusahaan pengisian itu] tidak menanggapi.
e4 m3 > m1 CONSULT actual 2021-03-24/none ctx=health

### Republika 2006-06-01
[m1:QAT.GOV Doha] {e1 mengangsurkan} 10 juta dolar dan dua pesawat obat bagi [m2:IDN.REF korban gempa Bantul], sementara [m3:JPN.MIL pasukan bela diri Jepang] {e2 menggelar klinik} di Imogiri. [m4:IDN.GOV Gubernur sekaligus Sultan Hamengku Buwono X] {e3 haturkan nuwun} kepada [m5=m1+m3 kedua negara sahabat].
e1 m1 > m2 AID actual 2006-06-01/none mode=humanitarian ctx=disasters
e2 m3 > m2 AID actual 2006-06-01/none mode=humanitarian ctx=disasters,health
e3 m4 > m5 SUPPORT actual 2006-06-01/none ctx=disasters

### CNN Indonesia 2024-06-26
[m1:BOL.MIL Jenderal Juan Jose Zuniga] {e1 mendobrak} pintu istana di La Paz dengan kendaraan lapis baja, Rabu (26/6). "<<q1 Tarik pasukan Anda, Jenderal>>," {e2 perintah} [m2:BOL.GOV Presiden Luis Arce] sambil menatap matanya; dua jam kemudian [m3=m1 sang perwira] {e3 beringsut} dari alun-alun dan [m4:BOL.COP polisi] {e4 memborgolnya}.
e1 m1 > m2 ASSAULT actual 2024-06-26/day ctx=pro_autocracy,military
e2 m2 > m1 REQUEST requested 2024-06-26/day mode=yield ctx=pro_democracy
e3 m3 > m2 RETREAT actual 2024-06-26/day mode=withdraw ctx=military
e4 m4 > m3 COERCE actual 2024-06-26/day mode=arrest ctx=legal
q1 m2 direct cue=perintah

### Sindonews 2023-03-03
[m1:IDN.JUD Hakim PN Jakarta Pusat] {e1 menyuruh} [m2:IDN.GOV KPU] menunda tahapan pemilu sampai 2025, Kamis (2/3), atas gugatan [m3:IDN.PTY Partai Prima]. [m4:IDN.PTY Partai-partai Senayan] {e2 ramai-ramai merujak} vonis itu, dan [m5=m2 lembaga tersebut] {e3 menyatakan tetap jalan} serta naik banding.
e1 m1 > m2 REQUEST requested 2023-03-02/day mode=change ctx=election,legal
e2 m4 > m1 ACCUSE actual 2023-03-03/none mode=disapprove ctx=election,legal
e3 m5 > m1 REJECT actual 2023-03-03/none ctx=election,legal

### Bisnis.com 2009-09-14
[m1:USA.GOV Barack Obama] {e1 mengetok} bea 35 persen bagi ban [m2:CHN.BUS pabrik Tiongkok] demi [m3:USA.LAB serikat buruh baja USW], yang {e2 mengeluhkan} banjir impor sejak April. [m4:CHN.GOV Beijing] {e3 mengendus subsidi} pada ayam dan otomotif Amerika sebagai jawabannya, Minggu (13/9).
e1 m1 > m2 SANCTION actual 2009-09-14/none mode=discontinue ctx=economic
e2 m3 > m2 ACCUSE actual 2009-04-01/month mode=disapprove ctx=economic
e3 m4 > m1 ACCUSE actual 2009-09-13/day mode=investigate ctx=economic

### Merdeka.com 2021-06-22 none
Pendiri situs lokapasar itu mundur dari kursi direksi dan membuka jalan bagi pendanaan baru. Kantornya di [m1:@IDN Denpasar] dirampingkan, sedangkan pesaing asal negeri jiran mencaplok pangsa pasar pengiriman makanan.

### DW Indonesia 2020-12-10
[m1:MAR.GOV Rabat] {e1 membuka hubungan penuh} dengan [m2:ISR.GOV Israel] sebagai imbalan atas pengakuan [m3:USA.GOV Washington] terhadap kedaulatannya di [m4:@ESH Sahara Barat], yang sebagian besar dikuasai [m5=m1 kerajaan itu]. [m6:POLISARIO.REB Polisario] {e2 mengecamnya} dan tetap {e3 mengangkat senjata} sejak 13 November.
e1 m1 > m2 SUPPORT actual 2020-12-10/none mode=relations ctx=diplomatic
e2 m6 > m3 ACCUSE actual 2020-12-10/none mode=disapprove ctx=territory
e3 m6 > m1 ASSAULT actual 2020-11-13/day ctx=territory,military
rel m5 controls m4
rel m3 recognises m5

### Jawa Pos 2016-12-20
[m1:IDN.REL Laskar FPI] {e1 menyatroni} pusat belanja di Surabaya untuk mencegah atribut Natal dipakai karyawan muslim; [m2:IDN.COP Polrestabes] malah {e2 mengawal} rombongan itu. [m3:IDN.COP Kapolri Tito Karnavian] {e3 menjewer} bawahannya di dua kota yang menyurati perusahaan dengan merujuk fatwa [m4:IDN.REL MUI].
e1 m1 > m5 COERCE actual 2016-12-20/none ctx=religion_ethnicity
e2 m2 > m1 SUPPORT actual 2016-12-20/none ctx=religion_ethnicity
e3 m3 > m2 ACCUSE actual 2016-12-20/none mode=disapprove ctx=religion_ethnicity
[m5:IDN.BUS Pengelola mal] pasrah.

### Tribunnews 2020-08-27
[m2:IDN.PTY Gibran Rakabuming], putra sulung [m1:IDN.GOV presiden], {e1 memboyong rekomendasi} [m3:IDN.PTY PDI-P] untuk pilkada Solo dan {e2 menggusur} [m4:IDN.PTY Achmad Purnomo]. [m5:IDN.PTY PKS] {e3 ogah} menyokong siapa pun dan memilih jadi penonton.
e1 m3 > m2 SUPPORT actual 2020-08-27/none ctx=election
e2 m3 > m4 REJECT actual 2020-08-27/none ctx=election
e3 m5 > m2 REJECT actual 2020-08-27/none ctx=election

### Liputan6 2011-05-02
[m1:USA.MIL Regu Navy SEAL] {e1 menghabisi} [m2:ALQAEDA.REB Usamah bin Ladin], pendiri [m3:ALQAEDA.REB Al-Qaeda], di Abbottabad, Senin (2/5) dini hari. [m4:PAK.GOV Islamabad], yang tidak dibisiki lebih dahulu, {e2 menggerutu} soal kedaulatan; [m5:IDN.GOV Jakarta] {e3 meningkatkan kesiagaan} di 15 kedutaan.
e1 m1 > m2 ASSAULT actual 2011-05-02/day mode=firearms ctx=terrorism
e2 m4 > m1 ACCUSE actual 2011-05-02/none mode=disapprove ctx=terrorism,territory
e3 m5 > m3 MOBILIZE actual 2011-05-02/none mode=police ctx=terrorism

### Suara.com 2025-05-10
[m1:IND.MIL Rudal BrahMos] dan [m2:PAK.MIL jet J-10C] saling {e1 gempur} empat hari lamanya sampai [m3:USA.GOV Donald Trump] {e2 menyela} dengan kabar gencatan, Sabtu (10/5). [m4:PAK.GOV Shehbaz Sharif] {e3 sangat berterima kasih} kepadanya, sementara [m5:IND.GOV New Delhi] {e4 menafikan} peran perantara mana pun.
e1 m1 > m2 ASSAULT actual 2025-05-10/none mode=aerial ctx=military,territory
e2 m3 > m4,m5 CONSULT actual 2025-05-10/day mode=third-party ctx=military
e3 m4 > m3 SUPPORT actual 2025-05-10/none ctx=military
e4 m5 > m3 REJECT actual 2025-05-10/none ctx=military,diplomatic

### JPNN 2017-09-26
[m1:IDN.MIL Gatot Nurmantyo] {e1 melempar bola panas}: ada institusi yang memesan 5.000 senjata dengan mencatut nama [m6:IDN.GOV presiden]. [m2:IDN.GOV Menko Wiranto] {e2 meluruskan} bahwa yang dibeli [m3:IDN.SPY BIN] hanya 500 pucuk dari Pindad, dan [m4:IDN.LEG Komisi I DPR] menunggu penjelasan [m5=m1 sang panglima].
e1 m1 > m3 ACCUSE actual 2017-09-26/none mode=allege ctx=military,intelligence
e2 m2 > m1 REJECT actual 2017-09-26/none ctx=military,intelligence

### Kontan 2013-11-06 none
Pabrik sepatu itu mengalihkan sebagian mesinnya dari [m1:@IDN Tangerang] ke Jawa Tengah karena biaya membengkak. Manajemen menampik isu kebangkrutan; pesanan dari merek olahraga ternama, katanya, <<q1 justru menumpuk>>.
q1 ? indirect cue=katanya
