### Merdeka.com 2015-05-10 article
= [m26:IDN.GOV Jokowi] {e18 Lepas} [m34=m3 Lima Tapol], [m35=m9 Wartawan Asing] {e1 Boleh Masuk} Papua
~byline Reporter : Novita Sinaga
~date_line Minggu, 10 Mei 2015 09:18
~share Merdeka.com
Merdeka.com - [m1:IDN.GOV Presiden Joko Widodo] tak mau grasi itu disebut kemurahan hati. "<<q1 Ini dorongan agar di [m2:@IDN Papua] ada perdamaian. Jangan ditarik-tarik ke mana-mana>>," katanya di Lapas Abepura, Sabtu (9/5).
Satu per satu, lima surat diserahkan. [m3:IDN.OPP Apotnagolik Lokobal, Numbungga Telenggen, Kimanus Wenda, Linus Hiluka, dan Jefrai Murib] {e2 dibebaskan} setelah 12 tahun dipenjara. [m4=m3 Mereka] {e3 divonis} [m27:IDN.JUD pengadilan] karena menyerbu gudang senjata [m5:IDN.MIL Kodim Wamena] pada April 2003.
[m31:IDN.OPP Linus] membaca surat itu dua kali. "<<q2 [m6=m3 Kami] terima. Tapi masih ada [m7:IDN.OPP enam puluh teman] di dalam>>," ujarnya.
Esoknya, di [m8:@IDN Merauke], [m28=m1 Presiden] {e4 mencabut} pembatasan yang puluhan tahun dipakai [m29:IDN.GOV pemerintah] {e5 menghalangi} [m9:? jurnalis asing] meliput Bumi Cenderawasih.
[m36=m1 Dia] menjamin izin tidak perlu lagi melewati rapat 18 lembaga. Namun [m10:IDN.GOV Menko Polhukam Tedjo Edhy Purdijatno] mengatakan <<q3 penyaringan tetap ada, demi keselamatan wartawan itu sendiri>>. Belum genap sehari.
Ketua [m33:IDN.JRN AJI] [m11:IDN.JRN Suwarjono] {e6 menyambut baik} pencabutan tersebut sambil {e7 meminta} perintah tertulis. [m37=m11 Ia] mengingatkan nasib [m12:FRA.JRN Thomas Dandois dan Valentine Bourrat], dua wartawan Prancis yang {e8 ditangkap} [m13:IDN.COP polisi Papua] pada Agustus 2014 dan {e9 divonis} dua bulan.
Tidak semua tahanan mau. [m14:IDN.OPP Filep Karma], yang menjalani hukuman 15 tahun karena {e10 mengibarkan} Bintang Kejora, {e11 menolak} grasi sebab harus mengaku bersalah.
Pekan ini saja [m15=m13 Polda Papua] {e12 mengamankan} 264 [m16:KNPB.CVL aktivis KNPB] yang {e13 berdemo} mendukung [m17:ULMWP.REB ULMWP] menjadi anggota [m18:MSG Melanesian Spearhead Group (MSG)]. Ketua [m32=m16 KNPB] [m19:KNPB.CVL Victor Yeimo] menyebut grasi hanya pemanis. Kapolda [m20:IDN.COP Yotje Mende] membantah ada yang {e14 dipukuli}.
[m21:IDN.LEG Wakil Ketua Komisi I DPR TB Hasanuddin], politikus [m22:IDN.PTY PDIP], {e15 mengingatkan} pembebasan bisa ditafsirkan sebagai kelemahan. Sebaliknya, [m23:IDN.REL Ketua Sinode Kingmi Benny Giay] {e16 mendesak} dialog seperti dengan GAM dulu.
[m24:NZL.GOV Selandia Baru] dan [m25:GBR.GOV Inggris] {e17 memuji} langkah [m30=m1 Jokowi].
e18 m26 > m34 RETREAT actual 2015-05-09/day mode=release ctx=legal again
e1 m26 > m35 CONCEDE actual 2015-05-10/day ctx=rights_freedoms again
e2 m1 > m3 RETREAT actual 2015-05-09/day mode=release ctx=legal
e3 m27 > m4 SANCTION actual 2003-01-01/year mode=convict ctx=legal bg
e4 m28 > m9 CONCEDE actual 2015-05-10/day ctx=rights_freedoms
e5 m29 > m9 COERCE actual 2015-05-10/none mode=censor ctx=rights_freedoms bg
e6 m11 > m28 SUPPORT actual 2015-05-10/none ctx=rights_freedoms
e7 m11 > m28 REQUEST requested 2015-05-10/none mode=change ctx=rights_freedoms
e8 m13 > m12 COERCE actual 2014-08-01/month mode=arrest ctx=rights_freedoms bg
e9 m27 > m12 SANCTION actual 2014-01-01/year mode=convict ctx=legal bg
e10 m14 > m29 PROTEST actual 2015-05-10/none mode=demo ctx=territory bg
e11 m14 > m28 REJECT actual 2015-05-10/none ctx=legal
e12 m15 > m16 COERCE actual 2015-05-04/week mode=arrest ctx=repression
e13 m16 > m29 PROTEST actual 2015-05-04/week mode=demo ctx=territory
e14 m15 > m16 ASSAULT denied 2015-05-04/week mode=beat ctx=repression
e15 m21 > m28 ACCUSE actual 2015-05-10/none mode=disapprove ctx=territory
e16 m23 > m28 REQUEST requested 2015-05-10/none mode=meet ctx=territory
e17 m24,m25 > m30 SUPPORT actual 2015-05-10/none ctx=human_rights
q1 m1 direct cue=katanya
q2 m31 direct cue=ujarnya
q3 m10 indirect cue=mengatakan
rel m19 leads m32
rel m21 member_of m22
rel m11 leads m33

