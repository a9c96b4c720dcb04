### DW Indonesia 2024-01-19 article
= Rudal Berbalas: [m1:PAK.GOV Pakistan] dan [m2:IRN.GOV Iran] Lupa Bertetangga
~date_line 19.01.2024
~page_control Lewati ke konten
Dua hari, dua serangan, sebelas mayat anak-anak dan perempuan. Kini kedua ibu kota ingin melupakan semuanya.
Selasa malam (16/01), [m3:IRN.MIL Garda Revolusi] {e1 meluncurkan} rudal dan pesawat nirawak ke desa Sabz Koh di [m4:@PAK Balochistan]. Targetnya, menurut Teheran, [m5:JAISHALADL.REB Jaish al-Adl], kelompok Sunni yang pertengahan Desember {e2 menewaskan} [m6:IRN.COP sebelas polisi] di Rask.
[m7=m1 Islamabad] keesokan harinya {e3 memanggil pulang} duta besarnya dan {e4 melarang} duta Iran, yang sedang cuti, kembali. Kamis subuh giliran [m8:PAK.MIL jet-jet Pakistan] {e5 membalas}; yang dihantam tujuh titik di [m9:@IRN Saravan], tempat persembunyian [m10:BLA.REB Tentara Pembebasan Baloch (BLA)].
"<<q1 [m11=m1 Kami] menghormati kedaulatan [m12=m2 saudara kami]. Tetapi kami juga punya kedaulatan>>," ujar [m13:PAK.GOV Mumtaz Zahra Baloch], juru bicara Kementerian Luar Negeri.
[m14:BLA.REB Azad Baloch], yang berbicara atas nama [m28=m10 BLA], membantah punya pangkalan di [m15=m2 negeri Syiah itu] dan {e6 mengancam} akan membuat Islamabad membayar.
Jumat (19/01), telepon berdering. [m16:IRN.GOV Menteri Luar Negeri Hossein Amirabdollahian] {e7 berbicara} dengan [m17:PAK.GOV Jalil Abbas Jilani] kurang dari seperempat jam; kedua duta besar {e8 akan kembali} ke posnya. [m18:PAK.GOV Perdana Menteri sementara Anwaar-ul-Haq Kakar], yang memotong lawatannya di Davos, lalu memimpin rapat keamanan.
Mengapa secepat itu? [m19:CHN.GOV Beijing], sahabat dekat [m20=m1 Pakistan] dan pembeli minyak Iran, sudah {e10 menawarkan} diri sebagai penengah sejak Rabu. [m21:TUR.GOV Hakan Fidan] dari Ankara {e11 menelepon} keduanya. [m22:USA.GOV Washington], yang menyebut Pakistan sekutu utama di luar NATO, {e12 mengutuk} serangan pertama tetapi memilih diam atas yang kedua.
[m23:IND.GOV New Delhi], pesaing lama, mengaku memahami tindakan membela diri.
Oposisi tidak kompak. [m24:PAK.OPP Partai PTI] pimpinan [m25:PAK.OPP Imran Khan], yang dipenjara sejak Agustus, {e13 memuji} angkatan bersenjata. [m26:PAK.OPP Mahrang Baloch], dokter muda yang berkemah di ibu kota bersama keluarga orang hilang, {e14 mengecam} keduanya: "<<q2 Dari dua arah yang mati orang Baloch>>."
Sehari sebelum serangan pertama, Iran juga {e15 menembakkan} rudal ke [m27:@IRQ Erbil].
e1 m3 > m5 ASSAULT actual 2024-01-16/day mode=aerial ctx=military,terrorism
e2 m5 > m6 ASSAULT actual 2023-12-01/month ctx=terrorism bg
e3 m7 > m2 SANCTION actual 2024-01-17/day mode=withdraw ctx=diplomatic
e4 m7 > m2 SANCTION actual 2024-01-17/day mode=expel ctx=diplomatic
e5 m8 > m10 ASSAULT actual 2024-01-18/day mode=aerial ctx=military,terrorism
e6 m14 > m1 THREATEN threatened 2024-01-19/none mode=violence
e7 m16 > m17 CONSULT actual 2024-01-19/day mode=phone ctx=diplomatic
e8 m16,m17 > m17,m16 COOPERATE planned 2024-01-19/day ctx=diplomatic
e10 m19 > m1,m2 AGREE planned 2024-01-17/day ctx=diplomatic
e11 m21 > m16,m17 CONSULT actual 2024-01-19/none mode=phone ctx=diplomatic
e12 m22 > m2 ACCUSE actual 2024-01-19/none mode=disapprove ctx=military
e13 m24 > m8 SUPPORT actual 2024-01-19/none ctx=military
e14 m26 > m1,m2 ACCUSE actual 2024-01-19/none mode=disapprove ctx=military
e15 m2 > m27 ASSAULT actual 2024-01-15/day mode=aerial ctx=military bg
q1 m13 direct cue=ujar
q2 m26 direct cue=mengecam
rel m25 leads m24
rel m19 ally_of m20
rel m22 ally_of m1

