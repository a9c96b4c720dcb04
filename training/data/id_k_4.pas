### Antara 2012-07-04
[m1:USA.GOV Hillary Clinton] {e1 meminta maaf} kepada [m2:PAK.GOV Pakistan] atas tewasnya [m3:PAK.MIL 24 tentara] dalam serangan udara NATO November lalu, dan [m4=m2 Islamabad] {e2 membuka lagi} jalur pasokan ke Afganistan.
e1 m1 > m2 SUPPORT actual 2012-07-03/none ctx=military
e2 m4 > m1 RETREAT actual 2012-07-04/none mode=access ctx=military

### Kompas.com 2020-03-25
[m1:IDN.GOV Presiden Joko Widodo] menyatakan [m2:IDN.BUS perbankan] {e1 diminta} memberi kelonggaran cicilan selama setahun kepada [m3:IDN.LAB pengemudi ojek]. Otoritas Jasa Keuangan, katanya, {e2 sudah menerbitkan} aturannya.
e1 m1 > m2 REQUEST requested 2020-03-24/none mode=yield ctx=economic,health
e2 m1 > m3 CONCEDE actual 2020-03-24/none ctx=economic

### detikNews 2013-05-02
[m1:IDN.LAB Puluhan ribu buruh] memperingati Hari Buruh dengan {e1 berpawai} dari Bundaran HI. [m2:IDN.GOV Presiden Yudhoyono], yang hari itu {e2 mengunjungi} pabrik di [m3:@IDN Surabaya], {e3 mengumumkan} 1 Mei sebagai hari libur nasional mulai tahun depan.
e1 m1 > m2 PROTEST actual 2013-05-01/day mode=demo ctx=economic
e2 m2 > m1 CONSULT actual 2013-05-01/day mode=visit ctx=economic
e3 m2 > m1 CONCEDE planned 2013-05-01/day ctx=economic

### Republika 2015-01-05
[m1:MYS.MIL Kapal Diraja Malaysia], [m2:SGP.MIL kapal perang Singapura], dan [m3:USA.MIL USS Sampson] {e1 membantu} [m4:IDN.GOV Basarnas] mencari penumpang AirAsia di Selat Karimata. [m5:RUS.GOV Rusia] {e2 mengirim} penyelam beserta pesawat amfibi.
e1 m1,m2,m3 > m4 AID actual 2015-01-05/none ctx=disasters
e2 m5 > m4 AID actual 2015-01-05/none ctx=disasters

### Tempo.co 2024-07-23
Empat belas faksi [m1:PSE.REB Palestina], termasuk [m2:HAMAS.REB Hamas] dan [m3:FATAH.PTY Fatah], {e1 menandatangani} Deklarasi Beijing yang dirancang [m4:CHN.GOV Wang Yi]. Menlu [m5:ISR.GOV Israel Katz] {e2 mengecam} [m6:PSE.GOV Mahmoud Abbas] karena merangkul Hamas.
e1 m2 > m3 SUPPORT actual 2024-07-23/none ctx=political_institutions
e2 m5 > m6 ACCUSE actual 2024-07-23/none mode=disapprove ctx=terrorism

### VOA Indonesia 2011-08-23
[m1:LBY.GOV Kedutaan Libia di Jakarta] {e1 menyatakan bergabung} dengan [m2:LBYNTC.REB Dewan Transisi Nasional]. [m3:TUR.GOV Turki] {e2 mencairkan} 100 juta dolar untuk [m4=m2 dewan tersebut].
e1 m1 > m2 SUPPORT actual 2011-08-23/none ctx=pro_democracy
e2 m3 > m4 AID actual 2011-08-23/none ctx=economic

### Bangka Pos 2018-11-26
Didampingi [m1:IDN.COP Kapolres], [m2:IDN.GOV Bupati Bangka Tengah] {e1 membujuk} [m3:IDN.LAB penambang timah rakyat] agar keluar dari kawasan hutan. Mereka {e2 bersedia}, asal [m4:IDN.BUS PT Timah] {e3 memberi} wilayah pengganti.
e1 m2 > m3 REQUEST requested 2018-11-26/none mode=yield ctx=natural_resource
e2 m3 > m2 CONCEDE hypothetical 2018-11-26/none ctx=natural_resource
e3 m4 > m3 AID hypothetical 2018-11-26/none ctx=natural_resource

