### Media Indonesia 2025-02-21 article
= [m38:IDN.GOV Menhan]: Kapal Induk Bekas? Masih Dihitung
~byline Penulis: Ihfa Maulana
[m1:IDN.GOV Menteri Pertahanan Sjafrie Sjamsoeddin] irit bicara sore itu. Ditanya perihal kapal induk Garibaldi yang kabarnya akan dihibahkan [m2:ITA.GOV Italia], [m31=m1 ia] hanya berkata: "<<q1 Dihitung dulu. Hibah itu murah di depan, mahal di belakang>>."
[m37=m1 Ia] baru keluar dari ruang Komisi I, Kamis (20/2), setelah lima jam {e1 rapat} tertutup dengan [m3:IDN.LEG para anggota dewan].
Yang sudah pasti, kata [m4=m1 Sjafrie], dua fregat kelas PPA buatan [m5:FINCANTIERI.MNC Fincantieri] yang {e2 dibeli} tahun lalu akan tiba pertengahan tahun. [m32:IDN.MIL Awaknya] sudah {e3 dilatih} [m6:ITA.MIL angkatan laut Italia] di [m7:@ITA La Spezia].
[m8:IDN.LEG TB Hasanuddin] tidak puas. [m9=m8 Anggota] [m10:IDN.PTY PDI Perjuangan] itu {e4 meminta} rincian harga, termasuk 42 jet Rafale dari [m11:FRA.GOV Prancis]. "<<q2 [m12=m8 Kami] ini disuruh stempel, tapi kuitansinya tidak kelihatan>>," katanya.
Ketua [m35:IDN.LEG komisi], [m13:IDN.LEG Utut Adianto], menengahi. Menurut [m14=m13 mantan grandmaster catur] itu, <<q3 ada hal yang hanya pantas dibuka di papan, bukan di koran>>.
[m33=m1 Kementerian] memang sedang royal menjalin kawan. Januari lalu [m15:JPN.GOV Menhan Jepang Gen Nakatani] {e5 berkunjung} dan {e6 menawarkan} pembangunan bersama fregat Mogami. [m16:IND.GOV India], saat [m17:IDN.GOV Presiden Prabowo Subianto] {e7 menjadi tamu} Hari Republik pada 26 Januari, mendorong penjualan rudal BrahMos. [m18:TUR.GOV Presiden Recep Tayyip Erdogan] pekan lalu, di [m19:@IDN Bogor], {e8 meneken} kesepakatan pabrik drone bersama.
Sementara itu, [m20:IDN.MIL TNI AL] tetap ikut latihan Komodo di [m21:@IDN Bali] dengan 34 negara, di antaranya [m22:CHN.MIL Tiongkok], [m23:USA.MIL Amerika Serikat], dan [m24:RUS.MIL Rusia]; semuanya {e9 berlayar} bersama mulai Sabtu lalu.
Ketegangan tidak hilang. [m25:IDN.MIL KRI Sutedi Senoputra] pada Oktober {e10 mengusir} [m26:CHN.MIL kapal penjaga pantai Tiongkok 5402] yang {e11 mengganggu} survei [m27:PERTAMINA.BUS Pertamina] di Natuna. [m28:CHN.GOV Kementerian Luar Negeri Tiongkok] membantah mengganggu.
[m29:IDN.CVL Direktur Imparsial Ardi Manto] {e12 mengingatkan} [m34:IDN.GOV pemerintah] bahwa [m39:IDN.MIL prajurit] masih tinggal di rumah dinas bocor.
[m36=m17 Prabowo], yang juga memimpin [m30:IDN.PTY Gerindra], dijadwalkan melantik panglima daerah baru bulan depan.
e1 m1 > m3 CONSULT actual 2025-02-20/day ctx=military,legislative
e2 m34 > m5 COOPERATE actual 2024-01-01/year ctx=military bg
e3 m6 > m32 AID actual 2025-02-21/none ctx=military
e4 m9 > m34 REQUEST requested 2025-02-20/day mode=change ctx=military,legislative
e5 m15 > m33 CONSULT actual 2025-01-01/month mode=visit ctx=military bg
e6 m15 > m33 AGREE planned 2025-01-01/month ctx=military bg
e7 m17 > m16 CONSULT actual 2025-01-26/day mode=visit ctx=diplomatic bg
e8 m18 > m17 SUPPORT actual 2025-02-10/week ctx=military
e9 m20 > m22,m23,m24 COOPERATE actual 2025-02-15/day ctx=military
e10 m25 > m26 COERCE actual 2024-10-01/month ctx=territory,military bg
e11 m26 > m27 COERCE denied 2024-10-01/month ctx=territory,natural_resource bg
e12 m29 > m34 REQUEST requested 2025-02-21/none mode=change ctx=military
q1 m1 direct cue=berkata
q2 m8 direct cue=katanya
q3 m14 indirect cue=Menurut
rel m9 member_of m10
rel m13 leads m35
rel m36 leads m30

