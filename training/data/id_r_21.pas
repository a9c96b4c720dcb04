### Antara 2014-02-05 none
Pelatih menarik dua penyerangnya menjelang turun minum dan menjatuhkan pilihan pada pemain muda. Laga di [m1:@IDN Sleman] sempat terhenti karena lampu padam, lalu tuan rumah menyerbu pertahanan lawan sampai peluit panjang berbunyi.

### Antara 2014-02-06
[m1:IDN.GOV Pemerintah] {e1 menarik duta besarnya} dari [m2:@VUT Port Vila] setelah [m3:VUT.GOV Perdana Menteri Moana Carcasses] {e2 menguliti} catatan [m4:IDN.GOV Jakarta] di Papua di depan Dewan HAM. [m5=m3 Pemimpin kepulauan itu] sudah lama menyokong keanggotaan [m6:ULMWP kelompok kemerdekaan Papua] dalam MSG.
e1 m1 > m3 SANCTION actual 2014-02-06/none mode=expel ctx=diplomatic,territory
e2 m3 > m4 ACCUSE actual 2014-02-06/none mode=disapprove ctx=human_rights,territory
rel m5 ally_of m6

### Kompas 2022-11-03
[m1:IDN.GOV BPOM] {e1 menarik izin edar} 69 sirop obat milik tiga pabrik, dan [m2:IDN.COP Bareskrim] {e2 memasang garis polisi} di gudang [m3:IDN.BUS PT Afi Farma], Kediri. [m4:IDN.CVL Keluarga korban gagal ginjal], yang kini menggalang gugatan kelompok, menilai [m5=m1 lembaga itu] {e3 lalai}.
e1 m1 > m3 SANCTION actual 2022-11-03/none mode=discontinue ctx=health
e2 m2 > m3 COERCE actual 2022-11-03/none mode=seize ctx=health
e3 m4 > m5 ACCUSE actual 2022-11-03/none mode=disapprove ctx=health

### Detik 2023-07-28 none
Aktris itu mencabut gugatan cerainya di pengadilan agama [m1:@IDN Tigaraksa] dan rujuk dengan suaminya. Keduanya bersalaman di depan kamera, mengaku telah saling memaafkan, lalu menutup pintu mobil tanpa menjawab pertanyaan lain.

### Tempo.co 2022-09-14
[m1:SOM.GOV Mogadishu] {e1 mempersenjatai} [m2:SOM.REB milisi klan Macawisley], yang mengangkat senjata melawan [m3:SHABAAB.REB Al-Shabaab] di Hiran. [m4=m3 Kelompok itu] {e2 membakar} sumur desa yang membelot; [m5:TUR.MIL pesawat nirawak Turki] {e3 menggempur} konvoinya pekan lalu.
e1 m1 > m2 AID actual 2022-09-14/none ctx=military,terrorism
e2 m4 > m6 ASSAULT actual 2022-09-14/none mode=destroy ctx=terrorism
e3 m5 > m4 ASSAULT actual 2022-09-07/week mode=drone ctx=terrorism
Kekeringan sudah menyiksa [m6:SOM.CVL penduduk di sana].

### VOA Indonesia 2011-11-25
[m1:YEM.GOV Ali Abdullah Saleh] {e1 meletakkan mahkota} 33 tahunnya dengan menandatangani prakarsa [m2:GCC Dewan Kerja Sama Teluk] di [m6:@SAU Riyadh], Rabu (23/11), demi kekebalan hukum. [m3:YEM.EDU Pemuda revolusi di Taiz] {e2 mencibir} pertukaran itu dan {e3 berarak} lagi pada Kamis (24/11); lima dari [m4=m3 mereka] {e4 ditumbangkan} [m5:YEM.MIL Garda Republik].
e1 m1 > m2 CONCEDE actual 2011-11-23/day mode=resign ctx=executive,pro_democracy
e2 m3 > m1 REJECT actual 2011-11-25/none ctx=pro_democracy
e3 m3 > m1 PROTEST actual 2011-11-24/day mode=demo ctx=pro_democracy
e4 m5 > m4 ASSAULT actual 2011-11-24/day mode=firearms ctx=repression