### Viva 2008-06-11 article
= Ditendang dari Fraksi, [m1:IDN.LEG Zaenal Maarif] {e1 Balas} [m2:IDN.PTY PBR]
~date_line Rabu, 11 Juni 2008, 18:02 WIB
VIVAnews - Mantan Wakil Ketua DPR [m24=m1 Zaenal] [m23=m1 Maarif] belum mau menyerah. Siang tadi [m3=m1 dia] {e2 mendaftarkan} gugatan perdata ke [m4:IDN.JUD Pengadilan Negeri Jakarta Pusat].
Tergugatnya [m5:IDN.PTY Bursah Zarnubi], Ketua Umum Partai Bintang Reformasi yang {e3 me-recall}-nya tahun lalu.
"<<q1 [m6=m1 Saya] dibuang gara-gara poligami. Di AD/ART mana ada larangan?>>" kata [m7=m1 Zaenal].
[m8=m5 Bursah] yang ditemui di Senayan tersenyum. Gugatan tadi, menurutnya, <<q2 cuma cari panggung sebelum pemilu>>.
"<<q3 Sudah kalah di mana-mana. Di MA kalah, di [m9:IDN.JUD MK] ditolak. [m10=m5 Kita] doakan saja>>," ujar [m11=m5 Bursah].
Tak cuma itu. [m12=m1 Zaenal] juga masih punya utang perkara dengan [m13:IDN.GOV Presiden Susilo Bambang Yudhoyono]. Juli tahun lalu ia {e5 menuding} [m14=m13 SBY] pernah menikah sebelum masuk Akabri.
[m15=m13 SBY] {e6 melapor} sendiri ke [m16:IDN.COP Polda Metro Jaya]. Hal yang jarang dilakukan presiden.
[m25=m1 Zaenal] kemudian {e7 minta maaf} di depan televisi. Tapi perkara jalan terus. [m17:IDN.JUD Hakim] {e8 menghukumnya} delapan bulan percobaan.
Apakah dia akan pindah partai? "<<q4 Ada yang {e9 ngajak}. Warnanya biru>>," katanya.
Biru bisa berarti [m18:IDN.PTY PAN], bisa [m19:IDN.PTY Demokrat]. Wakil Sekjen [m26=m19 Demokrat] [m20:IDN.PTY Syarief Hasan] buru-buru membantah {e10 mengajak}.
"<<q5 Masa orang yang nyerang Pak SBY [m21=m19 kami] tarik? Logikanya di mana>>," tandasnya.
Sedangkan [m27=m18 PAN], lewat [m22:IDN.PTY Zulkifli Hasan], sekjennya, menyatakan siapa pun boleh datang. Syaratnya satu, satu istri cukup.
Sidang perdana dijadwalkan 24 Juni.
• VIVAnews
e1 m1 > m5 ACCUSE actual 2008-06-11/day mode=allege again
e2 m3 > m5 ACCUSE actual 2008-06-11/day mode=allege ctx=legal,political_institutions
e3 m5 > m1 SANCTION actual 2007-01-01/year mode=expel ctx=political_institutions bg
e5 m1 > m14 ACCUSE actual 2007-07-01/month mode=allege bg
e6 m15 > m1 ACCUSE actual 2008-06-11/none mode=allege ctx=legal bg
e7 m1 > m13 SUPPORT actual 2008-06-11/none bg
e8 m17 > m1 SANCTION actual 2008-06-11/none mode=convict ctx=legal bg
e9 m19 > m1 AGREE denied 2008-06-11/none ctx=political_institutions again
e10 m20 > m1 AGREE denied 2008-06-11/none ctx=political_institutions
q1 m7 direct cue=kata
q2 m8 indirect cue=menurutnya
q3 m11 direct cue=ujar
q4 m1 direct cue=katanya
q5 m20 direct cue=tandasnya
rel m5 leads m2
rel m22 member_of m18
rel m20 member_of m19

