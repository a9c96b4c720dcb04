### Antara 2020-01-05
[m1:IDN.GOV Menlu Retno Marsudi] {e1 menyebut} langkah [m2:USA.GOV Washington] terhadap [m3:IRN.GOV Teheran] berbahaya bagi kawasan dan {e2 mengimbau} [m4:IDN.CVL WNI] di [m5:@IRQ Irak] meningkatkan kewaspadaan, sementara [m6:CHN.GOV Wang Yi] dan [m7:RUS.GOV Sergei Lavrov] membicarakan {e3 lewat telepon} pembunuhan [m8:IRN.MIL Soleimani].
e1 m1 > m2 ACCUSE actual 2020-01-05/none mode=disapprove ctx=diplomatic,military
e2 m1 > m4 REQUEST requested 2020-01-05/none ctx=human_security
e3 m6 > m7 CONSULT actual 2020-01-05/none mode=phone ctx=diplomatic

### Antara 2020-01-07 none
Kenaikan harga minyak, kata [m1:IDN.GOV Kepala BKF Febrio Kacaribu], lebih banyak ditentukan hubungan [m2:USA.GOV Washington] dengan [m3:IRN.GOV Teheran] daripada persoalan antara [m4:SAU.GOV Riyadh] dan [m5:RUS.GOV Moskow]; perhitungan [m6:IDN.BUS Pertamina] dan [m7:IDN.GOV Kementerian ESDM] untuk [m8:@IDN Cilacap] sedikit berbeda.

### Kompas.com 2022-03-02
[m1:IND.GOV India] {e1 dituduh} [m2:UKR.GOV Duta Besar Ukraina Igor Polikha] diam saja terhadap serangan [m3:RUS.MIL Rusia] yang {e2 menewaskan} [m4:IND.EDU mahasiswa India Naveen Shekharappa] di [m5:@UKR Kharkiv]. [m6:IND.GOV Narendra Modi], yang {e3 menelepon} [m7:RUS.GOV Vladimir Putin] malam itu, menanyakan jalur aman bagi [m8:IND.EDU rekan-rekannya].
e1 m2 > m1 ACCUSE actual 2022-03-02/none mode=disapprove ctx=military,diplomatic
e2 m3 > m4 ASSAULT actual 2022-03-02/none mode=heavy-weapons ctx=military
e3 m6 > m7 CONSULT actual 2022-03-02/none mode=phone ctx=human_security,diplomatic

### CNN Indonesia 2023-09-19
[m1:CAN.GOV PM Justin Trudeau] {e1 menuding} [m2:IND.GOV pemerintah India] berada di balik pembunuhan [m3:CAN.REL tokoh Sikh Hardeep Singh Nijjar] di [m4:@CAN Surrey] dan {e2 mengusir} [m5:IND.SPY kepala intelijen di Komisi Tinggi India]. [m6:AUS.GOV Menlu Penny Wong] mengaku prihatin, sedangkan [m7:GBR.GOV London], yang sedang {e3 merundingkan} perdagangan dengan [m8=m2 New Delhi], menolak berkomentar.
e1 m1 > m2 ACCUSE actual 2023-09-19/none mode=allege ctx=crime,diplomatic
e2 m1 > m5 SANCTION actual 2023-09-19/none mode=expel ctx=diplomatic,intelligence
e3 m7 > m8 CONSULT actual 2023-09-19/none ctx=economic

### Tempo.co 2014-06-06
[m1:IDN.PTY Tim Jokowi-JK] {e1 menuduh} [m2:IDN.MIL seorang Babinsa] mendatangi [m3:IDN.CVL warga Gambir] dan mengarahkan [m10=m3 mereka] memilih [m4:IDN.PTY Prabowo Subianto]. [m5:IDN.MIL Panglima TNI Moeldoko] {e2 membantah}, [m6:IDN.GOV Bawaslu] belum menerima laporan, dan [m7:IDN.GOV Presiden Yudhoyono] {e3 meminta} [m8:IDN.MIL para perwira] di [m9:@IDN Sentul] menjaga netralitas.
e1 m1 > m2 ACCUSE actual 2014-06-06/none mode=allege ctx=election,military
e2 m5 > m1 REJECT actual 2014-06-06/none ctx=election,military
e3 m7 > m8 REQUEST requested 2014-06-06/none ctx=election,military

### VOA Indonesia 2019-09-16
[m1:USA.GOV Mike Pompeo] {e1 menyalahkan} [m2:IRN.GOV Teheran] atas {e3 serangan} terhadap kilang [m3:SAU.BUS Aramco] di [m4:@SAU Abqaiq], padahal [m5:HOUTHI.REB pemberontak Houthi] mengklaimnya. [m6:CHN.GOV Hua Chunying] {e2 mengingatkan} [m7=m1 Washington] tidak bertanggung jawab bila menuduh tanpa bukti, dan [m8:DEU.GOV Menlu Heiko Maas] memilih menunggu fakta.
e1 m1 > m2 ACCUSE actual 2019-09-16/none mode=allege ctx=military,natural_resource
e2 m6 > m7 ACCUSE actual 2019-09-16/none mode=disapprove ctx=diplomatic
e3 m5 > m3 ASSAULT actual 2019-09-16/none mode=drone ctx=military,natural_resource said=m5

