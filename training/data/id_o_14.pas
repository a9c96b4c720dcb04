### Antara 2023-04-25
[m1:SAU.MIL Kapal perang Arab Saudi] {e1 mengangkut} [m2:IDN.CVL 557 WNI] dari [m3:@SDN Port Sudan] menuju [m4:@SAU Jeddah] setelah rombongan itu dikawal [m5:IDN.MIL prajurit TNI] keluar dari [m6:@SDN Khartoum], medan pertempuran antara [m7:SDN.MIL tentara Jenderal Burhan] dan [m8:RSF.REB pasukan RSF], kata [m9:IDN.GOV Menlu Retno Marsudi].
e1 m1 > m2 AID actual 2023-04-25/none ctx=human_security,military

### Antara 2023-04-20
Pertempuran antara [m1:SDN.MIL militer Sudan] dan [m2:RSF.REB RSF] {e1 berlanjut} di dekat bandara [m3:@SDN Khartoum] meskipun gencatan 24 jam sudah {e2 diterima} [m9=m1+m2 keduanya] atas permintaan [m4:USA.GOV Antony Blinken]. [m5:EGY.GOV Kairo] membenarkan 177 [m6:EGY.MIL tentara Mesir] yang {e3 ditahan} [m10=m2 RSF] di [m7:@SDN Merowe] telah {e4 diserahkan} kepada [m8:ICRC Palang Merah].
e1 m1 > m2 ASSAULT actual 2023-04-20/none mode=firearms ctx=military
e2 m1,m2 > m4 CONCEDE actual 2023-04-20/none mode=ceasefire ctx=military
e3 m2 > m6 COERCE actual 2023-04-20/none mode=arrest ctx=military
e4 m2 > m8 RETREAT actual 2023-04-20/none mode=release ctx=military

### Kompas.com 2014-03-27
[m1:IDN.CRM Satinah], tenaga kerja asal [m2:@IDN Ungaran] yang {e1 dihukum mati} [m3:SAU.JUD pengadilan Buraidah], selamat untuk sementara sesudah [m4:SAU.CVL keluarga korban] {e2 bersedia mengundurkan} tenggat diat. [m5:IDN.GOV Menko Polhukam Djoko Suyanto] menolak {e3 desakan} [m6:IDN.CVL Migrant Care] agar [m7:IDN.GOV Presiden Yudhoyono] menyurati [m8:SAU.GOV Raja Abdullah] sekali lagi.
e1 m3 > m1 SANCTION actual 2014-03-27/none mode=convict ctx=legal,crime
e2 m4 > m1 CONCEDE actual 2014-03-27/none ctx=legal
e3 m6 > m7 REQUEST requested 2014-03-27/none mode=assist ctx=legal,diplomatic

### VOA Indonesia 2014-03-01
[m1:RUS.LEG Majelis tinggi Rusia] {e1 menyetujui} permintaan [m2:RUS.GOV Vladimir Putin] untuk memakai tentara di [m3:@UKR Krimea], tempat [m4:RUS.MIL orang bersenjata tanpa lencana] telah {e2 menguasai} parlemen. [m5:UKR.GOV Presiden sementara Oleksandr Turchynov] {e3 menyiagakan penuh} pasukannya, dan [m6:CAN.GOV PM Kanada Stephen Harper] {e4 menarik pulang} duta besar dari [m7:RUS.GOV Moskow].
e1 m1 > m2 SUPPORT actual 2014-03-01/none ctx=military,territory
e2 m4 > m5 COERCE actual 2014-03-01/none mode=seize ctx=military,territory
e3 m5 > m4 MOBILIZE actual 2014-03-01/none mode=troops ctx=military
e4 m6 > m7 SANCTION actual 2014-03-01/none mode=expel ctx=diplomatic