### BBC News Indonesia 2022-11-04 article
= Setelah Pretoria: [m1:TPLF.REB Tigray] {e13 serahkan} senjata, Asmara tak diundang
~date_line 4 November 2022
Jabat tangan itu dilakukan setengah hati. Di sebuah gedung kementerian di [m2:@ZAF Pretoria], Rabu (02/11), [m3:ETH.GOV Redwan Hussien], yang mewakili [m4:ETH.GOV pemerintah federal Ethiopia], dan [m5:TPLF.REB Getachew Reda] dari [m6:TPLF.REB Front Pembebasan Rakyat Tigray (TPLF)] {e1 menandatangani} kesepakatan penghentian permusuhan, persis dua tahun sejak pasukan [m7=m4 Addis Ababa] {e2 bergerak} ke utara.
Isinya berat sebelah. [m8=m6 Pihak Tigray] {e3 bersedia} dilucuti dalam 30 hari dan membiarkan [m9:ETH.MIL tentara nasional] memasuki [m10:@ETH Mekelle], ibu kota yang mereka kuasai. [m11=m4 Lawannya] {e4 berjanji} memulihkan listrik, bank, dan telepon serta mencabut cap teroris.
"<<q1 [m12=m6 Kami] membuat konsesi yang menyakitkan karena [m13:ETH.CVL rakyat kami] lapar>>," ujar [m14=m5 Getachew].
Yang membaca naskahnya di depan kamera ialah [m15:AU Olusegun Obasanjo]. Bekas presiden Nigeria itu {e5 memandu} perundingan sepuluh hari bersama [m16:KEN.ELI Uhuru Kenyatta] atas nama [m17:AU Uni Afrika]. [m18:USA.GOV Mike Hammer], utusan Amerika, hadir sebagai pengamat.
Satu kata tidak ada di dalamnya: [m19:ERI.GOV Eritrea]. Padahal [m20:ERI.MIL serdadu negeri itu], sekutu [m21:ETH.GOV Perdana Menteri Abiy Ahmed], September lalu {e6 menyerbu} Shire bersama tentara federal. [m22:ERI.GOV Yemane Gebremeskel], menteri penerangannya, menampik laporan bahwa tentaranya masih {e7 menjarah} Adwa.
[m23:ETH.CVL Orang Amhara] juga tidak duduk di meja. [m24:FANO.REB Milisi Fano] mereka memegang [m25:@ETH Tigray barat], dan [m26:ETH.PTY Belete Molla], ketua partai [m27:ETH.PTY NaMA], {e8 memperingatkan} agar wilayah itu tidak dikembalikan.
[m28:TPLF.REB Jenderal Tadesse Werede], panglima pasukan [m33=m1 Tigray], dijadwalkan {e9 bertemu} [m29:ETH.MIL Marsekal Birhanu Jula] di Nairobi Senin depan untuk merinci pelucutan.
Dunia lega. [m30:UN Antonio Guterres] {e10 menyambut} kesepakatan itu sebagai langkah pertama. [m31:USA.GOV Washington], yang sejak 2021 {e11 mencoret} Ethiopia dari perjanjian dagang AGOA, belum mau berjanji. [m32:WFP Program Pangan Dunia] {e12 meminta} jalan dibuka hari itu juga.
Para ahli dari Universitas Ghent menaksir korban jiwa antara 385.000 dan 600.000.
e1 m3,m5 > m5,m3 SUPPORT actual 2022-11-02/day ctx=military
e2 m9 > m6 ASSAULT actual 2020-11-01/month ctx=military bg
e3 m8 > m4 CONCEDE planned 2022-11-02/day mode=disarm ctx=military
e4 m11 > m6 CONCEDE planned 2022-11-02/day mode=access ctx=human_security
e5 m15,m16 > m4,m6 CONSULT actual 2022-11-02/none mode=third-party ctx=diplomatic
e6 m20,m9 > m6 ASSAULT actual 2022-09-01/month ctx=military bg
e7 m20 > m13 ASSAULT denied 2022-11-04/none ctx=human_security said=m22
e8 m26 > m4 THREATEN threatened 2022-11-04/none ctx=territory
e9 m28 > m29 CONSULT planned 2022-11-07/day ctx=military
e10 m30 > m4,m6 SUPPORT actual 2022-11-04/none
e11 m31 > m4 SANCTION actual 2021-01-01/year mode=discontinue ctx=economic bg
e12 m32 > m4,m6 REQUEST requested 2022-11-04/none mode=access ctx=human_security
e13 m1 > m4 CONCEDE planned 2022-11-02/day mode=disarm again
q1 m14 direct cue=ujar
rel m20 ally_of m21
rel m26 leads m27
rel m24 controls m25
rel m8 controls m10

