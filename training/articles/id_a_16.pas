### Betahita 2020-08-28 article
= [m41=m4 Ketua Adat] [m1:@IDN Kinipan] {e1 Dilepas} setelah Semalam di [m2:IDN.COP Polda]
~byline Oleh Kennial Laia
~date_line Jumat, 28 Agustus 2020
[m3:#Betahita BETAHITA.ID] - [m4:IDN.CVL Effendi Buhing], ketua komunitas adat [m5:IDN.CVL Laman Kinipan], sudah di rumah. [m6:IDN.COP Polda Kalimantan Tengah] {e2 memulangkannya} Kamis malam (27/8), sehari sesudah sepasukan [m7:IDN.COP polisi bersenjata laras panjang] {e3 menyeretnya} dari dapur.
Rekaman istrinya, berdurasi tiga menit, ditonton jutaan kali. Di situ terdengar [m30=m4 Buhing] {e4 menolak} naik mobil karena surat panggilan tak pernah [m42=m4 ia] terima.
"<<q1 [m8=m4 Saya] diperiksa sampai subuh. Ditanya soal gergaji mesin, ditanya soal bendera adat>>," katanya lewat sambungan telepon yang putus-putus.
"<<q2 Tidak dipukul. Tetapi istri [m9=m4 saya] sampai sekarang belum mau masak di dapur itu>>."
Gergaji yang dimaksud milik [m10:IDN.BUS PT Sawit Mandiri Lestari (SML)]. Pada 23 Juni, [m11:IDN.CVL empat pemuda kampung] {e5 mengambilnya} dari tangan [m12:IDN.BUS pekerja perusahaan] yang menebang di hutan adat. [m31=m10 Perusahaan] {e6 mengadu} ke [m43=m6 polisi], dan [m40=m11 keempatnya] {e19 ditahan} lebih dulu. [m44=m4 Buhing] {e20 dituduh} menyuruh.
Direktur [m13:WALHI.CVL Walhi Kalteng], [m14:WALHI.CVL Dimas Novian Hartono], {e7 menyebut} tuduhan itu kriminalisasi yang dipesan. Bersama [m15:AMAN.CVL Aliansi Masyarakat Adat Nusantara (AMAN)], [m32=m13 pihaknya] {e8 meminta} [m16:IDN.COP Kapolri Idham Azis] memeriksa [m45:IDN.COP kapolda].
[m17:IDN.COP Kabid Humas Polda Kalteng Kombes Hendra Rochmawan] menepis. Menurutnya, <<q3 dua kali panggilan {e9 sudah dikirim} dan dua kali [m18=m4 yang bersangkutan] tidak hadir>>; membawa senjata panjang pun biasa saja di daerah yang jauh.
[m34=m17 Hendra] juga menyangkal [m33:IDN.COP penyidik] {e10 ditekan} [m19=m10 perusahaan].
Sengketa [m48=m1 Kinipan] meletus pada 2018, begitu [m35=m10 SML] {e11 membuka} hutan berbekal pelepasan kawasan 19.091 hektare yang {e12 diteken} [m20:IDN.GOV Menteri Lingkungan Hidup dan Kehutanan] tiga tahun sebelumnya. [m21=m5 Komunitas] {e13 menyurati} [m36:IDN.GOV Jakarta] enam kali. Pada Juni 2019 [m37:IDN.CVL dua utusan mereka] {e14 bertamu} ke [m22:IDN.GOV Kantor Staf Presiden], yang waktu itu dipimpin [m23:IDN.GOV Moeldoko] dan menjanjikan mediasi.
Mediasinya tidak pernah jalan. "<<q4 [m24=m26 Bupati Lamandau] bilang wilayah adat belum diakui. Yang berwenang mengakui siapa? Ya bupati>>," ujar [m25:AMAN.CVL Sekretaris Jenderal AMAN Rukka Sombolinggi].
Bupati dimaksud, [m26:IDN.GOV Hendra Lesmana], {e15 membuka pintu} pengakuan asal batas dengan tiga desa tetangga disepakati. [m38:IDN.CVL Desa Karang Taba] {e16 keberatan} terhadap peta [m46=m15 AMAN].
[m27:IDN.BUS Direktur SML Wendy Soewarno] tidak membalas pesan. Melalui pengacaranya, [m28=m10 perusahaan] pernah menyatakan <<q5 tidak ada hutan adat di konsesi itu>>.
[m39=m23 Moeldoko] kemarin {e17 menghubungi} [m29=m45 kapolda] dan, kata juru bicaranya, {e18 meminta} penangguhan. Sehari kemudian [m47=m4 Buhing] pulang. Statusnya masih tersangka.
e1 m2 > m4 RETREAT actual 2020-08-27/day mode=release ctx=human_security,legal again
e2 m6 > m4 RETREAT actual 2020-08-27/day mode=release ctx=human_security,legal
e3 m7 > m4 COERCE actual 2020-08-26/day mode=arrest ctx=human_security,repression
e4 m30 > m7 REJECT actual 2020-08-26/day mode=yield ctx=human_security,legal
e5 m11 > m12 COERCE actual 2020-06-23/day mode=seize ctx=human_security,environment
e6 m31 > m11 ACCUSE actual 2020-06-01/month mode=allege ctx=legal,human_security
e20 m31 > m44 ACCUSE actual 2020-08-28/none mode=allege ctx=legal,human_security bg
e7 m14 > m6 ACCUSE actual 2020-08-28/none mode=disapprove ctx=legal,human_security
e8 m32,m15 > m16 REQUEST requested 2020-08-28/none mode=change ctx=legal,human_security
e9 m6 > m18 REQUEST requested 2020-08-28/none mode=meet ctx=legal said=m17
e10 m19 > m33 REQUEST denied 2020-08-28/none mode=change ctx=legal said=m34
e11 m35 > m5 COERCE actual 2018-01-01/year mode=seize ctx=human_security,environment bg
e12 m20 > m35 SUPPORT actual 2015-01-01/year ctx=environment,human_security bg
e13 m21 > m36 REQUEST requested 2020-08-28/none mode=assist ctx=human_security bg
e14 m37 > m22 CONSULT actual 2019-06-01/month mode=visit ctx=human_security bg
e15 m26 > m5 AGREE hypothetical 2020-08-28/none ctx=human_security
e16 m38 > m15 REJECT actual 2020-08-28/none mode=change ctx=human_security
e17 m39 > m29 CONSULT actual 2020-08-27/day mode=phone ctx=legal,human_security
e18 m39 > m29 REQUEST requested 2020-08-27/day mode=yield ctx=legal,human_security
e19 m6 > m40 COERCE actual 2020-08-28/none mode=arrest ctx=human_security,legal bg
q1 m4 direct cue=katanya
q2 m4 direct
q3 m17 indirect cue=Menurutnya
q4 m25 direct cue=ujar
q5 m28 indirect cue=menyatakan
rel m4 leads m5
rel m14 leads m13
rel m23 leads m22
rel m25 member_of m15
rel m17 member_of m6

### Suara.com 2020-04-25 article
= [m1:IDN.CVL Enam Tapol Papua] {e15 Divonis}, [m2:IDN.CVL Surya Anta] Sembilan Bulan
~page_control News
~byline Reza Gunadha
~byline Welly Hidayat
~date_line Sabtu, 25 April 2020 | 06:58 WIB
[m3:#Suara.com Suara.com] - Sidang digelar lewat layar, [m44:IDN.JUD majelis] di gedung, [m43=m1 terdakwa] di Rutan Salemba. [m4:IDN.JUD Pengadilan Negeri Jakarta Pusat], Jumat (24/4/2020), {e1 menjatuhkan} hukuman sembilan bulan penjara kepada juru bicara [m41:IDN.CVL Front Rakyat Indonesia untuk West Papua (FRI-WP)], [m5=m2 Surya Anta Ginting], dan [m6:IDN.EDU empat mahasiswa asal Papua]: Ambrosius Mulait, Dano Tabuni, Charles Kossay, dan Ariana Elopere.
Seorang lagi, [m7:IDN.EDU Isay Wenda], {e2 diganjar} delapan bulan. Semuanya dinilai terbukti berbuat makar ketika {e16 mengibarkan} bendera Bintang Kejora di seberang [m8:@IDN Istana Merdeka], 28 Agustus 2019.
Putusan itu lebih ringan daripada {e3 tuntutan} [m9:IDN.JUD jaksa], yakni satu tahun lima bulan.
"<<q1 [m10=m6 Kami] menari pakai koteka dan bendera. Kalau itu bisa menjatuhkan negara, negaranya yang perlu diperiksa>>," kata [m40:IDN.EDU Ambrosius] dari layar, mengundang teguran [m11:IDN.JUD Hakim Ketua Agustinus Setyo Wahyu].
Kuasa hukum [m45=m1 para terdakwa], [m12:IDN.CVL Michael Himan], belum memutuskan banding. Dikurangi masa tahanan, kata [m39=m12 dia], <<q2 [m32=m1 mereka] sudah bisa {e5 bebas} akhir Mei>>.
[m13:AMNESTY.NGO Amnesty International Indonesia] {e6 mengecam} putusan. "<<q3 Satu hari pun terlalu lama>>," ujar [m14:AMNESTY.NGO Usman Hamid], [m15=m14 direktur eksekutifnya]. [m33=m14 Usman] {e7 mendesak} [m16:IDN.GOV Presiden Joko Widodo] memberi amnesti bagi [m17:IDN.CVL 56 tahanan Papua] yang ada di seluruh penjara, apalagi wabah corona menjalar.
Di samping itu, [m42=m13 organisasi tersebut] mengingatkan bahwa permohonan pembebasan yang {e8 diajukan} [m34:IDN.CVL sejumlah pegiat] kepada [m18:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly] bulan lalu belum dijawab. [m35=m18 Yasonna] pekan-pekan ini {e9 melepas} [m36:IDN.CRM 38 ribu narapidana] demi mencegah penularan; tahanan makar tidak termasuk.
[m37=m2 Surya] {e10 ditangkap} di Plaza Indonesia pada 31 Agustus 2019 oleh [m19:IDN.COP Polda Metro Jaya]. Dua pekan sebelum itu, [m20:IDN.CVL sekelompok orang] {e11 meneriaki} [m21:IDN.EDU penghuni asrama Papua] di [m22:@IDN Surabaya] dengan makian rasial, dan dari situlah gelombang unjuk rasa di [m23:@IDN Papua] bermula. Salah seorang yang meneriaki, [m24:IDN.SOC Tri Susanti], eks calon legislator [m25:IDN.PTY Gerindra], {e12 dihukum} tujuh bulan pada Februari oleh [m26:IDN.JUD PN Surabaya].
"<<q4 Yang memaki tujuh bulan, yang dimaki sembilan>>," sindir [m27:IDN.CVL pengacara publik Oky Wiratama].
Perbandingan semacam itu dijawab dingin oleh [m28:IDN.JUD Humas PN Jakarta Pusat Bambang Nurcahyono]. Setiap perkara, tuturnya, punya timbangan sendiri.
Dari pengasingan, [m29:ULMWP.REB Benny Wenda], yang mengetuai [m30:ULMWP.REB ULMWP], {e13 meminta} [m31:UN Komisaris Tinggi HAM PBB Michelle Bachelet] segera berkunjung. Kunjungan itu sudah {e14 disetujui} [m38:IDN.GOV Jakarta] secara lisan sejak Januari 2018, tetapi tanggalnya tak kunjung ada.
Sidang selesai menjelang buka puasa. Keluarga menonton dari telepon genggam.
e1 m4 > m5,m6 SANCTION actual 2020-04-24/day mode=convict ctx=legal,territory
e2 m4 > m7 SANCTION actual 2020-04-24/day mode=convict ctx=legal,territory
e3 m9 > m2,m6,m7 ACCUSE actual 2020-04-25/none mode=allege ctx=legal,territory bg
e5 m4 > m32 RETREAT planned 2020-05-01/month mode=release ctx=legal said=m12
e6 m13 > m4 ACCUSE actual 2020-04-25/none mode=disapprove ctx=human_rights,legal
e7 m33 > m16 REQUEST requested 2020-04-25/none mode=yield ctx=human_rights,health
e8 m34 > m18 REQUEST requested 2020-03-01/month mode=yield ctx=human_rights,health bg
e9 m35 > m36 RETREAT actual 2020-04-01/month mode=release ctx=health,legal bg
e10 m19 > m37 COERCE actual 2019-08-31/day mode=arrest ctx=legal,territory bg
e11 m20 > m21 ACCUSE actual 2019-08-17/week mode=disapprove ctx=religion_ethnicity bg
e12 m26 > m24 SANCTION actual 2020-02-01/month mode=convict ctx=legal,religion_ethnicity bg
e13 m29 > m31 REQUEST requested 2020-04-25/none mode=meet ctx=human_rights,territory
e14 m38 > m31 AGREE actual 2018-01-01/month ctx=human_rights,diplomatic bg
e15 m4 > m1 SANCTION actual 2020-04-24/day mode=convict ctx=legal,territory again
e16 m6 > m8 PROTEST actual 2019-08-28/day mode=demo ctx=territory bg
q1 m40 direct cue=kata
q2 m12 indirect cue=kata
q3 m14 direct cue=ujar
q4 m27 direct cue=sindir
rel m2 member_of m41
rel m29 leads m30
rel m14 leads m13

### Radar Lampung 2012-10-24 article
= Balinuraga Mencekam, [m24=m11 Bupati] {e1 Diadang} [m23=m2 Warga] di Simpang Patok
[m1:@IDN KALIANDA] - Sudah dua hari [m2:IDN.CVL warga Desa Agom] dan [m3:IDN.CVL warga Desa Balinuraga], [m4:@IDN Lampung Selatan], tidak tidur nyenyak. Kabar burung lebih kencang larinya daripada sepeda motor.
Konon, ceritanya berawal Sabtu sore: dua gadis Agom jatuh dari motor, diganggu [m5:IDN.CVL pemuda Balinuraga]. Malamnya, [m6:IDN.CVL sekitar 500 orang] {e2 membakar} sebuah kedai di pinggir desa.
[m7:IDN.COP Polres Lampung Selatan] {e3 menyiagakan} 300 personel di perbatasan kedua desa. [m8:IDN.COP Kapolres AKBP Tatar Nugroho] {e18 memohon} [m41=m2 warga] mempercayai penyidik. "<<q1 Beri [m9=m7 kami] tiga hari. Pelakunya sudah [m10=m7 kami] kantongi>>," ujarnya kemarin.
[m33=m2 Warga Agom] tidak mau menunggu. Ketika [m11:IDN.GOV Bupati Rycko Menoza] datang untuk {e4 berunding}, Selasa (23/10), [m31=m2 ratusan orang] {e16 memotong} jalannya di Simpang Patok. Rombongan [m34=m11 bupati] balik kanan.
"<<q2 [m25=m11 Tuan muda itu] cuma muncul kalau ada kamera>>," {e5 cetus} [m12:IDN.CVL Muchsin Syukur], tokoh Agom.
Hubungan [m35=m11 sang bupati] dengan rakyatnya memang sedang buruk. Mei lalu [m13:IDN.CVL warga adat Kalianda] {e6 merobohkan} patung mantan gubernur Zainal Abidin Pagaralam, kakek [m26=m11 Rycko], yang berdiri dengan uang APBD. [m14:IDN.GOV Gubernur Sjachroedin Z.P.], ayah [m36=m11 Rycko] sekaligus ketua [m32:IDN.PTY PDI Perjuangan Lampung], {e7 menyebut} [m37=m13 pelakunya] tidak beradab, dan sejak itu keduanya jarang bertegur sapa dengan para penyimbang.
Di [m42:@IDN Balinuraga], ketua adat [m16:IDN.CVL Made Sumantra] menyiapkan gong. [m27=m3 Pihaknya], katanya, {e8 sudah meminta maaf} lewat kepala desa dan {e9 menawarkan} ganti kedai. "<<q3 Anak nakal di mana pun ada. Jangan satu banjar dihukum>>."
{e17 Permintaan maaf} itu, kata [m38=m12 Muchsin], <<q4 datang lewat orang ketiga, maka [m39=m2 kami] anggap tidak pernah datang>>.
[m17:IDN.LEG Ketua DPRD Lampung Selatan Siti Farida] {e10 menyalahkan} [m18=m7 polisi] yang tidak segera menangkap siapa pun. [m28=m17 Ia] {e11 meminta} [m19:IDN.COP Kapolda Brigjen Jodie Rooseto] mengirim tambahan.
[m29=m19 Kapolda] {e12 menyanggupi} empat peleton, yang akan tiba nanti malam dari [m20:@IDN Bandar Lampung]. Komandan Korem [m21:IDN.MIL Kolonel Amalsyah Tarmizi] pun {e13 menyiapkan} satu kompi.
Para bupati terdahulu belajar dari Januari. Waktu itu di Napal, Sidomulyo, [m22:IDN.CVL ribuan orang] {e14 membakar} 60 rumah [m30:IDN.CVL warga Kampung Kota Dalam]; perjanjian damainya {e15 diteken} di depan [m40=m14 gubernur], dua pekan kemudian. Pasal ketiganya berbunyi: pertikaian pemuda tidak boleh menyeret kampung.
Salinan perjanjian itu masih tertempel di balai desa Balinuraga, tinta tanda tangannya luntur. (dur/adm)
e1 m23 > m24 PROTEST actual 2012-10-23/day mode=obstruct ctx=religion_ethnicity again
e2 m6 > m3 PROTEST actual 2012-10-20/day mode=riot ctx=religion_ethnicity
e3 m7 > m2,m3 MOBILIZE actual 2012-10-24/none mode=police ctx=religion_ethnicity
e18 m8 > m41 REQUEST requested 2012-10-23/day mode=yield ctx=religion_ethnicity
e4 m11 > m2 CONSULT planned 2012-10-23/day ctx=religion_ethnicity
e5 m12 > m25 ACCUSE actual 2012-10-24/none mode=disapprove ctx=religion_ethnicity
e6 m13 > m26 PROTEST actual 2012-05-01/month mode=vandalize ctx=religion_ethnicity,executive bg
e7 m14 > m13 ACCUSE actual 2012-05-01/month mode=disapprove ctx=religion_ethnicity bg
e8 m27 > m2 SUPPORT actual 2012-10-24/none ctx=religion_ethnicity said=m16
e9 m27 > m2 AGREE planned 2012-10-24/none ctx=religion_ethnicity,reparations said=m16
e10 m17 > m18 ACCUSE actual 2012-10-24/none mode=disapprove ctx=religion_ethnicity,legal
e11 m28 > m19 REQUEST requested 2012-10-24/none mode=assist ctx=religion_ethnicity
e12 m29 > m28 AGREE planned 2012-10-24/day ctx=religion_ethnicity
e13 m21 > m2,m3 MOBILIZE planned 2012-10-24/none mode=troops ctx=religion_ethnicity,military
e14 m22 > m30 PROTEST actual 2012-01-01/month mode=riot ctx=religion_ethnicity bg
e15 m22 > m30 SUPPORT actual 2012-02-01/month ctx=religion_ethnicity bg
e16 m31 > m11 PROTEST actual 2012-10-23/day mode=obstruct ctx=religion_ethnicity
e17 m27 > m2 SUPPORT actual 2012-10-24/none ctx=religion_ethnicity said=m16 again
q1 m8 direct cue=ujarnya
q2 m12 direct cue=cetus
q3 m16 direct
q4 m12 indirect cue=kata
rel m14 leads m32
rel m8 leads m7
rel m12 member_of m2
rel m16 leads m27

### Tribun Sumsel 2021-10-27 article
= [m1:IDN.EDU Mahasiswa] {e1 Duduki} [m2:IDN.LEG DPRD Sumsel], Tuntut Kasus Masjid Sriwijaya Tuntas
[m3:#Tribun_Sumsel TRIBUNSUMSEL.COM], [m4:@IDN PALEMBANG] - Gerbang itu tak kuat menahan dorongan. Selasa (26/10/2021), [m5:IDN.EDU ratusan mahasiswa] dari [m6:HMI.EDU HMI], [m7:PMII.EDU PMII], dan [m8:KAMMI.EDU KAMMI] {e2 merangsek} ke ruang paripurna [m9:IDN.LEG DPRD Sumatera Selatan] dan {e3 duduk} di kursi-kursi empuk selama dua jam.
[m31=m1 Mereka] {e4 meminta} [m10:IDN.JUD Kejaksaan Tinggi Sumsel] menyeret semua yang terlibat dalam hibah Masjid Raya Sriwijaya Rp130 miliar.
[m11:IDN.ELI Alex Noerdin], gubernur dua periode yang kemudian duduk di DPR dari [m12:IDN.PTY Golkar], {e5 berstatus tersangka} sejak 22 September; sepekan sebelumnya [m32=m11 ia] {e6 ditahan} [m13:IDN.JUD Kejaksaan Agung] untuk perkara lain, jual beli gas [m14:IDN.BUS PDPDE].
"<<q1 Jangan berhenti di [m39=m11 Pak Alex]. Yang mengetok anggaran kan di gedung ini>>," seru [m15:PMII.EDU Ketua PMII Palembang Andre Pratama] dari podium pimpinan.
[m16=m15 Dia] lalu {e7 menantang} [m17:IDN.LEG Ketua DPRD RA Anita Noeringhati] membuka risalah rapat 2015.
[m33=m17 Anita], juga kader [m38=m12 Golkar], {e17 menemui} [m34=m1 mereka] pukul 13.00. Risalah, menurutnya, <<q2 {e8 boleh dilihat} asal ada surat>>. Janji itu dijawab dengan lagu Darah Juang.
Pada 2015 yang menjabat ketua ialah [m18:IDN.PTY Giri Ramanda Kiemas] dari [m19:IDN.PTY PDI Perjuangan]. [m20=m18 Giri] sudah dua kali {e9 diperiksa} [m35:IDN.JUD jaksa] sebagai saksi dan {e10 membantah} menerima apa-apa.
Di sidang terpisah, pada hari yang sama, [m21:IDN.JUD jaksa penuntut umum] {e11 menuntut} [m22:IDN.ELI Eddy Hermanto], mantan ketua panitia pembangunan, 19 tahun penjara. {e18 Tuntutan} itu {e12 ditanggapi sinis} pengacaranya, [m23:IDN.CVL Nurmala]: <<q3 bahkan pembunuh tidak dituntut segitu>>.
Hakim [m24:IDN.JUD Sahlan Effendi] akan membacakan putusan tiga pekan lagi.
Gubernur sekarang, [m25:IDN.GOV Herman Deru] dari [m26:IDN.PTY NasDem], memilih bicara soal fisik bangunan. "<<q4 Kalau [m27=m10 kejaksaan] mengizinkan, [m40=m25 kami] teruskan. Sayang, tiangnya sudah ada>>," katanya. [m41=m25 Deru], yang mengalahkan anak [m42=m11 Alex] dalam pilgub 2018, menolak disebut mengail di air keruh.
Menjelang sore [m28:IDN.COP Polrestabes Palembang] {e14 membujuk} [m29=m1 pengunjuk rasa] keluar. Tidak ada gas air mata. [m30:IDN.COP Kapolrestabes Kombes Irvan Prawira] ikut memunguti botol.
Aksi akan {e15 diulang} 10 November. Sementara [m36=m6 HMI], yang paling banyak membawa massa, berencana {e16 menginap} di depan [m37=m10 kejati] mulai Jumat.
Di lokasi, lahan sembilan hektare itu ditumbuhi ilalang. Kambing warga merumput di bawah tiang.
e1 m1 > m2 PROTEST actual 2021-10-26/day mode=obstruct ctx=corruption,legislative again
e2 m5 > m9 PROTEST actual 2021-10-26/day mode=obstruct ctx=corruption,legislative
e3 m5 > m9 PROTEST actual 2021-10-26/day mode=obstruct ctx=corruption,legislative again
e4 m31 > m10 REQUEST requested 2021-10-26/day mode=change ctx=corruption,legal
e5 m10 > m11 ACCUSE actual 2021-09-22/day mode=allege ctx=corruption,legal bg
e6 m13 > m32 COERCE actual 2021-09-13/week mode=arrest ctx=corruption,legal bg
e7 m16 > m17 REQUEST requested 2021-10-26/day mode=change ctx=corruption,legislative
e8 m33 > m34 CONCEDE hypothetical 2021-10-26/day ctx=corruption,legislative
e17 m33 > m34 CONSULT actual 2021-10-26/day ctx=corruption,legislative
e9 m35 > m20 ACCUSE actual 2021-10-27/none mode=investigate ctx=corruption,legal bg
e10 m20 > m35 REJECT actual 2021-10-27/none mode=yield ctx=corruption
e11 m21 > m22 ACCUSE actual 2021-10-26/day mode=allege ctx=corruption,legal
e18 m21 > m22 ACCUSE actual 2021-10-26/day mode=allege ctx=corruption,legal again
e12 m23 > m21 ACCUSE actual 2021-10-26/day mode=disapprove ctx=corruption,legal
e14 m28 > m29 REQUEST requested 2021-10-26/day mode=yield ctx=corruption
e15 m1 > m9 PROTEST planned 2021-11-10/day mode=demo ctx=corruption
e16 m36 > m37 PROTEST planned 2021-10-29/day mode=demo ctx=corruption
q1 m15 direct cue=seru
q2 m33 indirect cue=menurutnya
q3 m23 mixed
q4 m25 direct cue=katanya
rel m15 leads m7
rel m17 leads m9
rel m33 member_of m38
rel m18 member_of m19
rel m25 member_of m26
rel m30 leads m28
