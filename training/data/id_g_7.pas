### Antara 2018-04-10
Jakarta (ANTARA) - [m1:BGD.MIL Penjaga perbatasan Bangladesh] {e1 menahan} tiga kapal ikan [m2:MMR.CVL nelayan Rakhine] yang dituduh melewati batas, dan [m3:MMR.GOV Naypyidaw] {e2 meminta} agar [m4=m2 para awaknya] dipulangkan.
e1 m1 > m2 COERCE actual 2018-04-10/none mode=seize ctx=territory
e2 m3 > m1 REQUEST requested 2018-04-10/none mode=yield ctx=territory

### Kompas.com 2024-08-29
[m1:BRA.JUD Hakim Alexandre de Moraes] {e1 memblokir} platform X di seluruh [m2:@BRA Brasil] lantaran [m3:USA.BUS perusahaan milik Elon Musk itu] {e2 tidak mau menunjuk} perwakilan hukum.
e1 m1 > m3 COERCE actual 2024-08-29/none mode=censor ctx=legal,rights_freedoms
e2 m3 > m1 REJECT actual 2024-08-29/none mode=yield ctx=legal

### CNN Indonesia 2024-10-08
Larangan atas X di Brasil {e1 dicabut} [m1:BRA.JUD Mahkamah Agung] setelah [m2:USA.BUS perusahaan itu] membayar denda dan {e2 menuruti} perintah penghapusan akun; [m3:BRA.GOV Lula] menyebutnya kemenangan hukum.
e1 m1 > m2 CONCEDE actual 2024-10-08/none ctx=legal,rights_freedoms
e2 m2 > m1 CONCEDE actual 2024-10-08/none ctx=legal

### Tempo.co 2014-03-20
[m1:TUR.GOV Pemerintah Erdogan] {e1 menutup akses} [m4:USA.BUS Twitter] menjelang pemilu daerah. [m2:EU Uni Eropa] {e2 mengkritik} penyensoran itu dan [m3:TUR.JUD pengadilan tata usaha] {e3 memerintahkan} larangan dicabut.
e1 m1 > m4 COERCE actual 2014-03-20/none mode=censor ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2014-03-20/none mode=disapprove ctx=rights_freedoms
e3 m3 > m1 REQUEST requested 2014-03-20/none mode=yield ctx=rights_freedoms,legal

### Antara 2022-10-13
[m1:IRN.GOV Teheran] {e1 memperlambat} internet agar [m2:IRN.CVL perempuan yang berunjuk rasa] tidak dapat mengunggah gambar, demikian [m3:NETBLOCKS.SOC NetBlocks]; [m4:DEU.GOV Annalena Baerbock] {e2 mengusulkan} sanksi [m5:EU Uni Eropa] atas [m6=m1 Iran].
e1 m1 > m2 COERCE actual 2022-10-13/none mode=censor ctx=repression,gender said=m3
e2 m4 > m5 REQUEST requested 2022-10-13/none mode=change ctx=gender,human_rights

### Republika 2022-03-10
Sejumlah redaksi di [m1:@RUS Moskow] memilih tutup. [m2:RUS.JRN TV Rain] mengaku {e1 dipaksa berhenti siaran} oleh [m3:RUS.GOV regulator Roskomnadzor], dan [m4:RUS.JRN Novaya Gazeta] menghapus semua berita perang sambil menunggu.
e1 m3 > m2 COERCE actual 2022-03-10/none mode=censor ctx=rights_freedoms said=m2

### Liputan6.com 2017-12-13
[m1:MMR.COP Polisi Myanmar] {e1 mencokok} [m2:MMR.JRN dua wartawan Reuters, Wa Lone dan Kyaw Soe Oo], yang sedang menyelidiki pembantaian di [m3:@MMR Inn Din], saat keduanya menerima dokumen dari [m4:MMR.COP petugas].
e1 m1 > m2 COERCE actual 2017-12-12/day mode=arrest ctx=rights_freedoms

