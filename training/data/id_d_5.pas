### Kompas.com 2023-10-05
[m1:IDN.GOV Menteri Pertahanan] {e1 menjajaki pembelian} jet Mirage bekas [m2:QAT.GOV Qatar], tetapi {e2 belum memutuskan apakah akan memesan} F-15EX dari [m3:USA.BUS Boeing].
e1 m1 > m2 COOPERATE hypothetical 2023-10-05/none ctx=military
e2 m1 > m3 COOPERATE hypothetical 2023-10-05/none ctx=military

### Antara 2012-02-29
[m1:IDN.GOV Kementerian Luar Negeri] mengatakan tidak benar bahwa [m2:IDN.MIL TNI AU] {e1 memaksa turun} pesawat yang membawa [m3:PNG.GOV Wakil Perdana Menteri Belden Namah]; dua Sukhoi, ujarnya, hanya {e2 mengidentifikasi} dari jarak jauh.
e1 m2 > m3 COERCE denied 2012-02-29/none ctx=military,diplomatic
e2 m2 > m3 MOBILIZE actual 2012-02-29/none mode=weapons ctx=military said=m1

### detikNews 2022-07-12
Apabila [m1:IDN.COP Polri] tidak transparan, [m2:IDN.GOV Komnas HAM] {e1 tidak segan membentuk} tim penyelidik sendiri, dan [m3:IDN.CVL keluarga Brigadir J] siap menerima otopsi ulang dari mana pun.
e1 m2 > m1 ACCUSE hypothetical 2022-07-12/none mode=investigate ctx=crime

### Republika 2018-11-07 none
[m1:IDN.REL Rabithah Alawiyah] berkantor di Jakarta Selatan. Menurut [m2:? sejarawan Didi Kwartanada], keturunan Hadramaut datang ke [m3:@IDN Nusantara] dalam beberapa gelombang sejak abad ke-18.

### SINDOnews 2021-12-17
[m1:RUS.GOV Moskow] {e1 menuntut} [m2:NATO NATO] menjamin tidak meluas ke timur; bila ditolak, [m3=m1 Rusia] {e2 membuka opsi menempatkan} rudal di [m4:@BLR Belarus], kata [m5:RUS.GOV Wakil Menlu Sergei Ryabkov].
e1 m1 > m2 REQUEST requested 2021-12-17/none mode=yield ctx=military
e2 m3 > m2 MOBILIZE hypothetical 2021-12-17/none mode=weapons ctx=military said=m5

### Jubi 2019-09-23
[m21:IDN.COP Kapolda Papua] memastikan tidak seorang pun [m1:IDN.COP anggotanya] {e1 menembak} [m2:IDN.EDU siswa SMA] di Wamena; [m3:ULMWP Benny Wenda], katanya, yang {e2 mendalangi} kerusuhan, tuduhan yang langsung {e3 dipatahkan} [m4=m3 tokoh di Oxford itu].
e1 m1 > m2 ASSAULT denied 2019-09-23/none mode=firearms ctx=repression
e3 m4 > m1 REJECT actual 2019-09-23/none ctx=territory
e2 m1 > m3 ACCUSE actual 2019-09-23/none mode=allege ctx=territory

### Tempo.co 2019-02-12
Boleh jadi [m1:IDN.GOV Presiden] {e1 akan mengampuni} [m2:IDN.EDU Baiq Nuril] jika peninjauan kembali {e2 kandas} di [m3:IDN.JUD Mahkamah Agung], isyarat [m4:IDN.GOV juru bicara Johan Budi].
e1 m1 > m2 CONCEDE hypothetical 2019-02-12/none ctx=legal,gender said=m4
e2 m3 > m2 REJECT hypothetical 2019-02-12/none ctx=legal said=m4

### CNN Indonesia 2013-09-10
[m1:SYR.GOV Damaskus] {e1 setuju menaruh} senjata kimianya di bawah pengawasan internasional, gagasan [m2:RUS.GOV Menlu Lavrov]; [m3:USA.GOV Obama] pun {e2 meminta} [m4:USA.LEG Kongres] menunda pemungutan suara atas serangan yang semula {e3 akan dilancarkan}.
e1 m1 > m2,m3 CONCEDE planned 2013-09-10/none ctx=cbrn
e2 m3 > m4 REQUEST requested 2013-09-10/none ctx=legislative
e3 m3 > m1 ASSAULT hypothetical 2013-09-10/none ctx=military