### Tempo.co 2017-12-28
[m1:IDN.CVL Perwakilan petani Kendeng] yang menggelar {e1 aksi cor kaki} di depan [m2:IDN.GOV Istana] {e2 diterima} [m3:IDN.GOV Kepala Staf Kepresidenan Teten Masduki], bukan [m4:IDN.GOV Presiden Joko Widodo], yang sedang di [m5:@IDN Yogyakarta]. [m6:IDN.CVL Gunretno], juru bicaranya, {e3 menuding} [m7:IDN.GOV Gubernur Ganjar Pranowo] mengakali putusan [m8:IDN.JUD Mahkamah Agung].
e1 m1 > m4 PROTEST actual 2017-12-28/none mode=demo ctx=environment,natural_resource
e2 m1 > m3 CONSULT actual 2017-12-28/none mode=meet ctx=environment
e3 m6 > m7 ACCUSE actual 2017-12-28/none mode=allege ctx=environment,legal

### CNN Indonesia 2023-06-24
[m1:WAGNER.REB Yevgeny Prigozhin] {e1 menghentikan} gerak konvoinya menuju [m2:@RUS Moskow] setelah {e2 berunding} dengan [m3:BLR.GOV Alexander Lukashenko], yang bertindak atas persetujuan [m4:RUS.GOV Putin]. Sebelumnya [m5:RUS.GOV Presiden Rusia itu] {e3 menyebut} pemberontakan [m6=m1 bos Wagner] pengkhianatan, dan [m7:RUS.GOV Ramzan Kadyrov] {e4 mengirim} pasukan Chechen ke [m8:@RUS Rostov].
e1 m1 > m4 RETREAT actual 2023-06-24/none mode=withdraw ctx=military
e2 m3 > m1 CONSULT actual 2023-06-24/none mode=third-party ctx=military
e3 m5 > m6 ACCUSE actual 2023-06-24/none mode=disapprove ctx=military
e4 m7 > m1 MOBILIZE actual 2023-06-24/none mode=troops ctx=military

### detikNews 2020-07-21 none
[m1:IDN.EDU Nadiem Makarim], sebelum menjadi menteri, pernah duduk satu meja dengan pendiri [m2:IDN.BUS Tokopedia] dan [m3:IDN.BUS Traveloka] di sebuah kampus di [m4:@USA Boston]; kenangan itu [m8=m1 ia] tuturkan kepada [m5:IDN.EDU mahasiswa baru UGM] lewat layar, didampingi [m6:IDN.EDU rektor] dan [m7:IDN.GOV seorang direktur jenderal].

### Riau Pos 2024-02-12
[m1:IDN.CVL Warga Sembulang] {e1 menolak} relokasi yang ditawarkan [m2:IDN.GOV BP Batam], dan [m3:IDN.CVL LBH Pekanbaru] {e2 melayangkan keberatan} kepada [m4:IDN.GOV Ombudsman] terhadap [m5:IDN.COP Polresta Barelang], yang mengirim [m6:IDN.COP aparat] ke rumah-rumah. [m7:IDN.PTY Calon presiden Anies Baswedan] pernah {e3 berjanji} meninjau proyek [m8:IDN.BUS PT MEG] itu.
e1 m1 > m2 REJECT actual 2024-02-12/none ctx=natural_resource,human_rights
e2 m3 > m5 ACCUSE actual 2024-02-12/none mode=allege ctx=human_rights,repression
e3 m7 > m1 AGREE planned 2024-02-12/none mode=change ctx=natural_resource,election bg

### BBC Indonesia 2014-12-17
[m1:USA.GOV Barack Obama] dan [m2:CUB.GOV Raul Castro] mengumumkan {e1 pemulihan hubungan} yang dirintis lewat perundingan rahasia di [m3:@CAN Kanada] dengan dorongan [m4:VAT.GOV Paus Fransiskus]. [m5:CUB.GOV Havana] {e2 melepas} [m6:USA.CVL kontraktor Alan Gross], sedangkan [m7:USA.LEG Senator Marco Rubio] {e3 menentang} langkah [m8=m1 presidennya].
e1 m1 > m2 SUPPORT actual 2014-12-17/none mode=relations ctx=diplomatic
e2 m5 > m6 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic
e3 m7 > m8 ACCUSE actual 2014-12-17/none mode=disapprove ctx=diplomatic

