### Antara 2024-04-23
[m1:UKR.GOV Dmytro Kuleba] {e1 mengajak} [m2:EU menlu-menlu Uni Eropa] menghukum [m3:IRN.BUS pabrik drone Iran], ajakan yang {e2 disambut} [m4:LTU.GOV Gabrielius Landsbergis], sementara [m5:HUN.GOV Budapest] berpaling muka.
e1 m1 > m2 REQUEST requested 2024-04-23/none mode=change ctx=military
e2 m4 > m1 SUPPORT actual 2024-04-23/none ctx=diplomatic

### Kompas.com 2022-06-09
"<<q1 [m4:TWN.GOV Taiwan] dipisahkan, [m1=m2 kami] tak ragu {e1 memulai perang}>>," ujar [m2:CHN.MIL Jenderal Wei Fenghe] ketika {e2 bersua} [m3:USA.MIL Lloyd Austin] di Singapura; yang disebut terakhir {e3 menjamin} tidak ada perubahan kebijakan.
e1 m1 > m4 THREATEN threatened 2022-06-10/day mode=violence ctx=territory
e2 m2 > m3 CONSULT actual 2022-06-10/day ctx=military
e3 m3 > m2 AGREE planned 2022-06-10/day ctx=diplomatic
q1 m2 direct cue=ujar

### Tribun Jateng 2021-01-11
[m3:IDN.COP Seratus personel gabungan] {e1 berjaga} di perbatasan kota agar [m1:IDN.CVL pesepeda] tidak masuk; belum ada yang {e2 dipulangkan}, ujar [m2:IDN.COP Kasatpol PP], tetapi yang nekat {e3 akan disita} sepedanya.
e1 m3 > m1 MOBILIZE actual 2021-01-11/none mode=police ctx=health
e2 m2 > m1 COERCE denied 2021-01-11/none mode=restrict ctx=health
e3 m2 > m1 COERCE planned 2021-01-11/none mode=seize ctx=health

### SINDOnews 2018-12-02
[m1:CHN.GOV Xi Jinping] {e1 sepakat membeli} kedelai "dalam jumlah sangat besar", dan sebagai imbalannya [m2:USA.GOV Trump] {e2 menangguhkan} kenaikan tarif selama sembilan puluh hari, kurang dari dua belas jam setelah [m3:CAN.COP polisi Vancouver] diam-diam {e3 mencokok} [m4:CHN.BUS putri pendiri Huawei].
e1 m1 > m2 AGREE planned 2018-12-01/day ctx=economic
e2 m2 > m1 CONCEDE actual 2018-12-01/day ctx=economic
e3 m3 > m4 COERCE actual 2018-12-01/day mode=arrest ctx=legal

### Radar Lampung 2022-07-28
Bila pada hari kesepuluh gaji tetap belum {e1 dibayar}, [m1:IDN.LAB guru honorer] {e2 meliburkan} kelas, demikian surat mereka kepada [m2:IDN.GOV kepala dinas], yang {e3 menuduh} [m3:IDN.BUS bank] salah transfer.
e1 m2 > m1 AID hypothetical 2022-07-28/none ctx=economic
e2 m1 > m2 PROTEST hypothetical 2022-07-28/none mode=strike ctx=economic
e3 m2 > m3 ACCUSE actual 2022-07-28/none mode=allege ctx=economic

### CNN Indonesia 2017-05-12
Virus WannaCry bikinan [m4:PRK.CRM kelompok Lazarus] {e1 mengunci} komputer [m1:GBR.MED rumah-rumah sakit Inggris]. [m2:RUS.GOV Putin] {e2 menunjuk} [m3:USA.SPY badan intelijen Amerika] sebagai sumber awal virus itu dan menegaskan negaranya {e3 tidak ada sangkut pautnya}.
e1 m4 > m1 COERCE actual 2017-05-12/none mode=cyber ctx=cyber,health
e2 m2 > m3 ACCUSE actual 2017-05-15/day mode=allege ctx=cyber
e3 m2 > m1 COERCE denied 2017-05-12/none mode=cyber ctx=cyber