### JPNN 2014-08-30
Pengurus DPP membantah [m1:IDN.PTY partai berlambang bintang mercy itu] {e1 diam-diam bergabung} dengan [m2:IDN.PTY pemerintahan Jokowi-JK]. "<<q1 [m3=m1 Kami] penyeimbang>>," kata [m4:IDN.PTY Syarief Hasan].
e1 m1 > m2 SUPPORT denied 2014-08-30/none ctx=political_institutions
q1 m4 direct cue=kata

### Kumparan 2020-03-24 none
Hingga sore, [m1:IDN.GOV juru bicara penanganan Covid-19] mencatat 686 kasus positif dan 55 kematian. [m2:SGP.GOV Singapura] melaporkan 558 kasus, [m3:MYS.GOV Malaysia] 1.624.

### Antara 2017-11-28
[m1:PRK.GOV Pyongyang] bisa saja {e1 duduk lagi di meja perundingan} dengan [m2:KOR.GOV Seoul] apabila latihan gabungan {e2 ditangguhkan}, tutur [m3:RUS.GOV seorang diplomat Rusia].
e1 m1 > m2 CONSULT hypothetical 2017-11-28/none ctx=diplomatic said=m3
e2 m2 > m1 CONCEDE hypothetical 2017-11-28/none ctx=military said=m3

### Bisnis.com 2019-12-10
[m1:IDN.GOV Menteri Perdagangan] {e1 memperkarakan} [m2:EU Uni Eropa] ke [m3:WTO WTO] atas diskriminasi sawit dan tidak menampik wacana {e2 boikot} produk susu [m4=m2 blok itu].
e1 m1 > m2 ACCUSE actual 2019-12-10/none mode=allege ctx=economic,legal
e2 m1 > m4 SANCTION hypothetical 2019-12-10/none mode=discontinue ctx=economic

### VOA Indonesia 2013-02-19
[m1:CHN.MIL Unit 61398] di Shanghai disebut [m2:USA.BUS perusahaan Mandiant] {e1 membobol} 141 perusahaan Barat. [m3:CHN.GOV Beijing] berkilah justru [m4=m3 negaranya] korban peretasan.
e1 m1 > m2 COERCE denied 2013-02-19/none mode=cyber ctx=cyber

### Tribun Sumsel 2016-03-14 headline
[m3:IDN.GOV Bupati Ogan Ilir] {e1 Ditangkap} [m1:IDN.COP BNN], [m2:IDN.GOV Mendagri] {e2 Pertimbangkan Copot}
e1 m1 > m3 COERCE actual 2016-03-14/none mode=arrest ctx=illegal_drugs
e2 m2 > m3 SANCTION hypothetical 2016-03-14/none mode=expel ctx=illegal_drugs

### Kompas 2006-09-29
Ketika [m1:IDN.CVL warga Porong] hendak {e1 memblokade} jalan tol, [m2:IDN.BUS Lapindo Brantas] {e2 cepat-cepat menyanggupi} uang kontrakan dua tahun, tetapi {e3 tidak mau mengaku salah} atas semburan lumpur.
e1 m1 > m2 PROTEST hypothetical 2006-09-29/none mode=obstruct ctx=environment
e2 m2 > m1 CONCEDE planned 2006-09-29/none ctx=environment
e3 m2 > m1 REJECT actual 2006-09-29/none ctx=environment

### Detikcom 2017-07-28
[m1:IDN.GOV Kemkominfo] tidak mengesampingkan {e1 menutup} [m2:ARE.BUS Telegram] secara penuh, kata [m3=m1 menterinya]; [m4=m2 Pavel Durov] {e2 menyatakan penyesalan} dan {e3 menghapus} saluran teroris yang dikeluhkan.
e1 m1 > m2 COERCE hypothetical 2017-07-28/none mode=censor ctx=technology,terrorism said=m3
e2 m4 > m1 SUPPORT actual 2017-07-28/none ctx=technology
e3 m4 > m1 CONCEDE actual 2017-07-28/none ctx=technology,terrorism

