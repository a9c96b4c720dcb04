### Antara 2022-04-13
Di tengah unjuk rasa menolak masa jabatan tiga periode, [m1:IDN.EDU dosen UI Ade Armando] {e1 dikeroyok} sampai babak belur di depan gedung parlemen. [m2:IDN.COP Kapolda Fadil Imran] {e2 membawa} [m3=m1 akademisi itu] ke rumah sakit dengan mobil taktis. Wakil Ketua DPR [m4:IDN.LEG Sufmi Dasco Ahmad] sebelumnya {e3 menemui} [m5:IDN.EDU mahasiswa] dan {e4 memastikan} pemilu tetap 2024. Koordinator aksi dari BEM SI, Kaharuddin, mengatakan pengeroyok bukan anggotanya. "[m6=m5 Kami] sudah bubar waktu itu," katanya. Enam orang {e5 ditangkap} dua hari kemudian.
e1 m7 > m1 ASSAULT actual 2022-04-11/day mode=beat ctx=crime
e2 m2 > m1 AID actual 2022-04-11/day ctx=human_security
e3 m4 > m5 CONSULT actual 2022-04-11/day ctx=election
e4 m4 > m5 AGREE planned 2022-04-11/day ctx=election
e5 m2 > m7 COERCE actual 2022-04-13/none mode=arrest ctx=crime
[m7:IDN.CVL Para pengeroyok] sebagian pedagang.

### Kompas.com 2021-03-27
Jalan menuju kampus ditutup [m1:IDN.COP polisi] karena [m2:IDN.EDU mahasiswa Papua] hendak {e1 memperingati} hari aneksasi. Rektor [m3:IDN.EDU Apolo Safanpo] {e2 meminta} [m4=m1 mereka] tidak masuk ke halaman. Permintaan tersebut {e3 dipenuhi}; pasukan {e4 mundur} ke jalan raya. Ketua [m5=m2 organisasi mahasiswa itu] berterima kasih kepada sang rektor, bukan kepada [m6=m1 aparat]. Menjelang sore sebuah ban dibakar, dan [m8=m1+m2 keduanya] saling menyalahkan.
e1 m2 > m7 PROTEST planned 2021-03-27/none mode=demo ctx=territory
e2 m3 > m1 REQUEST requested 2021-03-27/none mode=yield ctx=rights_freedoms
e3 m1 > m3 CONCEDE actual 2021-03-27/none ctx=rights_freedoms
e4 m1 > m2 RETREAT actual 2021-03-27/none mode=withdraw ctx=rights_freedoms
e5 m2 > m3 SUPPORT actual 2021-03-27/none ctx=rights_freedoms
{e5 Terima kasih} itu diucapkan dengan pengeras suara; [m7:IDN.GOV pemerintah] menganggap tanggal tersebut hari biasa.

### JPNN.com 2020-04-24
[m1:IDN.GOV Presiden Joko Widodo] memperkenalkan tujuh staf khusus muda. Salah satunya, [m2:IDN.GOV Andi Taufan Garuda Putra], lima bulan kemudian {e1 menyurati} [m3:IDN.GOV para camat] dengan kop Sekretariat Kabinet, meminta [m7=m3 mereka] membantu perusahaannya. Surat itu {e2 dikecam} [m4:IDN.CVL Indonesia Corruption Watch]. [m5:IDN.GOV Moeldoko] {e3 menegur} [m8=m2 dia]; [m6=m2 pengusaha muda itu] {e4 meminta maaf} lalu {e5 mundur}. Rekannya, Adamas Belva, sudah lebih dahulu keluar. [m9=m1 Presiden] tidak mengomentari keduanya.
e1 m2 > m3 REQUEST requested 2020-04-01/none mode=assist ctx=corruption,health
e2 m4 > m2 ACCUSE actual 2020-04-14/none mode=disapprove ctx=corruption
e3 m5 > m2 ACCUSE actual 2020-04-15/none mode=disapprove ctx=corruption
e4 m2 > m4 SUPPORT actual 2020-04-14/none ctx=corruption
e5 m2 > m1 RETREAT actual 2020-04-24/none mode=resign ctx=executive,corruption

