### Tempo.co 2024-06-26 article
= [m1:KEN.COP Polisi Kenya] {e1 Mendarat} di Haiti, [m2:HTI.CRM Barbekyu]: Silakan Pulang atau Mati
~byline Reporter Salma Idris
~date_line Rabu, 26 Juni 2024 14:47 WIB
TEMPO.CO, [m3:@HTI Port-au-Prince] - "<<q1 Pelabuhan, sekolah, rumah sakit. Itu dulu yang harus kembali ke tangan [m4:HTI.CVL rakyat]>>," kata [m5:HTI.GOV Perdana Menteri Haiti Garry Conille] di depan bendera dua negara, Selasa, 25 Juni 2024.
Di belakangnya berbaris [m6=m1 400 polisi Kenya] yang baru turun dari pesawat. [m7=m6 Mereka] rombongan pertama misi 2.500 orang yang {e2 dikirim} atas izin [m8:UN Dewan Keamanan PBB], Oktober lalu.
[m9:VIVANSANM.CRM Jimmy Cherizier alias Barbekyu], bos persekutuan geng [m10:VIVANSANM.CRM Viv Ansanm] yang menguasai [m11:@HTI delapan per sepuluh ibu kota], {e3 mengancam} lewat video. "<<q2 Bagi [m12=m10 kami], [m13=m7 mereka] penjajah. Kalau datang menembak, [m14=m10 kami] menembak>>," ujarnya.
Dalam video yang sama [m15=m9 Cherizier] {e4 menawarkan} perundingan. [m32=m5 Conille] {e5 menolaknya}: penjahat, katanya, tak mendapat kursi.
Misi itu lahir dengan susah payah. [m33:KEN.JUD Pengadilan di Nairobi] dua kali {e6 menghentikannya}, terakhir pada Januari, karena tidak ada perjanjian timbal balik. [m16:KEN.GOV Presiden William Ruto] kemudian {e7 menandatangani} perjanjian dengan [m17:HTI.ELI Ariel Henry], perdana menteri waktu itu; [m34=m17 Henry] malah tidak bisa pulang sebab bandara {e8 dikepung} [m37=m10 geng], dan [m35=m17 ia] {e9 mundur} pada April.
Uangnya sebagian besar Amerika. [m18:USA.GOV Washington] {e10 memberi} US$ 300 juta serta {e11 membangun} barak di samping bandara. [m19:BHS.GOV Bahama], [m20:JAM.GOV Jamaika], dan [m21:BLZ.GOV Belize], semuanya anggota [m22:CARICOM Komunitas Karibia (Caricom)], {e12 berjanji} menyumbang serdadu. [m23:BRB.GOV Barbados] sudah {e13 melatih} perwira.
Hari keberangkatan justru hari berdarah di Nairobi. [m24:KEN.CVL Massa muda] {e14 menerobos} parlemen untuk menentang pajak roti; [m25:KEN.COP polisi] {e15 menembak mati} sedikitnya lima orang. [m36=m16 Ruto] {e16 mengerahkan} [m39:KEN.MIL tentara].
[m26:KEN.OPP Raila Odinga] {e17 mengecam}. "<<q3 Polisi terbaik [m27=m26 kita] dikirim menjaga anak orang, sementara anak [m28=m26 kita] ditembak di rumah>>," ujar [m29=m26 pemimpin] [m30:KEN.OPP koalisi Azimio].
~read_also Baca: Mengapa Kenya Mau Repot Mengurus Haiti?
[m31:HRW.NGO Human Rights Watch] {e18 meminta} misi itu diawasi, mengingat [m38:UN pasukan PBB] pada 2010 membawa kolera.
e1 m1 > m5 AID actual 2024-06-25/day ctx=peacekeeping again
e2 m7 > m5 AID actual 2024-06-25/day ctx=peacekeeping
e3 m9 > m7 THREATEN threatened 2024-06-26/none mode=violence
e4 m15 > m5 AGREE planned 2024-06-26/none
e5 m32 > m15 REJECT actual 2024-06-26/none mode=meet
e6 m33 > m16 REJECT actual 2024-01-01/month ctx=legal,peacekeeping bg
e7 m16 > m17 SUPPORT actual 2024-06-26/none ctx=peacekeeping bg
e8 m37 > m34 COERCE actual 2024-06-26/none mode=seize bg
e9 m35 > m10 RETREAT actual 2024-04-01/month mode=resign ctx=executive bg
e10 m18 > m16 AID actual 2024-06-26/none ctx=economic,peacekeeping
e11 m18 > m1 AID actual 2024-06-26/none ctx=peacekeeping
e12 m19,m20,m21 > m5 AGREE planned 2024-06-26/none ctx=peacekeeping
e13 m23 > m5 AID actual 2024-06-26/none ctx=peacekeeping
e14 m24 > m16 PROTEST actual 2024-06-25/day mode=riot ctx=economic
e15 m25 > m24 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e16 m36 > m24 MOBILIZE actual 2024-06-25/day mode=troops ctx=repression
e17 m26 > m36 ACCUSE actual 2024-06-26/none mode=disapprove ctx=repression
e18 m31 > m8 REQUEST requested 2024-06-26/none mode=change ctx=human_rights
q1 m5 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m29 direct cue=ujar
rel m9 leads m10
rel m10 controls m11
rel m19 member_of m22
rel m20 member_of m22
rel m21 member_of m22
rel m29 leads m30

