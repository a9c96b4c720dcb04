### BBC News Indonesia 2012-09-01 article
= Dari Sampang ke gelanggang olahraga
~date_line Sabtu, 1 September 2012 | 13:12 WIB
~byline Laporan Maria Goreti
Malam ketujuh di lapangan tenis tertutup itu terasa sama dengan malam pertama: lampu neon menyala, bayi menangis, dan tidak seorang pun tahu kapan bisa pulang.
[m1:IDN.REL Dua ratus tujuh puluh warga Syiah] dari Nangkernang tinggal di sini sejak rumah [m2=m1 mereka] {e1 dibakar} [m3:IDN.REL massa berparang], Minggu 26 Agustus. [m4:IDN.REL Hamamah] {e2 dibacok} dan meninggal.
"<<q1 [m5=m3 Mereka] tetangga. Yang memegang obor itu ikut panen di sawah [m6=m7 saya]>>," kata [m7:IDN.REL Iklil al Milal], pemimpin kelompok itu sejak adiknya dipenjara.
Adik yang dimaksud, [m8:IDN.REL Tajul Muluk], {e3 divonis} dua tahun oleh [m9:IDN.JUD Pengadilan Negeri Sampang] pada 12 Juli dengan pasal penodaan agama.
Adik lainnya berada di pihak seberang. [m10:IDN.COP Polda Jawa Timur] {e4 menahan} [m11:IDN.REL Roisul Hukama] dan tujuh orang lain pada Selasa. [m12=m11 Ia] membantah {e5 menggerakkan} massa.
~read_also Baca juga: Harga Emas Antam Hari Ini Turun Rp 4.000
[m13:IDN.GOV Presiden Susilo Bambang Yudhoyono] menganggap intelijen lalai. Dalam rapat kabinet Senin [m14=m13 ia] {e6 menegur} [m15:IDN.SPY badan intelijen] yang dipimpin [m16:IDN.SPY Letnan Jenderal Marciano Norman].
[m17:IDN.GOV Bupati Sampang Noer Tjahja] menawarkan jalan keluar berupa transmigrasi. Tawaran {e7 relokasi} itu {e8 ditolak} para pengungsi, sebagaimana [m18=m1 mereka] menolak pindah keyakinan, syarat yang {e9 diajukan} [m19:IDN.REL ulama Bassra].
[m20:MUI.REL MUI Jawa Timur] pada Januari {e10 menerbitkan fatwa} sesat. Fatwa tertanggal 21 Januari itu tidak diikuti induknya di Jakarta. [m21:NU.REL Said Aqil Siroj], yang mengetuai [m22:NU.REL PBNU], {e11 mengecam} kekerasan dan menyebutnya urusan keluarga yang dibumbui mazhab.
Penjelasan semacam itu ditampik [m23:KONTRAS.CVL KontraS Surabaya]. Koordinatornya, [m24:KONTRAS.CVL Andy Irfan], {e12 menuduh} polisi membiarkan.
[m25:HRW.NGO Human Rights Watch] {e13 mendesak} [m26:IDN.GOV Jakarta] menerima kunjungan pelapor khusus PBB. Permintaan untuk itu tertahan sejak 2008.
Di luar, penjual bakso keliling tidak berani masuk halaman. [m27:IDN.COP Dua truk Brimob] {e14 berjaga} di gerbang.
~page_control Lihat semua komentar
e1 m3 > m2 ASSAULT actual 2012-08-26/day mode=destroy ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2012-08-26/day ctx=religion_ethnicity
e3 m9 > m8 SANCTION actual 2012-07-12/day mode=convict ctx=religion_ethnicity,legal bg
e4 m10 > m11 COERCE actual 2012-08-28/day mode=arrest ctx=religion_ethnicity,legal
e5 m12 > m2 ASSAULT denied 2012-08-26/day ctx=religion_ethnicity said=m12 again
e6 m14 > m15 ACCUSE actual 2012-08-27/day mode=disapprove ctx=intelligence,religion_ethnicity
e7 m17 > m18 AGREE planned 2012-09-01/none ctx=religion_ethnicity
e8 m18 > m17 REJECT actual 2012-09-01/none ctx=religion_ethnicity
e9 m19 > m18 REQUEST requested 2012-09-01/none mode=yield ctx=religion_ethnicity
e10 m20 > m18 ACCUSE actual 2012-01-21/day mode=disapprove ctx=religion_ethnicity bg
e11 m21 > m5 ACCUSE actual 2012-09-01/none mode=disapprove ctx=religion_ethnicity
e12 m24 > m10 ACCUSE actual 2012-09-01/none mode=disapprove ctx=religion_ethnicity,repression
e13 m25 > m26 REQUEST requested 2012-09-01/none mode=change ctx=religion_ethnicity,human_rights
e14 m27 > m18 MOBILIZE actual 2012-09-01/none mode=police ctx=religion_ethnicity
q1 m6 direct cue=kata
rel m21 leads m22
rel m16 leads m15
rel m24 leads m23

