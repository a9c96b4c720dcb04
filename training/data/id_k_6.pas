### Antara 2023-06-24
[m1:BLR.GOV Presiden Belarus Alexander Lukashenko] {e1 membujuk} [m2:WAGNER.REB Yevgeny Prigozhin] menghentikan gerak maju pasukannya, dan [m3=m2 kepala tentara bayaran itu] {e2 memerintahkan} anak buahnya kembali ke kamp. [m4:RUS.GOV Kremlin] {e3 mencabut dakwaan} pemberontakan.
e1 m1 > m2 CONSULT actual 2023-06-24/none mode=third-party ctx=military
e2 m3 > m4 RETREAT actual 2023-06-24/none mode=withdraw ctx=military
e3 m4 > m2 CONCEDE actual 2023-06-24/none ctx=legal

### Kompas.com 2017-08-09
[m1:IDN.GOV Pemkot Surabaya] {e1 menandatangani kerja sama} dengan [m2:IDN.JUD Kejaksaan Negeri] untuk menagih aset daerah. Sejauh ini [m3=m2 jaksa] {e2 membantu mengembalikan} gelanggang remaja dari tangan [m4:IDN.BUS swasta].
e1 m1 > m2 SUPPORT actual 2017-08-09/none ctx=legal
e2 m3 > m1 COOPERATE actual 2017-08-09/none ctx=legal

### BBC Indonesia 2011-03-12
[m1:CHN.GOV Tiongkok], yang dua tahun terakhir berseteru dengan [m2:JPN.GOV Tokyo] soal pulau, {e1 menawarkan} minyak dan regu SAR. [m3:JPN.GOV PM Naoto Kan] {e2 menerimanya} dan {e3 mengutarakan rasa terima kasih}.
e1 m1 > m2 AGREE actual 2011-03-12/none ctx=disasters
e2 m3 > m1 AGREE planned 2011-03-12/none ctx=disasters
e3 m3 > m1 SUPPORT actual 2011-03-12/none ctx=disasters

### Tempo.co 2014-10-28
[m1:TUN.REL Partai Islam Ennahda] {e1 menerima kekalahan} dari [m2:TUN.PTY Nidaa Tounes]. [m3:TUN.REL Rachid Ghannouchi] {e2 menelepon} [m4:TUN.PTY Beji Caid Essebsi] untuk {e3 memberi selamat}.
e1 m1 > m2 CONCEDE actual 2014-10-28/none ctx=election
e2 m3 > m4 CONSULT actual 2014-10-28/none mode=phone ctx=election
e3 m3 > m4 SUPPORT actual 2014-10-28/none ctx=election

### detikNews 2022-01-25
Perjanjian ekstradisi [m1:IDN.GOV Indonesia] dan [m2:SGP.GOV Singapura] {e1 ditandatangani} di Bintan oleh [m3:IDN.GOV Menkumham Yasonna Laoly] dan [m4:SGP.GOV Menteri Hukum K. Shanmugam]. [m5:IDN.LEG DPR] {e2 diharapkan segera meratifikasi}.
e1 m3 > m4 SUPPORT actual 2022-01-25/none ctx=legal
e2 m1 > m5 REQUEST requested 2022-01-25/none mode=change ctx=legal

### Republika 2014-09-10
[m1:IDN.REL PP Muhammadiyah] {e1 menyumbang} Rp10 miliar untuk rumah sakit di [m2:PSE.CVL Gaza]. Penyaluran dana {e2 dibantu} [m3:EGY.SOC Persatuan Dokter Arab] di Kairo.
e1 m1 > m2 AID actual 2014-09-10/none ctx=human_security
e2 m3 > m1 COOPERATE actual 2014-09-10/none ctx=human_security

### VOA Indonesia 2018-04-27
[m1:PRK.GOV Kim Jong-un] {e1 melintasi} garis demarkasi dan {e2 bersalaman} dengan [m2:KOR.GOV Moon Jae-in]; sore harinya keduanya {e3 menyatakan komitmen} mengakhiri perang secara resmi tahun ini juga.
e1 m1 > m2 CONSULT actual 2018-04-27/none mode=visit ctx=diplomatic
e2 m1 > m2 CONSULT actual 2018-04-27/none ctx=diplomatic
e3 m1 > m2 AGREE planned 2018-04-27/none ctx=diplomatic

