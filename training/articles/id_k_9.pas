### Batam Pos 2021-06-23 article none
= Ditinggal Melaut, Rumah [m1:IDN.AGR Nelayan] Dibobol; [m2:? Pelaku] Keponakan Sendiri
[m3:@IDN BATAM] – [m4:IDN.COP Tim Opsnal Polsek Galang] membekuk [m5:? RH (22)] di pelabuhan rakyat [m6:@IDN Sembulang], Selasa (22/6) siang. [m7=m5 Pemuda itu] diduga menguras emas milik [m8:IDN.AGR pamannya sendiri, Awang (48)].
Saat digerebek, [m9=m5 ia] bersembunyi dalam tong ikan. [m10=m4 Polisi] menyita gelang 20 gram, kalung, serta uang Rp 3,4 juta.
"<<q1 [m11=m5 Dia] tahu pamannya melaut lima hari. Pintu belakang dicongkel pakai dayung>>," papar [m12:IDN.COP Kapolsek Galang Iptu Herman Kelly].
[m13=m8 Awang] kaget. Ia sempat menuduh [m14:? anak buah kapalnya] dan memecat seorang di antaranya.
"<<q2 [m15=m8 Saya] salah, [m16=m8 saya] sudah minta maaf. Dia [m17=m8 saya] panggil kerja lagi>>," kata [m18=m8 Awang].
Meski begitu [m19=m8 ia] menolak berdamai dengan keponakannya. [m20:? Ibunda RH] datang memohon, tetapi pulang dengan tangan hampa.
[m21:IDN.GOV Lurah Sembulang] mengimbau warga mengaktifkan ronda. [m22=m12 Kapolsek] menambahkan, <<q3 sepanjang tahun ini ada delapan kasus serupa di pulau-pulau sekitar Batam>>.
RH dijerat Pasal 363 KUHP.
~footer Reporter: Yashinta
q1 m12 direct cue=papar
q2 m18 direct cue=kata
q3 m22 indirect cue=menambahkan

