### Fajar 2016-06-14 article
= Guru Dibui karena Cubitan, [m1:IDN.EDU PGRI] {e9 Turun ke Jalan}
~byline Laporan: Sultan Daeng
~date_line Selasa, 14 Juni 2016 10:40
FAJAR.CO.ID, [m2:@IDN BANTAENG] -- Papan tulis dikosongkan, kelas dipulangkan lebih pagi. Senin (13/6), [m3:IDN.EDU seribuan guru] dari empat kabupaten {e1 berpawai} ke [m4:IDN.JUD Pengadilan Negeri Bantaeng] untuk membela [m5:IDN.EDU Nurmayani Salam], guru biologi yang sebulan mendekam di rumah tahanan.
Pelapornya [m6:IDN.COP seorang anggota polres], ayah siswi yang dicubit pada Agustus tahun lalu. [m15=m6 Sang polisi] {e2 mengadukan} [m16=m5 sang guru] sesudah dua kali mediasi gagal.
"<<q1 Kalau mendidik dianggap pidana, siapa lagi mau jadi guru?>>" kata [m7:IDN.EDU Wasir Thalib], ketua [m17=m1 Persatuan Guru Republik Indonesia] Sulawesi Selatan. [m18=m7 Ia] {e3 meminta} [m19=m4 hakim] menangguhkan penahanan. Permohonan itu {e4 dikabulkan} sorenya; [m20=m5 Nurmayani] pulang naik motor suaminya.
[m8:IDN.COP Kapolres AKBP Kurniawan Affandi] menyangkal [m21=m6 bawahannya] {e5 menekan} [m13:IDN.JUD jaksa]. Perkaranya, jelas [m22=m8 dia], ditangani sesuai dengan undang-undang perlindungan anak.
Undang-undang itulah yang ingin diubah [m9:IDN.LEG Komisi X DPR]. [m10:IDN.PTY Anggotanya dari PKS, Abdul Fikri Faqih,] menjanjikan {e6 pemanggilan} terhadap [m14:IDN.COP Kapolri] bulan depan.
[m11:IDN.GOV Komisi Perlindungan Anak Indonesia] mengambil sikap lain. [m12:IDN.GOV Asrorun Niam Sholeh], yang mengetuai lembaga tersebut, {e7 mengkritik} kekerasan dalam bentuk apa pun, sekalipun bernama cubitan. Kritik ini {e8 dijawab} [m23=m1 organisasi guru] dengan satu kalimat: silakan mengajar sepekan.
Sidang dilanjutkan Kamis. Siswi yang dicubit itu sudah pindah sekolah.
~read_also Baca juga: Menu Buka Puasa Pallubutung
e9 m1 > m4 PROTEST actual 2016-06-13/day mode=demo ctx=education,legal again
e1 m3 > m4 PROTEST actual 2016-06-13/day mode=demo ctx=education,legal
e2 m6 > m5 ACCUSE actual 2016-06-14/none mode=allege ctx=legal,education bg
e3 m7 > m4 REQUEST requested 2016-06-14/none mode=yield ctx=legal
e4 m4 > m5 RETREAT actual 2016-06-13/day mode=release ctx=legal
e5 m6 > m13 COERCE denied 2016-06-14/none ctx=legal said=m8
e6 m9 > m14 REQUEST planned 2016-07-01/month mode=meet ctx=legislative
e7 m12 > m3 ACCUSE actual 2016-06-14/none mode=disapprove ctx=education
e8 m1 > m11 REJECT actual 2016-06-14/none ctx=education
q1 m7 direct cue=kata
rel m7 leads m1
rel m12 leads m11
rel m10 member_of m9

