### Detik 2016-08-26 article
= Setengah Abad Perang Usai, [m1:COL.GOV Kolombia] dan [m2:FARC.REB FARC] {e1 Capai Kesepakatan}
~byline Rita Uli Hutapea - detikNews
~date_line Jumat, 26 Agu 2016 10:31 WIB
~share 0 komentar
[m3:@CUB Havana] - "<<q1 [m4=m5 Kami] telah memenangkan pertempuran yang paling indah: pertempuran demi perdamaian>>." Begitu kata [m5:FARC.REB Ivan Marquez], kepala juru runding [m6:FARC.REB Angkatan Bersenjata Revolusioner Kolombia (FARC)], di Havana, Rabu (24/8) malam.
Di sebelahnya berdiri [m7:COL.GOV Humberto de la Calle], utusan [m8:COL.GOV pemerintah Kolombia]. [m9=m5+m7 Keduanya] baru saja {e2 meneken} naskah akhir perjanjian setebal 297 halaman, buah hampir empat tahun {e3 perundingan} yang dijamu [m10:CUB.GOV Kuba].
[m11:COL.GOV Presiden Juan Manuel Santos] pada Kamis {e4 menyerahkan} naskah itu kepada [m12:COL.LEG Kongres]. [m30=m11 Ia] sekaligus {e5 mengumumkan} gencatan senjata permanen mulai Senin pukul nol-nol. [m31:COL.CVL Rakyat] akan memutuskan dalam plebisit 2 Oktober.
[m13:FARC.REB Rodrigo Londono] alias Timochenko, panglima [m40=m6 FARC], diperkirakan segera memerintahkan hal yang sama. Sekitar [m14:FARC.REB 7.000 gerilyawan] akan berkumpul di 23 zona dan {e7 menyerahkan senjata} kepada [m15:UN PBB] dalam enam bulan.
Sebagai imbalannya [m43=m6 FARC] boleh menjadi partai dengan sepuluh kursi parlemen sampai 2026.
"<<q2 Itu namanya memberi hadiah kepada [m44=m6 pembunuh]>>," {e8 kecam} [m16:COL.OPP Alvaro Uribe], mantan presiden yang kini memimpin [m17:COL.OPP Pusat Demokratik]. [m32=m16 Uribe], dahulu atasan [m45=m11 Santos] di kabinet, {e9 mengajak} [m18:COL.CVL para pemilih] mencoblos "tidak".
[m33=m11 Santos] membantah perjanjian itu memberi {e10 kekebalan hukum}. Pelaku kejahatan berat, katanya, tetap menghadapi pengadilan khusus.
~page_control SCROLL TO CONTINUE WITH CONTENT
Masih ada kelompok lain. [m19:ELN.REB Tentara Pembebasan Nasional (ELN)], yang menguasai sebagian [m20:@COL Arauca], sudah sepakat {e11 berunding} di [m21:@ECU Quito], namun [m34=m11 Santos] {e12 menolak} duduk selama [m35=m19 kelompok itu] menyandera orang. Komandan [m41=m19 ELN] [m22:ELN.REB Nicolas Rodriguez Bautista] alias Gabino {e13 memuji} [m36=m6 FARC], tetapi mengaku tidak akan mengikuti modelnya.
[m37:FARC.REB Front Pertama] [m42=m6 FARC] di [m23:@COL Guaviare] bahkan {e14 membangkang} sejak Juli dan ogah turun gunung.
[m24:USA.GOV Presiden AS Barack Obama] {e15 menelepon} [m38=m11 Santos] untuk {e16 mengucapkan selamat}. [m25:USA.GOV Utusannya, Bernard Aronson], ikut hadir di Havana. [m26:VEN.GOV Venezuela] dan [m27:CHL.GOV Cile] menjadi pendamping proses, sedangkan [m28:NOR.GOV Norwegia], yang bukan anggota [m29:EU Uni Eropa], bertindak sebagai penjamin bersama [m46=m10 Kuba].
[m39:HRW Human Rights Watch] {e17 mengkritik} hukuman yang terlalu ringan. Perang sejak 1964 itu merenggut 220 ribu jiwa. (rul/dnu)
e1 m1 > m2 SUPPORT actual 2016-08-24/day ctx=military,diplomatic again
e2 m7 > m5 SUPPORT actual 2016-08-24/day ctx=military,diplomatic
e3 m8 > m6 CONSULT actual 2016-08-26/none mode=third-party ctx=military,diplomatic bg
e4 m11 > m12 REQUEST requested 2016-08-25/day mode=assist ctx=legislative
e5 m30 > m6 CONCEDE planned 2016-08-29/day ctx=military
e7 m14 > m15 CONCEDE planned 2016-08-26/none ctx=military
e8 m16 > m8 ACCUSE actual 2016-08-26/none mode=disapprove ctx=political_institutions
e9 m32 > m18 REQUEST requested 2016-08-26/none mode=assist ctx=election
e10 m33 > m6 CONCEDE denied 2016-08-26/none ctx=legal
e11 m19 > m8 AGREE planned 2016-08-26/none ctx=military
e12 m34 > m35 REJECT actual 2016-08-26/none mode=meet
e13 m22 > m36 SUPPORT actual 2016-08-26/none
e14 m37 > m6 REJECT actual 2016-07-01/month mode=yield ctx=military bg
e15 m24 > m38 CONSULT actual 2016-08-26/none mode=phone ctx=diplomatic
e16 m24 > m38 SUPPORT actual 2016-08-26/none ctx=diplomatic
e17 m39 > m8 ACCUSE actual 2016-08-26/none mode=disapprove ctx=legal,human_rights
q1 m5 direct cue=kata
q2 m16 direct cue=kecam
rel m5 member_of m6
rel m13 leads m40
rel m16 leads m17
rel m19 controls m20
rel m22 leads m41
rel m37 part_of m42

