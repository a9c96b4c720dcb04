### Serambi Indonesia 2015-12-30 article
= [m1:IDN.REB Din Minimi] {e1 Turun Gunung}, [m2:IDN.SPY Kepala BIN] Menginap di Rumahnya
[m3:@IDN LHOKSUKON] - Empat tahun diburu, [m4:IDN.REB Nurdin Ismail alias Din Minimi] menyerah tanpa sebutir peluru keluar. Selasa (29/12) dini hari, di rumah ibunya di [m5:@IDN Julok], Aceh Timur, [m6=m4 pemimpin kelompok bersenjata itu] {e2 menyerahkan} 15 pucuk senjata dan satu karung amunisi kepada [m7:IDN.SPY Kepala Badan Intelijen Negara Sutiyoso].
[m30:IDN.REB Sebanyak 120 anak buahnya] yang tersebar di tiga kabupaten, menurut [m8=m4 Din], {e3 akan turun} bertahap sampai pertengahan Januari.
[m38=m7 Sutiyoso] datang hanya dengan enam pengawal dan tidur di balai-balai. "<<q1 [m37=m7 Saya] bilang ke istri: kalau besok tidak pulang, tolong air kolam diganti>>," kelakar [m9=m7 mantan Gubernur DKI itu].
Lalu suaranya meninggi. "<<q2 Ini bukan soal berani. Orang-orang ini bekas prajurit yang merasa ditinggal kawan-kawannya sendiri>>."
Kawan-kawan yang dimaksud tidak lain para petinggi [m10:GAM.REB Gerakan Aceh Merdeka] yang kini berkuasa. [m31=m4 Din], kombatan [m39=m10 GAM] sampai 2005, {e4 menuduh} [m11:IDN.GOV Gubernur Zaini Abdullah] dan [m12:IDN.GOV Wakil Gubernur Muzakir Manaf] menikmati sendiri dana perdamaian. Tuduhan itu, yang dulu menjadi alasannya mengangkat senjata, diulanginya kemarin di depan kamera.
[m13=m12 Muzakir], yang juga ketua umum [m14:IDN.PTY Partai Aceh], menerima kabar {e17 penyerahan} itu dengan dingin. "<<q3 Syukur. Tetapi jangan semua orang yang pegang senjata disebut pejuang>>," ujarnya.
Syarat yang diajukan [m32=m4 Din] ada enam. [m15=m7 Sutiyoso] {e7 menyanggupi} lima, termasuk santunan yatim dan kedatangan [m16:IDN.JUD penyidik KPK]. Syarat keenam, amnesti, {e8 akan dimintakan} kepada [m17:IDN.GOV Presiden Joko Widodo], yang pada gilirannya memerlukan pertimbangan [m18:IDN.LEG DPR].
Di [m43=m18 Senayan] suara terpecah. [m19:IDN.LEG Nasir Djamil], wakil rakyat asal Aceh, {e9 mendukung} amnesti; [m20:IDN.LEG Tubagus Hasanuddin] dari [m21:IDN.PTY PDI Perjuangan] {e10 menolaknya} jika hukum dilangkahi.
Bagi [m22:IDN.COP Polda Aceh], persoalannya lebih pelik. [m33:IDN.REB Tiga anggota] [m34=m30 kelompok itu] tewas {e11 ditembak} [m23=m22 polisi] di Pidie dan Aceh Utara dalam tahun ini, sedangkan [m24:IDN.MIL dua intel Kodim Aceh Utara] {e12 diculik} dan dibunuh pada 23 Maret. [m25:IDN.COP Kapolda Irjen Husein Hamidi] berkata <<q4 proses hukum tetap berjalan>>.
Istri salah satu intel, [m26:IDN.CVL Ny Erna], tidak mau berkomentar banyak. [m35=m26 Ia] hanya {e14 meminta} [m27=m17 Presiden] datang ke makam suaminya.
Negara-negara pemantau damai dulu turut menyimak. [m28:FIN.ELI Juha Christensen], yang membantu perundingan [m29:@FIN Helsinki] dan {e16 menjembatani} kontak [m36=m4 Din] dengan [m40:IDN.SPY BIN] sejak Oktober, {e15 menyebut} penyerahan ini "<<q5 sisa pekerjaan rumah>>".
Sore harinya [m41=m4 Din] salat di meunasah, disalami ratusan orang. [m42=m4 Ia] masih memakai sepatu lars.
e1 m1 > m2 RETREAT actual 2015-12-29/day mode=disarm ctx=territory again
e2 m6 > m7 RETREAT actual 2015-12-29/day mode=disarm ctx=territory,intelligence
e3 m30 > m7 CONCEDE planned 2015-12-29/day ctx=territory said=m8
e4 m31 > m11,m12 ACCUSE actual 2015-12-29/day mode=allege ctx=corruption
e7 m15 > m32 CONCEDE planned 2015-12-29/day ctx=intelligence,reparations
e8 m15 > m17 REQUEST planned 2015-12-30/none mode=yield ctx=legal,executive
e9 m19 > m1 SUPPORT actual 2015-12-30/none ctx=legislative,legal
e10 m20 > m15 REJECT actual 2015-12-30/none mode=yield ctx=legislative,legal
e11 m23 > m33 ASSAULT actual 2015-01-01/year mode=firearms ctx=territory bg
e12 m34 > m24 ASSAULT actual 2015-03-23/day mode=abduct ctx=territory,military bg
e14 m35 > m27 REQUEST requested 2015-12-30/none mode=meet ctx=military
e15 m28 > m1 SUPPORT actual 2015-12-30/none ctx=diplomatic
e16 m28 > m36,m40 CONSULT actual 2015-10-01/month mode=third-party ctx=diplomatic,intelligence bg
e17 m6 > m7 RETREAT actual 2015-12-29/day mode=disarm ctx=territory,intelligence again
q1 m9 direct cue=kelakar
q2 m7 direct
q3 m13 direct cue=ujarnya
q4 m25 indirect cue=berkata
q5 m28 mixed cue=menyebut
rel m4 member_of m10 to=2005
rel m13 leads m14
rel m30 led_by m8
rel m20 member_of m21
rel m25 leads m22