### Kompas 2009-10-02
[m1:IND.GOV India] dan [m2:RUS.GOV Rusia] {e1 mengirimkan} rumah sakit lapangan ke [m3:IDN.CVL Padang Pariaman]. Enam puluh [m4:CHE.CVL anggota regu penyelamat Swiss] {e2 menggali} reruntuhan bersama [m5:IDN.MIL prajurit Kodim].
e1 m1,m2 > m3 AID actual 2009-10-02/none ctx=disasters
e2 m4 > m3 AID actual 2009-10-02/none ctx=disasters

### CNN Indonesia 2015-07-20
Bendera [m1:CUB.GOV Kuba] {e1 dikibarkan} di [m2:@USA Washington] untuk pertama kali sejak 1961. [m3:USA.GOV John Kerry] dan [m4:CUB.GOV Bruno Rodriguez] {e2 menggelar konferensi pers bersama}; yang terakhir {e3 mendesak} pencabutan embargo.
e1 m1 > m3 SUPPORT actual 2015-07-20/none ctx=diplomatic
e2 m3 > m4 CONSULT actual 2015-07-20/none ctx=diplomatic
e3 m4 > m3 REQUEST requested 2015-07-20/none mode=yield ctx=economic

### Jambi Ekspres 2012-12-12
[m1:IDN.CVL Suku Anak Dalam] {e1 bertahan} di dalam kebun sawit sebelum tuntutan [m4=m1 mereka] {e2 dipenuhi} [m2:IDN.BUS PT Asiatic Persada]. [m3:IDN.GOV Pemkab Batanghari] {e3 mengajukan diri} sebagai penengah.
e1 m1 > m2 PROTEST actual 2012-12-12/none mode=obstruct ctx=natural_resource
e2 m2 > m1 CONCEDE hypothetical 2012-12-12/none ctx=natural_resource
e3 m3 > m1,m2 AGREE planned 2012-12-12/none ctx=natural_resource

### Antara 2018-09-29
[m1:IDN.GOV Jusuf Kalla] mengatakan [m2:IDN.GOV pemerintah] {e1 tidak menolak} uluran tangan asing untuk korban Palu. Sudah delapan belas negara {e2 menyatakan siap membantu}, di antaranya [m3:NZL.GOV Selandia Baru] dan [m4:TUR.GOV Turki].
e1 m2 > m3,m4 REJECT denied 2018-09-29/none mode=assist ctx=disasters
e2 m3,m4 > m2 AGREE planned 2018-09-29/none ctx=disasters

### Kompas.com 2012-11-21
[m1:USA.GOV Menlu AS] mengumumkan dari [m2:@EGY Kairo] bahwa [m3:ISR.GOV Israel] dan [m4:HAMAS.REB Hamas] menghentikan baku tembak. Gencatan senjata {e1 dimulai} pukul 21.00; ribuan [m5:PSE.CVL warga Gaza] {e2 bersorak} di jalan-jalan, {e3 memuji} [m6:EGY.GOV Mohammed Morsi].
e1 m3 > m4 RETREAT actual 2012-11-21/none mode=ceasefire ctx=military
e3 m5 > m6 SUPPORT actual 2012-11-21/none ctx=military
e2 m5 > m4 SUPPORT actual 2012-11-21/none ctx=military

### Harian Jogja 2014-05-02
[m1:IDN.GOV KPU Kota Yogyakarta] {e1 mengundang} semua [m2:IDN.PTY partai] menyaksikan rekapitulasi. Hanya [m3:IDN.PTY Partai Bulan Bintang] yang {e2 tidak hadir}.
e1 m1 > m2 AGREE actual 2014-05-02/none ctx=election
e2 m3 > m1 REJECT actual 2014-05-02/none mode=meet ctx=election

### SINDOnews 2021-03-24
[m1:SAU.GOV Arab Saudi] {e1 mengusulkan} gencatan senjata nasional di Yaman dan pembukaan bandara Sanaa. [m2:HOUTHI.REB Gerakan Houthi] {e2 menjawab} bahwa tawaran itu tak memuat hal baru.
e1 m1 > m2 AGREE actual 2021-03-22/none ctx=military
e2 m2 > m1 REJECT actual 2021-03-22/none ctx=military