### Republika 2024-01-13 article
= [m1:BDI.GOV Burundi] {e10 Gembok} Perbatasan, [m2:RWA.GOV Rwanda] Mengaku Terkejut
~byline Rep: Dwina Agustin
~date_line Sabtu 13 Jan 2024 11:02 WIB
[m3:#Republika REPUBLIKA.CO.ID], [m4:@BDI BUJUMBURA] -- Pedagang sayur di Gasenyi masih memegang uang kembalian ketika palang diturunkan. Tanpa peringatan, Kamis (11/1/2024), [m5:BDI.GOV Menteri Dalam Negeri Martin Niteretse] {e1 menutup} semua gerbang darat ke [m18=m2 negara tetangga di utara].
"<<q1 [m19=m2 Mereka] memelihara penjahat yang membunuh anak-anak [m20=m1 kami]>>," ujarnya di Kayanza. [m17:RWA.CVL Warga Rwanda yang terlanjur berada di dalam] {e2 dipulangkan} hari itu juga.
Penjahat yang dimaksud ialah [m6:REDTABARA.REB RED-Tabara]. [m21=m6 Kelompok] yang bermarkas di [m7:@COD Kivu Selatan] tersebut pada 22 Desember {e3 menyerbu} Vugizo, di tepi Danau Tanganyika. Dua puluh orang tewas menurut [m22=m1 pemerintah], kebanyakan perempuan dan anak. [m23=m6 Pihak penyerang] mengaku hanya membunuh [m8:BDI.MIL sembilan prajurit].
Akhir tahun lalu, dalam obrolan berjam-jam di radio, [m9:BDI.GOV Presiden Evariste Ndayishimiye] {e4 menuding} [m10:RWA.GOV Kigali] memberi gaji dan tempat tidur bagi milisi itu. [m11:RWA.GOV Juru bicara Yolande Makolo] {e5 membantah}: pemerintahnya <<q2 tidak ada urusan dengan kelompok bersenjata Burundi mana pun>>. Penutupan itu, sambungnya, melanggar asas [m12:EAC Komunitas Afrika Timur], tempat [m24=m1+m2 kedua negara] menjadi anggota.
Ini ulangan. Palang yang sama {e6 ditutup} [m25=m1 Bujumbura] pada 2015, setelah kudeta gagal yang pelakunya lari ke seberang, dan baru {e7 dibuka} 2022.
Di Kinshasa, [m13:COD.GOV Presiden Felix Tshisekedi] senang. [m26=m13 Ia], yang sejak Agustus menampung [m14:BDI.MIL seribu tentara Burundi] untuk melawan [m15:M23.REB M23], {e8 memuji} ketegasan [m27=m1 tetangganya].
[m16:UN Utusan khusus PBB Huang Xia] {e9 dijadwalkan terbang} ke kedua ibu kota pekan depan.
Harga kentang di Bujumbura naik dua kali lipat kemarin.
~footer sumber : AFP
e10 m1 > m2 SANCTION actual 2024-01-11/day mode=discontinue ctx=diplomatic,territory again
e1 m5 > m2 SANCTION actual 2024-01-11/day mode=discontinue ctx=diplomatic,territory
e2 m1 > m17 COERCE actual 2024-01-11/day mode=deport ctx=migration
e3 m6 > m1 ASSAULT actual 2023-12-22/day ctx=terrorism,military
e4 m9 > m10 ACCUSE actual 2023-12-01/month mode=allege ctx=military,terrorism
e5 m11 > m9 REJECT actual 2024-01-13/none ctx=military
e6 m1 > m2 SANCTION actual 2015-01-01/year mode=discontinue ctx=territory bg
e7 m1 > m2 COOPERATE actual 2022-01-01/year ctx=territory bg
e8 m13 > m1 SUPPORT actual 2024-01-13/none ctx=diplomatic
e9 m16 > m1,m2 AGREE planned 2024-01-15/week mode=visit ctx=diplomatic
q1 m5 direct cue=ujarnya
q2 m11 indirect cue=membantah
rel m1 member_of m12
rel m2 member_of m12

### Kedaulatan Rakyat 2013-03-13 article none
= Angkringan Lik Man Ganti Arang, Kopi Joss Tetap Mendesis
~date_line Rabu, 13 Maret 2013
[m1:@IDN YOGYA] (KR) - Harga arang kayu asem naik, tetapi desisnya belum berubah. [m2:? Siswo Raharjo], penerus warung di utara Stasiun Tugu, mulai pekan ini mendatangkan arang dari Wonogiri.
"<<q1 [m3=m2 Saya] coba arang tempurung, kopinya malah bau santan>>," katanya, Selasa (12/3) malam.
Segelas kopi joss kini Rp 3.500. Pelanggan tidak banyak protes. [m4:IDN.EDU Mahasiswa UGM] yang duduk lesehan malah menambah pesanan sate usus.
[m5:IDN.GOV Gubernur DIY Sri Sultan Hamengku Buwono X] konon pernah mampir tanpa pengawal. [m9=m2 Siswo] membenarkan sambil menunjuk tikar di dekat tiang listrik.
[m6:IDN.GOV Dinas Ketertiban Kota] sedang menata pedagang di Jalan Mangkubumi; [m7=m6 petugasnya] mengukur trotoar dan minum teh. Menurut [m8:IDN.GOV Kepala Dinas Nurwidihartana], <<q2 tidak ada rencana memindahkan siapa pun>>.
~advert Pasang iklan di KR, telepon 565685
Rombongan pemusik jalanan datang pukul sebelas. Lagu [m10:? mereka] dibayar gorengan.
Menjelang subuh arang terakhir dicelupkan. Desis, lalu sepi. (Ast)-f
q1 m3 direct cue=katanya
q2 m8 indirect cue=Menurut