### detikNews 2021-12-08
[m1:IDN.CVL Kuasa hukum warga Pancoran] {e1 menuding} [m2:IDN.BUS Pertamina] menyewa [m3:IDN.CVL ormas] untuk menyerang [m4:IDN.CVL penghuni Gang Buntu II], sedangkan [m5:IDN.COP Polres Jakarta Selatan] {e2 menetapkan} dua orang dari [m6=m4 pihak penghuni] sebagai tersangka. [m7:IDN.GOV Wakil Gubernur Ahmad Riza Patria] {e3 menawarkan} rusun di [m8:@IDN Rawa Bebek].
e1 m1 > m2 ACCUSE actual 2021-12-08/none mode=allege ctx=human_rights
e2 m5 > m6 ACCUSE actual 2021-12-08/none mode=investigate ctx=legal
e3 m7 > m4 AGREE planned 2021-12-08/none mode=assist ctx=human_security

### BBC Indonesia 2017-02-16
[m1:MYS.COP Polisi Malaysia] {e1 menangkap} [m2:IDN.CVL Siti Aisyah] dan [m3:VNM.CVL Doan Thi Huong], tersangka pembunuhan [m4:PRK.CVL Kim Jong-nam], kakak tiri [m5:PRK.GOV Kim Jong-un]. [m6:PRK.GOV Duta Besar Kang Chol] {e2 menuding} [m7:MYS.GOV Kuala Lumpur] bersekongkol dengan [m8:KOR.GOV Seoul], tuduhan yang {e3 dikritik} [m9:MYS.GOV PM Najib Razak].
e1 m1 > m2,m3 COERCE actual 2017-02-16/none mode=arrest ctx=crime
e2 m6 > m7 ACCUSE actual 2017-02-16/none mode=allege ctx=diplomatic
e3 m9 > m6 ACCUSE actual 2017-02-16/none mode=disapprove ctx=diplomatic

