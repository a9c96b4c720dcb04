### Tempo.co 2017-11-20 article
= Dipecat Partainya, [m1:ZWE.GOV Mugabe] {e1 Tolak} Mundur
[m2:#TEMPO TEMPO.CO], [m3:@ZWE Harare] - Semua orang menunggu satu kata. Dua puluh menit [m4:ZWE.GOV Presiden Zimbabwe Robert Mugabe] berpidato di televisi, Ahad malam, 19 November 2017, dan kata itu tidak keluar juga.
"<<q1 Kongres partai akan digelar beberapa pekan lagi, dan [m5=m4 saya] akan memimpinnya>>," ucap [m6=m4 lelaki 93 tahun] itu di depan [m7:ZWE.MIL para jenderal] yang sejak Rabu {e2 mengurung} [m27=m4 sang presiden] di rumah.
Padahal siangnya [m8:ZWE.PTY Zanu-PF], partai yang [m38=m4 ia] pimpin selama empat dekade, {e3 memecat} [m28=m4 Mugabe] sebagai ketua. [m9:ZWE.PTY Istrinya, Grace Mugabe], {e4 dikeluarkan} bersama [m29:ZWE.PTY 20 kader lain]. Sebagai gantinya [m40:ZWE.PTY Komite Pusat] menunjuk [m10:ZWE.PTY Emmerson Mnangagwa], wakil presiden yang {e5 disingkirkan} dua pekan lalu.
[m41=m8 Partai] {e17 memberinya waktu} sampai Senin siang. "<<q2 Kalau lewat, [m11=m8 kami] akan {e6 memakzulkannya}>>," kata [m12:ZWE.PTY Lovemore Matuke], kepala fraksi.
Proses pemakzulan butuh dua pertiga suara. [m42=m8 Zanu-PF] harus bergandengan dengan [m13:ZWE.OPP Gerakan untuk Perubahan Demokratik (MDC)] pimpinan [m14:ZWE.OPP Morgan Tsvangirai]. [m30=m14 Tsvangirai], yang pulang dari pengobatan di [m15:@ZAF Johannesburg], {e7 bersedia mendukung} asalkan ada pemilu yang diawasi dunia.
Bukan pertama kali [m43=m8 Zanu-PF] membutuhkan [m44=m13 lawannya]. Pada 2009-2013 [m31=m8+m13 kedua partai] {e8 berbagi} pemerintahan atas desakan [m16:SADC Komunitas Pembangunan Afrika Selatan (SADC)].
[m17:ZWE.CVL Ketua asosiasi veteran perang kemerdekaan, Chris Mutsvangwa], mengancam {e9 mengerahkan massa} ke Rumah Biru. Sabtu lalu [m18:ZWE.CVL puluhan ribu orang] sudah {e10 memenuhi} jalan-jalan [m45:@ZWE Harare] sambil memeluk [m46:ZWE.MIL serdadu].
[m32=m7 Militer] sendiri sejak awal membantah {e11 melakukan kudeta}. [m19:ZWE.MIL Mayor Jenderal Sibusiso Moyo] mengatakan [m47=m7 tentara] hanya "<<q3 membidik penjahat di sekitar presiden>>". [m33:ZWE.GOV Tiga menteri] {e12 ditahan}, antara lain [m20:ZWE.GOV Ignatius Chombo].
[m21:ZWE.MIL Panglima Constantino Chiwenga] sepekan sebelum tank bergerak {e13 melawat} ke [m22:CHN.GOV Beijing]. [m48:CHN.GOV Kementerian Luar Negeri China] menyangkal merestui apa pun dan menyebut kunjungan itu biasa.
[m23:ZAF.GOV Presiden Afrika Selatan Jacob Zuma], ketua [m39=m16 SADC], bersama [m24:AGO.GOV Presiden Angola Joao Lourenco] akan {e14 bertolak} ke [m34:ZWE.GOV Harare] pada Rabu. [m25:BWA.GOV Presiden Botswana Ian Khama] lebih blak-blakan: [m35=m25 ia] {e15 menyuruh} [m36=m4 Mugabe] lengser. [m37:ZWE.GOV Zimbabwe] {e16 keluar} dari [m26:COMMONWEALTH Persemakmuran] pada 2003 dan belum kembali.
AL JAZEERA | REUTERS | THE HERALD
e1 m1 > m8 REJECT actual 2017-11-19/day mode=yield ctx=executive
e2 m7 > m27 COERCE actual 2017-11-15/day mode=arrest ctx=military,pro_autocracy
e3 m8 > m28 SANCTION actual 2017-11-19/day mode=expel ctx=political_institutions
e4 m8 > m9,m29 SANCTION actual 2017-11-19/day mode=expel ctx=political_institutions
e5 m4 > m10 SANCTION actual 2017-11-06/week mode=expel ctx=executive bg
e17 m41 > m28 THREATEN threatened 2017-11-19/day ctx=executive,political_institutions
e6 m11 > m28 SANCTION hypothetical 2017-11-20/day ctx=legislative,executive
e7 m30 > m8 SUPPORT hypothetical 2017-11-20/none ctx=legislative,election
e8 m31 > m31 COOPERATE actual 2009-01-01/year ctx=executive bg
e9 m17 > m4 PROTEST hypothetical 2017-11-20/none mode=demo ctx=executive
e10 m18 > m4 PROTEST actual 2017-11-18/day mode=demo ctx=executive
e11 m32 > m4 COERCE denied 2017-11-20/none ctx=military,pro_autocracy
e12 m32 > m33,m20 COERCE actual 2017-11-20/none mode=arrest ctx=military
e13 m21 > m22 CONSULT actual 2017-11-06/week mode=visit ctx=military,diplomatic
e14 m23,m24 > m34 CONSULT planned 2017-11-22/day mode=visit ctx=diplomatic
e15 m35 > m36 REQUEST requested 2017-11-20/none mode=yield ctx=executive,diplomatic
e16 m37 > m26 SANCTION actual 2003-01-01/year mode=withdraw ctx=diplomatic bg
q1 m6 direct cue=ucap
q2 m12 direct cue=kata
q3 m19 mixed cue=mengatakan
rel m38 leads m8 to=2017-11-19
rel m14 leads m13
rel m12 member_of m11
rel m23 leads m39
rel m37 member_of m26 to=2003

### Republika 2021-05-20 article
= [m1:UN Majelis Umum PBB] {e1 Bersidang}, [m2:IDN.GOV Retno] {e2 Tuntut} [m3:ISR.GOV Israel] Hentikan Serangan
[m4:#Republika REPUBLIKA.CO.ID], [m5:@USA NEW YORK] -- [m6:IDN.GOV Menteri Luar Negeri RI Retno Marsudi] {e3 mendesak} [m7:ISR.GOV Israel] menghentikan gempuran ke [m8:@PSE Jalur Gaza] saat itu juga dalam sidang [m9:UN Majelis Umum Perserikatan Bangsa-Bangsa (PBB)], Kamis (20/5).
"<<q1 Berapa lagi nyawa [m10:PSE.CVL warga Palestina] yang harus hilang sebelum [m11=m9 kita] bertindak? Satu nyawa pun sudah terlalu banyak>>," kata [m12=m6 Menlu] dari podium.
Sidang tersebut {e4 diminta} bersama oleh [m13:NER.GOV Niger] dan [m14:DZA.GOV Aljazair], yang masing-masing mengetuai [m15:OIC Organisasi Kerja Sama Islam (OKI)] dan [m55:ARABLEAGUE Kelompok Arab]. [m39=m2 Indonesia], [m40:MYS.GOV Malaysia], dan [m41:BRN.GOV Brunei] sehari sebelumnya {e5 mengeluarkan pernyataan bersama} yang mengutuk perluasan permukiman.
Lain di New York, lain di [m57=m8 Gaza]. Sejak 10 Mei [m16:ISR.MIL pasukan Israel] {e6 membunuh} [m17:PSE.CVL 232 warga], menurut [m18:PSE.GOV Kementerian Kesehatan] yang dijalankan [m19:HAMAS.REB Hamas]. [m20=m19 Kelompok] yang menguasai [m49:@PSE Gaza] sejak 2007 itu dan [m21:PIJ.REB Jihad Islam] {e7 melesatkan} lebih dari 4.000 roket; [m56:ISR.CVL dua belas orang] tewas di pihak Israel.
[m22:ISR.GOV Perdana Menteri Benjamin Netanyahu] membantah ada {e8 kesepakatan} gencatan senjata. Namun beberapa jam kemudian [m58=m22 kantornya] mengumumkan [m42:ISR.GOV kabinet keamanan] {e9 menerima} usul [m23:EGY.GOV Mesir] untuk berhenti menembak mulai pukul dua dini hari Jumat.
[m24:HAMAS.REB Pejabat Hamas Taher al-Nono] menegaskan [m43=m19 pihaknya] akan {e10 mematuhinya} selama [m44=m7 Israel] juga patuh.
[m25:USA.GOV Presiden Joe Biden] dua kali {e11 menelepon} [m26:EGY.GOV Presiden Abdel Fattah al-Sisi] hari itu. Sebelumnya [m45=m25 Washington], sekutu terdekat [m50=m7 Tel Aviv], tiga kali {e12 menghalangi} pernyataan [m27:UN Dewan Keamanan]. [m28:USA.GOV Duta Besar Linda Thomas-Greenfield] beralasan diplomasi senyap lebih ampuh.
[m29:PSE.GOV Menteri Luar Negeri Palestina Riyad al-Maliki] {e13 menuding} [m30=m7 Israel] menjalankan apartheid. [m31:ISR.GOV Duta Besar Israel Gilad Erdan] {e14 meninggalkan ruangan} ketika [m46=m29 Al-Maliki] berbicara, lalu balik {e15 menyamakan} [m47=m19 Hamas] dengan Nazi.
[m52:PSE.GOV Palestina] berstatus negara pengamat di [m59:UN PBB] sejak November 2012; permohonannya menjadi anggota penuh belum dikabulkan. Sebanyak 139 negara mengakui [m60=m52 negara itu], termasuk [m51:IDN.GOV Indonesia].
Di [m32:@IDN Jakarta], [m33:IDN.CVL ribuan buruh dan santri] {e16 berunjuk rasa} di depan [m34:USA.GOV Kedutaan Besar Amerika], Selasa. [m35:IDN.LEG Sukamta], anggota [m54:IDN.LEG Komisi I DPR], {e17 meminta} [m48:IDN.GOV pemerintah] mengirim kapal rumah sakit. [m36:MUI.REL Majelis Ulama Indonesia], yang dipimpin [m37:MUI.REL Miftachul Akhyar], {e18 menyerahkan} sumbangan Rp 10 miliar kepada [m38:PSE.GOV Duta Besar Palestina Zuhair al-Shun].
e1 m1 > m1 CONSULT actual 2021-05-20/day mode=multilateral ctx=diplomatic
e2 m2 > m3 REQUEST requested 2021-05-20/day mode=yield ctx=military,diplomatic again
e3 m6 > m7 REQUEST requested 2021-05-20/day mode=yield ctx=military,diplomatic
e4 m13,m14 > m9 REQUEST requested 2021-05-20/none mode=meet ctx=diplomatic
e5 m39,m40,m41 > m7 ACCUSE actual 2021-05-19/day mode=disapprove ctx=diplomatic,territory
e6 m16 > m17 ASSAULT actual 2021-05-10/day ctx=military said=m18
e7 m20,m21 > m7 ASSAULT actual 2021-05-10/day mode=heavy-weapons ctx=military
e8 m22 > m19 CONCEDE denied 2021-05-20/none ctx=military
e9 m42 > m23 CONCEDE actual 2021-05-20/day ctx=military
e10 m43 > m44 CONCEDE hypothetical 2021-05-20/none ctx=military
e11 m25 > m26 CONSULT actual 2021-05-20/day mode=phone ctx=diplomatic
e12 m45 > m27 REJECT actual 2021-05-20/none ctx=diplomatic
e13 m29 > m30 ACCUSE actual 2021-05-20/day mode=allege ctx=human_rights
e14 m31 > m46 REJECT actual 2021-05-20/day mode=meet ctx=diplomatic
e15 m31 > m47 ACCUSE actual 2021-05-20/day mode=disapprove
e16 m33 > m34 PROTEST actual 2021-05-18/day mode=demo
e17 m35 > m48 REQUEST requested 2021-05-20/none mode=assist ctx=health
e18 m36 > m38 AID actual 2021-05-20/none ctx=human_security
q1 m12 direct cue=kata
rel m13 leads m15
rel m20 controls m49 from=2007
rel m45 ally_of m50
rel m51 recognises m60
rel m37 leads m36
rel m35 member_of m54
