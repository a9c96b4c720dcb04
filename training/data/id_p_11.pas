### Antara 2022-11-16
Sebuah rudal jatuh di Przewodow dan menewaskan dua petani [m1:POL.CVL Polandia], Selasa (15/11). {e1 Ledakan} itu mula-mula {e2 dituduhkan} [m2:UKR.GOV Kyiv] kepada [m3:RUS.GOV Moskow]. Pihak yang dituding {e3 membantahnya}. Di sela KTT G20 di [m4:@IDN Nusa Dua], [m5:USA.GOV Joe Biden] {e4 mengumpulkan} [m6:G7 para pemimpin G7] untuk rapat darurat. [m10=m5 Dia] juga {e5 menelepon} [m7:POL.GOV Andrzej Duda]. [m8:NATO Aliansi pertahanan Barat] {e6 akan bersidang} dengan [m9=m7 Warsawa] hari ini.
e1 m3 > m1 ASSAULT denied 2022-11-15/day mode=aerial ctx=military
e2 m2 > m3 ACCUSE actual 2022-11-16/none mode=allege ctx=military
e3 m3 > m2 REJECT actual 2022-11-16/none ctx=military
e4 m5 > m6 CONSULT actual 2022-11-16/none mode=multilateral ctx=military
e5 m10 > m7 CONSULT actual 2022-11-16/none mode=phone ctx=military
e6 m8 > m9 AGREE planned 2022-11-16/day mode=meet ctx=military

### Detikcom 2010-04-15
Buldoser mundur meninggalkan makam di Koja, [m1:@IDN Tanjung Priok]. {e1 Bentrokan} sehari sebelumnya menewaskan tiga [m2:IDN.COP anggota Satpol PP]. [m3:IDN.CVL Warga], yang menjaga makam keramat itu, {e2 membakar} puluhan kendaraan [m4=m2 para petugas]. Rencana pembongkaran {e3 dibatalkan} [m5:IDN.GOV Gubernur Fauzi Bowo]. [m6=m5 Dia] {e4 menjenguk} korban dari kedua pihak. [m7:IDN.GOV Komnas HAM] {e5 menyelidiki} [m8:IDN.BUS PT Pelindo II], pemilik lahan.
e1 m3 > m2 ASSAULT actual 2010-04-14/day mode=beat ctx=religion_ethnicity
e2 m3 > m4 PROTEST actual 2010-04-14/none mode=riot ctx=religion_ethnicity
e3 m5 > m3 CONCEDE actual 2010-04-15/none ctx=religion_ethnicity,territory
e4 m6 > m2,m3 CONSULT actual 2010-04-15/none mode=visit ctx=human_security
e5 m7 > m8 ACCUSE actual 2010-04-15/none mode=investigate ctx=human_rights

### Kompas.com 2018-02-09
Dari tribun kehormatan di [m1:@KOR Pyeongchang], [m2:PRK.GOV Kim Yo Jong] {e1 berjabat tangan} dengan [m3:KOR.GOV Moon Jae-in], Jumat (9/2). Besok [m8=m2 dia] {e2 akan dijamu} makan siang oleh tuan rumah. Duduk selangkah di depannya, [m4:USA.GOV Mike Pence] {e3 menghindari} tamu dari utara itu. [m5=m4 Pihaknya] {e4 tengah menyiapkan hukuman} terberat bagi [m6:PRK.GOV Pyongyang]. [m7:JPN.GOV Shinzo Abe] {e5 mengingatkan} sang tuan rumah agar tidak terbuai.
e1 m2 > m3 CONSULT actual 2018-02-09/day mode=visit ctx=diplomatic
e2 m3 > m2 AGREE planned 2018-02-10/day mode=meet ctx=diplomatic
e3 m4 > m2 REJECT actual 2018-02-09/none mode=meet ctx=diplomatic
e4 m5 > m6 SANCTION planned 2018-02-09/none mode=restrict ctx=economic,cbrn
e5 m7 > m3 REQUEST requested 2018-02-09/none ctx=diplomatic,cbrn

### Harian Sultra 2019-03-06
Dua kapal tongkang ditahan warga di dermaga Roko-Roko. {e1 Penahanan} oleh [m1:IDN.AGR petani Wawonii] itu ditujukan kepada [m2:IDN.BUS PT Gema Kreasi Perdana]. Hari ini ratusan [m3:IDN.EDU mahasiswa] {e2 berdemonstrasi} di kantor gubernur, tetapi {e3 dipukul mundur} dengan pentungan. [m4:IDN.COP Polda] {e4 meminta maaf} kepada [m5=m3 mereka]. [m6:IDN.GOV Wakil Gubernur Lukman Abunawas] {e5 membekukan} izin [m7=m2 perusahaan tersebut].
e1 m1 > m2 COERCE actual 2019-03-06/none mode=seize ctx=natural_resource
e2 m3 > m6 PROTEST actual 2019-03-06/day mode=demo ctx=natural_resource
e3 m4 > m3 ASSAULT actual 2019-03-06/day mode=beat ctx=repression
e4 m4 > m5 SUPPORT actual 2019-03-06/none ctx=repression
e5 m6 > m7 SANCTION actual 2019-03-06/none ctx=natural_resource

### VOA Indonesia 2005-09-12
Bendera diturunkan di markas Divisi Gaza dan gerbang Kissufim dikunci, Senin (12/9). {e1 Penarikan} itu mengakhiri pendudukan yang dimulai [m1:ISR.MIL tentara Israel] pada Juni 1967. [m2:PSE.CVL Ribuan pemuda] kemudian {e2 membakar} sinagoge yang ditinggalkan [m3:ISR.CVL para pemukim]. [m4:PSE.GOV Mahmoud Abbas] {e3 menyebut} kepergian tersebut bersejarah. [m5:EGY.MIL Kairo] {e4 menempatkan} 750 penjaga di sisi selatan untuk membendung [m6:PSE.CRM penyelundup].
e1 m1 > m4 RETREAT actual 2005-09-12/day mode=withdraw ctx=military,territory
e2 m2 > m3 PROTEST actual 2005-09-12/none mode=riot ctx=religion_ethnicity,territory
e3 m4 > m1 SUPPORT actual 2005-09-12/none ctx=territory
e4 m5 > m6 MOBILIZE actual 2005-09-12/none mode=troops ctx=military
