### Antara 2020-09-22
{e1 Dukungan} [m1:IDN.GOV Indonesia] bagi [m2:PSE.GOV Palestina] ditegaskan lagi dalam sidang virtual; {e2 ajakan} [m3:ISR.GOV Israel] untuk membuka hubungan tidak disinggung.
e1 m1 > m2 SUPPORT actual 2020-09-22/none ctx=diplomatic
e2 m3 > m1 AGREE actual 2020-09-22/none ctx=diplomatic

### Kompas.com 2018-10-03
{e1 Bantuan} pesawat Hercules dari [m1:MYS.MIL Malaysia], [m2:SGP.MIL Singapura], dan [m3:IND.MIL India] untuk [m4:IDN.GOV Palu] dipusatkan di Balikpapan. {e2 Ucapan terima kasih} [m5:IDN.GOV Menko Polhukam] disampaikan dalam bahasa Inggris.
e1 m1,m2,m3 > m4 AID actual 2018-10-03/none ctx=disasters
e2 m5 > m1,m2,m3 SUPPORT actual 2018-10-03/none ctx=disasters

### detikNews 2022-09-07
{e1 Permintaan} [m1:IDN.LAB buruh Jawa Timur] agar harga BBM diturunkan dijawab [m2:IDN.GOV Khofifah] dengan {e2 kesanggupan} meneruskannya ke Jakarta.
e1 m1 > m2 REQUEST requested 2022-09-06/none mode=change ctx=economic
e2 m2 > m1 AGREE planned 2022-09-06/none ctx=economic

### Tempo.co 2016-03-10
{e1 Desakan} [m1:UNHCR badan pengungsi PBB] supaya [m2:GRC.GOV Yunani] menambah tempat penampungan dijawab dengan {e2 pembukaan} tiga barak tentara bagi [m3:AFG.REF pengungsi Afganistan].
e1 m1 > m2 REQUEST requested 2016-03-10/none mode=assist ctx=migration
e2 m2 > m3 AID actual 2016-03-10/none ctx=migration

### VOA Indonesia 2011-05-05
{e1 Rekonsiliasi} [m1:FATAH.PTY Fatah] dan [m2:HAMAS.REB Hamas] terjadi di Kairo. {e2 Sambutan} hangat datang dari [m3:TUR.GOV Ankara], {e3 kecaman} dari [m4:ISR.GOV Benjamin Netanyahu].
e1 m1 > m2 SUPPORT actual 2011-05-04/none ctx=political_institutions
e2 m3 > m1,m2 SUPPORT actual 2011-05-04/none ctx=political_institutions
e3 m4 > m1 ACCUSE actual 2011-05-04/none mode=disapprove ctx=terrorism

### CNN Indonesia 2024-09-06
{e1 Pelukan} [m1:VAT.REL Paus Fransiskus] dan [m2:IDN.REL Imam Besar Nasaruddin Umar] di terowongan persaudaraan menutup {e2 kunjungan} tiga hari. {e3 Apresiasi} bagi [m3:IDN.COP polisi] disampaikan [m4:IDN.REL KWI].
e1 m1 > m2 SUPPORT actual 2024-09-05/none ctx=religion_ethnicity
e2 m1 > m2 CONSULT actual 2024-09-05/none mode=visit ctx=religion_ethnicity
e3 m4 > m3 SUPPORT actual 2024-09-06/none ctx=religion_ethnicity

### Jawa Pos 2009-01-21
{e1 Imbauan} [m1:IDN.REL MUI] agar produk [m2:@USA Amerika] diboikot ditanggapi [m3:IDN.GOV Wakil Presiden] dengan {e2 permintaan} supaya [m4=m1 ulama] menggalang obat saja bagi [m5:PSE.CVL Gaza].
e1 m1 > m6 REQUEST requested 2009-01-21/none mode=change ctx=diplomatic
e2 m3 > m4 REQUEST requested 2009-01-21/none mode=assist ctx=human_security
[m6:IDN.CVL Konsumen] tampak tak terpengaruh.