### Kompas 2007-10-04
{e1 Kunjungan} [m1:KOR.GOV Presiden Roh Moo-hyun] ke [m2:PRK.GOV Pyongyang] {e2 menghasilkan} deklarasi delapan pasal, antara lain kawasan damai di Laut Barat. [m3:JPN.GOV Tokyo] {e3 mengharapkan} nasib warganya yang diculik ikut {e4 dibicarakan}.
e1 m1 > m2 CONSULT actual 2007-10-04/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2007-10-04/none ctx=diplomatic
e3 m3 > m1 REQUEST requested 2007-10-04/none mode=assist ctx=human_rights
e4 m1 > m2 CONSULT hypothetical 2007-10-04/none ctx=human_rights

### Antara 2016-10-14 none
Pertemuan pertama bagi dua juara itu akan berlangsung di [m1:@FRA Paris] pekan depan. Ganda [m2:@IDN Indonesia] belum sekali pun menyerah kepada lawannya dari [m3:@DNK Denmark], dengan rekor lima kemenangan.

### CNN Indonesia 2018-06-26
[m1:ZAF.GOV Presiden Cyril Ramaphosa] {e1 berunding} semalaman dengan [m2:ZAF.LAB serikat pegawai negeri]. Kenaikan gaji tujuh persen akhirnya {e2 disetujui} pemerintah dan pemogokan {e3 dihentikan}.
e1 m1 > m2 CONSULT actual 2018-06-26/none ctx=economic
e2 m3 > m2 CONCEDE actual 2018-06-26/none ctx=economic
e3 m2 > m3 RETREAT actual 2018-06-26/none ctx=economic
[m3:ZAF.GOV Menteri Keuangan] akan mencari dananya.

### Tribun Sumsel 2019-10-09
Bantuan 20.000 masker dari [m1:IDN.BUS PT Pusri] {e1 dibagikan} kepada [m2:IDN.EDU pelajar Palembang]; [m3:IDN.GOV Dinas Pendidikan] {e2 meliburkan} sekolah tiga hari. [m4:IDN.CVL Forum orang tua murid] {e3 meminta} perpanjangan.
e1 m1 > m2 AID actual 2019-10-09/none ctx=environment
e3 m4 > m3 REQUEST requested 2019-10-09/none mode=assist ctx=environment
e2 m3 > m2 CONCEDE actual 2019-10-09/none ctx=environment

### Antara 2014-03-27
[m1:PHL.GOV Presiden Benigno Aquino] {e1 menyaksikan penandatanganan} perjanjian Bangsamoro antara [m2:PHL.GOV pemerintahnya] dan [m3:MILF.REB MILF]. [m4:MYS.GOV PM Najib Razak], yang negaranya {e2 memediasi} perundingan sejak 2001, {e3 menyambutnya} sebagai awal baru.
e1 m2 > m3 SUPPORT actual 2014-03-27/none ctx=territory
e2 m4 > m2,m3 CONSULT actual 2014-03-27/none mode=third-party ctx=territory
e3 m4 > m2,m3 SUPPORT actual 2014-03-27/none ctx=territory

### Jawa Pos 2022-10-04
[m1:IDN.COP Kapolri Listyo Sigit] {e1 mencopot} [m2:IDN.COP Kapolres Malang]. [m3:IDN.CVL Aremania] {e2 menghargai} langkah tersebut namun {e3 menuntut} [m4:IDN.BUS PT LIB] ikut diperiksa.
e1 m1 > m2 SANCTION actual 2022-10-03/none mode=expel ctx=human_security
e2 m3 > m1 SUPPORT actual 2022-10-04/none ctx=human_security
e3 m3 > m1 REQUEST requested 2022-10-04/none mode=change ctx=legal

