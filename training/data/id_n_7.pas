### Antara 2024-05-28
[m1:ESP.GOV Perdana Menteri Spanyol Pedro Sanchez] Selasa {e1 mengumumkan pengakuan} atas [m2:PSE.GOV Negara Palestina], bersamaan dengan [m3:IRL.GOV Irlandia] dan [m4:NOR.GOV Norwegia], meskipun {e2 ditentang} [m5:ISR.GOV Israel].
e1 m1,m3,m4 > m2 SUPPORT actual 2024-05-28/day ctx=diplomatic
e2 m5 > m1,m3,m4 ACCUSE actual 2024-05-28/none mode=disapprove ctx=diplomatic

### Antara 2024-05-24
[m1:ISR.GOV Menteri Luar Negeri Israel Katz] {e1 melarang} [m2:ESP.GOV konsulat Spanyol di Yerusalem] melayani [m3:PSE.CVL warga Tepi Barat], sebagai balasan atas rencana [m4:ESP.GOV Madrid] mengakui Palestina.
e1 m1 > m2 COERCE actual 2024-05-24/none mode=restrict ctx=diplomatic

### Antara 2024-05-22
[m1:ISR.GOV Israel] {e1 memanggil pulang} [m2:ISR.GOV duta besarnya] dari [m3:IRL.GOV Dublin] dan [m4:NOR.GOV Oslo], sementara [m5:PSE.GOV Otoritas Palestina] {e2 memuji} keputusan kedua negara tersebut sebagai langkah bersejarah.
e1 m1 > m3,m4 SANCTION actual 2024-05-22/none mode=withdraw ctx=diplomatic
e2 m5 > m3,m4 SUPPORT actual 2024-05-22/none ctx=diplomatic

### VOA Indonesia 2009-11-29
[m1:CHE.CVL Pemilih Swiss] {e1 menyetujui larangan} pembangunan menara masjid dalam referendum yang digagas [m2:CHE.PTY Partai Rakyat Swiss], hasil yang {e2 disesalkan} [m3:TUR.GOV Presiden Turki Abdullah Gul].
e1 m1 > m4 COERCE actual 2009-11-29/none mode=restrict ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2009-11-29/none mode=disapprove ctx=religion_ethnicity
Sekitar 400 ribu [m4:CHE.REL Muslim] tinggal di negara itu.

### VOA Indonesia 2010-08-12
<<q1 [m1:AUS.GOV Australia] {e1 menyumbang} 24 juta dolar dan mengirim dua pesawat C-17 bermuatan obat-obatan bagi [m2:PAK.CVL korban banjir di Pakistan]>>, kata [m3:AUS.GOV Menteri Luar Negeri Stephen Smith] di [m4:@AUS Perth].
e1 m1 > m2 AID actual 2010-08-12/none ctx=disasters
q1 m3 indirect cue=kata

### VOA Indonesia 2010-08-20
<<q1 [m1:PAK.GOV Pakistan] {e1 menerima} tawaran bantuan lima juta dolar dari [m2:IND.GOV India], yang disampaikan [m3:IND.GOV Menteri Luar Negeri SM Krishna] sepekan lalu>>, kata [m4:PAK.GOV rekannya Shah Mahmood Qureshi] dalam wawancara di [m5:@USA New York].
e1 m1 > m2 CONCEDE actual 2010-08-20/none ctx=disasters,diplomatic
e2 m2 > m1 AGREE planned 2010-08-13/week ctx=disasters,diplomatic bg
Nilai {e2 tawaran} itu kemudian dinaikkan.
q1 m4 indirect cue=kata

### Kompas 2007-02-14
<<q1 [m1:PRK.GOV Korea Utara] {e1 menyetujui penutupan} reaktor Yongbyon dengan imbalan 50 ribu ton bahan bakar minyak dalam perundingan enam negara di [m2:@CHN Beijing]>>, kata [m3:CHN.GOV ketua perunding Wu Dawei].
e1 m1 > m4 AGREE planned 2007-02-14/none ctx=cbrn
Pengapalan pertama akan datang dari [m4:KOR.GOV Korea Selatan].
q1 m3 indirect cue=kata

### Kompas 2007-07-14
[m1:KOR.GOV Korea Selatan] {e1 mengapalkan} 6.200 ton bahan bakar minyak ke [m2:PRK.GOV Korea Utara] dari pelabuhan [m3:@KOR Ulsan], sementara [m4:IAEA sepuluh inspektur Badan Tenaga Atom Internasional] bertolak dari [m5:@CHN Beijing].
e1 m1 > m2 AID actual 2007-07-14/none ctx=cbrn

### Kompas 2007-07-18
<<q1 [m1:IAEA Badan Tenaga Atom Internasional] memastikan lima fasilitas di Yongbyon {e1 telah dihentikan} [m2:PRK.GOV Pyongyang]>>, ujar [m3:IAEA Direktur Jenderal Mohamed ElBaradei] saat singgah di [m4:@MYS Putrajaya].
e1 m2 > m1 RETREAT actual 2007-07-18/none ctx=cbrn said=m3
q1 m3 indirect cue=ujar

### Tempo 2005-07-21
[m1:IDN.GOV Polisi Pamong Praja] bersama [m2:IDN.REL massa Gerakan Umat Islam Indonesia] {e1 menyegel} kampus [m3:IDN.REL Ahmadiyah] di [m4:@IDN Parung], atas keputusan [m5:IDN.GOV Bupati Bogor].
e1 m1,m2 > m3 COERCE actual 2005-07-21/none mode=seize ctx=religion_ethnicity