### Inilah.com 2010-03-04 article
= [m1=m9 Paripurna] Pilih Opsi C, [m2=m11 Boediono] {e1 Disalahkan}
INILAH.COM, [m3:@IDN Jakarta] - Skor akhirnya 325 lawan 212. Seperti pertandingan, sorak terdengar dari balkon, dan seperti pertandingan pula ada yang berubah kostum pada menit akhir.
Adalah [m4:IDN.PTY Lily Wahid] dari [m5:IDN.PTY Partai Kebangkitan Bangsa] yang {e2 menyeberang} sendirian. Adik kandung Gus Dur itu memilih bersama [m6:IDN.PTY Golkar], [m7:IDN.PTY PKS], dan kubu oposisi, sementara fraksinya setia pada [m8:IDN.PTY Demokrat].
Dengan hasil Rabu (3/3/2010) malam itu, [m9:IDN.LEG DPR] {e3 menyatakan} dana talangan Bank Century menyimpang, dan {e4 menyerahkan} kelanjutannya kepada penegak hukum, termasuk [m10:IDN.JUD KPK].
Dua nama tercantum: [m11:IDN.GOV Wakil Presiden Boediono], waktu itu gubernur bank sentral, dan [m12:IDN.GOV Menteri Keuangan Sri Mulyani Indrawati].
"<<q1 Bailout itu [m13=m14 saya] pertanggungjawabkan. Keadaan mendesak>>," kata [m14:IDN.GOV Presiden Susilo Bambang Yudhoyono], Kamis malam ini, {e5 membela} kedua pembantunya.
Di luar gedung, dua hari beruntun [m15:IDN.EDU mahasiswa] dan [m16:IDN.COP polisi] {e6 bentrok}. Di [m17:@IDN Makassar], kantor [m18:IDN.EDU HMI] {e7 dirusak} [m19:IDN.COP anggota satuan khusus], sehingga [m20:IDN.COP Kapolda Sulselbar Irjen Adang Rochjana] {e8 minta maaf}.
Koalisi di ujung tanduk? [m21:IDN.PTY Amir Syamsuddin], sekjen [m22=m8 Demokrat], {e9 mengisyaratkan} dua mitra yang membelot akan kehilangan kursi kabinet. [m23:IDN.PTY Ketua Umum Golkar Aburizal Bakrie] menanggapi dengan tertawa. [m24=m6 Partainya] {e10 tidak akan keluar} dari [m25:IDN.PTY koalisi], katanya.
Membelot dua kali dalam sebulan, [m26=m7 partai dakwah] malah santai. [m27:IDN.PTY Anis Matta] mengingatkan bahwa kontrak politik tidak mencakup kesalahan.
[m28:IDN.PTY PDIP], melalui [m29:IDN.PTY Gayus Lumbuun], {e11 akan menggulirkan} hak menyatakan pendapat kalau [m30=m10 KPK] lambat. Wakil ketua komisi, [m31:IDN.JUD Chandra Hamzah], membantah [m32=m10 lembaganya] {e12 ditekan} siapa pun.
Bank itu {e13 diambil alih} [m33:IDN.GOV LPS] pada 21 November 2008 dari tangan [m34:IDN.BUS Robert Tantular].
Rupiah ditutup 9.270 per dolar.
e1 m1 > m2 ACCUSE actual 2010-03-03/day mode=allege ctx=legislative,economic,corruption again
e2 m4 > m5 REJECT actual 2010-03-03/day ctx=legislative
e3 m9 > m2,m12 ACCUSE actual 2010-03-03/day mode=allege ctx=legislative,economic,corruption
e4 m9 > m10 REQUEST requested 2010-03-03/day mode=assist ctx=legal,corruption
e5 m14 > m11,m12 SUPPORT actual 2010-03-04/day ctx=economic,legislative
e6 m15 > m16 PROTEST actual 2010-03-03/day mode=riot ctx=corruption
e7 m19 > m18 ASSAULT actual 2010-03-03/day mode=destroy ctx=repression
e8 m20 > m18 SUPPORT actual 2010-03-04/day ctx=repression
e9 m21 > m24,m7 THREATEN threatened 2010-03-04/none mode=relations ctx=political_institutions
e10 m23 > m14 SUPPORT actual 2010-03-04/none ctx=political_institutions
e11 m28 > m11 ACCUSE hypothetical 2010-03-04/none mode=allege ctx=legislative,legal said=m29
e12 m14 > m32 COERCE denied 2010-03-04/none ctx=legal,corruption said=m31
e13 m33 > m34 AID actual 2008-11-21/day ctx=economic bg
q1 m14 direct cue=kata
rel m4 member_of m5
rel m23 leads m24
rel m24 member_of m25