### BBC Indonesia 2024-02-08
[m1:PAK.JRN Dewan pers di Islamabad] menyatakan [m2:PAK.GOV pemerintah sementara] {e1 mematikan sinyal} ponsel pada hari pemilu, Kamis (8/2). [m3:PAK.OPP PTI], partai pimpinan [m4:PAK.OPP Imran Khan] yang dipenjara, {e2 menyebutnya pembegalan suara}, sedangkan [m5:USA.GOV Departemen Luar Negeri AS] {e3 menuntut} penyelidikan penuh.
e1 m2 > m3 COERCE actual 2024-02-08/day mode=censor ctx=election said=m1
e2 m3 > m2 ACCUSE actual 2024-02-08/none mode=allege ctx=election
e3 m5 > m2 REQUEST requested 2024-02-08/none mode=change ctx=election
rel m4 leads m3

### Republika 2009-09-27 none
Warga mengangkat kaki dari rumahnya karena air sungai meluap setinggi dada di [m1:@IDN Mandailing Natal]. Setelah hujan mereda penghuninya kembali menyapu lumpur, mengangkut kasur ke atap, dan membuka posko sarapan bersama.

### CNN Indonesia 2020-11-20
[m1:IDN.MIL Pangdam Jaya Mayjen Dudung Abdurachman] {e1 memerintahkan} [m2:IDN.MIL anak buahnya] mencopoti baliho [m3:IDN.REL Rizieq Shihab] dan {e2 sesumbar} bahwa [m6:IDN.REL FPI] bila perlu dibubarkan saja, Jumat (20/11). [m4:IDN.PTY Fadli Zon] {e3 mencela} campur tangan itu; [m5:IDN.MIL Panglima Hadi Tjahjanto] bungkam.
e1 m1 > m2 REQUEST requested 2020-11-20/day mode=change ctx=religion_ethnicity
e2 m1 > m6 THREATEN threatened 2020-11-20/day mode=ban ctx=religion_ethnicity
e3 m4 > m1 ACCUSE actual 2020-11-20/none mode=disapprove ctx=military,rights_freedoms

### Sindonews 2012-06-25
[m1:IDN.GOV Jakarta] {e1 melunakkan sikap} dengan membuka lagi empat pelabuhan bagi hortikultura [m2:USA.GOV Amerika], dan [m3:USA.GOV Ron Kirk], perwakilan dagang negeri itu, {e2 mengurungkan aduannya} ke WTO. [m4:IDN.AGR Himpunan petani bawang Brebes] merasa {e3 dikorbankan} oleh [m5:IDN.GOV Kementerian Pertanian].
e1 m1 > m2 CONCEDE actual 2012-06-25/none ctx=economic
e2 m3 > m1 CONCEDE actual 2012-06-25/none ctx=economic,legal
e3 m4 > m5 ACCUSE actual 2012-06-25/none mode=disapprove ctx=economic

### Bisnis.com 2013-07-22
[m1:CHN.GOV Beijing] {e1 mengetuk bea masuk} polisilikon asal [m2:USA.BUS Amerika] hingga 57 persen sambil {e2 berdamai} dengan [m3:EU Uni Eropa] mengenai harga panel surya. [m4:DEU.BUS SolarWorld], yang pabriknya di Bonn, {e3 menggugat} perdamaian itu.
e1 m1 > m2 SANCTION actual 2013-07-22/none mode=discontinue ctx=economic
e2 m1 > m3 SUPPORT actual 2013-07-22/none ctx=economic
e3 m4 > m3 ACCUSE actual 2013-07-22/none mode=allege ctx=economic,legal

### Merdeka.com 2023-12-05
[m1:IDN.PTY PSI], yang oleh [m2:IDN.PTY Kaesang Pangarep] dinakhodai sejak September, {e1 memutar kemudi} dari Ganjar ke [m3:IDN.PTY Prabowo Subianto]. [m4:IDN.PTY Ade Armando], bekas dosen yang menjadi calegnya, {e2 menyerempet} politik dinasti Yogyakarta; [m5:IDN.CVL warga kota itu] {e3 menyatroni} kantor partai, Senin (4/12), dan [m7=m4 Ade] {e4 minta maaf}.
e1 m1 > m3 SUPPORT actual 2023-12-05/none ctx=election
e2 m4 > m6 ACCUSE actual 2023-12-05/none mode=disapprove ctx=political_institutions
e3 m5 > m1 PROTEST actual 2023-12-04/day mode=demo ctx=political_institutions
e4 m7 > m6 SUPPORT actual 2023-12-05/none mode=apologize ctx=political_institutions
rel m2 leads m1
[m6:IDN.GOV Keraton] memilih tidak memperpanjang urusan.

