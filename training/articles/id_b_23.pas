### DW Indonesia 2020-10-16 article
= Tukar Tahanan Terbesar di Yaman, [m1:HOUTHI.REB Houthi] {e1 Lepas} 15 [m2:SAU.MIL Prajurit Saudi]
~caption Tahanan mencium tanah di bandara Sanaa
~share Bagikan Kirim Facebook Twitter
Pesawat [m3:ICRC Komite Palang Merah Internasional (ICRC)] mendarat hampir bersamaan di [m4:@YEM Sanaa] dan [m5:@YEM Seiyun], Kamis (15/10). Di dalamnya lebih dari 700 orang yang {e2 dipertukarkan} [m6:YEM.GOV pemerintah Yaman] dan [m7:HOUTHI.REB kelompok Houthi] sesuai kesepakatan di Swiss bulan lalu.
Pertukaran dilanjutkan hari Jumat. Seluruhnya 1.056 tahanan akan pulang, terbanyak sejak perang pecah enam tahun silam.
"<<q1 Di pesawat semua orang bernyanyi. [m8:YEM.CVL Saya] sudah lupa seperti apa langit dari atas>>," kata [m9=m8 Ahmed], guru yang ditahan lima tahun.
Di antara yang {e16 dilepas} [m44=m7 pemberontak] terdapat [m45=m2 15 orang Saudi] dan [m46:SDN.MIL empat orang Sudan]. [m10:SAU.GOV Riyadh], yang memimpin [m41:ARABCOALITION koalisi militer] penyokong [m47=m6 pemerintah] sejak Maret 2015, menyambut [m48=m45+m46 mereka] dengan bunga di [m11:@SAU Pangkalan Raja Salman].
[m12:UN Utusan khusus PBB Martin Griffiths] {e3 memuji} [m27=m6+m7 kedua pihak]. Kepada [m49:UN Dewan Keamanan] [m28=m12 ia] melaporkan bahwa pembicaraan tahap berikutnya akan {e4 digelar} sebelum akhir tahun.
Tetapi di medan tempur tidak ada yang berubah. Di [m13:@YEM Marib], daerah terakhir di utara yang dikuasai [m42=m6 pemerintah], [m14=m7 gerilyawan Houthi] terus {e5 menyerang} [m29:YEM.MIL tentara]. [m15:SAU.MIL Jet koalisi] {e6 membalas} dengan 20 serangan udara. [m16:HOUTHI.REB Juru bicara Houthi Yahya Saree] membantah [m30=m7 pasukannya] {e7 menembaki} [m31:YEM.REF kamp pengungsi].
[m50=m6 Pemerintah yang diakui dunia itu] sendiri rapuh. [m17:YEM.GOV Presiden Abed Rabbo Mansour Hadi] tinggal di [m51:@SAU Riyadh]; kursinya di [m18:@YEM Aden] direbut [m19:STC.REB Dewan Transisi Selatan (STC)], yang pada April {e8 mengumumkan} pemerintahan sendiri. [m43=m19 STC], pimpinan [m20:STC.REB Aidarous al-Zubaidi] dan disokong [m21:ARE.GOV Uni Emirat Arab], {e17 mencabut} pengumuman itu pada Juli.
[m32=m21 Emirat] {e9 menarik} sebagian besar [m52:ARE.MIL tentaranya] tahun lalu.
Dua warga Amerika, [m22:USA.CVL Sandra Loli] dan [m23:USA.CVL Mikael Gidada], juga {e10 dibebaskan} [m33=m7 Houthi] sehari sebelumnya. [m24:USA.GOV Penasihat Keamanan Nasional Robert O'Brien] {e11 berterima kasih} kepada [m25:OMN.GOV Sultan Oman] dan [m34:SAU.GOV raja Saudi]. [m35=m24 Washington] sedang menimbang untuk {e12 memasukkan} [m36=m7 Houthi] ke daftar organisasi teroris.
[m38=m7 Houthi], yang didukung [m26:IRN.GOV Iran], {e15 menuntut} blokade bandara Sanaa dicabut. [m37=m26 Teheran] membantah telah {e13 mengirim} rudal, walaupun [m53=m49 Dewan Keamanan] {e18 melarangnya} sejak 2015.
Tak satu negara pun mengakui [m40=m7 pemerintahan mereka] selain [m39=m26 Iran], yang Agustus tahun lalu {e14 menerima} [m54:HOUTHI.REB duta besarnya].
vlz/pkp (rtr, afp)
e1 m1 > m2 RETREAT actual 2020-10-15/day mode=release ctx=military again
e16 m44 > m45,m46 RETREAT actual 2020-10-15/day mode=release ctx=military
e2 m6 > m7 RETREAT actual 2020-10-15/day mode=release ctx=military
e3 m12 > m27 SUPPORT actual 2020-10-16/none ctx=diplomatic
e4 m28 > m27 CONSULT planned 2020-12-01/month ctx=diplomatic
e5 m14 > m29 ASSAULT actual 2020-10-16/none ctx=military,territory
e6 m15 > m14 ASSAULT actual 2020-10-16/none mode=aerial ctx=military
e7 m30 > m31 ASSAULT denied 2020-10-16/none mode=firearms ctx=human_security
e8 m19 > m6 REJECT actual 2020-04-01/month ctx=territory bg
e17 m43 > m6 CONCEDE actual 2020-07-01/month ctx=territory bg
e9 m32 > m6 RETREAT actual 2019-01-01/year mode=withdraw ctx=military bg
e10 m33 > m22,m23 RETREAT actual 2020-10-14/day mode=release
e11 m24 > m25,m34 SUPPORT actual 2020-10-16/none ctx=diplomatic
e12 m35 > m36 SANCTION hypothetical 2020-10-16/none ctx=terrorism
e18 m53 > m37 SANCTION actual 2015-01-01/year ctx=military bg
e13 m37 > m38 AID denied 2020-10-16/none ctx=military
e14 m39 > m40 SUPPORT actual 2019-08-01/month ctx=diplomatic bg
e15 m38 > m10 REQUEST requested 2020-10-16/none mode=yield
q1 m9 direct cue=kata
rel m41 led_by m10 from=2015-03
rel m42 controls m13
rel m20 leads m43
rel m21 ally_of m43
rel m26 ally_of m38
rel m39 recognises m40

### ANTARA 2015-08-30 article
= [m1:BERSIH.CVL Bersih] {e1 Kuningkan} Kuala Lumpur, [m2:MYS.GOV Najib]: [m46=m1 Mereka] {e17 Tak Punya} Semangat Merdeka
[m3:@MYS Kuala Lumpur] ([m4:#ANTARA ANTARA News]) - [m28=m6 Lautan kaus kuning] {e2 memadati} jalan-jalan menuju [m5:@MYS Dataran Merdeka] selama dua hari, Sabtu dan Minggu (30/8). [m47=m6 Massa] yang digerakkan [m6:BERSIH.CVL Gabungan Pilihan Raya Bersih dan Adil (Bersih)] {e3 menuntut} [m7:MYS.GOV Perdana Menteri Najib Razak] meletakkan jabatan.
Pemicunya ialah laporan [m8:#WSJ The Wall Street Journal] bahwa dana hampir 700 juta dolar AS masuk ke rekening pribadi [m9=m7 Najib]. Sebagian, menurut laporan itu, terkait perusahaan negara [m10:1MDB.BUS 1MDB].
"<<q1 [m11=m6 Kami] tidak datang untuk merusak. Satu tempat sampah pun tidak terbalik>>," ujar [m12:BERSIH.CVL Maria Chin Abdullah], ketua [m42=m6 Bersih], dari atas mobil bak terbuka.
[m29:MYS.COP Polisi] {e4 menyatakan} aksi itu terlarang dan memasang kawat berduri, tetapi tidak membubarkannya. [m13:MYS.COP Kepala Polisi Negara Khalid Abu Bakar] mengatakan [m30:MYS.CVL dua belas orang] {e5 ditahan} karena mengenakan kaus kuning di [m48:@MYS Malaka].
[m14:MYS.ELI Mantan perdana menteri Mahathir Mohamad], 90 tahun, dua kali {e6 muncul} di tengah [m49=m6 kerumunan]. "<<q2 Tidak ada cara lain. [m50:MYS.CVL Rakyat] harus menunjukkan kuasanya>>," katanya. [m31=m14 Ia] membantah {e7 bersekutu} dengan [m32:MYS.OPP oposisi]. [m43=m14 Mahathir] masih anggota [m15:MYS.PTY UMNO], partai yang dipimpin [m44=m7 Najib].
[m33=m7 Najib], berpidato di pedalaman [m16:@MYS Pahang], {e8 menyebut} [m34=m6 peserta aksi] dangkal dan tidak patriotik. Sebulan sebelumnya [m35=m7 ia] {e9 memecat} [m17:MYS.PTY wakilnya, Muhyiddin Yassin], yang mempertanyakan urusan [m54=m10 1MDB], dan {e10 mengganti} [m36:MYS.JUD jaksa agung] yang {e11 menyelidiki} [m37=m10 perusahaan itu].
[m51:MYS.GOV Komisi Antikorupsi] kemudian menyimpulkan uang tersebut sumbangan dari Timur Tengah.
[m52:MYS.OPP Kubu oposisi] sendiri terbelah. [m18:MYS.OPP Partai Islam se-Malaysia (PAS)], pimpinan [m19:MYS.OPP Abdul Hadi Awang], tidak ikut turun. Juni lalu [m38=m18 PAS] {e12 memutuskan hubungan} dengan [m20:MYS.OPP Partai Aksi Demokratik (DAP)], sehingga [m21:MYS.OPP Pakatan Rakyat] bubar. Adapun [m22:MYS.OPP Anwar Ibrahim] menjalani hukuman lima tahun setelah {e13 divonis} [m23:MYS.JUD Mahkamah Persekutuan] pada Februari.
[m39:MYS.CVL Kelompok Kaus Merah], yang dipimpin [m24:MYS.PTY Jamal Yunos] dari [m53:MYS.PTY UMNO Sungai Besar], mengancam {e14 menggelar aksi} tandingan pada 16 September.
[m25:USA.GOV Kedutaan Besar Amerika Serikat] {e15 mengimbau} [m40:USA.CVL warganya] menjauhi lokasi. [m26:IDN.GOV Duta Besar RI Herman Prayitno] {e16 mengatakan hal serupa} kepada [m41:IDN.LAB pekerja migran].
[m45:MYS.GOV Malaysia] tahun ini menjadi ketua [m27:ASEAN ASEAN].
Editor: Aditia Maruli
e1 m1 > m2 PROTEST actual 2015-08-29/day mode=demo ctx=corruption,executive again
e2 m28 > m7 PROTEST actual 2015-08-29/day mode=demo ctx=corruption,executive
e17 m2 > m46 ACCUSE actual 2015-08-30/none mode=disapprove again
e3 m47 > m7 PROTEST actual 2015-08-29/day mode=demo ctx=corruption,executive again
e4 m29 > m6 COERCE actual 2015-08-30/none mode=restrict ctx=rights_freedoms
e5 m13 > m30 COERCE actual 2015-08-30/none mode=arrest ctx=rights_freedoms
e6 m14 > m6 SUPPORT actual 2015-08-29/day ctx=corruption
e7 m31 > m32 AGREE denied 2015-08-30/none
e8 m33 > m34 ACCUSE actual 2015-08-30/none mode=disapprove
e9 m35 > m17 SANCTION actual 2015-07-01/month mode=expel ctx=executive,corruption bg
e10 m35 > m36 SANCTION actual 2015-07-01/month mode=expel ctx=legal,corruption bg
e11 m36 > m37 ACCUSE actual 2015-07-01/month mode=investigate ctx=legal,corruption bg
e12 m38 > m20 SANCTION actual 2015-06-01/month mode=discontinue ctx=political_institutions bg
e13 m23 > m22 SANCTION actual 2015-02-01/month mode=convict ctx=legal bg
e14 m39 > m6 PROTEST planned 2015-09-16/day mode=demo
e15 m25 > m40 REQUEST requested 2015-08-30/none mode=change
e16 m26 > m41 REQUEST requested 2015-08-30/none mode=change
q1 m12 direct cue=ujar
q2 m14 direct cue=katanya
rel m12 leads m42
rel m43 member_of m15
rel m44 leads m15
rel m19 leads m18
rel m24 leads m39
rel m45 leads m27
