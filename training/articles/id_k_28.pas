### Tribun Sumsel 2023-10-06 article
= Kabut Asap Pekat, Sekolah Daring, dan Satu Surat untuk [m1:MYS.GOV Kuala Lumpur]
~byline Penulis: Linda Trisnawati
[m2:#TRIBUN TRIBUNSUMSEL.COM], [m3:@IDN PALEMBANG] - Jarak pandang di jembatan Ampera tinggal 300 meter, Kamis (5/10/2023) pagi. Api menyerang 40 hektare lahan gambut di [m4:@IDN Ogan Komering Ilir].
[m5:IDN.GOV BPBD Sumsel] mengerahkan tujuh helikopter. "<<q1 [m6=m5 Kami] bombardir dengan air sejak subuh, angin terus melawan>>," ujar [m7:IDN.GOV Kepala BPBD Iqbal Alisyahbana].
[m8:IDN.GOV Dinas Pendidikan] memindahkan pelajaran ke rumah. Orang tua menyambut dengan keluhan: kuota habis. [m9:? Ibu Yeni], wali murid kelas dua, meminta jam belajar dipersingkat.
[m10:IDN.COP Polres OKI] menangkap [m11:? seorang petani] yang membakar semak. Ia mengaku tak tahu ada larangan.
Sementara itu [m12:IDN.GOV Menteri Lingkungan Hidup Siti Nurbaya Bakar] {e1 membantah} adanya asap yang menyeberang ke negeri tetangga. Pernyataan itu menanggapi surat [m13:MYS.GOV Nik Nazmi Nik Ahmad], koleganya di Malaysia, yang {e2 mendesak} penanganan segera.
"<<q2 Tidak ada asap lintas batas, jadi jangan asal bicara>>," tegas [m14=m12 Siti].
Penerbangan di Bandara SMB II tertunda dua jam. Penumpang memarahi pegawai konter; maskapai membagikan roti.
Harga masker naik dua kali lipat. Apotek menolak dituding menimbun.
e1 m12 > m13 REJECT actual 2023-10-06/none ctx=environment,diplomatic
e2 m13 > m12 REQUEST requested 2023-10-06/none mode=change ctx=environment,diplomatic
q1 m7 direct cue=ujar
q2 m14 direct cue=tegas

### Harian Bhirawa 2014-02-17 article none
= Hujan Abu Kelud: Sapi Diungsikan, Maling Beraksi
[m1:@IDN Kediri], Bhirawa - Tiga hari setelah letusan [m2:@IDN Gunung Kelud], warga [m3:@IDN Kepung] mulai membersihkan atap. Belum semua boleh pulang.
[m4:IDN.MIL Prajurit Brigif 16] mengusir warga yang nekat masuk zona 10 kilometer. "<<q1 [m5=m4 Kami] larang demi keselamatan, tapi sapi tetap [m6=m4 kami] beri makan>>," kata [m7:IDN.MIL Letkol Heriyadi].
Rumah kosong mengundang pencuri. [m8:IDN.COP Polres Kediri] mengamankan [m9:? dua warga Blitar] yang menggondol televisi. Keduanya nyaris dihakimi massa.
[m10:IDN.GOV Bupati Haryanti Sutrisno] berkeliling membawa nasi bungkus dan berjanji mengganti genteng. [m11:IDN.GOV Satlak] menerima bantuan dari 40 lembaga.
Di [m12:@IDN Ngantang], sengketa kecil terjadi. [m13:? Dua posko partai] berebut tempat parkir truk beras. [m14:? Camat] menengahi; truk diparkir bersebelahan.
"<<q2 Bencana kok rebutan spanduk>>," sindir [m15:? Mbah Darmo (70), pengungsi].
[m16:IDN.GOV Surono], yang mengepalai [m17:IDN.GOV Badan Geologi], menyatakan <<q3 energi gunung sudah habis>>.
Status awas belum dicabut. Bandara Juanda dibuka lagi.
q1 m7 direct cue=kata
q2 m15 direct cue=sindir
q3 m16 indirect cue=menyatakan
rel m16 leads m17

### Inilah.com 2008-07-31 article
= Ryan Si Jagal Menyesal, [m1:IDN.LEG Anggota Dewan] Ribut soal Hukuman Mati
~byline Oleh: Djibril Muhammad
[m2:#INILAH INILAH.COM], [m3:@IDN Jakarta] - [m4:? Verry Idham Henyansyah alias Ryan] menangis di ruang tahanan [m5:IDN.COP Polda Metro Jaya]. Tersangka pembunuhan berantai itu meminta maaf kepada keluarga korban yang dikuburnya di [m6:@IDN Jombang].
"<<q1 [m7=m4 Dia] menulis surat untuk ibunya>>," kata [m8:? pengacaranya, Nyoman Rae], Rabu (30/7).
Polisi menemukan sepuluh jenazah. [m9:? Ayah salah satu korban] menuntut pelaku ditembak di alun-alun.
Kasus itu memanaskan perdebatan di [m10:@IDN Senayan]. [m11:IDN.PTY Politisi PPP Lukman Hakim] {e2 mendukung} [m12:IDN.JUD Kejaksaan Agung] yang baru mengeksekusi beberapa terpidana mati. Sebaliknya [m13:EU Uni Eropa], melalui [m14:FRA.GOV Prancis] yang mengetuainya semester ini, {e3 menyesalkan} eksekusi tersebut.
[m15:IDN.GOV Departemen Luar Negeri] menyatakan <<q2 hukum nasional harus dihormati>>.
Kembali ke Jombang, rumah orang tua Ryan kini dijaga [m16:IDN.COP polisi] karena dilempari batu. Penjual bakso mangkal di depannya.
[m17:? Paranormal] ramai-ramai mengaku sudah meramalkan.
e2 m11 > m12 SUPPORT actual 2008-07-31/none ctx=legal
e3 m13 > m12 ACCUSE actual 2008-07-31/none mode=disapprove ctx=human_rights,legal
q1 m8 direct cue=kata
q2 m15 indirect cue=menyatakan
rel m13 led_by m14

### Kaltara Pos 2017-05-05 article none
= Buaya Muncul di Tambak, Pawang Minta Tumbal Ayam Hitam
[m1:@IDN TARAKAN] – [m2:? Pencari kepiting, Sudirman (40)], diserang buaya di tambak [m3:@IDN Juata Laut], Kamis (4/5) subuh. Kakinya digigit, tapi ia melawan dengan dayung hingga hewan itu mundur.
"<<q1 [m4=m2 Saya] tusuk matanya. Kalau tidak, habis [m5=m2 saya]>>," ceritanya di [m6:IDN.MED RSUD Tarakan].
[m7:IDN.GOV Petugas pemadam] dan [m8:IDN.MIL Lantamal XIII] mengepung tambak sampai sore. Perangkap dipasang. Tidak ada hasil.
Warga memanggil [m9:? pawang dari Nunukan]. [m10=m9 Sang pawang] meminta tujuh ayam hitam dan melarang siapa pun merekam. [m11:IDN.REL Ustaz Syamsuri] menolak cara itu. Menurut [m12=m11 dia], <<q2 cukup berdoa dan berhati-hati>>.
[m13:IDN.GOV Balai Konservasi] memperingatkan warga agar tidak membunuh satwa dilindungi. [m14:? Ketua RT 7] balas menuding balai lamban bertindak.
"<<q3 Tunggu ada yang mati dulu baru datang>>," katanya.
Pemilik tambak berjanji menanggung biaya berobat. Penambak lain sepakat bergiliran menjaga lampu.
Malamnya buaya itu tertangkap sendiri oleh jaring.
q1 m2 direct cue=ceritanya
q2 m12 indirect cue=Menurut
q3 m14 direct cue=katanya