### Tribun Jogja 2010-11-05
[m1:IDN.MIL Kopassus] dan [m2:IDN.CVL relawan PMI] {e1 mengeluarkan} puluhan [m3:IDN.CVL jenazah dan korban luka bakar] dari Desa Argomulyo. [m4:IDN.GOV Presiden] {e2 memerintahkan} [m5:IDN.GOV BNPB] mengambil alih komando dari kabupaten.
e1 m1,m2 > m3 AID actual 2010-11-05/none ctx=disasters
e2 m4 > m5 REQUEST requested 2010-11-05/none mode=assist ctx=disasters

### Antara 2006-08-13
[m1:LBN.GOV Kabinet Lebanon] {e1 menyetujui dengan suara bulat} Resolusi 1701 [m2:UNSC Dewan Keamanan]; [m3:FRA.MIL Prancis] {e2 bersiap memimpin} pasukan [m4:UNIFIL UNIFIL] yang diperbesar.
e1 m1 > m2 AGREE planned 2006-08-12/none ctx=military
e2 m3 > m1 AGREE planned 2006-08-13/none ctx=peacekeeping

### Kompas.com 2019-09-16
[m1:IDN.GOV Presiden] {e1 terbang ke} Pekanbaru dan {e2 memimpin rapat} penanganan asap bersama [m2:IDN.GOV Gubernur Syamsuar]. [m3:SGP.GOV Singapura], yang udaranya tercemar, {e3 menyodorkan} bantuan pesawat.
e1 m1 > m2 CONSULT actual 2019-09-16/none mode=visit ctx=environment
e2 m1 > m2 CONSULT actual 2019-09-16/none ctx=environment
e3 m3 > m1 AGREE actual 2019-09-16/none ctx=environment

### BBC Indonesia 2023-08-02
Pesawat militer [m1:FRA.MIL Prancis] membawa 262 orang {e1 keluar} dari [m2:@NER Niamey]. [m3:ITA.GOV Roma] {e2 mengevakuasi} 87 [m4:ITA.CVL warganya]; kedutaan [m5:USA.GOV Amerika] {e3 mengurangi staf}.
e1 m1 > m6 AID actual 2023-08-02/none ctx=human_security
e2 m3 > m4 AID actual 2023-08-02/none ctx=human_security
e3 m5 > m7 SANCTION actual 2023-08-02/none mode=withdraw ctx=diplomatic
Di antara [m6:FRA.CVL penumpang] ada dua belas bayi. [m7:NER.GOV Jenderal Tchiani] tidak menghalangi.

### Pikiran Rakyat 2006-08-02
[m1:IDN.GOV Wakil Presiden Jusuf Kalla] {e1 menyatakan} [m2:IDN.MIL batalyon mekanis] siap diberangkatkan ke [m3:LBN.GOV Lebanon] kapan pun [m4:UN PBB] meminta. Ratusan [m5:IDN.REL pemuda] mendaftar sebagai relawan jihad.
e1 m1 > m3 AGREE planned 2006-08-02/none ctx=peacekeeping

### Liputan6.com 2020-10-05 none
Petugas memadamkan api yang melalap pasar di [m1:@IDN Kotamobagu] menjelang subuh. Enam mobil pemadam dikerahkan dan tak ada korban; pedagang akan menempati tenda untuk sementara.

### Tempo 2002-05-20
[m1:UN Sekjen Kofi Annan] {e1 menyerahkan kekuasaan} kepada [m2:TLS.GOV Xanana Gusmao] pada tengah malam. [m3:IDN.GOV Presiden Megawati] {e2 hadir} selama tiga jam, kendati sejumlah [m4:IDN.LEG anggota DPR] {e3 menyarankan} sebaliknya.
e1 m1 > m2 RETREAT actual 2002-05-20/none ctx=political_institutions
e2 m3 > m2 CONSULT actual 2002-05-20/none mode=visit ctx=diplomatic
e3 m4 > m3 REQUEST requested 2002-05-20/none mode=yield ctx=diplomatic

### Gatra 2011-05-17
[m1:PAK.GOV Islamabad] {e1 mengizinkan} [m2:USA.SPY penyidik CIA] menanyai tiga istri bin Laden, juga {e2 mengembalikan} ekor helikopter siluman yang jatuh di Abbottabad kepada [m3:USA.GOV Washington].
e1 m1 > m2 COOPERATE actual 2011-05-17/none ctx=terrorism,intelligence
e2 m1 > m3 RETREAT actual 2011-05-17/none ctx=military