### BBC Indonesia 2009-05-18
[m1:LKA.MIL Militer Sri Lanka] mengatakan {e1 membebaskan} 50.000 [m2:LKA.CVL warga sipil] yang dijadikan tameng oleh [m3:LTTE.REB Macan Tamil]. [m4:UN Sekjen PBB Ban Ki-moon] {e2 dijadwalkan berkunjung} ke [m5:@LKA kamp Manik Farm].
e1 m1 > m2 AID actual 2009-05-18/none ctx=military said=m1
e2 m4 > m2 AGREE planned 2009-05-18/none ctx=human_security

### Kompas.com 2010-10-14
[m1:CHL.GOV Presiden Sebastián Piñera] {e1 menelepon} [m2:USA.SOC perusahaan pengeboran Pennsylvania] untuk {e2 berterima kasih} atas mata bor yang {e3 dipinjamkan} dalam penyelamatan [m3:CHL.LAB 33 penambang].
e1 m1 > m2 CONSULT actual 2010-10-14/none mode=phone ctx=disasters
e2 m1 > m2 SUPPORT actual 2010-10-14/none ctx=disasters
e3 m2 > m1 AID actual 2010-10-14/none ctx=disasters

### Harian Kompas 2003-05-19
[m1:IDN.GOV Presiden Megawati] {e1 menetapkan darurat militer} di Aceh setelah perundingan di [m2:@JPN Tokyo] gagal. [m3:IDN.MIL TNI] {e2 menerjunkan} 458 prajurit Linud untuk memburu [m4:GAM.REB GAM].
e1 m1 > m4 COERCE actual 2003-05-19/none mode=martial-law ctx=territory
e2 m3 > m4 MOBILIZE actual 2003-05-19/none mode=troops ctx=territory

### Tempo.co 2019-07-01
[m1:HKG.GOV Carrie Lam] {e1 menunda pembahasan} RUU ekstradisi tanpa batas waktu, tetapi [m2:HKG.CVL pengunjuk rasa] {e2 menginginkan} pencabutan penuh dan {e3 mendobrak} pintu [m3:HKG.LEG Dewan Legislatif].
e1 m1 > m2 CONCEDE actual 2019-06-15/none ctx=pro_democracy
e2 m2 > m1 REQUEST requested 2019-07-01/none mode=yield ctx=pro_democracy
e3 m2 > m3 PROTEST actual 2019-07-01/none mode=riot ctx=pro_democracy

### SINDOnews 2023-08-18
Di Camp David, [m1:USA.GOV Joe Biden] {e1 menjamu} [m2:JPN.GOV Fumio Kishida] dan [m3:KOR.GOV Yoon Suk Yeol]. Ketiganya {e2 sepakat mengadakan} latihan militer tahunan serta {e3 saling memberi tahu} peluncuran rudal secara seketika.
e1 m1 > m2,m3 CONSULT actual 2023-08-18/none mode=multilateral ctx=diplomatic
e2 m1 > m2,m3 AGREE planned 2023-08-18/none ctx=military
e3 m1 > m2,m3 AGREE planned 2023-08-18/none ctx=military,intelligence

### Banjarmasin Post 2021-01-19
Basarnas {e1 mengungsikan} [m1:IDN.CVL ratusan keluarga] dari Astambul memakai perahu karet; [m2:IDN.GOV Pemprov Jawa Timur] {e2 menyalurkan} 2.000 paket sembako.
e1 m3 > m1 AID actual 2021-01-19/none ctx=disasters
e2 m2 > m1 AID actual 2021-01-19/none ctx=disasters
[m3:IDN.GOV Kepala kantor SAR setempat] berharap hujan reda.

### Antara 2011-03-19
[m1:ARE.MIL Uni Emirat Arab] dan [m2:QAT.MIL Qatar] {e1 menyumbangkan} pesawat tempur untuk menegakkan zona larangan terbang di atas [m3:LBY.GOV Libia]; [m4:DEU.GOV Jerman] {e2 menolak ikut serta}.
e1 m1,m2 > m3 MOBILIZE actual 2011-03-19/none mode=weapons ctx=military
e2 m4 > m5 REJECT actual 2011-03-19/none mode=assist ctx=military
Penolakan itu mengecewakan [m5:FRA.GOV Paris].

