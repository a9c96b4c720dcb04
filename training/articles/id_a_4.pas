### Kompas.id 2023-04-17 article
= Pasukan Penyelamat Pilot {e1 Diadang} di [m1:@IDN Nduga], [m2:IDN.MIL Panglima TNI] Terbang ke [m3:@IDN Timika]
Upaya membebaskan [m4:NZL.CVL pilot Susi Air berkebangsaan Selandia Baru, Philip Mark Mehrtens], memakan korban. [m5:IDN.MIL Sebuah regu dari Satgas Yonif R 321/Galuh Taruna] {e2 diberondong} [m6:OPM.REB kelompok bersenjata pimpinan Egianus Kogoya] saat menyisir kawasan Mugi-Mam, Kabupaten [m7:@IDN Nduga], Sabtu (15/4/2023) petang.
[m8:IDN.MIL Seorang prajurit], Pratu Miftahul Arifin, gugur. Nasib beberapa rekannya belum jelas sampai Senin siang.
"<<q1 Cuaca menutup semua jalan. Heli [m9=m5 kami] tidak bisa turun>>," kata [m10:IDN.MIL Kepala Pusat Penerangan TNI Laksamana Muda Julius Widjojono] dalam jumpa pers di [m11:@IDN Cilangkap], Minggu.
Angka korban berbeda menurut siapa yang bercerita. [m12:OPM.REB Juru bicara TPNPB Sebby Sambom] menyatakan <<q2 [m13=m6 pasukannya] {e3 menembak mati} [m14:IDN.MIL sembilan tentara] dan {e4 menahan} [m15:IDN.MIL sembilan lainnya]>>. [m50=m12 Ia] mengirim foto, tetapi foto itu belum dapat diperiksa keasliannya.
[m47=m10 Julius] {e5 membantah} angka [m16=m12 Sebby]. Menurut [m49=m10 dia], <<q3 tidak ada seorang pun [m17:IDN.MIL prajurit TNI] {e6 disandera}>>.
[m18:IDN.MIL Laksamana Yudo Margono], yang sejak Desember memimpin [m19:IDN.MIL TNI], bertolak ke [m20=m3 Timika] Senin pagi. Dari sana [m51=m18 ia] mengumumkan operasi akan {e7 ditingkatkan} menjadi siaga tempur.
"<<q4 Dengan begitu naluri prajurit terbangun. Selama ini [m21=m19 kami] mendekat secara halus, dan inilah balasannya>>," ujarnya.
"<<q5 Tetapi jangan salah. Perundingan lewat tokoh agama tetap [m22=m19 kami] {e8 dukung}>>," lanjut [m23=m18 Yudo].
[m45=m4 Mehrtens] {e9 diculik} [m24=m6 kelompok yang sama] di lapangan terbang Paro pada 7 Februari. Pesawatnya dibakar. Sepekan kemudian, lewat sebuah video, [m25:OPM.REB Egianus] {e10 mensyaratkan} [m26:IDN.GOV Indonesia] mengakui kemerdekaan [m48:@IDN Papua] sebelum [m44=m4 sandera] dilepas. Syarat tersebut {e11 ditolak mentah-mentah} [m27:IDN.GOV Menko Polhukam Mahfud MD].
[m28:NZL.GOV Kementerian Luar Negeri Selandia Baru] tidak banyak berkomentar. [m29=m28 Kementerian itu] berulang kali {e12 meminta} [m30:IDN.GOV Jakarta] mengutamakan keselamatan [m46=m4 warganya], yang berarti tanpa senjata.
"<<q6 Kalau operasi militer diteruskan, [m31:IDN.CVL warga kampung] yang akan membayar>>," kata [m32:IDN.REL Pdt Benny Giay], moderator [m33:IDN.REL Dewan Gereja Papua]. [m42=m33 Dewan itu] {e13 menawarkan diri} sebagai penengah sejak Februari, tetapi tidak pernah diajak bicara.
Pengalaman di [m34:@IDN Mapenduma] pada 1996 kerap disebut orang. Ketika itu [m35:IDN.MIL Kopassus pimpinan Brigjen Prabowo Subianto] {e14 menyerbu} setelah [m36:ICRC.IGO Komite Internasional Palang Merah] empat bulan {e15 berunding} dengan [m37:OPM.REB Kelly Kwalik]. [m38:IDN.CVL Dua sandera Indonesia] {e16 dibunuh} [m43=m37 para penyandera].
[m39:IDN.GOV Penjabat Bupati Nduga Namia Gwijangge] {e17 memohon} [m40=m19 tentara] memberi waktu sepekan lagi. Di [m41:@IDN Kenyam], ibu kota kabupaten, pasar buka hanya sampai pukul 14.00.
e1 m6 > m5 ASSAULT actual 2023-04-15/day mode=firearms ctx=military,territory again
e2 m6 > m5 ASSAULT actual 2023-04-15/day mode=firearms ctx=military,territory
e3 m13 > m14 ASSAULT actual 2023-04-15/day mode=firearms ctx=military,territory said=m12
e4 m13 > m15 ASSAULT denied 2023-04-15/day mode=abduct ctx=military,territory said=m12
e5 m10 > m16 REJECT actual 2023-04-16/day mode=yield ctx=military
e6 m13 > m17 ASSAULT denied 2023-04-15/day mode=abduct ctx=military,territory said=m10 again
e7 m18 > m6 MOBILIZE planned 2023-04-17/day mode=troops ctx=military
e8 m22 > m33 SUPPORT actual 2023-04-17/day ctx=diplomatic
e9 m24 > m4 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory bg
e10 m25 > m26 REQUEST requested 2023-02-14/week mode=yield ctx=territory bg
e11 m27 > m25 REJECT actual 2023-02-01/month mode=yield ctx=territory bg
e12 m29 > m30 REQUEST requested 2023-04-17/none mode=yield ctx=diplomatic,military
e13 m42 > m26 AGREE planned 2023-02-01/month ctx=diplomatic bg
e14 m35 > m37 ASSAULT actual 1996-01-01/year mode=firearms ctx=military bg
e15 m36 > m37 CONSULT actual 1996-01-01/year ctx=diplomatic bg
e16 m37 > m38 ASSAULT actual 1996-01-01/year mode=targeted ctx=territory bg
e17 m39 > m40 REQUEST requested 2023-04-17/none mode=yield ctx=military
q1 m10 direct cue=kata
q2 m12 indirect cue=menyatakan
q3 m10 indirect cue=Menurut
q4 m18 direct cue=ujarnya
q5 m23 direct cue=lanjut
q6 m32 direct cue=kata
rel m6 led_by m25
rel m18 leads m19 from=2022-12
rel m32 leads m33
rel m35 part_of m19
rel m5 part_of m19

