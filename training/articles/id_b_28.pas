### Kompas.com 2021-09-08 article
= [m1:CNRD_GIN.REB Junta Guinea] {e1 Lepas} 80 Tahanan, [m2:ECOWAS ECOWAS] {e2 Skors} [m3:GIN.GOV Conakry]
~byline Penulis Tito Hilmawan Reditya
~date_line Kompas.com - 08/09/2021, 20:02 WIB
[m4:@GIN CONAKRY], [m5:#KOMPAS.com KOMPAS.com] - Satu per satu [m37=m8 mereka] keluar dari gerbang penjara [m6:@GIN Coronthie] dengan kantong plastik berisi pakaian. Selasa (7/9/2021) malam, [m7:CNRD_GIN.REB junta militer Guinea] {e3 membebaskan} [m8:GIN.OPP 80 penentang Presiden Alpha Conde], sebagian sudah mendekam sejak pemilu tahun lalu.
"<<q1 [m9=m10 Saya] baru tahu ada kudeta dari suara [m38:GIN.COP sipir] yang bersorak>>," ujar [m10:GIN.OPP Ismael Conde], wakil ketua [m11:GIN.OPP UFDG], partai oposisi utama yang dipimpin [m12:GIN.OPP Cellou Dalein Diallo].
"<<q2 Dulu [m39=m38 sipir yang sama] {e19 memukuli} [m13=m8 kami]>>."
Pembebasan tersebut hadiah pertama dari [m14:CNRD_GIN.REB Letnan Kolonel Mamady Doumbouya]. Ahad lalu, [m25=m14 komandan pasukan khusus itu] {e4 menyergap} istana Sekhoutoureya dan {e5 menawan} [m15:GIN.GOV Conde], yang tahun 2020 {e6 mengubah} konstitusi agar bisa memerintah tiga kali.
Di televisi [m34=m14 Doumbouya] menyampirkan bendera di bahunya. "<<q3 Tidak perlu lagi memerkosa [m40=m3 Guinea]. Cukup mencintainya>>," katanya. [m35=m14 Ia] mengepalai [m16:CNRD_GIN.REB Komite Nasional Kebangkitan dan Pembangunan (CNRD)].
[m27=m14 Doumbouya], mantan anggota Legiun Asing [m17:FRA.MIL Prancis], membantah ada [m26:? negara asing] yang {e7 menyokongnya}. Ketika ditanya tentang foto [m41=m14 dirinya] bersama [m42:USA.MIL perwira Amerika] di depan kedutaan, [m18:USA.MIL Komando Afrika AS] mengakui sedang {e8 melatih} [m28:GIN.MIL pasukannya], tetapi mengatakan tidak tahu-menahu soal rencana kudeta. Latihan itu sudah {e9 dihentikan}.
~read_also Baca juga: Harga Aluminium Tembus Rekor 10 Tahun
Rabu sore, para pemimpin [m19:ECOWAS Masyarakat Ekonomi Negara-negara Afrika Barat (ECOWAS)] {e10 bersidang} lewat layar. [m29=m19 Mereka] {e11 menangguhkan} [m30=m3 Guinea] dari semua badan pengambil keputusan dan akan {e12 mengirim} utusan besok. [m20:GHA.GOV Presiden Ghana Nana Akufo-Addo], ketua [m36=m19 blok], {e13 menuntut} [m43=m15 Conde] dilepaskan tanpa syarat.
[m21:BFA.GOV Menteri Luar Negeri Burkina Faso Alpha Barry] mengatakan [m31=m19 blok] belum menjatuhkan sanksi ekonomi. Sanksi, menurut [m44=m21 dia], akan {e14 menyusul} kalau hasil kunjungan mengecewakan.
Sikap [m45:CHN.GOV Beijing] menarik perhatian. [m22:CHN.GOV Juru bicara Wang Wenbin] {e15 menentang} kudeta dan {e16 meminta} [m46=m15 Conde] dibebaskan, hal yang jarang dilakukan [m47=m45 China]. [m48=m45 Negeri itu] mengimpor separuh bauksitnya dari [m49=m3 Guinea].
[m23:RUSAL.BUS Rusal], perusahaan aluminium Rusia, hanya menyiagakan rencana evakuasi. [m50:RUS.GOV Moskwa], yang [m32:RUS.GOV dubesnya] pada 2019 terang-terangan {e18 menyarankan} konstitusi diubah demi [m33=m15 Conde], ikut {e20 mengecam} [m51=m1 junta].
[m24:GIN.CVL Front Nasional Pembela Konstitusi (FNDC)] menyebut [m52=m1 junta] "<<q4 pilihan yang lebih kecil buruknya>>".
e1 m1 > m8 RETREAT actual 2021-09-07/day mode=release ctx=political_institutions again
e2 m2 > m3 SANCTION actual 2021-09-08/day mode=discontinue ctx=diplomatic,pro_democracy again
e3 m7 > m8 RETREAT actual 2021-09-07/day mode=release ctx=political_institutions
e19 m39 > m13 ASSAULT actual 2021-09-08/none mode=beat ctx=repression bg
e4 m25 > m15 ASSAULT actual 2021-09-05/day ctx=military,pro_autocracy
e5 m25 > m15 COERCE actual 2021-09-05/day mode=arrest ctx=military,pro_autocracy
e6 m15 > m8 COERCE actual 2020-01-01/year ctx=legal,pro_autocracy bg
e7 m26 > m27 SUPPORT denied 2021-09-08/none ctx=military
e8 m18 > m28 COOPERATE actual 2021-09-08/none ctx=military
e9 m18 > m28 SANCTION actual 2021-09-08/none mode=discontinue ctx=military
e10 m19 > m19 CONSULT actual 2021-09-08/day mode=multilateral ctx=diplomatic
e11 m29 > m30 SANCTION actual 2021-09-08/day mode=discontinue ctx=diplomatic,pro_democracy
e12 m29 > m30 CONSULT planned 2021-09-09/day mode=visit ctx=diplomatic
e13 m20 > m1 REQUEST requested 2021-09-08/day mode=yield ctx=executive
e14 m31 > m30 SANCTION hypothetical 2021-09-08/none mode=discontinue ctx=economic
e15 m22 > m1 ACCUSE actual 2021-09-08/none mode=disapprove ctx=diplomatic
e16 m22 > m1 REQUEST requested 2021-09-08/none mode=yield ctx=executive,diplomatic
e20 m50 > m51 ACCUSE actual 2021-09-08/none mode=disapprove ctx=diplomatic
e18 m32 > m33 REQUEST requested 2019-01-01/year mode=change ctx=legal bg
q1 m10 direct cue=ujar
q2 m10 direct
q3 m34 direct cue=katanya
q4 m24 mixed cue=menyebut
rel m10 member_of m11
rel m12 leads m11
rel m35 leads m16
rel m20 leads m36

### Republika 2012-08-31 article
= Di [m1:@IRN Teheran], [m2:EGY.GOV Mursi] {e1 Kecam} [m51=m7 Rezim Suriah]; [m3:SYR.GOV Delegasi Damaskus] {e2 Keluar} Ruangan
[m4:@IRN TEHERAN] -- Tuan rumah mungkin tidak menduga. [m5:EGY.GOV Presiden Mesir Muhammad Mursi], kepala negara Mesir pertama yang {e3 menjejakkan kaki} di [m6:IRN.GOV Iran] sejak revolusi 1979, {e4 menyebut} pemerintahan [m7:SYR.GOV Bashar al-Assad] rezim penindas yang kehilangan keabsahannya.
Pernyataan itu dilontarkan Kamis (30/8) dalam pembukaan KTT [m8:NONALIGNED Gerakan Non-Blok (GNB)]. [m52=m2 Mesir] pada kesempatan itu menyerahkan kursi ketua kepada [m47=m6 Iran], sekutu terdekat [m48=m7 Assad], untuk tiga tahun ke depan.
"<<q1 Pertumpahan darah di [m9:@SYR Suriah] ada di pundak [m10=m8 kita semua], dan tidak akan berhenti tanpa campur tangan [m11=m8 kita]>>," ujar [m12=m5 Mursi] ketika [m13:IRN.GOV Presiden Mahmud Ahmadinejad] duduk di sampingnya.
[m14:SYR.GOV Menteri Luar Negeri Suriah Walid al-Muallim] bangkit dan {e5 meninggalkan} aula. Kepada televisi [m53=m3 negaranya] [m25=m14 ia] {e6 menuduh} [m26=m5 Mursi] menghasut pertumpahan darah.
Televisi Iran menerjemahkan "Suriah" menjadi "Bahrain". [m27:BHR.GOV Manama] {e7 memanggil} [m28:IRN.GOV kuasa usaha Iran] esok harinya.
[m15:UN Sekretaris Jenderal PBB Ban Ki-moon] juga bukan tamu yang manis. Di hadapan [m16:IRN.GOV pemimpin tertinggi Ayatullah Ali Khamenei] [m29=m15 ia] {e8 mengecam} ancaman terhadap [m54:ISR.GOV Israel] serta penyangkalan Holocaust. [m30=m54 Israel] dan [m31:USA.GOV Amerika] sebelumnya {e9 meminta} [m32=m15 Ban] tidak datang.
[m55=m16 Khamenei] membalas: <<q2 senjata nuklir dosa besar, dan [m33=m6 Iran] tidak pernah mengejarnya>>. [m35=m16 Dia] {e11 menyebut} [m36:UN Dewan Keamanan] kediktatoran terang-terangan yang dikendalikan segelintir negara.
Hari itu juga [m17:IAEA Badan Energi Atom Internasional] di [m56:@AUT Wina] melaporkan jumlah mesin pengaya di [m18:@IRN Fordow] berlipat dua. [m37=m17 Badan itu] {e12 menuduh} [m38=m6 Iran] menghalangi pemeriksaan situs [m19:@IRN Parchin].
[m20:IDN.GOV Wakil Presiden Boediono], yang mewakili [m57:IDN.GOV Indonesia], {e13 bertemu} [m39=m13 Ahmadinejad] pada Jumat. [m40=m20 Boediono] {e14 mengajak} [m41=m6 Teheran] membuka diri kepada [m21=m17 IAEA]. [m49=m57 Indonesia] adalah salah satu pendiri [m50=m8 GNB] pada 1961.
[m58:PSE.GOV Palestina] diwakili [m22:PSE.GOV Presiden Mahmud Abbas]. [m23:HAMAS.PTY Perdana Menteri Hamas Ismail Haniyah] batal hadir setelah [m42=m22 Abbas] mengancam {e15 memboikot} bila [m59=m23 saingannya] diundang. [m43=m6 Pihak Iran] membantah pernah {e16 mengundang} [m44=m23 Haniyah].
Kunjungan [m60=m5 Mursi] hanya empat jam. [m24:EGY.GOV Juru bicaranya Yasser Ali] menegaskan pemulihan hubungan diplomatik dengan [m46=m2 Kairo], yang {e17 diputus} [m45=m6 Iran] pada 1980, tidak dibahas.
( ap/rtr/lin )
e1 m2 > m51 ACCUSE actual 2012-08-30/day mode=disapprove ctx=human_rights,diplomatic again
e2 m3 > m2 REJECT actual 2012-08-30/day mode=meet ctx=diplomatic again
e3 m5 > m6 CONSULT actual 2012-08-30/day mode=visit ctx=diplomatic
e4 m5 > m7 ACCUSE actual 2012-08-30/day mode=disapprove ctx=human_rights,diplomatic
e5 m14 > m5 REJECT actual 2012-08-30/day mode=meet ctx=diplomatic
e6 m25 > m26 ACCUSE actual 2012-08-31/none mode=allege
e7 m27 > m28 ACCUSE actual 2012-08-31/day mode=disapprove ctx=diplomatic
e8 m29 > m16 ACCUSE actual 2012-08-30/day mode=disapprove ctx=diplomatic
e9 m30,m31 > m32 REQUEST requested 2012-08-31/none mode=change ctx=diplomatic
e11 m35 > m36 ACCUSE actual 2012-08-30/day mode=disapprove ctx=diplomatic
e12 m37 > m38 ACCUSE actual 2012-08-30/day mode=allege ctx=cbrn
e13 m20 > m39 CONSULT actual 2012-08-31/day mode=visit ctx=diplomatic
e14 m40 > m41 REQUEST requested 2012-08-31/day mode=yield ctx=cbrn,diplomatic
e15 m42 > m6 PROTEST hypothetical 2012-08-31/none mode=boycott ctx=diplomatic
e16 m43 > m44 AGREE denied 2012-08-31/none ctx=diplomatic
e17 m45 > m46 SANCTION actual 1980-01-01/year mode=discontinue ctx=diplomatic bg
q1 m12 direct cue=ujar
q2 m55 indirect cue=membalas
rel m47 leads m8 from=2012-08-30
rel m47 ally_of m48
rel m49 member_of m50 from=1961
