### Kompas.com 2016-08-31 article
= 61 Lawan 20: [m1:BRA.ELI Dilma] Keluar, [m2:BRA.GOV Temer] ke Hangzhou
~byline Penulis: Ervan Hardoko
~date_line 31/08/2016, 23:50 WIB
[m3:@BRA BRASILIA], KOMPAS.com - Lagu kebangsaan dinyanyikan sebagian, sebagian lagi berteriak penipu. Rabu (31/8/2016) siang [m4:BRA.LEG Senat] {e1 memakzulkan} [m5:BRA.ELI Dilma Rousseff], presiden perempuan pertama negeri itu, karena menyulap angka anggaran.
"<<q1 Ini kudeta parlemen. [m6=m1 Saya] akan kembali, [m7=m5 kita] akan kembali>>," katanya dari istana Alvorada. Pengacaranya, [m8:BRA.PTY Jose Eduardo Cardozo], {e2 akan mengadu} ke [m40:BRA.JUD Mahkamah Agung].
Tiga jam kemudian [m9:BRA.GOV Michel Temer] bersumpah. Rapat kabinet pertamanya pendek karena pesawat menunggu: [m30=m9 ia] {e3 akan menghadiri} KTT [m10:G20 G20] di [m11:@CHN Hangzhou]. Jika ada yang menyebut kudeta, perintahnya kepada [m31:BRA.GOV para menteri], {e4 bantah}.
[m36=m9 Temer], ketua [m12:BRA.PTY PMDB], adalah wakil presiden selama lima tahun. Maret lalu [m13=m12 partainya] {e5 meninggalkan} koalisi, dan sejak saat itu [m14:BRA.LEG Eduardo Cunha], ketua [m37:BRA.LEG majelis rendah] yang tersangkut suap, {e6 membuka} proses pemakzulan.
Sikap tetangga terbelah lagi seperti 2012. [m15:VEN.GOV Caracas] {e7 membekukan hubungan} dan menarik duta besarnya. [m16:ECU.GOV Ekuador] {e8 memanggil pulang} kuasa usahanya, [m17:BOL.GOV Bolivia] {e9 melakukan hal yang sama}. [m18:BRA.GOV Menteri Luar Negeri Jose Serra], {e10 membalas}: semua utusan [m41:BRA.GOV Brasil] di tiga ibu kota itu pulang. [m19:ARG.GOV Buenos Aires] {e11 menghormati} putusan. [m20:USA.GOV Departemen Luar Negeri AS] berharap hubungan tetap kuat.
Di Avenida Paulista, [m21:BRA.CVL demonstran] {e12 membakar} ban dan memecahkan kaca bank; [m22:BRA.COP polisi militer] {e13 menyemprot} [m38=m21 mereka]. [m39:BRA.CVL Seorang mahasiswi] kehilangan penglihatan di mata kiri.
[m23:BRA.LAB CUT], serikat buruh terbesar yang diketuai [m24:BRA.LAB Vagner Freitas], {e14 menyerukan} [m32:BRA.LAB para buruh] mogok. [m25:BRA.CVL Gerakan Tani Tak Bertanah (MST)] {e15 menutup} jalan raya di tujuh negara bagian.
[m26:BRA.PTY Partai Buruh], yang empat kali memenangi pemilihan presiden, menagih satu hiburan kecil: dalam pemungutan suara terpisah [m33=m4 Senat] {e16 membolehkan} [m34=m5 Rousseff] memegang jabatan publik. [m27:BRA.OPP Aecio Neves], ketua [m28:BRA.PTY PSDB], {e17 menggugat} keputusan itu.
[m29:BRA.PTY Luiz Inacio Lula da Silva] menonton dari kursi tamu. Tiga minggu sebelumnya [m35:BRA.JUD jaksa di Curitiba] {e18 menuduhnya} menerima apartemen.
e1 m4 > m5 SANCTION actual 2016-08-31/day mode=withdraw ctx=legislative,executive
e2 m8 > m4 ACCUSE planned 2016-08-31/none ctx=legal
e3 m30 > m10 AGREE planned 2016-09-01/week ctx=diplomatic,economic
e4 m30 > m31 REQUEST requested 2016-08-31/day ctx=executive
e5 m13 > m5 SANCTION actual 2016-03-01/month mode=withdraw ctx=political_institutions bg
e6 m14 > m5 ACCUSE actual 2016-03-01/month mode=allege ctx=legislative,corruption bg
e7 m15 > m9 SANCTION actual 2016-08-31/none mode=discontinue ctx=diplomatic
e8 m16 > m9 SANCTION actual 2016-08-31/none mode=withdraw ctx=diplomatic
e9 m17 > m9 SANCTION actual 2016-08-31/none mode=withdraw ctx=diplomatic
e10 m18 > m15,m16,m17 SANCTION actual 2016-08-31/none mode=withdraw ctx=diplomatic
e11 m19 > m4 SUPPORT actual 2016-08-31/none ctx=diplomatic
e12 m21 > m9 PROTEST actual 2016-08-31/none mode=riot ctx=executive
e13 m22 > m21 ASSAULT actual 2016-08-31/none mode=crowd-control ctx=repression
e14 m23 > m32 REQUEST requested 2016-08-31/none ctx=executive
e15 m25 > m9 PROTEST actual 2016-08-31/none mode=obstruct ctx=executive
e16 m33 > m34 CONCEDE actual 2016-08-31/day ctx=legislative
e17 m27 > m33 ACCUSE actual 2016-08-31/none ctx=legal
e18 m35 > m29 ACCUSE actual 2016-08-10/week mode=allege ctx=corruption,legal
q1 m5 direct cue=katanya
rel m36 leads m12
rel m24 leads m23
rel m27 leads m28
rel m14 leads m37

