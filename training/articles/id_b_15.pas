### Suara Merdeka 2006-05-31 article
= [m1:TLS.GOV Xanana] {e1 Ambil Alih} Keamanan, [m2:TLS.GOV Alkatiri] {e2 Tolak} Turun
[m3:@TLS DILI] - [m4:TLS.GOV Presiden Timor Leste Xanana Gusmao] semalam {e3 memberlakukan keadaan darurat} selama 30 hari dan {e4 memegang sendiri} komando atas [m5:TLS.MIL tentara] dan [m6:TLS.COP polisi]. Pengumuman itu dibacakan setelah dua hari [m7=m4 sang presiden] bersidang dengan [m8:TLS.GOV Dewan Negara].
Langkah tersebut memicu tafsir berbeda. [m9:TLS.GOV Perdana Menteri Mari Alkatiri] menegaskan kewenangan pertahanan tetap di tangan [m49=m9 kabinetnya]. "<<q1 [m10=m9 Saya] dan [m11=m4 Presiden] bekerja bersama. Tidak ada yang mengambil alih apa pun dari [m12=m9 saya]>>," tandasnya.
Di luar gedung [m13:TLS.CVL ratusan orang] {e5 berteriak} agar [m50=m9 Alkatiri] mundur. [m35=m13 Mereka] {e6 menjarah} gudang beras [m36:TLS.GOV pemerintah] di [m51:@TLS Comoro]; [m14:AUS.MIL serdadu Australia] hanya melepaskan tembakan ke udara.
[m15:AUS.MIL Pasukan Australia] sebanyak 1.300 orang {e7 mendarat} sejak Kamis pekan lalu atas {e8 permintaan} [m37=m36 pemerintah Dili]. [m16:NZL.MIL Selandia Baru], [m17:MYS.MIL Malaysia], dan [m18:PRT.COP Portugal] ikut mengirim personel. [m19:AUS.MIL Komandannya, Brigadir Mick Slater], membantah [m38=m15 pihaknya] {e9 berpihak} kepada [m52:? salah satu kelompok].
Kerusuhan berpangkal pada {e10 pemecatan} [m53:TLS.MIL 591 prajurit] oleh [m20:TLS.MIL Brigadir Jenderal Taur Matan Ruak] pada Maret. [m21:PETITIONERS_TLS.REB Para bekas serdadu itu], kebanyakan dari wilayah barat, mengeluh didiskriminasi. [m22:PETITIONERS_TLS.REB Letnan Gastao Salsinha], pemimpin [m44=m21 mereka], kini berada di [m54:@TLS Gleno].
Adapun [m23:TLS.REB Mayor Alfredo Reinado], kepala polisi militer yang {e11 membelot} pada awal Mei, bertahan di [m24:@TLS Maubisse] dengan [m55:TLS.REB 20 anak buah]. Kepada [m56:? wartawan] yang mendaki ke pousada peninggalan Portugis itu [m39=m23 ia] {e17 menyebut} [m57=m9 Alkatiri] penjahat.
"<<q2 [m25=m23 Saya] setia kepada [m58=m4 Presiden], panglima tertinggi [m26=m23 saya]>>," katanya sambil {e12 menuntut} pengadilan bagi [m40=m9 perdana menteri].
Kamis lalu [m27:TLS.MIL tentara] {e13 menembaki} [m41=m6 polisi] yang sudah menyerah dan dikawal [m28:UN petugas PBB]; [m59=m6 sembilan orang] tewas di tempat.
Kemarin [m29:TLS.GOV Menteri Luar Negeri Jose Ramos-Horta] {e14 menemui} [m42=m23 Reinado]. [m60=m29 Ramos-Horta] sudah bukan anggota [m30:TLS.PTY Fretilin], partai yang dipimpin [m45=m9 Alkatiri] dan [m31:TLS.PTY Francisco Guterres] dan menguasai 55 dari 88 kursi [m61:TLS.LEG parlemen].
Dari [m62:@IDN Jakarta], [m32:IDN.GOV Menteri Luar Negeri Hassan Wirajuda] {e15 menutup} sementara perbatasan di [m63:@IDN Atambua]. [m64:TLS.REF Sekitar 100 keluarga] sudah menyeberang. [m33:IDN.MIL Panglima TNI Marsekal Djoko Suyanto] membantah ada [m43=m33 prajuritnya] yang {e16 masuk} ke [m48:TLS.GOV Timor Leste].
[m46=m48 Timor Leste], yang menjadi anggota [m47:UN PBB] pada September 2002, pernah menyatakan minat bergabung dengan [m34:ASEAN ASEAN]. (ant,rtr-46j)
e1 m1 > m2 COERCE actual 2006-05-30/day ctx=executive,military again
e2 m2 > m13 REJECT actual 2006-05-31/none mode=yield ctx=executive
e3 m4 > m13 COERCE actual 2006-05-30/day mode=martial-law ctx=executive,military
e4 m4 > m2 COERCE actual 2006-05-30/day ctx=executive,military
e5 m13 > m9 PROTEST actual 2006-05-31/none mode=demo ctx=executive
e6 m35 > m36 PROTEST actual 2006-05-31/none mode=riot
e7 m15,m16,m17,m18 > m37 AID actual 2006-05-25/day ctx=military,peacekeeping
e8 m37 > m15 REQUEST requested 2006-05-31/none mode=assist ctx=peacekeeping
e9 m38 > m52 SUPPORT denied 2006-05-31/none ctx=military
e10 m20 > m21 SANCTION actual 2006-03-01/month mode=expel ctx=military bg
e11 m23 > m5 REJECT actual 2006-05-01/month ctx=military bg
e17 m39 > m57 ACCUSE actual 2006-05-31/none mode=disapprove
e12 m39 > m40 REQUEST requested 2006-05-31/none mode=change ctx=legal
e13 m27 > m41 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e14 m29 > m42 CONSULT actual 2006-05-30/day mode=visit
e15 m32 > m48 COERCE actual 2006-05-31/none mode=restrict ctx=migration
e16 m43 > m48 COERCE denied 2006-05-31/none ctx=military,territory
q1 m9 direct cue=tandasnya
q2 m39 direct cue=katanya
rel m22 leads m44
rel m45 leads m30
rel m46 member_of m47 from=2002-09

