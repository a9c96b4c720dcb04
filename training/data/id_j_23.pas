### Antara 2023-03-30 none
[m1:IDN.GOV Ganjar Pranowo], [m2:IDN.GOV Ridwan Kamil], dan [m3:IDN.GOV Khofifah Indar Parawansa] tampil dalam satu acara televisi. Ketiganya bernyanyi, dan penonton memilih lagu melalui aplikasi.

### Kompas.com 2016-11-30
[m4=m3 Polda Jatim] {e1 melarang} [m1:IDN.EDU mahasiswa] memutar film tentang pembunuhan Munir. "<<q1 [m2=m3 Kami] {e2 akan membubarkan} kalau [m5=m1 mereka] nekat>>," kata [m3:IDN.COP Kabid Humas Frans Barung].
e1 m4 > m1 COERCE actual 2016-11-30/none mode=censor ctx=rights_freedoms
e2 m2 > m1 THREATEN threatened 2016-11-30/none mode=restrict ctx=rights_freedoms
q1 m3 direct cue=kata

### Tempo.co 2021-09-24
"<<q1 Silakan [m1=m2 saya] {e1 dipanggil}>>," ujar [m2:IDN.PTY Wakil Ketua DPR Azis Syamsuddin] menanggapi rencana [m3:IDN.JUD KPK]. Dua bulan kemudian, [m4=m3 petugas] {e2 menjemputnya} di rumah.
e1 m3 > m1 ACCUSE planned 2021-09-24/none mode=investigate ctx=corruption
e2 m4 > m2 COERCE actual 2021-09-24/none mode=arrest ctx=corruption
q1 m2 direct cue=ujar

### CNN Indonesia 2022-08-19
"<<q1 [m1=m2 Kami] {e1 menuntut} [m3=m4 pemerintah] {e2 menarik} pasukan dari dusun-dusun>>," ucap [m2:COL.CVL pemimpin Nasa di Cauca]. [m4:COL.GOV Wakil Presiden Francia Marquez] {e3 berjanji datang} tanpa menyebut tanggal.
e1 m1 > m3 REQUEST requested 2022-08-19/none mode=yield ctx=territory
e2 m3 > m1 RETREAT requested 2022-08-19/none mode=withdraw ctx=territory
e3 m4 > m2 AGREE planned 2022-08-19/none ctx=territory
q1 m2 direct cue=ucap

### Tribun Medan 2020-01-21
Menurut [m1:IDN.CVL KontraS], [m2:IDN.COP penyidik Polsek Percut] {e1 menyiksa} [m3:IDN.LAB kuli bangunan Sarpan] agar mengaku. [m4:IDN.COP Kapolsek] {e2 menyebut} luka itu akibat dipukul sesama tahanan.
e1 m2 > m3 ASSAULT actual 2020-01-21/none mode=torture ctx=human_rights said=m1
e2 m4 > m1 REJECT actual 2020-01-21/none ctx=human_rights

### Republika 2015-07-17
Kios dan musala {e1 dibakar} ketika salat Id di Karubaga, Tolikara. [m1:IDN.COP Polisi] {e2 menembaki} massa; seorang [m2:IDN.REL remaja GIDI] tewas. [m3:IDN.REL Presiden GIDI Dorman Wandikbo] {e3 meminta maaf} kepada [m4:IDN.REL umat Islam].
e1 m2 > m4 ASSAULT actual 2015-07-17/none mode=destroy ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2015-07-17/none mode=firearms ctx=religion_ethnicity
e3 m3 > m4 SUPPORT actual 2015-07-17/none ctx=religion_ethnicity

### Antara 2011-07-28
[m1:NOR.CRM Anders Breivik] {e1 menembaki} [m2:NOR.PTY remaja Partai Buruh] di Utoya. [m3:NOR.GOV Jens Stoltenberg] menyerukan lebih banyak demokrasi; [m4:@SWE Stockholm] mengheningkan cipta.
e1 m1 > m2 ASSAULT actual 2011-07-22/day mode=firearms ctx=terrorism

### VOA Indonesia 2018-04-23
Mahkamah militer {e1 mengadili} [m1:CMR.REB sepuluh pemimpin separatis Ambazonia] yang {e2 diserahkan} [m2:NGA.GOV Nigeria]. [m3:UNHCR UNHCR] {e3 mengecam} penyerahan itu, sebab mereka berstatus pencari suaka.
e1 m4 > m1 ACCUSE actual 2018-04-23/none mode=allege ctx=territory,legal
e2 m2 > m4 COOPERATE actual 2018-04-23/none ctx=territory,asylum
e3 m3 > m2 ACCUSE actual 2018-04-23/none mode=disapprove ctx=asylum
Sidang di [m4:CMR.JUD pengadilan Yaounde] tertutup untuk umum.