### Tempo.co 2024-02-29
Lebih dari seratus [m1:PSE.CVL orang] yang berebut tepung di Jalan al-Rashid meregang nyawa ketika [m2:ISR.MIL serdadu] {e2 menembak}; [m3:COL.GOV Gustavo Petro] {e3 menghentikan pembelian} senjata dari [m4:ISR.GOV Tel Aviv], [m5:FRA.GOV Macron] {e4 mengutuk} penembakan itu dan [m6:USA.GOV Washington] {e5 memblokir} pernyataan bersama [m7:UN Dewan Keamanan].
e2 m2 > m1 ASSAULT actual 2024-02-29/none mode=firearms ctx=human_security
e3 m3 > m4 SANCTION actual 2024-02-29/none mode=discontinue ctx=military
e5 m6 > m7 REJECT actual 2024-02-29/none ctx=human_security
e4 m5 > m2 ACCUSE actual 2024-02-29/none mode=disapprove ctx=human_security

### Detikcom 2020-10-16 none
Di atas kertas [m1:THA.COP polisi Bangkok] mempunyai enam kendaraan penyemprot air buatan [m2:@KOR Korea]. Harganya, menurut dokumen pengadaan, dua puluh lima juta baht sebuah.

### Republika 2023-06-28
Sahabat lama tetap sahabat, kata orang di [m1:@KAZ Astana]. Namun ketika [m2:RUS.GOV Putin] {e1 menelepon} pada hari pemberontakan itu, [m3:KAZ.GOV Tokayev] {e2 tidak menawarkan} bantuan: "<<q1 Urusan dalam negeri [m4=m2 Anda]>>."
e1 m2 > m3 CONSULT actual 2023-06-24/none mode=phone ctx=military
e2 m3 > m4 AGREE denied 2023-06-24/none ctx=military
q1 m3 direct

### Batam Pos 2019-03-12
Dikawal dua speedboat, tiga belas boat pancung {e1 digelandang} ke dermaga [m1:IDN.GOV Bea Cukai]. Bukan penyelundup, {e2 protes} [m2:IDN.LAB para tekong], melainkan pengangkut sayur.
e1 m1 > m2 COERCE actual 2019-03-12/none mode=seize ctx=crime
e2 m2 > m1 REJECT actual 2019-03-12/none ctx=crime

### VOA Indonesia 2021-12-10
Perempuan [m1:IRN.REF Iran] itu menang suaka setelah [m2:AUS.GOV Canberra], delapan tahun {e3 mengurungnya} di Nauru, {e1 menerima} tawaran lama [m3:NZL.GOV Wellington] untuk {e2 menampung} 150 orang setahun.
e1 m2 > m3 CONCEDE actual 2021-12-10/none ctx=migration
e3 m2 > m1 COERCE actual 2021-12-10/none mode=arrest ctx=migration
e2 m3 > m1 AGREE planned 2021-12-10/none ctx=asylum

### Jawa Pos 2018-03-27 none
Beda pilihan, satu rumah. Ayah memasang poster [m1:IDN.GOV petahana] di pintu depan, ibu memasang [m2:IDN.GOV wakilnya] di dapur; anak-anak memasang pemain [m3:@GBR Liverpool].

### Harian Kendari 2014-11-18
Bentakan [m1:IDN.COP petugas] tak mempan. "<<q1 Tidak ada yang bubar sebelum [m2:IDN.GOV wali kota] {e1 keluar}>>," balas [m3:IDN.EDU orator], lalu mereka {e2 menduduki} lobi.
e1 m3 > m2 REQUEST requested 2014-11-18/none mode=meet ctx=economic
e2 m3 > m2 PROTEST actual 2014-11-18/none mode=obstruct ctx=economic
q1 m3 direct cue=balas

### Bisnis Indonesia 2023-07-03
[m1:CHN.GOV Kementerian Perdagangan Tiongkok] {e1 akan membatasi} ekspor galium dan germanium mulai Agustus; [m2:NLD.GOV Den Haag], yang pekan lalu {e2 memperketat} penjualan mesin litografi ke [m3:CHN.BUS SMIC], merasa tidak menyulut apa-apa.
e1 m1 > m2 SANCTION planned 2023-08-01/day mode=discontinue ctx=technology
e2 m2 > m3 SANCTION actual 2023-06-30/none mode=discontinue ctx=technology