### Kompas.com 2018-08-04
Setelah {e1 pertemuan} empat mata, [m1:ETH.GOV Abiy Ahmed] dan [m2:ERI.GOV Isaias Afwerki] {e2 membuka} kedutaan masing-masing yang tutup dua dasawarsa. Penerbangan langsung [m3=m1 Addis Ababa]–[m4=m2 Asmara] {e3 dimulai} lagi.
e1 m1 > m2 CONSULT actual 2018-08-04/none ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2018-08-04/none ctx=diplomatic
e3 m3 > m4 COOPERATE actual 2018-08-04/none ctx=economic

### Okezone 2014-01-10 headline
[m1:IDN.GOV Pemerintah] {e1 Wajibkan} Smelter, [m2:USA.BUS Freeport] {e2 Ancam} Arbitrase
e1 m1 > m2 REQUEST requested 2014-01-10/none mode=yield ctx=natural_resource
e2 m2 > m1 THREATEN threatened 2014-01-10/none ctx=natural_resource,legal

### Republika 2021-08-19 headline
[m1:QAT.GOV Qatar] {e1 Terbangkan} Ribuan [m2:AFG.CVL Warga Afghanistan] Keluar dari Kabul
e1 m1 > m2 AID actual 2021-08-19/none ctx=asylum

### Media Indonesia 2012-10-09
[m1:VEN.OPP Henrique Capriles] {e1 mengakui kekalahannya} dan {e2 menyampaikan selamat} kepada [m2:VEN.GOV Hugo Chávez]. Pengamat dari [m3:UNASUR Unasur], yang {e3 diundang memantau}, menilai pemilu berjalan tertib.
e1 m1 > m2 CONCEDE actual 2012-10-07/none ctx=election
e2 m1 > m2 SUPPORT actual 2012-10-07/none ctx=election
e3 m3 > m2 AID actual 2012-10-07/none ctx=election

### Tribun Lampung 2020-05-22
[m1:IDN.GOV Wali Kota Metro] {e1 melarang} salat Id di lapangan. [m2:IDN.REL MUI setempat] {e2 mendukung larangan} tersebut, sedangkan sejumlah [m3:IDN.REL takmir masjid] {e3 tetap menyelenggarakannya}.
e1 m1 > m3 COERCE actual 2020-05-22/none mode=restrict ctx=health,religion_ethnicity
e2 m2 > m1 SUPPORT actual 2020-05-22/none ctx=health
e3 m3 > m1 REJECT actual 2020-05-22/none mode=yield ctx=religion_ethnicity

### VOA Indonesia 2016-03-15
[m1:RUS.MIL Sebagian besar pesawat Rusia] mulai {e1 meninggalkan} pangkalan Hmeimim menyusul {e2 pembicaraan telepon} antara [m2:RUS.GOV Vladimir Putin] dan [m3:SYR.GOV Bashar al-Assad].
e1 m1 > m4 RETREAT actual 2016-03-15/none mode=withdraw ctx=military
e2 m2 > m3 CONSULT actual 2016-03-14/none mode=phone ctx=military
[m4:SYR.OPP Oposisi Suriah] menunggu bukti.

### Kontan 2025-05-12
[m1:USA.GOV Amerika Serikat] dan [m2:CHN.GOV China] {e1 menurunkan} tarif masing-masing sebesar 115 poin persen selama sembilan puluh hari, hasil {e2 pembicaraan} [m3:USA.GOV Scott Bessent] dengan [m4:CHN.GOV He Lifeng] di [m5:@CHE Jenewa].
e1 m1,m2 > m1,m2 CONCEDE actual 2025-05-12/none ctx=economic
e2 m3 > m4 CONSULT actual 2025-05-11/none ctx=economic

### Kompas.com 2021-11-23
[m1:IDN.COP Polda Sulteng] {e1 menyiagakan} penembak jitu di Poso Pesisir. Pihak [m2:IDN.CVL keluarga] {e2 diminta} membujuk [m3:MIT.REB empat anggota MIT yang tersisa] agar menyerahkan diri.
e1 m1 > m3 MOBILIZE actual 2021-11-23/none mode=police ctx=terrorism
e2 m1 > m2 REQUEST requested 2021-11-23/none mode=assist ctx=terrorism

