### Antara 2017-10-24
[m1:IDN.GOV Pemerintah Provinsi DKI] {e1 tidak memperpanjang} izin [m2:IDN.BUS Hotel Alexis]; [m3:IDN.REL FPI] {e2 memuji} keputusan gubernur baru itu.
e1 m1 > m2 REJECT actual 2017-10-24/none ctx=religion_ethnicity
e2 m3 > m1 SUPPORT actual 2017-10-24/none ctx=religion_ethnicity

### Kompas.com 2023-08-15
[m1:IDN.CVL Warga Dago Elos] {e1 kalah} di tingkat peninjauan kembali. Saat hendak {e2 melaporkan} [m2:IDN.BUS keluarga Muller] ke polisi, laporan itu {e3 ditolak} dan [m3:IDN.COP aparat] {e4 menembakkan gas air mata}.
e2 m1 > m2 ACCUSE actual 2023-08-15/none mode=allege ctx=human_security
e3 m3 > m1 REJECT actual 2023-08-15/none mode=assist ctx=human_security
e4 m3 > m1 ASSAULT actual 2023-08-15/none mode=crowd-control ctx=repression
e1 m4 > m1 REJECT actual 2023-08-15/none ctx=legal
Majelis [m4:IDN.JUD Mahkamah Agung] mengabulkan permohonan lawan [m5=m1 mereka].

### CNN Indonesia 2024-02-29
Lebih dari seratus [m1:PSE.CVL warga Gaza] tewas ketika [m2:ISR.MIL tentara Israel] {e1 menembaki} kerumunan yang menunggu tepung. [m3:COL.GOV Gustavo Petro] {e2 menghentikan} pembelian senjata dari [m4:ISR.GOV Israel]; [m5:USA.GOV Washington] {e3 menjatuhkan} makanan dari udara.
e1 m2 > m1 ASSAULT actual 2024-02-29/none mode=firearms ctx=human_security
e2 m3 > m4 SANCTION actual 2024-02-29/none mode=discontinue ctx=military
e3 m5 > m1 AID actual 2024-02-29/none ctx=human_security

### Tempo.co 2016-05-10
{e1 Sweeping} buku oleh [m1:IDN.MIL Kodim Grobogan] di sebuah swalayan menyita empat judul; [m2:IDN.CVL KontraS] {e2 mempersoalkan} dasar hukumnya kepada [m3:IDN.MIL Panglima TNI].
e1 m1 > m4 COERCE actual 2016-05-10/none mode=censor ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2016-05-10/none mode=disapprove ctx=rights_freedoms
Manajer [m4:IDN.BUS toko itu] mengembalikan sisa stok ke penerbit.

### Republika 2019-03-22
Sehari setelah [m1:NZL.GOV Jacinda Ardern] mengumumkan {e1 pelarangan} senapan semiotomatis, [m2:TUR.GOV Erdogan] {e3 dikritik} [m3:AUS.GOV Scott Morrison] sebab {e2 mengancam} bahwa warga Australia bakal pulang dalam peti mati.
e2 m2 > m3 THREATEN threatened 2019-03-22/none mode=violence ctx=religion_ethnicity
e3 m3 > m2 ACCUSE actual 2019-03-22/none mode=disapprove ctx=diplomatic
e1 m1 > m4 COERCE planned 2019-03-22/none mode=ban ctx=crime
[m4:NZL.CVL Pemilik senjata] diberi waktu menyerahkannya.

### Jawa Pos 2018-09-05
[m1:IDN.LEG 18 anggota DPRD Kota Malang] {e1 ditetapkan} menjadi tersangka oleh [m2:IDN.JUD KPK], jumlah yang membuat dewan tak dapat bersidang; [m3:IDN.GOV Mendagri Tjahjo] {e2 mengirim} diskresi.
e1 m2 > m1 ACCUSE actual 2018-09-05/none mode=allege ctx=corruption
e2 m3 > m4 AID actual 2018-09-05/none ctx=legislative
Sisa [m4:IDN.LEG anggota dewan] hanya lima orang.