### Republika 2022-09-27
Topik pembicaraan [m1:IDN.GOV Wakil Presiden Ma'ruf Amin] dengan [m2:JPN.GOV PM Fumio Kishida] dalam {e1 pertemuan} di [m3:@JPN Tokyo] antara lain kereta MRT dan masuknya produk halal, sedangkan soal aneksasi [m4:@UKR Luhansk] oleh [m5:RUS.GOV Moskow] dan peluncuran rudal [m6:PRK.MIL Pyongyang] hanya disinggung [m7=m2 tuan rumah].
e1 m1 > m2 CONSULT actual 2022-09-27/none mode=visit ctx=diplomatic

### Media Indonesia 2018-11-15
Dalam {e1 percakapan} dengan [m1:AUS.GOV Scott Morrison] di [m2:@SGP Singapura], [m3:IDN.GOV Presiden Joko Widodo] menyinggung rencana [m4:AUS.GOV Canberra] memindahkan kedutaan ke [m5:@ISR Yerusalem]. [m6:MYS.GOV Mahathir Mohamad], yang berbicara terpisah, {e2 menilai} rencana itu menyuburkan terorisme, ucapan yang {e3 disebut antisemit} oleh [m7:AUS.GOV Josh Frydenberg].
e1 m3 > m1 CONSULT actual 2018-11-15/none mode=meet ctx=diplomatic
e2 m6 > m4 ACCUSE actual 2018-11-15/none mode=disapprove ctx=diplomatic,terrorism
e3 m7 > m6 ACCUSE actual 2018-11-15/none mode=disapprove ctx=diplomatic

### Jawa Pos 2019-11-22
[m1:IDN.EDU Dosen UB] yang {e2 dilaporkan} [m2:IDN.CVL sebuah ormas] atas unggahan mengenai {e3 penolakan} [m3:IDN.COP Polda Papua] terhadap kunjungan [m4:UN komisaris HAM PBB] ke [m5:@IDN Wamena] {e1 dibela} [m6:IDN.CVL SAFEnet]. [m7:IDN.EDU Rektor Nuhfil Hanani] tidak menanggapi dan [m8:IDN.COP Polresta Malang] masih mempelajari laporan.
e1 m6 > m1 SUPPORT actual 2019-11-22/none ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2019-11-22/none mode=allege ctx=rights_freedoms,legal
e3 m3 > m4 REJECT actual 2019-11-22/none mode=access ctx=human_rights

### SINDOnews 2024-01-27
[m1:ICJ Mahkamah Internasional] {e1 memerintahkan} [m2:ISR.GOV Israel] mencegah genosida di [m3:@PSE Gaza], tetapi tidak menyuruhnya menghentikan operasi seperti yang {e4 diminta} [m4:ZAF.GOV Afrika Selatan]. [m5:ISR.GOV Menteri Itamar Ben-Gvir] {e2 mencemooh} pengadilan itu, [m6:ESP.GOV Pedro Sanchez] {e3 menyambut} putusannya, dan [m7:IDN.GOV Kemlu RI] menunggu sidang berikutnya di [m8:@NLD Den Haag].
e1 m1 > m2 REQUEST requested 2024-01-27/none mode=yield ctx=legal,human_rights
e2 m5 > m1 ACCUSE actual 2024-01-27/none mode=disapprove ctx=legal
e3 m6 > m1 SUPPORT actual 2024-01-27/none ctx=legal
e4 m4 > m2 REQUEST requested 2024-01-27/none mode=yield ctx=legal,military

### Kaltara Pos 2017-06-22
Menjelang {e2 pertemuan} menteri [m1:IDN.GOV Indonesia], [m2:MYS.GOV Malaysia], dan [m3:PHL.GOV Filipina] di [m4:@PHL Manila], [m5:IDN.MIL Panglima TNI Gatot Nurmantyo] {e1 menempatkan} satu batalyon di [m6:@IDN Tarakan] untuk mencegah [m7:MAUTE.REB milisi Maute] yang terdesak dari [m8:@PHL Marawi] menyeberang.
e1 m5 > m7 MOBILIZE actual 2017-06-22/none mode=troops ctx=military,terrorism
e2 m1 > m2,m3 AGREE planned 2017-06-22/none mode=multilateral ctx=terrorism,diplomatic

### Kumparan 2023-10-31
{e2 Kecaman} [m1:IDN.GOV Presiden Joko Widodo] terhadap [m2:ISR.GOV Israel] dalam jumpa pers di [m3:@IDN Istana] {e3 dinilai} [m4:IDN.PTY Hidayat Nur Wahid] sudah tepat, hanya saja [m5=m4 politikus itu] {e1 meminta} [m6:IDN.GOV Menlu Retno] menggalang [m7:OIC OKI] memutus hubungan, dan bukan sekadar menyurati [m8:UN Dewan Keamanan].
e1 m5 > m6 REQUEST requested 2023-10-31/none ctx=diplomatic
e2 m1 > m2 ACCUSE actual 2023-10-31/none mode=disapprove ctx=military
e3 m4 > m1 SUPPORT actual 2023-10-31/none ctx=diplomatic

### CNBC Indonesia 2021-03-19
Di [m1:@USA Anchorage], [m2:USA.GOV Antony Blinken] dan [m3:CHN.GOV Yang Jiechi] {e1 beradu argumen} di depan [m4:JRN kamera]; [m9=m2 yang disebut pertama] {e2 mengangkat} keprihatinan [m5:AUS.GOV Australia] atas paksaan ekonomi, sedangkan [m10=m3 yang kedua] {e3 menyebut} pembunuhan warga kulit hitam oleh [m6:USA.COP polisi Amerika]. [m7:RUS.GOV Sergei Lavrov] bertolak ke [m8:@CHN Guilin] tiga hari kemudian.
e1 m2 > m3 CONSULT actual 2021-03-19/none mode=meet ctx=diplomatic
e2 m2 > m3 ACCUSE actual 2021-03-19/none mode=disapprove ctx=diplomatic,economic
e3 m3 > m2 ACCUSE actual 2021-03-19/none mode=disapprove ctx=human_rights

### Serambi Indonesia 2007-03-20 none
Lagu yang dulu dinyanyikan anak buah [m1:GAM.REB Abdullah Syafi'i] di [m2:@IDN Jiem-jiem] kini diajarkan bersama lagu mars [m3:IDN.MIL Kodam Iskandar Muda] di sebuah kursus suara di [m4:@IDN Banda Aceh]; pengajarnya, [m5:SWE.CVL perempuan kelahiran Stockholm], dibayar [m6:IDN.GOV dinas pendidikan] dan tinggal di rumah milik [m7:UNDP UNDP].

### Okezone 2021-08-18
Kedutaan [m1:IDN.GOV Indonesia] di [m2:@AFG Kabul] memindahkan operasinya ke [m3:@PAK Islamabad], kata [m4:IDN.GOV Retno Marsudi], bukan karena ancaman [m5:TALIBAN.REB Taliban], yang {e1 menjamin} keamanan [m6:? diplomat asing], melainkan sulitnya penerbangan; [m7:IDN.MIL pesawat TNI AU] {e2 mengangkut} [m8:PHL.CVL lima warga Filipina] bersama para WNI.
e1 m5 > m6 AGREE planned 2021-08-18/none ctx=diplomatic
e2 m7 > m8 AID actual 2021-08-18/none ctx=human_security,military