### DW Indonesia 2015-06-26 none
Ribuan pelari menyerbu jalan protokol [m1:@DEU Hamburg] dalam lomba amal, dan panitia mengumpulkan dua juta euro. Pemenangnya menumbangkan rekor lintasan, sementara cuaca panas memaksa puluhan peserta menyerah di kilometer 30.

### Jawa Pos 2014-03-13
[m1:IDN.GOV Wali Kota Surabaya Tri Rismaharini] {e1 membulatkan tekad} menutup lokalisasi Dolly pada 18 Juni. Kebijakan itu {e2 ditentang} [m2:IDN.LAB pekerja seks] yang {e3 membangun barikade} di gang, juga oleh wakilnya sendiri, [m3:IDN.GOV Wisnu Sakti], putra tokoh [m4:IDN.PTY PDI-P].
e1 m1 > m2 COERCE planned 2014-06-18/day mode=ban ctx=human_rights
e2 m2,m3 > m1 REJECT actual 2014-03-13/none ctx=human_rights
e3 m2 > m1 PROTEST actual 2014-03-13/none mode=obstruct ctx=human_rights

### Tribunnews 2025-06-10
[m1:IDN.GOV Menteri Bahlil Lahadalia] {e1 mencabut izin} empat tambang nikel di Raja Ampat, Selasa (10/6), sepekan sesudah [m2:GREENPEACE.NGO aktivis Greenpeace] {e2 mengibarkan spanduk} dalam pidato wakil menlu. Izin [m3:IDN.BUS PT Gag], anak perusahaan [m4:IDN.BUS Antam], tidak ikut disentuh.
e1 m1 > m5 SANCTION actual 2025-06-10/day mode=discontinue ctx=environment,natural_resource
e2 m2 > m1 PROTEST actual 2025-06-03/day mode=demo ctx=environment
rel m3 part_of m4
[m5:IDN.BUS PT Anugerah Surya Pratama], salah satunya, {e4 akan menggugat}.
e4 m5 > m1 ACCUSE planned 2025-06-10/none mode=allege ctx=legal,natural_resource

### Liputan6 2023-10-16
[m1:IND.GOV New Delhi] {e1 menyuruh pulang} 41 [m2:CAN.GOV diplomat Kanada] di bawah ancaman pencabutan kekebalan, buntut {e4 tudingan} [m3:CAN.GOV Justin Trudeau] tentang {e2 pembunuhan} [m4:CAN.REL pemimpin Sikh Hardeep Singh Nijjar]. [m5:CAN.GOV Ottawa] tidak akan membalas, kata [m6:CAN.GOV Melanie Joly].
e1 m1 > m2 REQUEST requested 2023-10-16/none mode=yield ctx=diplomatic
e2 m1 > m4 ASSAULT denied 2023-10-16/none mode=firearms ctx=diplomatic said=m3
e4 m3 > m1 ACCUSE actual 2023-10-16/none mode=allege ctx=diplomatic
[m7=m1 India] {e5 menepisnya}.
e5 m7 > m3 REJECT actual 2023-10-16/none ctx=diplomatic

### Suara.com 2020-03-20
[m1:IDN.BUS Mal di Solo] tutup sukarela, tetapi [m2:IDN.GOV Wali Kota FX Hadi Rudyatmo] memaku status kejadian luar biasa dan {e2 meliburkan paksa} pasar malam. [m3:IDN.CVL Pedagang kaki lima] {e3 menawar} agar diizinkan berjualan sampai pukul delapan; permintaan [m4=m3 mereka] {e4 dikabulkan} Kamis (19/3).
e2 m2 > m3 COERCE actual 2020-03-20/none mode=restrict ctx=health,economic
e3 m3 > m2 REQUEST requested 2020-03-20/none mode=yield ctx=health,economic
e4 m2 > m3 CONCEDE actual 2020-03-19/day ctx=health,economic

### Poskota 2019-03-05 none
Grosir ikan di [m1:@IDN Muara Baru] menaksir tangkapan cakalang menciut separuh karena gelombang tinggi. Para pembeli menyerbu lapak sejak subuh, tawar-menawar sempat memanas, dan harga tongkol meloncat jadi Rp45 ribu sekilo.