### Antara Maluku 2022-11-03 article
= Sebelas hari berunding di Pretoria, [m1:ETH.GOV Ethiopia] dan [m2:TPLF.REB TPLF] letakkan senjata di atas kertas
[m3:@ZAF Pretoria] (ANTARA/Reuters) - [m4:AU Olusegun Obasanjo] membacakannya seperti orang membaca surat wasiat, Rabu malam. [m38=m1+m2 Kedua pihak] {e1 sepakat} menghentikan permusuhan, dan [m26=m2 Tigray] {e2 akan melucuti} pasukannya dalam tiga puluh hari.
Yang membubuhkan tanda tangan: [m5:ETH.GOV Redwan Hussien], penasihat keamanan [m6:ETH.GOV Perdana Menteri Abiy Ahmed], dan [m7:TPLF.REB Getachew Reda]. Di belakang [m37=m5+m7 mereka] duduk mantan presiden Kenya [m8:AU Uhuru Kenyatta].
"<<q1 [m9=m2 Kami] membuat konsesi yang menyakitkan sebab rakyat [m10=m2 kami] sekarat>>," ujar [m11=m7 Getachew].
Bagian [m27=m1 pemerintah]: {e3 memulihkan} listrik, telepon, dan bank di [m12:@ETH Tigray], serta memperlancar bantuan. Sejak Agustus [m13:ETH.MIL tentara federal] bersama [m14:ERI.MIL serdadu Eritrea] {e4 merebut} Shire, Axum, dan Adwa.
Eritrea tidak ada dalam naskah. [m32:ERI.GOV Asmara], sekutu [m33=m6 Abiy] dalam perang ini, tidak mengirim orang, dan tak seorang pun tahu apakah [m15=m14 serdadunya] mau {e5 pergi}. [m34:ETH.REB Milisi Amhara], yang menguasai [m16:@ETH Tigray barat], juga tidak diundang.
Pihak-pihak yang memuji tidak perlu dicari. [m17:UN Sekjen PBB Antonio Guterres] {e6 menyambut} langkah pertama itu. [m18:USA.GOV Menteri Luar Negeri AS Antony Blinken] {e7 berterima kasih} kepada [m19:ZAF.GOV Afrika Selatan], sang tuan rumah. [m20:AU Moussa Faki Mahamat], ketua [m21:AU Komisi Uni Afrika], menjanjikan {e8 tim pemantau} sepuluh orang di Mekelle.
[m28=m6 Abiy], yang hari itu berada di Arba Minch, {e9 berikrar} melaksanakan semuanya. [m35=m6 Ia] menambahkan dengan bangga: seratus persen usul [m36=m1 pemerintah] diterima.
Di Mekelle, [m22:ETH.CVL Kibrom], penjual kopi, menangis di telepon. "<<q2 Kalau benar, besok [m23=m22 saya] beli gula>>," katanya.
[m24:WHO Kepala WHO Tedros Adhanom Ghebreyesus], putra daerah itu, {e10 meminta} obat segera diizinkan lewat. Bulan lalu [m29=m24 ia] {e11 memperingatkan} celah sempit untuk mencegah genosida; ucapan itu {e12 ditolak} [m25:ETH.GOV Addis Ababa].
Perang dimulai tepat dua tahun silam, malam 4 November 2020, dengan {e14 serangan} [m30=m2 pasukan Tigray] ke pangkalan [m31:ETH.MIL Komando Utara]. Gencatan senjata Maret lalu hanya bertahan lima bulan.
e1 m5 > m7 CONCEDE actual 2022-11-02/day ctx=military,diplomatic
e2 m26 > m1 CONCEDE planned 2022-11-02/day ctx=military
e3 m27 > m2 CONCEDE planned 2022-11-02/day ctx=human_security
e4 m13,m14 > m2 ASSAULT actual 2022-08-01/month ctx=military,territory
e5 m15 > m1 RETREAT hypothetical 2022-11-03/none mode=withdraw ctx=military
e6 m17 > m1,m2 SUPPORT actual 2022-11-03/none ctx=diplomatic
e7 m18 > m19 SUPPORT actual 2022-11-03/none ctx=diplomatic
e8 m20 > m1,m2 AID planned 2022-11-03/none ctx=peacekeeping
e9 m28 > m2 AGREE planned 2022-11-02/day ctx=military,diplomatic
e10 m24 > m1 REQUEST requested 2022-11-03/none mode=yield ctx=health
e11 m29 > m1 ACCUSE actual 2022-10-01/month mode=allege ctx=human_rights bg
e12 m25 > m29 REJECT actual 2022-10-01/month ctx=human_rights bg
e14 m30 > m31 ASSAULT actual 2020-11-04/day ctx=military bg
q1 m11 direct cue=ujar
q2 m22 direct cue=katanya
rel m20 leads m21
rel m32 ally_of m33
rel m34 controls m16