### CNBC Indonesia 2024-02-27 article none
= Boeing Ditinggal Pelanggan, Airbus Panen Pesanan
~byline Tech - Chandra Gian Asmara, CNBC Indonesia
~date_line 27 February 2024 09:50
~share SHARE
[m1:@IDN Jakarta], [m2:#CNBC CNBC Indonesia] - [m3:USA.BUS Boeing] kembali jadi bulan-bulanan. [m4:? Maskapai besar di India dan Turki] memilih pesawat pesaingnya dari [m5:@FRA Toulouse] setelah panel pintu sebuah 737 MAX lepas di udara, bulan lalu.
"<<q1 [m6=m7 Kami] kecewa, tapi tidak membatalkan kontrak lama>>," kata [m7:? CEO sebuah maskapai Asia] yang enggan disebut namanya.
[m8=m3 Pabrikan Amerika itu] menyerang balik. [m9:? Dave Calhoun], yang mengepalai [m10=m3 Boeing], mengakui kesalahan pabriknya dan berjanji menarik [m11:? ratusan insinyur] dari kantor pusat untuk memperkuat lini produksi di [m12:@USA Renton].
[m13:FRA.BUS Airbus] tak mau jemawa. Dirut [m14=m13 perusahaan itu], [m15:? Guillaume Faury], memperingatkan para pemasok agar tidak terlambat mengirim mesin.
"<<q2 Musibah satu pabrikan adalah peringatan bagi semua>>," ujarnya kepada analis.
Sebuah pemasok rangka di Wichita menuntut kenaikan harga 40 persen dan mengancam berhenti mengirim bila perundingan September nanti gagal.
[m16:? Seorang pemegang saham] menggugat direksi karena dianggap menyembunyikan risiko. Manajemen menolak berkomentar.
Saham BA turun 1,2 persen, sedangkan saham pesaingnya di [m17:@FRA Paris] mencetak rekor.
q1 m7 direct cue=kata
q2 m15 direct cue=ujarnya
rel m9 leads m10
rel m15 leads m14

### Bali Post 2013-11-13 article
= Bentrok Dua Banjar di [m1:@IDN Klungkung], dan Penolakan atas Reklamasi
[m3:@IDN Semarapura] (Bali Post) - Sengketa kuburan kembali memicu baku lempar antara [m4:? warga Banjar Kemoning] dan [m5:? warga Banjar Budaga], Senin (11/11) malam. Tiga rumah rusak.
[m6:IDN.COP Polres Klungkung] menyekat jalan dengan kawat berduri. "<<q1 [m7=m6 Kami] tidak memihak. Yang membawa senjata [m8=m6 kami] amankan>>," kata [m9:IDN.COP Kapolres Klungkung AKBP Ni Wayan Sri Yudatni].
[m10:IDN.REL Majelis Desa Pakraman] meminta kedua banjar menahan diri dan menyelesaikan urusan itu secara adat.
Sehari kemudian suasana di [m11:@IDN Denpasar] tak kalah panas. [m12:IDN.CVL Ratusan pemuda Forum Rakyat Bali Tolak Reklamasi] {e1 berunjuk rasa} di depan [m13:IDN.GOV kantor gubernur]. [m14=m12 Mereka] membawa ogoh-ogoh berbentuk ekskavator.
"<<q2 [m15:IDN.GOV Gubernur Mangku Pastika] jangan berlindung di balik kajian kampus>>," seru [m16:IDN.CVL Wayan Gendo Suardana], yang mengetuai forum itu.
[m17:IDN.EDU Universitas Udayana], yang menyusun kajian tersebut, {e2 menarik} rekomendasinya pekan lalu. Menurut [m18:IDN.EDU Rektor I Made Bakta], <<q3 senat menilai proyek itu tidak layak>>.
[m19=m15 Gubernur] {e3 menolak} mencabut izin. Ia {e4 menantang} [m20=m12 para penentang] berdebat terbuka.
Investor, [m21:IDN.BUS PT Tirta Wahana Bali Internasional], belum mengeluarkan tanggapan. Harga tanah di [m22:@IDN Tanjung Benoa] telanjur naik dua kali lipat dan memicu gugatan antarmakelar.
e1 m12 > m13 PROTEST actual 2013-11-12/day mode=demo ctx=environment
e2 m17 > m15 RETREAT actual 2013-11-04/week mode=withdraw ctx=environment,education
e3 m19 > m12 REJECT actual 2013-11-13/none ctx=environment
e4 m19 > m20 REQUEST requested 2013-11-13/none ctx=environment
q1 m9 direct cue=kata
q2 m16 direct cue=seru
q3 m18 indirect cue=Menurut
rel m18 leads m17

### JPNN 2025-03-21 article
= Malam Rusuh di Depan [m1:IDN.LEG DPR]: Pedagang Starling Kehilangan Termos, [m2:IDN.JRN Jurnalis] Kehilangan Gigi
~byline Reporter: Fathan Sinaga
~date_line Jumat, 21 Maret 2025 – 09:03 WIB
[m3:#jpnn jpnn.com], [m4:@IDN JAKARTA] - [m19:? Ujang (44)] mencari termosnya. [m20=m19 Penjual kopi keliling itu] kabur ketika [m5:IDN.COP polisi] {e1 menembakkan air} ke arah [m6:IDN.EDU mahasiswa] di gerbang [m7:IDN.LEG DPR], Kamis (20/3) malam.
"<<q1 Rugi 400 ribu, siapa yang mau ganti>>," keluhnya.
[m8=m6 Massa] sejak siang {e2 menolak} pengesahan revisi UU TNI. Kaca pos jaga, pagar, dan lampu taman jadi sasaran.
[m10:IDN.JRN Rangga, wartawan foto sebuah media daring], {e3 dipukul} orang berseragam saat merekam penangkapan. Giginya tanggal dua.
[m11:IDN.JRN Aliansi Jurnalis Independen] {e4 mengutuk} pemukulan itu. "<<q2 [m12=m11 Kami] {e5 menuntut} [m13:IDN.COP Kapolda] menyerahkan pelakunya>>," ujar [m14:IDN.JRN Nany Afrida], [m15=m14 ketua umum] [m16=m11 AJI].
Di Polda, antrean laporan campur aduk: dua pencopetan, satu knalpot hilang, seorang ibu yang menuduh anaknya diculik padahal ikut demo.
[m17:IDN.COP Kabid Humas Kombes Ade Ary Syam Indradi] {e6 membantah} anak buahnya memukul wartawan, tetapi <<q3 siap memeriksa bila ada laporan resmi>>.
Ketua DPR sudah pulang sejak sore. RUU tersebut disahkan [m18=m7 parlemen] beberapa jam sebelum kericuhan.
~related Redaktur: Soetomo Samsu
e1 m5 > m6 ASSAULT actual 2025-03-20/day mode=crowd-control ctx=repression,legislative
e2 m8 > m7 PROTEST actual 2025-03-20/day mode=demo ctx=legislative,military
e3 m5 > m10 ASSAULT denied 2025-03-20/day mode=beat ctx=repression,rights_freedoms
e4 m11 > m5 ACCUSE actual 2025-03-21/none mode=disapprove ctx=rights_freedoms,repression
e5 m12 > m13 REQUEST requested 2025-03-21/none mode=yield ctx=rights_freedoms
e6 m17 > m11 REJECT actual 2025-03-21/none ctx=rights_freedoms
q1 m19 direct cue=keluhnya
q2 m14 direct cue=ujar
q3 m17 indirect
rel m14 leads m16