### Antara 2019-05-07
Setelah lebih dari lima ratus hari, [m1:MMR.GOV Presiden Win Myint] {e1 memberikan amnesti} kepada 6.520 orang, termasuk [m2:MMR.JRN kedua jurnalis Reuters], yang keluar dari penjara [m3:@MMR Insein] sambil tersenyum.
e1 m1 > m2 CONCEDE actual 2019-05-07/none ctx=rights_freedoms,legal

### detikNews 2024-10-14 headline
[m1:PRK.MIL Korut] {e1 Ledakkan} Jalan Penghubung, [m2:KOR.MIL Korsel] {e2 Tembakkan} Tembakan Peringatan
e1 m1 > m2 ASSAULT actual 2024-10-15/none mode=destroy ctx=territory
e2 m2 > m1 MOBILIZE actual 2024-10-15/none mode=weapons ctx=military

### Kompas.com 2023-01-09
[m1:BRA.COP Polisi federal] {e1 mengosongkan} kamp pendukung [m2:BRA.OPP Jair Bolsonaro] di depan markas tentara [m3:@BRA Brasilia] dan {e2 mengangkut} 1.200 [m4=m2 orang] dengan bus.
e1 m1 > m2 COERCE actual 2023-01-09/none mode=restrict ctx=election
e2 m1 > m4 COERCE actual 2023-01-09/none mode=arrest ctx=election

### CNN Indonesia 2022-07-05
[m2:LKA.CVL Ribuan penumpang kereta] terdampar di Kolombo karena bensin habis; [m3:IND.GOV New Delhi] {e2 mengirim} dua kapal solar sebagai kredit lunak kepada [m4:LKA.GOV pemerintah Sri Lanka].
e2 m3 > m4 AID actual 2022-07-05/none ctx=economic,natural_resource

### Antara 2021-12-23
[m1:IND.COP Polisi Nagaland] {e1 mendakwa} [m2:IND.MIL 30 tentara] yang dalam penyergapan keliru {e2 menembak mati} [m3:IND.CVL penambang batu bara], tetapi [m4:IND.GOV New Delhi] {e3 menolak} memberi izin penuntutan.
e1 m1 > m2 ACCUSE actual 2021-12-23/none mode=allege ctx=legal
e2 m2 > m3 ASSAULT actual 2021-12-04/day mode=firearms ctx=repression
e3 m4 > m1 REJECT actual 2021-12-23/none mode=yield ctx=legal

### VOA Indonesia 2023-06-22
Tanpa menyebut [m1:CHN.GOV China], [m2:USA.GOV Biden] dan [m3:IND.GOV Narendra Modi] {e1 mencanangkan} produksi bersama mesin jet; [m4:RUS.GOV Rusia] tetap pemasok senjata utama [m5=m3 India].
e1 m2 > m3 AGREE planned 2023-06-22/none ctx=military,technology

### Antara 2025-05-07
[m1:IND.MIL Angkatan Udara India] {e1 menghajar} sembilan lokasi di [m2:PAK.GOV Pakistan] sebagai balasan atas pembantaian turis di [m3:@IND Pahalgam]; [m4:PAK.MIL militer Rawalpindi] mengklaim {e2 menembak jatuh} lima jet, klaim yang tidak dikomentari [m5:IND.GOV New Delhi].
e1 m1 > m2 ASSAULT actual 2025-05-07/none mode=aerial ctx=military,terrorism
e2 m4 > m1 ASSAULT actual 2025-05-07/none mode=aerial ctx=military said=m4

### Kompas.com 2025-05-10
Setelah {e1 ditelepon} [m1:USA.GOV Marco Rubio], [m2:IND.GOV India] dan [m3:PAK.GOV Pakistan] {e2 menyetujui} penghentian tembakan di darat, laut, dan udara, yang menurut New Delhi dicapai tanpa {e3 mediasi} siapa pun.
e1 m1 > m2,m3 CONSULT actual 2025-05-10/none mode=phone ctx=military,diplomatic
e2 m2 > m3 CONCEDE actual 2025-05-10/none ctx=military
e3 m1 > m2,m3 CONSULT denied 2025-05-10/none mode=third-party ctx=diplomatic said=m2

