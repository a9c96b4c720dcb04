### Antara 2010-04-08
[m1:RUS.GOV Presiden Rusia Dmitry Medvedev] dan [m2:USA.GOV Presiden Amerika Serikat Barack Obama] {e1 menandatangani perjanjian} pengurangan senjata nuklir di [m3:@CZE Praha], disaksikan [m4:CZE.GOV Presiden Ceko Vaclav Klaus].
e1 m1 > m2 SUPPORT actual 2010-04-08/none ctx=cbrn,diplomatic

### Antara 2009-07-06
[m1:RUS.GOV Rusia] dan [m2:USA.GOV Amerika Serikat] {e1 sepakat memangkas} jumlah hulu ledak [m5=m1+m2 mereka] hingga 1.675 buah dalam tujuh tahun, demikian kerangka yang diumumkan pada hari pertama {e2 kunjungan} [m3:USA.GOV Obama] ke [m4:@RUS Moskow].
e1 m1 > m2 AGREE planned 2009-07-06/none ctx=cbrn
e2 m3 > m1 CONSULT actual 2009-07-06/none mode=visit ctx=diplomatic

### Kompas 2024-02-16
[m1:UKR.GOV Presiden Volodymyr Zelensky] dan [m2:DEU.GOV Kanselir Olaf Scholz] {e1 meneken} pakta keamanan berjangka sepuluh tahun di [m3:@DEU Berlin], beberapa jam sebelum kepala negara itu terbang ke [m4:@FRA Paris].
e1 m1 > m2 SUPPORT actual 2024-02-16/none ctx=military,diplomatic

### Kompas 2024-02-18
[m1:DNK.GOV Perdana Menteri Denmark Mette Frederiksen] menyatakan bahwa [m2=m1 negaranya] {e1 akan menyumbangkan} seluruh persediaan artilerinya kepada [m3:UKR.GOV Ukraina], dalam diskusi di sela Konferensi Keamanan [m4:@DEU Muenchen].
e1 m2 > m3 AGREE planned 2024-02-18/none ctx=military

### Kompas 2024-03-21
<<q1 [m1:CZE.GOV Ceko] {e1 telah mengirim} 200 truk dan amunisi bekas gudang era Soviet kepada [m2:UKR.MIL angkatan bersenjata Ukraina] melalui [m3:@POL Polandia]>>, ujar [m4:CZE.GOV Menteri Pertahanan Jana Cernochova].
e1 m1 > m2 AID actual 2024-03-21/none ctx=military said=m4
q1 m4 indirect cue=ujar

### CNN Indonesia 2023-08-22
[m1:CHN.GOV Presiden China Xi Jinping] {e1 diterima} [m2:ZAF.GOV Presiden Afrika Selatan Cyril Ramaphosa] dengan upacara kenegaraan di [m3:@ZAF Pretoria] sebelum menghadiri konferensi [m4:BRICS BRICS] di Johannesburg.
e1 m1 > m2 CONSULT actual 2023-08-22/none mode=visit ctx=diplomatic

### CNN Indonesia 2023-08-15
[m1:ZAF.GOV Pemerintah Afrika Selatan] mengatakan [m2:RUS.GOV Presiden Vladimir Putin] tidak akan datang ke KTT BRICS karena [m3:ICC Mahkamah Pidana Internasional] pada Maret {e1 mengeluarkan surat perintah penangkapan} terhadapnya.
e1 m3 > m2 THREATEN threatened 2023-03-01/month ctx=legal,human_rights bg

### CNN Indonesia 2023-08-17
[m1:ZAF.OPP Aliansi Demokratik, partai oposisi terbesar di Afrika Selatan], {e1 mengajukan gugatan} ke [m2:ZAF.JUD pengadilan tinggi di Pretoria] terhadap [m3:ZAF.GOV pemerintah] agar diwajibkan menangkap tamu yang diburu [m4:ICC mahkamah di Den Haag].
e1 m1 > m3 ACCUSE actual 2023-08-17/none ctx=legal

### detikNews 2020-06-02
[m1:IDN.JUD KPK] {e1 menangkap} [m2:IDN.ELI mantan Sekretaris Mahkamah Agung Nurhadi] bersama menantunya di sebuah rumah di [m3:@IDN Simprug], [m4:@IDN Jakarta Selatan], setelah empat bulan buron.
e1 m1 > m2 COERCE actual 2020-06-02/none mode=arrest ctx=corruption

### detikNews 2020-06-03
[m1:IDN.NGO Indonesia Corruption Watch] {e1 mengapresiasi} [m2:IDN.JUD penyidik KPK Novel Baswedan] atas {e3 penangkapan} [m3:IDN.ELI Nurhadi], tetapi {e2 meminta} [m4:IDN.JUD lembaga itu] segera menelusuri pencucian uangnya.
e1 m1 > m2 SUPPORT actual 2020-06-03/none ctx=corruption
e2 m1 > m4 REQUEST requested 2020-06-03/none mode=change ctx=corruption
e3 m4 > m3 COERCE actual 2020-06-03/none mode=arrest ctx=corruption bg

### detikNews 2020-06-05
[m1:IDN.GOV Lembaga Perlindungan Saksi dan Korban] {e1 menyatakan siap memberi perlindungan} bagi [m2:IDN.CVL para saksi] dalam perkara suap [m3:IDN.ELI bekas pejabat Mahkamah Agung] yang ditangani [m4:IDN.JUD komisi antirasuah].
e1 m1 > m2 AGREE planned 2020-06-05/none ctx=corruption,legal

