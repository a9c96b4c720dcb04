### Kompas.com 2023-08-22 none
[m1:IDN.PTY Partai Gelora] bertarung di 34 provinsi dengan nomor urut tujuh. [m2:IDN.PTY Anis Matta], ketua umum [m3=m1 partai itu], mengatakan <<q1 basis pemilihnya kaum muda di perkotaan>>. Menurut survei, elektabilitasnya masih di bawah ambang batas [m4:@IDN nasional].
q1 m2 indirect cue=mengatakan
rel m2 leads m3

### Antara 2019-08-08
[m1:IND.GOV New Delhi] {e1 mengubur} otonomi [m5:IND.CVL warga Kashmir] dengan dekret presiden dan {e2 memutus} seluruh jaringan telepon di [m2:@IND Srinagar], Senin (5/8). [m3:IND.ELI Mehbooba Mufti], mantan ketua menteri, {e3 dikurung} di wisma tamu. [m4:PAK.GOV Imran Khan] {e4 mendemosi} hubungan diplomatik dua hari kemudian.
e1 m1 > m5 COERCE actual 2019-08-05/day ctx=territory,political_institutions
e2 m1 > m5 COERCE actual 2019-08-05/day mode=restrict ctx=rights_freedoms,territory
e3 m1 > m3 COERCE actual 2019-08-08/none mode=arrest ctx=repression
e4 m4 > m1 SANCTION actual 2019-08-07/day mode=discontinue ctx=diplomatic,territory

### Radar Bandung 2012-12-10
Kelompok [m1:IDN.CVL Ikatan Keluarga Korban Orang Hilang] {e1 menabuh kentungan} di depan Gedung Sate pada Hari HAM. Permintaan [m2=m1 mereka] untuk {e2 ditemui} [m3:IDN.GOV Gubernur Ahmad Heryawan] {e3 kandas}. "<<q1 Lima tahun [m4=m1 kami] dianggap angin>>," keluh [m5:IDN.CVL koordinatornya].
e1 m1 > m3 PROTEST actual 2012-12-10/day mode=demo ctx=human_rights
e2 m2 > m3 REQUEST requested 2012-12-10/none mode=meet ctx=human_rights
e3 m3 > m2 REJECT actual 2012-12-10/none ctx=human_rights
q1 m5 direct cue=keluh

### VOA Indonesia 2012-04-13
[m1:SYR.MIL Pasukan pemerintah Suriah] {e1 menghentikan tembakan} sejak Kamis (12/4) subuh sesuai rencana [m2:UN Kofi Annan], tetapi tank belum digeser dari kota. [m3:SYR.OPP Dewan Nasional Suriah], yang berkantor di Istanbul, {e3 mengajak} [m4:SYR.CVL warga] berunjuk rasa seusai salat. [m5:CHN.GOV Beijing] mengatakan <<q1 perlu waktu>>.
e1 m1 > m3 RETREAT actual 2012-04-12/day mode=ceasefire ctx=military
e3 m3 > m4 REQUEST requested 2012-04-13/none ctx=pro_democracy
q1 m5 indirect cue=mengatakan

### Bernas 2019-04-29 none
Hasil pertandingan bulu tangkis di [m1:@CHN Wuhan] mengecewakan: unggulan kedua dibantai dua gim dan ganda campuran gugur. [m2:? Pelatih Richard Mainaky] menyebut <<q1 lawan menyerang tanpa henti, sementara anak asuhnya mundur terus ke belakang>>. Kondisi cuaca bersahabat.
q1 m2 indirect cue=menyebut

### Sinar Indonesia Baru 2014-05-29
Sambil menunggu undangan, [m1:IDN.PTY Partai Golkar] mengirim [m2:IDN.PTY Idrus Marham], sekretaris jenderalnya, untuk {e1 mengintip} sikap [m3:IDN.PTY Partai Gerindra]. [m4=m3 Partai pimpinan Prabowo] itu {e2 menawarinya} kursi menteri utama. Tawaran yang sama {e3 ditampik} [m5:IDN.PTY PKB], anggota koalisi seberang.
e1 m1 > m3 CONSULT actual 2014-05-29/none mode=visit ctx=election
e2 m4 > m1 AGREE planned 2014-05-29/none ctx=election
e3 m5 > m4 REJECT actual 2014-05-29/none ctx=election
rel m2 member_of m1

