### Republika 2012-07-27 article
= [m1=m28 Jakarta] {e1 Tawarkan} Enam Butir Setelah [m2=m30 ASEAN] Terbelah
[m3:@IDN JAKARTA] -- Pesawat [m4:IDN.GOV Menlu Marty Natalegawa] singgah di lima ibu kota dalam tiga puluh enam jam. Yang dibawanya cuma satu halaman.
Halaman itu {e2 disodorkan} mula-mula kepada [m5:PHL.GOV Albert del Rosario] di Manila dan [m6:VNM.GOV Pham Binh Minh] di Hanoi, Rabu pekan lalu (18/7), sesudah sidang menteri luar negeri di [m7:@KHM Phnom Penh] {e3 gagal} melahirkan komunike pada 13 Juli, untuk kali pertama dalam 45 tahun.
"<<q1 [m8=m4 Saya] kecewa berat. Tetapi kecewa bukan kebijakan>>," tutur [m9=m4 Marty].
Dua tamu pertamanya menuding orang yang sama. [m10=m5 Manila] {e4 menyalahkan} [m11:KHM.GOV tuan rumah], ketua perhimpunan tahun ini, yang menolak menyebut Beting Scarborough. [m12:KHM.GOV Hor Namhong], orang yang memegang palu, {e5 membalas}: <<q2 rapat ini bukan pengadilan>>.
[m13=m11 Kamboja] membantah naskahnya {e6 diperlihatkan} lebih dulu kepada [m14:CHN.GOV Beijing]. Di luar sidang, [m15=m14 Beijing] {e7 memuji} sikap ketua.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
Butir-butir yang dibawa [m16=m4 Marty] {e8 diterima} [m17:SGP.GOV Singapura], [m18:MYS.GOV Malaysia], dan [m19:THA.GOV Thailand] hingga akhirnya seluruh anggota {e9 menyatakan setuju}, Jumat 20 Juli. Isinya, antara lain, menahan diri dan mempercepat kode tata laku.
Ketenangan itu umurnya pendek. Selasa (24/7) [m20=m14 China] {e10 meresmikan} Kota Sansha di [m21:@CHN Pulau Woody], pulau yang dikuasainya sejak 1956, dan berencana {e11 menempatkan} garnisun. [m22=m6 Hanoi] {e12 memprotesnya} hari itu juga.
[m23:USA.GOV Washington], sekutu pakta pertahanan [m24=m5 Manila], {e13 mengkritik} garnisun tersebut, Kamis.
Di Senayan, [m25:IDN.PTY Mahfudz Siddiq], ketua [m26:IDN.LEG Komisi I DPR] dari [m27:IDN.PTY PKS], {e14 menyanjung} diplomasi ulang-alik, sembari {e15 mengingatkan} [m28:IDN.GOV Jakarta] bahwa Natuna tetap rawan.
[m29:ASEAN Surin Pitsuwan], Sekretaris Jenderal [m30:ASEAN ASEAN], menyebutnya cegukan. KTT bulan November akan menguji obatnya.
~footer Tag: berita hari ini, nasional, daerah
e1 m4 > m5,m6 AGREE planned 2012-07-18/day ctx=territory,diplomatic again
e2 m4 > m5,m6 AGREE planned 2012-07-18/day ctx=territory,diplomatic
e3 m11 > m5,m6 REJECT actual 2012-07-13/day ctx=territory,diplomatic bg
e4 m10 > m11 ACCUSE actual 2012-07-14/day mode=disapprove ctx=territory,diplomatic
e5 m12 > m10 ACCUSE actual 2012-07-27/none mode=disapprove ctx=territory,diplomatic
e6 m13 > m14 CONSULT denied 2012-07-27/none ctx=diplomatic,territory said=m13
e7 m15 > m13 SUPPORT actual 2012-07-14/day ctx=diplomatic
e8 m17,m18,m19 > m16 SUPPORT actual 2012-07-20/day ctx=territory,diplomatic
e9 m2 > m15 AGREE actual 2012-07-20/day ctx=territory,diplomatic
e10 m20 > m10,m22 COERCE actual 2012-07-24/day mode=seize ctx=territory
e11 m20 > m22 MOBILIZE planned 2012-07-27/none mode=troops ctx=military,territory
e12 m22 > m20 ACCUSE actual 2012-07-24/day mode=disapprove ctx=territory,diplomatic
e13 m23 > m20 ACCUSE actual 2012-07-26/day mode=disapprove ctx=territory,military
e14 m25 > m16 SUPPORT actual 2012-07-27/none ctx=diplomatic
e15 m25 > m28 REQUEST requested 2012-07-27/none mode=change ctx=territory,military
q1 m9 direct cue=tutur
q2 m12 indirect cue=membalas
rel m11 leads m2 from=2012
rel m29 leads m30
rel m23 ally_of m24
rel m25 leads m26
rel m25 member_of m27
rel m20 controls m21 from=1956

