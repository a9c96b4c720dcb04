### Inilah.com 2013-03-13 article
= Marinir Tak Dipulangkan, [m1:IND.GOV India] {e11 Geram} pada [m2:ITA.GOV Italia]
~byline Oleh: Vina Ramitha
~date_line Rabu, 13 Maret 2013
INILAH.COM, [m3:@IND New Delhi] - Izinnya cuma empat pekan, untuk mencoblos. Namun Senin (11/3) malam, lewat nota setengah halaman, [m4:ITA.GOV Kementerian Luar Negeri Italia] memberi tahu bahwa [m5:ITA.MIL Massimiliano Latorre dan Salvatore Girone] {e1 tidak akan kembali} ke India.
[m19=m5 Kedua marinir] itu dituduh {e2 menembak mati} [m6:IND.AGR dua nelayan Kerala] dari geladak kapal tanker pada Februari 2012. [m20=m5 Mereka] mengira perahu itu bajak laut.
Jaminan kepulangannya diteken [m7:ITA.GOV Duta Besar Daniele Mancini]. Karena itulah [m8:IND.GOV Sekretaris Luar Negeri Ranjan Mathai], Selasa, {e3 memanggilnya}. Pertemuan berlangsung tujuh menit.
"<<q1 Ini sama sekali tidak dapat diterima>>," {e4 kata} [m9:IND.GOV Perdana Menteri Manmohan Singh] kepada [m10:IND.OPP para anggota parlemen asal Kerala] yang mengerumuninya. [m11:IND.OPP BJP], partai oposisi terbesar yang diketuai [m12:IND.OPP Rajnath Singh], {e5 menuding} [m21=m9 kabinet] main mata dengan [m22=m2 Roma] karena [m13:IND.PTY Sonia Gandhi] lahir di sana.
Bekas ahli hukum pemerintah, [m14:IND.OPP Subramanian Swamy], {e6 meminta} [m15:IND.JUD Mahkamah Agung] melarang [m23=m7 sang duta besar] pergi. [m24=m15 Hakim] akan bersidang Kamis.
[m25=m2 Roma] berdalih peristiwa terjadi di laut lepas. Tawaran membawa perkara ke arbitrase, menurut [m16:ITA.GOV Menteri Luar Negeri Giulio Terzi], {e7 tak pernah dijawab} [m26=m1 India]. Belakangan diketahui [m17:ITA.GOV Perdana Menteri Mario Monti] ragu-ragu atas keputusan [m27=m16 menterinya] sendiri.
[m18:EU Uni Eropa] menyebut urusan ini bilateral dan menghindar.
Bila tenggat 22 Maret lewat, [m28=m1 New Delhi] {e9 dapat mengusir} [m29=m7 Mancini] dan {e10 menunda} kontrak 12 helikopter AgustaWestland, yang memang sedang diselidiki karena suap.
e11 m1 > m2 ACCUSE actual 2013-03-12/day mode=disapprove ctx=legal,diplomatic again
e1 m4 > m1 REJECT actual 2013-03-11/day mode=yield ctx=legal,diplomatic
e2 m5 > m6 ASSAULT actual 2012-02-01/month mode=firearms ctx=legal bg
e3 m8 > m7 ACCUSE actual 2013-03-12/day mode=disapprove ctx=diplomatic
e4 m9 > m4 ACCUSE actual 2013-03-12/day mode=disapprove ctx=legal,diplomatic
e5 m11 > m9 ACCUSE actual 2013-03-13/none mode=allege ctx=legal
e6 m14 > m15 REQUEST requested 2013-03-13/none mode=assist ctx=legal
e7 m1 > m16 REJECT actual 2013-03-13/none ctx=legal said=m16
e9 m1 > m7 SANCTION hypothetical 2013-03-22/day mode=expel ctx=diplomatic
e10 m1 > m2 SANCTION hypothetical 2013-03-22/day mode=discontinue ctx=military,economic
q1 m9 direct cue=kata
rel m12 leads m11