### Tempo 2013-04-18
[m1:IDN.REL Pengurus Ahmadiyah Bekasi] {e1 mengadukan} [m2:IDN.GOV Wali Kota Rahmat Effendi] ke [m3:IDN.GOV Komnas HAM] karena memagari Masjid Al-Misbah dengan seng ketika [m4:IDN.REL dua puluh jemaat] masih berada di dalam.
e1 m1 > m2 ACCUSE actual 2013-04-18/none mode=allege ctx=religion_ethnicity,human_rights
e2 m2 > m4 COERCE actual 2013-04-18/none mode=seize ctx=religion_ethnicity
{e2 Pemagaran} dilakukan pada malam hari.

### Tempo 2013-04-25
<<q1 [m1:IDN.GOV Pemerintah Kota Bekasi] {e1 menolak membuka} segel masjid itu meskipun {e2 diminta} [m2:IDN.GOV Komnas HAM]>>, kata [m3:IDN.GOV Sekretaris Daerah Rayendra Sukarmadji] seusai {e3 menemui} [m4:IDN.REL Majelis Ulama setempat].
e1 m1 > m2 REJECT actual 2013-04-25/none ctx=religion_ethnicity
q1 m3 indirect cue=kata
e2 m2 > m1 REQUEST requested 2013-04-25/none mode=change ctx=religion_ethnicity bg
e3 m3 > m4 CONSULT actual 2013-04-25/none mode=meet ctx=religion_ethnicity

### detikNews 2016-01-14
[m1:ISIS.REB Kelompok Negara Islam] {e1 mengaku bertanggung jawab} atas serangan bom dan tembakan di [m2:@IDN Jalan Thamrin], [m3:@IDN Jakarta], yang menewaskan empat [m4:IDN.CVL warga].
e1 m1 > m4 ASSAULT actual 2016-01-14/none mode=explosives ctx=terrorism said=m1

### detikNews 2016-01-15
[m1:AUS.GOV Perdana Menteri Malcolm Turnbull] {e1 menelepon} [m2:IDN.GOV Presiden Joko Widodo] dan {e2 menyampaikan belasungkawa} atas serangan di pos polisi Sarinah, sedangkan [m3:USA.GOV Kedutaan Besar AS] menutup layanannya.
e1 m1 > m2 CONSULT actual 2016-01-15/none mode=phone ctx=terrorism
e2 m1 > m2 SUPPORT actual 2016-01-15/none ctx=terrorism

### detikNews 2016-01-16
<<q1 [m1:IDN.GOV Kementerian Komunikasi dan Informatika] {e1 memblokir} 11 situs yang dianggap menyebarkan paham [m2:ISIS.REB ISIS]>>, kata [m3:IDN.GOV juru bicara Ismail Cawidu].
e1 m1 > m2 COERCE actual 2016-01-16/none mode=censor ctx=terrorism
q1 m3 indirect cue=kata

### Republika 2021-08-05
[m1:IDN.CVL Keluarga almarhum pengusaha Akidi Tio] {e1 berjanji menyumbangkan} Rp2 triliun untuk penanganan Covid-19 di Sumatra Selatan lewat [m2:IDN.COP Kapolda Irjen Eko Indra Heri], yang kini {e2 diperiksa} [m3:IDN.COP tim Mabes Polri].
e1 m1 > m2 AGREE planned 2021-08-05/none ctx=health
e2 m3 > m2 ACCUSE actual 2021-08-05/none mode=investigate ctx=health

### Republika 2021-07-25
[m1:IDN.REL PP Muhammadiyah] {e1 menyerahkan} 1.000 tabung oksigen dan 8.000 paket sembako kepada [m2:IDN.MED rumah sakit daerah] di [m3:@IDN Kudus] dan [m4:@IDN Bangkalan], sebagian dibiayai [m5:AUS.GOV pemerintah Australia].
e1 m1 > m2 AID actual 2021-07-25/none ctx=health

### Republika 2021-07-18
[m1:IDN.REL Ketua Umum PP Muhammadiyah Haedar Nashir] {e1 mengimbau} [m2:IDN.REL umat Islam] salat Iduladha di rumah, imbauan yang {e2 didukung} [m3:IDN.GOV Menteri Agama Yaqut Cholil Qoumas].
e1 m1 > m2 REQUEST requested 2021-07-18/none mode=change ctx=health,religion_ethnicity
e2 m3 > m1 SUPPORT actual 2021-07-18/none ctx=health,religion_ethnicity

### Antara 2020-08-27 headline
[m1:BLR.COP Polisi Minsk] {e1 Tahan} 20 [m2:BLR.JRN Wartawan], [m3:RUS.GOV Putin] {e2 Siagakan} Pasukan Cadangan
e1 m1 > m2 COERCE actual 2020-08-27/none mode=arrest ctx=repression
e2 m3 > m4 MOBILIZE actual 2020-08-27/none mode=police ctx=repression
[m4:BLR.OPP Oposisi Belarus] Bergeming

### VOA Indonesia 2020-09-03 none
<<q1 [m1:NASA Badan Antariksa Amerika Serikat] menunda pengujian roket pendorong di [m2:@USA Utah] karena kerusakan sensor>>, kata [m3:USA.BUS perusahaan Northrop Grumman], pemasok mesin yang juga bekerja untuk [m4:JPN.GOV badan antariksa Jepang].
q1 m3 indirect cue=kata

### Kompas 2023-03-03 none
Rata-rata usia menikah di [m1:@KOR Korea Selatan] naik menjadi 33,7 tahun bagi laki-laki, demikian data yang dirilis [m2:KOR.GOV badan statistik] di [m3:@KOR Daejeon]; angka di [m4:@JPN Jepang] sedikit lebih rendah.