### Tribun Medan 2013-11-22
Lapas Tanjung Gusta {e1 terbakar} dalam kerusuhan yang dimulai karena listrik padam. [m1:IDN.CRM Narapidana] {e2 menewaskan} dua sipir dan ratusan di antaranya kabur, termasuk [m2:JI.REB Fadli Sadama]. [m3:IDN.GOV Menkumham Amir Syamsuddin] {e3 berdialog} dengan [m4=m1 para tahanan] di halaman. [m9=m1 Mereka] {e4 meminta} [m5=m3 politikus itu] mencabut aturan remisi; [m6=m5 ia] {e5 menjanjikan} peninjauan. [m7:MYS.COP Polisi Malaysia] {e6 menangkap} Fadli empat bulan kemudian di Klang dan menyerahkannya ke Jakarta.
e1 m1 > m3 PROTEST actual 2013-07-11/day mode=riot ctx=legal
e2 m1 > m8 ASSAULT actual 2013-07-11/day mode=primitive ctx=crime
e3 m3 > m1 CONSULT actual 2013-07-12/none ctx=legal
e4 m1 > m3 REQUEST requested 2013-07-12/none mode=change ctx=legal
e5 m3 > m1 AGREE planned 2013-07-12/none ctx=legal
e6 m7 > m2 COERCE actual 2013-11-22/none mode=arrest ctx=terrorism
Upacara bagi [m8:IDN.GOV kedua sipir] dipimpin dirjen.

### detikNews 2024-12-16
Hasil hitung cepat Pilkada Jakarta menempatkan [m1:IDN.PTY Pramono Anung-Rano Karno] di atas lima puluh persen. [m2:IDN.PTY Kubu Ridwan Kamil] {e1 menuntut} pemungutan ulang dan {e2 mengadukan} seluruh anggota [m3:IDN.GOV KPU Jakarta Timur] ke dewan etik. Dua minggu kemudian, [m7=m2 mantan gubernur Jawa Barat itu] {e3 memutuskan tidak menggugat}. [m4=m2 Ia] bahkan {e4 mendatangi} lawannya di Cipete. "Mas Pram kakak [m5=m2 saya]," ujarnya. Anies Baswedan, yang {e5 mendukung} pasangan pemenang, tidak hadir dalam pertemuan tersebut.
e1 m2 > m3 REQUEST requested 2024-11-28/none mode=change ctx=election
e2 m2 > m3 ACCUSE actual 2024-12-05/none mode=allege ctx=election
e3 m2 > m1 CONCEDE actual 2024-12-12/none ctx=election
e4 m2 > m1 CONSULT actual 2024-12-16/none mode=visit ctx=election
e5 m6 > m1 SUPPORT actual 2024-11-15/none ctx=election
[m6:IDN.PTY Bekas gubernur dua kali kalah itu] sedang di luar negeri.

### Suara NTT 2018-06-13 none
Festival Pasola berlangsung di Wanokaka dengan dua ratus penunggang kuda. Rato adat Dangu Duka memulai upacara setelah cacing laut muncul. Tamu dari [m1:@AUS Adelaide], sepasang dokter, diminta duduk jauh karena lembing sering meleset. "Mereka berani," kata [m2=m3 sang rato] sambil mengunyah sirih. [m3:IDN.REL Ia] menolak diwawancarai televisi.

### Republika 2007-08-14
[m1:IDN.COP Densus 88] {e1 menangkap} [m2:JI.REB Abu Dujana] di Banyumas di depan anak-anaknya. Panglima sayap militer itu tertembak di paha. [m3:IDN.REL Tim Pengacara Muslim] {e2 menggugat} kepolisian karena caranya; [m4=m1 pihak yang digugat] menjawab bahwa tersangka melawan. [m9=m7 Hakim praperadilan] {e3 menolak} gugatan tersebut. [m5:AUS.COP Komisaris Mick Keelty] {e4 mengucapkan selamat} kepada [m6:IDN.COP Jenderal Sutanto]. Dari dalam tahanan, guru madrasah itu {e5 menyerukan} para pengikutnya berhenti menyerang.
e1 m1 > m2 COERCE actual 2007-06-09/day mode=arrest ctx=terrorism
e2 m3 > m1 ACCUSE actual 2007-07-10/none mode=allege ctx=terrorism,legal
e3 m7 > m3 REJECT actual 2007-08-14/none ctx=terrorism,legal
e4 m5 > m6 SUPPORT actual 2007-06-14/none ctx=terrorism
e5 m2 > m8 REQUEST requested 2007-06-20/none ctx=terrorism
Putusan [m7:IDN.JUD PN Jakarta Selatan] dibacakan cepat; [m8:JI.REB anak buah Dujana] tak diketahui jumlahnya.

