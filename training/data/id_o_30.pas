### Antara 2021-07-11
[m1:USA.GOV Amerika Serikat] {e1 mengirimkan} tiga juta dosis vaksin Moderna kepada [m2:IDN.GOV Indonesia] melalui [m3:GAVI COVAX], kata [m4:IDN.GOV Menlu Retno Marsudi], yang menunggu kiriman serupa dari [m5:@NLD Belanda] dan [m6:@JPN Jepang] serta hasil uji [m7:IDN.GOV BPOM].
e1 m1 > m2 AID actual 2021-07-11/none ctx=health

### Antara 2021-07-12
[m1:NLD.GOV Perdana Menteri Mark Rutte] {e1 menjanjikan} tiga juta dosis vaksin untuk [m2:IDN.GOV Indonesia] dalam {e3 percakapan telepon} dengan [m3:IDN.GOV Presiden Joko Widodo], sementara [m4:AUS.GOV Menlu Marise Payne] {e2 memberangkatkan} seribu ventilator bagi [m5:IDN.GOV Kemenkes] dari [m6:@AUS Sydney], lewat [m7:UNICEF UNICEF].
e1 m1 > m2 AGREE planned 2021-07-12/none mode=assist ctx=health
e2 m4 > m5 AID actual 2021-07-12/none ctx=health
e3 m1 > m3 CONSULT actual 2021-07-12/none mode=phone ctx=health

### Kompas.com 2020-02-26
[m1:TUR.GOV Recep Tayyip Erdogan] {e1 mengancam} akan memukul [m2:SYR.MIL tentara Suriah] jika tidak mundur dari pos [m3:TUR.MIL Turki] di [m4:@SYR Idlib] hingga akhir bulan; [m5:RUS.GOV Dmitry Peskov], juru bicara [m6:@RUS Kremlin], menyebut itu skenario terburuk, dan [m7:DEU.GOV Angela Merkel] menawarkan pertemuan segi empat.
e1 m1 > m2 THREATEN threatened 2020-02-26/none mode=violence ctx=military

### Kompas.com 2020-03-01
[m1:TUR.MIL Drone Turki] {e1 menghancurkan} konvoi [m2:SYR.MIL tentara Suriah] di [m3:@SYR Idlib] setelah 33 [m4:TUR.MIL prajurit Turki] gugur, sedangkan di perbatasan [m5:GRC.COP polisi Yunani] {e2 menyemprotkan gas air mata} ke arah [m6:SYR.REF migran] yang didorong [m7:TUR.GOV Ankara] menyeberang; [m8:EU Uni Eropa] bersidang.
e1 m1 > m2 ASSAULT actual 2020-03-01/none mode=drone ctx=military
e2 m5 > m6 ASSAULT actual 2020-03-01/none mode=crowd-control ctx=migration

### Tempo.co 2018-10-05
[m1:IDN.BUS Asosiasi Pengemudi Truk] {e1 mengancam mogok} bila [m2:IDN.GOV Kementerian Perhubungan] tidak menunda penindakan muatan berlebih yang diminta [m3:IDN.GOV Kementerian PUPR] dan didukung [m4:IDN.COP Korlantas]; [m5:IDN.BUS Apindo] {e2 meminta} [m6:IDN.GOV Menko Darmin Nasution] menjembatani, kata [m7:IDN.BUS Gemilang Tarigan] di [m8:@IDN Tanjung Priok].
e1 m1 > m2 THREATEN threatened 2018-10-05/none mode=strike ctx=economic
e2 m5 > m6 REQUEST requested 2018-10-05/none mode=third-party ctx=economic

### Tempo.co 2018-10-11
[m1:IDN.LAB Sopir truk dari Aptrindo] {e1 mogok beroperasi} di [m2:@IDN Tanjung Priok] untuk menekan [m3:IDN.GOV Kementerian Perhubungan], sehari setelah [m4:IDN.GOV Menteri Budi Karya Sumadi], yang tengah menghadiri rapat [m5:IBRD Bank Dunia] di [m6:@IDN Bali], {e2 menolak menunda} aturan yang disusun bersama [m7:IDN.GOV Kementerian PUPR].
e1 m1 > m3 PROTEST actual 2018-10-11/none mode=strike ctx=economic
e2 m4 > m1 REJECT actual 2018-10-10/day mode=yield ctx=economic

### CNN Indonesia 2022-04-08
[m1:UN Majelis Umum PBB] {e1 menangguhkan} [m2:RUS.GOV Rusia] dari [m3:UN Dewan HAM] atas usul [m4:USA.GOV Linda Thomas-Greenfield]; [m5:CHN.GOV China] {e3 menolak}, [m6:IDN.GOV Indonesia] dan [m7:SGP.GOV Singapura] abstain, dan [m8:UKR.GOV Sergiy Kyslytsya] berterima kasih kepada para pendukung.
e1 m1 > m2 SANCTION actual 2022-04-08/none mode=discontinue ctx=human_rights,diplomatic
e3 m5 > m4 REJECT actual 2022-04-08/none ctx=human_rights,diplomatic