### Katadata 2024-10-04 article
= Setelah Setengah Abad, [m1:GBR.GOV London] Setuju {e1 Kembalikan} Chagos
~byline Oleh Bernadus Aji
~date_line 4 Oktober 2024, 11:30
[m2:MUS.GOV Perdana Menteri Mauritius Pravind Jugnauth] menyiarkan kabar itu lewat televisi nasional, dengan suara tersendat. "<<q1 Penjajahan di negeri [m3=m2 kami] selesai hari ini>>," katanya, Kamis (3/10).
Dalam pernyataan bersama, [m4:GBR.GOV Inggris] {e2 mengakui} kedaulatan [m5:MUS.GOV Mauritius] atas [m6:@IOT Kepulauan Chagos]. Kendati begitu, pangkalan [m7:USA.MIL militer Amerika Serikat] di Diego Garcia {e3 boleh dipakai} 99 tahun lagi. [m27=m1 London] {e4 akan membayar} sewa.
Perundingan {e5 dimulai} [m28=m4 pemerintahan Konservatif] pada November 2022 dan berlangsung 13 putaran. [m8:GBR.OPP James Cleverly], yang kala itu menteri luar negeri, kini {e6 mengecam} hasilnya sebagai lemah. [m36=m8 Cleverly] sedang mengincar kursi ketua [m9:GBR.OPP Partai Konservatif].
[m10:GBR.GOV Menteri Luar Negeri David Lammy] membela diri: tanpa perjanjian, pangkalan itu dapat digugat. Pada 2019 [m11:ICJ Mahkamah Internasional] {e7 meminta} [m29=m4 Inggris] mengakhiri pendudukan secepatnya, dan [m12:UN Majelis Umum PBB] {e8 mendukung} permintaan tersebut dengan 116 suara.
[m37=m10 Lammy] membantah [m13=m4 negaranya] {e9 akan menyerahkan} pula [m14:@GIB Gibraltar] atau [m15:@FLK Falkland].
Siapa yang tidak diajak bicara? [m16:GBR.CVL Orang Chagos] sendiri. Antara 1968 dan 1973 [m30=m4 Inggris] {e10 mengusir} [m31=m16 sekitar 1.500 penduduk pulau itu] ke [m39:@MUS Mauritius] dan [m17:@SYC Seychelles]. "<<q2 [m18=m16 Kami] mendengarnya dari radio, seperti dulu>>," ujar [m19:GBR.CVL Frankie Bontemps] dari [m20:GBR.CVL kelompok Chagossian Voices], yang {e11 berencana berunjuk rasa} di depan parlemen, Senin.
[m21:USA.GOV Presiden Joe Biden] {e12 memuji} perjanjian ini. [m22:IND.GOV India], sekutu dekat [m35=m5 Port Louis] yang {e13 membangun} landasan di [m23:@MUS Agalega] untuk [m32=m5 tetangganya] itu, juga {e14 bertepuk tangan}.
[m24:MUS.OPP Navin Ramgoolam], pemimpin oposisi, menilai [m38=m2 Jugnauth] memburu suara. Pemilu tinggal dua bulan.
Ada juga 60 [m25:LKA.REF pencari suaka Tamil] yang sejak 2021 {e15 ditahan} di Diego Garcia. Sebagian {e16 akan dipindahkan} ke [m26:@ROU Rumania].
Perjanjian masih harus {e17 diratifikasi} [m33:GBR.LEG kedua parlemen].
e1 m1 > m2 CONCEDE planned 2024-10-03/day ctx=territory again
e2 m4 > m5 CONCEDE actual 2024-10-03/day ctx=territory,diplomatic
e3 m5 > m7 COOPERATE planned 2024-10-03/day ctx=military
e4 m27 > m5 AGREE planned 2024-10-03/day ctx=economic,military
e5 m28 > m5 CONSULT actual 2022-11-01/month ctx=territory,diplomatic bg
e6 m8 > m1 ACCUSE actual 2024-10-04/none mode=disapprove ctx=territory
e7 m11 > m29 REQUEST requested 2019-01-01/year mode=yield ctx=territory,legal bg
e8 m12 > m11 SUPPORT actual 2019-01-01/year ctx=territory bg
e9 m13 > m14,m15 CONCEDE denied 2024-10-04/none ctx=territory
e10 m30 > m31 COERCE actual 1968-01-01/year mode=deport ctx=territory,human_rights bg
e11 m20 > m4 PROTEST planned 2024-10-07/day mode=demo ctx=territory
e12 m21 > m4,m5 SUPPORT actual 2024-10-04/none ctx=territory,diplomatic
e13 m22 > m32 AID actual 2024-10-04/none ctx=military bg
e14 m22 > m4,m5 SUPPORT actual 2024-10-04/none ctx=territory
e15 m4 > m25 COERCE actual 2021-01-01/year mode=arrest ctx=asylum bg
e16 m4 > m25 CONCEDE planned 2024-10-04/none ctx=asylum
e17 m33 > m5 SUPPORT planned 2024-10-04/none ctx=legislative,territory
q1 m2 direct cue=katanya
q2 m19 direct cue=ujar
rel m19 member_of m20
rel m22 ally_of m35