### Antara 2003-12-28
Tidak ada rencana {e1 menarik} [m1:IDN.MIL pasukan] dari [m2:@IDN Aceh], tegas [m3:IDN.MIL Jenderal Endriartono Sutarto], kecuali [m4:GAM.REB GAM] {e2 meletakkan senjata tanpa syarat}.
e1 m1 > m4 RETREAT denied 2003-12-28/none mode=withdraw ctx=military said=m3
e2 m4 > m1 CONCEDE hypothetical 2003-12-28/none ctx=military said=m3

### Suara.com 2018-10-22
[m3:IDN.PTY Prabowo] {e2 menyalahkan} [m4:IDN.COP kepolisian], dalih [m2:IDN.PTY Fadli Zon], hanya karena memercayai cerita [m1:IDN.PTY Ratna Sarumpaet].
e2 m3 > m4 ACCUSE actual 2018-10-22/none mode=disapprove ctx=election

### Harian Kompas 1999-09-07
[m1:TLS.REB Milisi Aitarak] {e1 membakar} rumah [m2:TLS.REL Uskup Belo] di Dili, kemarin, tetapi [m3:IDN.MIL Jenderal Wiranto] menyangkal prajuritnya membiarkan, apalagi {e3 mempersenjatai}, [m4=m1 kelompok pro-otonomi itu].
e1 m1 > m2 ASSAULT actual 1999-09-06/day mode=destroy ctx=territory,religion_ethnicity
e3 m3 > m4 AID denied 1999-09-07/none ctx=military

### Tirto.id 2019-10-11 none
[m1:IDN.GOV Wiranto] lahir di [m2:@IDN Yogyakarta] pada 1947, menjadi ajudan [m3:IDN.GOV Presiden Soeharto] selama empat tahun, dan dua kali maju dalam pemilihan presiden.

### CNBC Indonesia 2022-10-13
"<<q1 Bila ada negara yang memasang batas harga, [m1=m2 kami] {e1 tidak akan mengalirkan} setetes pun>>," ujar [m2:RUS.GOV Putin] kepada [m3:G7 anggota G7] yang {e2 merembukkan} plafon 60 dolar.
[m4=m2 Moskwa] tetap menjual ke Asia.
e1 m1 > m3 THREATEN threatened 2022-10-13/none mode=restrict ctx=natural_resource
q1 m2 direct cue=ujar
e2 m3 > m4 SANCTION hypothetical 2022-10-13/none ctx=natural_resource

### Sindonews 2018-10-20
[m1:SAU.GOV Riyadh] dua pekan menyangkal {e1 membunuh} [m2:SAU.JRN Jamal Khashoggi]; Sabtu dini hari [m3=m1 kerajaan] mengakui [m4=m2 kolumnis itu] tewas dalam perkelahian, dan {e2 mencopot} [m5:SAU.SPY wakil kepala intelijen].
e1 m1 > m2 ASSAULT denied 2018-10-20/none mode=targeted ctx=human_rights
e2 m3 > m5 SANCTION actual 2018-10-20/day mode=expel ctx=human_rights

### Tribunnews 2025-03-20
Apakah [m1:IDN.MIL prajurit aktif] akan masuk kementerian? [m2:IDN.GOV Menteri Hukum] menampik dwifungsi dihidupkan; [m3:IDN.EDU mahasiswa Trisakti] yang {e3 bermalam di gerbang} [m4:IDN.LEG parlemen] tak percaya.
e3 m3 > m4 PROTEST actual 2025-03-20/none mode=obstruct ctx=military,legislative

### Media Indonesia 2018-07-15
[m1:IDN.JUD KPK] kemungkinan {e1 menjemput} [m2:IDN.BUS Dirut PLN] jika {e2 mangkir} lagi; kuasa hukum [m3=m2 direktur itu] mengatakan ketidakhadirannya bukan {e3 perlawanan}.
e1 m1 > m2 COERCE hypothetical 2018-07-15/none mode=arrest ctx=corruption
e2 m2 > m1 REJECT hypothetical 2018-07-15/none mode=meet ctx=corruption
e3 m3 > m1 REJECT denied 2018-07-15/none ctx=corruption