### Posmetro Medan 2013-07-13 article
= Tanjung Gusta {e1 Meledak}, [m1=m3 Teroris] Ikut Kabur
~byline Rizal Firdaus/Nur Aini
[m2:@IDN MEDAN] - Listrik mati sejak subuh, air mati sejak malam sebelumnya. Di dalam tembok berkapasitas seribu orang itu berdesakan dua ribu enam ratus.
Kamis (11/7) petang, menjelang berbuka puasa, [m3:IDN.CRM para penghuni Lapas Tanjung Gusta] {e2 membakar} kantor [m4:IDN.GOV petugas]. Lima orang meninggal, dua di antaranya sipir. Sebanyak 212 tahanan keluar lewat pintu depan.
~advert ADVERTISEMENT
[m5:IDN.REB Fadli Sadama], terpidana perampok bank untuk dana teror, ada di antara [m6=m3 mereka]. [m7=m5 Ia] {e3 dihukum} sebelas tahun oleh [m8:IDN.JUD PN Medan] pada 2011 sesudah {e4 diekstradisi} [m9:MYS.GOV Malaysia] ke [m10:IDN.GOV Indonesia], Desember 2010.
"<<q1 Yang lari [m11=m12 kami] tunggu tiga hari. Lewat itu, tembak kaki>>," {e5 tegas} [m12:IDN.COP Kapolda Sumut Irjen Syarief Gunawan], Jumat.
[m13:IDN.COP Kepolisian daerah] yang dipimpinnya telah {e6 menangkap kembali} 90 orang. [m14:IDN.MIL Kodam I/Bukit Barisan] {e7 mengirim} tiga kompi untuk menutup jalan ke Aceh.
~related Berita Terkait: Cara Mengurus KTP yang Hilang
[m15:IDN.GOV Menteri Hukum dan HAM Amir Syamsuddin] terbang malam itu juga dan {e8 berunding} dengan wakil [m16=m3 mereka] sampai pukul dua. Permintaan pokoknya: cabut peraturan pengetatan remisi. [m17=m15 Menteri] dari [m18:IDN.PTY Demokrat] itu {e9 menyanggupi} sebagian, hanya bagi yang dipidana sebelum 2012.
Kelonggaran itu disambar kritik. [m19:ICW.CVL ICW] {e10 menuduh} [m20=m15 menteri] memanfaatkan api untuk meringankan koruptor. [m21:IDN.GOV Wakil Menteri Denny Indrayana] membantah [m22=m15 kementerian] {e11 menjanjikan} apa pun kepada [m23:IDN.CRM narapidana korupsi].
[m24:IDN.PTY Nasir Djamil] dari [m25:IDN.PTY PKS] {e12 mendesak} [m26:IDN.GOV Presiden] mengganti [m27=m15 sang menteri]. [m28=m26 SBY], menurut juru bicaranya, {e13 tidak akan melakukannya}.
[m29:IDN.COP Densus 88] {e14 memburu} [m30=m5 Fadli] sampai ke perbatasan. Menjelang sahur azan terdengar dari blok yang masih berasap.
~footer Ikuti berita terbaru kami di Google News
e1 m1 > m4 PROTEST actual 2013-07-11/day mode=riot ctx=legal,terrorism again
e2 m3 > m4 PROTEST actual 2013-07-11/day mode=riot ctx=legal,terrorism
e3 m8 > m7 SANCTION actual 2011-01-01/year mode=convict ctx=terrorism,legal bg
e4 m9 > m10 COOPERATE actual 2010-12-01/month ctx=terrorism,legal bg
e5 m12 > m6 THREATEN threatened 2013-07-12/day mode=violence ctx=legal
e6 m13 > m6 COERCE actual 2013-07-12/day mode=arrest ctx=legal
e7 m14 > m6 MOBILIZE actual 2013-07-11/day mode=troops ctx=legal
e8 m15 > m16 CONSULT actual 2013-07-12/day mode=visit ctx=legal
e9 m17 > m16 CONCEDE planned 2013-07-12/day ctx=legal
e10 m19 > m20 ACCUSE actual 2013-07-13/none mode=disapprove ctx=corruption,legal
e11 m22 > m23 AGREE denied 2013-07-13/none ctx=corruption,legal said=m21
e12 m24 > m26 REQUEST requested 2013-07-13/none mode=change ctx=legal
e13 m28 > m24 REJECT actual 2013-07-13/none mode=change ctx=legal,executive
e14 m29 > m30 MOBILIZE actual 2013-07-13/none mode=police ctx=terrorism
q1 m12 direct cue=tegas
rel m12 leads m13
rel m17 member_of m18
rel m24 member_of m25
