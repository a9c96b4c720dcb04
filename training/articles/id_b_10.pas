### BBC Indonesia 2011-07-10 article
= Sudan Selatan merdeka, [m1:SDN.GOV Bashir] {e1 minta} sanksi dicabut
~share Kirim ke teman
~share Versi cetak
~caption Patung John Garang dibuka selubungnya di Juba
[m2:SDN.GOV Presiden Sudan Omar al-Bashir] {e2 mendesak} [m3:USA.GOV Presiden Barack Obama] mencabut sanksi atas [m48=m2 negaranya] dalam pidato pada upacara kemerdekaan [m4:SSD.GOV Sudan Selatan] di [m5:@SSD Juba], hari Sabtu.
[m49=m2 Bashir] duduk di sebelah [m6:SSD.GOV bekas musuhnya, Salva Kiir], yang baru beberapa menit menjadi presiden negara termuda di dunia.
"<<q1 [m7=m2 Saya] datang untuk ikut bergembira, walaupun dulu [m8=m2 saya] berharap [m9=m2+m6 kita] tetap bersatu>>," katanya.
"<<q2 Sekarang giliran [m11=m3 Obama] memenuhi janji>>."
[m31=m2 Khartoum] adalah ibu kota pertama yang {e3 mengakui} [m32=m4 tetangga barunya], Jumat malam, beberapa jam sebelum bendera [m12:SPLM.PTY Gerakan Pembebasan Rakyat Sudan (SPLM)], partai yang dipimpin [m45=m6 Kiir], dinaikkan sebagai bendera nasional. [m44=m4 Negara itu] sesudahnya {e17 diakui} pula oleh [m43=m3 Amerika Serikat], [m13:GBR.GOV Inggris], [m14:CHN.GOV Cina], dan [m15:DEU.GOV Jerman].
[m16:GBR.GOV Menteri Luar Negeri William Hague] {e4 membuka} kedutaan di sebuah gedung sewaan. [m50=m16 Ia] mengatakan [m33=m13 London] akan {e5 menyumbang} bagi pelatihan guru.
Pengibaran bendera merupakan puncak dari perjanjian damai yang {e6 ditandatangani} [m34=m2+m12 kedua pihak] pada Januari 2005 di [m51:@KEN Kenya] untuk mengakhiri perang 22 tahun. Dalam referendum enam bulan lalu, hampir 99 persen pemilih di selatan memilih berpisah.
Namun perceraian itu jauh dari rapi.
Nasib [m17:@SDN Abyei], daerah yang {e7 diduduki} [m18:SDN.MIL tentara utara] pada bulan Mei, belum diputuskan. [m35=m2+m4 Kedua pihak] sudah {e8 setuju} menarik pasukan dan memberi tempat bagi 4.200 [m19:ETH.MIL prajurit Ethiopia] di bawah bendera [m52:UN PBB]. Sampai hari kemerdekaan belum satu tank pun bergerak.
Di [m53:@SDN Kordofan Selatan], yang tetap masuk wilayah utara, [m20:SDN.MIL pesawat-pesawat Antonov] terus {e9 mengebom} [m54:@SDN pegunungan Nuba]. [m46=m54 Daerah itu] sebagian besar dikuasai [m21:SPLMN.REB SPLM-Utara] pimpinan [m22:SPLMN.REB Abdelaziz al-Hilu]. [m36=m2 Khartoum] menyangkal [m37:SDN.CVL warga sipil] {e10 menjadi sasaran}.
[m23:UN Sekretaris Jenderal PBB Ban Ki-moon], yang juga hadir, {e11 meminta} [m38=m2 Bashir] memperpanjang mandat pasukan perdamaian di sana. Permintaan tersebut {e12 ditolak}.
[m39=m2 Bashir] sendiri diburu [m24:ICC Mahkamah Pidana Internasional], yang {e13 menuduhnya} bertanggung jawab atas genosida di [m25:@SDN Darfur]. [m26:KEN.GOV Kenya], anggota [m47=m24 mahkamah], tahun lalu {e14 menjamunya} tanpa menangkapnya; [m55=m4 Sudan Selatan] tidak terikat karena belum menandatangani Statuta Roma.
[m40:UN Dewan Keamanan] dijadwalkan bersidang hari Rabu untuk {e15 merekomendasikan} [m41=m4 Sudan Selatan] sebagai anggota ke-193 PBB. [m42=m4 Negara itu] juga {e16 melamar} ke [m27:EAC Komunitas Afrika Timur], yang kini beranggotakan lima negara.
Malamnya [m56:SSD.CVL orang] berdansa sampai listrik padam. "<<q3 Gelap tidak apa-apa, [m28:SSD.CVL kami] sudah terbiasa>>," kata [m29:SSD.CVL seorang perawat bernama Achol] kepada [m30:#BBC wartawan BBC Ruth Nesoba]. "<<q4 Yang penting ini gelap milik sendiri>>."
e1 m1 > m3 REQUEST requested 2011-07-09/day mode=yield ctx=economic,diplomatic again
e2 m2 > m3 REQUEST requested 2011-07-09/day mode=yield ctx=economic,diplomatic
e3 m31 > m32 SUPPORT actual 2011-07-08/day ctx=diplomatic,territory
e17 m43,m13,m14,m15 > m44 SUPPORT actual 2011-07-10/none ctx=diplomatic,territory
e4 m16 > m4 SUPPORT actual 2011-07-10/none ctx=diplomatic
e5 m33 > m4 AGREE planned 2011-07-10/none ctx=economic
e6 m34 > m34 SUPPORT actual 2005-01-01/month ctx=military,territory bg
e7 m18 > m4 COERCE actual 2011-05-01/month mode=seize ctx=military,territory bg
e8 m35 > m19 AGREE planned 2011-07-10/none ctx=military,peacekeeping
e9 m20 > m21 ASSAULT actual 2011-07-10/none mode=aerial ctx=military
e10 m36 > m37 ASSAULT denied 2011-07-10/none mode=aerial ctx=military,human_rights
e11 m23 > m38 REQUEST requested 2011-07-10/none mode=assist ctx=peacekeeping
e12 m38 > m23 REJECT actual 2011-07-10/none mode=assist ctx=peacekeeping
e13 m24 > m39 ACCUSE actual 2011-07-10/none mode=allege ctx=legal,human_rights bg
e14 m26 > m39 CONSULT actual 2010-01-01/year mode=visit ctx=diplomatic bg
e15 m40 > m41 SUPPORT planned 2011-07-13/day ctx=diplomatic
e16 m42 > m27 REQUEST requested 2011-07-10/none mode=assist ctx=diplomatic
q1 m2 direct cue=katanya
q2 m2 direct
q3 m29 direct cue=kata
q4 m29 direct
rel m31 recognises m32 from=2011-07-08
rel m43 recognises m44
rel m13 recognises m44
rel m14 recognises m44
rel m15 recognises m44
rel m45 leads m12
rel m21 controls m46
rel m22 leads m21
rel m26 member_of m47

### Okezone 2021-08-20 article
= [m1:TALIBAN.REB Taliban] {e1 Janjikan} Amnesti bagi [m34:AFG.GOV Pejabat], Bendera Lama Tetap Berkibar di [m2:@AFG Asadabad]
[m3:@AFG KABUL] – [m54:AFG.CVL Beberapa orang] tewas ketika [m4:TALIBAN.REB milisi Taliban] {e2 menembaki} [m35:AFG.CVL kerumunan warga] yang mengibarkan bendera merah-hitam-hijau di [m5:@AFG Asadabad], ibu kota Provinsi Kunar, Kamis (19/8/2021). Hari itu [m6:@AFG Afghanistan] memperingati kemerdekaan dari [m55:GBR.GOV Inggris].
"<<q1 Ratusan orang keluar. [m7:AFG.CVL Saya] awalnya takut, tetapi melihat [m8:AFG.CVL tetangga saya] ikut, [m9=m7 saya] mengambil bendera di rumah>>," kata [m10=m7 Mohammed Salim], saksi mata, kepada [m11:#Reuters Reuters].
Padahal dua hari sebelumnya, dalam jumpa pers pertama sejak [m56=m4 kelompok itu] menguasai [m52:@AFG ibu kota] pada Minggu (15/8/2021), [m12:TALIBAN.REB juru bicara Zabihullah Mujahid] {e3 menjanjikan} pengampunan bagi semua [m13:AFG.GOV mantan pejabat dan tentara].
"<<q2 [m14=m4 Kami] tidak ingin ada musuh, baik di dalam maupun di luar. Tidak akan ada yang mengetuk pintu rumah [m15=m13 mereka] untuk bertanya>>," tutur [m51=m12 Mujahid] waktu itu.
[m36=m12 Ia] juga {e4 berjanji} hak [m37:AFG.CVL perempuan] dihormati "<<q3 dalam batas syariat>>".
Laporan rahasia untuk [m57:UN PBB] berkata lain. Menurut [m16:NOR.NGO Pusat Analisis Global Norwegia], yang menyusunnya, [m38=m4 Taliban] {e5 mencari} [m39:AFG.CVL orang-orang yang bekerja untuk Amerika] dari pintu ke pintu dan {e6 mengancam} membunuh [m40:AFG.CVL keluarga mereka].
Di pegunungan utara perlawanan mulai disusun. [m17:NRF_AFG.REB Ahmad Massoud], yang mengepalai [m18:NRF_AFG.REB Front Perlawanan Nasional], {e7 meminta} senjata kepada [m19:USA.GOV Amerika Serikat]. Lembah [m20:@AFG Panjshir] adalah satu-satunya provinsi yang belum jatuh ke tangan [m58=m4 Taliban]. Bersama [m59=m17 sang komandan] ada [m21:AFG.GOV Wakil Presiden Amrullah Saleh], yang mengaku sebagai presiden yang sah setelah [m22:AFG.GOV Ashraf Ghani] {e8 kabur}.
Dari [m23:@ARE Abu Dhabi], [m41=m22 Ghani] membantah {e9 membawa lari} uang [m42=m6 negara]. [m43:ARE.GOV Uni Emirat Arab] {e10 menampungnya} "<<q4 atas pertimbangan kemanusiaan>>".
Belum ada negara yang mengakui [m60=m4 pemerintahan baru]. Pada 1996 [m53=m4 kelompok yang sama] hanya diakui [m24:PAK.GOV Pakistan], [m25:SAU.GOV Arab Saudi], dan [m26=m43 Emirat]. Kini [m27:CHN.GOV China] menyebut "<<q5 siap membina persahabatan>>", sedangkan [m28:CAN.GOV Perdana Menteri Kanada Justin Trudeau] {e11 menegaskan tidak berencana} memberi pengakuan.
Di bandara, [m29:USA.MIL 5.200 serdadu Amerika] {e12 mengamankan} evakuasi [m44:AFG.REF para pengungsi]. [m30:USA.GOV Presiden Joe Biden] dalam wawancara dengan [m31:#ABC ABC] tidak menutup kemungkinan [m45=m29 pasukan] {e13 bertahan} melewati tenggat 31 Agustus kalau masih ada [m61:USA.CVL warga negaranya] yang tertinggal.
[m46=m30 Ia] {e14 menyalahkan} [m47:AFG.MIL tentara Afghanistan] yang menyerah tanpa perlawanan.
[m32:IMF Dana Moneter Internasional] sudah {e15 memutus akses} [m48=m4 Kabul] terhadap cadangan senilai USD440 juta. [m49:DEU.GOV Jerman], donor terbesar keenam, {e16 menghentikan} bantuan pembangunan.
[m50:IDN.CVL Dua puluh enam WNI] {e17 dijemput} pesawat [m33:IDN.MIL TNI Angkatan Udara] pada Jumat dini hari. (amr)
e1 m1 > m34 CONCEDE planned 2021-08-17/day ctx=military again
e2 m4 > m35 ASSAULT actual 2021-08-19/day mode=firearms ctx=repression
e3 m12 > m13 CONCEDE planned 2021-08-17/day ctx=military
e4 m36 > m37 AGREE planned 2021-08-17/day ctx=gender,rights_freedoms
e5 m38 > m39 COERCE actual 2021-08-20/none ctx=repression said=m16
e6 m38 > m40 THREATEN threatened 2021-08-20/none mode=violence ctx=repression said=m16
e7 m17 > m19 REQUEST requested 2021-08-20/none mode=assist ctx=military
e8 m22 > m4 RETREAT actual 2021-08-15/day ctx=executive bg
e9 m41 > m42 COERCE denied 2021-08-20/none ctx=corruption
e10 m43 > m41 AID actual 2021-08-20/none ctx=asylum
e11 m28 > m38 REJECT actual 2021-08-20/none ctx=diplomatic
e12 m29 > m44 AID actual 2021-08-20/none ctx=military,migration
e13 m45 > m38 REJECT hypothetical 2021-08-20/none mode=yield ctx=military
e14 m46 > m47 ACCUSE actual 2021-08-20/none mode=disapprove ctx=military
e15 m32 > m48 SANCTION actual 2021-08-20/none mode=discontinue ctx=economic
e16 m49 > m48 SANCTION actual 2021-08-20/none mode=discontinue ctx=economic
e17 m33 > m50 AID actual 2021-08-20/day ctx=military,migration
q1 m10 direct cue=kata
q2 m51 direct cue=tutur
q3 m36 mixed cue=berjanji
q4 m43 mixed
q5 m27 mixed cue=menyebut
rel m4 controls m52 from=2021-08-15
rel m17 leads m18
rel m24 recognises m53 from=1996
rel m25 recognises m53 from=1996
rel m26 recognises m53 from=1996