### CNN Indonesia 2025-04-24
[m1:IND.GOV New Delhi] {e1 menangguhkan} Perjanjian Perairan Indus dan {e2 menyuruh pulang} [m2:PAK.MIL tiga penasihat militer] kedutaan Islamabad; [m3:PAK.GOV Pakistan] {e3 memperingatkan} bahwa menutup aliran sungai akan dianggap perang.
e1 m1 > m3 SANCTION actual 2025-04-24/none mode=discontinue ctx=natural_resource
e2 m1 > m2 SANCTION actual 2025-04-24/none mode=expel ctx=military,diplomatic
e3 m3 > m1 THREATEN threatened 2025-04-24/none mode=violence ctx=natural_resource,military

### Tempo.co 2019-02-28
[m1:PAK.GOV Imran Khan] {e1 berjanji membebaskan} [m2:IND.MIL pilot India Abhinandan Varthaman] esok hari sebagai isyarat damai, tetapi [m3:IND.GOV New Delhi] menganggap langkah itu keharusan Konvensi Jenewa.
e1 m1 > m2 CONCEDE planned 2019-02-28/none ctx=military,diplomatic

### Antara 2019-03-01
Dengan kawalan [m1:PAK.MIL tentara Pakistan], [m2:IND.MIL Wing Commander Abhinandan] {e1 diserahkan} di pos perbatasan [m3:@PAK Wagah] kepada [m4:IND.MIL petugas India].
e1 m1 > m2 RETREAT actual 2019-03-01/none mode=release ctx=military

### BBC Indonesia 2011-05-02
Tanpa memberi tahu [m1:PAK.GOV Islamabad], [m2:USA.MIL pasukan komando Amerika] {e1 menyusup} ke rumah bertembok tinggi di [m3:@PAK Abbottabad] dan {e2 menewaskan} [m4:QAEDA.REB Osama bin Laden].
e1 m2 > m4 ASSAULT actual 2011-05-02/none ctx=terrorism
e2 m2 > m4 ASSAULT actual 2011-05-02/none mode=targeted ctx=terrorism

### Republika 2011-11-26
Dua helikopter [m1:NATO.MIL NATO] {e1 menembaki} pos perbatasan hingga 24 [m2:PAK.MIL tentara Pakistan] tewas; sebagai protes [m3:PAK.GOV Islamabad] {e2 menutup} jalur logistik ke [m4:@AFG Afganistan] dan {e3 mengusir} Amerika dari Pangkalan Shamsi.
e1 m1 > m2 ASSAULT actual 2011-11-26/none mode=aerial ctx=military
e2 m3 > m1 SANCTION actual 2011-11-26/none mode=discontinue ctx=military
e3 m3 > m1 SANCTION actual 2011-11-26/none mode=expel ctx=military

### Antara 2012-07-03
Setelah [m1:USA.GOV Hillary Clinton] {e1 menyatakan penyesalan}, [m2:PAK.GOV Pakistan] {e2 membuka lagi} jalur pasokan bagi [m3:NATO NATO] yang tujuh bulan tertutup.
e1 m1 > m2 SUPPORT actual 2012-07-03/none ctx=diplomatic,military
e2 m2 > m3 CONCEDE actual 2012-07-03/none ctx=military

### Detik 2021-10-12
[m1:QAT.GOV Doha] menjadi tempat {e1 pembicaraan} pertama [m2:TALIBAN.GOV pejabat Taliban] dengan [m3:EU delegasi Uni Eropa], yang {e2 menjanjikan} satu miliar euro bagi [m4:AFG.CVL rakyat Afganistan] tetapi tidak akan {e3 mengakui} rezim.
e1 m2 > m3 CONSULT actual 2021-10-12/none mode=third-party ctx=diplomatic
e2 m3 > m4 AGREE planned 2021-10-12/none ctx=human_security
e3 m3 > m2 REJECT actual 2021-10-12/none mode=assist ctx=diplomatic

### CNN Indonesia 2022-12-24
[m1:TALIBAN.GOV Penguasa Taliban] {e1 melarang} [m2:AFG.CVL perempuan] bekerja di lembaga bantuan, sehingga [m3:NRC.SOC Dewan Pengungsi Norwegia] dan [m4:IRC.SOC International Rescue Committee] {e2 menghentikan} operasinya.
e1 m1 > m2 COERCE actual 2022-12-24/none mode=restrict ctx=gender,human_rights
e2 m3,m4 > m1 SANCTION actual 2022-12-25/none mode=discontinue ctx=human_security