### Republika 2017-12-14
{e1 Seruan} [m1:TUR.GOV Erdogan] pada KTT [m2:OIC OKI] agar dunia mengakui Yerusalem Timur {e2 tersambut}: [m3:LBN.GOV Lebanon] {e3 menyatakan akan} membuka kedutaan di sana.
e1 m1 > m2 REQUEST requested 2017-12-13/none mode=change ctx=territory
e3 m3 > m4 AGREE planned 2017-12-13/none ctx=territory
e2 m3 > m1 SUPPORT actual 2017-12-13/none ctx=territory
[m4:PSE.GOV Mahmoud Abbas] bertepuk tangan.

### Kompas 2006-11-20
{e1 Jamuan} untuk [m1:USA.GOV Presiden Bush] di Istana Bogor terlaksana enam jam di bawah hujan, dan {e3 protes} [m2:IDN.REL HTI] serta [m3:IDN.EDU mahasiswa] tertahan di radius dua kilometer.
e1 m4 > m1 CONSULT actual 2006-11-20/none mode=visit ctx=diplomatic
e3 m2,m3 > m1 PROTEST actual 2006-11-20/none mode=demo ctx=diplomatic
Tuan rumahnya [m4:IDN.GOV Susilo Bambang Yudhoyono].

### Tribun Timur 2018-04-24
{e1 Janji} [m1:IDN.GOV Pemkab Jeneponto] memasang pipa air tertunda lagi; [m2:IDN.CVL warga Bangkala] terpaksa membeli dari tangki, padahal {e4 hibah} [m3:AUS.GOV pemerintah Australia] sudah cair.
e1 m1 > m2 AGREE planned 2018-04-24/none ctx=human_security
e4 m3 > m1 AID actual 2018-04-24/none ctx=human_security
Penjualnya [m4:IDN.BUS CV Tirta].

### BBC Indonesia 2015-07-14
{e1 Kesepakatan} nuklir [m1:IRN.GOV Iran] dengan enam negara tercapai di Wina setelah {e3 perundingan} delapan belas hari yang dipimpin [m2:EU Federica Mogherini].
e1 m1 > m2 AGREE planned 2015-07-14/none ctx=cbrn
e3 m1 > m2 CONSULT actual 2015-07-14/none mode=multilateral ctx=cbrn

### SINDOnews 2013-02-26
{e1 Pernyataan dukungan} 13 [m1:IDN.PTY DPD Demokrat] untuk [m2:IDN.PTY Anas Urbaningrum] tidak mencegah {e2 penetapannya} sebagai tersangka oleh [m3:IDN.JUD KPK].
e1 m1 > m2 SUPPORT actual 2013-02-26/none ctx=corruption
e2 m3 > m2 ACCUSE actual 2013-02-22/none mode=allege ctx=corruption

### Liputan6.com 2011-02-11
{e1 Kepergian} [m1:EGY.GOV Husni Mubarak] dirayakan [m2:EGY.CVL massa Tahrir]. {e2 Pengalihan kekuasaan} kepada [m3:EGY.MIL Dewan Militer] diumumkan tiga puluh detik; {e3 pujian} [m4:USA.GOV Obama] menyusul.
e1 m1 > m2 RETREAT actual 2011-02-11/none mode=resign ctx=pro_democracy
e2 m1 > m3 RETREAT actual 2011-02-11/none mode=resign ctx=pro_democracy
e3 m4 > m2 SUPPORT actual 2011-02-11/none ctx=pro_democracy

### Antara 2019-04-30
{e1 Turun takhtanya} [m1:JPN.GOV Kaisar Akihito] disaksikan [m2:JPN.GOV Shinzo Abe], yang {e2 menyampaikan terima kasih} atas nama rakyat. Duta besar dari [m3:@BEL Brussel] hadir dengan topi.
e1 m1 > m2 RETREAT actual 2019-04-30/none mode=resign ctx=executive
e2 m2 > m1 SUPPORT actual 2019-04-30/none ctx=executive