### Haluan Kepri 2019-04-30 article
= Kapal {e1 Ditabrak}, [m34=m6 12 Nelayan Vietnam] {e18 Ditahan}; [m23:VNM.GOV Hanoi] {e2 Protes}
[m1:@IDN TANJUNGPINANG] (HK) - [m2:IDN.MIL Panglima Komando Armada I Laksamana Muda Yudo Margono] menilai [m35:IDN.MIL anak buahnya] sudah cukup sabar. "<<q1 Ditabrak dua kali, senjata tetap terkunci. Kalau bukan sabar, apa namanya?>>" katanya, Senin (29/4).
Sabtu siang, [m3:IDN.MIL KRI Tjiptadi] {e3 menangkap} kapal ikan BD 979 di [m4:@IDN Laut Natuna Utara]. Dua kapal [m5:VNM.GOV pengawas perikanan Vietnam] lalu {e4 menghantam} lambung kiri kapal perang itu agar tangkapannya lepas. BD 979 tenggelam. Dua belas [m6:VNM.LAB awaknya] diselamatkan, lalu {e5 dibawa} ke pangkalan [m7=m1 Tanjungpinang].
[m8:VNM.GOV Juru bicara Kementerian Luar Negeri Vietnam Le Thi Thu Hang] {e6 menuduh} [m24=m9 Indonesia] merusak kapal nelayan di perairan [m36=m23 negerinya] dan {e7 meminta} ganti rugi. [m37=m23 Hanoi] membantah [m25=m5 kapalnya] sengaja {e8 menabrak}.
[m9:IDN.GOV Kementerian Luar Negeri RI] {e9 memanggil} [m10:VNM.GOV Kuasa Usaha Vietnam], kemarin.
Lucunya, dua pekan sebelumnya [m29=m24+m23 kedua tetangga] sempat mesra. Di [m11:@VNM Vung Tau], [m12:IDN.GOV Bakamla] dan [m13:VNM.MIL penjaga pantai Vietnam] {e10 berlatih} pencarian korban. [m14:IDN.GOV Menteri Kelautan Susi Pudjiastuti] bulan lalu {e11 memulangkan} [m26:VNM.LAB 142 nelayan Vietnam] lewat [m15:@IDN Batam]; sebagai balasan [m27=m23 Hanoi] {e12 menyerahkan} tiga nakhoda yang dicari [m16=m14 kementeriannya] atas perkara perbudakan.
Sabtu ini (4/5), [m28=m14 Susi] tetap {e13 akan menenggelamkan} 51 kapal sitaan. "<<q2 Tidak ada hubungannya. Itu putusan pengadilan>>," ujarnya, menampik anggapan membalas.
Perundingan garis zona ekonomi eksklusif sudah 12 kali {e14 digelar} sejak 2010. [m17:IDN.LEG Anggota DPR asal Kepri Dwi Ria Latifa] dari [m18:IDN.PTY PDIP] {e15 mendesak} putaran berikutnya dipercepat. "<<q3 Nelayan [m19=m17 kita] yang takut melaut>>," katanya.
[m20:IDN.LAB Ketua HNSI Natuna Rusli] mengaku [m21:IDN.LAB anggotanya] pernah {e16 dikejar} [m30:UNK kapal pengawas asing] sampai 30 mil dari Sedanau, awal Maret.
[m31:IDN.MIL TNI AL] {e17 menambah} satu fregat di Natuna. Keduanya, [m32=m24 Indonesia] dan [m33=m23 Vietnam], anggota [m22:ASEAN ASEAN]. (eza)
e1 m5 > m3 ASSAULT actual 2019-04-27/day ctx=territory,military again
e2 m23 > m9 ACCUSE actual 2019-04-30/none mode=disapprove ctx=territory,diplomatic again
e18 m3 > m34 COERCE actual 2019-04-27/day mode=arrest ctx=legal again
e3 m3 > m6 COERCE actual 2019-04-27/day mode=seize ctx=territory,natural_resource
e4 m5 > m3 ASSAULT actual 2019-04-27/day ctx=territory,military
e5 m3 > m6 COERCE actual 2019-04-27/day mode=arrest ctx=legal
e6 m8 > m24 ACCUSE actual 2019-04-30/none mode=allege ctx=territory
e7 m8 > m24 REQUEST requested 2019-04-30/none mode=yield ctx=reparations
e8 m25 > m3 ASSAULT denied 2019-04-27/day ctx=territory again
e9 m9 > m10 ACCUSE actual 2019-04-29/day mode=disapprove ctx=diplomatic,territory
e10 m12 > m13 COOPERATE actual 2019-04-15/week ctx=military
e11 m14 > m26 RETREAT actual 2019-03-01/month mode=release ctx=natural_resource bg
e12 m27 > m16 COOPERATE actual 2019-03-01/month ctx=legal,trafficking bg
e13 m28 > m27 COERCE planned 2019-05-04/day mode=seize ctx=natural_resource,legal
e14 m29 > m29 CONSULT actual 2010-01-01/year ctx=territory,diplomatic bg
e15 m17 > m24 REQUEST requested 2019-04-30/none mode=change ctx=territory
e16 m30 > m21 COERCE actual 2019-03-01/month ctx=territory bg
e17 m31 > m27 MOBILIZE actual 2019-04-30/none mode=weapons ctx=military,territory
q1 m2 direct cue=katanya
q2 m28 direct cue=ujarnya
q3 m17 direct cue=katanya
rel m17 member_of m18
rel m32 member_of m22
rel m33 member_of m22