### Tempo.co 2022-02-10 article
= [m1:IDN.GOV Ganjar] {e1 Minta Maaf} kepada [m2:IDN.CVL Warga Wadas], 67 Orang {e2 Dibebaskan}
~byline Reporter
~byline Laksmi Nugraheni
~date_line Kamis, 10 Februari 2022 09:41 WIB
~share Bagikan
[m3:#TEMPO TEMPO.CO], [m4:@IDN Purworejo] - [m5:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] {e3 meminta maaf} kepada [m6:IDN.CVL penduduk Desa Wadas] atas peristiwa yang menimpa [m52=m6 mereka], Selasa, 8 Februari 2022. Maaf itu diucapkannya di Markas [m7:IDN.COP Polres Purworejo], Rabu, dengan disaksikan [m8:IDN.COP Kapolda Inspektur Jenderal Ahmad Luthfi].
Pada hari yang sama [m9:IDN.CVL 67 warga] yang ditahan semalam {e4 dipulangkan} dengan dua bus.
"<<q1 [m10=m5 Saya] yang bertanggung jawab>>," kata [m11=m5 Ganjar]. Namun [m55=m5 ia] {e5 tidak akan menghentikan} penambangan batu andesit di desa itu, bahan baku [m12:? Bendungan Bener].
Selasa pagi, [m13:IDN.COP ratusan polisi] mengiringi [m14:IDN.GOV petugas Badan Pertanahan Nasional] yang hendak mengukur lahan. [m15:IDN.COP Mereka] menyisir rumah-rumah, {e7 menggiring} [m16=m9 orang-orang] dari masjid, dan {e8 menyita} parang, pisau, serta petisi.
[m48=m8 Kapolda] mempunyai versinya sendiri. "<<q2 Ada yang membawa senjata tajam di sekitar pengukuran. [m17=m13 Anggota] hanya {e9 mengamankan}, dan tidak seorang pun dipukul>>," tutur [m50=m8 Luthfi].
Keterangan itu bertolak belakang dengan cerita [m18:IDN.CVL Siswanto]. [m43=m18 Petani kemukus tersebut] mengaku kepalanya {e10 diinjak} [m19:IDN.COP dua orang berpakaian preman] di teras rumah mertuanya. "<<q3 [m20=m18 Saya] cuma mau mengambil motor>>," ujarnya.
~advert Iklan
~page_control Scroll Untuk Melanjutkan
[m21:IDN.CVL Gerakan Masyarakat Peduli Alam Desa Wadas (Gempadewa)] {e11 menolak} permintaan maaf [m22=m1 gubernur]. Dari [m23:@IDN Yogyakarta], [m24:IDN.CVL Direktur LBH Yogyakarta Yogi Zul Fadhli], kuasa hukum [m47=m21 Gempadewa], {e12 menuding} [m25=m7+m13 kepolisian] menculik [m53=m6 warga] dan memutus jaringan internet.
Tudingan soal internet ditangkis [m26:IDN.GOV Kementerian Komunikasi dan Informatika]. [m27=m26 Kominfo], melalui juru bicaranya, menyatakan <<q4 hanya terjadi gangguan teknis>>.
Adapun [m28:IDN.JUD Komnas HAM] akan {e13 menerjunkan} tim ke [m40=m4 Purworejo] mulai Jumat untuk menyelidiki [m42=m7 polres setempat]. [m29:IDN.JUD Komisioner Beka Ulung Hapsara] {e14 meminta} [m41=m25 kepolisian] menunda pengukuran dan menarik [m30=m13 aparat].
[m31:NU.REL Pengurus Besar Nahdlatul Ulama] ikut bersuara; banyak [m46=m6 warga Wadas] adalah nahdliyin. "<<q5 [m32:IDN.GOV Pemerintah] harus kembali bermusyawarah>>," {e15 kata} [m33:NU.REL Ketua PBNU Alissa Wahid].
Dari parlemen, kritik paling tajam justru datang dari rekan separtai [m44=m1 gubernur]. Politikus [m34:IDN.PTY PDI Perjuangan], [m35:IDN.LEG Johan Budi], {e16 mempertanyakan} {e20 pengerahan} [m45=m13 aparat] sebanyak itu "<<q6 untuk mengukur tanah>>".
Konflik [m54:@IDN Wadas] bermula pada 7 Juni 2018, saat [m51=m5 Ganjar] {e17 meneken} izin penetapan lokasi. [m36=m21 Gempadewa] menggugatnya ke [m37:IDN.JUD PTUN Semarang] dan {e18 kalah} pada 30 Agustus 2021. April tahun lalu bentrokan juga pecah; [m38=m7 polisi] waktu itu {e19 menembakkan} gas air mata kepada [m39:IDN.CVL ibu-ibu] yang menganyam besek di tengah jalan.
Rabu sore pengukuran diteruskan. Dari 617 bidang, kata [m49=m14 petugas], baru 67 persen yang selesai.
e1 m1 > m2 SUPPORT actual 2022-02-09/day ctx=human_security,repression again
e2 m7 > m9 RETREAT actual 2022-02-09/day mode=release ctx=repression again
e3 m5 > m6 SUPPORT actual 2022-02-09/day ctx=human_security,repression
e4 m7 > m9 RETREAT actual 2022-02-09/day mode=release ctx=repression
e5 m5 > m6 REJECT actual 2022-02-09/day mode=yield ctx=human_security,natural_resource
e7 m15 > m16 COERCE actual 2022-02-08/day mode=arrest ctx=repression,human_security
e8 m15 > m6 COERCE actual 2022-02-08/day mode=seize ctx=repression
e9 m17 > m9 COERCE actual 2022-02-08/day mode=arrest ctx=repression,human_security said=m8 again
e10 m19 > m18 ASSAULT denied 2022-02-08/day mode=beat ctx=repression said=m18
e11 m21 > m22 REJECT actual 2022-02-10/none mode=yield ctx=human_security
e12 m24 > m25 ACCUSE actual 2022-02-10/none mode=allege ctx=repression,rights_freedoms
e13 m28 > m7 ACCUSE planned 2022-02-11/day mode=investigate ctx=human_rights
e14 m29 > m41 REQUEST requested 2022-02-10/none mode=yield ctx=human_rights,repression
e15 m33 > m32 REQUEST requested 2022-02-10/none mode=change ctx=human_security
e16 m35 > m13 ACCUSE actual 2022-02-10/none mode=disapprove ctx=repression,legislative
e17 m5 > m6 COERCE actual 2018-06-07/day mode=seize ctx=human_security,natural_resource bg
e18 m37 > m36 REJECT actual 2021-08-30/day mode=yield ctx=legal,human_security bg
e20 m7 > m6 MOBILIZE actual 2022-02-08/day mode=police ctx=repression
e19 m38 > m39 ASSAULT actual 2021-04-01/month mode=crowd-control ctx=repression,human_security bg
q1 m11 direct cue=kata
q2 m8 direct cue=tutur
q3 m18 direct cue=ujarnya
q4 m26 indirect cue=menyatakan
q5 m33 direct cue=kata
q6 m35 mixed cue=mempertanyakan
rel m35 member_of m34
rel m5 member_of m34
rel m29 member_of m28
rel m33 member_of m31

### JPNN 2013-03-25 article
= Empat [m1:IDN.CRM Tahanan] {e1 Dihabisi} di Lapas [m44=m4 Cebongan], [m2:IDN.MIL TNI AD] Mengaku Belum Tahu
[m3:@IDN SLEMAN] - {e18 Penyerbuan} [m4:IDN.GOV Lembaga Pemasyarakatan Cebongan] masih gelap. Dua hari setelah [m5:IDN.UAF belasan orang bertopeng] {e2 menerobos} masuk dan {e3 menembak mati} [m6:IDN.CRM empat tahanan titipan Polda DIY], belum ada satu pun yang ditangkap.
Kejadian Sabtu (23/3) dini hari itu berlangsung seperempat jam. [m7=m5 Para penyerang], kata [m8:IDN.GOV Kepala Lapas Sukamto Harto], {e4 memukul} [m9:IDN.GOV dua sipir] dengan popor dan {e5 membawa pergi} alat perekam CCTV.
Empat [m48=m6 korban] adalah tersangka {e6 pembunuhan} [m10:IDN.MIL Sersan Kepala Heru Santoso], anggota [m11:IDN.MIL Kopassus] di Hugo's Cafe, Selasa (19/3).
Karena itulah telunjuk orang mengarah ke [m12=m11 Korps Baret Merah].
[m13:IDN.MIL Pangdam IV/Diponegoro Mayjen Hardiono Saroso] buru-buru menepis. "<<q1 [m14=m13 Saya] jamin seribu persen, tidak ada [m15:IDN.MIL prajurit] yang {e7 menyerang}. Itu orang tak dikenal>>," tegasnya, Sabtu lalu.
Minggu kemarin nadanya berubah. Ditemui di [m16:@IDN Solo], [m17=m13 Hardiono] hanya berujar <<q2 [m18:IDN.MIL Mabes TNI AD] {e8 akan membentuk} tim sendiri bila bukti mengarah ke dalam>>.
[m19:IDN.GOV Menteri Hukum dan HAM Amir Syamsuddin] {e9 menyebut} serbuan itu penghinaan terhadap negara. Wakilnya, [m20:IDN.GOV Denny Indrayana], sudah {e10 meninjau} lapas Minggu pagi dan bertemu para sipir yang trauma.
Dari [m21:@IDN Kupang], kampung halaman para [m49=m6 korban], [m22:IDN.GOV Gubernur NTT Frans Lebu Raya] {e11 meminta} [m23:IDN.GOV Presiden SBY] membuka kasus ini seterang-terangnya. Pada saat yang sama [m24=m22 ia] membujuk [m46:IDN.CVL keluarga] untuk tidak membalas.
Bujukan itu beralasan. Sejumlah [m25:IDN.EDU mahasiswa NTT] di [m26:@IDN Yogyakarta] memilih pulang kampung setelah beredar pesan pendek bernada {e12 ancaman} dari [m39:IDN.UNK pengirim gelap].
[m27:IDN.GOV Sri Sultan Hamengku Buwono X] {e17 menjamin} keselamatan [m42=m25 mereka]. "<<q3 Siapa pun yang tinggal di sini, warga [m28=m27 saya]. Tidak boleh ada yang mengusir>>," kata [m29=m27 Raja Keraton Yogyakarta yang juga gubernur itu].
[m30:KONTRAS.CVL Koordinator Kontras Haris Azhar] {e13 menuntut} [m40:IDN.GOV pemerintah] membentuk tim gabungan yang tidak diisi [m31=m2 tentara]. Menurut [m50=m30 Haris], peristiwa ini mengingatkan pada {e14 pembakaran} [m32:IDN.COP Polres Ogan Komering Ulu] oleh [m33:IDN.MIL prajurit artileri] awal Maret.
"<<q4 Kalau yang itu saja belum diadili, mengapa orang percaya yang ini bakal diadili?>>" ucapnya.
Di [m47:@IDN Senayan], [m34:IDN.LEG Komisi III DPR] berniat {e15 memanggil} [m35:IDN.COP Kapolda DIY Brigjen Sabar Rahardjo] pekan depan. Seorang anggotanya dari [m36:IDN.PTY Fraksi Gerindra], [m37:IDN.LEG Martin Hutabarat], heran mengapa [m43=m6 keempat tahanan] {e16 dipindahkan} [m38:IDN.COP polda] ke [m45=m4 Cebongan] hanya beberapa jam sebelum diserbu.
[m41=m38 Polda] beralasan sel tahanannya sedang diperbaiki. (sam/jpnn)
e1 m5 > m1 ASSAULT actual 2013-03-23/day mode=targeted ctx=crime,legal again
e2 m5 > m4 ASSAULT actual 2013-03-23/day mode=firearms ctx=crime,legal again
e3 m5 > m6 ASSAULT actual 2013-03-23/day mode=targeted ctx=crime,legal
e4 m7 > m9 ASSAULT actual 2013-03-23/day mode=beat ctx=crime
e5 m7 > m4 COERCE actual 2013-03-23/day mode=seize ctx=crime
e6 m6 > m10 ASSAULT actual 2013-03-19/day mode=targeted ctx=crime bg
e7 m15 > m4 ASSAULT denied 2013-03-23/day mode=firearms ctx=military,crime said=m13
e8 m18 > m11 ACCUSE hypothetical 2013-03-24/day mode=investigate ctx=military,legal said=m17
e9 m19 > m5 ACCUSE actual 2013-03-25/none mode=disapprove ctx=legal
e10 m20 > m4 CONSULT actual 2013-03-24/day mode=visit ctx=legal
e11 m22 > m23 REQUEST requested 2013-03-25/none mode=change ctx=legal,executive
e12 m39 > m25 THREATEN threatened 2013-03-25/none mode=violence ctx=religion_ethnicity
e13 m30 > m40 REQUEST requested 2013-03-25/none mode=change ctx=military,legal
e14 m33 > m32 ASSAULT actual 2013-03-01/month mode=destroy ctx=military bg
e15 m34 > m35 REQUEST planned 2013-04-01/week mode=meet ctx=legislative,legal
e16 m38 > m6 COERCE actual 2013-03-22/day mode=arrest ctx=legal
e17 m27 > m42 AGREE planned 2013-03-25/none ctx=religion_ethnicity
e18 m5 > m4 ASSAULT actual 2013-03-23/day mode=firearms ctx=crime,legal again
q1 m13 direct cue=tegasnya
q2 m17 indirect cue=berujar
q3 m29 direct cue=kata
q4 m30 direct cue=ucapnya
rel m10 member_of m11
rel m11 part_of m2
rel m37 member_of m34
rel m37 member_of m36

### Serambi Indonesia 2025-06-17 article
= [m1:IDN.GOV Prabowo] {e17 Putuskan} Empat Pulau Milik [m2:IDN.GOV Aceh], [m3:IDN.GOV Bobby] {e18 Legawa}
[m4:#Serambi_Indonesia SERAMBINEWS.COM], [m5:@IDN BANDA ACEH] - Setelah sebulan gaduh, [m6:IDN.GOV Presiden Prabowo Subianto] {e1 memutuskan} Pulau Panjang, Lipan, Mangkir Gadang, dan Mangkir Ketek tetap menjadi bagian dari [m7:IDN.GOV Aceh]. Keputusan diumumkan [m8:IDN.GOV Menteri Sekretaris Negara Prasetyo Hadi] di [m9:@IDN Istana Kepresidenan], Selasa (17/6/2025).
Di sampingnya berdiri [m10:IDN.GOV Gubernur Aceh Muzakir Manaf] dan [m11:IDN.GOV Gubernur Sumatera Utara Bobby Nasution]. [m41=m10+m11 Kedua gubernur] kemudian {e2 menandatangani} nota kesepakatan yang isinya mengacu pada naskah tahun 1992.
"<<q1 [m12=m10+m11 Kami] kembali ke rumah masing-masing dengan tenang>>," kata [m13=m10 Mualem], sapaan [m51=m10 Muzakir], yang tersenyum lebar.
[m54=m11 Bobby] pun menyatakan {e3 menerima}. "<<q2 Bagi [m14=m11 saya] ini bukan kalah-menang. Jangan ada lagi warga [m15:IDN.GOV Sumut] yang terprovokasi>>," ujar [m16=m11 menantu mantan presiden Joko Widodo itu].
Kisruh bermula pada 25 April, ketika [m17:IDN.GOV Menteri Dalam Negeri Tito Karnavian] {e4 meneken} keputusan yang memasukkan keempat pulau ke dalam wilayah Kabupaten [m48:@IDN Tapanuli Tengah]. [m53=m10 Mualem] waktu itu {e5 menolak berunding} dengan [m55=m11 Bobby]. "<<q3 Itu hak [m43=m7 kami], titik>>," begitu jawabnya kepada wartawan.
Ajakan [m56=m11 Bobby] yang {e6 ditampik} tersebut ialah pengelolaan bersama atas minyak dan gas di sekitarnya. [m59=m11 Ia] bahkan terbang ke [m49=m5 Banda Aceh] pada 4 Juni untuk {e7 menemui} [m18=m10 Mualem]; [m42=m10 tuan rumah] hanya duduk setengah jam, lalu pergi ke [m52:@IDN Singkil].
Belakangan, unjuk rasa meletus. Senin (16/6), [m19:IDN.EDU ribuan mahasiswa UIN Ar-Raniry dan Universitas Syiah Kuala] {e8 mengepung} [m20=m7 kantor gubernur]. Bendera bulan bintang sempat {e9 dikibarkan} [m21:IDN.CVL beberapa pemuda], dan [m22:IDN.COP polisi] membiarkannya.
Juru bicara [m23:KPA_ACEH.SOC Komite Peralihan Aceh (KPA)], wadah bekas kombatan [m24:GAM.REB GAM], [m25:KPA_ACEH.SOC Azhari Cagee], kala itu {e10 mengingatkan} [m26:IDN.GOV Jakarta] bahwa perjanjian Helsinki 2005 menyebut batas [m57=m7 Aceh] ialah batas 1 Juli 1956.
Wakil Presiden ke-10 dan ke-12 [m27:IDN.ELI Jusuf Kalla], salah satu arsitek perjanjian tersebut, {e11 membenarkan} tafsir [m45=m23 KPA]. "<<q4 Tidak bisa keputusan menteri mengalahkan undang-undang>>," katanya pekan lalu.
Dukungan juga diberikan [m28:IDN.LEG Komisi II DPR]. [m44=m29 Ketuanya], [m29:IDN.LEG Rifqinizamy Karsayuda] dari [m30:IDN.PTY NasDem], {e12 mendesak} [m31=m17 Mendagri] mencabut keputusan itu. [m58=m17 Tito] {e13 menyanggupi} asalkan ditemukan dokumen asli.
Dokumen dimaksud akhirnya ditemukan pada Minggu di gudang arsip [m32:IDN.GOV Kemendagri] di [m33:@IDN Pondok Gede]. "<<q5 Begitu ketemu, [m34=m17 saya] {e14 lapor} [m46=m1 Pak Presiden]>>," ungkap [m35=m17 Tito].
[m36:IDN.LEG Ketua DPRA Zulfadhli] {e15 berterima kasih} kepada [m37=m1 Presiden], tetapi [m38:IDN.PTY Partai Aceh], partai lokal yang diketuai [m39=m10 Mualem] dan menaungi [m50=m36 Zulfadhli], tetap {e16 menuntut} [m40=m32 kementerian itu] meminta maaf.
Pulau-pulau tersebut tidak berpenghuni. [m47:IDN.CVL Nelayan Singkil] singgah hanya kalau laut sedang tidak ramah.
e1 m6 > m7 CONCEDE actual 2025-06-17/day ctx=territory,executive
e2 m10 > m11 SUPPORT actual 2025-06-17/day ctx=territory
e3 m11 > m6 CONCEDE actual 2025-06-17/day ctx=territory
e4 m17 > m7 COERCE actual 2025-04-25/day mode=seize ctx=territory bg
e5 m10 > m11 REJECT actual 2025-04-01/month mode=meet ctx=territory bg
e6 m10 > m11 REJECT actual 2025-04-01/month mode=assist ctx=territory,natural_resource bg
e7 m11 > m18 CONSULT actual 2025-06-04/day mode=visit ctx=territory bg
e8 m19 > m17 PROTEST actual 2025-06-16/day mode=demo ctx=territory
e9 m21 > m26 PROTEST actual 2025-06-16/day mode=demo ctx=territory
e10 m25 > m26 ACCUSE actual 2025-06-16/day mode=disapprove ctx=territory
e11 m27 > m25 SUPPORT actual 2025-06-09/week ctx=territory
e12 m29 > m31 REQUEST requested 2025-06-17/none mode=yield ctx=territory,legislative
e13 m31 > m29 CONCEDE hypothetical 2025-06-17/none ctx=territory
e14 m34 > m6 CONSULT actual 2025-06-15/day ctx=territory,executive
e15 m36 > m37 SUPPORT actual 2025-06-17/none ctx=territory
e16 m38 > m40 REQUEST requested 2025-06-17/none mode=yield ctx=territory
e17 m1 > m2 CONCEDE actual 2025-06-17/day ctx=territory,executive again
e18 m3 > m1 CONCEDE actual 2025-06-17/day ctx=territory again
q1 m13 direct cue=kata
q2 m16 direct cue=ujar
q3 m10 direct cue=jawabnya
q4 m27 direct cue=katanya
q5 m35 direct cue=ungkap
rel m25 member_of m23
rel m29 leads m28
rel m29 member_of m30
rel m38 led_by m39
rel m36 member_of m38
rel m17 leads m32