### Kompas.com 2022-04-22 article
= [m1:SLB.GOV Sogavare] Jamin Tak Ada Pangkalan [m42:CHN.GOV China], [m2:USA.GOV Washington] Tetap {e1 Datang}
~byline Penulis: Ricky Manuputty
~date_line Kompas.com - 22/04/2022, 15:01 WIB
[m3:SLB.GOV HONIARA], KOMPAS.com - [m4:SLB.GOV Perdana Menteri Kepulauan Solomon Manasseh Sogavare] berdiri di parlemen selama satu jam penuh, Rabu (20/4/2022). Pokok pidatonya satu: [m5=m1 negaranya] berdaulat.
"<<q1 [m6=m4 Saya] minta [m7:? tetangga-tetangga kita] menghormati kepentingan [m8=m5 kami]. Tidak ada pangkalan, tidak ada pangkalan>>," kata [m9=m4 dia].
"<<q2 Yang ada hanyalah polisi yang dilatih dan kota yang dijaga. Apakah itu dosa?>>"
Sehari sebelumnya, [m10:CHN.GOV Beijing] mengumumkan pakta keamanan dengan negeri berpenduduk 700.000 jiwa itu telah {e2 ditandatangani} [m11:CHN.GOV Menteri Luar Negeri Wang Yi] dan [m12:SLB.GOV koleganya, Jeremiah Manele]. Rancangan yang bocor pada Maret menyebut kapal perang [m41=m10 China] {e3 boleh berlabuh} serta [m43:CHN.COP polisi bersenjata] dapat {e4 dikirim} bila [m13=m3 Honiara] meminta.
[m14:USA.GOV Koordinator Indo-Pasifik Gedung Putih Kurt Campbell] {e5 tiba} di Honiara hari ini. [m15=m14 Ia] membawa janji {e6 pembukaan kembali} kedutaan. Menurut pernyataan [m37=m2 Gedung Putih], [m30=m2 AS] {e7 akan menanggapi} setiap pangkalan [m31=m10 China].
[m32=m4 Sogavare] menutup pintu bagi satu tuntutan. [m16:AUS.GOV Menteri Australia Zed Seselja], yang {e8 berkunjung} pekan lalu, {e9 meminta} pakta dibatalkan; permintaan itu {e10 diabaikan}.
Padahal hubungan keamanan dengan [m17:AUS.GOV Canberra] masih jalan. Ketika rusuh melanda Honiara pada November 2021, [m18:AUS.COP seratus polisi dan tentara Australia] {e11 diterbangkan} atas permintaan [m33=m4 Sogavare]. [m19:FJI.MIL Fiji], [m20:PNG.COP Papua Niugini], dan [m21:NZL.MIL Selandia Baru] {e12 menyusul}. Februari lalu [m22:CHN.COP polisi China] {e13 mulai melatih} korps setempat, lengkap dengan hibah replika senapan.
[m23:SLB.OPP Matthew Wale], pemimpin oposisi, {e14 menuduh} [m24=m4 perdana menteri] menyiapkan tentara asing untuk dirinya sendiri. Dari [m25:@SLB Auki], [m26:SLB.GOV Daniel Suidani], gubernur [m27:SLB.GOV Provinsi Malaita], {e15 menegaskan} [m38=m27 provinsinya] tidak akan menerima perusahaan [m39=m10 China]. [m34=m26 Suidani] pernah {e16 mendapat} beras dari [m28:TWN.GOV Taiwan].
[m35=m3 Honiara] {e17 mengakui} [m36=m10 Beijing] pada 2019 setelah 36 tahun bersama [m40=m28 Taipei].
Di luar gedung parlemen beberapa pedagang sirih tidak mendengar pidato itu. Pengeras suaranya rusak.
e1 m2 > m1 CONSULT actual 2022-04-22/day mode=visit ctx=diplomatic,military again
e2 m11 > m12 SUPPORT actual 2022-04-19/day ctx=military,diplomatic
e3 m5 > m41 COOPERATE planned 2022-03-01/month ctx=military
e4 m10 > m13 AID hypothetical 2022-03-01/month ctx=military
e5 m14 > m13 CONSULT actual 2022-04-22/day mode=visit ctx=diplomatic,military
e6 m15 > m13 AGREE planned 2022-04-22/none ctx=diplomatic
e7 m30 > m31 THREATEN threatened 2022-04-22/none ctx=military
e8 m16 > m32 CONSULT actual 2022-04-11/week mode=visit ctx=diplomatic
e9 m16 > m32 REQUEST requested 2022-04-11/week mode=yield ctx=military
e10 m32 > m16 REJECT actual 2022-04-22/none mode=yield ctx=military
e11 m18 > m33 AID actual 2021-11-01/month ctx=peacekeeping bg
e12 m19,m20,m21 > m33 AID actual 2021-11-01/month ctx=peacekeeping bg
e13 m22 > m13 AID actual 2022-02-01/month ctx=military bg
e14 m23 > m24 ACCUSE actual 2022-04-22/none mode=allege ctx=military
e15 m26 > m31 REJECT actual 2022-04-22/none ctx=economic
e16 m28 > m34 AID actual 2022-04-22/none ctx=human_security bg
e17 m35 > m36 SUPPORT actual 2019-01-01/year ctx=diplomatic bg
q1 m9 direct cue=kata
q2 m9 direct
rel m26 leads m27
rel m35 recognises m36 from=2019