### Kompas.id 2025-11-21
[m1:IDN.JUD KPK] {e1 menetapkan} [m2:IDN.GOV Gubernur Riau Abdul Wahid] sebagai tersangka pemerasan. Kabarnya, [m8=m7 bawahan gubernur itu] menyebut setoran sebagai jatah preman. [m3:IDN.PTY PKB] {e2 menyerahkan} nasib kadernya kepada proses hukum. Wakil gubernur [m4:IDN.GOV SF Hariyanto], yang kini memimpin, {e3 melarang} kepala dinas memberi apa pun kepada siapa pun. Seorang penceramah yang ikut ditangkap bersama [m5=m2 dia] {e4 dibebaskan}. "[m6:IDN.REL Saya] cuma menumpang makan," kata Ustaz Dani kepada wartawan. Lembaga antirasuah {e5 menggeledah} tiga kantor.
e1 m1 > m2 ACCUSE actual 2025-11-05/none mode=allege ctx=corruption
e2 m3 > m1 CONCEDE actual 2025-11-06/none ctx=corruption
e3 m4 > m7 REQUEST requested 2025-11-07/none mode=change ctx=corruption
e4 m1 > m6 RETREAT actual 2025-11-05/none mode=release ctx=corruption
e5 m1 > m7 COERCE actual 2025-11-10/none mode=seize ctx=corruption
Di lingkungan provinsi, [m7:IDN.GOV para kepala dinas] kini enggan bertemu rekanan.

### Tempo.co 2019-01-31
Jemaah [m1:IDN.BUS First Travel] mendatangi [m2:IDN.COP Bareskrim] setiap hari. Biro umrah itu menelan uang 63.000 orang, dan pemiliknya, [m3:IDN.BUS Andika Surachman dan Anniesa Hasibuan], {e1 dipenjarakan}. [m4:IDN.GOV Kementerian Agama] {e2 mencabut} izinnya. Korban {e3 menggugat} [m5=m4 kementerian tersebut] karena lalai, tetapi [m8=m7 hakim] {e4 menolak}. [m9=m7 Mahkamah Agung] malah {e5 memerintahkan} aset dirampas untuk negara; baru lima tahun kemudian putusan itu dikoreksi. "[m6:IDN.REL Kami] menabung dari jualan gorengan," kata seorang ibu.
e1 m2 > m3 COERCE actual 2017-08-09/none mode=arrest ctx=crime
e2 m4 > m1 SANCTION actual 2017-08-01/none mode=discontinue ctx=religion_ethnicity,economic
e3 m6 > m4 ACCUSE actual 2018-03-01/none mode=allege ctx=legal,economic
e4 m7 > m6 REJECT actual 2018-09-01/none ctx=legal
e5 m7 > m1 COERCE actual 2019-01-31/none mode=seize ctx=legal
Juru bicara [m7:IDN.JUD pengadilan] menyebut hukum berkata begitu.

### Timor Ekspres 2026-01-29
[m1:TLS.GOV Wakil Perdana Menteri Mariano Assanami Sabino] {e1 memprotes} pernyataan [m2:IDN.LEG anggota DPR asal NTT, Umbu Rudi Kabunang], yang menyebut warga negaranya membawa ternak curian. [m3=m1 Ia] {e2 meminta} bukti. Umbu {e3 menolak minta maaf}. Menurut [m4=m2 politikus Golkar tersebut], [m8=m5 polisi Belu] menyita dua puluh sapi bertanda Bobonaro. [m5:IDN.COP Kapolres Belu I Gede Eka Putra] {e4 membenarkan} penyitaan itu, tetapi menurut [m6=m5 dia] pencurinya [m9:IDN.CVL warga setempat]. Kedua negara {e5 akan membahas} kartu ternak bulan depan di Batugade.
e1 m1 > m2 ACCUSE actual 2026-01-29/none mode=disapprove ctx=crime,diplomatic
e2 m1 > m2 REQUEST requested 2026-01-29/none ctx=crime
e3 m2 > m1 REJECT actual 2026-01-29/none mode=yield ctx=crime,diplomatic
e4 m5 > m2 SUPPORT actual 2026-01-29/none ctx=crime
e5 m7 > m1 CONSULT planned 2026-02-28/month ctx=economic,territory
Delegasi [m7:IDN.GOV Kemendag] dipimpin seorang direktur.