### Antara 2025-07-04
[m1:RUS.GOV Moskow] menjadi ibu kota pertama yang {e1 mengakui} [m2:TALIBAN.GOV pemerintahan Taliban]; [m3:AFG.GOV duta besar Gul Hassan Hassan] menyerahkan surat kepercayaan di kementerian.
e1 m1 > m2 SUPPORT actual 2025-07-04/none ctx=diplomatic

### Kompas.com 2021-08-19 none
[m1:AFG.CVL Ribuan orang] memadati tepi landasan. Beberapa di antara [m2=m1 mereka] membawa bayi, sementara dari menara pengawas [m3:USA.MIL tentara Amerika] hanya melihat.

### Tempo.co 2023-12-08
[m1:VEN.GOV Nicolas Maduro] mengumumkan pembentukan provinsi baru di [m2:@GUY Essequibo] dan memerintahkan [m3:VEN.BUS perusahaan minyak negara] memberi izin eksplorasi, sehingga [m4:GUY.GOV Guyana] {e1 menempatkan tentaranya dalam siaga penuh} serta {e2 mengadu} ke [m5:UN Dewan Keamanan].
e1 m4 > m1 MOBILIZE actual 2023-12-08/none mode=troops ctx=territory,military
e2 m4 > m1 ACCUSE actual 2023-12-08/none mode=disapprove ctx=territory

### Antara 2023-12-15
Di [m1:@VCT Kingstown], [m2:VEN.GOV Maduro] dan [m3:GUY.GOV Irfaan Ali] {e1 berjanji tidak menggunakan kekuatan} satu terhadap yang lain; [m4:BRA.GOV Brasil], yang sempat {e2 menambah} tentara di [m5:@BRA Roraima], ikut menjadi penengah.
e1 m2 > m3 AGREE planned 2023-12-14/day ctx=territory,military
e2 m4 > m2 MOBILIZE actual 2023-12-15/none mode=troops ctx=military

### VOA Indonesia 2023-12-28
Sebagai balasan, [m1:VEN.MIL Venezuela] {e1 menggelar} latihan dengan 5.600 serdadu ketika kapal patroli [m2:GBR.MIL Inggris HMS Trent] {e2 mendekati} [m3:GUY.GOV Guyana]; [m4:GBR.GOV London] menyatakan kunjungan itu rutin.
e1 m1 > m2 MOBILIZE actual 2023-12-28/none mode=weapons ctx=military
e2 m2 > m3 AID actual 2023-12-28/none ctx=military

### Antara 2024-12-03
Setelah [m1:SYR.REB pemberontak pimpinan HTS] memasuki [m2:@SYR Hama], [m3:IRN.GOV Iran] {e1 berjanji akan mengirim} pasukan bila [m4:SYR.GOV Damaskus] memintanya.
e1 m3 > m4 AID hypothetical 2024-12-03/none ctx=military

### Kompas.com 2024-12-09
[m1:ISR.MIL Tank Israel] {e1 bergerak} ke zona penyangga di Dataran Tinggi Golan sesaat setelah rezim [m2:SYR.ELI Assad] tumbang; [m3:EGY.GOV Kairo] {e2 mengecam} pendudukan tanah [m4:SYR.GOV Suriah] itu.
e1 m1 > m4 COERCE actual 2024-12-08/day mode=seize ctx=territory,military
e2 m3 > m1 ACCUSE actual 2024-12-09/none mode=disapprove ctx=territory

### CNN Indonesia 2023-10-07
Sedikitnya dua puluh desa [m1:ISR.CVL Israel] sempat {e1 dikuasai} para penyerang [m2:HAMAS.REB Hamas], dan pejuangnya {e2 menyeret} [m3:ISR.CVL lebih dari dua ratus orang] ke [m4:@PSE Gaza].
e1 m2 > m1 ASSAULT actual 2023-10-07/none ctx=terrorism,military
e2 m2 > m3 ASSAULT actual 2023-10-07/none mode=abduct ctx=terrorism

