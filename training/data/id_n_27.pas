### Antara 2025-02-06
<<q1 [m1:IDN.GOV Indonesia] dan [m2:CAN.GOV Kanada] {e1 menuntaskan} perundingan kemitraan ekonomi di [m3:@CAN Ottawa]>>, kata [m4:IDN.GOV Menteri Perdagangan Budi Santoso], yang menyebut kesepakatan itu pertama di Amerika Utara.
e1 m1 > m2 SUPPORT actual 2025-02-06/none ctx=economic said=m4
q1 m4 indirect cue=kata

### Antara 2025-02-10
<<q1 [m1:IDN.GOV Indonesia] {e1 berniat meratifikasi} perjanjian dagang dengan [m2:CAN.GOV Kanada] tahun depan dan {e2 siap menampung} usul [m3:IDN.BUS Kamar Dagang dan Industri]>>, menurut [m4:IDN.LEG Komisi VI DPR].
e1 m1 > m2 AGREE planned 2026-01-01/year ctx=economic
e2 m1 > m3 AGREE planned 2025-02-10/none ctx=economic
q1 m4 indirect cue=menurut

### Antara 2025-02-18
[m1:CAN.MIL Angkatan Laut Kanada] {e1 menyinggahkan} fregat HMCS Vancouver di [m2:@IDN Tanjung Priok] dan {e2 berlatih taktik bersama} [m3:IDN.MIL KRI Diponegoro] selama dua hari di Laut Jawa.
e1 m1 > m3 CONSULT actual 2025-02-18/none mode=visit ctx=military
e2 m1 > m3 COOPERATE actual 2025-02-18/none ctx=military

### Antara 2025-02-20
<<q1 [m1:CAN.GOV Kanada] {e1 melatih} 30 [m2:IDN.MIL perwira TNI] tanpa biaya dalam penanggulangan ranjau di sekolah perdamaian [m3:@IDN Sentul]>>, kata [m4:CAN.GOV atase pertahanan di Jakarta].
e1 m1 > m2 AID actual 2025-02-20/none ctx=military
q1 m4 indirect cue=kata

### Kompas 2018-06-18
[m1:KOR.MIL Korea Selatan] dan [m2:USA.MIL Amerika Serikat] {e1 sepakat menunda} latihan Ulchi Freedom Guardian yang dijadwalkan Agustus, menyusul KTT [m3:USA.GOV Trump] dan [m4:PRK.GOV Kim Jong-un] di [m5:@SGP Singapura].
e1 m1,m2 > m4 AGREE planned 2018-08-01/month ctx=military

### Kompas 2018-07-27
[m1:PRK.GOV Korea Utara] {e1 menyerahkan} 55 kotak jenazah tentara kepada [m2:USA.MIL Komando PBB pimpinan Amerika Serikat], yang menerbangkannya dari [m3:@PRK Wonsan] ke pangkalan [m4:@KOR Osan].
e1 m1 > m2 RETREAT actual 2018-07-27/none ctx=military

### Kompas 2018-05-24
[m1:PRK.MIL Korea Utara] {e1 meledakkan} terowongan uji coba nuklir [m2:@PRK Punggye-ri] di hadapan [m3:GBR.JRN wartawan asing], beberapa jam sebelum [m4:USA.GOV Donald Trump] {e2 membatalkan pertemuan} dengan [m5:PRK.GOV Kim].
e1 m1 > m4 RETREAT actual 2018-05-24/none mode=disarm ctx=cbrn
e2 m4 > m5 REJECT actual 2018-05-24/none mode=meet ctx=cbrn,diplomatic

### Kompas 2018-11-10
<<q1 [m1:KOR.MIL Korea Selatan] dan [m2:PRK.MIL Korea Utara] {e1 telah menarik} senjata dan personel dari 22 pos jaga di zona demiliterisasi>>, kata [m3:KOR.GOV Kementerian Pertahanan di Seoul], sesuai kesepakatan [m4:@PRK Pyongyang].
e1 m1 > m2 RETREAT actual 2018-11-10/none mode=withdraw ctx=military
q1 m3 indirect cue=kata

### VOA Indonesia 2017-05-04
[m1:RUS.GOV Rusia], [m2:TUR.GOV Turki], dan [m3:IRN.GOV Iran] {e1 menandatangani memorandum} pembentukan empat zona de-eskalasi di [m4:@KAZ Astana], sementara [m5:SYR.OPP delegasi oposisi Suriah] {e2 meninggalkan ruangan} karena menolak peran [m6=m3 Teheran].
e1 m1,m2 > m3 SUPPORT actual 2017-05-04/none ctx=military
e2 m5 > m3 PROTEST actual 2017-05-04/none ctx=military

### VOA Indonesia 2017-09-15
<<q1 [m1:RUS.GOV Tiga negara penjamin perundingan Astana] {e1 setuju mengirim} pengamat ke Idlib>>, kata [m2:KAZ.GOV Menteri Luar Negeri Kazakhstan Kairat Abdrakhmanov], seraya {e2 menawarkan} [m3:@KAZ Astana] sebagai tempat pertemuan berikut.
e1 m1 > m4 AGREE planned 2017-09-15/none ctx=military
e2 m2 > m1 AGREE planned 2017-09-15/none ctx=military,diplomatic
Sebagian wilayah itu dikuasai [m4:HTS.REB Hayat Tahrir al-Sham].
q1 m2 indirect cue=kata

