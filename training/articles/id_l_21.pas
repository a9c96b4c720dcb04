### Timor Express 2016-05-18 article none
= Tenun Lotis Molo Dijajal Jadi Sampul Kitab
~byline (gat/ays)
~date_line Rabu, 18 Mei 2016
[m1:@IDN KUPANG], TIMEX - Kain itu ternyata tahan air. [m2:IDN.REL Yayasan Soverdia], percetakan milik [m3:IDN.REL Serikat Sabda Allah (SVD)], memerciki contohnya tiga kali sebelum berani memakai tenun lotis sebagai sampul buku doa.
Pesanannya 1.500 lembar. Penenun dari Kelompok Feto Mone di Molo Utara, kata [m4:IDN.CVL Mama Aleta Tamonob], <<q1 mengerjakannya sejak bulan Paskah>>.
[m5=m4 Ia] ketua [m6:IDN.CVL kelompok] itu. Anggotanya 22 perempuan dan satu laki-laki, yakni menantunya sendiri.
"<<q2 Menantu saya tenunnya paling rapi, tapi malu kalau difoto>>," katanya terkekeh.
~share Bagikan berita ini
[m7:IDN.REL Pater Yosef Seran SVD], direktur percetakan, mulanya mencari kulit sintetis. Harganya mahal, dan pengirimannya dari Surabaya sering terlambat.
[m8:IDN.GOV Dinas Perindustrian TTS] meminjamkan dua alat pintal. Menurut kepala dinasnya, [m9:IDN.GOV Fransiskus Tilis], <<q3 pinjaman berlaku setahun>>.
Minggu depan sampul pertama dikirim ke toko rohani di Ende. Satu buku dijual Rp85.000.
"<<q4 Asal jangan dipakai untuk kipas-kipas waktu khotbah>>," canda [m10=m7 sang pater].
q1 m4 indirect cue=kata
q2 m4 direct cue=katanya
q3 m9 indirect cue=Menurut
q4 m7 direct cue=canda
rel m2 part_of m3
rel m5 leads m6
rel m9 leads m8