### Liputan6.com 2020-08-20 article
= [m1:CNSP_MLI.REB Pemberontak Mali] {e18 Janjikan} Pemilu, [m2:ECOWAS ECOWAS] {e1 Tutup} Perbatasan
~caption Kolonel Assimi Goita di depan kementerian pertahanan, Bamako. (AFP/Malik)
Liputan6.com, [m3:@MLI Bamako] - Sehari setelah memaksa [m4:MLI.GOV Presiden Ibrahim Boubacar Keita] {e2 meletakkan jabatan}, [m41:MLI.MIL para perwira] yang menamakan diri [m5:CNSP_MLI.REB Komite Nasional Penyelamatan Rakyat (CNSP)] berusaha menenangkan [m25:MLI.CVL warga] dan tetangganya.
"<<q1 [m6=m5 Kami] tidak haus kekuasaan, [m7=m5 kami] hanya mencintai stabilitas negeri>>," ujar [m8:CNSP_MLI.REB Kolonel Mayor Ismael Wague], juru bicara [m38=m5 komite], Rabu (19/8/2020). [m9=m8 Ia] {e3 menjanjikan} pemilu "<<q2 dalam waktu yang wajar>>".
Barulah sore harinya wajah pemimpinnya terlihat. [m10:CNSP_MLI.REB Assimi Goita], kolonel pasukan khusus berusia 37 tahun, memperkenalkan diri kepada [m42:? wartawan]. [m26=m10 Ia] {e4 mengumpulkan} [m27:MLI.GOV sekretaris jenderal semua kementerian] dan {e5 meminta} [m28=m27 mereka] tetap bekerja.
[m29=m4 Keita], 75 tahun, {e6 ditahan} bersama [m11:MLI.GOV Perdana Menteri Boubou Cisse] di kamp [m12:@MLI Kati]. Dalam pidato tengah malam dengan masker [m43=m4 ia] berkata tidak ingin ada darah tertumpah demi mempertahankan jabatannya.
[m44=m8 Wague] membantah [m30=m5 pihaknya] {e7 memukul} [m31=m4 sang presiden].
~read_also Baca Juga: Cara Cuci Masker Kain yang Benar
Dunia mengecam beramai-ramai. [m32=m2 Blok ECOWAS], yang beranggotakan [m33:MLI.GOV Mali], {e8 menutup} semua perbatasan dan {e9 menangguhkan} keanggotaan [m34=m33 negara itu]. [m13:NER.GOV Presiden Niger Mahamadou Issoufou], ketua [m39=m2 blok], memimpin {e10 pertemuan puncak} daring pada Kamis. [m14:NGA.ELI Goodluck Jonathan], bekas presiden Nigeria, akan {e11 diutus} ke Bamako.
[m15:UN Dewan Keamanan PBB], yang bersidang atas {e12 permintaan} [m16:FRA.GOV Prancis] dan [m35=m13 Niger], {e13 mendesak} [m36=m5 tentara] kembali ke barak. [m17:FRA.GOV Presiden Emmanuel Macron] menegaskan [m45:FRA.MIL 5.100 serdadunya] tetap memerangi [m18:JNIM.REB JNIM], cabang [m19:ALQAEDA.REB Al-Qaeda] di Sahel yang menguasai pedesaan [m20:@MLI Mopti].
Sebaliknya, [m21:MLI.OPP Gerakan 5 Juni (M5-RFP)], koalisi oposisi yang sejak Juni {e14 menggelar demonstrasi} anti-Keita, {e15 menyambut} kudeta itu. [m22:MLI.REL Tokohnya, Imam Mahmoud Dicko], {e16 menemui} [m37=m10 Goita] Rabu malam lalu menyatakan akan mundur dari politik.
[m46:MLI.MIL Prajurit Mali] bukan sekali ini membangkang. Maret 2012, dari kamp yang sama, [m23:CNRDRE.REB Kapten Amadou Sanogo] {e17 menggulingkan} [m24:MLI.GOV Presiden Amadou Toumani Toure].
e1 m2 > m1 SANCTION actual 2020-08-20/none mode=discontinue ctx=economic,diplomatic again
e18 m1 > m25 AGREE planned 2020-08-19/day ctx=election,pro_democracy again
e2 m4 > m5 RETREAT actual 2020-08-18/day mode=resign ctx=executive
e3 m9 > m25 AGREE planned 2020-08-19/day ctx=election,pro_democracy
e4 m26 > m27 CONSULT actual 2020-08-19/day ctx=executive
e5 m26 > m28 REQUEST requested 2020-08-19/day mode=assist ctx=executive
e6 m5 > m29,m11 COERCE actual 2020-08-20/none mode=arrest ctx=pro_autocracy
e7 m30 > m31 ASSAULT denied 2020-08-20/none mode=beat
e8 m32 > m33 SANCTION actual 2020-08-20/none mode=discontinue ctx=economic,diplomatic
e9 m32 > m34 SANCTION actual 2020-08-20/none mode=discontinue ctx=diplomatic,pro_democracy
e10 m13 > m2 CONSULT actual 2020-08-20/day mode=multilateral ctx=diplomatic
e11 m14 > m33 CONSULT planned 2020-08-20/none mode=visit ctx=diplomatic
e12 m16,m35 > m15 REQUEST requested 2020-08-20/none mode=meet ctx=diplomatic
e13 m15 > m36 REQUEST requested 2020-08-20/none mode=yield ctx=military
e14 m21 > m4 PROTEST actual 2020-06-01/month mode=demo bg
e15 m21 > m5 SUPPORT actual 2020-08-20/none
e16 m22 > m37 CONSULT actual 2020-08-19/day mode=visit
e17 m23 > m24 COERCE actual 2012-03-01/month ctx=military,pro_autocracy bg
q1 m8 direct cue=ujar
q2 m9 mixed cue=menjanjikan
rel m10 leads m5
rel m8 member_of m38
rel m33 member_of m32
rel m13 leads m39
rel m18 part_of m19
rel m18 controls m20
rel m22 member_of m21
