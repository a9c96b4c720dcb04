### Antara 2023-12-01
{e2 Penangkapan} [m1:IDN.CVL Palti Hutabarat], pegiat media sosial yang mengunggah rekaman percakapan pejabat di [m2:@IDN Batu Bara], oleh [m3:IDN.COP Bareskrim] {e1 dipertanyakan} [m4:IDN.PTY TPN Ganjar-Mahfud]; [m5:IDN.PTY TKN Prabowo-Gibran] {e3 menganggapnya wajar}, [m6:IDN.MIL Kodam Bukit Barisan] membantah suara itu milik [m7:IDN.MIL dandim], dan [m8:IDN.GOV Bawaslu] menunggu.
e1 m4 > m3 ACCUSE actual 2023-12-01/none mode=disapprove ctx=election,rights_freedoms
e2 m3 > m1 COERCE actual 2023-12-01/none mode=arrest ctx=election,rights_freedoms
e3 m5 > m3 SUPPORT actual 2023-12-01/none ctx=election

### Antara 2015-03-31
{e3 Permintaan} [m1:IDN.GOV Kementerian Luar Negeri] agar [m2:SAU.GOV Arab Saudi] menghentikan sementara pengeboman di [m3:@YEM Yaman] supaya [m4:IDN.CVL WNI] dapat keluar dari [m5:@YEM Aden] {e1 dijawab positif} [m6=m2 Riyadh]; [m7:IND.MIL kapal INS Mumbai] dan [m8:CHN.MIL fregat Linyi] sudah lebih dulu {e2 mengangkut} [m9:PAK.CVL warga Pakistan].
e1 m6 > m1 CONCEDE actual 2015-03-31/none ctx=military,human_security
e2 m7,m8 > m9 AID actual 2015-03-31/none ctx=human_security,military
e3 m1 > m2 REQUEST requested 2015-03-31/none mode=yield ctx=military,human_security

### Kompas.com 2022-10-05
[m1:IDN.GOV Menko Polhukam Mahfud MD], ketua [m2:IDN.GOV TGIPF Kanjuruhan], {e1 bertemu} [m3:IDN.CVL suporter Arema] di [m4:@IDN Malang] dan {e2 meminta} [m5:IDN.COP Polri] mengungkap siapa yang memerintahkan tembakan; [m6:IDN.CVL Ketua PSSI Mochamad Iriawan] tidak mendampingi, sedangkan [m7:FIFA Gianni Infantino] {e3 menghubungi} [m8:IDN.GOV Menpora Zainudin Amali].
e1 m1 > m3 CONSULT actual 2022-10-05/none mode=meet ctx=disasters
e2 m1 > m5 REQUEST requested 2022-10-05/none mode=investigate ctx=disasters
e3 m7 > m8 CONSULT actual 2022-10-05/none mode=phone ctx=disasters
rel m1 leads m2

### Tempo.co 2013-07-03
[m1:BOL.GOV Evo Morales] tertahan 13 jam di [m2:@AUT Wina] setelah [m3:FRA.GOV Prancis] dan [m4:ITA.GOV Italia] {e1 menutup} wilayah udara karena mengira [m5:USA.CVL Edward Snowden] ikut terbang dari [m6:@RUS Moskow]. [m7:ARG.GOV Cristina Fernandez] {e2 mengutuk} perlakuan itu, dan [m8:BOL.CVL pengunjuk rasa] di [m9:@BOL La Paz] {e3 membakar} bendera [m10=m3 Prancis].
e1 m3,m4 > m1 REJECT actual 2013-07-03/none mode=access ctx=diplomatic,intelligence
e2 m7 > m3,m4 ACCUSE actual 2013-07-03/none mode=disapprove ctx=diplomatic
e3 m8 > m3 PROTEST actual 2013-07-03/none mode=demo ctx=diplomatic

### CNN Indonesia 2020-12-08
[m1:IDN.REL Enam anggota Laskar FPI] yang mengawal [m2:IDN.REL Rizieq Shihab] tewas {e1 ditembak} [m3:IDN.COP anggota Polda Metro Jaya] di Tol Cikampek. [m4:IDN.REL Munarman] {e2 membantah} {e5 tuduhan} [m5:IDN.COP Kapolda Fadil Imran] bahwa [m6=m1 mereka] lebih dulu {e3 menyerang}; [m7:IDN.REL Muhammadiyah] {e4 mendorong} [m8:IDN.GOV Presiden] membentuk tim independen.
e1 m3 > m1 ASSAULT actual 2020-12-08/none mode=firearms ctx=religion_ethnicity,repression
e2 m4 > m5 REJECT actual 2020-12-08/none ctx=religion_ethnicity
e3 m6 > m3 ASSAULT denied 2020-12-08/none mode=violence ctx=religion_ethnicity
e4 m7 > m8 REQUEST requested 2020-12-08/none mode=investigate ctx=human_rights
e5 m5 > m1 ACCUSE actual 2020-12-08/none mode=allege ctx=religion_ethnicity

