### Harian Metro Riau 2020-08-26 article none
= Harimau Terkam Ternak, [m1:IDN.GOV BBKSDA] Pasang Perangkap di [m2:@IDN Siak]
~date_line Rabu, 26 Agustus 2020
[m3:@IDN SIAK] - Seekor harimau sumatera menyerang kandang sapi milik warga [m4:@IDN Kampung Teluk Lanus], Minggu (23/8). Dua ekor mati, satu dibawa ke semak.
[m5:IDN.GOV Balai Besar Konservasi Sumber Daya Alam Riau] mengerahkan tujuh petugas dan memasang kamera jebak. [m6:IDN.GOV Kepala BBKSDA Suharyono] melarang warga membalas dengan racun.
"<<q1 Satwa ini dilindungi. [m7=m6 Saya] minta jangan ada yang bertindak sendiri>>," katanya, Selasa.
Warga kecewa. [m8:IDN.AGR Pemilik sapi, Tarmizi,] menuntut ganti rugi dan menyalahkan [m9:IDN.BUS perusahaan akasia] yang membabat hutan di sekitar kampung.
"<<q2 Sejak hutannya habis, [m10:? 'Datuk'] turun terus ke kampung [m11=m8 kami]>>," keluhnya.
[m12:IDN.BUS Humas perusahaan itu] membantah. Menurutnya, <<q3 area konsesi justru memiliki koridor satwa sepanjang 12 kilometer>>.
Kamera merekam seekor betina dengan dua anak. [m13:? Dokter hewan Rini Deswita] memperkirakan induk sedang mengajari anaknya berburu.
Ronda malam digelar bergantian. Anak-anak diantar orang tua ke sekolah dengan dua sepeda motor sekaligus.
[m14:? WWF] menawarkan bantuan kandang antiharimau, dan [m15:IDN.GOV penghulu kampung] menerimanya.
q1 m6 direct cue=katanya
q2 m8 direct cue=keluhnya
q3 m12 indirect cue=Menurutnya