### Okezone 2019-04-18
[m1:IDN.PTY Kubu 02] memproklamasikan kemenangan seraya {e2 mencurigai} lembaga survei dibayar [m3:IDN.PTY petahana]. [m4:IDN.PTY TKN] tidak terpancing; [m5=m4 pihaknya] {e4 mengajak} semua kubu menunggu hitungan [m6:IDN.GOV KPU].
e2 m1 > m3 ACCUSE actual 2019-04-18/none mode=allege ctx=election
e4 m5 > m1 REQUEST requested 2019-04-18/none mode=change ctx=election

### Antara 2024-05-23
[m1:IDN.MIL TNI] membantah akan {e1 menguasai} Intan Jaya demi [m2:IDN.BUS tambang Blok Wabu]; [m21=m1 pasukan] ditambah, kata [m3:IDN.MIL Kapuspen], untuk {e2 melindungi} [m4:IDN.CVL guru dan perawat].
[m5:IDN.CVL Penduduk setempat] mengungsi.
e1 m1 > m5 COERCE denied 2024-05-23/none mode=seize ctx=military,natural_resource
e2 m1 > m4 AID actual 2024-05-23/none ctx=military,human_security said=m3

### BBC Indonesia 2020-07-15
[m1:GBR.GOV Inggris] {e1 akan mencabut} perangkat [m2:CHN.BUS Huawei] dari jaringan 5G sampai 2027. [m3:CHN.GOV Dubes Liu Xiaoming] {e2 menyesalkannya}; [m4:USA.GOV Trump] mengaku dialah yang {e4 membujuk} [m5=m1 London].
e1 m1 > m2 SANCTION planned 2020-07-15/none mode=discontinue ctx=technology
e2 m3 > m1 ACCUSE actual 2020-07-15/none mode=disapprove ctx=technology
e4 m4 > m5 REQUEST requested 2020-07-15/none mode=change ctx=technology

### Kompas.com 2016-02-03
Ada kabar [m1:IDN.GOV Menteri Yuddy] {e1 memecat} ribuan honorer? [m2=m1 Politikus Hanura itu] menyebutnya hoaks dan malah {e2 menjanjikan} ujian khusus kepada [m3:IDN.EDU guru honorer].
e2 m2 > m3 AGREE planned 2016-02-03/none ctx=economic
e1 m1 > m3 SANCTION denied 2016-02-03/none mode=expel ctx=economic

### Radar Sulteng 2020-11-30
Sebuah [m1:IDN.CVL keluarga di Lembantongoa] {e1 dibantai} [m2:MIT.REB kelompok Ali Kalora]; [m3:IDN.REL PGI] {e2 meminta} [m4:IDN.REL umat] tak membalas, [m5:IDN.MIL Kopassus] {e3 ditambahkan} ke Satgas Tinombala, dan [m6:IDN.GOV Presiden] {e4 mengutuk} [m7=m2 pelakunya].
e1 m2 > m1 ASSAULT actual 2020-11-30/none ctx=terrorism
e2 m3 > m4 REQUEST requested 2020-11-30/none mode=yield ctx=religion_ethnicity
e3 m5 > m2 MOBILIZE actual 2020-11-30/none mode=troops ctx=terrorism
e4 m6 > m7 ACCUSE actual 2020-11-30/none mode=disapprove ctx=terrorism

### Detikcom 2014-03-08 none
Pesawat [m1:MYS.BUS Malaysia Airlines] rute [m2:@MYS Kuala Lumpur]-[m3:@CHN Beijing] hilang kontak dengan 239 orang di dalamnya, di antaranya tujuh warga [m4:@IDN Indonesia] dan 153 warga [m5:@CHN Tiongkok].

### Jawa Pos 2010-03-10
[m1:IDN.COP Kapolri] mengonfirmasi [m2:IDN.COP anak buahnya] {e1 menembak mati} [m3:JI.REB Dulmatin] di Pamulang, Selasa (9/3); [m4:PHL.MIL militer Filipina], yang dulu dua kali keliru mengklaim menewaskannya, {e3 menyampaikan selamat}.
e1 m2 > m3 ASSAULT actual 2010-03-09/day mode=firearms ctx=terrorism said=m1
e3 m4 > m2 SUPPORT actual 2010-03-10/none ctx=terrorism