### Antara 2026-03-12 article
= [m1:TLS.GOV Dili] bilang ASEAN bukan tempat mencari musuh
~byline Pewarta: Delfina Ximenes
~date_line Kamis, 12 Maret 2026 09:05 WIB
[m39:@TLS Dili] (ANTARA) - [m2:TLS.GOV Menteri Luar Negeri Timor-Leste Bendito Freitas] menampik anggapan bahwa [m38=m1 negaranya] menjadikan perhimpunan itu panggung untuk memusuhi [m3:MMR.GOV Naypyidaw].
"<<q1 [m4=m1 Kami] anggota paling muda. Tugas [m5=m1 kami] belajar, bukan berkelahi,>>" katanya di [m6:@TLS Dili], Rabu.
Bulan lalu [m7:MMR.MIL pemerintah militer Myanmar] {e1 mengusir} [m8:TLS.GOV Kuasa Usaha Elisio do Rosario] dalam tujuh hari karena [m31:TLS.JUD jaksa Timor-Leste] {e2 membuka penyelidikan} atas kejahatan perang yang diadukan [m9:MMR.CVL organisasi warga Chin].
[m40=m2 Freitas] mengungkapkan bahwa [m32=m1+m3 kedua negara] sejak itu sudah {e3 berbicara} dua kali lewat [m10:PHL.GOV Manila], ketua [m11:ASEAN ASEAN] tahun ini. Hasilnya sedikit, tetapi ada: [m12=m7 junta] {e4 mengizinkan} satu staf konsuler tetap tinggal di [m13:@MMR Yangon].
[m14:TLS.JUD Jaksa Agung Alfonso Lopez] menegaskan berkas itu {e5 tidak akan ditarik}. "<<q2 Pengadilan di sini tidak menerima surat dari [m15=m7 jenderal],>>" ujarnya.
Hubungan dengan tetangga lain justru mekar. Pada 3 Maret [m16:AUS.GOV Menteri Pertahanan Australia Richard Marles] {e6 menyerahkan} dua kapal patroli kelas Guardian. Sehari sesudahnya, [m17:TLS.MIL angkatan laut Timor-Leste] dan [m18:IDN.MIL TNI AL] {e7 berpatroli} bersama untuk pertama kali di [m19:@TLS Selat Ombai]. [m20:CHN.GOV Tiongkok], yang membangun gedung markas militernya, {e8 melatih} [m33:TLS.COP 30 polisi].
[m21:IDN.GOV Indonesia] juga {e9 menyanggupi} jalur listrik dari [m22:@IDN Atambua]. Perdana Menteri [m23:TLS.GOV Xanana Gusmao], pemimpin [m24:TLS.PTY CNRT], akan {e10 menemui} [m25:IDN.GOV Presiden Prabowo Subianto] pada April.
Oposisi mengeluh. [m26:TLS.OPP Mari Alkatiri], sekretaris jenderal [m27:TLS.OPP Fretilin], {e11 menuduh} [m34=m1 pemerintah] berutang terlalu banyak kepada terlalu banyak orang. [m28:TLS.EDU Mahasiswa Universitas Nasional] pada Senin {e12 berunjuk rasa} menolak pembelian mobil dinas; [m29:TLS.COP polisi] {e13 membubarkannya} tanpa gas air mata dan {e14 melepas} [m35=m28 empat orang] yang sempat diangkut.
Mengenai Myanmar, [m30:MYS.GOV Malaysia] pernah {e15 mengusulkan} agar [m36=m1 Timor-Leste] mencabut perkara itu demi persatuan. [m37=m2 Freitas] tersenyum. "<<q3 Usul dicatat,>>" katanya.
e1 m7 > m8 SANCTION actual 2026-02-01/month mode=expel ctx=diplomatic,human_rights
e2 m31 > m7 ACCUSE actual 2026-02-01/month mode=investigate ctx=legal,human_rights
e3 m32 > m32 CONSULT actual 2026-03-12/none mode=third-party ctx=diplomatic
e4 m12 > m1 CONCEDE actual 2026-03-12/none ctx=diplomatic
e5 m14 > m12 REJECT actual 2026-03-12/none mode=yield ctx=legal,human_rights
e6 m16 > m1 AID actual 2026-03-03/day ctx=military
e7 m17 > m18 COOPERATE actual 2026-03-04/day ctx=military
e8 m20 > m33 AID actual 2026-03-12/none
e9 m21 > m1 AGREE planned 2026-03-12/none ctx=economic
e10 m23 > m25 CONSULT planned 2026-04-01/month ctx=diplomatic
e11 m26 > m34 ACCUSE actual 2026-03-12/none mode=allege ctx=economic
e12 m28 > m34 PROTEST actual 2026-03-09/day mode=demo ctx=economic
e13 m29 > m28 COERCE actual 2026-03-09/day mode=restrict ctx=repression
e14 m29 > m35 RETREAT actual 2026-03-09/day mode=release ctx=repression
e15 m30 > m36 REQUEST requested 2026-03-12/none mode=yield ctx=diplomatic,legal bg
q1 m2 direct cue=katanya
q2 m14 direct cue=ujarnya
q3 m37 direct cue=katanya
rel m10 leads m11 from=2026
rel m4 member_of m11
rel m23 leads m24