### Jawa Pos 2019-05-28
[m1:IDN.COP Polres Jember] {e1 memeriksa} [m2:IDN.JRN pemimpin redaksi media daring] atas {e2 laporan} [m3:IDN.GOV bupati]; [m4:IDN.JRN AJI Jember] {e3 menyatakan} perkara itu ranah Dewan Pers.
e1 m1 > m2 ACCUSE actual 2019-05-28/none mode=investigate ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2019-05-28/none mode=allege ctx=rights_freedoms
e3 m4 > m1 ACCUSE actual 2019-05-28/none mode=disapprove ctx=rights_freedoms

### detikNews 2022-11-08
[m1:IDN.BUS Ismail Bolong], pengusaha tambang dan bekas polisi, mengaku {e1 menyetor} Rp6 miliar kepada [m2:IDN.COP Kabareskrim Agus Andrianto], kemudian {e2 menarik} pengakuannya dan {e3 meminta maaf}.
e1 m1 > m2 AID actual 2022-11-08/none ctx=corruption said=m1
e2 m1 > m2 CONCEDE actual 2022-11-08/none ctx=corruption
e3 m1 > m2 SUPPORT actual 2022-11-08/none ctx=corruption

### BBC Indonesia 2014-04-30
[m1:IRQ.GOV Nouri al-Maliki] {e1 menuduh} [m2:SAU.GOV Arab Saudi] membiayai pemberontak. [m3:IRQ.GOV Presiden Kurdistan Massoud Barzani] {e2 menyalahkannya} balik: anggaran kawasan itu {e3 dipotong} Baghdad sejak Januari.
e1 m1 > m2 ACCUSE actual 2014-04-30/none mode=allege ctx=terrorism
e2 m3 > m1 ACCUSE actual 2014-04-30/none mode=disapprove ctx=economic
e3 m1 > m3 SANCTION actual 2014-01-01/month mode=discontinue ctx=economic

### Kompas.com 2013-04-10
[m1:IDN.GOV Menkopolhukam] {e1 meminta} [m2:IDN.GOV Pemerintah Aceh] mengubah qanun bendera yang mirip panji [m3:GAM.REB GAM]; [m4:IDN.LEG DPRA] {e2 menolak}, dan ribuan orang {e3 mengarak} bendera itu keliling Banda Aceh.
e1 m1 > m2 REQUEST requested 2013-04-10/none mode=change ctx=territory
e2 m4 > m1 REJECT actual 2013-04-10/none ctx=territory
e3 m5 > m1 PROTEST actual 2013-04-10/none mode=demo ctx=territory
Panitia mengklaim [m5:IDN.CVL peserta arak-arakan] datang dari sepuluh kabupaten.

### Antara 2024-03-25
Peretas yang, menurut [m1:GBR.GOV Oliver Dowden], bekerja untuk [m2:CHN.GOV Beijing] {e2 membobol} data pemilih [m3:GBR.GOV Komisi Pemilihan]. [m5=m1 London] {e3 memanggil} [m4:CHN.GOV duta besar] dan {e4 menjatuhkan sanksi} atas dua orang.
e2 m2 > m3 COERCE actual 2024-03-25/none mode=cyber ctx=cyber said=m1
e3 m5 > m4 ACCUSE actual 2024-03-25/none mode=disapprove ctx=cyber
e4 m5 > m2 SANCTION actual 2024-03-25/none mode=discontinue ctx=cyber

### Tribun Kaltim 2020-03-02 none
[m1:IDN.GOV Sekretaris daerah] melantik 45 pejabat pengawas di aula kantor bupati. Acara berlangsung singkat, diakhiri doa dan makan siang bersama.

### Suara Merdeka 2020-06-30
Ahli waris lahan {e1 menembok} akses [m1:IDN.EDU SD Negeri 2 Sambirejo]; [m2:IDN.GOV camat] {e2 memediasi}, tetapi [m3:IDN.CVL pemilik tanah] {e3 bersikukuh} minta ganti rugi.
e1 m3 > m1 COERCE actual 2020-06-30/none mode=restrict ctx=human_security
e2 m2 > m3 CONSULT actual 2020-06-30/none mode=third-party ctx=human_security
e3 m3 > m2 REJECT actual 2020-06-30/none mode=yield ctx=human_security

### CNN Indonesia 2015-09-04
[m1:HUN.COP Polisi Hungaria] {e1 mencegat} kereta berisi [m2:SYR.REF pengungsi] di Bicske; ribuan orang lalu {e2 berjalan kaki} ke Wina. [m3:AUT.GOV Werner Faymann] dan [m4:DEU.GOV Angela Merkel] {e3 membuka} perbatasan malam itu.
e1 m1 > m2 COERCE actual 2015-09-04/none mode=restrict ctx=migration
e3 m3,m4 > m2 AID actual 2015-09-04/none ctx=migration
e2 m2 > m1 PROTEST actual 2015-09-04/none mode=demo ctx=migration

### Antara 2018-10-12
[m1:TUR.JUD Pengadilan Turki] {e1 membebaskan} [m2:USA.REL pendeta Andrew Brunson]. [m3:USA.GOV Trump] {e2 berterima kasih} kepada [m5=m4 Erdogan] dan mengisyaratkan {e3 pencabutan} tarif baja.
e1 m1 > m2 RETREAT actual 2018-10-12/none mode=release ctx=legal
e2 m3 > m4 SUPPORT actual 2018-10-12/none ctx=diplomatic
e3 m3 > m4 CONCEDE hypothetical 2018-10-12/none ctx=economic
Bagi [m4:TUR.GOV Ankara], kurs lira menjadi soal mendesak.