### iNews 2023-05-05 article
= [m37:IDN.CVL 385 WNI] Tiba dari Sudan, [m36:IDN.GOV Menlu]: Tidak Ada yang Tertinggal
~byline Pradipta Umar
~date_line Jumat, 05 Mei 2023 - 06:00 WIB
JAKARTA, iNews.id - [m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] menunduk cukup lama sebelum bicara. "<<q1 Di jalan, bus pertama [m2=m4 kami] ditodong tujuh kali. Sopirnya tidak berhenti berzikir>>," tuturnya di Bandara Soekarno-Hatta, Kamis (4/5/2023).
Dengan kedatangan tahap terakhir itu, [m3:IDN.MIL Pesawat TNI AU] dan maskapai sewaan telah {e1 memulangkan} [m4:IDN.CVL 949 warga Indonesia] dari [m5:@SDN Khartoum] sejak 23 April. Jalurnya berliku: bus ke [m6:@SDN Port Sudan], kapal ke [m7:@SAU Jeddah], baru terbang.
[m8:SAU.MIL Angkatan Laut Arab Saudi] {e2 mengangkut} separuh di antaranya tanpa bayar. [m31=m1 Retno] {e3 berterima kasih}.
Perang meletus pada 15 April ketika [m9:SDN.MIL angkatan darat Sudan] dan [m10:RSF.REB Pasukan Dukungan Cepat (RSF)] {e4 saling gempur}. [m11:RSF.REB Mohamed Hamdan Dagalo alias Hemedti], pemimpin RSF, menyatakan setuju {e5 gencatan senjata} tujuh hari mulai Kamis ini, demikian [m12:SSD.GOV Kementerian Luar Negeri Sudan Selatan], yang {e6 menengahi}. Lima gencatan sebelumnya {e7 dilanggar} [m39=m9+m10 kedua pihak].
[m13=m9 Tentara], yang dipimpin [m14:SDN.MIL Jenderal Abdel Fattah al-Burhan], {e8 akan mengirim} utusan ke [m15=m7 Jeddah], asalkan bukan untuk bertatap muka. [m32=m10 RSF], yang menguasai [m16:@SDN istana dan sebagian bandara], membantah {e9 menjarah} kedutaan. Rumah dinas [m17:IDN.GOV Atase Pertahanan RI] termasuk yang {e10 dibongkar} [m18:UAF orang bersenjata].
Negara lain bergegas pula. [m19:FRA.MIL Prancis] {e11 menerbangkan} [m33:? 936 orang] dari 40 bangsa; [m20:GBR.MIL Inggris] {e12 menutup} operasinya pada Rabu. [m21:TUR.MIL Sebuah Hercules Turki] {e13 ditembaki} di [m38:@SDN Wadi Seidna], tetapi selamat.
[m22:EGY.GOV Mesir] {e14 menerima} [m34:SDN.REF 52 ribu pengungsi], [m23:TCD.GOV Chad] 30 ribu. [m24:WFP Program Pangan Dunia], badan [m25:UN PBB] yang [m35:WFP tiga pegawainya] {e15 tewas} pada hari pertama, {e16 melanjutkan lagi} penyaluran makanan.
Di rumah, keluh kesah tetap ada. [m26:IDN.LEG Anggota Komisi I DPR Christina Aryani] dari [m27:IDN.PTY Golkar] {e17 menyoroti} data WNI yang tak pernah sama. "<<q2 Awalnya 1.209. Lalu 800-an. Yang benar berapa?>>" ujarnya.
"<<q3 Yang mau pulang semuanya pulang. Yang memilih tinggal, [m28=m1 kami] tidak bisa paksa>>," jawab [m29=m1 Retno].
[m30:IDN.EDU Dafa Alghifari], mahasiswa Universitas Internasional Afrika, hanya membawa ransel. Skripsinya tertinggal di flash disk teman.
e1 m3 > m4 AID actual 2023-04-23/day ctx=military,migration
e2 m8 > m4 AID actual 2023-05-05/none ctx=military,migration
e3 m31 > m8 SUPPORT actual 2023-05-04/day ctx=diplomatic
e4 m9 > m10 ASSAULT actual 2023-04-15/day ctx=military bg
e5 m11 > m9 CONCEDE actual 2023-05-04/day mode=ceasefire ctx=military said=m12
e6 m12 > m9,m10 CONSULT actual 2023-05-05/none mode=third-party ctx=military,diplomatic
e7 m9,m10 > m12 REJECT actual 2023-05-05/none ctx=military bg
e8 m13 > m10 CONSULT planned 2023-05-05/none mode=third-party ctx=diplomatic
e9 m32 > m17 ASSAULT denied 2023-05-05/none ctx=military
e10 m18 > m17 ASSAULT actual 2023-05-05/none mode=destroy
e11 m19 > m33 AID actual 2023-05-05/none ctx=military,migration
e12 m20 > m9 RETREAT actual 2023-05-03/day mode=withdraw ctx=military
e13 m18 > m21 ASSAULT actual 2023-05-05/none mode=firearms ctx=military
e14 m22,m23 > m34 AID actual 2023-05-05/none ctx=migration,asylum
e15 m18 > m35 ASSAULT actual 2023-04-15/day mode=firearms bg
e16 m24 > m9 AID actual 2023-05-05/none ctx=human_security
e17 m26 > m1 ACCUSE actual 2023-05-05/none mode=disapprove ctx=legislative
q1 m1 direct cue=tuturnya
q2 m26 direct cue=ujarnya
q3 m29 direct cue=jawab
rel m11 leads m10
rel m14 leads m13
rel m32 controls m16
rel m24 part_of m25
rel m26 member_of m27