### VOA Indonesia 2023-04-05
[m1:TWN.GOV Tsai Ing-wen], dalam persinggahan sepulang dari [m2:@GTM Guatemala], {e1 ditemui} [m3:USA.LEG Ketua DPR Kevin McCarthy] di [m4:@USA Simi Valley]. [m5:CHN.MIL Kapal induk Shandong] {e2 berlayar} di tenggara pulau itu, sementara [m6:FRA.GOV Emmanuel Macron] dan [m7:EU Ursula von der Leyen] baru tiba di [m8:@CHN Beijing] dan [m9:HND.GOV Honduras] menyiapkan kedutaan.
e1 m3 > m1 CONSULT actual 2023-04-05/none mode=meet ctx=diplomatic
e2 m5 > m1 MOBILIZE actual 2023-04-05/none mode=ships ctx=military,territory

### detikNews 2014-11-26
[m1:IDN.EDU Mahasiswa UNM] bentrok dengan [m2:IDN.COP polisi] di Jalan AP Pettarani, [m3:@IDN Makassar]; dalam penyisiran ke kampus, [m4=m2 aparat] {e1 memukuli} [m5:IDN.JRN delapan wartawan], lapor [m6:IDN.JRN AJI], dan [m7:IDN.COP Wakapolrestabes Totok Lisdiarto] terkena {e2 anak panah} [m8=m1 pengunjuk rasa]. [m9:IDN.GOV Jusuf Kalla] menyesalkan keduanya.
e1 m4 > m5 ASSAULT actual 2014-11-26/none mode=beat ctx=rights_freedoms,repression said=m6
e2 m8 > m7 ASSAULT actual 2014-11-26/none mode=primitive ctx=economic

### Republika 2013-06-27
[m1:ZAF.GOV Jacob Zuma] {e1 membatalkan} perjalanan ke [m2:@MOZ Maputo] sesudah menjenguk [m3:ZAF.ELI Nelson Mandela] di [m4:@ZAF Pretoria], sedangkan [m5:USA.GOV Barack Obama] {e2 bertemu} [m6:SEN.GOV Macky Sall] di [m7:@SEN Dakar] dan {e3 menyebut} tokoh yang sakit itu pahlawan; [m8:MOZ.GOV Armando Guebuza] memimpin sidang [m9:SADC SADC] tanpa tamunya.
e1 m1 > m9 REJECT actual 2013-06-27/none mode=meet ctx=diplomatic
e2 m5 > m6 CONSULT actual 2013-06-27/none mode=visit ctx=diplomatic
e3 m5 > m3 SUPPORT actual 2013-06-27/none

### Suara.com 2019-07-25
[m1:IDN.PTY Prabowo Subianto] {e1 bertandang} ke rumah [m2:IDN.PTY Megawati Soekarnoputri] di [m3:@IDN Teuku Umar], pertemuan yang {e2 dikritik} [m4:IDN.REL PA 212] dan dianggap lumrah oleh [m5:IDN.PTY PAN]; pada saat bersamaan [m6:IDN.PTY Surya Paloh] {e3 menjamu} [m7:IDN.GOV Anies Baswedan], tanpa [m8:IDN.PTY ketua umum Golkar] dan [m9:IDN.PTY PKB].
e1 m1 > m2 CONSULT actual 2019-07-25/none mode=visit ctx=political_institutions
e2 m4 > m1 ACCUSE actual 2019-07-25/none mode=disapprove ctx=political_institutions
e3 m7 > m6 CONSULT actual 2019-07-25/none mode=visit ctx=political_institutions

### Kontan 2024-03-14 none
Peternak dari [m1:@IDN Blitar] dan [m2:@IDN Kendal] membeli jagung dengan harga berbeda, kata [m3:IDN.AGR Pinsar], karena ongkos kapal dari [m4:@IDN Sumbawa] naik; gudang [m5:IDN.GOV Bulog] di [m6:@IDN Tuban] penuh, tetapi isinya, menurut [m7:#outlet laporan USDA], sebagian besar dari [m8:@BRA Brasil].

### SINDOnews 2022-08-28
[m1:IRQ.REL Moqtada al-Sadr] {e1 mendesak} semua partai, termasuk [m2:IRQ.PTY Kerangka Koordinasi yang dekat dengan Iran], melepas jabatan, sementara [m3:IRQ.GOV PM Mustafa al-Kadhimi], yang baru pulang dari [m4:@EGY El Alamein], {e2 mengundang} [m5:IRQ.PTY para pemimpin blok] berdialog di [m6:@IRQ Baghdad] dengan bantuan [m7:UN Jeanine Hennis-Plasschaert]; undangan kepada [m8=m1 ulama itu] {e3 ditampik}.
e1 m1 > m2 REQUEST requested 2022-08-28/none mode=resign ctx=political_institutions
e2 m3 > m5 AGREE planned 2022-08-28/none mode=meet ctx=political_institutions
e3 m8 > m3 REJECT actual 2022-08-28/none mode=meet ctx=political_institutions