### Kompas 2004-09-28 article none
= Petinju Itu Menolak Menyerah sampai Bel Terakhir
[m1:@IDN Jakarta], [m2:#Kompas Kompas] - [m3:? Chris John] mempertahankan gelar juara dunia kelas bulu versi WBA setelah menaklukkan [m4:? Jose Cheo Rojas] dari [m5:@VEN Venezuela] di [m6:@IDN Tenggarong].
Sejak ronde pertama [m7=m4 penantang] menggempur. [m8=m3 Sang juara] bertahan, mundur selangkah, lalu melepaskan serangan balasan ke arah rusuk.
"<<q1 Perintah [m9:? Pak Craig] jelas, jangan layani perang terbuka>>," kata [m10=m3 Chris] seusai laga, menunjuk pelatihnya yang asal [m11:@AUS Australia].
Insiden terjadi pada ronde keempat. Kepala keduanya beradu dan alis [m12=m4 Rojas] robek. Dokter menghentikan laga, wasit menyatakan hasil imbang teknis.
[m13:? Kubu Rojas] memprotes keras dan mengancam tidak akan kembali ke ring. Promotornya menuntut partai ulang di [m14:@VEN Caracas].
"<<q2 [m15=m13 Kami] dirampok di kandang lawan>>," teriak [m16:? Rafael Mendez, sang promotor].
[m17:? Komisi tinju] menolak protes tersebut. [m18:IDN.GOV Bupati Kutai Kartanegara Syaukani HR], tuan rumah, menyerahkan sabuk sambil berjanji membangun sasana baru.
Sekitar 5.000 penonton memadati gedung. Polisi menahan tiga calo karcis.
q1 m10 direct cue=kata
q2 m16 direct cue=teriak

### Detiknews 2016-01-12 article
= [m1:@IDN Jakarta] Sepekan: Begal Apes, Gubernur Marah, dan Kedubes yang {e1 Didemo}
~byline Mega Putra Ratya - detikNews
~date_line Selasa, 12 Jan 2016 06:38 WIB
[m2:@IDN Jakarta] - Awal tahun di Ibu Kota diisi bermacam peristiwa. Inilah rangkumannya.
[m3:? Begal berinisial F] apes. Korbannya ternyata atlet karate. [m4=m3 F] dihajar, diikat di tiang listrik, kemudian diserahkan ke [m5:IDN.COP Polsek Cengkareng].
Di Kemang, [m6:? seorang artis sinetron] melaporkan asisten rumah tangganya yang kabur membawa perhiasan. Polisi masih mencari.
[m7:IDN.GOV Gubernur DKI Basuki Tjahaja Purnama] memarahi [m8:? kontraktor trotoar] yang menyerobot jalur sepeda. Sore harinya [m9=m7 dia] {e2 mengecam} [m10:IDN.LEG DPRD] karena pembahasan anggaran molor. "<<q1 Kalau mau main gila, [m11=m7 saya] {e3 pakai pergub} saja>>," ujarnya, Kamis (7/1).
[m12:IDN.LEG Wakil Ketua DPRD Mohamad Taufik] {e4 balik menuding} [m13=m7 Ahok] tidak paham aturan.
Jumat (8/1) siang, giliran [m14:SAU.GOV Kedutaan Besar Arab Saudi] yang ramai. [m15:IDN.REL Ratusan anggota Ormas Islam Ahlul Bait Indonesia] {e5 memprotes} hukuman mati atas [m16:SAU.REL ulama Nimr al-Nimr].
[m17:SAU.GOV Riyadh] {e6 mengeksekusinya} bersama 46 orang lain pada 2 Januari.
"<<q2 Damai. Tidak ada yang [m18=m19 kami] amankan>>," kata [m19:IDN.COP Kapolsek Setiabudi AKBP Tri Yulianto].
Terakhir, harimau Taman Margasatwa Ragunan melahirkan tiga anak.
e1 m15 > m14 PROTEST actual 2016-01-08/day mode=demo ctx=religion_ethnicity,human_rights again
e2 m9 > m10 ACCUSE actual 2016-01-07/none mode=disapprove ctx=legislative,economic
e3 m11 > m10 THREATEN threatened 2016-01-07/day ctx=legislative,economic
e4 m12 > m13 ACCUSE actual 2016-01-12/none mode=disapprove ctx=legislative
e5 m15 > m14 PROTEST actual 2016-01-08/day mode=demo ctx=religion_ethnicity,human_rights
e6 m17 > m16 ASSAULT actual 2016-01-02/day ctx=religion_ethnicity,repression bg
q1 m9 direct cue=ujarnya
q2 m19 direct cue=kata

### Gatra 2007-03-29 article
= Lumpur, Listrik, dan Lamaran yang Ditolak
~byline Laporan: Arief Setyadi
[m1:@IDN Sidoarjo], [m2:#Gatra Gatra] - Hampir setahun lumpur menyerang [m3:@IDN Porong] tanpa ampun. Rabu (28/3) tanggul di Desa Kedungbendo jebol lagi dan 40 rumah tertelan.
[m4:? Siti Maimunah (33)] menolak pindah. "<<q1 [m5=m4 Suami saya] dikubur di sini>>," ujarnya.
[m6:IDN.CVL Warga Perumahan Tanggulangin Anggun Sejahtera], yang kehilangan rumahnya November silam, menempuh jalan lain. Dengan 40 bus [m7=m6 mereka] berangkat ke [m8:@IDN Jakarta] dan {e2 menduduki} halaman [m9:@IDN Tugu Proklamasi] sejak Senin.
[m10=m6 Mereka] minta {e3 diterima} [m11:IDN.GOV Presiden Susilo Bambang Yudhoyono]. [m12:IDN.GOV Juru bicara kepresidenan Andi Mallarangeng] {e4 menolak}: <<q2 urusan ganti rugi sudah ditangani [m13:IDN.GOV Tim Nasional]>>.
[m14:IDN.BUS Lapindo Brantas] tetap {e5 menawarkan} uang muka 20 persen.
Rumah bukan satu-satunya korban. PLN memutus aliran ke 12 pabrik. Seorang bos krupuk menuntut PLN, seorang lagi dituntut pemasoknya.
[m15:IDN.COP Polda Jawa Timur] memeriksa [m16:? tiga insinyur pengeboran] sebagai tersangka kelalaian.
"<<q3 Ini murni pidana>>," kata [m17:IDN.COP Kabid Humas Kombes Pudji Astuti].
Lamaran kerja 300 pemuda Porong ke pabrik sepatu ditolak semua.
e2 m7 > m11 PROTEST actual 2007-03-26/day ctx=human_security,environment
e3 m10 > m11 REQUEST requested 2007-03-29/none mode=meet ctx=human_security,environment
e4 m12 > m10 REJECT actual 2007-03-29/none mode=meet ctx=human_security
e5 m14 > m6 AGREE planned 2007-03-29/none ctx=human_security,reparations
q1 m4 direct cue=ujarnya
q2 m12 indirect cue=menolak
q3 m17 direct cue=kata
