### Gatra 2005-06-28 article
= Masa Tugas Habis, [m1:IDN.GOV TPF Munir] {e17 Serahkan} Nama [m2:IDN.ELI Mantan Kepala BIN] ke [m3:IDN.GOV Presiden]
[m4:@IDN Jakarta], 28 Juni 2005 -- Enam bulan bekerja, [m5:IDN.GOV Tim Pencari Fakta (TPF) kasus Munir] pamit dengan satu pesan: {e18 pembunuhan} [m6:IDN.CVL aktivis itu] bukan kerja seorang pilot. Laporan akhirnya {e1 diserahkan} kepada [m7:IDN.GOV Presiden Susilo Bambang Yudhoyono] di Istana Negara, Jumat pekan lalu.
Dalam dokumen itu, demikian menurut dua sumber [m8:#Gatra Gatra], [m37=m5 TPF] {e2 meminta} [m9:IDN.COP Polri] memeriksa [m10:IDN.ELI Hendropriyono], yang memimpin [m11:IDN.SPY Badan Intelijen Negara] sampai Desember, beserta dua bekas deputinya.
[m41=m10 Hendropriyono] tiga kali {e3 menolak hadir} ke sidang [m42=m5 tim]. "<<q1 [m12=m5 Mereka] bukan penyidik. [m13=m10 Saya] hanya tunduk pada hukum acara>>," katanya kepada wartawan bulan lalu. [m38=m10 Ia] malah {e4 memperkarakan} [m14:IDN.CVL dua anggota TPF], [m15:KONTRAS.CVL Usman Hamid] dan [m16:IDN.CVL Rachland Nashidik], ke [m17=m9 Mabes Polri] atas tuduhan pencemaran nama.
[m40=m6 Munir] {e5 diracun} [m39:IDN.UNK seseorang] dengan arsenik dalam penerbangan Garuda menuju [m18:@NLD Amsterdam], 7 September 2004. Sejauh ini baru tiga tersangka, semuanya [m19:IDN.BUS awak Garuda]. Seorang di antaranya, [m20:IDN.BUS Pollycarpus Budihari Priyanto], {e6 ditahan} [m21=m9 polisi] sejak 18 Maret.
"<<q2 Kalau cuma berhenti di [m43=m20 Polly], itu namanya menangkap ekor>>," ujar [m22:IDN.CVL Suciwati], janda [m44=m6 Munir].
"<<q3 [m23=m22 Saya] {e7 minta} [m24=m7 Presiden] menepati ucapannya. [m45=m7 Beliau] bilang, ini ujian apakah Indonesia sudah berubah>>," sambungnya.
Ucapan dimaksud keluar dari mulut [m46=m7 Yudhoyono] pada November, ketika [m47=m22 Suciwati] {e8 menemuinya} di Istana. Sebulan kemudian terbit keputusan presiden yang membentuk [m48=m5 TPF].
[m25:IDN.COP Ketua TPF, Brigjen Marsudhi Hanafi], tidak mau mengomentari isi laporan. Wakilnya, [m26:IDN.CVL Asmara Nababan], lebih terbuka. [m27=m26 Dia] {e9 mengeluhkan} sikap [m28=m11 BIN], yang mula-mula {e10 sepakat} membuka dokumen lewat sebuah protokol, lalu {e11 mengingkarinya}.
[m29:IDN.SPY Syamsir Siregar], kepala BIN yang sekarang, {e12 membantah} [m49=m11 lembaganya] menutup-nutupi. Kata [m50=m29 dia], <<q4 surat penugasan yang dicari-cari itu memang tidak pernah ada>>.
Di [m51:IDN.LEG DPR], [m30:IDN.LEG Komisi III] {e13 akan mengundang} [m31:IDN.COP Kapolri Da'i Bachtiar], yang sebentar lagi pensiun, pekan depan. [m32:IDN.LEG Taufikurrahman Saleh] dari [m33:IDN.PTY Fraksi Kebangkitan Bangsa] {e14 mendesak} agar masa kerja [m52=m5 tim] diperpanjang. [m34:IDN.GOV Juru bicara presiden Andi Mallarangeng] menyatakan perpanjangan <<q5 {e15 tidak dipertimbangkan}>>.
Dari [m35:@USA Washington], [m36:USA.LEG 68 anggota Kongres] sudah {e16 menyurati} [m53=m7 Presiden] supaya laporan itu dibuka untuk umum. Surat tersebut belum berbalas.
e1 m5 > m7 CONSULT actual 2005-06-24/day ctx=human_rights,legal
e17 m1 > m3 CONSULT actual 2005-06-24/day ctx=human_rights,legal again
e2 m37 > m9 REQUEST requested 2005-06-24/day mode=change ctx=human_rights,intelligence
e3 m10 > m5 REJECT actual 2005-06-28/none mode=meet ctx=intelligence,legal bg
e4 m38 > m14 ACCUSE actual 2005-06-28/none mode=allege ctx=legal bg
e5 m39 > m40 ASSAULT actual 2004-09-07/day mode=targeted ctx=human_rights bg
e18 m39 > m6 ASSAULT actual 2004-09-07/day mode=targeted ctx=human_rights again
e6 m21 > m20 COERCE actual 2005-03-18/day mode=arrest ctx=legal,human_rights bg
e7 m23 > m24 REQUEST requested 2005-06-28/none mode=change ctx=human_rights,executive
e8 m22 > m7 CONSULT actual 2004-11-01/month mode=visit ctx=human_rights bg
e9 m27 > m28 ACCUSE actual 2005-06-28/none mode=disapprove ctx=intelligence
e10 m28 > m5 AGREE actual 2005-06-28/none ctx=intelligence bg
e11 m28 > m5 REJECT actual 2005-06-28/none mode=assist ctx=intelligence bg
e12 m29 > m27 REJECT actual 2005-06-28/none mode=yield ctx=intelligence
e13 m30 > m31 REQUEST planned 2005-07-04/week mode=meet ctx=legislative,human_rights
e14 m32 > m7 REQUEST requested 2005-06-28/none mode=change ctx=legislative,human_rights
e15 m34 > m32 REJECT actual 2005-06-28/none mode=change ctx=executive,human_rights
e16 m36 > m7 REQUEST requested 2005-06-28/none mode=change ctx=diplomatic,human_rights
q1 m10 direct cue=katanya
q2 m22 direct cue=ujar
q3 m22 direct cue=sambungnya
q4 m29 indirect cue=Kata
q5 m34 indirect cue=menyatakan
rel m10 leads m11 to=2004-12
rel m29 leads m28
rel m25 leads m5
rel m32 member_of m33
rel m30 part_of m51
rel m14 member_of m5

### Waspada 2009-02-04 article
= [m1:IDN.LEG Ketua DPRD Sumut] Tewas dalam {e1 Amuk Massa} Protap
[m2:@IDN MEDAN] (Waspada): Unjuk rasa menuntut pembentukan Provinsi Tapanuli (Protap), Selasa (3/2), berubah jadi petaka. [m3:IDN.LEG Ketua DPRD Sumatera Utara Abdul Aziz Angkat] meninggal dunia setelah {e2 dipukuli} dan {e3 diseret} [m4:IDN.CVL massa] dari ruang paripurna.
[m41=m4 Massa], sekitar 2.000 orang, datang dengan 30 bus sambil mengusung peti mati. [m5=m4 Mereka] {e4 mendobrak} pagar, memecahkan kaca, lalu menyerbu ruang tempat [m29:IDN.LEG 100 anggota dewan] bersidang.
"<<q1 [m42=m3 Pak Ketua] sempat keluar lewat pintu samping. [m43=m3 Beliau] pegang dada. Tidak ada [m6:IDN.COP polisi] satu pun yang mendekat>>," cerita [m7:IDN.LEG Ferry Suando], anggota Fraksi [m8:IDN.PTY PPP] yang bersembunyi di bawah meja.
Menurut [m44=m7 Ferry], [m45=m3 Aziz] tewas bukan karena dipukul, melainkan serangan jantung. Keterangan dokter RS Gleni, tempat [m46=m3 korban] dibawa, menguatkan dugaan itu; [m30:IDN.CVL keluarga] {e5 menolaknya}.
Malamnya [m9:IDN.COP Poltabes Medan] {e6 menetapkan} delapan tersangka, antara lain [m10:IDN.PTY GM Chandra Panggabean], ketua [m37:IDN.CVL panitia pemrakarsa Protap] yang juga anggota DPRD dari [m11:IDN.PTY PPIB]. [m31=m10 Chandra] {e7 dijemput} di kantornya pukul 19.00.
Lewat pengacara [m32=m10 ia] {e8 menyangkal} menyuruh [m12=m4 orang-orang itu] berbuat rusuh. "<<q2 Yang dikirim klien [m13:IDN.CVL kami] peserta damai. Ada yang menunggangi>>," ujar [m14=m13 pengacara itu], tanpa menyebut siapa.
[m15:IDN.COP Kapolri Jenderal Bambang Hendarso Danuri] bertindak cepat terhadap anak buahnya. Pukul 21.00 [m33=m15 ia] {e9 mencopot} [m16:IDN.COP Kapoltabes Medan Kombes Aton Suhartono]; beberapa jam kemudian menyusul [m17:IDN.COP Kapolda Sumut Irjen Nanan Soekarna].
[m18:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e10 mengutuk} kejadian itu. "<<q3 Ini demokrasi yang kebablasan>>," katanya di Istana Bogor.
Ketua Umum [m40:IDN.PTY Golkar] [m19:IDN.GOV Jusuf Kalla], yang kehilangan kadernya, {e11 meminta} [m34:IDN.GOV pemerintah] menghentikan sementara semua pemekaran. {e18 Permintaan} [m35=m19 Wapres] segera {e12 disambut} [m20:IDN.LEG Ketua DPR Agung Laksono]. Sebaliknya, [m21:IDN.GOV Bupati Tapanuli Utara Torang Lumbantobing] berpendapat kejahatan segelintir orang jangan mematikan cita-cita empat kabupaten.
Rencana Protap sendiri sudah berumur. [m36:IDN.LEG DPRD Sumut] berkali-kali {e13 menunda} rekomendasinya; terakhir, bulan lalu, [m38=m3 Aziz] {e14 memberi tahu} [m47=m37 panitia] bahwa berkas [m48=m37 mereka] kurang lengkap. [m22:IDN.GOV Bupati Tapanuli Tengah Tuani Lumbantobing] dan [m23:IDN.GOV wali kota Sibolga] pun sudah {e15 menarik dukungan} sejak 2007.
[m24:MUI.REL MUI Sumut] dan [m25:IDN.REL Keuskupan Agung Medan] petang itu bersama-sama {e16 mengimbau} [m26:IDN.CVL warga] tidak menyeret agama. Imbauan serupa disampaikan [m27:IDN.REL Ephorus HKBP Bonar Napitupulu].
Jenazah dimakamkan hari ini. [m39:IDN.COP Mabes Polri] mengirim [m28:IDN.COP tiga SSK Brimob dari Aceh dan Riau] yang {e17 ditempatkan} di simpul-simpul kota. (m13/h10)
e1 m4 > m1 PROTEST actual 2009-02-03/day mode=riot ctx=territory,legislative again
e2 m4 > m3 ASSAULT actual 2009-02-03/day mode=beat ctx=territory,legislative
e3 m4 > m3 ASSAULT actual 2009-02-03/day mode=beat ctx=territory,legislative again
e4 m5 > m29 PROTEST actual 2009-02-03/day mode=riot ctx=territory,legislative
e5 m30 > m7 REJECT actual 2009-02-04/none mode=yield ctx=legal
e6 m9 > m10 ACCUSE actual 2009-02-03/day mode=allege ctx=legal,legislative
e7 m9 > m31 COERCE actual 2009-02-03/day mode=arrest ctx=legal,legislative
e8 m32 > m9 REJECT actual 2009-02-04/none mode=yield ctx=legal
e9 m33 > m16,m17 SANCTION actual 2009-02-03/day mode=expel ctx=legal
e10 m18 > m4 ACCUSE actual 2009-02-03/day mode=disapprove ctx=legislative
e11 m19 > m34 REQUEST requested 2009-02-04/none mode=change ctx=territory
e18 m35 > m34 REQUEST requested 2009-02-04/none mode=change ctx=territory again
e12 m20 > m35 SUPPORT actual 2009-02-04/none ctx=territory,legislative
e13 m36 > m37 REJECT actual 2009-02-04/none mode=change ctx=territory,legislative bg
e14 m38 > m37 REJECT actual 2009-01-01/month mode=change ctx=territory,legislative bg
e15 m22,m23 > m37 SANCTION actual 2007-01-01/year mode=withdraw ctx=territory bg
e16 m24,m25 > m26 REQUEST requested 2009-02-03/day mode=yield ctx=religion_ethnicity
e17 m39 > m4 MOBILIZE actual 2009-02-04/none mode=police ctx=territory
q1 m7 direct cue=cerita
q2 m14 direct cue=ujar
q3 m18 direct cue=katanya
rel m3 leads m36
rel m7 member_of m8
rel m10 leads m37
rel m10 member_of m11
rel m19 leads m40

### Kumparan 2020-12-08 article
= Enam [m1:FPI.REL Laskar FPI] {e1 Ditembak Mati}, [m2:IDN.LEG DPR] {e20 Didesak} Bentuk TGPF
~byline kumparanNEWS
~date_line 8 Desember 2020 10:17 WIB
~share Simpan | Bagikan
~caption Barang bukti yang ditunjukkan polisi di Polda Metro Jaya. Foto: Adi/kumparan
Dua cerita beredar tentang apa yang terjadi di Tol Jakarta-Cikampek, Senin (7/12) lewat tengah malam. Yang sama cuma akhirnya: [m40=m1 enam pengawal] [m3:FPI.REL Rizieq Syihab] meninggal.
Cerita pertama dari [m4:IDN.COP Kapolda Metro Jaya Irjen Fadil Imran]. Menurutnya, <<q1 [m5:IDN.COP enam anggotanya] yang sedang membuntuti rombongan {e2 dipepet} dan {e3 ditembak} lebih dulu, lalu {e4 membalas}>>.
"<<q2 Ada dua pucuk senjata, ada pedang. [m6=m5 Petugas] dalam keadaan terancam>>," kata [m7=m4 Fadil] sambil menunjuk meja barang bukti. Di sampingnya duduk [m8:IDN.MIL Pangdam Jaya Mayjen Dudung Abdurachman].
Cerita kedua dari [m9:FPI.REL Munarman]. [m10=m9 Sekretaris umum] [m11:FPI.REL Front Pembela Islam] itu {e5 membantah} [m12=m1 anak-anak muda tersebut] {e6 menembak}.
"<<q3 [m13=m11 Kami] tidak punya senjata api. [m33=m1 Mereka] {e7 diculik} [m34:IDN.UAF orang tak dikenal], lalu dibantai>>," ujarnya di [m14:@IDN Petamburan].
Malam harinya [m35=m9 Munarman] menambahkan {e8 tuntutan}: autopsi dilakukan dokter independen dengan disaksikan [m46:IDN.CVL keluarga].
[m41=m3 Rizieq] sendiri pulang dari [m15:@SAU Arab Saudi] pada 10 November setelah tiga setengah tahun. Kepulangannya diikuti kerumunan; karena kerumunan itulah [m16:IDN.COP Polda Metro] dua kali {e9 memanggilnya}, dan dua kali pula [m36=m3 ia] {e10 tidak datang}. Panggilan kedua jatuh pada Senin kemarin.
Sebelumnya, gara-gara kerumunan yang sama, [m17:IDN.COP Kapolri Idham Azis] {e11 mencopot} [m18:IDN.COP dua kapolda], Nana Sudjana dan Rudy Sufahriadi. [m19:IDN.GOV Gubernur Anies Baswedan] {e12 diperiksa} sembilan jam.
[m20=m8 Dudung], yang menyebut dirinya prajurit lapangan, bulan lalu {e13 memerintahkan} [m21:IDN.MIL anak buahnya] mencopoti baliho [m22=m3 sang imam besar] dan melontarkan gagasan agar [m37:IDN.GOV pemerintah] {e14 membubarkan} [m23=m11 FPI].
Dari [m45=m2 Senayan], [m24:IDN.LEG anggota Komisi III Fadli Zon] {e15 menuntut} tim gabungan pencari fakta. Wakil ketua [m42:IDN.LEG komisi itu], [m25:IDN.LEG Desmond Mahesa], sama-sama dari [m26:IDN.PTY Gerindra], {e16 tidak sependapat}: cukup panitia kerja.
[m27:IDN.PTY PKS] berdiri di belakang usul [m43=m24 Fadli]. Sedangkan [m28:IDN.PTY Sekjen PDIP Hasto Kristiyanto] {e17 memuji} ketegasan [m29=m16 polisi].
[m30:IDN.JUD Komnas HAM], kata komisionernya, [m31:IDN.JUD Choirul Anam], sudah {e18 menyelidiki} sejak Senin siang. "<<q4 [m44=m30 Kami] berharap [m32=m16 kepolisian] terbuka>>," tuturnya.
Rest area Km 50 pagi ini sudah buka seperti biasa. [m39:IDN.CVL Beberapa pedagang] mengaku ponselnya sempat {e19 diambil} [m38:IDN.COP petugas].
e1 m5 > m1 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression,religion_ethnicity again
e2 m1 > m5 COERCE denied 2020-12-07/day mode=restrict ctx=repression said=m4
e3 m1 > m5 ASSAULT denied 2020-12-07/day mode=firearms ctx=repression said=m4
e4 m5 > m1 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression,religion_ethnicity said=m4
e5 m10 > m4 REJECT actual 2020-12-07/day mode=yield ctx=repression
e6 m12 > m5 ASSAULT denied 2020-12-07/day mode=firearms ctx=repression said=m10 again
e7 m34 > m33 ASSAULT actual 2020-12-07/day mode=abduct ctx=repression said=m10
e8 m35 > m16 REQUEST requested 2020-12-07/day mode=change ctx=legal,human_rights
e9 m16 > m36 REQUEST requested 2020-12-07/day mode=meet ctx=legal,health
e10 m36 > m16 REJECT actual 2020-12-07/day mode=meet ctx=legal,health
e11 m17 > m18 SANCTION actual 2020-11-01/month mode=expel ctx=health,legal bg
e12 m16 > m19 ACCUSE actual 2020-11-01/month mode=investigate ctx=health,legal bg
e13 m20 > m21 REQUEST requested 2020-11-01/month mode=change ctx=military,religion_ethnicity bg
e14 m37 > m23 SANCTION hypothetical 2020-11-01/month mode=discontinue ctx=religion_ethnicity said=m20 bg
e15 m24 > m2 REQUEST requested 2020-12-08/none mode=change ctx=legislative,repression
e20 m24 > m2 REQUEST requested 2020-12-08/none mode=change ctx=legislative,repression again
e16 m25 > m24 REJECT actual 2020-12-08/none mode=change ctx=legislative,repression
e17 m28 > m29 SUPPORT actual 2020-12-08/none ctx=repression
e18 m30 > m16 ACCUSE actual 2020-12-07/day mode=investigate ctx=human_rights
e19 m38 > m39 COERCE actual 2020-12-07/day mode=seize ctx=repression
q1 m4 indirect cue=Menurutnya
q2 m7 direct cue=kata
q3 m9 direct cue=ujarnya
q4 m31 direct cue=tuturnya
rel m3 leads m11
rel m10 member_of m11
rel m4 leads m16
rel m24 member_of m26
rel m25 member_of m26
rel m25 member_of m42
rel m31 member_of m30

### Manado Post 2025-04-12 article
= Usai Pesta Iman, [m1:IDN.REL Ketua Sinode GMIM] Ditunggu [m2:IDN.COP Polda]
[m3:@IDN MANADO] - [m4:IDN.COP Polda Sulut] masih menunggu [m5:IDN.REL Pdt Hein Arina], Ketua [m6:IDN.REL Sinode Gereja Masehi Injili di Minahasa (GMIM)], pulang dari [m38:@USA Amerika Serikat]. [m39=m5 Ia] salah satu dari lima orang yang {e1 ditetapkan} sebagai tersangka korupsi dana hibah Rp8,9 miliar pada Senin (7/4).
[m40=m7+m8+m9+m10 Empat lainnya] {e2 sudah ditahan} sejak Kamis malam. [m41=m40 Mereka] ialah [m7:IDN.GOV Sekretaris Provinsi Steve Kepel], [m8:IDN.GOV Karo Kesra Fereydy Kaligis], [m9:IDN.ELI mantan Pj Sekprov Asiano Gamy Kawatu], dan [m10:IDN.ELI mantan Kepala BKAD Jeffry Korengkeng].
"<<q1 [m11=m5 Beliau] kooperatif. Pengacaranya sudah {e3 menjanjikan} tanggal>>," kata [m12:IDN.COP Kapolda Irjen Roycke Langie].
Janji itu dibenarkan [m13:IDN.CVL Notje Karamoy], kuasa hukum [m14=m5 sang pendeta]. Tiket pulang, katanya, <<q2 sudah dibeli untuk pekan depan>>.
Jemaat terbelah dua. Jumat (11/4) sore, [m15:IDN.REL ratusan anggota Panji Yosua], sayap kaum bapak [m42=m6 GMIM], {e4 berdoa bersama} di depan kantor sinode di [m16:@IDN Tomohon] sambil {e5 meminta} [m17=m4 polisi] tidak mencampuri urusan gereja.
Sehari sebelumnya, di tempat yang sama, [m18:IDN.REL sekelompok pelayan khusus] justru {e6 menuntut} [m19=m5 Arina] meletakkan jabatan. "<<q3 Uang itu untuk mahasiswa dan rumah sakit. [m43=m18 Kami] mau tahu larinya ke mana>>," seru [m20:IDN.REL Pnt Maurits Mantiri], penatua yang pernah mencalonkan diri sebagai wali kota Bitung.
Hibah itu mengucur antara 2020 dan 2023, pada masa [m21:IDN.ELI Gubernur Olly Dondokambey]. [m34=m21 Olly], bendahara umum [m22:IDN.PTY PDI Perjuangan], pekan ini {e7 membantah} pernah mengatur penyalurannya. [m44=m22 Partainya] {e8 mencium} gelagat politik di balik perkara.
Bau semacam itu ditampik [m23:IDN.GOV Gubernur Yulius Selvanus], kader [m24:IDN.PTY Gerindra] yang mengalahkan jagoan [m45=m22 PDIP] tahun lalu. [m35=m23 Yulius] {e9 menonaktifkan} [m36=m7 Kepel] mulai hari ini dan {e10 berjanji} tetap menyalurkan hibah bagi [m25:IDN.REL semua denominasi], dengan pengawasan [m26:IDN.GOV BPKP].
[m27:PGI.REL Persekutuan Gereja-gereja di Indonesia (PGI)], wadah yang beranggotakan [m46=m6 GMIM], {e12 menyerahkan} sepenuhnya kepada hukum. Ketua umumnya, [m28:PGI.REL Pdt Jacky Manuputty], {e13 akan berkunjung} ke [m47=m16 Tomohon] sesudah Paskah untuk menengahi.
Di luar itu, [m29:IDN.CVL LSM Rako] {e14 mendesak} [m30:IDN.JUD KPK] melakukan supervisi. "<<q4 Jangan sampai dingin lagi seperti kasus pemecah ombak>>," ujar ketuanya, [m31:IDN.CVL Harianto Nanga].
Kasus pemecah ombak Minahasa Utara, yang {e15 disidik} [m32:IDN.JUD Kejati Sulut] sejak 2016, berakhir dengan {e16 vonis} empat tahun [m37:IDN.JUD Pengadilan Tipikor Manado] bagi [m33:IDN.ELI mantan bupati Vonnie Panambunan].
Persiapan Jumat Agung berjalan seperti biasa. Gereja-gereja sudah dihias kain ungu. (gel)
e1 m4 > m5 ACCUSE actual 2025-04-07/day mode=allege ctx=corruption,legal
e2 m4 > m7,m8,m9,m10 COERCE actual 2025-04-10/day mode=arrest ctx=corruption,legal
e3 m13 > m12 AGREE planned 2025-04-12/none ctx=legal,corruption said=m12
e4 m15 > m17 PROTEST actual 2025-04-11/day mode=demo ctx=religion_ethnicity,corruption
e5 m15 > m17 REQUEST requested 2025-04-11/day mode=yield ctx=religion_ethnicity
e6 m18 > m19 REQUEST requested 2025-04-10/day mode=yield ctx=corruption,religion_ethnicity
e7 m34 > m4 REJECT actual 2025-04-12/none mode=yield ctx=corruption
e8 m22 > m4 ACCUSE actual 2025-04-12/none mode=allege ctx=corruption
e9 m35 > m36 SANCTION actual 2025-04-12/day mode=expel ctx=corruption,executive
e10 m35 > m25 AGREE planned 2025-04-12/none ctx=religion_ethnicity,economic
e12 m27 > m4 SUPPORT actual 2025-04-12/none ctx=legal,religion_ethnicity
e13 m28 > m6 CONSULT planned 2025-04-12/none mode=third-party ctx=religion_ethnicity
e14 m29 > m30 REQUEST requested 2025-04-12/none mode=assist ctx=corruption
e15 m32 > m33 ACCUSE actual 2016-01-01/year mode=investigate ctx=corruption,legal bg
e16 m37 > m33 SANCTION actual 2025-04-12/none mode=convict ctx=corruption,legal bg
q1 m12 direct cue=kata
q2 m13 indirect cue=katanya
q3 m20 direct cue=seru
q4 m31 direct cue=ujar
rel m5 leads m6
rel m12 leads m4
rel m34 member_of m22
rel m23 member_of m24
rel m6 member_of m27
rel m28 leads m27
rel m31 leads m29
rel m15 part_of m6