### Antara 2019-03-08
Kalau [m1:IDN.GOV Jakarta] benar {e1 menarik diri} dari Perjanjian Paris gara-gara sawit, [m2:NOR.GOV Oslo] {e2 mungkin menghentikan} dana hutannya; ancaman [m3:IDN.GOV Luhut] itu {e3 ditanggapi dingin} [m4:EU.GOV Dubes Vincent Guerend].
e1 m1 > m2 REJECT hypothetical 2019-03-08/none ctx=environment
e2 m2 > m1 SANCTION hypothetical 2019-03-08/none mode=discontinue ctx=environment
e3 m4 > m3 REJECT actual 2019-03-08/none ctx=environment

### Republika 2011-06-21
Sesudah {e1 pemancungan} [m1:IDN.LAB Ruyati], [m2:IDN.GOV Presiden] {e2 menghentikan pengiriman} tenaga kerja ke [m3:SAU.GOV Arab Saudi]; [m4=m3 Riyadh] mendahului dengan {e4 tidak lagi mengeluarkan visa}.
e1 m3 > m1 ASSAULT actual 2011-06-21/none mode=targeted ctx=legal
e2 m2 > m3 SANCTION actual 2011-06-21/none mode=discontinue ctx=diplomatic
e4 m4 > m2 SANCTION actual 2011-06-21/none mode=discontinue ctx=diplomatic

### Kontan 2017-05-16
[m1:IDN.JUD Kejaksaan] mengkaji apakah {e2 akan menggugat} [m2:IDN.BUS yayasan milik keluarga Cendana]; [m3=m2 pihak yayasan] sudah {e3 mencicil} 200 miliar.
e2 m1 > m2 ACCUSE hypothetical 2017-05-16/none ctx=legal,corruption
e3 m3 > m1 CONCEDE actual 2017-05-16/none ctx=legal,corruption

### Tempo.co 2022-02-24
[m1:IDN.CVL Aliansi Jurnalis] menanyai [m2:IDN.GOV Ganjar]: benarkah [m3:IDN.COP aparat] mematikan listrik di Wadas? [m4=m2 Gubernur] menjawab tidak ada {e2 kekerasan} terhadap [m5:IDN.AGR warga], jawaban yang {e3 dibantah} [m6:IDN.GOV Komnas HAM] setelah {e4 menurunkan tim}.
e2 m3 > m5 ASSAULT denied 2022-02-24/none ctx=natural_resource said=m4
e3 m6 > m4 REJECT actual 2022-02-24/none ctx=human_rights
e4 m6 > m3 ACCUSE actual 2022-02-24/none mode=investigate ctx=human_rights

### SINDOnews 2024-09-18
[m1:ISR.SPY Mossad] diyakini {e1 menanam bahan peledak} dalam ribuan penyeranta [m2:HEZBOLLAH.REB Hizbullah]; [m3:ISR.GOV Tel Aviv] tidak mengiyakan, [m4:USA.GOV Washington] menyangkal {e2 terlibat}, dan [m5:TWN.BUS Gold Apollo] menyangkal memproduksinya.
e1 m1 > m2 ASSAULT actual 2024-09-18/none mode=explosives ctx=military
e2 m4 > m2 ASSAULT denied 2024-09-18/none mode=explosives ctx=military

### Viva.co.id 2020-06-10 none
Delapan perusahaan, termasuk [m1:IDN.BUS PT Vale], mencatat kenaikan laba. Sahamnya ditutup menguat 3,2 persen, di atas [m2:IDN.BUS Antam] dan [m3:AUS.BUS Nickel Mines].