### Jurnal Nasional 2012-09-14 article
= Enam Kapal [m1:CHN.GOV China] {e1 Masuki} Perairan Senkaku
[m2:@JPN Tokyo] | [m3:#JurnalNasional Jurnal Nasional] - Belum pernah sebanyak itu. Enam kapal pengawas [m4=m1 China] {e2 menerobos} perairan di sekitar gugusan pulau yang disebut Senkaku oleh [m5:JPN.GOV Jepang] dan Diaoyu oleh lawannya, Jumat (14/9) pagi. [m6:JPN.MIL Penjaga pantai Jepang] {e3 mengirim} kapal untuk menghadang dan lewat radio {e4 memerintahkan} [m30=m4 mereka] pergi.
"<<q1 Ini Diaoyu, wilayah [m43=m1 China] sejak dahulu. Kapal Andalah yang harus pergi>>," begitu jawaban yang diterima.
Tujuh jam kemudian [m31=m4 keenamnya] {e5 meninggalkan} kawasan. [m7:JPN.GOV Wakil Menteri Luar Negeri Chikao Kawai] {e6 memanggil} [m8:CHN.GOV Duta Besar Cheng Yonghua].
[m36=m1 Beijing] {e7 menyalahkan} [m37=m5 tuan rumah]. [m9:CHN.GOV Juru bicara Hong Lei] mengatakan kapal-kapal itu hanya menegakkan hukum setelah [m38=m5 Jepang] membeli tiga pulau dari pemilik swasta pada Selasa. Pada hari yang sama [m10=m1 China] {e8 menyerahkan} peta garis pangkal ke [m11:UN PBB].
[m12:JPN.GOV Perdana Menteri Yoshihiko Noda], yang memimpin [m13:JPN.PTY Partai Demokrat Jepang], membela pembelian itu. Bila [m42=m5 pemerintah] diam, ujarnya, pulau tersebut akan jatuh ke tangan [m14:JPN.GOV Gubernur Tokyo Shintaro Ishihara], yang {e9 mengancam} membangun dermaga. "<<q2 [m15=m12 Kami] memilih yang paling tidak berisik>>," kata [m16=m12 Noda].
Kebisingan datang juga. Di [m17:@CHN Shanghai], [m18:CHN.CVL orang] {e10 menyiram} mi panas ke muka [m19:JPN.CVL seorang pria Jepang]. Di Beijing, mobil [m20:JPN.GOV Duta Besar Uichiro Niwa] pernah dihadang dan benderanya {e11 dicabut}, 27 Agustus lalu. [m21:CHN.COP Polisi] {e12 menahan} dua tersangka.
Latihan bersama pun kena getah. [m22:CHN.GOV Kementerian Pariwisata] {e13 membatalkan} pameran, dan kunjungan [m23:JPN.LEG anggota parlemen Jepang] {e14 ditunda}. Kendati begitu, [m24:JPN.MIL Pasukan Bela Diri] dan [m25:USA.MIL marinir Amerika] {e15 meneruskan} latihan merebut pulau di [m26:@GUM Guam].
[m34=m39 AS], sekutu [m35=m5 Jepang], tidak memihak soal kedaulatan tetapi mengakui pulau itu dikelola [m40=m5 Tokyo]. [m39:USA.GOV Menteri Pertahanan Leon Panetta] dijadwalkan {e16 tiba} di [m32=m5 Tokyo] pada Minggu, kemudian ke [m28:@CHN Beijing].
[m29:TWN.GOV Taiwan], pengklaim ketiga, {e17 menarik} wakilnya dari [m41=m5 Tokyo] pada Selasa. [m33:TWN.LAB Nelayannya] menyusun rencana {e18 berlayar} ke sana dengan 60 perahu.
e1 m1 > m5 MOBILIZE actual 2012-09-14/day mode=weapons ctx=territory again
e2 m4 > m5 MOBILIZE actual 2012-09-14/day mode=weapons ctx=territory
e3 m6 > m4 MOBILIZE actual 2012-09-14/day mode=weapons ctx=territory
e4 m6 > m30 REQUEST requested 2012-09-14/day mode=yield ctx=territory
e5 m31 > m5 RETREAT actual 2012-09-14/day mode=withdraw ctx=territory
e6 m7 > m8 ACCUSE actual 2012-09-14/day mode=disapprove ctx=territory,diplomatic
e7 m36 > m37 ACCUSE actual 2012-09-14/day mode=disapprove ctx=territory
e8 m10 > m11 REQUEST requested 2012-09-11/day mode=assist ctx=territory,diplomatic
e9 m14 > m10 THREATEN threatened 2012-09-14/none mode=territory ctx=territory bg
e10 m18 > m19 ASSAULT actual 2012-09-14/none mode=primitive ctx=territory
e11 m18 > m20 PROTEST actual 2012-08-27/day mode=vandalize ctx=territory,diplomatic bg
e12 m21 > m18 COERCE actual 2012-09-14/none mode=arrest ctx=legal
e13 m22 > m5 SANCTION actual 2012-09-14/none mode=discontinue ctx=economic
e14 m10 > m23 SANCTION actual 2012-09-14/none mode=discontinue ctx=legislative,diplomatic
e15 m24 > m25 COOPERATE actual 2012-09-14/none ctx=military
e16 m39 > m32 CONSULT planned 2012-09-16/day mode=visit ctx=military
e17 m29 > m41 SANCTION actual 2012-09-11/day mode=withdraw ctx=diplomatic,territory
e18 m33 > m5 PROTEST planned 2012-09-14/none mode=demo ctx=territory
q1 m4 direct
q2 m16 direct cue=kata
rel m12 leads m13
rel m34 ally_of m35