### Lampu Hijau 2014-11-05 article none
= Dikira Setan, Maling Burung Ini Malah Nyangkut di Genteng
KAPUK (LH) – Nasib apes dialami [m1:? Sodik alias Kodok], 27 tahun. Niatnya menggondol murai batu milik [m2:? Haji Mansur], tapi kakinya amblas menembus genteng. Jadilah dia bergelantungan dari jam dua sampai azan Subuh.
"<<q1 [m3=m2 Saya] kira kuntilanak, kok kukunya hitam>>," kata [m4=m2 Haji Mansur] di Gang Mawar, [m5:@IDN Kapuk], Selasa (4/11).
Istri Haji Mansur, [m6:? Bu Nyai Romlah], sempat membaca ayat Kursi tujuh kali. Yang bergelantungan malah ikut mengaminkan.
Warga datang membawa sapu dan tangga. [m7:? Ketua RT Slamet Riyadi] melarang siapa pun main pukul. "<<q2 Turunkan dulu, baru tanya. Kasihan, sudah pipis di celana>>," tuturnya.
[m8:IDN.COP Kapolsek Cengkareng Kompol Sutarjono] membenarkan peristiwa itu. Menurut [m9=m8 dia], <<q3 pelaku mengaku sudah tiga kali beraksi di kampung yang sama>>.
Murai batu itu selamat. Seekor lovebird di kandang sebelah dikabarkan stres dan tidak mau makan dua hari.
[m10=m1 Kodok] kini meringkuk di sel dengan betis diperban. Kerugian ditaksir Rp150 ribu, harga tiga lembar genteng. (UJE)
q1 m4 direct cue=kata
q2 m7 direct cue=tuturnya
q3 m9 indirect cue=Menurut