### Kompas.com 2015-11-24
Bila satu jet lagi melintas, [m1:TUR.MIL F-16 Turki] {e2 diperintahkan menembak} lagi, sedang [m2:RUS.MIL Moskow] {e3 memasang} rudal S-400 di Latakia; [m3:RUS.MIL pilot Sukhoi] sendiri mengaku tidak pernah diperingatkan.
e2 m1 > m2 THREATEN threatened 2015-11-24/none mode=violence ctx=military
e3 m2 > m1 MOBILIZE actual 2015-11-24/none mode=weapons ctx=military

### Antara 2023-06-21
[m1:IDN.GOV Menko Polhukam] {e1 menimbang pembubaran} yayasan [m2:IDN.REL Al Zaytun]: "<<q1 Jika ada bukti makar.>>" [m3:IDN.REL MUI] {e2 mendorong} agar pesantrennya diselamatkan, dan [m4=m2 Panji Gumilang] {e3 balik menggugat} [m5=m3 majelis itu] satu triliun.
e1 m1 > m2 SANCTION hypothetical 2023-06-21/none ctx=religion_ethnicity
e2 m3 > m1 REQUEST requested 2023-06-21/none mode=change ctx=religion_ethnicity
e3 m4 > m5 ACCUSE actual 2023-06-21/none mode=allege ctx=religion_ethnicity,legal
q1 m1 direct

### Serambi Indonesia 2015-11-07
Panglima kelompok bersenjata [m1:IDN.REB Din Minimi] {e1 siap turun gunung} asalkan [m2:IDN.GOV Jakarta] {e2 memberinya amnesti}; [m3:IDN.SPY Sutiyoso] {e3 menginap semalam} di persembunyiannya.
e1 m1 > m2 CONCEDE hypothetical 2015-11-07/none ctx=territory
e2 m2 > m1 CONCEDE hypothetical 2015-11-07/none ctx=legal
e3 m3 > m1 CONSULT actual 2015-11-07/none mode=visit ctx=intelligence

### CNN Indonesia 2020-05-15
[m1:CHN.GOV Kedubes China] mengaku belum tahu apakah [m2:CHN.BUS perusahaan Long Xing] melarung [m3:IDN.LAB ABK Indonesia]; [m4:IDN.GOV Retno] {e2 memanggil} [m5=m1 Dubes Xiao Qian], dan [m6:KOR.MIL penjaga pantai Korea] {e3 memberi makan} [m7=m3 para pelaut].
[m8:IDN.LAB Serikat pelaut] menunggu.
e2 m4 > m5 REQUEST requested 2020-05-15/none mode=meet ctx=human_rights
e3 m6 > m7 AID actual 2020-05-15/none ctx=human_rights