### CNN Indonesia 2022-04-06
[m1:UKR.GOV Volodymyr Zelensky] {e1 menuntut} [m2:UN Dewan Keamanan PBB] mengeluarkan [m3:RUS.GOV Rusia] karena pembunuhan [m4:UKR.CVL warga Bucha]. [m5:ITA.GOV Italia], [m6:ESP.GOV Spanyol], dan [m7:DNK.GOV Denmark] {e2 mengusir} puluhan [m8:RUS.GOV diplomat Moskow], sedangkan [m9:IND.GOV India] hanya mengecam pembunuhan itu tanpa menyebut pelaku.
e1 m1 > m2 REQUEST requested 2022-04-06/none ctx=diplomatic,human_rights
e2 m5,m6,m7 > m8 SANCTION actual 2022-04-06/none mode=expel ctx=diplomatic

### detikNews 2017-09-29
[m1:IDN.JUD Hakim Cepi Iskandar] {e1 mengabulkan} praperadilan [m2:IDN.LEG Setya Novanto] sehingga status tersangka dari [m3:IDN.JUD KPK] gugur. [m4:IDN.CVL ICW] {e2 mengadukan} [m5=m1 hakim tunggal itu] ke [m6:IDN.JUD Komisi Yudisial], sedangkan [m7:IDN.PTY Idrus Marham], yang sedang berada di [m8:@IDN Lombok], bersyukur.
e1 m1 > m2 CONCEDE actual 2017-09-29/none ctx=corruption,legal
e2 m4 > m5 ACCUSE actual 2017-09-29/none mode=allege ctx=corruption,legal

### detikNews 2015-02-16
[m1:IDN.JUD Hakim Sarpin Rizaldi] {e1 memutuskan} penetapan tersangka [m2:IDN.COP Budi Gunawan] oleh [m3:IDN.JUD KPK] tidak sah, putusan yang dirayakan [m4:IDN.CVL massa Pemuda Muslimin Indonesia] di [m5:@IDN Ragunan]. [m6:IDN.GOV Komisi Yudisial] {e3 akan memeriksa} [m7=m1 sang hakim], dan [m8:IDN.GOV Presiden Joko Widodo] belum menentukan nasib [m9=m2 calon Kapolri].
e1 m1 > m3 REJECT actual 2015-02-16/none ctx=corruption,legal
e3 m6 > m7 ACCUSE planned 2015-02-16/none mode=investigate ctx=corruption,legal

### Republika 2021-05-21
Gencatan senjata antara [m1:ISR.GOV Israel] dan [m2:HAMAS.REB Hamas] {e1 mulai berlaku} pukul dua dini hari berkat [m3:EGY.GOV Mesir], yang {e2 mengirim} dua delegasi untuk mengawasinya. [m4:USA.GOV Joe Biden] {e3 memuji} [m5:EGY.GOV Abdel Fattah al-Sisi], [m6:IDN.GOV Retno Marsudi] berpidato di [m7:UN Majelis Umum], dan [m8:PSE.CVL warga Gaza] turun ke jalan di [m9:@PSE Khan Younis].
e1 m1 > m2 CONCEDE actual 2021-05-21/none mode=ceasefire ctx=military
e2 m3 > m1,m2 AID actual 2021-05-21/none ctx=peacekeeping
e3 m4 > m5 SUPPORT actual 2021-05-21/none ctx=diplomatic

### VOA Indonesia 2024-01-13 none
Pemilu [m1:@TWN Taiwan] diikuti [m2:TWN.PTY DPP], [m3:TWN.PTY KMT], dan [m4:TWN.PTY TPP]; seorang peneliti dari [m5:USA.CVL Brookings] mengatakan kepada [m6:#outlet VOA] bahwa pemilih muda lebih memikirkan harga rumah daripada hubungan dengan [m7:CHN.GOV Beijing] atau [m8:USA.GOV Washington].

### VOA Indonesia 2024-01-15
[m1:NRU.GOV Nauru] {e1 memutuskan hubungan} dengan [m2:TWN.GOV Taipei] dua hari setelah kemenangan [m3:TWN.PTY Lai Ching-te], yang {e2 diberi selamat} oleh [m4:USA.GOV Antony Blinken] dan [m5:JPN.GOV Yoko Kamikawa]. [m6:CHN.GOV Mao Ning] {e3 menyambut} langkah [m7=m1 negara pulau itu], sedangkan [m8:TUV.GOV Tuvalu] menimbang.
e1 m1 > m2 SANCTION actual 2024-01-15/none mode=discontinue ctx=diplomatic
e2 m4,m5 > m3 SUPPORT actual 2024-01-15/none ctx=election,diplomatic
e3 m6 > m7 SUPPORT actual 2024-01-15/none ctx=diplomatic

### SINDOnews 2022-08-10
[m1:IDN.GOV Menko Polhukam Mahfud MD] {e1 mengundang} [m2:IDN.CVL keluarga Brigadir J] ke [m3:@IDN Jakarta], sementara [m4:IDN.GOV Komnas HAM] {e2 meminta keterangan} [m5:IDN.COP Ferdy Sambo] di Mako Brimob dan [m6:IDN.GOV LPSK] {e3 menolak permohonan} perlindungan [m7:IDN.CVL Putri Candrawathi]; [m8:IDN.COP Bharada Richard Eliezer] {e4 dikabulkan} permohonannya sebagai saksi pelaku.
e1 m1 > m2 AGREE planned 2022-08-10/none mode=meet ctx=crime
e2 m4 > m5 ACCUSE actual 2022-08-10/none mode=investigate ctx=crime,human_rights
e3 m6 > m7 REJECT actual 2022-08-10/none mode=assist ctx=crime,legal
e4 m6 > m8 CONCEDE actual 2022-08-10/none ctx=crime,legal