### Republika 2016-12-03
[m1:IDN.COP Polda Metro Jaya] {e1 menangkap} [m2:IDN.CVL sepuluh aktivis dan tokoh], termasuk [m3:IDN.CVL Rachmawati Soekarnoputri], atas sangkaan makar beberapa jam sebelum doa bersama di [m4:@IDN Monas]. [m5:IDN.LEG Wakil Ketua DPR Fadli Zon] {e2 menyayangkan} langkah tersebut.
e1 m1 > m2,m3 COERCE actual 2016-12-03/none mode=arrest ctx=repression
e2 m5 > m1 ACCUSE actual 2016-12-03/none mode=disapprove ctx=repression

### Republika 2016-12-05
[m1:IDN.LEG Wakil Ketua DPR Fadli Zon] {e1 menjamin} [m2:IDN.CVL tujuh tersangka makar] agar tidak ditahan, lewat surat yang disampaikan kepada [m3:IDN.COP Kapolri Jenderal Tito Karnavian] di [m4:@IDN Jakarta].
e1 m1 > m2 SUPPORT actual 2016-12-05/none ctx=legal

### Tempo 2021-06-01
[m1:IDN.JUD Pimpinan Komisi Pemberantasan Korupsi] {e1 memberhentikan} [m2:IDN.JUD 51 pegawai yang tidak lulus tes wawasan kebangsaan], meskipun [m3:IDN.GOV Presiden Joko Widodo] {e2 meminta} agar tes itu tidak dijadikan dasar pemecatan.
e1 m1 > m2 SANCTION actual 2021-06-01/none mode=expel ctx=corruption
e2 m3 > m1 REQUEST requested 2021-06-01/none mode=change ctx=corruption bg

### Tempo 2021-08-16
[m1:IDN.GOV Komnas HAM] menyimpulkan bahwa tes wawasan kebangsaan melanggar sebelas hak dan {e1 merekomendasikan} kepada [m2:IDN.GOV Presiden] untuk memulihkan status [m3:IDN.JUD pegawai KPK yang dipecat].
e1 m1 > m2 REQUEST requested 2021-08-16/none mode=change ctx=human_rights,corruption

### Kompas.com 2015-04-18
[m1:IDN.GOV Presiden Joko Widodo] {e1 membatalkan pencalonan} [m2:IDN.COP Komjen Budi Gunawan] dan {e2 mengajukan} [m3:IDN.COP Komjen Badrodin Haiti] sebagai kepala Polri kepada [m4:IDN.LEG DPR].
e1 m1 > m2 REJECT actual 2015-04-18/none ctx=executive
e2 m1 > m3 SUPPORT actual 2015-04-18/none ctx=executive

### VOA Indonesia 2011-02-25
[m1:SSD.GOV Pemerintah Sudan Selatan] {e1 menuduh} [m2:SDN.GOV Khartoum] memasok senjata bagi [m3:SSD.REB milisi pimpinan George Athor] di negara bagian [m4:@SSD Jonglei].
e1 m1 > m2 ACCUSE actual 2011-02-25/none mode=allege ctx=military

### VOA Indonesia 2011-06-20
<<q1 [m1:SDN.GOV Sudan] dan [m2:SSD.REB Gerakan Pembebasan Rakyat Sudan] {e1 menandatangani kesepakatan} demiliterisasi Abyei di [m3:@ETH Addis Ababa]>>, kata [m4:AU mantan Presiden Afrika Selatan Thabo Mbeki], penengah dari [m5:AU Uni Afrika].
e1 m1 > m2 SUPPORT actual 2011-06-20/none ctx=military,territory said=m4
q1 m4 indirect cue=kata

### VOA Indonesia 2011-06-29
[m1:ETH.GOV Pemerintah Ethiopia] {e1 menawarkan} 4.200 tentara untuk menjaga wilayah sengketa Abyei, usul yang {e2 diterima baik} oleh [m2:SDN.GOV Sudan] dan tetangga selatannya menjelang pemungutan suara di [m3:UNSC Dewan Keamanan PBB].
e1 m1 > m2 AGREE planned 2011-06-29/none ctx=peacekeeping
e2 m2 > m1 SUPPORT actual 2011-06-29/none ctx=peacekeeping

### VOA Indonesia 2011-07-23
[m1:ETH.MIL Ethiopia] {e1 telah menempatkan} sekitar 500 personel penjaga perdamaian di [m2:@SDN Abyei] sesuai mandat [m3:UNSC Dewan Keamanan], untuk melindungi [m4:SDN.CVL warga Ngok Dinka] yang mulai kembali.
e1 m1 > m4 AID actual 2011-07-23/none ctx=peacekeeping

### Antara 2023-05-13 headline
[m1:UN Utusan PBB] {e1 Sambut} Deklarasi [m2:@SAU Jeddah], [m3:SDN.MIL Militer Sudan] {e2 Serang} [m4:RSF.REB RSF] di [m5:@SDN Omdurman]
e1 m1 > m3,m4 SUPPORT actual 2023-05-13/none ctx=military
e2 m3 > m4 ASSAULT actual 2023-05-13/none ctx=military

### Tempo 2019-10-14 headline
[m1:IDN.JUD KPK] {e1 Segel} Ruang Kerja [m2:IDN.GOV Bupati Indramayu], [m3:IDN.PTY Golkar] {e2 Siapkan} Bantuan Hukum
e1 m1 > m2 COERCE actual 2019-10-14/none mode=seize ctx=corruption
e2 m3 > m2 AGREE planned 2019-10-14/none ctx=corruption

### Kompas 2018-03-05 none
<<q1 [m1:@KOR Pyeongchang] akan menjadi tuan rumah paralimpiade yang dibuka Jumat; kontingen [m2:@IDN Indonesia] tidak ikut, sedangkan [m3:@PRK Korea Utara] menurunkan enam atlet>>, menurut [m4:? panitia penyelenggara].
q1 m4 indirect cue=menurut