### Pikiran Rakyat 2003-06-11 none
Setelah tujuh tahun menjadi wartawan, [m1:IDN.LEG anggota dewan itu] masih menulis kolom bola. "<<q1 [m2=m1 Saya] pendukung Persib sejak kecil>>," katanya dalam wawancara dengan [m3:#Pikiran_Rakyat harian ini].
q1 m1 direct cue=katanya

### Kompas.id 2021-02-26
[m1:IDN.GOV Presiden] {e1 membuka ruang revisi} UU ITE bila tidak memberi rasa keadilan; tiga hari sebelumnya [m2:IDN.COP Kapolri] {e2 memerintahkan} [m3:IDN.COP penyidik] tidak lagi menahan orang yang sudah minta maaf.
[m4:IDN.CVL Koalisi sipil] skeptis.
e1 m1 > m4 CONCEDE hypothetical 2021-02-26/none ctx=rights_freedoms
e2 m2 > m3 REQUEST requested 2021-02-23/day mode=change ctx=rights_freedoms

### Antara 2014-12-19
[m1:USA.GOV Presiden Obama] {e1 menuding} [m2:PRK.GOV Korea Utara] membobol Sony; [m3=m2 Pyongyang] {e2 menawarkan} penyelidikan bersama sambil menyangkal {e3 meretas}, dan [m4:CHN.GOV Beijing], yang {e4 diminta} memutus jalur peretas, bungkam.
e1 m1 > m2 ACCUSE actual 2014-12-19/none mode=allege ctx=cyber
e2 m3 > m1 AGREE actual 2014-12-19/none ctx=cyber
e3 m3 > m1 COERCE denied 2014-12-19/none mode=cyber ctx=cyber
e4 m1 > m4 REQUEST requested 2014-12-19/none mode=assist ctx=cyber

### Harian Rakyat Merdeka 2024-04-22
Jika [m1:IDN.JUD MK] {e1 mengabulkan}, diskualifikasi menanti [m2:IDN.PTY Gibran]; bila tidak, [m3:IDN.PTY PDI-P] {e2 mungkin beroposisi}. [m4:IDN.PTY NasDem] sudah {e3 lebih dulu mengucapkan selamat} kepada [m5:IDN.PTY Prabowo].
e1 m1 > m2 SANCTION hypothetical 2024-04-22/none ctx=election
e2 m3 > m5 REJECT hypothetical 2024-04-22/none ctx=election
e3 m4 > m5 SUPPORT actual 2024-04-22/none ctx=election

### Bangka Pos 2017-08-03
"<<q1 Bukan [m1=m2 kami] yang {e1 membakar} ponton [m3:IDN.LAB penambang]>>," kata [m2:IDN.COP Kasatpol PP Belitung]; kantornya sendiri {e2 diratakan} [m4=m3 pendemo] pekan itu.
e1 m1 > m3 ASSAULT denied 2017-08-03/none mode=destroy ctx=natural_resource said=m2
e2 m4 > m2 PROTEST actual 2017-08-03/none mode=riot ctx=natural_resource
q1 m2 direct cue=kata

### VOA Indonesia 2007-05-02
[m1:USA.GOV Washington] {e1 mengakhiri} larangan menjual suku cadang militer bagi [m2:IDN.MIL TNI], tetapi {e2 tetap menahan visa} [m3:IDN.MIL sejumlah perwira] yang diduga terlibat pembunuhan di [m4:@TLS Timor Timur].
e1 m1 > m2 CONCEDE actual 2007-05-02/none ctx=military,human_rights
e2 m1 > m3 REJECT actual 2007-05-02/none ctx=human_rights,military

### Tempo.co 2014-07-09 headline
Dua Kubu Klaim Menang, [m1:IDN.GOV SBY] {e2 Imbau} [m2:IDN.PTY Pendukung Prabowo] dan [m3:IDN.PTY Jokowi] Tak Turun ke Jalan
e2 m1 > m2,m3 REQUEST requested 2014-07-09/none mode=change ctx=election

### Detikcom 2019-01-22
[m1:IDN.REL Abu Bakar Ba'asyir] {e1 batal dibebaskan} [m2:IDN.GOV pemerintah] karena {e2 tidak sudi} berikrar setia; [m3:AUS.GOV Scott Morrison] sebelumnya {e3 memprotes} rencana itu.
e1 m2 > m1 REJECT actual 2019-01-22/none ctx=terrorism
e2 m1 > m2 REJECT actual 2019-01-22/none mode=yield ctx=terrorism
e3 m3 > m2 ACCUSE actual 2019-01-22/none mode=disapprove ctx=terrorism

### Antara 2016-10-26 none
[m1:IDN.GOV Menteri Luar Negeri] menyampaikan kuliah umum di [m2:IDN.EDU Universitas Andalas]. Dalam tanya jawab, [m3=m1 ia] menjelaskan sejarah Konferensi Asia Afrika dan peran [m4:@IND India] serta [m5:@EGY Mesir].

### Sindonews 2012-09-16
[m1:JPN.GOV Jepang] bersikeras pembelian tiga pulau itu bukan provokasi terhadap [m2:CHN.GOV China]; di 85 kota [m3:CHN.CVL massa] {e3 merusak} toko [m4:JPN.BUS Toyota] dan [m5:JPN.BUS Panasonic].
e3 m3 > m4,m5 PROTEST actual 2012-09-16/none mode=riot ctx=territory

### Fajar 2018-05-22
Kabar bahwa [m1:IDN.PTY calon nomor satu] membayar [m2:IDN.GOV komisioner KPU] hanyalah isapan jempol, kata [m3:IDN.GOV Bawaslu], yang sebaliknya {e2 memanggil} [m4=m1 sang calon] karena kampanye di masjid.
e2 m3 > m4 ACCUSE actual 2018-05-22/none mode=investigate ctx=election