### VOA Indonesia 2020-10-27
[m1:POL.CVL Perempuan Polandia] {e1 mogok kerja} dan {e2 mengganggu} misa untuk memprotes putusan [m2:POL.JUD Mahkamah Konstitusi] yang {e3 melarang} aborsi; [m3:POL.PTY Jaroslaw Kaczynski] {e4 menyerukan} [m6=m5 pendukungnya] menjaga gereja.
e1 m1 > m2 PROTEST actual 2020-10-27/none mode=strike ctx=gender
e2 m1 > m4 PROTEST actual 2020-10-27/none mode=obstruct ctx=gender,religion_ethnicity
e3 m2 > m1 COERCE actual 2020-10-27/none mode=ban ctx=gender
e4 m3 > m5 REQUEST requested 2020-10-27/none ctx=gender
Uskup [m4:POL.REL Stanislaw Gadecki] meminta dialog; [m5:POL.CVL kelompok nasionalis] berjaga di tangga.

### Tribun Sumsel 2020-03-22
[m1:IDN.AGR Dua petani] tewas {e1 ditikam} [m2:IDN.BUS satpam perusahaan] di Lahat; [m3:IDN.COP Kapolres] {e2 menetapkan} seorang tersangka dan {e3 membantah} anggotanya membiarkan.
e1 m2 > m1 ASSAULT actual 2020-03-22/none mode=primitive ctx=human_security
e2 m3 > m2 ACCUSE actual 2020-03-22/none mode=allege ctx=human_security
e3 m3 > m4 REJECT actual 2020-03-22/none ctx=human_security
Pendamping [m4:IDN.CVL warga Pagar Batu] menyebut polisi ada di lokasi.

### Antara 2012-03-19
[m1:FRA.CRM Mohamed Merah] {e1 menembak} [m2:FRA.EDU murid sekolah Yahudi] di Toulouse. [m3:FRA.COP Satuan RAID] {e2 mengepung} apartemennya 32 jam dan {e3 menewaskannya}.
e1 m1 > m2 ASSAULT actual 2012-03-19/none mode=firearms ctx=terrorism,religion_ethnicity
e2 m3 > m1 COERCE actual 2012-03-19/none mode=restrict ctx=terrorism
e3 m3 > m1 ASSAULT actual 2012-03-19/none mode=firearms ctx=terrorism

### detikNews 2017-08-18
[m1:IDN.BUS First Travel] {e1 digeledah} [m2:IDN.COP Bareskrim]; [m3:IDN.GOV Kementerian Agama] sudah lebih dulu {e2 mencabut} izinnya, dan [m4:IDN.REL calon jemaah] {e3 mengadu} ke [m5:IDN.LEG DPR].
e1 m2 > m1 COERCE actual 2017-08-18/none mode=seize ctx=crime
e2 m3 > m1 SANCTION actual 2017-08-18/none mode=discontinue ctx=economic
e3 m4 > m1 ACCUSE actual 2017-08-18/none mode=allege ctx=economic

### Suara NTB 2021-09-20 headline
[m1:IDN.GOV Gubernur] {e1 Sebut} [m2:IDN.JRN Wartawan] Penyebar Hoaks, [m3:IDN.JRN AJI Mataram] {e2 Kecam}
e1 m1 > m2 ACCUSE actual 2021-09-20/none mode=allege ctx=misinformation
e2 m3 > m1 ACCUSE actual 2021-09-20/none mode=disapprove ctx=rights_freedoms

### Kompas 2003-03-20
[m1:USA.MIL Rudal Tomahawk Amerika] {e1 menghantam} Baghdad menjelang subuh. [m2:IDN.GOV Megawati] {e2 menyesalkan} aksi unilateral itu, [m3:AUS.GOV John Howard] {e3 mendukungnya}, sedangkan [m4:TUR.LEG parlemen Turki] telah {e4 menolak} pendaratan pasukan.
e1 m1 > m5 ASSAULT actual 2003-03-20/none mode=heavy-weapons ctx=military
e2 m2 > m1 ACCUSE actual 2003-03-20/none mode=disapprove ctx=military
e3 m3 > m1 SUPPORT actual 2003-03-20/none ctx=military
e4 m4 > m1 REJECT actual 2003-03-01/day mode=assist ctx=military
Siaran [m5:IRQ.GOV Saddam Hussein] muncul tiga jam kemudian.

### Antara 2024-10-02 none
Museum di [m1:@CHE Jenewa] memamerkan surat-surat Henry Dunant. Pengunjung boleh menulis surat perdamaian sendiri, dan yang terbaik dibacakan oleh siswa setiap Sabtu.

