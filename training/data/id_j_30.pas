### Antara 2014-11-20
[m1:IDN.COP Kapolda Kepri] {e1 menyiagakan} dua kompi setelah [m2:IDN.MIL anggota Yonif 134] {e2 menyerang} Mako Brimob Batam; [m3:IDN.MIL Panglima Moeldoko] {e3 berjanji menghukum} pelakunya.
e1 m1 > m2 MOBILIZE actual 2014-11-20/none mode=police ctx=military
e2 m2 > m1 ASSAULT actual 2014-11-19/day mode=firearms ctx=military
e3 m3 > m2 THREATEN threatened 2014-11-20/none mode=arrest ctx=military

### Kompas.com 2021-11-12
[m1:LTU.GOV Lituania] {e1 memasang} kawat berduri sepanjang perbatasan dan {e2 mengumumkan keadaan darurat}; [m2:BLR.GOV Alexander Lukashenko] {e3 mengancam} {e4 memutus} transit gas ke Eropa jika [m3:EUR Brussels] {e5 menambah} sanksi.
e1 m1 > m2 MOBILIZE actual 2021-11-12/none ctx=migration
e3 m2 > m3 THREATEN threatened 2021-11-11/day mode=restrict ctx=natural_resource
e4 m2 > m3 SANCTION threatened 2021-11-11/day mode=discontinue ctx=natural_resource
e5 m3 > m2 SANCTION hypothetical 2021-11-12/none mode=discontinue ctx=human_rights
e2 m1 > m4 COERCE actual 2021-11-12/none mode=martial-law ctx=migration
Di hutan, [m4:IRQ.REF para migran] menyalakan api unggun.

### CNN Indonesia 2013-03-30
[m1:PRK.MIL Rezim Kim Jong-un] {e1 menempatkan} unit roketnya dalam posisi siap tembak dan {e2 menyatakan} telah memasuki keadaan perang dengan [m2:KOR.GOV Seoul]; [m3:RUS.GOV Moskow] {e3 meminta} semua pihak menahan diri.
e1 m1 > m2 MOBILIZE actual 2013-03-29/day mode=weapons ctx=military
e2 m1 > m2 THREATEN threatened 2013-03-30/none mode=violence ctx=military
e3 m3 > m1 REQUEST requested 2013-03-30/none mode=yield ctx=military

### Tribun Papua 2019-08-21
[m1:IDN.MIL Kodam Kasuari] {e1 mendatangkan} 900 prajurit ke Manokwari, Sorong {e2 dijaga} [m2:IDN.COP Brimob] dari Sulawesi, dan [m3:IDN.GOV wali kota] {e3 meminta} [m4:IDN.CVL kepala suku] menenangkan warga.
e1 m1 > m5 MOBILIZE actual 2019-08-21/none mode=troops ctx=territory
e2 m2 > m5 MOBILIZE actual 2019-08-21/none mode=police ctx=territory
e3 m3 > m4 REQUEST requested 2019-08-21/none mode=assist ctx=territory
Sebelumnya [m5:IDN.CVL massa] menduduki bandara.

### Republika 2018-12-05
[m1:UKR.GOV Petro Poroshenko] {e1 memanggil} tentara cadangan ke pelatihan dan {e2 melarang} lelaki [m2:RUS.CVL Rusia] usia 16–60 tahun memasuki negaranya.
e1 m1 > m3 MOBILIZE actual 2018-12-05/none mode=troops ctx=military
e2 m1 > m2 REJECT actual 2018-12-05/none ctx=migration
Menurut [m3:RUS.GOV Maria Zakharova], langkah itu biadab.

### Jawa Pos 2017-10-02
{e1 Peringatan} [m1:IDN.COP Kapolda Jatim] kepada [m2:IDN.CVL perguruan silat]: bila masih bentrok, izin keramaiannya {e2 dicabut}; [m3:IDN.CVL pengurus dua perguruan] berjabat tangan di depan wartawan.
e1 m1 > m2 THREATEN threatened 2017-10-02/none mode=restrict ctx=crime
e2 m1 > m2 SANCTION threatened 2017-10-02/none mode=discontinue ctx=crime

### VOA Indonesia 2010-11-10
[m1:MAR.COP Polisi Maroko] {e1 membongkar} kamp Gdeim Izik; [m2:ESH.CVL penghuninya] {e2 melawan} dengan batu dan parang, dan [m3:DZA.GOV Aljir] {e3 mengecam} penyerbuan itu.
e1 m1 > m2 COERCE actual 2010-11-08/day mode=seize ctx=territory
e2 m2 > m1 ASSAULT actual 2010-11-08/day mode=primitive ctx=territory
e3 m3 > m1 ACCUSE actual 2010-11-10/none mode=disapprove ctx=territory

### Bisnis.com 2019-07-04
[m1:JPN.GOV Jepang] {e1 membatasi} ekspor bahan cip ke [m2:KOR.GOV Korea Selatan]; konsumen di [m3:@KOR Seoul] membalas dengan {e2 boikot} bir dan pakaian, dan [m4:KOR.GOV Blue House] {e3 mengadu} ke [m5:WTO WTO].
e1 m1 > m2 SANCTION actual 2019-07-04/none mode=discontinue ctx=economic
e2 m6 > m1 PROTEST actual 2019-07-04/none mode=boycott ctx=economic
e3 m4 > m1 ACCUSE actual 2019-07-04/none mode=allege ctx=economic,legal
Para [m6:KOR.CVL pemboikot] memajang daftar merek di toko.