### SINDOnews 2024-01-03 article
= [m1:ETH.GOV Addis Ababa] Menyewa Laut, [m2:SOM.GOV Mogadishu] Menarik Duta
~share A A A
[m3:@ETH ADDIS ABABA] - Sehelai nota kesepahaman, tanggal 1 Januari, dan [m4:@SOM pantai sepanjang 20 kilometer] di Teluk Aden. [m5:ETH.GOV Perdana Menteri Abiy Ahmed] dan [m6:SOMALILAND.PRE Muse Bihi Abdi] {e1 menandatanganinya} di depan kamera, tetapi naskahnya disimpan.
Isinya, kata [m7=m6 Bihi], [m8=m1 Ethiopia] boleh {e2 menyewa} pangkalan laut 50 tahun lamanya; sebagai gantinya [m9=m8 negeri tanpa laut itu] {e3 akan mengakui} [m10:SOMALILAND.PRE Somaliland] sebagai negara merdeka. [m11=m1 Addis Ababa] memakai kata yang lebih kabur: "penilaian mendalam". Sampai hari ini tidak satu negara pun mengakui wilayah tersebut.
Selasa (2/1/2024) [m12:SOM.GOV kabinet Somalia] bersidang darurat. [m13=m12 Mereka] menyatakan nota itu batal dan {e4 memanggil pulang} [m14:SOM.GOV duta besar di Addis Ababa]. "<<q1 Tidak sejengkal pun dari laut, darat, dan udara [m15=m12 kami] dapat dicabut dengan pena>>," kata [m16:SOM.GOV Presiden Hassan Sheikh Mohamud] di parlemen.
[m35=m16 Presiden yang sama] {e5 menghubungi} [m17:EGY.GOV Kairo] lewat telepon malamnya. [m18:EGY.GOV Presiden Abdel Fattah al-Sisi] {e6 menjamin} berdiri di samping [m19=m12 Somalia]. [m40=m17 Mesir] dan [m41=m8 Ethiopia] berselisih soal Nil sejak lama. [m20:ERI.GOV Asmara] dan [m21:DJI.GOV Djibouti], yang menikmati bea pelabuhan, belum bersuara.
Reaksi dari luar semuanya berbunyi hukum. [m22:AU Uni Afrika] {e7 meminta} ketenangan. [m23:EU Uni Eropa] {e8 mengingatkan} pentingnya keutuhan wilayah [m43=m2 Somalia], [m24:USA.GOV juru bicara Matthew Miller] pun begitu. [m25:TUR.GOV Turki], yang melatih [m42:SOM.MIL tentara] di Mogadishu, {e9 menyatakan keprihatinan}.
[m26:SHABAAB.REB Al-Shabaab], afiliasi [m27:ALQ.REB Al-Qaeda] yang menguasai [m28:@SOM banyak desa di selatan], {e10 mengancam} akan membuat parit penuh darah orang Ethiopia. Padahal sekitar [m29:ETH.MIL 3.000 prajurit Ethiopia] {e11 memerangi} [m36=m26 kelompok itu] di bawah bendera [m30:AU ATMIS], misi [m39=m22 Uni Afrika].
Di Hargeisa sendiri pendapat terbelah. [m31:SOMALILAND.PRE Menteri Pertahanan Abdiqani Mohamud Ateye] {e12 akan mengundurkan diri}, menurut kabar yang belum dapat dipastikan. [m32:SOMALILAND.PRE Abdirahman Irro], ketua partai oposisi [m33:SOMALILAND.PRE Waddani], {e13 mendukung} asal naskah dibuka.
Empat hari sebelum tanda tangan, di Djibouti, [m37=m6 Bihi] dan [m38=m16 Hassan Sheikh] {e14 bersepakat} memulai lagi pembicaraan. Pertemuan itu ditengahi [m34:DJI.GOV Presiden Ismail Omar Guelleh], yang kabarnya merasa ditampar.
e1 m5 > m6 SUPPORT actual 2024-01-01/day ctx=territory,diplomatic
e2 m10 > m8 COOPERATE planned 2024-01-01/day ctx=military,territory
e3 m9 > m10 AGREE planned 2024-01-01/day ctx=diplomatic,territory said=m7
e4 m13 > m1 SANCTION actual 2024-01-02/day mode=withdraw ctx=diplomatic,territory
e5 m35 > m18 CONSULT actual 2024-01-02/day mode=phone ctx=diplomatic
e6 m18 > m19 SUPPORT actual 2024-01-02/day ctx=territory,diplomatic
e7 m22 > m1,m2 REQUEST requested 2024-01-03/none mode=yield ctx=diplomatic
e8 m23,m24 > m1 REQUEST requested 2024-01-03/none mode=yield ctx=territory
e9 m25 > m1 ACCUSE actual 2024-01-03/none mode=disapprove ctx=territory
e10 m26 > m1 THREATEN threatened 2024-01-03/none mode=violence ctx=terrorism
e11 m29 > m36 ASSAULT actual 2024-01-03/none ctx=military,terrorism bg
e12 m31 > m6 CONCEDE planned 2024-01-03/none ctx=executive
e13 m32 > m6 SUPPORT actual 2024-01-03/none ctx=territory
e14 m37 > m38 AGREE actual 2023-12-28/day ctx=diplomatic bg
q1 m16 direct cue=kata
rel m26 part_of m27
rel m26 controls m28
rel m30 part_of m39
rel m32 leads m33
