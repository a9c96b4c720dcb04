### Antara 2024-10-17
[m1:IDN.MIL Kontingen Garuda UNIFIL] melaporkan menara pengamatnya {e1 ditembak} tank [m2:ISR.MIL Israel] sehingga [m4:IDN.MIL dua prajurit TNI] dirawat. [m3=m4 Keduanya], kata [m5:IDN.GOV Menlu Retno Marsudi], membaik; [m6:ITA.GOV Menhan Guido Crosetto] {e2 menyebut} kejadian tersebut kejahatan perang, dan [m7:UN Antonio Guterres] {e3 menolak} permintaan [m8:ISR.GOV Netanyahu] agar [m10:UN pasukan perdamaian] pindah dari [m9:@LBN Naqoura].
e1 m2 > m1 ASSAULT actual 2024-10-17/none mode=heavy-weapons ctx=peacekeeping,military
e2 m6 > m2 ACCUSE actual 2024-10-17/none mode=disapprove ctx=peacekeeping,military
e3 m7 > m8 REJECT actual 2024-10-17/none mode=withdraw ctx=peacekeeping

### Kompas.com 2016-05-30
[m1:IDN.GOV Menko Polhukam Luhut Pandjaitan] {e1 menerima} daftar kuburan massal dari [m2:IDN.CVL YPKP 65], langkah yang {e2 ditentang} [m3:IDN.MIL Menhan Ryamizard Ryacudu] dan [m4:IDN.MIL purnawirawan] dalam simposium tandingan di [m5:@IDN Balai Kartini]; [m6:IDN.REL FPI] mengawal acara itu, dan [m7:IDN.GOV Gubernur Lemhannas Agus Widjojo] tidak diundang.
e1 m2 > m1 CONSULT actual 2016-05-30/none mode=meet ctx=reparations,human_rights
e2 m3,m4 > m1 REJECT actual 2016-05-30/none ctx=reparations,human_rights

### Tempo.co 2023-06-27
[m1:IDN.GOV Presiden Joko Widodo] {e1 menyerahkan} santunan kepada [m2:IDN.CVL korban pelanggaran HAM berat] di [m3:@IDN Rumoh Geudong], Pidie, tempat yang menjelang kedatangannya diratakan [m4:IDN.GOV pemerintah kabupaten]. [m5:IDN.CVL KontraS Aceh] {e3 menyesalkan} penghancuran itu, sedangkan [m6:IDN.CVL eksil 1965] dari [m7:@CZE Praha] {e4 berterima kasih} kepada [m8:IDN.GOV Menko Mahfud MD].
e1 m1 > m2 AID actual 2023-06-27/none ctx=reparations,human_rights
e3 m5 > m4 ACCUSE actual 2023-06-27/none mode=disapprove ctx=reparations,human_rights
e4 m6 > m8 SUPPORT actual 2023-06-27/none ctx=reparations

### CNN Indonesia 2023-08-18
[m1:USA.GOV Washington] {e1 menyetujui} pengiriman jet F-16 dari [m2:DNK.GOV Denmark] dan [m3:NLD.GOV Belanda] ke [m4:UKR.GOV Ukraina] seusai pelatihan pilot di [m5:@ROU Rumania]; [m6:UKR.GOV Oleksii Reznikov] {e3 berterima kasih} kepada [m7:USA.GOV Antony Blinken], dan [m8:RUS.GOV Duta Besar Vladimir Barbin] di [m9:@DNK Kopenhagen] {e2 memperingatkan} eskalasi.
e1 m1 > m2,m3 CONCEDE actual 2023-08-18/none ctx=military
e2 m8 > m2 THREATEN threatened 2023-08-18/none ctx=military
e3 m6 > m7 SUPPORT actual 2023-08-18/none ctx=military

### detikNews 2021-06-17
[m1:IDN.COP Polda Metro Jaya] {e1 membekuk} [m2:IDN.CRM 49 pelaku pungli] di Terminal JICT sehari sesudah [m3:IDN.GOV Presiden Joko Widodo], yang menerima keluhan [m4:IDN.LAB sopir truk] di [m5:@IDN Tanjung Priok], {e2 menelepon} [m6:IDN.COP Kapolri Listyo Sigit] dan {e3 memintanya} bertindak; [m7:IDN.BUS Pelindo II] dan [m8:IDN.BUS Hutchison Ports] menyatakan mendukung.
e1 m1 > m2 COERCE actual 2021-06-17/none mode=arrest ctx=crime,economic
e2 m3 > m6 CONSULT actual 2021-06-16/day mode=phone ctx=crime
e3 m3 > m6 REQUEST requested 2021-06-16/day mode=assist ctx=crime

### VOA Indonesia 2017-01-27
Kontrak tembok yang akan dibayar [m1:MEX.GOV Meksiko], menurut [m2:USA.GOV Donald Trump], membuat [m3:MEX.GOV Enrique Pena Nieto] {e1 membatalkan} lawatannya ke [m4:@USA Washington], sementara [m5:GBR.GOV Theresa May], kepala pemerintahan asing pertama yang {e2 diterima} [m6=m2 presiden baru itu], menyerahkan {e3 undangan} dari [m7:GBR.GOV Ratu Elizabeth] dan membela [m8:NATO NATO].
e1 m3 > m2 REJECT actual 2017-01-27/none mode=meet ctx=diplomatic,migration
e2 m5 > m6 CONSULT actual 2017-01-27/none mode=visit ctx=diplomatic
e3 m7 > m6 AGREE planned 2017-01-27/none mode=visit ctx=diplomatic