### Timor Express 2022-03-31 article
= [m1=m6 Wali Kota] vs [m2=m9 Gubernur]: Rebutan Aset {e1 Masuk} Pengadilan
~byline Penulis: Siti Mutmainah
~byline Editor: Lia Anggraini
[m3:@IDN KUPANG, TIMEX] – Kota ini punya dua tuan rumah dan satu terminal.
Rabu (30/3), [m4:IDN.GOV Pemerintah Kota Kupang] {e2 mendaftarkan gugatan} atas sebelas bidang tanah yang selama ini dipegang [m5:IDN.GOV Pemerintah Provinsi NTT]. Gugatan dibawa ke PTUN oleh [m6:IDN.GOV Wali Kota Jefri Riwu Kore] sendiri.
"<<q1 Kasih kembali [m7=m6 kami] punya. Itu undang-undang 1996>>," tegas [m8=m6 Jeriko], panggilan akrabnya.
[m9:IDN.GOV Gubernur Viktor Laiskodat] yang sedang di Waingapu membalas dengan tawa. [m10=m9 Politikus] [m11:IDN.PTY Partai NasDem] itu {e3 menyebut} langkah bawahannya lucu. Meski demikian [m12=m9 ia] {e4 siap berunding} jika gugatan ditarik.
Perseteruan keduanya dimulai dari pasar. Tahun lalu [m13:IDN.COP Satpol PP provinsi] {e5 membongkar} lapak [m14:IDN.CVL pedagang Fatululi] pada bulan Juni tanpa memberi tahu kota.
~advert ADVERTISEMENT
[m15:IDN.LEG DPRD Kota Kupang] retak. [m16:IDN.LEG Ketua DPRD Yeskiel Loudoe] dari [m17:IDN.PTY PDIP] {e6 menolak mendukung} gugatan. Enam anggota dari [m18:IDN.PTY Demokrat], partai wali kota, {e7 melayangkan mosi} tidak percaya kepada [m19=m16 sang ketua], Selasa.
Mosi itu, kata [m20=m16 Loudoe], <<q2 cuma kertas>>. Rapat paripurna kemarin kembali {e8 ditunda} tanpa batas waktu.
[m21:IDN.GOV Kementerian Dalam Negeri] mengirim direktur dari Jakarta untuk {e9 mendamaikan} [m22=m4+m5 mereka], Selasa pekan depan. [m23:IDN.GOV Kepala Ombudsman NTT Darius Beda Daton] {e10 memuji} campur tangan itu.
[m24:IDN.EDU PMKRI Kupang] tidak memihak. [m25=m24 Mereka] {e11 menggelar teater} bisu di depan kantor gubernur, memakai topeng dua wajah itu.
Bisnis kos-kosan di sekitar Undana turun akibat kuliah daring.
~footer Tag: berita hari ini, nasional, daerah
e1 m4 > m5 ACCUSE actual 2022-03-30/day mode=allege ctx=legal,territory again
e2 m4 > m5 ACCUSE actual 2022-03-30/day mode=allege ctx=legal,territory
e3 m10 > m8 ACCUSE actual 2022-03-31/none mode=disapprove ctx=legal
e4 m12 > m8 CONSULT hypothetical 2022-03-31/none ctx=legal
e5 m13 > m14 COERCE actual 2021-06-01/month ctx=territory bg
e6 m16 > m8 REJECT actual 2022-03-31/none ctx=legal,legislative
e7 m18 > m19 ACCUSE actual 2022-03-29/day mode=disapprove ctx=legislative
e8 m15 > m8 REJECT actual 2022-03-30/day ctx=legislative
e9 m21 > m4,m5 CONSULT planned 2022-04-05/day mode=third-party ctx=legal,territory
e10 m23 > m21 SUPPORT actual 2022-03-31/none ctx=legal
e11 m25 > m8,m12 PROTEST actual 2022-03-30/day mode=demo ctx=territory
q1 m8 direct cue=tegas
q2 m20 indirect cue=kata
rel m10 member_of m11
rel m16 leads m15
rel m16 member_of m17