### Tribun Timur 2018-10-12
[m1:IDN.GOV Menteri Sosial Agus Gumiwang Kartasasmita] {e1 menyerahkan} santunan Rp15 juta per jiwa kepada [m2:IDN.CVL ahli waris korban gempa] di [m3:@IDN Sigi], disaksikan [m4:UN Antonio Guterres], yang datang bersama [m5:IDN.GOV Jusuf Kalla]. [m6:IDN.GOV Bupati Mohamad Irwan Lapata] {e2 meminta} [m7:IDN.GOV Kementerian PUPR] segera membangun [m8:@IDN Gumbasa].
e1 m1 > m2 AID actual 2018-10-12/none ctx=disasters
e2 m6 > m7 REQUEST requested 2018-10-12/none mode=assist ctx=disasters

### Republika 2018-03-19
[m1:TUR.MIL Pasukan Turki] bersama [m2:SNA.REB milisi Tentara Pembebasan Suriah] {e1 merebut} [m3:@SYR Afrin] dari [m4:YPG.REB YPG Kurdi]. [m5:SYR.GOV Damaskus] {e2 menuntut} penarikan [m6=m1 tentara asing itu] melalui surat ke [m7:UN PBB]; [m8:FRA.GOV Menlu Jean-Yves Le Drian] sebelumnya {e3 memperingatkan} [m9:TUR.GOV Ankara] agar menahan diri.
e1 m1,m2 > m4 ASSAULT actual 2018-03-19/none ctx=military,territory
e2 m5 > m6 REQUEST requested 2018-03-19/none mode=withdraw ctx=military,territory
e3 m8 > m9 REQUEST requested 2018-03-19/none mode=yield ctx=military bg

### Suara Merdeka 2019-02-19
[m1:IDN.AGR Warga Surokonto Wetan], Kendal, mengirim {e1 permohonan grasi} bagi [m2:IDN.REL Kiai Nur Aziz], yang {e2 dipenjara} [m3:IDN.JUD Mahkamah Agung] delapan tahun atas laporan [m4:IDN.BUS Perhutani], kepada [m5:IDN.GOV Presiden]. [m6:IDN.REL Front Nahdliyin] {e3 mendampingi} [m8=m1 mereka], sementara [m7:IDN.BUS PT Semen Indonesia], pemberi lahan pengganti, tak berkomentar.
e1 m1 > m5 REQUEST requested 2019-02-19/none mode=release ctx=legal,natural_resource
e2 m3 > m2 SANCTION actual 2019-02-19/none mode=convict ctx=legal,natural_resource bg
e3 m6 > m1 SUPPORT actual 2019-02-19/none ctx=legal

### SINDOnews 2016-11-04
[m1:IND.GOV India] dan [m2:PAK.GOV Pakistan] saling {e1 mengusir} diplomat setelah [m3:IND.COP polisi New Delhi] {e2 menangkap} [m4:PAK.GOV pegawai komisi tinggi Mehmood Akhtar], yang dituduh mencuri rahasia militer. [m5:USA.GOV Juru bicara Departemen Luar Negeri AS John Kirby] {e3 menyarankan} [m6=m1+m2 keduanya] berdialog; [m7:BGD.GOV Bangladesh] {e4 membatalkan} keikutsertaan dalam KTT [m8:SAARC SAARC] di [m9:@PAK Islamabad].
e1 m1 > m2 SANCTION actual 2016-11-04/none mode=expel ctx=diplomatic,intelligence
e2 m3 > m4 COERCE actual 2016-11-04/none mode=arrest ctx=intelligence
e3 m5 > m6 REQUEST requested 2016-11-04/none ctx=diplomatic
e4 m7 > m8 REJECT actual 2016-11-04/none mode=boycott ctx=diplomatic

### Jawa Pos 2016-10-04
[m1:IDN.REL Dimas Kanjeng Taat Pribadi], pemimpin padepokan di [m2:@IDN Probolinggo] yang {e1 digerebek} [m3:IDN.COP 1.500 polisi], disangka memerintahkan pembunuhan [m4:IDN.CVL dua bekas pengikutnya]. [m5:IDN.REL MUI Jawa Timur] {e2 mencela} [m6:IDN.CVL Marwah Daud Ibrahim] yang {e3 membelanya}, sementara [m7:IDN.LEG Komisi III DPR] {e4 mendatangi} [m8:IDN.COP Polda Jawa Timur].
e1 m3 > m1 COERCE actual 2016-10-04/none mode=arrest ctx=religion_ethnicity,crime
e2 m5 > m6 ACCUSE actual 2016-10-04/none mode=disapprove ctx=religion_ethnicity
e3 m6 > m1 SUPPORT actual 2016-10-04/none ctx=religion_ethnicity
e4 m7 > m8 CONSULT actual 2016-10-04/none mode=visit ctx=crime

