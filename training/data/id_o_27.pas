### Antara 2023-06-06
[m1:UKR.GOV Kyiv] dan [m2:RUS.GOV Moskow] {e1 saling menyalahkan} atas jebolnya bendungan Kakhovka di wilayah yang dikuasai [m3:RUS.MIL tentara Rusia], dan [m4:TUR.GOV Erdogan], yang {e2 menelepon} [m5=m1+m2 kedua presiden], {e3 mengusulkan} komisi bersama dengan [m6:UN PBB]. [m7:IAEA IAEA] memastikan pendingin [m8:@UKR Zaporizhzhia] aman.
e1 m1 > m2 ACCUSE actual 2023-06-06/none mode=allege ctx=disasters,military
e2 m4 > m5 CONSULT actual 2023-06-06/none mode=phone ctx=diplomatic
e3 m4 > m5 REQUEST requested 2023-06-06/none ctx=diplomatic,disasters

### Kompas.com 2022-03-28
[m1:RUS.BUS Roman Abramovich] dan [m2:UKR.GOV dua juru runding Ukraina], menurut [m3:#outlet The Wall Street Journal] dan [m4:#outlet Bellingcat], menunjukkan gejala keracunan seusai {e1 pertemuan} di [m5:@UKR Kyiv]. Sumber yang sama menduga [m6:RUS.GOV garis keras di Moskow]; [m7:USA.GOV seorang pejabat Amerika] menyangkal hal itu, dan perundingan pindah ke [m8:@TUR Istanbul].
e1 m1 > m2 CONSULT actual 2022-03-28/none mode=meet ctx=diplomatic

### VOA Indonesia 2018-03-26
Bersama [m1:CAN.GOV Kanada] dan [m2:UKR.GOV Ukraina], [m3:USA.GOV Amerika Serikat] {e1 mengusir} [m4:RUS.GOV 60 diplomat Rusia] sebagai tanda {e3 setia kawan} kepada [m5:GBR.GOV Inggris] atas serangan racun saraf di [m6:@GBR Salisbury]. [m7:AUT.GOV Austria], yang kanselirnya baru pulang dari [m8:@RUS Moskow], {e2 tidak mau ikut}.
e1 m1,m2,m3 > m4 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic,cbrn
e2 m7 > m5 REJECT actual 2018-03-26/none ctx=diplomatic
e3 m3 > m5 SUPPORT actual 2018-03-26/none ctx=diplomatic

### CNN Indonesia 2017-09-23
[m1:USA.MIL Pembom B-1B] yang dikawal F-15 dari [m2:@JPN Okinawa] {e1 terbang} di lepas pantai timur [m3:PRK.GOV Korea Utara], jam-jam ketika [m4:PRK.GOV Menlu Ri Yong-ho] di mimbar [m5:UN PBB] {e2 mengejek} [m6:USA.GOV Trump]. [m7:KOR.GOV Seoul] mengetahuinya lebih dulu, sedangkan [m8:RUS.GOV Lavrov] {e3 menyamakan} [m9=m4+m6 keduanya] dengan anak taman kanak-kanak.
e1 m1 > m3 MOBILIZE actual 2017-09-23/none ctx=military
e2 m4 > m6 ACCUSE actual 2017-09-23/none mode=disapprove ctx=diplomatic,cbrn
e3 m8 > m9 ACCUSE actual 2017-09-23/none mode=disapprove ctx=diplomatic

### Tempo.co 2016-12-20
[m1:TUR.REB Mevlut Mert Altintas], polisi yang sedang tidak bertugas, {e1 menembak mati} [m2:RUS.GOV Duta Besar Rusia Andrei Karlov] di [m3:@TUR Ankara] sambil berteriak tentang [m4:@SYR Aleppo]. [m5:RUS.GOV Vladimir Putin], yang {e2 ditelepon} [m6:TUR.GOV Erdogan], {e3 mengirim} 18 penyelidik, dan pertemuan segitiga dengan [m7:IRN.GOV Mohammad Javad Zarif] tetap berlangsung.
e1 m1 > m2 ASSAULT actual 2016-12-20/none mode=firearms ctx=terrorism
e2 m6 > m5 CONSULT actual 2016-12-20/none mode=phone ctx=diplomatic
e3 m5 > m6 COOPERATE actual 2016-12-20/none ctx=terrorism

### Republika 2021-05-10
[m1:ISR.COP Polisi Israel] {e1 menembakkan} granat kejut ke dalam Masjid Al-Aqsa sehingga melukai [m2:PSE.REL ratusan jemaah]. [m3:HAMAS.REB Hamas] {e2 memberi tenggat} pukul enam sore kepada [m4=m1 aparat] untuk pergi, [m5:JOR.GOV Amman] {e3 memanggil} [m6:ISR.GOV kuasa usaha Israel], dan [m7:EGY.GOV Kairo] ikut {e4 menghubungi} [m8:ISR.GOV Tel Aviv].
e1 m1 > m2 ASSAULT actual 2021-05-10/none mode=crowd-control ctx=religion_ethnicity,repression
e2 m3 > m4 THREATEN threatened 2021-05-10/none ctx=military,religion_ethnicity
e3 m5 > m6 ACCUSE actual 2021-05-10/none mode=disapprove ctx=diplomatic
e4 m7 > m8 CONSULT actual 2021-05-10/none mode=phone ctx=diplomatic

### BBC Indonesia 2023-07-19
[m1:IRQ.REL Pengikut Moqtada al-Sadr] {e1 membakar} kedutaan [m2:SWE.GOV Swedia] di [m3:@IRQ Baghdad] untuk memprotes izin pembakaran Al-Qur'an oleh [m4:IRQ.CVL Salwan Momika] di [m5:@SWE Stockholm]. [m6:IRQ.GOV PM Mohammed Shia al-Sudani] {e2 mengusir} [m7:SWE.GOV duta besarnya] walau [m8=m6 pemerintahnya] juga {e3 mengecam} para pembakar kedutaan, dan [m9:SWE.BUS Ericsson] {e4 dicabut} izinnya.
e1 m1 > m2 PROTEST actual 2023-07-19/none mode=riot ctx=religion_ethnicity
e2 m6 > m7 SANCTION actual 2023-07-19/none mode=expel ctx=diplomatic,religion_ethnicity
e3 m8 > m1 ACCUSE actual 2023-07-19/none mode=disapprove ctx=religion_ethnicity
e4 m6 > m9 SANCTION actual 2023-07-19/none mode=discontinue ctx=economic

### detikNews 2021-10-16
[m1:ASEAN Para menteri luar negeri ASEAN] {e1 memutuskan tidak mengundang} [m2:MMR.GOV Min Aung Hlaing] ke KTT karena utusan khusus [m3:BRN.GOV Erywan Yusof] {e2 dihalangi menemui} [m4:MMR.PTY Aung San Suu Kyi]. [m5:MMR.GOV Junta] {e3 menuduh} [m6:USA.GOV AS] dan [m7:EU Uni Eropa] campur tangan; [m8:PHL.GOV Manila] termasuk pengusul, kata [m9:#outlet Bernama].
e1 m1 > m2 REJECT actual 2021-10-16/none ctx=diplomatic,pro_democracy
e2 m5 > m3 REJECT actual 2021-10-16/none mode=access ctx=diplomatic
e3 m5 > m6,m7 ACCUSE actual 2021-10-16/none mode=allege ctx=diplomatic

### SINDOnews 2019-03-06
[m1:VEN.GOV Venezuela] menyatakan [m2:DEU.GOV Duta Besar Jerman Daniel Kriener] {e1 persona non grata} karena menjemput [m3:VEN.OPP Juan Guaido] di bandara [m4:@VEN Caracas]. [m5:DEU.GOV Heiko Maas] memanggil diplomatnya pulang untuk berkonsultasi tanpa membalas, sedangkan [m6:USA.GOV John Bolton] {e3 mengancam} [m9:? bank asing] yang melayani [m7=m1 Maduro]; [m8:RUS.GOV Moskow] tidak bereaksi.
e1 m1 > m2 SANCTION actual 2019-03-06/none mode=expel ctx=diplomatic
e3 m6 > m9 THREATEN threatened 2019-03-06/none ctx=economic

### Kontan 2019-06-29
Seusai makan siang di [m1:@JPN Osaka], [m2:USA.GOV Donald Trump] {e1 mengizinkan} perusahaan negaranya kembali menjual komponen kepada [m3:CHN.BUS Huawei], konsesi atas janji [m4:CHN.GOV Xi Jinping] {e2 membeli} lebih banyak hasil tani. [m5:USA.LEG Marco Rubio] {e3 menyebut} hal itu kesalahan, [m6:JPN.GOV Shinzo Abe], sang tuan rumah, lega, dan [m7:TWN.BUS TSMC] diuntungkan.
e1 m2 > m3 CONCEDE actual 2019-06-29/none ctx=economic,technology
e2 m4 > m2 AGREE planned 2019-06-29/none ctx=economic
e3 m5 > m2 ACCUSE actual 2019-06-29/none mode=disapprove ctx=economic,technology

### Media Indonesia 2015-04-22
[m1:SAU.MIL Juru bicara koalisi Ahmed al-Asiri] {e1 mengumumkan berakhirnya} operasi Badai Penentu terhadap [m2:HOUTHI.REB Houthi] atas permintaan [m3:YEM.GOV Presiden Abd-Rabbu Mansour Hadi], tetapi beberapa jam kemudian jet kembali {e2 mengebom} [m4=m2 mereka] di [m5:@YEM Taiz]. [m6:IRN.GOV Javad Zarif] {e4 menilai} langkah itu positif, dan [m7:USA.MIL kapal induk Theodore Roosevelt] {e3 mendekati} konvoi [m8:IRN.MIL Iran].
e1 m1 > m2 CONCEDE actual 2015-04-22/none ctx=military
e2 m1 > m4 ASSAULT actual 2015-04-22/none mode=aerial ctx=military
e3 m7 > m8 MOBILIZE actual 2015-04-22/none mode=ships ctx=military
e4 m6 > m1 SUPPORT actual 2015-04-22/none ctx=military

### Kumparan 2019-06-12 none
[m7:? Wasit itu], asal [m1:@UZB Uzbekistan], pernah bekerja sebagai penerjemah bagi [m2:UN UNAMA] di [m3:@AFG Mazar-i-Sharif], lalu bagi [m4:KOR.BUS perusahaan Korea]; dalam wawancara dengan [m5:#outlet Yonhap], [m6=m7 dia] membandingkan penonton [m8:@VNM Vietnam] dengan penonton [m9:@THA Thailand].

### Okezone 2024-04-14
Lebih dari 300 drone dan rudal {e1 ditembakkan} [m1:IRN.MIL Iran] ke [m2:ISR.GOV Israel] setelah serangan terhadap konsulatnya di [m3:@SYR Damaskus]. [m4:USA.GOV Joe Biden], seusai {e2 berbicara} dengan [m5=m2 Netanyahu], menyatakan [m6:USA.GOV negaranya] {e3 tidak akan ikut} dalam serangan balasan; [m7:IRQ.GOV Baghdad] menutup langit dan [m8:IND.GOV New Delhi] mengurus awak kapal MSC Aries.
e1 m1 > m2 ASSAULT actual 2024-04-14/none mode=drone ctx=military
e2 m4 > m5 CONSULT actual 2024-04-14/none mode=phone ctx=military
e3 m6 > m2 REJECT actual 2024-04-14/none mode=assist ctx=military

### Liputan6 2016-05-27
[m1:USA.GOV Barack Obama] {e1 memeluk} [m2:JPN.CVL Shigeaki Mori], penyintas bom atom, di [m3:@JPN Hiroshima], didampingi [m4:JPN.GOV Shinzo Abe]. [m5:CHN.GOV Wang Yi] mengatakan Nanjing lebih patut diingat, dan [m6:PRK.GOV media pemerintah Korea Utara] {e2 menyebut} lawatan itu munafik; [m7:KOR.CVL penyintas Korea] dari [m8:@KOR Hapcheon] {e3 menuntut} permintaan maaf [m9=m1 sang presiden].
e1 m1 > m2 CONSULT actual 2016-05-27/none mode=meet ctx=reparations
e2 m6 > m1 ACCUSE actual 2016-05-27/none mode=disapprove ctx=diplomatic
e3 m7 > m9 REQUEST requested 2016-05-27/none ctx=reparations
