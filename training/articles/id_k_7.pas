### Banjarmasin Post 2010-07-20 article none
= [m1:? Debt Collector] Sita Mobil Nasabah di Lampu Merah, Nyaris Diamuk Massa
[m2:@IDN BANJARMASIN, BPOST] - [m3:? Empat penagih utang] merampas mobil [m4:? Junaidi (37)] di perempatan Jalan A Yani Km 4, Senin (19/7) sore. [m5=m4 Pengusaha mebel] itu menunggak cicilan empat bulan.
Warga yang melihat kejadian itu mengira ada perampokan. [m6:? Massa] mengejar, mengepung, dan hendak membakar mobil penagih.
"<<q1 [m7=m3 Kami] punya surat tugas. Kalau tidak diselamatkan [m8:IDN.COP polisi], mungkin sudah mati>>," kata [m9:? Sam, seorang kolektor].
[m10:IDN.COP Kasat Reskrim Poltabes AKP Suhasto] menahan [m11=m3 keempatnya] dan menyita surat kuasa mereka. [m12=m10 Dia] menegaskan <<q2 penarikan kendaraan harus lewat putusan pengadilan>>.
[m13:IDN.BUS Perusahaan pembiayaan] menyesalkan tindakan itu sekaligus memutus kerja sama dengan biro penagih. Juru bicaranya meminta nasabah datang ke kantor untuk berunding.
[m14=m4 Junaidi] menuntut ganti rugi karena pintu mobilnya penyok. "<<q3 Cicilan ya [m15=m4 saya] bayar, tapi jangan main rampas>>," ujarnya.
[m16:? Yayasan Lembaga Konsumen] mencatat 23 pengaduan serupa. [m17:? Ahmad Murjani], yang mengepalai yayasan itu, mendesak perusahaan mematuhi aturan fidusia.
q1 m9 direct cue=kata
q2 m12 indirect cue=menegaskan
q3 m14 direct cue=ujarnya
rel m17 leads m16