### Tempo.co 2024-09-22 article
= [m46=m3 Pilot Susi Air] {e1 Bebas} setelah 19 Bulan, Dua Versi Mengiringi
~byline Reporter Hendrik Yaputra
~byline Editor Eko Ari
~date_line Minggu, 22 September 2024 | 07.10 WIB
~share Bagikan
[m1:#TEMPO TEMPO.CO], [m2:@IDN Timika] - [m3:NZL.CVL Philip Mark Mehrtens] turun dari pesawat TNI di [m4=m2 Timika], Sabtu siang, 21 September 2024, kurus dan berjanggut. [m5:OPM.REB Kelompok Egianus Kogoya] {e2 melepasnya} di Kampung Yuguru, Distrik Maibarok, [m6:@IDN Nduga], sesudah 592 hari.
"<<q1 Hari ini [m7=m3 saya] bisa bertemu keluarga. Terima kasih kepada semua yang menolong>>," kata [m8=m3 Mehrtens] dalam bahasa Indonesia yang patah-patah.
Siapa yang berjasa? [m9:IDN.COP Kepala Operasi Damai Cartenz Brigadir Jenderal Faizal Ramadhani] menyatakan [m10:IDN.COP satuannya] {e3 bernegosiasi} lewat [m11:IDN.CVL Edison Gwijangge], bekas penjabat bupati yang masih sepupu [m52=m15 Egianus]. Tak ada tebusan, katanya, dan tak ada tembakan.
Versi lain datang dari [m12:OPM.REB Sebby Sambom], juru bicara [m13:OPM.REB TPNPB]. Menurut [m38=m12 dia], <<q2 pembebasan {e4 diputuskan} [m14=m13 markas pusat] sejak Agustus demi kemanusiaan, bukan karena bujukan siapa pun>>. [m39=m12 Sebby] bahkan {e5 menuduh} [m15:OPM.REB Egianus] menerima uang dari [m16:IDN.COP polisi]. [m40=m9 Faizal] {e6 menolak} tuduhan tersebut.
Hubungan [m47=m15 Egianus] dengan [m48=m13 markas pusat] memang renggang. Secara resmi [m17=m5 pasukannya] termasuk [m45:OPM.REB Kodap III Ndugama], satu dari 36 komando di bawah [m18:OPM.REB Goliath Tabuni]; pada kenyataannya [m49=m15 ia] mengangkat diri sebagai panglima dan menguasai lembah-lembah di sekitar [m19:@IDN Yuguru] sejak 2018.
[m41=m3 Mehrtens] {e7 disandera} pada 7 Februari 2023. Dua kali sesudahnya pembebasan gagal: sekali ketika [m20:IDN.MIL TNI] {e8 menyerang} pada April 2023, sekali pada Mei tahun ini saat [m21:OPM.REB rombongan pengantar] {e9 mengurungkan} niat di tengah jalan.
[m22:NZL.GOV Menteri Luar Negeri Selandia Baru Winston Peters] {e10 berterima kasih} kepada [m23:IDN.GOV pemerintah Indonesia] dan mengaku lega. Sebelum itu, pada Februari, [m42=m22 ia] {e11 mendesak} [m24=m5 penculik] melepaskan [m50=m3 warganya] sekarang juga. [m43:NZL.GOV Wellington], katanya, tidak pernah {e12 membayar}.
[m25:IDN.GOV Presiden Joko Widodo] di [m26:@IDN Bogor] {e13 memuji} kesabaran [m27=m16+m20 aparat]. "<<q3 Kalau [m28=m25 kita] mau cepat, bisa. Tetapi keselamatan [m53=m3 pilotnya]?>>" ujarnya.
[m51=m3 Mehrtens] {e14 diserahkan} kepada [m29:NZL.GOV Duta Besar Selandia Baru Kevin Burnett] di [m30:@IDN Jakarta] pada malam hari dan langsung terbang ke [m31:@NZL Christchurch].
Bagi [m32:IDN.REL Dewan Gereja Papua], akhir yang baik itu membuka pintu. [m33:IDN.REL Pendeta Benny Giay], moderatornya, {e15 mengajak} [m34=m23 Jakarta] dan [m44=m13 TPNPB] memakai cara yang sama untuk soal-soal lain.
Ajakan itu belum bersambut. Sabtu sore pos [m35=m20 tentara] di Paro {e16 ditembaki} [m36:OPM.REB orang bersenjata]; tidak ada korban.
e1 m5 > m46 RETREAT actual 2024-09-21/day mode=release ctx=territory,diplomatic again
e2 m5 > m3 RETREAT actual 2024-09-21/day mode=release ctx=territory,diplomatic
e3 m10 > m5 CONSULT actual 2024-09-22/none ctx=diplomatic,territory said=m9
e4 m14 > m3 CONCEDE actual 2024-08-01/month ctx=territory,human_rights said=m38
e5 m39 > m15 ACCUSE actual 2024-09-22/none mode=allege ctx=corruption,territory
e6 m40 > m39 REJECT actual 2024-09-22/none mode=yield ctx=territory
e7 m5 > m41 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory bg
e8 m20 > m5 ASSAULT actual 2023-04-01/month ctx=military,territory bg
e9 m21 > m3 REJECT actual 2024-05-01/month mode=change ctx=territory bg
e10 m22 > m23 SUPPORT actual 2024-09-21/day ctx=diplomatic
e11 m42 > m24 REQUEST requested 2024-02-01/month mode=yield ctx=diplomatic,territory bg
e12 m43 > m24 AID denied 2024-09-22/none ctx=territory said=m22
e13 m25 > m27 SUPPORT actual 2024-09-21/day ctx=executive,military
e14 m23 > m29 COOPERATE actual 2024-09-21/day ctx=diplomatic
e15 m33 > m34,m44 REQUEST requested 2024-09-22/none mode=change ctx=diplomatic,territory
e16 m36 > m35 ASSAULT actual 2024-09-21/day mode=firearms ctx=military,territory
q1 m8 direct cue=kata
q2 m12 indirect cue=Menurut
q3 m25 direct cue=ujarnya
rel m12 member_of m13
rel m9 leads m10
rel m17 part_of m45
rel m45 part_of m13
rel m15 leads m5
rel m5 controls m19 from=2018
rel m33 leads m32
rel m18 leads m13

### Kompas 2005-12-28 article
= [m1:GAM.REB GAM] {e15 Bubarkan} [m44=m39 Sayap Militer], [m38:IDN.MIL Prajurit Terakhir] {e1 Meninggalkan} [m2:@IDN Aceh] Besok
[m3:@IDN Banda Aceh], [m4:#Kompas Kompas] - [m5:GAM.REB Gerakan Aceh Merdeka (GAM)] resmi {e2 membubarkan} [m39:GAM.REB Tentara Neugara Aceh], Selasa (27/12). Pengumuman dibacakan [m6:GAM.REB Sofyan Daud], juru bicara [m45=m39 sayap militer tersebut], di sebuah hotel di Banda Aceh, sehari sesudah orang mengenang setahun tsunami.
"<<q1 Mulai hari ini [m7=m5 kami] orang sipil. Panglima menjadi ketua, prajurit menjadi anggota>>," kata [m8=m6 Sofyan].
Wadah barunya bernama [m9:KPA_ACEH.SOC Komite Peralihan Aceh (KPA)] dan dipimpin [m10:GAM.REB Muzakir Manaf], yang memegang komando militer [m47=m1 GAM] sejak 2002.
Bagi [m11:AMM.IGO Misi Pemantau Aceh (AMM)], yang beranggotakan [m12:EU Uni Eropa], [m13:NOR.GOV Norwegia], [m14:CHE.GOV Swiss], dan lima negara [m15:ASEAN ASEAN], langkah itu menutup babak tersulit. [m16:AMM.IGO Kepala AMM Pieter Feith] {e3 memuji} [m17=m1 bekas gerilyawan] atas kedisiplinan [m46=m1 mereka].
[m40=m1 GAM] sudah {e4 menyerahkan} 840 pucuk senjata dalam empat tahap, terakhir pada 19 Desember. Sebaliknya [m18:IDN.GOV pemerintah] {e5 memulangkan} 25.890 [m19:IDN.MIL prajurit nonorganik]; sisanya, 3.353 orang, akan {e6 naik kapal} dari Lhokseumawe besok, dilepas [m20:IDN.MIL Panglima TNI Jenderal Endriartono Sutarto].
"<<q2 Jangan ada lagi yang ditinggal dendamnya di sini>>," {e7 pesan} [m21=m20 Endriartono] kepada [m41=m19 mereka] melalui radio.
Persoalan kini berpindah ke meja. Rancangan Undang-Undang Pemerintahan Aceh harus sampai di [m22:IDN.LEG DPR] sebelum akhir Januari. Naskah usulan [m23:IDN.LEG DPRD Aceh] memuat partai lokal dan pembagian 70 persen minyak; [m24:IDN.GOV Departemen Dalam Negeri] dikabarkan {e9 keberatan} terhadap belasan pasal.
[m25:GAM.REB Juru runding GAM Bakhtiar Abdullah], yang tiba dari [m26:@SWE Stockholm], {e10 memperingatkan} [m27=m24 departemen itu] agar tidak menipiskan nota kesepahaman. "<<q3 [m28=m1 Kami] sudah tidak punya senjata. Yang tersisa cuma tanda tangan>>," ujarnya.
[m29:IDN.PTY PDI-P] tetap {e11 menentang} partai lokal. Ketua fraksinya, [m30:IDN.PTY Tjahjo Kumolo], menganggap hal itu benih negara dalam negara.
[m31:IDN.GOV Wakil Presiden Jusuf Kalla] mencoba menenangkan. [m32=m31 Ia] {e12 berjanji} dana reintegrasi Rp200 miliar cair Januari. [m42:GAM.REB Sebagian mantan gerilyawan] {e13 sudah menerima} Rp1 juta per orang pada Oktober dari [m33:IDN.GOV Pemerintah Provinsi].
Di Pidie tiga pos tentara sudah dibongkar warga menjadi kayu bakar. [m34:IDN.CVL Abdullah], petani di Tiro, memperlihatkan sisa karung pasirnya. "<<q4 Dulu [m35=m34 saya] lewat sini harus turun sepeda>>," katanya.
Di [m36:@USA Washington], [m37:USA.GOV Departemen Luar Negeri AS] {e14 menyatakan dukungan} kepada [m43=m11 AMM] supaya mandatnya, yang habis Maret, diperpanjang.
e1 m38 > m1 RETREAT planned 2005-12-29/day mode=withdraw ctx=military,peacekeeping again
e2 m5 > m18 CONCEDE actual 2005-12-27/day ctx=military,territory
e3 m16 > m17 SUPPORT actual 2005-12-28/none ctx=peacekeeping
e4 m40 > m11 RETREAT actual 2005-12-19/day mode=disarm ctx=military,peacekeeping
e5 m18 > m1 RETREAT actual 2005-12-28/none mode=withdraw ctx=military,peacekeeping
e6 m18 > m1 RETREAT planned 2005-12-29/day mode=withdraw ctx=military,peacekeeping
e7 m21 > m41 REQUEST requested 2005-12-28/none mode=change ctx=military
e9 m24 > m23 REJECT actual 2005-12-28/none mode=change ctx=territory,legislative
e10 m25 > m27 REQUEST requested 2005-12-28/none mode=yield ctx=territory,legislative
e11 m29 > m1 REJECT actual 2005-12-28/none mode=change ctx=territory,legislative
e12 m32 > m1 AGREE planned 2006-01-01/month ctx=reparations
e13 m33 > m42 AID actual 2005-10-01/month ctx=reparations bg
e14 m37 > m43 SUPPORT actual 2005-12-28/none ctx=diplomatic,peacekeeping
e15 m1 > m18 CONCEDE actual 2005-12-27/day ctx=military,territory again
q1 m8 direct cue=kata
q2 m21 direct cue=pesan
q3 m25 direct cue=ujarnya
q4 m34 direct cue=katanya
rel m10 leads m9
rel m12 member_of m11
rel m13 member_of m11
rel m14 member_of m11
rel m16 leads m11
rel m30 member_of m29
rel m6 member_of m39
rel m39 part_of m1
rel m10 leads m39 from=2002

### Jubi 2021-09-04 article
= [m42:IDN.MIL Empat Tentara] {e20 Tewas} di Kisor, Warga [m1:@IDN Maybrat] Mengungsi ke Hutan
[m2:@IDN Sorong], [m3:#Jubi Jubi] – Kampung-kampung di Distrik Aifat Selatan kosong. Sejak [m4:OPM.REB puluhan orang bersenjata] {e2 menyerbu} [m5:IDN.MIL Pos Koramil Persiapan Kisor], Kamis (2/9/2021) pukul 03.00, [m41:IDN.REF ribuan warga] lari ke hutan dengan membawa keladi dan tikar.
[m54=m42 Empat prajurit] {e21 meninggal} di tempat tidur. Dua luka berat, lima yang lain selamat karena merangkak ke sungai.
Komandan [m6:OPM.REB TPNPB Kodap IV Sorong Raya], [m7:OPM.REB Denny Mos], mengaku memimpin {e3 serangan} itu. "<<q1 [m8=m7 Saya] yang bertanggung jawab. Warga sipil jangan ditangkap>>," katanya dalam rekaman suara yang dikirim kepada wartawan.
Permintaan terakhir itu tampaknya sia-sia. [m9:IDN.COP Polda Papua Barat] sampai Jumat malam sudah {e4 mengamankan} [m10:IDN.CVL dua pemuda], dan [m11:IDN.COP Kapolda Irjen Tornagogo Sihombing] menyebut 17 nama lain. Kebanyakan, tuturnya, <<q2 simpatisan [m12:KNPB.CVL KNPB] sektor Kisor>>.
[m33=m12 KNPB] {e5 menyangkal}. Juru bicara nasionalnya, [m13:KNPB.CVL Ones Suhuniap], mengingatkan bahwa [m44=m12 organisasinya] bukan sayap [m43:OPM.REB TPNPB]. "<<q3 [m45=m12 Kami] aksi pakai pengeras suara, bukan parang>>," ujarnya.
[m14:IDN.MIL Panglima Kodam XVIII/Kasuari Mayjen I Nyoman Cantiasa] {e6 menerjunkan} tiga satuan setingkat kompi. [m34=m14 Ia] {e7 memberi} [m35=m4 pelaku] tenggat tujuh hari untuk menyerah; selewat itu, <<q4 [m36:IDN.MIL pasukan] {e8 akan mengejar} sampai ke mana pun>>.
Kata mengejar itulah yang menakutkan [m15:IDN.REL Pastor Bernard Baru], Ketua Sekretariat Keadilan dan Perdamaian [m16:IDN.REL Ordo Santo Agustinus]. [m46=m15 Ia] teringat [m17:@IDN Nduga], tempat operasi [m37:IDN.MIL TNI] sejak Desember 2018 {e9 mengusir} [m18:IDN.REF 37 ribu orang].
Bersama para pastor di Ayawasi, [m19=m15 Bernard] {e10 meminta} [m20=m14 Pangdam] menarik pasukan dari gereja dan sekolah. [m38:IDN.EDU Sebuah sekolah dasar] di [m47:@IDN Kumurkek], menurut [m39=m15 dia], sudah {e11 ditempati} [m21:IDN.MIL tentara] sejak Kamis malam. [m40:IDN.MIL Kodam] {e12 membantahnya}.
[m22:IDN.GOV Bupati Maybrat Bernard Sagrim] {e13 mengirim} dua truk beras bagi [m48=m41 para pengungsi] di Kumurkek; truk kedua berbalik karena jembatan Kali Kamundan diputus [m23:IDN.UNK orang tak dikenal].
Dari Manokwari, [m24:IDN.GOV Gubernur Dominggus Mandacan] {e15 mengutuk} penyerangan, dan [m25:MRPAPUA.GOV Ketua Majelis Rakyat Papua Barat Maxsi Ahoren] {e16 menawarkan diri} menjadi jembatan antara [m26=m6 kelompok Denny Mos] dan [m49:IDN.COP aparat]. "<<q5 [m27=m25 Saya] kenal orang tua [m53=m26 mereka]. Biarkan adat bicara dulu>>," kata [m28=m25 Maxsi].
Tawaran tersebut dipertimbangkan [m50=m14 Cantiasa]. Adapun [m51=m43 TPNPB] pusat, lewat [m29:OPM.REB Sebby Sambom], hanya mau bicara apabila [m30:UN PBB] {e18 menengahi}.
[m31:IDN.JUD Komnas HAM Perwakilan Papua] akan {e19 berangkat} ke [m52=m1 Maybrat] Senin. Kepalanya, [m32:IDN.JUD Frits Ramandey], belum mendapat jaminan jalan dari siapa pun.
e2 m4 > m5 ASSAULT actual 2021-09-02/day mode=primitive ctx=military,territory
e3 m7 > m5 ASSAULT actual 2021-09-02/day mode=primitive ctx=military,territory again
e21 m4 > m54 ASSAULT actual 2021-09-02/day mode=primitive ctx=military,territory again
e4 m9 > m10 COERCE actual 2021-09-03/day mode=arrest ctx=legal,territory
e5 m33 > m11 REJECT actual 2021-09-04/none mode=yield ctx=territory
e6 m14 > m6 MOBILIZE actual 2021-09-04/none mode=troops ctx=military,territory
e7 m34 > m35 THREATEN threatened 2021-09-04/none mode=violence ctx=military,territory
e8 m36 > m35 ASSAULT hypothetical 2021-09-11/day ctx=military,territory said=m34
e9 m37 > m18 COERCE actual 2018-12-01/month mode=deport ctx=military,migration bg
e10 m19 > m20 REQUEST requested 2021-09-04/none mode=yield ctx=military,human_security
e11 m21 > m38 COERCE actual 2021-09-02/day mode=seize ctx=military,human_security said=m39
e12 m40 > m39 REJECT actual 2021-09-04/none mode=yield ctx=military
e13 m22 > m41 AID actual 2021-09-04/none ctx=migration,human_security
e15 m24 > m4 ACCUSE actual 2021-09-04/none mode=disapprove ctx=territory
e16 m25 > m26,m49 AGREE planned 2021-09-04/none ctx=diplomatic,territory
e18 m30 > m29 CONSULT hypothetical 2021-09-04/none mode=third-party ctx=diplomatic,territory said=m29
e19 m31 > m52 AGREE planned 2021-09-06/day ctx=human_rights
e20 m4 > m42 ASSAULT actual 2021-09-02/day mode=primitive ctx=military,territory again
q1 m7 direct cue=katanya
q2 m11 indirect cue=tuturnya
q3 m13 direct cue=ujarnya
q4 m34 indirect
q5 m28 direct cue=kata
rel m7 leads m6
rel m13 member_of m12
rel m32 leads m31
rel m6 part_of m43
rel m29 member_of m43
rel m11 leads m9
