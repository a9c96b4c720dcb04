### Suluh Rakyat 2005-08-16 article
= [m1:IDN.GOV RI] dan [m2:GAM.REB GAM] Tutup Perang Tiga Dasawarsa di [m3:@FIN Helsinki]
~page_control Halaman Depan
~date_line Selasa, 16 Agustus 2005
~byline (dar/rin)
[m24:@FIN HELSINKI] (SR) - Pemerintah dan kaum gerilyawan akhirnya berdamai. [m4:IDN.GOV Menteri Hukum dan HAM Hamid Awaludin], yang mewakili [m5:IDN.GOV pemerintah Indonesia], serta [m6:GAM.REB Malik Mahmud] dari [m7:GAM.REB Gerakan Aceh Merdeka (GAM)] {e1 menandatangani} nota kesepahaman damai di [m8:@FIN ibu kota Finlandia], Senin (15/8).
Perundingan lima putaran sejak Januari itu {e2 ditengahi} [m9:? mantan Presiden Finlandia Martti Ahtisaari], ketua lembaga Prakarsa Manajemen Krisis.
Menurut isi nota, [m10=m7 pihak gerilyawan] akan {e3 menyerahkan} 840 pucuk senjata sampai akhir tahun dan melepas tuntutan merdeka. Sebagai imbalannya [m11=m5 Jakarta] {e4 akan menarik} tentara dan polisi nonorganik dari [m12:@IDN Aceh], serta {e5 menjanjikan} pengampunan kepada [m13:GAM.REB para anggota dan tahanan GAM] dalam lima belas hari.
~caption Warga Banda Aceh menyimak siaran langsung di pelataran Masjid Raya Baiturrahman. Foto: SR/Rinaldi
[m14:EU Uni Eropa] bersama [m15:ASEAN lima negara ASEAN] {e6 akan mengirim} pemantau perdamaian ke [m16:@IDN provinsi itu] mulai pertengahan September.
~related Berita lain: Rupiah Ditutup Melemah Tipis
Jalan ke meja runding dibuka oleh bencana. Tsunami 26 Desember 2004 merenggut lebih dari 160.000 jiwa, dan hanya beberapa hari setelah itu [m17=m7 GAM] {e7 mengumumkan gencatan senjata} sepihak. Sebelumnya, perundingan yang diprakarsai [m18:? Pusat Henry Dunant] kandas pada Mei 2003; [m19:IDN.GOV Presiden Megawati Soekarnoputri] lalu {e8 memberlakukan darurat militer} di [m20:@IDN Aceh], dan [m21:IDN.MIL TNI] {e9 menggempur} [m22=m7 kubu pemberontak] dengan puluhan ribu prajurit.
"<<q1 Saya mau menanam lagi di kebun yang lima tahun saya tinggalkan>>," kata [m23:IDN.CVL Nurhayati, petani kopi di Bener Meriah].
~share Kirim berita ini ke teman
~footer Hak cipta Suluh Rakyat 2005
e1 m4 > m6 SUPPORT actual 2005-08-15/day ctx=diplomatic,territory
e2 m9 > m5,m7 CONSULT actual 2005-01-01/month mode=third-party ctx=diplomatic,territory
e3 m10 > m11 CONCEDE planned 2005-08-15/day ctx=territory
e4 m11 > m10 CONCEDE planned 2005-08-15/day ctx=military,territory
e5 m11 > m13 CONCEDE planned 2005-08-15/day ctx=legal
e6 m14,m15 > m5 AGREE planned 2005-09-01/month ctx=peacekeeping
e7 m17 > m5 CONCEDE actual 2004-12-01/month ctx=disasters bg
e8 m19 > m7 COERCE actual 2003-05-01/month mode=martial-law ctx=military,territory bg
e9 m21 > m22 ASSAULT actual 2003-05-01/month ctx=military,territory bg
q1 m23 direct cue=kata
rel m13 member_of m7