### Suara.com 2024-07-18 article none
= Bela [m1:? Adiknya] di TikTok, Selebgram Ini Diserang Warganet Sekampung
~byline Rena Pangesti
~date_line Kamis, 18 Juli 2024 | 14:15 WIB
~share Suara.com - Share
[m2:#Suara.com Suara.com] - Perang komentar pecah di akun [m3:? selebgram Citra Maudy] setelah [m4=m3 ia] membela [m5=m1 adiknya] yang dituding merebut pacar orang.
Semua bermula dari unggahan [m6:? penyanyi dangdut Lia Ananta], Rabu (17/7/2024). [m7=m6 Lia] menuduh [m8=m1 sang adik] mengirim pesan mesra kepada [m9:? kekasihnya, pesepak bola Liga 1].
"<<q1 [m10=m6 Aku] kasih waktu 1x24 jam buat minta maaf. Kalau nggak, semua chat [m11=m6 aku] bongkar>>," ancam [m12=m6 pelantun 'Goyang Gerobak' itu].
Bukannya reda, suasana makin panas. [m13:? Fans Lia] menyerbu kolom komentar dan melaporkan akun Citra sampai diblokir [m14:USA.BUS Meta] selama tiga jam.
[m15=m3 Citra] menolak tunduk. "<<q2 Silakan somasi, [m16:? pengacara] kami siap. Adik [m17=m3 saya] masih di bawah umur>>," tulisnya.
[m18=m9 Si pesepak bola] memilih bungkam. Manajemen klubnya melarang pemain bicara soal urusan pribadi dan menjatuhkan denda kepada [m19=m9 gelandang itu].
[m20:? Psikolog Ratih Zulhaqqi] meminta warganet berhenti menghakimi. Menurut [m21=m20 dia], <<q3 anak yang diserang ramai-ramai bisa trauma bertahun-tahun>>.
Konser Lia di [m22:@IDN Karawang] akhir pekan ini dipastikan tetap jalan.
q1 m12 direct cue=ancam
q2 m15 direct cue=tulisnya
q3 m21 indirect cue=Menurut

### Lampung Post 2005-03-08 article
= Gajah Mengamuk, Warga [m1:@IDN Tanggamus] Minta Bantuan
[m2:@IDN KOTAAGUNG] (Lampost): Kawanan gajah liar kembali menyerang kebun warga [m3:@IDN Pekon Margomulyo], Minggu (6/3) malam. Dua gubuk rata dengan tanah dan setengah hektare kopi musnah.
"<<q1 [m4=m5 Kami] bakar obor, pukul kentongan, tetap tidak mau mundur>>," kata [m5:IDN.AGR Sarjono, petani kopi].
[m6:IDN.GOV Balai Konservasi Sumber Daya Alam Lampung] mengirim empat pawang dari [m7:@IDN Way Kambas]. [m8:IDN.COP Polsek] melarang warga memasang jerat.
Kemarahan justru meledak di tempat lain. Senin siang [m9:IDN.AGR ratusan petani Register 39] {e1 mendatangi} [m10:IDN.LEG DPRD Tanggamus] sambil membawa biji kopi busuk. [m11=m9 Mereka] menuding penggusuran hutan lindung sebagai penyebab gajah turun.
[m12:IDN.LEG Ketua DPRD Tanggamus Bambang Kurniawan] {e2 menerima} [m13:IDN.AGR lima utusan] dan {e3 berjanji} memanggil [m14:IDN.GOV kepala dinas kehutanan].
Dua pekan sebelumnya, [m15:IDN.GOV polisi kehutanan] {e4 menggusur} paksa [m16=m9 para penggarap] dari kawasan itu. Puluhan gubuk {e5 dibakar}.
[m17:IDN.CVL Watala], organisasi lingkungan, {e6 menyebut} cara itu "<<q2 kejam dan melanggar kesepakatan 2003>>".
Seekor gajah jantan yang tertinggal di dekat sungai akhirnya digiring pulang ke hutan, Senin petang. Tidak ada korban jiwa.
e1 m9 > m10 PROTEST actual 2005-03-07/day mode=demo ctx=natural_resource,environment
e2 m12 > m13 CONSULT actual 2005-03-07/day mode=meet ctx=natural_resource
e3 m12 > m13 AGREE planned 2005-03-07/day ctx=natural_resource
e4 m15 > m16 COERCE actual 2005-02-21/week ctx=natural_resource,repression bg
e5 m15 > m16 ASSAULT actual 2005-02-21/week mode=destroy ctx=natural_resource,repression bg
e6 m17 > m15 ACCUSE actual 2005-03-08/none mode=disapprove ctx=environment
q1 m5 direct cue=kata
q2 m17 mixed cue=menyebut

### VOA Indonesia 2021-11-03 article
= Perang Dagang Dua Perusahaan Cip, dan Daftar Hitam Baru [m1:USA.GOV Washington]
~byline Rivan Dwiastono
[m2:@USA WASHINGTON, D.C.] ([m3:#VOA VOA]) — Persaingan di industri perangkat keras makin sengit. Produsen cip asal [m4:@TWN Taiwan], [m5:TWN.BUS TSMC], menolak permintaan potongan harga dari dua pelanggan terbesarnya, sementara [m6:USA.BUS Intel] mengancam menggugat bekas insinyurnya yang hijrah ke pesaing.
Di luar pasar, pemerintah ikut campur. [m7:USA.GOV Departemen Perdagangan AS], Rabu (3/11), {e1 memasukkan} [m8:ISR.BUS NSO Group] ke dalam daftar hitam. [m9=m8 Perusahaan Israel itu] {e2 dituduh} menjual perangkat mata-mata kepada pemerintah yang menindas pembangkang.
"<<q1 Keputusan ini mengecewakan, dan [m10=m8 kami] akan {e3 meminta} agar dibatalkan>>," demikian [m11=m8 pernyataan NSO].
[m12:ISR.GOV Pemerintah Israel] belum berkomentar. [m13:? Seorang analis di Tel Aviv] menduga <<q2 negaranya akan melobi diam-diam>>.
Dua perusahaan lain dari [m14:@RUS Rusia] dan [m15:@SGP Singapura] ikut terkena.
[m16:USA.BUS Apple], yang ponselnya ikut disusupi, belum berbuat apa-apa terhadap [m17=m8 NSO]. Juru bicaranya hanya menyatakan <<q3 keamanan pengguna adalah prioritas>>.
[m19:AMNESTY.NGO Amnesty International] {e4 menyambut baik} langkah [m20=m7 Washington].
Saham produsen telepon genggam ditutup menguat. Harga bitcoin mencapai 62 ribu dolar setelah sempat diserang aksi ambil untung.
e1 m7 > m8 SANCTION actual 2021-11-03/day ctx=technology,human_rights
e2 m7 > m9 ACCUSE actual 2021-11-03/day mode=allege ctx=technology,human_rights
e3 m10 > m7 REQUEST requested 2021-11-03/none mode=change ctx=technology
e4 m19 > m20 SUPPORT actual 2021-11-03/none ctx=human_rights
q1 m11 direct cue=demikian
q2 m13 indirect cue=menduga
q3 ? indirect cue=menyatakan