### Republika 2007-06-15
Setelah lima hari pertumpahan darah, [m1:HAMAS.REB Hamas] {e1 menguasai} [m2:@PSE Jalur Gaza] sepenuhnya, dan [m3:PSE.GOV Mahmoud Abbas] {e2 memecat} [m4:HAMAS.GOV Perdana Menteri Ismail Haniya].
e1 m1 > m3 ASSAULT actual 2007-06-14/day ctx=military,political_institutions
e2 m3 > m4 SANCTION actual 2007-06-14/day mode=expel ctx=executive

### Antara 2008-01-23
[m1:PSE.CVL Ratusan ribu warga Gaza] menyeberang ke [m2:@EGY Rafah] melewati tembok yang dijebol [m3:HAMAS.REB orang bertopeng], lalu [m4:EGY.GOV Husni Mubarak] mengaku {e2 membiarkan} [m5=m1 mereka] berbelanja sebelum pulang.
e2 m4 > m5 AID actual 2008-01-23/none ctx=human_security

### Kumparan 2016-04-13
Seorang [m1:CAN.CVL sandera Kanada] {e1 dipenggal} [m2:ABUSAYYAF.REB kelompok Abu Sayyaf] setelah uang tebusan tidak datang; [m3:CAN.GOV Justin Trudeau] menyatakan [m4=m3 Ottawa] tidak membayar.
e1 m2 > m1 ASSAULT actual 2016-04-25/none mode=targeted ctx=terrorism

### CNN Indonesia 2017-05-25
[m1:MAUTE.REB Kelompok Maute] {e1 menduduki} rumah sakit, penjara, dan sejumlah jembatan di [m2:@PHL Marawi], {e2 menyandera} [m3:PHL.REL seorang pastor], sedangkan [m4:PHL.GOV Duterte] {e3 memaklumkan darurat militer} di seluruh Mindanao.
e1 m1 > m4 COERCE actual 2017-05-23/day mode=seize ctx=terrorism
e2 m1 > m3 ASSAULT actual 2017-05-23/day mode=abduct ctx=terrorism
e3 m4 > m1 COERCE actual 2017-05-23/day mode=martial-law ctx=terrorism

### Antara 2017-10-17
[m1:PHL.GOV Rodrigo Duterte] menyatakan [m2:@PHL Marawi] {e1 telah dibebaskan} dari pengaruh teroris setelah [m3:PHL.MIL tentaranya] {e2 menewaskan} [m4:ABUSAYYAF.REB Isnilon Hapilon] dan [m5:MAUTE.REB Omar Maute].
e1 m3 > m5 ASSAULT actual 2017-10-17/none ctx=terrorism
e2 m3 > m4,m5 ASSAULT actual 2017-10-16/day mode=targeted ctx=terrorism

### Tempo.co 2024-04-11
[m1:KNU.REB Persatuan Nasional Karen] mengaku {e1 merebut} pangkalan terakhir [m2:MMR.MIL Batalion 275] di kota dagang [m3:@MMR Myawaddy] dan ratusan [m4=m2 serdadu] menyeberangi Jembatan Persahabatan ke [m5:@THA Mae Sot].
e1 m1 > m2 ASSAULT actual 2024-04-11/none ctx=military,territory said=m1

### Antara 2024-04-24
[m1:MMR.MIL Tentara junta] {e1 kembali menguasai} markas [m2:@MMR Myawaddy] yang dua minggu lepas ke tangan [m3:KNU.REB gerilyawan Karen], dibantu [m4:BGF.PRM Pasukan Penjaga Perbatasan] yang semula memihak lawan.
e1 m1 > m3 COERCE actual 2024-04-24/none mode=seize ctx=military,territory

### CNN Indonesia 2023-10-27
Dimulai dengan sandi Operasi 1027, [m1:MNDAA.REB aliansi tiga kelompok bersenjata] {e1 menyerbu} belasan pos [m2:MMR.MIL militer Myanmar] di [m3:@MMR Shan utara]; [m4:CHN.GOV Beijing] {e2 menyerukan} gencatan dan [m5:CHN.MIL pasukan perbatasannya] {e3 berlatih} di Yunnan.
e1 m1 > m2 ASSAULT actual 2023-10-27/none ctx=military,territory
e2 m4 > m1,m2 REQUEST requested 2023-10-27/none mode=yield ctx=military
e3 m5 > m1 MOBILIZE actual 2023-10-27/none mode=weapons ctx=military