### Republika 2021-02-03 article
= Bunyi Panci di Yangon, Sepi di Naypyidaw
~byline Rep: Kamran Dikarma/ Red: Nur Aini
~date_line Rabu 03 Feb 2021 13:41 WIB
[m1:@MMR YANGON] -- Pukul delapan malam, dan kota itu tidak bisa tidur. Dari balkon-balkon Sanchaung, Selasa (2/2), ribuan [m2:MMR.CVL warga] {e1 memukul} panci; kebiasaan lama mengusir setan.
Setan yang dimaksud berseragam. Senin dini hari [m3:MMR.MIL Tatmadaw] {e2 menggulung} pemerintah terpilih: [m4:MMR.GOV Presiden Win Myint] dan [m5:MMR.GOV Aung San Suu Kyi] {e3 diambil} dari rumah dinas, lima jam sebelum parlemen baru dibuka.
[m6:MMR.MIL Jenderal Senior Min Aung Hlaing], yang memimpin [m29=m3 tentara] sejak 2011 dan mestinya pensiun Juli, sekarang mengepalai [m7:MMR.GOV Dewan Administrasi Negara] beranggota sebelas orang. "<<q1 Tindakan ini tidak terelakkan>>," katanya kemarin.
Alasannya kecurangan. Pemilu 8 November, menurut [m8=m3 militer], <<q2 memuat 10,5 juta suara ganda>>. Tudingan itu {e4 dimentahkan} [m25:MMR.GOV komisi pemilu] Kamis pekan lalu.
Pemenangnya [m9:MMR.PTY Liga Nasional untuk Demokrasi (NLD)], dipimpin Suu Kyi. "<<q3 Bebaskan semua yang ditahan, akui hasilnya>>," {e5 tuntut} partai itu dalam pernyataan pertamanya setelah kudeta. Seorang pendirinya, [m10:MMR.PTY Win Htein], membacakannya lewat Facebook.
Partai militer lain sikapnya: [m11:MMR.PTY USDP] mengajak bersyukur. [m12:MMR.PTY Than Htay], ketuanya, {e6 memberi selamat}.
~caption Dokter RS Umum Yangon mengenakan pita merah. (EPA)
Hari ini giliran orang bergaun putih. [m26:MMR.CVL Tenaga medis] di 70 rumah sakit {e7 meletakkan} stetoskop, dan pemogokan itu, tutur [m13:MMR.CVL dr Zwe Min Aung], <<q4 akan menular ke guru>>.
Bagaimana ASEAN? [m14:BRN.GOV Brunei], ketua [m15:ASEAN perhimpunan] tahun ini, mengeluarkan lima kalimat yang {e8 mendorong} dialog. [m16:THA.GOV Prawit Wongsuwan] dari Bangkok: urusan [m30=m27 mereka]. [m17:IDN.GOV Jakarta] {e9 mengimbau} penyelesaian lewat hukum. Hanya [m18:SGP.GOV Singapura] yang mengaku sangat cemas.
[m19:CHN.GOV Beijing], sahabat terdekat [m28=m27 negeri itu], mencatat. Semalam bersama [m20:RUS.GOV Moskow] [m31=m19 ia] {e10 menghadang} pernyataan [m21:UN Dewan Keamanan] yang disiapkan [m22:GBR.GOV Inggris], pemegang palu bulan ini.
Sanksi lama atas [m27:MMR.GOV Myanmar] dapat dihidupkan kembali, {e12 ancam} [m23:USA.GOV Joe Biden]. Di bawah [m24:USA.ELI Barack Obama], 2016, semua itu {e13 dilonggarkan}.
e1 m2 > m3 PROTEST actual 2021-02-02/day mode=demo ctx=pro_democracy
e2 m3 > m4,m5 COERCE actual 2021-02-01/day mode=seize ctx=executive,pro_autocracy
e3 m3 > m4,m5 COERCE actual 2021-02-01/day mode=arrest ctx=executive,repression
e4 m25 > m8 REJECT actual 2021-01-28/day ctx=election
e5 m9 > m3 REQUEST requested 2021-02-03/none mode=yield ctx=pro_democracy
e6 m12 > m6 SUPPORT actual 2021-02-03/none ctx=pro_autocracy
e7 m26 > m7 PROTEST actual 2021-02-03/day mode=strike ctx=pro_democracy
e8 m14 > m3,m9 REQUEST requested 2021-02-03/none mode=meet ctx=diplomatic
e9 m17 > m3 REQUEST requested 2021-02-03/none mode=change ctx=legal
e10 m19,m20 > m22 REJECT actual 2021-02-02/day ctx=diplomatic
e12 m23 > m7 THREATEN threatened 2021-02-03/none mode=restrict ctx=economic,pro_democracy
e13 m24 > m27 CONCEDE actual 2016-01-01/year mode=discontinue ctx=economic bg
q1 m6 direct cue=katanya
q2 m3 indirect cue=menurut
q3 m9 direct cue=tuntut
q4 m13 indirect cue=tutur
rel m6 leads m3 from=2011
rel m6 leads m7
rel m5 leads m9
rel m10 member_of m9
rel m12 leads m11
rel m15 led_by m14
rel m21 led_by m22
rel m19 ally_of m27