### Merdeka.com 2019-11-12 article
= [m1:BOL.GOV Morales] {e1 Terbang} ke [m2:MEX.GOV Meksiko], [m3:BOL.CVL La Paz] Membara
[m4:#Merdeka Merdeka.com] - Pesawat Angkatan Udara [m5:MEX.GOV Meksiko] yang membawa [m6:BOL.GOV Evo Morales] {e19 lepas landas} dari [m7:@BOL Chimore] pada Senin (11/11) malam, sehari setelah [m30=m6 ia] {e2 mengundurkan diri} dari kursi presiden [m8:@BOL Bolivia] yang didudukinya hampir 14 tahun.
[m9:MEX.GOV Menteri Luar Negeri Marcelo Ebrard] mengatakan <<q1 perjalanan itu lebih rumit daripada film mata-mata>>: [m10:PER.GOV Peru] {e3 menolak} memberi izin mengisi bahan bakar, sehingga pesawat memutar lewat [m11:PRY.GOV Paraguay]. Suaka {e4 diberikan} "<<q2 karena nyawanya terancam>>".
"<<q3 [m12=m6 Saya] sedih meninggalkan negeri ini karena alasan politik. [m13=m6 Saya] akan kembali dengan lebih banyak tenaga>>," cuit [m44=m6 Morales].
Akhir kekuasaannya bergulir cepat. Minggu pagi [m14:OAS Organisasi Negara-negara Amerika (OAS)] mengumumkan temuan manipulasi dalam pemilu 20 Oktober dan {e5 menganjurkan} pemungutan suara ulang. [m31=m6 Morales] langsung {e6 menyetujuinya}. Terlambat: petang harinya, [m15:BOL.MIL panglima angkatan bersenjata Williams Kaliman] {e7 menyarankan} [m32=m6 ia] mundur demi ketenangan.
[m47:BOL.COP Kepolisian] sudah {e18 membangkang} dua hari sebelumnya. Di [m16:@BOL Cochabamba], [m17:BOL.COP satuan taktis] {e8 menolak} keluar dari barak.
[m48:BOL.CVL Pendukung Morales] menyebutnya kudeta, begitu juga [m18:ARG.ELI presiden terpilih Argentina Alberto Fernandez]. Sebaliknya [m19:USA.GOV Presiden AS Donald Trump] {e9 memuji} [m33:BOL.MIL militer Bolivia]. [m34:BRA.GOV Brasil] membantah telah {e10 menyokong} penggulingan itu.
[m20:BOL.OPP Carlos Mesa], pesaing terdekat yang mengetuai [m21:BOL.OPP Komunitas Warga], {e11 meminta} [m22:BOL.LEG parlemen] segera bersidang. Di sana [m23:BOL.PTY Gerakan Menuju Sosialisme (MAS)], partai [m49=m6 Morales], memegang dua pertiga kursi; [m35=m23 anggotanya] {e12 mengancam} tidak hadir.
Yang paling berhak menjadi presiden sementara ialah [m24:BOL.LEG Senator Jeanine Anez], wakil ketua kedua Senat, karena [m36:BOL.GOV semua di atasnya] ikut {e13 mundur}. [m37=m24 Perempuan] dari partai [m25:BOL.OPP Demokrat] itu {e14 berjanji} kepada [m38:BOL.CVL rakyat] akan menggelar pemilu secepatnya.
Senin malam [m39:BOL.CVL massa] dari [m50:@BOL El Alto], benteng [m51=m23 MAS], {e15 membakar} kantor [m40=m47 polisi]. [m41=m47 Polisi] kewalahan dan {e16 memohon} bantuan [m42=m33 tentara]. Tak lama, [m43=m15 Kaliman] muncul di televisi dan memerintahkan {e17 operasi bersama}.
[m26:BOL.OPP Luis Fernando Camacho], pengusaha yang memimpin [m27:BOL.OPP Komite Pro Santa Cruz], mengarak kitab suci ke istana lama. "<<q4 [m28=m26 Saya] tidak menginginkan jabatan apa pun>>," katanya.
[m45:BOL.GOV Bolivia] dan [m46=m5 Meksiko] bersama 31 negara lain tergabung dalam [m29:CELAC Celac]. (mdk/pan)
e1 m1 > m2 RETREAT actual 2019-11-11/day ctx=asylum again
e19 m6 > m5 RETREAT actual 2019-11-11/day ctx=asylum
e2 m30 > m15 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e3 m10 > m5 REJECT actual 2019-11-12/none mode=assist ctx=diplomatic
e4 m5 > m6 AID actual 2019-11-12/none ctx=asylum
e5 m14 > m6 REQUEST requested 2019-11-10/day mode=change ctx=election
e6 m31 > m14 CONCEDE actual 2019-11-10/day ctx=election
e7 m15 > m32 REQUEST requested 2019-11-10/day mode=yield ctx=executive,military
e18 m47 > m6 REJECT actual 2019-11-08/day mode=yield
e8 m17 > m6 REJECT actual 2019-11-08/day mode=yield
e9 m19 > m33 SUPPORT actual 2019-11-12/none ctx=military
e10 m34 > m6 SUPPORT denied 2019-11-12/none ctx=executive
e11 m20 > m22 REQUEST requested 2019-11-12/none mode=meet ctx=legislative
e12 m35 > m22 THREATEN threatened 2019-11-12/none ctx=legislative
e13 m36 > m20 RETREAT actual 2019-11-12/none mode=resign ctx=executive,legislative
e14 m37 > m38 AGREE planned 2019-11-12/none ctx=election
e15 m39 > m40 PROTEST actual 2019-11-11/day mode=riot
e16 m41 > m42 REQUEST requested 2019-11-11/day mode=assist ctx=military
e17 m43 > m39 MOBILIZE planned 2019-11-11/day mode=troops ctx=military
q1 m9 indirect cue=mengatakan
q2 m9 mixed
q3 m44 direct cue=cuit
q4 m26 direct cue=katanya
rel m20 leads m21
rel m6 member_of m23
rel m37 member_of m25
rel m26 leads m27
rel m45 member_of m29
rel m46 member_of m29
