### Antara 2021-04-26 article
= Oposisi [m1:MMR.OPP Myanmar] kecewa, [m2:ASEAN ASEAN] {e15 diminta} tak cuma bicara dengan [m3:MMR.MIL junta]
[m4:@IDN Jakarta] ([m5:#ANTARA ANTARA]) - Dua hari setelah [m6:ASEAN para pemimpin Asia Tenggara] {e1 menyepakati} lima butir konsensus mengenai [m50:@MMR Myanmar] di [m7:@IDN Jakarta], [m8:NUG.REB pemerintahan tandingan yang dibentuk para anggota parlemen terguling] {e2 menuntut} [m9=m2 perhimpunan itu] membuka jalur resmi dengan [m45=m8 mereka].
"<<q1 [m10=m8 Kami] menyambut baik seruan agar kekerasan berhenti. Tetapi mengapa [m11=m3 pembunuh] diundang, sedangkan [m12=m8 kami] tidak?>>" ujar [m13:NUG.REB Dr Sasa], juru bicara [m14=m8 Pemerintah Persatuan Nasional (NUG)], dalam keterangan daring, Senin.
[m15=m13 Ia] {e3 menuding} [m16:MMR.MIL tentara] tetap menembaki warga justru pada hari pertemuan berlangsung. Data [m17:AAPP.NGO Asosiasi Bantuan untuk Tahanan Politik] menyebutkan satu orang {e4 tewas} ditembak [m18=m16 aparat] di [m19:@MMR pinggiran Naypyidaw], Sabtu (24/4).
[m20:MMR.MIL Jenderal Senior Min Aung Hlaing] sendiri tidak memberi pernyataan ketika meninggalkan Sekretariat ASEAN. [m21:MMR.MIL Dewan Administrasi Negara], badan yang [m46=m20 ia] ketuai sejak 2 Februari, baru bersuara pada Senin sore.
Menurut siaran pers dewan itu, <<q2 usul-usul konstruktif akan {e5 dipertimbangkan} setelah keadaan stabil>>.
Kalimat tersebut dibaca pengamat sebagai langkah mundur.
"<<q3 Belum 48 jam, konsensus sudah ditawar,>>" kata [m22:? Lina Alexandra], peneliti sebuah lembaga kajian di Jakarta. <<q4 [m23=m2 ASEAN]>>, tambah [m47=m22 dia], <<q5 tidak punya alat pemaksa>>.
[m51:IDN.GOV Indonesia] berpandangan lain. "<<q6 [m24:? Kita semua] tahu ini baru awal,>>" kata [m25:IDN.GOV Menteri Luar Negeri RI Retno LP Marsudi] kepada wartawan.
[m52=m25 Retno] menjelaskan, [m26:IDN.GOV Presiden Joko Widodo] dalam pertemuan itu {e6 meminta} [m27=m20 Min Aung Hlaing] membebaskan tahanan politik. Permintaan tersebut tidak masuk ke dalam lima butir, tetapi, kata [m28=m25 Menlu], tercatat dalam pernyataan ketua.
Tahun ini jabatan ketua dipegang [m29:BRN.GOV Brunei Darussalam]. [m30=m29 Bandar Seri Begawan] {e7 berjanji} menunjuk utusan khusus "<<q7 secepat mungkin>>".
Utusan itulah yang nanti akan {e8 berkunjung} ke [m31:@MMR Yangon] dan menemui semua pihak, termasuk [m32:MMR.OPP Aung San Suu Kyi]. Peraih Nobel itu {e9 ditahan} [m33=m3 militer] sejak kudeta 1 Februari.
[m34:THA.GOV Perdana Menteri Thailand Prayuth Chan-ocha] dan [m35:PHL.GOV Presiden Filipina Rodrigo Duterte] tidak hadir dan hanya mengirim [m48:? menteri luar negeri masing-masing].
Di luar gedung, [m36:IDN.CVL sekitar 30 aktivis] pada Sabtu {e10 berunjuk rasa} menolak kedatangan [m37=m20 sang jenderal]. [m38:IDN.COP Kepolisian Resor Metro Jakarta Selatan] {e14 meminta} [m49=m36 mereka] bubar setelah setengah jam.
Dari Jenewa, [m39:UN Pelapor Khusus PBB Tom Andrews] {e11 mendesak} [m40=m2 blok beranggotakan sepuluh negara itu] menetapkan tenggat bagi [m41=m3 junta]. Jika tidak, ujarnya, [m42:UN Dewan Keamanan] {e12 perlu menjatuhkan} embargo senjata.
Sementara [m43:CHN.GOV China], tetangga yang selama ini membeli gas dan menjual senjata kepada [m53=m3 Myanmar], {e13 mendukung} konsensus [m44=m6 para kepala pemerintahan] tersebut.
e1 m6 > m3 SUPPORT actual 2021-04-24/day ctx=diplomatic,pro_democracy
e2 m8 > m9 REQUEST requested 2021-04-26/day mode=meet ctx=diplomatic,pro_democracy
e3 m15 > m16 ACCUSE actual 2021-04-26/day mode=allege ctx=human_rights,repression
e4 m18 > m1 ASSAULT actual 2021-04-24/day mode=firearms ctx=repression,human_rights said=m17
e5 m21 > m2 AGREE hypothetical 2021-04-26/day ctx=diplomatic
e6 m26 > m27 REQUEST requested 2021-04-24/day mode=yield ctx=diplomatic,human_rights said=m25
e7 m30 > m2 AGREE planned 2021-04-26/none ctx=diplomatic
e8 m2 > m3,m32 CONSULT planned 2021-04-26/none mode=visit ctx=diplomatic
e9 m33 > m32 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy bg
e10 m36 > m37 PROTEST actual 2021-04-24/day mode=demo ctx=pro_democracy
e11 m39 > m40 REQUEST requested 2021-04-26/none mode=change ctx=diplomatic,human_rights
e12 m42 > m41 SANCTION hypothetical 2021-04-26/none mode=discontinue ctx=military,human_rights said=m39
e13 m43 > m44 SUPPORT actual 2021-04-26/none ctx=diplomatic
e14 m38 > m49 REQUEST requested 2021-04-24/day mode=yield ctx=pro_democracy
e15 m1 > m2 REQUEST requested 2021-04-26/day mode=meet ctx=diplomatic,pro_democracy again
q1 m13 direct cue=ujar
q2 m21 indirect cue=Menurut
q3 m22 direct cue=kata
q4 m22 indirect cue=tambah
q5 m22 indirect cue=tambah
q6 m25 direct cue=kata
q7 m30 mixed cue=berjanji
rel m20 leads m21 from=2021-02-02
rel m29 leads m2 from=2021
rel m13 member_of m14

### Republika 2017-12-15 article
= [m1:IDN.GOV Jokowi] Pulang dari Istanbul, [m63:MUI.REL MUI] {e14 Siapkan Aksi} Sejuta Umat untuk [m2:PSE.GOV Palestina]
~byline Red: Amran Hidayatullah
~date_line Jumat 15 Des 2017 06:20 WIB
~share 0
~caption Peserta aksi membawa bendera Palestina di depan kedutaan AS, Jakarta.
REPUBLIKA.CO.ID, [m3:@IDN JAKARTA] -- [m4:MUI.REL Majelis Ulama Indonesia (MUI)] {e1 mengajak} [m5:IDN.REL seluruh umat Islam] memenuhi lapangan Monas pada Ahad (17/12) guna menentang pengakuan [m6:USA.GOV Amerika Serikat] atas Yerusalem sebagai ibu kota [m7:ISR.GOV Israel].
"<<q1 Ini bukan soal agama semata. [m8:PSE.CVL Saudara-saudara kita] dijajah, dan [m9:IDN.GOV kita] punya konstitusi yang menolak penjajahan>>," kata [m10:MUI.REL Wakil Ketua Umum MUI Zainut Tauhid] dalam jumpa pers di [m11:@IDN Jakarta], Kamis (14/12).
[m12=m10 Kiai] yang juga politikus [m13:IDN.PTY PPP] itu menambahkan, [m14=m4 pihaknya] {e2 akan menyerahkan} petisi ke [m15:USA.GOV Kedutaan Besar AS]. Salah satu butirnya {e3 meminta} [m16:USA.GOV Presiden Donald Trump] mencabut keputusan 6 Desember.
Lain lagi usul [m17:IDN.LEG Fadli Zon]. [m18=m17 Wakil Ketua DPR] dari [m52:IDN.OPP Gerindra] tersebut {e4 menyeru} [m19:IDN.CVL masyarakat] memboikot produk Amerika.
Usul boikot {e5 ditampik} [m20:IDN.GOV Wakil Presiden Jusuf Kalla]. "<<q2 Memangnya [m21=m9 kita] mau berhenti pakai telepon?>>" ujar [m22=m20 JK], yang sejak lama memimpin [m23:IDN.REL Dewan Masjid Indonesia], di kantornya kemarin.
[m24:IDN.GOV Presiden Joko Widodo] tiba kembali di [m25:@IDN Halim Perdanakusuma] tadi malam. [m47=m24 Ia] baru {e6 menghadiri} konferensi luar biasa [m26:OIC Organisasi Kerja Sama Islam (OKI)], yang pada Rabu (13/12) {e7 menyatakan} Yerusalem Timur sebagai ibu kota negara [m27=m2 Palestina].
Di hadapan [m50=m26 para pemimpin OKI], [m48=m24 ia] {e8 menyerukan} agar [m28:OIC negara-negara anggota] yang berhubungan dengan [m53=m7 Israel] meninjau kembali hubungan itu. Namanya tidak disebut, tetapi di ruangan duduk [m29:TUR.GOV tuan rumah Recep Tayyip Erdogan], yang duta besarnya masih berkantor di Tel Aviv.
Menlu [m30:IDN.GOV Retno Marsudi] mengisahkan pertemuan itu. "<<q3 Presiden [m31:PSE.GOV Mahmoud Abbas] {e9 memeluk} [m32=m24 Presiden kita] dan {e10 berterima kasih}. [m33=m31 Beliau] bilang, [m34=m2 Palestina] tidak lagi menerima [m35=m6 Washington] sebagai penengah>>."
Pernyataan [m36=m31 Abbas] itu, lanjut [m51=m30 Retno], juga disampaikannya dalam pidato pembukaan. "<<q4 [m37=m30 Saya] kira kekecewaannya sudah di ubun-ubun>>," katanya.
~read_also Baca Juga: Kumpulan Doa untuk Palestina
Dari [m38:@ISR Yerusalem Barat], [m39:ISR.GOV Perdana Menteri Benjamin Netanyahu] {e11 menepis} deklarasi [m40=m26 Istanbul]. Menurut [m49=m39 dia], <<q5 [m41=m2 orang Palestina] lebih baik mengakui kenyataan>>.
Delapan puluh enam anggota [m42:UN Majelis Umum PBB], dalam hitungan [m43:IDN.GOV Kementerian Luar Negeri], siap {e12 mendukung} resolusi yang menolak langkah Trump. Namun, [m44:USA.GOV Duta Besar Nikki Haley] sudah {e13 memberi peringatan}: [m45=m6 negaranya] akan mencatat nama [m46=m42 mereka] satu per satu.
[m60:IDN.GOV Indonesia] mengakui [m61=m2 Palestina] sejak 16 November 1988, sehari setelah proklamasinya di Aljir, dan tidak pernah mengakui [m62=m7 Israel].
e1 m4 > m5 REQUEST requested 2017-12-14/day mode=assist ctx=religion_ethnicity,diplomatic
e2 m14 > m15 PROTEST planned 2017-12-17/day mode=demo ctx=diplomatic,territory said=m12
e3 m14 > m16 REQUEST planned 2017-12-17/day mode=change ctx=diplomatic,territory
e4 m17 > m19 REQUEST requested 2017-12-15/none mode=assist ctx=economic,diplomatic
e5 m20 > m17 REJECT actual 2017-12-14/day mode=change ctx=economic,diplomatic
e6 m24 > m26 CONSULT actual 2017-12-13/day mode=multilateral ctx=diplomatic,territory
e7 m26 > m27 SUPPORT actual 2017-12-13/day ctx=diplomatic,territory
e8 m24 > m28 REQUEST requested 2017-12-13/day mode=change ctx=diplomatic
e9 m31 > m32 SUPPORT actual 2017-12-13/day ctx=diplomatic again
e10 m31 > m32 SUPPORT actual 2017-12-13/day ctx=diplomatic
e11 m39 > m40 REJECT actual 2017-12-15/none ctx=diplomatic,territory
e12 m42 > m2 SUPPORT planned 2017-12-15/none ctx=diplomatic,territory said=m43
e13 m44 > m46 THREATEN threatened 2017-12-15/none mode=relations ctx=diplomatic
e14 m63 > m15 PROTEST planned 2017-12-17/day mode=demo ctx=diplomatic,territory again
q1 m10 direct cue=kata
q2 m20 direct cue=ujar
q3 m30 direct
q4 m30 direct cue=katanya
q5 m39 indirect cue=Menurut
rel m10 member_of m4
rel m12 member_of m13
rel m22 leads m23
rel m60 recognises m61 from=1988-11-16

### Kompas.com 2018-11-02 article
= Usai [m47:IDN.CVL Tuti] {e17 Dieksekusi}, [m1:SAU.GOV Riyadh] Bungkam dan [m2:IDN.CVL Majalengka] Berduka
~byline Kompas.com - 02/11/2018, 09:44 WIB
~byline Penulis Kontributor Majalengka, Muhlis Ramdani
~caption Rumah orangtua TKI asal Majalengka ramai didatangi pelayat(Muhlis)
[m3:@IDN MAJALENGKA], [m4:#KOMPAS.com KOMPAS.com] - [m5:IDN.CVL Iti Sarniti] masih memegang foto putrinya ketika [m6:IDN.GOV dua pejabat Kementerian Luar Negeri] {e1 mengetuk pintu rumahnya} di [m7:@IDN Desa Cikeusik], Kamis (1/11/2018).
Tiga hari sebelumnya, [m8:SAU.GOV otoritas Arab Saudi] {e2 memancung} [m9:IDN.CVL Tuti Tursilawati] di [m10:@SAU kota Taif]. Perempuan 34 tahun itu {e3 divonis mati} [m11:SAU.JUD pengadilan setempat] pada Juni 2011 karena membunuh ayah majikannya.
"<<q1 Tidak ada surat, tidak ada telepon. [m12=m5 Saya] tahu dari televisi>>," kata Iti.
Tanpa pemberitahuan, itulah yang menyulut kemarahan di [m13:IDN.GOV Jakarta]. [m14:IDN.GOV Presiden Joko Widodo] sudah {e4 menyampaikan protes} kepada [m15=m1 Kerajaan]. "<<q2 [m16=m14 Kita] {e5 menuntut} [m17=m15 mereka] lebih baik dalam melindungi pekerja Indonesia>>," ujarnya.
[m18:IDN.GOV Direktur Perlindungan WNI Kemenlu Lalu Muhammad Iqbal] menuturkan, [m19:SAU.GOV Duta Besar Saudi Osama bin Mohammed al-Shuaibi] {e6 dipanggil} ke [m20:@IDN Pejambon] pada Selasa (30/10/2018). Hari itu pula [m21:IDN.GOV Menlu Retno Marsudi] {e7 menghubungi} [m22:SAU.GOV mitranya, Adel al-Jubeir].
Padahal, Iqbal melanjutkan, pekan sebelumnya [m23=m22 Al-Jubeir] {e8 bertamu} ke [m24:@IDN Jakarta] dan {e9 bertemu} [m46=m21 Retno] serta [m25=m14 Presiden]. "<<q3 Isu notifikasi kekonsuleran [m26=m13 kami] angkat lagi waktu itu. Jadi [m27=m18 saya] tidak mengerti>>," katanya.
Kedutaan Saudi tidak menjawab pertanyaan Kompas.com.
[m28:IDN.CVL Migrant Care] menganggap protes tidak cukup. [m29=m28 Organisasi itu] {e10 mendesak} [m30=m13 pemerintah] membatalkan kesepakatan penempatan satu kanal yang {e11 diteken} [m31:IDN.GOV Menteri Ketenagakerjaan Hanif Dhakiri] dengan [m32=m8 Saudi] pada 11 Oktober lalu.
"<<q4 Tinta belum kering, kepala dipenggal. Kalau kesepakatan itu diteruskan, [m33=m28 kami] {e12 akan menggugat} [m34=m30 pemerintah] ke pengadilan>>," tutur [m35:IDN.CVL direktur eksekutifnya, Wahyu Susilo].
Dihubungi terpisah, [m36=m31 Hanif] {e13 menolak} pembatalan itu. Menurut [m44=m36 dia], <<q5 sistem satu kanal justru menjauhkan pekerja dari [m37:IDN.CRM calo]>>. Moratorium pengiriman pekerja rumah tangga ke 21 negara Timur Tengah sendiri berlaku sejak Mei 2015.
Anggota Komisi I DPR [m38:IDN.LEG Charles Honoris] {e16 meminta} moratorium dipertahankan. [m39=m38 Politikus] [m40:IDN.PTY PDI-P] tersebut {e14 memuji} [m41:IDN.GOV Kemenlu], yang menurut [m45=m39 dia] telah berbuat semaksimal mungkin sejak 2010, termasuk {e15 mengirim} [m42:IDN.CVL ibunda Tuti] tiga kali ke penjara Taif.
Tiga belas WNI lain masih menunggu algojo di Saudi. Satu di antaranya, [m43:IDN.CVL Eti binti Toyib], kerabatnya juga tinggal di Majalengka.
e1 m6 > m5 CONSULT actual 2018-11-01/day mode=visit ctx=migration,legal
e2 m8 > m9 ASSAULT actual 2018-10-29/day mode=targeted ctx=legal,migration,human_rights
e3 m11 > m9 SANCTION actual 2011-06-01/month mode=convict ctx=legal,migration bg
e4 m14 > m15 ACCUSE actual 2018-11-02/none mode=disapprove ctx=diplomatic,migration
e5 m16 > m17 REQUEST requested 2018-11-02/none mode=change ctx=diplomatic,migration
e6 m13 > m19 ACCUSE actual 2018-10-30/day mode=disapprove ctx=diplomatic,migration said=m18
e7 m21 > m22 CONSULT actual 2018-10-30/day mode=phone ctx=diplomatic,migration said=m18
e8 m23 > m13 CONSULT actual 2018-10-22/week mode=visit ctx=diplomatic said=m18
e9 m23 > m21,m25 CONSULT actual 2018-10-22/week mode=visit ctx=diplomatic again
e10 m29 > m30 REQUEST requested 2018-11-02/none mode=change ctx=migration,diplomatic
e11 m31 > m32 SUPPORT actual 2018-10-11/day ctx=migration,economic bg
e12 m33 > m34 ACCUSE hypothetical 2018-11-02/none mode=allege ctx=legal,migration
e13 m36 > m28 REJECT actual 2018-11-02/none mode=change ctx=migration
e14 m39 > m41 SUPPORT actual 2018-11-02/none ctx=migration,diplomatic
e15 m41 > m42 AID actual 2018-11-02/none ctx=migration,legal bg said=m39
e16 m38 > m30 REQUEST requested 2018-11-02/none mode=change ctx=migration,legislative
e17 m1 > m47 ASSAULT actual 2018-10-29/day mode=targeted ctx=legal,migration,human_rights again
q1 m5 direct cue=kata
q2 m14 direct cue=ujarnya
q3 m18 direct cue=katanya
q4 m35 direct cue=tutur
q5 m36 indirect cue=Menurut
rel m35 leads m28
rel m39 member_of m40
