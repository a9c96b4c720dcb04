### Antara 2024-07-04
[m1:IDN.GOV Ketua KPU Hasyim Asy'ari] {e1 diberhentikan} [m2:IDN.GOV DKPP] karena tindakan asusila terhadap [m3:IDN.CVL anggota panitia pemilihan di Den Haag], [m4:@NLD Belanda]. [m5:IDN.GOV Presiden Joko Widodo] menghormati putusan itu, sedangkan [m6:IDN.CVL Perludem] {e3 meminta} [m7:IDN.LEG Komisi II DPR] segera mengisi kekosongan menjelang pilkada di [m8:@IDN Jakarta].
e1 m2 > m1 SANCTION actual 2024-07-04/none mode=expel ctx=election,gender
e3 m6 > m7 REQUEST requested 2024-07-04/none ctx=election

### Antara Sulteng 2021-05-12
[m1:MIT.REB Mujahidin Indonesia Timur] {e1 membunuh} [m2:IDN.AGR empat petani Kalemago] di [m3:@IDN Poso], kata [m4:IDN.COP Kapolda Sulawesi Tengah Abdul Rakhman Baso], yang mengaku sudah {e2 menambah} personel Satgas Madago Raya. [m5:IDN.REL Sinode GKST] {e3 meminta} [m6:IDN.GOV Gubernur Longki Djanggola] mengungsikan [m7:IDN.CVL warga] ke [m8:@IDN Tentena].
e1 m1 > m2 ASSAULT actual 2021-05-12/none mode=primitive ctx=terrorism said=m4
e2 m4 > m1 MOBILIZE actual 2021-05-12/none mode=police ctx=terrorism
e3 m5 > m6 REQUEST requested 2021-05-12/none mode=assist ctx=terrorism,human_security

### Kompas.com 2017-10-22
[m1:IDN.MIL Panglima TNI Gatot Nurmantyo] {e4 ditolak masuk} ke [m2:@USA Amerika Serikat] oleh [m3:USA.GOV petugas U.S. Customs and Border Protection] padahal {e1 diundang} [m4:USA.MIL Jenderal Joseph Dunford]. [m5:IDN.GOV Menlu Retno Marsudi] {e2 meminta penjelasan} dari [m6:USA.GOV Wakil Duta Besar Erin McKee], yang {e3 memohon maaf} dan memastikan larangan itu sudah dicabut.
e1 m4 > m1 AGREE planned 2017-10-22/none mode=visit ctx=military
e2 m5 > m6 REQUEST requested 2017-10-22/none ctx=diplomatic
e3 m6 > m5 SUPPORT actual 2017-10-22/none ctx=diplomatic
e4 m3 > m1 REJECT actual 2017-10-22/none mode=access ctx=diplomatic,military

### Tempo.co 2019-10-14
[m1:IDN.MIL KSAD Andika Perkasa] {e1 mencopot} [m2:IDN.MIL Komandan Kodim Kendari Hendi Suhendi] akibat unggahan istrinya mengenai penusukan [m3:IDN.GOV Wiranto], sementara [m4:IDN.MIL TNI AU] {e3 menahan} [m5:IDN.MIL seorang peltu] di [m6:@IDN Surabaya] untuk perkara serupa; [m7:IDN.CVL Institut for Criminal Justice Reform] {e4 mengkritik} hukuman itu berlebihan.
e1 m1 > m2 SANCTION actual 2019-10-14/none mode=expel ctx=military
e3 m4 > m5 COERCE actual 2019-10-14/none mode=arrest ctx=military
e4 m7 > m1,m4 ACCUSE actual 2019-10-14/none mode=disapprove ctx=rights_freedoms,military

### CNN Indonesia 2023-01-11
[m1:IDN.JUD KPK] dengan bantuan [m2:IDN.COP Brimob] {e1 menangkap} [m3:IDN.GOV Gubernur Papua Lukas Enembe] di sebuah rumah makan di [m4:@IDN Kotaraja], dan [m5:IDN.CVL pendukungnya] {e2 menyerang} [m6:IDN.COP Mako Brimob] dengan batu. [m7:IDN.GOV Menko Polhukam Mahfud MD] {e3 meminta} [m8:IDN.CVL masyarakat Papua] tenang; [m9:SGP.GOV Singapura] tidak lagi menjadi tujuan berobat.
e1 m1,m2 > m3 COERCE actual 2023-01-11/none mode=arrest ctx=corruption
e2 m5 > m6 PROTEST actual 2023-01-11/none mode=riot ctx=corruption
e3 m7 > m8 REQUEST requested 2023-01-11/none mode=yield ctx=corruption

### detikNews 2021-02-22
[m1:IDN.GOV Wapres Ma'ruf Amin] {e1 mendapat protes} dari [m2:IDN.REL MUI Papua Barat], bukan dari [m3:IDN.REL PGI], soal investasi minuman keras dalam perpres yang diteken [m4:IDN.GOV Presiden Joko Widodo]; [m5:IDN.REL PBNU] dan [m6:IDN.REL Muhammadiyah] {e3 mendesak} [m7=m4 Presiden] mencabutnya, sedangkan [m8:IDN.GOV Gubernur Bali Wayan Koster] {e4 menyambutnya}.
e1 m2 > m1 ACCUSE actual 2021-02-22/none mode=disapprove ctx=religion_ethnicity,economic
e3 m5,m6 > m7 REQUEST requested 2021-02-22/none mode=change ctx=religion_ethnicity,economic
e4 m8 > m4 SUPPORT actual 2021-02-22/none ctx=economic

### Republika 2021-03-02
Lampiran perpres tentang miras {e1 dicabut} [m1:IDN.GOV Presiden Joko Widodo] setelah [m2=m1 ia] {e2 mendengar masukan} dari [m3:IDN.REL pimpinan NU] dan [m4:IDN.REL Muhammadiyah]. [m5:IDN.LEG Fraksi PKS] {e3 mengapresiasi} langkah itu, sementara [m6:IDN.BUS Grup Industri Minuman Malt] dan [m7:IDN.GOV Kepala BKPM Bahlil Lahadalia] menghormatinya dari [m8:@IDN Jakarta].
e1 m1 > m3,m4 CONCEDE actual 2021-03-02/none mode=yield ctx=religion_ethnicity,economic
e2 m1 > m3,m4 CONSULT actual 2021-03-02/none ctx=religion_ethnicity
e3 m5 > m1 SUPPORT actual 2021-03-02/none ctx=religion_ethnicity

### Suara NTB 2024-11-22
[m1:IDN.CVL Warga Gili Meno] yang {e1 menggelar aksi} di pantai menuntut air bersih {e2 mendapat jawaban} berupa kapal tangki dari [m2:IDN.GOV Bupati Lombok Utara Djohan Sjamsu]. [m3:IDN.BUS PT Tiara Cipta Nirwana], yang izinnya {e3 dihentikan} [m4:IDN.GOV KKP], {e4 menyalahkan} [m5:IDN.COP Polda NTB], penyidik kasus pengeboran di [m6:@IDN Gili Trawangan].
e1 m1 > m2 PROTEST actual 2024-11-22/none mode=demo ctx=human_security
e2 m2 > m1 AID actual 2024-11-22/none ctx=human_security
e3 m4 > m3 SANCTION actual 2024-11-22/none mode=discontinue ctx=environment
e4 m3 > m5 ACCUSE actual 2024-11-22/none mode=disapprove ctx=environment,legal

### Jawa Pos 2014-02-14 none
Abu Gunung Kelud menutupi [m1:@IDN Kediri], [m2:@IDN Solo], dan sebagian [m3:@IDN Yogyakarta]; bandara yang dikelola [m4:IDN.BUS Angkasa Pura I] sepi, [m5:IDN.EDU Universitas Brawijaya] meliburkan kuliah, dan pegawai [m6:IDN.GOV Balai Konservasi Borobudur] menyelimuti stupa sebagaimana pernah disarankan [m7:UNESCO UNESCO].

### SINDOnews 2023-07-12
[m1:IDN.CVL Panji Gumilang], pemimpin [m2:IDN.EDU Ponpes Al Zaytun], {e1 menggugat} [m3:IDN.REL Wakil Ketua MUI Anwar Abbas] Rp1 triliun di [m4:IDN.JUD PN Jakarta Pusat]. [m5:IDN.COP Bareskrim] {e2 memeriksanya} dalam perkara penodaan agama, [m6:IDN.GOV PPATK] {e3 membekukan} rekeningnya, dan [m7:IDN.CVL Forum Indramayu Menggugat] {e4 berunjuk rasa} di [m8:@IDN Gantar].
e1 m1 > m3 ACCUSE actual 2023-07-12/none mode=allege ctx=legal,religion_ethnicity
e2 m5 > m1 ACCUSE actual 2023-07-12/none mode=investigate ctx=legal,religion_ethnicity
e3 m6 > m1 COERCE actual 2023-07-12/none mode=seize ctx=legal
e4 m7 > m1 PROTEST actual 2023-07-12/none mode=demo ctx=religion_ethnicity

### Media Indonesia 2018-07-16
[m1:IDN.LEG Wakil Ketua Komisi VII DPR Eni Maulani Saragih] {e1 dijemput} [m2:IDN.JUD penyidik KPK] dari rumah dinas [m3:IDN.GOV Mensos Idrus Marham], yang pagi itu sedang merayakan ulang tahun anaknya. [m4:IDN.BUS Dirut PLN Sofyan Basir], yang rumahnya {e2 digeledah} sehari sebelumnya, membantah mengenal [m5:IDN.BUS Johannes Kotjo], pemegang saham [m6:SGP.BUS Blackgold] di [m7:@SGP Singapura].
e1 m2 > m1 COERCE actual 2018-07-16/none mode=arrest ctx=corruption
e2 m2 > m4 COERCE actual 2018-07-15/day mode=restrict ctx=corruption

### Sumbar Post 2022-08-23
[m1:IDN.EDU Rektor Universitas Lampung Karomani] yang {e1 terjaring} operasi [m2:IDN.JUD KPK] di [m3:@IDN Bandung] {e2 dibebastugaskan} [m4:IDN.GOV Mendikbudristek Nadiem Makarim]; [m5:IDN.EDU Forum Rektor] menyatakan prihatin, [m6:IDN.EDU BEM Unila] {e3 memasang spanduk kecaman} terhadap [m7=m1 sang guru besar], dan [m8:IDN.REL PWNU Lampung] {e4 menonaktifkan} kepengurusannya.
e1 m2 > m1 COERCE actual 2022-08-23/none mode=arrest ctx=corruption
e2 m4 > m1 SANCTION actual 2022-08-23/none mode=expel ctx=corruption
e3 m6 > m7 ACCUSE actual 2022-08-23/none mode=disapprove ctx=corruption
e4 m8 > m1 SANCTION actual 2022-08-23/none mode=discontinue ctx=corruption

### Tribun Manado 2020-11-20
[m1:IDN.MIL Pangdam Jaya Dudung Abdurachman] {e1 menyuruh} [m2:IDN.MIL prajurit] menurunkan baliho [m3:IDN.REL Rizieq Shihab] dan {e2 menyatakan} [m4:IDN.REL FPI] layak dibubarkan. [m5:IDN.PTY Fadli Zon] {e3 menilai} [m10=m1 tentara] keluar dari tugasnya, [m6:IDN.COP Kapolda Fadil Imran] {e4 membela} [m7=m1 rekannya], dan [m8:IDN.GOV Satpol PP] sudah lebih dulu bekerja di [m9:@IDN Petamburan].
e1 m1 > m2 REQUEST requested 2020-11-20/none ctx=religion_ethnicity,military
e2 m1 > m4 ACCUSE actual 2020-11-20/none mode=disapprove ctx=religion_ethnicity
e3 m5 > m1 ACCUSE actual 2020-11-20/none mode=disapprove ctx=military
e4 m6 > m7 SUPPORT actual 2020-11-20/none ctx=religion_ethnicity

### Okezone 2016-08-15
[m1:IDN.GOV Menteri ESDM Arcandra Tahar] {e1 diberhentikan} dengan hormat oleh [m2:IDN.GOV Presiden] karena memegang paspor [m3:@USA Amerika Serikat]. [m4:IDN.PTY PDIP] {e3 menyalahkan} [m5:IDN.SPY BIN], [m6:IDN.GOV Menteri Hukum Yasonna Laoly] mengkaji kewarganegaraannya, sedangkan [m7:IDN.GOV Luhut Pandjaitan] menerima tugas sementara dan {e2 memuji} [m8=m1 pendahulunya].
e1 m2 > m1 SANCTION actual 2016-08-15/none mode=expel ctx=executive
e2 m7 > m8 SUPPORT actual 2016-08-15/none ctx=executive
e3 m4 > m5 ACCUSE actual 2016-08-15/none mode=disapprove ctx=executive,intelligence