### Kompas.com 2024-01-12
[m1:MMR.MIL Junta] dan [m2:MNDAA.REB Aliansi Tiga Saudara] {e1 menyepakati} gencatan senjata di [m3:@CHN Kunming] yang {e2 difasilitasi} [m4:CHN.GOV Kementerian Luar Negeri China], dan keduanya {e3 sepakat} tidak mengganggu [m5:CHN.CVL warga Tiongkok] di perbatasan.
e1 m1 > m2 CONCEDE actual 2024-01-12/none ctx=military
e2 m4 > m1,m2 CONSULT actual 2024-01-12/none mode=third-party ctx=diplomatic
e3 m1 > m5 AGREE planned 2024-01-12/none ctx=territory

### Antara 2024-08-03
[m1:MNDAA.REB MNDAA] mengumumkan {e1 penguasaan} Lashio, termasuk markas Komando Timur Laut, yang tidak diakui [m2:MMR.MIL junta] tetapi dibenarkan [m3:#Irrawaddy media setempat].
e1 m1 > m2 ASSAULT actual 2024-08-03/none ctx=military,territory said=m1

### Republika 2025-04-22
[m1:MNDAA.REB Gerilyawan Kokang] {e1 mengembalikan} [m2:@MMR Lashio] kepada [m3:MMR.MIL pasukan junta] sesuai perundingan yang {e2 didorong} [m4:CHN.GOV China], yang mengirim tim pengamat.
e1 m1 > m3 RETREAT actual 2025-04-22/none mode=withdraw ctx=military,territory
e2 m4 > m1,m3 CONSULT actual 2025-04-22/none mode=third-party ctx=diplomatic

### VOA Indonesia 2015-02-17
Di [m1:@MMR Laukkai], [m2:MNDAA.REB pemberontak Kokang] {e1 merebut sebagian kota} sebelum dipaksa mundur [m3:MMR.MIL tentara pemerintah], yang menurut [m4:MMR.GOV juru bicara Ye Htut] kehilangan 47 orang.
e1 m2 > m3 ASSAULT actual 2015-02-17/none ctx=military,territory

### Detik 2014-08-27
[m1:UKR.GOV Petro Poroshenko] menuduh [m2:RUS.MIL pasukan Rusia] {e1 membantu} [m3:DNR.REB separatis] {e2 merebut} [m4:@UKR Novoazovsk], sesuatu yang disangkal [m5:RUS.GOV Moskow], yang mengatakan tak satu pun serdadunya berada di sana.
e1 m2 > m3 AID actual 2014-08-27/none ctx=military said=m1
e2 m3 > m1 ASSAULT actual 2014-08-27/none ctx=military,territory said=m1

### Antara 2014-07-05
[m1:UKR.MIL Pasukan Ukraina] {e1 mengusir} [m2:DNR.REB pemberontak] dari [m3:@UKR Sloviansk], yang selama dua belas pekan menjadi benteng separatis, sebagaimana diumumkan [m4:UKR.GOV Menteri Dalam Negeri Arsen Avakov].
e1 m1 > m2 ASSAULT actual 2014-07-05/none ctx=military,territory said=m4

### Tempo.co 2021-07-06
[m1:AFG.MIL Lebih dari seribu serdadu Afganistan] {e1 melintasi} perbatasan ke [m2:@TJK Tajikistan] setelah distrik mereka {e2 direbut} [m3:TALIBAN.REB Taliban] satu demi satu; [m4:TJK.GOV Dushanbe] {e3 memanggil} 20 ribu [m5:TJK.MIL prajurit cadangan].
e1 m1 > m3 RETREAT actual 2021-07-06/none mode=withdraw ctx=military
e2 m3 > m1 ASSAULT actual 2021-07-06/none ctx=military,territory
e3 m4 > m3 MOBILIZE actual 2021-07-06/none mode=troops ctx=military