### Kalteng Pos 2023-10-11 article
= [m18=m2 Gijik] {e12 Tertembus} Peluru, [m19=m3 Warga Bangkal] {e13 Tolak} Damai dengan Perusahaan
~date_line Rabu, 11 Oktober 2023
~byline (daq/ens)
[m1:@IDN PALANGKA RAYA] – Peti mati itu diletakkan di tengah jalan kebun, tepat di tempat [m20=m2 ia] roboh. [m2:IDN.AGR Gijik], 35 tahun, warga [m3:IDN.AGR Desa Bangkal], Kabupaten Seruyan, {e1 meninggal} Sabtu (7/10) siang ketika [m4:IDN.COP Brimob] membubarkan blokade di areal [m5:IDN.BUS PT Hamparan Masawit Bangun Persada].
Seorang lagi, [m6:IDN.AGR Taufik Nurrahman], dirawat di Banjarmasin dengan proyektil di pinggang. Dua puluh orang {e2 ditangkap}; semuanya {e3 dibebaskan} hari berikutnya.
Blokade dimulai 16 September. [m21=m3 Warga] {e4 menduduki} gerbang untuk menagih plasma 20 persen, janji yang diucapkan [m22=m5 perusahaan] pada 2013.
"<<q1 Gas air mata, katanya. Kok gas air mata bisa menembus dada?>>" ujar [m7:IDN.CVL Bama Adiyanto] dari [m8:IDN.CVL LBH Genta Keadilan]. Pernyataan bahwa [m23=m4 polisi] tidak membawa peluru tajam memang {e5 diulang} [m9:IDN.COP Kabid Humas Polda Kalteng Kombes Erlan Munaji] sampai Minggu, dan sejak Senin tidak lagi.
[m10:IDN.COP Kapolri Listyo Sigit] mengirim tim [m11:IDN.COP Propam]. [m24=m4 Empat puluh anggota] {e7 diperiksa}.
[m12:IDN.GOV Gubernur Sugianto Sabran] {e8 memarahi} [m25=m5 pemilik kebun] lewat video. "<<q2 Kalau tidak mau kasih plasma, angkat kaki!>>" katanya. Ancaman itu bukan yang pertama dari [m26=m12 dia].
[m27=m5 Perusahaan] {e9 menawarkan} 235 hektare. Tawaran tersebut dibicarakan Selasa malam dengan perantaraan [m13:IDN.GOV Pj Bupati Djainuddin Noor], tetapi [m28=m3 warga] {e14 meninggalkan} meja.
[m14:IDN.SOC Dewan Adat Dayak], yang diketuai [m15:IDN.SOC Agustiar Sabran], {e10 menuntut} [m17=m4 penembak] diadili secara adat dan negara. [m16:WALHI.CVL Walhi] {e11 mengadu} ke [m29:IDN.GOV Komnas HAM].
Peti dibawa pulang ketika hujan turun.
e12 m4 > m2 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression,natural_resource again
e13 m3 > m5 REJECT actual 2023-10-10/day ctx=natural_resource again
e14 m3 > m5 REJECT actual 2023-10-10/day ctx=natural_resource
e1 m4 > m2 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression,natural_resource
e2 m4 > m3 COERCE actual 2023-10-07/day mode=arrest ctx=repression
e3 m4 > m3 RETREAT actual 2023-10-08/day mode=release ctx=repression
e4 m3 > m5 PROTEST actual 2023-09-16/day mode=obstruct ctx=natural_resource
e5 m9 > m8 REJECT actual 2023-10-08/day ctx=repression
e7 m11 > m4 ACCUSE actual 2023-10-11/none mode=investigate ctx=repression,legal
e8 m12 > m5 THREATEN threatened 2023-10-11/none mode=relations ctx=natural_resource
e9 m5 > m3 CONCEDE hypothetical 2023-10-11/none ctx=natural_resource
e10 m14 > m17 REQUEST requested 2023-10-11/none mode=change ctx=legal
e11 m16 > m4 ACCUSE actual 2023-10-11/none mode=allege ctx=human_rights
q1 m7 direct cue=ujar
q2 m12 direct cue=katanya
rel m15 leads m14
rel m7 member_of m8