### CNN Indonesia 2016-07-29 headline
[m1:IDN.GOV Jokowi] {e1 Tunda Eksekusi} 10 [m2:IDN.CRM Terpidana Mati], [m3:EU Uni Eropa] {e2 Apresiasi}
e1 m1 > m2 CONCEDE actual 2016-07-29/none ctx=illegal_drugs
e2 m3 > m1 SUPPORT actual 2016-07-29/none ctx=human_rights

### Tribun Jabar 2018-11-30 headline
Ribuan [m1:IDN.LAB Guru Honorer] {e1 Geruduk} Istana, [m2:IDN.GOV Moeldoko] {e2 Terima} Perwakilan
e1 m1 > m2 PROTEST actual 2018-10-30/none mode=demo ctx=economic
e2 m2 > m1 CONSULT actual 2018-10-30/none ctx=economic

### Antara 2022-08-05
[m1:CHN.GOV Kementerian Luar Negeri China] mengumumkan pembatalan dialog militer dengan [m2:USA.GOV Amerika Serikat]. Sebelas rudal [m3=m1 negara itu] {e1 diluncurkan} ke perairan sekitar [m4:TWN.GOV Taiwan], dan lima, menurut [m5:JPN.GOV Nobuo Kishi], {e2 jatuh} di zona ekonomi eksklusif Jepang.
e1 m3 > m4 MOBILIZE actual 2022-08-04/none mode=weapons ctx=military
e2 m3 > m5 MOBILIZE actual 2022-08-04/none mode=weapons ctx=military said=m5
e3 m1 > m2 SANCTION actual 2022-08-05/none mode=discontinue ctx=military
{e3 Pembatalan} itu mencakup delapan bidang.

### Kompas.com 2013-12-16
[m1:USA.GOV Menlu John Kerry] {e1 menjanjikan} dana 32,5 juta dolar bagi keamanan maritim Asia Tenggara saat {e2 melawat ke} [m2:VNM.GOV Hanoi]; lima kapal patroli {e3 akan diserahkan} lebih dulu.
e1 m1 > m2 AGREE planned 2013-12-16/none ctx=military
e2 m1 > m2 CONSULT actual 2013-12-16/none mode=visit ctx=diplomatic
e3 m1 > m2 AGREE planned 2013-12-16/none ctx=military

### Warta Kota 2017-10-16
Di Balai Kota, [m1:IDN.GOV Djarot Saiful Hidayat] tidak {e1 menghadiri} serah terima jabatan kepada [m2:IDN.GOV Anies Baswedan]. Namun [m3=m1 ia] {e2 sempat menelepon} untuk {e3 mengucapkan selamat bertugas}.
e1 m1 > m2 REJECT actual 2017-10-16/none mode=meet ctx=political_institutions
e2 m1 > m2 CONSULT actual 2017-10-16/none mode=phone ctx=political_institutions
e3 m1 > m2 SUPPORT actual 2017-10-16/none ctx=political_institutions

### Radar Madiun 2015-09-04
[m1:IDN.BUS PT INKA] {e1 mengekspor} 150 gerbong kepada [m2:BGD.GOV Bangladesh Railway]. Direktur keuangannya menyebut [m3:@LKA Kolombo] berminat pula.
e1 m1 > m2 COOPERATE actual 2015-09-04/none ctx=economic

### Bisnis Indonesia 2016-03-08 none
Perang diskon di bandara kembali memanas setelah dua toko suvenir membuka gerai bersebelahan. Pemiliknya, sepupu asal [m1:@IDN Tasikmalaya], mengaku sudah berbaikan di luar jam kerja.

### Kompas.com 2023-12-12
[m1:HUN.GOV Viktor Orbán] {e1 akan memveto} paket 50 miliar euro untuk [m2:UKR.GOV Ukraina], tetapi [m5=m1 ia] {e2 menarik ancaman} serupa terhadap pembukaan perundingan keanggotaan setelah [m3:EU Komisi Eropa] {e3 mencairkan} 10 miliar euro bagi [m4:HUN.GOV Budapest].
e1 m1 > m2 REJECT planned 2023-12-12/none mode=assist ctx=economic
e2 m1 > m3 CONCEDE actual 2023-12-12/none ctx=diplomatic
e3 m3 > m4 CONCEDE actual 2023-12-12/none ctx=economic