### Waspada 2009-06-30 article
= [m1:HND.GOV Zelaya] {e1 Diterbangkan} dengan Piyama, Dunia Menolak Mengakui Penggantinya
[m2:@CRI SAN JOSE] (Waspada): [m3:HND.GOV Presiden Honduras Manuel Zelaya] masih mengenakan piyama putih ketika berbicara kepada pers di bandara [m4=m2 Kosta Rika]. "<<q1 [m5=m3 Saya] bangun karena tembakan. Tujuh menit kemudian [m6=m3 saya] di pesawat>>," tuturnya.
Ahad (28/6) subuh, [m7:HND.MIL tentara] {e2 mengepung} istana, {e3 menangkap} [m8=m3 Zelaya], dan {e4 membuangnya} ke [m9:@CRI San Jose]. Siangnya, [m10:HND.LEG Kongres] {e5 melantik} ketuanya, [m11:HND.GOV Roberto Micheletti]. [m12=m11 Ia] langsung {e6 memberlakukan} jam malam dua hari.
Listrik {e7 diputus}, stasiun televisi [m13:HND.JRN Canal 8] {e8 ditutup}. [m14:HND.GOV Menteri Luar Negeri Patricia Rodas] {e9 ditahan} bersama duta besar [m15:CUB.GOV Kuba], [m16:VEN.GOV Venezuela], dan [m17:NIC.GOV Nikaragua], yang menurut [m30=m16 Caracas] {e10 dipukuli}.
[m36=m11 Micheletti], dari [m18:HND.PTY Partai Liberal] yang juga partai [m37=m3 Zelaya], membantah [m31:HND.GOV pemerintahan barunya] melakukan {e11 kudeta}. Katanya [m38=m7 tentara] melaksanakan perintah [m19:HND.JUD Mahkamah Agung], yang menyatakan referendum konstitusi [m39=m3 Zelaya] melanggar hukum.
Penolakan datang berbondong. [m20:OAS Organisasi Negara-negara Amerika (OAS)] {e12 mengecam} dalam hitungan jam dan {e13 menuntut} pemulihan [m40=m3 Zelaya]. [m21:VEN.GOV Presiden Hugo Chavez] {e14 menyiagakan} [m42:VEN.MIL tentara]; kalau duta besarnya mati, ujarnya, itu pernyataan perang. [m32:GTM.GOV Guatemala], [m33:SLV.GOV El Salvador], dan [m22=m17 Nikaragua] {e15 menutup} perbatasan dagang selama 48 jam mulai Selasa.
[m23:USA.GOV Presiden Barack Obama], di luar dugaan para pengkritiknya, {e16 menyebut} kudeta itu tidak sah. Namun [m41=m23 Washington] belum membekukan bantuan, dan 600 serdadunya tetap di pangkalan [m24:@HND Soto Cano].
Kemarin di [m25:@HND Tegucigalpa], [m26:HND.COP polisi] {e17 menembakkan} gas air mata ke arah [m27:HND.CVL pendukung Zelaya] yang {e18 memalang} jalan dengan ban bekas. [m34=m27 Sedikitnya 38 orang] {e19 dibekuk}.
[m35=m3 Zelaya] {e20 berniat pulang} pada Kamis, ditemani [m28:ARG.GOV Presiden Argentina Cristina Kirchner]. "<<q2 Silakan. Surat perintah penangkapannya sudah siap>>," {e21 sahut} [m29=m11 Micheletti]. (ap/rtr/m07)
e1 m7 > m1 COERCE actual 2009-06-28/day mode=deport ctx=military,pro_autocracy again
e2 m7 > m3 COERCE actual 2009-06-28/day mode=restrict ctx=military,pro_autocracy
e3 m7 > m8 COERCE actual 2009-06-28/day mode=arrest ctx=military,pro_autocracy
e4 m7 > m8 COERCE actual 2009-06-28/day mode=deport ctx=military,pro_autocracy
e5 m10 > m11 SUPPORT actual 2009-06-28/day ctx=executive,legislative
e6 m12 > m27 COERCE actual 2009-06-28/day mode=curfew ctx=rights_freedoms
e7 m7 > m27 COERCE actual 2009-06-28/day mode=withhold
e8 m7 > m13 COERCE actual 2009-06-28/day mode=censor ctx=rights_freedoms
e9 m7 > m14,m15,m16,m17 COERCE actual 2009-06-28/day mode=arrest ctx=diplomatic
e10 m7 > m15,m16,m17 ASSAULT actual 2009-06-28/day mode=beat ctx=diplomatic said=m30
e11 m31 > m3 COERCE denied 2009-06-28/day ctx=military,pro_autocracy
e12 m20 > m7 ACCUSE actual 2009-06-28/day mode=disapprove ctx=pro_democracy
e13 m20 > m31 REQUEST requested 2009-06-28/day mode=change ctx=pro_democracy
e14 m21 > m31 MOBILIZE actual 2009-06-30/none mode=troops ctx=military
e15 m32,m33,m22 > m31 COERCE planned 2009-06-30/day mode=restrict ctx=economic
e16 m23 > m31 ACCUSE actual 2009-06-30/none mode=disapprove ctx=pro_democracy
e17 m26 > m27 ASSAULT actual 2009-06-29/day mode=crowd-control ctx=repression
e18 m27 > m31 PROTEST actual 2009-06-29/day mode=obstruct ctx=pro_democracy
e19 m26 > m34 COERCE actual 2009-06-29/day mode=arrest ctx=repression
e20 m35 > m31 REJECT actual 2009-07-02/day ctx=executive
e21 m29 > m35 THREATEN threatened 2009-06-30/none mode=arrest ctx=legal
q1 m3 direct cue=tuturnya
q2 m29 direct cue=sahut
rel m36 member_of m18