### VOA Indonesia 2017-10-08
[m1:TUR.MIL Tentara Turki] {e1 mengirim} tank ke [m2:@TUR Reyhanli] menjelang pengamatan di [m3:@SYR Idlib], yang diumumkan [m4:TUR.GOV Presiden Erdogan], sementara [m5:HTS.REB HTS] {e2 bersumpah melawan}.
e1 m1 > m5 MOBILIZE actual 2017-10-08/none mode=weapons ctx=military
e2 m5 > m1 THREATEN threatened 2017-10-08/none ctx=military

### detikNews 2019-07-26
[m1:IDN.CVL Warga Kampung Bayam] {e1 bersedia pindah} ke rumah susun yang dijanjikan [m2:IDN.GOV Pemprov DKI Jakarta] demi pembangunan stadion, dengan syarat sewa tidak melebihi Rp150 ribu.
e1 m1 > m2 CONCEDE hypothetical 2019-07-26/none ctx=human_security

### detikNews 2022-12-02
[m1:IDN.CVL Puluhan keluarga eks Kampung Bayam] {e1 berkemah} di depan Kampung Susun karena kunci unit belum diserahkan [m2:IDN.BUS PT Jakarta Propertindo] dan [m3:IDN.GOV gubernur] baru tidak menanggapi.
e1 m1 > m2 PROTEST actual 2022-12-02/none mode=obstruct ctx=human_security

### detikNews 2024-01-22
[m1:IDN.BUS Jakarta Propertindo] {e1 melaporkan} [m2:IDN.CVL ketua kelompok tani Kampung Bayam] ke [m3:IDN.COP Polres Jakarta Utara] atas tuduhan memasuki pekarangan tanpa izin.
e1 m1 > m2 ACCUSE actual 2024-01-22/none mode=allege ctx=human_security,legal

### detikNews 2024-04-03
[m1:IDN.COP Polres Metro Jakarta Utara] {e1 menangkap} [m2:IDN.CVL Furqon, ketua kelompok tani], di Kampung Susun Bayam, dan [m3:IDN.GOV Komnas HAM] {e2 menyurati} [m4:IDN.COP kapolres] agar membebaskannya.
e1 m1 > m2 COERCE actual 2024-04-03/none mode=arrest ctx=human_security
e2 m3 > m4 REQUEST requested 2024-04-03/none mode=change ctx=human_security,human_rights

### Tempo 2018-03-16
<<q1 [m1:IDN.COP Kapolri Tito Karnavian] dan [m2:IDN.JUD KPK] {e1 membentuk} tim gabungan bersama untuk menyelidiki penyiraman air keras terhadap [m3:IDN.JUD Novel Baswedan]>>, kata [m4:IDN.GOV Jubir Istana Johan Budi].
e1 m1 > m2 COOPERATE actual 2018-03-16/none ctx=corruption
q1 m4 indirect cue=kata

### Tempo 2019-07-19
[m1:IDN.COP Tim Pencari Fakta Polri] menyerahkan laporan kepada [m2:IDN.COP Kapolri]; [m3:IDN.NGO ICW] {e3 menilainya} gagal karena tidak menemukan pelaku.
e3 m3 > m1 ACCUSE actual 2019-07-19/none mode=disapprove ctx=corruption

### Republika 2019-12-16
[m1:TUR.GOV Turki] {e1 mengancam menutup} pangkalan [m2:@TUR Incirlik] bagi [m3:USA.MIL pasukan Amerika], jika [m4:USA.LEG Kongres] mengesahkan sanksi terkait {e2 pembelian} rudal dari [m5:RUS.GOV Rusia].
e1 m1 > m3 THREATEN threatened 2019-12-16/none ctx=military
e2 m1 > m5 COOPERATE actual 2019-12-16/none ctx=military bg

### Republika 2020-12-14
[m1:USA.GOV Departemen Luar Negeri AS] {e1 menjatuhkan sanksi} kepada [m2:TUR.GOV badan pengadaan industri pertahanan Turki] atas {e3 pembelian} S-400 dari [m3:RUS.GOV Rusia]; [m4:TUR.GOV Ankara] {e2 mengutuk} keputusan itu.
e1 m1 > m2 SANCTION actual 2020-12-14/none mode=discontinue ctx=military,economic
e2 m4 > m1 ACCUSE actual 2020-12-14/none mode=disapprove ctx=military
e3 m2 > m3 COOPERATE actual 2020-12-14/none ctx=military bg

### Antara 2021-03-31 none
Kereta cepat dari [m1:@CHN Kunming] akan menghubungkan perbatasan dengan [m2:@LAO Boten] dalam tiga jam, tulis [m3:#xinhua Xinhua]; tiketnya belum dijual.

### Tribun Bali 2017-05-08 none
Sejumlah [m1:AUS.CVL turis Australia] menggelar bersih pantai di [m2:@IDN Legian] bersama [m3:IDN.CVL pemandu selancar]; [m4=m1+m3 mereka] mengumpulkan dua ton sampah plastik.