### Antara 2026-01-13 article
= [m24=m3 Buruh Sawit Paser] {e1 Kosongkan} Pabrik, [m25=m7 Manajemen] Diberi Tempo Tujuh Hari
~byline Pewarta: R. Wartono
~date_line Selasa, 13 Januari 2026 20:05 WIB
[m2:@IDN Tanah Grogot] (ANTARA) - Dua hari berturut-turut ketel di Long Kali dingin. [m3:IDN.LAB Delapan ratus pemanen dan operator] {e11 tidak masuk} sejak Senin (12/1) pagi; [m26=m3 mereka] duduk di bawah pohon yang biasanya [m27=m3 mereka] panen.
Pemogokan itu dipimpin [m4:IDN.LAB Serikat Buruh Perkebunan Kaltim], yang menginduk kepada [m5:IDN.LAB KSBSI]. Ketuanya, [m6:IDN.LAB Nasarius Lende], dipecat [m7:IDN.BUS PT Multi Sawit Paser] tepat pada malam tahun baru.
"<<q1 [m8=m6 Saya] dipecat karena menghitung timbangan>>," ujarnya. Timbangan pabrik, tuduh [m9=m6 Nasarius], <<q2 {e2 dikurangi} empat kilo tiap tandan>>.
[m10:IDN.BUS Surya Darma], kepala tata usaha, tidak mau menanggapi timbangan. {e3 Pemecatan} itu disebutnya urusan disiplin. "<<q3 Yang bersangkutan mangkir lima hari>>," kata [m28=m10 dia].
Tujuh hari, itulah tempo yang diberikan serikat. Lewat dari itu, tutur [m30=m6 Nasarius], <<q4 [m11:IDN.LAB kawan-kawan] di tiga kebun lain {e4 akan ikut berhenti}>>.
~read_also Baca juga: Harga TBS Kaltim naik Rp38 per kilogram
[m12:IDN.GOV Bupati Paser Fahmi Fadli] menugasi [m13:IDN.GOV Dinas Tenaga Kerja] untuk {e5 menjadi wasit}. Perundingan pertama berlangsung tadi siang di aula kecamatan, tanpa hasil; putaran kedua {e6 dijadwalkan} Kamis.
Ada yang menyusupi, demikian kesan [m14:IDN.COP Polres Paser]. [m15:IDN.COP AKBP Novy Adhi Wibowo], kapolres, {e7 menempatkan} 60 personel di simpang kebun. Penempatan itu {e8 diprotes} serikat: [m29=m14 polisi], kata [m16:IDN.LAB Yuliana Batu], bendahara, <<q5 seharusnya menjaga timbangan>>.
Perusahaan itu bagian dari [m17:MYS.BUS Grup Kuala Perdana] di Malaysia. Grup yang sama, [m18:IDN.NGO Sawit Watch] mengingatkan, pada 2019 {e9 digugat} [m23:IDN.CVL 40 keluarga Dayak] di Kutai Barat, dan kalah.
[m19:IDN.LEG Hendrawan Putra], ketua [m20:IDN.LEG DPRD Paser] dari [m21:IDN.PTY Golkar], ingin memanggil kedua belah pihak. Kapan? Setelah reses, jawabnya.
Dari Jakarta, [m22:IDN.LAB Elly Rosita Silaban] yang mengetuai [m31=m5 KSBSI] {e10 mengirimi} para pemogok 5 ton beras.
e1 m3 > m7 PROTEST actual 2026-01-12/day mode=strike ctx=inequality again
e2 m6 > m7 ACCUSE actual 2026-01-13/none mode=allege ctx=inequality
e3 m7 > m6 SANCTION actual 2025-12-31/day mode=expel ctx=inequality
e4 m11 > m7 PROTEST hypothetical 2026-01-20/none mode=strike ctx=inequality
e5 m13 > m4,m7 CONSULT actual 2026-01-13/day mode=third-party ctx=inequality
e6 m13 > m4,m7 CONSULT planned 2026-01-15/day mode=third-party ctx=inequality
e7 m15 > m3 MOBILIZE actual 2026-01-13/none mode=police ctx=inequality
e8 m4 > m15 ACCUSE actual 2026-01-13/none mode=disapprove ctx=repression
e9 m23 > m17 ACCUSE actual 2019-01-01/year mode=allege ctx=legal,territory bg
e10 m22 > m3 AID actual 2026-01-13/none ctx=inequality
e11 m3 > m7 PROTEST actual 2026-01-12/day mode=strike ctx=inequality
q1 m6 direct cue=ujarnya
q2 m6 indirect cue=tuduh
q3 m10 direct cue=kata
q4 m6 indirect cue=tutur
q5 m16 indirect cue=kata
rel m4 part_of m5
rel m6 leads m4
rel m7 part_of m17
rel m15 leads m14
rel m19 leads m20
rel m19 member_of m21
rel m22 leads m5
rel m16 member_of m4