### Sinar Harapan 2004-03-19 article
= [m1:MKD.GOV Skopje] dan Perbatasan yang Bocor: Kosovo Membara Lagi
[m2:@XKX Mitrovica] - [m3:UNMIK Kepala Misi PBB di Kosovo Harri Holkeri] menyebut kerusuhan itu bukan letupan, melainkan rencana. "<<q1 Di tiga puluh tempat pada jam yang sama? Tidak ada kebetulan sebesar itu>>," katanya, Kamis (18/3).
Dua hari, 17 dan 18 Maret, [m4:XKX.CVL massa Albania] {e1 membakar} gereja dan rumah [m5:XKX.CVL orang Serbia] di seluruh provinsi. Sembilan belas orang tewas. Pemicunya kabar tiga bocah Albania tenggelam dikejar anjing, kabar yang kemudian dibantah [m6:UNMIK polisi PBB].
[m7:KFOR KFOR], pasukan pimpinan [m8:NATO NATO], {e2 menembakkan} peluru karet di jembatan Ibar. Dari Bosnia, [m9:NATO cadangan NATO] sebanyak 350 serdadu {e3 diterjunkan}; [m10:GBR.MIL Inggris] {e4 mengirim} 750 lagi. Sekitar [m11:XKX.REF 3.600 orang Serbia dan Roma] {e5 diungsikan} ke barak [m12=m7 KFOR].
Di [m13:@SRB Beograd], [m14:SRB.CVL pemuda] {e6 membakar} masjid Bajrakli dari abad ke-16. [m15:SRB.GOV Perdana Menteri Vojislav Kostunica] {e7 mengutuk} kedua pembakaran, tetapi {e8 menuduh} [m29:UN PBB] membiarkan pembersihan suku. [m16:SRB.MIL Tentara Serbia-Montenegro] {e9 disiagakan} tanpa melintasi garis batas.
[m17:MKD.MIL Makedonia] {e10 menutup} penyeberangan Blace dan {e11 menambah} patroli. [m18:MKD.GOV Presiden sementara Ljupco Jordanovski] membantah [m30:NLA_MKD.REB gerilyawan Albania] di [m33=m1 negaranya] {e12 ikut menyerang}.
[m19:XKX.PTY Hashim Thaci], ketua [m20:XKX.PTY Partai Demokratik Kosovo] dan bekas panglima KLA, {e13 meminta} [m31=m4 rakyatnya] pulang ke rumah. [m21:XKX.GOV Presiden Ibrahim Rugova] terlambat sehari; imbauannya disiarkan setelah gereja Prizren habis.
[m22:RUS.GOV Rusia], yang sekutu [m32:SRB.GOV Beograd] dalam urusan ini, {e14 meminta} sidang darurat [m23:UN Dewan Keamanan]. [m24:EU Uni Eropa] {e15 mengutus} [m25:EU Javier Solana] pekan depan.
Di [m26:@XKX Gracanica], [m34:SRB.REL Pastor Sava] berdiri di gerbang biara dengan telepon satelit. "<<q2 [m27:SWE.MIL Tentara Swedia] di depan pintu ini tidak lari. Itu saja yang ingin [m28=m34 saya] katakan>>," ujarnya. (rtr/ap/mega)
e1 m4 > m5 PROTEST actual 2004-03-17/day mode=riot ctx=religion_ethnicity
e2 m7 > m4 ASSAULT actual 2004-03-18/none mode=crowd-control ctx=peacekeeping
e3 m9 > m5 MOBILIZE actual 2004-03-19/none mode=troops ctx=peacekeeping,military
e4 m10 > m7 AID actual 2004-03-19/none ctx=peacekeeping,military
e5 m12 > m11 AID actual 2004-03-19/none ctx=migration,peacekeeping
e6 m14 > m4 PROTEST actual 2004-03-19/none mode=riot ctx=religion_ethnicity
e7 m15 > m4,m14 ACCUSE actual 2004-03-19/none mode=disapprove ctx=religion_ethnicity
e8 m15 > m29 ACCUSE actual 2004-03-19/none mode=allege ctx=religion_ethnicity,peacekeeping
e9 m16 > m4 MOBILIZE actual 2004-03-19/none mode=troops ctx=military
e10 m17 > m4 COERCE actual 2004-03-19/none mode=restrict ctx=territory
e11 m17 > m4 MOBILIZE actual 2004-03-19/none mode=troops ctx=territory
e12 m30 > m5 ASSAULT denied 2004-03-19/none ctx=religion_ethnicity
e13 m19 > m31 REQUEST requested 2004-03-19/none mode=yield ctx=religion_ethnicity
e14 m22 > m23 REQUEST requested 2004-03-19/none mode=meet ctx=diplomatic
e15 m24 > m21 CONSULT planned 2004-03-22/week mode=visit ctx=diplomatic
q1 m3 direct cue=katanya
q2 m28 direct cue=ujarnya
rel m7 led_by m8
rel m19 leads m20
rel m22 ally_of m32