### Kumparan 2023-08-20
Didampingi [m1:SAU.GOV Pangeran Faisal bin Farhan], [m2:IRN.GOV Hossein Amir-Abdollahian] bertamu ke [m3:@SAU Jeddah] dan {e3 diterima} [m4:SAU.GOV Putra Mahkota Mohammed bin Salman], pertemuan yang menurut [m5:#outlet Al Arabiya] juga menyentuh ladang Durra, sengketa antara [m6:KWT.GOV Kuwait] dan [m7:IRN.GOV Teheran].
e3 m2 > m4 CONSULT actual 2023-08-20/none mode=visit ctx=diplomatic

### Media Indonesia 2013-09-06
Di sela KTT [m1:G20 G20], [m2:BRA.GOV Dilma Rousseff] dan [m3:MEX.GOV Enrique Pena Nieto] masing-masing {e1 menuntut} penjelasan dari [m4:USA.GOV Obama] atas penyadapan oleh [m5:USA.SPY NSA]. Di kota yang sama, [m6:@RUS Saint Petersburg], [m7:GBR.GOV David Cameron] {e2 menjanjikan} dana bagi [m8:SYR.REF pengungsi Suriah].
e1 m2,m3 > m4 REQUEST requested 2013-09-06/none ctx=intelligence,diplomatic
e2 m7 > m8 AGREE planned 2013-09-06/none mode=assist ctx=human_security,migration

### Fajar 2023-02-27 none
Pasangan calon dari [m1:IDN.PTY Perindo] dan [m2:IDN.PTY Hanura], jika benar maju di [m3:@IDN Takalar], akan bersaing dengan wajah lama yang diusung [m4:IDN.PTY Gerindra]; tabel yang disusun [m5:IDN.EDU dosen Unhas] untuk [m6:#outlet harian ini] menunjukkan [m7:IDN.PTY PKS] paling rajin mengganti nama.

### CNBC Indonesia 2019-12-13
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e1 menyesalkan} {e4 gugatan} [m2:EU Uni Eropa] di [m3:WTO WTO] atas larangan ekspor nikel dan menyatakan [m4:IDN.GOV Jakarta] {e2 tidak akan mundur}. [m5:IDN.BUS Asosiasi Penambang Nikel] justru {e3 meminta} [m6:IDN.GOV Menteri ESDM Arifin Tasrif] menunda larangan itu, sementara [m7:CHN.BUS Tsingshan], investor utama di [m8:@IDN Morowali], diuntungkan.
e1 m1 > m2 ACCUSE actual 2019-12-13/none mode=disapprove ctx=economic,natural_resource
e2 m4 > m2 REJECT actual 2019-12-13/none mode=yield ctx=economic,natural_resource
e3 m5 > m6 REQUEST requested 2019-12-13/none mode=change ctx=natural_resource,economic
e4 m2 > m4 ACCUSE actual 2019-12-13/none mode=allege ctx=economic,legal

### Okezone 2013-12-15
[m1:SGP.COP Polisi Singapura] {e1 mendeportasi} [m2:IND.LAB 57 buruh asal India] menyusul kerusuhan di Little India, tempat [m3:IND.LAB pekerja migran] {e3 membakar} ambulans setelah [m7:IND.LAB rekan mereka] tertabrak bus. [m4:IND.GOV Komisi Tinggi India] menyatakan tidak keberatan, sedangkan [m5:BGD.GOV Bangladesh] {e4 menawarkan} pendamping hukum bagi [m6:BGD.LAB warganya].
e1 m1 > m2 COERCE actual 2013-12-15/none mode=deport ctx=migration
e3 m3 > m1 PROTEST actual 2013-12-15/none mode=riot ctx=migration
e4 m5 > m6 AGREE planned 2013-12-15/none mode=assist ctx=legal,migration
