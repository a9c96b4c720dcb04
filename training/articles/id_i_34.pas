### Viva 2013-10-31 article
= Mogok Nasional Hari Pertama, Preman {e1 Serang} Buruh di Bekasi
~date_line Kamis, 31 Oktober 2013, 19:05 WIB
~byline Erik Hamzah (Bekasi)
VIVAnews - Golok, balok, dan bom molotov. Itulah yang menyambut [m1:FSPMI.LAB anggota FSPMI] di Jembatan Buntu, [m2:@IDN Cikarang], Kamis 31 Oktober 2013.
Penyerangnya berbaju hitam. [m3:IDN.CVL Massa ormas Ikapud], kata buruh. Tujuh belas orang {e2 terluka}, satu kritis.
"<<q1 [m4=m1 Kami] lagi duduk nunggu kawan. Tiba-tiba diserbu. [m5:IDN.COP Polisi] nonton!>>" ujar [m6:FSPMI.LAB Obon Tabroni], Ketua [m7:FSPMI.LAB FSPMI Bekasi].
[m8=m6 Obon] {e3 menuding} [m9:IDN.BUS sejumlah pengusaha] membayar mereka. Lima puluh ribu per kepala, katanya.
[m10:IDN.BUS Ketua Forum Investor Bekasi Deddy Harsono] membantah {e4 membayar}. "<<q2 [m11=m10 Kami] justru korban, pabrik tutup>>," ucapnya.
[m12:IDN.COP Kapolda Metro Jaya Irjen Putut Eko Bayuseno] siang itu {e5 menambah} tiga SSK ke Cikarang. Tujuh orang {e6 dibekuk}; [m13=m12 dia] tak mau menyebut nama ormasnya.
Di [m14:@IDN Jakarta], mogok nasional jalan lebih tertib. Ribuan buruh [m15:KSPI.LAB KSPI], pimpinan [m16:KSPI.LAB Said Iqbal], {e7 mendatangi} Balai Kota. Tuntutannya UMP Rp3,7 juta.
Wakil Gubernur [m17:IDN.GOV Basuki Tjahaja Purnama] {e8 menolak}. "<<q3 Rp3,7 juta itu ngaco>>," cetus [m18=m17 Ahok].
Gubernur [m19:IDN.GOV Joko Widodo] memilih angka Rp2,4 juta, diteken esok hari. [m20=m19 Jokowi] mengaku siap didemo lagi.
Ketua Umum [m21:IDN.BUS Apindo] [m22:IDN.BUS Sofjan Wanandi] {e11 memuji} keputusan itu. [m25=m16 Iqbal] {e13 menyebutnya} pengkhianatan.
[m23:IDN.GOV Menakertrans Muhaimin Iskandar], yang juga memimpin [m24:IDN.PTY PKB], {e12 meminta} pelaku penyerangan dihukum berat.
~share Dapatkan berita ini di BlackBerry Anda
e1 m3 > m1 ASSAULT actual 2013-10-31/day again
e2 m3 > m1 ASSAULT actual 2013-10-31/day mode=primitive ctx=economic
e3 m8 > m9 ACCUSE actual 2013-10-31/none mode=allege ctx=economic
e4 m11 > m3 AID denied 2013-10-31/none ctx=economic
e5 m12 > m3 MOBILIZE actual 2013-10-31/day mode=police
e6 m12 > m3 COERCE actual 2013-10-31/none mode=arrest
e7 m15 > m19 PROTEST actual 2013-10-31/none mode=strike ctx=economic
e8 m17 > m15 REJECT actual 2013-10-31/none mode=yield ctx=economic
e11 m22 > m19 SUPPORT actual 2013-10-31/none ctx=economic
e12 m23 > m5 REQUEST requested 2013-10-31/none mode=change ctx=legal
e13 m25 > m19 ACCUSE actual 2013-10-31/none mode=disapprove ctx=economic
q1 m6 direct cue=ujar
q2 m11 direct cue=ucapnya
q3 m18 direct cue=cetus
rel m6 leads m7
rel m16 leads m15
rel m22 leads m21
rel m23 leads m24

### DW Indonesia 2012-05-02 article
= Serdadu Kiir Angkat Kaki dari Heglig, Bom Bashir Tetap Jatuh
~date_line 02.05.2012
Ladang minyak itu terbakar, dan tak satu pihak pun mengaku menyulutnya. Sepuluh hari pasukan [m1:SSD.GOV Sudan Selatan] {e1 menduduki} [m2:@SDN Heglig], sumber separuh minyak tetangganya di utara, sebelum pada 20 April [m3:SSD.GOV Presiden Salva Kiir] {e2 memerintahkan} [m18:SSD.MIL mereka] pulang.
Pulang karena diminta, kata Juba; karena dipukul, kata [m4:SDN.GOV Presiden Omar al-Bashir]. "<<q1 [m5=m4 Kami] tidak akan {e3 berunding} dengan serangga>>," serunya dari atas podium di Heglig.
Rabu (02/05), [m6:UN Dewan Keamanan PBB] {e4 memberi} keduanya 48 jam untuk menghentikan permusuhan dan dua pekan untuk duduk bersama, atau sanksi menyusul. Naskahnya menuruti peta jalan [m7:AU Uni Afrika]. [m8:CHN.GOV Cina], pembeli minyak terbesar dari kedua negeri dan sekutu lama [m9:SDN.GOV Khartum], ikut {e5 menyetujui} setelah semula keberatan dengan kata sanksi.
[m10:SDN.MIL Pesawat Antonov] hari Senin masih {e7 menjatuhkan} bom di Panakuach. Juru bicara militer [m11:SDN.MIL Al-Sawarmi Khalid] membantahnya.
Di antara kedua seteru itu ada pihak ketiga. [m12:SPLMN.REB SPLM-Utara], yang dipimpin [m13:SPLMN.REB Malik Agar] dan bertempur di Kordofan Selatan, {e8 dibantu} Juba, begitu [m14=m9 pemerintah di utara]. Juba menyangkal.
[m15:AU Thabo Mbeki], penengah sejak 2009, akan {e9 mengundang} kedua delegasi ke Addis Ababa. Pekan lalu [m19=m3 Kiir] {e10 menemui} [m16:CHN.GOV Hu Jintao] di Beijing. [m17:UGA.MIL Jenderal Aronda Nyakairima], panglima Uganda, {e11 mengancam} turun tangan bila perang berlanjut.
e1 m1 > m9 COERCE actual 2012-04-10/day mode=seize ctx=territory,natural_resource bg
e2 m3 > m18 REQUEST requested 2012-04-20/day mode=withdraw ctx=military bg
e3 m5 > m1 REJECT actual 2012-05-02/none mode=meet ctx=military bg
e4 m6 > m1,m9 THREATEN threatened 2012-05-02/day mode=restrict ctx=military
e5 m8 > m6 SUPPORT actual 2012-05-02/day ctx=diplomatic
e7 m10 > m1 ASSAULT denied 2012-04-30/day mode=aerial ctx=military said=m11
e8 m1 > m12 AID denied 2012-05-02/none mode=weapons ctx=military
e9 m15 > m1,m9 CONSULT planned 2012-05-02/none mode=third-party
e10 m3 > m16 CONSULT actual 2012-04-23/week mode=visit ctx=diplomatic
e11 m17 > m9 THREATEN threatened 2012-05-02/none mode=violence ctx=military
q1 m4 direct cue=serunya
rel m8 ally_of m9
rel m13 leads m12