### Antara 2018-10-02 article
= Den Haag Menolak, Laut [m1:BOL.GOV Bolivia] Tetap di Peta Saja
~date_line Selasa, 2 Oktober 2018 09:44 WIB
[m2:@NLD Den Haag] (ANTARA News) - Dua belas suara lawan tiga. [m3:ICJ Mahkamah Internasional], Senin, {e1 memutuskan} bahwa [m4:CHL.GOV Chile] tidak wajib merundingkan jalan ke laut bagi tetangganya yang terkurung daratan.
[m5:BOL.GOV Presiden Evo Morales], yang duduk di baris depan, menutup mulut dengan kepalan tangan. "<<q1 [m16=m1 Kami] {e2 tidak akan pernah menyerah},>>" katanya di tangga gedung, beberapa menit sebelum pulang.
Pidato lain berlangsung di Santiago. [m6:CHL.GOV Presiden Sebastian Pinera] {e3 memuji} para hakim dan {e4 menuduh} [m17=m5 lawannya] membuang lima tahun dengan harapan palsu.
[m18=m1 Bolivia] kehilangan 400 kilometer pantai dalam Perang Pasifik, ketika [m7:CHL.MIL tentara Chile] {e5 merebut} Antofagasta pada 1879. Gugatan {e6 diajukan} April 2013. Hubungan diplomatik keduanya sudah {e7 putus} sejak 1978, kali itu atas prakarsa [m19=m1 La Paz].
[m8:PER.GOV Peru], yang bersama [m20=m1 Bolivia] dahulu kalah, menghormati putusan. [m9:OAS Sekretaris Jenderal OAS Luis Almagro] {e8 menyerukan} percakapan baru. Seruan serupa terdengar dari [m10:VAT.REL Paus Fransiskus], walau tidak menyebut siapa pun.
Di La Paz, [m21:BOL.CVL ribuan orang] yang menonton layar raksasa pulang diam. [m11:BOL.OPP Carlos Mesa], mantan presiden yang turut menjadi juru bicara gugatan, menolak menyalahkan [m22=m5 pemerintah]. Beda dengan [m12:BOL.OPP Samuel Doria Medina], ketua [m13:BOL.OPP Unidad Nacional]; menurut [m23=m12 dia], <<q2 [m24=m5 Morales] memakai laut untuk mencari masa jabatan keempat>>.
[m14=m1+m4 Kedua negara] adalah anggota [m15:UN PBB] dan terikat putusan itu. [m25=m4 Chile] belakangan digugat pula soal sungai Silala.
(Uu.G003)
e1 m3 > m1 REJECT actual 2018-10-01/day ctx=legal,territory
e2 m5 > m4 REJECT actual 2018-10-01/day mode=yield ctx=territory
e3 m6 > m3 SUPPORT actual 2018-10-01/day ctx=legal
e4 m6 > m5 ACCUSE actual 2018-10-01/day mode=disapprove ctx=territory,diplomatic
e5 m7 > m1 ASSAULT actual 1879-01-01/year ctx=military,territory bg
e6 m1 > m4 ACCUSE actual 2013-04-01/month mode=allege ctx=legal,territory bg
e7 m1 > m4 SANCTION actual 1978-01-01/year mode=discontinue ctx=diplomatic bg
e8 m9 > m1,m4 REQUEST requested 2018-10-02/none mode=meet ctx=diplomatic
q1 m5 direct cue=katanya
q2 m12 indirect cue=menurut
rel m12 leads m13
rel m14 member_of m15
