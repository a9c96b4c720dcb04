### CNN Indonesia 2024-04-07 article
= Polisi Lompati Tembok, [m1:MEX.GOV Meksiko] Putus dengan [m2:ECU.GOV Ekuador]
~date_line Minggu, 07 Apr 2024 10:05 WIB
~share Bagikan: Facebook X WhatsApp
[m3:@IDN Jakarta], [m4:#CNN CNN Indonesia] -- [m5:ECU.ELI Jorge Glas] keluar dari pintu besi dengan tangan terikat. Bekas wakil presiden [m6=m2 Ekuador] itu {e1 diseret} dari dalam [m35:@MEX kedutaan Meksiko] di [m7:@ECU Quito] oleh [m8:ECU.COP satuan elite polisi], Jumat (5/4) malam.
[m9:MEX.GOV Kepala misi Roberto Canseco] {e2 dijatuhkan} ke trotoar ketika mencoba menghadang. "<<q1 Ini gila, di luar segala aturan. [m10=m9 Saya] takut [m11=m8 mereka] membunuh[m36=m5 nya]>>," kata[m37=m9 nya] dengan suara gemetar.
[m12:MEX.GOV Presiden Andres Manuel Lopez Obrador] langsung {e3 menghentikan hubungan diplomatik}. Menteri luar negerinya, [m13:MEX.GOV Alicia Barcena], mengatakan [m14=m13 pihaknya] {e4 akan menyeret} penyerbuan tersebut ke [m15:ICJ Mahkamah Internasional].
Pemerintahan [m16:ECU.GOV Presiden Daniel Noboa] berdalih [m38=m5 Glas] penjahat biasa. [m39=m5 Ia] dua kali {e5 divonis} [m17:ECU.JUD pengadilan] dalam perkara suap dan bersembunyi di kedutaan sejak Desember.
Suaka untuknya {e6 diberikan} [m34=m1 Meksiko] beberapa jam sebelum tembok dilompati. Pemberian itu, tutur [m18:ECU.GOV Menteri Luar Negeri Gabriela Sommerfeld], melanggar hukum. [m40=m18 Ia] mengaku takut [m41=m5 Glas] segera dilarikan.
Pertikaian bermula pada Rabu. Dalam konferensi pers paginya, [m42=m12 Lopez Obrador] {e7 mengaitkan} kemenangan [m43=m16 Noboa] dengan pembunuhan [m19:ECU.PTY calon presiden Fernando Villavicencio]. Keesokan harinya [m20=m2 Quito] {e8 mengusir} [m21:MEX.GOV Duta Besar Raquel Serur].
Satu demi satu negara Amerika Latin bersuara. [m22:NIC.GOV Nikaragua], sekutu kubu kiri [m44=m5 Glas], {e9 memutus} hubungan pula. [m23:BRA.GOV Brasil] {e10 mengecam} "pelanggaran terang-terangan". [m24:COL.GOV Gustavo Petro] dari [m25:@COL Bogota] {e11 meminta} perlindungan hak bagi [m45=m5 tahanan itu] dari [m26:OAS Komisi HAM Antar-Amerika]. [m27:ARG.GOV Argentina], yang berhaluan kanan, ikut {e12 menyesalkan}. Hanya [m28:SLV.GOV El Salvador] yang diam.
[m29:OAS OAS], yang beranggotakan [m46=m1 Meksiko] dan [m47=m2 Ekuador], akan bersidang Selasa. [m30:USA.GOV Washington] memandang penting Konvensi Wina tetapi tidak menyalahkan siapa pun.
Di penjara La Roca, Guayaquil, [m48=m5 Glas] menolak makan. [m31:ECU.OPP Gerakan Revolusi Warga], partai pimpinan [m32:ECU.OPP Rafael Correa], {e13 menuntut} [m49=m16 Noboa] mundur. [m50=m32 Correa], di [m33:@BEL Belgia] sejak 2017, memperoleh {e14 suaka} di sana.
Referendum keamanan [m51=m16 Noboa] tinggal dua pekan lagi. Isinya antara lain izin bagi [m52:ECU.MIL tentara] untuk berpatroli tetap.
~footer [Gambas:Video CNN]
e1 m8 > m5 COERCE actual 2024-04-05/day mode=arrest ctx=diplomatic,corruption
e2 m8 > m9 ASSAULT actual 2024-04-05/day mode=beat ctx=diplomatic
e3 m12 > m6 SANCTION actual 2024-04-05/day mode=discontinue ctx=diplomatic
e4 m14 > m6 ACCUSE planned 2024-04-07/none ctx=legal,diplomatic
e5 m17 > m5 SANCTION actual 2024-04-07/none mode=convict ctx=legal,corruption bg
e6 m1 > m5 AID actual 2024-04-05/day ctx=asylum
e7 m12 > m16 ACCUSE actual 2024-04-03/day mode=allege ctx=election
e8 m20 > m21 SANCTION actual 2024-04-04/day mode=expel ctx=diplomatic
e9 m22 > m2 SANCTION actual 2024-04-07/none mode=discontinue ctx=diplomatic
e10 m23 > m2 ACCUSE actual 2024-04-07/none mode=disapprove ctx=diplomatic
e11 m24 > m26 REQUEST requested 2024-04-07/none mode=assist ctx=human_rights
e12 m27 > m2 ACCUSE actual 2024-04-07/none mode=disapprove ctx=diplomatic
e13 m31 > m16 REQUEST requested 2024-04-07/none mode=yield ctx=executive
e14 m33 > m32 AID actual 2024-04-07/none ctx=asylum bg
q1 m9 direct cue=katanya
rel m1 member_of m29
rel m2 member_of m29
rel m32 leads m31
rel m22 ally_of m5

### Antara Kalbar 2021-11-21 article
= [m1:CHN.GOV Beijing] {e1 turunkan} hubungan dengan [m2:LTU.GOV Vilnius] ke tingkat kuasa usaha
[m3:@CHN Beijing] (ANTARA/Reuters) - Papan nama kuningan itu berukuran kecil. Bunyinya "Kantor Perwakilan [m4:TWN.GOV Taiwan]", dan karena dua kata itulah hubungan [m5=m1 China] dengan [m6=m2 Lithuania] sejak Ahad {e2 tidak lagi dipimpin duta besar}.
Dalam pernyataan bernada pahit, [m7:CHN.GOV Kementerian Luar Negeri China] {e3 menuduh} [m8=m6 negara Baltik itu] menciptakan "satu China, satu Taiwan". [m35=m7 Kementerian] juga {e4 menuntut} kesalahan tersebut diperbaiki segera.
[m9:LTU.GOV Perdana Menteri Ingrida Simonyte] menanggapi dengan tenang. "<<q1 Langkah itu tidak mengejutkan. [m10=m9 Kami] sudah mengumumkan rencana ini dalam program pemerintah>>," ujar[m36=m9 nya]; membuka kantor, tambah [m11=m9 dia], <<q2 bukan berarti menyimpang dari kebijakan satu China>>.
Agustus lalu [m12=m1 Beijing] {e5 menarik} [m13:CHN.GOV duta besarnya] dari [m34=m2 Vilnius], dan mengharuskan [m14:LTU.GOV Duta Besar Diana Mickeviciene] {e6 pergi}. Kereta barang yang melintasi kedua negara dibatalkan; [m15:LTU.BUS pengusaha kayu] mengeluh pesanannya hilang.
Di [m37:@TWN Taipei], [m16:TWN.GOV Kementerian Luar Negeri Taiwan] {e7 berterima kasih} kepada [m17=m2 negara berpenduduk tiga juta itu]. [m18:TWN.GOV Eric Huang], yang mengepalai [m32:TWN.GOV kantor baru tersebut], menyusun daftar kerja sama cip dan laser. Kantor [m38=m2 Lithuania] di [m39=m37 Taipei] sendiri {e8 akan dibuka} musim semi depan.
Bulan Juni, ketika vaksin langka, [m19=m2 Vilnius] {e9 menghibahkan} 20.000 dosis AstraZeneca kepada [m20=m4 pulau itu]. [m40=m4 Taipei] membalas dengan 100.000 masker.
[m21:EU Komisi Eropa] {e10 menyatakan solider}. Kantor itu, kata[m43=m21 nya], tidak melanggar kebijakan satu China blok tersebut. [m22:USA.GOV Wakil Menteri Luar Negeri AS Wendy Sherman] {e11 berbicara} lewat telepon dengan [m23:LTU.GOV wakil menlu Mantas Adomenas] pada Jumat; [m24:USA.GOV Amerika Serikat] juga {e12 bakal memberi} jaminan kredit ekspor 600 juta dolar.
Tidak semua orang Lithuania senang. [m25:LTU.GOV Presiden Gitanas Nauseda] {e13 menyayangkan} pilihan kata pada papan itu. [m26:LTU.OPP Ramunas Karbauskis], ketua [m27:LTU.OPP Persatuan Petani dan Hijau], {e14 menuding} [m28:LTU.GOV Menteri Luar Negeri Gabrielius Landsbergis] menukar pekerjaan orang dengan tepuk tangan Amerika.
[m33=m28 Landsbergis] sekaligus pemimpin [m29:LTU.PTY partai konservatif] yang memenangi pemilu 2020. [m30=m28 Ia] pada Mei {e15 mengeluarkan} [m45=m2 negaranya] dari [m31:X17P1 forum 17+1], wadah [m44=m1 China] dengan Eropa Timur.
Hanya 15 negara yang mengakui [m41=m4 Taiwan]. [m42=m2 Lithuania] tidak termasuk.
e1 m1 > m2 SANCTION actual 2021-11-21/day mode=discontinue ctx=diplomatic again
e2 m5 > m6 SANCTION actual 2021-11-21/day mode=discontinue ctx=diplomatic
e3 m7 > m8 ACCUSE actual 2021-11-21/day mode=allege ctx=diplomatic,territory
e4 m35 > m8 REQUEST requested 2021-11-21/day mode=yield ctx=diplomatic
e5 m12 > m2 SANCTION actual 2021-08-01/month mode=withdraw ctx=diplomatic bg
e6 m12 > m14 SANCTION actual 2021-08-01/month mode=expel ctx=diplomatic bg
e7 m16 > m17 SUPPORT actual 2021-11-21/none ctx=diplomatic
e8 m2 > m4 AGREE planned 2022-03-01/quarter ctx=diplomatic
e9 m19 > m20 AID actual 2021-06-01/month ctx=health bg
e10 m21 > m2 SUPPORT actual 2021-11-21/none ctx=diplomatic
e11 m22 > m23 CONSULT actual 2021-11-19/day mode=phone ctx=diplomatic
e12 m24 > m2 AGREE planned 2021-11-21/none ctx=economic
e13 m25 > m28 ACCUSE actual 2021-11-21/none mode=disapprove ctx=diplomatic
e14 m26 > m28 ACCUSE actual 2021-11-21/none mode=disapprove ctx=economic,diplomatic
e15 m30 > m31 RETREAT actual 2021-05-01/month mode=withdraw ctx=diplomatic bg
q1 m10 direct cue=ujarnya
q2 m11 indirect cue=tambah
rel m18 leads m32
rel m26 leads m27
rel m33 leads m29

### Kompas.id 2023-09-02 article
= [m1:GTM.PTY Arevalo]: Ini Kudeta dengan Jas dan Toga
[m2:@GTM CIUDAD DE GUATEMALA] — Belum dua pekan menang telak, presiden terpilih [m3:GTM.GOV Guatemala] itu sudah kehilangan partainya. [m4:GTM.GOV Badan pencatat pemilih] pada Senin (28/8/2023) {e1 membekukan} [m5:GTM.PTY Semilla], partai yang [m28=m1 ia] dirikan, atas permintaan [m29=m9 hakim].
"<<q1 Ada kudeta yang berjalan langkah demi langkah. Pelakunya duduk di kantor yang mestinya menegakkan keadilan>>," kata [m6=m1 Bernardo Arevalo], Jumat. Nama-namanya [m30=m6 ia] sebut: [m7:GTM.JUD Jaksa Agung Consuelo Porras], [m8:GTM.JUD jaksa Rafael Curruchiche], [m9:GTM.JUD Hakim Fredy Orellana], dan pimpinan [m10:GTM.LEG Kongres].
[m11=m8 Curruchiche] {e2 menyangkal}. Kantornya, kata [m31=m8 jaksa itu], hanya {e3 menyelidiki} tanda tangan palsu ketika partai didaftarkan lima tahun silam. Juli lalu [m12=m8 ia] sudah {e4 menggeledah} kantor [m32=m5 Semilla].
Akibat pembekuan, [m13:GTM.LEG 23 anggota Kongres dari Semilla] kehilangan hak memimpin komisi. [m14:GTM.LEG Samuel Perez], ketua fraksinya, {e5 menggugat} ke [m33:GTM.JUD Mahkamah Konstitusi].
[m15:OAS Organisasi Negara-Negara Amerika] {e6 menggelar} sidang khusus, Jumat. Di sana [m16:OAS Sekretaris Jenderal Luis Almagro] {e7 memperingatkan} [m34=m19 pemerintah] agar tidak mengusik serah terima 14 Januari. [m17:USA.GOV Utusan AS Francisco Mora] mendukung; bulan Juli [m18:USA.GOV negaranya] {e8 memasukkan} [m25:GTM.JUD sepuluh jaksa dan hakim Guatemala] ke dalam Daftar Engel, artinya visa [m35=m25 mereka] dicabut.
[m19:GTM.GOV Presiden Alejandro Giammattei], yang masa jabatannya habis, berjanji {e9 menyerahkan} kekuasaan tepat waktu. [m26:GTM.GOV Menteri luar negerinya] {e10 menolak} "campur tangan asing".
Belum cukup. Orang yang dikalahkan pada putaran kedua, [m20:GTM.PTY Sandra Torres] dari [m21:GTM.PTY UNE], {e11 tidak mau} mengakui hasil dan {e12 mengadukan} kecurangan. [m36=m20 Ia] pernah jadi ibu negara, dan pernah dipenjara karena dana kampanye.
Di Totonicapan, [m22:GTM.CVL 48 Kanton], dewan tetua Maya Kiche, {e13 mengancam} menutup jalan raya kalau [m37=m7 Porras] tidak berhenti dari jabatannya. [m23:GTM.CVL Mahasiswa] {e14 berjalan kaki} dari kampus San Carlos ke gedung kejaksaan.
[m24:GTM.COP Polisi] menambah pengawal [m38=m6 Arevalo] setelah [m27:OAS Komisi HAM Antar-Amerika] {e15 meminta} perlindungan bagi[m39=m6 nya]; ada dua rencana pembunuhan, satu bersandi Colosio.
Ayahnya, [m41:GTM.ELI Juan Jose Arevalo], presiden 1945–1951, dikenang sebagai pembuka musim semi demokrasi. Sepuluh tahun sesudah itu negeri ini jatuh ke tangan [m40:GTM.MIL tentara].
e1 m4 > m5 SANCTION actual 2023-08-28/day mode=discontinue ctx=election,legal
e2 m11 > m6 REJECT actual 2023-09-02/none ctx=legal,election
e3 m11 > m5 ACCUSE actual 2023-09-02/none mode=investigate ctx=legal,election
e4 m12 > m5 COERCE actual 2023-07-01/month mode=seize ctx=legal bg
e5 m14 > m4 ACCUSE actual 2023-09-02/none ctx=legal,legislative
e6 m15 > m3 CONSULT actual 2023-09-01/day mode=multilateral ctx=diplomatic,election
e7 m16 > m34 THREATEN threatened 2023-09-01/day ctx=pro_democracy,diplomatic
e8 m18 > m25 SANCTION actual 2023-07-01/month mode=discontinue ctx=corruption,legal bg
e9 m19 > m6 CONCEDE planned 2024-01-14/day ctx=executive,election
e10 m26 > m15 REJECT actual 2023-09-02/none ctx=diplomatic
e11 m20 > m6 REJECT actual 2023-09-02/none ctx=election
e12 m20 > m6 ACCUSE actual 2023-09-02/none mode=allege ctx=election
e13 m22 > m7 THREATEN threatened 2023-09-02/none ctx=pro_democracy,legal
e14 m23 > m7 PROTEST actual 2023-09-02/none mode=demo ctx=pro_democracy
e15 m27 > m24 REQUEST requested 2023-09-02/none mode=assist ctx=human_security
q1 m6 direct cue=kata
rel m14 leads m13