### Kemlu.go.id 2016-03-07 article
= [m1=m3 Negara-Negara Islam] {e1 Sepakati} Deklarasi Jakarta tentang [m2:@PSE Al-Quds]
~caption Gedung tempat berlangsungnya acara. (Foto: Dok. Hendra Saputra)
~date_line 7 Maret 2016, 21:03 WIB
~byline Maria Goreti/Hendra Saputra
Siaran Pers – Konferensi Tingkat Tinggi Luar Biasa ke-5 [m3:OIC Organisasi Kerja Sama Islam (OKI)] berakhir di [m4:@IDN Jakarta], Senin (7/3), dengan {e2 pengesahan} dua dokumen.
Salah satunya memuat ajakan agar [m5=m3 57 anggotanya] {e3 memboikot} produk dari permukiman [m6:ISR.GOV Israel] apabila perundingan tidak dibuka. Ajakan boikot disuarakan langsung oleh [m7:IDN.GOV Presiden Joko Widodo].
~advert ADVERTISEMENT
"<<q1 OKI harus menjadi bagian dari solusi, bukan bagian dari masalah>>," tutur [m8=m7 Presiden] dalam pidato penutup.
[m9:PSE.GOV Presiden Mahmoud Abbas] {e4 berterima kasih} atas prakarsa [m10=m19 Indonesia]. Permintaan penyelenggaraan KTT {e5 datang} darinya pada November tahun lalu setelah [m11:MAR.GOV Maroko], ketua Komite Al-Quds, berhalangan.
Sehari sebelum KTT, [m12:IDN.GOV Menteri Luar Negeri Retno L.P. Marsudi] {e6 memimpin pertemuan} para menteri. Dua di antaranya, [m13:SAU.GOV Adel al-Jubeir] dari Arab Saudi dan [m14:IRN.GOV Javad Zarif] dari Iran, duduk terpisah tujuh kursi. [m15=m13 Riyadh] {e7 memutus hubungan} dengan [m16=m14 Teheran] pada 3 Januari menyusul {e8 pembakaran} kedutaannya oleh [m17:IRN.CVL massa] sehari sebelumnya.
Januari itu juga [m18=m12 Menlu RI] {e9 mendatangi} kedua ibu kota membawa surat Presiden.
[m19:IDN.GOV Indonesia], salah satu pendiri Gerakan Nonblok, mengakui [m20:PSE.GOV Palestina] sejak 1988 dan {e10 akan membuka} konsulat kehormatan di [m21:@PSE Ramallah], Minggu mendatang. Calon konsulnya, [m22:PSE.BUS Maha Abou-Shusheh], seorang pengusaha.
Sesudah KTT, [m23=m12 Menlu] membantah pemberitaan bahwa rancangan komunike {e11 diubah} atas tekanan negara tertentu.
[m24:OIC Sekretaris Jenderal OKI Iyad Madani] menyebut pertemuan ini paling teratur sejak 2003. Sebanyak 605 anggota delegasi hadir.
~footer Unduh aplikasi kami di Play Store dan App Store
e1 m1 > m9 SUPPORT actual 2016-03-07/day ctx=diplomatic,territory again
e2 m3 > m9 SUPPORT actual 2016-03-07/day ctx=diplomatic,territory
e3 m5 > m6 SANCTION hypothetical 2016-03-07/none mode=discontinue ctx=economic,territory
e4 m9 > m8 SUPPORT actual 2016-03-07/day ctx=diplomatic
e5 m9 > m10 REQUEST requested 2015-11-01/month mode=assist ctx=diplomatic bg
e6 m12 > m13,m14 CONSULT actual 2016-03-06/day mode=multilateral ctx=diplomatic
e7 m15 > m16 SANCTION actual 2016-01-03/day mode=discontinue ctx=diplomatic,religion_ethnicity bg
e8 m17 > m15 PROTEST actual 2016-01-02/day mode=riot ctx=diplomatic bg
e9 m18 > m15,m16 CONSULT actual 2016-01-01/month mode=visit ctx=diplomatic bg
e10 m19 > m20 AGREE planned 2016-03-13/day ctx=diplomatic
e11 m15 > m5 COERCE denied 2016-03-07/none ctx=diplomatic said=m23
q1 m8 direct cue=tutur
rel m24 leads m5
rel m19 recognises m20 from=1988