### CNBC Indonesia 2018-09-27
{e1 Kenaikan kuota} susu [m1:CAN.GOV Kanada] bagi peternak [m2:USA.AGR Wisconsin] merupakan {e2 konsesi} terakhir dalam {e3 perundingan} USMCA dengan [m3:USA.GOV Robert Lighthizer].
e1 m1 > m3 CONCEDE planned 2018-09-30/none ctx=economic
e2 m1 > m3 CONCEDE actual 2018-09-30/none ctx=economic
e3 m1 > m3 CONSULT actual 2018-09-30/none ctx=economic

### Pontianak Post 2019-02-11
{e1 Penyerahan} 73 senapan lantak oleh [m1:IDN.CVL warga Sekadau] kepada [m2:IDN.MIL Yonif 642] berlangsung sukarela. {e2 Penghargaan} berupa sepeda diberikan [m3:IDN.MIL Danrem].
e1 m1 > m2 RETREAT actual 2019-02-11/none mode=disarm ctx=crime
e2 m3 > m1 SUPPORT actual 2019-02-11/none ctx=crime

### Tirto 2021-06-16
{e1 Pembatalan} pajak sembako belum terdengar dari [m1:IDN.GOV Sri Mulyani], yang baru {e3 mendatangi} [m2:IDN.LAB pedagang Pasar Santa] untuk menjelaskan. {e4 Penolakan} [m3:IDN.CVL YLKI] tetap.
e1 m1 > m2 CONCEDE denied 2021-06-16/none ctx=economic
e3 m1 > m2 CONSULT actual 2021-06-14/none mode=visit ctx=economic
e4 m3 > m1 REJECT actual 2021-06-16/none ctx=economic

### Harian Jogja 2010-11-15
{e1 Relawan} dari [m1:IDN.REL Muhammadiyah] terbanyak menolong [m2:IDN.CVL pengungsi Stadion Maguwoharjo], disusul {e2 dapur umum} [m3:IDN.PTY PKS] dan {e3 kiriman} sayur [m4:IDN.AGR petani Kopeng].
e1 m1 > m2 AID actual 2010-11-15/none ctx=disasters
e2 m3 > m2 AID actual 2010-11-15/none ctx=disasters
e3 m4 > m2 AID actual 2010-11-15/none ctx=disasters

### Kumparan 2023-08-18
{e1 Kehadiran} [m1:IDN.PTY Prabowo] di rumah [m2:IDN.PTY Yenny Wahid] disebut silaturahmi biasa. {e3 Restu} [m3:IDN.GOV Jokowi] untuknya, kata [m4:IDN.PTY Projo], tinggal menunggu pengumuman.
e1 m1 > m2 CONSULT actual 2023-09-06/none mode=visit ctx=election
e3 m3 > m1 SUPPORT planned 2023-09-06/none ctx=election said=m4

### Media Indonesia 2014-09-24
{e1 Pembelaan} [m1:IDN.PTY Fahri Hamzah] atas keputusan [m2:IDN.LEG DPR] menghapus pilkada langsung dibalas {e3 boikot} tagar oleh [m3:IDN.CVL warganet].
e1 m1 > m2 SUPPORT actual 2014-09-26/none ctx=election,legislative
e3 m3 > m1 PROTEST actual 2014-09-26/none mode=boycott ctx=election

### Antara 2012-03-27
{e1 Pertemuan} para pemimpin [m1:KOR.GOV Seoul], [m2:USA.GOV Washington], dan 51 negara lain ditutup dengan {e2 ikrar} mengamankan uranium. {e3 Kunjungan} [m3=m2 Obama] ke zona demiliterisasi tercatat sepuluh menit.
e1 m1 > m2 CONSULT actual 2012-03-27/none mode=multilateral ctx=cbrn
e2 m1,m2 > m1,m2 AGREE planned 2012-03-27/none ctx=cbrn
e3 m3 > m1 CONSULT actual 2012-03-25/none mode=visit ctx=military
