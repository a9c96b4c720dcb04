### Pos Kupang 2013-10-23 article
= Warga [m1:IDN.CVL Nelu] dan [m2:TLS.CVL Leolbatan] {e11 Saling Lempar Batu} di Perbatasan
~byline Penulis: Adrianus Bere
~date_line Rabu, 23 Oktober 2013
[m3:@IDN POS-KUPANG.COM, KEFAMENANU] -- Jalan baru yang sedang dibuka alat berat itu baru sepanjang empat ratus meter. Namun, jalan itulah yang membuat [m4=m1+m2 dua kampung bersaudara di garis batas] {e1 bentrok} pada Senin (21/10) pagi.
Menurut [m5:IDN.GOV Camat Naibenu, Yoakim Tas'au], [m6:TLS.GOV pemerintah Timor Leste] {e2 menggusur} lebih dari lima puluh meter tanah yang disebut milik Indonesia. Kuburan keluarga ikut tergilas.
"<<q1 Yang marah lebih dulu orang tua-tua. Tulang nenek moyang [m7=m1 kami] di situ>>," tuturnya ketika ditemui di [m8:@IDN Kefamenanu], Selasa.
[m9:TLS.CVL Pemuda Leolbatan] membalas dengan ketapel. Lima orang luka ringan di kedua pihak, sampai [m10:IDN.MIL Satgas Pamtas Yonif 743] {e3 memisahkan} [m11=m4 mereka]. [m12:TLS.COP Unit Patroli Perbatasan (UPF)] datang setengah jam kemudian.
[m13:IDN.MIL Komandan satgas, Mayor Infanteri Budi Prasetyo,] dan [m14:TLS.COP rekannya dari seberang] {e4 bertemu} di tenda netral pada sore harinya. [m31=m13+m14 Keduanya] {e5 sepakat} alat berat dihentikan sampai ada keputusan kedua pemerintah.
Kesepakatan itu dilanggar esoknya. Sebuah ekskavator terlihat bekerja lagi. [m15:IDN.GOV Bupati Timor Tengah Utara Raymundus Fernandes] langsung {e6 menyurati} [m16:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi], memohon [m17:IDN.GOV Jakarta] turun tangan.
"<<q2 [m18=m15 Saya] sudah cukup sabar. Kalau tidak ada yang bicara dengan [m19:TLS.GOV Dili], [m20=m1 rakyat saya] yang akan bicara dengan parang>>," katanya {e10 memperingatkan}.
~read_also Baca juga: Sopi Oplosan Tewaskan Dua Warga Insana
[m21:TLS.GOV Konsul Timor Leste di Kupang, Caetano Guterres], {e7 membantah} tuduhan penyerobotan. Menurutnya, <<q3 pekerjaan dilakukan di tanah yang sudah disepakati>>.
Batas darat antara [m27=m6+m17 kedua negara] sudah {e8 disetujui} sekitar 97 persen lewat perjanjian tahun 2005. Yang tersisa ialah tiga titik, antara lain Naktuka dan Bijaelsunan. [m22:TLS.GOV Timor Leste], yang ingin masuk [m23:ASEAN ASEAN], sampai sekarang baru berstatus pengamat.
Tahun lalu, sengketa serupa di [m24:@IDN Haumeniana] membuat [m25:IDN.MIL pos TNI] {e9 dilempari} [m26:TLS.CVL warga Passabe].
[m28:IDN.LEG Paulus Efi], anggota [m29:IDN.LEG DPRD TTU], berpendapat jalur adat lebih ampuh daripada nota protes. Dulu, kata [m30=m28 dia], sengketa ternak selesai dengan seekor babi.
e11 m1 > m2 ASSAULT actual 2013-10-21/day ctx=territory again
e1 m1 > m2 ASSAULT actual 2013-10-21/day ctx=territory
e2 m6 > m1 COERCE actual 2013-10-23/none mode=seize ctx=territory said=m5
e3 m10 > m11 MOBILIZE actual 2013-10-21/day ctx=military,territory
e4 m13 > m14 CONSULT actual 2013-10-21/day mode=third-party ctx=military,territory
e5 m13,m14 > m14,m13 AGREE planned 2013-10-21/day ctx=territory
e6 m15 > m16 REQUEST requested 2013-10-22/day mode=assist ctx=territory
e7 m21 > m5 REJECT actual 2013-10-23/none ctx=territory
e8 m6 > m17 SUPPORT actual 2005-01-01/year ctx=territory,diplomatic bg
e10 m15 > m19 THREATEN threatened 2013-10-22/day mode=violence ctx=territory
e9 m26 > m25 PROTEST actual 2012-01-01/year mode=riot ctx=territory bg
q1 m5 direct cue=tuturnya
q2 m15 direct cue=katanya
q3 m21 indirect cue=Menurutnya
rel m13 leads m10
rel m28 member_of m29

### detikNews 2010-08-18 article
= [m1:IDN.GOV Menlu Marty]: [m2:IDN.GOV Tiga Petugas KKP] Sudah {e13 Pulang}, [m3:MYS.GOV Malaysia] Tetap [m31=m1 Kami] {e14 Protes}
~byline Ari Wibisono - detikNews
~date_line Rabu, 18/08/2010 15:02 WIB
Jakarta - [m4:IDN.GOV Menteri Luar Negeri Marty Natalegawa] memastikan ketiga pegawai Kementerian Kelautan dan Perikanan sudah tiba di [m5:@IDN Batam]. [m6=m2 Mereka] {e1 dipulangkan} [m7=m3 Kuala Lumpur], Selasa (17/8/2010), tepat pada peringatan kemerdekaan.
Namun pemulangan itu tidak menutup perkara. "<<q1 Nota protes {e2 sudah disampaikan}, dan nota kedua menyusul bila perlu>>," kata [m8=m4 Marty] di [m9:@IDN Kompleks Istana], Rabu (18/8/2010).
Perkaranya dimulai Jumat malam pekan lalu di perairan [m10:@IDN Tanjung Berakit]. Saat itu [m11=m2 petugas patroli] {e3 menggiring} lima kapal dengan [m12:MYS.CVL tujuh nelayan asal Johor]. Di tengah jalan, [m13:MYS.COP kapal Polisi Diraja Malaysia] menghadang dan {e4 membawa} [m14=m2 Asriadi, Erwan, dan Seivo Grevo] ke darat.
[m15:MYS.COP Kepala Polisi Johor Mokhtar Shariff] mengatakan <<q2 anak buahnya mendengar tembakan peringatan sehingga bertindak>>. Di sana [m16=m14 ketiganya] ditahan tiga malam.
Barter! Begitu [m17:IDN.LEG Wakil Ketua DPR Priyo Budi Santoso] {e5 mencibir} cara pemerintah menyelesaikan soal ini. [m18=m12 Para nelayan itu] memang {e6 dilepas} dari tahanan Polda Kepri hampir pada jam yang sama.
"<<q3 Ini bukan pertukaran. Yang ada pertimbangan kemanusiaan di bulan puasa>>," {e7 tepis} [m19=m4 Marty].
[m20:IDN.GOV Menteri Kelautan dan Perikanan Fadel Muhammad] bicara lebih keras. [m21=m20 Politikus itu], kader [m30:IDN.PTY Golkar], {e8 menuntut} [m22=m3 tetangga] meminta maaf secara resmi. Sebaliknya, [m23:MYS.GOV Menlu Malaysia Anifah Aman] menganggap tak ada yang perlu dimaafkan, {e9 menolak} tuntutan itu.
Massa [m24:IDN.CVL Benteng Demokrasi Rakyat (Bendera)] berencana {e10 melakukan sweeping} terhadap [m25:MYS.CVL warga Malaysia] di Jalan Diponegoro. [m26:IDN.COP Kapolda Metro Jaya Irjen Timur Pradopo] {e11 mewanti-wanti} [m27=m24 kelompok itu] agar tidak main hakim sendiri.
[m28:IDN.GOV Presiden SBY] sendiri akan {e12 berkirim surat} kepada [m29:MYS.GOV PM Najib Tun Razak]. Perundingan batas laut terakhir digelar tahun 2009.
(ari/nwk)
e13 m3 > m2 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic,territory again
e14 m1 > m3 ACCUSE actual 2010-08-18/none mode=disapprove ctx=diplomatic,territory again
e1 m7 > m6 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic,territory
e2 m8 > m7 ACCUSE actual 2010-08-18/none mode=disapprove ctx=diplomatic,territory
e3 m11 > m12 COERCE actual 2010-08-13/day mode=arrest ctx=territory bg
e4 m13 > m14 COERCE actual 2010-08-13/day mode=arrest ctx=territory bg
e5 m17 > m4 ACCUSE actual 2010-08-18/none mode=disapprove ctx=diplomatic,legislative
e6 m9 > m18 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic,territory
e7 m19 > m17 REJECT actual 2010-08-18/day ctx=diplomatic
e8 m21 > m22 REQUEST requested 2010-08-18/none mode=yield ctx=diplomatic
e9 m23 > m21 REJECT actual 2010-08-18/none mode=yield ctx=diplomatic
e10 m24 > m25 PROTEST planned 2010-08-18/none ctx=diplomatic
e11 m26 > m27 REQUEST requested 2010-08-18/none mode=yield ctx=rights_freedoms
e12 m28 > m29 CONSULT planned 2010-08-18/none ctx=diplomatic,territory
q1 m8 direct cue=kata
q2 m15 indirect cue=mengatakan
q3 m19 direct cue=tepis
rel m20 member_of m30

### Antara 2023-02-22 article
= [m1:IDN.GOV Bupati] {e11 evakuasi} [m29:IDN.CVL warga], [m2:NZL.GOV Wellington] {e12 minta} [m30:NZL.CVL pilot] dibebaskan
[m3:@IDN Timika] (ANTARA) - [m4:IDN.GOV Pemerintah Kabupaten Nduga] {e1 mengangkut} [m5:IDN.CVL 167 warga Distrik Paro] dengan pesawat kecil ke [m6:@IDN Kenyam] setelah ancaman dari kelompok bersenjata meluas sejak penyanderaan pilot Susi Air.
"<<q1 Yang sakit dan ibu hamil [m27=m4 kami] dahulukan>>," kata [m7:IDN.GOV Penjabat Bupati Nduga Namia Gwijangge], yang pekan lalu juga {e2 mengirim} tokoh gereja untuk membujuk [m8:OPM.REB Egianus Kogoya].
Upaya itu gagal. [m9=m8 Egianus], yang mengepalai [m10:OPM.REB Kodap III Ndugama-Derakma], hanya mau melepas [m11:NZL.CVL Kapten Philip Mehrtens] jika [m12:IDN.GOV Indonesia] mengakui kemerdekaan Papua. Syarat itu {e3 dicemooh} [m13:IDN.GOV Menko Polhukam Mahfud MD] di Jakarta, Selasa (21/2).
[m14=m13 Mahfud] menyebut <<q2 negara tidak akan memberi sejengkal tanah pun>>, namun menambahkan bahwa pendekatan persuasif tetap diutamakan.
Pilot asal Christchurch itu {e4 diculik} pada 7 Februari, beberapa menit seusai mendarat di lapangan terbang Paro. Pesawatnya kemudian {e5 dibakar}.
[m15:NZL.GOV Menteri Luar Negeri Selandia Baru Nanaia Mahuta] telah {e6 menghubungi} [m16:IDN.GOV rekannya di Jakarta] dan meminta agar keselamatan [m17=m11 warganya] menjadi pertimbangan pertama. Belum ada permintaan, kata dia, untuk mengirim perunding sendiri.
[m18:IDN.MIL Panglima TNI Laksamana Yudo Margono] mengaku sudah mengetahui posisi [m19=m8 para penyandera]. "<<q3 Kalau harus masuk, [m28=m18 kami] masuk. Tetapi hari ini belum>>," ujarnya. [m20=m18 Ia] sekaligus membantah kabar bahwa [m21:IDN.MIL pasukannya] {e7 menjatuhkan bom} di sekitar Paro.
Kabar pemboman itu bersumber dari pernyataan [m22:OPM.REB TPNPB] pekan lalu. Kelompok tersebut {e8 menuduh} [m23:IDN.MIL militer] memakai helikopter buatan Eropa.
[m24:IDN.COP Kapolda Papua Irjen Mathius D. Fakhiri] mengatakan jalur negosiasi melalui keluarga besar Kogoya masih {e9 dijalankan}. Satuan Tugas [m25:IDN.COP Damai Cartenz] juga menempatkan 50 personel di bandara.
Menurut catatan kepolisian, kelompok yang sama {e10 membunuh} [m26:IDN.LAB 17 pekerja jalan] di Gunung Kabo pada Desember 2018.
Susi Air masih membatalkan rute perintis ke delapan distrik. Harga minyak goreng di Kenyam naik dua kali lipat.
e11 m1 > m29 AID actual 2023-02-22/none ctx=human_security again
e12 m2 > m16 REQUEST requested 2023-02-22/none mode=assist ctx=diplomatic,human_security again
e1 m4 > m5 AID actual 2023-02-22/none ctx=human_security
e2 m7 > m8 CONSULT actual 2023-02-13/week mode=third-party ctx=terrorism,human_security bg
e3 m13 > m9 REJECT actual 2023-02-21/day mode=yield ctx=territory
e4 m10 > m11 ASSAULT actual 2023-02-07/day mode=abduct ctx=terrorism bg
e5 m10 > m11 ASSAULT actual 2023-02-07/day mode=destroy ctx=terrorism bg
e6 m15 > m16 REQUEST requested 2023-02-22/none mode=assist ctx=diplomatic,human_security
e7 m21 > m10 ASSAULT denied 2023-02-22/none mode=aerial ctx=military said=m20
e8 m22 > m23 ACCUSE actual 2023-02-13/week mode=allege ctx=military bg
e9 m24 > m8 CONSULT actual 2023-02-22/none ctx=human_security
e10 m10 > m26 ASSAULT actual 2018-12-01/month ctx=terrorism bg
q1 m7 direct cue=kata
q2 m14 indirect cue=menyebut
q3 m18 direct cue=ujarnya
rel m9 leads m10
rel m7 leads m4

### Tirto.id 2019-09-25 article
= Setelah Malam Gas Air Mata
~byline Oleh: Haris Nugraha - 25 September 2019
tirto.id - Jalan layang di depan [m1:@IDN Gedung DPR] pagi ini penuh selongsong. Dinas kebersihan menghitung empat truk sampah, dua pot bunga pecah, dan satu pos polisi yang tinggal rangka.
Pos itu {e1 dibakar} [m25:? sekelompok orang] pukul sembilan malam, tiga jam setelah [m2:IDN.COP Brimob] {e2 menembakkan gas} ke tengah [m3:IDN.EDU mahasiswa], Selasa (24/9/2019). [m4:IDN.EDU Sedikitnya 254 peserta aksi] dirawat di enam rumah sakit.
[m5:IDN.EDU Manik Marganamahendra], ketua [m6:IDN.EDU BEM Universitas Indonesia], menolak anggapan bahwa [m7=m3 kawan-kawannya] yang menyulut api. "<<q1 [m26=m3 Kami] datang menyerahkan mosi tidak percaya, bukan korek>>," katanya.
Mosi itu memang {e3 dibacakan} di muka [m8:IDN.LEG pimpinan DPR], Senin. Isinya menolak revisi KUHP dan meminta UU KPK yang baru dibatalkan.
[m9:IDN.GOV Presiden Joko Widodo], yang empat hari sebelumnya {e4 meminta} [m10=m8 parlemen] menunda pengesahan RKUHP, tidak bergeser soal UU KPK. "<<q2 Itu inisiatif Dewan>>," katanya kepada wartawan.
Sejak kapan janji dihitung setengah? [m11:ICW.CVL Indonesia Corruption Watch] {e5 menyebut} [m12=m9 Kepala Negara] berlindung di balik prosedur. Organisasi antikorupsi itu juga {e6 mendorong} penerbitan perppu.
[m13:IDN.LEG Fahri Hamzah] lain lagi. [m27=m13 Wakil Ketua DPR itu] {e7 menuding} [m14:? pihak tertentu] membiayai demonstrasi, meski tak menyebut nama. [m15:IDN.COP Kapolri Jenderal Tito Karnavian] sependapat; [m28=m15 ia] menyatakan <<q3 ada kelompok yang hendak menjatuhkan pemerintahan yang sah>>.
Tuduhan itu {e8 dibantah} [m16=m6 para pengurus BEM].
Di [m17:@IDN Kendari], aksi serupa berlangsung lebih pelan. Tetapi di [m18:@IDN Bandung] [m19:IDN.COP aparat] {e9 memukuli} [m20:IDN.JRN seorang fotografer] hingga kameranya rusak. [m21:IDN.JRN Aliansi Jurnalis Independen], organisasi wartawan yang menaungi korban, akan {e10 melapor} ke [m22:IDN.COP Divisi Propam] di tubuh [m30:IDN.COP Polri].
[m23:IDN.LEG Ketua DPR Bambang Soesatyo] sudah {e11 mengundang} [m29:IDN.EDU perwakilan mahasiswa] untuk berdialog besok. Undangan itu belum dijawab.
Dua puluh satu tahun lalu gerbang yang sama diduduki generasi orang tua mereka. Waktu itu [m24:IDN.ELI Soeharto] akhirnya {e12 mundur}.
e1 m25 > m2 PROTEST actual 2019-09-24/day mode=riot ctx=legislative
e2 m2 > m3 ASSAULT actual 2019-09-24/day mode=crowd-control ctx=repression
e3 m3 > m8 REQUEST requested 2019-09-23/day mode=change ctx=legislative
e4 m9 > m10 REQUEST requested 2019-09-20/day mode=change ctx=legislative bg
e5 m11 > m12 ACCUSE actual 2019-09-25/none mode=disapprove ctx=legislative,corruption
e6 m11 > m9 REQUEST requested 2019-09-25/none mode=change ctx=legislative,corruption
e7 m13 > m14 ACCUSE actual 2019-09-25/none mode=allege ctx=legislative
e8 m16 > m13,m15 REJECT actual 2019-09-25/none ctx=legislative
e9 m19 > m20 ASSAULT actual 2019-09-25/none mode=beat ctx=repression,rights_freedoms
e10 m21 > m19 ACCUSE planned 2019-09-25/none mode=allege ctx=repression,legal
e11 m23 > m29 AGREE planned 2019-09-26/day ctx=legislative
e12 m24 > m3 RETREAT actual 1998-01-01/year mode=resign ctx=executive bg
q1 m5 direct cue=katanya
q2 m9 direct cue=katanya
q3 m15 indirect cue=menyatakan
rel m5 leads m6
rel m23 leads m8
rel m22 part_of m30