### detikNews 2009-12-09
Saat [m1:IDN.CVL Gerakan Indonesia Bersih] {e1 berdemonstrasi} di Monas, [m2:IDN.LEG Pansus Century] {e2 bertemu} [m3:IDN.GOV Ketua BPK Hadi Poernomo] dan {e3 meminta} hasil audit investigatif. [m4=m3 Ia] {e4 menyerahkannya} saat itu juga.
e1 m1 > m5 PROTEST actual 2009-12-09/none mode=demo ctx=corruption
e2 m2 > m3 CONSULT actual 2009-12-09/none ctx=corruption
e3 m2 > m3 REQUEST requested 2009-12-09/none mode=assist ctx=corruption
e4 m4 > m2 COOPERATE actual 2009-12-09/none ctx=corruption
Massa menyasar [m5:IDN.GOV pemerintah].

### Antara 2022-05-05 none
Bank sentral [m1:@USA Amerika Serikat] menaikkan suku bunga 50 basis poin. Rupiah bertahan di level 14.400, sedangkan won melemah; investor menarik dana dari obligasi jangka panjang.

### Tempo.co 2020-09-15
Di halaman Gedung Putih, [m1:BHR.GOV Menlu Bahrain Abdullatif al-Zayani] dan [m2:ISR.GOV Benjamin Netanyahu] {e1 membubuhkan tanda tangan} pada deklarasi perdamaian. [m3:PSE.CVL Warga Ramallah] {e2 turun ke jalan} menolak kesepakatan.
e1 m1 > m2 SUPPORT actual 2020-09-15/none ctx=diplomatic
e2 m3 > m1 PROTEST actual 2020-09-15/none mode=demo ctx=diplomatic

### Kompas 2010-07-24
[m1:ASEAN ASEAN] {e1 mendorong} [m2:MMR.GOV pemerintah militer Myanmar] menyelenggarakan pemilu yang jujur; [m3:IDN.GOV Marty Natalegawa] mengatakan {e2 siap mengirim} pengamat bila diminta.
e1 m1 > m2 REQUEST requested 2010-07-24/none mode=change ctx=election
e2 m3 > m2 AGREE hypothetical 2010-07-24/none ctx=election

### Suara Pembaruan 2008-06-19
[m1:ISR.GOV Israel] dan [m2:HAMAS.REB Hamas] {e1 memulai gencatan senjata} enam bulan pukul enam pagi. Tak satu roket pun {e2 ditembakkan} pada hari pertama, kata [m3:EGY.GOV mediator Mesir].
e1 m1 > m2 RETREAT actual 2008-06-19/none mode=ceasefire ctx=military
e2 m2 > m1 ASSAULT denied 2008-06-19/none mode=heavy-weapons ctx=military said=m3

### Cenderawasih Pos 2023-02-08
Lima belas [m1:IDN.LAB pekerja puskesmas Paro] yang sempat dikabarkan {e1 disandera} [m2:TPNPB.REB kelompok Egianus Kogoya] {e2 dievakuasi} [m3:IDN.MIL prajurit TNI] ke Timika dengan helikopter.
e1 m2 > m1 ASSAULT actual 2023-02-08/none mode=abduct ctx=territory
e2 m3 > m1 AID actual 2023-02-08/none ctx=territory

### Merdeka.com 2014-12-30 none
Sejarawan itu menulis bahwa para raja [m1:@IDN Ternate] dan saudagar [m2:@PRT Portugal] pernah bersekutu, bertengkar, lalu berdamai hanya dalam satu musim cengkih. Bukunya diluncurkan di Kota Tua.

### CNN Indonesia 2017-12-29
[m1:LBR.GOV George Weah] {e1 menerima ucapan selamat} melalui telepon dari [m2:LBR.OPP Joseph Boakai], lawannya. Kepada [m3:LBR.CVL pendukungnya], mantan pesepak bola itu {e2 menjanjikan} lapangan kerja.
e1 m2 > m1 SUPPORT actual 2017-12-29/none ctx=election
e2 m1 > m3 AGREE planned 2017-12-29/none ctx=economic