### Republika 2020-02-01
Sebanyak 238 [m1:IDN.CVL WNI] {e1 diterbangkan} [m2:IDN.GOV pemerintah] dari [m3:@CHN Wuhan] ke [m4:@IDN Natuna], yang [m5:IDN.CVL warganya] {e2 berunjuk rasa} di depan [m6:IDN.LEG DPRD]. [m7:IDN.GOV Menkes Terawan Agus Putranto] akan berkantor di sana, dan [m8:CHN.GOV Duta Besar Xiao Qian] {e3 menyayangkan} penghentian penerbangan oleh [m9:IDN.GOV Kemenhub].
e1 m2 > m1 AID actual 2020-02-01/none ctx=health,human_security
e2 m5 > m6 PROTEST actual 2020-02-01/none mode=demo ctx=health
e3 m8 > m9 ACCUSE actual 2020-02-01/none mode=disapprove ctx=health,economic

### BBC Indonesia 2019-02-24
Truk bantuan yang hendak masuk dari [m1:@COL Cucuta] terbakar; [m2:COL.GOV Ivan Duque] {e2 menyalahkan} [m3:VEN.MIL Garda Nasional Venezuela], sedangkan [m4:VEN.GOV Delcy Rodriguez] {e3 menuding} [m5:VEN.OPP pengikut Guaido]. [m6:VEN.MIL Enam puluh prajurit] membelot ke [m7:COL.GOV Kolombia], dan [m8:USA.LEG Marco Rubio] yang ada di lokasi mengunggah foto [m9:LBY.ELI Khadafi].
e2 m2 > m3 ACCUSE actual 2019-02-24/none mode=allege ctx=human_security
e3 m4 > m5 ACCUSE actual 2019-02-24/none mode=allege ctx=human_security

### SINDOnews 2015-03-02
[m1:IDN.GOV Menko Polhukam Tedjo Edhy Purdijatno] menyatakan pemindahan [m2:AUS.CRM Andrew Chan dan Myuran Sukumaran] dari [m3:@IDN Kerobokan] tidak bisa ditunda, dan usul [m4:AUS.GOV Julie Bishop] untuk menukar tahanan {e1 ditolak} [m5:IDN.GOV Jakarta]; [m6:FRA.GOV Paris], yang warganya [m7:FRA.CRM Serge Atlaoui] juga terpidana, {e2 memanggil} [m8:IDN.GOV duta besar Indonesia].
e1 m5 > m4 REJECT actual 2015-03-02/none ctx=illegal_drugs,legal
e2 m6 > m8 ACCUSE actual 2015-03-02/none mode=disapprove ctx=illegal_drugs,diplomatic

### Bisnis.com 2022-08-02 none
Kapal Razoni yang mengangkut jagung dari [m1:@UKR Odesa] ke [m2:@LBN Tripoli] dijadwalkan melewati [m3:@TUR Istanbul]; pemiliknya beralamat di [m4:@LBR Monrovia], awaknya berasal dari [m5:@SYR Suriah], dan pembelinya, menurut [m6:#outlet Reuters], belum tentu [m7:LBN.BUS pabrik pakan Lebanon] yang dulu memesan.

### Media Indonesia 2019-07-29
[m1:IDN.GOV Presiden Joko Widodo] {e1 mengabulkan} amnesti bagi [m2:IDN.EDU Baiq Nuril], guru honorer yang {e2 dihukum} enam bulan oleh [m3:IDN.JUD Mahkamah Agung] karena merekam pelecehan [m4:IDN.EDU kepala SMAN 7 Mataram], setelah [m5:IDN.LEG DPR] {e3 memberi persetujuan} kepada [m6=m1 Presiden]; [m7:IDN.CVL SAFEnet] menangis bersama [m8=m2 perempuan itu] di [m9:@IDN Bogor].
e1 m1 > m2 CONCEDE actual 2019-07-29/none mode=release ctx=legal,gender
e2 m3 > m2 SANCTION actual 2019-07-29/none mode=convict ctx=legal,gender bg
e3 m5 > m6 SUPPORT actual 2019-07-29/none ctx=legal,legislative

### Okezone 2023-11-08
[m1:IDN.JUD MKMK] pimpinan [m2:IDN.JUD Jimly Asshiddiqie] {e1 memberhentikan} [m3:IDN.JUD Anwar Usman] dari jabatan Ketua MK atas {e3 laporan} antara lain dari [m4:IDN.CVL TPDI] dan [m5:IDN.EDU Denny Indrayana], yang bermukim di [m6:@AUS Melbourne]. [m7:IDN.PTY Gibran Rakabuming Raka], keponakannya, tidak berkomentar, sedangkan [m8:IDN.PTY TPN Ganjar-Mahfud] {e2 memuji} putusan itu.
e1 m1 > m3 SANCTION actual 2023-11-08/none mode=expel ctx=election,legal
e2 m8 > m1 SUPPORT actual 2023-11-08/none ctx=election,legal
e3 m4,m5 > m3 ACCUSE actual 2023-11-08/none mode=allege ctx=election,legal