### Banten Pos 2019-02-14
Belasan [m1:IDN.LAB buruh] {e1 diberhentikan sepihak} oleh [m2:IDN.BUS pabrik kimia] karena mendirikan serikat; mediasi di [m3:IDN.GOV dinas tenaga kerja] gagal lantaran [m4=m2 perusahaan] {e2 tidak hadir}.
e1 m2 > m1 SANCTION actual 2019-02-14/none mode=expel ctx=economic,rights_freedoms
e2 m4 > m3 REJECT actual 2019-02-14/none mode=meet ctx=economic

### BBC Indonesia 2021-09-05
[m1:GIN.MIL Pasukan khusus Mamady Doumbouya] {e1 menahan} [m2:GIN.GOV Alpha Conde]. [m3:UNO.GOV Antonio Guterres] {e2 mengutuk} setiap pengambilalihan kekuasaan dengan senjata dan {e3 meminta} [m4=m2 sang presiden] {e4 dibebaskan}.
e1 m1 > m2 COERCE actual 2021-09-05/none mode=arrest ctx=pro_autocracy
e2 m3 > m1 ACCUSE actual 2021-09-05/none mode=disapprove ctx=pro_autocracy
e3 m3 > m1 REQUEST requested 2021-09-05/none mode=yield ctx=pro_autocracy
e4 m1 > m4 RETREAT requested 2021-09-05/none mode=release ctx=pro_autocracy

### Radar Lombok 2016-12-05
[m1:IDN.REL Massa] {e1 mendatangi} ritual Hindu di Narmada; [m2:IDN.GOV bupati] dan [m3:IDN.REL tuan guru] {e2 menemui} kedua pihak, [m4:IDN.COP polisi] {e3 menempatkan} dua peleton.
e1 m1 > m5 PROTEST actual 2016-12-05/none mode=obstruct ctx=religion_ethnicity
e2 m2,m3 > m1,m5 CONSULT actual 2016-12-05/none mode=third-party ctx=religion_ethnicity
e3 m4 > m1 MOBILIZE actual 2016-12-05/none mode=police ctx=religion_ethnicity
Ritual [m5:IDN.REL umat Hindu] dilanjutkan keesokan paginya.

### CNN Indonesia 2022-11-16
[m1:POL.GOV Warsawa] {e1 memanggil} [m2:RUS.GOV duta besar Rusia] usai rudal jatuh di Przewodow, lalu {e2 menaikkan kesiagaan} sebagian tentara; [m3:USA.GOV Joe Biden] meragukan rudal itu {e3 ditembakkan} dari Rusia.
e1 m1 > m2 ACCUSE actual 2022-11-16/none mode=disapprove ctx=military
e2 m1 > m2 MOBILIZE actual 2022-11-16/none mode=troops ctx=military
e3 m2 > m1 ASSAULT denied 2022-11-15/day mode=heavy-weapons ctx=military said=m3

### Kompas.com 2020-12-08
[m1:IDN.GOV Bupati Jember Faida] {e1 dimakzulkan} [m2:IDN.LEG DPRD Jember], lantas {e2 menyebut} keputusan itu tidak sah dan melapor ke [m3:IDN.JUD Mahkamah Agung], yang kelak {e3 menolak} permohonan [m4=m2 DPRD].
e1 m2 > m1 SANCTION actual 2020-12-08/none mode=expel ctx=political_institutions
e2 m1 > m2 REJECT actual 2020-12-08/none ctx=political_institutions
e3 m3 > m2 REJECT actual 2020-12-08/none ctx=political_institutions,legal

### Antara 2016-10-13
[m1:KOR.LAB Serikat pekerja Hyundai] {e1 mogok total} pertama dalam dua belas tahun; [m2:KOR.GOV Menteri Tenaga Kerja Lee Ki-kweon] {e2 mengancam} arbitrase darurat, dan [m3:KOR.BUS manajemen] {e3 memperbaiki} tawaran bonus.
e1 m1 > m3 PROTEST actual 2016-09-26/day mode=strike ctx=economic
e2 m2 > m1 THREATEN threatened 2016-10-13/none mode=restrict ctx=economic
e3 m3 > m1 CONCEDE actual 2016-10-13/none ctx=economic