### Kompas 2016-06-24
[m1:GBR.CVL Rakyat Inggris] memilih {e1 hengkang} dari [m2:EU Uni Eropa], Kamis (23/6). [m3:GBR.GOV David Cameron] {e2 menyampaikan} akan turun pada Oktober, lalu [m4:FRA.GOV Francois Hollande] dan [m5:DEU.GOV Angela Merkel] {e3 berembuk} lewat telepon. [m6:GBR.OPP Nigel Farage], pemimpin [m7:GBR.OPP UKIP], bersorak.
e1 m1 > m2 SANCTION planned 2016-06-23/day mode=withdraw ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2016-10-01/month mode=resign ctx=executive
e3 m4 > m5 CONSULT actual 2016-06-24/none mode=phone ctx=diplomatic
rel m6 leads m7

### Harian Berita Sore 2010-10-05 none
Ketika menghadiri pesta pernikahan di [m1:@IDN Binjai], [m2:IDN.GOV Gubernur Syamsul Arifin] menari sepanjang lagu dan menyalami tamu. Makan malam dihidangkan setelah hujan reda. Kepada wartawan, [m3=m2 dia] bercerita <<q1 betapa mahalnya menyewa tenda>>.
q1 m2 indirect cue=bercerita

### Jubi 2016-12-08
[m1:IDN.COP Polda Papua] pada 1 Desember {e1 menjaring} 203 [m2:IDN.CVL demonstran], demikian [m3:IDN.NGO LBH Papua]. Sebagian dipulangkan malam itu juga, tetapi enam orang masih disekap. [m4:SLB.GOV Perdana Menteri Manasseh Sogavare], pendukung [m5:ULMWP gerakan persatuan Papua Barat], {e3 mengirim kawat kecaman} ke Jakarta.
e1 m1 > m2 COERCE actual 2016-12-01/day mode=arrest ctx=territory,repression said=m3
e3 m4 > m1 ACCUSE actual 2016-12-08/none mode=disapprove ctx=territory
rel m4 ally_of m5

### Republika 2023-10-31
Dari La Paz, [m1:BOL.GOV Freddy Mamani] {e1 menggunting} hubungan dengan [m2:ISR.GOV Israel] karena Gaza. Pada hari yang sama [m3:COL.GOV Gustavo Petro] {e2 memanggil pulang} dutanya. [m4=m2 Negara Yahudi] itu {e3 menyindir} keputusan [m5=m1 Bolivia] sebagai penyerahan diri kepada rezim Iran.
e1 m1 > m2 SANCTION actual 2023-10-31/none mode=discontinue ctx=diplomatic
e2 m3 > m2 SANCTION actual 2023-10-31/day mode=withdraw ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2023-10-31/none mode=disapprove ctx=diplomatic

### Suara Pembaruan 2003-02-14
[m1:FRA.GOV Dominique de Villepin] menyulut tepuk tangan di [m2:UNSC Dewan Keamanan] dengan pidato {e2 menentang} perang yang hendak dilancarkan [m3:USA.GOV Washington] terhadap [m4:IRQ.GOV Bagdad]. [m5:DEU.GOV Joschka Fischer] {e3 berdiri di belakangnya}; [m6:ESP.GOV Ana Palacio] sebaliknya {e4 mengamini} [m7:USA.GOV Colin Powell].
e2 m1 > m3 REJECT actual 2003-02-14/none ctx=military,diplomatic
e3 m5 > m1 SUPPORT actual 2003-02-14/none ctx=military
e4 m6 > m7 SUPPORT actual 2003-02-14/none ctx=military

### Radar Sidoarjo 2014-05-28
[m1:IDN.CVL Korban lumpur Lapindo] yang sepekan {e1 menduduki} tanggul titik 10 akhirnya {e2 melunak} setelah [m2:IDN.GOV Badan Penanggulangan Lumpur Sidoarjo] {e3 menyerahkan} surat pernyataan pembayaran. Ketua [m3:IDN.CVL tim 16], [m4:IDN.CVL Imam Ghozali], tetap memelototi [m5:IDN.BUS PT Minarak Lapindo].
e1 m1 > m2 PROTEST actual 2014-05-28/none mode=obstruct ctx=reparations
e2 m1 > m2 CONCEDE actual 2014-05-28/none ctx=reparations
e3 m2 > m1 AGREE planned 2014-05-28/none ctx=reparations
rel m4 leads m3

### Detikcom 2025-06-22
[m1:USA.GOV Donald Trump] mengumumkan pesawat B-2 {e1 melumat} tiga fasilitas nuklir [m2:IRN.GOV Iran], Sabtu (21/6). [m3:IRN.LEG Parlemen Teheran] memberi isyarat akan {e3 mengunci} Selat Hormuz. [m4:RUS.GOV Dmitry Medvedev] belum mau bicara tentang pasokan senjata kepada [m5=m2 Teheran].
e1 m1 > m2 ASSAULT actual 2025-06-21/day mode=aerial ctx=cbrn,military
e3 m3 > m1 THREATEN threatened 2025-06-22/none ctx=military,economic