### Kompas 2001-03-12
[m1:AFG.REB Taliban] {e1 meledakkan} patung Buddha Bamiyan meski {e2 diminta} [m2:JPN.GOV Jepang] memindahkannya; [m3:UNESCO UNESCO] {e3 mengutuk} penghancuran itu, dan [m4:THA.REL biksu Bangkok] {e4 berdoa} di depan kedutaan [m5:@PAK Pakistan].
e1 m1 > m6 ASSAULT actual 2001-03-02/week mode=destroy ctx=religion_ethnicity
e2 m2 > m1 REQUEST requested 2001-03-12/none mode=yield ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2001-03-12/none mode=disapprove ctx=religion_ethnicity
e4 m4 > m1 PROTEST actual 2001-03-12/none mode=demo ctx=religion_ethnicity
Keturunan [m6:AFG.CVL Hazara] di lembah itu kehilangan penjaga kampung mereka.

### Riau Pos 2014-02-04
[m1:IDN.CVL Masyarakat Pulau Padang] {e1 menjahit mulut} di depan [m2:IDN.LEG DPR] menentang konsesi [m3:IDN.BUS RAPP]; [m5=m4 Menhut Zulkifli Hasan] {e2 merevisi} izinnya setahun kemudian.
e1 m1 > m2 PROTEST actual 2014-02-04/none mode=hunger ctx=environment
e2 m4 > m1 CONCEDE actual 2014-02-04/none ctx=environment
Keputusan [m4:IDN.GOV menteri] itu mengeluarkan satu desa saja.

### Sindonews 2017-10-02 headline
[m1:IDN.GOV Panglima TNI] {e1 Minta Maaf} soal Isu 5.000 Senjata, [m2:IDN.GOV BIN] Lega
e1 m1 > m2 SUPPORT actual 2017-10-02/none ctx=intelligence

### Antara 2019-10-20
Kenaikan tarif metro memicu {e1 kerusuhan} di Santiago: puluhan stasiun {e2 dibakar}. [m1:CHL.GOV Presiden Pinera] {e3 memberlakukan jam malam} dan {e4 membatalkan} kenaikan itu.
e1 m2 > m1 PROTEST actual 2019-10-20/none mode=riot ctx=inequality
e2 m2 > m1 PROTEST actual 2019-10-20/none mode=riot ctx=inequality
e3 m1 > m2 COERCE actual 2019-10-19/day mode=curfew ctx=inequality
e4 m1 > m2 CONCEDE actual 2019-10-19/day ctx=inequality
Sebagian [m2:CHL.EDU pelajar] melompati palang pintu.

### Kompas.com 2022-10-18
[m1:IDN.JUD Mahkamah Agung] {e1 menolak peninjauan kembali} yang diajukan [m2:IDN.CRM terpidana mati pembunuhan hakim], dan [m3:IDN.JUD kejaksaan] menyatakan {e2 eksekusi} tinggal menunggu waktu.
e1 m1 > m2 REJECT actual 2022-10-18/none mode=yield ctx=legal
e2 m3 > m2 ASSAULT planned 2022-10-18/none ctx=legal

### VOA Indonesia 2009-03-04
[m1:ICC ICC] {e1 mengeluarkan surat perintah penangkapan} bagi [m2:SDN.GOV Omar al-Bashir]. [m5=m2 Khartoum] {e2 mengusir} [m3:NGO sepuluh lembaga bantuan], termasuk [m6:NGO Oxfam]; [m4:AFU Uni Afrika] {e3 meminta} penundaan setahun.
e1 m1 > m2 THREATEN threatened 2009-03-04/none mode=arrest ctx=human_rights,legal
e2 m5 > m3 COERCE actual 2009-03-04/none mode=deport ctx=human_security
e3 m4 > m1 REQUEST requested 2009-03-04/none mode=yield ctx=legal

### Tribun Lampung 2015-09-19
{e1 Bentrok} [m1:IDN.CVL warga Pubian] dengan [m2:IDN.MIL anggota Koramil] berawal dari razia kayu. [m4=m3 Dandim] {e2 menahan} dua prajurit dan {e3 menyantuni} keluarga korban.
e1 m1 > m2 ASSAULT actual 2015-09-19/none ctx=environment
e2 m4 > m2 COERCE actual 2015-09-19/none mode=arrest ctx=legal
e3 m4 > m1 AID actual 2015-09-19/none ctx=human_security
Santunan diserahkan [m3:IDN.MIL Letkol Hery Sulistyono] sendiri.

### Antara 2021-11-30 none
Ratu [m1:@GBR Inggris] tidak lagi menjadi kepala negara [m2:@BRB Barbados] mulai tengah malam. Rihanna menerima gelar pahlawan, dan kembang api menerangi [m3:@BRB Bridgetown].