### detikNews 2022-04-14
[m1:IDN.COP Kapolda Metro] {e1 mencopot} [m2:IDN.COP Kapolsek] yang anggotanya {e2 menembak} [m3:IDN.CVL remaja pelaku tawuran]; [m4:IDN.GOV KPAI] menghargai tindakan cepat itu.
e1 m1 > m2 SANCTION actual 2022-04-14/none mode=expel ctx=repression
e2 m5 > m3 ASSAULT actual 2022-04-14/none mode=firearms ctx=repression
[m5:IDN.COP Briptu A] diperiksa terpisah.

### Antara 2016-02-10
[m1:KOR.GOV Seoul] {e1 menutup} kawasan industri Kaesong; [m2:PRK.GOV Pyongyang] {e2 mengusir} semua [m3:KOR.BUS manajer Korea Selatan] dan {e3 membekukan} asetnya.
e1 m1 > m2 SANCTION actual 2016-02-10/none mode=discontinue ctx=economic
e2 m2 > m3 COERCE actual 2016-02-10/none mode=deport ctx=economic
e3 m2 > m3 SANCTION actual 2016-02-10/none mode=discontinue ctx=economic

### Tempo.co 2022-08-18
[m1:IDN.PTY Megawati Soekarnoputri] {e1 memberi sanksi} teguran kepada [m2:IDN.LEG kader] yang bermain gim saat rapat; [m3:IDN.PTY Hasto Kristiyanto] memperingatkan [m5=m4 kader lain] {e2 akan dipecat}.
e1 m1 > m2 SANCTION actual 2022-08-18/none ctx=legislative
e2 m3 > m5 THREATEN threatened 2022-08-18/none mode=expel ctx=legislative
Fraksi mendata [m4:IDN.LEG anggota] yang kerap bolos.

### BBC Indonesia 2023-03-29
[m1:SGP.GOV Singapura] dan [m2:BRN.GOV Brunei] tidak menyatakan apa-apa; [m3:KHM.GOV Hun Sen] {e1 mengancam} {e2 melarang} perusahaan yang mempekerjakan [m4:KHM.OPP anggota Partai Cahaya Lilin].
e1 m3 > m4 THREATEN threatened 2023-03-29/none mode=restrict ctx=pro_autocracy
e2 m3 > m4 COERCE threatened 2023-03-29/none mode=ban ctx=pro_autocracy

### Kompas 2012-09-17
[m1:CHN.CVL Demonstran] {e1 melempari} konsulat [m2:JPN.GOV Jepang] di Shenyang dan {e2 membakar} pabrik [m3:JPN.BUS Panasonic] di Qingdao. [m4:CHN.GOV Beijing] {e3 mengirim} enam kapal patroli ke [m5:@JPN Senkaku].
e1 m1 > m2 PROTEST actual 2012-09-17/none mode=riot ctx=territory
e2 m1 > m3 PROTEST actual 2012-09-17/none mode=riot ctx=territory
e3 m4 > m2 MOBILIZE actual 2012-09-17/none mode=ships ctx=territory

### Pos Kupang 2021-08-27
[m1:IDN.LEG DPRD Ende] {e1 menolak} laporan [m2:IDN.GOV bupati]; sidang diwarnai {e2 baku hantam} antaranggota, dan [m3:IDN.COP polisi] {e3 masuk} ke ruang paripurna.
e1 m1 > m2 REJECT actual 2021-08-27/none ctx=legislative
e3 m3 > m1 MOBILIZE actual 2021-08-27/none mode=police ctx=legislative
e2 m1 > m1 ASSAULT actual 2021-08-27/none mode=beat ctx=legislative

### Antara 2020-05-09
[m1:CHN.MIL Tentara Tiongkok] dan [m2:IND.MIL India] {e1 saling pukul} di Naku La; [m3:NPL.GOV Nepal], yang bersengketa dengan [m4:IND.GOV New Delhi] soal Lipulekh, {e2 memanggil} duta besarnya.
e1 m1 > m2 ASSAULT actual 2020-05-09/none mode=beat ctx=territory
e2 m3 > m4 ACCUSE actual 2020-05-09/none mode=disapprove ctx=territory

### Kompas.com 2024-03-06 none
Beras medium naik menjadi Rp16.500 per kilogram. Pedagang Pasar Induk Cipinang menjual eceran, dan [m1:IDN.GOV Bulog] mendatangkan kapal dari [m2:@VNM Hai Phong].

### Suara Pembaruan 2001-03-08
[m1:IDN.EDU BEM UI] {e1 mendatangi} Istana menuntut [m2:IDN.GOV Gus Dur] {e2 mundur}; [m3:IDN.REL Banser] {e3 didatangkan} dari Jawa Timur untuk {e4 membela} [m4=m2 sang presiden].
e1 m1 > m2 PROTEST actual 2001-03-08/none mode=demo ctx=political_institutions
e2 m2 > m1 RETREAT requested 2001-03-08/none mode=resign ctx=political_institutions
e3 m3 > m1 MOBILIZE actual 2001-03-08/none mode=militia ctx=political_institutions
e4 m3 > m2 SUPPORT planned 2001-03-08/none ctx=political_institutions

### CNN Indonesia 2025-06-22
[m1:USA.MIL Pengebom B-2 Amerika] {e1 menghantam} fasilitas nuklir Fordow. [m2:IRN.GOV Abbas Araghchi] {e2 menyebut} serangan itu keterlaluan, [m3:QAT.GOV Doha] menutup ruang udaranya, dan [m4:ISR.GOV Netanyahu] {e3 berterima kasih} kepada [m5:USA.GOV Trump].
e1 m1 > m2 ASSAULT actual 2025-06-22/none mode=aerial ctx=military,cbrn
e2 m2 > m1 ACCUSE actual 2025-06-22/none mode=disapprove ctx=military
e3 m4 > m5 SUPPORT actual 2025-06-22/none ctx=military