### Tribun Bengkulu 2016-07-20 article
= Jalan Dipagar Kades, Anak Sekolah Manjat; Bupati: Kelewatan
~byline Panji Destama
[m1:@IDN ARGA MAKMUR] - Namanya pagar, harusnya untuk kebun. Di [m2:@IDN Desa Air Muring], pagarnya {e11 melintang} di jalan kabupaten.
Yang bikin, [m3:IDN.GOV Kepala Desa Suparjo]. Sudah empat hari.
"<<q1 Dua tahun [m4=m3 saya] {e1 minta} diaspal. [m5:IDN.GOV Dinas PU] janji Maret, janji Juni. Ya sudah, tutup saja>>," kata [m6=m3 Suparjo], Rabu (20/7/2016).
Gara-gara itu, 60 pelajar SMP tiap pagi memanjat. Ada yang roknya sobek.
[m7:IDN.GOV Bupati Bengkulu Utara Mian] naik pitam. "<<q2 Ini kelewatan. Mau protes silakan, tapi jangan [m8:IDN.EDU anak-anak] yang {e2 disandera}>>," katanya.
[m9=m7 Mian] {e3 memberi} waktu sampai Kamis malam. Lewat itu, [m20:IDN.COP Satpol PP] yang {e4 bongkar}.
Kades tidak gentar, malah {e5 menantang} balik. "<<q3 Bongkar pagar gampang. Bongkar janji yang susah>>," ujarnya.
[m10:IDN.GOV Kepala Dinas PU Heru Susanto] mengaku anggaran ada, Rp 2,1 miliar. Cuma {e6 ditolak} [m11:IDN.LEG Banggar DPRD], dialihkan ke gedung serbaguna.
[m12:IDN.LEG Ketua DPRD Ali Syahbana] kaget. "<<q4 Siapa yang {e7 menolak}? [m13=m11 Kami] justru yang usul jalan>>," bantah [m14=m12 politikus PDIP] tersebut.
Saling lempar begitu, warga makin kesal. Ibu-ibu bikin dapur umum di depan pagar.
[m15:IDN.COP Kapolsek Padang Jaya Iptu Beni] memilih pendekatan lain. [m16=m15 Dia] {e8 mengantar} anak-anak pakai mobil patroli, lewat kebun sawit.
"<<q5 Biar orang tua berantem, sekolah jangan libur>>," ujarnya.
[m17:IDN.CVL Asosiasi Pemerintah Desa], lewat ketuanya [m18:IDN.CVL Winarkus], mengirim surat ke [m19:IDN.GOV Gubernur Ridwan Mukti]. Isinya {e9 mendukung} [m21=m3 Suparjo].
Jawaban gubernur ditunggu.
e1 m4 > m5 REQUEST requested 2016-07-20/none mode=assist bg
e2 m7 > m3 ACCUSE actual 2016-07-20/none mode=disapprove
e3 m9 > m3 THREATEN threatened 2016-07-20/none ctx=executive
e4 m20 > m3 COERCE hypothetical 2016-07-21/day
e5 m6 > m7 REJECT actual 2016-07-20/none mode=yield
e6 m11 > m10 REJECT denied 2016-07-20/none ctx=legislative,economic
e7 m11 > m10 REJECT denied 2016-07-20/none ctx=legislative again
e8 m16 > m8 AID actual 2016-07-20/none
e9 m17 > m6 SUPPORT actual 2016-07-20/none
e11 m3 > m5 PROTEST actual 2016-07-16/day mode=obstruct
q1 m6 direct cue=kata
q2 m7 direct cue=katanya
q3 m3 direct cue=ujarnya
q4 m14 direct cue=bantah
q5 m15 direct cue=ujarnya
rel m18 leads m17
