### Media Indonesia 2006-03-29 article
= [m50:IDN.LEG Ketua] [m1:IDN.LEG DPR] {e16 Minta} [m2:AUS.GOV Australia] Tak Main Api di [m3:@IDN Papua]
~byline Penulis: Faustinus Nauw
[m4:@IDN JAKARTA]--[m5:#MIOL MIOL]: [m6:IDN.LEG Ketua DPR Agung Laksono] {e1 memperingatkan} [m7:AUS.GOV Canberra] bahwa [m8:IDN.LEG parlemen] bisa {e2 menghentikan pembahasan} semua perjanjian kerja sama bilateral apabila [m9=m2 Australia] terus memberi angin kepada [m10:OPM.REB gerakan separatis Papua].
Peringatan itu dilontarkan di [m11:@IDN Gedung DPR Senayan], Selasa (28/3), lima hari setelah [m12:AUS.GOV Departemen Imigrasi Australia] {e3 memberikan visa perlindungan sementara} kepada [m13:IDN.REF 42 warga asal Papua].
Ke-43 pencari suaka itu {e4 mendarat} dengan perahu bercadik di [m14:@AUS Cape York], Queensland, pada 18 Januari. Satu permohonan masih diperiksa.
"<<q1 Katanya sahabat. Sahabat macam apa yang menuduh [m15:IDN.GOV kita] melakukan genosida?>>" tukas [m16=m6 Agung]. [m17=m6 Ia], yang merangkap Wakil Ketua Umum [m18:IDN.PTY Partai Golkar], tidak menyebutkan perjanjian mana yang dimaksud.
[m19:IDN.GOV Pemerintah] sudah lebih dulu {e5 menarik} [m20:IDN.GOV Duta Besar Hamzah Thayeb] dari [m21:@AUS Canberra], Jumat lalu. Menurut [m22:IDN.GOV Juru Bicara Departemen Luar Negeri Yuri Thamrin], <<q2 [m23=m20 Dubes] dipanggil untuk konsultasi, tanpa batas waktu>>.
Penarikan dubes tersebut {e6 disesalkan} [m24:AUS.GOV Menteri Luar Negeri Alexander Downer]. Akan tetapi, [m45=m24 ia] {e7 menegaskan kembali} bahwa [m25=m7 pemerintahnya] mengakui kedaulatan [m26=m19 Indonesia] atas Papua dan tidak mendukung kemerdekaan provinsi itu.
"<<q3 Keputusan suaka diambil [m27:AUS.GOV pejabat imigrasi], bukan oleh kabinet,>>" kata [m28=m24 Downer] kepada radio [m29:#ABC ABC]. Menurut [m43=m22 Yuri], <<q4 [m44=m24 menteri itu] seharusnya tahu sejak Januari [m30:IDN.GOV Presiden] telah {e8 menelepon} [m31:AUS.GOV Perdana Menteri John Howard] dan {e9 menjamin} ke-43 orang tersebut tidak akan dituntut bila dipulangkan>>.
[m42=m31 Howard] pada hari Senin menyatakan bersedia {e10 terbang} ke [m49:@IDN Jakarta] bila diundang. [m46=m19 Jakarta] belum mengundang siapa-siapa.
Di Jayapura suasananya berbeda. [m32:IDN.CVL Sekretaris Dewan Adat Papua Leonard Imbiri] {e11 menyambut baik} visa itu. [m33=m32 Ia] {e12 menuding} [m34:IDN.MIL aparat] terus memburu para mahasiswa setelah bentrokan di [m35:@IDN Abepura].
Dalam bentrokan pada 16 Maret tersebut, [m36:IDN.EDU massa penentang PT Freeport] {e13 membunuh} [m37:IDN.COP empat polisi] dan [m38:IDN.MIL seorang anggota TNI AU]. [m39:IDN.COP Kapolda Papua Inspektur Jenderal Tommy Jacobus] mengatakan <<q5 16 orang sudah {e14 ditahan}>>.
Sementara itu, [m40:AUS.OPP Partai Hijau] pimpinan [m41:AUS.OPP Senator Bob Brown] {e15 mengundang} [m47:ULMWP.REB Benny Wenda] berbicara di Hobart. Undangan itu tidak ditanggapi [m48=m19 Deplu]. (Fau/OL-1)
e1 m6 > m7 THREATEN threatened 2006-03-28/day mode=relations ctx=diplomatic,legislative,asylum
e2 m8 > m9 SANCTION hypothetical 2006-03-28/day mode=discontinue ctx=diplomatic,legislative said=m6
e3 m12 > m13 AID actual 2006-03-23/day ctx=asylum,migration
e4 m13 > m2 REQUEST requested 2006-01-18/day mode=assist ctx=asylum,migration bg
e5 m19 > m2 SANCTION actual 2006-03-24/day mode=withdraw ctx=diplomatic,asylum
e6 m24 > m19 ACCUSE actual 2006-03-29/none mode=disapprove ctx=diplomatic
e7 m24 > m26 SUPPORT actual 2006-03-29/none ctx=diplomatic,territory
e8 m30 > m31 CONSULT actual 2006-01-01/month mode=phone ctx=diplomatic,asylum bg said=m43
e9 m30 > m31 AGREE planned 2006-01-01/month ctx=diplomatic,asylum bg said=m43
e10 m42 > m19 AGREE hypothetical 2006-03-27/day ctx=diplomatic
e11 m32 > m12 SUPPORT actual 2006-03-29/none ctx=asylum
e12 m33 > m34 ACCUSE actual 2006-03-29/none mode=allege ctx=repression
e13 m36 > m37,m38 ASSAULT actual 2006-03-16/day mode=beat ctx=natural_resource bg
e14 m39 > m36 COERCE actual 2006-03-29/none mode=arrest ctx=repression,crime
e15 m40 > m47 AGREE planned 2006-03-29/none ctx=diplomatic
e16 m50 > m2 REQUEST requested 2006-03-28/day mode=yield ctx=diplomatic,territory
q1 m16 direct cue=tukas
q2 m22 indirect cue=Menurut
q3 m28 direct cue=kata
q4 m43 indirect cue=Menurut
q5 m39 indirect cue=mengatakan
rel m6 leads m1
rel m17 member_of m18
rel m40 led_by m41

### Okezone 2010-09-03 article
= [m44:IDN.GOV Petugas] [m1:IDN.GOV KKP] {e18 Dibebaskan}, Amarah pada [m2:MYS.GOV Malaysia] Belum Padam
~date_line Jum'at, 3 September 2010 - 10:07 wib
~byline Ferdian - Okezone
~share Kirim ke teman
[m3:@IDN JAKARTA] - Meski [m4:IDN.GOV tiga pegawai Kementerian Kelautan dan Perikanan (KKP)] sudah pulang, [m5:IDN.CVL sejumlah kelompok] tetap {e1 mendatangi} [m6:MYS.GOV Kedutaan Besar Malaysia] di Kuningan. Kemarin giliran [m7:IDN.CVL Benteng Demokrasi Rakyat (Bendera)] yang {e2 melempari} pagar kedutaan dengan kotoran manusia.
"<<q1 [m8=m7 Kami] baru berhenti kalau [m9=m2 mereka] minta maaf. Titik,>>" ujar koordinator Bendera [m10:IDN.CVL Mustar Bona Ventura] saat ditemui di lokasi.
[m11:IDN.COP Polsek Setiabudi] {e3 menciduk} [m12=m7 empat orang anggotanya]. Belakangan keempatnya {e4 dilepas}.
Dari Putrajaya, permintaan maaf itu tak kunjung datang. Yang datang justru kecaman. [m13:MYS.GOV Menteri Luar Negeri Anifah Aman] {e5 menyesalkan} aksi [m14=m7 Bendera] dan {e6 menyatakan} [m15=m2 negerinya] bisa kehilangan kesabaran. "<<q2 [m16=m13 Saya] sudah {e7 minta} [m17:IDN.GOV Jakarta] mengambil tindakan tegas,>>" tegas [m18=m13 dia], Kamis (2/9/2010).
Asal muasalnya adalah kejadian di perairan [m19:@IDN Tanjung Berakit], Bintan. Pada 13 Agustus malam, petugas KKP {e8 menangkap} [m20:MYS.CVL tujuh nelayan Malaysia]. Tak lama kemudian kapal [m21:MYS.COP Polisi Laut Diraja Malaysia] datang, {e9 melepaskan tembakan}, dan {e10 membawa} [m22=m4 ketiga petugas] ke Johor.
[m40=m4 Mereka] meringkuk di sel Balai Polis Kota Tinggi hingga 17 Agustus. Hari itu juga dua pihak {e11 bertukar} tahanan, meskipun [m23:IDN.GOV Menteri Luar Negeri Marty Natalegawa] berkali-kali {e12 membantah} ada barter.
"<<q3 Tidak ada barter. [m41=m4 Mereka] dipulangkan, [m24=m20 nelayan itu] dideportasi. Dua hal berbeda,>>" kata [m25=m23 Marty] dalam rapat kerja dengan [m26:IDN.LEG Komisi I dan Komisi III DPR], Rabu.
Jawaban itu tidak memuaskan [m27=m26 Senayan]. Fraksi-fraksi, kecuali Demokrat, {e13 menggalang} hak interpelasi. Anggota Komisi I dari [m28:IDN.OPP Partai Hanura], [m29:IDN.LEG Akbar Faizal], {e14 menuding} [m30:IDN.GOV Presiden] lembek. "<<q4 Suratnya saja delapan paragraf, marahnya nol,>>" sindir Akbar.
Surat yang dimaksud {e15 dikirim} [m31=m30 Presiden Yudhoyono] kepada [m32:MYS.GOV PM Najib Razak] pada 19 Agustus. Dalam pidato di [m33:@IDN Markas TNI Cilangkap], Rabu malam, [m34=m30 SBY] kembali {e16 mendorong} perundingan batas laut dipercepat dengan [m35=m2 Kuala Lumpur].
Perundingan itu rencananya {e17 digelar} di [m36:@MYS Kota Kinabalu], 6 September.
[m37:IDN.LAB Sekitar dua juta TKI] bekerja di [m38:@MYS negeri jiran]. [m43:IDN.CVL Anis Hidayah] dari [m39:IDN.CVL Migrant Care] khawatir [m42=m37 mereka] yang menanggung akibat jika situasi memburuk.
e1 m5 > m6 PROTEST actual 2010-09-03/none mode=demo ctx=diplomatic,territory
e2 m7 > m6 PROTEST actual 2010-09-02/day mode=vandalize ctx=diplomatic,territory
e3 m11 > m12 COERCE actual 2010-09-02/day mode=arrest ctx=repression,diplomatic
e4 m11 > m12 RETREAT actual 2010-09-02/day mode=release ctx=diplomatic
e5 m13 > m14 ACCUSE actual 2010-09-02/day mode=disapprove ctx=diplomatic
e6 m13 > m17 THREATEN threatened 2010-09-02/day ctx=diplomatic
e7 m16 > m17 REQUEST requested 2010-09-02/day mode=yield ctx=diplomatic
e8 m4 > m20 COERCE actual 2010-08-13/day mode=arrest ctx=territory,natural_resource bg
e9 m21 > m4 ASSAULT actual 2010-08-13/day mode=firearms ctx=territory bg
e10 m21 > m22 COERCE actual 2010-08-13/day mode=arrest ctx=territory bg
e11 m2 > m4 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic,territory bg
e12 m23 > m26 REJECT actual 2010-09-01/day ctx=diplomatic,territory
e13 m27 > m30 REQUEST requested 2010-09-03/none ctx=legislative,territory
e14 m29 > m30 ACCUSE actual 2010-09-03/none mode=disapprove ctx=diplomatic,territory
e15 m31 > m32 CONSULT actual 2010-08-19/day ctx=diplomatic,territory bg
e16 m34 > m35 REQUEST requested 2010-09-01/day mode=meet ctx=diplomatic,territory
e17 m17 > m2 CONSULT planned 2010-09-06/day ctx=diplomatic,territory
e18 m2 > m44 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic,territory again
q1 m10 direct cue=ujar
q2 m18 direct cue=tegas
q3 m25 direct cue=kata
q4 m29 direct cue=sindir
rel m10 leads m7
rel m29 member_of m28

### Suara Pembaruan 2008-07-17 article
= [m1:IDN.GOV Indonesia] Menyesal, Korban [m2:TLS.CVL Timor Timur] Menagih Pengadilan
~date_line Kamis, 17 Juli 2008
DILI - Bagi [m3:TLS.CVL Manuela Soares], yang kehilangan suami dan dua adik pada September 1999, kata "menyesal" tidak berarti banyak. Penjual sayur di [m4:@TLS pasar Comoro] itu mengikuti lewat radio bagaimana [m5:IDN.GOV Presiden Susilo Bambang Yudhoyono] menerima laporan akhir [m6:CTF Komisi Kebenaran dan Persahabatan (KKP)] di [m7:@IDN Nusa Dua, Bali], Selasa (15/7).
Dalam laporan setebal 300 halaman lebih itu, [m8=m6 komisi bentukan kedua negara] {e1 menyatakan} [m9:IDN.MIL TNI], [m10:IDN.COP Polri], dan [m11:IDN.GOV pemerintahan sipil] bertanggung jawab secara kelembagaan atas pembunuhan, pemerkosaan, dan pengusiran di seputar jajak pendapat.
[m12=m5 Kepala Negara] {e2 mengungkapkan penyesalan} yang amat dalam kepada [m13=m2 mereka] yang kehilangan nyawa dan harta. Kata maaf tidak terucap.
"<<q1 [m14=m5 Saya] dan [m15:TLS.GOV Presiden Ramos-Horta] {e3 menerima} temuan itu,>>" demikian [m16=m5 Yudhoyono]. "<<q2 Mari menutup bab yang kelam ini.>>"
[m38=m15 Ramos-Horta], yang lima bulan lalu nyaris tewas {e4 ditembak} [m17:PETITIONERS_TLS.REB prajurit pemberontak] anak buah [m18:PETITIONERS_TLS.REB Mayor Alfredo Reinado], sependapat. [m35=m15 Pihaknya], ujar [m19=m15 peraih Nobel itu], <<q3 tidak akan {e5 meminta} pengadilan internasional>>.
Penolakan serupa {e6 datang dari} [m20:TLS.GOV Perdana Menteri Xanana Gusmao]. [m39=m20 Pemerintahannya] lebih memerlukan perbatasan yang terbuka daripada pengadilan, katanya dalam jamuan di Bali.
Sikap itulah yang {e7 dikecam} [m21:TLS.NGO Aliansi Nasional untuk Pengadilan Internasional] di [m41:@TLS Dili]. "<<q4 [m22=m15+m20 Dua pemimpin kami] menjual keadilan demi persahabatan,>>" kata [m23:TLS.NGO Christina Carrascalao], yang memimpin aliansi itu, Rabu.
[m24=m21 Aliansi] bersama [m25:TLS.REL para pastor Keuskupan Dili] {e8 mengimbau} [m26:UN Dewan Keamanan PBB] menghidupkan lagi Unit Kejahatan Berat. [m40=m26 PBB] sendiri sejak awal {e9 memboikot} sidang-sidang KKP karena [m27=m8 komisi itu] boleh mengusulkan amnesti bagi pelaku.
Usul amnesti itu akhirnya tidak muncul dalam laporan.
Di [m42:@IDN Jakarta], [m28:IDN.MIL Panglima TNI Jenderal Djoko Santoso] {e10 menghormati} hasil kerja [m29=m6 KKP]. Namun, [m36=m28 ia] {e11 menolak} bila perwira perseorangan diseret. "<<q5 Pengadilan ad hoc sudah selesai. Semua sudah dibebaskan,>>" ujarnya.
Memang, dari 18 terdakwa yang diajukan ke Pengadilan HAM ad hoc sejak 2002, tinggal [m30:TLS.REB Eurico Guterres] yang pernah dipenjara. Bekas wakil panglima milisi itu {e12 dibebaskan} [m31:IDN.JUD Mahkamah Agung] pada April lalu lewat peninjauan kembali.
Letnan Jenderal (Purn) [m32:IDN.ELI Wiranto], yang {e13 didakwa} [m33:UN jaksa PBB di Dili] pada Februari 2003, menolak berkomentar. [m37=m32 Ia] kini memimpin [m34:IDN.PTY Partai Hanura] dan bersiap maju dalam pemilihan presiden tahun depan. (AFP/D-11)
e1 m8 > m9,m10,m11 ACCUSE actual 2008-07-15/day mode=allege ctx=human_rights,military
e2 m12 > m13 SUPPORT actual 2008-07-15/day ctx=human_rights,diplomatic
e3 m14,m15 > m6 CONCEDE actual 2008-07-15/day ctx=human_rights,diplomatic
e4 m17 > m15 ASSAULT actual 2008-02-01/month mode=firearms ctx=military bg
e5 m15 > m26 REJECT actual 2008-07-15/day mode=change ctx=legal,human_rights
e6 m20 > m26 REJECT actual 2008-07-15/day mode=change ctx=legal,human_rights,diplomatic
e7 m21 > m22 ACCUSE actual 2008-07-16/day mode=disapprove ctx=human_rights,legal
e8 m24,m25 > m26 REQUEST requested 2008-07-17/none mode=assist ctx=human_rights,legal
e9 m26 > m27 REJECT actual 2008-07-17/none mode=meet ctx=human_rights,legal bg
e10 m28 > m29 SUPPORT actual 2008-07-17/none ctx=human_rights,military
e11 m28 > m29 REJECT actual 2008-07-17/none mode=yield ctx=human_rights,legal
e12 m31 > m30 CONCEDE actual 2008-04-01/month ctx=legal,human_rights bg
e13 m33 > m32 ACCUSE actual 2003-02-01/month mode=allege ctx=legal,human_rights bg
q1 m16 direct cue=demikian
q2 m16 direct cue=demikian
q3 m19 indirect cue=ujar
q4 m23 direct cue=kata
q5 m28 direct cue=ujarnya
rel m23 leads m21
rel m32 leads m34
rel m17 led_by m18
